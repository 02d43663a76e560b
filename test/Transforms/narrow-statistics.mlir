// RUN: resnorm-opt %s --resnorm-narrow-statistics | FileCheck %s
// RUN: resnorm-opt %s --resnorm-narrow-statistics --remarks-filter=resnorm-narrow-statistics -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

!x = tensor<4x8xf32>
!h = tensor<4x8xbf16>
!i = tensor<2x8x4xf16>
!p = tensor<8xf32>

// CHECK-LABEL: func.func @every_op
// CHECK:         resnorm.layer_norm %arg0 scale(%arg3) bias(%arg3) epsilon = 9.9{{[0-9]+}}E-13 :
// CHECK:         resnorm.rms_norm %arg1 scale(%arg3) cast_before_scale :
// CHECK:         resnorm.group_norm %arg2 scale(%arg3) groups = 4 :
// CHECK:         resnorm.add_layer_norm %arg0, %arg0 addend_scales = [1.000000e+00, 5.000000e-01] save_statistics :
// CHECK:         resnorm.add_rms_norm %arg1, %arg1 scale_offset = 1.000000e+00 :
// CHECK:         resnorm.center %arg0 :
// REMARK-COUNT-6: remark: [Passed] narrow {{.*}}: statistics from f64 to f32{{.*}}"contract: rounding, the same function up to the rounding of f32"{{.*}}narrowed=1
func.func @every_op(%x: !x, %h: !h, %i: !i, %p: !p) -> (!x, !h, !i, !x, !h, !x) {
  %0 = resnorm.layer_norm %x scale(%p) bias(%p) epsilon = 1.0e-12 statistics = f64 : (!x, !p, !p) -> !x
  %1 = resnorm.rms_norm %h scale(%p) statistics = f64 cast_before_scale : (!h, !p) -> !h
  %2 = resnorm.group_norm %i scale(%p) groups = 4 statistics = f64 : (!i, !p) -> !i
  %3:4 = resnorm.add_layer_norm %x, %x addend_scales = [1.0, 0.5] statistics = f64 save_statistics : (!x, !x) -> (!x, !x, tensor<4xf32>, tensor<4xf32>)
  %4:2 = resnorm.add_rms_norm %h, %h statistics = f64 scale_offset = 1.0 : (!h, !h) -> (!h, !h)
  %5 = resnorm.center %x statistics = f64 : (!x) -> !x
  return %0, %1, %2, %3#0, %4#0, %5 : !x, !h, !i, !x, !h, !x
}

// Two moments cancel in f32: the formula goes with the type.
// CHECK-LABEL: func.func @moments
// CHECK:         resnorm.layer_norm %arg0 :
// CHECK:         resnorm.add_layer_norm %arg0, %arg0 :
// CHECK:         resnorm.group_norm %arg1 groups = 2 :
// REMARK:      [Passed] narrow {{.*}}Remark="resnorm.layer_norm: statistics from f64 to f32, variance from moments to centered"
// REMARK:      [Passed] narrow {{.*}}Remark="resnorm.add_layer_norm: statistics from f64 to f32, variance from clamped_moments to centered"
// REMARK:      [Passed] narrow {{.*}}Remark="resnorm.group_norm: statistics from f64 to f32, variance from moments to centered"
func.func @moments(%x: !x, %i: !i) -> (!x, !x, !i) {
  %0 = resnorm.layer_norm %x statistics = f64 variance = moments : (!x) -> !x
  %1:2 = resnorm.add_layer_norm %x, %x statistics = f64 variance = clamped_moments : (!x, !x) -> (!x, !x)
  %2 = resnorm.group_norm %i groups = 2 statistics = f64 variance = moments : (!i) -> !i
  return %0, %1#0, %2 : !x, !x, !i
}

// Nothing to do, and nothing to say.
// CHECK-LABEL: func.func @narrow_already
// CHECK:         resnorm.layer_norm %arg0 variance = moments :
// CHECK:         resnorm.layer_norm %arg1 statistics = bf16 :
// CHECK:         resnorm.rms_norm %arg1 statistics = f32 :
// CHECK:         resnorm.layer_norm %arg2 :
func.func @narrow_already(%x: !x, %h: !h, %d: tensor<4x8xf64>) -> (!x, !h, !h, tensor<4x8xf64>) {
  %0 = resnorm.layer_norm %x variance = moments : (!x) -> !x
  %1 = resnorm.layer_norm %h statistics = bf16 : (!h) -> !h
  %2 = resnorm.rms_norm %h statistics = f32 : (!h) -> !h
  %3 = resnorm.layer_norm %d : (tensor<4x8xf64>) -> tensor<4x8xf64>
  return %0, %1, %2, %3 : !x, !h, !h, tensor<4x8xf64>
}

// CHECK-LABEL: func.func @kept
// CHECK:         resnorm.layer_norm %arg0 statistics = f64 variance = moments :
// CHECK:         resnorm.rms_norm %arg1 epsilon = 9.9{{[0-9]+}}E-40 statistics = f64 :
// REMARK:      [Missed] narrow {{.*}}Reason="the input is f64", Remark="resnorm.layer_norm keeps its f64 statistics"
// REMARK:      [Missed] narrow {{.*}}Reason="epsilon, 1.000000e-39, is no normal f32", Remark="resnorm.rms_norm keeps its f64 statistics"
// REMARK-NOT:  remark:
func.func @kept(%d: tensor<4x8xf64>, %x: !x) -> (tensor<4x8xf64>, !x) {
  %0 = resnorm.layer_norm %d statistics = f64 variance = moments : (tensor<4x8xf64>) -> tensor<4x8xf64>
  %1 = resnorm.rms_norm %x epsilon = 1.0e-39 statistics = f64 : (!x) -> !x
  return %0, %1 : tensor<4x8xf64>, !x
}

// Buffer form.
// CHECK-LABEL: func.func @buffers
// CHECK:         resnorm.rms_norm %arg0 outs(%arg1) :
func.func @buffers(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  resnorm.rms_norm %x outs(%y) statistics = f64 : (memref<4x8xf32>, memref<4x8xf32>) -> ()
  return
}
