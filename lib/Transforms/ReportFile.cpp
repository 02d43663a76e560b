//===- ReportFile.cpp - Files that reports are written to -----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Transforms/ReportFile.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

Error mlir::resnorm::writeReport(StringRef path, StringRef text) {
  if (sys::fs::exists(path) && !sys::fs::is_regular_file(path)) {
    std::error_code error;
    raw_fd_ostream os(path, error);
    if (!error) {
      os << text;
      os.close();
      error = os.error();
      os.clear_error();
    }
    return error ? createFileError(path, error) : Error::success();
  }
  return writeToOutput(path, [&](raw_ostream &os) -> Error {
    os << text;
    return Error::success();
  });
}
