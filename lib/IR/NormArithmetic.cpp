//===- NormArithmetic.cpp - What a norm computes, elementwise -------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/IR/NormArithmetic.h"
#include "ResNormDetail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::resnorm;

/// `type` with other elements.
static Type withElement(Type type, Type element) {
  auto vector = dyn_cast<VectorType>(type);
  return vector ? Type(vector.clone(element)) : element;
}

FloatType mlir::resnorm::getComputeType(FloatType input) {
  return input.getWidth() > 32 ? input : Float32Type::get(input.getContext());
}

Value mlir::resnorm::castTo(ImplicitLocOpBuilder &b, Value value, Type to) {
  auto from = cast<FloatType>(getElementTypeOrSelf(value));
  auto element = cast<FloatType>(to);
  if (from == element)
    return value;
  Type type = withElement(value.getType(), element);
  if (from.getWidth() < element.getWidth())
    return arith::ExtFOp::create(b, type, value);
  if (from.getWidth() > element.getWidth())
    return arith::TruncFOp::create(b, type, value);
  // f16 and bf16 hold each other's values in f32 only.
  return castTo(b, castTo(b, value, b.getF32Type()), to);
}

Value mlir::resnorm::createConstant(ImplicitLocOpBuilder &b, double value,
                                    Type type) {
  TypedAttr attribute = b.getFloatAttr(getElementTypeOrSelf(type), value);
  if (auto vector = dyn_cast<VectorType>(type))
    attribute = DenseElementsAttr::get(vector, Attribute(attribute));
  return arith::ConstantOp::create(b, attribute);
}

Value mlir::resnorm::createScaledSum(ImplicitLocOpBuilder &b,
                                     ValueRange addends,
                                     ArrayRef<double> scales, Value bias) {
  Value sum;
  for (auto [i, addend] : llvm::enumerate(addends)) {
    Value term = addend;
    if (bias && i + 1 == addends.size())
      term = arith::AddFOp::create(b, term,
                                   castTo(b, bias, getElementTypeOrSelf(term)));
    if (!scales.empty() && scales[i] != 1)
      term = arith::MulFOp::create(
          b, term, createConstant(b, scales[i], term.getType()));
    sum = sum ? Value(arith::AddFOp::create(b, sum, term)) : term;
  }
  return sum;
}

Value mlir::resnorm::createSquare(ImplicitLocOpBuilder &b, Value x, Value mean,
                                  const NormNumerics &numerics) {
  Value value = castTo(b, x, numerics.statistics);
  if (numerics.squaresAreCentred())
    value = arith::SubFOp::create(b, value, mean);
  return arith::MulFOp::create(b, value, value);
}

Value mlir::resnorm::createReciprocalDivisor(ImplicitLocOpBuilder &b,
                                             Value squares, Value mean,
                                             Value count,
                                             const NormNumerics &numerics) {
  FloatType s = numerics.statistics, c = numerics.compute;
  Value variance = arith::DivFOp::create(b, squares, count);
  if (numerics.centred && !numerics.squaresAreCentred()) {
    Value square = arith::MulFOp::create(b, mean, mean);
    variance = arith::SubFOp::create(b, variance, square);
    if (numerics.formula == VarianceFormula::ClampedMoments)
      variance = arith::MaximumFOp::create(
          b, variance, createConstant(b, 0, variance.getType()));
  }
  // A variance may overflow C where the divisor does not.
  FloatType wide = s.getWidth() > c.getWidth() ? s : c;
  Value rstd = createReciprocalDivisor(b, castTo(b, variance, wide), numerics);
  return castTo(b, rstd, c);
}

Value mlir::resnorm::createReciprocalDivisor(ImplicitLocOpBuilder &b,
                                             Value variance,
                                             const NormNumerics &numerics) {
  Type type = variance.getType();
  Value epsilon = createConstant(b, numerics.epsilon, type);
  auto reciprocal = [&](Value divisor) -> Value {
    return arith::DivFOp::create(b, createConstant(b, 1, type), divisor);
  };
  switch (numerics.epsilonMode) {
  case EpsilonMode::Inside:
    return math::RsqrtOp::create(b,
                                 arith::AddFOp::create(b, variance, epsilon));
  case EpsilonMode::MaxVariance:
    return math::RsqrtOp::create(
        b, arith::MaximumFOp::create(b, variance, epsilon));
  case EpsilonMode::Outside:
    return reciprocal(
        arith::AddFOp::create(b, math::SqrtOp::create(b, variance), epsilon));
  case EpsilonMode::MaxDeviation:
    return reciprocal(arith::MaximumFOp::create(
        b, math::SqrtOp::create(b, variance), epsilon));
  }
  llvm_unreachable("unknown epsilon mode");
}

Value mlir::resnorm::createNormalized(ImplicitLocOpBuilder &b, Value x,
                                      Value mean, Value rstd, Value scale,
                                      Value bias, const NormNumerics &numerics,
                                      Type element) {
  Value value = castTo(b, x, numerics.compute);
  if (mean)
    value = arith::SubFOp::create(b, value, mean);
  value = arith::MulFOp::create(b, value, rstd);
  if (numerics.castBeforeScale)
    value = castTo(b, value, element);
  Type affine = getElementTypeOrSelf(value);
  if (scale) {
    scale = castTo(b, scale, affine);
    if (numerics.scaleOffset != 0)
      scale = arith::AddFOp::create(
          b, scale, createConstant(b, numerics.scaleOffset, scale.getType()));
    value = arith::MulFOp::create(b, value, scale);
  }
  if (bias)
    value = arith::AddFOp::create(b, value, castTo(b, bias, affine));
  return castTo(b, value, element);
}

Value mlir::resnorm::createDyT(ImplicitLocOpBuilder &b, DyTFunction function,
                               Value x, Value alpha, Value shift, Value scale,
                               Value bias, FloatType compute, Type element) {
  auto toCompute = [&](Value value) { return castTo(b, value, compute); };
  Value value = arith::MulFOp::create(b, toCompute(x), toCompute(alpha));
  if (shift)
    value = arith::AddFOp::create(b, value, toCompute(shift));
  value = function == DyTFunction::Tanh ? Value(math::TanhOp::create(b, value))
                                        : Value(math::ErfOp::create(b, value));
  if (scale)
    value = arith::MulFOp::create(b, value, toCompute(scale));
  if (bias)
    value = arith::AddFOp::create(b, value, toCompute(bias));
  return castTo(b, value, element);
}

template <typename OpTy>
static TrailingNorm getTrailingNorm(OpTy op) {
  TrailingNorm norm;
  SmallVector<Value> outs(op.getOuts().empty() ? ValueRange(op->getResults())
                                               : ValueRange(op.getOuts()));
  ArrayRef<Value> rest = outs;
  norm.result = rest.consume_front();
  if constexpr (isAddNorm<OpTy>) {
    norm.addends = llvm::to_vector(op.getAddends());
    norm.addendScales = llvm::to_vector(op.getAddendScales());
    norm.branchBias = op.getBranchBias();
    norm.sum = rest.consume_front();
  } else {
    norm.addends = {op.getInput()};
  }
  if (norm.addendScales.empty())
    norm.addendScales.assign(norm.addends.size(), 1);
  if (op.getSaveStatistics()) {
    if (!isRMSNorm<OpTy>)
      norm.mean = rest.consume_front();
    norm.rstd = rest.consume_front();
  }
  norm.scale = op.getScale();
  norm.bias = op.getBias();
  auto type = cast<ShapedType>(norm.addends.front().getType());
  norm.firstAxis = type.getRank() + int64_t(op.getAxis());
  norm.numerics = getNumerics(op, type);
  return norm;
}

std::optional<TrailingNorm> TrailingNorm::get(Operation *op) {
  return llvm::TypeSwitch<Operation *, std::optional<TrailingNorm>>(op)
      .Case<LayerNormOp, RMSNormOp, AddLayerNormOp, AddRMSNormOp>(
          [](auto norm) { return getTrailingNorm(norm); })
      .Default(std::nullopt);
}
