//===- IndexTables.h - Indices from constant tables -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Exporters index tensors by tables of integers where a reshape would do:
//
//   dense<[[0, 0, 1, 1], ...]>, select(i < 0, i + n, i), ...
//
// What such a node holds is known at compile time, and often it is digits of
// its own position.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_ANALYSIS_INDEXTABLES_H
#define RESNORM_LIB_ANALYSIS_INDEXTABLES_H

#include "resnorm/Analysis/ScalarGraph.h"

namespace mlir::resnorm {

/// The integers of `node` as an expression of the axes of its frame; nothing
/// where they depend on data, or are no sum of digits of the axes.
std::optional<IndexExpr> fitIndexTable(const Node *node);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_ANALYSIS_INDEXTABLES_H
