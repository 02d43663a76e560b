// RUN: resnorm-opt %s --pass-pipeline='builtin.module(gpu.module(resnorm-trap-asserts))' | FileCheck %s

// CHECK-LABEL: gpu.func @lookup(
// CHECK-SAME: %[[INSIDE:.*]]: i1)
// CHECK: %[[TRUE:.*]] = arith.constant true
// CHECK: %[[VIOLATED:.*]] = arith.xori %[[INSIDE]], %[[TRUE]] : i1
// CHECK: scf.if %[[VIOLATED]] {
// CHECK-NEXT: llvm.intr.trap
// CHECK-NEXT: }
gpu.module @kernels {
  gpu.func @lookup(%inside: i1) kernel {
    cf.assert %inside, "index must be smaller than dim size"
    gpu.return
  }
}

// The host can print the message.
// CHECK-LABEL: func.func @host(
// CHECK: cf.assert
func.func @host(%inside: i1) {
  cf.assert %inside, "index must be smaller than dim size"
  return
}
