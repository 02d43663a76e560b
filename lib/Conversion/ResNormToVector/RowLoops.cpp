//===- RowLoops.cpp - Loops over a row by vectors -------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowLoops.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "resnorm/IR/NormArithmetic.h"

using namespace mlir;
using namespace mlir::resnorm;

RowSchedule mlir::resnorm::chooseRowSchedule(int64_t vectorBits,
                                             FloatType compute) {
  return {std::max<int64_t>(1, vectorBits / compute.getWidth()), 4};
}

Value RowLoops::wholeSteps(int64_t step) {
  Value size = arith::ConstantIndexOp::create(b, step);
  Value rest = b.createOrFold<arith::RemUIOp>(width, size);
  return b.createOrFold<arith::SubIOp>(width, rest);
}

Value RowLoops::maskFrom(Value column) {
  Value left = arith::SubIOp::create(b, width, column);
  return vector::CreateMaskOp::create(b, vectorOf(b.getI1Type()), left);
}

/// Whether the loop from `begin` to `end` is known to do nothing.
static bool isEmpty(Value begin, Value end) {
  std::optional<int64_t> first = getConstantIntValue(begin),
                         last = getConstantIntValue(end);
  return first && last && *first >= *last;
}

void RowLoops::forEach(function_ref<void(RowChunk)> body) {
  Value zero = arith::ConstantIndexOp::create(b, 0);
  Value step = arith::ConstantIndexOp::create(b, schedule.lanes);
  Value whole = wholeSteps(schedule.lanes);
  if (!isEmpty(zero, whole)) {
    auto loop = scf::ForOp::create(b, zero, whole, step);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    body({loop.getInductionVar(), Value()});
  }
  if (isEmpty(whole, width))
    return;
  // At most one iteration.
  auto rest = scf::ForOp::create(b, whole, width, step);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(rest.getBody());
  body({rest.getInductionVar(), maskFrom(rest.getInductionVar())});
}

Value RowLoops::sum(Type element, function_ref<Value(RowChunk)> body) {
  Value zero = arith::ConstantIndexOp::create(b, 0);
  Value none = createConstant(b, 0, vectorOf(element));
  int64_t unrolled = schedule.lanes * schedule.accumulators;
  SmallVector<Value> sums(schedule.accumulators, none);
  Value whole = wholeSteps(unrolled);
  if (!isEmpty(zero, whole)) {
    Value step = arith::ConstantIndexOp::create(b, unrolled);
    auto loop = scf::ForOp::create(b, zero, whole, step, sums);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    SmallVector<Value> next;
    for (auto [i, sum] : llvm::enumerate(loop.getRegionIterArgs())) {
      Value offset = arith::ConstantIndexOp::create(b, i * schedule.lanes);
      Value column =
          b.createOrFold<arith::AddIOp>(loop.getInductionVar(), offset);
      next.push_back(arith::AddFOp::create(b, sum, body({column, Value()})));
    }
    scf::YieldOp::create(b, next);
    sums.assign(loop.result_begin(), loop.result_end());
  }
  if (!isEmpty(whole, width)) {
    Value step = arith::ConstantIndexOp::create(b, schedule.lanes);
    auto rest = scf::ForOp::create(b, whole, width, step, sums.front());
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(rest.getBody());
    Value mask = maskFrom(rest.getInductionVar());
    Value term = body({rest.getInductionVar(), mask});
    Value inside = arith::SelectOp::create(b, mask, term, none);
    Value next = arith::AddFOp::create(b, rest.getRegionIterArg(0), inside);
    scf::YieldOp::create(b, next);
    sums.front() = rest.getResult(0);
  }
  while (sums.size() > 1) {
    SmallVector<Value> pairs;
    for (size_t i = 0; i + 1 < sums.size(); i += 2)
      pairs.push_back(arith::AddFOp::create(b, sums[i], sums[i + 1]));
    if (sums.size() % 2)
      pairs.push_back(sums.back());
    sums = std::move(pairs);
  }
  return vector::ReductionOp::create(b, vector::CombiningKind::ADD,
                                     sums.front(),
                                     arith::FastMathFlags::reassoc);
}

static SmallVector<Value> indicesOf(Value row, RowChunk chunk) {
  SmallVector<Value> indices;
  if (row)
    indices.push_back(row);
  indices.push_back(chunk.column);
  return indices;
}

Value RowLoops::load(Value buffer, Value row, RowChunk chunk) {
  VectorType type =
      vectorOf(cast<MemRefType>(buffer.getType()).getElementType());
  SmallVector<Value> indices = indicesOf(row, chunk);
  if (!chunk.mask)
    return vector::LoadOp::create(b, type, buffer, indices);
  return vector::MaskedLoadOp::create(b, type, buffer, indices, chunk.mask,
                                      createConstant(b, 0, type));
}

void RowLoops::store(Value vector, Value buffer, Value row, RowChunk chunk) {
  SmallVector<Value> indices = indicesOf(row, chunk);
  if (chunk.mask)
    vector::MaskedStoreOp::create(b, buffer, indices, chunk.mask, vector);
  else
    vector::StoreOp::create(b, vector, buffer, indices);
}

Value RowLoops::broadcast(Value scalar) {
  if (!scalar)
    return scalar;
  return vector::BroadcastOp::create(b, vectorOf(scalar.getType()), scalar);
}
