//===- RowSchedule.cpp - How a kernel goes through rows -------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowSchedule.h"
#include "../GPUCommon/Kernel.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir::resnorm;

/// The hardware's longest access.
static constexpr int64_t accessBits = 128;
/// Rows up to here are a warp's: its reduction needs no shared memory.
static constexpr int64_t longestWarpRow = 1024;
/// Enough independent loads to hide memory's latency, few enough to leave a
/// multiprocessor its threads.
static constexpr int64_t elementsPerThread = 16;
static constexpr int64_t maxThreads = 1024;
/// Half the registers of a thread in a block of `maxThreads`.
static constexpr int64_t heldBits = 32 * 32;

RowSchedule mlir::resnorm::chooseRowSchedule(const RowProblem &problem) {
  RowSchedule schedule;
  schedule.vectorWidth =
      std::min(problem.widthLimit, accessBits / problem.elementBits);
  if (problem.extent <= longestWarpRow) {
    schedule.threadsPerRow = warpSize;
    schedule.rowsPerBlock = 4;
  } else {
    schedule.threadsPerRow = std::clamp<int64_t>(
        llvm::PowerOf2Ceil(problem.extent / elementsPerThread), 4 * warpSize,
        maxThreads);
    schedule.rowsPerBlock = 1;
  }
  int64_t accesses = llvm::divideCeil(problem.extent, schedule.step());
  schedule.isHeld =
      schedule.threadsPerRow == warpSize ||
      accesses * schedule.vectorWidth * problem.elementBits <= heldBits;
  return schedule;
}
