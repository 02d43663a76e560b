// RUN: resnorm-opt %s --resnorm-place-on-device --verify-diagnostics

module attributes {gpu.container_module} {
  gpu.binary @kernels [#gpu.object<#nvvm.target, "">]
  func.func @stack(%n: index) {
    %x = memref.alloca() : memref<8xf32>
    // expected-error @below {{expected the kernel's buffers to be allocated on the heap, found one of 'memref<8xf32>' on the host's stack}}
    gpu.launch_func @kernels::@f blocks in (%n, %n, %n) threads in (%n, %n, %n)
      args(%x : memref<8xf32>)
    return
  }
}
