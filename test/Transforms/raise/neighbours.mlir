// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s
// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter-missed=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter-analyse=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=NOTE

// What stands beside a norm is left beside it.

!x = tensor<4x24xf32>
!r = tensor<4xf32>
!g = tensor<24xf32>

// AdaLN: (1 + c) * LN(x) + s with activations c and s.
// CHECK-LABEL: func.func @modulated(
// CHECK: %[[N:.*]] = resnorm.layer_norm %arg0 : 
// CHECK: arith.mulf
// CHECK: arith.addf
// CHECK: return
func.func @modulated(%x: !x, %c: !x, %s: !x) -> !x {
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
  %one = arith.constant dense<1.0> : !x
  %k = arith.addf %c, %one : !x
  %m = arith.mulf %k, %h : !x
  %y = arith.addf %m, %s : !x
  return %y : !x
}

// Mamba-2: the norm of x * silu(z).
// CHECK-LABEL: func.func @gated(
// CHECK: %[[X:.*]] = arith.mulf %arg0
// CHECK: resnorm.rms_norm %[[X]] scale(%arg2)
// CHECK-NEXT: return
func.func @gated(%a: !x, %z: !x, %g: !g) -> !x {
  %one = arith.constant dense<1.0> : !x
  %neg = arith.negf %z : !x
  %exp = math.exp %neg : !x
  %den = arith.addf %exp, %one : !x
  %silu = arith.divf %z, %den : !x
  %x = arith.mulf %a, %silu : !x
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
  %y = arith.mulf %h, %gb : !x
  return %y : !x
}

// x / max(|x|, 1e-12) * sqrt(N): RMSNorm with epsilon as a maximum, divided by sqrt(N).
// CHECK-LABEL: func.func @l2_times_root(
// CHECK: resnorm.rms_norm %arg0 scale(%arg1) epsilon = 2.041{{.*}}E-13 epsilon_mode = max_deviation :
// CHECK-NEXT: return
func.func @l2_times_root(%x: !x, %g: !g) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %eps = arith.constant dense<1.0e-12> : !r
  %e = tensor.empty() : !x
  %q = arith.mulf %x, %x : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %len = math.sqrt %sq : !r
  %root = arith.maximumf %len, %eps : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %u = arith.divf %x, %rb : !x
  %rt = arith.constant dense<4.89897966> : !x
  %h = arith.mulf %u, %rt : !x
  %gb = linalg.broadcast ins(%g : !g) outs(%e : !x) dimensions = [0]
  %y = arith.mulf %h, %gb : !x
  return %y : !x
}

// CogView: the norm of x / (max|x| / 8).
// CHECK-LABEL: func.func @scaled_by_absolute_maximum(
// CHECK: %[[X:.*]] = arith.divf %arg0
// CHECK: resnorm.layer_norm %[[X]] : 
// CHECK-NEXT: return
func.func @scaled_by_absolute_maximum(%a: !x) -> !x {
  %f = tensor.empty() : !x
  %low = arith.constant dense<0xFF800000> : !r
  %eight = arith.constant dense<8.0> : !r
  %abs = math.absf %a : !x
  %max = linalg.reduce { arith.maximumf } ins(%abs : !x) outs(%low : !r) dimensions = [1]
  %k = arith.divf %max, %eight : !r
  %kb = linalg.broadcast ins(%k : !r) outs(%f : !x) dimensions = [1]
  %x = arith.divf %a, %kb : !x
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

// Read by a quantizer and by another reader.
// CHECK-LABEL: func.func @quantized_too(
// CHECK: %[[Y:.*]] = resnorm.layer_norm %arg0 : 
// CHECK: arith.divf %[[Y]]
// CHECK: math.roundeven
// CHECK: return
func.func @quantized_too(%x: !x) -> (!x, !x) {
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
  %step = arith.constant dense<0.0625> : !x
  %k = arith.divf %y, %step : !x
  %z = math.roundeven %k : !x
  return %y, %z : !x, !x
}

// LayerNorm as a training batch normalization over [1, B S, D].
// CHECK-LABEL: func.func @training_batch_norm(
// CHECK: resnorm.layer_norm %arg0 : (tensor<4x24xf32>) -> tensor<4x24xf32>
func.func @training_batch_norm(%a: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : tensor<1x4x24xf32>
  %x = tensor.expand_shape %a [[0, 1], [2]] output_shape [1, 4, 24] : !x into tensor<1x4x24xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<1x4x24xf32>) outs(%zero : !r) dimensions = [0, 2]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : tensor<1x4x24xf32>) dimensions = [0, 2]
  %d = arith.subf %x, %mb : tensor<1x4x24xf32>
  %q = arith.mulf %d, %d : tensor<1x4x24xf32>
  %sq = linalg.reduce { arith.addf } ins(%q : tensor<1x4x24xf32>) outs(%zero : !r) dimensions = [0, 2]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : tensor<1x4x24xf32>) dimensions = [0, 2]
  %h = arith.mulf %d, %rb : tensor<1x4x24xf32>
  %y = tensor.collapse_shape %h [[0, 1], [2]] : tensor<1x4x24xf32> into !x
  return %y : !x
}

// x / |x|, no norm of the dialect: a note.
// CHECK-LABEL: func.func @l2_normalisation(
// CHECK-NOT: resnorm.
func.func @l2_normalisation(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %e = tensor.empty() : !x
  %q = arith.mulf %x, %x : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  // NOTE: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Analysis] norm | {{.*}}Reason="an L2 normalisation, not times sqrt(N)"
  %root = math.rsqrt %sq : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %x, %rb : !x
  return %y : !x
}

// The deviation itself is the result.
// CHECK-LABEL: func.func @deviation_as_feature(
// CHECK-NOT: resnorm.
func.func @deviation_as_feature(%x: !x) -> !r {
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
  return %root : !r
}

// MobileBERT's NoNorm: scale and bias alone.
// CHECK-LABEL: func.func @no_statistic(
// CHECK-NOT: resnorm.
func.func @no_statistic(%x: !x, %g: !g, %b: !g) -> !x {
  %e = tensor.empty() : !x
  %gb = linalg.broadcast ins(%g : !g) outs(%e : !x) dimensions = [0]
  %bb = linalg.broadcast ins(%b : !g) outs(%e : !x) dimensions = [0]
  %s = arith.mulf %x, %gb : !x
  %y = arith.addf %s, %bb : !x
  return %y : !x
}

// exp(x - max) / sum: a sum, but no squares.
// CHECK-LABEL: func.func @softmax(
// CHECK-NOT: resnorm.
func.func @softmax(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %e = tensor.empty() : !x
  %low = arith.constant dense<0xFF800000> : !r
  %max = linalg.reduce { arith.maximumf } ins(%x : !x) outs(%low : !r) dimensions = [1]
  %mb = linalg.broadcast ins(%max : !r) outs(%e : !x) dimensions = [1]
  %c = arith.subf %x, %mb : !x
  %p = math.exp %c : !x
  %s = linalg.reduce { arith.addf } ins(%p : !x) outs(%zero : !r) dimensions = [1]
  %sb = linalg.broadcast ins(%s : !r) outs(%e : !x) dimensions = [1]
  %y = arith.divf %p, %sb : !x
  return %y : !x
}

// Of a parameter alone: no activation is normalised, and nothing is said.
// CHECK-LABEL: func.func @weight_normalisation(
// CHECK-NOT: resnorm.
func.func @weight_normalisation() -> tensor<2x3xf32> {
  %x = arith.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>
  %zero = arith.constant dense<0.0> : tensor<2xf32>
  %e = tensor.empty() : tensor<2x3xf32>
  %q = arith.mulf %x, %x : tensor<2x3xf32>
  %sq = linalg.reduce { arith.addf } ins(%q : tensor<2x3xf32>) outs(%zero : tensor<2xf32>) dimensions = [1]
  %root = math.rsqrt %sq : tensor<2xf32>
  %rb = linalg.broadcast ins(%root : tensor<2xf32>) outs(%e : tensor<2x3xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<2x3xf32>
  return %y : tensor<2x3xf32>
}
