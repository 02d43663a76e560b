//===- DeviceCode.h - Models to the code of a GPU ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_DEVICECODE_H
#define RESNORM_TOOLS_DEVICECODE_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::resnorm {

/// Writes the device code of a module that `resnorm-to-nvvm` lowered.
LogicalResult writeDeviceCode(ModuleOp module, llvm::raw_ostream &stream);

} // namespace mlir::resnorm

#endif // RESNORM_TOOLS_DEVICECODE_H
