//===- NormRoot.cpp - The divisor of a norm, as algebra -------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/NormStatistic.h"
#include "llvm/Support/Format.h"
#include <cmath>

using namespace mlir;
using namespace mlir::resnorm;

double mlir::resnorm::snapToDecimal(double epsilon) {
  for (int digits = 1; digits < 9; ++digits) {
    SmallString<32> text;
    llvm::raw_svector_ostream(text)
        << llvm::format("%.*e", digits - 1, epsilon);
    double decimal = std::strtod(text.c_str(), nullptr);
    if (std::abs(decimal - epsilon) <= 0x1p-24 * std::abs(epsilon))
      return decimal;
  }
  return epsilon;
}

/// `p` is k * sqrt(statistic): k and the statistic's polynomial.
static std::optional<std::pair<double, Polynomial>>
matchRoot(const Algebra &algebra, const Polynomial &p) {
  if (p.getTerms().size() != 1)
    return std::nullopt;
  const Term &term = p.getTerms().front();
  if (term.monomial.size() != 1 || term.monomial[0].exponent != kHalf)
    return std::nullopt;
  const Atom &atom = algebra[term.monomial[0].atom];
  return std::make_pair(term.coefficient,
                        atom.kind == AtomKind::Power
                            ? atom.args.front()
                            : Polynomial::term({{atom.id, kOne}}));
}

std::optional<ReciprocalRoot>
mlir::resnorm::matchReciprocalRoot(const Algebra &algebra, Factor factor,
                                   const Node *x) {
  const Atom &atom = algebra[factor.atom];
  auto inside = [&](const Polynomial &p) -> std::optional<ReciprocalRoot> {
    Statistic s(algebra, p, x);
    if (!s)
      return std::nullopt;
    double c = 1 / std::sqrt(s.scale());
    std::optional<double> epsilon = s.epsilonValue();
    return ReciprocalRoot{std::move(s), c, EpsilonMode::Inside, epsilon};
  };
  // k * sqrt(statistic) with an epsilon added or as a maximum.
  auto outside = [&](const Polynomial &p, double e,
                     EpsilonMode mode) -> std::optional<ReciprocalRoot> {
    auto root = matchRoot(algebra, p);
    if (!root)
      return std::nullopt;
    Statistic s(algebra, root->second, x);
    if (!s || !s.epsilon.getTerms().empty())
      return std::nullopt;
    double k = root->first * std::sqrt(s.scale());
    return ReciprocalRoot{std::move(s), 1 / k, mode, e / k};
  };

  if (atom.kind == AtomKind::Power && factor.exponent == -kHalf)
    return inside(atom.args.front());
  if (atom.kind == AtomKind::Sum && factor.exponent == -kHalf)
    return inside(Polynomial::term({{factor.atom, kOne}}));
  if (atom.kind == AtomKind::Power && factor.exponent == -kOne) {
    Polynomial root = atom.args.front();
    double e = root.getConstant();
    root.add(Monomial(), -e);
    return outside(root, e, EpsilonMode::Outside);
  }
  if (atom.isFunction(ScalarFn::Max) && atom.args[1].isConstant()) {
    double e = atom.args[1].getConstant();
    if (factor.exponent == -kOne)
      return outside(atom.args[0], e, EpsilonMode::MaxDeviation);
    if (factor.exponent == -kHalf) {
      Statistic s(algebra, atom.args[0], x);
      if (s && s.epsilon.getTerms().empty()) {
        double scale = s.scale();
        return ReciprocalRoot{std::move(s), 1 / std::sqrt(scale),
                              EpsilonMode::MaxVariance, e / scale};
      }
    }
  }
  return std::nullopt;
}
