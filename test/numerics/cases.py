# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One call of an op: its IR, its inputs, and what the oracle says of them."""

import dataclasses
import itertools
import random
from collections.abc import Callable, Iterator

import numpy as np

import oracle
from floats import decode, encode
from oracle import Numerics

KINDS = ("f32", "f64", "f16", "bf16")
EPSILON_MODES = ("inside", "outside", "max_deviation", "max_variance")
FORMULAS = ("centered", "moments", "clamped_moments")
# Large enough to matter, and between the deviations of the rows.
EPSILON = 0.25

Expected = Callable[..., "np.ndarray | tuple[np.ndarray, ...]"]


@dataclasses.dataclass
class Operand:
    role: str  # the keyword before it, or "" in the list of the first operands
    kind: str
    values: np.ndarray

    def __post_init__(self) -> None:
        self.array = encode(self.values, self.kind)
        self.values = decode(self.array, self.kind)


@dataclasses.dataclass
class Case:
    """`expected` gets the operands' values, as float64."""
    name: str
    op: str
    operands: list[Operand]
    attributes: str
    results: list[str]  # element types
    expected: Expected
    dynamic: bool = False
    buffers: bool = False
    statistics: str | None = None

    @property
    def precision(self) -> str:
        """f32 where something is computed in f32, else f64."""
        kinds = {self.statistics, oracle.compute_type(self.operands[0].kind)}
        return "f32" if "f32" in kinds else "f64"

    @property
    def narrow_sums(self) -> str | None:
        """The type of the statistics, where sums in another order are other numbers in it."""
        return self.statistics if self.statistics in ("f16", "bf16") else None

    def oracle(self) -> tuple[np.ndarray, ...]:
        with np.errstate(all="ignore"):
            values = self.expected(*(operand.values for operand in self.operands))
        return values if isinstance(values, tuple) else (values,)

    def shaped(self, what: str, shape: tuple[int, ...], kind: str) -> str:
        extents = ["?" if self.dynamic else str(extent) for extent in shape]
        return f"{what}<{'x'.join([*extents, kind])}>"

    def function(self) -> str:
        """A function over buffers: the operands, then the results' destinations."""
        inputs = [(operand.values.shape, operand.kind) for operand in self.operands]
        outputs = [(values.shape, kind) for values, kind in zip(self.oracle(), self.results, strict=True)]
        memrefs = [self.shaped("memref", *each) for each in inputs + outputs]
        tensors = [self.shaped("tensor", *each) for each in inputs + outputs]
        arguments = ", ".join(f"%a{i}: {kind}" for i, kind in enumerate(memrefs))
        names = [f"%{'a' if self.buffers else 't'}{i}" for i in range(len(memrefs))]
        syntax = ", ".join(name for name, operand in zip(names, self.operands, strict=False) if not operand.role)
        for name, operand in zip(names, self.operands, strict=False):
            if operand.role:
                syntax += f" {operand.role}({name})"
        n = len(inputs)
        if self.buffers:
            body = [f"resnorm.{self.op} {syntax} outs({', '.join(names[n:])}) {self.attributes} : "
                    f"({', '.join(memrefs)}) -> ()"]
        else:
            body = [f"%t{i} = bufferization.to_tensor %a{i} restrict : {memrefs[i]} to {tensors[i]}"
                    for i in range(n)]
            body.append(f"%r:{len(outputs)} = resnorm.{self.op} {syntax} {self.attributes} : "
                        f"({', '.join(tensors[:n])}) -> ({', '.join(tensors[n:])})")
            body += [f"bufferization.materialize_in_destination %r#{i} in restrict writable %a{n + i} : "
                     f"({tensors[n + i]}, {memrefs[n + i]}) -> ()" for i in range(len(outputs))]
        lines = "\n  ".join(body)
        return f"func.func @{self.name}({arguments}) {{\n  {lines}\n  return\n}}\n"


def sample(rng: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray:
    """Rows of a deviation far above, far below and about EPSILON."""
    spread = np.resize([2.0, 0.01, 0.3], shape[0]).reshape(-1, *[1] * (len(shape) - 1))
    return spread * (rng.standard_normal(shape) + 0.5)


def attribute_text(numerics: Numerics, has_formula: bool = True, extra: str = "") -> str:
    """The attributes, in the order in which the ops print them."""
    parts = [extra, f"epsilon = {numerics.epsilon}", f"epsilon_mode = {numerics.epsilon_mode}"]
    if numerics.statistics:
        parts.append(f"statistics = {numerics.statistics}")
    if has_formula:
        parts.append(f"variance = {numerics.variance}")
    if numerics.scale_offset:
        parts.append(f"scale_offset = {numerics.scale_offset}")
    if numerics.cast_before_scale:
        parts.append("cast_before_scale")
    return " ".join(parts)


def trailing(rng: np.random.Generator, op: str, kind: str, numerics: Numerics, *, axes: int = 1, scale: bool = True,
             bias: bool = True, save: bool = True, branch_bias: bool = False, result: str = "",
             parameter_kind: str = "", shape: tuple[int, ...] = (3, 4, 24),
             x: np.ndarray | None = None) -> Case:
    """A layer_norm or rms_norm, alone or of a sum."""
    result = result or kind
    if not scale:
        numerics = dataclasses.replace(numerics, scale_offset=0.0)
    centered, is_sum = "layer" in op, op.startswith("add")
    addends = 2 + rng.integers(2) if is_sum else 1
    scales = [float(each) for each in rng.choice([1.0, 0.5, -1.25], addends)]
    operands = [Operand("", kind, sample(rng, shape) if x is None else x) for _ in range(addends)]
    parameter = shape[len(shape) - axes:]
    roles = [role for role, present in
             (("branch_bias", is_sum and branch_bias), ("scale", scale), ("bias", bias)) if present]
    for role in roles:
        operands.append(Operand(role, parameter_kind or kind, rng.standard_normal(parameter)))

    def expected(*values: np.ndarray) -> tuple[np.ndarray, ...]:
        given = dict(zip(roles, values[addends:], strict=True))
        total = values[0]
        if is_sum:
            total = oracle.scaled_sum(list(values[:addends]), scales, kind, given.get("branch_bias"))
        y, *saved = oracle.trailing_norm(total, kind, result, numerics, centered=centered, axes=axes,
                                         scale=given.get("scale"), bias=given.get("bias"))
        return (y, *([total] if is_sum else []), *(saved if save else []))

    results = [result] + [kind] * is_sum + [oracle.compute_type(kind)] * (save * (1 + centered))
    extra = f"addend_scales = {scales} " * is_sum + f"axis = {-axes}"
    attributes = attribute_text(numerics, centered, extra) + " save_statistics" * save
    return Case("", op, operands, attributes, results, expected, statistics=numerics.statistics)


def trailing_cases(rng: np.random.Generator, choose: random.Random) -> Iterator[Case]:
    """Every type, epsilon mode and formula; the rest is drawn."""
    for op in ("layer_norm", "rms_norm", "add_layer_norm", "add_rms_norm"):
        formulas = FORMULAS if "layer" in op else FORMULAS[:1]
        for kind, mode, formula in itertools.product(KINDS, EPSILON_MODES, formulas):
            for cast in (False, True):
                numerics = Numerics(EPSILON, mode, formula, None, choose.choice([0.0, 1.0]), cast)
                yield trailing(rng, op, kind, numerics, axes=choose.choice([1, 2]),
                               scale=choose.random() < 0.8, bias=choose.random() < 0.5,
                               save=choose.random() < 0.5, branch_bias=choose.random() < 0.5)
        # The statistics in another type than the compute type.
        for kind, statistics in (("f32", "f64"), ("f32", "bf16"), ("f16", "f16"), ("bf16", "bf16"), ("bf16", "f64"),
                                 ("f16", "bf16"), ("f64", "f32")):
            for formula in formulas:
                yield trailing(rng, op, kind, Numerics(EPSILON, "inside", formula, statistics))
        # A result of another type, and parameters of another.
        for kind, result, cast in itertools.product(KINDS, KINDS, (False, True)):
            yield trailing(rng, op, kind, Numerics(EPSILON, cast_before_scale=cast), result=result,
                           parameter_kind=choose.choice(KINDS))


def channel_cases(rng: np.random.Generator, choose: random.Random) -> Iterator[Case]:
    """batch_norm and group_norm, with the features in either place."""
    for kind, mode, axis in itertools.product(KINDS, EPSILON_MODES, (1, 2)):
        shape = (3, 8, 6) if axis == 1 else (3, 6, 8)
        roles = [role for role in ("scale", "bias") if choose.random() < 0.7]
        parameters = [Operand(role, kind, rng.standard_normal(8)) for role in roles]
        numerics = Numerics(EPSILON, mode)
        given = [Operand("mean", kind, rng.standard_normal(8)), Operand("variance", kind, rng.random(8))]

        def batch_expected(x, m, v, *values, kind=kind, numerics=numerics, axis=axis, roles=roles):  # type: ignore[no-untyped-def]
            named = dict(zip(roles, values, strict=True))
            return oracle.batch_norm(x, kind, kind, numerics, axis, m, v, named.get("scale"), named.get("bias"))

        yield Case("", "batch_norm", [Operand("", kind, sample(rng, shape)), *given, *parameters],
                   attribute_text(numerics, False, f"channel_axis = {axis}"), [kind], batch_expected)

        for formula in FORMULAS:
            groups = choose.choice([1, 2, 4, 8])
            numerics = Numerics(EPSILON, mode, formula)

            def group_expected(x, *values, kind=kind, numerics=numerics, axis=axis, groups=groups, roles=roles):  # type: ignore[no-untyped-def]
                named = dict(zip(roles, values, strict=True))
                return oracle.group_norm(x, kind, kind, numerics, axis, groups, named.get("scale"), named.get("bias"))

            yield Case("", "group_norm", [Operand("", kind, sample(rng, shape)), *parameters],
                       attribute_text(numerics, True, f"groups = {groups} channel_axis = {axis}"), [kind],
                       group_expected)


def other_cases(rng: np.random.Generator) -> Iterator[Case]:
    """residual_add and center."""
    shape = (3, 4, 24)
    for kind, scales in itertools.product(KINDS, ((1.0, 1.0), (1.5, 1.0), (1.0, 0.3), (-2.0, 0.7))):
        yield Case("", "residual_add", [Operand("", kind, sample(rng, shape)) for _ in range(2)],
                   f"skip_scale = {scales[0]} branch_scale = {scales[1]}", [kind],
                   lambda *values, kind=kind, scales=scales: oracle.scaled_sum(list(values), list(scales), kind))
    for kind, axes, statistics in itertools.product(KINDS, (1, 2), (None, "f64", "bf16")):
        text = f"axis = {-axes}" + (f" statistics = {statistics}" if statistics else "")
        yield Case("", "center", [Operand("", kind, sample(rng, shape))], text, [kind],
                   lambda x, kind=kind, axes=axes, statistics=statistics: oracle.center(x, kind, kind, statistics, axes))


def dyt_cases(rng: np.random.Generator, choose: random.Random) -> Iterator[Case]:
    """Dynamic Tanh and Derf, with and without each parameter."""
    shape = (3, 4, 24)
    for kind, function, shifts, axes in itertools.product(KINDS, ("tanh", "erf"), (False, True), (1, 2)):
        roles = ["alpha", *["shift"] * shifts, *(role for role in ("scale", "bias") if choose.random() < 0.8)]
        result = choose.choice(KINDS)
        parameters = [Operand(role, choose.choice(KINDS),
                              rng.standard_normal(() if role in ("alpha", "shift") else shape[len(shape) - axes:]))
                      for role in roles]

        def expected(x, *values, kind=kind, result=result, function=function, roles=roles):  # type: ignore[no-untyped-def]
            named = dict(zip(roles, values, strict=True))
            return oracle.dyt(x, kind, result, function, named["alpha"], named.get("shift"), named.get("scale"),
                              named.get("bias"))

        yield Case("", "dyt", [Operand("", kind, sample(rng, shape)), *parameters],
                   f"axis = {-axes} function = {function}", [result], expected)


def special_cases(rng: np.random.Generator) -> Iterator[Case]:
    """Numbers that are none, and shapes without elements."""
    for op, kind, mode in itertools.product(("layer_norm", "rms_norm"), KINDS, EPSILON_MODES):
        x = sample(rng, (4, 24))
        x[0, 3], x[1, 5], x[2, 7] = np.nan, np.inf, -np.inf
        yield trailing(rng, op, kind, Numerics(EPSILON, mode), shape=x.shape, x=x)
    for op, shape in itertools.product(("layer_norm", "rms_norm"), ((0, 8), (3, 0), (0, 0))):
        yield trailing(rng, op, "f32", Numerics(EPSILON), shape=shape, x=np.zeros(shape))


def all_cases() -> list[Case]:
    rng, choose = np.random.default_rng(0), random.Random(0)
    cases = [*trailing_cases(rng, choose), *channel_cases(rng, choose), *other_cases(rng), *special_cases(rng),
             *dyt_cases(rng, choose)]
    for i, case in enumerate(cases):
        case.name = f"{case.op}_{i}"
        case.dynamic, case.buffers = choose.random() < 0.4, choose.random() < 0.4
    return cases
