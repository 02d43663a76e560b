// RUN: resnorm-opt %s --resnorm-print-stream=format=dot -o /dev/null 2>&1 | FileCheck %s
// RUN: resnorm-opt %s --resnorm-print-stream="format=dot output=%t.dot" -o /dev/null
// RUN: FileCheck %s < %t.dot

!x = tensor<4x8xf32>
!w = tensor<8x8xf32>
!g = tensor<8xf32>

// Two equal Peri-LN layers are one cluster. Nodes come before the edges, which
// would draw their ends into it.
// CHECK: digraph streams {
// CHECK: subgraph cluster_f0s0_ {
// CHECK-NEXT: label="@main: peri-ln · layer_norm\n2 layers · 2 residual adds"
// CHECK-NEXT: [[START:f0s0_n[0-9]+]] [label="stream start"
// CHECK-NEXT: subgraph cluster_f0s0_0 {
// CHECK-NEXT: label=""
// CHECK-NEXT: [[LABEL:f0s0_n[0-9]+]] [label="×2  layers 0-1"
// CHECK-NEXT: [[TAP:f0s0_n[0-9]+]] [label="", shape=point
// CHECK-NEXT: { rank=same; [[LABEL]]; [[TAP]]; }
// CHECK-NEXT: [[IN:f0s0_n[0-9]+]] [label="layer_norm"
// CHECK-NEXT: [[FFN:f0s0_n[0-9]+]] [label="ffn"
// CHECK-NEXT: [[OUT:f0s0_n[0-9]+]] [label="layer_norm"
// CHECK-NEXT: [[ADD:f0s0_n[0-9]+]] [label="+"
// CHECK-NEXT: }
// CHECK-NEXT: [[LAST:f0s0_n[0-9]+]] [label="layer_norm"
// CHECK-NEXT: [[END:f0s0_n[0-9]+]] [label="stream end"
// CHECK-NEXT: [[START]] -> [[TAP]]
// CHECK-NEXT: [[LABEL]] -> [[TAP]] [style=invis
// CHECK-NEXT: [[TAP]] -> [[IN]]
// CHECK-NEXT: [[IN]] -> [[FFN]]
// CHECK-NEXT: [[FFN]] -> [[OUT]]
// CHECK-NEXT: [[TAP]] -> [[ADD]]
// CHECK-NEXT: [[OUT]] -> [[ADD]]
// CHECK-NEXT: [[ADD]] -> [[LAST]]
// CHECK-NEXT: [[LAST]] -> [[END]]
func.func @main(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %n0 = resnorm.layer_norm %x scale(%g) : (!x, !g) -> !x
  %u0 = linalg.matmul ins(%n0, %w : !x, !w) outs(%zero : !x) -> !x
  %o0 = resnorm.layer_norm %u0 scale(%g) : (!x, !g) -> !x
  %h0 = resnorm.residual_add %x, %o0 : (!x, !x) -> !x
  %n1 = resnorm.layer_norm %h0 scale(%g) : (!x, !g) -> !x
  %u1 = linalg.matmul ins(%n1, %w : !x, !w) outs(%zero : !x) -> !x
  %o1 = resnorm.layer_norm %u1 scale(%g) : (!x, !g) -> !x
  %h1 = resnorm.residual_add %h0, %o1 : (!x, !x) -> !x
  %y = resnorm.layer_norm %h1 scale(%g) : (!x, !g) -> !x
  return %y : !x
}

// An extra skip is dashed, from the value that joins again; the factors are on
// the edges.
// CHECK: label="@b2t: b2t · layer_norm\n1 layer · 2 residual adds · 1 extra skip"
// CHECK: [[TAP:f1s0_n[0-9]+]] [label="", shape=point
// CHECK: [label="+"
// CHECK: [[ADD:f1s0_n[0-9]+]] [label="+"
// CHECK: [[TAP]] -> [[ADD]] [style=dashed
func.func @b2t(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %s = arith.constant dense<0.0> : tensor<4x4xf32>
  %e = tensor.empty() : tensor<4x4xf32>
  %et = tensor.empty() : tensor<8x4xf32>
  %t = linalg.transpose ins(%x : !x) outs(%et : tensor<8x4xf32>) permutation = [1, 0]
  %scores = linalg.matmul ins(%x, %t : !x, tensor<8x4xf32>) outs(%s : tensor<4x4xf32>) -> tensor<4x4xf32>
  %p = linalg.softmax dimension(1) ins(%scores : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  %v = linalg.matmul ins(%p, %x : tensor<4x4xf32>, !x) outs(%zero : !x) -> !x
  %a = linalg.matmul ins(%v, %w : !x, !w) outs(%zero : !x) -> !x
  %h = resnorm.residual_add %x, %a : (!x, !x) -> !x
  %n = resnorm.layer_norm %h scale(%g) : (!x, !g) -> !x
  %u = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %r = arith.maximumf %u, %zero : !x
  %f = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
  %skips = arith.addf %x, %n : !x
  %k = resnorm.residual_add %skips, %f : (!x, !x) -> !x
  %y = resnorm.layer_norm %k scale(%g) : (!x, !g) -> !x
  return %y : !x
}

// CHECK: f2 [shape=plain, label="@empty: no residual stream"];
func.func @empty(%x: !x) -> !x {
  return %x : !x
}
