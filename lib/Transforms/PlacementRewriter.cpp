//===- PlacementRewriter.cpp - Make a planned stream ----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlacementRewriter.h"
#include "Modulation.h"
#include "NormUtils.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::resnorm;

static void setInsertionPointAfter(RewriterBase &rewriter, Value value) {
  if (Operation *op = value.getDefiningOp())
    rewriter.setInsertionPointAfter(op);
  else
    rewriter.setInsertionPointToStart(value.getParentBlock());
}

static void setOperand(RewriterBase &rewriter, OpOperand &operand,
                       Value value) {
  rewriter.modifyOpInPlace(operand.getOwner(), [&] { operand.set(value); });
}

//===----------------------------------------------------------------------===//
// Laying the stream bare
//===----------------------------------------------------------------------===//

void PlacementRewriter::bypass(Operation *norm) {
  if (!removed.insert(norm).second)
    return;
  Value x = norm->getOperand(0);
  Type type = norm->getResult(0).getType();
  if (x.getType() != type) {
    rewriter.setInsertionPoint(norm);
    bool narrows = getElementTypeOrSelf(type).getIntOrFloatBitWidth() <
                   getElementTypeOrSelf(x.getType()).getIntOrFloatBitWidth();
    x = narrows
            ? Value(arith::TruncFOp::create(rewriter, norm->getLoc(), type, x))
            : Value(arith::ExtFOp::create(rewriter, norm->getLoc(), type, x));
  }
  rewriter.replaceAllUsesWith(norm->getResult(0), x);
}

/// The branches read, and the joins add, the stream itself.
void PlacementRewriter::bypassNorms() {
  if (Operation *add = plan.accumulationAdd) {
    Value norm = plan.stream->endNorm->op->getResult(0);
    Value end = add->getOperand(add->getOperand(0) == norm ? 1 : 0);
    rewriter.replaceAllUsesWith(add->getResult(0), end);
  }
  for (const SublayerPlan &sublayer : plan.sublayers) {
    bool modulated = sublayer.loses(StreamTraits::Modulated);
    if (modulated || sublayer.loses(StreamTraits::ScaledInput)) {
      Value normed = sublayer.sublayer->inputNorm->op->getResult(0);
      ScalarGraph &graph = plan.analysis->getGraph();
      for (Value end : graph.getValues(sublayer.sublayer->inputEnd))
        if (end != normed && end.getType() == normed.getType())
          rewriter.replaceAllUsesWith(end, normed);
    }
    if (modulated && sublayer.site.ungated)
      setOperand(rewriter, *sublayer.site.branches.front().operand,
                 sublayer.site.ungated);
  }
  SmallPtrSet<Operation *, 16> staying;
  for (auto &[slot, claim] : plan.claims)
    if (claim.stays)
      staying.insert(claim.source->match->op);
  for (const StreamNorm &norm : plan.norms)
    if (!staying.contains(norm.match->op))
      bypass(norm.match->op);
}

/// The value in a shape that differs in axes of extent 1.
Value PlacementRewriter::reshape(Value value, Type type) {
  auto from = cast<RankedTensorType>(value.getType());
  auto to = cast<RankedTensorType>(type);
  if (from == to)
    return value;
  auto groups = *getReassociationIndicesForReshape(from, to);
  if (to.getRank() < from.getRank())
    return tensor::CollapseShapeOp::create(rewriter, value.getLoc(), to, value,
                                           groups);
  return tensor::ExpandShapeOp::create(rewriter, value.getLoc(), to, value,
                                       groups);
}

ResidualAddOp PlacementRewriter::createAdd(Location loc, Value skip,
                                           Value branch, double skipScale,
                                           double branchScale) {
  skip = reshape(skip, branch.getType());
  return ResidualAddOp::create(rewriter, loc, branch.getType(), skip, branch,
                               ValueRange(),
                               rewriter.getF64FloatAttr(skipScale),
                               rewriter.getF64FloatAttr(branchScale));
}

/// One residual add a sublayer, each of the stream and a branch: a parallel
/// block's sum is taken apart, and B2T's extra skip goes.
void PlacementRewriter::straighten() {
  for (unsigned k = 0, end = plan.sublayers.size(); k < end;) {
    const ResidualJoin *join = plan.sublayers[k].sublayer->join;
    unsigned next = k + 1;
    while (next < end && plan.sublayers[next].sublayer->join == join)
      ++next;
    const SublayerSite &first = plan.sublayers[k].site;
    Value sum = join->sum->value;
    auto add = sum.getDefiningOp<ResidualAddOp>();
    bool isStraight = next == k + 1 && add && first.branches.size() == 1 &&
                      first.skip.operand == &add.getSkipMutable() &&
                      first.branches.front().operand == &add.getBranchMutable();
    if (isStraight || !plan.sublayers[k].row) {
      for (; k < next; ++k)
        joins[k] = {add, sum};
      continue;
    }
    rewriter.setInsertionPoint(sum.getDefiningOp());
    Value skip = first.skip.getValue();
    double skipScale = first.skip.factor;
    for (; k < next; ++k) {
      ArrayRef<Addend> branches = plan.sublayers[k].site.branches;
      Value branch = branches.front().getValue();
      for (const Addend &addend : branches.drop_front())
        branch = arith::AddFOp::create(rewriter, sum.getLoc(), branch,
                                       addend.getValue());
      ResidualAddOp made = createAdd(sum.getLoc(), skip, branch, skipScale,
                                     branches.front().factor);
      skip = made->getResult(0);
      joins[k] = {made, skip};
      skipScale = 1;
    }
    rewriter.replaceAllUsesWith(sum, skip);
  }
}

//===----------------------------------------------------------------------===//
// Norms
//===----------------------------------------------------------------------===//

std::string PlacementRewriter::getName(SlotRef slot) const {
  std::string name = "stream" + std::to_string(streamIndex) + ".";
  if (!slot.isStreamEnd()) {
    const SublayerPlan &sublayer = plan.sublayers[slot.sublayer];
    auto &all = sublayer.layer->sublayers;
    name += "layer" + std::to_string(sublayer.layerIndex) + ".sublayer" +
            std::to_string(llvm::find(all, sublayer.sublayer) - all.begin()) +
            ".";
  }
  name += stringifyNormRole(slot.role);
  if (slot.role == NormRole::Head)
    name += std::to_string(slot.head);
  return name;
}

Value PlacementRewriter::createParameter(Location loc, SlotRef slot,
                                         StringRef name, RankedTensorType type,
                                         double value) {
  return parameters.create(rewriter, loc, type, value,
                           getName(slot) + "." + name.str());
}

/// `value * factor`.
Value PlacementRewriter::scaleBy(Value value, double factor) {
  auto type = cast<RankedTensorType>(value.getType());
  Location loc = value.getLoc();
  auto number = rewriter.getFloatAttr(type.getElementType(), factor);
  if (type.hasStaticShape()) {
    Value splat = arith::ConstantOp::create(
        rewriter, loc, DenseElementsAttr::get(type, number));
    return arith::MulFOp::create(rewriter, loc, value, splat);
  }
  Value scalar = arith::ConstantOp::create(rewriter, loc, number);
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(rewriter, loc, value);
  Value empty =
      tensor::EmptyOp::create(rewriter, loc, sizes, type.getElementType());
  Value filled =
      linalg::FillOp::create(rewriter, loc, scalar, empty).getResult(0);
  return arith::MulFOp::create(rewriter, loc, value, filled);
}

/// A norm of the stream at another place: the same op on x.
Value PlacementRewriter::createMovedNorm(Value x, const SlotClaim &claim) {
  if (claim.unmodulated) {
    auto [scale, bias] = *matchModulationBiases(claim.unmodulated);
    const NormMatch &match = *claim.source->match;
    auto vector = cast<RankedTensorType>(scale.getType());
    Value one = arith::ConstantOp::create(
        rewriter, scale.getLoc(),
        DenseElementsAttr::get(
            vector, rewriter.getFloatAttr(vector.getElementType(), 1)));
    scale = arith::AddFOp::create(rewriter, scale.getLoc(), scale, one);
    return createNorm(rewriter, match.op->getLoc(), match.kind, x, scale, bias,
                      getElementTypeOrSelf(x.getType()), getNumerics(match.op));
  }
  Operation *norm = rewriter.clone(*claim.source->match->op);
  norm->setOperand(0, x);
  norm->getResult(0).setType(cast<RankedTensorType>(x.getType()));
  if (claim.rescale == 1)
    return norm->getResult(0);
  // (offset + scale) * factor
  rewriter.setInsertionPoint(norm);
  auto rescale = [&](MutableOperandRange parameter) {
    for (OpOperand &operand : parameter)
      operand.set(scaleBy(operand.get(), claim.rescale));
  };
  auto rescaleOp = [&](auto op) {
    rescale(op.getScaleMutable());
    rescale(op.getBiasMutable());
    if constexpr (!std::is_same_v<decltype(op), DyTOp>)
      op.setScaleOffset(
          APFloat(op.getScaleOffset().convertToDouble() * claim.rescale));
  };
  llvm::TypeSwitch<Operation *>(norm).Case<LayerNormOp, RMSNormOp, DyTOp>(
      rescaleOp);
  return norm->getResult(0);
}

/// The norm that belongs to `slot`, of x, where the rewriter stands.
Value PlacementRewriter::createNormOf(Value x, SlotRef slot) {
  const SlotClaim &claim = plan.claims.at(slot);
  bool isPlain = slot.role == NormRole::Input &&
                 has(plan.sublayers[slot.sublayer].to, StreamTraits::Modulated);
  if (claim.source && !isPlain)
    return createMovedNorm(x, claim);

  const StreamNorm *model = claim.source;
  for (const StreamNorm &norm : plan.norms)
    model = model ? model : &norm;
  NormKind kind = plan.request.kind.value_or(model ? model->match->kind
                                                   : NormKind::LayerNorm);
  SmallVector<NamedAttribute> numerics;
  if (model && hasStatistics(model->match->kind))
    numerics = getNumerics(model->match->op);
  // What the identity's parameters alone mean.
  llvm::erase_if(numerics, [](NamedAttribute attribute) {
    return attribute.getName() == "scale_offset" ||
           attribute.getName() == "axis";
  });
  if (plan.request.epsilon && !claim.source) {
    NamedAttrList list(numerics);
    list.set("epsilon", rewriter.getF64FloatAttr(*plan.request.epsilon));
    numerics = llvm::to_vector(list.getAttrs());
  }
  auto type = cast<RankedTensorType>(x.getType());
  Type element = type.getElementType();
  Location loc = claim.source ? model->match->op->getLoc() : x.getLoc();
  if (isPlain)
    return createNorm(rewriter, loc, kind, x, Value(), Value(), element,
                      numerics);
  auto vector = RankedTensorType::get(type.getShape().take_back(), element);
  bool vanishes = slot.role == NormRole::StreamEnd && plan.hasAccumulation;
  Value scale = createParameter(loc, slot, "scale", vector, vanishes ? 0 : 1);
  Value bias = kind == NormKind::RMSNorm
                   ? Value()
                   : createParameter(loc, slot, "bias", vector, 0);
  newNames[slot] = {getParameterName(scale), getParameterName(bias)};
  if (kind != NormKind::DyT && kind != NormKind::Derf)
    return createNorm(rewriter, loc, kind, x, scale, bias, element, numerics);
  auto number = RankedTensorType::get({}, element);
  Value alpha = createParameter(loc, slot, "alpha", number, 0.5);
  Value shift = kind == NormKind::Derf
                    ? createParameter(loc, slot, "shift", number, 0)
                    : Value();
  return DyTOp::create(rewriter, loc, type, x, alpha, shift, scale, bias,
                       ValueRange(), rewriter.getI64IntegerAttr(-1),
                       DyTFunctionAttr::get(rewriter.getContext(),
                                            kind == NormKind::Derf
                                                ? DyTFunction::Erf
                                                : DyTFunction::Tanh))
      ->getResult(0);
}

/// The norm over any axis: it is brought to the end and back.
Value PlacementRewriter::createNormOf(Value x, SlotRef slot, int64_t axis) {
  auto type = cast<RankedTensorType>(x.getType());
  int64_t last = type.getRank() - 1;
  if (axis == last)
    return createNormOf(x, slot);
  SmallVector<int64_t> swapped =
      llvm::to_vector(llvm::seq<int64_t>(0, type.getRank()));
  std::swap(swapped[axis], swapped[last]);
  auto transpose = [&](Value value) -> Value {
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(rewriter, value.getLoc(), value);
    std::swap(sizes[axis], sizes[last]);
    Value empty = tensor::EmptyOp::create(rewriter, value.getLoc(), sizes,
                                          type.getElementType());
    return linalg::TransposeOp::create(rewriter, value.getLoc(), value, empty,
                                       swapped)
        ->getResult(0);
  };
  return transpose(createNormOf(transpose(x), slot));
}

const SlotClaim *PlacementRewriter::getNewClaim(SlotRef slot) const {
  auto it = plan.claims.find(slot);
  return it != plan.claims.end() && !it->second.stays ? &it->second : nullptr;
}

void PlacementRewriter::insertOnStream(Value value, SlotRef slot) {
  if (!getNewClaim(slot))
    return;
  setInsertionPointAfter(rewriter, value);
  Value norm = createNormOf(value, slot);
  rewriter.replaceAllUsesExcept(value, norm, norm.getDefiningOp());
}

/// The norms that all readers of the stream see.
void PlacementRewriter::placeOnStream() {
  const SublayerSite &first = plan.sublayers.front().site;
  Value start = joins.front().add.getSkip();
  // Where the branch reads another view of it, what both are views of.
  if (first.reads.front()->get() != start && !plan.stream->startNorm)
    start = plan.sublayers.front().sublayer->join->skip->value;
  insertOnStream(start, {NormRole::StreamStart, 0});
  for (unsigned k = 0; k < joins.size(); ++k)
    insertOnStream(joins[k].sum, {NormRole::Add, k});
  if (!plan.hasAccumulation)
    insertOnStream(joins.back().sum,
                   {NormRole::StreamEnd, unsigned(joins.size())});
}

void PlacementRewriter::placeInBranches() {
  Value parallel;
  for (unsigned k = 0; k < joins.size(); ++k) {
    const SublayerPlan &sublayer = plan.sublayers[k];
    if (sublayer.sublayer == sublayer.layer->sublayers.front())
      parallel = joins[k].add.getSkip();
    if (!sublayer.row && !getNewClaim({NormRole::Input, k}))
      continue;
    ResidualAddOp add = joins[k].add;
    auto setReads = [&](Value value) {
      setInsertionPointAfter(rewriter, value);
      value = reshape(value, sublayer.site.reads.front()->get().getType());
      for (OpOperand *read : sublayer.site.reads)
        setOperand(rewriter, *read, value);
    };
    if (sublayer.gains(StreamTraits::Parallel))
      setReads(parallel);
    else if (sublayer.loses(StreamTraits::Parallel))
      setReads(add.getSkip());
    Value read = sublayer.site.reads.front()->get();
    if (getNewClaim({NormRole::Input, k})) {
      setInsertionPointAfter(rewriter, read);
      read = createNormOf(read, {NormRole::Input, k});
      setReads(read);
    }
    if (sublayer.toInputScale != 1 &&
        sublayer.toInputScale != sublayer.fromInputScale) {
      setInsertionPointAfter(rewriter, read);
      setReads(scaleBy(read, sublayer.toInputScale));
    }
    if (getNewClaim({NormRole::Inner, k})) {
      OpOperand &operand = *sublayer.lastProduct->operand;
      rewriter.setInsertionPoint(operand.getOwner());
      setOperand(rewriter, operand,
                 createNormOf(operand.get(), {NormRole::Inner, k},
                              sublayer.lastProduct->axis));
    }
    for (auto [head, site] : llvm::enumerate(sublayer.heads)) {
      rewriter.setInsertionPoint(site.operand->getOwner());
      setOperand(rewriter, *site.operand,
                 createNormOf(site.operand->get(),
                              {NormRole::Head, k, unsigned(head)}, site.axis));
    }
    if (getNewClaim({NormRole::Output, k})) {
      rewriter.setInsertionPoint(add);
      setOperand(rewriter, add.getBranchMutable(),
                 createNormOf(add.getBranch(), {NormRole::Output, k}));
    }
  }
}

/// AdaLN-Zero: scale and bias of the input norm become those of the linear maps
/// that make the modulation.
void PlacementRewriter::modulate() {
  Value conditioning;
  for (unsigned k = 0; k < joins.size(); ++k) {
    const SublayerPlan &sublayer = plan.sublayers[k];
    if (!sublayer.gains(StreamTraits::Modulated))
      continue;
    SlotRef slot{NormRole::Input, k};
    OpOperand &read = *sublayer.site.reads.front();
    Value normed = read.get();
    Location loc = normed.getLoc();
    auto type = cast<RankedTensorType>(normed.getType());
    rewriter.setInsertionPointAfterValue(normed);
    ModulationBuilder builder(rewriter, loc);
    if (!conditioning) {
      Value argument = parameters.createArgument(loc, getConditioningType(type),
                                                 "conditioning", 0.0);
      conditioning = builder.createSiLU(argument);
    }
    Value own = reshape(conditioning, getConditioningType(type));
    int64_t width = type.getShape().back();
    Type element = type.getElementType();
    auto matrix = RankedTensorType::get({width, width}, element);
    auto vector = RankedTensorType::get({width}, element);
    auto createLinear = [&](StringRef name, Value bias, double initial) {
      std::string prefix = "modulation." + name.str();
      Value weight = createParameter(loc, slot, prefix + ".weight", matrix, 0);
      if (!bias)
        bias = createParameter(loc, slot, prefix + ".bias", vector, initial);
      return builder.createLinear(own, weight, bias);
    };
    Value scale, shift;
    if (const StreamNorm *source = plan.claims.at(slot).source) {
      auto norm = cast<NormOpInterface>(source->match->op);
      shift = norm.getBias();
      if (norm.getScale()) {
        double offset = source->match->scaleOffset;
        Value one = arith::ConstantOp::create(
            rewriter, loc,
            DenseElementsAttr::get(vector,
                                   rewriter.getFloatAttr(element, 1 - offset)));
        scale = arith::SubFOp::create(rewriter, loc, norm.getScale(), one);
      }
    }
    Value modulated =
        builder.createModulation(normed, createLinear("scale", scale, 0),
                                 createLinear("shift", shift, 0));
    for (OpOperand *use : sublayer.site.reads)
      setOperand(rewriter, *use, modulated);
    OpOperand &branch = joins[k].add.getBranchMutable();
    rewriter.setInsertionPoint(joins[k].add);
    setOperand(rewriter, branch,
               ModulationBuilder(rewriter, loc)
                   .createGate(branch.get(), createLinear("gate", Value(), 1)));
  }
}

//===----------------------------------------------------------------------===//
// Skips
//===----------------------------------------------------------------------===//

/// B2T: the layer's input joins once more, before the layer's last norm.
void PlacementRewriter::addExtraSkips() {
  ResidualAddOp first;
  for (auto [k, sublayer] : llvm::enumerate(plan.sublayers)) {
    auto &all = sublayer.layer->sublayers;
    if (sublayer.sublayer == all.front())
      first = joins[k].add;
    if (sublayer.sublayer != all.back() || !sublayer.row ||
        !has(sublayer.to, StreamTraits::ExtraSkip))
      continue;
    Value sum = joins[k].sum;
    setInsertionPointAfter(rewriter, sum);
    ResidualAddOp add = createAdd(sum.getLoc(), first.getSkip(), sum);
    rewriter.replaceAllUsesExcept(sum, add->getResult(0), add);
    joins[k].sum = add->getResult(0);
  }
}

/// ResiDual: r = x0 + f1 + f2 + ...; the result is x + norm(r).
void PlacementRewriter::accumulate() {
  Value sum = joins.front().add.getSkip();
  for (Join &join : joins) {
    rewriter.setInsertionPointAfter(join.add);
    sum = createAdd(join.add.getLoc(), sum, join.add.getBranch())->getResult(0);
  }
  // What leaves the stream: the last norm after an add.
  Value last = joins.back().sum;
  for (OpOperand &use : last.getUses())
    if (isa<NormOpInterface, DyTOp>(use.getOwner()))
      last = use.getOwner()->getResult(0);
  setInsertionPointAfter(rewriter, last);
  Value norm = createNormOf(sum, {NormRole::StreamEnd, unsigned(joins.size())});
  ResidualAddOp result =
      createAdd(last.getLoc(), last, reshape(norm, last.getType()));
  rewriter.replaceAllUsesExcept(last, result->getResult(0), result);
}

void PlacementRewriter::apply() {
  bypassNorms();
  straighten();
  for (auto [join, sublayer] : llvm::zip_equal(joins, plan.sublayers))
    if (sublayer.skipScale)
      join.add.setSkipScale(APFloat(*sublayer.skipScale));
  addExtraSkips();
  placeOnStream();
  placeInBranches();
  if (plan.hasAccumulation && !plan.hadAccumulation)
    accumulate();
  modulate();
  for (Operation *op : removed)
    rewriter.eraseOp(op);
}
