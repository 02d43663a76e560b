// RUN: resnorm-opt %s --resnorm-convert-linalg-to-gpu --canonicalize --cse | FileCheck %s

// A tile of 64 by 64 a block, 4 by 4 a thread. The weights are transposed: their
// contiguous axis is k, along which neighbouring threads read.
// CHECK-LABEL: func.func @transposed(
// CHECK-SAME: %[[X:.*]]: memref<512x768xf32>, %[[W:.*]]: memref<3072x768xf32>, %[[Y:.*]]: memref<512x3072xf32>)
// CHECK-DAG: %[[C384:.*]] = arith.constant 384 : index
// CHECK-DAG: %[[C256:.*]] = arith.constant 256 : index
// CHECK: gpu.launch blocks(%[[BLOCK:.*]], %{{.*}}, %{{.*}}) in (%{{.*}} = %[[C384]],
// CHECK-SAME: threads(%{{.*}}) in (%{{.*}} = %[[C256]],
// CHECK-SAME: function(@transposed_matmul)
// CHECK-SAME: workgroup(%[[LHS:.*]] : memref<16x65xf32, #gpu.address_space<workgroup>>, %[[RHS:.*]] : memref<16x65xf32, #gpu.address_space<workgroup>>)
// CHECK: affine.delinearize_index %[[BLOCK]] into (8, 48)
// CHECK-COUNT-16: memref.load %[[Y]]
// CHECK: scf.for %[[K:.*]] = %{{.*}} -> (f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32)
// CHECK-COUNT-4: memref.store %{{.*}}, %[[LHS]]
// CHECK-COUNT-4: memref.store %{{.*}}, %[[RHS]]
// CHECK: gpu.barrier
// CHECK: scf.for
// CHECK-COUNT-4: memref.load %[[LHS]]
// CHECK-COUNT-4: memref.load %[[RHS]]
// CHECK: %[[P:.*]] = arith.mulf %{{.*}} fastmath<contract> : f32
// CHECK: arith.addf %{{.*}}, %[[P]] fastmath<contract> : f32
// CHECK: gpu.barrier
// CHECK-COUNT-16: memref.store %{{.*}}, %[[Y]]
// CHECK-NOT: scf.if
func.func @transposed(%x: memref<512x768xf32>, %w: memref<3072x768xf32>, %y: memref<512x3072xf32>) {
  linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>],
                  iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<512x768xf32>, memref<3072x768xf32>) outs(%y : memref<512x3072xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  }
  return
}

// What a tile has beyond the operands is 0, and is not written. A result of
// eight rows has one row a thread.
// CHECK-LABEL: func.func @ragged(
// CHECK-SAME: %[[X:.*]]: memref<3x8x20xf32>, %[[W:.*]]: memref<3x20x?xf32>, %[[Y:.*]]: memref<3x8x?xf32>)
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK: gpu.launch
// CHECK-SAME: workgroup(%[[LHS:.*]] : memref<16x17xf32, #gpu.address_space<workgroup>>, %{{.*}} : memref<16x65xf32, #gpu.address_space<workgroup>>)
// CHECK: scf.for
// CHECK: %[[A:.*]] = scf.if %{{.*}} -> (f32) {
// CHECK:   memref.load %[[X]]
// CHECK: } else {
// CHECK:   scf.yield %[[ZERO]]
// CHECK: memref.store %[[A]], %[[LHS]]
// CHECK: gpu.barrier
// CHECK: gpu.barrier
// CHECK: scf.if
// CHECK:   memref.store %{{.*}}, %[[Y]]
func.func @ragged(%x: memref<3x8x20xf32>, %w: memref<3x20x?xf32>, %y: memref<3x8x?xf32>) {
  linalg.batch_matmul ins(%x, %w : memref<3x8x20xf32>, memref<3x20x?xf32>) outs(%y : memref<3x8x?xf32>)
  return
}

// A product with a vector is a sum a thread.
// CHECK-LABEL: func.func @vector(
// CHECK: gpu.launch
// CHECK-SAME: function(@vector_product)
// CHECK-NOT: workgroup
// CHECK-NOT: gpu.barrier
// CHECK: return
func.func @vector(%x: memref<64x32xf32>, %v: memref<32xf32>, %y: memref<64xf32>) {
  linalg.matvec ins(%x, %v : memref<64x32xf32>, memref<32xf32>) outs(%y : memref<64xf32>)
  return
}

// CHECK-LABEL: func.func @bits(
// CHECK: gpu.launch
// CHECK-SAME: function(@bits_product)
// CHECK-NOT: gpu.barrier
func.func @bits(%x: memref<8x8xi1>, %w: memref<8x8xi1>, %y: memref<8x8xi1>) {
  linalg.matmul ins(%x, %w : memref<8x8xi1>, memref<8x8xi1>) outs(%y : memref<8x8xi1>)
  return
}
