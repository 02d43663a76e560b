//===- Products.h - The contractions that a library computes ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_PIPELINES_PRODUCTS_H
#define RESNORM_LIB_PIPELINES_PRODUCTS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::resnorm {

/// Whether `op` sums products of its two inputs, and does nothing else. To
/// upstream a contraction may also apply functions of one operand, such as
/// `math.exp`, to the inputs or the result.
inline bool isSumOfProducts(linalg::LinalgOp op) {
  constexpr size_t multiplyAddYield = 3;
  return linalg::isaContractionOpInterface(op) &&
         op.getBlock()->getOperations().size() == multiplyAddYield;
}

} // namespace mlir::resnorm

#endif // RESNORM_LIB_PIPELINES_PRODUCTS_H
