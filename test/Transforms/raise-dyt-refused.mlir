// RUN: resnorm-opt %s --raise-to-resnorm=expect-norms=0 | FileCheck %s --implicit-check-not=resnorm.
// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK --allow-empty

// What holds a tanh or an erf and is neither Dynamic Tanh nor Derf. It is no miss
// either.

// REMARK-NOT: remark:

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#column = affine_map<(i, j) -> (j)>
#none = affine_map<(i, j) -> ()>

// GELU by tanh, its result scaled by a parameter.
// CHECK-LABEL: func.func @tanh_gelu
func.func @tanh_gelu(%x: tensor<4x8xf32>, %g: tensor<8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %r = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %g : tensor<4x8xf32>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %r: f32, %o: f32):
    %half = arith.constant 0.5 : f32
    %one = arith.constant 1.0 : f32
    %k = arith.constant 0.044715 : f32
    %c = arith.constant 0.7978845608 : f32
    %0 = arith.mulf %p, %p : f32
    %1 = arith.mulf %0, %p : f32
    %2 = arith.mulf %1, %k : f32
    %3 = arith.addf %p, %2 : f32
    %4 = arith.mulf %3, %c : f32
    %5 = math.tanh %4 : f32
    %6 = arith.addf %5, %one : f32
    %7 = arith.mulf %p, %half : f32
    %8 = arith.mulf %7, %6 : f32
    %9 = arith.mulf %8, %r : f32
    linalg.yield %9 : f32
  } -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// GELU by erf.
// CHECK-LABEL: func.func @erf_gelu
func.func @erf_gelu(%x: tensor<4x8xf32>, %g: tensor<8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %r = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %g : tensor<4x8xf32>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %r: f32, %o: f32):
    %half = arith.constant 0.5 : f32
    %one = arith.constant 1.0 : f32
    %c = arith.constant 0.7071067812 : f32
    %0 = arith.mulf %p, %c : f32
    %1 = math.erf %0 : f32
    %2 = arith.addf %1, %one : f32
    %3 = arith.mulf %p, %half : f32
    %4 = arith.mulf %3, %2 : f32
    %5 = arith.mulf %4, %r : f32
    linalg.yield %5 : f32
  } -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// Gemma's soft cap of the scores: the scale is a number.
// CHECK-LABEL: func.func @soft_cap
func.func @soft_cap(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %r = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %o: f32):
    %cap = arith.constant 30.0 : f32
    %0 = arith.divf %p, %cap : f32
    %1 = math.tanh %0 : f32
    %2 = arith.mulf %1, %cap : f32
    linalg.yield %2 : f32
  } -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// A scale that is one parameter.
// CHECK-LABEL: func.func @uniform_scale
func.func @uniform_scale(%x: tensor<4x8xf32>, %a: tensor<f32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %r = linalg.generic {indexing_maps = [#id, #none, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %a : tensor<4x8xf32>, tensor<f32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %q: f32, %o: f32):
    %0 = arith.mulf %p, %q : f32
    %1 = math.tanh %0 : f32
    %2 = arith.mulf %1, %q : f32
    linalg.yield %2 : f32
  } -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// The scale has the value's shape: a gate.
// CHECK-LABEL: func.func @gated
func.func @gated(%x: tensor<4x8xf32>, %a: tensor<f32>, %c: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %r = linalg.generic {indexing_maps = [#id, #none, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %a, %c : tensor<4x8xf32>, tensor<f32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %q: f32, %s: f32, %o: f32):
    %0 = arith.mulf %p, %q : f32
    %1 = math.tanh %0 : f32
    %2 = arith.mulf %1, %s : f32
    linalg.yield %2 : f32
  } -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// The scale is the input.
// CHECK-LABEL: func.func @scaled_by_its_input
func.func @scaled_by_its_input(%x: tensor<4x8xf32>, %a: tensor<f32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %r = linalg.generic {indexing_maps = [#id, #none, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %a : tensor<4x8xf32>, tensor<f32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %q: f32, %o: f32):
    %0 = arith.mulf %p, %q : f32
    %1 = math.tanh %0 : f32
    %2 = arith.mulf %1, %p : f32
    linalg.yield %2 : f32
  } -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// An activation with a scale and a bias: nothing scales its input.
// CHECK-LABEL: func.func @no_alpha
func.func @no_alpha(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %r = linalg.generic {indexing_maps = [#id, #column, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %g, %b : tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %r: f32, %t: f32, %o: f32):
    %0 = math.tanh %p : f32
    %1 = arith.mulf %0, %r : f32
    %2 = arith.addf %1, %t : f32
    linalg.yield %2 : f32
  } -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// BERT's pooler: a bias before, nothing after.
// CHECK-LABEL: func.func @no_scale
func.func @no_scale(%x: tensor<4x8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %r = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %b : tensor<4x8xf32>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %t: f32, %o: f32):
    %0 = arith.addf %p, %t : f32
    %1 = math.tanh %0 : f32
    linalg.yield %1 : f32
  } -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// An alpha for each feature.
// CHECK-LABEL: func.func @alpha_per_feature
func.func @alpha_per_feature(%x: tensor<4x8xf32>, %g: tensor<8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %r = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %g : tensor<4x8xf32>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %r: f32, %o: f32):
    %0 = arith.mulf %p, %r : f32
    %1 = math.tanh %0 : f32
    %2 = arith.mulf %1, %r : f32
    linalg.yield %2 : f32
  } -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// A shift for each feature.
// CHECK-LABEL: func.func @shift_per_feature
func.func @shift_per_feature(%x: tensor<4x8xf32>, %a: tensor<f32>, %g: tensor<8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %r = linalg.generic {indexing_maps = [#id, #none, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %a, %g : tensor<4x8xf32>, tensor<f32>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32, %o: f32):
    %0 = arith.mulf %p, %q : f32
    %1 = arith.addf %0, %r : f32
    %2 = math.erf %1 : f32
    %3 = arith.mulf %2, %r : f32
    linalg.yield %3 : f32
  } -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// (t + b) g: the bias is none of the result.
// CHECK-LABEL: func.func @bias_before_scale
func.func @bias_before_scale(%x: tensor<4x8xf32>, %a: tensor<f32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %r = linalg.generic {indexing_maps = [#id, #none, #column, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %a, %g, %b : tensor<4x8xf32>, tensor<f32>, tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32, %t: f32, %o: f32):
    %0 = arith.mulf %p, %q : f32
    %1 = math.tanh %0 : f32
    %2 = arith.addf %1, %t : f32
    %3 = arith.mulf %2, %r : f32
    linalg.yield %3 : f32
  } -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// A sigmoid by tanh, scaled.
// CHECK-LABEL: func.func @sigmoid
func.func @sigmoid(%x: tensor<4x8xf32>, %g: tensor<8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %r = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %g : tensor<4x8xf32>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %r: f32, %o: f32):
    %half = arith.constant 0.5 : f32
    %0 = arith.mulf %p, %half : f32
    %1 = math.tanh %0 : f32
    %2 = arith.mulf %1, %half : f32
    %3 = arith.addf %2, %half : f32
    %4 = arith.mulf %3, %r : f32
    linalg.yield %4 : f32
  } -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// x / a: alpha is 1/a, which is no parameter.
// CHECK-LABEL: func.func @reciprocal_alpha
func.func @reciprocal_alpha(%x: tensor<4x8xf32>, %a: tensor<f32>, %g: tensor<8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %r = linalg.generic {indexing_maps = [#id, #none, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %a, %g : tensor<4x8xf32>, tensor<f32>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32, %o: f32):
    %0 = arith.divf %p, %q : f32
    %1 = math.tanh %0 : f32
    %2 = arith.mulf %1, %r : f32
    linalg.yield %2 : f32
  } -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// -g t.
// CHECK-LABEL: func.func @negated
func.func @negated(%x: tensor<4x8xf32>, %a: tensor<f32>, %g: tensor<8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %r = linalg.generic {indexing_maps = [#id, #none, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %a, %g : tensor<4x8xf32>, tensor<f32>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32, %o: f32):
    %0 = arith.mulf %p, %q : f32
    %1 = math.tanh %0 : f32
    %2 = arith.negf %1 : f32
    %3 = arith.mulf %2, %r : f32
    linalg.yield %3 : f32
  } -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// An LSTM's output: the gate is an activation, and so is the scale.
// CHECK-LABEL: func.func @lstm_cell
func.func @lstm_cell(%x: tensor<4x8xf32>, %cell: tensor<4x8xf32>, %w: tensor<8x8xf32>, %a: tensor<f32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %zero = arith.constant dense<0.0> : tensor<4x8xf32>
  %u = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x8xf32>) outs(%zero : tensor<4x8xf32>) -> tensor<4x8xf32>
  %r = linalg.generic {indexing_maps = [#id, #id, #none, #id], iterator_types = ["parallel", "parallel"]} ins(%u, %cell, %a : tensor<4x8xf32>, tensor<4x8xf32>, tensor<f32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %q: f32, %s: f32, %o: f32):
    %one = arith.constant 1.0 : f32
    %0 = arith.negf %p : f32
    %1 = math.exp %0 : f32
    %2 = arith.addf %1, %one : f32
    %3 = arith.divf %one, %2 : f32
    %4 = arith.mulf %q, %s : f32
    %5 = math.tanh %4 : f32
    %6 = arith.mulf %5, %3 : f32
    linalg.yield %6 : f32
  } -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// Alpha is computed of x: a gate for the whole of it.
// CHECK-LABEL: func.func @alpha_of_activations
func.func @alpha_of_activations(%x: tensor<4x8xf32>, %w: tensor<4x8xf32>, %g: tensor<8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %zero = arith.constant dense<0.0> : tensor<f32>
  %a = linalg.generic {indexing_maps = [#id, #id, #none], iterator_types = ["reduction", "reduction"]} ins(%x, %w : tensor<4x8xf32>, tensor<4x8xf32>) outs(%zero : tensor<f32>) {
  ^bb0(%p: f32, %q: f32, %o: f32):
    %0 = arith.mulf %p, %q : f32
    %1 = arith.addf %0, %o : f32
    linalg.yield %1 : f32
  } -> tensor<f32>
  %r = linalg.generic {indexing_maps = [#id, #none, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %a, %g : tensor<4x8xf32>, tensor<f32>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %q: f32, %s: f32, %o: f32):
    %0 = arith.mulf %p, %q : f32
    %1 = math.tanh %0 : f32
    %2 = arith.mulf %1, %s : f32
    linalg.yield %2 : f32
  } -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// The scale makes the value larger than x.
// CHECK-LABEL: func.func @expanding_scale
func.func @expanding_scale(%x: tensor<4xf32>, %a: tensor<f32>, %g: tensor<8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %r = linalg.generic {indexing_maps = [#row, #none, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %a, %g : tensor<4xf32>, tensor<f32>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %q: f32, %s: f32, %o: f32):
    %0 = arith.mulf %p, %q : f32
    %1 = math.tanh %0 : f32
    %2 = arith.mulf %1, %s : f32
    linalg.yield %2 : f32
  } -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// The op rounds its result only.
// CHECK-LABEL: func.func @rounded_on_the_way
func.func @rounded_on_the_way(%x: tensor<4x8xf32>, %a: tensor<f32>, %g: tensor<8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %r = linalg.generic {indexing_maps = [#id, #none, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %a, %g : tensor<4x8xf32>, tensor<f32>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %q: f32, %s: f32, %o: f32):
    %0 = arith.mulf %p, %q : f32
    %1 = arith.truncf %0 : f32 to f16
    %2 = math.tanh %1 : f16
    %3 = arith.extf %2 : f16 to f32
    %4 = arith.mulf %3, %s : f32
    linalg.yield %4 : f32
  } -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}
