// RUN: resnorm-opt %s --resnorm-print-stream=format=json -o /dev/null 2>&1 | FileCheck %s

// Experts whose weights are gathered by a router's choice, and whose results are
// weighed by its softmax: no token reads another.

// CHECK: "residual_adds": 1
// CHECK: "kind": "moe"
func.func @experts(%x: tensor<4x8xf32>, %router: tensor<8x2xf32>, %w: tensor<2x8x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %zero_l = arith.constant dense<0.0> : tensor<4x2xf32>
  %n = resnorm.rms_norm %x : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %logits = linalg.matmul ins(%n, %router : tensor<4x8xf32>, tensor<8x2xf32>) outs(%zero_l : tensor<4x2xf32>) -> tensor<4x2xf32>
  %e = tensor.empty() : tensor<4x2xf32>
  %p = linalg.softmax dimension(1) ins(%logits : tensor<4x2xf32>) outs(%e : tensor<4x2xf32>) -> tensor<4x2xf32>
  %choice = arith.fptosi %p : tensor<4x2xf32> to tensor<4x2xi64>
  %ge = tensor.empty() : tensor<4x2x8x8xf32>
  %chosen = linalg.generic {indexing_maps = [affine_map<(t, k, i, j) -> (t, k)>, affine_map<(t, k, i, j) -> (t, k, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%choice : tensor<4x2xi64>) outs(%ge : tensor<4x2x8x8xf32>) {
  ^bb0(%c: i64, %out: f32):
    %0 = arith.index_cast %c : i64 to index
    %1 = linalg.index 2 : index
    %2 = linalg.index 3 : index
    %3 = tensor.extract %w[%0, %1, %2] : tensor<2x8x8xf32>
    linalg.yield %3 : f32
  } -> tensor<4x2x8x8xf32>
  %weights = tensor.collapse_shape %chosen [[0, 1], [2], [3]] : tensor<4x2x8x8xf32> into tensor<8x8x8xf32>
  %re = tensor.empty() : tensor<4x2x8xf32>
  %repeated = linalg.broadcast ins(%n : tensor<4x8xf32>) outs(%re : tensor<4x2x8xf32>) dimensions = [1]
  %rows = tensor.expand_shape %repeated [[0], [1], [2, 3]] output_shape [4, 2, 8, 1] : tensor<4x2x8xf32> into tensor<4x2x8x1xf32>
  %columns = tensor.collapse_shape %rows [[0, 1], [2], [3]] : tensor<4x2x8x1xf32> into tensor<8x8x1xf32>
  %ye = tensor.empty() : tensor<8x8x1xf32>
  %yz = linalg.fill ins(%zero : f32) outs(%ye : tensor<8x8x1xf32>) -> tensor<8x8x1xf32>
  %y = linalg.batch_matmul ins(%weights, %columns : tensor<8x8x8xf32>, tensor<8x8x1xf32>) outs(%yz : tensor<8x8x1xf32>) -> tensor<8x8x1xf32>
  %yr = tensor.collapse_shape %y [[0], [1, 2]] : tensor<8x8x1xf32> into tensor<8x8xf32>
  %ym = tensor.expand_shape %yr [[0, 1], [2]] output_shape [4, 2, 8] : tensor<8x8xf32> into tensor<4x2x8xf32>
  %weighed = linalg.generic {indexing_maps = [affine_map<(t, k, i) -> (t, k)>, affine_map<(t, k, i) -> (t, k, i)>, affine_map<(t, k, i) -> (t, k, i)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%p, %ym : tensor<4x2xf32>, tensor<4x2x8xf32>) outs(%re : tensor<4x2x8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.mulf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<4x2x8xf32>
  %fe = tensor.empty() : tensor<4x8xf32>
  %fz = linalg.fill ins(%zero : f32) outs(%fe : tensor<4x8xf32>) -> tensor<4x8xf32>
  %f = linalg.generic {indexing_maps = [affine_map<(t, i, k) -> (t, k, i)>, affine_map<(t, i, k) -> (t, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%weighed : tensor<4x2x8xf32>) outs(%fz : tensor<4x8xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %sum = arith.addf %x, %f : tensor<4x8xf32>
  return %sum : tensor<4x8xf32>
}
