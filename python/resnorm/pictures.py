# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What resnorm-print-stream draws and counts of a model, gathered from a run of resnorm-opt."""

import dataclasses
import json
import shutil
from pathlib import Path
from typing import Any, Mapping


@dataclasses.dataclass(frozen=True)
class Picture:
    """The residual streams of a module: as text, and as Graphviz's SVG where Graphviz is installed."""

    text: str
    svg: str = ""


def has_graphviz() -> bool:
    return shutil.which("dot") is not None


def drawing_options(stem: Path) -> list[str]:
    """The passes that draw a module into files beside `stem`, for `read_picture` and `read_report`."""
    kinds = [("text", ".txt"), ("json", ".json")] + [("svg", ".svg")] * has_graphviz()
    return [f"--resnorm-print-stream=format={kind} output={stem.with_suffix(suffix)}" for kind, suffix in kinds]


def read_picture(stem: Path) -> Picture:
    svg = stem.with_suffix(".svg").read_text() if has_graphviz() else ""
    return Picture(stem.with_suffix(".txt").read_text().rstrip(), svg)


def read_report(stem: Path) -> dict[str, Any]:
    return json.loads(stem.with_suffix(".json").read_text())


def describe(counts: Mapping[str, int]) -> str:
    """`2 layer_norm, 1 rms_norm`, without what does not occur."""
    return ", ".join(f"{count} {op}" for op, count in sorted(counts.items()) if count) or "none"


def facts(report: Mapping[str, Any]) -> list[tuple[str, str]]:
    """A module in a few numbers; a loop of unknown length has n layers."""
    functions = report["functions"]
    streams = [stream for function in functions for stream in function["streams"]]
    norms: dict[str, int] = {}
    for function in functions:
        for kind, count in (*function["norms"].items(), *function.get("other_norms", {}).items()):
            norms[kind] = norms.get(kind, 0) + count
    missed = sum(len(function["missed"]) for function in functions)
    repeats = [layer["repeat"] for stream in streams for layer in stream["layers"]]
    layers = str(sum(n for n in repeats if n)) if None not in repeats else "n, in a loop"
    return [("Placement", ", ".join(stream["placement"] or "without a name" for stream in streams) or "no stream"),
            ("Norms", f"{describe(norms)}, {missed} missed"),
            ("Residual adds", str(sum(stream["residual_adds"] for stream in streams))),
            ("Layers", layers)]
