// RUN: resnorm-opt %s --one-shot-bufferize="bufferize-function-boundaries=true function-boundary-type-conversion=identity-layout-map" --canonicalize | FileCheck %s

// CHECK-LABEL: func.func @layer_norm
// CHECK-SAME: (%[[X:.*]]: memref<4x8xf32>, %[[G:.*]]: memref<8xf32>) -> memref<4x8xbf16>
// CHECK: %[[Y:.*]] = memref.alloc() {{.*}}: memref<4x8xbf16>
// CHECK: resnorm.layer_norm %[[X]] scale(%[[G]]) outs(%[[Y]]) : (memref<4x8xf32>, memref<8xf32>, memref<4x8xbf16>) -> ()
// CHECK: return %[[Y]]
func.func @layer_norm(%x: tensor<4x8xf32>, %g: tensor<8xf32>) -> tensor<4x8xbf16> {
  %y = resnorm.layer_norm %x scale(%g) : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xbf16>
  return %y : tensor<4x8xbf16>
}

// Attributes stay; saved statistics are destinations too.
// CHECK-LABEL: func.func @dynamic
// CHECK-DAG: %[[D0:.*]] = memref.dim %arg0, %c0
// CHECK-DAG: %[[D1:.*]] = memref.dim %arg0, %c1
// CHECK: %[[Y:.*]] = memref.alloc(%[[D0]], %[[D1]]) {{.*}}: memref<?x?xf32>
// CHECK: %[[S:.*]] = memref.alloc(%[[D0]], %[[D1]]) {{.*}}: memref<?x?xf32>
// CHECK: %[[R:.*]] = memref.alloc(%[[D0]]) {{.*}}: memref<?xf32>
// CHECK: resnorm.add_rms_norm %arg0, %arg0 outs(%[[Y]], %[[S]], %[[R]]) addend_scales = [1.000000e+00, 5.000000e-01] epsilon = 1.000000e-03 save_statistics {note = "kept"} : (
// CHECK: return %[[Y]], %[[S]], %[[R]]
func.func @dynamic(%x: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?xf32>) {
  %y, %s, %r = resnorm.add_rms_norm %x, %x addend_scales = [1.0, 0.5] epsilon = 1.0e-3 save_statistics {note = "kept"} : (tensor<?x?xf32>, tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?xf32>)
  return %y, %s, %r : tensor<?x?xf32>, tensor<?x?xf32>, tensor<?xf32>
}

// An operand that is a view stays one.
// CHECK-LABEL: func.func @slice
// CHECK: %[[V:.*]] = memref.subview %arg0
// CHECK-NOT: memref.copy
// CHECK: resnorm.rms_norm %[[V]] outs(%{{.*}}) : (memref<4x4xf32, strided<[8, 1]>>, memref<4x4xf32>) -> ()
func.func @slice(%x: tensor<4x8xf32>) -> tensor<4x4xf32> {
  %v = tensor.extract_slice %x[0, 0] [4, 4] [1, 1] : tensor<4x8xf32> to tensor<4x4xf32>
  %y = resnorm.rms_norm %v : (tensor<4x4xf32>) -> tensor<4x4xf32>
  return %y : tensor<4x4xf32>
}

// CHECK-LABEL: func.func @dyt
// CHECK: resnorm.dyt %arg0 alpha(%arg1) shift(%arg1) scale(%arg2) outs(%{{.*}}) function = erf : (memref<4x8xf32>, memref<f32>, memref<f32>, memref<8xf32>, memref<4x8xbf16>) -> ()
func.func @dyt(%x: tensor<4x8xf32>, %a: tensor<f32>, %g: tensor<8xf32>) -> tensor<4x8xbf16> {
  %y = resnorm.dyt %x alpha(%a) shift(%a) scale(%g) function = erf : (tensor<4x8xf32>, tensor<f32>, tensor<f32>, tensor<8xf32>) -> tensor<4x8xbf16>
  return %y : tensor<4x8xbf16>
}

// CHECK-LABEL: func.func @others
// CHECK: resnorm.residual_add %{{.*}}, %{{.*}} outs(%{{.*}}) branch_scale = 5.000000e-01
// CHECK: resnorm.center %{{.*}} outs(%
// CHECK: resnorm.batch_norm %{{.*}} mean(%{{.*}}) variance(%{{.*}}) outs(%
// CHECK: resnorm.group_norm %{{.*}} outs(%{{.*}}) groups = 2
func.func @others(%x: tensor<2x8x4xf32>, %m: tensor<8xf32>) -> tensor<2x8x4xf32> {
  %0 = resnorm.residual_add %x, %x branch_scale = 0.5 : (tensor<2x8x4xf32>, tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %1 = resnorm.center %0 : (tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %2 = resnorm.batch_norm %1 mean(%m) variance(%m) : (tensor<2x8x4xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<2x8x4xf32>
  %3 = resnorm.group_norm %2 groups = 2 : (tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  return %3 : tensor<2x8x4xf32>
}

// The operand is read after the write of another: it needs a copy.
// CHECK-LABEL: func.func @read_after_write
// CHECK: memref.alloc
// CHECK: resnorm.rms_norm %arg0
func.func @read_after_write(%x: tensor<4x8xf32> {bufferization.writable = true}, %i: index, %v: f32) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %w = tensor.insert %v into %x[%i, %i] : tensor<4x8xf32>
  %y = resnorm.rms_norm %x : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %w, %y : tensor<4x8xf32>, tensor<4x8xf32>
}
