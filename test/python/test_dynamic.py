# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Whole models with dynamic axes, compiled once and called with many shapes."""

import concurrent.futures
import os
import unittest
from typing import Callable

import numpy as np

from resnorm import reference
from resnorm.library import Array, Library
from support import MODELS, ToolTest, complaints

# Threads that spin wait for each other's time slices where tests run side by side.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")

EXTENTS = {"batch": ((1, 7), (2, 7), (5, 7), (16, 7)), "sequence": ((1, 2), (1, 3), (1, 8), (1, 16))}


class Dynamic(ToolTest):
    def check(self, stem: str, expected: Callable[[Array], Array], inputs: list[Array]) -> None:
        """Compiles with and without fusion, and compares with the oracle."""
        def compile_with(option: str) -> Library:
            # A file of its own: the loader knows libraries by name.
            path = self.folder / f"{stem}{option}.so"
            result = self.tool("resnorm-compile", MODELS / f"{stem}.linalg.mlir", "-o", path, *option.split())
            self.assertEqual((result.returncode, complaints(result)), (0, ""), option)
            return Library(path)

        options = ("", "--no-fuse")
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            libraries = list(pool.map(compile_with, options))
        for option, library in zip(options, libraries):
            function = library["main"]
            for values in inputs:
                with self.subTest(option=option, shape=values.shape):
                    np.testing.assert_allclose(function(values)[0], expected(values), rtol=1e-4, atol=2e-5)

    def check_tokens(self, name: str) -> None:
        weights, layers, settings, placement = reference.load(name)

        def expected(ids: Array) -> Array:
            return reference.evaluate(name, weights, layers, settings, placement, placement, "layer_norm", ids)

        random = np.random.default_rng(0)
        for axis, shapes in EXTENTS.items():
            with self.subTest(axis=axis):
                with np.load(MODELS / f"{name}.{axis}.npz") as file:
                    ids, torch_output = file["in0"], file["out0"]
                np.testing.assert_allclose(expected(ids), torch_output, rtol=1e-4, atol=2e-5)
                self.check(f"{name}.{axis}", expected, [ids, *(random.integers(0, 40, shape) for shape in shapes)])

    def test_bert(self) -> None:
        self.check_tokens("bert")

    def test_gpt2(self) -> None:
        self.check_tokens("gpt2")

    def test_llama(self) -> None:
        self.check_tokens("llama")

    def test_both_axes(self) -> None:
        with np.load(MODELS / "block.weights.npz") as file:
            weights = {key: file[key].astype(np.float64) for key in file.files}
        random = np.random.default_rng(0)
        shapes = ((1, 1), (1, 9), (6, 1), (2, 33), (7, 16), (3, 130), (0, 4), (4, 0))
        self.check("block", lambda x: reference.block(weights, x) if x.size else x,
                   [random.normal(size=(*shape, 32)).astype(np.float32) for shape in shapes])


if __name__ == "__main__":
    unittest.main()
