//===- CudaToolkit.cpp - Where NVIDIA's files are -------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CudaToolkit.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"

using namespace mlir::resnorm;
using namespace llvm;

static std::string joinPath(const Twine &a, const Twine &b,
                            const Twine &c = "") {
  SmallString<128> path;
  sys::path::append(path, a, b, c);
  return path.str().str();
}

/// The folders in `folder`, in the order of their names, the last first: of
/// several versions the newest.
static SmallVector<std::string> listFolders(const Twine &folder) {
  SmallVector<std::string> entries;
  std::error_code code;
  for (sys::fs::directory_iterator it(folder, code), end; it != end && !code;
       it.increment(code))
    if (sys::fs::is_directory(it->path()))
      entries.push_back(it->path());
  llvm::sort(entries, std::greater<>());
  return entries;
}

/// Adds NVIDIA's packages in the Python environment at `prefix`.
static void addPythonFolders(StringRef prefix,
                             SmallVectorImpl<std::string> &folders) {
  for (const std::string &lib : listFolders(joinPath(prefix, "lib"))) {
    if (!sys::path::filename(lib).starts_with("python3"))
      continue;
    // Debian's interpreter has its own name for the folder.
    for (StringRef packages : {"site-packages", "dist-packages"})
      for (std::string &root : listFolders(joinPath(lib, packages, "nvidia")))
        folders.push_back(std::move(root));
  }
}

/// Where a program in PATH lies, before and behind symbolic links.
static SmallVector<std::string> findPrefixes(StringRef program) {
  SmallVector<std::string> prefixes;
  ErrorOr<std::string> path = sys::findProgramByName(program);
  if (!path)
    return prefixes;
  auto addPrefix = [&](StringRef file) {
    prefixes.push_back(
        sys::path::parent_path(sys::path::parent_path(file)).str());
  };
  addPrefix(*path);
  SmallString<128> real;
  if (!sys::fs::real_path(*path, real))
    addPrefix(real);
  return prefixes;
}

/// Toolkits, and packages that have a part of one, the preferred first.
static SmallVector<std::string> findToolkits() {
  SmallVector<std::string> folders;
  for (const char *variable : {"CUDA_HOME", "CUDA_PATH"})
    if (std::optional<std::string> value = sys::Process::GetEnv(variable))
      folders.push_back(*value);
  llvm::append_range(folders, findPrefixes("nvcc"));
  llvm::append_range(folders,
                     ArrayRef<std::string>{"/usr/local/cuda", "/opt/cuda",
                                           "/usr/lib/cuda",
                                           "/usr/lib/nvidia-cuda-toolkit"});
  if (std::optional<std::string> value = sys::Process::GetEnv("VIRTUAL_ENV"))
    addPythonFolders(*value, folders);
  for (const std::string &prefix : findPrefixes("python3")) {
    addPythonFolders(prefix, folders);
    addPythonFolders(joinPath(prefix, "local"), folders);
  }
  return folders;
}

std::optional<std::string> mlir::resnorm::findLibDevice() {
  for (const std::string &folder : findToolkits())
    for (StringRef nvvm : {"nvvm", ""}) {
      std::string path =
          joinPath(joinPath(folder, nvvm), "libdevice", "libdevice.10.bc");
      if (sys::fs::exists(path))
        return path;
    }
  return std::nullopt;
}

std::optional<std::string> mlir::resnorm::findCudaProgram(StringRef name) {
  for (const std::string &folder : findToolkits()) {
    std::string path = joinPath(folder, "bin", name);
    if (sys::fs::can_execute(path))
      return path;
  }
  if (ErrorOr<std::string> path = sys::findProgramByName(name))
    return *path;
  return std::nullopt;
}
