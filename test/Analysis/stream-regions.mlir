// RUN: resnorm-opt %s --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s
// RUN: resnorm-opt %s --raise-to-resnorm --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s
// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter-missed=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: resnorm-opt %s --resnorm-annotate-stream | FileCheck %s --check-prefix=ANNOTATE
// RUN: resnorm-opt %s --resnorm-decompose --raise-to-resnorm="expect-norms=9 expect-residuals=6" | FileCheck %s --check-prefix=RAISED
// RUN: not resnorm-opt %s --raise-to-resnorm --resnorm-convert-placement="to=res-post-norm function=in_affine_for" -o /dev/null 2>&1 | FileCheck %s --check-prefix=LOOP

// Streams that pass ops with bodies, and functions.

!x = tensor<4x8xf32>
!w = tensor<8x8xf32>

// The body of a loop without an index is not read.
// CHECK-LABEL: @unread: no residual stream
// CHECK-NEXT: missed residual at stream-regions.mlir:[[#@LINE+9]]:10: the body of 'scf.while' is not read: residual adds in it belong to no stream
// CHECK-NEXT: missed residual at stream-regions.mlir:[[#@LINE+21]]:8: the body of 'scf.if' is not read: residual adds in it belong to no stream
// REMARK: the body of 'scf.while' is not read
// ANNOTATE-LABEL: func.func @unread
// ANNOTATE-NOT: resnorm.join
func.func @unread(%x: !x, %w: !w, %n: index, %c: i1) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %c0 = arith.constant 0 : index
  %one = arith.constant 1 : index
  %y:2 = scf.while (%h = %x, %i = %c0) : (!x, index) -> (!x, index) {
    %more = arith.cmpi slt, %i, %n : index
    scf.condition(%more) %h, %i : !x, index
  } do {
  ^bb0(%h: !x, %i: index):
    %normed = resnorm.rms_norm %h : (!x) -> !x
    %f = linalg.matmul ins(%normed, %w : !x, !w) outs(%zero : !x) -> !x
    %r = arith.maximumf %f, %zero : !x
    %b = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
    %s = arith.addf %h, %b : !x
    %next = arith.addi %i, %one : index
    scf.yield %s, %next : !x, index
  }
  %z = scf.if %c -> !x {
    %f = linalg.matmul ins(%y#0, %w : !x, !w) outs(%zero : !x) -> !x
    scf.yield %f : !x
  } else {
    scf.yield %y#0 : !x
  }
  return %z : !x
}

// Two loops compute the same of what stands before them: neither's value is the
// other's.
// CHECK-LABEL: @same_in_two_loops: 2 residual streams
// ANNOTATE-LABEL: func.func @same_in_two_loops
// ANNOTATE: resnorm.placement = ["pre-ln", "pre-ln"]
// ANNOTATE-COUNT-2: resnorm.join = {kinds = ["ffn"], layer = 0 : i64, placement = "pre-ln"
func.func @same_in_two_loops(%x: !x, %w: !w) -> (!x, !x) {
  %zero = arith.constant dense<0.0> : !x
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %a = scf.for %i = %c0 to %c3 step %c1 iter_args(%h = %x) -> (!x) {
    %m = resnorm.rms_norm %x : (!x) -> !x
    %n = resnorm.rms_norm %h : (!x) -> !x
    %p = arith.addf %n, %m : !x
    %f = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
    %r = arith.maximumf %f, %m : !x
    %b = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
    %s = arith.addf %h, %b : !x
    scf.yield %s : !x
  }
  %z = scf.for %i = %c0 to %c3 step %c1 iter_args(%h = %x) -> (!x) {
    %m = resnorm.rms_norm %x : (!x) -> !x
    %n = resnorm.rms_norm %h : (!x) -> !x
    %f = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
    %r = arith.maximumf %f, %m : !x
    %b = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
    %s = arith.addf %h, %b : !x
    scf.yield %s : !x
  }
  return %a, %z : !x, !x
}

// A weight that each iteration passes on is the argument.
// CHECK-LABEL: @repeated: pre-ln · rms_norm · 3 layers · 3 residual adds · 4 norms
// CHECK: ├─ rms_norm ─▶ ffn ─▶ ⊕ {{ *}}×3  layer 0 in a loop
// ANNOTATE-LABEL: func.func @repeated
// RAISED-LABEL: func.func @repeated
// RAISED: iter_args(%[[H:.*]] = %arg0, %[[G:.*]] = %arg2)
// RAISED: resnorm.rms_norm %[[H]] scale(%{{.*}})
// RAISED: resnorm.residual_add %[[H]]
func.func @repeated(%x: !x, %w: !w, %g: tensor<8xf32>) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %a, %passed = scf.for %i = %c0 to %c3 step %c1 iter_args(%h = %x, %scale = %g) -> (!x, tensor<8xf32>) {
    %n = resnorm.rms_norm %h scale(%scale) : (!x, tensor<8xf32>) -> !x
    %f = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
    %r = arith.maximumf %f, %zero : !x
    %b = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
    %s = arith.addf %h, %b : !x
    scf.yield %s, %scale : !x, tensor<8xf32>
  }
  %y = resnorm.rms_norm %a scale(%passed) : (!x, tensor<8xf32>) -> !x
  return %y : !x
}

// Norms do not move between iterations, and this loop is not unrolled for them.
// LOOP: error: cannot convert to res-post-norm: expected layers outside of loops, but this one is repeated
// CHECK-LABEL: @in_affine_for: pre-ln · rms_norm · 3 layers · 3 residual adds · 3 norms
// ANNOTATE-LABEL: func.func @in_affine_for
func.func @in_affine_for(%x: !x, %w: !w) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %a = affine.for %i = 0 to 3 iter_args(%h = %x) -> (!x) {
    %n = resnorm.rms_norm %h : (!x) -> !x
    %f = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
    %r = arith.maximumf %f, %zero : !x
    %b = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
    %s = resnorm.residual_add %h, %b : (!x, !x) -> !x
    affine.yield %s : !x
  }
  return %a : !x
}

// A function that calls itself is no layer of its own; an effect in a callee
// hides nothing.
// CHECK-LABEL: @recursive: pre-ln · rms_norm · 1 layer · 1 residual add
// ANNOTATE-LABEL: func.func @recursive
func.func @recursive(%x: !x, %w: !w) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %n = resnorm.rms_norm %x : (!x) -> !x
  %f = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %r = arith.maximumf %f, %zero : !x
  %b = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
  %s = arith.addf %x, %b : !x
  %y = func.call @recursive(%s, %w) : (!x, !w) -> !x
  return %y : !x
}

// CHECK-LABEL: @caller: pre-ln · rms_norm · 2 layers · 2 residual adds · 2 norms
// CHECK: ├─ rms_norm ─▶ ffn ─▶ ⊕ {{ *}}×2  layers 0-1
// CHECK-NOT: @noisy
// ANNOTATE-LABEL: func.func @caller
// ANNOTATE-SAME: resnorm.placement = ["pre-ln"]
// ANNOTATE-NOT: resnorm.join
func.func @caller(%x: !x, %w: !w) -> !x {
  %y = func.call @noisy(%x, %w) : (!x, !w) -> !x
  %z = func.call @noisy(%y, %w) : (!x, !w) -> !x
  return %z : !x
}

func.func private @print(!x)

// ANNOTATE: func.func private @noisy
// ANNOTATE: resnorm.join = {kinds = ["ffn"]
func.func private @noisy(%x: !x, %w: !w) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %n = resnorm.rms_norm %x : (!x) -> !x
  %f = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %r = arith.maximumf %f, %zero : !x
  func.call @print(%r) : (!x) -> ()
  %b = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
  %s = arith.addf %x, %b : !x
  return %s : !x
}
