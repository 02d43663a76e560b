# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A compiled model and PyTorch in one process, whichever comes first, share threads and get on."""

import subprocess
import sys
import unittest

from frontend_test import needs
from support import MODELS, ToolTest

SCRIPT = """
import sys
import numpy as np
from resnorm.library import Library

def load():
    global main, file
    main, file = Library(sys.argv[1])["main"], np.load(sys.argv[2])
    compute()

def compute():
    np.testing.assert_allclose(main(file["in0"])[0], file["out0"], rtol=1e-4, atol=2e-5)

def use_torch():
    import torch
    torch.set_num_threads(2)
    x = torch.ones(512, 512)
    assert (x @ x == 512).all()

for step in ((load, use_torch) if sys.argv[3] == "resnorm" else (use_torch, load)):
    step()
for _ in range(3):
    compute()
    use_torch()
with open("/proc/self/maps") as maps:
    runtimes = {line.split()[-1] for line in maps if "libgomp" in line or "libomp" in line or "libiomp" in line}
assert not any("iomp" in path or "libomp" in path for path in runtimes), runtimes
"""


@needs("torch")
class WithPyTorch(ToolTest):
    def test_either_first(self) -> None:
        library = self.compile((MODELS / "bert.linalg.mlir").read_text())
        for first in ("resnorm", "torch"):
            with self.subTest(first=first):
                result = subprocess.run(
                    [sys.executable, "-c", SCRIPT, str(library), str(MODELS / "bert.npz"), first],
                    capture_output=True, text=True, timeout=120, check=False)
                self.assertEqual((result.returncode, result.stderr), (0, ""))


if __name__ == "__main__":
    unittest.main()
