//===- ThreadBuilder.h - What a thread does of a linalg op ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_CONVERSION_LINALGTOGPU_THREADBUILDER_H
#define RESNORM_LIB_CONVERSION_LINALGTOGPU_THREADBUILDER_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::resnorm {

/// Writes the body of the kernel of one op:
///
///   flat id ──▶ parallel indices ──▶ accumulators
///                                  ╰▶ reduction loops { inputs ─▶ payload }
///                                  ──▶ outputs
class ThreadBuilder {
public:
  ThreadBuilder(ImplicitLocOpBuilder &b, linalg::LinalgOp op,
                ArrayRef<Range> ranges);

  /// Element `id` of the parallel loops by one thread.
  void build(Value id);

  /// Whether the lanes of a warp can share a reduction: its innermost axis is
  /// long enough, the inputs are contiguous along it, and for each output there
  /// is one op that combines two partial results.
  bool isForWarp();

  /// Element `id` by a warp, of which the thread is lane `lane`.
  void buildForWarp(Value id, Value lane);

private:
  void setParallelIndices(Value id);
  SmallVector<Value> reduce(ArrayRef<unsigned> dims, ValueRange accumulators);
  SmallVector<Value> clonePayload(ValueRange accumulators);
  /// The two values by the op that output `i` is reduced with.
  Value combine(unsigned i, Value a, Value c);
  SmallVector<Value> indicesOf(OpOperand *operand);
  Value load(OpOperand *operand);
  void store(Value value, OpOperand *out);

  ImplicitLocOpBuilder &b;
  linalg::LinalgOp op;
  ArrayRef<Range> ranges;
  SmallVector<unsigned> parallel, reduction;
  /// One an output: whether a reduction's value stays in a register.
  SmallVector<bool> isCarried;
  /// One an output, where `isForWarp`.
  SmallVector<Operation *> combiners;
  SmallVector<Value> indices;
  /// Null where the thread has the reduction to itself.
  Value lane;
};

} // namespace mlir::resnorm

#endif // RESNORM_LIB_CONVERSION_LINALGTOGPU_THREADBUILDER_H
