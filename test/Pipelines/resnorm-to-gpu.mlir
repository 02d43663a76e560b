// RUN: resnorm-opt %s --resnorm-to-gpu=prefix=k | FileCheck %s --implicit-check-not=linalg. --implicit-check-not=resnorm.layer --implicit-check-not=resnorm.rms --implicit-check-not=affine.
// RUN: resnorm-opt %s --resnorm-to-gpu | FileCheck %s --check-prefix=KERNELS

// Kernels are in one module under the names of what they compute.
// CHECK: module attributes {gpu.container_module

// CHECK-LABEL: func.func @k_f(
// CHECK: gpu.launch_func @resnorm_kernels::@k_f_matmul blocks in
// CHECK: gpu.launch_func @resnorm_kernels::@k_f_layer_norm blocks in
// CHECK: gpu.launch_func @resnorm_kernels::@k_f_layer_norm_0 blocks in
func.func @f(%x: tensor<8x32xf32>, %w: tensor<32x32xf32>, %g: tensor<32xf32>) -> tensor<8x32xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x32xf32>
  %c = linalg.fill ins(%zero : f32) outs(%e : tensor<8x32xf32>) -> tensor<8x32xf32>
  %h = linalg.matmul ins(%x, %w : tensor<8x32xf32>, tensor<32x32xf32>) outs(%c : tensor<8x32xf32>) -> tensor<8x32xf32>
  %n = resnorm.layer_norm %h scale(%g) : (tensor<8x32xf32>, tensor<32xf32>) -> tensor<8x32xf32>
  %m = resnorm.layer_norm %n scale(%g) : (tensor<8x32xf32>, tensor<32xf32>) -> tensor<8x32xf32>
  return %m : tensor<8x32xf32>
}

// A norm whose normalised extent is dynamic becomes reductions and arithmetic.
// CHECK-LABEL: func.func @k_dynamic(
// CHECK: gpu.launch_func @resnorm_kernels::@k_dynamic_reduce
// CHECK: gpu.launch_func @resnorm_kernels::@k_dynamic_elementwise
func.func @dynamic(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %n = resnorm.rms_norm %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
  return %n : tensor<?x?xf32>
}

// Weights stay data of the host module, and are arguments of the kernel.
// CHECK-LABEL: func.func @k_weights(
// CHECK: %[[W:.*]] = memref.get_global @__constant_4xf32 : memref<4xf32>
// CHECK: gpu.launch_func @resnorm_kernels::@k_weights_elementwise {{.*}}%[[W]] : memref<4xf32>
func.func @weights(%x: tensor<4xf32>) -> tensor<4xf32> {
  %w = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %y = arith.mulf %x, %w : tensor<4xf32>
  return %y : tensor<4xf32>
}

// Arithmetic on bf16 is on f32, and rounded after each operation.
// KERNELS: gpu.module @resnorm_kernels {
// KERNELS: gpu.func @bf16_elementwise(
// KERNELS: arith.extf %{{.*}} : bf16 to f32
// KERNELS: arith.mulf %{{.*}} : f32
// KERNELS: arith.truncf %{{.*}} : f32 to bf16
// KERNELS-NOT: gpu.module
func.func @bf16(%x: tensor<4xbf16>, %y: tensor<4xbf16>) -> tensor<4xbf16> {
  %0 = arith.mulf %x, %y : tensor<4xbf16>
  return %0 : tensor<4xbf16>
}
