// RUN: resnorm-opt %s --raise-to-resnorm --split-input-file | FileCheck %s
// RUN: resnorm-opt %s --raise-to-resnorm --split-input-file --remarks-filter-missed=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// A width that is known at run time only: N is a `tensor.dim`.

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#col = affine_map<(d0, d1) -> (d1)>

// CHECK-LABEL: func.func @layer_norm(
// CHECK-SAME:    %[[X:.*]]: tensor<?x?xf32>, %[[G:.*]]: tensor<?xf32>, %[[B:.*]]: tensor<?xf32>)
// CHECK-NEXT:    %[[Y:.*]] = resnorm.layer_norm %[[X]] scale(%[[G]]) bias(%[[B]])
// CHECK-NEXT:    return %[[Y]]
func.func @layer_norm(%x: tensor<?x?xf32>, %g: tensor<?xf32>, %b: tensor<?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %s = tensor.dim %x, %c0 : tensor<?x?xf32>
  %d = tensor.dim %x, %c1 : tensor<?x?xf32>
  %di = arith.index_cast %d : index to i64
  %n = arith.sitofp %di : i64 to f32
  %e = tensor.empty(%s) : tensor<?xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<?x?xf32>) outs(%z : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<?xf32>
  %o = tensor.empty(%s, %d) : tensor<?x?xf32>
  %centred = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %sum : tensor<?x?xf32>, tensor<?xf32>) outs(%o : tensor<?x?xf32>) {
  ^bb0(%a: f32, %m: f32, %out: f32):
    %0 = arith.divf %m, %n : f32
    %1 = arith.subf %a, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<?x?xf32>
  %var = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%centred : tensor<?x?xf32>) outs(%z : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.mulf %a, %a : f32
    %1 = arith.addf %0, %acc : f32
    linalg.yield %1 : f32
  } -> tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #col, #col, #id], iterator_types = ["parallel", "parallel"]} ins(%centred, %var, %g, %b : tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) outs(%o : tensor<?x?xf32>) {
  ^bb0(%a: f32, %v: f32, %w: f32, %c: f32, %out: f32):
    %0 = arith.divf %v, %n : f32
    %1 = arith.addf %0, %eps : f32
    %2 = math.sqrt %1 : f32
    %3 = arith.divf %a, %2 : f32
    %4 = arith.mulf %3, %w : f32
    %5 = arith.addf %4, %c : f32
    linalg.yield %5 : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// -----

// The divisor is the number of rows.

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// CHECK-LABEL: func.func @divided_by_another_extent
// CHECK-NOT: resnorm.
// REMARK: remark: [Missed] norm | Category:raise-to-resnorm | Reason="the divisor is not the extent of the normalised axes"
func.func @divided_by_another_extent(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %s = tensor.dim %x, %c0 : tensor<?x?xf32>
  %d = tensor.dim %x, %c1 : tensor<?x?xf32>
  %di = arith.index_cast %s : index to i64
  %n = arith.sitofp %di : i64 to f32
  %e = tensor.empty(%s) : tensor<?xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  %ms = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<?x?xf32>) outs(%z : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.mulf %a, %a : f32
    %1 = arith.addf %0, %acc : f32
    linalg.yield %1 : f32
  } -> tensor<?xf32>
  %o = tensor.empty(%s, %d) : tensor<?x?xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %ms : tensor<?x?xf32>, tensor<?xf32>) outs(%o : tensor<?x?xf32>) {
  ^bb0(%a: f32, %v: f32, %out: f32):
    %0 = arith.divf %v, %n : f32
    %1 = arith.addf %0, %eps : f32
    %2 = math.rsqrt %1 : f32
    %3 = arith.mulf %a, %2 : f32
    linalg.yield %3 : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// -----

// Scalar ops on whole tensors; alpha is no tensor.
// CHECK-LABEL: func.func @dynamic_tanh
// CHECK: %[[A:.*]] = tensor.from_elements %arg1 : tensor<f32>
// CHECK: resnorm.dyt %arg0 alpha(%[[A]]) scale(%arg2) : (tensor<?x8xf32>, tensor<f32>, tensor<8xf32>) -> tensor<?x8xf32>
func.func @dynamic_tanh(%x: tensor<?x8xf32>, %a: f32, %g: tensor<8xf32>) -> tensor<?x8xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %e = tensor.empty(%n) : tensor<?x8xf32>
  %as = tensor.splat %a[%n] : tensor<?x8xf32>
  %gs = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e : tensor<?x8xf32>) dimensions = [0]
  %u = arith.mulf %as, %x : tensor<?x8xf32>
  %t = math.tanh %u : tensor<?x8xf32>
  %y = arith.mulf %gs, %t : tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}
