//===- Passes.td - The passes of ResNorm ----------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TRANSFORMS_PASSES_TD
#define RESNORM_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

//===----------------------------------------------------------------------===//
// Options that several passes share
//===----------------------------------------------------------------------===//

/// Which layers a rewrite changes; without them, all.
defvar SelectionOptions = [
  Option<"layers", "layers", "std::string", /*default=*/"\"\"",
         "The layers to change, such as 0-5,11 (all)">,
  Option<"function", "function", "std::string", /*default=*/"\"\"",
         "The function to change (all)">,
  Option<"stream", "stream", "int64_t", /*default=*/"-1",
         "The stream to change, by its number in the function (all)">
];

defvar NewParameterOptions = [
  Option<"newParameters", "new-parameters",
         "::mlir::resnorm::NewParameterMode",
         /*default=*/"::mlir::resnorm::NewParameterMode::Constants",
         "What parameters are that the model did not have",
         [{::llvm::cl::values(
           clEnumValN(::mlir::resnorm::NewParameterMode::Constants, "constants",
                      "Constants"),
           clEnumValN(::mlir::resnorm::NewParameterMode::Arguments, "arguments",
                      "Arguments of the function, behind its others, named "
                      "and with their initial value"))}]>
];

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

    Dynamic Tanh and Derf become `resnorm.dyt`, and count as no norms.

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
    exact). On buffers the ops write the destinations, and what they allocate is
    freed.

    Before:

    ```mlir
    %h = resnorm.residual_add %x, %f branch_scale = 0.5
      : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<8x32xf32>
    ```

    After:

    ```mlir
    %0 = tensor.empty() : tensor<8x32xf32>
    %h = linalg.generic {...} ins(%x, %f : ...) outs(%0 : ...) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %1 = arith.mulf %b, %half : f32
      %2 = arith.addf %a, %1 : f32
      linalg.yield %2 : f32 } -> tensor<8x32xf32>
    ```
  }];
  let options = [
    Option<"keepTrailingNorms", "keep-trailing-norms", "bool", "false",
           "Leave layer_norm, rms_norm and their fused pairs, for which there "
           "are kernels">];
}

//===----------------------------------------------------------------------===//
// Analyses
//===----------------------------------------------------------------------===//

def ResNormPrintStream : Pass<"resnorm-print-stream", "::mlir::ModuleOp"> {
  let summary = "Print the residual streams of a module and their placement";
  let description = [{
    Draws every residual stream: its placement by name, one line a sublayer with
    the norms where they sit, equal layers once. BERT, an encoder of three
    Post-LN layers behind an embedding norm:

    ```
    @main: post-ln · layer_norm · 3 layers · 6 residual adds · 7 norms

      ○ stream start ─▶ layer_norm
      │
      ├─▶ attention ─▶ ⊕ ─▶ layer_norm  ╮
      ├─▶ ffn ───────▶ ⊕ ─▶ layer_norm  ╯ ×3  layers 0-2
      │
      ● stream end
    ```

    Each `⊕` is a residual add, with its factors where they are not 1; a dashed
    arc before the stream is an extra skip (B2T). What computes a statistic of a
    norm and is no norm is listed with the first constraint that failed. The
    analysis reads raised and plain IR alike and changes nothing. A function
    without a residual stream is said to have none; that is no error.

    A sublayer's kind is `attention` (self-attention or another token mixer),
    `cross-attention`, `ffn`, `moe` (a router weighs or chooses experts) or
    `other` (neither a mixer nor linear maps of each token alone: a block of
    convolutions). Where a stream has no placement, `why` names the sublayer that
    broke the pattern, and `why_location` its add.

    A loop that carries the stream (`scf.for`, `affine.for`) holds layers: a
    layer in its body is listed once, with the loop's length as its `repeat`, or
    null where that is not constant. A call of a function of this module is read
    as its body: a layer in a function of its own is one layer of the caller for
    each call. Counts (`norms`, `residual_adds`, the layers in the title) are of
    what runs, where a loop of unknown length counts as one iteration; lists are
    of what is written. A private function whose body was read in place of its
    calls is reported with its callers only. Each stage of a model that changes
    the stream's width or length between stages (Swin's patch merging) is a
    stream; so are an encoder and its decoder. What stands in the body of another
    op, as of `scf.while`, is not read, and told under `missed`.

    Formats: `text`; `json`, one object with a list of functions, each with
    `norms`, `other_norms` (what is in no `norm_list`: `l2_norm`, `dyt`, `derf`),
    `norm_list`, `streams` and `missed`; `dot`, a Graphviz graph;
    `svg`, that graph drawn by Graphviz's `dot`, which has to be on the PATH.

    Without `output` it prints to standard error, so that the IR on standard
    output stays clean. A file is written completely or not at all.
  }];
  let options = [
    Option<"format", "format", "::mlir::resnorm::StreamFormat",
           "::mlir::resnorm::StreamFormat::Text", "The format of the report",
           [{::llvm::cl::values(
             clEnumValN(::mlir::resnorm::StreamFormat::Text, "text",
                        "a picture for a terminal"),
             clEnumValN(::mlir::resnorm::StreamFormat::JSON, "json",
                        "the same as data"),
             clEnumValN(::mlir::resnorm::StreamFormat::Dot, "dot",
                        "a Graphviz graph"),
             clEnumValN(::mlir::resnorm::StreamFormat::SVG, "svg",
                        "the graph drawn by Graphviz"))}]>,
    Option<"output", "output", "std::string", /*default=*/"",
           "The file to write; without it: standard error">
  ];
}

def ResNormAnnotateStream
    : Pass<"resnorm-annotate-stream", "::mlir::ModuleOp"> {
  let summary = "Write the residual streams to the IR as attributes";
  let description = [{
    Writes what the analyses found as discardable attributes, for tests and for
    readers of the IR. Attributes of an earlier run are removed.

    | attribute | on | holds |
    |---|---|---|
    | `resnorm.placement` | the function | one name per stream; `no placement` where there is none |
    | `resnorm.norm` | the op that makes a norm | `kind`, `role`; in a stream also `stream`; in a sublayer also `layer` and `sublayer` |
    | `resnorm.join` | the add that joins branches | `stream`, `layer`, `sublayers` (a parallel block closes two), `kinds`, `placement` of the layer if it has one |

    Streams count from 0 in a function, layers in a stream, sublayers in a layer.

    Before:

    ```mlir
    func.func @main(...) {
      ...
      %h = resnorm.residual_add %x, %f : ...
      %y = resnorm.layer_norm %h scale(%g) bias(%b) : ...
    ```

    After:

    ```mlir
    func.func @main(...) attributes {resnorm.placement = ["post-ln"]} {
      ...
      %h = resnorm.residual_add %x, %f {resnorm.join = {
        kinds = ["ffn"], layer = 0 : i64, placement = "post-ln",
        stream = 0 : i64, sublayers = [1]}} : ...
      %y = resnorm.layer_norm %h scale(%g) bias(%b) {resnorm.norm = {
        kind = "layer_norm", layer = 0 : i64, role = "add", stream = 0 : i64,
        sublayer = 1 : i64}} : ...
    ```
  }];
}

//===----------------------------------------------------------------------===//
// Rewrites
//===----------------------------------------------------------------------===//

def ResNormConvertPlacement
    : Pass<"resnorm-convert-placement", "::mlir::ModuleOp"> {
  let summary = "Move the norms of a residual stream to another placement";
  let description = [{
    Moves each selected layer of the raised streams to the placement `to`, a name
    of the table (`docs/Placements.md`). A norm stays where the target has its
    slot, else it moves, with its parameters, to the slot that keeps what the
    branches read; a new slot gets a norm with scale 1 and bias 0; what has no
    slot is dropped, and a remark names it. What else makes the placement comes
    and goes with it: B2T's extra skip, DeepNorm's factor, ResiDual's second
    stream, LNS' factors, a parallel block's common skip, HybridNorm's norms on
    queries, keys and values, AdaLN-Zero's modulation and gates (the vector that
    conditions them is a new argument of the function, `conditioning`).

    Contract: architectural, another function that must be trained, unless the
    remark says exact: Peri-LN and Sandwich-LN are one algebra; `rescale=true`
    lets the parameters take LNS' factors along; AdaLN-Zero begins as Pre-LN,
    ResiDual as Post-LN.

    `parameter-map` writes which norm's parameters went where, as JSON.
    `restore`, with such a map, undoes the conversion; it is refused where a norm
    was dropped.

    Post-LN to Pre-LN, one layer:

    ```mlir
    %a = func.call @attention(%x) : ...
    %u = resnorm.residual_add %x, %a : ...
    %h = resnorm.layer_norm %u scale(%g1) bias(%b1) : ...
    %f = func.call @ffn(%h) : ...
    %v = resnorm.residual_add %h, %f : ...
    %y = resnorm.layer_norm %v scale(%g2) bias(%b2) : ...
    ```

    becomes

    ```mlir
    %n = resnorm.layer_norm %x scale(%ones) bias(%zeros) : ...
    %a = func.call @attention(%n) : ...
    %u = resnorm.residual_add %x, %a : ...
    %h = resnorm.layer_norm %u scale(%g1) bias(%b1) : ...
    %f = func.call @ffn(%h) : ...
    %v = resnorm.residual_add %u, %f : ...
    %y = resnorm.layer_norm %v scale(%g2) bias(%b2) : ...
    ```

    A stream that cannot be converted is refused, with the op that stands in the
    way, and the module is left as it was.
  }];
  let options = [
    Option<"to", "to", "std::string", /*default=*/"\"\"",
           "The placement to convert to">,
    Option<"restore", "restore", "std::string", /*default=*/"\"\"",
           "The parameter map of a conversion to undo">,
    Option<"rescale", "rescale", "bool", /*default=*/"false",
           "Let scale and bias take LNS' factors along: exact">,
    Option<"norm", "norm", "::mlir::resnorm::NewNormKind",
           /*default=*/"::mlir::resnorm::NewNormKind::Stream",
           "The kind of new norms", [{::llvm::cl::values(
             clEnumValN(::mlir::resnorm::NewNormKind::Stream, "stream",
                        "That of the stream's first norm; layer_norm where it "
                        "has none"),
             clEnumValN(::mlir::resnorm::NewNormKind::LayerNorm, "layer_norm",
                        "LayerNorm"),
             clEnumValN(::mlir::resnorm::NewNormKind::RMSNorm, "rms_norm",
                        "RMSNorm"))}]>,
    Option<"epsilon", "epsilon", "double", /*default=*/"-1.0",
           "The epsilon of new norms (that of the stream's first norm; 1e-5 "
           "where it has none)">,
    Option<"parameterMap", "parameter-map", "std::string", /*default=*/"\"\"",
           "The file to write the parameter map to, as JSON">
  ] # SelectionOptions # NewParameterOptions;
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::math::MathDialect",
                           "::mlir::tensor::TensorDialect",
                           "::mlir::resnorm::ResNormDialect"];
}

def ResNormLayerNormToRMSNorm
    : Pass<"resnorm-layer-norm-to-rms-norm", "::mlir::ModuleOp"> {
  let summary = "Swap LayerNorm for RMSNorm";
  let description = [{
    `mode=exact` (contract: exact-if): LayerNorm is RMSNorm of the centred value
    with the same epsilon. In a Pre-LN stream the source and every branch are
    centred, and each norm that reads the stream becomes an RMSNorm with its
    scale and bias. Where a branch ends in a projection, its weight and bias are
    centred instead of its value, and a lookup's table instead of what is looked
    up: constants in f64 at compile time, others by `resnorm.center`. The pass
    proves that every reader of the stream is such a norm or the next residual
    add, or refuses and names the op that is not.

    ```mlir
    %n = resnorm.layer_norm %x scale(%g) bias(%b) : ...
    %f = func.call @branch(%n) : ...
    %y = resnorm.residual_add %x, %f : ...
    %z = resnorm.layer_norm %y scale(%h) bias(%c) : ...
    ```

    becomes

    ```mlir
    %cx = resnorm.center %x : ...
    %n = resnorm.rms_norm %cx scale(%g) bias(%b) : ...
    %f = func.call @branch(%n) : ...
    %cf = resnorm.center %f : ...
    %y = resnorm.residual_add %cx, %cf : ...
    %z = resnorm.rms_norm %y scale(%h) bias(%c) : ...
    ```

    `mode=force` (contract: architectural): every `layer_norm` becomes an
    `rms_norm` with the same parameters and epsilon.
  }];
  let options = [
    Option<"mode", "mode", "::mlir::resnorm::RMSNormSwapMode",
           /*default=*/"::mlir::resnorm::RMSNormSwapMode::Exact",
           "How to swap", [{::llvm::cl::values(
             clEnumValN(::mlir::resnorm::RMSNormSwapMode::Exact, "exact",
                        "Centre what writes the stream, or refuse"),
             clEnumValN(::mlir::resnorm::RMSNormSwapMode::Force, "force",
                        "Swap every norm: another function"))}]>
  ];
  let dependentDialects = ["::mlir::resnorm::ResNormDialect"];
}

def ResNormNarrowStatistics : Pass<"resnorm-narrow-statistics"> {
  let summary = "Compute the statistics of norms in f32";
  let description = [{
    Gives every op of the dialect whose `statistics` are wider than f32 the
    default, f32, where its input is not wider (contract: rounding). PyTorch's
    exporters ask for f64 there and PyTorch itself does not; on a vector unit
    f64 is half as many lanes.

    ```mlir
    %y = resnorm.layer_norm %x scale(%g) statistics = f64 variance = moments : ...
    ```

    becomes

    ```mlir
    %y = resnorm.layer_norm %x scale(%g) : ...
    ```

    `moments` and `clamped_moments` become `centered` on the way. E[x²] − E[x]²
    cancels: in f64 it still is the variance of f32 data, in f32 it is noise once
    the mean is some thousand deviations, and may be negative. The centred
    formula in f32 keeps what the contract says; keeping the formula would not.

    What f64 has beyond precision is lost: the squares of values above 1.8e19
    overflow in f32. An op keeps its statistics, with a `missed` remark that says
    why, where its input is wider than f32, or its epsilon is subnormal in f32.
  }];
  let dependentDialects = ["::mlir::resnorm::ResNormDialect"];
}

//===----------------------------------------------------------------------===//
// Fusion
//===----------------------------------------------------------------------===//

def ResNormFuseResidualNorm : Pass<"resnorm-fuse-residual-norm"> {
  let summary = "Fuse a residual add with the norm that reads it";
  let description = [{
    Contract: exact. The sum may have further readers: it is a result of the
    fused op. A tree of residual adds whose inner sums nothing else reads (B2T)
    becomes one op of three addends.

    ```mlir
    %s = resnorm.residual_add %x, %f : ...
    %y = resnorm.layer_norm %s scale(%g) bias(%b) : ...
    ```

    becomes

    ```mlir
    %y, %s = resnorm.add_layer_norm %x, %f scale(%g) bias(%b) : ...
    ```
  }];
  let dependentDialects = ["::mlir::resnorm::ResNormDialect"];
}

#endif // RESNORM_TRANSFORMS_PASSES_TD
