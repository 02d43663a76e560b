// RUN: resnorm-opt %s --raise-to-resnorm=expect-norms=0 | FileCheck %s --implicit-check-not=math.tanh --implicit-check-not=math.erf --implicit-check-not=tosa.mul --implicit-check-not=tosa.tanh
// RUN: resnorm-opt %s --raise-to-resnorm --resnorm-decompose --raise-to-resnorm=expect-norms=0 | FileCheck %s --check-prefix=AGAIN
// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=[Missed]

// Dynamic Tanh and Derf in many spellings. They are raised, and are no norms:
// none is expected.

#id = affine_map<(i, j) -> (i, j)>
#column = affine_map<(i, j) -> (j)>
#one = affine_map<(i, j) -> (0)>
#none = affine_map<(i, j) -> ()>
#id4 = affine_map<(n, c, h, w) -> (n, c, h, w)>
#channel = affine_map<(n, c, h, w) -> (c)>
#none4 = affine_map<(n, c, h, w) -> ()>

// REMARK-COUNT-6: remark: [Passed] norm | Category:raise-to-resnorm | Remark=raised, Remark=dyt
// REMARK-COUNT-2: remark: [Passed] norm | Category:raise-to-resnorm | Remark=raised, Remark=derf
// REMARK-COUNT-2: remark: [Passed] norm | Category:raise-to-resnorm | Remark=raised, Remark=dyt

// PyTorch: alpha is a vector of one element.
// CHECK-LABEL: func.func @dyt_pytorch
// CHECK: %[[A:.*]] = tensor.collapse_shape %arg1 [] : tensor<1xf32> into tensor<f32>
// CHECK: %[[Y:.*]] = resnorm.dyt %arg0 alpha(%[[A]]) scale(%arg2) bias(%arg3) : (tensor<4x8xf32>, tensor<f32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
// CHECK: return %[[Y]]
// AGAIN-LABEL: func.func @dyt_pytorch
// AGAIN: resnorm.dyt %arg0 alpha(%{{.*}}) scale(%arg2) bias(%arg3) :
func.func @dyt_pytorch(%x: tensor<4x8xf32>, %a: tensor<1xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %u = linalg.generic {indexing_maps = [#one, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%a, %x : tensor<1xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %q: f32, %o: f32):
    %0 = arith.mulf %p, %q : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%u : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %o: f32):
    %0 = math.tanh %p : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%t, %g : tensor<4x8xf32>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %q: f32, %o: f32):
    %0 = arith.mulf %p, %q : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %y = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%s, %b : tensor<4x8xf32>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %q: f32, %o: f32):
    %0 = arith.addf %p, %q : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// CHECK-LABEL: func.func @dyt_tosa
// CHECK-DAG: %[[G:.*]] = tensor.collapse_shape %arg2
// CHECK-DAG: %[[A:.*]] = tensor.collapse_shape %arg1
// CHECK: resnorm.dyt %arg0 alpha(%[[A]]) scale(%[[G]]) : (tensor<2x4x8xf32>, tensor<f32>, tensor<8xf32>) -> tensor<2x4x8xf32>
// AGAIN-LABEL: func.func @dyt_tosa
// AGAIN: resnorm.dyt %arg0 alpha(%{{.*}}) scale(%{{.*}}) :
func.func @dyt_tosa(%x: tensor<2x4x8xf32>, %a: tensor<1x1x1xf32>, %g: tensor<1x1x8xf32>) -> tensor<2x4x8xf32> {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %u = tosa.mul %x, %a, %shift : (tensor<2x4x8xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x8xf32>
  %t = tosa.tanh %u : (tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
  %y = tosa.mul %g, %t, %shift : (tensor<1x1x8xf32>, tensor<2x4x8xf32>, tensor<1xi8>) -> tensor<2x4x8xf32>
  return %y : tensor<2x4x8xf32>
}

// f16 computed in f32: the op is of f16. Alpha is a literal.
// CHECK-LABEL: func.func @dyt_half
// CHECK: %[[A:.*]] = arith.constant dense<5.000000e-01> : tensor<f32>
// CHECK: %[[Y:.*]] = resnorm.dyt %arg0 alpha(%[[A]]) scale(%arg1) bias(%arg1) : (tensor<4x8xf16>, tensor<f32>, tensor<8xf16>, tensor<8xf16>) -> tensor<4x8xf16>
// CHECK: return %[[Y]]
// AGAIN-LABEL: func.func @dyt_half
// AGAIN: resnorm.dyt %arg0 alpha(%{{.*}}) scale(%arg1) bias(%arg1) : {{.*}} -> tensor<4x8xf16>
func.func @dyt_half(%x: tensor<4x8xf16>, %g: tensor<8xf16>) -> tensor<4x8xf16> {
  %a = arith.constant 0.5 : f32
  %e = tensor.empty() : tensor<4x8xf32>
  %e16 = tensor.empty() : tensor<4x8xf16>
  %s = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %g : tensor<4x8xf16>, tensor<8xf16>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f16, %q: f16, %o: f32):
    %0 = arith.extf %p : f16 to f32
    %1 = arith.mulf %0, %a : f32
    %2 = math.tanh %1 : f32
    %3 = arith.extf %q : f16 to f32
    %4 = arith.mulf %2, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<4x8xf32>
  %y = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%s, %g : tensor<4x8xf32>, tensor<8xf16>) outs(%e16 : tensor<4x8xf16>) {
  ^bb0(%p: f32, %q: f16, %o: f16):
    %0 = arith.extf %q : f16 to f32
    %1 = arith.addf %p, %0 : f32
    %2 = arith.truncf %1 : f32 to f16
    linalg.yield %2 : f16
  } -> tensor<4x8xf16>
  return %y : tensor<4x8xf16>
}

// A cast to a narrower type before alpha is not the op's: it stays.
// CHECK-LABEL: func.func @dyt_rounded_input
// CHECK: %[[R:.*]] = arith.truncf %arg0 : tensor<4x8xf32> to tensor<4x8xf16>
// CHECK: resnorm.dyt %[[R]] alpha(%arg1) scale(%arg2) : (tensor<4x8xf16>,
func.func @dyt_rounded_input(%x: tensor<4x8xf32>, %a: tensor<f32>, %g: tensor<8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %h = arith.truncf %x : tensor<4x8xf32> to tensor<4x8xf16>
  %y = linalg.generic {indexing_maps = [#id, #none, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%h, %a, %g : tensor<4x8xf16>, tensor<f32>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f16, %q: f32, %r: f32, %o: f32):
    %0 = arith.extf %p : f16 to f32
    %1 = arith.mulf %0, %q : f32
    %2 = math.tanh %1 : f32
    %3 = arith.mulf %2, %r : f32
    linalg.yield %3 : f32
  } -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// Two scales of one function.
// CHECK-LABEL: func.func @dyt_shared_function
// CHECK-DAG: resnorm.dyt %arg0 alpha(%arg1) scale(%arg2) :
// CHECK-DAG: resnorm.dyt %arg0 alpha(%arg1) scale(%arg3) :
func.func @dyt_shared_function(%x: tensor<4x8xf32>, %a: tensor<f32>, %g: tensor<8xf32>, %k: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %e = tensor.empty() : tensor<4x8xf32>
  %y:2 = linalg.generic {indexing_maps = [#id, #none, #column, #column, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %a, %g, %k : tensor<4x8xf32>, tensor<f32>, tensor<8xf32>, tensor<8xf32>) outs(%e, %e : tensor<4x8xf32>, tensor<4x8xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32, %s: f32, %o0: f32, %o1: f32):
    %0 = arith.mulf %p, %q : f32
    %1 = math.tanh %0 : f32
    %2 = arith.mulf %1, %r : f32
    %3 = arith.mulf %1, %s : f32
    linalg.yield %2, %3 : f32, f32
  } -> (tensor<4x8xf32>, tensor<4x8xf32>)
  return %y#0, %y#1 : tensor<4x8xf32>, tensor<4x8xf32>
}

// Scale and bias run over the channels of NCHW: they are brought to the end.
// CHECK-LABEL: func.func @dyt_channels_first
// CHECK: %[[T:.*]] = linalg.transpose ins(%arg0 : tensor<2x8x3x3xf32>) {{.*}} permutation = [0, 2, 3, 1]
// CHECK: %[[Y:.*]] = resnorm.dyt %[[T]] alpha(%arg1) shift(%arg1) scale(%arg2) bias(%arg3) function = erf : (tensor<2x3x3x8xf32>,
// CHECK: linalg.transpose ins(%[[Y]] : tensor<2x3x3x8xf32>) {{.*}} permutation = [0, 3, 1, 2]
func.func @dyt_channels_first(%x: tensor<2x8x3x3xf32>, %a: tensor<f32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<2x8x3x3xf32> {
  %e = tensor.empty() : tensor<2x8x3x3xf32>
  %y = linalg.generic {indexing_maps = [#id4, #none4, #channel, #channel, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x, %a, %g, %b : tensor<2x8x3x3xf32>, tensor<f32>, tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<2x8x3x3xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32, %s: f32, %o: f32):
    %0 = arith.mulf %p, %q : f32
    %1 = arith.addf %0, %q : f32
    %2 = math.erf %1 : f32
    %3 = arith.mulf %2, %r : f32
    %4 = arith.addf %3, %s : f32
    linalg.yield %4 : f32
  } -> tensor<2x8x3x3xf32>
  return %y : tensor<2x8x3x3xf32>
}

// A reshape between the function and its scale; the shift is a literal.
// CHECK-LABEL: func.func @dyt_reshaped
// CHECK: %[[X:.*]] = tensor.expand_shape %arg0 {{\[\[}}0, 1], [2]]
// CHECK: %[[S:.*]] = arith.constant dense<2.500000e-01> : tensor<f32>
// CHECK: %[[Y:.*]] = resnorm.dyt %[[X]] alpha(%arg1) shift(%[[S]]) scale(%arg2) function = erf : (tensor<2x3x8xf32>,
// CHECK: return %[[Y]]
func.func @dyt_reshaped(%x: tensor<6x8xf32>, %a: tensor<f32>, %g: tensor<8xf32>) -> tensor<2x3x8xf32> {
  %e = tensor.empty() : tensor<6x8xf32>
  %e3 = tensor.empty() : tensor<2x3x8xf32>
  %quarter = arith.constant 0.25 : f32
  %t = linalg.generic {indexing_maps = [#id, #none, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %a : tensor<6x8xf32>, tensor<f32>) outs(%e : tensor<6x8xf32>) {
  ^bb0(%p: f32, %q: f32, %o: f32):
    %0 = arith.mulf %p, %q : f32
    %1 = arith.addf %quarter, %0 : f32
    %2 = math.erf %1 : f32
    linalg.yield %2 : f32
  } -> tensor<6x8xf32>
  %v = tensor.expand_shape %t [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
  %gs = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e3 : tensor<2x3x8xf32>) dimensions = [0, 1]
  %y = arith.mulf %v, %gs : tensor<2x3x8xf32>
  return %y : tensor<2x3x8xf32>
}

// Before the training scale and bias are splats, and are parameters all the
// same.
// CHECK-LABEL: func.func @dyt_untrained
// CHECK: resnorm.dyt %arg0 alpha(%{{.*}}) scale(%{{.*}}) bias(%{{.*}}) : (tensor<4x8xf32>, tensor<f32>, tensor<8xf32>, tensor<8xf32>)
func.func @dyt_untrained(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %a = "tosa.const"() <{values = dense<0.5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %g = "tosa.const"() <{values = dense<1.0> : tensor<1x8xf32>}> : () -> tensor<1x8xf32>
  %b = "tosa.const"() <{values = dense<0.0> : tensor<1x8xf32>}> : () -> tensor<1x8xf32>
  %u = tosa.mul %x, %a, %shift : (tensor<4x8xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x8xf32>
  %t = tosa.tanh %u : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = tosa.mul %t, %g, %shift : (tensor<4x8xf32>, tensor<1x8xf32>, tensor<1xi8>) -> tensor<4x8xf32>
  %y = tosa.add %s, %b : (tensor<4x8xf32>, tensor<1x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// x is inside a body, and is taken out of it.
// CHECK-LABEL: func.func @dyt_fused_with_what_makes_x
// CHECK: %[[X:.*]] = linalg.generic
// CHECK: math.exp
// CHECK: resnorm.dyt %[[X]] alpha(%{{.*}}) scale(%arg1) : (tensor<4x8xf32>, tensor<f32>, tensor<8xf32>) -> tensor<4x8xf32>
func.func @dyt_fused_with_what_makes_x(%x: tensor<4x8xf32>, %g: tensor<8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %r = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %g : tensor<4x8xf32>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %s: f32, %o: f32):
    %half = arith.constant 0.5 : f32
    %f = math.exp %p : f32
    %0 = arith.mulf %f, %half : f32
    %1 = math.tanh %0 : f32
    %2 = arith.mulf %1, %s : f32
    linalg.yield %2 : f32
  } -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}
