// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s
// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter-missed=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// Scale and bias: parameters over the normalised axes, in every spelling.

!x = tensor<4x24xf32>
!r = tensor<4xf32>
!g = tensor<24xf32>

// The plain form.
// CHECK-LABEL: func.func @scale_and_bias(
// CHECK: resnorm.layer_norm %arg0 scale(%arg1) bias(%arg2) : 
// CHECK-NEXT: return
func.func @scale_and_bias(%x: !x, %g: !g, %b: !g) -> !x {
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
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %h = arith.mulf %d, %rb : !x
  %gb = linalg.broadcast ins(%g : !g) outs(%e : !x) dimensions = [0]
  %bb = linalg.broadcast ins(%b : !g) outs(%e : !x) dimensions = [0]
  %s = arith.mulf %h, %gb : !x
  %y = arith.addf %s, %bb : !x
  return %y : !x
}

// The parameters on the left.
// CHECK-LABEL: func.func @parameters_on_the_left(
// CHECK: resnorm.layer_norm %arg0 scale(%arg1) bias(%arg2) : 
// CHECK-NEXT: return
func.func @parameters_on_the_left(%x: !x, %g: !g, %b: !g) -> !x {
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
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %h = arith.mulf %d, %rb : !x
  %gb = linalg.broadcast ins(%g : !g) outs(%e : !x) dimensions = [0]
  %bb = linalg.broadcast ins(%b : !g) outs(%e : !x) dimensions = [0]
  %s = arith.mulf %gb, %h : !x
  %y = arith.addf %bb, %s : !x
  return %y : !x
}

// A bias alone.
// CHECK-LABEL: func.func @bias_without_scale(
// CHECK: resnorm.layer_norm %arg0 bias(%arg1) : 
// CHECK-NEXT: return
func.func @bias_without_scale(%x: !x, %b: !g) -> !x {
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
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %h = arith.mulf %d, %rb : !x
  %bb = linalg.broadcast ins(%b : !g) outs(%e : !x) dimensions = [0]
  %y = arith.addf %h, %bb : !x
  return %y : !x
}

// A bias that is subtracted is no parameter as it stands: it stays outside.
// CHECK-LABEL: func.func @subtracted_bias(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK: arith.subf
// CHECK-NEXT: return
func.func @subtracted_bias(%x: !x, %b: !g) -> !x {
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
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %h = arith.mulf %d, %rb : !x
  %bb = linalg.broadcast ins(%b : !g) outs(%e : !x) dimensions = [0]
  %y = arith.subf %h, %bb : !x
  return %y : !x
}

// One number for all features: the scale is it, repeated.
// CHECK-LABEL: func.func @scalar_scale(
// CHECK: %[[G:.*]] = linalg.broadcast ins(%arg1 : tensor<f32>) outs(%{{.*}} : tensor<24xf32>)
// CHECK: resnorm.layer_norm %arg0 scale(%[[G]]) : 
// CHECK-NEXT: return
func.func @scalar_scale(%x: !x, %g: tensor<f32>) -> !x {
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
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %h = arith.mulf %d, %rb : !x
  %gb = linalg.broadcast ins(%g : tensor<f32>) outs(%e : !x) dimensions = [0, 1]
  %y = arith.mulf %h, %gb : !x
  return %y : !x
}

// [1, 1, D], collapsed, and broadcast.
// CHECK-LABEL: func.func @reshaped_parameters(
// CHECK: %[[G:.*]] = tensor.collapse_shape %arg1
// CHECK: resnorm.layer_norm %arg0 scale(%[[G]]) :
// CHECK-NEXT: return
func.func @reshaped_parameters(%x: !x, %p: tensor<1x1x24xf32>) -> !x {
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
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %h = arith.mulf %d, %rb : !x
  %g = tensor.collapse_shape %p [[0, 1, 2]] : tensor<1x1x24xf32> into !g
  %gb = linalg.broadcast ins(%g : !g) outs(%e : !x) dimensions = [0]
  %y = arith.mulf %h, %gb : !x
  return %y : !x
}

// JAX: (scale * root) * (x - mean) + bias.
// CHECK-LABEL: func.func @scale_in_the_root(
// CHECK: resnorm.layer_norm %arg0 scale(%arg1) bias(%arg2) : 
// CHECK-NEXT: return
func.func @scale_in_the_root(%x: !x, %g: !g, %b: !g) -> !x {
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
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %gb = linalg.broadcast ins(%g : !g) outs(%e : !x) dimensions = [0]
  %bb = linalg.broadcast ins(%b : !g) outs(%e : !x) dimensions = [0]
  %gr = arith.mulf %gb, %rb : !x
  %s = arith.mulf %gr, %d : !x
  %y = arith.addf %s, %bb : !x
  return %y : !x
}

// TensorFlow, Keras: x * s + (bias - mean * s).
// CHECK-LABEL: func.func @folded_affine(
// CHECK: resnorm.layer_norm %arg0 scale(%arg1) bias(%arg2) : 
// CHECK-NEXT: return
func.func @folded_affine(%x: !x, %g: !g, %b: !g) -> !x {
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
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %gb = linalg.broadcast ins(%g : !g) outs(%e : !x) dimensions = [0]
  %bb = linalg.broadcast ins(%b : !g) outs(%e : !x) dimensions = [0]
  %s = arith.mulf %gb, %rb : !x
  %xs = arith.mulf %x, %s : !x
  %ms = arith.mulf %mb, %s : !x
  %t = arith.subf %bb, %ms : !x
  %y = arith.addf %xs, %t : !x
  return %y : !x
}

// (normalised + b) * w: the bias is b * w, one product of parameters.
// CHECK-LABEL: func.func @bias_before_scale(
// CHECK: %[[B:.*]] = arith.mulf %arg2, %arg1 : tensor<24xf32>
// CHECK: resnorm.layer_norm %arg0 scale(%arg1) bias(%[[B]]) :
// CHECK-NEXT: return
func.func @bias_before_scale(%x: !x, %g: !g, %b: !g) -> !x {
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
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %h = arith.mulf %d, %rb : !x
  %gb = linalg.broadcast ins(%g : !g) outs(%e : !x) dimensions = [0]
  %bb = linalg.broadcast ins(%b : !g) outs(%e : !x) dimensions = [0]
  %s = arith.addf %h, %bb : !x
  %y = arith.mulf %s, %gb : !x
  return %y : !x
}

// Constants.
// CHECK-LABEL: func.func @constant_parameters(
// CHECK: resnorm.rms_norm %arg0 scale(%cst{{.*}}) bias(%cst{{.*}}) 
func.func @constant_parameters(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %zero = arith.constant dense<0.0> : tensor<2xf32>
  %n = arith.constant dense<3.0> : tensor<2xf32>
  %eps = arith.constant dense<1.0e-6> : tensor<2xf32>
  %e = tensor.empty() : tensor<2x3xf32>
  %q = arith.mulf %x, %x : tensor<2x3xf32>
  %sq = linalg.reduce { arith.addf } ins(%q : tensor<2x3xf32>) outs(%zero : tensor<2xf32>) dimensions = [1]
  %var = arith.divf %sq, %n : tensor<2xf32>
  %ve = arith.addf %var, %eps : tensor<2xf32>
  %root = math.rsqrt %ve : tensor<2xf32>
  %rb = linalg.broadcast ins(%root : tensor<2xf32>) outs(%e : tensor<2x3xf32>) dimensions = [1]
  %h = arith.mulf %x, %rb : tensor<2x3xf32>
  %g = arith.constant dense<[0.5, 2.0, -1.5]> : tensor<3xf32>
  %b = arith.constant dense<[0.25, -1.0, 3.0]> : tensor<3xf32>
  %gb = linalg.broadcast ins(%g : tensor<3xf32>) outs(%e : tensor<2x3xf32>) dimensions = [0]
  %bb = linalg.broadcast ins(%b : tensor<3xf32>) outs(%e : tensor<2x3xf32>) dimensions = [0]
  %s = arith.mulf %h, %gb : tensor<2x3xf32>
  %y = arith.addf %s, %bb : tensor<2x3xf32>
  return %y : tensor<2x3xf32>
}

// Of a model before its training: constants of one value.
// CHECK-LABEL: func.func @splat_parameters(
// CHECK-DAG: %[[G:.*]] = arith.constant dense<5.0{{.*}}e-01> : tensor<24xf32>
// CHECK-DAG: %[[B:.*]] = arith.constant dense<2.5{{.*}}e-01> : tensor<24xf32>
// CHECK: resnorm.layer_norm %arg0 scale(%[[G]]) bias(%[[B]]) :
// CHECK-NEXT: return
func.func @splat_parameters(%x: !x) -> !x {
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
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %h = arith.mulf %d, %rb : !x
  %g = arith.constant dense<0.5> : !g
  %b = arith.constant dense<0.25> : !g
  %gb = linalg.broadcast ins(%g : !g) outs(%e : !x) dimensions = [0]
  %bb = linalg.broadcast ins(%b : !g) outs(%e : !x) dimensions = [0]
  %s = arith.mulf %h, %gb : !x
  %y = arith.addf %s, %bb : !x
  return %y : !x
}

// The same, folded into the root.
// CHECK-LABEL: func.func @splat_scale_in_the_root(
// CHECK: resnorm.layer_norm %arg0 scale(%{{.*}}) bias(%arg1) :
func.func @splat_scale_in_the_root(%x: !x, %b: !g) -> !x {
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
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %g = arith.constant dense<0.5> : !g
  %gb = linalg.broadcast ins(%g : !g) outs(%e : !x) dimensions = [0]
  %bb = linalg.broadcast ins(%b : !g) outs(%e : !x) dimensions = [0]
  %gr = arith.mulf %gb, %rb : !x
  %s = arith.mulf %gr, %d : !x
  %y = arith.addf %s, %bb : !x
  return %y : !x
}

// A scale of rank 3 makes the result larger: the norm has none, the product stays.
// CHECK-LABEL: func.func @expanding_scale(
// CHECK: resnorm.layer_norm %arg0 : (tensor<4x24xf32>) -> tensor<4x24xf32>
// CHECK: linalg.generic
// CHECK: return
func.func @expanding_scale(%x: !x, %g: tensor<2x1x24xf32>) -> tensor<2x4x24xf32> {
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
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %h = arith.mulf %d, %rb : !x
  %f = tensor.empty() : tensor<2x4x24xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (i, j)>, affine_map<(h, i, j) -> (h, 0, j)>, affine_map<(h, i, j) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%h, %g : !x, tensor<2x1x24xf32>) outs(%f : tensor<2x4x24xf32>) {
  ^bb0(%a: f32, %s: f32, %o: f32):
    %p = arith.mulf %a, %s : f32
    linalg.yield %p : f32
  } -> tensor<2x4x24xf32>
  return %y : tensor<2x4x24xf32>
}

// One scale a row is none of the norm's.
// CHECK-LABEL: func.func @scale_of_the_kept_axis(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK: arith.mulf
// CHECK-NEXT: return
func.func @scale_of_the_kept_axis(%x: !x, %g: !r) -> !x {
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
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %h = arith.mulf %d, %rb : !x
  %gb = linalg.broadcast ins(%g : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %h, %gb : !x
  return %y : !x
}

// A product of activations that happens to have the scale's shape is no parameter.
// CHECK-LABEL: func.func @product_as_scale(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK: arith.mulf
// CHECK-NEXT: return
func.func @product_as_scale(%x: !x, %v: !r, %w: tensor<4x24xf32>) -> !x {
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
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %h = arith.mulf %d, %rb : !x
  %z = arith.constant dense<0.0> : !g
  %g = linalg.vecmat ins(%v, %w : !r, !x) outs(%z : !g) -> !g
  %gb = linalg.broadcast ins(%g : !g) outs(%e : !x) dimensions = [0]
  %y = arith.mulf %h, %gb : !x
  return %y : !x
}

// A scale and a layer scale: the first is the norm's.
// CHECK-LABEL: func.func @two_scales(
// CHECK: %[[Y:.*]] = resnorm.layer_norm %arg0 scale(%arg1) : 
// CHECK: arith.mulf %[[Y]]
// CHECK-NEXT: return
func.func @two_scales(%x: !x, %g: !g, %b: !g) -> !x {
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
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %h = arith.mulf %d, %rb : !x
  %gb = linalg.broadcast ins(%g : !g) outs(%e : !x) dimensions = [0]
  %bb = linalg.broadcast ins(%b : !g) outs(%e : !x) dimensions = [0]
  %s = arith.mulf %h, %gb : !x
  %y = arith.mulf %s, %bb : !x
  return %y : !x
}

// A negated norm: the sign stays outside.
// CHECK-LABEL: func.func @negated(
// CHECK: resnorm.layer_norm %arg0 : 
// CHECK: arith.negf
// CHECK-NEXT: return
func.func @negated(%x: !x) -> !x {
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
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %h = arith.mulf %d, %rb : !x
  %y = arith.negf %h : !x
  return %y : !x
}

// mean - x: no LayerNorm of x, but exactly the RMSNorm of that difference.
// CHECK-LABEL: func.func @mean_less_x(
// CHECK: %[[D:.*]] = arith.subf
// CHECK: resnorm.rms_norm %[[D]] : 
// CHECK-NEXT: return
func.func @mean_less_x(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-5> : !r
  %e = tensor.empty() : !x
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%zero : !r) dimensions = [1]
  %mean = arith.divf %sum, %n : !r
  %mb = linalg.broadcast ins(%mean : !r) outs(%e : !x) dimensions = [1]
  %d = arith.subf %mb, %x : !x
  %q = arith.mulf %d, %d : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  %root = math.rsqrt %ve : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %d, %rb : !x
  return %y : !x
}

// x * -(1/deviation): no value here is the norm of x.
// CHECK-LABEL: func.func @negated_root(
// CHECK-NOT: resnorm.
func.func @negated_root(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<24.0> : !r
  %eps = arith.constant dense<1.0e-6> : !r
  %e = tensor.empty() : !x
  %q = arith.mulf %x, %x : !x
  %sq = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %var = arith.divf %sq, %n : !r
  %ve = arith.addf %var, %eps : !r
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason=negated
  %r0 = math.rsqrt %ve : !r
  %root = arith.negf %r0 : !r
  %rb = linalg.broadcast ins(%root : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %x, %rb : !x
  return %y : !x
}
