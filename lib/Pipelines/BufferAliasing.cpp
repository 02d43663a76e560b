//===- BufferAliasing.cpp - Which buffers share memory --------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BufferAliasing.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;

/// The buffer that `value` is a view of.
static Value rootOf(Value value) {
  while (auto view = value.getDefiningOp<ViewLikeOpInterface>())
    value = view.getViewSource();
  return value;
}

/// Whether no other root reaches the memory of `root`.
static bool isDistinctObject(Value root) {
  if (auto argument = dyn_cast<BlockArgument>(root)) {
    auto function = dyn_cast<func::FuncOp>(argument.getOwner()->getParentOp());
    return function && function.isPublic() &&
           argument.getOwner()->isEntryBlock();
  }
  return isa<memref::AllocOp, memref::AllocaOp, memref::GetGlobalOp>(
      root.getDefiningOp());
}

bool mlir::resnorm::mayOverlap(Value first, Value second) {
  first = rootOf(first);
  second = rootOf(second);
  if (first == second || !isDistinctObject(first) || !isDistinctObject(second))
    return true;
  auto global = first.getDefiningOp<memref::GetGlobalOp>(),
       other = second.getDefiningOp<memref::GetGlobalOp>();
  return global && other && global.getNameAttr() == other.getNameAttr();
}
