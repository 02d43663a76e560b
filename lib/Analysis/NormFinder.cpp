//===- NormFinder.cpp - Norms by algebra ----------------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/NormFinder.h"
#include "BatchNormMatcher.h"
#include "DyTMatcher.h"
#include "LoneStatistics.h"
#include "NodeWalks.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "resnorm/Analysis/NormStatistic.h"
#include "resnorm/IR/NormArithmetic.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>

using namespace mlir;
using namespace mlir::resnorm;

StringRef mlir::resnorm::stringifyNormKind(NormKind kind) {
  switch (kind) {
  case NormKind::LayerNorm:
    return "layer_norm";
  case NormKind::RMSNorm:
    return "rms_norm";
  case NormKind::GroupNorm:
    return "group_norm";
  case NormKind::BatchNorm:
    return "batch_norm";
  case NormKind::DyT:
    return "dyt";
  case NormKind::Derf:
    return "derf";
  }
  llvm_unreachable("unknown norm kind");
}

static NormKind parseNormKind(StringRef name) {
  for (NormKind kind : {NormKind::LayerNorm, NormKind::RMSNorm,
                        NormKind::GroupNorm, NormKind::BatchNorm})
    if (stringifyNormKind(kind) == name)
      return kind;
  llvm_unreachable("unknown norm kind");
}

//===----------------------------------------------------------------------===//
// One anchor
//===----------------------------------------------------------------------===//

namespace {

/// Follows the value from one root to the ends of the norms of `x` behind it.
class NormExtent {
public:
  NormExtent(Algebra &algebra, Node *root, Node *x, const Statistic &statistic,
             Evaluator::IsParameterFn isParameter = nullptr)
      : algebra(algebra), root(root), x(x), statistic(statistic),
        evaluate(algebra, x, isParameter), squares(findSquares()) {}

  /// Appends the norms found; where there are none, explains in `missed`.
  bool find(std::vector<NormMatch> &norms, std::optional<MissedNorm> &missed);
  /// Whether a splat on the way may be a scale or a bias.
  bool hasSplats() const { return splats; }
  unsigned getNumSteps() const { return evaluate.getNumSteps(); }

private:
  void walk();
  Node *findSquares() const;
  Node *findRounding(Node *result);
  bool dependsOnX(Node *node);
  Node *skipParameter(Node *node, Node *&parameter);
  void recordTypes(NormMatch &match, Node *end);
  MissedNorm explain() const;

  Algebra &algebra;
  Node *root, *x;
  const Statistic &statistic;
  Evaluator evaluate;
  /// The sum of squares.
  Node *squares;
  bool splats = false;
  llvm::MapVector<Node *, NormMatch> found;
  std::vector<std::pair<Node *, ValueClass>> broken;
  SmallVector<double> leads;
};

} // namespace

/// Whether a splat meets x's frame as a scale or a bias does: it runs over
/// normalised axes alone, where 1/N and epsilon run over the others, or over
/// all.
static bool isScaleOrBias(const Node *user, const Node *splat, const Node *x,
                          const Statistic &statistic) {
  if (!getUniformNumber(splat) || user->frame != x->frame)
    return false;
  while (splat->isCast())
    splat = splat->operands.front();
  if (!splat->isView())
    return false;
  bool reads = false;
  for (const IndexExpr &expr : splat->index)
    for (const Digit &digit : expr.digits) {
      ArrayRef<Digit> ofX = statistic.index[digit.var.getAxis()].digits;
      if (!llvm::all_of(ofX, [](const Digit &d) { return d.var.isBound(); }))
        return false;
      reads = true;
    }
  return reads;
}

void NormExtent::walk() {
  NodeHeap<EarlierFirst> heap;
  llvm::DenseSet<Node *> seen{root};
  heap.push(root);
  while (!heap.empty()) {
    Node *node = heap.top();
    heap.pop();
    if (node != root) {
      if (!node->live || node->kind == NodeKind::Leaf ||
          node->kind == NodeKind::Norm)
        continue;
      splats |= llvm::any_of(node->operands, [&](const Node *operand) {
        return isScaleOrBias(node, operand, x, statistic);
      });
      ValueClass value = classifyValue(algebra, evaluate(node), x);
      if (value.lead)
        leads.push_back(*value.lead);
      if (value.kind == ValueClass::Broken) {
        broken.push_back({node, std::move(value)});
        continue;
      }
      if (value.kind == ValueClass::Norm)
        found[node] = std::move(value.match);
    }
    for (Node *user : node->users)
      if (seen.insert(user).second)
        heap.push(user);
  }
}

/// The last sum before the root.
Node *NormExtent::findSquares() const {
  NodeHeap<LaterFirst> heap;
  heap.push(root->operands.front());
  llvm::DenseSet<Node *> seen;
  while (!heap.empty()) {
    Node *node = heap.top();
    heap.pop();
    if (node->kind == NodeKind::Sum)
      return node;
    for (Node *operand : node->operands)
      if (operand->id > x->id && !operand->uniform &&
          seen.insert(operand).second)
        heap.push(operand);
  }
  return nullptr;
}

/// A cast between x and `result` that rounds to a narrower type than the
/// result's, which no op of the dialect does; or null. The statistics may be
/// narrower as a whole.
Node *NormExtent::findRounding(Node *result) {
  auto type = dyn_cast<FloatType>(result->elementType);
  SmallVector<Node *> worklist{result};
  llvm::DenseSet<Node *> seen;
  while (type && !worklist.empty()) {
    Node *node = worklist.pop_back_val();
    bool ofStatistics = squares && node->elementType == squares->elementType;
    if (isDownCast(node) && !ofStatistics &&
        cast<FloatType>(node->elementType).getWidth() < type.getWidth())
      return node;
    for (Node *operand : node->operands)
      if (operand->id > x->id && dependsOnX(operand) &&
          seen.insert(operand).second)
        worklist.push_back(operand);
  }
  return nullptr;
}

bool NormExtent::dependsOnX(Node *node) {
  return llvm::any_of(evaluate(node).getTerms(), [&](const Term &term) {
    return llvm::any_of(term.monomial, [&](Factor factor) {
      return llvm::is_contained(algebra[factor.atom].leaves, x);
    });
  });
}

/// The operand of a sum or product that depends on x, where the other is a
/// parameter; else null.
Node *NormExtent::skipParameter(Node *node, Node *&parameter) {
  if (node->operands.size() != 2)
    return nullptr;
  Node *a = node->operands[0], *b = node->operands[1];
  bool first = dependsOnX(a);
  if (first == dependsOnX(b))
    return nullptr;
  parameter = first ? b : a;
  return first ? a : b;
}

/// Reads off the nodes what the normal form forgets: the types, and the formula
/// of the variance.
void NormExtent::recordTypes(NormMatch &match, Node *end) {
  if (squares) {
    match.statistics = squares->elementType;
    // Squares of x − mean hold a sum of their own; else the variance is a
    // difference of moments.
    const Polynomial &p = evaluate(squares);
    bool centredSquares = llvm::any_of(p.getTerms(), [&](const Term &term) {
      return llvm::any_of(term.monomial, [&](Factor factor) {
        return algebra[factor.atom].kind == AtomKind::Sum &&
               factor.exponent == 2 * kOne;
      });
    });
    if (statistic.centred && !centredSquares)
      match.formula = statistic.clamp ? VarianceFormula::ClampedMoments
                                      : VarianceFormula::Moments;
  }

  // The order of the down-cast and the scale; a rounded offset of the scale.
  Node *parameter = nullptr;
  Node *value = stripViewsAndCasts(end);
  if (match.bias)
    if (Node *scaled = skipParameter(value, parameter))
      value = stripViewsAndCasts(scaled);
  if (!match.scale || !value->isScalar(ScalarFn::Mul))
    return;
  Node *normalised = skipParameter(value, parameter);
  if (!normalised)
    return;
  Node *cast = normalised;
  while (cast->isView())
    cast = cast->operands.front();
  match.castBeforeScale = cast->isCast() && isDownCast(cast);
  if (match.scaleOffset == 0)
    return;
  Node *offset = stripViewsAndCasts(parameter);
  auto type = dyn_cast_or_null<FloatType>(offset->elementType);
  if (offset->isScalar(ScalarFn::Add) && type && type.getWidth() < 32 &&
      offset->value) {
    // 1 + w was rounded: the sum is the parameter.
    match.scale = offset;
    match.scaleOffset = 0;
  }
}

MissedNorm NormExtent::explain() const {
  Location loc = root->getLoc();
  auto upToFactor = [&](std::string reason) {
    return MissedNorm{loc, std::move(reason), std::nullopt,
                      /*isNormUpToFactor=*/true};
  };
  if (!leads.empty()) {
    double lead = *llvm::max_element(
        leads, [](double a, double b) { return std::abs(a) < std::abs(b); });
    if (lead < 0)
      return upToFactor("negated");
    // The divisor that the statistic has.
    double divisor = lead * lead * double(statistic.count);
    if (isNear(divisor, 1)) {
      MissedNorm missed = upToFactor("an L2 normalisation, not times sqrt(N)");
      missed.isL2Norm = true;
      return missed;
    }
    if (isNear(divisor, double(statistic.count) - 1))
      return upToFactor("unbiased variance: the divisor is N-1");
    return upToFactor(llvm::formatv("the divisor is {0:g}, the extent {1}",
                                    divisor, statistic.count));
  }
  if (broken.empty())
    return {loc, "no reader normalises x with it", std::nullopt};
  const auto &[node, value] = broken.back();
  return {loc, value.why,
          value.culprit ? value.culprit->getLoc() : node->getLoc()};
}

bool NormExtent::find(std::vector<NormMatch> &norms,
                      std::optional<MissedNorm> &missed) {
  walk();
  found.remove_if([&](auto &entry) {
    Node *node = entry.first;
    Node *rounding = node->isView() || node->isCast()
                         ? nullptr
                         : findRounding(getNormResult(node));
    if (rounding) {
      ValueClass value;
      value.kind = ValueClass::Broken;
      value.why = llvm::formatv("a value on the way is rounded to {0}",
                                rounding->elementType);
      value.culprit = rounding;
      broken.push_back({node, std::move(value)});
    }
    return rounding != nullptr;
  });
  unsigned before = norms.size();
  for (auto &[node, match] : found) {
    if (node->isView() || node->isCast() ||
        !isReadOutside(node, [&](Node *n) { return found.count(n) != 0; }))
      continue;
    // A standardised weight, which is no norm of a model's values.
    if (!x->varying && !match.scale && !match.bias)
      continue;
    match.x = x;
    match.y = getNormResult(node);
    recordTypes(match, node);
    norms.push_back(std::move(match));
  }
  if (norms.size() != before)
    return true;
  missed = explain();
  return false;
}

//===----------------------------------------------------------------------===//
// NormFinder
//===----------------------------------------------------------------------===//

/// sqrt, rsqrt, pow(., +-1/2).
static bool isAnchor(const Node *node) {
  if (node->isScalar(ScalarFn::Sqrt) || node->isScalar(ScalarFn::RSqrt))
    return true;
  return node->isScalar(ScalarFn::Pow) &&
         std::abs(getUniformNumber(node->operands[1]).value_or(0)) == 0.5;
}

/// What divides 1, or null.
static Node *getDivisor(const Node *node) {
  if (node->isScalar(ScalarFn::Reciprocal))
    return node->operands[0];
  if (node->isScalar(ScalarFn::Div) && getUniformNumber(node->operands[0]))
    return node->operands[1];
  return nullptr;
}

NormFinder::NormFinder(ScalarGraph &graph) : graph(graph) {
  for (Node *node : graph.getNodes()) {
    if (!node->live)
      continue;
    if (node->kind == NodeKind::Norm)
      addRaised(node);
    else if (isAnchor(node))
      matchAnchor(node);
    else if (DyTMatcher::isAnchor(node))
      matchDyT(node);
    else if (std::optional<MissedNorm> lone = explainReciprocal(node))
      if (llvm::none_of(node->users, isAnchor)) // Else the root tells.
        missed.push_back(std::move(*lone));
  }
  if (graph.hasBuffers())
    explainRootsOnBuffers(graph.getRoot(), missed);
  llvm::sort(norms, [](const NormMatch &a, const NormMatch &b) {
    return a.y->id < b.y->id;
  });
}

void NormFinder::matchDyT(Node *function) {
  DyTMatcher matcher(function);
  matcher.match(norms);
  work += matcher.getWork();
}

void NormFinder::addRaisedDyT(Node *node) {
  auto dyt = cast<DyTOp>(node->op);
  NormMatch match;
  match.kind =
      dyt.getFunction() == DyTFunction::Tanh ? NormKind::DyT : NormKind::Derf;
  match.op = dyt;
  match.x = node->operands.front();
  match.y = node;
  if (Value scale = dyt.getScale())
    match.scale = graph.lookup(scale);
  if (Value bias = dyt.getBias())
    match.bias = graph.lookup(bias);
  int64_t rank = node->frame.size();
  for (int64_t axis = rank + int64_t(dyt.getAxis()); axis < rank; ++axis)
    match.axes.push_back(axis);
  norms.push_back(std::move(match));
}

void NormFinder::addRaised(Node *node) {
  if (isa<DyTOp>(node->op))
    return addRaisedDyT(node);
  auto norm = cast<NormOpInterface>(node->op);
  NormMatch match;
  match.kind = parseNormKind(norm.getNormKind());
  match.op = node->op;
  match.x = node->operands.front();
  match.y = node;
  if (Value scale = norm.getScale())
    match.scale = graph.lookup(scale);
  if (Value bias = norm.getBias())
    match.bias = graph.lookup(bias);
  match.epsilon = norm.getEpsilonValue();
  if (auto mode = node->op->getAttrOfType<EpsilonModeAttr>("epsilon_mode"))
    match.epsilonMode = mode.getValue();
  if (auto statistics = node->op->getAttrOfType<TypeAttr>("statistics"))
    match.statistics = statistics.getValue();
  else
    match.statistics = getComputeType(
        cast<FloatType>(getElementTypeOrSelf(norm.getNormInputs().front())));
  match.axes = norm.getNormalizedAxes();
  norms.push_back(std::move(match));
}

static bool dependsOnSplat(const Node *parameter) {
  return parameter->isSplat ||
         llvm::any_of(parameter->operands, dependsOnSplat);
}

void NormFinder::matchAnchor(Node *root) {
  // Nearest first matters: RMS(sqrt(D)*e) is also an RMS of e, with another
  // epsilon.
  constexpr unsigned kTriesAfterHit = 5, kTries = 14;
  // The atoms of one norm are of no use to the next: the search of a large
  // function stays in the cache.
  Algebra algebra;
  Node *base = root->operands.front();
  if (Node *divisor = getDivisor(base)) // The root of the reciprocal.
    base = divisor;
  SmallVector<std::pair<Node *, Statistic>, 4> hits;
  std::string why;
  unsigned tried = 0;
  auto isUniform = [](const Node *operand) { return operand->uniform; };
  forEachDominator(base, isUniform, [&](Node *candidate, bool summed) {
    bool tiny = numElements(candidate->frame) == 1 && !candidate->parameter;
    if (!summed || tiny || !isa<FloatType>(candidate->elementType))
      return true;
    ++tried;
    Evaluator evaluate(algebra, candidate);
    Statistic statistic(algebra, evaluate(base), candidate);
    work += evaluate.getNumSteps();
    if (statistic) {
      hits.push_back({candidate, statistic});
      // RMS of d may still turn out to be LN of x, with d = x - mean x.
      if (statistic.centred)
        return false;
    } else if (statistic.hasSquares) {
      why = statistic.why;
    }
    return tried <= (hits.empty() ? kTries : kTriesAfterHit);
  });
  if (hits.empty() && base->parameter &&
      (!base->uniform || dependsOnSplat(base))) {
    BatchNormMatcher matcher(algebra, root);
    bool matched = matcher.match(norms);
    work += matcher.getWork();
    if (matched)
      return;
  }
  if (hits.empty()) {
    if (!base->varying)
      return;
    if (!why.empty())
      missed.push_back({root->getLoc(), why, std::nullopt});
    else if (std::optional<MissedNorm> lone = explainRoot(root))
      missed.push_back(std::move(*lone));
    return;
  }
  // The centred one first, which is the last that was found if there is one.
  if (hits.back().second.centred)
    std::rotate(hits.begin(), hits.end() - 1, hits.end());
  std::optional<MissedNorm> first;
  for (auto &[x, statistic] : hits) {
    // Splats are numbers first: only then is it known which of them stand where
    // a scale or a bias does.
    std::vector<NormMatch> found;
    std::optional<MissedNorm> reason;
    NormExtent extent(algebra, root, x, statistic);
    extent.find(found, reason);
    work += extent.getNumSteps();
    if (extent.hasSplats()) {
      NormExtent withSplats(
          algebra, root, x, statistic,
          [x = x, &statistic = statistic](const Node *user, const Node *splat) {
            return isScaleOrBias(user, splat, x, statistic);
          });
      std::vector<NormMatch> foundWithSplats;
      std::optional<MissedNorm> unused;
      if (withSplats.find(foundWithSplats, unused))
        found = std::move(foundWithSplats);
      work += withSplats.getNumSteps();
    }
    if (!found.empty()) {
      llvm::move(found, std::back_inserter(norms));
      return;
    }
    // A reader that is nearly the norm tells more than that there is none.
    bool tellsMore = reason->isNormUpToFactor ||
                     (first && !first->isNormUpToFactor && !first->related);
    if (!first || tellsMore)
      first = std::move(reason);
  }
  if (hits.front().first->varying)
    missed.push_back(std::move(*first));
}
