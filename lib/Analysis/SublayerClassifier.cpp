//===- SublayerClassifier.cpp - What a branch does to the tokens ----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SublayerClassifier.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"

using namespace mlir;
using namespace mlir::resnorm;

//===----------------------------------------------------------------------===//
// Token axes
//===----------------------------------------------------------------------===//

SublayerClassifier::Axes SublayerClassifier::getTokens(const Node *node) const {
  auto it = tokensOf.find(node);
  return it == tokensOf.end() ? Axes(node->frame.size()) : it->second;
}

/// A norm of the skip, or one whose result it is, tells the feature axes;
/// without one it is the last.
SublayerClassifier::Axes SublayerClassifier::getTokensOfSkip() const {
  const Node *skip = slice.getSkip();
  Axes tokens(skip->frame.size(), true);
  SmallVector<const NormMatch *> norms(graph.getNormsOf(skip));
  if (const NormMatch *norm = graph.getNorm(skip))
    norms.push_back(norm);
  for (const NormMatch *norm : norms) {
    if (!hasStatistics(norm->kind) || norm->x->frame.size() != tokens.size())
      continue;
    for (int64_t axis : norm->axes)
      if (axis != kPartOfAxis)
        tokens.reset(axis);
  }
  if (tokens.all() && !tokens.empty())
    tokens.reset(tokens.size() - 1);
  return tokens;
}

/// The axes of a frame under which `index` reads the token axes `of`.
static void addThroughIndex(ArrayRef<IndexExpr> index,
                            const llvm::SmallBitVector &of,
                            llvm::SmallBitVector &tokens) {
  for (auto [axis, expr] : llvm::enumerate(index))
    if (of.test(axis))
      for (const Digit &digit : expr.digits)
        if (!digit.var.isBound())
          tokens.set(digit.var.getAxis());
}

void SublayerClassifier::visit(Node *node) {
  Axes tokens(node->frame.size());
  auto addAlike = [&] {
    for (Node *input : graph.getInputs(node))
      if (Axes of = getTokens(input); of.size() == tokens.size())
        tokens |= of;
  };
  const NormMatch *norm = graph.getNorm(node);
  if (norm && !norm->op)
    addThroughIndex(norm->valueIndex, getTokens(norm->x), tokens);
  else if (node->isView())
    addThroughIndex(node->index, getTokens(node->operands.front()), tokens);
  else if (node->kind == NodeKind::Sum)
    visitSum(node, tokens);
  else if (node->op && isa<linalg::LinalgOp>(node->op) &&
           graph.isContraction(node))
    visitLinalg(node, tokens);
  else if (node->op && graph.isContraction(node))
    visitTosa(node, tokens);
  else // Element-wise; or a slice, a concatenation, a table.
    addAlike();
  tokensOf[node] = std::move(tokens);
  routes |= isRouted(node);
}

void SublayerClassifier::visitSum(Node *sum, Axes &tokens) {
  Axes of = getTokens(sum->operands.front());
  for (auto [axis, to] : llvm::enumerate(sum->axes)) {
    if (!of.test(axis))
      continue;
    if (to.resultAxis >= 0)
      tokens.set(to.resultAxis);
    else if (graph.isContraction(sum))
      mixes |= slice.readsByValue(sum);
  }
}

/// Which loops of the op run over tokens, and what it does along them.
void SublayerClassifier::visitLinalg(Node *leaf, Axes &tokens) {
  auto op = cast<linalg::LinalgOp>(leaf->op);
  Axes loops(op.getNumLoops());
  bool byValue = true;
  for (OpOperand *input : op.getDpsInputOperands()) {
    Node *operand = graph.getGraph().lookup(input->get());
    if (!operand || !slice.readsSkip(operand))
      continue;
    byValue &= slice.readsByValue(operand);
    Axes of = getTokens(operand);
    AffineMap map = op.getMatchingIndexingMap(input);
    for (int axis : of.set_bits())
      if (unsigned(axis) < map.getNumResults() && operand->frame[axis] != 1)
        map.getResult(axis).walk([&](AffineExpr expr) {
          if (auto dim = dyn_cast<AffineDimExpr>(expr))
            loops.set(dim.getPosition());
        });
  }
  AffineMap result = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  for (auto [axis, expr] : llvm::enumerate(result.getResults()))
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      if (loops.test(dim.getPosition()))
        tokens.set(axis);
  SmallVector<int64_t> extents = op.getStaticLoopRanges();
  auto isAxis = [&](unsigned loop) { return extents[loop] != 1; };
  auto convolution = linalg::inferConvolutionDims(op);
  if (succeeded(convolution) && llvm::any_of(convolution->filterLoop, isAxis)) {
    // A pooling's window has an extent and no values.
    bool isPooling =
        convolution->inputChannel.empty() && convolution->depth.empty();
    (isPooling ? mixes : convolves) = true;
    return;
  }
  SmallVector<unsigned> reductions;
  op.getReductionDims(reductions);
  mixes |= byValue && llvm::any_of(reductions, [&](unsigned loop) {
             return loops.test(loop) && isAxis(loop);
           });
}

void SublayerClassifier::visitTosa(Node *leaf, Axes &tokens) {
  if (isa<tosa::MatMulOp>(leaf->op)) {
    Axes a = getTokens(leaf->operands[0]), b = getTokens(leaf->operands[1]);
    auto test = [](const Axes &axes, unsigned axis) {
      return axis < axes.size() && axes.test(axis);
    };
    bool contracts =
        (test(a, 2) && leaf->operands[0]->frame[2] != 1) || test(b, 1);
    mixes |= contracts && slice.readsByValue(leaf);
    tokens = Axes(3);
    if (test(a, 0) || test(b, 0))
      tokens.set(0);
    if (test(a, 1))
      tokens.set(1);
    if (test(b, 2))
      tokens.set(2);
    return;
  }
  for (Node *operand : leaf->operands)
    if (Axes of = getTokens(operand); of.size() == tokens.size())
      tokens |= of;
  auto kernelOf = [](Value weight, unsigned first) {
    auto shape = cast<ShapedType>(weight.getType()).getShape();
    return shape.size() > first + 1 &&
           (shape[first] != 1 || shape[first + 1] != 1);
  };
  if (isa<tosa::AvgPool2dOp, tosa::MaxPool2dOp>(leaf->op))
    mixes = true;
  else if (auto conv = dyn_cast<tosa::Conv2DOp>(leaf->op))
    convolves |= kernelOf(conv.getWeight(), 1);
  else if (auto conv = dyn_cast<tosa::DepthwiseConv2DOp>(leaf->op))
    convolves |= kernelOf(conv.getWeight(), 0);
  else
    convolves = true; // A convolution of more axes, a call, an op with a body.
}

//===----------------------------------------------------------------------===//
// Attention and routers
//===----------------------------------------------------------------------===//

bool SublayerClassifier::isSoftmax(const Node *node) const {
  return isa_and_nonnull<linalg::SoftmaxOp>(node->op) ||
         (node->kind == NodeKind::Sum &&
          stripViewsAndCasts(node->operands.front())->isScalar(ScalarFn::Exp));
}

/// The sum of exponentials by which a value that the contraction reads is
/// divided; or null.
Node *SublayerClassifier::findSoftmax(Node *contraction) const {
  SmallVector<Node *> worklist(graph.getInputs(contraction));
  llvm::DenseSet<Node *> seen;
  while (!worklist.empty()) {
    Node *node = worklist.pop_back_val();
    if (!slice.readsByValue(node) || node == slice.getSkip() ||
        graph.isContraction(node) || !seen.insert(node).second)
      continue;
    if (isSoftmax(node))
      return node;
    llvm::append_range(worklist, graph.getInputs(node));
  }
  return nullptr;
}

/// The softmax is of products of two activations, and not of a router's one
/// linear map.
bool SublayerClassifier::isOfScores(Node *softmax) const {
  SmallVector<Node *> worklist(graph.getInputs(softmax));
  llvm::DenseSet<Node *> seen;
  while (!worklist.empty()) {
    Node *node = worklist.pop_back_val();
    if (!slice.readsByValue(node) || node == slice.getSkip() ||
        !seen.insert(node).second)
      continue;
    if (graph.isContraction(node)) {
      unsigned activations =
          llvm::count_if(graph.getContractionOperands(node), [&](Node *o) {
            return slice.readsByValue(o) || (o->varying && !o->parameter);
          });
      if (activations >= 2)
        return true;
      continue;
    }
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

void SublayerClassifier::visitContraction(Node *node) {
  ArrayRef<Node *> factors = graph.getContractionOperands(node);
  llvm::SmallPtrSet<Node *, 4> reading;
  bool foreign = false;
  for (Node *operand : factors) {
    if (slice.readsByValue(operand))
      reading.insert(operand);
    else
      foreign |= operand->varying && !operand->parameter;
  }
  bool both = reading.size() >= 2;
  if (isWeightedSum(factors, node)) {
    routes |= both;
    return;
  }
  Node *softmax =
      both || (reading.size() == 1 && foreign) ? findSoftmax(node) : nullptr;
  if (!softmax || !isOfScores(softmax))
    return;
  (both ? attends : attendsToOthers) = true;
}

/// What only a router's choice computes: a product with weights that it
/// gathers, a softmax over experts, a token's mask of one expert.
bool SublayerClassifier::isRouted(Node *node) const {
  auto isChoice = [&](Node *operand) {
    return slice.readsSkip(operand) && !slice.readsByValue(operand);
  };
  if (graph.isContraction(node))
    return llvm::any_of(graph.getContractionOperands(node), [&](Node *operand) {
      return isChoice(operand) && isa<FloatType>(operand->elementType);
    });
  if (isSoftmax(node) && slice.readsByValue(node))
    return !isOfScores(node);
  if (!node->isScalar(ScalarFn::Mul) || !slice.readsByValue(node))
    return false;
  return llvm::any_of(node->operands, [&](Node *operand) {
    return isChoice(operand) && operand->isView() && !isBijectiveView(operand);
  });
}

SublayerKind SublayerClassifier::classify() {
  tokensOf[slice.getSkip()] = getTokensOfSkip();
  for (Node *node : slice.getNodes()) {
    visit(node);
    if (graph.isContraction(node))
      visitContraction(node);
  }
  if (attends)
    return SublayerKind::Attention;
  if (attendsToOthers)
    return SublayerKind::CrossAttention;
  if (routes)
    return SublayerKind::MixtureOfExperts;
  if (mixes)
    return SublayerKind::Attention;
  return convolves ? SublayerKind::Other : SublayerKind::FeedForward;
}
