//===- BatchNormMatcher.h - Batch normalization at inference ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_ANALYSIS_BATCHNORMMATCHER_H
#define RESNORM_LIB_ANALYSIS_BATCHNORMMATCHER_H

#include "resnorm/Analysis/NormFinder.h"

namespace mlir::resnorm {

/// Finds the batch normalizations at inference behind one root of a parameter:
///
///   variance ─▶ + epsilon ─▶ root ─┐
///   x ───────────────────▶ γ (x − mean) r + β
///
/// where the statistics are given, one of each a channel. The root has no sum
/// below it, so x is not among its dominators: it is the value that the first
/// reader outside the parameters scales.
class BatchNormMatcher {
public:
  BatchNormMatcher(Algebra &algebra, Node *root)
      : algebra(algebra), root(root) {}

  /// Appends what was found; false when nothing was.
  bool match(std::vector<NormMatch> &norms);
  uint64_t getWork() const { return work; }

private:
  SmallVector<Node *> getScaledValues() const;
  Node *findInput(Node *scaled);
  bool followValue(Node *scaled, Node *x, std::vector<NormMatch> &norms);

  Algebra &algebra;
  Node *root;
  uint64_t work = 0;
};

} // namespace mlir::resnorm

#endif // RESNORM_LIB_ANALYSIS_BATCHNORMMATCHER_H
