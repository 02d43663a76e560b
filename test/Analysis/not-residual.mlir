// RUN: resnorm-opt %s --resnorm-annotate-stream | FileCheck %s
// RUN: resnorm-opt %s --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s --check-prefix=TEXT

// Adds that join no branch to a stream.

!x = tensor<4x8xf32>
!w = tensor<8x8xf32>
!g = tensor<8xf32>
!s = tensor<4x4xf32>

// The tanh form of GELU adds a polynomial of x to x.
// CHECK-LABEL: func.func @gelu
// CHECK-NOT: resnorm.
// TEXT: @gelu: no residual stream: no add joins a branch to what it reads · no norms
func.func @gelu(%x: !x, %w: !w) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %half = arith.constant dense<0.5> : !x
  %one = arith.constant dense<1.0> : !x
  %cubic = arith.constant dense<0.044715> : !x
  %root = arith.constant dense<0.797885> : !x
  %u = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
  %u2 = arith.mulf %u, %u : !x
  %u3 = arith.mulf %u2, %u : !x
  %c = arith.mulf %u3, %cubic : !x
  %p = arith.addf %u, %c : !x
  %q = arith.mulf %p, %root : !x
  %t = math.tanh %q : !x
  %t1 = arith.addf %t, %one : !x
  %h = arith.mulf %u, %half : !x
  %g = arith.mulf %h, %t1 : !x
  %f = linalg.matmul ins(%g, %w : !x, !w) outs(%zero : !x) -> !x
  return %f : !x
}

// Rotary positions: x cos + rotate(x) sin.
// CHECK-LABEL: func.func @rope
// CHECK-NOT: resnorm.
// TEXT: @rope: no residual stream
func.func @rope(%x: !x, %w: !w, %cos: !x, %sin: !x) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %q = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
  %lo = tensor.extract_slice %q[0, 0] [4, 4] [1, 1] : !x to !s
  %hi = tensor.extract_slice %q[0, 4] [4, 4] [1, 1] : !x to !s
  %neg = arith.negf %hi : !s
  %rotated = tensor.concat dim(1) %neg, %lo : (!s, !s) -> !x
  %a = arith.mulf %q, %cos : !x
  %b = arith.mulf %rotated, %sin : !x
  %r = arith.addf %a, %b : !x
  return %r : !x
}

// A mask that is added to the scores of two attentions: the second ones depend
// on it through contractions.
// CHECK-LABEL: func.func @mask
// CHECK-NOT: resnorm.
// TEXT: @mask: no residual stream
func.func @mask(%x: !x, %y: tensor<8x4xf32>, %mask: !s) -> !s {
  %zero = arith.constant dense<0.0> : !s
  %zero_x = arith.constant dense<0.0> : !x
  %e = tensor.empty() : !s
  %s0 = linalg.matmul ins(%x, %y : !x, tensor<8x4xf32>) outs(%zero : !s) -> !s
  %m0 = arith.addf %s0, %mask : !s
  %p0 = linalg.softmax dimension(1) ins(%m0 : !s) outs(%e : !s) -> !s
  %o0 = linalg.matmul ins(%p0, %x : !s, !x) outs(%zero_x : !x) -> !x
  %s1 = linalg.matmul ins(%o0, %y : !x, tensor<8x4xf32>) outs(%zero : !s) -> !s
  %m1 = arith.addf %s1, %mask : !s
  %p1 = linalg.softmax dimension(1) ins(%m1 : !s) outs(%e : !s) -> !s
  return %p1 : !s
}

// Token, position and type embeddings. The norm of their sum is in no stream.
// CHECK-LABEL: func.func @embeddings
// CHECK-NOT: resnorm.join
// CHECK: resnorm.layer_norm %{{.*}} {resnorm.norm = {kind = "layer_norm", role = "other"}}
// CHECK-NOT: resnorm.join
// TEXT: @embeddings: no residual stream: {{.*}} · 1 norm
func.func @embeddings(%ids: tensor<4xindex>, %words: tensor<16x8xf32>, %positions: !x, %types: !x, %g: !g) -> !x {
  %rows = tensor.expand_shape %ids [[0, 1]] output_shape [4, 1] : tensor<4xindex> into tensor<4x1xindex>
  %x = tensor.gather %words[%rows] gather_dims([0]) : (tensor<16x8xf32>, tensor<4x1xindex>) -> !x
  %a = arith.addf %x, %positions : !x
  %b = arith.addf %a, %types : !x
  %n = resnorm.layer_norm %b scale(%g) : (!x, !g) -> !x
  return %n : !x
}

// Two experts of one input are summed: no term reads another.
// CHECK-LABEL: func.func @experts
// CHECK-NOT: resnorm.
// TEXT: @experts: no residual stream
func.func @experts(%x: !x, %w: !w, %v: !w) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %a = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
  %b = linalg.matmul ins(%x, %v : !x, !w) outs(%zero : !x) -> !x
  %c = arith.maximumf %a, %zero : !x
  %d = arith.addf %c, %b : !x
  return %d : !x
}
