//===- PipelineDetail.h - Stretches that pipelines share --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_PIPELINES_PIPELINEDETAIL_H
#define RESNORM_LIB_PIPELINES_PIPELINEDETAIL_H

#include "mlir/Pass/PassManager.h"

namespace mlir::resnorm {

/// Names the exports, inlines calls, and turns TOSA into linalg, tensor and
/// arith. Ops of resnorm stay.
void addFrontend(OpPassManager &manager, const std::string &prefix);

/// Canonicalization and CSE.
void addCleanup(OpPassManager &manager);

/// Tensors to buffers that the functions free themselves. Callers see
/// contiguous buffers, and own the ones that they get.
void addBufferization(OpPassManager &manager);

/// What targets do not compute: powers with an integer exponent, and the small
/// float types. x86 has no arithmetic on bf16, and LLVM would call a function
/// per element to round; with the operations in f32, rounding is integer
/// arithmetic. Every operation still rounds.
void addFloatExpansion(OpPassManager &manager);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_PIPELINES_PIPELINEDETAIL_H
