# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""resnorm-report: one HTML page about a model's residual streams, and what other placements make of them.

    resnorm-report bert.mlir --to=pre-ln,peri-ln -o bert.html

The page holds the picture of each stream (Graphviz's, where `dot` is on the PATH,
else text), all norms, what was missed and why, and for each placement of --to the
streams before and after, the contract, and where the parameters of each norm
went. A conversion that is refused is on the page with the reason and the place.
The page is one file, loads nothing and runs no script.

Exit status: 0, also where a conversion was refused; 2 on bad input, and then
nothing is written.
"""

import argparse
import collections
import json
import re
import subprocess
import sys
import tempfile
from html import escape
from pathlib import Path
from typing import Any, Iterable, Mapping, Sequence

from resnorm.library import BadInput
from resnorm.parameters import parameter_rows
from resnorm.pictures import drawing_options, facts, read_picture, read_report
from resnorm.process import complain
from resnorm.report import (Conversion, Refusal, command, figure, folded, page, placements_section, remarks_section,
                            table, write)
from resnorm.tools import Failure, Remark, call, complaint, read_remarks

PROGRAM = "resnorm-report"
# Where an op stands, and what resnorm-opt says of it.
LOCATED = re.compile(r"^(.*?):(\d+):(\d+): error: ", re.MULTILINE)


class Model:
    """A module, raised, in a folder of its own."""

    def __init__(self, opt: Path, source: Path, folder: Path) -> None:
        self.opt, self.source, self.folder = opt, source, folder
        # Bytecode: it keeps the places in the source, for the remarks of conversions.
        self.raised = folder / "raised.mlirbc"
        result, self.remarks = self.run(source, self.raised, "--raise-to-resnorm")
        if result.returncode != 0:
            raise BadInput(self.explain(result))
        self.picture, self.report = read_picture(self.raised), read_report(self.raised)

    def run(self, module: Path, output: Path, *passes: str) -> tuple[subprocess.CompletedProcess[str], list[Remark]]:
        """Runs passes and draws the result; the remarks of those of the project."""
        remarks = output.with_suffix(".yaml")
        result = call(self.opt, module, *passes, *drawing_options(output), "--emit-bytecode", "-o", output,
                      "--remarks-filter=.*", "--remark-format=yaml", f"--remarks-output-file={remarks}")
        return result, read_remarks(remarks) if result.returncode == 0 else []

    def explain(self, result: subprocess.CompletedProcess[str]) -> str:
        """Why a run failed, with the place that it names."""
        place = LOCATED.search(result.stderr)
        reason = complaint(result)
        return f"{place[1]}:{place[2]}:{place[3]}: {reason}" if place else f"'{self.source}': {reason}"

    def convert(self, placement: str) -> tuple[Conversion | Refusal, list[Remark]]:
        parameters, converted = self.folder / f"{placement}.parameters.json", self.folder / f"{placement}.mlirbc"
        shown = f"resnorm-opt {self.source.name} --raise-to-resnorm --resnorm-convert-placement=to={placement}"
        result, remarks = self.run(self.raised, converted,
                                   f"--resnorm-convert-placement=to={placement} parameter-map={parameters}")
        if result.returncode != 0:
            place = LOCATED.search(result.stderr)
            if not place or "expected 'to' to be a placement" in result.stderr:
                raise BadInput(self.explain(result))
            # Line 0 is the module: nothing in it is in the way.
            location = f"{Path(place[1]).name}:{place[2]}:{place[3]}" if place[2] != "0" else ""
            return Refusal(placement, shown, location, complaint(result)), []
        contracts = dict.fromkeys(remark.contract for remark in remarks if remark.contract)
        report = read_report(converted)
        return Conversion(placement, shown, "; ".join(contracts) or "none, nothing was changed", "", self.picture,
                          read_picture(converted), parameter_rows(json.loads(parameters.read_text()), report)), remarks


def short(location: str) -> str:
    return Path(location).name


def norm_rows(function: Mapping[str, Any]) -> Iterable[str]:
    """A row for the norms of a function that differ in their place only."""
    groups: dict[tuple[str, ...], list[Mapping[str, Any]]] = collections.defaultdict(list)
    for norm in function["norm_list"]:
        parameters = " and ".join(name for name in ("scale", "bias") if norm[name]) or "none"
        axes = ", ".join("part of one" if axis < 0 else str(axis) for axis in norm["axes"])
        groups[norm["op"], norm["role"], axes, f"{norm['epsilon']:g}", parameters].append(norm)
    for key, norms in groups.items():
        cells = "".join(f"<td>{escape(text)}</td>" for text in key[1:])
        repeats = [norm["repeat"] for norm in norms]
        count = str(sum(repeats)) if None not in repeats else "n"
        yield (f'<tr><th scope="row">{escape(key[0])}</th>{cells}<td class="number">{count}</td>'
               f"<td><code>{escape(short(norms[0]['location']))}</code></td></tr>")


def missed_rows(function: Mapping[str, Any]) -> Iterable[str]:
    for missed in function["missed"]:
        yield (f'<tr><th scope="row">{escape(missed["what"])}</th><td><code>{escape(short(missed["location"]))}'
               f'</code></td><td>{escape(missed["reason"])}</td></tr>')


def stream_section(model: Model) -> tuple[str, str, str]:
    """The picture of the model, its norms, and what was missed."""
    shown = f"resnorm-opt {model.source.name} --raise-to-resnorm --resnorm-print-stream"
    parts = [command(shown), figure(model.picture, model.source.name, "model")]
    for function in model.report["functions"]:
        name = function["name"]
        norms = list(norm_rows(function))
        caption = f"Norms of @{name}, those that differ only in their place as one"
        columns = ("Norm", "Role", "Axes", "Epsilon", "Parameters", "Count", "First at")
        parts.append(folded(caption, table(caption, columns, norms), len(norms)))
        missed = list(missed_rows(function))
        if missed:
            caption = f"Missed in @{name}: {len(missed)}"
            parts.append(folded(caption, table(caption, ("What", "Where", "Why"), missed), len(missed)))
    return "stream", "The residual stream", "\n".join(parts)


def read_lines(path: Path) -> list[str]:
    """The lines of a source; none of bytecode."""
    try:
        return path.read_bytes().decode().splitlines()
    except UnicodeDecodeError:
        return []


def make_page(model: Model, placements: Sequence[str]) -> str:
    conversions: list[Conversion | Refusal] = []
    remarks = list(model.remarks)
    for placement in placements:
        conversion, said = model.convert(placement)
        conversions.append(conversion)
        remarks += said
    remarks.sort(key=lambda remark: (remark.file, remark.line))
    passes = ["--raise-to-resnorm", *(f"--resnorm-convert-placement=to={p}" for p in placements)]
    lead = "Where the norms and residual connections sit"
    sections = [stream_section(model)]
    if conversions:
        lead += ", and what other placements make of the same weights"
        sections.append(placements_section(conversions))
    # Each conversion is one of the raised model, not of the one before.
    shown = "\n$ ".join(f"resnorm-opt {model.source.name} {' '.join([passes[0], *rest])} --remarks-filter=.*"
                        for rest in ([[p] for p in passes[1:]] or [[]]))
    sections.append(remarks_section(shown, remarks, model.source, read_lines(model.source)))
    return page(f"{model.source.name} and its residual stream", f"{lead}.", facts(model.report), sections)


def run(arguments: argparse.Namespace) -> None:
    placements = list(dict.fromkeys(name for name in arguments.to.split(",") if name))
    with tempfile.TemporaryDirectory(prefix=f"{PROGRAM}.") as folder:
        write(lambda: make_page(Model(arguments.tools / "resnorm-opt", arguments.model, Path(folder)), placements),
              arguments.output)


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog=PROGRAM, description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False)
    parser.add_argument("model", type=Path, help="IN.mlir: text or bytecode, raised or not")
    parser.add_argument("--to", default="", metavar="PLACEMENT[,PLACEMENT…]", help="placements to convert to")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="PAGE.html", help="where to write the page")
    parser.add_argument("--tools", type=Path, required=True, help=argparse.SUPPRESS)
    try:
        run(parser.parse_args(argv))
    except (BadInput, Failure) as error:
        complain(PROGRAM, error)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
