//===- NormKernel.cpp - The kernel of a norm over trailing axes -----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A row by T threads, each with accesses of V elements (RowSchedule.h):
//
//   addends, branch_bias ─load─▶ scaled sum s ─(store sum)─▶ in registers
//   s ─cast to S─▶ Σ of the thread ─RowReduction─▶ / N ─▶ mean
//   s, mean ──▶ squares ─▶ Σ of the thread ─RowReduction─▶ rstd
//   s, mean, rstd, scale, bias ──▶ normalised ─store─▶ result
//
// A row too wide for the registers is read in each of the three passes; the sum
// of addends, once written, from where it was: by the thread that wrote it.
//
//===----------------------------------------------------------------------===//

#include "NormKernel.h"
#include "../GPUCommon/Kernel.h"
#include "RowReduction.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::resnorm;

namespace {

/// One access of a thread to its row.
struct Access {
  Value column;
  /// Whether the column is in the row; null where it always is.
  Value isInside;
  /// Which of the held vectors it is; 0 where none is held.
  unsigned index = 0;
};

class NormKernelBuilder {
public:
  NormKernelBuilder(ImplicitLocOpBuilder &b, const TrailingNorm &norm,
                    const RowSchedule &schedule)
      : b(b), norm(norm), schedule(schedule) {
    auto type = cast<MemRefType>(norm.addends.front().getType());
    extent = type.getDimSize(1);
    element = type.getElementType();
  }

  void build(StringRef name) {
    FloatType s = norm.numerics.statistics;
    SmallVector<MemRefType> shared;
    if (schedule.threadsPerRow > warpSize)
      shared.push_back(
          getSharedType({2, schedule.threadsPerRow / warpSize}, s));
    Value rows = memref::DimOp::create(b, norm.addends.front(), 0);
    Value blocks = arith::CeilDivUIOp::create(
        b, rows, arith::ConstantIndexOp::create(b, schedule.rowsPerBlock));
    Kernel kernel = createKernel(b, name, OpFoldResult(blocks),
                                 schedule.blockSize(), shared);
    row = kernel.block;
    thread = kernel.thread;
    if (schedule.rowsPerBlock > 1) {
      Value perRow = arith::ConstantIndexOp::create(b, schedule.threadsPerRow);
      Value first = arith::MulIOp::create(
          b, row, arith::ConstantIndexOp::create(b, schedule.rowsPerBlock));
      row = arith::AddIOp::create(b, first,
                                  arith::DivUIOp::create(b, thread, perRow));
      thread = arith::RemUIOp::create(b, thread, perRow);
    }
    // The same for all threads of a row, which meet at its reductions.
    enter(arith::CmpIOp::create(b, arith::CmpIPredicate::ult, row, rows));
    buildRow(RowReduction(schedule, kernel.thread,
                          shared.empty() ? Value() : kernel.shared.front()));
  }

private:
  void buildRow(RowReduction reduction) {
    const NormNumerics &numerics = norm.numerics;
    FloatType s = numerics.statistics, c = numerics.compute;
    if (schedule.isHeld)
      for (const Access &access : accesses())
        held.push_back(readInput(access));

    bool isFirstPass = true;
    auto input = [&](const Access &access) {
      if (schedule.isHeld)
        return held[access.index];
      return isFirstPass ? readInput(access) : readAgain(access);
    };
    Value count = createConstant(b, extent, s);
    Value mean;
    if (numerics.centred) {
      Value sum = reduction.sum(b, accumulate([&](const Access &access) {
                                  return castTo(b, input(access), s);
                                }));
      mean = arith::DivFOp::create(b, sum, count);
      isFirstPass = false;
    }
    Value means = numerics.squaresAreCentred() ? splat(mean) : Value();
    Value squares =
        reduction.sum(b, accumulate([&](const Access &access) -> Value {
                        Value square =
                            createSquare(b, input(access), means, numerics);
                        if (!access.isInside || !means)
                          return square;
                        // What lies beyond the row reads as 0, whose distance
                        // from the mean does not count.
                        return arith::SelectOp::create(
                            b, access.isInside, square,
                            createConstant(b, 0, square.getType()));
                      }));
    isFirstPass = false;
    Value rstd = createReciprocalDivisor(
        b, squares, numerics.squaresAreCentred() ? Value() : mean, count,
        numerics);
    if (mean)
      mean = castTo(b, mean, c);
    saveStatistics(mean, rstd);

    Value rstds = splat(rstd);
    means = mean ? splat(mean) : Value();
    Type resultElement = getElementTypeOrSelf(norm.result.getType());
    forEachAccess([&](const Access &access) {
      OpBuilder::InsertionGuard guard(b);
      Value x = input(access);
      if (access.isInside)
        enter(access.isInside);
      store(createNormalized(b, x, means, rstds, load(norm.scale, access),
                             load(norm.bias, access), numerics, resultElement),
            norm.result, access);
    });
  }

  /// Goes on inside `scf.if condition`.
  void enter(Value condition) {
    auto guard = scf::IfOp::create(b, condition, /*withElseRegion=*/false);
    b.setInsertionPoint(guard.thenYield());
  }

  /// The accesses of a thread that holds its part of the row.
  SmallVector<Access> accesses() {
    SmallVector<Access> result;
    Value width = arith::ConstantIndexOp::create(b, schedule.vectorWidth);
    Value first = arith::MulIOp::create(b, thread, width);
    for (int64_t start = 0; start < extent; start += schedule.step()) {
      Access access;
      access.index = result.size();
      access.column = arith::AddIOp::create(
          b, first, arith::ConstantIndexOp::create(b, start));
      if (start + schedule.step() > extent)
        access.isInside =
            arith::CmpIOp::create(b, arith::CmpIPredicate::ult, access.column,
                                  arith::ConstantIndexOp::create(b, extent));
      result.push_back(access);
    }
    return result;
  }

  /// Runs `body` for each access with a value that it may hand on; returns the
  /// last.
  Value loop(Value initial, function_ref<Value(const Access &, Value)> body) {
    if (schedule.isHeld) {
      for (const Access &access : accesses())
        initial = body(access, initial);
      return initial;
    }
    Value width = arith::ConstantIndexOp::create(b, schedule.vectorWidth);
    auto loop =
        scf::ForOp::create(b, arith::MulIOp::create(b, thread, width),
                           arith::ConstantIndexOp::create(b, extent),
                           arith::ConstantIndexOp::create(b, schedule.step()),
                           initial ? ValueRange(initial) : ValueRange());
    OpBuilder::InsertionGuard guard(b);
    Access access;
    access.column = loop.getInductionVar();
    if (!initial) {
      b.setInsertionPoint(loop.getBody()->getTerminator());
      body(access, Value());
      return Value();
    }
    b.setInsertionPointToStart(loop.getBody());
    scf::YieldOp::create(b, body(access, loop.getRegionIterArg(0)));
    return loop.getResult(0);
  }

  void forEachAccess(function_ref<void(const Access &)> body) {
    loop(Value(), [&](const Access &access, Value) {
      body(access);
      return Value();
    });
  }

  /// The sum of `term`, a vector of S, over the elements of the thread.
  Value accumulate(function_ref<Value(const Access &)> term) {
    auto type = VectorType::get(schedule.vectorWidth, norm.numerics.statistics);
    Value sums = loop(createConstant(b, 0, type),
                      [&](const Access &access, Value sum) -> Value {
                        return arith::AddFOp::create(b, sum, term(access));
                      });
    return vector::ReductionOp::create(b, vector::CombiningKind::ADD, sums);
  }

  /// What is normalised: the sum of the addends, stored where that is asked
  /// for; 0 beyond the row.
  Value readInput(const Access &access) {
    auto read = [&] {
      SmallVector<Value> addends;
      for (Value addend : norm.addends)
        addends.push_back(load(addend, access));
      Value sum = createScaledSum(b, addends, norm.addendScales,
                                  load(norm.branchBias, access));
      if (norm.sum)
        store(sum, norm.sum, access);
      return sum;
    };
    if (!access.isInside)
      return read();
    auto type = VectorType::get(schedule.vectorWidth, element);
    auto guard = scf::IfOp::create(b, TypeRange(type), access.isInside,
                                   /*withElseRegion=*/true);
    OpBuilder::InsertionGuard inside(b);
    b.setInsertionPointToStart(guard.thenBlock());
    scf::YieldOp::create(b, read());
    b.setInsertionPointToStart(guard.elseBlock());
    scf::YieldOp::create(b, createConstant(b, 0, type));
    return guard.getResult(0);
  }

  Value readAgain(const Access &access) {
    return load(norm.sum ? norm.sum : norm.addends.front(), access);
  }

  SmallVector<Value> indicesOf(Value buffer, const Access &access) {
    if (cast<MemRefType>(buffer.getType()).getRank() == 1)
      return {access.column};
    return {row, access.column};
  }

  /// Accesses are aligned to their size, or to 16 bytes where that is less.
  llvm::MaybeAlign alignmentOf(MemRefType buffer) {
    int64_t bytes = schedule.vectorWidth * buffer.getElementTypeBitWidth() / 8;
    return llvm::MaybeAlign(std::min<int64_t>(bytes, 16));
  }

  /// The part of a row, or of a parameter; null where there is none.
  Value load(Value buffer, const Access &access) {
    if (!buffer)
      return Value();
    auto type = cast<MemRefType>(buffer.getType());
    return vector::LoadOp::create(
        b, VectorType::get(schedule.vectorWidth, type.getElementType()), buffer,
        indicesOf(buffer, access), /*nontemporal=*/false, alignmentOf(type));
  }

  void store(Value value, Value buffer, const Access &access) {
    vector::StoreOp::create(b, value, buffer, indicesOf(buffer, access),
                            /*nontemporal=*/false,
                            alignmentOf(cast<MemRefType>(buffer.getType())));
  }

  void saveStatistics(Value mean, Value rstd) {
    if (!norm.rstd)
      return;
    OpBuilder::InsertionGuard guard(b);
    enter(arith::CmpIOp::create(b, arith::CmpIPredicate::eq, thread,
                                arith::ConstantIndexOp::create(b, 0)));
    for (auto [value, buffer] :
         {std::pair(mean, norm.mean), std::pair(rstd, norm.rstd)})
      if (buffer) {
        bool isScalar = cast<MemRefType>(buffer.getType()).getRank() == 0;
        memref::StoreOp::create(b, value, buffer,
                                isScalar ? ValueRange() : ValueRange(row));
      }
  }

  Value splat(Value value) {
    return vector::BroadcastOp::create(
        b, VectorType::get(schedule.vectorWidth, value.getType()), value);
  }

  ImplicitLocOpBuilder &b;
  const TrailingNorm &norm;
  RowSchedule schedule;
  int64_t extent;
  Type element;
  /// Of this thread: its row, and its number among the row's threads.
  Value row, thread;
  SmallVector<Value> held;
};

} // namespace

void mlir::resnorm::createNormKernel(ImplicitLocOpBuilder &b,
                                     const TrailingNorm &norm,
                                     const RowSchedule &schedule,
                                     StringRef name) {
  NormKernelBuilder(b, norm, schedule).build(name);
}
