//===- Modulation.cpp - AdaLN-Zero's modulation and gate ------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Modulation.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::resnorm;

RankedTensorType mlir::resnorm::getConditioningType(RankedTensorType stream) {
  if (stream.getRank() < 2)
    return {};
  SmallVector<int64_t> shape(stream.getShape());
  shape.erase(shape.end() - 2);
  return RankedTensorType::get(shape, stream.getElementType());
}

static Value createNumber(OpBuilder &b, Location loc, Type type, double value) {
  return arith::ConstantOp::create(b, loc, b.getFloatAttr(type, value));
}

/// An element-wise op on x, and on values that have all axes of x but the one
/// before the last.
Value ModulationBuilder::createMap(
    Value x, ArrayRef<Value> broadcast,
    function_ref<Value(OpBuilder &, ValueRange)> body) {
  auto type = cast<RankedTensorType>(x.getType());
  int64_t rank = type.getRank();
  AffineMap all = b.getMultiDimIdentityMap(rank);
  SmallVector<AffineMap> maps{all};
  if (!broadcast.empty())
    maps.append(broadcast.size(), all.dropResult(rank - 2));
  maps.push_back(all);
  SmallVector<Value> inputs{x};
  llvm::append_range(inputs, broadcast);
  Value out = tensor::EmptyOp::create(b, loc, tensor::getMixedSizes(b, loc, x),
                                      type.getElementType());
  SmallVector<utils::IteratorType> loops(rank, utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             b, loc, type, inputs, out, maps, loops,
             [&](OpBuilder &nested, Location, ValueRange args) {
               Value result = body(nested, args);
               linalg::YieldOp::create(nested, loc, result);
             })
      .getResult(0);
}

Value ModulationBuilder::createSiLU(Value x) {
  return createMap(x, {}, [&](OpBuilder &nested, ValueRange args) -> Value {
    Value one = createNumber(nested, loc, args[0].getType(), 1);
    Value negated = arith::NegFOp::create(nested, loc, args[0]);
    Value power = math::ExpOp::create(nested, loc, negated);
    Value divisor = arith::AddFOp::create(nested, loc, one, power);
    return arith::DivFOp::create(nested, loc, args[0], divisor);
  });
}

Value ModulationBuilder::createLinear(Value x, Value weight, Value bias) {
  auto type = cast<RankedTensorType>(x.getType());
  int64_t rank = type.getRank();
  Type element = type.getElementType();
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, loc, x);
  sizes.back() =
      b.getIndexAttr(cast<RankedTensorType>(bias.getType()).getDimSize(0));
  Value init = tensor::EmptyOp::create(b, loc, sizes, element);
  if (rank > 1)
    init = linalg::BroadcastOp::create(
               b, loc, bias, init,
               llvm::to_vector(llvm::seq<int64_t>(0, rank - 1)))
               ->getResult(0);
  else
    init = bias;
  // The loops are those of the result, then the axis that is summed over.
  MLIRContext *context = b.getContext();
  SmallVector<AffineExpr> read, result;
  for (int64_t i = 0; i < rank; ++i)
    result.push_back(b.getAffineDimExpr(i));
  AffineExpr summed = b.getAffineDimExpr(rank);
  read.assign(result.begin(), result.end() - 1);
  read.push_back(summed);
  AffineMap maps[] = {
      AffineMap::get(rank + 1, 0, read, context),
      AffineMap::get(rank + 1, 0, {summed, result.back()}, context),
      AffineMap::get(rank + 1, 0, result, context)};
  SmallVector<utils::IteratorType> loops(rank, utils::IteratorType::parallel);
  loops.push_back(utils::IteratorType::reduction);
  return linalg::GenericOp::create(
             b, loc, init.getType(), ValueRange{x, weight}, init, maps, loops,
             [&](OpBuilder &nested, Location, ValueRange args) {
               Value product =
                   arith::MulFOp::create(nested, loc, args[0], args[1]);
               Value sum = arith::AddFOp::create(nested, loc, args[2], product);
               linalg::YieldOp::create(nested, loc, sum);
             })
      .getResult(0);
}

Value ModulationBuilder::createModulation(Value x, Value scale, Value shift) {
  return createMap(
      x, {scale, shift}, [&](OpBuilder &nested, ValueRange args) -> Value {
        Value one = createNumber(nested, loc, args[0].getType(), 1);
        Value factor = arith::AddFOp::create(nested, loc, one, args[1]);
        Value scaled = arith::MulFOp::create(nested, loc, factor, args[0]);
        return arith::AddFOp::create(nested, loc, scaled, args[2]);
      });
}

Value ModulationBuilder::createGate(Value x, Value gate) {
  return createMap(x, {gate}, [&](OpBuilder &nested, ValueRange args) -> Value {
    return arith::MulFOp::create(nested, loc, args[1], args[0]);
  });
}

std::optional<std::pair<Value, Value>>
mlir::resnorm::matchModulationBiases(Value modulated) {
  auto generic = modulated.getDefiningOp<linalg::GenericOp>();
  if (!generic || generic.getNumDpsInputs() != 3)
    return std::nullopt;
  auto getBias = [&](Value linear) -> Value {
    auto product = linear.getDefiningOp<linalg::GenericOp>();
    if (!product || !linalg::isaContractionOpInterface(product))
      return {};
    Value init = product.getDpsInits().front();
    if (auto broadcast = init.getDefiningOp<linalg::BroadcastOp>())
      return broadcast.getInput();
    return cast<RankedTensorType>(init.getType()).getRank() == 1 ? init
                                                                 : Value();
  };
  Value scale = getBias(generic.getInputs()[1]);
  Value shift = getBias(generic.getInputs()[2]);
  if (!scale || !shift)
    return std::nullopt;
  return std::make_pair(scale, shift);
}
