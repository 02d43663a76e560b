// RUN: resnorm-opt %s --resnorm-separate-fills | FileCheck %s

// CHECK-LABEL: func @shared
// CHECK: %[[F:.*]] = linalg.fill ins(%[[ZERO:.*]] : f32) outs(%[[E:.*]] : tensor<8x4xf32>)
// CHECK-NEXT: linalg.matmul {{.*}} outs(%[[F]] :
// CHECK-NEXT: %[[G:.*]] = linalg.fill ins(%[[ZERO]] : f32) outs(%[[E]] : tensor<8x4xf32>)
// CHECK-NEXT: linalg.matmul {{.*}} outs(%[[G]] :
func.func @shared(%x: tensor<8x16xf32>, %v: tensor<16x4xf32>, %w: tensor<16x4xf32>) -> (tensor<8x4xf32>, tensor<8x4xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<8x4xf32>) -> tensor<8x4xf32>
  %0 = linalg.matmul ins(%x, %v : tensor<8x16xf32>, tensor<16x4xf32>) outs(%f : tensor<8x4xf32>) -> tensor<8x4xf32>
  %1 = linalg.matmul ins(%x, %w : tensor<8x16xf32>, tensor<16x4xf32>) outs(%f : tensor<8x4xf32>) -> tensor<8x4xf32>
  return %0, %1 : tensor<8x4xf32>, tensor<8x4xf32>
}

// What only reads a fill may share it.
// CHECK-LABEL: func @read
// CHECK: %[[F:.*]] = linalg.fill
// CHECK: arith.addf %[[F]], %[[F]]
// CHECK: %[[G:.*]] = linalg.fill
// CHECK-NEXT: linalg.matmul {{.*}} outs(%[[G]] :
// CHECK-NOT: linalg.fill
func.func @read(%x: tensor<8x16xf32>, %v: tensor<16x4xf32>) -> (tensor<8x4xf32>, tensor<8x4xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<8x4xf32>) -> tensor<8x4xf32>
  %0 = arith.addf %f, %f : tensor<8x4xf32>
  %1 = linalg.matmul ins(%x, %v : tensor<8x16xf32>, tensor<16x4xf32>) outs(%f : tensor<8x4xf32>) -> tensor<8x4xf32>
  return %0, %1 : tensor<8x4xf32>, tensor<8x4xf32>
}

// CHECK-LABEL: func @one_user
// CHECK-COUNT-1: linalg.fill
// CHECK-NOT: linalg.fill
func.func @one_user(%x: tensor<8x16xf32>, %v: tensor<16x4xf32>) -> tensor<8x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<8x4xf32>) -> tensor<8x4xf32>
  %0 = linalg.matmul ins(%x, %v : tensor<8x16xf32>, tensor<16x4xf32>) outs(%f : tensor<8x4xf32>) -> tensor<8x4xf32>
  return %0 : tensor<8x4xf32>
}
