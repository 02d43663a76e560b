//===- RowSchedule.h - How a kernel goes through rows -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_CONVERSION_RESNORMTOGPU_ROWSCHEDULE_H
#define RESNORM_LIB_CONVERSION_RESNORMTOGPU_ROWSCHEDULE_H

#include <cstdint>

namespace mlir::resnorm {

/// What a schedule depends on.
struct RowProblem {
  int64_t extent;      ///< Elements of a row.
  int64_t elementBits; ///< Of the values that are normalised.
  /// The longest access, in elements, that rows and addresses are a multiple
  /// of: a power of two.
  int64_t widthLimit;
};

/// Who computes a row, and by which accesses. With T threads a row and accesses
/// of V elements, access a of thread t is of the elements from (a * T + t) * V
/// on: those of neighbouring threads are neighbours.
struct RowSchedule {
  int64_t vectorWidth;   ///< V
  int64_t threadsPerRow; ///< T: a warp, or a block.
  int64_t rowsPerBlock;  ///< 1 where T is more than a warp.
  /// Whether a thread keeps its part of the row in registers; it reads it again
  /// for each pass otherwise.
  bool isHeld;

  int64_t blockSize() const { return threadsPerRow * rowsPerBlock; }
  /// Elements between two accesses of a thread.
  int64_t step() const { return threadsPerRow * vectorWidth; }
};

/// The one place where a schedule is chosen.
RowSchedule chooseRowSchedule(const RowProblem &problem);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_CONVERSION_RESNORMTOGPU_ROWSCHEDULE_H
