// RUN: rm -rf %t && mkdir %t
// RUN: resnorm-opt %s --resnorm-print-stream="format=json output=%t/s.json" -o /dev/null
// RUN: FileCheck %s --match-full-lines --strict-whitespace < %t/s.json
// RUN: %python -m json.tool %t/s.json > /dev/null

!x = tensor<4x8xf32>
!w = tensor<8x8xf32>
!g = tensor<8xf32>

// CHECK:{
// CHECK-NEXT:  "functions": [
// CHECK-NEXT:    {
// CHECK-NEXT:      "name": "post_ln",
// CHECK-NEXT:      "norms": {
// CHECK-NEXT:        "layer_norm": 0,
// CHECK-NEXT:        "rms_norm": 1,
// CHECK-NEXT:        "group_norm": 0,
// CHECK-NEXT:        "batch_norm": 0
// CHECK-NEXT:      },
// CHECK-NEXT:      "norm_list": [
// CHECK-NEXT:        {
// CHECK-NEXT:          "op": "rms_norm",
// CHECK-NEXT:          "role": "add",
// CHECK-NEXT:          "axes": [
// CHECK-NEXT:            1
// CHECK-NEXT:          ],
// CHECK-NEXT:          "epsilon": 1e-12,
// CHECK-NEXT:          "scale": true,
// CHECK-NEXT:          "bias": false,
// CHECK-NEXT:          "repeat": 1,
// CHECK-NEXT:          "location": "{{.*}}print-stream-json.mlir:[[#NORM:]]:8"
// CHECK-NEXT:        }
// CHECK-NEXT:      ],
// CHECK-NEXT:      "streams": [
// CHECK-NEXT:        {
// CHECK-NEXT:          "placement": "deepnorm",
// CHECK-NEXT:          "norm": "rms_norm",
// CHECK-NEXT:          "embedding_norm": false,
// CHECK-NEXT:          "final_norm": false,
// CHECK-NEXT:          "residual_adds": 1,
// CHECK-NEXT:          "extra_skips": 0,
// CHECK-NEXT:          "layers": [
// CHECK-NEXT:            {
// CHECK-NEXT:              "placement": "deepnorm",
// CHECK-NEXT:              "repeat": 1,
// CHECK-NEXT:              "sublayers": [
// CHECK-NEXT:                {
// CHECK-NEXT:                  "kind": "ffn",
// CHECK-NEXT:                  "input_norm": null,
// CHECK-NEXT:                  "input_scale": 1.0,
// CHECK-NEXT:                  "modulated": false,
// CHECK-NEXT:                  "inner_norms": 0,
// CHECK-NEXT:                  "head_norms": 0,
// CHECK-NEXT:                  "output_norm": null,
// CHECK-NEXT:                  "add_norm": "rms_norm",
// CHECK-NEXT:                  "skip_scale": 1.5,
// CHECK-NEXT:                  "branch_scale": 1.0,
// CHECK-NEXT:                  "gated": false,
// CHECK-NEXT:                  "joins_with_next": false,
// CHECK-NEXT:                  "location": "{{.*}}print-stream-json.mlir:[[#NORM-1]]:8"
// CHECK-NEXT:                }
// CHECK-NEXT:              ]
// CHECK-NEXT:            }
// CHECK-NEXT:          ]
// CHECK-NEXT:        }
// CHECK-NEXT:      ],
// CHECK-NEXT:      "missed": []
// CHECK-NEXT:    },
func.func @post_ln(%x: !x, %w: !w, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %u = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
  %r = arith.maximumf %u, %zero : !x
  %f = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
  %h = resnorm.residual_add %x, %f skip_scale = 1.5 : (!x, !x) -> !x
  %y = resnorm.rms_norm %h scale(%g) epsilon = 1.0e-12 : (!x, !g) -> !x
  return %y : !x
}

// A declaration has nothing to report.
func.func private @declared(!x) -> !x

// A function without norms and streams is listed.
// CHECK-NEXT:    {
// CHECK-NEXT:      "name": "empty",
// CHECK-NEXT:      "norms": {
// CHECK-NEXT:        "layer_norm": 0,
// CHECK-NEXT:        "rms_norm": 0,
// CHECK-NEXT:        "group_norm": 0,
// CHECK-NEXT:        "batch_norm": 0
// CHECK-NEXT:      },
// CHECK-NEXT:      "norm_list": [],
// CHECK-NEXT:      "streams": [],
// CHECK-NEXT:      "missed": []
// CHECK-NEXT:    },
func.func @empty(%x: !x) -> !x {
  return %x : !x
}

// A mean square divided by the wrong number is a miss, x / |x| is none.
// CHECK-NEXT:    {
// CHECK-NEXT:      "name": "almost",
//      CHECK:      "other_norms": {
// CHECK-NEXT:        "l2_norm": 1
// CHECK-NEXT:      },
// CHECK-NEXT:      "norm_list": [],
// CHECK-NEXT:      "streams": [],
// CHECK-NEXT:      "missed": [
// CHECK-NEXT:        {
// CHECK-NEXT:          "what": "norm",
// CHECK-NEXT:          "location": "{{.*}}print-stream-json.mlir:[[#]]:8",
// CHECK-NEXT:          "reason": "the divisor is 4.00, the extent 8"
// CHECK-NEXT:        }
// CHECK-NEXT:      ]
// CHECK-NEXT:    }
// CHECK-NEXT:  ]
// CHECK-NEXT:}
func.func @almost(%x: !x) -> (!x, !x) {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = "tosa.const"() <{values = dense<0.25> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %eps = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %s = tosa.mul %x, %x, %shift : (!x, !x, tensor<1xi8>) -> !x
  %t = tosa.reduce_sum %s {axis = 1 : i32} : (!x) -> tensor<4x1xf32>
  %m = tosa.mul %t, %q, %shift : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %e = tosa.add %m, %eps : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %r = tosa.rsqrt %e : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %x, %r, %shift : (!x, tensor<4x1xf32>, tensor<1xi8>) -> !x
  %f = tosa.add %t, %eps : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %p = tosa.rsqrt %f : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %z = tosa.mul %x, %p, %shift : (!x, tensor<4x1xf32>, tensor<1xi8>) -> !x
  return %y, %z : !x, !x
}
