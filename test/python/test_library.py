# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compiled functions: their values, their interface, and what they leave behind."""

import ctypes
import subprocess

import ml_dtypes
import numpy as np

from resnorm.library import BadInput, Library
from support import MODELS, ToolTest

F32 = np.float32


def allocated() -> int:
    """Bytes that malloc has handed out in this process."""
    class Mallinfo2(ctypes.Structure):
        _fields_ = [(name, ctypes.c_size_t) for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks",
            "fordblks", "keepcost")]
    mallinfo2 = ctypes.CDLL(None).mallinfo2
    mallinfo2.restype = Mallinfo2
    info = mallinfo2()
    return info.uordblks + info.hblkhd


class Values(ToolTest):
    def test_scalars(self) -> None:
        f = self.library("""
          func.func @f(%x: f32, %n: index, %b: i1, %h: bf16) -> (f32, index, i1, bf16) {
            %true = arith.constant true
            %0 = arith.addf %x, %x : f32
            %1 = arith.xori %b, %true : i1
            %2 = arith.mulf %h, %h : bf16
            return %0, %n, %1, %2 : f32, index, i1, bf16
          }""")["f"]
        results = f(F32(2), np.int64(5), np.bool_(True), ml_dtypes.bfloat16(1.5))
        self.assertEqual([r.item() for r in results], [4.0, 5, False, 2.25])

    def test_argument_and_constant_as_result(self) -> None:
        library = self.library("""
          func.func @argument(%a: tensor<2x3xf32>) -> tensor<2x3xf32> {
            return %a : tensor<2x3xf32>
          }
          func.func @constant() -> tensor<2xf32> {
            %c = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
            return %c : tensor<2xf32>
          }""")
        a = np.arange(6, dtype=F32).reshape(2, 3)
        np.testing.assert_array_equal(library["argument"](a)[0], a)
        for _ in range(3):
            np.testing.assert_array_equal(library["constant"]()[0], F32([1, 2]))

    def test_results_that_share_a_buffer(self) -> None:
        library = self.library("""
          func.func @static(%a: tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<6xf32>, tensor<2xf32>) {
            %0 = arith.addf %a, %a : tensor<2x3xf32>
            %1 = tensor.collapse_shape %0 [[0, 1]] : tensor<2x3xf32> into tensor<6xf32>
            %2 = tensor.extract_slice %0[0, 1] [2, 1] [1, 1] : tensor<2x3xf32> to tensor<2xf32>
            return %0, %1, %2 : tensor<2x3xf32>, tensor<6xf32>, tensor<2xf32>
          }
          func.func @dynamic(%a: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
            return %a, %a : tensor<?xf32>, tensor<?xf32>
          }""")
        a = np.arange(6, dtype=F32).reshape(2, 3)
        for found, expected in zip(library["static"](a), (2 * a, 2 * a.ravel(), 2 * a[:, 1])):
            np.testing.assert_array_equal(found, expected)
        for found in library["dynamic"](a[0]):
            np.testing.assert_array_equal(found, a[0])

    def test_arguments_stay_as_they_are(self) -> None:
        f = self.library("""
          func.func @f(%a: tensor<4xf32>) -> tensor<4xf32> {
            %c = arith.constant 7.0 : f32
            %0 = linalg.fill ins(%c : f32) outs(%a : tensor<4xf32>) -> tensor<4xf32>
            return %0 : tensor<4xf32>
          }""")["f"]
        a = np.arange(4, dtype=F32)
        np.testing.assert_array_equal(f(a)[0], np.full(4, 7, F32))
        np.testing.assert_array_equal(a, np.arange(4))

    def test_strided_copies_need_no_runtime_library(self) -> None:
        f = self.library("""
          func.func @f(%a: tensor<6x6xf32>, %b: tensor<3x2xf32>)
              -> (tensor<6x6xf32>, tensor<3x2xf32>) {
            %0 = tensor.insert_slice %b into %a[0, 1] [3, 2] [2, 2]
                : tensor<3x2xf32> into tensor<6x6xf32>
            %1 = tensor.extract_slice %a[1, 0] [3, 2] [2, 3] : tensor<6x6xf32> to tensor<3x2xf32>
            return %0, %1 : tensor<6x6xf32>, tensor<3x2xf32>
          }""")["f"]
        a, b = np.arange(36, dtype=F32).reshape(6, 6), -np.ones((3, 2), F32)
        expected = a.copy()
        expected[0:6:2, 1:5:2] = b
        inserted, extracted = f(a, b)
        np.testing.assert_array_equal(inserted, expected)
        np.testing.assert_array_equal(extracted, a[1:6:2, 0:6:3])

    def test_dynamic_shapes(self) -> None:
        f = self.library("""
          func.func @f(%a: tensor<?x3xf64>, %s: f32) -> (tensor<?x3xf64>, f32) {
            %0 = math.exp %a : tensor<?x3xf64>
            return %0, %s : tensor<?x3xf64>, f32
          }""")["f"]
        self.assertFalse(f.signature.bare)
        for rows in (0, 1, 5):
            a = np.linspace(-1, 1, 3 * rows).reshape(rows, 3)
            result, scalar = f(a, F32(3))
            np.testing.assert_allclose(result, np.exp(a), rtol=1e-15)
            self.assertEqual(scalar, 3)

    def test_strided_argument(self) -> None:
        f = self.library("""
          func.func @f(%a: tensor<?xf32>) -> tensor<?xf32> {
            %0 = arith.addf %a, %a : tensor<?xf32>
            return %0 : tensor<?xf32>
          }""")["f"]
        strided = np.arange(10, dtype=F32)[::2]
        np.testing.assert_array_equal(f(strided)[0], 2 * strided)

    def test_small_floats(self) -> None:
        library = self.library("""
          func.func @bf16(%a: tensor<64xbf16>) -> tensor<64xbf16> {
            %0 = math.exp %a : tensor<64xbf16>
            %1 = arith.divf %0, %a : tensor<64xbf16>
            return %1 : tensor<64xbf16>
          }
          func.func @f16(%a: tensor<64xf16>) -> tensor<64xf16> {
            %0 = math.exp %a : tensor<64xf16>
            %1 = math.sqrt %0 : tensor<64xf16>
            return %1 : tensor<64xf16>
          }""")
        # Each operation rounds, fused or not.
        x = np.linspace(0.5, 2, 64).astype(ml_dtypes.bfloat16)
        expected = (np.exp(x.astype(float)).astype(F32).astype(x.dtype).astype(F32) / x.astype(F32)).astype(x.dtype)
        np.testing.assert_array_equal(library["bf16"](x)[0], expected)
        x = np.linspace(0.5, 2, 64).astype(np.float16)
        expected = np.sqrt(np.exp(x.astype(float)).astype(F32).astype(x.dtype).astype(F32)).astype(x.dtype)
        np.testing.assert_array_equal(library["f16"](x)[0], expected)

    def test_f64_rounds_to_bf16_once(self) -> None:
        f = self.library("""
          func.func @f(%a: tensor<9xf64>) -> tensor<9xbf16> {
            %0 = arith.truncf %a : tensor<9xf64> to tensor<9xbf16>
            return %0 : tensor<9xbf16>
          }""")["f"]
        tie = 1 + 2.0 ** -8  # Between the bf16 numbers 1 and 1 + 2^-7.
        values = [tie, tie + 1e-12, tie - 1e-12, -tie - 1e-12, -3.7, 1e300, np.inf, np.nan, -0.0]
        up = 1 + 2.0 ** -7
        expected = [1, up, 1, -up, -3.703125, np.inf, np.inf, np.nan, -0.0]
        found = f(np.array(values))[0].astype(np.float64)
        np.testing.assert_array_equal(found, expected)
        self.assertTrue(np.signbit(found[-1]))


class Interface(ToolTest):
    def test_exported_symbols(self) -> None:
        path = self.compile("""
          func.func private @helper(%a: tensor<4xf32>) -> tensor<4xf32> {
            %0 = math.exp %a : tensor<4xf32>
            return %0 : tensor<4xf32>
          }
          func.func @kernel(%a: tensor<4xf32>) -> tensor<4xf32> {
            %0 = call @helper(%a) : (tensor<4xf32>) -> tensor<4xf32>
            return %0 : tensor<4xf32>
          }
          func.func @dynamic(%a: tensor<?xf32>) -> tensor<?xf32> { return %a : tensor<?xf32> }""")
        def names(*flags: str) -> set[str]:
            lines = subprocess.run(["llvm-nm-22", "-D", *flags, path], capture_output=True,
                                   text=True, check=True).stdout.splitlines()
            return {line.split()[-1].split("@")[0] for line in lines}
        self.assertEqual(names("--defined-only"),
                         {"k_kernel", "_mlir_ciface_k_kernel", "_mlir_ciface_k_dynamic"})
        libc = {"malloc", "free", "memcpy", "memmove", "memset", "expf"}
        weak = {"__cxa_finalize", "__gmon_start__", "_ITM_registerTMCloneTable",
                "_ITM_deregisterTMCloneTable"}
        runtime = {"resnorm_parallel_for", "resnorm_matmul_f32"}
        self.assertLessEqual(names("--undefined-only"), libc | weak | runtime)

    def test_prefix(self) -> None:
        text = "func.func @f(%a: tensor<1xf32>) -> tensor<1xf32> { return %a : tensor<1xf32> }"
        for arguments, output, symbol in ((["--prefix=my"], "k.so", "my_f"),
                                          ([], "2-in-1.so", "_2_in_1_f")):
            library = Library(self.compile(text, *arguments, output=output))
            self.assertEqual(library["f"].signature.symbol, symbol)
            np.testing.assert_array_equal(library["f"](np.ones(1, F32))[0], [1])

    def test_no_leak_in_a_thousand_calls(self) -> None:
        path = self.folder / "bert.so"
        result = self.tool("resnorm-compile", MODELS / "bert.linalg.mlir", "-o", path)
        self.assertEqual(result.returncode, 0, result.stderr)
        with np.load(MODELS / "bert.npz") as file:
            call = Library(path)["main"].prepare([file["in0"]])
        for _ in range(20):
            call()
        before = allocated()
        for _ in range(1000):
            call()
        # A buffer of one token's stream alone would make 128,000 bytes.
        self.assertLess(allocated() - before, 10_000)

    def test_wrong_arguments(self) -> None:
        f = self.library(
            "func.func @f(%a: tensor<4xf32>) -> tensor<4xf32> { return %a : tensor<4xf32> }")["f"]
        with self.assertRaisesRegex(BadInput, "expected 1 arguments, found 0"):
            f()
        with self.assertRaisesRegex(BadInput, "expected 4xf32, found 5xfloat32"):
            f(np.zeros(5, F32))
        with self.assertRaisesRegex(BadInput, "expected 4xf32, found 4xfloat64"):
            f(np.zeros(4))

    def test_not_our_library(self) -> None:
        for content, message in ((b"", "expected a 64-bit ELF"), (b"\x7fELF\x02\x01", "cut short")):
            path = self.folder / "bad.so"
            path.write_bytes(content)
            with self.assertRaisesRegex(BadInput, message):
                Library(path)
