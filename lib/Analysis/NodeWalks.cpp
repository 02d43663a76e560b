//===- NodeWalks.cpp - Walks of the scalar graph --------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NodeWalks.h"

using namespace mlir;
using namespace mlir::resnorm;

bool mlir::resnorm::isDownCast(const Node *node) {
  if (!node->isCast())
    return false;
  auto from = dyn_cast<FloatType>(node->operands.front()->elementType);
  auto to = dyn_cast<FloatType>(node->elementType);
  return from && to && to.getWidth() < from.getWidth();
}

/// A cast that rounds, or that makes a float of an integer.
static bool changesValue(const Node *cast) {
  return isDownCast(cast) ||
         !isa_and_nonnull<FloatType>(cast->operands.front()->elementType);
}

// Walking the slice in reverse program order, a node that is alone on the heap
// is passed by every path.
void mlir::resnorm::forEachDominator(Node *start,
                                     function_ref<bool(const Node *)> skip,
                                     function_ref<bool(Node *, bool)> visit) {
  // Between a statistic and its x lie some dozens of nodes.
  constexpr unsigned kLimit = 400;
  NodeHeap<LaterFirst> heap;
  llvm::DenseSet<Node *> seen{start};
  heap.push(start);
  bool summed = false;
  for (unsigned i = 0; i < kLimit && !heap.empty(); ++i) {
    Node *node = heap.top();
    heap.pop();
    bool isValue = node->isCast() ? (node->value || !node->scalars.empty()) &&
                                        changesValue(node)
                                  : !node->isView();
    if (heap.empty() && node != start && isValue && !visit(node, summed))
      return;
    summed |= node->kind == NodeKind::Sum;
    if (node->kind == NodeKind::Leaf || node->kind == NodeKind::Norm) {
      // An opaque value beside others: no common x above, but where it is a
      // parameter (an epsilon of each row).
      if (!heap.empty() && !node->parameter)
        return;
      continue;
    }
    for (Node *operand : node->operands)
      if (!skip(operand) && seen.insert(operand).second)
        heap.push(operand);
  }
}

bool mlir::resnorm::isReadOutside(Node *node,
                                  function_ref<bool(Node *)> isPart) {
  SmallVector<Node *> worklist{node};
  llvm::DenseSet<Node *> seen{node};
  while (!worklist.empty()) {
    Node *next = worklist.pop_back_val();
    if (next->escapes)
      return true;
    for (Node *user : next->users) {
      if (!user->live || !seen.insert(user).second)
        continue;
      if (user->isView() || user->isCast())
        worklist.push_back(user);
      else if (!isPart(user))
        return true;
    }
  }
  return false;
}
