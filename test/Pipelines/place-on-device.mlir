// RUN: resnorm-opt %s --split-input-file --resnorm-place-on-device | FileCheck %s

module attributes {gpu.container_module} {
  memref.global "private" constant @weight : memref<8xf32> = dense<1.0>
  gpu.binary @kernels [#gpu.object<#nvvm.target, "">]

  // CHECK-LABEL: func @boundary
  // CHECK-SAME: %[[X:.*]]: memref<8xf32>
  func.func @boundary(%x: memref<8xf32>) -> memref<8xf32> {
    %c1 = arith.constant 1 : index
    // CHECK: %[[DX:.*]] = gpu.alloc () : memref<8xf32>
    // CHECK: gpu.memcpy %[[DX]], %[[X]]
    // CHECK: %[[W:.*]] = memref.get_global @weight : memref<8xf32> {resnorm.on_device}
    %w = memref.get_global @weight : memref<8xf32>
    // CHECK: %[[DY:.*]] = gpu.alloc () : memref<8xf32>
    %y = memref.alloc() : memref<8xf32>
    // CHECK: gpu.launch_func {{.*}} args(%[[DX]] : memref<8xf32>, %[[W]] : memref<8xf32>, %[[DY]] : memref<8xf32>)
    gpu.launch_func @kernels::@f blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
      args(%x : memref<8xf32>, %w : memref<8xf32>, %y : memref<8xf32>)
    // CHECK: gpu.dealloc %[[DX]]
    // CHECK: %[[Y:.*]] = memref.alloc() : memref<8xf32>
    // CHECK: gpu.memcpy %[[Y]], %[[DY]]
    // CHECK: gpu.dealloc %[[DY]]
    // CHECK: return %[[Y]]
    return %y : memref<8xf32>
  }

  // An element at a time crosses over.
  // CHECK-LABEL: func @elements
  func.func @elements(%n: index, %i: index, %v: f32) -> f32 {
    %c1 = arith.constant 1 : index
    // CHECK-DAG: %[[READ:.*]] = memref.alloca() : memref<f32>
    // CHECK-DAG: %[[WRITTEN:.*]] = memref.alloca() : memref<f32>
    // CHECK: %[[A:.*]] = gpu.alloc (%{{.*}}) : memref<?xf32>
    %a = memref.alloc(%n) : memref<?xf32>
    // CHECK: memref.store %{{.*}}, %[[FIRST:.*]][] : memref<f32>
    // CHECK: gpu.memcpy %{{.*}}, %[[FIRST]]
    memref.store %v, %a[%i] : memref<?xf32>
    gpu.launch_func @kernels::@g blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
      args(%a : memref<?xf32>)
    // CHECK: %[[ELEMENT:.*]] = memref.subview %[[A]]
    // CHECK: gpu.memcpy %[[SECOND:.*]], %[[ELEMENT]]
    // CHECK: memref.load %[[SECOND]][]
    %r = memref.load %a[%i] : memref<?xf32>
    // CHECK: gpu.dealloc %[[A]]
    memref.dealloc %a : memref<?xf32>
    return %r : f32
  }

  // What the host alone uses stays with it.
  // CHECK-LABEL: func @host
  // CHECK-NOT: gpu.
  func.func @host(%x: memref<2xindex>, %i: index) -> index {
    %w = memref.get_global @weight : memref<8xf32>
    %n = memref.load %x[%i] : memref<2xindex>
    %f = memref.load %w[%n] : memref<8xf32>
    %a = memref.alloc() : memref<2xf32>
    memref.store %f, %a[%i] : memref<2xf32>
    memref.dealloc %a : memref<2xf32>
    return %n : index
  }
}

// -----

// Without kernels, nothing is on a device.
// CHECK-LABEL: func @no_kernel
// CHECK-NOT: gpu.
func.func @no_kernel(%x: memref<8xf32>) -> memref<8xf32> {
  %y = memref.alloc() : memref<8xf32>
  memref.copy %x, %y : memref<8xf32> to memref<8xf32>
  return %y : memref<8xf32>
}
