// RUN: not resnorm-opt %s --split-input-file --resnorm-layer-norm-to-rms-norm 2>&1 | FileCheck %s

// CHECK: error: cannot make the swap to RMSNorm exact: expected a pre-ln stream, whose skip no norm touches, but found post-ln
func.func @post(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>, %w1: tensor<8x16xf32>, %w2: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e8 = tensor.empty() : tensor<4x8xf32>
  %i8 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %e16 = tensor.empty() : tensor<4x16xf32>
  %i16 = linalg.fill ins(%zero : f32) outs(%e16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %p1 = linalg.matmul ins(%x, %w1 : tensor<4x8xf32>, tensor<8x16xf32>) outs(%i16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %t1 = math.tanh %p1 : tensor<4x16xf32>
  %f1 = linalg.matmul ins(%t1, %w2 : tensor<4x16xf32>, tensor<16x8xf32>) outs(%i8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %u = resnorm.residual_add %x, %f1 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %h = resnorm.layer_norm %u scale(%g) bias(%b) : (tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  %p2 = linalg.matmul ins(%h, %w1 : tensor<4x8xf32>, tensor<8x16xf32>) outs(%i16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %t2 = math.tanh %p2 : tensor<4x16xf32>
  %f2 = linalg.matmul ins(%t2, %w2 : tensor<4x16xf32>, tensor<16x8xf32>) outs(%i8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %v = resnorm.residual_add %h, %f2 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = resnorm.layer_norm %v scale(%g) bias(%b) : (tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// CHECK: error: cannot make the swap to RMSNorm exact: expected every reader of the stream to be a 'resnorm.layer_norm' over its feature axis, but found 'func.return'
func.func @no_final_norm(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>, %w1: tensor<8x16xf32>, %w2: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e8 = tensor.empty() : tensor<4x8xf32>
  %i8 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %e16 = tensor.empty() : tensor<4x16xf32>
  %i16 = linalg.fill ins(%zero : f32) outs(%e16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = resnorm.layer_norm %x scale(%g) bias(%b) : (tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  %p1 = linalg.matmul ins(%n, %w1 : tensor<4x8xf32>, tensor<8x16xf32>) outs(%i16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %t1 = math.tanh %p1 : tensor<4x16xf32>
  %f1 = linalg.matmul ins(%t1, %w2 : tensor<4x16xf32>, tensor<16x8xf32>) outs(%i8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = resnorm.residual_add %x, %f1 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// CHECK: error: cannot make the swap to RMSNorm exact: expected every reader of the stream to be a 'resnorm.layer_norm' over its feature axis, but found 'math.absf'
func.func @raw_reader(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>, %w1: tensor<8x16xf32>, %w2: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e8 = tensor.empty() : tensor<4x8xf32>
  %i8 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %e16 = tensor.empty() : tensor<4x16xf32>
  %i16 = linalg.fill ins(%zero : f32) outs(%e16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = resnorm.layer_norm %x scale(%g) bias(%b) : (tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  %p1 = linalg.matmul ins(%n, %w1 : tensor<4x8xf32>, tensor<8x16xf32>) outs(%i16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %t1 = math.tanh %p1 : tensor<4x16xf32>
  %f1 = linalg.matmul ins(%t1, %w2 : tensor<4x16xf32>, tensor<16x8xf32>) outs(%i8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = resnorm.residual_add %x, %f1 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %z = resnorm.layer_norm %y scale(%g) bias(%b) : (tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  %r = math.absf %y : tensor<4x8xf32>
  %q = arith.mulf %z, %r : tensor<4x8xf32>
  return %q : tensor<4x8xf32>
}

// -----

// CHECK: error: cannot make the swap to RMSNorm exact: expected one 'resnorm.residual_add' of one branch
func.func @plain_add(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>, %w1: tensor<8x16xf32>, %w2: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e8 = tensor.empty() : tensor<4x8xf32>
  %i8 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %e16 = tensor.empty() : tensor<4x16xf32>
  %i16 = linalg.fill ins(%zero : f32) outs(%e16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = resnorm.layer_norm %x scale(%g) bias(%b) : (tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  %p1 = linalg.matmul ins(%n, %w1 : tensor<4x8xf32>, tensor<8x16xf32>) outs(%i16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %t1 = math.tanh %p1 : tensor<4x16xf32>
  %f1 = linalg.matmul ins(%t1, %w2 : tensor<4x16xf32>, tensor<16x8xf32>) outs(%i8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = arith.addf %x, %f1 : tensor<4x8xf32>
  %z = resnorm.layer_norm %y scale(%g) bias(%b) : (tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %z : tensor<4x8xf32>
}

// -----

// CHECK: error: expected a residual stream, but found none
func.func @no_stream(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>, %w1: tensor<8x16xf32>, %w2: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e8 = tensor.empty() : tensor<4x8xf32>
  %i8 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %e16 = tensor.empty() : tensor<4x16xf32>
  %i16 = linalg.fill ins(%zero : f32) outs(%e16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %z = resnorm.layer_norm %x scale(%g) bias(%b) : (tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %z : tensor<4x8xf32>
}

// -----

// CHECK: error: cannot make the swap to RMSNorm exact: expected every reader of the stream to be a 'resnorm.layer_norm' over its feature axis, but found 'resnorm.dyt'
func.func @dynamic_tanh_at_the_end(%x: tensor<4x8xf32>, %a: tensor<f32>, %g: tensor<8xf32>, %w1: tensor<8x16xf32>, %w2: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e8 = tensor.empty() : tensor<4x8xf32>
  %i8 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %e16 = tensor.empty() : tensor<4x16xf32>
  %i16 = linalg.fill ins(%zero : f32) outs(%e16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = resnorm.layer_norm %x scale(%g) : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  %p = linalg.matmul ins(%n, %w1 : tensor<4x8xf32>, tensor<8x16xf32>) outs(%i16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %f = linalg.matmul ins(%p, %w2 : tensor<4x16xf32>, tensor<16x8xf32>) outs(%i8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = resnorm.residual_add %x, %f : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = resnorm.dyt %s alpha(%a) scale(%g) : (tensor<4x8xf32>, tensor<f32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
