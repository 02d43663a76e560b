// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter-missed=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s
// RUN: not resnorm-opt %s --raise-to-resnorm=expect-residuals=5 -o /dev/null 2>&1 | FileCheck %s --check-prefix=COUNT

// Adds between the norms of a stream that join nothing, and why.

// COUNT: error: expected 5 residual adds, but found 4
// COUNT-COUNT-4: note: 'resnorm.residual_add' here
// COUNT: raise-residuals-refused.mlir:{{.*}}: note: missed: one term is computed from the other without a product

!x = tensor<4x8xf32>
!w = tensor<8x8xf32>
!g = tensor<8xf32>
!s = tensor<4x4xf32>

// CHECK-NOT: remark:
// CHECK: raise-residuals-refused.mlir:[[#@LINE+13]]:8: remark: [Missed] residual | Category:raise-to-resnorm | Reason="one term is computed from the other without a product or a convolution"
// CHECK-NOT: remark:
func.func @gelu(%x: !x, %g0: !g, %g1: !g, %w: !w, %v: !w) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %half = arith.constant dense<0.5> : !x
  %one = arith.constant dense<1.0> : !x
  %cubic = arith.constant dense<0.044715> : !x
  %root = arith.constant dense<0.797885> : !x
  %n = resnorm.rms_norm %x scale(%g0) : (!x, !g) -> !x
  %u = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %u2 = arith.mulf %u, %u : !x
  %u3 = arith.mulf %u2, %u : !x
  %c = arith.mulf %u3, %cubic : !x
  %p = arith.addf %u, %c : !x
  %q = arith.mulf %p, %root : !x
  %t = math.tanh %q : !x
  %t1 = arith.addf %t, %one : !x
  %h = arith.mulf %u, %half : !x
  %f = arith.mulf %h, %t1 : !x
  %b = linalg.matmul ins(%f, %v : !x, !w) outs(%zero : !x) -> !x
  %y = arith.addf %x, %b : !x
  %z = resnorm.rms_norm %y scale(%g1) : (!x, !g) -> !x
  return %z : !x
}

// Rotary positions, with one head as wide as the stream.
// CHECK: raise-residuals-refused.mlir:[[#@LINE+11]]:8: remark: [Missed] residual | Category:raise-to-resnorm | Reason="neither term is computed from the other"
// CHECK-NOT: remark:
func.func @rope(%x: !x, %g0: !g, %g1: !g, %w: !w, %cos: !x, %sin: !x) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %n = resnorm.rms_norm %x scale(%g0) : (!x, !g) -> !x
  %q = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %lo = tensor.extract_slice %q[0, 0] [4, 4] [1, 1] : !x to !s
  %hi = tensor.extract_slice %q[0, 4] [4, 4] [1, 1] : !x to !s
  %rotated = tensor.concat dim(1) %hi, %lo : (!s, !s) -> !x
  %a = arith.mulf %q, %cos : !x
  %b = arith.mulf %rotated, %sin : !x
  %r = arith.addf %a, %b : !x
  %f = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
  %y = arith.addf %x, %f : !x
  %z = resnorm.rms_norm %y scale(%g1) : (!x, !g) -> !x
  return %z : !x
}

// A bias, of the data, that two layers add to their scores: the second scores
// depend on it through products, but only because the first have it as a term.
// CHECK: raise-residuals-refused.mlir:[[#@LINE+10]]:9: remark: [Missed] residual | Category:raise-to-resnorm | Reason="neither term is computed from the other"
// CHECK: raise-residuals-refused.mlir:[[#@LINE+15]]:9: remark: [Missed] residual | Category:raise-to-resnorm | Reason="one term is computed from the other only by adding it: a mask or a bias that layers share"
// CHECK-NOT: remark:
func.func @shared_bias(%x: !x, %g0: !g, %g1: !g, %w: tensor<8x4xf32>) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zero_s = arith.constant dense<0.0> : !s
  %e = tensor.empty() : !s
  %bias = linalg.matmul ins(%x, %w : !x, tensor<8x4xf32>) outs(%zero_s : !s) -> !s
  %n0 = resnorm.rms_norm %x scale(%g0) : (!x, !g) -> !x
  %s0 = linalg.matmul ins(%n0, %w : !x, tensor<8x4xf32>) outs(%zero_s : !s) -> !s
  %m0 = arith.addf %s0, %bias : !s
  %p0 = linalg.softmax dimension(1) ins(%m0 : !s) outs(%e : !s) -> !s
  %f0 = linalg.matmul ins(%p0, %n0 : !s, !x) outs(%zero : !x) -> !x
  %y0 = arith.addf %x, %f0 : !x
  %n1 = resnorm.rms_norm %y0 scale(%g1) : (!x, !g) -> !x
  %s1 = linalg.matmul ins(%n1, %w : !x, tensor<8x4xf32>) outs(%zero_s : !s) -> !s
  %m1 = arith.addf %s1, %bias : !s
  %p1 = linalg.softmax dimension(1) ins(%m1 : !s) outs(%e : !s) -> !s
  %f1 = linalg.matmul ins(%p1, %n1 : !s, !x) outs(%zero : !x) -> !x
  %y1 = arith.addf %y0, %f1 : !x
  %n2 = resnorm.rms_norm %y1 : (!x) -> !x
  return %n2 : !x
}
