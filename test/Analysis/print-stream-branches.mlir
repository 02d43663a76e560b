// RUN: rm -rf %t && mkdir %t
// RUN: resnorm-opt %s -o /dev/null --resnorm-print-stream="output=%t/s.txt" --resnorm-print-stream="format=dot output=%t/s.dot"
// RUN: FileCheck %s --check-prefix=TEXT < %t/s.txt
// RUN: FileCheck %s --check-prefix=DOT < %t/s.dot

!x = tensor<4x8xf32>
!w = tensor<8x8xf32>
!g = tensor<8xf32>

// An activation scales the branch.
//  TEXT-LABEL:@gated: pre-ln
//       TEXT:  ├─ layer_norm ─▶ ffn ─▶ ⊕ skip + gate·branch
//
//         DOT: label="@gated:
//         DOT: [[FFN:f0s0_n[0-9]+]] [label="ffn"
//         DOT: [[FFN]] -> {{.*}} label=" ×gate "
func.func @gated(%x: !x, %w: !w, %g: !g, %c: !x) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %gate = linalg.matmul ins(%c, %w : !x, !w) outs(%zero : !x) -> !x
  %n = resnorm.layer_norm %x scale(%g) : (!x, !g) -> !x
  %u = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %f = arith.mulf %u, %gate : !x
  %h = resnorm.residual_add %x, %f : (!x, !x) -> !x
  %y = resnorm.layer_norm %h scale(%g) : (!x, !g) -> !x
  return %y : !x
}

// Two branches of one norm and one add.
//  TEXT-LABEL:@shared: parallel
//       TEXT:  ├─ layer_norm ┬▶ attention ─╮{{ *}}╮
//   TEXT-NEXT:  │             ╰▶ ffn ───────┴▶ ⊕ skip + branch + 0.5·branch  ╯
//
//         DOT: label="@shared:
//         DOT: [[NORM:f1s0_n[0-9]+]] [label="layer_norm"
//         DOT: [[ATTENTION:f1s0_n[0-9]+]] [label="attention"
//     DOT-NOT: [label="layer_norm"
//         DOT: [[FFN:f1s0_n[0-9]+]] [label="ffn"
//     DOT-DAG: [[NORM]] -> [[ATTENTION]]
//     DOT-DAG: [[NORM]] -> [[FFN]]
func.func @shared(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : tensor<4x4xf32>
  %empty = tensor.empty() : tensor<4x4xf32>
  %transposed = tensor.empty() : tensor<8x4xf32>
  %n = resnorm.layer_norm %x scale(%g) : (!x, !g) -> !x
  %t = linalg.transpose ins(%n : !x) outs(%transposed : tensor<8x4xf32>) permutation = [1, 0]
  %s = linalg.matmul ins(%n, %t : !x, tensor<8x4xf32>) outs(%zeros : tensor<4x4xf32>) -> tensor<4x4xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<4x4xf32>) outs(%empty : tensor<4x4xf32>) -> tensor<4x4xf32>
  %v = linalg.matmul ins(%p, %n : tensor<4x4xf32>, !x) outs(%zero : !x) -> !x
  %a = linalg.matmul ins(%v, %w : !x, !w) outs(%zero : !x) -> !x
  %u = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %r = arith.maximumf %u, %zero : !x
  %f = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
  %h = resnorm.residual_add %x, %a : (!x, !x) -> !x
  %k = resnorm.residual_add %h, %f branch_scale = 0.5 : (!x, !x) -> !x
  %y = resnorm.layer_norm %k scale(%g) : (!x, !g) -> !x
  return %y : !x
}
