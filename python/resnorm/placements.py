# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The oracle of placements: a small transformer in each of them, and all conversions.

A model here is a list of branches (attention, cross-attention, FFN), the norms by
their slots, and what else makes its placement: NumPy in float64 evaluates it, and
`write_function` writes it as IR. `convert` moves norms by the rules of
docs/Placements.md. Nothing here comes from the compiler: it is what the compiler
is compared with.
"""

import dataclasses
import math
from dataclasses import dataclass
from typing import Mapping, Sequence

import numpy as np

from resnorm.writer import Value, Writer

Array = np.ndarray

EPSILON = 1e-5


@dataclass(frozen=True)
class Sizes:
    """The extents of a model; `memory` is the length of what a decoder reads."""

    batch: int = 2
    length: int = 5
    memory: int = 3
    heads: int = 2
    head: int = 8
    inner: int = 24

    @property
    def width(self) -> int:
        return self.heads * self.head

    @property
    def extents(self) -> dict[str, str]:
        """By axis: b batch, i and j positions, m the memory's, h heads, d their channels,
        c and e the stream's, f the FFN's."""
        by_axis = {"b": self.batch, "i": self.length, "j": self.length, "m": self.memory, "h": self.heads,
                   "d": self.head, "c": self.width, "e": self.width, "f": self.inner}
        return {axis: str(extent) for axis, extent in by_axis.items()}


@dataclass(frozen=True)
class Row:
    """A placement: which slots of attention and FFN hold a norm, and what else it does.

    Attributes:
        end: Whether a norm ends the stream: True, False, or None for as it was.
        trait: `extra-skip`, `scaled-residual`, `accumulation`, `head-norms`, `parallel`,
            `scaled-input`, `modulated`, or empty.
    """

    attention: frozenset[str]
    ffn: frozenset[str]
    end: bool | None
    trait: str = ""
    start: bool = True

    def slots(self, kind: str) -> frozenset[str]:
        return self.ffn if kind == "ffn" else self.attention


def row(attention: str, ffn: str, end: bool | None, trait: str = "", start: bool = True) -> Row:
    return Row(frozenset(attention.split()), frozenset(ffn.split()), end, trait, start)


ROWS = {
    "post-ln": row("add", "add", False),
    "pre-ln": row("input", "input", True),
    "peri-ln": row("input output", "input output", True),
    "sandwich-ln": row("input output", "input output", True),
    "b2t": row("add", "add", False, "extra-skip"),
    "res-post-norm": row("output", "output", True),
    "deepnorm": row("add", "add", False, "scaled-residual"),
    "residual": row("add", "add", True, "accumulation"),
    "sub-ln": row("input inner", "input inner", True),
    "normformer": row("input output", "input inner", True),
    "parallel": row("input", "input", True, "parallel"),
    "hybrid-norm": row("add", "", None, "head-norms"),
    "lns": row("input", "input", True, "scaled-input"),
    "ada-ln-zero": row("input", "input", True, "modulated"),
    "none": row("", "", False, start=False),
}
PLACEMENTS = (*ROWS, "mix-ln")
SAME = {"sandwich-ln": "peri-ln"}


def layer_rows(placement: str, layers: int) -> list[str]:
    """The row of each layer."""
    if placement == "mix-ln":
        return ["post-ln"] * (layers // 4) + ["pre-ln"] * (layers - layers // 4)
    return [placement] * layers


@dataclass(frozen=True, order=True)
class Slot:
    """A norm's place; `head` is 0, 1, 2 for queries, keys, values."""

    sublayer: int
    role: str
    head: int = 0


@dataclass(frozen=True)
class Norm:
    """A norm over the last axis; without `bias` an RMSNorm."""

    scale: Array | None
    bias: Array | None
    centred: bool

    def __call__(self, x: Array) -> Array:
        if self.centred:
            x = x - x.mean(-1, keepdims=True)
        x = x / np.sqrt(np.mean(x * x, -1, keepdims=True) + EPSILON)
        x = x if self.scale is None else x * self.scale
        return x if self.bias is None else x + self.bias

    def write(self, w: Writer, x: Value) -> Value:
        axis = x[1][-1]
        op = f"resnorm.{'layer' if self.centred else 'rms'}_norm {x[0]}"
        types = [w.tensor(x[1])]
        for name, values in (("scale", self.scale), ("bias", self.bias)):
            if values is not None:
                op += f" {name}({w.constant(values, axis)[0]})"
                types.append(w.tensor(axis))
        return w.add(f"{op} : ({', '.join(types)}) -> {w.tensor(x[1])}"), x[1]


@dataclass(frozen=True)
class Modulation:
    """AdaLN-Zero's three linear maps of SiLU(conditioning): weight [k, width], bias."""

    scale: tuple[Array, Array]
    shift: tuple[Array, Array]
    gate: tuple[Array, Array]

    @staticmethod
    def apply(linear: tuple[Array, Array], conditioning: Array) -> Array:
        silu = conditioning / (1 + np.exp(-conditioning))
        return (silu @ linear[0] + linear[1])[:, None, :]


def softmax(x: Array) -> Array:
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def through(norm: Norm | None, x: Array) -> Array:
    return x if norm is None else norm(x)


@dataclass(frozen=True)
class Model:
    """A stream of branches.

    Attributes:
        kinds: The sublayers of a layer.
        weights: One mapping a sublayer.
        rows: The placement of each layer.
        norms: The norms by their slots.
        skip_scale, input_scale: A factor a sublayer, of the skip and of the input norm's result.
        modulation: Of the sublayers that have one.
    """

    kinds: tuple[str, ...]
    weights: list[Mapping[str, Array]]
    rows: list[str]
    norms: dict[Slot, Norm]
    skip_scale: list[float]
    input_scale: list[float]
    modulation: dict[int, Modulation]
    sizes: Sizes = Sizes()

    @property
    def count(self) -> int:
        return len(self.weights)

    def layer(self, k: int) -> int:
        return k // len(self.kinds)

    def kind(self, k: int) -> str:
        return self.kinds[k % len(self.kinds)]

    def row(self, k: int) -> Row:
        return ROWS[self.rows[self.layer(k)]]

    def is_last(self, k: int) -> bool:
        return (k + 1) % len(self.kinds) == 0

    def norm(self, role: str, k: int = 0, head: int = 0) -> Norm | None:
        return self.norms.get(Slot(k, role, head))

    def branch(self, k: int, x: Array, memory: Array) -> Array:
        """[batch, length, width] to the same."""
        w, sizes = self.weights[k], self.sizes

        def linear(name: str, x: Array) -> Array:
            return x @ w[name].T + w[name + ".bias"]

        if self.kind(k) == "ffn":
            inner = np.tanh(linear("up", x))
            return linear("down", through(self.norm("inner", k), inner))

        def heads(name: str, x: Array, index: int) -> Array:
            split = linear(name, x).reshape(sizes.batch, -1, sizes.heads, sizes.head)
            return through(self.norm("head", k, index), split).transpose(0, 2, 1, 3)

        source = memory if self.kind(k) == "cross-attention" else x
        q, key, v = heads("q", x, 0), heads("k", source, 1), heads("v", source, 2)
        mixed = softmax(q @ key.swapaxes(-1, -2) / math.sqrt(sizes.head)) @ v
        mixed = mixed.transpose(0, 2, 1, 3).reshape(x.shape)
        return linear("o", through(self.norm("inner", k), mixed))

    def __call__(self, x: Array, memory: Array, conditioning: Array) -> Array:
        x = through(self.norm("stream_start"), x)
        total = layer_input = x
        for k in range(self.count):
            trait = self.row(k).trait
            if k % len(self.kinds) == 0:
                layer_input = x
            read = layer_input if trait == "parallel" else x
            read = through(self.norm("input", k), read) * self.input_scale[k]
            modulation = self.modulation.get(k)
            if modulation:
                read = ((1 + Modulation.apply(modulation.scale, conditioning)) * read
                        + Modulation.apply(modulation.shift, conditioning))
            f = through(self.norm("output", k), self.branch(k, read, memory))
            if modulation:
                f = Modulation.apply(modulation.gate, conditioning) * f
            s = self.skip_scale[k] * x + f
            if trait == "extra-skip" and self.is_last(k):
                s = s + layer_input
            x = through(self.norm("add", k), s)
            total = total + f
        end = self.norm("stream_end", self.count)
        return x + through(end, total) if self.accumulates else through(end, x)

    @property
    def accumulates(self) -> bool:
        return self.row(0).trait == "accumulation"


def deepnorm_alpha(layers: int) -> float:
    return (2 * layers) ** 0.25


def make_weights(random: np.random.Generator, kind: str, sizes: Sizes) -> dict[str, Array]:
    shapes = ({"up": (sizes.inner, sizes.width), "down": (sizes.width, sizes.inner)} if kind == "ffn"
              else {name: (sizes.width, sizes.width) for name in "qkvo"})
    weights = {}
    for name, shape in shapes.items():
        weights[name] = random.normal(0, 1.2 / shape[1] ** 0.5, shape).astype(np.float32)
        weights[name + ".bias"] = random.normal(0, 0.25, shape[0]).astype(np.float32)
    return weights


def required_slots(model: Model) -> list[Slot]:
    """The slots that the rows of a model demand, but for its ends."""
    slots = []
    for k in range(model.count):
        slots += [Slot(k, role) for role in sorted(model.row(k).slots(model.kind(k)))]
        if model.row(k).trait == "head-norms" and model.kind(k) == "attention":
            slots += [Slot(k, "head", head) for head in range(3)]
    return slots


def width_of(model: Model, slot: Slot) -> int:
    if slot.role == "head":
        return model.sizes.head
    inner = slot.role == "inner" and model.kind(slot.sublayer) == "ffn"
    return model.sizes.inner if inner else model.sizes.width


def make_model(placement: str, seed: int, layers: int = 4, centred: bool = True, embedding_norm: bool = False,
               kinds: tuple[str, ...] = ("attention", "ffn"), sizes: Sizes = Sizes()) -> Model:
    """A model with random parameters, rounded to float32."""
    random = np.random.default_rng(seed)
    count = layers * len(kinds)
    model = Model(kinds, [make_weights(random, kinds[k % len(kinds)], sizes) for k in range(count)],
                  layer_rows(placement, layers), {}, [1.0] * count, [1.0] * count, {}, sizes)
    slots = required_slots(model)
    if embedding_norm:
        slots.append(Slot(0, "stream_start"))
    if model.row(count - 1).end:
        slots.append(Slot(count, "stream_end"))

    def vector(width: int, mean: float) -> Array:
        return random.normal(mean, 0.2, width).astype(np.float32)

    for slot in slots:
        width = width_of(model, slot)
        plain = slot.role == "input" and model.row(slot.sublayer).trait == "modulated"
        model.norms[slot] = Norm(None if plain else vector(width, 1),
                                 vector(width, 0) if centred and not plain else None, centred)
    for k in range(count):
        trait = model.row(k).trait
        if trait == "scaled-residual":
            model.skip_scale[k] = deepnorm_alpha(layers)
        if trait == "scaled-input":
            model.input_scale[k] = 1 / math.sqrt(model.layer(k) + 1)
        if trait == "modulated":
            def linear(mean: float) -> tuple[Array, Array]:
                shape = (sizes.width, sizes.width)
                return random.normal(0, 0.2, shape).astype(np.float32), vector(sizes.width, mean)
            model.modulation[k] = Modulation(linear(0), linear(0), linear(1))
    return model


# -- Conversions --------------------------------------------------------------


@dataclass(frozen=True)
class Move:
    """What became of a norm: no target where it was dropped, no source where it is new."""

    target: Slot | None
    source: Slot | None

    @property
    def action(self) -> str:
        if self.target is None or self.source is None:
            return "dropped" if self.target is None else "new"
        return "kept" if self.target == self.source else "moved"


def candidates(model: Model, slot: Slot) -> list[Slot]:
    """Where the norm of `slot` may go in `model`, which has none yet, best first."""
    k, last = slot.sublayer, model.count - 1
    end = Slot(model.count, "stream_end")

    def fills(role: str, k: int) -> bool:
        return role in model.row(k).slots(model.kind(k))

    if slot.role == "stream_start":
        return [Slot(0, "input"), slot]
    if slot.role == "input":
        if fills("input", k):
            return [slot]
        if k == 0 and fills("add", 0):
            return [Slot(0, "stream_start")]
        if k > 0 and fills("add", k - 1):
            return [Slot(k - 1, "add")]
        return [Slot(k, "output")]
    if slot.role == "add":
        if k < last:
            return [slot, Slot(k + 1, "input"), Slot(k, "output")]
        return [slot, end if fills("input", k) else Slot(k, "output")]
    if slot.role == "output":
        return [slot, Slot(k, "input"), Slot(k, "add")]
    if slot.role == "stream_end":
        return [slot, Slot(last, "add")]
    return [slot]


def convert(model: Model, rows: list[str]) -> tuple[Model, list[Move]]:
    """The model with other rows of the table, one a layer, by the rules of docs/Placements.md."""
    layers = model.count // len(model.kinds)
    stays = [SAME.get(a, a) == SAME.get(b, b) for a, b in zip(model.rows, rows)]
    if all(stays):
        return dataclasses.replace(model, rows=rows), [Move(slot, slot) for slot in sorted(model.norms)]
    target = dataclasses.replace(
        model, rows=rows, norms={},
        skip_scale=[s if stays[model.layer(k)]
                    else deepnorm_alpha(layers) if ROWS[rows[model.layer(k)]].trait == "scaled-residual" else 1.0
                    for k, s in enumerate(model.skip_scale)],
        input_scale=[1 / math.sqrt(model.layer(k) + 1) if ROWS[rows[model.layer(k)]].trait == "scaled-input" else 1.0
                     for k in range(model.count)],
        modulation={k: m for k, m in model.modulation.items() if stays[model.layer(k)]})
    slots = set(required_slots(target))
    ends = [Slot(0, "stream_start")] if target.row(0).start else []
    final = target.row(model.count - 1).end
    end = Slot(model.count, "stream_end")
    if final or (final is None and end in model.norms):
        ends.append(end)
    allowed = slots.union(ends)
    source: dict[Slot, Slot] = {}

    def goal(slot: Slot) -> Slot | None:
        return next((s for s in candidates(target, slot) if s in allowed), None)

    # First what stays; then inputs, adds and outputs, and at last the ends.
    for slot in sorted(model.norms):
        if goal(slot) == slot and not slot.role.startswith("stream"):
            source[slot] = slot
    for role in ("input", "add", "output", "stream_start", "stream_end"):
        for slot in sorted(model.norms):
            place = goal(slot) if slot.role == role else None
            if place is None or slot in source.values():
                continue
            if place not in source:
                source[place] = slot
            elif role == "stream_start" and slot in allowed and slot not in source:
                source[slot] = slot
    required = slots.union([end] if final else [])
    moves = [Move(place, source.get(place)) for place in sorted(required.union(source))]
    moves += [Move(None, slot) for slot in sorted(model.norms) if slot not in source.values()]

    moves += [Move(None, Slot(k, "input")) for k in sorted(model.modulation) if not stays[model.layer(k)]]

    centred = next((norm.centred for norm in model.norms.values()), True)
    for move in moves:
        if move.target is None:
            continue
        vanishes = move.target.role == "stream_end" and target.accumulates
        width = width_of(target, move.target)
        fresh = Norm(np.full(width, 0.0 if vanishes else 1.0), np.zeros(width) if centred else None, centred)
        norm = model.norms[move.source] if move.source else fresh
        trait = target.row(move.target.sublayer).trait if move.target.role == "input" else ""
        if trait == "modulated":
            # Scale and bias become those of the linear maps, whose weights begin at 0.
            zero, ones = np.zeros((width, width)), np.ones(width)
            scale = ones if norm.scale is None or not move.source else norm.scale
            bias = 0 * ones if norm.bias is None else norm.bias
            target.modulation[move.target.sublayer] = Modulation((zero, scale - 1), (zero, bias), (zero, ones))
            norm = Norm(None, None, norm.centred)
        target.norms[move.target] = norm
    return target, moves


# -- As IR --------------------------------------------------------------------


def write_branch(w: Writer, model: Model, k: int, x: Value, memory: Value) -> Value:
    weights = model.weights[k]

    def normed(role: str, x: Value, head: int = 0) -> Value:
        norm = model.norm(role, k, head)
        return x if norm is None else norm.write(w, x)

    def linear(name: str, x: Value, out: str) -> Value:
        into = x[1][-1]
        result = w.product(x[1][:-1] + out, x, w.constant(weights[name], out + into))
        return w.binary("addf", result, w.constant(weights[name + ".bias"], out))

    if model.kind(k) == "ffn":
        inner = w.unary(linear("up", x, "f"), "%r = math.tanh %x : f32")
        return linear("down", normed("inner", inner), "c")

    def heads(name: str, x: Value, position: str, index: int) -> Value:
        flat = linear(name, x, "e")
        axes = f"b{position}hd"
        split = w.add(f"tensor.expand_shape {flat[0]} [[0], [1], [2, 3]] output_shape "
                      f"[{', '.join(w.extents[a] for a in axes)}] : {w.tensor(flat[1])} into {w.tensor(axes)}")
        return normed("head", (split, axes), index)

    cross = model.kind(k) == "cross-attention"
    source, position = (memory, "m") if cross else (x, "j")
    scores = w.product(f"bhi{position}", heads("q", x, "i", 0), heads("k", source, position, 1))
    scores = w.unary(scores, "%r = arith.divf %x, %root : f32")
    mixed = w.product("bihd", w.softmax(scores, position), heads("v", source, position, 2))
    merged = w.add(f"tensor.collapse_shape {mixed[0]} [[0], [1], [2, 3]] : {w.tensor('bihd')} into {w.tensor('bie')}")
    return linear("o", normed("inner", (merged, "bie")), "c")


def write_function(name: str, model: Model) -> str:
    """`@name(stream [b, i, c], memory [b, m, c], conditioning [b, c])` of f32."""
    w = Writer(model.sizes.extents)
    memory = "%memory", "bmc"

    def normed(role: str, k: int, x: Value) -> Value:
        norm = model.norm(role, k)
        return x if norm is None else norm.write(w, x)

    def scaled(x: Value, factor: float) -> Value:
        return x if factor == 1 else w.unary(
            x, f"%k = arith.constant {factor:.9e} : f32", "%r = arith.mulf %x, %k : f32")

    def modulated(linear: tuple[Array, Array]) -> Value:
        product = w.product("bc", silu, w.constant(linear[0], "ec"))
        return w.binary("addf", product, w.constant(linear[1], "c"))

    silu = "", ""
    if model.modulation:
        silu = w.unary(("%conditioning", "be"), "%n = arith.negf %x : f32", "%e = math.exp %n : f32",
                       "%s = arith.addf %one, %e : f32", "%r = arith.divf %x, %s : f32")
    x = normed("stream_start", 0, ("%stream", "bic"))
    total = layer_input = x
    for k in range(model.count):
        trait = model.row(k).trait
        if k % len(model.kinds) == 0:
            layer_input = x
        read = normed("input", k, layer_input if trait == "parallel" else x)
        read = scaled(read, model.input_scale[k])
        modulation = model.modulation.get(k)
        if modulation:
            read = w.generic("bic", ["%f = arith.addf %one, %y : f32", "%m = arith.mulf %f, %x : f32",
                                     "%r = arith.addf %m, %z : f32"],
                             read, modulated(modulation.scale), modulated(modulation.shift))
        f = normed("output", k, write_branch(w, model, k, (read[0], "bic"), memory))
        if modulation:
            f = w.binary("mulf", f, modulated(modulation.gate))
        s = w.binary("addf", scaled(x, model.skip_scale[k]), f)
        if trait == "extra-skip" and model.is_last(k):
            s = w.binary("addf", s, layer_input)
        x = normed("add", k, s)
        if model.accumulates:
            total = w.binary("addf", total, f)
    end = normed("stream_end", model.count, total if model.accumulates else x)
    result = w.binary("addf", x, end) if model.accumulates else end
    scalars = {"zero": "0.0", "one": "1.0", "root": repr(math.sqrt(model.sizes.head)), "lowest": "0xFF800000"}
    constants = "".join(f"    %{name} = arith.constant {value} : f32\n" for name, value in scalars.items())
    return (f"func.func @{name}(%stream: {w.tensor('bic')}, %memory: {w.tensor('bmc')}, "
            f"%conditioning: {w.tensor('be')}) -> {w.tensor('bic')} {{\n{constants}"
            + "\n".join(w.lines) + f"\n    return {result[0]} : {w.tensor('bic')}\n}}\n")


def make_inputs(seed: int, sizes: Sizes = Sizes()) -> tuple[Array, Array, Array]:
    """A stream, a memory and a conditioning, of float32."""
    random = np.random.default_rng(seed)
    shapes: Sequence[tuple[int, ...]] = ((sizes.batch, sizes.length, sizes.width),
                                         (sizes.batch, sizes.memory, sizes.width), (sizes.batch, sizes.width))
    x, memory, conditioning = (random.normal(0, 1, shape).astype(np.float32) for shape in shapes)
    return x, memory, conditioning
