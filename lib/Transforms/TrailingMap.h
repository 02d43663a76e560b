//===- TrailingMap.h - Elementwise arithmetic with parameters ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TRANSFORMS_TRAILINGMAP_H
#define RESNORM_LIB_TRANSFORMS_TRAILINGMAP_H

#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "resnorm/IR/NormArithmetic.h"

namespace mlir::resnorm {

/// A `linalg.generic` with the shape of `x`: `body` of each of its elements and
/// of the parameters', each of which runs over the trailing axes of `x`, or is
/// of rank 0.
Value createTrailingMap(
    OpBuilder &builder, Location loc, Value x, ValueRange parameters,
    Type elementType,
    function_ref<Value(ImplicitLocOpBuilder &, ValueRange)> body);

/// x * factor, in the type of `x`.
Value createProduct(OpBuilder &builder, Location loc, Value x, Value factor);

/// The scale of a norm over trailing axes as the op applies it, its offset
/// added in the type in which the op adds it; null where there is none.
Value createEffectiveScale(OpBuilder &builder, Location loc,
                           const TrailingNorm &norm);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_TRANSFORMS_TRAILINGMAP_H
