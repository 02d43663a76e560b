//===- NormPosition.cpp - Which sublayer a norm belongs to ----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/NormPosition.h"

using namespace mlir;
using namespace mlir::resnorm;

DenseMap<const NormMatch *, NormPosition>
mlir::resnorm::locateNorms(const ResidualStream &streams) {
  DenseMap<const NormMatch *, NormPosition> positions;
  for (auto [number, stream] : llvm::enumerate(streams.getStreams())) {
    NormPosition onStream{unsigned(number), std::nullopt};
    for (const NormMatch *norm : {stream->startNorm, stream->endNorm})
      if (norm)
        positions.try_emplace(norm, onStream);
    for (auto [i, layer] : llvm::enumerate(stream->layers)) {
      for (auto [k, sublayer] : llvm::enumerate(layer.sublayers)) {
        SmallVector<const NormMatch *> norms(sublayer->innerNorms.begin(),
                                             sublayer->innerNorms.end());
        norms.append(
            {sublayer->inputNorm, sublayer->outputNorm, sublayer->addNorm});
        NormPosition inSublayer{unsigned(number), std::make_pair(i, k)};
        // A norm that several sublayers read belongs to the first.
        for (const NormMatch *norm : norms)
          if (norm)
            positions.try_emplace(norm, inSublayer);
      }
    }
  }
  return positions;
}
