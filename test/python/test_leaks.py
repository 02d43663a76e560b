# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A thousand calls of a compiled model keep no memory."""

import ctypes
import os
import unittest
from pathlib import Path
from typing import Callable

import numpy as np

from resnorm.library import Array, Function, Library
from support import MODELS, ToolTest

CALLS = 1000
# What an allocator and an interpreter may keep for themselves. A leak of the
# smallest tensor of the model, 1 KiB a call, is 1 MB.
SLACK = 256 << 10

DYNAMIC = """
func.func @main(%x: tensor<?x?xf32>, %g: tensor<?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>) {
  %0:2 = resnorm.add_rms_norm %x, %x scale(%g) : (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
  %1 = math.tanh %0#0 : tensor<?x?xf32>
  return %1, %0#1 : tensor<?x?xf32>, tensor<?x?xf32>
}
"""


class Mallinfo2(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in (
        "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost")]


def allocated() -> int:
    """Bytes that malloc has given out: in its heap, and mapped one by one."""
    mallinfo2 = ctypes.CDLL(None).mallinfo2
    mallinfo2.restype = Mallinfo2
    info = mallinfo2()
    return info.uordblks + info.hblkhd


def resident() -> int:
    """Bytes of this process in memory; sees what other threads' heaps keep, too."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")


class Leaks(ToolTest):
    def keeps_nothing(self, call: Callable[[], list[Array]]) -> None:
        def repeat(count: int) -> tuple[int, int]:
            for _ in range(count):
                call()
            return allocated(), resident()

        before = repeat(100)
        after = repeat(CALLS)
        self.assertLess(after[0] - before[0], SLACK, "malloc")
        self.assertLess(after[1] - before[1], 4 * SLACK, "resident")

    def bert(self) -> tuple[Function, list[Array]]:
        path = self.folder / "bert.so"
        result = self.tool("resnorm-compile", MODELS / "bert.linalg.mlir", "-o", path)
        self.assertEqual(result.returncode, 0, result.stderr)
        with np.load(MODELS / "bert.npz") as file:
            return Library(path)["main"], [file["in0"]]

    def test_bert(self) -> None:
        function, inputs = self.bert()
        self.keeps_nothing(function.prepare(inputs))

    def test_bert_by_descriptors(self) -> None:
        function, inputs = self.bert()
        self.keeps_nothing(function._descriptors([np.ascontiguousarray(array) for array in inputs]))

    def test_dynamic_shapes(self) -> None:
        x = np.random.default_rng(0).normal(size=(64, 48)).astype(np.float32)
        function = self.library(DYNAMIC)["main"]
        self.keeps_nothing(function.prepare([x, x[0]]))

    def test_a_leak_is_seen(self) -> None:
        malloc = ctypes.CDLL(None).malloc
        malloc.restype, malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
        memset = ctypes.CDLL(None).memset
        memset.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_size_t]

        def leak() -> list[Array]:
            memset(malloc(1024), 1, 1024)
            return []

        with self.assertRaises(AssertionError):
            self.keeps_nothing(leak)


if __name__ == "__main__":
    unittest.main()
