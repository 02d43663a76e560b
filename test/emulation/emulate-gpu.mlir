// RUN: resnorm-opt %s --load-pass-plugin=%emulation --pass-pipeline='builtin.module(emulate-gpu)' -mlir-print-local-scope | FileCheck %s

// A launch passes its operands in memory.
// CHECK-LABEL: func.func private @k_0_launcher(%{{.*}}: !llvm.ptr)
// CHECK: llvm.load
// CHECK: call @k_0({{.*}}) : (memref<64xf32>) -> ()

// Names of the host stay; the kernels' give way. Every op has a text of its own.
// CHECK-LABEL: func.func private @k_0(
// CHECK-SAME: %[[A:.*]]: memref<64xf32>)
// CHECK-DAG: call @emulatorShared
// CHECK-DAG: call @emulatorId({{.*}}) : (i32, i32) -> index
// CHECK: call @emulatorIndex({{.*}}) : (!llvm.ptr, i32, i64, i64, i64) -> ()
// CHECK: call @emulatorAccess({{.*}}) : (!llvm.ptr, !llvm.ptr, i64, i64, i32) -> ()
// CHECK: memref.load %[[A]]
// CHECK: call @emulatorShuffle({{.*}}) : (!llvm.ptr, i32, i64, i32, i32) -> i64
// CHECK: call @emulatorAccess
// CHECK: memref.store
// CHECK: call @emulatorBarrier
// CHECK-NOT: gpu.
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @k(%a: memref<64xf32>)
        workgroup(%w: memref<64xf32, #gpu.address_space<workgroup>>) kernel {
      %width = arith.constant 32 : i32
      %one = arith.constant 1 : i32
      %t = gpu.thread_id x
      %v = memref.load %a[%t] : memref<64xf32>
      %s, %valid = gpu.shuffle xor %v, %one, %width : f32
      memref.store %s, %w[%t] : memref<64xf32, #gpu.address_space<workgroup>>
      gpu.barrier
      gpu.return
    }
  }

  func.func private @k() {
    return
  }

  // A function of a library tells the emulator what is whose.
  // CHECK-LABEL: func.func @main(
  // CHECK: call @emulatorEnter
  // CHECK: call @emulatorShareArgument
  // CHECK: call @emulatorLaunch
  // CHECK: call @emulatorLeave
  func.func @main(%a: memref<64xf32>) attributes {llvm.emit_c_interface} {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    gpu.launch_func @kernels::@k blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%a : memref<64xf32>)
    return
  }
}
