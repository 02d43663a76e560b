//===- LinalgToGPU.cpp - Linalg on buffers to GPU kernels -----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../GPUCommon/Kernel.h"
#include "LinalgToGPUDetail.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Affine/Utils.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"
#include "resnorm/Conversion/Conversion.h"
#include "resnorm/Conversion/Passes.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_CONVERTLINALGTOGPU
#include "resnorm/Conversion/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;
using namespace mlir::resnorm;

/// Threads of a block: enough for four warps, few enough that a small op still
/// reaches several multiprocessors.
static constexpr int64_t blockSize = 4 * warpSize;

OpFoldResult mlir::resnorm::createProduct(ImplicitLocOpBuilder &b,
                                          ArrayRef<OpFoldResult> sizes) {
  int64_t factor = 1;
  Value product;
  for (OpFoldResult size : sizes) {
    if (std::optional<int64_t> constant = getConstantIntValue(size))
      factor *= *constant;
    else if (Value value = cast<Value>(size))
      product =
          product ? Value(arith::MulIOp::create(b, product, value)) : value;
  }
  if (!product)
    return b.getIndexAttr(factor);
  return arith::MulIOp::create(b, product,
                               arith::ConstantIndexOp::create(b, factor))
      .getResult();
}

SmallVector<Value>
mlir::resnorm::createDelinearized(ImplicitLocOpBuilder &b, Value flat,
                                  ArrayRef<OpFoldResult> sizes) {
  if (sizes.empty())
    return {};
  return llvm::to_vector_of<Value>(
      affine::AffineDelinearizeIndexOp::create(b, flat, sizes).getResults());
}

/// What the kernel of an op is called.
static StringRef classify(linalg::LinalgOp op) {
  if (linalg::isaContractionOpInterface(op))
    return "product";
  if (linalg::isaConvolutionOpInterface(op))
    return "convolution";
  if (op.getNumReductionLoops() > 0)
    return "reduce";
  Block *body = op.getBlock();
  for (Operation &inner : *body)
    if (isa<memref::LoadOp>(inner))
      return "gather";
  if (llvm::hasSingleElement(*body))
    return op.getNumDpsInputs() > 0 && op.isScalar(op.getDpsInputOperand(0))
               ? "fill"
               : "copy";
  return "elementwise";
}

namespace {

/// Writes the body of the kernel of one op:
///
///   flat id ──▶ parallel indices ──▶ accumulators loaded
///                                  ╰▶ reduction loops { inputs ─▶ payload }
///                                  ──▶ stored
class ThreadBuilder {
public:
  ThreadBuilder(ImplicitLocOpBuilder &b, linalg::LinalgOp op,
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

  void build(Value id) {
    SmallVector<OpFoldResult> sizes;
    for (unsigned dim : parallel)
      sizes.push_back(ranges[dim].size);
    for (auto [dim, index] :
         llvm::zip_equal(parallel, createDelinearized(b, id, sizes)))
      indices[dim] = index;
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

private:
  /// The loops over `dims`, outermost first, around the payload; returns the
  /// accumulators after them.
  SmallVector<Value> reduce(ArrayRef<unsigned> dims, ValueRange accumulators) {
    if (dims.empty())
      return clonePayload(accumulators);
    Range range = ranges[dims.front()];
    auto loop = scf::ForOp::create(b, getIndex(b, range.offset),
                                   getIndex(b, range.size),
                                   getIndex(b, range.stride), accumulators);
    OpBuilder::InsertionGuard guard(b);
    // Without accumulators the builder adds a terminator.
    if (accumulators.empty())
      b.setInsertionPoint(loop.getBody()->getTerminator());
    else
      b.setInsertionPointToStart(loop.getBody());
    indices[dims.front()] = loop.getInductionVar();
    SmallVector<Value> sums =
        reduce(dims.drop_front(), loop.getRegionIterArgs());
    if (!accumulators.empty())
      scf::YieldOp::create(b, sums);
    return llvm::to_vector_of<Value>(loop.getResults());
  }

  SmallVector<Value> clonePayload(ValueRange accumulators) {
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

  SmallVector<Value> indicesOf(OpOperand *operand) {
    AffineMap map = op.getMatchingIndexingMap(operand);
    SmallVector<OpFoldResult> operands(indices.begin(), indices.end());
    SmallVector<Value> result;
    for (unsigned i = 0, e = map.getNumResults(); i != e; ++i)
      result.push_back(
          getIndex(b, affine::makeComposedFoldedAffineApply(
                          b, b.getLoc(), map.getSubMap({i}), operands)));
    return result;
  }

  Value load(OpOperand *operand) {
    if (op.isScalar(operand))
      return operand->get();
    return memref::LoadOp::create(b, operand->get(), indicesOf(operand));
  }

  void store(Value value, OpOperand *out) {
    memref::StoreOp::create(b, value, out->get(), indicesOf(out));
  }

  ImplicitLocOpBuilder &b;
  linalg::LinalgOp op;
  ArrayRef<Range> ranges;
  SmallVector<unsigned> parallel, reduction;
  /// One an output: whether a reduction's value stays in a register.
  SmallVector<bool> isCarried;
  SmallVector<Value> indices;
};

struct ConvertLinalgOp final : OpInterfaceRewritePattern<linalg::LinalgOp> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(linalg::LinalgOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureBufferSemantics())
      return rewriter.notifyMatchFailure(op, "expected operands to be buffers");
    if (op->getParentOfType<gpu::LaunchOp>())
      return rewriter.notifyMatchFailure(op, "is in a kernel already");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    SmallVector<Range> ranges = op.createLoopRanges(b, op.getLoc());
    SmallVector<unsigned> parallel;
    op.getParallelDims(parallel);
    SmallVector<OpFoldResult> sizes;
    for (unsigned dim : parallel)
      sizes.push_back(ranges[dim].size);
    auto apply = [&](AffineExpr expr, ArrayRef<OpFoldResult> operands) {
      return affine::makeComposedFoldedAffineApply(b, op.getLoc(), expr,
                                                   operands);
    };
    OpFoldResult total = createProduct(b, sizes);
    OpFoldResult blocks =
        apply(b.getAffineSymbolExpr(0).ceilDiv(blockSize), total);
    Kernel kernel = createKernel(b, classify(op), blocks, blockSize);
    AffineExpr block, thread;
    bindSymbols(b.getContext(), block, thread);
    Value id = getIndex(
        b, apply(block * blockSize + thread,
                 {OpFoldResult(kernel.block), OpFoldResult(kernel.thread)}));
    Value isInside = arith::CmpIOp::create(b, arith::CmpIPredicate::ult, id,
                                           getIndex(b, total));
    auto guard = scf::IfOp::create(b, isInside, /*withElseRegion=*/false);
    b.setInsertionPoint(guard.thenYield());
    ThreadBuilder(b, op, ranges).build(id);
    rewriter.eraseOp(op);
    return success();
  }
};

struct ConvertLinalgToGPUPass final
    : resnorm::impl::ConvertLinalgToGPUBase<ConvertLinalgToGPUPass> {
  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    populateLinalgToGPUPatterns(set);
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

void mlir::resnorm::populateLinalgToGPUPatterns(RewritePatternSet &patterns,
                                                PatternBenefit benefit) {
  patterns.add<ConvertLinalgOp>(patterns.getContext(), benefit);
  populateContractionToGPUPatterns(patterns, benefit.getBenefit() + 1);
}
