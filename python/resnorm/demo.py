# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The main job, shown on a real model: BERT as PyTorch exports it.

    PYTHONPATH=python python -m resnorm.demo --build build

Every number is measured here and now: models run through resnorm-run, and are
compared with PyTorch's recorded output or with `resnorm.reference`, a float64
NumPy model that shares no code with the compiler. Exit status 1, after a
message, when a step fails or misses its tolerance.
"""

import argparse
import collections
import concurrent.futures
import dataclasses
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Mapping, Sequence

import numpy as np

from resnorm import reference

MODEL = "bert"
CONVERSIONS = ("pre-ln", "peri-ln", "b2t")
# What f32 keeps of a whole model: the tolerance of resnorm-run.
RTOL, ATOL = 1e-4, 2e-5

Array = np.ndarray


class Failure(Exception):
    """A step did not do what it should; the message says which and why."""


def call(tool: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [str(tool), *map(str, arguments)]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        raise Failure(f"cannot run '{tool}': {error.strerror}") from None


def checked(tool: Path, *arguments: object) -> str:
    """What the tool says on standard error, where remarks go."""
    result = call(tool, *arguments)
    if result.returncode != 0:
        said = (result.stdout + result.stderr).strip()
        raise Failure(f"{tool.name} {' '.join(map(str, arguments))}\n"
                      f"ended with status {result.returncode}: {said}")
    return result.stderr


def contract_of(remarks: str, name: str) -> str:
    """The contract that a pass states in its remark."""
    found = set(re.findall(r'"contract: ([^"]*)"', remarks))
    if len(found) != 1:
        raise Failure(f"expected one contract in the remarks of {name}, found {sorted(found)}")
    return found.pop()


def count_ops(module: Path) -> collections.Counter[str]:
    """How often each op of the dialect occurs in a module."""
    return collections.Counter(re.findall(r"= resnorm\.(\w+)", module.read_text()))


def describe(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{count} {op}" for op, count in sorted(counts.items())) or "none"


def largest(a: Array, b: Array) -> float:
    return float(np.abs(a.astype(np.float64) - b).max())


@dataclasses.dataclass
class Model:
    """A module in the demo's folder, and what was found out about it."""

    path: Path
    picture: str = ""
    report: dict[str, Any] = dataclasses.field(default_factory=dict)
    parameters: list[dict[str, Any]] = dataclasses.field(default_factory=list)
    contract: str = ""
    output: Array = dataclasses.field(default_factory=lambda: np.empty(0))
    refusal: str = ""


class Demo:
    """The steps, each on files in a folder of its own below the build."""

    def __init__(self, build: Path, models: Path) -> None:
        self.opt, self.run_tool = build / "bin" / "resnorm-opt", build / "bin" / "resnorm-run"
        self.source, self.data = models / f"{MODEL}.linalg.mlir", models / f"{MODEL}.npz"
        self.models = models
        self.folder = build / "demo"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with np.load(self.data) as file:
                self.ids, self.torch = file["in0"], file["out0"]
        except OSError as error:
            raise Failure(f"{error.filename}: {error.strerror}") from None
        self.paths: list[Path] = []

    def run(self, module: Path) -> Array:
        """The output of @main on the model's recorded input."""
        outputs = module.with_suffix(".npz")
        checked(self.run_tool, module, f"--inputs={self.data}", f"--outputs={outputs}")
        with np.load(outputs) as file:
            return file["out0"]

    def make(self, name: str, source: Path, *passes: str, draw: bool = True) -> Model:
        """Runs passes on a module, draws the result and runs it."""
        model = Model(self.folder / f"{name}.mlir")
        text, data = model.path.with_suffix(".txt"), model.path.with_suffix(".json")
        arguments: list[str] = [*passes, "--remarks-filter=resnorm-.*"]
        if draw:
            arguments += [f"--resnorm-print-stream=format={kind} output={model.path.with_suffix(suffix)}"
                          for kind, suffix in (("text", ".txt"), ("json", ".json"), ("svg", ".svg"))]
        remarks = checked(self.opt, source, *arguments, "-o", model.path)
        if draw:
            model.picture = text.read_text().rstrip()
            model.report = json.loads(data.read_text())
        if '"contract: ' in remarks:
            model.contract = contract_of(remarks, name)
        model.output = self.run(model.path)
        return model

    def raised(self) -> Model:
        return self.make(MODEL, self.source, "--raise-to-resnorm")

    def converted(self, placement: str) -> Model:
        parameters = self.folder / f"{MODEL}.{placement}.parameters.json"
        model = self.make(
            f"{MODEL}.{placement}", self.source, "--raise-to-resnorm",
            f"--resnorm-convert-placement=to={placement} parameter-map={parameters}")
        model.parameters = json.loads(parameters.read_text())
        return model

    def fused(self, model: Model) -> Model:
        return self.make(f"{model.path.stem}.fused", model.path, "--resnorm-fuse-residual-norm", draw=False)

    def swapped(self, model: Model, mode: str) -> Model:
        """The RMSNorm swap; a refused one has the pass's reason instead of an output."""
        name = f"{model.path.stem}.rms-{mode}"
        option = f"--resnorm-layer-norm-to-rms-norm=mode={mode}"
        result = call(self.opt, model.path, option, "-o", os.devnull)
        if result.returncode != 0:
            reason = re.search(r"error: (.*)", result.stderr)
            if not reason:
                raise Failure(f"resnorm-opt {option} ended with {result.returncode} and no message")
            return Model(self.folder / f"{name}.mlir", refusal=reason[1])
        return self.make(name, model.path, option, draw=False)


def slot_name(place: Mapping[str, Any], report: Mapping[str, Any]) -> str:
    """A slot of the parameter map in words."""
    slot = place["slot"]
    if place["layer"] is None:
        return {"stream_start": "start of the stream", "stream_end": "end of the stream"}[slot]
    stream = report["functions"][0]["streams"][place["stream"]]
    kind = stream["layers"][place["layer"]]["sublayers"][place["sublayer"]]["kind"]
    words = {"input": "before", "output": "behind", "inner": "inside", "add": "after the add of"}[slot]
    return f"{words} {kind} {place['layer']}"


def parameter_table(entries: Sequence[Mapping[str, Any]], report: Mapping[str, Any]) -> list[str]:
    """A line a moved norm; kept and new ones are counted."""
    rows = [(slot_name(e["source"], report), slot_name(e["target"], report), e["scale"])
            for e in entries if e["action"] == "moved"]
    rows += [(slot_name(e["source"], report), "dropped", e["scale"])
             for e in entries if e["action"] == "dropped"]
    columns = [max((len(row[i]) for row in rows), default=0) for i in range(2)]
    lines = [f"{source:{columns[0]}} → {target:{columns[1]}}  {scale}" for source, target, scale in rows]
    kept = sum(e["action"] == "kept" for e in entries)
    if kept:
        lines.append(f"{kept} norms stay where they are")
    new = collections.Counter(e["target"]["slot"] for e in entries if e["action"] == "new")
    lines += [f"{count} new norms in the {slot} slot, with scale 1 and bias 0" for slot, count in new.items()]
    return lines


class Terminal:
    """Headings in bold where the output is a terminal."""

    def __init__(self) -> None:
        self.styled = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        self.number = 0

    def heading(self, text: str) -> None:
        self.number += 1
        line = f"{self.number}. {text}"
        print(f"\n\033[1m{line}\033[0m" if self.styled else f"\n{line}")

    def command(self, text: str) -> None:
        line = f"   $ {text}"
        print(f"\033[2m{line}\033[0m\n" if self.styled else f"{line}\n")

    def block(self, text: str | Sequence[str], indent: int = 3) -> None:
        for line in text.splitlines() if isinstance(text, str) else text:
            print(" " * indent + line if line else "", flush=True)


def require(found: Array, expected: Array, what: str) -> float:
    """The largest error, which has to be within the tolerance."""
    if found.shape != expected.shape or not np.allclose(found, expected, RTOL, ATOL):
        raise Failure(f"{what}: expected agreement to rtol {RTOL:g}, atol {ATOL:g}, found a "
                      f"largest error of {largest(found, expected):.1e}")
    return largest(found, expected)


def show_model(demo: Demo, model: Model, out: Terminal) -> None:
    out.heading("A BERT that PyTorch exported: where do its norms and residual connections sit?")
    out.command(f"resnorm-opt {demo.source.name} --raise-to-resnorm --resnorm-print-stream")
    function = model.report["functions"][0]
    stream = function["streams"][0]
    out.block(model.picture)
    norms = {kind: count for kind, count in function["norms"].items() if count}
    lines = len(demo.source.read_text().splitlines())
    out.block(["", f"Found among {lines} lines of linalg: {describe(norms)}, "
               f"{stream['residual_adds']} residual adds; {len(function['missed'])} missed."])


def show_run(demo: Demo, model: Model, out: Terminal) -> None:
    out.heading("It still computes what PyTorch computes")
    out.command(f"resnorm-run {demo.source.name} --inputs={demo.data.name} --expect={demo.data.name}")
    error = require(model.output, demo.torch, "the raised model and PyTorch")
    out.block(f"largest error {error:.1e}, on outputs up to {np.abs(demo.torch).max():.1f}")


def show_conversion(demo: Demo, placement: str, model: Model, out: Terminal) -> None:
    out.heading(f"The same weights in another placement: {placement}")
    out.command(f"resnorm-opt {demo.source.name} --raise-to-resnorm "
                f"--resnorm-convert-placement=to={placement} --resnorm-print-stream")
    out.block(model.picture)
    expected = reference.reference(MODEL, placement, demo.ids, folder=demo.models)
    error = require(model.output, expected, f"{placement} and the NumPy model")
    out.block(["", f"contract    {model.contract}",
               f"error       {error:.1e} from an independent float64 NumPy model of BERT in {placement}",
               f"change      {largest(model.output, demo.torch):.1f} from the BERT above, as the contract says"])
    table = parameter_table(model.parameters, model.report)
    out.block([("parameters  " if i == 0 else " " * 12) + line for i, line in enumerate(table)])


def show_swap(demo: Demo, name: str, model: Model, swaps: Mapping[str, Model], refused: Model,
              out: Terminal) -> None:
    out.heading("LayerNorm to RMSNorm")
    out.command(f"resnorm-opt {name}.mlir --resnorm-layer-norm-to-rms-norm=mode=exact")
    if refused.refusal:
        out.block(["The Post-LN model of step 1 is refused:", f"  {refused.refusal}", ""])
    out.block(f"The Pre-LN model of step 3, {describe(count_ops(model.path))}, becomes")
    for mode, swap in swaps.items():
        if swap.refusal:
            raise Failure(f"the {mode} swap of {name} was refused: {swap.refusal}")
        change = largest(swap.output, model.output)
        if mode == "exact":
            require(swap.output, model.output, "the exact swap and the model before")
        out.block([f"  {mode:6} {describe(count_ops(swap.path))}",
                   f"         changes the output by {change:.1e}", f"         contract: {swap.contract}"])


def show_fusion(pairs: Mapping[str, tuple[Model, Model]], out: Terminal) -> None:
    out.heading("Residual add and norm in one op")
    out.command("resnorm-opt MODEL.mlir --resnorm-fuse-residual-norm")
    for name, (model, fused) in pairs.items():
        change = require(fused.output, model.output, f"{name} before and after fusion")
        out.block([f"{name:8} {describe(count_ops(model.path))}",
                   f"{'':8} → {describe(count_ops(fused.path))}; the output changes by {change:.1e}"])


def show(demo: Demo, out: Terminal) -> None:
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        try:
            raised_job = pool.submit(demo.raised)
            conversion_jobs = {p: pool.submit(demo.converted, p) for p in CONVERSIONS}
            raised = raised_job.result()
            refused_job = pool.submit(demo.swapped, raised, "exact")
            fusion_jobs = {"post-ln": pool.submit(demo.fused, raised)}
            show_model(demo, raised, out)
            show_run(demo, raised, out)
            converted = {}
            swap_jobs = {}
            for placement, job in conversion_jobs.items():
                converted[placement] = job.result()
                fusion_jobs[placement] = pool.submit(demo.fused, converted[placement])
                if placement == "pre-ln":
                    swap_jobs = {mode: pool.submit(demo.swapped, converted[placement], mode)
                                 for mode in ("exact", "force")}
                show_conversion(demo, placement, converted[placement], out)
            swaps = {mode: job.result() for mode, job in swap_jobs.items()}
            show_swap(demo, f"{MODEL}.pre-ln", converted["pre-ln"], swaps, refused_job.result(), out)
            models = {"post-ln": raised, **converted}
            show_fusion({name: (models[name], job.result()) for name, job in fusion_jobs.items()}, out)
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    out.heading("Everything above as files")
    kinds = (("*.svg", "the pictures"), ("*.mlir", "the models, raised, converted, swapped and fused"),
             ("*.json", "the streams and the parameter maps as data"), ("*.txt", "the pictures as text"))
    for pattern, what in kinds:
        out.block(f"{os.path.relpath(demo.folder)}/{pattern:8} {what} ({len(list(demo.folder.glob(pattern)))})")


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="resnorm.demo", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, default=Path("build"), help="the build folder")
    parser.add_argument("--models", type=Path, default=reference.MODELS, help="where the models are")
    arguments = parser.parse_args(argv)
    try:
        show(Demo(arguments.build.resolve(), arguments.models), Terminal())
    except Failure as failure:
        sys.stdout.flush()
        print(f"demo: {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
