//===- FlattenStreams.h - Layers as ops of one block ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A layer may be a function that is called N times, or the body of a loop. What
// a conversion puts into one layer comes from another, so that each needs ops
// of its own: calls of layers are inlined, and loops over layers unrolled.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TRANSFORMS_FLATTENSTREAMS_H
#define RESNORM_LIB_TRANSFORMS_FLATTENSTREAMS_H

#include "mlir/Interfaces/FunctionInterfaces.h"

namespace mlir::resnorm {

/// Whether the function calls or loops over what may be layers.
bool hasNestedLayers(FunctionOpInterface function);

/// Inlines and unrolls them. Fails, with a diagnostic, at a loop whose trip
/// count is not constant and at a call that cannot be inlined; the function may
/// then be changed.
LogicalResult flattenLayers(FunctionOpInterface function);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_TRANSFORMS_FLATTENSTREAMS_H
