// RUN: resnorm-opt %s --resnorm-expand-copies | FileCheck %s

// CHECK-LABEL: func @strided
// CHECK-NOT: memref.copy
// CHECK: linalg.generic
// CHECK-NOT: memref.copy
func.func @strided(%from: memref<3x2xf32, strided<[6, 1]>>, %to: memref<3x2xf32>) {
  memref.copy %from, %to : memref<3x2xf32, strided<[6, 1]>> to memref<3x2xf32>
  memref.copy %to, %from : memref<3x2xf32> to memref<3x2xf32, strided<[6, 1]>>
  return
}

// LLVM makes memcpy of these.
// CHECK-LABEL: func @contiguous
// CHECK-COUNT-2: memref.copy
// CHECK-NOT: linalg
func.func @contiguous(%a: memref<3x2xf32>, %b: memref<3x2xf32>,
                      %c: memref<3x2xf32, strided<[2, 1], offset: ?>>, %d: memref<?x2xf32>,
                      %e: memref<?x2xf32>) {
  memref.copy %a, %c : memref<3x2xf32> to memref<3x2xf32, strided<[2, 1], offset: ?>>
  memref.copy %d, %e : memref<?x2xf32> to memref<?x2xf32>
  return
}
