// RUN: resnorm-opt %s --raise-to-resnorm=expect-norms=2 | FileCheck %s
// RUN: not resnorm-opt %s --raise-to-resnorm=expect-norms=3 2>&1 | FileCheck %s --check-prefix=COUNT

// JAX computes the variance in a function of its own, which takes a ddof of 0.

// COUNT: error: expected 3 norms, but found 2
// COUNT: note: 'resnorm.layer_norm' here
// COUNT: note: 'resnorm.rms_norm' here

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

// A norm whose scale is a constant of the callee is the callee's.
// CHECK-LABEL: func.func @caller
// CHECK-NEXT:    call @callee(%arg0)
func.func @caller(%x: tensor<4x2xf32>) -> tensor<4x2xf32> {
  %y = call @callee(%x) : (tensor<4x2xf32>) -> tensor<4x2xf32>
  return %y : tensor<4x2xf32>
}

// CHECK-LABEL: func.func private @callee
// CHECK:         resnorm.rms_norm %arg0 scale(%{{.*}}) :
func.func private @callee(%x: tensor<4x2xf32>) -> tensor<4x2xf32> {
  %g = arith.constant dense<[[1.5, 2.5]]> : tensor<1x2xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %half = "tosa.const"() <{values = dense<0.5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %eps = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %0 = tosa.mul %x, %x, %shift : (tensor<4x2xf32>, tensor<4x2xf32>, tensor<1xi8>) -> tensor<4x2xf32>
  %1 = tosa.reduce_sum %0 {axis = 1 : i32} : (tensor<4x2xf32>) -> tensor<4x1xf32>
  %2 = tosa.mul %1, %half, %shift : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %3 = tosa.add %2, %eps : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %4 = tosa.rsqrt %3 : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %5 = tosa.mul %x, %4, %shift : (tensor<4x2xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x2xf32>
  %6 = tosa.mul %5, %g, %shift : (tensor<4x2xf32>, tensor<1x2xf32>, tensor<1xi8>) -> tensor<4x2xf32>
  return %6 : tensor<4x2xf32>
}
