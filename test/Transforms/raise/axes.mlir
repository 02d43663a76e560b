// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s
// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter-missed=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// Which axes are normalised: trailing ones, channels, heads, groups.


// LayerNorm over [4, 24].
// CHECK-LABEL: func.func @two_trailing_axes(
// CHECK: resnorm.layer_norm %arg0 scale(%arg1) bias(%arg2) axis = -2 :
// CHECK-NEXT: return
func.func @two_trailing_axes(%x: tensor<2x4x24xf32>, %g: tensor<4x24xf32>, %b: tensor<4x24xf32>) -> tensor<2x4x24xf32> {
  %zero = arith.constant dense<0.0> : tensor<2xf32>
  %n = arith.constant dense<96.0> : tensor<2xf32>
  %eps = arith.constant dense<1.0e-5> : tensor<2xf32>
  %e = tensor.empty() : tensor<2x4x24xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x24xf32>) outs(%zero : tensor<2xf32>) dimensions = [1, 2]
  %mean = arith.divf %sum, %n : tensor<2xf32>
  %mb = linalg.broadcast ins(%mean : tensor<2xf32>) outs(%e : tensor<2x4x24xf32>) dimensions = [1, 2]
  %d = arith.subf %x, %mb : tensor<2x4x24xf32>
  %q = arith.mulf %d, %d : tensor<2x4x24xf32>
  %sq = linalg.reduce { arith.addf } ins(%q : tensor<2x4x24xf32>) outs(%zero : tensor<2xf32>) dimensions = [1, 2]
  %var = arith.divf %sq, %n : tensor<2xf32>
  %ve = arith.addf %var, %eps : tensor<2xf32>
  %root = math.rsqrt %ve : tensor<2xf32>
  %rb = linalg.broadcast ins(%root : tensor<2xf32>) outs(%e : tensor<2x4x24xf32>) dimensions = [1, 2]
  %h = arith.mulf %d, %rb : tensor<2x4x24xf32>
  %gb = linalg.broadcast ins(%g : tensor<4x24xf32>) outs(%e : tensor<2x4x24xf32>) dimensions = [0]
  %bb = linalg.broadcast ins(%b : tensor<4x24xf32>) outs(%e : tensor<2x4x24xf32>) dimensions = [0]
  %s = arith.mulf %h, %gb : tensor<2x4x24xf32>
  %y = arith.addf %s, %bb : tensor<2x4x24xf32>
  return %y : tensor<2x4x24xf32>
}

// The two axes summed one after the other, the mean of means.
// CHECK-LABEL: func.func @two_steps(
// CHECK: resnorm.rms_norm %arg0 axis = -2 epsilon =
// CHECK-NEXT: return
func.func @two_steps(%x: tensor<2x4x24xf32>) -> tensor<2x4x24xf32> {
  %zero = arith.constant dense<0.0> : tensor<2xf32>
  %zero2 = arith.constant dense<0.0> : tensor<2x4xf32>
  %n2 = arith.constant dense<24.0> : tensor<2x4xf32>
  %n = arith.constant dense<4.0> : tensor<2xf32>
  %eps = arith.constant dense<1.0e-6> : tensor<2xf32>
  %e = tensor.empty() : tensor<2x4x24xf32>
  %q = arith.mulf %x, %x : tensor<2x4x24xf32>
  %s2 = linalg.reduce { arith.addf } ins(%q : tensor<2x4x24xf32>) outs(%zero2 : tensor<2x4xf32>) dimensions = [2]
  %m2 = arith.divf %s2, %n2 : tensor<2x4xf32>
  %s = linalg.reduce { arith.addf } ins(%m2 : tensor<2x4xf32>) outs(%zero : tensor<2xf32>) dimensions = [1]
  %m = arith.divf %s, %n : tensor<2xf32>
  %ve = arith.addf %m, %eps : tensor<2xf32>
  %root = math.rsqrt %ve : tensor<2xf32>
  %rb = linalg.broadcast ins(%root : tensor<2xf32>) outs(%e : tensor<2x4x24xf32>) dimensions = [1, 2]
  %y = arith.mulf %x, %rb : tensor<2x4x24xf32>
  return %y : tensor<2x4x24xf32>
}

// ConvNeXt: over C of [N, C, H, W], scale and bias of C.
// CHECK-LABEL: func.func @channels_first(
// CHECK: linalg.transpose ins(%arg0
// CHECK: resnorm.layer_norm %{{.*}} scale(%arg1) bias(%arg2) :
// CHECK: linalg.transpose
// CHECK: return
func.func @channels_first(%x: tensor<2x8x3x5xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<2x8x3x5xf32> {
  %zero = arith.constant dense<0.0> : tensor<2x3x5xf32>
  %n = arith.constant dense<8.0> : tensor<2x3x5xf32>
  %eps = arith.constant dense<1.0e-5> : tensor<2x3x5xf32>
  %e = tensor.empty() : tensor<2x8x3x5xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x8x3x5xf32>) outs(%zero : tensor<2x3x5xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<2x3x5xf32>
  %mb = linalg.broadcast ins(%mean : tensor<2x3x5xf32>) outs(%e : tensor<2x8x3x5xf32>) dimensions = [1]
  %d = arith.subf %x, %mb : tensor<2x8x3x5xf32>
  %q = arith.mulf %d, %d : tensor<2x8x3x5xf32>
  %sq = linalg.reduce { arith.addf } ins(%q : tensor<2x8x3x5xf32>) outs(%zero : tensor<2x3x5xf32>) dimensions = [1]
  %var = arith.divf %sq, %n : tensor<2x3x5xf32>
  %ve = arith.addf %var, %eps : tensor<2x3x5xf32>
  %root = math.rsqrt %ve : tensor<2x3x5xf32>
  %rb = linalg.broadcast ins(%root : tensor<2x3x5xf32>) outs(%e : tensor<2x8x3x5xf32>) dimensions = [1]
  %h = arith.mulf %d, %rb : tensor<2x8x3x5xf32>
  %gb = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e : tensor<2x8x3x5xf32>) dimensions = [0, 2, 3]
  %bb = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e : tensor<2x8x3x5xf32>) dimensions = [0, 2, 3]
  %s = arith.mulf %h, %gb : tensor<2x8x3x5xf32>
  %y = arith.addf %s, %bb : tensor<2x8x3x5xf32>
  return %y : tensor<2x8x3x5xf32>
}

// Over H and W of each channel, scale and bias of C: groups of one channel.
// CHECK-LABEL: func.func @instance_norm(
// CHECK: resnorm.group_norm %arg0 scale(%arg1) bias(%arg2) groups = 8 :
// CHECK-NEXT: return
func.func @instance_norm(%x: tensor<2x8x3x5xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<2x8x3x5xf32> {
  %zero = arith.constant dense<0.0> : tensor<2x8xf32>
  %n = arith.constant dense<15.0> : tensor<2x8xf32>
  %eps = arith.constant dense<1.0e-5> : tensor<2x8xf32>
  %e = tensor.empty() : tensor<2x8x3x5xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x8x3x5xf32>) outs(%zero : tensor<2x8xf32>) dimensions = [2, 3]
  %mean = arith.divf %sum, %n : tensor<2x8xf32>
  %mb = linalg.broadcast ins(%mean : tensor<2x8xf32>) outs(%e : tensor<2x8x3x5xf32>) dimensions = [2, 3]
  %d = arith.subf %x, %mb : tensor<2x8x3x5xf32>
  %q = arith.mulf %d, %d : tensor<2x8x3x5xf32>
  %sq = linalg.reduce { arith.addf } ins(%q : tensor<2x8x3x5xf32>) outs(%zero : tensor<2x8xf32>) dimensions = [2, 3]
  %var = arith.divf %sq, %n : tensor<2x8xf32>
  %ve = arith.addf %var, %eps : tensor<2x8xf32>
  %root = math.rsqrt %ve : tensor<2x8xf32>
  %rb = linalg.broadcast ins(%root : tensor<2x8xf32>) outs(%e : tensor<2x8x3x5xf32>) dimensions = [2, 3]
  %h = arith.mulf %d, %rb : tensor<2x8x3x5xf32>
  %gb = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e : tensor<2x8x3x5xf32>) dimensions = [0, 2, 3]
  %bb = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e : tensor<2x8x3x5xf32>) dimensions = [0, 2, 3]
  %s = arith.mulf %h, %gb : tensor<2x8x3x5xf32>
  %y = arith.addf %s, %bb : tensor<2x8x3x5xf32>
  return %y : tensor<2x8x3x5xf32>
}

// [N, G, C/G, H, W]: two chained reductions.
// CHECK-LABEL: func.func @group_norm_two_reductions(
// CHECK: resnorm.group_norm %arg0 scale(%arg1) bias(%arg2) groups = 4 :
// CHECK-NEXT: return
func.func @group_norm_two_reductions(%x: tensor<2x8x3x5xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<2x8x3x5xf32> {
  %zero2 = arith.constant dense<0.0> : tensor<2x4x2xf32>
  %zero = arith.constant dense<0.0> : tensor<2x4xf32>
  %n = arith.constant dense<30.0> : tensor<2x4xf32>
  %eps = arith.constant dense<1.0e-5> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<2x8x3x5xf32>
  %ex = tensor.empty() : tensor<2x4x2x15xf32>
  %z = tensor.expand_shape %x [[0], [1, 2], [3], [4]] output_shape [2, 4, 2, 3, 5] : tensor<2x8x3x5xf32> into tensor<2x4x2x3x5xf32>
  %w = tensor.collapse_shape %z [[0], [1], [2], [3, 4]] : tensor<2x4x2x3x5xf32> into tensor<2x4x2x15xf32>
  %s2 = linalg.reduce { arith.addf } ins(%w : tensor<2x4x2x15xf32>) outs(%zero2 : tensor<2x4x2xf32>) dimensions = [3]
  %s1 = linalg.reduce { arith.addf } ins(%s2 : tensor<2x4x2xf32>) outs(%zero : tensor<2x4xf32>) dimensions = [2]
  %mean = arith.divf %s1, %n : tensor<2x4xf32>
  %mb = linalg.broadcast ins(%mean : tensor<2x4xf32>) outs(%ex : tensor<2x4x2x15xf32>) dimensions = [2, 3]
  %d = arith.subf %w, %mb : tensor<2x4x2x15xf32>
  %q = arith.mulf %d, %d : tensor<2x4x2x15xf32>
  %q2 = linalg.reduce { arith.addf } ins(%q : tensor<2x4x2x15xf32>) outs(%zero2 : tensor<2x4x2xf32>) dimensions = [3]
  %q1 = linalg.reduce { arith.addf } ins(%q2 : tensor<2x4x2xf32>) outs(%zero : tensor<2x4xf32>) dimensions = [2]
  %var = arith.divf %q1, %n : tensor<2x4xf32>
  %ve = arith.addf %var, %eps : tensor<2x4xf32>
  %root = math.rsqrt %ve : tensor<2x4xf32>
  %rb = linalg.broadcast ins(%root : tensor<2x4xf32>) outs(%ex : tensor<2x4x2x15xf32>) dimensions = [2, 3]
  %h5 = arith.mulf %d, %rb : tensor<2x4x2x15xf32>
  %h3 = tensor.collapse_shape %h5 [[0], [1, 2], [3]] : tensor<2x4x2x15xf32> into tensor<2x8x15xf32>
  %h = tensor.expand_shape %h3 [[0], [1], [2, 3]] output_shape [2, 8, 3, 5] : tensor<2x8x15xf32> into tensor<2x8x3x5xf32>
  %gb = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e : tensor<2x8x3x5xf32>) dimensions = [0, 2, 3]
  %bb = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e : tensor<2x8x3x5xf32>) dimensions = [0, 2, 3]
  %s = arith.mulf %h, %gb : tensor<2x8x3x5xf32>
  %y = arith.addf %s, %bb : tensor<2x8x3x5xf32>
  return %y : tensor<2x8x3x5xf32>
}

// Flax: [N, H, W, G, C/G].
// CHECK-LABEL: func.func @group_norm_channels_last(
// CHECK: resnorm.group_norm %arg0 scale(%arg1) bias(%arg2) groups = 4 channel_axis = 3 :
// CHECK-NEXT: return
func.func @group_norm_channels_last(%x: tensor<2x3x5x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<2x3x5x8xf32> {
  %w = tensor.expand_shape %x [[0], [1], [2], [3, 4]] output_shape [2, 3, 5, 4, 2] : tensor<2x3x5x8xf32> into tensor<2x3x5x4x2xf32>
  %zero5 = arith.constant dense<0.0> : tensor<2x4xf32>
  %n5 = arith.constant dense<30.0> : tensor<2x4xf32>
  %eps5 = arith.constant dense<1.0e-5> : tensor<2x4xf32>
  %e5 = tensor.empty() : tensor<2x3x5x4x2xf32>
  %sum5 = linalg.reduce { arith.addf } ins(%w : tensor<2x3x5x4x2xf32>) outs(%zero5 : tensor<2x4xf32>) dimensions = [1, 2, 4]
  %mean5 = arith.divf %sum5, %n5 : tensor<2x4xf32>
  %mb5 = linalg.broadcast ins(%mean5 : tensor<2x4xf32>) outs(%e5 : tensor<2x3x5x4x2xf32>) dimensions = [1, 2, 4]
  %d5 = arith.subf %w, %mb5 : tensor<2x3x5x4x2xf32>
  %q5 = arith.mulf %d5, %d5 : tensor<2x3x5x4x2xf32>
  %sq5 = linalg.reduce { arith.addf } ins(%q5 : tensor<2x3x5x4x2xf32>) outs(%zero5 : tensor<2x4xf32>) dimensions = [1, 2, 4]
  %var5 = arith.divf %sq5, %n5 : tensor<2x4xf32>
  %ve5 = arith.addf %var5, %eps5 : tensor<2x4xf32>
  %root5 = math.rsqrt %ve5 : tensor<2x4xf32>
  %rb5 = linalg.broadcast ins(%root5 : tensor<2x4xf32>) outs(%e5 : tensor<2x3x5x4x2xf32>) dimensions = [1, 2, 4]
  %h5 = arith.mulf %d5, %rb5 : tensor<2x3x5x4x2xf32>
  %h = tensor.collapse_shape %h5 [[0], [1], [2], [3, 4]] : tensor<2x3x5x4x2xf32> into tensor<2x3x5x8xf32>
  %e = tensor.empty() : tensor<2x3x5x8xf32>
  %gb = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e : tensor<2x3x5x8xf32>) dimensions = [0, 1, 2]
  %bb = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e : tensor<2x3x5x8xf32>) dimensions = [0, 1, 2]
  %s = arith.mulf %h, %gb : tensor<2x3x5x8xf32>
  %y = arith.addf %s, %bb : tensor<2x3x5x8xf32>
  return %y : tensor<2x3x5x8xf32>
}

// One group, scale and bias of C: no LayerNorm, whose parameters would be of [C, H, W].
// CHECK-LABEL: func.func @group_norm_one_group(
// CHECK: resnorm.group_norm %arg0 scale(%arg1) bias(%arg2) groups = 1 :
// CHECK-NEXT: return
func.func @group_norm_one_group(%x: tensor<2x8x3x5xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<2x8x3x5xf32> {
  %zero = arith.constant dense<0.0> : tensor<2xf32>
  %n = arith.constant dense<120.0> : tensor<2xf32>
  %eps = arith.constant dense<1.0e-5> : tensor<2xf32>
  %e = tensor.empty() : tensor<2x8x3x5xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x8x3x5xf32>) outs(%zero : tensor<2xf32>) dimensions = [1, 2, 3]
  %mean = arith.divf %sum, %n : tensor<2xf32>
  %mb = linalg.broadcast ins(%mean : tensor<2xf32>) outs(%e : tensor<2x8x3x5xf32>) dimensions = [1, 2, 3]
  %d = arith.subf %x, %mb : tensor<2x8x3x5xf32>
  %q = arith.mulf %d, %d : tensor<2x8x3x5xf32>
  %sq = linalg.reduce { arith.addf } ins(%q : tensor<2x8x3x5xf32>) outs(%zero : tensor<2xf32>) dimensions = [1, 2, 3]
  %var = arith.divf %sq, %n : tensor<2xf32>
  %ve = arith.addf %var, %eps : tensor<2xf32>
  %root = math.rsqrt %ve : tensor<2xf32>
  %rb = linalg.broadcast ins(%root : tensor<2xf32>) outs(%e : tensor<2x8x3x5xf32>) dimensions = [1, 2, 3]
  %h = arith.mulf %d, %rb : tensor<2x8x3x5xf32>
  %gb = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e : tensor<2x8x3x5xf32>) dimensions = [0, 2, 3]
  %bb = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e : tensor<2x8x3x5xf32>) dimensions = [0, 2, 3]
  %s = arith.mulf %h, %gb : tensor<2x8x3x5xf32>
  %y = arith.addf %s, %bb : tensor<2x8x3x5xf32>
  return %y : tensor<2x8x3x5xf32>
}

// A q/k norm on each head of [2, 4, 3 x 8], after a reshape.
// CHECK-LABEL: func.func @heads(
// CHECK: resnorm.rms_norm %{{.*}} scale(%arg1) epsilon = {{.*}} : (tensor<2x4x3x8xf32>, tensor<8xf32>) -> tensor<2x4x3x8xf32>
// CHECK: return
func.func @heads(%x: tensor<2x4x24xf32>, %g: tensor<8xf32>) -> tensor<2x4x24xf32> {
  %w = tensor.expand_shape %x [[0], [1], [2, 3]] output_shape [2, 4, 3, 8] : tensor<2x4x24xf32> into tensor<2x4x3x8xf32>
  %zero = arith.constant dense<0.0> : tensor<2x4x3xf32>
  %n = arith.constant dense<8.0> : tensor<2x4x3xf32>
  %eps = arith.constant dense<1.0e-6> : tensor<2x4x3xf32>
  %e = tensor.empty() : tensor<2x4x3x8xf32>
  %q = arith.mulf %w, %w : tensor<2x4x3x8xf32>
  %sq = linalg.reduce { arith.addf } ins(%q : tensor<2x4x3x8xf32>) outs(%zero : tensor<2x4x3xf32>) dimensions = [3]
  %var = arith.divf %sq, %n : tensor<2x4x3xf32>
  %ve = arith.addf %var, %eps : tensor<2x4x3xf32>
  %root = math.rsqrt %ve : tensor<2x4x3xf32>
  %rb = linalg.broadcast ins(%root : tensor<2x4x3xf32>) outs(%e : tensor<2x4x3x8xf32>) dimensions = [3]
  %h = arith.mulf %w, %rb : tensor<2x4x3x8xf32>
  %gb = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e : tensor<2x4x3x8xf32>) dimensions = [0, 1, 2]
  %s = arith.mulf %h, %gb : tensor<2x4x3x8xf32>
  %y = tensor.collapse_shape %s [[0], [1], [2, 3]] : tensor<2x4x3x8xf32> into tensor<2x4x24xf32>
  return %y : tensor<2x4x24xf32>
}

// A scale for each head: the bare norm, and the product.
// CHECK-LABEL: func.func @scale_per_head(
// CHECK: resnorm.layer_norm %{{.*}} : (tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
// CHECK: arith.mulf
// CHECK: return
func.func @scale_per_head(%x: tensor<2x4x24xf32>, %g: tensor<3x8xf32>) -> tensor<2x4x24xf32> {
  %w = tensor.expand_shape %x [[0], [1], [2, 3]] output_shape [2, 4, 3, 8] : tensor<2x4x24xf32> into tensor<2x4x3x8xf32>
  %zero = arith.constant dense<0.0> : tensor<2x4x3xf32>
  %n = arith.constant dense<8.0> : tensor<2x4x3xf32>
  %eps = arith.constant dense<1.0e-5> : tensor<2x4x3xf32>
  %e = tensor.empty() : tensor<2x4x3x8xf32>
  %sum = linalg.reduce { arith.addf } ins(%w : tensor<2x4x3x8xf32>) outs(%zero : tensor<2x4x3xf32>) dimensions = [3]
  %mean = arith.divf %sum, %n : tensor<2x4x3xf32>
  %mb = linalg.broadcast ins(%mean : tensor<2x4x3xf32>) outs(%e : tensor<2x4x3x8xf32>) dimensions = [3]
  %d = arith.subf %w, %mb : tensor<2x4x3x8xf32>
  %q = arith.mulf %d, %d : tensor<2x4x3x8xf32>
  %sq = linalg.reduce { arith.addf } ins(%q : tensor<2x4x3x8xf32>) outs(%zero : tensor<2x4x3xf32>) dimensions = [3]
  %var = arith.divf %sq, %n : tensor<2x4x3xf32>
  %ve = arith.addf %var, %eps : tensor<2x4x3xf32>
  %root = math.rsqrt %ve : tensor<2x4x3xf32>
  %rb = linalg.broadcast ins(%root : tensor<2x4x3xf32>) outs(%e : tensor<2x4x3x8xf32>) dimensions = [3]
  %h = arith.mulf %d, %rb : tensor<2x4x3x8xf32>
  %gb = linalg.broadcast ins(%g : tensor<3x8xf32>) outs(%e : tensor<2x4x3x8xf32>) dimensions = [0, 1]
  %s = arith.mulf %h, %gb : tensor<2x4x3x8xf32>
  %y = tensor.collapse_shape %s [[0], [1], [2, 3]] : tensor<2x4x3x8xf32> into tensor<2x4x24xf32>
  return %y : tensor<2x4x24xf32>
}

// The statistics over all heads, x by heads, the scale over the full width.
// CHECK-LABEL: func.func @full_width_of_heads(
// CHECK: resnorm.rms_norm %arg0 scale(%arg1) epsilon = {{.*}} : (tensor<2x4x24xf32>, tensor<24xf32>) -> tensor<2x4x24xf32>
// CHECK: return
func.func @full_width_of_heads(%x: tensor<2x4x24xf32>, %g: tensor<24xf32>) -> tensor<2x4x3x8xf32> {
  %zero = arith.constant dense<0.0> : tensor<2x4xf32>
  %n = arith.constant dense<24.0> : tensor<2x4xf32>
  %eps = arith.constant dense<1.0e-6> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<2x4x24xf32>
  %q = arith.mulf %x, %x : tensor<2x4x24xf32>
  %sq = linalg.reduce { arith.addf } ins(%q : tensor<2x4x24xf32>) outs(%zero : tensor<2x4xf32>) dimensions = [2]
  %var = arith.divf %sq, %n : tensor<2x4xf32>
  %ve = arith.addf %var, %eps : tensor<2x4xf32>
  %root = math.rsqrt %ve : tensor<2x4xf32>
  %rb = linalg.broadcast ins(%root : tensor<2x4xf32>) outs(%e : tensor<2x4x24xf32>) dimensions = [2]
  %h = arith.mulf %x, %rb : tensor<2x4x24xf32>
  %gb = linalg.broadcast ins(%g : tensor<24xf32>) outs(%e : tensor<2x4x24xf32>) dimensions = [0, 1]
  %s = arith.mulf %h, %gb : tensor<2x4x24xf32>
  %y = tensor.expand_shape %s [[0], [1], [2, 3]] output_shape [2, 4, 3, 8] : tensor<2x4x24xf32> into tensor<2x4x3x8xf32>
  return %y : tensor<2x4x3x8xf32>
}

// The mean over the last axis, the variance about it over the last two.
// CHECK-LABEL: func.func @mean_over_other_axes(
// CHECK-NOT: resnorm.layer_norm
// CHECK: resnorm.rms_norm %{{.*}} axis = -2 epsilon
// CHECK: return
func.func @mean_over_other_axes(%x: tensor<2x4x24xf32>) -> tensor<2x4x24xf32> {
  %z1 = arith.constant dense<0.0> : tensor<2x4xf32>
  %n1 = arith.constant dense<24.0> : tensor<2x4xf32>
  %e1 = tensor.empty() : tensor<2x4x24xf32>
  %s1 = linalg.reduce { arith.addf } ins(%x : tensor<2x4x24xf32>) outs(%z1 : tensor<2x4xf32>) dimensions = [2]
  %m1 = arith.divf %s1, %n1 : tensor<2x4xf32>
  %m1b = linalg.broadcast ins(%m1 : tensor<2x4xf32>) outs(%e1 : tensor<2x4x24xf32>) dimensions = [2]
  %c = arith.subf %x, %m1b : tensor<2x4x24xf32>
  %zero = arith.constant dense<0.0> : tensor<2xf32>
  %n = arith.constant dense<96.0> : tensor<2xf32>
  %eps = arith.constant dense<1.0e-6> : tensor<2xf32>
  %e = tensor.empty() : tensor<2x4x24xf32>
  %q = arith.mulf %c, %c : tensor<2x4x24xf32>
  %sq = linalg.reduce { arith.addf } ins(%q : tensor<2x4x24xf32>) outs(%zero : tensor<2xf32>) dimensions = [1, 2]
  %var = arith.divf %sq, %n : tensor<2xf32>
  %ve = arith.addf %var, %eps : tensor<2xf32>
  %root = math.rsqrt %ve : tensor<2xf32>
  %rb = linalg.broadcast ins(%root : tensor<2xf32>) outs(%e : tensor<2x4x24xf32>) dimensions = [1, 2]
  %h = arith.mulf %c, %rb : tensor<2x4x24xf32>
  return %h : tensor<2x4x24xf32>
}

// E[x^2] over the last two axes, E[x] over the last.
// CHECK-LABEL: func.func @moments_over_other_axes(
// CHECK-NOT: resnorm.
func.func @moments_over_other_axes(%x: tensor<2x4x24xf32>) -> tensor<2x4x24xf32> {
  %zero = arith.constant dense<0.0> : tensor<2xf32>
  %zero1 = arith.constant dense<0.0> : tensor<2x4xf32>
  %n = arith.constant dense<96.0> : tensor<2xf32>
  %n1 = arith.constant dense<24.0> : tensor<2x4xf32>
  %eps = arith.constant dense<1.0e-5> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<2x4x24xf32>
  %e1 = tensor.empty() : tensor<2x4xf32>
  %q = arith.mulf %x, %x : tensor<2x4x24xf32>
  %sq = linalg.reduce { arith.addf } ins(%q : tensor<2x4x24xf32>) outs(%zero : tensor<2xf32>) dimensions = [1, 2]
  %m2 = arith.divf %sq, %n : tensor<2xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x24xf32>) outs(%zero1 : tensor<2x4xf32>) dimensions = [2]
  %mean = arith.divf %sum, %n1 : tensor<2x4xf32>
  %mm = arith.mulf %mean, %mean : tensor<2x4xf32>
  %m2b = linalg.broadcast ins(%m2 : tensor<2xf32>) outs(%e1 : tensor<2x4xf32>) dimensions = [1]
  %var = arith.subf %m2b, %mm : tensor<2x4xf32>
  %ve = arith.addf %var, %eps : tensor<2x4xf32>
  // REMARK: :[[#@LINE+1]]:{{[0-9]+}}: remark: [Missed] norm | {{.*}}Reason="mean and variance run over different axes"
  %root = math.rsqrt %ve : tensor<2x4xf32>
  %mb = linalg.broadcast ins(%mean : tensor<2x4xf32>) outs(%e : tensor<2x4x24xf32>) dimensions = [2]
  %rb = linalg.broadcast ins(%root : tensor<2x4xf32>) outs(%e : tensor<2x4x24xf32>) dimensions = [2]
  %d = arith.subf %x, %mb : tensor<2x4x24xf32>
  %y = arith.mulf %d, %rb : tensor<2x4x24xf32>
  return %y : tensor<2x4x24xf32>
}
