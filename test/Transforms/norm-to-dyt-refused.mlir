// RUN: resnorm-opt %s --resnorm-norm-to-dyt=new-parameters=arguments --split-input-file --verify-diagnostics
// RUN: not resnorm-opt %s --resnorm-norm-to-dyt=alpha=inf 2>&1 | FileCheck %s

// CHECK: error: expected alpha to be finite, but found {{inf|INF}}

func.func @statistics(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4xf32>) {
  // expected-error @+1 {{expected nothing to read the saved statistics of a norm that goes, but found a reader}}
  %y, %r = resnorm.rms_norm %x save_statistics : (tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4xf32>)
  // expected-note @+1 {{read here}}
  return %y, %r : tensor<4x8xf32>, tensor<4xf32>
}

// -----

func.func @fused(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // expected-error @+1 {{expected 'resnorm.layer_norm' or 'resnorm.rms_norm' on tensors, but found a fused 'resnorm.add_rms_norm': run this before resnorm-fuse-residual-norm}}
  %y, %s = resnorm.add_rms_norm %x, %x : (tensor<4x8xf32>, tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
  return %y : tensor<4x8xf32>
}

// -----

func.func @buffers(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  // expected-error @+1 {{expected 'resnorm.layer_norm' or 'resnorm.rms_norm' on tensors, but found 'memref<4x8xf32>'}}
  resnorm.rms_norm %x outs(%y) : (memref<4x8xf32>, memref<4x8xf32>) -> ()
  return
}

// -----

// expected-error @+1 {{expected a 'resnorm.layer_norm' or 'resnorm.rms_norm' to change, but found none}}
module {
  func.func @group_norm(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
    %y = resnorm.group_norm %x groups = 2 : (tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    return %y : tensor<1x8x4xf32>
  }
}

// -----

// expected-error @+1 {{expected a function that nothing calls, to make new parameters its arguments, but '@layer' is called}}
func.func private @layer(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = resnorm.rms_norm %x : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
func.func @main(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // expected-note @+1 {{called here}}
  %y = call @layer(%x) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
