// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s
// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter-missed=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// The reciprocal of the deviation, in every spelling.

!x = tensor<4x24xf32>
!r = tensor<4xf32>

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>

// ONNX: Sqrt, then Div.
// CHECK-LABEL: func.func @divide_by_root(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @divide_by_root(%x: !x) -> !x {
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
  %root = math.sqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.divf %d, %rb : !x
  return %y : !x
}

// 1 / sqrt.
// CHECK-LABEL: func.func @one_over_root(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @one_over_root(%x: !x) -> !x {
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
  %one = arith.constant dense<1.0> : !r
  %s = math.sqrt %ve : !r
  %root = arith.divf %one, %s : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// The named op.
// CHECK-LABEL: func.func @reciprocal_of_root(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @reciprocal_of_root(%x: !x) -> !x {
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
  %f = tensor.empty() : !r
  %s = math.sqrt %ve : !r
  %root = linalg.reciprocal ins(%s : !r) outs(%f : !r) -> !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// The factor on the left.
// CHECK-LABEL: func.func @reciprocal_root(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @reciprocal_root(%x: !x) -> !x {
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
  %y = arith.mulf %rb, %d : !x
  return %y : !x
}

// oneDNN: no root at all.
// CHECK-LABEL: func.func @power_of_minus_half(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @power_of_minus_half(%x: !x) -> !x {
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
  %h = arith.constant dense<-0.5> : !r
  %f = tensor.empty() : !r
  %root = linalg.powf ins(%ve, %h : !r, !r) outs(%f : !r) -> !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// The root to the power of -1.
// CHECK-LABEL: func.func @power_of_the_root(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @power_of_the_root(%x: !x) -> !x {
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
  %h = arith.constant dense<-1.0> : !r
  %s = math.sqrt %ve : !r
  %root = math.powf %s, %h : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// The root as a power of 1/2.
// CHECK-LABEL: func.func @root_by_power(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @root_by_power(%x: !x) -> !x {
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
  %h = arith.constant dense<0.5> : !r
  %root = math.powf %ve, %h : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.divf %d, %rb : !x
  return %y : !x
}

// The root of the reciprocal.
// CHECK-LABEL: func.func @root_of_reciprocal(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @root_of_reciprocal(%x: !x) -> !x {
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
  %one = arith.constant dense<1.0> : !r
  %s = arith.divf %one, %ve : !r
  %root = math.sqrt %s : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// IREE: root and division in one body.
// CHECK-LABEL: func.func @divide_in_body(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @divide_in_body(%x: !x) -> !x {
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
  %y = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%d, %ve : !x, !r) outs(%e : !x) {
  ^bb0(%a: f32, %v: f32, %o: f32):
    %s = math.sqrt %v : f32
    %p = arith.divf %a, %s : f32
    linalg.yield %p : f32
  } -> !x
  return %y : !x
}

// A quarter for the half.
// CHECK-LABEL: func.func @fourth_root(
// CHECK-NOT: resnorm.
func.func @fourth_root(%x: !x) -> !x {
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
  %h = arith.constant dense<-0.25> : !r
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="a mean to the power -0.25, not -1/2"
  %root = math.powf %ve, %h : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// Divided by the variance itself.
// CHECK-LABEL: func.func @no_root(
// CHECK-NOT: resnorm.
func.func @no_root(%x: !x) -> !x {
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
  %rb = linalg.broadcast ins(%ve : !r) outs(%e : !x) dimensions = [1]
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="divided by a mean itself, not by the root of a mean of squares"
  %y = arith.divf %d, %rb : !x
  return %y : !x
}

// Multiplied by the deviation.
// CHECK-LABEL: func.func @multiplied_by_root(
// CHECK-NOT: resnorm.
func.func @multiplied_by_root(%x: !x) -> !x {
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
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="no reader normalises x with it"
  %root = math.sqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}
