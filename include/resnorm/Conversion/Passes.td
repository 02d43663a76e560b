//===- Passes.td - The conversion passes of ResNorm -----------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_CONVERSION_PASSES_TD
#define RESNORM_CONVERSION_PASSES_TD

include "mlir/Pass/PassBase.td"

//===----------------------------------------------------------------------===//
// GPU
//===----------------------------------------------------------------------===//

def ConvertLinalgToGPU : Pass<"resnorm-convert-linalg-to-gpu"> {
  let summary = "Lower linalg on buffers to GPU kernels";
  let description = [{
    Makes one `gpu.launch` of every structured op of linalg in buffer form. The
    parallel loops, flattened, are spread over the threads of one-dimensional
    blocks, so that neighbouring threads are neighbours along the innermost
    parallel loop, whatever the number of loops; each thread runs the reduction
    loops with the accumulators in registers. An op without a parallel loop is a
    kernel of one thread: data on the device never needs the host.

    Upstream's `gpu-map-parallel-loops` gives such a loop nest blocks of one
    thread.

    ```mlir
    linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
        ins(%x : memref<8x32xf32>) outs(%y : memref<8x32xf32>) {
    ^bb0(%a: f32, %b: f32):
      %e = math.exp %a : f32
      linalg.yield %e : f32
    }
    ```
    becomes
    ```mlir
    gpu.launch blocks(%bx, ...) in (%c2, ...) threads(%tx, ...) in (%c128, ...)
        module(@resnorm_kernels) function(@main_elementwise) {
      %i = ... // bx * 128 + tx
      scf.if %isInside {
        %a = memref.load %x[%i floordiv 32, %i mod 32] : memref<8x32xf32>
        %e = math.exp %a : f32
        memref.store %e, %y[%i floordiv 32, %i mod 32] : memref<8x32xf32>
      }
      gpu.terminator
    }
    ```
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::gpu::GPUDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect"];
}

#endif // RESNORM_CONVERSION_PASSES_TD
