//===- EmulateKernel.cpp - Device code as host code -----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EmulateGPU.h"
#include "Interface.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace emulator;

namespace {

/// Emulates the ops of one function of a GPU module.
class KernelEmulator {
public:
  KernelEmulator(RuntimeCalls &runtime) : runtime(runtime) {}

  LogicalResult emulate(Operation *op) {
    builder = OpBuilder(op);
    loc = op->getLoc();
    return llvm::TypeSwitch<Operation *, LogicalResult>(op)
        .Case<gpu::ThreadIdOp>([&](auto op) { return id(op, Id::Thread); })
        .Case<gpu::BlockIdOp>([&](auto op) { return id(op, Id::Block); })
        .Case<gpu::BlockDimOp>([&](auto op) { return id(op, Id::BlockDim); })
        .Case<gpu::GridDimOp>([&](auto op) { return id(op, Id::GridDim); })
        .Case<gpu::GlobalIdOp>(
            [&](auto op) { return id(op, Id::GlobalThread); })
        .Case<gpu::LaneIdOp>([&](auto) { return id(op, Id::Lane, 0); })
        .Case<gpu::SubgroupIdOp>([&](auto) { return id(op, Id::Subgroup, 0); })
        .Case<gpu::NumSubgroupsOp>(
            [&](auto) { return id(op, Id::NumSubgroups, 0); })
        .Case<gpu::SubgroupSizeOp>([&](auto) {
          Value size = arith::ConstantIndexOp::create(builder, loc, warpSize);
          return replace(op, size);
        })
        .Case<gpu::BarrierOp>([&](auto) {
          runtime.call(builder, loc, "emulatorBarrier", site(op));
          return replace(op, {});
        })
        .Case<gpu::DynamicSharedMemoryOp, gpu::ShuffleOp, cf::AssertOp,
              memref::GetGlobalOp, memref::AssumeAlignmentOp, memref::LoadOp,
              memref::StoreOp, memref::AtomicRMWOp, vector::LoadOp,
              vector::StoreOp, vector::MaskedLoadOp, vector::MaskedStoreOp>(
            [&](auto op) { return emulateOp(op); })
        .Default([](Operation *op) {
          bool isKnown = op->hasTrait<OpTrait::HasRecursiveMemoryEffects>() ||
                         isMemoryEffectFree(op) ||
                         isa<memref::AllocaOp, CallOpInterface>(op);
          return isKnown && !isa<gpu::GPUDialect>(op->getDialect())
                     ? success()
                     : op->emitError("the emulator cannot run '")
                           << op->getName() << "' in a kernel";
        });
  }

private:
  Value site(Operation *op) { return runtime.site(builder, op); }

  static LogicalResult replace(Operation *op, ValueRange values) {
    op->replaceAllUsesWith(values);
    op->erase();
    return success();
  }

  LogicalResult id(Operation *op, Id kind, int32_t dimension) {
    Value value =
        runtime.call(builder, loc, "emulatorId",
                     {runtime.integer(builder, loc, int32_t(kind), 32),
                      runtime.integer(builder, loc, dimension, 32)},
                     builder.getIndexType());
    return replace(op, value);
  }
  template <typename IdOp>
  LogicalResult id(IdOp op, Id kind) {
    return id(op, kind, int32_t(op.getDimension()));
  }

  LogicalResult emulateOp(gpu::DynamicSharedMemoryOp op) {
    Value pointer = runtime.call(builder, loc, "emulatorDynamicShared", {},
                                 runtime.pointerType);
    Value size = runtime.call(builder, loc, "emulatorDynamicSharedSize", {},
                              builder.getIndexType());
    return replace(op,
                   runtime.memref(builder, loc, op.getType(), pointer, size));
  }

  static Shuffle mode(gpu::ShuffleMode mode) {
    switch (mode) {
    case gpu::ShuffleMode::XOR:
      return Shuffle::Xor;
    case gpu::ShuffleMode::DOWN:
      return Shuffle::Down;
    case gpu::ShuffleMode::UP:
      return Shuffle::Up;
    case gpu::ShuffleMode::IDX:
      return Shuffle::Idx;
    }
    llvm_unreachable("all modes are handled");
  }

  LogicalResult emulateOp(gpu::ShuffleOp op) {
    Type type = op.getValue().getType();
    unsigned width = 8 * runtime.byteSize(type);
    bool isInteger = type.isInteger(width);
    if (width > 64 || !(isInteger || type.isFloat() || isa<VectorType>(type)))
      return op.emitError("expected a shuffle of at most 64 whole bits, found ")
             << type;
    auto bits = builder.getIntegerType(width);
    Value value = op.getValue();
    if (!isInteger)
      value = LLVM::BitcastOp::create(builder, loc, bits, value);
    if (width < 64)
      value = arith::ExtUIOp::create(builder, loc, runtime.i64, value);
    value = runtime.call(
        builder, loc, "emulatorShuffle",
        {site(op),
         runtime.integer(builder, loc, int32_t(mode(op.getMode())), 32), value,
         op.getOffset(), op.getWidth()},
        runtime.i64);
    if (width < 64)
      value = arith::TruncIOp::create(builder, loc, bits, value);
    if (!isInteger)
      value = LLVM::BitcastOp::create(builder, loc, type, value);
    Value valid =
        runtime.call(builder, loc, "emulatorShuffleValid", {}, runtime.i32);
    valid = arith::TruncIOp::create(builder, loc, builder.getI1Type(), valid);
    return replace(op, {value, valid});
  }

  LogicalResult emulateOp(cf::AssertOp op) {
    Value condition =
        arith::ExtUIOp::create(builder, loc, runtime.i32, op.getArg());
    runtime.call(
        builder, loc, "emulatorAssert",
        {site(op), runtime.text(builder, loc, op.getMsg()), condition});
    return replace(op, {});
  }

  LogicalResult emulateOp(memref::GetGlobalOp op) {
    builder.setInsertionPointAfter(op);
    Value global = op.getResult();
    runtime.call(builder, loc, "emulatorShareGlobal",
                 {site(op), runtime.address(builder, loc, global),
                  runtime.byteSize(builder, loc, global)});
    return success();
  }

  LogicalResult emulateOp(memref::AssumeAlignmentOp op) {
    access(site(op), op.getMemref(), {}, Access::Load, /*bytes=*/0,
           op.getAlignment());
    return success();
  }

  LogicalResult emulateOp(memref::LoadOp op) {
    return check(op, op.getMemRef(), op.getIndices(), Access::Load,
                 op.getAlignment());
  }
  LogicalResult emulateOp(memref::StoreOp op) {
    return check(op, op.getMemRef(), op.getIndices(), Access::Store,
                 op.getAlignment());
  }
  LogicalResult emulateOp(memref::AtomicRMWOp op) {
    return check(op, op.getMemref(), op.getIndices(), Access::Atomic,
                 std::nullopt);
  }
  LogicalResult emulateOp(vector::LoadOp op) {
    return check(op, op.getBase(), op.getIndices(), Access::Load,
                 op.getAlignment(), op.getVectorType());
  }
  LogicalResult emulateOp(vector::StoreOp op) {
    return check(op, op.getBase(), op.getIndices(), Access::Store,
                 op.getAlignment(), op.getVectorType());
  }
  LogicalResult emulateOp(vector::MaskedLoadOp op) {
    return check(op, op.getBase(), op.getIndices(), Access::Load,
                 op.getAlignment(), op.getVectorType(), op.getMask());
  }
  LogicalResult emulateOp(vector::MaskedStoreOp op) {
    return check(op, op.getBase(), op.getIndices(), Access::Store,
                 op.getAlignment(), op.getVectorType(), op.getMask());
  }

  /// With a mask, `bytes` are an element's.
  void access(Value where, Value memref, ValueRange indices, Access kind,
              int64_t bytes, int64_t alignment, Value mask = {}) {
    SmallVector<Value> operands = {
        where, runtime.address(builder, loc, memref, indices),
        runtime.integer(builder, loc, bytes),
        runtime.integer(builder, loc, alignment),
        runtime.integer(builder, loc, int32_t(kind), 32)};
    if (mask)
      operands.push_back(mask);
    runtime.call(builder, loc, mask ? "emulatorMaskedAccess" : "emulatorAccess",
                 operands);
  }

  /// The lanes of a mask as bits of an i64.
  Value maskBits(Value mask) {
    auto type = cast<VectorType>(mask.getType());
    Type bits = builder.getIntegerType(type.getNumElements());
    Value value = LLVM::BitcastOp::create(builder, loc, bits, mask);
    return type.getNumElements() == 64
               ? value
               : arith::ExtUIOp::create(builder, loc, runtime.i64, value);
  }

  /// Checks that the indices are in bounds, and then what they address: a view
  /// may claim more than the memory has.
  LogicalResult check(Operation *op, Value memref, ValueRange indices,
                      Access kind, std::optional<uint64_t> alignment,
                      VectorType vector = {}, Value mask = {}) {
    auto type = cast<MemRefType>(memref.getType());
    bool isPacked = vector && type.getElementType().isInteger(1);
    if (isPacked || isa<VectorType>(type.getElementType()) ||
        (vector && vector.getRank() > 1) ||
        (mask && vector.getNumElements() > 64))
      return op->emitError("expected a memref of scalars and a vector of whole "
                           "bytes, of one dimension, and of at most 64 lanes "
                           "where it is masked");
    Value where = site(op);
    int64_t bytes = runtime.byteSize(type.getElementType());
    int64_t minimum = alignment.value_or(bytes);
    // Lanes that are off at the end may be out of bounds.
    Value bits = mask ? maskBits(mask) : Value();
    Value count = runtime.integer(builder, loc, 1);
    Value lanes = count;
    if (vector)
      lanes = runtime.integer(builder, loc, vector.getNumElements());
    if (mask) {
      Value leading = LLVM::CountLeadingZerosOp::create(
          builder, loc, runtime.i64, bits, /*is_zero_poison=*/false);
      lanes = arith::SubIOp::create(builder, loc,
                                    runtime.integer(builder, loc, 64), leading);
      Value zero = runtime.integer(builder, loc, 0);
      Value any = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ne,
                                        bits, zero);
      count = arith::SelectOp::create(builder, loc, any, count, zero);
    }
    for (auto [i, index] : llvm::enumerate(indices)) {
      Value extent = memref::DimOp::create(builder, loc, memref, i);
      runtime.call(builder, loc, "emulatorIndex",
                   {where, runtime.integer(builder, loc, i, 32),
                    runtime.lower(builder, loc, index),
                    i + 1 == indices.size() ? lanes : count,
                    runtime.lower(builder, loc, extent)});
    }
    if (vector && !mask)
      bytes *= vector.getNumElements();
    access(where, memref, indices, kind, bytes, minimum, bits);
    return success();
  }

  RuntimeCalls &runtime;
  OpBuilder builder{static_cast<MLIRContext *>(nullptr)};
  Location loc = UnknownLoc();
};

} // namespace

/// Replaces the attributions among a function's arguments.
static void emulateAttributions(gpu::GPUFuncOp from, func::FuncOp to,
                                RuntimeCalls &runtime) {
  Block &body = to.getBody().front();
  OpBuilder builder = OpBuilder::atBlockBegin(&body);
  unsigned first = from.getFirstWorkgroupAttributionIndex();
  unsigned numShared = from.getNumWorkgroupAttributions();
  for (auto [i, argument] :
       llvm::enumerate(body.getArguments().drop_front(first))) {
    Location loc = argument.getLoc();
    auto type = cast<MemRefType>(argument.getType());
    if (i >= numShared) {
      argument.replaceAllUsesWith(
          memref::AllocaOp::create(builder, loc, type).getResult());
      continue;
    }
    // Shared memory is aligned as little as the attribution asks for.
    int64_t element = runtime.byteSize(type.getElementType());
    auto align = dyn_cast_or_null<IntegerAttr>(from.getWorkgroupAttributionAttr(
        i, builder.getStringAttr(LLVM::LLVMDialect::getAlignAttrName())));
    Value name = runtime.text(
        builder, loc,
        ("workgroup memory " + Twine(i) + " of @" + from.getName()).str());
    Value pointer = runtime.call(
        builder, loc, "emulatorShared",
        {name, runtime.integer(builder, loc, element * type.getNumElements()),
         runtime.integer(builder, loc, align ? align.getInt() : element)},
        runtime.pointerType);
    argument.replaceAllUsesWith(runtime.memref(builder, loc, type, pointer));
  }
  body.eraseArguments(first, body.getNumArguments() - first);
}

func::FuncOp emulator::moveKernel(gpu::GPUFuncOp from, RuntimeCalls &runtime) {
  OpBuilder builder(from);
  auto to = func::FuncOp::create(builder, from.getLoc(), from.getName(),
                                 from.getFunctionType());
  to.setPrivate();
  to.getBody().takeBody(from.getBody());
  to.walk([](gpu::ReturnOp op) {
    OpBuilder builder(op);
    func::ReturnOp::create(builder, op.getLoc(), op.getOperands());
    op.erase();
  });
  emulateAttributions(from, to, runtime);
  return to;
}

LogicalResult emulator::emulateDeviceCode(func::FuncOp function,
                                          RuntimeCalls &runtime) {
  SmallVector<Operation *> ops;
  function.getBody().walk([&](Operation *op) { ops.push_back(op); });
  KernelEmulator emulator(runtime);
  for (Operation *op : ops)
    if (failed(emulator.emulate(op)))
      return failure();
  return success();
}
