// RUN: resnorm-opt %s --raise-to-resnorm --split-input-file --remarks-filter-missed=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: resnorm-opt %s --raise-to-resnorm --split-input-file | FileCheck %s

// A statistic that is added up elsewhere than in a reduction over values.

// REMARK: raise-loops-refused.mlir:[[#@LINE+20]]:{{.*}} remark: [Missed] norm | Category:raise-to-resnorm | Reason="a loop adds the statistic up", Where={{.*}}raise-loops-refused.mlir:[[#@LINE+12]]:
// CHECK-LABEL: func.func @partial_sums
// CHECK-NOT: resnorm.
func.func @partial_sums(%x: tensor<?xf32>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %d = tensor.dim %x, %c0 : tensor<?xf32>
  %di = arith.index_cast %d : index to i64
  %n = arith.sitofp %di : i64 to f32

  %s = scf.for %i = %c0 to %d step %c1 iter_args(%acc = %zero) -> f32 {
    %a = tensor.extract %x[%i] : tensor<?xf32>
    %q = arith.mulf %a, %a : f32
    %next = arith.addf %acc, %q : f32
    scf.yield %next : f32
  }
  %m = arith.divf %s, %n : f32
  %v = arith.addf %m, %eps : f32
  %r = math.rsqrt %v : f32
  %e = tensor.empty(%d) : tensor<?xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%x : tensor<?xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%a: f32, %out: f32):
    %0 = arith.mulf %a, %r : f32
    linalg.yield %0 : f32
  } -> tensor<?xf32>
  return %y : tensor<?xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>

// REMARK: remark: [Missed] norm | Category:raise-to-resnorm | Reason="the statistic is in a buffer: raise before bufferization", Where=
// CHECK-LABEL: func.func @on_buffers
// CHECK-NOT: resnorm.
func.func @on_buffers(%x: memref<4x8xf32>, %s: memref<4xf32>, %y: memref<4x8xf32>) {
  %n = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%s : memref<4xf32>)
  linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%x : memref<4x8xf32>) outs(%s : memref<4xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.mulf %a, %a : f32
    %1 = arith.addf %0, %acc : f32
    linalg.yield %1 : f32
  }
  linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s : memref<4x8xf32>, memref<4xf32>) outs(%y : memref<4x8xf32>) {
  ^bb0(%a: f32, %v: f32, %out: f32):
    %0 = arith.divf %v, %n : f32
    %1 = arith.addf %0, %eps : f32
    %2 = math.rsqrt %1 : f32
    %3 = arith.mulf %a, %2 : f32
    linalg.yield %3 : f32
  }
  return
}
