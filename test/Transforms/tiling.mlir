// RUN: resnorm-opt %s --transform-interpreter --canonicalize --cse --split-input-file --verify-diagnostics | FileCheck %s

// CHECK-LABEL: func.func @layer_norm
// CHECK-SAME: (%[[X:.*]]: tensor<8x16x32xf32>, %[[G:.*]]: tensor<32xf32>)
// CHECK: scf.for %[[I:[^ ]*]] = %c0 to %c8 step %c2
// CHECK: scf.for %[[J:[^ ]*]] = %c0 to %c16 step %c4
// CHECK: %[[T:.*]] = tensor.extract_slice %[[X]][%[[I]], %[[J]], 0] [2, 4, 32] [1, 1, 1]
// CHECK: resnorm.layer_norm %[[T]] scale(%[[G]]) epsilon = 1.000000e-03 save_statistics : (tensor<2x4x32xf32>, tensor<32xf32>) -> (tensor<2x4x32xbf16>, tensor<2x4xf32>, tensor<2x4xf32>)
// CHECK: tensor.insert_slice %{{.*}}[%[[I]], %[[J]], 0] [2, 4, 32]
// CHECK: tensor.insert_slice %{{.*}}[%[[I]], %[[J]]] [2, 4]
module attributes {transform.with_named_sequence} {
  func.func @layer_norm(%x: tensor<8x16x32xf32>, %g: tensor<32xf32>) -> (tensor<8x16x32xbf16>, tensor<8x16xf32>) {
    %y, %m, %r = resnorm.layer_norm %x scale(%g) epsilon = 1.0e-3 save_statistics : (tensor<8x16x32xf32>, tensor<32xf32>) -> (tensor<8x16x32xbf16>, tensor<8x16xf32>, tensor<8x16xf32>)
    return %y, %r : tensor<8x16x32xbf16>, tensor<8x16xf32>
  }
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["resnorm.layer_norm"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loops:2 = transform.structured.tile_using_for %op tile_sizes [2, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Extents that no tile divides, and are not known.
// CHECK-LABEL: func.func @dynamic
// CHECK: scf.forall
// CHECK: %[[I:.*]] = affine.apply
// CHECK: %[[N:.*]] = affine.min
// CHECK: tensor.extract_slice %arg0[%[[I]], 0] [%[[N]], %{{.*}}] [1, 1]
// CHECK: tensor.extract_slice %arg1[%[[I]], 0] [%[[N]], %{{.*}}] [1, 1]
// CHECK: resnorm.add_rms_norm %{{.*}}, %{{.*}} scale(%arg2) : (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
// CHECK: tensor.parallel_insert_slice
module attributes {transform.with_named_sequence} {
  func.func @dynamic(%x: tensor<?x?xf32>, %f: tensor<?x?xf32>, %g: tensor<?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>) {
    %y, %s = resnorm.add_rms_norm %x, %f scale(%g) : (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
    return %y, %s : tensor<?x?xf32>, tensor<?x?xf32>
  }
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["resnorm.add_rms_norm"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_forall %op tile_sizes [5] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Norm and residual add in one loop over the rows.
// CHECK-LABEL: func.func @fuse
// CHECK: scf.for
// CHECK-NOT: scf.for
// CHECK: %[[N:.*]] = resnorm.rms_norm %{{.*}} : (tensor<1x32xf32>) -> tensor<1x32xf32>
// CHECK: resnorm.residual_add %{{.*}}, %[[N]] : (tensor<1x32xf32>, tensor<1x32xf32>) -> tensor<1x32xf32>
module attributes {transform.with_named_sequence} {
  func.func @fuse(%x: tensor<8x32xf32>) -> tensor<8x32xf32> {
    %n = resnorm.rms_norm %x : (tensor<8x32xf32>) -> tensor<8x32xf32>
    %h = resnorm.residual_add %x, %n : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<8x32xf32>
    return %h : tensor<8x32xf32>
  }
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["resnorm.residual_add"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.fuse %op tile_sizes [1] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// A tile of the normalised axis is no tile of the norm: it stays outside.
// CHECK-LABEL: func.func @not_fused
// CHECK: %[[N:.*]] = resnorm.rms_norm %arg0 : (tensor<8x32xf32>) -> tensor<8x32xf32>
// CHECK: scf.for
// CHECK: scf.for
// CHECK: tensor.extract_slice %[[N]]
// CHECK: resnorm.residual_add %{{.*}}, %{{.*}} : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
module attributes {transform.with_named_sequence} {
  func.func @not_fused(%x: tensor<8x32xf32>) -> tensor<8x32xf32> {
    %n = resnorm.rms_norm %x : (tensor<8x32xf32>) -> tensor<8x32xf32>
    %h = resnorm.residual_add %x, %n : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<8x32xf32>
    return %h : tensor<8x32xf32>
  }
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["resnorm.residual_add"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loops:2 = transform.structured.fuse %op tile_sizes [1, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Parameters of a batch norm are tiled with the features.
// CHECK-LABEL: func.func @batch_norm
// CHECK: scf.for %[[I:[^ ]*]] =
// CHECK: scf.for %[[J:[^ ]*]] =
// CHECK: %[[X:.*]] = tensor.extract_slice %arg0[%[[I]], %[[J]], 0] [1, 4, 4]
// CHECK: %[[M:.*]] = tensor.extract_slice %arg1[%[[J]]] [4]
// CHECK: %[[V:.*]] = tensor.extract_slice %arg2[%[[J]]] [4]
// CHECK: resnorm.batch_norm %[[X]] mean(%[[M]]) variance(%[[V]]) : (
module attributes {transform.with_named_sequence} {
  func.func @batch_norm(%x: tensor<2x8x4xf32>, %m: tensor<8xf32>, %v: tensor<8xf32>) -> tensor<2x8x4xf32> {
    %y = resnorm.batch_norm %x mean(%m) variance(%v) : (tensor<2x8x4xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<2x8x4xf32>
    return %y : tensor<2x8x4xf32>
  }
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["resnorm.batch_norm"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loops:2 = transform.structured.tile_using_for %op tile_sizes [1, 4, 0] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// CHECK-LABEL: func.func @group_norm
// CHECK: scf.for
// CHECK: resnorm.group_norm %{{.*}} scale(%arg1) groups = 4 : (tensor<1x8x4xf32>, tensor<8xf32>) -> tensor<1x8x4xf32>
module attributes {transform.with_named_sequence} {
  func.func @group_norm(%x: tensor<2x8x4xf32>, %g: tensor<8xf32>) -> tensor<2x8x4xf32> {
    %y = resnorm.group_norm %x scale(%g) groups = 4 : (tensor<2x8x4xf32>, tensor<8xf32>) -> tensor<2x8x4xf32>
    return %y : tensor<2x8x4xf32>
  }
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["resnorm.group_norm"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_for %op tile_sizes [1] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Buffers: destinations are sliced like values and statistics.
// CHECK-LABEL: func.func @buffers
// CHECK: scf.for %[[I:[^ ]*]] =
// CHECK-DAG: %[[X:.*]] = memref.subview %arg0[%[[I]], 0] [2, 32] [1, 1]
// CHECK-DAG: %[[Y:.*]] = memref.subview %arg1[%[[I]], 0] [2, 32] [1, 1]
// CHECK-DAG: %[[R:.*]] = memref.subview %arg2[%[[I]]] [2] [1]
// CHECK: resnorm.rms_norm %[[X]] outs(%[[Y]], %[[R]]) save_statistics
module attributes {transform.with_named_sequence} {
  func.func @buffers(%x: memref<8x32xf32>, %y: memref<8x32xf32>, %r: memref<8xf32>) {
    resnorm.rms_norm %x outs(%y, %r) save_statistics : (memref<8x32xf32>, memref<8x32xf32>, memref<8xf32>) -> ()
    return
  }
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["resnorm.rms_norm"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_for %op tile_sizes [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// No statistics: every axis is a loop.
// CHECK-LABEL: func.func @dyt
// CHECK: scf.for %[[I:[^ ]*]] =
// CHECK: scf.for %[[J:[^ ]*]] =
// CHECK-DAG: %[[X:.*]] = tensor.extract_slice %arg0[%[[I]], %[[J]]] [2, 4]
// CHECK-DAG: %[[G:.*]] = tensor.extract_slice %arg2[%[[J]]] [4]
// CHECK: resnorm.dyt %[[X]] alpha(%arg1) scale(%[[G]]) : (tensor<2x4xf32>, tensor<f32>, tensor<4xf32>) -> tensor<2x4xf32>
module attributes {transform.with_named_sequence} {
  func.func @dyt(%x: tensor<8x32xf32>, %a: tensor<f32>, %g: tensor<32xf32>) -> tensor<8x32xf32> {
    %y = resnorm.dyt %x alpha(%a) scale(%g) : (tensor<8x32xf32>, tensor<f32>, tensor<32xf32>) -> tensor<8x32xf32>
    return %y : tensor<8x32xf32>
  }
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["resnorm.dyt"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loops:2 = transform.structured.tile_using_for %op tile_sizes [2, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}
