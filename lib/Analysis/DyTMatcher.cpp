//===- DyTMatcher.cpp - Dynamic Tanh and Derf -----------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DyTMatcher.h"
#include "NodeWalks.h"
#include "resnorm/Analysis/NormStatistic.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;
using namespace mlir::resnorm;

/// γ f(α x + s) + β, as far as it is there.
struct mlir::resnorm::DyTForm {
  const Atom *x = nullptr, *scale = nullptr, *bias = nullptr;
  UniformParameter alpha;
  std::optional<UniformParameter> shift;
};

//===----------------------------------------------------------------------===//
// Algebra
//===----------------------------------------------------------------------===//

/// `coefficient * monomial` is a number or one uniform parameter.
static std::optional<UniformParameter> matchUniform(const Algebra &algebra,
                                                    ArrayRef<Factor> monomial,
                                                    double coefficient,
                                                    const Node *x) {
  if (monomial.empty())
    return UniformParameter{nullptr, coefficient};
  const Atom &atom = algebra[monomial.front().atom];
  if (monomial.size() != 1 || monomial.front().exponent != kOne ||
      !isNear(coefficient, 1) || !isParameterLeaf(atom, x) ||
      !atom.node->uniform || !atom.vars.empty())
    return std::nullopt;
  return UniformParameter{atom.node, 1};
}

/// α x + s. Without an α, x is what is scaled above, if anything is.
static bool matchArgument(const Algebra &algebra, const Polynomial &p,
                          const Node *x, DyTForm &form) {
  for (const Term &term : p.getTerms()) {
    const Atom *ofX = nullptr;
    Monomial rest;
    for (Factor factor : term.monomial) {
      const Atom &atom = algebra[factor.atom];
      if (atom.kind != AtomKind::Leaf || atom.node != x) {
        rest.push_back(factor);
        continue;
      }
      if (factor.exponent != kOne || form.x)
        return false;
      form.x = ofX = &atom;
    }
    std::optional<UniformParameter> uniform =
        matchUniform(algebra, rest, term.coefficient, x);
    if (!uniform || (!ofX && form.shift))
      return false;
    if (ofX)
      form.alpha = *uniform;
    else
      form.shift = uniform;
  }
  return form.x && (form.alpha.leaf || !isNear(form.alpha.number, 1));
}

/// A parameter for each element of some axes of `node`. An argument with all of
/// them may as well be an activation.
static bool isParameterOf(const Node *node, const Atom &atom, const Node *x) {
  return isParameterLeaf(atom, x) && !atom.vars.empty() &&
         !(atom.node->isArgument() && atom.node->frame == node->frame);
}

/// f, γ f or γ f + β, which `node` is.
static std::optional<DyTForm> matchForm(const Algebra &algebra,
                                        const Polynomial &p, ScalarFn fn,
                                        const Node *node, const Node *x) {
  DyTForm form;
  for (const Term &term : p.getTerms()) {
    bool hasFunction = false;
    const Atom *parameter = nullptr;
    for (Factor factor : term.monomial) {
      const Atom &atom = algebra[factor.atom];
      if (factor.exponent != kOne)
        return std::nullopt;
      if (atom.isFunction(fn) && !form.x &&
          matchArgument(algebra, atom.args.front(), x, form))
        hasFunction = true;
      else if (!parameter && isParameterOf(node, atom, x))
        parameter = &atom;
      else
        return std::nullopt;
    }
    const Atom *&slot = hasFunction ? form.scale : form.bias;
    if (slot || (!hasFunction && !parameter) || !isNear(term.coefficient, 1))
      return std::nullopt;
    slot = parameter;
  }
  // f + β may still become (f + β) γ, whose bias is no parameter.
  if (!form.x || (form.bias && !form.scale))
    return std::nullopt;
  return form;
}

//===----------------------------------------------------------------------===//
// The graph
//===----------------------------------------------------------------------===//

bool DyTMatcher::isAnchor(const Node *node) {
  return (node->isScalar(ScalarFn::Tanh) || node->isScalar(ScalarFn::Erf)) &&
         node->varying && !node->uniform;
}

/// The operand of an affine map by uniform parameters, a view or a cast.
static Node *getAffineOperand(const Node *node) {
  if (node->isView() || node->isCast())
    return node->operands.front();
  if (node->kind != NodeKind::Scalar)
    return nullptr;
  switch (node->fn) {
  case ScalarFn::Add:
  case ScalarFn::Sub:
  case ScalarFn::Mul:
  case ScalarFn::Div:
  case ScalarFn::Neg:
    break;
  default:
    return nullptr;
  }
  Node *varying = nullptr;
  for (Node *operand : node->operands) {
    if (operand->uniform)
      continue;
    if (varying)
      return nullptr;
    varying = operand;
  }
  return varying;
}

static bool isExtension(const Node *cast) {
  return isa_and_nonnull<FloatType>(cast->operands.front()->elementType) &&
         !isDownCast(cast);
}

/// The nearest value of which the argument is α x + s. An extension of x is the
/// op's own, a view that is no tensor the tensor's that it reads.
Node *DyTMatcher::findInput() {
  // α x + s has two affine maps; views and casts stand between.
  constexpr unsigned kLimit = 12;
  Node *x = argument;
  for (unsigned i = 0; i < kLimit && x; ++i, x = getAffineOperand(x)) {
    bool transparent = x->isCast() ? isExtension(x) : x->isView() && !x->value;
    if (transparent)
      continue;
    DyTForm form;
    Evaluator evaluate(algebra, x);
    bool matched = matchArgument(algebra, evaluate(argument), x, form);
    work += evaluate.getNumSteps();
    if (matched)
      return x;
  }
  return nullptr;
}

/// Whether a value between x and `end` is rounded to a narrower type than the
/// result's, which the op does not do.
static bool isRounded(Node *end, const Node *x) {
  auto type = dyn_cast<FloatType>(end->elementType);
  SmallVector<Node *> worklist{end};
  llvm::DenseSet<Node *> seen;
  while (type && !worklist.empty()) {
    Node *node = worklist.pop_back_val();
    if (isDownCast(node) &&
        cast<FloatType>(node->elementType).getWidth() < type.getWidth())
      return true;
    for (Node *operand : node->operands)
      if (operand->id > x->id && !operand->uniform &&
          seen.insert(operand).second)
        worklist.push_back(operand);
  }
  return false;
}

/// Whether the digits are all of the frame.
static bool cover(ArrayRef<AxisDigit> digits, ArrayRef<Extent> frame) {
  SmallVector<AxisSpan> spans = getSpans(digits);
  for (auto [axis, extent] : llvm::enumerate(frame)) {
    AxisDigit whole{unsigned(axis), 1, extent};
    if (extent != 1 && !isInside(getSpans(whole).front(), spans))
      return false;
  }
  return true;
}

std::optional<NormMatch> DyTMatcher::makeMatch(Node *end, Node *x,
                                               const DyTForm &form) {
  NormMatch match;
  match.kind = function->fn == ScalarFn::Tanh ? NormKind::DyT : NormKind::Derf;
  match.x = x;
  match.y = end;
  match.alpha = form.alpha;
  match.shift = form.shift;
  setParameter(form.scale, match.scale, match.scaleIndex);
  setParameter(form.bias, match.bias, match.biasIndex);
  match.valueIndex.assign(form.x->index.begin(), form.x->index.end());

  // The axes are those that scale and bias run over.
  SmallVector<AxisDigit> ofParameters, ofX, ofY;
  for (ArrayRef<IndexExpr> index :
       {ArrayRef(match.scaleIndex), ArrayRef(match.biasIndex)})
    for (const IndexExpr &expr : index)
      for (const Digit &digit : expr.digits)
        ofParameters.push_back({digit.var.getAxis(), digit.div, digit.extent});
  SmallVector<AxisSpan> spans = getSpans(ofParameters);
  for (auto [axis, expr] : llvm::enumerate(match.valueIndex)) {
    unsigned numReduced = match.reduced.size(), numKept = match.kept.size();
    for (const Digit &digit : llvm::reverse(expr.digits)) {
      DigitPair pair{{digit.var.getAxis(), digit.div, digit.extent},
                     {unsigned(axis), digit.stride, digit.extent}};
      AxisSpan span = getSpans(pair.y).front();
      bool inside = isInside(span, spans);
      bool overlaps = llvm::any_of(spans, [&](const AxisSpan &other) {
        return other.axis == span.axis && other.low < span.high &&
               span.low < other.high;
      });
      if (overlaps && !inside)
        return std::nullopt; // A scale of a part of the axis.
      (inside ? match.reduced : match.kept).push_back(pair);
      ofX.push_back(pair.x);
      ofY.push_back(pair.y);
    }
    if (match.reduced.size() != numReduced)
      match.axes.push_back(match.kept.size() == numKept ? int64_t(axis)
                                                        : kPartOfAxis);
  }
  // Every element of x is read once, and the parameters add no axes.
  if (!cover(ofX, x->frame) || !cover(ofY, end->frame))
    return std::nullopt;
  return match;
}

/// A splat is a scale or a bias, of a model before its training, if it is a
/// vector that is broadcast: else the number of a soft cap.
static bool isBroadcastVector(const Node *user, const Node *splat) {
  while (splat->isCast())
    splat = splat->operands.front();
  if (!splat->isView())
    return false;
  while (splat->isView() || splat->isCast())
    splat = splat->operands.front();
  return llvm::count_if(splat->frame, [](Extent e) { return e != 1; }) == 1;
}

void DyTMatcher::match(std::vector<NormMatch> &norms) {
  Node *x = findInput();
  if (!x)
    return;
  Evaluator evaluate(algebra, x, isBroadcastVector);
  llvm::MapVector<Node *, DyTForm> found;
  NodeHeap<EarlierFirst> heap;
  llvm::DenseSet<Node *> seen{function};
  heap.push(function);
  while (!heap.empty()) {
    Node *node = heap.top();
    heap.pop();
    if (!node->live || node->kind == NodeKind::Leaf ||
        node->kind == NodeKind::Norm)
      continue;
    std::optional<DyTForm> form =
        matchForm(algebra, evaluate(node), function->fn, node, x);
    if (!form)
      continue;
    if (form->scale)
      found[node] = *form;
    for (Node *user : node->users)
      if (seen.insert(user).second)
        heap.push(user);
  }
  work += evaluate.getNumSteps();

  for (auto &[node, form] : found) {
    if (node->isView() || node->isCast() ||
        !isReadOutside(node, [&](Node *n) { return found.count(n) != 0; }))
      continue;
    Node *end = getNormResult(node);
    if (isRounded(end, x))
      continue;
    if (std::optional<NormMatch> match = makeMatch(end, x, found.lookup(end)))
      norms.push_back(std::move(*match));
  }
}
