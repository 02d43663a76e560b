//===- EmulateHost.cpp - Host code that launches emulated kernels ---------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EmulateGPU.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/MemRef/Utils/MemRefUtils.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace emulator;

namespace {

class HostEmulator {
public:
  HostEmulator(RuntimeCalls &runtime, bool sharesHostMemory)
      : runtime(runtime), sharesHostMemory(sharesHostMemory) {}

  LogicalResult emulate(Operation *op) {
    builder = OpBuilder(op);
    loc = op->getLoc();
    return llvm::TypeSwitch<Operation *, LogicalResult>(op)
        .Case<gpu::AllocOp>([&](auto op) {
          // The driver aligns all memory that it gives.
          return allocate(op, op.getMemref(), op.getDynamicSizes(), 256);
        })
        .Case<gpu::DeallocOp>(
            [&](auto op) { return deallocate(op, op.getMemref()); })
        .Case<gpu::MemcpyOp>(
            [&](auto op) { return copy(op, op.getSrc(), op.getDst()); })
        .Case<gpu::WaitOp>([](auto op) {
          op->erase();
          return success();
        })
        .Case<memref::AllocOp>([&](auto op) {
          return sharesHostMemory
                     ? allocate(op, op.getMemref(), op.getDynamicSizes(),
                                op.getAlignment().value_or(16))
                     : success();
        })
        .Case<memref::DeallocOp>([&](auto op) {
          return sharesHostMemory ? deallocate(op, op.getMemref()) : success();
        })
        .Case<memref::CopyOp>([&](auto op) {
          return sharesHostMemory ? copy(op, op.getSource(), op.getTarget())
                                  : success();
        })
        .Case<memref::StoreOp>([&](auto op) {
          if (sharesHostMemory)
            written(op, op.getMemref(), op.getIndices());
          return success();
        })
        .Case<memref::GetGlobalOp>([&](auto op) {
          builder.setInsertionPointAfter(op);
          if (sharesHostMemory)
            share("emulatorShareGlobal", op, op.getResult());
          return success();
        })
        .Default([](Operation *op) {
          return isa<gpu::GPUDialect>(op->getDialect())
                     ? op->emitError("the emulator cannot run '")
                           << op->getName() << "' on the host"
                     : success();
        });
  }

  /// Lets the runtime know when an exported function runs, what it reads and
  /// what it hands out.
  void emulateBoundary(func::FuncOp function) {
    loc = function.getLoc();
    builder = OpBuilder::atBlockBegin(&function.getBody().front());
    runtime.call(builder, loc, "emulatorEnter", {});
    for (Value argument : function.getArguments())
      if (sharesHostMemory && isa<MemRefType>(argument.getType()))
        share("emulatorShareArgument", function, argument);
    function.walk([&](func::ReturnOp op) {
      builder.setInsertionPoint(op);
      Value where = runtime.site(builder, op);
      for (Value result : op.getOperands())
        if (sharesHostMemory && isa<MemRefType>(result.getType()))
          runtime.call(builder, loc, "emulatorReturn",
                       {where, runtime.base(builder, loc, result)});
      runtime.call(builder, loc, "emulatorLeave", {where});
    });
  }

private:
  LogicalResult allocate(Operation *op, Value memref, ValueRange dynamicSizes,
                         int64_t alignment) {
    auto type = cast<MemRefType>(memref.getType());
    if (!type.getLayout().isIdentity())
      return op->emitError("expected an identity layout, found ") << type;
    Value bytes =
        runtime.integer(builder, loc, runtime.byteSize(type.getElementType()));
    unsigned next = 0;
    for (int64_t extent : type.getShape()) {
      Value size = ShapedType::isDynamic(extent)
                       ? runtime.lower(builder, loc, dynamicSizes[next++])
                       : runtime.integer(builder, loc, extent);
      bytes = arith::MulIOp::create(builder, loc, bytes, size);
    }
    Value pointer = runtime.call(builder, loc, "emulatorAlloc",
                                 {runtime.site(builder, op), bytes,
                                  runtime.integer(builder, loc, alignment)},
                                 runtime.pointerType);
    memref.replaceAllUsesWith(
        runtime.memref(builder, loc, type, pointer, dynamicSizes));
    op->erase();
    return success();
  }

  LogicalResult deallocate(Operation *op, Value memref) {
    runtime.call(
        builder, loc, "emulatorFree",
        {runtime.site(builder, op), runtime.base(builder, loc, memref)});
    op->erase();
    return success();
  }

  LogicalResult copy(Operation *op, Value from, Value to) {
    for (Value memref : {from, to}) {
      auto type = cast<MemRefType>(memref.getType());
      if (!memref::isStaticShapeAndContiguousRowMajor(type) &&
          !type.getLayout().isIdentity())
        return op->emitError("expected a contiguous copy, found ") << type;
    }
    runtime.call(builder, loc, "emulatorCopy",
                 {runtime.site(builder, op), runtime.address(builder, loc, to),
                  runtime.address(builder, loc, from),
                  runtime.byteSize(builder, loc, from)});
    op->erase();
    return success();
  }

  void share(StringRef name, Operation *op, Value memref) {
    runtime.call(builder, loc, name,
                 {runtime.site(builder, op),
                  runtime.address(builder, loc, memref),
                  runtime.byteSize(builder, loc, memref)});
  }

  void written(Operation *op, Value memref, ValueRange indices) {
    auto type = cast<MemRefType>(memref.getType());
    runtime.call(builder, loc, "emulatorHostStore",
                 {runtime.site(builder, op),
                  runtime.address(builder, loc, memref, indices),
                  runtime.integer(builder, loc,
                                  runtime.byteSize(type.getElementType()))});
  }

  RuntimeCalls &runtime;
  bool sharesHostMemory;
  OpBuilder builder{static_cast<MLIRContext *>(nullptr)};
  Location loc = UnknownLoc();
};

} // namespace

/// Builds `void NAME_launcher(operands)`, which calls the kernel.
static func::FuncOp launcherOf(func::FuncOp kernel,
                               LLVM::LLVMStructType operands,
                               RuntimeCalls &runtime) {
  auto module = kernel->getParentOfType<ModuleOp>();
  std::string name = (kernel.getName() + "_launcher").str();
  if (auto found = module.lookupSymbol<func::FuncOp>(name))
    return found;
  Location loc = kernel.getLoc();
  OpBuilder builder(kernel);
  auto launcher = func::FuncOp::create(
      builder, loc, name, builder.getFunctionType(runtime.pointerType, {}));
  launcher.setPrivate();
  Block *body = launcher.addEntryBlock();
  builder.setInsertionPointToStart(body);
  SmallVector<Value> arguments;
  for (auto [i, type] : llvm::enumerate(kernel.getArgumentTypes())) {
    Value address = LLVM::GEPOp::create(builder, loc, runtime.pointerType,
                                        operands, body->getArgument(0),
                                        ArrayRef<LLVM::GEPArg>{0, int32_t(i)});
    Value value =
        LLVM::LoadOp::create(builder, loc, operands.getBody()[i], address);
    arguments.push_back(runtime.raise(builder, loc, value, type));
  }
  func::CallOp::create(builder, loc, kernel, arguments);
  func::ReturnOp::create(builder, loc);
  return launcher;
}

/// Has the runtime compare a launch with what the kernel says of its launches.
static void expectSizes(OpBuilder &builder, Value where,
                        gpu::LaunchFuncOp launch, gpu::GPUFuncOp kernel,
                        RuntimeCalls &runtime) {
  Location loc = launch.getLoc();
  auto grid = launch.getGridSizeOperandValues();
  auto block = launch.getBlockSizeOperandValues();
  for (auto [what, known, found] :
       {std::tuple("block size", kernel.getKnownBlockSize(), block),
        std::tuple("grid size", kernel.getKnownGridSize(), grid)}) {
    if (!known)
      continue;
    Value text = runtime.text(builder, loc, what);
    for (auto [size, value] :
         llvm::zip(*known, SmallVector<Value>{found.x, found.y, found.z}))
      runtime.call(builder, loc, "emulatorExpectSize",
                   {where, text, runtime.integer(builder, loc, size),
                    runtime.lower(builder, loc, value)});
  }
}

void emulator::emulateLaunch(gpu::LaunchFuncOp launch, gpu::GPUFuncOp kernel,
                             func::FuncOp function, RuntimeCalls &runtime) {
  Location loc = launch.getLoc();
  SmallVector<Type> types;
  for (Value operand : launch.getKernelOperands())
    types.push_back(runtime.converter.convertType(operand.getType()));
  auto type = LLVM::LLVMStructType::getLiteral(launch.getContext(), types);

  OpBuilder builder = OpBuilder::atBlockBegin(
      &launch->getParentOfType<func::FuncOp>().getBody().front());
  Value operands =
      LLVM::AllocaOp::create(builder, loc, runtime.pointerType, type,
                             runtime.integer(builder, loc, 1), /*alignment=*/0);
  builder.setInsertionPoint(launch);
  for (auto [i, operand] : llvm::enumerate(launch.getKernelOperands())) {
    Value address =
        LLVM::GEPOp::create(builder, loc, runtime.pointerType, type, operands,
                            ArrayRef<LLVM::GEPArg>{0, int32_t(i)});
    LLVM::StoreOp::create(builder, loc, runtime.lower(builder, loc, operand),
                          address);
  }

  Value where = runtime.site(builder, launch);
  expectSizes(builder, where, launch, kernel, runtime);
  func::FuncOp launcher = launcherOf(function, type, runtime);
  Value body = func::ConstantOp::create(
      builder, loc, launcher.getFunctionType(), launcher.getName());
  SmallVector<Value> arguments = {
      where, runtime.text(builder, loc, function.getName()),
      runtime.lower(builder, loc, body), operands};
  auto grid = launch.getGridSizeOperandValues();
  auto block = launch.getBlockSizeOperandValues();
  for (Value size : {grid.x, grid.y, grid.z, block.x, block.y, block.z})
    arguments.push_back(
        size.getType().isIndex() ? runtime.lower(builder, loc, size) : size);
  Value dynamicShared = launch.getDynamicSharedMemorySize();
  arguments.push_back(dynamicShared ? dynamicShared
                                    : runtime.integer(builder, loc, 0, 32));
  runtime.call(builder, loc, "emulatorLaunch", arguments);
  launch.erase();
}

LogicalResult emulator::emulateHostCode(func::FuncOp function,
                                        RuntimeCalls &runtime,
                                        bool sharesHostMemory) {
  SmallVector<Operation *> ops;
  function.getBody().walk([&](Operation *op) { ops.push_back(op); });
  HostEmulator emulator(runtime, sharesHostMemory);
  for (Operation *op : ops)
    if (failed(emulator.emulate(op)))
      return failure();
  if (function->hasAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName()))
    emulator.emulateBoundary(function);
  return success();
}
