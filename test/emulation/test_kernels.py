# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a kernel may do, and what it computes then, in either order of threads."""

import os
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import numpy as np

from emulator import EmulationError, emulate
from kernels import Kernel, module
from resnorm.library import Library

SHARED = "workgroup(%w: memref<64xf32, #gpu.address_space<workgroup>>)"
SHARED_TYPE = "memref<64xf32, #gpu.address_space<workgroup>>"
LOAD_T = "%v = memref.load %a[%t] : memref<64xf32>"

A = np.arange(64, dtype=np.float32) ** 2
WARPS = A.reshape(2, 32)


def butterfly() -> str:
    """%v4: the warp's sum of %v."""
    text, value = "", "%v"
    for i, offset in enumerate((16, 8, 4, 2, 1)):
        text += f"""
          %o{i} = arith.constant {offset} : i32
          %s{i}, %valid{i} = gpu.shuffle xor {value}, %o{i}, %i32 : f32
          %v{i} = arith.addf {value}, %s{i} : f32"""
        value = f"%v{i}"
    return text


def shuffled(kind: str, offset: str) -> str:
    """The other lane's value, negated where it is not valid."""
    return f"""
      {LOAD_T}
      %s, %valid = gpu.shuffle {kind} %v, {offset}, %i32 : f32
      %n = arith.negf %v : f32
      %r = arith.select %valid, %s, %n : f32
      memref.store %r, %x[%t] : memref<64xf32>"""


def shuffled_as(kind: str, there: str, back: str) -> str:
    return f"""
      {LOAD_T}
      %d = {there.format('%v', f'f32 to {kind}')}
      %s, %valid = gpu.shuffle xor %d, %i1, %i32 : {kind}
      %r = {back.format('%s', f'{kind} to f32')}
      memref.store %r, %x[%t] : memref<64xf32>"""


SWAPPED = A.reshape(32, 2)[:, ::-1].ravel()

KERNELS = [
    (Kernel("shuffle_sum", f"{LOAD_T}\n{butterfly()}\nmemref.store %v4, %x[%t] : memref<64xf32>"),
     np.repeat(WARPS.sum(1), 32)),
    (Kernel("shuffle_idx", shuffled("idx", "%i4")), np.repeat(WARPS[:, 4], 32)),
    (Kernel("shuffle_up", shuffled("up", "%i1")),
     np.concatenate([-WARPS[:, :1], WARPS[:, :-1]], axis=1).ravel()),
    (Kernel("shuffle_down", shuffled("down", "%i16")),
     np.concatenate([WARPS[:, 16:], -WARPS[:, 16:]], axis=1).ravel()),
    (Kernel("shuffle_f64", shuffled_as("f64", "arith.extf {} : {}", "arith.truncf {} : {}")), SWAPPED),
    (Kernel("shuffle_i64", shuffled_as("i64", "arith.fptosi {} : {}", "arith.sitofp {} : {}")), SWAPPED),
    (Kernel("shuffle_i32", shuffled_as("i32", "arith.bitcast {} : {}", "arith.bitcast {} : {}")), SWAPPED),
    (Kernel("shuffle_f16", shuffled_as("f16", "arith.truncf {} : {}", "arith.extf {} : {}")),
     SWAPPED.astype(np.float16).astype(np.float32)),
    # Lanes that have exited are nobody's source.
    (Kernel("shuffle_in_a_warp", f"""
       %id = gpu.subgroup_id : index
       %first = arith.cmpi eq, %id, %c0 : index
       scf.if %first {{ {LOAD_T}\n{butterfly()}\nmemref.store %v4, %x[%t] : memref<64xf32> }}
       else {{ memref.store %f1, %x[%t] : memref<64xf32> }}"""),
     np.repeat([WARPS[0].sum(), 1], 32)),
    (Kernel("reverse", f"""
       {LOAD_T}
       memref.store %v, %w[%t] : {SHARED_TYPE}
       gpu.barrier
       %i = arith.subi %c63, %t : index
       %r = memref.load %w[%i] : {SHARED_TYPE}
       memref.store %r, %x[%t] : memref<64xf32>""", attributions=SHARED), A[::-1]),
    (Kernel("reverse_in_dynamic_memory", f"""
       %bytes = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
       %w = memref.view %bytes[%c0][] : memref<?xi8, #gpu.address_space<workgroup>> to {SHARED_TYPE}
       {LOAD_T}
       memref.store %v, %w[%t] : {SHARED_TYPE}
       gpu.barrier
       %i = arith.subi %c63, %t : index
       %r = memref.load %w[%i] : {SHARED_TYPE}
       memref.store %r, %x[%t] : memref<64xf32>""", dynamic_shared=256), A[::-1]),
    (Kernel("barriers_in_a_loop", f"""
       {LOAD_T}
       memref.store %v, %w[%t] : {SHARED_TYPE}
       gpu.barrier
       %z = scf.for %k = %c0 to %c4 step %c1 iter_args(%z = %f0) -> (f32) {{
         %i = arith.xori %t, %k : index
         %y = memref.load %w[%i] : {SHARED_TYPE}
         gpu.barrier
         %r = arith.addf %y, %f1 : f32
         memref.store %r, %w[%i] : {SHARED_TYPE}
         gpu.barrier
         scf.yield %r : f32
       }}
       %r = memref.load %w[%t] : {SHARED_TYPE}
       memref.store %r, %x[%t] : memref<64xf32>""", attributions=SHARED), A + 4),
    (Kernel("two_dimensions", """
       %ty = gpu.thread_id y
       %by = gpu.block_id y
       %bx = gpu.block_dim x
       %gx = gpu.grid_dim x
       %col = gpu.global_id x
       %row = gpu.global_id y
       %width = arith.muli %bx, %gx : index
       %0 = arith.muli %row, %width : index
       %i = arith.addi %0, %col : index
       %1 = arith.muli %col, %c8 : index
       %j = arith.addi %1, %row : index
       %v = memref.load %a[%i] : memref<64xf32>
       memref.store %v, %x[%j] : memref<64xf32>""", threads=(4, 2, 1), blocks=(2, 4, 1)),
     A.reshape(8, 8).T.ravel()),
    (Kernel("lanes_of_a_two_dimensional_block", """
       %ty = gpu.thread_id y
       %0 = arith.muli %ty, %c16 : index
       %i = arith.addi %0, %t : index
       %lane = gpu.lane_id
       %id = gpu.subgroup_id : index
       %n = gpu.num_subgroups : index
       %size = gpu.subgroup_size : index
       %1 = arith.muli %id, %size : index
       %2 = arith.addi %1, %lane : index
       %3 = arith.muli %2, %n : index
       %4 = arith.index_cast %3 : index to i32
       %5 = arith.sitofp %4 : i32 to f32
       memref.store %5, %x[%i] : memref<64xf32>""", threads=(16, 4, 1)), 2.0 * np.arange(64)),
    (Kernel("vectors", """
       %i = arith.muli %t, %c4 : index
       %v = vector.load %a[%i] {alignment = 16} : memref<64xf32>, vector<4xf32>
       %r = arith.addf %v, %v : vector<4xf32>
       vector.store %r, %x[%i] {alignment = 16} : memref<64xf32>, vector<4xf32>""", threads=(16, 1, 1)), 2 * A),
    (Kernel("masked_tail", """
       %p = vector.broadcast %f0 : f32 to vector<16xf32>
       %c15 = arith.constant 15 : index
       %i = arith.muli %t, %c15 : index
       %0 = arith.subi %c64, %i : index
       %n = arith.minui %0, %c15 : index
       %m = vector.create_mask %n : vector<16xi1>
       %v = vector.maskedload %a[%i], %m, %p : memref<64xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
       vector.maskedstore %x[%i], %m, %v : memref<64xf32>, vector<16xi1>, vector<16xf32>""", threads=(5, 1, 1)), A),
    (Kernel("shared_vectors", f"""
       %v = vector.load %a[%c4] {{alignment = 16}} : memref<64xf32>, vector<4xf32>
       vector.store %v, %w[%c4] {{alignment = 16}} : {SHARED_TYPE}, vector<4xf32>
       %r = vector.load %w[%c4] {{alignment = 16}} : {SHARED_TYPE}, vector<4xf32>
       scf.for %i = %c0 to %c64 step %c4 {{
         vector.store %r, %x[%i] {{alignment = 16}} : memref<64xf32>, vector<4xf32>
       }}""", threads=(1, 1, 1),
            attributions=SHARED.replace(">>)", ">> {llvm.align = 16 : i64})")), np.tile(A[4:8], 16)),
    (Kernel("private_memory", f"""
       {LOAD_T}
       memref.store %v, %p[%c1] : memref<2xf32, #gpu.address_space<private>>
       gpu.barrier
       %r = memref.load %p[%c1] : memref<2xf32, #gpu.address_space<private>>
       memref.store %r, %x[%t] : memref<64xf32>""",
            attributions="private(%p: memref<2xf32, #gpu.address_space<private>>)"), A),
    (Kernel("atomic_sum", f"""
       memref.store %f0, %x[%t] : memref<64xf32>
       gpu.barrier
       {LOAD_T}
       %i = arith.andi %t, %c1 : index
       %old = memref.atomic_rmw addf %v, %x[%i] : (f32, memref<64xf32>) -> f32"""),
     np.concatenate([A.reshape(32, 2).sum(0), np.zeros(62)])),
    (Kernel("device_function", """
       %v = func.call @square(%a, %t) : (memref<64xf32>, index) -> f32
       memref.store %v, %x[%t] : memref<64xf32>"""), A * A),
]

DEVICE_FUNCTION = """
  func.func @square(%a: memref<64xf32>, %i: index) -> f32 {
    %0 = memref.load %a[%i] : memref<64xf32>
    %1 = arith.mulf %0, %0 : f32
    return %1 : f32
  }"""

# Memory of the device's own, and shapes that only the launch knows.
DYNAMIC = """
  func.func @dynamic(%t: tensor<?x3xf32>) -> tensor<?x3xf32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c3 = arith.constant 3 : index
    %n = tensor.dim %t, %c0 : tensor<?x3xf32>
    %a = bufferization.to_buffer %t read_only : tensor<?x3xf32> to memref<?x3xf32>
    %t0 = gpu.wait async
    %d, %t1 = gpu.alloc async [%t0] (%n) : memref<?x3xf32>
    %t2 = gpu.memcpy async [%t1] %d, %a : memref<?x3xf32>, memref<?x3xf32>
    %t3 = gpu.launch_func async [%t2] @kernels::@double blocks in (%n, %c1, %c1)
      threads in (%c3, %c1, %c1) args(%d : memref<?x3xf32>)
    %x = memref.alloc(%n) : memref<?x3xf32>
    %t4 = gpu.memcpy async [%t3] %x, %d : memref<?x3xf32>, memref<?x3xf32>
    %t5 = gpu.dealloc async [%t4] %d : memref<?x3xf32>
    gpu.wait [%t5]
    %r = bufferization.to_tensor %x restrict writable : memref<?x3xf32> to tensor<?x3xf32>
    return %r : tensor<?x3xf32>
  }"""
DOUBLE = """
  gpu.func @double(%d: memref<?x3xf32>) kernel {
    %i = gpu.block_id x
    %j = gpu.thread_id x
    %v = memref.load %d[%i, %j] : memref<?x3xf32>
    %r = arith.addf %v, %v : f32
    memref.store %r, %d[%i, %j] : memref<?x3xf32>
    gpu.return
  }"""


class Kernels(unittest.TestCase):
    def library(self, text: str) -> Library:
        with tempfile.TemporaryDirectory() as folder:
            source, path = Path(folder) / "in.mlir", Path(folder) / "k.so"
            source.write_text(text)
            emulate(source, path, start="kernels")
            return Library(path)

    def check(self, library: Library, name: str, argument: np.ndarray, expected: np.ndarray) -> None:
        for order in ("forward", "reverse"):
            with self.subTest(name, order=order), mock.patch.dict(os.environ, RESNORM_EMULATOR_ORDER=order):
                np.testing.assert_array_equal(library[name](argument)[0], expected)

    def test_kernels(self) -> None:
        library = self.library(module([kernel for kernel, _ in KERNELS], more_kernels=DEVICE_FUNCTION))
        for kernel, expected in KERNELS:
            self.check(library, kernel.name, A, expected)

    def test_memory_of_the_device(self) -> None:
        library = self.library(module([], DYNAMIC, DOUBLE))
        for rows in (1, 7):
            a = np.arange(3 * rows, dtype=np.float32).reshape(rows, 3)
            self.check(library, "dynamic", a, 2 * a)

    def test_names_of_the_host(self) -> None:
        same = Kernel("k_same", f"{LOAD_T}\nmemref.store %v, %x[%t] : memref<64xf32>")
        kernels = module([same], more_functions="func.func private @same() { return }")
        self.check(self.library(kernels), "k_same", A, A)

    def test_clusters(self) -> None:
        text = module([Kernel("k", "")]).replace(
            "blocks in (", "clusters in (%blocks0, %blocks1, %blocks2) blocks in (")
        with self.assertRaisesRegex(EmulationError, "expected a launch of a gpu.func without clusters"):
            self.library(text)

    def test_exports_that_call_each_other(self) -> None:
        inner = Kernel("inner", f"{LOAD_T}\nmemref.store %v, %x[%t] : memref<64xf32>")
        outer = """
          func.func @outer(%t: tensor<64xf32>) -> tensor<64xf32> {
            %0 = call @inner(%t) : (tensor<64xf32>) -> tensor<64xf32>
            return %0 : tensor<64xf32>
          }"""
        self.check(self.library(module([inner], outer)), "outer", A, A)

    def test_what_it_cannot_run(self) -> None:
        for body, message in (
                ("gpu.printf \"hello\"", "the emulator cannot run 'gpu.printf' in a kernel"),
                ("%m = memref.alloc() : memref<4xf32>\nmemref.store %f0, %m[%c0] : memref<4xf32>",
                 "the emulator cannot run 'memref.alloc' in a kernel"),
                ("memref.copy %a, %x : memref<64xf32> to memref<64xf32>",
                 "the emulator cannot run 'memref.copy' in a kernel"),
                ("""%0 = memref.generic_atomic_rmw %x[%c0] : memref<64xf32> {
                 ^bb0(%v: f32):
                   memref.atomic_yield %v : f32
                 }""", "the emulator cannot run 'memref.generic_atomic_rmw' in a kernel"),
                ("%n = gpu.cluster_id x", "the emulator cannot run 'gpu.cluster_id' in a kernel")):
            with self.subTest(message), self.assertRaisesRegex(EmulationError, message):
                self.library(module([Kernel("k", body)]))


if __name__ == "__main__":
    unittest.main()
