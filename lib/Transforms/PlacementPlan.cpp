//===- PlacementPlan.cpp - Plan the conversion of a stream ----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlacementConverter.h"

using namespace mlir;
using namespace mlir::resnorm;

PlacementConverter::PlacementConverter(
    Stream &stream, const PlacementRow &row,
    function_ref<bool(unsigned)> convertsLayer)
    : stream(stream), row(row) {
  for (auto [i, layer] : llvm::enumerate(stream.layers))
    for (Sublayer *sublayer : layer.sublayers)
      targets.push_back(!convertsLayer(i) ? std::nullopt
                        : sublayer->kind == SublayerKind::FeedForward
                            ? std::optional(row.ffn)
                            : std::optional(row.attention));
}

/// Norms can be moved only where the join is one add of one branch.
LogicalResult PlacementConverter::check(Sublayer &sublayer) const {
  ResidualJoin &join = *sublayer.join;
  auto refuse = [&]() { return emitRefusal(sublayer.getLoc()); };
  if (join.adds.size() != 1 || join.branches.size() != 1)
    return refuse() << "expected one branch at the residual add, but found "
                    << join.branches.size();
  Operation *add = join.adds.front().add->op;
  if (!isa_and_nonnull<ResidualAddOp>(add))
    return refuse() << "expected 'resnorm.residual_add', which "
                       "raise-to-resnorm makes, but found '"
                    << add->getName() << "'";
  if (join.adds.front().add != join.sum && join.extraSkips.empty())
    return refuse() << "a value is added to the stream after the branch";
  if (join.skipTerm != join.skip)
    return refuse() << "the skip is scaled by a parameter per channel";
  auto type = cast<RankedTensorType>(add->getResult(0).getType());
  if (type.getRank() == 0 || type.isDynamicDim(type.getRank() - 1))
    return refuse() << "expected a static feature axis, but found " << type;
  return success();
}

void PlacementConverter::collectNorms() {
  auto collect = [&](const NormMatch *match, SlotRef slot) {
    if (match)
      norms.push_back({match, slot});
  };
  collect(stream.startNorm, {NormRole::StreamStart, 0});
  for (auto [k, sublayer] : llvm::enumerate(stream.sublayers)) {
    unsigned i = k;
    collect(sublayer->inputNorm, {NormRole::Input, i});
    collect(sublayer->outputNorm, {NormRole::Output, i});
    collect(sublayer->addNorm, {NormRole::Add, i});
  }
  collect(stream.endNorm,
          {NormRole::StreamEnd, unsigned(stream.sublayers.size())});
}

/// Whether the converted stream has the slot.
bool PlacementConverter::exists(SlotRef slot) const {
  unsigned last = targets.size() - 1;
  switch (slot.role) {
  case NormRole::StreamStart:
    return true; // Every placement allows an embedding norm.
  case NormRole::Input:
    return fills(slot.sublayer, NormSlots::Input);
  case NormRole::Output:
    return fills(slot.sublayer, NormSlots::Output);
  case NormRole::Add:
    return fills(slot.sublayer, NormSlots::Add);
  case NormRole::StreamEnd:
    return converts(last) ? row.streamEnd : stream.endNorm != nullptr;
  default:
    return false;
  }
}

/// The slot of the target where the branches read what they read of `slot`:
/// after add k and the input of k + 1 are one place, and so are the stream's
/// start and the first input, its end and the last add.
std::optional<SlotRef> PlacementConverter::getTarget(SlotRef slot) const {
  unsigned k = slot.sublayer, last = targets.size() - 1;
  auto firstExisting =
      [&](ArrayRef<SlotRef> candidates) -> std::optional<SlotRef> {
    for (SlotRef candidate : candidates)
      if (exists(candidate))
        return candidate;
    return std::nullopt;
  };
  switch (slot.role) {
  case NormRole::StreamStart:
    return firstExisting({{NormRole::Input, 0}, slot});
  case NormRole::Input: {
    SlotRef before = k == 0 ? SlotRef{NormRole::StreamStart, 0}
                            : SlotRef{NormRole::Add, k - 1};
    bool onStream = k == 0 ? fills(0, NormSlots::Add) : exists(before);
    if (exists(slot))
      return slot;
    return onStream ? std::optional(before)
                    : firstExisting({{NormRole::Output, k}});
  }
  case NormRole::Add:
    // What follows the last add is read by no input, but stands in its place.
    if (k == last)
      return firstExisting(
          {slot,
           {fills(k, NormSlots::Input) ? NormRole::StreamEnd : NormRole::Output,
            fills(k, NormSlots::Input) ? last + 1 : k}});
    return firstExisting(
        {slot, {NormRole::Input, k + 1}, {NormRole::Output, k}});
  case NormRole::Output:
    return firstExisting({slot, {NormRole::Input, k}, {NormRole::Add, k}});
  case NormRole::StreamEnd:
    return firstExisting({slot, {NormRole::Add, last}});
  default:
    return std::nullopt;
  }
}

void PlacementConverter::planMoves() {
  // Who claims a slot first has it: what stays, then inputs, adds, outputs, and
  // the stream's ends.
  auto claim = [&](const Norm &norm, std::optional<SlotRef> target) {
    if (target)
      claims.try_emplace(*target, &norm);
  };
  for (const Norm &norm : norms)
    if (!norm.slot.isStreamEnd() && getTarget(norm.slot) == norm.slot)
      claim(norm, norm.slot);
  for (NormRole role : {NormRole::Input, NormRole::Add, NormRole::Output,
                        NormRole::StreamStart, NormRole::StreamEnd})
    for (const Norm &norm : norms)
      if (norm.slot.role == role)
        claim(norm, getTarget(norm.slot));
  // An embedding norm stays where the first input has a norm of its own.
  for (const Norm &norm : norms)
    if (norm.slot.role == NormRole::StreamStart &&
        claims[*getTarget(norm.slot)] != &norm)
      claim(norm, norm.slot);

  for (unsigned k = 0; k < targets.size(); ++k)
    for (NormRole role : {NormRole::Input, NormRole::Output, NormRole::Add})
      if (exists({role, k}))
        claims.try_emplace({role, k}, nullptr);
  SlotRef end{NormRole::StreamEnd, unsigned(targets.size())};
  if (exists(end))
    claims.try_emplace(end, nullptr);

  for (auto [target, norm] : claims) {
    ParameterMove move{target, std::nullopt, {}, {}};
    if (norm) {
      auto op = cast<NormOpInterface>(norm->match->op);
      move = {target, norm->slot, op.getScale(), op.getBias()};
    }
    moves.push_back(move);
  }
  for (const Norm &norm : norms) {
    auto isSource = [&](const auto &entry) { return entry.second == &norm; };
    auto op = cast<NormOpInterface>(norm.match->op);
    if (llvm::none_of(claims, isSource))
      moves.push_back({std::nullopt, norm.slot, op.getScale(), op.getBias()});
  }
}

LogicalResult PlacementConverter::plan() {
  auto supported = NormSlots::Input | NormSlots::Output | NormSlots::Add;
  auto traits = StreamTraits::ExtraSkip | StreamTraits::ScaledResidual |
                StreamTraits::Accumulation | StreamTraits::ScaledInput;
  Location loc = stream.sublayers.front()->getLoc();
  if (((row.attention | row.ffn) & ~supported) != NormSlots::None ||
      (row.traits & ~traits) != StreamTraits::None)
    return emitRefusal(loc) << "it is recognised, but no conversion makes it";
  if (stream.hasAccumulation)
    return emitRefusal(loc)
           << "the stream carries a second one that sums the branches";
  // B2T's skip spans a layer: a layer of one sublayer has none.
  unsigned k = 0;
  for (const StreamLayer &layer : stream.layers) {
    bool converted = converts(k);
    k += layer.sublayers.size();
    if (has(row.traits, StreamTraits::ExtraSkip) && converted &&
        layer.sublayers.size() < 2)
      return emitRefusal(layer.sublayers.front()->getLoc())
             << "expected a layer of two sublayers or more, but found one";
  }
  for (auto &sublayer : stream.sublayers) {
    if (failed(check(*sublayer)))
      return failure();
    adds.push_back(cast<ResidualAddOp>(sublayer->join->adds.front().add->op));
    sums.push_back(sublayer->join->sum->value);
  }
  collectNorms();
  for (const Norm &norm : norms)
    if (!isa_and_nonnull<LayerNormOp, RMSNormOp>(norm.match->op))
      return emitRefusal(norm.match->getLoc())
             << "expected 'resnorm.layer_norm' or 'resnorm.rms_norm' in each "
                "slot, but found '"
             << (norm.match->op ? norm.match->op->getName().getStringRef()
                                : StringRef("plain ops"))
             << "'";
  if (norms.empty())
    return emitRefusal(loc) << "the stream has no norm to take the kind and "
                               "epsilon of new ones from";
  planMoves();
  return success();
}

/// The same function: nothing moves, or ResiDual's new norm yields 0.
bool PlacementConverter::isExact() const {
  bool moved = llvm::any_of(moves, [](const ParameterMove &move) {
    bool isNewEnd = !move.source && move.target->role == NormRole::StreamEnd;
    return !isNewEnd && move.source != move.target;
  });
  return !moved && (row.name == stream.placement ||
                    (has(row.traits, StreamTraits::Accumulation) &&
                     stream.placement == "post-ln"));
}
