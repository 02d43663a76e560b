// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s
// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter-missed=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// A divisor of N - 1 is not raised; N - ddof is, where ddof is the constant 0.

!x = tensor<4x24xf32>
!r = tensor<4xf32>
!g = tensor<24xf32>

// torch.var: 23 for 24.
// CHECK-LABEL: func.func @divisor_n_minus_1(
// CHECK-NOT: resnorm.
func.func @divisor_n_minus_1(%x: !x) -> !x {
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
  %m = arith.constant dense<23.0> : !r
  %var = arith.divf %sq, %m : !r
  %ve = arith.addf %var, %eps : !r
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="unbiased variance: the divisor is N-1"
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// var * N / (N - 1).
// CHECK-LABEL: func.func @bessels_correction(
// CHECK-NOT: resnorm.
func.func @bessels_correction(%x: !x) -> !x {
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
  %v0 = arith.divf %sq, %n : !r
  %c = arith.constant dense<1.04347825> : !r
  %var = arith.mulf %v0, %c : !r
  %ve = arith.addf %var, %eps : !r
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="unbiased variance: the divisor is N-1"
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// JAX: N - ddof with ddof = 0, and NaN where N is not more than ddof.
// CHECK-LABEL: func.func @count_less_ddof(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @count_less_ddof(%x: !x) -> !x {
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
  %ddof = arith.constant dense<0> : tensor<4xi32>
  %dd = arith.sitofp %ddof : tensor<4xi32> to !r
  %count = arith.subf %n, %dd : !r
  %v0 = arith.divf %sq, %count : !r
  %nan = arith.constant dense<0x7FC00000> : !r
  %ok = arith.cmpf ogt, %count, %zero : !r
  %var = arith.select %ok, %v0, %nan : tensor<4xi1>, !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// The same with ddof = 1.
// CHECK-LABEL: func.func @count_less_one(
// CHECK-NOT: resnorm.
func.func @count_less_one(%x: !x) -> !x {
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
  %one = arith.constant dense<1.0> : !r
  %count = arith.subf %n, %one : !r
  %var = arith.divf %sq, %count : !r
  %ve = arith.addf %var, %eps : !r
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="unbiased variance: the divisor is N-1"
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// The same in functions of their own, as JAX writes it: @_var, and @_where in it.
// CHECK-LABEL: func.func @variance_in_a_function(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @variance_in_a_function(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %ddof = arith.constant dense<0> : tensor<i32>
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %var = func.call @_var(%x, %ddof) : (!x, tensor<i32>) -> !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

func.func private @_var(%x: !x, %ddof: tensor<i32>) -> !r {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %count = arith.constant dense<24.0> : tensor<f32>
  %none = arith.constant dense<0.0> : tensor<f32>
  %e = tensor.empty() : !x
  %er = tensor.empty() : !r
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %dd = arith.sitofp %ddof : tensor<i32> to tensor<f32>
  %rest = arith.subf %count, %dd : tensor<f32>
  %rb = linalg.broadcast ins(%rest : tensor<f32>) outs(%er : !r) dimensions = [0]
  %v = arith.divf %sq, %rb : !r
  %positive = arith.cmpf ogt, %rest, %none : tensor<f32>
  %var = func.call @_where(%positive, %v) : (tensor<i1>, !r) -> !r
  return %var : !r
}

func.func private @_where(%c: tensor<i1>, %v: !r) -> !r {
  %e = tensor.empty() : tensor<4xi1>
  %nan = arith.constant dense<0x7FC00000> : !r
  %cb = linalg.broadcast ins(%c : tensor<i1>) outs(%e : tensor<4xi1>) dimensions = [0]
  %w = arith.select %cb, %v, %nan : tensor<4xi1>, !r
  return %w : !r
}
