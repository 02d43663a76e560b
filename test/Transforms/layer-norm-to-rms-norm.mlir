// RUN: resnorm-opt %s --resnorm-layer-norm-to-rms-norm | FileCheck %s --check-prefix=EXACT
// RUN: resnorm-opt %s --resnorm-layer-norm-to-rms-norm=mode=force | FileCheck %s --check-prefix=FORCE
// RUN: resnorm-opt %s --resnorm-layer-norm-to-rms-norm --remarks-filter-passed='.*' --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// What writes the stream is centred; what reads it becomes an RMSNorm with the
// same epsilon, scale and bias.

// EXACT-LABEL: func.func @pre
// EXACT:         %[[X:.*]] = resnorm.center %arg0
// EXACT:         %[[N1:.*]] = resnorm.rms_norm %[[X]] scale(%arg1) bias(%arg2) epsilon = {{.*}}E-7 :
// EXACT:         %[[F1:.*]] = linalg.matmul {{.*}}%arg4
// EXACT:         %[[C1:.*]] = resnorm.center %[[F1]]
// EXACT:         %[[H:.*]] = resnorm.residual_add %[[X]], %[[C1]]
// EXACT:         resnorm.rms_norm %[[H]] scale(%arg1) bias(%arg2) :
// EXACT:         %[[C2:.*]] = resnorm.center
// EXACT:         %[[Y:.*]] = resnorm.residual_add %[[H]], %[[C2]]
// EXACT:         %[[Z:.*]] = resnorm.rms_norm %[[Y]]
// EXACT:         return %[[Z]]

// FORCE-LABEL: func.func @pre
// FORCE-NOT:     resnorm.center
// FORCE-NOT:     resnorm.layer_norm
// FORCE-COUNT-3: resnorm.rms_norm {{.*}} scale(%arg1) bias(%arg2)

// REMARK: remark: [Passed] exact | Category:resnorm-layer-norm-to-rms-norm | {{.*}}contract: exact
func.func @pre(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>, %w1: tensor<8x16xf32>, %w2: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e8 = tensor.empty() : tensor<4x8xf32>
  %i8 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %e16 = tensor.empty() : tensor<4x16xf32>
  %i16 = linalg.fill ins(%zero : f32) outs(%e16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n1 = resnorm.layer_norm %x scale(%g) bias(%b) epsilon = 1.0e-6 : (tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  %p1 = linalg.matmul ins(%n1, %w1 : tensor<4x8xf32>, tensor<8x16xf32>) outs(%i16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %t1 = math.tanh %p1 : tensor<4x16xf32>
  %f1 = linalg.matmul ins(%t1, %w2 : tensor<4x16xf32>, tensor<16x8xf32>) outs(%i8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %h = resnorm.residual_add %x, %f1 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %n2 = resnorm.layer_norm %h scale(%g) bias(%b) : (tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  %p2 = linalg.matmul ins(%n2, %w1 : tensor<4x8xf32>, tensor<8x16xf32>) outs(%i16 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %t2 = math.tanh %p2 : tensor<4x16xf32>
  %f2 = linalg.matmul ins(%t2, %w2 : tensor<4x16xf32>, tensor<16x8xf32>) outs(%i8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = resnorm.residual_add %h, %f2 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %z = resnorm.layer_norm %y scale(%g) bias(%b) : (tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %z : tensor<4x8xf32>
}
