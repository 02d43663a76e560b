// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s
// RUN: resnorm-opt %s --raise-to-resnorm --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s --check-prefix=STREAM

// After fusion x, the sum that closes the sublayer and the normalised value are
// scalars in bodies: they become tensors, and the bodies read them.

// STREAM: @sum_and_norm_in_bodies: {{.*}} · 1 residual add · 1 norm

// CHECK-LABEL: func.func @sum_and_norm_in_bodies(
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor<4x8xf32>, %[[B:[a-z0-9]+]]: tensor<8xf32>, %[[G:[a-z0-9]+]]: tensor<8xf32>
// CHECK:         %[[P:.*]] = linalg.matmul
// CHECK:         %[[P:.*]] = linalg.matmul
// CHECK:         %[[F:.*]] = linalg.generic {{.*}} ins(%[[P]], %[[B]] : tensor<4x8xf32>, tensor<8xf32>)
// CHECK:         %[[H:.*]] = resnorm.residual_add %[[X]], %[[F]]
// CHECK-NEXT:    %[[N:.*]] = resnorm.rms_norm %[[H]] scale(%[[G]])
// CHECK-NEXT:    %[[Y:.*]]:2 = linalg.generic {{.*}} ins(%[[H]], %[[N]] : tensor<4x8xf32>, tensor<4x8xf32>)
// CHECK-NEXT:    ^bb0(%{{.*}}: f32, %[[A:.*]]: f32, %{{.*}}: f32, %{{.*}}: f32):
// CHECK-NEXT:      math.exp %[[A]]
// CHECK-NEXT:      linalg.yield
// CHECK:         return %[[Y]]#0, %[[H]]
#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#col = affine_map<(d0, d1) -> (d1)>
!x = tensor<4x8xf32>
func.func @sum_and_norm_in_bodies(%x: !x, %b: tensor<8xf32>, %g: tensor<8xf32>, %w: tensor<8x8xf32>) -> (!x, !x) {
  %n = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %zero = arith.constant 0.0 : f32
  %zx = arith.constant dense<0.0> : !x
  %e = tensor.empty() : tensor<4xf32>
  %e2 = tensor.empty() : !x
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  %m = linalg.matmul ins(%x, %w : !x, tensor<8x8xf32>) outs(%zx : !x) -> !x
  %t = math.tanh %m : !x
  %m2 = linalg.matmul ins(%t, %w : !x, tensor<8x8xf32>) outs(%zx : !x) -> !x
  %s = linalg.generic {indexing_maps = [#id, #id, #col, #row], iterator_types = ["parallel", "reduction"]} ins(%x, %m2, %b : !x, !x, tensor<8xf32>) outs(%z : tensor<4xf32>) {
  ^bb0(%a: f32, %c: f32, %d: f32, %acc: f32):
    %0 = arith.addf %c, %d : f32
    %1 = arith.addf %a, %0 : f32
    %2 = arith.mulf %1, %1 : f32
    %3 = arith.addf %2, %acc : f32
    linalg.yield %3 : f32
  } -> tensor<4xf32>
  %y:2 = linalg.generic {indexing_maps = [#id, #id, #col, #row, #col, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %m2, %b, %s, %g : !x, !x, tensor<8xf32>, tensor<4xf32>, tensor<8xf32>) outs(%e2, %e2 : !x, !x) {
  ^bb0(%a: f32, %c: f32, %d: f32, %v: f32, %w0: f32, %o: f32, %o1: f32):
    %0 = arith.addf %c, %d : f32
    %1 = arith.addf %a, %0 : f32
    %2 = arith.divf %v, %n : f32
    %3 = arith.addf %2, %eps : f32
    %4 = math.rsqrt %3 : f32
    %5 = arith.mulf %1, %4 : f32
    %6 = arith.mulf %5, %w0 : f32
    %7 = math.exp %6 : f32
    linalg.yield %7, %1 : f32, f32
  } -> (!x, !x)
  return %y#0, %y#1 : !x, !x
}

// Two bodies apply the norm: one op, which both read.

// CHECK-LABEL: func.func @norm_in_two_bodies(
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor<4x8xf32>)
// CHECK:         %[[N:.*]] = resnorm.rms_norm %[[X]]
// CHECK-NOT:     resnorm.rms_norm
// CHECK:         linalg.generic {{.*}} ins(%[[N]] : tensor<4x8xf32>)
// CHECK:         math.exp
// CHECK:         linalg.generic {{.*}} ins(%[[N]] : tensor<4x8xf32>)
// CHECK:         math.sin
func.func @norm_in_two_bodies(%x: !x) -> (!x, !x) {
  %n = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4xf32>
  %e2 = tensor.empty() : !x
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  %s = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%x : !x) outs(%z : tensor<4xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.mulf %a, %a : f32
    %1 = arith.addf %0, %acc : f32
    linalg.yield %1 : f32
  } -> tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s : !x, tensor<4xf32>) outs(%e2 : !x) {
  ^bb0(%a: f32, %v: f32, %o: f32):
    %0 = arith.divf %v, %n : f32
    %1 = arith.addf %0, %eps : f32
    %2 = math.rsqrt %1 : f32
    %3 = arith.mulf %a, %2 : f32
    %4 = math.exp %3 : f32
    linalg.yield %4 : f32
  } -> !x
  %u = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s : !x, tensor<4xf32>) outs(%e2 : !x) {
  ^bb0(%a: f32, %v: f32, %o: f32):
    %0 = arith.divf %v, %n : f32
    %1 = arith.addf %0, %eps : f32
    %2 = math.rsqrt %1 : f32
    %3 = arith.mulf %a, %2 : f32
    %4 = math.sin %3 : f32
    linalg.yield %4 : f32
  } -> !x
  return %y, %u : !x, !x
}
