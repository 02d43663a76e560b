// RUN: resnorm-opt %s --resnorm-layer-norm-to-rms-norm | FileCheck %s --check-prefix=EXACT
// RUN: resnorm-opt %s --resnorm-layer-norm-to-rms-norm=mode=force | FileCheck %s --check-prefix=FORCE
// RUN: resnorm-opt %s --resnorm-layer-norm-to-rms-norm --remarks-filter-passed='.*' --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// What writes the stream is centred: the source, and the weights of the branches'
// last products. What reads it becomes an RMSNorm with the same epsilon, scale
// and bias.

// EXACT-LABEL: func.func @pre
// EXACT-DAG:     %[[X:.*]] = resnorm.center %arg0
// EXACT-DAG:     %[[W1:.*]] = resnorm.center %arg4 : (tensor<16x8xf32>)
// EXACT:         %[[N1:.*]] = resnorm.rms_norm %[[X]] scale(%arg1) bias(%arg2) epsilon = {{.*}}E-7 :
// EXACT:         %[[F1:.*]] = linalg.matmul ins(%{{.*}}, %{{.*}} : tensor<4x16xf32>, tensor<16x8xf32>)
// EXACT:         %[[H:.*]] = resnorm.residual_add %[[X]], %[[F1]]
// EXACT:         resnorm.rms_norm %[[H]] scale(%arg1) bias(%arg2) :
// EXACT:         %[[Y:.*]] = resnorm.residual_add %[[H]]
// EXACT:         %[[Z:.*]] = resnorm.rms_norm %[[Y]]
// EXACT:         return %[[Z]]

// FORCE-LABEL: func.func @pre
// FORCE-NOT:     resnorm.center
// FORCE-NOT:     resnorm.layer_norm
// FORCE-COUNT-3: resnorm.rms_norm {{.*}} scale(%arg1) bias(%arg2)

// REMARK: remark: [Passed] exact | Category:resnorm-layer-norm-to-rms-norm | {{.*}}contract: exact
func.func @pre(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>, %w1: tensor<8x16xf32>, %w2: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e8 = tensor.empty() : tensor<4x8xf32>
  %i8 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %e16 = tensor.empty() : tensor<4x16xf32>
  %i16 = linalg.fill ins(%zero : f32) outs(%e16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n1 = resnorm.layer_norm %x scale(%g) bias(%b) epsilon = 1.0e-6 : (tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  %p1 = linalg.matmul ins(%n1, %w1 : tensor<4x8xf32>, tensor<8x16xf32>) outs(%i16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %t1 = math.tanh %p1 : tensor<4x16xf32>
  %f1 = linalg.matmul ins(%t1, %w2 : tensor<4x16xf32>, tensor<16x8xf32>) outs(%i8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %h = resnorm.residual_add %x, %f1 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %n2 = resnorm.layer_norm %h scale(%g) bias(%b) : (tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  %p2 = linalg.matmul ins(%n2, %w1 : tensor<4x8xf32>, tensor<8x16xf32>) outs(%i16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %t2 = math.tanh %p2 : tensor<4x16xf32>
  %f2 = linalg.matmul ins(%t2, %w2 : tensor<4x16xf32>, tensor<16x8xf32>) outs(%i8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = resnorm.residual_add %h, %f2 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %z = resnorm.layer_norm %y scale(%g) bias(%b) : (tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %z : tensor<4x8xf32>
}

// Constants are centred at compile time: the table's rows, the weight's columns
// (here the rows of what is transposed), the bias. The activation in a branch
// that ends in none is centred itself.
// EXACT-LABEL: func.func @constants
// EXACT-DAG:     %[[TABLE:.*]] = arith.constant dense<{{\[\[}}-5.000000e-01, 5.000000e-01], [-1.000000e+00, 1.000000e+00]]>
// EXACT-DAG:     %[[WT:.*]] = arith.constant dense<{{\[\[}}-1.000000e+00, -1.000000e+00], [1.000000e+00, 1.000000e+00]]>
// EXACT-DAG:     %[[BIAS:.*]] = arith.constant dense<[1.000000e+00, -1.000000e+00]>
// EXACT:         linalg.generic
// EXACT:           tensor.extract %[[TABLE]]
// EXACT:         %[[W:.*]] = linalg.transpose ins(%[[WT]]
// EXACT:         linalg.matmul ins(%{{.*}}, %[[W]]
// EXACT:         linalg.generic {{.*}} ins(%{{.*}}, %[[BIAS]]
// EXACT:         %[[T:.*]] = math.tanh
// EXACT:         %[[C:.*]] = resnorm.center %[[T]]
// EXACT:         resnorm.residual_add %{{.*}}, %[[C]]
// FORCE-LABEL: func.func @constants
func.func @constants(%ids: tensor<4xi64>) -> tensor<4x2xf32> {
  %zero = arith.constant 0.0 : f32
  %table = arith.constant dense<[[1.0, 2.0], [3.0, 5.0]]> : tensor<2x2xf32>
  %weight = arith.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %bias = arith.constant dense<[5.0, 3.0]> : tensor<2xf32>
  %e = tensor.empty() : tensor<4x2xf32>
  %i = linalg.fill ins(%zero : f32) outs(%e : tensor<4x2xf32>) -> tensor<4x2xf32>
  %x = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>],
                       iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<4xi64>) outs(%e : tensor<4x2xf32>) {
  ^bb0(%id: i64, %out: f32):
    %row = arith.index_cast %id : i64 to index
    %column = linalg.index 1 : index
    %v = tensor.extract %table[%row, %column] : tensor<2x2xf32>
    linalg.yield %v : f32
  } -> tensor<4x2xf32>
  %n = resnorm.layer_norm %x : (tensor<4x2xf32>) -> tensor<4x2xf32>
  %ew = tensor.empty() : tensor<2x2xf32>
  %w = linalg.transpose ins(%weight : tensor<2x2xf32>) outs(%ew : tensor<2x2xf32>) permutation = [1, 0]
  %p = linalg.matmul ins(%n, %w : tensor<4x2xf32>, tensor<2x2xf32>) outs(%i : tensor<4x2xf32>) -> tensor<4x2xf32>
  %g = math.tanh %p : tensor<4x2xf32>
  %q = linalg.matmul ins(%g, %w : tensor<4x2xf32>, tensor<2x2xf32>) outs(%i : tensor<4x2xf32>) -> tensor<4x2xf32>
  %f = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>],
                       iterator_types = ["parallel", "parallel"]}
      ins(%q, %bias : tensor<4x2xf32>, tensor<2xf32>) outs(%e : tensor<4x2xf32>) {
  ^bb0(%a: f32, %c: f32, %out: f32):
    %s = arith.addf %a, %c : f32
    linalg.yield %s : f32
  } -> tensor<4x2xf32>
  %h = resnorm.residual_add %x, %f : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xf32>
  %m = resnorm.layer_norm %h : (tensor<4x2xf32>) -> tensor<4x2xf32>
  %r = linalg.matmul ins(%m, %w : tensor<4x2xf32>, tensor<2x2xf32>) outs(%i : tensor<4x2xf32>) -> tensor<4x2xf32>
  %t = math.tanh %r : tensor<4x2xf32>
  %y = resnorm.residual_add %h, %t : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xf32>
  %z = resnorm.layer_norm %y : (tensor<4x2xf32>) -> tensor<4x2xf32>
  return %z : tensor<4x2xf32>
}
