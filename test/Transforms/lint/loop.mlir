// RUN: resnorm-opt %s --resnorm-lint -o /dev/null 2>&1 | FileCheck %s --implicit-check-not=': @'
// RUN: resnorm-opt %s --resnorm-decompose --resnorm-lint -o /dev/null 2>&1 | FileCheck %s --implicit-check-not=': @'

!x = tensor<4x8xf32>
!w = tensor<8x8xf32>

// A layer in a loop is as many as the loop runs.
// CHECK: loop.mlir:[[#@LINE+12]]:10: advice: @deep, stream 0: 24 layers of pre-ln add their branches {{.*}} [unscaled-residual]
// CHECK: loop.mlir:[[#@LINE+14]]:8: advice: @deep, stream 0: the norms of one stream have several epsilons: 1e-05 (norms: 24), 1e-06 (norms: 1) [mixed-epsilons]
func.func @deep(%x: !x, %w: !w) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c24 = arith.constant 24 : index
  %last = scf.for %i = %c0 to %c24 step %c1 iter_args(%s = %x) -> !x {
    %n = resnorm.layer_norm %s : (!x) -> !x
    %u = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
    %r = arith.maximumf %u, %zero : !x
    %f = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
    %h = resnorm.residual_add %s, %f : (!x, !x) -> !x
    scf.yield %h : !x
  }
  %y = resnorm.layer_norm %last epsilon = 1.0e-6 : (!x) -> !x
  return %y : !x
}

// One of unknown length counts once.
func.func @unknown(%x: !x, %w: !w, %length: index) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %last = scf.for %i = %c0 to %length step %c1 iter_args(%s = %x) -> !x {
    %n = resnorm.layer_norm %s : (!x) -> !x
    %u = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
    %r = arith.maximumf %u, %zero : !x
    %f = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
    %h = resnorm.residual_add %s, %f : (!x, !x) -> !x
    scf.yield %h : !x
  }
  %y = resnorm.layer_norm %last : (!x) -> !x
  return %y : !x
}

// Without a final norm.
// CHECK: loop.mlir:[[#@LINE+10]]:10: warning: @headless, stream 0: no norm reads the end of the stream, which pre-ln demands: {{.*}} [missing-final-norm]
func.func @headless(%x: !x, %w: !w, %length: index) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %last = scf.for %i = %c0 to %length step %c1 iter_args(%s = %x) -> !x {
    %n = resnorm.layer_norm %s : (!x) -> !x
    %u = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
    %r = arith.maximumf %u, %zero : !x
    %f = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
    %h = resnorm.residual_add %s, %f : (!x, !x) -> !x
    scf.yield %h : !x
  }
  return %last : !x
}
