# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the ops compute, against NumPy in float64.

Each case runs in three ways, which must agree with the oracle and share its NaNs
and infinities: as the compiler lowers the op, after resnorm-decompose alone, and
written in buffer form. All functions of a way are compiled at once.
"""

import concurrent.futures
import ctypes
import functools
import itertools
import subprocess
import unittest
import warnings
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Iterator, Mapping, Sequence

import numpy as np

from resnorm.library import DTYPES, Library, describe_array
from support import ToolTest

Array = np.ndarray

# PyTorch's, (rtol, atol).
TOLERANCES = {"bf16": (1.6e-2, 1e-5), "f16": (1e-3, 1e-5), "f32": (1.3e-6, 1e-5), "f64": (1e-7, 1e-7)}
# From the least precise on.
PRECISION = list(TOLERANCES)
# As the ops' syntax has them.
ATTRIBUTES = ["skip_scale", "branch_scale", "addend_scales", "groups", "channel_axis", "axis", "epsilon",
              "epsilon_mode", "statistics", "variance", "scale_offset", "cast_before_scale", "save_statistics"]


@dataclass(frozen=True)
class Case:
    """An op on random data.

    Attributes:
        op: Without the dialect's name.
        shape: Of the input.
        dtype: Of the input; `result` of the first result where that differs.
        operands: Element types by operand; in the op's order, the input (or skip
            and branch, or the addends) left out.
        attributes: As in the IR; True for a unit attribute.
        addends: How many of them an add norm has.
        dynamic: Every extent is dynamic.
        mean: Of the data, whose deviation is 1.
        special: Values that replace some of the data.
    """

    name: str
    op: str
    shape: tuple[int, ...]
    dtype: str = "f32"
    result: str | None = None
    operands: Mapping[str, str] = field(default_factory=dict)
    attributes: Mapping[str, object] = field(default_factory=dict)
    addends: int = 2
    dynamic: bool = False
    mean: float = 0.5
    special: bool = False

    @property
    def axis(self) -> int:
        return int(self.attributes.get("axis", -1))  # type: ignore[call-overload]

    @property
    def summands(self) -> int:
        if self.op == "residual_add":
            return 2
        return self.addends if self.op.startswith("add_") else 1

    def operand_shape(self) -> tuple[int, ...]:
        if self.op in ("batch_norm", "group_norm"):
            return (self.shape[self.channel_axis],)
        return self.shape[self.axis:]

    @property
    def channel_axis(self) -> int:
        return int(self.attributes.get("channel_axis", 1))  # type: ignore[call-overload]

    def results(self) -> list[tuple[tuple[int, ...], str]]:
        first = (self.shape, self.result or self.dtype)
        if not self.op.startswith("add_") and "save_statistics" not in self.attributes:
            return [first]
        results = [first]
        if self.op.startswith("add_"):
            results.append((self.shape, self.dtype))
        if "save_statistics" in self.attributes:
            compute = "f64" if self.dtype == "f64" else "f32"
            saved = 1 if "rms" in self.op else 2
            results += [(self.shape[:self.axis], compute)] * saved
        return results

    def inputs(self) -> list[Array]:
        # Not hash(), which differs from run to run.
        random = np.random.default_rng(zlib.crc32(self.name.encode()))
        made = []
        for _ in range(self.summands):
            x = random.normal(self.mean, 1, self.shape)
            if self.special:
                rows = x.reshape(-1, self.shape[-1])
                rows[0, 1], rows[1, 2], rows[2, 0] = np.nan, np.inf, -np.inf
                rows[3] = 0
                rows[4, :2] = np.inf, -np.inf
            made.append(x.astype(DTYPES[self.dtype]))
        for name, dtype in self.operands.items():
            value = random.normal(1, 0.5, self.operand_shape())
            if name == "variance":
                value = np.abs(value)
            made.append(value.astype(DTYPES[dtype]))
        return made

    def tolerance(self, dtype: str) -> tuple[float, float]:
        """That of the least precise type on the way to the result."""
        compute = "f64" if self.dtype == "f64" else "f32"
        statistics = str(self.attributes.get("statistics", compute))
        types = [dtype, compute]
        if self.op.startswith("add_") or self.op == "residual_add":
            types.append(self.dtype)
        rtol, atol = TOLERANCES[min(types, key=PRECISION.index)]
        if PRECISION.index(statistics) < PRECISION.index(compute):
            # A rounded mean shifts the whole row.
            return TOLERANCES[statistics][0], 10 * TOLERANCES[statistics][0]
        return rtol, atol

    # IR

    def type(self, shape: tuple[int, ...], dtype: str, container: str = "tensor") -> str:
        extents = "".join(f"{'?' if self.dynamic else extent}x" for extent in shape)
        return f"{container}<{extents}{dtype}>"

    def argument_types(self, container: str = "tensor") -> list[str]:
        return ([self.type(self.shape, self.dtype, container)] * self.summands
                + [self.type(self.operand_shape(), dtype, container) for dtype in self.operands.values()])

    def op_text(self, prefix: str, outs: str, types: str) -> str:
        values = ", ".join(f"{prefix}{i}" for i in range(self.summands))
        groups = "".join(f" {name}({prefix}{self.summands + i})" for i, name in enumerate(self.operands))
        attributes = "".join(f" {name}" if value is True else f" {name} = {value}"
                             for name, value in sorted(self.attributes.items(),
                                                         key=lambda item: ATTRIBUTES.index(item[0])))
        return f"resnorm.{self.op} {values}{groups}{outs}{attributes} : {types}"

    def tensor_form(self) -> str:
        results = ", ".join(self.type(*result) for result in self.results())
        arguments = ", ".join(f"%a{i}: {t}" for i, t in enumerate(self.argument_types()))
        names = ", ".join(f"%r{i}" for i in range(len(self.results())))
        op = self.op_text("%a", "", f"({', '.join(self.argument_types())}) -> ({results})")
        return (f"func.func @{self.name}({arguments}) -> ({results}) {{\n"
                f"  {names} = {op}\n  return {names} : {results}\n}}\n")

    def buffer_form(self) -> str:
        """A function of the operands and the destinations."""
        types = self.argument_types("memref") + [self.type(*result, "memref") for result in self.results()]
        arguments = ", ".join(f"%a{i}: {t}" for i, t in enumerate(types))
        first = len(types) - len(self.results())
        outs = ", ".join(f"%a{i}" for i in range(first, len(types)))
        op = self.op_text("%a", f" outs({outs})", f"({', '.join(types)}) -> ()")
        return (f"func.func @{self.name}({arguments}) attributes {{llvm.emit_c_interface}} {{\n"
                f"  {op}\n  return\n}}\n")


# The oracle


def divisor(variance: Array, case: Case) -> Array:
    epsilon = float(case.attributes.get("epsilon", 1e-5))  # type: ignore[arg-type]
    mode = case.attributes.get("epsilon_mode", "inside")
    if mode == "inside":
        return np.sqrt(variance + epsilon)
    if mode == "outside":
        return np.sqrt(variance) + epsilon
    if mode == "max_deviation":
        return np.maximum(np.sqrt(variance), epsilon)
    assert mode == "max_variance"
    return np.sqrt(np.maximum(variance, epsilon))


def rounded(value: Array, dtype: str) -> Array:
    return value.astype(DTYPES[dtype]).astype(np.float64)


def summed(terms: list[Array], scales: Sequence[float], dtype: str) -> Array:
    """Scaled terms, added from left to right; each step rounded."""
    scaled = [rounded(rounded(np.float64(scale), dtype) * term, dtype) for term, scale in zip(terms, scales)]
    return functools.reduce(lambda x, y: rounded(x + y, dtype), scaled)


def affine(normed: Array, case: Case, operands: Mapping[str, Array], shape: tuple[int, ...]) -> Array:
    """Scale and bias, which broadcast as `shape`; each step rounded with cast_before_scale."""
    step = rounded if "cast_before_scale" in case.attributes else lambda value, _: value
    result = case.result or case.dtype
    normed = step(normed, result)
    if "scale" in operands:
        offset = float(case.attributes.get("scale_offset", 0))  # type: ignore[arg-type]
        factor = step(step(operands["scale"], result).reshape(shape) + offset, result)
        normed = step(normed * factor, result)
    if "bias" in operands:
        normed = normed + step(operands["bias"], result).reshape(shape)
    return normed


def oracle(case: Case, arrays: list[Array]) -> list[Array]:
    """The results in float64; sums as they are rounded to their type."""
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # The mean of an empty row is NaN here, too.
        wide = [array.astype(np.float64) for array in arrays]
        operands = dict(zip(case.operands, wide[case.summands:]))
        x = wide[0]
        if case.op == "residual_add":
            scales = [float(case.attributes.get(f"{name}_scale", 1)) for name in ("skip", "branch")]  # type: ignore[arg-type]
            return [summed(wide, scales, case.dtype)]
        if case.op.startswith("add_"):
            terms = wide[:case.addends]
            if "branch_bias" in operands:
                terms[-1] = rounded(terms[-1] + operands["branch_bias"], case.dtype)
            x = summed(terms, case.attributes.get("addend_scales", [1.0] * case.addends), case.dtype)
        if case.op == "center":
            return [x - x.mean(tuple(range(case.axis, 0)), keepdims=True)]
        if case.op in ("batch_norm", "group_norm"):
            shape = [1] * len(case.shape)
            shape[case.channel_axis] = -1
            if case.op == "batch_norm":
                mean, variance = (operands[name].reshape(shape) for name in ("mean", "variance"))
                return [affine((x - mean) / divisor(variance, case), case, operands, tuple(shape))]
            groups = int(case.attributes["groups"])  # type: ignore[call-overload]
            split = np.moveaxis(x, case.channel_axis, 1)
            folded = split.reshape(split.shape[0], groups, -1)
            centred = folded - folded.mean(-1, keepdims=True)
            normed = centred / divisor(np.mean(centred ** 2, -1, keepdims=True), case)
            normed = np.moveaxis(normed.reshape(split.shape), 1, case.channel_axis)
            return [affine(normed, case, operands, tuple(shape))]
        axes = tuple(range(case.axis, 0))
        mean = 0.0 if "rms" in case.op else x.mean(axes, keepdims=True)
        divided = divisor(np.mean((x - mean) ** 2, axes, keepdims=True), case)
        results = [affine((x - mean) / divided, case, operands, case.operand_shape())]
        if case.op.startswith("add_"):
            results.append(x)
        if "save_statistics" in case.attributes:
            saved = [1 / divided] if "rms" in case.op else [mean, 1 / divided]
            results += [np.asarray(value).reshape(case.shape[:case.axis]) for value in saved]
        return results


# The cases


def norm_cases() -> Iterator[Case]:
    both = {"scale": "f32", "bias": "f32"}
    for op in ("layer_norm", "rms_norm"):
        for dtype in TOLERANCES:
            yield Case(f"{op}_{dtype}", op, (3, 5, 48), dtype, operands={"scale": dtype, "bias": dtype})
            yield Case(f"{op}_{dtype}_cast_before_scale", op, (7, 32), dtype,
                       operands={"scale": dtype, "bias": dtype}, attributes={"cast_before_scale": True})
            yield Case(f"{op}_{dtype}_offset", op, (7, 32), dtype, operands={"scale": dtype},
                       attributes={"scale_offset": 1.0})
        for mode in ("inside", "outside", "max_deviation", "max_variance"):
            # An epsilon that matters, and one that decides the maxima of some rows only.
            for epsilon in (0.25, 1.0):
                yield Case(f"{op}_{mode}_{int(epsilon * 100)}", op, (9, 16), operands=both, attributes={
                    "epsilon": epsilon, "epsilon_mode": mode})
        yield Case(f"{op}_axes", op, (3, 4, 5, 6), operands=both, attributes={"axis": -2})
        yield Case(f"{op}_all_axes", op, (4, 6), operands=both, attributes={"axis": -2})
        yield Case(f"{op}_vector", op, (24,), operands=both)
        yield Case(f"{op}_one_element", op, (3, 1), operands=both)
        yield Case(f"{op}_no_rows", op, (0, 8), operands=both)
        yield Case(f"{op}_no_columns", op, (3, 0), operands=both)
        yield Case(f"{op}_plain", op, (3, 40))
        yield Case(f"{op}_dynamic", op, (3, 4, 40), operands=both, dynamic=True,
                   attributes={"axis": -2, "save_statistics": True})
        yield Case(f"{op}_saved", op, (3, 4, 40), "bf16", attributes={"save_statistics": True})
        yield Case(f"{op}_saved_f64", op, (6, 40), "f64", attributes={"save_statistics": True})
        yield Case(f"{op}_saved_f32_of_f64", op, (6, 40), attributes={
            "save_statistics": True, "statistics": "f64"})
        yield Case(f"{op}_special", op, (8, 16), operands=both, special=True, attributes={"save_statistics": True})
        yield Case(f"{op}_special_no_epsilon", op, (8, 16), special=True, attributes={"epsilon": 0.0})
        for statistics in ("f16", "f64"):
            yield Case(f"{op}_in_{statistics}", op, (6, 20), attributes={"statistics": statistics})
        for dtype, result in (("bf16", "f16"), ("f16", "f32"), ("f32", "bf16"), ("f64", "bf16"), ("f32", "f64")):
            yield Case(f"{op}_{dtype}_to_{result}", op, (6, 20), dtype, result, operands=both)
        yield Case(f"{op}_mixed_parameters", op, (6, 20), "bf16", operands={"scale": "f64", "bias": "f16"})
    for formula in ("moments", "clamped_moments"):
        yield Case(f"layer_norm_{formula}", "layer_norm", (6, 32), attributes={"variance": formula})
        yield Case(f"layer_norm_{formula}_special", "layer_norm", (8, 32), special=True,
                   attributes={"variance": formula})


def other_cases() -> Iterator[Case]:
    for dtype in TOLERANCES:
        yield Case(f"residual_add_{dtype}", "residual_add", (5, 24), dtype)
        yield Case(f"residual_add_{dtype}_scaled", "residual_add", (5, 24), dtype, attributes={
            "skip_scale": 1.5, "branch_scale": -0.25})
        for op in ("add_layer_norm", "add_rms_norm"):
            yield Case(f"{op}_{dtype}", op, (5, 24), dtype, operands={"scale": dtype, "bias": dtype})
        yield Case(f"center_{dtype}", "center", (4, 6, 10), dtype)
    yield Case("residual_add_special", "residual_add", (8, 16), special=True)
    yield Case("residual_add_dynamic", "residual_add", (3, 16), dynamic=True)
    for op in ("add_layer_norm", "add_rms_norm"):
        yield Case(f"{op}_three", op, (5, 24), addends=3, operands={"branch_bias": "f32", "scale": "f32"},
                   attributes={"addend_scales": [2.0, 1.0, 0.5], "save_statistics": True})
        yield Case(f"{op}_axes", op, (5, 4, 6), operands={"branch_bias": "bf16", "bias": "f32"}, dynamic=True,
                   attributes={"axis": -2})
    yield Case("center_axes", "center", (4, 6, 10), result="bf16", attributes={"axis": -2, "statistics": "f64"})
    yield Case("center_dynamic", "center", (4, 6, 10), dynamic=True, mean=100.0, attributes={"axis": -3})
    statistics = {"mean": "f32", "variance": "f32"}
    for dtype, channel_axis in itertools.product(("bf16", "f32", "f64"), (0, 1, 3)):
        yield Case(f"batch_norm_{dtype}_{channel_axis}", "batch_norm", (2, 6, 3, 4), dtype,
                   operands={**statistics, "scale": dtype, "bias": "f32"}, attributes={"channel_axis": channel_axis})
    yield Case("batch_norm_outside", "batch_norm", (2, 6, 3), operands=statistics, dynamic=True, attributes={
        "epsilon": 0.5, "epsilon_mode": "outside"})
    for groups in (1, 2, 6):
        yield Case(f"group_norm_{groups}", "group_norm", (3, 6, 2, 5), operands={"scale": "f32", "bias": "f32"},
                   attributes={"groups": groups})
    yield Case("group_norm_last", "group_norm", (3, 4, 6), "bf16", "f32", operands={"scale": "f32"},
               attributes={"groups": 3, "channel_axis": 2, "epsilon": 0.1, "epsilon_mode": "max_variance",
                           "statistics": "f64"})
    yield Case("group_norm_dynamic", "group_norm", (3, 6, 4), operands={"bias": "f32"}, dynamic=True, attributes={
        "groups": 2, "variance": "clamped_moments"})


CASES = [*norm_cases(), *other_cases()]


# What follows bufferization in resnorm-to-llvm, without it: from memrefs to LLVM.
BUFFERS_TO_LLVM = """builtin.module(resnorm-decompose, func.func(convert-linalg-to-loops),
  expand-strided-metadata, lower-affine, convert-scf-to-cf, math-extend-to-supported-types,
  arith-emulate-unsupported-floats{source-types=bf16 target-type=f32}, resnorm-round-small-floats,
  arith-expand{include-bf16=true}, convert-to-llvm, reconcile-unrealized-casts)"""

Run = Callable[[Case, list[Array]], list[Array]]


class Values(ToolTest):
    def compiled(self, module: Path) -> Run:
        path = module.with_suffix(".so")
        self.check(self.tool("resnorm-compile", module, "-o", path))
        library = Library(path)
        return lambda case, arrays: library[case.name](*arrays)

    def decomposed(self) -> Run:
        source = self.source("".join(case.tensor_form() for case in CASES), "before.mlir")
        module = self.folder / "decomposed.mlir"
        self.check(self.tool("resnorm-opt", source, "--resnorm-decompose", "-o", module))
        self.assertNotIn("resnorm.", module.read_text())
        return self.compiled(module)

    def buffers(self) -> Run:
        source = self.source("".join(case.buffer_form() for case in CASES), "buffers.mlir")
        lowered, bitcode, path = (self.folder / f"buffers.{name}" for name in ("llvm.mlir", "ll", "so"))
        self.check(self.tool("resnorm-opt", source, f"--pass-pipeline={BUFFERS_TO_LLVM}", "-o", lowered))
        for command in (["mlir-translate-22", "--mlir-to-llvmir", lowered, "-o", bitcode],
                        ["clang-22", "-O1", "-w", "-shared", "-fPIC", bitcode, "-o", path, "-lm"]):
            self.check(subprocess.run(command, capture_output=True, text=True, check=False))
        library = ctypes.CDLL(str(path))

        def run(case: Case, arrays: list[Array]) -> list[Array]:
            # Garbage where nothing is written.
            outs = [np.full(shape, 77, DTYPES[dtype]) for shape, dtype in case.results()]
            descriptors = [describe_array(array) for array in [*arrays, *outs]]
            getattr(library, f"_mlir_ciface_{case.name}")(*map(ctypes.byref, descriptors))
            return outs

        return run

    def check(self, result: subprocess.CompletedProcess[str]) -> None:
        self.assertEqual((result.returncode, result.stderr), (0, ""), result.args)

    def test_names_are_unique(self) -> None:
        self.assertEqual(len({case.name for case in CASES}), len(CASES))

    def test_cases(self) -> None:
        source = self.source("".join(case.tensor_form() for case in CASES), "compiled.mlir")
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            jobs = {"compiled": pool.submit(self.compiled, source), "decomposed": pool.submit(self.decomposed),
                    "buffers": pool.submit(self.buffers)}
        ways = {name: job.result() for name, job in jobs.items()}
        for case in CASES:
            arrays = case.inputs()
            expected = oracle(case, arrays)
            for way, run in ways.items():
                found = run(case, arrays)
                self.assertEqual(len(found), len(expected))
                for i, (array, wanted, (_, dtype)) in enumerate(zip(found, expected, case.results())):
                    with self.subTest(case=case.name, way=way, result=i):
                        self.assertEqual(array.dtype, DTYPES[dtype])
                        rtol, atol = case.tolerance(dtype)
                        np.testing.assert_allclose(array.astype(np.float64), wanted, rtol, atol)


class Hazards(ToolTest):
    """Where the ways of computing a norm differ, each does what its attributes say."""

    def run_op(self, ops: Mapping[str, str], x: Array, *parameters: Array) -> dict[str, Array]:
        """The results, in float64 and by name, of `ops`, whose text has %x and %p0, %p1, …."""
        names = {DTYPES[name]: name for name in TOLERANCES}

        def type_of(array: Array) -> str:
            return f"tensor<{''.join(f'{extent}x' for extent in array.shape)}{names[array.dtype]}>"

        arrays = [x, *parameters]
        values = ["%x", *(f"%p{i}" for i in range(len(parameters)))]
        arguments = ", ".join(f"{value}: {type_of(array)}" for value, array in zip(values, arrays))
        types = ", ".join(map(type_of, arrays))
        library = self.library("".join(
            f"""func.func @{name}({arguments}) -> {type_of(x)} {{
                  %y = {text} : ({types}) -> {type_of(x)}
                  return %y : {type_of(x)}
                }}\n""" for name, text in ops.items()))
        return {name: library[name](*arrays)[0].astype(np.float64) for name in ops}

    def test_large_mean(self) -> None:
        x = np.random.default_rng(0).normal(1e4, 1, (4, 256)).astype(np.float32)
        wide = x.astype(np.float64)
        expected = (wide - wide.mean(-1, keepdims=True)) / np.sqrt(wide.var(-1, keepdims=True) + 1e-5)
        found = self.run_op({
            "centered": "resnorm.layer_norm %x",
            "moments": "resnorm.layer_norm %x variance = moments",
            "moments_f64": "resnorm.layer_norm %x statistics = f64 variance = moments"}, x)
        np.testing.assert_allclose(found["centered"], expected, atol=1e-2)
        np.testing.assert_allclose(found["moments_f64"], expected, atol=2e-3)
        self.assertGreater(np.nanmax(np.abs(found["moments"] - expected), initial=0)
                           + np.isnan(found["moments"]).any(), 0.1)

    def test_constant_rows(self) -> None:
        # The moments of a constant row cancel to something of either sign.
        x = np.linspace(100.1, 999.9, 64, dtype=np.float32)[:, None].repeat(33, 1)
        found = self.run_op({
            "centered": "resnorm.layer_norm %x epsilon = 1.0e-12",
            "moments": "resnorm.layer_norm %x epsilon = 1.0e-12 variance = moments",
            "clamped": "resnorm.layer_norm %x epsilon = 1.0e-12 variance = clamped_moments"}, x)
        self.assertTrue(np.isfinite(found["centered"]).all())
        self.assertTrue(np.isnan(found["moments"]).any())
        self.assertTrue(np.isfinite(found["clamped"]).all())

    def test_statistics_of_f16_do_not_overflow(self) -> None:
        x = np.full((2, 8), 60000, np.float16)
        x[:, ::2] *= -1
        found = self.run_op({"rms": "resnorm.rms_norm %x", "layer": "resnorm.layer_norm %x"}, x)
        for values in found.values():
            np.testing.assert_array_equal(values, np.sign(x))

    def test_epsilon_is_not_lost_in_f16(self) -> None:
        # 1e-12 is 0 in f16, and 0/0 is NaN.
        x = np.full((2, 8), 3, np.float16)
        found = self.run_op({"layer": "resnorm.layer_norm %x epsilon = 1.0e-12"}, x)
        np.testing.assert_array_equal(found["layer"], 0)

    def test_squares_that_overflow(self) -> None:
        x = np.full((2, 8), 1e20, np.float32)
        found = self.run_op({"default": "resnorm.rms_norm %x", "wide": "resnorm.rms_norm %x statistics = f64"}, x)
        np.testing.assert_array_equal(found["default"], 0)
        np.testing.assert_allclose(found["wide"], 1, rtol=1e-6)

    def test_subnormals_are_not_flushed(self) -> None:
        x = np.float32([[1e-40, -1e-40, 1e-40, -1e-40]])
        found = self.run_op({"rms": "resnorm.rms_norm %x"}, x)
        np.testing.assert_allclose(found["rms"], x.astype(np.float64) / np.sqrt(1e-5), rtol=1e-5)

    def test_order_of_cast_and_scale(self) -> None:
        random = np.random.default_rng(1)
        bf16 = DTYPES["bf16"]
        x = random.normal(0, 1, (8, 64)).astype(bf16)
        scale = random.normal(1, 0.3, 64).astype(bf16)
        wide = x.astype(np.float64)
        normed = wide / np.sqrt(np.mean(wide ** 2, -1, keepdims=True) + 1e-5)
        last = (normed * scale.astype(np.float64)).astype(bf16)
        first = (normed.astype(bf16).astype(np.float64) * scale.astype(np.float64)).astype(bf16)
        self.assertTrue((first != last).any())
        found = self.run_op({"last": "resnorm.rms_norm %x scale(%p0)",
                             "first": "resnorm.rms_norm %x scale(%p0) cast_before_scale"}, x, scale)
        np.testing.assert_array_equal(found["last"], last.astype(np.float64))
        np.testing.assert_array_equal(found["first"], first.astype(np.float64))

    def test_offset_is_added_in_the_compute_type(self) -> None:
        # 1 + 0.0039 is 1 in bf16 (Gemma).
        bf16 = DTYPES["bf16"]
        x = np.float32([[3, 4, 12, 84]])
        scale = np.full(4, 0.0039, bf16)
        found = self.run_op({"offset": "resnorm.rms_norm %x scale(%p0) scale_offset = 1.0"}, x, scale)
        expected = x / np.sqrt(np.mean(x.astype(np.float64) ** 2) + 1e-5) * (1 + scale.astype(np.float64))
        np.testing.assert_allclose(found["offset"], expected, rtol=1e-6)

    def test_rows_do_not_depend_on_their_neighbours(self) -> None:
        x = np.random.default_rng(2).normal(0, 1, (64, 48)).astype(np.float32)
        library = self.library("".join(
            f"""func.func @rows{n}(%x: tensor<{n}x48xf32>) -> tensor<{n}x48xf32> {{
                  %y = resnorm.layer_norm %x : (tensor<{n}x48xf32>) -> tensor<{n}x48xf32>
                  return %y : tensor<{n}x48xf32>
                }}""" for n in (1, 7, 64)))
        every = library["rows64"](x)[0]
        for n in (1, 7):
            np.testing.assert_array_equal(library[f"rows{n}"](x[:n])[0], every[:n])


if __name__ == "__main__":
    unittest.main()
