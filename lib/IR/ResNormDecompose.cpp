//===- ResNormDecompose.cpp - The numeric definition of the ops -----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every op as linalg.generic, in tensor and in buffer form. A norm is
//
//   x ──▶ sum ──▶ / N ─── mean ──▶ squares ──▶ / N ──▶ rstd ──▶ apply ──▶ y
//
// with the statistics in the type S that the op asks for, rounded to the
// compute type C in which they are applied.
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

using namespace mlir;
using namespace mlir::resnorm;

//===----------------------------------------------------------------------===//
// Statistics
//===----------------------------------------------------------------------===//

namespace {

/// What a norm computes, of whatever op.
struct Numerics {
  double epsilon = 1e-5;
  EpsilonMode epsilonMode = EpsilonMode::Inside;
  VarianceFormula formula = VarianceFormula::Centered;
  bool centred = true;
  double scaleOffset = 0;
  bool castBeforeScale = false;
  FloatType statistics; ///< S
  FloatType compute;    ///< C
};

/// The mean (or null) and the reciprocal divisor, in C, over the kept axes.
struct Statistics {
  Value mean, rstd;
};

} // namespace

/// One over the divisor, of the variance v.
static Value getReciprocalDivisor(ImplicitLocOpBuilder &b, Value v,
                                  const Numerics &numerics) {
  Value epsilon = createConstant(b, numerics.epsilon, v.getType());
  auto reciprocal = [&](Value divisor) -> Value {
    Value one = createConstant(b, 1, v.getType());
    return arith::DivFOp::create(b, one, divisor);
  };
  switch (numerics.epsilonMode) {
  case EpsilonMode::Inside:
    return math::RsqrtOp::create(b, arith::AddFOp::create(b, v, epsilon));
  case EpsilonMode::MaxVariance:
    return math::RsqrtOp::create(b, arith::MaximumFOp::create(b, v, epsilon));
  case EpsilonMode::Outside:
    return reciprocal(
        arith::AddFOp::create(b, math::SqrtOp::create(b, v), epsilon));
  case EpsilonMode::MaxDeviation:
    return reciprocal(
        arith::MaximumFOp::create(b, math::SqrtOp::create(b, v), epsilon));
  }
  llvm_unreachable("unknown epsilon mode");
}

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
                                   const Numerics &numerics) {
  FloatType s = numerics.statistics, c = numerics.compute;
  SmallVector<int64_t> all = generic.allAxes(), axes(kept), reduced;
  for (int64_t axis : all)
    if (!llvm::is_contained(kept, axis))
      reduced.push_back(axis);
  Value count = generic.count(reduced, s);
  Value mean;
  if (numerics.centred)
    mean = createMean(b, generic, x, kept, count, s);

  // The sum of squares, of x or of x - mean.
  bool moments = numerics.formula != VarianceFormula::Centered;
  SmallVector<std::pair<Value, SmallVector<int64_t>>> inputs{{x, all}};
  if (mean && !moments)
    inputs.push_back({mean, axes});
  Value squares = generic.sum(
      inputs, kept, s, [&](ImplicitLocOpBuilder &inner, ValueRange args) {
        Value value = castTo(inner, args[0], s);
        if (mean && !moments)
          value = arith::SubFOp::create(inner, value, args[1]);
        return Value(arith::MulFOp::create(inner, value, value));
      });
  // A variance may overflow C where the divisor does not.
  FloatType wide = s.getWidth() > c.getWidth() ? s : c;
  inputs = {{squares, axes}};
  if (mean && moments)
    inputs.push_back({mean, axes});
  Value rstd = generic.map(
      inputs, kept, c, Value(),
      [&](ImplicitLocOpBuilder &inner, ValueRange args) {
        Value variance = arith::DivFOp::create(inner, args[0], count);
        if (mean && moments) {
          Value square = arith::MulFOp::create(inner, args[1], args[1]);
          variance = arith::SubFOp::create(inner, variance, square);
          if (numerics.formula == VarianceFormula::ClampedMoments)
            variance = arith::MaximumFOp::create(inner, variance,
                                                 createConstant(inner, 0, s));
        }
        Value rstd = getReciprocalDivisor(inner, castTo(inner, variance, wide),
                                          numerics);
        return castTo(inner, rstd, c);
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
                         const Affine &affine, const Numerics &numerics,
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
  FloatType c = numerics.compute;
  return generic.map(
      inputs, all, type, out,
      [&](ImplicitLocOpBuilder &b, ValueRange args) -> Value {
        unsigned next = 1;
        Value value = castTo(b, args[0], c);
        if (statistics.mean)
          value = arith::SubFOp::create(b, value, args[next++]);
        value = arith::MulFOp::create(b, value, args[next++]);
        if (numerics.castBeforeScale)
          value = castTo(b, value, type);
        Type affineType = value.getType();
        if (affine.scale) {
          Value scale = castTo(b, args[next++], affineType);
          if (numerics.scaleOffset != 0)
            scale = arith::AddFOp::create(
                b, scale, createConstant(b, numerics.scaleOffset, affineType));
          value = arith::MulFOp::create(b, value, scale);
        }
        if (affine.bias)
          value = arith::AddFOp::create(b, value,
                                        castTo(b, args[next++], affineType));
        return castTo(b, value, type);
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

template <typename OpTy>
static Numerics getNumerics(OpTy op, ShapedType input) {
  Numerics numerics;
  numerics.compute = getComputeType(cast<FloatType>(input.getElementType()));
  numerics.statistics = numerics.compute;
  numerics.centred = !isRMSNorm<OpTy>;
  if constexpr (isTrailingNorm<OpTy> || isChannelNorm<OpTy>) {
    numerics.epsilon = op.getEpsilon().convertToDouble();
    numerics.epsilonMode = op.getEpsilonMode();
  }
  if constexpr (!std::is_same_v<OpTy, BatchNormOp>)
    numerics.statistics = op.getStatistics().value_or(numerics.compute);
  if constexpr (isOneOf<OpTy, LayerNormOp, AddLayerNormOp, GroupNormOp>)
    numerics.formula = op.getVariance();
  if constexpr (isTrailingNorm<OpTy>) {
    numerics.scaleOffset = op.getScaleOffset().convertToDouble();
    numerics.castBeforeScale = op.getCastBeforeScale();
  }
  return numerics;
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
  Numerics numerics = getNumerics(op, type);
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
static Value createScaledSum(GenericBuilder &generic, ValueRange addends,
                             ArrayRef<double> scales, Value bias,
                             ArrayRef<int64_t> biasAxes, Value out) {
  SmallVector<std::pair<Value, SmallVector<int64_t>>> inputs;
  for (Value addend : addends)
    inputs.push_back({addend, generic.allAxes()});
  if (bias)
    inputs.push_back({bias, SmallVector<int64_t>(biasAxes)});
  Type type = getElementTypeOrSelf(addends.front().getType());
  return generic.map(
      inputs, generic.allAxes(), type, out,
      [&](ImplicitLocOpBuilder &b, ValueRange args) {
        Value sum;
        for (unsigned i = 0; i < addends.size(); ++i) {
          Value addend = args[i];
          if (bias && i + 1 == addends.size())
            addend = arith::AddFOp::create(
                b, addend, castTo(b, args[addends.size()], type));
          addend = createScaled(b, addend, scales.empty() ? 1 : scales[i]);
          sum = sum ? Value(arith::AddFOp::create(b, sum, addend)) : addend;
        }
        return sum;
      });
}

template <typename OpTy>
static SmallVector<Value> decomposeAddNorm(OpTy op, OpBuilder &builder) {
  ImplicitLocOpBuilder b(op.getLoc(), builder);
  ValueRange outs = op.getOuts();
  GenericBuilder generic(b, op.getAddends().front());
  int64_t rank = generic.getRank();
  Value sum = createScaledSum(generic, op.getAddends(), op.getAddendScales(),
                              op.getBranchBias(),
                              range(rank + int64_t(op.getAxis()), rank),
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
  Value sum =
      createScaledSum(generic, {getSkip(), getBranch()}, scales, Value(), {},
                      getOuts().empty() ? Value() : getOuts().front());
  return resultsOf(*this, sum);
}

FailureOr<SmallVector<Value>> CenterOp::decomposeOperation(OpBuilder &builder) {
  ImplicitLocOpBuilder b(getLoc(), builder);
  Value x = getInput();
  auto type = cast<ShapedType>(x.getType());
  int64_t rank = type.getRank(), first = rank + int64_t(getAxis());
  GenericBuilder generic(b, x);
  Numerics numerics = getNumerics(*this, type);
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

FailureOr<SmallVector<Value>>
BatchNormOp::decomposeOperation(OpBuilder &builder) {
  ImplicitLocOpBuilder b(getLoc(), builder);
  GenericBuilder generic(b, getInput());
  Numerics numerics =
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
        return getReciprocalDivisor(inner, v, numerics);
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
  Numerics numerics = getNumerics(*this, type);
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
