//===- BodySplitter.cpp - Take scalars out of fused bodies ----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BodySplitter.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::resnorm;

linalg::GenericOp BodySplitter::getOwner(Value scalar) {
  Operation *op = scalar.getDefiningOp();
  return op ? dyn_cast<linalg::GenericOp>(op->getParentOp()) : nullptr;
}

RankedTensorType BodySplitter::getType(Value scalar) {
  return RankedTensorType::get(getOwner(scalar).getStaticLoopRanges(),
                               scalar.getType());
}

/// The ops of the body that `scalar` is computed by, in order; false when an
/// accumulator is among their operands.
static bool collectSlice(linalg::GenericOp op, Value scalar,
                         llvm::SetVector<Operation *> &slice,
                         llvm::SmallBitVector &inputs) {
  Block *body = op.getBlock();
  llvm::SmallPtrSet<Operation *, 8> members;
  SmallVector<Value> worklist{scalar};
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    auto argument = dyn_cast<BlockArgument>(value);
    if (argument && argument.getOwner() == body) {
      if (argument.getArgNumber() >= op.getNumDpsInputs())
        return false;
      inputs.set(argument.getArgNumber());
      continue;
    }
    Operation *producer = value.getDefiningOp();
    if (!producer || producer->getBlock() != body ||
        !members.insert(producer).second)
      continue;
    llvm::append_range(worklist, producer->getOperands());
  }
  for (Operation &inner : *body)
    if (members.contains(&inner))
      slice.insert(&inner);
  return true;
}

Value BodySplitter::extract(Value scalar) {
  linalg::GenericOp op = getOwner(scalar);
  llvm::SetVector<Operation *> slice;
  llvm::SmallBitVector used(op.getNumDpsInputs());
  if (!collectSlice(op, scalar, slice, used))
    return {};

  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  Location loc = scalar.getLoc();
  SmallVector<OpFoldResult> sizes;
  for (const Range &range : cast<linalg::LinalgOp>(op.getOperation())
                                .createLoopRanges(rewriter, loc))
    sizes.push_back(range.size);
  Value init = tensor::EmptyOp::create(rewriter, loc, sizes, scalar.getType());
  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
  for (unsigned i : used.set_bits()) {
    inputs.push_back(op.getInputs()[i]);
    maps.push_back(op.getMatchingIndexingMap(op.getDpsInputOperand(i)));
  }
  maps.push_back(rewriter.getMultiDimIdentityMap(op.getNumLoops()));
  SmallVector<utils::IteratorType> iterators(op.getNumLoops(),
                                             utils::IteratorType::parallel);
  auto extracted = linalg::GenericOp::create(
      rewriter, loc, init.getType(), inputs, init, maps, iterators,
      [&](OpBuilder &builder, Location, ValueRange arguments) {
        IRMapping mapping;
        unsigned next = 0;
        for (unsigned i : used.set_bits())
          mapping.map(op.getBlock()->getArgument(i), arguments[next++]);
        for (Operation *inner : slice)
          builder.clone(*inner, mapping);
        linalg::YieldOp::create(builder, loc, mapping.lookup(scalar));
      });
  return extracted.getResult(0);
}

void BodySplitter::loadInstead(Value scalar, Value tensor) {
  linalg::GenericOp op = getOwner(scalar);
  unsigned position = op.getNumDpsInputs();
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  maps.insert(maps.begin() + position,
              rewriter.getMultiDimIdentityMap(op.getNumLoops()));
  rewriter.modifyOpInPlace(op, [&]() {
    op.getInputsMutable().append(tensor);
    op.setIndexingMapsAttr(rewriter.getAffineMapArrayAttr(maps));
    BlockArgument argument = op.getBlock()->insertArgument(
        position, scalar.getType(), scalar.getLoc());
    rewriter.replaceAllUsesWith(scalar, argument);
  });
  changed.insert(op);
}

SmallVector<Operation *> BodySplitter::clean() {
  SmallVector<Operation *> producers;
  for (Operation *changedOp : changed) {
    auto op = cast<linalg::GenericOp>(changedOp);
    Block *body = op.getBlock();
    Operation *inner = body->getTerminator();
    while (Operation *previous = inner->getPrevNode()) {
      if (isOpTriviallyDead(previous))
        rewriter.eraseOp(previous);
      else
        inner = previous;
    }
    SmallVector<AffineMap> maps = op.getIndexingMapsArray();
    for (unsigned i = op.getNumDpsInputs(); i-- > 0;) {
      if (!body->getArgument(i).use_empty())
        continue;
      if (Operation *producer = op.getInputs()[i].getDefiningOp())
        producers.push_back(producer);
      maps.erase(maps.begin() + i);
      rewriter.modifyOpInPlace(op, [&]() {
        op.getInputsMutable().erase(i);
        op.setIndexingMapsAttr(rewriter.getAffineMapArrayAttr(maps));
        body->eraseArgument(i);
      });
    }
  }
  changed.clear();
  return producers;
}
