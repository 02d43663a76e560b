// RUN: resnorm-opt %s --resnorm-scale-residual="function=parallel scheme=variance-preserving" | FileCheck %s --check-prefix=PARALLEL
// RUN: resnorm-opt %s --resnorm-scale-residual="function=parallel scheme=rezero new-parameters=arguments" | FileCheck %s --check-prefix=REZERO
// RUN: resnorm-opt %s --resnorm-scale-residual="function=parallel scheme=layer-scale initial=0.25" | FileCheck %s --check-prefix=LAYERSCALE
// RUN: resnorm-opt %s --resnorm-scale-residual="function=encoder_decoder scheme=deepnorm report=%t.json" | FileCheck %s --check-prefix=BOTH
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
// RUN: resnorm-opt %s --resnorm-convert-placement="to=pre-ln function=encoder_decoder" --resnorm-convert-placement="to=deepnorm function=encoder_decoder" | FileCheck %s --check-prefix=BOTH
// RUN: resnorm-opt %s --resnorm-scale-residual="function=decoder scheme=deepnorm" | FileCheck %s --check-prefix=DECODER

!x = tensor<4x8xf32>
!w = tensor<8x8xf32>
!g = tensor<8xf32>
!s = tensor<4x4xf32>
!t = tensor<8x4xf32>

// Factors that are there are multiplied. The skip is scaled once, each branch by
// itself, also where an add has its operands the other way round.
// PARALLEL-LABEL: func.func @parallel
// PARALLEL:         %[[H:.*]] = resnorm.residual_add %arg0, %{{.*}} skip_scale = {{1.4142.*}} branch_scale = {{0.35355.*}} :
// PARALLEL:         resnorm.residual_add %{{.*}}, %[[H]] skip_scale = {{0.70710.*}} :

// REZERO-LABEL: func.func @parallel
// REZERO-SAME:    %[[A:[^:]*]]: tensor<f32> {resnorm.initial_value = 0.000000e+00 : f64, resnorm.name = "stream.0.layer.0.sublayer.0.branch_scale"}
// REZERO-SAME:    %[[B:[^:]*]]: tensor<f32> {resnorm.initial_value = 0.000000e+00 : f64, resnorm.name = "stream.0.layer.0.sublayer.0.branch_scale_1"}
// REZERO:         %[[P:.*]] = linalg.generic {{.*}} ins(%{{.*}}, %[[A]] : tensor<4x8xf32>, tensor<f32>)
// REZERO:         %[[H:.*]] = resnorm.residual_add %arg0, %[[P]] skip_scale = 2.0{{.*}} branch_scale = 5.0{{.*}}e-01 :
// REZERO:         %[[Q:.*]] = linalg.generic {{.*}} ins(%{{.*}}, %[[B]] : tensor<4x8xf32>, tensor<f32>)
// REZERO:         resnorm.residual_add %[[Q]], %[[H]] :

// LAYERSCALE-LABEL: func.func @parallel
// LAYERSCALE:         %[[L:.*]] = arith.constant dense<2.500000e-01> : tensor<8xf32>
// LAYERSCALE:         %[[P:.*]] = linalg.generic {{.*}} ins(%{{.*}}, %[[L]] : tensor<4x8xf32>, tensor<8xf32>)
// LAYERSCALE:         resnorm.residual_add %arg0, %[[P]] skip_scale = 2.0
func.func @parallel(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %n = resnorm.layer_norm %x scale(%g) : (!x, !g) -> !x
  %nt = linalg.transpose ins(%n : !x) outs(%transposed : !t) permutation = [1, 0]
  %s = linalg.matmul ins(%n, %nt : !x, !t) outs(%zeros : !s) -> !s
  %p = linalg.softmax dimension(1) ins(%s : !s) outs(%scores : !s) -> !s
  %o = linalg.matmul ins(%p, %n : !s, !x) outs(%zero : !x) -> !x
  %a = linalg.matmul ins(%o, %w : !x, !w) outs(%zero : !x) -> !x
  %h = resnorm.residual_add %x, %a skip_scale = 2.0 branch_scale = 0.5 : (!x, !x) -> !x
  %u = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %r = arith.maximumf %u, %zero : !x
  %f = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
  %y = resnorm.residual_add %f, %h : (!x, !x) -> !x
  %end = resnorm.layer_norm %y scale(%g) : (!x, !g) -> !x
  return %end : !x
}

// An encoder of one layer, and a decoder of two: 0.81 (1^4 2)^(1/16), (3 2)^(1/4).
// The skip's factor is set, the branch's stays; a conversion to DeepNorm sets the
// same.
// BOTH-LABEL: func.func @encoder_decoder
// BOTH:         resnorm.residual_add %{{.*}} skip_scale = {{8.4586.*E-01|0.84586.*}} branch_scale = 3.0
// BOTH-COUNT-4: resnorm.residual_add %{{.*}} skip_scale = {{1.565.*}} :
// BOTH-NOT:     resnorm.residual_add
// BOTH-LABEL: func.func @decoder

// REPORT: "beta_init": 0.83311
// REPORT: "decoder_layers": 2,
// REPORT: "skip_factor": 0.84586
// REPORT: "stream": 0,
// REPORT-NEXT: "stream_layers": 1
// REPORT: "beta_init": 0.45180
// REPORT: "skip_factor": 1.56508
// REPORT: "stream": 1,
// REPORT-NEXT: "stream_layers": 2
func.func @encoder_decoder(%x: !x, %y: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %u = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
  %r = arith.maximumf %u, %zero : !x
  %f = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
  %h = resnorm.residual_add %x, %f skip_scale = 7.0 branch_scale = 3.0 : (!x, !x) -> !x
  %memory = resnorm.layer_norm %h scale(%g) : (!x, !g) -> !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %keys = linalg.matmul ins(%memory, %w : !x, !w) outs(%zero : !x) -> !x
  %t0 = linalg.transpose ins(%y : !x) outs(%transposed : !t) permutation = [1, 0]
  %s0 = linalg.matmul ins(%y, %t0 : !x, !t) outs(%zeros : !s) -> !s
  %p0 = linalg.softmax dimension(1) ins(%s0 : !s) outs(%scores : !s) -> !s
  %o0 = linalg.matmul ins(%p0, %y : !s, !x) outs(%zero : !x) -> !x
  %a0 = linalg.matmul ins(%o0, %w : !x, !w) outs(%zero : !x) -> !x
  %h0 = resnorm.residual_add %y, %a0 : (!x, !x) -> !x
  %n0 = resnorm.layer_norm %h0 scale(%g) : (!x, !g) -> !x
  %ct0 = linalg.transpose ins(%keys : !x) outs(%transposed : !t) permutation = [1, 0]
  %cs0 = linalg.matmul ins(%n0, %ct0 : !x, !t) outs(%zeros : !s) -> !s
  %cp0 = linalg.softmax dimension(1) ins(%cs0 : !s) outs(%scores : !s) -> !s
  %co0 = linalg.matmul ins(%cp0, %keys : !s, !x) outs(%zero : !x) -> !x
  %c0 = linalg.matmul ins(%co0, %w : !x, !w) outs(%zero : !x) -> !x
  %ch0 = resnorm.residual_add %n0, %c0 : (!x, !x) -> !x
  %y0 = resnorm.layer_norm %ch0 scale(%g) : (!x, !g) -> !x
  %t1 = linalg.transpose ins(%y0 : !x) outs(%transposed : !t) permutation = [1, 0]
  %s1 = linalg.matmul ins(%y0, %t1 : !x, !t) outs(%zeros : !s) -> !s
  %p1 = linalg.softmax dimension(1) ins(%s1 : !s) outs(%scores : !s) -> !s
  %o1 = linalg.matmul ins(%p1, %y0 : !s, !x) outs(%zero : !x) -> !x
  %a1 = linalg.matmul ins(%o1, %w : !x, !w) outs(%zero : !x) -> !x
  %h1 = resnorm.residual_add %y0, %a1 : (!x, !x) -> !x
  %n1 = resnorm.layer_norm %h1 scale(%g) : (!x, !g) -> !x
  %ct1 = linalg.transpose ins(%keys : !x) outs(%transposed : !t) permutation = [1, 0]
  %cs1 = linalg.matmul ins(%n1, %ct1 : !x, !t) outs(%zeros : !s) -> !s
  %cp1 = linalg.softmax dimension(1) ins(%cs1 : !s) outs(%scores : !s) -> !s
  %co1 = linalg.matmul ins(%cp1, %keys : !s, !x) outs(%zero : !x) -> !x
  %c1 = linalg.matmul ins(%co1, %w : !x, !w) outs(%zero : !x) -> !x
  %ch1 = resnorm.residual_add %n1, %c1 : (!x, !x) -> !x
  %y1 = resnorm.layer_norm %ch1 scale(%g) : (!x, !g) -> !x
  return %y1 : !x
}

// A decoder by itself reads an encoder, too: (3 1)^(1/4).
// DECODER-LABEL: func.func @decoder
// DECODER-COUNT-2: resnorm.residual_add %{{.*}} skip_scale = {{1.31607.*}} :
// DECODER-NOT:     resnorm.residual_add
func.func @decoder(%memory: !x, %y: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %keys = linalg.matmul ins(%memory, %w : !x, !w) outs(%zero : !x) -> !x
  %t0 = linalg.transpose ins(%y : !x) outs(%transposed : !t) permutation = [1, 0]
  %s0 = linalg.matmul ins(%y, %t0 : !x, !t) outs(%zeros : !s) -> !s
  %p0 = linalg.softmax dimension(1) ins(%s0 : !s) outs(%scores : !s) -> !s
  %o0 = linalg.matmul ins(%p0, %y : !s, !x) outs(%zero : !x) -> !x
  %a0 = linalg.matmul ins(%o0, %w : !x, !w) outs(%zero : !x) -> !x
  %h0 = resnorm.residual_add %y, %a0 : (!x, !x) -> !x
  %n0 = resnorm.layer_norm %h0 scale(%g) : (!x, !g) -> !x
  %ct0 = linalg.transpose ins(%keys : !x) outs(%transposed : !t) permutation = [1, 0]
  %cs0 = linalg.matmul ins(%n0, %ct0 : !x, !t) outs(%zeros : !s) -> !s
  %cp0 = linalg.softmax dimension(1) ins(%cs0 : !s) outs(%scores : !s) -> !s
  %co0 = linalg.matmul ins(%cp0, %keys : !s, !x) outs(%zero : !x) -> !x
  %c0 = linalg.matmul ins(%co0, %w : !x, !w) outs(%zero : !x) -> !x
  %ch0 = resnorm.residual_add %n0, %c0 : (!x, !x) -> !x
  %y0 = resnorm.layer_norm %ch0 scale(%g) : (!x, !g) -> !x
  return %y0 : !x
}
