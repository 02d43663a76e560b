# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""libresnorm_runtime: threads and matrix products, called as compiled modules do."""

import ctypes
import itertools
import os
import subprocess
import sys
import unittest
from pathlib import Path

import numpy as np

from support import BIN

Array = np.ndarray

# Threads that spin wait for each other's time slices where tests run side by side.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")

RUNTIME = ctypes.CDLL(str(BIN.parent / "lib" / "libresnorm_runtime.so"))
OPENMP = ctypes.CDLL("libgomp.so.1")
BODY = ctypes.CFUNCTYPE(None, ctypes.c_int64, ctypes.c_int64, ctypes.c_void_p)
FLOATS = ctypes.POINTER(ctypes.c_float)
SIZES = (0, 1, 7, 16, 33, 129)


def matmul(a: Array, b: Array, c: Array, accumulate: bool) -> None:
    def matrix(x: Array) -> tuple[object, ...]:
        return (x.ctypes.data_as(FLOATS), *(ctypes.c_int64(stride // 4) for stride in x.strides))

    RUNTIME.resnorm_matmul_f32(*map(ctypes.c_int64, (c.shape[0], c.shape[1], a.shape[1])),
                               *matrix(a), *matrix(b), *matrix(c), ctypes.c_int32(accumulate))


def strided(values: Array, transposed: bool) -> tuple[Array, Array]:
    """A matrix with rows or columns some elements apart, and the memory that it is in."""
    rows, columns = values.shape[::-1] if transposed else values.shape
    memory = np.full((rows, columns + 3), 77, np.float32)
    matrix = memory[:, :columns]
    matrix = matrix.T if transposed else matrix
    matrix[:] = values
    return matrix, memory


class Matmul(unittest.TestCase):
    def tearDown(self) -> None:
        OPENMP.omp_set_num_threads(1)

    def check(self, m: int, n: int, k: int, transposed: tuple[bool, bool, bool], accumulate: bool) -> None:
        random = np.random.default_rng(m + 200 * n + 40000 * k)
        a, b, c = (random.normal(size=shape).astype(np.float32) for shape in ((m, k), (k, n), (m, n)))
        expected = a.astype(np.float64) @ b.astype(np.float64) + (c if accumulate else 0)
        bound = (k + 2) * 2.0 ** -23 * (np.abs(a).astype(np.float64) @ np.abs(b) + np.abs(c) + 1e-30)
        if not accumulate:
            c[:] = np.nan  # What is there must not matter.
        a, b = strided(a, transposed[0])[0], strided(b, transposed[1])[0]
        c, memory = strided(c, transposed[2])
        matmul(a, b, c, accumulate)
        self.assertTrue((np.abs(c - expected) <= bound).all(), np.abs(c - expected).max(initial=0))
        np.testing.assert_array_equal(memory[:, -3:], 77)

    def test_against_float64(self) -> None:
        for threads in (1, 2, 3):
            OPENMP.omp_set_num_threads(threads)
            for m, n, k in itertools.product(SIZES, repeat=3):
                # Every combination on two threads, a third of them on one and on three.
                layouts = list(itertools.product((False, True), repeat=3))
                for i, transposed in enumerate(layouts):
                    for accumulate in (False, True):
                        if threads == 2 or (m + n + k + i + accumulate) % 3 == 0:
                            with self.subTest(threads=threads, sizes=(m, n, k), transposed=transposed,
                                              accumulate=accumulate):
                                self.check(m, n, k, transposed, accumulate)

    def test_large_on_threads(self) -> None:
        """Products that are worth several threads, split by rows and by columns."""
        for threads in (1, 2, 3):
            OPENMP.omp_set_num_threads(threads)
            for m, n, k in ((300, 130, 200), (129, 515, 160)):
                for transposed in itertools.product((False, True), repeat=3):
                    with self.subTest(threads=threads, sizes=(m, n, k), transposed=transposed):
                        self.check(m, n, k, transposed, accumulate=True)

    def test_runs_are_equal(self) -> None:
        random = np.random.default_rng(0)
        a, b = (random.normal(size=(300, 300)).astype(np.float32) for _ in range(2))
        for threads in (1, 2, 3):
            OPENMP.omp_set_num_threads(threads)
            results = []
            for _ in range(5):
                c = np.empty((300, 300), np.float32)
                matmul(a, b, c, False)
                results.append(c.tobytes())
            self.assertEqual(len(set(results)), 1, threads)

    def test_rows_that_overlap_are_refused(self) -> None:
        program = ("import test_runtime as t, numpy as np\n"
                   "a = np.lib.stride_tricks.as_strided(np.ones(64, np.float32), (8, 16), (4, 4))\n"
                   "t.matmul(a, np.ones((16, 4), np.float32), np.empty((8, 4), np.float32), False)\n")
        result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True,
                                cwd=Path(__file__).parent, check=False)
        self.assertLess(result.returncode, 0)
        self.assertIn("libresnorm_runtime: oneDNN refused a product of 8 x 16 by 4", result.stderr)


class ParallelFor(unittest.TestCase):
    def tearDown(self) -> None:
        OPENMP.omp_set_num_threads(1)

    def ranges(self, count: int, grain: int) -> list[tuple[int, int]]:
        found: list[tuple[int, int]] = []
        body = BODY(lambda begin, end, _: found.append((begin, end)))
        RUNTIME.resnorm_parallel_for(ctypes.c_int64(count), ctypes.c_int64(grain), body, None)
        return sorted(found)

    def test_every_index_once(self) -> None:
        for threads, count, grain in itertools.product(
                (1, 2, 3, 8), (-1, 0, 1, 2, 3, 7, 8, 100, 1000003), (-1, 0, 1, 2, 5, 100, 10 ** 12)):
            OPENMP.omp_set_num_threads(threads)
            with self.subTest(threads=threads, count=count, grain=grain):
                found = self.ranges(count, grain)
                if count <= 0:
                    self.assertEqual(found, [])
                    continue
                self.assertEqual([begin for begin, _ in found], [0, *(end for _, end in found[:-1])])
                self.assertEqual(found[-1][1], count)
                self.assertLessEqual(len(found), threads)
                self.assertEqual(len(found), max(1, min(threads, count // max(grain, 1))))
                if len(found) > 1:
                    self.assertGreaterEqual(min(end - begin for begin, end in found), max(grain, 1))
                self.assertEqual(found, self.ranges(count, grain))

    def test_nested(self) -> None:
        """A worker runs an inner loop alone and whole."""
        OPENMP.omp_set_num_threads(3)
        inner: list[list[tuple[int, int]]] = []
        body = BODY(lambda begin, end, _: inner.extend(self.ranges(10, 1) for _ in range(begin, end)))
        RUNTIME.resnorm_parallel_for(ctypes.c_int64(9), ctypes.c_int64(1), body, None)
        self.assertEqual(inner, [[(0, 10)]] * 9)

    def test_matmul_in_a_loop(self) -> None:
        OPENMP.omp_set_num_threads(2)
        random = np.random.default_rng(0)
        a, b = (random.normal(size=(6, 40, 40)).astype(np.float32) for _ in range(2))
        c = np.zeros_like(a)

        def work(begin: int, end: int, _: object) -> None:
            for i in range(begin, end):
                matmul(a[i], b[i], c[i], False)

        RUNTIME.resnorm_parallel_for(ctypes.c_int64(6), ctypes.c_int64(1), BODY(work), None)
        np.testing.assert_allclose(c, a.astype(np.float64) @ b, atol=1e-4)


if __name__ == "__main__":
    unittest.main()
