//===- Contract.h - What a rewrite promises ---------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TRANSFORMS_CONTRACT_H
#define RESNORM_LIB_TRANSFORMS_CONTRACT_H

#include "llvm/ADT/StringRef.h"

namespace mlir::resnorm {

/// The contracts as remarks state them.
inline constexpr llvm::StringLiteral kExactContract =
    "exact, the same function up to rounding";
inline constexpr llvm::StringLiteral kArchitecturalContract =
    "architectural, another function of the same parameters: train or "
    "fine-tune it";

} // namespace mlir::resnorm

#endif // RESNORM_LIB_TRANSFORMS_CONTRACT_H
