// RUN: resnorm-opt %s --resnorm-norm-to-dyt=new-parameters=arguments | FileCheck %s

// New arguments stand behind the others, whose attributes stay, and their names
// are new.
// CHECK-LABEL: func.func @main
// CHECK-SAME:    (%[[X:.*]]: tensor<4x8xf32>, %{{.*}}: tensor<8xf32> {resnorm.name = "norm.0.alpha"}, %{{.*}}: tensor<8xf32> {resnorm.name = "norm.0.alpha_1"},
// CHECK-SAME:     %[[A:.*]]: tensor<f32> {resnorm.initial_value = 5.000000e-01 : f64, resnorm.name = "norm.0.alpha_2"},
// CHECK-SAME:     %[[B:.*]]: tensor<f32> {resnorm.initial_value = 5.000000e-01 : f64, resnorm.name = "norm.1.alpha"}) -> tensor<4x8xf32>
// CHECK:         %[[Y:.*]] = resnorm.dyt %[[X]] alpha(%[[A]])
// CHECK:         resnorm.dyt %[[Y]] alpha(%[[B]])
func.func @main(%x: tensor<4x8xf32>, %g: tensor<8xf32> {resnorm.name = "norm.0.alpha"},
                %h: tensor<8xf32> {resnorm.name = "norm.0.alpha_1"}) -> tensor<4x8xf32> {
  %y = resnorm.rms_norm %x scale(%g) : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  %z = resnorm.rms_norm %y scale(%h) : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %z : tensor<4x8xf32>
}
