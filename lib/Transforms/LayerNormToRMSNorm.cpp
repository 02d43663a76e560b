//===- LayerNormToRMSNorm.cpp - Swap LayerNorm for RMSNorm ----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// LN(x) = RMSNorm(C x) with the same epsilon, where C subtracts the mean. In a
// Pre-LN stream C moves from the norms to what writes the stream, because the
// stream is a sum: C (x + f) = C x + C f (placements.md §2).
//
//===----------------------------------------------------------------------===//

#include "CenterWriters.h"
#include "Contract.h"
#include "NormUtils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "resnorm/Analysis/ResidualStream.h"
#include "resnorm/Transforms/Passes.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMLAYERNORMTORMSNORM
#include "resnorm/Transforms/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;
using namespace mlir::resnorm;

static remark::RemarkOpts remarkOpts(StringRef name) {
  return remark::RemarkOpts::name(name).category(
      "resnorm-layer-norm-to-rms-norm");
}

static void swapNorm(RewriterBase &rewriter, LayerNormOp op) {
  rewriter.setInsertionPoint(op);
  Value norm = createNorm(
      rewriter, op.getLoc(), NormKind::RMSNorm, op.getInput(), op.getScale(),
      op.getBias(), getElementTypeOrSelf(op->getResult(0)), getNumerics(op));
  rewriter.replaceOp(op, norm);
}

namespace {

/// The exact swap of the norms that read one stream.
class ExactSwap {
public:
  explicit ExactSwap(const Stream &stream) : stream(stream) {}

  /// Proves that every reader of the stream is a LayerNorm of its feature axis
  /// or the next residual add; else says which is not.
  LogicalResult prove();
  void apply(RewriterBase &rewriter);

  /// How many writers' weights took the centring, and how many got an op.
  unsigned absorbedWriters = 0, centredWriters = 0;

private:
  InFlightDiagnostic refuse(Location loc) const {
    return emitError(loc) << "cannot make the swap to RMSNorm exact: ";
  }
  LogicalResult proveReaders(Value value);

  const Stream &stream;
  llvm::SetVector<LayerNormOp> norms;
  /// What writes the stream: its source and the branches.
  SmallVector<OpOperand *> writers;
  llvm::SmallPtrSet<Operation *, 16> adds;
};

} // namespace

/// A reshape that keeps the feature axis, seen in the types.
static bool keepsFeatures(Operation *op) {
  if (!isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp,
           tosa::ReshapeOp>(op))
    return false;
  auto from = dyn_cast<RankedTensorType>(op->getOperand(0).getType());
  auto to = dyn_cast<RankedTensorType>(op->getResult(0).getType());
  return from && to && from.getRank() && to.getRank() &&
         !from.isDynamicDim(from.getRank() - 1) &&
         from.getShape().back() == to.getShape().back();
}

LogicalResult ExactSwap::proveReaders(Value value) {
  for (Operation *user : value.getUsers()) {
    if (adds.contains(user))
      continue;
    if (keepsFeatures(user)) {
      if (failed(proveReaders(user->getResult(0))))
        return failure();
      continue;
    }
    auto norm = dyn_cast<LayerNormOp>(user);
    if (norm && norm.getInput() == value && norm.getAxis() == uint64_t(-1) &&
        !norm.getSaveStatistics()) {
      norms.insert(norm);
      continue;
    }
    return refuse(user->getLoc())
           << "expected every reader of the stream to be a "
              "'resnorm.layer_norm' over its feature axis, but found '"
           << user->getName() << "'";
  }
  return success();
}

LogicalResult ExactSwap::prove() {
  Location loc = stream.sublayers.front()->getLoc();
  if (stream.placement != "pre-ln")
    return refuse(loc) << "expected a pre-ln stream, whose skip no norm "
                          "touches, but found "
                       << (stream.placement.empty() ? "none"
                                                    : stream.placement);
  if (stream.startNorm)
    return refuse(stream.startNorm->getLoc())
           << "an embedding norm stands at the stream's start";
  for (const auto &sublayer : stream.sublayers) {
    const ResidualJoin &join = *sublayer->join;
    bool simple = join.adds.size() == 1 && join.adds.front().add == join.sum;
    auto add = simple ? dyn_cast_or_null<ResidualAddOp>(join.sum->op)
                      : ResidualAddOp();
    if (!add)
      return refuse(sublayer->getLoc())
             << "expected one 'resnorm.residual_add' of one branch";
    adds.insert(add);
    if (writers.empty())
      writers.push_back(&add.getSkipMutable());
    writers.push_back(&add.getBranchMutable());
  }
  for (OpOperand *writer : writers) {
    // The stream's source, and the sums.
    Value value = writer == writers.front() ? writer->get()
                                            : writer->getOwner()->getResult(0);
    if (failed(proveReaders(value)))
      return failure();
  }
  return success();
}

void ExactSwap::apply(RewriterBase &rewriter) {
  for (OpOperand *writer : writers) {
    Value value = writer->get();
    // The norm of the source reads it centred too: all its uses are replaced.
    bool source = writer == writers.front();
    bool absorbed = false;
    Value centred =
        createCentered(rewriter, value, source || value.hasOneUse(), absorbed);
    ++(absorbed ? absorbedWriters : centredWriters);
    if (centred == value)
      continue;
    if (source)
      rewriter.replaceUsesWithIf(value, centred, [&](OpOperand &use) {
        return use.getOwner() != centred.getDefiningOp();
      });
    else
      rewriter.modifyOpInPlace(writer->getOwner(),
                               [&] { writer->set(centred); });
  }
  for (LayerNormOp norm : norms)
    swapNorm(rewriter, norm);
}

namespace {

struct ResNormLayerNormToRMSNorm final
    : resnorm::impl::ResNormLayerNormToRMSNormBase<ResNormLayerNormToRMSNorm> {
  using ResNormLayerNormToRMSNormBase::ResNormLayerNormToRMSNormBase;
  void runOnOperation() override;

private:
  LogicalResult swapExactly();
  LogicalResult forceAll();
};

} // namespace

LogicalResult ResNormLayerNormToRMSNorm::forceAll() {
  IRRewriter rewriter(&getContext());
  SmallVector<LayerNormOp> norms;
  getOperation().walk([&](LayerNormOp op) { norms.push_back(op); });
  if (norms.empty())
    return emitError(getOperation().getLoc())
           << "expected a 'resnorm.layer_norm' to swap, but found none";
  for (LayerNormOp norm : norms) {
    if (norm.getSaveStatistics())
      return norm.emitError()
             << "expected a norm without saved statistics: RMSNorm has no mean";
  }
  for (LayerNormOp norm : norms) {
    remark::passed(norm.getLoc(), remarkOpts("force"))
        << "layer_norm swapped for rms_norm"
        << remark::add("contract: {0}", kArchitecturalContract);
    swapNorm(rewriter, norm);
  }
  return success();
}

LogicalResult ResNormLayerNormToRMSNorm::swapExactly() {
  IRRewriter rewriter(&getContext());
  std::vector<std::unique_ptr<ResidualStream>> analyses;
  std::vector<std::pair<Location, ExactSwap>> swaps;
  for (auto function : getOperation().getOps<FunctionOpInterface>()) {
    if (function.isExternal())
      continue;
    analyses.push_back(std::make_unique<ResidualStream>(function));
    for (const std::unique_ptr<Stream> &stream :
         analyses.back()->getStreams()) {
      ExactSwap swap(*stream);
      if (failed(swap.prove()))
        return failure();
      swaps.push_back({function.getLoc(), std::move(swap)});
    }
  }
  if (swaps.empty())
    return emitError(getOperation().getLoc())
           << "expected a residual stream, but found none";
  for (auto &[loc, swap] : swaps) {
    swap.apply(rewriter);
    remark::passed(loc, remarkOpts("exact"))
        << "layer_norm swapped for rms_norm, the stream's writers centred"
        << remark::add("contract: exact-if, the same function up to rounding: "
                       "only norms read the stream")
        << remark::metric("weights centred", swap.absorbedWriters)
        << remark::metric("values centred", swap.centredWriters);
  }
  return success();
}

void ResNormLayerNormToRMSNorm::runOnOperation() {
  LogicalResult result =
      mode == RMSNormSwapMode::Exact ? swapExactly() : forceAll();
  if (failed(result))
    signalPassFailure();
}
