# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Models under each option of resnorm-compile, and how far their results can be relied on."""

import concurrent.futures
import json
import math
import os
import subprocess
import sys
import unittest
from pathlib import Path

import numpy as np

from resnorm.library import Array, Library
from support import MODELS, ToolTest, complaints

# Threads that spin wait for each other's time slices where tests run side by side.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")

FILES = {path.name.removesuffix(".mlir"): path for entry in json.loads((MODELS / "manifest.json").read_text())
         for path in (MODELS / file for file in entry["files"].values())}

# Dynamic Tanh has no kernel: the pipelines decompose it.
DYT = """
func.func @main(%x: tensor<3x8xf32>, %a: tensor<f32>, %s: tensor<f32>, %g: tensor<8xf32>) -> (tensor<3x8xf32>, tensor<3x8xf32>) {
  %y = resnorm.dyt %x alpha(%a) scale(%g) bias(%g) : (tensor<3x8xf32>, tensor<f32>, tensor<8xf32>, tensor<8xf32>) -> tensor<3x8xf32>
  %z = resnorm.dyt %x alpha(%a) shift(%s) scale(%g) function = erf : (tensor<3x8xf32>, tensor<f32>, tensor<f32>, tensor<8xf32>) -> tensor<3x8xf32>
  return %y, %z : tensor<3x8xf32>, tensor<3x8xf32>
}
"""

# Loads a library in a process of its own, whose thread count is its own, and calls it 20 times.
REPEAT = """
import sys
import numpy as np
from resnorm.library import Library
with np.load(sys.argv[2]) as file:
    call = Library(sys.argv[1])["main"].prepare([file["in0"]])
runs = {call()[0].tobytes() for _ in range(20)}
assert len(runs) == 1, f"{len(runs)} different results"
sys.stdout.buffer.write(runs.pop())
"""


class Compile(ToolTest):
    def compile_model(self, stem: str, *options: str) -> Path:
        path = self.folder / f"{stem}{''.join(options)}.so"
        result = self.tool("resnorm-compile", FILES[stem], "-o", path, *options)
        self.assertEqual((result.returncode, complaints(result)), (0, ""), options)
        return path

    def recorded(self, stem: str) -> tuple[Array, Array]:
        with np.load(MODELS / f"{stem.partition('.')[0]}.npz") as file:
            return file["in0"], file["out0"]

    def check(self, stem: str, *options: str) -> None:
        path = self.compile_model(stem, *options)
        inputs, expected = self.recorded(stem)
        np.testing.assert_allclose(Library(path)["main"](inputs)[0], expected, rtol=1e-4, atol=2e-5,
                                   err_msg=f"{stem} {options}")

    def check_all(self, *options: str) -> None:
        self.assertEqual(len(FILES), 6)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(lambda stem: self.check(stem, *options), FILES))

    def test_dynamic_tanh(self) -> None:
        rng = np.random.default_rng(0)
        x, g = rng.standard_normal((3, 8), np.float32), rng.standard_normal(8, np.float32)
        a, s = np.array(0.7, np.float32), np.array(-0.2, np.float32)
        found = self.library(DYT)["main"](x, a, s, g)
        for y, expected in zip(found, (g * np.tanh(a * x) + g, g * np.vectorize(math.erf)(a * x + s)), strict=True):
            np.testing.assert_allclose(y, expected, rtol=1e-5, atol=1e-6)

    def test_no_fuse(self) -> None:
        self.check_all("--no-fuse")

    def test_keep_statistics(self) -> None:
        self.check_all("--keep-statistics")

    def test_older_cpus(self) -> None:
        known = Path("/proc/cpuinfo").read_text().split()
        for cpu, feature in (("x86-64-v2", "sse4_2"), ("haswell", "avx2")):
            if feature in known:
                with self.subTest(cpu=cpu):
                    self.check("bert.linalg", f"--mcpu={cpu}")

    def test_unknown_cpu(self) -> None:
        path = self.folder / "bert.so"
        result = self.tool("resnorm-compile", FILES["bert.linalg"], "-o", path, "--mcpu=i8086")
        self.assertEqual(result.returncode, 1)
        self.assertRegex(result.stderr, r"expected a CPU of \w+ that LLVM knows, found 'i8086'")
        self.assertFalse(path.exists())

    def test_runs_are_equal(self) -> None:
        path = self.compile_model("bert.linalg")
        _, expected = self.recorded("bert")
        for threads in (1, 2, 3):
            with self.subTest(threads=threads):
                result = subprocess.run(
                    [sys.executable, "-c", REPEAT, str(path), str(MODELS / "bert.npz")], capture_output=True,
                    env={**os.environ, "OMP_NUM_THREADS": str(threads)}, check=False)
                self.assertEqual((result.returncode, result.stderr), (0, b""))
                found = np.frombuffer(result.stdout, np.float32).reshape(expected.shape)
                np.testing.assert_allclose(found, expected, rtol=1e-4, atol=2e-5)

    def test_norms_do_not_depend_on_the_batch(self) -> None:
        """A row is bit for bit the same, alone and among others, on one thread and on several."""
        ops = {"layer_norm": "resnorm.layer_norm %x scale(%g) bias(%g)", "rms_norm": "resnorm.rms_norm %x scale(%g)"}
        for width in (48, 768, 1001):
            text = "".join(f"""
              func.func @{name}(%x: tensor<?x{width}xf32>, %g: tensor<{width}xf32>) -> tensor<?x{width}xf32> {{
                %y = {op} : (tensor<?x{width}xf32>{f", tensor<{width}xf32>" * op.count("%g")}) -> tensor<?x{width}xf32>
                return %y : tensor<?x{width}xf32>
              }}""" for name, op in ops.items())
            library = Library(self.compile(text, output=f"norms{width}.so"))
            random = np.random.default_rng(width)
            x = random.normal(size=(64, width)).astype(np.float32)
            g = random.normal(size=width).astype(np.float32)
            for name in ops:
                every = library[name](x, g)[0]
                for batch in (1, 7):
                    with self.subTest(name, width=width, batch=batch):
                        np.testing.assert_array_equal(library[name](x[:batch], g)[0], every[:batch])


if __name__ == "__main__":
    unittest.main()
