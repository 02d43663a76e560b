//===- ResNormBase.td - The resnorm dialect and its attributes -*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_IR_RESNORMBASE_TD
#define RESNORM_IR_RESNORMBASE_TD

include "mlir/IR/EnumAttr.td"
include "mlir/IR/OpBase.td"

def ResNorm_Dialect : Dialect {
  let name = "resnorm";
  let cppNamespace = "::mlir::resnorm";
  let summary = "Normalizations and residual connections of neural networks";
  let description = [{
    A flat, value-semantic dialect: every op is an ordinary SSA operation
    without regions, so that other passes work on a rewritten model as on any
    other graph.

    What a norm computes is written on the op, because silent differences there
    are what matchers elsewhere got wrong: epsilon and where it enters, the type
    of the statistics, the formula of the variance, the order of the down-cast
    and the scale, an offset of the scale. The defaults are PyTorch's and
    ONNX's, and are not printed.

    Every op has two forms. The *tensor form* has tensor operands and results.
    The *buffer form*, which One-Shot Bufferize makes of it, has memref
    operands, one destination per result in `outs`, and no results:

    ```mlir
    %y = resnorm.rms_norm %x scale(%g) : (tensor<4x32xf32>, tensor<32xf32>) -> tensor<4x32xf32>
    resnorm.rms_norm %x scale(%g) outs(%y) : (memref<4x32xf32>, memref<32xf32>, memref<4x32xf32>) -> ()
    ```

    `resnorm-decompose` (upstream's `AggregatedOpInterface`) is the numeric
    definition of every op, in both forms.

    An argument of a function that is a parameter of the model may have its
    name, a non-empty string, in the attribute `resnorm.name`: parameter maps
    use it, and `resnorm-run --weights` finds the argument's values by it. A
    parameter that a rewrite added also has `resnorm.initial_value`, a finite
    number of type f64: what all its elements are where training starts, and
    where `resnorm-run` is given no others.
  }];
  let dependentDialects = [
    "arith::ArithDialect", "linalg::LinalgDialect", "math::MathDialect",
    "memref::MemRefDialect", "tensor::TensorDialect"
  ];
  let useDefaultAttributePrinterParser = 1;
  let hasRegionArgAttrVerify = 1;
  let extraClassDeclaration = [{
    /// The attribute of a function's argument that names a parameter.
    static constexpr ::llvm::StringLiteral getNameAttrName() {
      return "resnorm.name";
    }
    /// The attribute of a function's argument that tells its elements' value
    /// before training.
    static constexpr ::llvm::StringLiteral getInitialValueAttrName() {
      return "resnorm.initial_value";
    }
  }];
}

class ResNorm_I32Enum<string name, string summary, list<I32EnumAttrCase> cases>
    : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::mlir::resnorm";
  let genSpecializedAttr = 0;
}

/// Where epsilon enters, with v the variance (or the mean square) and
/// s = sqrt(v): the divisor of the normalised value.
def ResNorm_EpsilonModeEnum : ResNorm_I32Enum<"EpsilonMode",
    "where epsilon enters the divisor", [
  I32EnumAttrCase<"Inside", 0, "inside">,             // sqrt(v + eps)
  I32EnumAttrCase<"Outside", 1, "outside">,           // sqrt(v) + eps
  I32EnumAttrCase<"MaxDeviation", 2, "max_deviation">, // max(sqrt(v), eps)
  I32EnumAttrCase<"MaxVariance", 3, "max_variance">   // sqrt(max(v, eps))
]>;

def ResNorm_EpsilonMode
    : EnumAttr<ResNorm_Dialect, ResNorm_EpsilonModeEnum, "epsilon_mode"> {
  let assemblyFormat = "$value";
}

/// How the variance is computed.
def ResNorm_VarianceFormulaEnum : ResNorm_I32Enum<"VarianceFormula",
    "the formula of the variance", [
  I32EnumAttrCase<"Centered", 0, "centered">,  // mean((x - mean(x))^2)
  I32EnumAttrCase<"Moments", 1, "moments">,    // mean(x^2) - mean(x)^2
  I32EnumAttrCase<"ClampedMoments", 2, "clamped_moments"> // max(.., 0), Flax's
]>;

def ResNorm_VarianceFormula
    : EnumAttr<ResNorm_Dialect, ResNorm_VarianceFormulaEnum,
               "variance_formula"> {
  let assemblyFormat = "$value";
}

/// What `dyt` applies between its two affine maps.
def ResNorm_DyTFunctionEnum : ResNorm_I32Enum<"DyTFunction",
    "the function of dyt", [
  I32EnumAttrCase<"Tanh", 0, "tanh">, // Dynamic Tanh
  I32EnumAttrCase<"Erf", 1, "erf">    // Derf
]>;

def ResNorm_DyTFunction
    : EnumAttr<ResNorm_Dialect, ResNorm_DyTFunctionEnum, "dyt_function"> {
  let assemblyFormat = "$value";
}

#endif // RESNORM_IR_RESNORMBASE_TD
