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

    Each `⊕` is a residual add, with its factors where they are not 1 and a
    `gate` where an activation scales the branch (AdaLN-Zero); a dashed arc before
    the stream is an extra skip (B2T), a dashed line along all of it ResiDual's
    second stream. A fork behind a norm is two branches that read it (parallel
    blocks). The sublayer at which a pattern of placement ends is marked.

    Equal layers are drawn once, whatever their parameters: those that follow one
    another, those that alternate, and those of a loop. Factors may differ by
    layer; the picture then has their range, as of LNS, `×1…0.1021`:

    ```
    ├─ rms_norm ─▶ attention ─▶ ⊕  ╮     ╮
    ├─ rms_norm ─▶ ffn ───────▶ ⊕  ╯ ×3  │
    ├─ rms_norm ─▶ attention ─▶ ⊕  ╮     │
    ├─ rms_norm ─▶ moe ───────▶ ⊕  ╯     ╯ ×24  layers 0-95
    ```

    What computes a statistic of a
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
    `norm_list`, `streams` with an entry for every layer, and `missed`; `dot`, a Graphviz graph;
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

def ResNormLint : Pass<"resnorm-lint", "::mlir::ModuleOp"> {
  let summary = "Advise on placements, norms and residual adds";
  let description = [{
    Looks for what is most likely not meant (`warning`) and for choices that
    cost something (`advice`), each with its source. It reads raised and plain
    IR alike and changes nothing; a finding does not fail the pass. A Pre-LN
    model of 24 layers that returns the sum of its branches:

    ```
    model.mlir:9:8: advice: @main, stream 0: 24 layers of pre-ln add their branches as they are: ... [unscaled-residual]
      source: Radford et al. 2019 (GPT-2), section 2.3
    model.mlir:420:8: warning: @main, stream 0: no norm reads the end of the stream, which pre-ln demands: ... [missing-final-norm]
      source: Xiong et al. 2020, arXiv 2002.04745, table 1
    ```

    | rule | severity | reports |
    |---|---|---|
    | `post-ln-depth` | advice | more than 12 Post-LN layers |
    | `pre-ln-depth` | advice | more than 30 Pre-LN or parallel layers with unscaled branches |
    | `unscaled-residual` | advice | 20 such layers or more |
    | `mixed-placements` | warning | layers of different placements in one stream, other than Mix-LN |
    | `missing-final-norm` | warning | a placement that demands a norm at the stream's end, without one. What a function that others call returns is its callers' to norm |
    | `missing-residual` | warning | an attention or FFN between norms that no residual add joins: the stream breaks off before it, or its last layer does |
    | `mixed-epsilons`, `mixed-norm-kinds` | advice | norms of one stream, those on heads apart, that differ |
    | `batch-norm-in-sequence-model` | advice | BatchNorm within a stream with attention |
    | `epsilon-large`, `epsilon-small` | warning | an epsilon above 1e-5 or below 1e-12, BatchNorm's apart |
    | `epsilon-below-type` | warning | an epsilon below the smallest normal number of the type of the statistics |
    | `epsilon-outside-root` | advice | sqrt(v) + epsilon |

    Norms that a rule finds equal are one finding, at the first, with their
    count. What is in a loop counts as often as that runs (once where that is
    not known), and a layer in a private function is told where it is called.

    `compare` names a module that should compute the same, such as inference
    beside training, or the module before a conversion. Functions of one name
    are compared, norms by their slots; each finding has its place in both:

    | rule | severity | reports |
    |---|---|---|
    | `function-missing` | warning | a function with norms that one of them lacks |
    | `stream-count-differs`, `layer-count-differs`, `norm-count-differs` | warning | numbers that disagree |
    | `placement-differs`, `norm-kind-differs`, `epsilon-differs` | warning | what disagrees, here and there |
    | `placement-learning-rate` | advice | Post-LN there, Pre-LN here: a learning rate 20 to 30 % higher |
    | `norm-learning-rate` | advice | LayerNorm there, RMSNorm here: one 5 to 10 % lower |

    Each finding is also an `analysis` remark of its rule's name. Formats:
    `text`; `json`, one object with a list `findings`, each with `rule`,
    `severity`, `function`, `stream`, `layer`, `sublayer` (null where it has no
    such place), `location`, `message`, `source`, and of a comparison
    `other_location`. Without `output` it prints to standard error, so that the
    IR on standard output stays clean. A file is written completely or not at
    all.
  }];
  let options = [
    Option<"format", "format", "::mlir::resnorm::LintFormat",
           "::mlir::resnorm::LintFormat::Text", "The format of the findings",
           [{::llvm::cl::values(
             clEnumValN(::mlir::resnorm::LintFormat::Text, "text",
                        "a line each, as compilers write theirs"),
             clEnumValN(::mlir::resnorm::LintFormat::JSON, "json",
                        "the same as data"))}]>,
    Option<"output", "output", "std::string", /*default=*/"",
           "The file to write; without it: standard error">,
    Option<"compare", "compare", "std::string", /*default=*/"",
           "The file with a module that this one should agree with">
  ];
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

    Layers that are calls of one function, or iterations of a loop, get ops of
    their own first: the calls are inlined and the loop is unrolled.

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

def ResNormNormToDyT : Pass<"resnorm-norm-to-dyt", "::mlir::ModuleOp"> {
  let summary = "Put Dynamic Tanh or Derf in the place of norms";
  let description = [{
    Replaces each `layer_norm` and `rms_norm` by `resnorm.dyt`, which has no
    statistics: `scale * tanh(alpha * x) + bias` (`kind=tanh`, Dynamic Tanh, Zhu
    et al., arXiv 2503.10622), or `scale * erf(alpha * x + shift) + bias`
    (`kind=erf`, Derf, arXiv 2512.10938). Scale and bias stay. `alpha`, which is
    0.5 in the papers, and Derf's `shift` of 0 are new parameters of rank 0, one
    of each a norm.

    Contract: architectural, another function that must be trained.

    With `layers` or `stream` the norms of the selected sublayers are replaced,
    those of queries and keys included, and those at the ends of a stream where
    all its layers are selected; without, every one of the function.

    ```mlir
    %y = resnorm.layer_norm %x scale(%g) bias(%b) epsilon = 1.0e-12 : ...
    ```

    becomes, with `new-parameters=arguments`,

    ```mlir
    func.func @main(..., %a: tensor<f32> {
        resnorm.initial_value = 0.5, resnorm.name = "norm.0.alpha"}) ... {
      %y = resnorm.dyt %x alpha(%a) scale(%g) bias(%b) : ...
    ```

    `dyt` computes all in f32, or f64 where the input is f64. An offset of the
    scale (Gemma's 1 + w) becomes an addition of its own, in the type in which
    the norm adds it; a cast before the scale is gone, as the statistics are.

    Refused, with the op: a norm whose saved statistics are read, a fused norm,
    a norm on buffers; with arguments asked for, a function that is called.
  }];
  let options = SelectionOptions # NewParameterOptions # [
    Option<"kind", "kind", "::mlir::resnorm::DyTFunction",
           /*default=*/"::mlir::resnorm::DyTFunction::Tanh", "The function",
           [{::llvm::cl::values(
             clEnumValN(::mlir::resnorm::DyTFunction::Tanh, "tanh",
                        "Dynamic Tanh"),
             clEnumValN(::mlir::resnorm::DyTFunction::Erf, "erf", "Derf"))}]>,
    Option<"alpha", "alpha", "double", /*default=*/"0.5",
           "The factor of the function's argument, before training">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::resnorm::ResNormDialect", "::mlir::tensor::TensorDialect"];
}

def ResNormRemoveNorm : Pass<"resnorm-remove-norm", "::mlir::ModuleOp"> {
  let summary = "Divide by a measured average in the place of norms";
  let description = [{
    Replaces each `layer_norm` by `scale * (x - mean(x)) / s + bias` and each
    `rms_norm` by `scale * x / s + bias`, where s is a constant: the average of
    what the norm divided by (arXiv 2507.02559). The centring stays. `statistics`
    is the file with these averages, which

    ```sh
    resnorm-run model.mlir --inputs=batch.npz --collect-statistics=FILE
    ```

    measures. It has to fit: each selected function needs one entry for each of
    its norms, of the norm's kind.

    Contract: architectural, another function, close to the first where the
    deviations vary little: fine-tune it. `layers`, `function` and `stream`
    select norms as in `resnorm-norm-to-dyt`; one group of norms after another
    is how the paper removes them.

    ```mlir
    %y = resnorm.layer_norm %x scale(%g) bias(%b) : ...
    ```

    becomes, with an average of 2.5,

    ```mlir
    %c = resnorm.center %x : ...
    %y = linalg.generic {...} ins(%c, %g, %b : ...) outs(%empty : ...) {
    ^bb0(%e: f32, %s: f32, %t: f32, %o: f32):
      %1 = arith.mulf %e, %cst : f32 // 0.4
      %2 = arith.mulf %1, %s : f32
      %3 = arith.addf %2, %t : f32
      linalg.yield %3 : f32 } -> tensor<8x32xf32>
    ```

    Refused, with the op: what `resnorm-norm-to-dyt` refuses, and statistics
    that do not fit.
  }];
  let options = SelectionOptions # [
    Option<"statistics", "statistics", "std::string", /*default=*/"\"\"",
           "The file of averages, as resnorm-run --collect-statistics writes it">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::resnorm::ResNormDialect", "::mlir::tensor::TensorDialect"];
}

def ResNormReturnStatistics
    : Pass<"resnorm-return-statistics", "::mlir::ModuleOp"> {
  let summary = "Return what the norms of a function divide by";
  let description = [{
    Gives a function one more result for each `layer_norm` and `rms_norm`: the
    reciprocal deviation of its rows (contract: exact for the other results).
    What it calls is inlined before. `resnorm-run --collect-statistics` runs this
    pass to measure what `resnorm-remove-norm` needs.

    ```mlir
    func.func @main(%x: ...) -> tensor<8x32xf32> {
      %y = resnorm.rms_norm %x : ...
      return %y : tensor<8x32xf32>
    ```

    becomes

    ```mlir
    func.func @main(%x: ...) -> (tensor<8x32xf32>, tensor<8xf32>) {
      %y, %r = resnorm.rms_norm %x save_statistics : ...
      return %y, %r : tensor<8x32xf32>, tensor<8xf32>
    ```

    `report` gets, as JSON, the list `norms` of all functions' norms, each with
    `function`, `index` (in program order), `kind` and `location`, and the list
    `results`, which has the number in `norms` of each new result. A norm in a
    loop has none.
  }];
  let options = [
    Option<"function", "function", "std::string", /*default=*/"\"main\"",
           "The function to change">,
    Option<"report", "report", "std::string", /*default=*/"\"\"",
           "The file that tells which norm each result is of">
  ];
  let dependentDialects = ["::mlir::resnorm::ResNormDialect"];
}

def ResNormScaleResidual
    : Pass<"resnorm-scale-residual", "::mlir::ModuleOp"> {
  let summary = "Put factors on skips and branches";
  let description = [{
    Scales the residual adds of the raised streams by a `scheme`. N is the number
    of layers of the stream.

    | scheme | skip | branch |
    |---|---|---|
    | `variance-preserving` | 1/√2 | 1/√2 |
    | `depth` | | 1/√(2N) |
    | `deepnorm` (arXiv 2203.00555) | α | |
    | `rezero` (arXiv 2003.04887) | | a new parameter, at first `initial` (0) |
    | `layer-scale` (arXiv 2103.17239) | | a new parameter a feature, at first `initial` (1) |

    Factors that are there are multiplied, but `deepnorm` sets the skip's: α is
    (2N)^¼; in a stream with cross-attention, a decoder, (3N)^¼; in an encoder
    beside a decoder of M layers 0.81 (N⁴ M)^(1/16). DeepNorm also scales the
    initial weights of values, attention outputs and both FFN layers (not of
    queries and keys) by β, which the report has as `beta_init`: this pass leaves
    weights alone.

    `report` gets, as JSON, a list with one entry a stream: `function`, `stream`,
    `scheme`, `contract`, the scaled `layers`, `stream_layers` (N),
    `residual_adds`, `skip_factor`, `branch_factor`, `initial`, and `beta_init`
    with what it scales.

    Contract: exact where all new factors are 1 (`layer-scale` at first), else
    architectural, another function that must be trained.

    ```mlir
    %h = resnorm.residual_add %x, %f : ...
    ```

    becomes, with `scheme=layer-scale new-parameters=arguments`,

    ```mlir
    func.func @main(..., %l: tensor<32xf32> {resnorm.initial_value = 1.0,
        resnorm.name = "stream.0.layer.0.sublayer.0.branch_scale"}) ... {
      %0 = linalg.generic {...} ins(%f, %l : ...) ... { arith.mulf } -> ...
      %h = resnorm.residual_add %x, %0 : ...
    ```

    Refused, with the op: a plain add; a factor on the skip where an extra skip
    joins (B2T), or in a stream that ResiDual's accumulation accompanies;
    `deepnorm` without a norm after each add; the constant 0 as a new
    parameter, which would remove the branches.
  }];
  let options = SelectionOptions # NewParameterOptions # [
    Option<"scheme", "scheme", "::mlir::resnorm::ResidualScheme",
           /*default=*/"::mlir::resnorm::ResidualScheme::VariancePreserving",
           "Which factors", [{::llvm::cl::values(
             clEnumValN(::mlir::resnorm::ResidualScheme::VariancePreserving,
                        "variance-preserving", "Skip and branch by 1/sqrt(2)"),
             clEnumValN(::mlir::resnorm::ResidualScheme::Depth, "depth",
                        "The branch by 1/sqrt(2N)"),
             clEnumValN(::mlir::resnorm::ResidualScheme::DeepNorm, "deepnorm",
                        "The skip by DeepNorm's alpha"),
             clEnumValN(::mlir::resnorm::ResidualScheme::ReZero, "rezero",
                        "The branch by a new parameter"),
             clEnumValN(::mlir::resnorm::ResidualScheme::LayerScale,
                        "layer-scale",
                        "The branch by a new parameter a feature"))}]>,
    Option<"initial", "initial", "std::string", /*default=*/"\"\"",
           "What a new parameter is before training (rezero 0, layer-scale 1)">,
    Option<"report", "report", "std::string", /*default=*/"\"\"",
           "The file to write what was done to, as JSON">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::resnorm::ResNormDialect", "::mlir::tensor::TensorDialect"];
}

def ResNormScaleWarmup : Pass<"resnorm-scale-warmup", "::mlir::ModuleOp"> {
  let summary = "Let the scales of norms grow with the training step";
  let description = [{
    Multiplies the scale of each selected `layer_norm` and `rms_norm`, its offset
    included, by

    ```
    start + (end - start) * min(step / steps, 1)
    ```

    where `step` is a new last argument of the function, a `tensor<i64>`: frameworks
    count steps in integers, and an f32 could not count beyond 2^24. A norm
    without a scale gets one. The bias stays as it is. The factor is computed in
    f64 and is exactly `end` from step `steps` on.

    Contract: exact-if, the same function once `step` is at least `steps`, where
    `end` is 1; else architectural.

    ```mlir
    %y = resnorm.rms_norm %x scale(%g) : ...
    ```

    becomes (the factor is computed once a function)

    ```mlir
    func.func @main(..., %step: tensor<i64> {resnorm.name = "step"}) ... {
      %done = arith.minsi %step, %steps : tensor<i64>
      ...
      %factor = arith.addf %end, %below : tensor<f64>
      %s = linalg.generic {...} ins(%g, %factor : ...) ... { arith.mulf } -> ...
      %y = resnorm.rms_norm %x scale(%s) : ...
    ```

    `layers`, `function` and `stream` select norms as in `resnorm-norm-to-dyt`.
    Refused: a function that is called, since its type changes, a fused norm, and
    a norm on buffers.
  }];
  let options = SelectionOptions # [
    Option<"start", "start", "double", /*default=*/"0.1",
           "The factor at step 0">,
    Option<"end", "end", "double", /*default=*/"1.0",
           "The factor from step `steps` on">,
    Option<"steps", "steps", "int64_t", /*default=*/"5000",
           "How many steps the factor changes for">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::resnorm::ResNormDialect", "::mlir::tensor::TensorDialect"];
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
