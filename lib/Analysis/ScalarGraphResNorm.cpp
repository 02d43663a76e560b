//===- ScalarGraphResNorm.cpp - The dialect's own ops as scalars ----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/ScalarGraph.h"
#include "resnorm/IR/ResNorm.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::resnorm;

/// node * factor; the node itself for a factor of 1.
static Node *scaled(ScalarGraph &graph, Node *node, double factor,
                    Operation *op) {
  if (factor == 1)
    return node;
  return graph.getScalar(ScalarFn::Mul, {node, graph.getNumber(factor)},
                         node->frame, node->elementType, op);
}

static Node *sum(ScalarGraph &graph, Node *a, Node *b, Operation *op) {
  ArrayRef<Extent> frame = a->isNumber() ? b->frame : a->frame;
  Type type = a->isNumber() ? b->elementType : a->elementType;
  return graph.getScalar(ScalarFn::Add, {a, b}, frame, type, op);
}

/// The sum of the addends, each times its scale, with the branch's bias.
template <typename OpTy>
static Node *readAddends(ScalarGraph &graph, OpTy op) {
  Node *total = nullptr;
  for (auto [i, addend] : llvm::enumerate(op.getAddends())) {
    Node *node = graph.getOrCreate(addend);
    bool last = i + 1 == op.getAddends().size();
    if (last && op.getBranchBias())
      node = sum(graph, node,
                 graph.getBroadcast(graph.getOrCreate(op.getBranchBias()),
                                    node->frame, op),
                 op);
    ArrayRef<double> scales = op.getAddendScales();
    node = scaled(graph, node, scales.empty() ? 1.0 : scales[i], op);
    total = total ? sum(graph, total, node, op) : node;
  }
  return total;
}

/// A norm is one node that reads its x and its parameters.
static void readNorm(ScalarGraph &graph, Operation *norm, Node *x,
                     ArrayRef<Value> parameters) {
  SmallVector<Node *> operands{x};
  for (Value parameter : parameters)
    if (parameter)
      operands.push_back(graph.getOrCreate(parameter));
  graph.setNode(norm->getResult(0), graph.getNorm(norm, operands));
}

/// x - mean(x) over the trailing axes.
static bool readCenter(ScalarGraph &graph, CenterOp op) {
  Node *x = graph.getOrCreate(op.getInput());
  int64_t first = int64_t(x->frame.size()) + op.getAxis();
  std::optional<int64_t> count;
  if (!x->isNumber() && first >= 0)
    count = numElements(ArrayRef(x->frame).drop_front(first));
  if (!count || *count == 0)
    return false;
  SmallVector<SumAxis> axes;
  for (int64_t axis = 0; axis < int64_t(x->frame.size()); ++axis)
    axes.push_back(SumAxis{axis < first ? int(axis) : -1});
  ArrayRef<Extent> leading = ArrayRef(x->frame).take_front(first);
  Node *total = graph.getSum(x, axes, leading, x->elementType, op);
  Node *mean =
      graph.getScalar(ScalarFn::Div, {total, graph.getNumber(double(*count))},
                      leading, x->elementType, op);
  SmallVector<IndexExpr> index = identityIndex(leading);
  Node *broadcast = graph.getView(mean, x->frame, index, op);
  graph.setNode(op->getResult(0),
                graph.getScalar(ScalarFn::Sub, {x, broadcast}, x->frame,
                                x->elementType, op));
  return true;
}

bool mlir::resnorm::readResNormOp(ScalarGraph &graph, Operation *op) {
  if (!isa_and_nonnull<ResNormDialect>(op->getDialect()) ||
      op->getNumResults() == 0)
    return false;
  if (auto residual = dyn_cast<ResidualAddOp>(op)) {
    Node *skip = scaled(graph, graph.getOrCreate(residual.getSkip()),
                        residual.getSkipScale().convertToDouble(), op);
    Node *branch = scaled(graph, graph.getOrCreate(residual.getBranch()),
                          residual.getBranchScale().convertToDouble(), op);
    graph.setNode(op->getResult(0), sum(graph, skip, branch, op));
    return true;
  }
  if (auto center = dyn_cast<CenterOp>(op))
    return readCenter(graph, center);
  if (auto dyt = dyn_cast<DyTOp>(op)) {
    readNorm(graph, dyt, graph.getOrCreate(dyt.getInput()),
             {dyt.getAlpha(), dyt.getShift(), dyt.getScale(), dyt.getBias()});
    return true;
  }

  auto norm = cast<NormOpInterface>(op);
  SmallVector<Node *> deps;
  if (isa<AddLayerNormOp, AddRMSNormOp>(op)) {
    Node *total = isa<AddLayerNormOp>(op)
                      ? readAddends(graph, cast<AddLayerNormOp>(op))
                      : readAddends(graph, cast<AddRMSNormOp>(op));
    graph.setNode(op->getResult(1), total);
    readNorm(graph, norm, total, {norm.getScale(), norm.getBias()});
    deps.push_back(total);
  } else {
    Node *x = graph.getOrCreate(norm.getNormInputs().front());
    readNorm(graph, norm, x, {norm.getScale(), norm.getBias()});
    deps.push_back(x);
  }
  // Saved statistics are opaque.
  for (OpResult result : op->getResults())
    if (!graph.lookup(result))
      graph.setNode(
          result,
          graph.getLeaf(op, result.getResultNumber(), graph.getFrame(result),
                        getElementTypeOrSelf(result.getType()), deps, op));
  return true;
}
