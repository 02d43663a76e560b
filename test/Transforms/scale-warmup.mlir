// RUN: resnorm-opt %s --resnorm-scale-warmup --remarks-filter='resnorm-scale-warmup' 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t
// RUN: resnorm-opt %s --resnorm-scale-warmup="function=norms end=0.5" --remarks-filter='resnorm-scale-warmup' 2>&1 >/dev/null | FileCheck %s --check-prefix=OTHER

// The factor is made once: end + (start - end) * (steps - min(step, steps)) / steps.
// CHECK-LABEL: func.func @norms
// CHECK-SAME:    (%[[X:.*]]: tensor<4x8xf32>, %[[G:.*]]: tensor<8xf32>, %[[B:.*]]: tensor<8xf32>, %[[STEP:.*]]: tensor<i64> {resnorm.name = "step"})
// CHECK:         %[[LIMIT:.*]] = arith.constant dense<5000> : tensor<i64>
// CHECK:         %[[DONE:.*]] = arith.minsi %[[STEP]], %[[LIMIT]] : tensor<i64>
// CHECK:         %[[LEFT:.*]] = arith.subi %[[LIMIT]], %[[DONE]] : tensor<i64>
// CHECK:         %[[F:.*]] = arith.sitofp %[[LEFT]] : tensor<i64> to tensor<f64>
// CHECK-DAG:     %[[STEPS:.*]] = arith.constant dense<5.000000e+03> : tensor<f64>
// CHECK:         %[[SHARE:.*]] = arith.divf %[[F]], %[[STEPS]] : tensor<f64>
// CHECK-DAG:     %[[RANGE:.*]] = arith.constant dense<-9.000000e-01> : tensor<f64>
// CHECK:         %[[BELOW:.*]] = arith.mulf %[[SHARE]], %[[RANGE]] : tensor<f64>
// CHECK-DAG:     %[[END:.*]] = arith.constant dense<1.000000e+00> : tensor<f64>
// CHECK:         %[[FACTOR:.*]] = arith.addf %[[END]], %[[BELOW]] : tensor<f64>
// CHECK:         %[[S:.*]] = linalg.generic {{.*}} ins(%[[G]], %[[FACTOR]] : tensor<8xf32>, tensor<f64>)
// CHECK:         %[[Y:.*]] = resnorm.layer_norm %[[X]] scale(%[[S]]) bias(%[[B]]) epsilon = {{.*}}E-13
// CHECK:         %[[ONE:.*]] = arith.constant dense<1.000000e+00> : tensor<8xf32>
// CHECK:         %[[S2:.*]] = linalg.generic {{.*}} ins(%[[ONE]], %[[FACTOR]] : tensor<8xf32>, tensor<f64>)
// CHECK:         resnorm.rms_norm %[[Y]] scale(%[[S2]]) :

// REMARK: remark: [Passed] warm up | Category:resnorm-scale-warmup | {{.*}}contract: exact-if, the same function up to rounding from step 5000 on{{.*}}norms=2
// OTHER: contract: architectural{{.*}}norms=2
// OTHER-NOT: remark
func.func @norms(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %y = resnorm.layer_norm %x scale(%g) bias(%b) epsilon = 1.0e-12 : (tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  %z = resnorm.rms_norm %y : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %z : tensor<4x8xf32>
}


// An offset is scaled too; saved statistics stay.
// CHECK-LABEL: func.func @gemma
// CHECK-SAME:    (%[[X:.*]]: tensor<4x8xbf16>, %[[W:.*]]: tensor<8xbf16>, %{{.*}}: tensor<i64> {resnorm.name = "step"})
// CHECK:         %[[S:.*]] = linalg.generic {{.*}} ins(%[[W]] : tensor<8xbf16>) outs(%{{.*}} : tensor<8xf32>)
// CHECK:         %[[T:.*]] = linalg.generic {{.*}} ins(%[[S]], %{{.*}} : tensor<8xf32>, tensor<f64>)
// CHECK:           %[[F:.*]] = arith.truncf %{{.*}} : f64 to f32
// CHECK:           arith.mulf %{{.*}}, %[[F]] : f32
// CHECK:         resnorm.rms_norm %[[X]] scale(%[[T]]) save_statistics : (tensor<4x8xbf16>, tensor<8xf32>) -> (tensor<4x8xbf16>, tensor<4xf32>)
func.func @gemma(%x: tensor<4x8xbf16>, %w: tensor<8xbf16>) -> (tensor<4x8xbf16>, tensor<4xf32>) {
  %y, %r = resnorm.rms_norm %x scale(%w) scale_offset = 1.0 save_statistics : (tensor<4x8xbf16>, tensor<8xbf16>) -> (tensor<4x8xbf16>, tensor<4xf32>)
  return %y, %r : tensor<4x8xbf16>, tensor<4xf32>
}
