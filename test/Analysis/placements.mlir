// RUN: resnorm-opt %s --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s --strict-whitespace --match-full-lines
// RUN: resnorm-opt %s --resnorm-decompose --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s --strict-whitespace --match-full-lines
// RUN: resnorm-opt %s --resnorm-decompose --raise-to-resnorm --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s --strict-whitespace --match-full-lines

// Every placement of the table on ops of the dialect, after they became plain
// adds and linalg, and raised again: one answer.

!x = tensor<4x8xf32>
!w = tensor<8x8xf32>
!g = tensor<8xf32>
!s = tensor<4x4xf32>
!t = tensor<8x4xf32>

// Post-LN: a norm on each sum.
//  CHECK-LABEL:@post_ln: post-ln · layer_norm · 2 layers · 4 residual adds · 4 norms
//  CHECK-EMPTY:
//   CHECK-NEXT:  ○ stream start
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ├─▶ attention ─▶ ⊕ ─▶ layer_norm  ╮
//   CHECK-NEXT:  ├─▶ ffn ───────▶ ⊕ ─▶ layer_norm  ╯ ×2  layers 0-1
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ● stream end
func.func @post_ln(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %t1 = linalg.transpose ins(%x : !x) outs(%transposed : !t) permutation = [1, 0]
  %s2 = linalg.matmul ins(%x, %t1 : !x, !t) outs(%zeros : !s) -> !s
  %p3 = linalg.softmax dimension(1) ins(%s2 : !s) outs(%scores : !s) -> !s
  %o4 = linalg.matmul ins(%p3, %x : !s, !x) outs(%zero : !x) -> !x
  %a5 = linalg.matmul ins(%o4, %w : !x, !w) outs(%zero : !x) -> !x
  %h6 = resnorm.residual_add %x, %a5 : (!x, !x) -> !x
  %n7 = resnorm.layer_norm %h6 scale(%g) : (!x, !g) -> !x
  %u8 = linalg.matmul ins(%n7, %w : !x, !w) outs(%zero : !x) -> !x
  %r9 = arith.maximumf %u8, %zero : !x
  %f10 = linalg.matmul ins(%r9, %w : !x, !w) outs(%zero : !x) -> !x
  %h11 = resnorm.residual_add %n7, %f10 : (!x, !x) -> !x
  %n12 = resnorm.layer_norm %h11 scale(%g) : (!x, !g) -> !x
  %t13 = linalg.transpose ins(%n12 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s14 = linalg.matmul ins(%n12, %t13 : !x, !t) outs(%zeros : !s) -> !s
  %p15 = linalg.softmax dimension(1) ins(%s14 : !s) outs(%scores : !s) -> !s
  %o16 = linalg.matmul ins(%p15, %n12 : !s, !x) outs(%zero : !x) -> !x
  %a17 = linalg.matmul ins(%o16, %w : !x, !w) outs(%zero : !x) -> !x
  %h18 = resnorm.residual_add %n12, %a17 : (!x, !x) -> !x
  %n19 = resnorm.layer_norm %h18 scale(%g) : (!x, !g) -> !x
  %u20 = linalg.matmul ins(%n19, %w : !x, !w) outs(%zero : !x) -> !x
  %r21 = arith.maximumf %u20, %zero : !x
  %f22 = linalg.matmul ins(%r21, %w : !x, !w) outs(%zero : !x) -> !x
  %h23 = resnorm.residual_add %n19, %f22 : (!x, !x) -> !x
  %n24 = resnorm.layer_norm %h23 scale(%g) : (!x, !g) -> !x
  return %n24 : !x
}

// Pre-LN: a norm on what each branch reads, and one at the end.
//  CHECK-LABEL:@pre_ln: pre-ln · layer_norm · 2 layers · 4 residual adds · 5 norms
//  CHECK-EMPTY:
//   CHECK-NEXT:  ○ stream start
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ├─ layer_norm ─▶ attention ─▶ ⊕  ╮
//   CHECK-NEXT:  ├─ layer_norm ─▶ ffn ───────▶ ⊕  ╯ ×2  layers 0-1
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ● stream end ─▶ layer_norm
func.func @pre_ln(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %n1 = resnorm.layer_norm %x scale(%g) : (!x, !g) -> !x
  %t2 = linalg.transpose ins(%n1 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s3 = linalg.matmul ins(%n1, %t2 : !x, !t) outs(%zeros : !s) -> !s
  %p4 = linalg.softmax dimension(1) ins(%s3 : !s) outs(%scores : !s) -> !s
  %o5 = linalg.matmul ins(%p4, %n1 : !s, !x) outs(%zero : !x) -> !x
  %a6 = linalg.matmul ins(%o5, %w : !x, !w) outs(%zero : !x) -> !x
  %h7 = resnorm.residual_add %x, %a6 : (!x, !x) -> !x
  %n8 = resnorm.layer_norm %h7 scale(%g) : (!x, !g) -> !x
  %u9 = linalg.matmul ins(%n8, %w : !x, !w) outs(%zero : !x) -> !x
  %r10 = arith.maximumf %u9, %zero : !x
  %f11 = linalg.matmul ins(%r10, %w : !x, !w) outs(%zero : !x) -> !x
  %h12 = resnorm.residual_add %h7, %f11 : (!x, !x) -> !x
  %n13 = resnorm.layer_norm %h12 scale(%g) : (!x, !g) -> !x
  %t14 = linalg.transpose ins(%n13 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s15 = linalg.matmul ins(%n13, %t14 : !x, !t) outs(%zeros : !s) -> !s
  %p16 = linalg.softmax dimension(1) ins(%s15 : !s) outs(%scores : !s) -> !s
  %o17 = linalg.matmul ins(%p16, %n13 : !s, !x) outs(%zero : !x) -> !x
  %a18 = linalg.matmul ins(%o17, %w : !x, !w) outs(%zero : !x) -> !x
  %h19 = resnorm.residual_add %h12, %a18 : (!x, !x) -> !x
  %n20 = resnorm.layer_norm %h19 scale(%g) : (!x, !g) -> !x
  %u21 = linalg.matmul ins(%n20, %w : !x, !w) outs(%zero : !x) -> !x
  %r22 = arith.maximumf %u21, %zero : !x
  %f23 = linalg.matmul ins(%r22, %w : !x, !w) outs(%zero : !x) -> !x
  %h24 = resnorm.residual_add %h19, %f23 : (!x, !x) -> !x
  %n25 = resnorm.layer_norm %h24 scale(%g) : (!x, !g) -> !x
  return %n25 : !x
}

// Peri-LN: a norm before and after each branch.
//  CHECK-LABEL:@peri_ln: peri-ln · layer_norm · 2 layers · 4 residual adds · 9 norms
//  CHECK-EMPTY:
//   CHECK-NEXT:  ○ stream start
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ├─ layer_norm ─▶ attention ─▶ layer_norm ─▶ ⊕  ╮
//   CHECK-NEXT:  ├─ layer_norm ─▶ ffn ───────▶ layer_norm ─▶ ⊕  ╯ ×2  layers 0-1
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ● stream end ─▶ layer_norm
func.func @peri_ln(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %n1 = resnorm.layer_norm %x scale(%g) : (!x, !g) -> !x
  %t2 = linalg.transpose ins(%n1 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s3 = linalg.matmul ins(%n1, %t2 : !x, !t) outs(%zeros : !s) -> !s
  %p4 = linalg.softmax dimension(1) ins(%s3 : !s) outs(%scores : !s) -> !s
  %o5 = linalg.matmul ins(%p4, %n1 : !s, !x) outs(%zero : !x) -> !x
  %a6 = linalg.matmul ins(%o5, %w : !x, !w) outs(%zero : !x) -> !x
  %n7 = resnorm.layer_norm %a6 scale(%g) : (!x, !g) -> !x
  %h8 = resnorm.residual_add %x, %n7 : (!x, !x) -> !x
  %n9 = resnorm.layer_norm %h8 scale(%g) : (!x, !g) -> !x
  %u10 = linalg.matmul ins(%n9, %w : !x, !w) outs(%zero : !x) -> !x
  %r11 = arith.maximumf %u10, %zero : !x
  %f12 = linalg.matmul ins(%r11, %w : !x, !w) outs(%zero : !x) -> !x
  %n13 = resnorm.layer_norm %f12 scale(%g) : (!x, !g) -> !x
  %h14 = resnorm.residual_add %h8, %n13 : (!x, !x) -> !x
  %n15 = resnorm.layer_norm %h14 scale(%g) : (!x, !g) -> !x
  %t16 = linalg.transpose ins(%n15 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s17 = linalg.matmul ins(%n15, %t16 : !x, !t) outs(%zeros : !s) -> !s
  %p18 = linalg.softmax dimension(1) ins(%s17 : !s) outs(%scores : !s) -> !s
  %o19 = linalg.matmul ins(%p18, %n15 : !s, !x) outs(%zero : !x) -> !x
  %a20 = linalg.matmul ins(%o19, %w : !x, !w) outs(%zero : !x) -> !x
  %n21 = resnorm.layer_norm %a20 scale(%g) : (!x, !g) -> !x
  %h22 = resnorm.residual_add %h14, %n21 : (!x, !x) -> !x
  %n23 = resnorm.layer_norm %h22 scale(%g) : (!x, !g) -> !x
  %u24 = linalg.matmul ins(%n23, %w : !x, !w) outs(%zero : !x) -> !x
  %r25 = arith.maximumf %u24, %zero : !x
  %f26 = linalg.matmul ins(%r25, %w : !x, !w) outs(%zero : !x) -> !x
  %n27 = resnorm.layer_norm %f26 scale(%g) : (!x, !g) -> !x
  %h28 = resnorm.residual_add %h22, %n27 : (!x, !x) -> !x
  %n29 = resnorm.layer_norm %h28 scale(%g) : (!x, !g) -> !x
  return %n29 : !x
}

// A norm at each branch's end, none before it.
//  CHECK-LABEL:@res_post_norm: res-post-norm · layer_norm · 2 layers · 4 residual adds · 5 norms
//  CHECK-EMPTY:
//   CHECK-NEXT:  ○ stream start
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ├─▶ attention ─▶ layer_norm ─▶ ⊕  ╮
//   CHECK-NEXT:  ├─▶ ffn ───────▶ layer_norm ─▶ ⊕  ╯ ×2  layers 0-1
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ● stream end ─▶ layer_norm
func.func @res_post_norm(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %t1 = linalg.transpose ins(%x : !x) outs(%transposed : !t) permutation = [1, 0]
  %s2 = linalg.matmul ins(%x, %t1 : !x, !t) outs(%zeros : !s) -> !s
  %p3 = linalg.softmax dimension(1) ins(%s2 : !s) outs(%scores : !s) -> !s
  %o4 = linalg.matmul ins(%p3, %x : !s, !x) outs(%zero : !x) -> !x
  %a5 = linalg.matmul ins(%o4, %w : !x, !w) outs(%zero : !x) -> !x
  %n6 = resnorm.layer_norm %a5 scale(%g) : (!x, !g) -> !x
  %h7 = resnorm.residual_add %x, %n6 : (!x, !x) -> !x
  %u8 = linalg.matmul ins(%h7, %w : !x, !w) outs(%zero : !x) -> !x
  %r9 = arith.maximumf %u8, %zero : !x
  %f10 = linalg.matmul ins(%r9, %w : !x, !w) outs(%zero : !x) -> !x
  %n11 = resnorm.layer_norm %f10 scale(%g) : (!x, !g) -> !x
  %h12 = resnorm.residual_add %h7, %n11 : (!x, !x) -> !x
  %t13 = linalg.transpose ins(%h12 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s14 = linalg.matmul ins(%h12, %t13 : !x, !t) outs(%zeros : !s) -> !s
  %p15 = linalg.softmax dimension(1) ins(%s14 : !s) outs(%scores : !s) -> !s
  %o16 = linalg.matmul ins(%p15, %h12 : !s, !x) outs(%zero : !x) -> !x
  %a17 = linalg.matmul ins(%o16, %w : !x, !w) outs(%zero : !x) -> !x
  %n18 = resnorm.layer_norm %a17 scale(%g) : (!x, !g) -> !x
  %h19 = resnorm.residual_add %h12, %n18 : (!x, !x) -> !x
  %u20 = linalg.matmul ins(%h19, %w : !x, !w) outs(%zero : !x) -> !x
  %r21 = arith.maximumf %u20, %zero : !x
  %f22 = linalg.matmul ins(%r21, %w : !x, !w) outs(%zero : !x) -> !x
  %n23 = resnorm.layer_norm %f22 scale(%g) : (!x, !g) -> !x
  %h24 = resnorm.residual_add %h19, %n23 : (!x, !x) -> !x
  %n25 = resnorm.layer_norm %h24 scale(%g) : (!x, !g) -> !x
  return %n25 : !x
}

// B2T: the layer's input joins the last add of the layer once more.
//  CHECK-LABEL:@b2t: b2t · layer_norm · 2 layers · 4 residual adds · 4 norms
//  CHECK-EMPTY:
//   CHECK-NEXT:     ○ stream start
//   CHECK-NEXT:     │
//   CHECK-NEXT:  ╭╌╌├─▶ attention ─▶ ⊕ ─▶ layer_norm  ╮
//   CHECK-NEXT:  ╰╌▶├─▶ ffn ───────▶ ⊕ ─▶ layer_norm  ╯ ×2  layers 0-1
//   CHECK-NEXT:     │
//   CHECK-NEXT:     ● stream end
//  CHECK-EMPTY:
//   CHECK-NEXT:  2 extra skips: an earlier value of the stream joins again
func.func @b2t(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %t1 = linalg.transpose ins(%x : !x) outs(%transposed : !t) permutation = [1, 0]
  %s2 = linalg.matmul ins(%x, %t1 : !x, !t) outs(%zeros : !s) -> !s
  %p3 = linalg.softmax dimension(1) ins(%s2 : !s) outs(%scores : !s) -> !s
  %o4 = linalg.matmul ins(%p3, %x : !s, !x) outs(%zero : !x) -> !x
  %a5 = linalg.matmul ins(%o4, %w : !x, !w) outs(%zero : !x) -> !x
  %h6 = resnorm.residual_add %x, %a5 : (!x, !x) -> !x
  %n7 = resnorm.layer_norm %h6 scale(%g) : (!x, !g) -> !x
  %e8 = arith.addf %x, %n7 : !x
  %u9 = linalg.matmul ins(%n7, %w : !x, !w) outs(%zero : !x) -> !x
  %r10 = arith.maximumf %u9, %zero : !x
  %f11 = linalg.matmul ins(%r10, %w : !x, !w) outs(%zero : !x) -> !x
  %h12 = resnorm.residual_add %e8, %f11 : (!x, !x) -> !x
  %n13 = resnorm.layer_norm %h12 scale(%g) : (!x, !g) -> !x
  %t14 = linalg.transpose ins(%n13 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s15 = linalg.matmul ins(%n13, %t14 : !x, !t) outs(%zeros : !s) -> !s
  %p16 = linalg.softmax dimension(1) ins(%s15 : !s) outs(%scores : !s) -> !s
  %o17 = linalg.matmul ins(%p16, %n13 : !s, !x) outs(%zero : !x) -> !x
  %a18 = linalg.matmul ins(%o17, %w : !x, !w) outs(%zero : !x) -> !x
  %h19 = resnorm.residual_add %n13, %a18 : (!x, !x) -> !x
  %n20 = resnorm.layer_norm %h19 scale(%g) : (!x, !g) -> !x
  %e21 = arith.addf %n13, %n20 : !x
  %u22 = linalg.matmul ins(%n20, %w : !x, !w) outs(%zero : !x) -> !x
  %r23 = arith.maximumf %u22, %zero : !x
  %f24 = linalg.matmul ins(%r23, %w : !x, !w) outs(%zero : !x) -> !x
  %h25 = resnorm.residual_add %e21, %f24 : (!x, !x) -> !x
  %n26 = resnorm.layer_norm %h25 scale(%g) : (!x, !g) -> !x
  return %n26 : !x
}

// The same with three sublayers.
//  CHECK-LABEL:@b2t_decoder: b2t · layer_norm · 2 layers · 6 residual adds · 6 norms
//  CHECK-EMPTY:
//   CHECK-NEXT:     ○ stream start
//   CHECK-NEXT:     │
//   CHECK-NEXT:  ╭╌╌├─▶ attention ───────▶ ⊕ ─▶ layer_norm  ╮
//   CHECK-NEXT:  ╎  ├─▶ cross-attention ─▶ ⊕ ─▶ layer_norm  │
//   CHECK-NEXT:  ╰╌▶├─▶ ffn ─────────────▶ ⊕ ─▶ layer_norm  ╯ ×2  layers 0-1
//   CHECK-NEXT:     │
//   CHECK-NEXT:     ● stream end
//  CHECK-EMPTY:
//   CHECK-NEXT:  2 extra skips: an earlier value of the stream joins again
func.func @b2t_decoder(%x: !x, %w: !w, %g: !g, %memory: !x) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %t1 = linalg.transpose ins(%x : !x) outs(%transposed : !t) permutation = [1, 0]
  %s2 = linalg.matmul ins(%x, %t1 : !x, !t) outs(%zeros : !s) -> !s
  %p3 = linalg.softmax dimension(1) ins(%s2 : !s) outs(%scores : !s) -> !s
  %o4 = linalg.matmul ins(%p3, %x : !s, !x) outs(%zero : !x) -> !x
  %a5 = linalg.matmul ins(%o4, %w : !x, !w) outs(%zero : !x) -> !x
  %h6 = resnorm.residual_add %x, %a5 : (!x, !x) -> !x
  %n7 = resnorm.layer_norm %h6 scale(%g) : (!x, !g) -> !x
  %k8 = linalg.matmul ins(%memory, %w : !x, !w) outs(%zero : !x) -> !x
  %t9 = linalg.transpose ins(%k8 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s10 = linalg.matmul ins(%n7, %t9 : !x, !t) outs(%zeros : !s) -> !s
  %p11 = linalg.softmax dimension(1) ins(%s10 : !s) outs(%scores : !s) -> !s
  %o12 = linalg.matmul ins(%p11, %k8 : !s, !x) outs(%zero : !x) -> !x
  %a13 = linalg.matmul ins(%o12, %w : !x, !w) outs(%zero : !x) -> !x
  %h14 = resnorm.residual_add %n7, %a13 : (!x, !x) -> !x
  %n15 = resnorm.layer_norm %h14 scale(%g) : (!x, !g) -> !x
  %e16 = arith.addf %x, %n15 : !x
  %u17 = linalg.matmul ins(%n15, %w : !x, !w) outs(%zero : !x) -> !x
  %r18 = arith.maximumf %u17, %zero : !x
  %f19 = linalg.matmul ins(%r18, %w : !x, !w) outs(%zero : !x) -> !x
  %h20 = resnorm.residual_add %e16, %f19 : (!x, !x) -> !x
  %n21 = resnorm.layer_norm %h20 scale(%g) : (!x, !g) -> !x
  %t22 = linalg.transpose ins(%n21 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s23 = linalg.matmul ins(%n21, %t22 : !x, !t) outs(%zeros : !s) -> !s
  %p24 = linalg.softmax dimension(1) ins(%s23 : !s) outs(%scores : !s) -> !s
  %o25 = linalg.matmul ins(%p24, %n21 : !s, !x) outs(%zero : !x) -> !x
  %a26 = linalg.matmul ins(%o25, %w : !x, !w) outs(%zero : !x) -> !x
  %h27 = resnorm.residual_add %n21, %a26 : (!x, !x) -> !x
  %n28 = resnorm.layer_norm %h27 scale(%g) : (!x, !g) -> !x
  %k29 = linalg.matmul ins(%memory, %w : !x, !w) outs(%zero : !x) -> !x
  %t30 = linalg.transpose ins(%k29 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s31 = linalg.matmul ins(%n28, %t30 : !x, !t) outs(%zeros : !s) -> !s
  %p32 = linalg.softmax dimension(1) ins(%s31 : !s) outs(%scores : !s) -> !s
  %o33 = linalg.matmul ins(%p32, %k29 : !s, !x) outs(%zero : !x) -> !x
  %a34 = linalg.matmul ins(%o33, %w : !x, !w) outs(%zero : !x) -> !x
  %h35 = resnorm.residual_add %n28, %a34 : (!x, !x) -> !x
  %n36 = resnorm.layer_norm %h35 scale(%g) : (!x, !g) -> !x
  %e37 = arith.addf %n21, %n36 : !x
  %u38 = linalg.matmul ins(%n36, %w : !x, !w) outs(%zero : !x) -> !x
  %r39 = arith.maximumf %u38, %zero : !x
  %f40 = linalg.matmul ins(%r39, %w : !x, !w) outs(%zero : !x) -> !x
  %h41 = resnorm.residual_add %e37, %f40 : (!x, !x) -> !x
  %n42 = resnorm.layer_norm %h41 scale(%g) : (!x, !g) -> !x
  return %n42 : !x
}

// DeepNorm: the skip is scaled.
//  CHECK-LABEL:@deepnorm: deepnorm · layer_norm · 2 layers · 4 residual adds · 4 norms
//  CHECK-EMPTY:
//   CHECK-NEXT:  ○ stream start
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ├─▶ attention ─▶ ⊕ 1.5·skip + branch ─▶ layer_norm  ╮
//   CHECK-NEXT:  ├─▶ ffn ───────▶ ⊕ 1.5·skip + branch ─▶ layer_norm  ╯ ×2  layers 0-1
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ● stream end
func.func @deepnorm(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %t1 = linalg.transpose ins(%x : !x) outs(%transposed : !t) permutation = [1, 0]
  %s2 = linalg.matmul ins(%x, %t1 : !x, !t) outs(%zeros : !s) -> !s
  %p3 = linalg.softmax dimension(1) ins(%s2 : !s) outs(%scores : !s) -> !s
  %o4 = linalg.matmul ins(%p3, %x : !s, !x) outs(%zero : !x) -> !x
  %a5 = linalg.matmul ins(%o4, %w : !x, !w) outs(%zero : !x) -> !x
  %h6 = resnorm.residual_add %x, %a5 skip_scale = 1.5 : (!x, !x) -> !x
  %n7 = resnorm.layer_norm %h6 scale(%g) : (!x, !g) -> !x
  %u8 = linalg.matmul ins(%n7, %w : !x, !w) outs(%zero : !x) -> !x
  %r9 = arith.maximumf %u8, %zero : !x
  %f10 = linalg.matmul ins(%r9, %w : !x, !w) outs(%zero : !x) -> !x
  %h11 = resnorm.residual_add %n7, %f10 skip_scale = 1.5 : (!x, !x) -> !x
  %n12 = resnorm.layer_norm %h11 scale(%g) : (!x, !g) -> !x
  %t13 = linalg.transpose ins(%n12 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s14 = linalg.matmul ins(%n12, %t13 : !x, !t) outs(%zeros : !s) -> !s
  %p15 = linalg.softmax dimension(1) ins(%s14 : !s) outs(%scores : !s) -> !s
  %o16 = linalg.matmul ins(%p15, %n12 : !s, !x) outs(%zero : !x) -> !x
  %a17 = linalg.matmul ins(%o16, %w : !x, !w) outs(%zero : !x) -> !x
  %h18 = resnorm.residual_add %n12, %a17 skip_scale = 1.5 : (!x, !x) -> !x
  %n19 = resnorm.layer_norm %h18 scale(%g) : (!x, !g) -> !x
  %u20 = linalg.matmul ins(%n19, %w : !x, !w) outs(%zero : !x) -> !x
  %r21 = arith.maximumf %u20, %zero : !x
  %f22 = linalg.matmul ins(%r21, %w : !x, !w) outs(%zero : !x) -> !x
  %h23 = resnorm.residual_add %n19, %f22 skip_scale = 1.5 : (!x, !x) -> !x
  %n24 = resnorm.layer_norm %h23 scale(%g) : (!x, !g) -> !x
  return %n24 : !x
}

// ResiDual: a second stream sums the branches; its norm is the last.
//  CHECK-LABEL:@residual: residual · layer_norm · 2 layers · 4 residual adds · 5 norms
//  CHECK-EMPTY:
//   CHECK-NEXT:  ╭╌╌○ stream start
//   CHECK-NEXT:  ╎  │
//   CHECK-NEXT:  ├╌╌├─▶ attention ─▶ ⊕ ─▶ layer_norm  ╮
//   CHECK-NEXT:  ├╌╌├─▶ ffn ───────▶ ⊕ ─▶ layer_norm  ╯ ×2  layers 0-1
//   CHECK-NEXT:  ╎  │
//   CHECK-NEXT:  ╰╌▶● stream end + layer_norm of the second stream
//  CHECK-EMPTY:
//   CHECK-NEXT:  5 extra skips: a second stream, dashed, sums the branches
func.func @residual(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %t1 = linalg.transpose ins(%x : !x) outs(%transposed : !t) permutation = [1, 0]
  %s2 = linalg.matmul ins(%x, %t1 : !x, !t) outs(%zeros : !s) -> !s
  %p3 = linalg.softmax dimension(1) ins(%s2 : !s) outs(%scores : !s) -> !s
  %o4 = linalg.matmul ins(%p3, %x : !s, !x) outs(%zero : !x) -> !x
  %a5 = linalg.matmul ins(%o4, %w : !x, !w) outs(%zero : !x) -> !x
  %r6 = arith.addf %x, %a5 : !x
  %h7 = resnorm.residual_add %x, %a5 : (!x, !x) -> !x
  %n8 = resnorm.layer_norm %h7 scale(%g) : (!x, !g) -> !x
  %u9 = linalg.matmul ins(%n8, %w : !x, !w) outs(%zero : !x) -> !x
  %r10 = arith.maximumf %u9, %zero : !x
  %f11 = linalg.matmul ins(%r10, %w : !x, !w) outs(%zero : !x) -> !x
  %r12 = arith.addf %r6, %f11 : !x
  %h13 = resnorm.residual_add %n8, %f11 : (!x, !x) -> !x
  %n14 = resnorm.layer_norm %h13 scale(%g) : (!x, !g) -> !x
  %t15 = linalg.transpose ins(%n14 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s16 = linalg.matmul ins(%n14, %t15 : !x, !t) outs(%zeros : !s) -> !s
  %p17 = linalg.softmax dimension(1) ins(%s16 : !s) outs(%scores : !s) -> !s
  %o18 = linalg.matmul ins(%p17, %n14 : !s, !x) outs(%zero : !x) -> !x
  %a19 = linalg.matmul ins(%o18, %w : !x, !w) outs(%zero : !x) -> !x
  %r20 = arith.addf %r12, %a19 : !x
  %h21 = resnorm.residual_add %n14, %a19 : (!x, !x) -> !x
  %n22 = resnorm.layer_norm %h21 scale(%g) : (!x, !g) -> !x
  %u23 = linalg.matmul ins(%n22, %w : !x, !w) outs(%zero : !x) -> !x
  %r24 = arith.maximumf %u23, %zero : !x
  %f25 = linalg.matmul ins(%r24, %w : !x, !w) outs(%zero : !x) -> !x
  %r26 = arith.addf %r20, %f25 : !x
  %h27 = resnorm.residual_add %n22, %f25 : (!x, !x) -> !x
  %n28 = resnorm.layer_norm %h27 scale(%g) : (!x, !g) -> !x
  %n29 = resnorm.layer_norm %r26 scale(%g) : (!x, !g) -> !x
  %d30 = arith.addf %n28, %n29 : !x
  return %d30 : !x
}

// Sub-LN: also a norm before each branch's last contraction.
//  CHECK-LABEL:@sub_ln: sub-ln · layer_norm · 2 layers · 4 residual adds · 9 norms
//  CHECK-EMPTY:
//   CHECK-NEXT:  ○ stream start
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ├─ layer_norm ─▶ attention (1 inner norm) ─▶ ⊕  ╮
//   CHECK-NEXT:  ├─ layer_norm ─▶ ffn (1 inner norm) ───────▶ ⊕  ╯ ×2  layers 0-1
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ● stream end ─▶ layer_norm
func.func @sub_ln(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %n1 = resnorm.layer_norm %x scale(%g) : (!x, !g) -> !x
  %t2 = linalg.transpose ins(%n1 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s3 = linalg.matmul ins(%n1, %t2 : !x, !t) outs(%zeros : !s) -> !s
  %p4 = linalg.softmax dimension(1) ins(%s3 : !s) outs(%scores : !s) -> !s
  %o5 = linalg.matmul ins(%p4, %n1 : !s, !x) outs(%zero : !x) -> !x
  %n6 = resnorm.layer_norm %o5 scale(%g) : (!x, !g) -> !x
  %a7 = linalg.matmul ins(%n6, %w : !x, !w) outs(%zero : !x) -> !x
  %h8 = resnorm.residual_add %x, %a7 : (!x, !x) -> !x
  %n9 = resnorm.layer_norm %h8 scale(%g) : (!x, !g) -> !x
  %u10 = linalg.matmul ins(%n9, %w : !x, !w) outs(%zero : !x) -> !x
  %r11 = arith.maximumf %u10, %zero : !x
  %n12 = resnorm.layer_norm %r11 scale(%g) : (!x, !g) -> !x
  %f13 = linalg.matmul ins(%n12, %w : !x, !w) outs(%zero : !x) -> !x
  %h14 = resnorm.residual_add %h8, %f13 : (!x, !x) -> !x
  %n15 = resnorm.layer_norm %h14 scale(%g) : (!x, !g) -> !x
  %t16 = linalg.transpose ins(%n15 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s17 = linalg.matmul ins(%n15, %t16 : !x, !t) outs(%zeros : !s) -> !s
  %p18 = linalg.softmax dimension(1) ins(%s17 : !s) outs(%scores : !s) -> !s
  %o19 = linalg.matmul ins(%p18, %n15 : !s, !x) outs(%zero : !x) -> !x
  %n20 = resnorm.layer_norm %o19 scale(%g) : (!x, !g) -> !x
  %a21 = linalg.matmul ins(%n20, %w : !x, !w) outs(%zero : !x) -> !x
  %h22 = resnorm.residual_add %h14, %a21 : (!x, !x) -> !x
  %n23 = resnorm.layer_norm %h22 scale(%g) : (!x, !g) -> !x
  %u24 = linalg.matmul ins(%n23, %w : !x, !w) outs(%zero : !x) -> !x
  %r25 = arith.maximumf %u24, %zero : !x
  %n26 = resnorm.layer_norm %r25 scale(%g) : (!x, !g) -> !x
  %f27 = linalg.matmul ins(%n26, %w : !x, !w) outs(%zero : !x) -> !x
  %h28 = resnorm.residual_add %h22, %f27 : (!x, !x) -> !x
  %n29 = resnorm.layer_norm %h28 scale(%g) : (!x, !g) -> !x
  return %n29 : !x
}

// NormFormer: Peri-LN in attention, Sub-LN in the FFN.
//  CHECK-LABEL:@normformer: normformer · layer_norm · 2 layers · 4 residual adds · 9 norms
//  CHECK-EMPTY:
//   CHECK-NEXT:  ○ stream start
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ├─ layer_norm ─▶ attention ──────────▶ layer_norm ─▶ ⊕  ╮
//   CHECK-NEXT:  ├─ layer_norm ─▶ ffn (1 inner norm) ───────────────▶ ⊕  ╯ ×2  layers 0-1
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ● stream end ─▶ layer_norm
func.func @normformer(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %n1 = resnorm.layer_norm %x scale(%g) : (!x, !g) -> !x
  %t2 = linalg.transpose ins(%n1 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s3 = linalg.matmul ins(%n1, %t2 : !x, !t) outs(%zeros : !s) -> !s
  %p4 = linalg.softmax dimension(1) ins(%s3 : !s) outs(%scores : !s) -> !s
  %o5 = linalg.matmul ins(%p4, %n1 : !s, !x) outs(%zero : !x) -> !x
  %a6 = linalg.matmul ins(%o5, %w : !x, !w) outs(%zero : !x) -> !x
  %n7 = resnorm.layer_norm %a6 scale(%g) : (!x, !g) -> !x
  %h8 = resnorm.residual_add %x, %n7 : (!x, !x) -> !x
  %n9 = resnorm.layer_norm %h8 scale(%g) : (!x, !g) -> !x
  %u10 = linalg.matmul ins(%n9, %w : !x, !w) outs(%zero : !x) -> !x
  %r11 = arith.maximumf %u10, %zero : !x
  %n12 = resnorm.layer_norm %r11 scale(%g) : (!x, !g) -> !x
  %f13 = linalg.matmul ins(%n12, %w : !x, !w) outs(%zero : !x) -> !x
  %h14 = resnorm.residual_add %h8, %f13 : (!x, !x) -> !x
  %n15 = resnorm.layer_norm %h14 scale(%g) : (!x, !g) -> !x
  %t16 = linalg.transpose ins(%n15 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s17 = linalg.matmul ins(%n15, %t16 : !x, !t) outs(%zeros : !s) -> !s
  %p18 = linalg.softmax dimension(1) ins(%s17 : !s) outs(%scores : !s) -> !s
  %o19 = linalg.matmul ins(%p18, %n15 : !s, !x) outs(%zero : !x) -> !x
  %a20 = linalg.matmul ins(%o19, %w : !x, !w) outs(%zero : !x) -> !x
  %n21 = resnorm.layer_norm %a20 scale(%g) : (!x, !g) -> !x
  %h22 = resnorm.residual_add %h14, %n21 : (!x, !x) -> !x
  %n23 = resnorm.layer_norm %h22 scale(%g) : (!x, !g) -> !x
  %u24 = linalg.matmul ins(%n23, %w : !x, !w) outs(%zero : !x) -> !x
  %r25 = arith.maximumf %u24, %zero : !x
  %n26 = resnorm.layer_norm %r25 scale(%g) : (!x, !g) -> !x
  %f27 = linalg.matmul ins(%n26, %w : !x, !w) outs(%zero : !x) -> !x
  %h28 = resnorm.residual_add %h22, %f27 : (!x, !x) -> !x
  %n29 = resnorm.layer_norm %h28 scale(%g) : (!x, !g) -> !x
  return %n29 : !x
}

// Attention and FFN read one norm and close two residual adds.
//  CHECK-LABEL:@parallel: parallel · layer_norm · 2 layers · 4 residual adds · 3 norms
//  CHECK-EMPTY:
//   CHECK-NEXT:  ○ stream start
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ├─ layer_norm ┬▶ attention ─╮     ╮
//   CHECK-NEXT:  │             ╰▶ ffn ───────┴▶ ⊕  ╯ ×2  layers 0-1
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ● stream end ─▶ layer_norm
func.func @parallel(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %n1 = resnorm.layer_norm %x scale(%g) : (!x, !g) -> !x
  %t2 = linalg.transpose ins(%n1 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s3 = linalg.matmul ins(%n1, %t2 : !x, !t) outs(%zeros : !s) -> !s
  %p4 = linalg.softmax dimension(1) ins(%s3 : !s) outs(%scores : !s) -> !s
  %o5 = linalg.matmul ins(%p4, %n1 : !s, !x) outs(%zero : !x) -> !x
  %a6 = linalg.matmul ins(%o5, %w : !x, !w) outs(%zero : !x) -> !x
  %h7 = resnorm.residual_add %x, %a6 : (!x, !x) -> !x
  %u8 = linalg.matmul ins(%n1, %w : !x, !w) outs(%zero : !x) -> !x
  %r9 = arith.maximumf %u8, %zero : !x
  %f10 = linalg.matmul ins(%r9, %w : !x, !w) outs(%zero : !x) -> !x
  %h11 = resnorm.residual_add %h7, %f10 : (!x, !x) -> !x
  %n12 = resnorm.layer_norm %h11 scale(%g) : (!x, !g) -> !x
  %t13 = linalg.transpose ins(%n12 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s14 = linalg.matmul ins(%n12, %t13 : !x, !t) outs(%zeros : !s) -> !s
  %p15 = linalg.softmax dimension(1) ins(%s14 : !s) outs(%scores : !s) -> !s
  %o16 = linalg.matmul ins(%p15, %n12 : !s, !x) outs(%zero : !x) -> !x
  %a17 = linalg.matmul ins(%o16, %w : !x, !w) outs(%zero : !x) -> !x
  %h18 = resnorm.residual_add %h11, %a17 : (!x, !x) -> !x
  %u19 = linalg.matmul ins(%n12, %w : !x, !w) outs(%zero : !x) -> !x
  %r20 = arith.maximumf %u19, %zero : !x
  %f21 = linalg.matmul ins(%r20, %w : !x, !w) outs(%zero : !x) -> !x
  %h22 = resnorm.residual_add %h18, %f21 : (!x, !x) -> !x
  %n23 = resnorm.layer_norm %h22 scale(%g) : (!x, !g) -> !x
  return %n23 : !x
}

// Norms on queries, keys and values; Post-LN before the FFN.
//  CHECK-LABEL:@hybrid_norm: hybrid-norm · layer_norm · 2 layers · 4 residual adds · 9 norms
//  CHECK-EMPTY:
//   CHECK-NEXT:  ○ stream start
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ├─▶ attention (3 head norms) ─▶ ⊕ ─▶ layer_norm  ╮
//   CHECK-NEXT:  ├─▶ ffn ──────────────────────▶ ⊕                ╯ ×2  layers 0-1
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ● stream end ─▶ layer_norm
func.func @hybrid_norm(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %m1 = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
  %n2 = resnorm.layer_norm %m1 scale(%g) : (!x, !g) -> !x
  %m3 = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
  %n4 = resnorm.layer_norm %m3 scale(%g) : (!x, !g) -> !x
  %m5 = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
  %n6 = resnorm.layer_norm %m5 scale(%g) : (!x, !g) -> !x
  %t7 = linalg.transpose ins(%n4 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s8 = linalg.matmul ins(%n2, %t7 : !x, !t) outs(%zeros : !s) -> !s
  %p9 = linalg.softmax dimension(1) ins(%s8 : !s) outs(%scores : !s) -> !s
  %o10 = linalg.matmul ins(%p9, %n6 : !s, !x) outs(%zero : !x) -> !x
  %a11 = linalg.matmul ins(%o10, %w : !x, !w) outs(%zero : !x) -> !x
  %h12 = resnorm.residual_add %x, %a11 : (!x, !x) -> !x
  %n13 = resnorm.layer_norm %h12 scale(%g) : (!x, !g) -> !x
  %u14 = linalg.matmul ins(%n13, %w : !x, !w) outs(%zero : !x) -> !x
  %r15 = arith.maximumf %u14, %zero : !x
  %f16 = linalg.matmul ins(%r15, %w : !x, !w) outs(%zero : !x) -> !x
  %h17 = resnorm.residual_add %n13, %f16 : (!x, !x) -> !x
  %m18 = linalg.matmul ins(%h17, %w : !x, !w) outs(%zero : !x) -> !x
  %n19 = resnorm.layer_norm %m18 scale(%g) : (!x, !g) -> !x
  %m20 = linalg.matmul ins(%h17, %w : !x, !w) outs(%zero : !x) -> !x
  %n21 = resnorm.layer_norm %m20 scale(%g) : (!x, !g) -> !x
  %m22 = linalg.matmul ins(%h17, %w : !x, !w) outs(%zero : !x) -> !x
  %n23 = resnorm.layer_norm %m22 scale(%g) : (!x, !g) -> !x
  %t24 = linalg.transpose ins(%n21 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s25 = linalg.matmul ins(%n19, %t24 : !x, !t) outs(%zeros : !s) -> !s
  %p26 = linalg.softmax dimension(1) ins(%s25 : !s) outs(%scores : !s) -> !s
  %o27 = linalg.matmul ins(%p26, %n23 : !s, !x) outs(%zero : !x) -> !x
  %a28 = linalg.matmul ins(%o27, %w : !x, !w) outs(%zero : !x) -> !x
  %h29 = resnorm.residual_add %h17, %a28 : (!x, !x) -> !x
  %n30 = resnorm.layer_norm %h29 scale(%g) : (!x, !g) -> !x
  %u31 = linalg.matmul ins(%n30, %w : !x, !w) outs(%zero : !x) -> !x
  %r32 = arith.maximumf %u31, %zero : !x
  %f33 = linalg.matmul ins(%r32, %w : !x, !w) outs(%zero : !x) -> !x
  %h34 = resnorm.residual_add %n30, %f33 : (!x, !x) -> !x
  %n35 = resnorm.layer_norm %h34 scale(%g) : (!x, !g) -> !x
  return %n35 : !x
}

// Post-LN first, then Pre-LN.
//  CHECK-LABEL:@mix_ln: mix-ln · layer_norm · 2 layers · 4 residual adds · 5 norms
//  CHECK-EMPTY:
//   CHECK-NEXT:  ○ stream start
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ├──────────────▶ attention ─▶ ⊕ ─▶ layer_norm  ╮
//   CHECK-NEXT:  ├──────────────▶ ffn ───────▶ ⊕ ─▶ layer_norm  ╯ layer 0  post-ln
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ├─ layer_norm ─▶ attention ─▶ ⊕                ╮
//   CHECK-NEXT:  ├─ layer_norm ─▶ ffn ───────▶ ⊕                ╯ layer 1  pre-ln
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ● stream end ─▶ layer_norm
func.func @mix_ln(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %t1 = linalg.transpose ins(%x : !x) outs(%transposed : !t) permutation = [1, 0]
  %s2 = linalg.matmul ins(%x, %t1 : !x, !t) outs(%zeros : !s) -> !s
  %p3 = linalg.softmax dimension(1) ins(%s2 : !s) outs(%scores : !s) -> !s
  %o4 = linalg.matmul ins(%p3, %x : !s, !x) outs(%zero : !x) -> !x
  %a5 = linalg.matmul ins(%o4, %w : !x, !w) outs(%zero : !x) -> !x
  %h6 = resnorm.residual_add %x, %a5 : (!x, !x) -> !x
  %n7 = resnorm.layer_norm %h6 scale(%g) : (!x, !g) -> !x
  %u8 = linalg.matmul ins(%n7, %w : !x, !w) outs(%zero : !x) -> !x
  %r9 = arith.maximumf %u8, %zero : !x
  %f10 = linalg.matmul ins(%r9, %w : !x, !w) outs(%zero : !x) -> !x
  %h11 = resnorm.residual_add %n7, %f10 : (!x, !x) -> !x
  %n12 = resnorm.layer_norm %h11 scale(%g) : (!x, !g) -> !x
  %n13 = resnorm.layer_norm %n12 scale(%g) : (!x, !g) -> !x
  %t14 = linalg.transpose ins(%n13 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s15 = linalg.matmul ins(%n13, %t14 : !x, !t) outs(%zeros : !s) -> !s
  %p16 = linalg.softmax dimension(1) ins(%s15 : !s) outs(%scores : !s) -> !s
  %o17 = linalg.matmul ins(%p16, %n13 : !s, !x) outs(%zero : !x) -> !x
  %a18 = linalg.matmul ins(%o17, %w : !x, !w) outs(%zero : !x) -> !x
  %h19 = resnorm.residual_add %n12, %a18 : (!x, !x) -> !x
  %n20 = resnorm.layer_norm %h19 scale(%g) : (!x, !g) -> !x
  %u21 = linalg.matmul ins(%n20, %w : !x, !w) outs(%zero : !x) -> !x
  %r22 = arith.maximumf %u21, %zero : !x
  %f23 = linalg.matmul ins(%r22, %w : !x, !w) outs(%zero : !x) -> !x
  %h24 = resnorm.residual_add %h19, %f23 : (!x, !x) -> !x
  %n25 = resnorm.layer_norm %h24 scale(%g) : (!x, !g) -> !x
  return %n25 : !x
}

// Pre-LN, the norm's result times 1/sqrt(layer).
//  CHECK-LABEL:@lns: lns · layer_norm · 3 layers · 6 residual adds · 7 norms
//  CHECK-EMPTY:
//   CHECK-NEXT:  ○ stream start
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ├─ layer_norm ×1…0.5774 ─▶ attention ─▶ ⊕  ╮
//   CHECK-NEXT:  ├─ layer_norm ×1…0.5774 ─▶ ffn ───────▶ ⊕  ╯ ×3  layers 0-2
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ● stream end ─▶ layer_norm
func.func @lns(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %n1 = resnorm.layer_norm %x scale(%g) : (!x, !g) -> !x
  %t2 = linalg.transpose ins(%n1 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s3 = linalg.matmul ins(%n1, %t2 : !x, !t) outs(%zeros : !s) -> !s
  %p4 = linalg.softmax dimension(1) ins(%s3 : !s) outs(%scores : !s) -> !s
  %o5 = linalg.matmul ins(%p4, %n1 : !s, !x) outs(%zero : !x) -> !x
  %a6 = linalg.matmul ins(%o5, %w : !x, !w) outs(%zero : !x) -> !x
  %h7 = resnorm.residual_add %x, %a6 : (!x, !x) -> !x
  %n8 = resnorm.layer_norm %h7 scale(%g) : (!x, !g) -> !x
  %u9 = linalg.matmul ins(%n8, %w : !x, !w) outs(%zero : !x) -> !x
  %r10 = arith.maximumf %u9, %zero : !x
  %f11 = linalg.matmul ins(%r10, %w : !x, !w) outs(%zero : !x) -> !x
  %h12 = resnorm.residual_add %h7, %f11 : (!x, !x) -> !x
  %n13 = resnorm.layer_norm %h12 scale(%g) : (!x, !g) -> !x
  %c1_13 = arith.constant dense<0.70710678> : !x
  %l14 = arith.mulf %n13, %c1_13 : !x
  %t15 = linalg.transpose ins(%l14 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s16 = linalg.matmul ins(%l14, %t15 : !x, !t) outs(%zeros : !s) -> !s
  %p17 = linalg.softmax dimension(1) ins(%s16 : !s) outs(%scores : !s) -> !s
  %o18 = linalg.matmul ins(%p17, %l14 : !s, !x) outs(%zero : !x) -> !x
  %a19 = linalg.matmul ins(%o18, %w : !x, !w) outs(%zero : !x) -> !x
  %h20 = resnorm.residual_add %h12, %a19 : (!x, !x) -> !x
  %n21 = resnorm.layer_norm %h20 scale(%g) : (!x, !g) -> !x
  %c1_21 = arith.constant dense<0.70710678> : !x
  %l22 = arith.mulf %n21, %c1_21 : !x
  %u23 = linalg.matmul ins(%l22, %w : !x, !w) outs(%zero : !x) -> !x
  %r24 = arith.maximumf %u23, %zero : !x
  %f25 = linalg.matmul ins(%r24, %w : !x, !w) outs(%zero : !x) -> !x
  %h26 = resnorm.residual_add %h20, %f25 : (!x, !x) -> !x
  %n27 = resnorm.layer_norm %h26 scale(%g) : (!x, !g) -> !x
  %c2_27 = arith.constant dense<0.57735026> : !x
  %l28 = arith.mulf %n27, %c2_27 : !x
  %t29 = linalg.transpose ins(%l28 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s30 = linalg.matmul ins(%l28, %t29 : !x, !t) outs(%zeros : !s) -> !s
  %p31 = linalg.softmax dimension(1) ins(%s30 : !s) outs(%scores : !s) -> !s
  %o32 = linalg.matmul ins(%p31, %l28 : !s, !x) outs(%zero : !x) -> !x
  %a33 = linalg.matmul ins(%o32, %w : !x, !w) outs(%zero : !x) -> !x
  %h34 = resnorm.residual_add %h26, %a33 : (!x, !x) -> !x
  %n35 = resnorm.layer_norm %h34 scale(%g) : (!x, !g) -> !x
  %c2_35 = arith.constant dense<0.57735026> : !x
  %l36 = arith.mulf %n35, %c2_35 : !x
  %u37 = linalg.matmul ins(%l36, %w : !x, !w) outs(%zero : !x) -> !x
  %r38 = arith.maximumf %u37, %zero : !x
  %f39 = linalg.matmul ins(%r38, %w : !x, !w) outs(%zero : !x) -> !x
  %h40 = resnorm.residual_add %h34, %f39 : (!x, !x) -> !x
  %n41 = resnorm.layer_norm %h40 scale(%g) : (!x, !g) -> !x
  return %n41 : !x
}

// A norm without parameters, modulated by another input.
//  CHECK-LABEL:@ada_ln_zero: ada-ln-zero · layer_norm · 2 layers · 4 residual adds · 5 norms
//  CHECK-EMPTY:
//   CHECK-NEXT:  ○ stream start
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ├─ layer_norm modulated ─▶ attention ─▶ ⊕  ╮
//   CHECK-NEXT:  ├─ layer_norm modulated ─▶ ffn ───────▶ ⊕  ╯ ×2  layers 0-1
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ● stream end ─▶ layer_norm
func.func @ada_ln_zero(%x: !x, %w: !w, %g: !g, %c: !x) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %c1 = linalg.matmul ins(%c, %w : !x, !w) outs(%zero : !x) -> !x
  %n2 = resnorm.layer_norm %x : (!x) -> !x
  %s3 = arith.mulf %n2, %c1 : !x
  %t4 = linalg.transpose ins(%s3 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s5 = linalg.matmul ins(%s3, %t4 : !x, !t) outs(%zeros : !s) -> !s
  %p6 = linalg.softmax dimension(1) ins(%s5 : !s) outs(%scores : !s) -> !s
  %o7 = linalg.matmul ins(%p6, %s3 : !s, !x) outs(%zero : !x) -> !x
  %a8 = linalg.matmul ins(%o7, %w : !x, !w) outs(%zero : !x) -> !x
  %h9 = resnorm.residual_add %x, %a8 : (!x, !x) -> !x
  %c10 = linalg.matmul ins(%c, %w : !x, !w) outs(%zero : !x) -> !x
  %n11 = resnorm.layer_norm %h9 : (!x) -> !x
  %s12 = arith.mulf %n11, %c10 : !x
  %u13 = linalg.matmul ins(%s12, %w : !x, !w) outs(%zero : !x) -> !x
  %r14 = arith.maximumf %u13, %zero : !x
  %f15 = linalg.matmul ins(%r14, %w : !x, !w) outs(%zero : !x) -> !x
  %h16 = resnorm.residual_add %h9, %f15 : (!x, !x) -> !x
  %c17 = linalg.matmul ins(%c, %w : !x, !w) outs(%zero : !x) -> !x
  %n18 = resnorm.layer_norm %h16 : (!x) -> !x
  %s19 = arith.mulf %n18, %c17 : !x
  %t20 = linalg.transpose ins(%s19 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s21 = linalg.matmul ins(%s19, %t20 : !x, !t) outs(%zeros : !s) -> !s
  %p22 = linalg.softmax dimension(1) ins(%s21 : !s) outs(%scores : !s) -> !s
  %o23 = linalg.matmul ins(%p22, %s19 : !s, !x) outs(%zero : !x) -> !x
  %a24 = linalg.matmul ins(%o23, %w : !x, !w) outs(%zero : !x) -> !x
  %h25 = resnorm.residual_add %h16, %a24 : (!x, !x) -> !x
  %c26 = linalg.matmul ins(%c, %w : !x, !w) outs(%zero : !x) -> !x
  %n27 = resnorm.layer_norm %h25 : (!x) -> !x
  %s28 = arith.mulf %n27, %c26 : !x
  %u29 = linalg.matmul ins(%s28, %w : !x, !w) outs(%zero : !x) -> !x
  %r30 = arith.maximumf %u29, %zero : !x
  %f31 = linalg.matmul ins(%r30, %w : !x, !w) outs(%zero : !x) -> !x
  %h32 = resnorm.residual_add %h25, %f31 : (!x, !x) -> !x
  %n33 = resnorm.layer_norm %h32 scale(%g) : (!x, !g) -> !x
  return %n33 : !x
}

// Residual connections without norms.
//  CHECK-LABEL:@none: none · 2 layers · 4 residual adds · no norms
//  CHECK-EMPTY:
//   CHECK-NEXT:  ○ stream start
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ├─▶ attention ─▶ ⊕  ╮
//   CHECK-NEXT:  ├─▶ ffn ───────▶ ⊕  ╯ ×2  layers 0-1
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ● stream end
func.func @none(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %t1 = linalg.transpose ins(%x : !x) outs(%transposed : !t) permutation = [1, 0]
  %s2 = linalg.matmul ins(%x, %t1 : !x, !t) outs(%zeros : !s) -> !s
  %p3 = linalg.softmax dimension(1) ins(%s2 : !s) outs(%scores : !s) -> !s
  %o4 = linalg.matmul ins(%p3, %x : !s, !x) outs(%zero : !x) -> !x
  %a5 = linalg.matmul ins(%o4, %w : !x, !w) outs(%zero : !x) -> !x
  %h6 = resnorm.residual_add %x, %a5 : (!x, !x) -> !x
  %u7 = linalg.matmul ins(%h6, %w : !x, !w) outs(%zero : !x) -> !x
  %r8 = arith.maximumf %u7, %zero : !x
  %f9 = linalg.matmul ins(%r8, %w : !x, !w) outs(%zero : !x) -> !x
  %h10 = resnorm.residual_add %h6, %f9 : (!x, !x) -> !x
  %t11 = linalg.transpose ins(%h10 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s12 = linalg.matmul ins(%h10, %t11 : !x, !t) outs(%zeros : !s) -> !s
  %p13 = linalg.softmax dimension(1) ins(%s12 : !s) outs(%scores : !s) -> !s
  %o14 = linalg.matmul ins(%p13, %h10 : !s, !x) outs(%zero : !x) -> !x
  %a15 = linalg.matmul ins(%o14, %w : !x, !w) outs(%zero : !x) -> !x
  %h16 = resnorm.residual_add %h10, %a15 : (!x, !x) -> !x
  %u17 = linalg.matmul ins(%h16, %w : !x, !w) outs(%zero : !x) -> !x
  %r18 = arith.maximumf %u17, %zero : !x
  %f19 = linalg.matmul ins(%r18, %w : !x, !w) outs(%zero : !x) -> !x
  %h20 = resnorm.residual_add %h16, %f19 : (!x, !x) -> !x
  return %h20 : !x
}

// Pre-LN behind an embedding norm.
//  CHECK-LABEL:@embedding_norm: pre-ln · layer_norm · 2 layers · 4 residual adds · 6 norms
//  CHECK-EMPTY:
//   CHECK-NEXT:  ○ stream start ─▶ layer_norm
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ├─ layer_norm ─▶ attention ─▶ ⊕  ╮
//   CHECK-NEXT:  ├─ layer_norm ─▶ ffn ───────▶ ⊕  ╯ ×2  layers 0-1
//   CHECK-NEXT:  │
//   CHECK-NEXT:  ● stream end ─▶ layer_norm
func.func @embedding_norm(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %n1 = resnorm.layer_norm %x scale(%g) : (!x, !g) -> !x
  %n2 = resnorm.layer_norm %n1 scale(%g) : (!x, !g) -> !x
  %t3 = linalg.transpose ins(%n2 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s4 = linalg.matmul ins(%n2, %t3 : !x, !t) outs(%zeros : !s) -> !s
  %p5 = linalg.softmax dimension(1) ins(%s4 : !s) outs(%scores : !s) -> !s
  %o6 = linalg.matmul ins(%p5, %n2 : !s, !x) outs(%zero : !x) -> !x
  %a7 = linalg.matmul ins(%o6, %w : !x, !w) outs(%zero : !x) -> !x
  %h8 = resnorm.residual_add %n1, %a7 : (!x, !x) -> !x
  %n9 = resnorm.layer_norm %h8 scale(%g) : (!x, !g) -> !x
  %u10 = linalg.matmul ins(%n9, %w : !x, !w) outs(%zero : !x) -> !x
  %r11 = arith.maximumf %u10, %zero : !x
  %f12 = linalg.matmul ins(%r11, %w : !x, !w) outs(%zero : !x) -> !x
  %h13 = resnorm.residual_add %h8, %f12 : (!x, !x) -> !x
  %n14 = resnorm.layer_norm %h13 scale(%g) : (!x, !g) -> !x
  %t15 = linalg.transpose ins(%n14 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s16 = linalg.matmul ins(%n14, %t15 : !x, !t) outs(%zeros : !s) -> !s
  %p17 = linalg.softmax dimension(1) ins(%s16 : !s) outs(%scores : !s) -> !s
  %o18 = linalg.matmul ins(%p17, %n14 : !s, !x) outs(%zero : !x) -> !x
  %a19 = linalg.matmul ins(%o18, %w : !x, !w) outs(%zero : !x) -> !x
  %h20 = resnorm.residual_add %h13, %a19 : (!x, !x) -> !x
  %n21 = resnorm.layer_norm %h20 scale(%g) : (!x, !g) -> !x
  %u22 = linalg.matmul ins(%n21, %w : !x, !w) outs(%zero : !x) -> !x
  %r23 = arith.maximumf %u22, %zero : !x
  %f24 = linalg.matmul ins(%r23, %w : !x, !w) outs(%zero : !x) -> !x
  %h25 = resnorm.residual_add %h20, %f24 : (!x, !x) -> !x
  %n26 = resnorm.layer_norm %h25 scale(%g) : (!x, !g) -> !x
  return %n26 : !x
}
