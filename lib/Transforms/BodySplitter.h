//===- BodySplitter.h - Take scalars out of fused bodies --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Fusion leaves values in the bodies of `linalg.generic` ops only:
//
//   %r = generic(%a, %b) { x = a + b; acc += x * x }
//   %y = generic(%a, %b, %r) { x = a + b; y = x * rsqrt(r / N + e) }
//
// Where x is to be an operand of another op, it becomes a tensor:
//
//   %x = generic(%a, %b) { a + b }
//   %r = generic(%x) { acc += x * x }
//   %y = generic(%x, %r) { y = x * rsqrt(r / N + e) }
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TRANSFORMS_BODYSPLITTER_H
#define RESNORM_LIB_TRANSFORMS_BODYSPLITTER_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::resnorm {

class BodySplitter {
public:
  explicit BodySplitter(RewriterBase &rewriter) : rewriter(rewriter) {}

  /// The op in whose body `scalar` is computed, or null when that is none that
  /// can be split.
  static linalg::GenericOp getOwner(Value scalar);
  /// The type of `scalar` over all loops of its op.
  static RankedTensorType getType(Value scalar);

  /// Computes `scalar` over all loops of its op in an op of its own before that
  /// one. Null when `scalar` depends on an accumulator.
  Value extract(Value scalar);
  /// Reads `tensor`, which holds `scalar` over all loops of its op, instead of
  /// computing it. The op stays, and so does each value of its body until
  /// `clean`.
  void loadInstead(Value scalar, Value tensor);
  /// Erases what loading left unused in bodies. Returns the ops whose results
  /// they read before.
  SmallVector<Operation *> clean();

private:
  RewriterBase &rewriter;
  llvm::SetVector<Operation *> changed;
};

} // namespace mlir::resnorm

#endif // RESNORM_LIB_TRANSFORMS_BODYSPLITTER_H
