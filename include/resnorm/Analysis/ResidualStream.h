//===- ResidualStream.h - The residual streams of a function ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A stream is a maximal chain of residual joins from a source (an embedding, an
// argument, a convolution's patches) to a sink:
//
//   x0 ──┬──────────────▶ + ──┬──────────────▶ + ── ... ──▶ sink
//        └─ norm? ─ branch ─┘  └─ norm? ─ branch ─┘
//
// An add joins when one of its terms, the branch, reads another, the skip,
// through at least one contraction. The analysis reads plain adds and
// `resnorm.residual_add` alike, and gives the same answer before raising, after
// it, and after `resnorm-decompose`.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_ANALYSIS_RESIDUALSTREAM_H
#define RESNORM_ANALYSIS_RESIDUALSTREAM_H

#include "resnorm/Analysis/NormFinder.h"

namespace mlir::resnorm {

/// Where a norm sits in its stream (the slots of design.md §6).
enum class NormRole : uint8_t {
  Other,       ///< In no stream.
  Input,       ///< Between the skip and the branch.
  Inner,       ///< Inside the branch.
  Head,        ///< On queries, keys or values.
  Output,      ///< At the branch's end, before the add.
  Add,         ///< After the add, on the stream.
  StreamStart, ///< Before the first sublayer, on the stream.
  StreamEnd,   ///< After the last sublayer.
};
StringRef stringifyNormRole(NormRole role);

enum class SublayerKind : uint8_t {
  Attention,        ///< What mixes the tokens of the stream.
  CrossAttention,   ///< An attention to values that the skip does not make.
  FeedForward,      ///< Linear maps of each token alone.
  MixtureOfExperts, ///< Such maps, weighed or chosen by a router.
  Other,            ///< Neither: a convolutional block.
};
/// `attention`, `cross-attention`, `ffn`, `moe` or `other`.
StringRef stringifySublayerKind(SublayerKind kind);
/// Which column of the table of placements the kind belongs to: attention's, or
/// else the FFN's.
inline bool isAttention(SublayerKind kind) {
  return kind == SublayerKind::Attention ||
         kind == SublayerKind::CrossAttention;
}

/// A binary add of a join's tree that adds a branch to what holds the skip.
struct JoiningAdd {
  Node *add;
  /// Which operand holds the skip; the other holds branches only.
  unsigned skipOperand;
};

/// One add that joins branches to a stream.
struct ResidualJoin {
  /// The tree's outermost add and the tensor that holds the sum.
  Node *sum = nullptr;
  /// The terms: the skip is the latest, extra skips are earlier values of the
  /// stream (B2T's, ResiDual's accumulation).
  Node *skip = nullptr;
  double skipScale = 1;
  /// The term as it is added: the skip, or the skip times a parameter a
  /// channel.
  Node *skipTerm = nullptr;
  SmallVector<Node *, 1> extraSkips;
  SmallVector<std::pair<Node *, double>, 2> branches;
  /// The tree's adds of a branch, innermost first.
  SmallVector<JoiningAdd, 2> adds;
  /// The norm that the skip is the result of, or null.
  const NormMatch *skipNorm = nullptr;
  /// The norms that read the sum; whether nothing else does.
  SmallVector<const NormMatch *, 2> readingNorms;
  bool onlyNormsRead = false;
  /// The join that made the skip, or null at a stream's start.
  ResidualJoin *previous = nullptr;
};

/// An add of two varying values of one size, between norms of a stream, that is
/// no join; or an op in whose body joins are not looked for.
struct MissedJoin {
  Node *sum;
  std::string reason;
  /// A term is a value of a stream.
  bool onStream;
};

/// What one residual add closes: a branch of the stream and its norms.
struct Sublayer {
  SublayerKind kind = SublayerKind::FeedForward;
  ResidualJoin *join = nullptr;
  /// The branch's terms of the join: one, or those of one kind (a shared expert
  /// beside the routed ones).
  SmallVector<Node *, 1> branches;
  const NormMatch *inputNorm = nullptr;
  const NormMatch *outputNorm = nullptr;
  const NormMatch *addNorm = nullptr;
  SmallVector<const NormMatch *, 2> innerNorms;
  /// How many of the inner norms are on queries, keys or values.
  unsigned headNorms = 0;
  /// The inner norm that stands exactly one contraction before the branch's
  /// end, or null.
  const NormMatch *lastInnerNorm = nullptr;
  /// The number by which the input norm's result is multiplied (LNS), and
  /// whether it is modulated by an activation (AdaLN).
  double inputScale = 1;
  bool modulated = false;
  /// What the branch reads of the input norm, behind that factor or modulation;
  /// null without the norm.
  Node *inputEnd = nullptr;
  /// The branch before AdaLN-Zero's gate; null without one.
  Node *ungated = nullptr;
  double skipScale = 1;
  double branchScale = 1;
  /// The loop in whose body the add stands, a number of its own, or 0; and how
  /// often the function runs it, if that is constant.
  unsigned loop = 0;
  std::optional<int64_t> repeat = 1;

  Location getLoc() const { return join->sum->getLoc(); }
};

/// The sublayers of one period of a stream.
struct StreamLayer {
  SmallVector<Sublayer *, 3> sublayers;
  /// A name of placements.md §1, or empty.
  StringRef placement;

  /// The loop and the number of repetitions of all its sublayers.
  unsigned getLoop() const { return sublayers.front()->loop; }
  std::optional<int64_t> getRepeat() const { return sublayers.front()->repeat; }
};

struct Stream {
  SmallVector<std::unique_ptr<Sublayer>> sublayers;
  std::vector<StreamLayer> layers;
  /// A name of placements.md §1 or `mixed`; empty when there is none, and then
  /// `why` tells.
  StringRef placement;
  std::string why;
  /// The sublayer that broke the pattern, where there is no name.
  const Sublayer *culprit = nullptr;
  /// The norms at its start and its end, or null.
  const NormMatch *startNorm = nullptr;
  const NormMatch *endNorm = nullptr;
  unsigned extraSkips = 0;
  /// It carries ResiDual's second stream, an accumulation of the branches.
  bool hasAccumulation = false;

  /// How many residual adds it runs; those of a loop of unknown length count
  /// once.
  int64_t getNumResidualAdds() const;
};

/// The streams of one function. Passes that rewrite it take the calls as they
/// are; with `CallReading::All` a layer that is a function of its own is one of
/// the caller's layers.
class ResidualStream {
public:
  explicit ResidualStream(Operation *function,
                          CallReading calls = CallReading::Transparent);

  ScalarGraph &getGraph() { return graph; }
  const ScalarGraph &getGraph() const { return graph; }
  const NormFinder &getNorms() const { return norms; }
  ArrayRef<std::unique_ptr<Stream>> getStreams() const { return streams; }
  ArrayRef<std::unique_ptr<ResidualJoin>> getJoins() const { return joins; }
  ArrayRef<MissedJoin> getMissedJoins() const { return missedJoins; }
  NormRole getRole(const NormMatch *norm) const { return roles.lookup(norm); }

private:
  friend class StreamBuilder;

  ScalarGraph graph;
  NormFinder norms;
  std::vector<std::unique_ptr<ResidualJoin>> joins;
  std::vector<std::unique_ptr<Stream>> streams;
  std::vector<MissedJoin> missedJoins;
  DenseMap<const NormMatch *, NormRole> roles;
};

} // namespace mlir::resnorm

#endif // RESNORM_ANALYSIS_RESIDUALSTREAM_H
