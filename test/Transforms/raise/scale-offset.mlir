// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s

// Gemma's scale is 1 + w; a rounded sum is a parameter of its own.

!x = tensor<4x24xf32>
!r = tensor<4xf32>
!g = tensor<24xf32>
!gb = tensor<24xbf16>

// Added in f32: an attribute.
// CHECK-LABEL: func.func @offset_in_f32(
// CHECK: resnorm.rms_norm %arg0 scale(%arg1) {{epsilon = .*}} scale_offset = 1.0{{0*e\+00}} : 
func.func @offset_in_f32(%x: !x, %g: !g) -> !x {
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
  %one = arith.constant dense<1.0> : !g
  %w = arith.addf %one, %g : !g
  %wb = linalg.broadcast ins(%w : !g) outs(%e : !x) dimensions = [0]
  %y = arith.mulf %h, %wb : !x
  return %y : !x
}

// h + h * w.
// CHECK-LABEL: func.func @offset_distributed(
// CHECK: resnorm.rms_norm %arg0 scale(%arg1) {{epsilon = .*}} scale_offset = 1.0{{0*e\+00}} : 
func.func @offset_distributed(%x: !x, %g: !g) -> !x {
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
  %gb = linalg.broadcast ins(%g : !g) outs(%e : !x) dimensions = [0]
  %s = arith.mulf %h, %gb : !x
  %y = arith.addf %s, %h : !x
  return %y : !x
}

// A bf16 parameter, added in f32.
// CHECK-LABEL: func.func @offset_after_cast(
// CHECK: resnorm.rms_norm %arg0 scale(%arg1) {{epsilon = .*}} scale_offset = 1.0{{0*e\+00}} : 
func.func @offset_after_cast(%x: !x, %g: !gb) -> !x {
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
  %one = arith.constant dense<1.0> : !g
  %gf = arith.extf %g : !gb to !g
  %w = arith.addf %gf, %one : !g
  %wb = linalg.broadcast ins(%w : !g) outs(%e : !x) dimensions = [0]
  %y = arith.mulf %h, %wb : !x
  return %y : !x
}

// Added in bf16: what the sum rounds is kept, the sum is the scale.
// CHECK-LABEL: func.func @offset_rounded(
// CHECK: %[[W:.*]] = arith.addf {{.*}} : tensor<24xbf16>
// CHECK: resnorm.rms_norm %arg0 scale(%[[W]]) epsilon = {{[^ ]*}} :
func.func @offset_rounded(%x: !x, %g: !gb) -> !x {
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
  %wr = arith.addf %g, %one : !gb
  %w = arith.extf %wr : !gb to !g
  %wb = linalg.broadcast ins(%w : !g) outs(%e : !x) dimensions = [0]
  %y = arith.mulf %h, %wb : !x
  return %y : !x
}

// 2 + w is no scale of a norm that a model has: it stays outside.
// CHECK-LABEL: func.func @another_offset(
// CHECK: resnorm.rms_norm %arg0 epsilon = {{[^ ]*}} :
// CHECK: arith.mulf
// CHECK-NEXT: return
func.func @another_offset(%x: !x, %g: !g) -> !x {
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
  %two = arith.constant dense<2.0> : !g
  %w = arith.addf %two, %g : !g
  %wb = linalg.broadcast ins(%w : !g) outs(%e : !x) dimensions = [0]
  %y = arith.mulf %h, %wb : !x
  return %y : !x
}
