# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Convert a small model from every placement to every other, and compare with the oracle.

    PYTHONPATH=python python -m resnorm.conversions --build build --output docs/Placements.md

For each target one module holds a function a source. It is raised, converted,
run and compared with `resnorm.placements` in float64; its placements are
recognised again, as converted and after decomposing and raising; and each
conversion that dropped nothing is undone from its parameter map, run and compared
with what the model was.
"""

import argparse
import json
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator, Mapping, Sequence

import numpy as np

from resnorm.library import Library
from resnorm.placements import (PLACEMENTS, ROWS, SAME, Model, Sizes, Slot, convert, layer_rows, make_inputs,
                                make_model, write_function)
from resnorm.tools import Failure, checked

# On outputs of some units: rounding of f32 through a dozen sublayers.
TOLERANCE = 1e-4
HEADS = ("query", "key", "value")


@dataclass(frozen=True)
class Conversion:
    """One model that was converted.

    Attributes:
        actions: How many norms were kept, moved, new and dropped.
        error: The largest from the oracle, absolute.
        restored: The largest error of the restored model; None where a norm was dropped.
    """

    source: str
    target: str
    contract: str
    actions: Mapping[str, int]
    error: float
    restored: float | None


def function_name(model: str) -> str:
    return model.replace("-", "_")


def placement_of(rows: Sequence[str]) -> str:
    """The name of a stream whose layers are of these rows."""
    names = [p for p in PLACEMENTS if layer_rows(p, len(rows)) == list(rows)]
    if names:
        return names[0]
    first = next((i for i, row in enumerate(rows) if row != "post-ln"), 0)
    return "mix-ln" if first and set(rows[first:]) == {"pre-ln"} else "mixed"


def canonical(placement: str | None) -> str | None:
    return SAME.get(placement or "", placement)


class Converter:
    """Drives the tools of a build on modules that hold one function a model."""

    def __init__(self, bin_folder: Path, folder: Path, models: Mapping[str, Model], seed: int = 1) -> None:
        self.bin, self.folder, self.models = bin_folder, folder, models
        self.inputs = make_inputs(seed)
        self.raised = folder / "raised.mlir"
        source = folder / "source.mlir"
        source.write_text("\n".join(write_function(function_name(name), model) for name, model in models.items()))
        found = self.placements(source, "--raise-to-resnorm", "-o", self.raised)
        for name, model in models.items():
            self.expect(f"{name}: placement", found[name], placement_of(model.rows))

    @staticmethod
    def expect(what: str, found: str | None, wanted: str) -> None:
        if canonical(found) != canonical(wanted):
            raise Failure(f"{what}: expected {wanted}, found {found}")

    def placements(self, module: Path, *options: object) -> dict[str, str | None]:
        """The placement of the one stream of each function."""
        stream = f"{self.folder}/stream.json"
        checked(self.bin / "resnorm-opt", module, *options[:1],
                f"--resnorm-print-stream=format=json output={stream}", *(options[1:] or ("-o", "/dev/null")))
        report = json.loads(Path(stream).read_text())
        by_name = {function["name"]: function["streams"] for function in report["functions"]}
        return {p: streams[0]["placement"] if len(streams) == 1 else None
                for p in self.models for streams in [by_name[function_name(p)]]}

    def run(self, module: Path, models: Mapping[str, Model]) -> dict[str, float]:
        """The largest error of each function from its oracle."""
        path = module.with_suffix(".so")
        checked(self.bin / "resnorm-compile", module, "-o", path)
        library = Library(path)
        errors = {}
        exact = [array.astype(np.float64) for array in self.inputs]
        for name, model in models.items():
            function = library[function_name(name)]
            # AdaLN-Zero's conditioning is new; its weights are 0 and it has no effect.
            new = [np.ones_like(self.inputs[2])] * (len(function.signature.arguments) - len(self.inputs))
            result = function.prepare([*self.inputs, *new])()[0]
            errors[name] = float(np.abs(result - model(*exact)).max())
        return errors

    def convert(self, target: str, layers: range | None = None) -> Iterator[Conversion]:
        """All models to `target`, or only their `layers`.

        Raises:
            Failure: where a placement or what moved is not the oracle's.
        """
        module, map_path = self.folder / f"{target}.mlir", self.folder / f"{target}.json"
        options = f"to={target} parameter-map={map_path}"
        if layers is not None:
            options += f" layers={layers.start}-{layers.stop - 1}"
        checked(self.bin / "resnorm-opt", self.raised, f"--resnorm-convert-placement={options}", "-o", module)

        def rows(model: Model) -> list[str]:
            wanted = layer_rows(target, len(model.rows))
            return [new if layers is None or i in layers else old
                    for i, (old, new) in enumerate(zip(model.rows, wanted))]

        converted = {name: convert(model, rows(model)) for name, model in self.models.items()}
        decomposed = self.folder / "decomposed.mlir"
        checked(self.bin / "resnorm-opt", module, "--resnorm-decompose", "-o", decomposed)
        for what, path, option in (("converted", module, "--canonicalize"),
                                   ("raised again", decomposed, "--raise-to-resnorm")):
            for source, found in self.placements(path, option).items():
                self.expect(f"{source} to {target}, {what}: placement", found,
                            placement_of([canonical(row) or row for row in rows(self.models[source])]))

        entries: dict[str, list[dict[str, Any]]] = {function_name(p): [] for p in self.models}
        for entry in json.loads(map_path.read_text()):
            entries[(entry["target"] or entry["source"])["function"]].append(entry)
        errors = self.run(module, {p: model for p, (model, _) in converted.items()})
        whole = {p for p in self.models
                 if all(entry["action"] != "dropped" for entry in entries[function_name(p)])}
        kept = self.folder / "kept.json"
        kept.write_text(json.dumps([entry for p in whole for entry in entries[function_name(p)]]))
        restored: dict[str, float] = {}
        if any(entries[function_name(p)] for p in whole):
            back = self.folder / f"{target}.back.mlir"
            checked(self.bin / "resnorm-opt", module, f"--resnorm-convert-placement=restore={kept}", "-o", back)
            restored = self.run(back, {p: self.models[p] for p in whole if entries[function_name(p)]})
        for source, (model, moves) in converted.items():
            own = entries[function_name(source)]
            found = sorted((str(slot_of(model, e["target"])), str(slot_of(model, e["source"])), e["action"]) for e in own)
            wanted = sorted((str(move.target), str(move.source), move.action) for move in moves)
            if found != wanted:
                raise Failure(f"{source} to {target}: expected the moves {wanted}, found {found}")
            actions = {action: sum(e["action"] == action for e in own) for action in ("kept", "moved", "new", "dropped")}
            contract = own[0]["contract"] if own else "exact"
            yield Conversion(source, target, contract, actions, errors[source], restored.get(source))


def slot_of(model: Model, slot: dict[str, Any] | str | None) -> Slot | None:
    """The slot that an entry of a parameter map names."""
    if slot is None or isinstance(slot, str):
        return None
    if slot["slot"] == "stream_end":
        return Slot(model.count, "stream_end")
    if slot["slot"] == "stream_start":
        return Slot(0, "stream_start")
    sublayer = slot["layer"] * len(model.kinds) + slot["sublayer"]
    if "head" in slot:
        return Slot(sublayer, "head", HEADS.index(slot["head"]))
    return Slot(sublayer, slot["slot"])


INTRODUCTION = """\
# Placements

Generated by `PYTHONPATH=python python -m resnorm.conversions --build build --output docs/Placements.md`.

A placement is a row of a table (`lib/Analysis/NormPlacement.cpp`): which slots of a sublayer hold a norm, and what else it does.

```
x ──┬───────────────────────────────────────────────▶ ⊕ ──[add]──▶ x'
    └─[input]──▶ ... ──[inner]──▶ linear ──[output]──┘
```
"""

RULES = """\
## Conversions

A norm stays where the target has its slot, else it moves to the slot that keeps what the branches read:

- the norm after add k is the input norm of sublayer k + 1; the stream's start is the first input; its end is the norm after the last add;
- where the target has branch-output norms only, the norm after add k and the input norm k become the output norm k, and back;
- if two claim a slot, what stays wins, then input, add and output norms in this order, then the stream's ends; the other is dropped and reported.

A new norm has scale 1 and bias 0 (ResiDual's second stream: scale 0). Peri-LN and Sandwich-LN are one algebra. AdaLN-Zero takes a norm's
scale and bias as the biases of the linear maps that modulate it. What a conversion dropped cannot be restored; all else can,
with `restore=` and the parameter map.

Measured on a model of {layers} layers of attention and FFN (width {width}) with random weights: the largest error of the converted
model's outputs from a float64 oracle (`python/resnorm/placements.py`), and of the restored model's from what it was. Outputs are of some units.
"""


def describe_rows() -> Iterator[str]:
    yield "| placement | attention | FFN | stream end | beside |"
    yield "|---|---|---|---|---|"
    ends = {True: "norm", False: "none", None: "as it was"}
    for name, row in ROWS.items():
        slots = [", ".join(sorted(slots)) or "–" for slots in (row.attention, row.ffn)]
        yield f"| `{name}` | {slots[0]} | {slots[1]} | {ends[row.end]} | {row.trait.replace('-', ' ') or '–'} |"
    yield "| `mix-ln` | the first quarter of the layers `post-ln`, the rest `pre-ln` | | norm | – |"


def write_report(conversions: list[Conversion], layers: int) -> str:
    lines = [INTRODUCTION, *describe_rows(), "", RULES.format(layers=layers, width=Sizes().width)]
    for source in PLACEMENTS:
        lines += [f"### From {source}", "", "| to | contract | kept | moved | new | dropped | error | restored |",
                  "|---|---|--:|--:|--:|--:|--:|--:|"]
        for c in conversions:
            if c.source != source:
                continue
            restored = "–" if c.restored is None else f"{c.restored:.0e}"
            counts = " | ".join(str(count) for count in c.actions.values())
            lines.append(f"| {c.target} | {c.contract} | {counts} | {c.error:.0e} | {restored} |")
        lines.append("")
    return "\n".join(lines)


def make_models(layers: int) -> dict[str, Model]:
    return {placement: make_model(placement, seed, layers) for seed, placement in enumerate(PLACEMENTS)}


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, required=True, help="the build folder")
    parser.add_argument("--output", type=Path, required=True, help="the Markdown file to write")
    parser.add_argument("--layers", type=int, default=4)
    arguments = parser.parse_args(argv)
    conversions: list[Conversion] = []
    try:
        with tempfile.TemporaryDirectory() as folder:
            converter = Converter(arguments.build / "bin", Path(folder), make_models(arguments.layers))
            for target in PLACEMENTS:
                conversions += converter.convert(target)
                worst = max(max(c.error, c.restored or 0) for c in conversions if c.target == target)
                print(f"to {target}: {len(converter.models)} models, largest error {worst:.1e}", file=sys.stderr)
    except Failure as failure:
        print(f"resnorm.conversions: {failure}", file=sys.stderr)
        return 1
    wrong = [c for c in conversions if max(c.error, c.restored or 0) > TOLERANCE]
    for c in wrong:
        print(f"{c.source} to {c.target}: error {c.error:.1e}, restored {c.restored}", file=sys.stderr)
    arguments.output.write_text(write_report(conversions, arguments.layers))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
