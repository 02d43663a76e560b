//===- PlacementNorms.cpp - Make the norms of a planned stream ------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Modulation.h"
#include "NormUtils.h"
#include "PlacementRewriter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::resnorm;

std::string PlacementRewriter::getName(SlotRef slot) const {
  std::string name = "stream" + std::to_string(streamIndex) + ".";
  if (!slot.isStreamEnd()) {
    const SublayerPlan &sublayer = plan.sublayers[slot.sublayer];
    auto &all = sublayer.layer->sublayers;
    name += "layer" + std::to_string(sublayer.layerIndex) + ".sublayer" +
            std::to_string(llvm::find(all, sublayer.sublayer) - all.begin()) +
            ".";
  }
  name += stringifyNormRole(slot.role);
  if (slot.role == NormRole::Head)
    name += std::to_string(slot.head);
  return name;
}

Value PlacementRewriter::createParameter(Location loc, SlotRef slot,
                                         StringRef name, RankedTensorType type,
                                         double value) {
  return parameters.create(rewriter, loc, type, value,
                           getName(slot) + "." + name.str());
}

/// `value * factor`.
Value PlacementRewriter::scaleBy(Value value, double factor) {
  auto type = cast<RankedTensorType>(value.getType());
  Location loc = value.getLoc();
  auto number = rewriter.getFloatAttr(type.getElementType(), factor);
  if (type.hasStaticShape()) {
    Value splat = arith::ConstantOp::create(
        rewriter, loc, DenseElementsAttr::get(type, number));
    return arith::MulFOp::create(rewriter, loc, value, splat);
  }
  Value scalar = arith::ConstantOp::create(rewriter, loc, number);
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(rewriter, loc, value);
  Value empty =
      tensor::EmptyOp::create(rewriter, loc, sizes, type.getElementType());
  Value filled =
      linalg::FillOp::create(rewriter, loc, scalar, empty).getResult(0);
  return arith::MulFOp::create(rewriter, loc, value, filled);
}

/// A norm of the stream at another place: the same op on x.
Value PlacementRewriter::createMovedNorm(Value x, const SlotClaim &claim) {
  if (claim.unmodulated) {
    auto [scale, bias] = *matchModulationBiases(claim.unmodulated);
    const NormMatch &match = *claim.source->match;
    auto vector = cast<RankedTensorType>(scale.getType());
    Value one = arith::ConstantOp::create(
        rewriter, scale.getLoc(),
        DenseElementsAttr::get(
            vector, rewriter.getFloatAttr(vector.getElementType(), 1)));
    scale = arith::AddFOp::create(rewriter, scale.getLoc(), scale, one);
    return createNorm(rewriter, match.op->getLoc(), match.kind, x, scale, bias,
                      getElementTypeOrSelf(x.getType()), getNumerics(match.op));
  }
  Operation *norm = rewriter.clone(*claim.source->match->op);
  norm->setOperand(0, x);
  norm->getResult(0).setType(cast<RankedTensorType>(x.getType()));
  if (claim.rescale == 1)
    return norm->getResult(0);
  // (offset + scale) * factor
  rewriter.setInsertionPoint(norm);
  auto rescale = [&](MutableOperandRange parameter) {
    for (OpOperand &operand : parameter)
      operand.set(scaleBy(operand.get(), claim.rescale));
  };
  auto rescaleOp = [&](auto op) {
    rescale(op.getScaleMutable());
    rescale(op.getBiasMutable());
    if constexpr (!std::is_same_v<decltype(op), DyTOp>)
      op.setScaleOffset(
          APFloat(op.getScaleOffset().convertToDouble() * claim.rescale));
  };
  llvm::TypeSwitch<Operation *>(norm).Case<LayerNormOp, RMSNormOp, DyTOp>(
      rescaleOp);
  return norm->getResult(0);
}

/// The norm that belongs to `slot`, of x, where the rewriter stands.
Value PlacementRewriter::createNormOf(Value x, SlotRef slot) {
  const SlotClaim &claim = plan.claims.at(slot);
  bool isPlain = slot.role == NormRole::Input &&
                 has(plan.sublayers[slot.sublayer].to, StreamTraits::Modulated);
  if (claim.source && !isPlain)
    return createMovedNorm(x, claim);

  const StreamNorm *model = claim.source;
  for (const StreamNorm &norm : plan.norms)
    model = model ? model : &norm;
  NormKind kind = plan.request.kind.value_or(model ? model->match->kind
                                                   : NormKind::LayerNorm);
  SmallVector<NamedAttribute> numerics;
  if (model && hasStatistics(model->match->kind))
    numerics = getNumerics(model->match->op);
  // What the identity's parameters alone mean.
  llvm::erase_if(numerics, [](NamedAttribute attribute) {
    return attribute.getName() == "scale_offset" ||
           attribute.getName() == "axis";
  });
  if (plan.request.epsilon && !claim.source) {
    NamedAttrList list(numerics);
    list.set("epsilon", rewriter.getF64FloatAttr(*plan.request.epsilon));
    numerics = llvm::to_vector(list.getAttrs());
  }
  auto type = cast<RankedTensorType>(x.getType());
  Type element = type.getElementType();
  Location loc = claim.source ? model->match->op->getLoc() : x.getLoc();
  if (isPlain)
    return createNorm(rewriter, loc, kind, x, Value(), Value(), element,
                      numerics);
  auto vector = RankedTensorType::get(type.getShape().take_back(), element);
  bool vanishes = slot.role == NormRole::StreamEnd && plan.hasAccumulation;
  Value scale = createParameter(loc, slot, "scale", vector, vanishes ? 0 : 1);
  Value bias = kind == NormKind::RMSNorm
                   ? Value()
                   : createParameter(loc, slot, "bias", vector, 0);
  newNames[slot] = {getParameterName(scale), getParameterName(bias)};
  if (kind != NormKind::DyT && kind != NormKind::Derf)
    return createNorm(rewriter, loc, kind, x, scale, bias, element, numerics);
  auto number = RankedTensorType::get({}, element);
  Value alpha = createParameter(loc, slot, "alpha", number, 0.5);
  Value shift = kind == NormKind::Derf
                    ? createParameter(loc, slot, "shift", number, 0)
                    : Value();
  return DyTOp::create(rewriter, loc, type, x, alpha, shift, scale, bias,
                       ValueRange(), rewriter.getI64IntegerAttr(-1),
                       DyTFunctionAttr::get(rewriter.getContext(),
                                            kind == NormKind::Derf
                                                ? DyTFunction::Erf
                                                : DyTFunction::Tanh))
      ->getResult(0);
}

/// The norm over any axis: it is brought to the end and back.
Value PlacementRewriter::createNormOf(Value x, SlotRef slot, int64_t axis) {
  auto type = cast<RankedTensorType>(x.getType());
  int64_t last = type.getRank() - 1;
  if (axis == last)
    return createNormOf(x, slot);
  SmallVector<int64_t> swapped =
      llvm::to_vector(llvm::seq<int64_t>(0, type.getRank()));
  std::swap(swapped[axis], swapped[last]);
  auto transpose = [&](Value value) -> Value {
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(rewriter, value.getLoc(), value);
    std::swap(sizes[axis], sizes[last]);
    Value empty = tensor::EmptyOp::create(rewriter, value.getLoc(), sizes,
                                          type.getElementType());
    return linalg::TransposeOp::create(rewriter, value.getLoc(), value, empty,
                                       swapped)
        ->getResult(0);
  };
  return transpose(createNormOf(transpose(x), slot));
}

/// AdaLN-Zero: scale and bias of the input norm become those of the linear maps
/// that make the modulation.
void PlacementRewriter::modulate() {
  Value conditioning;
  for (unsigned k = 0; k < joins.size(); ++k) {
    const SublayerPlan &sublayer = plan.sublayers[k];
    if (!sublayer.gains(StreamTraits::Modulated))
      continue;
    SlotRef slot{NormRole::Input, k};
    OpOperand &read = *reads[k].front();
    Value normed = read.get();
    Location loc = normed.getLoc();
    auto type = cast<RankedTensorType>(normed.getType());
    rewriter.setInsertionPointAfterValue(normed);
    ModulationBuilder builder(rewriter, loc);
    if (!conditioning) {
      Value argument = parameters.createArgument(loc, getConditioningType(type),
                                                 "conditioning", 0.0);
      conditioning = builder.createSiLU(argument);
    }
    Value own = reshape(conditioning, getConditioningType(type));
    int64_t width = type.getShape().back();
    Type element = type.getElementType();
    auto matrix = RankedTensorType::get({width, width}, element);
    auto vector = RankedTensorType::get({width}, element);
    auto createLinear = [&](StringRef name, Value bias, double initial) {
      std::string prefix = "modulation." + name.str();
      Value weight = createParameter(loc, slot, prefix + ".weight", matrix, 0);
      if (!bias)
        bias = createParameter(loc, slot, prefix + ".bias", vector, initial);
      return builder.createLinear(own, weight, bias);
    };
    Value scale, shift;
    if (const StreamNorm *source = plan.claims.at(slot).source) {
      auto norm = cast<NormOpInterface>(source->match->op);
      shift = norm.getBias();
      if (norm.getScale()) {
        double offset = source->match->scaleOffset;
        Value one = arith::ConstantOp::create(
            rewriter, loc,
            DenseElementsAttr::get(vector,
                                   rewriter.getFloatAttr(element, 1 - offset)));
        scale = arith::SubFOp::create(rewriter, loc, norm.getScale(), one);
      }
    }
    Value modulated =
        builder.createModulation(normed, createLinear("scale", scale, 0),
                                 createLinear("shift", shift, 0));
    for (OpOperand *use : reads[k])
      setOperand(*use, modulated);
    OpOperand &branch = joins[k].add.getBranchMutable();
    rewriter.setInsertionPoint(joins[k].add);
    setOperand(branch,
               ModulationBuilder(rewriter, loc)
                   .createGate(branch.get(), createLinear("gate", Value(), 1)));
  }
}
