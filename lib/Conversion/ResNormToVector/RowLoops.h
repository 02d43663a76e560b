//===- RowLoops.h - Loops over a row by vectors -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_CONVERSION_RESNORMTOVECTOR_ROWLOOPS_H
#define RESNORM_LIB_CONVERSION_RESNORMTOVECTOR_ROWLOOPS_H

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::resnorm {

/// How a kernel goes through a row.
struct RowSchedule {
  int64_t lanes;        ///< Elements of a vector.
  int64_t accumulators; ///< Sums that run side by side, to hide their latency.
};

/// The one place where a schedule is chosen, for vectors of `vectorBits` of the
/// type in which a row is normalised.
RowSchedule chooseRowSchedule(int64_t vectorBits, FloatType compute);

/// A vector of a row: where it starts, and which of its lanes are in the row
/// (null: all).
struct RowChunk {
  Value column, mask;
};

/// Builds loops over the columns of a row.
class RowLoops {
public:
  RowLoops(ImplicitLocOpBuilder &b, Value width, RowSchedule schedule)
      : b(b), width(width), schedule(schedule) {}

  VectorType vectorOf(Type element) const {
    return VectorType::get(schedule.lanes, element);
  }

  /// Runs `body` for each vector of the row; only the last one has a mask.
  void forEach(function_ref<void(RowChunk)> body);

  /// The sum over the row of what `body` returns, of type `element`. What it
  /// returns in lanes outside of the row does not matter.
  Value sum(Type element, function_ref<Value(RowChunk)> body);

  /// The elements of `buffer` at a chunk; `row` is null for a buffer of rank 1.
  Value load(Value buffer, Value row, RowChunk chunk);
  void store(Value vector, Value buffer, Value row, RowChunk chunk);

  /// A vector full of `scalar`; null for null.
  Value broadcast(Value scalar);

private:
  /// The largest multiple of `step` that is not above the width.
  Value wholeSteps(int64_t step);
  Value maskFrom(Value column);

  ImplicitLocOpBuilder &b;
  Value width;
  RowSchedule schedule;
};

} // namespace mlir::resnorm

#endif // RESNORM_LIB_CONVERSION_RESNORMTOVECTOR_ROWLOOPS_H
