// REQUIRES: ptxas
// RUN: resnorm-opt %s --resnorm-serialize-kernels=format=auto --remarks-filter='resnorm-serialize-kernels' 2>&1 | FileCheck %s

// CHECK-DAG: machine code for sm_90, by ptxas
// CHECK-DAG: gpu.binary @kernels {{.*}}bin = "\7FELF
gpu.module @kernels {
  llvm.func @kernel() attributes {nvvm.kernel} {
    llvm.return
  }
}
