//===- ResNormDecompose.cpp - The numeric definition of the ops -----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every op as linalg.generic, in tensor and in buffer form; the arithmetic is
// in NormArithmetic.h.
//
//===----------------------------------------------------------------------===//

#include "GenericBuilder.h"
#include "ResNormDetail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "resnorm/IR/NormArithmetic.h"

using namespace mlir;
using namespace mlir::resnorm;

//===----------------------------------------------------------------------===//
// Statistics
//===----------------------------------------------------------------------===//

namespace {

/// The mean (or null) and the reciprocal divisor, in C, over the kept axes.
struct Statistics {
  Value mean, rstd;
};

} // namespace

/// The mean of x over the axes that `kept` has not, in S.
static Value createMean(ImplicitLocOpBuilder &b, GenericBuilder &generic,
                        Value x, ArrayRef<int64_t> kept, Value count,
                        Type type) {
  Value sum = generic.sum({{x, generic.allAxes()}}, kept, type,
                          [&](ImplicitLocOpBuilder &inner, ValueRange args) {
                            return castTo(inner, args[0], type);
                          });
  SmallVector<int64_t> axes(kept);
  return generic.map({{sum, axes}}, kept, type, Value(),
                     [&](ImplicitLocOpBuilder &inner, ValueRange args) {
                       return Value(
                           arith::DivFOp::create(inner, args[0], count));
                     });
}

static Statistics createStatistics(ImplicitLocOpBuilder &b,
                                   GenericBuilder &generic, Value x,
                                   ArrayRef<int64_t> kept,
                                   const NormNumerics &numerics) {
  FloatType s = numerics.statistics, c = numerics.compute;
  SmallVector<int64_t> all = generic.allAxes(), axes(kept), reduced;
  for (int64_t axis : all)
    if (!llvm::is_contained(kept, axis))
      reduced.push_back(axis);
  Value count = generic.count(reduced, s);
  Value mean;
  if (numerics.centred)
    mean = createMean(b, generic, x, kept, count, s);

  SmallVector<std::pair<Value, SmallVector<int64_t>>> inputs{{x, all}};
  if (numerics.squaresAreCentred())
    inputs.push_back({mean, axes});
  Value squares = generic.sum(
      inputs, kept, s, [&](ImplicitLocOpBuilder &inner, ValueRange args) {
        Value shift = numerics.squaresAreCentred() ? args[1] : Value();
        return createSquare(inner, args[0], shift, numerics);
      });
  inputs = {{squares, axes}};
  bool hasMean = numerics.centred && !numerics.squaresAreCentred();
  if (hasMean)
    inputs.push_back({mean, axes});
  Value rstd = generic.map(inputs, kept, c, Value(),
                           [&](ImplicitLocOpBuilder &inner, ValueRange args) {
                             return createReciprocalDivisor(
                                 inner, args[0], hasMean ? args[1] : Value(),
                                 count, numerics);
                           });
  if (mean && s != c)
    mean = generic.map({{mean, axes}}, kept, c, Value(),
                       [&](ImplicitLocOpBuilder &inner, ValueRange args) {
                         return castTo(inner, args[0], c);
                       });
  return {mean, rstd};
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

namespace {

/// The parameters of a norm and the axes of the domain that they run over.
struct Affine {
  Value scale, bias;
  SmallVector<int64_t> axes;
};

} // namespace

/// (x - mean) * rstd, scaled and shifted, as a value of `type`.
static Value createApply(GenericBuilder &generic, Value x,
                         const Statistics &statistics, ArrayRef<int64_t> kept,
                         const Affine &affine, const NormNumerics &numerics,
                         Type type, Value out) {
  SmallVector<int64_t> all = generic.allAxes(), axes(kept);
  SmallVector<std::pair<Value, SmallVector<int64_t>>> inputs{{x, all}};
  auto add = [&](Value value, ArrayRef<int64_t> over) {
    if (value)
      inputs.push_back({value, SmallVector<int64_t>(over)});
  };
  add(statistics.mean, axes);
  add(statistics.rstd, axes);
  add(affine.scale, affine.axes);
  add(affine.bias, affine.axes);
  return generic.map(inputs, all, type, out,
                     [&](ImplicitLocOpBuilder &b, ValueRange args) -> Value {
                       unsigned next = 1;
                       auto take = [&](Value operand) {
                         return operand ? args[next++] : Value();
                       };
                       Value mean = take(statistics.mean);
                       Value rstd = take(statistics.rstd);
                       Value scale = take(affine.scale);
                       Value bias = take(affine.bias);
                       return createNormalized(b, args[0], mean, rstd, scale,
                                               bias, numerics, type);
                     });
}

/// The saved statistics: in buffer form, copied to their destinations.
static void saveStatistics(ImplicitLocOpBuilder &b, const Statistics &from,
                           ValueRange outs, SmallVectorImpl<Value> &results) {
  SmallVector<Value> saved;
  if (from.mean)
    saved.push_back(from.mean);
  saved.push_back(from.rstd);
  if (outs.empty()) {
    llvm::append_range(results, saved);
    return;
  }
  for (auto [value, out] : llvm::zip_equal(saved, outs))
    memref::CopyOp::create(b, value, out);
}

static SmallVector<int64_t> range(int64_t first, int64_t last) {
  return llvm::to_vector(llvm::seq(first, last));
}

/// The element type of the op's value, a result or a destination.
static Type getValueElementType(Operation *op, ValueRange outs) {
  return getElementTypeOrSelf(outs.empty() ? op->getResult(0).getType()
                                           : outs.front().getType());
}

/// The norm of `x` over the trailing axes; `outs` are the destinations of the
/// value and the statistics, in buffer form.
template <typename OpTy>
static SmallVector<Value> decomposeTrailing(OpTy op, ImplicitLocOpBuilder &b,
                                            Value x, ValueRange outs) {
  auto type = cast<ShapedType>(x.getType());
  int64_t rank = type.getRank(), first = rank + int64_t(op.getAxis());
  GenericBuilder generic(b, x);
  NormNumerics numerics = getNumerics(op, type);
  SmallVector<int64_t> kept = range(0, first);
  Statistics statistics = createStatistics(b, generic, x, kept, numerics);
  Affine affine{op.getScale(), op.getBias(), range(first, rank)};
  Value y = createApply(generic, x, statistics, kept, affine, numerics,
                        getValueElementType(op, op.getOuts()),
                        outs.empty() ? Value() : outs.front());
  SmallVector<Value> results{y};
  if (op.getSaveStatistics())
    saveStatistics(b, statistics, outs.empty() ? outs : outs.drop_front(),
                   results);
  generic.finish();
  return results;
}

/// What decomposeOperation returns: nothing in buffer form.
static SmallVector<Value> resultsOf(Operation *op, ArrayRef<Value> values) {
  return SmallVector<Value>(values.take_front(op->getNumResults()));
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

/// The sum of the addends, each times its scale; `bias` is added to the last
/// one before.
static Value createSum(GenericBuilder &generic, ValueRange addends,
                       ArrayRef<double> scales, Value bias,
                       ArrayRef<int64_t> biasAxes, Value out) {
  SmallVector<std::pair<Value, SmallVector<int64_t>>> inputs;
  for (Value addend : addends)
    inputs.push_back({addend, generic.allAxes()});
  if (bias)
    inputs.push_back({bias, SmallVector<int64_t>(biasAxes)});
  Type type = getElementTypeOrSelf(addends.front().getType());
  return generic.map(inputs, generic.allAxes(), type, out,
                     [&](ImplicitLocOpBuilder &b, ValueRange args) {
                       return createScaledSum(
                           b, args.take_front(addends.size()), scales,
                           bias ? args[addends.size()] : Value());
                     });
}

template <typename OpTy>
static SmallVector<Value> decomposeAddNorm(OpTy op, OpBuilder &builder) {
  ImplicitLocOpBuilder b(op.getLoc(), builder);
  ValueRange outs = op.getOuts();
  GenericBuilder generic(b, op.getAddends().front());
  int64_t rank = generic.getRank();
  Value sum =
      createSum(generic, op.getAddends(), op.getAddendScales(),
                op.getBranchBias(), range(rank + int64_t(op.getAxis()), rank),
                outs.empty() ? Value() : outs[1]);
  // The destinations of the norm: all but the sum's.
  SmallVector<Value> normOuts(outs);
  if (!outs.empty())
    normOuts.erase(normOuts.begin() + 1);
  SmallVector<Value> results = decomposeTrailing(op, b, sum, normOuts);
  results.insert(results.begin() + 1, sum);
  return resultsOf(op, results);
}

//===----------------------------------------------------------------------===//
// The ops
//===----------------------------------------------------------------------===//

template <typename OpTy>
static SmallVector<Value> decomposeNorm(OpTy op, OpBuilder &builder) {
  ImplicitLocOpBuilder b(op.getLoc(), builder);
  return resultsOf(op, decomposeTrailing(op, b, op.getInput(), op.getOuts()));
}

FailureOr<SmallVector<Value>>
LayerNormOp::decomposeOperation(OpBuilder &builder) {
  return decomposeNorm(*this, builder);
}

FailureOr<SmallVector<Value>>
RMSNormOp::decomposeOperation(OpBuilder &builder) {
  return decomposeNorm(*this, builder);
}

FailureOr<SmallVector<Value>>
AddLayerNormOp::decomposeOperation(OpBuilder &builder) {
  return decomposeAddNorm(*this, builder);
}

FailureOr<SmallVector<Value>>
AddRMSNormOp::decomposeOperation(OpBuilder &builder) {
  return decomposeAddNorm(*this, builder);
}

FailureOr<SmallVector<Value>>
ResidualAddOp::decomposeOperation(OpBuilder &builder) {
  ImplicitLocOpBuilder b(getLoc(), builder);
  GenericBuilder generic(b, getSkip());
  double scales[] = {getSkipScale().convertToDouble(),
                     getBranchScale().convertToDouble()};
  Value sum = createSum(generic, {getSkip(), getBranch()}, scales, Value(), {},
                        getOuts().empty() ? Value() : getOuts().front());
  return resultsOf(*this, sum);
}

FailureOr<SmallVector<Value>> CenterOp::decomposeOperation(OpBuilder &builder) {
  ImplicitLocOpBuilder b(getLoc(), builder);
  Value x = getInput();
  auto type = cast<ShapedType>(x.getType());
  int64_t rank = type.getRank(), first = rank + int64_t(getAxis());
  GenericBuilder generic(b, x);
  NormNumerics numerics = getNumerics(*this, type);
  FloatType s = numerics.statistics, c = numerics.compute;
  SmallVector<int64_t> kept = range(0, first);
  Value mean =
      createMean(b, generic, x, kept, generic.count(range(first, rank), s), s);
  Type result = getValueElementType(*this, getOuts());
  Value y =
      generic.map({{x, generic.allAxes()}, {mean, kept}}, generic.allAxes(),
                  result, getOuts().empty() ? Value() : getOuts().front(),
                  [&](ImplicitLocOpBuilder &inner, ValueRange args) {
                    Value value = castTo(inner, args[0], c);
                    Value centred = arith::SubFOp::create(
                        inner, value, castTo(inner, args[1], c));
                    return castTo(inner, centred, result);
                  });
  generic.finish();
  return resultsOf(*this, y);
}

FailureOr<SmallVector<Value>> DyTOp::decomposeOperation(OpBuilder &builder) {
  ImplicitLocOpBuilder b(getLoc(), builder);
  GenericBuilder generic(b, getInput());
  SmallVector<int64_t> all = generic.allAxes();
  auto trailing = ArrayRef(all).take_back(-int64_t(getAxis()));
  SmallVector<std::pair<Value, SmallVector<int64_t>>> inputs{{getInput(), all},
                                                             {getAlpha(), {}}};
  if (getShift())
    inputs.push_back({getShift(), {}});
  for (Value parameter : {getScale(), getBias()})
    if (parameter)
      inputs.push_back({parameter, SmallVector<int64_t>(trailing)});
  FloatType compute = getComputeType(
      cast<FloatType>(getElementTypeOrSelf(getInput().getType())));
  Type result = getValueElementType(*this, getOuts());
  Value y = generic.map(
      inputs, all, result, getOuts().empty() ? Value() : getOuts().front(),
      [&](ImplicitLocOpBuilder &inner, ValueRange args) {
        unsigned next = 2;
        auto take = [&](Value operand) {
          return operand ? args[next++] : Value();
        };
        Value shift = take(getShift());
        Value scale = take(getScale());
        Value bias = take(getBias());
        return createDyT(inner, getFunction(), args[0], args[1], shift, scale,
                         bias, compute, result);
      });
  return resultsOf(*this, y);
}

FailureOr<SmallVector<Value>>
BatchNormOp::decomposeOperation(OpBuilder &builder) {
  ImplicitLocOpBuilder b(getLoc(), builder);
  GenericBuilder generic(b, getInput());
  NormNumerics numerics =
      getNumerics(*this, cast<ShapedType>(getInput().getType()));
  FloatType c = numerics.compute;
  SmallVector<int64_t> channel{int64_t(getChannelAxis())};
  // The given statistics in C, and the reciprocal divisor of each channel.
  auto perChannel = [&](Value value, auto body) {
    return generic.map({{value, channel}}, channel, c, Value(),
                       [&](ImplicitLocOpBuilder &inner, ValueRange args) {
                         return body(inner, castTo(inner, args[0], c));
                       });
  };
  Statistics statistics;
  statistics.mean = perChannel(
      getMean(), [](ImplicitLocOpBuilder &, Value mean) { return mean; });
  statistics.rstd =
      perChannel(getVariance(), [&](ImplicitLocOpBuilder &inner, Value v) {
        return createReciprocalDivisor(inner, v, numerics);
      });
  Affine affine{getScale(), getBias(), channel};
  Value y = createApply(generic, getInput(), statistics, channel, affine,
                        numerics, getValueElementType(*this, getOuts()),
                        getOuts().empty() ? Value() : getOuts().front());
  generic.finish();
  return resultsOf(*this, y);
}

/// `value` with its axis `axis` split into `groups` parts.
static Value splitAxis(ImplicitLocOpBuilder &b, Value value, int64_t axis,
                       int64_t groups) {
  auto type = cast<ShapedType>(value.getType());
  SmallVector<ReassociationIndices> reassociation;
  SmallVector<int64_t> shape;
  SmallVector<OpFoldResult> sizes;
  bool buffer = isa<MemRefType>(type);
  for (int64_t i = 0; i < type.getRank(); ++i) {
    OpFoldResult size = buffer ? memref::getMixedSize(b, b.getLoc(), value, i)
                               : tensor::getMixedSize(b, b.getLoc(), value, i);
    ReassociationIndices &group = reassociation.emplace_back();
    group.push_back(shape.size());
    if (i == axis) {
      bool dynamic = type.isDynamicDim(i);
      shape.push_back(groups);
      sizes.push_back(b.getIndexAttr(groups));
      group.push_back(shape.size());
      if (dynamic)
        size = Value(arith::DivUIOp::create(
            b, cast<Value>(size), arith::ConstantIndexOp::create(b, groups)));
      else
        size = b.getIndexAttr(type.getDimSize(i) / groups);
      shape.push_back(dynamic ? ShapedType::kDynamic
                              : type.getDimSize(i) / groups);
    } else {
      shape.push_back(type.getDimSize(i));
    }
    sizes.push_back(size);
  }
  if (buffer)
    return memref::ExpandShapeOp::create(b, shape, value, reassociation, sizes);
  return tensor::ExpandShapeOp::create(
      b, RankedTensorType::get(shape, type.getElementType()), value,
      reassociation, sizes);
}

FailureOr<SmallVector<Value>>
GroupNormOp::decomposeOperation(OpBuilder &builder) {
  ImplicitLocOpBuilder b(getLoc(), builder);
  int64_t channel = getChannelAxis(), groups = getGroups();
  Value x = splitAxis(b, getInput(), channel, groups);
  auto type = cast<ShapedType>(x.getType());
  GenericBuilder generic(b, x);
  NormNumerics numerics = getNumerics(*this, type);
  // A batch and a group have one mean and one variance.
  SmallVector<int64_t> kept{0, channel};
  Statistics statistics = createStatistics(b, generic, x, kept, numerics);
  Affine affine;
  affine.axes = {channel, channel + 1};
  if (getScale())
    affine.scale = splitAxis(b, getScale(), 0, groups);
  if (getBias())
    affine.bias = splitAxis(b, getBias(), 0, groups);
  bool buffers = !getOuts().empty();
  Value out =
      buffers ? splitAxis(b, getOuts().front(), channel, groups) : Value();
  Value y = createApply(generic, x, statistics, kept, affine, numerics,
                        getValueElementType(*this, getOuts()), out);
  generic.finish();
  if (buffers)
    return SmallVector<Value>();
  SmallVector<ReassociationIndices> merge;
  for (int64_t i = 0, next = 0; i < type.getRank() - 1; ++i) {
    merge.push_back({next++});
    if (i == channel)
      merge.back().push_back(next++);
  }
  Value merged = tensor::CollapseShapeOp::create(b, y, merge);
  if (merged.getType() != getResult(0).getType())
    merged = tensor::CastOp::create(b, getResult(0).getType(), merged);
  return SmallVector<Value>{merged};
}
