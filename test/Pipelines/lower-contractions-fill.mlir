// RUN: resnorm-opt %s --resnorm-lower-contractions --cse | FileCheck %s

// CHECK-LABEL: func @dropped
// CHECK-NOT: linalg.fill
// CHECK: %[[NO:.*]] = arith.constant 0 : i32
// CHECK: call @resnorm_matmul_f32({{.*}}, %[[NO]])
func.func @dropped(%a: memref<8x16xf32>, %b: memref<16x4xf32>, %c: memref<8x4xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%c : memref<8x4xf32>)
  linalg.matmul ins(%a, %b : memref<8x16xf32>, memref<16x4xf32>) outs(%c : memref<8x4xf32>)
  return
}

// What happens to other memory, another product too, is not in the way.
// CHECK-LABEL: func @others_between
// CHECK-NOT: linalg.fill
// CHECK: %[[NO:.*]] = arith.constant 0 : i32
// CHECK-COUNT-2: call @resnorm_matmul_f32({{.*}}, %[[NO]])
func.func @others_between(%a: memref<8x16xf32>, %b: memref<16x4xf32>, %i: index) -> (memref<8x4xf32>, memref<8x4xf32>) {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %c = memref.alloc() : memref<8x4xf32>
  %d = memref.alloc() : memref<8x4xf32>
  linalg.fill ins(%zero : f32) outs(%c : memref<8x4xf32>)
  linalg.fill ins(%zero : f32) outs(%d : memref<8x4xf32>)
  memref.store %one, %a[%i, %i] : memref<8x16xf32>
  linalg.matmul ins(%a, %b : memref<8x16xf32>, memref<16x4xf32>) outs(%c : memref<8x4xf32>)
  linalg.matmul ins(%a, %b : memref<8x16xf32>, memref<16x4xf32>) outs(%d : memref<8x4xf32>)
  return %c, %d : memref<8x4xf32>, memref<8x4xf32>
}

// CHECK-LABEL: func @not_zero
// CHECK: linalg.fill
// CHECK: %[[YES:.*]] = arith.constant 1 : i32
// CHECK: call @resnorm_matmul_f32({{.*}}, %[[YES]])
func.func @not_zero(%a: memref<8x16xf32>, %b: memref<16x4xf32>, %c: memref<8x4xf32>) {
  %zero = arith.constant -0.0 : f32
  linalg.fill ins(%zero : f32) outs(%c : memref<8x4xf32>)
  linalg.matmul ins(%a, %b : memref<8x16xf32>, memref<16x4xf32>) outs(%c : memref<8x4xf32>)
  return
}

// CHECK-LABEL: func @read_between
// CHECK: linalg.fill
// CHECK: memref.load
// CHECK: %[[YES:.*]] = arith.constant 1 : i32
// CHECK: call @resnorm_matmul_f32({{.*}}, %[[YES]])
func.func @read_between(%a: memref<8x16xf32>, %b: memref<16x4xf32>, %c: memref<8x4xf32>, %i: index) -> f32 {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%c : memref<8x4xf32>)
  %0 = memref.load %c[%i, %i] : memref<8x4xf32>
  linalg.matmul ins(%a, %b : memref<8x16xf32>, memref<16x4xf32>) outs(%c : memref<8x4xf32>)
  return %0 : f32
}

// CHECK-LABEL: func @written_through_a_view_in_a_loop
// CHECK: linalg.fill
// CHECK: %[[YES:.*]] = arith.constant 1 : i32
// CHECK: call @resnorm_matmul_f32({{.*}}, %[[YES]])
func.func @written_through_a_view_in_a_loop(%a: memref<8x16xf32>, %b: memref<16x4xf32>, %c: memref<8x4xf32>, %i: index) {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %v = memref.subview %c[0, 0] [4, 4] [1, 1] : memref<8x4xf32> to memref<4x4xf32, strided<[4, 1]>>
  linalg.fill ins(%zero : f32) outs(%c : memref<8x4xf32>)
  scf.for %j = %i to %i step %i {
    memref.store %one, %v[%i, %j] : memref<4x4xf32, strided<[4, 1]>>
  }
  linalg.matmul ins(%a, %b : memref<8x16xf32>, memref<16x4xf32>) outs(%c : memref<8x4xf32>)
  return
}

// CHECK-LABEL: func private @unknown_buffer
// CHECK: linalg.fill
// CHECK: %[[YES:.*]] = arith.constant 1 : i32
// CHECK: call @resnorm_matmul_f32({{.*}}, %[[YES]])
func.func private @unknown_buffer(%a: memref<8x16xf32>, %b: memref<16x4xf32>, %c: memref<8x4xf32>, %d: memref<4xf32>, %i: index) {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%c : memref<8x4xf32>)
  memref.store %zero, %d[%i] : memref<4xf32>
  linalg.matmul ins(%a, %b : memref<8x16xf32>, memref<16x4xf32>) outs(%c : memref<8x4xf32>)
  return
}

// CHECK-LABEL: func @call_between
// CHECK: linalg.fill
// CHECK: call @unknown
// CHECK: %[[YES:.*]] = arith.constant 1 : i32
// CHECK: call @resnorm_matmul_f32({{.*}}, %[[YES]])
func.func private @unknown()
func.func @call_between(%a: memref<8x16xf32>, %b: memref<16x4xf32>, %c: memref<8x4xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%c : memref<8x4xf32>)
  call @unknown() : () -> ()
  linalg.matmul ins(%a, %b : memref<8x16xf32>, memref<16x4xf32>) outs(%c : memref<8x4xf32>)
  return
}

// CHECK-LABEL: func @fill_in_another_block
// CHECK: linalg.fill
// CHECK: %[[YES:.*]] = arith.constant 1 : i32
// CHECK: call @resnorm_matmul_f32({{.*}}, %[[YES]])
func.func @fill_in_another_block(%a: memref<8x16xf32>, %b: memref<16x4xf32>, %c: memref<8x4xf32>, %is: i1) {
  %zero = arith.constant 0.0 : f32
  scf.if %is {
    linalg.fill ins(%zero : f32) outs(%c : memref<8x4xf32>)
  }
  linalg.matmul ins(%a, %b : memref<8x16xf32>, memref<16x4xf32>) outs(%c : memref<8x4xf32>)
  return
}
