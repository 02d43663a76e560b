# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The command line of resnorm-import, as far as it needs no frontend; test/frontends has the rest."""

import importlib.util
import unittest

from support import ToolTest


class Import(ToolTest):
    def refuses(self, message: str, *arguments: object) -> None:
        """Exit status 2, one line on standard error, nothing written."""
        before = self.files()
        result = self.tool("resnorm-import", *arguments, cwd=self.folder)
        self.assertRegex(result.stderr, "^resnorm-import: error: " + message)
        self.assertEqual((result.returncode, result.stdout, result.stderr.count("\n")), (2, "", 1), result.stderr)
        self.assertEqual(self.files(), before)

    def test_bad_models(self) -> None:
        self.refuses(r"cannot read 'missing\.onnx': No such file", "missing.onnx", "-o", "out.mlir")
        self.refuses(r"cannot read '\.': expected a file, found a folder", ".", "-o", "out.mlir")
        model = self.source("hello", "model.h5")
        self.refuses(r"'.*model\.h5': expected a file \.onnx, \.pt2, \.mlir, \.mlirbc, or MODULE:FUNCTION", model,
                     "-o", "out.mlir")

    def test_bad_functions(self) -> None:
        self.source("def number(): return 3\n"
                    "def fails():\n  raise KeyError('no such layer')\n"
                    "def exits():\n  import os\n  os.abort()\n"
                    "constant = 3\n", "models.py")
        out = "out.mlir"
        self.refuses(r"'nowhere:f': No module named 'nowhere'", "nowhere:f", "-o", out)
        self.refuses(r"cannot read 'nowhere\.py': No such file", "nowhere.py:f", "-o", out)
        self.refuses(r"'models:f': expected a function 'f' in 'models', found none", "models:f", "-o", out)
        self.refuses(r"'models:constant': expected a function .* found int", "models:constant", "-o", out)
        self.refuses(r"'models\.py:fails' failed: KeyError: 'no such layer' \(.*models\.py:3\)", "models.py:fails",
                     "-o", out)
        self.refuses(r"'models:number': expected it to return .* found \(int\)", "models:number", "-o", out)
        self.refuses(r"'models:exits': the frontend ended with SIGABRT", "models:exits", "-o", out)

    def test_bad_output(self) -> None:
        model = self.source("hello", "model.onnx")
        self.refuses(r"cannot write 'no/out\.mlir': No such file or directory", model, "-o", "no/out.mlir")
        self.refuses(r"cannot write '.*': expected a file, found a folder", model, "-o", self.folder)
        (self.folder / "out.safetensors").mkdir()
        self.refuses(r"cannot write 'out\.safetensors': expected a file, found a folder", model, "-o", "out.mlir",
                     "--weights=arguments")
        self.refuses(r"cannot write 'x\.safetensors': expected another suffix", model, "-o", "x.safetensors",
                     "--weights=arguments")

    def test_nothing_is_lost(self) -> None:
        old = self.source("// old", "out.mlir")
        self.refuses("cannot read", "missing.onnx", "-o", old)
        self.assertEqual(old.read_text(), "// old")

    @unittest.skipIf(importlib.util.find_spec("onnx"), "the frontends' packages are installed")
    def test_missing_packages(self) -> None:
        for suffix, kind, package in (("onnx", "an ONNX model", "onnx"), ("pt2", "a PyTorch program", "torch"),
                                      ("mlir", "StableHLO", "torch-mlir")):
            self.refuses(f"importing {kind} needs the Python package {package}, which is not installed: "
                         f"run 'make frontends', or 'pip install {package}'",
                         self.source("", f"model.{suffix}"), "-o", "out.mlir")
        self.source("import torch", "models.py")
        self.refuses("'models:f' needs the Python package torch", "models:f", "-o", "out.mlir")

    def test_bad_usage(self) -> None:
        for arguments in ((), ("model.onnx",), ("model.onnx", "-o", "out.mlir", "--weights=elsewhere")):
            result = self.tool("resnorm-import", *arguments)
            self.assertEqual((result.returncode, result.stdout), (2, ""))
            self.assertIn("usage: resnorm-import", result.stderr)

    def test_help(self) -> None:
        result = self.tool("resnorm-import", "--help")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        for word in ("MODULE:FUNCTION", "--weights {inline,arguments}", "resnorm.name"):
            self.assertIn(word, result.stdout)


if __name__ == "__main__":
    unittest.main()
