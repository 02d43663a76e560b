//===- BranchSlice.cpp - What lies between a skip and a branch ------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BranchSlice.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace mlir::resnorm;

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
  }
  llvm::sort(slice, [](Node *a, Node *b) { return a->id < b->id; });
  for (Node *node : slice) {
    Dependence dependence;
    for (Node *input : graph.getInputs(node)) {
      dependence.reads |= readsSkip(input);
      dependence.byValue |= readsByValue(input);
    }
    dependence.byValue &= isa_and_nonnull<FloatType>(node->elementType);
    members[node] = dependence;
    if (dependence.reads || graph.getNorm(node))
      nodes.push_back(node);
  }
}

bool mlir::resnorm::isSoftmax(const Node *node) {
  return isa_and_nonnull<linalg::SoftmaxOp>(node->op) ||
         (node->kind == NodeKind::Sum &&
          stripViewsAndCasts(node->operands.front())->isScalar(ScalarFn::Exp));
}

/// The contraction reads a value divided by a sum of exponentials.
bool BranchSlice::passesSoftmax(Node *contraction) const {
  SmallVector<Node *> worklist(graph.getInputs(contraction));
  llvm::DenseSet<Node *> seen;
  while (!worklist.empty()) {
    Node *node = worklist.pop_back_val();
    if (!readsByValue(node) || node == skip || graph.isContraction(node) ||
        !seen.insert(node).second)
      continue;
    if (isSoftmax(node))
      return true;
    llvm::append_range(worklist, graph.getInputs(node));
  }
  return false;
}

/// A product that is summed as it stands, w[t, k] y[t, k, d] over k, weighs the
/// results of experts; what attention adds up has an index that the weights
/// lack, and the reverse.
static bool isWeightedSum(ArrayRef<Node *> factors, const Node *contraction) {
  if (contraction->kind != NodeKind::Sum)
    return false;
  llvm::SmallBitVector a = getReadAxes(factors[0]), b = getReadAxes(factors[1]);
  return !a.test(b) || !b.test(a);
}

SublayerKind BranchSlice::classify() const {
  SublayerKind kind = SublayerKind::FeedForward;
  for (Node *node : nodes) {
    if (!graph.isContraction(node) ||
        isWeightedSum(graph.getContractionOperands(node), node))
      continue;
    llvm::SmallPtrSet<Node *, 4> reading;
    bool foreign = false;
    for (Node *operand : graph.getContractionOperands(node)) {
      if (readsByValue(operand))
        reading.insert(operand);
      else
        foreign |= operand->varying && !operand->parameter;
    }
    bool both = reading.size() >= 2, cross = reading.size() == 1 && foreign;
    if ((!both && !cross) || !passesSoftmax(node))
      continue;
    if (both)
      return SublayerKind::Attention;
    kind = SublayerKind::CrossAttention;
  }
  return kind;
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
