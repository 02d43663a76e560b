// RUN: resnorm-opt %s --pass-pipeline='builtin.module(func.func(resnorm-fuse-elementwise))' | FileCheck %s

// A product of any floats takes no arithmetic in, and reads through a
// transposition.

// CHECK-DAG: #[[$LHS:.*]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-DAG: #[[$RHS:.*]] = affine_map<(d0, d1, d2) -> (d1, d2)>

// CHECK-LABEL: func @bf16
// CHECK-SAME: %{{.*}}: tensor<8x32xbf16>, %[[W:.*]]: tensor<64x32xbf16>
// CHECK: %[[E:.*]] = linalg.generic
// CHECK: math.exp
// CHECK: linalg.generic {indexing_maps = [#[[$LHS]], #[[$RHS]], #{{.*}}], iterator_types = ["parallel", "parallel", "reduction"]} ins(%[[E]], %[[W]] :
// CHECK-NEXT: ^bb0
// CHECK-NEXT: arith.mulf
// CHECK-NEXT: arith.addf
// CHECK-NEXT: linalg.yield
func.func @bf16(%x: tensor<8x32xbf16>, %w: tensor<64x32xbf16>) -> tensor<8x64xbf16> {
  %zero = arith.constant 0.0 : bf16
  %e0 = tensor.empty() : tensor<8x32xbf16>
  %e = linalg.exp ins(%x : tensor<8x32xbf16>) outs(%e0 : tensor<8x32xbf16>) -> tensor<8x32xbf16>
  %t0 = tensor.empty() : tensor<32x64xbf16>
  %t = linalg.transpose ins(%w : tensor<64x32xbf16>) outs(%t0 : tensor<32x64xbf16>) permutation = [1, 0]
  %y0 = tensor.empty() : tensor<8x64xbf16>
  %fill = linalg.fill ins(%zero : bf16) outs(%y0 : tensor<8x64xbf16>) -> tensor<8x64xbf16>
  %y = linalg.matmul ins(%e, %t : tensor<8x32xbf16>, tensor<32x64xbf16>) outs(%fill : tensor<8x64xbf16>) -> tensor<8x64xbf16>
  return %y : tensor<8x64xbf16>
}
