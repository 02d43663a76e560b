// RUN: resnorm-opt %s --convert-resnorm-to-vector --canonicalize --cse | FileCheck %s --implicit-check-not=resnorm.
// RUN: resnorm-opt %s --convert-resnorm-to-vector=vector-bits=256 --canonicalize --cse | FileCheck %s --check-prefix=NARROW

// A row of whole vectors: two sums of four accumulators, then the result.
// CHECK-LABEL: func.func @whole(
// CHECK-SAME: %[[X:.*]]: memref<4x8x768xf32>, %[[G:.*]]: memref<768xf32>, %[[B:.*]]: memref<768xf32>, %[[Y:.*]]: memref<4x8x768xf32>)
// CHECK-DAG: %[[EPSILON:.*]] = arith.constant 9.99999974E-6 : f32
// CHECK-DAG: %[[N:.*]] = arith.constant 7.680000e+02 : f32
// CHECK-DAG: %[[NONE:.*]] = arith.constant dense<0.000000e+00> : vector<16xf32>
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
// CHECK-DAG: %[[C16:.*]] = arith.constant 16 : index
// CHECK-DAG: %[[C32:.*]] = arith.constant 32 : index
// CHECK-DAG: %[[C48:.*]] = arith.constant 48 : index
// CHECK-DAG: %[[C64:.*]] = arith.constant 64 : index
// CHECK-DAG: %[[C768:.*]] = arith.constant 768 : index
// CHECK: %[[ROWS:.*]] = memref.collapse_shape %[[X]] {{\[\[}}0, 1], [2]] : memref<4x8x768xf32> into memref<32x768xf32>
// CHECK: %[[OUT:.*]] = memref.collapse_shape %[[Y]]
// CHECK: scf.parallel (%[[ROW:.*]]) = (%[[C0]]) to (%[[C32]]) step (%[[C1]]) {
// CHECK: %[[SUMS:.*]]:4 = scf.for %[[J:.*]] = %[[C0]] to %[[C768]] step %[[C64]] iter_args(%[[S0:[a-z0-9]*]] = %[[NONE]], %[[S1:[a-z0-9]*]] = %[[NONE]],
// CHECK:   %[[X0:.*]] = vector.load %[[ROWS]][%[[ROW]], %[[J]]] : memref<32x768xf32>, vector<16xf32>
// CHECK:   arith.addf %[[S0]], %[[X0]]
// CHECK:   %[[J1:.*]] = arith.addi %[[J]], %[[C16]]
// CHECK:   %[[X1:.*]] = vector.load %[[ROWS]][%[[ROW]], %[[J1]]]
// CHECK:   arith.addf %[[S1]], %[[X1]]
// CHECK:   arith.addi %[[J]], %[[C32]]
// CHECK:   arith.addi %[[J]], %[[C48]]
// CHECK: %[[LEFT:.*]] = arith.addf %[[SUMS]]#0, %[[SUMS]]#1
// CHECK: %[[RIGHT:.*]] = arith.addf %[[SUMS]]#2, %[[SUMS]]#3
// CHECK: %[[BOTH:.*]] = arith.addf %[[LEFT]], %[[RIGHT]]
// CHECK: %[[SUM:.*]] = vector.reduction <add>, %[[BOTH]] fastmath<reassoc>
// CHECK: %[[MEAN:.*]] = arith.divf %[[SUM]], %[[N]]
// CHECK: %[[MEANS:.*]] = vector.broadcast %[[MEAN]]
// CHECK: scf.for
// CHECK:   %[[D:.*]] = arith.subf %{{.*}}, %[[MEANS]]
// CHECK:   arith.mulf %[[D]], %[[D]]
// CHECK: %[[SQUARES:.*]] = vector.reduction <add>
// CHECK: %[[VARIANCE:.*]] = arith.divf %[[SQUARES]], %[[N]]
// CHECK: %[[SHIFTED:.*]] = arith.addf %[[VARIANCE]], %[[EPSILON]]
// CHECK: %[[RSTD:.*]] = math.rsqrt %[[SHIFTED]]
// CHECK: %[[RSTDS:.*]] = vector.broadcast %[[RSTD]]
// CHECK: scf.for %[[J:.*]] = %[[C0]] to %[[C768]] step %[[C16]] {
// CHECK:   %[[V:.*]] = vector.load %[[ROWS]][%[[ROW]], %[[J]]]
// CHECK:   %[[SCALE:.*]] = vector.load %[[G]][%[[J]]]
// CHECK:   %[[BIAS:.*]] = vector.load %[[B]][%[[J]]]
// CHECK:   %[[CENTRED:.*]] = arith.subf %[[V]], %[[MEANS]]
// CHECK:   %[[NORMED:.*]] = arith.mulf %[[CENTRED]], %[[RSTDS]]
// CHECK:   %[[SCALED:.*]] = arith.mulf %[[NORMED]], %[[SCALE]]
// CHECK:   %[[RESULT:.*]] = arith.addf %[[SCALED]], %[[BIAS]]
// CHECK:   vector.store %[[RESULT]], %[[OUT]][%[[ROW]], %[[J]]]
// CHECK-NOT: mask
// NARROW-LABEL: func.func @whole(
// NARROW: vector<8xf32>
// NARROW-NOT: vector<16xf32>
// NARROW-LABEL: func.func @tail(
func.func @whole(%x: memref<4x8x768xf32>, %g: memref<768xf32>, %b: memref<768xf32>, %y: memref<4x8x768xf32>) {
  resnorm.layer_norm %x scale(%g) bias(%b) outs(%y) : (memref<4x8x768xf32>, memref<768xf32>, memref<768xf32>, memref<4x8x768xf32>) -> ()
  return
}

// What does not fill four vectors is masked in sums, and the lanes outside of
// the row are taken out of them; the result has one masked vector.
// CHECK-LABEL: func.func @tail(
// CHECK-SAME: %[[X:.*]]: memref<4x100xf32>, %[[Y:.*]]: memref<4x100xf32>)
// CHECK-DAG: %[[NONE:.*]] = arith.constant dense<0.000000e+00> : vector<16xf32>
// CHECK-DAG: %[[C16:.*]] = arith.constant 16 : index
// CHECK-DAG: %[[C64:.*]] = arith.constant 64 : index
// CHECK-DAG: %[[C96:.*]] = arith.constant 96 : index
// CHECK-DAG: %[[C100:.*]] = arith.constant 100 : index
// CHECK: scf.parallel (%[[ROW:.*]]) =
// CHECK-COUNT-4: vector.load %[[X]]
// CHECK: scf.for %[[J:.*]] = %[[C64]] to %[[C100]] step %[[C16]] iter_args(%[[S:.*]] = %
// CHECK:   %[[LEFT:.*]] = arith.subi %[[C100]], %[[J]]
// CHECK:   %[[MASK:.*]] = vector.create_mask %[[LEFT]] : vector<16xi1>
// CHECK:   %[[V:.*]] = vector.maskedload %[[X]][%[[ROW]], %[[J]]], %[[MASK]], %[[NONE]]
// CHECK:   %[[SQUARE:.*]] = arith.mulf %[[V]], %[[V]]
// CHECK:   %[[INSIDE:.*]] = arith.select %[[MASK]], %[[SQUARE]], %[[NONE]]
// CHECK:   arith.addf %[[S]], %[[INSIDE]]
// CHECK: math.rsqrt
// CHECK: scf.for %{{.*}} = %{{.*}} to %[[C96]] step %[[C16]] {
// CHECK:   vector.store
// CHECK: %[[REST:.*]] = vector.constant_mask [4] : vector<16xi1>
// CHECK: vector.maskedload %[[X]][%[[ROW]], %[[C96]]], %[[REST]]
// CHECK: vector.maskedstore %[[Y]][%[[ROW]], %[[C96]]], %[[REST]]
func.func @tail(%x: memref<4x100xf32>, %y: memref<4x100xf32>) {
  resnorm.rms_norm %x outs(%y) : (memref<4x100xf32>, memref<4x100xf32>) -> ()
  return
}

// CHECK-LABEL: func.func @narrower_than_a_vector(
// CHECK-NOT: vector.load
// CHECK: vector.constant_mask [5] : vector<16xi1>
// CHECK: vector.maskedload
func.func @narrower_than_a_vector(%x: memref<4x5xf32>, %y: memref<4x5xf32>) {
  resnorm.rms_norm %x outs(%y) : (memref<4x5xf32>, memref<4x5xf32>) -> ()
  return
}

// CHECK-LABEL: func.func @dynamic(
// CHECK-SAME: %[[X:.*]]: memref<?x?xf32>, %[[Y:.*]]: memref<?x?xf32>)
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
// CHECK-DAG: %[[C16:.*]] = arith.constant 16 : index
// CHECK-DAG: %[[C64:.*]] = arith.constant 64 : index
// CHECK-DAG: %[[ROWS:.*]] = memref.dim %[[X]], %[[C0]]
// CHECK-DAG: %[[WIDTH:.*]] = memref.dim %[[X]], %[[C1]]
// CHECK: %[[INTEGER:.*]] = arith.index_cast %[[WIDTH]] : index to i64
// CHECK: %[[N:.*]] = arith.sitofp %[[INTEGER]] : i64 to f32
// CHECK: scf.parallel (%[[ROW:.*]]) = (%[[C0]]) to (%[[ROWS]])
// CHECK: %[[REST:.*]] = arith.remui %[[WIDTH]], %[[C64]]
// CHECK: %[[WHOLE:.*]] = arith.subi %[[WIDTH]], %[[REST]]
// CHECK: scf.for %{{.*}} = %[[C0]] to %[[WHOLE]] step %[[C64]]
// CHECK: scf.for %{{.*}} = %[[WHOLE]] to %[[WIDTH]] step %[[C16]]
// CHECK: %[[SUM:.*]] = vector.reduction
// CHECK: arith.divf %[[SUM]], %[[N]]
func.func @dynamic(%x: memref<?x?xf32>, %y: memref<?x?xf32>) {
  resnorm.rms_norm %x outs(%y) : (memref<?x?xf32>, memref<?x?xf32>) -> ()
  return
}

// A fused pair writes its sum first, and reads that.
// CHECK-LABEL: func.func @fused(
// CHECK-SAME: %[[X:.*]]: memref<4x64xf32>, %[[F:.*]]: memref<4x64xf32>, %[[C:.*]]: memref<64xf32>, %[[Y:.*]]: memref<4x64xf32>, %[[S:.*]]: memref<4x64xf32>)
// CHECK-DAG: %[[TWICE:.*]] = arith.constant dense<2.000000e+00> : vector<16xf32>
// CHECK: scf.parallel (%[[ROW:.*]]) =
// CHECK: scf.for %[[J:.*]] =
// CHECK:   %[[A:.*]] = vector.load %[[X]][%[[ROW]], %[[J]]]
// CHECK:   %[[B:.*]] = vector.load %[[F]][%[[ROW]], %[[J]]]
// CHECK:   %[[BIAS:.*]] = vector.load %[[C]][%[[J]]]
// CHECK:   arith.mulf %{{.*}}, %[[TWICE]]
// CHECK:   vector.store %{{.*}}, %[[S]][%[[ROW]], %[[J]]]
// CHECK: vector.load %[[S]]
// CHECK-NOT: vector.load %[[X]]
// CHECK: vector.store %{{.*}}, %[[Y]]
func.func @fused(%x: memref<4x64xf32>, %f: memref<4x64xf32>, %c: memref<64xf32>, %y: memref<4x64xf32>, %s: memref<4x64xf32>) {
  resnorm.add_layer_norm %x, %f branch_bias(%c) outs(%y, %s) addend_scales = [2.0, 1.0] : (memref<4x64xf32>, memref<4x64xf32>, memref<64xf32>, memref<4x64xf32>, memref<4x64xf32>) -> ()
  return
}

// CHECK-LABEL: func.func @saved_statistics(
// CHECK-SAME: %[[M:[a-z0-9]*]]: memref<2x3xf32>, %[[R:[a-z0-9]*]]: memref<2x3xf32>)
// CHECK-DAG: %[[MEANS:.*]] = memref.collapse_shape %[[M]] {{\[\[}}0, 1]]
// CHECK-DAG: %[[RSTDS:.*]] = memref.collapse_shape %[[R]] {{\[\[}}0, 1]]
// CHECK: scf.parallel (%[[ROW:.*]]) =
// CHECK: memref.store %{{.*}}, %[[MEANS]][%[[ROW]]]
// CHECK: memref.store %{{.*}}, %[[RSTDS]][%[[ROW]]]
func.func @saved_statistics(%x: memref<2x3x64xf32>, %y: memref<2x3x64xf32>, %m: memref<2x3xf32>, %r: memref<2x3xf32>) {
  resnorm.layer_norm %x outs(%y, %m, %r) save_statistics : (memref<2x3x64xf32>, memref<2x3x64xf32>, memref<2x3xf32>, memref<2x3xf32>) -> ()
  return
}

// One row, whose statistic has no axis.
// CHECK-LABEL: func.func @rank1(
// CHECK-SAME: %[[X:.*]]: memref<64xf32>, %[[Y:.*]]: memref<64xf32>, %[[R:.*]]: memref<f32>)
// CHECK: memref.expand_shape %[[X]] {{\[\[}}0, 1]] output_shape [1, 64] : memref<64xf32> into memref<1x64xf32>
// CHECK: memref.store %{{.*}}, %[[R]][]
func.func @rank1(%x: memref<64xf32>, %y: memref<64xf32>, %r: memref<f32>) {
  resnorm.rms_norm %x outs(%y, %r) save_statistics : (memref<64xf32>, memref<64xf32>, memref<f32>) -> ()
  return
}

// Lanes are counted in the type in which a row is normalised.
// CHECK-LABEL: func.func @bf16(
// CHECK-SAME: %[[X:[a-z0-9]*]]: memref<4x64xbf16>
// CHECK: %[[V:.*]] = vector.load %[[X]]{{.*}} : memref<4x64xbf16>, vector<16xbf16>
// CHECK: %[[W:.*]] = arith.extf %[[V]] : vector<16xbf16> to vector<16xf32>
// CHECK: arith.mulf %[[W]], %[[W]]
// CHECK: arith.truncf %{{.*}} : vector<16xf32> to vector<16xbf16>
// CHECK: vector.store
func.func @bf16(%x: memref<4x64xbf16>, %y: memref<4x64xbf16>) {
  resnorm.rms_norm %x outs(%y) : (memref<4x64xbf16>, memref<4x64xbf16>) -> ()
  return
}

// CHECK-LABEL: func.func @wide_statistics(
// CHECK: %[[W:.*]] = arith.extf %{{.*}} : vector<16xf32> to vector<16xf64>
// CHECK: vector.reduction <add>, %{{.*}} : vector<16xf64> into f64
// CHECK: arith.truncf %{{.*}} : f64 to f32
// CHECK: arith.mulf %{{.*}} : vector<16xf32>
func.func @wide_statistics(%x: memref<4x64xf32>, %y: memref<4x64xf32>) {
  resnorm.rms_norm %x outs(%y) statistics = f64 : (memref<4x64xf32>, memref<4x64xf32>) -> ()
  return
}

// CHECK-LABEL: func.func @cast_before_scale(
// CHECK: math.rsqrt
// CHECK: %[[NORMED:.*]] = arith.mulf %{{.*}} : vector<16xf32>
// CHECK: %[[CAST:.*]] = arith.truncf %[[NORMED]] : vector<16xf32> to vector<16xbf16>
// CHECK: arith.mulf %[[CAST]], %{{.*}} : vector<16xbf16>
func.func @cast_before_scale(%x: memref<4x64xbf16>, %g: memref<64xbf16>, %y: memref<4x64xbf16>) {
  resnorm.rms_norm %x scale(%g) outs(%y) cast_before_scale : (memref<4x64xbf16>, memref<64xbf16>, memref<4x64xbf16>) -> ()
  return
}
