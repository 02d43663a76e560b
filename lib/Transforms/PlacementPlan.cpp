//===- PlacementPlan.cpp - What a stream is, and may become ---------------===//
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

/// The embedding norm that serves as the first input norm: the skip is it, too.
static bool isInputNormOnStream(const Sublayer &sublayer) {
  return sublayer.inputNorm && sublayer.inputNorm->y == sublayer.join->skip;
}

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
      if (isInputNormOnStream(*sublayer))
        plan.slots &= ~NormSlots::Input;
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
    collectNorm(sublayer.inputNorm,
                {isInputNormOnStream(sublayer) ? NormRole::StreamStart
                                               : NormRole::Input,
                 i});
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
    for (const StreamNorm &norm : norms)
      if (isa<DyTOp>(norm.match->op))
        return emitRefusal(norm.match->getLoc())
               << "expected a norm to modulate, but found 'resnorm.dyt'";
  }
  for (const SublayerPlan &plan : sublayers) {
    bool accumulates = plan.row
                           ? has(plan.row->traits, StreamTraits::Accumulation)
                           : hadAccumulation;
    if (accumulates != hasAccumulation)
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
  for (SublayerPlan &plan : sublayers) {
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
  auto checkAxis = [&](const SublayerPlan &plan, Value value) {
    bool keeps = value == start || finder.keepsLastAxis(value);
    return keeps ? success()
                 : emitRefusal(plan.sublayer->getLoc())
                       << "expected the features on the stream's last axis";
  };
  for (const SublayerPlan &plan : sublayers)
    if (failed(checkAxis(plan, plan.site.skip.getValue())) ||
        (plan.sublayer->outputNorm &&
         failed(checkAxis(plan, plan.site.branches.front().getValue()))))
      return failure();
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
