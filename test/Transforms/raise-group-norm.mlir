// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s

// Four groups of two channels: the statistics over a reshaped x, scale and bias a
// channel.
// CHECK-LABEL: func.func @group_norm
// CHECK:         %[[X:.*]] = tosa.exp
// CHECK-DAG:     %[[G:.*]] = tensor.collapse_shape %arg1
// CHECK-DAG:     %[[B:.*]] = tensor.collapse_shape %arg2
// CHECK:         resnorm.group_norm %[[X]] scale(%{{.*}}) bias(%{{.*}}) groups = 4 : (tensor<2x8x3x3xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<2x8x3x3xf32>
// CHECK-NOT:     tosa.rsqrt
func.func @group_norm(%i: tensor<2x8x3x3xf32>, %g: tensor<1x8x1x1xf32>, %b: tensor<1x8x1x1xf32>) -> tensor<2x8x3x3xf32> {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<0.055555555555555552> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %eps = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %grouped = tosa.const_shape {values = dense<[2, 4, 18]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %image = tosa.const_shape {values = dense<[2, 8, 3, 3]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %x = tosa.exp %i : (tensor<2x8x3x3xf32>) -> tensor<2x8x3x3xf32>
  %r = tosa.reshape %x, %grouped : (tensor<2x8x3x3xf32>, !tosa.shape<3>) -> tensor<2x4x18xf32>
  %0 = tosa.reduce_sum %r {axis = 2 : i32} : (tensor<2x4x18xf32>) -> tensor<2x4x1xf32>
  %m = tosa.mul %0, %n, %shift : (tensor<2x4x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x1xf32>
  %d = tosa.sub %r, %m : (tensor<2x4x18xf32>, tensor<2x4x1xf32>) -> tensor<2x4x18xf32>
  %1 = tosa.mul %d, %d, %shift : (tensor<2x4x18xf32>, tensor<2x4x18xf32>, tensor<1xi8>) -> tensor<2x4x18xf32>
  %2 = tosa.reduce_sum %1 {axis = 2 : i32} : (tensor<2x4x18xf32>) -> tensor<2x4x1xf32>
  %3 = tosa.mul %2, %n, %shift : (tensor<2x4x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x1xf32>
  %4 = tosa.add %3, %eps : (tensor<2x4x1xf32>, tensor<1x1x1xf32>) -> tensor<2x4x1xf32>
  %5 = tosa.rsqrt %4 : (tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
  %6 = tosa.mul %d, %5, %shift : (tensor<2x4x18xf32>, tensor<2x4x1xf32>, tensor<1xi8>) -> tensor<2x4x18xf32>
  %7 = tosa.reshape %6, %image : (tensor<2x4x18xf32>, !tosa.shape<4>) -> tensor<2x8x3x3xf32>
  %8 = tosa.mul %7, %g, %shift : (tensor<2x8x3x3xf32>, tensor<1x8x1x1xf32>, tensor<1xi8>) -> tensor<2x8x3x3xf32>
  %y = tosa.add %8, %b : (tensor<2x8x3x3xf32>, tensor<1x8x1x1xf32>) -> tensor<2x8x3x3xf32>
  return %y : tensor<2x8x3x3xf32>
}
