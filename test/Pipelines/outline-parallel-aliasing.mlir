// RUN: resnorm-opt %s --resnorm-outline-parallel --canonicalize | FileCheck %s

memref.global "private" @state : memref<8xf32> = uninitialized
memref.global "private" @other : memref<8xf32> = uninitialized

// CHECK-LABEL: func private @allocations_loop(
// CHECK-COUNT-3: !llvm.ptr {llvm.noalias}
func.func @allocations(%x: memref<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %a = memref.alloc() : memref<8xf32>
  %g = memref.get_global @state : memref<8xf32>
  scf.parallel (%i) = (%c0) to (%c8) step (%c1) {
    %0 = memref.load %x[%i] : memref<8xf32>
    memref.store %0, %a[%i] : memref<8xf32>
    memref.store %0, %g[%i] : memref<8xf32>
  }
  return
}

// CHECK-LABEL: func private @views_loop(
// CHECK-NOT: noalias
// CHECK: return
func.func @views(%x: memref<16xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %a = memref.subview %x[0] [8] [1] : memref<16xf32> to memref<8xf32, strided<[1]>>
  %b = memref.subview %x[4] [8] [1] : memref<16xf32> to memref<8xf32, strided<[1], offset: 4>>
  scf.parallel (%i) = (%c0) to (%c8) step (%c1) {
    %0 = memref.load %a[%i] : memref<8xf32, strided<[1]>>
    memref.store %0, %b[%i] : memref<8xf32, strided<[1], offset: 4>>
  }
  return
}

// CHECK-LABEL: func private @unknown_loop(
// CHECK-NOT: noalias
// CHECK: return
func.func @unknown(%x: memref<8xf32>, %y: memref<8xf32>, %is: i1) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %a = arith.select %is, %x, %y : memref<8xf32>
  scf.parallel (%i) = (%c0) to (%c8) step (%c1) {
    %0 = memref.load %a[%i] : memref<8xf32>
    memref.store %0, %y[%i] : memref<8xf32>
  }
  return
}

// A caller may give one buffer twice.
// CHECK-LABEL: func private @helper_loop(
// CHECK-NOT: noalias
// CHECK: return
func.func private @helper(%x: memref<8xf32>, %y: memref<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  scf.parallel (%i) = (%c0) to (%c8) step (%c1) {
    %0 = memref.load %x[%i] : memref<8xf32>
    memref.store %0, %y[%i] : memref<8xf32>
  }
  return
}

// CHECK-LABEL: func private @one_global_twice_loop(
// CHECK-NOT: noalias
// CHECK: return
func.func @one_global_twice() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %a = memref.get_global @state : memref<8xf32>
  scf.parallel (%i) = (%c0) to (%c8) step (%c1) {
    %b = memref.get_global @state : memref<8xf32>
    %0 = memref.load %a[%i] : memref<8xf32>
    memref.store %0, %b[%c0] : memref<8xf32>
  }
  return
}

// CHECK-LABEL: func private @two_globals_loop(
// CHECK-SAME: !llvm.ptr {llvm.noalias}
func.func @two_globals() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %a = memref.get_global @state : memref<8xf32>
  scf.parallel (%i) = (%c0) to (%c8) step (%c1) {
    %b = memref.get_global @other : memref<8xf32>
    %0 = memref.load %a[%i] : memref<8xf32>
    memref.store %0, %b[%c0] : memref<8xf32>
  }
  return
}
