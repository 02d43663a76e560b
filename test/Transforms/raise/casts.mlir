// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s
// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter-missed=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// Casts are looked through, and where they stand is recorded.

!x = tensor<4x24xf32>
!r = tensor<4xf32>
!g = tensor<24xf32>
!xb = tensor<4x24xbf16>
!gb = tensor<24xbf16>
!xh = tensor<4x24xf16>
!gh = tensor<24xf16>
!x64 = tensor<4x24xf64>
!r64 = tensor<4xf64>

// bf16 in, f32 statistics, bf16 out.
// CHECK-LABEL: func.func @cast_before_the_square(
// CHECK: resnorm.rms_norm %arg0 epsilon = 9.99{{.*}}E-7 : (tensor<4x24xbf16>) -> tensor<4x24xbf16>
// CHECK-NEXT: return
func.func @cast_before_the_square(%x: !xb) -> !xb {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %xf = arith.extf %x : !xb to !x
  %q = arith.mulf %xf, %xf : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %w = arith.mulf %xf, %rb : !x
  %y = arith.truncf %w : !x to !xb
  return %y : !xb
}

// Llama: rounded, then scaled in bf16.
// CHECK-LABEL: func.func @downcast_before_scale(
// CHECK: resnorm.rms_norm %arg0 scale(%arg1) epsilon = 9.99{{.*}}E-7 cast_before_scale : (tensor<4x24xbf16>, tensor<24xbf16>) -> tensor<4x24xbf16>
// CHECK-NEXT: return
func.func @downcast_before_scale(%x: !xb, %g: !gb) -> !xb {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %xf = arith.extf %x : !xb to !x
  %q = arith.mulf %xf, %xf : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %w = arith.mulf %xf, %rb : !x
  %eb = tensor.empty() : !xb
  %t = arith.truncf %w : !x to !xb
  %gb = linalg.broadcast ins(%g : !gb) outs(%eb : !xb) dimensions = [0]
  %y = arith.mulf %t, %gb : !xb
  return %y : !xb
}

// Gemma, GPT-OSS: scaled in f32, then rounded.
// CHECK-LABEL: func.func @downcast_after_scale(
// CHECK: resnorm.rms_norm %arg0 scale(%arg1) epsilon = 9.99{{.*}}E-7 : (tensor<4x24xbf16>, tensor<24xbf16>) -> tensor<4x24xbf16>
// CHECK-NEXT: return
func.func @downcast_after_scale(%x: !xb, %g: !gb) -> !xb {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %xf = arith.extf %x : !xb to !x
  %q = arith.mulf %xf, %xf : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %w = arith.mulf %xf, %rb : !x
  %gf = arith.extf %g : !gb to !g
  %gb = linalg.broadcast ins(%gf : !g) outs(%e : !x) dimensions = [0]
  %s = arith.mulf %w, %gb : !x
  %y = arith.truncf %s : !x to !xb
  return %y : !xb
}

// DeepSeek: rounded to bf16, and scaled by an f32 parameter in f32.
// CHECK-LABEL: func.func @downcast_then_f32_scale(
// CHECK: resnorm.rms_norm %arg0 epsilon = 9.99{{.*}}E-7 : (tensor<4x24xbf16>) -> tensor<4x24xbf16>
// CHECK: arith.extf
// CHECK: return
func.func @downcast_then_f32_scale(%x: !xb, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %xf = arith.extf %x : !xb to !x
  %q = arith.mulf %xf, %xf : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %w = arith.mulf %xf, %rb : !x
  %t = arith.truncf %w : !x to !xb
  %u = arith.extf %t : !xb to !x
  %gb = linalg.broadcast ins(%g : !g) outs(%e : !x) dimensions = [0]
  %y = arith.mulf %gb, %u : !x
  return %y : !x
}

// Through f64.
// CHECK-LABEL: func.func @statistics_in_f64(
// CHECK: resnorm.rms_norm %arg0 epsilon = 9.99{{.*}}E-7 statistics = f64 : 
// CHECK-NEXT: return
func.func @statistics_in_f64(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r64
  %n = arith.constant dense<24.0> : !r64
  %eps = arith.constant dense<1.0e-6> : !r64
  %e = tensor.empty() : !x
  %x64 = arith.extf %x : !x to !x64
  %q = arith.mulf %x64, %x64 : !x64
  %sq = linalg.reduce { arith.addf } ins(%q : !x64) outs(%zero : !r64) dimensions = [1]
  %var = arith.divf %sq, %n : !r64
  %ve = arith.addf %var, %eps : !r64
  %root64 = math.rsqrt %ve : !r64
  %root = arith.truncf %root64 : !r64 to !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %x, %rb : !x
  return %y : !x
}

// oneDNN: linalg.copy is the cast.
// CHECK-LABEL: func.func @copy_as_cast(
// CHECK: resnorm.rms_norm %arg0 epsilon = 9.99{{.*}}E-7 : (tensor<4x24xf16>) -> tensor<4x24xf16>
// CHECK-NEXT: return
func.func @copy_as_cast(%x: !xh) -> !xh {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %xf = linalg.copy ins(%x : !xh) outs(%e : !x) -> !x
  %q = arith.mulf %xf, %xf : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %w = arith.mulf %xf, %rb : !x
  %eh = tensor.empty() : !xh
  %y = linalg.copy ins(%w : !x) outs(%eh : !xh) -> !xh
  return %y : !xh
}

// The f32 value goes on; only the norm's result is rounded.
// CHECK-LABEL: func.func @f32_stream(
// CHECK: resnorm.rms_norm %arg0 epsilon = 9.99{{.*}}E-7 : (tensor<4x24xf32>) -> tensor<4x24xbf16>
// CHECK-NEXT: return
func.func @f32_stream(%x: !x) -> !xb {
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
  %w = arith.mulf %x, %rb : !x
  %y = arith.truncf %w : !x to !xb
  return %y : !xb
}

// The f32 value of x is read elsewhere as well: the cast stays.
// CHECK-LABEL: func.func @cast_shared(
// CHECK: %[[X:.*]] = arith.extf %arg0
// CHECK: %[[Y:.*]] = resnorm.rms_norm %arg0 epsilon = 9.99{{.*}}E-7 : (tensor<4x24xbf16>) -> tensor<4x24xbf16>
// CHECK-NEXT: return %[[Y]], %[[X]]
func.func @cast_shared(%x: !xb) -> (!xb, !x) {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %xf = arith.extf %x : !xb to !x
  %q = arith.mulf %xf, %xf : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %w = arith.mulf %xf, %rb : !x
  %y = arith.truncf %w : !x to !xb
  return %y, %xf : !xb, !x
}

// The f32 stream is rounded to bf16 for the norm alone: x is what both sides read.
// CHECK-LABEL: func.func @rounded_stream(
// CHECK: %[[X:.*]] = arith.truncf %arg0
// CHECK: resnorm.rms_norm %[[X]] epsilon = 9.99{{.*}}E-7 : (tensor<4x24xbf16>) -> tensor<4x24xbf16>
// CHECK-NEXT: return
func.func @rounded_stream(%x: !x) -> !xb {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %xr = arith.truncf %x : !x to !xb
  %xf = arith.extf %xr : !xb to !x
  %q = arith.mulf %xf, %xf : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %w = arith.mulf %xf, %rb : !x
  %y = arith.truncf %w : !x to !xb
  return %y : !xb
}

// The statistic is of x rounded to bf16, the value is x itself: two values.
// CHECK-LABEL: func.func @statistic_of_rounded_x(
// CHECK-NOT: resnorm.
func.func @statistic_of_rounded_x(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %xr = arith.truncf %x : !x to !xb
  %xf = arith.extf %xr : !xb to !x
  %q = arith.mulf %xf, %xf : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="a value on the way is rounded to bf16"
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %x, %rb : !x
  return %y : !x
}

// And the reverse.
// CHECK-LABEL: func.func @value_of_rounded_x(
// CHECK-NOT: resnorm.
func.func @value_of_rounded_x(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %q = arith.mulf %x, %x : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="a value on the way is rounded to bf16"
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %xr = arith.truncf %x : !x to !xb
  %xf = arith.extf %xr : !xb to !x
  %y = arith.mulf %xf, %rb : !x
  return %y : !x
}

// The reciprocal deviation is rounded to bf16 before it meets x.
// CHECK-LABEL: func.func @scale_of_rounded_root(
// CHECK-NOT: resnorm.
func.func @scale_of_rounded_root(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %q = arith.mulf %x, %x : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="a value on the way is rounded to bf16"
  %rf = math.rsqrt %ve : !r
  %rr = arith.truncf %rf : !r to tensor<4xbf16>
  %root = arith.extf %rr : tensor<4xbf16> to !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %x, %rb : !x
  return %y : !x
}
