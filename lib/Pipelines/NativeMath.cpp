//===- NativeMath.cpp - Math that a GPU has instructions for --------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"
#include "resnorm/Pipelines/Pipelines.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMNATIVEMATH
#include "resnorm/Pipelines/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;

/// Whether LLVM has instructions for `type`: f32, f64, and vectors of them.
static bool isNative(Type type) {
  Type element = getElementTypeOrSelf(type);
  return LLVM::isCompatibleType(type) && (element.isF32() || element.isF64());
}

/// A call of an intrinsic by name: the conversion to NVVM takes LLVM's ops of
/// these intrinsics for calls of libdevice, too.
static Value createIntrinsic(OpBuilder &builder, Location loc, StringRef name,
                             Value operand) {
  return LLVM::CallIntrinsicOp::create(builder, loc, operand.getType(),
                                       builder.getStringAttr(name), operand)
      .getResult(0);
}

namespace {

template <typename OpTy>
struct ToIntrinsic final : OpRewritePattern<OpTy> {
  ToIntrinsic(MLIRContext *context, StringRef name)
      : OpRewritePattern<OpTy>(context), name(name) {}

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    if (!isNative(op.getType()))
      return rewriter.notifyMatchFailure(op, "expected f32 or f64");
    rewriter.replaceOp(
        op, createIntrinsic(rewriter, op.getLoc(), name, op.getOperand()));
    return success();
  }

private:
  StringRef name;
};

struct ExpandRsqrt final : OpRewritePattern<math::RsqrtOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::RsqrtOp op,
                                PatternRewriter &rewriter) const override {
    Type type = op.getType();
    if (!isNative(type))
      return rewriter.notifyMatchFailure(op, "expected f32 or f64");
    TypedAttr one = rewriter.getFloatAttr(getElementTypeOrSelf(type), 1);
    if (auto vector = dyn_cast<VectorType>(type))
      one = DenseElementsAttr::get(vector, Attribute(one));
    Value root =
        createIntrinsic(rewriter, op.getLoc(), "llvm.sqrt", op.getOperand());
    Value ones = arith::ConstantOp::create(rewriter, op.getLoc(), one);
    rewriter.replaceOpWithNewOp<arith::DivFOp>(op, ones, root);
    return success();
  }
};

struct NativeMath final : resnorm::impl::ResNormNativeMathBase<NativeMath> {
  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    set.add<ToIntrinsic<math::SqrtOp>>(context, "llvm.sqrt");
    set.add<ToIntrinsic<math::AbsFOp>>(context, "llvm.fabs");
    set.add<ToIntrinsic<math::FloorOp>>(context, "llvm.floor");
    set.add<ToIntrinsic<math::CeilOp>>(context, "llvm.ceil");
    set.add<ExpandRsqrt>(context);
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
