// RUN: resnorm-opt %s --resnorm-scale-warmup --split-input-file --verify-diagnostics
// RUN: not resnorm-opt %s --resnorm-scale-warmup=steps=0 2>&1 | FileCheck %s --check-prefix=STEPS
// RUN: not resnorm-opt %s --resnorm-scale-warmup=start=nan 2>&1 | FileCheck %s --check-prefix=START

// STEPS: error: expected steps to be 1 or more, but found 0
// START: error: expected start to be finite, but found {{nan|NAN}}

func.func @dynamic(%x: tensor<4x?xf32>) -> tensor<4x?xf32> {
  // expected-error @+1 {{expected static normalised axes, to give the norm the scale that it has not, but found 'tensor<4x?xf32>'}}
  %y = resnorm.rms_norm %x : (tensor<4x?xf32>) -> tensor<4x?xf32>
  return %y : tensor<4x?xf32>
}

// -----

// expected-error @+1 {{expected a function that nothing calls, to make the step its argument, but '@layer' is called}}
func.func private @layer(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = resnorm.rms_norm %x : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
func.func @main(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // expected-note @+1 {{called here}}
  %y = call @layer(%x) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
