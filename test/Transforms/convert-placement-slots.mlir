// RUN: resnorm-opt %s --resnorm-convert-placement=to=parallel | FileCheck %s --check-prefix=PARALLEL
// RUN: resnorm-opt %s --resnorm-convert-placement=to=sub-ln | FileCheck %s --check-prefix=SUBLN
// RUN: resnorm-opt %s --resnorm-convert-placement=to=normformer | FileCheck %s --check-prefix=NORMFORMER
// RUN: resnorm-opt %s --resnorm-convert-placement=to=hybrid-norm | FileCheck %s --check-prefix=HYBRID
// RUN: resnorm-opt %s --resnorm-convert-placement=to=ada-ln-zero | FileCheck %s --check-prefix=ADA
// RUN: resnorm-opt %s --resnorm-convert-placement=to=none | FileCheck %s --check-prefix=NONE
// RUN: resnorm-opt %s --resnorm-convert-placement=to=none --resnorm-convert-placement="to=post-ln norm=rms_norm epsilon=1e-6" | FileCheck %s --check-prefix=FROMNONE
// RUN: resnorm-opt %s --resnorm-convert-placement="to=peri-ln new-parameters=arguments" | FileCheck %s --check-prefix=ARGUMENTS
// RUN: resnorm-opt %s --resnorm-norm-to-dyt --resnorm-convert-placement=to=peri-ln | FileCheck %s --check-prefix=DYT
// RUN: not resnorm-opt %s --resnorm-norm-to-dyt --resnorm-convert-placement=to=ada-ln-zero 2>&1 | FileCheck %s --check-prefix=DYTADA
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=mix-ln" 2>&1 | FileCheck %s --check-prefix=FEW
// RUN: resnorm-opt %s --resnorm-convert-placement=to=none --remark-format=emitRemark --remarks-filter-passed=resnorm-convert-placement -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: resnorm-opt %s --resnorm-convert-placement=to=ada-ln-zero --remark-format=emitRemark --remarks-filter-passed=resnorm-convert-placement -o /dev/null 2>&1 | FileCheck %s --check-prefix=EXACT

// One Pre-LN layer.
//
//   x ─┬─ norm1 ─ attention ─ + ─┬─ norm2 ─ ffn ─ + ─ norm3 ─▶
//      └─────────────────────┘   └──────────────┘

!x = tensor<4x8xf32>
!w = tensor<8x8xf32>
!g = tensor<8xf32>

// Both branches read what the first does; the FFN's norm keeps its parameters.
// PARALLEL-LABEL: func.func @pre(
// PARALLEL-DAG:     %[[N1:.*]] = resnorm.layer_norm %arg0 scale(%arg1)
// PARALLEL-DAG:     %[[N2:.*]] = resnorm.layer_norm %arg0 scale(%arg2)
// PARALLEL:         linalg.matmul ins(%[[N2]], %arg8
// PARALLEL:         %[[F:.*]] = linalg.matmul {{.*}}%arg9
// PARALLEL:         %[[Y:.*]] = resnorm.residual_add %{{.*}}, %[[F]]
// PARALLEL:         resnorm.layer_norm %[[Y]] scale(%arg3)

// New norms before the branches' last products: one of the inner width.
// SUBLN-LABEL: func.func @pre(
// SUBLN-DAG:     resnorm.layer_norm %arg0 scale(%arg1)
// SUBLN:         %[[A:.*]] = resnorm.layer_norm %{{.*}} scale(%{{.*}}) bias(%{{.*}}) epsilon = {{.*}}E-13 : (tensor<4x8xf32>
// SUBLN:         linalg.matmul ins(%[[A]], %arg7
// SUBLN:         %[[T:.*]] = math.tanh
// SUBLN:         %[[I:.*]] = resnorm.layer_norm %[[T]] {{.*}}: (tensor<4x16xf32>, tensor<16xf32>, tensor<16xf32>)
// SUBLN:         linalg.matmul ins(%[[I]], %arg9

// NORMFORMER-LABEL: func.func @pre(
// NORMFORMER:         %[[O:.*]] = linalg.matmul {{.*}}%arg7
// NORMFORMER:         %[[N:.*]] = resnorm.layer_norm %[[O]]
// NORMFORMER:         resnorm.residual_add %arg0, %[[N]]
// NORMFORMER:         %[[T:.*]] = math.tanh
// NORMFORMER:         resnorm.layer_norm %[[T]]

// Queries, keys and values are normed over the heads' channels; keys stand
// transposed where the scores read them. The FFN's norm stands after the first
// add, the first norm on the stream's start, as the first branch's affine.
// HYBRID-LABEL: func.func @pre(
// HYBRID:         %[[X0:.*]] = resnorm.layer_norm %arg0 scale(%arg1)
// HYBRID:         %[[Q:.*]] = linalg.matmul ins(%[[X0]], %arg4
// HYBRID:         %[[QN:.*]] = resnorm.layer_norm %[[Q]]
// HYBRID:         %[[K:.*]] = linalg.transpose ins(%{{.*}} : tensor<8x4xf32>)
// HYBRID:         %[[KN:.*]] = resnorm.layer_norm %[[K]]
// HYBRID:         %[[KT:.*]] = linalg.transpose ins(%[[KN]]
// HYBRID:         linalg.matmul ins(%[[QN]], %[[KT]]
// HYBRID:         %[[VN:.*]] = resnorm.layer_norm
// HYBRID:         linalg.matmul ins(%{{.*}}, %[[VN]]
// HYBRID:         %[[S:.*]] = resnorm.residual_add %[[X0]],
// HYBRID:         %[[H:.*]] = resnorm.layer_norm %[[S]] scale(%arg2)
// HYBRID:         resnorm.residual_add %[[H]],

// The norm's scale and bias are the biases of linear maps of a new input.
// ADA-LABEL: func.func @pre(
// ADA-SAME:      %[[C:.*]]: tensor<8xf32> {resnorm.initial_value = 0.000000e+00 : f64, resnorm.name = "conditioning"}
// ADA:           %[[N:.*]] = resnorm.layer_norm %arg0 epsilon
// ADA:           %[[G1:.*]] = arith.subf %arg1, %{{.*}} : tensor<8xf32>
// ADA:           linalg.generic {{.*}} outs(%[[G1]] : tensor<8xf32>)
// ADA:           %[[M:.*]] = linalg.generic {{.*}} ins(%[[N]],
// ADA:           linalg.matmul ins(%[[M]], %arg4

// NONE-LABEL: func.func @pre(
// NONE-NOT:     layer_norm
// NONE:         return

// FROMNONE-LABEL:   func.func @pre(
// FROMNONE-COUNT-2: resnorm.rms_norm %{{.*}} scale(%{{.*}}) epsilon = 9.{{9+}}{{.*}}E-7
// FROMNONE-NOT:     resnorm.rms_norm
// FROMNONE:         return

// ARGUMENTS-LABEL: func.func @pre(
// ARGUMENTS-SAME:    {resnorm.initial_value = 1.000000e+00 : f64, resnorm.name = "stream0.layer0.sublayer0.output.scale"}
// ARGUMENTS-SAME:    {resnorm.initial_value = 0.000000e+00 : f64, resnorm.name = "stream0.layer0.sublayer0.output.bias"}
// ARGUMENTS-SAME:    "stream0.layer0.sublayer1.output.scale"

// What stands in a norm's place moves as a norm does; a new one is of its kind.
// DYT-LABEL:   func.func @pre(
// DYT-COUNT-5: resnorm.dyt
// DYT-NOT:     resnorm.dyt
// DYT:         return

// DYTADA: error: cannot convert to ada-ln-zero: expected a norm to modulate, but found 'resnorm.dyt'
// FEW: error: cannot convert to mix-ln: expected layers enough to have some of each kind, but found 1

// REMARK-COUNT-3: dropped the norm in slot
// REMARK:         Remark="converted to", Remark=none, Remark="contract: architectural, another function of the same parameters: train or fine-tune it", Remark="norms: 0 moved, 0 new, 3 dropped"
// EXACT:          Remark="converted to", Remark=ada-ln-zero, Remark="contract: exact, the same function up to rounding", Remark="norms: 0 moved, 0 new, 0 dropped"
func.func @pre(%x: !x, %g1: !g, %g2: !g, %g3: !g, %wq: !w, %wk: !w, %wv: !w, %wo: !w,
               %w1: tensor<8x16xf32>, %w2: tensor<16x8xf32>) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : tensor<4x4xf32>
  %wide = arith.constant dense<0.0> : tensor<4x16xf32>
  %es = tensor.empty() : tensor<4x4xf32>
  %et = tensor.empty() : tensor<8x4xf32>
  %n1 = resnorm.layer_norm %x scale(%g1) epsilon = 1.0e-12 : (!x, !g) -> !x
  %q = linalg.matmul ins(%n1, %wq : !x, !w) outs(%zero : !x) -> !x
  %k = linalg.matmul ins(%n1, %wk : !x, !w) outs(%zero : !x) -> !x
  %v = linalg.matmul ins(%n1, %wv : !x, !w) outs(%zero : !x) -> !x
  %kt = linalg.transpose ins(%k : !x) outs(%et : tensor<8x4xf32>) permutation = [1, 0]
  %s = linalg.matmul ins(%q, %kt : !x, tensor<8x4xf32>) outs(%zeros : tensor<4x4xf32>) -> tensor<4x4xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<4x4xf32>) outs(%es : tensor<4x4xf32>) -> tensor<4x4xf32>
  %m = linalg.matmul ins(%p, %v : tensor<4x4xf32>, !x) outs(%zero : !x) -> !x
  %a = linalg.matmul ins(%m, %wo : !x, !w) outs(%zero : !x) -> !x
  %h = resnorm.residual_add %x, %a : (!x, !x) -> !x
  %n2 = resnorm.layer_norm %h scale(%g2) epsilon = 1.0e-12 : (!x, !g) -> !x
  %u = linalg.matmul ins(%n2, %w1 : !x, tensor<8x16xf32>) outs(%wide : tensor<4x16xf32>) -> tensor<4x16xf32>
  %t = math.tanh %u : tensor<4x16xf32>
  %f = linalg.matmul ins(%t, %w2 : tensor<4x16xf32>, tensor<16x8xf32>) outs(%zero : !x) -> !x
  %o = resnorm.residual_add %h, %f : (!x, !x) -> !x
  %y = resnorm.layer_norm %o scale(%g3) epsilon = 1.0e-12 : (!x, !g) -> !x
  return %y : !x
}
