//===- NarrowStatistics.cpp - Statistics of norms to f32 ------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"
#include "resnorm/IR/ResNorm.h"
#include "resnorm/Transforms/Passes.h"
#include "resnorm/Transforms/Transforms.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/FormatVariadic.h"
#include <limits>

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMNARROWSTATISTICS
#include "resnorm/Transforms/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;
using namespace mlir::resnorm;

static remark::RemarkOpts remarkOpts() {
  return remark::RemarkOpts::name("narrow").category(
      "resnorm-narrow-statistics");
}

/// The op's type of the statistics where that is wider than f32.
template <typename OpTy>
static FloatType getWideStatistics(OpTy op) {
  FloatType type = op.getStatistics().value_or(FloatType());
  return type && type.getWidth() > 32 ? type : FloatType();
}

/// What keeps f32 from doing for the op's wide statistics; empty: nothing.
template <typename OpTy>
static std::string whyNotNarrow(OpTy op) {
  Type input = getElementTypeOrSelf(op->getOperand(0).getType());
  if (input.getIntOrFloatBitWidth() > 32)
    return llvm::formatv("the input is {0}", input);
  if constexpr (!std::is_same_v<OpTy, CenterOp>) {
    double epsilon = op.getEpsilon().convertToDouble();
    if (epsilon != 0 &&
        std::abs(epsilon) < double(std::numeric_limits<float>::min()))
      return llvm::formatv("epsilon, {0:e}, is no normal f32", epsilon);
  }
  return {};
}

namespace {

/// Drops `statistics`, and with it the formula that needs a wide type.
template <typename OpTy>
struct NarrowStatisticsPattern final : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    FloatType wide = getWideStatistics(op);
    if (!wide)
      return rewriter.notifyMatchFailure(op, "the statistics are not wide");
    if (std::string why = whyNotNarrow(op); !why.empty())
      return rewriter.notifyMatchFailure(op, why);

    std::string what =
        llvm::formatv("{0}: statistics from {1} to f32", op->getName(), wide);
    rewriter.modifyOpInPlace(op, [&] {
      op.removeStatisticsAttr();
      if constexpr (hasFormula) {
        if (op.getVariance() != VarianceFormula::Centered) {
          what += llvm::formatv(
              ", variance from {0} to {1}",
              stringifyVarianceFormula(op.getVariance()),
              stringifyVarianceFormula(VarianceFormula::Centered));
          op.setVariance(VarianceFormula::Centered);
        }
      }
    });
    remark::passed(op.getLoc(), remarkOpts())
        << what
        << remark::add("contract: rounding, the same function up to the "
                       "rounding of f32")
        << remark::metric("narrowed", 1);
    return success();
  }

private:
  static constexpr bool hasFormula =
      llvm::is_one_of<OpTy, LayerNormOp, AddLayerNormOp, GroupNormOp>::value;
};

struct ResNormNarrowStatistics final
    : resnorm::impl::ResNormNarrowStatisticsBase<ResNormNarrowStatistics> {
  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    populateNarrowStatisticsPatterns(set);
    patterns = std::move(set);
    return success();
  }

  void runOnOperation() override {
    walkAndApplyPatterns(getOperation(), patterns);
    getOperation()->walk([](Operation *op) {
      llvm::TypeSwitch<Operation *>(op)
          .Case<LayerNormOp, RMSNormOp, GroupNormOp, AddLayerNormOp,
                AddRMSNormOp, CenterOp>([](auto norm) { reportWide(norm); });
    });
  }

private:
  template <typename OpTy>
  static void reportWide(OpTy op) {
    FloatType wide = getWideStatistics(op);
    if (!wide)
      return;
    std::string why = whyNotNarrow(op);
    remark::missed(op.getLoc(), remarkOpts())
        << llvm::formatv("{0} keeps its {1} statistics", op->getName(), wide)
               .str()
        << remark::reason("{0}", why);
  }

  FrozenRewritePatternSet patterns;
};

} // namespace

void mlir::resnorm::populateNarrowStatisticsPatterns(
    RewritePatternSet &patterns, PatternBenefit benefit) {
  patterns.add<
      NarrowStatisticsPattern<LayerNormOp>, NarrowStatisticsPattern<RMSNormOp>,
      NarrowStatisticsPattern<GroupNormOp>,
      NarrowStatisticsPattern<AddLayerNormOp>,
      NarrowStatisticsPattern<AddRMSNormOp>, NarrowStatisticsPattern<CenterOp>>(
      patterns.getContext(), benefit);
}
