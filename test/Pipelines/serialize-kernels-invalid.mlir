// RUN: not resnorm-opt %s --resnorm-serialize-kernels=chip=sm_9 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not resnorm-opt %s --resnorm-serialize-kernels=chip=gfx90a 2>&1 | FileCheck %s --check-prefix=AMD
// RUN: not resnorm-opt %s --resnorm-serialize-kernels=format=ptx 2>&1 | FileCheck %s --check-prefix=FORMAT

// CHIP: error: expected the chip to be one that LLVM knows, such as sm_90, found 'sm_9'
// AMD: error: expected the chip to be one that LLVM knows, such as sm_90, found 'gfx90a'
// FORMAT: error: expected the format to be llvm, isa, bin, fatbin or auto, found 'ptx'
gpu.module @kernels {
  llvm.func @kernel() attributes {nvvm.kernel} {
    llvm.return
  }
}
