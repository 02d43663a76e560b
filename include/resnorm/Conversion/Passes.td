//===- Passes.td - The conversion passes of ResNorm -----------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_CONVERSION_PASSES_TD
#define RESNORM_CONVERSION_PASSES_TD

include "mlir/Pass/PassBase.td"

//===----------------------------------------------------------------------===//
// CPU
//===----------------------------------------------------------------------===//

def ConvertResNormToVector : Pass<"convert-resnorm-to-vector"> {
  let summary = "Lower norms on buffers to loops over vectors";
  let description = [{
    Makes a parallel loop over the rows of each `resnorm.layer_norm`, `rms_norm`,
    `add_layer_norm` and `add_rms_norm` in buffer form (contract: exact, up to
    the order of sums). A row is gone through by vectors: once for the sum of a
    fused pair, once for each statistic, in the statistics' type and with four
    sums side by side, and once for the result; what does not fill a vector is
    masked. Extents may be dynamic. What is computed for a row does not depend on
    the rows beside it.

    Left as they are, for `resnorm-decompose`: operands in which a row, or the
    leading axes, are no single stretch of memory.

    ```mlir
    resnorm.rms_norm %x scale(%w) outs(%y)
      : (memref<?x768xf32>, memref<768xf32>, memref<?x768xf32>) -> ()
    ```
    becomes
    ```mlir
    scf.parallel (%row) = (%c0) to (%rows) step (%c1) {
      %sums:4 = scf.for %column = %c0 to %c768 step %c64
          iter_args(%s0 = %zero, ...) -> (vector<16xf32>, ...) {
        %x0 = vector.load %x[%row, %column] : memref<?x768xf32>, vector<16xf32>
        %q0 = arith.mulf %x0, %x0 : vector<16xf32>
        ... // %s0 + %q0, and three more
      }
      %square = vector.reduction <add>, ... : vector<16xf32> into f32
      %rstd = math.rsqrt %shifted : f32
      scf.for %column = %c0 to %c768 step %c16 {
        ... // load, scale and store
      }
    }
    ```
  }];
  let options = [Option<"vectorBits", "vector-bits", "int64_t", "512",
                        "The width of a vector. LLVM splits one that is wider "
                        "than the target's">];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::math::MathDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect",
    "::mlir::vector::VectorDialect"];
}

//===----------------------------------------------------------------------===//
// GPU
//===----------------------------------------------------------------------===//

def ConvertResNormToGPU : Pass<"convert-resnorm-to-gpu"> {
  let summary = "Lower norms on buffers to GPU kernels";
  let description = [{
    Makes one `gpu.launch` of each `resnorm.layer_norm`, `rms_norm`,
    `add_layer_norm` and `add_rms_norm` in buffer form (contract: exact, up to
    the order of sums). A row of up to 1,024 elements is a warp's, and a wider
    one a block's. Each row is read once, in accesses of 16 bytes where its width
    and layout allow, and held in registers up to 32,768 elements of f32;
    mean and variance are two passes over it, in the statistics' type, each a
    reduction by warp shuffles and, across warps, shared memory and one barrier.

    Buffers of no offset are taken to be aligned to 16 bytes, as all allocators
    align them.

    Left as they are, for `resnorm-decompose`: norms with a dynamic normalised
    extent, and operands in which a row, or the leading axes, are no single
    stretch of memory.

    ```mlir
    resnorm.rms_norm %x scale(%w) outs(%y)
      : (memref<?x768xf32>, memref<768xf32>, memref<?x768xf32>) -> ()
    ```
    becomes
    ```mlir
    gpu.launch blocks(%bx, ...) in (%blocks, ...) threads(%tx, ...) in (%c128, ...)
        module(@resnorm_kernels) function(@main_rms_norm) {
      ... // %row of this warp, %column of this lane
      scf.if %isRow {
        %x0 = vector.load %x[%row, %column] {alignment = 16 : i64} : memref<?x768xf32>, vector<4xf32>
        ... // five more, and the sum of their squares
        %other, %valid = gpu.shuffle xor %sum, %c16_i32, %c32_i32 : f32
        ... // four more
        %rstd = math.rsqrt %variance : f32
        %w0 = vector.load %w[%column] {alignment = 16 : i64} : memref<768xf32>, vector<4xf32>
        ...
        vector.store %y0, %y[%row, %column] {alignment = 16 : i64} : memref<?x768xf32>, vector<4xf32>
        ...
      }
      gpu.terminator
    }
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::gpu::GPUDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect"];
}

def ConvertLinalgToGPU : Pass<"resnorm-convert-linalg-to-gpu"> {
  let summary = "Lower linalg on buffers to GPU kernels";
  let description = [{
    Makes one `gpu.launch` of every structured op of linalg in buffer form. The
    parallel loops, flattened, are spread over the threads of one-dimensional
    blocks, so that neighbouring threads are neighbours along the innermost
    parallel loop, whatever the number of loops; each thread runs the reduction
    loops with the accumulators in registers. An op without a parallel loop is a
    kernel of one thread: data on the device never needs the host. An op with an
    extent of zero among its parallel loops is erased.

    A reduction along a contiguous axis of 32 elements or more is shared by the
    lanes of a warp, which exchange partial results by shuffles.

    A matrix product, of any number of axes each for batch, rows, columns and
    reduction, is tiled: a block computes up to 64 by 64 elements, for which it
    brings both operands through shared memory, and a thread up to 4 by 4 of them
    in registers. Its multiplications and additions may contract to one
    instruction.

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
