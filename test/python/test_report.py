# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The demo, and its page as a browser sees it: Debian's Chromium, where there is one."""

import collections
import functools
import html.parser
import json
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
import zlib
from pathlib import Path

from resnorm.pictures import Picture
from resnorm.report import Comparison, Conversion, Refusal, Report, render
from resnorm.tools import Remark, Timing, compile_ptx, read_remarks

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
VOID = {"meta", "br", "link", "img", "input", "hr"}


class Page(html.parser.HTMLParser):
    """The elements of a page with their attributes, and how often each tag occurs."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.problems: list[str] = []
        self.feed(text)
        self.close()
        self.count = collections.Counter(tag for tag, _ in self.elements)
        self.ids = [attributes["id"] for _, attributes in self.elements if "id" in attributes]

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attributes)))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.problems.append(f"</{tag}> at {self.getpos()}")

    def check_loads_nothing(self, test: unittest.TestCase) -> None:
        """No script and no file: every reference is to a part of the page."""
        for tag, attributes in self.elements:
            test.assertNotIn(tag, ("script", "link", "img", "iframe", "object"))
            for name, value in attributes.items():
                if name in ("src", "srcset", "data") or name.endswith("href"):
                    test.assertIn((value or "").removeprefix("#"), self.ids)


def demo(build: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "resnorm.demo", f"--build={build}"],
                          capture_output=True, text=True, check=False)


@functools.cache
def demonstration() -> tuple[Path, subprocess.CompletedProcess[str]]:
    """The demo's build folder and what it printed: run once for all tests."""
    temporary = tempfile.TemporaryDirectory()
    unittest.addModuleCleanup(temporary.cleanup)
    build = Path(temporary.name) / "build"
    build.mkdir()
    (build / "bin").symlink_to(Path(os.environ["RESNORM_BIN"]))
    return build, demo(build)


class DemoTest(unittest.TestCase):
    def setUp(self) -> None:
        self.build, self.result = demonstration()
        self.folder = self.build / "demo"
        self.path = self.folder / "report.html"

    def check_content(self, page: Page) -> None:
        """All that was measured is on the page."""
        pictures = [attributes["aria-label"] for tag, attributes in page.elements
                    if tag == "svg" and attributes.get("role") == "img"]
        after = [f"@main: {name} · layer_norm" for name in ("pre-ln", "peri-ln", "b2t")]
        self.assertEqual(len(pictures), 6)
        for label, start in zip(pictures, (x for name in after for x in ("@main: post-ln · layer_norm", name))):
            self.assertTrue(label and label.startswith(start), (label, start))
        moves = [json.loads(path.read_text()) for path in self.folder.glob("*.parameters.json")]
        remarks = read_remarks(self.folder / "bert.remarks.yaml")
        self.assertGreater(len(remarks), 20)
        files = page.elements[page.elements.index(("section", {"id": "files"})):]
        expected = (sum(map(len, moves)) + len(remarks) + 2 * 2 + [tag for tag, _ in files].count("tr") - 1
                    + page.count["table"])
        self.assertEqual(page.count["tr"], expected)
        self.assertEqual(len([1 for tag, a in page.elements if tag == "svg" and a.get("class") == "range"]), 4)


class Demo(DemoTest):
    def test_prints(self) -> None:
        self.assertEqual((self.result.returncode, self.result.stderr), (0, ""))
        for expected in ("@main: post-ln", "@main: pre-ln", "@main: peri-ln", "@main: b2t",
                         "contract    architectural", "6 add_layer_norm", "demo/report.html"):
            self.assertIn(expected, self.result.stdout)
        self.assertRegex(self.result.stdout, r"post-ln +before [\d.]+ ms \([\d.]+ to [\d.]+\), after [\d.]+ ms")
        self.assertRegex(self.result.stdout, r"no PTX: \S|bert\.ptx: \d+ kernels")
        self.assertEqual(len(list(self.folder.glob("*.svg"))), 4)
        self.assertEqual(list(self.folder.glob("*.tmp")), [])

    def test_fails_with_a_message(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            result = demo(Path(folder))
        self.assertEqual(result.returncode, 1)
        self.assertRegex(result.stderr, r"^demo: cannot run '.*': No such file")

    def test_page_is_well_formed(self) -> None:
        page = Page(self.path.read_text())
        self.assertEqual((page.problems, page.open), ([], []))
        self.assertEqual(len(page.ids), len(set(page.ids)))
        self.check_content(page)

    def test_page_is_accessible(self) -> None:
        page = Page(self.path.read_text())
        self.assertIn(("html", {"lang": "en"}), page.elements)
        self.assertEqual((page.count["h1"], page.count["main"], page.count["title"] >= 1), (1, 1, True))
        self.assertEqual(page.count["caption"], page.count["table"])
        for tag, attributes in page.elements:
            if tag == "th":
                self.assertIn(attributes.get("scope"), ("col", "row"))
            if tag == "svg":
                self.assertTrue(attributes.get("aria-label") or attributes.get("aria-hidden"))

    def test_page_is_self_contained(self) -> None:
        text = self.path.read_text()
        page = Page(text)
        page.check_loads_nothing(self)
        self.assertNotRegex(text, r"url\(|@import")
        self.assertNotIn(str(self.build), text)


@unittest.skipUnless(BROWSER, "chromium is not installed")
class Browser(DemoTest):
    def browse(self, *options: str) -> subprocess.CompletedProcess[str]:
        """A run on the page that has to be without a message on the console."""
        with tempfile.TemporaryDirectory() as profile:
            sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
            result = subprocess.run(
                [str(BROWSER), "--headless", *sandbox, "--disable-gpu", "--disable-background-networking",
                 "--disable-dev-shm-usage", f"--user-data-dir={profile}", "--enable-logging=stderr",
                 "--hide-scrollbars", *options, self.path.as_uri()],
                capture_output=True, text=True, timeout=120, check=False)
        self.assertEqual(result.returncode, 0, result.stderr)
        # Among them what the page's own policy would refuse: anything from elsewhere.
        self.assertNotIn("CONSOLE", result.stderr)
        return result

    def test_document(self) -> None:
        self.check_content(Page(self.browse("--dump-dom").stdout))

    def test_screenshots(self) -> None:
        for scheme, colour in ((1, (0xff, 0xff, 0xff)), (0, (0x15, 0x18, 0x1c))):
            path = self.folder / f"{scheme}.png"
            self.browse(f"--screenshot={path}", "--window-size=1100,2600",
                        f"--blink-settings=preferredColorScheme={scheme}")
            data = path.read_bytes()
            self.assertEqual(struct.unpack(">II", data[16:24]), (1100, 2600))
            self.assertGreater(len(data), 50_000)  # An empty page has 10,000.
            # Whatever its filter, the first pixel of a PNG is stored as it is.
            start = data.index(b"IDAT")
            length, = struct.unpack(">I", data[start - 4:start])
            first = zlib.decompressobj().decompress(data[start + 4:start + 4 + length], 4)
            self.assertEqual(tuple(first[1:4]), colour)

    def test_prints_on_paper(self) -> None:
        path = self.folder / "report.pdf"
        self.browse(f"--print-to-pdf={path}")
        self.assertEqual(path.read_bytes()[:5], b"%PDF-")

    def test_console_is_seen(self) -> None:
        """The check of the console finds what it is for."""
        bad = self.folder / "bad.html"
        bad.write_text(self.path.read_text().replace("</main>", '<img src="http://127.0.0.1:9/x.png" alt=""></main>'))
        self.path = bad
        with self.assertRaisesRegex(AssertionError, "CONSOLE"):
            self.browse("--dump-dom")


class Rendering(unittest.TestCase):
    def test_escapes(self) -> None:
        evil = "</td><script>alert(1)</script>&"
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "in.mlir"
            source.write_text(f"{evil}\n")
            picture = Picture(f"{evil}\nlines", '<?xml version="1.0"?>\n<svg width="1pt"><g id="g"/></svg>')
            timing = Timing(5, 1.0, 0.9, 0.95, 1.2, 1)
            page = render(Report(
                title=evil, lead=evil, facts=[(evil, evil)], source=source, remarks_command=evil, machine=evil,
                gpu=evil, files=[(evil, evil)], comparisons=[Comparison(evil, timing, timing)],
                conversions=[Conversion("pre-ln", evil, evil, evil, picture, Picture(evil), [(evil,) * 5]),
                             Refusal("none", evil, evil, evil)],
                remarks=[Remark(1, "Missed", evil, evil, evil, source.name), Remark(9, "Passed", evil, evil, "", evil)]))
        self.assertNotIn("<script", page)
        self.assertEqual(Page(page).problems, [])

    def test_verdict(self) -> None:
        fast, slow, near = (Timing(9, m, m, m * 0.95, m * 1.05, 1) for m in (1.0, 2.0, 1.02))
        self.assertEqual(Comparison("a", slow, fast).verdict(), "2 × as fast after fusion, by the medians")
        self.assertTrue(Comparison("a", near, fast).verdict().endswith("within the spread"))

    def test_gpu_code(self) -> None:
        """What the demo says of PTX, with a compiler that makes some and with one that does not."""
        with tempfile.TemporaryDirectory() as name:
            compiler, ptx = Path(name) / "compile", Path(name) / "a.ptx"
            for script, reason in (
                    ("echo '.visible .entry f()' > \"$3\"", ""),
                    ("echo \"error: 'x': no libdevice.\" >&2; exit 1", "'x': no libdevice"),
                    ("echo \"compile: Unknown argument '--a'.  Try: --help\" >&2; exit 1", "Unknown argument '--a'"),
                    ("exit 3", "ended with status 3")):
                compiler.write_text(f"#!/bin/sh\n{script}\n")
                compiler.chmod(0o755)
                self.assertEqual(compile_ptx(compiler, Path("in.mlir"), ptx), reason)
            self.assertIn(".entry", ptx.read_text())

    def test_remarks(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "remarks.yaml"
            path.write_text(
                "--- !Missed\nPass:            a\nName:            n\n"
                "DebugLoc:        { File: 'x', Line: 7, \n                   Column: 1 }\nFunction:        f\n"
                "Args:\n  - Reason:          'it''s late'\n  - Remark:          layer_norm\n...\n"
                "--- !Passed\nPass:            b\nDebugLoc:        { File: 'x', Line: 3, Column: 1 }\n"
                "Args:\n  - Remark:          fused with\n  - addends:         '2'\n"
                "  - Remark:          'contract: exact'\n  - values centred:  '0'\n...\n"
                "--- !Passed\nPass:            c\nArgs:\n  - Remark:          said of a module\n...\n")
            self.assertEqual(read_remarks(path), [
                Remark(0, "Passed", "c", "said of a module", ""),
                Remark(3, "Passed", "b", "fused with 2 addends, 0 values centred", "exact", "x"),
                Remark(7, "Missed", "a", "layer_norm: it's late", "", "x")])


if __name__ == "__main__":
    unittest.main()
