//===- NormPosition.h - Which sublayer a norm belongs to --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_ANALYSIS_NORMPOSITION_H
#define RESNORM_ANALYSIS_NORMPOSITION_H

#include "resnorm/Analysis/ResidualStream.h"

namespace mlir::resnorm {

/// Where a norm sits: its stream and, in a sublayer, the layer and sublayer.
/// Streams count from 0 in a function, layers in a stream, sublayers in a
/// layer.
struct NormPosition {
  unsigned stream;
  std::optional<std::pair<unsigned, unsigned>> sublayer;
};

/// The positions of the norms that are in a stream.
DenseMap<const NormMatch *, NormPosition>
locateNorms(const ResidualStream &streams);

} // namespace mlir::resnorm

#endif // RESNORM_ANALYSIS_NORMPOSITION_H
