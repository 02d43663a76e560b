//===- Passes.td - Passes of the compile pipelines ------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_PIPELINES_PASSES_TD
#define RESNORM_PIPELINES_PASSES_TD

include "mlir/Pass/PassBase.td"

def ResNormPrepareExports : Pass<"resnorm-prepare-exports", "ModuleOp"> {
  let summary = "Name a module's public functions for a compiled library";
  let description = [{
    The first half of the interface of a compiled module, while functions are
    still over tensors. Renames each public function `@f` to `@PREFIX_f`, asks
    for its C interface, makes its arguments read-only for bufferization (the
    caller's arrays are inputs), makes its results distinct buffers (the caller
    frees each), and records its type and its arguments' names in the module's
    attribute `resnorm.entry_points`, from which `resnorm-emit-entry-points`
    makes the rest. Fails on an argument or result that a compiled function cannot pass,
    on a call of a function without a body, and on a module without a public
    function.

    ```mlir
    func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> { … }
    ```
    becomes, with `prefix=model`, and an entry of name, symbol and type,
    ```mlir
    func.func @model_main(%x: tensor<4xf32> {bufferization.writable = false}) -> tensor<4xf32>
        attributes {llvm.emit_c_interface} { … }
    ```
  }];
  let dependentDialects = ["bufferization::BufferizationDialect"];
  let options = [Option<"prefix", "prefix", "std::string", "\"\"",
                        "What the exported names start with, followed by '_'; "
                        "empty: the functions keep their names">];
}

def ResNormExpandCopies : Pass<"resnorm-expand-copies"> {
  let summary = "Lower memref.copy with a strided side to linalg";
  let description = [{
    LLVM lowers a copy between contiguous buffers to `memcpy`, and any other to
    a call into MLIR's runtime library, which a compiled module must not need.
    This pass turns the latter into `linalg.generic`.
  }];
  let dependentDialects = ["linalg::LinalgDialect"];
}

def ResNormBF16ToI16 : Pass<"resnorm-bf16-to-i16", "ModuleOp"> {
  let summary = "Move values of bf16 as integers";
  let description = [{
    For after the arithmetic on bf16 has become arithmetic on f32 and on bits, in
    the LLVM dialect. What is left are moves: loads, stores, selections. On a CPU
    without instructions for bf16, LLVM lowers some moves of bf16 vectors by
    widening each element and rounding it back, by a call of a function that not
    every libgcc has. As i16 they are moves. Exported functions keep their
    signatures.
  }];
  let dependentDialects = ["LLVM::LLVMDialect"];
}

def ResNormExpandArith : Pass<"resnorm-expand-arith"> {
  let summary = "Expand conversions of bf16 and rounding divisions";
  let description = [{
    Upstream's `arith-expand` for the two families of ops that LLVM needs it for:
    conversions from and to bf16, as arithmetic on the bits, and divisions that
    round up or down. `arith-expand` also makes comparisons and selections of
    `maximumf` and `minimumf`, in which LLVM's vectorizer no longer sees a
    maximum.
  }];
  let dependentDialects = ["arith::ArithDialect", "vector::VectorDialect"];
}

def ResNormExpandDynamicShapes : Pass<"resnorm-expand-dynamic-shapes"> {
  let summary = "Lower memref.expand_shape where an axis becomes several dynamic ones";
  let description = [{
    MLIR 22's `expand-strided-metadata` crashes on such an op
    (github.com/llvm/llvm-project/issues/186830). This pass makes a
    `memref.reinterpret_cast` of it, with the extents that the op names.
  }];
  let dependentDialects = ["affine::AffineDialect", "arith::ArithDialect",
                           "memref::MemRefDialect"];
}

def ResNormFuseElementwise : Pass<"resnorm-fuse-elementwise"> {
  let summary = "Fuse element-wise chains; fold transpositions into products";
  let description = [{
    Upstream's fusion of `linalg.generic` ops, with named ops generalized and
    axes of extent 1 dropped before, made for lowerings that give contractions
    of floats to a library or to kernels of their own: a contraction takes no
    arithmetic in, so that it stays one; instead it reads transposed operands
    through its indexing maps, and reshaped ones with their axes apart, as long as
    the operand's contiguous axis belongs to the matrix.

    Before:

    ```mlir
    %t = linalg.transpose ins(%w : tensor<64x32xf32>) outs(%e : tensor<32x64xf32>) permutation = [1, 0]
    %y = linalg.matmul ins(%x, %t : …) outs(%zero : …) -> tensor<8x64xf32>
    ```

    After:

    ```mlir
    %y = linalg.generic {indexing_maps = [(m, n, k) -> (m, k), (m, n, k) -> (n, k), (m, n, k) -> (m, n)], …}
      ins(%x, %w : tensor<8x32xf32>, tensor<64x32xf32>) outs(%zero : tensor<8x64xf32>) { mulf, addf }
    ```
  }];
  let dependentDialects = ["affine::AffineDialect", "linalg::LinalgDialect",
                           "tensor::TensorDialect"];
}

def ResNormSeparateFills : Pass<"resnorm-separate-fills"> {
  let summary = "Give each op that starts from a filled tensor a fill of its own";
  let description = [{
    CSE makes one fill of all those of a shape. In buffers that is one filled
    buffer, and a copy of it for each op that writes to it. This pass, for right
    before bufferization, undoes it: a fill is cheaper than a copy, and
    `resnorm-lower-contractions` drops one with zero.

    ```mlir
    %f = linalg.fill ins(%zero : f32) outs(%e : tensor<8x4xf32>) -> tensor<8x4xf32>
    %0 = linalg.matmul ins(%x, %v : …) outs(%f : tensor<8x4xf32>) -> tensor<8x4xf32>
    %1 = linalg.matmul ins(%x, %w : …) outs(%f : tensor<8x4xf32>) -> tensor<8x4xf32>
    ```
    becomes
    ```mlir
    %f = linalg.fill ins(%zero : f32) outs(%e : tensor<8x4xf32>) -> tensor<8x4xf32>
    %0 = linalg.matmul ins(%x, %v : …) outs(%f : tensor<8x4xf32>) -> tensor<8x4xf32>
    %g = linalg.fill ins(%zero : f32) outs(%e : tensor<8x4xf32>) -> tensor<8x4xf32>
    %1 = linalg.matmul ins(%x, %w : …) outs(%g : tensor<8x4xf32>) -> tensor<8x4xf32>
    ```
  }];
  let dependentDialects = ["linalg::LinalgDialect"];
}

def ResNormLowerContractions
    : Pass<"resnorm-lower-contractions", "ModuleOp"> {
  let summary = "Lower matrix products on buffers to calls of the runtime";
  let description = [{
    Replaces each contraction of f32 on buffers by calls of
    `resnorm_matmul_f32` (resnorm/Runtime/Runtime.h), in a parallel loop over
    its batch. Axes of rows, columns and reduction are merged where they are
    contiguous; transpositions are strides. A fill with zero before the
    contraction is dropped. What the runtime cannot compute stays, with a remark
    that says why.

    ```mlir
    linalg.fill ins(%zero : f32) outs(%c : memref<8x64xf32>)
    linalg.generic {…} ins(%x, %w : memref<8x32xf32>, memref<64x32xf32>) outs(%c : memref<8x64xf32>) { mulf, addf }
    ```
    becomes
    ```mlir
    call @resnorm_matmul_f32(%c8, %c64, %c32, %x, %c32, %c1, %w, %c1, %c32, %c, %c64, %c1, %false)
    ```
  }];
  let dependentDialects = ["arith::ArithDialect", "func::FuncDialect",
                           "LLVM::LLVMDialect", "memref::MemRefDialect",
                           "scf::SCFDialect"];
}

def ResNormRelaxReductions : Pass<"resnorm-relax-reductions"> {
  let summary = "Let the sums of linalg reductions run in any order";
  let description = [{
    A reduction of linalg says nothing of the order in which it adds; the loop
    that it becomes does. This pass marks the addition or multiplication that
    combines an element with the result as `reassoc`, which LLVM needs to
    vectorize the loop. Nothing else is marked, and a compiled reduction adds in
    the same order each time.
  }];
  let dependentDialects = ["arith::ArithDialect"];
}

def ResNormApproximateMath : Pass<"resnorm-approximate-math"> {
  let summary = "Compute exp, log, erf and tanh in f32 by polynomials";
  let description = [{
    Upstream's polynomial approximations of the functions that models apply to
    each element. Unlike calls of libm they vectorize. Their errors are a few
    units in the last place; docs/Rationale.md has measured ones. Infinities and
    NaN are what libm makes of them.
  }];
  let dependentDialects = ["arith::ArithDialect", "math::MathDialect",
                           "vector::VectorDialect"];
}

def ResNormOutlineParallel : Pass<"resnorm-outline-parallel", "ModuleOp"> {
  let summary = "Lower parallel loops to calls of the runtime";
  let description = [{
    Makes the body of each outermost `scf.parallel` a function over a range of
    its iterations, and calls `resnorm_parallel_for` (resnorm/Runtime/Runtime.h)
    with it. All dimensions but the last one are shared among threads, or all
    where the body has loops of its own, so that the innermost loop stays whole.
    How many iterations are worth a thread is estimated from the body. Buffers
    become pointer arguments, marked as not overlapping where they do not, for
    LLVM's vectorizer.

    ```mlir
    scf.parallel (%i, %j) = (%c0, %c0) to (%c128, %c768) step (%c1, %c1) { … }
    ```
    becomes
    ```mlir
    call @resnorm_parallel_for(%c128, %grain, %f_entry, %context)
    func.func private @f_loop(%begin: index, %end: index, %x: !llvm.ptr {llvm.noalias}, …) {
      scf.for %i = %begin to %end step %c1 { scf.for %j = %c0 to %c768 step %c1 { … } } }
    ```
  }];
  let dependentDialects = ["arith::ArithDialect", "func::FuncDialect",
                           "LLVM::LLVMDialect", "scf::SCFDialect"];
}

def ResNormPlanMemory : Pass<"resnorm-plan-memory", "func::FuncOp"> {
  let summary = "Place a function's buffers in one allocation";
  let description = [{
    A model's intermediate values would be an allocation each, and each call
    would have the system map and clear all of their pages. This pass places the
    buffers of known size, between their allocation and their release in the
    function's body, in one buffer: buffers that never live together share
    memory, each in the shortest free stretch that holds it. Buffers that the
    function returns stay allocations of their own.

    ```mlir
    %a = memref.alloc() : memref<128x768xf32>
    …
    memref.dealloc %a : memref<128x768xf32>
    ```
    becomes
    ```mlir
    %arena = memref.alloc() {alignment = 64} : memref<6291456xi8>
    …
    %a = memref.view %arena[%c393216][] : memref<6291456xi8> to memref<128x768xf32>
    …
    memref.dealloc %arena : memref<6291456xi8>
    ```
  }];
  let dependentDialects = ["arith::ArithDialect", "memref::MemRefDialect"];
}

def ResNormRoundSmallFloats : Pass<"resnorm-round-small-floats"> {
  let summary = "Round to f16 and bf16 wherever the IR does, and once";
  let description = [{
    For after the passes that compute f16 and bf16 operations in f32. These mark
    their conversions `contract`, which lets later folds drop the rounding
    between two operations; this pass takes the flag away, so that a result is
    what the IR says, whatever is fused.

    It also rounds f64 to bf16 by way of f32, which upstream's expansion of
    `arith.truncf` and LLVM do not. Two roundings to nearest would not give the
    nearest bf16; so the first step rounds to odd: toward zero, with the last
    bit set where anything was lost, which the second step cannot mistake for a
    tie (Boldo and Melquiond, "Emulation of a FMA and correctly rounded sums").
  }];
  let dependentDialects = ["arith::ArithDialect", "math::MathDialect"];
}

def ResNormTrapAsserts : Pass<"resnorm-trap-asserts", "::mlir::gpu::GPUModuleOp"> {
  let summary = "Lower assertions in kernels to traps";
  let description = [{
    An embedding lookup of a frontend asserts that its index is in range.
    Upstream lowers `cf.assert` in a kernel to a call of `__assertfail`, an
    external function, with the message and the file's name as data. This pass
    ends the kernel by a trap, which the host sees as a failed launch.

    ```mlir
    cf.assert %isInside, "index must be smaller than dim size"
    ```
    becomes
    ```mlir
    %isViolated = arith.xori %isInside, %true : i1
    scf.if %isViolated {
      llvm.intr.trap
    }
    ```
  }];
  let dependentDialects = ["arith::ArithDialect", "LLVM::LLVMDialect",
                           "scf::SCFDialect"];
}

def ResNormNativeMath : Pass<"resnorm-native-math", "::mlir::gpu::GPUModuleOp"> {
  let summary = "Lower the math that a GPU has instructions for";
  let description = [{
    Upstream lowers every math function in a kernel to a call of libdevice, roots
    and absolute values too. This pass calls LLVM's intrinsics for those for which
    PTX has an instruction of full precision, so that norms compile without
    libdevice. A reciprocal root is a root and a division, each rounded to
    nearest.

    ```mlir
    %0 = math.rsqrt %x : f32
    ```
    becomes
    ```mlir
    %root = llvm.call_intrinsic "llvm.sqrt"(%x) : (f32) -> f32
    %0 = arith.divf %one, %root : f32
    ```
  }];
  let dependentDialects = ["arith::ArithDialect", "LLVM::LLVMDialect"];
}

def ResNormSerializeKernels : Pass<"resnorm-serialize-kernels", "ModuleOp"> {
  let summary = "Compile GPU modules in the LLVM dialect to device code";
  let description = [{
    Replaces each `gpu.module` by a `gpu.binary` of the same name with one
    object. Where a kernel calls a function of CUDA's libdevice, this is linked
    in, and nothing else is; it is found in the CUDA toolkit or among PyPI's
    packages, wherever that is, so that the code does not depend on how. Without
    it the pass fails at the call. No toolkit is needed where nothing calls it,
    except for `bin` and `fatbin`, which `ptxas` makes.

    ```mlir
    gpu.module @resnorm_kernels {
      llvm.func @main_elementwise(%x: !llvm.ptr) attributes {nvvm.kernel} { … }
    }
    ```
    becomes
    ```mlir
    gpu.binary @resnorm_kernels
      [#gpu.object<#nvvm.target<O = 3, chip = "sm_90">, assembly = "…">]
    ```
  }];
  let options = [
    Option<"chip", "chip", "std::string", "\"sm_90\"",
           "The GPU to compile for">,
    Option<"features", "features", "std::string", "\"\"",
           "LLVM's target features, such as +ptx86; without: the oldest PTX "
           "version that has the chip">,
    Option<"format", "format", "std::string", "\"isa\"",
           "llvm (LLVM IR as text), isa (PTX), bin (a cubin), fatbin, or auto (a "
           "cubin where ptxas is found, else PTX, with a remark)">];
}

def ResNormPlaceOnDevice : Pass<"resnorm-place-on-device", "ModuleOp"> {
  let summary = "Put the buffers of kernels into the device's memory";
  let description = [{
    For host functions that launch kernels, and share memory with them so far.
    Allocations become the device's, and copies of arguments and results cross
    over at the boundary of public functions, whose callers see the host's memory
    only. Single elements that the host reads or writes are copied when it does.
    What the host alone touches stays where it is. A global that kernels read is
    marked `resnorm.on_device`: the device's copy of it, which outlives the call.

    ```mlir
    func.func @f(%x: memref<8xf32>) -> memref<8xf32> {
      %w = memref.get_global @weight : memref<8xf32>
      %y = memref.alloc() : memref<8xf32>
      gpu.launch_func @kernels::@mul … args(%x : …, %w : …, %y : …)
      return %y : memref<8xf32>
    }
    ```
    becomes
    ```mlir
    func.func @f(%x: memref<8xf32>) -> memref<8xf32> {
      %dx = gpu.alloc () : memref<8xf32>
      gpu.memcpy %dx, %x : memref<8xf32>, memref<8xf32>
      %w = memref.get_global @weight {resnorm.on_device} : memref<8xf32>
      %dy = gpu.alloc () : memref<8xf32>
      gpu.launch_func @kernels::@mul … args(%dx : …, %w : …, %dy : …)
      gpu.dealloc %dx : memref<8xf32>
      %y = memref.alloc() : memref<8xf32>
      gpu.memcpy %y, %dy : memref<8xf32>, memref<8xf32>
      gpu.dealloc %dy : memref<8xf32>
      return %y : memref<8xf32>
    }
    ```
  }];
  let dependentDialects = ["gpu::GPUDialect", "memref::MemRefDialect"];
}

def ResNormCallCudaRuntime : Pass<"resnorm-call-cuda-runtime", "ModuleOp"> {
  let summary = "Lower GPU ops of the host to calls of the runtime";
  let description = [{
    For host functions that `resnorm-place-on-device` went through, and kernels
    as a `gpu.binary`: memory, copies and launches become calls of
    libresnorm_runtime's CUDA functions (resnorm/Runtime/Runtime.h). The binary
    becomes data of the library, which the runtime loads at the first launch and
    forgets when the library is unloaded. Each kernel gets one function that
    launches it with the fields of its buffers' descriptors.

    ```mlir
    gpu.launch_func @kernels::@f blocks in (%n, %c1, %c1) threads in (%c128, %c1, %c1)
      args(%x : memref<8xf32>)
    ```
    becomes
    ```mlir
    llvm.call @f_launch(%n, %1, %1, %128, %1, %1, %0, %allocated, %aligned, %offset, %size, %stride)
    ```
    with
    ```mlir
    llvm.func @f_launch(…) {
      … // the arguments in memory, and their addresses
      llvm.call @resnorm_cuda_launch(%f_kernel, %n, %1, %1, %128, %1, %1, %0, %addresses)
    }
    ```
  }];
  let dependentDialects = ["LLVM::LLVMDialect", "NVVM::NVVMDialect"];
}

def ResNormEmitEntryPoints : Pass<"resnorm-emit-entry-points", "ModuleOp"> {
  let summary = "Emit the entry points and the signature of a compiled library";
  let description = [{
    The second half of the interface of a compiled module, in the LLVM dialect.
    For each function of `resnorm.entry_points` (see `resnorm-prepare-exports`)
    whose shapes are static, emits `SYMBOL(pointer per argument…, pointer per
    result…)`: row-major, contiguous; the arguments are read, the results
    written. `_mlir_ciface_SYMBOL` with memref descriptors exists for every
    function; the caller frees what it returns. All other symbols become
    internal. The signature is put into the section `.resnorm.signature` as
    JSON; `resnorm/Pipelines/Pipelines.h` describes it. The attribute stays, for
    what else describes the library: the C header of `resnorm-compile --header`.
  }];
  let dependentDialects = ["LLVM::LLVMDialect"];
}

#endif // RESNORM_PIPELINES_PASSES_TD
