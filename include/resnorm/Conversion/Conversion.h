//===- Conversion.h - Patterns of the conversion passes ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_CONVERSION_CONVERSION_H
#define RESNORM_CONVERSION_CONVERSION_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::resnorm {

//===----------------------------------------------------------------------===//
// CPU
//===----------------------------------------------------------------------===//

/// Patterns that turn a norm over trailing axes, or a fused pair, in buffer
/// form into loops over vectors of `vectorBits`. They refuse layouts in which a
/// row is no single stretch of memory.
void populateResNormToVectorPatterns(RewritePatternSet &patterns,
                                     int64_t vectorBits = 512,
                                     PatternBenefit benefit = 1);

//===----------------------------------------------------------------------===//
// GPU
//===----------------------------------------------------------------------===//

/// Patterns that turn a norm over trailing axes, or a fused pair, in buffer
/// form into a kernel. They refuse dynamic normalised extents and layouts in
/// which a row is no single stretch of memory.
void populateResNormToGPUPatterns(RewritePatternSet &patterns,
                                  PatternBenefit benefit = 1);

/// Patterns that turn every structured op of linalg on buffers into a kernel.
void populateLinalgToGPUPatterns(RewritePatternSet &patterns,
                                 PatternBenefit benefit = 1);

} // namespace mlir::resnorm

#endif // RESNORM_CONVERSION_CONVERSION_H
