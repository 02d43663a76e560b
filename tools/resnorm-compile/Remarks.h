//===- Remarks.h - What resnorm-compile says of a run -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_REMARKS_H
#define RESNORM_TOOLS_REMARKS_H

#include "mlir/IR/MLIRContext.h"

namespace mlir::resnorm {

/// Prints the remarks of all passes whose category, the pass's name, matches
/// `filter`. Failure, after a message, where the filter is no regular
/// expression.
LogicalResult printRemarks(MLIRContext &context, StringRef filter);

/// Counts in `count`, which has to outlive the context's remarks, the norms
/// whose statistics were narrowed.
LogicalResult countNarrowed(MLIRContext &context, unsigned &count);

} // namespace mlir::resnorm

#endif // RESNORM_TOOLS_REMARKS_H
