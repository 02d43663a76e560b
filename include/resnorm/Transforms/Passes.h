//===- Passes.h - The passes of ResNorm -------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TRANSFORMS_PASSES_H
#define RESNORM_TRANSFORMS_PASSES_H

#include "mlir/Pass/Pass.h"
#include "resnorm/Analysis/StreamReport.h"
#include "resnorm/Transforms/Lint.h"

namespace mlir::resnorm {

/// How `resnorm-layer-norm-to-rms-norm` swaps the norms.
enum class RMSNormSwapMode {
  Exact, ///< Centre what writes the stream; refuse where that does not suffice.
  Force, ///< Swap every LayerNorm: another function.
};

/// Where a rewrite puts parameters that the model did not have.
enum class NewParameterMode {
  Constants, ///< Constants: the function's type stays.
  Arguments, ///< Arguments of the function, so that they can be trained.
};

/// Which factors `resnorm-scale-residual` puts on a residual connection.
enum class ResidualScheme {
  VariancePreserving, ///< Skip and branch times 1/sqrt(2).
  Depth,              ///< The branch times 1/sqrt(2N).
  DeepNorm,           ///< DeepNorm's alpha on the skip.
  ReZero,             ///< A parameter on the branch.
  LayerScale,         ///< A parameter a feature on the branch.
};

/// The kind of the norms that `resnorm-convert-placement` adds.
enum class NewNormKind { Stream, LayerNorm, RMSNorm };

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "resnorm/Transforms/Passes.h.inc"

} // namespace mlir::resnorm

#endif // RESNORM_TRANSFORMS_PASSES_H
