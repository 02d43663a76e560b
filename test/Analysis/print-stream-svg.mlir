// REQUIRES: graphviz
// RUN: rm -rf %t && mkdir %t
// RUN: resnorm-opt %models/bert.linalg.mlir --resnorm-print-stream="format=svg output=%t/bert.svg" -o /dev/null
// RUN: FileCheck %s < %t/bert.svg
// RUN: resnorm-opt %models/bert.linalg.mlir --resnorm-print-stream=format=svg -o /dev/null 2>&1 | FileCheck %s

// CHECK: <svg
// CHECK-DAG: @main: post
// CHECK-DAG: attention
// CHECK: </svg>
