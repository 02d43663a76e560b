// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s

// The statistics are given: constants or arguments, one of each a channel.

!x = tensor<1x8x4x4xf32>
!c = tensor<8xf32>

// One body, as torch-mlir writes it.
// CHECK-LABEL: func.func @fused
// CHECK:         %[[X:.*]] = linalg.conv_2d_nchw_fchw
// CHECK:         %[[Y:.*]] = resnorm.batch_norm %[[X]] mean(%arg4) variance(%arg5) scale(%arg2) bias(%arg3) : (tensor<1x8x4x4xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<1x8x4x4xf32>
// CHECK-NEXT:    return %[[Y]]
func.func @fused(%i: tensor<1x3x6x6xf32>, %k: tensor<8x3x3x3xf32>, %g: !c, %b: !c, %m: !c, %v: !c) -> !x {
  %zero = arith.constant 0.0 : f32
  %eps = arith.constant 1.0e-5 : f64
  %e = tensor.empty() : !x
  %z = linalg.fill ins(%zero : f32) outs(%e : !x) -> !x
  %x = linalg.conv_2d_nchw_fchw ins(%i, %k : tensor<1x3x6x6xf32>, tensor<8x3x3x3xf32>) outs(%z : !x) -> !x
  %y = linalg.generic {
      indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d1)>,
                       affine_map<(d0, d1, d2, d3) -> (d1)>, affine_map<(d0, d1, d2, d3) -> (d1)>,
                       affine_map<(d0, d1, d2, d3) -> (d1)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %g, %b, %m, %v : !x, !c, !c, !c, !c) outs(%x : !x) {
  ^bb0(%a: f32, %ga: f32, %be: f32, %mu: f32, %va: f32, %o: f32):
    %0 = arith.truncf %eps : f64 to f32
    %1 = arith.addf %va, %0 : f32
    %2 = math.rsqrt %1 : f32
    %3 = arith.subf %a, %mu : f32
    %4 = arith.mulf %3, %2 : f32
    %5 = arith.mulf %4, %ga : f32
    %6 = arith.addf %5, %be : f32
    linalg.yield %6 : f32
  } -> !x
  return %y : !x
}

// The affine folded over the channels, x * s + (b - m * s), channels last; a
// transposed x is read where the transpose is.
// CHECK-LABEL: func.func @folded
// CHECK:         %[[X:.*]] = tosa.transpose
// CHECK:         %[[Y:.*]] = resnorm.batch_norm %[[X]] mean(%{{.*}}) variance(%{{.*}}) scale(%{{.*}}) bias(%{{.*}}) channel_axis = 3 epsilon = 1.000000e-03 :
// CHECK-NEXT:    return %[[Y]]
func.func @folded(%i: tensor<1x4x4x3xf32>, %w: tensor<8x1x1x3xf32>, %g: tensor<1x1x1x8xf32>, %b: tensor<1x1x1x8xf32>,
                  %m: tensor<1x1x1x8xf32>, %v: tensor<1x1x1x8xf32>, %zp: tensor<1xf32>, %cb: tensor<8xf32>) -> tensor<1x4x4x8xf32> {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %eps = "tosa.const"() <{values = dense<1.0e-3> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %c = tosa.conv2d %i, %w, %cb, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x4x4x3xf32>, tensor<8x1x1x3xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x4x8xf32>
  %x = tosa.transpose %c {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x4x4x8xf32>) -> tensor<1x4x4x8xf32>
  %0 = tosa.add %v, %eps : (tensor<1x1x1x8xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x1x8xf32>
  %1 = tosa.rsqrt %0 : (tensor<1x1x1x8xf32>) -> tensor<1x1x1x8xf32>
  %s = tosa.mul %g, %1, %shift : (tensor<1x1x1x8xf32>, tensor<1x1x1x8xf32>, tensor<1xi8>) -> tensor<1x1x1x8xf32>
  %ms = tosa.mul %m, %s, %shift : (tensor<1x1x1x8xf32>, tensor<1x1x1x8xf32>, tensor<1xi8>) -> tensor<1x1x1x8xf32>
  %t = tosa.sub %b, %ms : (tensor<1x1x1x8xf32>, tensor<1x1x1x8xf32>) -> tensor<1x1x1x8xf32>
  %xs = tosa.mul %x, %s, %shift : (tensor<1x4x4x8xf32>, tensor<1x1x1x8xf32>, tensor<1xi8>) -> tensor<1x4x4x8xf32>
  %y = tosa.add %xs, %t : (tensor<1x4x4x8xf32>, tensor<1x1x1x8xf32>) -> tensor<1x4x4x8xf32>
  return %y : tensor<1x4x4x8xf32>
}

// Only scaled by the deviation: no batch normalization.
// CHECK-LABEL: func.func @no_mean
// CHECK-NOT:     resnorm.
func.func @no_mean(%i: tensor<4x3xf32>, %w: tensor<3x8xf32>, %v: !c) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %x = linalg.matmul ins(%i, %w : tensor<4x3xf32>, tensor<3x8xf32>) outs(%z : tensor<4x8xf32>) -> tensor<4x8xf32>
  %r = math.rsqrt %v : !c
  %rb = linalg.broadcast ins(%r : !c) outs(%e : tensor<4x8xf32>) dimensions = [0]
  %y = arith.mulf %x, %rb : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// A model before its training: every parameter has one value, and two of them
// share a constant. The smaller of the two under the root is the epsilon.
// CHECK-LABEL: func.func @splats
// CHECK-DAG:     %[[HALF:.*]] = arith.constant dense<5.000000e-01> : tensor<8xf32>
// CHECK-DAG:     %[[ONE:.*]] = arith.constant dense<1.000000e+00> : tensor<8xf32>
// CHECK-DAG:     %[[ZERO:.*]] = arith.constant dense<0.000000e+00> : tensor<8xf32>
// CHECK:         %[[X:.*]] = linalg.matmul
// CHECK:         resnorm.batch_norm %[[X]] mean(%[[HALF]]) variance(%[[ONE]]) scale(%[[HALF]]) bias(%[[ZERO]]) epsilon = 1.000000e-03 : (tensor<4x8xf32>,
// CHECK-NEXT:    return
func.func @splats(%i: tensor<4x3xf32>, %w: tensor<3x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %v = arith.constant dense<1.0> : !c
  %eps = arith.constant dense<1.0e-3> : !c
  %half = arith.constant dense<0.5> : !c
  %none = arith.constant dense<0.0> : !c
  %e = tensor.empty() : tensor<4x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %x = linalg.matmul ins(%i, %w : tensor<4x3xf32>, tensor<3x8xf32>) outs(%z : tensor<4x8xf32>) -> tensor<4x8xf32>
  %ve = arith.addf %v, %eps : !c
  %r = math.rsqrt %ve : !c
  %rb = linalg.broadcast ins(%r : !c) outs(%e : tensor<4x8xf32>) dimensions = [0]
  %p = linalg.broadcast ins(%half : !c) outs(%e : tensor<4x8xf32>) dimensions = [0]
  %b = linalg.broadcast ins(%none : !c) outs(%e : tensor<4x8xf32>) dimensions = [0]
  %d = arith.subf %x, %p : tensor<4x8xf32>
  %h = arith.mulf %d, %rb : tensor<4x8xf32>
  %s = arith.mulf %h, %p : tensor<4x8xf32>
  %y = arith.addf %s, %b : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
