// RUN: resnorm-opt %s --resnorm-convert-placement="to=pre-ln function=calls" --resnorm-print-stream -o %t.calls 2>&1 | FileCheck %s --check-prefix=CALLS
// RUN: FileCheck %s --check-prefix=INLINED < %t.calls
// RUN: resnorm-opt %s --resnorm-convert-placement="to=pre-ln function=loops" --resnorm-print-stream -o %t.loops 2>&1 | FileCheck %s --check-prefix=LOOPS
// RUN: FileCheck %s --check-prefix=UNROLLED < %t.loops
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=pre-ln function=unknown" 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=pre-ln function=external" 2>&1 | FileCheck %s --check-prefix=EXTERNAL

// Layers that are calls of one function, or iterations of a loop, become ops of
// their own: what is put into one comes from another.

!x = tensor<4x8xf32>
!w = tensor<8x8xf32>
!g = tensor<8xf32>

func.func private @layer(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %p = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
  %t = math.tanh %p : !x
  %f = linalg.matmul ins(%t, %w : !x, !w) outs(%zero : !x) -> !x
  %s = resnorm.residual_add %x, %f : (!x, !x) -> !x
  %y = resnorm.layer_norm %s scale(%g) : (!x, !g) -> !x
  return %y : !x
}

// Nothing else calls it: it goes.
func.func private @own_layer(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %p = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
  %t = math.tanh %p : !x
  %f = linalg.matmul ins(%t, %w : !x, !w) outs(%zero : !x) -> !x
  %s = resnorm.residual_add %x, %f : (!x, !x) -> !x
  %y = resnorm.layer_norm %s scale(%g) : (!x, !g) -> !x
  return %y : !x
}

// CALLS: @calls: pre-ln · layer_norm · 3 layers · 3 residual adds · 4 norms
// INLINED-NOT: @own_layer
// INLINED-LABEL: func.func @calls(
// INLINED:         %[[N0:.*]] = resnorm.layer_norm %arg0 scale(%{{.*}}) bias(%{{.*}})
// INLINED:         linalg.matmul ins(%[[N0]],
// INLINED:         %[[H1:.*]] = resnorm.residual_add %arg0,
// INLINED:         %[[N1:.*]] = resnorm.layer_norm %[[H1]] scale(%arg2)
// INLINED:         linalg.matmul ins(%[[N1]],
// INLINED:         %[[H2:.*]] = resnorm.residual_add %[[H1]],
// INLINED:         resnorm.layer_norm %[[H2]] scale(%arg2)
// INLINED:         %[[H3:.*]] = resnorm.residual_add %[[H2]],
// INLINED:         %[[END:.*]] = resnorm.layer_norm %[[H3]] scale(%arg2)
// INLINED:         return %[[END]]
func.func @calls(%x: !x, %w: !w, %g: !g) -> !x {
  %0 = func.call @own_layer(%x, %w, %g) : (!x, !w, !g) -> !x
  %1 = func.call @own_layer(%0, %w, %g) : (!x, !w, !g) -> !x
  %2 = func.call @own_layer(%1, %w, %g) : (!x, !w, !g) -> !x
  return %2 : !x
}

// LOOPS: @loops: pre-ln · layer_norm · 3 layers · 3 residual adds · 4 norms
// UNROLLED-LABEL: func.func @loops(
// UNROLLED-NOT:     scf.for
// UNROLLED-COUNT-3: resnorm.residual_add
// UNROLLED-NOT:     resnorm.residual_add
// UNROLLED:         return
func.func @loops(%x: !x, %w: tensor<3x8x8xf32>, %g: tensor<3x8xf32>) -> !x {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %y = scf.for %i = %c0 to %c3 step %c1 iter_args(%h = %x) -> (!x) {
    %wi = tensor.extract_slice %w[%i, 0, 0] [1, 8, 8] [1, 1, 1] : tensor<3x8x8xf32> to !w
    %gi = tensor.extract_slice %g[%i, 0] [1, 8] [1, 1] : tensor<3x8xf32> to !g
    %n = func.call @layer(%h, %wi, %gi) : (!x, !w, !g) -> !x
    scf.yield %n : !x
  }
  return %y : !x
}

// UNKNOWN: [[#@LINE+4]]:8: error: expected a loop over layers to have a constant trip count
func.func @unknown(%x: !x, %w: !w, %g: !g, %n: index) -> !x {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %y = scf.for %i = %c0 to %n step %c1 iter_args(%h = %x) -> (!x) {
    %l = func.call @layer(%h, %w, %g) : (!x, !w, !g) -> !x
    scf.yield %l : !x
  }
  return %y : !x
}

// A call of what has no body is no layer.
// EXTERNAL: error: expected a residual stream to convert, but found none in 'external'
func.func private @opaque(!x) -> !x
func.func @external(%x: !x) -> !x {
  %y = func.call @opaque(%x) : (!x) -> !x
  return %y : !x
}
