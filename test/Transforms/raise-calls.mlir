// RUN: resnorm-opt %s --raise-to-resnorm=expect-norms=1 | FileCheck %s
// RUN: not resnorm-opt %s --raise-to-resnorm=expect-norms=2 2>&1 | FileCheck %s --check-prefix=COUNT

// JAX computes the variance in a function of its own, which takes a ddof of 0.

// COUNT: error: expected 2 norms, but found 1
// COUNT: note: 'resnorm.layer_norm' here

// CHECK-LABEL: func.func @norm
// CHECK:         resnorm.layer_norm %arg0 epsilon = {{.*}}E-7 : (tensor<4x32xf32>) -> tensor<4x32xf32>
// CHECK-NOT:     call
// CHECK:         return
func.func @norm(%x: tensor<4x32xf32>) -> tensor<4x32xf32> {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<3.125000e-02> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %eps = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %ddof = "tosa.const"() <{values = dense<0.0> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %0 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %m = tosa.mul %0, %n, %shift : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %v = func.call @variance(%x, %ddof) : (tensor<4x32xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %1 = tosa.add %v, %eps : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %2 = tosa.rsqrt %1 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %d = tosa.sub %x, %m : (tensor<4x32xf32>, tensor<4x1xf32>) -> tensor<4x32xf32>
  %y = tosa.mul %d, %2, %shift : (tensor<4x32xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  return %y : tensor<4x32xf32>
}

func.func private @variance(%x: tensor<4x32xf32>, %ddof: tensor<1x1xf32>) -> tensor<4x1xf32> {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %inv = "tosa.const"() <{values = dense<3.125000e-02> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %n = "tosa.const"() <{values = dense<3.200000e+01> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %0 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %m = tosa.mul %0, %inv, %shift : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %d = tosa.sub %x, %m : (tensor<4x32xf32>, tensor<4x1xf32>) -> tensor<4x32xf32>
  %1 = tosa.mul %d, %d, %shift : (tensor<4x32xf32>, tensor<4x32xf32>, tensor<1xi8>) -> tensor<4x32xf32>
  %2 = tosa.reduce_sum %1 {axis = 1 : i32} : (tensor<4x32xf32>) -> tensor<4x1xf32>
  %3 = tosa.sub %n, %ddof : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
  %4 = tosa.reciprocal %3 : (tensor<1x1xf32>) -> tensor<1x1xf32>
  %5 = tosa.mul %2, %4, %shift : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  return %5 : tensor<4x1xf32>
}
