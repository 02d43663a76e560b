# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Libraries of --target=cuda: on a fake driver, whose kernels the emulator runs; without any
driver; and, where there is a GPU, on that."""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import tempfile
import unittest
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from emulator import BIN, DRIVER, LIB, EmulationError, emulate_kernels, link, run

MODELS = Path(__file__).resolve().parents[1] / "models"
FUSED = "raise-to-resnorm,resnorm-fuse-residual-norm"


def has_driver() -> bool:
    try:
        ctypes.CDLL("libcuda.so.1")
    except OSError:
        return False
    return True


# Calls a library twice and unloads it.
CALL = """
import _ctypes, sys
import numpy as np
from resnorm.library import Library
library = Library(sys.argv[1])
with np.load(sys.argv[2]) as data:
    inputs = [data[name] for name in sorted(data.files) if name.startswith("in")]
    for _ in range(2):
        for i, found in enumerate(library["main"](*inputs)):
            np.testing.assert_allclose(found, data[f"out{i}"], rtol=1e-4, atol=2e-5)
_ctypes.dlclose(library.library._handle)
"""


# Host code around kernels: elements that the host reads and writes, buffers that control flow
# hands on, extents known at run time, an argument and a constant as results.
HOST_CODE = """
#id = affine_map<(i, j) -> (i, j)>
func.func @main(%x: tensor<?x4xf32>, %steps: tensor<2xi64>, %s: f32)
    -> (tensor<?x4xf32>, tensor<?x4xf32>, tensor<f32>, tensor<4xf32>, f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %w = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %n = tensor.extract %steps[%c1] : tensor<2xi64>
  %k = arith.index_cast %n : i64 to index
  %rows = tensor.dim %x, %c0 : tensor<?x4xf32>
  %y = scf.for %i = %c0 to %k step %c1 iter_args(%t = %x) -> tensor<?x4xf32> {
    %e = tensor.empty(%rows) : tensor<?x4xf32>
    %r = linalg.generic {indexing_maps = [#id, affine_map<(i, j) -> (j)>, #id],
        iterator_types = ["parallel", "parallel"]}
        ins(%t, %w : tensor<?x4xf32>, tensor<4xf32>) outs(%e : tensor<?x4xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %sum = arith.addf %a, %b : f32
      linalg.yield %sum : f32
    } -> tensor<?x4xf32>
    scf.yield %r : tensor<?x4xf32>
  }
  %first = tensor.extract %y[%c0, %c1] : tensor<?x4xf32>
  %scaled = arith.mulf %first, %s : f32
  %isLarge = arith.cmpf ogt, %scaled, %zero : f32
  %z = scf.if %isLarge -> tensor<?x4xf32> {
    %inserted = tensor.insert %scaled into %y[%c1, %c0] : tensor<?x4xf32>
    scf.yield %inserted : tensor<?x4xf32>
  } else {
    scf.yield %x : tensor<?x4xf32>
  }
  %scalar = tensor.from_elements %scaled : tensor<f32>
  return %x, %z, %scalar, %w, %first : tensor<?x4xf32>, tensor<?x4xf32>, tensor<f32>, tensor<4xf32>, f32
}
"""


class CudaTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    @contextlib.contextmanager
    def needs_libdevice(self) -> Iterator[None]:
        """Skip the test where device code cannot be made without CUDA's toolkit."""
        try:
            yield
        except EmulationError as error:
            if "expected libdevice" not in str(error):
                raise
            self.skipTest("there is no libdevice")

    def call(self, library: Path, data: Path,
             **variables: object) -> subprocess.CompletedProcess[str]:
        """Call a library's @main in a process of its own."""
        environment = os.environ | {name: str(value) for name, value in variables.items()}
        return subprocess.run([sys.executable, "-c", CALL, library, data], capture_output=True,
                              text=True, env=environment, check=False)


class FakeDriver(CudaTest):
    def build(self, source: Path, kernels_prefix: str = "k") -> None:
        self.host, self.kernels = self.folder / "host.so", self.folder / "kernels.so"
        with self.needs_libdevice():
            link(source, [FUSED, "resnorm-to-cuda{prefix=k format=isa}"], self.host, f"-L{LIB}",
                 "-lresnorm_runtime", f"-Wl,-rpath,{LIB}")
        emulate_kernels(source, self.kernels, kernels_prefix, FUSED)

    def run_host(self, data: Path) -> subprocess.CompletedProcess[str]:
        return self.call(self.host, data, LD_LIBRARY_PATH=DRIVER.parent,
                         RESNORM_FAKE_KERNELS=self.kernels)

    def check(self, data: Path) -> None:
        result = self.run_host(data)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertRegex(result.stderr, r"\Afake driver: \d+ kernels, \d+ launches, no leaks\n\Z")

    def check_model(self, name: str, dialect: str) -> None:
        self.build(MODELS / f"{name}.{dialect}.mlir")
        self.check(MODELS / f"{name}.npz")

    def test_host_code(self) -> None:
        source, data = self.folder / "in.mlir", self.folder / "data.npz"
        source.write_text(HOST_CODE)
        self.build(source)
        x = np.arange(12, dtype=np.float32).reshape(3, 4)
        w = np.arange(1, 5, dtype=np.float32)
        for steps, scale in ((3, 0.5), (3, -0.5), (1, 0.0)):
            y = x + steps * w
            scaled = y[0, 1] * np.float32(scale)
            z = x.copy()
            if scaled > 0:
                z = y.copy()
                z[1, 0] = scaled
            with self.subTest(steps=steps, scale=scale):
                np.savez(data, in0=x, in1=np.array([7, steps]), in2=np.float32(scale), out0=x,
                         out1=z, out2=scaled, out3=w, out4=y[0, 1])
                self.check(data)

    def test_missing_kernel(self) -> None:
        source, data = self.folder / "in.mlir", self.folder / "data.npz"
        source.write_text(HOST_CODE)
        self.build(source, kernels_prefix="other")
        np.savez(data, in0=np.ones((3, 4), np.float32), in1=np.ones(2, np.int64),
                 in2=np.float32(1))
        result = self.run_host(data)
        self.assertEqual(result.returncode, -signal.SIGABRT)
        self.assertRegex(result.stderr, r"\Alibresnorm_runtime: cuModuleGetFunction of k_main_\w+ "
                         r"failed: named symbol not found \(CUDA_ERROR_NOT_FOUND\)\n\Z")

    def test_bert(self) -> None:
        self.check_model("bert", "linalg")

    def test_bert_from_tosa(self) -> None:
        self.check_model("bert", "tosa")

    def test_gpt2(self) -> None:
        self.check_model("gpt2", "linalg")

    def test_llama(self) -> None:
        self.check_model("llama", "linalg")


class Driver(CudaTest):
    """Libraries of resnorm-compile, with the driver that the machine has or has not."""

    def compile(self) -> Path:
        path = self.folder / "bert.so"
        with self.needs_libdevice():
            run(BIN / "resnorm-compile", MODELS / "bert.linalg.mlir", "--target=cuda", "--emit=so",
                "-o", path)
        return path

    @unittest.skipIf(has_driver(), "there is a driver")
    def test_without(self) -> None:
        result = self.call(self.compile(), MODELS / "bert.npz")
        self.assertEqual(result.returncode, -signal.SIGABRT)
        self.assertRegex(result.stderr, r"\Alibresnorm_runtime: this model runs on an NVIDIA GPU: "
                         r"expected its driver, libcuda.so.1, found none: .*\n\Z")

    @unittest.skipUnless(has_driver(), "there is no driver")
    def test_with(self) -> None:
        result = self.call(self.compile(), MODELS / "bert.npz")
        self.assertEqual((result.returncode, result.stderr), (0, ""))


if __name__ == "__main__":
    unittest.main()
