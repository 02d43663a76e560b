// RUN: resnorm-opt %s --resnorm-convert-linalg-to-gpu --canonicalize --cse | FileCheck %s

#id = affine_map<(m, n) -> (m, n)>
#rows = affine_map<(m, n) -> (m)>

// CHECK-LABEL: func.func @elementwise(
// CHECK-SAME: %[[X:.*]]: memref<?x32xf32>, %[[Y:.*]]: memref<?x32xf32>)
// CHECK: %[[TOTAL:.*]] = arith.muli %{{.*}}, %{{.*}}
// CHECK: gpu.launch
// CHECK-SAME: module(@resnorm_kernels) function(@elementwise_elementwise)
// CHECK: %[[INSIDE:.*]] = arith.cmpi ult, %[[ID:.*]], %[[TOTAL]]
// CHECK: scf.if %[[INSIDE]] {
// CHECK: %[[INDEX:.*]]:2 = affine.delinearize_index %[[ID]] into (%{{.*}}, 32)
// CHECK: %[[A:.*]] = memref.load %[[X]][%[[INDEX]]#0, %[[INDEX]]#1]
// CHECK: %[[E:.*]] = math.exp %[[A]]
// CHECK: memref.store %[[E]], %[[Y]][%[[INDEX]]#0, %[[INDEX]]#1]
func.func @elementwise(%x: memref<?x32xf32>, %y: memref<?x32xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<?x32xf32>) outs(%y : memref<?x32xf32>) {
  ^bb0(%a: f32, %b: f32):
    %e = math.exp %a : f32
    linalg.yield %e : f32
  }
  return
}

// Accumulators stay in registers through the reduction. Neighbouring threads
// have neighbouring columns.
// CHECK-LABEL: func.func @columns(
// CHECK-SAME: %[[X:.*]]: memref<64x32xf32>, %[[Y:.*]]: memref<32xf32>)
// CHECK: gpu.launch
// CHECK-SAME: function(@columns_reduce)
// CHECK: %[[INITIAL:.*]] = memref.load %[[Y]][%[[COLUMN:.*]]]
// CHECK: %[[SUM:.*]] = scf.for %[[K:.*]] = %{{.*}} iter_args(%[[ACC:.*]] = %[[INITIAL]]) -> (f32) {
// CHECK:   %[[A:.*]] = memref.load %[[X]][%[[K]], %[[COLUMN]]]
// CHECK:   %[[NEXT:.*]] = arith.addf %[[A]], %[[ACC]]
// CHECK:   scf.yield %[[NEXT]]
// CHECK: memref.store %[[SUM]], %[[Y]][%[[COLUMN]]]
// CHECK-NOT: gpu.shuffle
func.func @columns(%x: memref<64x32xf32>, %y: memref<32xf32>) {
  linalg.generic {indexing_maps = [affine_map<(n, m) -> (m, n)>, affine_map<(n, m) -> (n)>], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<64x32xf32>) outs(%y : memref<32xf32>) {
  ^bb0(%a: f32, %b: f32):
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  }
  return
}

// The lanes of a warp share a row that is contiguous.
// CHECK-LABEL: func.func @rows(
// CHECK-SAME: %[[X:.*]]: memref<8x300xf32>, %[[M:.*]]: memref<8xf32>, %[[S:.*]]: memref<8xf64>)
// CHECK-DAG: %[[LEAST:.*]] = arith.constant 0xFF800000 : f32
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f64
// CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
// CHECK-DAG: %[[C32:.*]] = arith.constant 32 : index
// CHECK: gpu.launch blocks(%{{.*}}) in (%{{.*}} = %[[C2]],
// CHECK: %[[LANE:.*]] = arith.remui %{{.*}}, %[[C32]]
// CHECK: %[[LOOP:.*]]:2 = scf.for %[[K:.*]] = %[[LANE]] to %{{.*}} step %[[C32]] iter_args(%{{.*}} = %[[LEAST]], %{{.*}} = %[[ZERO]])
// CHECK:   memref.load %[[X]][%{{.*}}, %[[K]]]
// CHECK: %[[OTHER:.*]], %{{.*}} = gpu.shuffle xor %[[LOOP]]#0, %{{.*}} : f32
// CHECK: arith.maximumf %[[LOOP]]#0, %[[OTHER]] : f32
// CHECK-COUNT-4: gpu.shuffle xor %{{.*}} : f32
// CHECK: arith.maximumf
// CHECK-COUNT-5: gpu.shuffle xor %{{.*}} : f64
// CHECK: scf.if
// CHECK:   memref.load %[[M]]
// CHECK:   arith.maximumf
// CHECK:   memref.store %{{.*}}, %[[M]]
// CHECK:   memref.store %{{.*}}, %[[S]]
func.func @rows(%x: memref<8x300xf32>, %m: memref<8xf32>, %s: memref<8xf64>) {
  linalg.generic {indexing_maps = [#id, #rows, #rows], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<8x300xf32>) outs(%m, %s : memref<8xf32>, memref<8xf64>) {
  ^bb0(%a: f32, %b: f32, %c: f64):
    %0 = arith.maximumf %a, %b : f32
    %1 = arith.extf %a : f32 to f64
    %2 = arith.addf %1, %c : f64
    linalg.yield %0, %2 : f32, f64
  }
  return
}

// The lanes cannot: what they exchange is of 32 or 64 bits, rows are longer than
// a warp, and partial differences are no difference.
// CHECK-LABEL: func.func @not_by_warp(
// CHECK-COUNT-3: gpu.launch
// CHECK-NOT: gpu.shuffle
// CHECK: return
func.func @not_by_warp(%x: memref<8x64xbf16>, %m: memref<8xbf16>, %y: memref<8x31xf32>, %n: memref<8xf32>, %z: memref<8x64xf32>) {
  linalg.generic {indexing_maps = [#id, #rows], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<8x64xbf16>) outs(%m : memref<8xbf16>) {
  ^bb0(%a: bf16, %b: bf16):
    %0 = arith.maximumf %a, %b : bf16
    linalg.yield %0 : bf16
  }
  linalg.generic {indexing_maps = [#id, #rows], iterator_types = ["parallel", "reduction"]}
      ins(%y : memref<8x31xf32>) outs(%n : memref<8xf32>) {
  ^bb0(%a: f32, %b: f32):
    %0 = arith.maximumf %a, %b : f32
    linalg.yield %0 : f32
  }
  linalg.generic {indexing_maps = [#id, #rows], iterator_types = ["parallel", "reduction"]}
      ins(%z : memref<8x64xf32>) outs(%n : memref<8xf32>) {
  ^bb0(%a: f32, %b: f32):
    %0 = arith.subf %b, %a : f32
    linalg.yield %0 : f32
  }
  return
}

// One that runs over the reduction's axis does not.
// CHECK-LABEL: func.func @prefix_sums(
// CHECK-SAME: %[[X:.*]]: memref<8x32xf32>, %[[Y:.*]]: memref<8x32xf32>, %[[T:.*]]: memref<8xf32>)
// CHECK: scf.for
// CHECK: %[[A:.*]] = memref.load %[[X]]
// CHECK: %[[S:.*]] = arith.addf %[[A]]
// CHECK: memref.store %[[S]], %[[Y]]
// CHECK: scf.yield %[[S]]
// CHECK: memref.store %{{.*}}, %[[T]]
func.func @prefix_sums(%x: memref<8x32xf32>, %y: memref<8x32xf32>, %t: memref<8xf32>) {
  linalg.generic {indexing_maps = [#id, #id, #rows], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<8x32xf32>) outs(%y, %t : memref<8x32xf32>, memref<8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %s = arith.addf %a, %c : f32
    linalg.yield %s, %s : f32, f32
  }
  return
}

// Data on the device never needs the host, even where there is one element.
// CHECK-LABEL: func.func @scalar(
// CHECK: gpu.launch
// CHECK-SAME: function(@scalar_reduce)
// CHECK: scf.for
func.func @scalar(%x: memref<32xf32>, %y: memref<f32>) {
  linalg.generic {indexing_maps = [affine_map<(n) -> (n)>, affine_map<(n) -> ()>], iterator_types = ["reduction"]}
      ins(%x : memref<32xf32>) outs(%y : memref<f32>) {
  ^bb0(%a: f32, %b: f32):
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  }
  return
}

// Indices of the op, in nested regions too, are those of the thread.
// CHECK-LABEL: func.func @lookup(
// CHECK-SAME: %[[TABLE:.*]]: memref<64x32xf32>, %[[TOKENS:.*]]: memref<8xi64>, %[[Y:.*]]: memref<8x32xf32>)
// CHECK: gpu.launch
// CHECK-SAME: function(@lookup_gather)
// CHECK: %[[INDEX:.*]]:2 = affine.delinearize_index
// CHECK: %[[TOKEN:.*]] = memref.load %[[TOKENS]][%[[INDEX]]#0]
// CHECK: cf.assert
// CHECK: %[[ROW:.*]] = arith.index_cast %[[TOKEN]]
// CHECK: memref.load %[[TABLE]][%[[ROW]], %[[INDEX]]#1]
// CHECK-NOT: linalg.index
func.func @lookup(%table: memref<64x32xf32>, %tokens: memref<8xi64>, %y: memref<8x32xf32>) {
  %c64 = arith.constant 64 : i64
  linalg.generic {indexing_maps = [#rows, #id], iterator_types = ["parallel", "parallel"]}
      ins(%tokens : memref<8xi64>) outs(%y : memref<8x32xf32>) {
  ^bb0(%t: i64, %b: f32):
    %inside = arith.cmpi ult, %t, %c64 : i64
    cf.assert %inside, "index must be smaller than dim size"
    %row = arith.index_cast %t : i64 to index
    %column = linalg.index 1 : index
    %a = memref.load %table[%row, %column] : memref<64x32xf32>
    linalg.yield %a : f32
  }
  return
}

// PTX has no other characters in names.
// CHECK-LABEL: func.func @"a.b-c"(
// CHECK: function(@a_b_c_fill)
func.func @"a.b-c"(%y: memref<8xf32>, %v: f32) {
  linalg.fill ins(%v : f32) outs(%y : memref<8xf32>)
  return
}

// CHECK-LABEL: func.func @tensors(
// CHECK: linalg.fill
func.func @tensors(%y: tensor<8xf32>, %v: f32) -> tensor<8xf32> {
  %0 = linalg.fill ins(%v : f32) outs(%y : tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

// Nothing is written, and a grid of no blocks cannot be launched.
// CHECK-LABEL: func @empty
// CHECK-NOT: gpu.launch
// CHECK: return
func.func @empty(%x: memref<0x8xf32>, %y: memref<0x8xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<0x8xf32>) outs(%y : memref<0x8xf32>) {
  ^bb0(%a: f32, %b: f32):
    %e = math.exp %a : f32
    linalg.yield %e : f32
  }
  return
}
