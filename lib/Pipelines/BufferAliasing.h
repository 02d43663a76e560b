//===- BufferAliasing.h - Which buffers share memory ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_PIPELINES_BUFFERALIASING_H
#define RESNORM_LIB_PIPELINES_BUFFERALIASING_H

#include "mlir/IR/Value.h"

namespace mlir::resnorm {

/// Whether an access through one buffer may touch what the other one holds.
/// Arguments of a public function are taken for different memory: no compiled
/// function writes them (see `resnorm-prepare-exports`), and memory that is
/// only read may as well be apart.
bool mayOverlap(Value first, Value second);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_PIPELINES_BUFFERALIASING_H
