// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s
// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter-missed=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// One statistic written twice, and two norms of one statistic.

!x = tensor<4x24xf32>
!r = tensor<4xf32>
!g = tensor<24xf32>
!x64 = tensor<4x24xf64>
!r64 = tensor<4xf64>

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#col = affine_map<(i, j) -> (j)>

// Old PyTorch and TOSA: x - mean for the variance and again for the value.
// CHECK-LABEL: func.func @centred_twice(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @centred_twice(%x: !x) -> !x {
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
  %sum2 = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean2 = arith.divf %sum2, %n : !r
  %mb2 = linalg.broadcast ins(%mean2 : !r) outs(%e : !x) dimensions = [1]
  %d2 = arith.subf %x, %mb2 : !x
  %y = arith.mulf %d2, %rb : !x
  return %y : !x
}

// The two means are spelled differently.
// CHECK-LABEL: func.func @two_spellings_of_the_mean(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @two_spellings_of_the_mean(%x: !x) -> !x {
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
  %inv = arith.constant dense<0.0416666679> : !r
  %sum2 = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : !x) outs(%zero : !r) {
  ^bb0(%a: f32, %o: f32):
    %t = arith.addf %o, %a : f32
    linalg.yield %t : f32
  } -> !r
  %mean2 = arith.mulf %inv, %sum2 : !r
  %mb2 = linalg.broadcast ins(%mean2 : !r) outs(%e : !x) dimensions = [1]
  %d2 = arith.subf %x, %mb2 : !x
  %y = arith.mulf %d2, %rb : !x
  return %y : !x
}

// GPT-J after CSE: two norms of one x.
// CHECK-LABEL: func.func @two_scales_of_one_statistic(
// CHECK-COUNT-2: resnorm.layer_norm %arg0 scale(%arg{{[12]}}) :
// CHECK-NEXT: return
func.func @two_scales_of_one_statistic(%x: !x, %g: !g, %h: !g) -> (!x, !x) {
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
  %w = arith.mulf %d, %rb : !x
  %gb = linalg.broadcast ins(%g : !g) outs(%e : !x) dimensions = [0]
  %hb = linalg.broadcast ins(%h : !g) outs(%e : !x) dimensions = [0]
  %y = arith.mulf %w, %gb : !x
  %z = arith.mulf %w, %hb : !x
  return %y, %z : !x, !x
}

// The value before the scale has a reader of its own: a norm without scale, and one with.
// CHECK-LABEL: func.func @normalised_value_read_too(
// CHECK-DAG: resnorm.layer_norm %arg0 : 
// CHECK-DAG: resnorm.layer_norm %arg0 scale(%arg1) : 
// CHECK: return
func.func @normalised_value_read_too(%x: !x, %g: !g) -> (!x, !x) {
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
  %w = arith.mulf %d, %rb : !x
  %gb = linalg.broadcast ins(%g : !g) outs(%e : !x) dimensions = [0]
  %y = arith.mulf %w, %gb : !x
  return %w, %y : !x, !x
}

// The mean and the root have other readers: they stay.
// CHECK-LABEL: func.func @statistics_read_too(
// CHECK: math.rsqrt
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK: return
func.func @statistics_read_too(%x: !x) -> (!x, !r, !r) {
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
  return %y, %mean, %root : !x, !r, !r
}

// torch-mlir: the variance is computed in f64 with a mean of its own, the value in f32.
// CHECK-LABEL: func.func @two_means_in_two_types(
// CHECK: resnorm.layer_norm %arg0 statistics = f64 : 
// CHECK-NEXT: return
func.func @two_means_in_two_types(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %zero64 = arith.constant dense<0.0> : !r64
  %n64 = arith.constant dense<24.0> : !r64
  %e64 = tensor.empty() : !x64
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %x64 = arith.extf %x : !x to !x64
  %sum64 = linalg.reduce { arith.addf } ins(%x64 : !x64) outs(%zero64 : !r64) dimensions = [1]
  %mean64 = arith.divf %sum64, %n64 : !r64
  %mb64 = linalg.broadcast ins(%mean64 : !r64) outs(%e64 : !x64) dimensions = [1]
  %d64 = arith.subf %x64, %mb64 : !x64
  %q = arith.mulf %d64, %d64 : !x64
  %sq = linalg.reduce { arith.addf } ins(%q : !x64) outs(%zero64 : !r64) dimensions = [1]
  %var64 = arith.divf %sq, %n64 : !r64
  %var = arith.truncf %var64 : !r64 to !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// The statistics are of %x, the value is %z: equal types are no proof.
// CHECK-LABEL: func.func @another_value_normalised(
// CHECK-NOT: resnorm.
func.func @another_value_normalised(%x: !x, %z: !x) -> !x {
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
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="the value also holds a value that the statistic does not: two x, or not a parameter"
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %mz = arith.subf %z, %mb : !x
  %y = arith.mulf %mz, %rb : !x
  return %y : !x
}

// The mean is of %z.
// CHECK-LABEL: func.func @another_mean_subtracted(
// CHECK-NOT: resnorm.
func.func @another_mean_subtracted(%x: !x, %z: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%z : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %sumx = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mx = arith.divf %sumx, %n : !r
  %mxb = linalg.broadcast ins(%mx : !r) outs(%e : !x) dimensions = [1]
  %dx = arith.subf %x, %mxb : !x
  %q = arith.mulf %dx, %dx : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="the value also holds a value that the statistic does not: two x, or not a parameter"
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}
