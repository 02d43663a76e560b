//===- Transforms.h - Patterns and entry points of the passes ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TRANSFORMS_TRANSFORMS_H
#define RESNORM_TRANSFORMS_TRANSFORMS_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::resnorm {

/// What looked like a norm or a residual add and was not raised.
struct MissedRaising {
  /// `norm` or `residual`.
  StringRef what;
  Location loc;
  /// The first constraint that failed.
  std::string reason;
};

/// What raising found in a function.
struct RaisingSummary {
  /// Norms and residual adds in the function afterwards, the ones that were ops
  /// of the dialect before included. `dyt` is not counted as a norm.
  unsigned norms = 0, residuals = 0;
  /// How many ops raising created, `dyt` among the norms.
  unsigned raisedNorms = 0, raisedResiduals = 0;
  std::vector<MissedRaising> missed;
};

/// Raises the norms and residual adds of `function`, an op with a region of
/// tensor code.
RaisingSummary raiseToResNorm(Operation *function, RewriterBase &rewriter);

/// A pattern on functions that raises what they hold.
void populateRaiseToResNormPatterns(RewritePatternSet &patterns,
                                    PatternBenefit benefit = 1);

/// Patterns that fuse a norm with the residual add that it reads.
void populateFuseResidualNormPatterns(RewritePatternSet &patterns,
                                      PatternBenefit benefit = 1);

/// Patterns that give wide statistics of narrower inputs the default type.
void populateNarrowStatisticsPatterns(RewritePatternSet &patterns,
                                      PatternBenefit benefit = 1);

/// Patterns that replace every op of the dialect, in tensor or in buffer form,
/// by the ops of linalg that define it; those over trailing axes only where
/// they are not kept.
void populateDecomposePatterns(RewritePatternSet &patterns,
                               bool keepTrailingNorms = false,
                               PatternBenefit benefit = 1);

} // namespace mlir::resnorm

#endif // RESNORM_TRANSFORMS_TRANSFORMS_H
