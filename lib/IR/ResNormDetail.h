//===- ResNormDetail.h - What the ops' implementations share ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_IR_RESNORMDETAIL_H
#define RESNORM_LIB_IR_RESNORMDETAIL_H

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

/// The type in which a value of the given type is normalised: f32, or the type
/// itself where that is wider.
inline FloatType getComputeType(FloatType input) {
  return input.getWidth() > 32 ? input : Float32Type::get(input.getContext());
}

} // namespace mlir::resnorm

#endif // RESNORM_LIB_IR_RESNORMDETAIL_H
