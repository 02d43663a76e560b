// RUN: resnorm-opt %s --pass-pipeline='builtin.module(func.func(resnorm-fuse-elementwise),cse)' --split-input-file | FileCheck %s

// A transposed weight is read in place.
// CHECK-DAG: #[[$MK:.*]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-DAG: #[[$NK:.*]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-DAG: #[[$MN:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-LABEL: func @input
// CHECK-SAME: (%[[X:.*]]: tensor<8x32xf32>, %[[W:.*]]: tensor<64x32xf32>)
// CHECK: linalg.generic {indexing_maps = [#[[$MK]], #[[$NK]], #[[$MN]]]{{.*}} ins(%[[X]], %[[W]] :
// CHECK-NOT: linalg.generic
func.func @input(%x: tensor<8x32xf32>, %w: tensor<64x32xf32>) -> tensor<8x64xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<32x64xf32>
  %t = linalg.transpose ins(%w : tensor<64x32xf32>) outs(%e : tensor<32x64xf32>) permutation = [1, 0]
  %o = tensor.empty() : tensor<8x64xf32>
  %f = linalg.fill ins(%zero : f32) outs(%o : tensor<8x64xf32>) -> tensor<8x64xf32>
  %y = linalg.matmul ins(%x, %t : tensor<8x32xf32>, tensor<32x64xf32>) outs(%f : tensor<8x64xf32>) -> tensor<8x64xf32>
  return %y : tensor<8x64xf32>
}

// -----

// A product writes its result where a transposition would move it.
// CHECK: #[[$OUT:.*]] = affine_map<(d0, d1, d2, d3) -> (d1, d0, d2)>
// CHECK-LABEL: func @output
// CHECK: %[[E:.*]] = tensor.empty() : tensor<8x2x8xf32>
// CHECK: %[[F:.*]] = linalg.fill ins(%{{.*}} : f32) outs(%[[E]] :
// CHECK: linalg.generic {indexing_maps = [#{{.*}}, #{{.*}}, #[[$OUT]]]{{.*}} outs(%[[F]] :
// CHECK-NOT: linalg.generic
func.func @output(%x: tensor<2x8x16xf32>, %w: tensor<2x16x8xf32>) -> tensor<8x2x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x8x8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
  %y = linalg.batch_matmul ins(%x, %w : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%f : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
  %o = tensor.empty() : tensor<8x2x8xf32>
  %t = linalg.transpose ins(%y : tensor<2x8x8xf32>) outs(%o : tensor<8x2x8xf32>) permutation = [1, 0, 2]
  return %t : tensor<8x2x8xf32>
}

// -----

// The library could not write rows or columns that are apart.
// CHECK-LABEL: func @output_batch_innermost
// CHECK-COUNT-2: linalg.generic
// CHECK-NOT: linalg.generic
func.func @output_batch_innermost(%x: tensor<2x8x16xf32>, %w: tensor<2x16x8xf32>) -> tensor<8x8x2xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x8x8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
  %y = linalg.batch_matmul ins(%x, %w : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%f : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
  %o = tensor.empty() : tensor<8x8x2xf32>
  %t = linalg.transpose ins(%y : tensor<2x8x8xf32>) outs(%o : tensor<8x8x2xf32>) permutation = [1, 2, 0]
  return %t : tensor<8x8x2xf32>
}

// -----

// The untransposed result is needed as well.
// CHECK-LABEL: func @output_of_several_users
// CHECK-COUNT-2: linalg.generic
// CHECK-NOT: linalg.generic
func.func @output_of_several_users(%x: tensor<8x16xf32>, %w: tensor<16x4xf32>) -> (tensor<8x4xf32>, tensor<4x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<8x4xf32>) -> tensor<8x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<8x16xf32>, tensor<16x4xf32>) outs(%f : tensor<8x4xf32>) -> tensor<8x4xf32>
  %o = tensor.empty() : tensor<4x8xf32>
  %t = linalg.transpose ins(%y : tensor<8x4xf32>) outs(%o : tensor<4x8xf32>) permutation = [1, 0]
  return %y, %t : tensor<8x4xf32>, tensor<4x8xf32>
}

// -----

// What the product adds to would have to be transposed instead.
// CHECK-LABEL: func @output_without_fill
// CHECK-COUNT-2: linalg.generic
// CHECK-NOT: linalg.generic
func.func @output_without_fill(%x: tensor<8x16xf32>, %w: tensor<16x4xf32>, %c: tensor<8x4xf32>) -> tensor<4x8xf32> {
  %y = linalg.matmul ins(%x, %w : tensor<8x16xf32>, tensor<16x4xf32>) outs(%c : tensor<8x4xf32>) -> tensor<8x4xf32>
  %o = tensor.empty() : tensor<4x8xf32>
  %t = linalg.transpose ins(%y : tensor<8x4xf32>) outs(%o : tensor<4x8xf32>) permutation = [1, 0]
  return %t : tensor<4x8xf32>
}

// -----

// The library could not read rows or columns that are apart.
// CHECK-LABEL: func @input_batch_innermost
// CHECK-COUNT-2: linalg.generic
// CHECK-NOT: linalg.generic
func.func @input_batch_innermost(%x: tensor<8x16x2xf32>, %w: tensor<2x16x8xf32>, %c: tensor<2x8x8xf32>) -> tensor<2x8x8xf32> {
  %e = tensor.empty() : tensor<2x8x16xf32>
  %t = linalg.transpose ins(%x : tensor<8x16x2xf32>) outs(%e : tensor<2x8x16xf32>) permutation = [2, 0, 1]
  %y = linalg.batch_matmul ins(%t, %w : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%c : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
  return %y : tensor<2x8x8xf32>
}

// -----

#a = affine_map<(m, n, k0, k1) -> (m, k0, k1)>
#b = affine_map<(m, n, k0, k1) -> (k0, k1, n)>
#c = affine_map<(m, n, k0, k1) -> (m, n)>
// The axes of the reduction would no longer be one.
// CHECK-LABEL: func @reduction_apart
// CHECK-COUNT-2: linalg.generic
// CHECK-NOT: linalg.generic
func.func @reduction_apart(%x: tensor<4x8x5xf32>, %w: tensor<4x5x6xf32>, %c: tensor<8x6xf32>) -> tensor<8x6xf32> {
  %e = tensor.empty() : tensor<8x4x5xf32>
  %t = linalg.transpose ins(%x : tensor<4x8x5xf32>) outs(%e : tensor<8x4x5xf32>) permutation = [1, 0, 2]
  %y = linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%t, %w : tensor<8x4x5xf32>, tensor<4x5x6xf32>) outs(%c : tensor<8x6xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32):
    %0 = arith.mulf %p, %q : f32
    %1 = arith.addf %0, %r : f32
    linalg.yield %1 : f32
  } -> tensor<8x6xf32>
  return %y : tensor<8x6xf32>
}

// -----

// Without a library call a transposition is an indexing map like any other.
// CHECK-LABEL: func @doubles
// CHECK: linalg.generic
// CHECK-NOT: linalg.generic
func.func @doubles(%x: tensor<8x32xf64>, %w: tensor<64x32xf64>, %c: tensor<8x64xf64>) -> tensor<8x64xf64> {
  %e = tensor.empty() : tensor<32x64xf64>
  %t = linalg.transpose ins(%w : tensor<64x32xf64>) outs(%e : tensor<32x64xf64>) permutation = [1, 0]
  %y = linalg.matmul ins(%x, %t : tensor<8x32xf64>, tensor<32x64xf64>) outs(%c : tensor<8x64xf64>) -> tensor<8x64xf64>
  return %y : tensor<8x64xf64>
}

// -----

// A chain is one op, but the product takes none of it.
// CHECK-LABEL: func @arithmetic
// CHECK: linalg.generic
// CHECK: math.exp
// CHECK-NEXT: math.tanh
// CHECK: linalg.generic
// CHECK-NEXT: ^bb0
// CHECK-NEXT: arith.mulf
// CHECK-NOT: linalg.generic
func.func @arithmetic(%x: tensor<8x32xf32>, %w: tensor<32x4xf32>, %c: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %e = tensor.empty() : tensor<8x32xf32>
  %0 = linalg.exp ins(%x : tensor<8x32xf32>) outs(%e : tensor<8x32xf32>) -> tensor<8x32xf32>
  %1 = linalg.tanh ins(%0 : tensor<8x32xf32>) outs(%e : tensor<8x32xf32>) -> tensor<8x32xf32>
  %y = linalg.matmul ins(%1, %w : tensor<8x32xf32>, tensor<32x4xf32>) outs(%c : tensor<8x4xf32>) -> tensor<8x4xf32>
  return %y : tensor<8x4xf32>
}

// -----

// An axis of one element keeps no op apart.
#column = affine_map<(i, j) -> (i, 0)>
#id = affine_map<(i, j) -> (i, j)>
// CHECK-LABEL: func @unit_axes
// CHECK: linalg.generic
// CHECK: math.exp
// CHECK-NEXT: arith.mulf
// CHECK-NOT: linalg.generic
func.func @unit_axes(%x: tensor<8x4xf32>, %s: tensor<1x8x1xf32>) -> tensor<8x4xf32> {
  %e = tensor.empty() : tensor<1x8x1xf32>
  %0 = linalg.exp ins(%s : tensor<1x8x1xf32>) outs(%e : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
  %c = tensor.collapse_shape %0 [[0, 1], [2]] : tensor<1x8x1xf32> into tensor<8x1xf32>
  %o = tensor.empty() : tensor<8x4xf32>
  %y = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %c : tensor<8x4xf32>, tensor<8x1xf32>) outs(%o : tensor<8x4xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32):
    %1 = arith.mulf %p, %q : f32
    linalg.yield %1 : f32
  } -> tensor<8x4xf32>
  return %y : tensor<8x4xf32>
}

// -----

// A product has the axes of the reshape that follows it.
// CHECK: #[[$OUT:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
// CHECK-LABEL: func @reshape
// CHECK: linalg.generic {indexing_maps = [#{{.*}}, #{{.*}}, #[[$OUT]]]
// CHECK: arith.mulf
// CHECK-NOT: tensor.{{expand|collapse}}_shape
// CHECK: return
func.func @reshape(%x: tensor<8x32xf32>, %w: tensor<32x6xf32>) -> tensor<8x2x3xf32> {
  %zero = arith.constant 0.0 : f32
  %o = tensor.empty() : tensor<8x6xf32>
  %f = linalg.fill ins(%zero : f32) outs(%o : tensor<8x6xf32>) -> tensor<8x6xf32>
  %y = linalg.matmul ins(%x, %w : tensor<8x32xf32>, tensor<32x6xf32>) outs(%f : tensor<8x6xf32>) -> tensor<8x6xf32>
  %r = tensor.expand_shape %y [[0], [1, 2]] output_shape [8, 2, 3] : tensor<8x6xf32> into tensor<8x2x3xf32>
  return %r : tensor<8x2x3xf32>
}

// -----

// A factor of rank 0 has no contiguous axis.
// CHECK-LABEL: func @scalar_factor
// CHECK: linalg.generic
func.func @scalar_factor(%s: tensor<f32>, %b: tensor<16xf32>, %c: tensor<f32>) -> tensor<f32> {
  %e = tensor.empty() : tensor<f32>
  %t = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%s : tensor<f32>) outs(%e : tensor<f32>) {
  ^bb0(%p: f32, %q: f32):
    linalg.yield %p : f32
  } -> tensor<f32>
  %y = linalg.generic {indexing_maps = [affine_map<(k) -> ()>, affine_map<(k) -> (k)>, affine_map<(k) -> ()>], iterator_types = ["reduction"]}
      ins(%t, %b : tensor<f32>, tensor<16xf32>) outs(%c : tensor<f32>) {
  ^bb0(%p: f32, %q: f32, %r: f32):
    %0 = arith.mulf %p, %q : f32
    %1 = arith.addf %0, %r : f32
    linalg.yield %1 : f32
  } -> tensor<f32>
  return %y : tensor<f32>
}

// -----

// Softmax is a maximum, an exponential with its sum, and a division.
// CHECK-LABEL: func @softmax
// CHECK-NOT: linalg.softmax
// CHECK: arith.maxnumf
// CHECK: math.exp
// CHECK: arith.divf
func.func @softmax(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %y = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// The window ends before the input does: an index of one loop only would have
// to run over all of it.
// CHECK-LABEL: func @window_short_of_the_input
// CHECK: linalg.generic
// CHECK-SAME: tensor<4x4xf32>
func.func @window_short_of_the_input(%x: tensor<1x1x4x4xf32>, %w: tensor<1x1x3x3xf32>, %y: tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32> {
  %z = linalg.conv_2d_nchw_fchw {strides = dense<2> : tensor<2xi64>}
      ins(%x, %w : tensor<1x1x4x4xf32>, tensor<1x1x3x3xf32>) outs(%y : tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32>
  return %z : tensor<1x1x1x1xf32>
}

// -----

// CHECK-LABEL: func @window_of_one
// CHECK: linalg.generic
// CHECK-SAME: tensor<9x5xf32>
func.func @window_of_one(%x: tensor<1x1x9x5xf32>, %w: tensor<2x1xf32>, %y: tensor<1x1x4x4xf32>) -> tensor<1x1x4x4xf32> {
  %z = linalg.pooling_nchw_sum {strides = dense<[2, 1]> : tensor<2xi64>}
      ins(%x, %w : tensor<1x1x9x5xf32>, tensor<2x1xf32>) outs(%y : tensor<1x1x4x4xf32>) -> tensor<1x1x4x4xf32>
  return %z : tensor<1x1x4x4xf32>
}
