// RUN: resnorm-opt %s --inline | FileCheck %s

// CHECK-LABEL: func.func @main
// CHECK-NOT:     call
// CHECK:         %[[N:.*]] = resnorm.rms_norm %arg0
// CHECK:         %[[S:.*]] = resnorm.residual_add %arg0, %[[N]]
// CHECK:         return %[[S]]
func.func @main(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = call @normed(%x) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
func.func private @normed(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %n = resnorm.rms_norm %x : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = resnorm.residual_add %x, %n : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return %s : tensor<4x8xf32>
}
