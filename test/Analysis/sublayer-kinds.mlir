// RUN: resnorm-opt %s --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s
// RUN: resnorm-opt %s --resnorm-decompose --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s
// RUN: resnorm-opt %s --resnorm-decompose --raise-to-resnorm --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s

// What a branch does to the tokens makes its kind.

!x = tensor<4x8xf32>
!w = tensor<8x8xf32>
!s = tensor<4x4xf32>
!t = tensor<8x4xf32>
!r = tensor<4x2xf32>

// MLP-Mixer: a product with weights that adds up over the tokens.
// CHECK-LABEL: @mixer: pre-ln
// CHECK: rms_norm ─▶ attention ─▶ ⊕
func.func @mixer(%x: !x, %w: !w, %mix: !s) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %n = resnorm.rms_norm %x : (!x) -> !x
  %m = linalg.matmul ins(%mix, %n : !s, !x) outs(%zero : !x) -> !x
  %r = arith.maximumf %m, %zero : !x
  %b = linalg.matmul ins(%mix, %r : !s, !x) outs(%zero : !x) -> !x
  %y = arith.addf %x, %b : !x
  return %y : !x
}

// Linear attention: no softmax.
// CHECK-LABEL: @linear_attention: pre-ln
// CHECK: rms_norm ─▶ attention ─▶ ⊕
func.func @linear_attention(%x: !x, %w: !w) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %square = arith.constant dense<0.0> : !w
  %e = tensor.empty() : !t
  %n = resnorm.rms_norm %x : (!x) -> !x
  %q = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %k = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %kt = linalg.transpose ins(%k : !x) outs(%e : !t) permutation = [1, 0]
  %kv = linalg.matmul ins(%kt, %n : !t, !x) outs(%square : !w) -> !w
  %b = linalg.matmul ins(%q, %kv : !x, !w) outs(%zero : !x) -> !x
  %y = arith.addf %x, %b : !x
  return %y : !x
}

// A recurrence over two tokens, and over all of them in a loop.
// CHECK-LABEL: @scan: pre-ln
// CHECK: rms_norm ─▶ attention ─▶ ⊕
func.func @scan(%x: tensor<2x8xf32>, %w: !w) -> tensor<2x8xf32> {
  %zero = arith.constant dense<0.0> : tensor<2x8xf32>
  %decay = arith.constant dense<0.5> : tensor<1x8xf32>
  %n = resnorm.rms_norm %x : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %v = linalg.matmul ins(%n, %w : tensor<2x8xf32>, !w) outs(%zero : tensor<2x8xf32>) -> tensor<2x8xf32>
  %v0 = tensor.extract_slice %v[0, 0] [1, 8] [1, 1] : tensor<2x8xf32> to tensor<1x8xf32>
  %v1 = tensor.extract_slice %v[1, 0] [1, 8] [1, 1] : tensor<2x8xf32> to tensor<1x8xf32>
  %d = arith.mulf %v0, %decay : tensor<1x8xf32>
  %s1 = arith.addf %d, %v1 : tensor<1x8xf32>
  %states = tensor.concat dim(0) %v0, %s1 : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<2x8xf32>
  %b = linalg.matmul ins(%states, %w : tensor<2x8xf32>, !w) outs(%zero : tensor<2x8xf32>) -> tensor<2x8xf32>
  %y = arith.addf %x, %b : tensor<2x8xf32>
  return %y : tensor<2x8xf32>
}

// CHECK-LABEL: @scan_in_a_loop: pre-ln
// CHECK: rms_norm ─▶ attention ─▶ ⊕
func.func @scan_in_a_loop(%x: !x, %w: !w) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %start = arith.constant dense<0.0> : tensor<1x8xf32>
  %decay = arith.constant dense<0.5> : tensor<1x8xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %n = resnorm.rms_norm %x : (!x) -> !x
  %v = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %states, %last = scf.for %i = %c0 to %c4 step %c1 iter_args(%o = %zero, %state = %start) -> (!x, tensor<1x8xf32>) {
    %vi = tensor.extract_slice %v[%i, 0] [1, 8] [1, 1] : !x to tensor<1x8xf32>
    %d = arith.mulf %state, %decay : tensor<1x8xf32>
    %next = arith.addf %d, %vi : tensor<1x8xf32>
    %row = tensor.insert_slice %next into %o[%i, 0] [1, 8] [1, 1] : tensor<1x8xf32> into !x
    scf.yield %row, %next : !x, tensor<1x8xf32>
  }
  %b = linalg.matmul ins(%states, %w : !x, !w) outs(%zero : !x) -> !x
  %y = arith.addf %x, %b : !x
  return %y : !x
}

// SwiGLU with a softmax over its features for a gate: each token by itself.
// CHECK-LABEL: @gated: pre-ln
// CHECK: rms_norm ─▶ ffn ─▶ ⊕
func.func @gated(%x: !x, %w: !w) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %e = tensor.empty() : !x
  %n = resnorm.rms_norm %x : (!x) -> !x
  %u = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %g = linalg.softmax dimension(1) ins(%u : !x) outs(%e : !x) -> !x
  %p = arith.mulf %u, %g : !x
  %b = linalg.matmul ins(%p, %w : !x, !w) outs(%zero : !x) -> !x
  %y = arith.addf %x, %b : !x
  return %y : !x
}

// Two experts, each times its column of the router's softmax, beside a shared
// one: one sublayer.
// CHECK-LABEL: @experts: pre-ln · rms_norm · 1 layer · 1 residual add
// CHECK: rms_norm ─▶ moe ─▶ ⊕
func.func @experts(%x: !x, %w: !w, %w1: !w, %w2: !w, %router: tensor<8x2xf32>) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %none = arith.constant dense<0.0> : !r
  %e = tensor.empty() : !r
  %wide = tensor.empty() : !x
  %n = resnorm.rms_norm %x : (!x) -> !x
  %shared = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %logits = linalg.matmul ins(%n, %router : !x, tensor<8x2xf32>) outs(%none : !r) -> !r
  %p = linalg.softmax dimension(1) ins(%logits : !r) outs(%e : !r) -> !r
  %p1 = tensor.extract_slice %p[0, 0] [4, 1] [1, 1] : !r to tensor<4xf32>
  %p2 = tensor.extract_slice %p[0, 1] [4, 1] [1, 1] : !r to tensor<4xf32>
  %b1 = linalg.broadcast ins(%p1 : tensor<4xf32>) outs(%wide : !x) dimensions = [1]
  %b2 = linalg.broadcast ins(%p2 : tensor<4xf32>) outs(%wide : !x) dimensions = [1]
  %f1 = linalg.matmul ins(%n, %w1 : !x, !w) outs(%zero : !x) -> !x
  %f2 = linalg.matmul ins(%n, %w2 : !x, !w) outs(%zero : !x) -> !x
  %y1 = arith.mulf %f1, %b1 : !x
  %y2 = arith.mulf %f2, %b2 : !x
  %routed = arith.addf %y1, %y2 : !x
  %b = arith.addf %routed, %shared : !x
  %y = arith.addf %x, %b : !x
  return %y : !x
}

// A convolution with a window, in a block of its own and one of a window of 1.
// CHECK-LABEL: @convolution: pre-ln · layer_norm · 2 layers
// CHECK: layer_norm ─▶ other ─▶ ⊕ {{ *}}layer 0
// CHECK: layer_norm ─▶ ffn ───▶ ⊕ {{ *}}layer 1
func.func @convolution(%x: tensor<1x6x6x8xf32>, %k: tensor<3x3x8x8xf32>, %k1: tensor<1x1x8x8xf32>) -> tensor<1x6x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %o = arith.constant dense<0.0> : tensor<1x6x6x8xf32>
  %n = resnorm.layer_norm %x : (tensor<1x6x6x8xf32>) -> tensor<1x6x6x8xf32>
  %padded = tensor.pad %n low[0, 1, 1, 0] high[0, 1, 1, 0] {
  ^bb0(%a: index, %b: index, %c: index, %d: index):
    tensor.yield %zero : f32
  } : tensor<1x6x6x8xf32> to tensor<1x8x8x8xf32>
  %f = linalg.conv_2d_nhwc_hwcf ins(%padded, %k : tensor<1x8x8x8xf32>, tensor<3x3x8x8xf32>) outs(%o : tensor<1x6x6x8xf32>) -> tensor<1x6x6x8xf32>
  %h = arith.addf %x, %f : tensor<1x6x6x8xf32>
  %m = resnorm.layer_norm %h : (tensor<1x6x6x8xf32>) -> tensor<1x6x6x8xf32>
  %u = linalg.conv_2d_nhwc_hwcf ins(%m, %k1 : tensor<1x6x6x8xf32>, tensor<1x1x8x8xf32>) outs(%o : tensor<1x6x6x8xf32>) -> tensor<1x6x6x8xf32>
  %r = arith.maximumf %u, %o : tensor<1x6x6x8xf32>
  %v = linalg.conv_2d_nhwc_hwcf ins(%r, %k1 : tensor<1x6x6x8xf32>, tensor<1x1x8x8xf32>) outs(%o : tensor<1x6x6x8xf32>) -> tensor<1x6x6x8xf32>
  %y = arith.addf %h, %v : tensor<1x6x6x8xf32>
  return %y : tensor<1x6x6x8xf32>
}
