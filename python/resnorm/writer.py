# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Write functions of linalg on tensors, in which an axis is a letter."""

from typing import Mapping

import numpy as np

# The name of a value and the letters of its axes.
Value = tuple[str, str]


class Writer:
    """The body of a function, op by op.

    Attributes:
        extents: The extent of each axis by its letter, as a tensor type writes it.
        sizes: The values that hold those that are dynamic.
        lines: The ops so far.
    """

    def __init__(self, extents: Mapping[str, str], sizes: Mapping[str, str] | None = None) -> None:
        self.extents = extents
        self.sizes = sizes or {}
        self.lines: list[str] = []
        self.count = 0

    def tensor(self, axes: str) -> str:
        return f"tensor<{''.join(self.extents[axis] + 'x' for axis in axes)}f32>"

    def add(self, text: str) -> str:
        self.count += 1
        self.lines.append(f"    %{self.count} = {text}")
        return f"%{self.count}"

    def generic(self, axes: str, body: list[str], *operands: Value, start: str = "") -> Value:
        """A linalg.generic with a result of `axes`; axes of operands that it lacks are reduced.

        `body` computes %r of %x, %y, … and, in a reduction that begins with `start`, %o.
        """
        loops = axes + "".join(sorted({a for _, used in operands for a in used} - set(axes)))
        maps = ", ".join(f"affine_map<({', '.join(loops)}) -> ({', '.join(used)})>"
                         for used in (*(used for _, used in operands), axes))
        kinds = ", ".join('"parallel"' if axis in axes else '"reduction"' for axis in loops)
        sizes = ", ".join(self.sizes[a] for a in axes if a in self.sizes)
        out = self.add(f"tensor.empty({sizes}) : {self.tensor(axes)}")
        if start:
            out = self.add(f"linalg.fill ins(%{start} : f32) outs({out} : {self.tensor(axes)}) -> {self.tensor(axes)}")
        names = [f"%{letter}: f32" for letter in "xyz"[:len(operands)]]
        lines = "".join(f"      {line}\n" for line in body)
        inputs = ", ".join(name for name, _ in operands)
        types = ", ".join(self.tensor(used) for _, used in operands)
        return self.add(
            f"linalg.generic {{indexing_maps = [{maps}], iterator_types = [{kinds}]}} ins({inputs} : {types}) "
            f"outs({out} : {self.tensor(axes)}) {{\n    ^bb0({', '.join([*names, '%o: f32'])}):\n"
            f"{lines}      linalg.yield %r : f32\n    }} -> {self.tensor(axes)}"), axes

    def constant(self, values: np.ndarray, axes: str) -> Value:
        data = values.astype("<f4").tobytes().hex().upper()
        return self.add(f'arith.constant dense<"0x{data}"> : {self.tensor(axes)}'), axes

    def product(self, axes: str, x: Value, y: Value) -> Value:
        return self.generic(axes, ["%p = arith.mulf %x, %y : f32", "%r = arith.addf %o, %p : f32"], x, y, start="zero")

    def unary(self, x: Value, *body: str) -> Value:
        return self.generic(x[1], list(body), x)

    def binary(self, op: str, x: Value, y: Value) -> Value:
        return self.generic(x[1], [f"%r = arith.{op} %x, %y : f32"], x, y)

    def total(self, axes: str, x: Value, op: str = "addf", start: str = "zero") -> Value:
        return self.generic(axes, [f"%r = arith.{op} %o, %x : f32"], x, start=start)

    def softmax(self, x: Value, axis: str) -> Value:
        """Over `axis`; %lowest is the constant of which the maximum begins."""
        kept = x[1].replace(axis, "")
        shifted = [x, self.total(kept, x, "maximumf", "lowest")]
        powers = self.generic(x[1], ["%s = arith.subf %x, %y : f32", "%r = math.exp %s : f32"], *shifted)
        return self.binary("divf", powers, self.total(kept, powers))
