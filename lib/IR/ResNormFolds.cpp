//===- ResNormFolds.cpp - Canonicalization of the ops ---------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ResNormDetail.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace mlir::resnorm;

/// Whether every element of a constant is `number`. No elements are none.
static bool isSplatOf(Value value, double number) {
  SplatElementsAttr splat;
  return value && matchPattern(value, m_Constant(&splat)) &&
         splat.getSplatValue<APFloat>().convertToDouble() == number;
}

namespace {

/// A scale of 1, with what is added to it, multiplies by nothing.
template <typename OpTy>
struct DropUnitScale final : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    // Only these two sums are exact in every type.
    double offset = 0;
    if constexpr (isTrailingNorm<OpTy>)
      offset = op.getScaleOffset().convertToDouble();
    if ((offset != 0 && offset != 1) || !isSplatOf(op.getScale(), 1 - offset))
      return rewriter.notifyMatchFailure(op, "the scale is not 1");
    rewriter.modifyOpInPlace(op, [&] {
      op.getScaleMutable().clear();
      if constexpr (isTrailingNorm<OpTy>)
        op.setScaleOffset(APFloat(0.0));
    });
    return success();
  }
};

/// A bias of 0 adds nothing.
template <typename OpTy>
struct DropZeroBias final : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    bool bias = isSplatOf(op.getBias(), 0), branchBias = false;
    if constexpr (isAddNorm<OpTy>)
      branchBias = isSplatOf(op.getBranchBias(), 0);
    if (!bias && !branchBias)
      return rewriter.notifyMatchFailure(op, "no bias is 0");
    rewriter.modifyOpInPlace(op, [&] {
      if (bias)
        op.getBiasMutable().clear();
      if constexpr (isAddNorm<OpTy>)
        if (branchBias)
          op.getBranchBiasMutable().clear();
    });
    return success();
  }
};

/// A shift of 0 adds nothing.
struct DropZeroShift final : OpRewritePattern<DyTOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(DyTOp op,
                                PatternRewriter &rewriter) const override {
    if (!isSplatOf(op.getShift(), 0))
      return rewriter.notifyMatchFailure(op, "the shift is not 0");
    rewriter.modifyOpInPlace(op, [&] { op.getShiftMutable().clear(); });
    return success();
  }
};

/// Statistics that nothing reads are not saved.
template <typename OpTy>
struct DropUnusedStatistics final : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    if (!op.getSaveStatistics() || op->getNumResults() == 0)
      return rewriter.notifyMatchFailure(op, "saves no results");
    unsigned numValues = isAddNorm<OpTy> ? 2 : 1;
    if (!llvm::all_of(op->getResults().drop_front(numValues),
                      [](Value result) { return result.use_empty(); }))
      return rewriter.notifyMatchFailure(op, "the statistics are used");
    auto properties = op.getProperties();
    properties.save_statistics = nullptr;
    auto bare =
        OpTy::create(rewriter, op.getLoc(),
                     TypeRange(op->getResultTypes()).take_front(numValues),
                     op->getOperands(), properties,
                     llvm::to_vector(op->getDiscardableAttrs()));
    SmallVector<Value> results(bare->getResults());
    results.resize(op->getNumResults());
    rewriter.replaceOp(op, results);
    return success();
  }
};

/// Addends times 1 are addends.
template <typename OpTy>
struct DropUnitAddendScales final : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    if (op.getAddendScales().empty() ||
        !llvm::all_of(op.getAddendScales(),
                      [](double scale) { return scale == 1; }))
      return rewriter.notifyMatchFailure(op, "not all addend_scales are 1");
    rewriter.modifyOpInPlace(op, [&] { op.setAddendScales({}); });
    return success();
  }
};

/// What is centred stays so.
struct DropSecondCenter final : OpRewritePattern<CenterOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(CenterOp op,
                                PatternRewriter &rewriter) const override {
    auto inner = op.getInput().getDefiningOp<CenterOp>();
    if (!inner || inner.getAxis() != op.getAxis())
      return rewriter.notifyMatchFailure(op, "not centred over the same axes");
    if (op->getNumResults() == 0 ||
        op->getResult(0).getType() != inner->getResult(0).getType())
      return rewriter.notifyMatchFailure(op, "casts what is centred");
    rewriter.replaceOp(op, inner->getResults());
    return success();
  }
};

} // namespace

template <typename OpTy>
static void addAffinePatterns(RewritePatternSet &patterns,
                              MLIRContext *context) {
  patterns.add<DropUnitScale<OpTy>, DropZeroBias<OpTy>>(context);
  if constexpr (isTrailingNorm<OpTy>)
    patterns.add<DropUnusedStatistics<OpTy>>(context);
  if constexpr (isAddNorm<OpTy>)
    patterns.add<DropUnitAddendScales<OpTy>>(context);
}

void LayerNormOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                              MLIRContext *context) {
  addAffinePatterns<LayerNormOp>(patterns, context);
}

void RMSNormOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                            MLIRContext *context) {
  addAffinePatterns<RMSNormOp>(patterns, context);
}

void BatchNormOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                              MLIRContext *context) {
  addAffinePatterns<BatchNormOp>(patterns, context);
}

void GroupNormOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                              MLIRContext *context) {
  addAffinePatterns<GroupNormOp>(patterns, context);
}

void AddLayerNormOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                 MLIRContext *context) {
  addAffinePatterns<AddLayerNormOp>(patterns, context);
}

void AddRMSNormOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                               MLIRContext *context) {
  addAffinePatterns<AddRMSNormOp>(patterns, context);
}

void DyTOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                        MLIRContext *context) {
  addAffinePatterns<DyTOp>(patterns, context);
  patterns.add<DropZeroShift>(context);
}

void CenterOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                           MLIRContext *context) {
  patterns.add<DropSecondCenter>(context);
}
