// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s
// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter-missed=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// Where epsilon enters, and what it is.

!x = tensor<4x24xf32>
!r = tensor<4xf32>
!g = tensor<24xf32>
!xh = tensor<4x24xf16>
!h = tensor<4xf16>

// In the root.
// CHECK-LABEL: func.func @inside(
// CHECK: resnorm.layer_norm %arg0 epsilon = 1.000000e-03 : 
// CHECK-NEXT: return
func.func @inside(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-3> : !r
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
  return %y : !x
}

// epsilon + var.
// CHECK-LABEL: func.func @epsilon_on_the_left(
// CHECK: resnorm.layer_norm %arg0 epsilon = 1.000000e-03 : 
// CHECK-NEXT: return
func.func @epsilon_on_the_left(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-3> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %eps, %var : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// Added to the deviation.
// CHECK-LABEL: func.func @outside(
// CHECK: resnorm.layer_norm %arg0 epsilon = 1.000000e-03 epsilon_mode = outside : 
// CHECK-NEXT: return
func.func @outside(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-3> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %dev = math.sqrt %var : !r
  %root = arith.addf %dev, %eps : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.divf %d, %rb : !x
  return %y : !x
}

// A maximum of the deviation.
// CHECK-LABEL: func.func @maximum_of_deviation(
// CHECK: resnorm.layer_norm %arg0 epsilon = 1.000000e-03 epsilon_mode = max_deviation : 
// CHECK-NEXT: return
func.func @maximum_of_deviation(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-3> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %dev = math.sqrt %var : !r
  %root = arith.maximumf %dev, %eps : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.divf %d, %rb : !x
  return %y : !x
}

// A maximum of the variance.
// CHECK-LABEL: func.func @maximum_of_variance(
// CHECK: resnorm.layer_norm %arg0 epsilon = 1.000000e-03 epsilon_mode = max_variance : 
// CHECK-NEXT: return
func.func @maximum_of_variance(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-3> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.maximumf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// The maximum by a comparison, the smaller first.
// CHECK-LABEL: func.func @maximum_by_select(
// CHECK: resnorm.layer_norm %arg0 epsilon = 1.000000e-03 epsilon_mode = max_variance : 
// CHECK-NEXT: return
func.func @maximum_by_select(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-3> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %c = arith.cmpf olt, %var, %eps : !r
  %ve = arith.select %c, %eps, %var : tensor<4xi1>, !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// None.
// CHECK-LABEL: func.func @absent(
// CHECK: resnorm.layer_norm %arg0 epsilon = 0.000000e+00 : 
// CHECK-NEXT: return
func.func @absent(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %root = math.rsqrt %var : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// A full constant of the kept shape.
// CHECK-LABEL: func.func @dense_of_kept_shape(
// CHECK: resnorm.layer_norm %arg0 epsilon = 1.000000e-03 : 
// CHECK-NEXT: return
func.func @dense_of_kept_shape(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-3> : tensor<4x1xf32>
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %vk = tensor.expand_shape %var [[0, 1]] output_shape [4, 1] : !r into tensor<4x1xf32>
  %vke = arith.addf %vk, %eps : tensor<4x1xf32>
  %ve = tensor.collapse_shape %vke [[0, 1]] : tensor<4x1xf32> into !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// torch-mlir: an f64 constant that is cast in the body; the decimal is what the author wrote.
// CHECK-LABEL: func.func @f64_cast_in_body(
// CHECK: resnorm.layer_norm %arg0 epsilon = 1.000000e-03 : 
// CHECK-NEXT: return
func.func @f64_cast_in_body(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant 1.0e-3 : f64
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %f = tensor.empty() : !r
  %ve = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%var : !r) outs(%f : !r) {
  ^bb0(%a: f32, %o: f32):
    %t = arith.truncf %eps : f64 to f32
    %p = arith.addf %a, %t : f32
    linalg.yield %p : f32
  } -> !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// (sum + N epsilon) / N.
// CHECK-LABEL: func.func @before_the_division(
// CHECK: resnorm.layer_norm %arg0 epsilon = 1.000000e-03 : 
// CHECK-NEXT: return
func.func @before_the_division(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<0.024> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %ve0 = arith.addf %sq, %eps : !r
  %ve = arith.divf %ve0, %n : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// Two constants.
// CHECK-LABEL: func.func @in_two_parts(
// CHECK: resnorm.layer_norm %arg0 epsilon = 1.000000e-03 : 
// CHECK-NEXT: return
func.func @in_two_parts(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<0.0004> : !r
  %more = arith.constant dense<0.0006> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %v1 = arith.addf %var, %eps : !r
  %ve = arith.addf %v1, %more : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// 1e-8 is 0 in f16: so is the norm's.
// CHECK-LABEL: func.func @flushed_to_zero(
// CHECK: resnorm.rms_norm %arg0 epsilon = 0.000000e+00 statistics = f16 :
func.func @flushed_to_zero(%x: !xh) -> !xh {
  %zero = arith.constant dense<0.0> : !h
  %n = arith.constant dense<24.0> : !h
  %c = arith.constant 1.0e-8 : f32
  %ch = arith.truncf %c : f32 to f16
  %eps = tensor.splat %ch : !h
  %e = tensor.empty() : !xh
  %q = arith.mulf %x, %x : !xh
  %sq = linalg.reduce { arith.addf } ins(%q : !xh) outs(%zero : !h) dimensions = [1]
  %var = arith.divf %sq, %n : !h
  %ve = arith.addf %var, %eps : !h
  %root = math.rsqrt %ve : !h
  %rb = linalg.broadcast ins(%root : !h) outs(%e : !xh) dimensions = [1]
  %y = arith.mulf %x, %rb : !xh
  return %y : !xh
}

// An argument.
// CHECK-LABEL: func.func @runtime_epsilon(
// CHECK-NOT: resnorm.
func.func @runtime_epsilon(%x: !x, %p: tensor<f32>) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %f = tensor.empty() : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %eps = linalg.broadcast ins(%p : tensor<f32>) outs(%f : !r) dimensions = [0]
  %ve = arith.addf %var, %eps : !r
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="epsilon is a runtime value"
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// A constant that differs by row.
// CHECK-LABEL: func.func @epsilon_per_row(
// CHECK-NOT: resnorm.
func.func @epsilon_per_row(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<[1.0e-5, 1.0e-5, 1.0e-5, 1.0e-2]> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="epsilon is not one number"
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}


// Subtracted.
// CHECK-LABEL: func.func @negative_epsilon(
// CHECK-NOT: resnorm.
func.func @negative_epsilon(%x: !x) -> !x {
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
  %ve = arith.subf %var, %eps : !r
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="epsilon is negative"
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}
