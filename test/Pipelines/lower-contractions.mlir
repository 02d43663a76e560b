// RUN: resnorm-opt %s --resnorm-lower-contractions --canonicalize --cse --split-input-file | FileCheck %s --implicit-check-not=linalg.

// The arguments: m, n, k; then each matrix with the strides of its rows and
// columns; whether to accumulate.

// CHECK-LABEL: func @plain
// CHECK-SAME: (%[[A:.*]]: memref<8x16xf32>, %[[B:.*]]: memref<16x4xf32>, %[[C:.*]]: memref<8x4xf32>)
// CHECK-DAG: %[[ACCUMULATE:.*]] = arith.constant 1 : i32
// CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
// CHECK-DAG: %[[C4:.*]] = arith.constant 4 : index
// CHECK-DAG: %[[C8:.*]] = arith.constant 8 : index
// CHECK-DAG: %[[C16:.*]] = arith.constant 16 : index
// CHECK: %[[INDEX:.*]] = memref.extract_aligned_pointer_as_index %[[A]]
// CHECK: %[[INT:.*]] = arith.index_cast %[[INDEX]] : index to i64
// CHECK: %[[PA:.*]] = llvm.inttoptr %[[INT]]
// CHECK: memref.extract_aligned_pointer_as_index %[[B]]
// CHECK: %[[PB:.*]] = llvm.inttoptr
// CHECK: memref.extract_aligned_pointer_as_index %[[C]]
// CHECK: %[[PC:.*]] = llvm.inttoptr
// CHECK: call @resnorm_matmul_f32(%[[C8]], %[[C4]], %[[C16]], %[[PA]], %[[C16]], %[[C1]], %[[PB]], %[[C4]], %[[C1]], %[[PC]], %[[C4]], %[[C1]], %[[ACCUMULATE]])
func.func @plain(%a: memref<8x16xf32>, %b: memref<16x4xf32>, %c: memref<8x4xf32>) {
  linalg.matmul ins(%a, %b : memref<8x16xf32>, memref<16x4xf32>) outs(%c : memref<8x4xf32>)
  return
}

// -----

// Transpositions are strides.
#km = affine_map<(m, n, k) -> (k, m)>
#nk = affine_map<(m, n, k) -> (n, k)>
#nm = affine_map<(m, n, k) -> (n, m)>
// CHECK-LABEL: func @transposed
// CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
// CHECK-DAG: %[[C4:.*]] = arith.constant 4 : index
// CHECK-DAG: %[[C8:.*]] = arith.constant 8 : index
// CHECK-DAG: %[[C16:.*]] = arith.constant 16 : index
// CHECK: call @resnorm_matmul_f32(%[[C8]], %[[C4]], %[[C16]], %{{.*}}, %[[C1]], %[[C8]], %{{.*}}, %[[C1]], %[[C16]], %{{.*}}, %[[C1]], %[[C8]], %{{.*}})
func.func @transposed(%a: memref<16x8xf32>, %b: memref<4x16xf32>, %c: memref<4x8xf32>) {
  linalg.generic {indexing_maps = [#km, #nk, #nm], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<16x8xf32>, memref<4x16xf32>) outs(%c : memref<4x8xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %z, %p : f32
    linalg.yield %s : f32
  }
  return
}

// -----

// CHECK-LABEL: func @batch
// CHECK-SAME: %[[A:[a-z0-9]*]]: memref<3x8x16xf32>
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
// CHECK-DAG: %[[C3:.*]] = arith.constant 3 : index
// CHECK-DAG: %[[BYTES:.*]] = arith.constant 512 : index
// CHECK: scf.parallel (%[[I:.*]]) = (%[[C0]]) to (%[[C3]]) step (%[[C1]]) {
// CHECK:   %[[BASE:.*]] = memref.extract_aligned_pointer_as_index %[[A]]
// CHECK:   %[[OFFSET:.*]] = arith.muli %[[I]], %[[BYTES]]
// CHECK:   arith.addi %[[BASE]], %[[OFFSET]]
// CHECK:   func.call @resnorm_matmul_f32
func.func @batch(%a: memref<3x8x16xf32>, %b: memref<3x16x4xf32>, %c: memref<3x8x4xf32>) {
  linalg.batch_matmul ins(%a, %b : memref<3x8x16xf32>, memref<3x16x4xf32>) outs(%c : memref<3x8x4xf32>)
  return
}

// -----

// Axes that are contiguous in every operand are one.
#a = affine_map<(m0, m1, n0, n1, k0, k1) -> (m0, m1, k0, k1)>
#b = affine_map<(m0, m1, n0, n1, k0, k1) -> (k0, k1, n0, n1)>
#c = affine_map<(m0, m1, n0, n1, k0, k1) -> (m0, m1, n0, n1)>
// CHECK-LABEL: func @merged
// CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
// CHECK-DAG: %[[M:.*]] = arith.constant 6 : index
// CHECK-DAG: %[[N:.*]] = arith.constant 42 : index
// CHECK-DAG: %[[K:.*]] = arith.constant 20 : index
// CHECK-NOT: scf.parallel
// CHECK: call @resnorm_matmul_f32(%[[M]], %[[N]], %[[K]], %{{.*}}, %[[K]], %[[C1]], %{{.*}}, %[[N]], %[[C1]], %{{.*}}, %[[N]], %[[C1]], %{{.*}})
func.func @merged(%a: memref<2x3x4x5xf32>, %b: memref<4x5x6x7xf32>, %c: memref<2x3x6x7xf32>) {
  linalg.generic {indexing_maps = [#a, #b, #c],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%a, %b : memref<2x3x4x5xf32>, memref<4x5x6x7xf32>) outs(%c : memref<2x3x6x7xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %z, %p : f32
    linalg.yield %s : f32
  }
  return
}

// CHECK-LABEL: func @merged_dynamic
// CHECK-SAME: (%[[A:.*]]: memref<?x?x4x5xf32>, %[[B:.*]]: memref<4x5x?x?xf32>, %[[C:.*]]: memref<?x?x?x?xf32>)
// CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
// CHECK-DAG: %[[K:.*]] = arith.constant 20 : index
// CHECK: %[[M0:.*]] = memref.dim %[[A]]
// CHECK: %[[M1:.*]] = memref.dim %[[A]]
// CHECK: %[[M:.*]] = arith.muli %[[M0]], %[[M1]]
// CHECK: %[[N0:.*]] = memref.dim %[[B]]
// CHECK: %[[N1:.*]] = memref.dim %[[B]]
// CHECK: %[[N:.*]] = arith.muli %[[N0]], %[[N1]]
// CHECK: %{{.*}}, %[[SB:[^:]*]]:4 = memref.extract_strided_metadata %[[B]]
// CHECK: %{{.*}}, %[[SC:[^:]*]]:4 = memref.extract_strided_metadata %[[C]]
// CHECK: call @resnorm_matmul_f32(%[[M]], %[[N]], %[[K]], %{{.*}}, %[[K]], %[[C1]], %{{.*}}, %[[SB]]#1, %[[C1]], %{{.*}}, %[[SC]]#1, %[[C1]], %{{.*}})
func.func @merged_dynamic(%a: memref<?x?x4x5xf32>, %b: memref<4x5x?x?xf32>, %c: memref<?x?x?x?xf32>) {
  linalg.generic {indexing_maps = [#a, #b, #c],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%a, %b : memref<?x?x4x5xf32>, memref<4x5x?x?xf32>) outs(%c : memref<?x?x?x?xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %z, %p : f32
    linalg.yield %s : f32
  }
  return
}

// Rows that are apart in one operand are a batch.
// CHECK-LABEL: func @apart
// CHECK: scf.parallel
// CHECK:   func.call @resnorm_matmul_f32
func.func @apart(%a: memref<2x3x4x5xf32, strided<[100, 20, 5, 1]>>, %b: memref<4x5x6x7xf32>, %c: memref<2x3x6x7xf32>) {
  linalg.generic {indexing_maps = [#a, #b, #c],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%a, %b : memref<2x3x4x5xf32, strided<[100, 20, 5, 1]>>, memref<4x5x6x7xf32>) outs(%c : memref<2x3x6x7xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %z, %p : f32
    linalg.yield %s : f32
  }
  return
}

// -----

// Attention reads heads in place.
#a = affine_map<(b, m, n, h, k) -> (b, m, h, k)>
#b = affine_map<(b, m, n, h, k) -> (b, n, h, k)>
#c = affine_map<(b, m, n, h, k) -> (b, h, m, n)>
// CHECK-LABEL: func @heads
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
// CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
// CHECK-DAG: %[[C3:.*]] = arith.constant 3 : index
// CHECK-DAG: %[[C8:.*]] = arith.constant 8 : index
// CHECK-DAG: %[[C16:.*]] = arith.constant 16 : index
// CHECK-DAG: %[[C48:.*]] = arith.constant 48 : index
// CHECK: scf.parallel (%{{.*}}, %{{.*}}) = (%[[C0]], %[[C0]]) to (%[[C2]], %[[C3]])
// CHECK: func.call @resnorm_matmul_f32(%[[C8]], %[[C8]], %[[C16]], %{{.*}}, %[[C48]], %[[C1]], %{{.*}}, %[[C1]], %[[C48]], %{{.*}}, %[[C8]], %[[C1]], %{{.*}})
func.func @heads(%a: memref<2x8x3x16xf32>, %b: memref<2x8x3x16xf32>, %c: memref<2x3x8x8xf32>) {
  linalg.generic {indexing_maps = [#a, #b, #c],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<2x8x3x16xf32>, memref<2x8x3x16xf32>) outs(%c : memref<2x3x8x8xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %z, %p : f32
    linalg.yield %s : f32
  }
  return
}

// -----

// CHECK-LABEL: func @strided
// CHECK-SAME: (%[[A:.*]]: memref<8x16xf32, {{.*}}>, %[[B:.*]]: memref<16x4xf32, {{.*}}>, %{{.*}})
// CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
// CHECK-DAG: %[[C4:.*]] = arith.constant 4 : index
// CHECK-DAG: %[[BYTES:.*]] = arith.constant 20 : index
// CHECK-DAG: %[[C32:.*]] = arith.constant 32 : index
// CHECK: %[[BASE:.*]] = memref.extract_aligned_pointer_as_index %[[A]]
// CHECK: arith.addi %[[BASE]], %[[BYTES]]
// CHECK: %{{.*}}, %[[OFFSET:.*]], %{{.*}}, %[[S:[^:]*]]:2 = memref.extract_strided_metadata %[[B]]
// CHECK: %[[BASE_B:.*]] = memref.extract_aligned_pointer_as_index %[[B]]
// CHECK: %[[OFFSET_B:.*]] = arith.muli %[[OFFSET]], %[[C4]]
// CHECK: arith.addi %[[BASE_B]], %[[OFFSET_B]]
// CHECK: call @resnorm_matmul_f32({{.*}}, %[[C32]], %[[C1]], %{{.*}}, %[[S]]#0, %[[C1]], %{{.*}}, %[[C4]], %[[C1]], %{{.*}})
func.func @strided(%a: memref<8x16xf32, strided<[32, 1], offset: 5>>, %b: memref<16x4xf32, strided<[?, 1], offset: ?>>, %c: memref<8x4xf32>) {
  linalg.matmul ins(%a, %b : memref<8x16xf32, strided<[32, 1], offset: 5>>, memref<16x4xf32, strided<[?, 1], offset: ?>>) outs(%c : memref<8x4xf32>)
  return
}
