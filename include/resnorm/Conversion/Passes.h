//===- Passes.h - The conversion passes of ResNorm --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_CONVERSION_PASSES_H
#define RESNORM_CONVERSION_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir::resnorm {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "resnorm/Conversion/Passes.h.inc"

} // namespace mlir::resnorm

#endif // RESNORM_CONVERSION_PASSES_H
