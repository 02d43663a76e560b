// UNSUPPORTED: ptxas
// RUN: not resnorm-opt %s --resnorm-serialize-kernels=format=bin 2>&1 | FileCheck %s
// RUN: resnorm-opt %s --resnorm-serialize-kernels=format=auto --remarks-filter='resnorm-serialize-kernels' 2>&1 | FileCheck %s --check-prefix=AUTO

// AUTO-DAG: PTX for sm_90, which the driver will compile: expected ptxas, found none
// AUTO-DAG: gpu.binary @kernels {{.*}}assembly =

// CHECK: error: expected the program ptxas to make device machine code, found none; install the CUDA toolkit {{.*}}, or nvidia-nvvm and nvidia-cuda-nvcc from PyPI
gpu.module @kernels {
  llvm.func @kernel() attributes {nvvm.kernel} {
    llvm.return
  }
}
