// RUN: rm -rf %t && mkdir %t
// RUN: resnorm-opt %s --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s
// RUN: resnorm-opt %s --resnorm-decompose --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s
// RUN: resnorm-opt %s --resnorm-decompose --raise-to-resnorm="expect-norms=1 expect-residuals=8" --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s
// RUN: resnorm-opt %s --resnorm-print-stream="format=json output=%t/s.json" -o /dev/null
// RUN: FileCheck %s --check-prefix=JSON < %t/s.json
// RUN: resnorm-opt %s --resnorm-print-stream="format=dot output=%t/s.dot" -o /dev/null
// RUN: FileCheck %s --check-prefix=DOT < %t/s.dot
// RUN: resnorm-opt %s --resnorm-annotate-stream | FileCheck %s --check-prefix=ANNOTATED

// Dynamic Tanh and Derf in the slots of a stream: they name its placement as
// norms do, and are not counted as norms.

!x = tensor<4x8xf32>
!w = tensor<8x8xf32>
!a = tensor<f32>
!g = tensor<8xf32>
!s = tensor<4x4xf32>
!t = tensor<8x4xf32>

//      CHECK: @pre_dyt: pre-ln · dyt · 2 layers · 4 residual adds{{$}}
// CHECK-EMPTY:
// CHECK-NEXT:   ○ stream start
// CHECK-NEXT:   │
// CHECK-NEXT:   ├─ dyt ─▶ attention ─▶ ⊕  ╮
// CHECK-NEXT:   ├─ dyt ─▶ ffn ───────▶ ⊕  ╯ ×2  layers 0-1
// CHECK-NEXT:   │
// CHECK-NEXT:   ● stream end ─▶ dyt
// CHECK-EMPTY:
// CHECK-NEXT:   other normalizations: 5 dyt

//      JSON: "name": "pre_dyt",
// JSON-NEXT: "norms": {
// JSON-NEXT:   "layer_norm": 0,
// JSON-NEXT:   "rms_norm": 0,
// JSON-NEXT:   "group_norm": 0,
// JSON-NEXT:   "batch_norm": 0
// JSON-NEXT: },
// JSON-NEXT: "other_norms": {
// JSON-NEXT:   "dyt": 5
// JSON-NEXT: },
// JSON-NEXT: "norm_list": [],
// JSON-NEXT: "streams": [
// JSON-NEXT:   {
// JSON-NEXT:     "placement": "pre-ln",
// JSON-NEXT:     "norm": "dyt",
// JSON-NEXT:     "embedding_norm": false,
// JSON-NEXT:     "final_norm": true,
//      JSON:     "input_norm": "dyt",
//      JSON:   "missed": []

// DOT: pre-ln · dyt

// ANNOTATED-LABEL: func.func @pre_dyt
// ANNOTATED: resnorm.dyt %arg0 alpha({{.*}} {resnorm.norm = {kind = "dyt", layer = 0 : i64, role = "input", stream = 0 : i64, sublayer = 0 : i64}}
// ANNOTATED: role = "stream_end"
func.func @pre_dyt(%x: !x, %w: !w, %a: !a, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %n1 = resnorm.dyt %x alpha(%a) scale(%g) bias(%g) : (!x, !a, !g, !g) -> !x
  %t2 = linalg.transpose ins(%n1 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s3 = linalg.matmul ins(%n1, %t2 : !x, !t) outs(%zeros : !s) -> !s
  %p4 = linalg.softmax dimension(1) ins(%s3 : !s) outs(%scores : !s) -> !s
  %o5 = linalg.matmul ins(%p4, %n1 : !s, !x) outs(%zero : !x) -> !x
  %a6 = linalg.matmul ins(%o5, %w : !x, !w) outs(%zero : !x) -> !x
  %h7 = resnorm.residual_add %x, %a6 : (!x, !x) -> !x
  %n8 = resnorm.dyt %h7 alpha(%a) scale(%g) bias(%g) : (!x, !a, !g, !g) -> !x
  %u9 = linalg.matmul ins(%n8, %w : !x, !w) outs(%zero : !x) -> !x
  %r10 = math.tanh %u9 : !x
  %f11 = linalg.matmul ins(%r10, %w : !x, !w) outs(%zero : !x) -> !x
  %h12 = resnorm.residual_add %h7, %f11 : (!x, !x) -> !x
  %n13 = resnorm.dyt %h12 alpha(%a) scale(%g) bias(%g) : (!x, !a, !g, !g) -> !x
  %t14 = linalg.transpose ins(%n13 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s15 = linalg.matmul ins(%n13, %t14 : !x, !t) outs(%zeros : !s) -> !s
  %p16 = linalg.softmax dimension(1) ins(%s15 : !s) outs(%scores : !s) -> !s
  %o17 = linalg.matmul ins(%p16, %n13 : !s, !x) outs(%zero : !x) -> !x
  %a18 = linalg.matmul ins(%o17, %w : !x, !w) outs(%zero : !x) -> !x
  %h19 = resnorm.residual_add %h12, %a18 : (!x, !x) -> !x
  %n20 = resnorm.dyt %h19 alpha(%a) scale(%g) bias(%g) : (!x, !a, !g, !g) -> !x
  %u21 = linalg.matmul ins(%n20, %w : !x, !w) outs(%zero : !x) -> !x
  %r22 = math.tanh %u21 : !x
  %f23 = linalg.matmul ins(%r22, %w : !x, !w) outs(%zero : !x) -> !x
  %h24 = resnorm.residual_add %h19, %f23 : (!x, !x) -> !x
  %n25 = resnorm.dyt %h24 alpha(%a) scale(%g) bias(%g) : (!x, !a, !g, !g) -> !x
  return %n25 : !x
}

// On the stream, Derf; and a norm among them.
//      CHECK: @post_derf: post-ln · mixed norms · 1 layer · 2 residual adds · 1 norm{{$}}
//      CHECK:   ├─▶ attention ─▶ ⊕ ─▶ derf
// CHECK-NEXT:   ├─▶ ffn ───────▶ ⊕ ─▶ layer_norm
//      CHECK:   other normalizations: 1 derf

//      JSON: "name": "post_derf",
//      JSON: "other_norms": {
// JSON-NEXT:   "derf": 1
// JSON-NEXT: },
// JSON-NEXT: "norm_list": [
// JSON-NEXT:   {
// JSON-NEXT:     "op": "layer_norm",
//  JSON-NOT:     "op":
//      JSON:   "placement": "post-ln",
// JSON-NEXT:   "norm": "mixed",
func.func @post_derf(%x: !x, %w: !w, %a: !a, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %t2 = linalg.transpose ins(%x : !x) outs(%transposed : !t) permutation = [1, 0]
  %s3 = linalg.matmul ins(%x, %t2 : !x, !t) outs(%zeros : !s) -> !s
  %p4 = linalg.softmax dimension(1) ins(%s3 : !s) outs(%scores : !s) -> !s
  %o5 = linalg.matmul ins(%p4, %x : !s, !x) outs(%zero : !x) -> !x
  %a6 = linalg.matmul ins(%o5, %w : !x, !w) outs(%zero : !x) -> !x
  %h7 = resnorm.residual_add %x, %a6 : (!x, !x) -> !x
  %n8 = resnorm.dyt %h7 alpha(%a) shift(%a) scale(%g) function = erf : (!x, !a, !a, !g) -> !x
  %u9 = linalg.matmul ins(%n8, %w : !x, !w) outs(%zero : !x) -> !x
  %r10 = math.tanh %u9 : !x
  %f11 = linalg.matmul ins(%r10, %w : !x, !w) outs(%zero : !x) -> !x
  %h12 = resnorm.residual_add %n8, %f11 : (!x, !x) -> !x
  %n13 = resnorm.layer_norm %h12 scale(%g) : (!x, !g) -> !x
  return %n13 : !x
}

// A factor of each row, x / max|x|, is invisible to a norm with statistics; to
// Dynamic Tanh it is not: this one does not read the skip.
//      CHECK: @row_factor: none · 2 layers · 2 residual adds
func.func @row_factor(%x: !x, %w: !w, %a: !a, %g: !g, %m: tensor<4xf32>) -> !x {
  %e = tensor.empty() : !x
  %zero = arith.constant dense<0.0> : !x
  %none = arith.constant dense<0xFF800000> : tensor<4xf32>
  %max = linalg.reduce ins(%x : !x) outs(%none : tensor<4xf32>) dimensions = [1] (%p: f32, %q: f32) {
    %0 = math.absf %p : f32
    %1 = arith.maximumf %0, %q : f32
    linalg.yield %1 : f32
  }
  %maxes = linalg.broadcast ins(%max : tensor<4xf32>) outs(%e : !x) dimensions = [1]
  %scaled = arith.divf %x, %maxes : !x
  %n1 = resnorm.dyt %scaled alpha(%a) scale(%g) : (!x, !a, !g) -> !x
  %u2 = linalg.matmul ins(%n1, %w : !x, !w) outs(%zero : !x) -> !x
  %h3 = resnorm.residual_add %x, %u2 : (!x, !x) -> !x
  %u4 = linalg.matmul ins(%h3, %w : !x, !w) outs(%zero : !x) -> !x
  %h5 = resnorm.residual_add %h3, %u4 : (!x, !x) -> !x
  return %h5 : !x
}
