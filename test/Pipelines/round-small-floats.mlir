// RUN: resnorm-opt %s --resnorm-round-small-floats | FileCheck %s

// No fold may drop the rounding between two operations.
// CHECK-LABEL: func @flags
// CHECK: arith.truncf %{{.*}} : f32 to bf16
// CHECK: arith.extf %{{.*}} : bf16 to f32
// CHECK: arith.truncf %{{.*}} : f32 to f16
func.func @flags(%x: f32) -> (f32, f16) {
  %0 = arith.truncf %x fastmath<contract> : f32 to bf16
  %1 = arith.extf %0 fastmath<contract> : bf16 to f32
  %2 = arith.truncf %1 fastmath<contract> : f32 to f16
  return %1, %2 : f32, f16
}

// Values are tested in test/python/test_library.py.
// CHECK-LABEL: func @f64
// CHECK-SAME: %[[X:[^:]*]]: f64
// CHECK: %[[F32:.*]] = arith.truncf %[[X]] : f64 to f32
// CHECK: %[[BACK:.*]] = arith.extf %[[F32]] : f32 to f64
// CHECK: arith.cmpf one, %[[X]], %[[BACK]]
// CHECK: %[[ODD:.*]] = arith.bitcast %{{.*}} : i32 to f32
// CHECK: arith.truncf %[[ODD]] : f32 to bf16
func.func @f64(%x: f64) -> bf16 {
  %0 = arith.truncf %x : f64 to bf16
  return %0 : bf16
}

// CHECK-LABEL: func @vectors
// CHECK: %[[ODD:.*]] = arith.bitcast %{{.*}} : vector<4xi32> to vector<4xf32>
// CHECK: arith.truncf %[[ODD]] : vector<4xf32> to vector<4xbf16>
// CHECK: arith.extf %{{.*}} : vector<4xbf16> to vector<4xf32>
func.func @vectors(%x: vector<4xf64>) -> vector<4xf32> {
  %0 = arith.truncf %x fastmath<contract> : vector<4xf64> to vector<4xbf16>
  %1 = arith.extf %0 fastmath<contract> : vector<4xbf16> to vector<4xf32>
  return %1 : vector<4xf32>
}

// CHECK-LABEL: func @other
// CHECK: arith.truncf %{{.*}} fastmath<contract> : f64 to f32
func.func @other(%x: f64) -> f32 {
  %0 = arith.truncf %x fastmath<contract> : f64 to f32
  return %0 : f32
}
