// RUN: resnorm-opt %s --convert-resnorm-to-vector --remarks-filter-missed=convert-resnorm-to-vector --remark-format=emitRemark 2>&1 | FileCheck %s --implicit-check-not=scf.parallel
// RUN: resnorm-opt %s --convert-resnorm-to-vector --remarks-filter-missed=convert-resnorm-to-vector --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// REMARK: expected the last axis of input to have unit stride
// CHECK-LABEL: func.func @strided_row
// CHECK: resnorm.layer_norm
func.func @strided_row(%x: memref<3x32xf32, strided<[64, 2]>>, %y: memref<3x32xf32>) {
  resnorm.layer_norm %x outs(%y) : (memref<3x32xf32, strided<[64, 2]>>, memref<3x32xf32>) -> ()
  return
}

// REMARK: expected addend 1 to be contiguous
// CHECK-LABEL: func.func @leading_axes
// CHECK: resnorm.add_layer_norm
func.func @leading_axes(%x: memref<3x4x32xf32>, %f: memref<3x4x32xf32, strided<[256, 32, 1]>>, %y: memref<3x4x32xf32>, %s: memref<3x4x32xf32>) {
  resnorm.add_layer_norm %x, %f outs(%y, %s) : (memref<3x4x32xf32>, memref<3x4x32xf32, strided<[256, 32, 1]>>, memref<3x4x32xf32>, memref<3x4x32xf32>) -> ()
  return
}

// REMARK: expected scale to be contiguous
// CHECK-LABEL: func.func @strided_scale
// CHECK: resnorm.rms_norm
func.func @strided_scale(%x: memref<3x4x8xf32>, %g: memref<4x8xf32, strided<[16, 1]>>, %y: memref<3x4x8xf32>) {
  resnorm.rms_norm %x scale(%g) outs(%y) axis = -2 : (memref<3x4x8xf32>, memref<4x8xf32, strided<[16, 1]>>, memref<3x4x8xf32>) -> ()
  return
}

// REMARK: expected elements of result to be f16, bf16, f32 or f64
// CHECK-LABEL: func.func @small_float
// CHECK: resnorm.rms_norm
func.func @small_float(%x: memref<3x32xf32>, %y: memref<3x32xf8E4M3FN>) {
  resnorm.rms_norm %x outs(%y) : (memref<3x32xf32>, memref<3x32xf8E4M3FN>) -> ()
  return
}

// On tensors nothing is to be done yet; other ops are decomposed.
// CHECK-LABEL: func.func @tensors
// CHECK: resnorm.rms_norm
func.func @tensors(%x: tensor<3x32xf32>) -> tensor<3x32xf32> {
  %y = resnorm.rms_norm %x : (tensor<3x32xf32>) -> tensor<3x32xf32>
  return %y : tensor<3x32xf32>
}

// CHECK-LABEL: func.func @center
// CHECK: resnorm.center
func.func @center(%x: memref<3x32xf32>, %y: memref<3x32xf32>) {
  resnorm.center %x outs(%y) : (memref<3x32xf32>, memref<3x32xf32>) -> ()
  return
}
