//===- LinalgToGPU.cpp - Linalg on buffers to GPU kernels -----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../GPUCommon/Kernel.h"
#include "LinalgToGPUDetail.h"
#include "ThreadBuilder.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
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
  if (llvm::hasSingleElement(*body)) {
    auto value = dyn_cast<BlockArgument>(body->getTerminator()->getOperand(0));
    bool isScalar =
        !value || op.isScalar(&op->getOpOperand(value.getArgNumber()));
    return isScalar ? "fill" : "copy";
  }
  return "elementwise";
}

namespace {

/// Without an iteration of its parallel loops, an op writes nothing. Its
/// indices could not be recovered from a flat one.
struct EraseEmptyOp final : OpInterfaceRewritePattern<linalg::LinalgOp> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(linalg::LinalgOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureBufferSemantics())
      return rewriter.notifyMatchFailure(op, "expected operands to be buffers");
    SmallVector<unsigned> parallel;
    op.getParallelDims(parallel);
    SmallVector<int64_t> extents = op.getStaticLoopRanges();
    if (llvm::none_of(parallel,
                      [&](unsigned dim) { return extents[dim] == 0; }))
      return rewriter.notifyMatchFailure(op, "expected an extent of zero");
    rewriter.eraseOp(op);
    return success();
  }
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
    ThreadBuilder builder(b, op, ranges);
    bool isForWarp = builder.isForWarp();
    // Of the threads, so many compute one element of the parallel loops.
    int64_t threads = isForWarp ? warpSize : 1;
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
    int64_t perBlock = blockSize / threads;
    OpFoldResult blocks =
        apply(b.getAffineSymbolExpr(0).ceilDiv(perBlock), total);
    Kernel kernel = createKernel(b, classify(op), blocks, blockSize);
    AffineExpr block, thread;
    bindSymbols(b.getContext(), block, thread);
    Value id = getIndex(
        b, apply(block * perBlock + thread.floorDiv(threads),
                 {OpFoldResult(kernel.block), OpFoldResult(kernel.thread)}));
    Value isInside = arith::CmpIOp::create(b, arith::CmpIPredicate::ult, id,
                                           getIndex(b, total));
    auto guard = scf::IfOp::create(b, isInside, /*withElseRegion=*/false);
    b.setInsertionPoint(guard.thenYield());
    if (isForWarp)
      builder.buildForWarp(
          id,
          arith::RemUIOp::create(b, kernel.thread,
                                 arith::ConstantIndexOp::create(b, warpSize)));
    else
      builder.build(id);
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
    // What would be left to the host, which cannot reach the data.
    WalkResult left = getOperation()->walk([](Operation *op) {
      if (!isa_and_nonnull<linalg::LinalgDialect>(op->getDialect()) ||
          llvm::none_of(op->getOperandTypes(), llvm::IsaPred<MemRefType>))
        return WalkResult::advance();
      op->emitOpError("expected a structured op on buffers to make a kernel "
                      "of; decompose it first");
      return WalkResult::interrupt();
    });
    if (left.wasInterrupted())
      signalPassFailure();
  }

private:
  FrozenRewritePatternSet patterns;
};

} // namespace

void mlir::resnorm::populateLinalgToGPUPatterns(RewritePatternSet &patterns,
                                                PatternBenefit benefit) {
  patterns.add<ConvertLinalgOp>(patterns.getContext(), benefit);
  populateContractionToGPUPatterns(patterns, benefit.getBenefit() + 1);
  patterns.add<EraseEmptyOp>(patterns.getContext(), benefit.getBenefit() + 2);
}
