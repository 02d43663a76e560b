//===- BF16ToI16.cpp - bf16 as the integers of its bits -------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "resnorm/Pipelines/Pipelines.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMBF16TOI16
#include "resnorm/Pipelines/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;

/// The bits of a constant of bf16; other attributes as they are.
static Attribute toBits(Attribute value) {
  Type integer = IntegerType::get(value.getContext(), 16);
  if (auto scalar = dyn_cast<FloatAttr>(value)) {
    if (scalar.getType().isBF16())
      return IntegerAttr::get(integer, scalar.getValue().bitcastToAPInt());
  } else if (auto dense = dyn_cast<DenseElementsAttr>(value)) {
    if (dense.getElementType().isBF16())
      return dense.bitcast(integer);
  } else if (auto resource = dyn_cast<DenseResourceElementsAttr>(value)) {
    if (resource.getElementType().isBF16())
      return DenseResourceElementsAttr::get(
          cast<ShapedType>(resource.getType().clone(integer)),
          resource.getRawHandle());
  }
  return value;
}

/// Gives the arguments and the result of an exported function the type bf16
/// back: how a value is passed depends on it.
static void restoreSignature(LLVM::LLVMFuncOp function,
                             LLVM::LLVMFunctionType type) {
  function.setFunctionType(type);
  OpBuilder builder = OpBuilder::atBlockBegin(&function.front());
  for (auto [argument, before] :
       llvm::zip_equal(function.getArguments(), type.getParams())) {
    if (!before.isBF16())
      continue;
    Type bits = argument.getType();
    argument.setType(before);
    auto cast =
        LLVM::BitcastOp::create(builder, function.getLoc(), bits, argument);
    argument.replaceAllUsesExcept(cast, cast);
  }
  if (!type.getReturnType().isBF16())
    return;
  function.walk([&](LLVM::ReturnOp op) {
    builder.setInsertionPoint(op);
    op->setOperand(0,
                   LLVM::BitcastOp::create(builder, op.getLoc(),
                                           type.getReturnType(), op.getArg()));
  });
}

namespace {

struct BF16ToI16 final : resnorm::impl::ResNormBF16ToI16Base<BF16ToI16> {
  void runOnOperation() override {
    AttrTypeReplacer replacer;
    replacer.addReplacement(
        [&](BFloat16Type) { return IntegerType::get(&getContext(), 16); });
    for (Operation &op : *getOperation().getBody()) {
      if (!isa<LLVM::LLVMFuncOp, LLVM::GlobalOp>(op))
        continue;
      op.walk([](Operation *nested) {
        if (auto constant = dyn_cast<LLVM::ConstantOp>(nested))
          constant.setValueAttr(toBits(constant.getValue()));
        else if (auto global = dyn_cast<LLVM::GlobalOp>(nested))
          if (Attribute value = global.getValueAttr())
            global.setValueAttr(toBits(value));
      });
      auto function = dyn_cast<LLVM::LLVMFuncOp>(op);
      LLVM::LLVMFunctionType type =
          function ? function.getFunctionType() : LLVM::LLVMFunctionType();
      replacer.recursivelyReplaceElementsIn(&op, /*replaceAttrs=*/true,
                                            /*replaceLocs=*/false,
                                            /*replaceTypes=*/true);
      if (function && !function.isExternal() &&
          function.getLinkage() == LLVM::Linkage::External &&
          function.getFunctionType() != type)
        restoreSignature(function, type);
    }
  }
};

} // namespace
