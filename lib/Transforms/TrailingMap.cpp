//===- TrailingMap.cpp - Elementwise arithmetic with parameters -----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TrailingMap.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::resnorm;

Value mlir::resnorm::createTrailingMap(
    OpBuilder &builder, Location loc, Value x, ValueRange parameters,
    Type elementType,
    function_ref<Value(ImplicitLocOpBuilder &, ValueRange)> body) {
  auto type = cast<RankedTensorType>(x.getType());
  unsigned rank = type.getRank();
  AffineMap identity = builder.getMultiDimIdentityMap(rank);
  SmallVector<Value> inputs{x};
  SmallVector<AffineMap> maps{identity};
  for (Value parameter : parameters) {
    unsigned trailing = cast<RankedTensorType>(parameter.getType()).getRank();
    inputs.push_back(parameter);
    maps.push_back(AffineMap::get(rank, /*symbolCount=*/0,
                                  identity.getResults().take_back(trailing),
                                  builder.getContext()));
  }
  maps.push_back(identity);
  Value out = tensor::EmptyOp::create(
      builder, loc, tensor::getMixedSizes(builder, loc, x), elementType);
  auto generic = linalg::GenericOp::create(
      builder, loc, out.getType(), inputs, out, maps,
      SmallVector<utils::IteratorType>(rank, utils::IteratorType::parallel),
      [&](OpBuilder &inner, Location innerLoc, ValueRange args) {
        ImplicitLocOpBuilder b(innerLoc, inner);
        linalg::YieldOp::create(b, body(b, args.drop_back()));
      });
  return generic.getResult(0);
}

Value mlir::resnorm::createProduct(OpBuilder &builder, Location loc, Value x,
                                   Value factor) {
  Type type = getElementTypeOrSelf(x.getType());
  return createTrailingMap(
      builder, loc, x, factor, type,
      [&](ImplicitLocOpBuilder &b, ValueRange args) -> Value {
        return arith::MulFOp::create(b, args[0], castTo(b, args[1], type));
      });
}

Value mlir::resnorm::createEffectiveScale(OpBuilder &builder, Location loc,
                                          const TrailingNorm &norm) {
  const NormNumerics &numerics = norm.numerics;
  if (!norm.scale || numerics.scaleOffset == 0)
    return norm.scale;
  Type type = numerics.castBeforeScale
                  ? getElementTypeOrSelf(norm.result.getType())
                  : Type(numerics.compute);
  return createTrailingMap(
      builder, loc, norm.scale, {}, type,
      [&](ImplicitLocOpBuilder &b, ValueRange args) -> Value {
        return arith::AddFOp::create(
            b, castTo(b, args[0], type),
            createConstant(b, numerics.scaleOffset, type));
      });
}
