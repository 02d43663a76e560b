// RUN: resnorm-opt %s --resnorm-lint -o /dev/null 2>&1 | FileCheck %s --implicit-check-not=': @'
// RUN: resnorm-opt %s --resnorm-decompose --resnorm-lint -o /dev/null 2>&1 | FileCheck %s --implicit-check-not=': @'

!x = tensor<4x8xf32>
!w = tensor<8x8xf32>
!g = tensor<8xf32>
!s = tensor<4x4xf32>
!t = tensor<8x4xf32>

// Two layers of one FFN each: the branch is normed at its end, then at its start.
// CHECK: streams.mlir:[[#@LINE+13]]:8: warning: @mixed, stream 0, layer 1: the layers of one stream have several placements: layer 0 res-post-norm, layer 1 pre-ln. Mix-LN, {{.*}} [mixed-placements]
// CHECK-NEXT: source: Li et al. 2024, arXiv 2412.13795
func.func @mixed(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %u = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
  %r = arith.maximumf %u, %zero : !x
  %f = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
  %n = resnorm.layer_norm %f scale(%g) : (!x, !g) -> !x
  %h = resnorm.residual_add %x, %n : (!x, !x) -> !x
  %m = resnorm.layer_norm %h scale(%g) : (!x, !g) -> !x
  %v = linalg.matmul ins(%m, %w : !x, !w) outs(%zero : !x) -> !x
  %q = arith.maximumf %v, %zero : !x
  %e = linalg.matmul ins(%q, %w : !x, !w) outs(%zero : !x) -> !x
  %k = resnorm.residual_add %h, %e : (!x, !x) -> !x
  %y = resnorm.layer_norm %k scale(%g) : (!x, !g) -> !x
  return %y : !x
}

// Mix-LN: Post-LN, then Pre-LN.
func.func @mix_ln(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %u = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
  %r = arith.maximumf %u, %zero : !x
  %f = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
  %h = resnorm.residual_add %x, %f : (!x, !x) -> !x
  %n = resnorm.layer_norm %h scale(%g) : (!x, !g) -> !x
  %m = resnorm.layer_norm %n scale(%g) : (!x, !g) -> !x
  %v = linalg.matmul ins(%m, %w : !x, !w) outs(%zero : !x) -> !x
  %q = arith.maximumf %v, %zero : !x
  %e = linalg.matmul ins(%q, %w : !x, !w) outs(%zero : !x) -> !x
  %k = resnorm.residual_add %n, %e : (!x, !x) -> !x
  %y = resnorm.layer_norm %k scale(%g) : (!x, !g) -> !x
  return %y : !x
}

// The norm that is not like most is where both rules point.
// CHECK: streams.mlir:[[#@LINE+10]]:8: advice: @different_norms, stream 0, layer 1, sublayer 0: the norms of one stream have several epsilons: 1e-05 (norms: 2), 1e-06 (norms: 1) [mixed-epsilons]
// CHECK: streams.mlir:[[#@LINE+9]]:8: advice: @different_norms, stream 0, layer 1, sublayer 0: the norms of one stream are of several kinds: layer_norm (norms: 2), rms_norm (norms: 1). {{.*}} 0 to 3 % {{.*}} not 12.7 % [mixed-norm-kinds]
// CHECK-NEXT: source: Zhang and Sennrich 2019, arXiv 1910.07467, eq. 4
func.func @different_norms(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %n = resnorm.layer_norm %x scale(%g) : (!x, !g) -> !x
  %u = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %r = arith.maximumf %u, %zero : !x
  %f = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
  %h = resnorm.residual_add %x, %f : (!x, !x) -> !x
  %m = resnorm.rms_norm %h scale(%g) epsilon = 1.0e-6 : (!x, !g) -> !x
  %v = linalg.matmul ins(%m, %w : !x, !w) outs(%zero : !x) -> !x
  %q = arith.maximumf %v, %zero : !x
  %e = linalg.matmul ins(%q, %w : !x, !w) outs(%zero : !x) -> !x
  %k = resnorm.residual_add %h, %e : (!x, !x) -> !x
  %y = resnorm.layer_norm %k scale(%g) : (!x, !g) -> !x
  return %y : !x
}

// The norms of queries and keys are a choice of their own; a first norm behind
// no stream, too.
func.func @head_norms(%z: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %x = linalg.matmul ins(%z, %w : !x, !w) outs(%zero : !x) -> !x
  %n = resnorm.layer_norm %x scale(%g) : (!x, !g) -> !x
  %q = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %qn = resnorm.rms_norm %q scale(%g) epsilon = 1.0e-6 : (!x, !g) -> !x
  %k = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %kn = resnorm.rms_norm %k scale(%g) epsilon = 1.0e-6 : (!x, !g) -> !x
  %t = linalg.transpose ins(%kn : !x) outs(%transposed : !t) permutation = [1, 0]
  %s = linalg.matmul ins(%qn, %t : !x, !t) outs(%zeros : !s) -> !s
  %p = linalg.softmax dimension(1) ins(%s : !s) outs(%scores : !s) -> !s
  %o = linalg.matmul ins(%p, %n : !s, !x) outs(%zero : !x) -> !x
  %a = linalg.matmul ins(%o, %w : !x, !w) outs(%zero : !x) -> !x
  %h = resnorm.residual_add %x, %a : (!x, !x) -> !x
  %y = resnorm.layer_norm %h scale(%g) : (!x, !g) -> !x
  return %y : !x
}

// BatchNorms in a stream with attention, and one in front of it, which is a
// stem's.
// CHECK: streams.mlir:[[#@LINE+10]]:8: advice: @batch_norm: BatchNorm in a function with an attention stream (norms: 1): {{.*}} [batch-norm-in-sequence-model]
// CHECK-NEXT: source: Shen et al. 2020, arXiv 2003.07845
func.func @batch_norm(%z: !x, %w: !w, %g: !g, %mean: !g, %variance: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %b = resnorm.batch_norm %z mean(%mean) variance(%variance) : (!x, !g, !g) -> !x
  %x = linalg.matmul ins(%b, %w : !x, !w) outs(%zero : !x) -> !x
  %q = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
  %n = resnorm.batch_norm %q mean(%mean) variance(%variance) : (!x, !g, !g) -> !x
  %t = linalg.transpose ins(%n : !x) outs(%transposed : !t) permutation = [1, 0]
  %s = linalg.matmul ins(%n, %t : !x, !t) outs(%zeros : !s) -> !s
  %p = linalg.softmax dimension(1) ins(%s : !s) outs(%scores : !s) -> !s
  %o = linalg.matmul ins(%p, %n : !s, !x) outs(%zero : !x) -> !x
  %h = resnorm.residual_add %x, %o : (!x, !x) -> !x
  return %h : !x
}

// Without attention, BatchNorm is at home.
func.func @convolutional(%x: !x, %w: !w, %mean: !g, %variance: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %u = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
  %n = resnorm.batch_norm %u mean(%mean) variance(%variance) : (!x, !g, !g) -> !x
  %r = arith.maximumf %n, %zero : !x
  %f = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
  %h = resnorm.residual_add %x, %f : (!x, !x) -> !x
  return %h : !x
}

// A layer of its own ends where its caller goes on; what is in it is told once,
// in the caller, with the number of calls.
// CHECK: streams.mlir:[[#@LINE+12]]:8: warning: @caller, stream 0, layer 0, sublayer 0: epsilon 0.001 is above 1e-5 (norms: 3): {{.*}} [epsilon-large]
func.func @layer(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %n = resnorm.layer_norm %x scale(%g) : (!x, !g) -> !x
  %u = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %r = arith.maximumf %u, %zero : !x
  %f = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
  %h = resnorm.residual_add %x, %f : (!x, !x) -> !x
  return %h : !x
}
func.func private @private_layer(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %n = resnorm.layer_norm %x scale(%g) epsilon = 1.0e-3 : (!x, !g) -> !x
  %u = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %r = arith.maximumf %u, %zero : !x
  %f = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
  %h = resnorm.residual_add %x, %f : (!x, !x) -> !x
  return %h : !x
}
func.func @caller(%x: !x, %w: !w, %g: !g) -> !x {
  %h = call @private_layer(%x, %w, %g) : (!x, !w, !g) -> !x
  %k = call @private_layer(%h, %w, %g) : (!x, !w, !g) -> !x
  %y = resnorm.layer_norm %k scale(%g) epsilon = 1.0e-3 : (!x, !g) -> !x
  return %y : !x
}
func.func @public_caller(%x: !x, %w: !w, %g: !g) -> !x {
  %h = call @layer(%x, %w, %g) : (!x, !w, !g) -> !x
  %y = resnorm.layer_norm %h scale(%g) : (!x, !g) -> !x
  return %y : !x
}

// Two stages: what the first ends with is projected to the second's width, and
// normed there; the second's end is pooled first. Neither lacks a norm.
func.func @stages(%x: !x, %w: !w, %g: !g, %down: tensor<8x6xf32>, %v: tensor<6x6xf32>, %k: tensor<6xf32>) -> tensor<2x6xf32> {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : tensor<4x6xf32>
  %pooled = arith.constant dense<0.0> : tensor<1x1x2x6xf32>
  %window = tensor.empty() : tensor<1x2xf32>
  %n = resnorm.layer_norm %x scale(%g) : (!x, !g) -> !x
  %u = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %r = arith.maximumf %u, %zero : !x
  %f = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
  %h = resnorm.residual_add %x, %f : (!x, !x) -> !x
  %d = linalg.matmul ins(%h, %down : !x, tensor<8x6xf32>) outs(%zeros : tensor<4x6xf32>) -> tensor<4x6xf32>
  %m = resnorm.layer_norm %d scale(%k) : (tensor<4x6xf32>, tensor<6xf32>) -> tensor<4x6xf32>
  %a = linalg.matmul ins(%m, %v : tensor<4x6xf32>, tensor<6x6xf32>) outs(%zeros : tensor<4x6xf32>) -> tensor<4x6xf32>
  %b = arith.maximumf %a, %zeros : tensor<4x6xf32>
  %c = linalg.matmul ins(%b, %v : tensor<4x6xf32>, tensor<6x6xf32>) outs(%zeros : tensor<4x6xf32>) -> tensor<4x6xf32>
  %o = resnorm.residual_add %d, %c : (tensor<4x6xf32>, tensor<4x6xf32>) -> tensor<4x6xf32>
  %e = tensor.expand_shape %o [[0, 1, 2], [3]] output_shape [1, 1, 4, 6] : tensor<4x6xf32> into tensor<1x1x4x6xf32>
  %p = linalg.pooling_nhwc_max {strides = dense<[1, 2]> : vector<2xi64>}
    ins(%e, %window : tensor<1x1x4x6xf32>, tensor<1x2xf32>) outs(%pooled : tensor<1x1x2x6xf32>) -> tensor<1x1x2x6xf32>
  %l = tensor.collapse_shape %p [[0, 1, 2], [3]] : tensor<1x1x2x6xf32> into tensor<2x6xf32>
  %y = resnorm.layer_norm %l scale(%k) : (tensor<2x6xf32>, tensor<6xf32>) -> tensor<2x6xf32>
  return %y : tensor<2x6xf32>
}
