// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s
// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter-missed=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// How a statistic comes back to x's shape.

!x = tensor<4x24xf32>
!r = tensor<4xf32>
!k = tensor<4x1xf32>
!sq = tensor<24x24xf32>
!g = tensor<24xf32>

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#unit = affine_map<(i, j) -> (i, 0)>
#one = affine_map<(i, j, k) -> (i, j, k)>
#one_kept = affine_map<(i, j, k) -> (i, j, 0)>
#whole = affine_map<(i, j, k) -> (i, j, k)>
#first = affine_map<(i, j, k) -> (0, j, 0)>
#first_whole = affine_map<(i, j, k) -> (0, j, k)>
#first_kept = affine_map<(i, j, k) -> (0, j, 0)>

// Kept dimensions, which a map reads at 0.
// CHECK-LABEL: func.func @kept_dimensions(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @kept_dimensions(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean0 = arith.divf %sum, %n : !r
  %mean = tensor.expand_shape %mean0 [[0, 1]] output_shape [4, 1] : !r into !k
  %d = linalg.generic {indexing_maps = [#id, #unit, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %mean : !x, !k) outs(%e : !x) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %c = arith.subf %a, %m : f32
    linalg.yield %c : f32
  } -> !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %kept = tensor.expand_shape %root [[0, 1]] output_shape [4, 1] : !r into !k
  %y = linalg.generic {indexing_maps = [#id, #unit, #id], iterator_types = ["parallel", "parallel"]}
      ins(%d, %kept : !x, !k) outs(%e : !x) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %c = arith.mulf %a, %m : f32
    linalg.yield %c : f32
  } -> !x
  return %y : !x
}

// Dropped dimensions, which a map leaves out.
// CHECK-LABEL: func.func @dropped_dimensions(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @dropped_dimensions(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %d = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %mean : !x, !r) outs(%e : !x) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %c = arith.subf %a, %m : f32
    linalg.yield %c : f32
  } -> !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// The reshape stands after + epsilon.
// CHECK-LABEL: func.func @reshaped_after_epsilon(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @reshaped_after_epsilon(%x: !x) -> !x {
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
  %vk = tensor.expand_shape %ve [[0, 1]] output_shape [4, 1] : !r into !k
  %rk = math.rsqrt %vk : !k
  %root = tensor.collapse_shape %rk [[0, 1]] : !k into !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// Older torch-mlir: a unit dimension is read at the constant 0.
// CHECK-LABEL: func.func @batch_of_one(
// CHECK: resnorm.rms_norm %arg0 epsilon = {{.*}} : (tensor<1x4x24xf32>) -> tensor<1x4x24xf32>
// CHECK-NEXT: return
func.func @batch_of_one(%x: tensor<1x4x24xf32>) -> tensor<1x4x24xf32> {
  %zero = arith.constant dense<0.0> : tensor<1x4x1xf32>
  %n = arith.constant 24.0 : f32
  %eps = arith.constant 1.0e-6 : f64
  %e = tensor.empty() : tensor<1x4x24xf32>
  %s = linalg.generic {indexing_maps = [#one, #one_kept], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x : tensor<1x4x24xf32>) outs(%zero : tensor<1x4x1xf32>) {
  ^bb0(%a: f32, %o: f32):
    %p = arith.mulf %a, %a : f32
    %t = arith.addf %p, %o : f32
    linalg.yield %t : f32
  } -> tensor<1x4x1xf32>
  %root = linalg.generic {indexing_maps = [#first, #whole], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s : tensor<1x4x1xf32>) outs(%zero : tensor<1x4x1xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.divf %a, %n : f32
    %f = arith.truncf %eps : f64 to f32
    %v = arith.addf %m, %f : f32
    %i = math.rsqrt %v : f32
    linalg.yield %i : f32
  } -> tensor<1x4x1xf32>
  %y = linalg.generic {indexing_maps = [#first_whole, #first_kept, #whole], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %root : tensor<1x4x24xf32>, tensor<1x4x1xf32>) outs(%e : tensor<1x4x24xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %c = arith.mulf %a, %m : f32
    linalg.yield %c : f32
  } -> tensor<1x4x24xf32>
  return %y : tensor<1x4x24xf32>
}

// Mean and root at full size, by bodies that yield their argument.
// CHECK-LABEL: func.func @materialised(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @materialised(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.generic {indexing_maps = [#row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%mean : !r) outs(%e : !x) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> !x
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.generic {indexing_maps = [#row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%root : !r) outs(%e : !x) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> !x
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// The sum of squares is repeated first, all the rest is done at full size.
// CHECK-LABEL: func.func @broadcast_before_epsilon(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @broadcast_before_epsilon(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !x
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %sqb = linalg.broadcast ins(%sq : !r) outs(%e : !x) dimensions = [1]
  %nx = arith.constant dense<24.0> : !x
  %var = arith.divf %sqb, %nx : !x
  %ve = arith.addf %var, %eps : !x
  %rb = math.rsqrt %ve : !x
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// A reduction over an axis of extent 1 as well.
// CHECK-LABEL: func.func @unit_fourth_iterator(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK-NEXT: return
func.func @unit_fourth_iterator(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %mb : !x
  %q = arith.mulf %d, %d : !x
  %q4 = tensor.expand_shape %q [[0], [1, 2]] output_shape [4, 24, 1] : !x into tensor<4x24x1xf32>
  %sq = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i, j, k)>, affine_map<(i, j, k) -> (i)>], iterator_types = ["parallel", "reduction", "reduction"]}
      ins(%q4 : tensor<4x24x1xf32>) outs(%zero : !r) {
  ^bb0(%a: f32, %o: f32):
    %t = arith.addf %a, %o : f32
    linalg.yield %t : f32
  } -> !r
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// Over the first axis: x comes to trailing axes by a transpose.
// CHECK-LABEL: func.func @transposed_x(
// CHECK: %[[T:.*]] = linalg.transpose ins(%arg0 : tensor<24x4xf32>)
// CHECK: resnorm.rms_norm %[[T]] 
// CHECK: linalg.transpose
func.func @transposed_x(%x: tensor<24x4xf32>) -> tensor<24x4xf32> {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : tensor<24x4xf32>
  %q = arith.mulf %x, %x : tensor<24x4xf32>
  %sq = linalg.reduce { arith.addf } ins(%q : tensor<24x4xf32>) outs(%zero : !r) dimensions = [0]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : tensor<24x4xf32>) dimensions = [0]
  %y = arith.mulf %x, %rb : tensor<24x4xf32>
  return %y : tensor<24x4xf32>
}

// Dropped dimensions and a trailing broadcast: row i's deviation divides column i.
// CHECK-LABEL: func.func @trailing_broadcast(
// CHECK-NOT: resnorm.
func.func @trailing_broadcast(%x: !sq) -> !sq {
  %zero = arith.constant dense<0.0> : !g
  %n = arith.constant dense<24.0> : !g
  %eps = arith.constant dense<1.0e-6> : !g
  %e = tensor.empty() : !sq
  %q = arith.mulf %x, %x : !sq
  %sq = linalg.reduce { arith.addf } ins(%q : !sq) outs(%zero : !g) dimensions = [1]
  %var = arith.divf %sq, %n : !g
  %ve = arith.addf %var, %eps : !g
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="the statistic is indexed otherwise than x"
  %root = math.rsqrt %ve : !g
  %rb = linalg.broadcast ins(%root : !g) outs(%e : !sq) dimensions = [0]
  %y = arith.mulf %x, %rb : !sq
  return %y : !sq
}

// The deviation comes back right, the mean along the other axis.
// CHECK-LABEL: func.func @mean_broadcast_along_rows(
// CHECK-NOT: resnorm.
func.func @mean_broadcast_along_rows(%x: !sq) -> !sq {
  %zero = arith.constant dense<0.0> : !g
  %n = arith.constant dense<24.0> : !g
  %eps = arith.constant dense<1.0e-6> : !g
  %e = tensor.empty() : !sq
  %sum = linalg.reduce { arith.addf } ins(%x : !sq) outs(%zero : !g) dimensions = [1]
  %mean = arith.divf %sum, %n : !g
  %mb = linalg.broadcast ins(%mean : !g) outs(%e : !sq) dimensions = [1]
  %d = arith.subf %x, %mb : !sq
  %mw = linalg.broadcast ins(%mean : !g) outs(%e : !sq) dimensions = [0]
  %w = arith.subf %x, %mw : !sq
  %q = arith.mulf %d, %d : !sq
  %sq = linalg.reduce { arith.addf } ins(%q : !sq) outs(%zero : !g) dimensions = [1]
  %var = arith.divf %sq, %n : !g
  %ve = arith.addf %var, %eps : !g
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="the mean subtracted is not the mean of the statistic"
  %root = math.rsqrt %ve : !g
  %rb = linalg.broadcast ins(%root : !g) outs(%e : !sq) dimensions = [1]
  %y = arith.mulf %w, %rb : !sq
  return %y : !sq
}

// The statistic's x is read by rows, the value's by columns.
// CHECK-LABEL: func.func @transposed_value(
// CHECK-NOT: resnorm.
func.func @transposed_value(%x: !sq) -> !sq {
  %zero = arith.constant dense<0.0> : !g
  %n = arith.constant dense<24.0> : !g
  %eps = arith.constant dense<1.0e-6> : !g
  %e = tensor.empty() : !sq
  %q = arith.mulf %x, %x : !sq
  %sq = linalg.reduce { arith.addf } ins(%q : !sq) outs(%zero : !g) dimensions = [1]
  %var = arith.divf %sq, %n : !g
  %ve = arith.addf %var, %eps : !g
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="the statistic is indexed otherwise than x"
  %root = math.rsqrt %ve : !g
  %rb = linalg.broadcast ins(%root : !g) outs(%e : !sq) dimensions = [1]
  %t = linalg.transpose ins(%x : !sq) outs(%e : !sq) permutation = [1, 0]
  %y = arith.mulf %t, %rb : !sq
  return %y : !sq
}
