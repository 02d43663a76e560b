//===- TilingInterfaceImpl.cpp - Tiling of the ops ------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// An op's loops are its first axes. Every operand and result is described by
// the axes of the first operand that it runs over; what runs over an axis that
// is no loop is taken whole.
//
//===----------------------------------------------------------------------===//

#include "resnorm/Transforms/TilingInterfaceImpl.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "mlir/Interfaces/TilingInterface.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"
#include "resnorm/IR/ResNorm.h"

using namespace mlir;
using namespace mlir::resnorm;

using Sizes = SmallVector<OpFoldResult>;

static int64_t rankOf(Value value) {
  return cast<ShapedType>(value.getType()).getRank();
}

static Sizes sizesOf(OpBuilder &b, Location loc, Value value) {
  if (isa<MemRefType>(value.getType()))
    return memref::getMixedSizes(b, loc, value);
  return tensor::getMixedSizes(b, loc, value);
}

static SmallVector<int64_t> range(int64_t first, int64_t last) {
  return llvm::to_vector(llvm::seq(first, last));
}

/// How many of the first axes are loops.
template <typename OpTy>
static int64_t getNumLoops(OpTy op) {
  int64_t rank = rankOf(op->getOperand(0));
  if constexpr (std::is_same_v<OpTy, GroupNormOp>)
    return 1;
  else if constexpr (llvm::is_one_of<OpTy, BatchNormOp, ResidualAddOp,
                                     DyTOp>::value)
    return rank;
  else
    return rank + int64_t(op.getAxis());
}

/// The axes of the first operand that an operand runs over.
template <typename OpTy>
static SmallVector<int64_t> getAxes(OpTy op, OpOperand &operand) {
  int64_t rank = rankOf(operand.get());
  OperandRange outs = op.getOuts();
  if (!outs.empty() &&
      operand.getOperandNumber() >= outs.getBeginOperandIndex())
    return range(0, rank);
  if constexpr (std::is_same_v<OpTy, BatchNormOp> ||
                std::is_same_v<OpTy, GroupNormOp>)
    if (operand.getOperandNumber() > 0)
      return {int64_t(op.getChannelAxis())};
  // Values have all axes, parameters the last ones.
  int64_t all = rankOf(op->getOperand(0));
  return range(all - rank, all);
}

/// The part of `value`, which runs over `axes`, that a tile of the loops reads
/// or writes.
static Value getTile(OpBuilder &b, Location loc, Value value,
                     ArrayRef<int64_t> axes, ArrayRef<OpFoldResult> offsets,
                     ArrayRef<OpFoldResult> sizes,
                     SmallVectorImpl<Operation *> &slices) {
  int64_t numLoops = offsets.size();
  if (llvm::none_of(axes, [&](int64_t axis) { return axis < numLoops; }))
    return value;
  Sizes tileOffsets, tileSizes = sizesOf(b, loc, value);
  for (auto [i, axis] : llvm::enumerate(axes)) {
    bool isLoop = axis < numLoops;
    tileOffsets.push_back(isLoop ? offsets[axis]
                                 : OpFoldResult(b.getIndexAttr(0)));
    if (isLoop)
      tileSizes[i] = sizes[axis];
  }
  Sizes strides(axes.size(), b.getIndexAttr(1));
  Operation *slice;
  if (isa<MemRefType>(value.getType()))
    slice = memref::SubViewOp::create(b, loc, value, tileOffsets, tileSizes,
                                      strides);
  else
    slice = tensor::ExtractSliceOp::create(b, loc, value, tileOffsets,
                                           tileSizes, strides);
  slices.push_back(slice);
  return slice->getResult(0);
}

namespace {

template <typename OpTy>
struct ResNormTiling final
    : TilingInterface::ExternalModel<ResNormTiling<OpTy>, OpTy> {
  SmallVector<utils::IteratorType> getLoopIteratorTypes(Operation *op) const {
    return SmallVector<utils::IteratorType>(getNumLoops(cast<OpTy>(op)),
                                            utils::IteratorType::parallel);
  }

  SmallVector<Range> getIterationDomain(Operation *op, OpBuilder &b) const {
    Sizes sizes = sizesOf(b, op->getLoc(), op->getOperand(0));
    sizes.resize(getNumLoops(cast<OpTy>(op)));
    return llvm::map_to_vector(sizes, [&](OpFoldResult size) {
      return Range{b.getIndexAttr(0), size, b.getIndexAttr(1)};
    });
  }

  FailureOr<TilingResult>
  getTiledImplementation(Operation *op, OpBuilder &b,
                         ArrayRef<OpFoldResult> offsets,
                         ArrayRef<OpFoldResult> sizes) const {
    TilingResult result;
    SmallVector<Value> operands;
    for (OpOperand &operand : op->getOpOperands())
      operands.push_back(getTile(b, op->getLoc(), operand.get(),
                                 getAxes(cast<OpTy>(op), operand), offsets,
                                 sizes, result.generatedSlices));
    // A result has the first axes of the first operand.
    SmallVector<Type> types;
    if (op->getNumResults())
      for (Type type : op->getResultTypes()) {
        auto whole = cast<RankedTensorType>(type);
        auto tile = cast<RankedTensorType>(operands.front().getType());
        types.push_back(
            whole.clone(tile.getShape().take_front(whole.getRank())));
      }
    Operation *tiled = mlir::clone(b, op, types, operands);
    result.tiledOps.push_back(tiled);
    result.tiledValues.assign(tiled->result_begin(), tiled->result_end());
    return result;
  }

  LogicalResult getResultTilePosition(Operation *op, OpBuilder &b,
                                      unsigned resultNumber,
                                      ArrayRef<OpFoldResult> offsets,
                                      ArrayRef<OpFoldResult> sizes,
                                      Sizes &resultOffsets,
                                      Sizes &resultSizes) const {
    resultSizes = sizesOf(b, op->getLoc(), op->getOperand(0));
    resultSizes.resize(rankOf(op->getResult(resultNumber)));
    resultOffsets.assign(resultSizes.size(), b.getIndexAttr(0));
    llvm::copy(offsets, resultOffsets.begin());
    llvm::copy(sizes, resultSizes.begin());
    return success();
  }

  /// Fails unless the tile has the normalised axes whole.
  LogicalResult getIterationDomainTileFromResultTile(
      Operation *op, OpBuilder &b, unsigned resultNumber,
      ArrayRef<OpFoldResult> offsets, ArrayRef<OpFoldResult> sizes,
      SmallVectorImpl<OpFoldResult> &domainOffsets,
      SmallVectorImpl<OpFoldResult> &domainSizes) const {
    int64_t numLoops = getNumLoops(cast<OpTy>(op));
    for (int64_t axis = numLoops; axis < int64_t(offsets.size()); ++axis)
      if (!isZeroInteger(offsets[axis]) ||
          !isWhole(sizes[axis], op->getResult(resultNumber), axis))
        return failure();
    domainOffsets.assign(offsets.begin(), offsets.begin() + numLoops);
    domainSizes.assign(sizes.begin(), sizes.begin() + numLoops);
    return success();
  }

  FailureOr<TilingResult>
  generateResultTileValue(Operation *op, OpBuilder &b, unsigned resultNumber,
                          ArrayRef<OpFoldResult> offsets,
                          ArrayRef<OpFoldResult> sizes) const {
    Sizes domainOffsets, domainSizes;
    if (failed(getIterationDomainTileFromResultTile(
            op, b, resultNumber, offsets, sizes, domainOffsets, domainSizes)))
      return failure();
    FailureOr<TilingResult> result =
        getTiledImplementation(op, b, domainOffsets, domainSizes);
    if (failed(result))
      return failure();
    result->tiledValues = {result->tiledValues[resultNumber]};
    return result;
  }

private:
  static bool isWhole(OpFoldResult size, Value value, int64_t axis) {
    FailureOr<bool> equal =
        ValueBoundsConstraintSet::areEqual(size, {value, axis});
    return succeeded(equal) && *equal;
  }
};

template <typename... OpTys>
void attach(MLIRContext *context) {
  (OpTys::template attachInterface<ResNormTiling<OpTys>>(*context), ...);
}

} // namespace

void mlir::resnorm::registerTilingInterfaceExternalModels(
    DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, ResNormDialect *) {
    attach<
#define GET_OP_LIST
#include "resnorm/IR/ResNormOps.cpp.inc"
        >(context);
  });
}
