//===- NormFinder.h - Norms by algebra --------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Finds every norm of a scalar graph, whatever it was spelled like, by
// comparing algebra:
//
//            ┌────────────── sums over the axes ──────────────┐
//   x ───────┤  S2 = sum x^2, S1 = sum x                      ├─▶ a S2 + b S1^2
//   + e
//            └────────────────────────────────────────────────┘        │ root
//   x, S1 ──────────────────────────────────────────────────────▶ γ (x − S1/N)
//   r + β
//
// RMSNorm if b = 0, LayerNorm if b = −a/N; epsilon is e/(aN). The root is the
// anchor; x is sought among the dominators of the statistic, nearest first.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_ANALYSIS_NORMFINDER_H
#define RESNORM_ANALYSIS_NORMFINDER_H

#include "resnorm/Analysis/NormalForm.h"
#include "resnorm/IR/ResNorm.h"

namespace mlir::resnorm {

enum class NormKind : uint8_t {
  LayerNorm,
  RMSNorm,
  GroupNorm,
  BatchNorm,
  DyT,
  Derf
};

/// `layer_norm`, `rms_norm`, `group_norm`, `batch_norm`, `dyt` or `derf`.
StringRef stringifyNormKind(NormKind kind);

/// Whether a norm of this kind divides by a statistic. Dynamic Tanh and Derf
/// do not: they stand in a norm's place, and are not counted as norms.
inline bool hasStatistics(NormKind kind) {
  return kind != NormKind::DyT && kind != NormKind::Derf;
}

/// Whether a norm of this kind makes a placement: a batch or group
/// normalization stands in no slot.
inline bool fillsSlot(NormKind kind) {
  return kind != NormKind::GroupNorm && kind != NormKind::BatchNorm;
}

/// A part of an axis: the digit (axis floordiv div) mod extent.
struct AxisDigit {
  unsigned axis;
  int64_t div;
  Extent extent;
};

/// A digit of y's frame and the digit of x's frame that it reads.
struct DigitPair {
  AxisDigit y, x;
};

/// An entry of NormMatch::axes: the statistics run over a part of an axis.
inline constexpr int64_t kPartOfAxis = -1;

/// One number for all elements: a parameter's leaf, or where that is null a
/// literal.
struct UniformParameter {
  Node *leaf = nullptr;
  double number = 0;
};

/// One norm of the graph: a norm op of the dialect, or the nodes that spell one
/// out.
struct NormMatch {
  NormKind kind;
  /// The value that is normalised and its norm.
  Node *x = nullptr;
  Node *y = nullptr;
  /// The parameters' leaves, or null.
  Node *scale = nullptr;
  Node *bias = nullptr;
  /// The bias is added before the scale: (x + bias) * scale.
  bool biasBeforeScale = false;
  double epsilon = 0;
  EpsilonMode epsilonMode = EpsilonMode::Inside;
  VarianceFormula formula = VarianceFormula::Centered;
  /// The scale is `scaleOffset + scale`.
  double scaleOffset = 0;
  /// The type in which the mean of squares is computed.
  Type statistics;
  /// The value is cast to the result's type before it meets the scale.
  bool castBeforeScale = false;
  /// How `y` reads `x`: one expression per axis of x's frame.
  SmallVector<IndexExpr> valueIndex;
  /// The digits over which the statistics run (without statistics: scale and
  /// bias), and the others, in the order of x's axes, outermost digit first.
  SmallVector<DigitPair> reduced, kept;
  /// The axes of x over which they run, or kPartOfAxis.
  SmallVector<int64_t> axes;
  /// Group normalization: the axis of x that the groups split.
  int64_t channelAxis = -1;
  /// How scale and bias are read, one expression per axis of their frame.
  SmallVector<IndexExpr> scaleIndex, biasIndex;
  /// Batch normalization: the given statistics' leaves, and how they are read.
  Node *mean = nullptr;
  Node *variance = nullptr;
  SmallVector<IndexExpr> meanIndex, varianceIndex;
  /// Dynamic Tanh and Derf: the argument of the function is alpha x + shift.
  UniformParameter alpha;
  std::optional<UniformParameter> shift;
  /// The norm op, when it is raised already.
  Operation *op = nullptr;

  Location getLoc() const { return y->getLoc(); }
};

/// What looked like a norm and is none, and the first constraint that failed.
struct MissedNorm {
  Location loc;
  std::string reason;
  /// Where the constraint failed, when that is elsewhere.
  std::optional<Location> related;
  /// It is a norm of x up to a constant factor: the most telling reason.
  bool isNormUpToFactor = false;
  /// It is x / |x|, a normalization of its own: no miss to a report.
  bool isL2Norm = false;
};

/// All norms of a graph, in program order.
class NormFinder {
public:
  explicit NormFinder(ScalarGraph &graph);

  ArrayRef<NormMatch> getNorms() const { return norms; }
  ArrayRef<MissedNorm> getMissed() const { return missed; }
  /// How many node evaluations the search took.
  uint64_t getWork() const { return work; }

private:
  void addRaised(Node *node);
  void addRaisedDyT(Node *node);
  void matchAnchor(Node *root);
  void matchDyT(Node *function);

  ScalarGraph &graph;
  std::vector<NormMatch> norms;
  std::vector<MissedNorm> missed;
  uint64_t work = 0;
};

} // namespace mlir::resnorm

#endif // RESNORM_ANALYSIS_NORMFINDER_H
