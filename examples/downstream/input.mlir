// RUN: downstream %s | FileCheck %s

// An FFN sublayer of a Post-LN transformer: h = LayerNorm(x + W2·relu(W1·x)),
// as a frontend that knows no norms writes it.

// CHECK-LABEL: func.func @sublayer
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>
// CHECK: linalg.matmul
// CHECK: %[[F:.*]] = linalg.matmul
// CHECK: %[[H:.*]]:2 = resnorm.add_layer_norm %[[X]], %[[F]] scale(%{{.*}}) bias(%{{.*}})
// CHECK-NOT: math.rsqrt
// CHECK: return %[[H]]#0

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#column = affine_map<(i, j) -> (j)>

func.func @sublayer(%x: tensor<4x8xf32>, %w1: tensor<8x16xf32>, %w2: tensor<16x8xf32>,
                    %gamma: tensor<8xf32>, %beta: tensor<8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %width = arith.constant 8.0 : f32
  %epsilon = arith.constant 1.0e-5 : f32

  %e16 = tensor.empty() : tensor<4x16xf32>
  %z16 = linalg.fill ins(%zero : f32) outs(%e16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %up = linalg.matmul ins(%x, %w1 : tensor<4x8xf32>, tensor<8x16xf32>)
                      outs(%z16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %relu = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%up : tensor<4x16xf32>) outs(%e16 : tensor<4x16xf32>) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.maximumf %a, %zero : f32
    linalg.yield %0 : f32
  } -> tensor<4x16xf32>
  %e8 = tensor.empty() : tensor<4x8xf32>
  %z8 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %down = linalg.matmul ins(%relu, %w2 : tensor<4x16xf32>, tensor<16x8xf32>)
                        outs(%z8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %u = arith.addf %x, %down : tensor<4x8xf32>

  %e = tensor.empty() : tensor<4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%u : tensor<4x8xf32>) outs(%z : tensor<4xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<4xf32>
  %centred = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%u, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%e8 : tensor<4x8xf32>) {
  ^bb0(%a: f32, %s: f32, %o: f32):
    %mean = arith.divf %s, %width : f32
    %0 = arith.subf %a, %mean : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %squares = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%centred : tensor<4x8xf32>) outs(%z : tensor<4xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.mulf %a, %a : f32
    %1 = arith.addf %0, %acc : f32
    linalg.yield %1 : f32
  } -> tensor<4xf32>
  %h = linalg.generic {indexing_maps = [#id, #row, #column, #column, #id], iterator_types = ["parallel", "parallel"]}
      ins(%centred, %squares, %gamma, %beta : tensor<4x8xf32>, tensor<4xf32>, tensor<8xf32>, tensor<8xf32>)
      outs(%e8 : tensor<4x8xf32>) {
  ^bb0(%a: f32, %s: f32, %g: f32, %b: f32, %o: f32):
    %variance = arith.divf %s, %width : f32
    %0 = arith.addf %variance, %epsilon : f32
    %1 = math.rsqrt %0 : f32
    %2 = arith.mulf %a, %1 : f32
    %3 = arith.mulf %2, %g : f32
    %4 = arith.addf %3, %b : f32
    linalg.yield %4 : f32
  } -> tensor<4x8xf32>
  return %h : tensor<4x8xf32>
}
