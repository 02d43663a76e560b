//===- RuntimeCalls.h - Calls of libresnorm_runtime -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_PIPELINES_RUNTIMECALLS_H
#define RESNORM_LIB_PIPELINES_RUNTIMECALLS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::resnorm {

/// The declaration of a function of resnorm/Runtime/Runtime.h without a result,
/// made where the module has none yet.
func::FuncOp getRuntimeFunction(SymbolTable &symbols, StringRef name,
                                TypeRange arguments);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_PIPELINES_RUNTIMECALLS_H
