// RUN: resnorm-opt %s --split-input-file --raise-to-resnorm | FileCheck %s

// One layer norm or RMS norm in many spellings.

// The mean is computed once, the centred value is shared.
// CHECK-LABEL: func.func @layer_norm
// CHECK-DAG: %[[G:.*]] = tensor.collapse_shape %arg1
// CHECK-DAG: %[[B:.*]] = tensor.collapse_shape %arg2
// CHECK: %[[Y:.*]] = resnorm.layer_norm %arg0 scale(%[[G]]) bias(%[[B]]) : (tensor<4x32xf32>, tensor<32xf32>, tensor<32xf32>) -> tensor<4x32xf32>
// CHECK-NOT: tosa
// CHECK: return %[[Y]]
func.func @layer_norm(%x: tensor<4x32xf32>, %g: tensor<1x32xf32>, %b: tensor<1x32xf32>) -> tensor<4x32xf32> {
  %0 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %1 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %2 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %3 = tosa.mul %0, %1, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %4 = tosa.sub %x, %3 : (tensor<4x32xf32>, tensor<4x1xf32>) -> tensor<4x32xf32>
  %5 = tosa.mul %4, %4, %2 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %6 = tosa.reduce_sum %5 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %7 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %8 = tosa.mul %6, %7, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %9 = "tosa.const"() <{values = dense<1.0e-5> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %10 = tosa.add %8, %9 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %11 = tosa.rsqrt %10 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %12 = tosa.mul %4, %11, %2 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %13 = tosa.mul %12, %g, %2 : (tensor<4x32xf32>, tensor<1x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %14 = tosa.add %13, %b : (tensor<4x32xf32>, tensor<1x32xf32>) -> tensor<4x32xf32>
  return %14 : tensor<4x32xf32>
}

// -----

// x - mean(x) is written twice.
// CHECK-LABEL: func.func @duplicated_subgraph
// CHECK: resnorm.layer_norm %arg0 epsilon = 9.999{{.*}}E-13 : (tensor<4x32xf32>) -> tensor<4x32xf32>
// CHECK-NOT: tosa
func.func @duplicated_subgraph(%x: tensor<4x32xf32>) -> tensor<4x32xf32> {
  %0 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %1 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %2 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %3 = tosa.mul %0, %1, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %4 = tosa.sub %x, %3 : (tensor<4x32xf32>, tensor<4x1xf32>) -> tensor<4x32xf32>
  %5 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %6 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %7 = tosa.mul %5, %6, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %8 = tosa.sub %x, %7 : (tensor<4x32xf32>, tensor<4x1xf32>) -> tensor<4x32xf32>
  %9 = tosa.mul %4, %4, %2 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %10 = tosa.reduce_sum %9 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %11 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %12 = tosa.mul %10, %11, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %13 = "tosa.const"() <{values = dense<1.0e-12> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %14 = tosa.add %12, %13 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %15 = tosa.rsqrt %14 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %16 = tosa.mul %8, %15, %2 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %16 : tensor<4x32xf32>
}

// -----

// E[x^2] - E[x]^2 is recorded: its rounding differs.
// CHECK-LABEL: func.func @variance_of_moments
// CHECK: resnorm.layer_norm %arg0 epsilon = {{.*}}E-7 variance = moments
func.func @variance_of_moments(%x: tensor<4x32xf32>) -> tensor<4x32xf32> {
  %0 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %1 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %2 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %3 = tosa.mul %0, %1, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %4 = tosa.mul %x, %x, %2 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %5 = tosa.reduce_sum %4 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %6 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %7 = tosa.mul %5, %6, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %8 = tosa.mul %3, %3, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %9 = tosa.sub %7, %8 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %10 = tosa.sub %x, %3 : (tensor<4x32xf32>, tensor<4x1xf32>) -> tensor<4x32xf32>
  %11 = "tosa.const"() <{values = dense<1.0e-6> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %12 = tosa.add %9, %11 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %13 = tosa.rsqrt %12 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %14 = tosa.mul %10, %13, %2 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %14 : tensor<4x32xf32>
}

// -----

// Flax clamps it at 0.
// CHECK-LABEL: func.func @clamped_variance_of_moments
// CHECK: resnorm.layer_norm %arg0 epsilon = {{.*}}E-7 variance = clamped_moments
func.func @clamped_variance_of_moments(%x: tensor<4x32xf32>) -> tensor<4x32xf32> {
  %0 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %1 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %2 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %3 = tosa.mul %0, %1, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %4 = tosa.mul %x, %x, %2 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %5 = tosa.reduce_sum %4 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %6 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %7 = tosa.mul %5, %6, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %8 = tosa.mul %3, %3, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %9 = tosa.sub %7, %8 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %10 = "tosa.const"() <{values = dense<0.0> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %11 = tosa.maximum %9, %10 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %12 = tosa.sub %x, %3 : (tensor<4x32xf32>, tensor<4x1xf32>) -> tensor<4x32xf32>
  %13 = "tosa.const"() <{values = dense<1.0e-6> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %14 = tosa.add %11, %13 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %15 = tosa.rsqrt %14 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %16 = tosa.mul %12, %15, %2 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %16 : tensor<4x32xf32>
}

// -----

// TensorFlow: x * (g r) + (b - m g r).
// CHECK-LABEL: func.func @folded_affine
// CHECK: resnorm.layer_norm %arg0 scale(%{{.*}}) bias(%{{.*}}) : 
// CHECK-NOT: tosa
func.func @folded_affine(%x: tensor<4x32xf32>, %g: tensor<1x32xf32>, %b: tensor<1x32xf32>) -> tensor<4x32xf32> {
  %0 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %1 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %2 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %3 = tosa.mul %0, %1, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %4 = tosa.sub %x, %3 : (tensor<4x32xf32>, tensor<4x1xf32>) -> tensor<4x32xf32>
  %5 = tosa.mul %4, %4, %2 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %6 = tosa.reduce_sum %5 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %7 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %8 = tosa.mul %6, %7, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %9 = "tosa.const"() <{values = dense<1.0e-5> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %10 = tosa.add %8, %9 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %11 = tosa.rsqrt %10 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %12 = tosa.mul %11, %g, %2 : (tensor<4x1xf32>, tensor<1x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %13 = tosa.mul %x, %12, %2 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %14 = tosa.mul %3, %12, %2 : (tensor<4x1xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %15 = tosa.sub %b, %14 : (tensor<1x32xf32>, tensor<4x32xf32>) -> tensor<4x32xf32>
  %16 = tosa.add %13, %15 : (tensor<4x32xf32>, tensor<4x32xf32>) -> tensor<4x32xf32>
  return %16 : tensor<4x32xf32>
}

// -----

// CHECK-LABEL: func.func @rms_norm
// CHECK: resnorm.rms_norm %arg0 scale(%{{.*}}) epsilon = {{.*}}E-7 : 
// CHECK-NOT: tosa
func.func @rms_norm(%x: tensor<4x32xf32>, %g: tensor<1x32xf32>) -> tensor<4x32xf32> {
  %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %1 = tosa.mul %x, %x, %0 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %2 = tosa.reduce_sum %1 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %3 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %4 = tosa.mul %2, %3, %0 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %5 = "tosa.const"() <{values = dense<1.0e-6> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %6 = tosa.add %4, %5 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %7 = tosa.rsqrt %6 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %8 = tosa.mul %x, %7, %0 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %9 = tosa.mul %8, %g, %0 : (tensor<4x32xf32>, tensor<1x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %9 : tensor<4x32xf32>
}

// -----

// x^2 and (.)^-0.5 by pow: no rsqrt at all.
// CHECK-LABEL: func.func @rms_norm_by_powers
// CHECK: resnorm.rms_norm %arg0 scale(%{{.*}}) epsilon = {{.*}}E-7 : 
// CHECK-NOT: tosa
func.func @rms_norm_by_powers(%x: tensor<4x32xf32>, %g: tensor<1x32xf32>) -> tensor<4x32xf32> {
  %0 = "tosa.const"() <{values = dense<2.0> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %1 = tosa.pow %x, %0 : (tensor<4x32xf32>, tensor<4x1xf32>) -> tensor<4x32xf32>
  %2 = tosa.reduce_sum %1 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %3 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %4 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %5 = tosa.mul %2, %3, %4 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %6 = "tosa.const"() <{values = dense<1.0e-6> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %7 = tosa.add %5, %6 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %8 = "tosa.const"() <{values = dense<-0.5> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %9 = tosa.pow %7, %8 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %10 = tosa.mul %x, %9, %4 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %11 = tosa.mul %g, %10, %4 : (tensor<1x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %11 : tensor<4x32xf32>
}

// -----

// CHECK-LABEL: func.func @reciprocal_of_the_root
// CHECK: resnorm.layer_norm %arg0 : 
func.func @reciprocal_of_the_root(%x: tensor<4x32xf32>) -> tensor<4x32xf32> {
  %0 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %1 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %2 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %3 = tosa.mul %0, %1, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %4 = tosa.sub %x, %3 : (tensor<4x32xf32>, tensor<4x1xf32>) -> tensor<4x32xf32>
  %5 = tosa.mul %4, %4, %2 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %6 = tosa.reduce_sum %5 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %7 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %8 = tosa.mul %6, %7, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %9 = "tosa.const"() <{values = dense<1.0e-5> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %10 = tosa.add %8, %9 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %11 = "tosa.const"() <{values = dense<0.5> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %12 = tosa.pow %10, %11 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %13 = tosa.reciprocal %12 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %14 = tosa.mul %13, %4, %2 : (tensor<4x1xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %14 : tensor<4x32xf32>
}

// -----

// Gemma: the scale is 1 + w.
// CHECK-LABEL: func.func @scale_offset
// CHECK: resnorm.rms_norm %arg0 scale(%{{.*}}) epsilon = {{.*}}E-7 scale_offset = 1.000000e+00
func.func @scale_offset(%x: tensor<4x32xf32>, %g: tensor<1x32xf32>) -> tensor<4x32xf32> {
  %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %1 = tosa.mul %x, %x, %0 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %2 = tosa.reduce_sum %1 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %3 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %4 = tosa.mul %2, %3, %0 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %5 = "tosa.const"() <{values = dense<1.0e-6> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %6 = tosa.add %4, %5 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %7 = tosa.rsqrt %6 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %8 = tosa.mul %x, %7, %0 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %9 = "tosa.const"() <{values = dense<1.0> : tensor<1x32xf32>}> : () -> tensor<1x32xf32>
  %10 = tosa.add %g, %9 : (tensor<1x32xf32>, tensor<1x32xf32>) -> tensor<1x32xf32>
  %11 = tosa.mul %8, %10, %0 : (tensor<4x32xf32>, tensor<1x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %11 : tensor<4x32xf32>
}

// -----

// Added to the deviation, not to the variance.
// CHECK-LABEL: func.func @epsilon_outside
// CHECK: resnorm.layer_norm %arg0 epsilon = {{.*}}E-7 epsilon_mode = outside
func.func @epsilon_outside(%x: tensor<4x32xf32>) -> tensor<4x32xf32> {
  %0 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %1 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %2 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %3 = tosa.mul %0, %1, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %4 = tosa.sub %x, %3 : (tensor<4x32xf32>, tensor<4x1xf32>) -> tensor<4x32xf32>
  %5 = tosa.mul %4, %4, %2 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %6 = tosa.reduce_sum %5 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %7 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %8 = tosa.mul %6, %7, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %9 = "tosa.const"() <{values = dense<0.5> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %10 = tosa.pow %8, %9 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %11 = "tosa.const"() <{values = dense<1.0e-6> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %12 = tosa.add %10, %11 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %13 = tosa.reciprocal %12 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %14 = tosa.mul %4, %13, %2 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %14 : tensor<4x32xf32>
}

// -----

// L2 normalization times sqrt(N) is RMSNorm, epsilon a maximum.
// CHECK-LABEL: func.func @l2_times_root_of_n
// CHECK: resnorm.rms_norm %arg0 epsilon = {{.*}} epsilon_mode = max_deviation
func.func @l2_times_root_of_n(%x: tensor<4x32xf32>) -> tensor<4x32xf32> {
  %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %1 = tosa.mul %x, %x, %0 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %2 = tosa.reduce_sum %1 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %3 = "tosa.const"() <{values = dense<0.5> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %4 = tosa.pow %2, %3 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %5 = "tosa.const"() <{values = dense<1.0e-12> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %6 = tosa.maximum %4, %5 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %7 = tosa.reciprocal %6 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %8 = tosa.mul %x, %7, %0 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %9 = "tosa.const"() <{values = dense<5.656854249492381> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %10 = tosa.mul %8, %9, %0 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %10 : tensor<4x32xf32>
}

// -----

// Two scales of one normalised value are two norms.
// CHECK-LABEL: func.func @two_norms_of_one_statistic
// CHECK-COUNT-2: resnorm.layer_norm %arg0 scale
// CHECK-NOT: resnorm.layer_norm
func.func @two_norms_of_one_statistic(%x: tensor<4x32xf32>, %g: tensor<1x32xf32>, %b: tensor<1x32xf32>) -> tensor<4x32xf32> {
  %0 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %1 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %2 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %3 = tosa.mul %0, %1, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %4 = tosa.sub %x, %3 : (tensor<4x32xf32>, tensor<4x1xf32>) -> tensor<4x32xf32>
  %5 = tosa.mul %4, %4, %2 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %6 = tosa.reduce_sum %5 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %7 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %8 = tosa.mul %6, %7, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %9 = "tosa.const"() <{values = dense<1.0e-5> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %10 = tosa.add %8, %9 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %11 = tosa.rsqrt %10 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %12 = tosa.mul %4, %11, %2 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %13 = tosa.mul %12, %g, %2 : (tensor<4x32xf32>, tensor<1x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %14 = tosa.mul %12, %b, %2 : (tensor<4x32xf32>, tensor<1x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %15 = tosa.add %13, %14 : (tensor<4x32xf32>, tensor<4x32xf32>) -> tensor<4x32xf32>
  return %15 : tensor<4x32xf32>
}

// -----

// A gate or a layer scale of full shape is no scale of the norm.
// CHECK-LABEL: func.func @varying_factor_stays_outside
// CHECK: %[[N:.*]] = resnorm.layer_norm %arg0 : 
// CHECK: tosa.mul %[[N]], %arg1
func.func @varying_factor_stays_outside(%x: tensor<4x32xf32>, %c: tensor<4x32xf32>) -> tensor<4x32xf32> {
  %0 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %1 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %2 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %3 = tosa.mul %0, %1, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %4 = tosa.sub %x, %3 : (tensor<4x32xf32>, tensor<4x1xf32>) -> tensor<4x32xf32>
  %5 = tosa.mul %4, %4, %2 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %6 = tosa.reduce_sum %5 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %7 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %8 = tosa.mul %6, %7, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %9 = "tosa.const"() <{values = dense<1.0e-5> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %10 = tosa.add %8, %9 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %11 = tosa.rsqrt %10 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %12 = tosa.mul %4, %11, %2 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %13 = tosa.mul %12, %c, %2 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %13 : tensor<4x32xf32>
}

// -----

// A factor per row stays outside: it is no scale of the normalised axis.
// CHECK-LABEL: func.func @scale_per_row
// CHECK: %[[N:.*]] = resnorm.rms_norm %arg0 :
// CHECK: tosa.mul %[[N]], %arg1
func.func @scale_per_row(%x: tensor<4x32xf32>, %g: tensor<4x1xf32>) -> tensor<4x32xf32> {
  %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %1 = tosa.mul %x, %x, %0 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %2 = tosa.reduce_sum %1 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %3 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %4 = tosa.mul %2, %3, %0 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %5 = "tosa.const"() <{values = dense<1.0e-5> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %6 = tosa.add %4, %5 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %7 = tosa.rsqrt %6 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %8 = tosa.mul %x, %7, %0 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %9 = tosa.mul %8, %g, %0 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %9 : tensor<4x32xf32>
}
