//===- Passes.td - The passes of ResNorm ----------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TRANSFORMS_PASSES_TD
#define RESNORM_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

//===----------------------------------------------------------------------===//
// Raising and lowering
//===----------------------------------------------------------------------===//

def RaiseToResNorm : Pass<"raise-to-resnorm", "::mlir::ModuleOp"> {
  let summary = "Raise norms and residual connections to the resnorm dialect";
  let description = [{
    Finds every normalization and residual connection of each function, in
    linalg, TOSA, and arith and math on tensors, by comparing algebra instead of
    chains of ops, and replaces it by one op (contract: exact, up to rounding).
    What the op computes in which type is recorded on it. Dead remains of the
    raised chains are erased; values that other ops read stay.

    Before (the broadcasts of the mean and the statistic's other generics are
    left out):

    ```mlir
    %s = linalg.generic {...} ins(%x) outs(%zero) { ^bb0(%a: f32, %acc: f32):
      %0 = arith.mulf %a, %a : f32
      %1 = arith.addf %0, %acc : f32
      linalg.yield %1 : f32 } -> tensor<8x1xf32>
    ...
    %y = linalg.generic {...} ins(%n, %w) ... { arith.mulf } -> tensor<8x32xf32>
    %h = arith.addf %x, %f : tensor<8x32xf32>
    ```

    After:

    ```mlir
    %y = resnorm.rms_norm %x scale(%w) epsilon = 1.0e-6
      : (tensor<8x32xf32>, tensor<32xf32>) -> tensor<8x32xf32>
    %h = resnorm.residual_add %x, %f
      : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<8x32xf32>
    ```

    Each raised op is reported by a `passed` remark. What computes a statistic of
    a norm and was not raised gets a `missed` remark that names the first
    constraint that failed.
  }];
  let options = [
    Option<"expectNorms", "expect-norms", "int64_t", /*default=*/"-1",
           "Fail, and list the norms, unless the module holds this many">,
    Option<"expectResiduals", "expect-residuals", "int64_t", /*default=*/"-1",
           "Fail, and list the residual adds, unless the module holds this "
           "many">
  ];
  let dependentDialects = ["::mlir::resnorm::ResNormDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

def ResNormDecompose : Pass<"resnorm-decompose"> {
  let summary = "Lower the ops of the resnorm dialect to linalg";
  let description = [{
    Replaces every op of the dialect by what `AggregatedOpInterface` makes of
    it: `linalg.generic` ops that are the op's numeric definition (contract:
    exact).
  }];
}

#endif // RESNORM_TRANSFORMS_PASSES_TD
