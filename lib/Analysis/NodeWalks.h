//===- NodeWalks.h - Walks of the scalar graph ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_ANALYSIS_NODEWALKS_H
#define RESNORM_LIB_ANALYSIS_NODEWALKS_H

#include "resnorm/Analysis/ScalarGraph.h"
#include <queue>

namespace mlir::resnorm {

/// Heaps of nodes by program order.
struct LaterFirst {
  bool operator()(const Node *a, const Node *b) const { return a->id < b->id; }
};
struct EarlierFirst {
  bool operator()(const Node *a, const Node *b) const { return a->id > b->id; }
};
template <typename Order>
using NodeHeap = std::priority_queue<Node *, std::vector<Node *>, Order>;

/// Whether the node is a cast to a narrower float type: it rounds.
bool isDownCast(const Node *node);

/// Calls `visit` with the nodes that every path from `start` upwards passes,
/// nearest first, and whether a sum lies below; stops when it returns false. Of
/// views and casts, only casts that round and are a tensor are nodes of their
/// own. Paths through operands that `skip` tells are no matter.
void forEachDominator(Node *start, function_ref<bool(const Node *)> skip,
                      function_ref<bool(Node *, bool)> visit);

/// Whether something outside `isPart` reads the node, through views and casts,
/// or the node leaves the function.
bool isReadOutside(Node *node, function_ref<bool(Node *)> isPart);

/// The tensor that carries the norm that ends in `end`: the last view or
/// down-cast that all readers pass.
Node *getNormResult(Node *end);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_ANALYSIS_NODEWALKS_H
