// RUN: resnorm-opt %s --canonicalize | FileCheck %s

// CHECK-LABEL: func.func @unit_scale_zero_bias
// CHECK-NEXT: %[[Y:.*]] = resnorm.layer_norm %arg0 : (tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT: return %[[Y]]
func.func @unit_scale_zero_bias(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %one = arith.constant dense<1.0> : tensor<8xf32>
  %zero = arith.constant dense<0.0> : tensor<8xf32>
  %y = resnorm.layer_norm %x scale(%one) bias(%zero) : (tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// Gemma's 1 + 0.
// CHECK-LABEL: func.func @offset_of_zero_scale
// CHECK-NEXT: resnorm.rms_norm %arg0 cast_before_scale : (tensor<4x8xbf16>) -> tensor<4x8xbf16>
func.func @offset_of_zero_scale(%x: tensor<4x8xbf16>) -> tensor<4x8xbf16> {
  %zero = arith.constant dense<0.0> : tensor<8xbf16>
  %y = resnorm.rms_norm %x scale(%zero) scale_offset = 1.0 cast_before_scale : (tensor<4x8xbf16>, tensor<8xbf16>) -> tensor<4x8xbf16>
  return %y : tensor<4x8xbf16>
}

// CHECK-LABEL: func.func @scale_of_two
// CHECK: resnorm.rms_norm %arg0 scale(%{{.*}}) scale_offset = 1.0
func.func @scale_of_two(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %one = arith.constant dense<1.0> : tensor<8xf32>
  %y = resnorm.rms_norm %x scale(%one) scale_offset = 1.0 : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// CHECK-LABEL: func.func @not_a_splat
// CHECK: resnorm.layer_norm %arg0 scale(%{{.*}}) bias(%{{.*}})
func.func @not_a_splat(%x: tensor<4x2xf32>) -> tensor<4x2xf32> {
  %g = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %b = arith.constant dense<[0.0, 2.0]> : tensor<2xf32>
  %y = resnorm.layer_norm %x scale(%g) bias(%b) : (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<4x2xf32>
  return %y : tensor<4x2xf32>
}

// CHECK-LABEL: func.func @channel_norms
// CHECK-NEXT: %[[Y:.*]] = resnorm.batch_norm %arg0 mean(%arg1) variance(%arg1) : (
// CHECK-NEXT: resnorm.group_norm %[[Y]] groups = 2 : (
func.func @channel_norms(%x: tensor<1x8x4xf32>, %m: tensor<8xf32>) -> tensor<1x8x4xf32> {
  %one = arith.constant dense<1.0> : tensor<8xf32>
  %zero = arith.constant dense<0.0> : tensor<8xf32>
  %y = resnorm.batch_norm %x mean(%m) variance(%m) scale(%one) bias(%zero) : (tensor<1x8x4xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<1x8x4xf32>
  %z = resnorm.group_norm %y scale(%one) bias(%zero) groups = 2 : (tensor<1x8x4xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<1x8x4xf32>
  return %z : tensor<1x8x4xf32>
}

// CHECK-LABEL: func.func @dyt
// CHECK-NEXT: resnorm.dyt %arg0 alpha(%arg1) function = erf : (
func.func @dyt(%x: tensor<4x8xf32>, %a: tensor<f32>) -> tensor<4x8xf32> {
  %none = arith.constant dense<0.0> : tensor<f32>
  %one = arith.constant dense<1.0> : tensor<8xf32>
  %zero = arith.constant dense<0.0> : tensor<8xf32>
  %y = resnorm.dyt %x alpha(%a) shift(%none) scale(%one) bias(%zero) function = erf : (tensor<4x8xf32>, tensor<f32>, tensor<f32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// CHECK-LABEL: func.func @dyt_parameters_that_count
// CHECK: resnorm.dyt %arg0 alpha(%{{.*}}) shift(%{{.*}}) scale(%{{.*}}) bias(%{{.*}}) : (
func.func @dyt_parameters_that_count(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %one = arith.constant dense<1.0> : tensor<f32>
  %zero = arith.constant dense<0.0> : tensor<8xf32>
  %ones = arith.constant dense<1.0> : tensor<8xf32>
  %y = resnorm.dyt %x alpha(%one) shift(%one) scale(%zero) bias(%ones) : (tensor<4x8xf32>, tensor<f32>, tensor<f32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// CHECK-LABEL: func.func @add_norm
// CHECK-NEXT: resnorm.add_layer_norm %arg0, %arg0 scale(%arg1) : (
func.func @add_norm(%x: tensor<4x8xf32>, %g: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %zero = arith.constant dense<-0.0> : tensor<8xf32>
  %y, %s, %m, %r = resnorm.add_layer_norm %x, %x branch_bias(%zero) scale(%g) addend_scales = [1.0, 1.0] save_statistics : (tensor<4x8xf32>, tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4xf32>, tensor<4xf32>)
  return %y, %s : tensor<4x8xf32>, tensor<4x8xf32>
}

// CHECK-LABEL: func.func @add_norm_scaled
// CHECK-NEXT: resnorm.add_rms_norm %arg0, %arg0 addend_scales = [1.000000e+00, 2.000000e+00] : (
func.func @add_norm_scaled(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %y, %s = resnorm.add_rms_norm %x, %x addend_scales = [1.0, 2.0] : (tensor<4x8xf32>, tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
  return %y, %s : tensor<4x8xf32>, tensor<4x8xf32>
}

// CHECK-LABEL: func.func @unused_statistics
// CHECK-NEXT: %[[Y:.*]] = resnorm.layer_norm %arg0 {note = "kept"} : (tensor<4x8xf32>) -> tensor<4x8xbf16>
// CHECK-NEXT: return %[[Y]]
func.func @unused_statistics(%x: tensor<4x8xf32>) -> tensor<4x8xbf16> {
  %y, %m, %r = resnorm.layer_norm %x save_statistics {note = "kept"} : (tensor<4x8xf32>) -> (tensor<4x8xbf16>, tensor<4xf32>, tensor<4xf32>)
  return %y : tensor<4x8xbf16>
}

// CHECK-LABEL: func.func @one_used_statistic
// CHECK-NEXT: resnorm.layer_norm %arg0 save_statistics
func.func @one_used_statistic(%x: tensor<4x8xf32>) -> tensor<4xf32> {
  %y, %m, %r = resnorm.layer_norm %x save_statistics : (tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4xf32>, tensor<4xf32>)
  return %r : tensor<4xf32>
}

// CHECK-LABEL: func.func @center_twice
// CHECK-NEXT: %[[Y:.*]] = resnorm.center %arg0
// CHECK-NEXT: return %[[Y]]
func.func @center_twice(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = resnorm.center %x : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = resnorm.center %0 : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// CHECK-LABEL: func.func @center_other_axes
// CHECK-COUNT-2: resnorm.center
func.func @center_other_axes(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = resnorm.center %x axis = -2 : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = resnorm.center %0 : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// CHECK-LABEL: func.func @center_casts
// CHECK-COUNT-2: resnorm.center
func.func @center_casts(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = resnorm.center %x : (tensor<4x8xf32>) -> tensor<4x8xbf16>
  %1 = resnorm.center %0 : (tensor<4x8xbf16>) -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// Ops in tensor form have no effects, ops in buffer form stay.
// CHECK-LABEL: func.func @effects
// CHECK-NEXT: resnorm.rms_norm %arg1 outs(%arg2)
// CHECK-NEXT: return
func.func @effects(%x: tensor<4x8xf32>, %b: memref<4x8xf32>, %o: memref<4x8xf32>) {
  %0 = resnorm.rms_norm %x : (tensor<4x8xf32>) -> tensor<4x8xf32>
  resnorm.rms_norm %b outs(%o) : (memref<4x8xf32>, memref<4x8xf32>) -> ()
  return
}
