//===- ThreadBuilder.cpp - What a thread does of a linalg op --------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ThreadBuilder.h"
#include "../GPUCommon/Kernel.h"
#include "LinalgToGPUDetail.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::resnorm;

ThreadBuilder::ThreadBuilder(ImplicitLocOpBuilder &b, linalg::LinalgOp op,
                             ArrayRef<Range> ranges)
    : b(b), op(op), ranges(ranges), indices(ranges.size()) {
  op.getParallelDims(parallel);
  op.getReductionDims(reduction);
  for (OpOperand &out : op.getDpsInitsMutable()) {
    AffineMap map = op.getMatchingIndexingMap(&out);
    isCarried.push_back(!reduction.empty() &&
                        llvm::none_of(reduction, [&](unsigned dim) {
                          return map.isFunctionOfDim(dim);
                        }));
  }
}

void ThreadBuilder::setParallelIndices(Value id) {
  SmallVector<OpFoldResult> sizes;
  for (unsigned dim : parallel)
    sizes.push_back(ranges[dim].size);
  for (auto [dim, index] :
       llvm::zip_equal(parallel, createDelinearized(b, id, sizes)))
    indices[dim] = index;
}

void ThreadBuilder::build(Value id) {
  setParallelIndices(id);
  SmallVector<Value> accumulators;
  for (auto [out, carried] :
       llvm::zip_equal(op.getDpsInitsMutable(), isCarried))
    if (carried)
      accumulators.push_back(load(&out));
  SmallVector<Value> sums = reduce(reduction, accumulators);
  unsigned next = 0;
  for (auto [out, carried] :
       llvm::zip_equal(op.getDpsInitsMutable(), isCarried))
    if (carried)
      store(sums[next++], &out);
}

bool ThreadBuilder::isForWarp() {
  if (reduction.empty() || !llvm::all_of(isCarried, [](bool is) { return is; }))
    return false;
  unsigned inner = reduction.back();
  std::optional<int64_t> size = getConstantIntValue(ranges[inner].size);
  if (size && *size < warpSize)
    return false;
  for (OpOperand *input : op.getDpsInputOperands()) {
    AffineMap map = op.getMatchingIndexingMap(input);
    if (map.isFunctionOfDim(inner) &&
        map.getResults().back() != b.getAffineDimExpr(inner))
      return false;
  }
  combiners.clear();
  for (unsigned i = 0, e = op.getNumDpsInits(); i != e; ++i) {
    SmallVector<Operation *> found;
    if (!matchReduction(op.getRegionOutputArgs(), i, found) ||
        found.size() != 1 || found[0]->getNumOperands() != 2 ||
        !found[0]->hasTrait<OpTrait::IsCommutative>() ||
        !arith::getNeutralElement(found[0]))
      return false;
    // What lanes exchange.
    Type type = found[0]->getResult(0).getType();
    if (!type.isF32() && !type.isF64() && !type.isInteger(32) &&
        !type.isInteger(64))
      return false;
    combiners.push_back(found[0]);
  }
  return true;
}

/// Lane l takes every element l + 32 i of the innermost axis; then lanes
/// exchange what they have, and the first one adds it to the output.
void ThreadBuilder::buildForWarp(Value id, Value lane) {
  setParallelIndices(id);
  this->lane = lane;
  SmallVector<Value> accumulators;
  for (Operation *combiner : combiners)
    accumulators.push_back(
        arith::ConstantOp::create(b, *arith::getNeutralElement(combiner)));
  accumulators = reduce(reduction, accumulators);
  for (auto [i, value] : llvm::enumerate(accumulators))
    for (int64_t distance = warpSize / 2; distance > 0; distance /= 2) {
      auto other = gpu::ShuffleOp::create(b, value, distance, warpSize,
                                          gpu::ShuffleMode::XOR);
      value = combine(i, value, other.getShuffleResult());
    }
  Value isFirst = arith::CmpIOp::create(b, arith::CmpIPredicate::eq, lane,
                                        arith::ConstantIndexOp::create(b, 0));
  auto guard = scf::IfOp::create(b, isFirst, /*withElseRegion=*/false);
  OpBuilder::InsertionGuard inside(b);
  b.setInsertionPoint(guard.thenYield());
  for (auto [i, value] : llvm::enumerate(accumulators)) {
    OpOperand &out = op.getDpsInitsMutable()[i];
    store(combine(i, load(&out), value), &out);
  }
}

Value ThreadBuilder::combine(unsigned i, Value a, Value c) {
  Operation *combiner = combiners[i];
  IRMapping mapping;
  mapping.map(combiner->getOperand(0), a);
  mapping.map(combiner->getOperand(1), c);
  return b.clone(*combiner, mapping)->getResult(0);
}

/// The loops over `dims`, outermost first, around the payload; returns the
/// accumulators after them.
SmallVector<Value> ThreadBuilder::reduce(ArrayRef<unsigned> dims,
                                         ValueRange accumulators) {
  if (dims.empty())
    return clonePayload(accumulators);
  Range range = ranges[dims.front()];
  bool isShared = lane && dims.size() == 1;
  auto loop = scf::ForOp::create(
      b, isShared ? lane : getIndex(b, range.offset), getIndex(b, range.size),
      isShared ? arith::ConstantIndexOp::create(b, warpSize)
               : getIndex(b, range.stride),
      accumulators);
  OpBuilder::InsertionGuard guard(b);
  // Without accumulators the builder adds a terminator.
  if (accumulators.empty())
    b.setInsertionPoint(loop.getBody()->getTerminator());
  else
    b.setInsertionPointToStart(loop.getBody());
  indices[dims.front()] = loop.getInductionVar();
  SmallVector<Value> sums = reduce(dims.drop_front(), loop.getRegionIterArgs());
  if (!accumulators.empty())
    scf::YieldOp::create(b, sums);
  return llvm::to_vector_of<Value>(loop.getResults());
}

SmallVector<Value> ThreadBuilder::clonePayload(ValueRange accumulators) {
  Block *body = op.getBlock();
  IRMapping mapping;
  unsigned next = 0;
  for (OpOperand &operand : op->getOpOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(&operand);
    if (op.isDpsInit(&operand) &&
        isCarried[operand.getOperandNumber() - op.getNumDpsInputs()])
      mapping.map(argument, accumulators[next++]);
    else if (!argument.use_empty())
      mapping.map(argument, load(&operand));
  }
  for (Operation &inner : body->without_terminator()) {
    Operation *clone = b.clone(inner, mapping);
    clone->walk([&](linalg::IndexOp index) {
      index.replaceAllUsesWith(indices[index.getDim()]);
      // A nested one is not in the mapping, and may go.
      if (index != clone)
        index.erase();
    });
    if (auto index = dyn_cast<linalg::IndexOp>(clone)) {
      mapping.map(inner.getResult(0), indices[index.getDim()]);
      clone->erase();
    }
  }
  SmallVector<Value> sums;
  for (auto [out, carried, yielded] :
       llvm::zip_equal(op.getDpsInitsMutable(), isCarried,
                       body->getTerminator()->getOperands())) {
    Value value = mapping.lookupOrDefault(yielded);
    if (carried)
      sums.push_back(value);
    else
      store(value, &out);
  }
  return sums;
}

SmallVector<Value> ThreadBuilder::indicesOf(OpOperand *operand) {
  AffineMap map = op.getMatchingIndexingMap(operand);
  SmallVector<OpFoldResult> operands(indices.begin(), indices.end());
  SmallVector<Value> result;
  for (unsigned i = 0, e = map.getNumResults(); i != e; ++i)
    result.push_back(
        getIndex(b, affine::makeComposedFoldedAffineApply(
                        b, b.getLoc(), map.getSubMap({i}), operands)));
  return result;
}

Value ThreadBuilder::load(OpOperand *operand) {
  if (op.isScalar(operand))
    return operand->get();
  return memref::LoadOp::create(b, operand->get(), indicesOf(operand));
}

void ThreadBuilder::store(Value value, OpOperand *out) {
  memref::StoreOp::create(b, value, out->get(), indicesOf(out));
}
