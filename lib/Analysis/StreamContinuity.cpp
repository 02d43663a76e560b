//===- StreamContinuity.cpp - What lies between streams -------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/StreamContinuity.h"
#include "SublayerClassifier.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"

using namespace mlir;
using namespace mlir::resnorm;

namespace {

/// What a value is computed from.
struct Origin {
  /// The latest sum of a stream, or null.
  Node *sum = nullptr;
  /// The most contractions on a path from there, and whether a softmax is on
  /// one.
  unsigned contractions = 0;
  bool softmax = false;
  /// Where there is no sum: what the first norm on the way normalises.
  Node *normed = nullptr;

  void merge(const Origin &other) {
    if (other.sum != sum && (!other.sum || (sum && other.sum->id < sum->id)))
      return;
    if (other.sum != sum)
      *this = Origin{other.sum};
    contractions = std::max(contractions, other.contractions);
    softmax |= other.softmax;
    if (!normed || (other.normed && other.normed->id < normed->id))
      normed = other.normed;
  }
};

} // namespace

/// Pooling mixes tokens and projects nothing.
static bool isPooling(const Node *node) {
  return node->op &&
         (isa<tosa::AvgPool2dOp, tosa::MaxPool2dOp>(node->op) ||
          node->op->getName().getStringRef().starts_with("linalg.pooling_"));
}

static std::vector<Origin> computeOrigins(const ScalarGraph &scalars,
                                          const NormedGraph &graph,
                                          const ResidualStream &streams) {
  llvm::DenseSet<Node *> sums;
  for (const auto &stream : streams.getStreams())
    for (const auto &sublayer : stream->sublayers)
      sums.insert(sublayer->join->sum);
  std::vector<Origin> origins(scalars.getNodes().size());
  for (Node *node : scalars.getNodes()) {
    Origin &origin = origins[node->id];
    if (sums.contains(node)) {
      origin.sum = node;
      continue;
    }
    for (Node *input : graph.getInputs(node))
      origin.merge(origins[input->id]);
    origin.contractions += graph.isContraction(node) && !isPooling(node);
    origin.softmax |= isSoftmax(node);
    const NormMatch *norm = graph.getNorm(node);
    if (norm && !origin.sum && !origin.normed && fillsSlot(norm->kind) &&
        norm->x->varying)
      origin.normed = norm->x;
  }
  return origins;
}

/// What the stream begins with, before a norm on it.
static Node *getSource(const NormedGraph &graph, const Stream &stream) {
  const ResidualJoin &first = *stream.sublayers.front()->join;
  return graph.getBase(first.skipNorm ? first.skipNorm->x : first.skip).first;
}

/// Whether the two could be added: the same elements in rows of one width.
static bool haveSameSize(const Node *a, const Node *b) {
  if (a->frame.empty() || b->frame.empty())
    return false;
  std::optional<int64_t> ofA = numElements(a->frame),
                         ofB = numElements(b->frame);
  if (ofA && ofB)
    return *ofA == *ofB && a->frame.back() == b->frame.back();
  return a->frame == b->frame;
}

static bool hasAttention(const StreamLayer &layer) {
  return llvm::any_of(layer.sublayers, [](const Sublayer *sublayer) {
    return sublayer->kind == SublayerKind::Attention;
  });
}

/// The last layer breaks off: it begins like the one before and is shorter.
static bool isLastLayerCut(const Stream &stream) {
  if (stream.layers.size() < 2)
    return false;
  ArrayRef<Sublayer *> last = stream.layers.back().sublayers;
  ArrayRef<Sublayer *> before =
      stream.layers[stream.layers.size() - 2].sublayers;
  auto ofKind = [](const Sublayer *a, const Sublayer *b) {
    return a->kind == b->kind;
  };
  return last.size() < before.size() &&
         llvm::equal(last, before.take_front(last.size()), ofKind);
}

StreamContinuity::StreamContinuity(const ResidualStream &streams) {
  if (streams.getStreams().empty())
    return;
  const ScalarGraph &scalars = streams.getGraph();
  NormedGraph graph(scalars, streams.getNorms());
  std::vector<Origin> origins = computeOrigins(scalars, graph, streams);
  DenseMap<Node *, const Stream *> byLastSum;
  for (const auto &stream : streams.getStreams())
    byLastSum[stream->sublayers.back()->join->sum] = stream.get();

  // Fewer contractions are a projection between stages or streams.
  auto isChain = [](const Origin &origin) {
    return origin.softmax || origin.contractions >= 2;
  };
  auto kindOf = [](const Origin &origin) {
    return origin.softmax ? SublayerKind::Attention : SublayerKind::FeedForward;
  };
  for (const auto &stream : streams.getStreams()) {
    Node *source = getSource(graph, *stream);
    const Origin &origin = origins[source->id];
    const ResidualJoin &first = *stream->sublayers.front()->join;
    if (const Stream *before = byLastSum.lookup(origin.sum)) {
      continued.insert(before);
      bool normed = first.skipNorm ||
                    !before->sublayers.back()->join->readingNorms.empty();
      if (normed && isChain(origin) && haveSameSize(origin.sum, source))
        unjoined.push_back({before, kindOf(origin), source});
      continue;
    }
    // The first layer lacks its attention, and the embedding has one.
    bool firstAttends = hasAttention(stream->layers.front());
    bool nextAttends =
        stream->layers.size() > 1 && hasAttention(stream->layers[1]);
    if (origin.softmax && !firstAttends && nextAttends && origin.normed &&
        haveSameSize(origin.normed, source))
      unjoined.push_back({stream.get(), SublayerKind::Attention, source});
  }
  // A stream inside a branch of another: a stage with a skip of its own.
  for (const auto &stream : streams.getStreams())
    for (const auto &sublayer : stream->sublayers)
      for (Node *branch : sublayer->branches)
        if (const Stream *inner = byLastSum.lookup(origins[branch->id].sum);
            inner && inner != stream.get())
          continued.insert(inner);
  for (const NormMatch &norm : streams.getNorms().getNorms()) {
    if (!fillsSlot(norm.kind))
      continue;
    const Origin &origin = origins[norm.x->id];
    const Stream *stream = byLastSum.lookup(origin.sum);
    if (!stream)
      continue;
    if (origin.contractions == 0)
      normedAtEnd.insert(stream);
    // A head reads whole layers.
    if (streams.getRole(&norm) == NormRole::Other && isChain(origin) &&
        isLastLayerCut(*stream) && haveSameSize(origin.sum, norm.x))
      unjoined.push_back({stream, kindOf(origin), norm.x});
  }
}
