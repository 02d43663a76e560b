//===- EmulateGPU.h - The parts of emulate-gpu ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TEST_EMULATION_EMULATEGPU_H
#define RESNORM_TEST_EMULATION_EMULATEGPU_H

#include "RuntimeCalls.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace emulator {

/// A gpu.func as a host function beside it, with its attributions as the
/// emulator's memory. What is left of `from` has no body.
mlir::func::FuncOp moveKernel(mlir::gpu::GPUFuncOp from, RuntimeCalls &runtime);

/// Replaces what only a device has by calls, and checks memory accesses.
mlir::LogicalResult emulateDeviceCode(mlir::func::FuncOp function,
                                      RuntimeCalls &runtime);

/// Replaces memory management and copies by calls.
mlir::LogicalResult emulateHostCode(mlir::func::FuncOp function,
                                    RuntimeCalls &runtime,
                                    bool sharesHostMemory);

/// Replaces a launch by a call with the operands in memory, and with a function
/// that reads them there and calls the kernel.
void emulateLaunch(mlir::gpu::LaunchFuncOp launch, mlir::gpu::GPUFuncOp kernel,
                   mlir::func::FuncOp function, RuntimeCalls &runtime);

void registerEmulateGPU();

} // namespace emulator

#endif // RESNORM_TEST_EMULATION_EMULATEGPU_H
