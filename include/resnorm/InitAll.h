//===- InitAll.h - Registers all of ResNorm ---------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_INITALL_H
#define RESNORM_INITALL_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::resnorm {

/// Adds the resnorm dialect and what it attaches to upstream's interfaces.
void registerAllDialects(DialectRegistry &registry);

/// Registers the passes and pipelines of ResNorm.
void registerAllPasses();

} // namespace mlir::resnorm

#endif // RESNORM_INITALL_H
