# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Run the tools of a build, and read what they measure and say."""

import dataclasses
import json
import re
import subprocess
import time
from pathlib import Path
from typing import Sequence


class Failure(Exception):
    """A step did not do what it should; the message says which and why."""


@dataclasses.dataclass(frozen=True)
class Timing:
    """What `resnorm-run --benchmark` measured of a function; a tenth of the calls
    is faster than p10_ms, a tenth slower than p90_ms."""

    runs: int
    median_ms: float
    min_ms: float
    p10_ms: float
    p90_ms: float
    threads: int

    def __str__(self) -> str:
        return f"{self.median_ms:.3f} ms ({self.p10_ms:.3f} to {self.p90_ms:.3f})"

    def overlaps(self, other: "Timing") -> bool:
        return self.p10_ms <= other.p90_ms and other.p10_ms <= self.p90_ms


@dataclasses.dataclass(frozen=True)
class Remark:
    """What a pass said of a line of its input."""

    line: int
    kind: str  # Passed, Missed, Failure or Analysis.
    category: str  # The pass.
    text: str
    contract: str  # What the rewrite keeps; empty where the pass states nothing.
    file: str = ""  # Of the line; empty where the module does not say, and the line is 0.


def call(tool: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [str(tool), *map(str, arguments)]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        raise Failure(f"cannot run '{tool}': {error.strerror}") from None


def checked(tool: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    """A run that has to succeed; remarks are on its standard error."""
    result = call(tool, *arguments)
    if result.returncode != 0:
        said = (result.stdout + result.stderr).strip()
        raise Failure(f"{tool.name} {' '.join(map(str, arguments))}\n"
                      f"ended with status {result.returncode}: {said}")
    return result


def complaint(result: subprocess.CompletedProcess[str]) -> str:
    """The reason of a failed run, without the tool's and the file's name."""
    lines = result.stderr.strip().splitlines() or [f"ended with status {result.returncode}"]
    line = next((line for line in lines if "error: " in line), lines[0])
    return re.sub(r"^(?:.*?error: |[\w-]+: )", "", line).split("  Try:")[0].rstrip(".")


def benchmark(run_tool: Path, library: Path, inputs: Path) -> Timing:
    """Times @main of a compiled library."""
    report = json.loads(checked(run_tool, library, f"--inputs={inputs}", "--benchmark").stdout)
    del report["function"]
    return Timing(**report)


def compile_library(compiler: Path, module: Path, library: Path, *options: str) -> float:
    """Compiles a module; the seconds that took."""
    start = time.perf_counter()
    checked(compiler, module, "-o", library, *options)
    return time.perf_counter() - start


def compile_ptx(compiler: Path, module: Path, ptx: Path) -> str:
    """Compiles a module for a GPU; empty, or why that did not work."""
    result = call(compiler, module, "-o", ptx, "--target=cuda", "--chip=sm_90", "--emit=ptx")
    return complaint(result) if result.returncode != 0 else ""


def scalar(text: str) -> str:
    """A scalar of LLVM's YAML: plain, single- or double-quoted."""
    text = text.strip()
    if text.startswith("'"):
        return text[1:-1].replace("''", "'")
    return json.loads(text) if text.startswith('"') else text


def phrase(arguments: Sequence[tuple[str, str]]) -> tuple[str, str]:
    """A remark's arguments as a sentence, and the contract among them."""
    text, contract, reason, separator = "", "", "", " "
    for key, value in arguments:
        if value.startswith("contract: "):
            contract, separator = value.removeprefix("contract: "), ", "
        elif key == "Reason":
            reason = f": {value}"
        elif key == "Remark":
            text += f" {value}"
        else:
            text += f"{separator}{value} {key}"
            separator = ", "
    return text.strip() + reason, contract


def read_remarks(path: Path) -> list[Remark]:
    """The remarks that `--remark-format=yaml --remarks-output-file=PATH` wrote, by line.

    They are LLVM's optimization remarks, as opt-viewer reads them: a document
    each, whose arguments are one to a line.
    """
    remarks = []
    for document in re.split(r"^--- ", path.read_text(), flags=re.MULTILINE)[1:]:
        kind = re.match(r"!(\w+)", document)
        category = re.search(r"^Pass: +(.*)$", document, re.MULTILINE)
        place = re.search(r"^DebugLoc: +\{ File: (.*?), *Line: (\d+)", document, re.MULTILINE | re.DOTALL)
        if not kind or not category:
            raise Failure(f"'{path}': expected a remark with a pass, found {document!r}")
        arguments = [(key, scalar(value)) for key, value in
                     re.findall(r"^  - (.+?): +(.*)$", document, re.MULTILINE)]
        file, line = (scalar(place[1]), int(place[2])) if place else ("", 0)
        remarks.append(Remark(line, kind[1], scalar(category[1]), *phrase(arguments), file))
    return sorted(remarks, key=lambda remark: (remark.file, remark.line))
