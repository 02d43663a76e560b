// RUN: resnorm-opt %s --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s
// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s --check-prefix=RAISED

// Residual adds beyond x + f(norm(x)).

!x = tensor<4x8xf32>
!w = tensor<8x8xf32>
!g = tensor<8xf32>

// The skip is scaled by a parameter per channel.
// CHECK: @scaled_skip: pre-ln · rms_norm · 1 layer · 1 residual add
// RAISED-LABEL: func.func @scaled_skip
// RAISED: %[[S:.*]] = linalg.generic {{.*}} ins(%{{.*}}, %arg2 : tensor<4x8xf32>, tensor<8xf32>)
// RAISED: resnorm.residual_add %[[S]], %{{.*}}
func.func @scaled_skip(%patches: !x, %g: !g, %s: !g, %w: !w) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %x = linalg.matmul ins(%patches, %w : !x, !w) outs(%zero : !x) -> !x
  %e = tensor.empty() : !x
  %n = resnorm.rms_norm %x scale(%g) : (!x, !g) -> !x
  %f = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %t = math.tanh %f : !x
  %b = linalg.matmul ins(%t, %w : !x, !w) outs(%zero : !x) -> !x
  %skip = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%x, %s : !x, !g) outs(%e : !x) {
  ^bb0(%a: f32, %c: f32, %out: f32):
    %0 = arith.mulf %a, %c : f32
    linalg.yield %0 : f32
  } -> !x
  %y = arith.addf %skip, %b : !x
  return %y : !x
}

// The D * x of a state-space model, beside a scan of x: inside of a branch, for
// nothing norms x.
// CHECK: @feedthrough: no residual stream
// RAISED-LABEL: func.func @feedthrough
// RAISED-NOT: resnorm.residual_add
func.func @feedthrough(%x: !x, %d: !g, %w: !w) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %e = tensor.empty() : !x
  %scan = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
  %dx = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%x, %d : !x, !g) outs(%e : !x) {
  ^bb0(%a: f32, %c: f32, %out: f32):
    %0 = arith.mulf %a, %c : f32
    linalg.yield %0 : f32
  } -> !x
  %y = arith.addf %scan, %dx : !x
  return %y : !x
}

// The branch ends in a short convolution with a skip of its own: one residual
// add of the stream, whose branch is a + conv(a). It mixes tokens.
// CHECK: @short_convolution: pre-ln · rms_norm · 1 layer · 1 residual add
// CHECK: rms_norm ─▶ attention ─▶ ⊕
// RAISED-LABEL: func.func @short_convolution
// RAISED: resnorm.residual_add %arg0, %{{.*}}
// RAISED-NOT: resnorm.residual_add
func.func @short_convolution(%x: !x, %g: !g, %w: !w, %mix: tensor<4x4xf32>) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %n = resnorm.rms_norm %x scale(%g) : (!x, !g) -> !x
  %a = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %conv = linalg.matmul ins(%mix, %a : tensor<4x4xf32>, !x) outs(%zero : !x) -> !x
  %b = arith.addf %a, %conv : !x
  %y = arith.addf %x, %b : !x
  return %y : !x
}

// Two dynamic extents that the add demands to be equal: the skip is read as it
// stands.
// CHECK: @dynamic: post-ln · layer_norm · 1 layer · 1 residual add
// RAISED-LABEL: func.func @dynamic
// RAISED: %[[N:.*]] = resnorm.layer_norm %arg0
// RAISED: resnorm.residual_add %[[N]], %{{.*}}
func.func @dynamic(%x: tensor<?x8xf32>, %w: !w, %shape: tensor<2xindex>) -> tensor<?x8xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %n = resnorm.layer_norm %x : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %d = tensor.dim %x, %c0 : tensor<?x8xf32>
  %e = tensor.empty(%d) : tensor<?x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<?x8xf32>) -> tensor<?x8xf32>
  %f = linalg.matmul ins(%n, %w : tensor<?x8xf32>, !w) outs(%z : tensor<?x8xf32>) -> tensor<?x8xf32>
  %p = linalg.matmul ins(%f, %w : tensor<?x8xf32>, !w) outs(%z : tensor<?x8xf32>) -> tensor<?x8xf32>
  %b = tensor.reshape %p(%shape) : (tensor<?x8xf32>, tensor<2xindex>) -> tensor<?x8xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%b, %n : tensor<?x8xf32>, tensor<?x8xf32>) outs(%e : tensor<?x8xf32>) {
  ^bb0(%a: f32, %c: f32, %out: f32):
    %0 = arith.addf %a, %c : f32
    linalg.yield %0 : f32
  } -> tensor<?x8xf32>
  %o = resnorm.layer_norm %y : (tensor<?x8xf32>) -> tensor<?x8xf32>
  return %o : tensor<?x8xf32>
}

// A bias on the skip, and the skip an argument.
// CHECK: @bias_on_the_skip: pre-ln · rms_norm · 1 layer · 1 residual add
// RAISED-LABEL: func.func @bias_on_the_skip
// RAISED: resnorm.residual_add
func.func @bias_on_the_skip(%x: !x, %g: !g, %w: !w) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %bias = arith.constant dense<[[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]]> : !x
  %n = resnorm.rms_norm %x scale(%g) : (!x, !g) -> !x
  %f = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %t = math.tanh %f : !x
  %branch = linalg.matmul ins(%t, %w : !x, !w) outs(%zero : !x) -> !x
  %biased = arith.addf %x, %bias : !x
  %y = arith.addf %biased, %branch : !x
  return %y : !x
}

// A kernel: the sum of its two arguments is normed.
// CHECK: @kernel: {{.*}} · 1 residual add · 1 norm
// RAISED-LABEL: func.func @kernel
// RAISED: %[[S:.*]] = resnorm.residual_add %arg0, %arg1
// RAISED: resnorm.rms_norm %[[S]]
func.func @kernel(%x: !x, %f: !x, %g: !g) -> !x {
  %s = arith.addf %x, %f : !x
  %n = resnorm.rms_norm %s scale(%g) : (!x, !g) -> !x
  return %n : !x
}

// PoolFormer's mixer is a pooling.
// CHECK: @pooling: res-post-norm · rms_norm · 1 layer · 1 residual add
// RAISED-LABEL: func.func @pooling
// RAISED: resnorm.residual_add
func.func @pooling(%x: tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %padded = tensor.pad %x low[0, 1, 1, 0] high[0, 1, 1, 0] {
  ^bb0(%a: index, %b: index, %c: index, %d: index):
    tensor.yield %zero : f32
  } : tensor<1x4x6x8xf32> to tensor<1x6x8x8xf32>
  %window = tensor.empty() : tensor<3x3xf32>
  %e = tensor.empty() : tensor<1x4x6x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  %p = linalg.pooling_nhwc_sum ins(%padded, %window : tensor<1x6x8x8xf32>, tensor<3x3xf32>) outs(%z : tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  %n = resnorm.rms_norm %p : (tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  %y = arith.addf %x, %n : tensor<1x4x6x8xf32>
  return %y : tensor<1x4x6x8xf32>
}
