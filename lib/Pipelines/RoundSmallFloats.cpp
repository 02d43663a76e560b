//===- RoundSmallFloats.cpp - Round to f16 and bf16 as written ------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Builders.h"
#include "resnorm/Pipelines/Pipelines.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMROUNDSMALLFLOATS
#include "resnorm/Pipelines/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;

/// Rounds a scalar or a vector from f64 to f32, to odd: NaN, infinities and
/// exact values stay; anything else becomes the neighbour toward zero with its
/// last bit set.
static Value roundToOdd(OpBuilder &builder, Location loc, Value wide) {
  auto like = [&](Type element) -> Type {
    auto shaped = dyn_cast<ShapedType>(wide.getType());
    return shaped ? shaped.clone(element) : element;
  };
  Type f32 = like(builder.getF32Type()), i32 = like(builder.getI32Type());
  Value nearest = arith::TruncFOp::create(builder, loc, f32, wide);
  Value back = arith::ExtFOp::create(builder, loc, wide.getType(), nearest);
  Value inexact = arith::CmpFOp::create(builder, loc, arith::CmpFPredicate::ONE,
                                        wide, back);
  Value isAway =
      arith::CmpFOp::create(builder, loc, arith::CmpFPredicate::OGT,
                            math::AbsFOp::create(builder, loc, back),
                            math::AbsFOp::create(builder, loc, wide));
  // The magnitude is in the low bits, so that one less is nearer to zero.
  Value bits = arith::BitcastOp::create(builder, loc, i32, nearest);
  Value one = createScalarOrSplatConstant(builder, loc, i32, int64_t(1));
  Value lower = arith::SubIOp::create(builder, loc, bits, one);
  Value toZero = arith::SelectOp::create(builder, loc, isAway, lower, bits);
  Value odd = arith::OrIOp::create(builder, loc, toZero, one);
  Value chosen = arith::SelectOp::create(builder, loc, inexact, odd, bits);
  return arith::BitcastOp::create(builder, loc, f32, chosen);
}

namespace {

struct RoundSmallFloats final
    : resnorm::impl::ResNormRoundSmallFloatsBase<RoundSmallFloats> {
  void runOnOperation() override {
    getOperation()->walk([](arith::ExtFOp op) {
      if (isa<Float16Type, BFloat16Type>(
              getElementTypeOrSelf(op.getIn().getType())))
        op.removeFastmathAttr();
    });
    getOperation()->walk([](arith::TruncFOp op) {
      Type from = getElementTypeOrSelf(op.getIn().getType());
      Type to = getElementTypeOrSelf(op.getType());
      if (isa<Float16Type, BFloat16Type>(to))
        op.removeFastmathAttr();
      if (!from.isF64() || !to.isBF16())
        return;
      OpBuilder builder(op);
      op.getInMutable().assign(roundToOdd(builder, op.getLoc(), op.getIn()));
    });
  }
};

} // namespace
