// RUN: resnorm-opt %s --resnorm-approximate-math | FileCheck %s

// Results near the smallest numbers come from an argument 32 larger.
// CHECK-LABEL: func @exp
// CHECK-SAME: (%[[X:.*]]: f32)
// CHECK-DAG: %[[LOW:.*]] = arith.constant -8.000000e+01 : f32
// CHECK-DAG: %[[SHIFT:.*]] = arith.constant 3.200000e+01 : f32
// CHECK-DAG: %[[FACTOR:.*]] = arith.constant 1.26641658E-14 : f32
// CHECK: %[[IS_LOW:.*]] = arith.cmpf olt, %[[X]], %[[LOW]]
// CHECK: %[[SHIFTED:.*]] = arith.addf %[[X]], %[[SHIFT]]
// CHECK: arith.select %[[IS_LOW]], %[[SHIFTED]], %[[X]]
// CHECK-NOT: math.exp
// CHECK: %[[SCALED:.*]] = arith.mulf %[[EXP:.*]], %[[FACTOR]]
// CHECK: %[[Y:.*]] = arith.select %[[IS_LOW]], %[[SCALED]], %[[EXP]]
// CHECK: return %[[Y]]
func.func @exp(%x: f32) -> f32 {
  %0 = math.exp %x : f32
  return %0 : f32
}

// CHECK-LABEL: func @log
// CHECK-SAME: (%[[X:.*]]: vector<8xf32>)
// CHECK-DAG: %[[NORMAL:.*]] = arith.constant dense<1.17549435E-38> : vector<8xf32>
// CHECK-DAG: %[[SCALE:.*]] = arith.constant dense<0x4B800000> : vector<8xf32>
// CHECK: %[[IS_LOW:.*]] = arith.cmpf olt, %[[X]], %[[NORMAL]]
// CHECK: %[[SCALED:.*]] = arith.mulf %[[X]], %[[SCALE]]
// CHECK: arith.select %[[IS_LOW]], %[[SCALED]], %[[X]]
// CHECK-NOT: math.log
// CHECK: arith.select %[[IS_LOW]]
func.func @log(%x: vector<8xf32>) -> vector<8xf32> {
  %0 = math.log %x : vector<8xf32>
  return %0 : vector<8xf32>
}

// CHECK-LABEL: func @erf
// CHECK-SAME: (%[[X:.*]]: f32)
// CHECK-NOT: math.erf
// CHECK: math.copysign %{{.*}}, %[[X]]
func.func @erf(%x: f32) -> f32 {
  %0 = math.erf %x : f32
  return %0 : f32
}

// CHECK-LABEL: func @tanh
// CHECK-NOT: math.tanh
func.func @tanh(%x: f32) -> f32 {
  %0 = math.tanh %x : f32
  return %0 : f32
}

// CHECK-LABEL: func @others
// CHECK: math.exp %{{.*}} : f64
// CHECK: math.log %{{.*}} : f64
// CHECK: math.erf %{{.*}} : f64
// CHECK: math.sin
// CHECK: math.log1p
// CHECK: math.rsqrt
func.func @others(%x: f64, %y: f32) -> (f64, f64, f64, f32, f32, f32) {
  %0 = math.exp %x : f64
  %1 = math.log %x : f64
  %2 = math.erf %x : f64
  %3 = math.sin %y : f32
  %4 = math.log1p %y : f32
  %5 = math.rsqrt %y : f32
  return %0, %1, %2, %3, %4, %5 : f64, f64, f64, f32, f32, f32
}
