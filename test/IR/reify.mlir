// RUN: resnorm-opt %s --resolve-ranked-shaped-type-result-dims --canonicalize | FileCheck %s

// The extents of results are those of the first operand.

// CHECK-LABEL: func.func @norm
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?xf32>)
// CHECK-DAG: %[[D0:.*]] = tensor.dim %[[X]], %c0
// CHECK-DAG: %[[D1:.*]] = tensor.dim %[[X]], %c1
// CHECK-DAG: %[[D2:.*]] = tensor.dim %[[X]], %c2
// CHECK: return %[[D2]], %[[D1]], %[[D0]]
func.func @norm(%x: tensor<?x?x?xf32>) -> (index, index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %y, %m, %r = resnorm.layer_norm %x save_statistics : (tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>)
  %0 = tensor.dim %y, %c2 : tensor<?x?x?xf32>
  %1 = tensor.dim %m, %c1 : tensor<?x?xf32>
  %2 = tensor.dim %r, %c0 : tensor<?x?xf32>
  return %0, %1, %2 : index, index, index
}

// CHECK-LABEL: func.func @sum
// CHECK-SAME: (%[[X:.*]]: tensor<?x8xf32>, %[[F:.*]]: tensor<?x8xf32>)
// CHECK: %[[D:.*]] = tensor.dim %[[X]], %c0
// CHECK: return %[[D]], %[[D]]
func.func @sum(%x: tensor<?x8xf32>, %f: tensor<?x8xf32>) -> (index, index) {
  %c0 = arith.constant 0 : index
  %y, %s = resnorm.add_rms_norm %x, %f : (tensor<?x8xf32>, tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?x8xf32>)
  %h = resnorm.residual_add %x, %f : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x8xf32>
  %0 = tensor.dim %s, %c0 : tensor<?x8xf32>
  %1 = tensor.dim %h, %c0 : tensor<?x8xf32>
  return %0, %1 : index, index
}

// CHECK-LABEL: func.func @dyt
// CHECK-SAME: (%[[X:.*]]: tensor<?x8xf32>,
// CHECK: %[[D:.*]] = tensor.dim %[[X]], %c0
// CHECK: return %[[D]]
func.func @dyt(%x: tensor<?x8xf32>, %a: tensor<f32>) -> index {
  %c0 = arith.constant 0 : index
  %y = resnorm.dyt %x alpha(%a) : (tensor<?x8xf32>, tensor<f32>) -> tensor<?x8xbf16>
  %0 = tensor.dim %y, %c0 : tensor<?x8xbf16>
  return %0 : index
}
