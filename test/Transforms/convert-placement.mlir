// RUN: resnorm-opt %s --resnorm-convert-placement="to=pre-ln parameter-map=%t.pre.json" | FileCheck %s --check-prefix=PRE
// RUN: FileCheck %s --check-prefix=PREMAP < %t.pre.json
// RUN: resnorm-opt %s --resnorm-convert-placement=to=peri-ln | FileCheck %s --check-prefix=PERI
// RUN: resnorm-opt %s --resnorm-convert-placement=to=b2t | FileCheck %s --check-prefix=B2T
// RUN: resnorm-opt %s --resnorm-convert-placement=to=deepnorm | FileCheck %s --check-prefix=DEEP
// RUN: resnorm-opt %s --resnorm-convert-placement=to=residual | FileCheck %s --check-prefix=RESI
// RUN: resnorm-opt %s --resnorm-convert-placement=to=res-post-norm | FileCheck %s --check-prefix=RESPOST
// RUN: resnorm-opt %s --resnorm-convert-placement=to=post-ln | FileCheck %s --check-prefix=SAME
// RUN: resnorm-opt %s --resnorm-convert-placement=to=pre-ln --remark-format=emitRemark --remarks-filter=resnorm-convert-placement -o /dev/null 2>&1 | FileCheck %s --check-prefix=RATE
// RUN: resnorm-opt %s --resnorm-convert-placement=to=pre-ln --resnorm-annotate-stream | FileCheck %s --check-prefix=ANNOTATED

// One Post-LN layer with an embedding norm.
//
//   x ─ norm0 ─┬─ attention ─ + ─ norm1 ─┬─ ffn ─ + ─ norm2 ─▶
//              └──────────────┘          └────────┘

// The norm after an add is the next sublayer's input norm, the embedding norm
// the first one's, the last one the stream's end.
// PRE-LABEL: func.func @post
// PRE:         %[[N1:.*]] = resnorm.layer_norm %arg0 scale(%arg1) bias(%arg2)
// PRE:         linalg.matmul ins(%[[N1]],
// PRE:         %[[H:.*]] = resnorm.residual_add %arg0, %{{.*}} :
// PRE:         %[[N2:.*]] = resnorm.layer_norm %[[H]] scale(%arg3) bias(%arg4) epsilon = {{.*}}E-13
// PRE:         linalg.matmul ins(%[[N2]],
// PRE:         %[[Y:.*]] = resnorm.residual_add %[[H]], %{{.*}} :
// PRE:         %[[E:.*]] = resnorm.layer_norm %[[Y]] scale(%arg5) bias(%arg6)
// PRE:         return %[[E]]

// PREMAP:      "action": "moved",
// PREMAP-NEXT: "bias": "b0",
// PREMAP-NEXT: "contract": "architectural",
// PREMAP-NEXT: "from": {
// PREMAP-NEXT:   "placement": "post-ln",
// PREMAP-NEXT:   "skip_scale": 1
// PREMAP-NEXT: },
// PREMAP-NEXT: "scale": "g0",
// PREMAP-NEXT: "source": {
// PREMAP-NEXT:   "function": "post",
// PREMAP-NEXT:   "layer": null,
// PREMAP-NEXT:   "slot": "stream_start",
// PREMAP-NEXT:   "stream": 0,
// PREMAP-NEXT:   "sublayer": null
// PREMAP-NEXT: },
// PREMAP-NEXT: "target": {
// PREMAP-NEXT:   "function": "post",
// PREMAP-NEXT:   "layer": 0,
// PREMAP-NEXT:   "slot": "input",
// PREMAP-NEXT:   "stream": 0,
// PREMAP-NEXT:   "sublayer": 0
// PREMAP-NEXT: },
// PREMAP-NEXT: "to": {
// PREMAP-NEXT:   "placement": "pre-ln",

// Output norms are new: scale 1, bias 0.
// PERI-LABEL: func.func @post
// PERI-DAG:     %[[ONE:.*]] = arith.constant dense<1.000000e+00> : tensor<8xf32>
// PERI-DAG:     %[[ZERO:.*]] = arith.constant dense<0.000000e+00> : tensor<8xf32>
// PERI:         %[[F:.*]] = linalg.matmul {{.*}}%arg11
// PERI:         %[[O:.*]] = resnorm.layer_norm %[[F]] scale(%{{.*}}) bias(%{{.*}}) epsilon
// PERI:         resnorm.residual_add %{{.*}}, %[[O]]

// The layer's input joins once more, before the last norm; no norm moves.
// B2T-LABEL: func.func @post
// B2T:         %[[X0:.*]] = resnorm.layer_norm %arg0 scale(%arg1)
// B2T:         %[[U:.*]] = resnorm.residual_add %[[X0]]
// B2T:         %[[H:.*]] = resnorm.layer_norm %[[U]] scale(%arg3)
// B2T:         %[[V:.*]] = resnorm.residual_add %[[H]]
// B2T:         %[[W:.*]] = resnorm.residual_add %[[X0]], %[[V]]
// B2T:         resnorm.layer_norm %[[W]] scale(%arg5)

// (2N)^(1/4) of N = 1 layer.
// DEEP-LABEL: func.func @post
// DEEP-COUNT-2: resnorm.residual_add {{.*}} skip_scale = 1.18920
// DEEP-NOT:     resnorm.residual_add

// A second stream sums the source and the branches; its norm's scale is 0.
// RESI-LABEL: func.func @post
// RESI:         %[[X0:.*]] = resnorm.layer_norm %arg0 scale(%arg1)
// RESI:         resnorm.residual_add %[[X0]], %[[F1:.*]] :
// RESI:         %[[R1:.*]] = resnorm.residual_add %[[X0]], %[[F1]] :
// RESI:         resnorm.residual_add %{{.*}}, %[[F2:.*]] :
// RESI:         %[[R2:.*]] = resnorm.residual_add %[[R1]], %[[F2]] :
// RESI:         %[[L:.*]] = resnorm.layer_norm %{{.*}} scale(%arg5)
// RESI:         %[[RN:.*]] = resnorm.layer_norm %[[R2]]
// RESI:         %[[OUT:.*]] = resnorm.residual_add %[[L]], %[[RN]]
// RESI:         return %[[OUT]]

// RESPOST-LABEL: func.func @post
// RESPOST:         %[[X0:.*]] = resnorm.layer_norm %arg0 scale(%arg1)
// RESPOST:         %[[O1:.*]] = resnorm.layer_norm %{{.*}} scale(%arg3)
// RESPOST:         %[[H:.*]] = resnorm.residual_add %[[X0]], %[[O1]]
// RESPOST:         %[[O2:.*]] = resnorm.layer_norm %{{.*}} scale(%arg5)
// RESPOST:         %[[Y:.*]] = resnorm.residual_add %[[H]], %[[O2]]
// RESPOST:         resnorm.layer_norm %[[Y]]

// SAME-LABEL: func.func @post
// SAME:         %[[X0:.*]] = resnorm.layer_norm %arg0 scale(%arg1)
// SAME:         %[[U:.*]] = resnorm.residual_add %[[X0]]
// SAME:         %[[H:.*]] = resnorm.layer_norm %[[U]] scale(%arg3)
// SAME:         %[[V:.*]] = resnorm.residual_add %[[H]]
// SAME:         resnorm.layer_norm %[[V]] scale(%arg5)

// RATE: Remark="try another learning rate", Remark="+20 to +30 %", Remark="why:
// ANNOTATED: func.func @post{{.*}}resnorm.placement = ["pre-ln"]
func.func @post(%x: tensor<4x8xf32>,
                %g0: tensor<8xf32> {resnorm.name = "g0"} loc("scale"), %b0: tensor<8xf32> loc("b0"),
                %g1: tensor<8xf32> loc("g1"), %b1: tensor<8xf32> loc("b1"),
                %g2: tensor<8xf32> loc("g2"), %b2: tensor<8xf32> loc("b2"),
                %wq: tensor<8x8xf32>, %wk: tensor<8x8xf32>, %wv: tensor<8x8xf32>,
                %w1: tensor<8x16xf32>, %w2: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e4 = tensor.empty() : tensor<4x4xf32>
  %i4 = linalg.fill ins(%zero : f32) outs(%e4 : tensor<4x4xf32>) -> tensor<4x4xf32>
  %e8 = tensor.empty() : tensor<4x8xf32>
  %i8 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %e16 = tensor.empty() : tensor<4x16xf32>
  %i16 = linalg.fill ins(%zero : f32) outs(%e16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %et = tensor.empty() : tensor<8x4xf32>
  %x0 = resnorm.layer_norm %x scale(%g0) bias(%b0) epsilon = 1.0e-12 : (tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  %q = linalg.matmul ins(%x0, %wq : tensor<4x8xf32>, tensor<8x8xf32>) outs(%i8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %k = linalg.matmul ins(%x0, %wk : tensor<4x8xf32>, tensor<8x8xf32>) outs(%i8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %kt = linalg.transpose ins(%k : tensor<4x8xf32>) outs(%et : tensor<8x4xf32>) permutation = [1, 0]
  %s = linalg.matmul ins(%q, %kt : tensor<4x8xf32>, tensor<8x4xf32>) outs(%i4 : tensor<4x4xf32>) -> tensor<4x4xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<4x4xf32>) outs(%e4 : tensor<4x4xf32>) -> tensor<4x4xf32>
  %vv = linalg.matmul ins(%x0, %wv : tensor<4x8xf32>, tensor<8x8xf32>) outs(%i8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %a = linalg.matmul ins(%p, %vv : tensor<4x4xf32>, tensor<4x8xf32>) outs(%i8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %u = resnorm.residual_add %x0, %a : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %h = resnorm.layer_norm %u scale(%g1) bias(%b1) epsilon = 1.0e-12 : (tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  %p1 = linalg.matmul ins(%h, %w1 : tensor<4x8xf32>, tensor<8x16xf32>) outs(%i16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %t1 = math.tanh %p1 : tensor<4x16xf32>
  %f = linalg.matmul ins(%t1, %w2 : tensor<4x16xf32>, tensor<16x8xf32>) outs(%i8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %v = resnorm.residual_add %h, %f : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = resnorm.layer_norm %v scale(%g2) bias(%b2) epsilon = 1.0e-12 : (tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
