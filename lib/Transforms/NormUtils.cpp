//===- NormUtils.cpp - Making norm ops ------------------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NormUtils.h"

using namespace mlir;
using namespace mlir::resnorm;

SmallVector<NamedAttribute> mlir::resnorm::getNumerics(Operation *norm) {
  return llvm::to_vector(
      llvm::make_filter_range(norm->getAttrs(), [](NamedAttribute attribute) {
        return attribute.getName() != OpTrait::AttrSizedOperandSegments<
                                          void>::getOperandSegmentSizeAttr() &&
               attribute.getName() != "save_statistics" &&
               attribute.getName() != "addend_scales";
      }));
}

Value mlir::resnorm::createNorm(OpBuilder &builder, Location loc, NormKind kind,
                                Value x, Value scale, Value bias,
                                Type elementType,
                                ArrayRef<NamedAttribute> numerics) {
  OperationState state(loc, kind == NormKind::LayerNorm
                                ? LayerNormOp::getOperationName()
                                : RMSNormOp::getOperationName());
  state.addOperands(x);
  if (scale)
    state.addOperands(scale);
  if (bias)
    state.addOperands(bias);
  for (NamedAttribute attribute : numerics)
    if (llvm::is_contained(state.name.getAttributeNames(), attribute.getName()))
      state.attributes.append(attribute);
  state.addAttribute(
      OpTrait::AttrSizedOperandSegments<void>::getOperandSegmentSizeAttr(),
      builder.getDenseI32ArrayAttr({1, scale != nullptr, bias != nullptr, 0}));
  state.addTypes(cast<RankedTensorType>(x.getType()).clone(elementType));
  return builder.create(state)->getResult(0);
}
