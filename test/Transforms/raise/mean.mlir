// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s
// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter-missed=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// The mean in every spelling; a wrong count is no mean.

!x = tensor<4x24xf32>
!r = tensor<4xf32>
!xb = tensor<4x24xbf16>
!b = tensor<4xbf16>

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>

// sum / N.
// CHECK-LABEL: func.func @mean_by_division(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @mean_by_division(%x: !x) -> !x {
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

// sum * (1/N), folded.
// CHECK-LABEL: func.func @mean_by_product(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @mean_by_product(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<0.0416666679> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.mulf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.mulf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// (1/N) * sum.
// CHECK-LABEL: func.func @mean_product_left(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @mean_product_left(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<0.0416666679> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.mulf %n, %sum : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.mulf %n, %sq : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// 1/N computed at run time.
// CHECK-LABEL: func.func @mean_by_reciprocal(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @mean_by_reciprocal(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %f = tensor.empty() : !r
  %i = linalg.reciprocal ins(%n : !r) outs(%f : !r) -> !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.mulf %sum, %i : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.mulf %sq, %i : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// N is asked of the tensor.
// CHECK-LABEL: func.func @mean_by_extent(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @mean_by_extent(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %one = arith.constant 1 : index
  %dim = tensor.dim %x, %one : !x
  %int = arith.index_cast %dim : index to i64
  %count = arith.sitofp %int : i64 to f32
  %f = tensor.empty() : !r
  %n = linalg.fill ins(%count : f32) outs(%f : !r) -> !r
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

// buddy-mlir: every addend is divided, and the initial value is a dense constant.
// CHECK-LABEL: func.func @division_inside(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @division_inside(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant 24.0 : f32
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %mean = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : !x) outs(%zero : !r) {
  ^bb0(%a: f32, %o: f32):
    %p = arith.divf %a, %n : f32
    %t = arith.addf %p, %o : f32
    linalg.yield %t : f32
  } -> !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %var = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%q : !x) outs(%zero : !r) {
  ^bb0(%a: f32, %o: f32):
    %p = arith.divf %a, %n : f32
    %t = arith.addf %o, %p : f32
    linalg.yield %t : f32
  } -> !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// Sums that start from a fill.
// CHECK-LABEL: func.func @fill_init(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @fill_init(%x: !x) -> !x {
  %z = arith.constant 0.0 : f32
  %f = tensor.empty() : !r
  %zero = linalg.fill ins(%z : f32) outs(%f : !r) -> !r
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

// x/N summed: a division on the tensor.
// CHECK-LABEL: func.func @scaled_before_sum(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @scaled_before_sum(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !x
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %xn = arith.divf %x, %n : !x
  %mean = linalg.reduce { arith.addf } ins(%xn : !x) outs(%zero : !r) dimensions = [1]
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %dd = arith.mulf %d, %d : !x
  %q = arith.divf %dd, %n : !x
  %var = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// 1/24 as the nearest bf16 is 0.041748: exactly that literal in that type stands for 1/24.
// The statistics are computed in bf16.
// CHECK-LABEL: func.func @rounded_reciprocal(
// CHECK: resnorm.rms_norm %arg0 epsilon = 9.98{{.*}}E-7 statistics = bf16 : 
// CHECK-NEXT: return
func.func @rounded_reciprocal(%x: !xb) -> !xb {
  %zero = arith.constant dense<0.0> : !b
  %n = arith.constant dense<0.041748046875> : !b
  %eps = arith.constant dense<1.0e-6> : !b
  %e = tensor.empty() : !xb
  %q = arith.mulf %x, %x : !xb
  %sq = linalg.reduce { arith.addf } ins(%q : !xb) outs(%zero : !b) dimensions = [1]
  %var = arith.mulf %sq, %n : !b
  %ve = arith.addf %var, %eps : !b
  %root = math.rsqrt %ve : !b
  %rb = linalg.broadcast ins(%root : !b) outs(%e : !xb) dimensions = [1]
  %y = arith.mulf %x, %rb : !xb
  return %y : !xb
}

// N = 20 over 24 elements.
// CHECK-LABEL: func.func @wrong_count_of_both(
// CHECK-NOT: resnorm.
func.func @wrong_count_of_both(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<20.0> : !r
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
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="the divisor is 20.00, the extent 24"
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// Only the mean's N is wrong: no LayerNorm of x. What is left is the RMSNorm of the
// difference, and that is exact.
// CHECK-LABEL: func.func @wrong_count_of_the_mean(
// CHECK: %[[D:.*]] = arith.subf
// CHECK: resnorm.rms_norm %[[D]] : 
// CHECK-NEXT: return
func.func @wrong_count_of_the_mean(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %m = arith.constant dense<20.0> : !r
  %mean = arith.divf %sum, %m : !r
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

// Sums that start from 1: of the squares, it is a part of epsilon, of the mean it is no
// LayerNorm of x.
// CHECK-LABEL: func.func @sum_that_starts_elsewhere(
// CHECK: %[[D:.*]] = arith.subf
// CHECK: resnorm.rms_norm %[[D]] epsilon = 0.04167
// CHECK-NEXT: return
func.func @sum_that_starts_elsewhere(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %st = arith.constant dense<1.0> : !r
  %s1 = arith.addf %sum, %st : !r
  %mean = arith.divf %s1, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %start = arith.constant dense<1.0> : !r
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%start : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}
