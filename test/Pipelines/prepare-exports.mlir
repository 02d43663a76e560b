// RUN: resnorm-opt %s --resnorm-prepare-exports=prefix=model | FileCheck %s
// RUN: resnorm-opt %s --resnorm-prepare-exports | FileCheck %s --check-prefix=BARE

// CHECK: module attributes {resnorm.entry_points = [
// CHECK-SAME: {name = "main", symbol = "model_main", type = (tensor<4xf32>, f32) -> tensor<4xf32>}
// CHECK-SAME: {argument_names = ["", "norm.weight"], name = "scaled", symbol = "model_scaled",
// CHECK-SAME: {argument_names = ["", "a"], initial_values = [unit, 5.000000e-01], name = "added",
// CHECK-SAME: {name = "twice", symbol = "model_twice", type = (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)}
// BARE: module attributes {resnorm.entry_points = [
// BARE-SAME: {name = "main", symbol = "main",

// The caller's arrays are not written, and calls follow the new name.
// CHECK-LABEL: func.func @model_main(
// CHECK-SAME: %{{.*}}: tensor<4xf32> {bufferization.writable = false}, %{{.*}}: f32)
// CHECK-SAME: attributes {llvm.emit_c_interface}
// CHECK: call @helper
// BARE-LABEL: func.func @main(
func.func @main(%x: tensor<4xf32>, %s: f32) -> tensor<4xf32> {
  %0 = call @helper(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func.func private @helper(
// CHECK-NOT: llvm.emit_c_interface
// CHECK: call @model_main
func.func private @helper(%x: tensor<4xf32>) -> tensor<4xf32> {
  %s = arith.constant 1.0 : f32
  %0 = call @main(%x, %s) : (tensor<4xf32>, f32) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// Names of weights are recorded; nothing after this pass knows the attribute.
// CHECK-LABEL: func.func @model_scaled(
// CHECK-NOT: resnorm.name
func.func @scaled(%x: tensor<4xf32>, %w: tensor<4xf32> {resnorm.name = "norm.weight"}) -> tensor<4xf32> {
  %0 = arith.mulf %x, %w : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// So is what a parameter is before training.
// CHECK-LABEL: func.func @model_added(
// CHECK-NOT: resnorm.initial_value
func.func @added(%x: tensor<4xf32>, %a: tensor<4xf32> {resnorm.name = "a", resnorm.initial_value = 0.5 : f64}) -> tensor<4xf32> {
  %0 = arith.mulf %x, %a : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// The caller frees each result: they must not be one buffer.
// CHECK-LABEL: func.func @model_twice(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4xf32>
// CHECK: %[[COPY:.*]] = bufferization.alloc_tensor() copy(%[[X]])
// CHECK: return %[[X]], %[[COPY]]
func.func @twice(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  return %x, %x : tensor<4xf32>, tensor<4xf32>
}
