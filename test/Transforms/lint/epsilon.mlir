// RUN: resnorm-opt %s --resnorm-lint -o /dev/null 2>&1 | FileCheck %s --implicit-check-not=': @'
// RUN: resnorm-opt %s --raise-to-resnorm --resnorm-lint -o /dev/null 2>&1 | FileCheck %s --implicit-check-not=': @'
// RUN: resnorm-opt %s --remarks-filter-analyse=resnorm-lint --resnorm-lint="output=%t.txt" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

!x = tensor<4x8xf32>
!g = tensor<8xf32>
!h = tensor<4x8xf16>
!r = tensor<4xf16>

// What BERT and PyTorch have are the ends of the range, and bf16 rounds 1e-5 to
// a number just above.
func.func @in_range(%x: !x) -> (!x, !x, !x) {
  %a = resnorm.layer_norm %x epsilon = 1.0e-12 : (!x) -> !x
  %b = resnorm.layer_norm %x epsilon = 1.0e-5 : (!x) -> !x
  %c = resnorm.rms_norm %x epsilon = 1.0013580322265625e-5 : (!x) -> !x
  return %a, %b, %c : !x, !x, !x
}

// CHECK: epsilon.mlir:[[#@LINE+6]]:8: warning: @large: epsilon 0.001 is above 1e-5 (norms: 2): a row of variance v comes out smaller by sqrt(v / (v + 0.001)), {{.*}} [epsilon-large]
// CHECK-NEXT: source: Ioffe and Szegedy 2015
// CHECK: epsilon.mlir:[[#@LINE+5]]:8: warning: @large: epsilon 0.0001 is above 1e-5 (norms: 1): {{.*}} [epsilon-large]
// REMARK: epsilon.mlir:[[#@LINE+3]]:8: remark: [Analysis] epsilon-large | Category:resnorm-lint | Function=large | Remark="epsilon 0.001 is above {{.*}}", severity=warning, source="Ioffe and Szegedy 2015{{.*}}"
func.func @large(%x: !x) -> (!x, !x, !x) {
  // The first of two.
  %a = resnorm.layer_norm %x epsilon = 1.0e-3 : (!x) -> !x
  %b = resnorm.layer_norm %a epsilon = 1.0e-4 : (!x) -> !x
  %c = resnorm.layer_norm %b epsilon = 1.0e-3 : (!x) -> !x
  return %a, %b, %c : !x, !x, !x
}

// An average of variances is not a row's.
func.func @batch_norm(%x: tensor<2x8x4xf32>, %m: !g, %v: !g) -> tensor<2x8x4xf32> {
  %y = resnorm.batch_norm %x mean(%m) variance(%v) epsilon = 1.0e-3
    : (tensor<2x8x4xf32>, !g, !g) -> tensor<2x8x4xf32>
  return %y : tensor<2x8x4xf32>
}

// CHECK: epsilon.mlir:[[#@LINE+3]]:8: warning: @small: epsilon 1e-14 is below 1e-12 (norms: 1): {{.*}} (1e+07 where it is 0) [epsilon-small]
// CHECK: epsilon.mlir:[[#@LINE+3]]:8: warning: @small: epsilon 0 is below 1e-12 (norms: 1): {{.*}} (inf where it is 0) [epsilon-small]
func.func @small(%x: !x) -> (!x, !x) {
  %a = resnorm.rms_norm %x epsilon = 1.0e-14 : (!x) -> !x
  %b = resnorm.rms_norm %x epsilon = 0.0 : (!x) -> !x
  return %a, %b : !x, !x
}

// An epsilon on the deviation is of another size than one on the variance: that
// of L2 normalizations is far below 1e-12 once squared.
func.func @max_deviation(%x: !x) -> !x {
  %a = resnorm.rms_norm %x epsilon = 1.77e-13 epsilon_mode = max_deviation : (!x) -> !x
  return %a : !x
}

// CHECK: epsilon.mlir:[[#@LINE+2]]:8: advice: @outside: divides by the deviation plus epsilon, sqrt(v) + 1e-06 (norms: 1), {{.*}} where v is 0 they divide by 1e-06 and 0.001 [epsilon-outside-root]
func.func @outside(%x: !x) -> !x {
  %a = resnorm.layer_norm %x epsilon = 1.0e-6 epsilon_mode = outside : (!x) -> !x
  return %a : !x
}

// The statistics of narrow data are in f32, where epsilon is as good as ever.
func.func @narrow_data(%x: !h, %y: tensor<4x8xbf16>) -> (!h, tensor<4x8xbf16>) {
  %a = resnorm.layer_norm %x epsilon = 1.0e-12 : (!h) -> !h
  // bf16 has the exponents of f32.
  %b = resnorm.layer_norm %y epsilon = 1.0e-12 statistics = bf16 : (tensor<4x8xbf16>) -> tensor<4x8xbf16>
  return %a, %b : !h, tensor<4x8xbf16>
}

// CHECK: epsilon.mlir:[[#@LINE+2]]:8: warning: @narrow_statistics: epsilon 1e-06 is below the smallest normal number 6.1e-05 of f16, in which the statistics are computed (norms: 1): {{.*}} multiplied by up to 1e+03. Statistics in f32 need no larger epsilon [epsilon-below-type]
func.func @narrow_statistics(%x: !h) -> !h {
  %a = resnorm.layer_norm %x epsilon = 1.0e-6 statistics = f16 : (!h) -> !h
  return %a : !h
}

// The same in linalg, all in f16.
// CHECK: warning: @narrow_plain: epsilon 1e-05 is below the smallest normal number 6.1e-05 of f16, {{.*}} [epsilon-below-type]
func.func @narrow_plain(%x: !h) -> !h {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<8.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !h
  %q = arith.mulf %x, %x : !h
  %s = linalg.reduce { arith.addf } ins(%q : !h) outs(%zero : !r) dimensions = [1]
  %m = arith.divf %s, %n : !r
  %v = arith.addf %m, %eps : !r
  %i = math.rsqrt %v : !r
  %b = linalg.broadcast ins(%i : !r) outs(%e : !h) dimensions = [1]
  %y = arith.mulf %x, %b : !h
  return %y : !h
}
