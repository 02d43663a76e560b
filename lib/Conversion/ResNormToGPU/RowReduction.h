//===- RowReduction.h - Sums over the threads of a row ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_CONVERSION_RESNORMTOGPU_ROWREDUCTION_H
#define RESNORM_LIB_CONVERSION_RESNORMTOGPU_ROWREDUCTION_H

#include "RowSchedule.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::resnorm {

/// Adds up one value a thread over the threads of each row; every one gets the
/// same sum, bit for bit.
class RowReduction {
public:
  /// `shared` has one row a reduction and one element a warp, and is null where
  /// a row is a warp's.
  RowReduction(const RowSchedule &schedule, Value thread, Value shared)
      : schedule(schedule), thread(thread), shared(shared) {}

  /// The sum of `value`, a scalar. All threads of the block must come here.
  Value sum(ImplicitLocOpBuilder &b, Value value);

private:
  RowSchedule schedule;
  Value thread, shared;
  /// Each reduction has shared memory of its own: one barrier then suffices.
  int64_t count = 0;
};

} // namespace mlir::resnorm

#endif // RESNORM_LIB_CONVERSION_RESNORMTOGPU_ROWREDUCTION_H
