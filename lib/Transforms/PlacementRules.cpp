//===- PlacementRules.cpp - Which norm goes to which slot -----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Modulation.h"
#include "PlacementPlan.h"

using namespace mlir;
using namespace mlir::resnorm;

/// Whether the converted stream has the slot.
bool PlacementPlan::exists(SlotRef slot) const {
  const SublayerPlan &first = sublayers.front(), &last = sublayers.back();
  unsigned k = slot.sublayer;
  switch (slot.role) {
  case NormRole::StreamStart:
    return !first.row || first.row->streamStart != EndNorm::None;
  case NormRole::Input:
    return fills(k, NormSlots::Input);
  case NormRole::Inner:
    return fills(k, NormSlots::LastInner);
  case NormRole::Head:
    return has(sublayers[k].to, StreamTraits::HeadNorms);
  case NormRole::Output:
    return fills(k, NormSlots::Output);
  case NormRole::Add:
    return fills(k, NormSlots::Add);
  case NormRole::StreamEnd:
    return last.row && last.row->streamEnd != EndNorm::Optional
               ? last.row->streamEnd == EndNorm::Required
               : stream->endNorm != nullptr;
  case NormRole::Other:
    return false;
  }
  llvm_unreachable("unknown role");
}

/// The slot of the target where the branches read what they read of `slot`:
/// after add k and the input of k + 1 are one place, and so are the stream's
/// start and the first input, its end and the last add (placements.md,
/// "Parameter maps").
std::optional<SlotRef> PlacementPlan::getTarget(SlotRef slot) const {
  unsigned k = slot.sublayer, last = sublayers.size() - 1;
  auto firstExisting =
      [&](ArrayRef<SlotRef> candidates) -> std::optional<SlotRef> {
    for (SlotRef candidate : candidates)
      if (exists(candidate))
        return candidate;
    return std::nullopt;
  };
  switch (slot.role) {
  case NormRole::StreamStart:
    return sublayers.front().row ? firstExisting({{NormRole::Input, 0}, slot})
                                 : slot;
  case NormRole::Input:
    if (exists(slot))
      return slot;
    // Before the first add there is the stream's start, where norms stand on
    // the stream at all.
    if (k == 0 ? fills(0, NormSlots::Add) : exists({NormRole::Add, k - 1}))
      return firstExisting({k == 0 ? SlotRef{NormRole::StreamStart, 0}
                                   : SlotRef{NormRole::Add, k - 1}});
    return firstExisting({{NormRole::Output, k}});
  case NormRole::Add:
    if (k < last)
      return firstExisting(
          {slot, {NormRole::Input, k + 1}, {NormRole::Output, k}});
    // What follows the last add is read by no input, but stands in its place.
    return firstExisting(fills(k, NormSlots::Input)
                             ? ArrayRef<SlotRef>{slot, getEnd()}
                             : ArrayRef<SlotRef>{slot, {NormRole::Output, k}});
  case NormRole::Output:
    return firstExisting({slot, {NormRole::Input, k}, {NormRole::Add, k}});
  case NormRole::StreamEnd:
    return firstExisting({slot, {NormRole::Add, last}});
  case NormRole::Inner:
  case NormRole::Head:
    return firstExisting({slot});
  case NormRole::Other:
    return std::nullopt;
  }
  llvm_unreachable("unknown role");
}

void PlacementPlan::claimByRules() {
  // Who claims a slot first has it: what stays, then inputs, adds, outputs, and
  // the stream's ends.
  auto claim = [&](const StreamNorm &norm, std::optional<SlotRef> target) {
    return target && claims.try_emplace(*target, SlotClaim(&norm)).second;
  };
  for (const StreamNorm &norm : norms)
    if (!norm.slot.isStreamEnd() && getTarget(norm.slot) == norm.slot)
      claim(norm, norm.slot);
  for (NormRole role : {NormRole::Input, NormRole::Add, NormRole::Output,
                        NormRole::StreamStart, NormRole::StreamEnd})
    for (const StreamNorm &norm : norms)
      if (norm.slot.role == role && !claim(norm, getTarget(norm.slot)) &&
          role == NormRole::StreamStart && exists(norm.slot))
        // An embedding norm stays where the first input has a norm of its own.
        claim(norm, norm.slot);
}

/// New norms in the slots that nothing claimed.
void PlacementPlan::claimNew() {
  for (unsigned k = 0; k < sublayers.size(); ++k) {
    for (NormRole role :
         {NormRole::Input, NormRole::Inner, NormRole::Output, NormRole::Add})
      if (exists({role, k}))
        claims.try_emplace({role, k});
    for (unsigned head = 0; head < sublayers[k].heads.size(); ++head)
      claims.try_emplace({NormRole::Head, k, head});
  }
  if (exists(getEnd()))
    claims.try_emplace(getEnd());
}

/// What becomes of the ops of the norms that claim slots.
void PlacementPlan::finishClaims() {
  for (auto &[slot, claim] : claims) {
    if (!claim.source)
      continue;
    auto isInput = [](SlotRef slot) { return slot.role == NormRole::Input; };
    SlotRef source = claim.source->slot;
    if (request.rescale) {
      if (isInput(source))
        claim.rescale *= sublayers[source.sublayer].fromInputScale;
      if (isInput(slot))
        claim.rescale /= sublayers[slot.sublayer].toInputScale;
    }
    claim.stays = source == slot && claim.rescale == 1;
    // The norm of ResiDual's second stream is not the stream's.
    if (slot.role == NormRole::StreamEnd)
      claim.stays &= hadAccumulation == hasAccumulation;
    if (isInput(slot)) {
      // What a block reads changes when it stops or begins to be parallel, and
      // a modulated norm has no parameters.
      const SublayerPlan &plan = sublayers[slot.sublayer];
      for (StreamTraits trait :
           {StreamTraits::Parallel, StreamTraits::Modulated})
        claim.stays &= !plan.gains(trait) && !plan.loses(trait);
    }
  }
}

FailureOr<std::unique_ptr<PlacementPlan>>
PlacementPlan::create(ResidualStream &analysis, Stream &stream,
                      const ConversionRequest &request) {
  std::unique_ptr<PlacementPlan> plan(
      new PlacementPlan(analysis, stream, request));
  plan->collect();
  if (plan->changesAnything() &&
      (failed(plan->check()) || failed(plan->findSites())))
    return failure();
  plan->claimByRules();
  plan->claimNew();
  plan->finishClaims();
  return plan;
}

/// What stands in a target's slot goes back to the source's; what was new goes.
LogicalResult PlacementPlan::claimByRecord(const ConversionRecord &record) {
  DenseMap<unsigned, SmallVector<const StreamNorm *, 2>> bySublayer;
  for (const StreamNorm &norm : norms)
    bySublayer[norm.slot.sublayer].push_back(&norm);
  for (const ParameterMove &move : record.moves) {
    if (!move.target)
      return emitRefusal(getLoc())
             << "the conversion dropped the norm of "
             << (move.scale.empty() ? std::string("no scale")
                                    : "'" + move.scale + "'")
             << " in slot " << stringifyNormRole(move.source->role);
    auto norm = llvm::find_if(
        bySublayer[move.target->sublayer],
        [&](const StreamNorm *norm) { return norm->slot == *move.target; });
    if (norm == bySublayer[move.target->sublayer].end())
      return emitRefusal(getLoc())
             << "expected a norm in slot "
             << stringifyNormRole(move.target->role) << " of sublayer "
             << move.target->sublayer << ", as the parameter map has it, but "
             << "found none";
    if (!move.source)
      continue;
    SlotClaim claim(*norm);
    const SublayerPlan *plan = move.target->role == NormRole::Input
                                   ? &sublayers[move.target->sublayer]
                                   : nullptr;
    if (plan && plan->loses(StreamTraits::Modulated)) {
      claim.unmodulated = plan->sublayer->inputEnd->value;
      if (!claim.unmodulated || !matchModulationBiases(claim.unmodulated))
        return emitRefusal(plan->sublayer->inputNorm->getLoc())
               << "expected the modulation to be one that a conversion made";
    }
    claims[*move.source] = claim;
  }
  return success();
}

FailureOr<std::unique_ptr<PlacementPlan>>
PlacementPlan::createInverse(ResidualStream &analysis, Stream &stream,
                             const ConversionRequest &request,
                             const ConversionRecord &record) {
  std::unique_ptr<PlacementPlan> plan(
      new PlacementPlan(analysis, stream, request));
  plan->collect();
  if (failed(plan->check()))
    return failure();
  for (auto [sublayer, state] : llvm::zip_equal(plan->sublayers, record.from)) {
    if (!sublayer.row)
      continue;
    sublayer.skipScale = state.skipScale;
    // The slots of the record, not of the row: the model may have lacked one.
    sublayer.slots = NormSlots::None;
  }
  for (const ParameterMove &move : record.moves) {
    if (!move.source || move.source->isStreamEnd())
      continue;
    SublayerPlan &sublayer = plan->sublayers[move.source->sublayer];
    switch (move.source->role) {
    case NormRole::Input:
      sublayer.slots |= NormSlots::Input;
      break;
    case NormRole::Inner:
      sublayer.slots |= NormSlots::LastInner;
      break;
    case NormRole::Output:
      sublayer.slots |= NormSlots::Output;
      break;
    case NormRole::Add:
      sublayer.slots |= NormSlots::Add;
      break;
    default:
      break;
    }
  }
  if (failed(plan->findSites()) || failed(plan->claimByRecord(record)))
    return failure();
  plan->finishClaims();
  return plan;
}

std::vector<ParameterMove> PlacementPlan::getMoves() const {
  std::vector<ParameterMove> moves;
  auto getNames = [](const StreamNorm &norm) -> std::pair<Value, Value> {
    Operation *op = norm.match->op;
    if (auto dyt = dyn_cast<DyTOp>(op))
      return {dyt.getScale(), dyt.getBias()};
    auto interface = cast<NormOpInterface>(op);
    return {interface.getScale(), interface.getBias()};
  };
  auto add = [&](std::optional<SlotRef> target, const StreamNorm *source) {
    ParameterMove move{target, std::nullopt, "", ""};
    if (source) {
      auto [scale, bias] = getNames(*source);
      move.source = source->slot;
      move.scale = getParameterName(scale);
      move.bias = getParameterName(bias);
    }
    moves.push_back(move);
  };
  for (auto &[target, claim] : claims)
    add(target, claim.source);
  for (const StreamNorm *norm : getDropped())
    add(std::nullopt, norm);
  bool recovers = llvm::any_of(
      claims, [](const auto &entry) { return entry.second.unmodulated; });
  for (auto [k, sublayer] : llvm::enumerate(sublayers))
    if (sublayer.loses(StreamTraits::Modulated) && !recovers)
      moves.push_back({std::nullopt, SlotRef{NormRole::Input, unsigned(k)},
                       "modulation", "modulation"});
  return moves;
}

SmallVector<const StreamNorm *> PlacementPlan::getDropped() const {
  DenseSet<const StreamNorm *> claimed;
  for (auto &[target, claim] : claims)
    claimed.insert(claim.source);
  SmallVector<const StreamNorm *> dropped;
  for (const StreamNorm &norm : norms)
    if (!claimed.contains(&norm))
      dropped.push_back(&norm);
  return dropped;
}

/// Nothing moves but what the target's own traits leave as it was: LNS whose
/// factor the parameters take along, AdaLN-Zero whose modulation is the affine
/// map that the norm had, ResiDual whose new norm yields 0.
bool PlacementPlan::isExact() const {
  for (auto &[target, claim] : claims) {
    bool vanishes = !claim.source && target.role == NormRole::StreamEnd &&
                    hasAccumulation && !hadAccumulation;
    if (!vanishes && (!claim.source || claim.source->slot != target))
      return false;
  }
  if (!getDropped().empty() || (hadAccumulation && !hasAccumulation))
    return false;
  return llvm::all_of(sublayers, [&](const SublayerPlan &plan) {
    if (plan.fromInputScale != plan.toInputScale && !request.rescale)
      return false;
    StreamTraits exact = StreamTraits::Accumulation | StreamTraits::ScaledInput;
    StreamTraits changed = plan.from ^ plan.to;
    bool modulates = plan.gains(StreamTraits::Modulated);
    return (changed & ~(exact | (modulates ? StreamTraits::Modulated
                                           : StreamTraits::None))) ==
           StreamTraits::None;
  });
}
