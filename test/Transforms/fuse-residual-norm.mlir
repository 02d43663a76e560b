// RUN: resnorm-opt %s --resnorm-fuse-residual-norm | FileCheck %s
// RUN: resnorm-opt %s --resnorm-fuse-residual-norm --resnorm-fuse-residual-norm | FileCheck %s

!x = tensor<4x8xf32>
!p = tensor<8xf32>

// CHECK-LABEL: func.func @one_reader
// CHECK:         %[[F:.*]]:2 = resnorm.add_layer_norm %arg0, %arg1 scale(%arg2) bias(%arg3) epsilon = {{.*}}E-13 :
// CHECK-NOT:     residual_add
// CHECK:         return %[[F]]#0
func.func @one_reader(%a: !x, %f: !x, %g: !p, %b: !p) -> !x {
  %s = resnorm.residual_add %a, %f : (!x, !x) -> !x
  %y = resnorm.layer_norm %s scale(%g) bias(%b) epsilon = 1.0e-12 : (!x, !p, !p) -> !x
  return %y : !x
}

// The sum has further readers, one of them before the norm.
// CHECK-LABEL: func.func @several_readers
// CHECK:         %[[F:.*]]:2 = resnorm.add_rms_norm %arg0, %arg1 scale(%arg2) statistics = f64 scale_offset = 1.000000e+00 cast_before_scale :
// CHECK:         math.absf %[[F]]#1
// CHECK:         return %[[F]]#0, %[[F]]#1
func.func @several_readers(%a: !x, %f: !x, %g: !p) -> (!x, !x, !x) {
  %s = resnorm.residual_add %a, %f : (!x, !x) -> !x
  %r = math.absf %s : !x
  %y = resnorm.rms_norm %s scale(%g) statistics = f64 scale_offset = 1.0 cast_before_scale : (!x, !p) -> !x
  return %y, %s, %r : !x, !x, !x
}

// CHECK-LABEL: func.func @scales
// CHECK:         resnorm.add_rms_norm %arg0, %arg1 addend_scales = [2.000000e+00, 5.000000e-01] :
func.func @scales(%a: !x, %f: !x) -> !x {
  %s = resnorm.residual_add %a, %f skip_scale = 2.0 branch_scale = 0.5 : (!x, !x) -> !x
  %y = resnorm.rms_norm %s : (!x) -> !x
  return %y : !x
}

// B2T: three addends, added in the order of the tree.
// CHECK-LABEL: func.func @three_addends
// CHECK:         %[[F:.*]]:2 = resnorm.add_layer_norm %arg1, %arg2, %arg0 :
// CHECK-NOT:     residual_add
func.func @three_addends(%x: !x, %h: !x, %f: !x) -> !x {
  %v = resnorm.residual_add %h, %f : (!x, !x) -> !x
  %s = resnorm.residual_add %x, %v : (!x, !x) -> !x
  %y = resnorm.layer_norm %s : (!x) -> !x
  return %y : !x
}

// The inner sum is read elsewhere: it stays an op.
// CHECK-LABEL: func.func @inner_sum_is_read
// CHECK:         %[[V:.*]] = resnorm.residual_add %arg1, %arg2
// CHECK:         resnorm.add_layer_norm %arg0, %[[V]] :
func.func @inner_sum_is_read(%x: !x, %h: !x, %f: !x) -> (!x, !x) {
  %v = resnorm.residual_add %h, %f : (!x, !x) -> !x
  %s = resnorm.residual_add %x, %v : (!x, !x) -> !x
  %y = resnorm.layer_norm %s : (!x) -> !x
  return %y, %v : !x, !x
}

// The first norm fuses, the second reads the fused op's sum (GPT-NeoX).
// CHECK-LABEL: func.func @two_norms
// CHECK:         %[[F:.*]]:2 = resnorm.add_layer_norm %arg0, %arg1 scale(%arg2)
// CHECK:         resnorm.layer_norm %[[F]]#1 scale(%arg3)
func.func @two_norms(%a: !x, %f: !x, %g: !p, %b: !p) -> (!x, !x) {
  %s = resnorm.residual_add %a, %f : (!x, !x) -> !x
  %y = resnorm.layer_norm %s scale(%g) : (!x, !p) -> !x
  %z = resnorm.layer_norm %s scale(%b) : (!x, !p) -> !x
  return %y, %z : !x, !x
}

// A parameter made after the add moves before it.
// CHECK-LABEL: func.func @late_parameter
// CHECK:         %[[G:.*]] = tensor.collapse_shape %arg2
// CHECK:         resnorm.add_rms_norm %arg0, %arg1 scale(%[[G]])
func.func @late_parameter(%a: !x, %f: !x, %g: tensor<1x8xf32>) -> !x {
  %s = resnorm.residual_add %a, %f : (!x, !x) -> !x
  %w = tensor.collapse_shape %g [[0, 1]] : tensor<1x8xf32> into !p
  %y = resnorm.rms_norm %s scale(%w) : (!x, !p) -> !x
  return %y : !x
}

// A scale that depends on the sum cannot be there before it.
// CHECK-LABEL: func.func @scale_of_the_sum
// CHECK:         resnorm.residual_add
// CHECK:         resnorm.rms_norm
func.func @scale_of_the_sum(%a: !x, %f: !x) -> !x {
  %s = resnorm.residual_add %a, %f : (!x, !x) -> !x
  %r = tensor.extract_slice %s[0, 0] [1, 8] [1, 1] : !x to !p
  %y = resnorm.rms_norm %s scale(%r) : (!x, !p) -> !x
  return %y : !x
}

// Saved statistics are the fused op's.
// CHECK-LABEL: func.func @statistics
// CHECK:         %{{.*}}:4 = resnorm.add_layer_norm %arg0, %arg1 save_statistics :
func.func @statistics(%a: !x, %f: !x) -> (!x, tensor<4xf32>, tensor<4xf32>) {
  %s = resnorm.residual_add %a, %f : (!x, !x) -> !x
  %y, %m, %r = resnorm.layer_norm %s save_statistics : (!x) -> (!x, tensor<4xf32>, tensor<4xf32>)
  return %y, %m, %r : !x, tensor<4xf32>, tensor<4xf32>
}

// CHECK-LABEL: func.func @no_residual_add
// CHECK:         arith.addf
// CHECK:         resnorm.layer_norm
func.func @no_residual_add(%a: !x, %f: !x) -> !x {
  %s = arith.addf %a, %f : !x
  %y = resnorm.layer_norm %s : (!x) -> !x
  return %y : !x
}

// There is no fused Dynamic Tanh: it reads the sum, which a norm beside it
// fuses with.
// CHECK-LABEL: func.func @dynamic_tanh
// CHECK: %[[F:.*]]:2 = resnorm.add_rms_norm %arg0, %arg1 :
// CHECK: resnorm.dyt %[[F]]#1 alpha(%arg2) :
func.func @dynamic_tanh(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>, %a: tensor<f32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %s = resnorm.residual_add %x, %f : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = resnorm.dyt %s alpha(%a) : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x8xf32>
  %z = resnorm.rms_norm %s : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y, %z : tensor<4x8xf32>, tensor<4x8xf32>
}
