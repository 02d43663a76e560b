// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s
// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter-missed=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// Wrong results and misses of other matchers, by the number of their report.

!x = tensor<4x24xf32>
!r = tensor<4xf32>
!g = tensor<24xf32>
!sq = tensor<24x24xf32>
!gb = tensor<24xbf16>
!w = tensor<24x24xf32>

// ONNX Runtime 25855, 27455; coremltools 2807: a scale of another rank was taken for the
// norm's, and the result lost its shape.
// CHECK-LABEL: func.func @scale_of_rank_3(
// CHECK: resnorm.layer_norm %arg0 : (tensor<4x24xf32>) -> tensor<4x24xf32>
// CHECK: return %{{.*}} : tensor<3x4x24xf32>
func.func @scale_of_rank_3(%x: !x, %g: tensor<3x4x24xf32>) -> tensor<3x4x24xf32> {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %h = arith.mulf %d, %rb : !x
  %e3 = tensor.empty() : tensor<3x4x24xf32>
  %h3 = linalg.broadcast ins(%h : !x) outs(%e3 : tensor<3x4x24xf32>) dimensions = [0]
  %y = arith.mulf %h3, %g : tensor<3x4x24xf32>
  return %y : tensor<3x4x24xf32>
}

// The same within x's shape: one factor for every element.
// CHECK-LABEL: func.func @scale_of_full_shape(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK: return
func.func @scale_of_full_shape(%x: !x, %g: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %h = arith.mulf %d, %rb : !x
  %y = arith.mulf %h, %g : !x
  return %y : !x
}

// ONNX Runtime 30513: statistics without the reduced dimension, repeated along the wrong
// one.
// CHECK-LABEL: func.func @deviation_along_the_other_axis(
// CHECK-NOT: resnorm.
func.func @deviation_along_the_other_axis(%x: !sq) -> !sq {
  %zero = arith.constant dense<0.0> : !g
  %n = arith.constant dense<24.0> : !g
  %eps = arith.constant dense<1.0e-5> : !g
  %e = tensor.empty() : !sq
  %sum = linalg.reduce { arith.addf } ins(%x : !sq) outs(%zero : !g) dimensions = [1]
  %mean = arith.divf %sum, %n : !g
  %mb = linalg.broadcast ins(%mean : !g) outs(%e : !sq) dimensions = [1]
  %d = arith.subf %x, %mb : !sq
  %q = arith.mulf %d, %d : !sq
  %sq = linalg.reduce { arith.addf } ins(%q : !sq) outs(%zero : !g) dimensions = [1]
  %var = arith.divf %sq, %n : !g
  %ve = arith.addf %var, %eps : !g
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="the mean subtracted is not the mean of the statistic"
  %root = math.rsqrt %ve : !g
  %rb = linalg.broadcast ins(%root : !g) outs(%e : !sq) dimensions = [0]
  %y = arith.mulf %d, %rb : !sq
  return %y : !sq
}

// ONNX Runtime 31147: the quotient of another division was taken for the scale.
// CHECK-LABEL: func.func @division_by_another_deviation(
// CHECK: %[[Y:.*]] = resnorm.layer_norm %arg0 : 
// CHECK: arith.mulf %[[Y]], %{{.*}}
// CHECK: return
func.func @division_by_another_deviation(%x: !x, %a: !x, %b: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %h = arith.mulf %d, %rb : !x
  %k = arith.divf %a, %b : !x
  %y = arith.mulf %h, %k : !x
  return %y : !x
}

// ONNX Runtime 15844: the axes of the two means were not compared.
// CHECK-LABEL: func.func @mean_over_the_batch(
// CHECK-NOT: resnorm.layer_norm
func.func @mean_over_the_batch(%x: !sq) -> !sq {
  %zero = arith.constant dense<0.0> : !g
  %n = arith.constant dense<24.0> : !g
  %eps = arith.constant dense<1.0e-5> : !g
  %e = tensor.empty() : !sq
  %sum = linalg.reduce { arith.addf } ins(%x : !sq) outs(%zero : !g) dimensions = [1]
  %mean = arith.divf %sum, %n : !g
  %mb = linalg.broadcast ins(%mean : !g) outs(%e : !sq) dimensions = [1]
  %d = arith.subf %x, %mb : !sq
  %sum0 = linalg.reduce { arith.addf } ins(%x : !sq) outs(%zero : !g) dimensions = [0]
  %mean0 = arith.divf %sum0, %n : !g
  %mb0 = linalg.broadcast ins(%mean0 : !g) outs(%e : !sq) dimensions = [0]
  %d0 = arith.subf %x, %mb0 : !sq
  %q0 = arith.mulf %d0, %d0 : !sq
  %sq = linalg.reduce { arith.addf } ins(%q0 : !sq) outs(%zero : !g) dimensions = [1]
  %var = arith.divf %sq, %n : !g
  %ve = arith.addf %var, %eps : !g
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="the value also holds a value that the statistic does not: two x, or not a parameter"
  %root = math.rsqrt %ve : !g
  %rb = linalg.broadcast ins(%root : !g) outs(%e : !sq) dimensions = [1]
  %y = arith.mulf %d, %rb : !sq
  return %y : !sq
}

// PyTorch 195320: a pattern's constants were wildcards; 0.05 is no 1/24.
// CHECK-LABEL: func.func @another_constant(
// CHECK-NOT: resnorm.
func.func @another_constant(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %m = arith.constant dense<0.05> : !r
  %mean = arith.mulf %sum, %m : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.mulf %sq, %m : !r
  %ve = arith.addf %var, %eps : !r
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="the divisor is 20.00, the extent 24"
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// And the exponent -0.4 is no -1/2.
// CHECK-LABEL: func.func @another_exponent(
// CHECK-NOT: resnorm.
func.func @another_exponent(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %p = arith.constant dense<-0.4> : !r
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="a mean to the power -0.40, not -1/2"
  %root = math.powf %ve, %p : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// vLLM 48330: 1 + w is rounded to bf16 before it scales.
// CHECK-LABEL: func.func @rounded_offset(
// CHECK: %[[W:.*]] = arith.addf {{.*}} : tensor<24xbf16>
// CHECK: resnorm.rms_norm %arg0 scale(%[[W]]) epsilon = {{[^ ]*}} :
// CHECK-NEXT: return
func.func @rounded_offset(%x: !x, %g: !gb) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %q = arith.mulf %x, %x : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %h = arith.mulf %x, %rb : !x
  %one = arith.constant dense<1.0> : !gb
  %wr = arith.addf %one, %g : !gb
  %w = arith.extf %wr : !gb to !g
  %wb = linalg.broadcast ins(%w : !g) outs(%e : !x) dimensions = [0]
  %y = arith.mulf %h, %wb : !x
  return %y : !x
}

// vLLM 41972: the norm reused the buffer of the sum that is read after it.
// CHECK-LABEL: func.func @sum_read_after_the_norm(
// CHECK: %[[S:.*]] = resnorm.residual_add
// CHECK: %[[Y:.*]] = resnorm.rms_norm %[[S]]
// CHECK: %[[Z:.*]] = arith.addf %[[S]], %[[Y]]
// CHECK-NEXT: return %[[S]], %[[Z]]
func.func @sum_read_after_the_norm(%a: !x, %b: !x) -> (!x, !x) {
  %x = arith.addf %a, %b : !x
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %q = arith.mulf %x, %x : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %x, %rb : !x
  %z = arith.addf %x, %y : !x
  return %x, %z : !x, !x
}

// A matcher that binds x twice without comparing: the square is of %x times %z.
// CHECK-LABEL: func.func @two_arguments_of_one_shape(
// CHECK-NOT: resnorm.
func.func @two_arguments_of_one_shape(%x: !x, %z: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %q = arith.mulf %x, %z : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %x, %rb : !x
  return %y : !x
}

// ONNX Runtime 4320: missed behind casts.
// CHECK-LABEL: func.func @casts_around_the_norm(
// CHECK: resnorm.layer_norm %arg0 : (tensor<4x24xf16>) -> tensor<4x24xf16>
// CHECK-NEXT: return
func.func @casts_around_the_norm(%i: tensor<4x24xf16>) -> tensor<4x24xf16> {
  %x = arith.extf %i : tensor<4x24xf16> to !x
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  %o = arith.truncf %y : !x to tensor<4x24xf16>
  return %o : tensor<4x24xf16>
}

// vLLM 48757: missed behind a reshape between add and norm.
// CHECK-LABEL: func.func @reshape_after_the_add(
// CHECK: %[[S:.*]] = resnorm.residual_add
// CHECK: resnorm.rms_norm %[[S]] {{.*}} : (tensor<2x2x24xf32>) -> tensor<2x2x24xf32>
// CHECK: tensor.collapse_shape
// CHECK-NEXT: return
func.func @reshape_after_the_add(%a: tensor<2x2x24xf32>, %b: tensor<2x2x24xf32>) -> !x {
  %s = arith.addf %a, %b : tensor<2x2x24xf32>
  %x = tensor.collapse_shape %s [[0, 1], [2]] : tensor<2x2x24xf32> into !x
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %q = arith.mulf %x, %x : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %x, %rb : !x
  return %y : !x
}

// ONNX Runtime 17320: missed where the sum is an output of the graph.
// CHECK-LABEL: func.func @sum_is_a_result(
// CHECK: %[[S:.*]] = resnorm.residual_add
// CHECK: %[[Y:.*]] = resnorm.layer_norm %[[S]]
// CHECK: return %[[Y]], %[[S]]
func.func @sum_is_a_result(%a: !x, %b: !x) -> (!x, !x) {
  %x = arith.addf %a, %b : !x
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y, %x : !x, !x
}

// tt-mlir 7590: missed where the mean is a sum times 1/N.
// CHECK-LABEL: func.func @sum_and_product_for_the_mean(
// CHECK: resnorm.rms_norm %arg0 epsilon
// CHECK-NEXT: return
func.func @sum_and_product_for_the_mean(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<0.0416666679> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %q = arith.mulf %x, %x : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.mulf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %x, %rb : !x
  return %y : !x
}
