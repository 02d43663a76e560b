//===- ResNormDecompose.cpp - The numeric definition of the ops -----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ResNormDetail.h"

using namespace mlir;
using namespace mlir::resnorm;

FailureOr<SmallVector<Value>>
LayerNormOp::decomposeOperation(OpBuilder &builder) {
  return failure();
}
FailureOr<SmallVector<Value>>
RMSNormOp::decomposeOperation(OpBuilder &builder) {
  return failure();
}
FailureOr<SmallVector<Value>>
BatchNormOp::decomposeOperation(OpBuilder &builder) {
  return failure();
}
FailureOr<SmallVector<Value>>
GroupNormOp::decomposeOperation(OpBuilder &builder) {
  return failure();
}
FailureOr<SmallVector<Value>>
AddLayerNormOp::decomposeOperation(OpBuilder &builder) {
  return failure();
}
FailureOr<SmallVector<Value>>
AddRMSNormOp::decomposeOperation(OpBuilder &builder) {
  return failure();
}
FailureOr<SmallVector<Value>>
ResidualAddOp::decomposeOperation(OpBuilder &builder) {
  return failure();
}
FailureOr<SmallVector<Value>> CenterOp::decomposeOperation(OpBuilder &builder) {
  return failure();
}
