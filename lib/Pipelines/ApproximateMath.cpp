//===- ApproximateMath.cpp - Functions that vectorize ---------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "resnorm/Pipelines/Pipelines.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMAPPROXIMATEMATH
#include "resnorm/Pipelines/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;

/// Upstream's approximations are off where exp's result or log's argument is
/// subnormal, and for erf(-0). The following emit what is right there around an
/// op that is left to the approximation.

/// A constant of the type of `like`, f32 or a vector of it.
static Value createConstant(ImplicitLocOpBuilder &b, float value, Value like) {
  FloatAttr scalar = b.getF32FloatAttr(value);
  if (auto vector = dyn_cast<VectorType>(like.getType()))
    return arith::ConstantOp::create(b, SplatElementsAttr::get(vector, scalar));
  return arith::ConstantOp::create(b, scalar);
}

/// Far below zero, exp(x) = exp(x + 32) exp(-32); the sum is exact there, and
/// the product rounds to a subnormal number.
static Value createExp(ImplicitLocOpBuilder &b, Value x) {
  Value isLow = arith::CmpFOp::create(b, arith::CmpFPredicate::OLT, x,
                                      createConstant(b, -80.0f, x));
  Value shifted = arith::AddFOp::create(b, x, createConstant(b, 32.0f, x));
  Value exp =
      math::ExpOp::create(b, arith::SelectOp::create(b, isLow, shifted, x));
  Value low = arith::MulFOp::create(
      b, exp, createConstant(b, 1.26641655490941758e-14f, x));
  return arith::SelectOp::create(b, isLow, low, exp);
}

/// Below the smallest normal number, log(x) = log(2^24 x) - 24 log(2).
static Value createLog(ImplicitLocOpBuilder &b, Value x) {
  Value isLow = arith::CmpFOp::create(
      b, arith::CmpFPredicate::OLT, x,
      createConstant(b, std::numeric_limits<float>::min(), x));
  Value scaled = arith::MulFOp::create(b, x, createConstant(b, 0x1p24f, x));
  Value log =
      math::LogOp::create(b, arith::SelectOp::create(b, isLow, scaled, x));
  Value low =
      arith::SubFOp::create(b, log, createConstant(b, 16.6355323334386999f, x));
  return arith::SelectOp::create(b, isLow, low, log);
}

/// erf is odd, at zero too.
static Value createErf(ImplicitLocOpBuilder &b, Value x) {
  return math::CopySignOp::create(b, math::ErfOp::create(b, x), x);
}

namespace {

struct ApproximateMath final
    : resnorm::impl::ResNormApproximateMathBase<ApproximateMath> {
  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    populateMathPolynomialApproximationPatterns(set, [](StringRef name) {
      return llvm::is_contained(
          {math::ExpOp::getOperationName(), math::ErfOp::getOperationName(),
           math::TanhOp::getOperationName(), math::LogOp::getOperationName()},
          name);
    });
    patterns = std::move(set);
    return success();
  }

  void runOnOperation() override {
    SmallVector<Operation *> ops;
    getOperation()->walk([&](Operation *op) {
      if (isa<math::ExpOp, math::LogOp, math::ErfOp>(op) &&
          getElementTypeOrSelf(op->getResult(0)).isF32())
        ops.push_back(op);
    });
    for (Operation *op : ops) {
      ImplicitLocOpBuilder b(op->getLoc(), op);
      Value x = op->getOperand(0);
      op->getResult(0).replaceAllUsesWith(isa<math::ExpOp>(op) ? createExp(b, x)
                                          : isa<math::LogOp>(op)
                                              ? createLog(b, x)
                                              : createErf(b, x));
      op->erase();
    }
    if (failed(applyPatternsGreedily(getOperation(), patterns)))
      signalPassFailure();
  }

private:
  FrozenRewritePatternSet patterns;
};

} // namespace
