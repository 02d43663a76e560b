//===- OutputFiles.h - Files that appear together or not --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_OUTPUTFILES_H
#define RESNORM_TOOLS_OUTPUTFILES_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/FileSystem.h"
#include <list>

namespace mlir::resnorm {

/// The outputs of a run. Each is written under another name beside its own, so
/// that nobody sees half of one; `keep` names them all, or leaves none.
class OutputFiles {
public:
  OutputFiles() = default;
  OutputFiles(const OutputFiles &) = delete;
  OutputFiles &operator=(const OutputFiles &) = delete;
  /// Removes what was not kept.
  ~OutputFiles();

  /// Creates a file to be named `path`; what `path` names already, unless it is
  /// a file, gets the content instead: a device, a pipe, or, by the name "-",
  /// standard output. The result stays valid as long as this object.
  llvm::Expected<llvm::sys::fs::TempFile &> create(llvm::StringRef path);

  /// Gives all files their names.
  llvm::Error keep();

private:
  struct File {
    std::string path;
    bool isStream; ///< `path` cannot be replaced, only written to.
    llvm::sys::fs::TempFile file;

    llvm::Error keep();
  };
  std::list<File> files;
};

} // namespace mlir::resnorm

#endif // RESNORM_TOOLS_OUTPUTFILES_H
