// RUN: not resnorm-opt %s --resnorm-convert-placement=to=pre-norm 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=pre-ln layers=b-2" 2>&1 | FileCheck %s --check-prefix=LAYERS
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=pre-ln function=none" 2>&1 | FileCheck %s --check-prefix=NOSTREAM
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=pre-ln function=plain_add" 2>&1 | FileCheck %s --check-prefix=PLAIN
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=b2t function=ffn_only" 2>&1 | FileCheck %s --check-prefix=ONE
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=pre-ln function=fused" 2>&1 | FileCheck %s --check-prefix=FUSED
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=pre-ln function=ffn_only parameter-map=%t.none/map.json" -o %t.out 2>&1 | FileCheck %s --check-prefix=UNWRITABLE
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=parallel function=parallel" 2>&1 | FileCheck %s --check-prefix=PARALLEL
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=pre-ln function=statistics" 2>&1 | FileCheck %s --check-prefix=STATISTICS
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=post-ln function=channel" 2>&1 | FileCheck %s --check-prefix=CHANNEL
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=sub-ln function=twoproducts" 2>&1 | FileCheck %s --check-prefix=TWOPRODUCTS
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=hybrid-norm function=noattention" 2>&1 | FileCheck %s --check-prefix=NOATTENTION
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=ada-ln-zero function=called" 2>&1 | FileCheck %s --check-prefix=CALLED
// RUN: not resnorm-opt %s --resnorm-convert-placement 2>&1 | FileCheck %s --check-prefix=NEITHER
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=b2t rescale=true" 2>&1 | FileCheck %s --check-prefix=RESCALE
// RUN: not ls %t.out

// UNKNOWN: error: expected 'to' to be a placement (one of {{.*}}post-ln{{.*}}peri-ln{{.*}}), but found 'pre-norm'
// LAYERS: error: expected layers to be ranges such as 0-5,11, but found 'b-2'
// NOSTREAM: error: expected a residual stream to convert, but found none in 'none'
// NEITHER: error: expected one of 'to' and 'restore'
// RESCALE: error: expected 'rescale' with lns or pre-ln, between which there is an exact form, but found 'b2t'
// UNWRITABLE: error: cannot write the parameter map '{{.*}}map.json': {{.*}}o such file or directory

// ONE: [[#@LINE+10]]:8: error: cannot convert to b2t: expected a layer of two sublayers or more, but found one
func.func @ffn_only(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %w1: tensor<8x16xf32>, %w2: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e8 = tensor.empty() : tensor<4x8xf32>
  %i8 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %e16 = tensor.empty() : tensor<4x16xf32>
  %i16 = linalg.fill ins(%zero : f32) outs(%e16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %p = linalg.matmul ins(%x, %w1 : tensor<4x8xf32>, tensor<8x16xf32>) outs(%i16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %t = math.tanh %p : tensor<4x16xf32>
  %f = linalg.matmul ins(%t, %w2 : tensor<4x16xf32>, tensor<16x8xf32>) outs(%i8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = resnorm.residual_add %x, %f : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = resnorm.rms_norm %s scale(%g) : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// PLAIN: [[#@LINE+10]]:8: error: cannot convert to pre-ln: expected 'resnorm.residual_add', which raise-to-resnorm makes, but found 'arith.addf'
func.func @plain_add(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %w1: tensor<8x16xf32>, %w2: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e8 = tensor.empty() : tensor<4x8xf32>
  %i8 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %e16 = tensor.empty() : tensor<4x16xf32>
  %i16 = linalg.fill ins(%zero : f32) outs(%e16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %p = linalg.matmul ins(%x, %w1 : tensor<4x8xf32>, tensor<8x16xf32>) outs(%i16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %t = math.tanh %p : tensor<4x16xf32>
  %f = linalg.matmul ins(%t, %w2 : tensor<4x16xf32>, tensor<16x8xf32>) outs(%i8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = arith.addf %x, %f : tensor<4x8xf32>
  %y = resnorm.rms_norm %s scale(%g) : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// FUSED: [[#@LINE+10]]:12: error: cannot convert to pre-ln: {{.*}}but found 'resnorm.add_rms_norm'
func.func @fused(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %w1: tensor<8x16xf32>, %w2: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e8 = tensor.empty() : tensor<4x8xf32>
  %i8 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %e16 = tensor.empty() : tensor<4x16xf32>
  %i16 = linalg.fill ins(%zero : f32) outs(%e16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %p = linalg.matmul ins(%x, %w1 : tensor<4x8xf32>, tensor<8x16xf32>) outs(%i16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %t = math.tanh %p : tensor<4x16xf32>
  %f = linalg.matmul ins(%t, %w2 : tensor<4x16xf32>, tensor<16x8xf32>) outs(%i8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y, %s = resnorm.add_rms_norm %x, %f scale(%g) : (tensor<4x8xf32>, tensor<4x8xf32>, tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
  return %y : tensor<4x8xf32>
}

!x = tensor<4x8xf32>
!w = tensor<8x8xf32>
!g = tensor<8xf32>

// PARALLEL: error: cannot convert to parallel: expected a layer of two sublayers or more, but found one
func.func @parallel(%x: !x, %g: !g, %w: !w) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %p = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
  %t = math.tanh %p : !x
  %f = linalg.matmul ins(%t, %w : !x, !w) outs(%zero : !x) -> !x
  %s = resnorm.residual_add %x, %f : (!x, !x) -> !x
  %y = resnorm.rms_norm %s scale(%g) : (!x, !g) -> !x
  return %y : !x
}

// STATISTICS: error: cannot convert to pre-ln: expected a norm whose statistics nothing reads
func.func @statistics(%x: !x, %g: !g, %w: !w) -> (!x, tensor<4xf32>) {
  %zero = arith.constant dense<0.0> : !x
  %p = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
  %t = math.tanh %p : !x
  %f = linalg.matmul ins(%t, %w : !x, !w) outs(%zero : !x) -> !x
  %s = resnorm.residual_add %x, %f : (!x, !x) -> !x
  %y, %r = resnorm.rms_norm %s scale(%g) save_statistics : (!x, !g) -> (!x, tensor<4xf32>)
  return %y, %r : !x, tensor<4xf32>
}

// CHANNEL: error: cannot convert to post-ln: the skip is scaled by a parameter per channel
func.func @channel(%x: !x, %g: !g, %w: !w) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %e = tensor.empty() : !x
  %b = linalg.broadcast ins(%g : !g) outs(%e : !x) dimensions = [0]
  %x0 = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
  %m = arith.mulf %x0, %b : !x
  %n = resnorm.rms_norm %x0 scale(%g) : (!x, !g) -> !x
  %p = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %t = math.tanh %p : !x
  %f = linalg.matmul ins(%t, %w : !x, !w) outs(%zero : !x) -> !x
  %s = resnorm.residual_add %m, %f : (!x, !x) -> !x
  %y = resnorm.rms_norm %s scale(%g) : (!x, !g) -> !x
  return %y : !x
}

// TWOPRODUCTS: error: cannot convert to sub-ln: expected the branch to end in one product, but found two
func.func @twoproducts(%x: !x, %g: !g, %w: !w, %v: !w) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %p = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
  %t = math.tanh %p : !x
  %f0 = linalg.matmul ins(%t, %w : !x, !w) outs(%zero : !x) -> !x
  %f1 = linalg.matmul ins(%t, %v : !x, !w) outs(%zero : !x) -> !x
  %f = arith.mulf %f0, %f1 : !x
  %s = resnorm.residual_add %x, %f : (!x, !x) -> !x
  %y = resnorm.rms_norm %s scale(%g) : (!x, !g) -> !x
  return %y : !x
}

// NOATTENTION: error: cannot convert to hybrid-norm: expected attention by two products of activations (scores and average), but found 3
func.func @noattention(%x: !x, %g: !g, %w: !w) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %e = tensor.empty() : tensor<8x4xf32>
  %ss = tensor.empty() : tensor<4x4xf32>
  %z = arith.constant dense<0.0> : tensor<4x4xf32>
  %k = linalg.transpose ins(%x : !x) outs(%e : tensor<8x4xf32>) permutation = [1, 0]
  %sc = linalg.matmul ins(%x, %k : !x, tensor<8x4xf32>) outs(%z : tensor<4x4xf32>) -> tensor<4x4xf32>
  %pr = linalg.softmax dimension(1) ins(%sc : tensor<4x4xf32>) outs(%ss : tensor<4x4xf32>) -> tensor<4x4xf32>
  %a0 = linalg.matmul ins(%pr, %x : tensor<4x4xf32>, !x) outs(%zero : !x) -> !x
  %a1 = linalg.matmul ins(%pr, %a0 : tensor<4x4xf32>, !x) outs(%zero : !x) -> !x
  %f = linalg.matmul ins(%a1, %w : !x, !w) outs(%zero : !x) -> !x
  %s = resnorm.residual_add %x, %f : (!x, !x) -> !x
  %y = resnorm.rms_norm %s scale(%g) : (!x, !g) -> !x
  return %y : !x
}

// CALLED: error: expected a function that nothing calls, to make the conditioning an argument, but
func.func @called(%x: !x, %g: !g, %w: !w) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %n = resnorm.rms_norm %x scale(%g) : (!x, !g) -> !x
  %p = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %t = math.tanh %p : !x
  %f = linalg.matmul ins(%t, %w : !x, !w) outs(%zero : !x) -> !x
  %s = resnorm.residual_add %x, %f : (!x, !x) -> !x
  %y = resnorm.rms_norm %s scale(%g) : (!x, !g) -> !x
  return %y : !x
}

func.func @calls(%x: !x, %g: !g, %w: !w) -> !x {
  %y = func.call @called(%x, %g, %w) : (!x, !g, !w) -> !x
  return %y : !x
}
