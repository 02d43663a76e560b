# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""resnorm-report: its page about a model in the placements asked for, and what it refuses."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path
from typing import Any

from stream_models import module
from support import MODELS, ToolTest
from test_report import Page

BERT = MODELS / "bert.linalg.mlir"
# A norm of which the mean is over another number of elements than there are.
MISSED = """!x = tensor<4x8xf32>
!r = tensor<4xf32>
func.func @main(%x: !x) -> !x {
  %zero = arith.constant dense<0.0> : !r
  %wrong = arith.constant dense<5.0> : !r
  %e = tensor.empty() : !x
  %q = arith.mulf %x, %x : !x
  %s = linalg.reduce { arith.addf } ins(%q : !x) outs(%zero : !r) dimensions = [1]
  %m = arith.divf %s, %wrong : !r
  %i = math.rsqrt %m : !r
  %b = linalg.broadcast ins(%i : !r) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %x, %b : !x
  return %y : !x
}
"""


class ModelReport(ToolTest):
    def setUp(self) -> None:
        super().setUp()
        self.path = self.folder / "page.html"

    def report(self, model: Path, *options: str, **process: Any) -> subprocess.CompletedProcess[str]:
        return self.tool("resnorm-report", model, *options, "-o", self.path, **process)

    def page(self, model: Path, *options: str, **process: Any) -> str:
        """The text of a page that is well-formed and loads nothing."""
        result = self.report(model, *options, **process)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""))
        text = self.path.read_text()
        page = Page(text)
        self.assertEqual((page.problems, page.open), ([], []))
        self.assertEqual(len(page.ids), len(set(page.ids)))
        self.assertEqual(page.count["caption"], page.count["table"])
        page.check_loads_nothing(self)
        self.assertNotRegex(text, r"url\(|@import")
        self.assertNotIn(str(self.folder), text)
        self.assertEqual(self.files() - {"in.mlir"}, {"page.html"})
        return text

    def rows(self, text: str, caption: str) -> list[str]:
        """The rows of the table of a caption that starts so."""
        table = re.search(rf"<caption>{caption}.*?<tbody>(.*?)</tbody>", text, re.DOTALL)
        assert table, f"no table '{caption}'"
        return re.findall(r"<tr>.*?</tr>", table[1], re.DOTALL)

    def test_before_and_after(self) -> None:
        text = self.page(BERT, "--to=pre-ln,peri-ln")
        for expected in ("@main: post-ln · layer_norm", "@main: pre-ln · layer_norm", "@main: peri-ln · layer_norm",
                         "Contract: architectural", "--resnorm-convert-placement=to=peri-ln"):
            self.assertIn(expected, text)
        rows = self.rows(text, "Parameter map to peri-ln")
        actions = [row.split("</th>")[0].rsplit(">", 1)[1] for row in rows]
        self.assertEqual({action: actions.count(action) for action in actions}, {"moved": 7, "new": 6})
        self.assertIn("(7 moved, 6 new)", text)
        self.assertEqual(len([row for row in rows if "<code>none</code>" in row]), 0, "a parameter without a name")

    @unittest.skipUnless(shutil.which("dot"), "Graphviz is not installed")
    def test_pictures(self) -> None:
        page = Page(self.page(BERT, "--to=pre-ln"))
        labels = [a["aria-label"] for tag, a in page.elements if tag == "svg"]
        self.assertEqual([label.split(" ·")[0] for label in labels if label],
                         ["@main: post-ln", "@main: post-ln", "@main: pre-ln"])

    def test_text_without_graphviz(self) -> None:
        # All that the tool's own script needs, and no dot.
        with tempfile.TemporaryDirectory() as folder:
            for program in ("dirname", "readlink"):
                (Path(folder) / program).symlink_to(str(shutil.which(program)))
            text = self.page(BERT, "--to=pre-ln", env={**os.environ, "PATH": folder})
        self.assertNotIn("<svg", text)
        self.assertEqual(text.count("●"), 3)
        self.assertNotIn("As text", text)

    def test_without_conversions(self) -> None:
        text = self.page(BERT)
        self.assertNotIn("Parameter map", text)
        self.assertNotIn('id="placements"', text)
        first, = [row for row in self.rows(text, "Norms of @main") if "stream_start" in row]
        self.assertRegex(first, r">layer_norm<.*>2<.*>1e-12<.*>scale and bias<.*>1<.*bert\.linalg\.mlir:\d+:\d+")

    def test_missed(self) -> None:
        text = self.page(self.source(MISSED))
        row, = self.rows(text, "Missed in @main")
        self.assertIn("the divisor is 5.00, the extent 8", row)
        self.assertRegex(row, r"in\.mlir:\d+:\d+")

    def test_refusal(self) -> None:
        """It is on the page, with the op in the way; other placements are there as well."""
        text = self.page(self.source(module(["pre_attention_only"])), "--to=parallel,post-ln")
        refused = re.search(r'<section id="parallel">.*?</section>', text, re.DOTALL)
        assert refused
        self.assertRegex(refused[0], r"Refused</strong> at <code>in\.mlir:\d+:\d+</code>: cannot convert to parallel: "
                                     "expected a layer of two sublayers or more, but found one")
        self.assertIn("@pre_attention_only: post-ln", text)

    def test_several_functions(self) -> None:
        """The map names the sublayer of the function that it is about."""
        text = self.page(self.source(module(["pre_ffn_only", "pre"])), "--to=post-ln")
        rows = self.rows(text, "Parameter map to post-ln")
        self.assertTrue(any("ffn 2 of @pre_ffn_only<" in row for row in rows))
        self.assertTrue(any("attention 1 of @pre<" in row for row in rows))

    def test_bytecode_and_other_sources(self) -> None:
        """Bytecode has no lines to show, and a frontend's places are in other files."""
        source = self.source(module(["pre"]))
        bytecode = self.folder / "in.mlirbc"
        result = self.tool("resnorm-opt", source, "--emit-bytecode", "-o", bytecode)
        self.assertEqual(result.returncode, 0, result.stderr)
        source.unlink()
        result = self.report(bytecode, "--to=post-ln")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertIn("<code>in.mlir</code>", self.path.read_text())

    def test_bad_input(self) -> None:
        """A message, status 2, and the page of before stays as it was."""
        self.path.write_text("before")
        for model, options, message in (
                (self.folder / "none.mlir", [], "No such file"),
                (self.source("func.func @main("), [], r"in\.mlir:1:\d+: expected"),
                (BERT, ["--to=pre-ln,best-ln"], "expected 'to' to be a placement .* but found 'best-ln'")):
            with self.subTest(message=message):
                result = self.report(model, *options)
                self.assertEqual(result.returncode, 2)
                self.assertRegex(result.stderr, f"^resnorm-report: error: .*{message}")
                self.assertEqual(self.path.read_text(), "before")
                self.assertEqual(self.files() - {"in.mlir"}, {"page.html"})

    def test_page_that_cannot_be_written(self) -> None:
        result = self.tool("resnorm-report", BERT, "-o", self.folder / "none" / "page.html")
        self.assertEqual(result.returncode, 2)
        self.assertRegex(result.stderr, "^resnorm-report: error: cannot write .*: No such file or directory")


if __name__ == "__main__":
    unittest.main()
