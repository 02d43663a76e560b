//===- OutputFiles.cpp - Files that appear together or not ----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OutputFiles.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using mlir::resnorm::OutputFiles;

static Error cannotWrite(StringRef path, const Twine &why) {
  return createStringError("cannot write '" + path + "': " + why);
}

OutputFiles::~OutputFiles() {
  for (File &file : files)
    consumeError(file.file.discard());
}

/// One spelling of a path, which need not exist.
static SmallString<128> normalize(StringRef path) {
  SmallString<128> normal(path);
  (void)sys::fs::make_absolute(normal);
  sys::path::remove_dots(normal, /*remove_dot_dot=*/true);
  return normal;
}

Expected<sys::fs::TempFile &> OutputFiles::create(StringRef path) {
  // Renaming would fail on both, after the work.
  if (sys::fs::is_directory(path))
    return cannotWrite(path, "expected a file, found a folder");
  bool isStream =
      path == "-" || (sys::fs::exists(path) && !sys::fs::is_regular_file(path));
  for (const File &other : files)
    if (normalize(other.path) == normalize(path))
      return cannotWrite(path, "another output has this name");
  SmallString<128> model(path);
  if (isStream) {
    sys::path::system_temp_directory(/*ErasedOnReboot=*/true, model);
    sys::path::append(model, "resnorm-compile");
  }
  auto file = sys::fs::TempFile::create(model + ".%%%%%%.tmp");
  if (!file)
    return cannotWrite(path, toString(file.takeError()));
  return files.emplace_back(File{path.str(), isStream, std::move(*file)}).file;
}

Error OutputFiles::File::keep() {
  if (!isStream)
    return file.keep(path);
  auto content = MemoryBuffer::getFile(file.TmpName);
  if (!content)
    return errorCodeToError(content.getError());
  std::error_code code;
  raw_fd_ostream stream(path, code);
  if (code)
    return errorCodeToError(code);
  stream << (*content)->getBuffer();
  stream.flush();
  code = stream.error();
  stream.clear_error();
  return joinErrors(errorCodeToError(code), file.discard());
}

Error OutputFiles::keep() {
  for (auto it = files.begin(); it != files.end(); ++it) {
    Error error = it->keep();
    if (!error)
      continue;
    for (auto kept = files.begin(); kept != it; ++kept)
      if (!kept->isStream)
        (void)sys::fs::remove(kept->path);
    files.erase(files.begin(), it);
    return cannotWrite(files.front().path, toString(std::move(error)));
  }
  files.clear();
  return Error::success();
}
