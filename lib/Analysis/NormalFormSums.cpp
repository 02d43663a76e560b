//===- NormalFormSums.cpp - Sums in normal form ---------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/NormalForm.h"

using namespace mlir;
using namespace mlir::resnorm;

int64_t Atom::getCount() const {
  int64_t count = 1;
  for (auto [var, extent] : bound) {
    if (isDynamicExtent(extent))
      return 0;
    count *= extent;
  }
  return count;
}

int64_t Algebra::getCommonCount(const Polynomial &p) const {
  int64_t common = 0;
  for (const Term &term : p.getTerms()) {
    auto *sum = llvm::find_if(term.monomial, [&](Factor factor) {
      return atoms[factor.atom]->kind == AtomKind::Sum;
    });
    if (sum == term.monomial.end())
      return 0;
    int64_t count = atoms[sum->atom]->getCount();
    if (common && count != common)
      return 0;
    common = count;
  }
  return common;
}

using BoundVars = SmallVectorImpl<std::pair<IndexVar, Extent>>;

static bool isBoundBy(const BoundVars &bound, IndexVar var) {
  return llvm::any_of(bound, [&](const auto &b) { return b.first == var; });
}

/// A bound variable that is used by its digits only becomes one variable a
/// digit. Returns false when the indices become irregular.
bool Algebra::splitDigits(Monomial &monomial, BoundVars &bound) {
  SmallVector<std::pair<IndexVar, Extent>> split;
  struct Piece {
    int64_t low, high;
    IndexVar var;
  };
  SmallVector<std::pair<IndexVar, SmallVector<Piece, 4>>> pieces;
  for (auto [var, extent] : bound) {
    SmallVector<int64_t> cuts{1, extent};
    for (Factor factor : monomial)
      forEachIndex(factor.atom, [&, var = var](const IndexExpr &expr) {
        for (const Digit &digit : expr.digits) {
          if (digit.var != var)
            continue;
          cuts.push_back(digit.div);
          if (!isDynamicExtent(digit.extent))
            cuts.push_back(digit.div * digit.extent);
        }
      });
    llvm::sort(cuts);
    cuts.erase(llvm::unique(cuts), cuts.end());
    bool whole = cuts.size() <= 2 || isDynamicExtent(extent);
    for (unsigned i = 1; i < cuts.size() && !whole; ++i)
      whole = cuts[i] % cuts[i - 1] != 0;
    if (whole) {
      split.push_back({var, extent});
      continue;
    }
    SmallVector<Piece, 4> &parts =
        pieces.emplace_back(var, SmallVector<Piece, 4>()).second;
    for (unsigned i = 1; i < cuts.size(); ++i) {
      parts.push_back({cuts[i - 1], cuts[i], makeTemporary()});
      split.push_back({parts.back().var, cuts[i] / cuts[i - 1]});
    }
  }
  if (pieces.empty())
    return true;
  std::optional<Monomial> mapped = mapIndices(
      monomial, [&](const IndexExpr &expr) -> std::optional<IndexExpr> {
        SmallVector<Digit, 2> digits;
        for (const Digit &digit : expr.digits) {
          auto *it = llvm::find_if(
              pieces, [&](const auto &p) { return p.first == digit.var; });
          if (it == pieces.end()) {
            digits.push_back(digit);
            continue;
          }
          for (const Piece &piece : it->second)
            if (digit.div <= piece.low && piece.low < digit.div * digit.extent)
              digits.push_back({digit.stride * (piece.low / digit.div),
                                piece.var, 1, piece.high / piece.low});
        }
        return normalize(expr.constant, std::move(digits));
      });
  if (!mapped)
    return false;
  monomial = std::move(*mapped);
  bound.assign(split.begin(), split.end());
  return true;
}

/// The sum over `bound` of `inner`, every factor of which depends on one of the
/// variables, with the variables in canonical naming.
std::optional<Monomial>
Algebra::canonicalSum(Monomial inner,
                      SmallVector<std::pair<IndexVar, Extent>, 4> bound) {
  // A sum of a sum is one sum.
  if (inner.size() == 1 && inner[0].exponent == kOne &&
      atoms[inner[0].atom]->kind == AtomKind::Sum) {
    const Atom &sum = *atoms[inner[0].atom];
    llvm::append_range(bound, sum.bound);
    inner = Monomial(sum.summand);
  }
  // A sum over a product of two leaves is a contraction: opaque.
  Node *only = nullptr;
  for (Factor factor : inner)
    for (Node *leaf : atoms[factor.atom]->leaves) {
      if (only && leaf != only)
        return std::nullopt;
      only = leaf;
    }
  if (!splitDigits(inner, bound))
    return std::nullopt;

  // Name the variables by nesting depth, and by the order in which the factors'
  // indices read them, fastest digit last.
  SmallVector<IndexVar> order;
  unsigned depth = 0;
  for (Factor factor : inner) {
    const Atom &atom = *atoms[factor.atom];
    for (IndexVar var : atom.vars)
      if (var.isBound() && !isBoundBy(bound, var))
        depth = std::max(depth, var.getDepth());
    forEachIndex(factor.atom, [&](const IndexExpr &expr) {
      for (const Digit &digit : llvm::reverse(expr.digits))
        if (isBoundBy(bound, digit.var) &&
            !llvm::is_contained(order, digit.var))
          order.push_back(digit.var);
    });
  }
  ++depth;
  auto atom = std::make_unique<Atom>();
  atom->kind = AtomKind::Sum;
  for (auto [position, var] : llvm::enumerate(order)) {
    auto *it =
        llvm::find_if(bound, [v = var](const auto &b) { return b.first == v; });
    atom->bound.push_back({IndexVar::bound(depth, position), it->second});
  }
  std::optional<Monomial> renamed =
      mapIndices(inner, [&](const IndexExpr &expr) {
        SmallVector<Digit, 2> digits(expr.digits);
        for (Digit &digit : digits) {
          auto *it = llvm::find(order, digit.var);
          if (it != order.end())
            digit.var = IndexVar::bound(depth, it - order.begin());
        }
        return std::optional(normalize(expr.constant, std::move(digits)));
      });
  if (!renamed)
    return std::nullopt;
  atom->summand = std::move(*renamed);
  return Monomial{{intern(std::move(atom)), kOne}};
}

std::optional<Polynomial>
Algebra::sum(const Polynomial &p, ArrayRef<std::pair<IndexVar, Extent>> bound) {
  Polynomial result;
  for (const Term &term : p.getTerms()) {
    Monomial inner, outer;
    SmallVector<std::pair<IndexVar, Extent>, 4> used;
    Polynomial repeats = Polynomial::constant(term.coefficient);
    for (Factor factor : term.monomial) {
      bool depends = llvm::any_of(bound, [&](const auto &b) {
        return llvm::is_contained(atoms[factor.atom]->vars, b.first);
      });
      (depends ? inner : outer).push_back(factor);
    }
    for (const auto &[var, extent] : bound) {
      bool isUsed = llvm::any_of(inner, [&, v = var](Factor factor) {
        return llvm::is_contained(atoms[factor.atom]->vars, v);
      });
      if (isUsed) {
        used.push_back({var, extent});
        continue;
      }
      std::optional<Polynomial> times = mul(repeats, size(extent));
      if (!times)
        return std::nullopt;
      repeats = std::move(*times);
    }
    if (!inner.empty()) {
      std::optional<Monomial> summed = canonicalSum(std::move(inner), used);
      if (!summed)
        return std::nullopt;
      outer = multiply(outer, *summed);
    }
    std::optional<Polynomial> total = mul(Polynomial::term(outer), repeats);
    if (!total)
      return std::nullopt;
    result.add(*total);
  }
  return result;
}
