//===- DeviceCode.h - Models to the code of a GPU ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_DEVICECODE_H
#define RESNORM_TOOLS_DEVICECODE_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir {
class PassManager;
} // namespace mlir

namespace mlir::resnorm {

/// What is compiled for which GPU.
struct DeviceCodeOptions {
  std::string chip;
  /// isa (PTX) or bin (a cubin).
  std::string format;
  std::string prefix;
  /// Whether residual adds and norms become one kernel.
  bool fuses = true;
};

/// Adds the passes that make device code of a model's module.
void addDeviceCodePasses(PassManager &manager,
                         const DeviceCodeOptions &options);

/// Writes the device code of a module that went through these passes.
LogicalResult writeDeviceCode(ModuleOp module, llvm::raw_ostream &stream);

} // namespace mlir::resnorm

#endif // RESNORM_TOOLS_DEVICECODE_H
