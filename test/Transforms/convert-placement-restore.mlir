// RUN: resnorm-opt %s --resnorm-convert-placement="to=pre-ln parameter-map=%t.json" -o %t.pre.mlir
// RUN: resnorm-opt %t.pre.mlir --resnorm-convert-placement=restore=%t.json | FileCheck %s
// RUN: resnorm-opt %s --resnorm-convert-placement="to=hybrid-norm parameter-map=%t.dropped.json" -o %t.hybrid.mlir
// RUN: not resnorm-opt %t.hybrid.mlir --resnorm-convert-placement=restore=%t.dropped.json 2>&1 | FileCheck %s --check-prefix=DROPPED
// RUN: not resnorm-opt %t.hybrid.mlir --resnorm-convert-placement=restore=%t.json 2>&1 | FileCheck %s --check-prefix=OTHER
// RUN: not resnorm-opt %s --resnorm-convert-placement=restore=%t.none.json 2>&1 | FileCheck %s --check-prefix=UNREADABLE
// RUN: echo "[" > %t.broken.json
// RUN: not resnorm-opt %s --resnorm-convert-placement=restore=%t.broken.json 2>&1 | FileCheck %s --check-prefix=BROKEN
// RUN: echo "{}" > %t.object.json
// RUN: not resnorm-opt %s --resnorm-convert-placement=restore=%t.object.json 2>&1 | FileCheck %s --check-prefix=OBJECT
// RUN: sed 's/"slot": "add"/"slot": "middle"/' %t.json > %t.slot.json
// RUN: not resnorm-opt %s --resnorm-convert-placement=restore=%t.slot.json 2>&1 | FileCheck %s --check-prefix=SLOT
// RUN: sed 's/"layer": 0/"layer": 7/' %t.json > %t.layer.json
// RUN: not resnorm-opt %s --resnorm-convert-placement=restore=%t.layer.json 2>&1 | FileCheck %s --check-prefix=LAYER
// RUN: sed 's/"placement": "deepnorm"/"placement": "side-ln"/' %t.json > %t.placement.json
// RUN: not resnorm-opt %s --resnorm-convert-placement=restore=%t.placement.json 2>&1 | FileCheck %s --check-prefix=PLACEMENT
// RUN: not resnorm-opt %s --resnorm-convert-placement="restore=%t.json to=pre-ln" 2>&1 | FileCheck %s --check-prefix=BOTH
// RUN: not resnorm-opt %s --resnorm-convert-placement="restore=%t.json layers=0" 2>&1 | FileCheck %s --check-prefix=LAYERS
// RUN: sed 's/"function": "post"/"function": "other"/' %t.json > %t.function.json
// RUN: not resnorm-opt %s --resnorm-convert-placement=restore=%t.function.json 2>&1 | FileCheck %s --check-prefix=FUNCTION

// The recorded map gives the model back, with the factors of its skips.
// CHECK-LABEL: func.func @post(
// CHECK:         %[[U:.*]] = resnorm.residual_add %arg0, %{{.*}} skip_scale = 1.250000e+00 :
// CHECK:         %[[H:.*]] = resnorm.layer_norm %[[U]] scale(%arg1)
// CHECK:         %[[V:.*]] = resnorm.residual_add %[[H]], %{{.*}} skip_scale = 1.250000e+00 :
// CHECK:         resnorm.layer_norm %[[V]] scale(%arg2)

// DROPPED: error: cannot convert to deepnorm: the conversion dropped the norm of 'arg2' in slot add
// OTHER: error: cannot convert to deepnorm: expected a norm in slot input of sublayer 0, as the parameter map has it, but found none
// UNREADABLE: error: cannot read the parameter map '{{.*}}none.json': {{.*}}o such file
// BROKEN: error: expected the parameter map '{{.*}}broken.json' to be JSON, but found: [2:0
// OBJECT: error: expected the parameter map to be a list
// SLOT: error: expected a slot at the parameter map[1].source.slot
// LAYER: error: expected a layer and sublayer of the stream at the parameter map[0].{{.*}}layer
// PLACEMENT: error: expected a placement at the parameter map[0].from.placement
// BOTH: error: expected one of 'to' and 'restore'
// LAYERS: error: expected no 'layers' with 'restore'
// FUNCTION: error: expected a residual stream to convert, but found none

// Factors that are not those of DeepNorm's formula.
!x = tensor<4x8xf32>
!w = tensor<8x8xf32>
!g = tensor<8xf32>

func.func @post(%x: !x, %g1: !g, %g2: !g, %wq: !w, %wk: !w, %wv: !w, %wo: !w,
               %w1: tensor<8x16xf32>, %w2: tensor<16x8xf32>) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : tensor<4x4xf32>
  %wide = arith.constant dense<0.0> : tensor<4x16xf32>
  %es = tensor.empty() : tensor<4x4xf32>
  %et = tensor.empty() : tensor<8x4xf32>
  %q = linalg.matmul ins(%x, %wq : !x, !w) outs(%zero : !x) -> !x
  %k = linalg.matmul ins(%x, %wk : !x, !w) outs(%zero : !x) -> !x
  %v = linalg.matmul ins(%x, %wv : !x, !w) outs(%zero : !x) -> !x
  %kt = linalg.transpose ins(%k : !x) outs(%et : tensor<8x4xf32>) permutation = [1, 0]
  %s = linalg.matmul ins(%q, %kt : !x, tensor<8x4xf32>) outs(%zeros : tensor<4x4xf32>) -> tensor<4x4xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<4x4xf32>) outs(%es : tensor<4x4xf32>) -> tensor<4x4xf32>
  %m = linalg.matmul ins(%p, %v : tensor<4x4xf32>, !x) outs(%zero : !x) -> !x
  %a = linalg.matmul ins(%m, %wo : !x, !w) outs(%zero : !x) -> !x
  %h = resnorm.residual_add %x, %a skip_scale = 1.25 : (!x, !x) -> !x
  %n2 = resnorm.layer_norm %h scale(%g1) epsilon = 1.0e-12 : (!x, !g) -> !x
  %u = linalg.matmul ins(%n2, %w1 : !x, tensor<8x16xf32>) outs(%wide : tensor<4x16xf32>) -> tensor<4x16xf32>
  %t = math.tanh %u : tensor<4x16xf32>
  %f = linalg.matmul ins(%t, %w2 : tensor<4x16xf32>, tensor<16x8xf32>) outs(%zero : !x) -> !x
  %o = resnorm.residual_add %n2, %f skip_scale = 1.25 : (!x, !x) -> !x
  %y = resnorm.layer_norm %o scale(%g2) epsilon = 1.0e-12 : (!x, !g) -> !x
  return %y : !x
}
