# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The table of docs/Coverage.md."""

import dataclasses
from typing import Any

from resnorm.coverage.checks import Outcome

HEADER = """# Coverage

What `raise-to-resnorm` finds in the architectures of `transformers` {version}, configured small (hidden size 32, 3 layers, sequence 8,
random weights of every scale and bias), beside what PyTorch executed. Made by

```sh
PYTHONPATH=python EXPORT-VENV/bin/python -m resnorm.coverage --build build{options} --cache DIR --output docs/Coverage.md
```

A norm counts as found with its kind, its normalised extent, ε, scale and bias, and only if its result reaches the output. Truth
comes from hooks on the modules and from reading the modelling code (`python/resnorm/coverage`); a dash is a number not known there.
`run`: raised, decomposed and run, the result is that of the module as it was exported, to 1e-5 of its largest value.
"""


@dataclasses.dataclass
class Row:
    """A model by a route: why there is no IR, or the outcome beside the truth."""

    model: str
    route: str
    failed: str
    outcome: Outcome | None = None
    norms: int = 0
    residuals: int | None = None
    placement: str | None = None

    def norms_right(self) -> bool:
        return self.outcome is not None and not self.outcome.norms

    def residuals_right(self) -> bool:
        return self.outcome is not None and self.outcome.residuals == self.residuals

    def placement_right(self) -> bool:
        return self.outcome is not None and self.outcome.placement == self.placement

    def runs(self) -> bool:
        return self.outcome is not None and self.outcome.run.startswith("ok")


def cell(found: Any, truth: Any, right: bool) -> str:
    said = f"{found} / {'—' if truth is None else truth}"
    return said if right or truth is None else f"**{said}**"


def line(row: Row) -> str:
    outcome = row.outcome
    assert outcome is not None
    norms = cell(sum(outcome.found.values()), row.norms, row.norms_right()) + (f": {outcome.norms}" if outcome.norms else "")
    placement = outcome.placement or "none"
    if row.placement is not None and not row.placement_right():
        placement = f"**{placement}**, not {row.placement}"
    return f"| {row.model} | {row.route} | {norms} | {cell(outcome.residuals, row.residuals, row.residuals_right())} | {placement} | {outcome.run} |"


def summary(rows: list[Row]) -> str:
    lines = ["| route | models | norms found / present | models with all norms | residual adds | placement | run |", "|---|---|---|---|---|---|---|"]
    for route in dict.fromkeys(row.route for row in rows):
        of = [row for row in rows if row.route == route and row.outcome is not None]
        if not of:
            continue
        found = sum(sum(row.outcome.found.values()) for row in of if row.outcome is not None)

        def share(right: list[bool]) -> str:
            return f"{sum(right)} of {len(right)}"
        lines.append(" | ".join([
            f"| {route}", str(len(of)), f"{found} / {sum(row.norms for row in of)}", share([row.norms_right() for row in of]),
            share([row.residuals_right() for row in of if row.residuals is not None]),
            share([row.placement_right() for row in of if row.placement is not None]),
            share([row.runs() for row in of if row.outcome is not None and row.outcome.run]) + " |"]))
    return "\n".join(lines)


def write(rows: list[Row], version: str, options: str) -> str:
    """The page; rows in the order of their models, then of the routes."""
    parts = [HEADER.format(version=version, options=options), summary(rows), "",
             "## Models", "", "| model | route | norms found / present | residual adds | placement | run |", "|---|---|---|---|---|---|"]
    parts += [line(row) for row in rows if row.outcome is not None]
    failed = [row for row in rows if row.outcome is None]
    if failed:
        parts += ["", "## Not exportable", "", "What the exporter, or the model configured small, said:", "", "| model | route | reason |", "|---|---|---|"]
        parts += [f"| {row.model} | {row.route} | {row.failed.replace('|', '/')[:160]} |" for row in failed]
    return "\n".join(parts) + "\n"
