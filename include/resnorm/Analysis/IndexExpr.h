//===- IndexExpr.h - Mixed-radix index expressions --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How a view reads its source: one expression per axis of the source,
//
//   constant + sum of stride * ((variable floordiv div) mod extent),
//
// that is, digits of mixed-radix numbers. Every chain of reshapes, transposes
// and broadcasts composes to such expressions, in a canonical form, without an
// analysis of axes; what does not (an overlap, a ragged split) is *irregular*.
// AffineExpr's simplifier cannot do this: it knows no ranges.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_ANALYSIS_INDEXEXPR_H
#define RESNORM_ANALYSIS_INDEXEXPR_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/FoldingSet.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace mlir::resnorm {

/// The extent of an axis. A negative extent stands for a dynamic one and is its
/// identity: two axes with the same negative extent are equally long.
using Extent = int64_t;

inline bool isDynamicExtent(Extent extent) { return extent < 0; }

/// The number of elements of a frame, or nothing when an extent is dynamic.
std::optional<int64_t> numElements(ArrayRef<Extent> frame);

/// A variable of an index expression: an axis of a frame, a bound variable of a
/// sum in canonical naming (nesting depth and position), or a temporary.
class IndexVar {
public:
  static IndexVar axis(unsigned i) { return IndexVar(Kind::Axis, 0, i); }
  static IndexVar bound(unsigned depth, unsigned position) {
    return IndexVar(Kind::Bound, depth, position);
  }
  static IndexVar temporary(unsigned id) { return IndexVar(Kind::Temp, 0, id); }

  bool isAxis() const { return kind == Kind::Axis; }
  bool isBound() const { return kind == Kind::Bound; }
  unsigned getAxis() const { return number; }
  unsigned getDepth() const { return depth; }

  uint64_t getOpaque() const {
    return uint64_t(kind) << 62 | uint64_t(depth) << 32 | number;
  }
  friend bool operator==(IndexVar a, IndexVar b) {
    return a.getOpaque() == b.getOpaque();
  }
  friend bool operator!=(IndexVar a, IndexVar b) { return !(a == b); }
  friend bool operator<(IndexVar a, IndexVar b) {
    return a.getOpaque() < b.getOpaque();
  }

private:
  enum class Kind : uint8_t { Axis, Bound, Temp };
  IndexVar(Kind kind, unsigned depth, unsigned number)
      : kind(kind), depth(depth), number(number) {}
  Kind kind;
  unsigned depth;
  unsigned number;
};

/// stride * ((var floordiv div) mod extent).
struct Digit {
  int64_t stride;
  IndexVar var;
  int64_t div;
  Extent extent;

  friend bool operator==(const Digit &a, const Digit &b) {
    return a.stride == b.stride && a.var == b.var && a.div == b.div &&
           a.extent == b.extent;
  }
};

/// constant + digits, the digits ordered by stride and neighbours merged.
struct IndexExpr {
  int64_t constant = 0;
  SmallVector<Digit, 2> digits;

  /// The whole of an axis or a variable.
  static IndexExpr whole(IndexVar var, Extent extent);

  bool isConstant() const { return digits.empty(); }
  void profile(llvm::FoldingSetNodeID &id) const;
  friend bool operator==(const IndexExpr &a, const IndexExpr &b) {
    return a.constant == b.constant && a.digits == b.digits;
  }
};

/// Sorts the digits, drops unit ones and merges neighbours of one variable.
IndexExpr normalize(int64_t constant, SmallVector<Digit, 2> digits);

/// The sum of `expr * stride` over the pairs.
IndexExpr addScaled(ArrayRef<std::pair<IndexExpr, int64_t>> parts);

/// (expr floordiv div) mod modulus, exactly; nothing when irregular.
std::optional<IndexExpr> extractDigit(const IndexExpr &expr, int64_t div,
                                      Extent modulus);

/// `expr` with each variable replaced by an expression; a null result of
/// `lookup` keeps the variable. Nothing when irregular.
std::optional<IndexExpr>
substitute(const IndexExpr &expr,
           function_ref<const IndexExpr *(IndexVar)> lookup);

/// The identity index of a frame.
SmallVector<IndexExpr> identityIndex(ArrayRef<Extent> frame);

} // namespace mlir::resnorm

#endif // RESNORM_ANALYSIS_INDEXEXPR_H
