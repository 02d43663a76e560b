# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The main job, shown on a real model: BERT as PyTorch exports it.

    PYTHONPATH=python python -m resnorm.demo --build build

Every number is measured here and now: models run through resnorm-run, and are
compared with PyTorch's recorded output or with `resnorm.reference`, a float64
NumPy model that shares no code with the compiler. All of it is also a page,
demo/report.html in the build folder. Exit status 1, after a message, when a step
fails or misses its tolerance.
"""

import argparse
import collections
import concurrent.futures
import dataclasses
import json
import os
import platform
import re
import sys
from pathlib import Path
from typing import Any, Mapping, Sequence

import numpy as np

from resnorm import reference
from resnorm.library import BadInput
from resnorm.parameters import parameter_rows, parameter_table
from resnorm.pictures import Picture, describe, drawing_options, facts, read_picture, read_report
from resnorm.report import Comparison, Conversion, Report, render, write
from resnorm.tools import (Failure, Remark, benchmark, call, checked, compile_library, compile_ptx,
                           read_remarks)

MODEL = "bert"
# The passes of the report's remarks, each of which says something.
CHAIN = ("--raise-to-resnorm", "--resnorm-narrow-statistics", "--resnorm-convert-placement=to=pre-ln",
         "--resnorm-layer-norm-to-rms-norm", "--resnorm-fuse-residual-norm")
CONVERSIONS = ("pre-ln", "peri-ln", "b2t")
# What f32 keeps of a whole model: the tolerance of resnorm-run.
RTOL, ATOL = 1e-4, 2e-5

Array = np.ndarray


def contract_of(remarks: str, name: str) -> str:
    """The contract that a pass states in its remark."""
    found = set(re.findall(r'"contract: ([^"]*)"', remarks))
    if len(found) != 1:
        raise Failure(f"expected one contract in the remarks of {name}, found {sorted(found)}")
    return found.pop()


def count_ops(module: Path) -> collections.Counter[str]:
    """How often each op of the dialect occurs in a module."""
    return collections.Counter(re.findall(r"= resnorm\.(\w+)", module.read_text()))


def largest(a: Array, b: Array) -> float:
    return float(np.abs(a.astype(np.float64) - b).max())


@dataclasses.dataclass
class Model:
    """A module in the demo's folder, and what was found out about it."""

    path: Path
    picture: Picture = Picture("")
    report: dict[str, Any] = dataclasses.field(default_factory=dict)
    parameters: list[dict[str, Any]] = dataclasses.field(default_factory=list)
    contract: str = ""
    output: Array = dataclasses.field(default_factory=lambda: np.empty(0))
    refusal: str = ""


class Demo:
    """The steps, each on files in a folder of its own below the build."""

    def __init__(self, build: Path, models: Path) -> None:
        self.opt, self.run_tool = build / "bin" / "resnorm-opt", build / "bin" / "resnorm-run"
        self.compiler = build / "bin" / "resnorm-compile"
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
        arguments: list[str] = [*passes, "--remarks-filter=resnorm-.*"]
        if draw:
            arguments += drawing_options(model.path)
        remarks = checked(self.opt, source, *arguments, "-o", model.path).stderr
        if draw:
            model.picture, model.report = read_picture(model.path), read_report(model.path)
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

    def compiled(self, model: Model, *options: str) -> tuple[Path, float]:
        """A library of the model, and how many seconds its compilation took."""
        library = model.path.with_suffix(".so")
        return library, compile_library(self.compiler, model.path, library, *options)

    def remarks(self) -> list[Remark]:
        path = self.folder / f"{MODEL}.remarks.yaml"
        checked(self.opt, self.source, *CHAIN, "--remarks-filter=.*", "--remark-format=yaml",
                f"--remarks-output-file={path}", "-o", os.devnull)
        return read_remarks(path)


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


KINDS = (("*.svg", "the pictures"), ("*.mlir", "the models: raised, converted, swapped and fused"),
         ("*.json", "the streams and the parameter maps as data"), ("*.txt", "the pictures as text"),
         ("*.so", "models compiled for this machine"), ("*.ptx", "a model compiled for a GPU"),
         ("*.yaml", "the remarks"))


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
    out.block(model.picture.text)
    lines = len(demo.source.read_text().splitlines())
    out.block(["", f"Found among {lines} lines of linalg: {describe(function['norms'])}, "
               f"{stream['residual_adds']} residual adds; {len(function['missed'])} missed."])


def show_run(demo: Demo, model: Model, out: Terminal) -> None:
    out.heading("It still computes what PyTorch computes")
    out.command(f"resnorm-run {demo.source.name} --inputs={demo.data.name} --expect={demo.data.name}")
    error = require(model.output, demo.torch, "the raised model and PyTorch")
    out.block(f"largest error {error:.1e}, on outputs up to {np.abs(demo.torch).max():.1f}")


def show_conversion(demo: Demo, placement: str, model: Model, raised: Model, out: Terminal) -> Conversion:
    out.heading(f"The same weights in another placement: {placement}")
    command = (f"resnorm-opt {demo.source.name} --raise-to-resnorm "
               f"--resnorm-convert-placement=to={placement} --resnorm-print-stream")
    out.command(command)
    out.block(model.picture.text)
    expected = reference.reference(MODEL, placement, demo.ids, folder=demo.models)
    error = (f"{require(model.output, expected, f'{placement} and the NumPy model'):.1e} from an independent "
             f"float64 NumPy model of BERT in {placement}")
    out.block(["", f"contract    {model.contract}", f"error       {error}",
               f"change      {largest(model.output, demo.torch):.1f} from the BERT above, as the contract says"])
    table = parameter_table(model.parameters, model.report)
    out.block([("parameters  " if i == 0 else " " * 12) + line for i, line in enumerate(table)])
    return Conversion(placement, command, model.contract, f"Largest error {error}.", raised.picture,
                      model.picture, parameter_rows(model.parameters, model.report))


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


def show_compiled(demo: Demo, pairs: Mapping[str, tuple[Model, Model]], out: Terminal) -> list[Comparison]:
    """Compiles and times models before and after fusion, one at a time: they share the machine."""
    out.heading("Compiled ahead of time: run time before and after fusion")
    out.command("resnorm-compile MODEL.mlir -o MODEL.so; resnorm-run MODEL.so --inputs=… --benchmark")
    unfused = ["--no-fuse"] if "--no-fuse" in checked(demo.compiler, "--help").stdout else []
    comparisons = []
    for name, (model, fused) in pairs.items():
        libraries = demo.compiled(model, *unfused), demo.compiled(fused)
        # In turns, and the better of two: another process may have had the machine.
        rounds = [[benchmark(demo.run_tool, library, demo.data) for library, _ in libraries] for _ in range(2)]
        comparison = Comparison(name, *(min(times, key=lambda t: t.median_ms) for times in zip(*rounds)))
        seconds = max(seconds for _, seconds in libraries)
        out.block([f"{name:8} before {comparison.before}, after {comparison.after}",
                   f"{'':8} {comparison.verdict()}; compiled in {seconds:.1f} s"])
        comparisons.append(comparison)
    threads = max(times.threads for c in comparisons for times in (c.before, c.after))
    out.block(f"Medians of the better of two runs, and the range of 8 calls of 10; threads: {threads}.")
    return comparisons


def show_ptx(demo: Demo, model: Model, out: Terminal) -> str:
    """Where the PTX of a model is, or why there is none."""
    out.heading("The same for an NVIDIA GPU")
    out.command(f"resnorm-compile {model.path.name} -o {MODEL}.ptx --target=cuda --chip=sm_90 --emit=ptx")
    path = demo.folder / f"{MODEL}.ptx"
    path.unlink(missing_ok=True)
    reason = compile_ptx(demo.compiler, model.path, path)
    if reason:
        out.block(f"no PTX: {reason}")
        return f"no PTX: {reason}"
    kernels = len(re.findall(r"^(?:\.visible )?\.entry", path.read_text(), re.MULTILINE))
    out.block(f"{os.path.relpath(path)}: {kernels} kernels")
    return f"{demo.folder.name}/{path.name}, {kernels} kernels"


def processor() -> str:
    """The processor's name, where the system tells it."""
    try:
        names = re.findall(r"^model name\s*: (.*)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    except OSError:
        names = []
    return f"{names[0] if names else platform.machine()}, {os.cpu_count()} processors"


def write_report(demo: Demo, raised: Model, conversions: Sequence[Conversion],
                 comparisons: Sequence[Comparison], ptx: str) -> Path:
    page = demo.folder / "report.html"
    write(lambda: render(Report(
        title=f"{MODEL.upper()} and its residual stream",
        lead=f"{demo.source.name}, as PyTorch exported it: where its norms and residual connections sit, what "
             f"other placements would make of it, and what that costs.",
        facts=[*facts(raised.report),
               ("Largest error against PyTorch", f"{largest(raised.output, demo.torch):.1e}")],
        conversions=conversions, source=demo.source,
        remarks_command=f"resnorm-opt {demo.source.name} {' '.join(CHAIN)} --remarks-filter=.*",
        remarks=demo.remarks(), comparisons=comparisons, machine=processor(), gpu=ptx,
        files=[(f"{demo.folder.name}/{pattern}", what) for pattern, what in KINDS
               if any(demo.folder.glob(pattern))])), page)
    return page


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
            conversions = []
            swap_jobs = {}
            for placement, job in conversion_jobs.items():
                converted[placement] = job.result()
                fusion_jobs[placement] = pool.submit(demo.fused, converted[placement])
                if placement == "pre-ln":
                    swap_jobs = {mode: pool.submit(demo.swapped, converted[placement], mode)
                                 for mode in ("exact", "force")}
                conversions.append(show_conversion(demo, placement, converted[placement], raised, out))
            swaps = {mode: job.result() for mode, job in swap_jobs.items()}
            show_swap(demo, f"{MODEL}.pre-ln", converted["pre-ln"], swaps, refused_job.result(), out)
            models = {"post-ln": raised, **converted}
            show_fusion({name: (models[name], job.result()) for name, job in fusion_jobs.items()}, out)
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
        pairs = {name: (models[name], fusion_jobs[name].result()) for name in ("post-ln", "pre-ln")}
    comparisons = show_compiled(demo, pairs, out)
    ptx = show_ptx(demo, pairs["post-ln"][1], out)
    page = write_report(demo, raised, conversions, comparisons, ptx)
    out.heading("Everything above as files")
    out.block(f"{os.path.relpath(page)}  all of this as one page")
    for pattern, what in KINDS:
        out.block(f"{os.path.relpath(demo.folder)}/{pattern:8} {what} ({len(list(demo.folder.glob(pattern)))})")


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="resnorm.demo", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, default=Path("build"), help="the build folder")
    parser.add_argument("--models", type=Path, default=reference.MODELS, help="where the models are")
    arguments = parser.parse_args(argv)
    try:
        show(Demo(arguments.build.resolve(), arguments.models), Terminal())
    except (BadInput, Failure) as failure:
        sys.stdout.flush()
        print(f"demo: {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
