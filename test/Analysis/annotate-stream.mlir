// RUN: resnorm-opt %s --resnorm-annotate-stream | FileCheck %s
// RUN: resnorm-opt %s --resnorm-annotate-stream --resnorm-annotate-stream | FileCheck %s
// RUN: resnorm-opt %s --resnorm-fuse-residual-norm --resnorm-annotate-stream | FileCheck %s --check-prefix=FUSED

!x = tensor<4x8xf32>
!w = tensor<8x8xf32>
!g = tensor<8xf32>

// Attributes of an earlier run are replaced.
// CHECK-LABEL: func.func @pre_ln
// CHECK-SAME: attributes {resnorm.placement = ["pre-ln"]}
// CHECK: resnorm.layer_norm {{.*}} {resnorm.norm = {kind = "layer_norm", layer = 0 : i64, role = "input", stream = 0 : i64, sublayer = 0 : i64}}
// CHECK: resnorm.residual_add {{.*}} {resnorm.join = {kinds = ["ffn"], layer = 0 : i64, placement = "pre-ln", stream = 0 : i64, sublayers = [0]}}
// CHECK: resnorm.layer_norm {{.*}} {resnorm.norm = {kind = "layer_norm", layer = 1 : i64, role = "input", stream = 0 : i64, sublayer = 0 : i64}}
// CHECK: resnorm.residual_add {{.*}} {resnorm.join = {kinds = ["ffn"], layer = 1 : i64, placement = "pre-ln", stream = 0 : i64, sublayers = [0]}}
// CHECK: resnorm.rms_norm {{.*}} {resnorm.norm = {kind = "rms_norm", role = "stream_end", stream = 0 : i64}}
// A fused op makes a norm and a join.
// FUSED-LABEL: func.func @pre_ln
// FUSED: resnorm.add_layer_norm
// FUSED-SAME: resnorm.join = {kinds = ["ffn"], layer = 0 : i64, placement = "pre-ln", stream = 0 : i64, sublayers = [0]}
// FUSED-SAME: resnorm.norm = {kind = "layer_norm", layer = 1 : i64, role = "input", stream = 0 : i64, sublayer = 0 : i64}
func.func @pre_ln(%x: !x, %w: !w, %g: !g) -> !x attributes {resnorm.placement = ["stale"]} {
  %zero = arith.constant {resnorm.norm = "stale"} dense<0.0> : !x
  %n0 = resnorm.layer_norm %x scale(%g) : (!x, !g) -> !x
  %u0 = linalg.matmul ins(%n0, %w : !x, !w) outs(%zero : !x) -> !x
  %h0 = resnorm.residual_add %x, %u0 : (!x, !x) -> !x
  %n1 = resnorm.layer_norm %h0 scale(%g) : (!x, !g) -> !x
  %u1 = linalg.matmul ins(%n1, %w : !x, !w) outs(%zero : !x) -> !x
  %h1 = resnorm.residual_add %h0, %u1 : (!x, !x) -> !x
  %y = resnorm.rms_norm %h1 scale(%g) : (!x, !g) -> !x
  return %y : !x
}

// Plain adds join as well. One add closes both sublayers of a parallel block;
// the norm that both read is the first one's.
// CHECK-LABEL: func.func @parallel
// CHECK-SAME: attributes {resnorm.placement = ["parallel"]}
// CHECK: resnorm.layer_norm {{.*}} {resnorm.norm = {kind = "layer_norm", layer = 0 : i64, role = "input", stream = 0 : i64, sublayer = 0 : i64}}
// CHECK: linalg.generic
// CHECK: arith.addf %{{.*}}, %{{.*}} : tensor<4x8xf32>
// CHECK: arith.addf {{.*}} {resnorm.join = {kinds = ["attention", "ffn"], layer = 0 : i64, placement = "parallel", stream = 0 : i64, sublayers = [0, 1]}}
func.func @parallel(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %s = arith.constant dense<0.0> : tensor<4x4xf32>
  %e = tensor.empty() : tensor<4x4xf32>
  %n = resnorm.layer_norm %x scale(%g) : (!x, !g) -> !x
  %scores = linalg.generic {
      indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%n, %n : !x, !x) outs(%s : tensor<4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<4x4xf32>
  %p = linalg.softmax dimension(1) ins(%scores : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  %o = linalg.matmul ins(%p, %n : tensor<4x4xf32>, !x) outs(%zero : !x) -> !x
  %u = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %r = arith.maximumf %u, %zero : !x
  %f = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
  %t = arith.addf %x, %o : !x
  %h = arith.addf %t, %f : !x
  return %h : !x
}

// The sublayers differ: no placement.
// CHECK-LABEL: func.func @mixed
// CHECK-SAME: attributes {resnorm.placement = ["mixed"]}
func.func @mixed(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %n0 = resnorm.layer_norm %x scale(%g) : (!x, !g) -> !x
  %u0 = linalg.matmul ins(%n0, %w : !x, !w) outs(%zero : !x) -> !x
  %h0 = resnorm.residual_add %x, %u0 : (!x, !x) -> !x
  %u1 = linalg.matmul ins(%h0, %w : !x, !w) outs(%zero : !x) -> !x
  %n1 = resnorm.layer_norm %u1 scale(%g) : (!x, !g) -> !x
  %h1 = resnorm.residual_add %h0, %n1 : (!x, !x) -> !x
  return %h1 : !x
}
