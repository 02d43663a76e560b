# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Libraries of --target=cuda: on a fake driver, whose kernels the emulator runs; without any
driver; and, where there is a GPU, on that."""

import ctypes
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from emulator import BIN, DRIVER, LIB, emulate_kernels, link, run

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
        found, = library["main"](*inputs)
        np.testing.assert_allclose(found, data["out0"], rtol=1e-4, atol=2e-5)
_ctypes.dlclose(library.library._handle)
"""


class CudaTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def call(self, library: Path, data: Path,
             **variables: object) -> subprocess.CompletedProcess[str]:
        """Call a library's @main in a process of its own."""
        environment = os.environ | {name: str(value) for name, value in variables.items()}
        return subprocess.run([sys.executable, "-c", CALL, library, data], capture_output=True,
                              text=True, env=environment, check=False)


class FakeDriver(CudaTest):
    def check_model(self, source: Path, data: Path, passes: str = FUSED) -> None:
        host, device = self.folder / "host.so", self.folder / "kernels.so"
        link(source, [passes, "resnorm-to-cuda{prefix=k format=isa}"], host, f"-L{LIB}",
             "-lresnorm_runtime", f"-Wl,-rpath,{LIB}")
        emulate_kernels(source, device, "k", passes)
        result = self.call(host, data, LD_LIBRARY_PATH=DRIVER.parent, RESNORM_FAKE_KERNELS=device)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertRegex(result.stderr, r"\Afake driver: \d+ kernels, \d+ launches, no leaks\n\Z")

    def test_bert(self) -> None:
        self.check_model(MODELS / "bert.linalg.mlir", MODELS / "bert.npz")

    def test_bert_from_tosa(self) -> None:
        self.check_model(MODELS / "bert.tosa.mlir", MODELS / "bert.npz")

    def test_gpt2(self) -> None:
        self.check_model(MODELS / "gpt2.linalg.mlir", MODELS / "gpt2.npz")

    def test_llama(self) -> None:
        self.check_model(MODELS / "llama.linalg.mlir", MODELS / "llama.npz")


if __name__ == "__main__":
    unittest.main()
