# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the tests of the Python tools share. RESNORM_BIN names the build's bin folder."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from resnorm.library import Library

BIN = Path(os.environ["RESNORM_BIN"])
MODELS = Path(__file__).resolve().parents[1] / "models"


def complaints(result: subprocess.CompletedProcess[str]) -> str:
    """What a tool said on standard error, but for resnorm-compile's remark on narrowed statistics."""
    return "".join(line for line in result.stderr.splitlines(keepends=True)
                   if not (line.startswith("remark: ") and "--keep-statistics" in line))


class ToolTest(unittest.TestCase):
    """A test with a scratch folder and the tools in reach."""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def tool(self, name: str, *arguments: object, **options: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run([str(BIN / name), *map(str, arguments)], capture_output=True,
                              text=True, **options)  # type: ignore[call-overload]

    def python(self, module: str, *arguments: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, "-m", module, *map(str, arguments)],
                              capture_output=True, text=True, check=False)

    def source(self, text: str, name: str = "in.mlir") -> Path:
        path = self.folder / name
        path.write_text(text)
        return path

    def compile(self, text: str, *arguments: str, output: str = "k.so") -> Path:
        path = self.folder / output
        result = self.tool("resnorm-compile", self.source(text), "-o", path, *arguments)
        self.assertEqual((result.returncode, complaints(result)), (0, ""))
        return path

    def library(self, text: str) -> Library:
        return Library(self.compile(text))

    def files(self) -> set[str]:
        return {path.name for path in self.folder.iterdir()}
