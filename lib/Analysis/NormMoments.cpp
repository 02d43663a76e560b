//===- NormMoments.cpp - Sums of powers of x ------------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NormMoments.h"

using namespace mlir;
using namespace mlir::resnorm;

bool mlir::resnorm::isLeafOf(const Atom &atom, const Node *x) {
  return atom.kind == AtomKind::Leaf && atom.node == x;
}

const Atom *mlir::resnorm::matchSumOf(const Algebra &algebra, AtomId id,
                                      Exponent exponent, const Node *x) {
  const Atom &sum = algebra[id];
  if (sum.kind != AtomKind::Sum || sum.summand.size() != 1 ||
      sum.summand[0].exponent != exponent)
    return nullptr;
  const Atom &leaf = algebra[sum.summand[0].atom];
  return isLeafOf(leaf, x) ? &leaf : nullptr;
}

std::optional<Moment>
mlir::resnorm::matchMoment(const Algebra &algebra, ArrayRef<Factor> monomial,
                           Exponent exponent, Exponent power, const Node *x) {
  Moment moment;
  const Atom *sum = nullptr;
  for (Factor factor : monomial) {
    const Atom *leaf = matchSumOf(algebra, factor.atom, exponent, x);
    if (!leaf)
      continue;
    if (sum || factor.exponent != power)
      return std::nullopt;
    sum = &algebra[factor.atom];
    moment.index = leaf->index;
  }
  if (!sum)
    return std::nullopt;
  SmallVector<Extent> dynamic;
  for (auto [var, extent] : sum->bound) {
    if (isDynamicExtent(extent))
      dynamic.push_back(extent);
    else
      moment.count *= extent;
  }
  for (Factor factor : monomial) {
    const Atom &atom = algebra[factor.atom];
    if (&atom == sum)
      continue;
    int64_t times = llvm::count(dynamic, Extent(atom.data));
    if (atom.kind != AtomKind::Size || factor.exponent != -power * times)
      return std::nullopt;
    llvm::erase(dynamic, Extent(atom.data));
  }
  return dynamic.empty() ? std::optional(moment) : std::nullopt;
}
