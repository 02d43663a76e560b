//===- NormStatistic.cpp - The statistic of a norm, as algebra ------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/NormStatistic.h"
#include "NormMoments.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>

using namespace mlir;
using namespace mlir::resnorm;

bool mlir::resnorm::isNear(double a, double b) {
  return std::abs(a - b) <= 2e-5 * std::max(std::abs(a), std::abs(b));
}

/// sum(x^2) times factors that are not its extents.
static bool holdsSquares(const Algebra &algebra, ArrayRef<Factor> monomial,
                         const Node *x) {
  return llvm::any_of(monomial, [&](Factor factor) {
    return matchSumOf(algebra, factor.atom, 2 * kOne, x) != nullptr;
  });
}

/// One number, known at run time only: a product of leaves without indices.
static bool isUniform(const Algebra &algebra, ArrayRef<Factor> monomial) {
  return llvm::all_of(monomial, [&](Factor factor) {
    const Atom &atom = algebra[factor.atom];
    return atom.kind == AtomKind::Leaf && atom.vars.empty();
  });
}

Statistic::Statistic(const Algebra &algebra, const Polynomial &p,
                     const Node *x) {
  Polynomial rest = p;
  // max(variance, 0) + epsilon.
  for (const Term &term : p.getTerms()) {
    if (term.monomial.size() != 1 || term.monomial[0].exponent != kOne)
      continue;
    const Atom &atom = algebra[term.monomial[0].atom];
    if (!atom.isFunction(ScalarFn::Max) || !atom.args[1].isConstant())
      continue;
    clamp = atom.args[1].getConstant();
    rest.add(term.monomial, -term.coefficient);
    rest.add(atom.args[0], term.coefficient);
    break;
  }

  ArrayRef<IndexExpr> meanIndex;
  bool hasMean = false;
  for (const Term &term : rest.getTerms()) {
    const Monomial &m = term.monomial;
    auto squared = matchMoment(algebra, m, 2 * kOne, kOne, x);
    auto summed = matchMoment(algebra, m, kOne, 2 * kOne, x);
    if (squared) {
      if (hasSquares) {
        why = "two different sums of squares";
        return;
      }
      hasSquares = true;
      a = term.coefficient;
      index = squared->index;
      count = squared->count;
    } else if (summed) {
      if (hasMean) {
        why = "two different means";
        return;
      }
      hasMean = true;
      b = term.coefficient;
      meanIndex = summed->index;
    } else if (isUniform(algebra, m)) {
      epsilon.add(m, term.coefficient);
    } else {
      bool square = holdsSquares(algebra, m, x);
      bool ofParameters = llvm::all_of(m, [&](Factor factor) {
        return isParameterLeaf(algebra[factor.atom], x);
      });
      hasSquares |= square;
      why = square ? "the divisor is not the extent of the normalised axes"
            : ofParameters ? "epsilon is not one number"
                           : "the statistic holds another term";
    }
  }
  if (!why.empty())
    return;
  if (!hasSquares || a <= 0) {
    why = "no sum of squares";
    return;
  }
  if (count == 0) {
    why = "the normalised axes are without elements";
    return;
  }
  if (hasMean) {
    if (index != meanIndex) {
      why = "mean and variance run over different axes";
      return;
    }
    if (!isNear(b, -a / double(count))) {
      why = llvm::formatv("E[x^2] - k*E[x]^2 with k = {0:g}, not 1",
                          -b * double(count) / a);
      return;
    }
  }
  centred = hasMean;
}

std::optional<double> Statistic::epsilonValue() const {
  if (!epsilon.isConstant())
    return std::nullopt;
  return epsilon.getConstant() / scale();
}
