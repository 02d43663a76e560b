//===- Pipelines.h - From a model to machine code ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The pipelines that lower whole modules, and the interface of what they make.
//
// A compiled module exports, for each public function @f, with PREFIX the
// pipeline's option:
//
//   void PREFIX_f(const A0 *, …, R0 *, …)
//     where all shapes are static: one pointer per argument, then one per
//     result, to row-major contiguous elements; a scalar by pointer, too. An
//     i1 element is one byte, an index 8. Results must not overlap arguments.
//   _mlir_ciface_PREFIX_f
//     always: MLIR's C interface, `void(Result *, const A0 *, …)` with memref
//     descriptors (scalars by value; one result without a struct around it).
//     The caller owns the results: free(3) each descriptor's allocated pointer.
//
// No other symbol is visible. Arguments are never written. The functions are
// reentrant: their state is on the stack and the heap, and all of it is freed.
//
// `resnorm-to-cuda` makes the same interface: pointers are the host's, and the
// call returns when the results are there. Such a library keeps its kernels and
// constants on the device until it is unloaded; resnorm/Runtime/Runtime.h says
// which device that is, and what happens without one.
//
// The ELF section ".resnorm.signature" holds the signature as JSON text, which
// can be read without loading the library:
//
//   {"version": 1, "functions": [
//     {"name": "f", "symbol": "PREFIX_f", "bare": true,
//      "arguments": [{"name": "a", "type": "f32", "shape": [1, null]}, …],
//      "results": […]}]}
//
// `bare` tells whether PREFIX_f exists; `shape` has null for a dynamic extent
// and is absent for a scalar; `type` is one of i1 i8 i16 i32 i64 index f16 bf16
// f32 f64; `name` is the argument's `resnorm.name`, absent where it has none, and
// `initial_value` its `resnorm.initial_value`.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_PIPELINES_PIPELINES_H
#define RESNORM_PIPELINES_PIPELINES_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassOptions.h"

namespace mlir::resnorm {

#define GEN_PASS_DECL
#include "resnorm/Pipelines/Passes.h.inc"

/// Options of `resnorm-to-llvm`.
struct ResNormToLLVMOptions : PassPipelineOptions<ResNormToLLVMOptions> {
  Option<std::string> prefix{
      *this, "prefix",
      llvm::cl::desc("What the exported names start with, followed by '_'; "
                     "empty: the functions keep their names")};
};

/// Lowers a module of functions over tensors (resnorm, TOSA, linalg and the
/// dialects around them) to the LLVM dialect, entry points included: loops
/// without vectorization, every buffer allocated and freed where it lives.
void buildResNormToLLVMPipeline(OpPassManager &manager,
                                const ResNormToLLVMOptions &options);

/// Options of `resnorm-to-gpu`.
struct ResNormToGPUOptions : PassPipelineOptions<ResNormToGPUOptions> {
  Option<std::string> prefix{
      *this, "prefix",
      llvm::cl::desc("What the exported names start with, followed by '_'; "
                     "empty: the functions keep their names")};
};

/// Lowers a module of functions over tensors to host functions over buffers,
/// which launch the kernels of one `gpu.module`, uniquely named after the ops
/// that they compute. Kernels hold ops of gpu, scf, cf, arith, math, memref and
/// one-dimensional vector only; what host and kernels share is the memory, and
/// nothing but copies and allocations touches it from the host.
void buildResNormToGPUPipeline(OpPassManager &manager,
                               const ResNormToGPUOptions &options);

/// Options of `resnorm-to-nvvm`; the device's are those of the pass
/// `resnorm-serialize-kernels`.
struct ResNormToNVVMOptions : ResNormToGPUOptions {
  Option<std::string> chip{*this, "chip",
                           llvm::cl::desc("The GPU to compile for"),
                           llvm::cl::init("sm_90")};
  Option<std::string> features{
      *this, "features",
      llvm::cl::desc("LLVM's target features, such as +ptx86; without: the "
                     "oldest PTX version that has the chip")};
  Option<std::string> format{
      *this, "format",
      llvm::cl::desc("llvm (LLVM IR as text), isa (PTX), bin (a cubin), "
                     "fatbin, or auto (a cubin where ptxas is found, else "
                     "PTX)"),
      llvm::cl::init("isa")};
};

/// `resnorm-to-gpu`, and the kernels as a `gpu.binary`.
void buildResNormToNVVMPipeline(OpPassManager &manager,
                                const ResNormToNVVMOptions &options);

/// `resnorm-to-nvvm`, and the host functions in the LLVM dialect, entry points
/// included: they launch the kernels, which are embedded, through
/// libresnorm_runtime.so.
void buildResNormToCUDAPipeline(OpPassManager &manager,
                                const ResNormToNVVMOptions &options);

/// On a `memref.get_global`: it is the device's copy of the global.
inline constexpr llvm::StringLiteral onDeviceAttrName = "resnorm.on_device";

/// Registers this folder's passes, and the pipelines with their options.
void registerResNormPipelines();

#define GEN_PASS_REGISTRATION
#include "resnorm/Pipelines/Passes.h.inc"

} // namespace mlir::resnorm

#endif // RESNORM_PIPELINES_PIPELINES_H
