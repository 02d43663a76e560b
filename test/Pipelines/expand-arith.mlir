// RUN: resnorm-opt %s --resnorm-expand-arith | FileCheck %s

// CHECK-LABEL: func @bf16(
// CHECK-NOT: arith.truncf
// CHECK-NOT: arith.extf
// CHECK: return
func.func @bf16(%x: f32, %v: vector<8xbf16>) -> (bf16, vector<8xf32>) {
  %0 = arith.truncf %x : f32 to bf16
  %1 = arith.extf %v : vector<8xbf16> to vector<8xf32>
  return %0, %1 : bf16, vector<8xf32>
}

// CHECK-LABEL: func @division(
// CHECK-NOT: arith.ceildivsi
// CHECK: return
func.func @division(%a: index, %b: index) -> index {
  %0 = arith.ceildivsi %a, %b : index
  return %0 : index
}

// LLVM has these.
// CHECK-LABEL: func @kept(
// CHECK: arith.maximumf
// CHECK: arith.minimumf
// CHECK: arith.truncf
func.func @kept(%a: f32, %b: f32) -> (f32, f32, f16) {
  %0 = arith.maximumf %a, %b : f32
  %1 = arith.minimumf %a, %b : f32
  %2 = arith.truncf %a : f32 to f16
  return %0, %1, %2 : f32, f32, f16
}
