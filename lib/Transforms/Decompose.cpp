//===- Decompose.cpp - The resnorm-decompose pass -------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Transforms/WalkPatternRewriteDriver.h"
#include "resnorm/IR/ResNorm.h"
#include "resnorm/Transforms/Passes.h"
#include "resnorm/Transforms/Transforms.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMDECOMPOSE
#include "resnorm/Transforms/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;
using namespace mlir::resnorm;

/// Whether `op` stays where kernels are made of norms.
static bool isTrailingNorm(Operation *op) {
  return isa<LayerNormOp, RMSNormOp, AddLayerNormOp, AddRMSNormOp>(op);
}

namespace {

struct DecomposeOp final
    : OpInterfaceRewritePattern<linalg::AggregatedOpInterface> {
  DecomposeOp(MLIRContext *context, bool keepsTrailingNorms,
              PatternBenefit benefit)
      : OpInterfaceRewritePattern(context, benefit),
        keepsTrailingNorms(keepsTrailingNorms) {}

  LogicalResult matchAndRewrite(linalg::AggregatedOpInterface op,
                                PatternRewriter &rewriter) const override {
    // Upstream's softmax and its like have the interface too.
    if (!isa<ResNormDialect>(op->getDialect()))
      return rewriter.notifyMatchFailure(op, "not an op of resnorm");
    if (keepsTrailingNorms && isTrailingNorm(op))
      return rewriter.notifyMatchFailure(op, "norms over trailing axes stay");
    FailureOr<SmallVector<Value>> values = op.decomposeOperation(rewriter);
    if (failed(values))
      return rewriter.notifyMatchFailure(op, "has no decomposition");
    rewriter.replaceOp(op, *values);
    return success();
  }

private:
  bool keepsTrailingNorms;
};

struct ResNormDecomposePass final
    : resnorm::impl::ResNormDecomposeBase<ResNormDecomposePass> {
  using ResNormDecomposeBase::ResNormDecomposeBase;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    populateDecomposePatterns(set, keepTrailingNorms);
    patterns = std::move(set);
    return success();
  }

  void runOnOperation() override {
    walkAndApplyPatterns(getOperation(), patterns);
    WalkResult left = getOperation()->walk([this](Operation *op) {
      if (!isa_and_nonnull<ResNormDialect>(op->getDialect()) ||
          (keepTrailingNorms && isTrailingNorm(op)))
        return WalkResult::advance();
      op->emitOpError("cannot be decomposed");
      return WalkResult::interrupt();
    });
    if (left.wasInterrupted())
      signalPassFailure();
  }

private:
  FrozenRewritePatternSet patterns;
};

} // namespace

void mlir::resnorm::populateDecomposePatterns(RewritePatternSet &patterns,
                                              bool keepTrailingNorms,
                                              PatternBenefit benefit) {
  patterns.add<DecomposeOp>(patterns.getContext(), keepTrailingNorms, benefit);
}
