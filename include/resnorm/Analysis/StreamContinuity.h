//===- StreamContinuity.h - What lies between streams -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A stream ends with its last residual add. What follows may be the end of the
// model, a stage of another size, or a sublayer whose residual add is missing:
//
//   ... ──▶ + ─── norm ── attention or FFN ───┬──────────▶ + ── ...
//        last sum                          source
//                                             └── branch ──┘
//
// One pass in program order tells for each value which sum it is computed from
// and through how many contractions.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_ANALYSIS_STREAMCONTINUITY_H
#define RESNORM_ANALYSIS_STREAMCONTINUITY_H

#include "resnorm/Analysis/ResidualStream.h"

namespace mlir::resnorm {

/// A chain like a sublayer's, an attention or two contractions and more, that
/// is not added to the value of the stream's size that it reads.
struct UnjoinedBranch {
  /// The stream that breaks off before it; where there is none, the one that
  /// begins behind it.
  const Stream *stream;
  SublayerKind kind;
  /// The chain's last node, in the place of the residual add.
  Node *end;
};

class StreamContinuity {
public:
  explicit StreamContinuity(const ResidualStream &streams);

  /// Whether another stream begins with a value computed from this one's last
  /// sum, or holds it in a branch: it is a stage, not a model's end.
  bool continues(const Stream &stream) const {
    return continued.contains(&stream);
  }
  /// Whether a norm reads the last sum, or a slice or a pooling of it.
  bool isNormedAtEnd(const Stream &stream) const {
    return stream.endNorm || normedAtEnd.contains(&stream);
  }
  ArrayRef<UnjoinedBranch> getUnjoinedBranches() const { return unjoined; }

private:
  llvm::SmallPtrSet<const Stream *, 4> continued, normedAtEnd;
  std::vector<UnjoinedBranch> unjoined;
};

} // namespace mlir::resnorm

#endif // RESNORM_ANALYSIS_STREAMCONTINUITY_H
