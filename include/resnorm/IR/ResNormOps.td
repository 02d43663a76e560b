//===- ResNormOps.td - Norms and residual connections --------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_IR_RESNORMOPS_TD
#define RESNORM_IR_RESNORMOPS_TD

include "resnorm/IR/NormOpInterface.td"
include "resnorm/IR/ResNormBase.td"
include "mlir/Dialect/Linalg/IR/LinalgInterfaces.td"
include "mlir/IR/OpAsmInterface.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

//===----------------------------------------------------------------------===//
// Base classes
//===----------------------------------------------------------------------===//

/// A tensor, or in buffer form a memref, of floats.
def ResNorm_Shaped
    : AnyTypeOf<[RankedTensorOf<[AnyFloat]>, MemRefOf<[AnyFloat]>],
                "ranked tensor or memref of floats", "::mlir::ShapedType">;

def ResNorm_FloatType
    : TypeAttrBase<"::mlir::FloatType", "a floating-point type"> {
  let constBuilderCall = "::mlir::TypeAttr::get($0)";
}

/// An op of the dialect, in tensor or in buffer form (see the dialect's
/// description). The form's effects, speculatability and result shapes are
/// derived from the operands in the same way for all of them.
class ResNorm_Op<string mnemonic, list<Trait> traits = []>
    : Op<ResNorm_Dialect, mnemonic, traits # [
        DeclareOpInterfaceMethods<MemoryEffectsOpInterface>,
        DeclareOpInterfaceMethods<ConditionallySpeculatable>,
        DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface,
          ["reifyResultShapes"]>,
        DeclareOpInterfaceMethods<InferTypeOpInterface>,
        DeclareOpInterfaceMethods<AggregatedOpInterface,
          ["decomposeOperation"]>]> {
  /// None in buffer form.
  let results = (outs Variadic<ResNorm_Shaped>:$outputs);
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    /// The element type of the first result may differ from the inferred one.
    static bool isCompatibleReturnTypes(::mlir::TypeRange inferred,
                                        ::mlir::TypeRange actual);
  }];
  let extraClassDefinition = [{
    ::llvm::LogicalResult $cppClass::inferReturnTypes(
        ::mlir::MLIRContext *, ::std::optional<::mlir::Location> location,
        ::mlir::ValueRange operands, ::mlir::DictionaryAttr attributes,
        ::mlir::OpaqueProperties properties, ::mlir::RegionRange regions,
        ::llvm::SmallVectorImpl<::mlir::Type> &types) {
      return inferTypes<$cppClass>(
          location, Adaptor(operands, attributes, properties, regions), types);
    }
    bool $cppClass::isCompatibleReturnTypes(::mlir::TypeRange inferred,
                                            ::mlir::TypeRange actual) {
      return areCompatibleTypes<$cppClass>(inferred, actual);
    }
    ::llvm::LogicalResult $cppClass::verify() { return verifyOp(*this); }
    void $cppClass::getEffects(
        ::llvm::SmallVectorImpl<::mlir::SideEffects::EffectInstance<
            ::mlir::MemoryEffects::Effect>> &effects) {
      addEffects(getOperation(), getOuts(), effects);
    }
    ::mlir::Speculation::Speculatability $cppClass::getSpeculatability() {
      return speculatability(getOperation());
    }
    ::llvm::LogicalResult $cppClass::reifyResultShapes(
        ::mlir::OpBuilder &builder,
        ::mlir::ReifiedRankedShapedTypeDims &shapes) {
      return reifyShapes(*this, builder, shapes);
    }
  }];
}

class ResNorm_NormOp<string mnemonic>
    : ResNorm_Op<mnemonic, [
        AttrSizedOperandSegments,
        DeclareOpInterfaceMethods<NormOpInterface,
          ["getNormKind", "getNormInputs", "getNormalizedAxes",
           "isCentered"]>]> {
  let hasCanonicalizer = 1;
}

//===----------------------------------------------------------------------===//
// Operands and attributes that several ops share
//===----------------------------------------------------------------------===//

/// The affine parameters and, in buffer form, the destinations.
defvar ParameterArgs = (ins Optional<ResNorm_Shaped>:$scale,
                            Optional<ResNorm_Shaped>:$bias,
                            Variadic<ResNorm_Shaped>:$outs);

/// The first of the normalised axes, counted from the end: -1 is the last axis
/// alone, -2 the last two.
defvar AxisArgs = (ins DefaultValuedAttr<I64Attr, "-1">:$axis);

defvar EpsilonArgs = (ins
    DefaultValuedAttr<F64Attr, "1.0e-5">:$epsilon,
    DefaultValuedAttr<ResNorm_EpsilonMode,
                      "EpsilonMode::Inside">:$epsilon_mode);

/// The type in which the statistics are computed. Without it: f32, or f64 where
/// the input is f64.
defvar StatisticsArgs = (ins OptionalAttr<ResNorm_FloatType>:$statistics);

defvar VarianceArgs = (ins
    DefaultValuedAttr<ResNorm_VarianceFormula,
                      "VarianceFormula::Centered">:$variance);

/// The scale is `scale_offset + scale` (1 in Gemma). With `cast_before_scale`
/// the normalised value is cast to the result's type before the scale is
/// applied (Llama), else after the bias (PyTorch, Gemma).
defvar ScaleArgs = (ins DefaultValuedAttr<F64Attr, "0.0">:$scale_offset,
                        UnitAttr:$cast_before_scale);

/// Adds the mean (where there is one) and the reciprocal standard deviation to
/// the results, for the backward.
defvar SaveStatisticsArgs = (ins UnitAttr:$save_statistics);

defvar ParameterFormat = [{
  (`scale` `(` $scale^ `)`)? (`bias` `(` $bias^ `)`)? (`outs` `(` $outs^ `)`)?
}];
defvar AxisFormat = "(`axis` `=` $axis^)?";
defvar EpsilonFormat = [{
  (`epsilon` `=` $epsilon^)? (`epsilon_mode` `=` $epsilon_mode^)?
}];
defvar StatisticsFormat = "(`statistics` `=` $statistics^)?";
defvar VarianceFormat = "(`variance` `=` $variance^)?";
defvar ScaleFormat = [{
  (`scale_offset` `=` $scale_offset^)? (`cast_before_scale` $cast_before_scale^)?
}];
defvar SaveStatisticsFormat = "(`save_statistics` $save_statistics^)?";
defvar TypeFormat = [{ attr-dict `:` functional-type(operands, results) }];

//===----------------------------------------------------------------------===//
// Norms
//===----------------------------------------------------------------------===//

def ResNorm_LayerNormOp : ResNorm_NormOp<"layer_norm"> {
  let summary = "layer normalization over the trailing axes";
  let description = [{
    `y = scale * (x - mean(x)) / sqrt(var(x) + epsilon) + bias`, with the mean
    and the biased variance (divided by the number of elements) over the
    trailing axes from `axis` on (Ba et al., arXiv 1607.06450).

    `scale` and `bias` have the shape of the normalised axes. The mean
    and the reciprocal of the divisor are computed in the type `statistics` (the
    divisor in the compute type, where that is wider), rounded to the compute
    type (f32, or f64 where the input is f64), and applied there; the result has
    the input's shape and any float type.

    `save_statistics` adds the mean and the reciprocal of the divisor to the
    results; their shape is that of the leading axes, their type the compute
    type.

    Canonicalization drops a constant scale that, with its offset, is 1, a
    constant bias of 0 (the sign of a zero may change), and saved statistics that
    nothing reads.

    ```mlir
    %y = resnorm.layer_norm %x scale(%g) bias(%b) epsilon = 1.0e-12
      : (tensor<1x8x32xf32>, tensor<32xf32>, tensor<32xf32>) -> tensor<1x8x32xf32>
    ```
  }];
  let arguments = !con((ins ResNorm_Shaped:$input), ParameterArgs, AxisArgs,
                       EpsilonArgs, StatisticsArgs, VarianceArgs, ScaleArgs,
                       SaveStatisticsArgs);
  let assemblyFormat = !strconcat(
    "$input", ParameterFormat, AxisFormat, EpsilonFormat, StatisticsFormat, VarianceFormat, ScaleFormat, SaveStatisticsFormat, TypeFormat);
}

def ResNorm_RMSNormOp : ResNorm_NormOp<"rms_norm"> {
  let summary = "root mean square normalization over the trailing axes";
  let description = [{
    `y = scale * x / sqrt(mean(x^2) + epsilon) + bias` (Zhang and Sennrich,
    arXiv 1910.07467). Axes, parameters and numerics are those of
    `resnorm.layer_norm`; `save_statistics` adds the reciprocal divisor only.

    ```mlir
    %y = resnorm.rms_norm %x scale(%w) epsilon = 1.0e-6 scale_offset = 1.0
      : (tensor<4x32xbf16>, tensor<32xbf16>) -> tensor<4x32xbf16>
    ```
  }];
  let arguments = !con((ins ResNorm_Shaped:$input), ParameterArgs, AxisArgs,
                       EpsilonArgs, StatisticsArgs, ScaleArgs,
                       SaveStatisticsArgs);
  let assemblyFormat = !strconcat(
    "$input", ParameterFormat, AxisFormat, EpsilonFormat, StatisticsFormat, ScaleFormat, SaveStatisticsFormat, TypeFormat);
}

def ResNorm_BatchNormOp : ResNorm_NormOp<"batch_norm"> {
  let summary = "batch normalization at inference";
  let description = [{
    `y = scale * (x - mean) / sqrt(variance + epsilon) + bias` with given
    statistics, one of each a feature (Ioffe and Szegedy, arXiv 1502.03167).
    `channel_axis` is the axis of the features; mean, variance, scale and bias
    are of rank 1 and have its extent.

    ```mlir
    %y = resnorm.batch_norm %x mean(%m) variance(%v) scale(%g) bias(%b)
      : (tensor<1x8x4x4xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<1x8x4x4xf32>
    ```
  }];
  let arguments = !con((ins ResNorm_Shaped:$input, ResNorm_Shaped:$mean,
                            ResNorm_Shaped:$variance),
                       ParameterArgs,
                       (ins DefaultValuedAttr<I64Attr, "1">:$channel_axis),
                       EpsilonArgs);
  let assemblyFormat = !strconcat(
    "$input `mean` `(` $mean `)` `variance` `(` $variance `)`", ParameterFormat, "(`channel_axis` `=` $channel_axis^)?", EpsilonFormat, TypeFormat);
}

def ResNorm_GroupNormOp : ResNorm_NormOp<"group_norm"> {
  let summary = "group normalization";
  let description = [{
    The features, the extent of `channel_axis`, are split into `groups` equal
    groups; for each index of axis 0 (the batch) and each group, mean and variance
    run over the group's features and all other axes (Wu and He, arXiv
    1803.08494). Instance normalization is the case of one feature a group.
    `scale` and `bias` are of rank 1 and have the extent of `channel_axis`.

    ```mlir
    %y = resnorm.group_norm %x scale(%g) bias(%b) groups = 4
      : (tensor<1x8x4x4xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<1x8x4x4xf32>
    ```
  }];
  let arguments = !con((ins ResNorm_Shaped:$input), ParameterArgs,
                       (ins I64Attr:$groups,
                            DefaultValuedAttr<I64Attr, "1">:$channel_axis),
                       EpsilonArgs, StatisticsArgs, VarianceArgs);
  let assemblyFormat = !strconcat(
    "$input", ParameterFormat, [{ `groups` `=` $groups
    (`channel_axis` `=` $channel_axis^)? }], EpsilonFormat, StatisticsFormat, VarianceFormat, TypeFormat);
}

//===----------------------------------------------------------------------===//
// In place of a norm
//===----------------------------------------------------------------------===//

def ResNorm_DyTOp : ResNorm_Op<"dyt", [AttrSizedOperandSegments]> {
  let hasCanonicalizer = 1;
  let summary = "Dynamic Tanh and Derf, which stand in the place of a norm";
  let description = [{
    `y = scale * tanh(alpha * x + shift) + bias` (Zhu et al., arXiv 2503.10622),
    or with `function = erf` Derf, `scale * erf(alpha * x + shift) + bias` (arXiv
    2512.10938). There are no statistics: every element is by itself, and so this
    is no norm to `NormOpInterface`.

    `alpha` and `shift` are one number each, of rank 0; `scale` and `bias` have
    the shape of the trailing axes from `axis` on. All is computed in f32, or in
    f64 where the input is f64; the result has the input's shape and any float
    type.

    Canonicalization drops a constant scale of 1, and a constant shift or bias
    of 0 (the sign of a zero may change).

    ```mlir
    %y = resnorm.dyt %x alpha(%a) scale(%g) bias(%b)
      : (tensor<1x8x32xf32>, tensor<f32>, tensor<32xf32>, tensor<32xf32>) -> tensor<1x8x32xf32>
    %z = resnorm.dyt %x alpha(%a) shift(%s) scale(%g) function = erf
      : (tensor<1x8x32xf32>, tensor<f32>, tensor<f32>, tensor<32xf32>) -> tensor<1x8x32xf32>
    ```
  }];
  let arguments = !con((ins ResNorm_Shaped:$input, ResNorm_Shaped:$alpha,
                            Optional<ResNorm_Shaped>:$shift),
                       ParameterArgs, AxisArgs,
                       (ins DefaultValuedAttr<ResNorm_DyTFunction,
                                              "DyTFunction::Tanh">:$function));
  let assemblyFormat = !strconcat(
    "$input `alpha` `(` $alpha `)` (`shift` `(` $shift^ `)`)?", ParameterFormat, AxisFormat, "(`function` `=` $function^)?", TypeFormat);
}

//===----------------------------------------------------------------------===//
// The residual connection, and its fusion with a norm
//===----------------------------------------------------------------------===//

def ResNorm_ResidualAddOp : ResNorm_Op<"residual_add"> {
  let summary = "a residual connection";
  let description = [{
    `skip_scale * skip + branch_scale * branch`: joins a branch to the residual
    stream. Operands and result have one type, in which the sum is computed.

    ```mlir
    %h = resnorm.residual_add %x, %f : (tensor<1x8x32xf32>, tensor<1x8x32xf32>) -> tensor<1x8x32xf32>
    %u = resnorm.residual_add %x, %f skip_scale = 1.5 : (tensor<1x8x32xf32>, tensor<1x8x32xf32>) -> tensor<1x8x32xf32>
    ```
  }];
  let arguments = (ins ResNorm_Shaped:$skip, ResNorm_Shaped:$branch,
                       Variadic<ResNorm_Shaped>:$outs,
                       DefaultValuedAttr<F64Attr, "1.0">:$skip_scale,
                       DefaultValuedAttr<F64Attr, "1.0">:$branch_scale);
  let assemblyFormat = !strconcat(
    [{
    $skip `,` $branch (`outs` `(` $outs^ `)`)?
    (`skip_scale` `=` $skip_scale^)? (`branch_scale` `=` $branch_scale^)?
  }], TypeFormat);
}

class ResNorm_AddNormOp<string mnemonic, string norm> : ResNorm_NormOp<mnemonic> {
  let summary = !strconcat("a sum of residual addends and its ", norm);
  let description = !strconcat([{
    Returns `(y, s)`: `s` is the sum of two or more addends, each times its
    entry of `addend_scales` (without it: 1), and `y` the norm of `s` as
    `resnorm.}], norm, [{` computes it. `branch_bias`, which has the shape of the
    normalised axes, is added to the last addend before its scale. The sum is
    computed in the addends' type. Canonicalization is that of the norm, and
    drops a `branch_bias` of 0 and `addend_scales` that are all 1.

    ```mlir
    %y, %s = resnorm.}], mnemonic, [{ %x, %f scale(%g) branch_bias(%c)
      : (tensor<8x32xf32>, tensor<8x32xf32>, tensor<32xf32>, tensor<32xf32>) -> (tensor<8x32xf32>, tensor<8x32xf32>)
    ```
  }]);
  dag addendArgs = !con((ins Variadic<ResNorm_Shaped>:$addends,
                             Optional<ResNorm_Shaped>:$branch_bias),
                        ParameterArgs,
                        (ins DefaultValuedOptionalAttr<DenseF64ArrayAttr, "{}">:$addend_scales),
                        AxisArgs, EpsilonArgs, StatisticsArgs);
  string addendFormat = !strconcat(
    [{
    $addends (`branch_bias` `(` $branch_bias^ `)`)?
  }], ParameterFormat, [{ (`addend_scales` `=` $addend_scales^)? }], AxisFormat, EpsilonFormat, StatisticsFormat);
}

def ResNorm_AddLayerNormOp : ResNorm_AddNormOp<"add_layer_norm", "layer_norm"> {
  let arguments = !con(addendArgs, VarianceArgs, ScaleArgs, SaveStatisticsArgs);
  let assemblyFormat = !strconcat(
    addendFormat, VarianceFormat, ScaleFormat, SaveStatisticsFormat, TypeFormat);
}

def ResNorm_AddRMSNormOp : ResNorm_AddNormOp<"add_rms_norm", "rms_norm"> {
  let arguments = !con(addendArgs, ScaleArgs, SaveStatisticsArgs);
  let assemblyFormat = !strconcat(
    addendFormat, ScaleFormat, SaveStatisticsFormat, TypeFormat);
}

//===----------------------------------------------------------------------===//
// Centring
//===----------------------------------------------------------------------===//

def ResNorm_CenterOp : ResNorm_Op<"center"> {
  let hasCanonicalizer = 1;
  let summary = "subtract the mean over the trailing axes";
  let description = [{
    `y = x - mean(x)`, the mean over the trailing axes from `axis` on, computed
    in the type `statistics`. `rms_norm(center(x))` is `layer_norm(x)`: it makes
    a swap of the norms exact where no weight can absorb the centring. Centring
    twice over the same axes is centring once.

    ```mlir
    %c = resnorm.center %x : (tensor<1x8x32xf32>) -> tensor<1x8x32xf32>
    ```
  }];
  let arguments = !con((ins ResNorm_Shaped:$input,
                            Variadic<ResNorm_Shaped>:$outs),
                       AxisArgs, StatisticsArgs);
  let assemblyFormat = !strconcat(
    "$input (`outs` `(` $outs^ `)`)?", AxisFormat, StatisticsFormat, TypeFormat);
}

#endif // RESNORM_IR_RESNORMOPS_TD
