// RUN: resnorm-opt %s --resnorm-expand-dynamic-shapes --canonicalize | FileCheck %s
// Upstream's pass goes on from there.
// RUN: resnorm-opt %s --resnorm-expand-dynamic-shapes --expand-strided-metadata -o /dev/null

// CHECK-LABEL: func @several
// CHECK-SAME: (%[[X:.*]]: memref<?x4xf32>, %[[M:.*]]: index, %[[N:.*]]: index)
// CHECK: %[[STRIDE:.*]] = affine.apply #{{.*}}()[%[[N]]]
// CHECK: memref.reinterpret_cast %{{.*}} to offset: [0], sizes: [%[[M]], %[[N]], 4], strides: [%[[STRIDE]], 4, 1] : {{.*}} to memref<?x?x4xf32>
func.func @several(%x: memref<?x4xf32>, %m: index, %n: index) -> memref<?x?x4xf32> {
  %0 = memref.expand_shape %x [[0, 1], [2]] output_shape [%m, %n, 4] : memref<?x4xf32> into memref<?x?x4xf32>
  return %0 : memref<?x?x4xf32>
}

// CHECK-LABEL: func @strided
// CHECK-SAME: (%[[X:.*]]: memref<?x4xf32, {{.*}}>, %[[M:.*]]: index, %[[N:.*]]: index)
// CHECK: %[[BASE:.*]], %[[OFFSET:.*]], %{{.*}}, %[[S:.*]]:2 = memref.extract_strided_metadata %[[X]]
// CHECK: %[[STRIDE:.*]] = affine.apply #{{.*}}()[%[[S]]#0, %[[N]]]
// CHECK: memref.reinterpret_cast %[[X]] to offset: [%[[OFFSET]]], sizes: [%[[M]], %[[N]], 4], strides: [%[[STRIDE]], %[[S]]#0, 1]
func.func @strided(%x: memref<?x4xf32, strided<[?, 1], offset: ?>>, %m: index, %n: index) -> memref<?x?x4xf32, strided<[?, ?, 1], offset: ?>> {
  %0 = memref.expand_shape %x [[0, 1], [2]] output_shape [%m, %n, 4]
      : memref<?x4xf32, strided<[?, 1], offset: ?>> into memref<?x?x4xf32, strided<[?, ?, 1], offset: ?>>
  return %0 : memref<?x?x4xf32, strided<[?, ?, 1], offset: ?>>
}

// An extent that is a constant by now.
// CHECK-LABEL: func @constant_extent
// CHECK-NOT: expand_shape
func.func @constant_extent(%x: memref<?x4xf32>, %m: index) -> memref<?x?x4xf32> {
  %c3 = arith.constant 3 : index
  %0 = memref.expand_shape %x [[0, 1], [2]] output_shape [%m, %c3, 4] : memref<?x4xf32> into memref<?x?x4xf32>
  return %0 : memref<?x?x4xf32>
}

// CHECK-LABEL: func @one_a_group
// CHECK: memref.expand_shape
func.func @one_a_group(%x: memref<?x?xf32>, %m: index, %n: index) -> memref<?x2x?x4xf32> {
  %0 = memref.expand_shape %x [[0, 1], [2, 3]] output_shape [%m, 2, %n, 4] : memref<?x?xf32> into memref<?x2x?x4xf32>
  return %0 : memref<?x2x?x4xf32>
}
