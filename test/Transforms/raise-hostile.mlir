// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s

// What raising must read past: axes without elements, rank 0, complex and integer
// elements, recursion, control flow, unranked tensors, buffers, dynamic extents.

// CHECK-NOT: resnorm.
// CHECK-LABEL: func.func @dyn_row
// CHECK: resnorm.rms_norm %arg0 epsilon = {{.*}} : (tensor<?x8xf32>) -> tensor<?x8xf32>

func.func @zero(%x: tensor<0x4xf32>, %y: tensor<4x0xf32>) -> (tensor<0x4xf32>, tensor<4x0xf32>) {
  %a = arith.mulf %x, %x : tensor<0x4xf32>
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4xf32>
  %i = linalg.fill ins(%z : f32) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  %q = arith.mulf %y, %y : tensor<4x0xf32>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<4x0xf32>) outs(%i : tensor<4xf32>) dimensions = [1]
  %r = math.rsqrt %s : tensor<4xf32>
  %e2 = tensor.empty() : tensor<4x0xf32>
  %b = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e2 : tensor<4x0xf32>) dimensions = [1]
  %w = arith.mulf %y, %b : tensor<4x0xf32>
  %c = tensor.collapse_shape %w [[0, 1]] : tensor<4x0xf32> into tensor<0xf32>
  %g = tensor.expand_shape %c [[0, 1]] output_shape [4, 0] : tensor<0xf32> into tensor<4x0xf32>
  return %a, %g : tensor<0x4xf32>, tensor<4x0xf32>
}
func.func @rank0(%x: tensor<f32>) -> tensor<f32> {
  %s = math.sqrt %x : tensor<f32>
  %d = arith.divf %x, %s : tensor<f32>
  return %d : tensor<f32>
}
func.func @cplx(%x: tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f32>> {
  %c = arith.constant dense<(1.0, 2.0)> : tensor<4xcomplex<f32>>
  return %c : tensor<4xcomplex<f32>>
}
func.func @ints(%x: tensor<4x4xi32>) -> tensor<4x4xi32> {
  %a = arith.addi %x, %x : tensor<4x4xi32>
  %c = arith.constant dense<3> : tensor<4x4xi32>
  %d = arith.muli %a, %c : tensor<4x4xi32>
  %q = arith.divsi %d, %c : tensor<4x4xi32>
  return %q : tensor<4x4xi32>
}
func.func @rec(%x: tensor<4xf32>) -> tensor<4xf32> {
  %r = func.call @rec(%x) : (tensor<4xf32>) -> tensor<4xf32>
  %a = arith.addf %x, %r : tensor<4xf32>
  return %a : tensor<4xf32>
}
func.func @cfg(%c: i1, %x: tensor<4xf32>) -> tensor<4xf32> {
  cf.cond_br %c, ^a(%x : tensor<4xf32>), ^b
^a(%p: tensor<4xf32>):
  cf.br ^a(%p : tensor<4xf32>)
^b:
  %n = tensor.empty() : tensor<4xf32>
  return %n : tensor<4xf32>
}
func.func @unranked(%x: tensor<*xf32>) -> tensor<*xf32> {
  %y = math.sqrt %x : tensor<*xf32>
  %z = arith.divf %x, %y : tensor<*xf32>
  return %z : tensor<*xf32>
}
func.func @mem(%x: memref<4xf32>, %y: memref<4xf32>) {
  linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%x : memref<4xf32>) outs(%y : memref<4xf32>) {
  ^bb0(%a: f32, %b: f32):
    %s = math.rsqrt %a : f32
    linalg.yield %s : f32
  }
  return
}
func.func @dyn(%x: tensor<?x?xf32>, %n: f32) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %z = arith.constant 0.0 : f32
  %d = tensor.dim %x, %c0 : tensor<?x?xf32>
  %e = tensor.empty(%d) : tensor<?xf32>
  %i = linalg.fill ins(%z : f32) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  %sq = arith.mulf %x, %x : tensor<?x?xf32>
  %s = linalg.reduce { arith.addf } ins(%sq : tensor<?x?xf32>) outs(%i : tensor<?xf32>) dimensions = [1]
  %r = math.rsqrt %s : tensor<?xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%x, %r : tensor<?x?xf32>, tensor<?xf32>) outs(%x : tensor<?x?xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = arith.mulf %a, %b : f32
    linalg.yield %m : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}
func.func @dyn_row(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %c0 = arith.constant 0 : index
  %z = arith.constant 0.0 : f32
  %n = arith.constant 8.0 : f32
  %d = tensor.dim %x, %c0 : tensor<?x8xf32>
  %e = tensor.empty(%d) : tensor<?xf32>
  %i = linalg.fill ins(%z : f32) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  %sq = arith.mulf %x, %x : tensor<?x8xf32>
  %s = linalg.reduce { arith.addf } ins(%sq : tensor<?x8xf32>) outs(%i : tensor<?xf32>) dimensions = [1]
  %y = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%x, %s : tensor<?x8xf32>, tensor<?xf32>) outs(%x : tensor<?x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %q = arith.divf %b, %n : f32
    %eps = arith.constant 1.0e-6 : f32
    %v = arith.addf %q, %eps : f32
    %r = math.rsqrt %v : f32
    %m = arith.mulf %a, %r : f32
    linalg.yield %m : f32
  } -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// Ops on buffers have no values to read.
// CHECK-LABEL: func.func @buffers
// CHECK: linalg.matmul
func.func @buffers(%x: memref<4x4xf32>, %y: memref<4x4xf32>) {
  linalg.matmul ins(%x, %x : memref<4x4xf32>, memref<4x4xf32>) outs(%y : memref<4x4xf32>)
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
                  iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<4x4xf32>) outs(%y : memref<4x4xf32>) {
  ^bb0(%a: f32, %b: f32):
    %0 = arith.addf %a, %b : f32
    linalg.yield %0 : f32
  }
  return
}
