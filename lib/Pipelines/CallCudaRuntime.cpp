//===- CallCudaRuntime.cpp - GPU ops of the host as runtime calls ---------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PipelineDetail.h"
#include "mlir/Conversion/LLVMCommon/ConversionTarget.h"
#include "mlir/Conversion/LLVMCommon/Pattern.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/FunctionCallUtils.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/MemRef/Utils/MemRefUtils.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Transforms/DialectConversion.h"
#include "resnorm/Pipelines/Pipelines.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMCALLCUDARUNTIME
#include "resnorm/Pipelines/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;

/// Calls a function of resnorm/Runtime/Runtime.h.
static LLVM::CallOp callRuntime(OpBuilder &b, Location loc, StringRef name,
                                ValueRange operands, Type result = {}) {
  auto module =
      b.getInsertionBlock()->getParentOp()->getParentOfType<ModuleOp>();
  if (!result)
    result = LLVM::LLVMVoidType::get(b.getContext());
  auto function = LLVM::lookupOrCreateFn(
      b, module, name, llvm::to_vector(operands.getTypes()), result);
  // No other symbol of the module has a name of the runtime's.
  return LLVM::CallOp::create(b, loc, cast<LLVM::LLVMFuncOp>(*function),
                              operands);
}

namespace {

/// The data that the runtime wants of a library, as globals of the module.
class LibraryData {
public:
  explicit LibraryData(ModuleOp module)
      : symbols(module),
        pointer(LLVM::LLVMPointerType::get(module.getContext())),
        b(module.getLoc(), OpBuilder::atBlockBegin(module.getBody())) {}

  /// A `resnorm_cuda_module` for a binary, and the function that frees what the
  /// runtime makes for it.
  LLVM::GlobalOp emitModule(gpu::BinaryOp binary) {
    auto object = cast<gpu::ObjectAttr>(binary.getObjects()[0]);
    auto target = cast<NVVM::NVVMTargetAttr>(object.getTarget());
    bool isText = object.getFormat() == gpu::CompilationTarget::Assembly;
    std::string name = binary.getName().str();
    std::string compiledFor =
        "the kernels for " + target.getChip().str() + (isText ? " as PTX" : "");
    LLVM::GlobalOp image =
        emitBytes(name + "_image", object.getObject().getValue());
    LLVM::GlobalOp text = emitText(name + "_target", compiledFor);
    auto module = emitRecord(name + "_module", {image, text});
    emitDestructor(name + "_unload", module);
    return module;
  }

  /// A `resnorm_cuda_kernel`.
  LLVM::GlobalOp emitKernel(LLVM::GlobalOp module, StringRef kernel) {
    std::string name = kernel.str();
    return emitRecord(name + "_kernel",
                      {module, emitText(name + "_name", kernel)});
  }

  /// Where the runtime keeps the address of the device's copy of a global.
  LLVM::GlobalOp getCopy(StringRef global) {
    LLVM::GlobalOp &copy = copies[global];
    if (!copy)
      copy = emitZero(global.str() + "_copy");
    return copy;
  }

  /// A function for all launches of a kernel, which has the arguments' memory
  /// in its frame: those of hundreds of launches would not share it.
  LLVM::LLVMFuncOp emitLauncher(LLVM::GlobalOp kernel, StringRef name,
                                TypeRange sizes, TypeRange arguments) {
    SmallVector<Type> types(sizes);
    llvm::append_range(types, arguments);
    auto type = LLVM::LLVMFunctionType::get(
        LLVM::LLVMVoidType::get(b.getContext()), types);
    auto function = emitFunction(name.str() + "_launch", type);
    OpBuilder::InsertionGuard guard(b);
    Block *body = function.addEntryBlock(b);
    b.setInsertionPointToStart(body);
    Value one = LLVM::ConstantOp::create(b, b.getI64Type(), 1);
    Value count = LLVM::ConstantOp::create(
        b, b.getI64Type(), std::max<int64_t>(arguments.size(), 1));
    Value addresses = LLVM::AllocaOp::create(b, pointer, pointer, count);
    auto operands = body->getArguments().drop_front(sizes.size());
    for (auto [i, operand] : llvm::enumerate(operands)) {
      Value memory = LLVM::AllocaOp::create(b, pointer, operand.getType(), one);
      LLVM::StoreOp::create(b, operand, memory);
      Value slot = LLVM::GEPOp::create(b, pointer, pointer, addresses,
                                       ArrayRef<LLVM::GEPArg>{int32_t(i)});
      LLVM::StoreOp::create(b, memory, slot);
    }
    SmallVector<Value> passed{LLVM::AddressOfOp::create(b, kernel)};
    llvm::append_range(passed, body->getArguments().take_front(sizes.size()));
    passed.push_back(addresses);
    callRuntime(b, b.getLoc(), "resnorm_cuda_launch", passed);
    LLVM::ReturnOp::create(b, ValueRange());
    function.setNoInline(true);
    return function;
  }

private:
  LLVM::GlobalOp insert(LLVM::GlobalOp global) {
    symbols.insert(global);
    return global;
  }

  LLVM::LLVMFuncOp emitFunction(const Twine &name,
                                LLVM::LLVMFunctionType type) {
    auto function =
        LLVM::LLVMFuncOp::create(b, name.str(), type, LLVM::Linkage::Internal);
    symbols.insert(function);
    return function;
  }

  LLVM::GlobalOp emitBytes(const Twine &name, StringRef bytes) {
    auto type = LLVM::LLVMArrayType::get(b.getI8Type(), bytes.size());
    // The driver reads machine code where it lies.
    return insert(LLVM::GlobalOp::create(
        b, type, /*isConstant=*/true, LLVM::Linkage::Internal, name.str(),
        b.getStringAttr(bytes), /*alignment=*/16));
  }

  LLVM::GlobalOp emitText(const Twine &name, const Twine &text) {
    return emitBytes(name, text.str() + '\0');
  }

  LLVM::GlobalOp emitZero(const Twine &name) {
    OpBuilder::InsertionGuard guard(b);
    auto global = insert(LLVM::GlobalOp::create(
        b, pointer, /*isConstant=*/false, LLVM::Linkage::Internal, name.str(),
        /*value=*/Attribute()));
    b.createBlock(&global.getInitializerRegion());
    LLVM::ReturnOp::create(b, LLVM::ZeroOp::create(b, pointer));
    return global;
  }

  /// A struct of the addresses of two globals, and a null pointer.
  LLVM::GlobalOp emitRecord(const Twine &name,
                            std::array<LLVM::GlobalOp, 2> fields) {
    auto type = LLVM::LLVMStructType::getLiteral(b.getContext(),
                                                 {pointer, pointer, pointer});
    OpBuilder::InsertionGuard guard(b);
    auto global = insert(LLVM::GlobalOp::create(
        b, type, /*isConstant=*/false, LLVM::Linkage::Internal, name.str(),
        /*value=*/Attribute()));
    b.createBlock(&global.getInitializerRegion());
    Value record = LLVM::ZeroOp::create(b, type);
    for (auto [i, field] : llvm::enumerate(fields)) {
      Value address = LLVM::AddressOfOp::create(b, field);
      record = LLVM::InsertValueOp::create(b, record, address, int64_t(i));
    }
    LLVM::ReturnOp::create(b, record);
    return global;
  }

  void emitDestructor(const Twine &name, LLVM::GlobalOp module) {
    auto type = LLVM::LLVMFunctionType::get(
        LLVM::LLVMVoidType::get(b.getContext()), {});
    auto function = emitFunction(name, type);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(function.addEntryBlock(b));
    callRuntime(b, b.getLoc(), "resnorm_cuda_unload",
                {LLVM::AddressOfOp::create(b, module)});
    LLVM::ReturnOp::create(b, ValueRange());
    b.setInsertionPointAfter(function);
    LLVM::GlobalDtorsOp::create(
        b, b.getArrayAttr(FlatSymbolRefAttr::get(function)),
        b.getI32ArrayAttr(0xffff),
        b.getArrayAttr(LLVM::ZeroAttr::get(b.getContext())));
  }

  SymbolTable symbols;
  Type pointer;
  ImplicitLocOpBuilder b;
  llvm::StringMap<LLVM::GlobalOp> copies;
};

struct ConvertAlloc final : ConvertOpToLLVMPattern<gpu::AllocOp> {
  using ConvertOpToLLVMPattern::ConvertOpToLLVMPattern;

  LogicalResult
  matchAndRewrite(gpu::AllocOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Value> sizes, strides;
    Value bytes;
    getMemRefDescriptorSizes(op.getLoc(), op.getType(),
                             adaptor.getDynamicSizes(), rewriter, sizes,
                             strides, bytes);
    Value memory = callRuntime(rewriter, op.getLoc(), "resnorm_cuda_alloc",
                               bytes, getPtrType())
                       .getResult();
    rewriter.replaceOp(
        op, Value(createMemRefDescriptor(op.getLoc(), op.getType(), memory,
                                         memory, sizes, strides, rewriter)));
    return success();
  }
};

struct ConvertDealloc final : ConvertOpToLLVMPattern<gpu::DeallocOp> {
  using ConvertOpToLLVMPattern::ConvertOpToLLVMPattern;

  LogicalResult
  matchAndRewrite(gpu::DeallocOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Value memory = MemRefDescriptor(adaptor.getMemref())
                       .allocatedPtr(rewriter, op.getLoc());
    callRuntime(rewriter, op.getLoc(), "resnorm_cuda_free", memory);
    rewriter.eraseOp(op);
    return success();
  }
};

struct ConvertMemcpy final : ConvertOpToLLVMPattern<gpu::MemcpyOp> {
  using ConvertOpToLLVMPattern::ConvertOpToLLVMPattern;

  LogicalResult
  matchAndRewrite(gpu::MemcpyOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    auto type = cast<MemRefType>(op.getDst().getType());
    SmallVector<Value> pointers;
    for (auto [side, lowered] : {std::pair(op.getDst(), adaptor.getDst()),
                                 std::pair(op.getSrc(), adaptor.getSrc())}) {
      auto sideType = cast<MemRefType>(side.getType());
      if (!sideType.getLayout().isIdentity() &&
          !memref::isStaticShapeAndContiguousRowMajor(sideType))
        return op.emitError("expected a copy between contiguous buffers, "
                            "found ")
               << sideType;
      pointers.push_back(MemRefDescriptor(lowered).bufferPtr(
          rewriter, loc, *getTypeConverter(), sideType));
    }
    MemRefDescriptor to(adaptor.getDst());
    SmallVector<Value> sizes;
    for (int64_t i = 0; i < type.getRank(); ++i)
      if (type.isDynamicDim(i))
        sizes.push_back(to.size(rewriter, loc, i));
    Value bytes = LLVM::MulOp::create(
        rewriter, loc,
        getNumElements(loc,
                       MemRefType::get(type.getShape(), type.getElementType()),
                       sizes, rewriter),
        getSizeInBytes(loc, type.getElementType(), rewriter));
    pointers.push_back(bytes);
    callRuntime(rewriter, loc, "resnorm_cuda_copy", pointers);
    rewriter.eraseOp(op);
    return success();
  }
};

struct ConvertLaunch final : ConvertOpToLLVMPattern<gpu::LaunchFuncOp> {
  ConvertLaunch(const LLVMTypeConverter &converter,
                const llvm::DenseMap<Attribute, LLVM::LLVMFuncOp> &launchers)
      : ConvertOpToLLVMPattern(converter), launchers(launchers) {}

  LogicalResult
  matchAndRewrite(gpu::LaunchFuncOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Value> operands = {
        adaptor.getGridSizeX(),  adaptor.getGridSizeY(),
        adaptor.getGridSizeZ(),  adaptor.getBlockSizeX(),
        adaptor.getBlockSizeY(), adaptor.getBlockSizeZ()};
    Value shared = adaptor.getDynamicSharedMemorySize();
    if (!shared)
      shared = LLVM::ConstantOp::create(rewriter, op.getLoc(),
                                        rewriter.getI32Type(), 0);
    operands.push_back(shared);
    llvm::append_range(operands, getTypeConverter()->promoteOperands(
                                     op.getLoc(), op.getKernelOperands(),
                                     adaptor.getKernelOperands(), rewriter));
    LLVM::CallOp::create(rewriter, op.getLoc(), launchers.at(op.getKernel()),
                         operands);
    rewriter.eraseOp(op);
    return success();
  }

private:
  const llvm::DenseMap<Attribute, LLVM::LLVMFuncOp> &launchers;
};

struct CallCudaRuntime final
    : resnorm::impl::ResNormCallCudaRuntimeBase<CallCudaRuntime> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    LibraryData data(module);
    LLVMTypeConverter converter(&getContext());
    llvm::StringMap<LLVM::GlobalOp> modules;
    SmallVector<gpu::BinaryOp> binaries(module.getOps<gpu::BinaryOp>());
    for (gpu::BinaryOp binary : binaries) {
      modules[binary.getName()] = data.emitModule(binary);
      binary.erase();
    }
    llvm::DenseMap<Attribute, LLVM::LLVMFuncOp> launchers;
    if (failed(emitLaunchers(data, converter, modules, launchers)))
      return signalPassFailure();
    if (!modules.empty())
      module.walk([&](memref::GetGlobalOp op) {
        if (op->removeAttr(resnorm::onDeviceAttrName))
          upload(op, modules.begin()->second, data, converter);
      });

    LLVMConversionTarget target(getContext());
    target.addIllegalDialect<gpu::GPUDialect>();
    target.markUnknownOpDynamicallyLegal([](Operation *) { return true; });
    RewritePatternSet patterns(&getContext());
    patterns.add<ConvertAlloc, ConvertDealloc, ConvertMemcpy>(converter);
    patterns.add<ConvertLaunch>(converter, launchers);
    if (failed(applyPartialConversion(module, target, std::move(patterns))))
      return signalPassFailure();
    module->removeAttr(gpu::GPUDialect::getContainerModuleAttrName());
  }

private:
  LogicalResult
  emitLaunchers(LibraryData &data, const LLVMTypeConverter &converter,
                const llvm::StringMap<LLVM::GlobalOp> &modules,
                llvm::DenseMap<Attribute, LLVM::LLVMFuncOp> &launchers) {
    Builder b(&getContext());
    SmallVector<Type> sizes(6, b.getI64Type());
    sizes.push_back(b.getI32Type());
    WalkResult result = getOperation().walk([&](gpu::LaunchFuncOp op) {
      auto found = modules.find(op.getKernelModuleName());
      if (found == modules.end() || op.hasClusterSize()) {
        op.emitError("expected a launch without clusters of a kernel of a "
                     "gpu.binary, found one of ")
            << op.getKernel();
        return WalkResult::interrupt();
      }
      LLVM::LLVMFuncOp &launcher = launchers[op.getKernel()];
      if (launcher)
        return WalkResult::advance();
      StringRef name = op.getKernelName();
      LLVMTypeConverter::SignatureConversion ignored(op.getNumKernelOperands());
      auto type =
          cast<LLVM::LLVMFunctionType>(converter.convertFunctionSignature(
              b.getFunctionType(op.getKernelOperands().getTypes(), {}),
              /*isVariadic=*/false, /*useBarePtrCallConv=*/false, ignored));
      launcher = data.emitLauncher(data.emitKernel(found->second, name), name,
                                   sizes, type.getParams());
      return WalkResult::advance();
    });
    return failure(result.wasInterrupted());
  }

  /// Makes the users of `op` use the device's copy.
  static void upload(memref::GetGlobalOp op, LLVM::GlobalOp module,
                     LibraryData &data, const LLVMTypeConverter &converter) {
    ImplicitLocOpBuilder b(op.getLoc(), op->getContext());
    b.setInsertionPointAfter(op);
    auto pointer = LLVM::LLVMPointerType::get(b.getContext());
    auto host = UnrealizedConversionCastOp::create(
        b, converter.convertType(op.getType()), op.getResult());
    Value memory =
        callRuntime(
            b, b.getLoc(), "resnorm_cuda_upload",
            {LLVM::AddressOfOp::create(b, module),
             LLVM::AddressOfOp::create(b, data.getCopy(op.getName())),
             MemRefDescriptor(host.getResult(0)).alignedPtr(b, b.getLoc()),
             LLVM::ConstantOp::create(b, b.getI64Type(),
                                      resnorm::getByteSize(op.getType()))},
            pointer)
            .getResult();
    auto descriptor = MemRefDescriptor::fromStaticShape(
        b, b.getLoc(), converter, op.getType(), memory);
    auto device =
        UnrealizedConversionCastOp::create(b, op.getType(), Value(descriptor));
    op.getResult().replaceAllUsesExcept(device.getResult(0), host);
  }
};

} // namespace
