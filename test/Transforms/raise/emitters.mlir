// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s
// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter-missed=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// Whole norms as exporters write them in linalg.

!x = tensor<2x4x24xf32>
!k = tensor<2x4x1xf32>
!x64 = tensor<2x4x24xf64>
!k64 = tensor<2x4x1xf64>
!r = tensor<2x4xf32>
!g = tensor<24xf32>
!xb = tensor<2x4x24xbf16>
!gb = tensor<24xbf16>

#id = affine_map<(i, j, k) -> (i, j, k)>
#kept = affine_map<(i, j, k) -> (i, j, 0)>
#row = affine_map<(i, j, k) -> (i, j)>
#last = affine_map<(i, j, k) -> (k)>

// torch-mlir, fx importer: the variance in f64 with a mean of its own, epsilon an
// f64 constant that a body casts.
// CHECK-LABEL: func.func @torch_fx(
// CHECK: resnorm.layer_norm %arg0 scale(%arg1) bias(%arg2) statistics = f64 :
// CHECK-NEXT: return
func.func @torch_fx(%x: !x, %g: !g, %b: !g) -> !x {
  %c0 = arith.constant 0.0 : f32
  %c0_64 = arith.constant 0.0 : f64
  %n = arith.constant 24.0 : f32
  %n64 = arith.constant 24.0 : f64
  %eps = arith.constant 1.0e-5 : f64
  %ek = tensor.empty() : !k
  %ek64 = tensor.empty() : !k64
  %ex = tensor.empty() : !x
  %ex64 = tensor.empty() : !x64
  %zk = linalg.fill ins(%c0 : f32) outs(%ek : !k) -> !k
  %zk64 = linalg.fill ins(%c0_64 : f64) outs(%ek64 : !k64) -> !k64
  %sum = linalg.generic {indexing_maps = [#id, #kept], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x : !x) outs(%zk : !k) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.addf %a, %o : f32
    linalg.yield %0 : f32
  } -> !k
  %mean = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%sum : !k) outs(%ek : !k) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.divf %a, %n : f32
    linalg.yield %0 : f32
  } -> !k
  %x64 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : !x) outs(%ex64 : !x64) {
  ^bb0(%a: f32, %o: f64):
    %0 = arith.extf %a : f32 to f64
    linalg.yield %0 : f64
  } -> !x64
  %sum64 = linalg.generic {indexing_maps = [#id, #kept], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x64 : !x64) outs(%zk64 : !k64) {
  ^bb0(%a: f64, %o: f64):
    %0 = arith.addf %a, %o : f64
    linalg.yield %0 : f64
  } -> !k64
  %mean64 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%sum64 : !k64) outs(%ek64 : !k64) {
  ^bb0(%a: f64, %o: f64):
    %0 = arith.divf %a, %n64 : f64
    linalg.yield %0 : f64
  } -> !k64
  %d64 = linalg.generic {indexing_maps = [#id, #kept, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x64, %mean64 : !x64, !k64) outs(%ex64 : !x64) {
  ^bb0(%a: f64, %m: f64, %o: f64):
    %0 = arith.subf %a, %m : f64
    linalg.yield %0 : f64
  } -> !x64
  %q = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%d64, %d64 : !x64, !x64) outs(%ex64 : !x64) {
  ^bb0(%a: f64, %m: f64, %o: f64):
    %0 = arith.mulf %a, %m : f64
    linalg.yield %0 : f64
  } -> !x64
  %sq = linalg.generic {indexing_maps = [#id, #kept], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%q : !x64) outs(%zk64 : !k64) {
  ^bb0(%a: f64, %o: f64):
    %0 = arith.addf %a, %o : f64
    linalg.yield %0 : f64
  } -> !k64
  %var64 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%sq : !k64) outs(%ek64 : !k64) {
  ^bb0(%a: f64, %o: f64):
    %0 = arith.divf %a, %n64 : f64
    linalg.yield %0 : f64
  } -> !k64
  %var = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%var64 : !k64) outs(%ek : !k) {
  ^bb0(%a: f64, %o: f32):
    %0 = arith.truncf %a : f64 to f32
    linalg.yield %0 : f32
  } -> !k
  %ve = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%var : !k) outs(%ek : !k) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.truncf %eps : f64 to f32
    %1 = arith.addf %a, %0 : f32
    linalg.yield %1 : f32
  } -> !k
  %root = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%ve : !k) outs(%ek : !k) {
  ^bb0(%a: f32, %o: f32):
    %0 = math.rsqrt %a : f32
    linalg.yield %0 : f32
  } -> !k
  %d = linalg.generic {indexing_maps = [#id, #kept, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %mean : !x, !k) outs(%ex : !x) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %0 = arith.subf %a, %m : f32
    linalg.yield %0 : f32
  } -> !x
  %h = linalg.generic {indexing_maps = [#id, #kept, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%d, %root : !x, !k) outs(%ex : !x) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %0 = arith.mulf %a, %m : f32
    linalg.yield %0 : f32
  } -> !x
  %s = linalg.generic {indexing_maps = [#id, #last, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%h, %g : !x, !g) outs(%ex : !x) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %0 = arith.mulf %a, %m : f32
    linalg.yield %0 : f32
  } -> !x
  %y = linalg.generic {indexing_maps = [#id, #last, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %b : !x, !g) outs(%ex : !x) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %0 = arith.addf %a, %m : f32
    linalg.yield %0 : f32
  } -> !x
  return %y : !x
}

// IREE, fused: three generics; the mean's division is in each, the affine in the
// last.
// CHECK-LABEL: func.func @iree_fused(
// CHECK: resnorm.layer_norm %arg0 scale(%arg1) bias(%arg2) :
// CHECK-NEXT: return
func.func @iree_fused(%x: !x, %g: !g, %b: !g) -> !x {
  %c0 = arith.constant 0.0 : f32
  %n = arith.constant 24.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %er = tensor.empty() : !r
  %ex = tensor.empty() : !x
  %zr = linalg.fill ins(%c0 : f32) outs(%er : !r) -> !r
  %sum = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x : !x) outs(%zr : !r) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.addf %a, %o : f32
    linalg.yield %0 : f32
  } -> !r
  %sq = linalg.generic {indexing_maps = [#id, #row, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %sum : !x, !r) outs(%zr : !r) {
  ^bb0(%a: f32, %s: f32, %o: f32):
    %0 = arith.divf %s, %n : f32
    %1 = arith.subf %a, %0 : f32
    %2 = arith.mulf %1, %1 : f32
    %3 = arith.addf %2, %o : f32
    linalg.yield %3 : f32
  } -> !r
  %y = linalg.generic {indexing_maps = [#id, #row, #row, #last, #last, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %sum, %sq, %g, %b : !x, !r, !r, !g, !g) outs(%ex : !x) {
  ^bb0(%a: f32, %s: f32, %q: f32, %ga: f32, %be: f32, %o: f32):
    %0 = arith.divf %s, %n : f32
    %1 = arith.subf %a, %0 : f32
    %2 = arith.divf %q, %n : f32
    %3 = arith.addf %2, %eps : f32
    %4 = math.rsqrt %3 : f32
    %5 = arith.mulf %1, %4 : f32
    %6 = arith.mulf %5, %ga : f32
    %7 = arith.addf %6, %be : f32
    linalg.yield %7 : f32
  } -> !x
  return %y : !x
}

// buddy-mlir in bf16: the division inside of the reduction, the down-cast before
// the scale.
// CHECK-LABEL: func.func @buddy_bf16(
// CHECK: resnorm.rms_norm %arg0 scale(%arg1) epsilon = 9.99{{.*}}E-7 cast_before_scale :
// CHECK-NEXT: return
func.func @buddy_bf16(%x: !xb, %g: !gb) -> !xb {
  %zero = arith.constant dense<0.0> : !k
  %n = arith.constant 24.0 : f32
  %eps = arith.constant dense<1.0e-6> : !k
  %ek = tensor.empty() : !k
  %ex = tensor.empty() : !x
  %eb = tensor.empty() : !xb
  %xf = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : !xb) outs(%ex : !x) {
  ^bb0(%a: bf16, %o: f32):
    %0 = arith.extf %a : bf16 to f32
    linalg.yield %0 : f32
  } -> !x
  %two = arith.constant 2 : i32
  %q = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%xf : !x) outs(%ex : !x) {
  ^bb0(%a: f32, %o: f32):
    %0 = math.fpowi %a, %two : f32, i32
    linalg.yield %0 : f32
  } -> !x
  %m = linalg.generic {indexing_maps = [#id, #kept], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%q : !x) outs(%zero : !k) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.divf %a, %n : f32
    %1 = arith.addf %0, %o : f32
    linalg.yield %1 : f32
  } -> !k
  %ve = linalg.add ins(%m, %eps : !k, !k) outs(%ek : !k) -> !k
  %root = linalg.rsqrt ins(%ve : !k) outs(%ek : !k) -> !k
  %h = linalg.generic {indexing_maps = [#id, #kept, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%xf, %root : !x, !k) outs(%eb : !xb) {
  ^bb0(%a: f32, %r: f32, %o: bf16):
    %0 = arith.mulf %a, %r : f32
    %1 = arith.truncf %0 : f32 to bf16
    linalg.yield %1 : bf16
  } -> !xb
  %y = linalg.generic {indexing_maps = [#last, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%g, %h : !gb, !xb) outs(%eb : !xb) {
  ^bb0(%s: bf16, %a: bf16, %o: bf16):
    %0 = arith.mulf %s, %a : bf16
    linalg.yield %0 : bf16
  } -> !xb
  return %y : !xb
}

// oneDNN: named ops alone; copies are casts, the power -0.5 is the root.
// CHECK-LABEL: func.func @onednn(
// CHECK: resnorm.rms_norm %arg0 scale(%arg1) epsilon = 9.99{{.*}}E-7 :
// CHECK-NEXT: return
func.func @onednn(%x: !xb, %g: !gb) -> !xb {
  %c0 = arith.constant 0.0 : f32
  %two = arith.constant dense<2.0> : !x
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : tensor<f32>
  %half = arith.constant dense<-0.5> : !r
  %er = tensor.empty() : !r
  %ex = tensor.empty() : !x
  %eb = tensor.empty() : !xb
  %eg = tensor.empty() : !g
  %zr = linalg.fill ins(%c0 : f32) outs(%er : !r) -> !r
  %xf = linalg.copy ins(%x : !xb) outs(%ex : !x) -> !x
  %q = linalg.powf ins(%xf, %two : !x, !x) outs(%ex : !x) -> !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zr : !r) dimensions = [2]
  %m = linalg.div ins(%sq, %n : !r, !r) outs(%er : !r) -> !r
  %epsb = linalg.broadcast ins(%eps : tensor<f32>) outs(%er : !r) dimensions = [0, 1]
  %ve = linalg.add ins(%m, %epsb : !r, !r) outs(%er : !r) -> !r
  %root = linalg.powf ins(%ve, %half : !r, !r) outs(%er : !r) -> !r
  %rb = linalg.broadcast ins(%root : !r) outs(%ex : !x) dimensions = [2]
  %h = linalg.mul ins(%xf, %rb : !x, !x) outs(%ex : !x) -> !x
  %gf = linalg.copy ins(%g : !gb) outs(%eg : !g) -> !g
  %gx = linalg.broadcast ins(%gf : !g) outs(%ex : !x) dimensions = [0, 1]
  %s = linalg.mul ins(%gx, %h : !x, !x) outs(%ex : !x) -> !x
  %y = linalg.copy ins(%s : !x) outs(%eb : !xb) -> !xb
  return %y : !xb
}

// The same with epsilon an argument, as its kernels have it.
// CHECK-LABEL: func.func @onednn_runtime_epsilon(
// CHECK-NOT: resnorm.
func.func @onednn_runtime_epsilon(%x: !x, %eps: tensor<f32>) -> !x {
  %c0 = arith.constant 0.0 : f32
  %n = arith.constant dense<24.0> : !r
  %half = arith.constant dense<-0.5> : !r
  %er = tensor.empty() : !r
  %ex = tensor.empty() : !x
  %zr = linalg.fill ins(%c0 : f32) outs(%er : !r) -> !r
  %q = linalg.square ins(%x : !x) outs(%ex : !x) -> !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zr : !r) dimensions = [2]
  %m = linalg.div ins(%sq, %n : !r, !r) outs(%er : !r) -> !r
  %epsb = linalg.broadcast ins(%eps : tensor<f32>) outs(%er : !r) dimensions = [0, 1]
  %ve = linalg.add ins(%m, %epsb : !r, !r) outs(%er : !r) -> !r
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="epsilon is a runtime value"
  %root = linalg.powf ins(%ve, %half : !r, !r) outs(%er : !r) -> !r
  %rb = linalg.broadcast ins(%root : !r) outs(%ex : !x) dimensions = [2]
  %y = linalg.mul ins(%x, %rb : !x, !x) outs(%ex : !x) -> !x
  return %y : !x
}

// ONNX: ReduceMean with kept dimensions, Pow, Sqrt, Div.
// CHECK-LABEL: func.func @onnx(
// CHECK: resnorm.layer_norm %arg0 scale(%arg1) bias(%arg2) epsilon = 9.99{{.*}}E-13 :
// CHECK-NEXT: return
func.func @onnx(%x: !x, %g: !g, %b: !g) -> !x {
  %c0 = arith.constant 0.0 : f32
  %n = arith.constant 24 : i64
  %two = arith.constant dense<2.0> : tensor<f32>
  %eps = arith.constant dense<9.99999996E-13> : tensor<f32>
  %ek = tensor.empty() : !k
  %ex = tensor.empty() : !x
  %zk = linalg.fill ins(%c0 : f32) outs(%ek : !k) -> !k
  %sum = linalg.generic {indexing_maps = [#id, #kept], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x : !x) outs(%zk : !k) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.addf %a, %o : f32
    linalg.yield %0 : f32
  } -> !k
  %mean = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%sum : !k) outs(%ek : !k) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.sitofp %n : i64 to f32
    %1 = arith.divf %a, %0 : f32
    linalg.yield %1 : f32
  } -> !k
  %d = linalg.generic {indexing_maps = [#id, #kept, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %mean : !x, !k) outs(%ex : !x) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %0 = arith.subf %a, %m : f32
    linalg.yield %0 : f32
  } -> !x
  %q = linalg.generic {indexing_maps = [#id, affine_map<(i, j, k) -> ()>, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%d, %two : !x, tensor<f32>) outs(%ex : !x) {
  ^bb0(%a: f32, %p: f32, %o: f32):
    %0 = math.powf %a, %p : f32
    linalg.yield %0 : f32
  } -> !x
  %sq = linalg.generic {indexing_maps = [#id, #kept], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%q : !x) outs(%zk : !k) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.addf %a, %o : f32
    linalg.yield %0 : f32
  } -> !k
  %var = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%sq : !k) outs(%ek : !k) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.sitofp %n : i64 to f32
    %1 = arith.divf %a, %0 : f32
    linalg.yield %1 : f32
  } -> !k
  %dev = linalg.generic {indexing_maps = [#id, affine_map<(i, j, k) -> ()>, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%var, %eps : !k, tensor<f32>) outs(%ek : !k) {
  ^bb0(%a: f32, %e: f32, %o: f32):
    %0 = arith.addf %a, %e : f32
    %1 = math.sqrt %0 : f32
    linalg.yield %1 : f32
  } -> !k
  %y = linalg.generic {indexing_maps = [#id, #kept, #last, #last, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%d, %dev, %g, %b : !x, !k, !g, !g) outs(%ex : !x) {
  ^bb0(%a: f32, %m: f32, %ga: f32, %be: f32, %o: f32):
    %0 = arith.divf %a, %m : f32
    %1 = arith.mulf %0, %ga : f32
    %2 = arith.addf %1, %be : f32
    linalg.yield %2 : f32
  } -> !x
  return %y : !x
}
