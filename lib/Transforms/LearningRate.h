//===- LearningRate.h - What a rewrite asks of the optimizer ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TRANSFORMS_LEARNINGRATE_H
#define RESNORM_LIB_TRANSFORMS_LEARNINGRATE_H

#include "resnorm/Analysis/NormFinder.h"

namespace mlir::resnorm {

/// The change of the learning rate that training after an architectural rewrite
/// calls for: a range to try, in percent of the rate before.
struct LearningRateChange {
  int lowPercent, highPercent;
  /// Why the range has its sign.
  StringRef why;

  /// `+20 to +30 %`.
  std::string describe() const;
};

/// The change for another placement, names of the table; nothing where none is
/// known.
std::optional<LearningRateChange> getLearningRateChange(StringRef from,
                                                        StringRef to);

/// The change for another kind of norm.
std::optional<LearningRateChange> getLearningRateChange(NormKind from,
                                                        NormKind to);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_TRANSFORMS_LEARNINGRATE_H
