//===- BranchSlice.cpp - What lies between a skip and a branch ------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BranchSlice.h"

using namespace mlir;
using namespace mlir::resnorm;

/// The state of a loop that the branch runs; what carries the stream itself, or
/// something beside it, is none.
bool BranchSlice::isState(const Node *node) const {
  const ScalarGraph &scalars = graph.getGraph();
  return node->yielded && scalars.getLoop(node) != scalars.getLoop(skip);
}

BranchSlice::BranchSlice(const NormedGraph &graph, Node *skip, Node *branch)
    : graph(graph), skip(skip), branch(branch) {
  SmallVector<Node *> slice, worklist{branch};
  while (!worklist.empty()) {
    Node *node = worklist.pop_back_val();
    // Earlier values of the stream, and whatever is older than the skip.
    if (node == skip || node->id < skip->id ||
        !members.try_emplace(node).second)
      continue;
    slice.push_back(node);
    llvm::append_range(worklist, graph.getInputs(node));
    if (isState(node))
      worklist.push_back(node->yielded);
  }
  llvm::sort(slice, [](Node *a, Node *b) { return a->id < b->id; });
  for (Node *node : slice) {
    Dependence dependence;
    for (Node *input : graph.getInputs(node)) {
      dependence.reads |= readsSkip(input);
      dependence.byValue |= readsByValue(input);
    }
    // The states before depend on what made them.
    if (isState(node) && node->yielded->id > skip->id)
      dependence.reads = dependence.byValue = true;
    dependence.byValue &= isa_and_nonnull<FloatType>(node->elementType);
    members[node] = dependence;
    if (dependence.reads || graph.getNorm(node))
      nodes.push_back(node);
  }
}

unsigned BranchSlice::getDepth() const {
  DenseMap<Node *, unsigned> depth;
  for (Node *node : nodes) {
    unsigned deepest = 0;
    for (Node *input : graph.getInputs(node))
      deepest = std::max(deepest, depth.lookup(input));
    depth[node] = deepest + graph.isContraction(node);
  }
  return depth.lookup(branch);
}
