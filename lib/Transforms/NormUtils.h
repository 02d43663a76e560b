//===- NormUtils.h - Making norm ops ----------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TRANSFORMS_NORMUTILS_H
#define RESNORM_LIB_TRANSFORMS_NORMUTILS_H

#include "mlir/IR/Builders.h"
#include "resnorm/Analysis/NormFinder.h"

namespace mlir::resnorm {

/// The attributes of a norm op that say what it computes: all but the operands'
/// segments and the request for statistics.
SmallVector<NamedAttribute> getNumerics(Operation *norm);

/// Creates `resnorm.layer_norm` or `rms_norm` of `x` with `numerics`; those
/// that the op does not have are left out. The result has the shape of `x` and
/// the given element type.
Value createNorm(OpBuilder &builder, Location loc, NormKind kind, Value x,
                 Value scale, Value bias, Type elementType,
                 ArrayRef<NamedAttribute> numerics);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_TRANSFORMS_NORMUTILS_H
