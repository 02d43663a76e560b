//===- RowView.h - The operands of a norm as rows ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Kernels of norms go through rows: the leading axes of an operand are one axis
// to them, and the normalised ones another.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_CONVERSION_ROWCOMMON_ROWVIEW_H
#define RESNORM_LIB_CONVERSION_ROWCOMMON_ROWVIEW_H

#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "resnorm/IR/NormArithmetic.h"

namespace mlir::resnorm {

/// What a kernel takes an operand for.
enum class RowRole {
  Rows,      ///< Leading axes, and the normalised ones: rank 2 to the kernel.
  Parameter, ///< The normalised axes: rank 1.
  Statistic, ///< The leading axes: rank 1, or 0 without any.
};

/// An operand of a norm in buffer form, and how a kernel sees it.
struct RowView {
  std::string name;
  Value *buffer;
  RowRole role;

  MemRefType type() const { return cast<MemRefType>(buffer->getType()); }

  /// The type that the kernel sees, but for a leading axis of one row; null
  /// where an axis of it is no single stretch of memory.
  MemRefType collapsed(int64_t firstAxis) const;

  /// Replaces the buffer by what the kernel sees.
  void apply(ImplicitLocOpBuilder &b, int64_t firstAxis) const;
};

/// The operands of `norm` that are there.
SmallVector<RowView> getRowViews(TrailingNorm &norm);

/// Why no kernel can go through the operands row by row: "expected … found …".
/// Empty where one can.
std::string checkRowViews(const TrailingNorm &norm, ArrayRef<RowView> views);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_CONVERSION_ROWCOMMON_ROWVIEW_H
