//===- BatchNormMatcher.cpp - Batch normalization at inference ------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BatchNormMatcher.h"
#include "NodeWalks.h"
#include "resnorm/Analysis/NormStatistic.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;
using namespace mlir::resnorm;

namespace {

/// γ r x − γ r μ + β, as far as it is there.
struct BatchNormForm {
  const Atom *x = nullptr, *variance = nullptr;
  const Atom *scale = nullptr, *bias = nullptr, *mean = nullptr;
  double epsilon = 0;
};

} // namespace

/// Splits variance + epsilon, which are two splats perhaps: then the smaller
/// one is the epsilon. Null when `p` is no such sum.
static const Atom *matchVariance(const Algebra &algebra, const Polynomial &p,
                                 double &epsilon) {
  const Atom *variance = nullptr;
  epsilon = p.getConstant();
  for (const Term &term : p.getTerms()) {
    if (term.monomial.empty())
      continue;
    if (term.monomial.size() != 1 || term.monomial[0].exponent != kOne ||
        !isNear(term.coefficient, 1))
      return nullptr;
    const Atom *addend = &algebra[term.monomial[0].atom];
    if (!variance) {
      variance = addend;
      continue;
    }
    auto number = [](const Atom *atom) {
      return atom->kind == AtomKind::Leaf ? getUniformNumber(atom->node)
                                          : std::nullopt;
    };
    if (number(variance) &&
        (!number(addend) || *number(variance) < *number(addend)))
      std::swap(variance, addend);
    if (!number(addend))
      return nullptr;
    epsilon += *number(addend);
  }
  return variance;
}

/// The factor is 1/sqrt(variance + epsilon) of a parameter: sets them.
static bool matchRoot(const Algebra &algebra, Factor factor, const Node *x,
                      BatchNormForm &form) {
  if (factor.exponent != -kHalf)
    return false;
  const Atom &atom = algebra[factor.atom];
  const Atom *variance = nullptr;
  double epsilon = 0;
  if (atom.kind == AtomKind::Leaf)
    variance = &atom;
  else if (atom.kind == AtomKind::Power)
    variance = matchVariance(algebra, atom.args.front(), epsilon);
  if (!variance || !isParameterLeaf(*variance, x) ||
      (form.variance && form.variance != variance))
    return false;
  form.variance = variance;
  form.epsilon = epsilon;
  return true;
}

static std::optional<BatchNormForm>
matchForm(const Algebra &algebra, const Polynomial &p, const Node *x) {
  BatchNormForm form;
  struct Part {
    bool hasX = false, hasRoot = false;
    double coefficient;
    SmallVector<const Atom *, 2> parameters;
  };
  SmallVector<Part, 3> parts;
  for (const Term &term : p.getTerms()) {
    Part part;
    part.coefficient = term.coefficient;
    for (Factor factor : term.monomial) {
      const Atom &atom = algebra[factor.atom];
      if (atom.kind == AtomKind::Leaf && atom.node == x) {
        if (part.hasX || factor.exponent != kOne)
          return std::nullopt;
        part.hasX = true;
        form.x = &atom;
      } else if (matchRoot(algebra, factor, x, form)) {
        part.hasRoot = true;
      } else if (isParameterLeaf(atom, x) && factor.exponent > 0 &&
                 factor.exponent % kOne == 0) {
        // Splats that are equal are one leaf: scale times mean is its square.
        part.parameters.append(factor.exponent / kOne, &atom);
      } else {
        return std::nullopt;
      }
    }
    parts.push_back(std::move(part));
  }

  // The term of x tells the scale, by which the mean's is known.
  unsigned ofX = 0;
  for (const Part &part : parts) {
    if (!part.hasX)
      continue;
    if (++ofX > 1 || !part.hasRoot || part.parameters.size() > 1 ||
        !isNear(part.coefficient, 1))
      return std::nullopt;
    if (!part.parameters.empty())
      form.scale = part.parameters.front();
  }
  if (!ofX)
    return std::nullopt;
  for (const Part &part : parts) {
    if (part.hasX)
      continue;
    SmallVector<const Atom *, 2> rest(part.parameters);
    if (part.hasRoot && form.scale) {
      auto *it = llvm::find(rest, form.scale);
      if (it == rest.end())
        return std::nullopt;
      rest.erase(it);
    }
    const Atom *&slot = part.hasRoot ? form.mean : form.bias;
    double expected = part.hasRoot ? -1 : 1;
    if (slot || rest.size() != 1 || !isNear(part.coefficient, expected))
      return std::nullopt;
    slot = rest.front();
  }
  return form;
}

/// A splat is one if it is a vector: a model before its training has the
/// variance 1.
static bool isVector(const Node *user, const Node *splat) {
  while (splat->isView() || splat->isCast())
    splat = splat->operands.front();
  return llvm::count_if(splat->frame, [](Extent e) { return e != 1; }) == 1;
}

/// The first readers of the root outside the parameters that scale a value.
SmallVector<Node *> BatchNormMatcher::getScaledValues() const {
  SmallVector<Node *> scaled, worklist{root};
  llvm::DenseSet<Node *> seen;
  while (!worklist.empty()) {
    Node *node = worklist.pop_back_val();
    if (!node->live || !seen.insert(node).second)
      continue;
    if (node->parameter || node->isView() || node->isCast())
      llvm::append_range(worklist, node->users);
    else if (node->isScalar(ScalarFn::Mul) || node->isScalar(ScalarFn::Div))
      scaled.push_back(node);
  }
  llvm::sort(scaled, [](Node *a, Node *b) { return a->id < b->id; });
  return scaled;
}

/// The value that is normalised: the nearest dominator from which the mean is
/// subtracted, else the nearest that is scaled.
Node *BatchNormMatcher::findInput(Node *scaled) {
  Node *x = nullptr;
  forEachDominator(
      scaled, [](const Node *operand) { return operand->parameter; },
      [&](Node *candidate, bool) {
        Evaluator evaluate(algebra, candidate, isVector);
        auto form = matchForm(algebra, evaluate(scaled), candidate);
        work += evaluate.getNumSteps();
        if (!form)
          return false;
        x = candidate;
        return form->mean == nullptr;
      });
  return x;
}

bool BatchNormMatcher::followValue(Node *scaled, Node *x,
                                   std::vector<NormMatch> &norms) {
  Evaluator evaluate(algebra, x, isVector);
  llvm::MapVector<Node *, BatchNormForm> found;
  SmallVector<Node *> worklist{scaled};
  while (!worklist.empty()) {
    Node *node = worklist.pop_back_val();
    if (!node->live || node->kind == NodeKind::Leaf ||
        node->kind == NodeKind::Norm || found.count(node))
      continue;
    auto form = matchForm(algebra, evaluate(node), x);
    if (!form)
      continue;
    found[node] = *form;
    llvm::append_range(worklist, node->users);
  }
  work += evaluate.getNumSteps();

  bool any = false;
  for (auto &[node, form] : found) {
    // A value over the root of one number is no batch norm by that alone.
    if (!form.mean && getUniformNumber(form.variance->node))
      continue;
    if (node->isView() || node->isCast() ||
        !isReadOutside(node, [&](Node *n) { return found.count(n) != 0; }))
      continue;
    NormMatch match;
    match.kind = NormKind::BatchNorm;
    match.x = x;
    match.y = node;
    match.epsilon = snapToDecimal(form.epsilon);
    setParameter(form.scale, match.scale, match.scaleIndex);
    setParameter(form.bias, match.bias, match.biasIndex);
    setParameter(form.mean, match.mean, match.meanIndex);
    setParameter(form.variance, match.variance, match.varianceIndex);
    match.valueIndex.assign(form.x->index.begin(), form.x->index.end());
    // The statistics are of all axes but the channels'.
    llvm::SmallDenseSet<unsigned> channels;
    for (const IndexExpr &expr : match.varianceIndex)
      for (const Digit &digit : expr.digits)
        channels.insert(digit.var.getAxis());
    for (unsigned axis = 0; axis < node->frame.size(); ++axis)
      if (!channels.contains(axis))
        match.axes.push_back(axis);
    norms.push_back(std::move(match));
    any = true;
  }
  return any;
}

bool BatchNormMatcher::match(std::vector<NormMatch> &norms) {
  bool any = false;
  for (Node *scaled : getScaledValues())
    if (Node *x = findInput(scaled))
      any |= followValue(scaled, x, norms);
  return any;
}
