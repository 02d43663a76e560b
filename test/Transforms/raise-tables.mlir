// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s

// torch-mlir flattens the folded scale and shift of a GroupNorm, [N, G, C/G, 1],
// by tables of indices with a select for negative ones: digits of the channel.

#all = affine_map<(a, b, c, d) -> (a, b, c, d)>
#stat = affine_map<(a, b, c, d) -> (a, b, 0, 0)>
#group = affine_map<(a, b, c, d) -> (a, b, 0, d)>
#scale = affine_map<(a, b, c, d) -> (0, b, c, d)>
#channel = affine_map<(a, b, c, d) -> (a, b, 0, 0)>
#flat = affine_map<(i, j) -> (i, j)>
!x = tensor<2x4x2x2xf32>
!g = tensor<2x2x2x4xf32>
!r = tensor<2x2x1x1xf32>
!s = tensor<2x2x2x1xf32>
!t = tensor<2x4xi64>
!f = tensor<2x4xf32>

// CHECK-LABEL: func.func @group_norm(
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor<2x4x2x2xf32>, %[[G:[a-z0-9]+]]: tensor<4xf32>, %[[B:[a-z0-9]+]]: tensor<4xf32>)
// CHECK-NEXT:    %[[Y:.*]] = resnorm.group_norm %[[X]] scale(%[[G]]) bias(%[[B]]) groups = 2
// CHECK-NEXT:    return %[[Y]]
func.func @group_norm(%x: !x, %g: tensor<4xf32>, %b: tensor<4xf32>) -> !x {
  %group = arith.constant dense<[[0, 0, 1, 1], [0, 0, 1, 1]]> : !t
  %inner = arith.constant dense<[[0, 1, -2, -1], [0, 1, -2, -1]]> : !t
  %y = call @apply(%x, %g, %b, %group, %inner) : (!x, tensor<4xf32>, tensor<4xf32>, !t, !t) -> !x
  return %y : !x
}

// The channels of a group in another order: no GroupNorm.
// CHECK-LABEL: func.func @reordered(
// CHECK-NOT:     resnorm.
// CHECK:         return
func.func @reordered(%x: !x, %g: tensor<4xf32>, %b: tensor<4xf32>) -> !x {
  %group = arith.constant dense<[[0, 0, 1, 1], [0, 0, 1, 1]]> : !t
  %inner = arith.constant dense<[[1, 0, 1, 0], [1, 0, 1, 0]]> : !t
  %y = call @apply(%x, %g, %b, %group, %inner) : (!x, tensor<4xf32>, tensor<4xf32>, !t, !t) -> !x
  return %y : !x
}

func.func private @apply(%x: !x, %g: tensor<4xf32>, %b: tensor<4xf32>, %group: !t, %inner: !t) -> !x {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %c0 = arith.constant 0 : i64
  %c2 = arith.constant 2 : i64
  %z = arith.constant 0 : index
  %flat_x = tensor.collapse_shape %x [[0], [1], [2, 3]] : !x into tensor<2x4x4xf32>
  %gx = tensor.expand_shape %flat_x [[0], [1, 2], [3]] output_shape [2, 2, 2, 4] : tensor<2x4x4xf32> into !g
  %er = tensor.empty() : !r
  %zr = linalg.fill ins(%zero : f32) outs(%er : !r) -> !r
  %sum = linalg.generic {indexing_maps = [#all, #stat], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%gx : !g) outs(%zr : !r) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> !r
  %squares = linalg.generic {indexing_maps = [#all, #stat, #stat], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%gx, %sum : !g, !r) outs(%zr : !r) {
  ^bb0(%a: f32, %s: f32, %acc: f32):
    %0 = arith.divf %s, %n : f32
    %1 = arith.subf %a, %0 : f32
    %2 = arith.mulf %1, %1 : f32
    %3 = arith.addf %2, %acc : f32
    linalg.yield %3 : f32
  } -> !r
  %gamma = tensor.expand_shape %g [[0, 1, 2, 3]] output_shape [1, 2, 2, 1] : tensor<4xf32> into tensor<1x2x2x1xf32>
  %beta = tensor.expand_shape %b [[0, 1, 2, 3]] output_shape [1, 2, 2, 1] : tensor<4xf32> into tensor<1x2x2x1xf32>
  %es = tensor.empty() : !s
  %scale = linalg.generic {indexing_maps = [#group, #scale, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%squares, %gamma : !r, tensor<1x2x2x1xf32>) outs(%es : !s) {
  ^bb0(%v: f32, %w: f32, %out: f32):
    %0 = arith.divf %v, %n : f32
    %1 = arith.addf %0, %eps : f32
    %2 = math.rsqrt %1 : f32
    %3 = arith.mulf %2, %w : f32
    linalg.yield %3 : f32
  } -> !s
  %shift = linalg.generic {indexing_maps = [#group, #all, #scale, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%sum, %scale, %beta : !r, !s, tensor<1x2x2x1xf32>) outs(%es : !s) {
  ^bb0(%s: f32, %w: f32, %c: f32, %out: f32):
    %0 = arith.divf %s, %n : f32
    %1 = arith.mulf %0, %w : f32
    %2 = arith.subf %c, %1 : f32
    linalg.yield %2 : f32
  } -> !s
  %ef = tensor.empty() : !f
  %scale_flat = linalg.generic {indexing_maps = [#flat, #flat, #flat], iterator_types = ["parallel", "parallel"]} ins(%group, %inner : !t, !t) outs(%ef : !f) {
  ^bb0(%i: i64, %j: i64, %out: f32):
    %row = linalg.index 0 : index
    %i1 = arith.index_cast %i : i64 to index
    %negative = arith.cmpi slt, %j, %c0 : i64
    %j1 = arith.addi %j, %c2 : i64
    %j2 = arith.select %negative, %j1, %j : i64
    %j3 = arith.index_cast %j2 : i64 to index
    %0 = tensor.extract %scale[%row, %i1, %j3, %z] : !s
    linalg.yield %0 : f32
  } -> !f
  %shift_flat = linalg.generic {indexing_maps = [#flat, #flat, #flat], iterator_types = ["parallel", "parallel"]} ins(%group, %inner : !t, !t) outs(%ef : !f) {
  ^bb0(%i: i64, %j: i64, %out: f32):
    %row = linalg.index 0 : index
    %i1 = arith.index_cast %i : i64 to index
    %negative = arith.cmpi slt, %j, %c0 : i64
    %j1 = arith.addi %j, %c2 : i64
    %j2 = arith.select %negative, %j1, %j : i64
    %j3 = arith.index_cast %j2 : i64 to index
    %0 = tensor.extract %shift[%row, %i1, %j3, %z] : !s
    linalg.yield %0 : f32
  } -> !f
  %scale_x = tensor.expand_shape %scale_flat [[0], [1, 2, 3]] output_shape [2, 4, 1, 1] : !f into tensor<2x4x1x1xf32>
  %shift_x = tensor.expand_shape %shift_flat [[0], [1, 2, 3]] output_shape [2, 4, 1, 1] : !f into tensor<2x4x1x1xf32>
  %ex = tensor.empty() : !x
  %y = linalg.generic {indexing_maps = [#all, #channel, #channel, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x, %scale_x, %shift_x : !x, tensor<2x4x1x1xf32>, tensor<2x4x1x1xf32>) outs(%ex : !x) {
  ^bb0(%a: f32, %w: f32, %c: f32, %out: f32):
    %0 = arith.mulf %a, %w : f32
    %1 = arith.addf %0, %c : f32
    linalg.yield %1 : f32
  } -> !x
  return %y : !x
}
