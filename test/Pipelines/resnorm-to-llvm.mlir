// RUN: resnorm-opt %s --resnorm-to-llvm=prefix=k | FileCheck %s

// CHECK: resnorm.entry_points
// CHECK-DAG: llvm.func internal @[[$F:k_f_body_[0-9]+]]({{.*}}no_inline
// CHECK-DAG: llvm.func internal @[[$DYN:k_dynamic_body_[0-9]+]]({{.*}}no_inline
// CHECK-DAG: llvm.func @_mlir_ciface_k_f(
// CHECK-DAG: llvm.call @[[$F]](%{{.*}}) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, f32) ->
// CHECK-DAG: llvm.func @_mlir_ciface_k_dynamic(
// CHECK-DAG: llvm.func @_mlir_ciface_k_boolean(%{{.*}}: i1) -> (i1 {llvm.zeroext})

// CHECK-LABEL: llvm.func @k_f(
// CHECK-SAME: %[[A:.*]]: !llvm.ptr, %[[S:.*]]: !llvm.ptr, %[[R:.*]]: !llvm.ptr) {
// CHECK: %[[SCALAR:.*]] = llvm.load %[[S]] : !llvm.ptr -> f32
// CHECK: %[[RESULT:.*]] = llvm.call @[[$F]](%[[A]], %[[A]], {{.*}}, %[[SCALAR]])
// CHECK: %[[ALLOCATED:.*]] = llvm.extractvalue %[[RESULT]][0]
// CHECK: %[[ALIGNED:.*]] = llvm.extractvalue %[[RESULT]][1]
// CHECK: "llvm.intr.memcpy"(%[[R]], %[[ALIGNED]], %{{.*}})
// CHECK: llvm.call @free(%[[ALLOCATED]])
func.func @f(%a: tensor<2x3xf32>, %s: f32) -> tensor<2x3xf32> {
  %e = tensor.empty() : tensor<2x3xf32>
  %0 = linalg.fill ins(%s : f32) outs(%e : tensor<2x3xf32>) -> tensor<2x3xf32>
  %1 = arith.addf %a, %0 : tensor<2x3xf32>
  return %1 : tensor<2x3xf32>
}

// CHECK-NOT: llvm.func @k_dynamic(
func.func @dynamic(%a: tensor<?xf32>) -> tensor<?xf32> {
  return %a : tensor<?xf32>
}

func.func @weight(%w: tensor<2xf32> {resnorm.name = "ln.weight"}) -> tensor<2xf32> {
  return %w : tensor<2xf32>
}

func.func @boolean(%b: i1) -> i1 {
  return %b : i1
}

// CHECK: llvm.mlir.global internal constant @resnorm_signature
// CHECK-SAME: \22name\22:\22f\22,\22symbol\22:\22k_f\22,\22bare\22:true
// CHECK-SAME: \22arguments\22:[{\22type\22:\22f32\22,\22shape\22:[2,3]},{\22type\22:\22f32\22}]
// CHECK-SAME: \22name\22:\22dynamic\22,\22symbol\22:\22k_dynamic\22,\22bare\22:false
// CHECK-SAME: \22shape\22:[null]
// CHECK-SAME: \22arguments\22:[{\22name\22:\22ln.weight\22,\22type\22:\22f32\22,\22shape\22:[2]}]
// CHECK-SAME: section = ".resnorm.signature"
// CHECK: llvm.mlir.global appending @llvm.used
