//===- ViewBuilder.cpp - Views as reshapes and transposes -----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ViewBuilder.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"

using namespace mlir;
using namespace mlir::resnorm;

static RankedTensorType withShape(Value source, ArrayRef<int64_t> shape) {
  return RankedTensorType::get(
      shape, cast<RankedTensorType>(source.getType()).getElementType());
}

Value ViewBuilder::reshape(Value source, ArrayRef<int64_t> shape) {
  auto from = cast<RankedTensorType>(source.getType());
  RankedTensorType to = withShape(source, shape);
  if (from == to)
    return source;
  if (auto groups = getReassociationIndicesForReshape(from, to)) {
    if (from.getRank() > to.getRank())
      return tensor::CollapseShapeOp::create(builder, loc, to, source, *groups);
    return tensor::ExpandShapeOp::create(builder, loc, to, source, *groups);
  }
  Value flat = reshape(source, {from.getNumElements()});
  return reshape(flat, shape);
}

Value ViewBuilder::transpose(Value source, ArrayRef<int64_t> permutation) {
  if (isIdentityPermutation(permutation))
    return source;
  auto type = cast<RankedTensorType>(source.getType());
  SmallVector<int64_t> shape = applyPermutation(type.getShape(), permutation);
  Value init =
      tensor::EmptyOp::create(builder, loc, shape, type.getElementType());
  return linalg::TransposeOp::create(builder, loc, source, init, permutation)
      ->getResult(0);
}

Value ViewBuilder::broadcast(Value source, ArrayRef<int64_t> shape,
                             ArrayRef<int64_t> newAxes) {
  if (newAxes.empty())
    return source;
  Value init = tensor::EmptyOp::create(
      builder, loc, shape,
      cast<RankedTensorType>(source.getType()).getElementType());
  return linalg::BroadcastOp::create(builder, loc, source, init, newAxes)
      ->getResult(0);
}

namespace {
/// One digit of the source, and the digit of the target that it is.
struct Piece {
  unsigned axis;
  int64_t div;
  int64_t extent;
};
} // namespace

/// The digits of the source in row-major order, outermost first; nothing when
/// they do not cover it.
static std::optional<SmallVector<Piece>> getPieces(ArrayRef<int64_t> shape,
                                                   ArrayRef<IndexExpr> index) {
  SmallVector<Piece> pieces;
  for (auto [size, expr] : llvm::zip_equal(shape, index)) {
    int64_t reach = 1;
    SmallVector<Piece> ofAxis;
    for (const Digit &digit : expr.digits) {
      if (digit.stride != reach || isDynamicExtent(digit.extent))
        return std::nullopt;
      reach *= digit.extent;
      ofAxis.push_back({digit.var.getAxis(), digit.div, digit.extent});
    }
    if (reach != size || expr.constant)
      return std::nullopt;
    llvm::append_range(pieces, llvm::reverse(ofAxis));
  }
  return pieces;
}

Value ViewBuilder::build(Value source, ArrayRef<Extent> frame,
                         ArrayRef<IndexExpr> index) {
  auto type = cast<RankedTensorType>(source.getType());
  if (type.getRank() != int64_t(index.size()))
    return {};
  if (frame.size() == index.size() && llvm::equal(index, identityIndex(frame)))
    return source;
  if (!type.hasStaticShape() || !numElements(frame))
    return {};
  auto pieces = getPieces(type.getShape(), index);
  if (!pieces)
    return {};

  // The target's digits, outermost first: pieces of the source, and between
  // them what is repeated.
  SmallVector<int64_t> expanded, permutation, targetShape, repeated;
  for (const Piece &piece : *pieces)
    expanded.push_back(piece.extent);
  for (auto [axis, extent] : llvm::enumerate(frame)) {
    SmallVector<unsigned> ofAxis;
    for (auto [i, piece] : llvm::enumerate(*pieces))
      if (piece.axis == axis)
        ofAxis.push_back(i);
    llvm::sort(ofAxis, [&](unsigned a, unsigned b) {
      return (*pieces)[a].div > (*pieces)[b].div;
    });
    int64_t above = extent;
    auto repeat = [&](int64_t below) {
      if (above % below)
        return false;
      if (above != below) {
        repeated.push_back(targetShape.size());
        targetShape.push_back(above / below);
      }
      return true;
    };
    for (unsigned i : ofAxis) {
      const Piece &piece = (*pieces)[i];
      int64_t top = piece.div * piece.extent;
      if (top > above || !repeat(top))
        return {}; // One digit is read twice.
      permutation.push_back(i);
      targetShape.push_back(piece.extent);
      above = piece.div;
    }
    if (!repeat(1))
      return {};
  }
  Value value = reshape(source, expanded);
  value = transpose(value, permutation);
  value = broadcast(value, targetShape, repeated);
  return reshape(value, frame);
}
