// RUN: rm -rf %t && mkdir %t
// RUN: resnorm-opt %s -o /dev/null --resnorm-print-stream="output=%t/s.txt" \
// RUN:   --resnorm-print-stream="format=dot output=%t/s.dot" --resnorm-print-stream="format=json output=%t/s.json"
// RUN: FileCheck %s --check-prefix=TEXT < %t/s.txt
// RUN: FileCheck %s --check-prefix=DOT < %t/s.dot
// RUN: FileCheck %s --check-prefix=JSON < %t/s.json

!x = tensor<4x8xf32>
!w = tensor<8x8xf32>
!g = tensor<8xf32>

func.func private @plain(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %n = resnorm.layer_norm %x scale(%g) : (!x, !g) -> !x
  %u = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %y = resnorm.residual_add %x, %u : (!x, !x) -> !x
  return %y : !x
}

func.func private @inner(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %n = resnorm.layer_norm %x scale(%g) : (!x, !g) -> !x
  %u = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %i = resnorm.layer_norm %u scale(%g) : (!x, !g) -> !x
  %d = linalg.matmul ins(%i, %w : !x, !w) outs(%zero : !x) -> !x
  %y = resnorm.residual_add %x, %d : (!x, !x) -> !x
  return %y : !x
}

// Two layers and a third alternate; what is left over is a layer of its own.
//  TEXT-LABEL:@alternating: pre-ln · layer_norm · 7 layers · 7 residual adds · 9 norms
//       TEXT:  ├─ layer_norm ─▶ ffn ────────────────▶ ⊕    ×2  ╮
//   TEXT-NEXT:  ├─ layer_norm ─▶ ffn (1 inner norm) ─▶ ⊕        ╯ ×2  layers 0-5
//   TEXT-NEXT:  │
//   TEXT-NEXT:  ├─ layer_norm ─▶ ffn ────────────────▶ ⊕    layer 6
//   TEXT-NEXT:  │
//   TEXT-NEXT:  ● stream end
//
//         DOT: label="@alternating: pre-ln
//         DOT: subgraph cluster_f0s0_0 {
//         DOT: [label="×2  layers 0-5"
//         DOT: subgraph cluster_f0s0_0_0 {
//         DOT: [label="×2"
//         DOT: [label="ffn"
//         DOT: subgraph cluster_f0s0_0_1 {
//         DOT: [label="ffn\n1 inner norm"
//         DOT: subgraph cluster_f0s0_1 {
//         DOT: [label="layer 6"
//
// Data have an entry a layer.
//        JSON: "name": "alternating"
// JSON-COUNT-7: "inner_norms": {{[01]}}
//        JSON: "name": "loop"
func.func @alternating(%x: !x, %w: !w, %g: !g) -> !x {
  %0 = call @plain(%x, %w, %g) : (!x, !w, !g) -> !x
  %1 = call @plain(%0, %w, %g) : (!x, !w, !g) -> !x
  %2 = call @inner(%1, %w, %g) : (!x, !w, !g) -> !x
  %3 = call @plain(%2, %w, %g) : (!x, !w, !g) -> !x
  %4 = call @plain(%3, %w, %g) : (!x, !w, !g) -> !x
  %5 = call @inner(%4, %w, %g) : (!x, !w, !g) -> !x
  %6 = call @plain(%5, %w, %g) : (!x, !w, !g) -> !x
  return %6 : !x
}

// Different layers of one loop repeat together.
//  TEXT-LABEL:@loop: pre-ln · layer_norm · 96 layers · 96 residual adds · 144 norms
//       TEXT:  ├─ layer_norm ─▶ ffn ────────────────▶ ⊕     ╮
//   TEXT-NEXT:  ├─ layer_norm ─▶ ffn (1 inner norm) ─▶ ⊕     ╯ ×48  layers 0-1 in a loop
//   TEXT-NEXT:  │
//   TEXT-NEXT:  ● stream end
//
//         DOT: label="@loop: pre-ln
//         DOT: [label="×48  layers 0-1 in a loop"
func.func @loop(%x: !x, %w: !w, %g: !g) -> !x {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c48 = arith.constant 48 : index
  %y = scf.for %i = %c0 to %c48 step %c1 iter_args(%h = %x) -> !x {
    %0 = func.call @plain(%h, %w, %g) : (!x, !w, !g) -> !x
    %1 = func.call @inner(%0, %w, %g) : (!x, !w, !g) -> !x
    scf.yield %1 : !x
  }
  return %y : !x
}

// The first three factors are one pattern, the equal ones that follow another.
//  TEXT-LABEL:@factors: none · 5 layers · 5 residual adds · no norms
//       TEXT:  ├─▶ ffn ─▶ ⊕ skip + 0.7…0.9·branch    ×3  layers 0-2
//   TEXT-NEXT:  │
//   TEXT-NEXT:  ├─▶ ffn ─▶ ⊕ skip + 0.5·branch        ×2  layers 3-4
//   TEXT-NEXT:  │
//
//         DOT: label="@factors: none
//         DOT: label=" ×0.7…0.9 "
//         DOT: label=" ×0.5 "
//
//        JSON: "name": "factors"
//        JSON: "branch_scale": 0.9,
//        JSON: "branch_scale": 0.7,
//        JSON: "branch_scale": 0.8,
func.func @factors(%x: !x, %w: !w) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %u0 = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
  %r0 = arith.maximumf %u0, %zero : !x
  %d0 = linalg.matmul ins(%r0, %w : !x, !w) outs(%zero : !x) -> !x
  %h0 = resnorm.residual_add %x, %d0 branch_scale = 0.9 : (!x, !x) -> !x
  %u1 = linalg.matmul ins(%h0, %w : !x, !w) outs(%zero : !x) -> !x
  %r1 = arith.maximumf %u1, %zero : !x
  %d1 = linalg.matmul ins(%r1, %w : !x, !w) outs(%zero : !x) -> !x
  %h1 = resnorm.residual_add %h0, %d1 branch_scale = 0.7 : (!x, !x) -> !x
  %u2 = linalg.matmul ins(%h1, %w : !x, !w) outs(%zero : !x) -> !x
  %r2 = arith.maximumf %u2, %zero : !x
  %d2 = linalg.matmul ins(%r2, %w : !x, !w) outs(%zero : !x) -> !x
  %h2 = resnorm.residual_add %h1, %d2 branch_scale = 0.8 : (!x, !x) -> !x
  %u3 = linalg.matmul ins(%h2, %w : !x, !w) outs(%zero : !x) -> !x
  %r3 = arith.maximumf %u3, %zero : !x
  %d3 = linalg.matmul ins(%r3, %w : !x, !w) outs(%zero : !x) -> !x
  %h3 = resnorm.residual_add %h2, %d3 branch_scale = 0.5 : (!x, !x) -> !x
  %u4 = linalg.matmul ins(%h3, %w : !x, !w) outs(%zero : !x) -> !x
  %r4 = arith.maximumf %u4, %zero : !x
  %d4 = linalg.matmul ins(%r4, %w : !x, !w) outs(%zero : !x) -> !x
  %h4 = resnorm.residual_add %h3, %d4 branch_scale = 0.5 : (!x, !x) -> !x
  return %h4 : !x
}
