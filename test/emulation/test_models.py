# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Whole models through the GPU path give PyTorch's numbers, in either order of threads."""

import os
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import numpy as np

from emulator import BIN, emulate, run
from resnorm.library import Library
from support import ErrorTest

MODELS = Path(__file__).resolve().parents[1] / "models"
FUSED = "raise-to-resnorm,resnorm-fuse-residual-norm"


class Models(unittest.TestCase):
    def check(self, model: str, dialect: str, passes: str = "") -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "model.so"
            emulate(MODELS / f"{model}.{dialect}.mlir", path, passes=passes)
            with np.load(MODELS / f"{model}.npz") as file:
                inputs, expected = [file["in0"]], file["out0"]
            main = Library(path)["main"]
            found, = main(*inputs)
            np.testing.assert_allclose(found, expected, rtol=1e-4, atol=2e-5)
            with mock.patch.dict(os.environ, RESNORM_EMULATOR_ORDER="reverse"):
                reverse, = main(*inputs)
            np.testing.assert_array_equal(reverse, found)

    def test_bert(self) -> None:
        self.check("bert", "linalg")

    def test_bert_with_norm_kernels(self) -> None:
        self.check("bert", "linalg", FUSED)

    def test_bert_from_tosa(self) -> None:
        self.check("bert", "tosa", FUSED)

    def test_gpt2_with_norm_kernels(self) -> None:
        self.check("gpt2", "linalg", FUSED)

    def test_llama_with_norm_kernels(self) -> None:
        self.check("llama", "linalg", FUSED)


class WithoutBarriers(ErrorTest):
    """What a lowering may forget, the emulator misses."""

    def test_bert(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            source, path = Path(folder) / "in.mlir", Path(folder) / "model.so"
            run(BIN / "resnorm-opt", MODELS / "bert.linalg.mlir", "--resnorm-to-gpu", "-o", source)
            text = source.read_text()
            self.assertIn("gpu.barrier\n", text)
            source.write_text(text.replace("gpu.barrier\n", "\n"))
            emulate(source, path, start="gpu")
            with np.load(MODELS / "bert.npz") as file:
                self.check(Library(path), "main", [" of memory of workgroup memory "], file["in0"])


if __name__ == "__main__":
    unittest.main()
