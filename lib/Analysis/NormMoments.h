//===- NormMoments.h - Sums of powers of x ----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_ANALYSIS_NORMMOMENTS_H
#define RESNORM_LIB_ANALYSIS_NORMMOMENTS_H

#include "resnorm/Analysis/NormalForm.h"

namespace mlir::resnorm {

/// x read as it stands, without a power: the leaf atom of `x`.
bool isLeafOf(const Atom &atom, const Node *x);

/// The factor sum(x^exponent): the leaf atom that is summed, or null.
const Atom *matchSumOf(const Algebra &algebra, AtomId id, Exponent exponent,
                       const Node *x);

/// A power of sum(x^k), divided by the dynamic ones among the extents that the
/// sum runs over: as a number they are unknown, so they belong to the moment.
struct Moment {
  /// How the sum reads x.
  ArrayRef<IndexExpr> index;
  /// The product of the static extents.
  int64_t count = 1;
};

/// `monomial` is (sum(x^exponent) / the dynamic extents)^power.
std::optional<Moment> matchMoment(const Algebra &algebra,
                                  ArrayRef<Factor> monomial, Exponent exponent,
                                  Exponent power, const Node *x);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_ANALYSIS_NORMMOMENTS_H
