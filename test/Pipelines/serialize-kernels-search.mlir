// Where libdevice is looked for, with files of our own in its place: what their
// function adds tells which one was linked.

// RUN: rm -rf %t && mkdir -p %t/home/nvvm/libdevice %t/path/nvvm/libdevice %t/nvcc/nvvm/libdevice %t/nvcc/bin
// RUN: echo "define float @__nv_expf(float %%x) { %%y = fadd float %%x, 1.0 ret float %%y }" | llvm-as -o %t/home/nvvm/libdevice/libdevice.10.bc
// RUN: echo "define float @__nv_expf(float %%x) { %%y = fadd float %%x, 2.0 ret float %%y }" | llvm-as -o %t/path/nvvm/libdevice/libdevice.10.bc
// RUN: echo "define float @__nv_expf(float %%x) { %%y = fadd float %%x, 4.0 ret float %%y }" | llvm-as -o %t/nvcc/nvvm/libdevice/libdevice.10.bc
// RUN: touch %t/nvcc/bin/nvcc && chmod +x %t/nvcc/bin/nvcc

// RUN: env CUDA_HOME=%t/home CUDA_PATH=%t/path resnorm-opt %s --resnorm-serialize-kernels | FileCheck %s --check-prefix=HOME
// RUN: env CUDA_HOME=%t/nowhere CUDA_PATH=%t/path resnorm-opt %s --resnorm-serialize-kernels | FileCheck %s --check-prefix=PATH
// RUN: env PATH=%t/nvcc/bin:%{PATH} resnorm-opt %s --resnorm-serialize-kernels | FileCheck %s --check-prefix=NVCC

// HOME: 0f3F800000
// PATH: 0f40000000
// NVCC: 0f40800000
gpu.module @kernels {
  llvm.func @__nv_expf(f32) -> f32
  llvm.func @kernel(%x: !llvm.ptr) attributes {nvvm.kernel} {
    %0 = llvm.load %x : !llvm.ptr -> f32
    %1 = llvm.call @__nv_expf(%0) : (f32) -> f32
    llvm.store %1, %x : f32, !llvm.ptr
    llvm.return
  }
}
