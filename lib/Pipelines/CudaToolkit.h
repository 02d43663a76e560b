//===- CudaToolkit.h - Where NVIDIA's files are -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Device code needs two things of NVIDIA's, if any: libdevice, the bitcode of
// math functions, and for machine code the program ptxas. Both come with the
// CUDA toolkit, and with packages on PyPI, in folders of one structure.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_PIPELINES_CUDATOOLKIT_H
#define RESNORM_LIB_PIPELINES_CUDATOOLKIT_H

#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>

namespace mlir::resnorm {

/// How to get what a function below did not find, for the end of a message.
inline constexpr llvm::StringLiteral cudaToolkitHint =
    "install the CUDA toolkit (in a usual place, in PATH, or with its folder "
    "in CUDA_HOME), or nvidia-nvvm and nvidia-cuda-nvcc from PyPI into the "
    "environment of python3 or VIRTUAL_ENV";

/// The path of libdevice. The folders searched: CUDA_HOME, CUDA_PATH, the
/// toolkit of the nvcc in PATH, the usual places, then the site-packages of
/// VIRTUAL_ENV and of the python3 in PATH.
std::optional<std::string> findLibDevice();

/// The path of a program of the toolkit: in those folders, then in PATH.
std::optional<std::string> findCudaProgram(llvm::StringRef name);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_PIPELINES_CUDATOOLKIT_H
