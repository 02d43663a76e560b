//===- NormedGraph.cpp - The scalar graph with norms as nodes -------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NormedGraph.h"

using namespace mlir;
using namespace mlir::resnorm;

bool mlir::resnorm::isBijectiveView(const Node *view) {
  ArrayRef<Extent> to = view->frame, from = view->operands.front()->frame;
  std::optional<int64_t> a = numElements(to), b = numElements(from);
  if (a && b)
    return *a == *b;
  // With dynamic extents: the same axes, up to units, in some order.
  auto sorted = [](ArrayRef<Extent> frame) {
    SmallVector<Extent> extents;
    for (Extent extent : frame)
      if (extent != 1)
        extents.push_back(extent);
    llvm::sort(extents);
    return extents;
  };
  return sorted(to) == sorted(from);
}

llvm::SmallBitVector mlir::resnorm::getReadAxes(const Node *node) {
  // What fusion puts in front of a product is some dozen nodes at most.
  constexpr unsigned kMaxNodes = 64;
  llvm::SmallBitVector axes(node->frame.size());
  SmallVector<const Node *> worklist{node};
  llvm::SmallPtrSet<const Node *, 16> seen;
  while (!worklist.empty()) {
    const Node *next = worklist.pop_back_val();
    if (next->isNumber() || !seen.insert(next).second)
      continue;
    if (next->isView()) {
      for (const IndexExpr &expr : next->index)
        for (const Digit &digit : expr.digits)
          axes.set(digit.var.getAxis());
    } else if (next->kind == NodeKind::Scalar && seen.size() < kMaxNodes) {
      llvm::append_range(worklist, next->operands);
    } else {
      axes.set();
    }
  }
  return axes;
}

NormedGraph::NormedGraph(const ScalarGraph &graph, const NormFinder &finder)
    : graph(graph) {
  for (const NormMatch &norm : finder.getNorms())
    byResult[norm.y] = &norm;
  for (const NormMatch &norm : finder.getNorms())
    byBase[hasStatistics(norm.kind) ? getRowBase(norm.x)
                                    : getBase(norm.x).first]
        .push_back(&norm);

  findLive();
  findReaders();
  ArrayRef<Node *> nodes = graph.getNodes();
  contractionDepth.resize(nodes.size());
  contraction.resize(nodes.size());
  for (Node *node : nodes) {
    unsigned depth = 0;
    for (Node *input : getInputs(node))
      depth = std::max(depth, contractionDepth[input->id]);
    contraction[node->id] = computesContraction(node);
    contractionDepth[node->id] = depth + contraction[node->id];
  }
}

void NormedGraph::findLive() {
  live.resize(graph.getNodes().size());
  SmallVector<Node *> worklist;
  for (Node *node : graph.getNodes())
    if (node->escapes)
      worklist.push_back(node);
  while (!worklist.empty()) {
    Node *node = worklist.pop_back_val();
    if (live[node->id])
      continue;
    live[node->id] = true;
    llvm::append_range(worklist, getInputs(node));
    if (node->yielded)
      worklist.push_back(node->yielded);
  }
}

void NormedGraph::findReaders() {
  readers.resize(graph.getNodes().size());
  for (Node *node : llvm::reverse(graph.getNodes())) {
    if (!live[node->id])
      continue;
    auto addReader = [&](Node *input) {
      // A shared parameter has a reader a layer: look at the last one only.
      if (readers[input->id].empty() || readers[input->id].back() != node)
        readers[input->id].push_back(node);
    };
    llvm::for_each(getInputs(node), addReader);
    if (node->yielded)
      addReader(node->yielded);
  }
}

ArrayRef<const NormMatch *> NormedGraph::getNormsOf(const Node *base) const {
  auto it = byBase.find(base);
  return it == byBase.end() ? ArrayRef<const NormMatch *>()
                            : ArrayRef(it->second);
}

ArrayRef<Node *> NormedGraph::getInputs(const Node *node) const {
  if (const NormMatch *norm = getNorm(node))
    return ArrayRef(&norm->x, 1);
  return node->operands;
}

bool NormedGraph::computesContraction(const Node *node) const {
  // A call or another op with a body may hold one.
  if (node->kind == NodeKind::Leaf)
    return node->op && !node->carried && isa<FloatType>(node->elementType) &&
           holdsContraction(node->op);
  if (node->kind != NodeKind::Sum || getNorm(node))
    return false;
  // sum a[..] * b[..] of two different values, both read under an index.
  const Node *product = stripViewsAndCasts(node->operands.front());
  if (!product->isScalar(ScalarFn::Mul))
    return false;
  const Node *a = product->operands[0], *b = product->operands[1];
  // With an element-wise op fused into it: each factor has an axis of its own.
  llvm::SmallBitVector ofA = getReadAxes(a), ofB = getReadAxes(b);
  if (ofA.test(ofB) && ofB.test(ofA))
    return true;
  return a->isView() && b->isView() && !a->uniform && !b->uniform &&
         stripViewsAndCasts(const_cast<Node *>(a)) !=
             stripViewsAndCasts(const_cast<Node *>(b));
}

ArrayRef<Node *> NormedGraph::getContractionOperands(const Node *node) const {
  if (node->kind == NodeKind::Leaf)
    return node->operands;
  return stripViewsAndCasts(node->operands.front())->operands;
}

bool NormedGraph::isAdd(const Node *node) const {
  return node->isScalar(ScalarFn::Add) && !getNorm(node) && isLive(node) &&
         (!node->parameter || node->varying) &&
         isa<FloatType>(node->elementType) && numElements(node->frame) != 1;
}

/// The operand that a uniform factor scales, and the factor; null when the node
/// is no such product. A factor known at run time only counts as 1.
static std::pair<Node *, double> getUniformFactor(const Node *node) {
  bool isMul = node->isScalar(ScalarFn::Mul);
  if (!isMul && !node->isScalar(ScalarFn::Div))
    return {nullptr, 1};
  auto factorOf = [](const Node *n) {
    double number = getUniformNumber(n).value_or(0);
    return number != 0 ? number : 1.0;
  };
  Node *a = node->operands[0], *b = node->operands[1];
  if (b->uniform && !a->uniform)
    return {a, isMul ? factorOf(b) : 1 / factorOf(b)};
  if (isMul && a->uniform && !b->uniform)
    return {b, factorOf(a)};
  return {nullptr, 1};
}

std::pair<Node *, double> NormedGraph::getBase(Node *node) const {
  double factor = 1;
  while (!getNorm(node)) {
    if ((node->isView() && isBijectiveView(node)) || node->isCast()) {
      node = node->operands.front();
      continue;
    }
    auto [scaled, by] = getUniformFactor(node);
    if (!scaled)
      break;
    factor *= by;
    node = scaled;
  }
  return {node, factor};
}

Node *NormedGraph::getSource(Node *node) const {
  node = getBase(node).first;
  while (node->carried)
    node = getBase(node->operands.front()).first;
  return node;
}

Node *NormedGraph::getRowBase(Node *node) const {
  Node *base = getBase(node).first;
  if (getNorm(base) || base->operands.size() != 2 ||
      (!base->isScalar(ScalarFn::Div) && !base->isScalar(ScalarFn::Mul)))
    return base;
  Node *factor = base->operands[1];
  if (factor->parameter || !factor->isView() || isBijectiveView(factor))
    return base;
  return getBase(base->operands[0]).first;
}

SmallVector<Node *> NormedGraph::getEffectiveReaders(Node *node,
                                                     bool factors) const {
  SmallVector<Node *> result, worklist{node};
  llvm::SmallDenseSet<Node *, 8> seen;
  bool escapes = false;
  while (!worklist.empty()) {
    Node *next = worklist.pop_back_val();
    escapes |= next->escapes;
    for (Node *reader : getReaders(next)) {
      if (!seen.insert(reader).second)
        continue;
      bool transparent =
          !getNorm(reader) &&
          (reader->isView() || reader->isCast() || reader->carried ||
           (factors && getUniformFactor(reader).first == next));
      (transparent ? worklist : result).push_back(reader);
    }
  }
  if (escapes)
    result.push_back(nullptr);
  return result;
}
