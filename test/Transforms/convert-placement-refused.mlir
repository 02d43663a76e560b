// RUN: not resnorm-opt %s --resnorm-convert-placement=to=pre-norm 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=pre-ln layers=b-2" 2>&1 | FileCheck %s --check-prefix=LAYERS
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=pre-ln function=none" 2>&1 | FileCheck %s --check-prefix=NOSTREAM
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=pre-ln function=plain_add" 2>&1 | FileCheck %s --check-prefix=PLAIN
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=b2t function=ffn_only" 2>&1 | FileCheck %s --check-prefix=ONE
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=sub-ln function=ffn_only" 2>&1 | FileCheck %s --check-prefix=SUBLN
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=pre-ln function=fused" 2>&1 | FileCheck %s --check-prefix=FUSED
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=pre-ln function=derf" 2>&1 | FileCheck %s --check-prefix=DERF
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=pre-ln function=no_norm" 2>&1 | FileCheck %s --check-prefix=NONORM
// RUN: not resnorm-opt %s --resnorm-convert-placement="to=pre-ln function=ffn_only parameter-map=%t.none/map.json" -o %t.out 2>&1 | FileCheck %s --check-prefix=UNWRITABLE
// RUN: not ls %t.out

// UNKNOWN: error: expected 'to' to be a placement (one of {{.*}}post-ln{{.*}}peri-ln{{.*}}), but found 'pre-norm'
// LAYERS: error: expected layers to be ranges such as 0-5,11, but found 'b-2'
// NOSTREAM: error: expected a residual stream to convert, but found none in 'none'
// UNWRITABLE: error: cannot write the parameter map '{{.*}}map.json': {{.*}}o such file or directory

// ONE: [[#@LINE+11]]:8: error: cannot convert to b2t: expected a layer of two sublayers or more, but found one
// SUBLN: [[#@LINE+10]]:8: error: cannot convert to sub-ln: it is recognised, but no conversion makes it
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

// NONORM: [[#@LINE+10]]:8: error: cannot convert to pre-ln: the stream has no norm to take the kind and epsilon of new ones from
func.func @no_norm(%x: tensor<4x8xf32>, %w1: tensor<8x16xf32>, %w2: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e8 = tensor.empty() : tensor<4x8xf32>
  %i8 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %e16 = tensor.empty() : tensor<4x16xf32>
  %i16 = linalg.fill ins(%zero : f32) outs(%e16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %p = linalg.matmul ins(%x, %w1 : tensor<4x8xf32>, tensor<8x16xf32>) outs(%i16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %t = math.tanh %p : tensor<4x16xf32>
  %f = linalg.matmul ins(%t, %w2 : tensor<4x16xf32>, tensor<16x8xf32>) outs(%i8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = resnorm.residual_add %x, %f : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return %s : tensor<4x8xf32>
}

// What moves has to be a norm: the placements' rules are those of statistics.
// DERF: [[#@LINE+10]]:8: error: cannot convert to pre-ln: expected 'resnorm.layer_norm' or 'resnorm.rms_norm' in each slot, but found 'resnorm.dyt'
func.func @derf(%x: tensor<4x8xf32>, %a: tensor<f32>, %g: tensor<8xf32>, %w1: tensor<8x16xf32>, %w2: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e8 = tensor.empty() : tensor<4x8xf32>
  %i8 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %e16 = tensor.empty() : tensor<4x16xf32>
  %i16 = linalg.fill ins(%zero : f32) outs(%e16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %p = linalg.matmul ins(%x, %w1 : tensor<4x8xf32>, tensor<8x16xf32>) outs(%i16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %f = linalg.matmul ins(%p, %w2 : tensor<4x16xf32>, tensor<16x8xf32>) outs(%i8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = resnorm.residual_add %x, %f : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = resnorm.dyt %s alpha(%a) shift(%a) scale(%g) function = erf : (tensor<4x8xf32>, tensor<f32>, tensor<f32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
