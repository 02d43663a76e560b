// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s
// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter-missed=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// Norms of what has no elements, one, or elements that are no floats; and norms
// that calls hide.

// A norm over an axis without elements, and one of a tensor without rows.
// CHECK-LABEL: func.func @empty_axis(
// CHECK-NOT: resnorm.
func.func @empty_axis(%x: tensor<4x0xf32>) -> tensor<4x0xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<0.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-6> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x0xf32>
  %q = arith.mulf %x, %x : tensor<4x0xf32>
  %sq = linalg.reduce { arith.addf } ins(%q : tensor<4x0xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %sq, %n : tensor<4xf32>
  %ve = arith.addf %var, %eps : tensor<4xf32>
  %root = math.rsqrt %ve : tensor<4xf32>
  %rb = linalg.broadcast ins(%root : tensor<4xf32>) outs(%e : tensor<4x0xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x0xf32>
  return %y : tensor<4x0xf32>
}

// CHECK-LABEL: func.func @empty_batch(
// CHECK-NOT: resnorm.
func.func @empty_batch(%x: tensor<0x8xf32>) -> tensor<0x8xf32> {
  %zero = arith.constant dense<0.0> : tensor<0xf32>
  %n = arith.constant dense<8.0> : tensor<0xf32>
  %eps = arith.constant dense<1.0e-6> : tensor<0xf32>
  %e = tensor.empty() : tensor<0x8xf32>
  %q = arith.mulf %x, %x : tensor<0x8xf32>
  %sq = linalg.reduce { arith.addf } ins(%q : tensor<0x8xf32>) outs(%zero : tensor<0xf32>) dimensions = [1]
  %var = arith.divf %sq, %n : tensor<0xf32>
  %ve = arith.addf %var, %eps : tensor<0xf32>
  %root = math.rsqrt %ve : tensor<0xf32>
  %rb = linalg.broadcast ins(%root : tensor<0xf32>) outs(%e : tensor<0x8xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<0x8xf32>
  return %y : tensor<0x8xf32>
}

// One element: the norm of a tensor of rank 0, and of [1, 1].
// CHECK-LABEL: func.func @norm_of_rank_0(
// CHECK-NOT: resnorm.
func.func @norm_of_rank_0(%x: tensor<f32>) -> tensor<f32> {
  %eps = arith.constant dense<1.0e-6> : tensor<f32>
  %zero = arith.constant dense<0.0> : tensor<f32>
  %q = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []}
      ins(%x : tensor<f32>) outs(%zero : tensor<f32>) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.mulf %a, %a : f32
    %1 = arith.addf %0, %o : f32
    linalg.yield %1 : f32
  } -> tensor<f32>
  %ve = arith.addf %q, %eps : tensor<f32>
  %root = math.rsqrt %ve : tensor<f32>
  %y = arith.mulf %x, %root : tensor<f32>
  return %y : tensor<f32>
}

// CHECK-LABEL: func.func @norm_of_one_element(
// CHECK-NOT: resnorm.
func.func @norm_of_one_element(%x: tensor<1x1xf32>) -> tensor<1x1xf32> {
  %zero = arith.constant dense<0.0> : tensor<1xf32>
  %eps = arith.constant dense<1.0e-6> : tensor<1xf32>
  %e = tensor.empty() : tensor<1x1xf32>
  %q = arith.mulf %x, %x : tensor<1x1xf32>
  %sq = linalg.reduce { arith.addf } ins(%q : tensor<1x1xf32>) outs(%zero : tensor<1xf32>) dimensions = [1]
  %ve = arith.addf %sq, %eps : tensor<1xf32>
  %root = math.rsqrt %ve : tensor<1xf32>
  %rb = linalg.broadcast ins(%root : tensor<1xf32>) outs(%e : tensor<1x1xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<1x1xf32>
  return %y : tensor<1x1xf32>
}

// Complex numbers: |x|^2 is no x^2.
// CHECK-LABEL: func.func @complex_norm(
// CHECK-NOT: resnorm.
func.func @complex_norm(%x: tensor<4x8xcomplex<f32>>) -> tensor<4x8xcomplex<f32>> {
  %zero = complex.constant [0.0 : f32, 0.0 : f32] : complex<f32>
  %e = tensor.empty() : tensor<4xcomplex<f32>>
  %ex = tensor.empty() : tensor<4x8xcomplex<f32>>
  %init = linalg.fill ins(%zero : complex<f32>) outs(%e : tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f32>>
  %sq = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xcomplex<f32>>) outs(%init : tensor<4xcomplex<f32>>) {
  ^bb0(%a: complex<f32>, %o: complex<f32>):
    %0 = complex.mul %a, %a : complex<f32>
    %1 = complex.add %0, %o : complex<f32>
    linalg.yield %1 : complex<f32>
  } -> tensor<4xcomplex<f32>>
  %y = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sq : tensor<4x8xcomplex<f32>>, tensor<4xcomplex<f32>>) outs(%ex : tensor<4x8xcomplex<f32>>) {
  ^bb0(%a: complex<f32>, %v: complex<f32>, %o: complex<f32>):
    %0 = complex.rsqrt %v : complex<f32>
    %1 = complex.mul %a, %0 : complex<f32>
    linalg.yield %1 : complex<f32>
  } -> tensor<4x8xcomplex<f32>>
  return %y : tensor<4x8xcomplex<f32>>
}

// Integer squares: their sums wrap, and the cast to float comes after.
// CHECK-LABEL: func.func @integer_squares(
// CHECK-NOT: resnorm.
func.func @integer_squares(%x: tensor<4x8xi8>) -> tensor<4x8xf32> {
  %zero = arith.constant dense<0> : tensor<4xi8>
  %n = arith.constant dense<8.0> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %q = arith.muli %x, %x : tensor<4x8xi8>
  %sq = linalg.reduce { arith.addi } ins(%q : tensor<4x8xi8>) outs(%zero : tensor<4xi8>) dimensions = [1]
  %f = arith.sitofp %sq : tensor<4xi8> to tensor<4xf32>
  %var = arith.divf %f, %n : tensor<4xf32>
  %root = math.rsqrt %var : tensor<4xf32>
  %rb = linalg.broadcast ins(%root : tensor<4xf32>) outs(%e : tensor<4x8xf32>) dimensions = [1]
  %xf = arith.sitofp %x : tensor<4x8xi8> to tensor<4x8xf32>
  %y = arith.mulf %xf, %rb : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// Quantized input: x is an integer, all of the norm is in f32.
// CHECK-LABEL: func.func @norm_of_integers(
// CHECK: %[[X:.*]] = arith.sitofp %arg0
// CHECK: resnorm.rms_norm %[[X]] epsilon
// CHECK-NEXT: return
func.func @norm_of_integers(%x: tensor<4x8xi8>) -> tensor<4x8xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<8.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-6> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %xf = arith.sitofp %x : tensor<4x8xi8> to tensor<4x8xf32>
  %q = arith.mulf %xf, %xf : tensor<4x8xf32>
  %sq = linalg.reduce { arith.addf } ins(%q : tensor<4x8xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %sq, %n : tensor<4xf32>
  %ve = arith.addf %var, %eps : tensor<4xf32>
  %root = math.rsqrt %ve : tensor<4xf32>
  %rb = linalg.broadcast ins(%root : tensor<4xf32>) outs(%e : tensor<4x8xf32>) dimensions = [1]
  %y = arith.mulf %xf, %rb : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// x is rounded to an integer on the way to the value.
// CHECK-LABEL: func.func @rounded_to_integers(
// CHECK-NOT: resnorm.
func.func @rounded_to_integers(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<8.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-6> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %q = arith.mulf %x, %x : tensor<4x8xf32>
  %sq = linalg.reduce { arith.addf } ins(%q : tensor<4x8xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %sq, %n : tensor<4xf32>
  %ve = arith.addf %var, %eps : tensor<4xf32>
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="no reader normalises x with it"
  %root = math.rsqrt %ve : tensor<4xf32>
  %rb = linalg.broadcast ins(%root : tensor<4xf32>) outs(%e : tensor<4x8xf32>) dimensions = [1]
  %i = arith.fptosi %x : tensor<4x8xf32> to tensor<4x8xi32>
  %xi = arith.sitofp %i : tensor<4x8xi32> to tensor<4x8xf32>
  %y = arith.mulf %xi, %rb : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// The scale comes from a function of its own, which the graph looks through.
// CHECK-LABEL: func.func @scale_from_a_call(
// CHECK: %[[G:.*]] = call @scale()
// CHECK: resnorm.rms_norm %arg0 scale(%[[G]])
// CHECK-NEXT: return
func.func @scale_from_a_call(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<8.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-6> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %q = arith.mulf %x, %x : tensor<4x8xf32>
  %sq = linalg.reduce { arith.addf } ins(%q : tensor<4x8xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %sq, %n : tensor<4xf32>
  %ve = arith.addf %var, %eps : tensor<4xf32>
  %root = math.rsqrt %ve : tensor<4xf32>
  %rb = linalg.broadcast ins(%root : tensor<4xf32>) outs(%e : tensor<4x8xf32>) dimensions = [1]
  %h = arith.mulf %x, %rb : tensor<4x8xf32>
  %g = func.call @scale() : () -> tensor<8xf32>
  %gb = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e : tensor<4x8xf32>) dimensions = [0]
  %y = arith.mulf %h, %gb : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
func.func private @scale() -> tensor<8xf32> {
  %g = arith.constant dense<[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]> : tensor<8xf32>
  return %g : tensor<8xf32>
}

// The whole norm in a function that is called twice, and two functions that call
// each other.
// CHECK-LABEL: func.func @caller(
// CHECK-NEXT: %[[Y:.*]] = resnorm.rms_norm %arg0
// CHECK-NEXT: resnorm.rms_norm %[[Y]]
// CHECK-NEXT: return
// CHECK-LABEL: func.func private @callee
// CHECK: resnorm.rms_norm %arg0
func.func @caller(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = func.call @callee(%x) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = func.call @callee(%0) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}
func.func private @callee(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<8.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-6> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %q = arith.mulf %x, %x : tensor<4x8xf32>
  %sq = linalg.reduce { arith.addf } ins(%q : tensor<4x8xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %sq, %n : tensor<4xf32>
  %ve = arith.addf %var, %eps : tensor<4xf32>
  %root = math.rsqrt %ve : tensor<4xf32>
  %rb = linalg.broadcast ins(%root : tensor<4xf32>) outs(%e : tensor<4x8xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
// CHECK-LABEL: func.func @ping(
func.func @ping(%x: tensor<4xf32>) -> tensor<4xf32> {
  %r = func.call @pong(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}
func.func @pong(%x: tensor<4xf32>) -> tensor<4xf32> {
  %s = math.rsqrt %x : tensor<4xf32>
  %r = func.call @ping(%s) : (tensor<4xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}
