// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s

// The add of a branch to its skip, in every spelling, and adds that are none.

!x = tensor<4x24xf32>
!x3 = tensor<1x4x24xf32>
!r = tensor<4xf32>
!w = tensor<24x24xf32>
!b = tensor<24xf32>

// x + f.
// CHECK-LABEL: func.func @skip_plus_branch(
// CHECK: resnorm.residual_add %arg0, %{{.*}} : (tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x24xf32>
// CHECK-NOT: resnorm.residual_add
// CHECK: return
func.func @skip_plus_branch(%x: !x, %v: !w, %w: !w) -> !x {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : !x
  %init = linalg.fill ins(%z : f32) outs(%e : !x) -> !x
  %zeros = arith.constant dense<0.0> : !x
  %u = linalg.matmul ins(%x, %v : !x, !w) outs(%init : !x) -> !x
  %a = arith.maximumf %u, %zeros : !x
  %f = linalg.matmul ins(%a, %w : !x, !w) outs(%init : !x) -> !x
  %y = arith.addf %x, %f : !x
  return %y : !x
}

// f + x.
// CHECK-LABEL: func.func @branch_plus_skip(
// CHECK: resnorm.residual_add %arg0, %{{.*}} : (tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x24xf32>
// CHECK-NOT: resnorm.residual_add
// CHECK: return
func.func @branch_plus_skip(%x: !x, %v: !w, %w: !w) -> !x {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : !x
  %init = linalg.fill ins(%z : f32) outs(%e : !x) -> !x
  %zeros = arith.constant dense<0.0> : !x
  %u = linalg.matmul ins(%x, %v : !x, !w) outs(%init : !x) -> !x
  %a = arith.maximumf %u, %zeros : !x
  %f = linalg.matmul ins(%a, %w : !x, !w) outs(%init : !x) -> !x
  %y = arith.addf %f, %x : !x
  return %y : !x
}

// x + (f + b).
// CHECK-LABEL: func.func @bias_in_the_branch(
// CHECK: resnorm.residual_add %arg0, %{{.*}} : (tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x24xf32>
// CHECK-NOT: resnorm.residual_add
// CHECK: return
func.func @bias_in_the_branch(%x: !x, %v: !w, %w: !w, %b: !b) -> !x {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : !x
  %init = linalg.fill ins(%z : f32) outs(%e : !x) -> !x
  %zeros = arith.constant dense<0.0> : !x
  %u = linalg.matmul ins(%x, %v : !x, !w) outs(%init : !x) -> !x
  %a = arith.maximumf %u, %zeros : !x
  %f = linalg.matmul ins(%a, %w : !x, !w) outs(%init : !x) -> !x
  %bb = linalg.broadcast ins(%b : !b) outs(%e : !x) dimensions = [0]
  %fb = arith.addf %f, %bb : !x
  %y = arith.addf %x, %fb : !x
  return %y : !x
}

// (x + f) + b.
// CHECK-LABEL: func.func @bias_after_the_sum(
// CHECK: resnorm.residual_add %arg0, %{{.*}} : (tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x24xf32>
// CHECK-NOT: resnorm.residual_add
// CHECK: return
func.func @bias_after_the_sum(%x: !x, %v: !w, %w: !w, %b: !b) -> !x {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : !x
  %init = linalg.fill ins(%z : f32) outs(%e : !x) -> !x
  %zeros = arith.constant dense<0.0> : !x
  %u = linalg.matmul ins(%x, %v : !x, !w) outs(%init : !x) -> !x
  %a = arith.maximumf %u, %zeros : !x
  %f = linalg.matmul ins(%a, %w : !x, !w) outs(%init : !x) -> !x
  %bb = linalg.broadcast ins(%b : !b) outs(%e : !x) dimensions = [0]
  %s = arith.addf %x, %f : !x
  %y = arith.addf %s, %bb : !x
  return %y : !x
}

// (u + b) + f: the add that brings the branch to the stream.
// CHECK-LABEL: func.func @reassociated(
// CHECK: %[[U:.*]] = linalg.matmul ins(%arg0
// CHECK: %[[S:.*]] = arith.addf %[[U]]
// CHECK: resnorm.residual_add %[[S]], 
// CHECK-NOT: resnorm.residual_add
// CHECK: return
func.func @reassociated(%x: !x, %v: !w, %w: !w, %b: !b) -> !x {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : !x
  %init = linalg.fill ins(%z : f32) outs(%e : !x) -> !x
  %zeros = arith.constant dense<0.0> : !x
  %u = linalg.matmul ins(%x, %v : !x, !w) outs(%init : !x) -> !x
  %a = arith.maximumf %u, %zeros : !x
  %f = linalg.matmul ins(%a, %w : !x, !w) outs(%init : !x) -> !x
  %bb = linalg.broadcast ins(%b : !b) outs(%e : !x) dimensions = [0]
  %s = arith.addf %u, %bb : !x
  %y = arith.addf %s, %f : !x
  return %y : !x
}

// 1.5 x + f.
// CHECK-LABEL: func.func @scaled_skip(
// CHECK: resnorm.residual_add %arg0, %{{[^ ]*}} skip_scale = 1.5{{0*e\+00}} :
// CHECK: return
func.func @scaled_skip(%x: !x, %v: !w, %w: !w) -> !x {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : !x
  %init = linalg.fill ins(%z : f32) outs(%e : !x) -> !x
  %zeros = arith.constant dense<0.0> : !x
  %u = linalg.matmul ins(%x, %v : !x, !w) outs(%init : !x) -> !x
  %a = arith.maximumf %u, %zeros : !x
  %f = linalg.matmul ins(%a, %w : !x, !w) outs(%init : !x) -> !x
  %k = arith.constant dense<1.5> : !x
  %s = arith.mulf %x, %k : !x
  %y = arith.addf %s, %f : !x
  return %y : !x
}

// x + 0.22 f.
// CHECK-LABEL: func.func @scaled_branch(
// CHECK: resnorm.residual_add %arg0, %{{[^ ]*}} branch_scale = 0.2{{.*}} :
// CHECK: return
func.func @scaled_branch(%x: !x, %v: !w, %w: !w) -> !x {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : !x
  %init = linalg.fill ins(%z : f32) outs(%e : !x) -> !x
  %zeros = arith.constant dense<0.0> : !x
  %u = linalg.matmul ins(%x, %v : !x, !w) outs(%init : !x) -> !x
  %a = arith.maximumf %u, %zeros : !x
  %f = linalg.matmul ins(%a, %w : !x, !w) outs(%init : !x) -> !x
  %k = arith.constant dense<0.22> : !x
  %s = arith.mulf %k, %f : !x
  %y = arith.addf %x, %s : !x
  return %y : !x
}

// Dropout at inference: times a mask of ones, over 1 - 0.
// CHECK-LABEL: func.func @dropout_as_a_factor(
// CHECK: resnorm.residual_add %arg0, 
// CHECK: return
func.func @dropout_as_a_factor(%x: !x, %v: !w, %w: !w) -> !x {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : !x
  %init = linalg.fill ins(%z : f32) outs(%e : !x) -> !x
  %zeros = arith.constant dense<0.0> : !x
  %u = linalg.matmul ins(%x, %v : !x, !w) outs(%init : !x) -> !x
  %a = arith.maximumf %u, %zeros : !x
  %f = linalg.matmul ins(%a, %w : !x, !w) outs(%init : !x) -> !x
  %m = arith.constant dense<1.0> : !x
  %d = arith.mulf %f, %m : !x
  %k = arith.divf %d, %m : !x
  %y = arith.addf %x, %k : !x
  return %y : !x
}

// The branch at rank 2, the stream at rank 3.
// CHECK-LABEL: func.func @reshaped_branch(
// CHECK: resnorm.residual_add %{{.*}}, %{{.*}} : (tensor<1x4x24xf32>, tensor<1x4x24xf32>)
// CHECK: return
func.func @reshaped_branch(%x: !x, %v: !w, %w: !w) -> !x3 {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : !x
  %init = linalg.fill ins(%z : f32) outs(%e : !x) -> !x
  %zeros = arith.constant dense<0.0> : !x
  %u = linalg.matmul ins(%x, %v : !x, !w) outs(%init : !x) -> !x
  %a = arith.maximumf %u, %zeros : !x
  %f = linalg.matmul ins(%a, %w : !x, !w) outs(%init : !x) -> !x
  %f3 = tensor.expand_shape %f [[0, 1], [2]] output_shape [1, 4, 24] : !x into !x3
  %x3 = tensor.expand_shape %x [[0, 1], [2]] output_shape [1, 4, 24] : !x into !x3
  %y = arith.addf %x3, %f3 : !x3
  return %y : !x3
}

// The other way about: collapsed for the add.
// CHECK-LABEL: func.func @sum_of_rank_2(
// CHECK: resnorm.residual_add %{{.*}}, %{{.*}} : (tensor<4x24xf32>, tensor<4x24xf32>)
// CHECK: return
func.func @sum_of_rank_2(%x: !x, %v: !w, %w: !w) -> !x3 {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : !x
  %init = linalg.fill ins(%z : f32) outs(%e : !x) -> !x
  %zeros = arith.constant dense<0.0> : !x
  %u = linalg.matmul ins(%x, %v : !x, !w) outs(%init : !x) -> !x
  %a = arith.maximumf %u, %zeros : !x
  %f = linalg.matmul ins(%a, %w : !x, !w) outs(%init : !x) -> !x
  %x3 = tensor.expand_shape %x [[0, 1], [2]] output_shape [1, 4, 24] : !x into !x3
  %x2 = tensor.collapse_shape %x3 [[0, 1], [2]] : !x3 into !x
  %s = arith.addf %x2, %f : !x
  %y = tensor.expand_shape %s [[0, 1], [2]] output_shape [1, 4, 24] : !x into !x3
  return %y : !x3
}

// The add in a generic.
// CHECK-LABEL: func.func @in_a_body(
// CHECK: resnorm.residual_add %arg0, %{{.*}} : (tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x24xf32>
// CHECK-NOT: resnorm.residual_add
// CHECK: return
func.func @in_a_body(%x: !x, %v: !w, %w: !w) -> !x {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : !x
  %init = linalg.fill ins(%z : f32) outs(%e : !x) -> !x
  %zeros = arith.constant dense<0.0> : !x
  %u = linalg.matmul ins(%x, %v : !x, !w) outs(%init : !x) -> !x
  %a = arith.maximumf %u, %zeros : !x
  %f = linalg.matmul ins(%a, %w : !x, !w) outs(%init : !x) -> !x
  %y = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%f, %x : !x, !x) outs(%e : !x) {
  ^bb0(%p: f32, %q: f32, %o: f32):
    %0 = arith.addf %p, %q : f32
    linalg.yield %0 : f32
  } -> !x
  return %y : !x
}

// The stream in f32, the branch in bf16.
// CHECK-LABEL: func.func @cast_branch(
// CHECK: resnorm.residual_add %arg0, %{{.*}} : (tensor<4x24xf32>, tensor<4x24xf32>) -> tensor<4x24xf32>
// CHECK-NOT: resnorm.residual_add
// CHECK: return
func.func @cast_branch(%x: !x, %v: !w, %w: !w) -> !x {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : !x
  %init = linalg.fill ins(%z : f32) outs(%e : !x) -> !x
  %zeros = arith.constant dense<0.0> : !x
  %u = linalg.matmul ins(%x, %v : !x, !w) outs(%init : !x) -> !x
  %a = arith.maximumf %u, %zeros : !x
  %f = linalg.matmul ins(%a, %w : !x, !w) outs(%init : !x) -> !x
  %fb = arith.truncf %f : !x to tensor<4x24xbf16>
  %ff = arith.extf %fb : tensor<4x24xbf16> to !x
  %y = arith.addf %x, %ff : !x
  return %y : !x
}

// The sum has three readers: a norm, the next sum and the function's result.
// CHECK-LABEL: func.func @read_by_a_norm_and_the_next_add(
// CHECK: %[[S:.*]] = resnorm.residual_add %arg0, 
// CHECK: resnorm.rms_norm %[[S]]
// CHECK: %[[Y:.*]] = resnorm.residual_add %[[S]], 
// CHECK: return %[[S]], %[[Y]]
func.func @read_by_a_norm_and_the_next_add(%x: !x, %v: !w, %w: !w) -> (!x, !x) {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : !x
  %init = linalg.fill ins(%z : f32) outs(%e : !x) -> !x
  %zeros = arith.constant dense<0.0> : !x
  %u = linalg.matmul ins(%x, %v : !x, !w) outs(%init : !x) -> !x
  %a = arith.maximumf %u, %zeros : !x
  %f = linalg.matmul ins(%a, %w : !x, !w) outs(%init : !x) -> !x
  %s = arith.addf %x, %f : !x
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %q = arith.mulf %s, %s : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %h = arith.mulf %s, %rb : !x
  %t = linalg.matmul ins(%h, %v : !x, !w) outs(%init : !x) -> !x
  %k = arith.maximumf %t, %zeros : !x
  %g = linalg.matmul ins(%k, %w : !x, !w) outs(%init : !x) -> !x
  %y = arith.addf %s, %g : !x
  return %s, %y : !x, !x
}

// Another argument has nothing to do with the branch.
// CHECK-LABEL: func.func @add_of_an_argument(
// CHECK-NOT: resnorm.residual_add
// CHECK: return
func.func @add_of_an_argument(%x: !x, %v: !w, %w: !w, %p: !x) -> !x {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : !x
  %init = linalg.fill ins(%z : f32) outs(%e : !x) -> !x
  %zeros = arith.constant dense<0.0> : !x
  %u = linalg.matmul ins(%x, %v : !x, !w) outs(%init : !x) -> !x
  %a = arith.maximumf %u, %zeros : !x
  %f = linalg.matmul ins(%a, %w : !x, !w) outs(%init : !x) -> !x
  %y = arith.addf %f, %p : !x
  return %y : !x
}

// An add of zeros, used as a broadcast.
// CHECK-LABEL: func.func @add_of_zeros(
// CHECK-NOT: resnorm.residual_add
// CHECK: return
func.func @add_of_zeros(%x: !x, %v: !w, %w: !w) -> !x {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : !x
  %init = linalg.fill ins(%z : f32) outs(%e : !x) -> !x
  %zeros = arith.constant dense<0.0> : !x
  %u = linalg.matmul ins(%x, %v : !x, !w) outs(%init : !x) -> !x
  %a = arith.maximumf %u, %zeros : !x
  %f = linalg.matmul ins(%a, %w : !x, !w) outs(%init : !x) -> !x
  %y = arith.addf %f, %zeros : !x
  return %y : !x
}

// x + 0.0447 x^3, of GELU's tanh form.
// CHECK-LABEL: func.func @polynomial_of_the_skip(
// CHECK-NOT: resnorm.residual_add
// CHECK: return
func.func @polynomial_of_the_skip(%x: !x, %v: !w, %w: !w) -> !x {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : !x
  %init = linalg.fill ins(%z : f32) outs(%e : !x) -> !x
  %zeros = arith.constant dense<0.0> : !x
  %u = linalg.matmul ins(%x, %v : !x, !w) outs(%init : !x) -> !x
  %a = arith.maximumf %u, %zeros : !x
  %f = linalg.matmul ins(%a, %w : !x, !w) outs(%init : !x) -> !x
  %k = arith.constant dense<0.0447> : !x
  %p = arith.mulf %f, %f : !x
  %q = arith.mulf %p, %f : !x
  %s = arith.mulf %q, %k : !x
  %y = arith.addf %f, %s : !x
  return %y : !x
}
