// RUN: resnorm-opt %s | FileCheck %s
// RUN: resnorm-opt %s -mlir-print-op-generic | resnorm-opt | FileCheck %s
// RUN: resnorm-opt %s -emit-bytecode | resnorm-opt | FileCheck %s

// Defaults, also spelled out ones, are not printed.

// CHECK-LABEL: func.func @layer_norm
func.func @layer_norm(%x: tensor<2x4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>, %g2: tensor<4x8xf32>) {
  // CHECK: resnorm.layer_norm %{{.*}} : (tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
  %0 = resnorm.layer_norm %x : (tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
  // CHECK: resnorm.layer_norm %{{.*}} scale(%{{.*}}) bias(%{{.*}}) : (tensor<2x4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<2x4x8xf32>
  %1 = resnorm.layer_norm %x scale(%g) bias(%b) axis = -1 epsilon = 1.0e-5 epsilon_mode = inside variance = centered scale_offset = 0.0 : (tensor<2x4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<2x4x8xf32>
  // CHECK: resnorm.layer_norm %{{.*}} scale(%{{.*}}) axis = -2 epsilon = 1.000000e-03 epsilon_mode = outside statistics = f64 variance = moments scale_offset = 1.000000e+00 cast_before_scale save_statistics : (tensor<2x4x8xf32>, tensor<4x8xf32>) -> (tensor<2x4x8xbf16>, tensor<2xf32>, tensor<2xf32>)
  %2:3 = resnorm.layer_norm %x scale(%g2) axis = -2 epsilon = 1.0e-3 epsilon_mode = outside statistics = f64 variance = moments scale_offset = 1.0 cast_before_scale save_statistics : (tensor<2x4x8xf32>, tensor<4x8xf32>) -> (tensor<2x4x8xbf16>, tensor<2xf32>, tensor<2xf32>)
  // CHECK: resnorm.layer_norm %{{.*}} bias(%{{.*}}) epsilon_mode = max_variance variance = clamped_moments {note = "kept"} :
  %3 = resnorm.layer_norm %x bias(%b) epsilon_mode = max_variance variance = clamped_moments {note = "kept"} : (tensor<2x4x8xf32>, tensor<8xf32>) -> tensor<2x4x8xf32>
  return
}

// CHECK-LABEL: func.func @rms_norm
func.func @rms_norm(%x: tensor<?x?xf16>, %w: tensor<?xf32>) {
  // CHECK: resnorm.rms_norm %{{.*}} scale(%{{.*}}) epsilon_mode = max_deviation : (tensor<?x?xf16>, tensor<?xf32>) -> tensor<?x?xf16>
  %0 = resnorm.rms_norm %x scale(%w) epsilon_mode = max_deviation : (tensor<?x?xf16>, tensor<?xf32>) -> tensor<?x?xf16>
  // CHECK: resnorm.rms_norm %{{.*}} save_statistics : (tensor<?x?xf16>) -> (tensor<?x?xf32>, tensor<?xf32>)
  %1:2 = resnorm.rms_norm %x save_statistics : (tensor<?x?xf16>) -> (tensor<?x?xf32>, tensor<?xf32>)
  return
}

// The extents of a dynamic axis may be known of one operand only.
// CHECK-LABEL: func.func @partly_dynamic
func.func @partly_dynamic(%x: tensor<4x?xf32>, %z: tensor<?x8xf32>, %w: tensor<8xf32>) {
  // CHECK: resnorm.rms_norm
  %0 = resnorm.rms_norm %x scale(%w) : (tensor<4x?xf32>, tensor<8xf32>) -> tensor<4x?xf32>
  // CHECK: resnorm.residual_add
  %1 = resnorm.residual_add %x, %z : (tensor<4x?xf32>, tensor<?x8xf32>) -> tensor<4x?xf32>
  return
}

// CHECK-LABEL: func.func @batch_norm
func.func @batch_norm(%x: tensor<1x8x4x4xf32>, %m: tensor<8xf32>, %v: tensor<8xf32>, %l: tensor<1x4x4x8xf32>) {
  // CHECK: resnorm.batch_norm %{{.*}} mean(%{{.*}}) variance(%{{.*}}) scale(%{{.*}}) bias(%{{.*}}) : (
  %0 = resnorm.batch_norm %x mean(%m) variance(%v) scale(%m) bias(%v) channel_axis = 1 : (tensor<1x8x4x4xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<1x8x4x4xf32>
  // CHECK: resnorm.batch_norm %{{.*}} mean(%{{.*}}) variance(%{{.*}}) channel_axis = 3 epsilon = 1.000000e-03 : (
  %1 = resnorm.batch_norm %l mean(%m) variance(%v) channel_axis = 3 epsilon = 1.0e-3 : (tensor<1x4x4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<1x4x4x8xf32>
  return
}

// CHECK-LABEL: func.func @group_norm
func.func @group_norm(%x: tensor<1x8x4x4xf32>, %g: tensor<8xf32>, %l: tensor<1x4x4x8xf32>) {
  // CHECK: resnorm.group_norm %{{.*}} scale(%{{.*}}) groups = 4 : (
  %0 = resnorm.group_norm %x scale(%g) groups = 4 : (tensor<1x8x4x4xf32>, tensor<8xf32>) -> tensor<1x8x4x4xf32>
  // CHECK: resnorm.group_norm %{{.*}} bias(%{{.*}}) groups = 8 channel_axis = 3 variance = moments : (
  %1 = resnorm.group_norm %l bias(%g) groups = 8 channel_axis = 3 variance = moments : (tensor<1x4x4x8xf32>, tensor<8xf32>) -> tensor<1x4x4x8xf32>
  return
}

// CHECK-LABEL: func.func @dyt
func.func @dyt(%x: tensor<2x4x8xf32>, %d: tensor<?x?xbf16>, %a: tensor<f32>, %s: tensor<f64>, %g: tensor<8xf32>, %g2: tensor<4x8xf32>) {
  // CHECK: resnorm.dyt %{{.*}} alpha(%{{.*}}) : (tensor<2x4x8xf32>, tensor<f32>) -> tensor<2x4x8xf32>
  %0 = resnorm.dyt %x alpha(%a) axis = -1 function = tanh : (tensor<2x4x8xf32>, tensor<f32>) -> tensor<2x4x8xf32>
  // CHECK: resnorm.dyt %{{.*}} alpha(%{{.*}}) scale(%{{.*}}) bias(%{{.*}}) axis = -2 {note = "kept"} : (
  %1 = resnorm.dyt %x alpha(%a) scale(%g2) bias(%g2) axis = -2 {note = "kept"} : (tensor<2x4x8xf32>, tensor<f32>, tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<2x4x8xbf16>
  // CHECK: resnorm.dyt %{{.*}} alpha(%{{.*}}) shift(%{{.*}}) bias(%{{.*}}) function = erf : (tensor<?x?xbf16>, tensor<f32>, tensor<f64>, tensor<8xf32>) -> tensor<?x?xbf16>
  %2 = resnorm.dyt %d alpha(%a) shift(%s) bias(%g) function = erf : (tensor<?x?xbf16>, tensor<f32>, tensor<f64>, tensor<8xf32>) -> tensor<?x?xbf16>
  return
}

// CHECK-LABEL: func.func @residual_add
func.func @residual_add(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>) {
  // CHECK: resnorm.residual_add %{{.*}}, %{{.*}} : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %0 = resnorm.residual_add %x, %f skip_scale = 1.0 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  // CHECK: resnorm.residual_add %{{.*}}, %{{.*}} skip_scale = 1.500000e+00 branch_scale = 5.000000e-01 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = resnorm.residual_add %x, %f skip_scale = 1.5 branch_scale = 0.5 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// CHECK-LABEL: func.func @add_norms
func.func @add_norms(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>, %g: tensor<8xf32>) {
  // CHECK: resnorm.add_layer_norm %{{.*}}, %{{.*}} : (tensor<4x8xf32>, tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
  %0:2 = resnorm.add_layer_norm %x, %f addend_scales = [] : (tensor<4x8xf32>, tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
  // CHECK: resnorm.add_layer_norm %{{.*}}, %{{.*}}, %{{.*}} branch_bias(%{{.*}}) scale(%{{.*}}) bias(%{{.*}}) addend_scales = [2.000000e+00, 1.000000e+00, 1.000000e+00] variance = moments : (
  %1:2 = resnorm.add_layer_norm %x, %f, %x branch_bias(%g) scale(%g) bias(%g) addend_scales = [2.0, 1.0, 1.0] variance = moments : (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
  // CHECK: resnorm.add_rms_norm %{{.*}}, %{{.*}} scale(%{{.*}}) scale_offset = 1.000000e+00 cast_before_scale save_statistics : (tensor<4x8xf32>, tensor<4x8xf32>, tensor<8xf32>) -> (tensor<4x8xbf16>, tensor<4x8xf32>, tensor<4xf32>)
  %2:3 = resnorm.add_rms_norm %x, %f scale(%g) scale_offset = 1.0 cast_before_scale save_statistics : (tensor<4x8xf32>, tensor<4x8xf32>, tensor<8xf32>) -> (tensor<4x8xbf16>, tensor<4x8xf32>, tensor<4xf32>)
  return
}

// CHECK-LABEL: func.func @center
func.func @center(%x: tensor<4x8xbf16>) {
  // CHECK: resnorm.center %{{.*}} : (tensor<4x8xbf16>) -> tensor<4x8xbf16>
  %0 = resnorm.center %x : (tensor<4x8xbf16>) -> tensor<4x8xbf16>
  // CHECK: resnorm.center %{{.*}} axis = -2 statistics = bf16 : (tensor<4x8xbf16>) -> tensor<4x8xf32>
  %1 = resnorm.center %x axis = -2 statistics = bf16 : (tensor<4x8xbf16>) -> tensor<4x8xf32>
  return
}

// CHECK-LABEL: func.func @buffers
func.func @buffers(%x: memref<4x8xf32>, %y: memref<4x8xf32, strided<[16, 1], offset: ?>>, %g: memref<8xf32>, %s: memref<4xf32>, %a: memref<f32>) {
  // CHECK: resnorm.rms_norm %{{.*}} scale(%{{.*}}) outs(%{{.*}}, %{{.*}}) save_statistics : (memref<4x8xf32>, memref<8xf32>, memref<4x8xf32, strided<[16, 1], offset: ?>>, memref<4xf32>) -> ()
  resnorm.rms_norm %x scale(%g) outs(%y, %s) save_statistics : (memref<4x8xf32>, memref<8xf32>, memref<4x8xf32, strided<[16, 1], offset: ?>>, memref<4xf32>) -> ()
  // CHECK: resnorm.add_rms_norm %{{.*}}, %{{.*}} outs(%{{.*}}, %{{.*}}) : (
  resnorm.add_rms_norm %x, %x outs(%x, %x) : (memref<4x8xf32>, memref<4x8xf32>, memref<4x8xf32>, memref<4x8xf32>) -> ()
  // CHECK: resnorm.residual_add %{{.*}}, %{{.*}} outs(%{{.*}}) branch_scale = 2.000000e+00 : (
  resnorm.residual_add %x, %x outs(%x) branch_scale = 2.0 : (memref<4x8xf32>, memref<4x8xf32>, memref<4x8xf32>) -> ()
  // CHECK: resnorm.center %{{.*}} outs(%{{.*}}) : (memref<4x8xf32>, memref<4x8xf32>) -> ()
  resnorm.center %x outs(%x) : (memref<4x8xf32>, memref<4x8xf32>) -> ()
  // CHECK: resnorm.dyt %{{.*}} alpha(%{{.*}}) shift(%{{.*}}) scale(%{{.*}}) outs(%{{.*}}) function = erf : (
  resnorm.dyt %x alpha(%a) shift(%a) scale(%g) outs(%x) function = erf : (memref<4x8xf32>, memref<f32>, memref<f32>, memref<8xf32>, memref<4x8xf32>) -> ()
  return
}
