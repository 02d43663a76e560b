//===- PlaceOnDevice.cpp - Buffers of kernels in the device's memory ------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every buffer is the device's, but for those that nothing except loads and
// stores of the host touches. Which memory a value points to then follows from
// where it comes from: what control flow merges is the device's throughout.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "resnorm/Pipelines/Pipelines.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMPLACEONDEVICE
#include "resnorm/Pipelines/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;

/// The value that `buffer` is a view of.
static Value getRoot(Value buffer) {
  while (auto view = buffer.getDefiningOp<ViewLikeOpInterface>())
    buffer = view.getViewSource();
  return buffer;
}

/// Whether the host alone reads and writes what `buffer` points to.
static bool isOnlyTheHosts(Value buffer) {
  return llvm::all_of(buffer.getUses(), [](OpOperand &use) {
    Operation *user = use.getOwner();
    if (isa<memref::LoadOp, memref::DeallocOp, memref::DimOp,
            memref::ExtractAlignedPointerAsIndexOp>(user))
      return true;
    if (auto store = dyn_cast<memref::StoreOp>(user))
      return use.get() == store.getMemRef();
    return isa<ViewLikeOpInterface>(user) && isOnlyTheHosts(user->getResult(0));
  });
}

static bool isBuffer(Value value) { return isa<MemRefType>(value.getType()); }

namespace {

/// Rewrites one function.
class DevicePlacement {
public:
  explicit DevicePlacement(func::FuncOp function) : function(function) {}

  LogicalResult run() {
    // Others are called with buffers that are on the device already.
    bool isCalledByHost = function.isPublic();
    if (isCalledByHost)
      for (Value argument : function.getArguments())
        if (isBuffer(argument) && !isOnlyTheHosts(argument))
          placeArgument(argument);
    for (Operation *op : getOps()) {
      ImplicitLocOpBuilder b(op->getLoc(), op);
      if (auto global = dyn_cast<memref::GetGlobalOp>(op))
        placeGlobal(b, global);
      else if (auto alloc = dyn_cast<memref::AllocOp>(op))
        placeAllocation(b, alloc);
    }
    for (Operation *op : getOps())
      if (failed(adaptUser(op, isCalledByHost)))
        return failure();
    return success();
  }

private:
  SmallVector<Operation *> getOps() {
    SmallVector<Operation *> ops;
    function.getBody().walk([&](Operation *op) { ops.push_back(op); });
    return ops;
  }

  /// Whether `buffer` stays with the host.
  bool isOnHost(Value buffer) {
    Value root = getRoot(buffer);
    if (auto global = root.getDefiningOp<memref::GetGlobalOp>())
      return !global->hasAttr(resnorm::onDeviceAttrName);
    if (auto argument = dyn_cast<BlockArgument>(root))
      return argument.getOwner() == &function.front() && function.isPublic();
    return isa<memref::AllocOp, memref::AllocaOp>(root.getDefiningOp());
  }

  static SmallVector<Value> getDynamicSizes(ImplicitLocOpBuilder &b,
                                            Value buffer) {
    auto type = cast<MemRefType>(buffer.getType());
    SmallVector<Value> sizes;
    for (int64_t i = 0; i < type.getRank(); ++i)
      if (type.isDynamicDim(i))
        sizes.push_back(memref::DimOp::create(b, buffer, i));
    return sizes;
  }

  static Value allocate(ImplicitLocOpBuilder &b, MemRefType type,
                        ValueRange sizes) {
    return gpu::AllocOp::create(b, type, /*asyncToken=*/Type(),
                                /*asyncDependencies=*/ValueRange(), sizes,
                                /*symbolOperands=*/ValueRange())
        .getMemref();
  }

  static void copy(ImplicitLocOpBuilder &b, Value to, Value from) {
    gpu::MemcpyOp::create(b, TypeRange(), ValueRange(), to, from);
  }

  static void free(ImplicitLocOpBuilder &b, Value buffer) {
    gpu::DeallocOp::create(b, /*asyncToken=*/Type(),
                           /*asyncDependencies=*/ValueRange(), buffer);
  }

  /// Copies an argument. What the host reads of it, it reads where it is.
  void placeArgument(Value argument) {
    auto b = ImplicitLocOpBuilder::atBlockBegin(function.getLoc(),
                                                &function.front());
    Value placed = allocate(b, cast<MemRefType>(argument.getType()),
                            getDynamicSizes(b, argument));
    copy(b, placed, argument);
    argument.replaceUsesWithIf(placed, [&](OpOperand &use) {
      Operation *user = use.getOwner();
      return !isa<memref::LoadOp, memref::DimOp>(user) &&
             !(isa<gpu::MemcpyOp>(user) && use.get() == argument &&
               cast<gpu::MemcpyOp>(user).getDst() == placed);
    });
    function.walk([&](func::ReturnOp op) {
      b.setInsertionPoint(op);
      free(b, placed);
    });
  }

  /// Lets all but the host's loads use the device's copy of a global.
  static void placeGlobal(ImplicitLocOpBuilder &b, memref::GetGlobalOp op) {
    if (isOnlyTheHosts(op))
      return;
    auto placed = memref::GetGlobalOp::create(b, op.getType(), op.getName());
    placed->setAttr(resnorm::onDeviceAttrName, b.getUnitAttr());
    op.getResult().replaceUsesWithIf(placed, [](OpOperand &use) {
      return !isa<memref::LoadOp>(use.getOwner());
    });
    if (op->use_empty())
      op->erase();
  }

  static void placeAllocation(ImplicitLocOpBuilder &b, memref::AllocOp op) {
    if (isOnlyTheHosts(op))
      return;
    op.getResult().replaceAllUsesWith(
        allocate(b, op.getType(), op.getDynamicSizes()));
    op->erase();
  }

  /// The host's variable for an element of a device's buffer, and the view of
  /// the element there.
  std::pair<Value, Value> stage(ImplicitLocOpBuilder &b, Value buffer,
                                OperandRange indices) {
    auto type = cast<MemRefType>(buffer.getType());
    SmallVector<OpFoldResult> offsets(indices.begin(), indices.end()),
        ones(type.getRank(), b.getIndexAttr(1));
    Value element = buffer;
    if (type.getRank() > 0) {
      MemRefType view = memref::SubViewOp::inferRankReducedResultType(
          {}, type, offsets, ones, ones);
      element = memref::SubViewOp::create(b, view, buffer, offsets, ones, ones);
    }
    auto entry =
        ImplicitLocOpBuilder::atBlockBegin(b.getLoc(), &function.front());
    Value variable = memref::AllocaOp::create(
        entry, MemRefType::get({}, type.getElementType()));
    return {variable, element};
  }

  LogicalResult adaptUser(Operation *op, bool isCalledByHost) {
    ImplicitLocOpBuilder b(op->getLoc(), op);
    if (auto load = dyn_cast<memref::LoadOp>(op)) {
      if (isOnHost(load.getMemRef()))
        return success();
      auto [variable, element] = stage(b, load.getMemRef(), load.getIndices());
      copy(b, variable, element);
      load.replaceAllUsesWith(
          memref::LoadOp::create(b, variable, ValueRange()).getResult());
      op->erase();
    } else if (auto store = dyn_cast<memref::StoreOp>(op)) {
      if (isOnHost(store.getMemRef()))
        return success();
      auto [variable, element] =
          stage(b, store.getMemRef(), store.getIndices());
      memref::StoreOp::create(b, store.getValueToStore(), variable,
                              ValueRange());
      copy(b, element, variable);
      op->erase();
    } else if (auto dealloc = dyn_cast<memref::DeallocOp>(op)) {
      if (isOnHost(dealloc.getMemref()))
        return success();
      free(b, dealloc.getMemref());
      op->erase();
    } else if (auto copied = dyn_cast<memref::CopyOp>(op)) {
      copy(b, copied.getTarget(), copied.getSource());
      op->erase();
    } else if (isa<func::ReturnOp>(op) && isCalledByHost) {
      for (OpOperand &operand : op->getOpOperands())
        if (isBuffer(operand.get()))
          returnOnHost(b, operand);
    } else if (auto launch = dyn_cast<gpu::LaunchFuncOp>(op)) {
      for (Value operand : launch.getKernelOperands())
        if (isBuffer(operand) && isOnHost(operand))
          return launch.emitError("expected the kernel's buffers to be "
                                  "allocated on the heap, found one of ")
                 << operand.getType() << " on the host's stack";
    }
    return success();
  }

  /// The caller gets, and frees, a copy in the host's memory.
  static void returnOnHost(ImplicitLocOpBuilder &b, OpOperand &operand) {
    Value buffer = operand.get();
    Value result = memref::AllocOp::create(
        b, cast<MemRefType>(buffer.getType()), getDynamicSizes(b, buffer));
    copy(b, result, buffer);
    free(b, buffer);
    operand.set(result);
  }

  func::FuncOp function;
};

struct PlaceOnDevice final
    : resnorm::impl::ResNormPlaceOnDeviceBase<PlaceOnDevice> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    // Without a kernel, the host does everything.
    bool hasKernels =
        module.walk([](gpu::LaunchFuncOp) { return WalkResult::interrupt(); })
            .wasInterrupted();
    if (!hasKernels)
      return;
    for (auto function : module.getOps<func::FuncOp>())
      if (!function.isExternal() && failed(DevicePlacement(function).run()))
        return signalPassFailure();
  }
};

} // namespace
