//===- EntryPoints.h - What a compiled library exports ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The functions of a compiled module as `resnorm-prepare-exports` records them
// in the module's attribute `resnorm.entry_points`, which stays through the
// pipelines. Pipelines.h says how they are called.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_PIPELINES_ENTRYPOINTS_H
#define RESNORM_PIPELINES_ENTRYPOINTS_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::resnorm {

/// A function that a compiled module exports.
struct EntryPoint {
  StringAttr name;   ///< In the model.
  StringAttr symbol; ///< In the library.
  FunctionType type; ///< Over tensors and scalars, as the model has it.
  /// The name of each argument, empty where it has none; null where none has.
  ArrayAttr argumentNames;
  /// The value of each argument's elements before training, a unit where none
  /// is known; null where none is known of any.
  ArrayAttr initialValues;

  /// Whether all shapes are known, so that the function over bare pointers
  /// exists.
  bool isStatic() const;
};

/// The recorded functions. An error of the module where there is no record.
FailureOr<SmallVector<EntryPoint>> getEntryPoints(ModuleOp module);

/// Prints a self-contained header, C99 and C++11, that declares the functions
/// of a compiled module. `name` tells its include guard from others'. An error,
/// and nothing printed, where a function's symbol is no C identifier.
LogicalResult printHeader(ModuleOp module, StringRef name,
                          llvm::raw_ostream &os);

} // namespace mlir::resnorm

#endif // RESNORM_PIPELINES_ENTRYPOINTS_H
