// RUN: resnorm-opt %s --resnorm-prepare-exports=prefix=p --split-input-file --verify-diagnostics

// expected-error @below {{expected a public function to compile, found none}}
module {
  func.func private @f(%x: f32) -> f32 {
    return %x : f32
  }
}

// -----

// expected-error @below {{expected argument 1 of @f to be a ranked tensor or a scalar of i1, i8, i16, i32, i64, index, f16, bf16, f32 or f64, found 'tensor<*xf32>'}}
func.func @f(%x: f32, %y: tensor<*xf32>) {
  return
}

// -----

// expected-error @below {{expected result 0 of @f to be a ranked tensor or a scalar of i1, i8, i16, i32, i64, index, f16, bf16, f32 or f64, found 'tensor<2xi4>'}}
func.func @f(%x: f32) -> tensor<2xi4> {
  %0 = arith.constant dense<1> : tensor<2xi4>
  return %0 : tensor<2xi4>
}

// -----

// expected-error @below {{expected a body for @g, which is called}}
func.func private @g(f32) -> f32
func.func @f(%x: f32) -> f32 {
  %0 = call @g(%x) : (f32) -> f32
  return %0 : f32
}

// -----

// expected-error @below {{cannot be exported as @p_f: the module has a symbol of this name}}
func.func @f(%x: f32) -> f32 {
  return %x : f32
}
func.func private @p_f(%x: f32) -> f32 {
  return %x : f32
}
