#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map18 = affine_map<(d0, d1, d2) -> (d2)>
#map19 = affine_map<()[s0] -> (s0 * 7)>
#map20 = affine_map<()[s0] -> (s0 * 2)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<?x7xi64>) -> tensor<?x7x32xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c1_i64 = arith.constant 1 : i64
    %c7_i64 = arith.constant 7 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c7 = arith.constant 7 : index
    %c40 = arith.constant 40 : index
    %c16 = arith.constant 16 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c16_i64 = arith.constant 16 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant dense<true> : tensor<7x7xi1>
    %cst_6 = arith.constant 0.79788456080286541 : f64
    %cst_7 = arith.constant 4.471500e-02 : f64
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant dense_resource<model.wte.weight> : tensor<40x32xf32>
    %cst_10 = arith.constant dense_resource<model.wpe.weight> : tensor<16x32xf32>
    %cst_11 = arith.constant dense_resource<model.h.0.ln_1.weight> : tensor<32xf32>
    %cst_12 = arith.constant dense_resource<model.h.0.ln_1.bias> : tensor<32xf32>
    %cst_13 = arith.constant dense_resource<model.h.0.attn.c_attn.weight> : tensor<32x96xf32>
    %cst_14 = arith.constant dense_resource<model.h.0.attn.c_attn.bias> : tensor<96xf32>
    %cst_15 = arith.constant dense_resource<model.h.0.attn.c_proj.weight> : tensor<32x32xf32>
    %cst_16 = arith.constant dense_resource<model.h.0.attn.c_proj.bias> : tensor<32xf32>
    %cst_17 = arith.constant dense_resource<model.h.0.ln_2.weight> : tensor<32xf32>
    %cst_18 = arith.constant dense_resource<model.h.0.ln_2.bias> : tensor<32xf32>
    %cst_19 = arith.constant dense_resource<model.h.0.mlp.c_fc.weight> : tensor<32x56xf32>
    %cst_20 = arith.constant dense_resource<model.h.0.mlp.c_fc.bias> : tensor<56xf32>
    %cst_21 = arith.constant dense_resource<model.h.0.mlp.c_proj.weight> : tensor<56x32xf32>
    %cst_22 = arith.constant dense_resource<model.h.0.mlp.c_proj.bias> : tensor<32xf32>
    %cst_23 = arith.constant dense_resource<model.h.1.ln_1.weight> : tensor<32xf32>
    %cst_24 = arith.constant dense_resource<model.h.1.ln_1.bias> : tensor<32xf32>
    %cst_25 = arith.constant dense_resource<model.h.1.attn.c_attn.weight> : tensor<32x96xf32>
    %cst_26 = arith.constant dense_resource<model.h.1.attn.c_attn.bias> : tensor<96xf32>
    %cst_27 = arith.constant dense_resource<model.h.1.attn.c_proj.weight> : tensor<32x32xf32>
    %cst_28 = arith.constant dense_resource<model.h.1.attn.c_proj.bias> : tensor<32xf32>
    %cst_29 = arith.constant dense_resource<model.h.1.ln_2.weight> : tensor<32xf32>
    %cst_30 = arith.constant dense_resource<model.h.1.ln_2.bias> : tensor<32xf32>
    %cst_31 = arith.constant dense_resource<model.h.1.mlp.c_fc.weight> : tensor<32x56xf32>
    %cst_32 = arith.constant dense_resource<model.h.1.mlp.c_fc.bias> : tensor<56xf32>
    %cst_33 = arith.constant dense_resource<model.h.1.mlp.c_proj.weight> : tensor<56x32xf32>
    %cst_34 = arith.constant dense_resource<model.h.1.mlp.c_proj.bias> : tensor<32xf32>
    %cst_35 = arith.constant dense_resource<model.h.2.ln_1.weight> : tensor<32xf32>
    %cst_36 = arith.constant dense_resource<model.h.2.ln_1.bias> : tensor<32xf32>
    %cst_37 = arith.constant dense_resource<model.h.2.attn.c_attn.weight> : tensor<32x96xf32>
    %cst_38 = arith.constant dense_resource<model.h.2.attn.c_attn.bias> : tensor<96xf32>
    %cst_39 = arith.constant dense_resource<model.h.2.attn.c_proj.weight> : tensor<32x32xf32>
    %cst_40 = arith.constant dense_resource<model.h.2.attn.c_proj.bias> : tensor<32xf32>
    %cst_41 = arith.constant dense_resource<model.h.2.ln_2.weight> : tensor<32xf32>
    %cst_42 = arith.constant dense_resource<model.h.2.ln_2.bias> : tensor<32xf32>
    %cst_43 = arith.constant dense_resource<model.h.2.mlp.c_fc.weight> : tensor<32x56xf32>
    %cst_44 = arith.constant dense_resource<model.h.2.mlp.c_fc.bias> : tensor<56xf32>
    %cst_45 = arith.constant dense_resource<model.h.2.mlp.c_proj.weight> : tensor<56x32xf32>
    %cst_46 = arith.constant dense_resource<model.h.2.mlp.c_proj.bias> : tensor<32xf32>
    %cst_47 = arith.constant dense_resource<model.ln_f.weight> : tensor<32xf32>
    %cst_48 = arith.constant dense_resource<model.ln_f.bias> : tensor<32xf32>
    %cst_49 = arith.constant 3.200000e+01 : f64
    %cst_50 = arith.constant 3.200000e+01 : f32
    %c112_i64 = arith.constant 112 : i64
    %c224_i64 = arith.constant 224 : i64
    %cst_51 = arith.constant 2.500000e-01 : f32
    %cst_52 = arith.constant 5.000000e-01 : f32
    %cst_53 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x7xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<?x7x32xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x7xi64>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %341 = arith.index_cast %in : i64 to index
      %342 = linalg.index 2 : index
      %343 = arith.cmpi slt, %341, %c40 : index
      cf.assert %343, "index must be smaller than dim size"
      %344 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %344, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_9[%341, %342] : tensor<40x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x7x32xf32>
    %3 = tensor.empty() : tensor<7xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %341 = linalg.index 0 : index
      %342 = arith.index_cast %341 : index to i64
      linalg.yield %342 : i64
    } -> tensor<7xi64>
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [1, 7] : tensor<7xi64> into tensor<1x7xi64>
    %5 = tensor.empty() : tensor<1x7x32xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x7xi64>) outs(%5 : tensor<1x7x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %341 = arith.index_cast %in : i64 to index
      %342 = linalg.index 2 : index
      %343 = arith.cmpi slt, %341, %c16 : index
      cf.assert %343, "index must be smaller than dim size"
      %344 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %344, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_10[%341, %342] : tensor<16x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x7x32xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %6 : tensor<?x7x32xf32>, tensor<1x7x32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %8 = arith.cmpi slt, %0, %c0_i64 : i64
    %9 = arith.select %8, %c1, %dim : index
    %10 = tensor.empty(%9) : tensor<?x7xi64>
    %11 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<7xi64>) outs(%10 : tensor<?x7xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<?x7xi64>
    %extracted_slice = tensor.extract_slice %11[0, 0] [%9, 1] [1, 1] : tensor<?x7xi64> to tensor<?x1xi64>
    %12 = tensor.empty(%9) : tensor<?x1xi64>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<?x1xi64>) outs(%12 : tensor<?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %341 = arith.subi %in, %c1_i64 : i64
      linalg.yield %341 : i64
    } -> tensor<?x1xi64>
    %concat = tensor.concat dim(1) %13, %11 : (tensor<?x1xi64>, tensor<?x7xi64>) -> tensor<?x8xi64>
    %dim_54 = tensor.dim %13, %c0 : tensor<?x1xi64>
    %extracted_slice_55 = tensor.extract_slice %concat[0, 0] [%dim_54, 7] [1, 1] : tensor<?x8xi64> to tensor<?x7xi64>
    %extracted_slice_56 = tensor.extract_slice %concat[0, 1] [%dim_54, 7] [1, 1] : tensor<?x8xi64> to tensor<?x7xi64>
    %14 = tensor.empty(%dim_54) : tensor<?x7xi64>
    %15 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_56, %extracted_slice_55 : tensor<?x7xi64>, tensor<?x7xi64>) outs(%14 : tensor<?x7xi64>) {
    ^bb0(%in: i64, %in_136: i64, %out: i64):
      %341 = arith.subi %in, %in_136 : i64
      linalg.yield %341 : i64
    } -> tensor<?x7xi64>
    %16 = tensor.empty(%dim_54) : tensor<?x7xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<?x7xi64>) outs(%16 : tensor<?x7xi1>) {
    ^bb0(%in: i64, %out: i1):
      %341 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %341 : i1
    } -> tensor<?x7xi1>
    %expanded_57 = tensor.expand_shape %4 [[0, 1]] output_shape [7, 1] : tensor<7xi64> into tensor<7x1xi64>
    %18 = tensor.empty() : tensor<7x7xi64>
    %19 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_57 : tensor<1x7xi64>, tensor<7x1xi64>) outs(%18 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %in_136: i64, %out: i64):
      %341 = arith.subi %in, %in_136 : i64
      linalg.yield %341 : i64
    } -> tensor<7x7xi64>
    %20 = tensor.empty() : tensor<7x7xi1>
    %21 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<7x7xi64>) outs(%20 : tensor<7x7xi1>) {
    ^bb0(%in: i64, %out: i1):
      %341 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %341 : i1
    } -> tensor<7x7xi1>
    %22 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%21, %cst_5 : tensor<7x7xi1>, tensor<7x7xi1>) outs(%20 : tensor<7x7xi1>) {
    ^bb0(%in: i1, %in_136: i1, %out: i1):
      %341 = arith.andi %in, %in_136 : i1
      linalg.yield %341 : i1
    } -> tensor<7x7xi1>
    %expanded_58 = tensor.expand_shape %17 [[0], [1, 2]] output_shape [%dim_54, 1, 7] : tensor<?x7xi1> into tensor<?x1x7xi1>
    %23 = tensor.empty(%dim_54) : tensor<?x7x7xi1>
    %24 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58, %22 : tensor<?x1x7xi1>, tensor<7x7xi1>) outs(%23 : tensor<?x7x7xi1>) {
    ^bb0(%in: i1, %in_136: i1, %out: i1):
      %341 = arith.muli %in, %in_136 : i1
      linalg.yield %341 : i1
    } -> tensor<?x7x7xi1>
    %25 = linalg.fill ins(%c0_i64 : i64) outs(%14 : tensor<?x7xi64>) -> tensor<?x7xi64>
    %26 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<?x7x7xi1>) outs(%25 : tensor<?x7xi64>) {
    ^bb0(%in: i1, %out: i64):
      %341 = arith.extui %in : i1 to i64
      %342 = arith.addi %341, %out : i64
      linalg.yield %342 : i64
    } -> tensor<?x7xi64>
    %27 = tensor.empty(%dim) : tensor<?xi64>
    %28 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%27 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %341 = linalg.index 0 : index
      %342 = arith.index_cast %341 : index to i64
      linalg.yield %342 : i64
    } -> tensor<?xi64>
    %expanded_59 = tensor.expand_shape %28 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_60 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 7, 1] : tensor<7xi64> into tensor<1x1x7x1xi64>
    %expanded_61 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 7] : tensor<7xi64> into tensor<1x1x1x7xi64>
    %dim_62 = tensor.dim %expanded_59, %c0 : tensor<?x1x1x1xi64>
    %29 = tensor.empty(%dim_62) : tensor<?x1x7x1xi64>
    %30 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59, %expanded_60 : tensor<?x1x1x1xi64>, tensor<1x1x7x1xi64>) outs(%29 : tensor<?x1x7x1xi64>) {
    ^bb0(%in: i64, %in_136: i64, %out: i64):
      %341 = arith.cmpi slt, %in, %c0_i64 : i64
      %342 = arith.index_cast %dim_54 : index to i64
      %343 = arith.addi %in, %342 : i64
      %344 = arith.select %341, %343, %in : i64
      %345 = arith.index_cast %344 : i64 to index
      %346 = arith.cmpi slt, %in_136, %c0_i64 : i64
      %347 = arith.addi %in_136, %c7_i64 : i64
      %348 = arith.select %346, %347, %in_136 : i64
      %349 = arith.index_cast %348 : i64 to index
      %extracted = tensor.extract %26[%345, %349] : tensor<?x7xi64>
      linalg.yield %extracted : i64
    } -> tensor<?x1x7x1xi64>
    %31 = tensor.empty(%dim_62) : tensor<?x1x1x7xi64>
    %32 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59, %expanded_61 : tensor<?x1x1x1xi64>, tensor<1x1x1x7xi64>) outs(%31 : tensor<?x1x1x7xi64>) {
    ^bb0(%in: i64, %in_136: i64, %out: i64):
      %341 = arith.cmpi slt, %in, %c0_i64 : i64
      %342 = arith.index_cast %dim_54 : index to i64
      %343 = arith.addi %in, %342 : i64
      %344 = arith.select %341, %343, %in : i64
      %345 = arith.index_cast %344 : i64 to index
      %346 = arith.cmpi slt, %in_136, %c0_i64 : i64
      %347 = arith.addi %in_136, %c7_i64 : i64
      %348 = arith.select %346, %347, %in_136 : i64
      %349 = arith.index_cast %348 : i64 to index
      %extracted = tensor.extract %26[%345, %349] : tensor<?x7xi64>
      linalg.yield %extracted : i64
    } -> tensor<?x1x1x7xi64>
    %33 = tensor.empty(%dim_62) : tensor<?x1x7x7xi1>
    %34 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %32 : tensor<?x1x7x1xi64>, tensor<?x1x1x7xi64>) outs(%33 : tensor<?x1x7x7xi1>) {
    ^bb0(%in: i64, %in_136: i64, %out: i1):
      %341 = arith.cmpi eq, %in, %in_136 : i64
      linalg.yield %341 : i1
    } -> tensor<?x1x7x7xi1>
    %35 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %34 : tensor<i1>, tensor<?x1x7x7xi1>) outs(%33 : tensor<?x1x7x7xi1>) {
    ^bb0(%in: i1, %in_136: i1, %out: i1):
      %341 = arith.andi %in, %in_136 : i1
      linalg.yield %341 : i1
    } -> tensor<?x1x7x7xi1>
    %36 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59, %expanded_60 : tensor<?x1x1x1xi64>, tensor<1x1x7x1xi64>) outs(%29 : tensor<?x1x7x1xi64>) {
    ^bb0(%in: i64, %in_136: i64, %out: i64):
      %341 = arith.cmpi slt, %in, %c0_i64 : i64
      %342 = arith.index_cast %9 : index to i64
      %343 = arith.addi %in, %342 : i64
      %344 = arith.select %341, %343, %in : i64
      %345 = arith.index_cast %344 : i64 to index
      %346 = arith.cmpi slt, %in_136, %c0_i64 : i64
      %347 = arith.addi %in_136, %c7_i64 : i64
      %348 = arith.select %346, %347, %in_136 : i64
      %349 = arith.index_cast %348 : i64 to index
      %extracted = tensor.extract %11[%345, %349] : tensor<?x7xi64>
      linalg.yield %extracted : i64
    } -> tensor<?x1x7x1xi64>
    %37 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59, %expanded_61 : tensor<?x1x1x1xi64>, tensor<1x1x1x7xi64>) outs(%31 : tensor<?x1x1x7xi64>) {
    ^bb0(%in: i64, %in_136: i64, %out: i64):
      %341 = arith.cmpi slt, %in, %c0_i64 : i64
      %342 = arith.index_cast %9 : index to i64
      %343 = arith.addi %in, %342 : i64
      %344 = arith.select %341, %343, %in : i64
      %345 = arith.index_cast %344 : i64 to index
      %346 = arith.cmpi slt, %in_136, %c0_i64 : i64
      %347 = arith.addi %in_136, %c7_i64 : i64
      %348 = arith.select %346, %347, %in_136 : i64
      %349 = arith.index_cast %348 : i64 to index
      %extracted = tensor.extract %11[%345, %349] : tensor<?x7xi64>
      linalg.yield %extracted : i64
    } -> tensor<?x1x1x7xi64>
    %38 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %36 : tensor<?x1x1x7xi64>, tensor<?x1x7x1xi64>) outs(%33 : tensor<?x1x7x7xi1>) {
    ^bb0(%in: i64, %in_136: i64, %out: i1):
      %341 = arith.cmpi sle, %in, %in_136 : i64
      linalg.yield %341 : i1
    } -> tensor<?x1x7x7xi1>
    %39 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<?x1x7x7xi1>, tensor<?x1x7x7xi1>) outs(%33 : tensor<?x1x7x7xi1>) {
    ^bb0(%in: i1, %in_136: i1, %out: i1):
      %341 = arith.andi %in, %in_136 : i1
      linalg.yield %341 : i1
    } -> tensor<?x1x7x7xi1>
    %40 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %40, "unimplemented: dynamic negative broadcast sizes"
    %41 = tensor.empty(%dim) : tensor<?x1x7x7xi1>
    %42 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%41 : tensor<?x1x7x7xi1>) {
    ^bb0(%out: i1):
      %341 = linalg.index 0 : index
      %342 = linalg.index 2 : index
      %343 = linalg.index 3 : index
      %344 = arith.cmpi eq, %dim_62, %c1 : index
      %345 = arith.select %344, %c0, %341 : index
      %extracted = tensor.extract %39[%345, %c0, %342, %343] : tensor<?x1x7x7xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x7x7xi1>
    %43 = tensor.empty(%dim) : tensor<?x1x7x7xf32>
    %44 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %cst_3, %cst_2 : tensor<?x1x7x7xi1>, tensor<f32>, tensor<f32>) outs(%43 : tensor<?x1x7x7xf32>) {
    ^bb0(%in: i1, %in_136: f32, %in_137: f32, %out: f32):
      %341 = arith.select %in, %in_136, %in_137 : f32
      linalg.yield %341 : f32
    } -> tensor<?x1x7x7xf32>
    %45 = tensor.empty(%dim) : tensor<?x7x32xf64>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<?x7x32xf32>) outs(%45 : tensor<?x7x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %341 = arith.extf %in : f32 to f64
      linalg.yield %341 : f64
    } -> tensor<?x7x32xf64>
    %47 = tensor.empty(%dim) : tensor<?x7x1xf64>
    %48 = linalg.fill ins(%cst : f64) outs(%47 : tensor<?x7x1xf64>) -> tensor<?x7x1xf64>
    %49 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%46 : tensor<?x7x32xf64>) outs(%48 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.addf %in, %out : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<?x7x1xf64>) outs(%47 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.divf %in, %cst_49 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %51 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %50 : tensor<?x7x32xf64>, tensor<?x7x1xf64>) outs(%45 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %341 = arith.subf %in, %in_136 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x32xf64>
    %52 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %51 : tensor<?x7x32xf64>, tensor<?x7x32xf64>) outs(%45 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %341 = arith.mulf %in, %in_136 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x32xf64>
    %53 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%52 : tensor<?x7x32xf64>) outs(%48 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.addf %in, %out : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<?x7x1xf64>) outs(%47 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.divf %in, %cst_49 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %55 = tensor.empty(%dim) : tensor<?x7x1xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<?x7x1xf64>) outs(%55 : tensor<?x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %341 = arith.truncf %in : f64 to f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %57 = linalg.fill ins(%cst_0 : f32) outs(%55 : tensor<?x7x1xf32>) -> tensor<?x7x1xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<?x7x32xf32>) outs(%57 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.addf %in, %out : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<?x7x1xf32>) outs(%55 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.divf %in, %cst_50 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<?x7x1xf32>) outs(%55 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.truncf %cst_8 : f64 to f32
      %342 = arith.addf %in, %341 : f32
      linalg.yield %342 : f32
    } -> tensor<?x7x1xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<?x7x1xf32>) outs(%55 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = math.rsqrt %in : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %59 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.subf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %61 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.mulf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %cst_11 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.mulf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %cst_12 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %collapsed = tensor.collapse_shape %65 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %66 = affine.apply #map19()[%dim]
    %67 = tensor.empty(%66) : tensor<?x96xf32>
    %68 = linalg.fill ins(%cst_0 : f32) outs(%67 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %69 = linalg.matmul ins(%collapsed, %cst_13 : tensor<?x32xf32>, tensor<32x96xf32>) outs(%68 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %70 = arith.muli %0, %c7_i64 : i64
    %71 = arith.cmpi sge, %70, %c0_i64 : i64
    cf.assert %71, "negative values not allowed in new dimensions"
    %72 = arith.index_cast %70 : i64 to index
    %73 = tensor.empty(%72) : tensor<?x96xf32>
    %74 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_14 : tensor<96xf32>) outs(%73 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x96xf32>
    %75 = arith.cmpi eq, %66, %72 : index
    cf.assert %75, "mismatched size for broadcast"
    %76 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%69, %74 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%67 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x96xf32>
    %77 = arith.divsi %66, %c7 : index
    %expanded_63 = tensor.expand_shape %76 [[0, 1], [2]] output_shape [%77, 7, 96] : tensor<?x96xf32> into tensor<?x7x96xf32>
    %extracted_slice_64 = tensor.extract_slice %expanded_63[0, 0, 0] [%77, 7, 32] [1, 1, 1] : tensor<?x7x96xf32> to tensor<?x7x32xf32>
    %extracted_slice_65 = tensor.extract_slice %expanded_63[0, 0, 32] [%77, 7, 32] [1, 1, 1] : tensor<?x7x96xf32> to tensor<?x7x32xf32>
    %extracted_slice_66 = tensor.extract_slice %expanded_63[0, 0, 64] [%77, 7, 32] [1, 1, 1] : tensor<?x7x96xf32> to tensor<?x7x32xf32>
    %78 = arith.select %8, %c1_i64, %0 : i64
    %79 = arith.extui %8 : i1 to i64
    %80 = arith.addi %79, %c1_i64 : i64
    %81 = arith.muli %78, %c112_i64 : i64
    %82 = arith.cmpi sle, %80, %c1_i64 : i64
    cf.assert %82, "must have at most one inferred (negative) dimension"
    %83 = arith.index_cast %77 : index to i64
    %84 = arith.muli %83, %c224_i64 : i64
    %85 = arith.divsi %84, %81 : i64
    %86 = arith.select %8, %85, %0 : i64
    %from_elements = tensor.from_elements %86, %c7_i64, %85, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %extracted_slice_65(%from_elements) : (tensor<?x7x32xf32>, tensor<4xi64>) -> tensor<?x7x2x16xf32>
    %87 = arith.index_cast %86 : i64 to index
    cf.assert %82, "must have at most one inferred (negative) dimension"
    %reshape_67 = tensor.reshape %extracted_slice_66(%from_elements) : (tensor<?x7x32xf32>, tensor<4xi64>) -> tensor<?x7x2x16xf32>
    %88 = tensor.empty(%87) : tensor<?x2x7x16xf32>
    %transposed = linalg.transpose ins(%reshape_67 : tensor<?x7x2x16xf32>) outs(%88 : tensor<?x2x7x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %82, "must have at most one inferred (negative) dimension"
    %reshape_68 = tensor.reshape %extracted_slice_64(%from_elements) : (tensor<?x7x32xf32>, tensor<4xi64>) -> tensor<?x7x2x16xf32>
    %transposed_69 = linalg.transpose ins(%reshape_68 : tensor<?x7x2x16xf32>) outs(%88 : tensor<?x2x7x16xf32>) permutation = [0, 2, 1, 3] 
    %89 = tensor.empty(%87) : tensor<?x2x16x7xf32>
    %transposed_70 = linalg.transpose ins(%reshape : tensor<?x7x2x16xf32>) outs(%89 : tensor<?x2x16x7xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %40, "unimplemented: dynamic negative broadcast sizes"
    %90 = tensor.empty(%dim) : tensor<?x2x7x16xf32>
    %91 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%90 : tensor<?x2x7x16xf32>) {
    ^bb0(%out: f32):
      %341 = linalg.index 0 : index
      %342 = linalg.index 1 : index
      %343 = linalg.index 2 : index
      %344 = linalg.index 3 : index
      %345 = arith.cmpi eq, %87, %c1 : index
      %346 = arith.select %345, %c0, %341 : index
      %extracted = tensor.extract %transposed_69[%346, %342, %343, %344] : tensor<?x2x7x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x7x16xf32>
    %collapsed_71 = tensor.collapse_shape %91 [[0, 1], [2], [3]] : tensor<?x2x7x16xf32> into tensor<?x7x16xf32>
    cf.assert %40, "unimplemented: dynamic negative broadcast sizes"
    %92 = tensor.empty(%dim) : tensor<?x2x16x7xf32>
    %93 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%92 : tensor<?x2x16x7xf32>) {
    ^bb0(%out: f32):
      %341 = linalg.index 0 : index
      %342 = linalg.index 1 : index
      %343 = linalg.index 2 : index
      %344 = linalg.index 3 : index
      %345 = arith.cmpi eq, %87, %c1 : index
      %346 = arith.select %345, %c0, %341 : index
      %extracted = tensor.extract %transposed_70[%346, %342, %343, %344] : tensor<?x2x16x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x16x7xf32>
    %collapsed_72 = tensor.collapse_shape %93 [[0, 1], [2], [3]] : tensor<?x2x16x7xf32> into tensor<?x16x7xf32>
    %94 = affine.apply #map20()[%dim]
    %95 = tensor.empty(%94) : tensor<?x7x7xf32>
    %96 = linalg.fill ins(%cst_0 : f32) outs(%95 : tensor<?x7x7xf32>) -> tensor<?x7x7xf32>
    %97 = linalg.batch_matmul ins(%collapsed_71, %collapsed_72 : tensor<?x7x16xf32>, tensor<?x16x7xf32>) outs(%96 : tensor<?x7x7xf32>) -> tensor<?x7x7xf32>
    %98 = arith.divsi %94, %c2 : index
    %expanded_73 = tensor.expand_shape %97 [[0, 1], [2], [3]] output_shape [%98, 2, 7, 7] : tensor<?x7x7xf32> into tensor<?x2x7x7xf32>
    %99 = tensor.empty(%98) : tensor<?x2x7x7xf32>
    %100 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_73 : tensor<?x2x7x7xf32>) outs(%99 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.mulf %in, %cst_51 : f32
      linalg.yield %341 : f32
    } -> tensor<?x2x7x7xf32>
    %101 = arith.cmpi eq, %98, %dim : index
    cf.assert %101, "mismatched size for broadcast"
    %102 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %44 : tensor<?x2x7x7xf32>, tensor<?x1x7x7xf32>) outs(%99 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x2x7x7xf32>
    %103 = tensor.empty(%98) : tensor<?x2x7xi64>
    %104 = linalg.fill ins(%c0_i64 : i64) outs(%103 : tensor<?x2x7xi64>) -> tensor<?x2x7xi64>
    %105 = tensor.empty(%98) : tensor<?x2x7xf32>
    %106 = linalg.fill ins(%cst_1 : f32) outs(%105 : tensor<?x2x7xf32>) -> tensor<?x2x7xf32>
    %107:2 = linalg.generic {indexing_maps = [#map12, #map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%102 : tensor<?x2x7x7xf32>) outs(%106, %104 : tensor<?x2x7xf32>, tensor<?x2x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_136: i64):
      %341 = linalg.index 3 : index
      %342 = arith.index_cast %341 : index to i64
      %343 = arith.maximumf %in, %out : f32
      %344 = arith.cmpf ogt, %in, %out : f32
      %345 = arith.select %344, %342, %out_136 : i64
      linalg.yield %343, %345 : f32, i64
    } -> (tensor<?x2x7xf32>, tensor<?x2x7xi64>)
    %expanded_74 = tensor.expand_shape %107#0 [[0], [1], [2, 3]] output_shape [%98, 2, 7, 1] : tensor<?x2x7xf32> into tensor<?x2x7x1xf32>
    %108 = linalg.generic {indexing_maps = [#map12, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %expanded_74 : tensor<?x2x7x7xf32>, tensor<?x2x7x1xf32>) outs(%99 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.subf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x2x7x7xf32>
    %109 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<?x2x7x7xf32>) outs(%99 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = math.exp %in : f32
      linalg.yield %341 : f32
    } -> tensor<?x2x7x7xf32>
    %110 = tensor.empty(%98) : tensor<?x2x7x1xf32>
    %111 = linalg.fill ins(%cst_0 : f32) outs(%110 : tensor<?x2x7x1xf32>) -> tensor<?x2x7x1xf32>
    %112 = linalg.generic {indexing_maps = [#map12, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%109 : tensor<?x2x7x7xf32>) outs(%111 : tensor<?x2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.addf %in, %out : f32
      linalg.yield %341 : f32
    } -> tensor<?x2x7x1xf32>
    %113 = linalg.generic {indexing_maps = [#map12, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %112 : tensor<?x2x7x7xf32>, tensor<?x2x7x1xf32>) outs(%99 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.divf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x2x7x7xf32>
    cf.assert %40, "unimplemented: dynamic negative broadcast sizes"
    %114 = tensor.empty(%dim) : tensor<?x2x7x7xf32>
    %115 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%114 : tensor<?x2x7x7xf32>) {
    ^bb0(%out: f32):
      %341 = linalg.index 0 : index
      %342 = linalg.index 1 : index
      %343 = linalg.index 2 : index
      %344 = linalg.index 3 : index
      %345 = arith.cmpi eq, %98, %c1 : index
      %346 = arith.select %345, %c0, %341 : index
      %extracted = tensor.extract %113[%346, %342, %343, %344] : tensor<?x2x7x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x7x7xf32>
    %collapsed_75 = tensor.collapse_shape %115 [[0, 1], [2], [3]] : tensor<?x2x7x7xf32> into tensor<?x7x7xf32>
    cf.assert %40, "unimplemented: dynamic negative broadcast sizes"
    %116 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%90 : tensor<?x2x7x16xf32>) {
    ^bb0(%out: f32):
      %341 = linalg.index 0 : index
      %342 = linalg.index 1 : index
      %343 = linalg.index 2 : index
      %344 = linalg.index 3 : index
      %345 = arith.cmpi eq, %87, %c1 : index
      %346 = arith.select %345, %c0, %341 : index
      %extracted = tensor.extract %transposed[%346, %342, %343, %344] : tensor<?x2x7x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x7x16xf32>
    %collapsed_76 = tensor.collapse_shape %116 [[0, 1], [2], [3]] : tensor<?x2x7x16xf32> into tensor<?x7x16xf32>
    %117 = tensor.empty(%94) : tensor<?x7x16xf32>
    %118 = linalg.fill ins(%cst_0 : f32) outs(%117 : tensor<?x7x16xf32>) -> tensor<?x7x16xf32>
    %119 = linalg.batch_matmul ins(%collapsed_75, %collapsed_76 : tensor<?x7x7xf32>, tensor<?x7x16xf32>) outs(%118 : tensor<?x7x16xf32>) -> tensor<?x7x16xf32>
    %expanded_77 = tensor.expand_shape %119 [[0, 1], [2], [3]] output_shape [%98, 2, 7, 16] : tensor<?x7x16xf32> into tensor<?x2x7x16xf32>
    %120 = tensor.empty(%98) : tensor<?x7x2x16xf32>
    %transposed_78 = linalg.transpose ins(%expanded_77 : tensor<?x2x7x16xf32>) outs(%120 : tensor<?x7x2x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_79 = tensor.collapse_shape %transposed_78 [[0, 1], [2, 3]] : tensor<?x7x2x16xf32> into tensor<?x32xf32>
    %121 = affine.apply #map19()[%98]
    %122 = tensor.empty(%121) : tensor<?x32xf32>
    %123 = linalg.fill ins(%cst_0 : f32) outs(%122 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %124 = linalg.matmul ins(%collapsed_79, %cst_15 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%123 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %71, "negative values not allowed in new dimensions"
    %125 = tensor.empty(%72) : tensor<?x32xf32>
    %126 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_16 : tensor<32xf32>) outs(%125 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %127 = arith.cmpi eq, %121, %72 : index
    cf.assert %127, "mismatched size for broadcast"
    %128 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%124, %126 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%122 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x32xf32>
    %129 = arith.divsi %121, %c7 : index
    %expanded_80 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [%129, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    %130 = arith.cmpi eq, %129, %dim : index
    cf.assert %130, "mismatched size for broadcast"
    %131 = tensor.empty(%129) : tensor<?x7x32xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_80, %7 : tensor<?x7x32xf32>, tensor<?x7x32xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %133 = tensor.empty(%129) : tensor<?x7x32xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<?x7x32xf32>) outs(%133 : tensor<?x7x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %341 = arith.extf %in : f32 to f64
      linalg.yield %341 : f64
    } -> tensor<?x7x32xf64>
    %135 = tensor.empty(%129) : tensor<?x7x1xf64>
    %136 = linalg.fill ins(%cst : f64) outs(%135 : tensor<?x7x1xf64>) -> tensor<?x7x1xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<?x7x32xf64>) outs(%136 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.addf %in, %out : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<?x7x1xf64>) outs(%135 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.divf %in, %cst_49 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %138 : tensor<?x7x32xf64>, tensor<?x7x1xf64>) outs(%133 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %341 = arith.subf %in, %in_136 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x32xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %139 : tensor<?x7x32xf64>, tensor<?x7x32xf64>) outs(%133 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %341 = arith.mulf %in, %in_136 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x32xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<?x7x32xf64>) outs(%136 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.addf %in, %out : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<?x7x1xf64>) outs(%135 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.divf %in, %cst_49 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %143 = tensor.empty(%129) : tensor<?x7x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<?x7x1xf64>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %341 = arith.truncf %in : f64 to f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %145 = linalg.fill ins(%cst_0 : f32) outs(%143 : tensor<?x7x1xf32>) -> tensor<?x7x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132 : tensor<?x7x32xf32>) outs(%145 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.addf %in, %out : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<?x7x1xf32>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.divf %in, %cst_50 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<?x7x1xf32>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.truncf %cst_8 : f64 to f32
      %342 = arith.addf %in, %341 : f32
      linalg.yield %342 : f32
    } -> tensor<?x7x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<?x7x1xf32>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = math.rsqrt %in : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %147 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.subf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %149 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.mulf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %cst_17 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.mulf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %cst_18 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %collapsed_81 = tensor.collapse_shape %153 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %154 = affine.apply #map19()[%129]
    %155 = tensor.empty(%154) : tensor<?x56xf32>
    %156 = linalg.fill ins(%cst_0 : f32) outs(%155 : tensor<?x56xf32>) -> tensor<?x56xf32>
    %157 = linalg.matmul ins(%collapsed_81, %cst_19 : tensor<?x32xf32>, tensor<32x56xf32>) outs(%156 : tensor<?x56xf32>) -> tensor<?x56xf32>
    cf.assert %71, "negative values not allowed in new dimensions"
    %158 = tensor.empty(%72) : tensor<?x56xf32>
    %159 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_20 : tensor<56xf32>) outs(%158 : tensor<?x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x56xf32>
    %160 = arith.cmpi eq, %154, %72 : index
    cf.assert %160, "mismatched size for broadcast"
    %161 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%157, %159 : tensor<?x56xf32>, tensor<?x56xf32>) outs(%155 : tensor<?x56xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x56xf32>
    %162 = arith.divsi %154, %c7 : index
    %expanded_82 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [%162, 7, 56] : tensor<?x56xf32> into tensor<?x7x56xf32>
    %163 = tensor.empty(%162) : tensor<?x7x56xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82 : tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.mulf %in, %cst_52 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x56xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82 : tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %341 : f32
    } -> tensor<?x7x56xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.truncf %cst_7 : f64 to f32
      %342 = arith.mulf %in, %341 : f32
      linalg.yield %342 : f32
    } -> tensor<?x7x56xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82, %166 : tensor<?x7x56xf32>, tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x56xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.truncf %cst_6 : f64 to f32
      %342 = arith.mulf %in, %341 : f32
      linalg.yield %342 : f32
    } -> tensor<?x7x56xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = math.tanh %in : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x56xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.addf %in, %cst_53 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x56xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %170 : tensor<?x7x56xf32>, tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.mulf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x56xf32>
    %collapsed_83 = tensor.collapse_shape %171 [[0, 1], [2]] : tensor<?x7x56xf32> into tensor<?x56xf32>
    %172 = affine.apply #map19()[%162]
    %173 = tensor.empty(%172) : tensor<?x32xf32>
    %174 = linalg.fill ins(%cst_0 : f32) outs(%173 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %175 = linalg.matmul ins(%collapsed_83, %cst_21 : tensor<?x56xf32>, tensor<56x32xf32>) outs(%174 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %71, "negative values not allowed in new dimensions"
    %176 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_22 : tensor<32xf32>) outs(%125 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %177 = arith.cmpi eq, %172, %72 : index
    cf.assert %177, "mismatched size for broadcast"
    %178 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%175, %176 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%173 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x32xf32>
    %179 = arith.divsi %172, %c7 : index
    %expanded_84 = tensor.expand_shape %178 [[0, 1], [2]] output_shape [%179, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    %180 = arith.cmpi eq, %129, %179 : index
    cf.assert %180, "mismatched size for broadcast"
    %181 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %expanded_84 : tensor<?x7x32xf32>, tensor<?x7x32xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<?x7x32xf32>) outs(%133 : tensor<?x7x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %341 = arith.extf %in : f32 to f64
      linalg.yield %341 : f64
    } -> tensor<?x7x32xf64>
    %183 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%182 : tensor<?x7x32xf64>) outs(%136 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.addf %in, %out : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<?x7x1xf64>) outs(%135 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.divf %in, %cst_49 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %185 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %184 : tensor<?x7x32xf64>, tensor<?x7x1xf64>) outs(%133 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %341 = arith.subf %in, %in_136 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x32xf64>
    %186 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %185 : tensor<?x7x32xf64>, tensor<?x7x32xf64>) outs(%133 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %341 = arith.mulf %in, %in_136 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x32xf64>
    %187 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%186 : tensor<?x7x32xf64>) outs(%136 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.addf %in, %out : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<?x7x1xf64>) outs(%135 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.divf %in, %cst_49 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<?x7x1xf64>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %341 = arith.truncf %in : f64 to f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%181 : tensor<?x7x32xf32>) outs(%145 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.addf %in, %out : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<?x7x1xf32>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.divf %in, %cst_50 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<?x7x1xf32>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.truncf %cst_8 : f64 to f32
      %342 = arith.addf %in, %341 : f32
      linalg.yield %342 : f32
    } -> tensor<?x7x1xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<?x7x1xf32>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = math.rsqrt %in : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %191 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.subf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %193 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.mulf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %cst_23 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.mulf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %cst_24 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %collapsed_85 = tensor.collapse_shape %197 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %198 = tensor.empty(%154) : tensor<?x96xf32>
    %199 = linalg.fill ins(%cst_0 : f32) outs(%198 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %200 = linalg.matmul ins(%collapsed_85, %cst_25 : tensor<?x32xf32>, tensor<32x96xf32>) outs(%199 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %71, "negative values not allowed in new dimensions"
    %201 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_26 : tensor<96xf32>) outs(%73 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x96xf32>
    cf.assert %160, "mismatched size for broadcast"
    %202 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%200, %201 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%198 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x96xf32>
    %expanded_86 = tensor.expand_shape %202 [[0, 1], [2]] output_shape [%162, 7, 96] : tensor<?x96xf32> into tensor<?x7x96xf32>
    %extracted_slice_87 = tensor.extract_slice %expanded_86[0, 0, 0] [%162, 7, 32] [1, 1, 1] : tensor<?x7x96xf32> to tensor<?x7x32xf32>
    %extracted_slice_88 = tensor.extract_slice %expanded_86[0, 0, 32] [%162, 7, 32] [1, 1, 1] : tensor<?x7x96xf32> to tensor<?x7x32xf32>
    %extracted_slice_89 = tensor.extract_slice %expanded_86[0, 0, 64] [%162, 7, 32] [1, 1, 1] : tensor<?x7x96xf32> to tensor<?x7x32xf32>
    cf.assert %82, "must have at most one inferred (negative) dimension"
    %203 = arith.index_cast %162 : index to i64
    %204 = arith.muli %203, %c224_i64 : i64
    %205 = arith.divsi %204, %81 : i64
    %206 = arith.select %8, %205, %0 : i64
    %from_elements_90 = tensor.from_elements %206, %c7_i64, %205, %c16_i64 : tensor<4xi64>
    %reshape_91 = tensor.reshape %extracted_slice_88(%from_elements_90) : (tensor<?x7x32xf32>, tensor<4xi64>) -> tensor<?x7x2x16xf32>
    %207 = arith.index_cast %206 : i64 to index
    cf.assert %82, "must have at most one inferred (negative) dimension"
    %reshape_92 = tensor.reshape %extracted_slice_89(%from_elements_90) : (tensor<?x7x32xf32>, tensor<4xi64>) -> tensor<?x7x2x16xf32>
    %208 = tensor.empty(%207) : tensor<?x2x7x16xf32>
    %transposed_93 = linalg.transpose ins(%reshape_92 : tensor<?x7x2x16xf32>) outs(%208 : tensor<?x2x7x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %82, "must have at most one inferred (negative) dimension"
    %reshape_94 = tensor.reshape %extracted_slice_87(%from_elements_90) : (tensor<?x7x32xf32>, tensor<4xi64>) -> tensor<?x7x2x16xf32>
    %transposed_95 = linalg.transpose ins(%reshape_94 : tensor<?x7x2x16xf32>) outs(%208 : tensor<?x2x7x16xf32>) permutation = [0, 2, 1, 3] 
    %209 = tensor.empty(%207) : tensor<?x2x16x7xf32>
    %transposed_96 = linalg.transpose ins(%reshape_91 : tensor<?x7x2x16xf32>) outs(%209 : tensor<?x2x16x7xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %40, "unimplemented: dynamic negative broadcast sizes"
    %210 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%90 : tensor<?x2x7x16xf32>) {
    ^bb0(%out: f32):
      %341 = linalg.index 0 : index
      %342 = linalg.index 1 : index
      %343 = linalg.index 2 : index
      %344 = linalg.index 3 : index
      %345 = arith.cmpi eq, %207, %c1 : index
      %346 = arith.select %345, %c0, %341 : index
      %extracted = tensor.extract %transposed_95[%346, %342, %343, %344] : tensor<?x2x7x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x7x16xf32>
    %collapsed_97 = tensor.collapse_shape %210 [[0, 1], [2], [3]] : tensor<?x2x7x16xf32> into tensor<?x7x16xf32>
    cf.assert %40, "unimplemented: dynamic negative broadcast sizes"
    %211 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%92 : tensor<?x2x16x7xf32>) {
    ^bb0(%out: f32):
      %341 = linalg.index 0 : index
      %342 = linalg.index 1 : index
      %343 = linalg.index 2 : index
      %344 = linalg.index 3 : index
      %345 = arith.cmpi eq, %207, %c1 : index
      %346 = arith.select %345, %c0, %341 : index
      %extracted = tensor.extract %transposed_96[%346, %342, %343, %344] : tensor<?x2x16x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x16x7xf32>
    %collapsed_98 = tensor.collapse_shape %211 [[0, 1], [2], [3]] : tensor<?x2x16x7xf32> into tensor<?x16x7xf32>
    %212 = linalg.batch_matmul ins(%collapsed_97, %collapsed_98 : tensor<?x7x16xf32>, tensor<?x16x7xf32>) outs(%96 : tensor<?x7x7xf32>) -> tensor<?x7x7xf32>
    %expanded_99 = tensor.expand_shape %212 [[0, 1], [2], [3]] output_shape [%98, 2, 7, 7] : tensor<?x7x7xf32> into tensor<?x2x7x7xf32>
    %213 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_99 : tensor<?x2x7x7xf32>) outs(%99 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.mulf %in, %cst_51 : f32
      linalg.yield %341 : f32
    } -> tensor<?x2x7x7xf32>
    cf.assert %101, "mismatched size for broadcast"
    %214 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213, %44 : tensor<?x2x7x7xf32>, tensor<?x1x7x7xf32>) outs(%99 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x2x7x7xf32>
    %215:2 = linalg.generic {indexing_maps = [#map12, #map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%214 : tensor<?x2x7x7xf32>) outs(%106, %104 : tensor<?x2x7xf32>, tensor<?x2x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_136: i64):
      %341 = linalg.index 3 : index
      %342 = arith.index_cast %341 : index to i64
      %343 = arith.maximumf %in, %out : f32
      %344 = arith.cmpf ogt, %in, %out : f32
      %345 = arith.select %344, %342, %out_136 : i64
      linalg.yield %343, %345 : f32, i64
    } -> (tensor<?x2x7xf32>, tensor<?x2x7xi64>)
    %expanded_100 = tensor.expand_shape %215#0 [[0], [1], [2, 3]] output_shape [%98, 2, 7, 1] : tensor<?x2x7xf32> into tensor<?x2x7x1xf32>
    %216 = linalg.generic {indexing_maps = [#map12, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%214, %expanded_100 : tensor<?x2x7x7xf32>, tensor<?x2x7x1xf32>) outs(%99 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.subf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x2x7x7xf32>
    %217 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216 : tensor<?x2x7x7xf32>) outs(%99 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = math.exp %in : f32
      linalg.yield %341 : f32
    } -> tensor<?x2x7x7xf32>
    %218 = linalg.generic {indexing_maps = [#map12, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%217 : tensor<?x2x7x7xf32>) outs(%111 : tensor<?x2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.addf %in, %out : f32
      linalg.yield %341 : f32
    } -> tensor<?x2x7x1xf32>
    %219 = linalg.generic {indexing_maps = [#map12, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217, %218 : tensor<?x2x7x7xf32>, tensor<?x2x7x1xf32>) outs(%99 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.divf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x2x7x7xf32>
    cf.assert %40, "unimplemented: dynamic negative broadcast sizes"
    %220 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%114 : tensor<?x2x7x7xf32>) {
    ^bb0(%out: f32):
      %341 = linalg.index 0 : index
      %342 = linalg.index 1 : index
      %343 = linalg.index 2 : index
      %344 = linalg.index 3 : index
      %345 = arith.cmpi eq, %98, %c1 : index
      %346 = arith.select %345, %c0, %341 : index
      %extracted = tensor.extract %219[%346, %342, %343, %344] : tensor<?x2x7x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x7x7xf32>
    %collapsed_101 = tensor.collapse_shape %220 [[0, 1], [2], [3]] : tensor<?x2x7x7xf32> into tensor<?x7x7xf32>
    cf.assert %40, "unimplemented: dynamic negative broadcast sizes"
    %221 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%90 : tensor<?x2x7x16xf32>) {
    ^bb0(%out: f32):
      %341 = linalg.index 0 : index
      %342 = linalg.index 1 : index
      %343 = linalg.index 2 : index
      %344 = linalg.index 3 : index
      %345 = arith.cmpi eq, %207, %c1 : index
      %346 = arith.select %345, %c0, %341 : index
      %extracted = tensor.extract %transposed_93[%346, %342, %343, %344] : tensor<?x2x7x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x7x16xf32>
    %collapsed_102 = tensor.collapse_shape %221 [[0, 1], [2], [3]] : tensor<?x2x7x16xf32> into tensor<?x7x16xf32>
    %222 = linalg.batch_matmul ins(%collapsed_101, %collapsed_102 : tensor<?x7x7xf32>, tensor<?x7x16xf32>) outs(%118 : tensor<?x7x16xf32>) -> tensor<?x7x16xf32>
    %expanded_103 = tensor.expand_shape %222 [[0, 1], [2], [3]] output_shape [%98, 2, 7, 16] : tensor<?x7x16xf32> into tensor<?x2x7x16xf32>
    %transposed_104 = linalg.transpose ins(%expanded_103 : tensor<?x2x7x16xf32>) outs(%120 : tensor<?x7x2x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_105 = tensor.collapse_shape %transposed_104 [[0, 1], [2, 3]] : tensor<?x7x2x16xf32> into tensor<?x32xf32>
    %223 = linalg.matmul ins(%collapsed_105, %cst_27 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%123 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %71, "negative values not allowed in new dimensions"
    %224 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_28 : tensor<32xf32>) outs(%125 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %127, "mismatched size for broadcast"
    %225 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%223, %224 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%122 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x32xf32>
    %expanded_106 = tensor.expand_shape %225 [[0, 1], [2]] output_shape [%129, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_106, %181 : tensor<?x7x32xf32>, tensor<?x7x32xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<?x7x32xf32>) outs(%133 : tensor<?x7x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %341 = arith.extf %in : f32 to f64
      linalg.yield %341 : f64
    } -> tensor<?x7x32xf64>
    %228 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%227 : tensor<?x7x32xf64>) outs(%136 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.addf %in, %out : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<?x7x1xf64>) outs(%135 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.divf %in, %cst_49 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %230 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %229 : tensor<?x7x32xf64>, tensor<?x7x1xf64>) outs(%133 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %341 = arith.subf %in, %in_136 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x32xf64>
    %231 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230, %230 : tensor<?x7x32xf64>, tensor<?x7x32xf64>) outs(%133 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %341 = arith.mulf %in, %in_136 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x32xf64>
    %232 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%231 : tensor<?x7x32xf64>) outs(%136 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.addf %in, %out : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<?x7x1xf64>) outs(%135 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.divf %in, %cst_49 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<?x7x1xf64>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %341 = arith.truncf %in : f64 to f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%226 : tensor<?x7x32xf32>) outs(%145 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.addf %in, %out : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<?x7x1xf32>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.divf %in, %cst_50 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<?x7x1xf32>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.truncf %cst_8 : f64 to f32
      %342 = arith.addf %in, %341 : f32
      linalg.yield %342 : f32
    } -> tensor<?x7x1xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<?x7x1xf32>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = math.rsqrt %in : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %236 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.subf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %238 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.mulf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %cst_29 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.mulf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %cst_30 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %collapsed_107 = tensor.collapse_shape %242 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %243 = linalg.matmul ins(%collapsed_107, %cst_31 : tensor<?x32xf32>, tensor<32x56xf32>) outs(%156 : tensor<?x56xf32>) -> tensor<?x56xf32>
    cf.assert %71, "negative values not allowed in new dimensions"
    %244 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_32 : tensor<56xf32>) outs(%158 : tensor<?x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x56xf32>
    cf.assert %160, "mismatched size for broadcast"
    %245 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%243, %244 : tensor<?x56xf32>, tensor<?x56xf32>) outs(%155 : tensor<?x56xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x56xf32>
    %expanded_108 = tensor.expand_shape %245 [[0, 1], [2]] output_shape [%162, 7, 56] : tensor<?x56xf32> into tensor<?x7x56xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_108 : tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.mulf %in, %cst_52 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x56xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_108 : tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %341 : f32
    } -> tensor<?x7x56xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.truncf %cst_7 : f64 to f32
      %342 = arith.mulf %in, %341 : f32
      linalg.yield %342 : f32
    } -> tensor<?x7x56xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_108, %248 : tensor<?x7x56xf32>, tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x56xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.truncf %cst_6 : f64 to f32
      %342 = arith.mulf %in, %341 : f32
      linalg.yield %342 : f32
    } -> tensor<?x7x56xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = math.tanh %in : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x56xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.addf %in, %cst_53 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x56xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %252 : tensor<?x7x56xf32>, tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.mulf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x56xf32>
    %collapsed_109 = tensor.collapse_shape %253 [[0, 1], [2]] : tensor<?x7x56xf32> into tensor<?x56xf32>
    %254 = linalg.matmul ins(%collapsed_109, %cst_33 : tensor<?x56xf32>, tensor<56x32xf32>) outs(%174 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %71, "negative values not allowed in new dimensions"
    %255 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_34 : tensor<32xf32>) outs(%125 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %177, "mismatched size for broadcast"
    %256 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%254, %255 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%173 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x32xf32>
    %expanded_110 = tensor.expand_shape %256 [[0, 1], [2]] output_shape [%179, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    cf.assert %180, "mismatched size for broadcast"
    %257 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %expanded_110 : tensor<?x7x32xf32>, tensor<?x7x32xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<?x7x32xf32>) outs(%133 : tensor<?x7x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %341 = arith.extf %in : f32 to f64
      linalg.yield %341 : f64
    } -> tensor<?x7x32xf64>
    %259 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%258 : tensor<?x7x32xf64>) outs(%136 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.addf %in, %out : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %260 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<?x7x1xf64>) outs(%135 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.divf %in, %cst_49 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %261 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258, %260 : tensor<?x7x32xf64>, tensor<?x7x1xf64>) outs(%133 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %341 = arith.subf %in, %in_136 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x32xf64>
    %262 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %261 : tensor<?x7x32xf64>, tensor<?x7x32xf64>) outs(%133 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %341 = arith.mulf %in, %in_136 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x32xf64>
    %263 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%262 : tensor<?x7x32xf64>) outs(%136 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.addf %in, %out : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %264 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<?x7x1xf64>) outs(%135 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.divf %in, %cst_49 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %265 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<?x7x1xf64>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %341 = arith.truncf %in : f64 to f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%257 : tensor<?x7x32xf32>) outs(%145 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.addf %in, %out : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<?x7x1xf32>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.divf %in, %cst_50 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265 : tensor<?x7x1xf32>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.truncf %cst_8 : f64 to f32
      %342 = arith.addf %in, %341 : f32
      linalg.yield %342 : f32
    } -> tensor<?x7x1xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<?x7x1xf32>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = math.rsqrt %in : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %267 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.subf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270, %269 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.mulf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271, %cst_35 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.mulf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272, %cst_36 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %collapsed_111 = tensor.collapse_shape %273 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %274 = linalg.matmul ins(%collapsed_111, %cst_37 : tensor<?x32xf32>, tensor<32x96xf32>) outs(%199 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %71, "negative values not allowed in new dimensions"
    %275 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_38 : tensor<96xf32>) outs(%73 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x96xf32>
    cf.assert %160, "mismatched size for broadcast"
    %276 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%274, %275 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%198 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x96xf32>
    %expanded_112 = tensor.expand_shape %276 [[0, 1], [2]] output_shape [%162, 7, 96] : tensor<?x96xf32> into tensor<?x7x96xf32>
    %extracted_slice_113 = tensor.extract_slice %expanded_112[0, 0, 0] [%162, 7, 32] [1, 1, 1] : tensor<?x7x96xf32> to tensor<?x7x32xf32>
    %extracted_slice_114 = tensor.extract_slice %expanded_112[0, 0, 32] [%162, 7, 32] [1, 1, 1] : tensor<?x7x96xf32> to tensor<?x7x32xf32>
    %extracted_slice_115 = tensor.extract_slice %expanded_112[0, 0, 64] [%162, 7, 32] [1, 1, 1] : tensor<?x7x96xf32> to tensor<?x7x32xf32>
    cf.assert %82, "must have at most one inferred (negative) dimension"
    %reshape_116 = tensor.reshape %extracted_slice_114(%from_elements_90) : (tensor<?x7x32xf32>, tensor<4xi64>) -> tensor<?x7x2x16xf32>
    cf.assert %82, "must have at most one inferred (negative) dimension"
    %reshape_117 = tensor.reshape %extracted_slice_115(%from_elements_90) : (tensor<?x7x32xf32>, tensor<4xi64>) -> tensor<?x7x2x16xf32>
    %transposed_118 = linalg.transpose ins(%reshape_117 : tensor<?x7x2x16xf32>) outs(%208 : tensor<?x2x7x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %82, "must have at most one inferred (negative) dimension"
    %reshape_119 = tensor.reshape %extracted_slice_113(%from_elements_90) : (tensor<?x7x32xf32>, tensor<4xi64>) -> tensor<?x7x2x16xf32>
    %transposed_120 = linalg.transpose ins(%reshape_119 : tensor<?x7x2x16xf32>) outs(%208 : tensor<?x2x7x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_121 = linalg.transpose ins(%reshape_116 : tensor<?x7x2x16xf32>) outs(%209 : tensor<?x2x16x7xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %40, "unimplemented: dynamic negative broadcast sizes"
    %277 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%90 : tensor<?x2x7x16xf32>) {
    ^bb0(%out: f32):
      %341 = linalg.index 0 : index
      %342 = linalg.index 1 : index
      %343 = linalg.index 2 : index
      %344 = linalg.index 3 : index
      %345 = arith.cmpi eq, %207, %c1 : index
      %346 = arith.select %345, %c0, %341 : index
      %extracted = tensor.extract %transposed_120[%346, %342, %343, %344] : tensor<?x2x7x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x7x16xf32>
    %collapsed_122 = tensor.collapse_shape %277 [[0, 1], [2], [3]] : tensor<?x2x7x16xf32> into tensor<?x7x16xf32>
    cf.assert %40, "unimplemented: dynamic negative broadcast sizes"
    %278 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%92 : tensor<?x2x16x7xf32>) {
    ^bb0(%out: f32):
      %341 = linalg.index 0 : index
      %342 = linalg.index 1 : index
      %343 = linalg.index 2 : index
      %344 = linalg.index 3 : index
      %345 = arith.cmpi eq, %207, %c1 : index
      %346 = arith.select %345, %c0, %341 : index
      %extracted = tensor.extract %transposed_121[%346, %342, %343, %344] : tensor<?x2x16x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x16x7xf32>
    %collapsed_123 = tensor.collapse_shape %278 [[0, 1], [2], [3]] : tensor<?x2x16x7xf32> into tensor<?x16x7xf32>
    %279 = linalg.batch_matmul ins(%collapsed_122, %collapsed_123 : tensor<?x7x16xf32>, tensor<?x16x7xf32>) outs(%96 : tensor<?x7x7xf32>) -> tensor<?x7x7xf32>
    %expanded_124 = tensor.expand_shape %279 [[0, 1], [2], [3]] output_shape [%98, 2, 7, 7] : tensor<?x7x7xf32> into tensor<?x2x7x7xf32>
    %280 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_124 : tensor<?x2x7x7xf32>) outs(%99 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.mulf %in, %cst_51 : f32
      linalg.yield %341 : f32
    } -> tensor<?x2x7x7xf32>
    cf.assert %101, "mismatched size for broadcast"
    %281 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%280, %44 : tensor<?x2x7x7xf32>, tensor<?x1x7x7xf32>) outs(%99 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x2x7x7xf32>
    %282:2 = linalg.generic {indexing_maps = [#map12, #map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%281 : tensor<?x2x7x7xf32>) outs(%106, %104 : tensor<?x2x7xf32>, tensor<?x2x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_136: i64):
      %341 = linalg.index 3 : index
      %342 = arith.index_cast %341 : index to i64
      %343 = arith.maximumf %in, %out : f32
      %344 = arith.cmpf ogt, %in, %out : f32
      %345 = arith.select %344, %342, %out_136 : i64
      linalg.yield %343, %345 : f32, i64
    } -> (tensor<?x2x7xf32>, tensor<?x2x7xi64>)
    %expanded_125 = tensor.expand_shape %282#0 [[0], [1], [2, 3]] output_shape [%98, 2, 7, 1] : tensor<?x2x7xf32> into tensor<?x2x7x1xf32>
    %283 = linalg.generic {indexing_maps = [#map12, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%281, %expanded_125 : tensor<?x2x7x7xf32>, tensor<?x2x7x1xf32>) outs(%99 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.subf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x2x7x7xf32>
    %284 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%283 : tensor<?x2x7x7xf32>) outs(%99 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = math.exp %in : f32
      linalg.yield %341 : f32
    } -> tensor<?x2x7x7xf32>
    %285 = linalg.generic {indexing_maps = [#map12, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%284 : tensor<?x2x7x7xf32>) outs(%111 : tensor<?x2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.addf %in, %out : f32
      linalg.yield %341 : f32
    } -> tensor<?x2x7x1xf32>
    %286 = linalg.generic {indexing_maps = [#map12, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%284, %285 : tensor<?x2x7x7xf32>, tensor<?x2x7x1xf32>) outs(%99 : tensor<?x2x7x7xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.divf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x2x7x7xf32>
    cf.assert %40, "unimplemented: dynamic negative broadcast sizes"
    %287 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%114 : tensor<?x2x7x7xf32>) {
    ^bb0(%out: f32):
      %341 = linalg.index 0 : index
      %342 = linalg.index 1 : index
      %343 = linalg.index 2 : index
      %344 = linalg.index 3 : index
      %345 = arith.cmpi eq, %98, %c1 : index
      %346 = arith.select %345, %c0, %341 : index
      %extracted = tensor.extract %286[%346, %342, %343, %344] : tensor<?x2x7x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x7x7xf32>
    %collapsed_126 = tensor.collapse_shape %287 [[0, 1], [2], [3]] : tensor<?x2x7x7xf32> into tensor<?x7x7xf32>
    cf.assert %40, "unimplemented: dynamic negative broadcast sizes"
    %288 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%90 : tensor<?x2x7x16xf32>) {
    ^bb0(%out: f32):
      %341 = linalg.index 0 : index
      %342 = linalg.index 1 : index
      %343 = linalg.index 2 : index
      %344 = linalg.index 3 : index
      %345 = arith.cmpi eq, %207, %c1 : index
      %346 = arith.select %345, %c0, %341 : index
      %extracted = tensor.extract %transposed_118[%346, %342, %343, %344] : tensor<?x2x7x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x7x16xf32>
    %collapsed_127 = tensor.collapse_shape %288 [[0, 1], [2], [3]] : tensor<?x2x7x16xf32> into tensor<?x7x16xf32>
    %289 = linalg.batch_matmul ins(%collapsed_126, %collapsed_127 : tensor<?x7x7xf32>, tensor<?x7x16xf32>) outs(%118 : tensor<?x7x16xf32>) -> tensor<?x7x16xf32>
    %expanded_128 = tensor.expand_shape %289 [[0, 1], [2], [3]] output_shape [%98, 2, 7, 16] : tensor<?x7x16xf32> into tensor<?x2x7x16xf32>
    %transposed_129 = linalg.transpose ins(%expanded_128 : tensor<?x2x7x16xf32>) outs(%120 : tensor<?x7x2x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_130 = tensor.collapse_shape %transposed_129 [[0, 1], [2, 3]] : tensor<?x7x2x16xf32> into tensor<?x32xf32>
    %290 = linalg.matmul ins(%collapsed_130, %cst_39 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%123 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %71, "negative values not allowed in new dimensions"
    %291 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_40 : tensor<32xf32>) outs(%125 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %127, "mismatched size for broadcast"
    %292 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%290, %291 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%122 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x32xf32>
    %expanded_131 = tensor.expand_shape %292 [[0, 1], [2]] output_shape [%129, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_131, %257 : tensor<?x7x32xf32>, tensor<?x7x32xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %294 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293 : tensor<?x7x32xf32>) outs(%133 : tensor<?x7x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %341 = arith.extf %in : f32 to f64
      linalg.yield %341 : f64
    } -> tensor<?x7x32xf64>
    %295 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%294 : tensor<?x7x32xf64>) outs(%136 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.addf %in, %out : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %296 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295 : tensor<?x7x1xf64>) outs(%135 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.divf %in, %cst_49 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %297 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%294, %296 : tensor<?x7x32xf64>, tensor<?x7x1xf64>) outs(%133 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %341 = arith.subf %in, %in_136 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x32xf64>
    %298 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %297 : tensor<?x7x32xf64>, tensor<?x7x32xf64>) outs(%133 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %341 = arith.mulf %in, %in_136 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x32xf64>
    %299 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%298 : tensor<?x7x32xf64>) outs(%136 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.addf %in, %out : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %300 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299 : tensor<?x7x1xf64>) outs(%135 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.divf %in, %cst_49 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %301 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%300 : tensor<?x7x1xf64>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %341 = arith.truncf %in : f64 to f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %302 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%293 : tensor<?x7x32xf32>) outs(%145 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.addf %in, %out : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %303 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%302 : tensor<?x7x1xf32>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.divf %in, %cst_50 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %304 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301 : tensor<?x7x1xf32>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.truncf %cst_8 : f64 to f32
      %342 = arith.addf %in, %341 : f32
      linalg.yield %342 : f32
    } -> tensor<?x7x1xf32>
    %305 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304 : tensor<?x7x1xf32>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = math.rsqrt %in : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %306 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293, %303 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.subf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %307 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%306, %305 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.mulf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %308 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%307, %cst_41 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.mulf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %309 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%308, %cst_42 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %collapsed_132 = tensor.collapse_shape %309 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %310 = linalg.matmul ins(%collapsed_132, %cst_43 : tensor<?x32xf32>, tensor<32x56xf32>) outs(%156 : tensor<?x56xf32>) -> tensor<?x56xf32>
    cf.assert %71, "negative values not allowed in new dimensions"
    %311 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_44 : tensor<56xf32>) outs(%158 : tensor<?x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x56xf32>
    cf.assert %160, "mismatched size for broadcast"
    %312 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%310, %311 : tensor<?x56xf32>, tensor<?x56xf32>) outs(%155 : tensor<?x56xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x56xf32>
    %expanded_133 = tensor.expand_shape %312 [[0, 1], [2]] output_shape [%162, 7, 56] : tensor<?x56xf32> into tensor<?x7x56xf32>
    %313 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_133 : tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.mulf %in, %cst_52 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x56xf32>
    %314 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_133 : tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %341 : f32
    } -> tensor<?x7x56xf32>
    %315 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314 : tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.truncf %cst_7 : f64 to f32
      %342 = arith.mulf %in, %341 : f32
      linalg.yield %342 : f32
    } -> tensor<?x7x56xf32>
    %316 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_133, %315 : tensor<?x7x56xf32>, tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x56xf32>
    %317 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%316 : tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.truncf %cst_6 : f64 to f32
      %342 = arith.mulf %in, %341 : f32
      linalg.yield %342 : f32
    } -> tensor<?x7x56xf32>
    %318 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317 : tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = math.tanh %in : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x56xf32>
    %319 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318 : tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.addf %in, %cst_53 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x56xf32>
    %320 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313, %319 : tensor<?x7x56xf32>, tensor<?x7x56xf32>) outs(%163 : tensor<?x7x56xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.mulf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x56xf32>
    %collapsed_134 = tensor.collapse_shape %320 [[0, 1], [2]] : tensor<?x7x56xf32> into tensor<?x56xf32>
    %321 = linalg.matmul ins(%collapsed_134, %cst_45 : tensor<?x56xf32>, tensor<56x32xf32>) outs(%174 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %71, "negative values not allowed in new dimensions"
    %322 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_46 : tensor<32xf32>) outs(%125 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %177, "mismatched size for broadcast"
    %323 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%321, %322 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%173 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x32xf32>
    %expanded_135 = tensor.expand_shape %323 [[0, 1], [2]] output_shape [%179, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    cf.assert %180, "mismatched size for broadcast"
    %324 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293, %expanded_135 : tensor<?x7x32xf32>, tensor<?x7x32xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %325 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324 : tensor<?x7x32xf32>) outs(%133 : tensor<?x7x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %341 = arith.extf %in : f32 to f64
      linalg.yield %341 : f64
    } -> tensor<?x7x32xf64>
    %326 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%325 : tensor<?x7x32xf64>) outs(%136 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.addf %in, %out : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %327 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326 : tensor<?x7x1xf64>) outs(%135 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.divf %in, %cst_49 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %328 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%325, %327 : tensor<?x7x32xf64>, tensor<?x7x1xf64>) outs(%133 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %341 = arith.subf %in, %in_136 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x32xf64>
    %329 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328, %328 : tensor<?x7x32xf64>, tensor<?x7x32xf64>) outs(%133 : tensor<?x7x32xf64>) {
    ^bb0(%in: f64, %in_136: f64, %out: f64):
      %341 = arith.mulf %in, %in_136 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x32xf64>
    %330 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%329 : tensor<?x7x32xf64>) outs(%136 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.addf %in, %out : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %331 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330 : tensor<?x7x1xf64>) outs(%135 : tensor<?x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %341 = arith.divf %in, %cst_49 : f64
      linalg.yield %341 : f64
    } -> tensor<?x7x1xf64>
    %332 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331 : tensor<?x7x1xf64>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %341 = arith.truncf %in : f64 to f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %333 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%324 : tensor<?x7x32xf32>) outs(%145 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.addf %in, %out : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %334 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%333 : tensor<?x7x1xf32>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.divf %in, %cst_50 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %335 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%332 : tensor<?x7x1xf32>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = arith.truncf %cst_8 : f64 to f32
      %342 = arith.addf %in, %341 : f32
      linalg.yield %342 : f32
    } -> tensor<?x7x1xf32>
    %336 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%335 : tensor<?x7x1xf32>) outs(%143 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %341 = math.rsqrt %in : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x1xf32>
    %337 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324, %334 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.subf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %338 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%337, %336 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.mulf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %339 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338, %cst_47 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.mulf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    %340 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%339, %cst_48 : tensor<?x7x32xf32>, tensor<32xf32>) outs(%131 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %341 = arith.addf %in, %in_136 : f32
      linalg.yield %341 : f32
    } -> tensor<?x7x32xf32>
    return %340 : tensor<?x7x32xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      model.wte.weight: "0x010000009216363FB8335BBFD54E80BFCAAF82BF22ADC03F9B86D3BF299071BFF2A767BF4B52223CC4F5283F9BE50EBDFC6F023D58FB34BF78678FBE4C99FD3EF7DB17BEC3DE23BF647BDA3D847335BF9AE990BFBA8D95BE92E3A93D6E5048C058BC073F039E7A3F160EC0BE8781AD3E3013CD3F374A50BFB48E97BFD732803F5C84B73FD8C303BF79E08ABE8CDBE43EAAFE99BFD12F02BF45C107C0FF38ACBE24F38C3F180344BF903A45BF9FC2263E4B86C4BD433C0A409E9EAEBFCBF669BFB1A19FBE5B0EB7BE3AC635BFB859153F77E54FBF9700D4BF67CB1AC008BD68BFCAE286BEB81F11BD3D6635BF2A9E0E3FBCF97BBD0C9C3BBF2430973F6BF6913F3357103F01EB9ABF97D262BF2C1C863F5F142EC0A48034BFA92C9E3F7F9FADBFB5CBCFBE245355BCED9BDC3ECEED8EBF9D7C193FA25432BFF8778B3FA082233F4C1F29BE26B45F3E865B15BF9FBEC4BEE81B243EA61005BF052CFC3D26361B3FC8BE4BBE5DDC173FF1DB753F4BDD2CBFE55AAB3F5A2A293FBBDBD13EE61ADEBF91D010C0F1EE5E3EF7285E3F05A3E53EE74DCEBDE2CBBFBFB93747407BDF82BF359C65BF073D56BF7847BA3E4A7A01400DEFCA3F617FBA3EA7A431BEDA6191BF18164A3E560004C05ABE01C01DFB90BE0B8302BFF58112BEBBC0993E178813BF93B5743FB6453FBFAE1AE8BC7FC91D3F3443A3BEC4FE29BCCFAF0D3FBAF1E13ED79221BF982E123EAA1F2BBF18334BBE7C9473BF40CE823EC045793F535FF7BED228A93FC625A13E9D9234BEEC31CCBFE726823F372A73BEC9248ABFE54DE43F2EB7E63F62D582BE4700553F23DE67BFA3941F3FF87B27BBA0F6AABEFABCA2BF4014DCBF872AAD3F8967CCBFCD90B63EE462BD3E1F68103FBAEF89BF2F0061BF7EB62C3FDC7FE0BEA99FB83E62EFC8BE4FE2FDBFA8EEE4BEF35366BD8F7F453FCC8D1EBF9AF65F3F62270ABC733B883EF6AF6D3F4F5C9ABF5235AC3ED0C9AABF3BDFA0BF2674243F9A596FBDBE1B783FADAB8D3F6C851A40ABD9E4BF084480BF184778BEFF07A33F398D6BBF6F18313FDFA289BF13318C3F30E8E23E384BB23F319B2C3F8673BDBEB931A5BF49BDDCBD1E48FE3EDF7C224045B27BBDE5571E3F44FBAEBF8FC7B83FF4F6043FEE5468BFA36CDE3EE7D94C3FF60B7DBF73E2C23F66064B3F095FDDBFE025213C5562F73F7BB4F83E4139A53F1FDD1140BA7B263F2F3DECBDCE68993F32A7ABBFE177DE3EF5931BBF2051963D98ED4CBE624A643D06BC70BF9DDFB43FFC4B92BF2D2AA83ED0E5943F24935CBF8080BC3FBAA15C3F5739F7BF86A19CBF987E31C0FD61DA3F83ACE6BFE4E3C7BEEC0239BFDFE295BE4DE2ACBF97B76DBFFA74873F70308CBF775B313D9F4E6ABE949042BFA0558C3FDA2252BF76E9F9BFE8531740B0A43B3FB9501ABF98F665BF4D27263EF0A89BBE0520ABBE727D17BFC43703BF6B058E3FC5BB683E5C4F413F00A8A9BE249D45BFAA25853DC0F888BF61446CBE211F0B3F6E5B9F3E93F47F3F90F1DDBEAB83503E4A0C3EBF5C61D13F76E30C3F3A044D3ED50B9DBFF21CDBBC7DB65CBE5C0D333FC247C33E73C8083F74FE1EBFD073353E2DF1283EA68C483E5CD70E3FC64DADBFFEACB83FF59C88BF8C91C5BFB3628E3F5A8050BF6E4916BFE56E47BF7193B3BF219A5CBE8C1B80BFB9AF8B3F866F433F253AD2BF52381CBF3E5433BF4D81683F57D7073F34A3E63E26E0DF3E1B90393ECB376C3F14238B3F14F2E1BF6639EFBF4E2D88BF3BD8C0BF766C5D3F3AB00840A087053FF1D9353F53A7993FA4E2143D6015343F1B51E53F2DA31E3F58399C3F242B073FB2532E3F2ED3C4BFE22831BFCE29283F5AB9ADBE096D7BBF5F428F3FE91C373FBFE20DBC5B7D2FBF06D0A93FA95296BF999F4EBFB17644BFE3D8C93F3141553EBC7DAFBF3BC2A83EDCFCC53DEC8FE1BEACD6E53EAF85523F6975ACBE1657AD3F4CC1B83F8BABD63B81088E3E601589BFDE04B43F7DC88D3F1009ED3DD432A7BFFBDF00C05621CA3F618832BD8CFDB5BE47AC6B3F236CB1BDD4446EBF1ADD513FE5CA33BFA6278F3E765F52BFCCFE983E4C51B03F336D333F6704963EBBF85F3FDD9A3FBE9C67AF3E77549ABE931F9E3F3ADF4F3E1C4AA4BD781FBE3E05B2AE3F0EE44DBF8D312EBF712382BFFDCDD33EDD81C2BE6F3A2BBFE6116EBE3D441C40034B5A3F9A2F55BE7FA3023F06CCB53CA969ACBD1865B2BF0A5D7F3FA6258B3E96E38B3F5546CABEAE1B3E3FCF6A3C3F953DB13E355FD9BD60744E3FD8951CBF2B2E9ABFD1C3B83F10D2FCBF8667B13E4B2082BD8D6B2BBFE1219D3F2460783E360470BF8072993E9CE7983FFAE9FABE9E85BA3F124672BFED14823EC11941BF00F3263E9368ECBE6841AE3E44DAE23EE489A3BFAEB91B3F5B396FBF67D9343FEC4EF83E2047D53E24A4CCBE6CF762BEB73D513F545951BFB2C9D13F13A39E3F633DBA3F678700C0B103E93E425773BE2947DEBE1D700FBF18F24C3F1DE794BFA32472BF97D8543E4F7E8ABFACC5A2BF3D7D71BD8E05F93EB64853BF5463583F50CA3D3F8680A53FB294853F74F61C3EEDA9853E8F5FD8BF945D39BDF78DD5BF76D481BFE689AEBE6108FB3F0ED75BBFC89B7BBFC236473EF6122BBFDA2799BF629B08BF539E1D3FA95233BEAC4B993F43F68A3FE175A53E15A259BF3705683E547A19BFFAE9B9BF6F2F793E9C8D79BE7F710C3F69C9753F647809BF39D48FBF828C6B3E257C7DBF1D375ABF631FA93F19E180BF273995BD1A87C9BEAB1DE73EB812693FE99E653F2BD627BF5B29DEBED9BF393F62E0D03D87884B3FC62BAFBF683B9F3F3B9194BFF60138BF0750D1BE6AD18C3F1395E93EC4BD5C3F88AF9F3F32AF2ABFAECA803F5C24F9BF5FAF004076FF833F69C531BF26AD1BBF02CFDA3E98CA41BFCC2835BE3E280F3A0DC4CABE00D598BF0B05DBBDA32B5EBE16F2D53F1DEAADBF465D863FDF48863F6201DF3DCC2871BF728F64BEDAA6193FF611763F86171E3F584CC9BF1DCA48BECEC843BED440733DE69F7ABF4BB9BDBE951BF6BE2A6920BFBB97A4BE3A094F3F6016B6BFE82D833F2736113F7B7C0FBF15B49EBF2A8EC4BE0A8A3D3FB217953ED2F98E3F7F43A13D98FC7A3F75C10EC06C05A3BF33C21B3DD9BD4A3F4A2CF9BE6D78A53F83B405407FF7CCBF6A164140937F033E570FB93FFDF8ABBE9BECCC3F7DE86DBE66BAC53FEC1D6EBFF15B773EC8A42DBF7AA62B3D9A27583FA7794F3E6BF6033F51E8E63DBC62453E47EAEABE6A9F1ABF9E21E3BDAD4D0CBE583631BE4A2ACB3B6FECA6BEB25CA3BFEF98F9BE30AB61BE6B5D1840640721BFAFD99C3F5461713FBBB0853F95AADBBF349E7ABFFE6286BEC9E2B23EFACA153E8038CC3EC05C30BE71CEF93E74A2E5BED99FF4BE8A4F23403E8B923FC0D7B63FC21D79BE790858BF1464253FD7B7E23F2094014026AC763CB41A833F1AC7853E42A0BB3FEB701C3FC4FE993E454B423EDD9BA73F57E5103E08BA693FC877563E9D980ABFC8B561BFD3BAA83FAFA5BBBF71EEB6BF2D0C88BF23C625BEC716C83FE6E05DBE4D840CC04DB01B3E065109BF5A7E49BF04DD2E3FAD1926BF3564AC3FBE2D84BF2B56DD3E95D3903EAFDD5E3DAC435BBD9FAFAABFCEFFC53DFACF04BE98FA7A3F10A0BD3F622CE33E860D873F2E65A3BFCFFAEBBE9C2F51BFBC7B7B3C1BD6443FB08F0D3E941E3ABF524CB9BE6EE11EC05745A5BF9DAA84BF4A3AD3BFA3AA0EBFECDB60BF784220BF6D5595BF69938BBEB4B572BEF945C9BF7630D83FCC799CBFEB5C85BF930B9ABF03ADD83F29F1193F31EC0CBFF95935BF214C97BFA29B463E9A3537BF75116F3ED44B81BFDCBDB73E957339BF0735093DD073C13F1B4A943F65DC28BFD6E0943E4605323FBF68B4BF28D7393E53FCF5BEA5D7E83E1564B93F5AFC27BFE269B3BFAE295CBEDBC6813F564DF03F406FA63E62FFB13F648A3BBE975699BF3A3CBC3F1AD953BE07F61ABF01A124BD524F054076AC6B3F527ACEBFF90F843F7A8D5E3FB0DE703F5E5A1B3FF68AA7BF180A02BFA1568A3F7A7A7A3E04BB383FA63BB7BFA63470BF59587F3FFB4420BEB8871540D5D140BFE3F784BFD1D485BE91B164BE969BE03D8A7B073E971F93BFD3E0EF3E01DD5E3EF0C29ABF13A5823F47CA28BF42E0E73F854EC1BE9DA09A3EF3B7D43FCD902CBF1C63863FCD6FA1BFCD80A4BECE8398BF871D5B3DC97AEABF74F7D33E613E9EBF2E05613E019095BCB0618FBF40EF0D3FDB545ABF91FD6C3E33B39B3F08BD753F3D7AA5BE426F06BEA247E23DFC74D4BFF7C40D3FE9A603BFAC96983D143E5BBD9F95843F49C2DE3F007BDC3DA1B1953FD53A7E3CB7D19B3F3330143EE676E7BD37AEAABFD88FE63F11545BBFCB06CF3F2D86433FE6E2D53E777B85BF3BF33DBFD98390BFF60508BFFD7CB63F20FA44BE15D271BFD5A806C072F5B8BF1EB2673F7B33F3BE751FA83E46D04140CB8835BEC54CB5BF9DE7C3BF430945BFA794B43EAB56F1BF6C350BBDF466D03FC51240BE532CB23F8436E73F8E8CA53E6258843FE3DFABBFDACF893F80120EC0978970BF647CDF3F13FA0740B4F00BBFEBD72ABE7840B73FBFB2523FF54DEFBEE2A816C08364343E8BDE22C0777476BF6B14D8BF987587BF8EF41C3E7FC6C83E0157CCBEEF7771BF8B6E353FD3D089BF002BBF3E23ECE0BDB5101BC08A44953FCF8AF93E57F9CEBF4159B73DE1FC0BBF5D7B573FFFF284BFC75B683E87A4AA3E8DDD55BE625B31BEE6AF8EBEB8B460BF620F823FFD6405BFC5425EBFB39A15BFE1E912BF5A21EABF2344F9BE5F9E3F3EA41317BFF9A43CBFA198033EBEEB133EA26892BCCC1507BF885AF33FDF79AC3F8C07883DB1BDBC3EBFDCA03E6291C4BEA5D288BF1460ADBEA797CCBFC3CB213F518D223F0398BABF68D736BE3F54A23FBCB8AB3F0DDB673D6D8CDB3D5EBAAD3F1FBDD7BF48F2433F92A9913FE70A8ABE1B7D4D3F788625BF08F8D63E9E410E4024449F3F2696CEBFF83BF13D2469C3BF42E985BF4CFFA5BF8979A7BFCBB900BFE79B523F25D11640E7A59DBEEE3D6E3F9C54DCBF924DA8BF11BAEA3C5F2568BF4BD8EF3F4F0A7FBEB140F33F837D683F5B1570BF8946783F0B71CCBE2DE6B0BF370191BFFAF53A4000C316BF4E0DC43FDA7FCDBE0FF81DBC43EF48BEB5100EBF51B929BF159A683F6C7D893E5675943E5CEF34BE2FEFC6BF8549B2BFE198113F1E27303F1D2D7EBF40760BBE295B4D3FD71B923F0AEBA4BE5E9B1B3D65F737BF06B928BF3E6376BF2E45903F315C813F8552193F0B45823FD00F07BF211420BFF894223F070A7EBE6153B8BF1F617BBE543602BF1547E43C351BAF3EFFD5CB3D17663F3FE674893F1D699F3E911E733FCE2790BFDA0683BFCA0BF33C43588A3FCDC97BBE0F33DEBF291CF6BECEFC34BFC0BBE8BE633C0ABF9E513FBFE9FFE63F432C35BD9238603FB2FA8ABF4306D23FC17A1BBF093FBDBEFD018ABF031F5EBFB6F3583E88AE753FDB5A1FBFCEDA913EC3281C3D040BFEBCF00CD33FFDC7A7BE4EF1983F4A82DB3E470BDDBFA965CCBE6F38D83E47DCA5BCBF64B93D093405BDCF999FBDCD1FD43E25DABFBE1D7B15BEBACB4ABF12549BBF06AAB1BFCEB6EBBFF530813FC17A103EC1300DBF1A3CA83DD6B16F3EEB50D93DA3B5C53FF1693E3F5AFF9CBE022890BF08E81340C43722BE77AA403E899C993F1EB8AD3EFC99DF3DC3770B407D65263F5B4037BD191C8BBF81EB54BFFE4C41407DE8AE3FF252633E8424713FAA5F97BF2B5292BF1979BA3F9F20A33FABF0E63EEBFE49BF66E497BF20419A3EAE10DBBDAB2859BFA62C403F60F7E23EA6B9D43E0D7A27BF745A183F278ED3BF79B90C3E30F1E13FD879953E812B9C3F350FA73ED386D93F80878E3EBD52633D9A3AAEBF0871D33F7CCF1F40CEAA50BF076906BE1B77203EBC72EDBE2CD962BFC79C54BFE69A02C03B6883BD0C49BBBFA07DB83E028157BE1D87AFBFB52857BF7841613F4FB81EC02AA0C23F68C3C4BFFF33843FA984773F804D8D3F9541E53D3176EA3F8CEA9CBF0D7B39BE083D3DBE6BCCB8BFE34B943F29DEE13ED925FC3FFC63DC3EF5F484BEA94CDB3E5FC7243F93F968BF71F8653E1210DA3D373B06BF5987B0BCBEE7EC3E35F75F3F6F32AF3D0E1D41BF3F1DC73FBEDB8CBFD223CEBFDD860A3FE787DA3F67C8353FA088E83EE869BD3D5882DABF63A594BF185542BFCBC6423F1DE88DBF490F5ABFC73FA3BFA5F6883F4EA452BF3650A7BE5994D0BF0F65C5BD3F8C31BE82D44C3FB921E23F0FDC193F8ED4373F5CA01B3FEDE1803F7346383FD7E1A83F193B2140DAF5F73FEBFDAB3F3433683E77371FBEDECD433FCC52C9BF556C15BE4E12A53FAC68033FBF4010BF9FE6A1BEEF9E0DBEBEED743FE0C9A3BF7934703F216DFDBE016D19BF3538B8BF13D577BF11A80BBD6F841D3F6EB315BDDA43433E4381ADBE5C7AA3BF6A1402406AB39C3E709C36C00805773E46F87DBE2B84053F51604ABE51FA51BE303B06C0AACD9B3EDDEEAABE9AC530BF93A0193FA4954F3F7AE5983F9483DA3E15527FBC06F5A1BE424B63BF3789503FF534053F5A4001C044E9ED3F0D46E7BF471352BCFA359F3EED50BABFC70964BFA3E2C23FD82584BE4413A83E0745E9BF95EA813F5C54863FB1FA47BF4F6C27BF3628543C8C170940CFB5E4BC7E72D0BE82F94D3F2C46A93F0E7A66BF3EEF19BF39AA21BFF4AECA3FFC6FDC3EE498A43F665B693F5DDF813FD77204BF8F12C3BCD959E43EC889C93FC872B3BE9CB08CBF1FF6583F5218CCBFDF4E93BE8790EBBEBA38EFBFA85695BFCBBA1D3F913ADBBE59AA03BF0555B8BF7F377DBFAC6CB7BF9B84DEBEA33F143F77D294BFA1F1D23FDB250B3F03869EBDD03CFA3FBBB56FBF6A79713E07128CBF784196BE1860263FB938273F68F3113F87034E3FC7518ABF91309ABFA82C0BC0256FC6BF2203BFBEB65F763FEC329B3EF695C7BE4E2FF0BDE146D1BF0A2455BE5BA1A4BE13BB033F671D9B3F8AAB6B3E3AD263BF6C0FCF3E600E0DBEE01DB83FBFB4B7BFA01B6BBF6D3D1B406820F63E52B9B83FD3DDC6BDE6F5963EC8934D3E726F72BF30245DBFE6E13B3FBBC2743F595DF23ECEE11C3F68B0473E4DB1F73E86D3D3BDB08E56BFD051D9BF53FA1D3FBF01A63EFD621E3F858A5BBF696950BFC770893FDCE7983E07A0DBBE866AF3BD7D8DDA3EEE2C0F3FE9EB39BF8000EBBD",
      model.wpe.weight: "0x010000001E75B43F3376F03FC22340BFEFAF31BFAF1702BF56B18ABF05E369BFECD3093F63C702C0D6AEDCBE7A40253F3C7715BFB4D1273FFF8ED63E6C4085BFB9AD823FF7AD40BEF9160CBEA790793F6B83BDBF0E6B9D3F64139D3ECDD4AA3DA7594E3E7293483FCBFA0ABFB6F3973E98876A3F3362D6BE445A233E73139CBE2245FF3E29D753BE5417D8BE04E59FBF94D88C3C221C5DBF696399BD44231F3E52F571BFB78C9A3F625EBB3F9F37BBBF13D0523EB1E657BEAD7ABA3F3764093F55A6953FEB5DD0BE61D2FB3FABBB253F73FBF93E3D7FA43DA2D0E83E1E3A1CBF9B80C5BE4A0ED1BED42CCE3EFBE04B3FC3A01FBE8BE0693AA543CC3FE032103F16628DBF93A8DF3F34D8F63E59A3583F812BE4BE6EDC71BC0DA8F33E5F0FA83FCAA0433F0E80123DD33F6E3FCB7C183F5F844C3F290BA83CA39B81BF709F90BE5C6B8FBF4E39633E6C5DCA3FA6AB3EBFF9FB8B3CD0D7A4BEEEB67CBE29198A3E76C66B3F262EE53F31A2023F375F58BEABD30B3F139433401EDFFDBE550B85BFB8E5943FD8BFC93FF384BBBFDD8C53BFCD331BBE938DDBBF02CF803E4CC821BE8F6B413F17D8DEBF28F194BF48D2453FD55AC4BFCBB9FD3EA80B043F54800DBF7FC5613EA93DFABFA2B7923F486601BD34BA7BBFBCB411401748673FB64B823F653990BEB15AC33FA63BD63E5072723FCBE1093FAB2ABCBF38F87D3ED1616DBF579EA33F4E6D293EF9C1B23DFFE78BBF928C0B3F0DED063F287109C0293BE63FF9E6C73DFAB75D3F17E0D83D92D89F3F367E523F5452B2BEAA5F443D810AADBFBD82E93D79A19A3EB8924EBEF6CFEABD6EFA90BF25C97FBF6E3A22BF3F60EE3F5B8C15BEE57C273FC6518A3E8B2FDF3E37375A3EB479783F2DB83EBFAA0E423F5A4342BE339E1FBF13A735BFDE258CBFC44609BE62A284BF047659BF25522BC0EDFE183D2D1647BE2C8841BF8C0A6FBE79632FBE789D8E3F93112640D31AF13FE7BF60BF145ED3BE7AAABABD575AC03E9BAFBBBF6BC5FA3F46B833BF83DE113F3638D93E09E897BF7354C03F52218EBD4A5EE53FCF024EBE518FBF3FFE9B82BF6ABA133F8AD2C0BEDD99323FBEACEABFCB56CF3E2818B3BEDCA2B5BEF1B19BBD27E7A1BEDD0D653E632374BF15360FBF4854B5BF52A5C8BE1B460D3F23820C3FB5691BC0B9DFD1BE7A71CCBEB9FC21BFF25A823F9CF7DF3D41889B3E10E2A03FB153BC3ED9B728BF3BA5E73E3F16E33FF3DFBDBF920F9FBFC8FCF33EAAB4CBBD5F0572BF243AD53DEBE9DD3EEA7101BFBFF1323F8ECA223FC67AA93E1897053F438F35BFE34214BF24795D3E18F394BF9317CFBEB740F7BCE534BEBF33E295BD866CECBE3354A03E5CE02D3F4F6AB8BF041CF2BE4DB5CE3DD5D03EBF71E2D83F66855DBF0535A0BDFF5EAB3F53FC903F6EEAA33FC77DE3BDE635683EF0CBC83EE111E9BE8E205CBF6CBA64BF92942CBEBB93F93E9A19613F4AC99EBE2E0431BFEAA3CB3FF977B3BFF555EE3FF6D3D8BEE392963FA3102FBFF82653BE8729EB3E56BFB9BEED97043F65C474BE58EF803E8952A0BF8D5FB3BFF2CB6CBE1404253FE960A4BD8FFA17BFE3149EBF07D66C3FF0E4B5BFACE9194054825C3D91ECF13EFBEDCA3E1E285A3F01F30EBF866EE0BF900932BF7830C2BFCFF7143F898097BF623C04BFE23AAD3FDFD69BBE15F92C3ED1C987BD834911C02B89153FBC34A5BEFDB5E7BC173D96BEBD42863E6E3AE63E948133BF1AAB703F5FE1E33C5C7D613F827A74BFF5F2A7BF7ECEC73E665261BF97BC43BF7C2EF0BF222D343FC37391BF6DCC323FFB23B7BE5579943F4D7A3DBF33D2BBBF7F254F3E970533C0460DA5BE5B4B0D40701D44BF405F28BF943716BF6E7E9DBF1F31C6BEB7AC0CBE873412BF063BF53DBD2D0A3F21572B3F6F56C7BD185F1ABFB61C5A3E17067ABF03101E3D65A046BF14E0E13EF424CD3F3DC9AD3FD3A7453D32448A3F1B68D03D35CC6C3FEAE1C3BFDA208D3F0640E1BE75CFF2BFF17222BFB36E9EBFCEED373E5C87493FB7D7843E5BD2B1BFE0BC2EBF5B14A8BE37A21EBFE377043FDC20403F30CF01BE9F26A33F65624CC0E71492BFE74B24BFC89288BF3FEB08C07FCC06BE312AB7BFBC2E50BE780D13403696DFBEB63CAFBDD1B51CBF8EF4093F5BBC643FDED256BEBCA3B8BE41C28ABF8EB9CBBE1A2F6FBF9262853F46B936BF7364C43DC385083F3FC1E33D364525BFFE998DBF533547BF0E8E753F0FEAF63FA946C03F250911BF2493DA3E066A033E3BBEAB3F70DB4FBF91F6983F1EEFCA3B5E292C3FB03F983E02D8983FEFB08BBFB58F223E346B37407B9991BF803F6C408DEA6F3FA8A284BF5288583F18DB063FF2F7B5BDFBB3D73FF68340BE8E9ADFBFB5D7EBBE857418BF020E453F0FD465BDF19BA03DEEC35FBF751705402E3BBCBD4074833F0EC2293C2C7D9F3D0EFD95BFB768E9BFFB589BBCF76B0EBD80B8BEBFE23DAD3F2C5DCC3F4C019B3D08A2F8BE7BFA4B3D99F574BFBF15AFBC663ABCBC7E2387BFF5E22ABF4CB839BEB1E0423EBD56ABBEA2C929BE4762903D79B8DCBF22D84A3F437961BF05A6763F5CE8A23ECFBA08BFB673853F1C62233F5657EEBFB253883D0E2050BFAA37D93F50C3B3BF0A09E7BF035376BE4F4EAABD960361BFB62499BF1EB4023F28663EBF6564383FF667A03FD4844BBBDF8C5C3F042AEABFF7188C3FD9723CBEE8580440FF564CBFB49AA03F3A8F18BE9948FFBE0EBFD0BE7FF591BF4064BFBEE6B107BF754CBE3E72D1ADBC5A914B3F3DDA42BF2D073CC0C2D3C73E617003C0F5B6A53F2E67BB3F2CFA093EA437B9BF3928D83DA5965EBFE49E1BBE587C7040691D49BEA509953ED58BEBBF76C5B73F0DA4343FF95F213F6C28F23F34BD543EB04D6ABF",
      model.h.0.ln_1.weight: "0x01000000F6997F3FA8EDAB3FC76A573F5C6AA03FEE9B8B3F0DCD1A3F437D7C3FE42F633F3D61223F4C60413F0374453F265D7E3F3267843FF211B43F5664AD3F7B665C3F77726D3F48B3AF3FC037B23F2A861B3FD67BA83F4E58B13F4CA7BE3F5441B93F1BC9A53F8A3BA53F8797433F6D0E5E3F1F4B763F2676BE3F83AA913F3EBEB23F",
      model.h.0.ln_1.bias: "0x01000000F859C9BEBB929BBD258C47BE18BA02BF1050FD3CAF4E9B3ECAC318BE26388B3E0A4C28BEDBAA9C3D86EA03BE1967863E81904D3E598E9E3EF9F757BD4093D73D44C170BE58C3953DE5D6413E8ED3D2BDA28E363EE224F4BEA0A0613CEE0941BE9FB7A2BDD9AB2A3D007DEFBE7DBC02BE8F7D1BBE4CE9C23E74CFDD3DB1B69F3D",
      model.h.0.attn.c_attn.weight: "0x01000000AC87D0BDE2BD6F3D574FE8BC8E68863EB19927BE9D10D73CAAB7863DC335783EC8FBDA3E9E5709BEDA8513BCEBA5393C328027BE211A88BEB5260BBEA804683E13E5743BACA6A73D489DACBD378911BDEC8725BE9BB52E3EF1F492BE55F1033E311FB1BD28BCFABD80E68FBC2693853D425BEE3DA4D590BDF353F3BD1DAC5BBD2E12E23D57FD043E6C54A23DBA4BD0BDD68F5CBE1278A6BDBC6CCD3DBF7425BDB5F0F93DA65715BEAE0A1E3E63ABBC3CDC922E3D37C4A3BDC75CA5BD73DDAB3BF064E43D7EF624BD00F1943E1E7127BB59B19D3D63E7B73C1221F3BD4AB2C93D3472C1BDC136E8BDF6990EBEF59FE33D02D3573C814571BD5E4B04BD0D022DBE148535BE9FE172BD1BAAE9BD248DBBBC1529573A44054F3E0EA8E83D375F90BE1F97BF3DF129513DAD1596BDDAFC533EDE69D3BDB865B73D1EF024BECE9B54BDC35C013EEFD4683E60B0AA3C51407B3B00220BBB147D6ABD249D263EE4B2A53E41FFD4BDE4121FBE717D5A3DECA212BD42DE463E3CB402BE79746EBE690A863DAB5E89BC112D0C3D4308E6BDF297C8BD3528423E1DFBD93D990FA53D8A5F15BE72232EBE89685B3D106EE5BCA9E623BECB7F1E3E1B67ADBE1CA1283E34E10E3E4019E13D5B131FBD88AECEBD5659393D73E3E53D27EA203B646D1F3E04087C3E7FBAED3D39232DBE20DB41BD929CC63DC889FA3DE08E3C3ECE7B73BC138619BD598E32BEC8DD42BCDA993F3CCA953BBEF63F203D112B38BDD44F15BE2312E73D3797F4BC52EC56BD2ED39CBD1D51173E7654263DB764883D8CD013BE3E3E31BD7A70C8BDAC0DD0BD8B4A0CBE58CE9EBDD7A1BE3DDF0D2BBA89F09C3DC822C9BDE8476D3CC16C533EC29C8EBD94298B3B55F41ABE4F76EDBDDAE37C3E8008AE3D285B013E723A9D3BC5743D3EF64AE5BD007B0EBE1C5D2DBE669DE7BC557B0A3D6CB27EBEFCFD5A3DD304293EEAB3853DBE9DA5BDCB1F213E8B273E3D3C2ED9BD483A39BD688BCB3D9A4A27BEBE4D1FBE32513D3E0BE639BD8E6D7A3AB33B23BED4524CBED3A1283E0CBBA73DF2AF253D5947503D9F6367BD0298B23BF68672BD2698653EF7AEF1BD647E863D38C4333CEEA681BE06029ABEA153CA3DFC607BBCEB0255BDA1BAD53DED5B5E3D040F193EDA89073EEEE6993D73CBC63DBB3DEF3C9EB7B13DB2708BBE002D8FBD28FFF6BDA591B83DE6A79A3D54EBBC3D9025C93DFE9A08BDD2FD013E04AD353DF9C534BEADDDB63DE07A56BE925310BCD06D153E7E7EEABD4C1660BE16C52C3E85999ABC0AF0573EA121913D1674523E987D4EBC006FEDBD9F0923BE92474E3DEC7E0FBEBF4B76BDCC20003EF857943C08D2973D469E83BB7F93673CAA19193DC90FA03DCF70933E3153E2BD0C8C833E7462F7BD32746ABE505A843D391C073E3781DB3CE5934D3D5FD9C93DF94E393DAFC44C3E9C5403BCAFF026BE7FBFD1BD55599A3D2826A63B19E12F3EC60029BE1A612FBC3633583EBC09F93CA190EA3D20E6013E643D153DEF488BBBBAF853BDE7C339BD443216BD445E7DBCADB3B5BCCC57C7BDC350D23DD2EC8F3D4253B6BD67C061BE0B14CFBB5738323DD3B7453E167EBFBC05F483BEA9020FBE5A6CC03D413FCF3DBAF3A8BDB75E51BDA78A13BE608814BD3D842C3DB758DDBD641B543D2B09023E8541953C67E8C23D2E79383C848134BC121EDA3D7388343EE8CAC4BD8A23CDBD7E7B343E1BB41CBE712D6CBD246B94BEB1841D3EA2C988BE2670FBBD66BF3A3E447E5DBDB25061BE9144E03D90FE2FBE41F4773D2E1D65BC90D80C3DC4D15CBD01F170BCD03DE03D294447BEF33D2BBECEFF53BB3644A53D0095A13EC3EB953DBAE88A3DFD6EA3BDEC98D4BD5F9AA13D89B796BDD04BDB3D084F02BE72089CBDC390733C93CEC1BD1F469C3DA466ABBD62E2B5BD1DE2433D86AE6A3DB9E31ABD932C663DFE4A203E359714BE451F8A3DF6D2053EE3EDB53DF56A88BEC160983E8994A1BD2C20723E95381A3EA2ED893D2F51203DB463C9BDF4AF11BD0446AFBDB84C21BCF8067CBD3FA059BEC2D8913E4E5095BDB59802BE2954A4BEB458E33D8021E2BC3620C9BDBBFCBF3D98A21DBE557E093E9AD2EE3C7C79923ECA10A03D34F5393D07FD843D742BA7BE0EE7533DFDC9C93D1B5E23BD4EC4EE3C7B2EBABC3DE1B4BDA117063D70099CBD5FFF51BD4B4CD93E30AA683EDB955E3D3F158F3DE8839D3D79D8C93CB01EBC3D02472ABE3C5C1A3EBD7C09BE4D6D8B3D478022BDFFA60BBE914AABBD0AD8F8BD5659353DA494F4BDB1D35A3D578AA03A9791023E8AD604BDB40BF73DBECA433D4674F43D73419C3D75E966BD7F7E273DDC280DBC80414EBC1B0C9ABCCEE7B03C673D933D254AAF3D2B1BB6BDA946B63DC16AE6BD3377B3BD07E005BDE0858D3D69301B3EC6F3373E7A4EEDBDEA2442BD78348C3EB0C0453E1831223DE78886BDA76D21BCE6CC083E82FD86BB420C143EF30008BEE63E82BD5CC9A43D63A940BD85C86FBDFF55B0BCACC86FBCC23E6FBDB99191BB292FCBBBD9833BBE7D91ADBDA3F9353E2AE837BDE1FA84BE1F1433BDF215933D178DA7BC4711233E11E6313E85B70BBEE92FC73D292C86BD65000CBEC19FE0BDEE7203BE79763DBC23A792BC7722143E00422CBEDC1A933D8702AB3DCBF62E3E9DEB0C3E07EE5EBD993024BEB0BFA6BCB149313E434E71BDFDF245BDDC82C8BD9E072EBE76D64DBDCBC4A9BD3ADE8BBDAA3E1EBE5D60A7BC912093BD763BE73D54257CBE4F5F033DA43F6B3E16E6863D95700BBE780649BC3F866FBECD3C813B19C8253E747BB43CB49E8EBDAAAD61BDC7632EBD7A08963DAC2BBDBD9F8E493EC1B6C8BD89AA833ECB9061BE01D38E3D4DC06B3E65351CBEC353C13D239F7C3D05A9883EAAE4093CFB7081BC07D2713D4ECE283EC2E3143E4BB03FBC2BE2123ED2918BBE5FB82BBE5B551BBEA69FA43CB31F9ABCD797D8BDD63C88BD600874BD5AC706BE2FF05ABD618E883BEE34403D7E38DDBD8BBE413E74758E3A62A5663E368B98BD4D66923D22503DBDF0F556BED6D1493B8CCE0ABE012503BCF6B2C03D0263B8BDB49129BD0947D63D8C33073ECF6CAABC0F65003EE249233DF6947BBD9AC6D03DE044A63C12F295BD8F5508BEE91204BEE90BB83DD490403CE2349BBD61139F3DB81D3A3DBBA00EBDBFF9C3BD29490DBE0B1D44BE2A533B3D47BA03BEEAF5D7BD5B136D3D9288723D1C670FBEE8152CBEDE3BC43CE210CDBDB0D7003ECF3284BE9059BDBD4915983DADD5303D2B203EBC71A8533C034301BE62945B3D0CE38ABDD48CB0BDD869E63D68D1DDBB9BB50FBE403D05BE257E303B01FCAC3D1056F43DF6295A3D0AD5B3BDCE4A4C3CE13286BDA1B7673E424F28BEC2CA8BBC498D743D4BFA53BE4A433D3EA5610EBDD764183DE032BC3D72947D3DC31B123EA097973AFF2055BE267485BDF74DD6BDDC7A783DC6B3B6BC3DE754BDB176913CBA9DDFBD3C27A1BD139053BBFCB7BFBD594160BD656373BE44D9753D682CF7BD50B240BE323FE2BA96A83A3CD7532F3E5C425E3C6D3C5DBCE7549EBE92C5203DC9F32EBE4D0DBFBD76872F3ED0E90EBE2D0FE63D308EAFBD7246D13DA4E2513D33B9BB3DDBB5343EE055D73C49A21EBEAA1019BEB48C8D3D96E367BDE1CEE8BD6188F63D21AAC93DB2AECC3BC1F4FD3C19ABD7BCB78CEFBCA9D9923D4F88C3BD96D9EB3D7A2F1EBD204A82BD2A2575BDCBC945BBFECE573DCDFA393E2626013E95D899BDBFFBFA3C9025DABA510352BD1F0A0FBEF5E89DBD4B3EACBD374EC9BD99E51ABE8AA4643ABF89B23CED4FBABC8C4E9FBD4037FDBD88A09EBD78DD7A3D1D47FA3D536F16BD5A65853C205E0EBEB573BF3DC0D8D53D9ACA713EA827C0BD46F1E0BB7AB80ABE51174B3D5E143FBDF131FB3D6395D1BD495C453E6ECD29BDC9C8ADBD2D19A83DFBD5CEBDC1FC043E1EBD6CBD1B2856BE5BCD82BD8ECE583EABDAA4BD808876BD58D0E43CFC44573E51012A3E9382B03CC547363D54A1643DEFF5B1BD70E5293E1C6855BD3C52FF3C77B1913BFC25113D81F0B6BD2084E1BD19C2193E09E7FBBDBE77863DF71FC5BC18343EBE789C1A3E429DE1B999AB153E692322BE94141DBE4AC37C3D9C77883DF65BD13B311B87BCACC913BE6FAC643D0983753D9D7A973D5F506FBDCC6DF8BD031087BE420F503EE886F83D8F23583D1F2CD53D45F7313E85BD9F3D779D9DBD22F496BE530B27BE54F4B43D0CFEAB3D9B8AFBBD6F60B6BDDB12383D86AA4DBE7025533BE822A43EA5542B3E05BAC2BD546057BDE84A443C55820E3C3EFA783C2B432ABDE59926BE8EBCFD3D39E3ABBD5B5DDC3D3A30293D26702ABE6B3EE3BD2089633E4AFD3CBEC497813D82B9723E393DCDBCA3D0343CEB44763E9BECA83B165722BD22CEFBBDD0B7103EE2413EBEC0C90DBDED8DBFBD30C58EBD40E600BEB027463ECC0109BEB51A1C3D19C4893DA490503DE65B83BD79826BBE9D5A9ABBFEED84BDFF1D3CBE1D6708BD641C03BE8F6BA13E51DAE43D64DED23D6C7124BD73D0BABDFFBF973D918715BE4504133EDEE56EBCFD83983EDB8EB93D82E1CFBD44E82CBECC4023BD8D47123E1C9B11BE475A0CBEFECA3A3D793DBBBD70E894BD8672E3BDF4EAB7BC963A84BD09B9B5BC77E9DB3CF1FD7E3D215927BE11763F3E6905D3BC48C7A3BDF55E053EBAD2143E75263CBCD9A2BCBE4F2C8DBE8461F13CD15590BDFABC3BBE8F757A3E37F066BD34D32BBD9DC6E63D416F543E8ADF353E75A9613B60B04E3E1B0E153E992F6B3ECF77C3BDF05FDABD42FD943C93F7723C7E52D6B992A7FBB9764F6CBC86247FBDC5627EBE05020F3B6577FDBD3BD4583ED73D0B3E8B2BB23DC93121BE10D1CFBD8FA6B2BD24A910BE721514BDACC4393D3C0ABC3D09D68DBDBFCD103DB46D2FBD56291EBE478B9DBDC824CD3D88D7013D448BACBC94B030BE01709EBDDB68323E60CFA23D65D5A4BE838D773E7E09693DE298773E87C7143D69B30A3EEC49F43C18CFA9BCFEB4C13D387EF83CF3F40FBDBDFA8D3D2E12DBBD8EA5E93CFB218C3B5520CE3C576AB53DC2976EBDFCACC3BDD37F34BDA1C339BC211C223E3FF8133E4C7B45BCBBA05ABB15F32F3C62A71CBE9768BDBD06684FBCFFE50FBEED5CB5BDC0CA6A3E453824BEF8E515BE783D153D632A48BE185A77BCA099373DA2FC2DBDF86BED3DA9AE06BD6F2C593DDFE342BDA5E028BEDEADAE3DBD0BFF3BDB99243DB4F523BC9070693E8365033E955B68BEE9A3353D9D59213DF45A78BCEA8AF1BDF1CAE63D480625BD679415BBF6B38EBE8768E13DB53BD43DD0118C3D15AEDEBD8C686B3D8EE4373E54AF5FBEA14E21BEC07B6DBDA9FFB03DE51883BDBFB087BEAAF1963D726387BD77C9973D5551D23C1E5E6A3EDCC91B3EE2A3773D3592B93DD44C90BCB6B8BEBBAD739ABD6A36FDBD0B3780BE3908B4BD696B38BE84C6083DF18F80BC249179BD91ABDE3DDC20473EFA4DF63D35144A3EDBF9FBBD2766BBBC888C48BDD1C1973DB7A459BDBD21A1BCDFAB1EBEBDEC2E3D6E1BA4BC55F10C3BD92435BE3D5A343EA7FF36BE6DF543BEF417FBBD73E22A3EF3CCC83DE2EF8E3D592F0ABDC3E4FC3CBD3E94BEF326CFBD543445BE6E67993EB4718D3DC9E8543D97CED63DD043033ECD1F6BBE858FD9BDEB4FDCBD5A531CBD93A274BC16DD55BCA968963C5C100DBEED17C73D2A7AC63DEBB7693C55E84E3C774DB33DE34D42BE6F68EDBD3FDA8DBCBF63A2BDB1BDA0BD000BD9BDFDED93BD92CB5EBEA9FE9FBC063B363C2922183E85A851BDF348C8BDA190D2BA332A953DB2CE64BDF28D983B1CB6163D10A2EABD5B61FFBC9FE86A3EDA1E553D5229F9BC12A64B3E1A8A16BED8A17BBEAE3E74BD44799A3DE7558C3AD46DFEBDA3EC1A3E56395ABB95AF8EBCC70851BE67F46DBDCDED173D4B6E5C3EBEF305BDC308AE3DD763903DECB0B3BEFE121FBD225F4D3CC9B06A3C329B663E20E715BBF0AE293D0A097ABEC989E2BC1D6BA83D0DB6C5BD00B9F0BD43884E3D85AE843D53EE1CBEA5F668BE40B3173DBB97543E6E03F7BD8AE26C3EACE392BDDF19123D68EC8D3DE297D3BD13B48EBE2AE75A3C0A005ABED0970F3DDA4C6BBECA094A3E20FE923E003616BEECBAC4BDA51F803D54FE543D17E3E2BA2AFF6A3D3ABE173DB033A33E2702C63C37A4923DF91A143EB5F686BEB3E88BBC307E3B3E0EA3FABCFA9F133D9C31E93CF05046BD823385BD778652BE09F7863DAC5C72BE2B4B93BD37BBE5BDBB8C02BEBF280A3E000295BC642165BD3022F5BDA62615BDC743B6BC1735ECBDE3A2153D9D6B393C521025BD8F566FBEDF1A58BE73BF83BD2860523EC3DFF83D6C1774BC47F096BD8ADB1F3E932F213C3598D43DF016BCBDB7FB5FBE512E2C3D0154E23DE2D6C73DF396B8BDF84304BD884062BD7D1AFFB8393B453E895794BB3C5D133E4B41903C908D1BBED8C6333B7BB3BDBB4210EF3CEF1682BD0ACFD0BC6C5C2EBE395682BEE922943D0FD9A5BD8D9492BD46C5A4BD54137A3D25B801BE8E888B3D8E984FBD7D88E0BC7F0F0D3D2036D8BBC2C64B3D01CE243E47AB8A3D65EB6BBBB78A05BEB1FD0F3E7442BD3D8C33FABDD30E703E874FAB3C421F4BBEC8F985BDEED42A3E4D0CEE3D8EE656BECF131BBEE2A7B8BD25CA3F3EEECC5BBC9F054F3E6FDB12BB3050ED3BD92D15BE68EDD03C17A14A3DEB30ABBDF941A53DE30EEA3C1CC86F3CE443033E072CBBBDB5690BBEF5775B3E8D84443D9DC344BE86B839BE265F3BBE15DB55BD7A2874BC0C7A5CBE02ECA1BDBF726F3D7DA33ABDD476073D04CD583C71B8DF3D80EBFCBD7E5DD1BD2FAB1ABECA48563D9F4AB8BD7BD6223B3193BCBEE3BA87BE59D3B9BBE87AE5BDD2212EBCE96B473D6D4346BCB119D33C82D0AE3D09D5683E3F14A9BE79D7E63C0C073ABEB141E8BDDCF90A3E299AA73E375EDE3D2633D63C2E690FBE4A76DEBD5E5A3F3EA8EC0C3D9EAD193DD523E13CEEC5EB3BFB353C3E43AB96BCF848083D4F5BD13C383E623D0E44A73D6B94193E4B8502BE4DCFE73DBC9827BEBFA58A3D76F5913EF7373DBDA89F943DDCAABF3CDF512ABEEE508DBE828CE5BDD190613D57AC353E9487DEBDDFB4F13D499556BDF7EF81BE8D068BBA0B8BFDBDD99EC03DAC7B3D3EC943DABD63F5A53C09309EBD9ECC3CBCE836053DE165783CAE0F7CBE957AA93D04C0943D02C7EBBDEBD662BD372762BD9F9AAA3DF0921D3C82360CBE75A37DBD7BB0643D13E74A3C594F593C73AA723D43FE26BE9DCEE3B79DC49EBD747AACBD1E3D4B3D52B4BABDF7932BBCE2FFD13D458CC5BDFC26DEBD7BBCA63D1C4EA5BD9E9222BE1AFC693C645600BEDF604CBD2E36603D1072FE3CE5A73ABD389C00BE584A83BDAAC69ABD0CD5AA3D2E660E3D8372583D9D1300BE277B313EDD5A3A3C05772A3EC8948DBD27AD493E668803BEE03317BE10CA273EDA52393E5FC153BB151E0ABE3BC98C3DDC65E4BDDDDF993D404712BD3982543EB040833E24FE0F3B453F25BE09C21E3E208083BC5EC1473E8D53AB3CD8C2B03C3E4208BE75980C3E1786543D76814DBC6AF4583EEEE646BE7F54E1BD6793F8BD5E83D03D9E475BBDEF2AAC3C3D00D93D38A9E5BCBAF485BCECE2D53C2B7A403E9B8E553E62B98EBD3D6E303D5157113D3BAB8DBD84C6663D4380553E0226F53D616058BEA94DC5BC85157FBD58BBD6BCE86632BECA2C853D736AC0BD1C16D8BDB004A83B86F6F6BC4A8676BE5A0EBABCA343F6BD944EFC3BBF01383EB6A4ED3D0F51F8BD2E50113D7C90BCBDBF49C1BD217AA43C1030413D2B27FD3CCEB5D1BC61A60ABE387C90BDA8E4D03CA3735A3E9123DA3D3EB80EBE8E0D623C3EAE3ABE25511FBE5DAE9D3CCB60623DE209623E8B18A6BC79F719BD98129A3DC0DB12BE05C7753E54EF91BD08E806BEF44C013E418F1BBEF4E626BC92E6283DC48F883DE8E1E53D86AAEBBDAF10313EF62E8BBB1D96A53DC8F506BE9A742C3A09E5D7BD5EEB0F3D20AE993C4E1F1ABEFC54B83CA4110D3E64EDCDBBECDF433D224B14BDD8B7A83AD8689EBDDF864B3D3CBD2E3D5D5417BD95D6483E4CD3B63D589C173EEB6A003D4638AE3C049D013D63D75F3E17E8353ED05834BE42E27EBE9982803E5FF177BE4E64D6BC57B3993D83EAF43C0DBD13BD0DA5DC3DDA148DBC81F0303E2568383C725ECD3C5913413DD887FA3C47CE5FBD7D7AFE3D37DAA83DA2B6853D2C995C3DDC1EC93CC7AFFC3CDAFF383DB05803BE4138CDBCA3BE3E3EA2AC97BE691BFDBD503150BEBC78B43D87A02EBEC1BC193E3B390C3E1A24FB3CDB73ECBD4FC09CBD6E88D63D2962803A676910BE8625D83DD72C15BBE37DC7BD3A8B0ABE0F5F31BD3A66183DFE94793DDD1F523EAE57843E1A58BABD64DBA3BD8457503D121172BD8B1DF0BD7023AE3D6E0BFE3DA7E7023D8ED0CD3C6D2FA03B81F6E73D52FCF63D634AB5BD84A6FCBC61D64F3E4D004BBD4C5B853D596894BC7A4104BE51E79C3DDC003DBED059B13D84EA673D323A403E5798803DD4DE4CBE3C25B23C4EF0423ED3206D3CFD6B74BD243F8DBDBC64FBBDD72F543E78F2123EED1B05BD4638CDBDC6008FBEC4B5073EB7D5563E5E73CFBD52F99BBEFC6E423EE0D15F3C0749ACBE3B6A623C5DD3483D0C9C20BC1EC641BEA1DE8B3EED3770BE846E28BED498733DB7ECC2BD3F53863EF872B5BE17B7473DC32762BEEE43493DC1F6223DF18AB93D5AB967BD4FBB2CBD53FF2F3EA727BFBD3DAFC2BCB9F9C9BD0CC55B3D16EB96BDB5C39F3DC400CE3D5D9B313E92EDCE3D78151ABE6DA4103DB559E03DD12162BDD7F631BE04E1DDBDA7780D3D5C91E7BC1E226FBE9D37E83D8D930EBE387F3C3D07E01D3D820D153D5F8F073E6E432A3D768081BD27D2C1BC4D50BE3CD2ED05BEC30501BE16D890BD6A39453EDD6521BD113BAB3DBB7B0CBE0090AA3DC4AFAA3D19B0A3BDB26247BEA32D0D3E3DB2343D4A93ABBB83FBC43D504149BEBD5F3B3E9D1775BE873131BA04CBE7BCD81FC53D07EA303EEF062FBE84890ABD992F8B3D31FB75BD8C844FBD76E226BE0F54EC3D2AE3A63EC41443BCFB30603CC738163D50AB623E0C193DBD8D89263E7D7695BE034D97BD1EA2153C5FDA0BBE47B73E3D24381FBD91DFED3BEF74B4BD335818BE1D31373EED36A43D05AF963D53B95BBEC6220FBE755AAA3D98364ABCD77102BD79BB58BEABAF60BDD95CC03D0C061D3D93DE0E3ECAF7CFBC7A17EC3D9A431D3E326976BDE1D887BCCA31273E6DCCA6BD737D05BDDE88453E9F4613BDE615D5BD48C7CB3D522B0B3D314B2EBB8A9C2DBE0E02983DEDA493BDE6BC353E9B02B53D59DC963E57AA023D92AF923EBDF6AD3DB571583DAC8B713D4A28A3BD783918BD9AF87CBD3038FB3DF463DE3DD35914BEF97636BE7A7C7C3D39246DBEFDEC533C5884BB3D916425BE2A741F3D685BF8BD559C383EA1B6F13D74CAE8BDCC48073EC5D5403CEA26ADBDC44E9B3CB1F1793E41DB7FBDB1D389BE10C8A3BC3EEFE93C586A40BE135319BDE729343ECD2C603D4261B33C962CDABD63A5623DECA2833E5957DF3C076E81BC8DEE1FBE149777BC43BC093E02BA013D470A273DF388BF3B6ECDB03A048A413EA44A89BD2AC1143E50D2333DCB80D2BD4C391D3ED02E1BBDD017C73DB20D91BEC6E7CBBD6AC351BD514AA2BD06EAD0BD1CCEB63CA3C76E3E38B829BBD37CDA3D1278AB3E0D36F53DAB5AAA3C5FF5453E5069A6BDA70E033D8DD616BC39D98BBDC2E5493EB4A0C5BDE79C4EBB487B98BD2CC2C8BD46A3D03D74B3EEBD797703BD4EA021BD2E294F3D630BD9BC0CAA273DEFFED13DE3C7633E333347BD0C939C3CDB8D01BE3E92393C2A3941BDFC3926BE541E9CBB9EA1AABCCAF685BB0A53A5BDE73B9FBD21FBEEBCAB82CEBD9FA3393E7ECE2C3D9C6A213EC8C9063EA753D03C0D549F3C1FA4BC3E2C3C9F3D6D63D63DDDE658BD337E11BEB1B2943CF1FA1CBE418D143B0D00E33C26188BBDA445F9BDF47FA2BDE131C43D7E26893D55E986BD06D2A83DF9298DBEC6209CBC3BE7103DA807943CD95C823D849E28BC29FDE5BC6C38A63DD8C37DBEECDA2CBE38EC363E835514BDB2F9003E4ED78B3C5CD237BE8911C23DFB79DABC44B0B5BD429B71BD9DF9E7BD5722983DE57195BE9804393EBB2A00BEB630A0BBA167ADBDFB7F3F3E0A453BBED47E80BD0004B13DBAFC99BEEC92A3BEB5787EBD0488C5BDD374EB3D4930B73DC7B3E03B5496EDBDAFF6563E488D7B3D4418633ED102D93D789C413D4493823D613C6CBE74BA8EBC94F3D93D594281BD4AFC1F3EEFD83D3C34A2E7BDECB0623E678F853DCD69D43D5F641CBC357094BDDC62873DC9360DBD5FC9D1BDD9CBBB3DB12C6DBD130FDE3DA2E0C13C1CFDF7BD9A19393E0944CD3D5352403C70EAC03D1442403ED9DB12BC65872CBDEB66DDBDCBCE413D83C624BEF68D41BE9C0F4BBD28B6D8BD1632A03C883A143ECF4863BD52DF3C3C3BFD9F3C63911FBE4F482EBDACAF593B2CD29E3DB39A6A3D8BF6DF3C07EC3EBEDB0B27BE5976EDBC0A4564BE3FAFD83CB2E595BC33D5883E6C01093E3B05263EC1A202BE99724BBD121BBB3D377EBABD07CE3D3E82BBB7BD18DEEDBD03B2EBBD82B8E63DA6DC58BD803F6D3E9BEE8CBEDAB2713E2F58ACBD472884BD02C38EBDD71554BDB8A5E3BB45C6C0BD0A8AFB3CE59A4E3E8DEAA7BCD218A23D09A071BEB4CE1CBD5600293DE11F52BE519DA23D01921D3EA312CB3D0BDEAEBEFF76C83C6B406EBCCEE5BE3D84FD68BE8297BA3D5D4FA53DC55D153ED57A403E3597543EF5DA64BD1C99423E9871783D1A75BA3DB7407FBE18845B3C3217E4BD0D9B933C7966CFBD0F68E73DCE2D1E3DD17A213EAE37D4BDB757C3BD270CB63D7FD4A6BDA56B4FBDA9BB7A3D16B4AABDE02E5C3E74E2F83D55F4E13DAB59A73DC5EB08BE8383E73D761A86BDB40CC3BDB8457B3CBF70EF3C9FB6CBBC58BDC83BCB2B4DBE6070C23DB9E098BE147928BE767B183E9BC5A83DA2ABD43D3651D63DC285213C62E539BD0D0F6BBEDE91D8BC6B62173DB23D803DEC9D83BD48182CBE8A90FCBD9C05A9BD0DE787BC68A8B23D7B7ECC3B609A8ABE86A82BBDF48E19BED07FAD3C82F2AE3D833BCC3D4A57963CF2CD223EB959E7BDF12ABFBCA256583DE3FE583B962ABABD1DE529BEF3FB91BCA2ABA7BDA822F7BCED26ABBD2E5BEDBBB2A4203DFF17ECBD7D4DBC3E5E4AE03D397C31BE7163A63D31627DBD8CF32BBD8A8C39BEC537A83E185E31BEADBA2E3E8152C33C19B1CEBCC105773B923CCA3D8AA31F3B491F613DBD3CE63C2174153EBB0270BD5CC3D43C4A735ABE6C48A03D6F2FC93C16DA81BDFBF26E3D6497FABDD7563E3EC57C9FBCCDB059BB1055B7BCF10051BC1DE90ABEBD7E28BDF512653CCD63283EB9CA903DD14E2F3D5FF5AC3A792152BDD78254BDFB34763E4A004BBE9734A8BCF8C3843E3A927E3E9DADD83CC3BE3DBD761ADC3D8E5B923C6424353BCA92FCBD1C5869BE7625FE3D084FC33DE91F8DBC4920A53D1B8E01BDE788F8BD94EC58BEB2DCA5BD8362003D609AAC3DE609C03C605A0C3D5706063ED55A123D7C1503BE3434B63DD88B1C3EB2217ABC632EC4BD6FD2E83DA2841E3E3063763C03E6C2BDF44B9FBDC513ACBD370C2C3E51BD10BD6C5AE0BD37B9EC3D6EAF923DF07F19BD357010BE915008BE9FC7FC3D11300A3E5BE3DE3D8EB9E5BC8F66CF3D3165B43D5074D63C3B4B893E5C6F123E961F923CDD89353D0F6D01BD41B4DEBD66B9B0BCAEF92D3EBE69E23D243BE3BD9BBBA2BD1183933D5986003EA271D13C96D6FFBD2F68FCBDD52636BEF00D85BD55D6293E46C3FABD0103163E36B8453D92C833BE9A2369BEFFE2A2BC2B3B8BBD82E4113CA62926BE54CB153EFF0E30BE1A4000BC285B01BD805AA2BC2F6F833D260A163D1F05253E2FAF36BD610F813E7AC87EBD5ED0F33C72F4383E45CD493E0BC9893EE18290BD91398FBC0DF5A83C29C7DFBD8CFA0FBE8B3C533E275D57BB6B9209BE190F9CBD2DE8073EB05C21BE7E585ABEF6E833BC8B19DEBD3497893D9C770FBE584CB2BC7CD88E3C5E9C2B3E6949EA3DDDA834BE37DD053DEFC4103E9B3D5FBCE998FFBD93CA573D7611D73D5BCE39BD25CFAE3DAEF50FBE1D2618BDC023213B9D8EC8BBE81AC43D201BAABE0F9119BE9ADB553EC9017E3B28F9263E8A9AF63D5ECBAA3D0A4B4ABE438D843D0F6A68BD3C8A57BDF95F21BE2FE9BE3B2EB037BDF229E73C157784BDAE7A3E3EDED3A93D7B9EC0BDF0524F3C292E763C1B5D0CBE556617BECBBA8BBE8B897ABC8B16A93C1ECC243E7A91DD3D1E0E6E3D3DA8A6BD82C8E53D5CA91EBD2EEA1E3D70A195BDACBA1FBECC6AFD3DE8CEA33DA32A2FBE57EB2FBAF5E5CABD71DCE2BD9008B53D9BDF2E3EA2D4F4BD842872BE450BA9BB54DFAABE631A923C56F9E6BDAF7F8ABEB67C7FBE18774A3B4DCEEC3DBA7C143D57E8F0BC8BC8A23CC7780FBC5EAC96BD5DF4863DFCBEB63DA2520E3E6B5AE6BDE6BB1D3B0E1C993B41A8C3BC6659DC3D2621D0BD203BF33D1925D2BD8135313BD802FFBD26EA4C3D855B153ED15756BB2310803D82D3863D2BC36B3C315BC13DF41BCDBC4A6E0F3EC57383BD3DDA52BD9DB1E7BB5AAF90BEB220FB3C7568473D806320BCB7DE5E3E9F66863E6F51C8BD7CF04E3D49DC05BEF0E62A3DC40B26BE74BF33BDC02122BD1FC7653E3DDA353E55D8C63D2555643DE758773E5A88CDBDF5606C3D78B2863E5289353D2A3A9FBC79F9B33DE842B83DD1D3BEBD8AD00E3D8C1D213DA6C61A3EEC8847BD2088953D510C85BE3E5322BDD9CD3FBD8035613E029DE1BD058067BD538687BDD5DF443EA9D430BE89C9F93D774E9D3D9D34003EBD58403E91A35DBD2903863D7D7473BD25C228BEF31DB93D2EE926BE3C3E80BC65FA953C742783BEED88E3BD586F42BDD9F4EC3CCA11DEBDF6CB0EBDFDC3263D611D3D3CC0BEF9BD05E3ADBD6FDA94BD26648B3D63D7773D035F6F3E666E44BE3D5CE3BD14D58DBC94DA0FBEF3D306BDC3DFCFBDCCD459BD284EC8BD586283BC44F0C7BD6D28683D24C15ABE9655B8BACB1C6EBD9056873A9CEE2E3EDB1F213E999072BD6D42CF3DCCCC213EB5E4863D1B268EBDAEEE14BDA952003C2A37873DC2335A3E81E83EBDACEECDBD0A2BD6BD6295AD3D6CBB80BD6AE210BA507E833C49A7043B62981F3E14DA6CBDC8DAB53C7A2B1DBE98714F3E503654BD5DBF533E63C5763D81DA54BC056D61BEE70C37BE7023743AA13B6CBEC30423BD50D9EDBD94CAEE3C397A24BDB8D241BD5B70E83DEDC113BDE259A63DFB1E16BE05739BBDAD77A13C7F54A5BD239E0D3D4E5BF4BB15AAD13D2C1489BEE907E53BD2523A3E621F923D511EA23E820D273ED3445F3D6896813B32E583BD7B9749BE75AF1DBEA942E7BC098E443EAD82CA3DE26192BC1FDF96BBCD95213EDC5FA83DC59C593D16E29A3D33BB343E246409BE4280303D708171BC88E0CEBD7051F8BDD96619BD3EE3923E7EA29ABCAE954FBE27BDC93DD5B0EA3C81D004BEACDA4A3DC1E1D5BD4384C33C7ADB5F3E0145D43C79DE5DBC64DB5FBDE02DA2BC0CB2113E151045BEA7552ABDFD3EC73B1E926E3B8CE4A3BD26C1D13C3ABB8D3E5EA1A43DE1CA1A3DE25F813E29C366BD9E2B03BCEAD52A3E8786993DB3A6A43DB60E1EBEA7DC58BD9F2F173EE2A3D63DAFFC08BE5DD9B33D8A1A2C3EDE50B53D0D06083E9E2A153E0784BA3D49F1553D2FC70F3E67956FBE9C275ABDB6EF643D8FB8D0BD1C1080BE2345CBBD88A827BE56CAE63D432B843DA08717BE80DA883D58BCDB3DA920A43D072095BE9A1AE4BDE16CF13CF0750E3DB58D0ABEEA470B3EACA82EBE3363EDBDD28E413E7ACF33BE3F6F2FBD16DBBDBD9512D9BBAADD9BBD8617463E158B01BE4F29833D89FEABBC96C837BE26EB1DBED3C9193D177BA13D959D8C39F94C2CBED8D7A03B722D683DC82FAE3DC63A3EBE253FC6BDB92D2CBEC005BF3D3D818BBBF7AAF93BD610FC3C77D941BBEE51843DCC453E3E60C3C53D621331BEA7E1B1BDC32E16BEB375CEBA2EE1C23D32FE103EEDC1C33C1DF2FFBD574841BD371859BE3084873CB796033E308F73BE57C63D3E3BF21C3E38AC893C6952AD3DFF24C0BD260749BD191622BEE37CCBBD97C601BD00F00C3DA87CA83DE2D1BFBD17B525BE57DA08BECAD92EBE8AC0133E08518DBD0806A4BD06FC083DFBDC663D25221C3EAF828DBD301D03BD24E3CD3D85075B3C9FBBDBBD6D58F6BCB18D11BE7C26823D8C91F0BD3F7319BE17D3BF3C277A6D3C2C6F2FBDB72F2A3D7BA5BABD366DA0BD261A0C3E1C23673D5890DA3DB69FECBDB6D56A3D7C5396BC5B29923DC3A3A0BD20EF02BE76A8143CF2879ABD2BA69DBDEE02A73CA12DEB3C639A00BE2AD409BEDF1CBBBC1BB140B7F2551BBD4F2EBEBD49998BBE54C6D93CFB2721BED5A3773DF541C23CADC1E3BB55470BBEF928B73C780BA2BD8DE145BD824593BCC1DB2DBDF26EBDBDBBE6073D978F7ABDC67AB13D0B7585BC56595DBD6F6DF6BD926C81BEE396A8BCEDF12FBD9E2473BEE10000BD1ED9A73DC9BD60BC01B730BE641EFF3D5C2C50BCC166E83C34A4133E344F113CF62170BE395D51BE9C9C1FBD2C5F98BD2BA232BDD1098A3C15DB2CBDBE1B0CBE10CF60BCC71E18BC7CF387BDA65F6ABE1064CEBDAB54513E0B970CBC6BB3A13DB84FCABDE461853D450CFD3DCDF9D3BD0D6B4B3E4392FFBDE37E473E5F60CEBDDA2702BE94D6233EA91C9B3C694929BE18C38CBD61A3A93C63C074BEF27882BE39493BBEB5CAB6BDBD67A73D9386313C0332B23BA24C4A3ED204843DCA88093CE8E237BCDFF124BDE5B4023EC9A9BC3D89CC843DA1FC053E9AF8DF3CF013DE3DC3791ABDF33166BE747705BEABCEE83DA665393E3EE9BB3C5321023EB89306BD5F881BBEA61E973DB04358BDC85044BDB71F16BDEF18793DB6E61B3DC03B1B3E20C0C2BD3BD3BB3DCD9B8B3E854D313E92B7A43CBF09AF3DB9D44BBDC434683BC530723EF2B41D3EE1BF65BCD098F53D32A7373CB7D514BE8E7935BD4451DA3C51BEC6BDFE9040BE810F39BEC213193DF2ECAFBB15C1B33D44F9B1BCCA6C0EBCAD76F93D411AFD3DF4C1093DC8D88ABEB0A0833DFCC2203E78C2B7BD1CF25A3EF3CB4C3DB4CF5E3C36BD0C3CB9CD823E9E9D35BD1BAE25BD98602BBE44E98CBEE3A86F3EC1B92C3E2C902E3E3CA42D3D9C0F193E940BE83D9916B4BDAA7C4D3EFBC0063EF063323DF439483EAFC3093D29C7783D3D4B5D3C6BD4243E3ACE413ED5AF27BEC4EFCABC0540EABD616F3CBD8BDC5B3C3BD587BDE32311BC6D3F7EBE450F97BCEC57ABBB3487733DE0D4243D36DA9E3D9E9330BE898FDDBBC0C6643D1C35C1BD0DCCB1BD66497A3DFDADA6BCC46038BD1C8C9BBDE6B12BBE8495C1BDAF3C723E6DDF19BCE794FABE9C6A73BD14D32CBE4B7146BBAF52193E365FF8BC468A4ABE38391A3D32B606BEBD880C3EDDE849BC2EA5CBBD1A0E5DBE89EC95BC9182E1BDCAE111BDA8ECE73D46209EBCD301D33D6FABFEBC042A52BC2C0B3C3E75DD243EF2EFD93D4D5004BEADE379BE97030D3E625771BD8B2601BE8438FFBDF8ADBC3DB29E2F3E160631BE47F56FBD2095C43D7B8E13BE072BDABDAF450ABE0115383D4FA5653E87644A3E0118ACBE8B77A23C71392CBD608B133C388F6DBE373B77BEE93AB03AFB90AF3BDD5DC73DA6F1DABDAAC324BDF56D6DBC3464B0BD6002AE3D095CFF3D1E3DBEBDDD56DF3D5966613D6355D63C3E06A9BCE880A5BD4D9AE03D0F8ABABD133DAD3D9BBDC4BDBF2F983DDFA437BE585A383E713F023CFFC8B1BDC442D2BC1DF3C9BD38B2513D15A403BEE89FA6BD0EA2573D7A5AA6BC60ABF9BCFF2A00BECE07823E9A2B1E3D6CEBD33DEB7FA33DC55A1ABED581FEBDB879C63D9842093DFBC8603EBCA3F23BA77728BE097B633BE2BE873D0E1AFABDBBE282BD58F7B33DCBF7193E9CC358BD5C35E4BDB6FE28BBC01C2D3CE495C13CE92A543E6D0C013D33AA30BE11CB67BD72B09EBB8D29493D97A955BD5BFF073E3935023D581B23BEA161F4BD53917B3E06CF1E3D144BD5BD5F5CAE3DB393C13D29D48D3B545B07BE46F8503BE53BC9BB54C74CBCD5F630BD907B96BCAED9E9BACFE1CEBCF8C350BD919C5C3DCCC1D7BD2852033E10DD8BBD1707673D919690BBFB2BA1BD926C463D6A72963DD04251BE47E7AA3CFD60ADBC2696C0BD0EFBCFBD548471BE70B65DBE324EDFBD6C9DA7BDEF21BD3D5AD7493DCEE42B3EF2E42F3DEF29BDBD96CA00BB840BFC3DFAF6E5BC9DCFAF3E06DF083E78BAE63D59FB50BD23F2E13DF622C0BD14623E3D41C80FBE9345CF3C22DF59BDD37CC03C7FB26EBD3D7550BDD070443E4CBD5B3D5A1B093D47F4F4BD8DFA2ABC4E74113ED1A70B3E2BAF253E295A0B3EF1AE77BD021F313EB0D1673EF275D43D2ED5C53CA174EF3D2B4D3B3D4F1F293DF9EE4ABC9A0A90BD8002EE3D2DAF3FBD25FA38BEAA74FB3C9EB4BC3DDA53D7BDFD18693E3E17DEBD5B5E1ABD86375A3E7B8982BC8BDBC23D7751AA3DE42B713CB9A759BE696661BD56329DBC9A9621BECA9138BE30E8F33D521BDA3D1FCED43D432F28BEEF9D70BDC0B7713BFA832EBE7FF1173E7519413E2A09053C069C80BD5BD8153DC67B1D3E138416BE333B803D206E25BE597067BE65DD22BE70F319BE5700C0BD79241C3BF8912EBE5A567E3E00D6ABBC0E48A73CDE4B893D23EDC93DD412F13D2F9DC0BCE73F53BEFAEEA53D33ADAA3A496F733D9ABA35BE65750ABE69246CBDFE50F5BD4125DEBDC1220EBD92C9753E9CE4F8BD21AC33BDD2D03BBDF451F2BD0A37CD3DFB45103E70172EBEB96DB93B085DD2BBAE97093ED0526DBD3524723C711112BEBF302E3C9E27E3BCC9B03BBE6FCCD63EA181CF3D71DF0BBEB8E7B93DFA2E163D831876BD9424BF3D7613A23D4091873DD88CA83D36FD08BC5D24EFBCD0C899BE0EE911BED8198D3D401E10BE7FA89EBD6A88683EFB1F8CBCD96799BD11A4A63DE9A760BD68159EBDF6BC533D2E861DBC18B69C3D1A243D3AECFB7E3EA24340BE8D3E023EBE0BB2BD5D910E3ED49423BEA13747BCCAF186BE067D6C3EF2EB133CA07E89BD4434C73D57310A3EA51B7CBDC31AAFBD227A17BD14798BBD9BCA62BC3ACBC1BDC2F5B9BDD7A097BDE3F02E3ECE74873DA641AEBD8BB16CBC5BDBE33DC8BB9A3DB142193E240245BEE44B9CBDD681B5BDBA49253D29B4DEBDC8521ABD5C483A3E4F9901BD2E45033EEFE8EF3DB46A91BEFE80D1BCCF9E293D6268C43C07EEFD3B6AB915BEF823393E0557AFBE4142CF3D",
      model.h.0.attn.c_attn.bias: "0x01000000E7D26EBE7B529FBEF86DB13DFF3FB63DA042EB3E85F7CF3E2F9B393E14F891BEAB6C68BE07C8963E72AEBB3E2D244F3EED360ABFEADEAFBE32911ABF4C68853C39F0643E4492CB3D9297DCBE34C25BBE966B3C3E9435C7BE9A77C03E7EEC8BBE30F58A3DD683473D02444B3ED0FA2E3EC8EF9ABE47E280BE046B733E83C80FBF03CF083E3D87653D8F4897BEE561B13CFFCD363D85B7683E2A76063ECDE43D3EF01541BDCD14BABE86FC16BFCA0CFABE1663FC3E559F38BFA8F2D0BE154FC13EAEAB4D3E819A42BB1095E8BD83F3243E5DD8F53D346C7C3DA5803A3D9939B13E8031AD3E2536E4BE3895A1BC596C86BE7F53DD3C26763FBE14D4B63EC0D1553E46D9DFBEF50C23BE9C30573D4CDC853E405C3C3DB223C73E63940C3EEF91903D4C249CBD2B1EC03DB06B9EBE72D5643E4027C1BE676BCDBCA15B41BE67253C3EEA09C93EDDCBB4BD8E19F9BDE336BF3ECDACAD3ED63F0D3E34C13C3E6300ACBDD15498BE31EF1DBE63C0A3BEF0269EBE1BB4263D470AE83EA99510BD907E323E",
      model.h.0.attn.c_proj.weight: "0x0100000035BCDBBCFCBC2BBDFCCE32BDD21219BDD91F06BE03999EBD48A5733EA21CD13DE3D384BC83847F3DBB3B8EBE1724EABE1AC512BFDCF2583C9ADE4ABEE81E5CBDD09BEB3CBA27C43D0AB7D73D6BD33F3C119F613E56AA403ECF6BC6BDDC7B1C3EEE7C913DD848A13E1BAC463E8FD67BBD48DA2ABD17FB0BBF646406BECB48BDBE80A3663DEC370FBA2B9C45BE932ED63D6E1CAC3C7E08D83C4477C73E68C48B3EFA1F06BED9CB83BEFA3AC23DE81AADBDB6A50CBE0A1F583E3C5FAEBCE8B30F3E04701B3E23B69F3D342FEBBE6AF43DBED2DA543EAAE248BD8ADEC93DEF19DFBB8FA8063DCB130A3EC2699ABD1BF768BE0A3C543E4291293E5A91053E9663233EC0F83B3E05F4ED3E2C8881BD8F72EEBDA75FBD3B4C7D67BE666E09BFCA64513E9D0EA93E7D2F7EBC1357F9BED6EEA6BEC21630BC3A63A0BE7CB2403CC67CE1BD62D39BBE62D6DEBE24B5D83DEC80373E705D753E26EAFD3D62F78C3E61AC03BE7395DABD0C82AE3E311749BDBE38213EE9A552BEAB287C3E96380C3F7687BDBEE570C63C8AB2B33DD6CCF8BDD22180BEF3E880BE6FF68B3E26A812BE64A597BDCEDF50BBC4E3003EB1FF80BE2429123D6137593EFC0129BEA7102D3D988920BC4C6AB43C326C85BDA43CA8BD52BB2F3E09CD623E389A54BB9086DB3DA494013E29529BBDDF4AEDBE1C2FAABE90E065BDB6C3D8BED4DA2CBE51F8293EAA8335BE20C06ABDD79EAABE4AE56EBEF97E6C3D32531CBD8529633E7D62273E7523873E2E718ABC5F1A13BEA02D173DAC99C0BD8892C93DF28D203D8E52A63E914972BE6AA3F23D25E5F6BD950C1E3D6112BC3E854F45BEC5A0C0BDD32B91BE9BFA68BDE126823CF37E963E1495EF3E57FA533EDF67AF3EF8944DBD0EACD0BD2E91A8BD8865363DE63726BF8E8F873DB630E7BD3F04E83D0B5C48BD2F2B26BC526D863E88C5513EC173543D18D18C3E04635A3EBA1C12BECCCA893E5667913E9F2AAB3DF3E8BFBE0395C13D06B57B3DCF18A2BC81C5083CCA1B2F3C5ADC0FBEA2CBA1BE1CD687BE8239B9BC30978CBE368B2EBACEFAC93D3ECA823ED0D556BD34A9FF3B32C628BE10EE04BE2C495D3EBECE323EBB54453D7942873ECF1B8FBDD71B04BEF2E426BE879C5C3B7FB10DBEBCB7E73D244A43BD61AAE23DC277BBBE2C39873EA1480EBD62B25BBDF6CB6B3E23F7A03ED6ACD5BD0834853E795E633E43332B3FA071B3BC3FBAC6BE7BF59A3E7CFB0F3E6C308BBD710A6A3C66247EBD7D32DC3EBF639ABECDE980BE3A9118BE58D1A83EE681923E4789C63EA4BC04BECC6460BD026CC33CAF30613D8A601E3E2AF5B03E843A153D1358C33D507468BD78F0B2BC2433DE3D3C0F46BD4F96103EDCDE25BE33C05C3D6CC49C3BBBBD9B3EA0849FBEDB19CE3D3434E4BE0C5D55BE002EAEBDFEB5873C3E4113BB9918CD3DC0E3DB3DAF17BABDC7581A3E0A3A183B40B280BC87F898BE3DE9CCBD129D90BE5DC2A83DDD36EABD423469BE5B88763ED2AF283E25B880BE0223F73C99D9093E4FE7C93ED6FC41BEAD01B4BD039EA03DCC0C413C264FF83C6F8B0B3E57537BBD9C3B36BB55AA80BD61BF84BE0EBA1F3F66BE03BF072D9C3DCFE9833ED586C6BE168A003FF11F05BEDBCFA63E44F1413E5733663DCB4727BEA7706DBEB028E83E5CDB9BBC06318C3DD51CD63CAFAC4ABE04B0E1BCBD0C403D12E8863E5AA9563D310B07BE31C142BEEB80873E47C4043D4835B53D782D65BDD7A7B0BE83C5F6BCA51C8ABEC98AA53EDD8EE53DE433B43D8ACAF93CB28F12BEAD4D6B3AE04445BEAF240EBE9F782FBE3012D63DDCFC05BD09FF943E2B1E7CBE0BD6693E40A428BE21D15F3DFF91083D98E7C13EA19636BEAEBD24BDA1DA6CBE8C5B39BE71DB1C3E3AB6F9BD96F386BEB6C0CC3E55E7A1BEF67DB13D8EC0D8BDA7C58CBDD761C3BE905B903E833D8A3EC507393D719648BE17E920BEBD65B53E719C4F3CEE050CBE3EAA0CBF6DB365BE7C34743E6888C4BDFE53193D3BF5913EFC09583DB30BF73EAE52E93C894CAF3E4319E83D77DDA0BEFBA392BD7A8049BDDA97BE3EB598A6BDDF31ABBE6809BFBE8A6608BEFC1B673EEB1FCC3C086218BE9FDDD6BB687A6ABDFEC518BAA2129A3E56533E3EC5C8CBBD3079B23EB7B4C1BDA0CBDF3DFC5B3EBEED6735BE1257BABE0053C83D5E5EAB3E80C4EE3E37CE8E3E6AD531BD5B63683EFA85B53DD6BD50BB024299BDD18E99BEB06EB5BD58129E3BDBB929BE7EAC18BE31751BBE227A22BEDE0494BD34370FBE058CCCBD6E840DBE1B91FB3D3E9159BE87B82A3DF01AB3BDFF15313E51598EBEEF7B64BDD9804CBEAEFB51BE579751BDCED84C3DAF4CD03E974A533E48F94E3E103713BE7AF59EBDC0368F3D5093C43E8E96073E931CC1BB258E48BE8BDABDBDBE4778BECB8161BEBF02E53D4C4E31BD7ED00D3E171AC1BEE645A63DE9048A3E8FA5D8BDB74DB1BC409DBA3E8FF357BE0DFA07BE292C62BD8B43BCBD44BBE8BE969B0D3E523DACBEECFA6FBEBCDCEA3C0A5BB0BEFDC3C53DDC29A6BC278AC1BDE5F2D1BDFCDD96BE075C51BDD95023BDC26A0F3E574804BEC16E8CBE0B51A63E332CC9BB7E1D533EDB045ABECEE9F439D67AEA3D062088BEBAA0A93D6EC20B3E60E1983E71999D3B994141BE1A287A3C801EC4BE4CAD0B3F4CFB4FBDDB44A8BC8186EABC601DFDBE8FFA82BE77A6F43D28DA04BD85E0A7BD1855E0BEC049DCBE45CD1CBEC600A8BED70A3C3E9B13D53DF52CE13C90A48D3D4E9196BD0FC48FBC1A2C0DBE9F8C803ED0C52BBE8F8A303DDFDE09BE7B75CD3D8ABE7A3CE849053E9322D63D74E6F7BC56CC243D3392F4BDCDE6493EF18E803DEFD83DBE23B59D3EE5DF53BDED320F3D266B8FBD6B3B37BE59D35B3BED831CBDD1D6363E2C1D693E065561BEE1FBF33D907CC9BD02DDC9BD9BB944BD8920CE3DBC6F143C8C16BF3CCA66603E945049BEEEA0A43E3CB720BE071B39BE1A500EBDF15714BFB78D623E7911F53D611004BEDD2E6EBE45632E3E68AF363E184B4D3E5190A4BDE0C1773EF40C35BD1CD981BE481FDF3DDB3481BE7FBF89BD2E54EB3DE78E99BC2852AFBE4CEF23BE2C988D3D2A9966BDF71409BCD3F0F23E2232FABC497942BE1EB45B3E8F6386BD15B20D3EEEED2ABFADA0FEBD752A9F3EF5527FBE2633EC3D7291C63ECD3C0F3EA0CEE23EC599B93E17773BBC86A378BE568C993D8AC1833E75BCEB3D7FA8A63BAFBF12BEF0E26BBE1BC8003EA96C503C60090D3EE342F13DB8B00ABF63E52E3E6BE0AC3E0C9F053EAA248EBEFDAA463E0A5C673E921DC23DCAE95DBED5A1E3BD06311E3D7B38D3BD36CCA63E5123A2BD309FB53E49D1693E2950823EAADD98BDD014733E4C83E33D6944DEBC91741EBE525852BE9CAAFBBDFFA1293EA629543E335D89BD5FA985BEEA108ABD27A9D6BD835309BE4C9233BE2DFB73BEC970283EF137BB3EDAE2F33D25DC99BEF402143D7A74593E1DC684BD7045003CC63818BC78C116BE4473A43E4859AEBBE4E655BE97E75EBDC8CAA0BE2E3EB1BC65E6FCBA6A92233D1A1B5EBD89B6253E64D31EBD913286BCFA5DDABDC58B003EC1C875BE76A38A3E938EBF3CF2445EBE09D83F3D7402193EC43B22BD59FD833E40508FBCC013F0BDCCF72BBE73B5453D5691ABBDC73BC43E7C0897BEC95D2ABE2F82213DC32EBBBD2E6024BD665A1CBDEBD16E3DD5C87DBD76D7323D729B033F8C3B773DCCB1363E37C6603E031133BE99A62BBEE801523EF6B3283EF820E0BD6DFE57BE6C39973E9D42AD3E48490BBE30502ABDF0DDBCBDBF293E3E4C9014BEE3E8FCBDB5393EBC33D480BE9E3C4CBE88637DBE581066BADAE4BE3D55BB71BE390860BEE3E6903DCDCEAA3DBF3C54BDF113EC3ED636E53EA4CEDE3D192122BF272126BE8D49353FC7348B3D4E7A973ED68B6EBE8F4FFF3CB46DFEBCDB4D5BBE9BC5F13E8BB912BEC90C10BE462C27BE79BB8EBD8FCFE73EA86EFEBDC1307FBE76B6C8BD5C372B3E28DB913D49B91B3E749BC53DDA0FBDBE6C889ABE10127A3E45CD8FBE932B1FBD132547BD55F900BE4BBAB23EC136D5BDD2D372BE2E8D16BEA1CBCDBD19281A3D14B7413D592D1ABFA36C323E8EB93A3D10E099BC34DD863E9921973DD72858BE142E68BEE4B64BBEB105B33E4D767C3EA7F2B1BE2B7AF53EE150BFBD679EA63E87B4B8BD0B38703E1F59C8BE22724FBEED97E3BE90E4423EF3DFE03D03B887BBE009D23E41A6D4BD559708BE3CA7BDBD93789DBECA5CC7BD9F19043E3DF6073E19AD893EACAA17BEC6D80D3EDCDDCD3DAB249D3D6D44E13DECE6BBBE9162D03D55628C3EC902413E589EC73EF80079BD27C903BDD76F8A3ED1C6DC3EFCF3BDBDF504F53D9293423E9D4AAABECD6B3DBE94C6743D1608873E81BDA13E3B2B5E3DF66FA03D8E95A43C0E5CCEBC6A646D3D041B4FBEE5A008BD8D14A2BED986153EDF665F3EA209AB3DB8C4EEBEE33741BE3113E5BEFA54EBBB13C7ADBD6F989CBD76750CB9F7A284BEA114B83D51EF2C3D36FDB83ED72FE6BC323F05BD60B6933CE9DAAFBDA4701FBEA35B23BE733F00BE958D5DBE8E5052BD739AC8BD5F45D33E3B62333CA5489E3EB4C1903E2DA38DBEE66E943B76E136BE4DFACF3EF71F013FFBEC063C7E0B3C3EFDF53DBB9C6C2FBB2E26E2BD808DA03DC81D20BC77C4533DAE4DDFBDFD7C2A3E598FD4BC5FAB83BEEABDC23E1454A3BD034FA83D5191383CB3A433BE33F36B3E56BE42BEA4152F3EFFB21C3E7CB4F5BD3AD4163D3C1F323E9845903DCCF589BD1615ABBD1851933D325AA5BDD6B6D7BDCA3AE7BDF94C563E742920BE9A26FD3D7370F9BD4B5E703D277D30BE80D7893DD19C6CBD2A90B3BE74B2ACBE51B5C33C53D0223D0498993D6A886EBD23B6FB3D202ACABE616CA1BE191848BE6020E6BE91CCFA3DEED935BB407AA23D4E09063E6D220FBE2840B53E020EB4BD0384133E07FA94BD0D49113EA54B223E89FF8C3D48BEA7BE7841043F227CC93E625E293E775E10BC4060263E949C6EBED199F6BD03A190BD2DFF103E121B87BDBAB1513D0A2AEB3E8A1E903D35CA7C3D6372B7BEB10C363DB5A9813C9E99143EF53DA13C1EF4613E164A183D41175FBDB04A3A3E4B0A4CBEC485E03E973524BDE3A88ABED28FA5BD0ED43D3D0805813E63C73A3EA0B41ABEDC930D3ED34FFE3E8700953E88AE053EA91674BE87AA993E7F6E1DBD5842633E69837FBC18CC8C3D31B17D3DAFCE303EE3AD103E94DDDA3D5CB62B3EF7735CBE5083C9BDF83E313DC06B613DB01B81BE9AC70DBD6A20473EFD7C343E371C7BBEB3BFC73D840F60BE013A5B3ED611E8BE27EF793EB8EF373E391932BE624DD73C085A303C1C898B3D6F96B5BEA7BEFEBDBFBB29BE54B6433E1C664F3E01EBB53E2142B1BD8E4456BDB7214CBD6F60C3BED283E3BE435AF03D7E7032BD0F226ABE4BFC6BBD2A458E3E7CCB0C3D1DDE5D3EF069D63E7799B93E78EE283DE59EF23DFCCC633E99419A3D85110D3CFAA4C0BEA61C91BE55C5D23E38EC723E7203343E1FFEC43EB488B13CF41BD83C6EA7E6BD51B94A3EAE6046BE3EE5913E4BFE02BE3155673E01DEA53EF24698BB1E5C923C4B9E97BEDD4962BEDFDDD4BC0AEA6DBEB8F7253EF852AEBDBA6BD9BD3A3519BE7562F8BDC7E21EBDA2DF9D3EBF98C2BD86181B3E9455AABD3C16A83B3A4136BEAFF6583E4CB73FBE6B76DABE6D079B3C39874DBEBDA2CC3C1D7497BACA66AABEBECD7F3E07DBF2BDEEDE30BC463140BECF63453EF68CAE3CBAB48BBB76458F3C",
      model.h.0.attn.c_proj.bias: "0x010000005B82DEBD3AEA5B3E4DD95E3C51B5B5BE9A7D1E3DA28112BE79E1623E7653283C02A0933ED59BC7BE314B4FBE2EEE0E3EEC8F1F3F4EEF2E3DEEDCEABDB0925D3EA84F2DBC1600B4BC330DF53E145CFDBC955F983D735BE6BD5B02CA3E2EBDC13D146661BEDDFBC63E399859BEFE00563E0E5DE73A20A1033E3123873DAED51ABC",
      model.h.0.ln_2.weight: "0x0100000060D7B03F865C093FB8B1163F72B7923F283C5B3F9C083E3FE653093FD3908D3FF8BDAF3F2D48803FBE3B2D3FB6233E3F1EFCBE3F0602A23F4AFFAB3FA195723F76487D3F6046AE3F1DF84E3F0A1EAA3F7D632E3FC7BD9E3F7ECB4C3F84788F3F566A5D3FCF0E653F3CBC0B3F8A22B53FA0024A3FF11A883FD17A0C3FD58F093F",
      model.h.0.ln_2.bias: "0x01000000073EC03C41252FBE8B6EB9BE6102C6BEE7FDBFBD9E3D23BEEF24BABD702B0E3EEB68723E3FE14B3E50809E3D6A473DBEB1F0DB3DD410773B98EC153C1CE657BE7836E0BD0B0D2ABEF56880BD13B9F23E58312A3E665BE03E4E11093F4FE2943EE9F3AE3E66BFE2BDB508FC3D690C99BEA54BF1BCCBFD1C3E6519C93D322535BE",
      model.h.0.mlp.c_fc.weight: "0x01000000491E8B3ED2235D3941A9AA3DB3A4113EE6495FBE8F32FBBD8EFC283E5682BE3D9CA48D3DE9AC2EBDA8F3A93D89D7083EA4BA2A3D14FA033EDB67943CD86980BE4912B03C5E0697BEBC965BBE660F0ABEB9225DBEB98D823D3F82E53C8F18653E1C5B8F3BEB0A9D3E08A3AB3DAC94823D895DFABD56E1DDBC03C2AF3E97ED28BECD0502BE592601BEB540ADBD154DB33E99D2823C3074863CEDD080BE861B5E3A2C781C3D91F0F6BDAF44E43DEA2F633AF8C2353ECD98993DDEB225BE9343843D169E2C3EBCAF8BBDEE9CAF3B83101FBEC1C41A3DB3ADD9BCE128D73D16FBCDBC7F9890BCCE8D973C01F52DBD79581ABE8A7EC0BBA693DBBE8CD0F33C1177813E8DE6BFBDADBC383E225193BCDAB81F3E72AA1FBD310DC13D456E4FBCA480D1BD8FE0A33EC8D1443ED0656DBD16348B3E961E803D38C298BDB141053DD50F12BE1CD0EBBDEBD0F4BD319820BDB76448BD7858D03DB05303BDE98C243CBAB9D1BD1FF901BE0035C23DE986843E3C1ABCBD35C95DBD694B823D93AFB7BDCF756CBE3DBA19BD61CD9DBDCA57E83C336032BE6D93363EEF45473E5AD09FBD22389E3D9E358FBDDAF1CB3DED6E33BE760BCA3D161A94BCE73237BD9C8FE53CAB7F423E59C067BE522EA6BD3EAF963DE3C3D6BD881105BE652683BE9153133D1C5D6B3E0C95F43D8567313E0D29513EE89E203E0B6B23BEB3E9F33DFC35693CE55BD0BD71D99B3E2E1EC13DB3682D3E778AC73C104D7CBC42FCD5BB5D08A1BC33369F3C87674CBE314460BE899E78BD67B9B13D14818FBE60659DBD0D622BBE88A291BDD223963C79C3C4BD839328BE7B25ABBD1E4ABBBE6229C53D95F1F1BD60D9F83C2D9A413D2183983EC81F48BD56AB81BE8E52B7BDB026C7BC0DAABF3DB67511BEC7C5B63DCD2471BEBC4289BE2455033EC09C59BCE3141E3EE94367BE250940BD00AE523D0A901C3E6AFE6ABEC8A6003DD636223E73A1E8BC623D1A3ECF84AA3D1F443F3C1FF5AE3D9564F3BD913E40BD9365DF3DA6DA513E22FA443DCC78AABDE864063CB451CBBDC4D0193D0C4BCA3D2844903ECD80063E7A7EA5BDEEAE4F3E886F0C3E743C9D3D4B88E53DA2E5943DE713AABD1A9285BD75E099BEBF05C1BDE28C4ABE0ACD89BC680B573E194682BD2E8C283D2CCCF9BDA4BAFD3D8871F3BDF29292BC07BE2F3E8A4321BDB8FB19BE43DCCBBC08D2EC3D612633BEAC730FBEAF10A53E1C0B74BE228378BD5EF17A3E92841B3CEB703C3E988CE43D375B35BD704D4E3ECB81BDBDC4F1813E57A9063D4668CCBD9CC1F53D66D94ABE58E2843D3C888B3E6E8961BDA8C55C3E8FC080BDF66DBABD0875E43DD576BABD8788883EF04428BED1253F3A37B5ADBBAEC0C13DC5E4853D6CBE2FBED78A71BD87D4AC3E91A4B83AECC5A73E0BB227BE50966DBD786BB0BC4FF6D0BDF4925C3E96DB2EBEB94C163EA6C2503EFF54FEBD53C1DF3C07DD5ABC8BFA3E3C8D6A93BD8251A43D60C182BE8F7D47BD3B37F43D9FC9243E06B132BD36689B3DE75A0F3E28EE9E3D4CE0AB3E919372BE0963A9BD7DE572BDE10D183E40FA18BE580613BEE1A55F3E8FB2363C53C6D4BBBB28E93C90FB103D65C9DBBBD0D7903CE52AA33D153F0BBD0CF2FBBC96E750BB83E2F7BC6DFD3A3E234E06BEC8D353BED67EB13BD511743CBE9926BE1849363E59A0093EF7AE68BEF60294BEC2DCA0BD95AF7B3DD4A01B3EFAE690BDFBF863BD4826323E731C59BCF58BAE3DB561213C139F14BE6A5CD23E749F083E984C86BD0666AF3DB671243EBA371EBDA9FC953D8AA1BF3D9B95953C55679C3BD3A8A83C6291FC3DDF4443BDE282973D6E4AB43A18C8293EF75AE5BCA632373D0FADC3BDA1E60BBE9F9D8ABEDA7A76BDAF40603D3B9BAB3E42FAFCBDB7A8B03CC9D0F03DF5021EBE264C0FBE30DC22BEE882823D1A129EBD6EA1DE3D9630163ECAF4523EEB76FBBCA58F523E464067BDDA0AABBC3492C0BBDAFCA9BE4B68BDBD7F85E8BD0976A63C9B8AF63DC1CF1E3D4371E0BC527DB23DBA3E95BE55DB0E3ED083ACBDAC92F2BD3A0897BD72AB023E1221F6BDA15EA03D6BBA18BC2311553EBB54BCBD558B6CBCA4528DBEA34AA3BECC8925BD5AA6403E2EF5BABD0554A0BE302E8C3E37BEF6BD372A763E7B55CA3D7B08C53E9968F4BD93E309BEC9EEBDBDFB85F5BD91A0343EB4186D3DA49580BEF766A63D3DA60CBE49B65ABEA789763E2DAAB63EDACE473E4AC848BD4BD8A6BD1301B5BEAC4F903E060F02BEFADF82BE6ADB393EB1A47D3E0687E93E0619223ECAF0A2BE7C3711BE205B2BBD9EE825BD787A463E47B700BE627A68BE684BA9BD5C62143E89CE6CBEAC12CD3DBEE60CBCADF58B3D13591E3EA6F59BBAE754AB3EB27B0BBE65F5FEBADAF4243E022F2C3C703F56BE0EBB55BEFF575CBC7C4F843EB728023E1B4318BE1F47443E7A112DBECAF6A83D5AEFAABEED802BBE447AAE3E0AF980BC4AB30BBECBE70BBD354837BD647DB1BCFCA3B6BDBFCE1C3E746F893D90E94C3CA4C7113DCD569D3E45C3D2BDDF06933D7B3582BED561B63D297700BD01BDFFBD369B043ECFE12F3E342AF6BD1642BCBE3DB8B4BDB9CED83EC84D9D3D9E3A26BCB366AEBDF817B23E77A18D3C574C39BED5162DBD5E8D4B3D4379363E4119CDBD99FED63CED5F313EF358A2BD7CEF13BE7ED27A3EE9E4F03CB9401CBEEF8E883ECB7F223E5089F63EAFF98DBEF91A293E380CC1BD2BFAD7BEBAB59A3D84A0ECBDAE1528BDC30F10BD51BB9A3D58E036BE36C74A3EE7944CBE99336E3C75DDCC3DAA97773C401E5A3D9C7A263DCF17F13D002B543C43080A3C522C073EBEA681BE135D493E3C92FF3DA625603E8198CA3D061261BD81D2133ED897463D07FFBFBD313F12BE8C48ED3D7A6224BEFA8C48BDAB60FEBCBA3434BEB71D09BD8FAC003DCFE631BEA2872E3E861211BD114FBBBD44C199BD7D21D13C8CAE29BE7A1CDE3DDC2C513DCC5AB2BD4911DBBDBC0F453EF684A5BD3963E23D8E5FD83C32ECC73D1B7B2BBE18F09BBDEA9E10BEE673E5BD5205B33DC05B00BC26A263BEB6300B3E6C20123E628A3F3E7830D2BDB10A05BE9A477D3D39DD3A3EA5196BBE66A3E3BE34E68D3CF99AA43E22EEBEBD15A2B8BD46362EBE970C8ABDD99DD7BD3650D3BD899743BE890F913D2FA1823E0BDA5D3E499CA03C0F54383E52909E3E29A50ABD07A375BD942E113E7533953D0B782D3B1D54F7BDADB825BE652DD3BE07551DBEEF7EE43D5A2D9F3E09D1EE3DC15800BE3AED723EB90984BE437B723D2075193DD0D98EBDEA769A3A8F85713DD5F3F23D3162B33EDF6530BDB9B3573E739D023D99F9D5BD5BA13ABEEC575ABEB0A584BED7683BBEF3CEC73D999B3ABAC6C1C23DD4548B3B50AE253E11A197BD00753A3E0978943D03E0383E96B7DF3D86278BBC8A275CBEBC0ECABD17016EBEEFEF053E848CF1BD2E10403DDBA0C93D508793BD1C10603D742FA53D9A99903DF0A6853EC6C2E73AB54E8DBDB73493BEBDF0DFBD4397FC3DBE5B44BDEBA11D3E314E203EA7AA82BC29B10B3E2E20343DA48B2F3ED1A50ABE2204093EF9308E3E38E22ABDC7B9A23DF695B7BEC3E15B3EAB6A99BD3AEE65BDF539CEBDCB3E20BEFE0997BE7ADD1BBEF826F93D672DFC3D2ECE45BE81CDE13D5CA1EFBD4D4D933DB158FB3E5187F7BD6061193C873F853E7F188E3D5BD8403CA2A35CBE0B44BC3D37EFCC3EA3CBAD3DCC2CD73D5E7C463E4400673EC0D3B5BE5CC1B23D3D1A053DDE5682BDB67822BE179C69BC7583F93DBAFEB9BDB618F93D511911BE8F2E923E8E36C43E2A4618BEA130B8BC7E32D13EEB5A053ED40FF5BD8EB2AEBCE62C703E527E323C9E7A61BD3233043C5489453C388783BE104A84BD0FC6D3BE3D2F183EFF9E54BD5BD78D3E50CDA33D4910C2BD6BD6A43E9ECEFD3D8DD5B33CE3DF233D6505D6BD112B543EC0E3EDBBE6C4B93E38EE7ABDD678053EEFB7A7BD930A33BC5723173ECB3E66BE95A186BEDA7FB13D786F20BE36814C3E31D5EF3D21292D3EFA023A3EFDCFADBD44550ABEC999293E9E3048BE855551BCE4A89A3DFBBA083DA5D2E8BD0953C8BE996C4C3E6360E3BD0F283A3E8A8998BDF02CBEBCAD62FF3C60D92CBE6B359BBD270C453EB0D115BE48EBD5BD54D2253E398BA93D0BACB9BCCAC68ABBC039B1BB0E50003E22608E3E8AC721BEFC9476BD6EDAB73DD547B43E74250FBE5D82223E8BD6343DDF2FF13CAD1094BEED4F84BB9CC7F8BD33ADB8BD465D183ED844B13D9A1C7EBE9ADFA83E0217B7BCA531213E42EA63BD45BA473D3D779CBD5165483EDC1AE93A177E31BEB6EFDABCD1C9863E64F6E9BD3FFCCEBD8F94343D4271C2BCE81E17BE66FFCE3D91C7233E9A4A8A3E017F173C6B420D3DF42FCB3DC4C9AD3DC7336EBC1E8A81BED99F3A3E919AFDBD319FF0BD175B45BE904389BD8CC789BB4EB0493D5BAA773D61E985BCB123903D194218BEAE2CE7BC92175F3C4FD4AD3D11C6BE3C53338BBD56DB763D4CC82EBE66B18D3E4CF692BEDB46A83E42BE07BDE98D5F3D2A6A6D3C189350BDFBF38ABCC686C93D117B093E2172F03D354AFA3C395A37BE7690B0BDDC0550BE6096F8BD4D0683BD9FD9D1BD54373E3E4CBEED3D0BBC3C3D6744023E49897F3D65D3263CC17EF83B79F5923EFF5CA23E844040BE076A7ABD6D697C3A7B9709BE96F29FBEB062B9BB571E4ABE55B7C6BD7439803DF9EDDFBDEB52E73D4DCFAFBEC2933EBEC11DADBDF764A83DE18005BE4D55C3BD0388933DC39B1FBEF167F9BD569DA2BD28F7D53CE61E6FBEE7D565BA697F04BE4C8B953ECA518B3E87E7033EA6EFE63DFE57EE3DEB91D33C0784D8BEF3F18B3E5A921EBEC41E8E3A5504EFBDA07CA43CA025BC3E2258A0BC75BCB03DFE9DFABD5FC14EBEBB7A383B7405E73D5E9DB7BD3624A4BE7FEF2DBD3F848DBEB1C2CE3D18EA52BEFC29CFBC6CB176BEA412B4BDF0A3303EFAB0C4BDFB3060BC9669CE3EB67D8E3D815CD2BBAF1C293EE5BF933D1EBB563CDC7406BDC54E18BDB4E6993E5A46A0BD2A0C003E2545AA3E64DAAF3DE53DFA3D14ABC93D6F911CBE1A68053CA821983DECD4833DACEE29BE9EBBDFBD213306BDFE1E8A3C7FA9FBBABC20B23D74EB3F3E7E43C13EE49B6CBDAC83B13D2ADEFB3D394CAD3E5F52F4BD5851BEBD22E7333C96DFDEBC4B1E03BCB47CD0BD9B886B3D78EA4FBE471E0FBE9C31923D80CE873E32073C3DCB49DFBC80D088BDDB82B53EAE5E533E1768DE3C59F367BD3E383FBEAA339D3D35A50A3E416FD0BC530128BE4C9399BDFBA6203EE991DB3C610ED0BD2A72EEBC1210DD3C29AE3FBDAA41E8BD1F1BC6BC44B3033EE95E65BE5C8CB4BD868A303C4065E5BDE6EE973DF6A592BD4FD947BE6B84F33D00F4083EE973CBB98DBB6ABE8C5AA83C5D1B5FBD49C331BE381DC63EF7F8CCBD328B82BECD0C4DBEC35C9B3D7A0B66BE434666B8B76E283DDF251CBE9D68333E841068BCAF0962BEA62825BDFF2F0D3EF831853D7084C4BCBCFA39BECDDADF3E5285C7BD7652D0BDEA69C93C2F52D03D5E514EBD0B3719BED953E33DBD86883E5880033E71B2CCBDAC4673BE9B68F2BA901F86BB5A8E493EA2555BBEA853623E32A3063E274ABF3CDB20B1BD1B1A0FBDBAE216BEF2381EBE6FC1123E88052B3D604120BE008ECABEA8FBAFBC3BA3D9BDECD609BC6554E23D961343BD3545E93A614FAE3DD14D49BE291BEE3D4B6630BE736C23BEE90A713C322E19BD88433A3D067A503E24E7653E258D27BE0FA960BE8F528C3E653B04BC34ACF43D2EA5E3BD2FE55CBE7DAAE5BD80DD583E0BC306BE2E658E3CED0B37BCC5A20EBE5DAC7B3DB690AB3C6735DE3DFB7463BE864771BE3F92843DD287EB3CDD9AE6BD9B027C3EE8E9CCBE81FEAD3DCAC2B1BEF76C4E3E2CA2B8BDA63508BD77682BBD144B14BECC3CE4BDC13F1A3D0054F3BCA6596F3EB349473EB9639A3DB1763E3E59B189BECA77483EBCD8D93DC7D972BDBC61A53D06F9153E58927E3B55FC293D14108DBDD0F4D83A1DE8153E6671BE3DB7ACF9BD731229BEB01259BC171C26BE1FFDE83D16E543BE0DF649BCD20F533E95E01B3E49DBB1BD74AE323EAF09C6BD187693BC468C6D3E9109DB3D48818D3E179EFF3DDF059E3CBB379D3D49EDE33DADB8A6BDC3DD8CBE2696D5BDD271983D38E45ABC177A0FBD485C2D3DDA51013ED463FA3D904A52BE11B7E1BC466DE73D7ECFEFBEE67333BEF48EE43D2BBD92BD8BCBC53DCB0B1BBEF162B33EA92DA93C6386EC3CFACACA3EB75ABEBDFDCA6E3D6A381BBE3BFEAF3D84D561BE8E2A1F3E66A23ABBEE9608BDB753B8BCF18404BD9DFD7D3D27A437BE88941ABEAEE4BB3E052AC43C0DAF1EBE71430DBEA86C3FBEBB09FA3D4FE4243E2798203D6F9E683E62C1BBBDA8506EBE924899BE34E8C33D5DF2103E1027283DC45E1CBEBD4B1B3ED90137BD59BED5BD0554183E12C79BBD1BD3F6BD2BD1533D5CBA63BEB30C0A3D5249F53C4CB55C3E09B16FBECCDE903EB9B78C3E8AB51FBE93BA0E3E5E388A3EFC2F023D4B61F73D40908D3DD03E6C3E3984013E7DAE30BEA5432B3C39F2DC3DEFAFFA3D45A448BE3C99E83D9F8305BE9809E8BDD8E4D0BDCBD42A3EAFDA61BD3318463D936E52BDE3A3023ED3E161BE86E63F3E535FD53DC7CFF7BC0C50C2BE2F362BBE6EFC493E96467E3DFBE619BBF5B14EBD779B343DEAB875BEFA3057BE8D6B18BE22DD773E496E8ABEEBEBA1BD731E983D0939DDBC25E8153EBE0ED63DC98A03BEEF3A4D3E9CFF30BE0EDF203EE16AA6BDBA4D84BDC5A2903E98D2F8BDEB1B453EB99471BCAD496C3EC0EBA4BD7F63C63DA95370BB0244163DA7BD85BE057BD73D9C47B03C043564BD36C6903DFA5AEFBD9CB7F93E2E21213ED8F6C5BDD55550BC82D4BE3DDED90E3E6BBB4D3EAFFE82BC3B8D25BE7B93B7BCE699223DC83F473DED52773D5CD62DBEF86F123E97A2333E01AEFABC7E9D59BD7A4CE5BCB77BB43EE7DB123C5ECA56BD2255A03D44F4913DBDF562BECF0101BEF557A3BDA2B58ABDD0C035BE3838FFBD1A76933EBA88DF3B06AD0A3E578C723B5F522A3DC6F6213EE38D7DBE027710BE96AB6B3D22DA123EA046ADBD9EA8CD3DB60595BC0AC3B13DCEE8A3BDDDB7CF3B4D6BC2BD36A664BE7DFD353E9241D33D5627923AAF139ABC2DA5CE3CEF0FDEBC5FF61C3E088CCABB4F50503E348F81BDF6A8403E502FC4BD177B333EF9C52C3EB94EA0BCB133813D589669BEB8F75E3E442A65BE0C7672BEA0EDA6BE6EEC93BECF6C9CBE420BC4BE2FB194BDE38881BDD271633EED05353C5EF8403E15062DBD4061F5BC8C3340BEC7DEFABD74B5F6BD6F2E123E45FC81BDD7EDC23DE5D3B33DE7A8033E4528543DBFF202BB8EACE5BD132446BE50B763BE84D024BCB3991FBE0EB0093E81D6813EF2EE503E5F7B2C3E1BC922BE480A0A3DE157343E89B1293EFBD8F93D38BDB0BE4F40C33DC615A03E1CA9FC3D89E34ABE50632B3E1F26B3BD5E46953C98BBBABD7960443DB78DB0BED859483E1762783C3DA8D2BDF89286BC0B0789BEB1D06B3D06C4823A3A9C98BDE9F053BE659316BC771558BE1183523E90041FBE9FB6EABDE864EFBD09272F3ED399EF3D1EE0CBBD3BDA85BDB4C40B3E5FBB29BEDFA3BA3D8985523D0A4136BE2830983D858EE83D6194B63DDA64183E73BD1B3EEDB8EF3D97A23FBE5D40653DE175843E6B789B3E7DCBC93D19F4993EF4F9633C5FFA933EF7808ABE2BFC423C416CC1BCFBCF73BE97E687BDE4B2803EE0CD083E81C7983D945C0D3E0BE7FFBC77E4423D6A9FE43DB21920BECDDEC93DA969453E494C043E90134B3E611721BEC3E800BB2A8D11BE5EE5ECB87C2970BD815C0D3E0797573D6B993CBDB71FA1BD780DC8BD23DEFD3DAD159A3D7C448C3EC5B217BE635BBCBD2B14C73D5A5B223D616DC7BCA28D68BE1FAF6ABBEB7585BCF3F0293E4F652C3D45D2C73DFAAF293B43D2CB3DCE30443EB82FD73D3B58863DAE0E8BBE8EC667BEB53B17BE5FA8A8BCD3E7DEBC99E60A3EDBE604BEFD06143E077466BD18CAEC3D580DCC3E201801BE40156C3E8D9481BDDC0EBA3B088B1B3EA6CFCF3D6193713E3AE0393D2BAA923D11D9953D7AC3933E99D4B5BD7FF5053D5808343EFF32023D5ABA8CBEAD79123EB190D2BD5D7295BDF1F9C5BDF1B77FBB5A089ABE69ECA03D3A9BF63CCFAF87BD8F70943E690F76BCF08AE03D5287F1BD6AD113BD092D8BBEFE8C8ABEE1D8AEBC042457BEAEC37C3D1EBA8ABDAD2331BD5C70E43D8664123EFD9B3B3CC79728BEDD0F913DC70B093E681156BCBA74A7BDC0F801BD7E801DBEE45B44BDC334653EC7E518BDB6E435BEFD6A00BEB73750BE965CB4BE9D8D4D3EDE8FA7BC091AD83DB24C2CBE7C2760BECB67063E9F5903BD274902BEB90185BD7DB61F3C5EADF0BC0C61B33DFCE1943ECF654BBEF894D4BD5595B23D11C79ABCB4B9683E9DEEA0BE3709F63DCCDFA13D3D0DC1BC49C2773D6E24483DDCF448BDDA639CBE80690FBBF84F5C3E6C9303BCF8839BBE07CBCDBC8CBABBBD7AFA523D9DFD2C3D522C553E7BBAC23EA549A4BE29E4553D4927E93D0B73E1BEADB4AC3C9D65023DAAE53DBEE96B113E6214AD3E26232A3EB53D66BE91F8053E195A90BE9A8C7DBED15459BE6D25453EF3080F3E90AC98BEE7BA513DF578143E62DF9EBE6C7495BC7A0AD8BE8B05383E8DBC383ECE4AFDBEA5F4CA3EB786EE3D3B4E16BD57C3FB3B864A8CBE83FFC13D4FCDC73C508E853DC52F593D68E2723DE82FF13D7F6D153E45A20CBEFED5E03D466E113EE5FF86BE1D7685BE77FF953E3AB62C3EF3C5A33DEDA1FE3DA93503BE9FD7A33CB89E31BEAAAEE8BE144E1C3A49C5B7BCE24322BDD652623D77278FBE40BC8BBE72E8D23C1038013EE89E30BDBB36AE3D55E2CE3E835144BE728051BDB5BB52BDDBEA8DBD5DD0C7BDBD8974BE1BFFD93DB5D8133E986091BEDA1A8D3D3B9E9E3D0002873DAA333D3D882574BEB28AE53D21DDA03D7444ED3ABE6EBBBDE1F456BD774B413EBE4F343D6253E43D676665BD19D68E3CF89368BDD45632BE9D66FD3D7612793DF89438BD68B2BEBCBD0D543DC4514C3D31E9D93D44032FBE1B8F0B3E54962BBD8BD85A3D13A76FBE56E3CA3DDFFE2BBB47404ABE7B24AC3D6E148CBD8FBAFCBD05E757BDA8F73BBE7E81F53D067D163E8340123EA45316BE6FD0C53D519B97BEBB4DD8BD7953253E1DF687BE805FAABD90F40D3EE92812BC97AD55BE01504DBBD6CE01BD419344BD117012BED83233BE676FC6BB8EC42EBE464D8E3DAECDD13CB585693D6943B8BDB43F633E7A54E9BB1641F83CBEADDD3BF30101BE63CA373DA50B073E961070BD25294C3DA55A6CBECD65FBBD95E01CBBCF5D11BD3F3F673E66B655BE37B08DBD3404803EBD5FDBBEE53E90BDADC8E6BD59420B3E78556DBE133CA53AE74FC9BDFB2AB9BC0C7791BE02E7E03CAF06D13D5C4FEDBDA21B6BBEAE7478BECE15463E0F59583ECC14733C5E03E33DAC46E6BD189E803EAD9DA9BE5950B53CA99CF93D92E2D73EC0C9483E1AB4AFBD948257BD0FC03D3DBB978B3D2453D33C2D0F7A3CDE83193E762C39BD7AAFD0BCB5FC84BDC3480CBE0CF67F3E32723C3C575243BDE51B3EBE6CF9F03DC23B81BDB52FE3BDF18C3EBE5B2C373C8734843D21BF23BEB05FBBBDC5BD83BE46E2B23DF1ACD5BD35E2B8BD2C164D3CF1C19ABEC75BBDBD0C0A1ABE94D49BBC29D6DB3CAC03B2BD42CB5EBEA863DE3BAAF6773E4E7D863EEEA9D5BEB59A643E69BF9E3DDE25253D614BDABE3EE2873EFC449BBE14A85ABCCC89743D450540BD7F7FAFBDB0DF8CBD55C91ABEA70D0D3E47D5023E89C11ABD55457DBDD14A81BE746809BD5F3F013C984D18BD911788BD80B0A4BC3403A6BD1B6A183CD6D2D8BD0124A9BCE69CC13C54C823BEE3E62E3E1671503C016ACDBD905B29BE4CAD453D8FF5493C9F40ABBEB35E0B3EF6E5E83D72C304BE88B392BE48522C3DE1410BBC0E4F12BE34371C3E8DB8B2BC69AE773D71DCC43D88B0A3BA7D76353E0EAD2C3E13BCBD3D11F4DC3DFFB6523E040BEBBCA9B97F3E494ADD3D6A76BC3D7C58D8BCD21D1BBE4888BF3E4F1BAABCC4AEC03E954E6D3C",
      model.h.0.mlp.c_fc.bias: "0x01000000CBEBF33B74E7BD3D15479E3D84ED0BBEC1751FBDA0D2823CE5EF4D3DC5D0C53EE7628FBEF41BE43BEE43D33C1DFEF63CF206B7BE9320AFBD96228B3EA110943E2A0650BE51EF96BE68D817BE26ADBA3EFB798B3CB9B25E3E93F400BEADE9AABDB4C9F2BD17D5AD3DD565703E386434BE6D6129BE4FBF20BD3398403E4A431DBE87BFE1BC791758BE2189323E6A258D3E37145DBE948DBF3E0E68CEBEEA0B07BF54F726BF37D27C3E8510BB3EFB37C3BDFCF8333E5DC39D3E83ADE83D8FF6333E08CE50BDB012343E27BEA4BE79EEE2BD71DDCDBD487E853EDB3FE13D27F7AB3E",
      model.h.0.mlp.c_proj.weight: "0x010000007C0A9E3E2A6ABA3C2411073E210F74BDB7057D3DCB8F463E60F4A8BDD1DEE13E15E3B23D3175B4BE3F48313CAFAADBBEEC2DCABEE58E8CBE68C813BDAB77553EA24985BE6878A9BE9AFF5CBD9C7D8ABE46A4043EAB94BB3DD91792BD61D5923DED4FBDBB72885F3E9410ABBEA8AE5F3E099CD1BCBCD856BE2D8D1CBE7E7FEEBDE9E74B3E0A703DBE79732B3BCE40373E14C77CBE41EF4D3E8B2FBCBD5751753D9C86033ED68A69BECEC016BE2C865DBEE5B5FCBD108B4EBD1A6D633E695C8ABECDDAD5BEFE93A03E56A7A9BC98A5F8BDF08E0B3E8DDAD33D66FB1B3C8B829EBEE7E9C7BE7A963FBE8AE4F2BE3EA263BDCF5FCBBEFDB3A1BE1DA8DB3DF50140BE6267E3BE36588D3D129AFA3E17FF543DD615E73DDBAF29BFA1399CBE4F60A23DEF19123D4A64C43D494620BD43CE6BBEC68E023ED0F8473EC77DA5BE25E2FA3DF39407BEC15BEC3EC281C1BD7F1E223DF3385DBEA5DD91BE5EDA32BE0A35D8BCB3A6B53AFB7021BDDFC8EBBE923075BDAD4E3F3E405107BC4A1F8E3CF6F39EBE1E6E103D16D7133EDA7AE1BEF86F2CBEC1E1A6BD5F77B3BD27EB5E3D141190BDE128BE3D764F09BF4EB2253E2B3991BD35F68DBACD7AB6BED09880BE766DF9BC33B4913D2623983C03B81CBEC3789BBD00163EBCD74721BEF865423E9709E83E7AC6B13C39A91B3E27D5BD3D591790BEF0524BBE9CBE163C7D4BB33E4188C33E647996BB51BC7F3E5AC31BBE4102243E99ACC83E2297A5BC8540CCBE3057D63DBDE98EBDC565953C4CFEB1BDF8534C3E2C65D93D369F42BE4FC62B3E6B7DB9BE763E7DBD78667A3D7B123FBD97D234BC88E4663E12B0CE3CA577E3BE31641D3E3C5D76BD26FFF93CA8B2B23E53A6B03DE5DAA9BEBF2DE6BCDFFEF83D206C22BDC57DA33B2383123EBF41EF3DBF89D3BEAFB57E3D5AE801BEF9570F3EC3CAA03E35639C3ED62CB2BEC52B303EF72381BD82D090BE0F0F643BCDCE9B3EFAAF923EEEAB3E3E114D97BEC5B8FC3E2132713E51BC9C3E007B9F3D50F0C53D23A0CA3CD870F6BEFCD968BE156830BC0F235EBD2842CE3D23C21ABEED1D03BE43FF5DBE31E0163EA21E0FBE1BE6293EAA6D013FC469593E854005BF24D25DBE2920443EA26ACFBD82D7ED3CC24B413E3C3F83BC8974BDBDE6AE1D3EE4AD6DBE919EE8BE9C166F3DF89BEABD0D96773CB51D1B3E7F5AB4BE9C6D30BEF2A7A93EB333DBBE3C5074BE9D5D3EBDBAE0C83DAA875B3D15E4D7BD9A051D3E808E51BE6A77223EA61B113E6839F53D201E113EB378EDBB7ED09E3B66E401BEF3E1B43EB74CC4BDC396273EE368523D9046863E26346B3D8938F63E0891B73D9D414DBE0FB5523DD419E0BDFCA172BEAE33E5BD586A1BBED40D93BD67E31FBE642548BDA56C1FBEB2FC87BE23584B3E9312453DFDAFA03E8A1614BE98A0A63EE972063D0B26893BF2FC2D3E723EE33E28EB91BD191B0ABEDFF4EABDD92C20BE7E7A323DDF35B63D129CB1BE928913BE9E2D36BE1E9F85BD68A7023EF7AAC1BD08E18A3E4B888E3ED948AE3D1AE12CBEEDC9A23DC3AEA5BBCEEA8D3DC49BF73D2E23AFBDB2C3893EFDD4DA3E889C773EB85892BD2B69B0BDCB07D13E97FAAE3D025B473C8ED714BD40AE7E3D5BFCCFBE2DE4B33E60A53E3D4CEF0DBECC26313D579599BD99D5FB39FEE605BFD04FB63EA9EB54BE2E1D8E3EB47CADBC2298543EC3D4443EA921C9BD2306783D078A7DBE549B0C3D3F51E5BC7B40BF3D08C9B7BE5A8F6B3E9A4DB0BBEA6D1BBEE71F423DE9E315BEC885323ED1A73C3EBA1DABBE7E5B0ABEE6A0ADBEDE781DBE4ECF03BE0A59183E71A2043CAD45C8BC820BCA3DD9E7EA3E10D8823CC68EA3BE721CD73EAD0521BEFCD9993D603CAE3D9B1BFA3D8656D5BEE3917EBE8AE066BE829CBE3EAE580DBFB3C89A3E5B12923E6AB122BE1869CFBDAC68A6BE6321973EF703BB3C0BA759BE899FB2BD6ABB2BBBADC8DDBCA51E04BF733DA3BE54FB60BBB1E38E3E829E40BE97A7133E80DD233E777945BEDD6D4BBE82A3A1BE46ABB8BE5756BBBDD286BC3EE664B7BDE0A69ABEE526F93E6B51BA3D97C9E0BEA440D03DE74213BE2600DCBCEA9F93BD7CDB423D7270843D3F39A9BC2204FC3E242209BE419804BE818A8CBEA39466BD1C861E3CBCC38ABDAA2792BEBF22CEBC5664753E80680B3EAD8FE23EEF36783E28998C3ED19FA23E63E456BE17D26E3EBDBEA03E6C3B01BD2C2082BEC33C093EF31A9C3EC9AAC93DFE7ACE3E9AA93EBCC919193E8A80FFBE9C8436BD152D1F3ED4E4A5BC0986C83EA3B21DBED5247D3E9EDE2C3EB4EABEBD5F9B1F3ED3186C3E4787193EEB76C93EF9C971BBD2A3D53EA1E17DBEB67F2E3E2F4A4B3DC1335A3E1F1384BEFB935D3D3BFA0C3E004C5D3D017A883DC64A4A3E41F635BD735244BEB9FA8D3D51C3053E77944B3D1133343C90BAC13D9569383D9C81D5BE6F97C93D921187BD63E2373E00B769BED36EB53DE71F07BC9B45853ECA50C03D32760F3E868C713D00B251BD7397BE3D05B9D73C495AF2BD75F9B8BD206C9EBC055FCD3EC4F6123E2DC68B3E39400F3E7956CDBE41A8163FEF510BBE8B0E903E129FD9BEFDEA8EBE29015F3D2614B03C958504BE5645E9BAA63C9ABD066743BE728CE73D42B84F3C190EE2BD03637CBE5AB6D4BDDB65FBBC2987F9BDD6D55C3E136DE43ECBB2C4BD44BE9ABE9562073F1E15DBBC6B45183D33DE8CBEED68613ED776973E5834BDBE50970B3E295C6D3D9BCE38BE62045A3E2320FBBE1EAB613D95D5A9BD4A013DBECE54E63E966122BEB576303EAF0BABBD1EB1AD3D951660BE00D1CEBECB4A143DF922153D0931F2BC2EA2033E30F56BBEAFB6D63DE403D93D6452D93D6EAEBEBC420D8FBE040D763D3216023E8762533E9E03EC3DD181CFBE45328BBD39D4903BD4B404BE981FE83CF02A553EDA88423DD306A3BD85EC0FBEBB832BBE150D7F3D34B4923D7516C9BD0014A0BE567DDBBC3C8F57BE3260C63E18301FBD40E66C3D86E7AD3DF972A6BC527A30BE55CF84BE7CA8B6BD6EB56D3CF9018A3EE70C8F3B56149CBEE72AAC3D6A2492BEE38D1C3E694096BEF05D76BD06706BBE56D9723E4929123EE89890BE607CC3BCC86DE73D07B3A43CAB14AF3D7B5C99BE10A375BDE259A0BE86E52ABD8CF1D7BDBC9233BE17D95BBEBA2130BCA1D1BBBDA9EBB93E05074B3D2197C43D98206C3EC38470BEC97BDFBEE44FACBE6A82B1BD7854753ECD64CE3DB01E2CBE93CD0FBECA09A4BEE099EA3E3E39403E5F13EBBD86AF30BE9FD2A63DDF2DC73D5FB1903D2E48043EC6C947BE507D10BED8F3A03D1EDD40BE4DC1C93CD4AFD83D2FB80A3EE156533E4A83AEBE3CD1173E4D43113EECF13E3D1BE8AEBD72694D3C0027183E1E6601BD9591513EB8B554BEE3CAF4BD32CB8A3EAA8F3E3ECC57C6BE5B4830BBFEFDE9BC764545BEF68DC0BC4CE5A63ECF68D53E0988613E2CF67E3E8E2AC63DB533913E5D5639BE29103BBE9D2AD2BDF9F6A73EC55D973EA4D176BEF2BDC3BC53D3B93E67D306BF2B2897BE82C03EBE5648BBBDAEAE953E5D03D7BD79E7953D4519193E09F4C9BD1F78063E28264F3E83CED7BD23F8C03EF34C313E40AFD83EDA1891BE7A0085BD71811D3EB3A3E6BCF654343D4B65C4BC158E09BE0BFCA63E16DBEA3CEF33853E7B8BB23E299B28BE9126B3BEDBEB8ABEA8B86EBE3B763CBE34E5EB3E3BBB09BF7C5512BE85480A3DC791263C22ACD3BD9DC4F4BD0462AA3DAB6A983D638682BDD5A1D03D32005A3E4D343B3E429F8CBE2E78A2BB5F8B9A3D69A91F3E24A2AA3C555C833ED99594BBD8CC843DC56078BEEC699DBD8B1760BE61E88CBE906AB13E558DC5BEB5A0C63CD5D5463E364AEB3E03A6BCBDA1EB89BE98511CBD56DB003EE7D80CBEF161ADBDC58312BE9D4CA7BE10078C3EAA8CC53D26DD953E9379A73E2D6EAB3D03028C3EBB4B8CBD0F1B0C3E4EDF5EBED805A8BE010581BE798A82BD9E4EF0BEAC842B3EC4749B3EF8C3AB3D1F89803DE9237DBC385B0C3E593B39BE786057BDA0EC3E3D82523C3EDC6717BE5223843E57E5803D8969EEBD7D8C143DE4ECAA3DED24D6BE3C9B92BE047CEA3CA23A193E7E9153BC91D9113EAF634BBE15636BBD8DEA1E3EF9A2963D1235773E17BCB33E876154BDA2E2893D5D8095BD34CA3B3D286FBF3D41B2ACBECC39243DEF31A13D0888A7BD8AA85DBE0C7D613D1FE5983ECF5A863B59EB1BBE5D31433C08223BBE2D4C9EBEDCB12EBEEA3EB2BEA270683D189A143CCF3AAF3C9875E83D427B313B49A338BD8ED5D9BD09F91C3DED11E7BD31A390BDC5A5AF3E641EB03E741581BE9EEB12BE1C68CDBC11A3F23D27CBA4BEDF64AE3D9AFE15BE8146B63E6EBC693E961BFCBCD808613E879462BEEFEBC73D5B3F98BBF26A80BED31402BED158BB3EA12D5F3E51C273BE9B8BED3E0E07EB3DA77ACE3EBE7663BECCA8893E7F058DBE0A5FD23EF747A83B9267B6BD6C7790BE2F9F9FBDA39723BA99F369BD778FDB3E44E847BE177F05BDC245B73D86D4793EBA60823C0067D5BD5FB2003A7819EEBD7CD0B43D9836933D00988BBEC1D2DC3BAFBEEDBCE81DB83EE987AB3E0597873DFFF02F3E6A9D003DABB6CEBEFABC143EE78AB3BD2A25563DB66399BEBB5F873D7E44D8BD2CE2153ECD5EC33DEB84BD3E51288E3D934F483DA35170BE0DCEAA3E53E70C3EA62DCC3DD846F33D8D6D81BEE75DBB3E1A7BE43DA4C573BED8BCAA3D8D6709BEA01C3EBE6A8F5DBEAC967ABE77CCC13C96C0893EC3D56C3E418C2B3E5AB249BDBDA025BE94CBC93C1C40D33D982D00BE1020533EE929793E1A4FADBC957589BD3EC1B73C95F4753E11140B3EB0F316BE528D58BE66E12A3E3807B83DB41909BF1434F03E918B05BE6D7E9ABEBD22D13D0FEE08BE0D3E07BE04EEC13C73409D3EDB994B3E3B34F73C37BF8E3DCF8F213C5626303DBC7CEA3D4AB694BEC071A93EE21B69BE96D6D13DC9FF963D0E3E2C3ED7AD3C3EC5A3643ED216B7BEBF90E53D150FADBD44128EBEE20C13BD5BA0E9BBD30E353EDD16D6BC26F6B6BE13A815BE6FE4463E2977AC3E19C5DEBE27822BBD9984BCBE7E4477BE1C929D3E81B2B63DEB1F4B3EDA7C623EBB34FC3E95639B3E7769AC3EBC76083EA714F4BD89B4AEBD559ADDBC3A49D43D6DE1D03DD9E9DD3E95C2EA3D8B4C5A3DC2F24D3DAE8660BE222A3B3ED0E91CBD79B46EBED7CED4BE9AF4033C6A624BBEEE7048BE9201E5BD36C5CCBC764FAB3C937D773E2F9F523EA2B447BD99E3483D8332F1BD1D2B003EE21A70BD6772A43CEF9094BE6268DE3DE74C5DBDE864AE3D00CF533B7A052B3B88CF58BE772573BEF9A7223E6E429ABBFDE9E73EC908C5BDBCB87BBCA415E0BE7711A5BD643C19BEA6BCD13DE44746BE1438F0BDC2F6AF3D076053BD79548ABD7BD6BEBE6C27933E694CBF3CBD9E463EF584B23E2503353FD6900D3E40A1C2BD33BC0FBEF973873E84690DBE34DDAC3EA22F87BE060D363ED32B1D3E0C205A3E4502DE3D020B22BDED99443E2B78303CA86892BD7701FFBEC191F3BD91D087BE7C5D25BE6A7BFD3D39E6B63EAE82663E294B26BE36217E3E66C1FD3C7F520D3F6CD3D33D8E87E23D741E6F3DB79206BEEF3812BEB084DB3E28753C3EF7608EBEF77A983D47469BBE5879473E71238BBEDAEBAFBE922E7FBED552333E09F2BEBEAA0AA73D14C523BEFF535F3DAA234ABD651A173EE6C8063D30784BBD07967EBBBD8885BE5539A73EBE598A3DFE4ECF3B402B86BC2917F5BDD552933E890FDEBD4E9198BE393985BD2B2F4ABE4886263D2B1FB2BD673F7FBDBA59843C5253913ED601473EC79DC6BCC9D686BE51E955BD949C87BE6482E93DC743133EB9B7A63D298D213ED86EB23E4C91AEBDC885633E41B612BE19F54F3E890ABCBD4DF1F43D6F632FBC9104AFBCDE16AE3E0C9D88BDDE6813BEC24BE9BD7FA6BE3DA68125BE4DE195BEC3F818BD64C01C3E07DB95BE62B353BC09AFD7BEDB15043E77CB393E685095BC6441CEBE4EF7163EAF3AAABA46D19CBEB7C2683E93B3E4BDF2A5FABD013D72BEEA89923D7DD41BBD6543E2BD60C4293DB1B09B3D68E23E3E1548F1BEB22C563EB6B14E3E3DA8C2BDC7C1533EB25FA3BDDA145E3E2AEC6E3D39A9BCBDDB2E793EBD193B3D1F42E4BDC56F28BEE457013D4EAA12BDEBF018BD39FC87BD70CB373EA1A0913E9E40AEBE57495EBE3B60C8BE2BE9D0BDB925763E701709BE7428D5BDD07D033E81260FBD1BF4B1BD7006BB3CA0B3023E1C9A7CBD1616E6BC2DAFE7BE57C0023EBA1B8EBD98A00FBE08D14EBE25A2C93EBDE0F7BEA97D353E89F85CBDB4A3B93E7397753D74478CBE56F24C3BAF85CABDCAAAE9BD53EFC23E9B41013EF700863CEBE360BE799B0ABD73B5BA3D6583833E6F3F283EE75699BB2D8C1BBEA3E986BC1451CB3DFF4F7ABD8A1A74BEB204A6BE5844B8BE662AB03D875A383E24648D3E4901C53C1FCF753DF26B0C3E363C0BBE1A8C48BE5BE7B53EFE38B9BE1B71F53CFFD79E3E2CF1283EA898EBBE371C8ABE02BC9D3D923D86BE34CB02BE5D8C2B3E2C607C3CD081843E7141F1BCCB8487BE42609BBDF502673E7A1F763E479A80BE36EAED3D1806323D2CA55F3CDCD9DD3D02A3F6BDBE9051BE9EE88CBE4FAD383E4B62743E55B7903D689D7A3D48F662BEDE89193EDC0F7F3D4C4D9DBE1AE44FBE7257C63DBBFBE23D1200CA3C37CC0D3C1CFF833DAD0A1DBE5BB380BD4E288D3DE3E12EBE8D3F04BDDAFBC8BEB8188B3D3A99C43E5D3F44BE23C55D3D9B5DC8BE8D26DCBE1E87A43E8219F33DBEB41F3EFC8ACA3C5A4BB8BED8563FBEE1E81DBDF7C120BEF7D9813DBE52D33D415CE4BC811E38BEC5D8DBBEF7C2A9BE02FFA93EF91A053ED9A1C43972E18DBD02AFAEBD4D09E83E49388D3C8E51503ED495B53E8834343EB501833E01A780BE8CB0B9BD34B809BFFA8A52BDF6EA0E3EEDE5D03DAB65CCBE363893BD86C9B83DE0F7D03C3C8C1ABEA8C78ABCEC0B163EE80A99BEE83F83BC2EF5053B3930E0BDF759F63DAA266F3E191D91BC2C83613EB0EA133ED85F1A3E0C3E75BE2087C93DA949813E82524CBE48EF9A3E878DFFBD4869F33D3021583E5823BFBC4EE4843D06EBA13EED952B3D3A5C113EF1CA95BC162D2ABC23271BBEEE8493BC00E013BE7532CE3D9E39253D75D58E3EDEDD9DBE4FA995BEE2C25F3E81B7E9BDD784273E75B05EBD424F1D3EE302AE3C5BDC713E6003073C586343BC36C0ECBDBA10D23EB6E263BD38F48C3E05E98DBDAF110E3ED401F9BDF63B83BC4885B5BB313E363EA4CE2BBE3A259C3E98BDA13DBD3A7E3E0EDC8BBD01C233BE5DD1F83CE07B72BD30F1253EB7E4BD3D8E2E803CD4B976BEF0F684BD49337F3EB5C2643D46F4C33D33B8F2BD3CA1CC3EFB23643E8A7FDABDF62E683E101DD4BD2377403CCDB3A63E0D20C8BE69C038BEFD30D1BCE1EF22BE65A75C3DFDB7B3BE12A6F73E5E1D8ABD6CCCB23EE4CCF8BD6A192DBD9E727FBEDE259ABD2D4537BED4C28E3DE8EF0EBE83681ABD5AC092BE62D012BEF086A5BC32A5C13DB58F893E4752AC3D7B94A33E28DB243E5376C43D38860F3EC868173CFE6F9A3ECB2F743EB75AA23E755047BE7ECD2DBDE21BFF3C919E8B3E854DFE3D1A50913D190C303B82974BBE7170F53DCD96CBBEED4994BE1F03DD3E08F45BBE3CE413BE1A8F443E70005B3FA7BE41B85B2F7A3D355718BECC90963E1110D93E516998BD272B663E3DE8B33D4347CBBDF270413E03CDBE3DFC25B3BCA91692BD461002BE78E21DBE588F95BD9CA9D93E5325853E3CD2193E851FAEBC51D7D8BEC20CB4BD52C6EDBD67DE29BE79AEB2BE2236F5BDEBE5AF3E6CFA0F3D0F30C63EB4BDAE3E48CB84BE13608ABE1DE818BE93508C3D8ADCFD3DE7697D3E1A06A93E294130BE14AEF3BDF7CEFE3D4879253E148183BEA6417F3E6B64F7BDAB02943EEAE5CBBB9ACB63BD20B125BFD702CCBE73AB15BE28CA11BD334F2CBE65FC233E20023ABD2D862B3EEA45473D42ABFBBD18B4973BA3E0DABC49D5883BEAE5853C97ABE03B1E4D97BE64635C3CE6B8A23D9DF3973E33040F3EFDEFFD3B1C8AEABDD83524BD0F0727BFED093EBEC4C3F23D4538A13D1B5C3EBEDC880ABEBF5F78BE96D1953ED095053E8B0EE13E0E1E83BE1A226BBE280E10BE89B292BCA5104BBE88B7923D200747BD7D4E0C3EF794E23D00B3AA3D981A093DA8830A3EE5A6F33D629E19BE13CA33BEFEE6E8BDC36A293D40E6D7BD2C75553EDB46BFBDB23DC83E7EFD1BBC692DD83EE84C6E3EFE38183E3CDC033FDCE090BDFE72DE3CC2D1923E0488553EE40F523E0B41093E79C547BE98DD95BD5287DA3E8EF4943E7A2D183E586339BE4F17323D8755113EF95893BEB32BB93D2BC9843EA9136A3EDACA42BE2A8B953C8FC625BE2579E03E7983E83E70FDDF3EFC303F3E6D96303EC263353DD20A763A280D1DBDD92B76BE6090113E80A3923EDBE7C7BD5FC9DF3DBA6AF13AD0AA51BE33A389BD72EF36BE0ABA35BCA621BE3D4BD917BFAB5E09BF5A37FE3C61ABD83E034B383E27A4E73DD280223E4EA1813E4815D4BB738DA73C30DA12BDC7C646BD1AB6403E057D65BD40A6A6BE5F3177BE11D2C33E4070C03E99334F3E5A91523E906379BC81949EBDD2E386BEA9256EBEA7B6A13E85E6F93DAB77D23CB96DAF3ECA248ABE9454333A60F80C3DD46107BCD5C56A3E6945B03E2764123F8839013E98F67C3D5A9C6B3E19BEEBBD37CEFF3D5690823D88CE373E7F49D83D50E7313E6A90043EF49D8FBE8BBFD1BD5CBACEBD540EE43A9949013E10ACAF3DACCCDFBD8FAC1DBE02D8E6BDB8C2543E0B5E913D5036E9BD57ECB73D0279953EB102F53B7F2BD63EDD93B33E2553283C98244C3C6126333E9CCD57BE7B199F3DA53A9ABE7BC36E3D8F2444BEABA6C93E733B0DBE57BCC03EE3A7783E9AC233BD3DED6DBD8D2C953ECF6B893C3011D63C8501F23DFDA70C3E28404FBD7EF3BCBD3C8F8C3E2BA1213FEDD5E03D5070BFBE18F1B1BE840F093EC62ACDBD371C2EBE73A6B2BD363113BE3563B33E0BF07B3E04821A3EECA9C63D9C3DFCBE9F2580BBAAD702BEE550E33E0C294CBD5866E93D317689BD9479FD3D5C6F333E346A5D3EB62EE4BC2320C93D24848EBD356829BEB84171BE28F1BF3E04196B3E06E49F3EE08ADA3D5742A83D9760C13DF09727BD5D6237BE2C552F3EB767143C4539AF3E2272103EAC5F2E3B593E01BDEBAB1D3D97703F3D90D59FBD34D402BE59FA773DDE4595BEC50BC93E0A42933E619A3D3D0DD2DF3E65F897BEC3F52DBEFDE4A93D943A24BEBBAC4DBEC6D7E93EB4DB77BDA872A1BD49FF103EA80F0A3EEA8553BE34A291BEC1BFAFBDA7A9883DDFA5B2BDF74A47BE7EA940BEC79BA23D3C2729BE3214CE3C7AD054BDE97A81BCFC46E5BCB3B85B3D8A9E94BEC59F033E7F0B7B3ED821B73D370AB33EA36641BE15B3D93E060A01BF93C8BF3EF1D3813D32C96EBE42BA3EBD7ACE2C3EE21028BE143B36BE289518BE706082BE38F9C7BE474B84BE3EA0513DF058BABD56C892BE676394BDB11B953C1025BA3DF6D8073EE8043ABD14D653BE0B44A73DD36F39BE4F386CBC51751D3BCFF3A23DAF996C3ED9DF08BE3C43F9BE198BDD3E8E5387BE939200BE6898F83E9DA163BE1F2E453EBEF9203EE447B2BD49975CBE81910C3E6151BCBD3F26953ECC31E8BDBD875D3E2097D23E87CD6C3E0FDBFD3EA5035F3E6C18A03EA9F2F4BD8A95293EF1FB04BD65460ABF9D9EA93BA19E5EBD3F70D6BB596615BC38A2A43E12F4EEBD9EBA75BD1E62C23D9222C33D22DB5F3B0A0A03BC2DFD10BD617C14BE4725703ECFB307BE6C28BFBE783082BD797B17BDD4F010BEB020A8BD22E0E03D91F645B93BB52A3E3330B9BD48DC843EA8B038BB913D273F2EE878BEF4320F3EBA4ED03DD7A2173ECF09903E2F2E5F3DDC81BD3D8585A93D05D4583D263E7B3E28DD25BE29B24B3E4E4E2BBEEA52C43EF08412BE80CFE1BD8E2A023BD70675BE25F87F3EE74A3FBEC22E783E41D60C3E177C1A3CE4EC31BC0229EA3C7DCA4E3D3D9D1C3DEA95AA3E9009D2BEEC6E3E3E6E09093EDEA214BC0CC57EBDC01C66BC0660F93D41AE963E",
      model.h.0.mlp.c_proj.bias: "0x010000009589693EDEB8803E1F2CCA3DA1169DBD2D79463E7567AEB9341EA63E202993BDCEDE483EA633903D2AC02E3EE19861393E56443D7F3897BEC6F70F3E9F009CBC70A250BEC302583EBB6213BF7ED28FBEB1985B3D54E0E1BD586BDABD5AA3403F593C193FC72DB23E6CB6B23D61272BBE1F8270BD30FF113E07A95CBED279123F",
      model.h.1.ln_1.weight: "0x010000009CADA13F6FB6B73F48AC813F35AE963F453A7A3F80FC9F3FC96B353F4AEB8B3F4C81283F7CAFBD3FF1C1B73F7C6ABF3F17C2A53FE2519F3F59A2793F466B353F67B3243F8AC53C3F6E23873FD7737E3FD387593FD8B9383FBB52203F0CD32D3FFC19483F0F58B13FCCE6973FB143B23F0E7A183FB49C763F7492A73F965AAF3F",
      model.h.1.ln_1.bias: "0x01000000E7EC9C3DEA35453C722DE63E27A3633EB4675D3E69B81ABECA0E913DD9C1363CF334D43D8C9D013E8AD8A33E511B4BBE90EFCC3DC7D3CD3D2E47C9BEA54702BD1911FBBEF320203D5FCBA13EEE29213CC3752E3EE9590CBD30A7E6BED642C2BD76BE983D977F953E06B7A13EB8ADFE3C66EADABC42BF41BC420B31BEF097573E",
      model.h.1.attn.c_attn.weight: "0x010000007F25803DCD870EBD56C8C93D8E1D21BEE936E2B9CE602BBE669A213C7C8652BE3D77B0BD2364E63D442DB13DC55A153E73D4763D5FD031BD98728CBD4A833BBC4A67D1BC31B46DBD0FFAE4BD51D32B3DFF0190BB76A07CBE6990153E1F7B64BE50E01E3B011A73BE8E36603C906F3C3DF0DFB03E66810F3E5AB2E2BD82A9393D618D893DC61CB8BCA1E2A03D3987ABBC71E7DCBD01266CBEF3775A3D4A206B3D38DB96BD391964BE4F291ABDFAA7E5BB8C18813D7ED6F63DAB018F3C91D1D03D91777A3D1B50E33DFD03D13DA47BE83C4700753ED69828BD4D1EA23E4326F23CEC3EEF3A83125BBE4A5E143EAC97033EE9096D3DE225583E805EFFBCE269CABDCB21A83E4DE008BD14D4943DEF08773EC8C1D33DC8B9873E6608EF3DF5B29ABD6831263E11F2F5BCA78B953E20B911BEEFF69A3C5EEA3ABE31ACECBD234CAFBD248F8BBD7A80403D8177243EA4906DBED2F80EBE5F325C3D7C27EFBC25C0233EECCABF3DA06473BD35CBF7BD8B7F5ABD2658933DF87D0E3E339102BE37BF6ABABA1F67BDF92E373E2B340DBE8C524E3B35840ABEE095A9BDD673D7BD60A231BE6497D73DEB9A32BD3ABE0CBD4D5CE23D0E7573BEF79D79BEC01AD73D336FF03DEA857D3D2446D93DE617C2BD4D9294BD10F515BD3FD691BE4A6FE1BCCD8B433DCDCA7DBD5C0A193E4194273E66660B3E8FE913BE9488803C6B7D8DBD9208B23C3737913D1DBD6A3C15A179BC9FFDA7BC964C203EEAAE2BBE9F4A653DA434F0BDB7E9F53B19E8663DB1A188BD6F4F51BEAEBD60BDACA1A1BD12C98F3EC9FB53BD942CB7BD8233713C2FD300BE256B76BB7DED00BE86F57A3E6C806B3C9417233CAEECA5BC2F98CE3D33F229BC10931EBBABDD8F3D8B999A3DB81EC9BC0AB9D4BC280571BE0BDC823D1DFF743CEC7E1FBEAEB89DBD98EBBEBD7FF8243D7484E9BC2EAF0ABE8C3757BD228C423EFEE2A0BD4E8E3ABC05069B3D4E88F63D04E391BDDCC9ABBBD00146BEF7BF8A3D3045183DBA4A1A3D183DD33D4B0D96BCC7584FBE9B4CC03D531FBD3C1A72FFBC9AF6E33DA94B3CBEC4D0F43C8D25A53D8EACE6BC5396B8BD2EC71A3D71D3503D2790833DF7FDE83C85901CBC67161B3D740F91BE3055693DE144C4BABAEAA5BC3B17AF3DB77F1E3DEE288B3D7BB3ACBDF99882BD9072B23C91EF5A3C6991133EA894713DF53615BD64BBC23DDB87923D62BCBABD5EA2CD3D69C98E3B7AAA2D3E684A44BD29E5A43DC1FF483DCB5194BE069415BEAD48193ECBE6123E1AAE213EFBF077BDE9F8073DE5DEA53D6DD20ABC8182063D691992BDF054083E0704073D503AA4BDFD78053E7957123EE21492BCEC4CFEBC58FA183E5531F3BD8DCDCE3D0A44AA3D3BA8963C4BD0E9BD9B8FCBBD327A923D5F55ED3C7E3041BC0F7F813DCE60D43CB8DF953C33321B3DD7FA953E494C8D3E38FA3EBCB4310D3D1C3988BEFB41FCBD3B3B1ABEC94C4DBCE7B0A5BD725040BE3750B3BD56B6E1BC8EB923BEF0CDD13977CA15BDD7FFD9BD84D8AF3C633A09BEBFE8BA3C057BA73D3F84B6BCAE00593EEB5F093E900CD83B0BA5983EED9D923D68D748BD3B6AE13CB5461B3E03068C3D9BF00DBE8886023D537D01BDF49B19BE5BECDFBD6CDB45BE2CCE543DA4A40EBE460ECF3DA5BCD43D05A4BD3C73303FBDA3CDFBBD66E8EA3CA975393A8D18933DF980833D293BB73B2ADFBB3D8E27E53B96A79EBE57FA0F3DBCFA4ABDA5AD84BE7D311ABDBF4571BB3F26EB3D7F96033ECCEB00BE512AAEBD06C0903EA9275F3DD82E55BED044FA3D531CC1BDB443623DD140173E211CB7BCD9B0853DA3917EBE35ED85BEFD54613D863B273E9D8BEBBB413E683D56F225BEC1BDE63D51C705BEB32D753EDEABE93D30FED43D9030C53D57CF2DBE450C963D84DDA8BEB36620BE2472B13D4BE17F3DB201823DEC7C01BBE768FABB6AF0B33D9C47C53C77DF38BD39A4C9BC5606673DE18B5B3D0AD924BEE24FB13DADEF23BE9C6C8DBD12CE083D371E9A3D8E19D93B3D6DCCBD943A7CBDD78ED43DD996013B7C7B91BD7CF61D3E170300BE9E9F853EC6364CBD4E23B33DB377083D78DCCC3CB9D5CABC1B2EB23D03589DBC44A049BECB361BBDBDEC03BEAA6D833DE62018BEBF40483E088B2D3E0BFC723D03A7B4BD947AB93A3361DF3D56FFCA3D9C3F213E4BE041BDDB5190BC7FD77FBD89673A3E2C372DBE0C37A1BD4B70B9BDFAE9D4BCC2F783BB070D2A3E20C08DBD6CF007BD0496A5BD0300503E9CD5CE3DD4875A3EE4DCB8BA68A00ABEC8C317BD5064993DDD3BA4BC174576BE77BF813DA8D39A3D148BD43C4830BA3D32EB353E3100DC3CF61B4ABE811E943DF9C5F93D4B78A93DDC188D3DF66D83BD3AEB8FBE7CF2073D3F640EBE8981B4BDF2EA2E3EE53A48BEEA33F1BD92C70D3E44B7F7BDCA6E873D84F25C3C2B2A573EE8A55A3C32FAFF3D1CC6283E387261BD6B419CBCDAB31E3CCE7AA63D3A0A52BD199258BD354A88BDDE228BBD41C0F93DD106C93D5301993D77769A3D73A20C3E6C3A30BDB1298FBD08F0F13D12812A3DC56A393EBE6F353D085C07BED039CD3D5C4075BD6AE446BE8B9B05BD3C64CD3DA57B11BA9421A23D81CD233E91D260BE8711D63DE22EAE3D8BEA82BCC54450BEAACCF6BD1E04443DD9EAC7BD83B3A6BD9962F23B2C8E71BD6893E33D3C2EDC3C642D0B3D9B588FBD6AB0593E9BA5A4BC89F522BEDF1A20BE426B67BD35DD3E3E9C84163EE0555BBC63D60EBE73963B3D00E73B3E6B29493E9EC6FC3CD42D403D6AA036BD587BC2BD14DFB8BD5E88173E6EB81ABD0630F0BCE2C2B2BDF53FDCBB0798B9BD00FFF43B232500BE2E34ECBD4815813D0D893E3D8563FFBC99B1FFBC4792D8BC2128BEBC90B091BD43F8C6BD0F6E9ABD1786C8BDB8EEE03D1B50973CA504FEBB2CA80C3EDAE0543E67F2BB3CF9600EBE98AE1FBD9FA0493D7B4E10BCE30833BEC8D98DBE2313AB3D8587A8BAACCCCD3D685BE23DE3DDB93D1973813DDE406BBDFDAEEDBB7EECB9BD568BD43D1AB2773D38C35A3E6340283EA22F1A3E2BED4EBE0F126F3E43616FBB1F3BF3BD409A8C3EB2FCE6BD4DBF9CBC216FD53D0EF5D63B20773FBC36E246BD122422BEA77604BEFA0BA13D2D3D78BE444EB63DE56BB63B161FB5BD127EFE3DFD9123BE5203FEBDC4BDB83D94BDD73C1004813EAD0EB93D07FE05BE3A4EA43C4793133E86EC2FBE8F7751BDB3B3A8BD79DB29BD0870923D85E32DBEE7A503BEE487603EEF68E3BCEF37493DE2CB353B10DA3CBE5F81203D9AB5F8BD032B413D8B1987BD2B70A13D4B530ABD538E32BD15C89DBE5A6E80BEA06BD1BDDE6EB73D70FC48BE88AE3B3DFD5C27BE06B19B3D4289BCBD2A14C8BC9D1FE43C6C94143E9D413B3EE1415ABB800436BEBA0E79BD05BAC2BD0929023E9266073C0830383D49C380BDCACB35BE4996463C8AE7993DE065CABD2A94263ED87E3BBDD28559BEED12B0BC1A5BEF3D1B85B4BD81B2E3BDE47E153DCBE5EE3D9E05283EC9DA15BD309B463BD46E853DAC0634BE0BEE553DFA867BBD910A123E2B958BBEF8F73C3D818E5FBCC7F8A7BE6BFC5E3E7CD91CBEAF5E2F3EF22F4F3C19AB6EBDAF9510BEF2D04A3D3224D2BD1B58953D385A4B3D22F6383E9BD9B63D4C6F6E3D3CB3F1BDD12AAB3E6CF53D3E85C1F43D32D15DBD793DACBD7144393E5DAD3D3D6CEB083CD56F88BD36C779BCB3C5423C8CB48BBEA389EF3B902CB63DDDE47ABD512A3EBE1B6F933CAE261EBE41DC41BDF31C473EEBDB3D3D1161D3BDB48EC8BCD1B5BBBD4C04103D4E8C773EC3A7EDBDCD8F15BD45B433BD953F27BE74A727BEACE1B7BD93F33C3E04CD793C441133BE38CD3BBEBBDAFEBCC27C0EBE137F113D5FA304BB702F0C3DE5278BBC6BBFEBBD59948DBDA77E85BECBD968BEEA62533D177767BDF1CE093DA18E7E3EB5F48D392F9571BD32C8AABE663BCCBD9ED710BC6876E0BC9C972C3E09CD69BED513683E4B511ABE5379963D747889BD89FF1C3C2E299C3DCF9DB9BD4C1829BD7313B5BBE55A653B8AD099BA02D593BD87478CBDC3CD85BB7B35FD3D34DBF2BD38F29C3D9FC7483CA5DDB63D807134BCF478EA3DA86E153E212123BED3C4C53DECA0AB3D585307BBF2A5123E38031B3E67044FBDDC4489BD84E190BDC91A2A3D39B0DDBCDDAF493D42740A3E5213103E596DC53D312A993C15C5DBBD964F1EBD979118BE9A87213DE4FD03BCACFC103E9769B23DFE62C33D87B78EBD39F2E0BDF6739FBD2B34DE3DB78A5B3DB0EA283C0B97A93D100310BB388090BD140B63BEC457C13D0F18E8BD91B07F3D4C0BC73D78871ABE6CEE82BD42DE28BDCD525F3D2202863D6F660C3D2F9298BD5E8ED23D12E013BE6E5322BE82EF02BE4260B7BD01BA6FBE72917EBEE63980BDF05C82BE614C2BBD3EE2E4BCC6A3803DEDA6C4BDB18838BE04717BBD90C35ABEA071063E7AF9823D150AE3BD4C6B8FBD2646B23D2DDEDE3CCE22CF3D7C732B3DFC06423E24BE1CBEB88ADFBDF8F59ABDBFB4293E54E298BD0AF0BE3DF8F4023ED4BE723EF8A810BD685CDB3D5DA120BD0011173E3B7B0ABE7F12D7BD17F3433E7D8C6E3B8FC385BDA7AB25BE80A4773DE4D10A3EFE80DCBD65E0093E9CDF783C113B0CBDADCE123CD2D82C3D302381BE59734D3DA2A126BECB6ADE3DCEF0A8BD9BBCCB3A2D701CBE4A4A8EBD36C30CBEFDA6873D3592393EE7EB103B325E413DBFD1DC3C3FE8A7BD31C2A1BD72539BBEF95A04BDD886F6BD227EE6BC64EE09BE870C35BE93AF183D1C8620BD14A3CB3D52FB6E3D233358BED09528BD7303213E1FBFD83C0FC2F13B51780FBED94275BD157F633DC8BA07BD019496BCFED1093EADB00D3E912ECA3D060CD43C2BBAD43D65FCA9BDE0E3DA3CCC1C433E6992E93DE40C823D114B403E539E7ABD00CF4BBE4EA81ABECFA5B3BCCBC8B6BD20C5203EB53A81BDFE25843652891A3DA7E1AE3BE7CF4D3E849FF63DF50FFABCC9A5DC3C351BDABA7BA194BD2EA8CE3D28820F3DFDD9863C7C8A053EA188063E485B633EB12926BEA5DFA7BCED5714BE33A08B3D7D5A90BD9316343D4044DB3CAD2839BEDD27B9BDCABC98BD558B463E7CDE3F3EF5BFE83C72A92EBDE52914BE85AFA3BA2F0D933D448E29BEE77119BEADED0E3EF7096F3C49DE8E3D077CC93CA8484039D137DA3D8E15D43CB335A33EC4E8E13CE31BB4BD3C16CABD00EF313DB28DCEBD5A56ECBC966ECABB92ECA83D60D4E83DF354BB3D148CCE3D31B2A13D5675C4BD929296BD2C33C7BD7BE19EBDA2EFCEBDFD47AF3B241B0C3EB15924BE3BD0FEBDBD5410BE1CE21DBE7801773D960C5BBD62B42FBEB0CE74BD6431413EA10E8ABD19D4B23DB9A08E3EBF624DBDE362533D16BCD13C80773FBD922EBBBCABB1BFBD7999E5BCE8F8E5BD7B66FE3C940CAF3DF24CFBBD92D9853DE1EF2ABE82B06BBD5FA030BEF6FB4B3EB0A70FBE111B8A3C4AB903BEECCA3EBD0850D33C35ABAEBC76A89C3C825D373E1CD99B3DDE12E63DB818FA3CB0C0D33D2008363E8E8FC7BD48E2903E04BC763D54704B3E49B54C3E179406BE32AC1ABD6DB6AB3DF2CFCCBB999D233E0BEF183CDD56253EFC52313DFD027A3DD8440EBE93D54FBDC731A0BD1DF7B8BD84053EBDBF4199BDFDA36A3ECE2F9EBD1DA69C3C5F619FBD1FC0023D4DCB4BBE2712F9BD143CD2BD73B2B63DB5AB733EC94953BE1F0C823D9FA25BBD260DFDBC31CE493E8C86AFBEB7D902BED0FE703C587BBCBDDAC25FBD9577323E2BE0873D86C588BEDC8C2D3EFA826DBEAC07A2BB2F22813D5A2A973D0821A53D3B38813C5B23EDBD5F0C4CBECF5D103E21215FBDEDA1D13D508894BD5B9A96BB4BC9A6BD82DE3F3ECA60163E984C1FBEEC6E973E1ECEE5BC166141BD88AF1ABE0951C23D141560BBA326F83CF50A25BE2DBA08BE13DDFA3C2DA313BE4732583EDED762BE84218D3C3805123ED0AAC6BDBDE0F93DACCF3EBD17D0DB3D9E14BA3DED5A85BD7EF699BD4E13183C9A45A03CAF12E2BD309E38BE36B60DBED991AF3DB0625FBD58E4A5BD056C673D9CF0F23DE80CB33E821147BE301712BE4874B2BC8009FF3DCCC876BD9E5987B838EAA43DF7DB903DFD66D63D2F2D9F3D872524BC253B96BD406D08BCF9710EBDFB28633E39D212BCCE557D3CD80A21BE4134F5BD4B63063E1415363ED20B243E1E470D3E882AB0BD05CC50BEF4B91FBEDEEEDABDD0E63ABD9E5DC43D608C233E92A787BC08650E3E8E3AC7BCA7A98CBEE99C853D5051D93E929E943D280AC0BDBFBD943DA957A73C5B3525BD2704ECBD15D022BCD94EE9BD401450BD3ED7833A5F79D6BD4DA74ABD6DFCD1BDEE5090BE6B6BB6BDCEB1BE3DD5F61FBD068F3B3CCCA3BEBCD89B55BEB4CAD6BD2880A73CE84407BE6E361C3ECD7F5BBD1618C0BD7A3C96BD63A51EBD8E9CA9BD717BE3BCB3AB1EBEEF07D73D2626C13D66D4AD3E3B4EE83D07883B3EA162633D3BA2F6BDE5DFEFBD3E38433E974D4C3EFF5A2F3D90EE853E43B447BD72426A3E43C3403AF6EAA63E98EC04BEDCA83D3DA62891BD0258AA3D4B6B29BE7CB999BD1839E3BDA314D2BD5981D7BCE203623DE8AC60BC7F01F83D69B3343E237809BE3A30CBBC1F90693DAA32EE3DFECD9F3D6C440EBEE9A254BD8DB0BA3CAC4C8BBE272BF73D5499B2BDF25C59BE63AA563E5FFB6FBD3C20FFBD5648AD3DDD6616BEC52187BC975C223CDF3827BE733FCCBD603F223E8E64983D536D91BE73EA1B3DED080A3E712C5FBD4905EE3DB1B08C3EDC7FF2BDCFFAC2BBE197CDBDB1D68A3D38E36C3D370C873DF8DCC1BCB78A1FBDBB2C5FBC9A6756BED89CBE3D8FB5B1BBFBF63D3C7D09DBBD33C1EFBD5AA0A8BD9897973C366B4D3B72487C3D2C564E3E36FA4C3ED65BC6BC41F601BE9CC8AE3CA1A5B0BD233F323E71EBDCBC604EEA3DEF70333E435A50BD71EED73D22D898BDB57C9DBBA117B1BCBEE1863D9042CCBD0837EB3CC9657E3C858AB3BD110A97BD4532373D6C03A7BD1672A43CD15235BE79785ABE5ECA2D3D999C86BEACFC2DBEF250583DD7CB9E3BB7750BBE717045BB40B7C8BC3B87123D5AD330BE55DFB3BD90038A3DC594463D17BABFBDF8C2ABBD38811FBE6316D0BCF6FE8B3E73C0053E76FD4F3DBF7052BDDA59403D262E86BCCE5C743D0275A83D0A35083EC8293ABDA2FC783D8BED50BE7571C23D5B44D2BCD8ABF43DEF75D3BB1FDE94BD4EE160BDD78832BC2298DE3DF4EC3A3C38B5763DE9C6353DE9CDED3DE3B44D3EE9EB84BCAEDB1ABE4E2DB43DF661EA3ECD64A7BCE351F13DD67393BEEF0D89BD372A27BE4FD2613E2F10F5BD4970A3BDA3DA343D2233AE3DBF4F21BD3A57D5BB05F8A13BD03FECBD2354C03DA99FFBBDC6AFCD3D8228173EB30FD3BD568C37BEE6580BBD6543063E1134853EA0198FBD7BF7EABD1C1307BC1018303DCB8819BEE28C0ABD645FB6BD13002E3E19F163BEA15EB1BD2AFFCE3DD01DE33D91E424BE95281B3D4660D13C060D083E34EF35BE1672053E437FC9BC7C5CBA3CE03A4CBCD2A8973D6CBE72BDF7590D3E4D14E03D955963BD3652103D956A4BBDE899C1BCCC968EBD97D3A83D7AF4B93DC003B7BC69F1773DC4F81C3D0F2A883E53E12A3DEA09BD3DED69033E857FF73DEFD5953E2F09A73CBEA4B5BD9E85E9BC01722B3D21C6B13BD731E2BD3E020FBE2AADE1BCC29101BE734D58BED61A543DB6C0633E7EF086BDD5477E3B103095BD8EC2AABB0519B03DE93218BE20F734BDC2106C3DCAA80A3E417C063E3389013EEB27CD3D8AA7853D02D0FB3CB8287D3D3328633B743DD33D42CDEABDF8EFE8BD3488BCBC25417ABEC819143D29B7403D93CB2FBEE78DCEBCF86972BE13A0E53DFDE0223DEF913C3C50E3C0BCBB571DBEE975A4BD9B650B3E56EECDBC222B1A3C5EC7BDBC8B8E6F3B11A327BE3B51843CFB6D9B3D9DEB03BC6F8F20BEFF4D793D274B9BBBEC34B8BA7CFA25BD1BD5E9BB4D8D8BBD85CD613D8A88B33DC8478ABDE83D8FBD26F8BC3C7C43663DFD56D2BC96F4BEBD67565E3D406A51BDD1935DBD66AC31BEDF0800BEBFDB063D4F5E10BD8CA2AFBD1364133D7466903DE695AA3DDBFE033EC288A53DF41004BE3FD63C3DD4BBED3CEE20453C7EAD07BDA55C513DBE9068BDDD1423BE2350D73C6AE8083E9084123E1AEFC03D305A58BDCE3E88BD57A6F5BDD97F06BD1C1D0C3DBAA5C4BCE83933BE1E0907BEDC0BDFBDB716DBBD8D1D073E416A3CBD40A766BD7EBE413D7C043EBE19A27BBED88003BD1AE0543DB7C33D3D32E419BE25C697BDE0CB64BE3D769BBD5CDCC4BD1B35CF3D4DFC2FBD264E36BEA9B0B4BDC9D17E3D2225623EA7182ABEAD86F9BC1A5E0CBE4EECBDBD47272CBD9856753EBFAA1CBD8F39713D2AC18F3D53EE993D6E1752BED42ECEBD8A41A4BD4D625ABCB63A4FBD27C608BECEB6D43C8450BABB912D853E20109B3DF4CC7E3D7A24C3BD8F058ABDE1F7A3BEEDCC1B3EEDC1833DD721CC3D87395CBD233A2FBEFA79D6BD2850E9BD20BB713D7FFE8CBD6C88323E96204C3E8664243ED4F1533E5DDCDD3BFDE5133D19DD92BE1F8307BAD64ECF3C0E6E3B3D103036BD2B9DAFBD2BDD13BE15254F3D5A6EA13D44E659BE587A2DBED21617BCCAD803BC3D17853DC51D2DBEE230DD3DC93F233DD701273E146758BE05938DBD0839BFBD1246C33DD257C43D87FD5BBEA990ABBC14C1E23C769A67BDF595243CB04784BDCC04E3BB1069783C92319B3B672FC93DDBAF65BEFEEB60BE1283F8BD051E4DBD63539B3D0B688BBDA179813DAA50613BD82D1EBDA8B5CBBD33F749BBE8D4693D5ED5203DD04F9EBD41D403BEE3AE443E8B293DBD45FE17BE1C9B0D3D5AC2173E170B86BDF1D7E9BBDDE0ADBD6E380EBD373C893E1F0B903EFC39AC3CBFAD403D4B06A23DD84188BD4176803D245C9D3CCD7C463D5587593DF294A13B1A1CDABD5E7C7B3D3CC551BEB5B8033E15FA05BE0775A5BD6C3E1EBDBB8611BDC200DF3D0B2D1DBD1764F0BDF5BEBC3D8D02E0BD5833833D6D0751BD8E70E83DED688DBD5E12003D21F9B13CB89C813D7ABB763DD545263ED083D93D3D766E3BB25B29BEE81AD4BD9153A63D17035A3E3142D33DEE2181BEB2854BBE0D727CBDF0630F3E7B370D3E6A637FBC2503983E29F1B7BDC57E64BDEAD390BCE9BF963E1511093CD2B72BBD7BD4DEBC5E23343E33130ABD1453F6BC4FD6133E2FAD423C6B9C2C3E889FEF3D1F50A03DF99D8E3D29F8583E7E655A3D502B5F3E5BFEC0BAEEA856BEF726D93DD18DFD3DBC018CBD7C6798BDFFD8BB3DBE2555BDD50D68BE57A7513D2BA9C4BDDC0C183D7E0A983DC409A63DA6EFBABDC2AC403D8F80203E499C0D3EA005CB3D33E445BD6D0BB23D788E203E8C25FFBD3B591BBD71CC6B3DB4F5F7BC2822883B474EA9BDE685D4BD10861B3E72F236BDBB27A0BDD0A434BDD891F8BD2127F4BCAA147CBD0B63B83E2292FDBC443B58BCA2588A3D0AC1B9BDE42535BD142ACA3DE2974E3D0BDF923D4B255E3DD82647BD738106BEC5E40F3E19E3C3BC3CAC883D8910E8BC4FCDA0BD9CA701BDF3D913BE8ED8613D6D1D86BD9DDD773C6095863B5614AC3D6324CFBC910DECBC2D0EB5BDB54008BE6AF844BBE88D0EBDED99C9BC55F930BCAB8AAD3CC9A785BE9B81673D05075E3CC929853DC534603D84E521BE79FB07BEAF25EF3D1AEF7FBE1B59F03CB8F49A3C28753BBD23879D3CB1025B3B430A853DE7431D3EDCEC1FBD5639E43A8B20073EF8A4433E7D32DABD194E97BC59F16D3EEEF5653E3BFB83BB1F24C0BDD8306FBDA9CEDC3C1313C83D89267EBD52B83DBDC7D339BE1270223E208C21BD5C70EB3D95F01D3DCB6B17BE9253593CEA32763E1A65A53C0B5C2ABEAC55A9BD2EFB343D6C344D3D52131A3DD1C3193E9961063E2A9A52BDFE0A18BDDC3FDDBDC8514F3DD88ABFBD4DCAA6BD2B6FD6BD6E65383E79E8D53DFEE252BC064A29BE7A710B3B2DFC843D5B7954BD4A2CADBD9DD3693DB49F04BE1BBCEBBD2BC4933C0ACF183ECAAF823DC936EFBD9EA0C33D0256A7BD7252B4BD86A4ADBDD1FCBEBCF96D2ABCBEB6DDBD8E07923B81AF823DE36A673EAED0AC3DAC48FA3CF50DD8BC03A96CBC6D026B3E392D1BBD3C88873E0DBC86BCCFBB143EBB7F5BBE7372AC3D13BD613E4B8F4B3D13055BBEDEB54CBE3DE2763DC7F818BE45F00DBEA8228BBED13008BD28591CBE82A72F3E7FFE673DA2C8133ECC2A213E604DE73D837CB9BDF5197B3D53E0F43D453C51BDB68E033DD01DF7BC609508BEA8360B3DB3F217BEC1B4D93CEFBB08BD0A7F27BDB772933D7B33823DF62C6BBD717839BE77FC55BC982F283E21B2EE3D1A6A833DD5FB9ABDEEA048BECC25A93B7A8F2C3C78EB0CBE6050B1BDCA438D3DD8A7C4BD96B9F1BD7DAF68BEAE4BDF3D7C3E1CBD8E5C7BBCF3FBA4BCC2A9A93D50E9C2BC4871FBBCBB804DBD163D343EC5E6293CAA624D3E1DED8CBD4E09CEBD5751E43DAE8239BE64EF013D4F902B3EB0090CBE8507B63BB6F9903D2AB5D03D90CB2CBB2B584E3E8FA89DBD7518FBBDBA1F35BE4A2CF23D7427353D4FF8B6BC3A41EE3DD1A1EEBD17E57C3EC2A5453E3243FCBD44F17D3D1FD5DEBDFC9315BEB3DE283E48AC79BD4AF7163DBDFD9DBDE1C2943D319B29BE521E3A3EDA5A883CA0C034BD3CAAD6BA9652CEBD9F1CAEBDCE1B343E0093003E336138BE4AFF96BEA6DF95BC501288BDF31EC43B5D3482BDB0D3CCBD53777ABD1C7E10BD265877BDE148FB3D234F12BEB385F03D3ACEF8BCF2D3273D5C0D94BD573E33BD21004ABDCCF80EBEAA7B8F3DA7B01CBE5E6C24BE557A4F3C1369AC3D1668DE3D54FF75BDD77E85BD4CD53B3BF420843D72EE93BBDD11C03CF30E723C86278D3DA71796BEC5278BBD997BA7BD2ABD603D7E9907BDC1FE1A3E7D397C3C39F863BD4BC0833C8760693EDAD82F3EE171013EBEC23ABEEE75293DE2DB55BD0CB65FBDE71E17BE6EAA7A3EA655AD3DD031CD3DB483F5BD96E902BEB6584D3DE10669BEF8C54DBD9AF41D3E8098A43CC06F123C6957223EC7A91BBEAF9FFEBDF77EB0BD707CD3BCD3A1CEBD23EE73BEFBCB04BD7109033EE6FD7B3C667B083E087E173E48AB68BDE60F203E1BF86D3D8CF39ABE10258E3C8EEF1ABEA92AC33CBA96CC3D8029323E764B98BD684D4CBEA9899E3D46A84ABE385694BD845CD13C0AFBB3BD304D593EBBA0EDBC6CAE193E4DCADBBCAD9C073E7A36013EC54D47BEC390A73DAE51263D9D4355BE855A85BDB49279BDCBEB00BDDE84A73DC33CE33AC4811E3E35ABB53DD073AFBD5DCED3BD031881BCF24AA7BBA364A8BD8247083EDF6BFFBDD82E16BE3BE168BDCEA1ADBD1786F63D98D5DBBD2F9FAEBDD042FBBB7870313D8BF23EBDE9763E3DD532E83CB03282BBFAA06B3E9D74F23DF5F7533E149EF3BC8ABF04BE817969BEDBE6063EC97988BD2836053E9325E23C9E53BCBD3FE89ABD1742233E53480DBEA398E73DC0438DBD3EEFAFBDD3855BBE630B01BDD9AF40BD1E3DD6BDB4432ABEE49994BD1EFF68BD5739A8BEF73C833C46F973BE4A840D3EFF18EEBD3AD1293DB666463AD3382A3C985DCC3D1072163DEDFDDB3D6FB1EF3C93932B3D57CAA2BD3C0444BC9A65883D8DFD553CAC58673E3527BBBDC320F43D2BA2CB3D46DA8D3C5A3B933DA889E1BDC78009BBDE81523D548FE7BD2BC5263E85C9263C0D6E463BE8A60E3E85648D3D362EBE3D305B45BEA951AB3EA703723DEDDEFA3DEE981CBEC23EA0BD05BB313EA011023C6C88F93D0E99E9BCB7DC8B3D3DF3B03DD069013E248B9BBDE7F9A83E78A6DFBD6C2D8CBEFD4C6EBE9358B83DA041EB3C445B38BD2C1E453D480041BE25A2B43DFA03873DE00B1A3D23D74A3EFA7C183EFE60E9BC30151F3ED58D90BD4D12F6BD71727C3EF09E19BD570AE2BDC132D3BDA93882BD4DF0A9BDC44B05BE972CA3BB91192EBD1F53243E724D49BBCD50EE3D145CCA3C70C9E1BDEDCFF7BD65D9A8BD088C3EBE5D0BABBD7248FE3D552A0ABE388DD93CE452F53D0711323E3DAE1DBD93DE183ED81CD0BD2657F33D0791AABD9929073EB9C6073E5691CEBC4FE6ACBDE7B5D83DAB6E0F3EBC2FF93D03AE2ABE74A382BD0BA3DE3D14EF8E3DF80F083EE0EF043E6424873DAFFA683EB8FDE13D33C4B43D2B483C3EF32E6E3C59E4303EA32C733DB7E551BED81A37BEE3A3053E207CF13D10E8953D9E73D03D28996C3A83E2793EC3BC8ABDC56EB33B1CB88CBA981EEBBDF8C3D53DD9754FBEC4A13CBECF5CC6BD5DAEB23D92AD46BEF77EDDBC1C34E23D734C583E49FF0ABE7E17273E2D08E83C075B0FBE7312463C83ED24BCB0E1403DCB00503E13F9D93D31DBE33D6CEF5F3D240EEE3DB25F0CBD1CD1313EB7BC63BD5D8F94BE5283B63D80DA11BEE0D221BDF1FFB6BD52C163BD7408183CB44605BE6D0D9DBD1B5C393E2D396F3EBEC605BE995C2BBED8290C3EAE0F96BCF5F387BDB59B1C3E1EB2E9BD072FC03C23F84C3DFF46483D7BE5F73DC4D4C1BDD6D0773DC2B22EBE3D9490BD2980883D81C3E53C7CBB27BED7ED2E3D7DF1A9BDD0C9403CCBC9F9BC09A4ECBD4A4F613D5EA536BEEEB496BE5FD99E3D190D57BC47BF75BE83F0EDBD9443EB3D8F840A3E7536AA3D7D80023E0319A83C4EB89BBD566773BDB6E7053EB609593D64C080BD204C4E3E7261403E2012153DDD537BBEF6533ABC2B30923D23B0E6BB66C6D6BD6C848B3C313C5ABE6140AEBD6D795E3C5CAE28BEDB71DE3B57EFA63DABC46C3CEDFE80BD1524E0BDD41A023B2E8D1BBEE3A366BEE1E3513E85BA87BC7ED3973D9659F5BD2C3A9FBD6D12B3BD6F46A13DED2588BDD696A8B950BEB93C23C4D6BDA326143EA220A73D80660CBE2AF3FE3CD1DAC5BD23A0013C4C3F913D075442BEC2C684BE772F433D9727103E3C20EC3D57425A3EC7B5B63D7149183DC25E3F3E06E8573E6D75E0BD6CAB9BBCB8DF483E4D92913E1BEC7ABDF4FB46BDF52D803CE694883D7FB9343EFF36A33CF26D8C3D861503BE9120B63B49C4023E77AB84BA4BA345BE45145E3D027026BE44AE9BBDA1318E3D4844533BCC7575BCF7DC0ABE9AD4FEBD9A961EBE3ABF53BD49B4D13D98E5D5BD330DADBEF4D3963D4CAEECBDD11C823D911F9FBDD353993CB8F8A63BFE3108BEF52606BE12B517BD77EA1FBEE564D8BC40C14E3E1106873EDE3D95BD3B8302BD55620F3E3DA902BE85E2E8BC0BF90DBE2F6A6C3CD5896FBD835B1F3E90DD23BD7063FD3D5111903C665370BEED9D423C14EB5F389BB52EBD1714D1BC4115C33D29CFF3BC52D102BE94ECAE3D5E1285BEF0E6E6BD51972D3D662DB93ECB0A92BC9651AA3D2779163D5C6A48BE8433E63D1A3EB4BDFA96553EB9B81DBD3A0F19BC72E10E3D41A457BDE4EC863EC0D70EBEC16B163E681BC3BDEFB9213D3F30D2BD297B0EBB0C6A973DE69CEBBC1E3E7D3D94E6CE3CC9BC063EF58A8CBE3A13193D59C599BD080C8CBDDA0F293C1652893D5E2DF93D2F75E63D33EE873E3A46EEBD5029063D8A7DEABC3495D33D8BE23B3EB59C6DBEE443553D35A3ABBD3D79253E87030EBE80D29DBDF80AB33DBE0E2F3D9D134BBDDF07923D78289C3D16A6B43D26E7E6BBA20BE8BAA8AC1ABE6517173D69DD3ABEBCBA71BE53E134BCB4ADCC3D44270B3D340F1C3C14870B3E5B1BAEBD08B7053E0004D5BDC7C537BE25F303BDBAA8C8BB34DB00BD634EB53CF8ADD0BC5B2B733EF565803E014D2A3E5B4DBDBDA252223C0AA888BD70FB753CB1CC1D3DC644BB3DECE77BBECF30EE3DDCCF283EF0DB983BEB734D3EDD8951BA12037F3E912F343CAA6362BE7FC9CD3DE6058BBE744B943C817C27BD125BB1BD3FBE86BD684E153EB7BFAE3D930B0FBDB22491BE85768D3DFF28E93DCC960ABE771D36BEDA5A0F3CFD5C913C6D670C3D5F914F3DBD01DB3C97699ABD5BADB93D6AC6BA3C51807B3D15B81B3D3A4EE4BD78708B3DF1B437BDEC75123E2CB2A9BAA44602BE84C27ABD34FA9DBCE2825F3EA8F8C83DAFA879BDF9FE193E8F8BAB3D25862C3D9D47E73C4AF08BBE92029EBB68693F3E9C8E2CBEC414483D6364C73D943098BE18B0673EC31C39BE873C5C3D39755E3E814A90BD09D5E8BCF80EC4BDB267E33D18892A3EABA186BDBA258A3D2EA8EDBDDC6F9CBC0231CA3DF32CDA3D05AEBFBDC0CA27BE201F873D6AC2D93DEA6966BB2CC389BB7A54153CFDC320BD57A7B3BDA538E6BC2CA02DBCA8A2183DA183133E28BAC53D88B3B03DAF7508BE99197BBCFDD33F3C1C1583BDA15A27BD990644BD44CADE3CE049E7BD3BDA123E899F7C3EF92E0FBE325B353E78E58A3D2538DFBD97920A3DA97B0A3D8AC2633D302F2F3D89DD933DC0DC063E2A4B493D6D21553D8E2141BC55297C3D8210C83A917FE2BD8E7ECBBD9BFAFB3D16195DBEDB46D0BD929910BE5977063EE5D7CBBD1FE6AA3D68A116BE43510B3D72DBAEBD00146BBDD3D291BDE3546ABD0D1E3A3E8383E7BC877B863D902251BE3345FF3DC1C630BD268AA13D569B2CBE563AA03D8671A6BD2DF807BCC8AB303D56DE28BE5CBD783DC1CE71BD49A4063E0A40213E2BF0F43CFCA34839BB65023DBB207DBD725C41BD358E9CBE726E213BF1638CBD81990FBBB0854BBBC363CEBD9EAA153DBC55DBBD87101EBEB6257CBEC87FA13DDEAFDD3CCB7B923D031D073E8F9C873DAD63F13C9F6AFB3DB44939BEEF33433E94F1B6BC18F9263DA29AE4BD6E9717BD110F4E3E947A4D3D755B453E657E56BC71700BBC63442BBD0DC7FA3D0A491B3DBBEE003E7501C03B9E8512BE7D6392BD7A4BC5BD594A85BDF3BC103D5DE26DBD85A01D3E56D31B3EE143653C006C1FBEB00E84BD9EF1213E2D3C1A3E98A06FBDE4F8B1BD98BE313E78013F3DBE37D9BD39268FBEC7B0B63D7986CB3C8ADF043C57C133BD23130DBD5265413E42034DBDBA8FB23D1517C2BB833D67BC42B99A3D77C93ABE2C2E5FBB70C5983D49E3F73CD0AE073EDC31033D8C3C363D4D7863BD527D3F3E667E2D3EBA915B3DEF9FE23D5106923D9D439C3B3F8C2A3E282EE23E1BFF0B3E811A79BB8352D1BDAF5110BEEE39C73D4A58D1BB3C702DBE3B8731BD6110C4BC14F783BD6A60FC3D7923F33B2D483C3EA33C9ABD9934F0BD0911913C109887BCFF298DBEA5289A3DFF5F23BEDD1443BE1CAF5F3D02FD82BEEC548EBDF55FBD3C9B5E8E3DF6AF353E59EAD13B7CDC003DC7576C3CBFFE4ABE38F664BD43E2573E710B073DAAE110BE8819043EB59A6B3EAB804ABEC140803E41F53DBD822DE83DB5572D3D3A5479BE59FB26BE54945FBE23A45F3D693892BDE4FD293EA9489BBD2F2048BEF106F8BDE4C8883D05E4723E0E1982BD349697BD09D251BE64C7F6BD0EAF7F3DC6E018BE6CB401BE27A31B3E1599CB3DB0F5AF3DB34F49BCC3AC853DB411E93C0362DE3DD625FB3CC36AAFBC98A300BDB6F0C53D18941DBE332D9D3DCA7E053EA2DAF03D559BD0BD276B10BE3AB5BD3C7B4950BD3BDCD63D51D032BE73ECC93D0BCF93BD1CF6F3BDDE00923C4CF7E43D9ED8A4BD548EB5BE44EAAFBD36CE743D4CE5FFBD142FFBBC1C762FBD482E2EBD58AF91BC5B2541BEFE9C45BEAD7189BEB97C2DBC1E0387BC0E9F4F3DC6716D3E57F7013CE526983DDDB4453D479DE33D7FFD23BE018C0CBEF6040CBE7C19CA3D8BA0A9BD242AC6BDC80424BE6DB6F53C421DBD3D20158A3D80A19DB9E3BCEA3D6636B3BD197DB53DF6030B3EFC1F86BDA3A70B3EDB72113EDAFB3A3D4EFB56BA6A6D91BCE687D3BC168A033D37A0A2BC316BB8BDAC90B23CCAB049BE743C723D2AA14E3DC9A40BBEC870D13DBEEF2BBDCF760B3D17CB133C3737B7BD4F12243E52BCAA3DB92B8E3D1A4C1FBEAC544EBD225B9DBCF132823DF5C26C3D61D6B23C81D87ABD466C6C3D993ABFBD86B87BBC36B3C83DEE65C4BD1999393E68D80ABDEF04173D0CFB713EA81258BC7DD2983D98E900BDBC806DBE587527BE8834B03D6E126C3C4F1DA6BDBE6B33BD5F55B43D2FC3ADBD0E52BD3D0E1814BEB54E093E98DF4E3EC8E9A9BC0B9242BEA6E4DA3D8281D7BDD451823C1A60523D7630A53EFDA6F8BD5CE420BDD2EE473E4A11A9BCE6291C3E4C1B683CE7B8A23DD0CD413D539F20BD197CFFBDD93DA33DE04FEF3D952DAEBD8350F6BDF4FB24BD0468B7BDEB9E723D6AB365BE73D8E5BD011B8F3DA38629BDCF5633BD720AB13C592824BE323252BE0633DABDE9345FBD4285143C655E6F3D9388AB3D35BEED3DF1B64ABC5B18D63D258BAD3CC7F266BD90E0E0BC9DA765BE0DAF86BE69C7203E26F757BB519622BD36F714BE5BF424BD268E9E3DC4AB9B3CA3EF79BDBC9829BE4646273DCAF911BA109D573E07679CBDCEAC1EBE3C1377BE3839D9BDFFF3FF3D2722B2BA01BE30BEBB1F143E89E7A1BEA2FEF23D76A4A83DA754CA3D6722BD3C9FCE253E016D533D7F0E98BAD247FCBCBAC7993EC9BE9A3C30663EBEA22911BED23C84BDBEB5083E0698613D10AF93BD0EFB69BE1D8E473D80F2E83C1482C33D02C89DBC9B7F483AA6C2043EF6923B3E8FDC1A3A9514753C5F0DCB3D7E781E3E3189E4BD32B1523CBD518DBCA2C3823D3DF8263EDC3F213D02A30F3B7DCACA3DB987003E56ECD73B408E1ABE207178BD23F1D73BE83BDCBDD9BED6BC5B53A2BC13AD0ABE9A7622BC4AE977BE61BDDFBD7D72AC3D02C2BE3D2455C5BD475E09BE53B3CEB93DC401BE829FC0BD326F56BD12E938BE7889073E3C1C4BBEF9C691BD9E5D99BD7F6EC7BEF79A96BDB87B02BD6B2FC8BDE1D9323E00C3613EC8B4273D2E8F323E9003C5BBAA96773EF7E5B6BD8574483BF280FC3D9C390A3C1727D73D07AE4C3CDB78403E0F959C3CBDCAAB3D087BA73C814D1C3C2FCEAABDB07C463E15C5733D482581BE4F1009BD712B02BEF78FF63C7C4614BD2FDF78BBC7CA2D3D8E2DB9BD0DED61BDBD7784BE4A4AB83D9A0B6D3EBB08603D163F38BE6F93D5BDA0B709BD2D7F20BED7E2D9BC8D2E5F3D07D255BD2DA13B3DD4D2D9BE93D840BE90AC153E1CD70A3EEA7535BEB19A41BEEE4E473E6F7C9DBDB345743E959917BEA056E43D351A2D3E4BF14F3C28EFF1BD25A3473DAA69C93DCFE1013EB64A093E0C5C603D0F83793D7630D2BDD0607A3D1FCDBA3D0B7A96BB16EB0DBE98C024BDF7F3173EC9E869BEFF8EC6BCCD1617BD7FE322BC62B8F2BBFDDA663E90E33DBB03D9063EE1D7E43B3CDD7BBE33B1D9BDC6F1A3BDC3740FBD895F54BEC45D02BE73A4053E5A4E11BBE520A8BCAD15B53D917FC7BCC93631BE953E0EBDAD99C33DAB2A373ECFAFB33D76A2D83D1938CEBD46559DBD008721BD43C91EBDB5CA073E119B39BEA73AD93D4EB2F8BC73575FBE",
      model.h.1.attn.c_attn.bias: "0x01000000524F53BE69ED00BEB831C1BEAE89483E42F950BE067E75BDD69383BD0FD8D6BE880A70BE4F9C02BC1274FABDC8F8F03D8D5A893EAD5E843EECFBCDBE0EDF95BEFCDE93BDEEB9973E17F8CFBEAC12E03D0648E2BDDF38D6BD398E13BE86074CBE18CB83BE3BFFF9BD884EAFBE9B1DDBBDE9E76BBE5E24133DA2888ABEF6C538BD59B8013F32E3F5BDBD8F89BC910AEFBD2FF426BE59248EBC7E76BDBAD24D65BC2F6A2EBC9A7BBD3E988D713E901E48BE750CB2BD70869DBEEA3D89BE441CF03D006CB83E6F377C3EDCED323EFA280EBE6DDA3CBE77F9CEBC8D24C83E92BE3F3E9B1F333D4D38363C3B2EE33EA2F719BE614679BDBF39FABE2C32613AAEE4A23DBFCAAA3D85B09C3E03DEAC3E293BB2BECA7F8E3E2A7EC23E72DA313E87ADE93A30B5003FA7BD113E9BF25BBD004CE43C7FF51FBFC6DD22BEA94DCB3DABFB85BD0AFD843D4BDD0CBF21EBD7BE42AAE53E5205573EC0F7853DF546423EE468193DB183DDBD287E5FBDBA858BBE42F3523E3F91773DC31F163EFAA00E3D92FA2B3E",
      model.h.1.attn.c_proj.weight: "0x010000000704AABD1DB900BEF8B989BEE55705BE7EDED5BEC7C81EBE0AF43A3E1AF42A3E55129EBCF8674BBE39063C3DF5F67CBECF96443CEC1757BD878F7DBE6499503E2114013E231021BE9D3038BE74C62A3D04B017BE98FA45BEE9BA103DD24D41BDA942AEBE9240E43A05481C3ED570B63E770D24BE89201A3E153B573D938F0EBEDB03C33DC30CA03E257D723C7BC0D23D7B289ABDEEF0CBBEEA504C3CD561003E585DE6BD919271BEF4655D3E8243D93D98060EBE1502053ED247A2BDBE74AE3E87A583BE6A16B3BE2DA12F3D6B9A4DBE9DBE453EF1D085BE83BA263EF31A493DCDE98BBE1042D0BEA850D33D8E88C7BE7F2DB03D083A7BBE75AA64BD57A8423E3793AFBE1DD3B23EED530ABEF599A63C1801383ECF03153D8CBB273E1069D43CC4FC7C3D973FB7BE530AA5BED042C2BEF4FC3FBE17C19F3EE8CEA83E769099BDD09C21BF2110303F7B429BBE4C110F3DFC360FBE307DC3BDB589703CE30DE6BD07A6043B26C9B23C33009CBD76444EBEE0AA103ED886093E4A73BE3D493104BEBCA7E6BD4B1C4BBDCBA846BD5401C83D39EF3C3EC99E0D3D6B63A4BC1D301B3C01A250BE15E8B2BEB0B25B3ED282A63D5168FDBC8E0303BEA6A5E1BD37C71D3E787E2E3E52BA003C65BE42BE00D8A2BDF34EAFBDF20439BE036291BE04A8BD3E4108AA3EDC90803EB1FFA4BD0925D6BE8938043E9B546F3D1FEA5DBEDB81C63EBD1794BE657DD9399EE4B13DF2F8D7BDADB75A3C95EE2E3D31448DBE1EA3E5BDB159D3BEEB6C23BE71C889BBCA52013FB401F03E32760EBE4B213DBC88286BBE1B04973D4419633D0E21C73D925C09BE752CD73AC25D843EB1EE72BD0BE7C6BDDD18A5BEE53DF7BE4A07953E6F6C97BDCE008D3DD87AE6BCE710B83D1C9B903C2C6EC13EF68855BDA626883D5B44B63DB476A83CD877B6BBDF7806BDC3D025BE487D173EDF8625BE3B789BBE6E7F233D889D52BDA532A93DD6A3223DEBB62FBE4ACC873ED48E663E2A988BBE303733BEA5E311BE02382C3EC1CE16BE375EEEBD4A74013E400116BE4EA3F13DBAA305BE33A23DBD77798C3ECCFBFC3D0BAB4BBE01B59DBE1F5A263DD07C3E3ED58361BED41160BE11C6023EEF60E4BE5322D0BE3ECB8D3DDCD1EEBDC095FEBECAD0C6BC71ADEFBCE4F8613DEA87173D5454E5BE384C523D88B1D7BD5399E33D27B80DBF805C60BE9492BE3E39B8C53D1383933BC6B48ABD9351033FE63A793E29EE9B3D900B353EB61AA5BD640C45BEDCFC42BD6078AEBD8BCB5C3EC822BDBD74E9813CADC5283D1ABD4D3E4C97F7BC945235BE5F5D3DBE28F9DCBC280EADBE4424E63DC3600BBE247B2B3E2D73B3BC9916EFBC7E48E43E4B54C03CAA8318BDDC883F3DC45B753E036A04BE2788D13E560D02BEC1AAC7BCE3DD1FBC9CE17D3DB2263CBD3C9451BEF809393C248452BEB19B023DA341843E6D7B55BE5700323E7C4D933EA8C59FBD197409BE858996BE5AAF3F3E9FB00B3C63A03B3E47FCFB3DB84496BD84ADECBDCA1878BEE15CDF3D1F7243BE3B46933E8BD8CDBE5A45C73D3A78883E1DF37FBD9B3C6B3E6F84F1BEB621CEBE15C9463D1EA4633E571D8ABDF10F013E154D40BEE4A7993E92604ABED662F8BA9264DFBEE038043EB95D943DBD7834BE3D2C51BE8D70D33D5B89BCBDF82F5EBEAA0C743D2495353E9F19EEBEECE9653EDE3F6FBD5291B7BDAE8D343B05E52C3E25384B3E181D753E002BA43DDD8E903CE30798BE56FBD9BD3F3813BEE259233E3639703D50A730BE31251ABE155305BE86C2C93E977DAF3E2DA86DBE7802D6BE795DD2BE739A0A3E3861D73DC1FAFF3DEB9257BCA3C8033E7210EEBCF233063E7F304BBE58E29C3D15BDD2BD9FA58BBE1E908B3DB04BF13C2D57A73E8CD26ABE42619E3EAAC5333EB185E73EDA094DBCEDEDAC3E5B58D83DA82C8F3E00C6503D3CB71C3E6753F2BC5621533D82BB123E7BF7BBBDCB820D3E7662F53D8A4C863D460551BE51DC9DBDF4DA423DF09F15BD2A8795BDBC9B0FBE3DBF163EBD9CECBCA8FC823EF3A02B3E196DF03D93CF013ED4E41DBE5694FD3DDD59B33D6507C03D4C9311BE59BD83BD83F947BDB8B7D3BE1E7F9B3E9C5959BD9A94D5BD2E9BAABD5261313E5D6DC23DA58B3ABECA1CEF3E76ED4ABD4B3F99BDBB77A13BBC57A23D63BC46BEED6B08BE4ACBDA3EE87294BD098CEC3D88AB5A3DBBE50A3E60C8563DC5DDB1BD425DACBE35E8E33CE30BF0BDA3FB9ABEFA67B43E70183CBEF37A99BDA7E8333D7021433FD84840BE278640BC2DE604BFA458FC3DD22BF63D7677DF3DD559C03D13AD293E43348DBDC6ADB43D6CCA133DEF4C8DBEEEFDBB3EF2546E3DDB299DBBBA7BAC3DAE35E43EE98F4ABE51E4143E82BB2CBDE9557EBEC66D1B3DDCE440BE8ED248BE13C1DF3D1EACA93ED899953D7D39B73C15887EBD4B292ABF5FC3C4BDE54414BFA49199BCD42743BE6E28B33DAE3A573DBED3BD3E14978E3E1B348CBEF76B7E3B0594E03D06B129BD49AF48BD0F1714BEC505433E1B00DABDDDC3C7BC14599EBEC6E6D6BCAB445EBD9156EBBEBAE9493E472A20BEB33ECEBC6C0C30BE9D75D9BEEE3E8EBD991BDA3D3C61813E140D16BF1ECCA53CC15638BE75878FBD4DB92BBD6D1612BD927A813D1D22A33E31C517BCD45C3A3EB5E2FA3DFE8A6C3DE683CDBDB2A4F8BDB373D53E0150583E70B311BF0D324FBFDBD42BBCD0E0113EC355EEBE7437013EE305F73EA79B233E906947BEEA9FF2BEA8649DBE2D13A43DE213C7BCA88B16BDC67766BDDF323ABEEC75BB3E259B0A3E767C2F3E83BAE7BC9EFE9FBDDFEE083E48304F3E19AEF6BD164CCBBC4B3712BE29E849BEC774233E43D1613E9C6440BE840C5ABE1824473D88B4E93D31FC39BE5BF78EBE76F9853D0F0592BDA44F0B3E9400A0BED1F766BE128DD03EDA37653DF2F107BECE885FBDD887F5BDFFC842BE2B6CEC3C347F643E73FA61BE4F6ADD3D12E11A3EE8B2793EF91AD53D9336F3BB8100ECBCF98F18BDFB3526BEBE9733BE63C1153E8C2EC4BD2CFA193E64CA143F9570323E6A13733EBBD4F0BC5B810C3D2E3A98BE4B17083CCF8122BECF2605BEDABD563E6D4F3BBD7211DBBED770F0BD82699FBEDDCA7BBE4D0B923EE3FBB33B9D1DB03C8C03653E6EFAAEBD5CFDCABBDA829F3E8877D1BC228AB23ECEA8A83D9064563C1B61BCBC095317BECA7137BED715D93C3B2796BE9E8959BDAAD1BD3E9FBB74BCE2DA44BE63F61BBD83680A3D5C1F513EDF9BBA3E42C1753E21E0D13DB6C13D3E0913EB3DD8308DBD68F9393DACA270BEC2CA90BE1F48923EE0BB95BD48CC81BE235D9F3E4698CCBE5D4E983EE5D664BD31C2C53C6398B73C2B29ACBD56DED5BD62B7E93C7936EC3D9813C53D0357173ECCEC493E1357BC3E6ED2FBBCE7151ABE68C73C3E3F7EC93E02248D3ECBA80FBE8586543E298F0A3EEF8B103EA274FDBD404CAA3C7F33773E4E21A4BED64E85BCA89199BD76EE5FBD0D7F223C96C14D3D434906BED664243E0BD80D3EE2E911BEA8F0713D57B0CD3D38543F3E1FCC1F3E07DB83BEF46EDC3C318631BC95F1443ED095833EC61E653EFD9EB63E9FA622BEF040753E02941DBD8468023D58ED803E1BD4993EABD03ABEB484DEBED2CBF03DFB478D3E37DB483E05F7B43C7623B3BD5B9B023E5584C33E15F948BE639EF8BB583F01BE38986BBDB7E485BEAC61FCBEA9D7C33E110F14BE6514EBBDB08A9CBEADF883BDDEE4E83DB065783DE841B43E317CCCBD8422ADBD6E1810BE1C62233E8C4335BE7BF50EBE6FB5843E82E52BBE592A473DF8C3873D63F2B8BE0145223E6350A7BEC2D3AABC586388BEBEB7463E42AFB23DEEC778BE0E619BBD75BBA3BC3A169BBEB131CD3EEE3987BD1CA5813D793E343E93E456BD2261803C1E36DDBD5A3133BE5432C13E70E9003E25C05B3E76BAB9BE7A9FB43E1E096D3ED73D343D1C42433D70222DBEE15C89BCDB21A2BE31009FBDD951A53E1559283E9E59D53D78849D3EC5E113BED00BC13D9BB4823EAA0A6F3E955A0F3E6AD0653E920D1F3D2B5774BD501C303E9CAFFEBC4F6C9CBE54380A3E8E15623E8C27603EB68E86BB7A2992BE9A71B63DD03CDCBDA77C17BEDEBEBBBDE46C633D37FF5DBE7D6C9DBD4BD38C3EF81396BD0E53EDBD01EBEBBD3B55F2BE7044C2BCCB21783EBF185B3D04C103BF9A693C3DD1C01C3D1B20DD3D0493E33E37CF81BDBCEC8ABECF20533EEFA505BEC4E112BE7CDB063EE6873C3D11045EBD1BB5EC3E12DD3B3D6CA3AEBD3254D83EF293E2BD0A3540BEE7256B3EA00538BEA4F1883D2A1F1A3D01AB0B3EFD9EA63C8DEC8C3ECF09AD3E9FA1C13E3932BB3BBD4C833EB19A9C3EE7EB7CBE9DF70F3EBB43013E46C74CBD178E853ED3E04DBE0BEF99BE22BA3CBD5E6E51BEB71810BE38D70EBE9EC2DDBAA663AC3DC78C613E7C7552BEC040F6BDF3D37FBE89556E3D0C96BBBC10367FBEDC2336BE8D37F3BB3DAD8ABDAC4B3B3DFC65CC3D5A12473E056141BC6EE980BB3CD067BE9F54ADBD5A25F43C4AC3CA3D89F8033E887346BEC9A6F63DF980813C3607563E435568BCC0632F3E2C1B12BEB59DB93D64B20BBEF855D1BD546B81BE7E80053EF58881BEC7FF793D0A06ECBB77E9AEBE78CE06BDCCF747BEFF07D73DC0F228BE75CE98BD1F0603BE9FC85DBDE7BEEB3D78A24ABD4562F03CDCDC893EE0443BBE7828A7BEC51E9F3E612AAA3E6EF192BC715493BE2E23323E9FBF46BEF48BC53DD2D2143E7C394FBE33DD89BEF289903E94A1C93EAD48CFBDB4258CBEA7D29A3D3357703E60A16FBEC49F76BC7FB2B1BDD99639BE3C2C98BE7C44C63DFDC5AD3DDBE7A23D51CC093E92A56D3E584358BD871AFC3D49328EBE60FCA0BD229D143E00BDEBBE4ACF023D2A481DBEE5093D3DCEF431BE2A70CD3EA36625BD17F14C3EBF8C87BE49388CBE2A8C1C3E4CCE6EBE309ECA3D99F34A3E8E80E6BC79506EBD4DD015BDAD0F783DDC95F6BC52B947BE2EA8003DAE9F823ED5B028BE5E4FB5BD274381BE966A083D6D5AC8BD4D68E63DD854683D0697273DD0D32A3E0F93C2BE4A23813E01240ABE9AB49D3E80E5223E4524463D6FC6803C35555CBE21D7B8BD698926BDE49832BE4DE5FDBD20FAB6BD6681193ECADF923E52031CBE22CE773AE05330BE15513DBD4E3A86BDD6D217BE5A609B3E2AB2A2BC1503903C918D913C2F42D23D90C1B0BCDE37E23E13ED0D3E467B1F3E7F2FB3BD4F0A3B3D7089593E936A933D36539FBD7D18FB3D885F4BBEA4DD923D26EE493E9F5487BC3844103E2268933EF6F4833E06E393BEB53820BE6777CB3CDD1A10BE7FE177BE6D919BBEDC1084BEB9A692BD2F0F943C2EAE163E453B033E3EDBBF3E5EA8F9BC37BF7A3DDA07153ED3AB0B3E6BD897BE20F127BEF7723CBD7B88153DEE14BA3E952F163DF9FC25BE37588E3E2E7DB3BDBF52813E29F6E3BD8C5CE43DF9D265BA5077A43D32F0803EAE505BBC892B933E664A9F3E9D2924BDC195943E243686BE303978BE91E55F3DF899863EB6F71ABEFD92A2BE3C5CC1BEEA10913EBC6F933E96EFCCBD33A7E3BB15717C3ED6A0A1BDD5D4803D24ED0C3D4CA45F3D874725BE30BF373EB843A9BDBE0E04BFFFC678BD2E10063BB17713BE40B6CCBDC37AA7BD2750C73C116ADEBD6933743EF40D903EBF9A32BE88B4DD3D782CEC3DC1D594BE0E65BC3DF33685BE91C1C2BE24ED81BE74188E3E27DA0BBD72C8BD3E5E238DBED5F2A3BE82AD51BED0E5D13CF9099D3D0867113E4492843EA348A23A1B7B13BD43B40BBE",
      model.h.1.attn.c_proj.bias: "0x010000005550163E1D958ABC71D7103E8DB2C1BEFD5B2BBEAE68FD3EB60B6BBD150F41BD838F653E9F647BBDC18CC4BDEFEF6F3EDDFF833E7F17343DE4C776BE3420C53B29513C3D384589BBCEB4ED3D1DE1A4BE76FF663E504D3FBE9CC90CBF31C80F3EE595A73DFE35C73D9D55EA3E6756283E078F943DFE37BDBECAB3573E5ADB89BD",
      model.h.1.ln_2.weight: "0x0100000061E5483F43E2343FBE878F3FCE0DA13F2E63343F0B9F643F4027AE3F68D7123FEEAA9D3F9F46743F6AE6183F10E6143FF5C7A23FD74A4D3F6406353F80F1183F8BA5433FDF00BD3F43CA193F7A21B83FDA97563F91B27A3F80987B3FBADC623F0CF09D3FC65B823F0AB9AD3F3DA2663FB0F3933F630D863F2E989B3FE843923F",
      model.h.1.ln_2.bias: "0x01000000BF6F39BE103E513EC9FD58BD7FA75CBE8B7773BD1CEABE3CF1A90D3E980BB73E05FD4D3ED9399FBD08489ABD0FC3B8BB9D9E1A3D49A3A9BE4B0EC6BB5C5A35BE60A5B1BE10EDAABDCE1596BD145C2C3E56844F3E5F336B3EEE247FBD1BE150BE7F9197BD1300D13D856F6C3E8EBBA3BD5625BF3E89E8B83EFABF3F3E2EF8EABD",
      model.h.1.mlp.c_fc.weight: "0x010000002697913D914866BDAA67163EB2A5273ED19B2CBE88A42F3EA622E33C9F0270BCD4FD9D3DC83A063E3B11D43EC3A4963EEA48D4BE0F4800BE272237BEAA8A0F3E617B4A3D57D2BBBCE48336BE60B696BDF1BC3C3C0212F3BD5E49873EC4F4A63DE0483ABDE1B5BE3CC8A7833EB07969BE651FBC3D7BF61FBB8F2F67BD75CB753D87A88CBC9DA57FBD122BDCBD33D35EBD389484BE22F26A3DB9EFEFBC8532C2BCEDA497BD022A9DBD70DC5FBEFD20C83D666295BE178E7E3DE4E1A43CB269443EA92DC7BDAAC0A93D8A9BE1BDB2BFA3BE590DC4BD8CD4843D1BE65B3D353D14BD4581633D129E76BE1498CE3D51730F3E1F62123D7689AA3D837DBF3D133C8A3CF2165E3EEE999ABEE5E3083E6BC4563D9AE21BBEDE52423EEF0BD13E3A2C803E4AB78F3D96E0B7BC59161C3E1386E8BDCCB9D23D04799DBC7A103B3DD1FF5BBD0998973DA950703E2D918C3D9FA6693E978F5EBE393920BE96D708BEED3E5C3D8B405A3D968630BCA9F522BE9717FF3D5AFC85BE2681AF3D38B9203D75DC163E2DDB763E0428EDBCED68D7BD1124A53C9757C93DA57F123ED290123E5B517D3D5D9126BE257BCEBDDE430F3E288D42BEFA11073EDF5A12BE27A6363E4B152F3EF089883D9585F83D49F6813E518F90BD6FDA9CBC012AA7BD93D91EBE4B6F0B3E18AC85BE4656A73BC0C524BE361ABBBD7EEBB33C447D98BE78D09ABE1248483E18888F3A4594123F51AA0ABE4AA309BEEA1E5BBDA7049FBD9ACCE73DF39A5A3D01BB2CBC235201BE2D86E2BD72A247BD08172B3E41D60CBEEDDB17BDA540A93DDF056C3EE3F6BBBCF8822D3E4C956F3DC4FAB83D094F9C3D597780BE3BFEDC3DFC3958BEE8B924BE0C23B7BEF2EFAB3A099C13BEB7E80A3E6627EFBC3DF92C3EAF62D0BB63DBD53BB07D9FBD4FB60C3E766BB73C37237F3DCED770BD12EC663CF85284BD3FD3D3BD88E7973D8985F3BBB867723E4635723E0314ED3DF4A811BECEE785BED2DD7E3E53B3703AA414D6BDD5E2093EB5D672BDE397093EFA2DD5BECE005EBC763B913DB788233E9198A03CA8BFC4BD2F8362BE926DD0BDC03092BB5D39643EDF178B3E1ADB21BD72BF20BEDAB8FA3DA5BF8EBEA66719BEEDB4E23E63B8D93D131DBEBEC5E1953DC3920DBE3F4DC7BDFC4137BC1E8B56BB34181ABE601DB5BD4655DF3C7483C23EE1C2043D5909EABE44CA7C3E03DF03BEFF29593D5C1F66BD4376ECBD9D3550BEA0610F3D730F643EC9C333BEF95D6D3E12B6B03E419436BDFF94EFBDA1E7F73D77C42D3EE851823D95D96ABEC4423BBEC0144BBDF7D4803D52A50B3E10AD213DA390183E0FC804BE4C86443E5EEB0CBD5BB7B03CCC7202BE5DBFBFBDF617203EB79F343EB2537CBEB69DBDBEE724823EA1A017BCFB343B3E00F3113D99ABC8BDF39DE2BE380EC5BD19E723BDD16989BCE61A68BE4DFBF73DAFC88DBECD11273D961883BCD81AD33DEB0A5FBE29364ABEFE0F113EFD915EBEF9A3BD3C18E5603EAFC6ADBD079F23BD8B321F3D705FB4BC65CE38BE4146A0BC610B9CBD097A7F3E90A1BEBDEC09533D35FE183ECC23953D1C90B43EF012713AAB670B3E0103853E77571A3CE136613E76CC05BE7249913EC9980EBDB13FABBE706D4BBD063CC43DDA33C73DAD9F79BDA39B18BE4BCF5B3E0CC8A73DE98392BE9E0952BDE8F11A3E0707D0BD2C53143EB84465BEA44E3DBEFAEE753E21D0C33DDDEBB23D9A5A523E94C2963B81718E3DAB2AFFBD8E57873E0364F33D67C34ABDEE134A3EDA2D6A3E0CF5AF3BF03A973D2C18C4BD3C335EBC92DD2D3E78E38FBD306BB63E70B26DBD8951AEBDA44CBDBD8E2EB03D6F3E84BEA2B6BC3D0249023D00617B3DAFEDBABDBF9626BEDF9F02BE4A592FBE5E09A83E92F596BD809FB23BC9C99CBC089E203E9B5D7D3A0957C53C2745F43D264E13BDC664AD3DD6DC4F3EDFEE473D400FF63B4600F2BDB28245BD9D19A7BD29A196BDBB36D0BD88A1A23D9659963EEC0509BD07E292BBF44653BD1A01FDBC6D33603EA05C413D3C4C81BD38AD85BE7D298CBEFA3D853EFE47CE3CA996993ED5988F3E44F4CDBD4DD6F6BDFD7490BE78B847BE963AE73C53245EBD75D7943D9AA27E3E529979BE615F6B3DCFA501BEB6B3BE3DCA4BA0BEA14D863E9F01BBBC19C84E3C253A0A3E0BD6D13DEE3C8D3DD4E1D83D2441DABDC63CA23D43775CBD5BE5983E53E35BBED0C56D3DF830013EC1C8EE3DCCA66F3E9B4231BEF9DE39BEA940A63D85D6DA3D1847EF3DCB873DBE26CF943DA2060B3D96970DBDF9F27A3E89871D3EAAA52DBEBEFC72BE28161EBEB071B5BDDA904A3EB50D2EBDC6B483BD7662F4BCCD73E2BDCA518A3D9D4BCEBCBA6F8E3CFEDB843EF499A9BD9E0962BE965999BD79DBF2BD4C2CD33DA558C2BD4FA24C3ED99E713E736A053E86900B3EAB4F68BE1F479C3E9BF2AD3EFF35F1BDC9C504BE7CEEAD3D970FA83DC41CA0BD5819C23B78E85FBE7E9A543E38ACC8BDBEC6143DC7B94CBE3F9BE4BD7018BE3E20559E3D27C1753E18D6863E1D36133D82BC6DBEE57209BD30DC8E3D76460C3DB04DC83C5637223E418E7F3E3D37963EE081863E7AE1143C1DB2933D9310813E324C083D003DCC3DD0C5D7BDCE85E63DB4C285BEEC8F0C3E69870D3D6AB47EBD25478D3CC30A12BEE167CA3DAF75923D6F4211BE9A044BBED62D973EAFDBF9BD3C9B843C284CC03D0A968CBD5F51B53D48DADDBDAC35953CD9344EBE8CF358BD571702BE159D35BE11299FBD4EB7FA3D8F620D3EC52F933DA3E979BE47AA023D351C203CCFFB8EBDCB1459BD9CF3ED3C8940553D588D0FBD11B5F4BDDA939ABDBD527ABE890FF3BD0B0AB23DACB4FFBDA1CB493D8621553C6CB3CCBDE8C58DBD94E62EBEBA65353E299B513D05E528BCDA668EBD4C021BBEE67E4F3D228D18BE17712EBCBBB545BE2E3693BDE41482BD85D5C1BDCC1C1ABD8D329D3DF518033ECAF8BDBB64E678BD2F5DDBBC2657083E58C8373E3203BF3D30E3A13D40D4A0BEBF87A93CC21D4E3E845F1D3EC1CD1EBE97AD84BEB44D453EC4B5893C6233153E3CC6353E903A4FBEE76598BD6CFB783EAA1A063E44E3113E54D58DBE6DABDB3D82A4D9BD88A52EBC8586F0BDD20A21BECEBFD9BD58C65EBDD3E1423D0779723EEE17063D4AE0903E649D80BD2010F63DF88249BDDE06983EDAE36BBD42BEB3BDAC8931BE8DFC8DBE1A086DBE05E12B3D717D9F3D03B9F43D3282893E454998BDEFA3B1BDC11649BDDFA9E23D1572A4BC0B07E53D00A2AA3D8BE2CD3C38BB15BE294D9DBE333BE8BD5AC7483D89D3D13DE614213EF5AF9C3E5FE6F13D7E67203E12EDB9BCDDF1BB3C68EB643E8AF6153B933439BC6CA1E0BDF0600CBE1E78C43D82A26F3DFC5891BC50D714BED5548DBBB6372E3EE8A3DABEC47AED3DE14CD63C0AD2413EC78603BE683873BE055894BE4D0C03BE4E9EADBD1FC071BD6995FD3DB329103DEFD4A9BD0A71DEBD83FB9D3C64610A3ED925D13CA4CAF9BC36D6173D31776BBCA66E21BE1C469EBE373FA6BDA5D354BE536B6C3E93A92EBEA16DA73DA7A5A1BD064677BE14FA693D6E484BBE48737B3EBAE989BD12E3103DBB9023BEEB4F583C7705563EB0B6B7BDA778673DEF40B43DAE81CB3ED4166EBE5910DCBD1250803EEF884ABE10B39FBEDA889CBEC63FEB3CC06D463EE657133EF32AADBE3B58873EF761B8BD951E693E9B86EDBE8E02323E4AD8CE3D03F60B3ED02ACA3E10543DBDC857163D1F07B93D5861C9BD6D4495BE73997E3D9FA93E3ECB0757BD50A4ACBDF324053E312E70BED2E3D3BAB48218BE58D8073E7D13793D4C4B203E3C4CF1BD238C9F3E6D7063BE11F3903E2C6FFA3DAF94543E11CE183E4E5BE23DEC35E3BC23D4A8BED8B927BE4E842F3E7BD4ADBEB8E9803E58536A3A374CF93D60CB9B3E5FCF0B3D52DC79BDCA7B83BDD4F7CCBD43484EBD36B7EDBD406A1DBE768DE23B3D0B1EBC702C43BEA550A83D8130B83DF7D44E3E70E143BD8C1F5ABE21D8C4BD51CCFF3CE02CED3DE07D153DDA8F23BBF79B993D3B4448BE80C3433CFB890E3EA98A21BE8CEDF63C717A6F3EB57EEDBCC3945D3DE05482BD79B5613C22DD21BD5ACBD33D38E12F3CB66982BD4388C6BC2D3F0C3E73E881BE02B7F2BE369F253E353F2BBEABD7B8BD7FA7823E9B8AA0BE2D13253ECC36A53EF08003BEE9D1C2BC4A6451BE44F7AF3DEA2716BEEADD643DBF23143EBF58BEBD446F413E6AA7B53D86C5F53CFB33513EC9E5033E34C81ABE27DD723DB7426EBE66B497BD541ECDBD7216273C27966DBE1CB9843E346103BE3BF491BD97528B3EC15524BECA8FB7BDE7C09D3D7D047FBDAED2843D6221C93DC5E9A63CE5661E3E814D823DECF6E3BD02CDDCBDB16D1DBEB0382DBE167A76BEFBDE173E00BB3DBD2620AEBCC6634DBD4DDF41BD6A7DDD3DB542573EB75D18BDBEC910BE0DB8183D0A63A23DB089973EBB46823DE8C1D4BDF7BC953EF92828BECAF672BEA35E163E3A59CABDF35CA4BE32EE8A3E5C1D8DBCAD87013D085ABEBE78192B3E701F34BE70D267BEA27463BC2CC5D63D26B5833C9AE77B3B4B96D63D1C72F2BC5FB61E3E3C2F35BE7EDD11BD98F392BEE4B2AEBCD0E6383ED0BE93BE6DF658BD79D4DB3DE9E3EABD4614CA3D3BA4DCBDC7BB323DC6CE62BE66468B3EF688C3BE6C18D63DB33622BE49B78CBC455D8B3EEA0D613D394ABFBCC5B1A0BE4F1C09BEF0300ABEBF0C9DBE7B6F6A3D9C2F9BBD017521BD1751EE3BE061463E411146BE495D3EBE6C83B5BD676CFCBD3D1F6BBE8834C6BDA96EA3BDBBB7BCBDB2F6BABED09EF53C3FFACB3D20FC3FBE64BE46BD2D65C5BD7D9B44BD7E9D6ABE490C0F3EF2F816BEB0DE69BCC7103E3E536BA9BEF6E03FBE54F4C5BC28F842BE2D9EBBBD0B7E3B3DDD70D43BAD30DFBBD858EBBD08C6673C957C3B3E552830BE322CF03DF93756BE978993BD7A00633D66098ABA412803BE86E4403E2D77C73B73521BBD34A5F6BD1ABA733EF540B53E2D05663DD03A8F3C131C4B3EB12F2E3D14C80EBD36341A3E47D5393E2B6B95BEC3954DBE0010F9BDC3E70DBEC49F89BEB6F9E43B325085BE7BADBF3D232F753ED97CDE3D269403BF838BDC3D48BFE73D202ED93DE10D4B3EE40DFBBB97A1C8BD0E56893DD740583E8EBF5BBE6EC4163E415086BEAE4E60BD70FF9CBDBE3491BDA883B43DB9DDCBBD2EDD0F3EE452723E34919BBDB00B1BBE22A9963E16B7023C8EBD13BEFCD4E63CED3C813EBEC71B3E610114BEA9834A3D9E0C653E7209123E5584B63ECB16D43DB8D3903D0F87883E2DDD873EE99E0A3DCDDF9DBD6A0598BDAE718FBCF2E41F3D9CEC6DBD0B7F62BE3D8EB5BDED7CB53D7966E8BD88D5B2BEA36840BE62F94C3D840DBDBDC7A3B43DFB93A4BDDF077DBD0C7EA33DEC3C073D2A12E73C1EE066BDD4B09FBE7E4C813E3748B6BDA4682B3E251B933E1A5C1EBE77847C3DF88EEC3D9FBB463EDD87EBB9ED4D4F3E3F3823BDEE8F3D3D5D6C693E64936EBCDF0F13BEBE6FAEBD1E8A403CC1DA0ABD539909BEFDBED43D8691B2BDCE894B3D261112BEFF30DB3D1D210E3EB0CEAB3EB4321BBC2D72AD3EB8555C3EB56AC4BDD607FEBD3F6287BE8AD60CBED916A0BE51D3063E463D95BDB7FF79BE47C524BD99EE22BE38F4BF3E5C08153EBD0366BED1227DBDCCBE57BE4BF0763B2A64823E9E8E63BE1E15533E57504BBDEFA535BDE311F9BE06274E3EA41DBDBD20D5F2BD017DED3C22158F3E57A03F3E95C6ED3D55E9113E2DD487BD766F2F3E25A537BBFC65613E7613A03D47999B3EF2F0F4BD0A78953EC2C46E3D009F2F3E3419023D493D613EADC3653E869693BC56C80A3D22DF25BEE5D62B3E93B250BC6CF51D3E5817AD3EAC36F2BDAD6613BEEEE9B23DD79790BD540A5C3E175685BD6348343E4D22FBBC49DF413E8D050DBC454FBE3D6FB3903E0ED3A63EFA6EA63D8AACBABE24CF683DFBE8B5BEC7B3E3BDB61EDEBEA41FEEBDD81A163E1865AD3E084722BD866DDB3D307F1FBE8BDAD7BDA7EA513E8004983DE71E82BE5AEAA83D380C2BBD8B24EA3BED0369BD9684BBBD5A7094BBE84F9F3D653453BE314BF9BD3105D13D57BC29BE14CE2B3E0864483D6E22493D4416A4BD04144BBD1E7754BDAA532BBE38DB3ABE412BCD3D3E61303D5A2A8BBD0442B6BD89465DBD1F76CE3CFD7C50BC5D987EBDE8A266BE98DD0CBD7BC27CBE1241DA3D6AD61FBDFB9A453E1FA98B3E9F26303D3A74D2BD7127AC3EF8BE0EBEE07397BDCB748CBEA8C1A3BEF32AB43C7AFBF6BD008A8DBDB756A0BC2DC5303E2F73B6BCF3BC833E7D7B6ABE6712483EBB35EBBD67087FBE830350BEB44E4F3E700B153E44D5113D0E7F18BD218D53BE8E747E3C0F4E223C73BC823E0A29CF3DA2C3DABDDE0F113D22738EBD0B1F03BD58C2603E68CB6C3EB62A0EBDC1CCBCBEAB76E03CE405B5BE67D3E43B4AF3403E08288ABE787CA6BC571CFB3E97E9EABD9C58F53DB49C26BC4D2200BEFD7629BDA41C9D3D7EF41F3D5FAE6A3ED0105CBDC2AA1D3D74B590BCE63AB4BCAD97C13D3A1D123E61D795BD384805BE8D409B3E4C55A73CA62B6A3ED952043DA5683CBEEF5430BD4196163DDEDFECBD77F49F3DF5BDDEBD22A08E3D707AA0BA13B2A3BE626D9EBE6BCBA53D2F10A6BCD72CC4BC7AEAD03ACE0A0CBD04CC873E58E826BEC4DE1FBE5BABB53D73849B3D272BD03CA027B03E712877BEABDDCE3D2A6F473D90990DBE44B609BD546288BD2CD1EEBD85152EBDFE97183EFBAF98BED1008A3D913A253E1330C33DFC3AA43E03169BBC9B1A7F3D807E77BB5273983D947A20BE968884BD9F4931BD9CC9623D868D093EEE6A7B3B2C38273E6D413FBE19FE81BEDBE6123E8A7097BE4C91603E264011BDE3AA713E7E77E3BCAA72913E79C035BD2C6969BD5A4C873A3324513D5B2A13BEA15215BE911A85BC2CD54F3D80A407BEA27BAB3DD127A43D7D2C80BDF69A64BB422A1CBE95226ABE7D6E75BD120E023D0B866ABD9CDE2B3E5CECFBBAF693213EE35E8EBC1459063E56AD903E1968D8BDE30729BC93CF6FBEBF4BCD3D736F24BD5264CCBD33B3963D4D6ED3BDF614E83E180A91BD24C920BD963389BCB19A683D9BD15ABE14DB9DBED3D765BC1EB12A3DB3D40D3C71A0ACBDB6C64ABD7ADFA53DCD5A923BB795EABD3866873E8840D9BD079AB23EC39E0F3E8D300CBE9B1839BE53CFA53C01A4303E645B453E1F7AA53E0A42ADBDB5A423BE6706DEBC2F2D023E69279D3E0AAF9F3DBE873A3D070171BD0461D2BDB361C43CC3E98A3EC78E3FBDA10C823DEFBF71BD51352FBE091668BE770703BE862E033E644DF8BD3B933A3EDAB973BE417A70BEBC39173C7CE0DBBD9B672E3EDB0475BE5AD49CBEA7441F3E10D0F93D43F8873E531DDD3C3474A73DF4E69FBEE6F72E3EF7015D3E71EE85BEF8DCAB3E6F369D3DECAE69BD4D3C463E64A82FBE3C385C3BDC21DA3D61100DBDD472F7BD2C4A2ABE085E173DCE8A9ABE8A5381BE2EE7323EB53E3BBE344E313E69FD22BE7D613ABD8D45373E68F9433C8025A3BEE3A79EBDC52E25BDBA3FBE3E147F84BED8E848BE1AE9723E1ACBDB3D9EE1FE3DA170B7BDF09E91BC7376F33D90B7873E8E4A03BEE7D4AC3C7E6322BD38A17D3CAD7731BEBB07B33DFE2D90BEA54CB8BEEC1426BE4579053EC3F7ED3A40732B3EE4AD723D34BF0FBC33F5763CB512323E2D40EBBE3957273CB07C6D3D8961E33D70B62DBC07BB8ABECFA4013EB3C586BD929B423E475D0FBE9FF0C2BD599AE63D1D30703EF226BCBD4B80C03D4AD506BE5A2070BE2B605ABEDE61803D258C9B3D44B03E3E4FC501BDE0BDB7BD918F8BBD94D505BEF91DD33E560744BE909E88BBC5990ABEA1D43CBE38805BBD74C6C7BC4B0F4CBED9484EBE4BB175BD26AF49BE292157BE0A19F73C7A1AB3BDF44AA0BC56C27DBE73E9DE3E73F0CBBD9624493EAFB60B3E3100B83DDAED803DBA6F143D183012BED7B1313E67D159BC662E99BE892394BE3780563E947E393EF02819BE522A333E7F7FD0BE25D4A53C920092BC9B7DD2BD55632E3DC55802BD32FFEB3D7E3C14BE120D933E59140CBED535733C8DA07C3E63A7C8BE497B5E3E5FE31B3EA3C3003DE5AB40BCBE6B303EBB7AA93E78E6913EE1867FBDD7A6DC3D270C7D3D7E6B493D22A5673D89F4653EC5F7D4BD7CAA223D01889CBD371ACBBD2F373E3D71AEE63D78540EBEC5AFD7BDBD0E04BE05F2B0BD52C7F9BC8727FBBBB872123E3A9A2ABD626F81BD606F1F3E42CE9D3D9F746B3EEACA10BEA841393EF5EE44BDE995A0BD42F09F3D9512A73DEC35823EBF76F03C834B31BE4486873D9125EEBC1181D4BDB38F363E1AFE0CBE43495F3E1DA891BA6AE53FBE1472DCBC50129A3E94882DBE46FACD3DDB124ABE0BABAEBDD94D4A3D00B5573E52F9F7BBB0AE2B3E78F7473D7D196D3E856E273EF274993D9BF897BD50A7D03D1596A03E4D7785BEB1B7B5BE9C4901BE444C9DBDD1C9C13D87417FBE431804BB8677AC3DE0EEAC3D5EF7413D821B71BE0F1D5CBD66A08F3E95AB9F3DB51D483ED3B9273CCF1B58BE370602BEC706033E2A826EBB579A03BCF83F71BDD01FFABD220A383D70DAB03D28373F3E7830933EA67A42BE57CA81BEEE0E1EBD8AD1E0BD76D2113EF8CAD63D1578A93D52EE05BC8AD352BEBEED1E3E659F103E405FA0BD5BEFCABE7B5A89BE658EE7BC63EA2E3DFD099DBE64AEF93D85B72CBEEB05493D3DD1C53D060E4E3EA27986BE1708193C9FFADBBD34202F3DF2DA4BBE668924BD3D4F76BE5AA0603EA87D013EA03DEE3ACBCEA4BDFB843D3EE5FFD1BD7759EB3CD1207D3E1FA764BE9D59A6BDA27D2EBE24BDBB3D72CAD9BD166B213ED9890DBC167EDCBCE746B5BEE58E0DBCCBA5493E70A393BD0816CBBD7E9AEABD4C887A3BD81D2B3EBDCD9DBEFF4E433EB8E832BE89375BBE6B744A3E0140EFBAFE09B0BDAA58093DD8BBAE3DCCD52D3E06EB1B3E326345BDDC64BC3DE3539E3E413A08BE843E663D591F073EE2709B3E4E541D3D6B9DCF3D9FD290BE58B29F3D30F9AABDFBB3A5BD4555FCBD2FB5D9BD135891BEA1D7DBBECBDD893ED4D8263D75854F3E00B6963EE92290BD4E073FBD85C05BBE5B648D3D4339203E9CC784BE191762BE50613C3DF97889BE9BECCB3D1DBB22BE26C59B3D8AB41F3D9B9CBC3D4552563E68B2D2BDEED2143DC77DEE3C4EE4873D440640BABBF8E0BCA0DD2F3E62F18A3EC72017BE794301BEA083EDBE19A251BE521459BED963BDBE57F58E3EF7AECFBD63850CBEF0297DBD340A5DBD9DF9B83DDD7BCE3D36D80ABEA8EBCABE46BC053D613B183EA63BBBBD6DA7DFBD66D5A93DB7B7A6BD3853EABCA2031DBE658E2E3E78F6AEBE2344A03D92AB7C3CB7DE87BE5824AF3D5476E6BDD53D7C3D116150BD8AEE0BBCD124AC3D8857ECBD65597DBD416AC53C15B080BD7DA2323E7F612D3E40BF2FBE9CC1823D6665D9BCDE2D7D3EB99CF3BCF4832A3DB5C0913D3BEF373E41B25F3D1D82013EBFA832BD822A54BDB55ED53CF66A8EBEAA4E993CBCC9893E9D244ABEB8371F3EB3AB993EF9C668BE0E52F8BD407C3F3B739874BD4ABB503E933AC13DB3DF203E1FF59EBDB68F6D3E79E125BE0F7EB4BDF32F783D79D33FBE1D7BBDBC9C3824BE2FA856BEB52C02BEFC4AB73D0F31F4BC2380393CDE0AEA3D70DFA1BC055FB3BCBE7CC63D85D8B3BDFB2DB33CD113ABBDA0179A3C1C6CFEBD8E8CA03D797C423E2F72B0BD923018BF0B54623DD16DCD3E602CDC3C3473E43DCAE00ABE442AC0BD823C883E2BC516BE0C31F2BD33D3F1BC40ED923C23BD66BE78848A3EF45623BE822C87BE391F683E013210BD47070EBC1D8602BE869F94BD0C87BB3D7F1DCDBD051B6EBD63CF893C2E27B93E3B7F203E845E10BCBF660EBC007F813DFBF533BDD5797B3D54E185BDA8DCB33E2F91DE3D0715483E35E7EE3D66FF4E3E4312D63CB4A2FC3EB29DA23C96FE2C3EFAEF4A3ED75BF2BB4C9079BEF4A6CA3D01FF1CBE67DFE73D070BADBD5EB3CABD345F98BD30CF9A3EA89DB93DC3C2D1BC96620DBCE23C76BE4753EA3CA313813C3C425E3ED40E79BEF9C6C6BC6125B1BD1025043EF6CF1FBD4565673EF418023E",
      model.h.1.mlp.c_fc.bias: "0x01000000E344953D22ABAC3EB78346BD241A913E5D40AEBEB6502C3FB6194ABE84FA8A3DBD9002BF3B249A3D2BD89ABE2E1D483E5F83C8BEE270A23B9A2FFBBE7BD042BE7F276F3F1DFB13BE8A1BDEBEEB9927BEAC3BBCBEE7A4A6BCADE0AA3ECE30ECBD14DC693ECE46E4BB81165E3EC4A7FABE3C3BB1BD160B493CF838823E29FF92BE0C1D10BF02C7BEBE6F63963EB75FE53DB0AF72BE4D90C0BCEF3407BEF136CFBD807A0CBF59E71C3F01AC04BFA341BFBD166A013EEDCAFFBD1A21DB3EE74B92BE01E598BE5F6E2DBDD0F165BE49C9E6BE7943E4BE1A82C93D8B67D6BEF66BBE3D",
      model.h.1.mlp.c_proj.weight: "0x010000000377553E9DC6BABC16FCF2BE737C8B3E090209BE9AF01F3E791B46BE6D87A6BE6BCB923ED7A3293E5185A83E08A61EBE3A3622BE4FB47F3E7CD14ABC9CEE093F977B193ED0DEEB3D2D936DBDC979173E9B319FBE387452BE2077233DFD911CBE7A0295BDB5738B3B0A4607BFF8BF903E07A154BD37CF81BA158EA0BDD50148BB561D2DBE89B1513ED0B07FBD723332BEC5B380BE583B87BDAB75DEBC716AFEBDDE91D8BC32C3BA3E3F8592BE6D4EB7BED184C53E3DAD1CBD6B68913E1B52C9BEB881B2BD71A721BE3E59103E6AFA3DBE4BBD30BDDA8A353EB7FB56BD4ADCA93E37F55EBEE60249BECBE1B8BEFC45183EE58962BEF173A53E74B2C73D91D4453ED05023BE6CDD033E95630CBE9BD995BD55F3BC3EE82A1E3E3EDF073EE4C7543D3914AB3EAAA74F3DEC5F0E3E988544BE63BFACBD8F37A03E848E99BE1430D8BD76BFA93EEB96263ECF23E43E095F853E747B373DC9A8CF3D07F512BE4736B3BE9BE949BE71CC953C9918A43DE4A4103D8DAA433E895ACA3D6AA183BE97A800BEB63A1FBDB1BD503EC3C7043E8A8E6C3D6981E23D31C20EBEEB56B0BE96E18F3C46113DBEA1F7103F277495BDF361313D1DFAA03E178AA2BE1AC8833E1F33D73D8B1A923DC709F5BE84C8593E158A46BD54128ABEA31D7C3E762429BD1F3DC43DB205883EC11AB3BE29CE433EB21091BE9FDDFEBE4F1BE93D4EF79A3DF2E7703E47B94EBEA51BBB3CA35E22BE56750C3E66E486BE9DF72BBEB16B9ABEA16DF4BE03C0A4BA05C1D53EE7FB19BD614E3DBEB2E6033EEF378FBD95D10E3EA4CE4CBEF13A9C3D87111F3D07B9BF3E7C06803ED491CF3DD5418D3E57C3153F8FC805BE640AA13D2953893D6FE8E03EECC6B7BE64CB863DBD197C3CEF2140BDE27DA23C224402BEC72245BEE270053F180FAFBEBBCD583E25BF2F3EBDCEFF3CC54E2E3EF6E67A3EDFFC90BDBEB46EBDC7BEEFBDBCBE2F3E59F59BBCA5E673BE608E043E5768A9BEE5B2953ECACD843D2DCC933D138FC23D75069C3EB4404ABE53D6A4BD1155C0BE4A96B3BCE93627BEF046DA3C51329ABD0A30D0BD688BA8BBF41822BDEE10323C3930A43EFE970D3FCFFA463D288A593ED859DB3D5D830A3F0F89F83E0D9A0DBC7D360C3E2065F7BB880B04BE4702E4BE67C759BEC234123EC74128BECCF85F3DA164F1BE0D912C3D278686BE2D5BA9BD9A154CBE9CCB04BD7692E43C3D8506BB9415953E4821173E6BF9733E41C1183E0B418CBE824A1ABEE6D5083E9C59B9BE6BA7F13D7E9862BE239E85BD3CD3EDBDC7485ABE085B1FBEE1C9D73C41B15D3D824083BE9BCFC8BDFF1C72BE35216B3E0AA6B63E2625353E812B4D3E8EF69DBD20D3BBBCC76A1EBE6568C2BEE7C4F6BD1EE4203F875F3B3C2E3D613D41896ABE2C3D663EF3F0C63BFEDD3FBE31102B3D1F7A81BE22367BBEA11F14BD17348D3E125FCD3C4D88AF3E095CD53D8AC643BE5C2682BE5371093E9DCADE3B079552BE41115F3E2F8E103DE9EB9ABE51DB973EDD72F43EEC8D91BEA3FFC4BD0E42C3BE3C709F3E15E67A3D671BCC3D200897BD08E4023E278BB43D76BAF1BB832BCABE564A62BD28C206BED86E1B3E590581BE986261BEAFB2F6BBA1825EBE444EA03DBEAA473EBAD7FB3C875CE23E551789BC4923BE3E08D3DABD61DBC13DB9FC97BC2F7544BEA85D3D3E595D873E8C4210BFAF14843CEAF226BEA42CA63D79FDF8BD8CF9633E1944EDBDF9BC893E348FBFBEB28424BDD870653E037285BEAB2CD2BE733A13BCC0786C3D6F338C3EA302003E3CA503BE15F7543EF86C11BFF956A5BE31B9163EBC272CBE2344F83E3AA21CBEC653AF3ED4E43DBE6BA072BEBD845BBD25CD96BE909975BE6DA1F5BC24F8CD3DBD1D773E56FDF6BD674FE83D4EB96E3E4C3C8F3D6022B53CC4B5B4BD802724BD641B1EBE9735AEBE236C21BECC2192BE79548D3ECF99E73D2A536B3D64BAA03EE5719E3E898016BE25BEB9BCCACB25BE517B63BE9D50ADBD37946B3EE06CDDBE2550B33CCA017C3E13ED083D252E683EAEEE263D4C36A83E4FFADA3B7ED6E8BC67BF1B3DEB261E3E7963B53DD02FAFBE81679D3D795C87BEFD8C92BDF401BB3DC21ADE3DEFE2B23E6C4346BEFB045C3E2EB3213EB3DFBB3E3DA5CFBEA435BD3E31FE7E3E378E223ED71756BD0A9DE53EE0588CBD7BC347BEF873AC3EAA0AFA3CB313A8BE46F5BBBD83D1353E7383A1BEE46C253E156E2FBE537703BE931EB23E02ACC3BE5C7F483EF2F367BE7BC11BBE595514BE6DABFE3CB1AF113E888A72BE74765B3EB12EB13EA872C1BE327DF1BD069106BE85DB0F3F9EB82A3EF9D5543E86D2BC3DA79399BCC930DA3D18888D3DFC2BA0BEC727BDBE32FF61BE9B3F223ECE82853D2C4970BEE72D76BE75126E3E97CD033F294E55BDAFCA953CC4298ABE0B3AA73E41FC10BFDB78BA3D3854F83DDF246CBCAE3CA7BEBE978F3E109D89BC5C0400BA8BE97B3D093CC6BE1F5988BDD788E03D01D9BDBE2691F33D6E28BA3D0ACFF53CCA6B633C608CD3BCB600D63E8E88AABE7C872C3E1C9F273E3C33D7BDFB532B3EC26EC2BDA74D6EBDFF333EBE5D0FD53E2FC4B03E9E6F1E3EBE02BB3DE70051BECF6A863D9FD5D9BCB72B7D3DACC5953D7840EABCA06C363D7BAF913EFB539FBC9AC971BD6C7F803DDA00E4BE914FD5BBB1A38FBD7A4EF83EEB4BD6BD03781ABD06870EBE4AE9A13D5D5386BD45E09F3E1555B13ECEB7DDBC31E3C23E8A2C613E50EA363E2085113F71B952BEBA2EC7BDD3302EBE2271F43E88556DBE7B4FB7BD761FF53DF21D9ABED562F53EEDAC7ABED0D3273EB9877C3ECF510C3D2CCD263D356A6E3D6DD42D3E4A8383BE855E353EC983C63D5349463DC1AA673E6BDF913B5137EFBD485F363DFCBCBDBE2824693DC950E9BDBEF6363E9C2334BE1F256D3EA12AE23D468A833E216B363EB423313E5ABB75BEF0C0643CA1FFF3BD9609353E6F94E5BD590646BE278992BE86BF67BE7FFCFD3C6658A33D81FC2C3D6C54F03DCBEB7A3E27152DBE32541FBE3864933E8BE5B9BD0FE5A0BD202FDD3DCA12D1BEE857B03E77E3B6BE6915923E0D853BBC8B20DDBDD923ABBE614584BE20FBD7BD43AC003DBF418F3D1798D33BCF00163E666469B9709033BE59AAD3BEBDEBDA3C47751DBD35E13ABEDB35243D7673AABEEBEB4EBC071702BEDB3DB43DCCFF923DBF2F8F3D20FA19BE79F5FDBD99758D3E4263D73E6F39613B3BE9A1BCFF14993B716054BDBC8FB4BEC47CB2BE2FA9C13EB45DF63D48B630BEC08DA83EDECD043DE13B853EE0C93BBD7E9416BD9D9396BEEF39BC3EB0A9C63E4992B8BDDF44163D7FE02CBE71A11F3ED012EA3DB42FB63E5C03C73E9CE486BE477CD6BD42A6943D4A26C8BDEBBE11BE9BFFDABD02F5AEBE25189EBACB63963D458FE1BD0722E5BDEFCCD339FC8D8FBD587A943C0F4F183D8761DFBE11158CBE2EBE203E2BF9083C457C70BE391AD53D4B9CA73D79D697BE5226783EB4D1ED3D0A332F3E3A1A103C5229B5BE39DE023EAAD0E4BD880CCF3D4E76DCBE183CC1BD81DC0ABD8385B03D7B6773BE045B7A3E84D95F3D901C6F3EE79A043EBE983A3E7C03183EBCBC223ECEAE88BE8E718C3E301F8BBD07F609BEA073F03D423DAABD5F9105BEDB963A3E8D0B173E6729A13DD826223E8A81F0BC780CF1BD4BF5873EA4AB353E6631EE3CB786273D749120BEA3C0B2BEE5EB083EA45B8F3E986EA4BD4B6195BE851C09BED144E8BD85F2ABBEB2778A3E79624C3EA994FABCFF2D5CBD0010F6BEAC36C5BDE55651BEACB81F3E0309EBBD671116BE8354B03D482445BE289E4A3ED24E63BE4EA4D63E4FBC033E1AA53BBFE3D81A3EF4CE033F5EA5153DEEAE463C325B84BEF99FE43E4ECE7F3E13F9553D2F9411BEED20C03E1692D4BE6A96143D6B6CA13DB985393D2AE7273E268119BEEDF2703EDB05A1BE1FF072BE1692B43DD1F38A3EEC44E1BE49BEB13EB339213C7065E8BDA4A377BE7481FD3DEAB4B53D65C381BD83AD1B3EBD8D69BDE91B3FBEE3E0D53E2AE583BE376956BEFFBB383E7859A8BBE1BE283D2DCD0B3E021129BEB4874BBDB49A08BEDE57553DD33300BDB8A65EBC6626653EF80E153E6B96303E3600A63EEF7A66BE12E46F3D7D1084BEABA44BBD8E32ECBDA95DAFBD50EE8A3D42F67BBDB58888BEB788393C3C0375BE0D4FDB3DDF3889BEC65DD7BE81BB753E3C256F3ED3ECD9BCCB32613E1D9E083E34DD183C2818383E391D0E3EAF13873DD3E70D3E186A18BE8A843B3E3F2EC8BE1EBB503E171519BEF45F083EDA7A95BE698BB73D1574ABBE0FB3883EEEFA3D3DDC08183E92B790BE6DDA10BE7EC7253E2BE4FDBDDB6FC83D0EB483BD14C0033F4B7BEDBDBE9618BEC96C153E4ECD8ABD7653DC3D7E8555BD260CFA3E6F40FE3E54BBEDBCE0AD723E8FE2E23DA4AAD03ED321BC3D29BAF2BD75AC0ABE2C6662BE14CC1C3D6F5188BEAA4230BD0B88ACBD86BFF83CA454E7BE4BF89CBE3CD709BE75F17C3E6507D7BCABD5FA3D0DAE353E085A7FBED6BE833EB4F131BE8F0719BE6B9E4C3D33D946BEF4970F3EAFBE29BE97FD68BED511433E603D213E2387443ECC0DADBEEAFCFE3D62A83CBE624B3B3DBCC32EBEF1B7D9BEE5810A3E51F6D9BE2E1E95BC1D3D6EBE78C80F3E9236F9BE3756ADBE21069EBE541BFDBCD935C5BCBBE8263E993E6C3E9013523D404D633EAF130F3FA896643E858E883B1D8C03BE40C76E3DBB4465BECDCD36BEE171973D887C3DBE63B623BCA5ACA43D6211703E240228BD678CA3BDB07F2FBDA79DB83DBBFCBEBE3E9343BD98098EBEB89C1A3BBCE1A0BEC616B63DA405A9BC16374FBD39EFB13C534B37BDE588B73D6D1E593E257F3FBC9AF8F8BE88E71EBDEA60253D495A763E5CCCEB3B83C1963D783E11BE4B860CBC0BF5803ECEE2053E7C75D23D1EC06CBEEEC430BED3B390BE1A6179BE9227163D4533AB3E30BED93D021D7A3EE63FA43E1D08CC3CE9FA4E3E9BAFE7BD1E44B03D536C0FBE49C4E73EF64D343D7A7030BDD4B401BF7BD63C3E202E52BE09795E3E6E2C1BBEF5D147BE18779A3D4D92E23DA7186EBE7A484BBE2C35CC3EAC7AC53E1AE5B03EA06D053DBB48BD3EE4DD6A3EA7515EBD16129A3DFEFF9C3D716EB73D27E524BEC8D534BE0253D0BD3798993A3D0294BEFA9B253CA522DEBDBECB1CBE764594BD8E738DBD89FF223E3BC89EBD454A08BED0990A3E8CC8C43C102CEF3D12A20DBFA0E039BE23967FBD96B88C3D034429BE17FCF3BD088BE63D1F30C43E089D243FEE7E31BE1FDBFF3D7BC49CBD0B10F63C2DCF8FBE8E85683EF0F7C43ED113B4BC55543E3E1129023E95AA8DBACB3AF33DD8B447BE795822BD85DE863CE55A973EA5E1F0BD46EC9FBD74A3663C3E5CDB3E151C023D7DD822BEDF37D83E3161AC3C64B111BECC3726BE537CEE3B8E7A0F3EE80D06BE173BDBBDDC08BEBD2952EC3C2FFE44BEAA0E883D9A1A29BED97D80BD92A66EBE307100BE46C318BEA567C93EAE86913E815ECC3E8F25C33D0964343EF990DC3A3F1C4F3DD333C8BED454873DC041B33EB21541BE34870ABEA213EDBB973EC2BE4A2787BD2FA84EBE7F6A02BD9C33DEBD7956B43E9CAD55BE7B2AFFBD6F7CA7BCE3AFBFBDE7D4323BB2022FBDF4753D3EDEC62C3EB0D04D3E0E46BA3E668E1C3EEA6189BEADA8973D64D933BE14C1993D0A991C3E44D846BE3CB1ADBD22438CBE6CFCB2BD3C24863EB815FBBEAC56FCBD2CC039BE82F71EBCE867223EA60FC53D8FBB9EBE2C212EBE0EDE5D3EB4F512BE330F56BEC415B0BCB970A83E40B00D3E56084CBEE965243E666B4FBE0E0C2EBE3F692B3DE0B165BE5430603E6F2AB33E3186C93E1397AC3ED18A5C3E4E7F16BFBCB097BD954D1C3E6EE3543D11EE223EA607E83D5DC0B03EE0420ABF70D2103F13E77DBE412B153E57109D3DA308BA3EE294D23ED2804FBDA1299B3DCB64A2BCFE31A73E2BBC433C3D220CBEA537F3BDC08670BD570D76BE16E7D5BE0930C6BD69FA073F65D293BC04E0073E8F3B703E759DA43D6C4A003D85B72FBE54C9393E0AA580BD4BD8AE3D5EF68DBD5B51B5BDFE7C5ABEEC254CBC65E50A3ED9E992BD163D2EBE79621BBEC3691A3E0FACE73CCF2A553EC75686BEB92D49BEE1CE89BEFB0E3BBDA02D223DEB5CF83D8311D6BB4F9E03BEAF6D013D3266D2BDC74BB7BC76B18A3E0566313EF855CF3D3F983DBE24F52DBE7EE8633E668B873E901A40BE5A9B55BD22F0A53E355DAC3D3F86E1BD6C17073F9C1367BD2CA996BE717159BE78EA02BD490B9EBE239BCF3D01FBDD3CFA0B3BBEE4884D3E14ADE8BDC708EA3CCAFB8DBDFF64243D015B3E3E43891CBE09E992BDAA14983EC55D40BD41DBFCBE5447223E3DFBE5BDD129383C57ED513E404F073E739170BBB30A07BE1E1013BEA6CBD73D5E8CA1BE5A9EA6BD96C792BE353A2DBD0018853C0F4CE9BD844D8DBEA8F0FBBD6128893EC58B3C3E93D8E13D88ECC7BE7C8C53BC5FD024BE8CA49CBE78F66A3DC592AE3EF154853D867F9DBDA7C10D3E9EC786BDAE8C743E91FDD63D8C34873EBD28BE3E1EC330BDE08875BDF9D88A3D45C7B8BD5BF08B3E91BC9BBE9B6420BC4FFD333D4C61BEBC66849B3D7A9D2A3E0E0368BCE1FAD4BCF18447BE5CF7F4BCF4CF2FBEA82EA5BE0A1205BC1EADCB3E7F78DFBE6E1F5FBECB051ABF8A81BC3D163313BE2F6D503E66FFD43ED74FA83D20704FBE75DE93BE096F343E15DFA33D242547BEC0F8D2BCECD149BE3835F43D28341EBC221F6D3E3CBD68BEB75A8F3D82269F3E866F7FBDE87B9F3EF1B11D3E714E6EBE6A378DBD2B48FFBE6D29A2BE2DA0E9BDFCAE69BEB5D892BEFA52C73E70A4863E8B97D1BD76E6B8BEEA9B9EBE342E823EC765933E543053BE83F2AA3E61A14FBE03B900BF4B6649BE7F72D8BD8BE0A93E9CDAB63CCA6482BD7C093EBEA83A1A3E9B04243ECFF2433EA6498CBE1C45A33E13F376BEF8B050BC181C73BDE40CD13D65DE853E17F4EFBDE2AF1E3E33ECA83EB95C8CBDC98286BD1E2AB33D345831BED15A8CBE520983BEB952BE3E47A9193E1DAA97BD14C759BDA144F63E15F1073EA996633EEEB0C93C87D912BD75DC1CBE7E6419BE3C23AE3D41F8CC3DD010673D73A6103E23DB64BD711685BE0C1ED0BD16CF813DECAD453C21EF9C3E2BA9893D8CC7683E97D3463E13799FBDA27C1B3E1F92573EA05501BE2B78B7BEFE630B3F2AF16F3D6D2ECF3D7ED80DBFB651163EC5331BBE209BC3BE3309B2BC53534CBECE0D2EBD8F5441BEAE0B34BC743E21BE187755BB5DCDF73E5854F93DCE8F403E6600ADBDD7BC413CD925903C969A443C194C7F3EC18278BE0685A23DD28785BE06A3333E8D8F353DA5A0C73DA2D4D03E65948ABE390333BE27BE65BC3935013B17E8EFBD9D5E403E477D193DF4976C3E4C8823BE301BB73EC63EE33D92FCACBEF7544BBD9726DABD5763413E07C1EEBD9FA536BDF645423EAA3A9E3E6520ED3D214C26BE4027C2BC87E5773D79E5953ECE481EBE8ABA44BEC00D8ABE12762E3CC37B76BD3DE6693EBDD7F9BD490538BDBF869D3E85FCA43DF6DD4D3D698BFBBEEA0F943D45CA013EA31300BE0EF2D8BE224FEA3DDCB713BE9253CA3CDDA681BDBD6C743DCAFC993DECCDE73DBC06483E615BFFBEB620263D727A993EBE7AE2BC715A453DDAB11DBEA00840BEB0CF10BEF60BCC3BDC9355BD391D6B3EFBCED0BD69F611BE9E4FC93D3FFA883EADD981BDE31C3F3F250E91BEB864323E7D9918BF56B606BE89875C3E87BFAC3D9BEC55BE2482D4BE6502C5BC62467F3EE36A25BE188E87BE37C37F3B6A372FBE724AB43EA697B2BEEA8E953EFCE4F73DF21D14BE2045FABDD1700ABCD093073E596C82BC2D6E87BEE9F8D33B3CCC8DBEBB2AA7BDDE9EDABDFBA6853EEBAD28BE3CA12E3ED6024A3CA344843DCCCF9DBE3069CFBD63C002BE7B7C9DBD8ABA533BA40637BEACD03D3E7EDD703DE9F3DBBC260277BCD916C33D6EA7783E25EE9C3D92670E3DDA6A69BE4748FF3CED4A603EE216183D90D32ABE1847A13E10CB1EBC2CCFE83DED6A8EBE1B2EEABD34008CBDEDB28E3DCB3205BDB37B023ED05C8A3EAE032CBDF26B6B3DF2D7253E16BBCB3C7B42A23D4556AA3E8333943EF2FF013AF49E9FBE08381EBEBB2DE0BCF624373DC530633EABF531BB997C073C036215BE338A0ABE59E55D3C156A653E3A95173CA7FCBBBD2A3547BEF1EE273E9F0D8F3E8214D3BD43E8963E783B61BE536353BEEF325C3E038500BDC8FBB0BEEF4338BDE43E863E25E805BEAD6CCF3C34240EBE9C30613E6280413E8C8CFD3DC31156BD7B55C1BD9871E43C1C7DE03E6FDA4EBD0130283D284CDEBB8D4976BDC10F20BC4BE956BE171102BE516E01BE970EC0BD26E1D4BE440951BEA412FE3D57ADA2BB6739553E3806BA3A9102243EF02E1F3E12689E3EEBF01DBE86651B3F335D9CBE6043C7BE2F91A53C75A5063E3726F73C506573BE799D33BE639F7D3ED3E3B5BD385AC1BE8596BF3D972F073E157265BE94BF5CBECEA6C3BE9FAEE8BDFC2C5DBD559C3A3D80ABC8BC1180B6BDD49AB6BC75A854BB19173B3E233B873DDB049DBD1C325D3DC5A2C93D7685693D8CE811BE403C073EF40D2DBE6FF1943EE3178E3C0AA6D8BB5048823CE90D4D3E00E49F3E96A4823E7A3A543D57470BBEA8D186BE7327873E99CC053E311AE33ED991F43D68D8BD3DDD02A43D995574BE3E5CE63DB697833EE847FF3D2B6476BD200F9C3D592150BDF7988F3D150664BE8428E2BCF1C5D93D197D5F3EA5A5923EACCA9EBD2A17CE3E94BAB13E5634053ED9DF30BE3ADC6E3DEADBF73CBD8F8BBDAF51E13DE41F82BEFD5AC1BE054F89BE62AC75BE03208FBEDC095E3EEF3B243D674C9E3E68749D3D30A417BD7762B4BEBB7198BEC16DB1BEED9F993DE789E03EEC3BABBEC42F96BD069B3DBE3CBD593E4BFDB8BE847A593EF95206BDBA390E3E781ED03BF570383EB2EB393EC87742BEFD85A23E9F20543EB55FD13DC25D8BBE1ADE203E260E83BEA1D41A3EC6E1ECBD8A3585BD22F18E3E86793D3EC12718BDDD80873D4DF1C4BDF6D000BF68C5C83DA628F3BD8F4FC13CF6C59C3E9DA999BDF7E4083E7BABBEBC48B1053DB8FC09BE95BEDEBE5C53773D455E273E4A78F4BDFF05A5BE585F7A3D875621BE0AC4E9BC4586ACBE172D75BDBE21223E6C41383E77E3183EB3B6523EED7E18BE25A89BBD1BD892BDC6A2B6BD8E1C93BE90BB25BE0A41ADBD62E13BBCFFCA8A3E630093BEC98FC9BD7F308BBED3101B3D90E3B0BE901F973E9E72663E0B67B13E400904BEAC4C3A3E8A7B543D38B3633EA07FDCBED3EDAF3EB7B97B3D4E256FBE1BC0CDBD86B990BE6CF7D93D5AE7A9BE8DBA4EBEF592B4BEE59A0A3FAD81AF3E7DE26B3DF0D88FBD03055F3E8E46973E03BE903EF8ADCA3C88C485BE1D01123F60F6FEBDB3D1943E87C12ABE31CD053E6BB557BDB18AF1BD6F2B1A3E9CC9E43D4FB2AB3E9A2C973E5EF5EBBEDF45A8BC6285FABB696C843DAA3EC9BE0CC3ABBDDEB0B33CCF62C8BE14043A3EF1F303BE3F343C3E644F193E3424FDBCE4E2B6BE569D15BD7FFE6F3DC7A1CBBE1195AF3EEF84383B27FF2F3E0DC4DA3DE399A6BC9CD7D93C90C11B3EC7DD16BE568329BD1551E0BE608BFCBC66525B3EFDB11E3E992C0ABECF8D9ABE4C36513EFD9D08BDDBE8B03EE3CB3CBEBA88F43ED6267F3E197A8FBDD2E3EFBDCA0CB1BC3FB5B73EC803673E0C85DABEB47D2BBEC1E5D53DE6C9463D4DACA0BE1686903CEFA27EBD5DCCAB3CC829A83E304FD9BECB6D02BE7C290C3EA1D3263E0CEFA33EC0528EBE33BF0ABE622D123EED57453EF96B24BD3A3A823E6CCD3F3DB104F9BD35E6473E04B53DBEB156B43DC50FBA3E3C38333E9F4B06BF57467ABA4757613EAD3839BE2CD75BBEF6E63D3ECCD84B3D1A1209BDAEB0323DD802C4BD1083F8BE8AAA753DBC4A4DBE6E818E3DD8F820BCC787063FFA360BBE2A0557BE7EF8A4BD86546F3CB9CE9F3D272E393E435119BE7BD1A4BD7E708FBDF68E25BDB5EF6A3EB19E68BDAB1064BD58D74F3D76EFB03E5913043EA924903EFA21913E5E96393E3DE8893B8A722B3E546488BE7ACE3BBE6B6504BC9CDF19BE",
      model.h.1.mlp.c_proj.bias: "0x010000002C76233D11229ABD541B90BDC4358CBD5F0F173D9D38233E4746733CFF718F3E587B82BDAE38E53E0360F73C28DDE5BE4A548BBEE63BD1BD71BC693E4B2D6F3CBCD95ABD0B625F3E5CEDEEBD4902C63E75DF55BE21EC8FBEDF7B623D982CB0BE2AEFB73E8AFD89BD1E08C6BECAFF673EC3C2183E0E4BFC3D5D6ED03E5483873E",
      model.h.2.ln_1.weight: "0x010000009623173FBE57843F33F87E3FDEAF973F9D4D413FA859833FF7E9533F4F79B53F5E7D5A3F92A18A3F23C9613F0F3F183F4E8E373F4C59443F5335103F51713C3F94719D3F38F2263FB07C443F7A36A23F5F1CB63FCF7D033FF85F563FA876843F91334D3F4618163FD04B363FE90DB53F8007A23F7EFEB63F1FF09E3FBA9BB43F",
      model.h.2.ln_1.bias: "0x01000000723E833E23C86BBE63B656BE4C561D3EEA9389BE37A19B3E62BA223D54EDA23E6CD7663DC9F62B3C8ADF193D454138BE189DA4BDC514E7BCF39740BECE2E5CBE5A34AE3D80B5123EE54210BDADFB853E8A0BBBBDA3A581BD7F9D963ECD8BB8BD8890143F7278C5BE9203593EF3AAF7BEB0BE863ED346243E2381033E376D69BE",
      model.h.2.attn.c_attn.weight: "0x010000000F764DBEFDCC9BBEDEC72CBDADA06F3D1CD6C83CEACDF33C74E81ABD9124DEBD2B2E57BE91C8213D16E2E8BDA00630BE087B003E9132E93DF8EA073B48FAD8BDBA1431BED7514A3D89D912BED4883F3E275DF1BD9805313E16542F3EF62579BC2FAC36BE9BF4B13CF48FCC3D407D9B3D232E05BE37C083BE8D763A3DB6E9453D8B353F3E4A160BBE0536ABBC50A8B0BD00AF16BCECF10F3D3B9BEC3D6C13073D379D2F3ED86E5EBD6DA44A3E813FA33C2B4B51BDDDAB553C623B3D3E0371F33CE8DE19BE34DA24BE7A246ABEFD78413E4A7806BE7F677D3DDA88C8BDE251273E84B6343ED252293E9CCC74BEDEF269BC66F63D3E585D87BE56B32D3ED969E4BD857B5EBD1BC33B3D1EFE5F3D211254BDCA5BFCBD7619073E3ACCE0BC02ECBABC44BF043E4EB4523D6E88B43D9682C53DAD42C93B774C713E13EE19BE5351A6BD7747523DD0CCCBBC72B630BE03FC18BDC03D1BBEBC774D3EA4FDF0BD4790903D66548D3D165F5D3E477FDDBC825FB9BC62E19C3DFECB333E31DE4C3D30139D3DE6E477BDE344E0BB67CF273E13DD1D3EF5C5BA3D6C5057BE857315BD2165E1BC74D6323D603BFABDA1C274BD28F530BBA210E9BDEE854ABE353B05BE040FD43D7109B9BC8F0F5F3CD859103DCC511A3D351A493E42D1DC3D1D83043E296F873D2223A1BDFA36823C474C073EBA9A27BD61AB09BE4ED51FBE29CDD0BC4797FA3DE488473E7F1D32BEACC791BD2DE1523DEB0748BE620531BEAB9DC13CF759A63D84D6A5BDC3C6EDBDA6933EBEBDAB063C3E19E6B97F35CB3D36BB2DBD5FEBB03C2B71073E185F0CBD8D76E33D1D46A03DE6CDAB3DB2A489BCB483B0BD9BF1DCBD9CD3CABC9E1013BCD6270BBD84429F3D8ADE70BDBFC069BD444F6CBE8F430ABE52BAF5BDE2948FBC56FE01BEFA293F3EEC67403E36C7973CE12AC9BD4F94A7BB2751313EE2A2003EB5E2F6BC51023FBDADB3293BB5462ABECB0E28BDB1B8BCBD38E6BE3DCDAF26BC166C69BDDF99C9BDD6E752BC71B458BED9B9233DAFDC53BE126135BC0F319E3D478D6ABD36250ABE12AA6FBD51703D3D813639BD9537913DC070153ABD20B9BD600CA33E0A009E3EC48CC93DF827FD3C77397A3C797F19BCC44A21BE990CE3BDD408283D23EE51BE513F7D3D41BC473D85DCF53CC03D273CBD808FBEECEFE33D0ABBD03D89C4BEBDA6F0DABDFDB90C3E1912B83CC346113D8DD22ABD14CBD3BD7F40BC3C5BDB03BE86FB86BD0C1929BD292900BDE1F185BED78FCCBCCC1B0C3C581709BC0CA3643E052537BEEC464FBBA7B598BDFA6FF6BCA309153E9989053EB900AB3D75CF053E640F453DDE7C54BE57F1E93D165E26BE1E10DBBC5D34EBBC6BA7C23D10CA573E3AC2283EB0B6803EB745AE3D5F011B3EA1B64A3D3D8946BD1F18F4BDA28B15BDC98CDE3D292B163E41B983BD7FA0B83D24A93B3D59AEE0BD612161BD608E8F3D681AAEBDC44E313DFCEB033DF09B4DBD14CEAE3DDEFD833E24BADB3C2FA2EDBDE8188BBDB957263E5027803D3947A93B3252223DDE192C3E4157CF3D0356F3BD834DFFBD8A1E353DECD7CDBD7254B83D4D3EF3BD95F94C3D3EC08739FBACF53D686622BDD74DD3BD933D303E2F8FEB3DF03D29BD7C95D2BDD386653D3295933B3BB1CCBC0780CBBD1F84ABBC7D102E3D898AD93DA107793DFB43143E754032BDC4F4F7BD13D686BC8D7D2BBE982A0BBD64AEA43D2E35243E913CC2BDC514343EBAF4BA3EA212003E7BBDA03CDA42F63D26E090BC417174BE51618F3D1139853DF3B9BCBDA334603DDEEF0D3E14ACCFBDF5A5023E377A2A3EF3EEF8BDBEF7AA3D4547AF3DC171473EDB2B0F3E270B8D3D7922E93C3B7C6F3D7B9A563DA112AFBC287EE33D31652EBE71BB703D4AA39ABE513293BD41588E3D4058E13DB063143D032706BE500E833EB228F8BDCD267D3C5969D2BDCE434E3E8CEF393B32B582BCEFA3EA3DFB9C723D6C74193D9F52213E80704EBCBE3553BD89E78D3DF0859CBD7B133A3CD351D3BD3F89963C179069BDF19C1BBE7660F0BC5B959BBE666672BEB0CEF9BD6C13F2BCA057BABDD152103EBD3456BEDC9AF8BDA286763EFD6C4DBE191D5CBD29F826BBE132063E7F550B3E60C3D4BB73134ABE61FE1C3C0A8B85BDDAC9163ECDCADCBD1C8886BDE92F243E39DBAA3C785128BE37CB8EBC8790183DDAF02EBD471D8CBBC6833F3E1FD9A33C9612223C237E053C8859EBBDB5838CBB4DB0663E8B16A9BA2A333A3E9C7FBC3DB6F2BBBDDC870A3BDB80AC3DF4B320BE1CD72FBE78A0933DFE3668BDC1EE7DBE72CE5EBCA610F33DAA9DA1BD16A0E93DAF5245BE36F9FE3DC9BB4BBD13392DBEA352163DABAF8E3D0F1C9DBC7FA13DBB22D6C53CA72A12BE50EF163CB46272BD5999CE3D0783D0BD8C6103BDE4E429BEB61B07BE4C965ABEEC17FE3925630EBEA43142BD37EAD1BD43FF91BE3837503E2774123E76D6ADBD52FCFA3C8F1424BEF1E03D3D76D0BF3D0477D0BB3B79C03CBE8D093E07BF20BD7AB777BDD1589BBE15019B3CB7F221BC1B07EDBC6E68D13D2F87BF3C6F096ABE7FCCEC3DDF94E0BDA01E843DCADB46BD76974FBD94E518BDD138973DFBEA24BE0756213EFBE7113DB05D0DBC624677BDE606A13D483C043C56A1A13DE4D30C3E95780CBE4A084ABCE756ADBDA72367BD54C1DABC7C5C25BE2AF29D3D72F3533DBB9531BE65E4923C310213BDCEE4D63D099F75BE7FDEE1BD2DBA93BE171FD7BBC25136BEB00C31BE37118ABC03E6D03DF435683D54FF32BD0AD9053E5DF55DBD1FDB5F3D6BF3363EDB833BBDEDAFA13DA6D610BD9358103EDE5B463E1F5CD33E12E99F3C91A7CA3C8A7D883DB7FCFCBD6563EF3D3D39F2BD70F10D3DFBE714BC2ABCA1BD434A8A3B9CF47D3DFEF7CDBDE977D03D335A07BE1162B8BDD388333EE9FDC93CAEDD66BD83043ABE279DC03D28EE703D2B2119BE06693FBD36CE47BEEB3E733E83B83D3EAB1A093E6EB2D43C0C1284BE0A8FC7BC6B06213DE975D03D74E1623E8ED4103E3BD81D3E69020A3D293BBCBD690DBE3D8A7A39BEDFA3A83DB8EEA93C758D81BED19A84BDAF23213DC58D3ABE83C5633DDD36483ED958BCBDE7C448BEFE9009BD5545063E9B82C03C1D4A85BE943F043E518014BEFB9102BEBC440DBEFA91863CD8B35CBE0AAFBABB5AE866BD168923BEA3A1A03DAD3D20BD875B033EA3155CBC41BAF4BD9C9E3DBE5E44BBBDC902A03EFE7E3A3DABA9003D7A17483C62B59E3DFF48BFBC5C4D603DD7F817BE1A886CBE810CC2BD170CC7BD1C8F98BD9AD5283EA7948DBD19C0CC3D8118553EDA63253D782DBDBDBE8087BE9D3E993DEB728CBD217174BDEE9D3C3CBBE244BE5B88E5BDDA50193DFC1914BBBAB604BD274284BD432C17BEB00357BD99D7F93D32BB1FBEED07053E396C4EBE89510E3E705DB0BD6766923E7DC6DEBDF79B443DAFF7043CEB27223D989C44BE6602263E70694E3EDF8D943D90A1E9BC05EA273EB844493D18003C3E249766BE95F079BD9105CFBD3261AC3D7A59923D87AC883D8FE2153E36C09FBDDE52273E26EA013DA67FF43C9B910CBDFEDF31BEE3A006BD2DDF393E7FC704BE94BD9FBD79B188BEF99E87BD774E5FBED1BB9A3DF13DECBD5D969ABDF5834BBD0EF97F3D07CA953D3704F5BD6E24613E4FB5803DCBCD74BDD281833DA006273EDFF515BE6D1BAABD845471BE2ECE63BDA735373B5BC6F4BDA768F0BB48B6043EFC1407BE5B498BBE1878493D1ECF1BBCE7F66E3CD89176BD2F44433E243F633E7C8A263DF05339BD5CF1C0BDCEDF24BE12CA96BCC72C9D3A10D5EA3C2B3A9D3D0EBF563EFF9FFE3A8002843DE8973ABCC808CABCDDC59D3ED430E5BDB55CFC3C7E0D213ED25279BE321E95BE1376D13D8B44853E8080E33D7223A7BD252616BD8426EDBC0FDFD83D9107163ED567703C897482BE8E3BD6BD6FFA1BBBD0F8B73CFF0FBBBDBB7836BE58E1683D2D5AADBD74852BBE78F88FBE7F7645BDBD99933C0EB3733D57A538BD35DB2A3D3FDE98BDE0E129BDE1D5053CDFA3E33D41D7D3BDC70F983E4DFD183C5014A2BD955DF6BD117D183E1E9B3A3E77B9FE3D7DDCDB3CAE8D293E4263DB3C605452BE4C802B3E7BA600BD9F590F3E016750BEF5050BBEB9B0ACBD2FEF123E5709BCBC8CE02C3CBC83893CF2EDAA3D99943BBE2A361ABE261F62BD2612A63D8E305C3D44127B3DF94963BD99E2143E31A8903BD876B1BD5C3850BEC28CF2BDEF88953D8F80CF3D8D0496BDC0C9953DF13400BEABA1ACBDD87D32BD19569F3DFB89E2BC5305DB3C557C2FBEE9EA9BBBD25B1EBE307B533DEFA8F03D22205FBD113520BD8820903DBF3A09BED15E0FBDAA9FE2BD33ED953BCAB4103E0C04CBBD056A453EBAFF89BD4454733D06209ABC805EA1BCDE3996BEA81CD83D196000BC192320BE33C9DE3D0BA2CC3D0C44EC3DF9827CBD8EE7273DAC5FCF3D781D4CBEF260363ED86D173E753FED3D4C0821BDE8CB69BD84DD1A3E429AA23D87E0673C602DC83D59B0373E1EC3013DE16AA8BD8AD7723DDC7FD5BDB6ADA63D142C0BBEB5924A3E14A2843EF09C1C3DE903CE3CFA4E46BBC50D60BCB1490A3EE587F13D1C0A7ABC7F6304BED12635BD43F9B13D943D47BE1A3649BC4D35813EC75950BE4FF3A9BD37F2973D1B4B31BEA3B7053EC8CCCB3C952A2F3DAFCCCC3C14B6D73CA84115BD4FD85A3D3F81153ED3321ABDB47C073E2B5B27BD310FF23DAC595C3E93C91DBDCE4180BDA11A55BD5C4A40BB86E7EBBD4AFC49BD4F4118BEF126083E3DA5A63E6B5BFDBD4870ABBDC1F215BD5E4126BEB9B44B3DFEEF71BD51ABB8BD451159BDFFB3D23C309318BD9E0E06BE3B2DD93D1E0907BE49F1BBBDE6FBE03D12879ABE689A95BDE2924A3EAEA5B5BC08AF783D87D7953CBF84D1BDFC1236BED8D8253D797B1BBE6010553D37DBC23D1C02CA3C8868373E42CF00BD2583ACBD85BAC93BE36808BD0D4F893ED5F341BD3DA342BE16B6E13DD50217BE6F27B5BDBCF0D53D876587BDDE942F3E6C4C81BD48E0BBBD2C07AE3D2EDADABDD20802BE7A78E7BC55E7853E7B139A3C59C38C3D845022BE5CB90C3DB4E4CC3CE0CC31BD8476EEBDA87D13BE2A7CC5BDF42A993D54F6D7BD0F0FCBBDE4F7E93DD9C239BE386BA0BDD230633EFF46D2BDA93F3ABDEF4B11BE22EC873DC2ACD23DC01ACE3CFC5C9DBE182FBDBCA8D01B3D4886283ECF0E243DCE72673E594480BEA2A4873E1A86DB3DC20E9DBD2CAC453DB71C913DC904C83DA08E6ABDD65F3DBC25D2B03DD4E8BABC3101B83D29B6463DE7196C3D8D2208BED8CE393E72DA123D524C10BE93E984BECCB634BD571C993D988874BD3864D3BD95B0C73D3A77353EBEE2DF3DDA93C43D7D53B5BD571B523ED6B4233E2BA6393E176FBC3DF9EDD4BD21B546BDA2E4E9BD3E26E5BC51147E3DE283CABD0B6B2ABDF6AB163E09DF223D5D77D93D9702283E36A67A3DF63F783DF894C53D2D3859BD4A1C0BBCDB28223EFE44503D22330B3E775C703E06ECA0BD3FC44FBD5B6985BC474429BE55E9BE3DBF72E8BC159324BE8D2D883E637BCCBDCEC6E73B5053083D09A1863DAA5479BDE08266BE704192BD6BEA17BD322096BE4626B3BD9C9D6CBD41B0DBBCDEC309BECFFC783D49EA043D21323B3E1FE7363EE973B4BDA18EECBDC40147BD000C6C3B80CDE0BD4A2F743EC1819DBD0EBF12BD0DF9203EC281A1BD90A042BE060F82BE1390123DF8780F3E77CDAB3DAC8EE4BD486A06BE05EC16BDAC99C03C3F78373EDD64A9BD718717BED6ECD9BDD6B6A13DCF22F03D4016093E36F6713D57033CBCCF40FCBD80DF9B3DCDF3B83D5E01763D5A63FBBD588C3E3B98C9363EFE00D83DDC7EB63DE1D32FBCFBAA723EF7AC01BEDA9846BEA6EF663D7D13073C5F6C7CBC97ECD7390FBB48BEFA6A81BEC0DB903AC0F465BDA0E9B73DA72211BD7A161FBDFD09943C85EA86BE2307463E5C2E9C3D6FEE9D3D1873E83DF2EE4D3E0BA812BD59F957BD1C1C4EBDA3F01A3E78C9E7BC59C2253DB9B6BFBC33FB133E802039BDF3D379BB9BB3FCBDDC16EF3CC28DEE3DB687933E24EC33BC16F3D8BD9A2357BEC7866F3E19758FBDCA951A3BEAAC1A3DC06358BEEFEAF6B94A2C793E451303BE09FF813BC972213E7FAAB73D35F1FB3DB57D2BBC760D8D3D3CB87F3DC66FB0BD3BFFDC3DB3DFAFBB219FE8BD9F7BCDBD738348BEC749FB3CE24A3ABEA7E3E53C547153BDF971C83DEF96383DBD9402BECC7B29BD9BAA0E3D209D613D2360B8BD1FE503BE4C40033D6A7784BD931D7C3CE0C5CE3DE62E163D06B5F93D59619EBC78F7983DACD9A63C90D757BDF9C9273E8A36493D77674EBE1E4F9D3DAC06453D6DDFA9BD6D3F09BED667E4BD79231CBDDE0B923DB0612CBEF59F133E97C480BBCBC045BE3926BA3DE77FD2BDBDA800BED133313D70FC443D8B56B73D191D52BC20D2183E60B7DEBC637F6B3D23F1DCBC3E34653E9061FC3D386F913DC9C8B3BBB4126EBDD9F7943CFCADC83DCEAD273E686D54BCBFF96E3D538336BD71854A3E04F2173EB4B854BE0701DB3D44122B3B7565D8BDE9D1AA3D024CCB3DBB646EBDDB6228BC8AA404BDA877C5BC335D08BDCE11013E64D66D3D7579DABDD122FABCCCF00FBE01A1D5BCCF59223CBC2559BC11BDC73DB788273D4AFE6CBCE9AA0E3EACA1F93CFBD94EBE167893BCBF4BD7BDF6A5B5BD67EDF43D4646873D03D901BE6602973DC8CD0FBD02C11D3E2A124ABEFD43B33D1186EC3D6A90393D095AE0BB1BDD48BE22CB353EC073ACBAD7E326BC5347BE3D099CC1BDF65116BD693731BE7EE3203E0D44FB3D28728E3DDB1DA53EA7B4A23D4B11CBBD5949DC3CDAB96D3E4072B93BAC1563BDF2B90E3C86DABC3DA98786BEE4BB68BE4F90833D6C73C5BDBE3CE1BDD66E013D978C063D9EA5D63BE6C6FB3DBCBE35BE6A206D3EAB69FABD3F7B9BBD645B1EBC70D166BD1F048FBDBF36DB3C16A560BDDF19B63C09EA8EBCC049B7BD7438553E23B680BD01CD01BEF715F83D320FE3BC6622A1BAB7DECABDA78714BE9151C1BE992383BD16AFC53DB498B03DEB7638BDAE2E38BD8D72943E834A75BE9F1F9E3B037688BD97BACDBDDCA8A33D74F7C33D682C19BEB98D8E3DA20E783D11499D3D45C588BC32DD11BE295458BD5919233D46C846BECC24EABB28B7F3BDCAAA213E5683C03D31DEA03C818973BE858C6F3E75B4F9BDD2AB86BCCD8599BD898D473E080F23BE0E81403D0100293D456B35BE990CB53E86F42DBE7860C93DD7B120BD7C5488BD4D03A4BCE62F913C79E0FB3C59ED8A3DE176193E228A423C6E528BBEED3F0B3EBE52B03E586D50BEBB84AD3DCA1D71BD82BC2CBEA597693E76EE973C5C16CFBC41D4A43C9324C63D9981F0BB672A86BDB6CE2D3C4855CCBD769F883DA5BAD6BC7CF2D0BD16F83E3E3C217D3C1D0A4D3D6742E13DF275B33D0EC618BE1777F4BDBDA2A7BE14CEBC3C556718BC8F5B6D3C2F1A7C3E263324BB603A6EBDB241A9BD6F8229BD8067373E8D896DBDAC119A3DA61482BC9C514EBE7B21273E7D3179BDE3A7AC3BB86AD9BD8AD9FBBDB6AD3CBBE1AE2FBDD28853BEC32292BED8B883BCEA598CBD2201383D4CC3913E66E2DCBCCC5C59BE148D6E3DFECD9EBD2715D8BD314010BD20814EBDD9BE8FBCAA8E4CBE17F3963CBEED5B3D70D19EBD9EC4043E14C856BE201F9CBEEB12FCBDE86CBE3C4EBA453EBB74A73CCD84033EE3CB5FBDD3AC7ABD7101AFBD350910BE3C86163E373A033EEA02E0BCABDA5A3D0CC41CBE1CF6163D18F0183E61D1D43D890A81BC18F02D3A7B8B21BE091C9EBD6499CEBCC27E6C3BEACC953C6671473E397D1D3EFFC9133D84770A3DF6B427BD5C7CDABD18EAD13D902ADBBC3F8AE9BD82BB92BD71D7B23D728007BED0A001BD090523BE9F03A33C078F6ABD1290FB3DCEB525BE7DC604BD9CA48C3DB273E53D5B2E1D3E5C962CBEE0D3C23CC17B1E3D0824273E9CBE74BDCADD323EC8A241BDA1F4353D3060303E966F3ABD47EE3BBDCD46303BABE7D4BD93A2EEBDB93E333E47BB433C370A183EE62A27BD38CCF2BC2250C1BC2B8B57BD23CCA53DEBCC1CBED1BD6ABA9540DE3D92D6F83D2641483D97CE903CC899623D57DD413CA1A34C3D9B74713D3356F9BD91CE33BD381C533E442E09BC3E9C21BEA0431D3CEF54873D07DA58BDE8AB403ED799E73CBE73083ECF2AB8BD8903203E96C4BABCB720BFBD0ABC70BD6D6F143EDE6D60BDA26AE7BC7526C9BDFF83C4BC021C33BD6D22B33EA089EEBAC2F658BDA9F0643DF0C5453DA4D4BE3DFF67253E4CA8D83CC6F0203DC805CDBD246FA43D1BFFA83DF4627F3D526F9ABDD6BF863E558413BEFDE5493D242731BEAD9970BB72813B3E9FC3953D8EEFCDBDC6BD093E4EE7103E7DBC0A3E24D7F1BC4B7B2F3EFDB53BBD205CF4BD2A7F55BD44BC39BD682F8E3E7F1A083E98BF13BE96CAF4BC585F1CBE9EB66D3EE55A19BDE29EB3BCC5268CBDF782843D3A0F65BE02A3BB3D3E8618BE7894873CEE428A3D106FD43D1FDF7CBDC148D53D2A69353BD04695BC329085BCFB1C503DF0EF32BDB5381EBD10BB9CBD46981CBE00A8A33EB11E13BE8E6C10BBB83996BDD004773D66491B3DBF031A3EDFFA2E3EE3F0D03C46E548BEB9FCF7BD43CCB53D3CC256BD8DE9933D0368023CA4437D3BB241953DEA91983D0F8332BD7A15543DF442ED3D5094AA3C3BB2433EE0FF18BC4603E93D7537273EBA2E463E990C1D3E20BF13BE27CF03BE0AF222BE7616E8BD08803E3E4CB3C13DFEF0A73D35FE03BD2FBE5A3EDAD5DD3D001955BE8DB6B9BDB422CABD222F62BE513D7CBEE801143E842416BE5C48EA3DEB18B9BCA277383D53E7E33D70101B3D336542BCC1B633BE835104BEDF82523E8190293D0A58063E96E373BB7CF94F3E3CF32B3D7333813DAC7B0F3DE5D1333E4C3B043EF8303FBE6F150B3E9363113D8D5ED9BC3D51E7BD9607A3BD968D053E2725043E240FE43DE6248EBD74BFC9BD860C703D8F461D3EA7C72A3EF3D521BE87127F3E6533F0BD8712F9BD9182693EE78A6D3E3A97DB3CDB301E3D42A83BBE8DACE7BCC22C0CBDD08764BC75F3F93A917823BEAA89A0BD21A4B1BC9A9509BC1139D8BD26C990BD0CDF7DBD95BF09BE4A174DBEDAB686BC88C6023E05A6873DF076553ED6F3F63D9CF4433C9373AE3D590152BE22C902BED0173C3C4BF5163CB1CD96BD35E9A43C1E73B8BC476B713EDE42D73D8100393E2C15D8BD5B5A2D3E3FF1E23B5FB7793DCCB1A53D61C372BC057D57BE588EF4BDC9E099BB3B99AABDA25D863D8E9D53BE96A125BE8EBA8D3D8437033E83C8A1BD4271B23DC8F934BEFD26EB3C1449FE3D63FCA5BD3082C93D63A86DBDBC10FC3D2EAA87BE586AB3BC50DB17BDDD5C943CC761E93D41E769BC2CB325BE6522903EC3D2533D8FA2643D6B4A293E280FB2BD50FDAD3DE205A6BD7F77DF3DA860BBBD0E9B293E6502423D70D938BE8F30BEBDBB28FEBDB6389BBE7ECCDF3D674BA13DD3A670BE4052B1BC5744D03D7FCD3FBCA1BFA53DC7E989BE5B4C4A3D25D3BB3CF482D1BC4D7D163D027B1A3DF5D3503D2C9B073E15AB75BC7BF7893C07114D3D2B970ABEC3B9813ED74218BE396A673D8D438A3D783E5C3DC5750BBE108FC7BCE1B8863E4D9C20BEC1A215BD366914BEF62E063E64B9D3BDA2D5FEBD8B1943BE025978BDCDEE4FBE1897873E891E243E9C98853D98392D3DC7FF3F3EE11E573DE1F1BD3D500C91BEBA9E2A3D9DD825BE1B1371BDB5A27A3D4F09E23DB6A0413DCBFE93BCFB4C193E0419803E5F7FBF3D8C8E48BD3EB50DBEBD8A7ABDD01BDDBD7DCB8DBEAC15FEBD596E1EBDE69516BEF4F8B9BE53391ABD61AF033D56ECA43E248F9FBC30157B3D3A8C073D4C08903DB0512BBE7671F0BD743C48BE9D30F6BC39D01EBDF72C3B3D2D061EBB5253323E769DA7BD83FFCB3C6BE3113C40C01B3E3BEDE63DE50DD93BE6BB0EBEC16890BDD1486BBE869D24BED8A1783DF06541BD22ABFA3D651563BD169485BD14122DBE9F64F0BCDA89153E7033593E5447CD3D34E0C03CAFC04C3EDCEB7F3CFCE72B3D82E4EC3DB7C35A3D8CD5503EB41CEFBDB819643EB3BE3A3E2C29883D87BB04BE427A5B3D19D3093E74E8303E74ACBF3E69145E3E36C589BD6FD59D3DDA4F943DF252B6BD935977BDDF43BD3C5239803D8C0DB13D7C63A5BC30C6743C8201823DBA666CBD7792593E92F385BD17CD23BECDB97EBDEB4740BCC9CF2BBC24B9ADBD5E04E6BDA05F82BD87DE813D8A54203E9B8A12BD5B42B2BDFF17E23DA6107B3DDFDF9B3C87E487BC3FEF483E206B57BDA08896BD75AAC5BC0CBDBEBD870FA73D73EEA3B9CDCA16BBB83FB7BD6A9E853EBCB78EBEA23E28BD7BB2CEBDB4E824BEFB7D203E845F8C3E2D72D33D3920053EA3733EBE4B20493EB92B8BBDA15F9DBDC5AF853C507192BD022D663D3BD7253DBB3D37BDEE97783E9FF68DBC3872CB3C2559403EC62C44BDF9389DBCF87D20BEE6B9E8BD05E1C1BDBFC5093E1EB6103EBFA551BDE6FC463DB5680EBE975B09BCC20B8C3D2ACC33BEA59DBB3E63583B3D36E1663E532AAEBD4935F53DF8CE2A3DA094F8BC1883FB3D054DE6BD058AADBB693A95BD32F332BD656E163ED767783D724627BE793DFA3C204DD0BDBB6EADBDCFF53E3AE254DABCA652253E7321143E98A252BD6D211C3CE12515BC513B663D8F5BE1BD22BA293D276ED0BD3E6C92BEF690AF3D4DF9013EDAF509BE6ED31A3DA9F059BE0006BDBDCB1AFCBD9F33943D7937F43D8F78113E70D505BE7730F0BD4C9E11BE4CB004BE12D120BD64BA1FBE4D94243DF726AFBD42C34FBECA402ABE3B1FB93D4168A83DAF2AD33D7CB9873D7BF009BD48EFFCBD051F17BCE11E06BE2F7CAE3CCB8DD33AD9BFAEBC21AD853D5C2328BDCBFE3DBE54AB5EBC738818BEA7EFE9BD6DCB6DBE4051053EA80FA5BD970F25BE24106EBDE0BF5B3E7D0406BE0FFF253E08C5593D95B46E3D89B515BE0DEBB5BD8263933D1B03633ED79A833EE7DEE6BC9514113EAA9CD1BCA0FC1D3E59BD383E61B23EBD24DB87BD22FE563DFA31E83C9544E7BDC3E60B3E53958ABD8171553E5AFEA03D7A9B733ED99CBABC702651BE1597753D34BA5D3EFE1861BE085E10BDBF3E95BDD167893DF342DA3D132FF8BD3B9628BC9B90F0BD411B74BE73A6D43D3FA4A13EBDA9CC3D73A9373DF24897BD75022BBD18D03B3CC33B183D4B232BBC05E3BE3B8348AA3D831F9C3D46CB7FBD5C736B3EABF8903D3A955F3D43A72D3EF3FD723D7A3B283D1732F3BDCED5433D387887BEFEDA423E9BC8AABED8A0663CF7D7D4BD8996663D39CA443D8DB0D7BD8ECDB93D0F3F603C57AB0FBE04850E3D28295DBEDF6CAD3DFBD608BDC82ED2BCBED804BE85748BBD2CF258BE25587FBC417415BE837A21BEF4F9E73D50F189BC1F6BE1BD3224003EA99A9DBD0002B23E3F1B98BC24EDFABC5698EA3C379E85BBD5809F3A1A710E3E45C29DBEBC08683D10EC0BBDCF2553BC0845323C65B6AB3DEDF619BEC5C8C93D872A073D7C5D1F3E586C14BE2716633EC3F688BDC669A13D4DE1F0BDC8C89F3CE2B4923D8B51D5BC1D55823D05336F3D68D1E1BC4CE04B3E043C19BC5E54283D92C9963DA25312BE9E9B533E5704A13DFA5A8EBB3E31A53D5F770FBE467EB9BD0178FABD9E62CA3CAFB8C7BD81AAC4BDFA3E443B828C7DBDE9BDC5BD5FC1213E882D3BBDF1970A3E00C6C8BD423991B9476BE43D7333943D58D0ABBCA53B03BC51F2BA3C1AF507BE03EB053E90728E3DD614FEBD5F31BF3D3BC347BDA8CCE1BD93585ABE628745BDFFDD27BE8EA68A3D1DA5903D76FBAE3D005284BC8FC0183DD84617BBA56511BE3F3EE03CF7E212BE565D943CDABB323E2A8D4D3CC86FD6BDB0D6963D31032C3EBA5919BCAB31F83B79329ABC60932A3EF10D66BC7290143EAE34073EF86F943D8BA5803C0AE21BBE5EA3FA3D215BC2BA5843B6BCE2F70F3DF9130D3C6374AABDBF5EED3D30BEE23D7C5030BE1250A3BC857F74BD24AB0EBCF522393E7A6ADE3D6525E7BDB88AE3BD6120123ECE6E2EBE640882BCC2008EBD31EB9D3ECF431B3E2555193EB96C413E263B63BEC73CB2BC86C475BD88F7D6BD9692883D9DADD0BD7A4B2CBE2B4C633D9FAEF4BDBCF0D7BD2D0D0EBEB91CA4BC6B0151BEE298D03DD67BA33E8A87193E4AE76C3D557F1CBD1DBB0D3DD2775DBE60C6773C4A201A3D2077E1BCBDC89C3D03AED6BDF845593EFDD646BE77DC80BD35738EBE749FB13D986F13BD35051FBE237F613C60C4F33DCC75083EFE0DB93D6152C6BC8D3A663CDE3B02BD3C1515BE1EB8F63B452727BED5E1213EF4C903BD03294E3DA138633C20AB4ABE65C218BD3FD260BB11FE783DC78779BEB8AE31BC57EFFC3DBCD74CBEB660333D6021523D3C2A5CBEB2550CBE8D99B3BD0759A4BD18A9393EA4B1873DFCA498BE8A4EF43DFB361E3EDDA9BE3D0D2E983D39DFC23BC8D64B3E680E23BEDB1785BEB32EF73BA0401D3D814A47BECBC37ABDB98AD73EFC00853D889327BDE215D63CC959E43D2F043BBD58C3463E83A7913D67D0AB3D046442BE1EB4033EBD76DE3DA349073BDCC16EBE0D0CAFBC9EA037BE3888EFBD840DF63D7ED9FBBDB908843DB215273E3ED6D0BD24C8143D365DB23D2BB5F03DFEDD073E98DFA7BD92EC9F3DB256893D4372F93D16AAC13DE32BB03DB21C4A3C704007BE64335E3D7E3B01BD1EB911BE2F3C8BBCF3C6913DE6F3963E0B88723E2FABFFBBE656A5BDA0F725BE9A63E8BD04663FBE2A01E93DEF704CBE85B249BE21F218BD9EF95CBE4615C3BC8D3B1E3D125D62BE1E17BB3C217B1ABE406CCDBBE93AA33DE2DE083E5EB8103EA26811BEA003EF3C4372F2BD0BB978BDD1C5623B79D9053E01C4A4BD0D976CBD0AB8D33CBE4584BDE16CDD3B476AA13DA45CB93DE4CEFB3D810D823E529E8A3DA41B09BE4491103D2DDA763D118C8E3D2D61C33D841A0E3C23327E3CD3B8A3BCCC8C1BBDE9F0013E16546FBDEE89A7BD1879183DB9D94B3E41F392BD312500BEF55319BEEB05F9BDE783163E83CF85BEB505263E469DB03D991FBFBDA760B7BD03305C3E8488333EB3CF163E13C95DBE348B99BE8AC16F3CCFCA16BECDB976BE1B3445BE8F2B973D10D917BE5F2FDD3AE47E263DA88B233E8694303EBF3EC23C0DC4B2BDA699F23D303B7B3EBE983EBC51B52DBDF3BAB4BDE145D8BD9C0A0C3E9C6910BE465E3DBD60C620BD6576073DFACB7CBEA3317F3DFB8C633E2C5C1A3E5CF2D8BDAB683F3E9F1312BE56871CBDCB8A413DF4C642BED15D61BDB89BF2BD02E8ED3C93D3913EB23EE4BD20875ABDFF1157BE53E7463D0B3856BE66DE0DBEEDD8C8BD6939D93AE5BA02BE5CB31DBD8642C3BD255CAABD411E023B15A6E93DFED922BE9A5A453E334DABBE4F6AA13EFB1A75BC5D2347BBBD98883E9C5C323EAC7A823D9759D13D372D2ABED8EBA83D006D473EF127553A9ECCB73DBF5F853CFAD72FBD0523423D15DBB4BE72FFF83D3B925A3E74F43EBD0D9FDE3C59FAFFBD08517DBD9566943EC354C4BDA8D3383DB70F5C3DF853B5BD61F5393E03C62DBDA77DE4BD88BC7C3D7315323EBC1E0BBD2A7D30BDD3CE723D22B62E3D3B34BC3D0D22E1BC78BC543E18A314BE5ABFB3BD8E3DCC3D060E1FBE88051CBE51BD133E9F1F29BD626AD03C90ED1C3CF5D7173E3D19F2BCA6927FBCD645AD3D288DB43DF1E0473C9A88063D1F76CC3D8790A7BD5D3318BE215E16BECB2553BE7FF70E3EFDF58C3DC26FBEBD7FA446BE8A4D9E3D97C092BC8B7087BD290C4FBD8DC033BD85685D3D7D64F73C22E013BD2851FB3D70539CBD3D6CBD3D2552193E20DDBFBC3BE9433E661E60BDE92C4F3ED473B3BCC6D61A3E306A4C3DB10487BD428E24BD1EC2643D605A263D52915A3E7BCDCCBD6C61C83D7EDE6C3E6BF0FBBD1E921BBC85B3143D559EB8BC1493E03D69644A3E83AE5BBD4E91573E90B10A3E8407ADBB79A9853E9294153E83DCE63D0225813D923E81BE384C483EF0CFBFBC5B93173E3E8867BC580EA0BDB28ECDBDBB4399BED950D23D8FB1D03B189FE03D0A1397BD6DDF4C3C060BEBBD8E2C3C3E4B5F583C0121AE3D0BF33EBDABADDEBC8464653CD1AC9C3DC4907FBE5CC8A6BDCEA384BD7D4617BD3A099A3D299A3FBE69D0EDBC0A8B193D4115003E251034BE0BD4F53CE23380BD385DCC3BBD058A3DB1BC00BDBBF2973DD2E7BD3D2B7A9A3DCD34F3BD6FCE3EBE746B8BBDAAE30FBE4195A93C628C103E748D103E492C6DBE12F4133DFF4784BE3010AEBB4DC34B3D6AA0E9BD619F0C3D913FF13DE34897BB121FDDBDDA5549BBBF0726BD4227CEBC05C73FBDC62EB2BDE9F7DB3D370ABBBA81E481BDD6B8EEBD2A0DF13DD8734A3C52CDD3BC2CDC073E4803C63CD258443D427C60BDA6F3CB3CFDF5CBBDDB0ED73D3E02D2BDFC9691BE6CEF883DD8BDEFBD92EA953D1D9374BDDE70D23C6BF868BC6A35123C14906BBCCDE0B53D4D150FBC8BE126BEE28B85BD119FFB3D74413A3E20015BBD7EE0B1BEA2EEB73C6FB7883D50E3E33D4DB8EBBDCE4815BDE2959DBC068CEA3C84FC413E5E490F3EE69ECA3D8520083E6ECF25BE6CEFDABC2AF5A63D82C726BD7AE5483DB152843B143C2EBE630F843D41266FBDF947F2BDB29B01BE435C413D97F99EBC4CB5AABDCF54083ED9C922BEFCDC24BEF70BFEBDB98A95BD393E353E4F37B1BD2087123E2999D6BD31A1073E5A2E28BEBA45B33DEAC1983C8BCAA8BCBFFC7A3BCDE84EBA90AA403E484AA93EF8924C3EC60F043E581449BEE88FBF3D9720643C6ACD093E72BC5DBC2914A73D5B64953D289113BE119B8FBD6E58963D30F88CBBD8556D3DA5A2743E5948D0BC1A5DCDBD6FD996BDF99E49BEF36E6C3A75C4473D449C6EBD10AE213DF9ECF93D380B823D41905F3E9DEA0B3E404AC73DCC31593E7C673ABE062F55BED807693E076D87BD9AED163DF6B0ED3D4DE519BE82FFC4BD268DD73D6048A3BD69081B3C47F3803D1CD1A33D909672BC883CF23D3D9004BEB2E69E3DB5B601BE38D3CB3D8FFEE13D0B8FEFBDB8C08EBD162586BD8D02A7BCB98CD0BDD0239E3D3BBACB3D7F9E1CBEBB01D3BD7CAA19BD6FB9203DF76E453DD68D98BD1D646DBD83D479BDF52717BEDB64F93DEE040B3CF6797ABCAF7B143E9055C23DD0B6CE3C361442BB1CEE82BEAEA485BDF8C345BDF4153E3D806F953D71E830BC64B6763DEF55253E0ABF573D3C5421BE672D403EFE22ABBDA189A93CE710393EF9558DBC5CC0533E21C1C1BDF5EF86BE1C44003E363519BEB1E01C3D03E1213ED346DABCAC5E24BE565E403EF4DB61BD0A7717BD31A0B73B4FD18FBDCC87A1BC9BDCA3BCCF3785BE15154E3D6A5955BBCC75B2BD6034BCBD6CDD99BE06FA363ECB66B0BDA319FEBD01E59D3DB4E4223E7D4781BDC4748FBEB676AD3D28D0AF3CAB1F60BE7CB42EBE68DA46BE1219933CFB01803CDA9B79BDD0B6323E6BF5EF3CC1E28CBDA001E53CBA12D3BDDCDA4A3D48F703BD675755BC21113E3DD32F033EA1A6043E8ADC273DC47B023ECD23BCBBB0F81CBEE04CAD3C17A903BE4B6DB03D2553843D809F423C8D47FA3D225E7FBDB6A9723D1231DD3D184E6BBD8D0D78BCE2F854BD21E8873DB09592BC7410D4BDFFBD8D3DC86A9B3D227F08BD0227833E0C3E2C3DFF4F9FBD5BA9733E1EE740BEA280ECBCF1FC82BE418011BE4015DFBD17EE883D3A5116BDC4D5343E5002F8BDC9385DBE5801EC3C147E343C103C183D90E5FE3D6425E2BD8C9711BD91ECB53D81863A3E1375713CA99512BEF0EE2ABCB229183DA2FFB43DBD9FD2BD1DF1423C1FE54B3D8AD1A2BBD0791E3E907CB13DC54DA83C4A91B2BC1573373ED8E7A5BCDD19973DCCB69F3D7CA2503C072940BE6979633DC074E7BDA31E27BECB5DEDBD4629143E6C668ABD900C57BE5084E63D25DF133EF56D123D4132663D6E28E2BD4A3CEB3D05B9543D0F49FF3B7D32BD3D8B40A53DAFC571BD058C27BE6AE5EBBDCF28D9BD358E03BE83CAC9BC9FC008BE7169F6BD4AF00ABE173F843CDD8F883DD65E3C3E7B078D3D0816C0BE34CC72BE1D713C3E13EBC1BDD6D4003DA65918BE9B638FBD06D83A3E797801BED08B263DA20FD0BEC7A8C2BD5F6581BEEBB37A3E8321C23D67D8663D49252A3EE34C92BD6EE9263DCB9E773D7CDBB1BB287228BDEDB30BBD13E7ACBDB3EABD3DA3D6AABDE03E483DCB1A49BDC66CDDBD5BAE573D36F1EABD793DAE3DCFC632BD85BFA53D2B13783EB4F8BC3D758AA3BD37345F3E6F5C36BD8D60D9BD21CEEEBD604E37BE6C96F83C964970BE7D2D4F3EDF5BBC3D03E811BD9997A9BE112926BE50A1B0BC8102D93D12588D3B7C299ABBF42A9ABD03ACC5BD7C38823D02937A3EC16F913DCA854D3B9EF296BE2150D43D53309EBD51B6BABD8F882ABDD8F6A63C96FCD0BEC7EAA0BCF6A940BDD2AA5ABEC9848B3E0EBFCC3C490B55BE0538EDBDFAEE913E01A27ABDBD87153EF2949B3DEF64E83D3F5E153E6CBACA3D58ECFDBD49BA26BEA29DFA3DD0B3C23CAC693ABE5F9A00BD063458BE8E862CBEDE1D11BE3D46763E2161793EE04B14BE2DF7933D89284F3D8477FA3C2F3808BE6CA82ABE9DC1E4BC167D4C3E9DF8F73C8B8D48BD42D8AA3DC1ED81BDCF3AAA3C440159BD461393BC71C27D3DDED7003E2FA2333E70683BBD65F7B9BD93351A3E9A815CBBB5F0353E9EE042BDA6736B3E09E095BC443288BDD9D20DBEC37A1B3E4C9C303ED413EBBD54AAA6BE542E4B3D89A1B1BD8F3B3A3E3861603D2C89843EB6E14C3EAA97053EF035EEBDC6EDA93805A1A93C8452B73EFDE739BE19699DBE4546433C6B991ABD050980BD892C0F3DBD8AF9BCF1DFE23D89E8D4BDC595C73D93B08A3BFA76E33D3CA24EBEA59111BCEAA5023D8802713CE4FC17BDDAFF9DBD892D22BD7DC5693DCE0B893D81902E3EDE9850BA0C26543EF2149E3D8EF0FDBDEECBB03B1417383EDBC7D53C58DAD53D29138B3D95A3133D42CE963D6F0EB7BD436F81BD172F64BE3CB54B3D057E2DBD11D8B33CB710D33D3F03CABC7EF3933CA04FC0BD84BE0EBEA60D0B3E8B564B3D18D4943CDF11DA3CA34B48BD6066ADBDDB4806BD0B790FBEAEA467BCCCE1783D6FAEC0BD4C2601BD567305BC9AECCBBD41C5B23DCC7BBFBD8EBBB03C608C0BBE912B043EC098B1BCDADAF8BC5BC55ABE805F21BE9A9ECEBD44515FBEDCFB5EBEA5CA2CBD9E86C3BC14A670BB3B4C803E15A004BE5DF925BD8246A2BD84B44C3EF410B73C009A83BE97DD88BDC130B63CC91D40BE0B299DBD8BE8083EDB3FA0BDF3E9123E625CB1BC165692BD57801D3E0B4DA23B50C0233D",
      model.h.2.attn.c_attn.bias: "0x0100000065F89D3ECAE8E73DD316D03D001B20BE03AFA7BDA8C515BEBA7FA83ECE85773E68CE003E3F4F033E13C6E2BE386C133EA4131CBE3E62973D06CEFABD93CB7EBEF0D40EBE0113FF3DAA2BE6BED575C73B39EEEEBC79AB19BF9E6F813E2A481EBD7FC8C5BD555FE5BC272DFABB4806853EBF78CEBC490DA8BC858939BE0B19E5BE8213CBBD1409A13DD0582FBE9F3C173E0291033E3F0D98BE60E2A3BD1409A8B9B3A723BDA514ADBE81E9E93E335783BE983658B9F31434BFC266D83E4F15E33D55B2613E749211BD798B343CCDB4DEBD7BC62D3E05A8E53ED86B45BD0180713E7945F0BE2C85B93C1B78973D78A78C3E0B5931BC38F20FBE40DBC3BDA9E8ACBED3B1243CC04F803EE012483E262490BD945C2CBE86FDA33E76C3B9BEB031C63D305B19BEFBCA9B3D80FEA5BECCC60A3E2C4294BC581F83BEB8A61BBF173FA2BE138098BE1D45AABD1BDC853E64B9B33E9B5BA73E31D9C1BAC7C97C3EC859833E616514BE170208BD2DB941BD3EF0A43ED8CAEF3E30C79BBD02D2553E6DE3BD3E",
      model.h.2.attn.c_proj.weight: "0x01000000CFC5043F2AF12D3EE8CDFEBCDA42DCBD7229AC3E3D803ABC664F2A3DA5893C3EB82F4CBD370C4EBE717813BE527385BA825396BE618A9ABE360BE33D7C243EBD08A7763D12BB943D3E3300BEA8C03BBE96BA4A3EC9155ABE5A24DF3E43AD53BEC4AE963D96989F3E6E33953E42ECBB3DD0B4D53DFE3C8B3EE7A03CBC750F553EF5921C3E7356983E9719C73E8FB5FBBD4CC643BE456F253ECC79FF3D842382BDB89B24BE6A1B9D3B9072803D6FB49E3D146FF93D202E283E720BA83D527782BD2F6748BEF01E1A3E4A23CFBE8CF3373E4465613E5977ACBCC5AE683EF62E243EFC6C063FB14A0F3E29D3EB3DEC9EE0BE9E9C183EA435483EA0B9813EF88CC73B14838D3DB9762D3D9EB55D3E736865BDB84887BDD9F7483DED4181BEF5069F3EB4138DBD217C7CBE281983BE86DEC93C23AC863E9DAC73BEDEB347BE66934E3ED7F645BE54EEA73ED2A0BA3CADE8953DE8F42ABDA9889E3E4A6781BDB4D8D13E639C47BEE16027BEA05161BE86B8D5BDC56D49BE925CCABD056D7CBD72136B3E9ABA89BE100F8E3DB8A3013EAA4782BE5A6497BBEC3CDC3D677081BB7022043EE5B0193D8EEB7FBEBF7E7EBDB68F20BE685E69BEE66D1E3D56099A3EDC3500BD4FE1333E38BF1B3D6A09B8BD1050A13D18C8E5BC732C18BA4304EEBE9EFED33DC12470BD20C9783E5BFA533EC6639A3E805036BE3D1B463E874AC0BD874E79BD7127DD3D58CC4A3C13DEB43D9ABEB03E10A20ABF6D24BC3DD440E23E7903CC3DC066823DF82D9B3E6AA4C0BE1F66B5BD0721213ED821BE3E7EA168BE521C6B3D9F5441BEC8271EBE9A664FBE58CB17BEC109C3BD3B21A4BCB46B87BEFAAD233E47A9113D59BE61BD23A8403EC605A8BE88A8FCBE6775E13D0284BFBECAC6B53E602216BC582403BE9A144FBEF12C893E6888E43DC31219BE03A503BFFF5626BF1D17103E784A523EC31BCD3DC19982BCA101AB3C1847193E0D95693E751CB2BDAC516BBEF9B7BDBC05DC573E9A06E63E4959E4BCDA08BCBDEAFD35BD4B629BBD8C799BBEF4CD41BED6D2953E553A5EBE7B5CCEBE0F184B3E4B46563EE0D2CABE5AE1BCBE99B5D93DA943BF3EE7D71FBE8AB2963EEF6D3C3CDA045BBD6C1F573E6B5829BE16C341BD3AD1A53D02F014BD9C5192BD7F4FC83D3195C3BE3C3A513E590808BE19BC933E4EBC41BE9B82A23EEAD5AFBD2DBF31BE836BEC3D9513873EBF43D13D5ED83DBE9715D33D9D5206BEA8D4AD3D7EDC8C3EFEB572BCA028C4BD82607D3E7684C43D7B161B3EF02B0ABEEFEA1CBF0490BCBDA58F023F08A616BE8A4E96BE3841313D2D6380BEB1E4C43D29E5C33D9597FD3D4DEA77BD01CD07BE7256443ED3D021BE1FC029BE312C0EBD1237F8BCABB9B73AAA3CDA3B6EC7B9BE8A10F73C2AD288BDBE1B37BE2006983D0BD53CBE772F4EBEDD19B13E3FEADDBB66C9F03D48294B3EC7A1B9BEEF889F3C80BE0E3EE01AA5BE27A595BE100EA8BE14A12E3E2981B03CD7F81CBFEEDC173E9F5AE03DC77110BDCDEE333DD2587CBE64EA9DBE5046AB3D4D1E643DE6FAC23E451669BD05DAAABD8C262B3E9E2A18BE6EE847BA6D4F33BE348E7A3D7518D2BE689022BE336D8E3ED641923EF303D5BDB2E8433EF8B3EDBBF04A91BC8A4887BEE2441D3E6C6A6FBD048F0C3E1F3ADB3DD436DD3D8D5D903DF81B2B3EA691403EECEBD83DF5576F3D424DB4BDCAB3B13E769E8CBDAFF66E3EAFB1A5BD97F1143D69F30CBEE774F33D5CC8903E8BE8B7BDCB953E3EDDAA23BE385931BE257706BE1FB900BF886C91BD37684ABE436A413D5CC8823D92F077BE5A22AA3ED1FD21BE68079DBEAF26653E083F25BE2391EC3DEE6CC6BC3BE2663DBB77823CB7DAA1BEEA0C52BE8892603ED92F843E6C49D43C9968C13D8CD932BE753D353E5D7457BDF29884BE8CC4D43D35EF27BE25428C3E77218F3DEA15F7BD19B0C63E1366CA3DAFF1A4BC3BFD8EBE001E17BE0A436F3E23E3F3BD1943623EAF5EA8BD2D78EFBD46A894BDB655283FB463C7BADA426F3DE88468BD54B7143EDF1C3FBE0EC4CE3D10CEB83D924AA8BE184636BD694D503B334C4FBBE4E5353DBB6943BEB108C53C6CC3433CEBBA78BE119B8D3E2AA862BCB61D12BE728388BD455F2F3EB78ECBBE5277153D027498BDDD729D3DFFF4F63C60B861BEBE62C43DAB6E073D05BFD8BDA5CD96BC55ABB23E037DD83DA311E8BE731D213EC8A91A3EACC60F3C24CAF7BD64F00FBD2956C5BDB2A385BD7FC85F3E81D583BECCD142BD092C143E2371953ECDF5A8BD839EE63D46B6DD3DFA32793C3991EFBD1901413ED36162BE0456603E9123023E932F813EBD2ABA3D27D4CC3EB169173EAE35A0BD6DDF343EED78EBBC7CE79DBE8F7D203E3D7C373DC586063DE93A8ABC98458DBDE4AEC73E5A76813EBC51A43E7CE4A53E6B437B3EF6EEF93DD17114BDF65D92BD4D207EBE6578423EBE31683E0F4F793E8770013E34517ABD2F00B8BEE9C1883D691C343E680B88BD2B445E3D1054E43DD6572E3EB817C7BE944D6DBE06BF3FBE63DD543E1DED1E3E5E371ABE4DCF81BD680903BFBA32A53C955461BDA6A7E63C9B470C3E2000283E86F18B3E6E2452BE673B28BC53822F3C98BCCDBB714F30BDF9AB5CBD2C2554BE2F8CD23D7F7D99BEBD11A5BE04BE9DBE0BE4E03D2450FBBDA1C28A3C3726C53C9E93853EE0A285BE6A3D253EBC1BCABEC3655BBE1F0E3CBD0B85B73DAE1DAEBE0A378CBEF0EF37BE0D1E82BE2CA11FBE8BEA983E6FAE7DBE90DCC9BE0DB2F33B9994E3BECC6DF1BD79062A3E9F0234BE26280FBEC057B63EAF72313EBEDDE43B841DF1BD3C40813EA4E33ABA8E5AC5BC376B323E23C3F43D002BF83DA866CE3EA0E0D63D248A6F3EEDB29E3C1F236ABD61F53DBD213F5DBBA6FEE43EB3893B3EBAF02BBE0253DB3DC7D2393EA8F01D3EF0A41A3EA3B659BEFF6BC73E704F76BEA96733BE54D737BE57A9B9BDC0238ABE1535263DF3E903BE6080653E6591A93E5DE0BC3E3DC8C63DA7B539BE3D16B7BB80D259BEE6658BBEFF0005BE26EC10BE7B61ECBC3DAC433D05CF623EBE83033E40CAEFBC023EF7BD3894CDBEC72E1C3EB0C5313D9BA59F3D2F915F3E5DCBF2BCC37038BD791FCABDE7A7023E21CCA2BCB1806E3EFC04EA3DD40084BDA3F0473EABFC7B3D65DD953DCEDCF4BD0DA603BE99AFFBBD55AE71BD5B3FDA3D4EBE1BBE5FC3DD3D8B090B3EB47A0ABD03960A3E77D6A5BD157112BEB303AB3DCEDF84BE92B9B23E1776E43DC43DB4BD2EA931BE86905CBEFF995E3E0423A1BD5E213A3DEB9B77BE41C1C33D213F50BEC08DF3BD5178143E16E758BB75C55ABE2F5992BC62D120BE7B11C3BEE89895BE1F0122BCAAC708BEC190D23D51816EBD3F7B5BBD96D337BE38F7F3BD9AB8BCBE415E84BAD795D13DFF274139B62CF7BD78972BBE6871AFBB769EC5BE6C2D113E6BEB5DBE48F3A83B8B7EE3BD5FD4453C276644BED6A82FBE82367FBEC53916BED3EBFFBDF919C33D6AFC73BEA1CE98BD9DDF1ABEC9A7B93D68627CBE8E511DBE432C8F3E205B3EBE5387C03DD1C8CDBEDCBE8DBE9639B33DF47959BD010081BE76FBA93D96658DBE2E10AC3E50674ABD4A8CC5BD29E8DC3CC9C5F5BDD10FB2BDD51D113E2C1ED1BDC00FD6BD591CC8BDF2A71BBEDFE8D9BD7C02B2BD6F3084BC1679D13EE413FEBE68F2353E76A70D3FD73FBEBD4A8E743E604287BED09EC73DBC4BB63EA95F803EB663ED3D34BE533C874E383EF5913D3E1ADC0BBE10CB46BEB35C6BBC773F9F3ED5B6F0BC5E9D9ABE1DD198BB6A6E08BCE4351DBF6508C0BCCC191B3E9786043F28018CBE65A2323EA0B3FFBD94EED43E130FAA3DC39664BDA26936BE145327BE52A0B03C104CDF3EC731CDBD2FC60ABD4A64483E4E59223E9384483E195BA63E0FA77CBA819F4C3E5EE494BEFD640ABE3F8FB2BD7021B53C7E07BD3D232C92BE81788C3EF566D83EFED911BE4322FD3DF9A7433E8A1C90BDF28A06BEBA23A0BE9EAF07BEA966B0BE5FCE1F3F3951053EAF0B29BDCBC4813D635AA5BEDF4AD33EDD27BA3EF23B32BE704B4C3EBFDE8F3D3DD22C3D5C037EBECB521DBED39221BE054C10BF34B5AB3EF023B7BE63A8B4BD3B53C2BE292583BE3788B1BD3ACD133DCD8443BCA6DF3A3C0E2CD23EE91921BE7887E2BEC30526BEE03B1A3EF4F2913B7C4D78BEF9FABD3C0FFFEDBE88580CBE1E16C0BCF6D18E3D55A807BEEA1CE63E6636413D3B1AF0BD6C1DB43E09989CBE27BD873EF9EF84BDF247933EB9A696BE85EC2D3EB479B13C4E4774BEC8A6683EB1F9CFBB7D1C2B3E4E8EA5BEA65CB43EBE75883EC9FB0B3CF26515BECD0AEE3E2941263EBEC7AEBDFD24923D61A486BE56446BBECC55F83D5959A2BEB19CFA3EB4E61FBD326072BD1F8AACBD069C023AC4A825BD88DF393D07B2E43D7B3FC33E11FE7A3D8E64CDBDFBF4B6BDE147893D15F3D63DF59A0ABC3E09483E283BA5BE85431ABED22688BE6B43E83D2B5E6D3E30CE9BBE5EF82EBEB5927EBE4E6C50BEF1FA30BE935EC33E2BB636BE27ABC6BE910A31BED168B9BE3256FC3D1013B23CCAD31ABE643E76BEB6FB72BDC525D7BDC70988BD31178E3D17F5E2BDFA27973DED7B39BECABA98BDF3278B3E3C9C2F3EBCDB7B3E3300043DBF32B83DC997E83DB37B18BEBD7EA03EAEF428BDFCB004BCA9284F3EFAD7AF3D9117CE3E6C1926BE1B9BAB3D32CF3EBE3CB9CEBEDE6E80BE9C61C53EABB60D3E14A73BBED95FD3BEF4F649BE44F419BE0E7B433E4B6335BE89B702BE0C66D5BDD8476D3E055656BEA6B6AFBE1099833D363C103EF4FF893EAAAD5C3EC7074FBD9969C23EFB0C63BE77FA143DABA95C3E3ACC433E6A9DD8BEF29FA83D7DA8E03E36F9F63D21E781BE5A9846BEFE3D153E9ABBD93EC5D23ABE010712BE0390AEBEE1A1A3BC1E90DDBD10F5AD3E837819BC658EE33C0E0D883ED49714BE2CC0E1BD332A993E1DF12D3E54D6A13EFA3A4F3E8FA57CBE5A52D63EE4F3DBBCA0A48BBE9CF927BDB9FC08BEDFA979BE2810BD3DEB39723D354544BE5DF62F3E6941BABD95AD4F3DF89157BE91EABCBD072B993E6954B0BD7084F4BD13798BBD9B4DF3BDE5B160BE1F16613E76116C3E7E8EB23E7DA646BEE799473E04D8EA3D995A93BE2754B23DBFED683DCDDFABBDB10A8ABD2C1E573D47F7F53DCDB16EBE8C425EBDB8D33A3E4F07813D589D0B3DEB88FD3DC05BC83D0C1C8F3BBC3949BEEB62873D8EBC383EE2179D3E9AE005BE8E95BD3E946686BE64A6DD3D2FB86A3EA91258BE3A88C0BDDE96C33DB9B52C3EC5C84FBE79F4013E2AE239BE1D2AC43D341DAC3E25FA6CBD495C77BE18BA233E174D32BCFE05D93CB4B3D63DC40B413E555C693D07B5CDBDFE6EA6BED02390BE97B98CBE4C9377BCF4D238BEF04062BEE913B13E689B363D76DCA43E609A8BBD6B00693E2CA9DEBEA5B85EBD72EAC7BC7130713E88BB89BE6E3920BD4E73A33EB29202BE3B32953EA245033ED819DD3DBB353EBB1FC6BCBD9DE428BE2B9B91BDD07B0CBE6052693EB5B979BE266D063CFCAC113C9A8CE8BD759A35BDED7DBCBD13FC183DE631C53D24FD09BE93547EBC90FFD0BD1BA0C7BD786B5F3DA002D83DA11E113DB50A8A3D5B3AC53EA5BDDBBC686D1A3EB89ED23EDD541BBD916266BE7A4C05BEECEB05BE58E0DEBCD0C8A73E02200C3EEBB4BCBD1644823E197610BE5D85C53DB73EA7BE2E2848BECF3066BDA170483E110503BE7764B63DA13CDDBD5D24033F849AB7BD22EBD43E85CDBB3E6768743D9A3B6E3E",
      model.h.2.attn.c_proj.bias: "0x01000000DF9AA83E929968BDAA8FFD3DCD6B7CBD65D0FD3E37A48FBE8591BD3D1A0B2DBE9A52BABEE9A9D83E915EC1BE3C43CB3D9CA78C3B388F423E04B52D3C2A3FB3BB5268BABDF95F14BD218990BE03941BBD49F098BD167EAABD72C5B6BEC85AD9BEFB2F3A3EE4E930BE758FD0BE1F0889BDC9F0A13E305C193E454D90BE8D28A43D",
      model.h.2.ln_2.weight: "0x01000000FBA9173FE6FD853FCD66463F4D36133FA4966B3FE895113F0A5FA13FADA0493FDA0C963FAEBA953FC208B53F2222A63F61EF003F8ACFBF3FE85A843F97C47A3F10F3923FFEDB913F5C10B43FFAEB943FD3B10E3F4833B63F1AE68D3F2862273F619B493FA614A93F213A9D3F919B4D3FB0D8A13FD4C3063FABB8193F88A99F3F",
      model.h.2.ln_2.bias: "0x010000003B28873EE8E247BD029CB53C560900BE578B593D47995BBE77C49CBEBC6B0A3FA808853E53879C3D152861BE1668953E52D991BDC39517BD5F5E93BE2D6D1CBEAD51383C2367533E3423A0BE4489AFBE16B4323EB7E0063EDB87363D8131AEBBF76D883D0FBE233EFE98783ECE3C7E3E1B2F1BBF8B9080BEBAF5AD3E03F72EBE",
      model.h.2.mlp.c_fc.weight: "0x01000000406684BC123C25BEA22D2FBD2C51F8BDEADE6A3D4C0776BE74409D3D752C953D2C3D333E0A1CE23C897731BE1B4295BD1781FD3CDF51983EF7F2203EC8C2843DDEEDA5BDEE6454BECF7E18BE3072C1BC3F0295BD9477B13CF2AE573EDC66CEBE93F5B5BE3AA68E3D944E7EBC1AC6843D030D733E8FAD443EF8AC8FBE6EE1943E05F951BE85FAD8BC240191BE7811873E6766493C919AAA3E3EFF793E8529ADBD2D50373E349A8ABE5F290CBEA7AA573E343F4F3E639E093E42BEC03D696DF8BD771A323E4A42A5BDA3D8B5BDC0C0B0BD68FBBC3CE1084B3DD63809BDCCCB773B5C5789BDA925833CE86F86BD970C39BE0D35093D0A09713D0DF561BDD69FAABD89DC2BBDA7085E3E68D6163EC294593EFABC29BE9656FDBB4473C2BD47512F3E5B85B33EE56376BCAB5E0BBC7D0DEBBDB48A3B3E430A1FBCE43F40BE3A4E75BE0876803E9DE67A3BCB3B13BE6E4A2DBE425049BE2FBE51BE6EBB81BE5E22823C6B0F8E3D283D06BE6A7F8BBEBBFF023E408AE13D86222BBE4F253EBDC16CB6BDCE57273E7B5762BEA816483DB62D273E8DF5BC3DC12568BE3D703D3D33D4123EEC56223EFE3592BD390E523C2D4C81BEF2827A3D98DB50BB977FEEBD3830F03DC012583D77FDCD3D1FDF203DB2BFF5BD6CB80EBEA8D61A3D64EC10BE0ADEAE3D9A1EF3BC7395F0BDCEBD7FBD1994D43D96A002BEE1950CBE9159AEBDAF821F3E0737463E39B237BEBE950D3E62EB2D3E244BA3BD0CC2973D0E17BF3D87F775BD284500BEB8E72D3D5A77FA3D539B5D3CF58BD93D2F5B803D7988993E15647ABED6744D3EBD5F0A3E2F53223EE1A1873EDAFBB3BDE71C32BEF160B2BD3BACACBE276EE2BE4555A7BE2A9880BE649A6B3E4BE8C23D330E543D59E0273DB04CADBEEA270E3BC707273E8926C53D44531ABF0A55A83E9B2B98BDD2C60A3E888706BDE5703FBEE6A02F3EDA3B94BCC061C9BD31FDCE3D7DB2023D7303F73D2AA9903C3F68E03C373C133E5EFC523E83B0953E9F8B9A3E25EDAE3D6F6DA73E64FD2B3ECFCC9C3ED65C22BDC26B0CBD3C56AABC822EB63DC11EA9BD44D9A1BDE6E2D8BD9EC91CBEE288423EB980DB3D64379CBC2307E23CA5FAABBEADFC143D8C571FBE802FD53DFE318BBD427610BED7812C3E28E51EBE9186EBBD9191F9BDBFE95ABDD9B481BE2BBB25BEA5D3463B76ED44BE244F0CBEE33957BE2368BE3E8812B1BE46DBD2394D8FE03DF97D8DBD1FA2BDBD9AA8223A5A7F32BD8EE67EBDE87965BE8B8220BE66F01C3E7A3EEF3E6DB049BE2BF91F3D189C02BE348F493EBC0BF2BDF22D8FBD041257BE83DA6FBE1AB4383E5780D23D77E20B3D2BEB1E3EA56394BE8BF090BD57571EBDBC78C33DF0A749BE1895613E616306BFC2866D3E726C563ECBBC62BE3BF5793EA9E318BE8506B33D0453B13D7CC607BEF2ECCDBDD33D71BE0A3AAFBE5E108BBE3DE87ABEDCFCDB3BBD0DE73DEDB1D3BC661C8ABE513BF13DE963B33D3161C93E11D895BDBA938FBD146C72BE68BA023E586EB4BE88689C3DE4A13F3E5DF2D23DB12C04BE035D84BEBC425DBECEE9753D3D4205BEC2D56D3E517324BDE5CC33BE35A0963DD215B5BDA75183BED62784BDA46BCDBDE544C3BE917E1A3EE435EE3C5081FCBD9F5ED33CEF66AF3BABCCB33D17084EBE3800033E26F805BE068D8CBD3F324F3EC9216D3D16B0133E6A5252BE9793FB3D9590E83CD911933C7FDEBDBC153535BEBA4B3FBECDF93F3E9491853D5D555D3B6550893DE70E183C1CF12B3E591D0A3EF7D31EBC3C99373C18DBA53C21F4873D42039B3E511AE93C926D8DBC137B803E0AFB693D953D453E3FBD783CB2BEE8BDB20DBFBDF6C461BECABBE13DA2B1CCBD893ED6BED45E4C3E65E7A03D46010B3D8D71933E7051893E7462FBBD9AEB19BD8B513ABEA4B193BEA1EC813E7F7063BD5CB83A3C9EE7433DA8681E3DE944833E47CBB3BD0D3CB7BEF77624BE8C7287BEC600153EDF86393C1097433E7659F9BDDC9D0FBEEC45B0BCD6BBD23DEC1106BEAAA2303C64E7EF3CC80798BE1F1EB73D2C69AFBDD905303EEB8FCA3D558F83BDE822033EA8878C3D69AC37BE5A93A03D79D1BC3D86C3963DA8ABBBBD3079F73D57FE663EB87ABC3CB24EA7BD6E817EBDF179163E327024BE0184F4BD930435BE052302BECF53CA3DB730893EB7674BBE2F8B833D36770ABE2F81323D7CFAB0BE6C855FBDF1A145BED6ED4C3E01DA4DBDE20B44BE4F73813E49E82BBDDD53053DCC010E3C9B273BBE0567973EF6CBD4BCF51BF1BB033269BEA419EABDCA60C7BDB88F35BEFBE04E3DE312113D4A3BE3BB7DA59F3EED2743BE19F70BBE5CDC10BE58E5E63B0FAD803EC0C7FE3DD4B76A3B0D8100BE9B4994BDC24CA5BE646A3BBE9B4A0D3D7460293D74B8053E7899B83D0A62BA3C832C24BC277F86BEE28A31BE0F684D3EF867433E90643C3ECB39153D111E21BD28FEC43DD207A43DB5F55ABD56D0033EF27D783D6E31D93DDCFBDBBD3E98233DB5349CBE76A20E3EA6510B3AD068F13D3531903E83F1E13ED89C04BEC4C8D1BD5DD880BEAFA1D63D2EFB6CBDA71062BE9FB26ABE887C3EBEFE3ED6BD9AAB36BE436E58BE711AF3BC6CF96E3D9F3E313DF45142BE5D94353D4C1F6B3E4548B7BDF903D13D2E820C3C0E8815BDCCD6F2BCAC42143BC9D9A2BD383799BDAD7ABE3D1A50283E6BD4043E0CB59C3D078B7EBE3048173E01ED40BE456D8CBD5DAC903ED892DB3CF64D19BD422837BD34E1773E3F5CE7BDA7E4A23E1B0027BEB4DAB2BE073DE5BC4829173E030B503D08E261BEC02FC03D2AD6DEBDDC3541BE34E449BEA8C558BE4E240E3DDEFA7DBE12FE993CD0D70BBE78C464BCA5312D3EA2AFE03DA1C6EEBD3228ED3D9FB1A23DB696253E7B020E3EB97969BE99582ABEFE6B793E74A6E9BD12ABA6BD66A0D93EF186FABC431E7A3DD062AEBD457A503DA4BC92BD93AF1D3DD137803E54E7B23C6735B3BDC4AA033F0BDD443E99B61FBD8B4AC0BDCA4B8BBE4DB2A6BE26E697BD1A1B9EBE1161E4BD62A2ADBD3EFF463E79203CBD050A9ABD812A09BE0A9C5A3EB97DCD3C127730BDB1C6D0BDD99F9A3D931A7F3DC89D99BE8A924F3E8F287EBD7F8B663CA0BC3E3DCBE4743E185734BC20013EBCD0C5A4BDC962A0BE997FCB3D03AB89BB48F66C3CBFE7163E47CC843C40E3963D1897B83E1A5BFBBDF9280D3EB271ABBC1303AF3CDEB5D5BE592E073E5A60413E78EFE4BD8B1A90BE7E5ADB3D5ACD0BBE281D0C3E94806FBEAE76F6BDCF5D34BB86034E3E341B893D2E98A4BE20AE333E9FDC9C3DDCE0EABD09EC9CBD0804263DF8E8B9BE6BCA88BC5A59303EC19B123E4006A53D3B433C3E2CEDEF3D59B5A2BEC4DA3E3D7847FD3D50059A3EF1D2C5BD89856E3D6AE2663D822FC6BD8F21163EECE86D3EE680CFBD0CA7453EAC3C583E72176B3E35E0823D514CCABD7DA1D63D383B8F3C505A573C15D729BE1B6DFE3D40CA5C3E0D080BBF3378443EE70951BD6C389CBD54E2503D4E8B4BBE425358BD8753EDBCDBD94CBEAD99543EA4F7F8BC4ADA8F3D3A977E3C03FDFCBCE80DBEBD407F253DDE470DBEC5F1C23E57FAB6BE53AF0D3E50AA803D6E26C23D93C4C53D98E0A9BC3267613EB6C8E1BD71190C3F57A68FBE92F2FBBD5BA6273D8687ED3DE1D1B8BDF5E5B0BC51C721BD12CCA5BCDE5F713EF6089F3E9F3B433D815C7DBE1980773D966F1ABE7DEA8F3D5A818EBE2C295CBDB780D6BD3FFA89BDDD8D2FBDD6D97FBADBDA583D9C3A213D35C1423E37766A3D21D09F3EFDED5EBC202EB73D71BBB03E2BB3DBBD05D5893DB11E223C36E1C83DB04C263ED40EE4BDA894FC3DCC8829BD721C30BE8C82D6BD716E6F3EA976C3BD280E803DB7E0FA3C6BA2EB3EC62A5D3CC736AF3EEDA4903C1A4F253C0A2F90BEAABD2FBD419C58BDEC3A9EBE934FE93D8A4C263EBCBC873E2C6E143E01591E3E30512D3E982D21BE43FE42BC62C711BE39120FBD7C4E983EAF998CBE8C0C36BE44F883BED5110D3D9EA50D3BD146403DA964EBBBB0DC15BEB354E33DC92F903DC7A28C3E12294B3EE40D543E9644EA3D89AF7EBDBCE9F13E2C8F773E53C0273EB1EF2E3E559C74BE9A5D8C3DC7ADB8BCD85D083E2E78F93B318C83BE88948EBE8B1EA5BDFD43EE3B3375E8BC49143D3EBA341D3E1E6D53BE13D7643D4118173E59497BBB8823F43D3142DC3EE71B773D9A4C183EC75B173E63C2C8BDB161FE3D939D893CFA21983D53F4B33DA33DAF3E79D9353E06B2783B3A852BBE19C7463E1086483E324D823E54F3B03EEB89123E95170DBC56E66ABC14399E3D4319BE3DDABB483E2F8BB13EF87B43BE496580BE0223553E1659983EB32D64BD889DF33DC2BE513E0376683C12EDA5BE155A43BD5EB431BC19B87CBE9357B73E13A7C03D8F98BB3D8A51A23C52BD823CC36EF1BD9DE8323C3A2EF33DDF8E343E4EF49A3D51B31BBE1D1D913C2064B4BD4A3E34BEEF1A823D4B90E2BD99309ABC7887073E5A77703D39EAA53EAB4A19BE6E463E3E051AAE3EA28BA2BDC52B90BCC0B0A63CE2633A3E7EA5B13C9EBD513DB33852BCAE5B913EB014B0BE79314D3DED72153D8169923CD4F8D53DB4AA8D3DC3B364BDC119A63D3E60443D8C5BAFBD407D803E7DA1C1BE4C78F3BDA39C0D3EB21222BEEA19B8BDC266B4BEFD4CD7BCD02A003EC652BBBC96610ABEF7357D3E6F5259BE98BF40BE337518BEEA77133D4EA67FBD54507EBEAF1DCF3D0027F3BD088D7E3EAACF703E724B9A3D515F8EBE0536533D42B5F03D6E5D0CBEB12145BD4AAD053EB676BB3EEBEF99BCA3E424BDF787DEBD685BBF3D5E1E9A3DD0818B3EC7EEDB3D9F4F9EBD7C3E9D3D7606383E62979E3ACF8C9A3D285544BEAA6FC2BD7B856C3E323323BDE0B9393D3A4D8F3E7B61E1BBABD4B63E3A5B923EDA6BF0BDACEC0C3DDB757EBEEA6346BE470523BE01506B3DF493ECBDDC5F13BD5DE8DABD08518D3D69588A3E74CD1DBEB316273EA7BB1FBEA2F3933C070B483D8B72113D7CFC10BEF98E923DED6BAF3CA96ED03D54FC1CBE2934F63D69D28EBE6E9F7A3D13A6E4BD59CE033DAA01FA3D7FDECDBDB34C54BE44AD853ED035E9BD88EAFB3DD9E1523E35565C3CFA230C3B01711A3EFBE2513E405B833E1C67113E24124E3E829E3FBEA7EE163E34FB92BE3C72CFBD7F2D833EEAF91CBE584C683BBE7AD43D59E3E93ED055F83CBAF4CB3B53FBC33CD7A7A4BC2B2DAB3DAE0E9D3D13C3883D3528C93E8754223C9FFA02BE9B04813D721E9ABDA4597CBD6B1B1D3E8C94043E3B988E3D005150BCDEB1833D7377413EAC3060BD4A8A213CB31F4BBD872700BF0EEF783D94E67E3BCA8B3A3E56651F3E7EABE4BA21589BBE0BB0D2BDCEBA9D3EA22AC0BB4A6ED63D10531A3EAC45703DEF2264BED367993DD10F633D2CCCE33CBDCD1BBD74A1B2BD58ACD0BD65DB6DBD8F2628BE50B18EBE02EE9EBDD7122F3EF7D09E3D8B1456BD68DDC83DDA77E83D0A7DA93E0CD8FA3D8543F1BDD171C3BCEA8707BEF382E9BAEABD6A3EB42BFD3CE0B1A9BD8CCE09BEAA14003D9161CA3C63E417BE7C3FDE3DE22F8BBDDC3BF73DF8DF21BEF38D5FBDF04EAB3E70D9183EDC3A7FBD686D2DBE054BB8BEC8CE953DA772F4BD38DFB93D9D85783E252711BDB9E05DBCA6FEFF3D8C6C5D3E9FF1513D0699CFBDC308203DBD2063BC7BCA79BEE80D9F3DC4531DBE2C62CA3D341D8F3E39F2B73D6749143EBB8187BE072051BCBAA3373DE5F639BE6A7850BC8F8C513ED95C8B3E09F15DBE9CFB263D3590463D28B56B3D06C128BED9899EBC80690F3E061D0DBEA51B843E7F3265BE31D70DBEC8AA11BEFBAC343EC77E263E23F4E7BCB51CA83DD9132BBE2B7E873DFFE398BDBE82B6BD35228BBE854D163E3D99103ECC8399BE427D183CB8581B3E5C0F1FBE6FB392BDB2E1D73B9CE03E3E76E170BD994877BDC750063E767813BEEF64953EE5FB3C3EB3F0DDBD33C5BB3BF48B57BE74F28B3E0882D03D84278D3DC0DAB93BD8593E3DD34285BC043FF23D349126BE1C04543D3EF70CBD8FD3CEBD0391BBBDFB8C8BBDE63DF23B6FB2C5BDF7219CBD2EBCF8BC46A49D3D9FE9413EC9F2EABD963EDF3D9FAF0DBE0A86583D273688BC9E4037BE129CCCBD81BC1C3E9151F33C9BE4AD3D2A43E93DC006DABBA6FD863E95863ABCBA788E3DD957E23C0939493D5E28493EBC408CBE7150D93D5197793E9F899ABE49380B3E9075C33D6072BEBEDB2AC4BDB9BCFEBCA5A9CF3D4391A3BD8B4B52BE66E187BEE4CBE6BDE26BBA3D75240F3E6C6AA4BE1DD9DF3E657A0D3C8199EA3D23C6A2BEABE415BCBFC8C9BB0B942B3EF26135BD539A4DBEDA5040BB7740B7BE73D35DBEDFEA10BE42C986BDC071563DFA8B143E6A5DF5BD49AB86BC4248F83DFB0E273E1683D2BED91285BEB405873DE026293E6099AE3EB580823E5A12203D2F4773BD7CBD43BEF6DD58BEC9980A3E31AE92BD436ADBBA7EFF68BDA4722E3EADA818BE896853BECEA0893DCAC1993E3CF6A73ECE559B3DC37643BEB292173E1457FCBC472E563DA0B40EBE42ABB53EB8B5803DD2D3FEBCB83072BDD64F5EBDCF1283BDE0FE9FBEC699A33D7AD5E3BD72D1453CAD6A693EE510CC3D8258833E869D4CBECCE5F6BD32DE283EE61AE1BEB4D1013ECC06FB3CEE2C8B3DA88A343E990E3C3E0684543D8542A23CE9116F3E26E0E73C5DA395BDFB17A7BD5966EF3D2ABADABDC4A2B33DBBF6C0BD57736DBDC1DD053E8CE158BD4B991B3E3B4349BC2015ADBD706303BCDD131A3E6ACE67BDE59AE9BD75561CBB82A28BBE624F16BE5612A7BD8B14653C543CB43D1B09DEBDABDFC4BD196B8FBD99398DBD9E4D553D970CB9BE19187D3E3D4E1BBEC934E2BD54E0813D34E620BD927F40BDD6CC80BD70A68CBD52627C3DF34651BEA911263EB7C0E7BCEEDE923DBB1D3C3E210A5BBDFC9E8E3D856C16BEF2B4903D4F7658BEAF3717BE2FB456BDB178D2BDDF358DBEF16293BDB17FB7BC9C1DF4BD79E145BE77CB97BE5BE141BE40412A3EDDBA213E903C593D5AFD8B3C8FFA84BCBAB94DBE27DFADBCBDF6993BC03106BE2F6A1ABD7A36993E4402ECBD7DB1973D0F1AC2BD423DE1BD239F7DBD43FD483DFA64883EC9BFC7BDE771163E559CFC3D0DB4943C8CAE70BECCFF97BE35A5FEBBADC33FBE916398BD6BBA423D1FE6D23D647301BE858E113D636BEC3DCA7F24BCA0608B3E702FD1BDE666233D8FD50E3E92DE3CBD1A80213D9DF3983ED28391BEB23AAA3E40689EBE3ED3853E8A80E23D5A6B85BEDF4E133EEA50143E6204353ACCA90FBEA86E59BEE3A6AFBD8FDC3FBE49B108BEE4C69A3D16BF10BE469A313DA0788FBC286EC1BD3855A93DAEF54CBEBBD62EBE5842D9BDFEB64F3DD5D631BE47BEA63D0A4A253E2F0B3EBE1AA70CBEFD5B533E588179BED314E33D0C6791BE376C08BD78688BB92C2110BEE2E427BDD7E0F83C6736DB3D970B0D3D043A7C3E485A533E61A02D3CDA3F60BE3CBCAFBD7658043E53DB57BDC4A8CDBCAF55A9BDD9BBB0BDF679EBBDA185EDBDFF71AF3DCC1A553D5C9A0BBE30A92CBEE46A863D5E55803D8D2A53BE16FF8FBD080EAB3D1BDF6ABE57F5F6BD2B50B2BEA05D62BD4CC9D5BC065CEDBD33EE9B3DEFFB23BE0B74883D37E4763D3B495A3DEDE50CBEBB66E1BD09BDA1BEF19AF1BD8B384EBEF979583E62FF853EAE2B43BE25458FBE0D8114BE5710983E1140263E768F2EBE164F213E05D719BBC54665BEC6154F3DDC72D1BDFC3C7FBE6D18E63CC77331BDCC50ED3C66A8B3BB85A8B2BD615E1A3EFE8D4E3EE6F83DBE2ADF9C3D85FC23BED94BAABEA629053DE7419E3DEC624D3E100006BE5B7875BDB21C26BE72EADEBE31923E3D8AA6ACBD1388F63C107777BEE3E64ABE572BC9BD39698F3E8A55B13E9298183EEE2348BEA29199BD4E7F89BC1AE91C3E416B233E9B39AC3DB0A890BE0217E6BE962302BEDA89A9BE0100573E6847143C327032BEB33FA23D4FDA09BBCFB432BE62706C3EC79E9DBD1B9104BECC39BE3D9702B3BE6DBEA7BE10D6D93D8556923C70D8C73D8EA7A13DB95085BCC403B13CF4C39DBEDCBF4EBE17932FBE454855BE73B635BB50070C3E90DCA2BD4ED9C63D12365E3DEE59D9BD32EE28BED4DE29BEDF2199BBF18FC1BDCB938CBE02DD83BE8EA39D3D175DD8BC82521B3D0207193EFFD5BEBC0BF0CA3EBE910DBC0D7D77BE77D724BE8B0DF2BC11A3513E9B7F0D3C7321143E81CC573EF839053EDDA11A3DF809833CFBDB91BDF478F4BD8910873DC9A38FBE6DBB8F3DE5E6DC3CD1E5D1BD455D703EE6290C3E095D933C1C94FFBDC419A23D887203BE463D4DBB159D2E3E73E28E3D6F2D9A3AC1CA143E4374D2BDEFB936BE4A38ECBD72ED36BE7FBA093E34D5DCBDB2BDC13D58BA2B3D84284E3E2072A6BD2F113EBED8A91EBEE915773DA468033D219D9CBEDAEE62BD75F7E63D0DD6AF3D2B1A843DEBCFEEBC33FCC4BC9B4C15BE098023BEC6459FBD3ED7E03D1A4549BE4BBF05BED129A4BD25AF27BBE93D40BE4C51863EF113FEBD6A23CDBC1E57BD3BFCF0533E11FD3D3DB8F5EC3CC1E698BDBDA923BC7178933E9DDE523E0ECEB73D34C90EBEF4BE8D3EA5D61C3EB5EE083EE13DB1BCAE2668BC8E5F05BEC87B493E4D64443EE2AC9F3E9E0B5ABE779632BD4E3D07BEE261C8BBF554483DA08C733EB02597BDB01C3EBEE11FA53E1911E7BDC1DD17BE726DA73E0F1F3BBE5360B43CAF9259BDBBF7913E7D74833D7CF09EBDC70AFCBDCE8BD8BDEFBE26BE4EBA50BE5408F93B935B3BBE4FFE9A3E5E4F95BD98C5CA3D7CEF66BE0CCD113DB11DBBBC7DBB93BDF6B0573ED4619CBE44E4E2BC1541803DDD8A073E0433B83D844ADB3C54CE67BD0ECC393E841D15BE9E3DAEBED7CD403E46EF763C6133D3BE794196BD8AA4473E5F9A443E5FBF44BEFB1EA03C15A6A4BDE0EF083C059027BDBCA2AE3CEF093ABE6AE3C73C1644493E7DEB18BD1E4E873DAB38A6BD1236AF3E19322DBE8359423E91EB893D5ACA88BD08EF8A3E53C40A3E0449923E6495593B0D928ABDD87B2FBC98DC7D3EE767F9BBACA4053E0A3556BE6661B8BD39DA823DF9116E3E6BC7B0BE52B96C3C13078F3D36807BBD72533A3D1FFD093E87FD47BD0859803D96001DBE101371BEEC78BD3C309D9A3ED83ED3BDD3DB1DBE33B5C23EEC3E4ABEF51EC7BD029C523DEF2B48BE72662B3E821D273EF191C03DD486C43D7005253EB33366BD9640433C694E0D3E57C1C43DB6A829BEA112F9BC5CE853BEBFD6383DA370CE3D36D20DBEEEAAB2BD2C0A61BE9EC49BBED09052BD8E8AA83E5D7241BEC23EC9BC596EF3BDE3B0FFBDEAA175BD9ECC9C3E05B6C93BAECE40BEB2DDA1BE96A47BBE01C48F3DD2C722BBA0F78DBD19FBC23DD9ABB1BCD933D5BD947750BE40A318BDDD6D333B9882383EEB592BBEEA910CBE4C830BBD15349FBDF933EDBC9B6A763EA5C3E13D93FA883E943F89BE7DE1823ED49F8E3BD404873C1ED2593DFDCA4DBD58C706BEF368C8BD452E82BCDF0229BEF5F417BEDC8E163D0AAAA53E0F9C95BEF468AA3E963F7C3D1F3425BCE39A8EBDA4AFF33DD03F24BD2ED901BDECF6E43EF30D293E62EBC6BD70A752BD0F9DF23DFD33143B4C1D78BC46ED63BEA44E44BD05DD0B3E7B40503EC7248BBDBC8AF13BBF6FB6BD4DE2093E728C8BBC80317C3DF40976BE7DF287BDA4D5533EA5BF343ED64D8E3E6B19AB3C1DD66CBEBF43103EFEAE06BE60F224BE00D1FF3DC56F38BD3BC6903EA2EE1F3EB9CDC7BC69BE9CBEBEF4113EB8CF63BDC4BC85BDD77CE1BD00CC4FBD42942FBE93FC80BD76D649BCC889DF3DB26E203EC11C1ABD838C8DBE40B33CBD5756E93E48DA093D0B3C7B3DF1E12A3D76B815BFEA61423EECFE003E128E53BE95BEAB3E48A71D3E2647DC3BF0B38C3E1554DE3DA34D81BE02FA42BE864215BE311242BEA0E580BDF14D683D2970663E7605D6BD51614A3E0263693E9854773E64AF18BE278F8EBDE88769BD14F52EBDBDEAACBE019D0DBF3D6D1F3EEEBF013E99F15BBEB36D583E6B1017BD90F922BEDC7E823E9C87CC3D25BA523E6F6F21BE4AB6DC3D60BF603E789B333BC552A43D6F47F53D3B3F33BEB9B9263EF3DAA1BD",
      model.h.2.mlp.c_fc.bias: "0x01000000515185BE91EB9B3E0A0196BED2D4223E3856B83D44C85FBEB9D21E3EB3606CBC2F5FFDBDCB44CCBEC2C0C4BD1AC90D3CA26A8D3EEDEEB6BEA1C783BDE5E788BE7C68EC3E4ECFC6BEB5C7523EFFAE8DBE690B9BBD9725BB3E2EF422BD634533BEF384D73EBF5F5F3E25F8323E39ADBF3E9F88043E5F3B733EC2C2C83CF975383EAAE3F5BEFEE883BE78E1FBBD653613BD438E10BD583EAB3DAA87023D2E627ABEB1BBA23E8E93923EDE8EC6BDBC6070BE77F7AFBE8E68E2BCE92E763EE2CDC93D435F26BE672BD1BCD1D6B93E0A70C93E51167D3E591A2A3E96B3B73E1FACB63E",
      model.h.2.mlp.c_proj.weight: "0x01000000120B493EEBC53BBE2E110A3EC1D9DE3DD56AD2BE22B9ECBE8618CABDF44A003E2AE6E33B1CD3033E42CDD7BD7BA265BE5BA2613E1093083F129B0D3D60D578BE13FAAEBDA918FE3D2483C6BD00EB2EBE14BBA93EC658973E2A34023E8883C3BD2C59ADBD0F9ECC3D4C79AC3D52F1C1BD2D43D33EEB487C3D7DBE22BED5EDBABD84185FBCD0BF0ABF4E8ACF3D00E1293E2556043E7567BEBDC34C40BDBEF833BCF965FCBD2C37293ECB36E63DA3A609BD9D1C183D408BDFBDCB67693E42DD6B3C1C31A93DD1034ABEF12AA63E1D3ECFBE85E6CF3D4F682B3EC98486BE8A147ABED5F3A63EF35A933E6E7097BE165D373DC2FF633EE48C1E3DC0BAA4BE10FEA93C2E0F1DBD1E24ABBC4FD085BE38D9113E3E90ACBE7D76953E7CB82E3EBCD600BE181206BFCDED3ABE1747E8BCF225E9BC3A7A7B3E614CDB3DF07A8CBC26BE93BE7C1544BE687D52BDA24006BD5E84FCBBF2F63A3DF664CBBDCF0AE63E19756ABE57A700BEF96EDFBC248816BD2B0E893D9B470B3E78AD5B3EF1CC803E54AC8BBC6565E5BEB702A13EB0FB1E3E3ADAE7BDC210AF3C6D027D3E15E745BE718D533E39770C3E255DB13EC36E583DE4BD80BE79EB5BBEE1F6D1BD79C5283D17DBDDBC9BA6B53D307BFA3C5E3ABB3DF0ED583D0AC45C3EC77269BC5527D6BE2487063EAA7C453DB543973E22B0593D2F78E0BDBE8A493EC2A2FB3D6600963EC92E8DBD5B8F1E3D2F45ADBDA8A13F3ED21D763E6CB38BBDF7BBB8BA5006273E6715CBBE0FF895BEC209583E8DCD39BE3E3DF2BD5A523DBE2DBD913EEEC8543E14EA64BC251E33BE71B60EBE9A933E3E563050BD9877A7BD90A1173D57C4EE3D189F6B3C42020A3E37E9153E4FDE9E3EA44632BD456BED3D6D6F7EBDDE9BCEBEC01168BE6937F1BED2BB83BD876B5B3EB48C2DBE4AD29E3EFEF2C3BEE6093DBDFEB8D43E101E48BD933D4CBCC8E5AF3E145CC2BEFB0D4EBDD6FAF4BCBD9793BE928D7E3C7F8E8ABE941B8ABEBEA19CBD66328B3D9D0A533C9E59F53DDFAF773DF915AA3DE892A0BD935504BF3514E03C939EA5BDC0FF29BEF3D95D3E51E0D0BDBB4659BC35E11C3DC97A1A3F261B46BD257A803EC988D0BEB4F0943E1A48A23D5D9F41BEEAB4BE3E285D3EBD7021163E63CD053EFBC614BF4612A23D576DCDBD2BB2FEBD4A79CFBEEF22943EF540113E18E38BBE565B903E6FA9F03DB906A33E5B3A42BE6849983ECE2C9F3D437A3BBE29CD473E5EDC043E9CAC943D126D833C058E893EC02932BE02C34A3EE32FC83DB29B8ABEA3ED13BEC99E02BD4ACBD0BE56B3FCBDB2BA4DBE720A95BE65560D3D7E1260BC3919F0BE864E513E48C11B3E05B349BDE29BD6BD067FFC3DAFE7843D1817643E8BA854BCA31B37BE896207BEB38CCFBDA799363EC328483E860A233DA629753EA7BD6EBEFEC7F8BD08837BBE4D923CBEE5FBCCBD43F18DBEB1F819BEB7B6453E8457323EED06B83D0E51B4BE2B13EB3E486EAD3E8288153E669BB2BE4B490A3E3A78B73DF227ABBD6E77BB3B702D363E0F97AFBEDBF7073E05F1063E17C234BEF8EEA03D724D883E173C6FBDC477C83EFE3E99BE2CFD82BDEABCDD3E7AE7583E9F6A453ED6801F3E19FCCA3C4EB6603DDFBBAFBEDF0EC63C3B3A9C3C22540FBE85A3E43C17748A3E3876A8BE99DED9BE79FD99BDC3C4433D2B48EBBD964D643EE0DDA9BDF96C603E0CCBF4BC7259A83E67F6CEBD6676FABE4CDC1BBD73F1E0BE3F0CDEBD62DF473E96F649BE6B2E213E16B642BEC517DE3C8A7E4B3E94E9EEBAF2DF8BBE62970DBEDB2CC9BCFCEB063F5C2E9ABEE002CE3E4B5AC73D97B69EBB02BF5BBE30ECA7BE908172BD35C300BE9BA0633EFD56533EDBF6313E449E8A3C32A705BEF519903E8B2784BC2A9D5E3D6EB5D3BDC9ED153C62FD8EBEA12687BDDA1585BEE18C84BE199981BE636AAC3D50B9E2BEA34C86BD06EE5B3E704E5A3C44D7B5BD8B19AF3DB001323E551872BD3917BF3DFE50303EAA41723DDC6E8EBE84362F3E52DA783C9EFCF4BD08D536BE7EFD0FBEEA83D4BDFC71F4BD83148EBD98D8223BB4A6053F4706953EC4401CBE72D5493E9C93283DA14CC1BD974854BE09D3413E4C5049BE24B910BF659C04BEBF5DBA3D7DBB4FBE41376EBE84424BBD65A19D3E6F04DF3D8902F4BD7E1D9DBDAC18F53E30A1823EEC48813EBFF38E3C8608053E07F8183ED8C7FABD44EA843D2E4F07BD21A986BDB069633E5A2FF9BE0B4CC63EE86C0FBED186BF3CA8F2783EF2CA483D6CE23FBE245DF63D472DA13E318630BEC34F2ABE4040C43C61B6753EA8FE973C5FB1653EEE4A543D30DF9A3DAAC6D8BDE400A63E0145EDBBA4CEBEBEB9F64D3E131C39BEB1570D3E43B639BEA6B040BD138B43BE944E373E061E49BD7B90843DEA4B003E7C0A17BEA1B810BE5C9C6FBE41AFEABC20B0253E465F953D49CFF53D4B76E9BCFB71C2BD936F59BDE55CA5BB4D839C3EE65DCBBD8B65063F5E4C7BBE3AFCA53E968C4DBEE2D39B3D2806A8BCD268793C9B3F0E3DFA7B4DBE5EC289BD54D5E7BD9275923D1B4A75BE34CC363EB8684C3E8337D93EBA7A48BEA55B803EE41F083E2221313E4D168ABDFF69B9BE6D536F3EBE15F5BC846CD9BCA1F93C3E7FBF143E8775303E7245F3BCFA17283EE2368EBEE5281A3E5112E73E27083DBDC402783C5D8C033E8C7B1FBDD4A9E23CAA07ECBEBEA989BE63DD113EFD3FF13DA61727BE51CF2F3E29D75FBEF2FD083EA4034C3E8D79363E573CC4BE58F76D3EEBB856BE669A9FBE2074463EAF951EBE0AE70FBEBED82A3DC113E43EE68FCC3DCD04993EB417163ECBEDA73EAD37F7BCA4808ABD8FC067BDDAA5EA3D1C9D2E3E9377CABE7DC1F5BD837F67BE7080163C7C75173E2A87BA3EB4AAE0BD0490ED3C379F143D08E3D03ECE6131BEDBA7AABDAD2C343D62D382BD62DBF3BD547A0ABECA0EB93DCA09213E29A6C83D0506FB3D2320C03E431B4FBE682A4EBE90D8973EE9482BBE473D4A3D672D93BE71BC6BBED3AA323DC5C08DBE0A9D393E2E5B573D10854ABD969A5C3E41606E3E7C658A3E5EDB043EBB1885BE33E3B13D55A1C1BEE92DEBBE180DDABD2A39833E8CC5F93DDCB9D23E841D13BEC9C8373E7D2B993DD1E9673E7A3140BE7149163E3AD4B8BC64CA62BD8BD4C9BCD2563EBE7B7EF33ED16A8EBE5D9CC0BDFCE506BE9E9A3EBC770A393E372D62BD677F90BE110C8EBD123DACBE1419F2BE97096BBE1BED8FBEBF88D6BE256F1ABEC914533EF140BE3E45A4443E99290DBF8F3DAEBE730B673D11AA94BD0084D3BC7474B6BBEC4449BE6E5A15BE40AD78BC28521FBE21675F3EB1ADEBBDD9B936BEB339F7BD047A2C3E1F99A53C7753B53D636C703E63E894BD1FF622BE8DA05BBE8BE15A3E42B627BE691B3ABE21FDB43E7D5F28BD7D7EDFBD01A3C5BCF9EA2B3E92F6F5BDC2BFFABDF026BFBEF5378D3E2B423B3B0F1D94BEC4C09B3ECD4B153E953AAB3C91CCEA3E0F1F8C3C1FE2873E03F2EBBE2251923EDA76783CD7877F3E672503BED61D06BD06F1D5BEC028293EEE12EBBCE0C1633EE502F1BDAB590B3E3C8DE5BC2DAB2E3EFB4385BDF09AF83C3F36893E1DA975BEFD25883DEE2F843EFFC23F3D7DAA6EBC2C9C8F3E0E5EEEBCCC46C3BD6D092E3E80790E3E16B4D43ECF5506BFB3C9FDBD104A43BD59CD3EBD7F8557BE481069BE158F523C657FAD3E6DA714BE365020BEAA7403BF10D5293E94F37EBEE23B3ABE296F5CBCA34D493E88E3A23CACAF79BE8D0098BDABE33CBEE0848EBE3FDA9CBD893D973DF57475BD48A403BD5778FBBC563F6B3E3897703EE966AC3D7B9C6C3E9D3DB53DB099B33E3AA8C43CE9EC4FBDA543883E3A7B883D06F0133E7E6507BE7E78F93D34857EBD161994BDE1FC68BC571004BE3DD30CBEA5BE343EE05402BF53416ABE61159CBE91E72CBEBF3A9B3E06FEAB3DB437293E518A213F40CA50BEC036C8BB149496BCED7490BE2A73D23D21202EBE2F218C3CDEE3B33E568020BEFF43E0BD0C8168BEB10118BEE1C6E23E5B1FBD3D69039F3EEDCD3E3E655C99BD834F57BDA557353E672BC83E71019BBE08CE8F3C0755BDBE2A033E3E0F64F13D6C25023F70E6C73D872D833E929A4CBEC117A1BC9C61E93D8EFD91BE374D593D8F6545BD9633BFBE240746BE79F392BBBFE0053EE58516BC895CDBBD60EBA53EA4B428BE9BBD86BE266B4E3E0A27A03DDCBA783E10C3EEBD3CFA8E3D667452BE608B163DB71D98BDEA510FBED92EDFBD1261FFBE0D27733D443A0EBEC41240BC0D4ED1BD9386F1BCF5B37F3EF45E6B3E46ED643DFB7BA53DEB093EBE8C52E3BE9CA8BBBD84D785BEDBA2AC3ECBEB613D2B12B8BC3C8837BED2A4F43E65F31EBEA81820BE4E09DDBE6AB85BBDB94A3B3EA8BC8B3C9317A5BE2EA42B3EFC6864BCAE4204BE2E120C3C35D54DBE90C027BD25F8B9BD5C24853ADC61983D764B543EA5F98DBE08E4873C26E2F03EEDBAF7BDBD4B953D6F414C3E3D23053E121BD4BE23608CBE44C7463D950CDDBD3A7D33BEEE91C63E98A0AF3E96C9E73D6987A33C6FE1D4BD606C243DB4F9A3BE70878ABDA77D7E3D92788D3DDB98C5BE252369BE3C457DBDFDF5613E6F42C5BB3A827C3E78024CBD20FE91BEF86D6FBD019C6B3ED58905BE5B3ECA3D134FEB3D25DEA0BD2BD833BD874918BE6D33F13E13831BBE9AABDD3D45B40DBD975143BE3CF9943EE9AD823DD5DACBBC4B58EC3E9C1901BD4AA01CBEA4319EBEAFE86B3D466059BEF58CE5BC3F17DDBC2973093F314B823D6311EABD43B40ABDED3EE93D0BCC323EC5CCBC3D60E6863EF885083CB337E7BD0AD11EBED8F284BE40A934BE9A95283EDE005B3E0E8DEE3D86E1753C7B7820BE7436C23D95919BBE4BF9E0BEACA9873CD04CF63D6593B7BEE37125BCE93DBB3DE714703D7E38C3BD3B38E7BD4CF09E3D822B7BBEEEBB283E911A663C6DCEC83D6EBBAB3DB644213EF944C43E0360043F1667423E40129BBDF2A5B13C30B9003B3816683E25EB8E3EA50F5ABDB4FCEEBEBC9B91BD66F07EBE17D1D3BEF886C63E8F201C3E26E8923EEFCB033D3EE793BD6365FBBDA940DD3C2F6FF93D5BED54BE1233C63D3A2528BEB3BD02BE2C4932BCF264AEBDD99FE8BEB63ECDBE3B175CBCC011FA3D3A78523EDA2B213E1B3A883D987D6A3EE17A6D3DAF130ABE3C481A3E63A9B63D082A19BCF77A763ED467B63D91E659BE08A8513EA3E3CDBDAD2473BE27077E3E92D5C23D404D4FBEB1796E3EF7C540BE3222E7BD9E444A3E7382013E7A78913EF660233E6C1B71BE8B7331BD2B996B3EC8B16E3E9FBB753E3E93363AC8D5083E5D8FE0BCE38FA03DBEBB8ABEABD5843E9B5A223E46BE75BE47F34A3CEAF01A3E8B0C80BEEC7E84BDD13F833E1B22F5BE0D93CB3D47EE973E5843733D30DA2CBEE31A04BE594A0CBEBFEB87BE31EE9F3D88BAFFBDB6B6D1BE4C31AD3EC39736BE6306F1BDD6935B3E8580E7BD4532B43EF41C9A3D876AC83C26E64ABC641301BE517AE23D0B45D3BEF35423BEDB5F82BDA3EF343C89ECB73DE3996DBE75119B3E6F939A3DB635B83DA2A1E0BB219C633EF7DB3D3C8E9F423C4BB97A3D03E6AF3B2E823E3E5C98DE3D709B60BDFCB4CEBD718FDF3E0C7A593E1C43C13DA824103EEE51BD3D4A60833D9CC64BBE6DA8D4BD97CFEC3D6FC694BD1B1829BE8D9644BEA839863E8EF137BEA76A2ABE93AF7F3E5747C2BD4BDCC5BB023FA13D194CA43D98282EBE01D18CBE00E2DF3B15B63E3E7FB24D3DB688923EC32EB7BC4F0E08BE10AC443EFBD473BDDA967DBE68AB59BD1969EC3CA3440C3D10880CBE20C85D3EEFFD9ABE46D654BEED61963CE7EEAD3DBAB6503E3614CBBD85FF7E3C59AB03BEC81B48BE9ECCB93DFF67B8BE63E25CBE416011BE1B5822BEE59B89BD4DBCADBEF41EDEBD8215693C8C8F9A3E9853AA3C5EC6493E37CCE0BC1D8BB63ED9206EBD3E0598BDA22B9F3C518935BE1E461DBEBE2CAE3DD08340BE2FE734BD2D65A83E5DA673BE8671D0BD89DC15BE52A2363EF5D115BE2F13F53D39F5C93EC18DA53CCED1AABED5B09E3C85733A3E2FCDD7BE11C2F1BE7D98303E10AF843E671FEA3D7C6D22BE1055523DE0479CBDB18CF4BDB3C8EDBE397D0B3EA536973B216622BD7FC37F3EA73D263EBC4D28BE8AC3AD3DAD0308BEEDF2673E695982BE44C9B33E3161C9BEC28F7BBED45AADBCBD2E8E3E1E9C633D821293BD4A0CAD3CE339983D2838C7BD4FC856BE38A9413EB47D313E73D035BE6B15D23E6FC49A3ACAC549BE27FF373D371546BD379F123EB0F509BE96389BBE22A716BE9A2C5C3C7DC8663E618CE7BE0F32FDBDCFA4E9BE41D779BD56A538BEED9E1EBCD900593E4633AB3ED36A80BC6F0D17BDE197C8BEBB27A7BDC63CD5BD581C863E98D0023D100D73BE4319263D1FEF233E51D896BD8D1AA93EFAB8CCBCA95A65BE9ECC963E228BF0BDD91F3FBEB36C343DCE8A093B46BB10BE97F8193DE3185ABE75F4423E655230BE04DC78BD7199C23D33FC0B3E83647DBEE9E59DBE5AE28DBD27ACCABC52DB80BE466F84BC019932BE9F82F4BD60711C3EBE9B9B3CEF9BA73D09F35F3C836FDBBDC7AD3D3E34A0A43EF9805E3BBD200DBEED98AFBDF1941B3E8D972ABE33A2C63EB199743D1B851DBCD2552A3E3E2FCCBEDE1BF9BD1FA656BE2C15A8BD20F7EDBD46C8143E5B3487BEE71AB33E26AD3F3EF7E5073D34CC73BE53AFE83D400D373E696A343E4C5137BD54172DBE39FE203ED32DDB3DA243D93ED10205BC0005D6BD1CD9FB3DA0FAC8BC57118EBE578366BDA33C42BD137F573E2DD513BBBA7158BE646C25BD8802193D4AF3923E9C73663DA207E0BDACE8593E3DF15BBE4EF65A3DC46C1B3E72BB45BE8BECCCBD83234FBE315449BE9B27723E48D48BBE32106A3D3171583EE6622CBD391ABD3C8FDA14BE12DF2D3ED3DB343EEF648FBCA9B330BE5E33203E52E2FABC4F0523BE8F256FBE5C510B3FAFE818BE7C028FBE2548DA3D31691EBEE53DA6BABD47223E446DFABD9D0B58BCE6DA0F3EAFEBA03D6A05283D152BA5BE6DE6033E4AC84F3E9062A23D7465573E3001E53DEF5ECBBB92E4863C77E2793E2CAC05BCC3822CBEBEB3A7BDAAAB6B3DEF386F3DB7381ABE2A7A863DDD2FE03DBFA53A3E7CF5BDBE3339253E2485673DDBC1683E60A2703C8C65043E437000BE65D62EBEDD68E93D5C9CC33D3FFD87BEAFD38ABD63BE073E37E4C7BD334A0ABE5E93EE3D06FCB2BD4BD783BE5412C23DF7DCAB3E6372CB3C2BA39BBD1A6FD4BBC418E63D12D66DBE0811F83E470EE6BDE563FD3DB1722E3EAD65103E0D961BBD6752063EB4869DBD82EAF03D7988C23D1E49F7BD346F013C3F397EBE5CA1B4BD357D76BD7491563E280C2CBD65C0053EFE92F93D73F267BE7958703E54083DBECCB362BE2F068FBD57E0A83D4C1EDABD6B29B63E596E7CBE5B7EAC3E72E8943EA99B81BDB8281F3D629F583D2C4E4F3E7608213D32D7B13DDAF7893CF51C5ABEC6473CBE6F4EC83E8E2ACC3901DA90BE2A9A963E77DD7E3D807440BE0A98653E9BB9E73CCAB497BE60E1CF3E7D99283C67E3823A3B600D3F3F567F3DB94645BE5F3C153E75BBE83D50BF7C3EF20CFEBD2EAD45BE9FB3343DFDDE88BEB88A04BD43D85ABD2E65E3BDC7ACDE3D311267BED3C9D1BE31B47C3EE32CC83EAD3F5C3ED13442BE30CBC4BE489F76BDDCCE62BE6EEAAFBD0A3C4CBE0FC2BE3D75D5A93E2C4EAEBE56EDAC3E7D75863EADAE1A3ECB0A5FBE0CCB0EBEA71B50BE88C2C2BD8EF77CBEF6E8AE3E1384603DEC61233E67E93A3D4B4420BE9BA1EABBB397BFBE9C21093E3527003DC10A833E95F174BDF6C727BE6096BF3D6FBD9CBE805B98BE960D933EC6C146BEB8E2133E8AD4A3BD12E7943B854850BED848893E6CE1A6BE9B6A433E56F79BBED897503EBA0A0F3DCE582C3EBE14483E49C986BC1042DEBD2D90B4BD6F23B0BDA9F458BE4E8DA83DBF4054BC4F91333D3A45823E7AA0943D0445FE3E95CA113E39BA5B3DBD33A9BE7D21C6BE84C0E33CC00F92BE40591C3FEE09B43D31DA873EFE1BE03E34175A3EECF5963E51B85A3CCE0865BC5800E13CE698BB3E411698BD4C85B43E319F1DBAC9AB893D2BF197BD156E97BE803843BE1AE78E3CE04313BEC8701D3E549C1A3D0154AFBCDD5BF8BC4D8AF63D3791EDBD05DE35BD3BA519BEAE2305BDDA58CA3C4A4CBC3ECE913EBE4F340F3E530B8BBECBE7B1BDC872F73E3F2E2F388AC405BD1529EB3D9E1896BD8BC307BE9EFA96BE63EB063EB088D4BD3C6CDE3B7608E23E195E223D52063F3E3377053E928DFEBD016596BE770AACBD58D3903D3FC94EBE188D463EEBE42BBCE03E46BE735B14BE6449243DB388C93E8C74BC3E5B56283E9843943E5A4A6A3E156E873E6A3BCA3E27EC133C7C8A883E88176FBD9F4AA0BD158C973EBB920E3D3EC6CD3D5252DD3E0CA030BEDAAD843E079343BD0BC9253E4EFF94BD2D1841BCCF50D53DD502B93E37F4C9BD8191913DC9ABA2BDA7384BBDA70B4FBEC64F84BE785F4FBEBF1C903EF008A03E9DB6F4BEBF323BBE3D7AD2BD9935AFBED6BEC0BD429E4EBEE035F53DECBEED3D942405BCB58B02BE3867F63DBF9AD93DE43AD7BC0CB934BD81D7C43E733600BE803F46BE390B39BEADEBE03E654D1F3D9D6029BE6DEFF6BDA0E48BBE393D663E7CD99E3E75C322BB0CBF58BE4CAD973E8120373EC536373E0C5AAABE36EE053E0A0412BF81FE3C3D548E6ABE4900F2BD3142B0BD2B08DE3DE659B0BE281E033F5B7E1C3D377B2BBEBC4E963D4036B9BEC0E5C63BBAAF9C3EBC97A2BC5D53B43E6A0C8FBEABAF903EC72860BBF83B633E7BE6B53D8822D43D99ACCD3E81C582BEB8FFFBBDD92799BE527785BE877C013EC85D993EC554C33EBB16B4BEB6FC983DBA24E1BD541EE73E9E66263D9D4C323E055B913DE74AF03D663CF53DDF3D493DB92446BC91DDB4BD526D5BBDBB0F7BBE2380F23D4A3F80BDF04A00BE386934BE8DF6893E2E4EF13C6250983E1067233D6413BABE53420B3EB0AD393DE756883E48A9743EA95BA23EC2966E3E4E31B63D4ECE14BEE65A93BEB483853EC8A6923E1D99AD3E5B6213BDBB8672BE8F2EC0BB0F2BA6BD0C5911BE52894CBEACC8DCBDAEC7903CD39AD6BC72F597BE4235993E8ACB263E62FD053E7E36233E16660F3E11ABCCBD7116FFBC261936BD6757E4BBE57433BEC9A42BBDBEFE573EDF3CCB3E83DF4E3D743E383E24B36E3CB5C5D03E006473BE6766F6BE1440813C8A22D93DEBEC2A3E7DF4E13D4548903E960DF23DA43C84BD3C0192BEC589D4BDB8E4743D5E168BBE0DD5B93E159C98BCA2ECE33DCEE65BBD7AC8A63DC60B14BC208771BE7011313E6BCB053DF8899A3D5493743C365C8F3DF200443E59638D3E7A4D97BEE73D4EBDFD29833EC00255BE1E2E84BE0BDC2A3EEB40313DEC1030BE20F0493EB1FF86BE74188C3DE40FC7BE14F29DBD7BF4773E5E11703ECBB2DDBC320208BE1499803E109BBBBE4BBE3DBEF7A790BC88E1303ECFE443BEC4B5E7BD83C516BE701FDA3D143F3E3E049D313E751E2BBDF862033D4CE744BC58EE423E252E8FBE64E6A63E3573133D2BAE723CAA48993EC4BA41BE7FB1C23DB512073EFA7686BECD8105BE9415DDBEA5C15CBEB8DC513E8B18983EB8BF493ED73D0CBE581D583E2417DDBC312D4DBE627A013EF642C8BE58C4843E640C3BBE1387863ED6DE2C3E34B9033EB099D4BCD37F893D8C37723E22E9B1BEBEE2043E4701753ED4ECE63D93D886BEDF7C32BFD170F4BD8C6859BEF46E993EEBE4833E87E682BE6F1866BED737DABDE5AB07BEC80068BE5F4F323EB267E5BDA4FD20BE95FC373E3C8AF63CC9442CBEDF6F01BE891E3D3EC27486BDB6D6203D038FA73E46ED873E94D49DBED3A995BE65D7963EFC40413E016C8C3E4C34EABD3B0D70BE90A456BE56D5A8BC7482A63ED07A7F3D3A009B3E40894B3A38EEF83CA408FE3C2B2291BE6943873E260E5E3DD04D3EBEF37C123EA46081BA48DCD8BE83217FBDBBECC7BD888F5FBE8AD63BBDF0D69B3EDE67263E280534BE4A58C6BD992A613C1488813EDCAE2F3E1335FB3D9A78913EE720843DC109063EBF9D75BDFDFC5EBE4994E43D84A394BE",
      model.h.2.mlp.c_proj.bias: "0x01000000F16B343BF721533D2D097A3EE236663E1013063F217A373EF40471BE8FF9D43E76F44ABE3BDCC73D9A60273D0D80F1BD39A1153DA59A8BBE175DB13EC8D24CBE3110533E5DC54F3DA2B3103F34A9843D4992123E5F5E76BE158FC43C59FF84BE7B8A653E5D81903EB503513D5B42733E93099C37A7E74E3E17F79B3D7CCE253E",
      model.ln_f.weight: "0x01000000FCF9A23FF7B3883F5362543FACF4863F54E87A3F349E823F3197A73F3786343F4EABB43FA123833F1BC6723F9AFABD3F9F794D3F33BB9F3FE461A23F3981593FEC0DA03FF1B5033FA8A2B53F9331BE3FAB56B23F2E940F3FBFD2923F18CDAD3FCFCC5E3FF2BA973F7F6E823F6A6D9A3F27FCAC3F84AA863FB9B51F3F3B6F803F",
      model.ln_f.bias: "0x01000000184E9B3DD24B0DBEDE9784BEFF71023EDFB30FBE9BE61B3DEE5F7EBE458D4F3E8FAF103E20BD8CBD74C7D53DBE9F27BE8F1E91BE1E59853ECBEF86BE900C593E0EC2B5BDC8138DBEBAD7173E2280B7BD4E918F3C7D200A3F3EE8D7BC595513BF3B22D93D8365F2BE657B753D310933BD9A99B43CD89FB13B44551BBE5D148EBD"
    }
  }
#-}

