// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s
// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter-missed=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// The formula of the variance is recorded: its rounding differs.

!x = tensor<4x24xf32>
!r = tensor<4xf32>

// The mean of (x - mean)^2.
// CHECK-LABEL: func.func @variance_centred(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @variance_centred(%x: !x) -> !x {
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
  return %y : !x
}

// E[x^2] - E[x]^2.
// CHECK-LABEL: func.func @variance_of_moments(
// CHECK: resnorm.layer_norm %arg0 variance = moments : 
// CHECK-NEXT: return
func.func @variance_of_moments(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %x, %x : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %e2 = arith.divf %sq, %n : !r
  %mm = arith.mulf %mean, %mean : !r
  %var = arith.subf %e2, %mm : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// Flax: clamped at 0.
// CHECK-LABEL: func.func @variance_clamped(
// CHECK: resnorm.layer_norm %arg0 variance = clamped_moments : 
// CHECK-NEXT: return
func.func @variance_clamped(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %x, %x : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %e2 = arith.divf %sq, %n : !r
  %mm = arith.mulf %mean, %mean : !r
  %raw = arith.subf %e2, %mm : !r
  %var = arith.maximumf %raw, %zero : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// The maximum by a comparison.
// CHECK-LABEL: func.func @variance_clamped_by_select(
// CHECK: resnorm.layer_norm %arg0 variance = clamped_moments : 
// CHECK-NEXT: return
func.func @variance_clamped_by_select(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %x, %x : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %e2 = arith.divf %sq, %n : !r
  %mm = arith.mulf %mean, %mean : !r
  %raw = arith.subf %e2, %mm : !r
  %c = arith.cmpf ogt, %raw, %zero : !r
  %var = arith.select %c, %raw, %zero : tensor<4xi1>, !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// A clamp of what is never negative changes nothing.
// CHECK-LABEL: func.func @centred_clamped(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @centred_clamped(%x: !x) -> !x {
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
  %raw = arith.divf %sq, %n : !r
  %var = arith.maximumf %raw, %zero : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// (sum x^2 - N mean^2) / N.
// CHECK-LABEL: func.func @sum_of_squares_less_mean(
// CHECK: resnorm.layer_norm %arg0 variance = moments : 
// CHECK-NEXT: return
func.func @sum_of_squares_less_mean(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %x, %x : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %mm = arith.mulf %mean, %mean : !r
  %nmm = arith.mulf %mm, %n : !r
  %rest = arith.subf %sq, %nmm : !r
  %var = arith.divf %rest, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// E[x (x - mean)] is the variance, too.
// CHECK-LABEL: func.func @mean_of_x_times_d(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @mean_of_x_times_d(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %x, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// E[x^2] + E[x]^2.
// CHECK-LABEL: func.func @added_moments(
// CHECK-NOT: resnorm.
func.func @added_moments(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %x, %x : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %e2 = arith.divf %sq, %n : !r
  %mm = arith.mulf %mean, %mean : !r
  %var = arith.addf %e2, %mm : !r
  %ve = arith.addf %var, %eps : !r
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="E[x^2] - k*E[x]^2 with k = -1.00, not 1"
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// E[x^2] - (sum x)^2.
// CHECK-LABEL: func.func @squared_sum(
// CHECK-NOT: resnorm.
func.func @squared_sum(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %x, %x : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %e2 = arith.divf %sq, %n : !r
  %mm = arith.mulf %sum, %sum : !r
  %var = arith.subf %e2, %mm : !r
  %ve = arith.addf %var, %eps : !r
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="E[x^2] - k*E[x]^2 with k = 576.00, not 1"
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}
