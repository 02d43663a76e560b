//===- ResNormToGPU.cpp - Norms on buffers to GPU kernels -----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../RowCommon/RowView.h"
#include "NormKernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"
#include "resnorm/Conversion/Conversion.h"
#include "resnorm/Conversion/Passes.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_CONVERTRESNORMTOGPU
#include "resnorm/Conversion/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;
using namespace mlir::resnorm;

/// The largest power of two up to `limit` that divides `value`.
static int64_t divisorOf(int64_t value, int64_t limit) {
  if (ShapedType::isDynamic(value))
    return 1;
  return value == 0 ? limit : std::min(limit, value & -value);
}

/// The longest access, in elements, of which offset and stride of the rows of
/// `type` are multiples.
static int64_t getWidthLimit(MemRefType type) {
  int64_t limit = 16, offset;
  SmallVector<int64_t> strides;
  if (failed(type.getStridesAndOffset(strides, offset)))
    return 1;
  limit = divisorOf(offset, limit);
  for (int64_t stride : ArrayRef(strides).drop_back())
    limit = divisorOf(stride, limit);
  return limit;
}

/// Checks what the kernel needs of the operands. `reason` gets what is missing.
static std::optional<RowProblem>
getProblem(TrailingNorm &norm, ArrayRef<RowView> views, std::string &reason) {
  auto input = cast<ShapedType>(norm.addends.front().getType());
  RowProblem problem{1, input.getElementTypeBitWidth(), 16};
  for (int64_t size : input.getShape().drop_front(norm.firstAxis)) {
    if (ShapedType::isDynamic(size) || size == 0) {
      reason = "expected static extents of the normalised axes, found " +
               (size == 0 ? std::string("0") : std::string("a dynamic one"));
      return std::nullopt;
    }
    problem.extent *= size;
  }
  problem.widthLimit = divisorOf(problem.extent, problem.widthLimit);
  reason = checkRowViews(norm, views);
  if (!reason.empty())
    return std::nullopt;
  for (const RowView &view : views)
    if (view.role != RowRole::Statistic)
      problem.widthLimit = std::min(
          problem.widthLimit, getWidthLimit(view.collapsed(norm.firstAxis)));
  return problem;
}

namespace {

struct ConvertNorm final : RewritePattern {
  ConvertNorm(MLIRContext *context, PatternBenefit benefit)
      : RewritePattern(MatchAnyOpTypeTag(), benefit, context) {}

  LogicalResult matchAndRewrite(Operation *op,
                                PatternRewriter &rewriter) const override {
    std::optional<TrailingNorm> norm = TrailingNorm::get(op);
    if (!norm)
      return rewriter.notifyMatchFailure(op, "is no norm over trailing axes");
    if (op->getNumResults() > 0)
      return rewriter.notifyMatchFailure(op, "expected operands to be buffers");
    SmallVector<RowView> views = getRowViews(*norm);
    std::string reason;
    std::optional<RowProblem> problem = getProblem(*norm, views, reason);
    if (!problem) {
      remark::missed(op->getLoc(), remark::RemarkOpts::name("kernel").category(
                                       "convert-resnorm-to-gpu"))
          << op->getName().getStringRef() << remark::reason("{0}", reason);
      return rewriter.notifyMatchFailure(op, reason);
    }

    ImplicitLocOpBuilder b(op->getLoc(), rewriter);
    for (const RowView &view : views)
      view.apply(b, norm->firstAxis);
    createNormKernel(b, *norm, chooseRowSchedule(*problem),
                     op->getName().stripDialect());
    rewriter.eraseOp(op);
    return success();
  }
};

struct ConvertResNormToGPUPass final
    : resnorm::impl::ConvertResNormToGPUBase<ConvertResNormToGPUPass> {
  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    populateResNormToGPUPatterns(set);
    patterns = std::move(set);
    return success();
  }

  void runOnOperation() override {
    walkAndApplyPatterns(getOperation(), patterns);
  }

private:
  FrozenRewritePatternSet patterns;
};

} // namespace

void mlir::resnorm::populateResNormToGPUPatterns(RewritePatternSet &patterns,
                                                 PatternBenefit benefit) {
  patterns.add<ConvertNorm>(patterns.getContext(), benefit);
}
