// RUN: resnorm-opt %s --pass-pipeline='builtin.module(func.func(resnorm-plan-memory))' | FileCheck %s

func.func private @use(memref<16xf32>)
func.func private @wide(memref<40xf32>)

// Buffers that never live together share memory; a longer one takes a new place.
// CHECK-LABEL: func.func @shared()
// CHECK: %[[ARENA:.*]] = memref.alloc() {alignment = 64 : i64} : memref<256xi8>
// CHECK: %[[C0:.*]] = arith.constant 0 : index
// CHECK: %[[A:.*]] = memref.view %[[ARENA]][%[[C0]]][] : memref<256xi8> to memref<16xf32>
// CHECK: %[[C64:.*]] = arith.constant 64 : index
// CHECK: %[[B:.*]] = memref.view %[[ARENA]][%[[C64]]][] : memref<256xi8> to memref<16xf32>
// CHECK: call @use(%[[A]])
// CHECK: %[[AGAIN:.*]] = arith.constant 0 : index
// CHECK: memref.view %[[ARENA]][%[[AGAIN]]][] : memref<256xi8> to memref<16xf32>
// CHECK: call @use(%[[B]])
// The two places, free and side by side, are grown to 192 bytes.
// CHECK: %[[START:.*]] = arith.constant 64 : index
// CHECK: memref.view %[[ARENA]][%[[START]]][] : memref<256xi8> to memref<40xf32>
// CHECK: memref.dealloc %[[ARENA]]
// CHECK-NEXT: return
func.func @shared() {
  %a = memref.alloc() : memref<16xf32>
  %b = memref.alloc() : memref<16xf32>
  call @use(%a) : (memref<16xf32>) -> ()
  memref.dealloc %a : memref<16xf32>
  %c = memref.alloc() : memref<16xf32>
  call @use(%b) : (memref<16xf32>) -> ()
  memref.dealloc %b : memref<16xf32>
  %d = memref.alloc() : memref<40xf32>
  call @use(%c) : (memref<16xf32>) -> ()
  memref.dealloc %c : memref<16xf32>
  call @wide(%d) : (memref<40xf32>) -> ()
  memref.dealloc %d : memref<40xf32>
  return
}

// What is returned, of dynamic size, freed in a nested block or aligned further
// stays.
// CHECK-LABEL: func.func @kept(
// CHECK-NOT: memref.view
func.func @kept(%n: index, %flag: i1) -> memref<16xf32> {
  %returned = memref.alloc() : memref<16xf32>
  %dynamic = memref.alloc(%n) : memref<?xf32>
  memref.dealloc %dynamic : memref<?xf32>
  %nested = memref.alloc() : memref<16xf32>
  scf.if %flag {
    memref.dealloc %nested : memref<16xf32>
  }
  %aligned = memref.alloc() {alignment = 4096} : memref<16xf32>
  memref.dealloc %aligned : memref<16xf32>
  return %returned : memref<16xf32>
}

// One buffer is an allocation anyway.
// CHECK-LABEL: func.func @one()
// CHECK: memref.alloc() : memref<16xf32>
// CHECK-NOT: memref.view
func.func @one() {
  %a = memref.alloc() : memref<16xf32>
  call @use(%a) : (memref<16xf32>) -> ()
  memref.dealloc %a : memref<16xf32>
  return
}

// Elements of i1 take a byte each, and none takes a place, too.
// CHECK-LABEL: func.func @sizes()
// CHECK: memref.alloc() {alignment = 64 : i64} : memref<192xi8>
func.func @sizes() {
  %a = memref.alloc() : memref<65xi1>
  %b = memref.alloc() : memref<0xf32>
  memref.dealloc %a : memref<65xi1>
  memref.dealloc %b : memref<0xf32>
  return
}
