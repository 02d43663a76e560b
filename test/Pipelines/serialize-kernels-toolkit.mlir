// REQUIRES: libdevice
// RUN: resnorm-opt %s --resnorm-serialize-kernels -o %t.mlir
// RUN: FileCheck %s --implicit-check-not=__nv_expf --implicit-check-not=.extern < %t.mlir

// Which toolkit it comes from, and what CUDA_HOME says beside it, changes
// nothing.
// RUN: env CUDA_HOME=%cuda_home resnorm-opt %s --resnorm-serialize-kernels -o %t.home.mlir
// RUN: cmp %t.mlir %t.home.mlir
// RUN: env CUDA_HOME=%t.nowhere CUDA_PATH=%t.nowhere resnorm-opt %s --resnorm-serialize-kernels -o %t.nowhere.mlir
// RUN: cmp %t.mlir %t.nowhere.mlir

// CHECK: gpu.binary @kernels
// CHECK-SAME: ex2.approx
gpu.module @kernels {
  llvm.func @__nv_expf(f32) -> f32
  llvm.func @kernel(%x: !llvm.ptr) attributes {nvvm.kernel} {
    %0 = llvm.load %x : !llvm.ptr -> f32
    %1 = llvm.call @__nv_expf(%0) : (f32) -> f32
    llvm.store %1, %x : f32, !llvm.ptr
    llvm.return
  }
}
