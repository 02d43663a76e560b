// RUN: split-file %s %t
// RUN: resnorm-opt %t/in.mlir --resnorm-remove-norm=statistics=%t/good.json --remarks-filter='resnorm-remove-norm' 2>%t/remarks | FileCheck %t/in.mlir
// RUN: FileCheck %t/in.mlir --check-prefix=REMARK < %t/remarks
// RUN: not resnorm-opt %t/in.mlir --resnorm-remove-norm=statistics=%t/kind.json 2>&1 | FileCheck %t/in.mlir --check-prefix=KIND
// RUN: not resnorm-opt %t/in.mlir --resnorm-remove-norm=statistics=%t/count.json 2>&1 | FileCheck %t/in.mlir --check-prefix=COUNT
// RUN: not resnorm-opt %t/in.mlir --resnorm-remove-norm=statistics=%t/zero.json 2>&1 | FileCheck %t/in.mlir --check-prefix=ZERO
// RUN: not resnorm-opt %t/in.mlir --resnorm-remove-norm=statistics=%t/order.json 2>&1 | FileCheck %t/in.mlir --check-prefix=ORDER
// RUN: not resnorm-opt %t/in.mlir --resnorm-remove-norm=statistics=%t/list.json 2>&1 | FileCheck %t/in.mlir --check-prefix=LIST
// RUN: not resnorm-opt %t/in.mlir --resnorm-remove-norm=statistics=%t/in.mlir 2>&1 | FileCheck %t/in.mlir --check-prefix=JSON
// RUN: not resnorm-opt %t/in.mlir --resnorm-remove-norm=statistics=%t/none.json 2>&1 | FileCheck %t/in.mlir --check-prefix=MISSING
// RUN: not resnorm-opt %t/in.mlir --resnorm-remove-norm 2>&1 | FileCheck %t/in.mlir --check-prefix=NOFILE
// RUN: not resnorm-opt %t/read.mlir --resnorm-remove-norm=statistics=%t/one.json 2>&1 | FileCheck %t/read.mlir

//--- good.json
{"runs": 1, "norms": [
  {"function": "main", "index": 0, "kind": "layer_norm", "average": 4.0},
  {"function": "main", "index": 1, "kind": "rms_norm", "average": 0.5},
  {"function": "other", "index": 0, "kind": "rms_norm", "average": 1.0}]}
//--- kind.json
{"norms": [
  {"function": "main", "index": 0, "kind": "rms_norm", "average": 4.0},
  {"function": "main", "index": 1, "kind": "rms_norm", "average": 0.5}]}
//--- count.json
{"norms": [{"function": "main", "index": 0, "kind": "layer_norm", "average": 4.0}]}
//--- zero.json
{"norms": [{"function": "main", "index": 0, "kind": "layer_norm", "average": 0}]}
//--- order.json
{"norms": [{"function": "main", "index": 1, "kind": "layer_norm", "average": 1}]}
//--- list.json
[1.0, 2.0]
//--- one.json
{"norms": [{"function": "main", "index": 0, "kind": "rms_norm", "average": 1}]}

//--- in.mlir
// The centring stays, in the type of the arithmetic; the offset of the scale,
// the cast before it, and the result's type are the norm's.
// CHECK-LABEL: func.func @main
// CHECK-SAME:    (%[[X:.*]]: tensor<?x8xbf16>, %[[G:.*]]: tensor<8xbf16>, %[[B:.*]]: tensor<8xbf16>)
// CHECK:         %[[C:.*]] = resnorm.center %[[X]] statistics = f64 : (tensor<?x8xbf16>) -> tensor<?x8xf32>
// CHECK:         %[[N:.*]] = tensor.dim %[[C]]
// CHECK:         %[[E:.*]] = tensor.empty(%[[N]]) : tensor<?x8xf32>
// CHECK:         %[[Y:.*]] = linalg.generic {{.*}} ins(%[[C]], %[[G]], %[[B]] : {{.*}}) outs(%[[E]]
// CHECK:           %[[R:.*]] = arith.constant 2.500000e-01 : f32
// CHECK:           %[[D:.*]] = arith.mulf %{{.*}}, %[[R]] : f32
// CHECK:           %[[W:.*]] = arith.extf %{{.*}} : bf16 to f32
// CHECK:           %[[S:.*]] = arith.mulf %[[D]], %[[W]] : f32
// CHECK:           %[[V:.*]] = arith.extf %{{.*}} : bf16 to f32
// CHECK:           arith.addf %[[S]], %[[V]] : f32
// CHECK:         linalg.generic {{.*}} ins(%[[Y]], %[[G]] : {{.*}}) outs(%{{.*}} : tensor<?x8xbf16>)
// CHECK:           %[[R2:.*]] = arith.constant 2.000000e+00 : f32
// CHECK:           %[[D2:.*]] = arith.mulf %{{.*}}, %[[R2]] : f32
// CHECK:           %[[T:.*]] = arith.truncf %[[D2]] : f32 to bf16
// CHECK:           %[[S2:.*]] = arith.addf %{{.*}} : bf16
// CHECK:           arith.mulf %[[T]], %[[S2]] : bf16
// CHECK-NOT:     resnorm.center

// REMARK: remark: [Passed] remove | Category:resnorm-remove-norm | {{.*}}contract: architectural{{.*}}norms=2

// KIND: [[#@LINE+8]]:8: error: expected statistics of a 'layer_norm' as norm 0 of '@main', but found 'rms_norm' in '{{.*}}kind.json'
// COUNT: [[#@LINE+6]]:1: error: expected statistics of the 2 norms of '@main', but found 1 in '{{.*}}count.json'
// ZERO: error: expected norm 0 of the statistics '{{.*}}zero.json' to have a function, the next index in it, a kind and a positive average, but found {"average":0,
// ORDER: error: expected norm 0 of the statistics '{{.*}}order.json' to have a function, the next index in it
// LIST: error: expected the statistics '{{.*}}list.json' to have a list 'norms', but found none
// JSON: error: expected the statistics '{{.*}}in.mlir' to be JSON, but found: [1:1
// MISSING: error: cannot read the statistics '{{.*}}none.json': {{.*}}o such file or directory
func.func @main(%x: tensor<?x8xbf16>, %g: tensor<8xbf16>, %b: tensor<8xbf16>) -> tensor<?x8xbf16> {
  %y = resnorm.layer_norm %x scale(%g) bias(%b) statistics = f64 : (tensor<?x8xbf16>, tensor<8xbf16>, tensor<8xbf16>) -> tensor<?x8xf32>
  %z = resnorm.rms_norm %y scale(%g) scale_offset = 1.0 cast_before_scale : (tensor<?x8xf32>, tensor<8xbf16>) -> tensor<?x8xbf16>
  return %z : tensor<?x8xbf16>
}
// NOFILE: error: expected 'statistics' to be a file that resnorm-run --collect-statistics wrote, but found none

//--- read.mlir
// CHECK: [[#@LINE+2]]:12: error: expected nothing to read the saved statistics of a norm that goes, but found a reader
func.func @main(%x: tensor<4x8xf32>) -> tensor<4xf32> {
  %y, %r = resnorm.rms_norm %x save_statistics : (tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4xf32>)
  return %r : tensor<4xf32>
}
