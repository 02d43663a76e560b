//===- LinalgToGPUDetail.h - Parts of linalg's lowering to GPU --*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_CONVERSION_LINALGTOGPU_LINALGTOGPUDETAIL_H
#define RESNORM_LIB_CONVERSION_LINALGTOGPU_LINALGTOGPUDETAIL_H

#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::resnorm {

/// The product of some extents.
OpFoldResult createProduct(ImplicitLocOpBuilder &b,
                           ArrayRef<OpFoldResult> sizes);

/// The indices along axes of the given extents of element `flat`; none where
/// there is no axis.
SmallVector<Value> createDelinearized(ImplicitLocOpBuilder &b, Value flat,
                                      ArrayRef<OpFoldResult> sizes);

/// A pattern for matrix products, which fails on all other ops.
void populateContractionToGPUPatterns(RewritePatternSet &patterns,
                                      PatternBenefit benefit);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_CONVERSION_LINALGTOGPU_LINALGTOGPUDETAIL_H
