//===- PlacementRewriter.cpp - Make a planned stream ----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlacementRewriter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::resnorm;

void PlacementRewriter::setOperand(OpOperand &operand, Value value) {
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
      setOperand(*sublayer.site.branches.front().operand,
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

/// Branches of a parallel block may share what they begin with: a view of the
/// norm that both read, or one product for both. What then reads another value
/// of the stream gets ops of its own.
void PlacementRewriter::separateBranches() {
  for (unsigned k = 1; k < joins.size(); ++k) {
    const SublayerPlan &sublayer = plan.sublayers[k];
    if (!sublayer.loses(StreamTraits::Parallel))
      continue;
    SmallVector<Operation *> shared;
    for (Operation *op : sublayer.site.ops)
      for (unsigned other = k; other-- > 0;) {
        const SublayerPlan &before = plan.sublayers[other];
        if (before.sublayer->join != sublayer.sublayer->join)
          break;
        if (before.site.ops.contains(op)) {
          shared.push_back(op);
          break;
        }
      }
    llvm::sort(shared, [](Operation *a, Operation *b) {
      return a->isBeforeInBlock(b);
    });
    IRMapping mapping;
    DenseMap<Operation *, Operation *> copies;
    for (Operation *op : shared) {
      rewriter.setInsertionPointAfter(op);
      copies[op] = rewriter.clone(*op, mapping);
    }
    for (Operation *op : shared)
      for (OpResult result : op->getResults())
        rewriter.replaceUsesWithIf(
            result, mapping.lookup(Value(result)), [&](OpOperand &use) {
              Operation *user =
                  op->getBlock()->findAncestorOpInBlock(*use.getOwner());
              return user && sublayer.site.ops.contains(user) &&
                     !copies.contains(user);
            });
    for (OpOperand *&read : reads[k])
      if (Operation *copy = copies.lookup(read->getOwner()))
        read = &copy->getOpOperand(read->getOperandNumber());
  }
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
// Building
//===----------------------------------------------------------------------===//

const SlotClaim *PlacementRewriter::getNewClaim(SlotRef slot) const {
  auto it = plan.claims.find(slot);
  return it != plan.claims.end() && !it->second.stays ? &it->second : nullptr;
}

void PlacementRewriter::insertOnStream(Value value, SlotRef slot) {
  if (!getNewClaim(slot))
    return;
  rewriter.setInsertionPointAfterValue(value);
  Value norm = createNormOf(value, slot);
  rewriter.replaceAllUsesExcept(value, norm, norm.getDefiningOp());
}

/// The norms that all readers of the stream see.
void PlacementRewriter::placeOnStream() {
  Value start = joins.front().add.getSkip();
  // Where the branch reads another view of it, what both are views of.
  if (reads.front().front()->get() != start && !plan.stream->startNorm)
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
      rewriter.setInsertionPointAfterValue(value);
      value = reshape(value, reads[k].front()->get().getType());
      for (OpOperand *read : reads[k])
        setOperand(*read, value);
    };
    if (sublayer.gains(StreamTraits::Parallel))
      setReads(parallel);
    else if (sublayer.loses(StreamTraits::Parallel))
      setReads(add.getSkip());
    Value read = reads[k].front()->get();
    if (getNewClaim({NormRole::Input, k})) {
      rewriter.setInsertionPointAfterValue(read);
      read = createNormOf(read, {NormRole::Input, k});
      setReads(read);
    }
    if (sublayer.toInputScale != 1 &&
        sublayer.toInputScale != sublayer.fromInputScale) {
      rewriter.setInsertionPointAfterValue(read);
      setReads(scaleBy(read, sublayer.toInputScale));
    }
    if (getNewClaim({NormRole::Inner, k})) {
      OpOperand &operand = *sublayer.lastProduct->operand;
      rewriter.setInsertionPoint(operand.getOwner());
      setOperand(operand, createNormOf(operand.get(), {NormRole::Inner, k},
                                       sublayer.lastProduct->axis));
    }
    for (auto [head, site] : llvm::enumerate(sublayer.heads)) {
      rewriter.setInsertionPoint(site.operand->getOwner());
      setOperand(*site.operand,
                 createNormOf(site.operand->get(),
                              {NormRole::Head, k, unsigned(head)}, site.axis));
    }
    if (getNewClaim({NormRole::Output, k})) {
      rewriter.setInsertionPoint(add);
      setOperand(add.getBranchMutable(),
                 createNormOf(add.getBranch(), {NormRole::Output, k}));
    }
  }
}

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
    rewriter.setInsertionPointAfterValue(sum);
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
  rewriter.setInsertionPointAfterValue(last);
  Value norm = createNormOf(sum, {NormRole::StreamEnd, unsigned(joins.size())});
  ResidualAddOp result =
      createAdd(last.getLoc(), last, reshape(norm, last.getType()));
  rewriter.replaceAllUsesExcept(last, result->getResult(0), result);
}

void PlacementRewriter::apply() {
  separateBranches();
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
