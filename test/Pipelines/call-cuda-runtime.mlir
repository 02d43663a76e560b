// RUN: resnorm-opt %s --resnorm-call-cuda-runtime --reconcile-unrealized-casts | FileCheck %s

module attributes {gpu.container_module} {
  memref.global "private" constant @weight : memref<8xi1> = dense<true>

  // CHECK-DAG: llvm.mlir.global internal constant @kernels_image("PTX\00")
  // CHECK-DAG: llvm.mlir.global internal constant @kernels_target("the kernels for sm_80 as PTX\00")
  // CHECK-DAG: llvm.mlir.global internal @kernels_module() {{.*}} : !llvm.struct<(ptr, ptr, ptr)>
  // CHECK-DAG: llvm.mlir.global_dtors dtors = [@kernels_unload]
  gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_80">, assembly = "PTX\00">]

  // CHECK-LABEL: llvm.func internal @f_launch
  // CHECK-SAME: (%[[GX:[a-z0-9]+]]: i64, {{.*}} %[[SHARED:[a-z0-9]+]]: i32, %[[X:[a-z0-9]+]]: !llvm.ptr, %{{[a-z0-9]+}}: !llvm.ptr, %{{[a-z0-9]+}}: i64, %{{[a-z0-9]+}}: i64, %{{[a-z0-9]+}}: i64, %[[V:[a-z0-9]+]]: f32)
  // CHECK-SAME: no_inline
  // CHECK: llvm.store %[[V]], %[[LAST:.*]] : f32, !llvm.ptr
  // CHECK: %[[SLOT:.*]] = llvm.getelementptr %[[ADDRESSES:.*]][5]
  // CHECK: llvm.store %[[LAST]], %[[SLOT]]
  // CHECK: %[[KERNEL:.*]] = llvm.mlir.addressof @f_kernel
  // CHECK: llvm.call @resnorm_cuda_launch(%[[KERNEL]], %[[GX]], {{.*}}, %[[SHARED]], %[[ADDRESSES]])

  // CHECK-LABEL: func @host
  // CHECK-NOT: gpu.
  func.func @host(%host: memref<?xf32>, %n: index, %v: f32) {
    %c1 = arith.constant 1 : index
    // CHECK: llvm.call @resnorm_cuda_alloc
    %x = gpu.alloc (%n) : memref<?xf32>
    // CHECK: llvm.call @resnorm_cuda_copy
    gpu.memcpy %x, %host : memref<?xf32>, memref<?xf32>
    // CHECK: llvm.call @f_launch
    gpu.launch_func @kernels::@f blocks in (%n, %c1, %c1) threads in (%c1, %c1, %c1)
      args(%x : memref<?xf32>, %v : f32)
    // One function for all launches.
    // CHECK: llvm.call @f_launch
    gpu.launch_func @kernels::@f blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
      args(%x : memref<?xf32>, %v : f32)
    // CHECK: llvm.mlir.addressof @weight_copy
    // CHECK: %[[BYTES:.*]] = llvm.mlir.constant(8 : i64)
    // CHECK: llvm.call @resnorm_cuda_upload(%{{.*}}, %{{.*}}, %{{.*}}, %[[BYTES]])
    %w = memref.get_global @weight : memref<8xi1> {resnorm.on_device}
    // CHECK: llvm.call @g_launch
    gpu.launch_func @kernels::@g blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
      args(%w : memref<8xi1>)
    // CHECK: llvm.call @resnorm_cuda_free
    gpu.dealloc %x : memref<?xf32>
    return
  }
}
