//===- CenterWriters.cpp - Centre what a value is made of -----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CenterWriters.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"
#include "resnorm/IR/ResNorm.h"

using namespace mlir;
using namespace mlir::resnorm;

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

/// The elements of a float constant, or null: a resource without its data.
static DenseElementsAttr getElements(Attribute attribute) {
  if (auto elements = dyn_cast<DenseFPElementsAttr>(attribute))
    return elements;
  auto resource = dyn_cast<DenseResourceElementsAttr>(attribute);
  if (!resource || !isa<FloatType>(resource.getElementType()))
    return {};
  AsmResourceBlob *blob = resource.getRawHandle().getBlob();
  bool isSplat = false;
  if (!blob || !DenseElementsAttr::isValidRawBuffer(resource.getType(),
                                                    blob->getData(), isSplat))
    return {};
  return DenseElementsAttr::getFromRawBuffer(resource.getType(),
                                             blob->getData());
}

/// The constant minus its mean along `axis`, computed in f64.
static DenseElementsAttr centerConstant(DenseElementsAttr elements,
                                        int64_t axis) {
  ShapedType type = elements.getType();
  ArrayRef<int64_t> shape = type.getShape();
  int64_t extent = shape[axis];
  int64_t inner = ShapedType::getNumElements(shape.drop_front(axis + 1));
  int64_t outer = ShapedType::getNumElements(shape.take_front(axis));
  auto values = llvm::map_to_vector(
      elements.getValues<APFloat>(),
      [](const APFloat &value) { return value.convertToDouble(); });
  for (int64_t o = 0; o < outer; ++o)
    for (int64_t i = 0; i < inner; ++i) {
      auto at = [&](int64_t k) -> double & {
        return values[(o * extent + k) * inner + i];
      };
      double sum = 0;
      for (int64_t k = 0; k < extent; ++k)
        sum += at(k);
      for (int64_t k = 0; k < extent; ++k)
        at(k) -= sum / double(extent);
    }
  const llvm::fltSemantics &semantics =
      cast<FloatType>(type.getElementType()).getFloatSemantics();
  auto rounded = llvm::map_to_vector(values, [&](double value) {
    APFloat number(value);
    bool losesInfo;
    number.convert(semantics, APFloat::rmNearestTiesToEven, &losesInfo);
    return number;
  });
  return DenseElementsAttr::get(type, rounded);
}

//===----------------------------------------------------------------------===//
// Linear ops
//===----------------------------------------------------------------------===//

namespace {

/// An operand that carries the centring and the axis that it carries it along.
struct Carrier {
  OpOperand *operand;
  int64_t axis;
};

} // namespace

/// Each loop writes one element.
static bool isElementwise(linalg::GenericOp generic) {
  return generic.getNumParallelLoops() == generic.getNumLoops() &&
         generic.getNumResults() == 1 &&
         generic.getMatchingIndexingMap(generic.getDpsInitOperand(0))
             .isIdentity();
}

/// The body yields the sum of its two inputs, or its one input: a broadcast.
static bool isElementwiseSum(linalg::GenericOp generic) {
  if (!isElementwise(generic))
    return false;
  Block *body = generic.getBody();
  Value yielded = body->getTerminator()->getOperand(0);
  if (generic.getNumDpsInputs() == 1)
    return yielded == body->getArgument(0);
  auto add = yielded.getDefiningOp<arith::AddFOp>();
  return generic.getNumDpsInputs() == 2 && add &&
         llvm::hasSingleElement(body->without_terminator()) &&
         llvm::is_contained(add->getOperands(), body->getArgument(0)) &&
         llvm::is_contained(add->getOperands(), body->getArgument(1));
}

/// The addends of a sum, where all of them have `axis`; empty when it is no
/// such sum. A broadcast is a sum of one.
static SmallVector<Carrier> getAddends(Operation *op, int64_t axis) {
  bool plain = isa<arith::AddFOp, tosa::AddOp>(op);
  if (auto residual = dyn_cast<ResidualAddOp>(op))
    plain = true;
  SmallVector<Carrier> carriers;
  if (plain) {
    for (OpOperand &operand : op->getOpOperands())
      carriers.push_back({&operand, axis});
    return carriers;
  }
  auto generic = dyn_cast<linalg::GenericOp>(op);
  if (!generic || !isElementwiseSum(generic))
    return {};
  for (OpOperand *operand : generic.getDpsInputOperands()) {
    AffineMap map = generic.getMatchingIndexingMap(operand);
    auto position =
        map.getResultPosition(getAffineDimExpr(axis, op->getContext()));
    if (!position)
      return {};
    carriers.push_back({operand, int64_t(*position)});
  }
  return carriers;
}

/// The operand that carries `axis` alone, of a reshape, a transpose, a product
/// or a lookup.
static std::optional<Carrier> getCarrier(Operation *op, int64_t axis) {
  auto rankOf = [](Value value) {
    return cast<ShapedType>(value.getType()).getRank();
  };
  bool last = axis + 1 == rankOf(op->getResult(0));
  if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tosa::ReshapeOp,
          tensor::CastOp>(op)) {
    auto from = cast<ShapedType>(op->getOperand(0).getType());
    auto to = cast<ShapedType>(op->getResult(0).getType());
    if (!last || !from.hasRank() || from.getRank() == 0 ||
        from.getShape().back() != to.getShape().back())
      return std::nullopt;
    return Carrier{&op->getOpOperand(0), from.getRank() - 1};
  }
  if (auto transpose = dyn_cast<linalg::TransposeOp>(op))
    return Carrier{&op->getOpOperand(0), transpose.getPermutation()[axis]};
  if (auto transpose = dyn_cast<tosa::TransposeOp>(op))
    return Carrier{&op->getOpOperand(0), transpose.getPerms()[axis]};
  // The columns of the right operand are those of the product.
  if (isa<linalg::MatmulOp, linalg::BatchMatmulOp, tosa::MatMulOp>(op)) {
    if (!last || (isa<linalg::LinalgOp>(op) &&
                  !cast<linalg::LinalgOp>(op).hasPureTensorSemantics()))
      return std::nullopt;
    if (auto matmul = dyn_cast<linalg::MatmulOp>(op))
      if (matmul.hasUserDefinedMaps())
        return std::nullopt;
    if (auto matmul = dyn_cast<linalg::BatchMatmulOp>(op))
      if (matmul.hasUserDefinedMaps())
        return std::nullopt;
    // What it accumulates onto must be 0.
    if (auto structured = dyn_cast<linalg::LinalgOp>(op)) {
      auto fill = structured.getDpsInits()[0].getDefiningOp<linalg::FillOp>();
      if (!fill || !matchPattern(fill.getInputs()[0], m_AnyZeroFloat()))
        return std::nullopt;
    }
    OpOperand &right = op->getOpOperand(1);
    return Carrier{&right, rankOf(right.get()) - 1};
  }
  if (isa<tosa::GatherOp>(op) && last)
    return Carrier{&op->getOpOperand(0), axis};
  return std::nullopt;
}

/// A generic that looks rows up in a table: `tensor.extract %table[.., %i, %d]`
/// with %d the loop of `axis`. The table's operand and axis.
static std::optional<Carrier> getTable(Operation *op, int64_t axis) {
  auto generic = dyn_cast<linalg::GenericOp>(op);
  if (!generic || !isElementwise(generic))
    return std::nullopt;
  auto extract = generic.getBody()
                     ->getTerminator()
                     ->getOperand(0)
                     .getDefiningOp<tensor::ExtractOp>();
  if (!extract || extract->getBlock() != generic.getBody())
    return std::nullopt;
  int64_t tableAxis =
      cast<RankedTensorType>(extract.getTensor().getType()).getRank() - 1;
  auto index =
      tableAxis < 0
          ? linalg::IndexOp()
          : extract.getIndices().back().getDefiningOp<linalg::IndexOp>();
  auto type = cast<ShapedType>(op->getResult(0).getType());
  if (!index || int64_t(index.getDim()) != axis ||
      cast<ShapedType>(extract.getTensor().getType()).getDimSize(tableAxis) !=
          type.getDimSize(axis))
    return std::nullopt;
  // The other indices must not read that loop.
  for (Value other : extract.getIndices().drop_back()) {
    auto loop = other.getDefiningOp<linalg::IndexOp>();
    if (loop && int64_t(loop.getDim()) == axis)
      return std::nullopt;
  }
  return Carrier{&extract.getTensorMutable(), tableAxis};
}

//===----------------------------------------------------------------------===//
// Centring
//===----------------------------------------------------------------------===//

static Value createCenter(RewriterBase &rewriter, Value value) {
  return CenterOp::create(rewriter, value.getLoc(), value.getType(), value,
                          ValueRange(), rewriter.getI64IntegerAttr(-1),
                          TypeAttr())
      ->getResult(0);
}

namespace {

/// Pushes the centring into the weights that a value is linear in.
class WriterCenterer {
public:
  explicit WriterCenterer(RewriterBase &rewriter) : rewriter(rewriter) {}

  /// Whether the centring along `axis` ends in weights only.
  bool canAbsorb(Value value, int64_t axis, unsigned depth = 0) const;
  /// `owned`: nothing else reads the value, so that it may change.
  Value absorb(Value value, int64_t axis, bool owned);

private:
  /// A projection, its bias, sums and reshapes: a handful of ops.
  static constexpr unsigned kMaxDepth = 32;

  RewriterBase &rewriter;
};

} // namespace

bool WriterCenterer::canAbsorb(Value value, int64_t axis,
                               unsigned depth) const {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type || !isa<FloatType>(type.getElementType()) || depth > kMaxDepth ||
      type.isDynamicDim(axis))
    return false;
  Operation *op = value.getDefiningOp();
  // Weights may be arguments; they are centred where they are read.
  if (!op)
    return depth > 0 && axis + 1 == type.getRank();
  if (Attribute constant; matchPattern(op, m_Constant(&constant)))
    return type.hasStaticShape() && getElements(constant);
  SmallVector<Carrier> addends = getAddends(op, axis);
  if (!addends.empty())
    return llvm::all_of(addends, [&](Carrier carrier) {
      return canAbsorb(carrier.operand->get(), carrier.axis, depth + 1);
    });
  std::optional<Carrier> carrier = getCarrier(op, axis);
  if (!carrier)
    carrier = getTable(op, axis);
  return carrier &&
         canAbsorb(carrier->operand->get(), carrier->axis, depth + 1);
}

Value WriterCenterer::absorb(Value value, int64_t axis, bool owned) {
  Operation *op = value.getDefiningOp();
  if (!op) {
    rewriter.setInsertionPointToStart(value.getParentBlock());
    return createCenter(rewriter, value);
  }
  if (Attribute constant; matchPattern(op, m_Constant(&constant))) {
    rewriter.setInsertionPointAfter(op);
    return arith::ConstantOp::create(
        rewriter, op->getLoc(), centerConstant(getElements(constant), axis));
  }
  SmallVector<Carrier> carriers = getAddends(op, axis);
  if (carriers.empty()) {
    std::optional<Carrier> carrier = getCarrier(op, axis);
    carriers.push_back(carrier ? *carrier : *getTable(op, axis));
  }
  if (!owned) {
    // Other readers keep the original. A clone's operands stand where the
    // original's do, also those of an op in its region.
    rewriter.setInsertionPointAfter(op);
    Operation *clone = rewriter.clone(*op);
    value = clone->getResult(cast<OpResult>(value).getResultNumber());
    return absorb(value, axis, /*owned=*/true);
  }
  for (Carrier carrier : carriers) {
    Value operand = carrier.operand->get();
    Value centred = absorb(operand, carrier.axis, operand.hasOneUse());
    rewriter.modifyOpInPlace(op, [&] { carrier.operand->set(centred); });
  }
  return value;
}

Value mlir::resnorm::createCentered(RewriterBase &rewriter, Value value,
                                    bool owned, bool &absorbed) {
  WriterCenterer centerer(rewriter);
  int64_t axis = cast<RankedTensorType>(value.getType()).getRank() - 1;
  absorbed = centerer.canAbsorb(value, axis);
  if (absorbed)
    return centerer.absorb(value, axis, owned);
  rewriter.setInsertionPointAfterValue(value);
  return createCenter(rewriter, value);
}
