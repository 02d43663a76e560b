// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s

// Rows of a table taken by indices that are computed: 0, 1, 2, ... over an axis
// of their own reads the table as it stands.

#row = affine_map<(d0, d1, d2) -> (d0, d1)>
#id = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#stat = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#one = affine_map<(d0) -> (d0)>

// CHECK-LABEL: func.func @rows_in_order(
// CHECK-SAME:    %[[T:.*]]: tensor<4x8xf32>)
// CHECK-NEXT:    %[[Y:.*]] = resnorm.rms_norm %[[T]] : (tensor<4x8xf32>)
// CHECK-NEXT:    %[[E:.*]] = tensor.expand_shape %[[Y]]
// CHECK-NEXT:    return %[[E]]
func.func @rows_in_order(%table: tensor<4x8xf32>) -> tensor<1x4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %i = tensor.empty() : tensor<4xi64>
  %arange = linalg.generic {indexing_maps = [#one], iterator_types = ["parallel"]} outs(%i : tensor<4xi64>) {
  ^bb0(%out: i64):
    %0 = linalg.index 0 : index
    %1 = arith.index_cast %0 : index to i64
    linalg.yield %1 : i64
  } -> tensor<4xi64>
  %ids = tensor.expand_shape %arange [[0, 1]] output_shape [1, 4] : tensor<4xi64> into tensor<1x4xi64>
  %e = tensor.empty() : tensor<1x4x8xf32>
  %s = tensor.empty() : tensor<1x4x1xf32>
  %z = linalg.fill ins(%zero : f32) outs(%s : tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
  %ss = linalg.generic {indexing_maps = [#row, #id, #stat], iterator_types = ["parallel", "parallel", "reduction"]} ins(%ids, %e : tensor<1x4xi64>, tensor<1x4x8xf32>) outs(%z : tensor<1x4x1xf32>) {
  ^bb0(%id: i64, %shape: f32, %acc: f32):
    %row = arith.index_cast %id : i64 to index
    %column = linalg.index 2 : index
    %a = tensor.extract %table[%row, %column] : tensor<4x8xf32>
    %0 = arith.mulf %a, %a : f32
    %1 = arith.addf %0, %acc : f32
    linalg.yield %1 : f32
  } -> tensor<1x4x1xf32>
  %y = linalg.generic {indexing_maps = [#row, #stat, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%ids, %ss : tensor<1x4xi64>, tensor<1x4x1xf32>) outs(%e : tensor<1x4x8xf32>) {
  ^bb0(%id: i64, %v: f32, %out: f32):
    %row = arith.index_cast %id : i64 to index
    %column = linalg.index 2 : index
    %a = tensor.extract %table[%row, %column] : tensor<4x8xf32>
    %0 = arith.divf %v, %n : f32
    %1 = arith.addf %0, %eps : f32
    %2 = math.rsqrt %1 : f32
    %3 = arith.mulf %a, %2 : f32
    linalg.yield %3 : f32
  } -> tensor<1x4x8xf32>
  return %y : tensor<1x4x8xf32>
}
