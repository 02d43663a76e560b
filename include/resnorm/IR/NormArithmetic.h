//===- NormArithmetic.h - What a norm computes, elementwise -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The arithmetic of the norms, of which decompositions and kernels are made, so
// that all of them compute the same. Values are scalars, or vectors of any
// shape.
//
//   x ──▶ sum ──▶ / N ─── mean ──▶ squares ──▶ / N ──▶ rstd ──▶ normalise ──▶ y
//
// The statistics are in the type S that the op asks for, and are rounded to the
// compute type C in which they are applied.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_IR_NORMARITHMETIC_H
#define RESNORM_IR_NORMARITHMETIC_H

#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "resnorm/IR/ResNorm.h"

namespace mlir::resnorm {

/// What a norm computes, of whatever op.
struct NormNumerics {
  double epsilon = 1e-5;
  EpsilonMode epsilonMode = EpsilonMode::Inside;
  VarianceFormula formula = VarianceFormula::Centered;
  bool centred = true;
  double scaleOffset = 0;
  bool castBeforeScale = false;
  FloatType statistics; ///< S
  FloatType compute;    ///< C

  /// Whether the squares that are summed are of x - mean instead of x.
  bool squaresAreCentred() const {
    return centred && formula == VarianceFormula::Centered;
  }
};

/// The operands of a norm over trailing axes by their role, for all four such
/// ops and for both forms. Absent ones are null.
struct TrailingNorm {
  /// What is summed and normalised: one value, where the op is no fused one.
  SmallVector<Value> addends;
  SmallVector<double> addendScales; ///< One an addend.
  Value branchBias;                 ///< Added to the last addend.
  Value scale, bias;
  /// Results, or destinations in buffer form.
  Value result, sum, mean, rstd;
  int64_t firstAxis = 0; ///< Of the normalised axes.
  NormNumerics numerics;

  /// The norm that `op` is; nothing where it is none over trailing axes.
  static std::optional<TrailingNorm> get(Operation *op);
};

/// The type in which a value of the given type is normalised: f32, or the type
/// itself where that is wider.
FloatType getComputeType(FloatType input);

/// `value` with elements of another float type.
Value castTo(ImplicitLocOpBuilder &b, Value value, Type to);

/// A constant of a float type, or a vector full of it.
Value createConstant(ImplicitLocOpBuilder &b, double value, Type type);

/// The sum of the addends, each times its scale; `bias`, where there is one, is
/// added to the last addend before. `scales` may be empty: all 1.
Value createScaledSum(ImplicitLocOpBuilder &b, ValueRange addends,
                      ArrayRef<double> scales, Value bias);

/// What is added up for the variance: the square of x, or of x - mean, in S.
Value createSquare(ImplicitLocOpBuilder &b, Value x, Value mean,
                   const NormNumerics &numerics);

/// One over the divisor, in C, of the sum of the squares over `count` elements.
/// The sum, the mean and the count are in S; the mean is null for RMSNorm.
Value createReciprocalDivisor(ImplicitLocOpBuilder &b, Value squares,
                              Value mean, Value count,
                              const NormNumerics &numerics);

/// One over the divisor of a variance, in the variance's type.
Value createReciprocalDivisor(ImplicitLocOpBuilder &b, Value variance,
                              const NormNumerics &numerics);

/// (x - mean) * rstd, scaled and shifted, with elements of type `element`. The
/// mean and rstd are in C; mean, scale and bias may be null.
Value createNormalized(ImplicitLocOpBuilder &b, Value x, Value mean, Value rstd,
                       Value scale, Value bias, const NormNumerics &numerics,
                       Type element);

/// scale * function(alpha * x + shift) + bias, computed in `compute`, with
/// elements of type `element`. Shift, scale and bias may be null.
Value createDyT(ImplicitLocOpBuilder &b, DyTFunction function, Value x,
                Value alpha, Value shift, Value scale, Value bias,
                FloatType compute, Type element);

} // namespace mlir::resnorm

#endif // RESNORM_IR_NORMARITHMETIC_H
