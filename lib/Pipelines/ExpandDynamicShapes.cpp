//===- ExpandDynamicShapes.cpp - Views with several dynamic extents -------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "resnorm/Pipelines/Pipelines.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMEXPANDDYNAMICSHAPES
#include "resnorm/Pipelines/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;

/// Whether an axis is expanded into more than one dynamic one.
static bool hasSeveralDynamic(memref::ExpandShapeOp op) {
  MemRefType type = op.getResultType();
  return llvm::any_of(op.getReassociationIndices(), [&](auto &group) {
    return llvm::count_if(group, [&](int64_t axis) {
             return type.isDynamicDim(axis);
           }) > 1;
  });
}

/// The strides of the result: an axis moves by all that is inside of it.
static SmallVector<OpFoldResult> getStrides(OpBuilder &builder,
                                            memref::ExpandShapeOp op,
                                            ArrayRef<OpFoldResult> source) {
  SmallVector<OpFoldResult> sizes = op.getMixedOutputShape();
  SmallVector<OpFoldResult> strides(sizes.size());
  AffineExpr first, second;
  bindSymbols(builder.getContext(), first, second);
  for (auto [group, stride] :
       llvm::zip_equal(op.getReassociationIndices(), source)) {
    OpFoldResult next = stride;
    for (int64_t axis : llvm::reverse(group)) {
      strides[axis] = next;
      next = affine::makeComposedFoldedAffineApply(
          builder, op.getLoc(), first * second, {next, sizes[axis]});
    }
  }
  return strides;
}

namespace {

struct ExpandDynamicShapes final
    : resnorm::impl::ResNormExpandDynamicShapesBase<ExpandDynamicShapes> {
  void runOnOperation() override {
    SmallVector<memref::ExpandShapeOp> ops;
    getOperation()->walk([&](memref::ExpandShapeOp op) {
      if (hasSeveralDynamic(op))
        ops.push_back(op);
    });
    for (memref::ExpandShapeOp op : ops) {
      OpBuilder builder(op);
      auto source = memref::ExtractStridedMetadataOp::create(
          builder, op.getLoc(), op.getSrc());
      Value view = memref::ReinterpretCastOp::create(
          builder, op.getLoc(), op.getResultType(), source.getBaseBuffer(),
          source.getConstifiedMixedOffset(), op.getMixedOutputShape(),
          getStrides(builder, op, source.getConstifiedMixedStrides()));
      op.replaceAllUsesWith(view);
      op.erase();
    }
  }
};

} // namespace
