// RUN: resnorm-opt %s --resnorm-bf16-to-i16 --split-input-file | FileCheck %s

// Loads, selections, constants and stores move bits.
// CHECK-LABEL: llvm.func internal @moves(
// CHECK-SAME: %[[A:.*]]: !llvm.ptr, %[[M:.*]]: vector<4xi1>) {
// CHECK-DAG: %[[NAN:.*]] = llvm.mlir.constant(dense<32704> : vector<4xi16>) : vector<4xi16>
// CHECK-DAG: %[[ONE:.*]] = llvm.mlir.constant(16256 : i16) : i16
// CHECK: %[[X:.*]] = llvm.load %[[A]] : !llvm.ptr -> vector<4xi16>
// CHECK: %[[Y:.*]] = llvm.select %[[M]], %[[NAN]], %[[X]] : vector<4xi1>, vector<4xi16>
// CHECK: llvm.store %[[Y]], %[[A]]
// CHECK: llvm.store %[[ONE]], %[[A]]
llvm.func internal @moves(%a: !llvm.ptr, %m: vector<4xi1>) {
  %nan = llvm.mlir.constant(dense<0x7FC0> : vector<4xbf16>) : vector<4xbf16>
  %one = llvm.mlir.constant(1.0 : bf16) : bf16
  %x = llvm.load %a : !llvm.ptr -> vector<4xbf16>
  %y = llvm.select %m, %nan, %x : vector<4xi1>, vector<4xbf16>
  llvm.store %y, %a : vector<4xbf16>, !llvm.ptr
  llvm.store %one, %a : bf16, !llvm.ptr
  llvm.return
}

// CHECK: llvm.mlir.global internal constant @weights(dense<[16256, -16384]> : tensor<2xi16>)
// CHECK-SAME: !llvm.array<2 x i16>
llvm.mlir.global internal constant @weights(dense<[1.0, -2.0]> : tensor<2xbf16>) : !llvm.array<2 x bf16>

// -----

// A caller passes bf16; the function that it reaches, its bits.
// CHECK: llvm.func @exported(%[[X:.*]]: bf16) -> bf16 {
// CHECK-NEXT: %[[BITS:.*]] = llvm.bitcast %[[X]] : bf16 to i16
// CHECK-NEXT: %[[R:.*]] = llvm.call @body(%[[BITS]]) : (i16) -> i16
// CHECK-NEXT: %[[Y:.*]] = llvm.bitcast %[[R]] : i16 to bf16
// CHECK-NEXT: llvm.return %[[Y]] : bf16
llvm.func @exported(%x: bf16) -> bf16 {
  %r = llvm.call @body(%x) : (bf16) -> bf16
  llvm.return %r : bf16
}

// CHECK: llvm.func internal @body(%{{.*}}: i16) -> i16
llvm.func internal @body(%x: bf16) -> bf16 {
  llvm.return %x : bf16
}
