// RUN: resnorm-opt %s --convert-resnorm-to-gpu --canonicalize --cse | FileCheck %s

// A warp a row, four rows a block; a row is three accesses of 16 bytes a lane.
// CHECK-LABEL: func.func @warp(
// CHECK-SAME: %[[X:.*]]: memref<4x8x384xf32>, %[[G:.*]]: memref<384xf32>, %[[B:.*]]: memref<384xf32>, %[[Y:.*]]: memref<4x8x384xf32>)
// CHECK-DAG: %[[N:.*]] = arith.constant 3.840000e+02 : f32
// CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
// CHECK-DAG: %[[C4:.*]] = arith.constant 4 : index
// CHECK-DAG: %[[C8:.*]] = arith.constant 8 : index
// CHECK-DAG: %[[C32:.*]] = arith.constant 32 : index
// CHECK-DAG: %[[C128:.*]] = arith.constant 128 : index
// CHECK-DAG: %[[ROWS:.*]] = memref.collapse_shape %[[X]] {{\[\[}}0, 1], [2]] : memref<4x8x384xf32> into memref<32x384xf32>
// CHECK-DAG: %[[OUT:.*]] = memref.collapse_shape %[[Y]] {{\[\[}}0, 1], [2]]
// CHECK: gpu.launch blocks(%[[BLOCK:.*]], %{{.*}}, %{{.*}}) in (%{{.*}} = %[[C8]],
// CHECK-SAME: threads(%[[THREAD:.*]], %{{.*}}, %{{.*}}) in (%{{.*}} = %[[C128]],
// CHECK-SAME: module(@resnorm_kernels) function(@warp_layer_norm)
// CHECK-NOT: workgroup
// CHECK: %[[FIRST:.*]] = arith.muli %[[BLOCK]], %[[C4]]
// CHECK: %[[WARP:.*]] = arith.divui %[[THREAD]], %[[C32]]
// CHECK: %[[ROW:.*]] = arith.addi %[[FIRST]], %[[WARP]]
// CHECK: %[[LANE:.*]] = arith.remui %[[THREAD]], %[[C32]]
// CHECK: %[[IS_ROW:.*]] = arith.cmpi ult, %[[ROW]], %[[C32]]
// CHECK: scf.if %[[IS_ROW]] {
// CHECK: %[[COLUMN0:.*]] = arith.muli %[[LANE]], %[[C4]]
// CHECK: %[[COLUMN1:.*]] = arith.addi %[[COLUMN0]], %[[C128]]
// CHECK: %[[X0:.*]] = vector.load %[[ROWS]][%[[ROW]], %[[COLUMN0]]] {alignment = 16 : i64} : memref<32x384xf32>, vector<4xf32>
// CHECK: %[[X1:.*]] = vector.load %[[ROWS]][%[[ROW]], %[[COLUMN1]]] {alignment = 16 : i64}
// CHECK: vector.load %[[ROWS]]
// CHECK-NOT: vector.load %[[ROWS]]
// CHECK: %[[SUM:.*]] = vector.reduction <add>, %{{.*}} : vector<4xf32> into f32
// CHECK-COUNT-5: gpu.shuffle xor
// CHECK: %[[TOTAL:.*]] = arith.addf
// CHECK: %[[MEAN:.*]] = arith.divf %[[TOTAL]], %[[N]] : f32
// CHECK: %[[MEANS:.*]] = vector.broadcast %[[MEAN]]
// CHECK: %[[D0:.*]] = arith.subf %[[X0]], %[[MEANS]]
// CHECK: arith.mulf %[[D0]], %[[D0]]
// CHECK: vector.reduction
// CHECK-COUNT-5: gpu.shuffle xor
// CHECK: math.rsqrt
// CHECK: vector.load %[[G]][%[[COLUMN0]]] {alignment = 16 : i64}
// CHECK: vector.load %[[B]][%[[COLUMN0]]] {alignment = 16 : i64}
// CHECK: vector.store %{{.*}}, %[[OUT]][%[[ROW]], %[[COLUMN0]]] {alignment = 16 : i64}
// CHECK-NOT: gpu.barrier
func.func @warp(%x: memref<4x8x384xf32>, %g: memref<384xf32>, %b: memref<384xf32>, %y: memref<4x8x384xf32>) {
  resnorm.layer_norm %x scale(%g) bias(%b) outs(%y) : (memref<4x8x384xf32>, memref<384xf32>, memref<384xf32>, memref<4x8x384xf32>) -> ()
  return
}

// A block a row: the sums of its warps meet in shared memory, behind one
// barrier. The row's last access is in part outside of it.
// CHECK-LABEL: func.func @block(
// CHECK-SAME: %[[X:.*]]: memref<?x5000xbf16>, %[[F:.*]]: memref<?x5000xbf16>, %[[G:.*]]: memref<5000xbf16>, %[[Y:.*]]: memref<?x5000xbf16>, %[[S:.*]]: memref<?x5000xbf16>)
// CHECK-DAG: %[[ZEROS:.*]] = arith.constant dense<0.000000e+00> : vector<8xbf16>
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
// CHECK-DAG: %[[C16:.*]] = arith.constant 16 : index
// CHECK-DAG: %[[C512:.*]] = arith.constant 512 : index
// CHECK-DAG: %[[C5000:.*]] = arith.constant 5000 : index
// CHECK: %[[M:.*]] = memref.dim %[[X]], %[[C0]]
// CHECK: %[[BLOCKS:.*]] = arith.maxui %[[M]], %[[C1]]
// CHECK: gpu.launch blocks(%[[BLOCK:.*]], %{{.*}}, %{{.*}}) in (%{{.*}} = %[[BLOCKS]],
// CHECK-SAME: threads(%[[THREAD:.*]], %{{.*}}, %{{.*}}) in (%{{.*}} = %[[C512]],
// CHECK-SAME: function(@block_add_rms_norm)
// CHECK-SAME: workgroup(%[[SHARED:.*]] : memref<2x16xf32, #gpu.address_space<workgroup>>)
// CHECK: arith.cmpi ult, %[[BLOCK]], %[[M]]
// CHECK: %[[INSIDE:.*]] = arith.cmpi ult, %{{.*}}, %[[C5000]]
// CHECK: %[[HELD1:.*]] = scf.if %[[INSIDE]] -> (vector<8xbf16>) {
// CHECK:   %[[X1:.*]] = vector.load %[[X]][%[[BLOCK]], %[[COLUMN:.*]]] {alignment = 16 : i64}
// CHECK:   %[[F1:.*]] = vector.load %[[F]][%[[BLOCK]], %[[COLUMN]]] {alignment = 16 : i64}
// CHECK:   %[[SUM:.*]] = arith.addf %[[X1]], %[[F1]] : vector<8xbf16>
// CHECK:   vector.store %[[SUM]], %[[S]][%[[BLOCK]], %[[COLUMN]]] {alignment = 16 : i64}
// CHECK:   scf.yield %[[SUM]]
// CHECK: } else {
// CHECK:   scf.yield %[[ZEROS]]
// CHECK: arith.extf %{{.*}} : vector<8xbf16> to vector<8xf32>
// CHECK-COUNT-5: gpu.shuffle xor
// CHECK: scf.if
// CHECK:   memref.store %{{.*}}, %[[SHARED]][%[[C0]], %{{.*}}]
// CHECK: gpu.barrier
// CHECK: memref.load %[[SHARED]][%[[C0]], %{{.*}}]
// CHECK-COUNT-4: gpu.shuffle xor
// CHECK-NOT: gpu.shuffle
// CHECK-NOT: gpu.barrier
// CHECK: vector.store %{{.*}}, %[[Y]]
func.func @block(%x: memref<?x5000xbf16>, %f: memref<?x5000xbf16>, %g: memref<5000xbf16>, %y: memref<?x5000xbf16>, %s: memref<?x5000xbf16>) {
  resnorm.add_rms_norm %x, %f scale(%g) outs(%y, %s) : (memref<?x5000xbf16>, memref<?x5000xbf16>, memref<5000xbf16>, memref<?x5000xbf16>, memref<?x5000xbf16>) -> ()
  return
}

// Too wide for the registers: each pass is a loop that reads the row, the later
// ones the sum that the first one wrote.
// CHECK-LABEL: func.func @wide(
// CHECK-SAME: %[[X:.*]]: memref<2x65536xf32>, %[[F:.*]]: memref<2x65536xf32>, %[[Y:.*]]: memref<2x65536xf32>, %[[S:.*]]: memref<2x65536xf32>)
// CHECK: gpu.launch
// CHECK: scf.for
// CHECK: vector.load %[[X]]
// CHECK: vector.load %[[F]]
// CHECK: vector.store %{{.*}}, %[[S]]
// CHECK: gpu.barrier
// CHECK: scf.for
// CHECK: vector.load %[[S]]
// CHECK: gpu.barrier
// CHECK: scf.for
// CHECK: vector.load %[[S]]
// CHECK: vector.store %{{.*}}, %[[Y]]
func.func @wide(%x: memref<2x65536xf32>, %f: memref<2x65536xf32>, %y: memref<2x65536xf32>, %s: memref<2x65536xf32>) {
  resnorm.add_layer_norm %x, %f outs(%y, %s) : (memref<2x65536xf32>, memref<2x65536xf32>, memref<2x65536xf32>, memref<2x65536xf32>) -> ()
  return
}

// The width of an access divides the row's; rows of one element more than a
// multiple are read by element.
// CHECK-LABEL: func.func @ragged(
// CHECK: vector.load %{{.*}} {alignment = 8 : i64} : memref<3x70xf32>, vector<2xf32>
// CHECK: vector.load %{{.*}} {alignment = 4 : i64} : memref<3x71xf32>, vector<1xf32>
func.func @ragged(%x: memref<3x70xf32>, %y: memref<3x70xf32>, %u: memref<3x71xf32>, %v: memref<3x71xf32>) {
  resnorm.rms_norm %x outs(%y) : (memref<3x70xf32>, memref<3x70xf32>) -> ()
  resnorm.rms_norm %u outs(%v) : (memref<3x71xf32>, memref<3x71xf32>) -> ()
  return
}

// Rows apart from each other, whose addresses are a multiple of two elements.
// CHECK-LABEL: func.func @strided(
// CHECK: vector.load %{{.*}} {alignment = 8 : i64} : memref<3x64xf32, strided<[66, 1], offset: 4>>, vector<2xf32>
func.func @strided(%x: memref<3x64xf32, strided<[66, 1], offset: 4>>, %y: memref<3x64xf32>) {
  resnorm.rms_norm %x outs(%y) : (memref<3x64xf32, strided<[66, 1], offset: 4>>, memref<3x64xf32>) -> ()
  return
}

// The statistics, in the compute type; elements beyond the row add nothing to
// the variance.
// CHECK-LABEL: func.func @statistics(
// CHECK-SAME: %[[MEAN:[a-z0-9]*]]: memref<2x3xf32>, %[[RSTD:[a-z0-9]*]]: memref<2x3xf32>)
// CHECK-DAG: %[[ZEROS:.*]] = arith.constant dense<0.000000e+00> : vector<4xf64>
// CHECK-DAG: %[[MEANS:.*]] = memref.collapse_shape %[[MEAN]] {{\[\[}}0, 1]]
// CHECK-DAG: %[[RSTDS:.*]] = memref.collapse_shape %[[RSTD]] {{\[\[}}0, 1]]
// CHECK: gpu.launch
// CHECK: arith.select %{{.*}}, %{{.*}}, %[[ZEROS]] : vector<4xf64>
// CHECK: gpu.shuffle xor %{{.*}} : f64
// CHECK: scf.if
// CHECK: memref.store %{{.*}}, %[[MEANS]][%{{.*}}] : memref<6xf32>
// CHECK: memref.store %{{.*}}, %[[RSTDS]][%{{.*}}] : memref<6xf32>
func.func @statistics(%x: memref<2x3x20xf32>, %y: memref<2x3x20xf32>, %m: memref<2x3xf32>, %r: memref<2x3xf32>) {
  resnorm.layer_norm %x outs(%y, %m, %r) statistics = f64 save_statistics : (memref<2x3x20xf32>, memref<2x3x20xf32>, memref<2x3xf32>, memref<2x3xf32>) -> ()
  return
}

// Without leading axes there is one row.
// CHECK-LABEL: func.func @all_axes(
// CHECK: memref.collapse_shape %{{.*}} {{\[\[}}0, 1]] : memref<4x8xf32> into memref<32xf32>
// CHECK: memref.expand_shape %{{.*}} {{\[\[}}0, 1]] output_shape [1, 32] : memref<32xf32> into memref<1x32xf32>
// CHECK: gpu.launch
// CHECK: memref.store %{{.*}}, %{{.*}}[] : memref<f32>
func.func @all_axes(%x: memref<4x8xf32>, %g: memref<4x8xf32>, %y: memref<4x8xf32>, %r: memref<f32>) {
  resnorm.rms_norm %x scale(%g) outs(%y, %r) axis = -2 save_statistics : (memref<4x8xf32>, memref<4x8xf32>, memref<4x8xf32>, memref<f32>) -> ()
  return
}
