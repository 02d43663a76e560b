# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the tests of resnorm-import share: import, raise, run, compare with the framework."""

import importlib.util
import json
import os
import subprocess
import unittest
from pathlib import Path
from typing import Any, Sequence

import numpy as np

from support import ToolTest

HERE = Path(__file__).resolve().parent


def needs(*modules: str) -> Any:
    """Skips a test case where packages of requirements-frontends.txt are missing.

    Not where RESNORM_REQUIRE_FRONTENDS is set, after their installation.
    """
    missing = [module for module in modules if importlib.util.find_spec(module) is None]
    return unittest.skipIf(bool(missing) and "RESNORM_REQUIRE_FRONTENDS" not in os.environ,
                           f"needs {', '.join(missing)} (make frontends)")


class FrontendTest(ToolTest):
    def import_tool(self, *arguments: object) -> subprocess.CompletedProcess[str]:
        return self.tool("resnorm-import", *arguments, cwd=HERE)

    def import_model(self, model: object, *options: str, output: str = "model.mlir") -> Path:
        """Imports a model; what else the tool writes has to be nothing."""
        before = self.files()
        result = self.import_tool(model, "-o", self.folder / output, *options)
        self.assertEqual((result.returncode, result.stdout), (0, ""), result.stderr)
        wanted = {output} | ({Path(output).stem + ".safetensors"} if "--weights=arguments" in options else set())
        self.assertEqual(self.files(), before | wanted)
        return self.folder / output

    def raise_model(self, module: Path, norms: int, residuals: int, placement: str | None = None,
                    kind: str = "layer_norm") -> Path:
        """Raises a module, and checks what resnorm-print-stream says of it."""
        raised, picture = self.folder / "raised.mlir", self.folder / "picture.json"
        expected = f"expect-norms={norms} expect-residuals={residuals}"
        result = self.tool("resnorm-opt", module, f"--raise-to-resnorm={expected}",
                           f"--resnorm-print-stream=format=json output={picture}", "-o", raised)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        function, = [f for f in json.loads(picture.read_text())["functions"] if f["streams"]]
        self.assertEqual(function["norms"][kind], norms)
        self.assertTrue(all(norm["scale"] and norm["bias"] for norm in function["norm_list"]), function["norm_list"])
        self.assertEqual([stream["residual_adds"] for stream in function["streams"]], [residuals])
        self.assertEqual(function["streams"][0]["placement"], placement)
        self.assertEqual(function["missed"], [])
        return raised

    def run_model(self, module: Path, inputs: Sequence[Any], outputs: Sequence[Any], *options: object) -> None:
        """Runs a module or a library, and compares with the framework's results."""
        arrays = self.folder / "arrays.npz"
        np.savez(arrays, **{f"in{i}": np.asarray(value) for i, value in enumerate(inputs)},
                 **{f"out{i}": np.asarray(value) for i, value in enumerate(outputs)})
        result = self.tool("resnorm-run", module, f"--inputs={arrays}", f"--expect={arrays}", *options)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def parameter_names(self, raised: Path) -> set[str]:
        """The parameters in the map of a conversion."""
        path = self.folder / "map.json"
        result = self.tool("resnorm-opt", raised, f"--resnorm-convert-placement=to=peri-ln parameter-map={path}",
                           "-o", os.devnull)
        self.assertEqual(result.returncode, 0, result.stderr)
        moves = [move for move in json.loads(path.read_text()) if move["action"] != "new"]
        return {move[part] for move in moves for part in ("scale", "bias")}

    def refuses(self, message: str, *arguments: object) -> None:
        """Exit status 2, one line on standard error, nothing written."""
        before = self.files()
        result = self.import_tool(*arguments)
        self.assertRegex(result.stderr, message)
        self.assertEqual((result.returncode, result.stdout, result.stderr.count("\n")), (2, "", 1), result.stderr)
        self.assertEqual(self.files(), before)
