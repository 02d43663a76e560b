//===- ResNormDetail.h - What the ops' implementations share ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_IR_RESNORMDETAIL_H
#define RESNORM_LIB_IR_RESNORMDETAIL_H

#include "resnorm/IR/NormArithmetic.h"
#include "resnorm/IR/ResNorm.h"
#include <type_traits>

namespace mlir::resnorm {

/// Whether OpTy is one of OpTys.
template <typename OpTy, typename... OpTys>
inline constexpr bool isOneOf = (std::is_same_v<OpTy, OpTys> || ...);

/// The norm of a sum.
template <typename OpTy>
inline constexpr bool isAddNorm = isOneOf<OpTy, AddLayerNormOp, AddRMSNormOp>;

template <typename OpTy>
inline constexpr bool isRMSNorm = isOneOf<OpTy, RMSNormOp, AddRMSNormOp>;

/// A norm over the trailing axes.
template <typename OpTy>
inline constexpr bool isTrailingNorm =
    isAddNorm<OpTy> || isOneOf<OpTy, LayerNormOp, RMSNormOp>;

/// A norm with a parameter for each feature.
template <typename OpTy>
inline constexpr bool isChannelNorm = isOneOf<OpTy, BatchNormOp, GroupNormOp>;

/// What `op` computes, whose input is of the given type.
template <typename OpTy>
NormNumerics getNumerics(OpTy op, ShapedType input) {
  NormNumerics numerics;
  numerics.compute = getComputeType(cast<FloatType>(input.getElementType()));
  numerics.statistics = numerics.compute;
  numerics.centred = !isRMSNorm<OpTy>;
  if constexpr (isTrailingNorm<OpTy> || isChannelNorm<OpTy>) {
    numerics.epsilon = op.getEpsilon().convertToDouble();
    numerics.epsilonMode = op.getEpsilonMode();
  }
  if constexpr (!std::is_same_v<OpTy, BatchNormOp>)
    numerics.statistics = op.getStatistics().value_or(numerics.compute);
  if constexpr (isOneOf<OpTy, LayerNormOp, AddLayerNormOp, GroupNormOp>)
    numerics.formula = op.getVariance();
  if constexpr (isTrailingNorm<OpTy>) {
    numerics.scaleOffset = op.getScaleOffset().convertToDouble();
    numerics.castBeforeScale = op.getCastBeforeScale();
  }
  return numerics;
}

} // namespace mlir::resnorm

#endif // RESNORM_LIB_IR_RESNORMDETAIL_H
