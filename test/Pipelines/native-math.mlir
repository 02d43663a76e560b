// RUN: resnorm-opt %s --pass-pipeline='builtin.module(gpu.module(resnorm-native-math))' | FileCheck %s

gpu.module @kernels {
  // CHECK-LABEL: gpu.func @native(
  // CHECK-SAME: %[[X:.*]]: f32, %[[V:.*]]: vector<4xf64>
  gpu.func @native(%x: f32, %v: vector<4xf64>, %y: memref<4xf32>, %z: memref<vector<4xf64>>) kernel {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    // CHECK: llvm.call_intrinsic "llvm.sqrt"(%[[X]]) : (f32) -> f32
    %0 = math.sqrt %x : f32
    memref.store %0, %y[%c0] : memref<4xf32>
    // CHECK: llvm.call_intrinsic "llvm.fabs"(%[[X]])
    %1 = math.absf %x : f32
    memref.store %1, %y[%c1] : memref<4xf32>
    // CHECK: %[[ROOT:.*]] = llvm.call_intrinsic "llvm.sqrt"(%[[V]]) : (vector<4xf64>) -> vector<4xf64>
    // CHECK: %[[ONE:.*]] = arith.constant dense<1.000000e+00> : vector<4xf64>
    // CHECK: arith.divf %[[ONE]], %[[ROOT]] : vector<4xf64>
    %2 = math.rsqrt %v : vector<4xf64>
    memref.store %2, %z[] : memref<vector<4xf64>>
    gpu.return
  }

  // Not these: functions of libdevice, and types that are emulated.
  // CHECK-LABEL: gpu.func @others(
  // CHECK: math.exp
  // CHECK: math.sqrt %{{.*}} : f16
  gpu.func @others(%x: f32, %h: f16, %y: memref<f32>, %z: memref<f16>) kernel {
    %0 = math.exp %x : f32
    memref.store %0, %y[] : memref<f32>
    %1 = math.sqrt %h : f16
    memref.store %1, %z[] : memref<f16>
    gpu.return
  }
}
