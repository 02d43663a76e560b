// RUN: resnorm-opt %s --resnorm-outline-parallel --canonicalize | FileCheck %s

// CHECK-LABEL: func @elements(
// CHECK-SAME: %[[X:.*]]: memref<100xf32>, %[[Y:.*]]: memref<100xf32>)
// A thread is worth thousands of iterations this cheap.
// CHECK-DAG: %[[GRAIN:.*]] = arith.constant 5461 : index
// CHECK-DAG: %[[COUNT:.*]] = arith.constant 100 : index
// CHECK-DAG: %[[ENTRY:.*]] = constant @elements_entry
// CHECK-DAG: %[[CONTEXT:.*]] = llvm.alloca %{{.*}} x !llvm.struct<(ptr, ptr)>
// CHECK: llvm.store %{{.*}}, %[[CONTEXT]]
// CHECK: %[[POINTER:.*]] = builtin.unrealized_conversion_cast %[[ENTRY]]
// CHECK: call @resnorm_parallel_for(%[[COUNT]], %[[GRAIN]], %[[POINTER]], %[[CONTEXT]])
// CHECK-NOT: scf.parallel

// CHECK-LABEL: func private @elements_entry(
// CHECK-SAME: %[[BEGIN:.*]]: index, %[[END:.*]]: index, %[[CONTEXT:.*]]: !llvm.ptr)
// CHECK: %[[FIELDS:.*]] = llvm.load %[[CONTEXT]]
// CHECK-DAG: %[[X:.*]] = llvm.extractvalue %[[FIELDS]][0]
// CHECK-DAG: %[[Y:.*]] = llvm.extractvalue %[[FIELDS]][1]
// CHECK: call @elements_loop(%[[BEGIN]], %[[END]], %[[X]], %[[Y]])

// CHECK-LABEL: func private @elements_loop(
// CHECK-SAME: %[[BEGIN:.*]]: index, %[[END:.*]]: index, %[[X:.*]]: !llvm.ptr {llvm.noalias}, %[[Y:.*]]: !llvm.ptr {llvm.noalias})
// CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
// CHECK: scf.for %[[I:.*]] = %[[BEGIN]] to %[[END]] step %[[C1]] {
// CHECK:   memref.load %{{.*}}[%[[I]]] : memref<100xf32>
// CHECK:   memref.store %{{.*}}, %{{.*}}[%[[I]]]
func.func @elements(%x: memref<100xf32>, %y: memref<100xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c100 = arith.constant 100 : index
  scf.parallel (%i) = (%c0) to (%c100) step (%c1) {
    %0 = memref.load %x[%i] : memref<100xf32>
    memref.store %0, %y[%i] : memref<100xf32>
  }
  return
}

// Threads share rows.
// CHECK-LABEL: func @rows(
// CHECK-SAME: %[[N:[a-z0-9]*]]: index)
// CHECK: call @resnorm_parallel_for(%[[N]],
// CHECK-LABEL: func private @rows_loop(
// CHECK-SAME: %[[BEGIN:[^:]*]]: index, %[[END:[^:]*]]: index
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
// CHECK-DAG: %[[C768:.*]] = arith.constant 768 : index
// CHECK: scf.for %[[I:.*]] = %[[BEGIN]] to %[[END]] step %[[C1]] {
// CHECK:   scf.for %[[J:.*]] = %[[C0]] to %[[C768]] step %[[C1]] {
// CHECK:     memref.load %{{.*}}[%[[I]], %[[J]]]
func.func @rows(%x: memref<?x768xf32>, %y: memref<?x768xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c768 = arith.constant 768 : index
  scf.parallel (%i, %j) = (%c0, %c0) to (%n, %c768) step (%c1, %c1) {
    %0 = memref.load %x[%i, %j] : memref<?x768xf32>
    memref.store %0, %y[%i, %j] : memref<?x768xf32>
  }
  return
}

// With a loop in the body, threads share all dimensions: the count is a product
// of extents, neither below zero.
// CHECK-LABEL: func @inner_loop(
// CHECK-SAME: %{{.*}}: memref<?x?x8xf32>, %[[M:.*]]: index, %[[N:.*]]: index, %[[S:.*]]: f32)
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
// CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
// CHECK: %[[SPAN:.*]] = arith.subi %[[M]], %[[C1]]
// CHECK: %[[STEPS:.*]] = arith.ceildivsi %[[SPAN]], %[[C2]]
// CHECK: %[[ROWS:.*]] = arith.maxsi %[[STEPS]], %[[C0]]
// CHECK: %[[COLUMNS:.*]] = arith.maxsi %[[N]], %[[C0]]
// CHECK: %[[COUNT:.*]] = arith.muli %[[ROWS]], %[[COLUMNS]]
// CHECK: call @resnorm_parallel_for(%[[COUNT]],
// CHECK-LABEL: func private @inner_loop_loop(
// CHECK-SAME: %[[S:[^:]*]]: f32, %{{.*}}: !llvm.ptr {llvm.noalias}
// CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
// CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
// CHECK: scf.for %[[I:.*]] = %
// CHECK:   %[[COLUMN:.*]] = arith.remsi %[[I]], %[[EXTENT:.*]] :
// CHECK:   %[[ROW:.*]] = arith.divsi %[[I]], %[[EXTENT]]
// CHECK:   %[[SCALED:.*]] = arith.muli %[[ROW]], %[[C2]]
// CHECK:   %[[SHIFTED:.*]] = arith.addi %[[SCALED]], %[[C1]]
// CHECK:   scf.for %[[K:.*]] = %
// CHECK:     memref.store %[[S]], %{{.*}}[%[[SHIFTED]], %[[COLUMN]], %[[K]]]
func.func @inner_loop(%x: memref<?x?x8xf32>, %m: index, %n: index, %s: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c8 = arith.constant 8 : index
  scf.parallel (%i, %j) = (%c1, %c0) to (%m, %n) step (%c2, %c1) {
    scf.for %k = %c0 to %c8 step %c1 {
      memref.store %s, %x[%i, %j, %k] : memref<?x?x8xf32>
    }
  }
  return
}

// A pointer, and what a type does not say: a dynamic offset is in the pointer, a
// static one stays in the type.
// CHECK-LABEL: func @layouts(
// CHECK-SAME: %[[X:.*]]: memref<8x4xf32, {{.*}}>, %[[Y:.*]]: memref<8x4xf32, {{.*}}>, %[[Z:.*]]: memref<?xbf16>)
// CHECK: %[[DX:.*]] = builtin.unrealized_conversion_cast %[[X]]
// CHECK: %[[PX:.*]] = llvm.extractvalue %[[DX]][1]
// CHECK: %[[DY:.*]] = builtin.unrealized_conversion_cast %[[Y]]
// CHECK: %[[BASE:.*]] = llvm.extractvalue %[[DY]][1]
// CHECK: %[[OFFSET:.*]] = llvm.extractvalue %[[DY]][2]
// CHECK: %[[PY:.*]] = llvm.getelementptr %[[BASE]][%[[OFFSET]]] {{.*}}, f32
// CHECK: %[[STRIDE:.*]] = llvm.extractvalue %[[DY]][4, 0]
// CHECK: %[[DZ:.*]] = builtin.unrealized_conversion_cast %[[Z]]
// CHECK: %[[PZ:.*]] = llvm.extractvalue %[[DZ]][1]
// CHECK: %[[EXTENT:.*]] = llvm.extractvalue %[[DZ]][3, 0]
// CHECK: llvm.insertvalue %[[PX]], %{{.*}}[0] : !llvm.struct<(ptr, ptr, i64, ptr, i64)>
// CHECK: llvm.insertvalue %[[PY]], %{{.*}}[1]
// CHECK: llvm.insertvalue %[[STRIDE]], %{{.*}}[2]
// CHECK: llvm.insertvalue %[[PZ]], %{{.*}}[3]
// CHECK: llvm.insertvalue %[[EXTENT]], %{{.*}}[4]
// CHECK-LABEL: func private @layouts_loop(
// CHECK-SAME: %[[PX:[^:]*]]: !llvm.ptr {llvm.noalias}, %[[PY:[^:]*]]: !llvm.ptr {llvm.noalias}, %[[STRIDE:[^:]*]]: i64, %[[PZ:[^:]*]]: !llvm.ptr {llvm.noalias}, %[[EXTENT:[^:]*]]: i64)
// CHECK: memref<8x4xf32, strided<[16, 1], offset: 3>>
// CHECK: llvm.insertvalue %[[STRIDE]], %{{.*}}[4, 0]
// CHECK: llvm.insertvalue %[[EXTENT]], %{{.*}}[3, 0]
func.func @layouts(%x: memref<8x4xf32, strided<[16, 1], offset: 3>>, %y: memref<8x4xf32, strided<[?, 1], offset: ?>>, %z: memref<?xbf16>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  scf.parallel (%i) = (%c0) to (%c8) step (%c1) {
    %0 = memref.load %x[%i, %c1] : memref<8x4xf32, strided<[16, 1], offset: 3>>
    memref.store %0, %y[%i, %c1] : memref<8x4xf32, strided<[?, 1], offset: ?>>
    %1 = arith.truncf %0 : f32 to bf16
    memref.store %1, %z[%i] : memref<?xbf16>
  }
  return
}

// The outermost loop is outlined, and the inner one part of its body.
// CHECK-LABEL: func @nested(
// CHECK-COUNT-1: call @resnorm_parallel_for
// CHECK-LABEL: func private @nested_loop(
// CHECK: scf.for
// CHECK:   scf.parallel
func.func @nested(%x: memref<8x4xf32>, %s: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c8 = arith.constant 8 : index
  scf.parallel (%i) = (%c0) to (%c8) step (%c1) {
    scf.parallel (%j) = (%c0) to (%c4) step (%c1) {
      memref.store %s, %x[%i, %j] : memref<8x4xf32>
    }
  }
  return
}

// A loop in a loop has its context once, and each function a name.
// CHECK-LABEL: func @repeated(
// CHECK-COUNT-2: llvm.alloca
// CHECK: scf.for
// CHECK-NOT: llvm.alloca
// CHECK: call @resnorm_parallel_for
// CHECK: call @resnorm_parallel_for
// CHECK: func private @repeated_entry_{{[0-9]+}}(
// CHECK: func private @repeated_entry(
func.func @repeated(%x: memref<8xf32>, %s: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  scf.for %k = %c0 to %c8 step %c1 {
    scf.parallel (%i) = (%c0) to (%c8) step (%c1) {
      memref.store %s, %x[%i] : memref<8xf32>
    }
    scf.parallel (%i) = (%c0) to (%c8) step (%c1) {
      memref.store %s, %x[%k] : memref<8xf32>
    }
  }
  return
}

// CHECK-LABEL: func @reduction(
// CHECK: scf.parallel
// CHECK-NOT: resnorm_parallel_for
// CHECK: return
func.func @reduction(%x: memref<8xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %zero = arith.constant 0.0 : f32
  %0 = scf.parallel (%i) = (%c0) to (%c8) step (%c1) init (%zero) -> f32 {
    %1 = memref.load %x[%i] : memref<8xf32>
    scf.reduce(%1 : f32) {
    ^bb0(%a: f32, %b: f32):
      %2 = arith.addf %a, %b : f32
      scf.reduce.return %2 : f32
    }
  }
  return %0 : f32
}

// A kernel's loops are the device's.
// CHECK-LABEL: gpu.func @kernel
// CHECK: scf.parallel
gpu.module @kernels {
  gpu.func @kernel(%x: memref<8xf32>, %s: f32) kernel {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    scf.parallel (%i) = (%c0) to (%c8) step (%c1) {
      memref.store %s, %x[%i] : memref<8xf32>
    }
    gpu.return
  }
}
