// RUN: resnorm-opt %s --resnorm-convert-linalg-to-gpu --split-input-file --verify-diagnostics

func.func @aggregated(%x: memref<8x32xf32>, %y: memref<8x32xf32>) {
  // expected-error @below {{expected a structured op on buffers to make a kernel of; decompose it first}}
  linalg.softmax dimension(1) ins(%x : memref<8x32xf32>) outs(%y : memref<8x32xf32>)
  return
}
