// RUN: not resnorm-opt %s --resnorm-scale-residual="function=plain" 2>&1 | FileCheck %s --check-prefix=PLAIN
// RUN: not resnorm-opt %s --resnorm-scale-residual="function=pre_ln scheme=deepnorm" 2>&1 | FileCheck %s --check-prefix=DEEPNORM
// RUN: not resnorm-opt %s --resnorm-scale-residual="function=pre_ln layers=2" 2>&1 | FileCheck %s --check-prefix=NONE
// RUN: not resnorm-opt %s --resnorm-scale-residual="function=pre_ln scheme=rezero" 2>&1 | FileCheck %s --check-prefix=ZERO
// RUN: not resnorm-opt %s --resnorm-scale-residual="function=pre_ln scheme=rezero initial=half" 2>&1 | FileCheck %s --check-prefix=NUMBER
// RUN: not resnorm-opt %s --resnorm-scale-residual="function=pre_ln scheme=depth initial=1" 2>&1 | FileCheck %s --check-prefix=INITIAL
// RUN: not resnorm-opt %s --resnorm-scale-residual="function=pre_ln scheme=rezero new-parameters=arguments" 2>&1 | FileCheck %s --check-prefix=CALLED
// RUN: not resnorm-opt %s --resnorm-scale-residual="function=pre_ln report=%t.none/r.json" -o %t.out 2>&1 | FileCheck %s --check-prefix=UNWRITABLE
// RUN: not ls %t.out
// RUN: not resnorm-opt %s --resnorm-scale-residual="function=dynamic scheme=layer-scale" 2>&1 | FileCheck %s --check-prefix=DYNAMIC
// RUN: not resnorm-opt %s --resnorm-scale-residual="function=two_encoders scheme=deepnorm" 2>&1 | FileCheck %s --check-prefix=ENCODERS
// RUN: not resnorm-opt %models/bert.linalg.mlir --raise-to-resnorm --resnorm-convert-placement=to=b2t --resnorm-scale-residual 2>&1 | FileCheck %s --check-prefix=B2T
// RUN: not resnorm-opt %models/bert.linalg.mlir --raise-to-resnorm --resnorm-convert-placement=to=residual --resnorm-scale-residual=scheme=depth 2>&1 | FileCheck %s --check-prefix=RESIDUAL

// ZERO: error: expected new-parameters=arguments with the initial value 0: a constant 0 removes each branch for good
// NUMBER: error: expected 'initial' to be a number, but found 'half'
// INITIAL: error: expected no 'initial' with the scheme depth, which has no new parameter
// NONE: error: expected a residual add to scale, but found none in layers 2 of 'pre_ln'
// UNWRITABLE: error: cannot write the report '{{.*}}r.json': {{.*}}o such file or directory
// B2T: error: cannot scale the residual connection (variance-preserving): an extra skip joins the sum
// RESIDUAL: error: cannot scale the residual connection (depth): the stream carries a second one that sums the branches

!x = tensor<4x8xf32>
!w = tensor<8x8xf32>
!g = tensor<8xf32>
!s = tensor<4x4xf32>
!t = tensor<8x4xf32>

// PLAIN: [[#@LINE+6]]:8: error: cannot scale the residual connection (variance-preserving): expected 'resnorm.residual_add', which raise-to-resnorm makes, but found 'arith.addf'
func.func @plain(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %u = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
  %r = arith.maximumf %u, %zero : !x
  %f = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
  %h = arith.addf %x, %f : !x
  %y = resnorm.layer_norm %h scale(%g) : (!x, !g) -> !x
  return %y : !x
}

// DEEPNORM: [[#@LINE+9]]:8: error: cannot scale the residual connection (deepnorm): expected a norm after the residual add, without which the factor grows with each layer, but found none
// CALLED: [[#@LINE+2]]:1: error: expected a function that nothing calls, to make new parameters its arguments, but '@pre_ln' is called
// CALLED: [[#@LINE+12]]:8: note: called here
func.func @pre_ln(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %n = resnorm.layer_norm %x scale(%g) : (!x, !g) -> !x
  %u = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %r = arith.maximumf %u, %zero : !x
  %f = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
  %h = resnorm.residual_add %x, %f : (!x, !x) -> !x
  %y = resnorm.layer_norm %h scale(%g) : (!x, !g) -> !x
  return %y : !x
}
func.func @caller(%x: !x, %w: !w, %g: !g) -> !x {
  %y = call @pre_ln(%x, %w, %g) : (!x, !w, !g) -> !x
  return %y : !x
}

// DYNAMIC: [[#@LINE+6]]:8: error: cannot scale the residual connection (layer-scale): expected a static feature axis, but found 'tensor<4x?xf32>'
func.func @dynamic(%x: tensor<4x?xf32>, %w: tensor<?x?xf32>, %i: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %n = resnorm.rms_norm %x : (tensor<4x?xf32>) -> tensor<4x?xf32>
  %u = linalg.matmul ins(%n, %w : tensor<4x?xf32>, tensor<?x?xf32>) outs(%i : tensor<4x?xf32>) -> tensor<4x?xf32>
  %r = math.tanh %u : tensor<4x?xf32>
  %f = linalg.matmul ins(%r, %w : tensor<4x?xf32>, tensor<?x?xf32>) outs(%i : tensor<4x?xf32>) -> tensor<4x?xf32>
  %h = resnorm.residual_add %x, %f : (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32>
  return %h : tensor<4x?xf32>
}

// ENCODERS: [[#@LINE+23]]:9: error: cannot scale the residual connection (deepnorm): expected one encoder and one decoder, but found 2 and 1
func.func @two_encoders(%x0: !x, %x1: !x, %y: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %eu0 = linalg.matmul ins(%x0, %w : !x, !w) outs(%zero : !x) -> !x
  %er0 = arith.maximumf %eu0, %zero : !x
  %ef0 = linalg.matmul ins(%er0, %w : !x, !w) outs(%zero : !x) -> !x
  %eh0 = resnorm.residual_add %x0, %ef0 : (!x, !x) -> !x
  %e0 = resnorm.layer_norm %eh0 scale(%g) : (!x, !g) -> !x
  %eu1 = linalg.matmul ins(%x1, %w : !x, !w) outs(%zero : !x) -> !x
  %er1 = arith.maximumf %eu1, %zero : !x
  %ef1 = linalg.matmul ins(%er1, %w : !x, !w) outs(%zero : !x) -> !x
  %eh1 = resnorm.residual_add %x1, %ef1 : (!x, !x) -> !x
  %e1 = resnorm.layer_norm %eh1 scale(%g) : (!x, !g) -> !x
  %memory = arith.mulf %e0, %e1 : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %keys = linalg.matmul ins(%memory, %w : !x, !w) outs(%zero : !x) -> !x
  %t0 = linalg.transpose ins(%y : !x) outs(%transposed : !t) permutation = [1, 0]
  %s0 = linalg.matmul ins(%y, %t0 : !x, !t) outs(%zeros : !s) -> !s
  %p0 = linalg.softmax dimension(1) ins(%s0 : !s) outs(%scores : !s) -> !s
  %o0 = linalg.matmul ins(%p0, %y : !s, !x) outs(%zero : !x) -> !x
  %a0 = linalg.matmul ins(%o0, %w : !x, !w) outs(%zero : !x) -> !x
  %h0 = resnorm.residual_add %y, %a0 : (!x, !x) -> !x
  %n0 = resnorm.layer_norm %h0 scale(%g) : (!x, !g) -> !x
  %ct0 = linalg.transpose ins(%keys : !x) outs(%transposed : !t) permutation = [1, 0]
  %cs0 = linalg.matmul ins(%n0, %ct0 : !x, !t) outs(%zeros : !s) -> !s
  %cp0 = linalg.softmax dimension(1) ins(%cs0 : !s) outs(%scores : !s) -> !s
  %co0 = linalg.matmul ins(%cp0, %keys : !s, !x) outs(%zero : !x) -> !x
  %c0 = linalg.matmul ins(%co0, %w : !x, !w) outs(%zero : !x) -> !x
  %ch0 = resnorm.residual_add %n0, %c0 : (!x, !x) -> !x
  %y0 = resnorm.layer_norm %ch0 scale(%g) : (!x, !g) -> !x
  return %y0 : !x
}
