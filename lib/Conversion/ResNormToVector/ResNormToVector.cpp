//===- ResNormToVector.cpp - Norms on buffers to vectors ------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A row at a time, which stays in the cache between its passes:
//
//   for each row, in parallel:
//     addends ──▶ sum, written                     (a fused pair only)
//     sum of x ──▶ mean                            (not for RMSNorm)
//     sum of the squares ──▶ rstd
//     x, mean, rstd, scale, bias ──▶ result, written
//
//===----------------------------------------------------------------------===//

#include "../RowCommon/RowView.h"
#include "RowLoops.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"
#include "resnorm/Conversion/Conversion.h"
#include "resnorm/Conversion/Passes.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_CONVERTRESNORMTOVECTOR
#include "resnorm/Conversion/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;
using namespace mlir::resnorm;

namespace {

/// Emits the kernel of a norm whose operands are rows.
class NormKernel {
public:
  NormKernel(ImplicitLocOpBuilder &b, const TrailingNorm &norm,
             RowSchedule schedule)
      : b(b), norm(norm), numerics(norm.numerics), rows(extent(0)),
        width(extent(1)), loops(b, width, schedule) {}

  void emit() {
    Value zero = arith::ConstantIndexOp::create(b, 0);
    Value one = arith::ConstantIndexOp::create(b, 1);
    Value count = elementCount();
    auto parallel = scf::ParallelOp::create(b, zero, rows, one);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(parallel.getBody());
    row = parallel.getInductionVars().front();

    Value x = norm.addends.front();
    if (norm.sum) {
      emitSum();
      x = norm.sum;
    }
    FloatType s = numerics.statistics;
    Value mean;
    if (numerics.centred) {
      Value sum = loops.sum(s, [&](RowChunk chunk) {
        return castTo(b, loops.load(x, row, chunk), s);
      });
      mean = arith::DivFOp::create(b, sum, count);
    }
    Value shift =
        numerics.squaresAreCentred() ? loops.broadcast(mean) : Value();
    Value squares = loops.sum(s, [&](RowChunk chunk) {
      return createSquare(b, loops.load(x, row, chunk), shift, numerics);
    });
    Value rstd = createReciprocalDivisor(b, squares, mean, count, numerics);
    if (mean)
      mean = castTo(b, mean, numerics.compute);
    save(mean, norm.mean);
    save(rstd, norm.rstd);
    emitResult(x, loops.broadcast(mean), loops.broadcast(rstd));
  }

private:
  Value extent(int64_t axis) {
    return getValueOrCreateConstantIndexOp(
        b, b.getLoc(),
        memref::getMixedSize(b, b.getLoc(), norm.addends.front(), axis));
  }

  /// The width as a number of the statistics' type.
  Value elementCount() {
    if (std::optional<int64_t> known = getConstantIntValue(width))
      return createConstant(b, double(*known), numerics.statistics);
    Value integer = arith::IndexCastOp::create(b, b.getI64Type(), width);
    return arith::SIToFPOp::create(b, numerics.statistics, integer);
  }

  void emitSum() {
    loops.forEach([&](RowChunk chunk) {
      SmallVector<Value> addends;
      for (Value addend : norm.addends)
        addends.push_back(loops.load(addend, row, chunk));
      Value sum = createScaledSum(b, addends, norm.addendScales,
                                  loadParameter(norm.branchBias, chunk));
      loops.store(sum, norm.sum, row, chunk);
    });
  }

  void emitResult(Value x, Value mean, Value rstd) {
    Type element = cast<MemRefType>(norm.result.getType()).getElementType();
    loops.forEach([&](RowChunk chunk) {
      Value y =
          createNormalized(b, loops.load(x, row, chunk), mean, rstd,
                           loadParameter(norm.scale, chunk),
                           loadParameter(norm.bias, chunk), numerics, element);
      loops.store(y, norm.result, row, chunk);
    });
  }

  Value loadParameter(Value parameter, RowChunk chunk) {
    return parameter ? loops.load(parameter, Value(), chunk) : Value();
  }

  void save(Value statistic, Value buffer) {
    if (!buffer)
      return;
    auto type = cast<MemRefType>(buffer.getType());
    SmallVector<Value> indices(type.getRank(), row);
    memref::StoreOp::create(b, castTo(b, statistic, type.getElementType()),
                            buffer, indices);
  }

  ImplicitLocOpBuilder &b;
  const TrailingNorm &norm;
  const NormNumerics &numerics;
  Value rows, width, row;
  RowLoops loops;
};

struct ConvertNorm final : RewritePattern {
  ConvertNorm(MLIRContext *context, int64_t vectorBits, PatternBenefit benefit)
      : RewritePattern(MatchAnyOpTypeTag(), benefit, context),
        vectorBits(vectorBits) {}

  LogicalResult matchAndRewrite(Operation *op,
                                PatternRewriter &rewriter) const override {
    std::optional<TrailingNorm> norm = TrailingNorm::get(op);
    if (!norm)
      return rewriter.notifyMatchFailure(op, "is no norm over trailing axes");
    if (op->getNumResults() > 0)
      return rewriter.notifyMatchFailure(op, "expected operands to be buffers");
    SmallVector<RowView> views = getRowViews(*norm);
    if (std::string why = checkRowViews(*norm, views); !why.empty()) {
      remark::missed(op->getLoc(), remark::RemarkOpts::name("kernel").category(
                                       "convert-resnorm-to-vector"))
          << op->getName().getStringRef() << remark::reason("{0}", why);
      return rewriter.notifyMatchFailure(op, why);
    }
    ImplicitLocOpBuilder b(op->getLoc(), rewriter);
    for (const RowView &view : views)
      view.apply(b, norm->firstAxis);
    NormKernel(b, *norm, chooseRowSchedule(vectorBits, norm->numerics.compute))
        .emit();
    rewriter.eraseOp(op);
    return success();
  }

private:
  int64_t vectorBits;
};

struct ConvertResNormToVectorPass final
    : resnorm::impl::ConvertResNormToVectorBase<ConvertResNormToVectorPass> {
  using ConvertResNormToVectorBase::ConvertResNormToVectorBase;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    populateResNormToVectorPatterns(set, vectorBits);
    patterns = std::move(set);
    return success();
  }

  void runOnOperation() override {
    walkAndApplyPatterns(getOperation(), patterns);
  }

private:
  FrozenRewritePatternSet patterns;
};

} // namespace

void mlir::resnorm::populateResNormToVectorPatterns(RewritePatternSet &patterns,
                                                    int64_t vectorBits,
                                                    PatternBenefit benefit) {
  patterns.add<ConvertNorm>(patterns.getContext(), vectorBits, benefit);
}
