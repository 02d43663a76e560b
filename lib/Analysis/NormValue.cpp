//===- NormValue.cpp - The value of a norm, as algebra --------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NormMoments.h"
#include "resnorm/Analysis/NormStatistic.h"
#include <cmath>

using namespace mlir;
using namespace mlir::resnorm;

//===----------------------------------------------------------------------===//
// Digits
//===----------------------------------------------------------------------===//

/// Compares how the value and the statistic read x: digits of an axis in both
/// are kept, a digit against a bound variable is reduced. Returns false when
/// the rest differs.
static bool compareIndices(ArrayRef<IndexExpr> value,
                           ArrayRef<IndexExpr> statistic, NormMatch &match) {
  for (auto [axis, pair] : llvm::enumerate(llvm::zip_equal(value, statistic))) {
    auto &[v, s] = pair;
    if (v.constant != s.constant)
      return false;
    SmallVector<Digit> a(llvm::reverse(v.digits)), b(llvm::reverse(s.digits));
    SmallVector<DigitPair> reduced, kept;
    while (!a.empty() && !b.empty()) {
      Digit p = a.pop_back_val(), q = b.pop_back_val();
      if (p.stride != q.stride)
        return false;
      Extent common = p.extent;
      if (p.extent != q.extent && !isDynamicExtent(p.extent) &&
          !isDynamicExtent(q.extent)) {
        common = std::min(p.extent, q.extent);
        if (p.extent % common || q.extent % common)
          return false;
        auto pushRest = [&](SmallVector<Digit> &stack, Digit d) {
          if (d.extent > common)
            stack.push_back(
                {d.stride * common, d.var, d.div * common, d.extent / common});
        };
        pushRest(a, p);
        pushRest(b, q);
      }
      if (!p.var.isAxis())
        return false;
      DigitPair pair{{p.var.getAxis(), p.div, common},
                     {unsigned(axis), p.stride, common}};
      if (q.var.isBound())
        reduced.push_back(pair);
      else if (p.var == q.var && p.div == q.div)
        kept.push_back(pair);
      else
        return false;
    }
    if (!a.empty() || !b.empty())
      return false;
    if (!reduced.empty())
      match.axes.push_back(kept.empty() ? int64_t(axis) : kPartOfAxis);
    llvm::append_range(match.reduced, llvm::reverse(reduced));
    llvm::append_range(match.kept, llvm::reverse(kept));
  }
  return true;
}

SmallVector<AxisSpan> mlir::resnorm::getSpans(ArrayRef<AxisDigit> digits) {
  SmallVector<AxisSpan> spans;
  for (const AxisDigit &d : digits) {
    int64_t high = isDynamicExtent(d.extent)
                       ? std::numeric_limits<int64_t>::max()
                       : d.div * d.extent;
    spans.push_back({d.axis, d.div, high});
  }
  llvm::sort(spans, [](const AxisSpan &a, const AxisSpan &b) {
    return std::tie(a.axis, a.low, a.high) < std::tie(b.axis, b.low, b.high);
  });
  SmallVector<AxisSpan> merged;
  for (const AxisSpan &s : spans) {
    if (!merged.empty() && merged.back().axis == s.axis &&
        s.low <= merged.back().high)
      merged.back().high = std::max(merged.back().high, s.high);
    else
      merged.push_back(s);
  }
  return merged;
}

bool mlir::resnorm::isInside(const AxisSpan &span, ArrayRef<AxisSpan> spans) {
  return llvm::any_of(spans, [&](const AxisSpan &other) {
    return span.axis == other.axis && span.low >= other.low &&
           span.high <= other.high;
  });
}

/// The axis of the channels, if the statistics are those of a group
/// normalization of [N, ...]: over all axes but the first and, of the channels,
/// over all or the innermost digit. Parameters run over the channels alone.
static std::optional<int64_t> findChannelAxis(const NormMatch &match,
                                              ArrayRef<AxisSpan> parameters) {
  std::optional<int64_t> channels;
  auto isOther = [&](unsigned axis) {
    if (!channels)
      channels = axis;
    return *channels != axis;
  };
  for (const DigitPair &pair : match.kept)
    if (pair.x.axis != 0 && isOther(pair.x.axis))
      return std::nullopt;
  for (const AxisSpan &span : parameters)
    if (isOther(span.axis))
      return std::nullopt;
  if (!channels || channels == 0)
    return std::nullopt;
  for (const DigitPair &pair : match.reduced)
    if (pair.x.axis == 0 || (pair.x.axis == *channels && pair.x.div != 1))
      return std::nullopt;
  return channels;
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

bool mlir::resnorm::isParameterLeaf(const Atom &atom, const Node *x) {
  if (atom.kind != AtomKind::Leaf || atom.node == x || !atom.node->parameter ||
      atom.node->kind != NodeKind::Leaf)
    return false;
  // An iteration's slice of stacked parameters is one; the loop's index is not.
  bool isSlice = atom.node->indexed && !atom.node->frame.empty();
  return isSlice || !atom.node->op ||
         atom.node->op->hasTrait<OpTrait::ConstantLike>();
}

void mlir::resnorm::setParameter(const Atom *atom, Node *&leaf,
                                 SmallVectorImpl<IndexExpr> &index) {
  if (!atom)
    return;
  leaf = atom->node;
  index.assign(atom->index.begin(), atom->index.end());
}

namespace {
/// The terms of a value, told apart by what they hold.
struct ValueTerms {
  Polynomial ofX;    ///< times x, over x and the root
  Polynomial ofMean; ///< times sum(x)
  Polynomial rest;   ///< without x: the bias
  std::optional<ReciprocalRoot> root;
  Factor rootFactor{};
  ArrayRef<IndexExpr> xIndex, sumIndex;
  /// Something of x stands without the root, or in another function.
  bool bare = false;
};
} // namespace

/// Returns why not, or an empty string.
static std::string splitTerms(const Algebra &algebra, const Polynomial &p,
                              const Node *x, ValueTerms &terms,
                              const Node *&culprit) {
  for (const Term &term : p.getTerms()) {
    Monomial parameters, summed;
    double coefficient = term.coefficient;
    unsigned roots = 0, xs = 0, sums = 0;
    bool other = false;
    for (Factor factor : term.monomial) {
      const Atom &atom = algebra[factor.atom];
      bool ofX = llvm::is_contained(atom.leaves, x);
      if (ofX) {
        if (auto root = matchReciprocalRoot(algebra, factor, x)) {
          if (roots++)
            return "the reciprocal root enters twice";
          if (terms.root && !(terms.rootFactor == factor))
            return "two different roots";
          coefficient *= root->coefficient;
          terms.rootFactor = factor;
          terms.root = std::move(root);
          continue;
        }
      }
      if (isLeafOf(atom, x)) {
        if (factor.exponent != kOne)
          return "x enters with another power";
        if (!terms.xIndex.empty() && terms.xIndex != ArrayRef(atom.index))
          return "x is read under two index maps";
        terms.xIndex = atom.index;
        ++xs;
      } else if (matchSumOf(algebra, factor.atom, kOne, x) ||
                 atom.kind == AtomKind::Size) {
        summed.push_back(factor);
      } else if (isParameterLeaf(atom, x)) {
        parameters.push_back(factor);
      } else if (ofX && atom.leaves.size() == 1) {
        other = true;
      } else {
        for (Node *leaf : atom.leaves)
          if (leaf != x)
            culprit = leaf;
        return "the value also holds a value that the statistic does not: two "
               "x, or not a parameter";
      }
    }
    if (auto mean = matchMoment(algebra, summed, kOne, kOne, x)) {
      terms.sumIndex = mean->index;
      ++sums;
    } else {
      other |= !summed.empty();
    }
    if (xs + sums > 1)
      return "x enters twice";
    if (other)
      terms.bare = true;
    else if (roots && xs)
      terms.ofX.add(parameters, coefficient);
    else if (roots && sums)
      terms.ofMean.add(parameters, coefficient);
    else if (roots || xs || sums)
      terms.bare = true;
    else
      terms.rest.add(parameters, coefficient);
  }
  return "";
}

ValueClass mlir::resnorm::classifyValue(const Algebra &algebra,
                                        const Polynomial &p, const Node *x) {
  ValueClass result;
  auto broken = [&](std::string why) {
    result.kind = ValueClass::Broken;
    result.why = std::move(why);
    return result;
  };
  result.kind = ValueClass::NotYet;
  ValueTerms terms;
  if (std::string why = splitTerms(algebra, p, x, terms, result.culprit);
      !why.empty())
    return broken(std::move(why));
  if (terms.bare || terms.ofX.getTerms().empty() || !terms.root)
    return result;

  const Statistic &statistic = terms.root->statistic;
  bool centredValue = !terms.ofMean.getTerms().empty();
  if (statistic.centred != centredValue)
    return broken(statistic.centred
                      ? "the statistic is centred, the value is not"
                      : "the value is centred, the statistic is not");
  if (centredValue) {
    bool same = terms.sumIndex == statistic.index;
    for (const Term &term : terms.ofX.getTerms()) {
      double mean = -term.coefficient / double(statistic.count);
      same &= isNear(terms.ofMean.getCoefficient(term.monomial), mean);
    }
    if (!same || terms.ofMean.getTerms().size() != terms.ofX.getTerms().size())
      return broken("the mean subtracted is not the mean of the statistic");
  }

  // The scale is w, c0 + w, or 1; the bias one parameter.
  const Atom *scale = nullptr, *bias = nullptr;
  double lead = 0;
  for (const Term &term : terms.ofX.getTerms()) {
    if (std::abs(term.coefficient) > std::abs(lead))
      lead = term.coefficient;
    for (Factor factor : term.monomial) {
      const Atom &atom = algebra[factor.atom];
      if ((scale && scale != &atom) || factor.exponent != kOne)
        return broken("more than one scale or bias");
      scale = &atom;
    }
  }
  for (const Term &term : terms.rest.getTerms()) {
    // A number added, or a bias with another factor than the scale, is no
    // parameter as it stands.
    Monomial monomial = term.monomial;
    if (monomial.size() == 2 && scale) {
      llvm::erase(monomial, Factor{scale->id, kOne});
      result.match.biasBeforeScale = monomial.size() == 1;
    }
    if (monomial.size() != 1 || monomial[0].exponent != kOne ||
        !isNear(term.coefficient, 1) || bias)
      return broken("more than one scale or bias");
    bias = &algebra[monomial[0].atom];
  }
  result.count = statistic.count;
  for (const Term &term : terms.ofX.getTerms()) {
    if (isNear(term.coefficient, 1))
      continue;
    result.lead = lead;
    if (terms.ofX.getTerms().size() > 1)
      return broken("the scale is not an offset of 1 plus a parameter");
    return result;
  }
  if (!terms.root->epsilon)
    return broken("epsilon is a runtime value");
  if (*terms.root->epsilon < 0)
    return broken("epsilon is negative");

  NormMatch &match = result.match;
  if (!compareIndices(terms.xIndex, statistic.index, match))
    return broken("the statistic is indexed otherwise than x");

  SmallVector<AxisDigit> reducedDigits;
  for (const DigitPair &pair : match.reduced)
    reducedDigits.push_back(pair.y);
  SmallVector<AxisSpan> reduced = getSpans(reducedDigits);
  SmallVector<AxisDigit> parameterDigits;
  for (const Atom *parameter : {scale, bias})
    if (parameter)
      for (const IndexExpr &expr : parameter->index)
        for (const Digit &digit : expr.digits)
          parameterDigits.push_back(
              {digit.var.getAxis(), digit.div, digit.extent});
  SmallVector<AxisSpan> parameters = getSpans(parameterDigits);
  bool outside = llvm::any_of(
      parameters, [&](const AxisSpan &s) { return !isInside(s, reduced); });
  bool covered = llvm::all_of(
      reduced, [&](const AxisSpan &s) { return isInside(s, parameters); });
  bool wholeAxes = !llvm::is_contained(match.axes, kPartOfAxis);
  bool group;
  if (parameters.empty())
    group = reduced.size() != 1 && !wholeAxes;
  else if (!outside)
    group = !covered && reduced.size() != 1;
  else if (covered)
    return broken("scale or bias also runs over axes that are not normalised");
  else
    group = true;
  if (group) {
    std::optional<int64_t> channels = findChannelAxis(match, parameters);
    bool isElementwise = llvm::equal(terms.xIndex, identityIndex(x->frame));
    group = channels && isElementwise && statistic.centred;
    if (!group && !parameters.empty())
      return broken(
          "scale or bias also runs over axes that are not normalised");
    match.channelAxis = channels.value_or(-1);
  }

  result.kind = ValueClass::Norm;
  match.kind = group               ? NormKind::GroupNorm
               : statistic.centred ? NormKind::LayerNorm
                                   : NormKind::RMSNorm;
  match.epsilon = snapToDecimal(*terms.root->epsilon);
  match.epsilonMode = terms.root->mode;
  match.valueIndex.assign(terms.xIndex.begin(), terms.xIndex.end());
  setParameter(scale, match.scale, match.scaleIndex);
  setParameter(bias, match.bias, match.biasIndex);
  if (scale && terms.ofX.getTerms().size() > 1)
    match.scaleOffset = 1;
  return result;
}
