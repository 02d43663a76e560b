# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Remarks as YAML, in the report that LLVM's opt-viewer makes of them."""

import subprocess
import tempfile
import unittest
from pathlib import Path

import support

VIEWERS = sorted(Path("/usr/lib").glob("llvm-*/share/opt-viewer/opt-viewer.py"))

# An RMSNorm, and one whose divisor is not its extent.
MODULE = """!x = tensor<4x8xf32>
!r = tensor<4xf32>
func.func @main(%x: !x) -> (!x, !x) {
  %zero = arith.constant dense<0.0> : !r
  %n = arith.constant dense<8.0> : !r
  %wrong = arith.constant dense<5.0> : !r
  %e = tensor.empty() : !x
  %q = arith.mulf %x, %x : !x
  %s = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %m0 = arith.divf %s, %n : !r
  %r0 = math.rsqrt %m0 : !r
  %b0 = linalg.broadcast ins(%r0 : !r) outs(%e : !x) dimensions = [1]
  %y0 = arith.mulf %x, %b0 : !x
  %m1 = arith.divf %s, %wrong : !r
  %r1 = math.rsqrt %m1 : !r
  %b1 = linalg.broadcast ins(%r1 : !r) outs(%e : !x) dimensions = [1]
  %y1 = arith.mulf %x, %b1 : !x
  return %y0, %y1 : !x, !x
}
"""


class OptViewer(unittest.TestCase):
    """The report shows each remark below the line that it is about."""

    @unittest.skipUnless(VIEWERS, "opt-viewer is not installed")
    def test_lines(self) -> None:
        lines = MODULE.splitlines()
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "model.mlir").write_text(MODULE)
            subprocess.run([support.BIN / "resnorm-opt", "model.mlir", "--raise-to-resnorm", "-o", "raised.mlir",
                            "--remarks-filter=raise-to-resnorm", "--remark-format=yaml",
                            "--remarks-output-file=remarks.yaml"], cwd=folder, check=True)
            subprocess.run(["/usr/bin/python3", VIEWERS[-1], "remarks.yaml", "--output-dir=html", "--source-dir=."],
                           cwd=folder, check=True, capture_output=True)
            rows = Path(folder, "html", "model.mlir.html").read_text().split("<tr>")
        # The row of a remark follows the row of its line.
        shown = {int(row.split('name="L')[1].split('"')[0]): following
                 for row, following in zip(rows, rows[1:]) if 'name="L' in row and 'name="L' not in following}
        norm = next(i for i, line in enumerate(lines, start=1) if "%y0 =" in line)
        root = next(i for i, line in enumerate(lines, start=1) if "%r1 =" in line)
        self.assertEqual(sorted(shown), [norm, root])
        self.assertIn("column-entry-green", shown[norm])
        self.assertIn("rms_norm", shown[norm])
        self.assertIn("column-entry-red", shown[root])
        self.assertIn("the divisor is 5.00, the extent 8", shown[root])


if __name__ == "__main__":
    unittest.main()
