#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0) -> (d0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<()[s0] -> (s0 * 7)>
#map12 = affine_map<()[s0] -> (s0 * 2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<?x7xi64>) -> tensor<?x7x32xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %c7 = arith.constant 7 : index
    %c40 = arith.constant 40 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 9.9999999999999998E-13 : f64
    %cst_7 = arith.constant dense_resource<model.embeddings.word_embeddings.weight> : tensor<40x32xf32>
    %cst_8 = arith.constant dense_resource<model.embeddings.position_embeddings.weight> : tensor<16x32xf32>
    %cst_9 = arith.constant dense_resource<model.embeddings.token_type_embeddings.weight> : tensor<2x32xf32>
    %cst_10 = arith.constant dense_resource<model.embeddings.LayerNorm.weight> : tensor<32xf32>
    %cst_11 = arith.constant dense_resource<model.embeddings.LayerNorm.bias> : tensor<32xf32>
    %cst_12 = arith.constant dense_resource<model.encoder.layer.0.attention.self.query.weight> : tensor<32x32xf32>
    %cst_13 = arith.constant dense_resource<model.encoder.layer.0.attention.self.query.bias> : tensor<32xf32>
    %cst_14 = arith.constant dense_resource<model.encoder.layer.0.attention.self.key.weight> : tensor<32x32xf32>
    %cst_15 = arith.constant dense_resource<model.encoder.layer.0.attention.self.key.bias> : tensor<32xf32>
    %cst_16 = arith.constant dense_resource<model.encoder.layer.0.attention.self.value.weight> : tensor<32x32xf32>
    %cst_17 = arith.constant dense_resource<model.encoder.layer.0.attention.self.value.bias> : tensor<32xf32>
    %cst_18 = arith.constant dense_resource<model.encoder.layer.0.attention.output.dense.weight> : tensor<32x32xf32>
    %cst_19 = arith.constant dense_resource<model.encoder.layer.0.attention.output.dense.bias> : tensor<32xf32>
    %cst_20 = arith.constant dense_resource<model.encoder.layer.0.attention.output.LayerNorm.weight> : tensor<32xf32>
    %cst_21 = arith.constant dense_resource<model.encoder.layer.0.attention.output.LayerNorm.bias> : tensor<32xf32>
    %cst_22 = arith.constant dense_resource<model.encoder.layer.0.intermediate.dense.weight> : tensor<56x32xf32>
    %cst_23 = arith.constant dense_resource<model.encoder.layer.0.intermediate.dense.bias> : tensor<56xf32>
    %cst_24 = arith.constant dense_resource<model.encoder.layer.0.output.dense.weight> : tensor<32x56xf32>
    %cst_25 = arith.constant dense_resource<model.encoder.layer.0.output.dense.bias> : tensor<32xf32>
    %cst_26 = arith.constant dense_resource<model.encoder.layer.0.output.LayerNorm.weight> : tensor<32xf32>
    %cst_27 = arith.constant dense_resource<model.encoder.layer.0.output.LayerNorm.bias> : tensor<32xf32>
    %cst_28 = arith.constant dense_resource<model.encoder.layer.1.attention.self.query.weight> : tensor<32x32xf32>
    %cst_29 = arith.constant dense_resource<model.encoder.layer.1.attention.self.query.bias> : tensor<32xf32>
    %cst_30 = arith.constant dense_resource<model.encoder.layer.1.attention.self.key.weight> : tensor<32x32xf32>
    %cst_31 = arith.constant dense_resource<model.encoder.layer.1.attention.self.key.bias> : tensor<32xf32>
    %cst_32 = arith.constant dense_resource<model.encoder.layer.1.attention.self.value.weight> : tensor<32x32xf32>
    %cst_33 = arith.constant dense_resource<model.encoder.layer.1.attention.self.value.bias> : tensor<32xf32>
    %cst_34 = arith.constant dense_resource<model.encoder.layer.1.attention.output.dense.weight> : tensor<32x32xf32>
    %cst_35 = arith.constant dense_resource<model.encoder.layer.1.attention.output.dense.bias> : tensor<32xf32>
    %cst_36 = arith.constant dense_resource<model.encoder.layer.1.attention.output.LayerNorm.weight> : tensor<32xf32>
    %cst_37 = arith.constant dense_resource<model.encoder.layer.1.attention.output.LayerNorm.bias> : tensor<32xf32>
    %cst_38 = arith.constant dense_resource<model.encoder.layer.1.intermediate.dense.weight> : tensor<56x32xf32>
    %cst_39 = arith.constant dense_resource<model.encoder.layer.1.intermediate.dense.bias> : tensor<56xf32>
    %cst_40 = arith.constant dense_resource<model.encoder.layer.1.output.dense.weight> : tensor<32x56xf32>
    %cst_41 = arith.constant dense_resource<model.encoder.layer.1.output.dense.bias> : tensor<32xf32>
    %cst_42 = arith.constant dense_resource<model.encoder.layer.1.output.LayerNorm.weight> : tensor<32xf32>
    %cst_43 = arith.constant dense_resource<model.encoder.layer.1.output.LayerNorm.bias> : tensor<32xf32>
    %cst_44 = arith.constant dense_resource<model.encoder.layer.2.attention.self.query.weight> : tensor<32x32xf32>
    %cst_45 = arith.constant dense_resource<model.encoder.layer.2.attention.self.query.bias> : tensor<32xf32>
    %cst_46 = arith.constant dense_resource<model.encoder.layer.2.attention.self.key.weight> : tensor<32x32xf32>
    %cst_47 = arith.constant dense_resource<model.encoder.layer.2.attention.self.key.bias> : tensor<32xf32>
    %cst_48 = arith.constant dense_resource<model.encoder.layer.2.attention.self.value.weight> : tensor<32x32xf32>
    %cst_49 = arith.constant dense_resource<model.encoder.layer.2.attention.self.value.bias> : tensor<32xf32>
    %cst_50 = arith.constant dense_resource<model.encoder.layer.2.attention.output.dense.weight> : tensor<32x32xf32>
    %cst_51 = arith.constant dense_resource<model.encoder.layer.2.attention.output.dense.bias> : tensor<32xf32>
    %cst_52 = arith.constant dense_resource<model.encoder.layer.2.attention.output.LayerNorm.weight> : tensor<32xf32>
    %cst_53 = arith.constant dense_resource<model.encoder.layer.2.attention.output.LayerNorm.bias> : tensor<32xf32>
    %cst_54 = arith.constant dense_resource<model.encoder.layer.2.intermediate.dense.weight> : tensor<56x32xf32>
    %cst_55 = arith.constant dense_resource<model.encoder.layer.2.intermediate.dense.bias> : tensor<56xf32>
    %cst_56 = arith.constant dense_resource<model.encoder.layer.2.output.dense.weight> : tensor<32x56xf32>
    %cst_57 = arith.constant dense_resource<model.encoder.layer.2.output.dense.bias> : tensor<32xf32>
    %cst_58 = arith.constant dense_resource<model.encoder.layer.2.output.LayerNorm.weight> : tensor<32xf32>
    %cst_59 = arith.constant dense_resource<model.encoder.layer.2.output.LayerNorm.bias> : tensor<32xf32>
    %cst_60 = arith.constant 3.200000e+01 : f64
    %cst_61 = arith.constant 3.200000e+01 : f32
    %c112_i64 = arith.constant 112 : i64
    %c224_i64 = arith.constant 224 : i64
    %cst_62 = arith.constant 2.500000e-01 : f32
    %cst_63 = arith.constant 1.41421354 : f32
    %c1_i64 = arith.constant 1 : i64
    %c7_i64 = arith.constant 7 : i64
    %cst_64 = arith.constant dense_resource<model.embeddings.position_ids> : tensor<1x16xi64>
    %cst_65 = arith.constant dense_resource<model.embeddings.token_type_ids> : tensor<1x16xi64>
    %dim = tensor.dim %arg0, %c0 : tensor<?x7xi64>
    %0 = arith.index_cast %dim : index to i64
    %extracted_slice = tensor.extract_slice %cst_64[0, 0] [1, 7] [1, 1] : tensor<1x16xi64> to tensor<1x7xi64>
    %1 = tensor.empty() : tensor<1x7xi64>
    %2 = linalg.fill ins(%c0_i64 : i64) outs(%1 : tensor<1x7xi64>) -> tensor<1x7xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x7xi64>) outs(%2 : tensor<1x7xi64>) {
    ^bb0(%in: i64, %out: i64):
      %410 = arith.index_cast %in : i64 to index
      %411 = arith.cmpi slt, %410, %c16 : index
      cf.assert %411, "index must be smaller than dim size"
      %412 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %412, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_65[%c0, %410] : tensor<1x16xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x7xi64>
    %4 = arith.cmpi slt, %0, %c0_i64 : i64
    %5 = arith.select %4, %c1, %dim : index
    %6 = tensor.empty(%5) : tensor<?x7xi64>
    %collapsed = tensor.collapse_shape %3 [[0, 1]] : tensor<1x7xi64> into tensor<7xi64>
    %7 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<7xi64>) outs(%6 : tensor<?x7xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<?x7xi64>
    %8 = tensor.empty(%dim) : tensor<?x7x32xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x7xi64>) outs(%8 : tensor<?x7x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %410 = arith.index_cast %in : i64 to index
      %411 = linalg.index 2 : index
      %412 = arith.cmpi slt, %410, %c40 : index
      cf.assert %412, "index must be smaller than dim size"
      %413 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %413, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_7[%410, %411] : tensor<40x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x7x32xf32>
    %10 = tensor.empty(%5) : tensor<?x7x32xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<?x7xi64>) outs(%10 : tensor<?x7x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %410 = arith.index_cast %in : i64 to index
      %411 = linalg.index 2 : index
      %412 = arith.cmpi slt, %410, %c2 : index
      cf.assert %412, "index must be smaller than dim size"
      %413 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %413, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_9[%410, %411] : tensor<2x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x7x32xf32>
    %12 = arith.cmpi eq, %dim, %5 : index
    cf.assert %12, "mismatched size for broadcast"
    %13 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %11 : tensor<?x7x32xf32>, tensor<?x7x32xf32>) outs(%8 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %14 = tensor.empty() : tensor<1x7x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x7xi64>) outs(%14 : tensor<1x7x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %410 = arith.index_cast %in : i64 to index
      %411 = linalg.index 2 : index
      %412 = arith.cmpi slt, %410, %c16 : index
      cf.assert %412, "index must be smaller than dim size"
      %413 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %413, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_8[%410, %411] : tensor<16x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x7x32xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<?x7x32xf32>, tensor<1x7x32xf32>) outs(%8 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %17 = tensor.empty(%dim) : tensor<?x7x32xf64>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<?x7x32xf32>) outs(%17 : tensor<?x7x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %410 = arith.extf %in : f32 to f64
      linalg.yield %410 : f64
    } -> tensor<?x7x32xf64>
    %19 = tensor.empty(%dim) : tensor<?x7x1xf64>
    %20 = linalg.fill ins(%cst : f64) outs(%19 : tensor<?x7x1xf64>) -> tensor<?x7x1xf64>
    %21 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<?x7x32xf64>) outs(%20 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.addf %in, %out : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<?x7x1xf64>) outs(%19 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.divf %in, %cst_60 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %23 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %22 : tensor<?x7x32xf64>, tensor<?x7x1xf64>) outs(%17 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %410 = arith.subf %in, %in_161 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x32xf64>
    %24 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %23 : tensor<?x7x32xf64>, tensor<?x7x32xf64>) outs(%17 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %410 = arith.mulf %in, %in_161 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x32xf64>
    %25 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<?x7x32xf64>) outs(%20 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.addf %in, %out : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<?x7x1xf64>) outs(%19 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.divf %in, %cst_60 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %27 = tensor.empty(%dim) : tensor<?x7x1xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<?x7x1xf64>) outs(%27 : tensor<?x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %410 = arith.truncf %in : f64 to f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<?x7x1xf32>) -> tensor<?x7x1xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<?x7x32xf32>) outs(%29 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.addf %in, %out : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<?x7x1xf32>) outs(%27 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.divf %in, %cst_61 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<?x7x1xf32>) outs(%27 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.truncf %cst_6 : f64 to f32
      %411 = arith.addf %in, %410 : f32
      linalg.yield %411 : f32
    } -> tensor<?x7x1xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<?x7x1xf32>) outs(%27 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = math.rsqrt %in : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %31 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%8 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.subf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %33 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%8 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.mulf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %cst_10 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%8 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.mulf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %cst_11 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%8 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %38 = tensor.empty() : tensor<7xi64>
    %39 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%38 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %410 = linalg.index 0 : index
      %411 = arith.index_cast %410 : index to i64
      linalg.yield %411 : i64
    } -> tensor<7xi64>
    %expanded = tensor.expand_shape %39 [[0, 1, 2, 3]] output_shape [1, 1, 7, 1] : tensor<7xi64> into tensor<1x1x7x1xi64>
    %40 = tensor.empty() : tensor<1x1x7x1xi1>
    %41 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x7x1xi64>) outs(%40 : tensor<1x1x7x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %410 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %410 : i1
    } -> tensor<1x1x7x1xi1>
    %42 = tensor.empty(%5) : tensor<?x1x7x7xi1>
    %collapsed_66 = tensor.collapse_shape %41 [[0, 1], [2, 3]] : tensor<1x1x7x1xi1> into tensor<1x7xi1>
    %43 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_66 : tensor<1x7xi1>) outs(%42 : tensor<?x1x7x7xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x1x7x7xi1>
    %44 = tensor.empty(%5) : tensor<?x1x7x7xf32>
    %45 = linalg.generic {indexing_maps = [#map8, #map10, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %cst_5, %cst_4 : tensor<?x1x7x7xi1>, tensor<f32>, tensor<f32>) outs(%44 : tensor<?x1x7x7xf32>) {
    ^bb0(%in: i1, %in_161: f32, %in_162: f32, %out: f32):
      %410 = arith.select %in, %in_161, %in_162 : f32
      linalg.yield %410 : f32
    } -> tensor<?x1x7x7xf32>
    %46 = arith.muli %0, %c7_i64 : i64
    %collapsed_67 = tensor.collapse_shape %37 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %47 = tensor.empty() : tensor<32x32xf32>
    %transposed = linalg.transpose ins(%cst_12 : tensor<32x32xf32>) outs(%47 : tensor<32x32xf32>) permutation = [1, 0] 
    %48 = affine.apply #map11()[%dim]
    %49 = tensor.empty(%48) : tensor<?x32xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %51 = linalg.matmul ins(%collapsed_67, %transposed : tensor<?x32xf32>, tensor<32x32xf32>) outs(%50 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %52 = arith.cmpi sge, %46, %c0_i64 : i64
    cf.assert %52, "negative values not allowed in new dimensions"
    %53 = arith.index_cast %46 : i64 to index
    %54 = tensor.empty(%53) : tensor<?x32xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_13 : tensor<32xf32>) outs(%54 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %56 = arith.cmpi eq, %48, %53 : index
    cf.assert %56, "mismatched size for broadcast"
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %55 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%49 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x32xf32>
    %58 = arith.divsi %48, %c7 : index
    %expanded_68 = tensor.expand_shape %57 [[0, 1], [2]] output_shape [%58, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    %59 = arith.select %4, %c1_i64, %0 : i64
    %60 = arith.extui %4 : i1 to i64
    %61 = arith.addi %60, %c1_i64 : i64
    %62 = arith.muli %59, %c112_i64 : i64
    %63 = arith.cmpi sle, %61, %c1_i64 : i64
    cf.assert %63, "must have at most one inferred (negative) dimension"
    %64 = arith.index_cast %58 : index to i64
    %65 = arith.muli %64, %c224_i64 : i64
    %66 = arith.divsi %65, %62 : i64
    %67 = arith.select %4, %66, %0 : i64
    %from_elements = tensor.from_elements %67, %c7_i64, %66, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_68(%from_elements) : (tensor<?x7x32xf32>, tensor<4xi64>) -> tensor<?x7x2x16xf32>
    %68 = arith.index_cast %67 : i64 to index
    %69 = tensor.empty(%68) : tensor<?x2x7x16xf32>
    %transposed_69 = linalg.transpose ins(%reshape : tensor<?x7x2x16xf32>) outs(%69 : tensor<?x2x7x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_70 = linalg.transpose ins(%cst_14 : tensor<32x32xf32>) outs(%47 : tensor<32x32xf32>) permutation = [1, 0] 
    %70 = linalg.matmul ins(%collapsed_67, %transposed_70 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%50 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %52, "negative values not allowed in new dimensions"
    %71 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_15 : tensor<32xf32>) outs(%54 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %56, "mismatched size for broadcast"
    %72 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%70, %71 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%49 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x32xf32>
    %expanded_71 = tensor.expand_shape %72 [[0, 1], [2]] output_shape [%58, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    cf.assert %63, "must have at most one inferred (negative) dimension"
    %reshape_72 = tensor.reshape %expanded_71(%from_elements) : (tensor<?x7x32xf32>, tensor<4xi64>) -> tensor<?x7x2x16xf32>
    %transposed_73 = linalg.transpose ins(%cst_16 : tensor<32x32xf32>) outs(%47 : tensor<32x32xf32>) permutation = [1, 0] 
    %73 = linalg.matmul ins(%collapsed_67, %transposed_73 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%50 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %52, "negative values not allowed in new dimensions"
    %74 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_17 : tensor<32xf32>) outs(%54 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %56, "mismatched size for broadcast"
    %75 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%73, %74 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%49 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x32xf32>
    %expanded_74 = tensor.expand_shape %75 [[0, 1], [2]] output_shape [%58, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    cf.assert %63, "must have at most one inferred (negative) dimension"
    %reshape_75 = tensor.reshape %expanded_74(%from_elements) : (tensor<?x7x32xf32>, tensor<4xi64>) -> tensor<?x7x2x16xf32>
    %transposed_76 = linalg.transpose ins(%reshape_75 : tensor<?x7x2x16xf32>) outs(%69 : tensor<?x2x7x16xf32>) permutation = [0, 2, 1, 3] 
    %76 = tensor.empty(%68) : tensor<?x2x16x7xf32>
    %transposed_77 = linalg.transpose ins(%reshape_72 : tensor<?x7x2x16xf32>) outs(%76 : tensor<?x2x16x7xf32>) permutation = [0, 2, 3, 1] 
    %77 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %77, "unimplemented: dynamic negative broadcast sizes"
    %78 = tensor.empty(%dim) : tensor<?x2x7x16xf32>
    %79 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%78 : tensor<?x2x7x16xf32>) {
    ^bb0(%out: f32):
      %410 = linalg.index 0 : index
      %411 = linalg.index 1 : index
      %412 = linalg.index 2 : index
      %413 = linalg.index 3 : index
      %414 = arith.cmpi eq, %68, %c1 : index
      %415 = arith.select %414, %c0, %410 : index
      %extracted = tensor.extract %transposed_69[%415, %411, %412, %413] : tensor<?x2x7x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x7x16xf32>
    %collapsed_78 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<?x2x7x16xf32> into tensor<?x7x16xf32>
    cf.assert %77, "unimplemented: dynamic negative broadcast sizes"
    %80 = tensor.empty(%dim) : tensor<?x2x16x7xf32>
    %81 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%80 : tensor<?x2x16x7xf32>) {
    ^bb0(%out: f32):
      %410 = linalg.index 0 : index
      %411 = linalg.index 1 : index
      %412 = linalg.index 2 : index
      %413 = linalg.index 3 : index
      %414 = arith.cmpi eq, %68, %c1 : index
      %415 = arith.select %414, %c0, %410 : index
      %extracted = tensor.extract %transposed_77[%415, %411, %412, %413] : tensor<?x2x16x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x16x7xf32>
    %collapsed_79 = tensor.collapse_shape %81 [[0, 1], [2], [3]] : tensor<?x2x16x7xf32> into tensor<?x16x7xf32>
    %82 = affine.apply #map12()[%dim]
    %83 = tensor.empty(%82) : tensor<?x7x7xf32>
    %84 = linalg.fill ins(%cst_0 : f32) outs(%83 : tensor<?x7x7xf32>) -> tensor<?x7x7xf32>
    %85 = linalg.batch_matmul ins(%collapsed_78, %collapsed_79 : tensor<?x7x16xf32>, tensor<?x16x7xf32>) outs(%84 : tensor<?x7x7xf32>) -> tensor<?x7x7xf32>
    %86 = arith.divsi %82, %c2 : index
    %expanded_80 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [%86, 2, 7, 7] : tensor<?x7x7xf32> into tensor<?x2x7x7xf32>
    %87 = tensor.empty(%86) : tensor<?x2x7x7xf32>
    %88 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_80 : tensor<?x2x7x7xf32>) outs(%87 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.mulf %in, %cst_62 : f32
      linalg.yield %410 : f32
    } -> tensor<?x2x7x7xf32>
    %89 = arith.cmpi eq, %86, %5 : index
    cf.assert %89, "mismatched size for broadcast"
    %90 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %45 : tensor<?x2x7x7xf32>, tensor<?x1x7x7xf32>) outs(%87 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x2x7x7xf32>
    %91 = tensor.empty(%86) : tensor<?x2x7xi64>
    %92 = linalg.fill ins(%c0_i64 : i64) outs(%91 : tensor<?x2x7xi64>) -> tensor<?x2x7xi64>
    %93 = tensor.empty(%86) : tensor<?x2x7xf32>
    %94 = linalg.fill ins(%cst_1 : f32) outs(%93 : tensor<?x2x7xf32>) -> tensor<?x2x7xf32>
    %95:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<?x2x7x7xf32>) outs(%94, %92 : tensor<?x2x7xf32>, tensor<?x2x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_161: i64):
      %410 = linalg.index 3 : index
      %411 = arith.index_cast %410 : index to i64
      %412 = arith.maximumf %in, %out : f32
      %413 = arith.cmpf ogt, %in, %out : f32
      %414 = arith.select %413, %411, %out_161 : i64
      linalg.yield %412, %414 : f32, i64
    } -> (tensor<?x2x7xf32>, tensor<?x2x7xi64>)
    %expanded_81 = tensor.expand_shape %95#0 [[0], [1], [2, 3]] output_shape [%86, 2, 7, 1] : tensor<?x2x7xf32> into tensor<?x2x7x1xf32>
    %96 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %expanded_81 : tensor<?x2x7x7xf32>, tensor<?x2x7x1xf32>) outs(%87 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.subf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x2x7x7xf32>
    %97 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<?x2x7x7xf32>) outs(%87 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = math.exp %in : f32
      linalg.yield %410 : f32
    } -> tensor<?x2x7x7xf32>
    %98 = tensor.empty(%86) : tensor<?x2x7x1xf32>
    %99 = linalg.fill ins(%cst_0 : f32) outs(%98 : tensor<?x2x7x1xf32>) -> tensor<?x2x7x1xf32>
    %100 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<?x2x7x7xf32>) outs(%99 : tensor<?x2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.addf %in, %out : f32
      linalg.yield %410 : f32
    } -> tensor<?x2x7x1xf32>
    %101 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %100 : tensor<?x2x7x7xf32>, tensor<?x2x7x1xf32>) outs(%87 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.divf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x2x7x7xf32>
    cf.assert %77, "unimplemented: dynamic negative broadcast sizes"
    %102 = tensor.empty(%dim) : tensor<?x2x7x7xf32>
    %103 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%102 : tensor<?x2x7x7xf32>) {
    ^bb0(%out: f32):
      %410 = linalg.index 0 : index
      %411 = linalg.index 1 : index
      %412 = linalg.index 2 : index
      %413 = linalg.index 3 : index
      %414 = arith.cmpi eq, %86, %c1 : index
      %415 = arith.select %414, %c0, %410 : index
      %extracted = tensor.extract %101[%415, %411, %412, %413] : tensor<?x2x7x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x7x7xf32>
    %collapsed_82 = tensor.collapse_shape %103 [[0, 1], [2], [3]] : tensor<?x2x7x7xf32> into tensor<?x7x7xf32>
    cf.assert %77, "unimplemented: dynamic negative broadcast sizes"
    %104 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%78 : tensor<?x2x7x16xf32>) {
    ^bb0(%out: f32):
      %410 = linalg.index 0 : index
      %411 = linalg.index 1 : index
      %412 = linalg.index 2 : index
      %413 = linalg.index 3 : index
      %414 = arith.cmpi eq, %68, %c1 : index
      %415 = arith.select %414, %c0, %410 : index
      %extracted = tensor.extract %transposed_76[%415, %411, %412, %413] : tensor<?x2x7x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x7x16xf32>
    %collapsed_83 = tensor.collapse_shape %104 [[0, 1], [2], [3]] : tensor<?x2x7x16xf32> into tensor<?x7x16xf32>
    %105 = tensor.empty(%82) : tensor<?x7x16xf32>
    %106 = linalg.fill ins(%cst_0 : f32) outs(%105 : tensor<?x7x16xf32>) -> tensor<?x7x16xf32>
    %107 = linalg.batch_matmul ins(%collapsed_82, %collapsed_83 : tensor<?x7x7xf32>, tensor<?x7x16xf32>) outs(%106 : tensor<?x7x16xf32>) -> tensor<?x7x16xf32>
    %expanded_84 = tensor.expand_shape %107 [[0, 1], [2], [3]] output_shape [%86, 2, 7, 16] : tensor<?x7x16xf32> into tensor<?x2x7x16xf32>
    %108 = tensor.empty(%86) : tensor<?x7x2x16xf32>
    %transposed_85 = linalg.transpose ins(%expanded_84 : tensor<?x2x7x16xf32>) outs(%108 : tensor<?x7x2x16xf32>) permutation = [0, 2, 1, 3] 
    %109 = arith.muli %59, %c7_i64 : i64
    cf.assert %63, "must have at most one inferred (negative) dimension"
    %110 = arith.index_cast %86 : index to i64
    %111 = arith.muli %110, %c224_i64 : i64
    %112 = arith.divsi %111, %109 : i64
    %113 = arith.select %4, %112, %0 : i64
    %from_elements_86 = tensor.from_elements %113, %c7_i64, %112 : tensor<3xi64>
    %reshape_87 = tensor.reshape %transposed_85(%from_elements_86) : (tensor<?x7x2x16xf32>, tensor<3xi64>) -> tensor<?x7x32xf32>
    %collapsed_88 = tensor.collapse_shape %reshape_87 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %transposed_89 = linalg.transpose ins(%cst_18 : tensor<32x32xf32>) outs(%47 : tensor<32x32xf32>) permutation = [1, 0] 
    %114 = arith.index_cast %113 : i64 to index
    %115 = affine.apply #map11()[%114]
    %116 = tensor.empty(%115) : tensor<?x32xf32>
    %117 = linalg.fill ins(%cst_0 : f32) outs(%116 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %118 = linalg.matmul ins(%collapsed_88, %transposed_89 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%117 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %52, "negative values not allowed in new dimensions"
    %119 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_19 : tensor<32xf32>) outs(%54 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %120 = arith.cmpi eq, %115, %53 : index
    cf.assert %120, "mismatched size for broadcast"
    %121 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%118, %119 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%116 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x32xf32>
    %122 = arith.divsi %115, %c7 : index
    %expanded_90 = tensor.expand_shape %121 [[0, 1], [2]] output_shape [%122, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    %123 = arith.cmpi eq, %122, %dim : index
    cf.assert %123, "mismatched size for broadcast"
    %124 = tensor.empty(%122) : tensor<?x7x32xf32>
    %125 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90, %37 : tensor<?x7x32xf32>, tensor<?x7x32xf32>) outs(%124 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %126 = tensor.empty(%122) : tensor<?x7x32xf64>
    %127 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<?x7x32xf32>) outs(%126 : tensor<?x7x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %410 = arith.extf %in : f32 to f64
      linalg.yield %410 : f64
    } -> tensor<?x7x32xf64>
    %128 = tensor.empty(%122) : tensor<?x7x1xf64>
    %129 = linalg.fill ins(%cst : f64) outs(%128 : tensor<?x7x1xf64>) -> tensor<?x7x1xf64>
    %130 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<?x7x32xf64>) outs(%129 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.addf %in, %out : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %131 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<?x7x1xf64>) outs(%128 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.divf %in, %cst_60 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %132 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %131 : tensor<?x7x32xf64>, tensor<?x7x1xf64>) outs(%126 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %410 = arith.subf %in, %in_161 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x32xf64>
    %133 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %132 : tensor<?x7x32xf64>, tensor<?x7x32xf64>) outs(%126 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %410 = arith.mulf %in, %in_161 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x32xf64>
    %134 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<?x7x32xf64>) outs(%129 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.addf %in, %out : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %135 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<?x7x1xf64>) outs(%128 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.divf %in, %cst_60 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %136 = tensor.empty(%122) : tensor<?x7x1xf32>
    %137 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<?x7x1xf64>) outs(%136 : tensor<?x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %410 = arith.truncf %in : f64 to f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %138 = linalg.fill ins(%cst_0 : f32) outs(%136 : tensor<?x7x1xf32>) -> tensor<?x7x1xf32>
    %139 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<?x7x32xf32>) outs(%138 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.addf %in, %out : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %140 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<?x7x1xf32>) outs(%136 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.divf %in, %cst_61 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %141 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<?x7x1xf32>) outs(%136 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.truncf %cst_6 : f64 to f32
      %411 = arith.addf %in, %410 : f32
      linalg.yield %411 : f32
    } -> tensor<?x7x1xf32>
    %142 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<?x7x1xf32>) outs(%136 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = math.rsqrt %in : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %143 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %140 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%124 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.subf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %144 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %142 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%124 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.mulf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %145 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %cst_20 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%124 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.mulf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %146 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %cst_21 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%124 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %collapsed_91 = tensor.collapse_shape %146 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %147 = tensor.empty() : tensor<32x56xf32>
    %transposed_92 = linalg.transpose ins(%cst_22 : tensor<56x32xf32>) outs(%147 : tensor<32x56xf32>) permutation = [1, 0] 
    %148 = affine.apply #map11()[%122]
    %149 = tensor.empty(%148) : tensor<?x56xf32>
    %150 = linalg.fill ins(%cst_0 : f32) outs(%149 : tensor<?x56xf32>) -> tensor<?x56xf32>
    %151 = linalg.matmul ins(%collapsed_91, %transposed_92 : tensor<?x32xf32>, tensor<32x56xf32>) outs(%150 : tensor<?x56xf32>) -> tensor<?x56xf32>
    cf.assert %52, "negative values not allowed in new dimensions"
    %152 = tensor.empty(%53) : tensor<?x56xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_23 : tensor<56xf32>) outs(%152 : tensor<?x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x56xf32>
    %154 = arith.cmpi eq, %148, %53 : index
    cf.assert %154, "mismatched size for broadcast"
    %155 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%151, %153 : tensor<?x56xf32>, tensor<?x56xf32>) outs(%149 : tensor<?x56xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x56xf32>
    %156 = arith.divsi %148, %c7 : index
    %expanded_93 = tensor.expand_shape %155 [[0, 1], [2]] output_shape [%156, 7, 56] : tensor<?x56xf32> into tensor<?x7x56xf32>
    %157 = tensor.empty(%156) : tensor<?x7x56xf32>
    %158 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_93 : tensor<?x7x56xf32>) outs(%157 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.divf %in, %cst_63 : f32
      %411 = math.erf %410 : f32
      %412 = arith.addf %411, %cst_2 : f32
      %413 = arith.mulf %412, %cst_3 : f32
      %414 = arith.mulf %in, %413 : f32
      linalg.yield %414 : f32
    } -> tensor<?x7x56xf32>
    %collapsed_94 = tensor.collapse_shape %158 [[0, 1], [2]] : tensor<?x7x56xf32> into tensor<?x56xf32>
    %159 = tensor.empty() : tensor<56x32xf32>
    %transposed_95 = linalg.transpose ins(%cst_24 : tensor<32x56xf32>) outs(%159 : tensor<56x32xf32>) permutation = [1, 0] 
    %160 = affine.apply #map11()[%156]
    %161 = tensor.empty(%160) : tensor<?x32xf32>
    %162 = linalg.fill ins(%cst_0 : f32) outs(%161 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %163 = linalg.matmul ins(%collapsed_94, %transposed_95 : tensor<?x56xf32>, tensor<56x32xf32>) outs(%162 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %52, "negative values not allowed in new dimensions"
    %164 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_25 : tensor<32xf32>) outs(%54 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %165 = arith.cmpi eq, %160, %53 : index
    cf.assert %165, "mismatched size for broadcast"
    %166 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%163, %164 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%161 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x32xf32>
    %167 = arith.divsi %160, %c7 : index
    %expanded_96 = tensor.expand_shape %166 [[0, 1], [2]] output_shape [%167, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    %168 = arith.cmpi eq, %167, %122 : index
    cf.assert %168, "mismatched size for broadcast"
    %169 = tensor.empty(%167) : tensor<?x7x32xf32>
    %170 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_96, %146 : tensor<?x7x32xf32>, tensor<?x7x32xf32>) outs(%169 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %171 = tensor.empty(%167) : tensor<?x7x32xf64>
    %172 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<?x7x32xf32>) outs(%171 : tensor<?x7x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %410 = arith.extf %in : f32 to f64
      linalg.yield %410 : f64
    } -> tensor<?x7x32xf64>
    %173 = tensor.empty(%167) : tensor<?x7x1xf64>
    %174 = linalg.fill ins(%cst : f64) outs(%173 : tensor<?x7x1xf64>) -> tensor<?x7x1xf64>
    %175 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%172 : tensor<?x7x32xf64>) outs(%174 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.addf %in, %out : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %176 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<?x7x1xf64>) outs(%173 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.divf %in, %cst_60 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %177 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %176 : tensor<?x7x32xf64>, tensor<?x7x1xf64>) outs(%171 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %410 = arith.subf %in, %in_161 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x32xf64>
    %178 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %177 : tensor<?x7x32xf64>, tensor<?x7x32xf64>) outs(%171 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %410 = arith.mulf %in, %in_161 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x32xf64>
    %179 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%178 : tensor<?x7x32xf64>) outs(%174 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.addf %in, %out : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %180 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<?x7x1xf64>) outs(%173 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.divf %in, %cst_60 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %181 = tensor.empty(%167) : tensor<?x7x1xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<?x7x1xf64>) outs(%181 : tensor<?x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %410 = arith.truncf %in : f64 to f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %183 = linalg.fill ins(%cst_0 : f32) outs(%181 : tensor<?x7x1xf32>) -> tensor<?x7x1xf32>
    %184 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170 : tensor<?x7x32xf32>) outs(%183 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.addf %in, %out : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %185 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<?x7x1xf32>) outs(%181 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.divf %in, %cst_61 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<?x7x1xf32>) outs(%181 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.truncf %cst_6 : f64 to f32
      %411 = arith.addf %in, %410 : f32
      linalg.yield %411 : f32
    } -> tensor<?x7x1xf32>
    %187 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<?x7x1xf32>) outs(%181 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = math.rsqrt %in : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %188 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %185 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%169 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.subf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %189 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %187 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%169 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.mulf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %190 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %cst_26 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%169 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.mulf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %191 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %cst_27 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%169 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %collapsed_97 = tensor.collapse_shape %191 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %transposed_98 = linalg.transpose ins(%cst_28 : tensor<32x32xf32>) outs(%47 : tensor<32x32xf32>) permutation = [1, 0] 
    %192 = affine.apply #map11()[%167]
    %193 = tensor.empty(%192) : tensor<?x32xf32>
    %194 = linalg.fill ins(%cst_0 : f32) outs(%193 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %195 = linalg.matmul ins(%collapsed_97, %transposed_98 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%194 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %52, "negative values not allowed in new dimensions"
    %196 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_29 : tensor<32xf32>) outs(%54 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %197 = arith.cmpi eq, %192, %53 : index
    cf.assert %197, "mismatched size for broadcast"
    %198 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%195, %196 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%193 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x32xf32>
    %199 = arith.divsi %192, %c7 : index
    %expanded_99 = tensor.expand_shape %198 [[0, 1], [2]] output_shape [%199, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    cf.assert %63, "must have at most one inferred (negative) dimension"
    %200 = arith.index_cast %199 : index to i64
    %201 = arith.muli %200, %c224_i64 : i64
    %202 = arith.divsi %201, %62 : i64
    %203 = arith.select %4, %202, %0 : i64
    %from_elements_100 = tensor.from_elements %203, %c7_i64, %202, %c16_i64 : tensor<4xi64>
    %reshape_101 = tensor.reshape %expanded_99(%from_elements_100) : (tensor<?x7x32xf32>, tensor<4xi64>) -> tensor<?x7x2x16xf32>
    %204 = arith.index_cast %203 : i64 to index
    %205 = tensor.empty(%204) : tensor<?x2x7x16xf32>
    %transposed_102 = linalg.transpose ins(%reshape_101 : tensor<?x7x2x16xf32>) outs(%205 : tensor<?x2x7x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_103 = linalg.transpose ins(%cst_30 : tensor<32x32xf32>) outs(%47 : tensor<32x32xf32>) permutation = [1, 0] 
    %206 = linalg.matmul ins(%collapsed_97, %transposed_103 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%194 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %52, "negative values not allowed in new dimensions"
    %207 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_31 : tensor<32xf32>) outs(%54 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %197, "mismatched size for broadcast"
    %208 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%206, %207 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%193 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x32xf32>
    %expanded_104 = tensor.expand_shape %208 [[0, 1], [2]] output_shape [%199, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    cf.assert %63, "must have at most one inferred (negative) dimension"
    %reshape_105 = tensor.reshape %expanded_104(%from_elements_100) : (tensor<?x7x32xf32>, tensor<4xi64>) -> tensor<?x7x2x16xf32>
    %transposed_106 = linalg.transpose ins(%cst_32 : tensor<32x32xf32>) outs(%47 : tensor<32x32xf32>) permutation = [1, 0] 
    %209 = linalg.matmul ins(%collapsed_97, %transposed_106 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%194 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %52, "negative values not allowed in new dimensions"
    %210 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_33 : tensor<32xf32>) outs(%54 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %197, "mismatched size for broadcast"
    %211 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%209, %210 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%193 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x32xf32>
    %expanded_107 = tensor.expand_shape %211 [[0, 1], [2]] output_shape [%199, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    cf.assert %63, "must have at most one inferred (negative) dimension"
    %reshape_108 = tensor.reshape %expanded_107(%from_elements_100) : (tensor<?x7x32xf32>, tensor<4xi64>) -> tensor<?x7x2x16xf32>
    %transposed_109 = linalg.transpose ins(%reshape_108 : tensor<?x7x2x16xf32>) outs(%205 : tensor<?x2x7x16xf32>) permutation = [0, 2, 1, 3] 
    %212 = tensor.empty(%204) : tensor<?x2x16x7xf32>
    %transposed_110 = linalg.transpose ins(%reshape_105 : tensor<?x7x2x16xf32>) outs(%212 : tensor<?x2x16x7xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %77, "unimplemented: dynamic negative broadcast sizes"
    %213 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%78 : tensor<?x2x7x16xf32>) {
    ^bb0(%out: f32):
      %410 = linalg.index 0 : index
      %411 = linalg.index 1 : index
      %412 = linalg.index 2 : index
      %413 = linalg.index 3 : index
      %414 = arith.cmpi eq, %204, %c1 : index
      %415 = arith.select %414, %c0, %410 : index
      %extracted = tensor.extract %transposed_102[%415, %411, %412, %413] : tensor<?x2x7x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x7x16xf32>
    %collapsed_111 = tensor.collapse_shape %213 [[0, 1], [2], [3]] : tensor<?x2x7x16xf32> into tensor<?x7x16xf32>
    cf.assert %77, "unimplemented: dynamic negative broadcast sizes"
    %214 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%80 : tensor<?x2x16x7xf32>) {
    ^bb0(%out: f32):
      %410 = linalg.index 0 : index
      %411 = linalg.index 1 : index
      %412 = linalg.index 2 : index
      %413 = linalg.index 3 : index
      %414 = arith.cmpi eq, %204, %c1 : index
      %415 = arith.select %414, %c0, %410 : index
      %extracted = tensor.extract %transposed_110[%415, %411, %412, %413] : tensor<?x2x16x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x16x7xf32>
    %collapsed_112 = tensor.collapse_shape %214 [[0, 1], [2], [3]] : tensor<?x2x16x7xf32> into tensor<?x16x7xf32>
    %215 = linalg.batch_matmul ins(%collapsed_111, %collapsed_112 : tensor<?x7x16xf32>, tensor<?x16x7xf32>) outs(%84 : tensor<?x7x7xf32>) -> tensor<?x7x7xf32>
    %expanded_113 = tensor.expand_shape %215 [[0, 1], [2], [3]] output_shape [%86, 2, 7, 7] : tensor<?x7x7xf32> into tensor<?x2x7x7xf32>
    %216 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_113 : tensor<?x2x7x7xf32>) outs(%87 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.mulf %in, %cst_62 : f32
      linalg.yield %410 : f32
    } -> tensor<?x2x7x7xf32>
    cf.assert %89, "mismatched size for broadcast"
    %217 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216, %45 : tensor<?x2x7x7xf32>, tensor<?x1x7x7xf32>) outs(%87 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x2x7x7xf32>
    %218:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%217 : tensor<?x2x7x7xf32>) outs(%94, %92 : tensor<?x2x7xf32>, tensor<?x2x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_161: i64):
      %410 = linalg.index 3 : index
      %411 = arith.index_cast %410 : index to i64
      %412 = arith.maximumf %in, %out : f32
      %413 = arith.cmpf ogt, %in, %out : f32
      %414 = arith.select %413, %411, %out_161 : i64
      linalg.yield %412, %414 : f32, i64
    } -> (tensor<?x2x7xf32>, tensor<?x2x7xi64>)
    %expanded_114 = tensor.expand_shape %218#0 [[0], [1], [2, 3]] output_shape [%86, 2, 7, 1] : tensor<?x2x7xf32> into tensor<?x2x7x1xf32>
    %219 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217, %expanded_114 : tensor<?x2x7x7xf32>, tensor<?x2x7x1xf32>) outs(%87 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.subf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x2x7x7xf32>
    %220 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%219 : tensor<?x2x7x7xf32>) outs(%87 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = math.exp %in : f32
      linalg.yield %410 : f32
    } -> tensor<?x2x7x7xf32>
    %221 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%220 : tensor<?x2x7x7xf32>) outs(%99 : tensor<?x2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.addf %in, %out : f32
      linalg.yield %410 : f32
    } -> tensor<?x2x7x1xf32>
    %222 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220, %221 : tensor<?x2x7x7xf32>, tensor<?x2x7x1xf32>) outs(%87 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.divf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x2x7x7xf32>
    cf.assert %77, "unimplemented: dynamic negative broadcast sizes"
    %223 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%102 : tensor<?x2x7x7xf32>) {
    ^bb0(%out: f32):
      %410 = linalg.index 0 : index
      %411 = linalg.index 1 : index
      %412 = linalg.index 2 : index
      %413 = linalg.index 3 : index
      %414 = arith.cmpi eq, %86, %c1 : index
      %415 = arith.select %414, %c0, %410 : index
      %extracted = tensor.extract %222[%415, %411, %412, %413] : tensor<?x2x7x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x7x7xf32>
    %collapsed_115 = tensor.collapse_shape %223 [[0, 1], [2], [3]] : tensor<?x2x7x7xf32> into tensor<?x7x7xf32>
    cf.assert %77, "unimplemented: dynamic negative broadcast sizes"
    %224 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%78 : tensor<?x2x7x16xf32>) {
    ^bb0(%out: f32):
      %410 = linalg.index 0 : index
      %411 = linalg.index 1 : index
      %412 = linalg.index 2 : index
      %413 = linalg.index 3 : index
      %414 = arith.cmpi eq, %204, %c1 : index
      %415 = arith.select %414, %c0, %410 : index
      %extracted = tensor.extract %transposed_109[%415, %411, %412, %413] : tensor<?x2x7x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x7x16xf32>
    %collapsed_116 = tensor.collapse_shape %224 [[0, 1], [2], [3]] : tensor<?x2x7x16xf32> into tensor<?x7x16xf32>
    %225 = linalg.batch_matmul ins(%collapsed_115, %collapsed_116 : tensor<?x7x7xf32>, tensor<?x7x16xf32>) outs(%106 : tensor<?x7x16xf32>) -> tensor<?x7x16xf32>
    %expanded_117 = tensor.expand_shape %225 [[0, 1], [2], [3]] output_shape [%86, 2, 7, 16] : tensor<?x7x16xf32> into tensor<?x2x7x16xf32>
    %transposed_118 = linalg.transpose ins(%expanded_117 : tensor<?x2x7x16xf32>) outs(%108 : tensor<?x7x2x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %63, "must have at most one inferred (negative) dimension"
    %reshape_119 = tensor.reshape %transposed_118(%from_elements_86) : (tensor<?x7x2x16xf32>, tensor<3xi64>) -> tensor<?x7x32xf32>
    %collapsed_120 = tensor.collapse_shape %reshape_119 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %transposed_121 = linalg.transpose ins(%cst_34 : tensor<32x32xf32>) outs(%47 : tensor<32x32xf32>) permutation = [1, 0] 
    %226 = arith.index_cast %113 : i64 to index
    %227 = affine.apply #map11()[%226]
    %228 = tensor.empty(%227) : tensor<?x32xf32>
    %229 = linalg.fill ins(%cst_0 : f32) outs(%228 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %230 = linalg.matmul ins(%collapsed_120, %transposed_121 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%229 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %52, "negative values not allowed in new dimensions"
    %231 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_35 : tensor<32xf32>) outs(%54 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %232 = arith.cmpi eq, %227, %53 : index
    cf.assert %232, "mismatched size for broadcast"
    %233 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%230, %231 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%228 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x32xf32>
    %234 = arith.divsi %227, %c7 : index
    %expanded_122 = tensor.expand_shape %233 [[0, 1], [2]] output_shape [%234, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    %235 = arith.cmpi eq, %234, %167 : index
    cf.assert %235, "mismatched size for broadcast"
    %236 = tensor.empty(%234) : tensor<?x7x32xf32>
    %237 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_122, %191 : tensor<?x7x32xf32>, tensor<?x7x32xf32>) outs(%236 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %238 = tensor.empty(%234) : tensor<?x7x32xf64>
    %239 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<?x7x32xf32>) outs(%238 : tensor<?x7x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %410 = arith.extf %in : f32 to f64
      linalg.yield %410 : f64
    } -> tensor<?x7x32xf64>
    %240 = tensor.empty(%234) : tensor<?x7x1xf64>
    %241 = linalg.fill ins(%cst : f64) outs(%240 : tensor<?x7x1xf64>) -> tensor<?x7x1xf64>
    %242 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%239 : tensor<?x7x32xf64>) outs(%241 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.addf %in, %out : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %243 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<?x7x1xf64>) outs(%240 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.divf %in, %cst_60 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %244 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %243 : tensor<?x7x32xf64>, tensor<?x7x1xf64>) outs(%238 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %410 = arith.subf %in, %in_161 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x32xf64>
    %245 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %244 : tensor<?x7x32xf64>, tensor<?x7x32xf64>) outs(%238 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %410 = arith.mulf %in, %in_161 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x32xf64>
    %246 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%245 : tensor<?x7x32xf64>) outs(%241 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.addf %in, %out : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %247 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<?x7x1xf64>) outs(%240 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.divf %in, %cst_60 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %248 = tensor.empty(%234) : tensor<?x7x1xf32>
    %249 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<?x7x1xf64>) outs(%248 : tensor<?x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %410 = arith.truncf %in : f64 to f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %250 = linalg.fill ins(%cst_0 : f32) outs(%248 : tensor<?x7x1xf32>) -> tensor<?x7x1xf32>
    %251 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%237 : tensor<?x7x32xf32>) outs(%250 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.addf %in, %out : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %252 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<?x7x1xf32>) outs(%248 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.divf %in, %cst_61 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %253 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<?x7x1xf32>) outs(%248 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.truncf %cst_6 : f64 to f32
      %411 = arith.addf %in, %410 : f32
      linalg.yield %411 : f32
    } -> tensor<?x7x1xf32>
    %254 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<?x7x1xf32>) outs(%248 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = math.rsqrt %in : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %255 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %252 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%236 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.subf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %256 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %254 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%236 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.mulf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %257 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %cst_36 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%236 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.mulf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %258 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %cst_37 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%236 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %collapsed_123 = tensor.collapse_shape %258 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %transposed_124 = linalg.transpose ins(%cst_38 : tensor<56x32xf32>) outs(%147 : tensor<32x56xf32>) permutation = [1, 0] 
    %259 = affine.apply #map11()[%234]
    %260 = tensor.empty(%259) : tensor<?x56xf32>
    %261 = linalg.fill ins(%cst_0 : f32) outs(%260 : tensor<?x56xf32>) -> tensor<?x56xf32>
    %262 = linalg.matmul ins(%collapsed_123, %transposed_124 : tensor<?x32xf32>, tensor<32x56xf32>) outs(%261 : tensor<?x56xf32>) -> tensor<?x56xf32>
    cf.assert %52, "negative values not allowed in new dimensions"
    %263 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_39 : tensor<56xf32>) outs(%152 : tensor<?x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x56xf32>
    %264 = arith.cmpi eq, %259, %53 : index
    cf.assert %264, "mismatched size for broadcast"
    %265 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%262, %263 : tensor<?x56xf32>, tensor<?x56xf32>) outs(%260 : tensor<?x56xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x56xf32>
    %266 = arith.divsi %259, %c7 : index
    %expanded_125 = tensor.expand_shape %265 [[0, 1], [2]] output_shape [%266, 7, 56] : tensor<?x56xf32> into tensor<?x7x56xf32>
    %267 = tensor.empty(%266) : tensor<?x7x56xf32>
    %268 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_125 : tensor<?x7x56xf32>) outs(%267 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.divf %in, %cst_63 : f32
      %411 = math.erf %410 : f32
      %412 = arith.addf %411, %cst_2 : f32
      %413 = arith.mulf %412, %cst_3 : f32
      %414 = arith.mulf %in, %413 : f32
      linalg.yield %414 : f32
    } -> tensor<?x7x56xf32>
    %collapsed_126 = tensor.collapse_shape %268 [[0, 1], [2]] : tensor<?x7x56xf32> into tensor<?x56xf32>
    %transposed_127 = linalg.transpose ins(%cst_40 : tensor<32x56xf32>) outs(%159 : tensor<56x32xf32>) permutation = [1, 0] 
    %269 = affine.apply #map11()[%266]
    %270 = tensor.empty(%269) : tensor<?x32xf32>
    %271 = linalg.fill ins(%cst_0 : f32) outs(%270 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %272 = linalg.matmul ins(%collapsed_126, %transposed_127 : tensor<?x56xf32>, tensor<56x32xf32>) outs(%271 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %52, "negative values not allowed in new dimensions"
    %273 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_41 : tensor<32xf32>) outs(%54 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %274 = arith.cmpi eq, %269, %53 : index
    cf.assert %274, "mismatched size for broadcast"
    %275 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%272, %273 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%270 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x32xf32>
    %276 = arith.divsi %269, %c7 : index
    %expanded_128 = tensor.expand_shape %275 [[0, 1], [2]] output_shape [%276, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    %277 = arith.cmpi eq, %276, %234 : index
    cf.assert %277, "mismatched size for broadcast"
    %278 = tensor.empty(%276) : tensor<?x7x32xf32>
    %279 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_128, %258 : tensor<?x7x32xf32>, tensor<?x7x32xf32>) outs(%278 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %280 = tensor.empty(%276) : tensor<?x7x32xf64>
    %281 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279 : tensor<?x7x32xf32>) outs(%280 : tensor<?x7x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %410 = arith.extf %in : f32 to f64
      linalg.yield %410 : f64
    } -> tensor<?x7x32xf64>
    %282 = tensor.empty(%276) : tensor<?x7x1xf64>
    %283 = linalg.fill ins(%cst : f64) outs(%282 : tensor<?x7x1xf64>) -> tensor<?x7x1xf64>
    %284 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%281 : tensor<?x7x32xf64>) outs(%283 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.addf %in, %out : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %285 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<?x7x1xf64>) outs(%282 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.divf %in, %cst_60 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %286 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281, %285 : tensor<?x7x32xf64>, tensor<?x7x1xf64>) outs(%280 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %410 = arith.subf %in, %in_161 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x32xf64>
    %287 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286, %286 : tensor<?x7x32xf64>, tensor<?x7x32xf64>) outs(%280 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %410 = arith.mulf %in, %in_161 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x32xf64>
    %288 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%287 : tensor<?x7x32xf64>) outs(%283 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.addf %in, %out : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %289 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288 : tensor<?x7x1xf64>) outs(%282 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.divf %in, %cst_60 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %290 = tensor.empty(%276) : tensor<?x7x1xf32>
    %291 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289 : tensor<?x7x1xf64>) outs(%290 : tensor<?x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %410 = arith.truncf %in : f64 to f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %292 = linalg.fill ins(%cst_0 : f32) outs(%290 : tensor<?x7x1xf32>) -> tensor<?x7x1xf32>
    %293 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%279 : tensor<?x7x32xf32>) outs(%292 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.addf %in, %out : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %294 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293 : tensor<?x7x1xf32>) outs(%290 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.divf %in, %cst_61 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %295 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291 : tensor<?x7x1xf32>) outs(%290 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.truncf %cst_6 : f64 to f32
      %411 = arith.addf %in, %410 : f32
      linalg.yield %411 : f32
    } -> tensor<?x7x1xf32>
    %296 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295 : tensor<?x7x1xf32>) outs(%290 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = math.rsqrt %in : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %297 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279, %294 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%278 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.subf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %298 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %296 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%278 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.mulf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %299 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298, %cst_42 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%278 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.mulf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %300 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299, %cst_43 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%278 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %collapsed_129 = tensor.collapse_shape %300 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %transposed_130 = linalg.transpose ins(%cst_44 : tensor<32x32xf32>) outs(%47 : tensor<32x32xf32>) permutation = [1, 0] 
    %301 = affine.apply #map11()[%276]
    %302 = tensor.empty(%301) : tensor<?x32xf32>
    %303 = linalg.fill ins(%cst_0 : f32) outs(%302 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %304 = linalg.matmul ins(%collapsed_129, %transposed_130 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%303 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %52, "negative values not allowed in new dimensions"
    %305 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_45 : tensor<32xf32>) outs(%54 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %306 = arith.cmpi eq, %301, %53 : index
    cf.assert %306, "mismatched size for broadcast"
    %307 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%304, %305 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%302 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x32xf32>
    %308 = arith.divsi %301, %c7 : index
    %expanded_131 = tensor.expand_shape %307 [[0, 1], [2]] output_shape [%308, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    cf.assert %63, "must have at most one inferred (negative) dimension"
    %309 = arith.index_cast %308 : index to i64
    %310 = arith.muli %309, %c224_i64 : i64
    %311 = arith.divsi %310, %62 : i64
    %312 = arith.select %4, %311, %0 : i64
    %from_elements_132 = tensor.from_elements %312, %c7_i64, %311, %c16_i64 : tensor<4xi64>
    %reshape_133 = tensor.reshape %expanded_131(%from_elements_132) : (tensor<?x7x32xf32>, tensor<4xi64>) -> tensor<?x7x2x16xf32>
    %313 = arith.index_cast %312 : i64 to index
    %314 = tensor.empty(%313) : tensor<?x2x7x16xf32>
    %transposed_134 = linalg.transpose ins(%reshape_133 : tensor<?x7x2x16xf32>) outs(%314 : tensor<?x2x7x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_135 = linalg.transpose ins(%cst_46 : tensor<32x32xf32>) outs(%47 : tensor<32x32xf32>) permutation = [1, 0] 
    %315 = linalg.matmul ins(%collapsed_129, %transposed_135 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%303 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %52, "negative values not allowed in new dimensions"
    %316 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_47 : tensor<32xf32>) outs(%54 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %306, "mismatched size for broadcast"
    %317 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%315, %316 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%302 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x32xf32>
    %expanded_136 = tensor.expand_shape %317 [[0, 1], [2]] output_shape [%308, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    cf.assert %63, "must have at most one inferred (negative) dimension"
    %reshape_137 = tensor.reshape %expanded_136(%from_elements_132) : (tensor<?x7x32xf32>, tensor<4xi64>) -> tensor<?x7x2x16xf32>
    %transposed_138 = linalg.transpose ins(%cst_48 : tensor<32x32xf32>) outs(%47 : tensor<32x32xf32>) permutation = [1, 0] 
    %318 = linalg.matmul ins(%collapsed_129, %transposed_138 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%303 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %52, "negative values not allowed in new dimensions"
    %319 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_49 : tensor<32xf32>) outs(%54 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %306, "mismatched size for broadcast"
    %320 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%318, %319 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%302 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x32xf32>
    %expanded_139 = tensor.expand_shape %320 [[0, 1], [2]] output_shape [%308, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    cf.assert %63, "must have at most one inferred (negative) dimension"
    %reshape_140 = tensor.reshape %expanded_139(%from_elements_132) : (tensor<?x7x32xf32>, tensor<4xi64>) -> tensor<?x7x2x16xf32>
    %transposed_141 = linalg.transpose ins(%reshape_140 : tensor<?x7x2x16xf32>) outs(%314 : tensor<?x2x7x16xf32>) permutation = [0, 2, 1, 3] 
    %321 = tensor.empty(%313) : tensor<?x2x16x7xf32>
    %transposed_142 = linalg.transpose ins(%reshape_137 : tensor<?x7x2x16xf32>) outs(%321 : tensor<?x2x16x7xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %77, "unimplemented: dynamic negative broadcast sizes"
    %322 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%78 : tensor<?x2x7x16xf32>) {
    ^bb0(%out: f32):
      %410 = linalg.index 0 : index
      %411 = linalg.index 1 : index
      %412 = linalg.index 2 : index
      %413 = linalg.index 3 : index
      %414 = arith.cmpi eq, %313, %c1 : index
      %415 = arith.select %414, %c0, %410 : index
      %extracted = tensor.extract %transposed_134[%415, %411, %412, %413] : tensor<?x2x7x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x7x16xf32>
    %collapsed_143 = tensor.collapse_shape %322 [[0, 1], [2], [3]] : tensor<?x2x7x16xf32> into tensor<?x7x16xf32>
    cf.assert %77, "unimplemented: dynamic negative broadcast sizes"
    %323 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%80 : tensor<?x2x16x7xf32>) {
    ^bb0(%out: f32):
      %410 = linalg.index 0 : index
      %411 = linalg.index 1 : index
      %412 = linalg.index 2 : index
      %413 = linalg.index 3 : index
      %414 = arith.cmpi eq, %313, %c1 : index
      %415 = arith.select %414, %c0, %410 : index
      %extracted = tensor.extract %transposed_142[%415, %411, %412, %413] : tensor<?x2x16x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x16x7xf32>
    %collapsed_144 = tensor.collapse_shape %323 [[0, 1], [2], [3]] : tensor<?x2x16x7xf32> into tensor<?x16x7xf32>
    %324 = linalg.batch_matmul ins(%collapsed_143, %collapsed_144 : tensor<?x7x16xf32>, tensor<?x16x7xf32>) outs(%84 : tensor<?x7x7xf32>) -> tensor<?x7x7xf32>
    %expanded_145 = tensor.expand_shape %324 [[0, 1], [2], [3]] output_shape [%86, 2, 7, 7] : tensor<?x7x7xf32> into tensor<?x2x7x7xf32>
    %325 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_145 : tensor<?x2x7x7xf32>) outs(%87 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.mulf %in, %cst_62 : f32
      linalg.yield %410 : f32
    } -> tensor<?x2x7x7xf32>
    cf.assert %89, "mismatched size for broadcast"
    %326 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%325, %45 : tensor<?x2x7x7xf32>, tensor<?x1x7x7xf32>) outs(%87 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x2x7x7xf32>
    %327:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%326 : tensor<?x2x7x7xf32>) outs(%94, %92 : tensor<?x2x7xf32>, tensor<?x2x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_161: i64):
      %410 = linalg.index 3 : index
      %411 = arith.index_cast %410 : index to i64
      %412 = arith.maximumf %in, %out : f32
      %413 = arith.cmpf ogt, %in, %out : f32
      %414 = arith.select %413, %411, %out_161 : i64
      linalg.yield %412, %414 : f32, i64
    } -> (tensor<?x2x7xf32>, tensor<?x2x7xi64>)
    %expanded_146 = tensor.expand_shape %327#0 [[0], [1], [2, 3]] output_shape [%86, 2, 7, 1] : tensor<?x2x7xf32> into tensor<?x2x7x1xf32>
    %328 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%326, %expanded_146 : tensor<?x2x7x7xf32>, tensor<?x2x7x1xf32>) outs(%87 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.subf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x2x7x7xf32>
    %329 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%328 : tensor<?x2x7x7xf32>) outs(%87 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = math.exp %in : f32
      linalg.yield %410 : f32
    } -> tensor<?x2x7x7xf32>
    %330 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%329 : tensor<?x2x7x7xf32>) outs(%99 : tensor<?x2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.addf %in, %out : f32
      linalg.yield %410 : f32
    } -> tensor<?x2x7x1xf32>
    %331 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329, %330 : tensor<?x2x7x7xf32>, tensor<?x2x7x1xf32>) outs(%87 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.divf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x2x7x7xf32>
    cf.assert %77, "unimplemented: dynamic negative broadcast sizes"
    %332 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%102 : tensor<?x2x7x7xf32>) {
    ^bb0(%out: f32):
      %410 = linalg.index 0 : index
      %411 = linalg.index 1 : index
      %412 = linalg.index 2 : index
      %413 = linalg.index 3 : index
      %414 = arith.cmpi eq, %86, %c1 : index
      %415 = arith.select %414, %c0, %410 : index
      %extracted = tensor.extract %331[%415, %411, %412, %413] : tensor<?x2x7x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x7x7xf32>
    %collapsed_147 = tensor.collapse_shape %332 [[0, 1], [2], [3]] : tensor<?x2x7x7xf32> into tensor<?x7x7xf32>
    cf.assert %77, "unimplemented: dynamic negative broadcast sizes"
    %333 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%78 : tensor<?x2x7x16xf32>) {
    ^bb0(%out: f32):
      %410 = linalg.index 0 : index
      %411 = linalg.index 1 : index
      %412 = linalg.index 2 : index
      %413 = linalg.index 3 : index
      %414 = arith.cmpi eq, %313, %c1 : index
      %415 = arith.select %414, %c0, %410 : index
      %extracted = tensor.extract %transposed_141[%415, %411, %412, %413] : tensor<?x2x7x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x7x16xf32>
    %collapsed_148 = tensor.collapse_shape %333 [[0, 1], [2], [3]] : tensor<?x2x7x16xf32> into tensor<?x7x16xf32>
    %334 = linalg.batch_matmul ins(%collapsed_147, %collapsed_148 : tensor<?x7x7xf32>, tensor<?x7x16xf32>) outs(%106 : tensor<?x7x16xf32>) -> tensor<?x7x16xf32>
    %expanded_149 = tensor.expand_shape %334 [[0, 1], [2], [3]] output_shape [%86, 2, 7, 16] : tensor<?x7x16xf32> into tensor<?x2x7x16xf32>
    %transposed_150 = linalg.transpose ins(%expanded_149 : tensor<?x2x7x16xf32>) outs(%108 : tensor<?x7x2x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %63, "must have at most one inferred (negative) dimension"
    %reshape_151 = tensor.reshape %transposed_150(%from_elements_86) : (tensor<?x7x2x16xf32>, tensor<3xi64>) -> tensor<?x7x32xf32>
    %collapsed_152 = tensor.collapse_shape %reshape_151 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %transposed_153 = linalg.transpose ins(%cst_50 : tensor<32x32xf32>) outs(%47 : tensor<32x32xf32>) permutation = [1, 0] 
    %335 = arith.index_cast %113 : i64 to index
    %336 = affine.apply #map11()[%335]
    %337 = tensor.empty(%336) : tensor<?x32xf32>
    %338 = linalg.fill ins(%cst_0 : f32) outs(%337 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %339 = linalg.matmul ins(%collapsed_152, %transposed_153 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%338 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %52, "negative values not allowed in new dimensions"
    %340 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_51 : tensor<32xf32>) outs(%54 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %341 = arith.cmpi eq, %336, %53 : index
    cf.assert %341, "mismatched size for broadcast"
    %342 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%339, %340 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%337 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x32xf32>
    %343 = arith.divsi %336, %c7 : index
    %expanded_154 = tensor.expand_shape %342 [[0, 1], [2]] output_shape [%343, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    %344 = arith.cmpi eq, %343, %276 : index
    cf.assert %344, "mismatched size for broadcast"
    %345 = tensor.empty(%343) : tensor<?x7x32xf32>
    %346 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_154, %300 : tensor<?x7x32xf32>, tensor<?x7x32xf32>) outs(%345 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %347 = tensor.empty(%343) : tensor<?x7x32xf64>
    %348 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346 : tensor<?x7x32xf32>) outs(%347 : tensor<?x7x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %410 = arith.extf %in : f32 to f64
      linalg.yield %410 : f64
    } -> tensor<?x7x32xf64>
    %349 = tensor.empty(%343) : tensor<?x7x1xf64>
    %350 = linalg.fill ins(%cst : f64) outs(%349 : tensor<?x7x1xf64>) -> tensor<?x7x1xf64>
    %351 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%348 : tensor<?x7x32xf64>) outs(%350 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.addf %in, %out : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %352 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%351 : tensor<?x7x1xf64>) outs(%349 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.divf %in, %cst_60 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %353 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348, %352 : tensor<?x7x32xf64>, tensor<?x7x1xf64>) outs(%347 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %410 = arith.subf %in, %in_161 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x32xf64>
    %354 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%353, %353 : tensor<?x7x32xf64>, tensor<?x7x32xf64>) outs(%347 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %410 = arith.mulf %in, %in_161 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x32xf64>
    %355 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%354 : tensor<?x7x32xf64>) outs(%350 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.addf %in, %out : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %356 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%355 : tensor<?x7x1xf64>) outs(%349 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.divf %in, %cst_60 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %357 = tensor.empty(%343) : tensor<?x7x1xf32>
    %358 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%356 : tensor<?x7x1xf64>) outs(%357 : tensor<?x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %410 = arith.truncf %in : f64 to f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %359 = linalg.fill ins(%cst_0 : f32) outs(%357 : tensor<?x7x1xf32>) -> tensor<?x7x1xf32>
    %360 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%346 : tensor<?x7x32xf32>) outs(%359 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.addf %in, %out : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %361 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%360 : tensor<?x7x1xf32>) outs(%357 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.divf %in, %cst_61 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %362 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%358 : tensor<?x7x1xf32>) outs(%357 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.truncf %cst_6 : f64 to f32
      %411 = arith.addf %in, %410 : f32
      linalg.yield %411 : f32
    } -> tensor<?x7x1xf32>
    %363 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%362 : tensor<?x7x1xf32>) outs(%357 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = math.rsqrt %in : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %364 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346, %361 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%345 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.subf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %365 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%364, %363 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%345 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.mulf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %366 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%365, %cst_52 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%345 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.mulf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %367 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%366, %cst_53 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%345 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %collapsed_155 = tensor.collapse_shape %367 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %transposed_156 = linalg.transpose ins(%cst_54 : tensor<56x32xf32>) outs(%147 : tensor<32x56xf32>) permutation = [1, 0] 
    %368 = affine.apply #map11()[%343]
    %369 = tensor.empty(%368) : tensor<?x56xf32>
    %370 = linalg.fill ins(%cst_0 : f32) outs(%369 : tensor<?x56xf32>) -> tensor<?x56xf32>
    %371 = linalg.matmul ins(%collapsed_155, %transposed_156 : tensor<?x32xf32>, tensor<32x56xf32>) outs(%370 : tensor<?x56xf32>) -> tensor<?x56xf32>
    cf.assert %52, "negative values not allowed in new dimensions"
    %372 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_55 : tensor<56xf32>) outs(%152 : tensor<?x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x56xf32>
    %373 = arith.cmpi eq, %368, %53 : index
    cf.assert %373, "mismatched size for broadcast"
    %374 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%371, %372 : tensor<?x56xf32>, tensor<?x56xf32>) outs(%369 : tensor<?x56xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x56xf32>
    %375 = arith.divsi %368, %c7 : index
    %expanded_157 = tensor.expand_shape %374 [[0, 1], [2]] output_shape [%375, 7, 56] : tensor<?x56xf32> into tensor<?x7x56xf32>
    %376 = tensor.empty(%375) : tensor<?x7x56xf32>
    %377 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_157 : tensor<?x7x56xf32>) outs(%376 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.divf %in, %cst_63 : f32
      %411 = math.erf %410 : f32
      %412 = arith.addf %411, %cst_2 : f32
      %413 = arith.mulf %412, %cst_3 : f32
      %414 = arith.mulf %in, %413 : f32
      linalg.yield %414 : f32
    } -> tensor<?x7x56xf32>
    %collapsed_158 = tensor.collapse_shape %377 [[0, 1], [2]] : tensor<?x7x56xf32> into tensor<?x56xf32>
    %transposed_159 = linalg.transpose ins(%cst_56 : tensor<32x56xf32>) outs(%159 : tensor<56x32xf32>) permutation = [1, 0] 
    %378 = affine.apply #map11()[%375]
    %379 = tensor.empty(%378) : tensor<?x32xf32>
    %380 = linalg.fill ins(%cst_0 : f32) outs(%379 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %381 = linalg.matmul ins(%collapsed_158, %transposed_159 : tensor<?x56xf32>, tensor<56x32xf32>) outs(%380 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %52, "negative values not allowed in new dimensions"
    %382 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_57 : tensor<32xf32>) outs(%54 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %383 = arith.cmpi eq, %378, %53 : index
    cf.assert %383, "mismatched size for broadcast"
    %384 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%381, %382 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%379 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x32xf32>
    %385 = arith.divsi %378, %c7 : index
    %expanded_160 = tensor.expand_shape %384 [[0, 1], [2]] output_shape [%385, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    %386 = arith.cmpi eq, %385, %343 : index
    cf.assert %386, "mismatched size for broadcast"
    %387 = tensor.empty(%385) : tensor<?x7x32xf32>
    %388 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_160, %367 : tensor<?x7x32xf32>, tensor<?x7x32xf32>) outs(%387 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %389 = tensor.empty(%385) : tensor<?x7x32xf64>
    %390 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%388 : tensor<?x7x32xf32>) outs(%389 : tensor<?x7x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %410 = arith.extf %in : f32 to f64
      linalg.yield %410 : f64
    } -> tensor<?x7x32xf64>
    %391 = tensor.empty(%385) : tensor<?x7x1xf64>
    %392 = linalg.fill ins(%cst : f64) outs(%391 : tensor<?x7x1xf64>) -> tensor<?x7x1xf64>
    %393 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%390 : tensor<?x7x32xf64>) outs(%392 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.addf %in, %out : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %394 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%393 : tensor<?x7x1xf64>) outs(%391 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.divf %in, %cst_60 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %395 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%390, %394 : tensor<?x7x32xf64>, tensor<?x7x1xf64>) outs(%389 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %410 = arith.subf %in, %in_161 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x32xf64>
    %396 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%395, %395 : tensor<?x7x32xf64>, tensor<?x7x32xf64>) outs(%389 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_161: f64, %out: f64):
      %410 = arith.mulf %in, %in_161 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x32xf64>
    %397 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%396 : tensor<?x7x32xf64>) outs(%392 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.addf %in, %out : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %398 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%397 : tensor<?x7x1xf64>) outs(%391 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %410 = arith.divf %in, %cst_60 : f64
      linalg.yield %410 : f64
    } -> tensor<?x7x1xf64>
    %399 = tensor.empty(%385) : tensor<?x7x1xf32>
    %400 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%398 : tensor<?x7x1xf64>) outs(%399 : tensor<?x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %410 = arith.truncf %in : f64 to f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %401 = linalg.fill ins(%cst_0 : f32) outs(%399 : tensor<?x7x1xf32>) -> tensor<?x7x1xf32>
    %402 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%388 : tensor<?x7x32xf32>) outs(%401 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.addf %in, %out : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %403 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%402 : tensor<?x7x1xf32>) outs(%399 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.divf %in, %cst_61 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %404 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%400 : tensor<?x7x1xf32>) outs(%399 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = arith.truncf %cst_6 : f64 to f32
      %411 = arith.addf %in, %410 : f32
      linalg.yield %411 : f32
    } -> tensor<?x7x1xf32>
    %405 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%404 : tensor<?x7x1xf32>) outs(%399 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %410 = math.rsqrt %in : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x1xf32>
    %406 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%388, %403 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%387 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.subf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %407 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%406, %405 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%387 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.mulf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %408 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%407, %cst_58 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%387 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.mulf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    %409 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%408, %cst_59 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%387 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_161: f32, %out: f32):
      %410 = arith.addf %in, %in_161 : f32
      linalg.yield %410 : f32
    } -> tensor<?x7x32xf32>
    return %409 : tensor<?x7x32xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      model.embeddings.word_embeddings.weight: "0x010000000BE1E03FD93FC03F3C25E03F88A3D2BE948B96BE906913BFD3ECC13EAADBF0BFA68F4FBF3A18713FC9FEE2BF0539E9BE646B2AB918A875BC9CBE01BF1E2C873E3318543F752819BF42B150BFCE974BBFDD9B383E463207BFE636B5BFC80D5A3F3E7BAF3F5FBAA53F8A0F043F7E94583F723DCB3E985D233F2F5ADB3EA266E53E999F543FA77883BFD81371BF23795FBECA188A3F4B45D43E0B741ABDA6EA153DD6AE40BF6E0920C0759749BF661D5E3F861059BD7769AE3EA07513BF2F32F83E42C0BF3FDE0E0BBF90FE7BBFAE8B8EBFACB88BBFDDDB8C3DEEB97F3ED35611406CA7AF3F8CC014BFD041893F42CFC63D77329E3E6C83BFBE5F98E13ED520AF3FD008913E741F20BEA2FD35BF01E819BFAA78C0BFF3FA18C0B061FBBE087BC03E148F5FBE757EB93EE8E7E4BE1AB9B53EE7F0353F3913BF3F5F91F8BED92CFEBA9D23E03FCD5028BFC015E33DB181833FACEB1AC07D412540BFE386BFD1A6E6BF323EA73E4A7E14BF3443653F2AE177BF1BA05A3F0E9AC03EF7F1453CA680533F8C38B2BC7D8CE0BEF4D2C3BE0408C73FA7B1EDBF6D4167BBAC41B7BF2F2314BC5ABF5A3FC24516BFC1AD963F2D74A9BFC5F4853FF81A653F30C535BEC1B0B43F4C91503FE961D03DFA63D73D6FAF413FAA08273FFD5EF13E4790ADBF085DB83F89EDB7BF7CE7FCBCDAF9E0BF85419C3EBEB1BBBFF81AAB3FC917D93F10E222BE00C5263F8B919B3E4531623F2781ECBF1A28EBBF5EEDC4BE46A44BBF917B96BFC8BEB0BF3A004B3FAF51E1BDFE9B2B3F2615983F1F4142BF6A2EA7BF702636BF20B8F5BFB24FF53E5EE91DBE4FC752BF943DBABEBFD514BF628BD03E9EA888BFD8AD0BBEADE643BF63E10340F23E5B3E53A9AABE52C8223FA25966BF310867BF29074B3DE02420BC797A733FA7D97A3FB2192FBF5F7582BFACC121BF45E2D9BE29AE3BBF54F220BF4D7ADB3FCC885FBD2DE215C0B26C96BD9AE70C4093C33EBEAD81B0BF473402BF09A1103F07F7F03F69CFB93FE4B757BFD4A6123F3C51553D9B1A853FD18D773ED3CD6ABF682194BFD4265EBFCC99C83DD5DDA5BF82E4B7BE0713B13F145D19BF574A203FD19BA6BFAD89BEBF44B5903F35ED22BF52E3BEBEB28683BE019B373B0AE3703FB504F2BFA6FC643F30565FBF8870DB3EE4C575BF1EBD4D3D49698A3F8CA517BF2B6D34BF46980EBEFB101AC0EFCF613D729B123EB6A6803F6F476640ABD1BBBF8010953F3767423E8A5C943F458AF6BDAB108A3FC0B83140F1A630BF7EEB413F59C3103FE62E60BFE8723ABE3E8E883E9FCFB2BF815C95BEA0C9ED3E60D5503FE48ACC3F4029BBBD28B1833F161C06BF82511A3E06DADCBDC2E1A53F52EE05BE05245C3E0632713EC1A4E2BEC412443E5096853F10CE0DBEEF68BD3E0AD3BBBFFDC30AC0BA4EE43D62AF5ABFD744453D791A68BE711C1EBE8F6C143F25583DBECC98CCBF12A4A73FFACCAA3F96B7AD3EE0EB82BFB29B26BF6D2FED3F9A6006BFA3FE83BD08C7433FAA1581BFCFF801BF6CDB8CBDBDD00F3E4CB0203F598A7A3F79FC3CBF3B3C7E3C0932BD3DEDFE64BFE559293F104683BDB22A2E3E0B5EACBFC34D9ABD5C08A73F7C4EDC3ED7B3A03F01F01A3F99ABD1BF733F793F4258A93E6686AF3E0B6585BFEC1741BFB347753E910979BD2B61883FF2759BBF1C3832BFBA3C9F3F3E0BB93F3A6732BFB10D44BFB894B03E3725C53DE768C5BFF76A99BED21D6BBFA55A253FD3038FBFA66418C00359FB3F3558D73FA4108ABD3F748D3E241A1DC0CA6394BF9591D5BE6BC804BE0E612F40BF5D97BE8EB1D33F7E39C63E8B10A5BED7AF7FBF68693B3C7A0233BF4BB2D0BE7F42CD3B87F8CEBED6619FBF6F6B1F40323D933FE6269A3F4413083FB0BB20BF18FACCBF068C91BF1F4F52C0581481BF25556ABC902A1DBC3CD498BE09466B3F7FF3A13F5718353F7AAFA6BFDF6B31BF9B20483FF6B10CC0024930BF2B7445BF0CFDC9BF76B1803F4B4F3CBF57013A3FAD4A9DBFB9B4303FAB7DE3BE3122EE3DA700743F52869ABF93416D3F254DD0BF51EF673F47071EBFCF1B623EC779AC3E78E67CBE839D91BF6AC91CBE16E7523FACF68ABE9A34C33FA16CACBF93354D3EC7DDD53FB84CFFBE18A5B03E180A833DD312503F20ADC73F147DF7BE7036333F55D163BF09676B3E7B6782BF3B7275BF9251B23E6F16CABDB9E0A53EBFA0EEBF712A46BFF573B23FF830BFBCC82AB03F89F8A3BF4EC922BFC528C03FD1269F3FDD565A3D37FBB23FC6FD2DBF72A6613D064D84BF82A9A2BD100E813E3587063E8E57573F387331BF2C234CBF9620153F735A74BDC2F6033F50FBEBBCF89819BED1239B3D6B86DCBF0351E83E6F71A53F40C5C2BE9A96F1BE7E7995BF2B6A8DBEEC5FB3BFA92698BE2DDA33BE511AC43F2241BE3E2AE284BEF9B7B1BF925D263FAA880DBF024999BEC9C401407FCA4EBF3CD55F3FD37289BF852210C053EC0FBE800AC9BF8FA6B6BE906F273E8FA5C43EE08E0D3F4F1C8DBECAA6C83DB20A423F26BAC93F138D8ABFDCF503C0B2C9323F36BF83BD379E433F7A92E43EA85259BE36DAB8BF93F31F3FA731643EC72E21BFC1026BBF9D09CC3F83DD54BFA0DE573F78235A3F6A078FBFDA6E4F3CE734FBBE1B03593E369EBDBED8843A3F6449813FCA04253E1D13BEBE3A08C23F6C4669BF0066583FA3B8D73F016542BEC7761CC08AE509BFC8FE49BF4602283FB819BA3F1E32803F7A6A1B3F17C4CBBF9B8A233F6A55853F4291543F84572CBFC88990BFA86281BFD732C43EA2402A3E24134DBF910EDEBE99D3313A0842F7BE4278893EF4FB66BEE54E1440D3B774BFDBE683BD1347163DC52FAC3EF72D9B3EEE05A83DA62B0C3E818691BF430EC23E0C741D3F7935C43F55CB4A3F73A9703EA397F73E2A8B14BE3B495EBEE6CBA9BD957132BFA157203D50D8AB3ED3AEDD3EDD30AE3E8D2EC4BE1F71F23F1B69123FF7ECA43FA7986D3E3B622FBE8148823EB5FC61BE424E363E14A8A3BEB6BEC23F8F505CBFF9C00ABF5E4AD2BFB3EC1FC0F24FB03FB9AE80BF3367863F6850E23FE3D1F43E26A44F3F491EF13E90F2F63EE25B9C3ECB04E53EB2F9ABBE976425BD3B41CABF6BFF273F4AF5A4BFA9D5CDBF3824C03ED635853F0A1D933EDB0EF3BE75790B3FC60B283F7677C5BE2B40203F542FCCBE294345BF9649143FF86E6E3E753597BE1819CABFB5CD1FBF69B5C4BF958A1EBF676B903FA279A13FD7043F3FB572873ED2CA973F32CC10BC8551FEBDB41D153E1A6D84BF2CB364BFFA624E3F88EB48BFAAFE293FC53A86BEE32E833DDD53AFBFE955F83D735C38BFA4B099BF6D56F4BD61F5883EDD9A6B3E23C6893ED748D53EE9612E3F1078EEBECA3B1C4092827D3E68DEEB3D22D5A03F56E5BEBFD885283E54BBB93F7CF9353F9F9F1FBFD3EF87BEC9BB413E80C9294042362E3FDBCEB4BE458206BDEF2B32BF0FB3423C19E3623E89CF58BEA85F8BBF651B93BEBE1CA6BFE0E90D3ED5EC1CBFCE14D53EB883883F6D58453D93159C3EBB080BBF6ACE9BBE203D683F1BC5A13FC9ADB6BF0337FEBDCC3E9A3D37CDC33F2CFE28BDA59BEF3CEFAA43BF3DD34C3C1CE1D03EB0E00F3F270D7BBE2803373E51B6D0BF42342E3FDC7B5F3F11342DBF1B1E76BEB737A43E7B2883BF988765BDDD23F9BC5C09193FE8BDC5BF2E15C8BF644CF2BB55DC083F0686F63F9FEAFDBE0E09DC3F1D94933F97207B3FE67270BD62607F3E9EAFB83D92CB713FEF835BBFC77F923EEE7A0AC03ADC9D3F1DB5543D99331DBFCC8D04C038959ABFC2CBAA3F5788C2BE9A2E303D665A543E895A3B3F4C13333F288BF3BE0C92D33F382F2A408016ACBF6F6B89BF38BC563EBB77D83FE283EC39DA7DEDBF8EDF03BFFEBA683F97EA83BF85AE04BFC2B689BF3474373FB5B6B13FDC92503F9F08C33F16D48F3EB4FD1CBFEF2441BF071AEC3F394B933EC2D1BDBE208BB1BF12F49CBF86B5CB3E2E2A93BDBF700940E116A8BF04997DBCE89794BBD4C015BF435387BE813801BEF5E0C8BF1BBB5D3F0E6C6BBF93344DBEB7D7A03F750590BF23D8E9BE7E01EA3E4B3991BEE28F43BFD944CA3E700005BFC57B55BF42FEC33E03BB4040E058913F4DC9C2BE112184BF47D73E3EFD31F5BE72438C3EB02CBCBE9FC3B83F8D87323FD2E1D0BE4BBA08BF9D31433E6858193F08CD173FC008F1BF7DFE933E3C8E06BE4CA24E3F947B213FB49B11BF17CA153FFC3BE1BEC2FA1D3FB4DD8BBC771F0840C1F713BEB9B9873E302BDFBF8229403FC8569EBFF96372BFA085AA3F2B4C6F3F7A8CB93EBAAE0340510DAE3D5ED5DFBEA36B02BFE384A5BF8D7B233F4BA86B3E9012343F019BC9BDB4C80EBE9F7CF83E7D338EBEA8D470BDD644C7BFDD550AC0CF4B03BFC36AC33FA5E9003F2DAC9FBE306B5F3E3C7AE0BF2F73B33F8E7A30BF8A3BFC3D5C2B9F3F088613BF8DDB913F2B18993FD57D2DBE65DB983F3614733E27FA893F00D210BF5AD865BF4DA31B405FD63A3F910B3A3F0ABB6BBEF7F2793F56F2BEBD6471733EABFC2B3E2B4BB63E8062AC3F7E8FC23E0B95ADBF0E72C93ED5BB22BECC1CA0BFF6DE06C0043E82BF7BD075BFE65C113FAA3DAA3FF6E46A3F683419BE591DA63F8B786C3F3E75A43FA6C7823DC0B8C23F4EA6923F4883C8BF93FD48BF3A1FA1BEEA4F6BBF9E21C2BF0C4B2C3FC6F41BBF057F11C02BF9373F9D5E0F3F9E88913FD0BA8FBF8B85333F253363BFA0AFC5BF5A9E84BF03F157BE33F6803F9F96263E098AA1BF05D587BFC0243F4060A7353FCF3401BF331A8ABD4A4DA6BF2B17BE3C52269F3F6CC0BABFC93C39BF8C8F7A3F49485D3F34C50EBFEA5AB53F4B66123F365BE3BFD7D1483E6BA01EBF1F80FCBE22B704C08080D5BE5BCF253F1A6219BE5135813FE6EA713E427C81BE0A31E93E020A443D6075D13E9153BFBFBDE3953EB50658BEFFA4D53E047AC33FB35D163EFDC1643F363299BF275AD43EC573ABBF242B123FB55E17BFECC317C09B414A3ED381153F4560383F7A4402C062F3BA3EB858983DA34714BD7C5B45BE14CC7FBF8589823FAEEC223F1F3DA43FA72B8ABD844F233FE9031DBE974132BE081A1A3F7B219D3F151324BF184928BFE423543FB8ABEB3FBA56A2BFBBBF66BE8E6514BF9FA91D3FDE4DA4BE98720BBFB9AA453FCEA48EBECD91323E2688083DAC53C83E22EB1EC06948DB3EA0F8AFBED4870B3ECD56B73FD2AFD93E23F71F3F41215A3ED3B0933E51628DBFB539B73FEB68C73E8FF5ED3DEDD539BFE57C94BDE2F865BF6A95513F27EBBCBF57019F3F017AADBFE392C3BFBEDFBCBEC205B8BDFB9A563E4568D13FBAB1213F42B6213F8CF282BE8D9F91BFF8F9093FDC91A3BF145C6D3FB11F4D3F81264D3F2492A53F7405EDBFA8CA94BF9F788BBF6835093F6AC9BC3DB663AE3DDEF1313FDA4290BF029B5ABEECA0E53E4FE30DBE23AA34BF7605043FEF01283ED67DA63E75D32D3FEFFF743F7F86A8BED03543BFEDCE20400AB0A83F3F4C453EB1D88BBFCD61533F5DC05CBF7C197C3DC4D7A03F47F68E3FBD3CB03F00F86EBF0354003F19C2973EB81957BF49220DBF3222FC3E429904C06A9F30C093B723C03BCAF03EDF5271BEA8E8AABFAC13C4BEA9808FBE22DFC0BEEBCEA23F3D4F573ED9A008BFD75ECABEEC95853FCD5556BF24F489BFE299B1BE03E3943E08CF00405C4B523E75DDBD3F5FDD90BEFE6602C019AF04BF3EA3A4BF2E9356BF59BF88BF229B843EE1ECA83BB07E863F2E1BC23E1A78E23FB9BDDD3F0AF88E3E60E08B3F2681D6BF6FAC123F1F3307C0E2E918403917943F06237EBF4A14D5BEE64DD7BF6EB4823F0BBA7A3F90F6483FF039F7BF7B5B653F8FEB613E7C770EBF211110BF5635183F6B702C3E54AEB8BF88B5FDBD9DB4923E41A03CBE7FE036BF721BDC3F210F853FF03A4DBF9BA85F3C799595BE9860D1BF1E54C43ED1E9BB3F82FCC7BF74DB123FAA3B0CBF3C9CABBC9480E3BF2875583F43D95F3F19B86B3FD25488BF84704D3F88B5A83F13FD0EC0CA64D13EB011B33E62B4E03E133B29BEBF2E35BFC2F0B73F2DDD983D947EDE3FCCE03D3F9BBE31BE2EF5F73EBBCADC3F4AB83C3F9B7F68BFBEFE3C3E02EDE1BF2C41124017D1EE3D3BC1AFBF727FA33E0E1CC2BE082A4D3E55D4B4BF527325BFA908C9BE8B59BA3E527DB7BE0120034066C75FBF87F9BA3E1CC2B8BF8889D0BF3187E7BFCB09FB3DF753F0BE61E6933DA96A5D3E1AABA33F10842A3F368EC63FE505EDBEAD0170BE2CBCFF3F33BB213F19267FBF3C8BDD3E410E813E94CADF3FBE22A83F04528E3E308BDFBE6AE402BFDDB243BF871F93BFFC4AACBFA6AB87BE3A96E83F8C3E24BEC6CC7DBF76216E407D5009BFC21221C08FC5B23F282A54BF56920C3F4D3FCCBFEE49FE3EE7FA823FA77122BF5704B73E943917BF8C0DAB3F780AB7BFC48C0BBFDE8EB6BD6DFFE6BFD1B066BEF0BB0840D5DEE2BD9152263FA31824BD3E53B23F3D2118408D47FEBEDE40C5BE6D27FEBEFD51623F9DFE56BE935416BF5012BD3E98A6903F9A23B7BE0C7D83BF7B5492BE835CB5BF31D93A3FF9E68D3F30C1553F5E6930BFE04B8B3F18246CBF487277BF055684BE684BE5BFDFD6D0BF9B797C3F3A29453FA18898BF68210ABFB5F587BF0F80463F28611CBE337146BFBF34973F139933BF4B03D1BE904E95BE27156CBFAB39013D8E82C2BFA538A63FB700C93E3417663F98B90CBDC9B30CBF29A3AC3F75D243BE677CC73FC8A927BD2231733F1FDACD3F5FEC03C080EC8F3F1824C93F602C313E73C34BC0CA4BADBF14460DBEA74521BF44B190BF8B628A3E5FF543BFF9869FBFE56382BFD127D2BF64E260BEE830D1BF0DADA6BED6B6F4BE7A58B23F082085BF2DDC2ABD08C656BFD35A9A3F31101F40383FE53E3612D2BF7E19D13E4BCDAABF1055183FD08396BDC025A7BFA54F80BE82F0873F03E9A9BE59299F3EA674CD3F33551EBF167BB7BF91EDD33FA8AD14BE73CAC2BED0A840BE4DC396BD93F6C43FB611BD3E675AF73F23E015BE7C4DF9BE21B072BFBF6C9FBFAF9038BF816618BDC96143BFC77600C0B6A1C3BD83BCACBF429B883E0D3821BFB3A271BFF93711BE9BC69FBD12EA4A3F917E29BF78083C3F77F7CFBFD4DCCA3EFC30B63F794422BD21C2A3BFD46A00BD37CB86BFE07ED63EEA3210BFBF0535BD91086DBFEEFFE33E5C97B03F630A05BF2C066D3ECC5F7C3FB74E28BE",
      model.embeddings.position_embeddings.weight: "0x01000000BF920C3DE2B89B3E97989ABF2B6610C06838A2BFCDAAE33F31CFF5BF4D1E893E8B39403E732AB0BF416693BF532190BF8A58723F76095A3FE6907DBE7FF83BBFB6A020BF1673A93F8BE7AABDD393373FA889923DA9F8C7BFF57BDC3E868062BE3E82913F4E68BCBFC054403C1FE0AABE8CE002C0FBE0113E73FD933F4801893E8278D1BD22F25C3D246D26C053E33ABFEFDFD63FA451D0BF4F5BCB3E334BEF3EC51E44BF7D2ACABFC85F28BF991BF43EE2A66D3B345BA33EAA461E3FB40996BE7231D93E3770873EEA5A31BF06485D3ED9FA42BE3D2FBBBD5172EC3D54309E3E2B34A63E5B2E64BF70E411BEEEB37A3F59164F3D5DF57ABF615F95BFD0B061BFFDFA363FFA5A88BF06E4CCBF58B9EEBFC552F2BEB4B187BE7AF72A3F9AB81BBEEDDC23BF1D795A3F77523C3F2059D7BF87B3B33D61E081BC8C6945BD268395BF17E35ABF959BA03FC9F1DB3F6C86D63E44147E3F9053113DF2EA92BFB0FD72BFF0B6A63F5309A0BF64623EBFA596BBBDCF5A903E14B1B63E0B0750BF12E8F63E1B8981BE1E0321BFC8A07EBFCD9185BE9DE9553EC379683E1CE9C03DA487D9BFDFDE4A3E3426C3BF909DFFBDF5ECBFBF176D033F51E774BB9826B7BEE38EFEBEEE73C1BFAAD0C5BFD18D2FBFF49DC5BE1C5922BF0EE809BE1C0DF1BD2CC684BE271C4FBF9DB3EB3E8AA510BFF157B93E7392AEBF0891AEBE23BA483F8FC587BF852ADABF4715F4BF16B9D63E6ACDD9BEF8B3153C309B19C0E1BB1440A3337ABFCC10A83E8E4677BF17D159BF3037C4BE3E64B83E326694BF0EC3D13DC4AE1A3FAAC0A6BF67953EBE4592D7BE9E0A9BBD4BF8823F237B2EBEE27C643F7BBF953FBCB95B3FDDEE983F0D642C3E5BC582BED5725BBD5E1F1A3FA8DE903FB59945BFCDA232C0471EFCBE80667A3DDCDA083F968BB53F0D280BBF1067D6BECAA65FBF1931CB3E50C035BD22D6F23D50CF563F5851FE3F56757D3E25A0803FF6FFDF3D206640BF29CB993E1A3A033FC5F0273E25211F40789D67BFD9BAC03FF18DD3BF2ED49FBE00DC4A3ED84040BF4B29483F8BB2E53F53A80FBFBC837CBE7F8A47BFF6CD46BF2E2EAFBE9F4A1FBFD8A559BF13E6B63ED2BA8D3F145F27BE920803C0B56435BE5006053ECCB16ABEDA04E3BDFC510B3FC6504D3F0D63563F3C6C0FBF2B1CBDBE8E566EBC11D26BBF67FD3C3E2D92DF3E514212BEBFB62A3FE427953F077BA2BF1420853FC5BD09403672563FE07F953F793CFBBDA20AFF3C4C2C403F9611AB3F5781313F8C6643C0108A11BF4B5809C06786C0BED3A643BF859232BF254C12C08C89D53C27F3ADBFEC36583FEA1ADE3F14DB104043670BBD8BF78E3FAACE0FBFDA62E83E29FF68BF924CBCBE78171CBEEFE9DCBF6F96AA3F97498DBE411154BE6AE7B2BFA6B1A8BCD4398D3F364F833D1843FD3F8F72513FD821CB3EBDA802C052FC85BF6F84EDBFE4FF9C3E1BBD83BF9A53583F1DA880BE1A166ABF24338CBFA33A1A3F9963D3BFFD3B53BF32097B3FCD7F9FBFCC560C3DAC6FF83EC9A4923EB8E6523FD7DC153FAF1309BF1FDD7FBF7BFA00BF6A1AAFBEEC2FAC3E6BF714BE8E0090BFE4BA1D3F8646113D5CCACA3F240C623F35CB1340A57B063F2CEC1D3F5DE813BF0C9A08BDF10132BFC82918BFCDB5923FBB36933F0A813DBEEC6E7C3F0D0C843FB97F003F90089A3EEB34863F94D14A3F05EB923E5980B03FEEF104BF03BD6A3E19D49ABF323245BE338C4ABFB00849BFAD2AEEBEE20FB53F848AE03F181932BF2998643E18B6D6BF5B7391BFBDB4B03D99D385BF7D59163FB70D953F0883BA3F3F4F893D697DCFBE747C13BFFCDA9ABF3750F6BE1985EABFA74783BF7625963F65336C3F8824403F24182940898665BF458BA03FEC1F933EE29C193FA03F9ABEC368003F2249313F1FAE6E3F236EBBBF24CCD4BE5AD1AFBF192406BE96EB65BF3C93293F74ABD2BF794BA63FC1C4BBBE3D6371BF065B193F469D90BFF3FA113FB3E313BE6199E23FC2699B3FBC79A03F3C6F37BDBAFEA53F321F79BFC2A582BFD81F593F0D6B06BFC0D8913E2F0C2CBF5544813FCCD13B3EC4F134BF3129B6BDDEA5CA3FD14353BE698B11BF525AF6BD7D6A54BE26F564BEE3CC59BF1E5516BF770A563F4D4336BF78F2473FF56588BF73018F3F9696E53FB0EA6EBF801FBA3F8D3B5CBD4824A53F2BF563BEB145AABFD15A093FDC34253EB5842ABE807E5DBD74132CBF8CFFABBD396596BF3C1C09BE957D07BD478207C078028E3F49EEC4BEC7FD15C03B0DFD3EF55003C00AB903BF745BC3BE45BB1ABC6EFECDBFD4FD86BFD4EC3C3FB29B7EBFA6A524BFA06213BD5849BABF5E6D2E3F226490BF3F48BE3FA2A86F3FA0F6D0BEE605233DF528343F13A880BFAFCE5C3EB8C53B3F5C65933D921E97BE21BC07BF345E3540C932523F14C2A83F6185E13ECC96A9BF0EE32440ACF524BDA50B363FBB3FEC3CE2B4C03FA7E591BFFF454ABFF38A4CBF62EC913E0A42B3BF5451B5BFBD2A82BECBE8ECBF2C820E3FA2578CBF2BF995BF9EEC2B401B3155BD37D71DBFE8B4CF3D11E4DF3EBF4A07C0A790073DD54281BF3445BFBE1E508DBE3D91B1BF0BD315C04BB3943EB196EBBD87C2F6BE211C8B3F833F763F5A9D423DDDE177BE2F9685BFA6970BBE6D27A6BF2BAC883E745F40BFADC961BFC4DF843F1633F4BE63E1B43FCAD693BEA43500BF8315DCBF961ACABE4CB1263EF2E7A43D2365553F25485EBF4D0E5BBFCA6EBC3F9696F23E7AFEFEBE9F8CD63E300F2EBEBD30283F8A2D66BE2BE7A13E9951FC3E0666583FC04F02BFCD5EF63F7523B23F7B7FF7BE170E113F4F4A07BFB44FAABF4E49643FC460B1BF9B308DBD28890FBF5B3556BF0D5292BF9BF1E2BE7DDA03400F72983E",
      model.embeddings.token_type_embeddings.weight: "0x01000000CACDBB3F8AB2243EB6F6ACBE1514823F3A2BBA3E43933CBF15A3133FBC65983FD9B532BFE940073F8F16243F305AF13E8E3304BF3775BA3F8FFD803FDC59F13F589FED3F96D23BBF18DB183EDBB308C07101214033CAD53EFE1F4CBFA50D4E3F36A9273F1EF7DD3EAB35A93F4FD94F3FBA3F2F3F3D69A03DD477FB3F325E543F86A2A93FE02AC73E4DF741BFC57488BFB454503EC89314BFE6450ABF5816013F9EF3C6BE311A463F2CA5A63E77E2DE3E7286783F3F650DBF38FAE4BF9A007B3FEC49A63E4600263FB6458B3F1FB755BF36B6ED3E1A7C073DEAB784BD0859E03CF11CF33E7369623D7F871CC0EECA9F3EBE9DCA3EA4E6AB3FEF05FB3F904ADE3F",
      model.embeddings.LayerNorm.weight: "0x010000000848963FAA0C323F3399003F25CF4E3F7F1A863F9F32693F53CC7E3F26E3AC3F9E4F013F4B24BE3F8DDB203FC63C863F9B910A3FBA78893F80CF8E3F4FA0B63FD18B193F617FB63F2633B23FAED28C3F29F8783FC6EF943F766F783F40320E3F5666B23FAEB09D3F281F893FA06CAF3F61A7103F6AEE653FC53E3C3F33ED473F",
      model.embeddings.LayerNorm.bias: "0x010000004442FCBE7D0206BFB2D294BDA4B692BEAA49313EA20F373E8168C3BD901F1FBEA664E33E75648BBE4A6034BC0B7217BD4E6EB5BE6727B93ECE1FE9BD8C13A8BEC2C91C3D0A005B3E43B40E3EDBF66B3EDFA60FBF78EF3DBD73CF66BECA2C92BEDD4615BF61F8E63BC1DCCFBEB10B583EA94358BEEF216CBD624160BE6F280D3D",
      model.encoder.layer.0.attention.self.query.weight: "0x01000000F28B89BEA995F03EE2B108BD5FE185BE68DA1B39ADBC14BE95ABB23D92DF45BE746758BD6762A63E8421ACBD731C983C382669BE5D72643E08D788BE076CBBBE12F0813EB7C77BBD092BDD3E6917BCBCAE6A1ABD1D97453D99841CBE3A6B55BE1C28723E26ABE43E71C9E73D41CBB23D70898BBE58169B3EED3BFC3D00BFF93DCF9709BEC1E7953E37675A3EA365323E24273FBE2F432BBEBFDD5ABE14B815BEE3187DBE2CE3FC3D63AD573E01EE1B3E314119BE88ADDD3D0040CDBE33FED7BD6A9FA4BD2E31BCBE8AA28D3E1C9523BD9FF8023E6882023C3EDD7F3E4A9909BE3DBF16BDC8CA3CBD712F5E3E4D88FDBD1B216CBDFF5836BE079915BE08738BBEC3D91D3E6623A83E40E14D3EB131C43E64FAC0BE63F5FEBDBBD7A03E3AC9723DCEFC7F3E6557E9BE096EF73DB809463EDDE5833E47C4693DABDE2CBEC5B7E9BD1C1D1E3DFF7730BEF3C7C63DA5523CBD8C7809B75EB01DBF0A1087BCFEDF95BD4907793D2E2F79BEEB434E3EFC61B73ECA2B413E0C7D57BE212C80BEE121EFBD9404B7BBCA86103E23740B3E42A657BEB20892BD0F57BABD3CC4473E3150DFBD0CF188BE90019B3C33A4A13D3D81E43D51A6AD3E27FF0ABE1BA0203ECD64BE3EB009043D3EFF99BEF76F85BEB1D8103E6311FE3DC0B4613E0B8C163E4D875FBDAFBD863EBF75613E8D0BD3BD41744DBD8748C33E3305F4BD999980BE7002B6BD19CCBEBED53B52BE844FDABE7BA55B3EEB7DFEBD9EF9283EA54B983EC05439BEDB8FA0BD6C021F3E3B646C3EEE48F4BD1F0F1DBE182BF1BCCB14F7BE7C1CBD3E7CE41BBE0DA00EBEF04ABEBEC8B6B8BC47ED02BD03C5D13E127AE3BD5F0A13BE2525133EB941653D7B20DB3DF92E2FBC9119C5BE31DFD33EDD5CAABEDFA0D63D498118BEC178013EC1AEFEBC6840CCBD559C47BE85FE153DFFFA863E32D115BDF4EBC43E2EE9303E446E503E79530A3F0766313EE1506DBE8C37C23B9B49133E694FDABA922C473E9D5B9DBDCC427D3E10B5A5BEC27532BDCD339BBEEEFBCB3EDD3B223E1A40FABC6867C23E08FC2ABD688C883E9518923D95E1ABBDCB1EC0BDDAA1CA3D125D3EBE4F5DA23A438780BD601A45BE1E4A393D7E1FD239C4EB6B3E7486A23E106B633E40EDE73D42422EBE456414BE0C5989BD70A77BBE9DC66ABDC7BAA6BD4A5E8ABD41E3873D08883E3E342717BFEC3B9E3ED1F9D43EB643803E87CDEC3CA923CA3EFD3D7BBBACF1BA3E086D8C3DB9C7333E6F01863E63BC923E2C9B93BE21431FBEDC2413BE795AD4BD619498BDDE763F3E9FE264BE5A0E71BD3F41EF3C4C0F7EBEA044243FC3E5EFBD89BA803DB68C133DEA26CCBC9A4E23BB4AE6DABD88D177BEEE63543E52171DBE520174BE56223B3D180FFDBDFCF4863E8523EEBC9BA8923E754C16BF6E7494BE2694303E75D1A83C04E5493EC41CA73D5B2482BC15C341BD2AAA543E587384BE7E75BFBD231CD13CC3B5A5BC88AE38BDD329923E5D94943CA116AD3DF700E0BD4E45E8BD6CF86DBE5E063CBD69E0EEBE2923BE3D3E054CBE8DD32BBE33D614BF5908C53DE4F2ADBC18BC1FBEA0CC2DBB959D983D6BE64ABE6ED4983D6C1845BE8250ED3D797D3F3ED58A203E100150BEA041DC3D235DA33D0380D2BD9A62B43D889A07BD264FAD3E41128DBD350F063ED77B893E429EA93E70E4E23CBB38193B583946BEE2CF0ABEB4CAB93D9C8EA83C5794563E13B046BE0CC0EE3D8CA58CBE9CBF26BEBDE6A63CCCB6113E00813DBE77E58D3C2BCF073C238D623E4806853D9CF4DA3EDF0FA8BEE177C83DCD1D4EBC35773D3E3801F5BD75FED9BE5F33603EEC88693D51F68EBE78ECDABDDD9EC4BED7DE6FBE34B0253E41A3AE3CAB64883D22EF243C21E2BBBDA8297EBE573A12BF7084083E4D26163ECACAC73C9501233EA11704BFA043A9BC7C6A363B58BF5ABE3AA5C13CEF3EB0BDCE068B3D74B4FF3EB0FB59BE9700D43CC671053EF349E73C022CDB3ED660E23EBEADD23D4DB39FBE534FA3BD64A4CA3E0F4B903EE22078BD03A69F3E33CD37BE37D29EBEDF76643D104E3C3E2D37B33CF2EAB5BEA5C86ABE0EDF93BD6FD2AC3D657DA33CF29145BD6AA8783E1242D93D2BF5A43E6706263DB72F353E4B521ABCD306F43ED306CDBECBB485BDC82CE53A45D9A7BD0159A8BDC0FFD6BDFF12C03D574E273EE00A353DF08769BE07FD45BE6E59ED3E451325BECB30443E622E8A3E678F48BE9BCD1DBE9675303C2F4A12BECA54AFBE689415BDCA859FBEC70E0A3E0272683D650AEEBDC2B18BBDDBAD2A3EE851BEBE42FEB63E44D4E9BD2C4317BE3D8517BE2E2A133DEE9B193E7E622CBD935702BFECE79B3E67F0A3BBAB0836BEAA92523E4F5EAE3DD0EC873D7A03C23E601BCABDB763F5BA3137313EE44FAD3DF4BFD4BDC3A9863CC843D23E99847F3EC13B26BEAB9B5BBE381EA63E4E391FBE8867F13DCFB0BEBEB819873EC0E0A3BE9EFC18BDECACD5BE5FA3E23D772E32BD3BDAF23EDBE17DBE300A843D4A7E10BD80C3C63CAA3F893EAD8BBEBB66771FBDFDF8B83D7D0E283E9A2ACE3D214687BE52C4D03EEC4D863EC582803E8B18DCBDAAC8DCBE11A66EBE025B2BBE692A743EA06DA73E4D80463DD568033DAE7CAA3C07720FBDCE0342BE22A1EABD55FD4E3D971281BE629A533EFADB053E2964A33DF32155BE9553413EF63B8DBE89C2DB3DD588A43D0D57BF3D40B3823DFA8428BE9454D9BDF05A66BE9290433ECA17E63E3DFD063EC5C4933E3841BE3D1E5223BE20EB943DC88D8BBDB62D903D0BCD50BB7EEF82BE0BE26D3ECE57E9BCAFD1AFBE93320BBE73378F3E02540CBDA45113BE4CD79B3EDE3F963D8FA30E3DE9BB3CBD3C26C0BDAB8E363E0BE135BEDCC90D3D61A3A43D8BAA2FBDF0371C3CCFABE0BD73275D3EF82FECBE2F8C60BE666E5EBEAB48053DB069B6BD15ECBA3E18A4D4BEB82FA73E5A70B6BE877390BD9E9D84BDC5955FBD18C7F23D17ACA43EEEE8233E736C7CBDC2AADFBD655580BD6CD97D3D34B7FFBC7B9728BEC60BF4BDAEF0A23EE279BD3E2718FFBEA0178EBE6118E8BB4D5AA7BEEC2C43BD224D1FBFA2A56DBB114DDBBDD1E7AA3D83D95C3E6C3694BEB8624E3E99A404BE1B5DDABC47A5F03D38BB88BD147797BD48F888BE1E8927BE15CAC83CE62651BEFC6F4DBEB170A33E6D46003D85D2213E7382833EF2DF8ABD5CC77FBDE84D76BDA892D13E8764533E20BF5EBEEC0BAB3DCEB5973EC50E083EBF20443E8825173D7552A3BE878F013EE872F6BD5FA56CBCAA5F4C3E477C81BEFD5220BE710F88BE3FAD233D28130D3E8695FEBE977ACEBC12C62D3EF4CA04BE5AF02BBE03F513BD9BF5D5BD0254B23E894511BD7A95113D2582813EEBBEA6BCA937EFBC08C33CBC5424173E52F587BE998BFB3D09D34BBEEF6845BE6A4719BEC6752ABEBDC3E33D1DC41FBD75A73EBE1FB1E2BD739B13BE2A6624BE016AA23D75B9083EC18F1BBEE0835C3E1C84DB3D55F22E3EE4D03A3E2305AA3A606C9ABC071E95BEF002FDBCEDA820BDDD67013E358DA0BDE13CC13E3886A8BE9C49BA3EA391843C2C61653E496CBEBCD047933ECB67173E748CB63D779D2C3E1B82CA3EBF14E83ED180A9BD68EEA83EFEA1FABD2CED863D710684BD47FF5CBC1721483D4669513ED123223DCB4AE2BE67D8063E34870DBF4779593DF165FABDC593A73DACE4B03DB8E5833E8C5B623EF9163DBEFA8112BE917298BE3A0E233EDFB1CB3EFF11D4BECEA92ABDD441273E32D9003D22BB12BEA9FC6C3D29875F3EC9DAD4BDF8A233BEEC6F563E01AD74BED3CAB1BE9E6DAF3E5584023E65D4713E81343ABD8EE4F8BEC8926ABBBEA95EBE5EC308BE201FA1BDE46F8BBE905EED3DE2E9133F44F8D3BE5612923E52CB55BE1B1ACCBD9B5BB3BA9284AD3DD837F5BD9844B83EE7F7313E0FC8C73D83875D3C1ADB1F3E55542C3EAA71C73D36CFA7BE3284E23CC6F4DBBDBD8CD3BE7F39533C2BA0C93DE96BBCBD8894A9BB6B2CADBE7FD5913E79F35BBE5BDB0D3F2F91B13D634C073E8FD675BE4599EBBDD8F69BBCC37A05BEC5DEB5BCD2CA443EF1DC83BE31B6453E7CFB9F3B57695B3ED70DCD3D77DC4D3EB4595FBDFCED583E9BDAE8BE63911BBE932E863DD9303F3EBD3BC2BE205BD4BD18EBB5BC988D5CBD59CC97BE8508DA3D783DEDBE7E95E43EB8B89C3B301FBA3DA285233FAF1D92BEE74B59BE9565C33E7AF8E83DC8B48A3C49DCEEBD10924DBDDB2C553E00EBA13DD7A420BE12FDB8BA9234B1BD72B8ABBEB6E7CA3D6918AD3CD1B2233D0A0B9A3E36D7BA3E6B8C11BE890F67BEC84E8CBE9F7A283E147AFEBD9C290EBE6F8C08BED889DFBC2BAE7FBE261E073FAFE4B5BD7F77863DC8DFC53E9B8DA13E0119C4BE637FB4BBFC1F933E157C95BDBAE220BE3ECD8DBDD03121BE6A3C823BDCBDC63DA5F2CCBD881685BEA12AE83E4AF4ACBE970887BE4EF38D3DB96C253E0F72543EDC2EF83E66E297BECE0AEE3D080ABE3E50DCF73D76C720BE120CDDBDCB5E9C3D31C5EB3ED400F13C9526853ED394C6BDE43DC43D2EF037BC96926FBEE59AB9BECB598E3E6918263EF0C182BE1EB427BE5D1C78BDC461CFBDE29449BEE84F99BE36CCDC3D3B1783BE4D084C3B30E5853E9F5C793E7AEFE1BDAFC2323E6EEEB2BDF102EA3D2A7110BC503DABBE5332B9BEC5D486BDCDEFAD3D7AC389BE43A361BEAB6B6DBEC6D4A93DF5DC8ABDD20B44BED1A0D5B83ABB183E21461B3EF842A83C0C851D3DD560C93DA498E4BE5BA3463E1FB9303E9E4E9C3E16B0A03E167F99BC8E4D793E694A54BD37E935BDBF7B81BE737C72BD6882DB3E85FD32BDFCFDC33EB87D973DDFBA133E2FBFD0BD0C0C7ABEB34184BC7A24073E071AF43D1B07B53D8C38AB3E1E52983C9A9F493D204D123E1A74A8BE68A5163D3F5A9EBE4A7AB2BDF160263E0BD30FBE0BBCB33E741312BDE2F7A83E13DB25BE7D25C6BC5718993E24A5913C5B8BA5BE129565BCFECA60BE28892ABEB669073DA7E5CE3E953E783C416B1BBEFB63423E2E9591BE178AA93D17EEBDBEF0B2763C3F0BBE3CE696A53D42D3443E0D9BBF3D3301D83D94D42A3E77A5923EE03010BE67EC01BFBB47B9BCDB32D0BC9A7D463EE6114FBE13A9B13D27FF233E5374CE3EF069E83C73E9E23D7E7344BE22ED9D3C10095ABEF7C8A03E870B03BFB790D43DAEAE8DBDDBD95CBEA744453E0BDC583E2A71713D712FDDBD684CAB3D66117E3E9CB13EBE6DBE92BD0C69C63B452FB3BECBB887BEF675503E193F913D05446F3EAC343D3EB8BF2BBE0040EFBE6EEE08BD2DDCE6BD59F1EC3DDB1BDFBEA90E173D099718BA5120803DA9436BBEF08C3FBDCB4DF5BD6B0C743E60D0EBBDBF6D5FBDADB93C3EC1A607BE75A3EFBD8DA51C3ECCACE9BC8AD2CE3D5196613E60BCD73D45FE783E2C2218BE2B92053E13600ABD02511FBE1980113E8819783E2A3DF6BC4841003EC7EB82BE820457BD87AD5C3E706C273C8542063DCFB6B53D46276FBEA26E5FBEECB8003FE539F43DC0DA18BF5EE228BEB472D03D3AB280BE7112FCBD4F8E703E0E28193F43EDD43D75700EBD134D8ABE5CDF803D2816253EF46EC03D4AB4093DDAA5FABD3F0C87BED09B343D6C78BB3BACEA0C3EBA65423EF77E42BD80519FBDFB7D113E646601BEF924B5BCC6DBA6BEB440B93D1BB2523E7E5B21BEA7D1AD3D7D476C3E08E16F3EF4EEB23D03F169BE5A57133EA73838BEFE9298BE048D49BDC551EABD60D8B8BDBE5B72BDB846DABE7DF8783EB122773E7474AB3DA0FA9ABEB6A326BD",
      model.encoder.layer.0.attention.self.query.bias: "0x0100000076BFA6BE7970133E6311E4BE7328B53D8CCC6D3D75535D3E18B8F33DF933F8BDB16888BE10F6B53E72641C3ED259F53D28B58BBC9607063F324566BB278E0EBD0C44D63EFE7C0B3ED2804E3D34D426BE5974563DD4ECF13D6FB3E5BEC829483F9309413D81D8373F546295BECA096CBD29BED2BEDC2E23BE0BDF8DBE00BA383E",
      model.encoder.layer.0.attention.self.key.weight: "0x01000000C69D93BD9017073E5A8340BDED93F13DB05150BE2BE84E3E3EC107BFC182F7BB015901BED0919CBCCDA787BE5790583D56781A3EE4E67C3E53C33ABD6056EBBDE90A343E6348D2BE1B6ABB3EB09DA23E5D2E36BE50D7B23D810C04BE821E45BD10CE0C3E724D803E368FA93DAD30193E25B04BBE4C9F4CBD338F5DBEDE3B5B3E8758A2BE5551153E833E3D3D718DE03E352B013EBEBD1E3E2443A73E686759BDFC65EE3C7234043E4219083D3727C83AA91787BD4EF3ABBE9CCD673D73C9183D4204903CF6E4A23E8313B43D0548AABCDA99323EA1472B3EDB7EAF3DB62197BEEC00943BB9C3383E7DB6DE3E38CF8EBD519B943E979C9C3D6E194D3E9A9202BEE7291B3DEEAAF7BDD1E50A3EA84FDA3EED0BF33E8FF681BE9EABBDBE8A92D13EA428FABEF99212BEC11829BE2198AB3E3E58AF3ED130043E1EE7473E0CD9803EE28D9ABE5CD532BEF8C20DBED3FEA8BE989A7ABDCB6E5E3CDA581B3D237FA0BE34CE68BE10AFC8BEF0A0B8BD0D1CF8BC086088BEBA9D44BED914BB3EE5A98FBE88F69BBC6F96A0BEAA23DBBC8D176B3E8367F7BD310EB2BE22BA53BE905DBE3E69DF083FAC56AABE9BC332BE3F3B8D3A220266BDAB0D03BC94BD86BE854583BD5888F1BDCCBC99BCD5E335BEE01138BECAB9AC3D6699013E7D5F743CD2E1123F91BE26BE77058EBEF753B1BEB350CD3C936A0FBE76D190BE9086B1BE08B5BB3B594D683D82AC83BE3AF5633CF3EBD0BB96848ABE436BE73DD243EABD68CB00BFE6C4F93D73B2303EA090A33D0B96E63EB3517B3EC22965BEABBE19BFDF77263EF4CA8E3EC770133E70FD873D320F3FBECAE1A1BE4A68803D1103CCBE110D113E03E82CBE3D87393EF7F53CBE0FD8AC3E201CFEBD1C2656BDCF0E7B3EF5C3413E1963873D8C341ABE1CC94D3ECF20DCBCDD4204BDB18FC4BE321C76BD037AD53D2C01AE3E45BD02BE96658EBCBCC764BDA438A03D5CA94CBE8CDF89BD3AEEADBDD274D4BCE161383EC1977B3DBBA7A93D0311273E238F7FBD9425C7BE435630BE03A4D0BDEF211E3D4F8AD23EAF39FCBDAF84DCBE327FB1BE33ED0FBE79A890BE939ECCBC7EDB54BEF43B683E86B17CBEC655E8BE726A1F3E6B3250BD835A0DBE94D480BEE3EB603D3993253E824D61BE64EAE6BBF5D4473E590CB4BD225D55BE2E005A3E662C9F3D5C2696BE42EDB53EFE43E93D570757BE9CF0A03DEE119FBD8BAAFDBD0827513E8C2589BCE1E8233E8C0C1F3D267186BE80F0933D346031BE190D26BC920AE23E9592C03DE0F694BDE866E7BD2DA283BD159704BD6727B7BC9FBB9CBE2B3ABE3E472E223DF09604BEAFAD323E59C3963E8B0AC3BE6EBE69BD8D2C5CBEC5C881BE1A4C863DCEC74F3D5EC3133E67C3FF3C51BA85BDA0F64FBD0A50F03D7BC30E3D2F6B43BE3071383E5F7BC7B93ADE943E1FDD773D73338DBDF53EB83AAC2CC0BD4A22DCBE23C0313D282B93BE0FC80D3E38BCD7BCF90DF7BD2D105C3DBD484E3E552A04BE151CFDBD826D0D3FC9871B3E480B29BC560C04BE1838583E04E6EE3DA7B0A1BDEA30A8BD772487BDEDBAB0BD8C53743DE3FC943D8E8E723D9FFBB9BC5A77913BAF7611BCE3B4C8BB36ECF63CCBEEC1BEE49B07BD2C2CDA3DFB3E6D3E49C3F5BD11EDE0BBB060653E96445ABE9154C63DB5844A3E915CD23CBFCD883E51275B3EE41BD33C3CE31ABEEF1F3CBEA8AA973D59B7CC3D9757EE3D9EFB62BCCC29EA3C262583BD6B6A33BD0A04FBBC9F6FDDBD542105BE1636E4BEB15C94BDF9BE7D3E3CA4543EFD985ABCF700AD3D5EBE8ABE65E5463EACADA93D56E0653EF2A14ABEB5CB74BE10619FBE16AECA3D9D5F93BEBB69AEBE69C6B0BDAF07AE3C5F37143E5D2556BE55B2FA3C58B6C23C3EB0F0BD7AE115BE0F69693D76391CBE5988F5BD7AC35BBEDDB896BD5B5B26BC7F5D9DBD5197D3BD9F1B6ABE122635BE86F222BE2560343EC5CBA0BEF54296BE9A2133BEF61856BE2928CB3EA8C7A7BEFDF469BD172F9E3E892EBEBDFE26BBBD3A5894BEE3E14CBE4282993E23C0B7BE306C79BC7A0DC3BE4E04C13CDDE9883EBEA7893D136326BE72B6103FC58053BEE5F9F83EC07FEABD1C6C16BEDCD3F03E1E73CDBEBBCAD83BF7AA653E4DCE88BE82A1403E51EDA23CEF96193E56C3A6BE1D4CF53EBAFAD8BE4D729C3EBB66B03E24C01CBE4C7D2E3E5573903E2A95803D874B4C3D7D60F6BD9435593E12F8743E0364A33DEC7D49BE00DCF13DA74618BED1BF303E92DE223DA4499ABCBF72AB3DEA0586BE23B10EBE70757A3D58DE123F591C38BEDEC2A53DFDCFB0BD567DCDBCC0D3A23CE54BAFBCE05A09BE18A54F3E91F1FBBD42E641BCB51552BE07A5B43EAEB58F3E7A83DCBEFE05943DC0B5613D2351883D8CA9E7BD4157B1BD666F4EBB25D705BEEDA9F2BD7874253EB0C1933D70F1C93E6C63973C22E4563E664FA93ED1BBCABE1F82583CC7404A3DD9F0B83DB0529E3D2D6DA43D49C707BEFF661ABD922A093D88344CBE9703AC3D7DE241BE2E01EABD1A20C6BDBD354B3EFE07823EE65C3EBE904FE53DBC7EAD3C0BBC023DE7470B3D5D4F65BDCE7D6F3B663FF1BB313FC93B9A289FBB1AE7A3BEF90D3F3DD1CB75BE7CB232BE8612A03C1943323D29E10FBE40BE65BE23DB003E302F783E174F5F3EFABD8ABED4E9063E246291BD4D7F6D3E024AF03D6F04053EDFBB413EE417DB3D250C2C3EE5DF8FBE418FE33DF0B1DFBD67F6B63D1DF3D6BD69DCCBBD12D6373E5D5EA33EFD3C10BD63F7E5BEF10DB2BDB2AA26BE0763F43C917CCB3DF97DF03D95E63EBE97B8573E3409AD3DC813B7BD0F2D05BEC69AD73EC3AEA6BD163408BD1EA435BEEC6B133E588ADDBCCCCC59BE14CC63BE6E3ADCBA1AC7C93DE43E10BC7DE9313E8E04993E7490FC3BB78838BE7C1C92BE907B3C3E7B4E8E3E8A29D73E696C173D5665E03ED211C9BDE0630B3EFA74ABBEF1808FBE1FD0513DE4B92F3E2C16B4BE4C0B1CBEC8B8F73CE70A82BE8333DC3D964FC23D4623383D8AE81D3EE3DEB43C3158893E830977BD2393B13EC841693EE2E1E9BD9FF6433E84AADA3DA08D1A3E06698D3DC63FA33EEFD659BE3A451EBEA073B83D75D2EBBDBCB2D03E23C2C03ED397443DBD1C013E2AFB01BD43DC4E3ECDA25EBEC1F2FA3E59F0B3BCE608953E7EDC0BBE7442BEBE4F6E17BE2567D83CFFA1E9BD7C752CBDFB4B8BBE4D5302BD6531C5BEDE9D0A3EB993713E0BDE42BE44DB6C3D7F5336BE4EAD083E0C6F2A3E4DE9653E00A7E33EBB1B95BE791A833EC25F813EA0B0A8BE111AAEBE61322F3C9F6852BDE87B18BE7DF3ECBEA5E67CBEEAF978BE5658AABDAEE8753CCDA9DE3DBA6619BE75ECFC3A5177C93D7D811B3D1E7F62BE6CF5C23DF762A6BD9D81973E453B53BD53B676BD4169CFBE4AAF02BF950EB73D82E08D3E37CCD43C74786BBEB5986CBEF2E6A1BD30B037BD030BAEBBC67F913E49CC25BEC7E8643D03AED2BE433523BE4E06A63E3160B23D72C4A33E35495ABEF1E5C43EC92BFF3D9798093DCF0FD5BD912461BABFC9B73EA6A27ABE924B54BEF8B9B03DE70BABBE1128E7BE15B4AEBBDF110EBED661B73BB695893D8990D0BDDA52723E7066DBBD57C8063E90E5073E101D703EE34596BD331783BE9445C13DD00C55BD9F49DD3C0A8A2B3E1A5EDC3BA714413C2F2C33BEFF8EB53E3DAEED3C9DB2F33DC93E4F3DB53E7A3DC4DD82BEE626A73DD2AE81BD587F133E02EE0F3EC91FF33EEB7159BDDC990B3EC59521BEFBEF963D827394BD6063593E9AFA6EBEC9C45F3969E09E3EE265863E228B933DA0BA1E3E0F748BBE1FAFB13E3193BDBDA1ECEFBDAEEF89BD8BE9BF3DFD22DFBD3A08FDBD477DA23E5A78BC3C5151833ED8FB893DC28B953ECEA40D3F8510DFBDFC1C9CBE0692A1BDF19A16BD8892B8BD4D9E8ABE4074DE3CD8ED4E3DA45F703E43DD2DBE0ECE8D3E934954BE285E723E2B080C3E86097CBDC4B4DA3DC724AC3D03D28EBE37EBEEBEAAA4053EA006F2BCCC222BBEFFC99A3CD6A0CEBEE9C4943EB466E4BD9647C4BEB1AF7DBD82F315BEA43667BEE0B6B1BE996CA6BE067D433D4AC361BE87EC433E5F29B3BD6C886B3C79BA3F3D18DF973E47C92CBE4BC9013DD76F93BEFAF069BEC93564BEADD0053E3CB1F7B995CE1C3EAEAB16BEE549C6BD08B1BEBCF1D56A3E6068F13E032B8F3EACB658BD98577FBE343152BE22B98ABE0CB86FBEB830033D4DDC04BF946ED6BEE894E7BE5B0AE93C1D5F2CBE063F1F3E89A87EBEB33D90BDAAF90DBEBF701D3E02EC36BCFC42A4BD76A185BEBE4F103E7FF34BBE048FF73D0B97A3BEA900DBBEC5F425BBC3D0683E07B40A3EACE7003E82FE7FBD15810A3EB715AA3EC6A5583DAFF0A53D83914C3B55303FBE3FFC443D67257F3E1230D93B2AE763BE4938C5BC57B46BBDD3CE4CBE12A31F3E84B3883C78E236BE229C9BBEC9C6763B38649BBE6685D3BD8AEE103ED47DD7BEDC92B13DB2B0C23EFBE3E63D8D5F6CBD513A0BBE92F672BD9F691EBE92F20CBE1E4107BE6ECB013DA0BF103D583B133E19DF1C3D25D3F2BE1EED2B3EEC78A13DC2EAE9BD079EC93D986D40BD5F526A3C197E0B3E2E56543EFFA4293EE999A9BE382D07BE0E5BE8BD7C2D743EF942EABE6B758F3EBBF5DE3C038AAB3D5D66C3BD5D18DC3DB7AE093F1B628FBCA8DCF1BB0CCA073E9E99C13DDEA7D13D19DD883EE29CE13E475FD03DA8303FBE6BB726BDE1F4B4BE5A8115BED7448F3EC9CEEBBDD9EAABBE44AD40BADE7F2BBE4C59D73DB69DC43C7EBA27BF4A463CBEF06E123F7C043CBE9739723E331EF43D4938863E18DFC63D2912223DDDDF133E0609FFBD2B74233EBF9831BE616233BE57BDDB3E9CC97C3C76238CBE38A5563E8376DE3D17AE96BE9474123E90E1DF3D20BB393E0DE15B3EFA58E3BD50C0A6BDECFD203EBFDDB93D75A0583ED54B3E3DE5F4E3BEA97C573EAD663ABEE0C1653E11D8943EF7B6FF3DD834C13DB0EC82BDF06F2A3C4A5D803D6AF22B3F56335C3E13781EBE4710FDBDE1D910BF99144CBEE9AB66BD8984703E1E0B45BC02FF3E3C8222C73B9AD99F3CE474363FCA5DDDB90822C63ED396863DA677BABD00967A3E49FE59BD0477693D1FA7B0BE5E2B06BE0C3B89BEC376DCBD6737EBBD0ED70A3D1E8C883ECCA485BEFD1B143E1B36823DCA1E08BEFC93713EE5F12F3E860DA73EEDCD963D15703ABEF59643BD296356BE4B64233D94489E3E470DB4BE89EB1BBE3E1F41BE2DB6293E563D533EBA4D07BEF638B1BB60018ABEA9758C3DD10476BE591B383C9D33843E7255A73E65FB83BD86E7F83D97F233BEE79DAC3D99440BBE44D189BD507EBA3EA57BA4BEC7A0A0BCE607DB3EA49F09BF1F9062BE9D954E3EF56B863EA30EC9BD69B3A6BE7323993D0112FEBD38B5133E51B032BE1384403DE6B4D2BD9B3AD4BD4D348ABE38B3E5BDD184863D486A1ABECAE03F3CA40B213D79D41A3E9FD93EBE286000BC3A0C9FBEE1B7983EAC2D573E2FA25C3E862A6CBE522BD3BEF77E27BED36125BD13E8D3BD175C543DCBD3CB3C387286BE4B40893EB1969F3ECE8877BBACDF9E3E534431BE8BBEC6BDBE0B70BC916B5A3EF5973BBDD30BCFBEE407F63CBD2E94BEF21CD63C32DCDABD78BAB9BDC4AB093DE92965BE537BC4BEC9814A3CB15012BECF5E213E62BC4EBC291CA5BD89DD603EFEF12F3D5F1DB83B7204803ED260DCBD5716CEBE666CD5BCFB7E243EB97A77BED2E271BD0EC88C3DCDDDC5BD6949F53DBCDB923E0F8096BEA448273E2662F13E53984ABD7CEB913E",
      model.encoder.layer.0.attention.self.key.bias: "0x0100000000795F3EA56A133DD9E3CFBE7E3B2F3C9874A1BEC25F733DDE7028BE54441BBEE96B563EBF7E01BDF159A7BD0FC1393E822CB23D737D77BE012404BEF6F486BEE010353E0E3D51BE5AC1ACBE702CCF3D463A793E407107BE43EF85BD9E220C3E6EAD423D6FBAC03DCDE45B3E5E6F233DEC22DEBDFE118FBEF77B2D3AEBAB98BE",
      model.encoder.layer.0.attention.self.value.weight: "0x010000009AC5EE3D011D533EB296C13D021A323E55A775BEF0F5D03C7600273E03D0883E43ECC2BE98426A3E3F1673BEA5DB39BDE028ACBC5F4735BDBB334DBE44FDB0BE24CF07BE8AF3BDBDB19421BE8CBAA53DFF9CEA3D1D1BA0BCEAA1873E5CDD753D2AC20A3E6D3931BBD12FB33D9772FC3E3932DCBD70E7EEBE0CFCF7BD6EC6A03CC710463EEC90843E6D2770BED1D005BE055E4B3E057098BEF68FABBE8E34E4BD7FCC1C3E1B2B80BE3F150CBDD77C9CBD9E2CFA3EAD0EA83D14FB22BB74319D3ED1CC47BE81128DBE248904BF31768A3E053383BC602D843B396E93BEB05E8A3BAC63C13D2BB5FBBDAF22AD3EF6EDFB3DE75B87BE1690823E47549BBEEBAF24BC4B47713EEC487F3C18E35BBE2690983D51848DBE00898BBEAFAE11BE1CADB5BD5E095D3E0BFCC63D4792473D751C3DBE88D182BC44384F3EF40EC43DC9D5713E1868C9BDCE1768BE7CDF0CBD8F9DD33D1E152B3EA5A49EBD68529E3EF8849ABDCF28C9BD8CCA613E994C9DBCD174AF3E5775F5BEBFE42BBE8CF0923DEE501C3E238B153D3ED35D3E1EC87C3EF291513E649AEABD0F22A4BD2FBD4BBD85C48E3E60D1523EC31562BEDFDA833DF06B06BE979C013EA0E11CBD02A2BABD41C0A5BD75C030BDA567833DB678FBBB0ABB82BEB87C1BBDE0C98EBE7240923D3482973DBF79AEBE59E7C33E9E1E883D378C4CBD6D7101BE8F347FBE9A8C873EE120383E2CE1B93DB52B05BE2A41C3BD65D5783D50D0C53EDA25E33D2DB8103E2DB75B3E8000C93EB64CB0BD02ABD6BC689A633E3AB2B83DB6DE6C3D1244433EF9790EBE4E2C35BE839A2C3E6831A0BEACDEA1BE121D033D98D9D43DB5A367BD32FE013E055D0C3E5941423E9FBB73BE6F6D013E710601BDEAE9BD3DC3B95C3E88716E3BAB02843D53D78ABDB17267BE680A9EBD9E8CADBD83998C3E86674E3DE28152BE6CCF94BB33FF0D3ED6938D3EEEC64DBEDBA255BD130E50BE6DD7B4BC40561E3DB84D933B70743DBE1695073E0C0674BE3EA6CDBEC919F83DCE262DBD6CE99BBE0025AB3D4CE04BBE92623DBDEE35743CE1D78BBED75318BDAFA9F7BD15FBEDBEE4BCD23CF43C373D43DCB3BC19A7E9BD200F8E3DC7B6273EFDCD473E787C87BDA95B913ECA87013EF6C5A4BEC3CE82BED611073FA229AC3E2DB4763E8111BFBEA2C6813EC6A284BD6A4FF5BDF09062BE00D8013EA3DF84BCA2021D3E444D8C3E0051133EF73F9EBE7C5D823E1083EFBDE4C4C2BC377D6A3DEE554FBED047CCBCA37CE23D4A901B3EFA72393E3AC8763E6FD4DCBEB5E7E4BBAF7E0DBE4AB9CBBC8368093E4F98A4BD56D38DBDF9347BBDC652D2BD162B2BBE957ED93E15CB013D80EB9A3DE45F87BEC7BE81BE4E9165BE5BE354BEE60AC1BD84CD8EBD645BD8BEAD5A423D606AA1BE4C3B333E01B5A03EBC102ABEE16BAA3EF9BAA43EF662783EC801C7BAD556223EADA6333E4448B23EC8E20CBE2726E93E136214BCEBA2C0BEA803B33EFB68933C2189FEBCB718BDBE58CAE2BD1F4D31BDEC5833BE322590BE464645BC4A004DBE4179113C7AFA39BEE126C5BDE095B83E96AFA03D73097D3D79FF5B3E36AC37BC28B2E3BE524241BE852F09BD37808ABE0501D33DB28EABBECD1C26BE5C63193EEBF8703EF1EC86BE013D5CBE053C53BEED46023F8163C7BD7C7BC2BD93CE04BE2FE4B7BE69A2E8BD9C5F9C3E2F8C9E3E688BC1BDB494AABE9F16113E9FA5193E21416CBD28886CBEC1ADE13DF12E533C5B1377BE1BC8A8BE8DC784BE8E30D63E1716503A1950E43D5255903DB7D3753ED757E23EE07E193DC54843BD9DB98B3D23D8653EA7A390BEC3C9EDBE3ADCA9BE39CE8BBEBBBDC1BDF00C99BE1F0F21BEEC84813B2EC57F3E02E931BE7A2591BD8E252FBE5CF6913CCDDF0D3E4136CE3D1D890EBEAFC4113CD0458FBD0688AABC312527BEF69953BEC67B913CED52C0BE18FBE53ED8F891BD7DFF363E21E078BC0BF495BD963A7C3EDBD2F13DC2DA963EEB4A78BD0437873E008B3F3E0F303B3DEF3284BDB8B0DABD1022ABBD7CB901BD1D1C583EB5538EBD4B6594BC446A05BF96BCA5BECF16BABD7D9006BD98422ABE4DBB09BECD3D22BE9AA892BDF7BB2DBE2FBF6C3E1E07803DA26B513EBE2B7E3E870E923D4E149B3BC92F05BE04A73DBD06F0323E984183BEAA1C1D3D89C6ABBD4123F7BD05D4A5BD356023BD975AE7BE9F81323E539D573EFCBA91BE129813BE31A0883C4B6C8E3DF9C7BEBE76B5113E7DFC85BE508D19BC3B9D79BC5CCCDB3BDEF8C4BD2825143D7F0166BE74A3E3BE423162BE1B1A233B8B784C3BF5994E3D20F45F3E85AC4D3ECC8DC0BEE809AA3E482B173E2235D2BDAF59083E2671E03D68BEFC3D825B1CBE7D82C4BE1371DEBCD3CA3DBD8C0709BD7161B3BE3552A33D3BDD88BD4ACF23BEFE6C053CD7CA7DBEC8D7A33D31F5893EA959603E53F9B6BDB2C9D73DA9E677BEE2AA43BE9ECB3BBD8B485E3EEB52133DD77F163E194EABBD6E869B3EB0B70FBE97D00F3E4750E4BCAEC8C33EAE47AC3E952529BE2A9F993EEC7E09BD189E5ABE346B243B04FEB03D42CCEEBE52A6113C7173EDBD744B4C3EAC615B3E8E112EBD0BE64E3BE3FB163E8A223C3E0522F1BDF896743E7E5C603D7282403C46FDBBBC4194ACBE9F0B873E9A350F3D8163A0BD8ECE663E8CAB85BE48242ABEB58C843EFC1B69BB7A7C7D3CBFBA03BEA8A4993EAE09633EF04A043E59B747BD236043BEAF10A2BB3E7BAA3E6D11F33C226FDC3E40CC013EEC3B30BD8C2DB13DAC47A23E92B454BE268F1DBC647135BE43D934BEEDC1C9BDD2BF153E3C6B85BDA35B0A3E6AC0A2BE6AEF0EBDC7655A3CA60C6EBEF735EDBC0E5C05BEE0AEBB3D5EC20E3E6F9D9BBD7F53603E549F68BE0F648EBE96D20B3E88E07F3E0CD98DBEF8F4DCBC11F5A73E1F2B7EBD160AA43EEA1818BE4BA18D3E01F2DEBE0E02C3BE82E4DABEC4DC9D3E9B57743E0B2A59BD0436C33C4320523EC1EC98BEC1C819BEBEF966BE1E47F43C98EDB5BDFDDF303EDEDB4FBC39ADF4BE74AC95BD081044BE490A54BDB010C33C0B8DA53D53B1653E641004BF6B8841BE9586233DF6BD05BA8699E3BDAC17713E9EACE1BD8BC88ABEA9F9B13EB67693BC044519BF5D4DE33D99A60A3E5555253C7CA1A8BD1590F83D56113B3E266ABABE15C7A9BC60E6E6BE7362CABC94C6013FA45798BEEB76EA3B19B1163F7860F2BBA72671BD5B00413EFC78ADBC0369943DACBD1FBEB2E5FFBDCBF7B23CE8A43E3DDED089BC64E3AF3E2E7C133E0D9742BDF61B0F3E05E6A73E3D4502BE234943BE667ABE3D0B5D433D5D09603DB90B14BE775C823DD3E246BED0FCF7BD1D4214BD6B090CBE7DB90F3DBF75B3BDAF6B2F3B711C073E19062ABE70611FBEBFD6FC3CDAAD44BE552381BD2EEC493E281496BEAD4324BEF41B52BDFE96C93E85A6BCBD9384003EBD43A23E40DB083C62541DBECAC99B3EE247A03D814E243E5363EC3EF7DD1ABD0FEBD03DE88AFBBD077894BDF860003E4647A1BEC912A23CAC8F283E6FEC853D9AF098BD523940BE4BD7013D11C5BEBEAB2F99BE6FE37DBE545882BD9D5334BE82C0193E4F53DE3E9C5A03BE022C463DAA8CB6BE52D538BEEE0F793E44E4C73D22ECA0BDC3FFC9BC3C56063EBCA5833E6C4A00BE65A2E33E594250BE07E38FBC76011ABE616E5BBE4E3789BE41C49EBE264B5ABEC5365A3D5EFD36BD0FD9B5BE26E22DBE2890503EA7BE3DBE32DBD9BEAD89DA3D8E15063EBDB9163E29CE67BEC0495A3D98E2AF3EFA89C9BD414C503E379646BE1B749CBEF774A9BE625280BDBE8302BEB6434D3EA88320BE4DC7F1BB8CC8053E1478A5BE879FD9BC737FD93DC41AC53DC0111D3E043B57BE629B033E6BDB3F3E0431853EC9CA0C3E449CD9BE9DF65C3EBE99873E3BB3D6BBF8FE7CBE0A0638BE123B6A3EB5D07F3D002F343E2A56D83E5560233E03FF62BEE84F933DA59154BE3E14A83DC2FB16BE4AC181BE9377F9BC9079983E7F1D9CBEB471793EC1BB923D14A3F63E29ADEC3DA08AE03B9B8D963DE04E3839759D403EA372B03EF82000BDDA50D1BD191BA63E69C033BEEE5667BEBC341F3E475E933D8C02AABE5EA450BEC8966DBE827D2A3F2A43D8BD0B1C573E8ED5D1BDEF326F3E3FB637BE25BCD13E45B0173E8C3BE6BD07E9803E4388A8BD74EC90BDBB871E3EDB14273B87A9A0BD622B8BBD6A1938BE360561BCEE4DCBBE5FE123BDE5DF05BEF463D43DFEAAD83D8114933D69AAF8BDF90CAB3EB566843E3D76A53DCE3C2C3EE1EA05BE4D6F1E3E10B861BD814E1C3E397C593EA00433BE228E0CBE395191BD8F646D3B668E03BEC41E58BA130659BE298BD13D1D1DAFBED8B334BE6FB509BEB7EABD3DB8E3E93D156068BD12BF83BE643889BE20B5EDBDAFFF6C3E3F18ADBE075C00BE1D9CBDBEB944C9BBA3CF563DC74F2EBEDE35A73EE94026BED7FDDB3DA00F703E44858EBEA9BE8FBCEBD5D7BEEB00BB3D57E800BDA9E9ACBDDDAE95BE98EF97BECDED9DBE1288D43D5CA3F73C363902BFC4A2A83E763BCCBD5B76433DAF6D0EBEBE9BE43C4287C9BC16AF68BD8D43633EC54238BD7219F6BDEA829ABED394DCBDD492A2BEE7D258BE6FBF22BE9A515EBDE55BB83D055F763EB9D330BD5F4C5C3EC4F6F63D1C9B7B3E72B1D5BD941598BEAA89C43B1AED86BEE2EC8B3E8AE8B73E9729DDBD85D2803E178ABBBE41070B3EB4772A3D6F69943D405B0DBFECA40ABD0CB6EA3E71604F3E33A447BE9DD9AA3E4B2D06BD67C3DA3CE10EB6BC7BFDA8BE0442C3BCEA7A2D3DA9790F3DD9CE08BE159278BB84528CBCBC9716BE6A9901BE892E8ABE9B47873D6FF6AD3D105AE33D8B38B4BDBE4425BEDE271ABF0D723FBE47C3593C7E494BBDA9CB563D2DE8BE3EE8B625BD8ED1F83D40EBEBBC3056023D0CD2C33E3B1F97BE579FA13D57AFDD3E85E07A392050893E2EFC673E3CA8FFBD7A7EBBBA3B74DE3E545DD5BC98E1D9BD3860D9BC8471A93EA59263BDD49E98BE2C6442BE855717BEB4632ABE6408AF3E6CAB853E4E282FBE2140063E3A47B93EAF98833A1C60533E985C013FFEF96EBEF0A6D13E1F989ABEB67F98BDEF51B63E8E3509BE79D1353DB3640B3E6F78F0BC443A993E12DF653E0AA1993D9212013E905D9EBD56AE083E83B32D3D19DDA8BD23CF78BD57F8613DA79C613DF862FC3DBFF26E3E3F68033EE44AB63DC3FEBCBE282904BFC186C5BD3C98C7BE1722CA3E0C444CBEA9143A3DE48AD93DA17E873E6A8DD6BC68EDCEBD4CE5A73CE55D13BF9E10A2BE1B59A3BDE4E82A3DA64B513EF3A670BE75C586BEBC7080BE875C0C3ED72233BE0D6375BD54A8B1BC388FFCBD6CBBD9BD2BFF3EBD2A6FBABEA7488F3EEDBAC2BE7C30013EBFE1CEBDD59A3A3F9E398E3DC5D47D3B5FDF81BEE6F7CFBECAF58C3EB89BD3BEA41126BE61C2C03DC65F47BF94B84BBD34FD95BD405303BEF0D5223C97C07F3E281399BCC57678BE32A78BBE612B01BF4260B4BEECF5583EA38A173E2E6813BE3F0163BD8AC4183E4DDCA03C289030BE45EF413EBB3875BD3C64333E14BE043E7AD9F4BD7667963D83E564BE153D823E3385893C445BA23EA965D2BD8B6F7DBDF7677BBEC6BD923C23E7E5BE0E747C3EA24822BD7464BB3D49CFE83E5FC165BE93D298BC3FD0F0BEAE0C083D0997103E8F75923ECFF500BF839733BEE4B8CCBD93DA3ABEE99C1EBEE4997CBEAD20803E26A33B3E2581933D9B03573EC2FE2F3E53D418BE43A50E3E0613183E8524CD3D1E42143CA6593EBE07534D3E1DF7AB3E",
      model.encoder.layer.0.attention.self.value.bias: "0x01000000BF15843D8D830D3E3CC07CBD3766B53BF8367ABB5921803E05A8E1BAF59E68BE5E47D7BD9CAE4F3E44DC08BEC1728FBC8B7543BEE5531C3D0CAD19BDF95B9ABEFEB90FBE3BDB66BEF4499B3DDE35C33D498AD63DC6EECBBEDFBCA2BE05B0F3BE4912873DCE3570BB70DA40BEFA47AFBED3C2383EE3A6CE3D940DB3BEB0CAF43C",
      model.encoder.layer.0.attention.output.dense.weight: "0x010000007541AABE851EE43E63F0E1BD9955D83EFFF70E3EFA06E53CE48134BEB8974BBC9A3510BE3455D2BDD236E8BE9863A23D49F2033FCD2334BE5F1C423D27E662BD76333CBD6EFC413E6D50253E6C575CBE5A431B3FF482353D2BB9A7BE805E173D6EF62ABEDA73673DAD366E3EE7B5CC3E89110C3E0C0B04BEA9B7D13DC4C6B43DD7B5313E9F8BBF3E2F7A8DBC1A21CDBE0BF2453D56E6A7BB7240AC3EB8CFC8BECC52193D8C0B3C3E881F07BE746B203D8A7317BDF5C9A9BD6FA8A3BD04523BBEBA8902BD81FCEABDEC0541BE98980FBE826B443D295AAA3D192D82BECA51F33D6D9B1E3EDBC6623E83F325BEB740E33DDEAC263D0A2D9B3E957FDDBE7F9E49BC8ADD2C3A7D1A18BC660E04BD04F9AE3ED9372BBE06C43EBD8496A13EC39F943D247AC33CAD24313D586DF43DCD661D3DE352B03D0FAF083F6CB4D23D3B1790BC1D545C3E7B8882BE6CDB2CBE256363BEC5BF4EBE1D9D84BD610FD4BDA9C1E6BD81E0783DC0E67F3EC7BEB53D6685A23DAC8A8BBD840EE13D801ACCBEDF4200BD18785DBE086453BDB0493BBEC6EC653EDF4CB63ECE36B2BE8BD2FF3D6EBD113E513E66BDBC482DBE5D94533E699F1FBFFFEC2C3D0922743EA64437BE02D5E13CA53E18BC9EC055BD59A76D3DB481013E644E063D3F3A13BE48664A3D44BDBB3EDA59F73D1435CCBDD42B3ABEBD88CBBE72938B3E7889FF3D00D71BBE23EB0C3E1C05EABD71D5ADBE845130BEB154BCBD2CB8063EF4BC6DBE797DB2BECA712C3EFC178CBEFE545DBE070B433E9CD8B83D4880B1BD2405913EA9B26F3EB67C6ABDF93E143E30BC723E251BB2BD33E328BE1780853EB013653E1B1EB8BDAD7946BEDE99BBBC2D04953D1AE694BDA34D353ED4EBD2BBAD61B4BE78F3F7BD6408503E0ED65FBEF6818ABD012FB9BD03DB88BD9818983D35D4B33E95A587BE52F4E2BD05CB583E1647CCBEA956233E091A27BE06FC3F3D1A1D38BCF69DA83D2BC0903EEBC990B9982F35BEDC58923E3AC8C23DA5B34A3E7B5931BE1FAA0D3E2EB8AEBCA406023B6A9E4FBEE935D6BC3E27BBBEE50A62BE955C4E3E685DA1BEF6FF0A3E324D9D3D5D24593EB6C9B23ED2A10C3D086C953EF90138BE259A2BBD16C3F13D4FA2F6BE8A65833D7AD2EBBD2D79273ED40AA03E7F179DBE62B7893DE5A7293EDCD50BBEFFE1563D65726B3D99571CBD94649E39A4E89B393F871BBFC4A8A1BCC0FFE63D848E0BBE73BEA4BEA7B5C6BDD053EE3D47B872BEC9376E3EEE7DFEBD7684A23D9E9B1FBE24CBE6BE0E8A6FBD73FD443DDED854BD5023C13D6F6418BE01FA503E2DB212BE2A10593E8515F6BD039026BEB795AA3B39684FBD7562B3BED68980BEF820603E80BB41BEB1670FBE48787FBDB9BFFA3BB7C2483D4F6E953E99BF043E4E03C2BCA9CBC23D8FB807BEAB869A3E590E123ED841B33DACD885BE71B930BE6FD987BE56008FBE5A385E3C5FE2B7BC81976DBD6806CABDDA7DC8BDE2E7A03E34771FBBE5C9843D2ADD763EF4794C3EC02D85BDEBDB03BE0093163DB5506B3EB4B88BBDB01983BD3E16BE3E74B2DBBD0968D0BDA44375BEF0648A3EE7B7973E5387223C70C687BC6AE7DDBE6C6F6CBED9F5BD3BD70A6C3D6B6A3EBE50B0923EE9DED43C64C0823E9731B73E06C83B3E817D56BD10735E3ECDBFBF3D8A0C37BEF2B2E13C70153CBEE40B85BD15B51F3EE45522BE7135A1BD03415BBE2586EA3DA7D30CBD6BC1A7BDE6CC9B3EDE9B623D8CA8603D93794EBE0A16B03D1437A83E6DBC51BDF789BEBD55FCBB3CAB6ED5BDCC31293E3E70163EC62EF33DA26150BEF35CEFBD29845CBBF49BE2BCA73140BD029BB0BD174031BE02FC323EB11FA43EAFCE79BDB4A788BEC4AB1C3ED4C4C33D3F8AB83C645012BEDEF49D3EB86B8B3E4F7BA1BE58C9063F1C68AABBD255C93C8B4DDA3D9C90EB3CDD1142BC5F0DD93D8175503D4510B8BE942F84BE8220AABE8C5EBABDA8E4B3BD7BA0133D153127BD2D51263EACD33FBDB0442C3E0F3BB93EF23A0C3E18DABABEF0F5CCBECD6D46BDA2A8DEBD477CC53E7C223C3E023CDF3D1FE33FBD3A41213B2DA3C3BC6DB192BCBE45EF3DA0DF3C3E7AF7EABD9BA4E63E0F0B21BCE479D4BC52F29D3ED4D1113F3D7C343DEF2AD0BC7D9745BD027E013ED956A2BE08DE57BD310C9DBCD24128BDD965CF3E5D062CBEA393213DD4BB203E79690F3F66CE0D3EDB84C43C4FAC8E3E1B10413E33ABD83B6BD5C03DD585F6BD45AD91BC429DE2BD0C3FA9BDC6903DBED4F85BBE66C0EE3BC6AFBDBD3D752A3D77BE02BEEEA6153C0BD60E3D2A20D63DD1650F3FB6E1A9BC982A283D044F5BBD467403BE4719593E0167F63D93A2B43EC2C12A3DFA185FBDDDD93FBD7268B23DCA24CFBE1E54113EA982B6BD26DD9CBC79B894BEBE74AF3DB01750BEF750E73DC5F1733EDAE2623EC1CCD13E1CC438BD50E59F3C2CF70ABD62972C3E920C133C3CC6DC3EF09C92BCABD486BBF672ADBE8000B73B85C7B73D99BB81BE608056BE839699BDC851AEBEC22C86BCCF9DB23D43AA90BE5DFACCBCB97A8D3D933B43BEB7C988BEF3388ABEBA888DBE5683113E1D175EBE489A903EB9D4BABE1B2B69BEA7E8943E9D5D573E1B400EBFE6B9503D05F2713EE150DE3D7C9A823D32CE5BBEA96756BD5A11AABE500FB53A1F4174BEA8E8873E66BA5F3DC26D5FBDE4564E3BBC0A453DF99E56BE6C0703BEB2CF2D3E3ECB5DBEF993C53E7DBE363E7C763BBD199A9FBD095D9B3D781B9B3DF1CE043CF6641EBEF43ECEBEE85098BEB461763EAC9CAC3EB69D8BBEE2786E3DB9FA06BC0B89BBBDC9AC713DD53803BE2430A93CC9F48FBEEBD4073E228CE73DD691F63DBB2935BE346E75BEADA73DBEF7B81BBEB6D3EBBDAA0656BE5B3A00BED017773EF9F9953E03A8AB3D256B08BFA2EBB5BD560B00BEE0FE8E3DB1529E3C79F9D5BE3556BB3EB5A9E3BD250FDBBC5C7E9BBCEECBBB3E501E143D0327FE3CBBDB37BE39467BBD21EB70BEFDA239BE5AEB94BC5DF4C93D6E21283DEC2C92BE514DDFBE140C303EECA7AEBED6A9DF3D3E26473E727DBDBDBCDB3EBEA996E53E6AA302BD3F0CEDBD573063BD36FB2C3E958127BEE525B6BD26A903BE20A6D93D3EFD86BEC2D9B23C3118D4BE11EC8E3E1E9413BFECFD92BDA5A91B3E862216BD517149BD0F0E95BEB68756BDEF53B73DD6426C3EA07DD9BE7D29C33DE2A403BF7E1DD33D6A6669BD09DF84BDF33E7B3EE611A3BCB049973ECA62D53D80BB9D3CF8DB2F3E003BAF3D13FDEE3E5F7AEB3E19F7683EB48BBA3D29920CBEDDE6C73D1537BD3E5C6B963E2DD9CE3DE752B5BD8CF4C03EE404183EED8BABBE8507F0BDED56003E12A2AA3D37F01C3EA5E828BECD82393EE9C2353E8F55EB3D4D341EBE6BA7723C78569DBE495D9BBDAC6E123F5A3981BE5FD3CB3E5B07103E3B96B43D20C8D73CF8A2BEBEEB3BD43E7BF7C0BA0B16C8BEEE7FA5BEB45494BC0F559DBE858B693D9AD4B8BEB374CABE27DCA33E7C29FEBDFDCC033C0BF50A3D5509793DB65115BEAA8B06BE3605BFBDA06E023E2D370B3E4AF2903E60D4713ECAD6CB3DA5B8293EE26D3ABCC93899BE4A9BFD3DC7DBAC3BBE8996BD8F9716BBF322FD3D829D243DC5F75B3D21403ABE933EAF3EDCA284BCCBA06FBE5EA93EBE47EA87BD41F9B3BD567372BE1E1EE53D63A263BE5D91873E36C04EBEF5CE043E137F053E8AE1083FD5DCAABD907A6B3E2484FCBB63CB75BDEA5B533BE129A0BE6BB95E3DF8E17FBE0C82673E4F98343D7B8A623E0CFA9FBEFD54F4BDC1C74A3BBD9DFC3CB7DCF5BE431657BEC3120FBE8A3301BE89241BBE8C5946BE0C47853D2E20893DBC38A8BDC1B4D33D0AF01A3E97CDA5BE87BAF3BCEAFF02BD3DC081BB9E2B373E65518A3D4474413EBEF3D43D480F41BC731FDABE07F600BE0E906A3ED004ECBC52CE89BD86B407BEA1FA22BEFA7C17BE4518A53EDB7D84BE2C28BF3E55FB08BE0C2CB5BE91E1C13E9F73E43DCABFFBBEA911DCBDFBE1AD3E8C51983E5421B43DB1926BBE13C56F3E70209D3DEAE5643E8130BBBD7C5E4D3C8180833ECFB02B3E1947D73D310D3FBEF0D46D3E9EB473BE4FE3C6BD4D79DEBD7C7A97BC159E003EE6B7823EA84E983E4C2E593E54497A3EF6DA27BE70799F3EA6E8D7BD6B94193D8F30AC3D1326E73DB5918D3EFF3E4D3E3969AC3BFE164ABE995D30BCFDB17A3EA70BEA3D150E893E22CCA53DDD7BCB3D7A241FBC67DF11BE4752D33DE3A94C3E71CE64BECDFCECBE896D19BD65BA943E2F98F53D02A9F33D407E93BEC67A043EC8283ABF0ABCC63DAB751D3E5EE2893EE81CE8BDF4061D3E28E1D9BD524DF73D2EA62CBD17DA993EF1C00C3EF8A3593E5DF243BD8BA13D3DB126E4BDD55B663DF492C03DD5FF653D60551C3E27F2563CB20BFF3D11B63ABE7D3ECF3EB9B5B3BD9FCE973CBC7FC63DCA3C06BD96C7DA3D99CF0A3E840FE0BD4AA8F6BD44B28EBE1DD5A53D1DFF77BD0726BC3D6B488B3E16F49ABEB9DCD53DB77C31BE6402B83E80A6133F7BB557BEF08B5C3E12B644BD4F51D63DE7F0F7BC24E7463ED71E0C3DB3A9083EA01BB73DB452023F7EB3B83D7AA0DBBC5E2FFB3D302826BEA1702D3D0BA4923EAF2DCCBDC43C09BEB46A0B3E3B65193EA208DEBE3FE13FBE5E06E23E888523BE86F3D93D4974A43DD7864E3EC7C9923EBF9AD93B531E2EBE4F7D1F3DC691B63D32EA76BE032C0B3ED98D003F06E0B33DBB7E973EADD0AFBE12FA913D5D4566BE20721C3E0C8BA43A650119BE0285C53D966522BE70AA513DD98E563D9FC689BC027EA5BE73A2883ED09AD63DAF9BC43E80F9C83E568829BE2F7918BEA1DE1DBEC7A102BE88F04F3E58702FBD4137B03E3F89B7BD8BE6363D425574BEB1A456BE298F973CE3030ABEFEB75FBD053E4BBD536CAE3E1DBC90BE89D41ABE56D0A9BE05CE063E4A72C23D3610F2BD3447123C41D5573E29DB8BBCC379993E9C01E63E14DD663EF607D63DE636B73E4AAA973E22EEBC3E5B033D3EDC27B03E7C05283EBE0625BEB5E49CBDDE9D60BE18C00F3DFFC139BEADB7353E8FACAA3DC938673D14D0E4BD21628ABEB37C40BDFD18E7BE76177DBE2EF0F93A01EBA5BEBE60DCBCA5E06FBEDB1EA93C96D7F9BE332E96BEB1D73EBECF180ABEBF3496BE7B0A1C3E1DA10E3E2268003E48E9D73DC9467B3E76481EBB3D092B3EAA2B753EEFFB513DDF5E32BECD56863DDBC3B43E030785BD5753B7BD28417A3CBB4F5ABE301F2CBDA788993D95A04E3E8DAA343EFA7ACC3D8478993DFEC628BE345564BE74AE50BED81AC53EF271CDBDFD020B3EB22EAB3D60AF8ABE0BB98FBD0BE6433A93D56ABC003A9DBD9C198ABE811AD1BD425C203EE285003E877018BE321F803C3836E43D7990603E2398ADBD40ABB83D4D188CBE73E5C4BEC65683BEB588ABBEAF42B03DD637B1BEBD0B82BD410296BD9165823DF9ECB6BEC20F24BEB262653EB64677BCCBD64B3DF793F13D44AF833EE797D93D387EB0BD08CBB8BD529625BED2585C3E4E7CD4BC3C413FBEACB30C3F981A6B3D91FD403D896F3FBEDB3687BDDC1ED9BDCD8579BA37FA263DACCD203E2B7A653C7EAD693E69F295BE66898B3EDCC0143EBFDF753E2FF68F3D2F4940BDF160033F4DC02B3E250EE23E4AA316BF88A2683E43D9CCBE21E2AA3A318FADBE2E051D3E378A44BEECE91C3E607901BE9661253E4178DCBEAF4FA33D69ECD13DB03F86BE2367DABD280DB7BE2EA8163EB094B0BD518269BD614433BEB7CB9A3D60A099BDB142E4BEEADB94BD50C68FBE",
      model.encoder.layer.0.attention.output.dense.bias: "0x01000000E49E56BE77E966BE3FE2723E6CAD54BEB950863EB7AFEABD562938BED910AEBEC53958BEBFA3543EA92A03BEC39D7E3CF5E4DE3D5F6C7B3E4733AF3DBED7CBBEE0C2A3BE9BC904BDFFFC0CBFD504C93E018FAABD3E5F7CBE875911BE88E2083D79AFCCBD825288BE95CC08BFDF53143F42C2CCBDC746983E3A5295BED5B8503E",
      model.encoder.layer.0.attention.output.LayerNorm.weight: "0x010000007CDC823F212A5D3FC0B99B3F10DBA03F4B84BD3FBFFD7E3FA4588F3F3B081E3F5817483F9204923F6AD4A33FC8ABAA3F58D56D3F4FF75D3F8B95413F973B7C3F9E76893F51CF6A3FD7970D3F63D80D3FBA0CA23FAF227E3F8422983F6B6C1D3F0E909B3F1C454A3FAC7B983FD52EA03FB067103F30AAAC3F0725233FE275AB3F",
      model.encoder.layer.0.attention.output.LayerNorm.bias: "0x010000005819033E0A9F063F7EE42EBE312404BD3C0C89BEDE9BCCBE5801243D067B41BEBB16B3BBD8AA013E62CE9E3E7CE327BE4DB64CBEA51A15BE9A70A13E22E9C53D42A4E43DC143983D967009BF4E83693D471F5ABECD47113FFE10D5BD08A7BEBEAAE0733EC673D9BE51CEF9BCB30B90BE2465D33E04D9C0BD072FC4BDDB4239BE",
      model.encoder.layer.0.intermediate.dense.weight: "0x010000002002513E19B84B3DC679DE3E581F443E8917ED3EF2D1B53D0DD78CBECCDF3C3E12D4B1BED0108CBE3A1F8A3DA9E5923EB4581C3E87D716BD87691CBE8199D6BDFCA1553EB91217BEA9C1713D2FA5D73EBC67433EFF7AD6BECE30B83E98F9AA3E79E7853ED0EA84BE93719D3D934416BECEF2633D535BAF3CBDFF5ABE59BF1ABE7895833E32E7183E0A86713EB751933E98338ABEE882143EBA6DCCBEB0D8AB3C123E813ECEE3D7BDF8162F3E5731B2BC1E43BB3EE031F8BE0B800E3F87E9E23E1FC5CD3DE046403E9459B43D2157D0BDA3CB243EB5FC513E959564BEE668A23D00D6253CBF8ED23C256A1ABE8197CBBB4303D4BCA981523D31025EBE57292C3E69593D3E299CBE3C2B1C55BD7085F33E5342AABDE527933C298C4ABD32C2253EBFF6E83D4FE934BD4D8137BE2FAE9BBDFF7043BE956D8C3E20FDA33D114FA03E0D268B3ECD5AFDBD2E55513E534A873D7F9B463C4C868B3E23990ABE1AA9A9BE0563E7BDBB6C12BEFB36C0BD7BFB31BC036FB3BC0EFBCF3D032B60BE7209343EDE62C8BD9C102E3E0D3B0F3ECB9F593E2C946CBE41CCEBBD67B5973CEF45E2BD38ED4EBE55F4863E3D38D1BE84AC933E52B4253F7C7D82BE2249753D59FE1EBED0AC393D204CFC3D99FD5F3CF2151B3EC636D13DD059C43D4175CEBEAAEA2E3ECD9CFD3D55DACA3E4FD7DC3EFC5E94BC0A9A82BE4AA1293BA7C57C3D36B1FD3E67269ABE6B2B04BF6563423E5EAB73BE9F9F6ABE84844D3E00E510BEC5F3333EA3E997BE9C617ABE02A7893ACB0CFA3CC9E157BE58FC913D2CE7DCBD06E10E3E37F418BE6899C93D262F5EBE4EB2A13C8C2681BD71B1E8BCC20562BDBD7E1B3EF6589ABE6CF4A9BE3CD3443EC663BDBDBC4693BDEC2659BE121EDD3D3037893E02EB813E5DE1DB3D1145C43D4D53A1BD9C29373E51ECC03D17CA483E0CD274BE2D74B6BEB436753D10AB0C3D15CAEC3CE580D33D4D6DE1BDFBCB1A3E8326F63E744E9FBD4C2B23BE6D8E353E55632FBD28AD9BBE2787313D58D1393EB734323DC2970E3FBE7FA1BDD7168C3C99B77ABD26812A3E96FEBABD942968BEEAB4DBBE05A40CBEF9B2463E30398E3BADA5653E3710143D9A5B8A3D8AFBAE3ED749413E968297BD99DADEBC250817BE602850BD41AB2EBDCF8789BDDB4F823D4E23BCBD465DE2BE11E6093EA21FDDBD55C9B63E6E229D3DC075013E4F09E7BE87DA0E3DB8E41B3F0664F1BD87BE5F3C5C18CD3D28AFB63AD924243D836ECEBE9C0ED53B3AF8E33EE80FF33D39A609BE77450FBED88C94BE1D2481BE998C13BED54C22BD6B3FA1BD2C034FBEF6AACA3D05EA28BEF680C2BECBE5923A1B618FBC581CF73E8471FE3D349BA0BDC40FCABD3CA19FBE41934ABE6E3416BDD3A129BE1E810F3E27B394BDE5520A3E53EC1EBE3CB8C4BD8DE664BEB7CEAE3D2B25933E19D4EE3E5F6F2EBE321A5B3EA1A3D23DC3C5823ECC9321BB7C4280BE4C6798BE94E9023E32A776BE8C5632BD1C30103E193370BD568C303D12528FBC9F730C3D2E7D45BDDBCE513EEDE2243E8A12C6BE013D6B3DF604E53D80E43B3E4FC5633E4C6D9ABEEA98753DEEA2263E81E0FA3DB6741B3D978D30BEF97B67BD20DF963D4957403EFEC550BD83905EBD9EAA36BD32B292BD7E1B1BBD149C4E3DFDB5953C2728C13EB31BF1BBE47A80BC6741853D5B04823D1171613E1A774E3EDA37863EC39CF1BEF9B81DBE8712E43DEF50CCBDE4B94CBE982B3CBE1BFB98BEBECCD03E744356BEAB3172BEEDDDABBDAB7FF83BA654783ED7B4173E8A0A133EAC14843D596D773DC622B93D3F2F383D2ECA993EFC17ACBE4FAF5CBE7FF6903DD5238FBD300F0B3E4928C83E9FC2B8BE77B110BD8A192FBEB66AC6BDDB7508BEC5B6663E806E9D3CCEF4B43B1AAABCBE9E4BE33D611E4E3EFA501B3E8A9AD33DD69622BDCA37DF3E70D9983EB450E53E6C10BEBB44A49D3EF56798BD94AE80BE13BC12BEB126353E2D486D3DD997A1BE271DBD3C68715E3E3AB9203ED741433E3110FC3D04EE153ED55E063EBB1A3ABD3B277DBE33F5FFBB0D5AAC3E3F0D8ABDE11979BE4EEFBDBDA1F83DBEC1ABB03D11291DBE37D9DBBD61F259BD84B587BE0CD8763EE07F413D269DB8BE026D8FBE1554EEBC3641BE3E87F5333C0E40E0BD169185BE86B800BE4A62B53EE107393EAA5F4ABEF25497BD35DDB9BD7053B33D06105EBEDB79CB3DA9BC8A3D5326AEBEB0E9B2BD5C0D303E33059ABD10F0723EA9F8273EC207013EA68FBE3D8BB81FBD65A445BEBC8CAFBE86C4B63EE871E63DC76F0F3DB60BBC3DA4938E3EFA6B4BBD1B4D19BED64BEC3D4925553D5D6E11BD4DEB793ECCA6B23B0E50093E0F911FBE043D4D3DE2D69F3E26CA84BE9186DEBDFC54CC3B719BA7BEEF38B7BC14DF443E93D0ED3DD7EBCBBD3EF96CBD17A2FB3E2B8A4ABE8BEF7EBE4FF5A5BC7387DB3D4239F03D5D2E0B3EF897D0BE95CE03BD4CDC1BBDB030413D062CE5BE2D06143EFF1EFA3D8AE882BD2C6CB33EF56CFD3D4CC1C23DD109583E2CC0383E7FB2D1BD9EE0143E1B3C663E189649BD9CBA9DBE0935863EEB50A1BCD4D54A3EDDA00F3DFDCDFFBCEB6030BE47FE28BEF2E37CBEA7641C3E6C898D3DB27EDDBD8A5754BE284397BC98344BBC72FB8B3DC6364B3B4EF44E3EE58382BD7E2CA63ED6FEF73DF126F23DA37E31BEDA4DB23DB5F41EBED1BEA33EACBC513EE698DBBEF43FED3DDE6D97BEE2BCF53E5C14FF3D4101943E07D0F03D416B1CBEA019003F9E1516BE2A499E3D112CF23C6A1AB73EAD17AAB90323C33EA8E76C3CA37AE13DB45D95BE10D4513E5F1577BC23D984BDCF37C3BDFBA0AB3DA96FC8BE932133BE29EDAABEA06B1D3E9BAEDF3E96B8353E149E4F3D48ED22BE62B38CBEB66F71BD8378AA3EB464163E7BD209BE5C3E30BE1500053E4F476EBEF9BCA8BEE8232BBD1888A43DF0698C3E40DFD63E4E8CBFBEBC2E7BBCF3DBF2BE4DAB9B3E1020F7BD32FEF8BDE571DB3C2E9B5F3D8A59073EE94D49BD28927ABEC731CD3D45A4903D766DA43D6C2118BE449B93BDB173CCBC32E1283D26805C3CEDBE083E5B1FD23C8038B8BDEF2E8D3DFE4BB2BEA8EAF13DC5E3F7BDCB6063BEBF08B33E56DA2ABEE92DFA3CE7FE4C3E22764E3D71F0373D27EC803EC46425BE65891F3E46193EBD8E2647BEEE9A1CBE8B3328BEA5125EBE589FECBD240DBD3D70E1B9BD8664943E03534E3E557FBFBCB316E93E9EBFF63E487DD5BEBF184D3E3405A53EFBCF8B3D4CA59DBCF4AD9EBE98298FBD59A5173E512D5ABDF963073FEE7785BEDE8EFC3CED419C3E82CA943D10A32CBEB8FB893E66DBF6BCA11D253ED11B42BD2D7BA53E306215BFA67DC4BE42CD7B3E5C9380BE7479073F9B2AFDBCB3AE1E3D11C20F3E02F8E13D868A2E3E838ACDBD0B8820BEF87946BE39B3403E41E8833DFBF8E9BDA5E1FC3EA8A11E3E6831A23EDD67263EF09BA83EF194B33D068ABABD0757F5BE722EB9BD8E8302BEDF63C33B8CDC4EBD3C846FBCE87F89BC4E3BFF3CC3F3B93D090A19BE23A02F3E6257EB3D59159B3E8DEBD9BD9D7C47BEFA1524BEB332A33D6B18CFBE5995B0BDB528BE3E12BC67BC14F00DBE93BC903EB20F573EF38A1BBEE61E80BC109A7F3EFF9D7ABDF2688DBC2AE5EE3DF6B53ABEE708B23C1FC6B9BD2FA7513D97B4B63EEA120CBEECE7173D71A0963D6B9A2C3D105E63BE29F08A3D323417BEBADFB6BD74814EBDE60EA0BB5CD79D3D402D37BDE6193BBDFDF67B3DE7B7953D16611DBEED9816BEC4E53A3E7ED643BE9911AE3C5FEC4ABEDD32083F8CCDC6BE8ADA14BEB0DF2DBDF38878BE485B1D3E5A1AEE3DF1E198BDC46B5ABDA03B59BED535D23C3D50FBBDF3CEB63E5F0AFC3D9BFB2F3C5A712ABE20950A3DF403373D4B1A40BE179AADBE06882A3DCB75213D7F9F4D3E52A21EBDD5CD82BEE56DDBBDE8421E3F5CF216BEC0A7C33EEF83833DC50171BDADBA80BEC824EF3D34EAE63D035D0F3EE5A9D43DAF12C53D41DE42BD1E3808BE5EB43F3DA1DFCB3EA415623E8B8B2FBD851FB1BEEDBB8ABE383056BE8445B5BEF2F41D3B9D4417BE448AE73D9B4486BD2249F23E0D0DE2BD061C883E78BE8B3D70FE35BEF27FBCBE3BD1B03E6C00053EA61BF53BE690F1BD711CF83CB71772BE96E64B3EF96D02BE4DB3243E435C763CC282A0BEBF17223EA19F89BE99B92E3EC15302BEAA68CDBD994D26BE61D757BE4C41833E865489BE7A55823E0C345C3EDED22B3BEEA33BBD7501D63C940466BC6BDE4C3EA4FB10BC2FF1A83EBF05163E06269EBE01ECE7BDB4801BBCFBC416BD119C59BE7D14EB3EFABF543E1657923D6181913C8018753C015F0FBEF76F733EB6E7CBBEF1912B3D15C737BE1B658CBEA6CA2ABFE3C6CABD63F1803E1EFCB13EFE8527BEC84A38BE34FE53BDD0E9893E6BC41ABF70D8883D24AF22BEAA45F33E5732AFBC0B1A4EBE7C90DCBD6F011B3E2893853DE47DB9BE455E953E11D6333E9782A93E757508BE2C834DBEEA2287BDF87F8F3DD01226BE7522EA3DB58E7A3DE03D3F3D27AD7DBE726940BE9AE3B9BD64EB1C3C276805BF5C2908BEA3B4D1BE21AC113F45AD7CBE955E243ECA82E4BD424B343E99B493BEEDFB0F3F25A82C3C7A6F6E3D5ACE19BEEB59A43E96D1613E9FD5BFBE1E02A43DD5B20A3D99438C3D1740F7BDC1B5843E56AD713CE170193EE325823DD7BE46BD36709EBD9D110E3E01AB793E4DEFD9BD53FE733EF5821A3E7D19053E7670253EBB915C3E4AF532BE71E1253D053568BE751B773EEBEAD3BE89E0ABBC2CD71F3E432CBA3D3B5378BEF16C513CC66FDBBCC8ACA3BDC1A9B7BD77CA3A3CC136BABE44CEFFBD25B76B3E56F735BD085D91BC3450813EBD5B2BBE6290D0BE7CB9C1BDF4A9903E329CCBBEB56652BE9CA4043D9E655DBD4023D43EC2C453BE1447DCBE0044253E3F1FE23DC80B963EC59AAA3B2390B23DA2E0423EC1274ABD6248ADBEA1DB8F3EBA7FA53E93C7263DC5730DBD9FADC53D96EC07BF4C6500BE1F6C893E3B5FA03D3D67243C4F6B203DD2E182BE342AD5BD8215843EBF56493DC68F04BC706B243EBEB32FBF9B09B33D61AF10BE82D2DC3C0046863E269A163D4E2001BE1CF6AF3D117EB2BE8B60C23DA9658DBE6165653ED43FF3BDBB3D91BEC27E85BEE89569BC36725B3E9112843E32A4CB3D2B5EB93EC93D2C3E96A8063E4B2DB93D269A8DBEF6B7A73E89C8263ECB6839BE3856C9BDDE26993C6E9E0EBE7810453EFA451CBDE35A393EF8D0DDBDDF61173EAA7C103EF9A089BEC80971BC08EE5FBE6A39063E1258D9BD811A93BEEB80F0BCA033C6BCBEFF44BE7D9D003F7542A03D858C7BBD7B82B93E14E739BE5758B1BE30EB823E4C261DBF182B00BE0128643D617D5EBE54D1BABE0D11DCBD91390E3DE671003EDB161ABE2EE1903E318AE5BDE75088BEFA4D9A3CA17381BE5F4ED5BDE9B731BE8EDD9ABEE89935BD753238BD7E07F0BDCAFF33BD4D61433EEE185EBE933D263DFAEBAB3DF29F46BEB13FA63E4F60823EE044EFBCD7CC683E2AA228BE8282B8BE5FCA243EF6B94ABDA25B6C3C6C963B3EE70A3C3E053CC23DD54DFDBC2D74703DEA0462BEF9C145BEED5EC2BDF55F023E59F194BEC1F9CC3C66695ABD86A4B2BDDF6F39BD9A1BEB3E2995E23DECAD9FBD87E03B3EB9253A3D6EEDAE3D0A9D323EDC28473E81EE603E2D6665BE88C5953E87E09BBEC1BA4BBB049DB43E9DBE37BE0BEA17BEEA5619BFB2A5053DD5B0B53CC229583DFCD138BE17A5A3BD3E5D803E11D054BD8CA4463CDF732F3EB13398BD1D3392BDB74F9EBEBF0E6DBE3CE27F3E7A9DC73D1166373BE93DEC3D48AEE53DC651E93EDE5E433D7CBC8BBE4D2C1B3E2D3C37BE146A153E22F1643D8BE6BF3D9D86353DCD58D53D007569BED9B161BEF49CF23B22792EBEF45122BE178E69BEC4398C3E5F19813E130A813DACFD4F3D38B09ABEB5FFB3BED49DBABDE23369BECF229CBD53020C3E5D3B313DD9CA96BE032254BE89C51D3D09DE81BD8E67523E7E040C3E803AF73C76CC8DBE569BEBBDA451E0BDB324D5BC0242333A22B8FFBDE490DB3E4D9F2DBE7939A6BE80DEE8BE25DE44BEA6F66ABD7A84CABD6EC0543E028445BEB55E933EE161063E45449ABE86E06EBE3B8358BE9B33223E5B4357BDE84A753EA405043EE20076BE1A886C3EE76E8A3E02D119BEA104FBBD4FA2F9BD24A2F9BD3D3557BCAACCF1BD8A8EB6BDAD9801BF4DC6813D53FF053E34D5EFBD4B7C1F3E60B1F3BD30292F3EF7AC903E3C13153D14EBAB3ECEB125BDD939F43D7A9E6A3EA80E873EC96AB6BD70B49DBDA8FB83BEF5B3463E44B8603E557D0E3E31600DBE31957EBEFFB7AEBEAE96843E029F21B87247143DC19CF0BBCF1F1C3D3CCF95BE0D0282BE99A6E33D6A5D023EAA75BA3D090DD2BDEA2295BED1F35EBC134BF03D67140D3E40510BBC242F0A3FBF5EC63D2D64B23E6462383EEAA3ADBDA4DC04BE217075BE7D4888BDED0508BE91F1383E112C663B356E3E3DB3EE68BE498E823E3763A1BEC6FF903D23679FBE14BF99BC46B1B33EC0081C3D4956003FF61F103CB397B53E6A87873EBDC2BDBE5C79C8BD7255D63C5C365D3EF260053EEC044F3DFD999D3E95901E3EF5B8243E8234EA3D499CD23D4B362A3E1E1AEA3E53CA89BD7BB78BBE87024BBE1017073AC3F9C33B69CE47BD4F98B93E58FEB4BE2FA9EE3A305B84B8DC2D90BE5DAB513CF62F14BE37DBC4BD5E961C3D843979BD01CD043D04D0963E015C50BE1C216B3E27BC91BECA2509BE56351A3E12852FBD953701BEA4D95A3E1C8FDDBD024BF7BE761E05BEF200163EE9B0773E8C9998BD77B76A3E735C28BDA093BBBEE03B8E3EE7D5B6BDFCEFDEBDD42FF0BE58D3FB3CFA7C40BE5C8C043E4273ACBDE40FF2BED357093DB7F9023EEE1D643DC8C61F3EFEA1FE3DA84F86BD5699F1BE4D38C23E169D32BE27F48BBE6F03C3BD54BBCABDB97F79BA6FA7D3BE8929453E1151793C3289113E874388BCDA1C65BE3423703D887000BEEB5C06BD4BBF59BEC05325BE1C0A5A3E45FDD23D881CA03D091E7BBEE9E6AEBCACAE313DB411173DCAD3A13C8EE882BB20A23F3C76A8B0BD8860E4BD8618F63EB45C1D3E6E1FFB3DEC5EDD3EDABC76BD80F364BE7C7079BD4C1A013DC0028D3C4AB6A1BDC1E53EBEBA31E0BE2E209BBD4F45AEBDE2FF0E3E6B3A423DA7851B3ED5F9F53D9ED8D93CF129A73CF52336BE8B081ABECE259B3E2EC639BEC3D20B3FAC5892BE3F41F4BC7A46703E0A601FBEE0850C3E4AD5EBBEEA924A3CF267973D967BC03E536D2FBE3D84883D834CA7BA721249BE24C0403E93AD2ABE4A571D3E8DA083BD3778643ECDA893BD2D4794BDA8B81E3E0E6F7CBECAE46DBE19BDBE3E98D5D4BDA75FC9BD57B78FBD909BA1BE00DD543E373E50BD5DCC01BF9117C83C45471E3ED033C13D5F1C573EC7DA643B8EA9173E64253B3E7F9081BE0567B9BE67CD8DBE53C4913E14B8923E902EC3BEFC3A1ABDEED1423D8CF6D4BDD6C9ABBE2FE020BE1EF3ACBED15330BEF63288BECFDA8C3C68D810BE2CB8043E433B69BE18CAC4BCF5E301BEA2DFF73EE174E5BD4F573C3E57FD773E6A5DC73DA7E4B03ECFE44CBE7AAD233EFEFAA23D3353A03DE1C2CFBEA0AF573EA18811BE9470B13B733E18BEC6F40EBFEF8D4E3D0C308A3E9B36A9BDD443B63CCA6ECA3E22B0663ECD5D9A3EB5617D3EBCCB85BEE6081D3E44A0BA3D75ACDA3DFB7C243D3D908DBE0E9660BE8A24A0BDB9FE9CBD32D6BBBE11F7A33EBD2DB9BC3AD5033D3978A1BD68A4AABDC2CE843E5A26DA3E1B039D3CBAACB53E6582163D4A11BEBD82014C3E043C69BDE35CC13E056E203E9750F53DBE412D3EEB61A1BD00F94DBE435E3BBD4420B33C7D6881BEEB45443EF140223E111518BED503893D369182BDF1E9933D12A3E33EBBC6153F620E76BD845993BE74483BBEA1A7A4BE9143E0BDF9FD8DBE05EE803DFF64413E946AA9BEB59055BEACD36ABE8B391EBDCC904ABE6C27963DC84844BE1DA30FBE509C5FBECD8F0EBE8D758CBE2CEFBABE70E0FABD2EBB2B3EBE10A93EB797743D0587203C6C98C0BEE99000BEAB1CED3EDF20D9BEE178ADBC6BC39A3CB20E5F3EA80843BDBF7671BE4E4F77BEF59C8C3EA7AF4BBED4C5F63C200C5F3C8E876BBCE061E6BEA2CC333DE076AABEFB6F903A1CDF1F3EEABD493EC9AA9D3ECA04EBBEB4E7BD3DF496D53D61BA383E6010463EB253C7BEE741043E13FCC9BDA065B93E3B7FA73DC96ED2BECA872BBEF63F9FBE6EB167BD0AA112BE2578093E3E411C3E5F08A8BD7E19BA3E7468A23CD50D3ABD2EC741BD47191A3DA3A1013D9CAD663E80973CBC98FAC93E43906A3DD089903ECE0518BE4CCAF0BE0869953D7F10A5BDA15AE03E5BB279BDD51CBC3E7DF1673E240CAC3E19D742BDFDB3C0BEFF4C84BC5A16833EE423CCBC44FB983E8AFA1D3E6860A63E18B530BDCDD56F3E9973E53EB62405BE079AF33D98A9A13E7C27FF3DAF6F64BE64CF83BEB229BE3E090CD23DD0EC2DBE778B42BE2746343E65A461BEE71D6DBE41CE0ABD0F51DD3DE91DF13E99A25B3ECB5EED3DB9711F3E7A2E4F3E119F8EBE00FEC43C6C6C4D3EDEA6B63D2C0CC1BE053BCDBE6CEF9ABD3DEA98BE1AE7B53DFEFB00BE41EF6F3E71F495BDFE4FA73E9DB3933EDC2720BEDDFB34BCC45FF2BE7E4982BD3E4F8D3D6FD2D23E74A2113E9EC8B13B6810923E5159BEBD82E31B3E783B06BEF566953C2C6B3D3D9DACEA3D3E3F423E97B72C3D6C5F9C3D6C1CC5BD2619A4BD1A24B93EACF0A8BD310C0A3BEFC2D03E39A39BBDC4F8CDBEC765073C47CAB83E02B6ACBEE9DACFBD320B4C3ED4BCC63E62E7E73D5F9EC8BE46934C3B5CC8843EE4AC213CF5244EBE1A8BA13E3607B83BD8DCBBBEFCC2EF3CC4BAE4BD0A076A3E39E2E6BCB68CEEBCFFF797BD523E733EDE23E0BD4E1743BEF64E803E0B66CC3D446B27BEE7813E3E0DF660BDC479F0BE5CBA8F3EAAD705BEC74143BB7B6070BE6AA77F3E64EFC53EBF95303E60B052BDEDBC553C9B9635BC89DB413D32B3083EABE4D13D70F8393E5763E53DC04B90BE7D3B81BDBB86A6BEC0CB0ABE6608413ECF3F143E7F9EC7BCB03C20BE6329C83E624E113E914525BDFC83FE3D2223573E4CDD2ABE8B24ACBDE0215D3EE2549A3E621E7FBDD8274ABC48BDCEBE8FE0AF3EC627C7BC7EBA33BEEEC182BD65FF373E00C5ACBC0E3B193EB2E72BBE6A4B613E235CBDBA02509A3D4A734E3ED030D13D56820E3F12C1953EBDFC9DBDBDED0A3DA30596BE28409E3E363448BE1DE351BE60018E3E0CE1523DC59CC73DD100673E20F5DA3C5A1C913D1E5FD4BD88B97FBE301016BECA3BBC3E840E66BE20A697BDD05673BE6F4E993E96817FBEC069ADBDBDE1763EA989823E4ABD863D7A1547BE67F7FEBD5728793E427320BE9F676BBEF4634EBE1E0385BE0B1503BE8D262DBD8C091BBE0299A0BE8BCBFABDF019C43A11D788BB8FB91EBEC354263EE55B673E6751693E62CEBD3D9FB39BBE942072BE292CC5BD8A67F03D8596A53D147847BE43CAA1BB1BCE683ECD15C1BDA43A0CBEF99C223E506A61BEF310D33EBBE8793E206B6EBDA2E0E13D097207BE051709BD86848F3C318B703E6DEF963E28252E3E1E724BBEEB1D09BE3BC84FBD9DC9AE3E4D1F8ABEB66D663D808DAABE556253BE9BF38ABD55CF4EBE765DD93C7549C43EB3E7023DCD5E53BE148069BD3A6EA7BD3309E6BDACF4193E33DD43BE8BC3913E68584A3E0BB53FBD2B04183DAD82AE3D3476FDBE52A4713D9A30E03DA2B138BE76CCB83EE8B2C1BEC41AB7BD7F0EAB3E3229A63CBB7429BEC8EE35BA3E1ED7BCE46BF83D923F51BDC0F04D3B218CD83DEA0474BCEB55A6BDA5D9013F4D39843ED1F493BED46D78BE1CE5D83CA22D53BDCF48763EF825033EBFDC873E8F0D62BEDC1BB53C209C06BE8FAD423ECFC84DBD029B703E7D7F5D3E156084BD47C8303DAE8A61BD40DEA4BE0A969DBD4E4C813D8CA1323EF872FBBB9344E2BE54B24BBD4AC0033E639114BE74471CBE79FA82BD49125ABE374DACBDF49ACF3D99EC983C8BC6523E50DFD13E35A2A8BEE40CF33D0A1506BE6B3EA93DB794B3BE00CA663D3BA2353F",
      model.encoder.layer.0.intermediate.dense.bias: "0x010000005FC499BEFF20C3BEC2D088BCB19389BE4C6E863EC4BEDF3D3F1A79BE15DB8C3D9BCA86BE396029BEC9878CBD7457143EA728643E1B401BBE6B45C7BEB603BCBED8A17B3EB621303EA20C07BDB524FEBE70EBA2BE284DB3BDD4A37C3E0790C63D068FDBBDEB68CFBE180271BD641E88BE701C9F3E261110BF112D41BDDD8759BEDD42863E273687BE733BE9BD7F831B3EA7CEF9BC814063BD91B56ABDCA8561BE0EF090BED8AAFFBCC1FD63BECE0712BE1DFA86BDCF1C9A3E27C253BE2593B13E9BAAF83C484D9C3E5415E0BD115309BE1F09CB3EF92C1F3E6781893E4E4D283E",
      model.encoder.layer.0.output.dense.weight: "0x01000000CFCFE1BDF5C2873D8903173D6C0ED0BD80B54D3E1996E63CD4B45A3EEC1541BC0D958CBE20C839BED3550ABECA59293E47B66CBD18C00B3CC6EBF03D57CB0B3EA83A333ED26C03BEBBA984BE90289ABE746652BE8A7BA63EF860433EB619C63DF01491BE505D6EBEA8FAE6BE093B1ABE477CB4BECFE0043EA00FC93DC02C033B16EAC33D8C9885BDA012EBBD4E03CDBEA05B32BD04B174BE29412EBD5F97B1BD4D7C17BEB5F44C3C5E56AB3DBF818E3EC7EF9FBD88DCEDBD647F6A3EDCF091BE482EB83CF1FF60BD16B06B3DF415B53DC77922BEFCD45A3E8DEB1D3DEDDA543E0B8BAA3D3561193E349367BE991984BDC1A4053E0F6E47BDB26D95BE63979F3D0D26C3BE259DA83D8F53AC3D9E0BD5BDB32373BD5A0746BD88BE55BED3C73EBD994C2B3C57FDB73DC58E9DBC043800BEF74A9DBE6137A1BDFA69CEBD2DDF35BEBCB182BCE56D50BE1B06C5BE6E71A43D467E953DD8374A3E95E240BDA85CC93DE8BC61BE7DD8713C60FB813D726030BEA738C23DBBB0A6BD4DBA84BDED3A7E3EC14E0BBEFE3DAA3EDCA1B53DF77D033E5B6B263E1FFD4FBEC9C35A3D65E16EBEA58117BEBF7B20BE2454783E4B3425BD475B02BE679B103C9400C23D69BA683D8CAC2ABEA188A33DBB63333DAA4D923DD58AD9BDB72BF6BD4B0097BE736C42BE80EA29BE3EECF1BD0027BF3D9886B0BC387EA83EAFAE903D6C4C8FBEF326F3BD3B8C933DF17F783E95055A3E942CE93D295DDE3DF191903EDB111B3E08B2233E29EDDD3CBB180F3D14E7F3BDE8E75E3CC55089BDB857F1BD3A038D3D053738BE94C010BDFE55A73E70D2A53D50957E3E50E755BD5BF1EA3DEDCD083E5769853CB912A7BD87F7873E35ABD73DC9651CBD0262B6BE273AD9BD228A903E0D2B5EBD4942A5BE27AE90BE0FD88ABB84169ABD67A3F03D7D0FDC3D8E1E073EB1037CBD57B4B8BE9D9390BC2D53323EDF5E6F3D85380E3D6A127FBE7128633E27F69FBC9D31C43D37BDF53E6711343DD0B065BE900F383ED52D3BBB68434F3ED7CB473E934C6A3D0335653EA42C20BE51CA7F3D74F8BB3D17B748BEFBFB0FBE1745F13D2732A9BDC63FDABA9435063DBB4D653E6451283EBFA666BEA47797BED2E40DBD5987A3BDBF08583AF5399F3D230FFFBCC9AF55BD32919ABD7CB038BE4CEC903DD09D323E32B02E3E54CD30BEC89E8BBC31A161BD3B8A4ABEB28321BEAC7578BE5D44A73C4A0A26BEF7DAC53C33F47C3E433EAC3D887DCF3E9E46733C3B92933C7B45FC3DE7F62EBEDEDEAB3D35B2283D0F14653E9584703D6B2BEDBD9FB00FBE7C7B073E0230873E3D4E683D1CF84DBE9888D0BD1CE86D3CE0F830BE9F5340BD5136183E22148EBD0B1249BDBEF9893E7D1E4A3D1BFD15BE60DE5CBE7EE3143D36C6543E364874BDCAB215BB96136FBE8EAA05BEB4E08ABED41E74BEED95C93DB7E584BBB30CE4BD5E7F953DCA8B6D3EFD75A9BDA94CCFBD25B5E33CD464D0BD3C929A3E22D62EBED6084E3EE66F0BBEA0D123BE2AD1463ED7C884BE39B3FB3B34C28D3E6650C9BDE07DCEBC36C5D93E30B6A13E01E4283E68F5DB3B7661BF3DF1422E3E45CD2FBD29F1203E14310D3CBA9BD2BCBB7E613E2815563EF4628BBEF311BBBC08CB26BDE30806BD7673193E64D810BE19D5C8BDE523C0BD9F1F663EEDBACABCACAB2FBE0F5E883D059E3A3D3BD3263EF6C54F3E5B2C0BBEEBA2A0BE8F64163E67F75A3E3B4C8F3D1122063E67FC07BEE6FB2B3E6DE1E93D263FDD3DC41C113E61D973BE150E523D0A7EB7BDC452713DCF83A13DDACDDFBCB2F9173EE074FB3D4BE415BEFC5A663D49FFCBBD22150B3D198C5DBB761127BDBB1FC73EC3E733BE14083ABEF12712BE6460273E4455273EF6F3A43D56A921BC03A4F7BD1DD5A0BE831DB03DFA74B63DE1E363BE3771FC3BF82E31BEC769F03D93DA433ED6FD09BDC0533FBE54A5D03B3B7A493BA23CB4BC674B203E34FE9BBCDBD147BD96338B3D306009BC472F273E1FA49A3D8681493EA98EBE3ECEB9193D49071ABEB6E1B5BC7AF09CBCDA03E23DFF393ABEBBB310BDBDF4D43C65CA033E7DF9AA3C1D86B3BE698D123DAB538DBEBB4C7BBE3C6421BDC728F6BC3B4ED2BDA70A4B3D1FF4643C55E7CEBD10C3A43D9D46BB3EFF14D2BDE95C3EBDDA0A73BDCE7BFB3D1053D7BDC1D9B1BC59322D3E4BE3F73C902189BC77B4483EBDCC4CBDAC8D563D64EA323E406D213DC173C4BE92226DBE5CAD0B3DA76AB1BEAACEEABDA85A443D877B253E789B493E7B38B4BDDCD801BDF9E22ABEB809CCBD78FD36BD7A169C3E25192A3ECC2A2BBEEC62CABD586215BD160E403B8AE410BEED0103BE282F84BD0600F6B9DE5A5C3E0B0AB1BE44230CBE47677E3D4336843E90A4EFBD953A3CBEC4CDCE3D19B1D5BD949C0E3DD76A80BE8CFED9BCA7932D3E1CEA9B3C993840BDC94D053DC74D65BD6B80C3BC1145AF3D45F9B13CC8CE27BD9925ECBD7E676DBE77FCDF3CB6214CBDB88D5BBDE881A63D3E5614BE7E46FDBD607DD73DA0C22D3EF8CEFDBE1B9D083E5DBA9D3D56CA063F798F193EEA62853E7ED1E6BCDFC991BDB55324BDEE7AD1BC0BF8A13D923BC8BDF9EFC83C6862EDBC5369513DFC71C2BC621027BE43DF693D9CE0BE3D54303D3DC63C8D3D78A1CA3D3A00DABDC433AEBD2E0AD6BD7A9A8BBE4484B33D7D69093EC003B6BDC427B83D8D4C6CBE0D1F643E8E3C67BE4DD24DBE5D73EDBDDEEB86BEBDD019BEA18D123EC47B903DFF82FEBDBC496F3E32F7C73D13E4A5BC6EA3F83D05175FBE6D94EE3D976E14BEFD2E5D3EAC8151BE959AF1BCA24C53BDEBC03F3EBA9A8B3E68EB7D3E9F29033ED17EC23E05AE1FBDCEC2193EFE0619BD6E33BDBD63EF92BDF69A323C3CC55C3D4715A33E708F7F3C145F9ABE8D3BFFBDE165D83D34E02ABE0F01773E4950023CCE46B53D0E4E9B3E13352F3ECF020D3E05A9D2BC3D89B63DAB84C33C52EABBBC67FAD0BC70189BBE798BA93D93A507BF02B6243E34E35A3E41582F3E84020C3EC3B6E7BB53B4B2BDA6A910BE1BD581BCD4933FBE34B288BC1819A0BCA4375B3EDAF6A13D585D59BC850993BB6C7E73BEB5CC873E35E99F3C74F64E3DC26DB2BDFABF9F3E054124BDBDCE743ECC7A8DBE2FD367BBFA6DA03EA8C3153EF045D9BD36944F3EF0F927BE322FC5BDEDEE36BE1C76043E6715C6BC176ABB3D8AC0D73E551DC43DC7D93E3E14022C3E97244BBE72173F3EE88BB33DA00DFA3DD41914BE05BA953D0B6900BCBD63123E679AB33DDC66033EFF3E96BDEC25EEBC3450463E6AE0673D9D659CBC4A373B3E9F5E85BD06E4BDBC5250253D4FC778BE668E91BD36E81F3BBEB6303EFE00C5BE138C14BE7257463DC847B93B4FF2BABD6FE301BEF1EE40BEFAC212BEEFC092BDE3B3A2BDB544B33DFCC2F0BDB0C16B3D7EF3D03D632B84BE7FD7B0BACFF8273E50655BBD3B7766BDAC67DABDEB67AE3DD7EF4EBD3FF3113EBA20EBBD2CC0E7BC3959B3BE714D2C3E56DFF43DCCC3253C8EF2D0BDB1B01DBE1DFAC3BEBB8137BD784DE5BCC06B46BE95DF493EACFBE9BC832768BE9AF0BABDE63584BEE810DD3D49E78D3DB3420C3E4970803CEDD7E7BDFB2B5D3D4917033E90A7F13A60133C3EC293E83DCD6F59BD565651BE6E991E3E842C2EBEBF1339BEEA12D0BE63073B3E25E307BEB68F723C6B4E513E8A251B3CEEA73CBB3F37E0BD1381C53D71B62ABE095EE4BDCECB9ABDF429B5BC139B5F3DE483773DA3BF9BBE90D8C9BD02A8A13D785948BD21BB9E3CD880E1BD52F967BDCD888D3DAEDA4BBE966A373E7458A73E36B9033D5FCCBA3DC8C484BED5528EBD1FF0623D39BD9EBE311D60BE86E2D0BC9D5650BEA5E4CF3C87E9843E714B1E3E929BA8BDEEBB193E57BC093D1A3CCABDE541EA3DEBC1633D2F25F9BD57EE9C3EF2C7B33DE7D0B4BED846FB3C7350873DF227BDBE473F4F3B18FA403D225C97BD022327BD5C5801BEBDC2E9BDF49396BD3EEDB63CC28CF03D2B98F0BD625DF23DC856893DD5E4C2BC28EE47BDDBD4ECBDE221633D5C4DBBBD887B8D3AC87C47BEAB4089BD2DCE8BBE2F332FBECB2955BD7B94FEBC1B8E32BEE768BBBD893D2B3EED45383EC42E6ABE369C613D35BE8EBEAFC617BE08D6CE3DBF1A0C3E32290CBE4EC5C5BE59DD0ABDA138763E030EDA3D2116E8BCFC4DBC3D605AB83DA7C9313EF6B697BDFAD135BEB4A1923EC01B1EBE1DFAC6BB495A19BED36A58BE9C3C903DD9B9D0BE5BFA493E13A297BCAAB3B23DFA010E3EDC90AABE9D9A70BE11218EBC62A4BFBDBC8282BD1949163DA2982EBDDDB2103E9A0CACBDCB078A3E0DF8C0BDD053DC3DB408C93BBBF91EBE7505513E207F2B3D21C944BE6F73C13E4790043EBD5563BE105307BE924CBDBDD9A84FBEF8951BBE7365CCBC54BFAD3E23FB5C3DF1CBDFBEF4B04CBE170843BE34D6C0BD92FCD2BDC4D45A3DEAF00E3ED0223D3C7B66C1BBD229A03D34A9193EC3FBEB3DBB8099BEB6C457BD995724BDCF7D583EF57590BDA681A53D6CFD873E060201BE6A1451BE045A1CBE298766BE23FCA03C67786F3EF1DE543E47D3B43C375325BD00197B3D3913BEBD61F3453EDAA8873E06265EBE9316CDBD740A2ABE322A0EBDEFF770BCB6C706BE7E19AA3DB7F890BE40B03A3E60C5073E32C45B3D7447F5BD5CF228BE0D1195BE7D848ABD06BE8EBED27C04BE2FF668BE5DA0BC3DF528D23DA080653D1E44DCBCDC20653D60DB97BE77D972BDAE117E3E4AECB8BD38C3903D2C27553D1C1A563E6EBC6FBDCEFDF23D193977BEF04BCDBD7CC20ABE5B026E3D0382E33D6C5C03BD2F299C3D5F1F04BE0F0EBA3D4DFBFFBD22C1CA3DA1DCA0BD29DA17BE1665813C3C263ABD7B49F6BCE97FFEBD4FB881BB5CCE9A3C3EFA1E3D87EA043E827A9BBC70565BBE69A053BE5AC1FFBD777B64BDF4E1F9BDF77413BDA7BB343E1BCA1DBCC49913BD9107CB3DCA675EBE5C8C10BE210F4ABE13CF2DBD19A10CBDA218E73E622DC33DFBAAD5BDF260B4BDEAED86BD78C230BD1CE7F13CE77321BC13310FBEAD1255BEE21954BE42AF143EB18C7E3B8926DD3ED88A6FBD1F5B613E8445783E2349363DDC4FC63E433F093EF322A33EB02A90BE632919BEA5213EBD4571823E8078913D78075A3E8599903E16C4BDBC6D5BAC3D1AC7E73D9A5C18BE12A3173EA2799A3E75B9013E33CD39BEA5131E3EFF185CBD261D053D642485BEA413813DD22AA63EB19F913D2D5A043E699AB8BD1AE8463E30789E3EAE5E413E292DF5BDB25943BEEC0A8F3DCFE5313DC351503E627DB6BCBFDBC03EE9FD90BD7527493D3EEC17BE5DED543E9C8F803E1FF3953D806BF1BD05F263BD9892EFBD8DBE2E3ED86C27BE26562E3E82C30C3EDFDF6C3EC328A4BDAC6D2A3E9807CC3D003996BE344F0A3DDE96CF3D064281BEA1EB413BAC8509BEDEDFDA3D1862E3BDCEFA4B3DCD20E93B0AF80A3E83B0543E2431DB3D77FFA23E8924AABD88E5A63ED07B61BCD06460BEDAD7303E7BF19A3E93DCC8BD704BDA3D41A3473E2F5484BE44A8023DCD2794BD490F533DEF0B13BE304494BC29D97ABD1DAE513D8C22F3BD86F9ED3DF3E1553EEAC054BE5F3D473ED5BCAB3EF815A93DB3CDAD3E1E7455BEDB350E3EC634DC3CBE4521BDBE271EBE64F28CBC0A45C43DC3D9423E4839363E826E913E3BCB84BCCCB4EFBD67F1DD3C1DEE9E3E45CF883E04A1753EA1AEDFBD31DE07BE6756F73D0E1C033F347B45BE241587BD8F90763E076B93BDF4F4CE3D36112D3E8A6733BE32FB8CBE38D51B3E56C64B3E404A533EC41E493EBFAE923D77691D3EDDE46BBE6BCF47BEC6CBB03EF3781DBE107E203EA871133E62DC91BD9E0DC139821F083E87780A3E43C76A3E0B8DEABB4446DE3DD751A53D6ECD993E30A1D03C113D51BC8470A6BCA6AB2C3C468F0A3EA96B3A3D94B950BD326B5BBE5396D53C76CE59BE265A89BDC6440B3E06C59ABDE91B0BBEC4E66ABD28D077BD9FE0C63DFEF8F1BDD381E63C0D5C61BD844890BC3C6A6D3E3A49533EFACE3D3DD24126BD6769BFBDF159523EA2518F3D748DF2BC8E0E1F3E288E36BD65BB6BBE1EC623BE84F9A73DD812703E00B14CBE647818BE42A8603C0AE6B7BD06F4703E2123B7BEBBE7E3BD0CC4373D27C0633D9D31FFBC95F83FBB2434253D6E7735BDCF76BABD003491BDECC50BBD6CE4553EC6E7963A712DE53D56E92E3ECFD7063DF8570FBE336294BDF3C8363EB1E84BBEFEB5063E7A0E563E14DCAC3D8329DF3E95608DBD4B8AF1BDFF409D3EE6F0423EC8EA84BDC1439F3BC41119BD98EC863EC998273ED6FB3EBD8A928EBD44AB9DBD558B31BE5D0EA43CBD35D63D6721393C3C59183EC7C0173EEE9D413E1C1F2FBA6F6A8C3DA6A1833E69F0353D06BCF43D1F7A3FBE9EB0DEBCB2D1D43D7A576B3DB46D11BE69A3253C8EED88BDDB4A6A3EAAE2513E9ABC383E46FF143E82BB15BE19FE9D3C8400173E9E393CBD9B1DF9BD83D328BEF49EF9BD303A97BDCBE0A33C45864CBE8C4412BDBEB008BD4928283CBB976A3E0D3D213E49D9223E898E0B3B7154AABB350800BEA8D718BE69BBADBD2EB9443D4FF17ABD6EECBEBD10938E3E0AEF11BC029D243D23B2F23D1BE0773E60C76F3D0962973E79CE223DE1F2E83C408BA3BE6541A23D05B04F3E576D4ABE0022A7BD6DC52CBE24746ABD0860AABDA9D6A1BE875A3E3B6C8A933E18F0E7BC7DCD31BD06E91ABEBFD2B4BD2C7C6FBDD0DB9D3E99523F3EBD8F48BD3105D0BDD1762B3EFE68373E0C7BDEBDBEFE93BE5AA8E0BD3542ABBD4CF106BE8B3639BD0B54CC3CCDB40E3DA6C3FEBD286C89BC232D3ABE3A6AA6BE33272E3D292109BE6F2CB0BD1AE641BE2180323EDC9CB0BD14F0E53EC3FA56BE44AFC4BDA03DE93DD2708CBD127F0CBE20AED3BDEED61FBDD692173D79759CBD928A563E81B72DBEB23F8EBD4BD593BE10DD8E3CF7786DBED0E93FBE2143D93DB9DC1D3E339D84BE5DFD4FBE8B2396BC2E0EF53C1AE2003F455F99BDF39678BEE1611E3D87369F3D34F0713DFE2F49BE03A14ABCB347703DE54012BEF732853DB9AFB9BDA8DFC9BDC115243DBE320D3E896E37BD1BC545BE7945B93D51F1D23DBCCCB2BD569A163DE20B40BEAB6805BE39C4DBBD59D0563E9FDB3EBE89C386BDC16FFDBD0F1B663DD1C4CBBDDD1B363D9E8AE5BDEDAE83BEAC6FA8BE4D95E93D2DCC98BDD24CF43DD53220BD83B0663ED2A8953E937F3D3A48E42EBE0F8ECCBD74D0293E2076923EE697AA3DF0EE78BEACFB10BEA0E7723DC13A94BD43CAEBBDBF9F233EAC254A3E369DB73C415494BB99AC313EC9A58B3E9908613EDE12173E1B99443D57B40FBEE57C603D12065C3E3A8B8B3EAAA31F3E6E8F54BE6653433D0E6FBEBED88B7D3EF30E76BD2B62CF3D7CEF8CBD8D916C3E17DD3A3C64A742BE34ED09BDC185A3BE97BA34BDCFFD66BC88643A3E7F31B03D7DF005BE15D3293CC9D9903D391169BEC3CA853D5DFF6F3E502FDFBDBB16DE3C0EA339BE4B2A843D411699BE73DA35BE44DB493DE66BD5BC38E878BC510DE03CAADA773EBBDA95BD8E5C21BE69616ABEE2E8043D768D273E2B091A3DD966B1BD7DB0A0BD2D65223E280C9EBDF86B97BD4F04503E97CC463E8F6CE93B9198A6BDCEBEA6BE8309CE3CADE7243B9766A4BE612B303C0D9201BEB81F9CBDFB23533E89B40ABD5636A4BDC9DC263EFCC111BEAA7EA1BEA0CDC2BDF58BB9BDA94A12BE15783A3E29FBA23C855C803E9E1714BDB16385BC4631B63D0FBB393EE1DB833EAADE093D8DC2B9BD5B56043E4D72C33D19D43DBD7C5DD23D287F5CBE8569603D70A4883EFA8D9BBC389474BEEAD0DE3C0DC388BE1D9128BE958C93BD090904BE3BD2FF3C684E01BE44A6773B83AEE63D8C4EF03C03A529BE35E4A13E6A271EBE1FA00C3EFB99AEBE6C63C43D7731A83D754F523DB2EF27BEA9BA9C3D2580303DAA1DFCBD90E77FBEFB9063BE6FF1C2BD25F889BBB6B06A3DBB93ECBB88A3213DD2CC0B3D0D8E0A3EAB2A71BB92264FBD3306B13D723D33BEB65E2EBEEA71BCBD7987A7BD42F730BC8A32BD3D215A11BE116B613D1BAB7B3D25BCA73D397CE03DA1ADFE3DC83096BB59681BBDB4244EBD2754093EEA2B8E3DD0F115BD7111A4BD8CC5103ED5881ABE52C6AABE438299BD7452863EB125493D355E0B3E27516DBD9368EBBDC56713BDE9FDBF3DFC3D8C3CE347543ED8604B3EC225E6BC98DFD53D50D983BE3D030DBE576F2A3E43C490BE8F05E3BDF4C4AA3E0C305CBDF1B125BE9847403EC3D900BD447549BE73F029BC3DBAFBBC610810BE1E8280BD082A813DE79AC8BC65C1C73ED6AE8CBDCE5D8F3D90CDB43D646D433E7BA1F73D59D0F63DD6EE163E9AD76BBEB0EB19BE6B2238BE61B12B3E69582BBEFE208E3E5BFE0DBE02C1363E07C5863C2A3C1ABC425743BE5C17C1BD1300DC3C47D70A3EEDC6A2BDA2CA91BE74790FBE7F202D3D915850BD6B8F47BE623D933E12FB35BDEF1B89BD408ECB3D14786BBD35C03D3E34EBB4BE4E73FFBD7670833EF1E8AC3EBFAB7C3C5ADAFABC0484113E4114813D69DA073E82E293BD2B550A3EE1E8D93D7CE1423ED4141C3EAC56C83D5BB8A03E93BC9F3EF379CFBDDA15FCBC89506C3D3426713E03CC183DCEB4EFBD4C9A383E9C4280BE6728A6BD5BA74DBE76A669BB5A4F99BD2D2F0D3E2F00223EEB0203BECF6947BE7FCB8B3D14EEE73DD276513E747B4DBD057C523EFAFC0EBFE403D93D1A8F863DF99DA4BC4FAA90BDEFBF98BEBE5236BE8BF1D9BD922DB73DECD6353EB1FDBA3C91D09F3DEE8A24BE5BD4853E9C14E9BD2E8E3D3ECAFDC0BD604EA9BD237A9ABD047F883DFA8F94BE8F7503BE5A2CFCBBFA2A7D3ECE60B63E9483063E7D9799BE1C91A3BD499C923EDCD9473E4AAC3B3E534B04BE54390DBE3E14763EB43D15BED1E449BE8F88DF3D08FE22BE8260DCBDB0548D3E27EE693EBF1ECABCAF24C5BE0F7988BE70E726BE17E60E3E8CB5093DCCCB933D94DBC9BD3085BA3D6681923D499586BD421EAF3DFEFB9CBB284CEB3D27D2FD3C8D40B1BDCDEC2C3EC7BE143E07EEAD3C6C91F13D7AD7353E12FFFFBD7969253E0072E0BC0ABD66BE42DB44BDE9A22C3E7BAE863DE6F0603E443DD03D6F9D853E16A2253E78BDC4BDBBEA213C55B70FBD754C79BE5F84073C01352EBD8DCD5D3D66FCD7BD96991DBECC08DB3DAF889CBE082BF83DE745A63D81AFB43DD3A82EBE8F144ABCB38AAD3C616AB73E77F428BE1998F33C3302B4BA6DEBD7BD5148863DACB89B3CF5990A3C854CB2BDCDEBD93D0894E63E0870AABE4EE3ABBC5FE42D3E24ADB8BE3762BCBD0E8E1E3D4C47CBBB10DD1F3D7E43A2BDB4D1D63DF3F4C6BE85C050BE178462BE32DE33BDB5BFA83DB401DD3D26365CBE85AAD8BEDA6838BC4192FEBD6646D83D668659BD76130ABE33BFBE3B2236D63E85F98A3E4A1556B9107CB9BD8C6B87BDE1ECB5BE9B28783D149E63B975F2B63E886224BEC01B4A3E2358CE3C9FCF5E3EF10389BE55A227BED319A5BD66D37FBD84FCF6BD828BD93D140313BEF8CF25BEAA16873E53F75ABE333147BED0BD8FBE71648D3DF54209BDC633A83D06B624BD3C9AC5BDFA82013C4C3772BE2DC9E9BD24BA12BE5152DCBDA53A4ABE6608853E3160753D43E5363ED78B9EBEC33E0D3EFC5C09BE3DF9143E5F361EBD3A1985BEE7AFAEBDB72C353E18378CBD7441053EC22085BEB591A03D29C2B5BC3926343E675DA0BCE617453EE1F0383E4A5FA13EFEE81A3E55DFF83DDDEE873C743AFD3CD51444BC2325973E2750E83C31FA81BC0D8DB73C861DD53D13F1B3BEB59B1A3C863D28BE215E6ABDEAC2703E9D18423DC464B9BEABA28E3E5BAB803D5C3A7ABE67A052BEBFA205BDC8CB1D3DC428683E6C3D59BED2FA5EBEA8C787BE291A9F3D0CD8CFBC686637BD2E73B53DC5A195BC10A4043E7CC897BE838ABFBD0C982B3E2C8DEA3D65A6C03E103E5FBCEFCA763E01F80DBD56EF493D236C233E7E35E03CD9E1D2BDDC778C3E86880A3DF6F6393E85598FBD2DA58B3DFF26C93DA6ECCBBE179B11BE180E64BD442FD4BC08B592BD2DE4033DAFBA883EF5F06DBE1C278ABD6C55193DDB2412BD20885F3D41F036BE4BEC633D8E75B2BD",
      model.encoder.layer.0.output.dense.bias: "0x0100000078C99C3DBC6F8A3D5E75B43E5A251FBC1E6825BE2E4A29BD25C118BE4903C5BEFC5BC9BDC19D2B3C946B0D3E4C76B6BD21D5013F0740A23EFFB03BBE155F393EFB5D60BEE2F8333E8321CE3DEC7318BE20262DBE703C29BEDBD3363E71FA1C3E0C1163BD07E68EBEFBB1813EF7B098BD03D59EBEC4BC903D29F787BE24D5B03D",
      model.encoder.layer.0.output.LayerNorm.weight: "0x01000000E2C9B93F6486983F5730393F065D593F9DF0503F3A52A93FF6F5003F6EFE953F6E40663FC82BAB3F4255913F1C46A53F7678313F70AAAA3FE1A79D3F684EBC3F5D618A3F105BBE3F5F65473FC47F013F9A94A63FC59B0D3FF25E3B3F9D42813F5177693F8FE50F3FA81F973FC003B53FF342323FD317903F1488413F8C593C3F",
      model.encoder.layer.0.output.LayerNorm.bias: "0x01000000185834BE521E143D8141503E42B0973E43BCBB3E051BA9BD22579F3EA7F601BF5A06B43E44F768BEF871B13E2385493E970E0EBD4581D7BEB527B03E278B473E5B2BE83DE2B933BF66001CBD4CE3973E82ED1F3E9EBB3DBEC0A9A7BD7348D8BDB368A7BE6DBD1EBE012908BD841E5BBE0CB558BE77D3C1BE38D93DBE0A5F4B3E",
      model.encoder.layer.1.attention.self.query.weight: "0x010000001E5BA9BEC1FD603E33EED0BE2F0C853ECDFF1A3CB028803E95E221BE79EC8DBDCDEF393E2970983CA57EC23EE2E2F73C24F5343E48ABEABDEF671C3E55CD793D94DF90BEB553993E8EE74FBE8FFA8BBDB267163EB05A4D3EC51FD53DC94AA43E6670CABDBBB0F93D077695BE0CEA5B3E0C17BF3E1D121A3E406AA9BDA03672BE3DCE4FBE34B4583D7F3803BEB3A878BDB248F73B6301E73C1DA896BC072C0D3D6E273FBEC23D94BE8FF021BEB0942EBEA37C963E70D6B23E7E6D103E5E2FB33D0E190B3DFA87C33D7A10F1BD874D833E3833263E4E7F9A3DB2D2BB3ED5EF8FBDE89B9B3D2198743D7230DB3D974C71BD608D2D3EA2A55BBDF37FEC3DD10E063CDAC5753EC140723E7D8C1FBE01F6A0BEA35C653D1FE88E3EA9A4223EFCB802BE45C497BC57F8203DE778803D14D491BE305AB4BD8160A2BEEF8A39BE641C883EA6324B3E458F97BEE3569B3EFA65463DC8709BBE7C5ED43EF7FFAABD3D249BBD7E0514BED8C3633D996EF83D79769CBE61FF6C3E22EBB03D0C98E1BD58E90B3C4F7D84BE011C91BEC3996A3E927AFCBE989127BD0B4B863D44B2CE3D7C9F0ABDA10B5ABE84C0183E341F383E6991553EA51BA23D2EFD453ED6758FBD6CB2143FA329AABE74D369BDFCB71ABE7D7CD1BDAF7EB0BE855A98BE5EB898BEF6912BBEFC8279BEA86FAD3D3CB567BEC72C19BE2F18893E56D77BBEA582C03E06C081BD425594BEE42707BE914FD1BD38A628BE4CC38A3DA561593E73E96CBCA0F60ABE8F7810BE6EE7573E9F5976BEA4D662BE7D9DB23EFA1193BDE46711BE827DA13EDE6B1B3EB90B1D3D6CFE81BE3B99363EC6627D3E8EF1923E3C08E7BD1652343D06C60EBE7FD1923DD1F4963DC2C6883E4A439CBDA9354F3E3D7B9E3E7CAEE83E984CC23E3F1ED73DE717C5BD9B39643D8446AE3C55E7283E130832BED3F3ADBC392FF1BE550FF5BD4BF1863EA9E6013EFAA9E1BD399ADE3DE9C1B3BC15C4E83E7B6694BE06EDE63D59B3B33D0BE732BE7A0021BEDA1DA83DB62434BE41AE403FE530B63E1D5AA2BE3EFAC23DB13BFD3D6F78FFBD337C083FD177323D386F973E067F893E203F94BD4CDD9F3EC4A0CB3E84E487BED73C8CBBFEE9BC3DBFC61F3E2A2637BE4524DABDE8FAD4BD55D88ABDF9557DBD8DC061BE201D2E3D6A881F3EDFC5EA3DCD44F63D340D193E64CC08BE5477E8BD311774BE1329FB3DFF7D333D382D99BEA882B7BECF27A4BE73CC68BCB5CA703D3C365C3EA7F5273E99A6463E8CC8B3BE9C5B90BD092401BDBEC519BE9E223DBE42AC243EFA32DBBD9202EABE0B25223D1A9330BEAC26B0BC3F0900BEB90E65BE8AA942BEF5C77D3E7A306A3E2DFD8EBED374363E24320CBE0B25853EC7A63C3DFCD932BE338954BE544A243EBD51BEBE55B75BBD2B4232BE538B8FBDCE2950BDA18905BEA08B6B3E031C46BDD69A1E3D98C5AA3E07A74ABDE42517BD7B571EBEA29EAE3C33938D3D1487F1BDFCE6B4BDBD76023E0DCD06BE82E0B2BE6FF46DBEC7DB1C3D1CFBEDBD960741BB99D4FF3E294528BE10B488BE55428C3E02771C3E00AB6D3E8B9EAD3E3BB5693C520B27BED5160E3EDFAF0A3DEE97BDBE1FB5A8BD3ED1A43EE3C80FBF31735D3E65C3E03DE522583E6CACAA3D0E1BDA3E04352F3EE44FA3BD899E9BBECBF8D13DFBDAB3BEC976BA3E4585063E7007B43D146706BDA7AB3EBE1803CFBDC072C7BDCA6A0A3EA1640ABEDC9171BCF977353EB5C223BEF3D6A5BE7C01D63D155269BE8368F33EB36A833EDD748D3ECF577EBDD9989FBD99B71BBE07A3173EF9AB05BE5BDD27BE297847BDA2B10ABE26B968BE6B77A73D0F201C3C596D2E3C6E26F03ED044283D2C57D93DFA2AD43C039393BEA83B1ABE125F8EBEA3486C3E32C2EDBDC400EFBD35C0B0BD430D553CC8677F3E26A10D3EED17BC3BF93994BE83C101BF82353EBE1196EF3DE83D6DBD4B2347BEA646413E330DEA3DDFF23FBADAC11DBE469E9FBE25F7D43E6506AE3ED5C235BF349D1BBE4D08A5BDB41FD9BED8C496BE87BE1E3E8C45B63D0C27763E827002BE17EC61BE52BF91BD313DA13D7846B3BECA0835BD872D853E87C0753EED6C9BBE48EA25BE045F5DBEE902433EAAF9C8BD510E433EA3DB52BD60AA73BE24DD8CBC62C20B3FCDFBCE3EC4B06EBE62CED73DF5D6253DFC5D393E7EE59A3E52A50BBDCDE376BE4C96E9BB58898CBE4B0F803E2BF7163E036569BE1861B4BD8E85EB3CF980D4BD382915BED9AF593E63594B3EAE2191BE97A7813EF2A2153E4B29A0BD7B014BBE04705E3E1C80D13E8AE4E1BD14A99DBE2E034EBE932683BE67C7A7BD46A9EEBC29A3C33D5DFE44BE86BECB3E49B7B1BE4A92A43D4FEAC7BD08BDB5BC81E331BCDC15873E33789A3EA85065BC017A1A3D93B38BBE80829CBE1AA64A3EDCEF2B3FAB2B4CBE9ACEA6BEE93BFA3DDDDCCF3C11ACF93D42E8793DB5AEF3BDFC0771BE1202A5BD8B6E5EBC180F8DBDE101903E70C7AB3B7CF6973D3E093ABEEDE69C3E4F883BBE6AB9A23EB69D1E3EB7E7AE3E2BD29CBD3BD7FA3CA22A70BDD73D263ECF56543D6A5B733DD585C7BE0DE578BD99396ABE4178BDBEF1722BBE6168523D0C3F943E817F13BDDEAF763D870910BE9A7F873D5481BCBEACA879BDE4878DBEB41FCE3D9C58AEBE3A6A02BE97194ABDABB432BE20DDD73DA05E0CBED64AF9BD128A033F4D7261BE06B4E03D049F07BEB316613E7F94123DC9F9653DC5361BBD9F26A6BCBC7F6B3E937FC3BE045D58BEA6F68E3E7E5E073EE4E83E3D497AB6BD85978D3D924E8F3E7133923D22EC503D9782AC3EB806B0BD5D5986BC634BD83EF92C80BE87A140BEDCC41C3F757407BD5B6C86BEC57E693E1D22243E2822203E379B18BD506313BE949ED9BD0996453ECFC261BE86E6F63DE2D4623D3CF002BE5222723DAA6624BE29FDD6BDD3230EBF08348BBE54705F3ECA4F87BEA5C672BDA52D4EBE2726C4BE43BF85BE94FD633EE7829EBDF7B987BD1CDE173E640CECBEE9AA0EBECE34E83EF1390E3DA490E5BD27EBA5BDD1F883BE09C0BCBE646B863D5B5F49BE32B0DF3DF763DBBE80E8A1BEF5D59FBCE0B4203F605774BE5A47433E8232EE3E3E4E52BE0BC351BEF2A4A23C66A5833EA406B0BE6EA7F5BE73AF78BC7E35823D8E850A3FD79482BE32F10CBE8439DEBDE690D73DFF215C3E843CCEBEB98A5EBE8B42F93DBB7876BE4F28093EFBB7A83E3F8B293E701DD3BDAECABDBEDC70BEBC20052CBDD03E1ABE0929203E6D01433E2DE009BE2ED07CBE69D5823E5181BBBEF436C8BE2DCFA1BE01EFF33C4B84D13EFF9CA03C865711BCC2C8F23D43D814BECF8A7B3EA7EEC7BE94B7243EBF93F63DEE798BBE0FB4C1BD473A48BE19E3C0BD22C2933E2F3A503DB1650C3EA044ECBD3E3AF13CCE830FBDEE1416BE958691BEC2F1BD3E0DACC93DB05BE53E5E3144BDA235573CC1CD4C3C0DA33ABE7BBA813E8CBAA43DA986B63E5D2C013E01F5A3BE12C09E3E99F32EBE35D4D83DCC4F10BD3CED8D3D0BB429BE443B28BE22D671BD30F6323EF4D0333EDD49A63DBA0C10BED8B390BEDCD682BDA7959ABBE36E61BE2E8EE43CA1FC1F3D593B953EB6F6573D600E3F3D2238DDBD58C8953D124779BDA4556F3E68DD983D411AEDBE7F608A3E8E19DF3EF53918BD1BD9313E055F9C3ED07AE03D367F3FBDF43C44BEADF28D3E5BC4C3BDA0961A3DB07D893E4854E6BDC3A8F3BD2C91EE3C030B3A3C497968BEA8C894BE3A8DDA3CE0B1ACBD512993BDEF743D3EC43A1BBE8DDFA23EEA30303CEF86173E5F51B5BCFA5456BEDDB2BCBE425999BE9EB6FEBC3AE2E33D38C90FBF428982BE03DBCB3DC41298BE1F98AF3E931AA5BE41B4A53E0713AF3D26A575BE681A373DD2AC81BD8EEE113FA312003E643BD4BDE2E51BBE73C4A0BE51C082BC7CD941BE51149DBE62348D3EFFEE8E3E1613BFBD9D8A843E19EE483D0592833EF9E11EBEE752CC3D3E38ACBEB996E73D877CB2BB42D9E0BECFCB5C3D287EB5BD4E3C14BE7ECE63BD1FCFAFB9914D0C3F4339303EE16418BDFD73AF3D3180963E449148BC594DA13ED7505DBEEEDAE4BD9E9F853D1AF0C4BDC20FBB3D4E8118BE08D5303D1E20403E96094C3E053B15BE2578D6BDFF7ACF3EC32A83BE976B9F3C58C357BE7C6FCCBC8BE3E43D247660BEC559BBBD1B224BBD973A09BEE7C92BBE3B495D3DDCE0BBBB67A32C3CD45B253B8BF4613E76E5403E808D45BE9AF34A3E3E134F3E1F84913E426CD4BC1AD1573E58A8733E13DAA1BE75F4E33D2EE5A1BE8739543EBF4E97BE1E69A23E790300BF4D803ABE3E11B83D2EDD003EEFB9CEBDE8D0F8BEE580C9BE0A62C53D3FE0F6BE711DC93E9CAE0E3E63EB5FBEDCB7693E52287ABE73EBD13E2266853EAB39FF3D8043E43DCB93983D612DAF3EF4CC7FBEC88989BC33E5FCBDB14AB3BDD9F7B0BD9274D4BD58F5C93CAB343CBD3630523BCFD68B3ED49217BEEDD178BD2904743B940E65BE8648DE3DA8DF15BEB49A873EF16C18BE818F09BF0B9A0CBEF0D4B6BEE61739BB4F8E9BBA09A2A9BE97B56DBD6F87163E5A8073BEEE3F033FEE16973E05CB363EF5BFB5BC464BE73B2ACCD7BDF13E49BDA39D58BECCF0FFBE5E0DFD3E72A91BBFA49DA53DD189BB3EC99F393EC3DC5B3EFBBD283FB975623E5F06803D0E1A7DBE52C5C73DB811E53D8C637CBE8783ECBD56D5333E82CCBA3BA9A5FC3D9F155BBBE0A8FABD63C7E9BED5AF3DBED363973B6F83A63D4AC9D4BDB34BE7BD33FB9BBDA41F773E3AC68EBE97BA21BEE5C28BBE76CC803DACAA773D7E41E9BD27B37B3DE997A1BE2B507FBE1C2FA9BDBB8BB2BEBA040A3FC121CBBE5164CEBE0A4697BE42D407BF094C5DBD8054A8BE06BF923D0088093E80E6DF3D905156BEDDE129BE19E6E93CE63FFD3DF9A314BEA06FCD3EDD741BBDC3FF233D1DF09ABDB676D73E89FB94BE39768D3EFEC31B3EE42C7ABE0117303ECCCDD8BD7023F3BDAD77203F067D56BD05705D3E21E7D8BB9B4CF33C108EB63D4159903E47144E3ED31C83BBD84A253D74E4B6BD8572FDBDD914C2BEFE90563E245CD1BDF542A53D17558C3D1CD4A0BC26EB733E6E7DEABE0F4FFB3EA1392FBD5D08373EE866113E44B08A3EA121B6BDCFB0F63DF5840E3E1C88F0BD7E5F99BEF8EBA73C8A877B3E4D186FBDEB2B40BD85F0D0BD869C16BEDD143C3DABFE9BBE6C990B3D1313053F4B378BBEEFA0BCBC249FBDBE9F6538BDA1DC10BEA161BEBE6C4A213E34DC71BE2F46ADBB7BA80C3D627C273EB70569BDED5B13BF4BBB0A3FEE17CB3CAB53653DB2D4F3BCD8B875BECB06D6BEC63D81BE8D331E3DC3C492BD322E643E55150DBEA7A3A03E466D843D2531383D43F39B3D5473583DD607413EAB33DDBC6FFD7CBE5EAF8CBEBF8846BE8E01E8BD292F4ABCA4A7813ECB0EB1BE43FB823E50161A3E183382BE9F03AEBD381494BDFD3DE1BD3AEF393EE74C98BDECD912BEA521A6BD3A0DFBBE606FFB3D981EC0BBA76D8ABEDD89663D59F8653AB551BEBDCC190EBE7D7497BD8770243E6E8B05BFD8A756BCEA788EBEB57F973E888EC2BDC937FFBD8E8DC33EE58274BEA211C03D219731BEB7C1643E0B75A13D9B89DDBE14621FBB2E629C3E3FEE2DBEA21814BDC337B1BBE40E623D1E1E873EAE88313E830F733E26930F3E6AE4963EFB84E7BD2711A33DBE64703EB7F65D3BA55E76BDA6EB9ABD9808DA3C5359173DC78DFF3DAF677EBC9B63C2BE4EA1493CCE66D23B888434BE8C2DC5BB7A4745BE5219253E2979EABD40D122BF15D8AA3D",
      model.encoder.layer.1.attention.self.query.bias: "0x010000000E524ABEF3BE0DBD35DD213D9AB286BEBA389FBED45989BE59BCA8BE9A5AAEBDA9A21C3EF4ADA43DC68F7BBE6AFCBC3E1FC9DC3E0BF1D9BC6DC7CEBE6C3C1EBB846FF2BD9D99C83E10182E3E5B711B3EB714833EB681D03D7BFCB33E11B8B43E974FEDBD67F6EA3D94A0113EB8E84B3E38DC54BE23DB67BDF4C08BBE570818BE",
      model.encoder.layer.1.attention.self.key.weight: "0x01000000B9C5B5BB0DBC69BEFE80873D9C58BABDF59E883CE8640E3D01ADA3BEE66D863E0DD696BD81A48CBDE7C10E3DD5D9D7BEF059B53EA48AABBE032B10BF5D561C3D22F5A8BE50440EBE5266CCBEDF76AC3ED23E023D2831BF3A48C320BE62D7963E2B30413D6501023EE7C167BE47CFB6BE0C2228BE389824BE7717973EBBDD0BBDCDCAAABD6FD86ABDD6249CBEEE17D4BE308BA93E49770FBED6407C3E6E899CBD6F72EEBD3BF9BE3D7A6FDABDE06EAA3E6E74AB3C21EED33E00B465BEE1402A3EA0039CBE37CB5D3AC4E088BE2709EB3D0ED5B33D9A59103E3A6BAEBD84216FBC58EB58BDB598843D37D68D3E5F5AF4BB58F42ABCF50E60BD02197A3E5CF9D7BDF62B9E3C9998EF3DBE3F953E258B073E26601DBE4CDC4EBEF2097B3DB39C52BDE262973DB87907BE148D143E031B09BE31E38DBD6EAAC0BB1A6AA73D31B35D3E547FD93EB0EBEB3CA78102BE6E7A6F3E6FBB76BEEAFCAFBCCAEC353EEFB9C83D28ECFD3D7D222EBE453E76BBE9AD333D23D5CB3DC58D653D503B3FBE8582AF3D47E4C13CD7E3093D816D593E924D943E0DBA9BBE964889BC461D863E7994BC3E28E1C7BE2AE1893ED0360FBFCC8F073DA099A6BE01A4AF3ED801DE3D676919BEEA6858BE80CAE8BDAD75803EB04BCEBE54691E3E6D9AADBEECEC393E8A083ABBF201873D4E638D3E54EF42BE80BE68BECD1A1ABE7DD6C0BEAD7982BE456F753D68B3D13D6A78CEBD1D203D3EDD7BA63CFC28B7BB90C5FBBE37DA4A3C8EB5473DEB146BBEEDF7A53DC4A6DEBCE9F9263C74531BBE12781E3D5B04683DE3C08B3E301FD23C2428BBBE9DBC3C3EB12AB13DC409D73DFB0097BC91BD9CBEBC877E3DF620DA3C128C8A3E2F451CBD5D7BF6BD1FC158BEED5B3BBEE837C93C2BD887BDC33F62BDF709C53EBE096ABECD40D4BE90FEA9BDFFA4C5BD65F6CFBC990A663E5D16D83E0E1316BE7B199C3DB69885BE6997193E17C7B8BDEC6421BE092755BDE707D53E7B78953E9A15BEBDBBDF043EDD90F4BDB0D983BE0DC37B3E0B30273ECE38CFBDC987FD3D4605D9BE4E072A3EF4440DBFD2D0FF3DEC4FD5BDE5B410BEC3B50DBE04DA903C7AD299BAEEBD033D6F471A3E5C1E6C3ECA67DE3DC3999DBD7DA2D23EF13508BE2025B53EF925813B8C53F7BDEFB2D13D0E5BC83DC1F1863E4AB975BEB885FE3DB7A17A3EF49AF6BD30D5953D438BD23C37CDE9BBAA2568BAA31AEB3E5F12103E3FDD6CBD219A973E7B49393DF0B491BDFE6DC53E782C863D7AD762BD5BD50CBD63B4863ED052FBBD1BCF0CBE8A0C44BCFD24CEBD61FF73BE4E3C2CBC58ED96BEFF05A4BD4F413FBE02968E3EB01455BD69ABBEBD486966BE8DB231BE0675813EA6D6E0BC453FF6BD49FB553E15C0B83DB9419FBE9A50503E0B6D883DABB9FEBDB0D1E5BEA54974BC320D0A3D4506CFBD98D493BDFDD086BC6AF54B3E0C6C283E5ED59BBE7C2C7ABE53C5CA3DB2E306BE34350C3BBFD867BE65FE6F3EC44ED3BD319AA53C100449BEDA8EDC3E87AD943E69BEB6BD644E983E61D7BCBDFA099D3D17B9EABB6149743D372D1C3EB33586BEAC2A65BE3EE3343D0D310EBE9DD386BEFCD581BDA181823A248D68BE83A2053E7B8BB9BE845C7EBEF9AAD4BE5B51A53EAB52473E2E7B5DBDE4B5953E020292BDECB381BE9A42A73E61DA6B3E66EA2ABD1FB74BBEC80D1D3D28BED4BD3FAA0CBEF02592BEC01AC53DC131403C630E99BDF954E33C05F3F2BECCACACBE385D2A3CDD41783E878F80BE3B1C15BE8213203E1A9398BEFBCAA83D12C1DDBE23F9863E1F47F83C6A586C3C0ADAF0BD855FA7BB05402B3ED7F39A3E6DA746BEA030343E23794EBE3CDF87BEC780703EDD6347BEBCBDDA3D7C99B3BE3375A3BD5DEEDDBCD68E9E3DC2F70ABF36F114BD8A408C3EF99743BEC429AFBEAD412FBE1737D53E521397B944E8DF3E19AE8ABE11AF86BE9650CC3D1CC9063C8BE84D3EEEBCCEBDD7A6CDBDE838CABDB020C2BE4C625D3D30A4B4BE4E6A96BE2684E4BD89E4CD3C232F7A3E12B3443CE2898D3EB0F4C4BEF18D3FBED04FBEBE92349A3C0328BDBC02A0473D30CC663EC66F0D3EC9A80CBEBCB17FBE0025B43D265901BED065F6BE7D49F1BED86F733E83D0DFBC774A703EF17FC2BD53D20FBCA2E208BEA029BBBD3BCD753D2EF5323E1D92743E70599CBE83CE5ABE95468BBDDB27ACBDC0C667BDB00F0A3EBA3EAC3D4BE18CBD7FDDC83DA651EABEBB2F95BE4DC5803E81A317BDC4B9EF3D18849C3D537835BED3175FBEDD46643EC9805FBE091683BD992DB3BDAECAD73ED91919BE7B7457BDD8F1EA3DE46EA0BDF2CBEE3D432ED8BDC112AC3E643D40BE3B7302BD00442ABE1FB211BE1299B9BE20660FBE031573BE17C58CBDE0BF303D37673D3CA946913D1796953E924DAABE6182AF3E777631BEC791AFBC4CE6EC3D83F5A3BCB050733E54C8A33EECE8183EE58D84BD8D4E8CBD5C32513D1AB166BEAC5A173E9BD233BEA00791BDD2E3283E1E58FEB81D65793DAE047BBE45BE633DFAD7383E55ED473E059562BD6EBE983EA17ACF3D9E436A3E2C5B45BEC395083EF71D0D3F33E155BDEE74E33D91EBFDBDA7CF5ABE4FE7CA3BC0BD29BDE6BA96BEE025F2BE22BB843DFBD3473E25E2913EBB3E12BEBCDFA83EC20A39BE3D5D95BE3200A0BE360A783DA3EF2BBE41DC00BF4AD9283DDAEBC83E61F465BEDB84003E6DF142BEB2462B3C10AFCB3D5655773D7E42CC3DD453003E368365BD5889313EC89A1CBD1124363ECC039CBD3F9BCE3D0700053E09124FBE5F4112BEEB8F1FBE4CE9623E34DBACBDB6EA50BE1DDBF63CEF10653DC0B138BDBF039CBE763053BEBB0567BEB0EC3A3E007B3ABEF823C3BE6059F9BE6F38F9BE3CA323BE6E4224BE7A27D7BC404400BF5788C8BC5D2F73BE7FF094BE76C662BEAAFB493EBDF53CBD99C12EBE0F8BAA3E1312B83E1CF1BD3B299C14BEC7230A3ECAABBEBCFB1A9B3C8BFB03BE5A614F3E23D89E3E7AED803E097A8EBEBF8F65BD8F3925BDDB6795BE59C3E13DE4E6A43DAC4831BEB2CCAE3EE9BBAF3DD589C13D1DE6A3BD8F19863DBBD1A6BD36F70C3E2DE521BDF1A110BE0B6131BE8A0B553E97D3323D97DA863E82FC1A3E6D546D3D81A3BDBD40A3993EA0F7183D8E55C63EA588493B7920663CEA077CBD81A1D13E167148BE0E9724BEC57A4A3ED3D0FF3EDF77713EAB424EBE5E94EE3DF980B1BDB02AE2BCF541D7BDDAA09EBEB972543E1AF6E23E2C5FE4BD806F073E8CB121BDA17AC0BD3590833D374816BE2089A6BE151F373EB365DEBECB319E3E7696F73E081B1A3DCC97A5BC810B7C3E72D95CBBC5FFDD3D5B2550BEFFBA913DB47A94BE7F6B2FBECEE3723EBCDB9C3CB013A8BCB7CF5BBE6C8D823EFB7FDB3D913CC13DCD52EB3D1EE0AC3DA17DA13DA730843E76B919BE52B76F3EAFD4A3BE2BE7E0BD19E7E53E5D77EC3D6D21303E75C53D3EB65C0DBEA0BB30BEBEB860BECEFF9D3B8E25D7BE04F9B3BE475DA4BECFF4783E046DF239036C503E1BF79A3D4BE9B7BDDCABB8BD5B3ED43E4A20843EB6327C3D201E5C3EEDB24E3CB7D9F93C04AD863ED700CE3DA46DFABD441935BEA7458ABE6CCCC7BD5235523E14EFF13DDB8749BD430BBC3D86A0C2BC7EC4A93EC242A63D4C97A3BCBCED90BE23CDCEBE25104B3E78FA193F618499BE351FA8BE96F671BE9CB881BDF99C873E85B4603E4611833E3A0CBEBE24AE123FCA3880BE8A06E7BC32E27FBE80A002BEDAFA4FBFE5B190BD5E0D2B3E4C96133C010F18BDCD951A3E1DF1E3BE07F6B8BE5F5E103E184416BEB6010B3EEB20753ECA5CB93EE0298ABD66506E3DD0DBC63DA810EF3A65B5F2BCCDF3ED3D7A5894BDAF7D033D6603803EC0D148BD257862BD0ED8EA3D2B23953D8E42D53D026F3B3EC2A39B3ECB575BBE246501BFF9546ABDD80EA93EAA4E30BD3316B1BD7DA7173E2408233E54A1D73EE4A3573E576BAA3E5A16943DFA3A1B3E465C923E48F886BEF11A65BDEBA719BE955433BE00FCEC3C91FD513D1B7A9E3DB948A4BDED8A8DBEE88FDABC8999383D79F7BB3E5AB3CEBD4DE614BE1ADDB03DD44A193F746B4D3D1990F0BBB93D593E5BBD8F3C6759B1BE2F1F92BE6A0A14BE4C0E883EA6E47F3EA7A2D8BDE18BC33D61E53FBDE6B9A93C2D953C3D7BA671BEC935B9BEC95241BE8E07F6BAEA5B6D3E7A43CF3DD5029A3DCB1F52BE57ACC03CEBF9943EC3F2D2BD19C4BA3E938120BD70C3A53D08FBF93E1C21693E6ED79C3E86CE21BE4C1A773E5C36C23D4689073DA243F0BD63BB31BEB1D3733E4F3292BE33F275BE588E07BE876D7B3E3CB589BC1B183D3E00D98E3D86CFECBE9F5E9F3E8571F43D58A69E3EAEA1D83EE0E6403E6396023EDB74C73D3F89873EE9290CBCB6AC263E16850FBE3525563E6B77C5BE35C705BF33A0E53DC7AD0CBEB63560BE60CCB53DA459D63E188F8CBE16EECCBE14E4AEBE0ED959BE675B5FBE071A763ED19D06BE874B76BD1572D53C48F4A53C746152BE536F1ABD5D0593BEB319333E72DE923D3AC3583EC7350CBF63DD1B3E7016C73D44FDDF3CB8BA9CBD6B35A03DC2D562BE2B04A73E0554653DD9BAAEBDD7B2463D4C1845BDA6F3C5BDF71786BEB40E8DBEB3C2DA3DDBF9543EA3FDBDBD4425D03E6139E23D324D143FECA8AF3E05BE4DBE2D84D6BE738DEF3E8AA477BEA09C033E308F1D3E321F313E278D51BE3F2DC6BC7FDDFA3EAC7BFEBD2826013DFCE7BB3DA154DCBEC813033D78D2A2BEDC8F973E2A1FC9BDBF73C23CBA4DE13D2AE9353E40414ABE7F4858BB66962A3E7E1152BEE304BEBEF79773BEEF475EBD2FFA953C80D3F7BC3019BF3BBAAF613E0FC420BE6882F7BC6C25B33EFA0D8A3D4483C3BEC6BDC2BDED0DCB3D52F3A23E7E1BADBE6C762DBEB5054DBE0DAA23BE1775FDBC6A0178BEC775733EB2779EBEFB710B3FED07F53D5F826F3E3331D33EBDE9C0BB13E4B63EA0E63BBE93E9943CF61AA7BDD76624BEC5DB263CE162BE3EC8C0973E4882A5BEED9D94BE717C533E25B4AABEA2B5F9BD8D15323E941628BE07FCA2BED9E3E13C585285BB5B7299BE250252BD0AEEEA3CE7029F3E22D7B93D4D806ABEB0394ABE8E69D5BDA1F88F3E606E413D979C74BD1FF6B5BC03D7513D6FACB83E6D318EBDF06D903C124E4D3EB95B413C53577ABD3D4D6DBE542E813EAFC8EA3D350F8B3DB21D9E3CED43B33DD3B9903CBEF4893CE787043E175DFE3D038D453DD9A192BE7FAF273EB032EC3D9BF4803E6D003DBE4DB213BE1734033E2FE3A0BE09D52CBDC3B826BD2BFD32BC279B87BEFE1419BEFF4743BEEB6C0F3E01ED12BE9E6CACBDF911EB3C12B90E3E8203B33E997D9CBDC2CDCA3E03505FBE400054BEA567B9BDB816763ED80F2B3E9B63FCBDCCC4823E475A2A3F1CF0B63C23DF24BB51EF143E93682BBDA602883D860DBEBD024883BE3E8D833EA42C9ABDA77AE1BE61E909BE62F862BD0BD4C13D22F7ACBD7577443E03469EBE14A2853D69C651BDABCCC7BD4C93423D81B2053F7FBD323E0A709F3E5915CBBE26F8923DD5F4BCBE32D7C7BA1D2664BE7E924C3E460C023EBB804D3D20BC3A3E21B51A3D6E4A0DBEE47F673D0C2A173E57A0823E450081BDC61E52BE32CED13D9D65CCBD89884A3EFF6B72BE34EFD23DEA3C96BE5961A5BEED1F933EFF48413CEB55173E5F412EBEE69A2F3F40DA0E3EE63779BCF03E893EC60C85BEB8F761BEF790473E462CD3BC1853233CA6D9B9BEC824CC3D6E72043C1EF4D8BDD52DA03EAE055BBDAD94233EABDC5DBC5273793E",
      model.encoder.layer.1.attention.self.key.bias: "0x01000000A6C630BE2EB431BE022ADDBE3C94483E63D854BE71C830BE1C8E993D7F56213E82CE17BE84A4B23C330CF4BEBF92013F2663EE3E5B7EECBDFABC643ECB4384BD3011BDBE1A45B93EC1C6853E8FB2E03EA1D5053DDDA6123F0F258A3DFC4EFABD6F2064BE7545AF3ED1A841BE554A0C3E7BF290BD0C03B0BCB234BB3E8F15D5BB",
      model.encoder.layer.1.attention.self.value.weight: "0x01000000799FE7BB202A093E564C67BEFE748EBE07E5813EA1D6093D7F887C3EE232863EC88C073EB5B87DBE8EB69CBD34A13C3EB2760C3E8BA88BBE8A9E8ABC21E6D1BE9423D83C1BDC5B3E088D503EF9C3593EB5FC39BEA973913E0F82ADBE59DF66BE1DFEE83DF32FBBBE7256C13E5F8499BDD95384BE8A647BBE50C59FBD9F4EE33E853058BDC12182BE4A94F2BD6B6CEC3D689865BE9FE4B2BEE975C7BE9018A4BB59548FBDB3A09FBE989554BE8BD6143E8AC2EBBC4755833E8ECA393D43918BBDAFE5D63D467B1B3EF2D4863E4CDB533DC5108A3E01DCAB3DB1FEF7BD461C533CD49A19BE904AC13EDC46CBBCEDB25FBD421D063E9F7E81BE4E70473E8E2B063E9DD6AF3DA0FE1CBDE6595EBDAE43A9BC3BDE2BBE6B9F8D3E8F55013F090B163C72DBC83D7144673EA63EAB3D3166413D60236EBE3E91843E5DB5423D30AEA03D646B103E89E8B03EC8AA3BBE7C6E3ABE31A9FA3B604A073EDD8669BDE7BC7B3EB48AB3BD2DCD253E2CB541BE322F22BEC07DAFBB6BF5ACBDC9B467BEAA4AA73D1FDBCFBEE61E0ABDE90C69BE58E4403D5067B33D7F519C3E9B68233EEA7AAC3EF1B9903E0E57A6BECA12DABE65A4F3BD96BD4EBE2709733C74D4003E92FC8F3D843A52BD3802603E55B681BD573E423E6E4763BE1ADA963E9E42F8BD9369103E6D94A43EFA2A02BF3B2C8D3D4BC6CA3DEE9EF8BD12B097BD595BB7BD9F130DBC6C545DBDDDD12E3E0875613EE4A6CF3D86BD4FBDBCD4BB3D0E33FA3D155289BE63A971BE5D945DBD5C0650BE151DA1BCB9A0C2BD4A7D29BE29BC373E6B59493E80059B3E762535BD10EB043FA8AFCA3E7AF208BEEC8521BE25949B3D9C7E84BE1D4F8EBDBFC120BEA8583ABEC0272A3E0EF05A3E85BC7D3E8683A5BECF57263C843D2FBE5CAF1BBE2CB951BE21B50E3E6D126FBEE22420BDE345863DFB205E3E6BB3EC3CFB8D46BE4AA0DE3E4530DE3D5092F7BC167C48BDC59D973E357301BDA210093EA938EC3D14FAE03C9B22B8BC3A36203C8D7B96BC1E942ABEC7EED63CD55D08BF686CBABE72E11B3E5E024D3E2DF92DBE6AF61CBE1466CFBDEAD6773E78AD47BE38549DBD5706CD3D32C3413E54BE34BE9FE2533E1233F0BD13F186BDFEA6CDBD6AA20F3E341CCE3EA1DC9D3DF0E196BCECED0E3EC1571CBCCBEC17BDFC31393E04A7703E03EE8F3E41E9693E7E4419BECA82483ED556EDBD092B413EF62A023E575B923D6B1B72BE63DF0FBD9D4B0B3DBFD3833E787661BC6BBED6BD34901FBEE34F9F3EDFB2CFBE9E549D3D217D03BE2DE7EE3D7544E2BC3876903E16A0BCBC0A41A6BD7D50883ECCF4713EBF518DBD0FBAF3BEAC3DC93D1FAC183EB478CFBD3348AB3E71A088BD3C751BBE47D6CEBDE4B2A7BE982E76BEB459303E587D053C2E9810BEED1C96BEE0A5303D1CF11CBD4F2C38BEC64B9BBDD568B0BDC86E17BE58EB783D3B3D683EF347883EE937FFBE8B7E27BDA078083E56C099BEF971B53C4A370ABFD4F1A7BD872AC73D55A0DBBD8037243E9E0492BED81427BDD19410BDF866943EE9C39E3ED90155BE08E9A4BE08F02FBEBB2084BE6AC876BE9DDE15BE349D41BD032FCC3D6904CFBE47B5A73D1348A0BE54E00CBE8E7AAE3E97249B3C35B61EBDAADD703CDDEAD0BEF1C2053FA7081ABE2399BABEED50ADBB9DE3F6BD3FB3A0BE2D94D7BCCBC018BE881F2BBE90EFCFBEC78B4C3EFD0B233E3DEA753BB3F9543D96C4BEBE8A2B85BDFCE9513E363B853E06FF67BE225509BE7E85083EC6A709BEA6A748BE857BA0BEB29B45BE3A243B3E00E5DE3DB956D13E18D21FBEC26BA4BD587C803D99020F3F5633AF3DCDCB84BEC040103EA621903D9DA3353DC04DE43DF693B33DABC6453E1DA11BBCC39589BED7E4DCBD05DF343E7B74093D25835ABE7649C43C57FF273E87508CBD001F813DEBB45A3DD06231BE599118BE5A92AEBEB5A5EEBB5DFDFE3C393D98BDF065B63E78A5513C6C13133D2999CFBA92CE8E3E0CCA9CBE755D0ABE7A156F3E8BDAB7BCA269E2BD519DBABB664F01BE5967AB3DA68DF83DDA31463E43FA433EFA05873E4C7620BE86E5AEBDB35BF5BDA97528BEBD03A03DA8420BBCCFFE843EA292973E7060943C4D471B3E70D9093F2F14043FC63922BEB9BE5CBE8B4DC13D79B819BE3B6EB8BC9BFD163ECA90C13DB8C00A3E620533BE27AEDD3DA32AA6BE72C87B3D350C933E27BF7B3D9A10743CABE1853C1DE16C3E0E2E1CBE4F8EFFBE21F4AA3E119EBB3E81510D3EDD21FB3D3604AABB50341CBE7FC39A3D717E5F3EAC7AA5BDF0844A3E6D117EBEDABDC8BEC8A81F3E3316EEBDF80FF7BE3E0308BF0A02043EFC0E9BBCA36B083EB1464ABE367C18BE19BEA1BDFF16913D1665013E8DE1F63DACD0C5BC964151BC0C61E23DF20B5BBED613123E72668D3E39B64E3ECB77CC3DD5BB3D3DDD91A5BEAFDCCCBDDDF1393BB8EF933CE96F753EBDC0113E8B5A9DBED935AABE6E8898BDE65DDC3E5222003E038A3C3D803DC0BCCA71013E9865463E3522173D41B391BD480D1FBE1B48A2BEE3C2D83EA5A4AABD76406A3D51BA023E590DE63D938BCBBCA8928FBEFAFB7FBDE09904BE4ABCC0BCD927B83E6E865F3ED9E182BEBCBC88BEA4AB86BED32EB33E37F34C3D4CAD34BE445794BE7710F3BEE1CEF8BDCEF402BD412B1ABBE6F87FBDE19182BE9B580BBFFA7A153EFDA50EBD0D0C0ABEB78E9DBE83C101BC8F9004BC8997D83DDEF40B3FFB889C3EA2E287BD7550EC3E9347D63D622C39BE8D2129BEE0D4883DA2ED92BE04431B3F343F5CBE9F147ABDA03A26BE0732F83E154B893E369F6E3ED49A6CBCDEDEEBBC9F2DEEBDC6D1C8BE48DC3A3E5353C63DDC3DA33D710C26BE223F333EFA8857BCAF7D98BEA5AE933EBC760EBEAF3545BD0770BABD45725CBD7243B93CEB650BBEAA48B33E2A0BAF3E3A3EBC3E6FDCB63E9B9D5B3EBFA4EC3DA55C91BE2976A93E614DD53DADA597BE4639A43EDB549C3E147283BE75DF64BE8FCA40BE33FBF03D8DD9FF3E1683B13D272F563D733249BDA64E86BD6BFD093E59A037BE33ADFF3D3EAC183E4A8598BE2DF5413DCC329A3EF0248FBD9056B3BEEDF3453D9FE191BE816C27BC8BD4093DDC0CAEBE6E5787BE2CFEEC3EE04482BE2959013E4CA9ABBD77DAAB3E49B3473EFB25B7BCEFEEFB3D466C0BBEE4BDB33BA53116BE80A5D2BDEBD170BC4AB9E8BEBF5B3F3DAC46843D88113ABE4F8F123E608C1BBDE30FDB3E5F5E89BE6A60E83D5C83E63E4BE36EBEF12E65BE6C62F7BDF4ACA4BCB4F5ED3EB4BFA83D848EA23E831AD6BB397F0CBEA2C30C3EC82171BE6E8B24BD3C852C3D0736223CEB868E3E0FD0A6BEAFB26BBEFE2EA93E7EDC5ABE2F1646BD67C66A3EDE082E3D10AF753E940C873EE60685BE4A1EF93E02D2C43E75A8CEBDAFBE50BE01DE19BE0618B2BD4B74E13D2D9A96BDD44E89BEAA0195BE3D06CC3C1E2C51BED92E27BE51DD72BE8A62FC3DBB13133D66895B3E773B8E3E7B9FC23EBD28B43D8C93D2BBBC494F3EB721AA3D1390473EA3B1C9BCD1D4563EDEC5B53CCC86343E893C313E5C0B9F3DD5F08D3EFE54CE3DCF38CEBD9C91FD3DD5FB8DBC8BAFFCBD0ED6DFBEE7E952BD9933BC3E589449BE6A32D03C6C23ADBE558E463E9861EC3D7C093DBEF43BAF3C186836BE5E65D03E6CE339BEC1F03A3D3ADAD8BD15007FBD06A35BBE21C5403EB571CBBD2B4A2DBDC0E042BEEBD8903EC55BD13D382D76BECABBCE3DBC74113D6A3421BEC166D93D864988BEDD6815BEEFC599BE83038F3D12B9333D010BD3BE2A7C2E3D4E7E2D3E0213CB3E40F69B3E388AA53E3E3CC53DE8F37D3EAECBC23CDC82553E53140B3EBF05193E2033F2BD81F5DA3DF51C3A3C8EB9513E9512B73DCC19B0BE6681803E5E6D0E3ED893813DFC148CBD9DAE983D985E66BD84FEAABE2A3C813D96F1473DE7A85BBD007EDF3DE79AC73C240197BEEEFCF63C81DD493EBD46CC3CC2900CBE00C9D2BED87298BDA36E80BC1ED291BE8BB9703EF2EF033EFCB64C3D1CC62FBE1CA356BEEC504F3EF1191D3DC420BB3EE5841BBE7742D5BECC698E3CC2945C3ED30B97BDF6DDEF3DB887D6BD88D39A3CE31C0ABE0AD63BBE16908D3D71C7DF3DA572D43EC0914C3DE08E133D712059BECCA18BBE9AC860BE86D3BDBCCE97E2BDCC3364BD56B3A5BE974CA9BDB83DB13D1F8686BEC977D33D2E244B3EF16CD9BD48B3423E701B2F3E2EAD28BEBBC8BEBE0AAB8C3DA1FA3D3EE842C5BE843A0F3D86AF59BDBE6A043E3B19B93D328DAB3E9FFC2BBE6DAA21BE509FE53D398CCBBD5539F8BD4799BA3DD0F4E43D176CBC3E38159C3E089C23BD25A0393E777A433ED19598BEEFCE8BBC770521BE4EA9A1BB14989FBD4FCAE5BC4CB664BE7234B1BDC80915BEAEBEA73CD596EE3DE8B8B2BE0AA2C0BE7162543DDACDFEBE2586303BCE77013E4185A63D03CBFB3D68D5313E0D7301BE55E8E3BD06AC76BEBB8BF0BD0014E3BA808BC4BD1E31573DA217A03EEDD3B5BCFA5481BD99AD57BCB764543DC116AF3D7D8461BE0A57CBBD7F32B83D08108E3EAF857F3DCEECABBE69714D3E505A313F2FD922BD6B0F83BED5B8BA3C894850BE6E51053F8A6C13BE3A060FBEAE2CDF3DD91639BCE1BEF73DEB24C93C1109C83D0029CDBEF6A1593E9C190A3EDCA21C3EC985603E402983BECE6CE53C3505ABBCBB03C9BEAD98ACBEDE5B5E3CC132843DE6CA873E81DAD1BD39AAD2BDAA9EE6BDDB4FB33DB81F16BEB9E7833E4C2887BE72E1363E848E7ABD923A843C7B54AABEAA06ACBDB419133E3C2DC13DF18E173E90E714BE3BD548BD3724B73DEC28683E78CAB13E62B790BEA7415F3E33AAFABD3F1F98BEBF1B85BE069D2CBDAE6061BDB8150FBEA4AF1C3DAA63CBBD26B2E9BE2D41A43D614D2E3D54C3C9BE58BDA03D9A29B9BDDBA649BE915F6BBEBAB6C93DFC2D9D3DF0F0A8BE1F4C79BE4546723E6CFA973DD83EE3BDACFDE13DE7967EBE798E43BE81C56B3E7407553E3AF04B3ECE0FD63D42028FBE35365FBE4604753D40EB41BE7AD4963DA10C2ABEFD06D53CB054A1BE891F743E4455B3BE8B577E3CC7F8BEBD1A04053E1840153E6221183E5AAFB1BDEC1B373E609DB6BE57F691BEB7E5373C944A51BECF2C373DF5328B3E3527BABED8705E3EFD08BFBEDEEBDC3B060796BE6780DEBEBA059DBDCB7D90BE2FC409BE6B768DBEF708E7BCA2D9A0BD6F44F43DBAB23D3E15571BBFD312E0BE5C2C9FBD582D8CBD7C0F5B3EFBF3873C67FD193E7A3A0F3F6544173DDBD9D33D2AC1553E8AC6CB3E9096EF3D2EAF253EC9EFB3BE37D8A6BE598D88BE06F6583EAB79B7BCE41FB13ED8CC44BC93DE04BEA1B131BEDE3C95BCC81FD13D2160883E3AB9913D8D18A3BE5015A43E31D1B6BD8CFC8B3E3457C33DA110143E7EF128BD02AD9FBE4B72313EB92ACC3DD3BBB33EE3ECE3BDA3ADB93D68F3D0BB684C42BDEC6A76BC42DD2C3E7F9C003E9FB4BBBCE0CF13BEDD2776BD62B0B13DE728483E4F09A0BE6D0D10BE624FFDBE4DD18ABD2CB03EBE655E383EA842A13E1264C0BE2A203A3C54C3CC3B4B1C833E3F5FD73EFD729F3E4230023EFA4F423E611823BD952061BD8FB4563DFB9814BDB89A9CBD9BCA45BEEA4C1FBE7338D63DCE4455BDE0E56B3D6B2EF6BE78D392BE4718CE3E3361A93E64ED523DDD9F46BEEB6E4F3D94031EBEDC29F2BE12D11E3E8B8B0A3D1CD572BE6EC1563E2ABC64BE82133DBEDFEDF83D143C423E6CDA9CBEEEE64BBEBF69233E470C8C3EF5AA393D1C02143EB45AA6BE6334143D",
      model.encoder.layer.1.attention.self.value.bias: "0x0100000020F6B7BC99B5F9BD76B942BE4B5125BE4EC0973E7553683E78F21EBE4318943CDD86013E6E27C53DA36F013C3D379FBEC9DA203D5517AB3CD4D21FBE4342DEBE76CB073D45A28FBBFA0184BEDA60603D777E7B3E045A923DB4DFB1BED13184BE2E0E743E1D0C5C3EAD34BDBE5E19E93D2922263EC5A5DBBB72F113BE92E0D03E",
      model.encoder.layer.1.attention.output.dense.weight: "0x01000000A4EFD5BD4A31083ED277293E5DE3533DC31DA2BD2E50DDBE0FEABB3EA2A7213DA4DE5C3E868C3DBD51D4F1BDA20D38BC6FB021BE1090073E14BC11BED2E925BEA75D083E77F495BE6A86BBBE38AA92BE7742A1BB8E1E85BD73B4EB3E289D873E99023BBE8CD34ABE85DEC9BD0E75CF3CB22C91BEC519FBBC9EDBC93D08EB1A3EF56D403E288C2ABE0481DA3C0DE1A0BDC85EB73C2517CD3D5FBE953D8C3F9D3D81C69A3E8C3C723D822485BD337867BDD79BB43E7399393EE46C81BECA57BCBD7FF115BEDC81D53DB39F223ECC36D1BD5A8D423FB22B163D661808BE648E7ABDE7C4F8BEDF03053E0A98A63E02DEA03ED58C5C3E41274ABE68CC6B3E8C40B13EB371803D64BBD5BB116312BDC58575BED7DE853DE84B723DFB4636BDE4910BBE6D94173E4BF5A43EA989FE3DCE83483E3D78C03D3490133E7A2D84BEF21A2ABEBD08783E0FE3B33E6AF6D6BD3792CD3DC6E42ABC505519BC753537BC0716EFBEDDE00FBE6FD5103E3C1F053E4F3F123E0144EBBDE0C1423D72EDB73E102FF8BCA495483ED7F56ABD4235B63D08C3C9BEFE47ADBEB718333DE3732CBEE3FA6EBBE2F741BC9BC704BEA88838BDAC0FCE3E2147823EA24C5D3EAD3E6ABEDF61E23E20CE1B3E7A3FC43DC91DEC3D7199AB3D31AC68BD09BD093C7D6A5F3E2646DFBDE3EE95BE00E8BFBD74EBCABD701631BE2484653D331785BE57874E3E248CB8BED38FB3BD9C3D8DBE6373943EE4187EBED259A4BDD72121BE1E626ABDA874AE3D0DE0313D1F83EDBCA5C10D3F178B13BDCCA584BE8AE369BEDE18CB3E7424E63D5DF2AF3CF1CA043DD113A0BEF47EA83DD2D7323E48589ABD19FC38BEC396FB3E0765FE3D5E9816BE3AD20EBE822E89BDE0B5CD3A9C80643D0AD127BEE15E97BED95D913DECA9373E5488AB3AC326BCBC3129F33DFC150F3C097B86BEA782093E3A7FE3BEC398FF3D4EF704BF3265A63E7A8F59BD7FD23EBD88551FBD3AF47C3D76F7A43D4062803D3434E1BE06BC463D6F84593EDC64F83D816EEF3CBB8647BEF657FC3D6C53C43E42B62B3D956D5EBE3B26E1BD441C92BEFC9DB83EA2CB4A3E44B6C03E210695BD61D2053DE5FC08BF2AD1A83E51B0013DC14F4C3E7E19ABBA4E4F1B3E8332FC3CF8053ABE8D3B8FBE4BEB393DED74F4BC7F31C0BE1B71F33D03E29F3B3BEF62BE486C8CBE8D1992BD955AF2BD70A8063EE9006BBE6A3217BE3511033E26E54F3ECCA336BEB34EA9BE3DC3B33D19A0CC3EA23DBCBB5E17F0BD6BCB2CBC05B206BE2C9987BEE50E0E3E07483B3DC81DBC3D4C816D3E3F7B94BE3BB0D3BDA19D0FBF905C36BDE4E2023E10877B3ECEA8993C57A712BE08CD05BFC034823DD9E75CBEC18134BD78CB2FBDE391F5BD1E5CA7BE441E2E3D85467C3EBB83883E785B003F0BDEB3BED39419BE305F703E5FA96B3D622EEFBCD6BD66BD1CBB8BBED920D8BD4281B8BD3712A8BE0DA630BE3801C83E1787C7BD35F53FBE477BE3BEA781B4BD7B48143E354E263DB123703CD0F464BC76A98FBEC50341BE57AD22BE92E219BD828438BE93E7033FF843B23DD90B9A3E01B589BE98000A3E049542BE4128003DDA351F3E534619BE37FCA03E7D3B8F3DE874B5BEA17CFFBD7B79833CFD31D13D753546BE3F1AA2BE2EFB883D1FF5C1BD1CE045BEF4C95C3EABB2DD3E9C67CD3E4D2B403D9D3FD8BD0AA524BEC22248BE9D600F3E4BA2283E89AC0DBE73A3023FA592E93D7978553EBD39B63E0C27043FE3CAE4BDD05F913EAB9DC0BE479C1C3E9C068C3E6BD2963D68A59FBE41AC883D946AC93DA482AEBE8BF5D4BE6AC5FA3C1D7ED2BDCED20BBFB07C3CBEB3F1F6BD95CBA53E4F64F4BDDF1F233D291C483DF580CB3E623D37BE795CACBD8D23D13D239F053EE59055BE02DF803E8515853CF8DE0BBC7486DA3EA1CDAC3E31B2FBBD1645D23D360F1C3E775EF5BDD3E3DF3BB6E7EFBE0A923A3E88E56FBE61CE933EE897983C92C14F3E2D4EEC3D5B936FBEE6AB643C58F9703C76B84C3D80A6DE3E8F450A3E89C8403E0D2031BDE88FB9BE0C303CBC62ADC6BE5DF9B23DF12877BDF3B8A4BD5217303EBB4882BE957C2D3EBCCA85BB5FDE683CA3884BBCE3BD96BD4874013D27388EBE35CFB4BD6A015ABECA135F3D130902BE779004BFD6A40E3E6A45653EBABF2DBD6877883EF6772EBEADB1B03D718F8839ACDBE03D1C7A5EBD8EEBDA3D990C96BE677A023EBEFB883E782103BE2F061CBEEA8FCD3ECED40A3ECB5881BEB2A7DB3E699F833DE0DE2DBD30365E3E8AF97C3EA901283EF8ABB9BE176932BE7F8A443E5593B8BE7966663EAD7D9C3D86F173BE55CA82BEE67E0CBE4922393EC4BBA73DDDF893BD739D303E23C96F3D294AE13DF9A4A2BEFFEB87BE16B3E3BE2A10A5BECA1A65BE17D1ADBD6B063B3E2376233E40EE71BE4A5E36BDC9958DBD5EB0C4BE7638003FD1FCA9BD925FF13EE6CB143EC76BD6BC4AB8B0BEC2EB413E363200BE215247BEED987CBED713753D880FCCBC8CEA0FBEC7937D3E32BC61BBAC4B43BE176714BE129500BD12ECD0BDC4418FBB3EFFC33D5F4D99BECD7F73BEB95B843E297BDB3D55339DBD7D01DC3B1F0937BE97442EBEE2AB5ABC000459BB2841223EB57DF7BEA383E73E35379FBD81839DBEF63C1A3EF59E303DCE0E87BBF8FEB6BDB9F14C3D600F883EB230373E24F8BC3DD87AE5BCB4159FBC1AD429BD5FE6CB3E981A3DBD089109BE9A877D3EBDB1183D60E4873DA68CE63DB08CA03D01C032BED615493E7877BCBE4ECA40BE5F5D383EBE9ED5BD900883BD7705C6BD2B900F3F4925983C785DA43D0ECD5ABE5CB719BDDCDD053E15AC1EBFB5744C3EFB449DBD2D8A86BEA2F3B1BE0A6280BEE43BE6BD12F8CA3D44F1803E672B533E2F541D3EBAB1C3BEBA37113ED4E3443EAB5116BEDC83733D0B5B203EAB4BD2BC98D5943EA0F40B3E4456F2BD12D6A5BDCA3B40BC14D4F93DA937DE3D3D1A70BE894D273EB0434D3E2A057DBEE7297E3E146901BE03849B3E17847EBEF5E1393E0FAE843E2941D93E957994BD3C6AC13BA9B1543E86E5AC3C274897BE4EF779BEE222A0BEA5409EBE4B3519BEC9E797BEBEC9553DC3F3B43EC7E5023E831FEB3D8007983D3C843BBEEB3AC5BD8257963E609231BE4C4BCEBDDA1A9BBD14EFF53CCA77403EE9C13DBE9B31BABD77581CBE901759BD68A59B3EF87E2ABEE8CF3DBD7A86B2BEA540253E1CD64EBECC8A06BFE89F273E228007BDBFA7C63CEC060CBC810732BEA67895BC00E823BE41D380BDF85F8EBE50A0033E932565BE7C51423ED5C0E0BD9ABAC13DECF39F3EDFE18F3DF56A40BF40776A3C4062FF3C984DF33DC25126BE445895BD1E13D8BD007CE5BE2868373E6D64883C4865583E641E92BDBFB0503E4CF14A3D44A37EBEFA3A86BD5CC31FBE11C73AB974B5363D812FCC3E195592BE077BD93E3D54063DCD81B6BE5FFEA0BD9801BDBDCED18ABE24AC393C7AF5E73D22B9D5BD7916B53D341B0DBE97695E3E8CD7BF3D25A1B83DDB5E0C3D62E7B2BDAA5FADBEDB3D93BEC7A30CBEE08AAF3B1404C63D144C08BE48DD773E59B862BE7C9A8B3A1479033C21D683BE64AF873C788606BED5AB8E3EFE55AE3D8D3D7E3DC1DF373EF813983E998503BDE249903E9BB1E6BE34921BBE57C5C73C3662BC3EB4F58EBCC5851C3D248F82BD8166F83D0AED57BEF6D81CBFDA224CBE9254B4BED98038BE1F4FC3BC6D8C3F3D527374BE7CA2AABD9AF6FA3DBAD03FBE2375393EA1DF07BEF56F84BE1CA1CA3CA33B32BEF3B602BE0074B0BE0E74B6BD479F3F3D76401F3E5CEE8D3DDB84FB3D63420C3EBFF080BCEC4AC9BDF909A03E61D8B33E42C4D5BB4152423E42904ABE46A301BE398845BC231B4B3EA239D5BD840CAABE421F453D2A915A3EC4A2223B58F9493DAE6054BDF490FBBC32D8E3BEEC2B88BEBDB8ADBE1DB9DE3C61814B3E5F931A3EBD4A0EBD41030A3DE7390A3F610B713D6E3A50BE166A53BDC00B1ABE86BCA03DB629C53DCCF65CBE4B8AF4BDCBB0893EB9CF10BE778CA53D9194B0BD34AF783D5591CBBDA8730DBE76BB9FBEAC070F3D928CD43D19A01D3D3FC9B43D20F851BDB319F1BD560B573E78713D3E4DF537BD0D099FBC36B4043FDF5BBEBB44F20EBC3A25B1BD4839CCBE986EF93D9A54AFBDA943393C03AF8EBDAE3F00BF0615703DAC24803E70377A3DB24A24BEBFBEA6BD98C6203E828FAE3DF4AE1FBE60E69E3E8525CDBDE283C1BCC9AED43D752CD93D799C343EECCC2D3EA5AA843E256965BE77FCD8BD09155CBE790A2DBE4BCB2FBD7864CBBEF67DB73D9B9D4D3E0E1E043FB234153E652F8CBD8FED04BCC46CA8BE9C93353E6061543E0FFD7E3D0283F4BCD6128CBE8212C9BEC4B0803E69F60B3E3293AF3C788FB53DC6892ABE27A9523B72F7773EFC99B53D1C21693D0CF3DC3DD5E28D3E2B4C353D6D90513E78B65A3E0C91B9BDAC83E8BD481EDA3EA22BF23D9FFDF5BDF0580A3EEF63E6BCA862193E2D3847BEC308E1BD53E389BDF74D06BD060769BD9C41BA3D045432BF2175923E7D95623D1405E3BDC7831EBE20DA2F3DA61DEB3C0FCD2FBEE90093BC73F2963E4E8B75BD02029BBE9560A5BD91543DBD4D21AD3E631E8E3D1FB9493C9B7A89BDF36C13BE9CB2633D77E2043E844611BE615AA9BDD1FD2E3E5F70ABBB10D3483EF4078F3A220815BE5E3BCD3E4FE89ABCB68EB63BBEE5C2BD7047913E1C58E3BD4E1EEB3D7C3927BE27B6E63E2D9413BED0A7123ECDE5583E6D722ABE4B42D23D174817BD6A658E3D569AB9BD5CA1C3BD212F303E3990273DAA14D33DC0E56ABEB97EF03DD718A13E9C61AEBD6294AB3D1E16C73E20C2A0BDA624473EF80BAB3E5D8C2B3D84D2613EA729743D200A3B3DE0128DBDA6F112BBC963D7BBC06808BE9A22A43E954EDE3E507185BE25EF4F3EFBEC443E89F20ABDBA5FA5BDA990FEBDF4BA7BBDD343A23EC1F713BED37190BE065C753CB544333E62FED9BD9EE7E3BD011788BE68D44C3D36DA5B3DCC8F413ECBF134BE60C2A93E1350273E9DAACABC8B421C3EC0B9EB3BBFEFED3C337E9F3EDCCD2C3EEBA854BE6D4122BE1A2D89BE3C782E3D5897E5BD2FF2EEBDDA3BF53EC145D7BCF1538FBE164718BED8E9EE3CE95D50BE1DEB813E104964BD6A470BBD9E07983EAF1668BEFB3149BEF4C015BE844C22BE88A82FBDE28BAABD8AB7013EDD08B5BD28DC87BEBF04D9BC0A509E3DA520D9BD77F196BE674685BC96BAC0BE2A927C3E68AA533D08D7F0BD9C64633E34EA1DBE5621BA3E243686BEF28B0F3E9C8B2A3E15464BBCAEF0293EA7870EBE71A8633E152C38BD333567BECD140DBEC5FAC4BAD69662BD013A6C3EBD456E3EEB8787BC1400C03DD8B8973ECE873BBE98940B3ED143ABBD938F3BBEFD248DBD25CED5BE21C49F3E1EA0373E5A3C7BBE7532ADBDE974953EEAE638BCB45B70BBD8AEB43D9F7A28BE79C328BE2D0C473E17C01FBE661ECFBEB1E6023E749087BDE04906BE53309C3D30B1943D9F5D073D2FFAD23E21D7FFBDBC9F6F3D8F3736BE7C5DB93DC9FCAA3EA65BD63C1C68EA3C9A279EBEAD8F423ECA04C03D82154F3E1EA3A33E0485AA3D111A653D2D23033EC644B03C3A6885BD2025BDBD9BBB5A3E317F4C3D5927A2BC6DF4BE3EF9EE97BE727E9CBDEC27A2BE05F8453ED97AA1BD922D4F3D0EDBC5BE68C9A9BD32F36ABE06304F3E2D23C73DD18D71BE0DA85A3E5E17013E04869BBE788E4CBE92EF84BEAAA738BEF0C9013E7BF5693D47350ABD4BB5F3BCEB844BBDE523A4BDB3613ABE",
      model.encoder.layer.1.attention.output.dense.bias: "0x0100000076CAED3BFECAA3BEE923BBBD45EE86BE7D4DAA3DB1348B3C40AB7EBDA1BAB6BD5A7986BEA8F460BD450A2B3E50F7823E13449EBD35B9CE3DC3A6183FA3822EBC2A242C3E4F31963E48E70EBD4B4FA4BD1A9A7B3EA1362DBE9995633E50E5C3BD1EC1A5BE686658BC1941E7BCEE64203E6A7F8ABD8896D73DA5F73E3D6E467FBE",
      model.encoder.layer.1.attention.output.LayerNorm.weight: "0x01000000FED16A3F24FF5F3F31C6253FF5420E3FF6AE933F18C49C3F161FAD3F62C0B33FB80FA23F9477983F612C5F3F6DE8373F6E1D9E3F1C9D1F3F9A5D923FD2A6A23FB4B2BB3F2436BE3F686FB53F0EC45E3FD3088A3F7828223FA2F4A13FAD41603F6AD3323FFCD7BB3FAEBC363F6831943FAC2B513F68562C3F56EDBC3F5F810C3F",
      model.encoder.layer.1.attention.output.LayerNorm.bias: "0x0100000079584D3E9FE9BABD226D673E0F0D473EB100133EC461FA3A0CCC8FBE76F0BA3C1660033EAFF265BCA9ECCA3DE4E0E63EA42833BFFDF8093E30B22CBD66EE603E680A673D94C50ABE32AA2B3E3FFF803ED8C41C3E84B2333E4F040E3FE250443DF24DF83E2AF2CA3E1CB599BEE33B99BE3EDD8FBE5B22AFBE206393BED928F53E",
      model.encoder.layer.1.intermediate.dense.weight: "0x01000000638810BDA8C06C3E1F29F63C439B353FAA433B3EBBD5A4BDACABA3BE9528ECBDF2DC993C112813BE22C0C83E347B463E785E453EDF7AFF3D37FC7C3EAA7E403E16FEC93EE8D246BCBB2FA4BE38C05ABEEB1569BDAC84D03DDDAB05BE0E0A5BBECDA5A03E134A16BD362583BEF61944BDFAC198BD40DDD83ECFCC1B3E67920CBFF71D23BD6768ABBE682F053DAF58003F6F0F873E227B2BBEB18D1A3E3AF1DA3CEADF843D9A6F34BE9D020A3D8639E4BE7A18D43E163034BD5E0CAEBD5D7A10BE9AD103BD9D61AFBED8E4E3BC6161E9BDF4ECF0BD78476E3D884E1C3EB62DAABED1C12BBEBA61B93B056488BE7A8094BD6A6E393EB750263DAAC9DABEC4BA4FBECD59283DF8F781BEB5F4E33D863CDF3D93D83DBD984B273DF9C3193E2EF6B8BD03FA743D7ACAB3BDDCAE6DBE2A8A6E3EFC26623E3CE5C0B99A1CD2BD27C3B5BE40FA873E559F033E61645ABEDD7E58BC806BE5BBFBF1A5BE803429BE0EEF62BD1963ABBC504C43BE6320E63DDDF98F3C1394FB3EF76C763D577D05BE9BFAD4BEE70FCCBD5E3C133EAF8DECBD23402A3D0B8483BEF9D1503E29C02D3E81B05CBEB934C23D36DB9E3C7F94D0BE93A0F4BD9DD44C3DD85FDABE36F757BED0367A3C9DA095BE3FF4A5BD74BAC03D445067BE6D238CBD96C387BDFED1313DD5F400BFE64255BE4F3FDFBE1E0240BE013464BEA623683E213B23BDCE1795BE8AFF0B3E514C2FBE159DC0BE100C063E6C3F01BEA13A8B3DA2A1243E2673353D32320DBEF17E403DD217093E1F1A8E3E26D798BE0FA208BE5C24BE3EA9CA613E4A2A7ABEB5C572BEF07979BEC249F23D60A2A83EAC5F223D8B8CD7BE518C6D3E883580BDA14EF93DB31A17BE89D9D1BE0DAE7F3EFFC65CBDFE9C24BEA6AF943B04B7C2BDD7C2F1BE80A31FBE71295CBE65EB003E3E35323DF72FCF3E8A5A1A3EAE75D0BE695426BEE2BB8F3EFC0B343E33F26F3EBDC54F3E1AD53E3CA108193E85A6E93DF8A949BD90756EBE329FA1BE053E7C3E29C9083E6F9C383E172E403EA0FF4B3E7EB00ABE22F9AA3D25A449BEA1870EBC2E55863E959F9A3DC3A94DBE86650C3EB867AABDB005B23CBD24EEBC78360BBE54988C3D3557D7BA306E303EB3B5803C5F17663EC174653EA90D5EBE3CEF1B3D69C8023CE611703DE668913C281DD5BD5BD9A33E5DDCF1BD174B983E82B3B03D3711913EA95ED43D6D0C723EC2669F3E28210BBDD76587BDA51CB3BD603B0EBED0713F3C5412533EB10AC5BCFE5FAEBC5A3B093F8FFB12BF3954B1BE2613B53DF897D7BE8C453BBD86663E3E1873F93DB9A57B3DAEF08CBD09BEBB3D92EE953C2C0A8FBEA6872D3E9DB2363C3921C5BDA60690BC45902FBCFA0BA13E1FB99D3E77C03E3EF300723EF59B143DD34D17BF19C215BEA7C025BEB6BBA93E2407DCBC2B76BC3EAA0E97BD2E9AECBDC02654BDAF91093D7DF17ABE7FF0B53D33D70C3EC6CFEBBDC76B28BECB5C713EA6B0F83D71DF0EBEF18136BE1BC917BDE8E8663D0C2B823C71DA30BF1780FA3E9F322D3D3D60953DBB55F4BD92CC6D3CF381F5BE150BBF3C6B71EEBD9DA5C53E95B700BDF7CCDD3D96D71C3D083003BDD393B5BE86E672BEC3194EBE2CE8CC3D174C9ABDFE9E193D738DAD3D35E34DBE8E55563E63E12C3ED909513DCDBB11BE3C7B02BF102CA9BEE088B63E4CC8F8BE00C0C2BE905F383E856F543E3A0E513EB5E9293E17D254BCD126AEBE53BE3DBDA53C8D3B42A9F13D0F201DBEC6254E3EB37BCFBEDA798FBDA8C779BE19C5AEBD3D98CE3DFF0D963E0116273EB671883E87D6623DB98FA23E1052193E617E033D089E8CBD3F23993E80F6C0BC280C4A3EC9CC9EBD1E0AEEBD394EC0BC41C5EBBDF15B0C3E0462803ED6CE26BDC7C43B3EE9DAA1BD3A759A3DCBD0813E154B7BBEB842F3BD0BB298BEDF9D9CBE20F03EBDA60ED7BE9D5A07BEA7F62FBEEB6EFDBAB3C1B33EF325323EA9190D3D4DEAA8BE268F113E57B80ABEA6E318BE41C1583EFFE986BEFA8BD4BDFEBDC1BBAA2BF8BC6F520D3E587B5E3C4EFCF0BDE60D8D3EDA9A8FBE4408CC3E7A6EACBEDDDAD6BC001BEC3D7FFBF93D2B08FB3D1F5A4C3E1F403CBE2D87A6BE0DDF8A3E9F0302BE11C91ABDF854E9BDF198223D6E53A33E3BBDBC3E29BE88BD92A61F3E682F6DBE1610F3BC38D3DC3DFB1FDE3D0EB01B3CEBFE9A3D8E8D45BD572A80BCB031C13D3611533E023209BEB1E5093EA71E00BEB4F5BCBE48BCBABE083020BD3DBC8BBEBF589E3CEBDD033F2A1F75BEBFCA0B3ED7E0613D18D1893D6F72503E96A4153EC73EC3BD9B5037BEEBEEB23A943CA5BA79436DBEBCE7513D8168A43DF0EB19BDBEEA40BE29DBBCBE56557EBE51FE073EF27331BEF8B872BE34571D3E0265153BD686913EFA736A3E096CB9BEEE64B83E5B83D8BD68D99E3E56FF5C3E31064A3C345865BEA4405DBD90E93EBCE1E80C3E2C4AC93D6CB0AE3DD1C082BEE92021BD7EA8363ED952953E1FF20ABE11B9093E9B4D50BE7B5EA93DD438373EA05454BE87964EBED8CBC73DC5C08EBEB3B3A2BEF039A9BEBAD2C33E7559903EDA0A373C22C7B13BC41C45BD34E1AB3DB96D13BDFA688CBD33BF3FBB8A1A29BEEFB47CBDBF261D3ECD47AFBECFCE773E88420D3E2C6847BE5550D0BE9282243E77777DBC20B10E3E194B083DD103B93E1F3C563E662AA83DB9DD553E30CF1A3D908F7F3EED92A8BE5A0A39BDABD34CBE04233ABFF30C523EF75532BE65A789BC8DA641BCF3A06A3E86738CBC54F7AFBDBA5C1C3EC382413E7A4384BD7279ACBB3E964E3EA255EB3D3B9228BE09D3693EF1B8B7BD2A94573E871F65BEF0E144BE9F700DBE6A0130BD10EF873DB62874BE61ED173E741ECE3D729635BEB05D3DBD67D202BEABB582BEC9F0EEBDE88193BEED3BA1BEE48266BE68B1023E3F575A3D7DBAE4BBEDD7ACBD3D0B72BD5784843EA13530BF2827543E00EBFE3D79B8093E5AEE223EB4572EBE8695D0BED86F81BE1AC5B23DA89865BDAEBD4CBE5C2C8BBC63E6043EEDB3293DD6C13ABE795072BDBB8C9E3E29B95CBCA3729CBE4449323E517BA0BEFF3A5E3EBA597D3EFAF5433E78AB4DBE16D3763E8A9989BE42330DBED526AEBEFE6633BDA6B4253D088A0C3EFAAC80BE0B1904BEAB40CB3DB836FDBDC3E34BBB4BE230BE7175B13E4B1F803E1D2E093E1EF3DA3D4150493EAE1A343EC07DD0BDD2E29D3EDE1A6EBEC8EDB0BD68501BBE9F75BB3EE666793EACED06BFD6A633BE32AE9EBD7A9412BEF8EC133D0C33BE3E42EE333E360D233E8D10BEBD289603BE452E86BDB7E9A1BE4B4016BD19D457BE36D69CBE99E7D1BD07E2383ECDAD2FBE0DE2AE3DCCA1A43EEFAC0ABD7053C13E2BA6103C542907BD9B78B83E8E6BA4BC6ED321BE039E33BEA4DBE6BEED1C04BEADF12EBE269B25BE6AAA9D3D3DBCEF3BB0F17DBE2E19603D4A33553DF6266EBECCFF40BECACA5FBE59B9143EB7358A3E111A3BBF0B331CBE9CE06DBED2CA533E333A16BD67B9923EB776A93C0F6E223D263B4ABD5CF161BE9CB2473E79D4403E92DEEA3C785BDF3C8729763EFDE3773EFE54E9BD628183BEC657973EEB91CD3D19E811BE3E959FBD6E67273E5BF7FF3D02967E3DC1104FBCFF65373EA96E2B3E1F5F5C3EAB0D27BD80D6FBBA8AB2843D52ECFB3D41969FBE894F26BCE0D5B83D151D883D562CE1BEB4FC8FBD1AA6B3BB7E286E3DF3BCDA3B0993C4BDFB8F28BB8FA59ABE495E1EBE83D2363B7E1F0A3FCD1B3EBE769C053DDBEC18BD55781ABE34D04F3D4CD414BE0B59C63CA938763E2CC112BE51897D3CBC3E5CBD354C983C008876BE69445D3C13F2B5BED21EBD3E342A81BEC1901A3E57B67D3D7CBDCE3ED051333D1D0D903E166106BEBE44C1BD12C1CFBA9774733D3F5C043E70BBBA3E7C2C55BE993629BDF3A2913CF6F989BD566A37BEA7EABCBCB79D22BE135AEBBDA21A1CBC9EE7FD3D72C3583E2DB3E6BEDDE419BDBAD8983E7F0825BE9297193ECA0F8EBDFEAB63BE5E30DFBCF075FABD74DD38BEE3A8463E877C83BEE4DF7CBD7D52EFBDAB072E3E642754BDB7AE403DDF08BDBE0C3E253E3B00A93D44BF913E071286BEB9108ABEE1FF093E8FD1073F39F80FBD7317C03D144E8ABE96ACE2BE49641ABEB26B173CC1EDF53ECDB6953EA8CECF3E9585F9BD55828DBE0CAC2ABE7D403F3E9771823E3BD7F23BD5CDA5BEC254D53CB07A65BE1E2C30BC3E20AEBD491E11BEFA953BBE94C0F4BDE7AD1D3EE92FE3BDFAD0483E65363CBD53C6823D63C906BEEC6263BDD27895BE6F68063E0E767CBDE98D913D61B7473E88569A3C723F6D3E3B752B3EADA6813EBE1B733E1AFC4ABD7CB3CFBE542FCA3E68BBA13D7961BD3DA99AB53E420387BE871B743E81F1B43E2B62D03DFE2E9BBE743E563DBF4411BE1472D93C891C263C70CA20BE02F2CC3D33CDB4BDCB28C7BCE6B4EFBD1F1815BE186E7A3C325A653E7684D43E6FCB2ABE02EC363E610BA5BDDDB6EA3B7F088CBE36C3593E6F8F92BE8496FD3C008D8EBEC88A163EA53CE53C28319FBD1DFF243EBF1DF9BDC3BCA8BE4439AD3CCB91823D4F306F3EB7EB583C9399E9BD7A341A3EFEF6AFBCE406B73E3B7E273E91F44DBDAD77BFBDCFF545BDE2CBA5BD39512A3EE092B43D2EB5243E27D6253CE53A083E1A2E93BD819C663E214C6C3DE54B783D9DAF113EF8F06EBE41FCE53DCB2642BEE321833D53BF54BDAE0AA1BE8FD1713D2DD0673E3202833ED2AFCCBD6590CBBD6737293D3E7BC83D833902BA19A788BC724401BD6E5DF0BD7B8890BEA6C5C1BED8AD063EEB3CDABD3A179FBEB12EB7BDA20619BEF2A1A53D0AB7833E3EEE733EACC3AC3C832CD13E22AB1C3CEF1C8DBEA04FE73D81A3A5BC645B6E3EDF57693ECE83D53D8E33943E9B2257BE9130FB3D3D78B33EA95EC23EB83728BE0F73013ED429063E0EA53D3EDC5338BEB42E133E5C922A3DBE03F13EF743B7BD46B1CC3DCD0E253DC77AC3BECD57A73C9EA4123E5DFC84BC601E8ABECF528B3E46F0ABBC1821D43D7B1F12BEF9722BBD9A1384BEC0C895BE7C337C3EC2A4C83DC1E8833E7C2CFCBD64EE49BDA66A4A3EB0DFA1BCDC8B9ABE26AFD1BED0222CBC63C1B8BDFBEF923E2A4B7ABEBC74853EE1D0403E53C2A63E8572B93E537045BD320CDBBDD66146BD79FA023E623FE93E051B93BE12E9DC3E94EA343ECF37153EEF82223DDFD2F33DC3D91D3EF4BAD0BE130D0EBF9C0A33BE35F38CBCE399173CF5B8EABDE0236EBE834C7ABE5A5C39BD773156BE90204A3DEA74BA3E20AB4EBE959E083E4BD08ABE9C85563D31887F3E84A1CF3CF0F6AA3E22DC133D5B153EBECF3E37BDD538823E84C1193E1B4D76BE0D3DCC3C0DA3163FA2C2DCBE1C0895BE8DAD72BDB6957C3D9B0AADBE685FC53DD9EA173E505617BDBBEBD8BD222C4E3ED48CC6BE5C63483EB6BA10BE4DC6ABBECE851E3D0E2730BEB8D1633DEF53023E2BBA743E938A64BEA48EC33E2A89B3BD1EE196BDC219A83DCF4C9C3E20519ABE871382BE3D0FD7BCE5A5083F3DCFFA3D6E6361BCC1F27A3E09D2233E81E2303DD2E7993E0212A8BEC9540FBEE4F906BF97B95EBE75B4233D6EE4FCBDA7349ABE4797A33CF2A8EF3CE8AC22BE8D7F873E2A0D7B3E76C3C83EF7C677BEA9E67DBD83DF823DF4470DBFE04B773D94201E3EFB126EBEE9F4AE3E6DD5973D26054C3E800307BE2131B23CE931653EB349C8BE046EC7BDB4119DBEAAB298BE712AF63E44F4343C5BBF92BE86598ABDA525943E3CC8823E6F6155BE8101CABC6245903E92AC4E3E7B1CE93D86056CBE52C1573DFC0552BE27E0863E75FD303E1EBC01BEEDE5313E6C1DF83E65FB18BD874B8EBEB82D2B3EB576A63CAB05C2BD6AB7013EB478883C016F51BCEF4BB43E63A4983E02B8E93D3E81293D221BF9BD9518C73E850FB63D4826713EFFA6B8BC66C91CBE823BD53D9C16863E781A483E43F9CD3B863DB03D26813BBD3BB0853D3EA22BBDC1DA8A3EAF63263E94FE66BEA4B28F3C4426C3BEE1DF873E44DCEA3D794FB03E3EE79C3EEF54B13D2517983D5C35173E729DBBBEB4D281BE3D0D283D0037C1BE89FE19BD2911A2BDE715A1BEB2EB843E0FD2AF3E8972ADBEF5C190BE1051FABD1E2E02BE3809813E49DC48BE48490CBE953AF9BE4D95F03E8E879CBE4DC977BE9103AF3E0ED484BD806DF53CA36BC2BEEE6CABBD21081C3EEF75FFBEFDA8DD3C9FEBA03EB065A4BDFA2B91BDECD1E83DA2B9D33E55176A3EB276F43D5C101B3E6CE995BE65BF9B3D36C9A23EC944BE3D150E433EB24E8D3C1B28E53E7600B7BE99F3043E5F23E6BEEF448DBE10E142BE06734D3CF85CD6BD30F3EDBDCB7CF23E37F5C63E3C3611BDF7FCCE3EC94689BE3E9DDDBE28A94BBE412AB63D5723ACBD49B3ABBE30DDBBBD93B0B23E5271333EBF7E133EC2B630BE33C9BE3E14792EBE76681FBE63188DBD8EFA0C3DACA889BDB7C591BEA543D4BDE2E78DBDA77EFF3D8011913E8525FA3BBF9517BE9E15273E9FD51F3DA3FE773ECB152BBE01517E3EB75A533EC3B2ADBE2F1D05BE3EC54CBF43AD673D83E3853EDA4FAE3D1FE99D3D82A4A33D25D68BBEFED08ABE4C3562BD7B38153EB1D595BE9D3CDC3D36EB1EBECACA8A3D6B3DA83E0C7CD3BD032E703E331AE0BB46626F3D579903BFABEC213D5E01163C901A05BE3380893EA479C83E02819C3E6F0F7D3DD948FBBCBCC1753EA47203BE58F2C83D16DC92BEA9111D3E40A45A3E35EF9B3E47E3A63E3CBEDD3E3F664B3E89E22F3E4B3D09BE46CEF0BDD93C1CBDE414093EAC86A63EB1039C3EDAC52C3E01FC14BEEB85003FDB8073BE2DBC3C3E26E205BED29BB1BD530B1B3EA97DC3BE6EC08E3D4A27A9BE093607BC6E9DC13EBECA693E68D669BE1CE0FABD09F1523DB813AD3EA70B7CBE319588BE0FC638BE33967CBEF01EAF3EF353D7BB7DF7093EE267A8BEF6BED9BD7BEFAA3C9EC66BBE84093DBEC8C90FBE13348A3E1ACCF8BD09AECDBD5662013E826ABC3E83393B3EBE8688BC60970C3E521A18BD7A172FBEB9246F3EAF635ABEDF2DBDBD58D9633CD06257BD946201BDD7E395BE216B7B3E41A82DBEE468A53E2E3686BE6A59913EBC3A083E73058CBD3558973D0793973E56CA953EF44C9FBD10210A3EB68483BE83BA61BE9AC260BEEDFED3BEDF05413E9FA8ACBD51EF80BE807DF63D789570BD5FC3353ED75D50BE0E97543D523692BE4E214DBEC22865BEE89930BDEBBEC43E5CA572BE5319CA3DE2FAC7BEDE7B69BE24B45CBE1C3F3CBE70F2A73D8C85A4BED480AABE454E0F3DB527073E9E4A383EC4C9853E4C25933EAAD53C3EB6C4D13D53F2B83D5363F0BDC8DF10BED3C9893D4F33583E1061293E2D221CBDD01E973EF0D2343E25E30C3EABB004BE3C22943E865EE43E69A0B2BEFF9F043E758F1B3DD7167D3DE071793EEB66493DAA35013D90DA80BC32AAC23D53A0903D495F31BD18566BBE41859B3C758AD6BD68D3333EF47614BD94948ABED543BD3E25B84ABCDA4CE1BED71413BEDF51B6BCD95BE53EDADDB83DC097C9BDF98DC53D40E9003F0F63353E3B2DE7BD2CD57B3E502A663CF561A0BD9D5E31BE483875BEC4A1693DF77D4ABE6AFFA3BEF9C149BE01302A3D7C913E3D4DA8C63D968285BD9DE35ABE5BEA4DBBC818C33D2A53353ED26D8CBEA68759BE7BCBFB3C54B987BE48F6B5BBD3A36E3E1219ADBEBB7DC23DFCEF10BDA1CA85BDC931BDBE2754B93ED596713E82BE343CAC6384BE26AB293E24DAC6BEE6BAA23DA989303DABAD513CF9DAB3BECBAD963DD6C1AFBE8B9929BEB251483ECD8D483EB3A2413E79E5C03D790A853C24FBA73E565489BD4E53103E8423BB3D3C01673C8BBF813B8C488B3EA5AA62BE69BE7D3C97599A3ADB645A3EF7CD043F7B822DBDA291B43D8E11B7BD149B2CBEC7CAC23D6E8AC2BD5C27093EAFA3573E81CF663E534DAEBD6564FE3BCED288BDE8E7573C776B073FFA348CBDBFA19CBE3DDC32BE6CF3DF3DFF28AABE6ECA6BBD470BF6BEBB3C313D1ABF043F54F02B3E59796DBD81CA47BCEC0088BCCD85173F3800D03DAD6377BED2D9C63E54C1423E362EACBE982F81BDA34EC13DC6A72EBE3698FB3C044613BE9624CA3A4B2D9E3D4A2A373E15DF113DF67C313E959624BEC1AF96BE52E588BEA59A55BEDB35973C46278D3E5BCBC53D474A1A3DF8BADE3D3571F63E830A91BE877A30BDCB694C3EEF3B8BBDDC3C863E8FABEBBD3CEB1F3F12B3013E3FA51C3EB8D60C3E19A4023F13208C3DF89C48BDC54251BE9073983E3E02093EFF396F3E0836BBBDA246AF3E61015B3DD208D1BDF299A4BEF28B6D3DFB1FF6BC3178293D41015A3D243511BE365D64BE2C11E73B814C2A3C3CC6003E4F7B35BD668B37BD7D138A3ECF781DBFB1133C3E2602173D333524BE71ADA1BE7F6E5E3ED35A913E4E8CFD3EDF63953E163461BECFCEA23E2743B9BE5E46893E5415C53D38D7983EDC23693D3C5E24BE68946E3EAB8551BE50A69E3EC4FB193E41BC03BEE413AABEE42E063E538E4CBD678A39BE52095A3D0F9E81BEAD7FB7BDF39FC9BD8868D03D4D4C2A3ED7094A3E32F6483DBBAC53BCD771A8BE4E55F83DD1B689BEF2FD2CBE4CABAABDD0C3EB3ED6CE45BE554224BEE57C49BE4E5D213E49A84A3E9A2CC5BEDFB7D9BDF0E62DBE16C7D03BF9D844BEFF718F3EEC10873E96C4C53E6BF81ABE83CE86BD7E59DDBD56318D3EA6E24ABEB40F25BEA9551E3E12340F3D7D4050BE05FB6C3ED1FF773E28431EBDA4745C3E06A4913ED382A23D4A2577BD287B243D05F5483D37F366BC8DFCCD3D752E01BEA4E7BC3DA9F681BECBD1A3BE204AD63EF624E9BDCEEEAEBE5F4065BD3B4DA4BE86B1BCBB6DFB433EE8B42CBD6AF5E4BD74B5D13DAA030B3E61A6A13E2C4125BEE1D422BE4E2C91BEDBFE10BED5E5EE3CB4F1F33DC5191ABE5E6C5C3E62B9B8BD305B843E926ADCBDA1D99A3E05134A3E567249BE71F97DBDE6EAD13EDA8720BEDF4B403E33DD36BED277ACBDBD10373C49305B3ECD97B23CBA140ABC007FD33EF7E0593E06EE683D8FE6983E62EDF43DAA5E97BE6C268C3E93D10C3E1216CB3D050D68BD8EFC593EF48B9D3D1893DABE6AA391BE64FE473E91DDA43ED0EBBF3D9F679EBEC44A723D4618773E2A4E133DF74CBDBC6C39023E9F7335BDDFD4ED3D03B730BDAC5B663ED848E0BD204564BE820A313ECC68043B4A089D3EC594C5BECC98C83E5190D83DFB2A10BEC4BF9ABB11A2BDBDABC13ABDCC5B1BBFD3BF873D9548F03EC97F2CBD19B495BEEF649D3D41EF41BED59367BE87ED43BD471EF43EEA74FD3D36B2F4BD02F09C3E94AF9E3E68F839BD779ABC3E0B1D7B3E73B242BE2BE97BBEF9476E3E7DD591BE94BDECBDBCB2253D7ADC153EB0B63C3C0F7A18BEFC7DB93D1E96953EDD264FBEE936C73DF24B99BE911D5F3D3675D63E9D1BDABDD7A4513E6793493E2AFBD73ED24AC73DACBBE5BD8CDBAA3D35727B3E10A67C3E530491BD8EAADF3D4451FEBC91B81D3ECB81D5BE93A846BE2345103E62832DBEDDB6F33D1BE449BEAFD8023E9172B4BEB803853EACDF8E3EBA6D90BBFD5BB63D9865B4BD544932BD7DF6AF3E8645FE3EA210B93D7A24163D7422083E1C6A3FBE40FB473D9C0313BEB02615BEA64B04BD52DA60BE1B5619BFC2CFD6BEA839093C1CD7EBBD4C2A9B3E6218063E802D1EBED8558F3D4FD6B5BE0D5EFCBE6E08A4BC84C527BEA6AADEBDC10F973E1B7B083FA04B153EF2B96E3D739C67BE65D087BEFCF6043E96318B3E362B2D3ED94133BECCE908BE2AE3F3BD4104F93DA920AF3D8C61BF3E42D03BBEF384FC3D7711023DE3761B3EBB3444BE9D6104BF94326BBE2C1BD53EDB7696BE18B1D63EC5EA1C3FB918873E27AD773E6DF51ABE8496CE3ED1B1713EC6C3343CBEFA953DC252DABEF978273A7B06A6BD293FA5BDE105B4BDE72002BCD5EE2E3D04FA9ABDA45A36BCA8FD86BE54794D3E43B5E73E59AC8ABE898176BB5D4EF9BC0E85113E27F7033FA88E24BE267C163DACE11FBFE66D7F3EBF9608BDEEA7F53EBB4983BE95BB873EAA19763E52B0FE3ED74A06BE6014203ED64DE23DC2C042BE5F9D25BE51156FBD431E96BE14B9B4BC9ECEDFBE4F11063E2ED5CA3D2AEC013D",
      model.encoder.layer.1.intermediate.dense.bias: "0x010000007B02033EB09285BDDC3B933E17E06C3E59BD093F584FFD3DA95FFA3D37A25ABE7BF9933DC7CF883E907E95BE8187EEBDC497C1BED23083BE7F35A3BEC59A3FBB4A4DACBDB4031FBED989CA3E4AE8FDBD3CF487BEF55E34BDC6C76C3E980380BE6034623C4466503E2CD9E7BEAFA4B83ED30353BE37A0343DD633503E3D8ED5BE385A98BEDA4784BB289F66BE0593B3BEF86B48BC54ABBEBE026158BE7711A7BE123B14BF6F59BBBE91DBC13EABE3293E20BF703E71F4213E226003BECB57BEBEED854A3DFD0EF53EAB7463BEBF2D24BE35B3CBBEDA34A13D3E995A3EA4D2FDBD",
      model.encoder.layer.1.output.dense.weight: "0x01000000E63B97BEC43A963C25C3C9BCB1091E3EE82CBBBD4C4581BD3225953DBE357DBD994871BE4DA8C73B66333BBD685FA83E5A093EBE7AE09FBD7D85913E74A3F93C243D0A3E69BA123E455B273EE5DBA53ECCEEFC3D9D6B363CC7C087BED1219C3D51C3063C259B3EBD361277BEA651873E6B14443C9206D2BD01902C3DCF8C993EE36668BD6BA8713E5617823EEF79C23D8771D5BD0335223C5CBFDDBDC40663BD001ECE3E9303EC3D37D5BBBD7CBF42BEBC50F43DF11117BEA19911BE4AD0303D49877A3C64EB5A3E152939BE13F5DBBD3EADF43D416F51BE024C723DB0CFDBBB745C1EBEE94E6E3E5DB489BE5C0B18BEAC5A29BE8B60CA3D854B773D28CA283E1D800FBEA6FD423EC7D219BEAD5156BD4AB6603ED5F5B43E3ECE8DBEF0D4F1BDEA8BBEBDC023A73C14D23D3D964B873DD9E7A53DED9C95BD2E54BBBEDDCAA23E9AB7533A6808483EAAF6DE3D5CD6C4BC8595133EA559DCBBD5442B3E6D67A7BD35BDE1BD1BBA2FBEB1C2B43D62684D3E381130BE74AD0ABC42EAC1BDF928F0BD09502F3E216096BEE859D2BD2932AD3E452A84BE1A995B3E7DFDAABD27C663BEF2D366BDA0741EBE9DBB23BE4471D63DCA2FAE3E4C975EBE300C153D32C22D3D6BC03DBEEBE0403E4DE1793994A193BE8440C5BDC8278A3E8F9D2CBB19C5AA3DD9C88ABE4A54FC3D4322A3BD0C264DBE395A07BE2E3D12BEE35926BEA6CEA2BD8DF207BDB611E2BD1FF67FBD592F813E094FA1BD5F03A13DB6EF8ABD10FF063DB4EF66BDB2839BBD6300C5BEDB3847BE1DAA4BBEAC00CABD1062323C526A983DA52A63BB1A14023D6F830BBE93D78FBE43269CBD0ED69C3EFEEEF03DA528BFBD47CCD53DEAA1FE3D3B6FC23E86A3863DF4BD2D3E182C5EBE7821143D961E8A3DB7CC5D3EF6ADB3BDD07A49BDEF51F6BD3EE1D1BDD79AAF3DEFB421BE2A66C63DA3F8183E372D5D3B7B1A0E3E7A94A2BEA69DB3BC3AE3BE3DA0793E3EA6F6983DA54063BE254C94BE1F0A52BB26D88F3EEF309ABC6679543E6501873E8B722C3DC86E3CBE14968E3D478ADCBC99F3793DDF47AD3E893A173C1343133E8DE8343D082FCD3C8A8D173D28F9FEBDB7EC80BED493A03EBE5BDD3C5A5207BDC9A0BE3D043D5FBED3F28CBD84EE84BE3B8849BE8BA566BEDFF58F3ED889AFBD94A0BDBE383A073E78AA953DFCA382BE299B31BD60FED3BC659CACBC5E5DF93BF5CF84BED6E5853CF8FE7A3CC9CF3D3DA920AFBD208FDC3C615CCABB90C161BB51E51FBEF38A7D3DD9C82F3DA7AE9A3D2CDD2B3E6A250FBC38D8033EC3762CBC8389793E365F15BC940B5ABEEECFA0BEFA37AE3B1CEE41BEC4A5B53C534D4F3E8653AA3C7E4A0EBD58A1903DB07D4CBA77407A3D795879BEB37FF8BD72A6443E9D9C953EEB19CE3A3C509B3D6FFB20BE751009BEC0F1F93D15D2553DEC1D99BD075B9FBEBDF28DBDB1E40A3EB0CF86BEB2DA5CBD69B30ABE4D3CE1BE4D4FB4BDD386473E85606EBECA8969BE44EDF3BC65A180BD7B7542BEFE6DDE3D667B0DBEA49EB8BDE560013E7E03C83C83AA9FBE09E4413E18E159BDB6061B3E565287BD2058DD3D413AAD3E2EAB57BE9ACCA43E3156D6BE6A30883EDD7650BE321BA8BD6FE01DBE75A48BBE848BBF3DE21545BEEA7FDFBDCF9260BE104D20BED88AAB3DED44D5BD244F553C23B586BD6C2A393EB263E8BC4242F23DDBA91E3EEBE6A7BDDB67823E06C9D7BE16161B3BADA5BBBD38DE3BBDE7ABEF3DFDD6EE3DAEAC23BD702E27BE9B9D44BD221B85BEDDA4413E3BEFB73B26CC613DDBBBAFBD1134ED3C4AA2C93D5FF4A3BC6E4D85BD4448ABBDC8200FBEF151A3BDAF217A3E5E5B3CBDA46938BDB16A55BE5DC2D9BD92C811BE14843DBD9BD2993CA5EB543D203E4BBEBCF0853ED1050E3D43B14EBEC1B6693E192E103EEA6511BEAEA024BB94FA713E34695F3ED1060BBE70182F3D5F578ABEF7C221BEF1DB873DF4B62C3D1B8C4BBD6E516A3ED2A67DBDC22D39BE304119BC78BCDF3DB3A1F13D5E025FBE38FD1BBD83A0D43D304AF9BC9155883C085447BE1BD0E83E8FED99BC2B78303BEA00CCBD35CEB2BC053A50BDC3D7A33D2A1B7B3D87976E3DC44C913E3F2E383EFB55B03D1E5288BE29529E3E10B9D23A15D6C3BBF3532A3EA6C16F3D91EB863DFDB228BDB533113E9C3CCA3DA72741BC7A576BBE0978B9BD6095CEBCF1160A3EF3E4E63D956E27BE26728C3E2555C03EFE1494BDD2AED73DD16D373B14DC1D3EBCCAC23D1FAC29BCD5A19FBE5A4BA0BC48F47C3D3A5744BE6F8F54BD50B79FBED82F5EBEBA0286BDEDDADFBDAA410BBEA0FFDBBDCE35A1BE1F5F173DC328533C4E5282BB0072F73D14DC7F3E3213F33D2177A2BD1D8AAFBD3AA75A3D90753E3E905E00BF037F273EF86252BE52839FBEFA7BD2BDA251CF3BBA0F93BE964064BDD988093D966B943EB93142BEF16947BE774E0ABE958EDC3D7E698CBD1E15823E30AD4FBE4A4FDDBDA5DC153D55B1D33D7860F63B5860923E120894BCA6A61D3E29718EBDB2C0A2BDEF5DFBBD48A150BE6B21C13D11864E3E67AF36BD1F662DBE628D2D3DC815B83D1FAC603D8DE4FF3DBBB721BEF5603ABC90164E3E47065F3E9674E5BAA2E62C3D80C27DBDF9C9A73EA23185BC5D80D4BCBC58F5BCADD4EA3DDC566B3E7AA69EBD4B017DBDA2790B3EB2750EBD57158B3D78F762BC848C14BE31A6AFBD7AEC04BE6F5C83BEDA28063DACE5E83D24CE84BEF88E633E4A5465BE2CC1ADBE7EAA923CB642EEBC7CA48F3CB40E493EB8B6C53E397EDF3C619683BDAE7EFFBD06EA15BE6760193ECA43C43D312AC93C8DD7A43C93CE253E06879C3D4F0022BEFCCA3D3D6507CBBD4C7E2EBECFACECBD1E5468BD57B915BEFC3637BE35C2AE3D379D92BC780A10BEFAA749BD77D5FB3D9A0F2EBE1D2F69BE2237A33ED51D8F3DAD4E50BEB1A0B7BC96CE27BCDBA0FEBD265D013DE290B53DB3D97EBEB26EC2BCF9358BBE012AAFBDD30D043E865875BEA20092BD7A1E503E610EBA3C902A203E7BC9C43DEBA3BFBC0F57453D36818C3EF4C747BED30346BE1126323EDBC2263C9541473EA9A501BE6E4F2B3C7A4845BD6FBABFBB0A5BDABC02ABC6BD37A16C3D26DBB4BB54B11CBDDF9FB5BC63F10BBEB25EA7BC4BEFD9BC9506813EAB8E77BD7DD558BDE5BA07BC4A888D3EFFD4693E63D94DBEE0F75FBC65DA8739CE43933E0C8B12BE7B5E15BBCE7F2ABEF099043E11900FBEE3C85E3D3ECD47BDD2A85ABEECFD6B3C73ECD83DC9315B3E0F69263EAE2A3DBED9AF06BE55C5AFBDD7B4423EB8BBA13D84D642BE1EEB70BE13A6E83DE6D28DBD6A04F0BD895A503EC185A83D296C51BDE300A1BDDCAFE8BCCE94FABB5699263E7E7579BD9C3AF03D74953DBE799CC53DAA9514BBA1CFD03D947D9CBEEC0980BDEBBCA53CFBBA9ABED10F27BE9BDB04BBB2E045BE09F231BE660F29BCDFF780BCDB49073DC174A83D7B05B9BD714BA9BDACABF9BD29A7523E442B6FBEDBEDE03D5B356CBD4B4E92BCD84C1D3EBF45233E22ABC2BD0104A63C64A0FFBC0D295EBE1D21C93D9869B13DB43FD73D4F80A8BDC2065ABDAE91013DDE2CAB3C1F5C663C66C949BE1C5898BD51304A3E7E03893EFFE4ADBC785822BE2C4569BD413FA83DB83537BDA744813D8FAE673D7395C33E5807403D52B474BC77A3A8BD7167C23DB3A0BB3D9E38923C9A3E7ABD65EE66BEA9B46A3C17C5F0BC6395A33CEF929B3D98B750BE694B8CBDCD7AD8BDC2787BBE66DD1CBE7A44C0BE0A6545BE05B67C3DBE5CC7BC97C53B3E84132F3E6D1C973D48CDD13DE174183E6EA090BDD73F983D6D1D95BCD878553EA97EE2BDC63D563E5874EFBD9FCB443D92E8673DD89F8A3E8C6EB2BDDF54833D19BE32BC8921D13DD39E133E55D7383EF0042F3E33071ABE5A7E3CBD0C083F3E6697A6BD97877B3E3899AA3C146400BD879CD0BCC86F153EC537393E02FE55BEB7EC023C1F56003ED612C5BD70481ABC9F2F773D4A6B53BDB907993D58BE77BE42DC5E3EA6F3F9BDFC8B09BE12C289BD687799BE8CC8BABA716AC63C0600DCBD6761373D814A94BE8ED4133EDC1818BD8BA46DBEBD26413EDE7DC23D3A024C3E9979E5BDA077173EE11745BEAC8F8B3E79959BBDFD93E73EF4CC613E21EE843EC190D83DD663463D58CF613D9DA1F43DBE6E293CFAB7493ECC85093D75E90BBE4EBFFABCA7C062BE44722BBEC31CA9BDE93E7A3D4D7E49BEE72356BE79619DBC3CD5653E34F14EBD46B2B2BD2CCA253D0B63413CD7EA8C3B5857F6BDC9059ABDD7F1FABDB34AD53DB9A637BD65DF10BEC69AB3BD241C55BEBFE7E4BDDD44AB3DA1D1C83CA3C874BEA800493ED4E5ADBE7A1DA8BE03573E3BEA842E3ED6920E3E4335ABBDAAAA413E2B15A63E64EBA7BDC452A63DAF3B73BE533673BDB7D621BECF5B7D3DA9ADDF3D8A0C6EBD498688BB0DBB2CBE80978DBEDB4F873DCBF7D1BD9B17B4BDBC39D83D8FE2103E9322933C9955493E80ECB7BEA62F6C3D232C08BD2844E7BB9F2D0EBD04C4003DF8EB27BE95E285BEA39C4A3DD00A0ABDD5C72E3C6872813D3DBEC4BC66EBDFBC47EA0DBD0BDF053E08615BBE4F4A0DBD37CB8F3D2507883E25092D3E58EECDBA967332BE1C84BABD09D21EBE791EC9BEACACDFBD3624C33E1D01A93D6065083D2BDF55BD902EF53DC14FBD3DAB3DA3BCE776B3BE53D1A23DFCD1A5BDD23C8BBEF68D01BE5D99F9BDEDD50CBE7BDB81BEE57820BBC18F183D80EFD83C4775D73D1C3981BED2500E3E1C62893E59EFEF3D806A243C6B206CBE31CA04BE5B650B3E4EF879BEE15C92BD3FCBCBBDE4F30B3EDC695D3E15DF76BDFE9205BEC487993E891F5F3D0D8106BD41C4AA3E70DABD3D58D2503EC71E203CB243C8BC2A872BBEB60E04BED13C46BD1FE30CBE394FCE3E8DB7553E606F80BE5C3FF13C419591BE2E33343EA21B4DBDD4A2573DE86953BEACC5E53C4C26623ED28E63BD8089473E9429AEBE281B92BE1593B53D8A56653E007582BD876438BDB54AAD3DCA23E63DBA9F983C3988183ECFA2E63ED150273DB17D03BEED8C46BED7E2EF3D97F7A2BC96F2093EEC5DB4BDBF87163EA909BEBDF74CECBC39AB4B3D1C3280BEBB44393E631E27BE17DE94BDE2F8D4BD4EA89F3EA203B43D1973263E0BB6AABD8EE6463D75EA423B09F0A5BBDBFACCBC15E8C7BD9A083BBEAF1F103E0E2F5F3EF5C7543D9058053E931E72BD41AB13BE37D3823DD64BE53D937ADB3D3D998EBE2EFE40BE368D17BE7441173F0D7EB33DF80CC6BD6563C3BE22CE07BE4588233E3B27843EF2BE97BC4BD1423E52C9C03D349CFDBDFE3A7CBEEF733D3DD3AFCD3E889457BE470B9ABE51DF8CBD6166C3BC74BCE23DE90E74BD2F0FCEBE71E29F3D59F344BEB887FA3D8E05BB3D25FA83BCBC33313D70B198BD871108BD0582393DE78F24BA0EE24B3ED70686BEE3730CBD76DC38BEAEB2693E3A86E0BDFD1F513D4F0B053EF36C38BE8567A8BDF493D0BEE82E2C3DED4E78BE1138F4BCF6DC9BBE3036A63E0180843C75E784BEB01B89BAEF9BEE3D70C9853D80D75C3E0106883E5D717DBD8FBFFE3D5B44663D54332CBEEBF0C4BDF683353EC5D4EB3DA1260DBE997C9E3C3F55403E4BE5443EB5F33BBD12EB0BBEAE0E6ABE466A41BEE7A74BBE5794243EAD118C3DA8B2D3BC2C40BBBD5022063EA1DFE5BD7EC78CBD08F1F9BCAD7A89BD39699A3DA965A9BEF756A23D3F013DBEBDC39F3DBEF08DBE88129A3CE730FDB9A6F791BEE69780BE57A42ABDE0D4A33EA05411BE9DA3A03DC4B1BF3D1E7FC63C794A573E8852B7BD973F2A3EFE98963DB72B113E02C14DBE28D04C3C4AB410BE33C74E3E4246643E6903103ED2FBF23D3B90193D090E84BE0EB18F3D2A4DA9BE8C86163E7848BFBD2DF1CB3DC0232ABE2132973DF221B23E48ECB1BDAF05C33E915B833E739067BE3098F6BC2FF6E4BB61254F3D402E143E81DCABBD36A41DBE75F7D1BD4DA6083C45494F3E3D1B58BE81C9A5BE6FFC1C3EBB2CF6BC1D959C3DB6ACF93D9D0C4FBD716B963ED7B5FBBD331AF1BC184D1ABD7CBA80BEEF9E0EBDEB17173E5365CD3D68C6713EFCDC443E8EAD4DBE0E3818BE600D99BEB1160ABCA823253D581B75BDF2113CBEFF72643DED1E05BED0FA263E3ECA7D3EC0BD77BE3F02ADBDD8F5613D82221E3E130732BD2AF096BDDBDE2F3EBE29BC3C4F71633DAB859DBD2D4D923DAAC7873E37A1B9BDB8A75DBEC9E7533E1738D53D857E4EBDF51AD13CE9651FBD55B1DD3C6762F53D46829E3D7C194DBE36BC0BBE148BD33D3B96AEBD954CC03E758F573E65AE6A3D64CDACBD7A64CFBD74C0B13C094FFBBD3FAFE63D1C5E0BBEFE1239BA07507C3D138D443D9AD327BEFC356F3CD7C1FD3CC1F6B9BD8903EBBDF21061BD573A3DBC021094BDE0744F3EB22DA23C792F793ECFD136BC1D4544BDF797C2BD4381763E31BAD8BD431DBD3DD5485F3EDB549F3D401062BE4D5D03BD241449BE1B6712BD2EE79EBDAE09E9BDC051B3BD26C034BD7D3E84BE121D1D3E34A21F3D2256903E8872F63ADDDEEC3DB96726BEECEA12BDEE0FC0BE2287AA3D8B108D3D0FD7AFBDC83A473E9241823E69E72A3ED16AB73DE6F393BD28110A3EC7562C3DABDB103D370E883DE179D5BDE8D25EBE0A0C9ABD0F57B33E46790DBEAB31F43CDB7F07BEEB134A3ECA9AC83EA0362D3E8F20E7BD6FD1363E76CBC83CC697493D02B929BD527D7FBD7C583EBE9F0D84BD197AD03E0CBBAE3BE95A42BEEC80033EACF01D3ED4D7483ECB0331BDC8857B3DF532B4BED069073EF2073F3D86A9333E004E993E6849E93D2124493E7423E73D33D8203D90323E3D3AD6AEBD6213AF3C52C0943D735E28BD87D04CBE40211FBE801C67BD24BEBB3E5D2372BE0761283E7F2D883D8E82163DD38EEDBD5032A73DD5CF16B9363DB1BCC28F29BE4D7EA0BD1EF187BD3A176F3DABBD033EB21706BE137ED63C8C36F8BDE99FD9BA8B73863DBA050D3E98B0AD3E4E2297BE304EAABD01F6193D3E4269BE604EA73DFDD5C13E25C7103E88224A3D9FBDF03CC4971EBECB0385BC17B076BD4C1A853E9289CC3E4CC8503EA2D9F73D5531993DAEC78EBEDEF3753D3DC712BEBDF33EBE1457D2BEBF90653E8B7E09BE56F05A3E96A1423EA05D25BD441F08BEBEC8A9BEA34F2C3EA0E82D3EE0112E3EEB61553EF827F4BC79A4B93D2F1640BE1F9A383EF7AA5F3E637A91BCDA47D8BC98A590BC5EBD47BEE0E349BE4B358B3D3BB510BE6CB3373E71B3F0BD9EB94F3EBCBBB73D570C6ABE9FB8FCBDF951FDBD348F6BBDF6F180BD6B7A0EBEFA949A3D2AB15A3DCD3248BB0D90713E68EBEE3D5C0EC0BD0D4788BD4679BDBD680CE93D308E26BECDE3623E0ABE203E3D8A25BDC2033ABCD7AA5E3E8939973D321D263C7AB2CCBD4470FA3B9F164FBD3EB8023E0AAD88BEBE48393E2C9EDA3EC6DECE3C4C4237BE74E196BD0F0E38BE7173B63E98EFE4BDD9A99F3E28F5993DC7E2863D48C8853C8BE00CBC91DEB33D70D49CBC768A79BE0393023D0DD972BEAB8AC73E222688BE13E018BE1C1BF6BDDD6321BE03410DBE06D6E23DEAC6A83E14859CBD0E0F2FBD2B7D05BEF07FA0BD9FE4F6BDAECA66BE3435593B77D8543E6AB0CFBE956082BE2BB30C3EDB70E13D79753C3C685F093DCA454CBC0629613EB4F447BD7EF8733E4CF5ED3C7530A63E4040913D4202A5BDEEB10BBD46491E3EDC0BAA3DC948B3BDA09F303D8CB01F3EA9261F3ED1EEF23B536878BEEB4464BEBFA2EB3EAF07513E8386F33D7901263E5004CEBEFD47ADBE3BE2C3BD9F92A43E02B04BBD8FBEEF3DA2A24DBD6CA58EBE640BA73EDF052C3EE1596CBEB0B907BE96ED0FBEEAD74BBDFD0F423B035CE23DDCCB103EFFA888BD323314BE608C0FBE652016BE7D2FD43D0E8DE8BDF552D0BDE28E95BD03BBBE3E4ABFD73D6B701DBDA6682F3EBEC280BE16F39EBD5025BBBCA603DA3C88BBC23E385B853E5349D6BD8D3D093DB0BD253EC3265A3E0CB5013ED3503C3E2DF711BE719F033E15A99A3CBC883D3E130B063D125CBFBDAAC8AFBE6F7AD1BDB1B3283ECC9EC03D88F653BEF5E69A3CAE6B1D3E739DB2BBB54D983EEBEA52BEF7546B3D4273A7BBAF6E173E29133EBD7E61583E87094D3E974EAABD1861723EC903A53C4BA364BC1F51FA3CBEF15C3C05A0143E036545BE7787F03D6FDD783E619D12BE4B7E2DBE2453AF3D0E1A36BE450858BE1E83133E3E32E9BD661732BDDD92B6BEDA1159BD46C080BD836C683CFE3D30BD823B993C7554923D469DFCBD61A091BD98292FBE21EA3F3D01009DBB9AE961BD1378033E4E11F0BD552919BEFC8901BDC9E2D9BD993F89BDC95E703D30D1153EE21C98BE58CDEDBA95431B3D2535B1BE88FBC63DACE3E93DC8FB053EF338B8BBF268E5BD25071ABE41500A3EAB416A3E4941DD3DF37D12BD3880A13C2C030B3D1C69BF3C422302BE9A31633CDFD0713EA76A96BD38D361BD6E4282BD7BB8AA3DBACC33BD68102F3EA696963D42B50B3ED5A9FF3DA23701BE3CAF533EBE2CC1BC936E85BCD1FDDF3D38A2A4BEFB29813D91949FBE816C3FBE5A21FABCDE20ADBDD476413E1F4102BED8E3AB3E9A5F2D3E0B6519BE0CCEBF3EC065AEBD24E7073ED968A93D8B46BCBD83C004BE8629823D529B24BEA6DE13BE3C0D94BD1AE105BD1D6A44BEDEDE25BE8312143E59EDABBC38533DBC34644E3EDB7FC83DF6825E3CFCB83ABE5A4BC03E9851DBBCFF4453BC8BB5ACBE1354CE3D585C0F3E4AB5A3BD76230E3E9C362F3C5B789FBE832A983EAAC494BE621DA23D45798CBD159183BD62180FBE1B2F84BE60B6ABBCA7FAB4BC08CF13BEEB572A3E57FB6EBEBA32FFBDEF0201BEADDF213D1ED1CC3D3F7F373E34A7CDBA60EBB7BDDF4813BEDC5B2BBEF672093EC4101DBD4B60E8BC2926FBBD0137993C10437F3E5F79023D4A306CBDD603633EFA5B2DBE6DC28EBC9068263D86EF5D3EDCFE383EFAEF353E58A7143EAA76DABBFDA80FBE6F522A3E83D10DBE4DA9D1BD1F7A003D47DA35BD30632D3EF93DAABEC2929C3D1CFC353DDCE30FBDB80D873EC64EE03C0192703E06382C3E32F28C3D0983173C4B3D56BE24F4593DB68F31BD4FCE313E43D7813D119FDF3CEC62B2BD0B7E41BDBEE80BBD685DAD3DCC3387BE6EE4853DFD390DBE0D4A2DBEBB9CD93D3E62403D1F9F143D715516BDEBD4063E200B853D3D638A3C374D05BD7131B73E27FA5EBEE39DDD3D8A2D343E2CA2A53DEC2D70BEDB43913CEC65483E47D6183E052B11BEB973AABEA7AAD53DA44689BC6BBE87BEB3CB883E735EFFBD4FF326BDB171EDBC7962D43D1ABDD6BDACEB2A3E968226BE267D53BE71F9A1BD0FD64DBD43F22B3D358384BE04552D3E342B63BDD0D92A3E811529BE9E8822BE46309FBD9A20E0BEF55EE13C7E24133DC78DA5BE677C3C3EA5B4053E1E90B1BD820DECBD9C3D313E09ECD1BDE164A7BDE0CBCEBD68F8993D0569AEBC39D2013E890225BDB5DD4C3DF9446A3D701CB73DDA36C8BD15C604BDEA987ABDDDAB4DBDF8F832BEC2C747BEA216913DFC7729BDB172BBBD5C8122BE21D156BEC8E565BC3A1328BEF67AE03EFA6D2FBE9E62B5BC8DAD483D7FE5193E65F2F4BD54BE0C3E1D760ABD52C986BC90297B3E6EACE6BD7D5E9BBDD61CCD3E2B81C6BD040D01BE2A7CEABD37684C3E973231BE6BC549BDE6A3B6BD44FB8D3D897300BEE9E3053EB1F3913D81C849BE4EF74CBDA3B120BE069EEEBD044EE4BD4B6632BCD126C9BD5EE33B3D5ADF343DFDA9B93C81160A3ED39B973DD301523D5A4918BE17D2A13D87638C3E83C3BC3CA7B300BC53E24CBE20E4573E81CD933D7FDC48BEEA58C4BDFA8689BD6C1EBFBA511F06BE3B4A82BDF55330BC600A0B3D9E1F323D41B7653E3E46413C8687F83DAEB1CBBE01868E3D1C6391BD888F9C3DB3270A3E183F073E00FAF4BD1347B03CE6B1AB3E624A3B3E76FBD9BDB44D1BBEDACDB1BDC9FB4EBE173A18BDFB8803BE7B2CB8BEADF199BC089CA8BE47FD843EA72C69BD3EC8FA3C6388663DBECA17BF424760BE6C5A8ABEEA7DC2BDE116EE3D2351BD3DD131A2BD7E23A23DDF4FEDBDEF96483E23773A3E2442463D269283BD81085BBE84A67B3E2EC798BE",
      model.encoder.layer.1.output.dense.bias: "0x010000002AEA0B3E0A339D3EBA1054BE70C88D3B818D9EBDD67F81BE6745A23DDF7EDB3DDC1D82BED23DB5BE671C233EC56DA73E0CAC14BE9E811E3EAE2962BEC613A9BE63E0A5BD4D02A03D3F7954BECA9900BDEF7790BE7547A2BE5BFD923D412CC73E13B9473F29A121BF293C1A3F3ADA193E274EB53E6528413C12A71ABEA05C97BC",
      model.encoder.layer.1.output.LayerNorm.weight: "0x01000000DA0B583F197D953FEE3A953FCE05973F7C0EB33FF65E163F2EC1BE3F846F953F753C4F3FD263B43F00D35D3FFF8D3C3FDF51643FEA89A23F97A07C3FFF3BB13FA79B7F3F15254D3F4827973F32277F3F6F853E3F5EA75B3FB6D2B13F67F8113F42C5673F28364C3FF84DB03FB1E56D3F5C42A33F587CBD3F90BC3E3FAA2F943F",
      model.encoder.layer.1.output.LayerNorm.bias: "0x01000000791990BD95A970BD42B7843EE07E4EBCED5F25BD19C87E3EA9A722BEC16281BE4EADD7BC8630883E069B0FBE0819B83C4C72073F27C8793D6AD660BE62DFEFBE77E5413EA952B53DF5AAF93D20A8AB3E064D933DA68B06BFA55E2B3E37F1103EB20CF73DD10905BF4459CF3C107EF5BD16649F3EBA9759BE4C3481BE8FD76E3E",
      model.encoder.layer.2.attention.self.query.weight: "0x01000000AC0DCC3D80AD85BE0E6D613C8712933E9D568E3D8C62AE3C56E4873EBFF9C9BD195BFD3CD1A2833EBB6A303DA90159BE31DDB13D147A4BBD3740213E455691BE66103B3E1110523B0D64183EF5D71CBE594864BD617EF2BCDC9B32BE5148C43DE9EEAD3CDAC8F6BDABC086BD8BD6593D57D72ABE365EEB3D1B87E8BD06D912BECF6486BEF2DC49BE63F36D3ED514033E0640DA3EB31FCD3C16F26FBE22993B3EB8865ABE6182CC3D46F03BBEDEA9A3BEDB4C1DBEA9D3B93EF4EC82BDCFA2303D1EF518BEF722B73D00DC7C3E217E3ABE125B92BE0587353E5E4FE73D66932EBD89618BBE4F7CF1BDB8D87EBDCDB7183E5FD6AABDC8D9E3BD195039BE8EB4123DEC676BBE9619C33EF433B4BE5524A5BDF5DFD23DF9E4373E21F8B53EE6CA243EF0DE7B3EF87757BE2E3C613D3D228D3D623F60BE112E38BD9806CD3B63E389BE20D977BE7D96E3BD3D5ABB3ED947BD3E30621B3EA04A263EEEF41E3D4C868C3EB327AE3C79A263BED858D33E523ECD3DC07D313EC62023BEAE24B43CD080A2BEDB018DBCE40594BE9D92643B72C880BE1BB629BE536E95BEF880C2BCFA115B3ED0FFC7BB40D6B9BEB6132E3EA7CA8CBC98F4FEBD5C83533D71041B3E6F0EB63B7711103E45F80DBE124CE13ECBA28E3E3A73353DE2C0D0BD852914BAE547033D91847A3B87D309BE81CDC53D2151CBBBFD5C82BE2B8E31BE03B7633BDD9B063EC14F88BD9FFB413ED528ADBD766802BEB31A363E22A9CF3CC337313EFA77B9BD7612BDBC4491363E356DC03D526601BDA05EA93ECA84D43ECD1C493EB0C309BE60A5E8BDE07C1BBDB6FEA43E90A25ABE6882B63D3DDF15BC1F6E573E18818ABB5201D33DADB31DBE3F1B1A3ED129A1BE5EEB4DBECA3C43BE91E7A2BE41C8B03EA52949BEAA6CFB3D05622DBED351D63E5DA4B4BDF007163C28BC633D463520BE971A013E4E68CCBB1764BDBD8EE296BCE57C63BD6864D53DBC15AABDE8DB563EA83C75BE143EE6BD67B4B73EC41BAA3D59AB6DBE974A913DDF4B72BC7E6B0BBE607452BE28BC013FE6125FBC7DADF83E38A0E63D7BAA93BE51108ABEDC000EBE4185C1BBD509BEBD8A979E3E583A6B3EB6FD2CBEFC5E5E3EFBDDB0BC54CBD6BDDBBF1CBC01D568BE3628D53D5089073EF644963C50429F3DB8F1F93E71984B3EA6F6D7BD15573BBDAC28E7BCA931E9BD96A956BC71D7F63C34A6E63D8280923E6A1DA13E0D29C03CBFC671BE77C0BE3ED60CA63C8AB1DD3E89002D3E6D12263EF72E3E3EBB489CBEE247C03D019A9EBE02CBAFBEE2405BBD10B8873DDDB7CA3D49DE6BBEF192533C37BD72BD809DA1BDAA7C213FCB2310BE2FC03D3E2BD3763D8876C43E63CC37BEA0E0463E967443BD015A2D3E0B94D33DBBD9A0BD8F616DBDAA7C123E131BA83EAE0E0DBEC4501F3ED643863DDA9E2DBE48F4593EDDB0943E05FC19BE6348CFBDDCDA6FBD3A963E3E1880253EC5C2CABC4DD13E3E06081ABE8F17F53EADCE6E3EE31AA83E738ED93C31C02ABE4CF358BD9C0FBF3D605ED83DA588A0BDEB6254BE473CA23D6693CF3CCB25553DFBD46A3E16B4E53D8EE62EBE2EB285BB84E1C63DE044773EA3156CBEB2C55CBD3368593E2F6C3A3E3997843E8F23C8BE98A19DBDFE7653BE8B8A493EBE0003BDC736793EE657863E6CDACCBDC203A8BD13C431BDB6B0733DA4753ABD4D5305BEC3A38CBD78DC473E040FB0BDDF9350BE660DD03E91E99EBEAC5967BE6B05CC3D01E994BD4B5F92BE1A1205BFF5AB58BE2DEAC33ED589883EF3225D3E87F46F3E1BE4A43D698967BE9E2B9BBEC1140B3E098E75BE24287B3D766E09BE95230A3EFCA206BE24CFDDBE3FEA63BCE66578BDC7ABEFBD7C1D2C3D6953943DCA0C603E0A775DBD78D10ABEEAD0B4BDA2E7FE3DBB0E22BD9D4815BE4243A2BD91E902BE04CD183DC3D3523EB61B633E031D02BF8EB8E3BEFFC743BD0131CF3D0F2CC23EA2EEFABD65FE623D01541E3EB38C1B3E0DC9373EE8B142BE6DEC4ABD218ADB3D0386E83E505F10BD9AA06BBDC645573E823DE7BD55FF293D7154943BC2D0A03E2635FCBCA5D6DDBD34BF81BE87C2BD3D9C35273DF19005BE2D7609BEFE7B60BE8FDAAB3EC561B2BE542CC03DE9B3E73DAEC5B43A10B6C4BE00DC733EF162003EA1F3993E6221A1BE86041CBB21D2D2BDDDD491BEEA9A083ECFDED13E4D23243E905BAC3B417335BD3160323E79B6A5BDA9A311BE8D2D6FBC091E3A3E17E85B3E833E45BE7C42B1BE5F6B83BE544DE1BCA71576BE09F0E0BD2B79B8BC3F99473ECEB8843C0C4909BE021311BE8C3B493E90C9C8BD916EFBBCCF8B8FBCB161BE3DA7EC73BEC971763E99C31C3E8C10BBBDBDCC0E3ED4E709BE8D23853E3761BC3EDD6826BE0ADD4A3E77177CBE65605ABE6B56363E689617BE1AA78C3E95D6BABD69FBF03DCBBBBF3E45457DBEFD9A9C3E93F7F33D7F116F3E47442A3ED81928BED91038BE84F7763EA557EE3D75A04EBD9D16193E2464C83DC82A8FBB3F06CB3E2F0D39BE3A0DA93BC37983BC66E50BBD63A66D3DB711093E269D8BBEBA936BBE82B3C9BCF620073E4700A1BD84B2ECBD16F6293E5BDC64BEE1036E3D323C4EBEB0A0753D88A7A0BD8E96DCBA790B1F3DAA15D3BC057C913E0EB55DBD2315BABEB901233DEA629E3CC4A68C3EBD58B33EB322DABE320ED9BE3184F33D716C3D3E2B90A0BDF8E858BE31CB9FBDC6B0BC3DA36D5D3CFA8CF2BDAAE2BBBE9EF405BE57473E3E2DF8DABC2E6522BE03D013BE77801FBE2C93803C72D8843E4F862ABE9183D53CB70967BEE224C13C3BDA75BDB96A8FBD8A850CBF906B5DBDEDFBC13DDE704C3D35A4953E596FD9BE12F5FE3D3284783DAE1F5FBDAC559A3EE51F8FBEFFF5EDBD676AE63E0C9BE4BDEDAA0BBE11C61C3E6D8C283F2DC6023E849468BED200103FCBF599BC47BA4B3EA2F119BCD526D13E145C94BE6A8BA93EDE373A3E14E2D33D22F89ABD30AEAE3CF0D48FBEC148243E4CA00DBCFC655ABEDE24B6BDFE4A49BC9FC82CBE591021BE6959023E4840FABD6B49C3BEDE12C43D1F17D23DF1BB5F3DCE2DE63ED01D6BBE0F92AEBCE4D553BE97AA933E8C5B1CBC6E8FF2BD15B3B3BE8264F83E52728DBE83C37E3E34420A3E1BCB8BBE7085103FAAE389BE233313BE9EFE193EFE1ED1BDD7BA8A3E4AE10C3D2903303DC23C183E41C90ABDF814E93EA7CBCF3E1656EABD1C5CE23E6A13E43D4AE3E03ED70E6F3D1A3993BE467E4B3EFB8855BE6D34163D2B73063DD63F13BDB93052BDE7B7CBBDE0FB9A3E97840B3DF6F4793EE6B72CBE94BBDC3D6FDB0D3E7C3D293DEC09C93D2C15223F482B3C3E49ED053FD553123E3B2A243EAA78FF3D15B2C2BD574A63BE17EBAC3D6DDFE63C4F753FBE4118FCBDAAC9963EF4FE4EBDDC189D3D1FEE473E125F10BEF7878FBE21D54D3D182703BE246875BEFF90CB3DDDF1B63E6724BD3ECFD58FBE6F4304BEA9148D3D434B72BEFB6D5BBE0D14DFBC32062D3E2F17523E5FF4A63D1C3B943B83C370BE1C4A70BDD2E745BD70B3693D4276353F665619BBA834123ECC70C43D4C830E3CD6E4053E998C3B3E6D53923DF3059C3D9B42A0BE51F661BED878003E1BC8FEBECCB2353E583402BE86FCE13D23C9AB3D042222BECFBE26BD97D73FBED63608BE42FAC6BEEDE24BBEACDD323DABC9CF3E419EC2BDE0C1C1BB618D12BC104A2BBE5D0A0DBEC82268BCD60581BEFCD9AB3D41BA563CB1E347BDF5BDADBC6478F13DE47FB23EB47E85BD3B2C49BD502CB03D107DB0BE4CB48ABDA7544A3D2BBB3DBC241EB8BE2C537A3DE1728C3BA47DEE3D89CFCD3E7064C03C66B9493D5CF885BD4EBAA13CB35FB33E9E0A73BD44B4FD3EDE46AABE8A6D4F3D302F70BECF525EBE749F9EBDCC6E81BDE679823C082F68BDD192B3BEA1C44CBEBE9C233CE9D1DB3DE1FFC9BEB7E69CBEEC2D293E6700E1BD8AB984BE96C0C53D6D9CC63D74DE9B3D172C17BEF7FA1EBDB6B31D3D93DBB83D143623BEF467343E034BC23C8C1B4DBE854D2DBDAD680BBE8D667C3E814F95BE050193BD739B973DC132263D10DE93BD11D394BEE997013E6108B8BE0F8E013D6CA240BDD6C9FE3B6B2E23BEFA87C3BECC6550BD40D78FBD8A4BEABDFEAB6C3E1173C53DA2B0C0BE0CBB233E46A8BB3DBC79FA3DAB1AC03E3CADD0BB66FC83BE749F4ABD0038603C90224EBE100CAE3D7446A8BECD31B5BE8685E3BCBF1717BE295285BECEB52BBEFA31923EFEE019BE650714BE5F22A1BEF9B2F23AD1D9873DF1D3BF3EA3A8623DD860233DD540DF3DF8F59D3DC5E0723E3D6989BD53E8A83E8492633DE6E0E1BDD02C153E9D7EA73D3A56803E6B261E3E533F95BD6AD1043FE8A236BE4F11BDBEB2BBAB3E84F4C63E0BD2B4BDA1E3A6BD48F89DBE3AF6183CB4D127BF3F527CBD764B823D11300B3E03C1D93D8F556B3D731A3A3E583E093EB7246BBEE4AC0D3E394555BD44EE963E449C28BE6A0E213EE46398BE70ADFD3D6C0DE23DA454A63EACA5DD3DDF0A3ABE8B3FFD3C3AEE833D0566E8BE022DB1BEE51631BE3CB9CA3D3A39DB3DBA94073E18A1573E3915FFBE6A730EBE77338BBC85341BBE59F7CA3D0329853D95B4EFBD9EC6503EABEE153EA1318D3E56E91EBE317BB4BD757608BE24AC14BEEFD683BEFB00CD3E9DD74D3E7999E7BE2512F93D82DD44BE8DD0B0BDDB9C803DA36287BD9BE187BE8171C43C3F2AFA3DA3AC4D3E6FB5AB3DE4CA87BE0156043FDF249E3E816D883DE5E2893DE0A70D3E325524BE12138FBD0784AD3E34EEAABEFD550CBD1EF32EBEEB89983E222E2EBE6F63A1BCDED89DBD006BA2BE7CC2C83D5A7C58BD1A89D4BE037787BC7ECF0FBEDE75F93D843CEC3C60B5B9BD91E5B93E90635B3DE52E35BCCE52863DFBAED83D50E2633E1FDEAB3C6F357C3E9FA1A4BCB59ED13E1E37D53E266C693E0FF72F3EFF7C73BD799A953E0DBA8FBD0685D33DF62571BC74EAA73E1BDCA4BD5A716EBC27FCC83D07B6523E91BF563E9955AC3D589EB53C071B61BE3EA18FBDF50577BEB93344BE01C017BE58D7623D84DF65BD51FCDB3D65A97DBE9AE797BD2E74803DCA19A13DB03E10BEA324B03E3C80913CB7EA973D0F5F113EF6899FBDC5DA283E517D02BE6BEFCC3C5424633EF75B8EBDD45086BD2402FB3D6CC73B3E36E24E3C07E687BDFF2E8A3EC9513EBE85756CBD288E243E4BDF6FBC111640BDC53303BEA32AF9BD2C32133EC1FB433C00B59A3DC41A26BDBA8C5C3E4EA537BEE027D3BE20D97B3EA44533BD413B16BED9B916BE509774BE8BE1173ED653A03ECC99CABC0C5682BC81A514BE9A65A9BD4B50043D37D5A0BEED8D193DF12E1B3FBDFC9DBEC78418BB8BD376BE21CE6F3EA341833C1E04763C68F54D3EAA98A5BDABF4063CE7A38B3E29311C3E556E87BDAB64E83D5FF968BE3BAA52BE5303533E071FF63ED6A480BD158D7FBEE673363E5EB27E3EF3CA80BD1F8B7CBEC95C80BE30FE893EFF33373D8EA5C13DD2833D3ECBCA88BE9CD1AB3E9C56963E9C1BF73DCBF7D93DBA9BB8BECCDE83BD3ADF843EEF9D3B3E43A882BE76708BBDF0D76EBEDE83E73C105DAD3DCADABBBE3FB3483E3EC6AFBD063E473CF46E06BE1549B7BCFB3D0ABE9B08BCBDB636AEBC424252BECD77E83DD44D2ABEF2488DBE5F808DBDED1B9ABEFE58813E16B04DBE2EF02E3E9B7F19BED321A03D8D58B93E32845F3E2D6FEC3D4208A53E89EC143EFA805CBE869C893D46083B3E68969E3DC70C8EBEC84EFBBE2DF88D3EB1B4A73DF127DCBCCAE3A93CF9A7383EB9F13BBE",
      model.encoder.layer.2.attention.self.query.bias: "0x01000000B00898BE1883B93D1CCA3CBE0DCB8ABEA71F07BD2F19DCBD6996003EC9E3193FA1BE13BE3A1D053F381695BB125261BD88BB9A3D27492C3F5DBA4F3D2D48B6BE9B64E83E79AA063E99A0CF3E8B2AAABDDD14103DA265173EC481D73EA9F4CBBE8700383E371B4F3D5E3030BEB3A4DFBDF00F8FBE4E92AF3CAA01F0BD21C2843E",
      model.encoder.layer.2.attention.self.key.weight: "0x01000000807621BE5CB0813E76453EBFE8A63F3EA05FADBDC3E6673E6C98713EE99A0C3E7EB3D4BEA3345C3E0640CCBDFB28A83ED3772ABC2177A7BD3981A93DF47D133C45C6833EE1C69A3BB87D183E63595ABE33769A3EBC10EDBD7B72C33D3804EDBD6C5DB63CD0CDA0BBD3BE75BE3C844BBE168F2A3D1E1B0A3E8C3AE3BDB13D13BDEDCC2A3E9AEE87BE07E48FBE297B24BE4EF92C3EFF121BBEDBE2173E42F4BDBD18D2093FA1D6C6BE546DA03CBF114CBEE6D3233EA0B2FEBDDAB57FBE648405BDF6539F3D7EAC873EF73E1CBEAE48433EC21AC1BD84E05EBE6861CDBD982E40BE9D8630BEC3DAC4BE93D87B3EDCCCC1BD75A34E3EA4B9B4BD0DCCCCBEB3B36BBD222EF6BD7D12A0BB40E2553C4E9760BEA4DCB63B8D20DEBC4D0FC7BEC3928ABE42B6963EB77DEE3D067A243E3AC807BC007B30BEDCD51CBE608D85BE37CE39BE5B80213E369B20BE67D14ABF283F143D6FEE38BE3E3C2F3EB1BB97BEDDF5EFBED25D26BDF0CE90BDD9425B3EB97439BD568E113EB50D7CBBF853CC3DC75107BD0559903D1FA34A3EF3F6603D1435BCBDB181C93D0F74A2BE561A66BDF786863EB27C513E26F4863D2DE38B3EE51BDBBB0AD5F9BD1B8FCDBE870F83BEE819993DC361CF3DFA02B23EC4E844BE4A9A423ECCB3D4BD6D3BD5BEE1B34CBE8DA00BBE1EC09F3DE066BC3D99C59B3E0C6CFEBB5804F8BE627BF83D054A243E384C18BEE382D03D2EA6013E8E6993BE86B4193E45C768BE00301E3F9F5CF33CB3E2063EF8513EBCEA5E2DBE60B3EB3C04DEA23DEE94B7BE39B2D0BD265FC8BE703D043EA6CF503D28890C3E3B96183EDBF6AE3D51C907BE7683DB3E6514A23EC0CB4A3E9C8B133E86391E3FCD501E3D3632CEBDA355403E59980B3E73AFB7BD0E33A23E954BFC3B97E51DBDD2DA283E24EE093F62F5023E9BED2FBE4F7E02BFF3FBC23DD6054DBE25704F3D42A5723E8579A5BC45C807BDCA4C0ABDE194FBBD762BCB3C93BA063C88F0B2BED96BBEBEA8B63A3EDDE5443EA75764BEC70D57BE6D61D33C32F48D3E8C554ABDB838DBBD9CDA323E8C0C2A3E9BACC8BDF88A23BD5DA8003F5034A7BDEF54A43D094FB73D5D76883E88F10E3F8928B23E1E32C8BC54E5173EF01307BEF6D5653EE6E39BBE49B5B3BEB5FE62BEAAA9D5BEBA5C523D1BBD96BEBDCA9A3DE163363EBC3E40BE5F02073F7D9B88BE0F24C8BEA0ACF63C07CE08BECE1C543E47D3ADBE8CC0113E1D6AECBDEAB7D8BE540DE0BC8110173EA8881C3D3FE28C3D6DE953BE96DDA3BC7AF213BAA8CFFEBDF88C14BC68A71FBED345503D40AFC2BE35999B3E58F2663EB5D32F3D6F6103BE2D38A33DC89383BDCB56C2BD428088BE3DF2D23C936AAA3E58531F3FDADD863C491CC6BEBFA5C63D6B4E4EBE146F57BEBDBCA23D7C192D3D7E8C8E3EA764CCBD21F2103DF51CBF3D9D53C53DB849B73E93B542BBFDF78ABE10E188BD84BEC83EFCEC39BC65E205BE095E95BD292C84BC278E9DBE8A097BBDDA7AE7BD1E87993E4EBFDEBCBDF10E3D0C67413E6C4CCD3BE575523EAD9E3BBED7F3A9BE09BE11BE8AA0FF3C61A513BEB6981FBECE03F13BE8D9983E67872BBEA32F083E976A91BE9AAB73BEE217B93E69BBB13DDF42FEBD0682B13C784634BD5EB2763D62128A3C8F7ADDBDDC36F4BDD62B39BD9AD4A73E3BC8ED3DB14723BE1B5367BD2B34013EAEDCF63D8AE12B3D34846C3E4247653EB14E033E691A6A3E5A5F873D3A8075BEC1393C3EAEB347BDD43BB73C483C29BCB139013EE245093DAAF4C13D75E6333ECD8654BE0E66BABEDAD422BE992636BEFB7755BDA038973ECD2A713E94B0AE3E2BF179BEB8510ABE9902A63EC306703EC9CF97BDC6D0B63E945C31BD4BCECABC8FBE5F3E90A9403EF6E14C3EE893EBBD775B05BF166F833CF467303E13B6183EDD0E333D5A04E63C80C0A1BCC7C29A3BC320DDBC7B99993B3E92D9BD9AA3CBBE1EA2FDBD1C30D6BC065A3A3E4992A13EE126033F662A1C3E0D7CC23DA2E7A23B1A8C32BEE2FD0BBEFB66C63DD06C17BFE8A25CBE4AEFCDBE71B496BC1FAB933E69C63E3C7AF4E13DD71D7F3D20BFE9BD9152E73B817332BE6356D3BE27A5DFBDB29FC3BD2ADC8BBE85298BBE21E5A1BE7E6C2B3EA95E163C373AA1BEB31C323E15A0D5BD4AFDD9BDA2CD233E1FBBA0BD25879E3D23C7E43E01B787BD937B883D02BC333EC2BE64BE4C1CCBBC9BAD853EB4BB08BE98E67EBE1A720D3E4CDCB6BE05F5C1BC9A9242BE4BAB573E8411433E7B7684BD688DA2BC6D77D33D383BFB3DE73EC4BD9762463E519E1F3E5557A5BEDD8FA83DF187773DB315653EF754203E9E128C3E2F4BEFBD8DCEAABC5846433DAF07EE3DD78999BD178E8ABD77F55CBE4D5576BD671138BEAE3DD83DF8C60FBDE674A43EFBC02CBECF98513EE5C2C9BEAB1EF03C9930C6BD04BD1ABEF655023E77D002BED15409BE3A231D3E42097C3E3F1C46BE729C9C3E0DA7A738C1891F3EF26CE5BEB7DF82BEF21E723E9E588A3E626100BD39CF923E9E553FBD05A68B3E71D3953E7554903D95A527BEACD6763D962F03BD2F72DB3E03284B3E1804CDBCE58370BD66C8223E59F72BBE4C9A95BC6019903E18923ABD75E34BBE4329A8BE07C3B1BDE20C4A3D0DDB8CBE40E1DBBC82B0DCBC12C1DB3EB572893DF528A4BD359C75BEF3FC113EC0E1E23E7CA8243C177AC43EF4E730BD5728ACBD89A7C03DF79068BE038EF13D7ED47F3D7C77A3BE2130A93E622D95BD0176903B2E558A3D529FBD3DB0DBABBDCF15903DF792B4BD3954673E621FA3BD96B34EBDEAD8713E7B82CDBE7BB3953D601F203ED7F0363C6C5A53BE2B855E3D6C430C3EEF538A3EB3AD5BBB32CA303EED94A93DD85970BE5F52263E010C55BEBB8DC03E174E793D228E15BD2398613D87A06FBEC6DA1B3E9D5013BEF6F192BE3C3CED3BD92CA9BEC002B5BDF9D10EBE8E2029BF0EB288BEF3683D3C48B229BE4D699DBDEF2540BEABE8173E2DE04ABE33AF823EB2AB97BD3F259ABC8E6B78BD1E2F563E26500FBEEFCED9BD3C598A3E4FB7FB3EB346B13E968DC7BC7F1CAABE0AE506BD1EEFA4BE1843BCBE7390523E40CD7EBECE52A83E0CD6713E869E5CBE15F9BE3DD0E39A3ED11BC13D8A731DBEB9C083BD522D4FBDEC8D05BEDBC7C63E7DA2563E1A050ABE473C853E9429C93EE516F13D5F3033BE820B37BE1DD9653C7E16B4BEB4E0A2BE21A3393E98DAA73DE029573E08725E3E42F6D2BDDB5088BE9025B23D1DA505BEEA7A8E3ECD7A60BE0795E63C3C46113E496D5D3EBC01893E774B8BBE4A64BA3CB1EADC3D649BC53D411A74BEFA05C03E5EC654BDDD8672BA36400CBD1CC8D5BE757B7CBDE4ADD23D61437BBEE03CD1BDE294AE3D6901963D9717B93D1788C6BE6B038B3DD312E6BC6DF311BC5B03193E1B19013EC02927BE5E79BF3E0408153EAF26373E24400A3EED74693EF5DC2EBE718A313DC8BC403E74302EBE7228573E2CB5D93E96AD72BEE70A52BE129C8CBE3CA906BD5C0681BDC8748A3DD8FF8B3ED9D401BCEF1739BE4A79EDBD809020BD77F2BCBDECF5E9BD405C103E623C23BEB05C713EC8BED53DA4E0BABE9EC235BECAC9C23E7B43B73D43C4F73D0614133C3D688ABCFD7CD8BC1DEC4A3EFB62273D3620133E2FDF5E3D81E338BED8C523BD399E28BE6839533C7C98C63EB4546BBE7629D8BDF65184BEC3C36D3E4F18433E8C4A37BED862A93EAB57A53E9A4ECEBE516894BE6CB188BE802D8F3EDB1BB4BD0FC25D3ED93953BE8BB31C3FC4B5AA3D340717BED4117A3CA1DEB8BD200186BE8311113C87601E3E806A7EBEA8801F3E611A7D3E51FAD33D24008ABD086147BDE6C920BE2C1238BE5BA380BEAA23633E83C8A43E526509BD7B652ABE78058A3D2BD2C23EC8B7C7BD7BC6F1BC3777FABD5589C63C1667B73BDFAD80BE707BEF3EF9F8CEBD8ACD80BE87AD57BEB46300BF60CDE13EE88A5F3D19E5AE3E5C56FF3C2BA9F5BDDD5A3DBB5599B13E95D1FFBD943578BDA5997BBD3B6531BE29350EBD063A843D894A6DBD34A29B3E2385D5BBD2BD19BD7F3C33BEF9EA94BE0163AB3C05A8393E52630C3CFC6044BD309C683D9473C8BDC2660C3E434DC0BE13D2103EDA4958BEC4F69E3D083FBDBD607E933D414054BEF87DFDBD25A7A1BEB0634EBE4E9986BE2E6F1EBD19FECD3D8BBE10BC471A703EF6F7153EC6664F3E4FAAAF3D88CEA4BED3065C3E60E7023E7A01ADBD55477FBDEBE2BD3C13421B3EB0379DBE1350723E1456583E801A673E7A2B863ED95820BE5AFB353D07CFC8BD7227A83EBFEB0DBEC3556EBEB87D47BD7DE1DD3DB04D4B3E120C5DBE1E56863E11E9B43DC170FEBDE9F75A3E0A5318BEFDC3B6BD0C73263E8800CE3E1E73D0BE1A085ABC3DBD6DBD20F402BF7E4D37BD1A67A7BE413D17BED99F73BE4B090EBE9426C2BD46D5D63E947B383D2BD54A3EB894303E66A0B5BC027F45BEDE5DC83E54BE663E84F9AE3E4BC084BD9E451CBE2262183E2223263D2EB4DBBD9F7967BD7BEB8F3E290BDEBE78120FBDD3F6A1BC87C27B3CF4CA013F62C523BE58C436BE989240BEF16EE43D168F693DFFEB463EB91ED63D50F271BE6DA9293C5528AFBC12E0033E45B0793D038A633D3CCC0A3E994C02BE5341B43E23B9623EAAAF823E6DB2D73E4331943E9D18CCBDBFABD53E13EBCC3D6FB6E73E8F6B773DDDE75C3E841FC2BD810698BC58222F3D8CEACF3DC2E559BE7F40B3BE5AC192BE6118153D842C183E4C5F43BE192EF0BEAD5574BEDB3D6C3D932531BE941A5CBE25101DBEFC835DBC677C883D798F57BC47F336BE4B68CEBD837D803E2682B2BDCA63A0BD7E839F3EFEEA8ABE4B67543D818C193EC133EEBE089DAE3E96DF6C3D4687873EAA22EABE573582BE4462A9BE7B8830BE329C02BE1D9249BD6C6A05BE0F8D943E5C5EB33E71C99C3E042A2D3E9B3F37BE322E3F3ED623193C9B8BAABEEE61A0BE12E46B3E569EFDBDEC5051BE55BA7B3D4ED8243EE43B64BE11EAC7BD39284FBDFA30363EFF62C03D52F43E3E8A6BDABE6031AF3DE382B43E0444FDBE03922F3EB189C43DA9D69DBD08B3903EDCE489BDDE2A953CEA5C06BE284598BAF15615BEC88F823EF7575CBE17B60F3E69BC663E79FA17BE9BAEABBD8952A63E584D31BE09C8013E8F8CC2BE3A6842BE6402C03D17572B3E80224DBE9E7E97BD0C160F3E2076D73C612D16BE6CD8C1BD25B4683CE510A2BDF29A643EA949A33E52F5BDBE0D42CABDEBC5CE3D7BDF293E9B92FDBE1C0D823E7E8FAABD23F787BD2E1A6D3E880DA1BED66510BD53D6793E61DE7ABE3B24173D25400EBEEDF0B53E4DA9873E914FA43D9FB1DD3DE313F9BEE34D393CEE409C3C3D1E573EAF041D3E963437BE187C07BE0B8605BE059D99BEC9D1923E07EF163E6B1AC73D687817BE1DA3D83EE5F4133EDA3C153F06885F3D79962ABE583E14BFBBE680BEC2D9973E7AE964BDC5A64DBEEA1A03BBE06BFE3C336F033C92E2A13E7C37A73E3FC690BDD78232BD36527E3E0A0BA83E6119DABD5A1F1D3E633CD7BCAE96163E4715D4BE1AB4BBBD33B78FBD5CF6C8BE572B8DBE7944BFBD33A7ABBEBFA6BEBD0EF3A13D471C2F3E65DA61BDC1B335BC84C9E9BD86FB90BE7C8AC13D1AE709BEE589873BE3BD0B3EC96EB83D8A6A88BD477318BE8516E93DAFBD9ABD04DBAE3E214A1A3EC29E9FBE19C7C6BB867925BEE4E859BDB34A7F3D022ACCBDF187ABBED0ABDFBC7EA940BC08C8B0BD291878BE9B87093F4DE570BE08FCE4BDD8837CBCDB716C3E19BDC7BE",
      model.encoder.layer.2.attention.self.key.bias: "0x0100000024A35E3E9E7164BC63D120BD640C453C15AC863C86354F3DAA40223E2387CDBD7DCADD3D876D91BE6A4B4BBE0A47ACBDBF6A443D1233703EE64B413EB4DF803C068BABBE135DEF3EC3B2A73D39C4C6BEABC29E3EC6FC283E69C7353E1F19963E70AD80BEF643033E1449DD3ECAF4CABDD248553E543C583E60243EBEDB618F3D",
      model.encoder.layer.2.attention.self.value.weight: "0x010000004E269F3E8CA68E3EAC38BF3EE58A35BE9C53E0BD318237BD8A4AB0BE9CCDC4BE1BFB353C7B2A96BE417A44BE38109D3BA8D5B2BD0F3E84BEDE47B3BEB61A843ECCD7703EA9D911BE8A8003BEB69D7E3EAE19AFBE4A991DBE05E4A3BDAFB211BE99EEA9BD31F995BD1F6CF7BD2E67ED3D4FD1833DAC46C6BE67A9333D5B7151BEFDB32F3E8EF9CB3D8992BF3E79D42ABE9B35A8BEBABF32BE870FD9BEEF89D33DFB692CBE77CCBE3D13E4843E5E541ABE90ED9C3D512C873E8014873E2EE38DBE37637A3C5BC825BDAFA1ECBD0BF73FBD219E02BC6030C53D873179BEC917AABEADA1193E570C7F3EED6BA13EEE96B0BD9C52903E75AC65BE9219CA3E3528903EE32E52BED2D9BA3E815B28BCB16EA3BCAF0F5F3C81CB48BE8A5502BE592587BE3C9A4FBF0824B0BD96325D3E7084863C9D29D9BEABA1683EED02D9BD115F973E122B4CBEF4153EBE42D4A43D565FB7BEBBFDC13EA79970BED79B59BEEA3ACABE024AB83E071E8CBECADEA2BE968C2CBD34F1B33D4892673D436337BEE269F0BD47DBC93D563599BEE59016BE04378BBED5EB00BE41FD99BE7735D4BD0A95183EBA636ABE811C7BBE63149C3C9D6B6BBE8B3FFA3D89D46C3BBCDF303E7D43BB3DC45281BED2CB87BCD9AE0F3E45EC6BBEAA8476BEF4884A3E17409EBD9E3C61BEFB03CDBEA561DF3D361BA93D5DDB993B958B21BE6194D93E7BE5F4BD593D3FBDD2EE4A3D720A25BEFF1AB73E9CE4973B8C6E983D37F6573D9B49E0BC56B44E3C3A8356BEFE30943ECCEE42BDBD1008BD635AEFBDB35C503DE997433EDB45833E61FE00BE6A33A03D06D2CC3D619D64BE4C98FEBC02FF993E6147FC3CAF4A303E6F7AE73C105B2BBE49592E3C4A6870BD0E5CA9BD8143253E2304053EA6707E3EDAAEA93E98282B3E0AA01B3D3EA3633DF578A9BEB230B1BD0F6A31BE9EDE0DBE6A976A3D0A94C63DDB5AD9BD7EBF683E21A3593E2CF90EBEAA2CC93E6407A13DF45D813ED5AB42BE1859153EA198423E85D9A73ED58562BE5CF0DABDD46690BE07779ABE4B85ADBA915991BE57D8A6BE0412993D22FCBA3DDB74533EC5694F3DEE11E4BEC0C587BE4B26ACBDA115083E04470BBF2B79D6BD3A3A7FBE2BDA203C7FA1FC3CDF9A113EDDC2323D5376A5BE735E68BD1515243D7EA46DBE358C633CEEF547BE39D3B33EC37C3C3D89D30A3E62BBF6BE6059C73D4580193D01C08D3E83CC1F3E3C8F01BE4342153E87C58BBDDDBF42BE0052433E0081A53DBB35AF3DE3BA1A3E49C09CBEEF5619BEE875A93EDDEB413C9834E83EC8FD833DB5C799BE8E278FBE030288BD2BB70FBD142691BD217FB8BD93D90F3D909D34BED77EACBE23E7C3BCD1EC2ABC26188ABD521A53BCC3F1ED3DD60C0E3EE410F0BE4F76ADBEBF05C33D58219F3D649E35BCF68B6E3E33641BBD14EF363E69DBEA3ED15F9BBB752D53BEA6E0BABCB4D9E43D85932CBE9DC9163E34353D3E9C43B53D3A801A3E0FAE3CBBA7FA0B3E0CFBA13E037A88BDF1728FBD2A53CB3DA03555BE1D82783EB91C863E289B953EA9587FBE84452A3E0F7DB8BDC236243FCCDD6ABE7E437F3EBC67103E2BA944BDC6ABB33D4D608E3DAEEB88BED21EE5BD2286593DEC51633E1B5530BED39745BEF672923C1BDE173EF012833ECC3F353DA4283A3E69E3843EB5F3AF3D468129BD9E3D2A3D486D253E5B12C7BD8378B33ED1F9C4BD991CDFBD40338BBDD671A1BDF434793E6114103F3F08803E624D18BE934439BEA80FF7BDC55A94BDDC9EACBD4712443E5A1C0F3F018FBA3E2897553E5238C7BDC32DF23DE7435D3E322F823EF2498B3E6497AC3C71DA39BD338AC43EDEEFE83D046ECDBD382A023E3955273EE8A98ABE9A490E3DA5BEC6BDB96183BD19E82ABF008269BE79079A3E752920BEA00AA53D21F9BEBE62A9F03EF49F13BC39740BBF0D27FABD095DD1BD71F521BEFDD243BE5F66E23DE93D47BE19DD57BEBB5812BEB3C4523E9FFB3F3E6BE98BBE1E7DCBBED562BF3D96E98CBEE2C91ABF10401B3F9DE4CF3D74C377BD33A4FD3E0294613D3FEB00BE3189E23E3ABD27BDAC94383C3B37AC3E78FBCE3DCC7595BE6BE695BDBEF746BED152A6BEF0EB903C48C60B3E409101BED3AAB9BAABEE133E3948CABD512F82BD61B1213CFFDEC6BE673C9E3E1856093FBDB065BEC8B6D53DA20F3DBE1CAB983E203376BD7AF6AC3EFD83523E649A3D3E40C4C9BE80F5EFBD1B5226BDCBD10C3E915D8FBE555A66BEE9E980BE5A0B063F39291EBE889599BE09E77C3E16680BBE850252BE14733DBED0C4463B944AF7BDDF8CB2BD0787C0BEDA48F6BD38C731BD66FB4E3E8B82F23C3690BB3DAF280EBE6B36BC3D594166BCDBCE303EDB5E273E65031CBEB56718BE6E15B2BE9704073EF41F92BEC39E74BEF63589BDACB3363E932EA1BB3E02AABDCB21A0BE5EA84CBE86A7D3BEC261E1BD59D3AABEBF4F3EBED7A58D3E07C9973E3C908EBDB46C183EC4EBCC3EFFA52A3E992BE83C8E607BBE3FE2E5BDF192853D66B7A0BE1D787DBEE9489F3EB184A03E0A9C35BA4B69353F86C03C3C26DA2CBE2E31A6BEEAE12C3E6F6F8EBECF8B5DBEB1A4433E42982C3E39D0D7BEADB429BEF880FDBDEBC5853E4022713E05E914BD5EF7B23EA7CA2C3D8063C9BEE130A23EDECF2D3AFFB12FBE3F6F93BEE31491BEF4578DBDFBD64EBECCF31ABD73B86E3C933404BEBE9CBBBE180398BD6305593D746F8CBD8D7A943E48033CBC43B9BDBE32A9963D112983BEE23463BC8521C23EEB848E3DA9A5E23D8A179ABE6982B3BE7B54F3BD638D093E8F1095BD8AE0813CD0B1943C0F7BF63EFE3FFFBDFA2D453FBDBE6ABD5894533DF5E75D3D7B8C3BBD2817723E55FD183E2BB582BEB08F85BEF7DA713D9AA0D63EAC9D043CF65AB6BE857CA5BCCE5A85BE097C593EC4CFE73D075CF4BC0715F9BC2BE59EBD956A173E678DD0BD6590A3BE3604763EE91315BEAF345C3EA13134BE17AAD03CA32CFD3DC4F1893D4305E8BD8D4CEC3D9C86C13D57F2ADBD7A98483DFF49653E45DE903E568A833DB9FD4A3E9281ACBE431000BEEF99A53DCD4C7CBD4236ADBEDCDA793EB44F8ABE4F08863DE5A0DF3D6554873E2A5EBBBECA4892BC6CA7A73DDC6058BDA6DB8A3DE26E3F3CA152C63B0FDFEFBD2863C63D7361333D126CA2BEADE8AFBD47DEE5BD1FDB2A3E98788F3E2C67B13D80007CBD12CB2E3E3FF49EBDD21B93BDE89517BFE70AD1BCD1E0883E23F40C3E45E7F9BDE5A3743D92F1583E4D7700BE2CA5223ED8E558BE6306EF3D1A1A02BF9DCF513EFA0A82BE136397BDEA6DDB3DF8D4173E7BD501BE3E42643EEFA11E3E4667A0BE57E8EFBE8CD7573E25F3B13D7AE9583C2DD865BD2758DFBEE9A48BBE62077C3BB09FC83E1C2E68BC5D97B33E45EDB83DAC38CDBD40E908BED801D63D7509313E30EB9BBD1A62ED3E42EE0BBEC48538BEB8F7BE3EF37FC0BE5194013E4466EFBC9E0BF8BE145505BEDFFAB63E3FD890BD1D65DF3D30B00CBE0077BBBC1B14263E22B102BE9C839C3B1CE9C63ABC7E033E2D60373E0D0D3D3D937681BEA06F42BE567B8CBEDE30713D4F087BBEB9BC22BE7ADB75BE101E9EBEC53AB1BE571A9CBE70BBDBBC6627D5BB1075C83B8EAAFF3A5AFA15BE26BD07BEAD5D8CBE52ECD93EC4DA6BBD564510BDDD6C70BE07A3A3BE401D9C3E6496E3BDE39C9EBE31C16CBED4B4C8BE96128CBED9A40DBED82F6E3E4DAE16BE6BF297BEDD0D4D3E2C24863E4108F9BD5052233E543D5E3ED01BD03DF1BC803EE3FF293F2D13DDBEBDD448BD3F5961BE6C87923D83ADA3BE875EB7BEB11779BDB284F33DF56F3BBEF0C68C3D16D88EBC17EF623B3E7C61BDEDDB3E3CF08B21BEC99E7A3D5EAAE83D00F8A1BE035BF63DD1283B3EEEAC91BE1404EEBEBC3322BEEE9D1ABE22033FBB8E93223E23B12F3A6745403DCFF567BEC34366BEC5E6D7BCD00131BE862AC3BE3BC13D3E42C06ABE9F23863E2060493DDFC7EBBD5AA0EEBC7B6B0D3C527795BB4893F2BD73F2E4BCAD6EB43E79A5AEBE946E0EBC837E40BE4561963D9C84D4BD8385A7BD9C770E3EAF33A03D4E21333D2436513ECC3B8CBEEA2B2ABD5F6D9F3E8924643E5F929FBD6C6116BDBB263E3E12A9B0BC2D9012BE9DE5D03C1015A4BEAEB00ABFC685D7BB65248B3E722DB6BD4178D4BEEF9D993D6DEA5DBE2264463E3900F63D45E606BFC1566E3E4BFA6ABE9518CD3D4751ECBE2490893EA7289CBED1BA923E0C37163E4B120D3B3725CE3D0954EBBD4D65C03D6EB106BEB6C4E6BDB48355BEFF9145BEC8FC1FBD327BEEBC35F81FBD7B9BE13DACBAE7BDBF1D81BE4F11903D4B2057BEBBAD6CBE5DE08CBBFAB543BD72B300BF1213933EEEF129BD1BA2843E5E92783E4AE45ABE872ED2BD771DAABE1BA9CC3D31FA8EBEE4A0CBBDD987EF3D2C6580BDD9FEDF3E4300893EAC295ABD56B86A3EBD85ACBC53BF433E26CB183EB995B13C9A1E133EC4FE15BD0EC57E3EBC1D4D3E314C18BE5D58C5BD460F813E43EB243E4EBACCBE057A883C874A44BE902D453EE46740BE6325A23EBC39253C5EC4F5BC25E41A3EE449E9BC36EF613DC079AF3D75A5A4BEF29A9BBD51E940BE6EC78BBD9EF6213D49660EBD09824F3D7EEBB8BE111396BD5730E7BD5630D6BEC6D7B0BE540BFC3D874CAB3E6A273E3E883017BE39F81BBD9510D8BEEBDCC33C5F475A3DC388C3BDDFB7483DF34C9A3E6C19F13E8DD360BCA99110BE5AFF75BE46CEEB3D2196EABD21EE36BE64EC55BEC80E33BD686C8C3C19F23F3CDFC6E0BD32584BBE3CCCFABD1E566ABED5FE9CBD6CA5BBBDCE0FEC3E104AB23D4CB1A13D995ACE3DBF8033BE880CF83D0E1B3D3ECBB99B3EB0CB193EBFD4C4BD0F6F69BD3351AFBDED6498BDC083B7BEA55F133E7D698C3EF6537FBE90668E3D1435203C32DE1EBE1E67343C4DD1D13EA8DD17BDABB24B3D2FC245BE45610FBEA34A943C7970243D5F581ABE490F77BE828354BE29788DBD809AACBDC2F6A73DF2703FBFC3109EBED404CCBDB65FAC3EA2B62FBED421943D92C5373CE501D0BE1AF07FBD65AFDCBE4FE4B23EF8B6213ED01B693E2918F1BD10C7153E2A36C93D08D7F8BBC1B1E3BE7260753EAB72AA3E85CF373EE6DC1C3ED3588EBE26EA09BE232E98BD264A973DA633ADBDC7A7F6BD512C003F4DBDF93D03A2B53E1117B13E261286BD1F1458BDDBB187BEBC74F4BC3139243EABA183BE9CB5A23EE97A663ED2CE383E5EB0033EBE20A83D282D223DB8DA2D3E1EC146BB5E5CE23EB09E823DF36ABA3D7A50BCBE4259013E16A626BE96A0D3BDC275F1B9BFCDA8BEE730023E636C04BF56D90CBE2034673E60846FBDCBF69EBDC5B488BD3619133DE172ADBE7E6866BE078BBC3CAD6F1B3E102C57BE200644BE3EE43C3DBEC09ABED46CF8BCD9D1A03DDFEC8FBE869CD4BD680A1F3E0DCF853D9BB392BEF1D9C83E7AA6013E23A513BEE8022ABEB7FFCB3D206AC23E8F7352BE5D256B3ED4D431BE0456183EA88635BEB23FDEBEB733CE3E8FAD83BCCA585B3D17B7213E31CF90BE2FE61F3E47B00E3E40693DBE99E55F3DCD2AC3BD69DCD6BD52EAC43E141710BED42C23BEFC203B3BD5F3D3BD48F6203E26AA0FBFF2A01D3D6BC187BE0ADA093EC3B218BEC59DA5BEB6DB5C3E5FA1A13BCF01283EED5A013EC5A4343E0A06ECBDE6CD1FBE0CC2E43E5995D23D47EB5BBD6BF68D3D7552E9BD6380263EE76E713DA910943EF51E4A3E1976933EE1D9ADBD0C3DC53DB88C21BD52A09FBDC5DFE8BD4C92833EF84F833E299848BE",
      model.encoder.layer.2.attention.self.value.bias: "0x01000000DEAA243E23B95E3EAF41E6BDEA39063E2A0134BD66D3443DBAE8F93DB14638BC841025BE08D5003E635D46BC1C8C09BDD60B7CBC6DF1AB3E957888BEE587C8BB41F766BE1E618CBEE1A8E43EFF03C73CF709713EEB7A593DA480823D7417DC3E13689EBEE821753EB79F5D3D27FA87BEFF561EBDD7E12CBEE394DC3EBE40833E",
      model.encoder.layer.2.attention.output.dense.weight: "0x01000000945717BD292B51BC26A1EBBDFE9A4D3E2A579FBD82B1CFBCFC7FDEBDDEF48E3D5628B13E6E44A7BDBB629B3ED0AC8C3E0A47B1BE5355B4BD47576ABEACE1863E606A8C3D5D82BF3ECEF97CBED3DB4DBCC4F119BE5A331BBEB6BA36BEB4E776BEBA7F34BE0A90EDBD9E39663DEB7B02BE24DD9BBD69C6DCBD417C0B3D740373BEB97D053E6889D6BDEB7E853C0A94663D078D193D9F48903DA4F12ABDA511893DA068B63C4649653DD9ED7D3E00BF74BEF9FADEBDC125143ED388403E9E94713D5FFB6D3D9FC58D3EA15862BD28BFF3BCACBC3E3ED448193E4552B5BC6606023E085D0E3E7BCBC0BE7BE6A13CCF7BCDBC703BF2BEE570F7BCE28613BF3A2BB63C885D693E6BDB913E4FE705BD460471BD116347BEC6F3E3BD91A548BE424BB43DFDA2663D318C5B3E2770DE3DD21209BD2E4CD3BEF1A344BE6DA2903C9E47AA3EA3F10EBE298B233EB5F1E2BDFA17D93D9EF3193D231497BE86B680391B4FFBBDBA90B6BE988678BEC9CDD0BADF20CFBE6B05DC3E537B473E47A220BD917A3ABE278C49BE16E734BEF41BD03E0F208A3EE142603E8B64D13EEAAA3BBEB4F6943E5CFD8EBE72BB5F3E99F861BCBCA1AABD5ECF10BE65D0223D3D6A5FBD1EA7E4BE07465BBE5B81B0BDD0880ABD56D1F03E3C6367BE297DB5BD0554F03C168099BE2FCAB5BC097E4B3D3B95803E02061CBEBE69DABE81D4453E9A3C56BE7B46E63D0BE30DBEA417023E3ED798BD1F8722BE80B8403E48D5433E83378FBED16E333E1A7A06BED649D6BED439403EF611153EA7A15CBE70A929BEA967F23E946CE8BDF757083E93017E3E7BE4323E089496BEB590163D1957A33DE0790A3F1E1F91BD713C783E0E8C113F21C9EDBD1549D3BD8E3952BDE4E564BEC83E57BEFEF4C6BC561D0F3EF8709EBE4B573A3E24717D3E0BAC8ABE4BEF0B3E235C913EF6419C3DBC0C91BDE2DCDABD5036CC3DA8776E3C547919BEBE74BC3E590E28BD6621D8BD074A3FBD6E3B663ED9F5FF3E9A777BBED511CBBD3ADE843DB8DA473EC420163E7A612F3ECE4EE43DF280B53DD94C353DEA75FDBDE85AC3BB6224D5BE5E9F2BBEDA8DB0BAC2439E3E9A3DB1BDDF78823D64D245BD896C1FBE600B4BBCB498BC3E445A453E83A488BE4AFAC7BD8643143E2F74383EFD8175BEC60D8ABD1F2C1FBEA2D896BC4D839D3E048A733E51DB1C3EBDCE903ED099F43CB43A103E12C2ACBEDFCD07BED801243E9A7E953D45BEBABE44E1A83D824180BDAE75AF3EE6F4C6BE2CFD8B3DC812543E48112F3D19D505BEBFE589BEABB895BECD9008BECC91243E2EA5253D059533BE4CD3373D5657973E46708F3DB57292BDA32088BCB52CB0BED597D7BD25C8373E0B9A7F3E604013BE41A7A7BE9A33A33EDDCD2A3E248FF53C2F4D2ABEFF6FE6BEBC8F6BBE0D6D0C3EA7A8EEBDE63FB93C154F2F3EC80F32BD51CD243E609F24BFFCA4B8BE2971303E557CF23DD60A883E5B6936BC4195B53DFC5C0F3F4613E7BD5A261ABE115C12BDF6EC7D3E5780F7BE61A1D93C8A5E183E61D7033D186D01BEAB4C9DBE772D0BBEE2B439BED4C95F3D4FAE59BE38A91F3E55C5023E6BF393BEDA5C3E3EF284903D232BCBBEA43FFB3DA4271F3E772691BE10F0263E544991BEA372A83EF8C6DC3D8572123DA7D59E3E46AEFF3D6216F43C037E09BE98B648BDB6FED0BD74A5C73DDD09733B7DFD0CBE17D53BBECA0A25BE8CEAB2BECEC4263DF9BB30BE5173B63EE54D92BE758F2FBEA45B4B3E7B3F503EDB84DEBE4E6E923ECE9C94BDF1B3EC3EA4814CBE02A9C43EEAB55D3E3119A13EBDD90CBEDBC209BE1BFD333E176D883DD460073EF9EBCB3E23E5743EEE2F02BDFEB1AEBE86B052BDFD5E58BE6C9C0DBD1EE89ABEC170C93DB0265ABE846DF0BE4475AB3D2FD393BEFBAD5D3D1D373E3ED88E973CB47572BE304181BEC617C83EAB94A5BD3DAA65BEF1F878BEC31BB03DB30782BE959084BDCB38E73DEA0EDF3C43923FBEB8D68ABEE0C9483FD33123BEBB1B41BE6583EFBE606EC1BE6310ECBBAA6F9D3E7E6A763E2F9A7FBE459B37BD6E459FBD0F65573EEB99D3BD8617B9BD8B8C84BE23F0083D2E8168BE99357F3DB8B7CFBD774A47BE95301EBE82E8FA3EB87CEABE61DD0ABB528EDF3CB4D051BE9EFD87BE3AA7973C82D477BCA0D0FD3C3B145B3D4610D9B9D593A6BD314496BBFB3C213EA26984BEBDD8883C1A6CA23D0CF1E33BAF9599BC086049BEC7B5023E006C9E3C3870B3BCA77F30BD9EE6F1BD7DE332BE0D33D9BEA798143E93A2C93E7150053D0DB2CFBD0F0601BFC4E4053F88F2B93EC89791BEF359E1BE56FB6A3CE25DA03D643491BC6841AB3E3E22C9BDBAC5123ECCFF913D3C1A093DB1E8533EB1A6BEBBAA61683BF68DA63D79D0433DBE286EBD8CBD93BD98D3433DBCCD803E45608ABEDC3A573EDE0F8FBD25D4BABE61B852BE9BBA9DBC30D49B3D6F8094BE8A7B133DCD18553E1365D2BDA1552B3E15A1023E20D6833D1805E03EBB1BA43D5DAD753D9F0013BEB1D0283E59FA85BE6511013DA80A8B3E6A0B5DBC20CCF83D0B782D3F34032F3D82BB60BC7A719E3E34D573BEAF6080BD8FB19A3D3974B83D31B28B3E6FA708BEAAB89BBDA38A91BD0490A5BE834842BE13B21FBE542BD1BDB3C305BEB1DFD33D1802003EDC6B36BF8C25BBBEDB83C4BD2B23063DB23928BE9FF337BEC944B33DE8D0D33D4438CABC63B99DBD7FB7273D82EE93BC7ED1AABD5A8F673EA17A483D5B46093DC573053DB1703BBDC6B0913DCF505ABE5F788FBE53C54E3C61C92B3E8EA142BE134A7BBD225C493CC2D29E3CF70789BE5B4ED83D92C67BBEA4D85EBEF0BE22BE862EE83C7111043D44672A3E4E6CE6BE79DB04BE654E02BE84F6433D2F63E33DA7F6AABD62222FBE62591E3E68B3D73BF7C518BE3043673EAEAAA9BCE6E3563EF611D3BDB9F2A33E2142D3BED264343DD287723E687FC23D3785323D89395F3E7417723D9D2BA2BE107FE73EC0E38A3D946655BE2F894FBD629F13BFB26C41BEE9B399BDF4358D3E09EEDBBED09D7B3EC16B11BD0602DABDF7AD873EA87E5D3DF131AE3D6F95983D46E1B7BC30FC3A3E9DB21B3D19CDA7BE5E34D83DDC087E3E37A7CCBC4687ABBD27E68DBC1741073F09A1F93E5E2654BED8FC54BEB9C0953D473203BE0AE4D1BE8E1934BCC4EE00BE665C563E8B569EBEC72C5FBD9B55443EC966A73EB358F8BDCAEB253E97C8EC3D7F01A9BD03D1E2BED3BB193E7F0971BC548EC23E35DE9E3EBEDD7A3EF977BD3D82954CBEC05B43BEA4223BBC14EB0A3DB23E203EE1CBA93E9AFBC43E4F91793D93572C3ED554DFBC62F55BBD3E7CAE3E8BDD543EC7CC5EBE9D308FBD3935983EB097A33E817EA13D981A343DEA933A3EC7A986BDC5D5243E4DA522BED763063E7E80B83E680588BE2C71B13DC16692BEC285883EEE4024BC0144153F2723833D56B887BEF4FF49BDAB89D6BEB2FDC6BE6E60293DA44EE13E7959953E72A1C6BD9ED9623E6CC93F3E0FC31E3EF0D5043E5D7EC93BB4199DBC0BA80ABF547784BE041BA83D7359FCBD275AEDBCF929543E0650E8BE363FE03D118A51BEBA56603E9109513E37AD053E187D76BD34AE043FD9AFB93EB9316A3ED0680ABEB2BFDE3E26A43FBCD53B7E3D56528F3D2D82363F58B98C3DBF7AD7BC4E941D3E585F1DBE26C3A8BC48B710BEF00342BB90C0E7BD2B0F28BE9282603D400A193E7CD862BE00078A3EFE3402BE464408BF7D496BBDDDC1C7BE1804093D37838B3D62EB06BD36C94CBE9AF85CBE263ECABEB713423D065957BED1F9E2BD490F0A3D3A8BCA3EB5C8BEBC2748A1BC47A4CB3EB1122EBDCFC66E3E493D10BE18BB5BBEBD18973CCA2FE3BC5B2AE93C0B8E7FBD82EBC63EDFB73D3E17240CBCF648A1BEDC668F3D97D274BD280045BE7E70FD3DEF43CE3CBD772BBD68E4A43E65FC3B3E9889A1BD5D864DBD91DFB2BD442B24BE4193DC3EB236E4BD51C6993DD78D80BE5A4C40BE7056BBBEA963963EBE88383D3A0765BD568B1A3E25361D3EE1A865BDA0494DBE0B54FB3DF9C1B63D9A34523D01FC50BE11812EBE1F34AABD3911443E35718D3E4196A8BEA2760F3D1745ACBEFB42C9BDB54891BB39B0DDBE1D6CA43E9410753E16C1D0BC2D18A03C25E051BD2CEBA73E73B9A1BE9EFD77BECB42A03EF933233EDECF24BD189C30BECAC285BDDF312CBEB1C5313E97879ABDAAF61E3F26733CBE2D9B883E127B283D14296F3D1F562E3E9E11E0BB3ABB2DBFB30623BDA44202BDD5A0953EA75644BE5905123E234DAA3D2DCD13BEC19C523EA353113E4A6A163E240EF73D204FA6BEB447A03E12F333BD0A529FBE6A9DC4BC9F6AB6BDC01945BEBB4BB83E87CC923EEBB4FDBE44B5043E346533BE83B79BBE7D10803DEDC51FBD93C36DBBB1BA5EBE2B06C03E64866C3E002EF6BE7750C8BC59ABC53E732AB8BECDD20E3DA955B1BE83ABB13D8F9D323E2E54743DE6C2A83DA114F0BCD5691A3EB45A033E6FE675BEAFFDDF3DF7C29A3E9956D2BE695BA53DB3C566BCF51B97BE7501D6BB98C6EC3DC4A5B0BE8F0D03BE0D535CBEE49A10BEF53ED63DA049113E7D76DD3DCE59A8BEC23F8E3E77EA1EBC3EBF05BD84E416BEFBB275BD211F493D623701BE4A248BBE36DD4ABE1D6FFD3D3271CE3EBDBFA7BDA50C9B3EA7CC98BEE41047BDF59540BEE391DBBED68B183FC6C11E3EE4284FBEC2DA01BE1C70CB3C21DF0EBE5A13853D1A32A63E258AC4BC289656BE060C8EBE0B782B3E90651A3DB1A502BE8BFE753DAE36DE3D976386BD7C5CAC3CAD4EF6BE567B013DAE166CBE8B86353C05E7C4BC7DF5203E37865E3D1FC60ABD4FF3A43E6A53D43CAE2BB4BEF9A7DB3D38E3B73D69191ABF136A4ABE2646B4BD261F73BEEB8DC3BDFE77C9BDEDFBA1BB615870BEB938993E3A1F97BE6784593E0FED9CBDFB3BB93CCB0ED43DF68162BD46150CBE35A7DA3EFDFE103EA61E9EBE78C4CE3DEC10A03ECE212F3E60FF723E12458EBE0A798D3DB93BBFBCCC143EBE1F7B953EFE82DC3EA114B1BC6C87283EEDE74B3D8F13493EE039FC3D10F05CBC3BE4DC3DCC6D663D7CB63BBB57661EBD4B63CA3E31843E3D6E8C803E09D50CBF8F1E49BEA64C8E3E2DA6B83C36FA53BE1BF01DBEB7CA763A9E9F613DA5C4183E25E500BD3D2681BE9F254BBE94610B3E4D6644BEBD3CA33E290BFF3DC0D40D3E3E206F3EA8050FBEFCF181BEB45A373CFD3BC23DC283173E47F3623E0D2FD13D4879C8BD22F9D03E7FF7863E5BA5273D3868073EE6133DBE4785193E2664113DCB06B8BD4216C63D1894643E93C3BD3DDFF6B03DA3A8343E243CB9BC76B09CBEB86B0F3FADDB9FBCA8AF12BE1E486FBEDE375BBDD032D1BE27A3553ECA3D203E8E3D91BEF08197BCC4E03A3E9F1D6FBD2105A1BC9152633D0D51E6BD8E26653E81DC27BE62C9E03E2233833D7325A63CA9E69EBE2F3BB3BAA35751BEF3F38CBE0EA2A83E7B55C3BEFE0DD43D2F3F6BBE1984AEBDFFE8CFBE7E8B8D3ECB3375BEE3F2373E2851B83E7B92783E21EF813D4E8125BEAA30E5BDFD475A3EB5C7863CD82AD13DF0FA233EABC467BE88A22BBE1974DEBD2153343E8D28F23C53FE473EB4BF283E6C704FBE87E258BE6DA6C63C88ABCABD4DC002BF69C1683E841DA6BE376E183D84733BBF72022E3B499581BEEE49B3BE64BF8CBD70274F3D3B33C53D5CB6EFBD927C713D3F5BB73DB2B6C33DFE0FDCBE949E6DBE7D24F4BD4377243D79BDDDBBE61F423E8F22AA3B6F0363BE7AC495BDA8EED6BD3E62A33E2B6244BE",
      model.encoder.layer.2.attention.output.dense.bias: "0x01000000E6566FBECA4CA43C3D8F033E712928BEE796013EE1118ABEF32F473EEB82283E9C2382BE1D9F4A3D124CB5BEB2911A3ECDEF973E932889BE235AD8BD9C738D3CF1EB0ABFA3D7E6BDF574BE3DCB2E96BB878467BEA1492DBE2AC5C03CBB1009BE039FDDBDF354E6BE5F05C43E5D97BE3E7C38653E1DB97F3E0BE59E3BC5889ABD",
      model.encoder.layer.2.attention.output.LayerNorm.weight: "0x010000000C263D3FA86FAD3FB077653FED5E983FB755A33F2A48963F06EA7E3F4FA2243F6A18BB3F118C4A3F0A089D3FBE6D243F50324C3FAC6D493F9819853F845F023FCD97393F63B3063FD62E3A3F2FB50C3F09682C3F3D93013F26B7A63F030A6F3FB6C89E3F65AB8F3FC4A3A93FA777A63FEF36333F2E6E9A3F1C853B3F82D3973F",
      model.encoder.layer.2.attention.output.LayerNorm.bias: "0x01000000662EC53E5E5CA13C3760843DE764B7BE92868F3D1F2C313EB240203D0E7064BEE9FDD03CC0C2B0BEF0CC7D3E98654EBD3499D03EAF9CC73D40EC2D3ECA92123E08F7783E57731E3D9816813ED19EDFBD48FBFFBC0977693E47B8613E4E148BBE8B404D3A2208523C2A6988BD08A50D3E8B40503E0A3021BB5C1AD33DDB3FBEBE",
      model.encoder.layer.2.intermediate.dense.weight: "0x010000007CFC7F3EF082C1BD8D5419BEB448E5BBEB1BB53DCAB207BD72B98CBEABD90E3DD77702BEBC7DEE3D18A6B03C4948743C6531253EBBF87EBE9BFD2A3E39EFEABD6B8DB53BDC86A43D32E5F5BD598CFD3D9426B7BE9160C63C2703423EAD02A7BE3C22173DEBB890BE7EC65E3E282C843D805BD53D6E42C1BD6D171A3E78212BBEAB8FC0BEF56F8DBDAEEE303E00D3D63D1B0B8A3D424B2C3C971262BEE719D8BDE42247BCA90D00BE46CB3DBE7B77A63E4D7DC23B6747063F8DBB7E3E7A6A13BE0F07683E43F4F53DDD542EBE30F451BE9E1C8EBE3C34E9BAAD43EEBE4C40E53E466F4E3D72D9ADBD76B5F4BDE74289BE8C28283EA119A3BEF8F4D73EDBA9E2BEBC3DEF3DCC12AA3D951879BEB098013E06A8AA3EDD08A3BE8FE960BE2C358E3E5984B0BC2F9FE43EF3B09FBC540970BDF3118ABE587A41BD8BA148BC2D20143EBDC23D3EF58681BED81E733EFD4BE1BDAF1D4E3DE7D4203EE42F6F3EAECB6ABD1E30E43D71C2C13DC6C8D5BC19D71ABE6E1A983D1D5BAD3C41363CBE015C563E0182CCBD357C84BE88C2ACBEA53B913E08338EBCD2173E3B21D8C83DAC5DC63DF8DD00BDB1211CBECE37703D3E99B6BEFA9DA5BE0F48533EEC64903E58226F3E6D41973E3833CABD6C7C73BEC3339F3E573EBDBE81C682BECF0D403EFBD80C3E4B7496BE3C6FAC3EB98F1F3E252C2ABE7488F03EE28563BD1F3B4D3E6DE90F3E7EEA21BE8DB4213E9B76463EFED012BC16E64C3DE8D03FBE0983A23B49DD403D3B4B78BDD3B9E93EA1A842BC668CD8BC6647293DD211AC3D96A6423E6A889FBDF1357DBA372D0C3DBD4EEDBD60BAF1BDE1D43C3DD857C8BD5BB01C3E25CA333EFD617A3DA8C836BD031A113C69FC2DBE5F75C53D2043D3BDAF1CB6BCC41FCABCBCD1F8BD3593B73D3FBF41BE0C897C3EE6BD113EF033A3BE6E14D8BD602670BEB21484BD3865283DD66D303EBCFC973D0E6D043E08B564BD17C52FBE47101E3D0456403E7B1769BD35DCBE3D9A72693D8671AEBC5D44233D1DA680BD9A19F33DADA8A83D98DBAABEFDCA183D06D2E13EE930863EC2F5BD3D035465BE3DD5AD3D890A46BDD8B2123EF46CBFBE69ACB6BDD9FE18BE8874973E75D4113EBF556FBDB27F8FBEDE522ABE21BACABD05C6A6BE3BF919BE7F53913CC90CCBBD2A1E03BE50AA573ED25C51BE5CC694BE0311AF3C33B33B3EF441263E40B5A7BD5D99B23CAD4FE93DB981A43D36107E3D351A65BE5AB808BEA0C038BEA0FA5F3E2F12B8BE7FF9B3BD8EC78FBED842273E02D7813D8AF4ACBEC5BD0EBE5BF856BBE1BAA33E29BD1CBE3E36D1BD7202A93EA0871F3E30551F3E85BED93E488E0E3E6B4C2D3FCCB006BEDB1377BDBF536A3E38D2BCBAC849D53CA192FDBD51E294BD3559613DF961983CC866373E3DDF03BFEC40B73E7F9AA0BEBC62203C6D26193E341003BD59E2BB3D3CA987BEB05ACA3D29D29C3E2FBD4A3ED46BC03E16EC1EBDF4CA03BE724CDF3EF6D0073EE2B7113E4229AFBD0ED4953D7D2D0EBE9BF377BE398438BED6FD38BE999F0C3E402F7EBE10E8DC3E6045FBBDC1D10F3E3B92013DE1ED8BBE0D83DBBD0FCEABBE239CDCBE6B1309BFD6D0A2BE7C1655BC9D7FBBBD7D1A403DC36802BEDD19083E500B603E622ED23EA48B32BE81428B3C0EEC8D3C20F8B2BE60B8BDBE19F5EF3C1B560C3EFFB7B6BDBED4703DAC04D13E532F26BDECB62F3EAAF64FBD855B153F13A564BD981977BD4EF90EBECE6D173ED59481BE8EA4093B87E17A3E119E463E4E68833E494026BE8CEEEBBDA50E36BE86685A3ED70509BF4B55B7BD0CD310BE67E8373E0288F1BE56157E3E8C68A1BDB90ED9BD24528ABE96EB3C3EEB69593D11A7653ED5B1ECBD533F413E6DA3CC3D1DCE3BBCAAB3B2BDB46C94BE076A703EC26A50BB0398613ED526283D7D2FD5BB2EC5EBBCF0D20C3E10D5F8BD3DB5BDBE408154BD98F468BEDDBD473ED49C40BE2BFF283E6317CD3D5C22EC3DE7F135BEC8BB3A3EA859B3BD3425DFBCC9B162BE1255213E27ECC2BCC30875BE71FC2FBCD819C73ED475173CDC3D993C16909CBEC29B39BBBD4EB03D9B0D9D3D63C532BE22DF4C3E054D7CBE9E754FBED0A879BE95EA0E3EE9E3543E77CB163EDC04AEBD04962B3B3678113EC360FABE4E8C9B3EDB1BAABDF32D54BE9D9CBDBEA3867EBC7EBFE2BDA1BBD9BC1836A1BDE47BA9BE03E61ABE85DFD5BDAD282EBEA9A519BE684D203D10218E3EB04797BB946AE1BB14C28B3EE35965BEC480BE3C45064F3E989796BE3DEDBF3DFAFBC3BD449F61BE54CB68BA1A0FBABC1BDEA4BEA57F7D3E924683BEAE455CBE4A0CDB3D9B0AF13EF3F11ABFD946CA3EA032B0BC5DA73B3E519F2F3E0BBE733EE5C7A0BCE96F56BE466C4CBEF30922BE49DA5EBC0891DA3C1D62363E471DD1BD02DB87BD28D4A43EF82530BE79E8303DC55C0EBE7E18E23EC8C4953C31C436BED9C6BA3DC46AB6BE6EEB373E6F9BA53E8354D8BD63A68DBD1669883E9B6F473EBE4C48BD3FDC05BE17AFAE3EC6AB82BE254A6ABD917C3F3E0A06B2BEA6D2D4BEDF609EBE703543BE757D383E3876A5BC4693CE3DB993403EF9BCB13D49555E3EA6470F3EFC739ABA711932BED94C66BD99D1793EE7C90EBEB046033EF471CABD5053103D180C83BE151EB3BEC484523D6A498FBE3BBABEBE716794BED7ED863CB732F63D126044BEFD0F6E3DDC6EF2BEB9C8C7BDFB64BD3D0D33FEBDB554063ED340DBBC397A983E8C189E3E3748E43D51DA823E4F4AA53C89AC35BBBED3FFBD126BB5BE002B04BEDFEDAB3D92A8EC3E2EFFDB3BB5F3513DD8C3B23DA774613DCE5E843E5E453CBE30E6D73DCC4E303DA910503D8A966CBE01D7C53E840882BEEA6D363C6AA452BE3BC91EBE3223493EFCC5B4BC74A3BDBE9FF2FB3D8DE93BBEFAD7DF3C33AC483EF1071FBEB7CC1BBD7EF3883ECFFBAB3E15F89B3D9007A7BE84F235BEFCFDB3BDE489F7BECACB88BEC74E74BDA72A723E1F925ABA1D4367BCDB706DBEFA1D21BE0DFE163C57A117BECFA3AABE5CAC28BE4600CF3D2F8705BE0CE7B43D4BD016BE95B0033D297107BE88AE4E3EC1ED2F3DDE8E99BEB05BDABCA0F7353E9D77D73EC3A89F3D75F746BD06722B3E863029BE4F17113F4FB552BEB16E463E6423643E5C8E92BD9263323EBD6A8ABE04A64C3D4907063CD140EDBDBF7AE73D0D1776BC4148F4BD3355353E250DCDBD02E086BE32AAD93DEFA2AE3D9792DA3DC52C84BCED2B1F3E6CD97FBE85B0413C3F440DBB2244123EDBAEBE3DDF9CB83C625BD2BE2E36BBBDE4A9ECBED2654F3E1B0577BE50D467BEF544303EDB8853BE9DEE4C3ECB9E14BC05567B3D83211FBDED8005BD5BCE6ABB2D4F48BE025E3FBEA0CA36BE0621293E46B1B33EF846A1BD93F1363E58F178BE67C6B13D9D1559BE563404BECA72D03CF377A5BEC916A53E134876BE9F1A123D8961023E2F3578BE28F74B3D06C0EB3D552D10BE72ED913D487F083EA6C9F3B91AAFAEBDB76149BEB90658BE1381873E8C5CCABE8A5C1B3E4D00953EA759D03CDC5CF13D1D2586BE373D1F3EC8DD683D0F81283B359AC7BEB950633E8A854D3E7E23973EC9E10CBEFD88583EFABE013E65E10D3E1081A0BDBEF723BDECF0373E89F9833E6E3984BDCBE91A3E61A2BD3E80AA843DB909BB3D9626BDBCA9E2FC3D2801333E8F0F893D87E1C23C702F493ECB67023EED03993DE6E0633C4AD3943DF2D71C3EB8EA3D3E48C25ABC52032B3F97A9443E6FFAD7BDFE7CA53E9322DCBCD5E8233DBBF175BE9183ACBDAAE2B43C2BEB883E150A963E1D229E3EE090AEBBFC51483EFCAFA73ED28A933EAE4E6A3EBE71CF3A6D0D953D890FE63E2A4BA43EDFA4603E2A8CA4BDAB63513B388F41BE662E183F9D9185BEC338063E18DE60BC781B2ABEB2BEB83EA885DFBCC4910A3DED7B253E59ABBBBE989106BEE9E8DABD71479E3D895583BE1ECD323E089C4B3D1D3BEC3CA8C7073DBDE361BECD13943E85B366BD0E1331BDD47C883EB72B083E20A533BD64845F3EFE9336BD064AEB3E991697BC061B523E3554993DF95049BE7DC4C13E4DCD2DBE598DC33DE74EF0BDE8F70F3C31DF5CBE75B756BEEBC943BEB4895EBE7FF48D3E2FA3863E06F82ABEFC47B53BD5B00CBD7D208ABDA57D323E8FBE96BEE3EBE5BE9568A8BD1172403DB13866BE5457FE3C5A3CB23993D080BE6E4EDEBCBE2802BFA3C94ABEEFB590BECF01A3BD20D94FBED873ABBE5E5D0ABF47BBE63E24FFD43D6E31BFBD12BF863E9971E3BE5F52833E4D54F73DD623863E65E0B2BD8A19E63EDB3F68BCAB16D83D0A262F3DD218BF3D7BE69BBE5E99413DDD8F19BEA79783BEE436CDBE3A05DB3E2F6432BEEECBDD3E660E9C3D3BD56FBE1F8B0BBB96318FBDB59B29BDA4C0793DDD6CC43D7150EFBDE8D3303E1641A43EC1B51EBE5FAC753D0FA2553D7073BBBEE282313DF6A102BC8A6391BE205A89BE96683E3EA043633B124C4BBD05206E3E86DAC9BD22C78C3E0C8A7B3D827F09BEB4A91FBED6D2083EF9D4B03D8C6301BDC006343EA4B93C3EE7E3AB3E80566D3E364CB8BD7CB1B83E546DDF3DF9088CBEECA02EBEBA196F3E5ECA5FBE67C4BF3B6F9CBFBD1A40603E62CAE43D3EB8B5BEB719F5BE377BA6BD2159C23CD1A93EBC7BA5663E6FF591BE15D4033CC42B2DBDED7820BE0650913D47DCBBBEEAE582BD37EAA3BDFF1222BE5CD4A7BECE54D93D5DAFB73D28533D3EB17321BEEFA1C7BEF8B036BEDEFA043EAD9EB3BDFC99883EC5BF1EBFBC38A4BCB42DBFBD6F1DCC3D90F2833CFB757D3E65AD50BCA6B7C7BE8CB001BF077C363E0A3294BDB31845BCB3B821BEF23BCA3C21E3EBBD7AEEE13EA6FE31BDC45AC93E1CEFB83CF6B8EE3C84F8A0BE2702ABBC3754623D3A135EBCE304973E871F70BE99A7683DE444FFBE32801DBE2E1108BF88E56DBE7D1E3D3D31B2FF3D4EFC37BE50A6003D4F462DBFA7B005BEB302C9BDDA50B73C96125BBE11476B3DF1C72EBEBDBE03BE954CED3C5EB8E63C8B98393E9388C73E2F8C04BEC814E4BC62FB5B3D8DED34BD7DA891BC54CDA53DA33DE53DB67676BE8BFA40BE859217BA98429CBE7A84BB3E6976DCBEEE060B3D2C14B6BE984C3BBD8FEFB43DB449D73C42E1C63D82839C3D6FD40A3DEADDA83C8D24993D8CA7CFBDBEFE613EAEC5B4BDBBF9073DC55921BEE2CAE2BE502912BD2F8B1B3E952D473EF13C873D37299A3EF78E37BDB485AABD5E6065BED36343BE9741E73CF3CF633D9B54C8BC3E7B0A3E83F84D3E5C750F3EF67CE9BE745A79BED851FB3D0F2A66BEBFAAD33CB46D9CBD5F2FB5BDCC5E5FBD78F7733E0AD2843EC6770F3E7FCC343E2297A7BED1E2813E0242FF3DF9F72ABD78849BBEC8B7F23E55130F3F8D0A0ABE108F1A3E4388723E73475D3E56106D3DA271AB3EBAF8D3BDBC8D99BC5D7AED3B668601BDBA442A3C67EB403D6A09A2BEFB251F3E2BE2C83D3474673E74C0C3BE6217BB3EFE3E3DBEB6CEB23C695487BE9FD3023DEC6836BD01554CBEBC00BEBCAF79303E4DD5233E4D26603D7387BC3D43BFE1BB061C85BE556DD93B2E30C13E1AF195BDB4E7B2BD5F1F5C3EEEFF4B3E9C3156BEC60727BE98864A3E286C24BE228A3CBE838AB43BE1FF8BBEDEF291BCD1C61F3E1B37D83DE4082FBD1749A63D7A1E12BE77A3063EE660B23E30BFF33EDF699A3EC6AA7DBC862E1EBE856E323ECDD26B3E218C58BCFB97493E8F6E4F3E4229A6BEFA082FBD1365E5BDEE2E05BEC5EE7A3DC6042ABEA6DE0BBE666B873DB01E74BE826D90BD18B2EF3C7725AE3D58931D3DF9F8EDBBACAC08BE49F056BE6F10723EA5C65C3C4282813E1FD2A0BE3F2CA43CD488273EAF3F523E7DCA2E3E47AA32BEEFBC493EAEB47DBEBF54FBBCF4BD803E41EFC1BEB6E6043E727FF2BE0BC8DCBD445CEE3ECCEA80BD009783BE7A3E8FBE196DDE3D103A953DF44FBE3E65D42CBEAF4B903E89E5A43DB999EABECB0976BE92ED973E2A8786BD7372EABCEE35803EB794D1BE3EAF4F3D9AB6EB3A71D25F3E954790BEE4A6AE3EAAB25C3D34403BBECC3CE73DCD348BBE11B8E2BC84B629BDE6D5E7BCC533C4BD3E9A17BDC02A22BE0FF4CBBB2C7B76BDB67AE63D98E28FBEAF3B0EBE796FC13D7475E2BD619D883E99615B3DA94A0CBE5206953E5ADA323D387CE33D70C3243D99E5003EF46846BEA0DE63BE9E4F8E3D0B89D2BE0BA454BDA202D53DA75D063E999F2EBE820405BD40B9BEBDA8E9D7BD774D403EAE44A8BC8A6432BED8B4343E5F1EEFBCB443083FF4F87EBEC64B163E94F2223E4A28663EC9D776BED75A3EBE498E3C3E4836C73E0ED2023FD8A251BE0C83783A9700DDBC8A73923EB726A43D12C246BD144ED13E9879443EFEE22DBE9DBC4D3DF5EE953D1D2462BE2641B4BD28D2653D6D84E43D7BEB8B398A28A3BECA0D463D78838ABE69686D3EE63B353DDF0CE4BD9CEC1CBB419C15BE26DA60BD0972743DE915F03DDF8D89BDAE59A0BEF88F443E06C61B3EA40C9E3E95807EBE2238F33DCDD32A3E2ED6713E48E12E3ED06D143EEA8360BC41531BBECEE3A13E48B75D3ED1A676BEDEA2A2BE1BC0BCBD4CF60BBDE5CE4BBD19F89CBC67873E3E64CB903E01AC0C3E1813DCBD5C72303EB3A2AD3EC2DC81BDF7F3543B6D9F0EBE944DF7BD940D5EBE1D1C533E0EBE523E4E92D23D1B67643EB04E12BC3F2A90BE3A39D63C0AFB77BEF80E223D48284E3E52AF14BE5826DE3D9B3589BE55C5943DEE40203EC35B00BE5231423E6725F0BD7ACE5D3ED31137BD0FC77D3CBD50E93D7789A2BDB927793D23880D3E539BA33EDE1EB23D20B9DB3E3A97E03D634815BF0FC4B83D900E0EBD7D408E3EACA01B3E0F1FD43E5D14A8BC5D0A93BE3ECB4EBE6C11C9BCE562693DB05ECFBD414B123EB2AD1FBED40B763D4829DEBB9EC4A2BEDA84893E9F1149BE2DBC81BDB6BDB93E97388E3EB3B0A43E3FE4903E0A3954BEB10EA3BEB54B883E4042053E19CEEABD4663A9BEE339A5BE43F9B2BD77E9993E7C12C7BBF63C1BBDC340233E1A14283E18C8AE3E7BDC7C3DF7773F3E63CB03BE24B8AFBD6B1E9E3DECA5ECBC7B16D4BDA8A491BD9476DA3D4410093DB757833EF0E7A33E6A6E8CBE6383593E4B10BABE3948A43CFAAAD6BD9D1106BDF3EB57BED439BFBD216472BE86D2243DA90219BDA5F86C3ED312D63E13F7F7BDA1CAC0BCA11D15BE8D4A08BD576EE1BBD2FC613C848EFABD2DB0B93DFC588DBD9195953D458FDEBE384B4FBE20EE9BBEF91189BE81A8DBBC2442303E2958C8BEBD447BBCD46197BE5F9A5FBC796752BE64D675BD00EEE03EB9D79DBCBDF1BBBD7CB6BBBE6C1C87BD9A566F3E8C70A33E908747BE5EC7873D90DA393E87385A3E0B27BB3D763D9B3E8078EDBDD8E9B9BD1B7D2F3E8D565EBE17AB4D3BB3EE233E6EF7133E4DFA21BDF66F573EF80593BE3F3ACDBD6F0657BD37DB1FBD2B4587BD7D2C38BD6373353E1DED483D718E013E72D66EBAEC5484BD35BB833E3A4087BEF7D500BEB513C93DC300E63E511E8E3E0E2662BECB0FCEBE08C1953DD8DDE53C5B4583BDC4D6023ECDD4473E3ABAA53B951EFF3D6EBE05BED69B75BEBB47B4BDC459A7BDB5CED03D05F9823C3106933D446E7EBE271D6B3D9583C63EBFD5E2BB3E9E37BA7E2304BFC90DD0BB2634F33DBAD3463EE104F53D14470BBE21B2753E0E55423DE3F3D4BDC44D6A3E882FAE3D3E8986BE14468E3E47D678BEBD4C9B3E6534683D61DC9D3E2497933E1E7A203E280CD4BD80394C3E1E11BCBD3C322B3EA665A9BE5A57A6BE400DF5BDE881D53C10D4823E86A31FBE6A2839BD18CE143D1E84EF3DBBA76CBE6C5C073E12ECF6BDCFB76F3E9E0BB7BDE6E7EDBE4EB5F73D79B747BEB2FDBF3EEDDC80BE1FDF813ED8799F3E26A76BBD0E0757BEDF237BBE9E4FF0BD2AA89F3E4C86D43E3317363EADD469BE7ED4C1BE0E5794BD405964BE6FCE10BE2E505EBE0CA6D8BE65A9F53D5FF728BC99C2E73D4DAD4ABE1FF27EBD8857EC3C57FCB43DAA4CEABDE7606FBE56DD1B3EF90955BEC3BB263E6FCEBD3EC089A1BE5461843EC3EB5C3D3455C6BE0CDFDCBD4522213E7F1318BFE640DDBDD709283D90CF593EC71B0CBEC918853D224D9EBE8C819F3E07E7E0BE4C5EBABCC4F21D3E6DEEC23E5718AD3D6DD136BE0FC49C3E099C833D0CA21EBE8D41A3BD27E07FBD5311213E5EEA24BEB90161BE6A196F3EE268503E20EE21BD47DD76BD125B42BDCEC9BFBD6FE7BA3D436CC2BCAB62F7BD806158BD82D4073B043CAEBEA9B1703D307DEF3EBAE8EF3C363CD3BCCBD8FF3CF115D6BE1626C23DA87B713E77EC3DBC59095F3E5AC6233D559E32BECA70A5BD5BBCD0BE701883BE646ECD3EA0499C3D2CA403BE9979CD3C043596BEB5B1513EAE6AE43D1FC8B7BEFAAC4DBEDBF9B9BEAE26B1BE53E5983E7FB2B83EBF1A09BE450C5B3E6B2444BE7F0D3CBE33D2DCBD660C243CC1888ABEEC090DBE2EC509BCA515A0BE00BED03E25739EBE036617BE5EAFC53E669CA23C1F4B36BE130F7BBE1BADE63E7BEC95BEBCCE833EB47F1C3EA0EE423CC3943C3D2D81B33DCD1784BEBAA1D8BD8A33BDBE5856363EA544D0BEEAFF353D520363BEECF30E3FEDD90FBC35001BBE9C36D1BBD9C6B43D714CAE3EE2C2323E6CB63E3EF419653E7F2C82BDC6E7D6BE374D85BDF5B771BEDC69A1BEF99AEDBDD104E23DA2CBC53B7F86C83D50B9B63E49BA3E3EA5D4783C6CC8B83C6596BEBDB3C890BCAB691B3E6399263E99AECB3E12ACA13D834D593EA99D11BF8F75683E767B14BED2E28DBBA0CAC93DE49B96BDA4C92CBE23F222BE0221303E9820203D04B83CBD0B5490BE5EC4AB3E2FEB7F3E9F314DBEEA73DE3DF43E243D7DA35A3E04705EBDDACEB2BB358D02BE96CB35BEE10FE43BCD998FBDD2BB0ABF6B1CEABEB06E97BC5D0FF63D0777A2BDAF3D87BEA2A3873D0B409ABD8E576D3D0B3C2BBE33FF3BBDA8F2D43C24786BBD05E5B5BCD0F9F2BC1DBB903D3FE70FBE3CB05F3EA43FD33E410242BEEA14843A9C9FCEBEE0142A3E1A5D47BD04F80D3EB4BB54BE80E3A6BE9C372CBEBCA3C93D1E7108BED5449C3E79B9FEBD32C72EBEB90D073DCDD7643E5258D7BE51E0803E298BA53E1FF2D0BD35560FBD8E24C63E5A2A373E376EF9BD6492BE3C03699B3D83254D3E1E22A73D90C4473E8FA60F3ECB407F3D8C2005BECA8782BEE1A68F3EAED7443E0189383E9876123EC1B3FEBCFD35453E58B4163F023CD2BD6AA8D5BD7F82B5BD45E05FBE99E8A1BEA8C19E3D0F4696BDF21AF93E873F1FBEB2B6B2BB09898BBE1A9DD33A71D174BD5E74F1BC0B16423E3A0BC5BD77694C3C6100B53C114350BE7DDED63DEC81EA3E2CCE07BE36DED23ED77A0FBEC46F263D92066BBE73BD9EBE2ADD383E4DC8283E68B48B3E3C146BBEB0B1C8BB16128C3E697BE9BE7CDF7CBE786D9ABE32E3B73D4576E6BD3F9E983D55C383BE3F9ADB3DCF4C503DDA39F33D15702CBD6BE898BE81C2C93EABD40ABE38FA9ABE5C35033E59D7DDBCD12B223E7419373E0D030ABE56ECC03EED3BA33DCE1DAA3DE083AA3E8FEC103DCE6A97BD21835DBE53B0943E30F30EBF80110A3E522A70BE92B5CFBC8FFF663E77168FBD1F60D63B20B71DBE2598C8BDD113213DC123E63E1431933EBC52CCBD3C90593DBD7900BEC6FE8BBE3953CD3E725E703C706D92BD6DFE10BEAE62F3BB8B69C9BEAC0900BDF322083C8EE7A03DAF89BBBDAE88AABE3F08CEBB3352753ECA5113BE6286F83D39577FBE4F219B3E484BD63D996E25BE2450BE3D8D2FAC3C08FC173E055682BE110095BEB50B8CBD239147BE3FAB93BC270518BE501AF0BDCFC94DBE9D86843D350C963D83A0293DE4FC943D09FE003DFBC79F3DD8DB93BE3963C83D5FC765BE90AD533B324F93BDBF0F403FC565CE3D7C4BC83CA3AAABBE1E63823E5F20983E4B489F3D0C2EF43E3AF3603B459B18BEA77546BE58DB15BEF34D64BC958D6DBD40A019BE3F67FC3C8CC49FBDCF2270BD3FB296BCCA8D393E3E018DBD85DD9DBE58782ABC34395EBDAC6581BEA5DF1F3EB490643E907D11BEFD306CBE91EC263EA5FF4B3EC5EE4ABDCCE88DBC50475ABEAD88B13DDCD3CD3E1DF0663EFF72803D12486CBD",
      model.encoder.layer.2.intermediate.dense.bias: "0x01000000E85191BD410B333D44E78F3E23CFADBDF93CFFBDCA37673EF9909DBE363F80BD9F07D7BC8312A4BEC7D509BFD3651EBC3D361ABEFA04C7BD0DA8BD3D36B97E3E25CD083A846C2E3D26AD47BE3411343DCAC69EBE3000403C0BC909BF1F9FE53DE7E6853D8A331ABF156217BED20811BECC04453D9AD26CBE56680C3DECDFEABD87D39EBD7634743DD5CB5CBE0ED5B23E85C8ABBECD4D1C3EF701C7BE2F56F1BAE7B0143EE1D2CA3E65F1FC3D88C697BEBA67FE3E879EF6BD23459E3EE4AECCBEB8B9003E92D28C3CFA6A98BC8D08493C9C38F1BD4E3B28BEFBF1003EAABDFC3C",
      model.encoder.layer.2.output.dense.weight: "0x01000000817703BEF11CD03D30CB5E3DBE51B03D045D903D64E96D3DAFCF18BEA53AE03BD88E503EDBC174BD956510BE62A8A83CC3A13B3EB5EE943D473E8D3DB8918ABE17E0E63DBA00AEBE35F507BE01330FBE51179BBE7AEE6CBE569B193BA3CE0EBDC86BEDBD3355DFBDB7FBAFBD3150ACBCBA6D143EEDFA203EB76EB5BD603172BE78D8813E50FF043E29041EBD19FFB4BDFF042E3EF2F9933D7AE2863EB440AA3DF608033E208565BE2271A4BDAA4B63BE3ECE043EE44A5C3DF135E1BC89DB6FBEB06AAB3C4B2EFEBD0D3F343CA3A7D13D7A3F243C572ABF3D4A344E3D4D2C1FBEF46892BEF034E03D059D983E330B273B4DBF24BE97C93CBEA1D8EABD4112B6BCD7C2A43DEDED103E0EA5F4BD1308EC3D260A12BE017CBF3D3DCC91BECE9652BE453DFE3C4563AEBD6CDC5BBE26A9343CA6C1203DDE88AA3DD0D9B93D1296F0BD455BCFBDD6DCE0BDE0BB90BEE53B30BECE7E923EECC5E2BD8A0CFBBD6D9F593E767942BE813684BE9964933DBDF2323DE448403D733FED3C67C92A3DD2B40ABE623A093E0A8B32BEED9A9ABED1519D3D9AB1BABE04A80DBEAE4A8ABE5548B73C72CCC43DE4CE48BE1D0B04BE432AEEBD7C4C933EB64584BDD46481BECA10873D3167833DAE4EB13D8983193BC7AD46BD3383E9BDC144423E5B2B92BD3FE881BEC2131CBEB5E41D3D8AAE9DBDD15FA2BEC190C73D3EE5EA3DE2FE043D07538CBE84E0383EBE6A2CBED7537EBD679F013EBFD984BCC6A2263E95AA12BE6E8ECBBD60C500BE592FD7BC40FD413D61DB9CBB086DD13DBAA52C3E051482BCB2A5D7BD37EE103D398F9F3D1EF94B3C66F74BBCF79A3EBE060A933D5F57CC3D459998BE340CFABD16510F3EFA68F7BD6A1350BE8D313F3EB65E81BC0A594FBE428035BE1963AF3CEC1995BCDE66F63DF03F853D479D6F3E815318BD51A22FBE0C7E45BD8D3AD03D3E7ED2BDD674E43D68B20B3D3B94A7BC9607FBBD56448B3E57B193BE5AD688BE1408C6BD1D4C123E9562E2BD91509B3E4AFB5D3E4D87BE3EB07CBC3DBD34F0BDE957A5BE54C9543CBF6C123E3E2C2C3D79AB573C3E6524BE4C28DB3B713B34BE1554783DD2373CBD02985F3E08A90FBE0D05443E75F9D7BD31F5223D40155A3E0E88B9BDE28A54BE2CDA9DBC0C6818BECC3C46BD2392033DA478B4BD967F1A3ED969873DC1C842BE0D1B1BBE89881DBE538FB03EB6376C3D1BE19FBD9834603E8E1E2EBE11581E3D0B02223EE03FEDBD27B3963C6B31C1BAA94B0EBE3C0774BEDC70013EAA7EB93DA8B8F13D12CC993E4A6480BD3A510DBE4AE75BBE1BD9DEBE09254DBE627E90BDD511983D760301BE7BC71A3E3E19E53DD80151BD879488BEC2A7F8BD758770BEDACF0CBE3EC665BEAD3B0FBEB3BB3D3EFB52493D9EE7CA3E3913123EC290CF3BC84AE0BE43FADE3DFADA17BEE01408BE451BA03C2E3A6FBE715A013E5A97C5BD6F772B3DDC4C2EBE16904D3E939E64BED4973CBEF6F27D3E3EF1DABC54DE8C3D62DC303CBA2AD23BFE1C893DAE054CBDB6F9453C5B12793EE43ED1BD0A0A8C3DD25E67BDDFC61EBEC06F593E79CB3EBD870E95BE5B886EBE26AA143ECCB5A1BD722D32BEBF7D193D7EB4E7BD007A9EBD3756B4BC227778BE3B86183D46AC8F3E8BA770BEF48FBA3E2DC96BBDDCAAF93BEA3A7FBD1A18493DD1D42EBE014103BE1BB9B73D8439FDBCA3A95E3E650A523E65EB0ABE2335573DB05F2CBD63E5193EFEAD6DBEE0A1C8BD74C336BD753B063EE6EB993C7CC0FB3D7C20643E3F9E963E2ED3EA3DBF8081BE5FC9A8BD9B13D03C6C030F3E2304CA3D6D512A3E8BE010BE37149C3E6EF7883B472FB4BD3F19083E59BA583D7990CFBDF893FC3D7EFD0F3E5D3BF63CE4F9FEBDC17A943C541E4DBDDC2C59BE13703D3DE950DABA8429153E781FCA3D23AC213E54C60E3D70BBF8BDFD7AD3BC9CCE5DBE2F8FC83C0732523D72684B3E45970CBCB5A4763E8F9643BE6A5507BEC8D0AE3EF43089BC783FF5BD45CC543C54F34ABEC7AB80BE71325F3E167BA5BD1C75273E69888B3D774DE8BDD011A8BDA71DADBD72670B3D9BB6643B7335793E221B56BE91A71F3C389777BDEA913ABEF5A7A2BDF224193ECEFE87BC7B4472BC824B84BDC07C9D3E2DF943BEBB77613D06A28FBC7C5CECBD12321CBE924E2F3EB7A387BD85831ABD2FB3813E854475BD9CA27D3D3121903C731F9B3D21FA8FBCFB98A1BD9C5E8EBCDD0D97BE636288BE1A25DFBE790FB5BDE35E4FBE066C063E983162BD2B7D36BD2FD9CABD3F177E3D1EB2FABD0C6EE43DC9B14F3E08881A3D66AE77BD76C4BB3D230206BEA87295BD79494CBEE311C6BEFDD36B3BCE4B623D64153FBEF94D53BE13EE153E3F9F813E1CC959BEB060A23E0F16E53EA7C988BD7B2F9ABDF157EC3D795BB0BE5C4075BE2B393A3D206E053E12C0CFBD6BF524BE8156BB3C173A54BDB171183DFAA2953C25422ABDB99915BD1B5FD6BE1B2E11BE3DC8E4BC4CCA8DBE200C22BDA4A809BECE57183E4C1D8ABDD839D93D095249BED19F76BE0FD4473C05FAAFBBD327EC3C63E21E3E8F15343D2DCA383D50BFA53D35EFE5BB53AD51BE77C0B23D2DD2ACBE2B06B03C317C0FBBF5B3BABC207F0C3CD066FCBDB761D0BC51B2663E56BD563E3962F03D195EAE3E5B774BBE3EA931BE4BAA27BDB858C3BD629BD6BDC74938BD80496DBD10DCC13DFD240A3E219D65BE1C099ABE73F809BEED1EFEBDFC5154BE4765213DE019433E6440593C0A8247BEAAD6A3BCC204EFBD51E5FB3DE43C8BBDC4DB63BEEB3D0DBEA3C2753EB84248BEDB8F42BC1D26413E236B9CBDDE2B5E3E5EE3523D7F1A903EA2AF10BD41FA55BEEA13A4BC585DD1BDE1C08FBC0B1C9EBDF930ADBD4D988A3D1ACE343ECB1BFCBD104C243E35460ABEAE5E28BE5DF5FD3C986494BDE3CF3FBD9A5AFF3DA4F89A3E7FD178BEFEF207BE1B17E7BDFEB68ABDEB86243E680C75BE5B9788BC01BC133ED88DDEBC1C98823E5B789DBDAE0FF3BD5077C1BD69E754BE02C60A3E91C03D3CDD0FEBBEB18459BE0FC36FBE20B4923CDF51B13EFF508DBCA7F8C23E4127403E110C963D2035163E64312DBEFBA0F63D084A473EE250C0BEDD72D3BD2301D1BC1C8ED3BD820F2FBEEAB895BD1EB8C93D77EA723DF007473E8858D43DF9B87B3EF24D203E983AEC3DE7C024BE4C2F3C3BFE8D52BE5BF1BF3D42C02A3D49B7083EFB3140BAB2864F3EAA4569BDD4CB593EE5A614BE8085E0BEEA719CBE1236323D1E8C8F3C4CEF3E3D780F903D973BAB3C945E85BB92C28C3E8C290FBE880D603E1E8D74BC1D9B9B3E32839DBDF57AA1BEAEABFC3DE057C5BC83F58DBDCFE316BDDEFF063EA7957ABE295B623D6641833EE51BCABD7DCA793EED361CBD7B14D53DAEC8933C5BC5F83D8D0D843C2119193EEF4A893E51BF063C75EB9BBD55D191BD6FC673BD618509BDD5D244BD46F225BE09090F3ED85B323E0AFCB73DBF4FD8BD01EC093EC251F93D1D2C063EBB26CC3D6D987838DDE646BC2BCD603EF7210CBE3EB7EE3D60629D3C520504BEAFAF54BE27BF87BE4BBEA23E93676A3E9CAA15BEFDF2233D010DA7BD6A5A68BD5EAFA4BD9A44ABBD0DC1FC3DA104A3BD21D551BE5824E83DFAAD3F3E8649463E90609F3CD8560FBDC92B69BEDBAF0FBEB73B1BBEDAF28DBE35ED673D0476FCBDE2F7C53D4A2F683E99D06BBD1A278CBE00534D3DA9B3783C76CC2F3E495728BDF568E1BC602E12BB646E393ED639533E3551113C55CBFB3DD054FBBE4FC5DE3E49B7493E68B8D23D5DDE4C3E5DB041BED291043DE2334EBEDE01E3BDD67C1A3EEB61A9BCBC11813E3C940B3EA580193D82BC5E3D96F9B3BDC11AE13B0DBEEBBD3966313E247C003EEE7F513DDE6A693D8155373E51454CBDF32539BDDC06173E87E2D2BDD53BBBBD6964A73E4843623E3705B3BDA66838BD3A3AE9BD1B708EBE62785C3E06526CBD2D6C863E4F79493E170B033EDFE1C03D3A4B673E4A185F3E73A8D5BD17045C3DCCF1C2BD6DB649BEE95DB1BEAD49E13E1F2AAD3C08AE97BC0FDB4EBE1A84F4BCA7A78ABE2681F7BD63A081BE541522BECF0F12BD20276D3EE20056BEB9D49C3EECC640BE80F25ABD872177BDA9ABD13E887EFA3D7FF4FABCFE4CC33B3F525CBDD41DEEBCB05336BE366FF5BDE795A1BAC082353D231809BE30ADC93E62A283BDBAF5913DD21DFBBC608936BE855D30BC49E2083D281323BD6A840ABD97D0D03CC221443D7718D1BCEC180E3ECEE27D3E9A7C82BEE567B4BD63DB0D3E0FCFBEBD5D6CDA3CC846F63D449F0EBEA63771BBC6AD4A3EF543A73ECDFD00BD22776DBCB753693ED4032B3EE46FD03D7866263D66A11D3D6E840A3ED280543E2D3439BD9A028DBE174345BDD30C143E69B2CEBDA79A803ED2F4BEBD714F60BD11380A3E4082F33DF27BEABDDFABC83EA08CAD3DFB2922BE386761BE37B7873D5E3E92BEC526093EC8EEFD3C81F0B43BB48EAF3CF0E6943D10584A3EAB8D81BD9E0298BE7D30AE3DFBC5B13E77CC583C20A485BB7AC8323E9F43163ECEFECBBDFC5049BC6E873E3E63A8253ED01D29BE9D6FF8BD85D1E23DDB9357BE51B657BEFAED4B3C29F399BD06CF56BEBF5804BEA677C9BDAAEFB23D288B553D7709463E7ADC84BC3989913DE10124BE507AB2BD4CC9933D3754C3BD304267BD5AC252BD8C32BEBC71BC2E3DBAA8463E676484BCAE63CA3DC77E00BE717A3DBD727D15BDBE270ABE1A4F303DB3A24D3E579C6DBDA0DCB4BE2CFDD23D6CD18D3D65EC843ED4B3D63DBC17593E0644813EEBC71CBE2ABF8DBC9DAB1FBDBA64243D2E95A43E5E84D6BD84569ABCC4EC42BE56EB4EBB2090A83C924F3DBECDD988BE285E81BEA8E91C3E775643BBE3C4E83C170A9A3C7678D7BDE03FD83DC46EB03D581FA6BDDDFC1BBE9571BE3DE15B49BEECD204BECB6EBC3B15057BBEF0A51A3E48FF4A3E186796BD7BA6103E0593E93C738A8EBDD8279A3E517F903D48011DBEEF5E9C3DF080ADBD109F86BEDA8334BDBEEF00BEE395E1BC992A4CBD24DB9A3D874A363E0C3C8EBECD12103CB53AAC3E7BC086BEAA97413DD475CCBD96D2A43E5C3C3EBD498C18BE39E300BE10FB4A3EC48784BD25BF173EA66D303C2BED9ABE6409903EED2EEB3B2080713E7FAA363E2931793E2E20D9BD926CB73DBA31DDBD729E4ABDA4BE6DBD58E033BD340FCF3D47F9883E69A6833C33CF8E3EDCA2C13DCA8CED3D8BE15DBB3C2668BD655C66BEF2ED8ABEF20344BEDE80123C5748913D49C4B63E430BCD3EA9D5B9BDB6B100BEACBD87BD66E7D13BCA044ABEFF5438BDCE9E46BEF277C0BD93589ABEDC95B2BD31C56E3E067B11BD74615DBD960A1C3EAFC04FBE9E4FC73EAA35C73D91B2DE3C2DDB8DBD914AE9BCA3388CBE99F2E4BDC0B8D2BC1F452E3E05D894BDB0F8073DBB59D83D03C131BE8AD0B23D39EF733E3B5D603ECFDD9BBD9D8290BDED71A23E7BE702BD0565213E2F4466BE36F80D3E72756FBDCE9C22BE8DC505BE7C4681BD6774A7BD8CCD2B3D026076BE432F31BE6A98E63DFA4385BD80CDDD3D703AB03DC88C6ABEAFF9B33CC212643CE855283E7E6E2DBCCB00DBBC1719BCBB797792BBCE54BA3D5B39B83E1DA8303E25B7423E96AF743D17B701BCDC4DC23EB0F33A3E445632BE67A3F63C58F40F3F27B0EC3CEA535E3EAC7A7B3C660627BE2D15923E5A5E6ABD3523A2BDF55DBDBDAA0979BE4380ACBE464FAE3BE51D2A3D1A391DBDA18F0B3E6343133EA7EF733E9EE0503D3A72E53D706720BEC07FC6BD7509EB3C168CE0BB830C333ED130DFBB66E9C8BBCA849BBE5048BB3E9013C1BC428A04BE45A056BEA7A0CABD825D70BD026095BE7E88773DD7342B3E95AAB53D2066373D230B80BDAA9A24BC9AC3C2BDE3CD9CBC2430083E7C05793E3F345E3C8CEB48BD4E591F3E96DEE8BD918177BC1082243E7C1D743AC4BE573E2BBB04BE1ECD923D0D9A143EEE03533BBE14B33D850F0F3DC784DBBD4A02E9BD851FCC3EB2F7663EF185E0BD8FEC0FBD0B1087BD9B40973DB86E093DE451AEBE84C30FBE2656943D65D181BD64AE563EA3C632BED3BE913D41E921BEE28056BD2F82FEBC672AEABCEC21B6BDD740833CA1C153BAFF8910BD327AE03D8BF208BE6838F0BCDFAA973D13FE913ED783323ED2362A3EE8CC273D57B1133EE7FB82BD2F5A2EBECE72AC3DFA02553EE18B9EBDFC4685BD5A27923D1677E1BC4685803E4CD252BEC80702BE8BAA383E0813133D7726DBBC87AA333EE09C10BD4D2470BEBA3E903ECB7950BE5DCE1A3FB5DFF53D108A3D3EA9B21B3E119A4BBE6EF2CEBD0B072DBD3BBD06BEE18D90BE5AA7283DD84E5EBBE025763ED1BF5BBE56BE1BBD30B5493D2404213ECB571FBE7114133E48F59FBD92B3C8BD330F273D5348CE3D783B0CBE7B63513E62269DBD194A4B3C512AFEBCB4A650BD648932BD50736D3E2C4A883D4D5456BEE3771EBE3AA4E53C466083BE70AA8BBE067B733E1C50F0BD94B0013E5800353D3984F43CC971F0BB3BA9A3BD8AF100BD2CC3163D5DED433D0873D83DCF700BBEC818A93D6F77683DB5919FBD0463903DE733FB3D30D3953E796CB3BDD169F7BD165D48BDDD1EC8BD26D3B3BDAB8947BE3E69893E014D79BEF1DC813DF0BC103E5144E9BD456A2BBC547AC33D9662833CE9122BBDD6ADE8BDC72311BED1C18A3DCAE3883D7619023E5D5B8BBEB8D1053D4ACD263EB63E47BD6610CD3DCB7ABEBD49132FBE2A9CECBDCCE3173D4CA842BE2F9F693E0A03A2BE8AADFD3D71E808BE755BC9BD93E4003E1BD790BD3B45643EDF5C283D3668C7BCA4AD23BDDF76073D2208F1BD85B9FA3D418E01BEA8FD263E7E76693D58F1193E14974FBEF6C62D3D7BC71A3E646C983DFEF1543CBAC04A3EC547E53CF23F5DBDCC25963DC539C4BDC80B30BD98E5003EA058AD3D98530CBD777BC0BC3040543E7DEE833EF36CE33EADBBBCBD9BC88EBED61CC6BE3BE496BEE5C4C2BDFA4084BD5FBAA53EE6D5953C3E09A23D5D90B53CDD229F3E61E6CF3D44996F3EAA0C273E7BE5B33D5444C33E84B18ABD29CA5C3E1C2F2CBB6AF6E43D088895BE8A7E813D1607D53CC2B9D4BCE0E244BEC7F702BE76F0DBBD0B0F1C3D92A1913E7BE962BCC36E4D3E15F782BCF523D83C3FE5393E0A87B4BD2FD31E3C8E8C113E137A1B3D763C973DC5AEC7BC3B15AB3BC595D8BD4AF1773D9983233DB3AD19BDAA8CD9BDFADE0CBE9FEC68BE2E02973E5F72A03E04B68D3ED7BCD5BE7F6047BE0A962BBEE7019E3D60973D3D091060BDB15A033D427C8CBD6D5B253ED90E503E41F5623EC960D43DFE44FEBCEFEDE9BD56E6ABB92B1D9C3CDAE82A3A2E5355BD7D18FF3D956A723EED5D32BD90F2FDBD34DC3E3EC6BC08BE952C4EBBA3E980BC155B943DAE086EBE791C7CBEEDDE68BE4C7436BED5139E3D5706FB3D377E713D012461BCE99080BD17FBC2BD3E5F223D7426AB3D91F7CC3C5BAF8A3CBC19AB3D86A3893EE481CFBD7DDE883EB855033CAAAB37BEF1010E3ECFE6543D89088D3C3CBE51BEF50F0D3EB937C1BDD06EA73EC57282BEE4BC153EA2E71D3EA07B00BEB5F6F33E1645083B7F86883E9BD524BD2FD20DBC3C111D3E4D55813D2BE84CBE98C951BD7C098ABE32BEB6BB0BAD073D4890713E3444363D40C3F1BD1741B13DFD2E75BD343FAB3E3CCF6DBEC89830BEDE5E323EEBFB2F3E5316693EA3F867BC421BD83DDF07F43C5B360FBE9C5E8DBB9E1E0C3E99213DBEA5007FBE5DE7AA3E968682BE908E27BEF39A0B3ED458E9BDBDEBAD3DA78D373DF51ED9BC1C8149BDD4FAA6BEDF5C88BDA921A3BA553919BE14FE3E3EEA6E2D3BF3EEC33D94E77E3E22162EBE18CEF2BC5AA1AA3DDC99F6BD5D9002BD3475D9BDFB61D53DE14F603CB2B7F43C5F2209BEA609F83D9E6B973DDF65253E47F764BE115B07BEFDFC85BCED289C3E5B04A93D7EB4D43DBD591C3EDDE4FE3D2E0BBA3C46FF3FBED43F09BEA640F13D3600B3BD86CF993DF037243C04436EBC1A463A3EBEE320BE573746BE39B59C3D476690BEEAF5DFBD95615BBDD4C895BC591BE9BB5E1A07BDE33D81BDD69893BEF103ECBD68AD3EBE1F56AF3E80D48FBEB950ECBD872B3DBD9F1F223E27A55CBEADCA213CBD9EAABDBF05913DA8E136BEB20F833EDEDBB8BEA81F183E477F3F3E368CFD3C3D61813DB15E14BE27EA923E3FF4E7BDE15B6F3EA4024BBE449999BDFD413C3EA74CA73CCF3B1DBE5566F23DB42A03BE37DF2EBE0C192CBE0397CCBD17AD2CBE46C180BD2C83D1BA48F4CCBD532252BD7C3FEE3C5054903E3B237F3EE1D423BD96A543BE847515BD3E3E70BDCD5DA33C211208BEC9AA4F3DF20D75BDA8DA683D12F727BEE1DA92BE1BE013BEC0E48CBD66C1B6BDB2241B3EEA4D08BD4B6CC1BD050F0D3EF352A1BDF81A38BE2BD7F33D9A9BF13CE4D01CBD4F63C8BD32FC993EA83E5F3E94F48ABD65403ABEBA05003DCFA477BD4BAC5B3D13C65E3DF6F1F83D0D14863E3B1FE4BD38910D3EE7C934BE466C72BD21EA64BDDB1DD0BC34F11EBE7E4B113E0A2B40BE26A7A13DED8145BD067BFBBDA8F99DBDF6AE413D3BD52D3EBE47B4BD4262FBBCC44AE43D0E9FC43D6CF7213E26781EBC5BE960BEF31BFB3DE13A2D3D07F20D3CA10306BE892B083DBA4956BD78A4613DD692813DE3BF883DC7196FBE476602BDEA96BE3DB437ECBD8EB0ACBD6F71A13EB18289BE9385E93DD11CD7B9763A443E6E253B3D0E52923DD845E63B22C2B3BE20FD573C8426143E5707E1BD6EDB083D2ACB663D2E8E983EDA39FEBD3DE1203E16F7513E4EF885BED583523D341B12BE138CA6BD2298CCBC655DA7BC221A2FBE25DA86BDE08B3FBDE264893D1422DABCFE33E6BD4480F33D0C4F303E749242BD77DEE03DD7A7193EC895753D872B0C3E1857A6BDFFAB13BF7880A93E38CF78BD742A123D220787BD1DD2DABDDBDE91BEB793EFBB1C8BE53D3F6F03BE6B3F6EBC6DA7983E3E4831BDA880963E82E639BEE382BABDE4C7E53D791A353E8DED563E2513063D3AC687BE20DD8EBD072A133D3B32413E97E3D3BD96F52C3E835D943EAB44FDBDF101663DA87863BE54D6C3BC9328AD3D73C6533E6238A53D2864FB3DF6BBDA3C3844273D7150033E687C51BEAB8994BDBA27A4BE16B479BB3A038ABD08B00A3DFC1D8B3E600162BE2616F9BCBBAE98BE8AC6383E3B51B03EAA649D3DFB3837BDF9FE053E1261EF3C9BC3E9BBC039123D6A1BC4BD9A1282BCCD2B7DBCC24F0EBC799E99BDDA9C083EDFDBA5BDAAF2D33D05B7BE3EED9E373E0CDFCC3EFC13453D5848993D1180E73DC824A63D868723BEA94600BE130481BEB6978DBD96C616BEF6D56ABE0889023D442E07BE7CAB16BE1A8E79BDFD6A21BE4D5A0CBE2712753EF7B50C3E9AB84DBED5BA253EEE2F633DFFF32D3E1EBB173E5DE714BDD400E5BDC05108BDF4CD0ABEC20F30BE0256CCBD2C9E123E6D773F3D75D32D3E2D69FEBCA436ACBC157347BE4EDA4A3D86708E3E0FDD993E1F2CCF3CFD12FABD9E175C3E908E64BC04717C3D8000A0BDA08DCF3DC8800FBE8B4C14BE6393FA3D3F71ABBE5A2CA1BD711BDABD06845ABD4BC6313ED919953DB87E36BE35F4B33E5C632D3DDCAB97BE812E733E401E29BDD975323EC81EF7BDFFD9C1BDD6D20B3E839A13BD8C9A093E9D8853BD9B326DBE9C32E03B358A0BBD1B7B3ABE1740C2BDDD07473E612120BE484591BDE47541BE550340BED4BA1FBD30425DBEDD2E313E1369BF3E27E4B63E8F60823D6083AC3D25BF10BDB92ABABDDC68723EE01705BF4C0FA0BCEB430CBDC89387BC6C2D0E3D8072323ECCF5A4BC8737143E30FE02BE900D973EEFEB66BE08F01D3D83E4683E9B60C8BEF8D5493D5407CEBE8A9E67BE715AE73D57ED5F3ED66AA3BEE518023D4B4E033EFE3DEA3C047E003EE281343EFF8F22BEBB86A2BC55E0CFBCA2AE263E3DB4EEBDCBF775BCAFB4563D252B0FBC11C714BE09E2183EFA7BEF3DD0CF04BDD30BC3BD9D132BBD6EF289BC9C416D3E16FBA63D973615BE9443343E02BC0B3E4AEA39BCECC3BEBDA455E53CFC54A63C3038CCBC49BED93E4089B1BEC2A419BCB8D3233D89B440BE9C332FBE06B314BE9981723E2900983E5970C13E1EF0213E",
      model.encoder.layer.2.output.dense.bias: "0x010000003CBB843D434C423E8911BEBEB09C20BF8B29923E4B8915BE059C9A3E0F40B43E740F583E1303A1BD22B6BFBD3FEE303E44B925BE7176C53DE6B233BD182BC6BDFE491BB9E8F97BBEFBFBC7BE77E49B3E1FE0B9BC1A95103D84665BBD1DC201BE612C7ABD038E883C72CC2C3EFBD54F3E17FD75BED70A1F3EA0C88BBE35075E3E",
      model.encoder.layer.2.output.LayerNorm.weight: "0x0100000009E7683F2CE68C3F29D44E3F1A62843F4399623FBB7E5F3FB64A673F3E46A83F6B8A063F9429B23FC891883FECFB973F3D75283F03F8353F8025293F05E8BF3FF6728B3F803EA83F743B643F5A6C8D3FD6B2AA3FBC399E3FEB293E3F0FD8BB3FF803873FF8528F3FF0B1073F5C86303F1274963F8C60B63F86F8633FAA18243F",
      model.encoder.layer.2.output.LayerNorm.bias: "0x01000000652603BFBEA72C3DD73B823ECD7CF53E3DE604BE5793F6BE19F36DBD710DC93D04C1333ED79821BD37FD6A3DB39B133EB299E5BEB4B767BE01EAC4BD9EF42CBEF3B5FFBD2746E4BE7B2E573E4E5B15BD4DCB00BEA2B025BE0292213F0E1D81BE722B853CDFD5DFBEE4D107BEC7FEB13D5E39033E319236BDB9AE263EFFDEE3BE",
      model.embeddings.position_ids: "0x0100000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F00000000000000",
      model.embeddings.token_type_ids: "0x010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}

