// The end of a sublayer: the branch joins the stream, and the next sublayer's
// norm reads the sum.
func.func @add_rms_norm(%skip: tensor<4x64xf32>, %branch: tensor<4x64xf32>, %scale: tensor<64xf32>)
    -> (tensor<4x64xf32>, tensor<4x64xf32>) {
  %normed, %sum = resnorm.add_rms_norm %skip, %branch scale(%scale) epsilon = 1.0e-6
    : (tensor<4x64xf32>, tensor<4x64xf32>, tensor<64xf32>) -> (tensor<4x64xf32>, tensor<4x64xf32>)
  return %normed, %sum : tensor<4x64xf32>, tensor<4x64xf32>
}
