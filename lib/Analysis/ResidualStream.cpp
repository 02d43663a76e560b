//===- ResidualStream.cpp - The residual streams of a function ------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/ResidualStream.h"
#include "BranchSlice.h"
#include "JoinFinder.h"
#include "SublayerClassifier.h"
#include "resnorm/Analysis/NormPlacement.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>

using namespace mlir;
using namespace mlir::resnorm;

StringRef mlir::resnorm::stringifyNormRole(NormRole role) {
  switch (role) {
  case NormRole::Other:
    return "other";
  case NormRole::Input:
    return "input";
  case NormRole::Inner:
    return "inner";
  case NormRole::Head:
    return "head";
  case NormRole::Output:
    return "output";
  case NormRole::Add:
    return "add";
  case NormRole::StreamStart:
    return "stream_start";
  case NormRole::StreamEnd:
    return "stream_end";
  }
  llvm_unreachable("unknown role");
}

StringRef mlir::resnorm::stringifySublayerKind(SublayerKind kind) {
  switch (kind) {
  case SublayerKind::Attention:
    return "attention";
  case SublayerKind::CrossAttention:
    return "cross-attention";
  case SublayerKind::FeedForward:
    return "ffn";
  case SublayerKind::MixtureOfExperts:
    return "moe";
  case SublayerKind::Other:
    return "other";
  }
  llvm_unreachable("unknown kind");
}

//===----------------------------------------------------------------------===//
// StreamBuilder
//===----------------------------------------------------------------------===//

namespace mlir::resnorm {

/// Builds the streams of a function from its joins.
class StreamBuilder {
public:
  explicit StreamBuilder(ResidualStream &result)
      : result(result), graph(result.graph, result.norms) {}
  void run();

private:
  struct Branches {
    SublayerKind kind;
    SmallVector<std::pair<Node *, double>, 2> terms;
    std::vector<BranchSlice> slices;
    SmallVector<Node *, 1> mixers;
  };

  bool isReadUnscaled(const ResidualJoin &join) const;
  /// The norm that the node is the result of, if it can fill a slot.
  const NormMatch *getSlotNorm(const Node *node) const {
    const NormMatch *norm = graph.getNorm(node);
    return norm && fillsSlot(norm->kind) ? norm : nullptr;
  }
  void linkJoin(ResidualJoin &join);
  std::vector<Branches> groupBranches(ResidualJoin &join);
  bool isStem(const ResidualJoin &join, ArrayRef<Branches> groups) const;
  std::unique_ptr<Sublayer> makeSublayer(ResidualJoin &join,
                                         const Branches &branches);
  Node *getBranchEnd(Node *node) const;
  bool isOnHead(const NormMatch &norm) const;
  bool feedsLastContraction(const NormMatch &norm,
                            const Branches &branches) const;
  void readInputNormUse(Sublayer &sublayer) const;
  Node *getShifted(Node *scaled) const;
  Node *getUngated(Node *branch, const BranchSlice &slice) const;
  void finishStream(Stream &stream);
  void releaseFinalNorm(Stream &stream);
  void splitLayers(Stream &stream);
  void nameStream(Stream &stream);
  void assignRoles(Stream &stream);
  void explainOtherAdds(const JoinFinder &finder);
  void explainBodies();

  ResidualStream &result;
  NormedGraph graph;
  DenseMap<Node *, ResidualJoin *> joinOfSum;
  DenseMap<const ResidualJoin *, Stream *> streamOf;
};

} // namespace mlir::resnorm

/// Whether something beside the add's factor reads the skip itself. Where not,
/// as in Gemma's sqrt(D) * embedding, the factor belongs to the stream's
/// source.
bool StreamBuilder::isReadUnscaled(const ResidualJoin &join) const {
  return llvm::count_if(graph.getEffectiveReaders(join.skip, /*factors=*/false),
                        [](Node *reader) { return reader != nullptr; }) > 1;
}

void StreamBuilder::linkJoin(ResidualJoin &join) {
  Node *source = graph.getSource(join.skip);
  join.skipNorm = getSlotNorm(source);
  if (join.skipNorm)
    source = graph.getSource(join.skipNorm->x);
  join.previous = joinOfSum.lookup(source);
  if (!join.previous && !isReadUnscaled(join))
    join.skipScale = 1;
  joinOfSum[join.sum] = &join;
  bool others = false;
  for (Node *reader : graph.getEffectiveReaders(join.sum)) {
    const NormMatch *norm = reader ? getSlotNorm(reader) : nullptr;
    if (norm)
      join.readingNorms.push_back(norm);
    else
      others = true;
  }
  llvm::sort(join.readingNorms, [](const NormMatch *a, const NormMatch *b) {
    return a->y->id < b->y->id;
  });
  join.onlyNormsRead = !others && !join.readingNorms.empty();
}

/// Branches of one token mixer form one sublayer (its low-rank adapter is
/// another term), those without any (a shared expert beside the routed ones)
/// another: a parallel block closes two or more. What reads the end of another
/// branch, as a short convolution does, is a part of that one.
std::vector<StreamBuilder::Branches>
StreamBuilder::groupBranches(ResidualJoin &join) {
  std::vector<Branches> groups;
  for (auto [branch, factor] : join.branches) {
    BranchSlice slice(graph, join.skip, branch);
    SublayerClassifier classifier(graph, slice);
    SublayerKind kind = classifier.getKind();
    auto it = llvm::find_if(groups, [&](const Branches &group) {
      auto isIn = [&](const auto &term) { return slice.contains(term.first); };
      auto isShared = [&](Node *mixer) {
        return llvm::is_contained(group.mixers, mixer);
      };
      return (!isAttention(group.kind) && !isAttention(kind)) ||
             llvm::any_of(classifier.getMixers(), isShared) ||
             llvm::any_of(group.terms, isIn);
    });
    if (it == groups.end())
      it = groups.insert(groups.end(), Branches{kind, {}, {}, {}});
    else if (isAttention(it->kind) || isAttention(kind))
      it->kind = std::min(it->kind, kind);
    else
      it->kind = std::max(it->kind, kind);
    llvm::append_range(it->mixers, classifier.getMixers());
    it->terms.push_back({branch, factor});
    it->slices.push_back(std::move(slice));
  }
  llvm::sort(groups, [](const Branches &a, const Branches &b) {
    return std::make_pair(a.kind, a.terms.front().first->id) <
           std::make_pair(b.kind, b.terms.front().first->id);
  });
  return groups;
}

/// A first join of one contraction and no norm: a positional convolution.
bool StreamBuilder::isStem(const ResidualJoin &join,
                           ArrayRef<Branches> groups) const {
  if (join.previous || groups.size() != 1)
    return false;
  return llvm::all_of(groups.front().slices, [&](const BranchSlice &slice) {
    return slice.getDepth() == 1 &&
           llvm::none_of(slice.getNodes(),
                         [&](Node *node) { return graph.getNorm(node); });
  });
}

/// The branch behind views, casts and factors of any kind: parameters, gates,
/// layer scales.
Node *StreamBuilder::getBranchEnd(Node *node) const {
  while (true) {
    node = graph.getBase(node).first;
    if (graph.getNorm(node) || !node->isScalar(ScalarFn::Mul))
      return node;
    Node *a = node->operands[0], *b = node->operands[1];
    if (a->parameter == b->parameter) {
      // A gate: g * norm(branch), with g one value a row.
      auto isNormed = [&](Node *n) {
        return graph.getNorm(graph.getBase(n).first) != nullptr;
      };
      if (isNormed(a) != isNormed(b)) {
        node = isNormed(a) ? a : b;
        continue;
      }
      return node;
    }
    node = a->parameter ? b : a;
  }
}

/// The norm's result reaches a product of two activations with no weight in
/// between: a norm of queries, keys or values.
bool StreamBuilder::isOnHead(const NormMatch &norm) const {
  SmallVector<Node *> worklist{norm.y};
  llvm::DenseSet<Node *> seen;
  while (!worklist.empty()) {
    for (Node *reader : graph.getReaders(worklist.pop_back_val())) {
      if (graph.getNorm(reader) || !seen.insert(reader).second)
        continue;
      if (!graph.isContraction(reader)) {
        worklist.push_back(reader);
        continue;
      }
      unsigned activations =
          llvm::count_if(graph.getContractionOperands(reader),
                         [](Node *operand) { return !operand->parameter; });
      if (activations >= 2)
        return true;
    }
  }
  return false;
}

/// The norm's result goes through exactly one contraction to the branch's end.
bool StreamBuilder::feedsLastContraction(const NormMatch &norm,
                                         const Branches &branches) const {
  SmallVector<std::pair<Node *, unsigned>> worklist{{norm.y, 0}};
  llvm::DenseSet<std::pair<Node *, unsigned>> seen;
  bool reaches = false;
  while (!worklist.empty()) {
    auto [node, contractions] = worklist.pop_back_val();
    if (contractions > 1)
      return false;
    if (!seen.insert({node, contractions}).second)
      continue;
    bool isBranch = llvm::any_of(
        branches.terms, [&, n = node](const auto &t) { return t.first == n; });
    if (isBranch) {
      if (contractions != 1)
        return false;
      reaches = true;
      continue;
    }
    for (Node *reader : graph.getReaders(node))
      if (llvm::any_of(branches.slices, [&](const BranchSlice &slice) {
            return slice.contains(reader);
          }))
        worklist.push_back(
            {reader, contractions + graph.isContraction(reader)});
  }
  return reaches;
}

/// What the branch reads of the input norm: its result, or that times a number
/// (LNS) or under a modulation by activations, n * (1 + c) + s (AdaLN).
void StreamBuilder::readInputNormUse(Sublayer &sublayer) const {
  Node *normed = sublayer.inputNorm->y;
  sublayer.inputEnd = normed;
  for (Node *reader : graph.getEffectiveReaders(normed, /*factors=*/false)) {
    if (!reader ||
        (!reader->isScalar(ScalarFn::Mul) && !reader->isScalar(ScalarFn::Div)))
      continue;
    bool first = graph.getBase(reader->operands[0]).first == normed;
    Node *factor = reader->operands[first ? 1 : 0];
    double number = getUniformNumber(factor).value_or(0);
    if (number != 0) {
      sublayer.inputScale =
          reader->isScalar(ScalarFn::Mul) ? number : 1 / number;
      sublayer.inputEnd = reader;
    } else if (!factor->parameter && !sublayer.inputNorm->scale) {
      sublayer.modulated = true;
      sublayer.inputEnd = getShifted(reader);
    }
  }
}

/// The modulated value with its shift, an activation that is added to it; the
/// value itself where there is none.
Node *StreamBuilder::getShifted(Node *scaled) const {
  for (Node *reader : graph.getEffectiveReaders(scaled, /*factors=*/false)) {
    if (!reader || !graph.isAdd(reader))
      continue;
    bool first = graph.getBase(reader->operands[0]).first == scaled;
    if (!reader->operands[first ? 1 : 0]->parameter)
      return reader;
  }
  return scaled;
}

/// The branch before a gate: a factor that is an activation and does not read
/// the skip (AdaLN-Zero's).
Node *StreamBuilder::getUngated(Node *branch, const BranchSlice &slice) const {
  Node *product = stripViewsAndCasts(branch);
  if (!product->isScalar(ScalarFn::Mul) || graph.getNorm(product))
    return nullptr;
  for (unsigned i : {0, 1}) {
    Node *gate = product->operands[i];
    if (!gate->parameter && !slice.readsSkip(gate) &&
        slice.readsSkip(product->operands[1 - i]))
      return product->operands[1 - i];
  }
  return nullptr;
}

std::unique_ptr<Sublayer>
StreamBuilder::makeSublayer(ResidualJoin &join, const Branches &branches) {
  auto sublayer = std::make_unique<Sublayer>();
  sublayer->kind = branches.kind;
  sublayer->join = &join;
  llvm::append_range(sublayer->branches,
                     llvm::make_first_range(branches.terms));
  sublayer->branchScale = branches.terms.front().second;
  sublayer->skipScale = join.skipScale;
  sublayer->loop = graph.getGraph().getLoop(join.sum);
  sublayer->repeat = graph.getGraph().getRepeat(join.sum);

  llvm::SmallPtrSet<const NormMatch *, 4> inputNorms;
  for (const NormMatch *norm : graph.getNormsOf(join.skip))
    if (norm->y != join.skip && getSlotNorm(norm->y))
      inputNorms.insert(norm);
  for (auto [branch, factor] : branches.terms) {
    const NormMatch *norm = getSlotNorm(getBranchEnd(branch));
    if (norm && !inputNorms.contains(norm))
      sublayer->outputNorm = norm;
  }
  SmallPtrSet<const NormMatch *, 4> seen;
  for (const BranchSlice &slice : branches.slices) {
    for (Node *node : slice.getNodes()) {
      const NormMatch *norm = getSlotNorm(node);
      if (!norm || !seen.insert(norm).second)
        continue;
      if (inputNorms.contains(norm))
        sublayer->inputNorm = norm;
      else if (norm != sublayer->outputNorm)
        sublayer->innerNorms.push_back(norm);
    }
  }
  for (const NormMatch *norm : sublayer->innerNorms) {
    sublayer->headNorms += isOnHead(*norm);
    if (feedsLastContraction(*norm, branches))
      sublayer->lastInnerNorm = norm;
  }
  if (branches.terms.size() == 1)
    sublayer->ungated =
        getUngated(branches.terms.front().first, branches.slices.front());
  if (sublayer->inputNorm)
    readInputNormUse(*sublayer);
  else if (join.onlyNormsRead && !sublayer->outputNorm)
    sublayer->addNorm = join.readingNorms.front();
  return sublayer;
}

void StreamBuilder::run() {
  JoinFinder finder(graph);
  result.joins = finder.find();
  for (std::unique_ptr<ResidualJoin> &join : result.joins) {
    linkJoin(*join);
    std::vector<Branches> groups = groupBranches(*join);
    Stream *stream = join->previous ? streamOf.lookup(join->previous) : nullptr;
    if (isStem(*join, groups)) {
      joinOfSum.erase(join->sum);
      continue;
    }
    if (!stream) {
      result.streams.push_back(std::make_unique<Stream>());
      stream = result.streams.back().get();
      stream->startNorm = join->skipNorm;
    }
    streamOf[join.get()] = stream;
    for (const Branches &branches : groups)
      stream->sublayers.push_back(makeSublayer(*join, branches));
    stream->extraSkips +=
        join->extraSkips.size() * stream->sublayers.back()->repeat.value_or(1);
  }
  for (const ResidualAccumulation &accumulation : finder.getAccumulations()) {
    for (std::unique_ptr<Stream> &stream : result.streams) {
      bool owns = llvm::any_of(stream->sublayers, [&](const auto &sublayer) {
        return llvm::is_contained(accumulation.branches,
                                  sublayer->branches.front());
      });
      if (!owns)
        continue;
      stream->hasAccumulation = true;
      // Each branch joins once more, and so does the norm of the sum.
      stream->extraSkips += accumulation.branches.size() + 1;
      for (Node *reader : graph.getEffectiveReaders(accumulation.sum))
        if (reader && getSlotNorm(reader))
          stream->endNorm = getSlotNorm(reader);
    }
  }
  for (std::unique_ptr<Stream> &stream : result.streams)
    finishStream(*stream);
  explainOtherAdds(finder);
  explainBodies();
}

/// Ops with bodies that the graph does not read, a `scf.while` or `scf.if`, may
/// hold layers.
void StreamBuilder::explainBodies() {
  for (Node *node : graph.getGraph().getNodes()) {
    bool isBody = node->kind == NodeKind::Leaf && node->data == 0 &&
                  graph.isContraction(node) && graph.isLive(node) &&
                  !isContractionOp(node->op) && node->op->getNumRegions();
    if (isBody)
      result.missedJoins.push_back(
          {node,
           llvm::formatv("the body of '{0}' is not read: residual adds in it "
                         "belong to no stream",
                         node->op->getName()),
           /*onStream=*/true});
  }
}

/// Of the adds that are no joins, those with a norm of a stream before and
/// after them are told with a reason.
void StreamBuilder::explainOtherAdds(const JoinFinder &finder) {
  if (result.roles.empty())
    return;
  ArrayRef<Node *> nodes = graph.getGraph().getNodes();
  std::vector<bool> follows(nodes.size()), leads(nodes.size());
  auto isStreamNorm = [&](const Node *node) {
    const NormMatch *norm = graph.getNorm(node);
    return norm && result.roles.contains(norm);
  };
  for (Node *node : nodes)
    follows[node->id] = isStreamNorm(node) ||
                        llvm::any_of(graph.getInputs(node),
                                     [&](Node *n) { return follows[n->id]; });
  for (Node *node : llvm::reverse(nodes))
    leads[node->id] = isStreamNorm(node) ||
                      llvm::any_of(graph.getReaders(node),
                                   [&](Node *n) { return leads[n->id]; });
  for (Node *tree : finder.getOtherTrees()) {
    if (!follows[tree->id] || !leads[tree->id])
      continue;
    std::string reason = finder.explain(tree);
    if (reason.empty())
      continue;
    bool onStream = llvm::any_of(tree->operands, [&](Node *operand) {
      return joinOfSum.contains(graph.getBase(operand).first);
    });
    result.missedJoins.push_back({tree, std::move(reason), onStream});
  }
}

void StreamBuilder::finishStream(Stream &stream) {
  // A norm that later sublayers of the stream tap as their skip stands on the
  // stream, whatever else reads the sum.
  DenseMap<ResidualJoin *, const NormMatch *> tapped;
  for (auto &sublayer : stream.sublayers)
    if (sublayer->join->skipNorm && sublayer->join->previous)
      tapped[sublayer->join->previous] = sublayer->join->skipNorm;
  for (auto &sublayer : stream.sublayers)
    if (!sublayer->inputNorm && !sublayer->outputNorm)
      if (const NormMatch *norm = tapped.lookup(sublayer->join))
        sublayer->addNorm = norm;
  releaseFinalNorm(stream);

  splitLayers(stream);
  nameStream(stream);
  assignRoles(stream);
}

/// The norm after the last add stands at the stream's end, and not in that
/// sublayer, where no other add of the stream is normed, or none of a sublayer
/// of the same kind, which have no other norm either (HybridNorm's FFNs).
void StreamBuilder::releaseFinalNorm(Stream &stream) {
  Sublayer &last = *stream.sublayers.back();
  if (!last.addNorm)
    return;
  unsigned others = 0, normed = 0, alike = 0, normedAlike = 0;
  for (auto &sublayer : stream.sublayers) {
    if (sublayer.get() == &last)
      continue;
    ++others;
    normed += sublayer->addNorm != nullptr;
    if (sublayer->kind != last.kind)
      continue;
    ++alike;
    normedAlike +=
        sublayer->addNorm || sublayer->inputNorm || sublayer->outputNorm;
  }
  if ((others && !normed) || (alike && !normedAlike))
    last.addNorm = nullptr;
}

/// A layer begins with each self-attention, and where a loop begins or ends;
/// without attention, with each sublayer.
void StreamBuilder::splitLayers(Stream &stream) {
  bool attends = llvm::any_of(stream.sublayers, [](const auto &sublayer) {
    return sublayer->kind == SublayerKind::Attention;
  });
  ResidualJoin *join = nullptr;
  for (auto &sublayer : stream.sublayers) {
    bool parallel = sublayer->join == join;
    join = sublayer->join;
    bool begins =
        stream.layers.empty() ||
        stream.layers.back().getLoop() != sublayer->loop ||
        (!parallel && (!attends || sublayer->kind == SublayerKind::Attention));
    if (begins)
      stream.layers.emplace_back();
    stream.layers.back().sublayers.push_back(sublayer.get());
  }
}

void StreamBuilder::nameStream(Stream &stream) {
  SmallVector<const Sublayer *> all;
  for (auto &sublayer : stream.sublayers)
    all.push_back(sublayer.get());

  // An embedding norm may serve the first sublayer as its input norm.
  Sublayer &first = *stream.sublayers.front();
  bool restIsPre =
      all.size() > 1 &&
      llvm::all_of(ArrayRef(all).drop_front(), [](const Sublayer *sublayer) {
        return sublayer->inputNorm != nullptr;
      });
  if (!first.inputNorm && stream.startNorm && restIsPre && !first.addNorm) {
    first.inputNorm = stream.startNorm;
    stream.startNorm = nullptr;
  }

  for (StreamLayer &layer : stream.layers) {
    SmallVector<const Sublayer *> sublayers(layer.sublayers.begin(),
                                            layer.sublayers.end());
    std::string why;
    const Sublayer *culprit;
    layer.placement = namePlacement(sublayers, stream, why, culprit);
  }
  auto isNamed = [](StringRef name) {
    return [name](const StreamLayer &layer) { return layer.placement == name; };
  };
  stream.placement = namePlacement(all, stream, stream.why, stream.culprit);
  // The first layer of LNS has the factor 1: by itself it is Pre-LN.
  if (stream.placement == "lns" &&
      llvm::all_of(ArrayRef(stream.layers).drop_front(), isNamed("lns")))
    stream.layers.front().placement = stream.placement;
  // What only some layers do, such as a factor or an extra skip, names them and
  // not the stream.
  bool differs = llvm::any_of(stream.layers, [&](const StreamLayer &layer) {
    return !layer.placement.empty() && layer.placement != stream.placement;
  });
  if (differs)
    stream.placement = "";
  if (!stream.placement.empty())
    return;

  for (const PlacementMixture &mixture : getPlacementMixtures()) {
    auto rest = llvm::find_if(stream.layers, isNamed(mixture.rest));
    if (rest != stream.layers.begin() && rest != stream.layers.end() &&
        std::all_of(stream.layers.begin(), rest, isNamed(mixture.first)) &&
        std::all_of(rest, stream.layers.end(), isNamed(mixture.rest)))
      stream.placement = mixture.name;
  }
  if (stream.placement.empty() && llvm::none_of(stream.layers, isNamed("")))
    stream.placement = "mixed";
  if (!stream.placement.empty()) {
    stream.why.clear();
    stream.culprit = nullptr;
  }
}

void StreamBuilder::assignRoles(Stream &stream) {
  auto assign = [&](const NormMatch *norm, NormRole role) {
    if (norm)
      result.roles.try_emplace(norm, role);
  };
  assign(stream.startNorm, NormRole::StreamStart);
  for (auto &sublayer : stream.sublayers) {
    assign(sublayer->inputNorm, NormRole::Input);
    assign(sublayer->outputNorm, NormRole::Output);
    assign(sublayer->addNorm, NormRole::Add);
    for (const NormMatch *norm : sublayer->innerNorms)
      assign(norm, isOnHead(*norm) ? NormRole::Head : NormRole::Inner);
  }
  assign(stream.endNorm, NormRole::StreamEnd);
  if (stream.endNorm)
    return;
  // The norm that reads the last sum, and is none of a sublayer's.
  ResidualJoin *last = stream.sublayers.back()->join;
  for (const NormMatch *norm : last->readingNorms) {
    if (result.roles.try_emplace(norm, NormRole::StreamEnd).second) {
      stream.endNorm = norm;
      break;
    }
  }
}

//===----------------------------------------------------------------------===//
// ResidualStream
//===----------------------------------------------------------------------===//

int64_t Stream::getNumResidualAdds() const {
  int64_t number = 0;
  for (const std::unique_ptr<Sublayer> &sublayer : sublayers)
    number += sublayer->repeat.value_or(1);
  return number;
}

ResidualStream::ResidualStream(Operation *function, CallReading calls)
    : graph(function, calls), norms(graph) {
  // A branch passes a contraction, which may be written as a sum; in a kernel
  // there is a norm.
  bool mayJoin = llvm::any_of(graph.getNodes(), [](const Node *node) {
    return node->kind == NodeKind::Sum || node->kind == NodeKind::Norm ||
           (node->kind == NodeKind::Leaf && node->op &&
            holdsContraction(node->op));
  });
  if (mayJoin)
    StreamBuilder(*this).run();
}
