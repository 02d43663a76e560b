# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A build of ResNorm beside the truth: what it finds in a file of IR, and whether it still computes the same."""

import collections
import dataclasses
import json
import re
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

KINDS = ("layer_norm", "rms_norm", "group_norm", "batch_norm")
RUN_SECONDS = 180
TOLERANCE = 1e-5  # Relative to the largest output.
SHAPED = re.compile(r"resnorm\.(layer_norm|rms_norm) %\S+ ([^:]*): \(tensor<([0-9x?]+)x[a-z]\w+>")

Norm = tuple[str, int | None, str, bool, bool]


@dataclasses.dataclass
class Outcome:
    """What a file of IR gave.

    Attributes:
        found: Norms by kind.
        norms: Empty where they are those of the truth, else how they differ.
        residuals: The number found.
        placement: Of the streams with more than one residual add.
        missed: Reasons of the missed norms, as the remarks say them.
        run: "ok", or what went wrong.
    """

    found: dict[str, int]
    norms: str
    residuals: int
    placement: str
    missed: list[str]
    run: str


class Failed(Exception):
    """A tool ended with an error; the message is the error's line."""


def call(*command: object) -> str:
    try:
        result = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=RUN_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        raise Failed(f"no end within {RUN_SECONDS} s") from None
    if result.returncode != 0:
        lines = [line for line in result.stderr.splitlines() + result.stdout.splitlines() if line.strip()]
        said = next((line for line in lines if "error" in line.lower()), lines[-1] if lines else "")
        raise Failed(f"status {result.returncode}: {said[:200]}")
    return result.stdout


def of_truth(norm: dict[str, Any]) -> Norm:
    return entry(norm["kind"], norm["extent"], norm["epsilon"], norm["scale"], norm["bias"])


def entry(kind: str, extent: int | None, epsilon: float | None, scale: bool, bias: bool) -> Norm:
    """What has to agree. The exported affine of a group or batch norm is folded, and their extents are the kind's own."""
    counted = extent if kind in ("layer_norm", "rms_norm") else None
    return kind, counted, "none" if epsilon is None else f"{epsilon:.1e}", scale, bias


def norms_of(report: dict[str, Any], raised: str) -> list[Norm]:
    """The norms of the report with their extents, which the types in the IR have."""
    extents = []
    for kind, attributes, shape in SHAPED.findall(raised):
        sizes = [int(size) if size != "?" else 0 for size in shape.split("x")]
        first = re.search(r"axis = (-?\d+)", attributes)
        extents.append((kind, int(np.prod(sizes[int(first.group(1)) if first else -1:]))))
    listed = [norm for function in report["functions"] for norm in function["norm_list"]]
    rows = iter(extents)
    found = []
    for norm in listed:
        extent = None
        if norm["op"] in ("layer_norm", "rms_norm"):
            kind, extent = next(rows, (norm["op"], 0))
        found.append(entry(norm["op"], extent, norm.get("epsilon"), norm["scale"], norm["bias"]))
    return found


def differences(expected: list[Norm], found: list[Norm]) -> str:
    def describe(norm: Norm) -> str:
        kind, extent, epsilon, scale, bias = norm
        return f"{kind}({extent or ''} ε={epsilon}{' γ' if scale else ''}{' β' if bias else ''})"
    want, have = collections.Counter(expected), collections.Counter(found)
    parts = [f"-{count} {describe(norm)}" for norm, count in sorted((want - have).items(), key=str)]
    parts += [f"+{count} {describe(norm)}" for norm, count in sorted((have - want).items(), key=str)]
    return ", ".join(parts)


def error(found: Path, expected: Path) -> float:
    """The largest difference of two results, relative to the largest value expected."""
    with np.load(found) as a, np.load(expected) as b:
        x, y = a["out0"].astype(np.float64), b["out0"].astype(np.float64)
    return float(np.abs(x - y).max() / max(1.0, np.abs(y).max())) if x.shape == y.shape else float("inf")


def run(build: Path, ir: Path, raised: Path, inputs: Path, folder: Path) -> str:
    """Raise, decompose and run, beside PyTorch; where the exporter lost some of its precision, beside the module without raising."""
    def result(module: Path, name: str) -> Path:
        call(build / "bin/resnorm-run", module, f"--inputs={inputs}", f"--outputs={folder / name}")
        return folder / name

    lowered = folder / "lowered.mlir"
    try:
        call(build / "bin/resnorm-opt", raised, "--resnorm-decompose", "-o", lowered)
        found = result(lowered, "raised.npz")
        off = error(found, inputs)
        if off <= TOLERANCE:
            return "ok"
        of_raising = error(found, result(ir, "plain.npz"))
    except Failed as failure:
        return str(failure)
    return f"ok; exported: off PyTorch by {off:.1e}" if of_raising <= TOLERANCE else f"raised: off by {of_raising:.1e}"


def check(build: Path, ir: Path, truth: dict[str, Any], inputs: Path, running: bool = True) -> Outcome:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        raised, picture = folder / "raised.mlir", folder / "stream.json"
        call(build / "bin/resnorm-opt", ir, "--raise-to-resnorm", f"--resnorm-print-stream=format=json output={picture}", "-o", raised)
        report = json.loads(picture.read_text())
        expected = [of_truth(norm) for norm in truth["norms"] if norm["used"]]
        found = norms_of(report, raised.read_text())
        streams = [stream for function in report["functions"] for stream in function["streams"]]
        places = sorted({str(stream["placement"]) for stream in streams if stream["residual_adds"] > 1})
        return Outcome(
            found={kind: sum(norm[0] == kind for norm in found) for kind in KINDS},
            norms=differences(expected, found),
            residuals=sum(stream["residual_adds"] for stream in streams),
            placement=", ".join(places),
            missed=[f"{miss['what']}: {miss['reason']} at {miss['location'].rsplit('/', 1)[-1]}" for function in report["functions"] for miss in function["missed"]],
            run=run(build, ir, raised, inputs, folder) if running else "")
