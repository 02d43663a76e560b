//===- ReportFile.h - Files that reports are written to ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TRANSFORMS_REPORTFILE_H
#define RESNORM_TRANSFORMS_REPORTFILE_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace mlir::resnorm {

/// Writes the file completely or not at all. A device or a pipe is written to,
/// not replaced. The error names the file.
llvm::Error writeReport(llvm::StringRef path, llvm::StringRef text);

} // namespace mlir::resnorm

#endif // RESNORM_TRANSFORMS_REPORTFILE_H
