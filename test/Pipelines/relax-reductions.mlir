// RUN: resnorm-opt %s --resnorm-relax-reductions | FileCheck %s

#in = affine_map<(i, j) -> (i, j)>
#out = affine_map<(i, j) -> (i)>

// The combination alone is marked; what it has already, it keeps.
// CHECK-LABEL: func @sum_and_product
// CHECK: %[[SQUARE:.*]] = arith.mulf %[[X:.*]], %[[X]] : f32
// CHECK: arith.addf %[[SQUARE]], %{{.*}} fastmath<reassoc> : f32
// CHECK: arith.mulf %{{.*}}, %[[X]] fastmath<reassoc,nnan> : f32
func.func @sum_and_product(%x: tensor<4x8xf32>, %s: tensor<4xf32>, %p: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %0:2 = linalg.generic {indexing_maps = [#in, #out, #out], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xf32>) outs(%s, %p : tensor<4xf32>, tensor<4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %square = arith.mulf %a, %a : f32
    %sum = arith.addf %square, %b : f32
    %product = arith.mulf %c, %a fastmath<nnan> : f32
    linalg.yield %sum, %product : f32, f32
  } -> (tensor<4xf32>, tensor<4xf32>)
  return %0#0, %0#1 : tensor<4xf32>, tensor<4xf32>
}

// CHECK-LABEL: func @buffers
// CHECK: fastmath<reassoc>
func.func @buffers(%x: memref<4x8xf32>, %s: memref<4xf32>) {
  linalg.generic {indexing_maps = [#in, #out], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<4x8xf32>) outs(%s : memref<4xf32>) {
  ^bb0(%a: f32, %b: f32):
    %sum = arith.addf %a, %b : f32
    linalg.yield %sum : f32
  }
  return
}

// A maximum has no order to keep, a difference and a second combination are no
// sums, and an elementwise addition is no reduction.
// CHECK-LABEL: func @left
// CHECK-NOT: fastmath
func.func @left(%x: tensor<4x8xf32>, %s: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x8xf32>) {
  %0 = linalg.generic {indexing_maps = [#in, #out], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xf32>) outs(%s : tensor<4xf32>) {
  ^bb0(%a: f32, %b: f32):
    %1 = arith.maximumf %a, %b : f32
    linalg.yield %1 : f32
  } -> tensor<4xf32>
  %2 = linalg.generic {indexing_maps = [#in, #out], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xf32>) outs(%s : tensor<4xf32>) {
  ^bb0(%a: f32, %b: f32):
    %3 = arith.subf %b, %a : f32
    linalg.yield %3 : f32
  } -> tensor<4xf32>
  %4 = linalg.generic {indexing_maps = [#in, #out], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xf32>) outs(%s : tensor<4xf32>) {
  ^bb0(%a: f32, %b: f32):
    %5 = arith.mulf %b, %a : f32
    %6 = arith.addf %5, %a : f32
    linalg.yield %6 : f32
  } -> tensor<4xf32>
  %7 = linalg.generic {indexing_maps = [#in, #in], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xf32>) outs(%x : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32):
    %8 = arith.addf %a, %b : f32
    linalg.yield %8 : f32
  } -> tensor<4x8xf32>
  return %0, %2, %4, %7 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x8xf32>
}
