# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compiled norms where the ways of computing one differ: each does what its attributes say.

Every test is a bug that some implementation has shipped. The ops' values in general
are tested in test/numerics.
"""

import unittest
from typing import Mapping

import numpy as np

from resnorm.library import DTYPES, Library
from support import ToolTest

Array = np.ndarray


class Hazards(ToolTest):
    def run_op(self, ops: Mapping[str, str], x: Array, *parameters: Array) -> dict[str, Array]:
        """The results, in float64 and by name, of `ops`, whose text has %x and %p0, %p1, …."""
        names = {DTYPES[name]: name for name in ("f16", "bf16", "f32", "f64")}

        def type_of(array: Array) -> str:
            return f"tensor<{''.join(f'{extent}x' for extent in array.shape)}{names[array.dtype]}>"

        arrays = [x, *parameters]
        values = ["%x", *(f"%p{i}" for i in range(len(parameters)))]
        arguments = ", ".join(f"{value}: {type_of(array)}" for value, array in zip(values, arrays))
        types = ", ".join(map(type_of, arrays))
        library = Library(self.compile("".join(
            f"""func.func @{name}({arguments}) -> {type_of(x)} {{
                  %y = {text} : ({types}) -> {type_of(x)}
                  return %y : {type_of(x)}
                }}\n""" for name, text in ops.items()), "--keep-statistics"))
        return {name: library[name](*arrays)[0].astype(np.float64) for name in ops}

    def test_large_mean(self) -> None:
        x = np.random.default_rng(0).normal(1e4, 1, (4, 256)).astype(np.float32)
        wide = x.astype(np.float64)
        expected = (wide - wide.mean(-1, keepdims=True)) / np.sqrt(wide.var(-1, keepdims=True) + 1e-5)
        found = self.run_op({
            "centered": "resnorm.layer_norm %x",
            "moments": "resnorm.layer_norm %x variance = moments",
            "moments_f64": "resnorm.layer_norm %x statistics = f64 variance = moments"}, x)
        np.testing.assert_allclose(found["centered"], expected, atol=1e-2)
        np.testing.assert_allclose(found["moments_f64"], expected, atol=2e-3)
        self.assertGreater(np.nanmax(np.abs(found["moments"] - expected), initial=0)
                           + np.isnan(found["moments"]).any(), 0.1)

    def test_narrowed_statistics(self) -> None:
        """resnorm-narrow-statistics keeps its contract where the moments' formula in f32 would not."""
        x = np.random.default_rng(0).normal(1e4, 1, (4, 256)).astype(np.float32)
        ops = {formula: f"resnorm.layer_norm %x statistics = f64 variance = {formula}"
               for formula in ("centered", "moments", "clamped_moments")}
        wide = self.run_op(ops, x)
        narrow = self.folder / "narrow.mlir"
        result = self.tool("resnorm-opt", self.folder / "in.mlir", "--resnorm-narrow-statistics", "-o", narrow)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertNotIn("f64", narrow.read_text())
        library = self.library(narrow.read_text())
        for name, expected in wide.items():
            np.testing.assert_allclose(library[name](x)[0], expected, atol=1e-2)

    def test_constant_rows(self) -> None:
        # The moments of a constant row cancel to something of either sign.
        x = np.linspace(100.1, 999.9, 64, dtype=np.float32)[:, None].repeat(33, 1)
        found = self.run_op({
            "centered": "resnorm.layer_norm %x epsilon = 1.0e-12",
            "moments": "resnorm.layer_norm %x epsilon = 1.0e-12 variance = moments",
            "clamped": "resnorm.layer_norm %x epsilon = 1.0e-12 variance = clamped_moments"}, x)
        self.assertTrue(np.isfinite(found["centered"]).all())
        self.assertTrue(np.isnan(found["moments"]).any())
        self.assertTrue(np.isfinite(found["clamped"]).all())

    def test_statistics_of_f16_do_not_overflow(self) -> None:
        x = np.full((2, 8), 60000, np.float16)
        x[:, ::2] *= -1
        found = self.run_op({"rms": "resnorm.rms_norm %x", "layer": "resnorm.layer_norm %x"}, x)
        for values in found.values():
            np.testing.assert_array_equal(values, np.sign(x))

    def test_epsilon_is_not_lost_in_f16(self) -> None:
        # 1e-12 is 0 in f16, and 0/0 is NaN.
        x = np.full((2, 8), 3, np.float16)
        found = self.run_op({"layer": "resnorm.layer_norm %x epsilon = 1.0e-12"}, x)
        np.testing.assert_array_equal(found["layer"], 0)

    def test_squares_that_overflow(self) -> None:
        x = np.full((2, 8), 1e20, np.float32)
        found = self.run_op({"default": "resnorm.rms_norm %x", "wide": "resnorm.rms_norm %x statistics = f64"}, x)
        np.testing.assert_array_equal(found["default"], 0)
        np.testing.assert_allclose(found["wide"], 1, rtol=1e-6)

    def test_subnormals_are_not_flushed(self) -> None:
        x = np.float32([[1e-40, -1e-40, 1e-40, -1e-40]])
        found = self.run_op({"rms": "resnorm.rms_norm %x"}, x)
        np.testing.assert_allclose(found["rms"], x.astype(np.float64) / np.sqrt(1e-5), rtol=1e-5)

    def test_order_of_cast_and_scale(self) -> None:
        random = np.random.default_rng(1)
        bf16 = DTYPES["bf16"]
        x = random.normal(0, 1, (8, 64)).astype(bf16)
        scale = random.normal(1, 0.3, 64).astype(bf16)
        wide = x.astype(np.float64)
        normed = wide / np.sqrt(np.mean(wide ** 2, -1, keepdims=True) + 1e-5)
        last = (normed * scale.astype(np.float64)).astype(bf16)
        first = (normed.astype(bf16).astype(np.float64) * scale.astype(np.float64)).astype(bf16)
        self.assertTrue((first != last).any())
        found = self.run_op({"last": "resnorm.rms_norm %x scale(%p0)",
                             "first": "resnorm.rms_norm %x scale(%p0) cast_before_scale"}, x, scale)
        np.testing.assert_array_equal(found["last"], last.astype(np.float64))
        np.testing.assert_array_equal(found["first"], first.astype(np.float64))

    def test_offset_is_added_in_the_compute_type(self) -> None:
        # 1 + 0.0039 is 1 in bf16 (Gemma).
        bf16 = DTYPES["bf16"]
        x = np.float32([[3, 4, 12, 84]])
        scale = np.full(4, 0.0039, bf16)
        found = self.run_op({"offset": "resnorm.rms_norm %x scale(%p0) scale_offset = 1.0"}, x, scale)
        expected = x / np.sqrt(np.mean(x.astype(np.float64) ** 2) + 1e-5) * (1 + scale.astype(np.float64))
        np.testing.assert_allclose(found["offset"], expected, rtol=1e-6)

    def test_rows_do_not_depend_on_their_neighbours(self) -> None:
        x = np.random.default_rng(2).normal(0, 1, (64, 48)).astype(np.float32)
        library = self.library("".join(
            f"""func.func @rows{n}(%x: tensor<{n}x48xf32>) -> tensor<{n}x48xf32> {{
                  %y = resnorm.layer_norm %x : (tensor<{n}x48xf32>) -> tensor<{n}x48xf32>
                  return %y : tensor<{n}x48xf32>
                }}""" for n in (1, 7, 64)))
        every = library["rows64"](x)[0]
        for n in (1, 7):
            np.testing.assert_array_equal(library[f"rows{n}"](x[:n])[0], every[:n])


if __name__ == "__main__":
    unittest.main()
