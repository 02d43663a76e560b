// RUN: resnorm-opt %s --resnorm-decompose=keep-trailing-norms=true | FileCheck %s

// CHECK-LABEL: func.func @f(
// CHECK: resnorm.rms_norm
// CHECK: resnorm.add_layer_norm
// CHECK-NOT: resnorm.
// CHECK: linalg.generic
// CHECK-NOT: resnorm.
func.func @f(%x: tensor<8x32xf32>, %a: tensor<f32>) -> tensor<8x32xf32> {
  %0 = resnorm.rms_norm %x : (tensor<8x32xf32>) -> tensor<8x32xf32>
  %1, %2 = resnorm.add_layer_norm %0, %x : (tensor<8x32xf32>, tensor<8x32xf32>) -> (tensor<8x32xf32>, tensor<8x32xf32>)
  %3 = resnorm.center %1 : (tensor<8x32xf32>) -> tensor<8x32xf32>
  %4 = resnorm.residual_add %2, %3 : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<8x32xf32>
  %5 = resnorm.dyt %4 alpha(%a) : (tensor<8x32xf32>, tensor<f32>) -> tensor<8x32xf32>
  return %5 : tensor<8x32xf32>
}
