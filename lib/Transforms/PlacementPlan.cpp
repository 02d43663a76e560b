//===- PlacementPlan.cpp - What a conversion moves where ------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlacementPlan.h"
#include "Modulation.h"
#include "mlir/IR/TypeUtilities.h"
#include <cmath>

using namespace mlir;
using namespace mlir::resnorm;

InFlightDiagnostic PlacementPlan::emitRefusal(Location loc) const {
  const PlacementRow *row = nullptr;
  for (const PlacementRow *candidate : request.rows)
    row = row ? row : candidate;
  return emitError(loc) << "cannot convert to "
                        << (row ? row->name : StringRef("it")) << ": ";
}

//===----------------------------------------------------------------------===//
// What there is
//===----------------------------------------------------------------------===//

void PlacementPlan::collect() {
  hadAccumulation = hasAccumulation = stream->hasAccumulation;
  DenseMap<const ResidualJoin *, unsigned> perJoin;
  for (auto &sublayer : stream->sublayers)
    ++perJoin[sublayer->join];
  for (auto [l, layer] : llvm::enumerate(stream->layers)) {
    const PlacementRow *row = request.rows[l];
    const PlacementRow *from = lookupPlacement(layer.placement);
    if (row && from && isSamePlacement(*row, *from))
      row = nullptr;
    for (const Sublayer *sublayer : layer.sublayers) {
      SublayerPlan plan(*sublayer, layer, l, row);
      plan.fromInputScale = plan.toInputScale = sublayer->inputScale;
      auto add = [&](bool condition, StreamTraits trait) {
        if (condition)
          plan.from |= trait;
      };
      add(!sublayer->join->extraSkips.empty(), StreamTraits::ExtraSkip);
      add(perJoin[sublayer->join] > 1, StreamTraits::Parallel);
      add(sublayer->inputScale != 1 || layer.placement == "lns",
          StreamTraits::ScaledInput);
      add(sublayer->modulated, StreamTraits::Modulated);
      // A factor of the skip, as in DeepNorm, is the row's; a factor of the
      // branch alone (Granite's) is the model's, and stays.
      add(from && has(from->traits, StreamTraits::ScaledResidual),
          StreamTraits::ScaledResidual);
      add(from && has(from->traits, StreamTraits::HeadNorms) &&
              sublayer->headNorms,
          StreamTraits::HeadNorms);
      plan.slots = getFilledSlots(*sublayer);
      plan.to = plan.from;
      if (row) {
        plan.slots = row->getSlots(sublayer->kind);
        plan.to = row->traits;
        if (sublayer->kind != SublayerKind::Attention)
          plan.to &= ~StreamTraits::HeadNorms;
        plan.toInputScale = has(row->traits, StreamTraits::ScaledInput)
                                ? 1 / std::sqrt(double(l + 1))
                                : 1;
        hasAccumulation = has(row->traits, StreamTraits::Accumulation);
        if (plan.gains(StreamTraits::ScaledResidual))
          plan.skipScale = request.deepNormAlpha;
        else if (plan.loses(StreamTraits::ScaledResidual))
          plan.skipScale = 1;
      }
      sublayers.push_back(std::move(plan));
    }
  }

  auto collectNorm = [&](const NormMatch *match, SlotRef slot) {
    if (match)
      norms.push_back({match, slot});
  };
  collectNorm(stream->startNorm, {NormRole::StreamStart, 0});
  for (auto [k, plan] : llvm::enumerate(sublayers)) {
    const Sublayer &sublayer = *plan.sublayer;
    unsigned i = k;
    // The embedding norm that serves as the first input norm stands on the
    // stream.
    bool onStream =
        sublayer.inputNorm && sublayer.inputNorm->y == sublayer.join->skip;
    collectNorm(sublayer.inputNorm,
                {onStream ? NormRole::StreamStart : NormRole::Input, i});
    for (const NormMatch *norm : sublayer.innerNorms)
      if (norm == sublayer.lastInnerNorm && !sublayer.outputNorm)
        collectNorm(norm, {NormRole::Inner, i});
    if (has(plan.from, StreamTraits::HeadNorms)) {
      unsigned head = 0;
      for (const NormMatch *norm : sublayer.innerNorms)
        if (analysis->getRole(norm) == NormRole::Head)
          collectNorm(norm, {NormRole::Head, i, head++});
    }
    collectNorm(sublayer.outputNorm, {NormRole::Output, i});
    collectNorm(sublayer.addNorm, {NormRole::Add, i});
  }
  collectNorm(stream->endNorm, getEnd());
}

/// What no conversion can do, whatever the slots.
LogicalResult PlacementPlan::check() {
  for (const StreamNorm &norm : norms) {
    Operation *op = norm.match->op;
    if (!isa_and_nonnull<LayerNormOp, RMSNormOp, DyTOp>(op))
      return emitRefusal(norm.match->getLoc())
             << "expected 'resnorm.layer_norm', 'resnorm.rms_norm' or "
                "'resnorm.dyt' in each slot, but found '"
             << (op ? op->getName().getStringRef() : StringRef("plain ops"))
             << "'";
    if (op->getNumResults() != 1)
      return emitRefusal(op->getLoc())
             << "expected a norm whose statistics nothing reads";
  }
  // A norm after the last add of an iteration would become the input norm of
  // the next one.
  for (const SublayerPlan &plan : sublayers)
    if (plan.row && plan.sublayer->loop)
      return emitRefusal(plan.sublayer->getLoc())
             << "expected layers outside of loops, but this one is repeated";
  for (const SublayerPlan &plan : sublayers) {
    bool spans = plan.row && has(plan.row->traits, StreamTraits::ExtraSkip |
                                                       StreamTraits::Parallel);
    if (spans && plan.layer->sublayers.size() < 2)
      return emitRefusal(plan.sublayer->getLoc())
             << "expected a layer of two sublayers or more, but found one";
  }
  for (const SublayerPlan &plan : sublayers) {
    if (!plan.gains(StreamTraits::Modulated))
      continue;
    const Value &sum = plan.sublayer->join->sum->value;
    if (sum && cast<RankedTensorType>(sum.getType()).getRank() < 2)
      return emitRefusal(plan.sublayer->getLoc())
             << "expected an axis of positions beside the features";
  }
  bool partly = llvm::any_of(sublayers, [&](const SublayerPlan &plan) {
    return plan.loses(StreamTraits::Accumulation) ||
           plan.gains(StreamTraits::Accumulation) || !plan.row;
  });
  for (const SublayerPlan &plan : sublayers) {
    bool accumulates = plan.row
                           ? has(plan.row->traits, StreamTraits::Accumulation)
                           : hadAccumulation;
    if (partly && changesAnything() && accumulates != hasAccumulation)
      return emitRefusal(plan.sublayer->getLoc())
             << "the second stream that sums the branches runs through all "
                "layers: convert them together";
  }
  return success();
}

/// Whether two values of a stream are of one shape, up to axes of extent 1.
/// With one axis beside these and the features no transpose can lie between.
static bool differsInUnitAxes(Type a, Type b) {
  if (a == b)
    return true;
  auto getAxes = [](Type type) {
    SmallVector<int64_t> axes;
    for (int64_t extent : cast<RankedTensorType>(type).getShape())
      if (extent != 1)
        axes.push_back(extent);
    return axes;
  };
  SmallVector<int64_t> axes = getAxes(a);
  return axes == getAxes(b) && axes.size() <= 2 &&
         !llvm::is_contained(axes, ShapedType::kDynamic) &&
         getElementTypeOrSelf(a) == getElementTypeOrSelf(b);
}

/// ResiDual's result is x + norm(r): the op that adds the norm.
static Operation *getAccumulationAdd(const NormMatch &end, ScalarGraph &graph) {
  Value result = end.op->getResult(0);
  if (!result.hasOneUse())
    return nullptr;
  Operation *user = *result.user_begin();
  Node *sum =
      user->getNumResults() ? graph.lookup(user->getResult(0)) : nullptr;
  return sum && sum->isScalar(ScalarFn::Add) ? user : nullptr;
}

LogicalResult PlacementPlan::findSites() {
  if (hadAccumulation && !hasAccumulation) {
    if (stream->endNorm)
      accumulationAdd =
          getAccumulationAdd(*stream->endNorm, analysis->getGraph());
    if (!accumulationAdd)
      return emitRefusal(getLoc())
             << "expected the norm of the branches' sum to be added to the "
                "stream's end alone";
  }
  SiteFinder finder(*analysis, [&](Location loc) { return emitRefusal(loc); });
  Block *block = nullptr;
  for (auto [k, plan] : llvm::enumerate(sublayers)) {
    FailureOr<SublayerSite> site = finder.find(*plan.sublayer);
    if (failed(site))
      return failure();
    plan.site = std::move(*site);
    Value sum = plan.sublayer->join->sum->value;
    if (block && sum.getParentBlock() != block)
      return emitRefusal(plan.sublayer->getLoc())
             << "expected the stream in one block";
    block = sum.getParentBlock();
    if (!plan.row)
      continue;
    for (const Addend &branch : plan.site.branches)
      if (plan.site.branches.size() > 1 && branch.factor != 1)
        return emitRefusal(plan.sublayer->getLoc())
               << "expected one branch, or several without factors";
    const Sublayer &sublayer = *plan.sublayer;
    bool bypasses = plan.loses(StreamTraits::ScaledInput) ||
                    plan.loses(StreamTraits::Modulated);
    if (bypasses && sublayer.inputEnd != sublayer.inputNorm->y) {
      Value end = sublayer.inputEnd->value;
      Value norm = sublayer.inputNorm->op->getResult(0);
      if (!end || end.getType() != norm.getType())
        return emitRefusal(sublayer.inputNorm->getLoc())
               << "expected what the branch reads of the input norm to be a "
                  "tensor like the norm";
    }
    // Parts of a block that computes for both of its branches belong to none.
    bool moves = plan.gains(StreamTraits::Parallel) ||
                 plan.loses(StreamTraits::Parallel);
    if (moves && k > 0 &&
        sublayers[k - 1].sublayer->join == plan.sublayer->join)
      for (Operation *op : plan.site.ops)
        if (sublayers[k - 1].site.ops.contains(op))
          return emitRefusal(op->getLoc())
                 << "'" << op->getName()
                 << "' serves both branches of a parallel block";
    // What joins values of several sublayers meets them in one shape.
    StreamTraits joining = StreamTraits::ExtraSkip | StreamTraits::Parallel |
                           StreamTraits::Accumulation | StreamTraits::Modulated;
    if (((plan.from ^ plan.to) & joining) != StreamTraits::None)
      for (Value other : {plan.site.reads.front()->get(),
                          sublayers.front().site.skip.getValue()})
        if (!differsInUnitAxes(plan.site.skip.getValue().getType(),
                               other.getType()))
          return emitRefusal(plan.sublayer->getLoc())
                 << "expected the stream in one shape, but found "
                 << plan.site.skip.getValue().getType() << " and "
                 << other.getType();
    if (has(plan.slots, NormSlots::LastInner) &&
        (plan.sublayer->outputNorm || !plan.sublayer->lastInnerNorm)) {
      FailureOr<NormSite> product = finder.findLastProduct(plan.site);
      if (failed(product))
        return failure();
      auto type = cast<RankedTensorType>(product->operand->get().getType());
      if (type.isDynamicDim(product->axis))
        return emitRefusal(product->operand->getOwner()->getLoc())
               << "expected a static inner width, but found " << type;
      plan.lastProduct = *product;
    }
    if (plan.gains(StreamTraits::HeadNorms)) {
      auto heads = finder.findHeads(plan.site, plan.sublayer->getLoc());
      if (failed(heads))
        return failure();
      plan.heads = std::move(*heads);
    }
  }
  // Features are on the last axis of a norm: are they on the stream's? What it
  // begins with may be a view of anything.
  Value start = sublayers.front().site.skip.getValue();
  for (const SublayerPlan &plan : sublayers)
    for (Value value :
         {plan.site.skip.getValue(), plan.site.branches.front().getValue()})
      if (value != start && !finder.keepsLastAxis(value))
        return emitRefusal(plan.sublayer->getLoc())
               << "expected the features on the stream's last axis";
  for (const StreamNorm &norm : norms)
    if (llvm::is_contained(
            {NormRole::Input, NormRole::Add, NormRole::StreamEnd},
            norm.slot.role) &&
        norm.match->op->getOperand(0) != start &&
        !finder.keepsLastAxis(norm.match->op->getOperand(0)))
      return emitRefusal(norm.match->getLoc())
             << "expected the norm over the stream's last axis";
  return success();
}

//===----------------------------------------------------------------------===//
// What goes where
//===----------------------------------------------------------------------===//

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
    return firstExisting({{NormRole::Input, 0}, slot});
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
