// RUN: resnorm-opt %s -split-input-file -verify-diagnostics

// One case per constraint, in the order of the verifiers.

//===----------------------------------------------------------------------===//
// Summands
//===----------------------------------------------------------------------===//

func.func @addends_count(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected the number of addends to be 2 or more, but found 1}}
  %y, %s = resnorm.add_layer_norm %x : (tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
  return
}

// -----

func.func @addend_scales_count(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected the number of addend_scales to be 2, but found 3}}
  %y, %s = resnorm.add_rms_norm %x, %x addend_scales = [1.0, 2.0, 3.0] : (tensor<4x8xf32>, tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
  return
}

// -----

func.func @addend_extent(%x: tensor<4x8xf32>, %z: tensor<4x7xf32>) {
  // expected-error @+1 {{expected dimension 1 of addend 1 to be 8, but found 7}}
  %y, %s = resnorm.add_rms_norm %x, %z : (tensor<4x8xf32>, tensor<4x7xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
  return
}

// -----

func.func @addend_rank(%x: tensor<4x8xf32>, %z: tensor<8xf32>) {
  // expected-error @+1 {{expected the rank of addend 2 to be 2, but found 1}}
  %y, %s = resnorm.add_rms_norm %x, %x, %z : (tensor<4x8xf32>, tensor<4x8xf32>, tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
  return
}

// -----

func.func @addend_element_type(%x: tensor<4x8xf32>, %z: tensor<4x8xf16>) {
  // expected-error @+1 {{expected the element type of addend 1 to be 'f32', but found 'f16'}}
  %y, %s = resnorm.add_layer_norm %x, %z : (tensor<4x8xf32>, tensor<4x8xf16>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
  return
}

// -----

func.func @branch_extent(%x: tensor<4x8xf32>, %z: tensor<5x8xf32>) {
  // expected-error @+1 {{expected dimension 0 of branch to be 4, but found 5}}
  %y = resnorm.residual_add %x, %z : (tensor<4x8xf32>, tensor<5x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @branch_element_type(%x: tensor<4x8xf32>, %z: tensor<4x8xbf16>) {
  // expected-error @+1 {{expected the element type of branch to be 'f32', but found 'bf16'}}
  %y = resnorm.residual_add %x, %z : (tensor<4x8xf32>, tensor<4x8xbf16>) -> tensor<4x8xf32>
  return
}

// -----

//===----------------------------------------------------------------------===//
// Norms over the trailing axes
//===----------------------------------------------------------------------===//

func.func @scalar(%x: tensor<f32>) {
  // expected-error @+1 {{expected the rank of the input to be 1 or more, but found 0}}
  %y = resnorm.rms_norm %x : (tensor<f32>) -> tensor<f32>
  return
}

// -----

func.func @axis_too_small(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected axis to be from -2 to -1, but found -3}}
  %y = resnorm.layer_norm %x axis = -3 : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @axis_from_the_front(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected axis to be from -2 to -1, but found 1}}
  %y = resnorm.center %x axis = 1 : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @scale_extent(%x: tensor<4x8xf32>, %g: tensor<4xf32>) {
  // expected-error @+1 {{expected dimension 0 of scale to be 8, but found 4}}
  %y = resnorm.layer_norm %x scale(%g) : (tensor<4x8xf32>, tensor<4xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @scale_rank(%x: tensor<4x8xf32>, %g: tensor<8xf32>) {
  // expected-error @+1 {{expected the rank of scale to be 2, but found 1}}
  %y = resnorm.rms_norm %x scale(%g) axis = -2 : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @bias_extent(%x: tensor<4x8xf32>, %b: tensor<9xf32>) {
  // expected-error @+1 {{expected dimension 0 of bias to be 8, but found 9}}
  %y = resnorm.layer_norm %x bias(%b) : (tensor<4x8xf32>, tensor<9xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @branch_bias_extent(%x: tensor<4x8xf32>, %b: tensor<9xf32>) {
  // expected-error @+1 {{expected dimension 0 of branch_bias to be 8, but found 9}}
  %y, %s = resnorm.add_layer_norm %x, %x branch_bias(%b) : (tensor<4x8xf32>, tensor<4x8xf32>, tensor<9xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
  return
}

// -----

func.func @epsilon_negative(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected epsilon to be finite and not negative, but found -1}}
  %y = resnorm.rms_norm %x epsilon = -1.0 : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @epsilon_not_a_number(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected epsilon to be finite and not negative, but found nan}}
  %y = resnorm.rms_norm %x epsilon = 0x7FF8000000000000 : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @scale_offset_infinite(%x: tensor<4x8xf32>, %g: tensor<8xf32>) {
  // expected-error @+1 {{expected scale_offset to be finite, but found INF}}
  %y = resnorm.rms_norm %x scale(%g) scale_offset = 0x7FF0000000000000 : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @skip_scale_not_a_number(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected skip_scale to be finite, but found nan}}
  %y = resnorm.residual_add %x, %x skip_scale = 0x7FF8000000000000 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @branch_scale_infinite(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected branch_scale to be finite, but found -INF}}
  %y = resnorm.residual_add %x, %x branch_scale = 0xFFF0000000000000 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @addend_scales_infinite(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected addend_scales 1 to be finite, but found INF}}
  %y, %s = resnorm.add_rms_norm %x, %x addend_scales = [1.0, 0x7FF0000000000000] : (tensor<4x8xf32>, tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
  return
}

// -----

func.func @statistics_type(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{attribute 'statistics' failed to satisfy constraint: a floating-point type}}
  %y = resnorm.rms_norm %x statistics = i32 : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

//===----------------------------------------------------------------------===//
// Dynamic Tanh and Derf
//===----------------------------------------------------------------------===//

func.func @dyt_rank(%x: tensor<f32>) {
  // expected-error @+1 {{expected the rank of the input to be 1 or more, but found 0}}
  %y = resnorm.dyt %x alpha(%x) : (tensor<f32>, tensor<f32>) -> tensor<f32>
  return
}

// -----

func.func @dyt_axis(%x: tensor<4x8xf32>, %a: tensor<f32>) {
  // expected-error @+1 {{expected axis to be from -2 to -1, but found 0}}
  %y = resnorm.dyt %x alpha(%a) axis = 0 : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @dyt_scale(%x: tensor<4x8xf32>, %a: tensor<f32>, %g: tensor<4xf32>) {
  // expected-error @+1 {{expected dimension 0 of scale to be 8, but found 4}}
  %y = resnorm.dyt %x alpha(%a) scale(%g) : (tensor<4x8xf32>, tensor<f32>, tensor<4xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @dyt_bias(%x: tensor<4x8xf32>, %a: tensor<f32>, %b: tensor<8xf32>) {
  // expected-error @+1 {{expected the rank of bias to be 2, but found 1}}
  %y = resnorm.dyt %x alpha(%a) bias(%b) axis = -2 : (tensor<4x8xf32>, tensor<f32>, tensor<8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @dyt_alpha(%x: tensor<4x8xf32>, %a: tensor<1xf32>) {
  // expected-error @+1 {{expected the rank of alpha to be 0, but found 1}}
  %y = resnorm.dyt %x alpha(%a) : (tensor<4x8xf32>, tensor<1xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @dyt_shift(%x: tensor<4x8xf32>, %a: tensor<f32>, %s: tensor<8xf32>) {
  // expected-error @+1 {{expected the rank of shift to be 0, but found 1}}
  %y = resnorm.dyt %x alpha(%a) shift(%s) : (tensor<4x8xf32>, tensor<f32>, tensor<8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @dyt_form(%x: memref<4x8xf32>, %a: tensor<f32>) {
  // expected-error @+1 {{expected operand 1 to be a memref like operand 0, but found 'tensor<f32>'}}
  resnorm.dyt %x alpha(%a) outs(%x) : (memref<4x8xf32>, tensor<f32>, memref<4x8xf32>) -> ()
  return
}

// -----

//===----------------------------------------------------------------------===//
// Norms with parameters per feature
//===----------------------------------------------------------------------===//

func.func @group_norm_rank(%x: tensor<8xf32>) {
  // expected-error @+1 {{expected the rank of the input to be 2 or more, but found 1}}
  %y = resnorm.group_norm %x groups = 2 : (tensor<8xf32>) -> tensor<8xf32>
  return
}

// -----

func.func @batch_norm_rank(%x: tensor<f32>, %m: tensor<8xf32>) {
  // expected-error @+1 {{expected the rank of the input to be 1 or more, but found 0}}
  %y = resnorm.batch_norm %x mean(%m) variance(%m) : (tensor<f32>, tensor<8xf32>, tensor<8xf32>) -> tensor<f32>
  return
}

// -----

func.func @batch_norm_channel_axis(%x: tensor<1x8x4xf32>, %m: tensor<8xf32>) {
  // expected-error @+1 {{expected channel_axis to be from 0 to 2, but found 3}}
  %y = resnorm.batch_norm %x mean(%m) variance(%m) channel_axis = 3 : (tensor<1x8x4xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<1x8x4xf32>
  return
}

// -----

func.func @group_norm_channel_axis(%x: tensor<1x8x4xf32>) {
  // expected-error @+1 {{expected channel_axis to be from 1 to 2, but found 0}}
  %y = resnorm.group_norm %x groups = 1 channel_axis = 0 : (tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  return
}

// -----

func.func @batch_norm_mean(%x: tensor<1x8x4xf32>, %m: tensor<4xf32>, %v: tensor<8xf32>) {
  // expected-error @+1 {{expected dimension 0 of mean to be 8, but found 4}}
  %y = resnorm.batch_norm %x mean(%m) variance(%v) : (tensor<1x8x4xf32>, tensor<4xf32>, tensor<8xf32>) -> tensor<1x8x4xf32>
  return
}

// -----

func.func @batch_norm_variance(%x: tensor<1x8x4xf32>, %m: tensor<8xf32>, %v: tensor<8x1xf32>) {
  // expected-error @+1 {{expected the rank of variance to be 1, but found 2}}
  %y = resnorm.batch_norm %x mean(%m) variance(%v) : (tensor<1x8x4xf32>, tensor<8xf32>, tensor<8x1xf32>) -> tensor<1x8x4xf32>
  return
}

// -----

func.func @group_norm_scale(%x: tensor<1x8x4xf32>, %g: tensor<2xf32>) {
  // expected-error @+1 {{expected dimension 0 of scale to be 8, but found 2}}
  %y = resnorm.group_norm %x scale(%g) groups = 2 : (tensor<1x8x4xf32>, tensor<2xf32>) -> tensor<1x8x4xf32>
  return
}

// -----

func.func @batch_norm_bias(%x: tensor<1x8x4xf32>, %m: tensor<8xf32>, %b: tensor<4xf32>) {
  // expected-error @+1 {{expected dimension 0 of bias to be 8, but found 4}}
  %y = resnorm.batch_norm %x mean(%m) variance(%m) bias(%b) : (tensor<1x8x4xf32>, tensor<8xf32>, tensor<8xf32>, tensor<4xf32>) -> tensor<1x8x4xf32>
  return
}

// -----

func.func @groups_positive(%x: tensor<1x8x4xf32>) {
  // expected-error @+1 {{expected groups to be 1 or more, but found 0}}
  %y = resnorm.group_norm %x groups = 0 : (tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  return
}

// -----

func.func @groups_divide(%x: tensor<1x8x4xf32>) {
  // expected-error @+1 {{expected dimension 1 of the input to be a multiple of the 3 groups, but found 8}}
  %y = resnorm.group_norm %x groups = 3 : (tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  return
}

// -----

//===----------------------------------------------------------------------===//
// Tensor and buffer form
//===----------------------------------------------------------------------===//

func.func @mixed_forms(%x: tensor<4x8xf32>, %g: memref<8xf32>) {
  // expected-error @+1 {{expected operand 1 to be a tensor like operand 0, but found 'memref<8xf32>'}}
  %y = resnorm.layer_norm %x scale(%g) : (tensor<4x8xf32>, memref<8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @mixed_forms_buffer(%x: memref<4x8xf32>, %g: tensor<8xf32>, %y: memref<4x8xf32>) {
  // expected-error @+1 {{expected operand 1 to be a memref like operand 0, but found 'tensor<8xf32>'}}
  resnorm.layer_norm %x scale(%g) outs(%y) : (memref<4x8xf32>, tensor<8xf32>, memref<4x8xf32>) -> ()
  return
}

// -----

func.func @tensor_outs(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected the number of outs to be 0, but found 1}}
  %y = resnorm.center %x outs(%x) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @outs_count(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  // expected-error @+1 {{expected the number of outs to be 3, but found 1}}
  resnorm.layer_norm %x outs(%y) save_statistics : (memref<4x8xf32>, memref<4x8xf32>) -> ()
  return
}

// -----

func.func @outs_extent(%x: memref<4x8xf32>, %y: memref<4x9xf32>) {
  // expected-error @+1 {{expected dimension 1 of out 0 to be 8, but found 9}}
  resnorm.rms_norm %x outs(%y) : (memref<4x8xf32>, memref<4x9xf32>) -> ()
  return
}

// -----

func.func @outs_element_type(%x: memref<4x8xf32>, %y: memref<4x8xbf16>) {
  // expected-error @+1 {{expected the element type of out 1 to be 'f32', but found 'bf16'}}
  resnorm.add_rms_norm %x, %x outs(%y, %y) : (memref<4x8xf32>, memref<4x8xf32>, memref<4x8xbf16>, memref<4x8xbf16>) -> ()
  return
}

// -----

func.func @residual_outs_element_type(%x: memref<4x8xf32>, %y: memref<4x8xbf16>) {
  // expected-error @+1 {{expected the element type of out 0 to be 'f32', but found 'bf16'}}
  resnorm.residual_add %x, %x outs(%y) : (memref<4x8xf32>, memref<4x8xf32>, memref<4x8xbf16>) -> ()
  return
}

// -----

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

func.func @result_extent(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected dimension 1 of result 0 to be 8, but found 9}}
  %y = resnorm.layer_norm %x : (tensor<4x8xf32>) -> tensor<4x9xf32>
  return
}

// -----

func.func @result_dynamic(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected dimension 0 of result 0 to be 4, but found ?}}
  %y = resnorm.layer_norm %x : (tensor<4x8xf32>) -> tensor<?x8xf32>
  return
}

// -----

func.func @result_is_buffer(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected result 0 to be a tensor, but found 'memref<4x8xf32>'}}
  %y = resnorm.layer_norm %x : (tensor<4x8xf32>) -> memref<4x8xf32>
  return
}

// -----

func.func @results_count(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{expected the number of results to be 2, but found 1}}
  %y = resnorm.rms_norm %x save_statistics : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @buffer_results(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  // expected-error @+1 {{expected the number of results to be 0, but found 1}}
  %z = resnorm.rms_norm %x outs(%y) : (memref<4x8xf32>, memref<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @statistics_element_type(%x: tensor<4x8xbf16>) {
  // expected-error @+1 {{expected the element type of result 1 to be 'f32', but found 'bf16'}}
  %y, %r = resnorm.rms_norm %x save_statistics : (tensor<4x8xbf16>) -> (tensor<4x8xbf16>, tensor<4xbf16>)
  return
}

// -----

func.func @statistics_rank(%x: tensor<4x8xbf16>) {
  // expected-error @+1 {{expected the rank of result 2 to be 1, but found 2}}
  %y, %m, %r = resnorm.layer_norm %x save_statistics : (tensor<4x8xbf16>) -> (tensor<4x8xbf16>, tensor<4xf32>, tensor<4x1xf32>)
  return
}

// -----

func.func @residual_element_type(%x: tensor<4x8xbf16>) {
  // expected-error @+1 {{expected the element type of result 0 to be 'bf16', but found 'f32'}}
  %y = resnorm.residual_add %x, %x : (tensor<4x8xbf16>, tensor<4x8xbf16>) -> tensor<4x8xf32>
  return
}

// -----

//===----------------------------------------------------------------------===//
// The dialect's attributes
//===----------------------------------------------------------------------===//

// expected-error @+1 {{expected resnorm.name of argument 1 to be a non-empty string, but found 3 : i64}}
func.func @name_is_a_number(%x: tensor<8xf32>, %w: tensor<8xf32> {resnorm.name = 3}) {
  return
}

// -----

// expected-error @+1 {{expected resnorm.name of argument 0 to be a non-empty string, but found ""}}
func.func @name_is_empty(%w: tensor<8xf32> {resnorm.name = ""}) {
  return
}

// -----

// expected-error @+1 {{expected resnorm.initial_value of argument 0 to be a finite number of type f64, but found 1 : i64}}
func.func @initial_value_is_an_integer(%w: tensor<8xf32> {resnorm.initial_value = 1}) {
  return
}

// -----

// expected-error @+1 {{expected resnorm.initial_value of argument 0 to be a finite number of type f64, but found 1.000000e+00 : f32}}
func.func @initial_value_is_narrow(%w: tensor<8xf32> {resnorm.initial_value = 1.0 : f32}) {
  return
}

// -----

// expected-error @+1 {{expected resnorm.initial_value of argument 1 to be a finite number of type f64, but found 0x7FF0000000000000 : f64}}
func.func @initial_value_is_infinite(%x: tensor<8xf32>, %w: tensor<8xf32> {resnorm.initial_value = 0x7FF0000000000000 : f64}) {
  return
}
