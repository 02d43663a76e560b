//===- NormSelection.h - Which norms a rewrite changes ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TRANSFORMS_NORMSELECTION_H
#define RESNORM_LIB_TRANSFORMS_NORMSELECTION_H

#include "StreamSelection.h"
#include "mlir/IR/BuiltinOps.h"
#include "resnorm/IR/ResNorm.h"

namespace mlir::resnorm {

/// A `resnorm.layer_norm` or `rms_norm` of a function.
struct SelectedNorm {
  NormOpInterface op;
  /// Its number among all such ops of the function, in program order.
  unsigned index;
};

/// The norms of one function that are selected, in program order.
struct SelectedNorms {
  FunctionOpInterface function;
  SmallVector<SelectedNorm> norms;
  /// How many the function has.
  unsigned total = 0;
};

/// The `layer_norm` and `rms_norm` ops of the selected functions. Where streams
/// or layers are selected, those of their sublayers, norms of queries and keys
/// included, and of a whole stream those at its ends. A diagnostic where there
/// are none, or where one of them is no such op on tensors.
FailureOr<SmallVector<SelectedNorms>>
selectNorms(ModuleOp module, const StreamSelection &selection);

/// Whether nothing reads the saved statistics of a norm that is to go; else a
/// diagnostic.
LogicalResult checkStatisticsAreUnused(NormOpInterface norm);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_TRANSFORMS_NORMSELECTION_H
