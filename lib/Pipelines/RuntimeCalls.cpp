//===- RuntimeCalls.cpp - Calls of libresnorm_runtime ---------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RuntimeCalls.h"

using namespace mlir;

func::FuncOp mlir::resnorm::getRuntimeFunction(SymbolTable &symbols,
                                               StringRef name,
                                               TypeRange arguments) {
  if (auto function = symbols.lookup<func::FuncOp>(name))
    return function;
  OpBuilder builder(symbols.getOp()->getContext());
  auto function = func::FuncOp::create(builder, symbols.getOp()->getLoc(), name,
                                       builder.getFunctionType(arguments, {}));
  function.setPrivate();
  symbols.insert(function, symbols.getOp()->getRegion(0).front().begin());
  return function;
}
