//===- ResidualFactors.h - The factors of residual connections --*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TRANSFORMS_RESIDUALFACTORS_H
#define RESNORM_LIB_TRANSFORMS_RESIDUALFACTORS_H

#include "resnorm/Analysis/ResidualStream.h"
#include "resnorm/Transforms/Passes.h"

namespace mlir::resnorm {

/// The scheme as the option `scheme` has it.
StringRef stringifyScheme(ResidualScheme scheme);

/// How deep a stream is.
struct StreamDepth {
  unsigned layers;
  /// It reads an encoder, whether that is in the function or not.
  bool isDecoder;
  /// An encoder: the layers of the function's decoder; 0 where there is none.
  unsigned decoderLayers = 0;
};

/// The depths of a function's streams. DeepNorm tells an encoder with a decoder
/// from one without: a diagnostic where it cannot.
FailureOr<SmallVector<StreamDepth>>
measureDepths(ArrayRef<std::unique_ptr<Stream>> streams, ResidualScheme scheme);

/// What a scheme asks of one stream.
struct ResidualFactors {
  /// The numbers that multiply the skip and the branch.
  double skip = 1, branch = 1;
  /// DeepNorm: `skip` is the skip's factor, whatever it was before, and this
  /// one that of the initial weights.
  std::optional<double> betaInit;
  /// ReZero and LayerScale: what the branch's new parameter is at first.
  std::optional<double> parameter;

  bool isExact() const {
    return skip == 1 && branch == 1 && parameter.value_or(1) == 1;
  }
};

/// The factors of the scheme; `initial` is that of its new parameters, if it
/// has some.
ResidualFactors getFactors(ResidualScheme scheme, const StreamDepth &depth,
                           std::optional<double> initial = std::nullopt);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_TRANSFORMS_RESIDUALFACTORS_H
