// RUN: resnorm-opt %s --resnorm-lower-contractions --remarks-filter-missed=resnorm-lower-contractions --remark-format=emitRemark 2>&1 | FileCheck %s --implicit-check-not=resnorm_matmul_f32
// RUN: resnorm-opt %s --resnorm-lower-contractions --remarks-filter-missed=resnorm-lower-contractions --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// REMARK: left to loops: an operand is no strided buffer of f32
// CHECK-LABEL: func @doubles
// CHECK: linalg.matmul
func.func @doubles(%a: memref<8x16xf64>, %b: memref<16x4xf64>, %c: memref<8x4xf64>) {
  linalg.matmul ins(%a, %b : memref<8x16xf64>, memref<16x4xf64>) outs(%c : memref<8x4xf64>)
  return
}

// REMARK: left to loops: a matrix has no contiguous rows or columns
// CHECK-LABEL: func @no_unit_stride
// CHECK: linalg.matmul
func.func @no_unit_stride(%a: memref<8x16xf32, strided<[64, 2]>>, %b: memref<16x4xf32>, %c: memref<8x4xf32>) {
  linalg.matmul ins(%a, %b : memref<8x16xf32, strided<[64, 2]>>, memref<16x4xf32>) outs(%c : memref<8x4xf32>)
  return
}

// REMARK: left to loops: a matrix has no contiguous rows or columns
// CHECK-LABEL: func @rows_overlap
// CHECK: linalg.matmul
func.func @rows_overlap(%a: memref<8x16xf32, strided<[1, 1]>>, %b: memref<16x4xf32>, %c: memref<8x4xf32>) {
  linalg.matmul ins(%a, %b : memref<8x16xf32, strided<[1, 1]>>, memref<16x4xf32>) outs(%c : memref<8x4xf32>)
  return
}

// REMARK: left to loops: the reduction runs over axes that are not contiguous
#a = affine_map<(m, n, k0, k1) -> (m, k0, k1)>
#b = affine_map<(m, n, k0, k1) -> (k1, k0, n)>
#c = affine_map<(m, n, k0, k1) -> (m, n)>
// CHECK-LABEL: func @reduction_in_another_order
// CHECK: linalg.generic
func.func @reduction_in_another_order(%a: memref<8x4x5xf32>, %b: memref<5x4x6xf32>, %c: memref<8x6xf32>) {
  linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%a, %b : memref<8x4x5xf32>, memref<5x4x6xf32>) outs(%c : memref<8x6xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %z, %p : f32
    linalg.yield %s : f32
  }
  return
}

// REMARK: left to loops: it has no loop of rows, of columns or of the reduction
// CHECK-LABEL: func @matvec
// CHECK: linalg.matvec
func.func @matvec(%a: memref<8x16xf32>, %b: memref<16xf32>, %c: memref<8xf32>) {
  linalg.matvec ins(%a, %b : memref<8x16xf32>, memref<16xf32>) outs(%c : memref<8xf32>)
  return
}

// REMARK: left to loops: it has no loop of rows, of columns or of the reduction
// CHECK-LABEL: func @dot
// CHECK: linalg.dot
func.func @dot(%a: memref<16xf32>, %b: memref<16xf32>, %c: memref<f32>) {
  linalg.dot ins(%a, %b : memref<16xf32>, memref<16xf32>) outs(%c : memref<f32>)
  return
}

// To upstream this is a contraction as well.
// REMARK: left to loops: it computes more than sums of products
#mk = affine_map<(m, n, k) -> (m, k)>
#kn = affine_map<(m, n, k) -> (k, n)>
#mn = affine_map<(m, n, k) -> (m, n)>
// CHECK-LABEL: func @function_of_a_factor
// CHECK: math.exp
func.func @function_of_a_factor(%a: memref<8x16xf32>, %b: memref<16x4xf32>, %c: memref<8x4xf32>) {
  linalg.generic {indexing_maps = [#mk, #kn, #mn], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<8x16xf32>, memref<16x4xf32>) outs(%c : memref<8x4xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %e = math.exp %x : f32
    %p = arith.mulf %e, %y : f32
    %s = arith.addf %p, %z : f32
    linalg.yield %s : f32
  }
  return
}

// Nothing to say of what is no contraction, and nothing to do on tensors.
// REMARK-NOT: left to loops
// CHECK-LABEL: func @elementwise
// CHECK: linalg.exp
func.func @elementwise(%x: memref<8xf32>, %y: memref<8xf32>) {
  linalg.exp ins(%x : memref<8xf32>) outs(%y : memref<8xf32>)
  return
}

// CHECK-LABEL: func @tensors
// CHECK: linalg.matmul
func.func @tensors(%a: tensor<8x16xf32>, %b: tensor<16x4xf32>, %c: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %0 = linalg.matmul ins(%a, %b : tensor<8x16xf32>, tensor<16x4xf32>) outs(%c : tensor<8x4xf32>) -> tensor<8x4xf32>
  return %0 : tensor<8x4xf32>
}
