//===- JSONFile.h - JSON that a pass reads or writes ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TRANSFORMS_JSONFILE_H
#define RESNORM_LIB_TRANSFORMS_JSONFILE_H

#include "mlir/IR/Location.h"
#include "llvm/Support/JSON.h"

namespace mlir::resnorm {

/// Writes the file, completely or not at all. A diagnostic at `loc`, which
/// calls the content `what`, where that fails.
LogicalResult writeJSONFile(Location loc, StringRef what, StringRef path,
                            const llvm::json::Value &content);

/// Reads a file of JSON, or says at `loc` why it cannot.
FailureOr<llvm::json::Value> readJSONFile(Location loc, StringRef what,
                                          StringRef path);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_TRANSFORMS_JSONFILE_H
