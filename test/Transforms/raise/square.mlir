// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s
// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter-missed=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// The square under the mean, in every spelling; another exponent is no norm.

!x = tensor<4x24xf32>
!r = tensor<4xf32>

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>

// x * x.
// CHECK-LABEL: func.func @square_product(
// CHECK: resnorm.rms_norm %arg0 epsilon = 9.99{{.*}}E-7 : 
// CHECK-NEXT: return
func.func @square_product(%x: !x) -> !x {
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

// A power with a dense exponent.
// CHECK-LABEL: func.func @square_power(
// CHECK: resnorm.rms_norm %arg0 epsilon = 9.99{{.*}}E-7 : 
// CHECK-NEXT: return
func.func @square_power(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %two = arith.constant dense<2.0> : !x
  %q = math.powf %x, %two : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %x, %rb : !x
  return %y : !x
}

// The named op, its exponent an operand.
// CHECK-LABEL: func.func @square_named_power(
// CHECK: resnorm.rms_norm %arg0 epsilon = 9.99{{.*}}E-7 : 
// CHECK-NEXT: return
func.func @square_named_power(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %two = arith.constant dense<2.0> : !x
  %q = linalg.powf ins(%x, %two : !x, !x) outs(%e : !x) -> !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %x, %rb : !x
  return %y : !x
}

// torch-xla and Triton: an integer exponent.
// CHECK-LABEL: func.func @square_integer_exponent(
// CHECK: resnorm.rms_norm %arg0 epsilon = 9.99{{.*}}E-7 : 
// CHECK-NEXT: return
func.func @square_integer_exponent(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %two = arith.constant dense<2> : tensor<4x24xi32>
  %q = math.fpowi %x, %two : !x, tensor<4x24xi32>
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %x, %rb : !x
  return %y : !x
}

// torch-mlir: an i64 exponent that is cast in the body.
// CHECK-LABEL: func.func @square_cast_exponent(
// CHECK: resnorm.rms_norm %arg0 epsilon = 9.99{{.*}}E-7 : 
// CHECK-NEXT: return
func.func @square_cast_exponent(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %two = arith.constant 2 : i64
  %q = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : !x) outs(%e : !x) {
  ^bb0(%a: f32, %o: f32):
    %f = arith.sitofp %two : i64 to f32
    %p = math.powf %a, %f : f32
    linalg.yield %p : f32
  } -> !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %x, %rb : !x
  return %y : !x
}

// |x| first, as of a vector norm.
// CHECK-LABEL: func.func @square_of_absolute(
// CHECK: resnorm.rms_norm %arg0 epsilon = 9.99{{.*}}E-7 : 
// CHECK-NEXT: return
func.func @square_of_absolute(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %two = arith.constant dense<2.0> : !x
  %a = math.absf %x : !x
  %q = math.powf %a, %two : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %x, %rb : !x
  return %y : !x
}

// linalg.square.
// CHECK-LABEL: func.func @square_named(
// CHECK: resnorm.rms_norm %arg0 epsilon = 9.99{{.*}}E-7 : 
// CHECK-NEXT: return
func.func @square_named(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %q = linalg.square ins(%x : !x) outs(%e : !x) -> !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %x, %rb : !x
  return %y : !x
}

// linalg.map.
// CHECK-LABEL: func.func @square_mapped(
// CHECK: resnorm.rms_norm %arg0 epsilon = 9.99{{.*}}E-7 : 
// CHECK-NEXT: return
func.func @square_mapped(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %q = linalg.map { arith.mulf } ins(%x, %x : !x, !x) outs(%e : !x)
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %x, %rb : !x
  return %y : !x
}

// In the body of the reduction.
// CHECK-LABEL: func.func @square_in_reduction(
// CHECK: resnorm.rms_norm %arg0 epsilon = 9.99{{.*}}E-7 : 
// CHECK-NEXT: return
func.func @square_in_reduction(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %sq = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : !x) outs(%zero : !r) {
  ^bb0(%a: f32, %o: f32):
    %p = arith.mulf %a, %a : f32
    %t = arith.addf %p, %o : f32
    linalg.yield %t : f32
  } -> !r
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %x, %rb : !x
  return %y : !x
}

// The mean of cubes.
// CHECK-LABEL: func.func @cube(
// CHECK-NOT: resnorm.
func.func @cube(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %three = arith.constant dense<3.0> : !x
  %q = math.powf %x, %three : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %x, %rb : !x
  return %y : !x
}

// Squares of squares.
// CHECK-LABEL: func.func @fourth_power(
// CHECK-NOT: resnorm.
func.func @fourth_power(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %p = arith.mulf %x, %x : !x
  %q = arith.mulf %p, %p : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="no reader normalises x with it"
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %x, %rb : !x
  return %y : !x
}

// Nobody knows what the argument is.
// CHECK-LABEL: func.func @runtime_exponent(
// CHECK-NOT: resnorm.
func.func @runtime_exponent(%x: !x, %p: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %q = math.powf %x, %p : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %x, %rb : !x
  return %y : !x
}
