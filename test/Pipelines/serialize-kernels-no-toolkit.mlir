// Only a machine without libdevice shows what happens there.
// UNSUPPORTED: libdevice
// RUN: not resnorm-opt %s --resnorm-serialize-kernels 2>&1 | FileCheck %s

gpu.module @kernels {
  llvm.func @__nv_expf(f32) -> f32
  llvm.func @kernel(%x: !llvm.ptr) attributes {nvvm.kernel} {
    %0 = llvm.load %x : !llvm.ptr -> f32
    // CHECK: [[@LINE+1]]:{{.*}}: error: expected libdevice, whose function __nv_expf kernel @kernel calls, found none; install the CUDA toolkit {{.*}}, or nvidia-nvvm and nvidia-cuda-nvcc from PyPI
    %1 = llvm.call @__nv_expf(%0) : (f32) -> f32
    llvm.store %1, %x : f32, !llvm.ptr
    llvm.return
  }
}

// PyPI's packages will do.
// RUN: rm -rf %t && mkdir -p %t/lib/python3.11/site-packages/nvidia/cu13/nvvm/libdevice
// RUN: echo "define float @__nv_expf(float %%x) { %%y = fadd float %%x, 1.0 ret float %%y }" | llvm-as -o %t/lib/python3.11/site-packages/nvidia/cu13/nvvm/libdevice/libdevice.10.bc
// RUN: env VIRTUAL_ENV=%t resnorm-opt %s --resnorm-serialize-kernels | FileCheck %s --check-prefix=PYPI
// PYPI: 0f3F800000
