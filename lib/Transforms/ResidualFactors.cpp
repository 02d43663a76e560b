//===- ResidualFactors.cpp - The factors of residual connections ----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ResidualFactors.h"
#include "mlir/IR/Diagnostics.h"
#include <cmath>

using namespace mlir;
using namespace mlir::resnorm;

StringRef mlir::resnorm::stringifyScheme(ResidualScheme scheme) {
  switch (scheme) {
  case ResidualScheme::VariancePreserving:
    return "variance-preserving";
  case ResidualScheme::Depth:
    return "depth";
  case ResidualScheme::DeepNorm:
    return "deepnorm";
  case ResidualScheme::ReZero:
    return "rezero";
  case ResidualScheme::LayerScale:
    return "layer-scale";
  }
  llvm_unreachable("unknown scheme");
}

FailureOr<SmallVector<StreamDepth>>
mlir::resnorm::measureDepths(ArrayRef<std::unique_ptr<Stream>> streams,
                             ResidualScheme scheme) {
  SmallVector<StreamDepth> depths;
  SmallVector<const Stream *> encoders, decoders;
  for (const std::unique_ptr<Stream> &stream : streams) {
    bool crosses = llvm::any_of(stream->sublayers, [](const auto &sublayer) {
      return sublayer->kind == SublayerKind::CrossAttention;
    });
    (crosses ? decoders : encoders).push_back(stream.get());
    depths.push_back({unsigned(stream->layers.size()), crosses});
  }
  if (scheme != ResidualScheme::DeepNorm || decoders.empty() ||
      encoders.empty())
    return depths;
  if (encoders.size() > 1 || decoders.size() > 1)
    return emitError(decoders.front()->sublayers.front()->getLoc())
           << "cannot scale the residual connection (deepnorm): expected one "
              "encoder and one decoder, but found "
           << encoders.size() << " and " << decoders.size();
  for (StreamDepth &depth : depths)
    if (!depth.isDecoder)
      depth.decoderLayers = decoders.front()->layers.size();
  return depths;
}

/// The formulas of DeepNet (arXiv 2203.00555), table 1, and of the others.
ResidualFactors mlir::resnorm::getFactors(ResidualScheme scheme,
                                          const StreamDepth &depth,
                                          std::optional<double> initial) {
  ResidualFactors factors;
  double n = depth.layers;
  switch (scheme) {
  case ResidualScheme::VariancePreserving:
    factors.skip = factors.branch = std::sqrt(0.5);
    return factors;
  case ResidualScheme::Depth:
    factors.branch = 1 / std::sqrt(2 * n);
    return factors;
  case ResidualScheme::DeepNorm:
    if (depth.isDecoder) {
      factors.skip = std::pow(3 * n, 0.25);
      factors.betaInit = std::pow(12 * n, -0.25);
    } else if (depth.decoderLayers) {
      double both = std::pow(n, 4) * depth.decoderLayers;
      factors.skip = 0.81 * std::pow(both, 1.0 / 16);
      factors.betaInit = 0.87 * std::pow(both, -1.0 / 16);
    } else {
      factors.skip = std::pow(2 * n, 0.25);
      factors.betaInit = std::pow(8 * n, -0.25);
    }
    return factors;
  case ResidualScheme::ReZero:
  case ResidualScheme::LayerScale:
    factors.parameter = initial;
    return factors;
  }
  llvm_unreachable("unknown scheme");
}
