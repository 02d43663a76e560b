//===- GenericBuilder.cpp - linalg.generic on tensors or buffers ----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GenericBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "resnorm/IR/NormArithmetic.h"

using namespace mlir;
using namespace mlir::resnorm;

OpFoldResult GenericBuilder::sizeOf(int64_t axis) {
  return buffers ? memref::getMixedSize(b, b.getLoc(), domain, axis)
                 : tensor::getMixedSize(b, b.getLoc(), domain, axis);
}

Value GenericBuilder::makeOut(ArrayRef<int64_t> axes, Type elementType) {
  SmallVector<OpFoldResult> sizes;
  for (int64_t axis : axes)
    sizes.push_back(sizeOf(axis));
  if (!buffers)
    return tensor::EmptyOp::create(b, sizes, elementType);
  auto [shape, dynamic] = decomposeMixedValues(sizes);
  Value buffer =
      memref::AllocOp::create(b, MemRefType::get(shape, elementType), dynamic);
  temporaries.push_back(buffer);
  return buffer;
}

AffineMap GenericBuilder::mapOf(int64_t loops, ArrayRef<int64_t> axes) const {
  SmallVector<AffineExpr> exprs;
  for (int64_t axis : axes)
    exprs.push_back(b.getAffineDimExpr(axis));
  return AffineMap::get(loops, 0, exprs, b.getContext());
}

Value GenericBuilder::create(
    ArrayRef<std::pair<Value, SmallVector<int64_t>>> inputs,
    ArrayRef<int64_t> outAxes, Value out,
    ArrayRef<utils::IteratorType> iterators, Body body) {
  SmallVector<Value> values;
  SmallVector<AffineMap> maps;
  for (const auto &[value, axes] : inputs) {
    values.push_back(value);
    maps.push_back(mapOf(iterators.size(), axes));
  }
  maps.push_back(mapOf(iterators.size(), outAxes));
  SmallVector<Type> types;
  if (!buffers)
    types.push_back(out.getType());
  auto generic = linalg::GenericOp::create(
      b, types, values, out, maps, iterators,
      [&](OpBuilder &nested, Location loc, ValueRange arguments) {
        ImplicitLocOpBuilder inner(loc, nested);
        linalg::YieldOp::create(inner, body(inner, arguments));
      });
  return buffers ? out : generic->getResult(0);
}

Value GenericBuilder::map(
    ArrayRef<std::pair<Value, SmallVector<int64_t>>> inputs,
    ArrayRef<int64_t> outAxes, Type elementType, Value out, Body body) {
  // The loops are the axes of the result; number them anew.
  auto renumber = [&](ArrayRef<int64_t> axes) {
    return llvm::map_to_vector(axes, [&](int64_t axis) -> int64_t {
      return llvm::find(outAxes, axis) - outAxes.begin();
    });
  };
  SmallVector<std::pair<Value, SmallVector<int64_t>>> renumbered;
  for (const auto &[value, axes] : inputs)
    renumbered.push_back({value, renumber(axes)});
  if (!out)
    out = makeOut(outAxes, elementType);
  SmallVector<utils::IteratorType> iterators(outAxes.size(),
                                             utils::IteratorType::parallel);
  return create(renumbered, renumber(outAxes), out, iterators, body);
}

Value GenericBuilder::sum(
    ArrayRef<std::pair<Value, SmallVector<int64_t>>> inputs,
    ArrayRef<int64_t> kept, Type elementType, Body body) {
  Value out = makeOut(kept, elementType);
  auto fill = linalg::FillOp::create(b, createConstant(b, 0, elementType), out);
  if (!buffers)
    out = fill.getResult(0);
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::reduction);
  for (int64_t axis : kept)
    iterators[axis] = utils::IteratorType::parallel;
  return create(inputs, kept, out, iterators,
                [&](ImplicitLocOpBuilder &inner, ValueRange args) -> Value {
                  Value summand = body(inner, args);
                  return arith::AddFOp::create(inner, args.back(), summand);
                });
}

Value GenericBuilder::count(ArrayRef<int64_t> axes, Type type) {
  int64_t known = 1;
  Value product;
  for (int64_t axis : axes) {
    OpFoldResult size = sizeOf(axis);
    if (std::optional<int64_t> extent = getConstantIntValue(size)) {
      known *= *extent;
      continue;
    }
    Value dim = cast<Value>(size);
    product = product ? Value(arith::MulIOp::create(b, product, dim)) : dim;
  }
  if (!product)
    return createConstant(b, double(known), type);
  if (known != 1)
    product = arith::MulIOp::create(b, product,
                                    arith::ConstantIndexOp::create(b, known));
  Value wide = arith::IndexCastOp::create(b, b.getI64Type(), product);
  return arith::SIToFPOp::create(b, type, wide);
}
