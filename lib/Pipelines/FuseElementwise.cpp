//===- FuseElementwise.cpp - Element-wise chains and contractions ---------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Products.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "resnorm/Pipelines/Pipelines.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMFUSEELEMENTWISE
#include "resnorm/Pipelines/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;

/// Whether `op` is computed by a library's function or a kernel of its own: a
/// contraction of floats, whatever a target makes of their types.
static bool isProduct(Operation *op) {
  auto structured = dyn_cast_or_null<linalg::LinalgOp>(op);
  return structured && resnorm::isSumOfProducts(structured) &&
         llvm::all_of(op->getOperandTypes(), [](Type type) {
           return isa<FloatType>(getElementTypeOrSelf(type));
         });
}

/// The permuted operand of an op that only permutes axes, and how: the map from
/// the result's axes to the operand's.
static std::optional<std::pair<Value, AffineMap>>
matchTranspose(Operation *op) {
  auto generic = dyn_cast_or_null<linalg::GenericOp>(op);
  if (!generic || !generic.hasPureTensorSemantics() ||
      generic.getNumDpsInputs() != 1 || generic.getNumDpsInits() != 1 ||
      !linalg::isElementwise(generic))
    return std::nullopt;
  auto yield = cast<linalg::YieldOp>(generic.getBody()->getTerminator());
  if (yield.getOperand(0) != generic.getBody()->getArgument(0))
    return std::nullopt;
  OpOperand *input = generic.getDpsInputOperand(0);
  AffineMap in = generic.getMatchingIndexingMap(input);
  AffineMap out = generic.getMatchingIndexingMap(generic.getDpsInitOperand(0));
  if (!in.isPermutation() || !out.isPermutation())
    return std::nullopt;
  return std::make_pair(input->get(), in.compose(inversePermutation(out)));
}

/// Whether the contiguous axis of an operand with this map belongs to a matrix
/// of `product`, and not to its batch.
static bool isMatrix(linalg::LinalgOp product, AffineMap map) {
  if (map.getNumResults() == 0)
    return false;
  unsigned last = map.getDimPosition(map.getNumResults() - 1);
  return !llvm::is_contained(linalg::inferContractionDims(product)->batch,
                             last);
}

namespace {

/// A product writes its result transposed:
///
///   product[map] ──▶ transpose   becomes   product[permutation ∘ map]
///
struct FoldTransposeOfProduct final : OpRewritePattern<linalg::GenericOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(linalg::GenericOp op,
                                PatternRewriter &rewriter) const override {
    auto transpose = matchTranspose(op);
    if (!transpose)
      return rewriter.notifyMatchFailure(op, "expected a transposition");
    auto product = transpose->first.getDefiningOp<linalg::GenericOp>();
    if (!product || !isProduct(product) || !product->hasOneUse())
      return rewriter.notifyMatchFailure(
          op, "expected the operand to be a contraction of floats for it "
              "alone");
    OpOperand *init = product.getDpsInitOperand(0);
    auto fill = init->get().getDefiningOp<linalg::FillOp>();
    if (!fill)
      return rewriter.notifyMatchFailure(
          op, "expected the contraction to start from a fill");
    // From the product's axes to the transposed ones.
    AffineMap map = inversePermutation(transpose->second)
                        .compose(product.getMatchingIndexingMap(init));
    if (!isMatrix(product, map))
      return rewriter.notifyMatchFailure(
          op, "expected the contiguous axis of the result to be no batch axis");
    SmallVector<AffineMap> maps = product.getIndexingMapsArray();
    maps.back() = map;
    rewriter.setInsertionPoint(op);
    auto start = linalg::FillOp::create(rewriter, fill.getLoc(),
                                        fill.getInputs(), op.getOutputs());
    auto moved = linalg::GenericOp::create(
        rewriter, product.getLoc(), op.getResultTypes(), product.getInputs(),
        start.getResults(), rewriter.getAffineMapArrayAttr(maps),
        product.getIteratorTypes(), /*doc=*/nullptr,
        /*library_call=*/nullptr);
    rewriter.inlineRegionBefore(product.getRegion(), moved.getRegion(),
                                moved.getRegion().begin());
    rewriter.replaceOp(op, moved);
    rewriter.eraseOp(product);
    return success();
  }
};

/// Whether loops lie side by side, in order, in an operand with this map.
static bool areAdjacent(ArrayRef<unsigned> loops, AffineMap map) {
  auto position = [&](unsigned loop) {
    return *map.getResultPosition(getAffineDimExpr(loop, map.getContext()));
  };
  for (unsigned i = 1; i < loops.size(); ++i)
    if (position(loops[i]) != position(loops[i - 1]) + 1)
      return false;
  return true;
}

/// A product reads a transposed operand through its indexing map:
///
///   transpose(x) ──▶ product[map]   becomes   x ──▶ product[permutation ∘ map]
///
/// where the library can read it: the operand's contiguous axis is one of the
/// matrix's, and the axes of the reduction stay together and in order.
struct FoldTransposeIntoProduct final : OpRewritePattern<linalg::GenericOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(linalg::GenericOp op,
                                PatternRewriter &rewriter) const override {
    if (!isProduct(op))
      return rewriter.notifyMatchFailure(op,
                                         "expected a contraction of floats");
    FailureOr<linalg::ContractionDimensions> dims =
        linalg::inferContractionDims(op);
    for (OpOperand *operand : op.getDpsInputOperands()) {
      auto transpose = matchTranspose(operand->get().getDefiningOp());
      if (!transpose)
        continue;
      AffineMap map =
          transpose->second.compose(op.getMatchingIndexingMap(operand));
      if (!isMatrix(op, map) || !areAdjacent(dims->k, map))
        continue;
      SmallVector<AffineMap> maps = op.getIndexingMapsArray();
      maps[operand->getOperandNumber()] = map;
      rewriter.modifyOpInPlace(op, [&] {
        op->setOperand(operand->getOperandNumber(), transpose->first);
        op.setIndexingMapsAttr(rewriter.getAffineMapArrayAttr(maps));
      });
      return success();
    }
    return rewriter.notifyMatchFailure(
        op, "no operand is a transposition that the library can read through");
  }
};

/// Named ops as generic ones, but for those that other code looks for.
struct GeneralizeNamedOp final : OpInterfaceRewritePattern<linalg::LinalgOp> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(linalg::LinalgOp op,
                                PatternRewriter &rewriter) const override {
    if (isa<linalg::FillOp>(op))
      return rewriter.notifyMatchFailure(op, "a fill stays one");
    return linalg::generalizeNamedOp(rewriter, op);
  }
};

/// Softmax and its like as the generic ops that they are made of. Norms have
/// kernels.
struct DecomposeAggregate final
    : OpInterfaceRewritePattern<linalg::AggregatedOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(linalg::AggregatedOpInterface op,
                                PatternRewriter &rewriter) const override {
    if (!isa<linalg::LinalgDialect>(op->getDialect()))
      return rewriter.notifyMatchFailure(op, "expected an op of linalg");
    FailureOr<SmallVector<Value>> values = op.decomposeOperation(rewriter);
    if (failed(values))
      return rewriter.notifyMatchFailure(op, "it has no decomposition");
    rewriter.replaceOp(op, *values);
    return success();
  }
};

/// The loops that may be dropped where they run once. Without them, an index
/// that a convolution forms of two loops can be one loop, and that has to run
/// over the operand's whole axis: some windows do not reach its end.
static SmallVector<unsigned> droppableLoops(Operation *op) {
  auto generic = dyn_cast_or_null<linalg::GenericOp>(op);
  if (!generic)
    return linalg::ControlDropUnitDims().controlFn(op);
  SmallVector<int64_t> ranges = generic.getStaticLoopRanges();
  MLIRContext *context = op->getContext();
  SmallVector<AffineExpr> without;
  for (auto [loop, range] : llvm::enumerate(ranges))
    without.push_back(range == 1 ? getAffineConstantExpr(0, context)
                                 : getAffineDimExpr(loop, context));

  llvm::SmallBitVector droppable(ranges.size(), true);
  for (OpOperand &operand : op->getOpOperands()) {
    ArrayRef<int64_t> shape = generic.getShape(&operand);
    AffineMap map = generic.getMatchingIndexingMap(&operand);
    for (auto [extent, index] : llvm::zip_equal(shape, map.getResults())) {
      auto left = dyn_cast<AffineDimExpr>(
          simplifyAffineExpr(index.replaceDims(without), ranges.size(), 0));
      if (isa<AffineDimExpr>(index) || !left ||
          ranges[left.getPosition()] == extent)
        continue;
      index.walk([&](AffineExpr part) {
        if (auto loop = dyn_cast<AffineDimExpr>(part))
          droppable.reset(loop.getPosition());
      });
    }
  }
  return llvm::to_vector_of<unsigned>(droppable.set_bits());
}

struct FuseElementwise final
    : resnorm::impl::ResNormFuseElementwiseBase<FuseElementwise> {
  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet simplify(context), move(context), fuse(context);
    simplify.add<DecomposeAggregate, GeneralizeNamedOp>(context);
    linalg::ControlDropUnitDims units;
    units.controlFn = droppableLoops;
    linalg::populateFoldUnitExtentDimsPatterns(simplify, units);

    // Products take over transpositions and reshapes before element-wise ops
    // can, and never any arithmetic: they would be none any more.
    move.add<FoldTransposeOfProduct, FoldTransposeIntoProduct>(context);
    linalg::populateFoldReshapeOpsByExpansionPatterns(
        move, [](OpOperand *operand) {
          Operation *producer = operand->get().getDefiningOp();
          return isProduct(operand->getOwner()) ||
                 (isProduct(producer) && producer->hasOneUse());
        });
    addSimplifications(move);

    auto hasOneUse = [](OpOperand *operand) {
      Operation *producer = operand->get().getDefiningOp();
      return producer && producer->hasOneUse();
    };
    auto fuses = [=](OpOperand *operand) {
      return hasOneUse(operand) && !isProduct(operand->getOwner());
    };
    linalg::populateElementwiseOpsFusionPatterns(fuse, fuses);
    linalg::populateFoldReshapeOpsByExpansionPatterns(fuse, hasOneUse);
    linalg::populateConstantFoldLinalgOperations(fuse, fuses);
    addSimplifications(fuse);

    for (RewritePatternSet *set : {&simplify, &move, &fuse})
      stages.emplace_back(std::move(*set));
    return success();
  }

  void runOnOperation() override {
    GreedyRewriteConfig config;
    config.setUseTopDownTraversal(true);
    for (const FrozenRewritePatternSet &stage : stages)
      if (failed(applyPatternsGreedily(getOperation(), stage, config)))
        return signalPassFailure();
  }

private:
  static void addSimplifications(RewritePatternSet &patterns) {
    MLIRContext *context = patterns.getContext();
    linalg::populateEraseUnusedOperandsAndResultsPatterns(patterns);
    tensor::populateReassociativeReshapeFoldingPatterns(patterns);
    affine::AffineApplyOp::getCanonicalizationPatterns(patterns, context);
    linalg::GenericOp::getCanonicalizationPatterns(patterns, context);
    linalg::FillOp::getCanonicalizationPatterns(patterns, context);
    tensor::ExpandShapeOp::getCanonicalizationPatterns(patterns, context);
    tensor::CollapseShapeOp::getCanonicalizationPatterns(patterns, context);
    context->getLoadedDialect<linalg::LinalgDialect>()
        ->getCanonicalizationPatterns(patterns);
  }

  SmallVector<FrozenRewritePatternSet> stages;
};

} // namespace
