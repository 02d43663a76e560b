//===- NormOpInterface.td - What all norms have in common ----*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_IR_NORMOPINTERFACE_TD
#define RESNORM_IR_NORMOPINTERFACE_TD

include "mlir/IR/OpBase.td"

def NormOpInterface : OpInterface<"NormOpInterface"> {
  let cppNamespace = "::mlir::resnorm";
  let description = [{
    What a pass needs to know of a norm without naming its op: what it
    normalises, over which axes, with which parameters and numerics.
  }];
  let methods = [
    InterfaceMethod<[{
      The kind of the norm as reports name it: `layer_norm`, `rms_norm`,
      `batch_norm` or `group_norm`. A fused op has the kind of its norm.
    }], "::llvm::StringRef", "getNormKind">,
    InterfaceMethod<"The values that are summed and normalised: one, except in a fused op.",
      "::mlir::OperandRange", "getNormInputs">,
    InterfaceMethod<"The axes over which the statistics run, ascending.",
      "::llvm::SmallVector<int64_t>", "getNormalizedAxes">,
    InterfaceMethod<"Whether the mean is subtracted.", "bool", "isCentered">,
    InterfaceMethod<"The scale (gamma), or null.",
      "::mlir::Value", "getScale", (ins), [{ return $_op.getScale(); }]>,
    InterfaceMethod<"The bias (beta), or null.",
      "::mlir::Value", "getBias", (ins), [{ return $_op.getBias(); }]>,
    InterfaceMethod<"Epsilon.", "double", "getEpsilonValue", (ins),
      [{ return $_op.getEpsilon().convertToDouble(); }]>,
    InterfaceMethod<"The normalised value; null in buffer form.",
      "::mlir::Value", "getNormResult", (ins),
      [{ return $_op->getNumResults() ? $_op->getResult(0) : ::mlir::Value(); }]>
  ];
}

#endif // RESNORM_IR_NORMOPINTERFACE_TD
