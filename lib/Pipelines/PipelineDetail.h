//===- PipelineDetail.h - Stretches that pipelines share --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_PIPELINES_PIPELINEDETAIL_H
#define RESNORM_LIB_PIPELINES_PIPELINEDETAIL_H

#include "mlir/IR/BuiltinTypeInterfaces.h"
#include "mlir/Pass/PassManager.h"

namespace mlir::resnorm {

/// What all targets have in common: names the exports, inlines calls, turns
/// TOSA into linalg, fuses, and makes buffers of tensors. Norms over trailing
/// axes stay ops of resnorm.
void addFrontend(OpPassManager &manager, const std::string &prefix);

/// Canonicalization and CSE.
void addCleanup(OpPassManager &manager);

/// Views of buffers as addresses: strides and affine maps become arithmetic.
void addViewExpansion(OpPassManager &manager);

/// What no target computes: powers with an integer exponent, and functions and
/// arithmetic of the small float types, which go by way of f32. Every operation
/// still rounds.
void addFloatEmulation(OpPassManager &manager);

/// `addFloatEmulation`, and rounding to bf16 as integer arithmetic: x86 has no
/// instruction for it, and LLVM would call a function per element.
void addFloatExpansion(OpPassManager &manager);

/// What is left of a host's module, and its entry points, to the LLVM dialect.
void addConversionToLLVM(OpPassManager &manager);

/// Bytes of a contiguous shape in memory, static as it is: an i1 takes a whole
/// byte.
int64_t getByteSize(ShapedType type);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_PIPELINES_PIPELINEDETAIL_H
