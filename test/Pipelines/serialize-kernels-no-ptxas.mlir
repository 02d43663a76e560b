// UNSUPPORTED: ptxas
// RUN: not resnorm-opt %s --resnorm-serialize-kernels=format=bin 2>&1 | FileCheck %s

// CHECK: error: expected the program ptxas to make device machine code, found none; install the CUDA toolkit {{.*}}, or nvidia-nvvm and nvidia-cuda-nvcc from PyPI
gpu.module @kernels {
  llvm.func @kernel() attributes {nvvm.kernel} {
    llvm.return
  }
}
