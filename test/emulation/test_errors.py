# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the emulator does not let pass: each is one line and an abort."""

import tempfile
import unittest
from pathlib import Path

from emulator import emulate
from kernels import Kernel, module
from resnorm.library import Library
from support import ErrorTest

FIRST_HALF = "%first = arith.cmpi ult, %t, %c16 : index"
LOAD_T = "%v = memref.load %a[%t] : memref<64xf32>"
STORE_T = "memref.store %v, %x[%t] : memref<64xf32>"
SHARED = "workgroup(%w: memref<64xf32, #gpu.address_space<workgroup>>)"
SHARED_TYPE = "memref<64xf32, #gpu.address_space<workgroup>>"


def shuffle(offset: str, mode: str = "xor", width: str = "%i32", name: str = "%s") -> str:
    return f"{name}, {name}_valid = gpu.shuffle {mode} %f1, {offset}, {width} : f32"


def use(value: str) -> str:
    """Keeps a shuffle alive, which is pure to MLIR."""
    return f"memref.store {value}, %x[%t] : memref<64xf32>"


# Each with what its message says, in order.
ERRORS = [
    # Shuffles.
    (Kernel("exited_lane", f"{FIRST_HALF}\nscf.if %first {{ {shuffle('%i31', 'idx')}\n{use('%s')} }}"),
     ["gpu.shuffle", "shuffle from lane 31, which has exited"]),
    (Kernel("missing_lane", f"{shuffle('%i16')}\n{use('%s')}", threads=(16, 1, 1)),
     ["thread (0, 0, 0)", "gpu.shuffle", "lane 16, which the block does not have"]),
    (Kernel("divergent_shuffle", f"""
       {FIRST_HALF}
       scf.if %first {{ {shuffle('%i1')}\n{use('%s')} }} else {{ {shuffle('%i1')}\n{use('%s')} }}"""),
     ["gpu.shuffle", "divergent shuffle: ", "thread (16, 0, 0) waits at gpu.shuffle at "]),
    (Kernel("shuffle_and_barrier", f"""
       {FIRST_HALF}
       scf.if %first {{ {shuffle('%i1')}\n{use('%s')} }}
       gpu.barrier"""),
     ["gpu.shuffle", "divergent shuffle: ", "thread (16, 0, 0) waits at gpu.barrier at "]),
    (Kernel("shuffle_width", f"{shuffle('%i1', width='%i16')}\n{use('%s')}"),
     ["expected a width of 32, found 16"]),
    (Kernel("shuffle_offset", f"{shuffle('%i32')}\n{use('%s')}"),
     ["expected an offset of 0 to 31, found 32"]),
    # Barriers.
    (Kernel("divergent_barrier",
            f"{FIRST_HALF}\nscf.if %first {{ gpu.barrier\n{use('%f0')} }} else {{ gpu.barrier\n{use('%f1')} }}"),
     ["gpu.barrier", "divergent barrier: ", "thread (16, 0, 0) waits at gpu.barrier at "]),
    (Kernel("exited_at_barrier", f"{FIRST_HALF}\nscf.if %first {{ gpu.barrier }}"),
     ["gpu.barrier", "divergent barrier: block (0, 0, 0), thread (16, 0, 0) has exited"]),
    # Bounds.
    (Kernel("load_out_of_bounds", "%i = arith.addi %t, %c1 : index\n%v = memref.load %a[%i] : memref<64xf32>\n" + STORE_T),
     ["kernel @load_out_of_bounds, block (0, 0, 0), thread (63, 0, 0), memref.load at in.mlir:",
      "expected index 64, for 1 elements, to be inside of extent 64 of dimension 0"]),
    (Kernel("store_out_of_bounds",
            "%i = arith.subi %t, %c1 : index\nmemref.store %f0, %x[%i] : memref<64xf32>"),
     ["thread (0, 0, 0), memref.store at", "expected index -1"]),
    (Kernel("row_out_of_bounds", """
       %m = memref.reinterpret_cast %a to offset: [0], sizes: [8, 8], strides: [8, 1]
         : memref<64xf32> to memref<8x8xf32>
       %v = memref.load %m[%c0, %c8] : memref<8x8xf32>
       """ + STORE_T), ["memref.load", "index 8, for 1 elements, to be inside of extent 8 of dimension 1"]),
    (Kernel("vector_out_of_bounds", """
       %v = vector.load %a[%c63] : memref<64xf32>, vector<4xf32>
       vector.store %v, %x[%c0] : memref<64xf32>, vector<4xf32>"""),
     ["vector.load", "index 63, for 4 elements"]),
    (Kernel("masked_out_of_bounds", """
       %m = vector.create_mask %c2 : vector<4xi1>
       %p = vector.broadcast %f0 : f32 to vector<4xf32>
       %v = vector.maskedload %a[%c63], %m, %p : memref<64xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
       vector.store %v, %x[%c0] : memref<64xf32>, vector<4xf32>"""),
     ["vector.maskedload", "index 63, for 2 elements"]),
    (Kernel("shared_out_of_bounds", f"memref.store %f0, %w[%c64] : {SHARED_TYPE}", attributions=SHARED),
     ["memref.store", "index 64"]),
    (Kernel("view_of_too_much", """
       %m = memref.reinterpret_cast %x to offset: [0], sizes: [65], strides: [1]
         : memref<64xf32> to memref<65xf32>
       memref.store %f0, %m[%c64] : memref<65xf32>"""),
     ["memref.store", "out of bounds: bytes 256 to 260 of the 256 bytes of memref.alloc at "]),
    (Kernel("view_of_too_much_shared", f"""
       %m = memref.reinterpret_cast %w to offset: [0], sizes: [65], strides: [1]
         : {SHARED_TYPE} to memref<65xf32, #gpu.address_space<workgroup>>
       memref.store %f0, %m[%c64] : memref<65xf32, #gpu.address_space<workgroup>>""", attributions=SHARED),
     ["memref.store", "of the 256 bytes of workgroup memory 0 of @view_of_too_much_shared"]),
    # Alignment.
    (Kernel("misaligned_load", """
       %v = vector.load %a[%c1] {alignment = 16} : memref<64xf32>, vector<4xf32>
       vector.store %v, %x[%c0] : memref<64xf32>, vector<4xf32>"""),
     ["vector.load", "expected an address aligned to 16 bytes"]),
    (Kernel("misaligned_store", """
       %v = vector.load %a[%c1] : memref<64xf32>, vector<4xf32>
       vector.store %v, %x[%c2] {alignment = 16} : memref<64xf32>, vector<4xf32>"""),
     ["vector.store", "expected an address aligned to 16 bytes"]),
    (Kernel("misaligned_shared", f"""
       %v = vector.broadcast %f0 : f32 to vector<4xf32>
       vector.store %v, %w[%c0] {{alignment = 16}} : {SHARED_TYPE}, vector<4xf32>""", attributions=SHARED),
     ["vector.store", "expected an address aligned to 16 bytes"]),
    (Kernel("misaligned_assumption", """
       %m = memref.subview %a[1] [8] [1] : memref<64xf32> to memref<8xf32, strided<[1], offset: 1>>
       %n = memref.assume_alignment %m, 16 : memref<8xf32, strided<[1], offset: 1>>
       %v = memref.load %n[%c0] : memref<8xf32, strided<[1], offset: 1>>
       """ + STORE_T), ["memref.assume_alignment", "expected an address aligned to 16 bytes"]),
    # Contents.
    (Kernel("shared_not_written", f"%v = memref.load %w[%t] : {SHARED_TYPE}\n{STORE_T}", attributions=SHARED),
     ["load of memory of workgroup memory 0 of @shared_not_written that was never written"]),
    (Kernel("not_written", f"%v = memref.load %x[%t] : memref<64xf32>\n{STORE_T}"),
     ["load of memory of memref.alloc at", "that was never written"]),
    (Kernel("argument_written", "memref.store %f0, %a[%t] : memref<64xf32>"),
     ["store of memory of func.func at", "which kernels only read"]),
    # Races.
    (Kernel("shared_read_too_soon", f"""
       memref.store %f0, %w[%t] : {SHARED_TYPE}
       %i = arith.subi %c63, %t : index
       %v = memref.load %w[%i] : {SHARED_TYPE}
       {STORE_T}""", attributions=SHARED),
     ["memref.load", "that was never written"]),
    (Kernel("shared_race", f"""
       memref.store %f0, %w[%t] : {SHARED_TYPE}
       gpu.barrier
       %i = arith.subi %c63, %t : index
       %v = memref.load %w[%i] : {SHARED_TYPE}
       memref.store %v, %w[%t] : {SHARED_TYPE}
       gpu.barrier""", attributions=SHARED),
     ["data race: ", "of workgroup memory 0", "without a barrier in between"]),
    (Kernel("blocks_race", "memref.store %f0, %x[%t] : memref<64xf32>", blocks=(2, 1, 1)),
     ["block (1, 0, 0), thread (0, 0, 0)", "data race: store",
      "block (0, 0, 0), thread (0, 0, 0) wrote"]),
    # Launches.
    (Kernel("too_many_threads", STORE_T.replace("%v", "%f0"), threads=(1025, 1, 1)),
     ["gpu.launch_func", "expected a block size of 1 to 1024 in dimension 0, found 1025"]),
    (Kernel("too_many_threads_in_all", STORE_T.replace("%v", "%f0"), threads=(64, 32, 1)),
     ["expected at most 1024 threads in a block, found 2048"]),
    (Kernel("no_blocks", STORE_T.replace("%v", "%f0"), blocks=(0, 1, 1)),
     ["expected a grid size of 1 to 2147483647 in dimension 0, found 0"]),
    (Kernel("other_block_size", STORE_T.replace("%v", "%f0"),
            attributes="attributes {known_block_size = array<i32: 128, 1, 1>}"),
     ["expected the kernel's known block size 128, found 64"]),
    (Kernel("too_much_shared", "memref.store %f0, %w[%t] : memref<16384xf32, #gpu.address_space<workgroup>>",
            attributions="workgroup(%w: memref<16384xf32, #gpu.address_space<workgroup>>)"),
     ["expected at most 49152 bytes of workgroup memory, found 65536"]),
    (Kernel("assertion", "%ok = arith.cmpi ult, %t, %c63 : index\ncf.assert %ok, \"t is small\""),
     ["thread (63, 0, 0), cf.assert", "assertion failed: t is small"]),
    # The host's side.
    (Kernel("leak", f"{LOAD_T}\n{STORE_T}",
            allocation="%x = memref.alloc() : memref<64xf32>\n%l = memref.alloc() : memref<4xf32>\n"
                       "%z = arith.constant 0 : index\n%f = arith.constant 0.0 : f32\n"
                       "memref.store %f, %l[%z] : memref<4xf32>"),
     ["func.return", "memory of memref.alloc at", "was not freed"]),
    (Kernel("use_after_free", f"{LOAD_T}\n{STORE_T}",
            allocation="%x = memref.alloc() : memref<64xf32>\nmemref.dealloc %x : memref<64xf32>"),
     ["memref.store", "store of memory of memref.alloc at", "after it was freed"]),
    (Kernel("freed_twice", f"{LOAD_T}\n{STORE_T}",
            allocation="%x = memref.alloc() : memref<64xf32>\n%l = memref.alloc() : memref<64xf32>\n"
                       "memref.copy %a, %l : memref<64xf32> to memref<64xf32>\n"
                       "memref.dealloc %l : memref<64xf32>\nmemref.dealloc %l : memref<64xf32>"),
     ["memref.dealloc", "which was freed before"]),
]


class Errors(ErrorTest):
    @classmethod
    def setUpClass(cls) -> None:
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = Path(folder.name)
        cls.library = cls.build("errors.so", module([kernel for kernel, _ in ERRORS]))

    @classmethod
    def build(cls, name: str, text: str) -> Library:
        (cls.folder / "in.mlir").write_text(text)
        emulate(cls.folder / "in.mlir", cls.folder / name, start="kernels")
        return Library(cls.folder / name)

    def test_errors(self) -> None:
        for kernel, messages in ERRORS:
            with self.subTest(kernel.name):
                self.check(self.library, kernel.name, messages)

    def test_host_memory_in_a_kernel(self) -> None:
        kernel = Kernel("host_memory", f"{LOAD_T}\n{STORE_T}", allocation="""
          %x = memref.alloc() : memref<64xf32>
          %d = gpu.alloc() : memref<64xf32>
          gpu.dealloc %d : memref<64xf32>""")
        self.check(self.build("host.so", module([kernel])), kernel.name,
                   ["memref.load", "load outside of the memory that kernels know"])


if __name__ == "__main__":
    unittest.main()
