// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s
// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter-missed=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// Whole norms as exporters write them in TOSA.

!x = tensor<1x4x24xf32>
!k = tensor<1x4x1xf32>
!o = tensor<1x1x1xf32>
!g = tensor<24xf32>
!gk = tensor<1x1x24xf32>

// buddy-mlir: x - mean twice, 1/N the reciprocal of a constant and on the left,
// epsilon of the kept shape, parameters reshaped.
// CHECK-LABEL: func.func @tosa_layer_norm(
// CHECK: resnorm.layer_norm %arg0 scale(%arg1) bias(%arg2) epsilon = 9.99{{.*}}E-13 :
// CHECK-NEXT: return
func.func @tosa_layer_norm(%x: !x, %g: !g, %b: !g) -> !x {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<24.0> : !o}> : () -> !o
  %eps = "tosa.const"() <{values = dense<1.0e-12> : !k}> : () -> !k
  %shape = tosa.const_shape {values = dense<[1, 1, 24]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %inv = tosa.reciprocal %n : (!o) -> !o
  %sum = tosa.reduce_sum %x {axis = 2 : i32} : (!x) -> !k
  %mean = tosa.mul %inv, %sum, %shift : (!o, !k, tensor<1xi8>) -> !k
  %d = tosa.sub %x, %mean : (!x, !k) -> !x
  %q = tosa.mul %d, %d, %shift : (!x, !x, tensor<1xi8>) -> !x
  %sq = tosa.reduce_sum %q {axis = 2 : i32} : (!x) -> !k
  %inv2 = tosa.reciprocal %n : (!o) -> !o
  %var = tosa.mul %inv2, %sq, %shift : (!o, !k, tensor<1xi8>) -> !k
  %ve = tosa.add %var, %eps : (!k, !k) -> !k
  %root = tosa.rsqrt %ve : (!k) -> !k
  %sum2 = tosa.reduce_sum %x {axis = 2 : i32} : (!x) -> !k
  %mean2 = tosa.mul %inv, %sum2, %shift : (!o, !k, tensor<1xi8>) -> !k
  %d2 = tosa.sub %x, %mean2 : (!x, !k) -> !x
  %h = tosa.mul %d2, %root, %shift : (!x, !k, tensor<1xi8>) -> !x
  %gk = tosa.reshape %g, %shape : (!g, !tosa.shape<3>) -> !gk
  %s = tosa.mul %h, %gk, %shift : (!x, !gk, tensor<1xi8>) -> !x
  %bk = tosa.reshape %b, %shape : (!g, !tosa.shape<3>) -> !gk
  %y = tosa.add %s, %bk : (!x, !gk) -> !x
  return %y : !x
}

// The square is a generic with fpowi in TOSA code, the scale is on the left.
// CHECK-LABEL: func.func @tosa_rms_norm(
// CHECK: resnorm.rms_norm %arg0 scale(%arg1) epsilon = 9.99{{.*}}E-7 :
// CHECK-NEXT: return
func.func @tosa_rms_norm(%x: !x, %g: !g) -> !x {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<24.0> : !o}> : () -> !o
  %eps = "tosa.const"() <{values = dense<1.0e-6> : !k}> : () -> !k
  %shape = tosa.const_shape {values = dense<[1, 1, 24]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %two = arith.constant 2 : i32
  %e = tensor.empty() : !x
  %q = linalg.generic {
      indexing_maps = [affine_map<(i, j, k) -> (0, j, k)>, affine_map<(i, j, k) -> (i, j, k)>],
      iterator_types = ["parallel", "parallel", "parallel"]} ins(%x : !x) outs(%e : !x) {
  ^bb0(%a: f32, %o: f32):
    %0 = math.fpowi %a, %two : f32, i32
    linalg.yield %0 : f32
  } -> !x
  %sq = tosa.reduce_sum %q {axis = 2 : i32} : (!x) -> !k
  %inv = tosa.reciprocal %n : (!o) -> !o
  %var = tosa.mul %inv, %sq, %shift : (!o, !k, tensor<1xi8>) -> !k
  %ve = tosa.add %var, %eps : (!k, !k) -> !k
  %root = tosa.rsqrt %ve : (!k) -> !k
  %h = tosa.mul %x, %root, %shift : (!x, !k, tensor<1xi8>) -> !x
  %gk = tosa.reshape %g, %shape : (!g, !tosa.shape<3>) -> !gk
  %y = tosa.mul %gk, %h, %shift : (!gk, !x, tensor<1xi8>) -> !x
  return %y : !x
}

// A clamp with an open end is a maximum.
// CHECK-LABEL: func.func @tosa_clamped_variance(
// CHECK: resnorm.layer_norm %arg0 variance = clamped_moments :
// CHECK-NEXT: return
func.func @tosa_clamped_variance(%x: !x) -> !x {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %inv = "tosa.const"() <{values = dense<0.0416666679> : !o}> : () -> !o
  %eps = "tosa.const"() <{values = dense<1.0e-5> : !o}> : () -> !o
  %sum = tosa.reduce_sum %x {axis = 2 : i32} : (!x) -> !k
  %mean = tosa.mul %sum, %inv, %shift : (!k, !o, tensor<1xi8>) -> !k
  %q = tosa.mul %x, %x, %shift : (!x, !x, tensor<1xi8>) -> !x
  %sq = tosa.reduce_sum %q {axis = 2 : i32} : (!x) -> !k
  %m2 = tosa.mul %sq, %inv, %shift : (!k, !o, tensor<1xi8>) -> !k
  %mm = tosa.mul %mean, %mean, %shift : (!k, !k, tensor<1xi8>) -> !k
  %raw = tosa.sub %m2, %mm : (!k, !k) -> !k
  %var = tosa.clamp %raw {min_val = 0.0 : f32, max_val = 3.40282347E+38 : f32} : (!k) -> !k
  %ve = tosa.add %var, %eps : (!k, !o) -> !k
  %root = tosa.rsqrt %ve : (!k) -> !k
  %d = tosa.sub %x, %mean : (!x, !k) -> !x
  %y = tosa.mul %d, %root, %shift : (!x, !k, tensor<1xi8>) -> !x
  return %y : !x
}

// Over the heads' dimension of a transposed [tokens, heads, dimension].
// CHECK-LABEL: func.func @tosa_head_norm(
// CHECK: %[[X:.*]] = tosa.transpose
// CHECK: resnorm.rms_norm %[[X]] scale(%{{.*}}) epsilon = 9.99{{.*}}E-7 : (tensor<3x4x8xf32>, tensor<8xf32>) -> tensor<3x4x8xf32>
// CHECK-NEXT: return
func.func @tosa_head_norm(%x: !x, %g: tensor<1x1x8xf32>) -> tensor<3x4x8xf32> {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %inv = "tosa.const"() <{values = dense<0.125> : !o}> : () -> !o
  %eps = "tosa.const"() <{values = dense<1.0e-6> : !o}> : () -> !o
  %split = tosa.const_shape {values = dense<[4, 3, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %0 = tosa.reshape %x, %split : (!x, !tosa.shape<3>) -> tensor<4x3x8xf32>
  %h = tosa.transpose %0 {perms = array<i32: 1, 0, 2>} : (tensor<4x3x8xf32>) -> tensor<3x4x8xf32>
  %q = tosa.mul %h, %h, %shift : (tensor<3x4x8xf32>, tensor<3x4x8xf32>, tensor<1xi8>) -> tensor<3x4x8xf32>
  %sq = tosa.reduce_sum %q {axis = 2 : i32} : (tensor<3x4x8xf32>) -> tensor<3x4x1xf32>
  %var = tosa.mul %sq, %inv, %shift : (tensor<3x4x1xf32>, !o, tensor<1xi8>) -> tensor<3x4x1xf32>
  %ve = tosa.add %var, %eps : (tensor<3x4x1xf32>, !o) -> tensor<3x4x1xf32>
  %root = tosa.rsqrt %ve : (tensor<3x4x1xf32>) -> tensor<3x4x1xf32>
  %n = tosa.mul %h, %root, %shift : (tensor<3x4x8xf32>, tensor<3x4x1xf32>, tensor<1xi8>) -> tensor<3x4x8xf32>
  %y = tosa.mul %n, %g, %shift : (tensor<3x4x8xf32>, tensor<1x1x8xf32>, tensor<1xi8>) -> tensor<3x4x8xf32>
  return %y : tensor<3x4x8xf32>
}

// The mean of the statistic is over the tokens, the one subtracted over the features.
// CHECK-LABEL: func.func @tosa_another_axis(
// CHECK-NOT: resnorm.layer_norm
func.func @tosa_another_axis(%x: tensor<24x24xf32>) -> tensor<24x24xf32> {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %inv = "tosa.const"() <{values = dense<0.0416666679> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %eps = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %sum = tosa.reduce_sum %x {axis = 0 : i32} : (tensor<24x24xf32>) -> tensor<1x24xf32>
  %mean = tosa.mul %sum, %inv, %shift : (tensor<1x24xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<1x24xf32>
  %d = tosa.sub %x, %mean : (tensor<24x24xf32>, tensor<1x24xf32>) -> tensor<24x24xf32>
  %sum1 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<24x24xf32>) -> tensor<24x1xf32>
  %mean1 = tosa.mul %sum1, %inv, %shift : (tensor<24x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<24x1xf32>
  %d1 = tosa.sub %x, %mean1 : (tensor<24x24xf32>, tensor<24x1xf32>) -> tensor<24x24xf32>
  %q = tosa.mul %d1, %d1, %shift : (tensor<24x24xf32>, tensor<24x24xf32>, tensor<1xi8>) -> tensor<24x24xf32>
  %sq = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<24x24xf32>) -> tensor<24x1xf32>
  %var = tosa.mul %sq, %inv, %shift : (tensor<24x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<24x1xf32>
  %ve = tosa.add %var, %eps : (tensor<24x1xf32>, tensor<1x1xf32>) -> tensor<24x1xf32>
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="the mean subtracted is not the mean of the statistic"
  %root = tosa.rsqrt %ve : (tensor<24x1xf32>) -> tensor<24x1xf32>
  %y = tosa.mul %d, %root, %shift : (tensor<24x24xf32>, tensor<24x1xf32>, tensor<1xi8>) -> tensor<24x24xf32>
  return %y : tensor<24x24xf32>
}
