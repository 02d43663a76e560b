//===- ViewBuilder.h - Views as reshapes and transposes ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TRANSFORMS_VIEWBUILDER_H
#define RESNORM_LIB_TRANSFORMS_VIEWBUILDER_H

#include "mlir/IR/Builders.h"
#include "resnorm/Analysis/IndexExpr.h"

namespace mlir::resnorm {

/// Builds the ops that a view stands for.
class ViewBuilder {
public:
  ViewBuilder(OpBuilder &builder, Location loc) : builder(builder), loc(loc) {}

  /// A tensor of shape `frame` that reads `source` under `index`, one
  /// expression per axis of the source: the source itself where it is that
  /// already, else at most an expansion into digits, a transpose, a broadcast
  /// and a collapse. Null when the index is irregular or, other than the
  /// identity, dynamic.
  Value build(Value source, ArrayRef<Extent> frame, ArrayRef<IndexExpr> index);

private:
  Value reshape(Value source, ArrayRef<int64_t> shape);
  Value transpose(Value source, ArrayRef<int64_t> permutation);
  Value broadcast(Value source, ArrayRef<int64_t> shape,
                  ArrayRef<int64_t> newAxes);

  OpBuilder &builder;
  Location loc;
};

} // namespace mlir::resnorm

#endif // RESNORM_LIB_TRANSFORMS_VIEWBUILDER_H
