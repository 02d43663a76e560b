#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> ()>
#map16 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map17 = affine_map<(d0, d1, d2) -> (d2)>
#map18 = affine_map<()[s0] -> (s0 * 7)>
#map19 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map21 = affine_map<()[s0] -> (s0 * 4)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<?x7xi64>) -> tensor<?x7x32xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c8_i64 = arith.constant 8 : i64
    %c1_i64 = arith.constant 1 : i64
    %c7_i64 = arith.constant 7 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c7 = arith.constant 7 : index
    %c40 = arith.constant 40 : index
    %c4 = arith.constant 4 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant dense<true> : tensor<7x7xi1>
    %cst_6 = arith.constant 0.35355339059327379 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant dense_resource<model.embed_tokens.weight> : tensor<40x32xf32>
    %cst_9 = arith.constant dense_resource<model.layers.0.self_attn.q_proj.weight> : tensor<32x32xf32>
    %cst_10 = arith.constant dense_resource<model.layers.0.self_attn.k_proj.weight> : tensor<16x32xf32>
    %cst_11 = arith.constant dense_resource<model.layers.0.self_attn.v_proj.weight> : tensor<16x32xf32>
    %cst_12 = arith.constant dense_resource<model.layers.0.self_attn.o_proj.weight> : tensor<32x32xf32>
    %cst_13 = arith.constant dense_resource<model.layers.0.mlp.gate_proj.weight> : tensor<40x32xf32>
    %cst_14 = arith.constant dense_resource<model.layers.0.mlp.up_proj.weight> : tensor<40x32xf32>
    %cst_15 = arith.constant dense_resource<model.layers.0.mlp.down_proj.weight> : tensor<32x40xf32>
    %cst_16 = arith.constant dense_resource<model.layers.0.input_layernorm.weight> : tensor<32xf32>
    %cst_17 = arith.constant dense_resource<model.layers.0.post_attention_layernorm.weight> : tensor<32xf32>
    %cst_18 = arith.constant dense_resource<model.layers.1.self_attn.q_proj.weight> : tensor<32x32xf32>
    %cst_19 = arith.constant dense_resource<model.layers.1.self_attn.k_proj.weight> : tensor<16x32xf32>
    %cst_20 = arith.constant dense_resource<model.layers.1.self_attn.v_proj.weight> : tensor<16x32xf32>
    %cst_21 = arith.constant dense_resource<model.layers.1.self_attn.o_proj.weight> : tensor<32x32xf32>
    %cst_22 = arith.constant dense_resource<model.layers.1.mlp.gate_proj.weight> : tensor<40x32xf32>
    %cst_23 = arith.constant dense_resource<model.layers.1.mlp.up_proj.weight> : tensor<40x32xf32>
    %cst_24 = arith.constant dense_resource<model.layers.1.mlp.down_proj.weight> : tensor<32x40xf32>
    %cst_25 = arith.constant dense_resource<model.layers.1.input_layernorm.weight> : tensor<32xf32>
    %cst_26 = arith.constant dense_resource<model.layers.1.post_attention_layernorm.weight> : tensor<32xf32>
    %cst_27 = arith.constant dense_resource<model.layers.2.self_attn.q_proj.weight> : tensor<32x32xf32>
    %cst_28 = arith.constant dense_resource<model.layers.2.self_attn.k_proj.weight> : tensor<16x32xf32>
    %cst_29 = arith.constant dense_resource<model.layers.2.self_attn.v_proj.weight> : tensor<16x32xf32>
    %cst_30 = arith.constant dense_resource<model.layers.2.self_attn.o_proj.weight> : tensor<32x32xf32>
    %cst_31 = arith.constant dense_resource<model.layers.2.mlp.gate_proj.weight> : tensor<40x32xf32>
    %cst_32 = arith.constant dense_resource<model.layers.2.mlp.up_proj.weight> : tensor<40x32xf32>
    %cst_33 = arith.constant dense_resource<model.layers.2.mlp.down_proj.weight> : tensor<32x40xf32>
    %cst_34 = arith.constant dense_resource<model.layers.2.input_layernorm.weight> : tensor<32xf32>
    %cst_35 = arith.constant dense_resource<model.layers.2.post_attention_layernorm.weight> : tensor<32xf32>
    %cst_36 = arith.constant dense_resource<model.norm.weight> : tensor<32xf32>
    %cst_37 = arith.constant dense_resource<model.rotary_emb.inv_freq> : tensor<4xf32>
    %cst_38 = arith.constant 3.200000e+01 : f32
    %c56_i64 = arith.constant 56 : i64
    %c224_i64 = arith.constant 224 : i64
    %c112_i64 = arith.constant 112 : i64
    %dim = tensor.dim %arg0, %c0 : tensor<?x7xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<?x7x32xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x7xi64>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %295 = arith.index_cast %in : i64 to index
      %296 = linalg.index 2 : index
      %297 = arith.cmpi slt, %295, %c40 : index
      cf.assert %297, "index must be smaller than dim size"
      %298 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %298, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_8[%295, %296] : tensor<40x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x7x32xf32>
    %3 = tensor.empty() : tensor<7xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %295 = linalg.index 0 : index
      %296 = arith.index_cast %295 : index to i64
      linalg.yield %296 : i64
    } -> tensor<7xi64>
    %5 = arith.cmpi slt, %0, %c0_i64 : i64
    %6 = arith.select %5, %c1, %dim : index
    %7 = tensor.empty(%6) : tensor<?x7xi64>
    %8 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<7xi64>) outs(%7 : tensor<?x7xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<?x7xi64>
    %extracted_slice = tensor.extract_slice %8[0, 0] [%6, 1] [1, 1] : tensor<?x7xi64> to tensor<?x1xi64>
    %9 = tensor.empty(%6) : tensor<?x1xi64>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<?x1xi64>) outs(%9 : tensor<?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %295 = arith.subi %in, %c1_i64 : i64
      linalg.yield %295 : i64
    } -> tensor<?x1xi64>
    %concat = tensor.concat dim(1) %10, %8 : (tensor<?x1xi64>, tensor<?x7xi64>) -> tensor<?x8xi64>
    %dim_39 = tensor.dim %10, %c0 : tensor<?x1xi64>
    %extracted_slice_40 = tensor.extract_slice %concat[0, 0] [%dim_39, 7] [1, 1] : tensor<?x8xi64> to tensor<?x7xi64>
    %extracted_slice_41 = tensor.extract_slice %concat[0, 1] [%dim_39, 7] [1, 1] : tensor<?x8xi64> to tensor<?x7xi64>
    %11 = tensor.empty(%dim_39) : tensor<?x7xi64>
    %12 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_41, %extracted_slice_40 : tensor<?x7xi64>, tensor<?x7xi64>) outs(%11 : tensor<?x7xi64>) {
    ^bb0(%in: i64, %in_189: i64, %out: i64):
      %295 = arith.subi %in, %in_189 : i64
      linalg.yield %295 : i64
    } -> tensor<?x7xi64>
    %13 = tensor.empty(%dim_39) : tensor<?x7xi1>
    %14 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<?x7xi64>) outs(%13 : tensor<?x7xi1>) {
    ^bb0(%in: i64, %out: i1):
      %295 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %295 : i1
    } -> tensor<?x7xi1>
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [1, 7] : tensor<7xi64> into tensor<1x7xi64>
    %expanded_42 = tensor.expand_shape %4 [[0, 1]] output_shape [7, 1] : tensor<7xi64> into tensor<7x1xi64>
    %15 = tensor.empty() : tensor<7x7xi64>
    %16 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_42 : tensor<1x7xi64>, tensor<7x1xi64>) outs(%15 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %in_189: i64, %out: i64):
      %295 = arith.subi %in, %in_189 : i64
      linalg.yield %295 : i64
    } -> tensor<7x7xi64>
    %17 = tensor.empty() : tensor<7x7xi1>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<7x7xi64>) outs(%17 : tensor<7x7xi1>) {
    ^bb0(%in: i64, %out: i1):
      %295 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %295 : i1
    } -> tensor<7x7xi1>
    %19 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_5 : tensor<7x7xi1>, tensor<7x7xi1>) outs(%17 : tensor<7x7xi1>) {
    ^bb0(%in: i1, %in_189: i1, %out: i1):
      %295 = arith.andi %in, %in_189 : i1
      linalg.yield %295 : i1
    } -> tensor<7x7xi1>
    %expanded_43 = tensor.expand_shape %14 [[0], [1, 2]] output_shape [%dim_39, 1, 7] : tensor<?x7xi1> into tensor<?x1x7xi1>
    %20 = tensor.empty(%dim_39) : tensor<?x7x7xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43, %19 : tensor<?x1x7xi1>, tensor<7x7xi1>) outs(%20 : tensor<?x7x7xi1>) {
    ^bb0(%in: i1, %in_189: i1, %out: i1):
      %295 = arith.muli %in, %in_189 : i1
      linalg.yield %295 : i1
    } -> tensor<?x7x7xi1>
    %22 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<?x7xi64>) -> tensor<?x7xi64>
    %23 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<?x7x7xi1>) outs(%22 : tensor<?x7xi64>) {
    ^bb0(%in: i1, %out: i64):
      %295 = arith.extui %in : i1 to i64
      %296 = arith.addi %295, %out : i64
      linalg.yield %296 : i64
    } -> tensor<?x7xi64>
    %24 = tensor.empty(%dim) : tensor<?xi64>
    %25 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%24 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %295 = linalg.index 0 : index
      %296 = arith.index_cast %295 : index to i64
      linalg.yield %296 : i64
    } -> tensor<?xi64>
    %expanded_44 = tensor.expand_shape %25 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_45 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 7, 1] : tensor<7xi64> into tensor<1x1x7x1xi64>
    %expanded_46 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 7] : tensor<7xi64> into tensor<1x1x1x7xi64>
    %dim_47 = tensor.dim %expanded_44, %c0 : tensor<?x1x1x1xi64>
    %26 = tensor.empty(%dim_47) : tensor<?x1x7x1xi64>
    %27 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %expanded_45 : tensor<?x1x1x1xi64>, tensor<1x1x7x1xi64>) outs(%26 : tensor<?x1x7x1xi64>) {
    ^bb0(%in: i64, %in_189: i64, %out: i64):
      %295 = arith.cmpi slt, %in, %c0_i64 : i64
      %296 = arith.index_cast %dim_39 : index to i64
      %297 = arith.addi %in, %296 : i64
      %298 = arith.select %295, %297, %in : i64
      %299 = arith.index_cast %298 : i64 to index
      %300 = arith.cmpi slt, %in_189, %c0_i64 : i64
      %301 = arith.addi %in_189, %c7_i64 : i64
      %302 = arith.select %300, %301, %in_189 : i64
      %303 = arith.index_cast %302 : i64 to index
      %extracted = tensor.extract %23[%299, %303] : tensor<?x7xi64>
      linalg.yield %extracted : i64
    } -> tensor<?x1x7x1xi64>
    %28 = tensor.empty(%dim_47) : tensor<?x1x1x7xi64>
    %29 = linalg.generic {indexing_maps = [#map9, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %expanded_46 : tensor<?x1x1x1xi64>, tensor<1x1x1x7xi64>) outs(%28 : tensor<?x1x1x7xi64>) {
    ^bb0(%in: i64, %in_189: i64, %out: i64):
      %295 = arith.cmpi slt, %in, %c0_i64 : i64
      %296 = arith.index_cast %dim_39 : index to i64
      %297 = arith.addi %in, %296 : i64
      %298 = arith.select %295, %297, %in : i64
      %299 = arith.index_cast %298 : i64 to index
      %300 = arith.cmpi slt, %in_189, %c0_i64 : i64
      %301 = arith.addi %in_189, %c7_i64 : i64
      %302 = arith.select %300, %301, %in_189 : i64
      %303 = arith.index_cast %302 : i64 to index
      %extracted = tensor.extract %23[%299, %303] : tensor<?x7xi64>
      linalg.yield %extracted : i64
    } -> tensor<?x1x1x7xi64>
    %30 = tensor.empty(%dim_47) : tensor<?x1x7x7xi1>
    %31 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<?x1x7x1xi64>, tensor<?x1x1x7xi64>) outs(%30 : tensor<?x1x7x7xi1>) {
    ^bb0(%in: i64, %in_189: i64, %out: i1):
      %295 = arith.cmpi eq, %in, %in_189 : i64
      linalg.yield %295 : i1
    } -> tensor<?x1x7x7xi1>
    %32 = linalg.generic {indexing_maps = [#map15, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %31 : tensor<i1>, tensor<?x1x7x7xi1>) outs(%30 : tensor<?x1x7x7xi1>) {
    ^bb0(%in: i1, %in_189: i1, %out: i1):
      %295 = arith.andi %in, %in_189 : i1
      linalg.yield %295 : i1
    } -> tensor<?x1x7x7xi1>
    %33 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %expanded_45 : tensor<?x1x1x1xi64>, tensor<1x1x7x1xi64>) outs(%26 : tensor<?x1x7x1xi64>) {
    ^bb0(%in: i64, %in_189: i64, %out: i64):
      %295 = arith.cmpi slt, %in, %c0_i64 : i64
      %296 = arith.index_cast %6 : index to i64
      %297 = arith.addi %in, %296 : i64
      %298 = arith.select %295, %297, %in : i64
      %299 = arith.index_cast %298 : i64 to index
      %300 = arith.cmpi slt, %in_189, %c0_i64 : i64
      %301 = arith.addi %in_189, %c7_i64 : i64
      %302 = arith.select %300, %301, %in_189 : i64
      %303 = arith.index_cast %302 : i64 to index
      %extracted = tensor.extract %8[%299, %303] : tensor<?x7xi64>
      linalg.yield %extracted : i64
    } -> tensor<?x1x7x1xi64>
    %34 = linalg.generic {indexing_maps = [#map9, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %expanded_46 : tensor<?x1x1x1xi64>, tensor<1x1x1x7xi64>) outs(%28 : tensor<?x1x1x7xi64>) {
    ^bb0(%in: i64, %in_189: i64, %out: i64):
      %295 = arith.cmpi slt, %in, %c0_i64 : i64
      %296 = arith.index_cast %6 : index to i64
      %297 = arith.addi %in, %296 : i64
      %298 = arith.select %295, %297, %in : i64
      %299 = arith.index_cast %298 : i64 to index
      %300 = arith.cmpi slt, %in_189, %c0_i64 : i64
      %301 = arith.addi %in_189, %c7_i64 : i64
      %302 = arith.select %300, %301, %in_189 : i64
      %303 = arith.index_cast %302 : i64 to index
      %extracted = tensor.extract %8[%299, %303] : tensor<?x7xi64>
      linalg.yield %extracted : i64
    } -> tensor<?x1x1x7xi64>
    %35 = linalg.generic {indexing_maps = [#map14, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %33 : tensor<?x1x1x7xi64>, tensor<?x1x7x1xi64>) outs(%30 : tensor<?x1x7x7xi1>) {
    ^bb0(%in: i64, %in_189: i64, %out: i1):
      %295 = arith.cmpi sle, %in, %in_189 : i64
      linalg.yield %295 : i1
    } -> tensor<?x1x7x7xi1>
    %36 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<?x1x7x7xi1>, tensor<?x1x7x7xi1>) outs(%30 : tensor<?x1x7x7xi1>) {
    ^bb0(%in: i1, %in_189: i1, %out: i1):
      %295 = arith.andi %in, %in_189 : i1
      linalg.yield %295 : i1
    } -> tensor<?x1x7x7xi1>
    %37 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %38 = tensor.empty(%dim) : tensor<?x1x7x7xi1>
    %39 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%38 : tensor<?x1x7x7xi1>) {
    ^bb0(%out: i1):
      %295 = linalg.index 0 : index
      %296 = linalg.index 2 : index
      %297 = linalg.index 3 : index
      %298 = arith.cmpi eq, %dim_47, %c1 : index
      %299 = arith.select %298, %c0, %295 : index
      %extracted = tensor.extract %36[%299, %c0, %296, %297] : tensor<?x1x7x7xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x7x7xi1>
    %40 = tensor.empty(%dim) : tensor<?x1x7x7xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map15, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_3, %cst_2 : tensor<?x1x7x7xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<?x1x7x7xf32>) {
    ^bb0(%in: i1, %in_189: f32, %in_190: f32, %out: f32):
      %295 = arith.select %in, %in_189, %in_190 : f32
      linalg.yield %295 : f32
    } -> tensor<?x1x7x7xf32>
    %expanded_48 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 7, 1] : tensor<7xi64> into tensor<1x7x1xi64>
    %42 = tensor.empty() : tensor<1x7x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<1x7x1xi64>) outs(%42 : tensor<1x7x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %295 = arith.sitofp %in : i64 to f32
      linalg.yield %295 : f32
    } -> tensor<1x7x1xf32>
    %44 = tensor.empty() : tensor<1x7x4xf32>
    %45 = linalg.generic {indexing_maps = [#map16, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %cst_37 : tensor<1x7x1xf32>, tensor<4xf32>) outs(%44 : tensor<1x7x4xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<1x7x4xf32>
    %concat_49 = tensor.concat dim(2) %45, %45 : (tensor<1x7x4xf32>, tensor<1x7x4xf32>) -> tensor<1x7x8xf32>
    %46 = tensor.empty() : tensor<1x7x8xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_49 : tensor<1x7x8xf32>) outs(%46 : tensor<1x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.cos %in : f32
      linalg.yield %295 : f32
    } -> tensor<1x7x8xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_49 : tensor<1x7x8xf32>) outs(%46 : tensor<1x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.sin %in : f32
      linalg.yield %295 : f32
    } -> tensor<1x7x8xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<?x7x32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %50 = tensor.empty(%dim) : tensor<?x7x1xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<?x7x1xf32>) -> tensor<?x7x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%49 : tensor<?x7x32xf32>) outs(%51 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x1xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<?x7x1xf32>) outs(%50 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_38 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x1xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<?x7x1xf32>) outs(%50 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_7 : f64 to f32
      %296 = arith.addf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<?x7x1xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<?x7x1xf32>) outs(%50 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.rsqrt %in : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x1xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %55 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %57 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16, %56 : tensor<32xf32>, tensor<?x7x32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %58 = tensor.empty() : tensor<32x32xf32>
    %transposed = linalg.transpose ins(%cst_9 : tensor<32x32xf32>) outs(%58 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %57 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %59 = affine.apply #map18()[%dim]
    %60 = tensor.empty(%59) : tensor<?x32xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %62 = linalg.matmul ins(%collapsed, %transposed : tensor<?x32xf32>, tensor<32x32xf32>) outs(%61 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %63 = arith.divsi %59, %c7 : index
    %expanded_50 = tensor.expand_shape %62 [[0, 1], [2]] output_shape [%63, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    %64 = arith.select %5, %c1_i64, %0 : i64
    %65 = arith.extui %5 : i1 to i64
    %66 = arith.addi %65, %c1_i64 : i64
    %67 = arith.muli %64, %c56_i64 : i64
    %68 = arith.cmpi sle, %66, %c1_i64 : i64
    cf.assert %68, "must have at most one inferred (negative) dimension"
    %69 = arith.index_cast %63 : index to i64
    %70 = arith.muli %69, %c224_i64 : i64
    %71 = arith.divsi %70, %67 : i64
    %72 = arith.select %5, %71, %0 : i64
    %from_elements = tensor.from_elements %72, %c7_i64, %71, %c8_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_50(%from_elements) : (tensor<?x7x32xf32>, tensor<4xi64>) -> tensor<?x7x4x8xf32>
    %73 = arith.index_cast %72 : i64 to index
    %74 = tensor.empty(%73) : tensor<?x4x7x8xf32>
    %transposed_51 = linalg.transpose ins(%reshape : tensor<?x7x4x8xf32>) outs(%74 : tensor<?x4x7x8xf32>) permutation = [0, 2, 1, 3] 
    %75 = tensor.empty() : tensor<32x16xf32>
    %transposed_52 = linalg.transpose ins(%cst_10 : tensor<16x32xf32>) outs(%75 : tensor<32x16xf32>) permutation = [1, 0] 
    %76 = tensor.empty(%59) : tensor<?x16xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %78 = linalg.matmul ins(%collapsed, %transposed_52 : tensor<?x32xf32>, tensor<32x16xf32>) outs(%77 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %expanded_53 = tensor.expand_shape %78 [[0, 1], [2]] output_shape [%63, 7, 16] : tensor<?x16xf32> into tensor<?x7x16xf32>
    cf.assert %68, "must have at most one inferred (negative) dimension"
    %79 = arith.muli %69, %c112_i64 : i64
    %80 = arith.divsi %79, %67 : i64
    %81 = arith.select %5, %80, %0 : i64
    %from_elements_54 = tensor.from_elements %81, %c7_i64, %80, %c8_i64 : tensor<4xi64>
    %reshape_55 = tensor.reshape %expanded_53(%from_elements_54) : (tensor<?x7x16xf32>, tensor<4xi64>) -> tensor<?x7x2x8xf32>
    %82 = arith.index_cast %81 : i64 to index
    %83 = tensor.empty(%82) : tensor<?x2x7x8xf32>
    %transposed_56 = linalg.transpose ins(%reshape_55 : tensor<?x7x2x8xf32>) outs(%83 : tensor<?x2x7x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_57 = linalg.transpose ins(%cst_11 : tensor<16x32xf32>) outs(%75 : tensor<32x16xf32>) permutation = [1, 0] 
    %84 = linalg.matmul ins(%collapsed, %transposed_57 : tensor<?x32xf32>, tensor<32x16xf32>) outs(%77 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %expanded_58 = tensor.expand_shape %84 [[0, 1], [2]] output_shape [%63, 7, 16] : tensor<?x16xf32> into tensor<?x7x16xf32>
    cf.assert %68, "must have at most one inferred (negative) dimension"
    %reshape_59 = tensor.reshape %expanded_58(%from_elements_54) : (tensor<?x7x16xf32>, tensor<4xi64>) -> tensor<?x7x2x8xf32>
    %transposed_60 = linalg.transpose ins(%reshape_59 : tensor<?x7x2x8xf32>) outs(%83 : tensor<?x2x7x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_61 = tensor.expand_shape %47 [[0], [1, 2], [3]] output_shape [1, 1, 7, 8] : tensor<1x7x8xf32> into tensor<1x1x7x8xf32>
    %expanded_62 = tensor.expand_shape %48 [[0], [1, 2], [3]] output_shape [1, 1, 7, 8] : tensor<1x7x8xf32> into tensor<1x1x7x8xf32>
    %85 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_51, %expanded_61 : tensor<?x4x7x8xf32>, tensor<1x1x7x8xf32>) outs(%74 : tensor<?x4x7x8xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x8xf32>
    %extracted_slice_63 = tensor.extract_slice %transposed_51[0, 0, 0, 0] [%73, 4, 7, 4] [1, 1, 1, 1] : tensor<?x4x7x8xf32> to tensor<?x4x7x4xf32>
    %extracted_slice_64 = tensor.extract_slice %transposed_51[0, 0, 0, 4] [%73, 4, 7, 4] [1, 1, 1, 1] : tensor<?x4x7x8xf32> to tensor<?x4x7x4xf32>
    %86 = tensor.empty(%73) : tensor<?x4x7x4xf32>
    %87 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_64 : tensor<?x4x7x4xf32>) outs(%86 : tensor<?x4x7x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.negf %in : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x4xf32>
    %concat_65 = tensor.concat dim(3) %87, %extracted_slice_63 : (tensor<?x4x7x4xf32>, tensor<?x4x7x4xf32>) -> tensor<?x4x7x8xf32>
    %dim_66 = tensor.dim %87, %c0 : tensor<?x4x7x4xf32>
    %88 = tensor.empty(%dim_66) : tensor<?x4x7x8xf32>
    %89 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_65, %expanded_62 : tensor<?x4x7x8xf32>, tensor<1x1x7x8xf32>) outs(%88 : tensor<?x4x7x8xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x8xf32>
    %90 = arith.cmpi eq, %73, %dim_66 : index
    cf.assert %90, "mismatched size for broadcast"
    %91 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %89 : tensor<?x4x7x8xf32>, tensor<?x4x7x8xf32>) outs(%74 : tensor<?x4x7x8xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.addf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x8xf32>
    %92 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_56, %expanded_61 : tensor<?x2x7x8xf32>, tensor<1x1x7x8xf32>) outs(%83 : tensor<?x2x7x8xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x2x7x8xf32>
    %extracted_slice_67 = tensor.extract_slice %transposed_56[0, 0, 0, 0] [%82, 2, 7, 4] [1, 1, 1, 1] : tensor<?x2x7x8xf32> to tensor<?x2x7x4xf32>
    %extracted_slice_68 = tensor.extract_slice %transposed_56[0, 0, 0, 4] [%82, 2, 7, 4] [1, 1, 1, 1] : tensor<?x2x7x8xf32> to tensor<?x2x7x4xf32>
    %93 = tensor.empty(%82) : tensor<?x2x7x4xf32>
    %94 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_68 : tensor<?x2x7x4xf32>) outs(%93 : tensor<?x2x7x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.negf %in : f32
      linalg.yield %295 : f32
    } -> tensor<?x2x7x4xf32>
    %concat_69 = tensor.concat dim(3) %94, %extracted_slice_67 : (tensor<?x2x7x4xf32>, tensor<?x2x7x4xf32>) -> tensor<?x2x7x8xf32>
    %dim_70 = tensor.dim %94, %c0 : tensor<?x2x7x4xf32>
    %95 = tensor.empty(%dim_70) : tensor<?x2x7x8xf32>
    %96 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_69, %expanded_62 : tensor<?x2x7x8xf32>, tensor<1x1x7x8xf32>) outs(%95 : tensor<?x2x7x8xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x2x7x8xf32>
    %97 = arith.cmpi eq, %82, %dim_70 : index
    cf.assert %97, "mismatched size for broadcast"
    %98 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %96 : tensor<?x2x7x8xf32>, tensor<?x2x7x8xf32>) outs(%83 : tensor<?x2x7x8xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.addf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x2x7x8xf32>
    %expanded_71 = tensor.expand_shape %98 [[0], [1], [2, 3], [4]] output_shape [%82, 2, 1, 7, 8] : tensor<?x2x7x8xf32> into tensor<?x2x1x7x8xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %99 = tensor.empty(%dim) : tensor<?x2x2x7x8xf32>
    %100 = linalg.generic {indexing_maps = [#map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%99 : tensor<?x2x2x7x8xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 3 : index
      %298 = linalg.index 4 : index
      %299 = arith.cmpi eq, %82, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %extracted = tensor.extract %expanded_71[%300, %296, %c0, %297, %298] : tensor<?x2x1x7x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x7x8xf32>
    %collapsed_72 = tensor.collapse_shape %100 [[0], [1, 2], [3], [4]] : tensor<?x2x2x7x8xf32> into tensor<?x4x7x8xf32>
    %expanded_73 = tensor.expand_shape %transposed_60 [[0], [1], [2, 3], [4]] output_shape [%82, 2, 1, 7, 8] : tensor<?x2x7x8xf32> into tensor<?x2x1x7x8xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %101 = linalg.generic {indexing_maps = [#map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%99 : tensor<?x2x2x7x8xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 3 : index
      %298 = linalg.index 4 : index
      %299 = arith.cmpi eq, %82, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %extracted = tensor.extract %expanded_73[%300, %296, %c0, %297, %298] : tensor<?x2x1x7x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x7x8xf32>
    %collapsed_74 = tensor.collapse_shape %101 [[0], [1, 2], [3], [4]] : tensor<?x2x2x7x8xf32> into tensor<?x4x7x8xf32>
    %102 = tensor.empty(%dim) : tensor<?x4x8x7xf32>
    %transposed_75 = linalg.transpose ins(%collapsed_72 : tensor<?x4x7x8xf32>) outs(%102 : tensor<?x4x8x7xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %103 = tensor.empty(%dim) : tensor<?x4x7x8xf32>
    %104 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%103 : tensor<?x4x7x8xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 2 : index
      %298 = linalg.index 3 : index
      %299 = arith.cmpi eq, %73, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %extracted = tensor.extract %91[%300, %296, %297, %298] : tensor<?x4x7x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x7x8xf32>
    %collapsed_76 = tensor.collapse_shape %104 [[0, 1], [2], [3]] : tensor<?x4x7x8xf32> into tensor<?x7x8xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %105 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%102 : tensor<?x4x8x7xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 2 : index
      %298 = linalg.index 3 : index
      %299 = arith.cmpi eq, %dim, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %extracted = tensor.extract %transposed_75[%300, %296, %297, %298] : tensor<?x4x8x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x8x7xf32>
    %collapsed_77 = tensor.collapse_shape %105 [[0, 1], [2], [3]] : tensor<?x4x8x7xf32> into tensor<?x8x7xf32>
    %106 = affine.apply #map21()[%dim]
    %107 = tensor.empty(%106) : tensor<?x7x7xf32>
    %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<?x7x7xf32>) -> tensor<?x7x7xf32>
    %109 = linalg.batch_matmul ins(%collapsed_76, %collapsed_77 : tensor<?x7x8xf32>, tensor<?x8x7xf32>) outs(%108 : tensor<?x7x7xf32>) -> tensor<?x7x7xf32>
    %110 = arith.divsi %106, %c4 : index
    %expanded_78 = tensor.expand_shape %109 [[0, 1], [2], [3]] output_shape [%110, 4, 7, 7] : tensor<?x7x7xf32> into tensor<?x4x7x7xf32>
    %111 = tensor.empty(%110) : tensor<?x4x7x7xf32>
    %112 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_78 : tensor<?x4x7x7xf32>) outs(%111 : tensor<?x4x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_6 : f64 to f32
      %296 = arith.mulf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<?x4x7x7xf32>
    %113 = arith.cmpi eq, %110, %dim : index
    cf.assert %113, "mismatched size for broadcast"
    %114 = linalg.generic {indexing_maps = [#map11, #map22, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %41 : tensor<?x4x7x7xf32>, tensor<?x1x7x7xf32>) outs(%111 : tensor<?x4x7x7xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.addf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x7xf32>
    %115 = tensor.empty(%110) : tensor<?x4x7xi64>
    %116 = linalg.fill ins(%c0_i64 : i64) outs(%115 : tensor<?x4x7xi64>) -> tensor<?x4x7xi64>
    %117 = tensor.empty(%110) : tensor<?x4x7xf32>
    %118 = linalg.fill ins(%cst_0 : f32) outs(%117 : tensor<?x4x7xf32>) -> tensor<?x4x7xf32>
    %119:2 = linalg.generic {indexing_maps = [#map11, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%114 : tensor<?x4x7x7xf32>) outs(%118, %116 : tensor<?x4x7xf32>, tensor<?x4x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_189: i64):
      %295 = linalg.index 3 : index
      %296 = arith.index_cast %295 : index to i64
      %297 = arith.maximumf %in, %out : f32
      %298 = arith.cmpf ogt, %in, %out : f32
      %299 = arith.select %298, %296, %out_189 : i64
      linalg.yield %297, %299 : f32, i64
    } -> (tensor<?x4x7xf32>, tensor<?x4x7xi64>)
    %expanded_79 = tensor.expand_shape %119#0 [[0], [1], [2, 3]] output_shape [%110, 4, 7, 1] : tensor<?x4x7xf32> into tensor<?x4x7x1xf32>
    %120 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %expanded_79 : tensor<?x4x7x7xf32>, tensor<?x4x7x1xf32>) outs(%111 : tensor<?x4x7x7xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.subf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x7xf32>
    %121 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<?x4x7x7xf32>) outs(%111 : tensor<?x4x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.exp %in : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x7xf32>
    %122 = tensor.empty(%110) : tensor<?x4x7x1xf32>
    %123 = linalg.fill ins(%cst : f32) outs(%122 : tensor<?x4x7x1xf32>) -> tensor<?x4x7x1xf32>
    %124 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%121 : tensor<?x4x7x7xf32>) outs(%123 : tensor<?x4x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x1xf32>
    %125 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %124 : tensor<?x4x7x7xf32>, tensor<?x4x7x1xf32>) outs(%111 : tensor<?x4x7x7xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.divf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x7xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %126 = tensor.empty(%dim) : tensor<?x4x7x7xf32>
    %127 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x4x7x7xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 2 : index
      %298 = linalg.index 3 : index
      %299 = arith.cmpi eq, %110, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %extracted = tensor.extract %125[%300, %296, %297, %298] : tensor<?x4x7x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x7x7xf32>
    %collapsed_80 = tensor.collapse_shape %127 [[0, 1], [2], [3]] : tensor<?x4x7x7xf32> into tensor<?x7x7xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %128 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%103 : tensor<?x4x7x8xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 2 : index
      %298 = linalg.index 3 : index
      %299 = arith.cmpi eq, %dim, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %extracted = tensor.extract %collapsed_74[%300, %296, %297, %298] : tensor<?x4x7x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x7x8xf32>
    %collapsed_81 = tensor.collapse_shape %128 [[0, 1], [2], [3]] : tensor<?x4x7x8xf32> into tensor<?x7x8xf32>
    %129 = tensor.empty(%106) : tensor<?x7x8xf32>
    %130 = linalg.fill ins(%cst : f32) outs(%129 : tensor<?x7x8xf32>) -> tensor<?x7x8xf32>
    %131 = linalg.batch_matmul ins(%collapsed_80, %collapsed_81 : tensor<?x7x7xf32>, tensor<?x7x8xf32>) outs(%130 : tensor<?x7x8xf32>) -> tensor<?x7x8xf32>
    %expanded_82 = tensor.expand_shape %131 [[0, 1], [2], [3]] output_shape [%110, 4, 7, 8] : tensor<?x7x8xf32> into tensor<?x4x7x8xf32>
    %132 = tensor.empty(%110) : tensor<?x7x4x8xf32>
    %transposed_83 = linalg.transpose ins(%expanded_82 : tensor<?x4x7x8xf32>) outs(%132 : tensor<?x7x4x8xf32>) permutation = [0, 2, 1, 3] 
    %133 = arith.muli %64, %c7_i64 : i64
    cf.assert %68, "must have at most one inferred (negative) dimension"
    %134 = arith.index_cast %110 : index to i64
    %135 = arith.muli %134, %c224_i64 : i64
    %136 = arith.divsi %135, %133 : i64
    %137 = arith.select %5, %136, %0 : i64
    %from_elements_84 = tensor.from_elements %137, %c7_i64, %136 : tensor<3xi64>
    %reshape_85 = tensor.reshape %transposed_83(%from_elements_84) : (tensor<?x7x4x8xf32>, tensor<3xi64>) -> tensor<?x7x32xf32>
    %transposed_86 = linalg.transpose ins(%cst_12 : tensor<32x32xf32>) outs(%58 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_87 = tensor.collapse_shape %reshape_85 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %138 = arith.index_cast %137 : i64 to index
    %139 = affine.apply #map18()[%138]
    %140 = tensor.empty(%139) : tensor<?x32xf32>
    %141 = linalg.fill ins(%cst : f32) outs(%140 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %142 = linalg.matmul ins(%collapsed_87, %transposed_86 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%141 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %143 = arith.divsi %139, %c7 : index
    %expanded_88 = tensor.expand_shape %142 [[0, 1], [2]] output_shape [%143, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    %144 = arith.cmpi eq, %dim, %143 : index
    cf.assert %144, "mismatched size for broadcast"
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_88 : tensor<?x7x32xf32>, tensor<?x7x32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.addf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<?x7x32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<?x7x32xf32>) outs(%51 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<?x7x1xf32>) outs(%50 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_38 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<?x7x1xf32>) outs(%50 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_7 : f64 to f32
      %296 = arith.addf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<?x7x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<?x7x1xf32>) outs(%50 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.rsqrt %in : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %150 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %152 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17, %151 : tensor<32xf32>, tensor<?x7x32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %153 = tensor.empty() : tensor<32x40xf32>
    %transposed_89 = linalg.transpose ins(%cst_13 : tensor<40x32xf32>) outs(%153 : tensor<32x40xf32>) permutation = [1, 0] 
    %collapsed_90 = tensor.collapse_shape %152 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %154 = tensor.empty(%59) : tensor<?x40xf32>
    %155 = linalg.fill ins(%cst : f32) outs(%154 : tensor<?x40xf32>) -> tensor<?x40xf32>
    %156 = linalg.matmul ins(%collapsed_90, %transposed_89 : tensor<?x32xf32>, tensor<32x40xf32>) outs(%155 : tensor<?x40xf32>) -> tensor<?x40xf32>
    %expanded_91 = tensor.expand_shape %156 [[0, 1], [2]] output_shape [%63, 7, 40] : tensor<?x40xf32> into tensor<?x7x40xf32>
    %157 = tensor.empty(%63) : tensor<?x7x40xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_91 : tensor<?x7x40xf32>) outs(%157 : tensor<?x7x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.negf %in : f32
      %296 = math.exp %295 : f32
      %297 = arith.addf %296, %cst_1 : f32
      %298 = arith.divf %cst_1, %297 : f32
      linalg.yield %298 : f32
    } -> tensor<?x7x40xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_91, %158 : tensor<?x7x40xf32>, tensor<?x7x40xf32>) outs(%157 : tensor<?x7x40xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x40xf32>
    %transposed_92 = linalg.transpose ins(%cst_14 : tensor<40x32xf32>) outs(%153 : tensor<32x40xf32>) permutation = [1, 0] 
    %160 = linalg.matmul ins(%collapsed_90, %transposed_92 : tensor<?x32xf32>, tensor<32x40xf32>) outs(%155 : tensor<?x40xf32>) -> tensor<?x40xf32>
    %expanded_93 = tensor.expand_shape %160 [[0, 1], [2]] output_shape [%63, 7, 40] : tensor<?x40xf32> into tensor<?x7x40xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %expanded_93 : tensor<?x7x40xf32>, tensor<?x7x40xf32>) outs(%157 : tensor<?x7x40xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x40xf32>
    %162 = tensor.empty() : tensor<40x32xf32>
    %transposed_94 = linalg.transpose ins(%cst_15 : tensor<32x40xf32>) outs(%162 : tensor<40x32xf32>) permutation = [1, 0] 
    %collapsed_95 = tensor.collapse_shape %161 [[0, 1], [2]] : tensor<?x7x40xf32> into tensor<?x40xf32>
    %163 = affine.apply #map18()[%63]
    %164 = tensor.empty(%163) : tensor<?x32xf32>
    %165 = linalg.fill ins(%cst : f32) outs(%164 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %166 = linalg.matmul ins(%collapsed_95, %transposed_94 : tensor<?x40xf32>, tensor<40x32xf32>) outs(%165 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %167 = arith.divsi %163, %c7 : index
    %expanded_96 = tensor.expand_shape %166 [[0, 1], [2]] output_shape [%167, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    %168 = arith.cmpi eq, %dim, %167 : index
    cf.assert %168, "mismatched size for broadcast"
    %169 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %expanded_96 : tensor<?x7x32xf32>, tensor<?x7x32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.addf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<?x7x32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170 : tensor<?x7x32xf32>) outs(%51 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<?x7x1xf32>) outs(%50 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_38 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<?x7x1xf32>) outs(%50 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_7 : f64 to f32
      %296 = arith.addf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<?x7x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<?x7x1xf32>) outs(%50 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.rsqrt %in : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x1xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %174 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %176 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_25, %175 : tensor<32xf32>, tensor<?x7x32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %transposed_97 = linalg.transpose ins(%cst_18 : tensor<32x32xf32>) outs(%58 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_98 = tensor.collapse_shape %176 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %177 = linalg.matmul ins(%collapsed_98, %transposed_97 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%61 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_99 = tensor.expand_shape %177 [[0, 1], [2]] output_shape [%63, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    cf.assert %68, "must have at most one inferred (negative) dimension"
    %reshape_100 = tensor.reshape %expanded_99(%from_elements) : (tensor<?x7x32xf32>, tensor<4xi64>) -> tensor<?x7x4x8xf32>
    %transposed_101 = linalg.transpose ins(%reshape_100 : tensor<?x7x4x8xf32>) outs(%74 : tensor<?x4x7x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_102 = linalg.transpose ins(%cst_19 : tensor<16x32xf32>) outs(%75 : tensor<32x16xf32>) permutation = [1, 0] 
    %178 = linalg.matmul ins(%collapsed_98, %transposed_102 : tensor<?x32xf32>, tensor<32x16xf32>) outs(%77 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %expanded_103 = tensor.expand_shape %178 [[0, 1], [2]] output_shape [%63, 7, 16] : tensor<?x16xf32> into tensor<?x7x16xf32>
    cf.assert %68, "must have at most one inferred (negative) dimension"
    %reshape_104 = tensor.reshape %expanded_103(%from_elements_54) : (tensor<?x7x16xf32>, tensor<4xi64>) -> tensor<?x7x2x8xf32>
    %transposed_105 = linalg.transpose ins(%reshape_104 : tensor<?x7x2x8xf32>) outs(%83 : tensor<?x2x7x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_106 = linalg.transpose ins(%cst_20 : tensor<16x32xf32>) outs(%75 : tensor<32x16xf32>) permutation = [1, 0] 
    %179 = linalg.matmul ins(%collapsed_98, %transposed_106 : tensor<?x32xf32>, tensor<32x16xf32>) outs(%77 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %expanded_107 = tensor.expand_shape %179 [[0, 1], [2]] output_shape [%63, 7, 16] : tensor<?x16xf32> into tensor<?x7x16xf32>
    cf.assert %68, "must have at most one inferred (negative) dimension"
    %reshape_108 = tensor.reshape %expanded_107(%from_elements_54) : (tensor<?x7x16xf32>, tensor<4xi64>) -> tensor<?x7x2x8xf32>
    %transposed_109 = linalg.transpose ins(%reshape_108 : tensor<?x7x2x8xf32>) outs(%83 : tensor<?x2x7x8xf32>) permutation = [0, 2, 1, 3] 
    %180 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_101, %expanded_61 : tensor<?x4x7x8xf32>, tensor<1x1x7x8xf32>) outs(%74 : tensor<?x4x7x8xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x8xf32>
    %extracted_slice_110 = tensor.extract_slice %transposed_101[0, 0, 0, 0] [%73, 4, 7, 4] [1, 1, 1, 1] : tensor<?x4x7x8xf32> to tensor<?x4x7x4xf32>
    %extracted_slice_111 = tensor.extract_slice %transposed_101[0, 0, 0, 4] [%73, 4, 7, 4] [1, 1, 1, 1] : tensor<?x4x7x8xf32> to tensor<?x4x7x4xf32>
    %181 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_111 : tensor<?x4x7x4xf32>) outs(%86 : tensor<?x4x7x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.negf %in : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x4xf32>
    %concat_112 = tensor.concat dim(3) %181, %extracted_slice_110 : (tensor<?x4x7x4xf32>, tensor<?x4x7x4xf32>) -> tensor<?x4x7x8xf32>
    %dim_113 = tensor.dim %181, %c0 : tensor<?x4x7x4xf32>
    %182 = tensor.empty(%dim_113) : tensor<?x4x7x8xf32>
    %183 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_112, %expanded_62 : tensor<?x4x7x8xf32>, tensor<1x1x7x8xf32>) outs(%182 : tensor<?x4x7x8xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x8xf32>
    %184 = arith.cmpi eq, %73, %dim_113 : index
    cf.assert %184, "mismatched size for broadcast"
    %185 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180, %183 : tensor<?x4x7x8xf32>, tensor<?x4x7x8xf32>) outs(%74 : tensor<?x4x7x8xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.addf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x8xf32>
    %186 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_105, %expanded_61 : tensor<?x2x7x8xf32>, tensor<1x1x7x8xf32>) outs(%83 : tensor<?x2x7x8xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x2x7x8xf32>
    %extracted_slice_114 = tensor.extract_slice %transposed_105[0, 0, 0, 0] [%82, 2, 7, 4] [1, 1, 1, 1] : tensor<?x2x7x8xf32> to tensor<?x2x7x4xf32>
    %extracted_slice_115 = tensor.extract_slice %transposed_105[0, 0, 0, 4] [%82, 2, 7, 4] [1, 1, 1, 1] : tensor<?x2x7x8xf32> to tensor<?x2x7x4xf32>
    %187 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_115 : tensor<?x2x7x4xf32>) outs(%93 : tensor<?x2x7x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.negf %in : f32
      linalg.yield %295 : f32
    } -> tensor<?x2x7x4xf32>
    %concat_116 = tensor.concat dim(3) %187, %extracted_slice_114 : (tensor<?x2x7x4xf32>, tensor<?x2x7x4xf32>) -> tensor<?x2x7x8xf32>
    %dim_117 = tensor.dim %187, %c0 : tensor<?x2x7x4xf32>
    %188 = tensor.empty(%dim_117) : tensor<?x2x7x8xf32>
    %189 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_116, %expanded_62 : tensor<?x2x7x8xf32>, tensor<1x1x7x8xf32>) outs(%188 : tensor<?x2x7x8xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x2x7x8xf32>
    %190 = arith.cmpi eq, %82, %dim_117 : index
    cf.assert %190, "mismatched size for broadcast"
    %191 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186, %189 : tensor<?x2x7x8xf32>, tensor<?x2x7x8xf32>) outs(%83 : tensor<?x2x7x8xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.addf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x2x7x8xf32>
    %expanded_118 = tensor.expand_shape %191 [[0], [1], [2, 3], [4]] output_shape [%82, 2, 1, 7, 8] : tensor<?x2x7x8xf32> into tensor<?x2x1x7x8xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %192 = linalg.generic {indexing_maps = [#map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%99 : tensor<?x2x2x7x8xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 3 : index
      %298 = linalg.index 4 : index
      %299 = arith.cmpi eq, %82, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %extracted = tensor.extract %expanded_118[%300, %296, %c0, %297, %298] : tensor<?x2x1x7x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x7x8xf32>
    %collapsed_119 = tensor.collapse_shape %192 [[0], [1, 2], [3], [4]] : tensor<?x2x2x7x8xf32> into tensor<?x4x7x8xf32>
    %expanded_120 = tensor.expand_shape %transposed_109 [[0], [1], [2, 3], [4]] output_shape [%82, 2, 1, 7, 8] : tensor<?x2x7x8xf32> into tensor<?x2x1x7x8xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %193 = linalg.generic {indexing_maps = [#map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%99 : tensor<?x2x2x7x8xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 3 : index
      %298 = linalg.index 4 : index
      %299 = arith.cmpi eq, %82, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %extracted = tensor.extract %expanded_120[%300, %296, %c0, %297, %298] : tensor<?x2x1x7x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x7x8xf32>
    %collapsed_121 = tensor.collapse_shape %193 [[0], [1, 2], [3], [4]] : tensor<?x2x2x7x8xf32> into tensor<?x4x7x8xf32>
    %transposed_122 = linalg.transpose ins(%collapsed_119 : tensor<?x4x7x8xf32>) outs(%102 : tensor<?x4x8x7xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %194 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%103 : tensor<?x4x7x8xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 2 : index
      %298 = linalg.index 3 : index
      %299 = arith.cmpi eq, %73, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %extracted = tensor.extract %185[%300, %296, %297, %298] : tensor<?x4x7x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x7x8xf32>
    %collapsed_123 = tensor.collapse_shape %194 [[0, 1], [2], [3]] : tensor<?x4x7x8xf32> into tensor<?x7x8xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %195 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%102 : tensor<?x4x8x7xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 2 : index
      %298 = linalg.index 3 : index
      %299 = arith.cmpi eq, %dim, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %extracted = tensor.extract %transposed_122[%300, %296, %297, %298] : tensor<?x4x8x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x8x7xf32>
    %collapsed_124 = tensor.collapse_shape %195 [[0, 1], [2], [3]] : tensor<?x4x8x7xf32> into tensor<?x8x7xf32>
    %196 = linalg.batch_matmul ins(%collapsed_123, %collapsed_124 : tensor<?x7x8xf32>, tensor<?x8x7xf32>) outs(%108 : tensor<?x7x7xf32>) -> tensor<?x7x7xf32>
    %expanded_125 = tensor.expand_shape %196 [[0, 1], [2], [3]] output_shape [%110, 4, 7, 7] : tensor<?x7x7xf32> into tensor<?x4x7x7xf32>
    %197 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_125 : tensor<?x4x7x7xf32>) outs(%111 : tensor<?x4x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_6 : f64 to f32
      %296 = arith.mulf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<?x4x7x7xf32>
    cf.assert %113, "mismatched size for broadcast"
    %198 = linalg.generic {indexing_maps = [#map11, #map22, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197, %41 : tensor<?x4x7x7xf32>, tensor<?x1x7x7xf32>) outs(%111 : tensor<?x4x7x7xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.addf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x7xf32>
    %199:2 = linalg.generic {indexing_maps = [#map11, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%198 : tensor<?x4x7x7xf32>) outs(%118, %116 : tensor<?x4x7xf32>, tensor<?x4x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_189: i64):
      %295 = linalg.index 3 : index
      %296 = arith.index_cast %295 : index to i64
      %297 = arith.maximumf %in, %out : f32
      %298 = arith.cmpf ogt, %in, %out : f32
      %299 = arith.select %298, %296, %out_189 : i64
      linalg.yield %297, %299 : f32, i64
    } -> (tensor<?x4x7xf32>, tensor<?x4x7xi64>)
    %expanded_126 = tensor.expand_shape %199#0 [[0], [1], [2, 3]] output_shape [%110, 4, 7, 1] : tensor<?x4x7xf32> into tensor<?x4x7x1xf32>
    %200 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198, %expanded_126 : tensor<?x4x7x7xf32>, tensor<?x4x7x1xf32>) outs(%111 : tensor<?x4x7x7xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.subf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x7xf32>
    %201 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200 : tensor<?x4x7x7xf32>) outs(%111 : tensor<?x4x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.exp %in : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x7xf32>
    %202 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%201 : tensor<?x4x7x7xf32>) outs(%123 : tensor<?x4x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x1xf32>
    %203 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %202 : tensor<?x4x7x7xf32>, tensor<?x4x7x1xf32>) outs(%111 : tensor<?x4x7x7xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.divf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x7xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %204 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x4x7x7xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 2 : index
      %298 = linalg.index 3 : index
      %299 = arith.cmpi eq, %110, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %extracted = tensor.extract %203[%300, %296, %297, %298] : tensor<?x4x7x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x7x7xf32>
    %collapsed_127 = tensor.collapse_shape %204 [[0, 1], [2], [3]] : tensor<?x4x7x7xf32> into tensor<?x7x7xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %205 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%103 : tensor<?x4x7x8xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 2 : index
      %298 = linalg.index 3 : index
      %299 = arith.cmpi eq, %dim, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %extracted = tensor.extract %collapsed_121[%300, %296, %297, %298] : tensor<?x4x7x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x7x8xf32>
    %collapsed_128 = tensor.collapse_shape %205 [[0, 1], [2], [3]] : tensor<?x4x7x8xf32> into tensor<?x7x8xf32>
    %206 = linalg.batch_matmul ins(%collapsed_127, %collapsed_128 : tensor<?x7x7xf32>, tensor<?x7x8xf32>) outs(%130 : tensor<?x7x8xf32>) -> tensor<?x7x8xf32>
    %expanded_129 = tensor.expand_shape %206 [[0, 1], [2], [3]] output_shape [%110, 4, 7, 8] : tensor<?x7x8xf32> into tensor<?x4x7x8xf32>
    %transposed_130 = linalg.transpose ins(%expanded_129 : tensor<?x4x7x8xf32>) outs(%132 : tensor<?x7x4x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %68, "must have at most one inferred (negative) dimension"
    %reshape_131 = tensor.reshape %transposed_130(%from_elements_84) : (tensor<?x7x4x8xf32>, tensor<3xi64>) -> tensor<?x7x32xf32>
    %transposed_132 = linalg.transpose ins(%cst_21 : tensor<32x32xf32>) outs(%58 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_133 = tensor.collapse_shape %reshape_131 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %207 = arith.index_cast %137 : i64 to index
    %208 = affine.apply #map18()[%207]
    %209 = tensor.empty(%208) : tensor<?x32xf32>
    %210 = linalg.fill ins(%cst : f32) outs(%209 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %211 = linalg.matmul ins(%collapsed_133, %transposed_132 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%210 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %212 = arith.divsi %208, %c7 : index
    %expanded_134 = tensor.expand_shape %211 [[0, 1], [2]] output_shape [%212, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    %213 = arith.cmpi eq, %dim, %212 : index
    cf.assert %213, "mismatched size for broadcast"
    %214 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %expanded_134 : tensor<?x7x32xf32>, tensor<?x7x32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.addf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<?x7x32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%215 : tensor<?x7x32xf32>) outs(%51 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x1xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<?x7x1xf32>) outs(%50 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_38 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x1xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<?x7x1xf32>) outs(%50 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_7 : f64 to f32
      %296 = arith.addf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<?x7x1xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<?x7x1xf32>) outs(%50 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.rsqrt %in : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x1xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %219 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %221 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_26, %220 : tensor<32xf32>, tensor<?x7x32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %transposed_135 = linalg.transpose ins(%cst_22 : tensor<40x32xf32>) outs(%153 : tensor<32x40xf32>) permutation = [1, 0] 
    %collapsed_136 = tensor.collapse_shape %221 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %222 = linalg.matmul ins(%collapsed_136, %transposed_135 : tensor<?x32xf32>, tensor<32x40xf32>) outs(%155 : tensor<?x40xf32>) -> tensor<?x40xf32>
    %expanded_137 = tensor.expand_shape %222 [[0, 1], [2]] output_shape [%63, 7, 40] : tensor<?x40xf32> into tensor<?x7x40xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_137 : tensor<?x7x40xf32>) outs(%157 : tensor<?x7x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.negf %in : f32
      %296 = math.exp %295 : f32
      %297 = arith.addf %296, %cst_1 : f32
      %298 = arith.divf %cst_1, %297 : f32
      linalg.yield %298 : f32
    } -> tensor<?x7x40xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_137, %223 : tensor<?x7x40xf32>, tensor<?x7x40xf32>) outs(%157 : tensor<?x7x40xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x40xf32>
    %transposed_138 = linalg.transpose ins(%cst_23 : tensor<40x32xf32>) outs(%153 : tensor<32x40xf32>) permutation = [1, 0] 
    %225 = linalg.matmul ins(%collapsed_136, %transposed_138 : tensor<?x32xf32>, tensor<32x40xf32>) outs(%155 : tensor<?x40xf32>) -> tensor<?x40xf32>
    %expanded_139 = tensor.expand_shape %225 [[0, 1], [2]] output_shape [%63, 7, 40] : tensor<?x40xf32> into tensor<?x7x40xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %expanded_139 : tensor<?x7x40xf32>, tensor<?x7x40xf32>) outs(%157 : tensor<?x7x40xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x40xf32>
    %transposed_140 = linalg.transpose ins(%cst_24 : tensor<32x40xf32>) outs(%162 : tensor<40x32xf32>) permutation = [1, 0] 
    %collapsed_141 = tensor.collapse_shape %226 [[0, 1], [2]] : tensor<?x7x40xf32> into tensor<?x40xf32>
    %227 = linalg.matmul ins(%collapsed_141, %transposed_140 : tensor<?x40xf32>, tensor<40x32xf32>) outs(%165 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_142 = tensor.expand_shape %227 [[0, 1], [2]] output_shape [%167, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    cf.assert %168, "mismatched size for broadcast"
    %228 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %expanded_142 : tensor<?x7x32xf32>, tensor<?x7x32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.addf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<?x7x32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%229 : tensor<?x7x32xf32>) outs(%51 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x1xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<?x7x1xf32>) outs(%50 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_38 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<?x7x1xf32>) outs(%50 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_7 : f64 to f32
      %296 = arith.addf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<?x7x1xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<?x7x1xf32>) outs(%50 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.rsqrt %in : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %233 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %235 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_34, %234 : tensor<32xf32>, tensor<?x7x32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %transposed_143 = linalg.transpose ins(%cst_27 : tensor<32x32xf32>) outs(%58 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_144 = tensor.collapse_shape %235 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %236 = linalg.matmul ins(%collapsed_144, %transposed_143 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%61 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_145 = tensor.expand_shape %236 [[0, 1], [2]] output_shape [%63, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    cf.assert %68, "must have at most one inferred (negative) dimension"
    %reshape_146 = tensor.reshape %expanded_145(%from_elements) : (tensor<?x7x32xf32>, tensor<4xi64>) -> tensor<?x7x4x8xf32>
    %transposed_147 = linalg.transpose ins(%reshape_146 : tensor<?x7x4x8xf32>) outs(%74 : tensor<?x4x7x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_148 = linalg.transpose ins(%cst_28 : tensor<16x32xf32>) outs(%75 : tensor<32x16xf32>) permutation = [1, 0] 
    %237 = linalg.matmul ins(%collapsed_144, %transposed_148 : tensor<?x32xf32>, tensor<32x16xf32>) outs(%77 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %expanded_149 = tensor.expand_shape %237 [[0, 1], [2]] output_shape [%63, 7, 16] : tensor<?x16xf32> into tensor<?x7x16xf32>
    cf.assert %68, "must have at most one inferred (negative) dimension"
    %reshape_150 = tensor.reshape %expanded_149(%from_elements_54) : (tensor<?x7x16xf32>, tensor<4xi64>) -> tensor<?x7x2x8xf32>
    %transposed_151 = linalg.transpose ins(%reshape_150 : tensor<?x7x2x8xf32>) outs(%83 : tensor<?x2x7x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_152 = linalg.transpose ins(%cst_29 : tensor<16x32xf32>) outs(%75 : tensor<32x16xf32>) permutation = [1, 0] 
    %238 = linalg.matmul ins(%collapsed_144, %transposed_152 : tensor<?x32xf32>, tensor<32x16xf32>) outs(%77 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %expanded_153 = tensor.expand_shape %238 [[0, 1], [2]] output_shape [%63, 7, 16] : tensor<?x16xf32> into tensor<?x7x16xf32>
    cf.assert %68, "must have at most one inferred (negative) dimension"
    %reshape_154 = tensor.reshape %expanded_153(%from_elements_54) : (tensor<?x7x16xf32>, tensor<4xi64>) -> tensor<?x7x2x8xf32>
    %transposed_155 = linalg.transpose ins(%reshape_154 : tensor<?x7x2x8xf32>) outs(%83 : tensor<?x2x7x8xf32>) permutation = [0, 2, 1, 3] 
    %239 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_147, %expanded_61 : tensor<?x4x7x8xf32>, tensor<1x1x7x8xf32>) outs(%74 : tensor<?x4x7x8xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x8xf32>
    %extracted_slice_156 = tensor.extract_slice %transposed_147[0, 0, 0, 0] [%73, 4, 7, 4] [1, 1, 1, 1] : tensor<?x4x7x8xf32> to tensor<?x4x7x4xf32>
    %extracted_slice_157 = tensor.extract_slice %transposed_147[0, 0, 0, 4] [%73, 4, 7, 4] [1, 1, 1, 1] : tensor<?x4x7x8xf32> to tensor<?x4x7x4xf32>
    %240 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_157 : tensor<?x4x7x4xf32>) outs(%86 : tensor<?x4x7x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.negf %in : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x4xf32>
    %concat_158 = tensor.concat dim(3) %240, %extracted_slice_156 : (tensor<?x4x7x4xf32>, tensor<?x4x7x4xf32>) -> tensor<?x4x7x8xf32>
    %dim_159 = tensor.dim %240, %c0 : tensor<?x4x7x4xf32>
    %241 = tensor.empty(%dim_159) : tensor<?x4x7x8xf32>
    %242 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_158, %expanded_62 : tensor<?x4x7x8xf32>, tensor<1x1x7x8xf32>) outs(%241 : tensor<?x4x7x8xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x8xf32>
    %243 = arith.cmpi eq, %73, %dim_159 : index
    cf.assert %243, "mismatched size for broadcast"
    %244 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239, %242 : tensor<?x4x7x8xf32>, tensor<?x4x7x8xf32>) outs(%74 : tensor<?x4x7x8xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.addf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x8xf32>
    %245 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_151, %expanded_61 : tensor<?x2x7x8xf32>, tensor<1x1x7x8xf32>) outs(%83 : tensor<?x2x7x8xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x2x7x8xf32>
    %extracted_slice_160 = tensor.extract_slice %transposed_151[0, 0, 0, 0] [%82, 2, 7, 4] [1, 1, 1, 1] : tensor<?x2x7x8xf32> to tensor<?x2x7x4xf32>
    %extracted_slice_161 = tensor.extract_slice %transposed_151[0, 0, 0, 4] [%82, 2, 7, 4] [1, 1, 1, 1] : tensor<?x2x7x8xf32> to tensor<?x2x7x4xf32>
    %246 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_161 : tensor<?x2x7x4xf32>) outs(%93 : tensor<?x2x7x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.negf %in : f32
      linalg.yield %295 : f32
    } -> tensor<?x2x7x4xf32>
    %concat_162 = tensor.concat dim(3) %246, %extracted_slice_160 : (tensor<?x2x7x4xf32>, tensor<?x2x7x4xf32>) -> tensor<?x2x7x8xf32>
    %dim_163 = tensor.dim %246, %c0 : tensor<?x2x7x4xf32>
    %247 = tensor.empty(%dim_163) : tensor<?x2x7x8xf32>
    %248 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_162, %expanded_62 : tensor<?x2x7x8xf32>, tensor<1x1x7x8xf32>) outs(%247 : tensor<?x2x7x8xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x2x7x8xf32>
    %249 = arith.cmpi eq, %82, %dim_163 : index
    cf.assert %249, "mismatched size for broadcast"
    %250 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%245, %248 : tensor<?x2x7x8xf32>, tensor<?x2x7x8xf32>) outs(%83 : tensor<?x2x7x8xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.addf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x2x7x8xf32>
    %expanded_164 = tensor.expand_shape %250 [[0], [1], [2, 3], [4]] output_shape [%82, 2, 1, 7, 8] : tensor<?x2x7x8xf32> into tensor<?x2x1x7x8xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %251 = linalg.generic {indexing_maps = [#map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%99 : tensor<?x2x2x7x8xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 3 : index
      %298 = linalg.index 4 : index
      %299 = arith.cmpi eq, %82, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %extracted = tensor.extract %expanded_164[%300, %296, %c0, %297, %298] : tensor<?x2x1x7x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x7x8xf32>
    %collapsed_165 = tensor.collapse_shape %251 [[0], [1, 2], [3], [4]] : tensor<?x2x2x7x8xf32> into tensor<?x4x7x8xf32>
    %expanded_166 = tensor.expand_shape %transposed_155 [[0], [1], [2, 3], [4]] output_shape [%82, 2, 1, 7, 8] : tensor<?x2x7x8xf32> into tensor<?x2x1x7x8xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %252 = linalg.generic {indexing_maps = [#map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%99 : tensor<?x2x2x7x8xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 3 : index
      %298 = linalg.index 4 : index
      %299 = arith.cmpi eq, %82, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %extracted = tensor.extract %expanded_166[%300, %296, %c0, %297, %298] : tensor<?x2x1x7x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x7x8xf32>
    %collapsed_167 = tensor.collapse_shape %252 [[0], [1, 2], [3], [4]] : tensor<?x2x2x7x8xf32> into tensor<?x4x7x8xf32>
    %transposed_168 = linalg.transpose ins(%collapsed_165 : tensor<?x4x7x8xf32>) outs(%102 : tensor<?x4x8x7xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %253 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%103 : tensor<?x4x7x8xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 2 : index
      %298 = linalg.index 3 : index
      %299 = arith.cmpi eq, %73, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %extracted = tensor.extract %244[%300, %296, %297, %298] : tensor<?x4x7x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x7x8xf32>
    %collapsed_169 = tensor.collapse_shape %253 [[0, 1], [2], [3]] : tensor<?x4x7x8xf32> into tensor<?x7x8xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %254 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%102 : tensor<?x4x8x7xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 2 : index
      %298 = linalg.index 3 : index
      %299 = arith.cmpi eq, %dim, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %extracted = tensor.extract %transposed_168[%300, %296, %297, %298] : tensor<?x4x8x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x8x7xf32>
    %collapsed_170 = tensor.collapse_shape %254 [[0, 1], [2], [3]] : tensor<?x4x8x7xf32> into tensor<?x8x7xf32>
    %255 = linalg.batch_matmul ins(%collapsed_169, %collapsed_170 : tensor<?x7x8xf32>, tensor<?x8x7xf32>) outs(%108 : tensor<?x7x7xf32>) -> tensor<?x7x7xf32>
    %expanded_171 = tensor.expand_shape %255 [[0, 1], [2], [3]] output_shape [%110, 4, 7, 7] : tensor<?x7x7xf32> into tensor<?x4x7x7xf32>
    %256 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_171 : tensor<?x4x7x7xf32>) outs(%111 : tensor<?x4x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_6 : f64 to f32
      %296 = arith.mulf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<?x4x7x7xf32>
    cf.assert %113, "mismatched size for broadcast"
    %257 = linalg.generic {indexing_maps = [#map11, #map22, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%256, %41 : tensor<?x4x7x7xf32>, tensor<?x1x7x7xf32>) outs(%111 : tensor<?x4x7x7xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.addf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x7xf32>
    %258:2 = linalg.generic {indexing_maps = [#map11, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%257 : tensor<?x4x7x7xf32>) outs(%118, %116 : tensor<?x4x7xf32>, tensor<?x4x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_189: i64):
      %295 = linalg.index 3 : index
      %296 = arith.index_cast %295 : index to i64
      %297 = arith.maximumf %in, %out : f32
      %298 = arith.cmpf ogt, %in, %out : f32
      %299 = arith.select %298, %296, %out_189 : i64
      linalg.yield %297, %299 : f32, i64
    } -> (tensor<?x4x7xf32>, tensor<?x4x7xi64>)
    %expanded_172 = tensor.expand_shape %258#0 [[0], [1], [2, 3]] output_shape [%110, 4, 7, 1] : tensor<?x4x7xf32> into tensor<?x4x7x1xf32>
    %259 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%257, %expanded_172 : tensor<?x4x7x7xf32>, tensor<?x4x7x1xf32>) outs(%111 : tensor<?x4x7x7xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.subf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x7xf32>
    %260 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%259 : tensor<?x4x7x7xf32>) outs(%111 : tensor<?x4x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.exp %in : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x7xf32>
    %261 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%260 : tensor<?x4x7x7xf32>) outs(%123 : tensor<?x4x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x1xf32>
    %262 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%260, %261 : tensor<?x4x7x7xf32>, tensor<?x4x7x1xf32>) outs(%111 : tensor<?x4x7x7xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.divf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x7x7xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %263 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x4x7x7xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 2 : index
      %298 = linalg.index 3 : index
      %299 = arith.cmpi eq, %110, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %extracted = tensor.extract %262[%300, %296, %297, %298] : tensor<?x4x7x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x7x7xf32>
    %collapsed_173 = tensor.collapse_shape %263 [[0, 1], [2], [3]] : tensor<?x4x7x7xf32> into tensor<?x7x7xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %264 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%103 : tensor<?x4x7x8xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 2 : index
      %298 = linalg.index 3 : index
      %299 = arith.cmpi eq, %dim, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %extracted = tensor.extract %collapsed_167[%300, %296, %297, %298] : tensor<?x4x7x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x7x8xf32>
    %collapsed_174 = tensor.collapse_shape %264 [[0, 1], [2], [3]] : tensor<?x4x7x8xf32> into tensor<?x7x8xf32>
    %265 = linalg.batch_matmul ins(%collapsed_173, %collapsed_174 : tensor<?x7x7xf32>, tensor<?x7x8xf32>) outs(%130 : tensor<?x7x8xf32>) -> tensor<?x7x8xf32>
    %expanded_175 = tensor.expand_shape %265 [[0, 1], [2], [3]] output_shape [%110, 4, 7, 8] : tensor<?x7x8xf32> into tensor<?x4x7x8xf32>
    %transposed_176 = linalg.transpose ins(%expanded_175 : tensor<?x4x7x8xf32>) outs(%132 : tensor<?x7x4x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %68, "must have at most one inferred (negative) dimension"
    %reshape_177 = tensor.reshape %transposed_176(%from_elements_84) : (tensor<?x7x4x8xf32>, tensor<3xi64>) -> tensor<?x7x32xf32>
    %transposed_178 = linalg.transpose ins(%cst_30 : tensor<32x32xf32>) outs(%58 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_179 = tensor.collapse_shape %reshape_177 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %266 = arith.index_cast %137 : i64 to index
    %267 = affine.apply #map18()[%266]
    %268 = tensor.empty(%267) : tensor<?x32xf32>
    %269 = linalg.fill ins(%cst : f32) outs(%268 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %270 = linalg.matmul ins(%collapsed_179, %transposed_178 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%269 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %271 = arith.divsi %267, %c7 : index
    %expanded_180 = tensor.expand_shape %270 [[0, 1], [2]] output_shape [%271, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    %272 = arith.cmpi eq, %dim, %271 : index
    cf.assert %272, "mismatched size for broadcast"
    %273 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %expanded_180 : tensor<?x7x32xf32>, tensor<?x7x32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.addf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<?x7x32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %275 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%274 : tensor<?x7x32xf32>) outs(%51 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x1xf32>
    %276 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275 : tensor<?x7x1xf32>) outs(%50 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_38 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x1xf32>
    %277 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276 : tensor<?x7x1xf32>) outs(%50 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_7 : f64 to f32
      %296 = arith.addf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<?x7x1xf32>
    %278 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277 : tensor<?x7x1xf32>) outs(%50 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.rsqrt %in : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x1xf32>
    %279 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273, %278 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %280 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_35, %279 : tensor<32xf32>, tensor<?x7x32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %transposed_181 = linalg.transpose ins(%cst_31 : tensor<40x32xf32>) outs(%153 : tensor<32x40xf32>) permutation = [1, 0] 
    %collapsed_182 = tensor.collapse_shape %280 [[0, 1], [2]] : tensor<?x7x32xf32> into tensor<?x32xf32>
    %281 = linalg.matmul ins(%collapsed_182, %transposed_181 : tensor<?x32xf32>, tensor<32x40xf32>) outs(%155 : tensor<?x40xf32>) -> tensor<?x40xf32>
    %expanded_183 = tensor.expand_shape %281 [[0, 1], [2]] output_shape [%63, 7, 40] : tensor<?x40xf32> into tensor<?x7x40xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_183 : tensor<?x7x40xf32>) outs(%157 : tensor<?x7x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.negf %in : f32
      %296 = math.exp %295 : f32
      %297 = arith.addf %296, %cst_1 : f32
      %298 = arith.divf %cst_1, %297 : f32
      linalg.yield %298 : f32
    } -> tensor<?x7x40xf32>
    %283 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_183, %282 : tensor<?x7x40xf32>, tensor<?x7x40xf32>) outs(%157 : tensor<?x7x40xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x40xf32>
    %transposed_184 = linalg.transpose ins(%cst_32 : tensor<40x32xf32>) outs(%153 : tensor<32x40xf32>) permutation = [1, 0] 
    %284 = linalg.matmul ins(%collapsed_182, %transposed_184 : tensor<?x32xf32>, tensor<32x40xf32>) outs(%155 : tensor<?x40xf32>) -> tensor<?x40xf32>
    %expanded_185 = tensor.expand_shape %284 [[0, 1], [2]] output_shape [%63, 7, 40] : tensor<?x40xf32> into tensor<?x7x40xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283, %expanded_185 : tensor<?x7x40xf32>, tensor<?x7x40xf32>) outs(%157 : tensor<?x7x40xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x40xf32>
    %transposed_186 = linalg.transpose ins(%cst_33 : tensor<32x40xf32>) outs(%162 : tensor<40x32xf32>) permutation = [1, 0] 
    %collapsed_187 = tensor.collapse_shape %285 [[0, 1], [2]] : tensor<?x7x40xf32> into tensor<?x40xf32>
    %286 = linalg.matmul ins(%collapsed_187, %transposed_186 : tensor<?x40xf32>, tensor<40x32xf32>) outs(%165 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_188 = tensor.expand_shape %286 [[0, 1], [2]] output_shape [%167, 7, 32] : tensor<?x32xf32> into tensor<?x7x32xf32>
    cf.assert %168, "mismatched size for broadcast"
    %287 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273, %expanded_188 : tensor<?x7x32xf32>, tensor<?x7x32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.addf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287 : tensor<?x7x32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %289 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%288 : tensor<?x7x32xf32>) outs(%51 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x1xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289 : tensor<?x7x1xf32>) outs(%50 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_38 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x1xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<?x7x1xf32>) outs(%50 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_7 : f64 to f32
      %296 = arith.addf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<?x7x1xf32>
    %292 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291 : tensor<?x7x1xf32>) outs(%50 : tensor<?x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.rsqrt %in : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x1xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %292 : tensor<?x7x32xf32>, tensor<?x7x1xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    %294 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_36, %293 : tensor<32xf32>, tensor<?x7x32xf32>) outs(%1 : tensor<?x7x32xf32>) {
    ^bb0(%in: f32, %in_189: f32, %out: f32):
      %295 = arith.mulf %in, %in_189 : f32
      linalg.yield %295 : f32
    } -> tensor<?x7x32xf32>
    return %294 : tensor<?x7x32xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      model.embed_tokens.weight: "0x010000001002B7BFB5DEBA3F70D9C03F5E62D83FF91C23BF733C49BF1CEC2B3FE1C42A3FDFE728BEB3EF4FBFFFD602BE3E801D4063EF85BF3B3A3D3F86085B3F37FAC3BE1D271040B71E063F798E973EE8A6DD3E6A0857BE489966BFDEA679BE6B7D893EA57DA9BED55B66BFAC1111C0F35485BF287B283F5369413FB39883BE61C71B3FCAA21C40EB324FBFF70A15BE11CF6BBE1D19563F25DFE53E6C43BBBFCD9DC4BD4056683F364D44BEBF8292BFC94996BF58B5FEBF80ABCA3F633AFEBFE3A10F3E283D543F51DB8CBEA77DE6BE0A57F43FA12BA6BE9E174FBFA7B79A3F211B893F124BB33F5D39CF3FB51EE8BE8703D13E346EE6BF6A9A94BF341D97BEB7505EBF182AD8BCE06FC53F06899D3F0D7918BF2272AFBE122777BF185AD53F75F0B9BBD4CC233F45FE9A3E998B78BE89A504C0740D6D3BD380A3BE176A4FBFB5E93BC0B026473FDC660240EBF2593F879985BF385B3C3F8D28D9BD5F6D12BF7283D33E22E7373F5175C6BEA46CC9BE1655B33F1D0FDEBF082ABABF212F9FBEA0283CBDCAE6AABF54112DBF872A8ABC8FCC583FCC73A4BF184EAA3F336F723FF6BDC03F0696B8BE4BD81F40C945B13F3E7137BF0A21563FC4B5ECBFF87473BF870C95BF5F7E9CBFDC4CB53FA8F2EFBD029C1EBFA7B001BF07F3EB3E4C0AEE3FF3DAE43F3B682F3FFD02423F6D90ADBE3ED7C7BE535FAA3EC6CFAC3E43E35BBF71364B3F9CB21F3FF03BBEBE6F52893FF2892A3F6C62E23E5BA69CBDA63AE43E74C8453F3A860DBD08F2343F021815BE6C5014BF78287E3FBCD4A83F7528213FE51DA23F1835BDBD8331AC3E48A2AFBF151D96BE887279BF925D5F3F54C3803FB205833E1BDEA0BFBF90E4BE0854123FBEA72EC0C4BFA53FF0543FBF148D793F2F2E25BF6A2B1BBF964985BFC2CA963FA1D751BFB168BF3C9009693FA63BC13CBE9A15BFD4C55E3FD720B3BF9531A73E5BC31D3F5BB8A23FD95AFABE1E27F53F2378C2BFE506104001CBE73FC2C203C06769A6BF4480B7BFE7ABA2BF398C7E3EA6868ABFEAAA393ED8C7BABE7ABE0D3F49DB883E2EEF34BE3539163E615A623F8147DF3F5F6DCF3E32DA733F20AFF4BFBCF2CF3F5F845E3F2603983EC92453BC79732640884F8EBDA8D5DFBFB50FFFBF5A8CC9BEAE082F3F3DE10EBF7C6ED53E2B7C8CBE995727BF0842AEBECAA8E13FAB6091BDE2DEA1BFFF4C513FE7E2183FBBE9EE3E6B80833EA71DF9BD9C3F9C3E6A21C6BD732E09402F2188BF3787AABEF2A74D3FB0E7AFBE5F44213FFF85FA3E9176E93F156564BDEF34F1BF29D60D3FC783ABBFBD69143FC3EC4A3FAD7B163D0BFDAFBE6A0CB0BED5BD05C0BC4028BE4EF05ABF2FE69DBD3A8C9BBFC3D0523F9B1F7A3FEF3FAF3E0F54943EFCC010BE4DD601BF44B99DBFBA8A89BBFD6D39BFC56EC43F0B4C173E1093E53F035105C08B6D6ABFBD5508401C825BBEC56AD4BC2507D2BB329C84BE8C470D3F424BD03ED1217CBE50EC4ABDFE82AC3D1DC7C43E962A0CBF3A71443F74E3E3BF4493033E2F0951BECDE48EBF636343BD05498ABF06EE103FF09A553F60880ABF5D7234BF1997B33F881B40BF6EC03EBF7F687E3E36E10B3D0CF896BFFCCA2F3FAE5E1B40BF9A883F89B7613FACE9F03E70BA82BF5D450DC0712ED4BD09461E404C1703BF32FB1EBFEBA99DBF78C6AE3F81FFBDBFFC34F6BE400588BF98ADBEBF1E6B9DBE344DB03F1DE896BEC60410BDBB54893F397DA4BF67C605BFB06803BDAFA229BF3CB997BF553CCABF1396193E0EDD83BEE4C213BF3393D03E468F25BF817627404F11323FD1C8903E8AC53FBF46114F3E30508CBFD307BA3F203F4ABF5A0412BEE49F0140BEE21FBE17E1143F5813053EFCDCAD3D1322ADBFC0C2133F607380BF442063BEC9068E3E5417BE3F43B97DBFD445D0BD7268813F19799B3FB2B4B13E1649F7BE5C9783BF37BB2E3E61A25E3EE9D4813EEB3375BF59AFE6BFF8825D3EF83889BFF6C8203E67BA17BF06C5783F3B475ABE5740A83F23C0EFBEC437293FCEDEA63F354EFD3AC17B833CFCB9CDBCC4271D3F2744003F0718413E51B7BEBE889531BF9941503EFBB8A4BE52B6CE3F1111443FEC5F353F9A5C0EBEF89BCE3EE3C0CA3FCADEE7BF1455E4BF2213AABF9B97D4BE4778AC3F6E4F1E3F49050AC09AFFA5BF4FAA1CBF923E43BF0603323F448EAC3E23217BBE5CDD17BF0366E1BF7FF4853E5AB228C0368480BDF8EBA3BF7A517BBD2CEA50BB2859603EA586073F82BA4CBF534AC43F8420B33F56A9EC3F1A1AAF3F97A4A6BFF2D6F13D90B0333B14313C3F2D4E15BF48C946BE19D8A7BFE5218F3E72A5CEBEE918BA3EAB0832BEFF4596BEAB0BA13FB119123D5C1BE6BFA041C13FB488263D4A1661BF20242D3F606B78BE7238DD3F6EDC013FDDC2003F2026CB3D067C67BF6B3712BEC6C0623F8FB301BE1955DC3E41B3963FF6B3093FB3F82D3EAD0B8EBD56FFE73F6C734A3F8BBA17C0D2F3043E7BBD463E893627C0B353903ED0EF233F8B2D623F52051DBF84F0153FDD684A3F7687963EC2D7993F232B533E0CF9703F0D07983FFCD83F3F22AD3DBFC49199BEA7A4BC3D8D0931BEBD0977BFE308F2BDF541D33F318FD4BE83AB983FE4A4413F608335BECD0CBBBFBAEC51BF58357FBE85AE22BD293DCE3FE4F41CBF4B01ADBDE5A1D8BE25F64F3E1FC2093D528AB23FB090013F2BB10B40A3D804C08B5C103F1E46353E3E89C8BE11FDE73F9549AF3E61DA92BFCF17E33C8DD750BFBEBAD13E27BCAF3FE7747B3FA8F3443FDEF81BC00322CB3F6ECFCB3EAD4708BBEA821BBE67B4C8BD61A98FBEABAB8CBEBC4F283F58A133BF961ED2BE04189E3FD5F82EBF606453BF4E9FE1BF8455DDBE1089423E5851713EE5737ABFE1C0AB3F3222B0BF08D8513F46182B3FB2AC453FACCC0840245D65BFD50686BEFCE8E0BC09E11340853ED23ECDC101BF1C54E3BFD155183F4FC30D40F0FB653FD35CD0BFAB607ABFCFC82D3E3BA1C3BF6128E5BE77B27FBFAA996B3FDA01743ED94A423E890E19BFCFA80DC0ED38453F38D315BE8AC4AF3F4F74653E4D94883E5C85AE3F0F0F6DBF740ABABFFD874BBF66B4CFBF75F7DC3FA7CF92BF5BB121C0F01697BEAF4AD6BCB8DA3C3F3A40E0BF9CB14BBF3654533F08E1ADBE29F1254010EBADBE759AE1BE849288BFB32E00BF68503F3F859CA4BF5516D5BD2E8E20BFB0490D3E00FC16BFA0D42D4068149CBD123000C04618F43EE6CD224050D4023F55AD5A3FC65A88BF355F483F986D12405A91293F6AA8573FBF14C93F47E93EBEBEF13C3FF0C406405B8B073FB860D93EAC70143D0E590E3F64960C3FF5A743BFBCA5263FCEE987BFB847243F2388923E916586BF95D779BF3F3F54BF14D801C00882463F07BD0E3FC2F9FB3F4383793C234B3E40F23BCF3F0821A8BF26E6D43D7C19F33D34F7D1BE84D4B43FE1FC8B3E27A6253D7E461A3EDE4A803F080AA5BFA4EAF6BF3FAC42BEB93B66BFBEEF47BF2BD7D13E067B863F1BED96BF1675D13E5C9164BF2B7EA0BD375B5EBF48B912BF4578AE3DEC959ABEB06B40BE0CAB94BFD198C7BE87B81F3F718F0B403CC7D13F6FF419BFF6D099BF448635BF38E6DF3E79E00240FD4CB73DD48BF43E74B0683FFB0F61BFF1699F3FEEA2DF3ECCDACBBEAD7ADF3FA41BC33E24E0293FC31B1B3F91325DBF6A5797BFDDA24ABF481388BF2A6D133FF932C1BF71AA55BE5D5C2DBE54CB013FF4928C3F0182473F028017BFE805BEBF68E9183FDF3DBC3EB14DB03EEB11A23FCB4B8CBE2CC5AE3F924DA1BF442DAABE5F21213F2F2AADBF56A26ABFE79FA03F7E70743FF90D4ABF4489983F7B46CABF1220D3BF5BB9E83E8EC75DBE70B627C03ED6193E60CC90BFFC7615BF4E8E89BF2E01403FE4BE563FD4B431BF26AD68BE13CE353F765C9FBE7AE4C9BF2C02973EFB377DBF9478DD3DCCC2CCBE7AFEDB3F5D7E1FBD15279D3E1CBA6EBFA17C15BFE86939BFE4C2E93E9B3A1F3F6E7C3A3FEDE8533ED78289BF2B94053FB5E08A3EBC9BF3BEA47CD9BDF5199B3F753A493E20FB063FD342A43F684E3F3FE80EBC3EA919C1BE1CB681BEFCEB663F91DA1BC0A57DDC3C7C0CA23F361CC7BF2E36823D653069BF76090740CFAED6BEFD2016BE141DE3BFFF88413F67279BBF5FFF0DC09883CCBF2989E03F5867E8BF2C72913F65621F3F52973E3FC080ADBEE1D2223E3271813F4789AD3FCB0A85BF0CDB3F3FD9C8EB3DC8551D3F9A1C993F32825CBFA87755BFFAD33CBFB2468ABE2CC7CABF8AC7453F8FB254BFC6F4843F4355DBBFDA39F23ECE4305C0BEDC593DF18BB5BDC05C94BFAE532D3FC786C13EFF00BB3E84FB233ED720823F08A8C03E1D8B1F3F5B69243F0094B73E83B5723F70A87FBE51174A3E7C61CBBE2383B83FF039F03E063D163F680177BF8B309A3F067509BFD8EF5D3E09FAB4BECC09E53F575FEABECC879F3ECA83643F3DDD103F8F46923E2284BB3F0EE5CCBEB2082F3FA29A173F2CC8D9BD86E885BE2A664C3FE269EEBE99E0953FBA42163F2D8F873FF85321BF29B540BFF6D5A93F3353453F735AAD3F065CABBE03C42DBF515A933F6FB740BFD634F7BD51E86B3FA72493BFEB64A63FE83DB4BEA0B6C03F350D96BE244461BFF249F5BFBE194F3F16F427C017CB143F176D95BB3D51A1BFFB017A3F51A413BF2C0A633D0EF556BFA30746BFB1BB72BFB7980CC05EC7863FA7212140043414C0C6C08C3E3749E73FCE6395BFC10929BFD6BA55BF4AD1C9BE0753C0BDE59B1D3ED171F83E3703443F00ED523F5CB3823FDBC48CBD2B33D93FA6E335BD3FA133BC6A4E4BBD0AD080BE413EA33E28647D3F605029BF4FF00840E542F1BEDE620B3F1C731BC0214C2D3FDB18E7BE47CC0E3F55335B3F262300BF2AD01A3FED70753FB52631BF1A5C60BE5408B73E2898563F1C8789BFE19F82BF357B873F9F90D5BE89A70B409A81913F842FCABF88CB96BE0856623ED4BEC5BE02DA9D3F6D33CFBD99E070BEB9C60C3F201748C0679527BFC8DFE9BE2B6C47BF954F8DBF37D3923FE39D7E3E810864BF566A713ECA090240F706D6BECC180F3F3B061EBF296C59BE45812EBFF12D243FB79F25BEBAF200BFF855EE3F670BFF3EBEC3983F021647BE0AA2803D311134BFD7EE06BF76332DBF7F32913EDA5899BE9D139B3EA9391440CCA512BEE90BAA3EE4FEC13D454E603FEE6D0340E96631BFAF92453D0312813FAC9DC53F729E5EBF2939B0BDA39616BF2F6C8E3F4A17A8BFFD37ADBFF33419BF3508C1BFC6EF933F874776BE24D91EBE52A0D93FF662F63EFB96BEBE57D50EBFFFDACFBFC3C0A5BFC777A83FFFB982BC34A796BFD8D799BF70A1803F8072C2BFE1FBF23E1059353FAF5699BE4E9B313F1A0E9F3F53DEC2BF4D169FBF28A2983E79928D3F0711243F81451BBFB8019BBF8DA062BE33D11D3ECA0FCDBF21ABDE3FFEA966BF6615A13F912920BF2FBD19BEEA8A66BD80E4523C7C19B2BFCAD8493F1BF74CBF259F96BC7CC7D7BD275AE2BF6B33C43F35DD7BBF20D0933EBFF48CBFD74C863EFC8FB83EEBDEA2BF091FDCBEC63E793F2EB410BFC2C638BF475F583F0AB9C63F2EB673BF607494BF2CEC6FBF9D28E73E60041A3F1B8BA2BFAD299ABD841EC9BEF2C1E03C278C893EFE59303FECB6ADBEA4D0B2BFA7EB0CBF101B733FF16F5CBFAD8FF03DA439A23EB0E9CABFC39A51C01200BFBFB68F413FE81A6D3E591EFBBEBB475A3F4731173F6BC7B83EC07FBF3F24778E3ED4DBA43E195F8D3D9103AC3F16D5B53F84A30640D7A93E3FFE9C8ABFFC62E3BFAE24473F9ECB8F3D82BFF8BF312A9CBDAD141DBFD85ECC3D617C0DC0B2B0C63ECA5B56BF1AFB2E3F2106A2BF3412D3BF5497A93F1BB8373F54CB1ABF16F5F8BE51D2B73F9F9B2CBFC16501BFC44ECABDADF0D53E5CB43FC0DE4D61BE7B74083FA3FC9EBEEF91063F72B7903F1E651D3ED5221BC00367033FC7A471BF972416BEE540D2BE6C11613E79E982BFA711CBBD7A6A00BF9B25343F0EEECD3EED530240D7E56BBF505623BE2F88F4BFF832D3BF108CD13FCC7B3FBF9A978BBB80454FBF72400DC09607F8BEDDAD9CBEB4B009BE457C7EBFABEBE03ECD1E92BFC97D4B3FCF9BA6BE157CC03E95F2F1BE46E8403F471E6A3F25CDDB3F361B1EBF6B23ADBFDE54C2BE5C978A3FD764BBBEF7612A3F510BF63E7B6C133F0B961CBF7183A1BF33C9CA3E7A0049BF6A0E53BED1AE063EEBB52C3F850F333F6D76AE3F6BB5BFBED4AD833F42E1893F51B0963E7586C33ED0733DBF8574493E2243193F12AF4A3FA2979C3FBF670AC072500DC058DE1B3F6CC7F63F156218BF9ED7B7BEE8EEEA3E4A10053EA9C4C63F497948BF14DCB9BFB6D1ABBD39DC1C404BA6194047888B3EAE701ABF1684B3BFA83045BE0BF2CB3FF465223F96813D3F207BECBE5F72E1BF7D397F3FC0CDCEBFACF702BD56787FBE0818CE3FE80AE53DCA467CBFD4B0073F140EB73F5A67523F0EDF27BF3F6DF43E022B9A3F491C7B3FACB33D3F3A1C1A4044A174BFAA6163BF7EBFCB3E93355D3FDC4210BFEEE96A3F9BF3893E9057AF3D48C9D33EDA0C4FBFB5BE62BC45AFA53F685962BE80193CBFB6F1C93E35EED1BD51D0943F7F09A83E8E7AEBBCFB8808BE81E6BCBEA5F94CBE4D5FA3BF010423BF6B1DCBBF0354833C675745BF5AB51E3FEC315E3F5D1C7F3F594590BF4BBF3A3F27F0383F46B1DBBE4A886D3FFB53293E188064BFE31768BE8BDDA3BFEC35D93F0CE59DBFF123923E66530CBC9CB3B1BE4067DBBE9E0661BE7381D8BCAC6B193EDB060A3F8A5C563F7CE9873EF2A865BF6501A9BFFD85E53FF77E15BF965F90BF27EC2F3E818C2ABEDBA36ABF0585BEBE45DDE9BE6E3AF2BF565178BFAE4B8B3EC53C363F76C0623F2923B83FC24EDD3F8D58FD3EFD04B73E63E49CBF8AC0153F26300F403FDDFEBF166525BF44D8DD3E70F601BE02A0D4BD7C92FD3D2E2F873FB9ED11BFF41645C0FE52853EDB7A443F7E9804BD9BFCD8BF59DD733F855B77BF3691BBBE1829583FD2DEB3BF67792E3D7CA4A0BF72F5CDBF52F10ABF20D5C53D30CA9F3F9D821A3F81C6F7BE02C291BF390CB1BE77FEEE3D8D67333EFD9FE93EEDBAEDBED5A197BF8604ADBFB389C13E020A05BF11D3E1BE2564BFBE929D50BFAD8CF5BF6392843F88D41C3F8F6A3F3F16BF5CBFCF58F63EE2DC003FDDEBA0BEB00835BF2B340540791347BF963E473F4647BFBFE86D763F",
      model.layers.0.self_attn.q_proj.weight: "0x01000000A70E783EA7F8493E08B6053E760F803E8454DA3D64047B3EBBDE2B3E95288D3E85352C3E43D4383E5BE2BD3DCF95DBBCD41E44BE000824BE19D4AE3ECE890FBD151688BEB83B56BDF59A393E9002803E4CE5CF3E67A1733E16BDA1BD42B9BDBEAEF805BE1747BC3D1CEA983ECB74AE3EF706733D292B64BE0135BB3DEBD1DC3E15E2E4BD30CED7BE19BC8CBE445DF6BC0A9ED23DC3D2E0BCA8BB053D8F146B3E8A8B50BEBA4E413EC64DB8BEDF200CBED884ABBE2EE218BD58545CBE11AA653D799A853E964677BEEBDE693E67074A3EEF47B3BEFDA7223EB968EFBE6801E03DCA4B8DBEA4527A3E59DA54BD45DF8C3EB34C69BE463D223D6FCF8E3E114CB03EADA6B8BEF7F19BBE4D9086BD940F4EBD3C0E70BE604ACBBE4BB87EBE3659743E3411203E22689E3ED3DE0A3F741848BD71B3A33D504FB6BEFB905EBEF306BF3CACFFA83EA9CE143E6844993C8D5816BE4F02993EC9D46FBD83E084BDE6C1A8BD6515A1BEF33B9ABEE141813D94F832BDD73CE83E174E0F3E681FB0BD70E11D3E334A633EEE5CCEBEE9CEAFBE5D68003F15B78C3E249D9E3D5B6B86BED0C5E63D4B81103EFB4C1EBEE10A04BEE967DBBE80870C3E547559BD74012C3E504C863D9495613D598119BE1170A5BDF93E113E4383E4BE2B39EE3D994F61BE44E44EBC24381DBE5172713E0D19493C6A1C163E77E2023ED21F95BA1944CB3D34BD6DBD0342823E0085723D048A283E774B583E039900BE033B713E0EAFF13BD99F43BEA7CCBA3E254868BE27DDD93EDB0B90BEEA281BBFCB7284BA79A1AEBC52DD45BED1292CBEA2A9C5BCD3D9BEBD27C063BECD5FA0BD69ED25BCF2132A3EFE8FB4BE0A773EBE95008DBEC2DE73BE5CA388BEB9C4F83DA5D2A53DC65188BEA55C8E3C5D327F3E7868F03C6C05CCBD5EBEE1BED288D3BE31941ABEA8EE5FBE81283D3D2431D8BA4CBD1E3EE46BCBBCB52F51BD2E14A33E1F9350BCD9D4E3BB299ACC3D02184B3E52E7713C7A4B683DFD1DF3BBA6E4C43ED77166BE2C0798BE72A31CBE921A7D3E1463A93E0B6C13BFEFD45BBEEC65473E8068593EEFCE25BE3B310F3EEDF63DBDFDDB043EF5E89E3EBA7BB13E6335F2BCDA9DC73E24A020BEF0A035BBD8696BBE82A836BEE68CFC3DCCCCC43E455140BE3CDEBFBE90258CBEF7829D3E51B52C3EAF679ABBB4ACC4BD7B7F893ED3EBEE3D9332AFBEDECEEC3DC4647DBC8F724FBE8844EEBE88BACE3D3A6175BD8652003E3C4607BF6E75973E4C7C0F3DB136D03BE58CE5BDA570B43C36A3A3BD69F294BE2CF080BD679E4DBEE4B83FBE4A5E283E291EC4BD5D0B65BE623B58BE65DDACBD268B58BD2DA89A3E0A5F1A3EB09D693E06AC7EBDAA659F3EE576233EEDDA25BE1F58A03E112CB13B5D25EBBC8AA654BD1E34D0BE6ACE8A3D8593013F2C3BFD3CE4E1B83ED40AA73DDE6B3E3E8889213E5B925F3CEC065C3E31301ABDCC945A3C2CDC20BCB0A4943E2E2D573E80F662BEFED91ABD74314F3D423920BDAE47A63D2FE342BE9277ACBD2368ACBEF9BA273ECC9A39BEEB86ED3B16107EBE3391A03D8EEA0C3DA7C335BDB36BA6BEB518413CA5DFB93C421C10BE54F578BD040C0B3F403C44BED020533E4EF7E63D6BF960BEA89A293D62BF07BE3389E93D8A93A4BE11AB623E4161A4BE59A8BC3DAA39C7BD990045BE7A86683EC2DF8F3E689DCBBD9C0E4E3CF692BEBE25E3EDBEFBEC0CBD7F654A3D0325513D6540713D58A1483DF8CA123D005D92BEB869C43DC9372A3AAC0974BDCB5420BEDF300E3F8691073D6543413E65220F3E2C261A3E708EE63E370494BD0D2E46BEE074E63CC940CA3CC77C8A3E72BF8DBEDA84443E73A259BE146999BDF2D4EB3D9B48AF3D6FB4883D8B2779BD17B56FBE8ED622BE7B488A3E514F9CBE77B2E33DCA2863BE49BC7A3D75DC173FA5CFB9BE13807BBC4DA79EBEE9BD2D3DAF35983DC702113EF104763E9AD7D23DC3B438BD82FA86BEB09401BE0CB6D3BDDA22053E6F05C5BEADA782BCA80E303E227B973DAEBE1ABE99DAA23EC95E413E1ED1ACBD3F458B3E1E3448BE602F0E3EB5F527BD7DF9103CE4B9A53CCD81403ECA16DDBD1E55003F61B9F83DC0C1A2BD5A61E4BEC643F13D8524A5BE7EE2FF3D24A82B3ED2CDC33E89EFDFBE1BD768BEEA05B1BDAB7AA73D17181CBEF70396BD436747BEE0BB11BECE826F3EDC0B00BC0E7697BD53F38F3D0FAD6CBE4ECC4BBE0637ABBAA1240DBD1377F63E88A8463D189335BE5A9F9A3EC225B8BD0D612E3E2359F63E737C3C3E717B42BEE1659E3CFECFA0BD2D511D3E9495A2BE33A87ABDBEE519BD796668BEFC9EE63DC1FB45BE2FF8B13EA8C4C13D27BFAF3D438631BE9845653E26416F3E2A4D973DD581163EE8D6E2BCDD0379BE757330BCE5B7ED3DD9D487BEC9DCA83E43FDB83E87FF8A3D69E3463E00DFA0BD5519CD3DB9D143BEEDE481BE27198A3D221045BD38B0A13EF15249BED9CD0E3E448B353E6F19A2BDB8A3EEBDDC08C0BDE53B223E9E0F813E89572FBEF79A01BE16F2AB3EB312173F1192EABDFAE69F3D71D3883E09FD503E0ACF82BED0AF8D3EF25C47BEF8810CBEB627193E50B64CBB35DA6B3E14E40CBF88ACCE3D91B024BE93F34ABE448017BEBFC6AB3D94DCF03D8812833EE1476E3EBDB2EDBD5D5F143E1F86E33DD52602BB721B90BE9F46813E074A24BDB9596A3E4C9F713E4221313E05CBD73EB0F18DBE9DDB45BD552E0ABE1AF2C1BCC944A83B435571BEA1C9A8BE096EAC3E5F7B4FBEB980433E7901EE3D1598483EF6098F3E392B083F76454DBE30D7A0BE7DFC46BEB4E61BBE8322C23EA73E5DBE63DB913EDAA67ABEB64C583E306311BD347F8DBD2032953D239EA83D1600CDBDE24A863C562D12BDD50F593EAA94393D1515313D4F90A83DF8701A3EE1DF9EBDDA7590BD9BD490BCD5889DBE70B6163E7D93273DECB193BD14F2A13D43B44DBD331087BC65D6A9BD392417BE491C83BE206965BD1562983E6928023EAA78A3BDB1F0D1BEE6B83E3DE36F453E9E63A53E7BAC07BD133102BE090B8BBEA146083ECCB197BD8B345D3E59970EBD0A96B73D13ABB6BEF5CFD4BD11395EBE4B8886BE06A990BE80B8CEBE5EFF553DB8134D3E68FC5C3DA09CB0BEC80CB93D9704C53E1A6FE83D3ADDA43EA38732BD41BD45BD995C943E01758B3EC01C79BB00F4EE3C554485BE363B88BE2A81CCBD0A8480BE087CF9BD28D4C4B8E362883D3D65423EC8EDAE3CE0801CBE3ECEFFBC1EB887BD16B1283E834D8A3C85C6A43EA45AC53CBC131EBEE2ED1EBE7A10733EE47E35BD7CDBCF3D7A6A973EFB3C55BE91870D3E700DD83D6F8AE03D59E64CBE7B2FBC3D854B813D04ECACBE200994BE358C303D6F335DBDE2C6953DC6944BBEE446423E9A3D4C3E5EBEA73EBBEA673E193E353ED119AE3E45FED638EF04873E35E1283E4C5500BEC2BF4C3DF290373ECC8889BED892383C900B193EAECE333E8392D6BC7BB1E8BD78EC723D9A08453E88F5873EAED19ABD3DB6AFBD6D12B93DC018BEBC82893E3EB29FB6BE9FEC223DBF696C3E92E7263E0C2948BE420E753E02A6D4BDA41294BECAD1DB3C0F2A763DA4F9503BD067B1BD5DC1F3BD389230BE9ADA533C621252BE9D5C603E01E086BE2A772F3DA121F23D532FB93C615CF43CFC24703E940544BD1A2747BD5583353EF76C303E4E74953D55E4873D3415B8BEBB43103E86E8E9BA72CC583D26EBADBB750E0DBB4AA913BCF6ACFDBC2BEE273D6F2F843EAFBAEC3EDCD8AFBD685DBEBC6541AC3EDD2C6BBEFAF54B3EEC2D003D426FDABD67FA3FBD48AD10BE79CFE03DAFB0BABD22C7883E0B1C7B3DC35EEC3D88D83CBE069F8FBE49C698BE628DB5BD5671C43D045AD73DF4232C3DEF4A35BE448D583C9B97013FA19A123E6E75BF3DCE34913B893F3A3EB942E3BE733303BDE5A8453EEE4DAF3E8002B0BDDB4183BE5A73613E30194BBD556E803EDEC8123E0A397D3EE60A073EE2FBD8BE75F1A1BE7B50173E371465BD3159DE3E61A9CA3DCCE36E3E2DAFF9BDD31F59BE9C3E5B3EB42B68BE5D4FD13CEE1CD6BD50DCC83CC088A03D394C13BE4A8E0B3E6643953DCA072EBE129410BBE8BFE83DDDF881BE57FB7EBD934DD63DD67AA5BE598910BEE3C819BEA5B01BBD1EDBC0BD829344BE81490F3DBDDB1F3EE966F5BEEE7710BE5195C9BEA6402A3E91FBF83DAE2D253E16739D3DFE052D3EA64A613E0917173DFD939C3DCD9506BE4AF3423E10FC3D3B3BA88A3DDBB9E5BD1A45B73DFB00473EE00B7ABEF875D0BDC8F748BEC0C0E33CDD99363D7C342A3E3FF1963DC9F6DABE8F8A213E9D21783DA2C5D5BDFCCF993D8554323EFFA7193E2A048F3E990BA33D6AD5843D81D7EFBE25BB5D3DD340523E321E073E84CB6D3EF37F35BE714ACABB7EC338BD89E061BD30407CBECEC58E3E018D90BEE91182BE3304783E9E5DBBBEF93B543DA43F4F3E8DE297BD529BBE3CC6988E3D5E83AABB9A75E53D4BAC96BEB526B13EB7FBD0BE41FCEB3C5487D53D18E5BC3E3B5B87BD626178BE3489793ED8BD0D3E01AB5BBC97BC3A3EB120E23D95279F3D8BC5C83D5153B73DDB45A5BE9939D13C95F568BE076B9C3E33D33DBE583168BDFD9F243D416E4BBECF65813ED696463EFAEB79BE8041663DA20C4E3E68838C3E03928FBEB72617BE674AAEBD8620943E741C94BEB861933E1E853BBE2D852DBC35BE97BDD5B27ABE9116763C6DF233BE68FC80BE150EEB3DC926073EC01A3BBEDBF03DBCB9C8A93EBC403DBEA9DD5E3DD5539C3D10FD103E1FE2743EE215AD3EDE368FBD8C348EBDDE0D193EDD9B903EB1D12FBE8F58113E1AB425BD6811B93D05665E3E141B023D164321BECE86ECBEB5D902BE63F772BEFFD649BD4E6BA33DAACC30BE6BAA7F3D544CB73D775E493EAF01E63D893E413E9E2C38BD7B2A89BE1B988D3E620FAABDAE4029BE0D2B0D3F5A8A883D158CAA3E3580ECBD5CB734BE2C89653EFA54C43D4DF1A9BE022461BEA1DDA4BE56D34A3E835CD7BE2AE8053D42C1A1BE0B93D53ED0958CBE47E86EBED6D689BEBFFFBCBE4B82EA3E15D24EBE3E64883ED008063DB1AA3C3E3866BE3E3D358D3E1FC643BE9CEC2FBEEABC4BBE67AFB6BC6966E23C7BDB803E75AD343E7489B23DE13116BE8979F3BDB4C905BD03AE333E269C8BBE8D55803E04FBF13EC282E6BEC0F1A83EC51BC93CFC884A3E640F04BE1AA94A3B104CCF3E75C9603E8DE4B2BE1EAAD33EF4FA903D3D8123BD3A3E7C3EC96B863E67BAA63E625D4B3E793E263E62273C3EB41E69BE4D607EBEEC43573D7F40293D69809FBE46048B3E8E3993BE5C6EC03C4FDA99BD1A87183EBC21B4BD87096BBE487E5EBE8BA32BBD7F376B3EE33B3FBE1A95C43EEB9E3CBD9C5681BE7F29FCBDEFF1383D7A78AABE692C82BECE5CCE3E9B2188BDBE85843D0EAE1BBD12839EBE467BE83E14340D3C81DD38BE2DC9DABDD7E0683D2C6D3A3E055AA73D8B59DD3C8AE21D3E18F955BEDC88B23D391282BCDC21BD3D055BE2BCAB8A003E98FC863D8CC3DF3D9616F4BD08BEF23E997151BBF751D03D5904CB3A2DA0983D94A093BEBC9161BCC0D8B9BE6AF9B4BEA935BFBE7957D5BE8251E2BD1236FABD7748BEBD065DA23DBDABAA3E1692843E77CDAFBE18C037BE46B86D3ECA17BA3D56D2A53EFAF43D3EDD9387BE52D3C4BD30C628BE3F0C523D443FEA3CD03915BDD28D6D3D6E93E13E1E6F1FBEF0EA94BD2D090D3FA891CF3C5F470ABEF47109BD0683013EFF67853D24D1713E337BD9BB807F423E5221143E",
      model.layers.0.self_attn.k_proj.weight: "0x010000006E8461BDD419FDBC0B1CE93D233E183EA4EEBE3EEF53C93C2BC3CCBE7C175FBE70ACB63CBAAB093E504B51BE5633733E2E1573BE87BCE13D3BB926BE2248BCBEB16F6BBD7D304D3E948873BE9ADE9FBE410781BCEE1247BDAFA6E73D4C1D3B3ECB18D7BB729DD13E2FFC913EA0214A3DD427CFBD4B50353ED8E1AEBE6A25453E9A0A56BE91AD0FBEB260D9BE7C17E4BDD7C3F2BCDC738E3C0E7A2EBEDE97093F1EEE843E63859EBEC29596BDB4D7773E64CAA0BED9569CBC2014A43DB229253EE448E6BD6D0BBABEF3DB50BDD93D7CBD038125BE3467E9BCE507DA39FF1DAF3E82F8793E36E4F33DDE841C3C458EB73CC4045FBD0AD805BEBA466E3D26D591BC361B2BBD01185CBD61B3823EB51049BD96C8EF3BFE68C1BD0DC2543E8EA762BE423C093E116A723E649AEA3B9CD4B73D5F0C5F3E2C290BBDB28073BE131E0CBE34EF0A3C0FBE053CD95E8ABE9760DBBD8215D7BE260D4C3EB2D8303D2EA93DBECCEFA5BDAE589BBBA82708BE3D35773E12A2F4BD3597C4BDB61CE73D522799BD20FC80BDB87E9FBDB9E246BD24841A3E5F47DCBD80D7953C2B658BBC00E385BE6612063E0F84583ED622943D1A0E083F7CE3383BA2967BBEAA3500BEDE5DA53E014868BE488E58BD3738B4BCBC649B3D52547ABD045667BBF7AF85BE0EA137BDDA3E963E4F020B3C454287BEBB94EEBD02EF833D503E27BD0140A0BD19D7743D0227013D7590B23DAA75203E356A2DB999B58BBED8E6B13E54EFBC3D5D468FBEAC7B79BE30272B3FAB24043E9DDF8ABBF37A0DBE8E02DEBD6FFE363CD337AABC30BC703C386D39BC1E7BA53E110A04BE6044C03EE506F43D9EED33BE5A3FDD3E19AF593EEDC46E3E4490093E23AD96BD5F3463BEB09CF0BC9FE737BE6340A83E879CEC3E1E68D0BD4B17423BC8A3673E25B8A8BD22D4883EC8A499BEE229A0BECEEF53BE668E263E475C5A3EA874803ED6AE713EF1C98D3D86720FBEFEB3ACBEF4531BBD2F7E4D3E3541BDBE3967153EDBF79E3C6DB4203E2D84353E691CAF3DFDB6FEBCA20BD43DA3C0973D99E7373E5E62803EA8439FBE24F5FBBCC6DBE03D822F203D071FD0BE214A653E28B7D13E1A36043EAF502D3D38F5FDBEF7C09C3CE3541A3E0D34903E7EFA5E3E6586C73D1F1D41BDFD0ABC3DF4066A3D6353663DB2CCD13C2FBF38BEA8A848BEA4A84F3EDE6FA63D7DFD87BEB1448F3DE21AEE3D3D0E1D3EEF2179BE1B5DD3BC3785D03D34CBA4BD8B9C98BC783A4BBE87750ABF100BFC3D789F9D3E4C36583E159894BE56EA893D22B256BC0A1198BED960043D92B3EA3D8B329A3EEF16133E7583DE3DE49786BED82E72BE2E1619BE453F5E3EE0C756BD0D894F3E6A3B1FBE78D393BB8C2A8DBC359F8BBE420C2F3EDDFEF33CDEBB1C3ECA97843DD336A13DFD80E6BEADEC0CBEB85E02BE63D94DBD30EE8A3EF112333E6D0E703E1D39973E71D509BE4E4F243F8AF0133C54762C3D4F92883EC9BC46BEEFC8B63EBEF8233DDE7761BEC6C8CD3DB4F1E1BCD306C9BE30BB503D06BD443ED69646BE241A693E0F5521BD7236053F85AC863EBD0623BE916B313CD6E757BED6E160BC193C8E3EA178A03D905DD0BE6D2E1BBEDCC6793E8C7992BDDD917E3DF597D9BDB3C1C3BE651D0ABF9AE3AC3DA5B48ABEC509D2BBBA66CD3C72A5573D47DECD3CCAC398BE9C7234BEFAE22CBD844B003ECA7074BE7857173E1F9C66BE94D05ABD94AA6FBD5D05C03D60B7F43C4620ACBD327C0F3E3784ACBECCB9923E9BB78E3EB5DA2A3D72AF09BF0C23CCBBB710B73D65F2E3BDC05EC03D60FA97BD2F0BF23D7AE035BE316130BEF87BAABE4AE1113E81747C3D3FBACF3D9671BF3D235E14BD854BD1BDC21DF03CC436C1BE7B81513E8E7F2DBD231172BDB9BAF43DF7458A3EC784A73E0F853F3EAEA2C13D36921BBF9F8AAB3EA43E0A3E14EF61BEF87C3E3E7EB68DBE4AD57E3E64DA823D902E233ED5261C3E74A272BC2F5F70BEB124653EB5D34DBE7124B43DC385ECBE12A1D93DB7CC54BD1EC17ABED8BDB43D141F8CBD1A23BA3E39E87C3EE5869A3D38D458BEBE9BFCBD1F8E86BEE0C1BC3EFFE4E13ECB21003E0AA028BD59ECBA3C34F2803EA575823D366B253E899212BEDABC723E8A91D0BE5BBDF83C44DC11BE8664C33BB288C6BD5BBD633E73CC13BEA3AA87BE9D16BA3D0A5FBCBE9872983E18D1DDBDDEC79B3EE1F531BDA972ABBE544B82BE2FB09E3E7F4F80BE0F7B003E4027D1BD16935DBE1E4B42BE2DA401BFB00895BE8DA95B3BA5839D3D5711393E4207A73D7F9250BE15CD42BEFFCF8E3E25718BBE2D93EBBEAD4C41BE49856A3E1629A83B787DB6BC71981C3EC1724DBE19BDEDBBF015BF3E1E82143EF2B161BD1E276E3EDEE67DBD9E76D8BD4E3F28BD723A9DBE400D003E3357133FF4EE9B3C52D3FA3E0E43473CD5AB203E21EB873E8A92F63D0622123E046EDFBE04553DBE31746FBE789EF1BD31DE2DBE0E99453B69D15CBE53413C3DE781993EF87ECFBE794F383E0D8A9E3EE99AD13ED3BD25BE7ECEBE3DCDAE003F052C59BD284EBABEC1110FBE650AFDBCB103E3BDA54B0C3E29FD7F3C305A87BEBFEEF93D95B3593EF5751BBEAB01013CF3BAA5BDE6B8883C0D8938BE434C013E28BE2DBF75DBB5BE5BBD393EF269CABE9DB38ABE19143F3EE3CFFEBCEED540BD2DDE87BE129B09BEA130303E7DDA91BD429CADBD025504BF6124C9BE92B3CA3DA5617ABEE3FEBF3E876A1EBE28B17EBE4633A8BDD915A83ECCB9A2BD19D18D3D9F88243E097B3A3EEA32A33E673E11BBEFC7563DFBB339BEAD9BDFBDAC71E03D327EB0BE399E9BBDDD503F3E87133DBC7D9DC43D07EB75BE954700BF35A9793E823F6EBA8E47553DA09D033EF89B163EEA48DFBD",
      model.layers.0.self_attn.v_proj.weight: "0x010000007143B33CBE4FA93E40DFD6BE0FCF8B3ED078E73E24305BBE50448D3E99EB84BEB19E71BEE4CAFDBEA8034D3E5B4EB7BE4D7397BE9ABAC6BE8366B83D912E5C3E692AD1BCB9AF8CBE6A8C99BE4D3D25BD45BCC13C3910023F5925A33E95BB0DBE71AAB3BD61B0A0BD7596CCBEBCA0B8BB2EFE1BBD4379F63D21D9573E2E5C6BBD00B3A0BE002466BE9BCEE53B63B0633B8E203CBE0C6A9B3ECD12833E7733103DF3C07F3E0B5AE5BE391B68BD2FA74A3E402C6EBE90CEA6BE062233BECCA5C03DC19467BEB722073FA179323EF4BFE13DCBEA87BE9BF3A4BDF0A1A03DE22D82BDF69D943D9C1C3C3E27375DBC7848C1BDDB4A4F3E2DB2B9BE7092443E0C05823E848D4ABEC7E8D4BE0F5AA0BD3D04833D499F0A3D3AE2203C41A767BCAD8E76BD95B5693D1892A63E1D8310BD6D2BE2BDC36F43BC7DFF0A3EC715263D726E8D3D6307B6BEC80FB83DB543553E132ACDBEE7F4383E1461203B773D343D09611ABEE278053E679B84BE93EBB3BE28B0E3BD2FCB9BBE008E1A3ECF23543E79864DBE1B65D8BDCF52343E388C92BEE6AF8D3D8FE946BDF915E6BB513F51BE773F8CBE49A5223EC473C1BEFE11903DD32E09BE10592C3EE27BB23D307DF3BDD6F26ABEFF01BA3B910ABB3DBB7EC1BCA82E703DBE1D90BDA0FCDCBEE2804DBE7915923E12A1FA3D8197923E007933BE2A3CD73E04F2D33CD06D273E242F94BE9A4209BE647DEE3E141F013EC4F2C03E84CDEABE0F1C963E458D87B6C29001BD802D3B3E4C28863E61E8A0BE0694233D7C44513E05A3D03A94CCBCBEFF3F61BEB58D6F3E1AE38DBE25B86C3E6001AF3DBAB8DF3EA89B9A3EC07F003CE35962BEA93CA43C21ECF73D743069BC60F093BCB5DC153EDBAEA8BE0E5E503D3CF6EDBD4DBBA23ECB38033A05482BBEE92671BC0678503D66598ABEB4DC543E9E4EE7BD126019BD98D97D3E0E06DABB6779923C1504C2BDE6D3713D5E12893D69DE31BB29778C3EE218023EB5AD473ED9DCA8BD55588ABC87E4E13EE206E5BD8D22A33DC01F08BE3831DDBE47C10EBDD5ADD7BCAE5361BD5789F33BF0549B3CA271033E45F5EE3D4491A9BEAAAB3F3DCDB483BE7124D7BEC1F4883D5CF8A73E13143D3DBC0919BD8085E0BEDCC6833EB2C7013FF8CC0DBDF45748BE916674BD4936293E9AC5773D04A81CBCE2EB40BE5C99F9BDBB52B23EB2096FBD457A04BBFC92093FF77F9E3E08577ABD8E66D5BD63B14EBD2DF7903E1E1ACEBED672303EF00249BE65AC053BEEF0C83C67BFC33D8468DA3DCD366CBE1712663EAF4AF23D443490BC8EA38CBE5CBAA03E51F28C3D20B2BB3D44CE703E1F34E93C89DE33BE0440483E17CFD9BC26F2DF3C8279B5BE20DA37BE7424983E7D18F53DED4B48BE87D6D7BD4CE28D3DEADB9E3D3203F03D9AB8163DCE8000BE191C933D9DA2973D924B1EBEA8E7863EB64B8B3E0AEBEF3DB72861BEA2B704BE4AEE71BD9623D2BE5275093E95F96FBC981364BD6BA201BF03856ABC00DFDA3B7FD291BEBB9D893E591C7DBDD8BE163EDD58473D09B6E3BE2E86613E747B503E76E610BEA9310BBED6E9453CF7CF703E4DCFB1BD42440C3D143E2BBDA04E99BE67508ABDC8E8A5BDBC87AB3E78C555BE3CA52CBEC50C27BE4E98453C2243AB3D7263173EBCCECE3D0B04CD3BA9ED8DBD9F342DBE0DA605BC0D779BBE888F8F3E3E2DE8BE1C84F6BB794EAD3D3C0BBF3E2581153E7301103C8EC4F43E1FE0FEBC577E3F3DD86AA3BD3A1A6D3C1479CB3D25ECD63E6EB221BE2C4B85BE2B38ECBE0B6D85BC13F2A9BE1BBA303EBB76843EE86D2ABEAE613ABEA8BB113CDD22F2BDA177733E400C29BC9AEB813E079D8E3EC6F51DBEE73D293EAF08BBBDD854BD3D07BF0B3ED4174FBEDF304FBE5EA3593D77A9DB3D14463DBEAB9DCD3DE9381F3A5B6A683EECA4E53C8C1DB2BEEA26DABDF098D93E5AC968BC180933BD8C34493E98D835BDAC8A26BE335E80BE493E1BBD13DC563D182B783D0A1D973E1E2F013EA4D4AB3C89F90E3E69F5B8BD25AA3D3DD2BFB23EDB131D3E79BB5C3E8A807FBEBDB40E3EDC69753EE3D814BE4D66153E2C1C3B3CEE117ABD0E770D3EE126C03BA3BF67BE3D72C33DD261E3BDE6D508BB18782F3E16DEE4BD0CD00F3ECFDC03BE4C06063E4E2196BDF62B99BE0521FD3DD7CB28BE353B8FBE2018E53C42866DBE12EBA6BD7B602DBD412A2B3EEC94793DE5B3513EC56A9E3D772DB2BD170276BEAE3798BE9CA7CEBDF071143D45BE0B3B09C80D3E44BC56BED1A1713D072D44BEBE89A63E91DC83BD1378C93D6473293EA573AA3EECDC41BEC50FE4BCD3DA92BD350B583E7D0DF1BE194E31BD5214D43C07B680BDB2A3CDBE4BB67EBD533C48BD2CD8203EB511193D32A2693E690AFDBC0879BE3D895E733E3E432CBE3CFB993C3599A6BE394B043D823399BE5DB43CBD62E55ABBE53AB2BE3A4A39BE132B753E567216BE104D343E1A095C3EA3295DBDEF88ED3D8D484C3D1EAE90BE40660D3FF7C4363E0CC9933E152E0ABFAA5BC83E1F14AABDA1C7493EBD751A3F81198FBE6D850DBDE70FABBD4DA745BCA2409A3DC2B808BC6BACD5BB0BCC833E3D4E823B1A5086BEE630ABBE7CA186BEAE2DB23D9D830DBE7C36A3BCF2838639D8F2A23E79C5853D7A70723E6A8277BE7587D83DFD61D93D3A55C0BE5185113DB869C33D4B62EFBE3BA756BE1A1ED63D8160173E49821E3EEE7A12BE6C6DA53CACB71B3E88E5C3BC57BEC8BD1A59BDBD36781B3DA349153D63513F3DAE3413BE2A38913E154E473EE73DAEBD279598BD67EE493DFF9AFD3D0A8909BE8C68123D158C4BBE80C089BE3A5F89BEB161C7BDB4903DBD5FA1A7BDCE52693D6D907A3DF64D273CF7360BBEDAD887BE91821A3EF8C4073C",
      model.layers.0.self_attn.o_proj.weight: "0x01000000DE8C92BD7A6EF8BBA6B5223DE695083E4AACA03C526E7CBEEB532C3EC713C53E972C99BE50E096BDE633913EA051EEBEFE1E3C3EAE21AABCE36E9FBDD3E82F3D63D0CDBDEF9EC8BEF44E7BBE33DD73BE42DACE3D60E6B23ED8F19E3D4937BD3E9CD7CF3D51CB4D3EAFDD683E89DE003DE65B0B3EF891C9BD525BB53E3BAE3BBDFF40643DAA3E11BED03E833E410386BB7E15943DFB6E023FAE08DA3ECC6E44BE5B36593E43CA243EDF85CFBE85E0B73E97329F3D0CA998BCDBE2D1BD8D49A9BEF977293E36C0DA3EEF856EBE678AEEBD5F87533D91E96DBD794D323C72BE7C3EABA461BE3E1806BE7ACB193CC3BD1EBE9E877A3E91E39A3E801BFA3E36E0A6BD5DFFFFBDDA73B23D3F1686BD342E1ABC8D97B73E9DBFBD3EFB21133D025D2DBEA262E6BD42CA113EEA7161BE8BBDCA3E9558803E2A9EABBDED0CA43D05BE5E3E7125333E01A342BE770E173EDD2A75BDFF335D3E0D74EB3DF43E60BECAA75F3E5A8A8C3ED739A5BECA0739BDACEC2FBEEA9E273EF5E89FBE05E9A4BEE4388D3DB81E163EFEE00ABEBD6CAE3DF0900ABD4388BB3D2E30D53CC656A83D84B7E9BCE27081BD021113BC7E6EABBE3630C13D29B1733EEA13513EB71AC53DC1673D3E97CC47BE5500983EAC1E7E3E0087483E6C1B8ABEB5875ABD4FCC1DBE931910BEC6C4DE3DBCA53A3EADFC61BC4C378DBEF50FCCBD13E45F3DFF3CADBED1D5473E98ED413DA7D6363E325610BE0ED6B0BDE65357BEB220CABC089B293DF63B963D8620FDBDF9A9EFBEBDAD3FBE48813FBEE5716EBE8ADA7CBE0205CC3B562204BE2E73B6BDF32A2C3DF1A344BE820E903E05E8943EA988AABDB7B9853E5AAD8A3DDD5A253D380418BE452F08BC4E355BBE41BEAB3C82F0AA3BFB0CC93E2FF13DBE9F0A383EB215803E0DBF68BD22B3AE3E7931BF3EC1C483BE08EDE1BC5C759F3D3D04B43E894D393EAF40933D50053D3E9622903E6EDE903EC7C1E53D3047EABDC05AC83D766CE9BD212A30BE951A22BDA0DF463E4991A3BDD2F3763E04D7A53E94100FBDDF0F7B3E4702183EB00B25BE5398ADBBFC4C6E3CC678EBBE134891BD7565FE3DD8730CBE29C699BDA4CEA43EF8748BBE5F5CEE3DE985FF3C28C2693EA12FEE3BC117B93D03C6B8BEEE9884BC4299443E5B2465BD6D45A7BDE988C83D24DC98BE781825BD26AE423E54A3583E764EB8BC7AC81EBEF831683E27F0A9BDCACF12BE605DCCBD7BE9D93EA73415BE05460BBE76E6CD3E613D1CBE74967EBD947E82BD996532BD6ACC1E3C140216BEB5D296BE76FE4C3E8C4E433E9A48483DFEF2DEBDFAABA43E144F853E2D804FBE1907E1BD0478BABD4B6EF6BD4E90BA3D05192CBE0A5C723DF09551BDF973B8BD3429A5B99EEC8BBEF6C201BF4034283E6D05E63DCC35EE3E9A413F3E8A04073E1EEC3DBEEE0F5CBEBCA0DFBE0012153EFB80CE3D3BB31EBDC13188BDBDA5143E9E2C9CBEBE90223DEEB8093E27145A3D531AD83C31FE12BF6934A23D977B48BC271D03BC7C42F73D44A2833E7E394D3E414947BE830091BEFD9B3EBE06B4DC3EB7980D3EB901283B26D05CBE04CD7E3D2ECC4DBE3A65B5BE5D4842BD5B2B9DBE4E9EE7BD3BE9D53E922FC43E84526D3E0680E0BDE91602BEA0DFD0BED7CF8E3D6E7753BED69CC1BE712A2CBDF13134BDFF0700BEC844BBBE9E3801BDEF33AA3C3E255A3D1E5628BE2215AABDDEE6A53EDAA4FC3C6E1B5DBEF279E23D331AEC3DD8500BBC1D8B883EDBB3FB3E1293A73E48BC703D2D8BCDBD3ABE0CBE2F43483E713FB9BDEBCAA1BE4CF67A3D4F847E3D6412AEBE804D61BE0B8C07BE06032FBEB9A7983E3619C6BEB59CE5BD196A4C3E524EAE3C5912EA3DCDDD2ABF3CC2823BA13A87BD474C0DBD6210003EBA77513D46991DBE7CB5F1BC161D093D9884BB3E018B243E45AA5D3EB853493DA086E9BD614563BECE4CC63EE1C269BD24BBF9BD52D299BED191C03D8F48B0BE7FCD66BD37ED893DE55697BEC1A71B3ED267BA3E1FD9223E9EE1A9BEE6AFCF3AA040413EDC39273DFF5A35BE2EAEFEBC9D52F03D9DC623BD37DAD0BA7C2AAA3DFD2EA43E80D986BE5615C23E6370923DABA5ADBD5BBA8B3EDD5B843E7B0DE23D033536BE57C7A73EEC8759BEE7FB9BBB12CE60BB4F760CBEB952183E172A5A3EA2541A3C632E923E298D2FBE2C06703E2ED569BEAF7EAC3DCB195F3E45737C3EAD528B3E1A5785BE4201EC3EBAF0B0BE1C7B95BECD0A633EBE12023E27F144BE97101B3E7E428BBDDC4DC7BE55A3E93EC10F4EBE7D6ED7BE3338B8BE32D3203E9EA994BDB0A47FBD820571BE1033373D81AD3F3DFCF9793D0D94D63D52B15DBEB5B70D3EE25A78BD5C7E85BED23924BF994012BE5881473E830AD13D6141E73BA763623E373D6D3EDA21FEBCD3EC4FBE99EB613E516B753CAF96A53E59D4A03E35BF943E8FA1D43C3AD2923E5B62CC3C583D433DD7D5F33C3315233E86B60B3F589106BED2C511BEBE9FAD3DBC6016BEB484DA3D246148BEB21A093F8BC53FBE7E3B1C3E2ECD0F3E2C8033BE69D8853EC040B53C267DE43CEA0DF1BDF53F653EE32898BEEE49123E7CA04ABE6B25DB3D35F17D3E73A39B3EE4DD81BBC32DCFBD7974963EEC6DE43DCF50793D0E5A643E9A72EF3D9663AC3E416D773EE9DFC0BD0597103E2C9676BEA4E1D13DDB0A86BD1B0029BEB6A40D3BEF068B3D857E87BD76EEBCBD339C8ABEFA20FE3E1522693E923D56BEA8F1F8BCFA23F03D0A75133FCB4830BF8EBD213EFB62653D049944BE114C2EBEF4CB88BD004590BE0C54B43D0AE0523E66038FBE2348373EC024E23DFF2FABBD1A8FF3BE32DFCB3E02D995BE285EC5BE407DCEBC9252873D38803D3E25103CBEE75520BDB062FDBD471D98BEAE911B3E84335A3C82A662BD25B702BF455EBABDA32BC83CBFA4773E0D7E233EA200D3BD5885873E52668B3D7D18C63D43588F3E9CDECF3D417D1A3D7016993EED0212BDEA7144BD4C5817BE5067B53D440094BE358524BE9FDE67BE86E9C83D2FFC16BEF19051BD53AFA3BE63A4F33E3D52553EA8BBAB3EC110FF3CD3EEA03DB6BC58BE0AF959BEADDB703EDC310FBFD4CFA6BD9E0DE9BDB85BF73EB7F83ABE1502E73E84E58B3E3332433ED71D153E46761F3EE9CE833E80C8903D12C93FBED20B743EC04789BEE03783BC7213293E414B5CBD2BDB15BE6AD0673E642C7D3E573259BED75234BFE064D5BA9B27AE3D41BE8DBD71D10CBE8E7ACC3DF7D999BEAD5103BEB0198ABE4A0541BE5DD36EBD79BF51BEF4C9953EF97348BDD86838BE187719BE86E032BEAD20953E2CC4623D82A935BE418136BE02F45B3EDEE6873E95B6333E0B68BE3E61CE85BE9B1DDA3DEE7972BEE51D233E2FB02ABE0972283E61FC283DDB52A6BED023DCBEE595ED3D669A523E8AE0A3BE4A307C3DA62E953E363C9C3E2E18E4BEC6C6DDBE744DA03E9065833EEED6303E619DBABE95F0813EBC210EBEA06959BD6C88003F6A02A3BD05B742BD347504BE2844AB3EF98B64BDBB4B2E3EE35F2B3E0C5C413C3BB58A3EF98A0B3E771FE03DD08D893D969E9EBDC61DF8BC676CD63E7822033D4CE3323C4DEF353E118B753EC01912BE2C99A0BE1CE2E8BD3632FF3D1AF651BE72A075BEB01F1B3EFBA61B3E8CFF963EF5EF12BD9A148B3E98147C3EFAF7993EA7E14DBBE6D5A03E918F27BC449D8F3D607AF43EB0B8A4BDBA7C6ABE0E58163FBAF3D1BC64E2393E0CC5B73E337090BDCB79303E6AA91ABD3782F3BEEA89A93D01F81FBFE54510BE750D843DBA3788BCE46922BD001A84BD33D9CFBE113E953DEC8E9D3E30D253BEA0CD94BCC4B1A9BDACA0163E8193E13EC68E1B3E0630CB3DF4B99C3D328E03BE3D753DBCE720DCBC86A8D23D7E07B03DC5A6A83DBED7BABD74552BBDB65F44BDAA545C3D51BF15BEF824EABE6E3FDE3CAD4403BF996838BE98FECB3EFFE0B93CD2BC1FBE212E20BEEFFE52BD7D10493EC3BD263EB4116B3D336A863E5C108C3E1940823E177257BDB0C7F5BD7983AF3C604307BEE51413BDDDC5BBBD39B64B3EDDC33ABEEBD3D43C7C958BBD3735B23E2DBDAB3E83D9FE3CB8ACD8BDFF502DBD7CE2A53CD595B1BD0AE81C3CCB54D13CDABC87BD30822C3E41E7343E9C46D63C9FF88B3DF689103DF3632BBDF9D36C3E87203A3E2083FB3CEE5FEC3C788FE93D9F061DBEABB904BE4B758BBE6A6818BEFFD947BE6A7BCEBDDB463EBBDF1C0ABEB243FE3D4D653FBEA77BBE3E73775FBE5997553B9A823EBEEB1E853C5CEDB6BE0575D0BDE7C42C3E60E59C3E8F7130BDF2BCD53E5E14F8BDAC89DB3E57E52D3B08C1593E104E45BECF20533E918AA53EA307013E2E9ACDBCDCA7FABD303383BE11CA983D705B4D3EF9D9143EF00D62BDCE9315BECB7597BE8CF4A9BEDCEEFE3C3D0E683EFB1AD2BD5003B33EF177183E7D2BADBDD88F3EBD627E0E3E9F1E19BC36AC793EA5B18CBC539E81BD68F4D3BBB70437BEF1885B3E1B1A053D1B80B13C47F51F3E533B2DBE0EADAB3DE6FA953E509D15BEC4204B3E5476A03E58B796BE735B9CBEDAD7173D3AD5213EAD4290BBDE6E32BEBE0F0C3FB308413EF4A7B5BD90677FBD6C9DBABE29CCC3BD9738E03D32E80E3D16E57EBAD0E30E3D51C0643DB3A54EBCCAC132BED3FC8FBDA42CF5BCDC151F3C140F18BE803CFCBD10D79B3E3ED19B3E6065C9BE4E85EEBB061EB13EE2FFD13CE554FB3CAE079FBDB41A233E7776FB3D92C12BBD52A6743E70C9C5BDC138053E038C8A3E9338BDBDBE48453D3930803EA7B6F33D9B83583EB1E13ABEEE84A9BC09AA3B3DBA6CF0BECB2388BDE4EA923DA4E43DBE0600343E576B723DA83BF7BC03B140BE237D02BEDE7C723E87EE283E1DAF233DBD3D0DBEDAE123BD041713BE7B3643BE1874CE3CA4F6773B6E478FBC604D0DBF03ACE13E2E989C3EC82C7DBCC816B8BB7458B8BE1189DE3EBAB8663DF3E2A5BD5E22F9BD0FFCC73C82ADFE3DEB4264BD86E4D03B84E9603B35ADC8BE8E4FD6BDBA256C3E872D35BC78F48ABDD0D581BD6EDBEC3DC6D7A7BEEAC8D0BE6E1982BE1BEBA63EC39C72BBA01CA23D3E3B243E88B405BF4D94DC3D47FEA13EF1B771BE712EE2BE741DCA3E2A4F77BB9E5CE33DEDE0883E0C8C9A3E2A5AAFBD160175BEDA34C2BCAF46E2BD52B8E83A07D9803E6D84FCBD7F6FB0BE29A89EBEF1C1AC3EC3B639BEB13EB8BC356AD7BDA7A2493CEB5B3E3E86CF543EADD20CBE4CBD7ABB2277043F861A23BE1576DD3CED2978BE18D29F3EC932373D019B1BBC672C053E164930BE912C2F3E83912ABD7C02F5BC236BAD3DC1AA2E3D61F9C8BCBF62343FBAF2B3BEA64320BEB28D54BE136DEABD6F14853E8075CC3D8F2A413E5D4700BFEDCF92BE04E0993E60D8123EECB8A73EF18AC7BD540DB1BE1E01AC3EA05F443CF6D31BBDBA2A263DC51F2F3C8CE5D43DE77220BEE024EABD474835BDE0D750BE8543283E4071CB3E0B54633EEC1C8F3ED373A3BE7B493EBEE14B9DBD080AC03E0135B93E18FED9BDD60A00BE3FA5923E9C6707BEF87A443E07E18F3ED039D2BE66E2DC3DB6B3863E8171953BD8373F3ECA23D83D97FD65BE574E763DA13BA43DE4168FBEC01D443E4338E13DF1BFA7BE79C25D3EA21DEA3E0177BDBDCE12013E323FFDBE6B95BDBD8FE3B2BEB670DEBE538D9A3E5B737BBD9230A23DF76EB3BB932E833E58B1B13DB704D1BDDD71903D80111A3E58CBCD3DA0F3B6BE84F6393E4E9515BECBF0F3BCB414DC3DAA5D763D426CCDBEF12EF9BD7086293E140C083EFC624F3ECF7AA9BC",
      model.layers.0.mlp.gate_proj.weight: "0x01000000E47892BE220985BB7F6E803BCC5998BEEF464D3E1833C33D7E5BDEBC7DE6853E9778A7BE1AF288BE314ACF3DE54C3D3E3C6881BEAF84D5BDEECB6ABEC4942A3EC8F0BFBD8887093EF098783E07826D3DF662113E21ADCDBDD29513BFBEF91F3D59C4F13EAE56BEBE578050BE1482B7BE119A11BEE06A5C3D6D22C53C72284DBEE28D573E0A6BA7BE0367F43C0FD5563D7B28E03E1D4F80BD28645C3BB9337FBD5A83B7BD909F233B7D2E0C3E1C37673EAF20A0BEA802FA3EF3259E3E05251D3E846170BDCFFE51BE09F48ABE833A9FBC7060AE3E743DF83B713A043E32859EBD0932B7BE787D00BBDA79583C24418FBE80FBBBBCDCA48C3E3AF9523D0BDFB03C40F788BEB5F0153D2DBA94BD04F7CCBD9F26FDBE34A317BD152199BD50873C3B75F4703DAD2D92BEEDCEA83E379904BD9BE843BE4635D1BE2E9B2ABE39CAF9BD616381BE1879EE3E871ABCBE45D34ABE6A288BBC0ECE2ABEAD91D1BD8C7812BF9DB3D63DCF80FCBDC13D9C3E2FEBCA3DEDC3DC3EB33676BEF6B3E13C4A49973EDF54C43CFF870D3EBE6787BC9D8515BED3F5F2BE1CF780BEDB7016B86C09D7BD13B8EBBD1E77A33D6978BC3D215E1DBC898F313DC681B23EDA9EF33D81577E3EA7C3D4BD6E3848BE60689EBEE87AE9BD31A896BD28D20C3EB7A8213ED16A96BE67CE983C6AE11EBE51288DBE88EC833EBF5B923E27063E3E065C1DBEA872283EDD46873DA6540CBC879B10BED68489BD8E6F683EA33508BD0C869F3D1D82FEBDEAA45C3E24AE61BC451D97BED0F04ABE63E5053D6B1C35BEA8AE0F3EAB9E21BDA7CC0DBE3D0196BE0982913E3766673EA66E7D3E82BB27BEA19AF1BD234BACBEA3F183BD1F8669BE0EE176BBBBB6103D7CF9BABDB957273E1C2F803B4B58313DB9F4EEBCA883CB3E7184193D892488BDA3A906BDFDC344BEED96333D604956BD2736223E18445A3EB73F653E94EECD3D83E1EBBD92B3DCBD72B3E53DC77DC83E958D29BE58D8213E66C150BE49855C3C1153423E2313FC3D889953BC7FD2DC3D81D18D3EDA51B63D3793A2BDC87943BE2E9DF3BE2D39453EA614553DE8F1DEBD45EB653E7D66AD3E1F548CBD6901933E9F88623D9C71C43D006E9E3EC0C9E4BD31EC393E0F67673EDDC3CEBD4725843DBD6726BEDB2242BED59A1A3E2DC02EBC81C233BEA4809EBEAF06E33DA84ACC3D1A5B62BE8F4D333E25D039BDC5ED363DB047143E0E2C1ABEF0E0FEBC7BF784BE9839B33E8DEDE53DDBBF8EBC41ECC2BD26A6E03DFA22A83DCF3B3EBC627B19BE15FA733E75F2D2BDE9C8893D40A1DEBD289D86BDC57F63BEFFC086BE9BD5BD3E1B750EBE43C342BEFFBF913BFE9A06BEB588543C2D7060BC3D24D93D575E5C3EA59B1EBE7668A0BE9BBC383E7671593E5C7C8ABE5FD0C0BD3622B0BE9A8FD1BE0982303E277DF93E5DE280BD8F3C403D808B2BBE5C2BE6BD4945B93DA269733CCDD2823DA0E1BDBE0D40093E6D78EBBEFA1156BE8D5C823E065432BEF195923E80FD85BECEA69B3E308DB4BC6CFF6E3EADA306BE8BDB793DA98EA63DE31893BD0F4703BDBF742C3E53B6063E68E42C3EE7F8BB3D119B943EB7EF8DBD201F9CBEB24E0D3EBB3744BE36A453BE789FD1BC75C4993C6395ECBEC2E1EDBD7B00DBBED1BF0DBE3FB54C3E7867103B9B147DBE416B9E3BBC7340BED74BDE3EE6DD603EEC02823EA759ACBE802E1FBEB9B3AD3ED13F423EFC693DBDEA747D3E9149463E4DBE0E3E5CAD093F343B383DDB8A0F3EBD6257BEBA514EBE94A5A83DF4D5A73ED6B2643ED21239BD8B1F993E05569F3EAE59153E2D55013E1D96603E3345CA3ED8C3523D45F272BE294EB1BE97F3623D6527D0BDC5C74E3E7520C3BDA16EE9BEED0BBDBC0B03E9BC6C0A203EA6EC4BBEB145B43D6C8040BE06816E3EE694173E6924083E613C03BB5C7D5EBD2302E03E3C7EB9BDCE59283E54B989BD0D48EE3E48D05C3E3E0F53BD730E9C3E2DB8323E7397D4BD76D044BE23A2143E674AE43DFD74813E1B659A3D56F0663EFD7A3EBCF91B2D3E8AB160BEBC5190BE6B3F883E6B19E7BD9C4035BD63BC5CBE3BFF7C3E7BA7FBBD81D644BEDF428BBE73E0D03D27F21BBE81AF0ABF41391D3E6111B6BE4A3060BDC34E2BBD713E30BD7CE13ABE7956F4BC1805483E18CC48BD737F1D3E8E262CBDC47C23BEB09A023EE8E0B33EAD2586BE9F2398BD2AC1213EBCB4FE3D59768E3E86D52E3EE470C43D89E1823D127DAABAA009A13D6CA396BD2A2A693D5E5AEEBD4C84B5BCDAA1193E3B9240BE57E24DBEDB462CBE9E0E82BED7B6063F1951B23D6375B83D26FAA83D4192743E2980A9BB6394883E8CB5BFBE0A1E7D3E3E5D3A3EF80020BEB643F9BD035D333E6175933EBE9A2BBEF371FF3D5FC6CBBCD99328BBB8100FBE3376C9BD656C473BD159553EFF70AABEEC6E2ABEBA47B6BD66D6843E1B913FBEF999C13E59C6933DBE4D81BEF7C1A73D7496EE3E90D57EBD4FBCF0BE012E873DF05D8D3E99713C3ECB0ED7BCF5B736BCEB2ABA3D389596BE599AD3BDD6316DBC90B7F8BEDDFD2B3E30376E3CB49A5B3EC2DEB3BE9F4F1CBE3CB28A3EF4632ABDE2EB513EF804FE3BB6CBEDBDA28D57BEDA4EE13D8B73553E7C6F4CBD98A9B7BD4B8DF23EB217E0BCBB59C9BE0ACD97BE879514BE33250FBE896F70BD62E7573D557FDD3D77DBA8BEEAA692BD5396F8BD2CCA853E9320393C6EAFFC3E369A863D0D92A43D1AFA923D7A61603E0157833E03C4933D341F3ABEA315C8BD6E8A923D5F17803DD97A7EBDA66E4F3C5952AEBE01B4CC3EB1C2CB3E742839BE25FD83BE700C8EBEBCDABDBDD920BCBC2ECE773DC75C1EBE49E8B93E4B53F93D28042DBE02E8623EE27D9CBDFA0FB73DDA063B3EEADEF6BDDB33413DAD9E483D5551873E15C01C3EC54E09BE1DF210BDD57C9CBDD49D903CB6AB093F2DA96ABEBBD26FBEA76F16BEAE52A23C91FF79BE6143A53BE1B1A8BDCA25A93C7C3E1BBEEE5FC0BE5E1E0D3F2252013ECF1E5A3E2E81B03D96827C3D9856A33E7FE49BBE251179BD0E194CBE9742973E18A5E5BE0D6665BED194FCBD1065763D2059B0BDEFE946BD29490FBFB92473BE2F0AA13EED34DDBDCD8EAB3EE37CFF3EBA22023D9B0124BE7340CCBBBCF6803DAE04203DFF6D17BDFF3B7FBD92318D3DC7D574BD17E38DBC748DFBBD427A3E3EAE69113D0E0746BD071DAF3CD1EF54BEC19CCABECEC092BE50B38B3D5B02CC3DA1E3E0BE2FCA0FBE73BE7B3CF4E3C33CD565B53E2769D2BEF0F471BBE67706BECFFE8DBDD08299BEB009863D9D49D43E228D83BD64A2F13EE382F2BD87C9BE3DA99F78BEB874153E17DABD3C9AA088BB2A41C73D74B4B5BE67D2013E32F3AF3C00D752BEE099BFBD728D36BD68C116BDC81CE8BC194E88BE2A74EBBEC17007BE9BE668BD2B4DE23B91B7FEBD8E416EBD8D0FFE3D3A4376BD483C763E55AE47BD752574BE9A895C3E898CF8BC0B64AA3E5ACFA03EF37F5ABD911138BE988F5F3E62655BBE0C7CA9BE4FD6A3BEFA996E3E570C0A3E4AB9333D0FB03A3E1ADB653D92418F3DAE2D3EBE35CC963E0A419C3DE0C73B3E5B3E9B3D0892EC3DE0A63FBDE6AFBD3DE8BC8F3E2CA2B8BCC4AD1FBEC994EE3D20FEC33D6F51D0BD489441BECAB00BBDEA316FBDCF81EABDB13640BE84A356BD28F325BEA7A034BEFC29EF3EEB0269BEC0A4D5BDD8EDACBC5E32ECBCF4412ABE8C8B46BD8EF5BA3DA0863E3E840A373EEDE1CC3DB463B73E9FB1933EBFDB403E69E59F3DF348A6BD67E7EA3D6C5CA7BE4DCB803D8F38713EA133D3BE9422933E2C666DBC15483E3D8339A93DFDA183BEEBFEB5BE90222F3C8A616DBED5D9A13DF1F2963C528FE8BDDFB9D1BDE6E210BE06BC873D633EBE3ECEC4CD3D16CAA5BDBDCC95BED8C0743EEEED80BE20A8983E236108BEEFEB72BDF865553E6C7C143E3AA644BD351DD93D188DF33E51648A3ED388913C67BE11BE65A2CBBD3E27BC3E89FD6CBDB61E023D7310B9BC8EF70D3FCA0BFABED13A563EE82FB13D2D31A43EF6AB17BE23AB79BE02EC123E94F783BE2BF4013EF709063EB80CCEBD18ACCB3E2034F9BD7AF18CBD1637FEBD12068CBEA72787BE65DA3F3D1B5334BEB35FBF3C5CEA233EFB8B793D2D46A73EE5EC893E7CFE863D61A6CF3C5D64943EB7A3853E4E4F58BEDA6CBD3E7CD1D9BDD186133EA9D1433E1B8A03BF1ACB7ABE01F2CCBD6D0868BEDF8CC03EAA1859BD4F233E3D800CC13D06E6C1BD032B9E3C8B50C1BD69D9CD3D3C48E83E41A8DB3D5725B6BC59EFEB3E52D2EABDBB9D1BBEB85210BEF881333D0B00ABBE35B89D3CA4F201BE236F873DD8E8093F9013B83CCDAF723E31658B3D64F530BE270631BEAA1517BE57C50ABEFC87183EB918353D0A2F883E2E183B3EAB0FE23C8D38853C3DF8913D82FAEABBF287BBBC6A9236BE70688DBE1A4A0ABD2C93D63E4CAC7EBE35468D3E2CBA293EF272E4BD4FED21BFDD5361BEA833903E361EF2BD677C953E742BA93DA797383E440FA63D50DFADBC88F233BE6983473B575F633D79A966BD37C3DCBED1FC203EBD0FA7BDAB93023E4BCD4C3DCD88B9BE6A717F39B34C373E3EA52ABE711130BE17DD42BE36DF8E3E510FEBBD1D3D8D3E27D3383D5739E03D3132B7BD41634C3ED8321D3EBF6C2ABD27E84CBCF0A797BDB37210BE4A1761BED46930BEB95E113CADE2F23EE4F3ADBE52CCC3BE3342A4BE254C643DF8951CBE51EBD1BEB595ADBD730D0EBECE47FC3DF01C54BD151F243E40A98A3E24A41D3E307920BE3FC2223E84DC403ECE18933E5AE51B3D7B81223E71AC853E0F5679BE2C46873E16A0F73EF47585BE30625E3C7E5356BE490C98BEE36D123FEE9153BE561CD6BE3B9C3E3EB754D53E335B52BEA2CA4E3E559466BEF5E97D3E3E1385BE50FA18BE1B26D13D97679F3EC59261BE3F8C513EE6F8ACBE6A7FFCBD3ECFBF3DC566193DFEF600BECDC8AABEA72F573EBE8A60BE668E553EA8A655BD283C6D3E16E7383E88698EBD7FF29D3E1C7181BEE133FD3E9A2CCF3EF07AA03E566B0E3F75D584BE974D12BEBE6D453E98F0EBBEECA74C3E5F7A013F7E1052BEBA32EC3CC9A44B3C68E540BE87A2123F893E88BE8500CEBE0C5D8F3E469136BEAED30B3DD1DD05BE4BFCFDBDF17A3A3EF541433E6D507B3ECA4711BEA74D01BF8B5B18BE1DFE303DF3107EBE264EB8BC8B8B5CBE204F07BF7AFFD43D62572FBF06A2A63E038E863DB86BD63D4ABF813D0F2C85BE86B4473EB6BE7ABE28E1033DAC435C3EEE0EB1BDC78997BECB4B11BFC61B90BE698ADFBE2F9690BE55E34E3E7D7DB6BD7CC31EBE32C4723D48CC3C3E1875F8BDA9B9023F23D3563EE9DE89BE5B40A73E587E703EA1F5433EF2388CBE545F74BC5F82603B98A8043E7166223E8320923EB70C74BD7332723D5F786C3C7AD48EBE47CD3FBD2A17D9BD815B1EBEE2B9DC3DAAE893BEDDF3B73EB6073EBEE9442F3EF65F7A3D6A5E40BDB9698E3D78526BBE1D3A2A3C8D5358BEB9147FBD696E3C3ED3E60E3E6AF9893E9E16DDBDF5DC1ABEF625113EABDA1EBE5C32AFBD1398843E9DB7883EB172B03C4F638EBEA49094BE1338153E4F7DC13C9912E43E7BC51D3EBAF6523EB285113EB5640A3E8E4A643ED6C109BEEAF66C3DDCC7EC3EEEFF843EFFF79CBEE7BE543D77DCC4BD34CA45BEFE8435BEB7D37B3DC28F8F39E9872C3E28A2AFBD744B453D09845C3D1F1CA8BDF04739BEB30E40BDA44B92BD515B463EFE37EDBC1B64BABD4A426BBE1990F73E3AD4CA3DC4A7DABD1EFCC23DEB6612BE0C36433EE60B063DFD30913BC00FA5BE656E8FBEE6ADC7BD7BA22D3E6E0A403E4C1065BE24873C3E2A2AADBE6362EB3CE827CEBD151A5C3DAA2AF7BD6965BEBE69323D3DFF422BBDE79480BE34CD47BEDD69D13D5482123E14E8A73D0EE060BEFBA0133D33C44CBE7009F83C57F2553D92FA30BD41F5433D5226233DCAADF43D811594BCA8C27ABEC7BFF83D7A5D1A3EE0CD47BDEFD0B53EFAB0E1BCC3CBF8BD37D3563EF2A5B63CCEA8AF3D0408953E62405ABE7C829DBCA31EAABB76A6903EF10FB53EF3F3BB3D4FD71F3F56B28CBC2A3054BD3D9821BE979FA1BD4ACA01BEFFE7913D4BDDA2BD8BA44CBE48DE2D3CD1F0C3BDD4CF2A3D1DDA323E9A69B3BC615245BEE909E13D58AF043EFF2E043E9682B7BDA9B2E8BE560EC2BD963C03BE11B4773E5EDE8FBD0658353C6EABD03E85CF093EE2B3CF3D17DEF7BEC952DEBD1E6D57BE35F7683C8AC26EBE804603BC76E6C1BDC454D0BD4AA51A3EB7694A3E3BA03DBEB729623E67EB17BE60C9E33D45B696BD5DBA9D3EA3CCC93E5DE6B43C7CF19E3D9C72823D04AD20BE03E9803EBA64223ED9A0EC3DC5EFA2BE04C2DA3E10287C3DAA73F9BDE2357F3EAF89C7BD491589BE1E49F93D79F9DF3E8CC2E3BD316E1C3E45D3E8BD38AEAD3CD5CADEBCC96EB03DFA2414BE835E943E0EC35FBE6AA34DBEFDBA243DF4BB9A3E30A5B4BC8275D0BE445E2E3E65FD1E3D88D4623DCD950DBD7560483EF3B499BE20D90C3E6817B83D899B7C3D42EF923EEE43323D51BF99BD0BAD5C3DACA853BED875873EEFD3BCBE687C08BEF2E45C3EB1583DBD03D2163E9C2BD2BC3B2CBC3E433806BC9D2844BD3554AC3D8105873A9C0CBB3C1899FB3D7761E4BECC895B3E027951BDBC21113ECED2F5BEDDC1833EC1E711BEF08383BE71BA46BE181C2DBDC7302E3E42AF2D3EE81094BC3AE82D3D1EFBB4BE085F51BE5514393E974B1A3E65DA023D451215BD6BCBCEBD98DEC7BD213BF1BD1838A63EC851BB3D1378DC3A54200CBF0448153D870D963E7F142ABE5855BEBEF434B23DAB0C103E544E16BEA4AD7C3D133E51BE50C218BEA691A1BE11629EBDED6E2DBE214423BE74F4A13EBF045F3E5DBFA93EFC758D3EAEDDF6BDE5A518BD7F740D3E9752DE3D198C11BD8FF732BE6BD44A3C9C5682BE971C1E3D3C86833E5B4A89BEF19F223EEDE9F83D4364553E62B3A03B4B30203DDF3099BD215A9CBE9348B7BD77D3C53B7F10923E4FDC4F3C5AA0033E75153CBD0F4EB6BE03FCD2BD89DA0DBE68CF113E66C02EBE727AFA3CF5632EBEA28F45BE77391A3E1A40DFBD53D3CF3EC5D9743EC965A2BD02B8AB3E6185763B56E00F3E4DE14EBCDC840F3E762E8A3CB2336DBE292719BEEDF290BED5D900BE4AE43CBE567A0DBFA58DC5BDC79F05BD5D08423E1480453E13A35F3EA72D9A3DCC085F3D88443F3D49FEF5BE",
      model.layers.0.mlp.up_proj.weight: "0x010000005218983E7EFC28BE1E3D033FC0F4A4BCF9828ABEA0B94FBDD0B624BEBA51FCBE571722BEDB3943BE7D7426BDE8067C3D76042DBD674FA93E9625D43D507180BEBC2472BE2F5F7ABDAB4C9ABE311C92BE92BE833EC0849A3DEE7C153EA4E34F3DDB47D63D8C82053E9AE6D6BC22DF30BE32D707BD3CB1953C04C3303EF153EBBDC744DFBD326788BE2AA27C3CA6CC03BDFFE85EBBFF6F7CBE5D8963BD112E96BCDE9525BE1F60203E22F7CF3D89F10B3DC369DEBD210A923E2EB4A73C8D1218BDB69523BE4340C5BEBF9C87BE962571BDC696903DA0501C3E14D629BEEB2A0F3E0B4104BDACE35ABE41F91BBE0A81B13D52C08EBE473EF63C7B09793E799E8A3EEA4197BBE31419BF7FFC11BE9571CABEB67B033E1790B5BEF96181BEFFE6873EFC43BE3E74B503BE040DDE3D37BD9A3D088E703E0AF6F03BAF521BBEA2F1B4BD90E73DBC7414A0BD0E85EDBD40B9A3BE8CA48D3D7976113D274A2CBD92514DBE2E7CE93DF54C17BECA3EA63CDA09963D67EF22BD0A8D443EB1410BBE3726B1BEB0A928BE50153D3E5E979EBDDFDB1F3E079C3B3D128D213EDE8949BC2930F03AE663DBBDF25B61BD0CE93B3EE4BAE93EB33FE73B18902BBA8435753DE62E03BE3850A73E563223BEB2601C3EA0B58DBE04A4F1BB985D883E5FC7C8BB50EB3BBEA2ACB53D4DC533BE21FDA63D8A8739BE4533673EA6457FBCE1242FBE0DC283BC11FE253E8916543E7E9AC63D253D8A3C6523AB3EEC7532BD3C7BBC3E821649BEBEE657BD911C08BD6D2E2F3E6E615C3E2BEE2C3E67540C3E147621BE33AE613E095E97BDE5E50BBE52F5CEBEE97DD6BD8FEFBFBE9B0C803D91FE67BEEF17BDBC3FC293BEE676A1BE2770503C2C1F793ECEA9D13D71AAA23DED6A8CBE00FB1A3EB152133E080B423E39BD363EEE280B3E7C49A03D1C10C13A8630563E6A0311BF90C63B3DAECBEE3EB31CAFBC3FB5223EDF20763E9F7C0FBEA24A18BE4061BE3EE6D6A1BEFC0FE53D856BFFBC951B31BDB231FF3D5BEBF4BD78EDE9BDD5F5D23DDEB306BE26A3063E96D99A3C62D62E3D2B91413ECFA5003E633C4D3DAF73B93E0B4CB5BE3FA87BBEBEDAB9BC40809EBE53CF573DCF2456BE1A75DF3E6D8C9CBED9509CBAB387E1BD98BE503E3180923E5397A73DCD2D963EDD8B963D7AF8193ECFBB6F3ECE42833D5FA4033F62B35B3EA8291BBECDF05BBD52DC023E3C0EF6BAA2D487BEB26B563EDA0D4ABEA08B20BE5DBBE4BCECB221BEC0AFF33DEA767D3DA372B53E216A4C3D84D6393A007AF3BC6ACD1D3E227B0CBE3D977B3EBA4B383E3859AEBCD0BF6F3E2F961ABE793238BDF6F834BCC1B9A8BE3A1FDCBD27DF213EA83681BEF9B13D3EDDB15DBD413CA43D680A40BE4074A63D8DBF603E9996AFBD1CA4FCBD05C2BB3C5D599F39D0447B3E2BCC343E2E356BBE5C9EF8BE335C3ABE3543C33D31F0C03E77BF0F3DCB0227BE12A4AA3D21A92E3DBAEA7F3E1698833EEB32DF3DAE1E6A3DA18B23BCC6FB77BEA87E333E9FC91D3D5EC1903E2B1A90BDD0319ABE8A977A3E1484B73EB73B85BD628F223EA684AB3C4E30E43E2D6F633D70191D3DA26EEA3DD2CF05BE52C916BEC8E0043EF8C810BD66225DBEA27DACBDBCDB2A3E23FA8F3DD3C26B3CCB8CBBBE5431693E2D1C083E417711BE7385A63ECDA82ABE440088BC82C6813C56C51BBD66A1AD3ECD68D33E8DD30DBD6E6078BBE03E513E142C543ED85919BD3FAC23BE71D1F2BD9A9B19BE5D438EBE98FA46BD4EBC6BBE7648163EA967A43E0D88E33D2A66153D6908043D35AEC3BD947AC2BDD9533DBE361CC0BC42CFBE3E1FF4093E9F6A9C3D831ACDBEF8438EBC10E9FD3CDD0634BD44F9223EB742633DAF55DCBD596CCF3E5599DABC542FB93D3FC67B3D2FF154BE2DB96F3D79D8343CD394873E369C04BE91BB3CBE616C563EFC4F93BEDB189B3E3AC7963DC9AFA63BB7FAB63C0AEE053ECCB524BDC5589D3C0962543E55A1373E4666A2BD4743613D317A153F177D10BC36EBDC3E77F85D3EAAFF303E21F506BE85A1E33DFA12463EFA0FC73E8E792B3E263D14BEEAC37A3E75A5383EA093FBBE33359B3EAE67EC3C5163BB3DAEC0AA3C1DF4093E8E5901BEDD6563BEFF073DBE31BC783E02BA03BFCA0D9FBDA9B6BF3BEFC6883DB1A3273C356AEBBD91EBDEBD30A5473EE907A03E0948243D43EFB33EE458803EB0F263BE63AED6BD656A22BE6DFE353E9FC8AEBDF01FD03E7CE7603EB8F2293E76E0573E2514B1BEF2BC9E3D2DED7EBD26D4ED3DCE4C04BF2C80E43DBDEF60BD680A7ABD8D8085BE12971C3C4CD6AE3D9E1E32BDF0761BBEF17A543E8223843B318E533DFFEC8FBDB7600DBF6BE79A3D8614C8BCFBAF093DA33689BD68F973BE5FD390BD09866E3E88A28C3E23584ABE7050F23D9F020DBD49D904BDBB170C3E6967453E2EB70DBD4B53883D4BE53E3EEAA2213FFDBEE03E81F99A3E760949BD6744D9BC42D7E2BEA930A73ECBF2703E2B36023E50A5043DB2A3423CBE9D34BE7E12D83C80B20F3E190AA6BE1FBFE2BEDAC11DBE97483DBE8E0A91BDEF15413E58C05ABD6CBB9B3ED0CFC83D84C28CBE373E173DC67FA1BE06DF613E615C3DBD7D26373C54D2023DE419E0BD8A8652BBB40BD0BDB4A406BE39AD40BEAE01BD3CEDA190BE371DC53D1B87383C47F31CBE2CE2C93E6AF22F3E3A4DA03D355A0C3E7655883ED698F9BDD715A0BEA614F03DC133463E6C526BBC077E6BBE6A5EBEBEFE139CBD366C71BE06A0A53EF1DFB6BD363B56BE8E96163E336B06BE8C55C93EA840853D9413BDBE494C1BBE4977BEBEE33C2B3C1E418B3E4DFA41BE9D1BD1BD936824BEC818B23E3FD3DCBE9DD9B13DCB6C35BE98D5623E279856BD951DBA3D5259B13DBB179A3E25AFA83CDB50D03C45D6573E95A504BE9D52AC3DCF1501BF54830F3E245850BE1DEB1C3E7C2FCFBE8A2F4E3ECC4F22BE20E8D43D9763ACBEE34586BE3BE3A93DEFB7033E896C2A3EC793DA3ACB706CBBE20CA93E8EF38FBDE7EB3EBE64BD7FBC98A6E03C6DD501BEA12BD9BE1FDC19BD8E47823E2D7D37BD5E6143BD89BFFF3DBB460F3D6822BBBEF13BA33C15DF5BBEA238653E22AB323E111D033D4CA9423DDA48DD3D4316053E16C813BD728899BEDF0D07BF2C82273D9FFD893EA9859F3D469E4A3ED28ED43C8CDA3A3E914585BE434426BDCBEF10BE1BA3783B956C62BE40A494BEFA8E553EC7896A3B74071DBD1244C83E92839B3E22E693BE4591D9BE08B941BE7FC2943DC2B93F3DA424FB3D6DCB0CBEC651413E49F6B43EF0449DBEC4F6963EEB0225BE754EDE3DE165EDBEF8800F3FB699AD3DAC9ACCBEEE4FDC3DAB250DBE95C8323F842DAD3ED85B183EAD29613E9DA5C5BDDBD149BBB98868BD98E70D3E52DC69BE47221C3E3C4B853EE006BDBBEA4D193E2E4F723DC29ED13E868A8CBC1A310EBE0520863D29AAF3BD1D7F4EBE34246B3E4E17A03E5BEB3B3D74C5503DDDD2243E32A666BEB30F633D3BA3A43DE8AE973E022091BEF60F753E9F52C13D0689523E0B1CEFBD752596BEE9EF29BEC80B44BCD642033CF5CEC43D1298E2BDFB7F7A3E40432FBEA75B193E4591973D61D7CF3D50A4A03D769BE0BEFA7B403E365825BD10A3363E05CCE9BC3D4B043D25904D3E80C804BEAA83953D59FBBABCCB1DA73EBAD279BD9917963DFBDA473E876EA13D9B623A3E197D49BEAA64A33EFE6D8F3D508A713D23250FBE1A80EA3A5EB6DC3EA1D234BE4606113F64E7BB3B9A87A5BD016074BCAF69A3BD8BD093BE54A682BE56E6BEBE981AB7BE853BAABE3BD48ABD0ECC803D25F0533D9BF9CD3BCEE2333DDE813D3E32B5283E58BE943DD37998BE91BBC2BEB3C8D33DFD1A82BD4782843D92757F3EDE919FBECD5782BE7264233F849014BE17480F3EAC33FC3B63D581BEBEDED1BDA49AE9BD9260D9BD0214F4BDF391463E71D118BD06F5D9BD69022E3E9B51B03E9F1CBBBC45F4D2BEEF6ABCBE52723C3E39355D3EE71FE03D8D05A43DB33254BEBDEF943E8AA6533E05D228BE5C036EBAE12C44BDA23186BEE900B23D81400ABEB012CF3E1CEFAABE84BD0C3F3FFF1A3E45C4253B68E6413D1DB7963C7819BE3D40C51A3C9313C43E1ECF423E2E8A96BD6F0F8F3D3E25AC3EFCB765BE241102BE32513B3E0790043FA62E5A3E7176A0BE05A5B23D7658913D459E5FBE2B9EB23D47BA9CBD8FA5923E019E883D7BCF023D927ECA3E80250B3D6A7B3FBE92D0A5BD8BDCB1BE246A843E361135BED527EABD12BEDF3CC6E5D1BD54D5A53E4E046FBC133FA63EA12307BF381ED7BE8EB6B73D8A3158BE05EC8C3E27752E3D61E86B3E7BC3F73D810D873D5BA5CC3E3DD17A3DD2305B3D59B87EBD497063BED96DEB3C0FD13EBEAA53613E67EA8BBEC644BBBE78CDB33E01D11EBED2EA783D502AC43E607D0EBE8D9EB53D82A19B3E67031B3E97E6B5BAD91712BE7D8E63BEAB2C91BEE5660ABE44F1123E149CD8BD93951C3EA6F9D73D31DD0ABEC387F3BD1153513D1663613E3FB8C33C0893513D084A893C9FC209BE8A2F023E000A96BC1862943E32DBFCBC4484183E352F4CBD87A72F3DE9AA553EB394C83CAB45693E29A36FBE74C69BBDB5F98EBED9ABBB3E63FEB9BC27A6083E1667083EA5C78ABE0C34AD3EE7D506BE4AEB4F3E9FAADEBD014C8CBD2F5BD03CC4159CBE74B360BED6CB02BFAD63A7BCB7057FBEDD4E783E665B41BD235D153DAC19B83D37EB41BE58A1C4BDE12C9DBE83518CBDCEEDC4BE2D124C3D4F89663E7737C43CB458483C40DD78BDA5ADB23D13E00B3EA08BA73EB846713D4DF2433DEA4F70BE04E08C3DD53DA03ED9EB0C3E420E253EEF0B613D1CFAD8BB902DDEBD046D72BE35DD08BEC320F23D6A8B963DB034193E44F4EDBD6BE31C3E88CE2E3E4CB8C5BDD59E873E94D9873E3171983BDADB9CBEA176BA3E7F35A23ED9AC50BEB593BA3E850E0DBEE02776BE0DAA10BD806B4A3D0F768DBEC14A2D3DB930D6BB0A83F7BC6BF957BE498B013F2D51A7B9D127BF3DFB7EEE3DBA29063EA6A5A93E5101713DCA5F953C846BAA3E733AA13E77A78DBDF9D9E33B976BA5BDE60988BE7B8C92BE19B6AB3C6383E6BE75E45E3E721500BFE4F7063E6E8550BED9BA9A3D77EF2C3E40AF74BEDD8F57BDD65EA5BC7F588FBE5D6E823D3596A53D00F1623E213B823EE9A6083E655216BCA9E085BEE1FD6F3D6934103E4DA9073E5626C13D22192CBE0BA4433E15E08ABD6770663D25D43DBE6F87FFBD22256DBEAFDDA0BE8DA0CBBC2D6B823D3B37B8BE9928BA3E9CD7E0BECA2BE4BDCD6678BD35194B3E8963703E356358BE4C404FBE47EB603C257AA43CDDFC473E69C4B0BD2A8FA1BE87F7A9BEAF05A7BEBCB0FFBD9B3ED63C0D0FBBBD5F3F8DBE7B689B3E7EF582BE04707E3E6623C13DEAE68B3D103E87BDF1C1793EEBC320BDA1C9BABECDDC1FBD25E59ABC56E017BDACDE8CBEC7813DBED045DEBE5B1371BE9289D93ECE409D3D122E84BE2B0BDFBCD16FE23EEBCA8EBE401A64BE7134BE3E4870D1BEA0723FBD771B743DD190AC3E8F247B3D6CD4933E7554983C3C252F3E78E70A3E9957FD3D0946D3BDBC30A83C01B9F9BE5456993EA97BC7BD678F603E9D0CE43A0907473E314844BEB94599BE2736E5BDF69C7CBB6D9F56BEDD6A1BBE73C613BD963A363D08EC3A3A391938BC0E40FCBC6446663CDED8EB3CB7F2CE3D4EBB423ECE20D1BDA5AB49BE4670B9BEB2A162BDF7110F3EEEB3FBBDD4C3453DEBF5B23D0B6D9ABD84B05E3CF4BB5F3E591C213E312A50BE5B99873EBFF52DBEF86CBB3D6B130A3EBF7D1C3EE3259DBE4B8221BE1ED760BE8F7B383D5CD5AC3D5626983EE2568CBE6EA3533E765A243F245B843E431ED0BE238025BC4C25543D64BCC73CD2384BBE1DAD003EFFD4B5BDC153BDBD941B2E3E84320A3E21F3343E6C9262BE3990C73EFC9992BEDED1B8BE483EE73EDA94953D7770A2BD09998FBE5C10A7BE3D75653D87D1203DBDEBD7BE81AF03BC7B64A6BED6BC8EBD35DEE63CCDCA89BEB211A9BDA7B92DBD9DE0C5BB0EC65BBE119B53BEC0FE583C1D87E2BDE54F4DBEDB9484BEB255A73D1CFD7C3E4702323D42571BBD263837BE4DF361BE9B7699BE048C43BD705ED0BC177C663E94E22C3E073A083EE8DEA03B401B3E3E926F03BF12F783BEB57E3F3D3492A23E4A5C6ABC9FA15C39A2ACAD3E61A4A3BC59C3313E1ABE643E252512BE73ECBE3D07B8FE3D24DE16BEE937B9BD662F4EBDDAFFE3BD67176B3DAEEAE23D386E01BE55DF5DBEBFB3CC3EDC500A3DC3D65F3ECA8CE13E170CC0BDD9BE91BEF2AAF2BD9A352F3E3E36A23EE46F1ABE8DC620BD9E4BE4BD3A1CA0BEA3506C3E61B21E3DAE81B1BDF5BF453E0DBFA5BD0317C6BD375488BEA9AD213D22CC9D3EB26B99BD8847813E0F71BFBDFEF6063D41872C3DA683A03EA091113FA073CB3EC36AB63D18EF843E7082DE3D1F74423E1234933D8DEA58BC9AAE063E9F6F133E549432BDDDB281BE86D4F03D22B3B6BCFE9C803E350D0D3F8C5A68BE08E32D3DDF6A2B3E5AAE733EE8FFE9BD71C55FBE89728A3D67B59F3EFFAFA2BDAF10FA3D2391BD3C53969B3DC982803EEFA06D3E8EEC853C2D9E9ABE788E073D0699A3BDCC45083D6731ADBEC9E1033EA560933E376D38BCB7DE103E6A01A53E629DA33BB12F9C3DD8A68CBE57F8ADBD10FF213E0AE9DD3DE80099BE1E43A73E68ED4E3EC47E05BFA54E883E67DF34BE9676593E6F98D03DF5D1E63D2EFEFD3E09C0A53E8B44803C227D453CCFB53E3E88FD163D8EEAB8BE76327DBD62D93BBE47DC383DA2E896BC05436E3E830042BD321170BC349DD8BA65363EBCEE5D833ED43F7CBEC372CFBB47D5D23ED61ADE3B779546BE3E2709BE9A54A23EC3D3E0BE9DF6713D26227F3DD4D7EABDDEBE10BE4DBE6DBD9B5A643D8E53CF3DF01F9FBDA967E3BDD30E913E8FDFC53D4869D13ED210CC3DD5A9F4BD6AB6D2BDD1D8A3BE4B887E3E01FB7EBE13EC81BE3881B0BD9C0FBC3ED250853DE81C8CBEB248BF3E2D1010BE043E123E1D41F43C33A6F4BD6336CABE4D2B063E761334BDF86C013EC98A6A3DF88959BE6CD987BBC0C5A93E68C49ABD625ACBBE6464B53E626865BE87A30F3E2E0D833C1153A03DF35C073E1689083DF687ED3D11D8FABED135523D60B8FDBD400F96BD5C9B9A3ED7E12FBE65AD45BE74631FBB561C8C3DBF11E73E0E59CABEE05F3DBEC94320BD7CD483BE",
      model.layers.0.mlp.down_proj.weight: "0x010000001AC1113E32BFF9BD7A4AAC3E9F7B1CBE47C6133A945403BEC1AA67BDA77877BE03C529BDEAB7663E5BE75BBC0DFC13BE72C95B3EFA571E3EE8BA603B33F4BEBE1CA610BE13C9C8BE36BC0C3E05098F3E76F093BE9D16623D11420F3EF4A6C1BD3CCB5C3E615165BC82B5003EE31713BE4C6DC6BC429F24BE4727FF3D40DE3DBEE774F73DB00E903E70FAE13D6544B5BD9EF7A5BDDE1EB93DF3D9EC3D948CAE3E508440BED020563E5BCE37BE760757BE82ACA3BE09BF903E643E02BE8CF66EBE9C77473E9E6FFABD2E2713BE8C9C47BDF93EA23D4CF369BEAC60E6BE21DB77BDD3B85ABE228D5B3DB229C6BED140AFBE3526BD3E66CF13BE61299EBE2E22783D4A56703DD41A00BE1B83813E00DE413D2D955EBE14AB7F3D81CD693E53498D3C5C0F8A3D72C9013D5DF83BBE501E953E0D8991BEE13B3E3DAA2DD13D895741BE59B98ABD8C49F6BD71AC053E6B4A9A3DF5B4D43D2AFC0EBE5B33C63EE41320BEAB00BA3E2AFA6A3EDD7553BE553DEB3C473D823E1E75D4BE650DE63EE8408E3EA7298EBCAA4D84BECA99973D630F843D84BC033E87A5693E0B84A73E1E91EF3EE6EC013E87B7193E1E05763D0704DF3DAC62C9BEBB76863DE383113EC1BB8C3D1BC10ABE964749BEB35B8E3B1BF3CABD668B033EDF7AF83B6553163E9DB7D43D575BA6BC596F12BE846F5ABE95788A3D91B843BEC4D32E3E16F18B3C5E3CE0BD50E541BEDB31823EDC6D88BE9EF7B13E49FD983E166AB03E8C66E03D1350093EAF71E7BDE21E06BEC3BC10BDAE3991BD83258A3E9A84213E5962DF3DA33021BE7245A7BED229FBBC67FFFB3EACF0C3BCD21DA5BD6EA708BF345E87BE15CB8C3DAFFA05BE2B18283E3F49B13DBEE8503EE1DBA33E74F5E2BD653127BD103665BE5AE43BBE5ADC56BE9EFE89BD5F35C6BD6DC8ABBE1000073E6D9A6ABB53CA42BEC767BC3D41561B3D80D4E43D4905023D9178E63D9F44C8BD54061C3E7AECB2BD6D00FBBDB50BB5BD8035DBBECE8F71BE7043073EA12F023ECB388F3D0822EF3E958A20BD845C13BE092F7A3ED85743BE1897193D0FBC0D3E41214ABE0DB082BDF4CE6D3DABCAF83BB924B0BCE2384C3EDE0F683D7247953CD582BFBE244E66BE6A306B3E11F1BC3A0C79923E13990B3EDFF23BBE7EC4C03DFC83D3BD9F3AE5BDDC3B7B3E5BAB623E2F53163EB5A5F1BD37E4C4BCC34E61BC1135A0BEA138ED3DDB635CBE86B8253E68C11D3E8FCD9CBEE9D3033E6954CDBDEA48073EECFCE23D69200D3EC987A8BD295A693D8DE4503E4D73BABC65BF20BEA61A15BE3330893D5C1FD0BDC466E6BE4340D3BBDF922CBE63681D3EF4581ABE18E08F3E12DC0EBDA35FB2BE5349093D3AF917BC653601BE910816BE1251F9BCD0BAEDBDAA5D8D3D5541443E6CDF18BF72EEE6BB0D46643ECBCB0B3ED76CEF3D4CF035BD1CD7CBBD5E00DD3ED7C3D9BE40DAE2BB8BC510BD8FDD82BDCB4104BEDA3EFB3CEEBDA13D810921BE135897BE7B783F3D784812BEAAAE38BC81B913BE6C181C3E4585653E6AB3CB3CB704EBBE94F7F4BBD97DACBDB15007BE056D6A3D05A4B63D7F9430BD5856BA3E9CEE60BCA0C1A8BDCFAA6F3E5700D73E193DB4BE0EE29E3D66490C3E142D283D72BD7B3D6A0BBE3DD89019BEE853513E9736DB3EEA0E2DBD9D0AB53D1A580DBE1C35B9BDFAD373BDE8D39C3DCD16463E1DB4373D2D298F3E3DBB2EBEF4E35A3B8B42273D471C2F3E47A81BBC227E193E493601BE8DE31FBE7420EFBCB81C5D3E4818643D885358BE4D93C3BE316BB43CADE2013E74735D3C9DBF5A3E3B8A37BE6BDCFCBE19E32ABE91C6833E5017BC3E44649DBE8D7C3BBED19F06BE2969973CC0FD68BEB2A953BE35FA9DBE5F332C3E6A88A0BEE334E2BD1B2FDFBD1E11C83E9D9F2B3EA9B69FBEE9C13F3E52FBD7BD0902263E1763583F3541D2BDCDEF2F3D49A837BE7411CF3AE8AF393E73D829BE10CFB93E4544FEBDB90E1C3E5BCA0F3E9F50F4BC3617133DB9EB8B3D3B4BB1BD23C002BECBDAB03DC4B74DBE4BBB963E022A6BBE376DA83E3C5A4FBEED3DE33DD24B113E3BD0D93DC3BA2FBE904F60BE24AFC43EA375883E9328A6BED99977BE4FF1B0BD243035BE547C6ABD6FE38EBD1213253EDF7F823D07447E3E67A8A8BE43E815BB7C9C8ABDD72FD9BDAA5B073E143F473E275C6E3D21965B3D794DBDBD4DE9DFBDAEC9133E93D8613E3FAD45BEAC6BC33DD353DF3D5A3F1C3E874B60BD0F8ACEBB3F3BE63E65C697BC6EB4D7BD82690D3D6658943E32CA8ABC4CB3E63DACE584BCA45CB13C2155863DC69A28BE4D96043E9696033EFE9CD73DEC49C1BC6BFB05BE6A0C0BBE08EF10BDA6A9A3BC6F0343BE9FA582BD507251BED6F5C33C9241B83EA3C7953DF7FB3ABEE6254A3E7F2A763EFD149F3EF7B4B0BEF79A4D3D0BD190BC0A22083EF3D609BD069CAABD9F07443E02DFD93D1DE008BE258DF33CCBF3B1BE266FA2BDE46EAABDA03EA0BC60FE78BE23C2DD3D71F93F3E0E5464BD26109EBD94D4DF3DB84D39BE0BBA2B3EB4FF80BE5985F63D8D5B793E566DF13D891208BFE50101BC0293003D24F64C3ED176A93EC97BB2BE63F53C3DD19AA8BEAD47EA3DCE0DBDBD19FFE2BC42E381BE0B3ACB3D484C913E6CAFFEBCBE972B3E376B1A3D7CF9BFBDE9BC87BD67F7AEBD21D9DF3DADB08FBE6A975FBC7EA34ABEBCC7D13D4BFF35BE4EBDE43DF7BA333E0791D93C6514F0BDEE0B63BDC990293DE345A9BD9FF689BDA797ED3CA72AEF3C1FC0E03E29E278BEFB4F1B3E6A896CBEF714473EC98A8BBE69BF353E9947433D8AFB033E1650113D1B3064BD6165B7BE302A433E337F23BE0078EDBD6844F13DC321003E040CD63D392CB23E43FD763C7EA04ABD4BD6AE3E0826173E76D209BFF0758EBC522A723ED53A40BEA10A8B3E50AE603D60D21DBC8047983EF0C62DBD6E13163E84480DBEBEACDBBC96B1263E291A853DD61F593DDE0B863EB5FE9B3BE4B748BE247D94BC1FD7433EF002023E9A6B753E666C47BE4526AD3DE477DEBE036AF23D937C03BEFF0D92BDD1FCF0BD0F56AF3D86D7433EE1B9343E9193A9BE16839B3DE927213DB179A73D10AB57BEBD183FBDDC62483ED7B982BA2E2C263BBE5D853E6EAF1B3D33E3C9BDA525173E40B7A0BE640E81BEC0F4833EE2CD37BC741A89BDA4F0863D257568BD44AC723D766C7F3D9E3135BCA8F4F9BDAB4661BE70F9633E84DEDE3D49C79CBD4FDE533E7B30083EFC2A25BE18B72CBC38BB48BE50084D3E8CF89D3E81895FBCE5A79BBDBC8C053ED55E293EC59DD23D79EBF4BD188B1B3E55DE383E3D57E6BD7795803E3C3389BE0389923D10428FBD8929063EC2BD023EE854B23EAD75573EC36B0FBDFC26E0BD585F58BE380D0D3DAF02083EF6FF61BEEDCB0FBD86A2353E58A9A03C11CF1CBC10B3483EB92F893DD1A605BE071F983E2410513E42A3223EC096E7BCD247303E64AE15BE03513B3DC0DDABBB6EA840BE2F93023EE569D83DD9B2833E7ECF94BE89782B3E3D636C3EAD5192BB586D903D3888753E08AE5E3E1606743DB114FB3BB610BDBC69D8D9BE2B30953C6BA28C3DD93BBC3DAB6A4E3C586993BDA6EB30BE9045EBBDF5DF8FBDAF357E3D1FAB333EECFA8A3DCA501FBE50BB4E3ED7E2233E717C3BBEFDFD0FBDBCE6BD3DD43E3D3EE3C954BE955E9EBEE328A2BD8D51BF3DE78F62BE95C19CBDEA71CEBDC512D2BD489E203C6A8B0C3EB093A1BE8BE9DB3D29516C3D9B48CCBE8B113C3E77C131BC80EA32BE925D733D2464983D528BF6BD67163D3E399A95BD02FA08BE8166CCBC04C9343D85230ABE5B26353D1E2D9DBE7B599FBE1CF3A5BD601617BE50A163BED143A2BD9F26B5BCFA3E4FBE4BDFB4BD24C60ABE118BCBBDE40872BE7B899ABCE591993EB3959BBED7B57B3D4F0C45BE4AAAA4BDC991CFBD29BFC5BDA36664BD76EE073E8776633D3A54083E0A24AD3E692EFF3D037EA3BD71E6BC3E3B778EBDA3EB7CBEF5CF82BDA71CF4BD7C9B3A3DC0CE87BE1B7F25BE5274663E6FFE8DBEE2CD8E3EDD42C43DB2ECAC3D89FD793DFFBED33DD5E1913D2D5431BEEAB09E3D1BE7DDBD89F797BCFC1477BCDA161FBE52EFA1BE98338F3D927106BFBD17CD3E2077583CC2778C3DBE96193E599D7F3E74E7823E25F0083EF95A3FBE1C487DBDF67A203E9C31533E66FBF4BDA5D1543E4AFE7C3E37D7883E9F11D0BB258B213EC7253C3E22CC14BD64ABBCBDB64289BD090008BED011C83CE05D013D329BD6BDB78425BDD017E9BDCB15B33E6A7E1B3D90DCBA3D488EC4BDA972A0BC3EAA5E3DF502383E7954C0BD0C81A5BE82B89B3EDE8C183EBC1F203E6DF10B3E98C2073E8449F6BDBE8C153E641D553D80EEB83C213A963DC8B10A3B0467703ED92A1F3EFED63FBD7167B03DF41306BDAB618DBEA4805D3EFACC633EA78D943D967275BD9578D73D484C853E2C926C3E26927B3D81B9903CA90CE1BDB0E15EBDB41F303E4EA041BEC239C53D4F0CB5BD4D7FDEBE14F29DBD7192B0BE776A6ABC055A933D1E54EBBDD0A912BEE93640BE4AF81E3DAE6D923D371442BD4F5656BEF54B8C3CD625793E7FE3533DE51BEA3E19C8593E482BD1BEDD68AF3D6C966E3C7916BF3DC9C8B83C3937CD3C6F53163D175745BEB9DC0DBE4A9BAF3BE87611BEE1C1A5BE4484CB3D4A66B4BCBD6CD0BEA30EBABE3B13483E79AA23BE7A7D4EBEFE55CB3CBFA1F1BD64E207BE5C32273EC21A6B3CF338873E9E949A3D7F6FA63DC1FC7FBE58B8C43DAD6945BCDC22A2BE792C37BD7DC6693E443C1FBD85B2F1BC7B2E68BE96F62CBEFC2457BEF8A2A5BDD30B26BD4EDF5FBE3111A33EC56BACBEECF91C3EE112BEBDDFFA96BD59D6323E8B9F213E54A6183DF3E54E3E99794B3C580B05BB65698A3C3B2E663D42A0513E93D734BEAFDF673E205184BE511C87BD8AE9C1BBCD05673E0604613ECBB738BB3E76083D9CD921BE7504C2BDBF6873BE8072B33ED7D5D5BD70E1CD3E953578BD47418E3DAC41E6BD9741843E7D8E48BE3FF68FBE7E07A33E36DA7ABEB9EA783E04D6A53D1ADF263C05C624BE9E8F65BDF09110BE57E6D2BD58428A3D81CA01BDE8FCF23D042E8FBE85ABD1BD6354F33DC28BE33D5CA545BC6780ED3E0D2D863D59EC45BE98DD053CF177993E1FAFBF3C0E0DB1BC696515BD42385E3DB389783D8B9B4ABEC4A3A13DB4D1A93D251B843E3BCB6A3E9D62EF3DF27F94BEF98C653E2EC94F3EE17C093E6625BF3D9A4C583EB4F7913DAF6B53BC6D06273E1739A9BC4E7A30BEDD699CBDD5126EBD4A8064BE653DA0BBF92F003C4E39953E12CD3E3E5C184CBEBD1C9B3CA8178E3D8500593E1DFE33BE09CB4ABED3100A3E191917BDB1377FBED32502BD70D7723E1B3413BE064F553E613CE13D5187173DA8839C3EFE6B93BD0C0571BE06FBFC3C8A77C7BDA35237BCC7FA053E7E50C33D7DB0B13E061DA9BC84E65DBEAF53753E1CC432BEE139113D5384A3BCC347323BF8DC373D5F650B3E41C2BABD251C9DBD2CAD3EBEB940BFBA02CA80BE98D745BE83DBE73C978D973E062F9F3D7190BD3E5835723E307CDF3D30184C3EAA6496BE23DC8CBC5A3CA53D9331583D560E1E3E7608C23D8E167BBE03729EBE07AA713D911B7CBD8C8796BE79CDF5BCA68F453ED418593EC38059BE19A84A3ED9F1A1BD3973273EDC4DC93D1A716BBE45DB573ED794723D2A22A1BEB0A5273ECB29AEBDB80730BD60B868BEC8CCD73EAD5262BEDC06703DE049A83C6E829A3E602195BD5D92C5BD6DF4A8BE4CD32F3E9A586BBEA33D8FBDED1BAA3D9889753BE552E7BD1A5E06BE024F4D3D7D073FBD55FF333E1406B63CFC59763E5EFEF73E8B1F26BE268E263D2EF0883B0B2F45BE724365BC90BA9A3E2F3888BDEFB580BDCDC08A3DE8F2B2BEB418153EEF5700BE302C62BE872111BE009BE9BD8323BC3E1E3F16BEF1B76F3EFECAD53D29AB083EE209983D34F9213E411480BDE56320BD97F3843E874D913E001EB3BB848C6F3E2326763E0964FC3C701A283E93DC8A3E026DA23E23EAF23DF6188BBEAD1F9A3D5EB5C4BEA627BE3EBB6194BD48D599BC4B39A3BC7E9F993D3EB8FD3C3B27643B2C09B8BCC4F801BA14EB3DBE5767EB3D59A1103E4A54AFBDFF969E3EA3A173BEC34D8B3E00F8D63D5EF5AEBD32D1A9BE578F28BDB280D6BEC7FD223DD07A50BE72F3413E04F1CB3DCCFC59BEE2B945BE939417BD008A25BFA365D4BED741D4BDE4409D3EBF656E3CDBBB423E9B0D3DBD17877CBE5FCD82BED82EEC3D80D90ABE32E613BEFFAE34BC23A9AFBDD235B73D58C59DBD5514153EFFFAB13EBE055E3D85315DBEFEBB9D3CDD585EBD1CA96CBE035F00BEC16D9A3B84BF9FBE660D6D3DB3B562BE04FEA53B2151B9BEC091B53EF3621DBE35DCC3BD8297493E6649A9BC1D2EFCBC7DB81ABE917C1EBE7E79C4BA80B578BDBAFE22BD8E372B3ECA0C843DC95A01BEC8FE4DBE2DF8B3BD9DA314BE91A930BED0CCACBDA7CCED3DC8F3F3BD464507BF3FD5243CB180F23E7AA418BEFF72143ED3502CBE817DD53D410F913D2C688FBDC9996D3E97616BBE3E01233DDDF9373E02FB97BD12CECC3EE8C4D43C0EB6AE3C297102BEAB1EEABED28A67BDF12BFBBDBE288ABEBCA80CBE72E5C2BBDDC3EBBD605C27BDBB96543E7254E9BD1F3DDC3D6C9DC03E5305153EB44FBDBAF4C088BEA70E393E0750DDBDDE65A43E3AE6573EE1E3E8BDA2D925BE6AF82FBE8A246C3E9B0BCFBDF502AD3D4BC8D93DF2B23E3E5F5D7FBE624E97BDA6A7D43DE449FB3CC7D0933D6CD6293EC80FA7BE7D1382BE7AC09DBE94534ABE5C44B23C9B2998BDE08889BEF2B885BE8F2CC03E6D61C33DF98C34BD93852D3E20A2893D90C0033E98A6AA3D8373B43D4BE406BD4865BABD4FE649BE3327F7B900CF86BE478BD2BCFCFC38BE2972EDBDB4359D3EBE19B33E0FF7C4BD3858AABC138D73BE782C95BD8707843C7E359E3E9A424D3ECC73423DA9C693BDA0B186BE33BD0ABE71843DBD10FF4ABE6D9801BE1C7F32BCD6125D3B96046FBEB14E9FBE0CE5B7BE42A4D7BE149EF7BDE8F403BD19C0EBBDF9D786BD077CF33D9E9064BE4CFE253E0C739B3EB71A6C3CF83DA5BD93EB423DA75B783EF9B4A13DC76B7BBE10F11F3E301B123EC9D05D3CCD837E3EEE3B723E3C82C5BE0636DB3EC640F63D4F182BBCA25F26BE57F1FB3DAB2687BE6313B4BC6E6F313EA10FADBD8E3DB8BDC3992BBEDF02A2BD",
      model.layers.0.input_layernorm.weight: "0x010000002292B63F8179393F46B80A3FD6DE023F041B8A3FA79B4E3F27B1363F9AA7B23F0F54A43F0E4FB43FA69E783F15E1853F6FEF583FD697483F8693983FB0F5823F4659913F95B4BF3FAE22823F515B133F0C4D8D3F76AABF3FC1C6883FCF20743F9FC5893FAEF2A73FBDBE683FBD768F3FCF15723F2AACAA3F84064C3F348AA43F",
      model.layers.0.post_attention_layernorm.weight: "0x01000000AE0C883F3277343F6616373F94D9B53FBC57533FEDB4503F6A6A8C3F5E184B3FC9DE1A3FD197223FE94F893FAC09883F64BD873F69F9963FAE9BA13FB855A33FB3E52E3F0425963FDD741F3F0E4D903F66BFBE3F37701C3F2248933F5D5EA33F60F1853FE28AA63F7E076D3FBA9F863FA1539D3F028B293F4A6BA03F994B203F",
      model.layers.1.self_attn.q_proj.weight: "0x01000000B49B303D3CBD1F3E952521BDB0BA553DE8ED4EBDA9400BBEB66B53BE7A98653E88AB33BEA698EA3E5B8AA73BF137F5BC07231C3EF59941BE5406CF3DD216CA3D7AE22A3ECA2CD63D8104FF3EE0BB83BD5DDC613D8B0157BEC4EC2A3EDF57EB3EE7FA8BBE0626973EB2A12FBE05904A3DE815AC3ECA34C6BDB0CE06BDB0FADFBD7297FCBD3D7D41BC147D9B3D3D7C5EBD65D9B63E85B02DBE361E5C3D46ADA7BDFBA4263E6FE6ECBDCA6908BE44AE773D1A4C50BE545E5E3DF4A37D3E7095493D58263BBE8B2FE43D09A9873DAFEEC53D9A4AC63DBCA7913E18F3A9BE2FDB413C0F564D3D4A5960BE16AA123EB8B6963E2A8C243E10BBEE3DE7DF3E3ECB8AF13C5B64843E9A2C123E0BFA9BBE4C77383EB0F1FA3B9B3344BE2DDAFCBC8215663E889F26BD8D63123EA62DF5BDD03605BEB114D83D1BC0AABC7609EB3DBFB76E3E002BC3BDF731D63D145C303E9491223E20431BBD33277D3EEAA395BD1423303EE002BBBE10DE003D09EB333DD2C2DCBD8DAB0FBD51BF823DF329F43D1BBC59BC5F92B4BDEFFB79BE6A30283DBCE031BEC6B81EBECC6F333E24F97ABDAE8E1A3D5FA528BE49D33FBE2BB2DDBD1A6A14BEE1C159BE8F10B4BE55F57D3EAF52283D6F93083E4FC182BE81F42F3CC95040BEB68ADB3ED2CAE33BE8E326BC2B3B27BED1D4DE3D45995E3ECFE691BE749F433D4283AF3D1354BABE3F541EBE33BE3BBED742303E986A923EB3EBA83DE33E85BDEF88ABBDDF41563C49C2423DB35D46BD9F49FE3DF06A27BE10DA9C3E284513BE5902973EA1D8C23DCC8BBEBE9F0E9A3CCC42A7BDC3E5573E39F05BBE10D9D83E0F8CBA3D75ECE43E3DE1E73DD68296BE1FE1C0BE72DA12BE25C015BE32023E3C02544CBD5FD49FBC6133EF3BBB3E683D09B40A3E072760BCD104BABDDE5811BFF6EC7F3E9CD2EDBBD7658CBE50702BBE9A04CEBC178D053E2F8989BD8BEC2FBD8617E93DC9AC983E11DFD0BC1C25DA3C588C84BE865014BE3BC3933E39A58CBEAD0945BE651D37BE0B9DA5BE238A3EBD350A23BFAC30EC3D6686B2BC387772BE9113B9BD656D09BE92F4313D94CC9C3C147AE03C651196BD39D58B3E84E35FBEF9BB4D3D5EF3593D96FB5EBE0EB02CBE7AFB9E3EB6852DBD5A3771BEF34253BED108173EDE7606BD7DD1B8BE4FCBFD3D1A15AE3D722A833DFEC3963E9148713E8373263E87A0083E680B9CBE92E9CDBD629C1F3CAA96233E2439953D87A4753E5C892E3E2D36073BA85438BDF2C239BE79C8FBBC5EDB36BE19236BBE6BEC11BFDD72BEBEE659DC3ECE0FBBBCA9F5663C7C22363D1FB8163E99BB51B87FB064BD9529963EE8C0053E1FC85CBD674C933D64CD6ABE04E6A53D627289BEA7ACC53E1AEF7B3E220B7C3C7F037DBCBAB8F5BD65FDC7BEC9BE6EBD82DDB8BCB6A256BEEA12B23E7CFF243DE49CF33DAE2A74BDB2A7BEBDF73A813E3FCB51BD9044ACBE5E29293EB45323BD2449AABDAF2086BD18077B3E7222133E3D0989BD3842223E8F32ABBED12EF83E6FEB813E0CBC5FBE7B60FFBCDFB1B0BE64694F3DCBE600BCAF1054BEB309E53D3685563E6ABDE3BE610588BEB6E0803E9E8DC0395DDFE2BD08AC51BEE1E00C3D6250CEBE47BF0ABDD13CEA3D31DE813DADBB9CBD22EC26BE379D96BEA44C3ABD3368263E1FEE7C3E12CB143E1F3858BE352160BE16B7A73D8538DD3EF6D6163EB324B6BE8EEBB63CA9F2563CFD2B9F3D8829A83DAC87043F2261E0BD9DCD4DBCB77516BE71AF88BEAF0602BDF9B6CDBD3D5E1EBE5E553E3E703DBC3C106FB6BDA3AECA3EECCB263E19E0943EAEAB753DA1947ABEA37DE33EB1DEDF3CD113093FA27648BD5E4430BE36C019BE16E83FBE7824B2BEBC10FFBCCE0676BEDF5AF3BDEFAA953D671A3E3D2235C8BD06DFACBD82CE8EBE488A163E31F832BE798E4ABE40273BBE760502BE554F013EF578B0BD05A0C13E624BEFBE0E863CBEB0524D3CAC154DBC0E64573EBE1636BC8C7C323E9928FBBD0331D63D380049BEFFC3833E14BDC6BC2936A73E9C2C82BEE138C83DCE2850BE7132743D51B1243E01E9593B194CDCBD2FE2553D3CCE17BEC5CAEABDC57C723E6616413EEB4F4F3C6D1BF43E4F57F1BC91C2BF3E6B8E023D3057A2BE337230BE7998973D513CBA3ED22101BF9A5FB5BEF86FEBBC8889BCBE737864BE0B0FB1BE9B860C3E742F243CEF779F3DCB8FF43C332AEC3DE02740BDA2184C3E507C063E76C3D13E37FF88BD135118BE4F49C6BE5BD7EBBD4DF0B13E6EA4703CF7FC0ABED7AB133E7988B43E4480FE3DE39ADB3D7D4C5C3D26A3703D00D612BEEE2F65BDE445ADBE329127BE37307D3EB730D3BEF3CC8B3CEE03C13DD17DA3BD9A01533D4DDAC9BE0A59383EFC3AFA3DE98D5FBDC17982BD1649ADBD8BF77CBE73520FBDAE631ABED458933E221A00BE26DB2E3EF5E2643E6466463DB503113EE250953D779970BED2283D3E6BD816BEE926783ECC17A2BD9A9B54BD084108BD704F583D7D3B9E3E930F8F3C1AF40D3F3BC582BE9587093E77C640BE75675C3D19BEC1BEA073983E002670BD3E60173E4FE8333EB27163BE37B7C73CBCA6593E62FB113E469A313E2E5343BEF947F9BC43B5A1BEDFAFC6BDC76CB63E3C3393BE63CA2CBEEC4862BE9AD8BD3D679CA2BEDF7CBDBE0E23513E18B8233DDCFA5B3EFAC6CFBB870E4EBE2EDDA63DBA3E9E3E1C545D3DA067863E17DAFC3D9F631CBC9B0B4FBE3DB58A3E018214BE858E793E1E7DBBBDAB64D0BE2F95BBBC94030F3F85D51B3E28D79D3EBEFE17BEA53F3A3EBC453FBE7D358A3C339FCBBE1C79C4BECE034F3D3FFA233DD6AF8D3E5BF4E8BC28790A3EA8AA3D3DB346B33D9C3E763B66DC4E3EFCBC583EF144833E09880CBFD24BC33E93F95F3DB827B7BDC0D8463ECD0089BEACA0E2BDA513B43D78C85DBE8F6A38BD1D2724BE200FA83D4757753E8EA48E3DB6E0ACBDEB146B3E90F23DBB348236BE3E42EFBCE49FA93E92D4523E81026CBC869C443E03BC673EF7DF223D198B58BE7B8DB6BE3A98133CFB2681BC6FC5C33E097E47BD71F51CBEA47DA03D6237883EAF6563BA7CC449BEBCE022BE22A3C33E6D241A3C7D5E56BEA3A5903C32299ABEFE841F3E5751B4BD17ECC03EC6E6B13E3DB2FD3BC7A70A3E16FCDFBEED83673D2CE929BE4CA0113E8B3C00BE1B944DBE36140ABEF23135BE67F0173E460BC3BDF8C68BBEC96E023E1029063E1E7809BEC53B39BE7CAB29BE2B63D63D5C7698BEB15DCC3DEE8C793EA051A0BDB8849B3E9C442BBE3F1132BE76E86DBD40B985BD579660BE31121C3D8C5A85BE8AD4E73DC22A08BEBDAD9B3C085725BEF9FD5BBEC4F12CBDAC7202BE693486BD694EEB3DA63D80BE91FE5E3EFBB791BCF3F316BD2D6BD23DB429D03E09FE753E3DA7303E1F72AE3D9DFC1EBE8D8AAD3E7ED063BE8FAF7D3EE7F4AFBE4071213E0174D63DD9F2A03D8F96A63D3D50D23D27502B3E4E8A08BE3A6FDBBE6A1CBDBE6AD9A0BE63A6F2BC7C4484BDAB15833E3863E33E14A67B3DE40C833E77E60EBE5D4BD53D6766AC3C968E34BE9165D8BD0F53283DD516ECBD43E24ABC4DD43B3D2929803D1DEA5B3ED11540BE3EBF18BD9F07D53D6A854E3D2AB120BDAA50DC3E5E9FCD3D2E1E203D9F5C66BE05A3A73E7C6ABA3EA66EBE3E1DC52A3E5DDA1E3DC95F79BEC5BAA4BD9364AB3E021CA4BDC7FA333E6C90C43E792F55BE4D36B0BA7F6FFDBDF2811EBE47A69E3E484A90BEB180B83D88DBFB3EFDBAAFBDA668A23D1A32B6BE53D8553EE414603E10D50F3E8C9CF0BC0AE431BE1BEF123E212BA03CA8A15D3EF6D0663EF282B4BE115E51BD3C8A81BC45E59A3D1825D1BE481CB8BE5716A13D6D155C3EAFF1F7BE4069A7BE4D77A0BDADCD67BEA79156BE16F117BE18F2043B13EC983E77C99E3C3F4FC73D2EABB13EFB36343E58F028BD89DA863EBE4A89BE5F35D83C226B813D1DEFF43D47ABFBBD9961B83EE58C88BE072086BE9E690F3F71A53C3EA9FF993E0394AEBEE4C94F3D642343BE4C3DF53D48774A3E2BD5313EA31BA53E28F809BDD3B5EE3E33A9D33E91FBA33D08C501BE10B5BF3EAE29E4BCD3E741BEF4290A3CF4FD16BC61CBC83DF9E2023DE45D383E7EF163BC88E283BED5D4C73DACA7833E25070ABEA4BA0DBF7C3A143D5A19ADBE27B496BE19F3203ED159123E54783F3E50AF6C3D275F173E5977A7BE5E7403BD07FF793DC2F0073FE79F973E02EF3C3CAAAED03D0EDC773EA33BBBBED5B02D3C3381473E7A83373DBC2FA23ECE89443EBE2DA23EBAD386BDE9AF7D3E33E0C23D6B46F83DB1FCD8BD7A6AC2BE2CB343BE1786813E734B2D3E2F9A96BDF6798C3E177EC13C10D9823E984C83BC85B1EFBD02FB81BB712D28BE4C95FB3DBBDC583EDBFBEE3C72D569BD34B4F5BB105E9F3EA98D9EBB8F9EACBEDEC26F3E8D3868BDB2E9CF3E72709C3CF28B9D3D547ABC3C91E984BC5086F93C4C1AB5BD8211863E82641CBF8525AC3E69CEF7BD92A9B2BDF5FD62BEB14C90BE73CCD1BE32C751BEE06F993E89FB5FBEAEBCE5BCFC954A3B687E4CBE1036973D5149243E20B04ABEDC868ABD10E378BE426062BDECCF913E1F18BA3D76D0BB3DCD7346BD9E18FEBDD37F193DEF1617BF135ADD3DE5DE2A3EDEAA99BE8239BA3D2AF2CEBE10EF82BE0118613E9347C33E64E4493DB30786BD11C8B73DC71FA83D6DE2C23E96145CBE242D433EB1B052BE782F03BC87BD0FBE975F81BEC9751CBEE23E3ABE340BAC3E6711D53D57D9BDBE5BBA733DB14B33BCBDB47A3E423F1FBE077D553EF5EDB13E265483BDA3C6723EBB69363E29AB993E74BDB53D9FBE61BEC284163EBC07873D6FD49F3E13EDC23C8DEAB93E2D33BB3CF74DC6BC0A36D7BD9BEB093C9302A2BEFB961BBE3858363E98218B3E2A506F3E68EA0C3F606AEA39447A5BBED20717BF887D723D44F4B93D9090763D2C52F53A08F1AABD03F30CBD154C373CEFD97B3DC346063E6B576C3DAD95133F6EE4CC3D6276103E2CC156BE3485983E4608163E9154A9BE6913D6BCED6032BE8EC2C43E4D74443C5CAAF33D80B1593D671DF4BED189FC3D27D904BF741C01BE9CCB543D8A3C06BDA42005BEDD935CBEA6808ABD671EAFBD1E1B6BBECAA74A3EF130E8BD92DCA2BEBA3DAFBE21EEB03DF65337BE05FD02BE962E193EA249A0BCDC2E683E61CA0CBE6428793E743442BE55D2F6BB2BEBB73E34109DBD431E803D189E4FBDFDD5ADBECFA864BEDB39C83D8D91193DB42F1EBC59D357BBD85A80BC722760BE0776D83C6DAD4F3EE121D63C1C608ABD461A9E3EB015F3BC075A56BEBEA868BD10666CBE7E57B2BDB6DF4C3EE4CD64BE39BD60BE93E76CBE6A695D3E91F95ABE414FFA3D392CA6BD37B960BD09A514BE92A203BE01C6803EADD6013EDD7B643E50FF09BEE4E39BBC0DBE5EBE6E01443D3B890E3EFC03853C15C8A5BEB60D67BE531604BD98E9A8BD04F55E3E61C5B9BE431311BE7BEFBFBCE2FF2C3EE191BFBB76776DBEDEF489BD927E4E3EECE96ABEA996033E714866BE419C64BE063BF1BDD563CFBD180D603EF09880BE4CCF543DDB7078BEC7F0823E485518BE8A9BA0BE32F555BDB6DE4C3C3541E7BB23DE6DBEBBB3563E6EAD1A3E58151FBDFAAACDBDB10353BD27BC34BEDC8F15BD9D353A3E0A909FBE1102F93DAECC49BE92E820BE151D3EBE5CB1D63C7E69AABE3F8CF23E2891E2BEA34F833D65FE8F3C9F3413BEDB669BBD3BE8C03C804B9A3E4D193CBD36B3073E309571BCF66B9FBE4AB99A3CAE8CC1BCF2A3FDBCF144803C",
      model.layers.1.self_attn.k_proj.weight: "0x01000000AD2A023D3D415EBED0235ABEC81549BE797F02BD87E0A43C39286A3C98B19CBD4BB517BEDF0F7DBED7DAC1BDF00776BE4C0BE53E048AF5BC097C3A3ECB8E323D8F31D1BD404C353ED07ABCBD5C9589BEB02358BE8A41203E18CE4ABE0C59AF3DFA782F3E1B200EBD5569883DBAD1503E6FA742BE14B6083D39367C3C71F1BF3E3F72003F4887433EACDF96BE8603D23EFFA44B3EEFAE623D124A2EBDFE901A3DEEA2563ED6CD623E7D933DBE8618893D71C0C8BD678DB1BD045E083F4B9C90BEFD5FAB3E8B36153E8C0F703D142190BEEE010A3E6370ABBE3C3BFF3D44C3943E43295CBE152C413D6DD0063DF4842A3E156D11BDE51D833EDC8B483E4F8B603E813F9ABEB2D115BE9851453E5FDFFABDE44AD83D08D500BE419501BD942734BD1ADAE7BDF04CB7BD48C7DEBDBF11CFBE6B075A3D490BAD3D0455ADBB71B9CB3E7667E9BEE76326B9F639223E36C259BEC915D03E8B46F0BD6190EB3EDE8C8EBD4045C93EE80E443EAB9458BE28885A3DBD407CBE1F4452BE302E02BE24772B3C565CA93E80681E3EF5B3033F08DE3FBE03124DBE369F1EBDAC71413E40E4F8BCF2F3A03C611F0EBF294FB23DC9AC853E71221FBEAD3E7E3E5AC7B9BD29BC32BE5A3AE43BA65F9B3DBE82C8BD69D9B13CC189F4BD9F5A0C3D657491BD434FB73DE29800BE5346223DD629903E99D28C3D524A953DD453983C29423A3E2E2329BE4787A23EECC988BDB08EC1BE3C8D743DA9A461BE5E15EBBEFA2685BE9F5C643EA3828FBE734410BE698EB7BD9868D23D9E269BBC46BDB33DE90E283ED7FE7EBDAE1659BEBE6261BEE7AB50BD04861ABE3301CE3D6F3F543ED9930F3EB2FB84BE1913913E999C6CBED0F83E3E0EBCC1BE3BD0B43E0D29B8BDD6C92E3E241385BE143C713DAE77DEBE83D35EBEE5CCD8BBAF77F6BD883BE5BEA71A623DF8B3B5BCA0FDFD3D84E78CBE7972C5BE3E3A713D9E7890BE9375563E44C6783EE24759BE112F073E7B3A9D3D518F823E6FDB3ABE40CE3B3F9625883E7AB8F6BDAA1B1A3E2E97913E06AEA9BA515A32BE50E8C93EAA8081BEF50C95BEA35D943EAD881F3E6CB9C5BD7462FA3D2C8E93BE79AD133CFF7EB3BDB83CC73C4208593E05F0053C5056F8BD68FD603E98014CBE253A8A3EE204CABECB56BF3D0A36D93D769D6E3EC66C5E3E57E5413E3421103FBA180BBFE700553E2B03053D75D47D3E615EF7BC551012BDD456873DFDC53CBE4D8A47BDFABD79BD88BA89BD149C3DBEF842A93EAC9DD9BE6797873CDDA2503E0A03B83C411ECB3D738D093E7B575EBE5A68603E8835B13DAAF8DB3DC8AC033E7EC672BEDDD79CBEB6A7B2BE85FFA13E6655343E2097813E1D14AA3C22CBD0BE3C84D2BE5D7B193EE6E3BDBED18253BE3C857A3EF3142CBD94725A3EF30D1ABE33F2003EDF8D9E3D995E91BBF69FDC3E044A93BE8A9FFF3D88C608BEFBFB5C3D982A13BEFCE6713EA71B153E41F7EE3B3567813E1D7C66BD72D6AE3D3CDB23BE8C0B683E4AD6053D3D6F7BBD9637A83E827CCCBDA4CE17BD5F87B13D4F4886BDC824E9BAA20F82BE939DB1BDC9DD98BDF685E3BCDF5652BE89323D3E3A66733E2B61AC3ED3C9C43D970051BE1072CF3D7E9E623DB9CC903C993DD4BD5509CABDC3495FBEB662ACBDE5A3F83B07D0EF3C9FFB1A3E0E8BCFBE14B297BEB5F8873ECE0B623E922477BEA09C23BE90E0973E6D263F3D4E8F193DBA1CB2BE66BE86BE6EEC10BEBA8602BDC242A13E5890B8BD0DABD33D625C50BD78ABA13E949D353F98399CBD161C13BEF078F63EEDC2C7BEF86B01BEFE2353BC1490CEBE888B9CBDD12C90BC01220C3D82B0813E9074F1BD37B9B03D563F013E61B729BE5081B93D352D88BD02FE963B71FF363D72F28F3B789252BDAA7C893E7B80163EF301C73DB3BEF53D60120D3E212C7C3E22C0303E252B65BC8735B03E7CBEA63D8541CEBE607D713D3F157D3DB3D70D3D5CF01A3E140885BD24A285BCDC822FBE414E2E3E68BEBC3D3F87A83DD4450D3E1B16EFBDAA0A293ED15A36BE020B2FBEB96223BEF0E139BE77EC03BFFED181BEA160E9BD8131103DF82FF5BDC3FE9E3ED7E11CBE093A9E3C19410BBEA638D93D553C053D91148EBEB9D1463EF26716BB17EB0A3D55E49BBE46825BBEE980EE3D240610BF2C95C13D4B66A73B6DFA533E0EAF65BE800CD7BEB2135ABE16DC03BD86CB253E541B723EF5F3B8BDF095CA3E08269FBE4B2146BE3384883D19AEF63D8957AC3E5713933ED361B23DE5993C3D96871C3ED83FA03EE24774BECE04983E1F789C3EB9952DBE88097A3EC594833E78D765BEE556A13C17A52DBE1A5E8F3E066DA4BC9D272D3E59F70A3DA8E9AC3DD55409BEBC852A3EE833183E17805A3E18C18DBE3ABFB63C388340BE8367C3BB7DFD0D3CBFBF32BE087E833EFD8AA63B217435BEF7E65B3E9062B33EE3E4B6BD058FF4BEA8410FBEC9598F3EBCB6403E72F9683E2FE14ABE50FDCABC0865D03D951387BE30765D3EA8FBB63E668BBCBDA81F6F3E0527843DF7B68D3D3298BB3DCA3609BEBAFB8F3E9860C2BDAA6D043DF6E559BD54B812BE49B33A3E5D662CBC0F88BA3DE0B91E3E4651823D2A0B53BD551B2CBEBC58B83D452C87BD55A3063E64328FBE714075BE3B30AA3DF0F3ECBED787C2BDB801113EB33F26BEE0A09EBB2680C23DFD59A73C24D40D3EA2761A3E70C2303D02999BBEA002C43E8A57B43EA6C524BE2E9CC8BE952F97BC849126BD70025D3DA6EAFC3EA65E88BD874FF3BEE6F615BD934D1A3E0FF08F3D58F1193DDE8C293E26D0FF3C2F3B043E7142B3BD88EA8B3E3DF7A83D0A4254BECF59E9BD463C9DBECDC2C8BC7686353EB899363E5A3F913ED21EC8BDB6DCC8BEDB5A95BD66E865BDBB817E3E",
      model.layers.1.self_attn.v_proj.weight: "0x010000002240993E8D93AC3C173AB7BEBDD1833CD977AB3D7185B23E6B894E3B80341C3E4B6A993E3767063EA63AF63DF96FB8BD91B9F6BD1546A43DD5E7B8BD0A3A04BE816D8ABEEBD335BD1F1011BD3A09C03EF84919BE2EDF10BF7F179C3EC58A033E9AE5AC3EA82AD539EEB579BD2F4B13BE382E4EBE34DFE7BE913B33BEAA1418BE8307813DB84ED83D2BFC07BF95ED013E0E87593E4399E2BD0207633E6F77B63D5E1F01BFB5A0523D60BE2E3EB8F9663E7EA592BB3BD5193E67063D3E459C93BE358A673D1F5ED4BD91FB60BD4EBE91BE84A4C63DF8A5B23E2A8CFABD6A3A84BE1950183D2BF6B33EA6C087BD5D1D303E0F1607BEC0839EBEA3B032BE99DE563D80E1203F320A1FBEC14A023F39BE70BEE9CEB7BD00D1A8BEA08E223E72F6B13E674A3C3E6503F53C1A2F7DBE8ECF88BECFFCF7BD022B793EFBF687BB5F4E41BEA58AB5BD9E11C43E4FF5663E1CE4A4BD572742BD21B454BE7AFBDABCA46ABD3D02AB80BDAAFF513DEE25BA3D2FFB77BE0F764D3E9BEF08BEBA47B13D74ADBC3DAC63693EBAA6803E08E39B3D765286BEFD663D3E503216BC6FF830BE51F505BB84468E3D6C6C743E217172BD0F2FDB3D6F0FBC3C473F2BBEB2B429BAFD3177BE0F666F3E7B39013F827F913E600BD9BE44D8683C11A9F13D17582CBEC1E7CEBD842281BEBC72213ED41073BC82BFC93C83DD01BE611AFF3C343CFABC328541BD9CF6353EDAD6883D4D7CE6BEB06383BDCB6B1DBCD25BF5BDB55644BD96278F3E2B7A983EE776933EFBF1083EC970FCBC062F203ED32C623E1F0521BE69FD5F3E5738633D3C3A60BE48B5263EDFEFCCBEEBD9353DCF1E18BE84770CBEF6EA9BBEA923E73ECCE0B2BDD05046BCC263643D9FCCBDBDF9E1923E2303903E571A9D3DD40408BE33B7103ED24446BE23D5123E885CFDBDA5C1113E41377B3EFDC3D1BDAAE48A3D1990163C077105BE7A2CFB3BDA8F79BE94CD913AD78299BECA07853D1DB56CBEC0ADAF3E1A82973E6CCF9BBDE7A306BD47A6E8BDCFE19D3EFCFC9ABDE7DA6BBDE6A3CABD28BAD13DA617C73EDECCD53DEA20133E90838C3D1BF0B53E9D92E83D8ED94A3D85391B3C75C2253DA1CEFEBDDB0D77BEC648C2BE260F803E894C323E37B4823B695E28BDD389A53D3FC9543E26766FBE70CDE93EB203233EE13B813C09E898BBB7F74D3E2C86E1BDAB35BE3E21E65D3E8EAD8CBDBF749FBDD8B6AABE579C6CBE926A4CBE383D9BBDB26517BE6AAD193EAC714BBE50FF7CBED1598F3BFFAA9EBEA20ED9BDAD67103E888180BE5357803D48D8133D4CC31FBE229BCC3DA200853D023C2BBEA062813CF4E2D53D9F6F9FBE50D5FD3D61F62E3AC077AF3E43FE79BDC7927FBE63622F3EF05B8B3E416B9E3ED6D248BE60754FBEDD44653D87437ABE79EED93EA216EC3D2C23C6BD0188933E7EEECDBE56B358BEABFD683EBE0DAE3D76F90BBE41694DBE2C75403EE47A9FBD0E92973D252621BEC63E383EA6B9C8BC2254BEBD3996DF3DB893353F7215AC3B76D04E3E7CB048BE9462C43D01FE74BEF15E96BDE5CA38BEA971ACBE510DA7BEC632C7BEAD7E51BE19C326BE6FAA75BE6D7FD3BC1CA7AABD4CAED33D04DA42BD95238BBEDAD973BE94C896BE175B0C3E321A1CBEDEA57BBEEBDA9BBD2EC001BEEC6276BE6F2B67BEDBC816BDF544B13D5DEF07BE9D85933CC3DC733E5B0EE9BD917EC9BE7B7C8BBE8AB104BE22607ABCF93970BEBF87BD3C6963793EEF736DBEDC2501BD88C146BDE1311C3D7843A3BE25A6613E5626153EFA45B33E7AA3B9BE73977DBE6DBCA73D5A101B3EC54C783DC4AACC3DB5424ABEB6338D3EDB47C7BED75F57BEE46F143E9079A53E08146D3AAFEE8EBD93AE5B3E5E5B4CBE353B80BDC5043DBDC05D6CBE8CF4ABBEA8EE9CBE3FA47DBD2BC1FABD7B35B9BDEF5F74BEA32DA33EAC15A0BD6EFE22BEC62DCABD96BDD3BD9B9103BDFBEBF6BDB9C6933E40A285BDCD0D703D3C7C023F015EA63D8C9E8DBDBDC0A2BDCC6698BD2B95833DB77EA9BEF5297DBEB271B8BE9B11A33D1DFC74BD5B0929BE0C8469BEE6D7B0BD625DD93DB424AE3ED3F63FBB0B799ABE6697483DE48B123BBBAA0ABDFB8DBB3EA5400A3EFC7BFDBC63AF033E87AAEABD58683DBED24BE4BE932D1C3E89EC273D0994ACBDB4D2AC3EAECACC3E3B349E3E143C11BE84AF733E51454E3D3BBF4E3D38B309BEECEB0F3EB00A3EBEEA67BABE3BAE1A3E2A301DBEB186A6BD0267B33E37B5333E2209833E9029C2BDB5E83C3EBCD7FF3C49E8293E9F5722BE501B5DBDEB53A3BEB348EABC4C6A56BE2FEE79BDC2E01CBE02B0A0BD05C9D0BCF4AD7ABDF16BC13DB216FC3EF23F77BDFC54863E1A2EFC3D77CEBF3D929296BE60E4DE3EB8B9D6BD3FC379BEC9844FBE3FB0D33B6D9D4C3DD41E18BE401492BD83D08FBA2877ADBD111ECFBE0CDFAB3E536122BEF719CD3D49E2EA3D201BDD3EACD1C83CA8A88D3DA372213E629B36BE9EA4ABBE3BEF843D983E583AB80E223D29B903BE484FA6BD73695D3CCC1B8F3C7B2F26BE24D0C2BDA9DE65BE7085DCBC4E90B3BECF604A3C4909033D7161943E1E19993E8749C13D178EBD3DD7512C3E262CE23E47223A3E7C6ED73EDF5A88BCAD6B38BD1E1953BE9F25C3BCDFC5E83DA13951BE73CC1D3E651000BE72FB35BE468792BE7E4D64BE08F0503EF8DFDEBE442E273BFECB3A3E7CF4CB3D07A26ABED60C813E590488BEB8CF823DC5AC313DBB0A823EAFFEC9BCF33DC73B24B81A3EB5E2423DA05D08BE1B8BB7BCB9683F3EEA2FF5BE643F073D8BA7813EC0AC083D377FBA3D7C51BDBE777810BE9DBA9CBE80D619BDDB66293EC56CAFBCA03FE3BCC06E883E0373AE3B1314BDBE523141BEF9EF4A3D0CF8D8BE9624AABD",
      model.layers.1.self_attn.o_proj.weight: "0x01000000E7502B3E479E25BE1A688ABC1347F8BD6EF8DBBEF9F6CCBD636A57BE56616CBE197CBF3DB9F52FBE13B76A3E6C544EBD241D0EBDF24F793E9C66D93E4B2C0E3E5B43A33C15B0C1BE5891833E838D05BEEB9D0F3E7FAC9F3EE2415E3E2FE3EFBDAF5C0C3E16BE00BE30EC8FBD3D2C343E86A1A63EBC6D923D27289A3D087DB8BE2FED1F3EC0445D3D40F8643E793454BE17442A3B27A14C3E5E8C7ABE0A8A673E8FB3283E29E2C7BD97B85A3E07D1FCBD80DF63BEA6FD9C3D3CE046BB9591963EE1231ABE6FD2383ED8B0713D371E61BE895DBCBDAA76183E9CD42E3DD58D433CBC1D873D9A851DBE60F127BD9D1A963D848A753D51028CBE2BB4ACBD276DC8BE784E413CC3AE733D6AFB60BB9D6CAD3D371B3DBEF8EF003E6EA115BE8A211E3D2C9A493E13A3663EBD48743C2A6103BEDD43243EA44C8DBD080D003F96F5DCBD5AEB8F3E5C5F96BE0CE0913E85FF38BE4491FF3D41294ABEFF044CBEE13FC73DC135CDBE157EC03E22BE5A3C2D41713E5A2196BE93DAD0BD6627133CCE502CBE7F71D93CAA1C883EA337EEBDC0C6103C3D45D83ECA7842BEF1E57CBB7A1D0EBEF1FA2ABE36C8193F7274553DFD6A6CBEFCD48FBE963024BD5FB8E9BE41CD84BDB366073D132AC83E5371DDBE6B27023E598328BCF21907BE8EC3F43DD1E64FBE4AF5913EA9280F3DDD912E3DFCC2B43C7B76ADBD7E694D3EF7C143BE3F78F73DCBF1F6BDC0AD37BE2B8AB73ECD64DD3D767491BE3633573ECA8D043F3E5EF83DB5A2C5BE0E42C0BDE3606EBDDDC852BD68E77F3ED16D553E582C963B0CB01E3D62EBFF3DBF04403D34323FBDBB546BBE6A5C1C3E1CC5573EDC6050BECD6D193D11B3913EB1A7CCBD2F1386BEDC2004BE1A9E50BED87676BD48430FBEC144E8BDF75C7A3E9A2F9B3E411B9A3D18D2013F27BBE13B9283A7BDC1242BBEC6AE80BCEB9B163FB730A4BD5DE7883E387620BE5D1E113EA06341BE7E09FEBD817A393E07B285BEC96E19BEC5BC8FBE71598ABEA9068EBE54082E3E5FE5033E0A209B3E135901BED283293DF03BD0BE83D0113D5EC53FBCC55C31BC84EB4FBD64843EBC58A1D83C7CE2D23D673CB8BE34E29EBB91B6C63DE05B123E1D366C3E0C1E023E8C729CBD561492BD51F8A7BED15D17BEC15F2EBE73EFB33E17D0FD3DE8B097BE383C513EDAADC83C6F6AF33D0934453E08E449BD6634C6BD2A5C473D177CE83EA52CA6BD59B4FD3D1780B33E16889ABD09B4923BA53E303DB70CC4BDFFA61ABEA3D68A3E9B0D5A3E7F784B3EEE101DBE16DF4A3E0746DBBD076015BE81DF47BD99C1B1BD57476DBDEA0225BD8A6705BE3D78D3BDAB8F313E5F40BD3E9B8A5EBD6959E83E7D7A923E42BB0C3DA09ADABDF18C503CB00C353E458B08BEB35A3F3DD9E82B3E3402D53D68ED88BDD821453EF121693D8C0DD33D81F465BD9F400CBD7021A33DC313523E3534E4BC880023BE3C2A2B3E59C29BBED2639CBE3519EFBCBB215EBDFC4F00BECFEB5E3EDA83B53D9B4A8E3E66848CBE6EEAEA3E41B0843E8BA88EBC59EB5E3E20C145BE6DE4243DA5757CBCF195453E7586E4BD48A42C3EBD5B3CBE4A54EC3DD0C143BE1F20953EECC241BE76F32ABD52ED063EE72DD03DA5C7B43D0348E73D6C8CF33D643E783DB1CB4CBE6E6AB13EA84C9BBEE2707B3EA728D5BDCE9621BD5C42A93D08DC3B3E813E923E5048F0BDAECCE8BD9E9D2E3CC31D913E7B042E3E67488C3C2BC4793E453AF33DE9F69ABDB8D873BEAA2F2ABE28F9763ECB939E3E6950613E48C916BF518977BEE53E16BEB00D02BE5E6C58BC959C9CBD1792183E2F1F013EC8DBD4BD8C5C913D4D59383E8FD885BE2EA7A93DEAB270BE0021B93D3DA65DBD60EB963EFAED9F3EC10002BD8C31B0BDC011313E2975C13D1C821D3D1B32B03CB669783D6E88423DF724CEBDB69FA7BE7C07BD3D90D01BBDC6D881BE45EA1E3FCCD99C3D87274D3E77245F3DB5EADE3E9E7FAD3EEED8833BEFC186BEB34FDE3C6BECB3BD5B4D46BDA5380A3D30C3DABD6EDE8ABDF70AF73B0390463C730D6A3D554140BECBDE76BC2E0E633E4752953EFDC39A3D439E3E3EE93183BE9ABC0B3E97C1B83DFCF8ABBD0DC5B83E9131DEBE8EA24B3D9B94F43ED514C43D398597BE0B2C2DBD1AB2A1BDD221CABE75BE0EBEA2B6F0BD5888B0BEA229073E7929973CD5F3313E909421BE8E532BBEFC3BD33C6516A73D50B452BC40FFCEBDA993363E94320D3E4ECB6BBE6138363D58B9873E50096ABED9BD123C52ADD33D11CB373C8F8E5FBEA15CE5BD0FC2ED3C90CB8D3EC2B9DA3E6CA9023DB3EA9C3E5CC242BD7BF2AE3D76CC843E8F3171BE5CB20F3EC8ECB33DFEAE623C87B9E1BE48043DBD69BA4A3ECDA0463E45DC0F3EBF08843EBDFFA5BD0C9E76BD23DC80BEF6260F3E25BB993D075D52BE1F028DBDC6CA1DBFA11E8B3E3B7FCCBBFD53E9BE9F47EA3D75E3A03E6D9719BE121EABBD61AA163C4C3B7DBD9D352DBEDF6E1E3E6E7F3CBEE4D153BECB76F13D38DB16BF0BEE8B3D02869B3D17D7F4BDBD52BFBEFBC316BE2913083F9EBB7EBD666157BECABE42BE0D700F3EA342143F028576BE19F9823EF2395A3E3AACACBDB36B743D5EE8A0BE3168933E9C605BBE31AF41BEC55106BE5FDF353C6C42F8BEA979453EEB9C5A3E6CFAB23DAB42B83EBB3C873EE9C039BE0A541DBD67DB623E58CBF0BB1C02B13C9DEA483E753C2A3D483E2FBEC722AF3CB65560BE7E7A253E454805BE3A6ACDBCBB0386BC3271383DE30E60BE5453A03ECD4905BEA5BA313EB9B3A13E9F6E8EBE821AE4BD4C8E513D25553F3EFAC9E3BC74933DBB3C5CA9BD443B803E54C297BE7110333EB6F50E3E1FE919BE503D08BF174D243C9AEE56BD914E20BE5AB72BBE91329E3E0613CB3D4F6D8B3EC353A43D29B0193EE7E08E3ED5C3C7BA116A07BE8D03F3BB239C813EA20B9CBEF1CA6A3ED9EA8B3E76C713BDF928FCBD1938A8BD696C24BC647111BE6B9D08BD1DFD95BD792C643DCFBE013E7856C43EC286C3BDEF4AB73DD8918FBE6157C63C5DC9C7BD5A03BEBE020645BC18275CBEAB1B1D3E3660233E688393BE8F0EF83DB444A0BEB575443E68BC0EBD5668D5BD89FE3ABE66ABA9BE654F82BE7AC987BE54B5003F83F71ABEFF0706BF6ED60A3EB417983A33946CBE12A6DFBDE07154BE998921BE2755A93D7C1F9BBE5B0B123DAFDF6FBE3BDED8BED2FF2A3E5CA9F5BD52998A3B4FEF143BB35FB73E279B76BCEF1C993E9C4708BE845CF13DC8779ABB369E50BDF5AA093F2B36CBBD52AC1EBEB404C7BCD1707F3D96194A3EDC74113EFB7888BE1D97CA3EC60EDEBE9B25AE3DA3FF92BE34596BBD454B9B3C50E55DBE576A4C3ED830D53DE6370F3EA76609BD2BD2D0BD900048BE43E97DBE1B6C4A3EDFE1043D200EEFBCAE0D883DAC765E3E0CC6393E21D6B53D3386D9BD0E5AEDBD4E24E93EBC7D043BAEE2FE3D64A19ABD0CE32ABE33D89EBE535BADBDE3DCBEBDE8CE32BEFABC47BEC80CD5BDAB250EBD13103FBD357A18BC6461863C393D693EB03FFB3D8F7A863E2672403D7D34E33C7E7DB83E717BDCBD1E32DA3D75C23ABE9E72D83DC9651CBECD23ADBEB576293E7C82173EBA5FE23D24F4883D69E0A83DDCDBA5BDA1BB42BE44BAB4BD32E1FE3DD69CAEBDD686C33EA987BF3E138072BD33C359BEE563DF3E07982DBE89AD923ECB727E3ED7FB49BE38AF06BE2436D3BD58A1FE3DD515653E1038F7BDA5362F3E3B3F46BDA16305BE6B56A2BD013C733DF29DF9BE022295BC7ED6933E2F32DEBD79912B3D502B193F7185CCBD790BC33D7C6EAD3EAC2B7C3C10B25BBBDDFEA1BEE9F8ACBC1AA114BF4B9D103EB520A6BDE015B2BE521BEE3D03B52C3D8E6E00BEB810D93D14AE513ED08FF93E800D43BD1CBA0B3E2426103E37D69A3ECF328C3EA30127BE23F6113E86359C3DEF009F3D083DB83C82840A3D68F43C3E0BF99C3EBD88E63DE78667BEA3BE843D417B7CBEBE6D7A3E28F79DBC573BF03E09C5013E80B8A1BE27FBBEBCFB05613D011FE1BD5137A5BE752F713ED2B239BB09D83F3EBD6B383E932E893D78FCDD3E214007BE58EF3CBE7B899ABEAF6AC63ECABF0FBFD2DAE3BD1A64AB3DB81D963DF795AE3D078E623E942648BE680B2FBEB5CBF0BE60EDAEBDE3FD75BDF6F24B3CA312E2BD1A7D6BBED8280FBE93E6913D10F385BEB569D83D000B58BE37039CBE1C73073EDCFD453E61735BBDD68F9D3E0F5005BE0BD0133D54A95D3E82D61A3FEF8D683E352D213DE7C404BE2AC715BE6356403E05D4813ED58F743DB058103EF8140B3D084DD7BE312E9C3EDB330F3DD2EBB43DEDB0C8BEA5270B3E04D015BEE3E29E3DDA5FF6BC673486BD2C809DBEF6CF203E8630B23D9393E03DE86A263E345F523E08A7A63E865D16BE865EF53D738E4EBED66D1A3EF0E1F53EB5A0973E9C24183D5DA594BE8FCF373EF1917FBE0B5E9A3E0CDB01BD72803D3E97C5AA3D25BD343EEC5D4C3D8E3206BE40EAB23EBA4C26BDB5343FBD4C6380BE8214AD3D085C89BEF38364BD1B16DEBDBCAB8A3EB3357C3DD579C0BE9F7095BD043BB73E2311AE3D3BE8A43945C82FBEFE58163E43150EBDBB9A07BDD6DBB0BEC65C9ABD0F56863E93CEDBBD9D5BE83D4164833EE4328B3CFD1895BE760B053E9150B03C09B4023E4A170F3EB0C6E8BCD2156DBEC96190BEB374773DCE60D33E98C1F8BD05630C3E8FADBDBE0FF38CBED5D5BBBC6E7A87BEC93BEA3D5E69133D232D1F3DF27A533E775D17BED4A3C23E582133BE8A22A93EE5E0073EF1FD333E8181963EAE99DEBD86C699BE2167F5BD8CF3353EA1A2293CC0210ABDAF61E2BD8E5AD3BEF469DDBD2D78473CA5D8D43D25C8233D5627FE3D1F15793E855178BD7919063EE65D88BE697FB33EE78470BED5B48BBEE51BF9BDCAEB22BE0543653E1571D93EF2AE4D3D824ACF3C7EA76A3EBD3C133F0E37473E010BDDBB0F9995BEDD7B563E4F95923D7B1C70BE5C89C2BEC05714BD66867B3EC29BA93D35CB4B3CC0B2D13D2C896BBE057552BE13DB793ED0B3CF3C0E35B13DC825A33D213518BE86C3BABEEE83A33E4F0B8A3E9848F3BEFC626F3D75A41A3D813F953E6EFBC4BCA8094EBDBF11B2BD886B0EBE2FE0753E22831CBD55EE4F3EFE9E64BE700474BEC6F9173E173213BDE60D73BEE286A03D870FB33D06F50CBD5D8CE83D2DD4533E4B270DBD521DC5BE748848BD4B7569BD2B88543D7148B3BEC8A72DBE6FFF16BE6EFB82BE47FA8D3D7191D63E1F1AEBBDE364F1BD009997BD5B2824BE9B61253E872499BDACAC133E3B3534BD67CB0C3DC5C404BED46BC5BD07C944BEAA6B05BE73BE09BEE57E03BEC6C026BE847A92BEDD5219BE1EB150BE5761EF3CCF5C54BE5354B23E12520A3EC2EBD23E6CCDB7BCAD517ABD3C0D90BD8E3A253E181382BC8266813E4294E8BEC66D87BCAC56BABB184211BE49011D3E4B2607BE2068743C1D4AC33D298C853E605D4CBD1EBC233DE30E42BE15AFA3BDF4F4F53DBCC1FA3E522E603C010CB43E4E60673DD6E78A3E264F9A3BBCBD9D3DB69E55BD193CC33E45D8CCBD888A4DBE4DCC86BE4A280C3F1D43B73D62780D3DFC48EA3D1E764CBE3C11A0BE331BEABBEB223BBE160439BD8A13073E5FE95F3ECBCC40BC399F6CBE2776C9BD1CE36FBD0DB951BB1DDD9E3EFF6B6BBC983087BED6B755BEF6B494BEDCAE15BCD69A31BEE164B33C6929CC3E3805333E58DCA7BD163DB33E62572F3DD4F9733EEE1AB5BD282A9A3E197CCB3C076974BE922A39BC3452273D2C3691BD",
      model.layers.1.mlp.gate_proj.weight: "0x0100000037A76DBE65BC06BEC9BB63BCAA70CDBDF4FB01BEAE930DBDA38EB0BDEAAB41BED792813ED396713E691F143EC0909FBE701CBE3D553A9DBE5BFB8BBEE8A8E63E457D84BCC1A24D3E71F8093E26916ABE2469023E2B692CBE2DF0A1BD0DCF343E2709BDBCEE9CDB3DEF0FD23E92C1E33D970376BECA0A2E3D989038BC93B8653E722535BEC8C2BABE7FF9EF3D873D533E46F7DD3DD25A56BEC59E76BE282726BE8F7F383E510E0B3E09CEFBBD836C2C3D39A3B4BDFF0CD1BD76F468BE0E308B3AB52D2ABDBE747FBE9DE63C3EE327C4BE4B9397BC7E76A1BD62ED80BDCB651C3ED00C563E7FA5273D834C07BD25964FBE351FBD3DD6E4E2BC453A243E674A333E7D6AFEBD76A4343E3FD5793C2993A13E0AC50F3EFFF55A3CB4640F3E28969FBE5F3AB9BD60E9873D5371F1BD5EE8263E2CD87CBD3BA46EBE71A120BDAFD4723E306374BD9DF3103EFFBCC33C634D4FBE5BB7B8BD1C05423E194672BE19CC863E7EBB44BD2F1001BEF44DC43D627C823E63830CBE94C0DEBD3819C2BCFB15833D3AA0763E49C5213E75981ABEC17B0BBC4FFBB33EA62D923E7E85F2BD6131F93C9ED4EEB8819935BE71B4373DADFEE03EC95C643E0A4115BE4308913E4CDCAEBCFB7EA13E32B8233E01EB273E7DD4713D9A03A63C5094703EA2320ABDA659713D3BF18B3E2C38363EB4482C3E696E9CBE4224433E235B1F3FC2544BBE2E7E6CBE18680A3C2585BFBD16D2453E49F273BE03B596BE4B6D68BDDAF40DBDDED2ABBD8875243E5385DF3D4AC9B63D10C63ABC53BF03BE30150B3E02139E3DF703EA3D033E2B3C88A88E3DE062A23EFE04B33E4ABF6C3E62C2143E99F6B2BEDBA675BE705E19BE2A86843E68E44FBEBA0B3FBD1B5EA8BE9F48BD3CF90D4B3E590F8FBD7C0F9ABE121E8FBE41E1023E2318FDBC266CDF3C9DC190BE9D0D9DBECFEFA6BDABCE6CBE725C253E5B26D9BE2CBD2CBEF6DCBCBD85DC25BE99513B3E56748C3D8A17CB3C9BE12BBE9FA960BE3EBC72BED9C084BE228052BE81ACD13D112A023D70FF003D42EAE03D84F6813D6579393E0241A43D8E56F83EA1F40EBDAE18FDBB5A78A5BCC84E4BBEFD248C3E6BE6973D54446EBE5537933ED53473BEA432183EBFCFA83C703694BE2D4C193E6E0F16BEF58DC23E9ABD3BBD7680D83DF6A1B4BD881A553E5EF6BBBE29C0C3BCF3CECF3EC71994BE16F7EA3C63A9E1BD9A1D28BEF7F2B83E8DF7CE3E2842B0BEB5D40D3EC3195A3ED387223E883D93BD7007CC3E0265AB3EB30E70BE904701BE12D4A6BE07A600BBAADA23BEF00E58BE3DD7C5BDD8950ABD6ECA4DBD37793D3E390293BCB997263E45A9C6BE0C588B3D81F2BE3D5E2B1E3D7FE6D5BEE2021D3ECBE7C43EB898F6BCCEC012BE289CCEBDD834CEBE7F2624BD5C2F1E3E582231BE55B22B3EEE75F53A01BC893CDD9D153E0C4645BD7F183D3E01BB80BEEC40053E2AE868BE72ADCABE0DD69CBE066736BE5D1BC63D579C98BD102EE63C6CADC63DC0973F3EA228C53DCA08C4BEAC6B04BD1FAB5D3DD9606F3E5CB5ADBD6F6C9ABD6529293E625A703C13C1CCBD1CE702BE87DE91BE72521A3F6F595DBE664D7ABEF1D25EBD33D09F3EC615F63C268DF83E5418303C5B0CE83DFD9087BECAD62E3D588169BE3EE580BE5B0B5DBEE9A3083D9BF3E23D3296313E77A349BDB426833D057F39BE758EB53D26FDE23D1F5CBE3E2DF3E33D800A5DBE2349893EE952F93C06F335BEEF7AA3BE3B3685BEACE33ABCE84B26BD4F0691BC882C1EBEF3FEB4BDC335543EF4CD08BECBDF913D1522A7BE573E5A3EC8927E3E6F81B4BD576C70BD9CF56EBED190E43E9F0192BEAA691FBE6EEFD3BD5559A23E5EEEF4BCAA5003BCBC0A0BBF78298DBE11E2FB3DA82C833E3632B3BEE3DDDEBE4B7518BE27C835BCAB9318BEFCFDAF3EE6E4D0BD05481EBEE1209DBC1BB66D3C18D787BD565A6A3E270A25BFF7864D3E8133FABDF63D323E487683BD67741EBE261E21BE2322FCBD8268733DCC9E6B3D0D83D83E431A223D1A8CB3BD573F71BEFC2A3D3E3DA7BFBEB58EF83DE48F0FBE1CE9D83E8FDEDB3DD0E0B8BD400E8B3E9BC40CBE6367C3BD1D9A9E3D6E9320BD639778BE7DA89A3C6540A23E238B38BE4C7CAF3B82DA3EBEA36B403E658C7CBDB51502BD49A385BE02625CBEFCBF3A3E65CE38BE05F71BBEB47F653E81BD803DACF7CEBE47C4C9BD5D15C43DF6A2C7BEA8F7A43E96EC8B3EC4608D3DF37FE3BDF713253D788729BEDBC0533E1D1A963D23FA94BCDD39973E8C48FABD057D1C3D35E1723D421D21BE1233943DAE327B3E37592DBEC9648CBD4DE904BE28230ABE369200BF2C24313DDECA0B3E3AF19F3DB37ACBBD92C3B3BDE36722BD648269BE551E663E860A873B1D8A6F3D1157FD3D69C2FABCC8C0C2BE4E9DE43D4188823EED0ABCBD0EE91EBE78E562BE5095C9BD881B74BEBFF5AE3D912C2F3DED31223E60BB8EBD408678BE7D9DE83D3C5891BC45D9ABBEDAAA853E647F233E2048953E703E2C3D0D0100BCC4C7293E5551803E18F6173EB202B9BD9A269F3DD1D7A33ECCE48BBE4CDF813D79536C3D9963FFBDD4E7113E1131773ED1ED54BD95D8AA3D6CAC5FBEFBEB993E55E6043EC9153FBE5CC94F3E4F167B3EC72DAD3D7FC96B3C50B358BEF5C6FA3CB23F88BE9E2A1F3DE4E885BE77138F3D1683BD3AE3A9C0BD9133033BB150E73D762B4DBE0FB5BEBCD75A70BD1C401F3CAC631ABE937033BD0183043E9D0090BDFFF4963D065F27BD2A717CBE2F4909BCD85A98BD0099C23EA3A8ED3E0F1FC53E84F9CF3EA09F4C3EB2BDA2BE4DD6A8BC9F53A7BC6909693EFF9836BEAD4030BE9787EBBE2F731A3F02C4843E77ED2ABE2108CA3EDDD8A73D9875773EA36B513DDE7D97BD5E15AC3E32835D3E1CDAA63EB2851D3E92A7503DEE0A0FBE72D55EBE6171613DEFDC543D03696E3EA169AFBEB8C77F3EB059B0BB2E1E4A3E591E753EBE207DBE79FD5EBC9BCADDBD8F18603E201F2DBE5A26293EA14544BEFE67DFBC04D6543E8EBAF3BDA13C013C33118BBE6A7F56BDD734113E04EF8BBE3C82993ECD5726BD4DB707BF7E3D0B3EE56B45BE534034BE0ABE433B50F743BDCA9C57BE1B6A363E75CA1D3ED8092ABDE488683E74982FBEDED4B5BE098940BE6436053E31A244BD3A82163E74A7723A1DF18FBE137F3CBD8AE7163FBCFF863EE15F07BEEC7F73BE7B558C3EB72FAF3BFB01EC3E79FE4EBE817B9ABEEACA273E15F207BF84B520BA08AC0D3E5D4C7C3EB6B785BE39DCF23D5288023F967BEE3C59EE3A3EF5F2853E694C253E97ABC73D076972BD2712CABE7E84E7BE2431E43E6430093E7FD9803EEF182F3E6685173E0B9C753EDC5B52BEF6E5CEBC978D3DBD50B1A93E1B7422BEB1BFF4BDEBF5BBBE3E491D3D7432113E784459BE50EA7D3D354C843E3586A4BE9021DDBD9D28A33D3F0C40BD23D41D3D4A8154BE347D0A3EA0983CBEE8D881BE7468F7BC3CF8273DB6E563BEB9F9983E8085B23E4ECA98BE91135DBD55D71A3DB67B2E3D5C63273ECB72553D6BA76E3ED43F2D3E70077B3BDA6DA2BE8C442ABCA3F807BE2230DDBE9D942EBE7C84B83ED8B6983EAAC4F1BB5D36A53E9AB951BD73419DBEBE6F8EBCFB37493E8274B43EA539A3BD4612E63E5130F63CAC6E35BE6EA84A3E8AD224BEA115A6BD2663593D4A78F53D29ADB0BC891F5A3EC92923BEC8B64F3D8FEF623D760998BEBF97823EE27DC6BEBDF317BEB05DCFBD6536603D29EB4E3E87BB5C3C01EE00BB9C273CBD08855BBD10DBB33C6056853DEFC7BB3C216739BEC2000E3EB9F18E3E8376AC3EEA6510BE0DC3573C4C3B9FBEB19C843E3A75EBBE8328C5BC82DCCBBEEC05BF3D2C8FBA3E2918F3BD43089F3BB228F13D085245BEC5DD34BCF292F5BCEFE2813DFBAB52BEE595343C943E3D3E38A9E6BD73C5A3BEADCEE33C90BDCEBDB34F7ABD41707A3EEB0B86BE1875073E58BDD8BDD37A9DBD8080653DB3A28DBE19E6ECBDA5F785BD036D09BC15922ABD1550CA3DB6932FBE368DD4BC4CC5D6BC0F14C33BC3A4EC3BDDA1803DD1B632BEE386AFBC134789BE4254AA3DEB0C483E90D4AB3EB6FA853E2B0D1FBEE2D65ABEBCA75B3D15D26CBE5A1ABA3ECDFF563DB840C73DAFB494BE450BB73E9EEECB3E63975BBE2CB32F3E19DC433E30B4BE3D8D38D6BED3BFEABDECF0043EC57B453ECAA3843D05CC4C3EF4A370BEF435D33EA8A40EBF041DE8BD2016D73E7DEEA03B9AF68DBD20A4903E9C8385BEE7B601BC450C253E419B283E9105BB3D20FB1B3E262B113C2AF645BDE10806BD014742BEF576333EB52F003EE730993D5859713EF33DA83E836C6EBE44A50F3C1AFA86BEFCB0D5BE3D7BD93E7A6F7FBD8B0AB9BD40684CBEE25796BDD874E4BDE15C433DAC12B7BDE3D98FBD762309BE9D7DD2BC95601EBE5D7D24BEA8686B3E439079BD954C36BE7BA43F3E54604B3D79548A3DCF67F33D5835BE3D0FE4AC3E71439ABE425402BF2FD4D9BB43B43E3CB1BDADBDCDBE7B3B44C802BE2B7969BE2121A7BE6A3A223CA0C687BD6D76843C1093A4BDAE1A3FBE4F94D4BDB14EC0BDF124153FD454A4BB766029BC10EBD23DA417063E97E7553E07B796BD8F8CDC3EB698833DD8C65EBE0717303E7B52A33E77DAC1BCA60E6C3E08484A3BF65881BEFB93AC3D9B8028BED663E1BD3A4998BDD585013FC53E0A3CF2C51CBD5951F93D39097A3E305AB23D56A39F3D740183BD283901BEE3D01DBE9E2789BD887C253E25F8CFBDA750603E8310B6BEC3ECA1BEBD9F5BBED1EF00BE08678DBDA64130BCC2C412BE962015BE59765D3D12D252BDA5CCA23E4307AABC3F0A2ABE01BD4A3D7DABD9BD00C9EC3DF2F2303EA7D9663E0010AFBEB7DBA33E458B483E71BF36BD2A8DDCBEAE5CD53E0F128E3D2B87683D734D0A3E40D1C53DE818463C5F1166BEB2FDB23B0EA1E33DE2E2BBBDEB636A3DE13F70BE52EEAA3D5B5D8B3E2A6C063D1DCA84BED7E6B7BD1698803E47A8E63DBBA5ACBD46758E3D19C72DBE54C48B3D192E32BE9540743E28001B3DB2A021BF437579BE6853623E9C27023E7A201FBE6A5DDA3D9A5E8FBE4EF16BBEC0AA15BD7A46E93D874FD1BDB229943D6256043E8BFF513E5C619E3E831860BEC6F6BBBD9ACDB43D7996053E255A40BE9DC8C13EF6BF72BD8526863E04D0E7BCC083163EF680493E1483173F10E1943E622980BDD4CC93BE015494BDBC22663EAC79023F1C4C23BEDBCF2DBE60B98ABE5AFFCA3E4CBC4CBE8F295CBDA8A80E3E067CB0BEE572963DA0C8BD3B477F44BE3B110A3E023F1C3F0ED84A3E9C9455BD5EC0AC3C9E96BF3DD2E8593B1CBF93BAAB0D01BDECDCC93C2DDE57BE8DE3F3BE5DEAB53CF23DB53ED7052FBECB741ABE1A3409BE53C4453DB909333E9564BC3E517CE5BDA4403B3E32091F3EDE32FABD2BF9B1BCC853B6BD3F23223CB71C243DB4E2B63DA4BD1C3EC099343CF0E303BD5465BF3D2B45E7BE6F69ED3CFF787FBE6285FCBD76A6E9BD4F8B1EBE2C74F2BB92D1B33EFE10783EBF13D03E5E5AC13DC57A613C2CB24BBDAFEBA03E86D10E3EDE6CA53C67036DBEF5B275BE36C22E3E4B06B13EA6A2F63DD5775B3E3B08233D5202653EAAB6283D8CCC86BD4F27443DF43DA2BE03AD783D987B843DBB61EB3D89EF2DBD9FBB5EBE7BD0613E68EE223C72EE76BB338974BEE97B463E65B1EEBD0BA44D3E59160BBF1549063FB3E1BCBE1CF46C3DCBF10ABEF84E4DBE9E0302BDAF9343BEE0329EBD73F2ED3C823C01BED6EB2DBE67F9273E39729FBE8D05953E311F803C7702B23E93DB53BE358104BE0FA8FA3DAAC02E3D2C3CEA3D900E7A3E3FA6EBBC931D843EE6D6D83E905F3CBE7F6685BEBEBB9B3D31B2BD3EB5FFAF3CB0D3B3BDCBA552BCD56EACBDF62BF13D8EFCEDBB9789FCBEF31B803EC68286BDFB1579BC385421BD4E0A8BBE6CC2043E97366A3D1697DCBC60B1AA3D7EC9C43DB5AECFBE9C3C3C3EA889B53CD8CCCF3D4315B63E6D3014BE869556BE1C6F2B3E14959BBE43C8763E56148C3EF11BDDBD5013F6BE283CD33E968F1ABE3264D43D4A54613CF8F2433C3C8117BE2ED699BEBA43AD3E6FCE0B3EF9A40E3E7B1D79BE51C470BD2AE4EBBD8D6C8ABD327D15BFF00BF7BCE9F9CC3D9AA2413D5C6E82BD4481453E72FE84BDEBC5273EFEE589BD388F31BE7515973EB62C23BDB33569BE484ED93EED1FD0BDB31F64BEF9C3413E20872ABD81BA41BE4C781ABE56A19F3E1BD107BE18F1643EB1FFCFBE36DB9EBED515D83D5073A53D505100BE15BCE93EC719C23DA0B6063E9B22093F3A08CE3DED8DC0BE5D6F0ABFDA0E2EBE5A7D313D40E2C9BC7E688EBEB2BE31BDC5CC1E3CA1359FBD1B5DE6BD9BCF17BEE0AD003C71D9B23B686119BDFABF57BDE95B973EA319A9BEA5218CBD26BD913D5E93503DE01EC4BD8831583E7AB95C3C27CD95BE19109D3D96F25BBDD9D6113E4292E33C659108BEB5DCBCBE983B7EBEDCAD06BD5ECBEFBD50B58ABEE7FE093F67E010BE829B8E3E8F3D1E3FEFFCD0BC1CDE93BD7F8552BC73EDBCBD99E3A8BC2954E0BD27C6A5BEFA77743E92464FBDC48FBDBE18CC263ED824CC3DDB4A933E774B863ED1F9F3BD3553E2BDA561643EF513A13E38F4903C5BCB8A3EF960EBBE6119B7BE8AC50DBE7A6B4ABE763C4DBE7772F2BDFFCF253DA6D26EBED5CE643BC45735BD83CBAABD30DEAE3DD012B4BD7434DB3ED6F98CBDF2FD8EBE06044E3E4151173DCD4BFCBD027734BEB0B30F3F4E69AFBDFABA21BE2DDCAA3E6A372A3E2394D33EED9D1EBE43703ABDDFF96C3E130DB4BEF7CC283BBA4A9ABDADC8AC3CA424D3BDE7F7EC3D0F0848BD678CB8BD9DB249BDCA9E26BE465A18BE014184BD26D0213C16EFECBB0F8B473EA28895BCA0547E3ECA40073FED37623E9196A83D8835153D07B2963D71FADFBED8C5E8BD2A9F07BE32F3B6BD58964A3EB1215C3D19F011BF5A687D3EAD4B8CBDBD4714BEB4F98B3BFD8DC23D9DE924BEFB901C3E122B6B3E150FC1BEB45C26BEDB7460BE3728BCBDB66E123DD15A8BBEBA71DDBD4270703E1015E0BC9B5C5B3E8BD32CBE5360ABBEEF7EFC3DDEBA42BE70F5EBBD8E55A9BD91425B3E39534B3CDA0894BE751EB53E4B4CD13D692849BE44C5FD3D9DAFE33EE4D8CBBD18EF2DBD8DF219BE60D950BD87DF43BDD09F28BE92AC41BD96D097BE7E10AD3EAE1A30BEB75696BCD83D2D3CBE46513EFDF2093E884033BE",
      model.layers.1.mlp.up_proj.weight: "0x010000008E143D3E6235D43DFE8E9ABD57A58A3D685290BE2C7B60BE0B6ED9BC881A5E3DDB0286BEAB0953BECE94D33ED08A323EC98E013DCFE0583D4B6B0D3E521C2FBD2A61EB3EF26D9B3D0209843E2664853E412C3B3EF95399BD786202BEEE0787BEBD61713EBAB4163EA003733EC67B513DCDDEDE3D78B59E3E46DF283E5B2EFCBCBF2BEABD35E98C3D65D6A8BE2D77263EF66D473E8428003E9F23E2BC296906BE1DC5C33DFF02C13A056A50BE603792BC9292BA3E24ABA1BEE8646B3E98B0F03DBD6BB53DCD5E82BE3E3EE0BD2EEA8DBD8C72C13DB3A40FBEC4573D3D2063453E242AD73DD307C33D0BBE3EBE4EC3263E059F8CBE3725AD3EE6BFA3BE5762AE3C83EBE13CA8B2833D3FDDBB3D04F6843EB09FE13C1A1E3CBDA20D10BEB2CAF4BD387B0BBD48E0573E191E613B1BA541BEA81108BD01A0473E552FA93DC92BECBD9341A23DCEEC47BAA77305BE55AFB0BE1171E13D6970963CECB9AABD91D9273F24B3863EC58ABFBC866AE1BE124F12BE7DF3DEBE08D133BEECCD2BBD21780A3E7B74A7BDDB3C8A3EA4FA8CBDF22A23BBAA0595BD5382A93D48FFBF3DD547903C8BE9273E5ECE89BDD91461BD122ADC3EB1713ABE5B1EEABD5348943E7951903E027AEEBC035424BDCE191DBE3FB33ABE22E7E13DD4C1BEBD11B178BD3A403A3E68BD83BE6C50D43D6094C03E39D7ACBE1A69F43DCF15BC3ED262053EF49DA23C22699DBEA908B1BD8283053EE26C1D3D0BB13CBD3F66293CEDE32ABE47873FBA5B4ADC3C21F456BC54F4BABC1519BE3E3E26513E76A94A3D2FC6363EAFAB2A3E378580BE71BFA6BD3DCC5EBD7A4B533EF59F763E78A39CBE0C75103E6149FBBD9AEF85BEA98BA53E417ED8BD6E1E9F3EB97D29BE35EE073E4127C7BA1969663E8F84D93DD07F54BEEE65E93D514EA0BE44CF653EAB3B953EF28D9E3E4F89283E98D234BE496A16BD8192003E196EECBEE191CC3E4BCF14BEE874BE3DB5CDA63D5950783E5EA12ABE400A1D3C4EFBDA3C580F3BBFB2B5DDBDC0DA3DBEA075853D50B8FD3DFEE9AF3DBA748BBE371D613D24A4893DB9CB2C3E1695923EBD32123D559E76BE33D477BE32DA773DA5169FBD03F90ABDFFE7153D5C6192BD7691513E6676C53CF91E133BF2ACFC3EE34DE9BD5F807EBD508A0C3FA686A1BCDA3AEABD902F4DBECEC9183E0F6CE23DCAE61F3E5C848C3EC944693D0C921CBF11016ABD8A9C713E0A2A25BD3FFD3C3ED7E6063E02D0893EE399023ED4DB18BE41EFE53D57E0553E34FBB5BDF2410D3F93DBAE3E15E747BEB80C0DBE7E7B57BE3399F43B81401EBEA7470B3DD0E9683E4F2DE1BD4B6335BE81FB2E3E94FB44BED1059F3E63CE9FBE7F28143D039682BE399DEABDAB58F13C9FEE19BEABCCE93D9E79243EF52960BD9D7B943BFAE820BD59B6E1BE9D9BD13D48865A3E8CEF2D3EC6F5A6BEDDA903BED9AD35BED083433EE1B0D0BB89BB4D3D84CDACBE107F363E7565DFBCD14345BEC84F813EF5B0D2BDDF00D83C5F84223EEB54233E3AD1D43D8478C83C932AE2BCD282D03DE0E99D3DAD5ABB3D5D18743DDDD6E8BC968E2C3E096F923E424E143C2B0A11BE45A5E1BD519F0DBA5914BEBE0078C9BDD00FF43DA2E46ABEF067C43DE890A43EBC55383D76ACEB3DBEA79DBEA4A23DBEC8F5203E24DEC7BB5B604C3E7C91973DB64BB6BD19FE393ED3DBC03E7DDBAE3D12CA4FBE5B9C6C3CE05210BE758301BDC055913C86DC2FBE451DA7BEAFE556BD2A82ACBE0190953D14A775BEDC1EF03EA98963BD68798EBDAB0C983D5DF9BD3D9099ACBE64E7B1BEBD4941BE3DAB6C3EE2B9B0BE4AB3533DC3D92C3EB670863D2871E63D895BC5BC95540E3D93A508BE87FE80BDAE99363E1C4FE43E65BD203E0C256BBEC157FEBD90FB5A3E1957583EA039163E1259453E2A3E66BD52E31D3F9283943E90AD503EF670653EE1CA543CFBCEB5BD868904BD83A4DBBDA0DCDE3D3C2FE33DA76393BD79A7B5BE41573A3D2488073D44001C3E9A3ED0BD9A2FC43E3378C03DC73BA8BEE3EA53BEE7E641BD931CFE3C67CF00BED1DC8E3E2B3CEF3E33C50ABFBE6B11BE6FAAA1BD51C4483E8729CDBDFE3A42BC6FE599BC8D2966BED03C83BE1215B63DBAAE763C9DCFC93DC924E83CD51E67BE81FF71BD58A4E53CCE8CD23D583E9B3C3E3F5CBEDCE642BD7D54453EF3CBF1BEED1608BE64773DBE88F787BD8C9138BE6FA329BECBDE0F3EF7CF903D8703F7BD8DB1C03D91BE1D3DDF0671BE21DFF03D10EA86BD0954CC3C9B5708BE8393963E0517CABE7A2C8EBE495C923E58A6F13D0B8DA33D26C9BEBD0456CE3D56869BBE5B64213EA51B18BED5B032BEEEFF56BE9761AABEE1FB503D544A453EECA0A73E72155D3E4ADC9BBE2FEFB73E5B5325BEDC2D21BDEC39CF3DEF6B78BD97D274BED22CDA3D27D0B83E90D9A3BE755C0DBED2FFED3D4686133F2C45553EBAB5E5BE13A109BE764DEE3DFEA00F3EF7890DBC61438F3E9E2F2D3D7D7B8BBEBD06DBBECAF371BEA276F5BDBFE5B3BDCA235DBE199C3EBDA0CA55BE404E32BC87C51D3E17F43DBD87BD173E713C3FBDC1F1603CCC536A3E7448943E957679BD924CB93D53BB5B3D6CEB823E0F704B3E794E103E339EB2BDEDF42ABE01654C3E2E4234BDD0AF00BD864EF4BDE5E55E3D12139C3C456F423E5CD2FCBCD03DBF3C7BB358BECC313E3E9DB41ABECC2DFABDA08AACBDBD93C3BD48B9E6BDD9C3B33C9F96EEBD5879283E8FC48FBEAF81AF3EE8F5E1BCAE75493D95FC5B3E932DB0BD6252D73DEF46603E6C304DBEB27AFA3D0D9F5FBE83CDD3BD591C023CCDF7B0BECF851FBE904F70BE1DC0A7BB14CB6D3E1A27F63DAAF358BE1F2FAD3DCD8AE7BD7483EB3D80AA03BE6B1D55BD73ED47BDEE7CA1BED2BD57BEB425903E0A2535BCE917773E19B05ABE6F0494BD6DE241BE0A56CC3CD686093EFF74DF3DF05D2EBEA48A4D3EA5097BBD114A19BEE23DA5BD9F28753E231FE3BD7E25213E5F8F82BD93F923BE33F34E3EDC92B13D037AADBDFFD519BC5001ADBCE195A5BD8222913D73CB65BE61DE0E3DC85A0E3EEDB2B2BDED22663EBF025C3EE03382BEDCD8CB3E5FA9213EE1E392BB3BC0DFBEC07F823DDF6430BEC61710BECE24A23E4332203DF89C3A3E3A5EE83D9B7E563DF78778BE4A3B473EEBE4D0BD2D7E683CB82CEEBD0DC99F3CC6FB36BE966696BD7E4D193E95052E3DBDFB2EBE6BDF5E3DE185BBBEC12EB43EA7218FBB17A292BD3E66B5BD347A943DA4316EBE4DEF113E42180F3E61CB00BE117CFA3D227A80BEEF925FBED72BD2BEE1597FBE38B5493E5814BDBEAB56DBBEFC6C9FBD005BB23DBCD4D5BEBFC66F3E2C2F943E77E74DBDCE507ABE672A123EB2A066BDC9EE8EBE7F3BE73EB0A0283BE52AD23CB8A1EEBD6991F9BE4D5C8B3DA8C6A8BD9F1C833EA497D33D2B567C3EC65A4DBE38318BBD9CBDDBBD97C36BBE8F3D15BEF21288BDDAD3B03EA374D6BE1D93C23E29F147BC122B9C3BF2B0B13D767BD5BCF102313E2E280A3EF717DF3DA34992BE5BCA3CBE7721E33D76C8533EE839F43CF78B273E311D4F3CB3F924BD7EB4CDBE283297BDD996433CCE0EAE3E48A669BEEA4044BEF631563E13DB543DF3ABF23E81D5DF3ED44F45BEBB67B0BE7E628BBE4458443EA04A563E31EF1E3E7439DF3DDCB296BE59652A3C53E4B53DFD38543DA9E99DBE22B7383EC20B80BE6A76223DB3515ABED54F163D19C6353FA285F3BDB58C0EBD39B5C2BD21AD7E3E6C92883DA278D7BCD7A43D3E74400A3E391727BD63A08E3C0239E23D4691C6BDF9DF703EC0E8323C80558B3EDA7B9FBE876D4E3E2C5B1FBFBE6ADB3D3C4FA6BB09643F3E9BF78FBA0996D53E209D623DCC3DA3BD5E798D3D09F98B3EA6C32B3C13C9A93DAD0D13BEEF84CDBD71838E3DB5C8113EDF0C6B3E2B25D13DE5AD913D1EA8603ECC8E4C3D17E83E3DD2AB0E3EED1BE43D03D0B6BDC3A1853DB72A5B3DAF32013F2ED2A9BE63E536BEEA67983EF18319BC34AF4CBDF779373D622E2FBE3B4177BC3CB6983E11C466BE2A5E413EF8D2EF3E387F89BE77D2E2BEEABC4F3ED33444BE943F0F3FEEB36DBE6207DFBD9C7F50BD7FD75ABD97C3FABCEDBB2CBED061D33A36DEE63D60AE89BE3834BDBE12851A3FB04DC03E7AF5893E7F3A23BE5EA91DBC5E43E33E49023DBDEF162BBDE2C6883EDCF1863E4AA2313E4079C3BE945EB9BD896D253D038654BD9FA4A8BE6F9F923D1CFBD53ED5EEC6BE76458C3E99A7983DFEF1103EBD45433EAEC4573E8AEFAFBE1AB9403D9EB3BFBD95D76FBD6E8D2DBEDD7694BD60195BBE44317EBEFE4EF1BD6AF793BECBEC3ABE72666EBE5602063E5AD4F2BCB15F41BE0303C0BE82C661BE8E9A243E7769283E3AEA51BE6A29D63D36D0CFBE2369753E18ABA2BDDC27CFBD0620013E47E01EBD36B2E13DB4ADEABEC5CC923E0C5CCABD6A5B933DD05A38BEDAE1AA3EAE76A43D0DF630BE59AA5D3E725EEA3D3F17A9BE19CA91BEB24F2E3EDB965EBEFFCCF63DED8813BE392A483E64101A3EDACC9BBD1480B33B37B09F3E714BD6BC4DE87CBD2D4F9EBD7DC1BA3EBE907B3DD88C79BE1525853EFA71673ED0A8B23DB819A3BE103C67BD22D2593E463278BEA81295BE65E08A3E8416A7BE208B6ABD13829D3E9533F9BDFF6AF43D34068DBE4D85C4BD9A25993D73172EBE7E8F48BE8AE1BBBD1E2784BEE19638BDADD3FB3CF1A120BEF5C8AE3C222BFABE7FA4803EC0150FBDBC865E3DE12CDFBECD3AEC3D247C49BEC1D525BD02CA04BEA649D7BE3C8F6ABD2EFF643DACF6483EAC8F25BC8D71883E03FA893E971A14BDC433AB3D0C3CA2BCD2CAF43DD4C60DBEF45B823EC651A53EA3479DBEB6CE9BBEAEC0E0BD589968BDF45605BEC44C683C3D2FD3BC766798BE800A91BE953EEF3D02EADA3C6CE2BEBD7A2C20BCE5B4123E3487BB3DE63618BE3B791A3E23169CBD126681BEE0146CBD9AE8ABBDC6C569BE2BB96F3E266C5FBE93F4D13D5CD4D33D69463D3EF13B773D66B4F43D933603BCF622843D8DF1413E7F03713D0863ECBB97F6703EE9345A3EE0B3223E5DAC813D82969EBEE035AC3D1F7270BE6B46493EA20C28BC566A5DBEBBC9893E8BD2C0BC9B61933E84D4B4BE5764F03EB356253ECB43B0BE7384D83D48C321BC5AA22F3D8879933E7DF0093E740C003FC671003EFE729B3E4FE2D93E53427EBD01D4823E43BD65BEBDE8FE3DB13995BD9601023EC137513EC1B341BD52D5A2BC573CCB3E92F3A8BD139C953DD68E9DBD81EABE3D003F9D3E352D0FBEFDDF9B3D8D1291BD4D625BBD9BF4CC3EE97190BE5323F73D3D398E3D940FFFBD8C77843E342D8B3E2AE686BE62542FBE62A57BBE4B975E3E89DA17BEC8C688BEE1A2C9BE5531B2BE1130153CDAB6D4BDB6CF493E56E29ABDB6B7EFBE59247DBE2521C9BEEF0E16BEE98EA6BDD4A38EBC64FE18BD9B0F74BEF398053E204B69BE469E9F3BF3B402BEC6A5EC3D93AE2F3EFC4FDB3E1CB63A3E6CDDEB3D69412A3EACEDF1BD233BD8BECF343DBD3846B83DDDF5B5B9EAB8323EE9EDC23E8C8D603E523156BDC858763ECC71A4BE07A584BE18049B3DC2BC693DC37111BDDDEAB9BE373FAD3DCF2CD63DC3E84C3D9923AD3E2AB1C53D68C68DBC6ACD603EBB706BBEC912893ED567993D550AE4BAAD5FF6BCCE14183E9C97123DCFD1733E62062C3E610AAEBCA9C50B3E124F97BE9A2954BE407FD7BE6E9CC1BDEA2A563EAD52DDBD95F93E3E061C4DBE62A014BEE230CFBD9B686CBE230E94BD4595AC3CA66098BE2152A23EF58761BE608E953E99342E3E1B6DA2BE0646D0BDE104DDBC5DC7153EE94B263EA1AB8E3C4901313E1BD51C3DF1E8313D192C463EAE17B63CB60CE6BE4FF44EBE87845D3E146ACCBDB887203EC4110D3ED8B110BB2E2609BC9EDF2E3E00ED4BBEA90434BED32A253D4C5C75BE91D3843E2BEE1ABE8AB8B4BE1876CD3ECEB5A13E1D44843B7536A0BE397A293EF4DD2F3E186D1A3EB8ECDF3D92D7603DB7B22ABE549D1BBD2A07333EE1D77B3EA09FC03D480024BDC7BE6CBDDD62B23EB8FEE7BE921339BC0025293EA03E573E71B88BBEAB78B9BE6F945CBE5BAAC43E0F0467BED3EF083E81C15ABE91CE923C3AC7A5BCC684BA3B77198ABEFD7A753E2AA7503E7B1596BCDCB88D3D3C900C3D50A2373D03BE03BE6B3C2EBEFFFA44BE0D1499BED099B83D67028B3EC266543DB700863D1BB8EBBDD9E0F6BD5481BABE89D51EBD642CBABD080D8E3E1F76693EB7E3ED3DB6470F3E1852043E8795523DDD41883DA05AB5BE33BFFABD3E983ABE64EA1ABD42825CBE170B2BBEA025623E9B450FBEE6DA9BBE28CCE6BD80EF11BFFD89DA3DD617893D3DF511BD6FCBE4BCB55E6B3ED3E575BE863839BCCEFBBABECBA21B3DA3B09E3EACF0563D99F0A23E32C9453E6A027D3D6304EFBCB529BABC0ADFEBBD14DB0ABEA06685BD8B4DA03D44883B3DF4B7B2BE7066C6BD628650BD8FC8BBBE48BEF93C02DCC5BC1BF218BE42AB15BD6C0C1D3DF84B16BE42AA10BE605737BDD570EA3E2612083E370C96BEEA50B33DBC761EBE10F5113E589445BE8CE59DBED11BA63EBEB769BE1A52CF3C8049983DB673C1BDCA7DAEBEEC6390BCD3B3BFBCDD4D6ABE4FEFDBBC2D5FD4BE9095FE3DC92C683E3A59A63D997E48BEFC14003E5CA41C3E2FD3123EA46A30BE9ECF52BEFF7E283D47CB90BE9D77F63C8B7BAEBDDBEE0CBE2C921ABE3033C6BDFBFD8D3D0B29603EC0CC393EFC4BD4BDB26C4A3E4C95623E670ABABEE7D69E3E0D16AFBE18CF1F3E215797BE959FAA3E91888B3EE5B35A3E0F68423E431DB4BEFA371ABEA0A4CC3D9637B13D99D09C3DD015ACBE71659FBE86E2D43E479C7ABC3FC728BE8EBAC8BD07C8C5BD3D7194BC2CFD663D36F2A73D911C8DBE6A45723E2340503EC0CDA0BEB22F6EBD83AF58BE45A6F7BC569D653D3FEAB5BE9D8E0ABD59323CBD2D1F6CBEAD602F3FAA4CEF3E60A29BBB7D96B4BE24E7CFBCF28D553E6C6B683E258E0B3E7B8F87BD90D2C83E8B22493EEEEBE43D5E1E93BE96D0A0BC00C052BE9C102CBEDD9ECBBE02F2333E16396BBEBCF2B53D1D6F653DB8FE63BDD12504BE6C2DC6BDCEF7BCBE0A969FBDE47CC83D9B90813D2CB3CE3D25113E3E864D5CBED00AC1BE555C3BBDF975513DFCB93ABD9A88E73D162D33BE23D10D3ED652A63DCAF24A3EE6AC263EE9A39C3EDDACA03E2477363DB04A2CBD79BD68BE63B5DDBD",
      model.layers.1.mlp.down_proj.weight: "0x01000000E9FF943DD39F9FBE8380F13C8FEE64BD5D008BBE7D82833C84A9323DB3D7933CC10A1A3D5B3815BFCFA9ECBDD3DF98BE83BE583D7AA92F3DF1157D3E92C184BE04C3023E2213DABDC7F7FD3E7EEE503D2342463DE401B83D3380833E49EDA43CD6ED583E2BEF10BE715DA03D9987A5BE5D2D203E429F1C3E92D242BE102ABF3D870B1ABEC9FE5FBECE438ABDE4CFA43E4E67963D8A2A79BEA16EAEBDD13B87BEE4B65E3E581E853EEDE3213E703A7B3EB811EA3DECEE44BDF9F139BE900339BE5FF411BE6EB7863D973322BE12A9553EBCDB293D6DFD5F3E2111BDBECFED133E163615BED9B3D8BE01834A3D47EFC0BDB2E197BC5F48CA3C5A6FF13D5DD11B3EA570B1BD300CDABD3CAEADBD87E205BE43BC12BEAFE7CC3CB5F4A1BDDDDB06BEDA3D42BDCDCD7ABE8B72BF3EC71562BEE959B33E594E973EB30B343E31A6893EFBF10A3D07D9D23D7136C0BD7FA35CBEC89C703E32E5F33D620169BC693605BEBD7E40BE39B13F3E5711573EEA7514BE374581BD1EF5163ECAA04D3EA10A873E29E2BA3DC9F9973DD48C15BEA2042CBE7132D33C73CC323E345F6CBEE1667C3E39FEA53E1A9AF6BD033605BE3E8E0BBD3992823CF4D97D3DC98B003DAB5385BEADB02E3E2A10C53EE408EFBED9FBA73D93C5913D0083A33DC69C27BE48EDA23EBEA100BE0EA151BD00D7E5BD67112C3CE81A023D73401A3DB3B1823DBD095A3DC2D4CA3CB3AA54BD85242CBEBF4AE33D628D47BD9C0F393D9F66BEBECAAAD33D1729083EC5F8973D5CE7F0BCC0C7B9BE39A2853EA58352BD8169093E0B1863BD755AA7BEC1419FBE23DCE8BA358E42BE9D75D03D14E56E3D1A65C3BD6344C13D7E838CBE256618BEAD5024BD688D8F3EB9D099BE364C8F3E6694203E7A7D8EBD047F403EBBE29EBCF0E5BBBDB407EBBD5F3435BC3FEF933BAD5F983B84BB893ECC8513BE1A7FD93E939A1E3E530AEEBDCC778CBC315E9ABE41B6D63D4E380D3ED98D0EBE7BA110BE20C475BE6BE9D5BDB2DA453E9654CB3D983A34BEB33095BD339A81BE48A00CBE84F0DE3D30F98DBDB161863E0C4418BEADC090BD623CA4BE2841193E9B8B08BE54C3533E0530D03DABC169BD8789B13BE8E80FBF22DF89BE168D4D3EB07908BEF434523EA469D2BD5B55E5BD4A4450BEF5728DBDD244AA3DF593323D257F233EF5CDC7BC00AC243D8DC210BE75C195BDA2A8C8BD0AE6AEBC37D4A7BEBCAFD13DE32F103E10CD47BDC3537DBEB45B7FBD1981B3BD74DC52BE6CDCD93E403C8BBD3641603ED4EA553E033E96BD79A93FBE62EE47BD92C24E3E60D416BEDF9A30BE2B44ABBD23DEBFBC3F0159BDFAC0933E116C95BDB56BBF3DA5F33B3D34D94C3EEA5D46BE55470BBE91F6E4BEDF0147BE71CA653C2EAA47BE07C88FBCD9F4CFBE024D62BECD81FC3E832430BE0B9C16BE07171BBE0C4869BDB8A905BE9945DBBE2C8F32BE6C34A9BE719CCFBDF1C4ADBCCEE9843DBF9E863E8E70C23E3E41BFBDA7AC5F3DB3AE30BE248059BE35C6013FF505053EE05BC13DBA1C4D3E0183BDBEBD83483C9CFE71BE528301BFDE26613EF5090E3C5E2593BDCC1726BE978B203D81683BBE1737BFBDA38E54BCC44A143EF70C753E63FB783E8B9E84BE6C5CF4BDBA2DBBBE6CD9B03DF47D1F3FAC1A46BEDF2477BE472610BCD91197BDAEC5B9BE93769F3D509FA5BD1401AC3E223232BE3DC982BEEF60B2BD77528E3D51BE50BE456C45BE9C7684BEED526B3DD65A4E3E18DCF6BCE53729BB039CA6BCF0BDC23DA345463EFCD18E3EBE51193ED80B74BDE39FAA3D6329633E7A7B68BD0108D03DC2308E3E16E41ABEF7D13FBDABA7CD3D76815F3EA709ACBCB751513E7972143DDBF7983D2D381F3B05E6893DB0E792BC69C141BE8BCAD53C7468653DD5F07F3D9248A53D8B712BBE9AA2E93AB763D13E223345BD2DDEC0BE8AC044BD5AC8263DDA3B123EE5FFAE3DE2DBB43EC67927BEE70BACBD56C3033E8E269FBE2FFF45BEC2FC44BEC440983D671471BE9FE1973EF719243FDEEADD3C9FA63CBD962E37BE448B0CBC2928EB3D9E110F3EFC121F3D0F3C10BE1A4C5D3E4CDEB3BC65B8E13D24F4623EC0C7A7BE1FD640BEC429913E466F8A3E8B0C813EFF894F3EB3E6E7BD74734CBDD12AB13C3A496BBE5AEDB83CC456913E238082BEB82EA1BE2A8352BBA661243E810404BF30BAACBB338AA53E989AB33D14D977BE42C9A33D8DD01F3EF731CF3CC93F0B3C05200ABE65EC913EB1B94A3EAE96EDBDB0D2C73DC8BA06BD5F2D363E0449E23C374048BE3937CF3DF588AA3D8CCC8ABDCB1FCDBD9B4FACBE808A4FBEA97044BDEDAF963D92FA503E790BEB3DD8DABE3D09A45FBE7E1E92BEA27760BC57DCB0BB54D17EBE17ACADBE3B79503E4314D9BB20FA053D3BF8A5BB844BEC3E6802B6BDFE9270BEF490F93D143FA8BE7B99BFBD1B959B3D774CDBBE42C7733E6547633DB7413F3EAE5118BEE4F849BDEE2833BEAD06433DA3D78BBE75B5C2BDB38EADBE7B180EBEADA09ABE829B853E16D9F7BCC401303ED62E583DC73196BD9CB2A33E8AB355BEB3A939BEE802D43E89CA05BDE1EC67BE7588353DADF5643E2196F63DDA7F08BE4736563EA7CA543EC92F0FBE7A2D9ABD0258B73D531A273DB2A2223E6AE0CABE5435253CE56B05BEBD52323EFDA030BE567D30BE796815BD7DD88FBBE9F7CCBDB5D6093F10376ABEB843823DCDBADFBC8CBE393E4EEC0F3CBA11FDBD2DC87FBEC027213EFA24593EEC5F953EB5A73F3D595280BD68FA213EE2C316BD5F2734BE1B7D41BE8E20DF3DECDF783D5F0E62BE4E16BD3E0A53D3BEC15A0BBEF9A299BE0DE5703E33C84C3C93660BBD32D2E9BD6C03E4BD9741B6BDD02EBF3CE3910DBD80948D3D3E10BF3CFFB9033E4AD97D3BEE61CC3EDA8CDBBD3DFC3BBE7B0736BE12CB9D3DFA868CBEAB4B1ABE99A09BBED4DFDABCBB9647BDE340B83C03CE853EFFB16D3D095B42BE882B4D3DB26C7EBEB56D97BEB40291BCBB796CBDA2EC513E9927303ED4AC6F3D75ECA3BDADF298BEC849D23D0115093E7CD6733E8DB1E0BB7B4592BE4E430B3D2ACE05BEF5511E3E1CE2FABD4D35403EE5084D3D8348CF3DDF9C433C65C2AABEA051A93DE9BC593EB753733D470FAB3C67D0423CF675583EA0154DBCE256A6BD2B5734BECC5CBDBCA13E6ABD99044F3DC9BF853E58B964BEE30097BDC3982FBEF1EA93BEFC735BBDD87D553EABFF493E5BEC80BD97C7803E49CC173E09923D3D33CB85BEA212E93D9E1E78BEB3DA583E1D5E963E274A223EEFEC343D0E525BBEA319EB3D5EE1023E26F92ABEFC620F3ED2D06D3C1905883ED85DB1BD79465ABE3D9DEBBD97D0603E515B91BDFCF53B3E482DEBBD1FE625BDE9940F3D54073F3E6F67973DA986F0BCDCE30CBEA622CFBD0EA96E3E974399BE9ACDC2BE9E624B3DFE6494BD1F4C88BE380629BD1DE486BE75AFC7BC8EC8183E2F03693E30D2383EE63A08BE9A44083FA1F69EBDFBC90D3DAF0181BEE06CCE3CC7C8603E8765683E46E2413E39B845BD3362053D884D463EFED9663EE1749F3E924FD33EC4EC493E751D5DBD33B9D7BE1B3862BEA199D83DE2790ABC9729973DEE28603E6EE28CBE2B18AC3E0EA84B3ECE29463BE7D3AF3D86B0053DC3D05F3ECBF6EDBB81FEAB3D3B91223E244B183C98CB823EC0F0233EF56A6BBDB342A33D77584BBEACDC53BE9D0346BEFB147CBD18E7AABE6D4D883DCF935CBE12FE8CBDD06B363E0D76893E29D1D8BDF8F85D3E0C049A3D05B82DBE5FA3A23D540F813C6ABD23BDE6AA48BED5901ABE59EC683D79DE5D3E8B6A533E2AAC3EBE90541D3E02C27D3DEE9C203E2079293E0187123CE8DD4ABE2DAFF2BEFAABFF3D193D5CBD46D3133FEFD99CBEA3455DBD3D10DC3D948B8CBEEFE6183F93E4F73D55F5023D6315B03DD901B23CED272EBE2BDCCB3D6744303E9EA3453EA0E8953EA523A33D354827BEC824923ED4A86F3D0FCF083D0366ADBE17BF09BE13F9F8BDC050883E10036ABE91672F3EE629993E20D319BED74AB23E21CC47BE9065143DABCC813D793EA43D1B87183ECF37C63D56939C3E4626C2BD541ABB3E06EF30BC0223B1BEB92C84BE677AAA3C0D79D73E13F381BEA95BB6BE35D1053EF6084B3CBCFECC3D730AE1BC4A4AC63EC5A36F3E001F83BECC96BA3EEF59DD3D3DBBD73DF99413BE3DDC4C3D1E004CBE71FD583C0BB58E3E8C73443E202E39BEB72B26BE2CD8873EA650AABCEA532EBE6FD3DFBE012C0ABE384A0C3E7A4175BE2220073ECA1D8BBD6F3FC93C134AD5BD2A39B2BDAD6C643EBE433ABE11BA9F3E9B7B113E0C93683D4D38823D5932AFBE5F58B1BEE659153ECA361D3D07615C3E3FFF7ABD0D1073BE4C029ABB2D3B18BE89A0E03EF25BE8BD0D5986BEDB8B773EF2F8C2BD215D873E98FC9BBE7DCD103EF28B043C859BDBBB031677BBF0D9B6BD8927383E0E52EABD483F9C3EB67604BEFC40873D3AD1663E41F971BD918BB73DD082CB3D765547BEDE1E63BDDB5D6E3E8AC99F3E55D9B6BD0829E6BDD25FDA3C5B6BD53D5F75D63DEE9CAEBE8714583E1559AA3EC56E34BE1F05CDBE2AC7533E4B33C83D0EEFC1BE360B943EEF02A33ECA1BF0BCD536873EC81E9ABEDF48013EF4C43E3B8ADB083EC475C23DF457753ED9AED5BD8F977E3E44ED0DBE795EB2BD08B33F3EF220383E3479A13DD6E1483E56ED233EC72825BE1FD6473B496F933E2126E8BCB9A9B7BC28750B3EAD5799BD29D284BDB7F23B3DFC339FBE0A1CF8BCB79965BD594B833C422B9CBEC8C10E3F42F49DBD4B1DD2BE76FD43BE2BF04F3E6D0F5D3E40B5303D8A3FD43E7F60A93E419B073E3AA6853D0527F6BD6706E7BDE20769BDFAC6623EF9B001BE309E3ABE7F2939BD1CE76DBDE8CD70BDDD6AB13E6AC0BC3D73FC133EAC49A63DEFE7803C95BD313DBDA3DB3DFC47353E15D4623EEB196FBD814F13BE71A6BDBEF5B5F1BDFE4196BDC471843D7B4DA13EC32CCBBDBFBB053E28ABD63C3F23F43C48C267BE3D18E23DCC601FBE365707BF9C8F5EBD5852BD3DB9C5943ED923FEBCFE5FC4BE050DCBBD1BCF743EBA5238BD27CD8A3C2C71E63BB939FC3C4A3643BEA0E9A6BE44B208BE339312BED733373EBEDC4C3E33B4AD3DD75FDF3BB2ECFE3DB5F1A6BE478852BE37B1E93D1E1E953C70D2C8BD87ED403E87ECB43BEE64BC3E3FBEE6BED371C13BCCD7B03E422F29BEFB30823E83E980BD5E3397BE2659D13D953F373EA5D710BEDC200DBEAE45D0BCA4BC6FBD77403DBD1EE8CC3DE68A313E2C91923DF2130D3EBD98873E8C02EFBDBB29763E3DA9B8BD42D68ABDE124623CC2A6C43BC96E243E1B4807BDB87ED43E16C0363E91CE403E76E1C8BEF7CC72BDDB7414BE808204BDA44A9C3B58D3CDBD94B1353E8824A2BE519A1FBD05409EBD4AE445BE0639EEBD05F3EC3CD6F5413D9F3C8D3CFAC1CEBE31219A3D63A52D3CEB49DDBD94B697BD539248BE05E7A7BED1CE093E80F42E3EE0BD193E86630F3E725B07BEE6085D3E5D59543EAF12FF3EBD17CF3949960E3E627FA9BD502E793E65C0F7BDAAD734BE103B9B3E43DC293EFF7773BED9DFDB3E82FA9EBDAB1EBFBE0D5C9D3DF51D203E04B0C5BD1478B93C1D682ABE13A8473E589717BD9A5ABB3E2607833C57E468BDC4D59CBEC229D2BE1FD6C6BD63640D3BF60F3F3ED622B53D308E88BECA9775BE7A19423E18F0693D3D4ED73D29BF9F3E22A291BE50A021BEAA8F953E0C1156BD3D5E8A3C50D256BEBE4E843D4EF0123DFE9241BDBF0037BE0ADA2DBD8AE1973C905699BE7B657F3E57F659BEA899EE3D104D913DA70350BE8451943D8FFE27BE80A3F4BD16AF043D65F08CBCE6E1ACBDFF80FABC7EF74F3EC47C02BCC72B35BEE8FF823E5D723BBE1BFF423EF0DEEDBD7CCA813EA052F93DE4DCBDBCBED34C3D7FFBEDBE438D543E71F48BBD71F919BD5E45F03D948C223DC1D969BEDD184CBD0E13EDBCD569F93C4644E5BD9FDAA2BEE023A83D663D3C3E83B3813CF03C21BD02F1A33D447F1EBCB137CDBC8377A9BEC0598EBEC173903DDF79713D524C1ABE252758BEBB15BFBE306C823EFBCCB33EDED616BE020E0D3E41B6C33D04DDB83D23459E3D407260BD4AA99CBD6CB1CD3E0B7DA53C7CF5C1BBFB90D13D8625053DF93BA73DEA5C123CF7F12C3EE9ACD83B716E46BEA5C2173D9CD13F3E532F44BE0B9A883E9D4B4E3D80B6263E4ACD843E04445EBEEA22D6BE2CCAFF3D709F983E9773803EF29767BE2E56683E3A5F473D5078BD3E00F8CF3E63ABB6BDAA8B99BE7F95193EC5B322BD4D480ABED750513ED2426F3EC926FABE80A8D13A66E6293E903001BD280C7BBE2C1B773E10080C3E551C413E45997B3EF174C03D3C5EBEBD6FD6263E22CB6A3DBC215F3C29E80D3EF9EE60BE9D5839BE174BA13E8C543ABEAC0468BD8DBAAF3D000CC43ED1E1333D0202F33D6A06CA3E0A039BBEE5AA79BE8395A2BC2D4BA4BE67ECA0BD885C1FBEC33F5DBEC9A3083E7B73C43C71A8953E0BE6ED3D218C5FBE8786C1BB42015C3CF35F76BEA76DBA3DF8C79A3D6C27543E8A620E3E385699BD267E69BE36D1353E3E608B3D8C1748BE51D7C33EAD358B3C0DC5943D482491BD381B683B7988103E6C13CC3D2353153D4626DDBEB23097BEE9470BBE5EFF3F3E15CBEA3DD129B6BCBE9441BE8369563EC47F573C49A36A3E6731B3BDB91FCDBD8674543DD041AA392827E5BD078384BDFE7C34BE36D4063EA963F43C2505E0BE432B87BD30795ABE032E0B3E28D305BEFBB6CEBD1580823EE94B01BA35B69F3E8F6A4CBE65A013BEBD3E8A3E27486A3ED82212BE061D8ABEE63A2F3EE83DB9BDA384993EBC9F6D3EC7E33D3E0540F63D3593E6BD9A345A3EE0B6AE3D82708CBE23B339BECD5BC53C858D2CBE6FBD3BBD89D7883E7E53A5BEE0C796BE23D50FBED6E9623EF3A3E83D78B667BC0C9DCABE93DCB43EEE22A7BDE629873DD982C1BD8DA602BD64EE86BD3977ABBE8C0DA0BD314D47BACF6533BE1BA5C5BEC793E4BBC8C2D03DB1BB253E8EA794BEA2D20DBD3E918EBEC82B4F3CDD9794BE2A56C13E93E6FDBBD226773CAB832EBEEB18DCBD83A82DBEF90D1CBE365EC33E674454BE47669FBEA419543ECB15AC3DD0BE3EBD0C92A4BE5050F4BBBDFA01BEEAE0413E471B853DFF3D9DBC886493BE0804633D9C2F863EE6A17D3D6525AA3B1898CFBE9575873ED0B8203BFB2282BEE7D9A2BEDC5D66BE94D0D8BE",
      model.layers.1.input_layernorm.weight: "0x010000000E36983F1FFA8C3FB5D8333FFCF13F3FA8119D3F2DE8683F7AFDBE3FCF8C7B3F25C0853FDC55433F75277C3F995A0A3FDA10B93F53513D3FF6DDB53F57143D3FFBBE0B3FB1FF7A3F2366063FF2D0B63FBEAA6A3FA261A83F5703993F908DB33F92C46A3FD5F46C3F5E76BE3FC9226E3F5D59143F7158193F4EB7853F99F25F3F",
      model.layers.1.post_attention_layernorm.weight: "0x010000009578013FCB23003F2669B93F8067A43FD6326D3F4F85553F3E80973F5F29283FAFC4433FE8A38A3FFFB3BA3FF48A2D3F93B24B3F95ED3D3F267E883FB45CB53F7C43983F43F61F3F263C8A3F64279D3F244B273FE0CD833F2A16A23F8A54423FA296AD3FA5FC243FFA1C853F9380363FF91C923FE9C71C3F4EAF773FBD1D9F3F",
      model.layers.2.self_attn.q_proj.weight: "0x0100000036F054BD3371163BEC7AEF3BDB74BE3EAB7EFCBC2C0210BE78A2293ED2C011BD3CC879BE0025BFBE4B2EC73E2482D13E06861DBE7F0987BBFABE06BD18CC87BAC577493E9340B43E56F06FBE8CCED0BEBD25CCBD3D869BBC0B4DFCBC39DB3BBECF2C4A3EDD910EBEFA8E4CBEDA22D03EA4E2573E0697893EAB64033F250C88BEC23789BC77F1A33E98D2933EEC462CBDF4C6F5BD4A5D073FFD53A33E00D0F53CA92FBE3D0F10C53DB88B013E5E194FBE5045A6BDD2DD6BBD1D555A3E48DDC3BE3046023CCD7C8B3DB6E49FBD4F918E3E6BEF8EBD3F3C2A3E336F703E8A5E183E791E62BE9273DF3EB76F18BED0ED5A3EAA246EBD910B9C3D46D8713ECDF1A9BE21564FBE04557E3CB60191BCEBBB07BEECB685BE2FCF7ABDA495EB3D56D9E33C1662283EE81FAC3D06FEA8BD1DEF0C3C40000D3E5A812ABD4CCC10BD645B26BEEE7EC03CE78FAA3E72C5F1BD736676BE6DC88A3C9971BBBED2FFF63D543F89BDE36CEBBEBEE8393E9E26EB3D7204FEBC7F46BF3D27DE99BD9FA4113E807D663E13BEB1BEB6D67F3D40C8483ED761AF3D33A6233EEBC19F3EABF20FBE8F2CA23EBDB9133EF9A1743CB3C829BD026680BD88F21EBEC9546FBE6987BFBDB445023EF5041EBEA63F1E3E97B0093D740DF2BBF31B423E9E46FA3D00EE2BBE3A7552BDD2D4813D8C5F383C654DB3BC961563BEF2AA03BD939A1BBD7824D63E2444373E5A10A43C22B0AE3E108140BC9CB6B83ECEEF623EB9C7C4BAD440273E1E2D8ABDE38C333EFDA79FBE445A52BEF92710BEC9666ABE8A5D7BBECF6B343B89C1B63D8DC6ABBEC5279FBD6CD9813D3B5C3FBD930CAABE7028A03D52FD34BD3AA1073EB8EBBBBDAC3257BEB042093E31A60C3CDAE8EDBEEC36403E8BEFA1BD9029E8BDDCA420BEBA7239BED40EB6BEF69FAC3C53726A3E7E931B3EFB4266BE083F173C6D30953C54FCC1BD7DB801BE5ADAE3BEF8B54A3EA990C2BE2A52C53E93FE6DBD615E2B3ED640033B753C1BBE75D195BE4A2FB8BE0C16DDBDD94FF33D1C494DBD81C13F3D9EDE7CBED8B6D0BEB64896BCE6A3003DD11A553E8DF483BE613E973E84B618BEF634DCBBA6263ABEA4E0EABEE43C273E9032343E84635DBE2DF7C4BE0D0060BE1AAB6B3CC87D09BE20055A3EE7E797BD737081BD48B837BD95CE0B3E70A6653C57B9403EC69F4FBEE8F0C53E6714D3BE31B1A63E4759FFBE8FCF613EA7092ABE31AD84BD29EB933D2936893DBF299B3D39C6413E2E0C163EF9C914BE20B6B8BEC7FE323EB3852C3D24309A3DC1FDE4BD11D13CBEE5BE2EBEAED5533ED0551ABE55A4433E68AC223E53AC6A3DEEF03B3DACC0B63ED17FE8BE7D8DB7BE22F293BEDD64B43D572A9F3E3FBEBDBD16FEA5BE91A7DA3E9BBA3EBF5AF768BD18FFA3BC606B983DD33768BD2362953D0C53903EB0DBA73CEC24363EAFDDBF3C641E9A3D976D8E3E27ACD8BE5079043E0B7F11BE2D8EAD3ED7D88D3E82BA52BD5351BDBE57B79E3D6887F73E0E22F6BB4777F13D0758AA3E2ED6473EB6244A3E72A454BD77CBD93D439A47BE55E373BDC1FD53BE170893BC24D51EBC4CD717BED23B9ABEBD80963E40C0263EFAE4053D639B19BE7266DD3D2E53783C763883BDDB7B5B3E9F3D8A3C6DDA1B3E5C95463E6EEC37BE4EE6723B1ADF983EA53137BE119154BD2BE56E3DA0FDB43E6761EEBE8861693DD272D03D1356B8BC153F31BEE0D4A43DB591683D370883BD75100D3D0D7A303E2171A33DA478AC3C9BC6333E4204B73C38BB03BD9B5CAA3E5B4B9CBD2BF0EC3D1C50803ED0CD823C9789B9BD378B4E3E9F8639BD55B25C3E645FEBBDC5FEC5BDA2D0C8BCA968873EDE107EBE99A9193E396BC33C318C993DC7EED43E0804B43EB226013E8F12EBBD6707E63EB134C63D0A41A03EBE43533E4731FF3DA64B963C5B73983DC91806BE8E55003E398F873D748C8F3DCD9102BD874E79BEC5A39BBD79FD9F3EA566053ECB40153E40BE86BDF61346BE7480BABD3D96923ED391943E61960FBE3467983E454695BE5CBB61BEC4CD2D3EADA8CC3D23A9B83ED7C07EBC65A7AF3E4016623DC72A873E6866ADBDA2D2A13D4DEEB9BD4A35713E575DCD3D9286823E653F183CEDE9FCBBC3D9013EBC848BBEFC5EF43DC9DF4DBD8BC0493E82682B3D3455EF3EE13B393D85C30A3FD778A23E6E10903D2FE6F63A2F29A1BEAC06B7BE86708ABE294AAB3EAC92B2BE2B9B99BCF6D0603ECCF40EBEB59FAFBE75F703BEBA65EBBDF034663D13BB403C57D3093E778C373E969B523E05F370BE41A286BDBAEB5CBE737791BE505B423D1412983E4DBBBFBED5B387BE4BC391BDDAB459BD5F6D6DBEDAB324BE072B833E90CEE13C886596BEB6BF153EE1ADEFBDD33150BD8E93893E743BA63D91CEF4BD0FBD42BEA013763DEC3666BEB1181C3EEA8C343EFC917CBDB8AF17BF233A6C3E23B27B3E577E8FBE83F240BE42AD3FBEA8822ABD4C7D9F3D9795953B3C5BD63E88CC983CF86CA43E781C873EC3EE423E1E658A3E33A8B2BDD650093FC379C23E931E0E3E86DB79BE3E371D3EA160643E53E8AB3E4832B63D3195733E94F72CBE45A8333E97768D3DBF87BE3E10154BBC3AFA833E3E70533E0E8A6FBE58A4E93D417DCABDFB44D63E94CB66BEAD48B3BEDD43F2BDFEC06D3EC1EBC2BDAF21AFBD4760E03EF98EBDBEAA2603BECE1883BEEE8B953EA227B6BC024DDBBC5877C03E2C4B8C3D634DA83D2F040B3EC78CB6BE8F22B03DE913963D0085143D59D648BE71F3FFBC764D8E3D655A8EBDB9E1A3BE8E4A85BE21D47CBE6F5C94BE1D4F703E7812D83D761D1B3EC6AF783D93341F3EF55038BC4CC1DBBDB9F3CEBDA93E2ABE6A0394BE444C883EFBE0F2BE345657BE7A7BA23D3EFD023D21165CBD9B8A523D8DDFA03E57F887BD8F74F13DA5F3EDBCAAA3823EB0A962BD9F3907BF2AE59CBD60A2043E07C84EBED6076E3E2B5778BE91796CBE0F776E3EC45786BD719083BDA00F27BEB9E0583EB64C933C54C6B33E1D15C93DDF1696BE86438BBD82D31DBFD420253ED02CC33D932EA1BE4CE665BE8C0FA33D7A03D83D95828EBE3E4DB73A7271D3BE173672BE220E713CD3173B3E80B86FBEA4F07EBC22E8BFBD15985CBE2D07DC3EBD978ABD062CA63EEE80DB3DE7DD68BB6C5C2FBD3C113A3E21AC8E3EEE73B6BD534DB33C459A523E204F07BE744C5BBE102713BE11178ABEEF419DBE3046BD3EA8E4073E615F92BD5A000DBFCC29D23E5641733DDE17983E5BBA71BE2C78ACBE0C7A97BDF02F55BEAB76AD3DD7F9153D8E83E13EE62A7F3E1F016B3E999BECBC84D1173EC59038BEA6B2CF3D7738F73DCF08823E917DD4BDBB4EAABE948549BE255EECBDE5AB843DF175023E5848A03E895808BE7BD9DD3D6646A43DFF6EF73DF672293D9EAC81BE0D150F3E9C7027BE23BA3B3EF15CB7BDE0F45EBE5BF84DBD0DD4EA3CB526AF3E8C35623EA730773E885F143ECACD25BEBF17763E0A26F6BD36B035BEE276BABE69F7E23EB9DD8EBD8DBEAC3ED328363D322A463EB779DEBDD207C3BD0388A9BD2BFC193E62F506BDC258823C2B23CA3E3BFB443E1D0C0FBD322F853ED84114BEE1745C3E352DA0BD0151A73E4E27D33E8152963E60D91E3ECEDD4B3E97FC63BE40874E3DE77E0BBE20C5033E97B8CABDB9AB6F3E168E30BE09CF953CB5CD983E94A3AA3DF7FDD6BD01EDB53D948F4E3D3B06363D93BE703EDD71A83ED11FCA3D316F163ED9D004BFD15A963EE06DB1BD080B51BEC5A96D3DD9E886BD1490513E2F1BBF3D120A0C3E3986823EA3C3E13D2EBB9ABDFAE17ABEF40DB7BD7EAC86BECAD38F3C57A913BEC9E906BEC25F2DBE62EC1B3E707CBDBE8BAF1FBF2A947E3E2F28D53C3961A33E732BD9BDB493F3BC8600653E884E32BC48EF22BE90328CBD0DE10BBE8A1C383D7125F3BCF9D2D5BEBD43A1BD9AB4B0BEC858BDBC9F2DA1BEDE88B5BEDDDB07BDA2AF6E3E66D864BD5A85E7BE75D5003F40C6AFBE4D19173D25208DBD29F6F2BC7FCD79BE6ABEB4BEFE90933DE606443E9F76CF3EC1DC16BEED5F1ABEBA6801BE1848F43D1962BC3DD843613E6B94103E00A3333E99FE163E09E94EBE746A7D3DB660C4BD9F6D573EEBA3D83CBDFF893E975E903D85FB69BE927B2F3D1B16783D485417BD898F4E3E5611A1BE9DC6F1BE05F295BE16865DBE0D11173D11F54A3B109F733E97F4323DF8A44F3D9FA590BD50AC2BBED96285BD4957FB3D5C40923E69489ABEB9BFB7BD2ED209BADD899D3DF9DE4F3E105A963EB9E91BBDBD5A8BBC15B6ECBEA127B13DA311073DA85E933C2B1EC83DB4080BBE3F67D03E96FB6A3E35C8AABD18C6CDBD1F4593BD60F3EE3DFB57333BD79AA43E14FB203E5227623EE3804CBD4D2A7F3E279101BEE9F3B4BDA4E480BE7AF168BE375ACE3EAD3AE3BEC65318BE61E6AD3D380AB63D9DC1AFBDACB1A23E5B783ABD16A7003EC9FE383EA780FB3D1CD381BE7D478FBE7E3833BBF386D83D757C84BB52F4BB3BC5B55F3EB5705BBCE244AB3D0B21783DFF0E9ABE11DC8ABE34767EBE45B741BDA8922D3E3DAD563EB6B6053EB1FD5C3D00279C3E2D57FDBDD32E2BBE8309DF3E2A3075BEC73AC63D2EC1953D976A2C3D3D9A833D77D810BC2ECA543E9D6C85BE0C85A53E9D2B9E3D0CBA953EBAB72D3E5CC0EB3DEB2EBBBE23F9303E7A3EF1BDB969CF3EBC58D03C448914BE198263BD6EC5B13EB7DB58BE44234B3E2318F7B9F9B23A3FC9D92E3CB0C95C3C530A94BEA9CA043E898411BEF932C03E43C5393C9803F73DA72C663ED48E9E3E680E793D1443D9BE63D3D93C04A7D53D8BB307BFD549043F939E873C546746BD1D9D5C3ECEA5DB3D6B70B0BE4779183E4155413E144382BE8F998BBC8221583E6CFCC73E1D84493DF53C013ED547CBBD336FC83CC399BD3C50161F3E73CFDBBDCE4CCA3D49B57A3D0376883EA0E1A9BEAF71943EBECFEF3E72DFFA3D9EFF23BEBB71873DC8A3B73E2E03943DA4D1D83DB72414BFEF86D7BD661B093F8196243E3F66563EA6E6763E266D74BBAC67B53E641BA53E7E23523EC4E316BEB2CD0FBEF1A8B03E1F41E4BDF31FB73E90A670BE6A9699BD7FAACABC2002B63C7B8520BD23388F3E6064783EA5C7D5BD8503283C978FB7BD6375C03D7C76A4BD89EA963DA082233F234B5EBCD774F63D6D892FBE296E7CBE72160A3EC0E19A3EDA258E3E945B4F3E23F1233E3E88D6BD1F82113EB87E693DF2A81B3D6449413CA81E073EFA25BABD83DB15BEE9B6AA3E3074A73E4B03883CE3481BBEC5951D3E94E87FBC4345FDBD83FD8ABEDFB23ABEE6DAEA3C637D243EBF7D07BEC4AF2ABEDA2C56BD5C5D8B3C88500CBEDC80F63D0CA4F23BD3654B3E32966CBD9A9007BE42FB8BBE2BE5C13E40735E3E029C813E2D16EBBE1FDD12BC4925C33E4E0C413E29C9423E07C5103E3FA005BD42172A3D48874CBF6D599E3D18E91EBF6ACB1EBDF3CE8B3E4A94C7BE1978C73E7DBF71BD2C8C7C3E682B553E55F59A3C2F09A2BC544927BE5176AE3E45BCC63EF08A17BD6AFC5EBCF78798BE0408C6BDF3F754BD1149B03D2E70223E2AB706BE8A72003F49FFA73D209C6B3C9A6FDD3E7959B53ED4D180BE5A439B3DED64003E4A59EE3DDC1BDBBB06A2673E1216F4BDDD30E83D839C293EB2BEB33E5840813EAD9C3EBE784651BE949923BE05D6493A82C7AE3EF8758D3EB970E3BE06C3813EEFCDD63C6AD1A53D39C8D3BD88CF89BE18692C3D8A0ACF3EB3E18C3E01ACC1BDDCF18C3E5A5C25BE90E3F53C7492A2BEBA3D23BEBA09913E",
      model.layers.2.self_attn.k_proj.weight: "0x0100000088D989BDE38626BE7CC60EBD3E2CBCBE1A3585BEE86B453EA4641CBDF0C899BEEBDB78BEBFD337BE3EA9953E3F62393DE917CE3EA96F013D4AD562BE508E7E3DEE58DABE67682DBA899A4E3E2B475BBDFDC8BE3DF78C78BE4D0325BE550E15BECE7E4EBEE275E4BED282B53DAA0CDE3D90C2D3BC7A9F51BD3A9E253D4F706C3E635FFD3D3B1D2A3BE1D2113EBE67223E89FD0D3F4BE438BE2D34803E40FD96BEFC7F2D3EE848B1BEA99CDA3E7ECC7CBDA96B583EBF5801BE207964BE4D425C3E37DC3ABE3BD0603E8978F33E9A3226BE168D3DBD61AF3FBD69905A3ED983BEBD0783FC3D278181BE8E9F103C76BAE93B937987BE39917EBDFB7A683E2AF7053E8F4CDBBD7F2A64BE49B0D53AF4D7843CA5454DBE4E683F3E9E666E3D05BBA7BE256C88BCF8369EBD358FBBBD5B0187BEE9B3D9BD445335BE958D99BE323C813E9DC4883E58BDE53D91F5C4BEE48653BAF0B34DBC460103BFA1EB0A3EDA137C3EA3B23CBE20E5F13D1999D53EA57F633EDDEF92BEA41DAB3DC1C2B6BE79ACF4BB26F182BED58208BD077CF63D827AA6BE8EA6303E0CBAA83EBEB204BF3EE8A43B52FF97BDFAB498BDA46492BE1ADAA6BE9E9985BE893105BE88B7363ED317AC3DF54CEC3D798A123E9EF4D53E3686CEBECE01A23DFB7504BE005BF0BD76E5A13E10550FBE3B0390BDADEED3BE9354A83D10FD1C3EDA6047BEF0459ABEE79F26BEDED977BE42CA3B3DBE37493EE11134BE4BA3EABD5745243E289B0F3E32B52EBEF0A7913E24195A3E3D661E3E5C2B483DADBA72BDE1562F3EC6138A3E7AA0553E450F723EA1C11C3E4B0A2C3E13C46F3E55B5CE3E759781BE43C940BEF531373C54804EBE1B3F923DDBE3FDBD124A29BEBD55D03D9FB6DEBDB0E866BEA699B43D29618DBC84E24FBE1D23C43E99933DBEB99E6BBDDA03BBBE42D8A1BEE3E4F1BDB1AD8F3D4F480ABFB3F46FBD1F84603EAD5D98BEBEC54FBE154AB53CDC4C90BE88619C3DC6FBFC3CC9D21D3EE4D6A83EAD257C3ED622CCBD8ED04E3EBAF8E23A439AE53C805404BEB18E823E0E7752BEA560AA3C50DBB8BE736EAC3EE0E35FBC98AB593EE26594BE0544FA3DAD603ABDBEBBD83D2E74903E8064833EB026373D148A3ABE85A17FBDA6FD043ED9B55BBD3F98A93DE08B05BE6119CF3E634485BE7813683D86B506BE6BFCCCBEAAA9C73D556E09BE3F71BB3EA6291CBEDAE5893D4C68A4BE5492933D80F84FBEC42AF83EEC6D603EED73603DC76FC53E2B3659BDDDF2893EC883CD3E405EA83EF3210EBE0833B73E30F519BE7531843CFEFE1E3EE48BBABE2A18BC3D245129BC93C6103FBACA6CBE42729A3EBFBF4C3E4F3AAB3E982AA3BD0445F23ED45410BEDC1BAF3D2362403E4F18043F045FF5BD3486473F34DAA73E82EC573EE0BAAABD7084F6BDEA6994BEC2EA31BFF3F774BD29543F3D73532F3E9649D9BD03E89F3DBE8BFB3D8E2FA93B267386BE37AB17BE67E8A33E8D75933C8319E63E21F980BEC53DDFBE470BB7BE3280F4BDF9294A3E9F7EC7BDA02E4B3EE335943D866320BEFCBEE53BEA26B7BD6B63033EE0163C3D2B4C55BE2F17BCBE2872253E72B04DBE51CD85BC0A698BBCF0DB99BCBCF8B9BE18E8B23E66AE79BE402610BE15B481BCC84DEBBE2471013D5BF780BE5B3B44BDE85725BFDDB5CCBC6DB58FBD445B833E151593BEF59594BE717F843E110ECD3E7E0123BCAB6D243EACC2693EFC9A63BE58E4D73D3262F5BD0DEE61BE5C2A79BED3AD3DBDBBD304BEBD88E3BCF9A5733E95CF9CBE62A139BD8DC249BD0CBA0ABE8DB0E9BE1E9E063EB7A077BDA33C56BD6FB8C3BD2243B93EDC111A3D80D6CF3DEEE2043D2CF64C3EF393CF3E25E0C2BDF4C6343A187BCDBE562E4A3E64FA4F3E034EA7BEB7167E3EBDA0D1BDDF55C03EBF6B3DBEC8BC713E366A4DBE315F4B3E24418E3EF28E063EA90B13BFBE4904BCB735D9BE3F2DAF3E84EF4B3ECD00413EB07E4EBD6CC88ABE5E64E2BE33DDAFBBA720D2BA472510BCCC286DBD6801CCBE1C24763EF0361D3E78D6B5BEC071123EED24143DA165023D1DBF44BD80AE9B3D2BCBE4BD38A6B93EF63A9E3E7723CE3CAA28D2BDBC6E1F3E632D78BE76E74C3E2B09A53E8B6F013FA8A7E6BDEDFCCABEC480373D7589D2BDC9669EBDAF7D083E8FF77F3D2B97AE3E1178DABDEAC9D33DB4469EBCB7B4D13D52C86BBE8BE10A3CF9F78BBEA2173FBEAF2E653E7D0F0C3C89DC9E3DBBB79C3D1C0DCE3AFD4FD3BDE1189BBD6AF296BEA5842ABE0858333D186A303EF9C440BD6741B7BE6CA5443BAD2EE9BA0710563EA0CF89BEF42ECF3E5E8642BE157F033E50D5473DD5C77A3D7573A43D177EA0BE095816BCEEF087BED2E36D3EBDDC02BD8900033E72A780BDBBA8F33DB998DFBDAB8698BED2FD873E423A04BEC0AD8EBCE7DF8BBE889C71BD7929C23D47F6103CC579EABE4E45563D07DA453B2A97A0BE5B99803BD8564B3D37FF82BE0108AF3D1FDA20BE3CF13E3C0F942ABE68EE2DBEE619F3BC3FEE6BBC1511333BD16527BEBBAD5CBEE1521CBE126286BE1877E2BE5BE0C1BE269F49BE85631CBE39804CBD08FBB8BECC88F3BCE7875B3E80D30DBF854B6E3E119751BEB601A9BD022E89BB6E941EBEA616AA3CCD90ADBE776D6D3E91C841BDB3A15ABD78D9ADBCEF0659BD83E1963E5A9F0BBEE90791BE37298C3E606BF23DA1C7203FED3E243E79C0CCBEAA48E03C39C1763E26B2153EB098383B8FAAEBBE1F874F3DB4ECC7BEA1A3493E644E31BD3887B4BD3411833E97D768BE98C7B7BD04A78D3D2ED2D83CD4C1043F8FE34E3D25728ABEAA27D83D1D3D7E3E6D46233E46EDB13CFE7118BE3C19B3BED1C10A3ED009DCBDE55F05BDDB6CB6BDCEF8ABBED4DF543ACB3676BD",
      model.layers.2.self_attn.v_proj.weight: "0x010000006395D6BCE66E923E4BF9DBBD2701A43C33ABA83E65477CBEEE8DF53CBCE765BEDEC30EBE7EE8E0BDD69B27BEC212F33D64C97C3EA0EE673E85D1273DBFC993BEE8BC2ABD011F493E8B4715BFA52806BF790F51BEACF6103FD8F63B3EBF1115BE917329BD8B76B73EF84863BDA07039BE15A8A93E845FD2BD871984B95850773E33B028BDA19FF93BC6CA67BE134939BD5A5F833E64E00D3E8C125B3D38B1903EA1228ABDC6855FBE5C1516BFCBF106BE17B76EBEACAF38BD14B5E43DAA30363EBB213C3E21070F3F595D95BD6B01413E8B1735BD68A6523E043FC1BCE95C18BE2EB88F3E8CBDB83EC480CF3CD81B9FBC09812A3EC29D153D34709D3EB84FC4BEE8B8C4BD2C1B7D3EEC30F7BD73C844BEA9BBD6BD46B98FBE3465813E344E2ABE9346E1BD835C3DBED82BA63E56C831BDC632913E855C90BBAD57BB3D7C07673E7D84B8BC4E62DA3DA457833B5104E13E8CB90BBE3BE14F3DA72F40BE6512CC3C9E4B43BEA72A3F3CEBB37ABED2E9773E9DE2953E1D2C6D3E4FD7373B361A9ABC988B5D3E01EB183ED4270DBEE30B16BED555A2BE0BC53F3EDDFA233EFF4A483EFCA5C5BC9CD4B8BEBB9DBA3D207ED9BECB6D583D4802C83C3C1E9DBC4238193E8DA4DEBB44AF1ABE7E99B8BD25FA013E4091E63EC1B30EBE7E8B3FBE865077BEBCB2CCBCECD7963EFCAE7DBB307CFC3DB1F769BEDBDD8F3EDE06CD3D253D313E479C49BE3BA538BEFE19E3BE77B93D3B4B3B183D54B7F5BD2AE0903E35BA903C1D7D72BE5FFED7BE37CE7DBD692106BEF46462BE07ED4F3D4946683D2EDD0CBD32B617BEC636843D4B74ED3D161A09BEB279DBBDBBC270BE683117BF716E5CBD81AE973D8FCE193DBCE2EFBEC1476ABE3D58DD3DEEF2EF3D0EE918BECDB34DBDCC8181BE862EA23CA405C5BDAE0F0BBCBAF1A73BE29D01BE331D2B3E4B221EBE34703EBE31D1053F8613223E2B7A853E2EFA673C41DBFA3E665CA33D9EE5643E33860FBECFEF913D982FDCBD40A12BBD36FEE83C5BAF3B3D8334DCBDCDDDACBC12231A3E62D3E53D1EB8453E35C79ABE5216D13D675696BD1B2629BE98DBFEBCCC4442BE0F82AFBCE9B7773E03854CBEB3B6C83D14FEF63C01439FBDFA0D41BDDCB2ACBEF84A293E4CBCD83EAD240FBE81633BBEB548C3BE576AAABDA0595ABD7CDB6B3E071FABBD695A703E25B5493EEBCDA63D3F8E5D3E0EF92CBED884B6BDF8CA023E5AC7DC3D07F3B63D8DAD3C3D0786723E16DF74BE4E18CEBEB84F693D28F0F3BDB9B2AA3E98F2BFBEA478243E693DD4BE24ACA93DF8EB993E9F35F7BED1E4B13D7F284CBECF56B33E96969C3C50555C3E519C1A3EBE98DFBD849CB43DE5C563BD6BE15FBC0D6CA33EC1BB68BD946690BE163DB4BA15BFD93B6A66273ED7AB943E1170CFBE56B50D3E133344BE7C9B943C73F201BE46F598BD74FE893D02699C3DEE0DD0BDF229C13EB29794BC5E8BE43B7A59C93DF12B733E00D4AE3E7796393EE88FD6BD46B9643E66161CBD9E58EE3D01F311BE583931BED61C53BE92DAD83E21CB613EDD01D13DF00BD13D5118313E27652ABE252BE03E75DDF3BEA897B1BEEAA1A4BE75A7FE3DA839593E39EF733EA7EB7DBEA636CFBD546B4A3E678ECA3EA3C415BD099B43BD26D0C5BEC8F0C93D69A0883C81C11E3E4E2D4A3E61459CBD9E48D13DCEAF17BD8B51843EE0C396BE756F96BE1C02693DC94DF73C41C0AA3D054C2D3E225CA1BEBEBD5E3E2C8F98BE9300EABDB37E263EF1044EBCDA1A363D076ADA3DA3C8C43EAEDE743E9CFE013E96A5953DDBA5C53CBAB5363D8FAF663D66E3373E8BF40ABE1DEDE6BD87853CBECE755FBD4C2E8D3D1E37E5BC2F4B2D3D81DB09BE1C4022BD78F9923DADAB45BEAF6C41BE704272BE4E2BD03E81CFAF3E501E00BDCD12333E68B07BBE332D1EBD326F813DAD94083ED2F2E5BEE67367BE32B613BE10E0793DAFA094BEACAF8B3D318EE63D90BEA2BD942869BD1FD3EF3D826188BEDAB341BE06DAFABD833F7A3EAF53293E28A70FBDA80D7F3E37719D3D16E81B3E49EE6EBE2F2DC1BE669C8C3D083AD6BD993DAB3E7C61663E45BC8E3E1016B4BEC48F9EBD026F48BD48B5D6BD06BAB9BE72EAECBE7C8309BE6B2A02BF99769CBECE90263E7516B2BCF12DFBBD28D234BEE0187F3DDF9FA8BE52BE85BE69BE993B981C1E3B44396F3D89F887BEF427863E218D873E906457BEEB24DCBD045014BD8D74D4BE419894BEC7B9F1BBE2E8A1BEE8E11FBD59D41DBD3DD3FDBE6F159C3E8F2C233CB10CB53E5945AB3E65A7823E387F773D6679B93D6DE8F23D514A2EBE624E77BDD823E7BD0C770DBE3FB071BEDD8B15BED7CF09BD51B3BB3D3AD661BD929DE03DE79CCB3EACD68ABE8FD9053E083421BC3B7922BE6485703D8179A7BE0486D4BEE7E656BE47C1963D7734FA3D9BC13B3E59E8453E3225B63D3FEDF43E0E8E33BEB95BE3BE807279BC6589773EF538723E536F633C16E1C63DA850943EBF89323EB41049BDFABD0EBE7E43B03D300C093E568D893E3A2AE43D80C14C3E8AA446BE8F13553EEE0D183EF1EC10BFA377CD3D94199A3EED9919BEF7EC403EA8CC6BBD9454E0BC773E1ABE500BBF3EF1EF8FBE49B125BE248768BEB30C9A3C1C76323E61F5FBBD67D185BD941F2EBD77BBEABE9B2D183E77D738BD82C4E1BBFBF50A3F78EE853E791A903EAF871C3EEA7BE0BD80C33F3DAEAE203C04926F3E82830CBCEB0C423EC335193DB7C69C3DE2239ABEC3A69DBE44B7FABEC634D0BD9B4E533E1091FA3D79C1903DB20E53BEC039803E6A8281BC0F9D273D1A1FF53D12BDDABD217E743ED4B7983E30B7A0BECD9486BEE314353E46A4263E5C674A3EF870CCBC6300F2BE81F893BE4EC658BE2D74CBBEA167E23D",
      model.layers.2.self_attn.o_proj.weight: "0x01000000330BA3B9C7DE44BED9583DBD130EA1BE16CC39BE655D4F3EA79FFC3E0C633C3B99A42DBE41D3C5BEEC479C3E2F57D1BE2A634A3FD680563B6DF2D6BDFA7B7ABBB7E41EBE4B01FFBE654085BDB85F83BE7D01963EFF044BBD0BC8D03ECA3D1D3DF1AD66BE56B61CBDDA63E23E33AA87BEC137B0BE0445333DA81E18BD2A5EBBBD2F3F88BE910B613E0C033BBE616CA2BE682D0F3E56FE94BE6F2EA33C352831BD4EE8B6BD69A4933DB1E4333D273CC03DE14E4C3ED2F34A3E0910A13EB82ACA3EF119023F355147BE7062BA3DB6AC183D5FE979BEB0F783BDAA4E983ED1AC693E64263CBE58C09FBEBC4600BE1A4F783ED7E59B3DECEFA23DBD08E53DBF9F0F3FE80428BDACB974BE19DE1A3EEE5C2BBDFF7E60BE7048113E04A659BD4CBC253E907897BE1440D1BB013D713E7B2F133E39136EBE91724DBE76B25FBEF4DA933E335C5ABE33FF533EFF8EB3BC0B20E43D6FAF17BE20775BBB8C3400BD3107043DA59C0EBED6F4A63D9A5EC63DB872FABD9E2ACBBC4B46013F28201BBE581FCD3B19478FBEDE68E73DBBAC2A3E4D650F3D0A32373C983C84BE7B91BC3E8992B83E09648A3E6EB42CBE4190023E62B8C33DA49351BE21204EBE076144BE5BBA523E91D4433E0AF1863EC595843D163A783D0D060EBE64FFA0BDEA2480BC875FE13C2A642BBE4F027D3DC1255FBD0981213CD03F3C3E94489F3E66779B3C97313BBD37CB313CD8F8EC3C7AD8333D0410A03D19A2463E378EA9BE4F52D0BDAC3B59BE6AF12E3E8758ED3C0E4315BED469F93D8EDA823D809617BEBD4B90BD4DD9CCBED231B5BDFF4CA6BE7B4E2EBDFB1015BFAF010CBEFFF0943E0A7554BEAD549B3C57F4A03A97E52A3E4AF51C3E521BBFBD783345BD25F0C83D99A5043CE6883D3E5E74B73E7A8EA23ED189833E4EDBAC3C9FA3C03E269DC6BDC68B8E3DDB0E75BC24FF533EAE4F263EA79453BC10674CBDA8C861BEF5B3743E290545BD5A8F4D3EA22DA63D797283BE7705D63EC945963E08CB3B3E58C8053E14B34BBDAD4D7BBE1DBB873D8EB9043E9290CF3D72FE4FBD3D3291BE808BB13EF440B03DA9E262BECFCC23BE3BFED0BD20673A3E8C4CC7BDF13D40BEC2B7A23C676BA4BD2354213E192BD63AFDDBEB3DEBEF44BCE3F9D6BBEF91D5BE45E1623D0CDD04BDBBC73B3E51D74FBE1C88173EDADF09BD163B50BE6FA7223EB7D33ABD8A3D04BEF2FE8FBE80521EBDDF74313B3C7514BE53B4CA3E2E03A33E1F877E3C2DA2AB3EB122E0BB4D7A9D3D45E4CDBD4F89AE3D76D6E0BE2DEAC0BEB5B820BDB47B963DC6F21A3D8FD4D4BCE6FA73BCDCD32A3DCE1BAE3D55C4A33D1F96D3BE52395BBD8CB4BABC9E746BBE6597E1BD702656BC9F9428BDC16CBB3AAF96A93D5B32EE3EBB465DBD0D6289BE4E1B95BD7C49C63C5C5CB1BE460F083E8D39CCBDB63D4BBE9BC480BD2096FB3D454AB2BD96AB443DD821393BF0D9553D1667BA3CBBE5E0BDB392CA3C652E58BE6D9F9FBE9E43F23D2E1CDABDAD57D83E30065EBE265965BE29BB36BE54A566BE3A4885BE268D5E3D704A4ABE75F8413E314A883E1231F2BE56AFC6BD2BD7FEBD53CCA63EE17D543E53BA61BE7E94E53DBBBEED3D12CF8BBEDD2CB33D45D9A2BE0B3E273EB19C3F3E82CBA9BE06B9D83EBE097E3E631EA83EC1C6923DE4ED813EAC2A5D3CAF7124BEA56B793E8561F3BE0C43BBBE1DB3AF3EC6A0B93D1DF236BE6318EE3DE3D7AC3DE87E61BE11B10EBF816A17BD25EA2ABE578B303EE21AB83D002DA6BEFCC106BD56C0063F2568653DC197F03EA6113F3C24AB21BECAD9C1BEAAB2AA3E395085BD5EC89A3EC71B15BEA69CC5BD23818DBE90F8323DB0E0AF3C883010BE42A2BFBE6EDE9FBD0EB8F3BD62BD90BECF35D43E0949E9BD344F58BDC34D703E2FF1B53D39F3DFBC443339BD29EF24BE75543D3EC98F02BE7E4CD8BED5C94DBE81EF8ABDD30BB0BE3BC6853EA4698CBEA91679BE9AD45D3E31B882BEFA3043BEDB5E42BE6AE9C13D740F13BE720FC1BE5ABCFE3C9295A73E0DACCF3EEE76E23E220022BD159A3BBEDCE6493DB9907CBD5E35B03D10C23D3E6DF5933E1C87333EF5F4143E791462BECB468C3E695C42BE39912F3E03FDB6BDDAA7603E927C23BD52099ABE130268BEF4BB713EAE0009BEBCEBD7BD67A6D03DD2EE2A3EB3BDBC3D76C993BEA8DDEF3D33DBEC3D0082B83E552C943EF6FBD4BDF4AEF1BE41487CBE54DF963CD8ED9A3EF2BAAC3DEC9709BED02F8EBD4EC0223D0E5AD73DA3065EBED778983DD2FDD9BEBA1296BE4B1845BEA41ACDBB5282173E10BF313D53A9023DA73C0C3E3C33B4BDBF777CBBACC16F3EE383A5BD93627BBECD34133DA563EB3C1FE3433E0CAB2F3DE4DDAF3D65664BBDCA94EE3D909741BEC17AD13CE0B9FD3E485B5F3DD30F5C3E2E8B403D791B0BBE53A2A1BD6851C3BCC140D83D986D05BDDCFC01BEAB6449BDB457D8BD5BBA443D1E11FF3BAFC667BCBDA5B9BDEDD49ABE5542813E8A4CC23D4F85893ED47917BEB385F1BDC8AD6CBE50F7C73E12C584BE82E87E3D530F153E55186BBE745238BE321B9EBD619F03BD35801E3D8F8B183EB47CDEBD87A68D3E0117B03E262E693DF1D93FBE6C658D3E13F202BF1B7513BD3C658CBE1CBC8ABE3E0E623D24A23C3E66D9B73D3C91133E0BC1643E56C8363DF057D8BE13BE143E98EFAEBDF20CA8BEE59B533E46E696BEF0867ABE50BB253ED4066EBE67D89CBEEE9BC43E09EBE5BD09DB963E5255693EF57F2FBE42CED9BEC15EB5BE5EEF7FBEB324EEBDEE5C8A3E926942BAED0634BC01D8DC3DB7BCAD3DB0288ABEF52701BEA4CF903D3D20C0BEAEA760BDE98D2DBEABD5203D204E203D55DAADBC69036B3E67B28A3D19B941BEDD59023E42C1ECBD32A0D1BD647B653D77DE55BE73F74DBED70C053E2948B33D98D62DBE5A9BD6BD961F5F3ED44EC6BD990A033E1FA8453EA0DAA2BEE3D8D53E7903CBBEDDA3EF3D7C053BBEC6FD5DBC08502FBD4515603EBFA1F83D7D565BBD885050BDFC46283E7819683EF57D51BD85E0AFBE354FCBBE5CA3D23D897013BD0CE95B3BD52108BFAE8D323D37F4D53C730F323E03D69D3E2AB987BE8D584B3E958C423EAE1F863ED78F9CBDAFE0693E91A1253E944F6B3E3CC4483E803D62BDD69B58BEDE3B05BD00AF803EC413A53E390C873D753E44BE82AABC3D6A5E8A3EA2A7A83D7E3857BEADFF223DC06C9E3EA01A34BD018471BEED6D503E1187973D3328473EACE6FE3DA97AFD3DEE5200BEBE09393EED1A1EBE83810CBB51A0A3BDB54B8F3E80778DBD741F273E1D89203EBF76D03C47DAA2BDC510BDBDDC5547BEF4E83EBEB0BC11BFC9392A3D83E446BBC29009BE4B25F8BBA501193EA94287BD4D39D6BEF4B135BEB5CE4A3E2A8904BEB8B6223E96B01FBE4A979C3EBD8D79BE988975BEC6C2A93DB15ADFBD575685BE8DEE1CBED1C4FA3DB8E76BBE8A25A7BD18C936BE338B303BB20EBCBE9E166A3EE3A9E73D61BE97BD30E4353EE3737ABD6149353EC601D1BD6122CDBDA9D2583E1EAE8E3E82AFE73D3706E23DA33884BE5B7D71BD39410B3FEED9A5BE9E5BE2BE2478C73D1A4B61BE98AE9D3E6B123CBD8CB0A53B4A78393D41AD8C3E0457EB3C4EE19A3DFC25AA3D46B1FE3D5131CDBE27B1913D384440BDCEA27DBC63359D3E50608DBD8933883D8752823E5A9FD3BD5CF3C83EC41C0D3E42E5E6BD475884BE206E8D3ED33EBCBE653FC73C25646F3E4DB528BE1EE385BECF218E3D7D1F42BD9ED657BDB5D6013E7FBF753E09D2BA3DBF637C3D4BF0013D2DE7423EA496A53D52F402BFEC31D53DFB91673ECC6B813D13F202BE9609DC3C26BCBD3DB021A2BCDCC10DBD0BFD3F3E10E2463E545B13BE933E7ABE52B9523E674528BE4D4C3ABDFBC2713DFF742F3E1552CCBE7C0440BF26DEA4BE825AAEBD04CBFA3D5110293B4C69CB3C6EF7FEBD74732BBE504F9CBEB376D3BAEEE20DBD4BD5BB3E2872483D64EC81BE638A153EEF134A3ECC498BBEA1C4093F9038ABBD37D4AB3DB6DA873E4937863C30599EBDDA1AD23CD019773E7BE357BC3916F63E648A03BE3E276F3EE5523DBEAB23893E94FE1CBC8AE1843B6FB58BBEBC1E19BF490B1B3E145892BE33BDE83D1768523D62C8CA3E2A6AFA3CC8C8793ED5089E3EBA06D33D745C6D3DF486DD3A834F983DE9DEA03C2BC32E3D477CB93CDB04C238968EBE3E65A0CEBE5C97C4BE44C7973E493E6C3E88D4B0BD1D699E3EFEEDB83D8AD7E8BD6A20A6BB347BF73DF1F119BEE55F893EF7546CBE9E35263E771EAE3D19AA9ABD366F87BEA8531E3D7402D2BD16E3CABDA06CBF3D8D246D3CEC076A3DCDFE103D21418E3E7A019ABD6E57313DACEEBEBCD37AF9BDB0BFC6BB7B9699BDB65C483D1FA16E3E5CEB043DEF4216BE4212013E528AC0BD7A2B1F3EE46F173E26688DBD0FDD78BE64939EBD225D21BE396B713E37E9CDBC83BD89BE490E363E771F90BDF474E0BEAF81A83D3B07E1BDCD3030BE4584E3BC4C347D3CD5194C3E1E52B73D41367DBE0829C23EDA055D3E0B27CEBE27C1893DFD9C4D3EED6B92BDADDFC83EAF45DF3DD21C3C3E50A29D3E8261CF3E2C8274BE2CE9103D4ADF81BD22B1113E38298E3E6C703B3CE1897EBCF8F6F63C71F5FC3C89C5613E0A79D03E50401D3DA258983C2C55C13DFB7BFF3D8CFA7EBED7C589BCAC899EBDBE03843E5F9641BE8A648BBC9196773E82C01FBE1BB75ABE92EB4B3E526FDE3D11BD0F3DBC0BB53B0418273E4F17C73C59E2233E8E47743E3E378E3EBDDC053ED0E3933EF70BC03ECBAC9C3E883AFC3EED9EC93D85723D3DD0E7E4BD6392283E9D741CBE3760D13C661B613EB9034DBE74E9483E3578F7BD9E3A5EBE753E0BBEB334CA3D455C9F3DBDA1C63A668E9B3E02E5963D10D373BC21218F3E0869433EC4810F3E17C1463ECA746B3EAFBBDABDA174123E7963AC3EA91B783D9662483E1E77B7BE19A31C3D0EC57CBE2450BCBE2D1D8C3DF65DC43EB21D733D17E6FEBDE6DBE6BC98F1EBBDB071FABD93C339BD667C31BE8C18F03D5A0B873E51D7DCBD866E33BE254234BE6732C33E379D043D4A15363E9876003E8459A3BD43E3543E666DD3BE6E01E6BDCB565D3E10EA8E3D91DA9B3D0A3BAA3E1BC9B2BE5586B13DF07A05BEF6638CBD73A6AB3E2D12583DB3287C3E5190E9BEC7D235BE3F99B1BEFACC013E7486E9BD8E06043ECD258DBEE8AE8BBE46CAA83C9798273EE47DABBC24A9BEBC7255D53D20A722BC8CC50EBB73714ABE30D8A63DA217EEBE0A782ABD23C8E43D892D67BEF85DA0BC5AD1D9BCA934A93E1DD521BEC9350BBFF156BABD8BE35B3EA3A5EC3D96D193BD8E91A0BD7DB8823E9E2478BE08A0A13DF43DA43E06100E3EE87580BEAA355EBEB803813DC8518D3D042C1A3F49B15ABE4AAE083EA9E05BBCFF3BCC3D8B41A3BD4469853D819C163E2AA699BDDDE3F03D1FBEB1BDECD3B5BC1CA39F3D22054BBE71615C3D125884BE86135F3D1140713EA80E2C3D69042A3D1220333EB8E2923CC068C93E4CE885BEE149EB3A9EA26A3E669DD0BDBB908BBECB0878BED2C0C6BE2691BA3E0C26103D16630ABD1122BC3E83B117BE48313B3E274989BEFCA3823CFAB8E03C8AE8F03D78EECCBCFA7D03BED236EF3D2E927B3E5CD3423E1D1A8DBE1FF1D83CA4CE71BECD469BBED5AD6B3ED785D43DD012063E9D22523E0B6C43BE18BA5ABE220A07BE2CFE75BE80DA17BEB60E01BE82D2443E69761D3E32822C3DCCFB27BF1CF7953E79F8283DA388C13DF402083E0392D33D",
      model.layers.2.mlp.gate_proj.weight: "0x01000000E39180BDC803723E9D3DEDBE5D17CFBD45A6993E7C663DBD1D03DFBDA5D76E3D91BCF63DB4174A3E376994BD85B5BD3DFCE58EBDCB9A0BBC171A8D3EA52A1BBE1606D23DE675A53C55030ABED588533E90F6A13D0E25B03DDC27E13DCF8EF83B44CC02BF29D8D93C6558D7BD3BFED93D5CF906BE6545D83D56A789BEE73230BD040CC0BD5DFAEEBD80A148BE50A62F3E6B799CBE3D6A63BE65E41EBDFCE4A0BDD2F983BCD19F94BE50284ABE806F963E96C591BE2E9E11BDF6A9B4BE9FA2933D6E1E3FBEF4CEAC3ED6D2D5BDEA3FC03EAC0286BDFF703B3E36C3CF3C6BAC8ABEC8A5E1BDE0A6633DB8B472BE13C896BC9F891FBE264419BE4F1072BEEA6248BD57D3403C44DFA83EDFE9CCBEB4202B3E295AD3BEBF4173BD62F3B93DA43471BC004D513EACD758BD914BDABDD72FA4BE2DA3D23D33E236BD7F600F3DE61F9ABD00C1E3BDD17C4FBD2168303D5F91F6BD091B96BE26CBB7BD1769CF3E639D913EAFFA743ED3460E3D8B9C623DBDB3C1BB272285BE0D2A253E056A4E3D53B6B43DE06B2B3E397F883B101006BE226CF93D9849F63D5B04123E4659D1BDB03D603E9EE38CBE5BA8B2BEE3A87A3ED55E8A3EEA2A18BC1D5A9CBD2BE878BE4D6913BEB8C7F63DDF67EABE1CD1CBBE30A894BE1D66023EBB0C473DA10C6A3E69F4A33D81CDC6BD95AB0EBEFCD6B13C9C02A4BB5853B93D275EE33DEC3ECA3D69C280BE0158103E980D153E8A75143E4D3F383E3334113D54CAD73EEDCA5EBE91A40F3E496870BE654FCC3D9D9111BD3AE23C3EB91CDDBD89B69D3CB5C2B73E2F68403D0A8A56BEBDEFBCBEA2006BBED6F787BE6FDC033E3F3443BE48E31FBC6E3CBFBCAC035A3D3730E3BEC592753DB8EE1CBEB172F4BDA3B7B9BD996AF43D8E8837BD78EC38BE51AB81BD8AE088BD4530EB3CC31970BE3BA7A0BEC39F853B264085BD96A2B4BDBD4E57BE691827BEA2477ABD1C8612BE6D4293BE83638F3CC8970CBED33F5D3D2B6C0ABEE051913D3C5915BE03B6DCBEA9FA083EF452FEBB83FE433E015E263EF335A5BEA279313E025EECBD28D622BB89B931BD5448DBBD507A593C081FA03DE8AF083ED8027FBCACB252BE830DB73D909E2C3E2D0BAEBE36C4F03DD7FD8F3EDA0D393DC16B533EA5B646BD2254C2BE780E8A3EBC15A23C36FCB13D476A333E5561D63D11B9FD3EA0C8C73E0820113EFE51903DD694F5BE86407DBD95EF9BBEAD2EC63ED57D803CC4960DBEBEB9033EB8D9663D6F7AAD3BC0115DBE750F2BBE4150E93D82ACB53E0770C7BDB6CC6F3D4A2BAFBC7228873EE3318CBE66F6A73EF8C7513D59CBAF3D7424083C156191BD207CA43D3C7A8ABEF4D17CBEBE965ABD5907763E8818DCBDB011053FCB4AFABD6C2793BC7327513E2C06003DE2814ABCEBDE993EDF67613EDF0C0E3DE618613EA727AABEB9341A3EBE7F94BE0A2BBE3EEE9CFE3DFD601C3EE6B5D4BD4CACC2BED1D71B3EA9EAAFBD236854BE75062EBE35ABA1BC9EBF983EEB23D53D0FDB31BEF8C50C3E6504B7BEE53FBA3EE71A6D3E7C291DBDB8CF46BEFC8A9B3E1EB91ABDEAF29EBD6770713EF1D2E9BD059A8DBDD9F3233F35BF6D3ED1E9AEBD2B4F9DBEEF3791BD4CD3E3BD617A2B3D7FDC4CBBE4E9803CB1CED6BEBD76CDBE7090DCBBA0F990BE73F8EF3B5728C9BD3995DFBDEA01753D28FFF83E01C285BD740D2FBE4C4739BE5D8949BE3D6AD3BD2A1783BE0112983D0774593E8F121CBD7D6AD53DEE982EBE61E9F9BE1B17923DA01347BC3D9358BD655D2BBE90499F3E462C9C3E21D080BE62C9A53EE99D483EE80C88BDFAE9DABD2F6C1FBE811AAB3E4409863E212BCC3D99A5843EF75038BE08D2803E871950BD118184BE9BB756BE3F9D253EC971D83CD49ABC3D7470BC3EE48C283DD4D240BEE204EDBDAAADAC3D542599BEA74F86BE6235F3BDCE504CBDAB4AAE3EC1205BBD53980CBEC56756BE13739DBE6171543DF21B3A3E29B3F8BB35CF693D93ED4E3E5789093ECA1F0CBDFFACCB3D4432813C2AA3603E537F233EF550EFBD053272BE4885063DC398773ECA6CD93CCF5C82BC6A408CBD2214183E130E4F3EA0CA05BF0F2E75BDE371713D5035253EF2633DBC5CE3F03E5DE6B5BE35318CBE9CA9953D7F41E13DAA4E0E3DC311643D1DAF0CBEB2BB45BE9F213E3DADE8903D1858C73D8A02D33D45718B3EEE89B0BE2DB3C53E5213DBBE0C6553BE19C6B9BD2E72A3BA518AC1BD82BEBC3EA75FC1BD2CD63FBEEA9304BE82FA1F3E15D039BEB2C2293EA56FEBBCD8BFB0BDBF15E9BC2A67D1BD008892BCDB2B45BD5BBEEC3DA90357BEE554D33D9A05BC3D78E1B1BEA9B409BED689F1BD78E15D3E402A8F3E36D6D2BD088374BDB7FE6B3E69FA00BF72A696BDFF3F56BEE00E9ABEF1781B3EE48D0C3D471521BEF51AD5BA8FABB8BE23B0B4BE8990393EA820B23E3C9BB93D98E03C3D760017BD48DA983EF42EEABEC59381BEA412ACBDFA0FE7BDCE6A6F3E3C6AD93D15333DBE97BBD4BEB2A45A3E36EA8BBECB3F9F3E92004CBD8859CABC922FC5BDA8D25C3E34CE4D3C5E888CBD393BAABE10EEB4BE34E522BD87269E3EC5F62D3E26447B3E07457CBC006EF33CE00B1C3E4C0D6EBD1306C7BDCD167E3DD00DD33DD5ED23BD447F86BE80E8A7BE163298BE8AC671BC8D72C3BC0A1C803E000CF63E179C38BEAD2694BE9EF892BDCC45083F88FA62BE8400E4BEBDDA15BEA1ACB43E18356BBEC24F0C3E93A9613EB91C56BD48D9C73D743B863E460A4BBE7D7D393D06C54CBD1B45DDBDBCC7473DE9EA063EE123513E2A29623D9ABE42BE34D2CFBEFFF9AA3DADF7233E1B65D43D2A2F9FBD6231043E86983B3EC8C8BD3E4A78203B8DE5623DBDCE93BC5607043EF37967BEB5489B3D2B650CBED1B005BD7ECDF6BCAB37993E5CFFECBCCD4EFDBC2AEAADBDF557EFBE95DEDC3CD9E59ABE9C4C4ABDE5432CBE42D8F8BD88FBB0BE435F76BEDD5E8E3D1DCA82BE9F5689BD1607303E0C15063E05B69C3EDA5087BC4C8413BDC0953C3EDD9F8B3E2A93533EC3AFADBEE54F503E90020B3D998B8E3D46E383BC7EB93C3E87E4F63DEF5F203E96023A3EA3E38D3C5A03BABD59518E3E3B10E43D2D9507BF29577DBD19DCD6BD9C49B73E3278F43D4533E83CA248EBBC64D228BE50DB2DBE279551BDD7CD403D601C0A3ED9F8893EE46E16BEACC356BE4809BE3EF857673E1289C43E0058083EF7F8BA3D8AC5EF3E25E78FBD472C0ABEDD1425BD50880C3E39028D3E25A61C3ED2D9C93CAC894ABE2A9C5EBEC8588D3D0A08833D78EEF5BD6C72A5BE88034D3D14F6513E32B0263E990E953E95FE983D648DF8BDFCA71EBEA39CE23BC9AAE43D59792ABC5690A53D2F7D8D3EBC8A99BD6433FBBCC1F288BE7C27F63C9ED30FBEB46DC7BDECD12EBDB96C433E41E2573C0F64BABDDA03ECBDDD5299BD0847E93E94CE013E4D8F1F3EDE72E2BD3ADB4EBE504486BED385013E936975BD7649393E71C000BE86CC0DBE9D968C3D9D18803D98F90ABDDC7A333E0A04A43DF5D9B43C8104313D42F995BE75A5C23E8AC8C2BCB016883E12251EBE3BB5493EC8AF823EB4BBBFBDC47630BE5C94AABE9439BFBCFC6E213C3A8B783E7705363E48EB913D1ECADC3DC359FE3DF3CCD1BDF518BEBD400C86BD80FF8EBC204468BD509A5DBC756FE9BE7ED6C8BA736B843EF15D5F3EB0D39B3E17CAB03D1FE0D73E6C0D25BE081907BFF60B18BE38DB173EAFFE023E046D4EBDC045173E3AC299BD49BB5F3EB61B0C3CAD5574BE233CE03C641564BEB47082BD9545B83DAA258BBECCFC113D031C10BE691AE8BDA96EB43D5D92033D1020B1BD54E20D3F9213FFBD60A4D1BED68EB23D62B945BE73BE023DB290B1BE749F423ECBD09BBD26F8B2BB6D151EBE21EBC13DA8124BBE5B4D89BE873E21BE172F693E026B82BDD3C4613E817E543E13239FBD6818003D42798FBEB17CD3BD8D4584BDC34E65BE0FE8E1BCF0DFF73CEC97C0BB6D5F37BE00B4C03EED0A01BE571847BE0763CB3DF26D37BDA8948CBED53D4B3E67BCA7BD34033D3DD927DDBDE483523E542A953E12F8FDBCF93463BD3F1663BE667C0FBECF16EF3E3CB469BEFF11E4BD08E65CBD6256BB3DB1389E3B6D795C3EBAFC8D3E21E01DBD36C1563E9774063FA27F11BE07D09F3EDD69873ECE72743E432C4D3EE767F6BDC1B998BE219EF3BCFF0F833E4A00D83C6404D8BC8C5A903C1D935F3D355D58BCCD6BF33D52682F3EA0CDFF3D17A3993E94F1113F55E1CBBC871F1CBEA02D17BFCB3791BE5E87563E5DB9913E76E696BDBC753B3E3191543EDCA7F4BD6A5AB8BEC68FCBBEC77808BE9A94863E4D0385BE1C71843E865205BF7183A5BE225635BE244204BE1E4B833E570D6E3E4C12D2BD615A003EFDBFFCBE8B699DBD09ECCA3D5DB06BBD40BB313E6ECE8E3E824F8FBD66E8C9BE6178F5BE6B5005BF8788353D1EA203BE2D3C1E3FD9B4533B4D7AAD3DD996213C8AF041BD7831ACBC27260CBDCAB237BE654F843CA8BFE7BD82F5983D5A8AE3BDE4F9913E7AF6D8BD3A43B1BE2044D23E8C960D3E7952E83C4E3264BEFA41553E3C9D0ABE5C2290BCB59142BE228B04BE6A16BB3E5E19D73DB5DF83BEFBFDE13DFCA8A93C4DBC6EBE65775EBE9265BFBE9223EE3D188C7DBE2342D43D5E755F3DD30475BD666E543D4D62D9BE1696B8BD5709073F1AE172BE507E313E7208903E741C69BC74F895BE472AE9BEB57A6DBEC3F6B33EE35DA13EFB7FE33EE84EFB3EAD5621BDE685913EA364B53E122A63BE3AC0D83B979D1D3CF93851BD117998BD743685BD9C511ABDA6DD0D3EE8EF55BD720B6FBE22AD20BE26574B3EA3F78F3EDCC2E53BAF6E00BEFC815E3E900E33BE24E78BBECA3C4A3DF54991BE314AEDBD6BC927BE11F294BE3862743DBF3FFF3E6C82F93C6DFA46BE9A4790BDFEE99ABEBE86CE3E3ECD35BEA23D39BD79F292BD903FA3BE71A8583EDFB2BA3D6E5E96BECBBEFB3DF58F8D3E9F95C3BD3AAE95BEC9454DBE763339BD45C58ABD9CFE56BEBC87C8BE98565BBE31C1C1BE83692ABF8023773E38B5223DA443BFBDF80CB4BD75EF233D4D148CBE2E4CBF3EFF35A1BD9B06AB3D8EF4753EAD109F3E3E9198BEE6B919BEB9419F3E59D3BC3C94DDABBEDA158EBDBE2CE73DC18E3CBEA6A6F3BC3A8DB6BECB388ABE854C46BED007833D4BC0233ECD06803E7AA710BEC039A63E3E80AA3CF5D511BE1F44AD3D0DC22FBE71E05DBEA5B329BD05D6C9BE90FD23BE6FA40BBE249F8F3E5A7BA1BE17280E3E3C4F43BD300B013E9D8D813CD955473EE5E954BE5551BFBD354DDBBED59132BD04FE0B3EEBD4AD3EBF2950BEEDCE9C3E816386BD3E2D873CF1DF8ABE2DDB0D3E838196BD919469BD484C70BD29FC39BD04D75DBEBEA1BD3B8D9D8CBE0802923E7E599ABD9EE48ABE3E2151BEE5BA063EF7B7A1BCD8C73CBE4FC54FBE65D60B393C61C5BE360E8E3D5768EFBD74CDE7BEA81DA8BD894F71BED11047BE8F02303D6E06CDBD01CD003E950CDFBE0DA35FBE61640CBEEC0991BD4A36A23E0BD652BE8EC288BD5F3987BE992E90BD7E1830BD42D1943E6F6911BE05D541BE5100E6BE9CD091BE51084C3D6E8C2D3EB1F776BC39930B3E13864D3EDE592A3D4EC29B3CBD5B81BDA753173B24DFBD3DE6DFF0BCB4C2B8BE2689233DD0D5B1BD3320AD3C1BFA7A3E59B3BA3DCA62503D392326BEE3ECE0BE8ED3883E4D2FACBD0F2BC5BDED07EBBDE0198C3EC84BCB3CA62D453E058AC3BDAE6E153EF2CC893EEE4B943EE3AD92BEFFBF8D3EBC76D7BD961578BC4D1D21BFF02BFEBDD45CA8BDCD36BF3D76F2AE3E0B8EADBDF25C0F3ED75F0CBE337F92BE498A58BE25EBD73DEAB5043E9DC26B3EBF5D313E7592463EEF5CA93D9C0661BAD2923EBDEA1818BE14F287BEABCEE23E8CE498BD7892D93DDF1209BD6A22323DC572E6BD82AC0C3E335F323EB84252BE1A52FFBE1868EB3E7972033EEEB2373D8B1C5B3E42ACDD3DA509A03D7AAA833D78530C3E630508BE70D3A3BEF1CD10BED145AC3EADC0433E8CC655BE6017973D107685BD9657BF3B6F072ABE623FD2BEE83B63BEC70D0B3E2C7F3B3E3E4B6B3EB2D0F33CEA416A3E8F8ED7BD3F5AB93D9BD33D3E04669D3E18B3003C1465A4BD559A3FBD57B3A83DF7CB09BEB87C79BE94B4C63D360D03BE815AB1BEE1AA1CBD17259BBD537430BE92E901BEB8D986BE31CBB4BBD1B1C93BB87300BE2CAF7ABEBCF766BE03E6EB3EFC3B413EA80254BCEAECF8BDA321A3BD817997BE396F283E308F5BBEBDCCFA3EAED49FBCDB121D3C698386BE8527813EC388E6BE6D1E8EBD98703CBD1F32513E7CCE393CACD191BDE09D373E599A2D3DE1C2E53D7EFA2ABE1E3A67BE241C8D3EBFEA02BF4284DC3DA59B423EDD101A3E5F780FBE7D8657BEC034D73D226F7D3E0FE1403E9522B13E4677083E661ADABDFDA057BE40BBBABBC9ECA73E294022BE9796BC3E76A7CD3E3BA937BE0C735D3E777F1CBD8FDA1D3EF22603BE2A9F89BE3926BD3D9D70EBBD75AE833E4580B7BD20DB37BE8169E0BDDA60003E33B840BDF8E6473EB7C2B33E1438AB3B515BD73DD2EE413E55B73A3DFC82F53D26AAB6BE99318C3E3F1D3D3EFD8355BEF9AEC5BD211197BE3CA2E73DB970DEBDD4020C3EBD9060BD8C5E84BD38A9A63DC9491FBE5D530EBEA1BA823D9AF239BEB7C5C73DC3D64C3D80E491BE2863A4BEAD4725BDB1E925BEF57D3F3EAF96153E6202D1BD4BBEBABD5ACB5E3E1EF1E63DDB8148BE77C2B2BE8CC812BE36B154BED47B96BE539E18BEF9E8913E19A0AC3EF77EAFBD953592BED1D2AE3D8D7A793ED8F84E3C3EB2853EC34E1CBE3647483EEA292FBE44BACFBD5B96FF3C45A0EBBE100DC43CBFBA53BE2BB3663E8ECE9C3E615910BE51CE0D3EA29D123EBFFC6A3E96851EBE09A398BD2C26F9BE4F9C0A3E1B40A73E366C173D58D08A3E5D747ABEE789E43E83D78ABEE0303E3E9EE89DBE87508DB9B8171B3D3F333EBE20648B3E8346D5BD6A4D343E896B13BE0945A53EC846313EDFB8603E0E7BB83D51EC01BEE84CD2BC3EC21D3E5A17DBBE979C8E3E94CE633EC5310A3DAAAF10BF83FA3D3EE2912E3D08C3B0BE065DB73D0B6426BC0584CE3DC12FEBBA9416D43C80D033BEB8AB97BDF9DD0F3EAD6C4BBD3AEB0CBE3F44183E829A29BD515980BE598C5ABD4AC243BE98BEE53D8C9D2BBE9FC18F3DD70F953E6399553E70F889BD5D21AC3E56B6223E",
      model.layers.2.mlp.up_proj.weight: "0x01000000066D303E0B8240BD227933BE9784743C2AA2E0BE9CCC58BDA20765BC1048A63CA91EB83DE9586EBE2B6A333DCDBD903DCA761A3E245D83BE37EF35BE727E813E374F0FBEF549FC3EF724AA3D31D30DBCD2868BBD9772E4BDAFC21DBEB346F73D19D789BEC92D1E3C8B41AD3C5A6F273E51CE733EC9A08CBE80DF923D3AB844BEBDAB1D3E5968BE3DB86570BEACF7353E1E2212BEFA5B413E257F123C512974BD41BD8A3E99256DBEE316FEBC48C00FBEEEB4133D6B1D0ABE2F9DBBBE6F7D6DBE49EDA8BD5E6FB4BEFB5242BBA7E8F2BD46091D3E2825A93D60602EBEBA1C55BEDF187E3E4E4803BEA1BE4FBE6F834B3C12E4A53C98E085BEDAD2113E5D1147BD3B201ABDED6C92BED921713D9BFB1CBE7D9481BCCF0FBDBCEFF80DBC232C6CBED9AC4FBE02E869BE5105B2BD42DC12BD2B331F3DCA5D1B3DEF4DA7BE487EFA3DB3EF26BC5ED48F3EA074BDBEB68D3CBE8D4FA73E1095913EBA82A1BEB82F863E456F20BEADA1313E728D33BEDC2509BF46CB0BBE7E51943D03DE2EBDBFABBEBE1764223DC337223E9BF588BDB9795D3E30409A3D81D60CBA573C15BE30954ABE077151BDA1E24DBE5199B0BED2BB81BE30C292BD84F334BE7EC58DBE1DCF5ABE63CD663E9C2FF73DF78B923E3634653E145D4ABC8439983E98B6B3BD00BDC33D0DDE073E810779BE6A0B22BD561A293E8E5F95BE0DCFEBBE5D22AE3E9AB2003EB0F64C3E27EDA0BE0BA575BEB7FC5A3E8475183E073CA23A2BE27DBCB353DD3DD747653DBE68CCBE4A87B93C07B89D3E2A4D99BEFEAD9FBE0B8A91BD411A343A059C9C3E98559A3DEDB626BE220054BE0A63B8BEB2AE853E391B213ED232A1BD15C9C73E3E1D3D3E05719F3E5D591DBED5FA5BBD2DA2A5BE6B06633E7324823EF6DA1B3DDD3C8EBB78CC3D3E8B2074BEDF516CBDCD370DBEC60EAABEBD19AB3B0A3219BDC7C21EBE3BAE3DBE4558093D429FB23DB1B390BCAD72133F053B803E3A87B93ED68C793CFFA055BD3C80503EA0AB6F3B722DB5BD081160BE1E6D56BE348D0A3F790B87BEF88DC03E27A4A4BEB940ABBD89866BBE0850833E7BDD183E686426BE4FF9893E3A5567BEF621563E3E97033B6C98333EA3EE723CBC59583D3D0A4E3ED8B412BEC475013F0AED923EA2306D3D3655253ED837FFBD04D54F3E4BBA513E5DBD05BEAD8B31BDB32488BD4A231D3FDB39A1BE3B533E3EA679543D4852963DF4D8A6BD00C44ABEF197283DBDB8FEBCE621B2BDF7DFC53D61252E3DA1AF20BE219B79BD96FC96BE07116A3EE999E03E7C69D1BE06ADF43DA606583E98C9DABED5DD08BE25B1723E0F2F873E2C2352BB80274B3D12A8D7BD95917DBDAF48C2BDEE6FB83E3D303CBE2AD09F3EA4FBD8BE8B28823DFF3BB23D65C209BDA827703EB631653E9B145E3ED28A9FBE02D1A63B58B1673C71CF913E0503B93E092982BB295FB23E72A1ADBE39EB1A3E6A7E74BE5ACB4C3E4DCEA63C7289CC3E6B53033E8D246B3EA956083E5781B73E59EF5C3DF447D13EE7E6ED3DA31B943D840CDABEC9740B3D8FF026BD032EA8BEFC71C83CB679503D73BA05BE33741D3EBDDDBB3CD3F3163E1C8635BE26B8953ED0168ABE06579DBEDB6B673E33102ABE3CADE33DA23AA7BDC720DBBD9318143DC8D1E23D509B3D3E3FA250BE71441ABC6F3BE43C22B11B3F1755BD3DEE70A73E8B447ABD13AC32BCE5B047BE23F9363E5628563D8982ACBE95B5A63E61D9C7BD8DD4DE3DCCB82ABDC84AF83BF5247FBD2E3001BE60F8DE3D87EF523E192B893E32A3D53E8BBA193E718238BE40BF663ED1A0F9BDDB233D3DD4C50D3E0F9C89BD595233BE0D14543EB88F7D3EDBBB353E8B55B0BE08C5C83EFFEFACBD4EBF61BCA48B8C3D616E9DBD2E72F2BEDA4A9A3DAC9C30BDC0F95FBC9AF83B3EDB9613BF86AEACBD4B5585BE30F4D73D425E68BED2C4E33DAA62EFBD6CDB323E7AAA50BE3A01A2BE541EF0BDF82317BD32B4B2BD365C87BE9B389B3E2F2A473D07C3B6BEFD8C6C3E3EEC083FEB73E53E486F6A3E1FAF9B3D45A58C3E64A6DDBD0BDC56BEE4025F3E5861F0BEC1ED743CFF10CABC7A3EED3BCD18BD3E0DDD273E289509BE73EBBF3EAC70303E78611EBCE860793DCF0091BD2BA68BBE5C4ECEBDE8981C3E19EFB33CA061D43DEE1A473D008BF63E3C3D34BEE10C913CD188753D4B49DE3E7928543EB5E2D83E41576DBE344F923E00EDE0BD9B8A02BE5CE5D63D52BFC6BE02F4F6BB6E3071BE6F811DBD291EECBB10F9C3BD256E3C3EA49FFA3DFCD2A83EF211D0BDF5E55A3DF091CC3EB096ACBD3D8BCC3D067B1E3ECD3B113C063105BE705BEE3B90B7F03DA97CE5BECDD9463C38B207BE0FF4CFBC6808B33DD23D9A3DC2DDD4BEACBE063EBC8EBB3EF64301BEE7F28DBDCFCC20BE2C72213EBF1DB13D735CE83DE1F6C7BE2ABCC6BB037F713E5F4BFEBD7D1FC43DC81C9FBD548B07BE00F7B73EB3CD78BD738F003D3E4FB63C143F33BEA7C842BEAA90883D374FED3DA1BA08BF4BA2283DB0439DBD228ACD3C22A19C3D232C74BE51B66B3E3B894DBEE78F46BECD8F38BE956100BD8EC402BDFC4B4FBEFA3E79BEAB6681BE51DAC2BEB3B84B3EB7B4213EA384AE3E2CC720BE797D6FBEF448503E7831283EE61D6B3EAE61243E75BAF73D17D1C53D3B0A023E869138BD96D526BE1C2E13BD4BAE943D09A477BD54A42EBDF86EE63D368F4FBD09F3CEBD4CE6F9BEC3B2CD3DA284BFBDD66BAC3EAB06463E815EF1BCC14AB63D3871F7BE0548A1BD9F6C21BE61C732BF1A120BBE99BC773EB86CC63D39DA6F3E7B8C523ECB0869BEA9A01F3D203C2FBE801111BEC1BD833CEF40903E6A41323EDA9A2DBEA5D86FBD7395743DB4CAA03E7B11663DA8D344BE351D683D00DF783E18A30B3E020F493DA14521BEC7F5653E3B02B8BD715759BE6F6B5E3E5B85603DF6F3D53C6D9E943E1756A83EAD371A3EEA3B973E722306BC304FC03D8552153DD2D348BEE96A47BC50BEEFBD0123BCBC941B2CBE11EAC83D3C99A83E592FC83DC65B153ED92537BE7EFB823E2E4045BE41EF543D19941B3EAFA02ABCCA4DFE3BCEE777BE6465C4BD9EA582BDF93882BD646F63BE881FD93CCD371A3E28F7013B5D55153EBFE38BBE96B8CCBE9838C4BEED70773EBC71EF3BCA68393D16627F3ED3CE83BCD9004FBEB6BB09BDAEDA0DBE764BEBBB813F2ABD9772AB3E0D0E0A3D1D19B3BE861F103E2D76373CD6F75A3C68F99BBE1DCDF23DA65A7BBDAB3B013DF79CDF3D704F343E53A9AEBED5AAD3BC638D03BEE807E0BD9775433C325BD93BD8D66EBD081E353E4333753EE1C1AFBEED946B3ECBB70BBE8C9AB13C581F873D598867BE75737CBD9F8DAD3DBC4B23BE5B4E5DBD7310C4BD431F6FBC3BD00CBE9F4A09BE94EB383D79BD81BEF011643E3938963DE96F8CBE070241BD6EA9B9BC73B84BBCB1F4973E3D42553ECC80EEBD8DF3DB394149B4BAE28FA33C930F053FCB18F03C0CDFBCBE7195173E91F82D3EDF31403D755ADA3A428D62BE0B2608BEBE64753ED46308BF0E3FEFBEF4C7923D571047BD7CE0B13DDC95313E6BD6683D973577BE456FDD3D1F8D52BD0B05153E80F97B3E512AE43EC5DB2CBD138C4EBC66181D3E088FB1BEB4D648BB089D04BC012E473D661D1A3E6FE2D0BD80EFEFBDDC7DD73E9313843E1799B9BE9A9492BD50977D3ED8EB1FBE88436EBDBF1BF6BD835012BD933D2BBD6D60793C4CC2603CA31B33BCDC8490BEFC3499BE29041D3EB83E753E0C3B48BEEBA103BE76E79BBE02441DBEDF46713DCB47563E407BCBBC95CE183E1F01A63ED3C6903E79B5E33D8151CC3D6B4B0C3DAF1823BEB14B83BDBDF366BD2E45E23D8796703DA24993BE085850BE3CA822BE56AA573E6778053E0A7ABB3DDA843EBE5A766BBE17C73DBE518CED3EF49D48BEAA9101BE13E1A23D378A48BDB208453D4B4AD1BD2DA830BE228AEE3D5716DBBD5764B0BD30024FBEA0C5A4BDA0F9B9BC028923BFC8B37E3EE937293E5EDBBF3CB5DF573EB4DFFF3CB5C76C3E741875BE4C84A5BBCE94C8BDA73C4B3E0FE0823E77DCF0BEB63E0ABE61527EBEC5461FBD226AF0BB6DFD7B3D6B3A193EA53B403EA13F41BD215050BE4A4917BD2657493CC615063E2A72C5BE141BEDBE96DA6FBD034735BEA51A273DF2801ABD41AD7DBEA3B4F73D3500003DBB990B3DBFBA493E5E280ABD88FF03BE8CBE1E3FD82153BD2D417C3E910912BE586BC2BD1BE580BBD9671DBF3E9F8ABE106B1FBDBDC5F53D33AABD3D2C493FBEC7F0C83EB96743BEAE24433E5339B3BD25D03EBD06FF14BEBA28353DFECB3CBECB9AE0BE7036B53D12A747BE0ADD4D3DFA809DBD2AC672BB82C7B33D6E36D53D56A195BD721BCC3D4A799F3C788A473E5BCFDBBD1DC069BE802AAFBD6E622A3E1F2201BE176474BD555A0BBEF229183EFB1A00BD6B8614BEDD62A1BCD0D7653E478F803D2BB79BBDC394923D65C395BC59D1F3BB7CE89CBE968314BEF3BA80BE485187BE754D5CBCD9CD40BE88514F3E714A0B3E10BE853E5D96CFBCC94AA53D0D0115BD622BF8BD7DC0413E21C811BE6294213EE438ABBD4835743D8B429B3EA66DEB3D95D772BBBBCA7BBDC4AAF33D3E8D7D3EFCE4B7BE3A3303BEAE789FBE680DB2BDBB781F3D0D5C4DBE9E52553ED7FBC4BD82883CBDDDE8BB3E6EAD7ABD649EBABD000A933E4153A9BC2C6DC53E64CE71BEF4BEACBD06668D3EA826883DEF0E26BEA4216B3ED24608BEF287963C331B993D45D05E3E15A5293E62CE94BE8430013EB1AB393E0D2A0DBE4254823ED32412BECEE1D13DE9893B3D9B48A23E1C16303D73BC87BE180709BD57D3AEBC3B68963DA53E793EA3D287BC63AC6B3D949EFDBE31D3F63C871BB73EEC9494BE460A14BE7AA71BBCDE118BBD67408D3EC57C91BE4418F4BCF7B6ACBE053495BDC83C2B3EB1BE8FBB7CBE99BED799043EEB641C3EB2DF8C3EBAB89ABCFC11BA3DF45C26BD1CA9723D4D32843B7B19D53DE342B03D102031BE15EBDA3D925E133D89ABE33EC4010CBED14083BDE0A390BED99F5F3D0B9CDCBE54DBD13DB91AA73EFC32EEBD8D8FF6BD1EE32BBE399B9A3D8020C6BDE4025A3E7FCA4E3E2F976EBDF5749BBE618D1FBEEF963E3E542D623E70A9623E4BE590BEDBA236BE003CA0BAAAE1A73E7BF8903B2B8D123EB7BC96BD6782C13D4F3906BE6B88993EB3BFF1BD1C62023E517509BF23DDFB3D668A01BF035B023F9804DBBD430ECCBC7BE3A33E29C2E63E502B2B3E883594BD0ED752BE2510863D6B0CA03D50868B3EB3EC1BBDD9E6433E09CF47BDBCFB2E3D584EADBD2624923DDE09E23B1DCCB63EA740ACBDFD6FD9BD06BF9C3DA7D02E3D227D36BE9BADAFBE5130453D5000A13D23F998BC57DE923EC511333EFCCF993EADED693D45BABFBDF35919BEA7888BBCF449203E351011BE10F72D3AC1D01F3E56DD803D4CE50BBE0B22A7BE29C0B53EFB5491BCC2AA493C9C91E53E2929013D42F6733EDE70DB3DC61AD93E47EA0F3E58970F3E30B6CA3D5C3EAB3E126F13BD7A1A7DBD22A18C3D30C94D3E23C3BA3DF87F193E9DFE65BDE5B87F3D33EA75BE203C32BEE01DDB3DF4FCA7BE5596F13D89CA5A3E4D1C53BE4827E03DB0ECCB3D4AAB1D3EEFBE86BED8FFDF3D3FDBD73D09DDA03EE0F8D53E972938BE6E0A1DBE5E2D733EC8BD893E128D44BD2F348B3DA7B89EBEBC5FFF3DFEB59E3E7609A4BD1E47F3BD444F99BD437A4B3B1BE3ECBE948C8BBDA6AC003F33D83C3E6029D0BDC243323D3D4E83BE2B791EBE06FBBEBDA57996BEF58121BEC107ABBD97BCB03EC5C03D3E5D74293CFDFB40BE489A00BF02D9C53D901201BE1F77113C82AA58BEB480EF3D771FF83D69E6A7BE4F7E8E3EB59AEB3D13C65C3EDBF381BD0325F83D46BF953EFEF510BEE9AAAF3E7756583E2D0673BE93C904BE091236BE8D68063EF4832DBE678BAE3E713614BE594B30BE50FEA73E4EBACF3E5942E4BD68CBA5BD5D0E403E8969A1BDC0C93D3E06E7B1BE95CA29BE69429B3CAC1B9F3E1ECBE9BDD6D55C3E068153BEAE352B3DFCCBDBBDB7593A3DE6D990BEB2E44C3E615DB739456A95BD8076FE3DD8335FBE7D38D3BE40D105BE5E1478BE51D4993EF3448A3DE235BFBD1F408D3E0036AE3D94DA82BE512331BD516D9CBE8DDD9ABD1921ACBE55AC8A3EF6F9D63E2957FBBD6808CDBE3A95BE3CACB4D1BE7DECEEBD14A700BE8C2A213EEB020CBE94AAD5BC8D89E43E1590C33D996F623EC5AB1C3E360485BD4CA5B03972CF383E053BE93BEABC01BFB918D7BDC605713DFF8416BED756A73E0B5A293EEFE5C1BD5738D7BDB5D3D63D99BD10BE39CD9AB97C2874BEB1194EBD26DD3C3EB2A0043E69B13DBE16CED43C0458B8BD688821BD6AFADF3DC7B235BD0B3914BECFA13D3EE339303FC2035BBE14D2CF3E0543013F3321AFBEEAAB2D3DFF10083C30DDB4BEEE45833DA4C6E83BEAE5C13E223B0D3FDBC49BBE7FFB123D94BAB33C224E7A3ECB09BCBD892319BEDB1027BE88FE9EBC79EA103FAC7A443B91B6443EF9780ABCC63D733D325414BE757B60BD219612BEED196A3E6263833D6C482A3E42FA703EFA8CAFBD2F4F813D7179523E43B736BD6893DA3EE8670D3E998D29BF3DD9AEBDCD16C1BE0E626FBED1F0AE3CD6F3B3BE60498B3B8FA719BD2C925B3E486DFB3D508781BD258981BE7DDE2F3E698B0E3E67DEE2BDAD9A56BE32631BBEDFC6A93D3E88E1BE4737683E4429833E66FB4D3ECC7610BC71C75BBEDF71133E26B6B8BD960D86BED7F6B13C2A9948BE0BD401BE179254BED58898BEAB58A7BD97AE7C3E8660993B824DE33DD5559DBE0E1523BECFDFD73D31E2053E9DE43E3EF930523EC169F73D5A4FC7BE81C190BEDD90AE3E8374BB3DA62E07BEB2CDA1BD19E9483C4158633DFDEA5B3E4AB21F3EB0EC423E5300AB3B8E5ABD3DE8B0FDBBF999FABD5229983E3BA78CBD7CB2563D187CD23DB7F65FBCA0AA90BD78B80B3FEE1FEDBD32765FBE8EDED53DB7CDBC3C4E111F3F21F2F03EFB59A3BEAA609B3D7459823D5568EF3B3ED58ABD6CBD113E6A221FBC4FD8D8BE1EC8FABE86D7E93E2F82A0BD8C298CBE35055BBD84C023BE43ACAE3DEEE53C3E1D8CE93C10E8D63EE11866BEF58F0BBEBAB4EF3D835DEBBA03D354BD606250BEFC5F5ABEDC6A19BD4A9B16BE65724FBD58E3003F3F290ABEFB4E773ED87FCF3EAD1F1A3E457E94BAB30B4F3D52E7D03D10694FBE91ABD13E",
      model.layers.2.mlp.down_proj.weight: "0x010000002BF79CBC9D24DE3D112887BD16D2423C176CBCBD44DC8A3E3495F2BCCFB287BE2686D7BDDCE1ADBEE7F9A23DA63234BD029252BC558E3DBEFFFBEABD828F3D3DA1432B3E2D63413EDA84043ED3D9A23DF8F3D93D79C9273AA3A818BED44981BCA4858F3D947A0A3EFE10FA3D9ECB8DBEF3A3003C1FB5AC3D0CAD323E24FC903BE13C94BEC0343CBD0B5FCC3D4001DDBDE91037BD6DA69EBE4F92ADBDA745ACBCBDF3263D25ADE53C082251BE0F8563BE02111FBCF36F4C3ED0F1EBBD8462683ECC8D12BE76A882BEDF7F803EDE63C23D5354903C3B8CC0BD4138A73E642E843E2FCF8ABE8B3605BE156FAFBCA63A083EDD19BBBD3F2E64BE1B70983DC22AB83DA044653E3D4A133DBE2F783D2E19553ED12A833C32C9B23E6043B6BDF426313E51B908BE8D3C69BEAACD213EFD893B3EB7FEE8BCD464C8BCBA5F973B938622BD89942EBE828067BE0F3581BCAA6ECE3D2FCFF53DD0933FBE47078EBD3A93E43EB8D592BD3A8C8B3EAB2A86BC58D678BEB85B70BD0892B7BD1AB085BEB50583BD727C88BDA8359CBE637CB13DCE85F0BD13E1923D3203833DE88512BD6B04B5BD13E4A33CD5E6C73DA77B513ECE76D23C4634613E83C530BEE2459C3DCFD1663E2BBF67BEE2E956BD893AF2BD91B2273E4D9ECBBD822D80BEE073DDBDBA4B5FBEF8053DBE5EF40BBE8015843E6FB6A1BE9795483D1DAC4C3E1CA19BBE013F9ABE447D2CBEA24C9F3E416E8ABD0B22923DB8E49CBDA584013C000EA7BD1377D23D11FB4A3E9EDD07BB6B6B153ECB75AA3D34DC9A3E1F0DE33D907D2ABD2670B9BAA8980A3E9B3742BE9E5795BE323A4FBD25220DBE660B983D94B6E2BD80A43D3D59CE9F3C4BB4F2BE99EDC33CAB948FBE85F4943E8ED639BE2888473E9092DF3D1C82F53D8F7CCEBDFFC855BE0A73EABB471E90BE008C053E62EB523EBDB2243E38D136BE52A1D73DE40E57BED86EDF3DD4678E3DA5CFCB3C435F43BD61EA3DBE3C10D23ED8666B3EF05344BBB628D03CCAA5873E96FC943ED1761ABE231F2F3E6E0929BD10717C3D5257833E303BB3BC0F2591BD2524563ED4C53ABD385329BE1736013D0F00C1BD0940993E94EB8DBE3D941E3E9C6BA03B9E2FC73DCEEA95BDDB9D74BE1C0A8ABDB721483EDC5832BDB2D38F3E6C7E9ABEEAFD1FBE8A7D113E8C4F3E3E7B1966BD3D7289BD305BFABE116AA23EDBDF3A3EF794A63EF07B5D3E63110E3E63E2103E876A9D3DBF523F3EBEFDA9BD29E1D13CDD36DE3DE07434BBD328903E89B59B3E9427993E9BEAB03DBFB3ABBD410850BE8AC11ABEF39D203E13783ABE0A465F3D17AE7EBEF35966BEB41BEBBD9D9F933E7A7D053D4E7B503D612A86BE1BB6BC3CDFA084BEDDF0A3BEB27AA63DE480743D773BAFBCF2A66E3ECB850EBD47FC573E126B3D3D5A7EC0BEBBC626BEC60596BDA089903DAC1CA33E938D8BBEAC92E9BEF1D7163EA9A19EBE13A80CBEBF84ADBD4FD5643E88ABECBD1F78B1BD42E3323C04E820BE77B9C9BC4F827FBD0989C23DA3504D3E22BC13BEFAF8E1BD19EECEBE803BF33DB909063B26CEB63EE98D6E3D7165DDBEEBA0173EBE8124BE967A153CF1F5EBBDA27D0ABE96D4E4BD458A1BBE4E73C23D70EFA83E9382293E10CB5F3E10986EBED88AA63DBD0828BF8B7DEFBDCD1C253E10070EBEB612803ED31E143EAD24493EDBA3903E88DA413D6FC8E4BD0749543E369001BEC1E2D1BE696F75BBB97C693D0F32A73EF07362BEC2D261BCA01D67BDCD8A3ABEFD08F6BDD57F12BD6722E1BD80ABB8BC31FE473D71A74D3ED5DA173EE9F34FBCDE26693DD81E4EBE0834AD3D772CC13EE3B71D3E471625BC2076B8BE7CC6AD3DBA86BC3D74BF143D9EB9503C52BE85BDD573233E0992853D4C275D3E7F40493E10E448BEE42103BEFC7DF9BC9B18343C19612D3E267B5FBED8CE46BE1849903E3E3943BEBC3AF93D735658BED1608C3D90B5013FF3160BBE38338DBE3BDDB2BEB06284BEF20DDD3D63D8E73D1CBFFCBCD6B334BE457B74BE2CA8873DE921A7BD2B0302BD8E62A13D7D3EBD3E41096F3CABEB073ED83E1D3D7392073D3FA753BEAEEBFABDB9FBACBE97F3B2BE6436093CC5B0453EE69E86BEAEC677BD30173CBCC86CE4BD0ECE483E5A54193E37AEA53E21E8733D3E7E2CBE81F737BD1EF9BABCB0AD8BBEFA861CBE2A1319BE3F98143E0062803D300C903E568492BC23D5ED3BD8B9083E452A40BE0212583CFA93BFBBC74DDF3EC07722BBB697B83DBBF9853E5CCEB3BCA0780FBEF32C123E77482CBE0C701CBE9C0A993DEDF8943D12BD1CBE117DF6BE127BFF3E1DB3BABD81D677BE183C913EB168CC3D46FC6E3E93D46A3D87C9EA3B05C3023AF05DDEBB8D6601BEB69E0ABE5CC18C3DA67A943EEF4198BDAECF953E9E87BF3C55CE70BEE2CD89BD9C345BBEF9C600BD9BF9713E5BCC5C3E004D273E946AA7BD3C48153C5BAAADBE0417D03D4D87583C5747423EFD9FB03D3D6991BDC2FD43BE12C66ABE4D0A6EBCF13499BD138D7DBD4CFC933C9DC6493DDFF3D9BDD35752BE97DDC3BE25A7323D3EFAA33D8AD0813C1F7F1A3D7FFF2E3EBD86D13CCB250B3C2B156CBEE057EF3CCCAD213D202BAF3D4034513EA96F22BDFDD6D0BDF097F63CF65001BC6DCDB3BC2B8BA5BEF1460BBEEEAB823EF4F93DBE28F436BE8AAB43BCFB8DCFBD449C4A3ECFBE673D4988C6BD32E286BC57688DBE46E4F5BEB88F293D3AB6E4BCE49C623D175D80BD7C93E83DFC7DD73DFBFC753B1219643E203EAC3E375DEFBD3EAF9F3E6BDC143EA940963E487A393D3D8EA2BED417D03D64A229BEA1CB63BEEA46CA3C388A16BED00AD5BD87DE1B3EB3AC673EEF790DBEB72B31BDCAE2CE3D46CE373E01F631BE635D20BDE8F6343DD9A9073E7E6AF1BDAA43EDBC04B01DBCFB097A3EEB71E5BEDD6E17BD6F803FBE210C303B7E0660BE24A29A3D58C130BD3BACC93B5404A2BD853A123D79E7C63E69C4B23E1EA1B83DBD458FBE0EED18BE61C0423EB3F3C5BCB48771BD5036B33D6720EB3CFF0B45BEF2432DBE7F7B2A3E9E3A7CBA1B9F0D3DFE21AE3D045B20BEFB89933E772038BE8CAA62BE077EDEBCDDC4013F0489373DB85186BD2AD347BD144A413D5F6E77BE75FFF4BD8384683C2A665ABE0D4C54BD940E513DAE93E3BD9C73323EA5ABC5BDC4946E3EE11A433E435600BF8260C93E76E06FBE9369E2BD4372FD3B86409ABDCA281BBEB04F47BEBF4D5CBCED9C48BEFE3FAC3DB870ACBE831D24BEBD8185BEB092A43E6BD0F7BC294851BE2642853DE11BF63D1FDF693E65ABBE3D78ED56BE765FB53D60E994BDDF6EA8BD27EDAABDE1EC53BE92B1363E191C0F3E71DE4ABEE15881BE69FA76BE704C85BE4A9BD83DE6B39ABD45947F3E4D6B823EBDF2653E431EBEBE4006A03E2B8DB3BDED6D6A3D35F049BEC8C09C3D8985543E3852B23EE1A9853B575EFD3BA80CDDBDE1A1ECBCF20C7FBEDE8A08BD9174A33E5F1D863EE6F166BEC19394BE694D32BE3300163E7FF3423E1897033E547C823CAFBD66BE8E15873ECC8B793E7E721BBEBEBE4A3E2897973EFEA63FBD70262BBE38F96DBC4F354CBD196AEBBDCDFAB9BD0DB6D43D582783BB10E0D1BD1A45D1BB5F125B3E83C136BE722DEABDE74FCA3E519C8EBE1137B33E97F665BEB18C91BD1087C33C2C5354BD5289C4BD04C687BD1AF3C0BC05F7A8BCD265B13D64567E3E44D1AEBDE24D9BBDBF56EFBDEC1E1EBC7149EFBD885FD8BD810A69BEEE71583DB820F13D74A431BE80F064BE13935A3EC36E5ABEC129013EC0BCDCBE41D4C53EB221E63E7CFE3B3D41653ABD7B91B23DCF786B3E6722813E7D69C8BE3F2928BE545068BE762F84BDE050A3BC9919543DDADFEFBD6F97BBBC621ACFBD12F42D3C80A86C3EE640B13D4AF155BE3B91EB3C2C17023FCE322D3E9B68B53C31928D3EE061B2BD7C15873ED5D6C03DAA558E3E034376BD021208BE4F6B1FBE6C13AABDB482EABCD50CB23D06F4A1BC00D256BC8B45103E05D9473D9E26B5BED755223EFAEFA7BD2E06E73DF446C03D8F0B9D3D3E6207BF78C611BED085053E4A86ED3DC31CAC3E5968C23ED09FE1BE71D09FBDF13F3D3D4AFAF73D44C3BA3E270C7ABD926AE2BD41D105BFFD03893E88C0053ED457343E058A6DBE605E80BE5685B4BCE9284A3DCB154FBE9921DEBDCD7A703E4875BD3CA436293ED200C73DACD8C2BBA90FE8BCC9831B3E51BEB6BE77BCB1BCC469653E238DA63D9F7CF5BD21DFED3D5202FCBD11A487BEB6A68C3DE14935BE7106813EC52A793E38FF6EBEBDC4CFBCD582CBBD7B988DBD5F70F3BD49AB2D3E1488853E60D18F3DC1D5A3BDEC13DD3ED240FE3EBDE1423E357D4FBE3A3DEFBAF9AA5EBD650618BE0F50B53E585DD23EC47291BEBD05FABCF8650A3E8B67F4BD3A4AB33E465D903E1BC6B43EC1A1973E028E21BE767CDBBD7E54EDBD52EF78BDF7C3903C456F80BEB04C193EF326733E1A6CB83E25B2083E9AF1DC3B1A5C063EDC9AB73D77980EBC14917E3E2FD2C93E0D190ABE3CB0BF3E626C80BEBA766DBCBEC4F53D54C0903E828153BE749A3EBE3ECA12BDE270013C1560B93DE57E5F3E3F3100BD2766CABD542592BCBDAC233ED4F8DE3DE9DC4D3E7823713EBE096B3E8A9B4FBE9CAC41BE3ABF61BE1B169E3D710404BEA128193EA3C853BC1051FA3C2F2A69BD982E313D729696BE9EE3E3BE39DDB4BEC18A33BE4BFF223EFBAF2CBEB2E6EB3E6AE93CBE16A2823D4660E3BD71633CBE5C13D8BDFE4903BEE2DF4EBDEBAFA03E8A10893E39D8AA3EC93308BEB800F9BDA7F5223E308A9D3E2E1D353E02B16B3E1FEB613ECEF9123E760D9EBE148A1EBE2CBDF0BD460EE9BE6A9808BE9D63DBBD95C34D3EE8D0E33C91C0A73E998ECF3EAB1183BDEAC4923C1744BC3D93F2D9BD365BB43EEC5F89BDAAC2613D786B10BE32E9723E598B4A3B921D673EE426C0BD1FA94D3CA6E9813EF952033FA559C6BD39CB943BF5CA6BBBB3A0853E84732D3E4233D3BE18662B3EF1EB153E176B1CBD4D1090BBFD6461BDB463753E5693E6BD9BB59CBDF53A5CBDC73E33BD7798FDBDE00783BE14803D3EC56C493D8994353DDDBB333EDB39AFBCD9D10E3C3D4122BEBCAC67BE92E7463975CE8FBDA583903EBB719E3E254054BD3A924DBD129CB3BEF5C0563E4F330ABD0B7B923DAD1C0ABD1327E1BB17E0AC3DEC63C03C758D8DBDE4B834BEE7B180BC41DC23BD4734363EB7E8913EC8791CBEC1D37C3EC82D88BEA602F2BDC667873E58C3973E2B4FC6BC609282BED2A778BDF7572BBE25B9E53DDE1B1EBEC139B33E3A29BE3DE43F913DFB347ABDA3AF90BD256D87BDDE27C4BD5805293E60AA9E3DB6759EBEAD549CBC510C23BD9EA87C3C411EA4BDD3A9F5BD85A1323E7C07AF3EC142403E40AA81BEB29AA53EB9992F3D169D8A3E55DBAEBE8D7E8F3EECDB30BE4F60D03EEAB18C3E19D30D3E6A88F0BCDEFEE43DDA865ABECD2891BCDB9BF3BD71C562BED001C8BE43735EBE3F35743E8BA97ABE7B7C873EDEB512BEB611273E396623BE524C65BDD02D1CBE12A3803BECB88F3C0576653E6B4F373D708F0EBD3F4DCF3D8001113DB839EC3E4E0CA53DC33E513D2E691B3E5345283E3DB2703E821F1E3DB502103E66D334BEC122EABD2F9798BD6D8D843E01DC1BBD3F5C96BD1776653E981A76BE2C1FEBBD45373F3D8042423E5DC4D73D4DD3D73DF0892DBD906B273E4C1C28BE577464BE9EC3F03D336B3BBED8738F3D81F0C03D9C5A1F3E4825A0BDF6BAE83D4999633D312DC5BCB85F57BE4227D83D48E5983DB38F01BD702685BDA6032E3E8FD9EE3CABB43A3D3E585E3E7D5330BEA22C823C293276BC9289B4BEB991723B3071133D0D15083DD6170C3D8626EB3D224217BED328AE3ED3AD303E652DFBBD2C277DBCEC24AB3C058942BEA9E59A3E14E250BEB2E67B3E3E5B2DBD4AF4AF3E7FD6193FC26C3EBEEFDBC5BEF0C142BE907674BE30FD713E01AC56BE178F863DDADD1E3E881519BD8E759BBC18433C3E6C060B3E33F5253EC44CA1BDD99A5D3E9A708EBCA5EE85BDE1BA73BD411DDBBB42707DBE8D0522BE8A4372BE3DB372BC85BB7EBD4CACE0BE8330983D5D09A6BE80DD8C3E9E0D8EBED0C6BA3C063CA3BD25A8A53E6059003CAFCE143C5C9C86BC099AD4BA500693BE88BC4ABDDE80993E6B5E7C3D11CEBC3DDA4AC93D21A50A3DC8EA273DA3086C3EDC40CA3DC2D40DBEC747513EB1F1BCBE0402D0BD8674383E2D0A96BCF178213DA2C818BEDF8AB13EA3F5483D412FDABDD4871CBD999FA0BE27F827BE208485BD7F84323E79EE65BA3B5A273E37AAE5BD0679F3BD22D810BEE7751BBE0E93723E3ADEA33E9F57933D615D3CBC9B7E17BE5E6C7BBC6AD985BE59D7283DEB7C2ABD33817EBC0E22D2BDD2B937BEE3748DBE0EDBCFBDA626F3BDF214BABD2627D73DB2E52D3E869E95BD4813ED3DEA4678BDCEB2263E0948003EFC03053E5D698E3D5C40FC3DAF1A8BBD449A0F3E237C31BEEDEAFABD5264D1BC83E1E2BDF8CE0DBD7A7DA03E6E3A7DBEAE155C3EC9566ABD5D76E1BD474AB83B59F6F6BD54F82ABE0802423EDDA39FBE3A28CC3DA55806BDEC00C73DA694813E3790973E01F6723E1095B4BE92CA293EE70BDF3E5E660A3E1A2FFD3D2A2F11BEA2FC243E0847EBBEB4878EBE89F6353E3DD30EBE9AFBF3BD28DF363EE9BE1BBE25E11CBE100D333E90E9AFBA448F8A3DCDA90C3D2583ECBD239D21BEBF628C3EC0312EBD388FBB3B1B9501BEEB80363E219F02BE4BCAC73D4A12373E77318BBE7CAEDC3E210F88BC50B401BB0718C13E5655AF3C5773B7BE7EC396BD452EBEBE23B971BDE83107BE8AA8603DA897FD3D25DD00BD0E6B3CBE4C59533ED60A813E6BFE84BDD164B43D1E7F0E3E3115CEBEEF86153D73A98DBD2A4617BD0AB2C1BD151B1FBE263CE3BC9B3B8DBE2A9F98BC09DBA53DFF5485BD4AF3203EF7B60DBE44D289BECAA972BDAC037CBE8B18063E79E02CBEABA42B3DCDE706BDA7B69D3DDA93B2BDF772DABD3D4437BDD0A769BE1058D1BDF06E883CF65A6E3E0147553D40ED433E5364173E9A6502BE5B4465BE1AD4D0BDFC3D023E30B61D3E1174643E8CC52F3ECC6B14BE574D223EC2D7BABDD85875BEBC7A9A3B0E28C13C6436BE3EC635E9BD7602CEBDDC86283DD1754EBEF533C53EA46B143EF9F080BECA6C023D205981BE335B31BDE740033D2A6604BDEC102EBE7F88CCBE821EEABD",
      model.layers.2.input_layernorm.weight: "0x0100000044CA6E3FC5F1413F0005B93F21F6BF3F1BBD013FF222953FC2F7573F33A5433F3F9A873FBA22873F3A999A3F12D41A3FDF71A03FC09C863F267DBE3FC85B353F95621B3FF6E5B13FCBD9773F0A6E383F3487AC3FFD58373F68D8B23F539DA93F7E278B3FE4F8B53F22616E3F85E64E3F52984E3F9929433F877D6F3FA3D8B03F",
      model.layers.2.post_attention_layernorm.weight: "0x01000000E60C833FAC83993FCEFFB83F1D8A9D3F104C9C3F26DA5E3FC2D8283FA6E7B43F40A1BC3F3E83B53FEA515B3F6A78B93FDF98AE3F5500893FCAAA503FA5E8153FA845953F787A943F8E82543F52E09A3FF56E103F060A6D3F2A0B853F94F4B83F9260A23FEDCC073FDD60163F03761E3F3401A73FAD28B33F904B913F624E5F3F",
      model.norm.weight: "0x010000002656823F0E12BF3F8CC99B3FBBF4173F642E9B3F0E157B3FEF0D0C3FAD9F0E3F1CFB823FF3C39B3F9DED033FC421963F294B6C3F1E6D223F2BCAA63F2DD1BC3F9C6FA03FDEDE2C3F1E2B723FD0EAA73F4F0E8A3F5297973F725C883FD4F64D3FFF70703F817F823FE8D14F3F06D5B33FA0888D3FA17E343F35F7843F86DE003F",
      model.rotary_emb.inv_freq: "0x010000000000803FCDCCCC3D0AD7233C6F12833A"
    }
  }
#-}

