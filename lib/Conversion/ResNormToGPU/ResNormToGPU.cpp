//===- ResNormToGPU.cpp - Norms on buffers to GPU kernels -----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

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

namespace {

/// What a kernel takes an operand for.
enum class Role {
  Rows,      ///< Leading axes, and the normalised ones.
  Parameter, ///< The normalised axes.
  Statistic, ///< The leading axes.
};

/// An operand, and how the kernel sees it: leading and normalised axes are one
/// axis each.
struct View {
  std::string name;
  Value *buffer;
  Role role;

  MemRefType type() const { return cast<MemRefType>(buffer->getType()); }

  SmallVector<ReassociationIndices> groups(int64_t firstAxis) const {
    int64_t rank = type().getRank();
    int64_t split = role == Role::Rows ? firstAxis : rank;
    SmallVector<ReassociationIndices> result;
    for (auto [first, last] : {std::pair(int64_t(0), split), {split, rank}})
      if (first != last)
        result.push_back(llvm::to_vector(llvm::seq(first, last)));
    return result;
  }

  /// The type with the axes of each group as one; null where one of them is no
  /// single stretch of memory.
  MemRefType collapsed(int64_t firstAxis) const {
    if (type().getRank() == 0)
      return type();
    auto axes = groups(firstAxis);
    if (!memref::CollapseShapeOp::isGuaranteedCollapsible(type(), axes))
      return {};
    return memref::CollapseShapeOp::computeCollapsedType(type(), axes);
  }

  void apply(ImplicitLocOpBuilder &b, int64_t firstAxis) const {
    auto axes = groups(firstAxis);
    if (int64_t(axes.size()) < type().getRank())
      *buffer = memref::CollapseShapeOp::create(b, *buffer, axes);
    // Without leading axes there is one row.
    if (role == Role::Rows && firstAxis == 0)
      *buffer = memref::ExpandShapeOp::create(
          b, ArrayRef<int64_t>{1, type().getDimSize(0)}, *buffer,
          ArrayRef<ReassociationIndices>{{0, 1}});
  }
};

} // namespace

/// The operands of `norm` that are there.
static SmallVector<View> getViews(TrailingNorm &norm) {
  SmallVector<View> views;
  for (auto [i, addend] : llvm::enumerate(norm.addends))
    views.push_back({norm.addends.size() == 1
                         ? "input"
                         : ("addend " + llvm::Twine(i)).str(),
                     &addend, Role::Rows});
  View others[] = {{"result", &norm.result, Role::Rows},
                   {"sum", &norm.sum, Role::Rows},
                   {"branch_bias", &norm.branchBias, Role::Parameter},
                   {"scale", &norm.scale, Role::Parameter},
                   {"bias", &norm.bias, Role::Parameter},
                   {"mean", &norm.mean, Role::Statistic},
                   {"rstd", &norm.rstd, Role::Statistic}};
  for (const View &view : others)
    if (*view.buffer)
      views.push_back(view);
  return views;
}

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
getProblem(TrailingNorm &norm, ArrayRef<View> views, std::string &reason) {
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
  for (const View &view : views) {
    if (!isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(
            view.type().getElementType())) {
      reason =
          "expected elements of " + view.name + " to be f16, bf16, f32 or f64";
      return std::nullopt;
    }
    MemRefType type = view.collapsed(norm.firstAxis);
    if (!type) {
      reason = "expected " + view.name + " to be contiguous";
      return std::nullopt;
    }
    if (view.role == Role::Statistic)
      continue;
    if (!type.isLastDimUnitStride()) {
      reason =
          "expected the last axis of " + view.name + " to have unit stride";
      return std::nullopt;
    }
    problem.widthLimit = std::min(problem.widthLimit, getWidthLimit(type));
  }
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
    SmallVector<View> views = getViews(*norm);
    std::string reason;
    std::optional<RowProblem> problem = getProblem(*norm, views, reason);
    if (!problem) {
      remark::missed(op->getLoc(), remark::RemarkOpts::name("kernel").category(
                                       "convert-resnorm-to-gpu"))
          << op->getName().getStringRef() << remark::reason("{0}", reason);
      return rewriter.notifyMatchFailure(op, reason);
    }

    ImplicitLocOpBuilder b(op->getLoc(), rewriter);
    for (const View &view : views)
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
