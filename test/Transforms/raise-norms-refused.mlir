// RUN: resnorm-opt %s --raise-to-resnorm | FileCheck %s
// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter-missed=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: resnorm-opt %s --raise-to-resnorm --remarks-filter-analyse=raise-to-resnorm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=NOTE

// What is almost a norm stays as it is.

// CHECK-LABEL: func.func @unbiased_variance
// CHECK-NOT: resnorm.
// REMARK: remark: [Missed] norm | Category:raise-to-resnorm | Reason="unbiased variance: the divisor is N-1"
func.func @unbiased_variance(%x: tensor<4x32xf32>) -> tensor<4x32xf32> {
  %0 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %1 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %2 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %3 = tosa.mul %0, %1, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %4 = tosa.sub %x, %3 : (tensor<4x32xf32>, tensor<4x1xf32>) -> tensor<4x32xf32>
  %5 = tosa.mul %4, %4, %2 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %6 = tosa.reduce_sum %5 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %7 = "tosa.const"() <{values = dense<0.03225806451612903> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %8 = tosa.mul %6, %7, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %9 = "tosa.const"() <{values = dense<1.0e-5> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %10 = tosa.add %8, %9 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %11 = tosa.rsqrt %10 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %12 = tosa.mul %4, %11, %2 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %12 : tensor<4x32xf32>
}

// CHECK-LABEL: func.func @wrong_divisor
// CHECK-NOT: resnorm.
// REMARK: remark: [Missed] norm | Category:raise-to-resnorm | Reason="the divisor is 20.00, the extent 32"
func.func @wrong_divisor(%x: tensor<4x32xf32>) -> tensor<4x32xf32> {
  %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %1 = tosa.mul %x, %x, %0 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %2 = tosa.reduce_sum %1 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %3 = "tosa.const"() <{values = dense<0.05> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %4 = tosa.mul %2, %3, %0 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %5 = "tosa.const"() <{values = dense<1.0e-5> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %6 = tosa.add %4, %5 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %7 = tosa.rsqrt %6 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %8 = tosa.mul %x, %7, %0 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %8 : tensor<4x32xf32>
}

// CHECK-LABEL: func.func @two_x
// CHECK-NOT: resnorm.
// REMARK: remark: [Missed] norm | Category:raise-to-resnorm | Reason="no reader normalises x with it"
func.func @two_x(%x: tensor<4x32xf32>, %y: tensor<4x32xf32>) -> tensor<4x32xf32> {
  %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %1 = tosa.mul %x, %x, %0 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %2 = tosa.reduce_sum %1 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %3 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %4 = tosa.mul %2, %3, %0 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %5 = "tosa.const"() <{values = dense<1.0e-5> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %6 = tosa.add %4, %5 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %7 = tosa.rsqrt %6 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %8 = tosa.mul %y, %7, %0 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %8 : tensor<4x32xf32>
}

// CHECK-LABEL: func.func @statistic_centred_only
// CHECK-NOT: resnorm.
// REMARK: remark: [Missed] norm | Category:raise-to-resnorm | Reason="the statistic is centred, the value is not"
func.func @statistic_centred_only(%x: tensor<4x32xf32>) -> tensor<4x32xf32> {
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
  %12 = tosa.mul %x, %11, %2 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %12 : tensor<4x32xf32>
}

// CHECK-LABEL: func.func @value_centred_only
// CHECK-NOT: resnorm.
// REMARK: remark: [Missed] norm | Category:raise-to-resnorm | Reason="the value is centred, the statistic is not"
func.func @value_centred_only(%x: tensor<4x32xf32>) -> tensor<4x32xf32> {
  %0 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %1 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %2 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %3 = tosa.mul %0, %1, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %4 = tosa.sub %x, %3 : (tensor<4x32xf32>, tensor<4x1xf32>) -> tensor<4x32xf32>
  %5 = tosa.mul %x, %x, %2 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %6 = tosa.reduce_sum %5 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %7 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %8 = tosa.mul %6, %7, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %9 = "tosa.const"() <{values = dense<1.0e-5> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %10 = tosa.add %8, %9 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %11 = tosa.rsqrt %10 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %12 = tosa.mul %4, %11, %2 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %12 : tensor<4x32xf32>
}

// CHECK-LABEL: func.func @bare_l2
// CHECK-NOT: resnorm.
// NOTE: remark: [Analysis] norm | Category:raise-to-resnorm | Reason="an L2 normalisation, not times sqrt(N)"
func.func @bare_l2(%x: tensor<4x32xf32>) -> tensor<4x32xf32> {
  %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %1 = tosa.mul %x, %x, %0 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %2 = tosa.reduce_sum %1 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %3 = "tosa.const"() <{values = dense<1.0e-12> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %4 = tosa.add %2, %3 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %5 = tosa.rsqrt %4 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %6 = tosa.mul %x, %5, %0 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %6 : tensor<4x32xf32>
}

// CHECK-LABEL: func.func @twice_the_squared_mean
// CHECK-NOT: resnorm.
// REMARK: remark: [Missed] norm | Category:raise-to-resnorm | Reason="E[x^2] - k*E[x]^2 with k = 2.00, not 1"
func.func @twice_the_squared_mean(%x: tensor<4x32xf32>) -> tensor<4x32xf32> {
  %0 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %1 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %2 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %3 = tosa.mul %0, %1, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %4 = tosa.mul %x, %x, %2 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %5 = tosa.reduce_sum %4 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %6 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %7 = tosa.mul %5, %6, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %8 = tosa.mul %3, %3, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %9 = "tosa.const"() <{values = dense<2.0> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %10 = tosa.mul %8, %9, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %11 = tosa.sub %7, %10 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %12 = tosa.sub %x, %3 : (tensor<4x32xf32>, tensor<4x1xf32>) -> tensor<4x32xf32>
  %13 = "tosa.const"() <{values = dense<1.0e-5> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %14 = tosa.add %11, %13 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %15 = tosa.rsqrt %14 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %16 = tosa.mul %12, %15, %2 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %16 : tensor<4x32xf32>
}

// CHECK-LABEL: func.func @another_mean
// CHECK-NOT: resnorm.
// REMARK: remark: [Missed] norm | Category:raise-to-resnorm | Reason="the mean subtracted is not the mean of the statistic"
func.func @another_mean(%x: tensor<4x32xf32>) -> tensor<4x32xf32> {
  %0 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %1 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %2 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %3 = tosa.mul %0, %1, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %4 = tosa.sub %x, %3 : (tensor<4x32xf32>, tensor<4x1xf32>) -> tensor<4x32xf32>
  %5 = tosa.mul %4, %4, %2 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %6 = tosa.reduce_sum %5 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %7 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %8 = tosa.mul %6, %7, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %9 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %10 = "tosa.const"() <{values = dense<0.0625> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %11 = tosa.mul %9, %10, %2 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %12 = tosa.sub %x, %11 : (tensor<4x32xf32>, tensor<4x1xf32>) -> tensor<4x32xf32>
  %13 = "tosa.const"() <{values = dense<1.0e-5> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %14 = tosa.add %8, %13 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %15 = tosa.rsqrt %14 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %16 = tosa.mul %12, %15, %2 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %16 : tensor<4x32xf32>
}

// Neither x nor y is what the root is the statistic of.

// CHECK-LABEL: func.func @root_of_two_values
// CHECK-NOT: resnorm.
// REMARK: remark: [Missed] norm | Category:raise-to-resnorm | Reason="the root is not of the squares of one value"
func.func @root_of_two_values(%x: tensor<4x32xf32>, %y: tensor<4x32xf32>) -> tensor<4x32xf32> {
  %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %1 = tosa.mul %x, %y, %0 : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %2 = tosa.reduce_sum %1 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %3 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %4 = tosa.mul %2, %3, %0 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %5 = tosa.rsqrt %4 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %6 = tosa.mul %x, %5, %0 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %6 : tensor<4x32xf32>
}

// CHECK-LABEL: func.func @divided_by_mean
// CHECK-NOT: resnorm.
// REMARK: remark: [Missed] norm | Category:raise-to-resnorm | Reason="divided by a mean itself, not by the root of a mean of squares"
func.func @divided_by_mean(%x: tensor<4x32xf32>) -> tensor<4x32xf32> {
  %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %1 = tosa.abs %x : (tensor<4x32xf32>) -> tensor<4x32xf32>
  %2 = tosa.reduce_sum %1 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %3 = "tosa.const"() <{values = dense<0.03125> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %4 = tosa.mul %2, %3, %0 : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %5 = "tosa.const"() <{values = dense<1.0e-5> : tensor<4x1xf32>}> : () -> tensor<4x1xf32>
  %6 = tosa.add %4, %5 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %7 = tosa.reciprocal %6 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %8 = tosa.mul %x, %7, %0 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %8 : tensor<4x32xf32>
}

// A softmax divides by a sum, and its root is of no statistic.

// CHECK-LABEL: func.func @softmax_is_no_miss
// CHECK-NOT: resnorm.
// REMARK-NOT: remark:
func.func @softmax_is_no_miss(%x: tensor<4x32xf32>) -> tensor<4x32xf32> {
  %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %1 = tosa.exp %x : (tensor<4x32xf32>) -> tensor<4x32xf32>
  %2 = tosa.reduce_sum %1 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %3 = tosa.reciprocal %2 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %4 = tosa.mul %1, %3, %0 : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %4 : tensor<4x32xf32>
}

// A weight that is standardised where it is used is no norm of the model's
// values.

// CHECK-LABEL: func.func @standardised_weight
// CHECK-NOT: resnorm.
// REMARK-NOT: remark:
func.func @standardised_weight() -> tensor<2x4xf32> {
  %w = arith.constant dense<[[1.0, 2.0, 4.0, 8.0], [3.0, 5.0, 7.0, 9.0]]> : tensor<2x4xf32>
  %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %1 = tosa.mul %w, %w, %0 : (tensor<2x4xf32>, tensor<2x4xf32>, tensor<1xi8>) -> tensor<2x4xf32>
  %2 = tosa.reduce_sum %1 {axis = 1 : i32} : (tensor<2x4xf32>) -> tensor<2x1xf32>
  %3 = "tosa.const"() <{values = dense<0.25> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %4 = tosa.mul %2, %3, %0 : (tensor<2x1xf32>, tensor<2x1xf32>, tensor<1xi8>) -> tensor<2x1xf32>
  %5 = tosa.rsqrt %4 : (tensor<2x1xf32>) -> tensor<2x1xf32>
  %6 = tosa.mul %w, %5, %0 : (tensor<2x4xf32>, tensor<2x1xf32>, tensor<1xi8>) -> tensor<2x4xf32>
  return %6 : tensor<2x4xf32>
}
