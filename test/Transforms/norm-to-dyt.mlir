// RUN: resnorm-opt %s --resnorm-norm-to-dyt | FileCheck %s
// RUN: resnorm-opt %s --resnorm-norm-to-dyt="kind=erf alpha=0.25 new-parameters=arguments" | FileCheck %s --check-prefix=DERF
// RUN: resnorm-opt %s --resnorm-norm-to-dyt=function=gemma --remarks-filter='resnorm-norm-to-dyt' 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK

// Scale, bias, axes and the result's type stay.
// CHECK-LABEL: func.func @norms
// CHECK-SAME:    (%[[X:.*]]: tensor<2x4x8xbf16>, %[[G:.*]]: tensor<4x8xbf16>, %[[B:.*]]: tensor<4x8xbf16>)
// CHECK:         %[[A:.*]] = arith.constant dense<5.000000e-01> : tensor<bf16>
// CHECK:         %[[Y:.*]] = resnorm.dyt %[[X]] alpha(%[[A]]) scale(%[[G]]) bias(%[[B]]) axis = -2 : ({{.*}}) -> tensor<2x4x8xf32>
// CHECK:         %[[A1:.*]] = arith.constant dense<5.000000e-01> : tensor<f32>
// CHECK:         resnorm.dyt %[[Y]] alpha(%[[A1]]) : ({{.*}}) -> tensor<2x4x8xf32>

// DERF-LABEL: func.func @norms
// DERF-SAME:    %{{.*}}: tensor<bf16> {resnorm.initial_value = 2.500000e-01 : f64, resnorm.name = "norm.0.alpha"}
// DERF-SAME:    %{{.*}}: tensor<bf16> {resnorm.initial_value = 0.000000e+00 : f64, resnorm.name = "norm.0.shift"}
// DERF-SAME:    %[[A:.*]]: tensor<f32> {resnorm.initial_value = 2.500000e-01 : f64, resnorm.name = "norm.1.alpha"}
// DERF-SAME:    %[[S:.*]]: tensor<f32> {resnorm.initial_value = 0.000000e+00 : f64, resnorm.name = "norm.1.shift"})
// DERF:         resnorm.dyt %{{.*}} alpha(%[[A]]) shift(%[[S]]) function = erf :
func.func @norms(%x: tensor<2x4x8xbf16>, %g: tensor<4x8xbf16>, %b: tensor<4x8xbf16>) -> tensor<2x4x8xf32> {
  %y = resnorm.layer_norm %x scale(%g) bias(%b) axis = -2 : (tensor<2x4x8xbf16>, tensor<4x8xbf16>, tensor<4x8xbf16>) -> tensor<2x4x8xf32>
  %z, %r = resnorm.rms_norm %y save_statistics : (tensor<2x4x8xf32>) -> (tensor<2x4x8xf32>, tensor<2x4xf32>)
  return %z : tensor<2x4x8xf32>
}


// 1 + w, in f32 as the norm adds it; after a cast, in bf16.
// CHECK-LABEL: func.func @gemma
// CHECK-SAME:    (%[[X:.*]]: tensor<4x8xbf16>, %[[W:.*]]: tensor<8xbf16>)
// CHECK:         %[[S:.*]] = linalg.generic {{.*}} ins(%[[W]] : tensor<8xbf16>) outs(%{{.*}} : tensor<8xf32>)
// CHECK:           %[[E:.*]] = arith.extf %{{.*}} : bf16 to f32
// CHECK:           arith.addf %[[E]], %{{.*}} : f32
// CHECK:         resnorm.dyt %[[X]] alpha(%{{.*}}) scale(%[[S]]) :
// CHECK:         %[[S1:.*]] = linalg.generic {{.*}} ins(%[[W]] : tensor<8xbf16>) outs(%{{.*}} : tensor<8xbf16>)
// CHECK:           arith.addf %{{.*}} : bf16
// CHECK:         resnorm.dyt %{{.*}} alpha(%{{.*}}) scale(%[[S1]]) :

// REMARK: remark: [Passed] replace | Category:resnorm-norm-to-dyt | {{.*}}contract: architectural{{.*}}norms=2
// REMARK-NOT: remark
func.func @gemma(%x: tensor<4x8xbf16>, %w: tensor<8xbf16>) -> tensor<4x8xbf16> {
  %y = resnorm.rms_norm %x scale(%w) scale_offset = 1.0 : (tensor<4x8xbf16>, tensor<8xbf16>) -> tensor<4x8xbf16>
  %z = resnorm.rms_norm %y scale(%w) scale_offset = 1.0 cast_before_scale : (tensor<4x8xbf16>, tensor<8xbf16>) -> tensor<4x8xbf16>
  return %z : tensor<4x8xbf16>
}
