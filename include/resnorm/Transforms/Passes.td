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

def ResNormDecompose : Pass<"resnorm-decompose"> {
  let summary = "Lower the ops of the resnorm dialect to linalg";
  let description = [{
    Replaces every op of the dialect by what `AggregatedOpInterface` makes of
    it: `linalg.generic` ops that are the op's numeric definition (contract:
    exact).
  }];
}

#endif // RESNORM_TRANSFORMS_PASSES_TD
