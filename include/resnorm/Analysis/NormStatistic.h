//===- NormStatistic.h - A norm's statistic and value, as algebra -*- C++ -*-=//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_ANALYSIS_NORMSTATISTIC_H
#define RESNORM_ANALYSIS_NORMSTATISTIC_H

#include "resnorm/Analysis/NormFinder.h"

namespace mlir::resnorm {

/// Equal up to the rounding that literals such as 1/N have seen.
bool isNear(double a, double b);

/// The shortest decimal within f32's rounding of `epsilon`: most modules hold
/// the literal 1.0e-5 as the f32 next to it.
double snapToDecimal(double epsilon);

/// A constant or an argument, other than x, read under some index.
bool isParameterLeaf(const Atom &atom, const Node *x);

/// Records the parameter that `atom` reads, if there is one, and how.
void setParameter(const Atom *atom, Node *&leaf,
                  SmallVectorImpl<IndexExpr> &index);

/// An interval of the digits of an axis.
struct AxisSpan {
  unsigned axis;
  int64_t low, high;
};

/// Digits as intervals, adjacent ones merged: x may have split an axis that
/// scale and bias have not.
SmallVector<AxisSpan> getSpans(ArrayRef<AxisDigit> digits);

/// Whether one of the intervals holds all of `span`.
bool isInside(const AxisSpan &span, ArrayRef<AxisSpan> spans);

/// a * sum(x^2) + b * sum(x)^2 + epsilon over one set of axes of one x.
struct Statistic {
  /// Why `p` is no such statistic; empty when it is one.
  std::string why;
  /// A sum of squares of x was seen at least.
  bool hasSquares = false;
  bool centred = false;
  double a = 0, b = 0;
  /// The extent of the sums: N.
  int64_t count = 0;
  /// How the sums read x: bound variables where they run, axes elsewhere.
  ArrayRef<IndexExpr> index;
  /// The variance is max(variance, clamp).
  std::optional<double> clamp;
  Polynomial epsilon;

  Statistic(const Algebra &algebra, const Polynomial &p, const Node *x);

  explicit operator bool() const { return why.empty(); }
  /// The statistic is scale() * (variance + epsilon').
  double scale() const { return a * double(count); }
  /// Epsilon of the variance, or nothing when it is a runtime value.
  std::optional<double> epsilonValue() const;
};

/// A factor that is c / (the divisor of a norm of x).
struct ReciprocalRoot {
  Statistic statistic;
  double coefficient;
  EpsilonMode mode;
  std::optional<double> epsilon;
};

std::optional<ReciprocalRoot> matchReciprocalRoot(const Algebra &algebra,
                                                  Factor factor, const Node *x);

/// What a node is to the norm of x behind one root.
struct ValueClass {
  enum Kind {
    Norm,   ///< The norm of x, scaled and shifted perhaps.
    NotYet, ///< Made of x, its sums, the root and parameters only.
    Broken, ///< Cannot become the norm.
  } kind;
  /// Norm: all but x, y and the types. Broken: why.
  NormMatch match;
  std::string why;
  const Node *culprit = nullptr;
  /// NotYet: it is x over the deviation up to this factor.
  std::optional<double> lead;
  int64_t count = 0;
};

ValueClass classifyValue(const Algebra &algebra, const Polynomial &p,
                         const Node *x);

} // namespace mlir::resnorm

#endif // RESNORM_ANALYSIS_NORMSTATISTIC_H
