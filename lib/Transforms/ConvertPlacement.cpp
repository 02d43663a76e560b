//===- ConvertPlacement.cpp - Move norms to another placement -------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A conversion moves each sublayer from the slots that it fills to those of a
// row of the placement table. It is planned for the whole stream first: which
// norm goes to which slot (placements.md, "Parameter maps"), and whether each
// slot can exist. Then the stream is laid bare of the norms that move, and the
// norms are inserted where they belong.
//
//===----------------------------------------------------------------------===//

#include "NormUtils.h"
#include "ParameterMap.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "resnorm/Analysis/NormPlacement.h"
#include "resnorm/Transforms/Passes.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>
#include <map>

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMCONVERTPLACEMENT
#include "resnorm/Transforms/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;
using namespace mlir::resnorm;

static bool has(NormSlots slots, NormSlots slot) {
  return (slots & slot) != NormSlots::None;
}
static bool has(StreamTraits traits, StreamTraits trait) {
  return (traits & trait) != StreamTraits::None;
}

namespace {

/// The conversion of one stream to one row of the table.
class PlacementConverter {
public:
  PlacementConverter(Stream &stream, const PlacementRow &row,
                     function_ref<bool(unsigned)> convertsLayer);

  /// Decides where each norm goes. Fails, with a diagnostic at what stands in
  /// the way, before anything is changed.
  LogicalResult plan();
  void apply(RewriterBase &rewriter);
  ArrayRef<ParameterMove> getMoves() const { return moves; }
  bool isExact() const;
  Location getLoc() const { return stream.sublayers.front()->getLoc(); }

private:
  struct Norm {
    const NormMatch *match;
    SlotRef slot;
  };

  InFlightDiagnostic emitRefusal(Location loc) const {
    return emitError(loc) << "cannot convert to " << row.name << ": ";
  }
  LogicalResult check(Sublayer &sublayer) const;
  void collectNorms();
  void planMoves();
  std::optional<SlotRef> getTarget(SlotRef slot) const;
  bool exists(SlotRef slot) const;

  void removeExtraSkip(RewriterBase &rewriter, unsigned k);
  void addExtraSkip(RewriterBase &rewriter, const StreamLayer &layer);
  void setScales(RewriterBase &rewriter);
  void insertNorms(RewriterBase &rewriter);
  void insertAccumulation(RewriterBase &rewriter);
  void scaleInputs(RewriterBase &rewriter);
  Value createNormOf(RewriterBase &rewriter, Value x, SlotRef slot);
  Value createNewParameter(RewriterBase &rewriter, Value x, double value);
  SmallVector<OpOperand *> getBranchUses(unsigned k, Value skip) const;
  bool converts(unsigned k) const { return targets[k].has_value(); }
  bool fills(unsigned k, NormSlots slot) const {
    return has(targets[k].value_or(getFilledSlots(*stream.sublayers[k])), slot);
  }

  Stream &stream;
  const PlacementRow &row;
  /// The slots to fill of each sublayer; none where it stays as it is.
  SmallVector<std::optional<NormSlots>> targets;
  SmallVector<Norm> norms;
  /// The source of each filled slot of the target; null for a new norm.
  std::map<SlotRef, const Norm *> claims;
  SmallVector<ParameterMove> moves;
  SmallVector<ResidualAddOp> adds;
  /// The value of the stream after each add, before its norm.
  SmallVector<Value> sums;
  DenseMap<Value, Value> replacedSums;
};

} // namespace

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

//===----------------------------------------------------------------------===//
// Planning
//===----------------------------------------------------------------------===//

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
             << "expected a raised norm that is not fused, but found '"
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

//===----------------------------------------------------------------------===//
// Rewriting
//===----------------------------------------------------------------------===//

static void setInsertionPointAfter(RewriterBase &rewriter, Value value) {
  if (Operation *op = value.getDefiningOp())
    rewriter.setInsertionPointAfter(op);
  else
    rewriter.setInsertionPointToStart(value.getParentBlock());
}

/// A constant vector of the feature axis.
Value PlacementConverter::createNewParameter(RewriterBase &rewriter, Value x,
                                             double value) {
  auto type = cast<RankedTensorType>(x.getType());
  Type element = type.getElementType();
  auto vector = RankedTensorType::get(type.getShape().take_back(), element);
  return arith::ConstantOp::create(
      rewriter, x.getLoc(),
      DenseElementsAttr::get(vector, rewriter.getFloatAttr(element, value)));
}

/// Parameters may be made after the slot, by a reshape of a constant: moves
/// what makes them to where the rewriter stands.
static void hoistParameters(RewriterBase &rewriter,
                            ArrayRef<Value> parameters) {
  Block *block = rewriter.getInsertionBlock();
  Block::iterator position = rewriter.getInsertionPoint();
  // In program order: operands first.
  llvm::SetVector<Operation *> producers;
  std::function<void(Value)> collect = [&](Value value) {
    Operation *op = value ? value.getDefiningOp() : nullptr;
    if (!op || op->getBlock() != block || op->isBeforeInBlock(&*position))
      return;
    llvm::for_each(op->getOperands(), collect);
    producers.insert(op);
  };
  llvm::for_each(parameters, collect);
  for (Operation *op : producers) {
    if (&*position == op)
      ++position;
    else
      rewriter.moveOpBefore(op, block, position);
  }
  rewriter.setInsertionPoint(block, position);
}

/// The norm that belongs to `slot`, of x, where the rewriter stands: a source
/// norm with its parameters and numerics, or a new one.
Value PlacementConverter::createNormOf(RewriterBase &rewriter, Value x,
                                       SlotRef slot) {
  const Norm *source = claims.at(slot);
  Operation *model = (source ? source : norms.begin())->match->op;
  NormKind kind =
      isa<LayerNormOp>(model) ? NormKind::LayerNorm : NormKind::RMSNorm;
  SmallVector<NamedAttribute> numerics = getNumerics(model);
  auto norm = cast<NormOpInterface>(model);
  Value scale = norm.getScale(), bias = norm.getBias();
  if (source) {
    hoistParameters(rewriter, {scale, bias});
  } else {
    // Untrained: the identity's parameters, and what they alone mean.
    llvm::erase_if(numerics, [](NamedAttribute attribute) {
      return attribute.getName() == "scale_offset" ||
             attribute.getName() == "axis";
    });
    bool vanishes = slot.role == NormRole::StreamEnd &&
                    has(row.traits, StreamTraits::Accumulation);
    scale = createNewParameter(rewriter, x, vanishes ? 0 : 1);
    bias = kind == NormKind::LayerNorm ? createNewParameter(rewriter, x, 0)
                                       : Value();
  }
  Location loc = source ? model->getLoc() : x.getLoc();
  return createNorm(rewriter, loc, kind, x, scale, bias,
                    getElementTypeOrSelf(x.getType()), numerics);
}

/// The uses of the skip in the branch of sublayer k.
SmallVector<OpOperand *> PlacementConverter::getBranchUses(unsigned k,
                                                           Value skip) const {
  SmallVector<OpOperand *> uses;
  llvm::DenseSet<Operation *> seen;
  SmallVector<Operation *> worklist;
  auto visit = [&](OpOperand &operand) {
    if (operand.get() == skip)
      uses.push_back(&operand);
    else if (Operation *op = operand.get().getDefiningOp())
      worklist.push_back(op);
  };
  // Earlier values of the stream bound the walk.
  for (ResidualAddOp add : ArrayRef(adds).take_front(k))
    seen.insert(add);
  ResidualAddOp add = adds[k];
  visit(add.getBranchMutable());
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val();
    if (!seen.insert(op).second)
      continue;
    op->walk([&](Operation *inner) {
      for (OpOperand &operand : inner->getOpOperands())
        if (!op->isProperAncestor(
                operand.get().getParentBlock()->getParentOp()))
          visit(operand);
    });
  }
  return uses;
}

/// Joins the branch to its skip alone.
void PlacementConverter::removeExtraSkip(RewriterBase &rewriter, unsigned k) {
  ResidualJoin &join = *stream.sublayers[k]->join;
  if (join.extraSkips.empty())
    return;
  ResidualAddOp old = adds[k];
  // The skip may be a sum that lost its extra skip before.
  Value skip = replacedSums.lookup(join.skip->value);
  rewriter.setInsertionPoint(sums[k].getDefiningOp());
  auto add = ResidualAddOp::create(
      rewriter, old.getLoc(), old->getResultTypes(),
      skip ? skip : join.skip->value, old.getBranch(), ValueRange(),
      old.getSkipScaleAttr(), old.getBranchScaleAttr());
  rewriter.replaceAllUsesWith(sums[k], add->getResult(0));
  replacedSums[sums[k]] = add->getResult(0);
  adds[k] = add;
  sums[k] = add->getResult(0);
}

/// B2T: the layer's input joins once more, before the layer's last norm.
void PlacementConverter::addExtraSkip(RewriterBase &rewriter,
                                      const StreamLayer &layer) {
  auto indexOf = [&](Sublayer *sublayer) {
    return llvm::find_if(stream.sublayers,
                         [&](auto &s) { return s.get() == sublayer; }) -
           stream.sublayers.begin();
  };
  unsigned first = indexOf(layer.sublayers.front());
  unsigned last = indexOf(layer.sublayers.back());
  if (!converts(last))
    return;
  Value sum = sums[last];
  setInsertionPointAfter(rewriter, sum);
  auto one = rewriter.getF64FloatAttr(1);
  auto add =
      ResidualAddOp::create(rewriter, sum.getLoc(), sum.getType(),
                            adds[first].getSkip(), sum, ValueRange(), one, one);
  rewriter.replaceAllUsesExcept(sum, add->getResult(0), add);
  sums[last] = add->getResult(0);
}

/// DeepNorm's alpha = (2N)^(1/4), or 1 where the stream was a DeepNorm one.
void PlacementConverter::setScales(RewriterBase &rewriter) {
  const PlacementRow *from = lookupPlacement(stream.placement);
  bool scaled = from && has(from->traits, StreamTraits::ScaledResidual);
  bool scales = has(row.traits, StreamTraits::ScaledResidual);
  if (!scaled && !scales)
    return;
  double alpha =
      scales ? std::pow(2.0 * double(stream.layers.size()), 0.25) : 1;
  for (auto [k, add] : llvm::enumerate(adds)) {
    if (!converts(k))
      continue;
    add.setSkipScale(APFloat(alpha));
    add.setBranchScale(APFloat(1.0));
  }
}

void PlacementConverter::insertNorms(RewriterBase &rewriter) {
  auto isNew = [&](SlotRef slot) {
    auto it = claims.find(slot);
    return it != claims.end() && !(it->second && it->second->slot == slot);
  };
  auto insertOnStream = [&](Value value, SlotRef slot) {
    setInsertionPointAfter(rewriter, value);
    Value norm = createNormOf(rewriter, value, slot);
    rewriter.replaceAllUsesExcept(value, norm, norm.getDefiningOp());
  };
  if (isNew({NormRole::StreamStart, 0}))
    insertOnStream(adds.front().getSkip(), {NormRole::StreamStart, 0});
  for (unsigned k = 0; k < adds.size(); ++k)
    if (isNew({NormRole::Add, k}))
      insertOnStream(sums[k], {NormRole::Add, k});
  for (unsigned k = 0; k < adds.size(); ++k) {
    if (isNew({NormRole::Input, k})) {
      Value skip = adds[k].getSkip();
      setInsertionPointAfter(rewriter, skip);
      Value norm = createNormOf(rewriter, skip, {NormRole::Input, k});
      for (OpOperand *use : getBranchUses(k, skip))
        if (use->getOwner() != norm.getDefiningOp())
          rewriter.modifyOpInPlace(use->getOwner(), [&] { use->set(norm); });
    }
    if (isNew({NormRole::Output, k})) {
      rewriter.setInsertionPoint(adds[k]);
      Value norm =
          createNormOf(rewriter, adds[k].getBranch(), {NormRole::Output, k});
      rewriter.modifyOpInPlace(adds[k],
                               [&] { adds[k].getBranchMutable().set(norm); });
    }
  }
  SlotRef end{NormRole::StreamEnd, unsigned(adds.size())};
  if (isNew(end) && !has(row.traits, StreamTraits::Accumulation))
    insertOnStream(sums.back(), end);
}

/// ResiDual: r = x0 + f1 + f2 + ...; the result is x + norm(r).
void PlacementConverter::insertAccumulation(RewriterBase &rewriter) {
  auto one = rewriter.getF64FloatAttr(1);
  auto addTo = [&](Value sum, Value addend, Location loc) -> Value {
    return ResidualAddOp::create(rewriter, loc, sum.getType(), sum, addend,
                                 ValueRange(), one, one)
        ->getResult(0);
  };
  Value sum = adds.front().getSkip();
  for (ResidualAddOp add : adds) {
    rewriter.setInsertionPointAfter(add);
    sum = addTo(sum, add.getBranch(), add.getLoc());
  }
  // What leaves the stream: the last norm after an add.
  Value last = sums.back();
  for (OpOperand &use : last.getUses())
    if (isa<NormOpInterface>(use.getOwner()))
      last = use.getOwner()->getResult(0);
  setInsertionPointAfter(rewriter, last);
  Value norm =
      createNormOf(rewriter, sum, {NormRole::StreamEnd, unsigned(adds.size())});
  Value result = addTo(last, norm, last.getLoc());
  rewriter.replaceAllUsesExcept(last, result, result.getDefiningOp());
}

/// LNS: the result of layer l's input norms times 1/sqrt(l), l from 1.
void PlacementConverter::scaleInputs(RewriterBase &rewriter) {
  unsigned k = 0;
  for (auto [l, layer] : llvm::enumerate(stream.layers)) {
    for (unsigned i = 0; i < layer.sublayers.size(); ++i, ++k) {
      if (!converts(k) || l == 0)
        continue;
      Value skip = adds[k].getSkip();
      for (OpOperand *use : getBranchUses(k, skip)) {
        Operation *norm = use->getOwner();
        if (!isa<NormOpInterface>(norm))
          continue;
        Value value = norm->getResult(0);
        auto type = cast<RankedTensorType>(value.getType());
        rewriter.setInsertionPointAfter(norm);
        auto factor = rewriter.getFloatAttr(type.getElementType(),
                                            1 / std::sqrt(double(l + 1)));
        Value splat = arith::ConstantOp::create(
            rewriter, norm->getLoc(), DenseElementsAttr::get(type, factor));
        Value scaled =
            arith::MulFOp::create(rewriter, norm->getLoc(), value, splat);
        rewriter.replaceAllUsesExcept(value, scaled, scaled.getDefiningOp());
      }
    }
  }
}

void PlacementConverter::apply(RewriterBase &rewriter) {
  for (unsigned k = 0; k < adds.size(); ++k)
    if (converts(k))
      removeExtraSkip(rewriter, k);
  // Lay the stream bare of the norms that move.
  SmallVector<Operation *> removed;
  for (const Norm &norm : norms) {
    auto it = claims.find(norm.slot);
    if (it != claims.end() && it->second == &norm)
      continue;
    Operation *op = norm.match->op;
    Value x = op->getOperand(0);
    if (x.getType() != op->getResult(0).getType()) {
      rewriter.setInsertionPoint(op);
      Type to = op->getResult(0).getType();
      bool narrows = getElementTypeOrSelf(to).getIntOrFloatBitWidth() <
                     getElementTypeOrSelf(x.getType()).getIntOrFloatBitWidth();
      x = narrows
              ? Value(arith::TruncFOp::create(rewriter, op->getLoc(), to, x))
              : Value(arith::ExtFOp::create(rewriter, op->getLoc(), to, x));
    }
    rewriter.replaceAllUsesWith(op->getResult(0), x);
    removed.push_back(op);
  }
  setScales(rewriter);
  if (has(row.traits, StreamTraits::ExtraSkip))
    for (const StreamLayer &layer : stream.layers)
      addExtraSkip(rewriter, layer);
  insertNorms(rewriter);
  if (has(row.traits, StreamTraits::Accumulation))
    insertAccumulation(rewriter);
  if (has(row.traits, StreamTraits::ScaledInput))
    scaleInputs(rewriter);
  for (Operation *op : removed)
    rewriter.eraseOp(op);
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {

struct ResNormConvertPlacement final
    : resnorm::impl::ResNormConvertPlacementBase<ResNormConvertPlacement> {
  using ResNormConvertPlacementBase::ResNormConvertPlacementBase;
  void runOnOperation() override;

private:
  LogicalResult parseLayers();
  bool convertsLayer(unsigned layer) const {
    return ranges.empty() || llvm::any_of(ranges, [&](auto range) {
             return layer >= range.first && layer <= range.second;
           });
  }

  /// Inclusive ranges; empty for all layers.
  SmallVector<std::pair<unsigned, unsigned>> ranges;
};

} // namespace

/// `0-5,11`.
LogicalResult ResNormConvertPlacement::parseLayers() {
  ranges.clear();
  SmallVector<StringRef> parts;
  StringRef(layers).split(parts, ',', -1, /*KeepEmpty=*/false);
  for (StringRef part : parts) {
    auto [low, high] = part.split('-');
    unsigned first, last;
    if (low.getAsInteger(10, first) ||
        (part.contains('-') ? high.getAsInteger(10, last)
                            : low.getAsInteger(10, last)) ||
        last < first)
      return emitError(getOperation().getLoc())
             << "expected layers to be ranges such as 0-5,11, but found '"
             << layers << "'";
    ranges.push_back({first, last});
  }
  return success();
}

void ResNormConvertPlacement::runOnOperation() {
  ModuleOp module = getOperation();
  const PlacementRow *row = lookupPlacement(to);
  if (!row) {
    SmallVector<StringRef> names;
    for (const PlacementRow &known : getPlacementTable())
      if (names.empty() || names.back() != known.name)
        names.push_back(known.name);
    module.emitError() << "expected 'to' to be a placement (one of "
                       << llvm::join(names, ", ") << "), but found '" << to
                       << "'";
    return signalPassFailure();
  }
  if (failed(parseLayers()))
    return signalPassFailure();
  // Plan all conversions before the first is made: a refusal leaves the module
  // as it was.
  std::vector<std::unique_ptr<ResidualStream>> analyses;
  std::vector<std::unique_ptr<PlacementConverter>> converters;
  llvm::json::Array map;
  for (auto candidate : module.getOps<FunctionOpInterface>()) {
    if (candidate.isExternal() ||
        (!function.empty() && candidate.getName() != function))
      continue;
    analyses.push_back(std::make_unique<ResidualStream>(candidate));
    for (auto [i, content] : llvm::enumerate(analyses.back()->getStreams())) {
      if (stream >= 0 && stream != int64_t(i))
        continue;
      auto converter = std::make_unique<PlacementConverter>(
          *content, *row, [&](unsigned layer) { return convertsLayer(layer); });
      if (failed(converter->plan()))
        return signalPassFailure();
      appendParameterMap(map, candidate.getName(), i, *content,
                         converter->getMoves());
      converters.push_back(std::move(converter));
    }
  }
  if (converters.empty()) {
    module.emitError() << "expected a residual stream to convert, but found "
                          "none"
                       << (function.empty() ? "" : " in '" + function + "'");
    return signalPassFailure();
  }
  IRRewriter rewriter(&getContext());
  for (std::unique_ptr<PlacementConverter> &converter : converters) {
    Location loc = converter->getLoc();
    bool exact = converter->isExact();
    converter->apply(rewriter);
    remark::passed(loc, remark::RemarkOpts::name("convert").category(
                            "resnorm-convert-placement"))
        << "converted to" << row->name
        << remark::add("contract: {0}",
                       exact ? "exact, the same function up to rounding"
                             : "architectural, another function of the same "
                               "parameters: train or fine-tune it");
  }
  if (parameterMap.empty())
    return;
  llvm::json::Value value = std::move(map);
  if (llvm::Error error = llvm::writeToOutput(
          parameterMap, [&](llvm::raw_ostream &os) -> llvm::Error {
            os << llvm::formatv("{0:2}\n", value);
            return llvm::Error::success();
          })) {
    module.emitError() << "cannot write the parameter map '" << parameterMap
                       << "': " << llvm::toString(std::move(error));
    return signalPassFailure();
  }
}
