//===- Kernel.h - Launches of one-dimensional kernels -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_CONVERSION_GPUCOMMON_KERNEL_H
#define RESNORM_LIB_CONVERSION_GPUCOMMON_KERNEL_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::resnorm {

/// The lanes of a warp.
inline constexpr int64_t warpSize = 32;

/// A launch over a one-dimensional grid of one-dimensional blocks.
struct Kernel {
  gpu::LaunchOp launch;
  Value block, thread;
  /// Buffers in shared memory, one of each type that was asked for.
  ValueRange shared;
};

/// Creates an empty kernel and sets the insertion point into it. It will be
/// outlined into the module of all kernels under a name made of the function's
/// and of `what`. A grid of no blocks is one of one block: the driver refuses
/// the former, so kernels must check that there is work.
Kernel createKernel(ImplicitLocOpBuilder &b, StringRef what,
                    OpFoldResult blocks, int64_t threads,
                    ArrayRef<MemRefType> shared = {});

/// A buffer in the memory that a block shares.
MemRefType getSharedType(ArrayRef<int64_t> shape, Type element);

/// A value of an index type for the given constant or value.
Value getIndex(ImplicitLocOpBuilder &b, OpFoldResult index);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_CONVERSION_GPUCOMMON_KERNEL_H
