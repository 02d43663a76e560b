//===- LoneStatistics.h - Statistics that belong to no norm -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A statistic of no norm may still be one that a user expected to be raised:
//
//   values ─▶ sum over a trailing axis ─▶ / N, + epsilon, ... ─▶ root
//                                                              └▶ reciprocal
//
// These functions tell whether a root or a reciprocal is of that kind, by what
// stands between it and the nearest sums.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_ANALYSIS_LONESTATISTICS_H
#define RESNORM_LIB_ANALYSIS_LONESTATISTICS_H

#include "resnorm/Analysis/NormFinder.h"

namespace mlir::resnorm {

/// Why the root of a sum over a trailing axis, or of one that a loop adds up,
/// is no norm's, where no value was found of which the sum is a statistic;
/// nothing when it is of no such sum.
std::optional<MissedNorm> explainRoot(const Node *root);

/// Why a reciprocal, or a division, of a mean over a trailing axis is no norm;
/// nothing when it is of no such mean.
std::optional<MissedNorm> explainReciprocal(const Node *node);

/// The roots, in bodies of structured ops on buffers, of what such ops summed
/// before. The graph is of values: what a buffer holds when is not its matter.
void explainRootsOnBuffers(Operation *function,
                           std::vector<MissedNorm> &missed);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_ANALYSIS_LONESTATISTICS_H
