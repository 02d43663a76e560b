//===- SublayerClassifier.cpp - What a branch does to the tokens ----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SublayerClassifier.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"

using namespace mlir;
using namespace mlir::resnorm;

/// An axis beyond these is followed with the last of them.
static constexpr unsigned kMaxAxes = 32;

static uint32_t bitOf(unsigned axis) {
  return 1u << std::min(axis, kMaxAxes - 1);
}

bool mlir::resnorm::isSoftmax(const Node *node) {
  return isa_and_nonnull<linalg::SoftmaxOp>(node->op) ||
         (node->kind == NodeKind::Sum &&
          stripViewsAndCasts(node->operands.front())->isScalar(ScalarFn::Exp));
}

/// What the norm of a vector runs over, by the sources of x's axes.
static uint32_t getNormalised(const NormMatch &norm,
                              ArrayRef<uint32_t> sources) {
  uint32_t normalised = 0;
  if (norm.kind == NormKind::LayerNorm || norm.kind == NormKind::RMSNorm)
    for (int64_t axis : norm.axes)
      normalised |= axis == kPartOfAxis ? 0 : sources[axis];
  return normalised;
}

SublayerClassifier::SublayerClassifier(const NormedGraph &graph,
                                       const BranchSlice &slice)
    : graph(graph), slice(slice) {
  Node *skip = slice.getSkip();
  AxisSources &sources = sourcesOf[skip];
  for (unsigned axis = 0; axis < skip->frame.size(); ++axis)
    sources.push_back(bitOf(axis));
  if (const NormMatch *norm = graph.getNorm(skip))
    if (norm->x->frame == skip->frame)
      features = getNormalised(*norm, sources);
  for (Node *node : slice.getNodes())
    visit(node);
  if (!features && !skip->frame.empty())
    features = sources.back();
  for (auto [node, over] : contracted)
    if (over & ~features)
      mixers.push_back(node);
}

SublayerKind SublayerClassifier::getKind() const {
  if (attention)
    return attention->kind;
  if (routes)
    return SublayerKind::MixtureOfExperts;
  if (!mixers.empty())
    return SublayerKind::Attention;
  return convolves ? SublayerKind::Other : SublayerKind::FeedForward;
}

//===----------------------------------------------------------------------===//
// Axes
//===----------------------------------------------------------------------===//

SublayerClassifier::AxisSources
SublayerClassifier::getSources(const Node *node) const {
  auto it = sourcesOf.find(node);
  return it == sourcesOf.end() ? AxisSources(node->frame.size()) : it->second;
}

/// The axes of a frame by what they read under `index`.
static SmallVector<uint32_t, 4> readUnder(ArrayRef<IndexExpr> index,
                                          ArrayRef<uint32_t> sources,
                                          unsigned rank) {
  SmallVector<uint32_t, 4> result(rank);
  for (auto [expr, of] : llvm::zip_equal(index, sources))
    for (const Digit &digit : expr.digits)
      if (!digit.var.isBound())
        result[digit.var.getAxis()] |= of;
  return result;
}

void SublayerClassifier::visit(Node *node) {
  const NormMatch *norm = graph.getNorm(node);
  bool isContraction = graph.isContraction(node);
  // The first norm tells where the features are.
  if (norm && !features)
    features = getNormalised(*norm, getSources(norm->x));
  AxisSources sources;
  if (norm && !norm->op)
    sources =
        readUnder(norm->valueIndex, getSources(norm->x), node->frame.size());
  else if (node->isView())
    sources = readUnder(node->index, getSources(node->operands.front()),
                        node->frame.size());
  else if (node->kind == NodeKind::Sum)
    sources = visitSum(node);
  else if (isContraction && isa<linalg::LinalgOp>(node->op))
    sources = visitLinalg(node);
  else if (isContraction)
    sources = visitTosa(node);
  else // Element-wise; or a slice, a concatenation, a table.
    sources = visitAlike(node);
  if (auto softmax = dyn_cast_or_null<linalg::SoftmaxOp>(node->op))
    addSoftmax(node, sources[softmax.getDimension()]);
  sourcesOf[node] = std::move(sources);
  visitScan(node);
  routes |= isRouted(node);
  if (isContraction)
    visitAttention(node);
}

SublayerClassifier::AxisSources SublayerClassifier::visitAlike(Node *node) {
  AxisSources sources(node->frame.size());
  for (Node *input : graph.getInputs(node))
    if (AxisSources of = getSources(input); of.size() == sources.size())
      for (auto [source, more] : llvm::zip_equal(sources, of))
        source |= more;
  return sources;
}

/// Products with weights tell it where there is no norm: the first is of the
/// features.
void SublayerClassifier::addContracted(Node *node, uint32_t sources) {
  if (!sources || !slice.readsByValue(node))
    return;
  bool hasWeight =
      llvm::any_of(graph.getContractionOperands(node), [&](Node *operand) {
        return operand->parameter && !slice.readsSkip(operand);
      });
  if (!features && hasWeight)
    features = sources;
  contracted.push_back({node, sources});
}

SublayerClassifier::AxisSources SublayerClassifier::visitSum(Node *sum) {
  AxisSources of = getSources(sum->operands.front());
  AxisSources sources(sum->frame.size());
  uint32_t over = 0;
  for (auto [axis, to] : llvm::enumerate(sum->axes))
    (to.resultAxis < 0 ? over : sources[to.resultAxis]) |= of[axis];
  if (graph.isContraction(sum))
    addContracted(sum, over);
  else if (isSoftmax(sum))
    addSoftmax(sum, over);
  return sources;
}

/// A softmax over tokens of anything but an attention's scores mixes them.
void SublayerClassifier::addSoftmax(Node *softmax, uint32_t sources) {
  if (!slice.readsByValue(softmax) || isOfScores(softmax))
    return;
  contracted.push_back({softmax, sources});
  if (!(sources & ~features))
    routers.insert(softmax);
}

SublayerClassifier::AxisSources SublayerClassifier::visitLinalg(Node *leaf) {
  auto op = cast<linalg::LinalgOp>(leaf->op);
  SmallVector<uint32_t> loops(op.getNumLoops());
  bool byValue = true;
  for (auto [input, operand] :
       llvm::zip(op.getDpsInputOperands(), leaf->operands)) {
    if (!slice.readsSkip(operand))
      continue;
    byValue &= slice.readsByValue(operand);
    AffineMap map = op.getMatchingIndexingMap(input);
    AxisSources of = getSources(operand);
    if (of.size() != map.getNumResults())
      continue;
    for (auto [axis, expr] : llvm::enumerate(map.getResults()))
      if (operand->frame[axis] != 1)
        expr.walk([&, axis = axis](AffineExpr inner) {
          if (auto dim = dyn_cast<AffineDimExpr>(inner))
            loops[dim.getPosition()] |= of[axis];
        });
  }
  AxisSources sources(leaf->frame.size());
  AffineMap result = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  for (auto [axis, expr] : llvm::enumerate(result.getResults()))
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      sources[axis] = loops[dim.getPosition()];

  SmallVector<int64_t> extents = op.getStaticLoopRanges();
  SmallVector<unsigned> reductions;
  op.getReductionDims(reductions);
  auto convolution = linalg::inferConvolutionDims(op);
  if (succeeded(convolution)) {
    bool hasWindow = llvm::any_of(convolution->filterLoop, [&](unsigned loop) {
      return extents[loop] != 1;
    });
    // A pooling has a window and no weights.
    bool isPooling =
        convolution->inputChannel.empty() && convolution->depth.empty();
    if (hasWindow && isPooling)
      mixers.push_back(leaf);
    convolves |= hasWindow && !isPooling;
    reductions.assign(convolution->inputChannel.begin(),
                      convolution->inputChannel.end());
  }
  uint32_t over = 0;
  for (unsigned loop : reductions)
    over |= loops[loop];
  if (byValue)
    addContracted(leaf, over);
  return sources;
}

SublayerClassifier::AxisSources SublayerClassifier::visitTosa(Node *leaf) {
  if (isa<tosa::MatMulOp>(leaf->op)) {
    AxisSources a = getSources(leaf->operands[0]),
                b = getSources(leaf->operands[1]);
    if (a.size() != 3 || b.size() != 3)
      return AxisSources(3);
    addContracted(leaf, leaf->operands[0]->frame[2] == 1 ? 0 : a[2] | b[1]);
    return {a[0] | b[0], a[1], b[2]};
  }
  // The window of a convolution, by the axes of its weights.
  auto hasWindow = [](Value weight, unsigned first) {
    auto type = cast<ShapedType>(weight.getType());
    return type.getDimSize(first) != 1 || type.getDimSize(first + 1) != 1;
  };
  AxisSources sources = visitAlike(leaf);
  if (isa<tosa::AvgPool2dOp, tosa::MaxPool2dOp>(leaf->op)) {
    mixers.push_back(leaf);
  } else if (auto conv = dyn_cast<tosa::Conv2DOp>(leaf->op)) {
    convolves |= hasWindow(conv.getWeight(), 1);
    addContracted(leaf, getSources(leaf->operands[0]).back());
    sources.back() = 0;
  } else if (auto conv = dyn_cast<tosa::DepthwiseConv2DOp>(leaf->op)) {
    convolves |= hasWindow(conv.getWeight(), 0);
  } else {
    convolves = true; // With more axes; or a call, an op with a body.
  }
  return sources;
}

/// A recurrence combines slices of different tokens, or one with a state.
void SublayerClassifier::visitScan(Node *node) {
  bool isEntry = node->carried && node->yielded;
  bool cutsTokens = false;
  if (node->op && isa<tensor::ExtractSliceOp, tosa::SliceOp>(node->op) &&
      node->kind == NodeKind::Leaf) {
    Node *source = node->operands.front();
    AxisSources of = getSources(source);
    unsigned offset = source->frame.size() - node->frame.size();
    for (auto [axis, extent] : llvm::enumerate(source->frame)) {
      bool isCut = offset ? axis < offset : node->frame[axis] == 1;
      cutsTokens |= isCut && extent != 1 && features && (of[axis] & ~features);
    }
  }
  const Node *token = isEntry || cutsTokens ? node : nullptr;
  bool combines = false;
  if (!token)
    for (Node *input : graph.getInputs(node)) {
      const Node *other = tokenOf.lookup(input);
      combines |= token && other && token != other;
      token = other ? other : token;
    }
  if (combines && (node->kind == NodeKind::Scalar || graph.isContraction(node)))
    mixers.push_back(node);
  if (combines)
    token = node;
  if (token)
    tokenOf[node] = token;
}

//===----------------------------------------------------------------------===//
// Attention
//===----------------------------------------------------------------------===//

/// The sum of exponentials by which a value that the node reads is divided; or
/// null.
Node *SublayerClassifier::findSoftmax(Node *reader) const {
  SmallVector<Node *> worklist(graph.getInputs(reader));
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

/// The softmax is of products of two activations, and not of a router's linear
/// map.
bool SublayerClassifier::isOfScores(Node *softmax) const {
  SmallVector<Node *> worklist(graph.getInputs(softmax));
  llvm::DenseSet<Node *> seen;
  while (!worklist.empty()) {
    Node *node = worklist.pop_back_val();
    if (!slice.readsByValue(node) || node == slice.getSkip() ||
        !seen.insert(node).second)
      continue;
    if (!graph.isContraction(node)) {
      llvm::append_range(worklist, graph.getInputs(node));
      continue;
    }
    unsigned activations =
        llvm::count_if(graph.getContractionOperands(node), [&](Node *operand) {
          return slice.readsByValue(operand) ||
                 (operand->varying && !operand->parameter);
        });
    if (activations >= 2)
      return true;
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

void SublayerClassifier::visitAttention(Node *node) {
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
  if ((!both && (reading.empty() || !foreign)) || isWeightedSum(factors, node))
    return;
  Node *softmax = findSoftmax(node);
  if (!softmax || !isOfScores(softmax))
    return;
  // What attends to both is self-attention with a second memory.
  SublayerKind kind =
      both ? SublayerKind::Attention : SublayerKind::CrossAttention;
  if (!attention || attention->kind > kind)
    attention = Attention{kind, {}};
  if (attention->kind == kind)
    attention->nodes.push_back(node);
}

//===----------------------------------------------------------------------===//
// Routers
//===----------------------------------------------------------------------===//

/// It depends on the skip by what a router chose: through integers.
bool SublayerClassifier::isChosen(Node *operand) const {
  return slice.readsSkip(operand) && !slice.readsByValue(operand) &&
         isa<FloatType>(operand->elementType);
}

/// A factor a token that is a router's: a softmax over experts, or a mask of
/// the tokens that chose one.
bool SublayerClassifier::isOfRouter(Node *factor) const {
  if (!factor->isView() || isBijectiveView(factor))
    return false;
  if (isChosen(factor))
    return true;
  return slice.readsByValue(factor) && routers.contains(findSoftmax(factor));
}

/// What experts alone compute: a product with weights that a router's choice
/// gathers, a sum of results that it weighs, a result times its factor.
bool SublayerClassifier::isRouted(Node *node) const {
  if (graph.isContraction(node)) {
    ArrayRef<Node *> factors = graph.getContractionOperands(node);
    bool allRead = llvm::all_of(
        factors, [&](Node *factor) { return slice.readsByValue(factor); });
    return (allRead && isWeightedSum(factors, node)) ||
           llvm::any_of(factors,
                        [&](Node *factor) { return isChosen(factor); });
  }
  if (!node->isScalar(ScalarFn::Mul) || !slice.readsByValue(node))
    return false;
  for (unsigned i : {0, 1}) {
    // A softmax's own division is none.
    Node *other = stripViewsAndCasts(node->operands[1 - i]);
    if (isOfRouter(node->operands[i]) && slice.readsByValue(other) &&
        !other->isScalar(ScalarFn::Exp))
      return true;
  }
  return false;
}
