//===- FuseResidualNorm.cpp - Fuse a residual add with its norm -----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NormUtils.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "mlir/Transforms/RegionUtils.h"
#include "resnorm/Transforms/Passes.h"
#include "resnorm/Transforms/Transforms.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMFUSERESIDUALNORM
#include "resnorm/Transforms/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;
using namespace mlir::resnorm;

namespace {

/// The addends of a tree of residual adds and their factors, in an order that
/// adds them left to right as the tree does (a + b is b + a, bit by bit).
struct Addends {
  SmallVector<Value> values;
  SmallVector<double> scales;
};

} // namespace

static Addends collectAddends(ResidualAddOp add) {
  double skipScale = add.getSkipScale().convertToDouble();
  double branchScale = add.getBranchScale().convertToDouble();
  // One side may be a sum of its own that nothing else reads.
  for (bool inSkip : {true, false}) {
    Value side = inSkip ? add.getSkip() : add.getBranch();
    double scale = inSkip ? skipScale : branchScale;
    auto inner = side.getDefiningOp<ResidualAddOp>();
    if (!inner || !side.hasOneUse() || scale != 1 ||
        inner->getBlock() != add->getBlock())
      continue;
    Addends addends = collectAddends(inner);
    addends.values.push_back(inSkip ? add.getBranch() : add.getSkip());
    addends.scales.push_back(inSkip ? branchScale : skipScale);
    return addends;
  }
  return {{add.getSkip(), add.getBranch()}, {skipScale, branchScale}};
}

namespace {

///   %s = residual_add %x, %f          %y, %s = add_layer_norm %x, %f
///   %y = layer_norm %s           ──▶
///   ... other readers of %s
template <typename NormTy, typename FusedTy>
struct FuseResidualNormPattern final : OpRewritePattern<NormTy> {
  using OpRewritePattern<NormTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(NormTy norm,
                                PatternRewriter &rewriter) const override {
    auto add = norm.getInput().template getDefiningOp<ResidualAddOp>();
    if (!add)
      return rewriter.notifyMatchFailure(norm, "x is no residual add");
    if (add->getBlock() != norm->getBlock())
      return rewriter.notifyMatchFailure(norm, "the add is in another block");

    for (Operation *user : norm.getInput().getUsers())
      if (isa<LayerNormOp, RMSNormOp>(user) &&
          user->getBlock() == norm->getBlock() && user->isBeforeInBlock(norm))
        return rewriter.notifyMatchFailure(norm, "an earlier norm fuses");

    // The fused op takes the add's place, so that it precedes all readers of
    // the sum: the parameters must be there by then.
    SmallVector<Value> late;
    for (Value parameter : {norm.getScale(), norm.getBias()}) {
      Operation *producer = parameter ? parameter.getDefiningOp() : nullptr;
      if (producer && producer->getBlock() == add->getBlock() &&
          add->isBeforeInBlock(producer))
        late.push_back(parameter);
    }
    if (!late.empty() && failed(moveValueDefinitions(rewriter, late, add)))
      return rewriter.notifyMatchFailure(
          norm, "a parameter is made after the residual add");

    Addends addends = collectAddends(add);
    rewriter.setInsertionPoint(add);
    OperationState state(norm.getLoc(), FusedTy::getOperationName());
    state.addOperands(addends.values);
    if (norm.getScale())
      state.addOperands(norm.getScale());
    if (norm.getBias())
      state.addOperands(norm.getBias());
    state.addAttributes(getNumerics(norm));
    if (llvm::any_of(addends.scales, [](double scale) { return scale != 1; }))
      state.addAttribute("addend_scales",
                         rewriter.getDenseF64ArrayAttr(addends.scales));
    if (norm.getSaveStatistics())
      state.addAttribute("save_statistics", rewriter.getUnitAttr());
    state.addAttribute(
        FusedTy::getOperandSegmentSizeAttr(),
        rewriter.getDenseI32ArrayAttr({int32_t(addends.values.size()), 0,
                                       norm.getScale() != nullptr,
                                       norm.getBias() != nullptr, 0}));
    SmallVector<Type> types(norm->getResultTypes());
    types.insert(types.begin() + 1, add->getResult(0).getType());
    state.addTypes(types);
    Operation *fused = rewriter.create(state);

    remark::passed(norm.getLoc(), remark::RemarkOpts::name("fuse").category(
                                      "resnorm-fuse-residual-norm"))
        << "fused" << norm->getName().getStringRef() << "with the sum of"
        << remark::metric("addends", addends.values.size());
    SmallVector<Value> results(fused->getResults());
    Value sum = results[1];
    results.erase(results.begin() + 1);
    rewriter.replaceOp(norm, results);
    rewriter.replaceOp(add, sum);
    return success();
  }
};

struct ResNormFuseResidualNorm final
    : resnorm::impl::ResNormFuseResidualNormBase<ResNormFuseResidualNorm> {
  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    populateFuseResidualNormPatterns(set);
    patterns = std::move(set);
    return success();
  }
  void runOnOperation() override {
    if (failed(applyPatternsGreedily(getOperation(), patterns)))
      signalPassFailure();
  }
  FrozenRewritePatternSet patterns;
};

} // namespace

void mlir::resnorm::populateFuseResidualNormPatterns(
    RewritePatternSet &patterns, PatternBenefit benefit) {
  patterns.add<FuseResidualNormPattern<LayerNormOp, AddLayerNormOp>,
               FuseResidualNormPattern<RMSNormOp, AddRMSNormOp>>(
      patterns.getContext(), benefit);
}
