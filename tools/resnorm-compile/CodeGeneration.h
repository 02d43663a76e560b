//===- CodeGeneration.h - LLVM IR to machine code ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_CODEGENERATION_H
#define RESNORM_TOOLS_CODEGENERATION_H

#include "llvm/IR/Module.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"

namespace mlir::resnorm {

/// A machine that makes position-independent code for a CPU of this process's
/// architecture; "native" is the one it runs on, with all of its features.
llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
createMachine(llvm::StringRef cpu);

/// Gives the module the machine's triple and layout and runs LLVM's -O2.
/// Floating point stays as written: no contraction, no reassociation.
void optimize(llvm::Module &module, llvm::TargetMachine &machine);

/// Writes an object file.
llvm::Error emitObject(llvm::Module &module, llvm::TargetMachine &machine,
                       llvm::raw_pwrite_stream &stream);

/// Links an object file into a shared library through the system's C compiler,
/// which knows where its libraries are. libc, libm and, where something of it
/// is called, libresnorm_runtime.so are linked; the library finds the latter
/// beside itself or where it is now. An unresolved symbol is an error.
llvm::Error linkSharedLibrary(llvm::StringRef object, llvm::StringRef library);

} // namespace mlir::resnorm

#endif // RESNORM_TOOLS_CODEGENERATION_H
