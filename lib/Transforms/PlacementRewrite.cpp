//===- PlacementRewrite.cpp - Convert a planned stream --------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NormUtils.h"
#include "PlacementConverter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/SetVector.h"
#include <cmath>
#include <functional>

using namespace mlir;
using namespace mlir::resnorm;

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
