// RUN: split-file %s %t
// RUN: resnorm-opt %t/in.mlir --resnorm-return-statistics=report=%t/report.json | FileCheck %t/in.mlir
// RUN: resnorm-opt %t/in.mlir --resnorm-return-statistics | FileCheck %t/in.mlir
// RUN: FileCheck %t/in.mlir --check-prefix=REPORT < %t/report.json
// RUN: not resnorm-opt %t/in.mlir --resnorm-return-statistics=function=none 2>&1 | FileCheck %t/in.mlir --check-prefix=NONE
// RUN: not resnorm-opt %t/in.mlir --resnorm-return-statistics=function=layer 2>&1 | FileCheck %t/in.mlir --check-prefix=PRIVATE
// RUN: not resnorm-opt %t/in.mlir --resnorm-return-statistics=report=%t/no/report.json 2>&1 | FileCheck %t/in.mlir --check-prefix=UNWRITABLE
// RUN: not resnorm-opt %t/called.mlir --resnorm-return-statistics 2>&1 | FileCheck %t/called.mlir
// RUN: not resnorm-opt %t/fused.mlir --resnorm-return-statistics 2>&1 | FileCheck %t/fused.mlir

//--- in.mlir
// A called function's norms are measured at each call; a result that is there
// is returned as it is.
// CHECK-LABEL: func.func @main
// CHECK-SAME:    -> (tensor<4x8xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>)
// CHECK:         %[[A:.*]]:2 = resnorm.rms_norm %arg0 save_statistics
// CHECK:         %[[B:.*]]:3 = resnorm.layer_norm %[[A]]#0 epsilon = {{.*}} save_statistics
// CHECK:         %[[C:.*]]:2 = resnorm.rms_norm %[[B]]#0 save_statistics
// CHECK-NOT:     resnorm.number
// CHECK:         return %[[C]]#0, %[[A]]#1, %[[B]]#2, %[[C]]#1

// REPORT:      "function": "layer",
// REPORT-NEXT: "index": 0,
// REPORT-NEXT: "kind": "rms_norm",
// REPORT-NEXT: "location": "{{.*}}in.mlir:[[#@LINE+17]]:8"
// REPORT:      "function": "main",
// REPORT-NEXT: "index": 0,
// REPORT-NEXT: "kind": "layer_norm",
// REPORT:      "function": "main",
// REPORT-NEXT: "index": 1,
// REPORT-NEXT: "kind": "rms_norm",
// REPORT:      "results": [
// REPORT-NEXT:   0,
// REPORT-NEXT:   1,
// REPORT-NEXT:   0
// REPORT-NEXT: ]

// NONE: error: expected 'function' to be a public function of one block, but found 'none'
// PRIVATE: error: expected 'function' to be a public function of one block, but found 'layer'
// UNWRITABLE: error: cannot write the report '{{.*}}report.json': {{.*}}o such file or directory
func.func private @layer(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = resnorm.rms_norm %x : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
func.func @main(%x: tensor<4x8xf32>, %n: index) -> tensor<4x8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %a = call @layer(%x) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %b, %mean, %r = resnorm.layer_norm %a epsilon = 1.0e-6 save_statistics : (tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4xf32>, tensor<4xf32>)
  %c = call @layer(%b) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %d = scf.for %i = %c0 to %n step %c1 iter_args(%s = %c) -> tensor<4x8xf32> {
    %z = resnorm.rms_norm %s : (tensor<4x8xf32>) -> tensor<4x8xf32>
    scf.yield %z : tensor<4x8xf32>
  }
  return %c : tensor<4x8xf32>
}

//--- called.mlir
// CHECK: [[#@LINE+1]]:1: error: expected a function that nothing calls, to return statistics, but '@main' is called
func.func @main(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = resnorm.rms_norm %x : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
func.func @other(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = call @main(%x) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

//--- fused.mlir
// CHECK: [[#@LINE+2]]:12: error: expected 'resnorm.layer_norm' or 'resnorm.rms_norm' on tensors, but found a fused
func.func @main(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y, %s = resnorm.add_rms_norm %x, %x : (tensor<4x8xf32>, tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
  return %y : tensor<4x8xf32>
}
