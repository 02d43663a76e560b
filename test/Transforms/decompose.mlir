// RUN: resnorm-opt %s --resnorm-decompose --cse --split-input-file | FileCheck %s

// Whatever the op, the result keeps its type and no op of the dialect is left.

// CHECK-DAG: #[[$ID:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG: #[[$ROW:.*]] = affine_map<(d0, d1) -> (d0)>
// CHECK-DAG: #[[$COLUMN:.*]] = affine_map<(d0, d1) -> (d1)>

// CHECK-LABEL: func.func @layer_norm
// CHECK-SAME: (%[[X:.*]]: tensor<4x8xf32>, %[[G:.*]]: tensor<8xf32>, %[[B:.*]]: tensor<8xf32>)
// CHECK-DAG: %[[N:.*]] = arith.constant 8.000000e+00 : f32
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK: %[[INIT:.*]] = linalg.fill ins(%[[ZERO]] : f32) outs(%{{.*}} : tensor<4xf32>)
// CHECK: %[[SUM:.*]] = linalg.generic {indexing_maps = [#[[$ID]], #[[$ROW]]], iterator_types = ["parallel", "reduction"]} ins(%[[X]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4xf32>)
// CHECK: arith.addf
// CHECK: %[[MEAN:.*]] = linalg.generic {{.*}} iterator_types = ["parallel"]} ins(%[[SUM]]
// CHECK: arith.divf %{{.*}}, %[[N]]
// CHECK: %[[SQUARES:.*]] = linalg.generic {indexing_maps = [#[[$ID]], #[[$ROW]], #[[$ROW]]], iterator_types = ["parallel", "reduction"]} ins(%[[X]], %[[MEAN]] :
// CHECK: %[[D:.*]] = arith.subf
// CHECK: arith.mulf %[[D]], %[[D]]
// CHECK: arith.addf
// CHECK: %[[RSTD:.*]] = linalg.generic {{.*}} iterator_types = ["parallel"]} ins(%[[SQUARES]]
// CHECK: %[[V:.*]] = arith.divf %{{.*}}, %[[N]]
// CHECK: %[[VE:.*]] = arith.addf %[[V]], %
// CHECK: math.rsqrt %[[VE]]
// CHECK: %[[Y:.*]] = linalg.generic {indexing_maps = [#[[$ID]], #[[$ROW]], #[[$ROW]], #[[$COLUMN]], #[[$COLUMN]], #[[$ID]]], iterator_types = ["parallel", "parallel"]} ins(%[[X]], %[[MEAN]], %[[RSTD]], %[[G]], %[[B]] :
// CHECK-NEXT: ^bb0(%[[EX:.*]]: f32, %[[EM:.*]]: f32, %[[ER:.*]]: f32, %[[EG:.*]]: f32, %[[EB:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT: %[[A1:.*]] = arith.subf %[[EX]], %[[EM]] : f32
// CHECK-NEXT: %[[A2:.*]] = arith.mulf %[[A1]], %[[ER]] : f32
// CHECK-NEXT: %[[A3:.*]] = arith.mulf %[[A2]], %[[EG]] : f32
// CHECK-NEXT: %[[A4:.*]] = arith.addf %[[A3]], %[[EB]] : f32
// CHECK-NEXT: linalg.yield %[[A4]]
// CHECK: return %[[Y]] : tensor<4x8xf32>
func.func @layer_norm(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %y = resnorm.layer_norm %x scale(%g) bias(%b) : (tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// PyTorch and Gemma: scale and bias in f32, then the cast.
// CHECK-LABEL: func.func @cast_after_scale
// CHECK: math.rsqrt
// CHECK: ^bb0(%[[X:.*]]: bf16, %[[R:.*]]: f32, %[[W:.*]]: bf16, %[[B:.*]]: bf16, %{{.*}}: bf16):
// CHECK: %[[XC:.*]] = arith.extf %[[X]] : bf16 to f32
// CHECK-NEXT: %[[XN:.*]] = arith.mulf %[[XC]], %[[R]] : f32
// CHECK-NEXT: %[[WC:.*]] = arith.extf %[[W]] : bf16 to f32
// CHECK: %[[W1:.*]] = arith.addf %[[WC]], %{{.*}} : f32
// CHECK: %[[P:.*]] = arith.mulf %[[XN]], %[[W1]] : f32
// CHECK-NEXT: %[[BC:.*]] = arith.extf %[[B]] : bf16 to f32
// CHECK-NEXT: %[[Q:.*]] = arith.addf %[[P]], %[[BC]] : f32
// CHECK-NEXT: %[[Y:.*]] = arith.truncf %[[Q]] : f32 to bf16
// CHECK-NEXT: linalg.yield %[[Y]]
func.func @cast_after_scale(%x: tensor<4x8xbf16>, %w: tensor<8xbf16>, %b: tensor<8xbf16>) -> tensor<4x8xbf16> {
  %y = resnorm.rms_norm %x scale(%w) bias(%b) scale_offset = 1.0 : (tensor<4x8xbf16>, tensor<8xbf16>, tensor<8xbf16>) -> tensor<4x8xbf16>
  return %y : tensor<4x8xbf16>
}

// -----

// Llama: the cast, then the scale in the result's type.
// CHECK-LABEL: func.func @cast_before_scale
// CHECK: math.rsqrt
// CHECK: ^bb0(%[[X:.*]]: bf16, %[[R:.*]]: f32, %[[W:.*]]: f32, %{{.*}}: bf16):
// CHECK: %[[XN:.*]] = arith.mulf %{{.*}}, %[[R]] : f32
// CHECK-NEXT: %[[XT:.*]] = arith.truncf %[[XN]] : f32 to bf16
// CHECK-NEXT: %[[WT:.*]] = arith.truncf %[[W]] : f32 to bf16
// CHECK-NEXT: %[[Y:.*]] = arith.mulf %[[XT]], %[[WT]] : bf16
// CHECK-NEXT: linalg.yield %[[Y]]
func.func @cast_before_scale(%x: tensor<4x8xbf16>, %w: tensor<8xf32>) -> tensor<4x8xbf16> {
  %y = resnorm.rms_norm %x scale(%w) cast_before_scale : (tensor<4x8xbf16>, tensor<8xf32>) -> tensor<4x8xbf16>
  return %y : tensor<4x8xbf16>
}

// -----

// Statistics in f64, rounded to f32 before epsilon is added.
// CHECK-LABEL: func.func @statistics
// CHECK: arith.extf %{{.*}} : f32 to f64
// CHECK: arith.addf {{.*}} : f64
// CHECK: %[[V:.*]] = arith.divf %{{.*}} : f64
// CHECK: arith.addf %[[V]]
// CHECK-NEXT: %[[R:.*]] = math.rsqrt {{.*}} : f64
// CHECK-NEXT: arith.truncf %[[R]] : f64 to f32
func.func @statistics(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = resnorm.rms_norm %x statistics = f64 : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// The divisor of statistics in a narrow type is computed in the compute type.
// CHECK-LABEL: func.func @narrow_statistics
// CHECK: arith.truncf %{{.*}} : f32 to bf16
// CHECK: %[[V:.*]] = arith.divf %{{.*}} : bf16
// CHECK-NEXT: %[[VC:.*]] = arith.extf %[[V]] : bf16 to f32
// CHECK: arith.addf %[[VC]]
// CHECK-NEXT: math.rsqrt {{.*}} : f32
func.func @narrow_statistics(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = resnorm.rms_norm %x statistics = bf16 : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// CHECK-LABEL: func.func @epsilon_outside
// CHECK: %[[S:.*]] = math.sqrt %{{.*}} : f32
// CHECK-NEXT: %[[D:.*]] = arith.addf %[[S]], %
// CHECK: arith.divf %{{.*}}, %[[D]]
func.func @epsilon_outside(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = resnorm.rms_norm %x epsilon_mode = outside : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// CHECK-LABEL: func.func @epsilon_max_deviation
// CHECK: %[[S:.*]] = math.sqrt %{{.*}} : f32
// CHECK-NEXT: %[[D:.*]] = arith.maximumf %[[S]], %
// CHECK: arith.divf %{{.*}}, %[[D]]
func.func @epsilon_max_deviation(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = resnorm.rms_norm %x epsilon_mode = max_deviation : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// CHECK-LABEL: func.func @epsilon_max_variance
// CHECK: %[[V:.*]] = arith.maximumf
// CHECK-NEXT: math.rsqrt %[[V]]
func.func @epsilon_max_variance(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = resnorm.rms_norm %x epsilon_mode = max_variance : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// E(x^2) - mean^2, and its maximum with 0.
// CHECK-LABEL: func.func @clamped_moments
// CHECK: ^bb0(%[[X:.*]]: f32, %{{.*}}: f32):
// CHECK: ^bb0(%[[X2:.*]]: f32, %{{.*}}: f32):
// CHECK: ^bb0(%[[X3:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT: arith.mulf %[[X3]], %[[X3]]
// CHECK: ^bb0(%{{.*}}: f32, %[[M:.*]]: f32, %{{.*}}: f32):
// CHECK: %[[E:.*]] = arith.divf
// CHECK: %[[MM:.*]] = arith.mulf %[[M]], %[[M]]
// CHECK: %[[V:.*]] = arith.subf %[[E]], %[[MM]]
// CHECK: arith.maximumf %[[V]]
func.func @clamped_moments(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = resnorm.layer_norm %x variance = clamped_moments : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// CHECK-LABEL: func.func @moments
// CHECK-NOT: arith.maximumf
// CHECK: return
func.func @moments(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = resnorm.layer_norm %x variance = moments : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// The divisor of a dynamic shape is the product of the extents.
// CHECK-LABEL: func.func @dynamic
// CHECK-SAME: (%[[X:.*]]: tensor<?x4x?xf32>)
// CHECK: %[[D2:.*]] = tensor.dim %[[X]], %c2
// CHECK: %[[N:.*]] = arith.muli %[[D2]], %c4
// CHECK: %[[I:.*]] = arith.index_cast %[[N]] : index to i64
// CHECK: %[[F:.*]] = arith.sitofp %[[I]] : i64 to f32
// CHECK: arith.divf %{{.*}}, %[[F]]
// CHECK: return %{{.*}} : tensor<?x4x?xf32>, tensor<?xf32>, tensor<?xf32>
func.func @dynamic(%x: tensor<?x4x?xf32>) -> (tensor<?x4x?xf32>, tensor<?xf32>, tensor<?xf32>) {
  %y, %m, %r = resnorm.layer_norm %x axis = -2 save_statistics : (tensor<?x4x?xf32>) -> (tensor<?x4x?xf32>, tensor<?xf32>, tensor<?xf32>)
  return %y, %m, %r : tensor<?x4x?xf32>, tensor<?xf32>, tensor<?xf32>
}

// CHECK-LABEL: func.func @no_elements
// CHECK: return %{{.*}} : tensor<4x0xf32>
func.func @no_elements(%x: tensor<4x0xf32>) -> tensor<4x0xf32> {
  %y = resnorm.layer_norm %x : (tensor<4x0xf32>) -> tensor<4x0xf32>
  return %y : tensor<4x0xf32>
}

// CHECK-LABEL: func.func @all_axes
// CHECK: tensor.empty() : tensor<f32>
// CHECK: iterator_types = ["reduction", "reduction"]
func.func @all_axes(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = resnorm.rms_norm %x axis = -2 : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// A factor of 1 is no multiplication.
// CHECK-LABEL: func.func @residual_add
// CHECK: ^bb0(%[[X:.*]]: bf16, %[[F:.*]]: bf16, %{{.*}}: bf16):
// CHECK-NEXT: %[[S:.*]] = arith.addf %[[X]], %[[F]] : bf16
// CHECK-NEXT: linalg.yield %[[S]]
func.func @residual_add(%x: tensor<4x8xbf16>, %f: tensor<4x8xbf16>) -> tensor<4x8xbf16> {
  %y = resnorm.residual_add %x, %f : (tensor<4x8xbf16>, tensor<4x8xbf16>) -> tensor<4x8xbf16>
  return %y : tensor<4x8xbf16>
}

// CHECK-LABEL: func.func @residual_add_scaled
// CHECK: ^bb0(%[[X:.*]]: f32, %[[F:.*]]: f32, %{{.*}}: f32):
// CHECK: %[[SF:.*]] = arith.mulf %[[F]], %{{.*}} : f32
// CHECK: arith.addf %[[X]], %[[SF]]
func.func @residual_add_scaled(%x: tensor<4x8xf32>, %f: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = resnorm.residual_add %x, %f branch_scale = 0.5 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// The bias of the branch is added before the branch's scale.
// CHECK-LABEL: func.func @add_layer_norm
// CHECK: %[[SUM:.*]] = linalg.generic
// CHECK: ^bb0(%[[X:.*]]: f32, %[[P:.*]]: f32, %[[F:.*]]: f32, %[[C:.*]]: f32, %{{.*}}: f32):
// CHECK: %[[SX:.*]] = arith.mulf %[[X]], %
// CHECK: %[[S1:.*]] = arith.addf %[[SX]], %[[P]]
// CHECK: %[[FC:.*]] = arith.addf %[[F]], %[[C]]
// CHECK: %[[SF:.*]] = arith.mulf %[[FC]], %
// CHECK: arith.addf %[[S1]], %[[SF]]
// CHECK: %[[Y:.*]] = linalg.generic {{.*}} iterator_types = ["parallel", "parallel"]} ins(%[[SUM]], %
// CHECK: return %[[Y]], %[[SUM]]
func.func @add_layer_norm(%x: tensor<4x8xf32>, %p: tensor<4x8xf32>, %f: tensor<4x8xf32>, %c: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %y, %s = resnorm.add_layer_norm %x, %p, %f branch_bias(%c) addend_scales = [2.0, 1.0, 0.5] : (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
  return %y, %s : tensor<4x8xf32>, tensor<4x8xf32>
}

// CHECK-LABEL: func.func @add_rms_norm
// CHECK: return %{{.*}}, %{{.*}}, %{{.*}} : tensor<4x8xf16>, tensor<4x8xbf16>, tensor<4xf32>
func.func @add_rms_norm(%x: tensor<4x8xbf16>) -> (tensor<4x8xf16>, tensor<4x8xbf16>, tensor<4xf32>) {
  %y, %s, %r = resnorm.add_rms_norm %x, %x save_statistics : (tensor<4x8xbf16>, tensor<4x8xbf16>) -> (tensor<4x8xf16>, tensor<4x8xbf16>, tensor<4xf32>)
  return %y, %s, %r : tensor<4x8xf16>, tensor<4x8xbf16>, tensor<4xf32>
}

// -----

// CHECK-LABEL: func.func @center
// CHECK: arith.divf
// CHECK: arith.subf
// CHECK-NOT: rsqrt
// CHECK: return
func.func @center(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = resnorm.center %x : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// CHECK-DAG: #[[$CHANNEL:.*]] = affine_map<(d0, d1, d2) -> (d1)>
// CHECK-LABEL: func.func @batch_norm
// CHECK-NOT: "reduction"
// CHECK: math.rsqrt
// CHECK: linalg.generic {indexing_maps = [#{{.*}}, #[[$CHANNEL]], #[[$CHANNEL]], #[[$CHANNEL]], #{{.*}}]
func.func @batch_norm(%x: tensor<2x8x4xf32>, %m: tensor<8xf32>, %v: tensor<8xf32>, %g: tensor<8xf32>) -> tensor<2x8x4xf32> {
  %y = resnorm.batch_norm %x mean(%m) variance(%v) scale(%g) : (tensor<2x8x4xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<2x8x4xf32>
  return %y : tensor<2x8x4xf32>
}

// -----

// The features become an axis of groups and one inside the group.
// CHECK-LABEL: func.func @group_norm
// CHECK: %[[X:.*]] = tensor.expand_shape %arg0 {{\[\[}}0], [1], [2, 3]] output_shape [2, 3, 4, 2] : tensor<2x3x8xf32> into tensor<2x3x4x2xf32>
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "reduction", "parallel", "reduction"]} ins(%[[X]] :
// CHECK: tensor.expand_shape %arg1 {{\[\[}}0, 1]] output_shape [4, 2] : tensor<8xf32> into tensor<4x2xf32>
// CHECK: tensor.collapse_shape %{{.*}} {{\[\[}}0], [1], [2, 3]] : tensor<2x3x4x2xf32> into tensor<2x3x8xf32>
func.func @group_norm(%x: tensor<2x3x8xf32>, %g: tensor<8xf32>) -> tensor<2x3x8xf32> {
  %y = resnorm.group_norm %x scale(%g) groups = 4 channel_axis = 2 : (tensor<2x3x8xf32>, tensor<8xf32>) -> tensor<2x3x8xf32>
  return %y : tensor<2x3x8xf32>
}

// CHECK-LABEL: func.func @group_norm_dynamic
// CHECK: %[[PER:.*]] = arith.divui %{{.*}}, %c4
// CHECK: tensor.expand_shape %arg0 {{\[\[}}0], [1, 2], [3]] output_shape [%{{.*}}, 4, %[[PER]], %{{.*}}] : tensor<?x?x?xf32> into tensor<?x4x?x?xf32>
// CHECK: return %{{.*}} : tensor<?x?x?xf32>
func.func @group_norm_dynamic(%x: tensor<?x?x?xf32>) -> tensor<?x?x?xf32> {
  %y = resnorm.group_norm %x groups = 4 : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  return %y : tensor<?x?x?xf32>
}

// -----

// The buffer form writes its destinations and frees its temporaries.
// CHECK-LABEL: func.func @buffers
// CHECK-SAME: (%[[X:.*]]: memref<4x8xf32>, %[[Y:.*]]: memref<4x8xf32>, %[[R:.*]]: memref<4xf32>)
// CHECK: %[[T0:.*]] = memref.alloc() : memref<4xf32>
// CHECK: linalg.generic {{.*}} ins(%[[X]] : memref<4x8xf32>) outs(%[[T0]] : memref<4xf32>)
// CHECK: %[[T1:.*]] = memref.alloc() : memref<4xf32>
// CHECK: linalg.generic {{.*}} outs(%[[Y]] : memref<4x8xf32>)
// CHECK: memref.copy %[[T1]], %[[R]]
// CHECK-DAG: memref.dealloc %[[T0]]
// CHECK-DAG: memref.dealloc %[[T1]]
// CHECK: return
func.func @buffers(%x: memref<4x8xf32>, %y: memref<4x8xf32>, %r: memref<4xf32>) {
  resnorm.rms_norm %x outs(%y, %r) save_statistics : (memref<4x8xf32>, memref<4x8xf32>, memref<4xf32>) -> ()
  return
}

// CHECK-LABEL: func.func @buffers_residual_add
// CHECK-NOT: memref.alloc
// CHECK: linalg.generic {{.*}} outs(%arg2 : memref<4x8xf32>)
func.func @buffers_residual_add(%x: memref<4x8xf32>, %f: memref<4x8xf32>, %y: memref<4x8xf32>) {
  resnorm.residual_add %x, %f outs(%y) : (memref<4x8xf32>, memref<4x8xf32>, memref<4x8xf32>) -> ()
  return
}

// CHECK-LABEL: func.func @buffers_add_norm
// CHECK: linalg.generic {{.*}} ins(%arg0, %arg1 : memref<4x8xf32>, memref<4x8xf32>) outs(%arg3 : memref<4x8xf32>)
// CHECK: linalg.generic {{.*}} ins(%arg3, %{{.*}}) outs(%arg2 : memref<4x8xf32>)
func.func @buffers_add_norm(%x: memref<4x8xf32>, %f: memref<4x8xf32>, %y: memref<4x8xf32>, %s: memref<4x8xf32>) {
  resnorm.add_rms_norm %x, %f outs(%y, %s) : (memref<4x8xf32>, memref<4x8xf32>, memref<4x8xf32>, memref<4x8xf32>) -> ()
  return
}

// CHECK-LABEL: func.func @buffers_strided_group_norm
// CHECK: memref.expand_shape %arg0 {{.*}} into memref<2x4x2x4xf32, strided<[64, 16, 8, 2], offset: ?>>
// CHECK: %[[Y:.*]] = memref.expand_shape %arg1 {{.*}} into memref<2x4x2x4xf16>
// CHECK: linalg.generic {{.*}} outs(%[[Y]] : memref<2x4x2x4xf16>)
func.func @buffers_strided_group_norm(%x: memref<2x8x4xf32, strided<[64, 8, 2], offset: ?>>, %y: memref<2x8x4xf16>) {
  resnorm.group_norm %x outs(%y) groups = 4 : (memref<2x8x4xf32, strided<[64, 8, 2], offset: ?>>, memref<2x8x4xf16>) -> ()
  return
}

// -----

// Aggregates of other dialects stay.
// CHECK-LABEL: func.func @softmax
// CHECK: linalg.softmax
func.func @softmax(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// CHECK-LABEL: func.func @dyt
// CHECK-SAME: (%[[X:.*]]: tensor<4x8xf32>, %[[A:.*]]: tensor<f32>, %[[G:.*]]: tensor<8xf32>, %[[B:.*]]: tensor<8xf32>)
// CHECK: %[[Y:.*]] = linalg.generic {{.*}} iterator_types = ["parallel", "parallel"]} ins(%[[X]], %[[A]], %[[G]], %[[B]] :
// CHECK-NEXT: ^bb0(%[[EX:.*]]: f32, %[[EA:.*]]: f32, %[[EG:.*]]: f32, %[[EB:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT: %[[U:.*]] = arith.mulf %[[EX]], %[[EA]] : f32
// CHECK-NEXT: %[[T:.*]] = math.tanh %[[U]] : f32
// CHECK-NEXT: %[[S:.*]] = arith.mulf %[[T]], %[[EG]] : f32
// CHECK-NEXT: %[[R:.*]] = arith.addf %[[S]], %[[EB]] : f32
// CHECK-NEXT: linalg.yield %[[R]]
// CHECK: return %[[Y]]
func.func @dyt(%x: tensor<4x8xf32>, %a: tensor<f32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %y = resnorm.dyt %x alpha(%a) scale(%g) bias(%b) : (tensor<4x8xf32>, tensor<f32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// All in f32, on buffers without a temporary.
// CHECK-LABEL: func.func @derf_in_buffers
// CHECK-NOT: memref.alloc
// CHECK: linalg.generic {{.*}} outs(%arg3 : memref<?x8xf16>)
// CHECK-NEXT: ^bb0(%[[EX:.*]]: f16, %[[EA:.*]]: f16, %[[ES:.*]]: f32, %[[EB:.*]]: f16, %{{.*}}: f16):
// CHECK-DAG: %[[XC:.*]] = arith.extf %[[EX]] : f16 to f32
// CHECK-DAG: %[[AC:.*]] = arith.extf %[[EA]] : f16 to f32
// CHECK: %[[P:.*]] = arith.mulf %[[XC]], %[[AC]] : f32
// CHECK-NEXT: %[[U:.*]] = arith.addf %[[P]], %[[ES]] : f32
// CHECK-NEXT: %[[T:.*]] = math.erf %[[U]] : f32
// CHECK-NEXT: %[[BC:.*]] = arith.extf %[[EB]] : f16 to f32
// CHECK-NEXT: %[[R:.*]] = arith.addf %[[T]], %[[BC]] : f32
// CHECK-NEXT: arith.truncf %[[R]] : f32 to f16
func.func @derf_in_buffers(%x: memref<?x8xf16>, %a: memref<f16>, %s: memref<f32>, %y: memref<?x8xf16>, %b: memref<8xf16>) {
  resnorm.dyt %x alpha(%a) shift(%s) bias(%b) outs(%y) function = erf : (memref<?x8xf16>, memref<f16>, memref<f32>, memref<8xf16>, memref<?x8xf16>) -> ()
  return
}
