# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Whole models with other kinds of norms and residual adds, run and compared with NumPy in float64.

The oracle is resnorm.reference's models with a function of its own in each slot.
"""

import dataclasses
import json
import math
from pathlib import Path
from typing import Callable, Sequence

import numpy as np
from safetensors.numpy import save_file

from resnorm import reference
from support import MODELS, ToolTest

Array = np.ndarray
FORMS = ("linalg", "tosa")


@dataclasses.dataclass(frozen=True)
class Squashed:
    """scale · f(α x + shift) + bias."""

    norm: reference.Norm
    function: Callable[[Array], Array]
    alpha: float = 0.5
    shift: float = 0.0

    def __call__(self, x: Array) -> Array:
        return self.function(self.alpha * x + self.shift) * self.norm.scale + self.norm.bias


@dataclasses.dataclass(frozen=True)
class Frozen:
    """A norm that divides by a constant."""

    norm: reference.Norm
    divisor: float

    def __call__(self, x: Array) -> Array:
        if self.norm.centred:
            x = x - x.mean(-1, keepdims=True)
        return x / self.divisor * self.norm.scale + self.norm.bias


@dataclasses.dataclass(frozen=True)
class Measured:
    """A norm that appends what it divides each row by to `log`."""

    norm: reference.Norm
    log: list[Array]

    def __call__(self, x: Array) -> Array:
        d = x - x.mean(-1, keepdims=True) if self.norm.centred else x
        self.log.append(np.sqrt(np.mean(d * d, -1) + self.norm.epsilon).ravel())
        return self.norm(x)


def load(name: str) -> tuple[reference.Transformer, Array]:
    """A model in NumPy, and its ids."""
    weights, layers, settings, _ = reference.load(name)
    with np.load(MODELS / f"{name}.npz") as file:
        return reference.BUILDERS[name](weights, layers, settings), file["in0"]


def replaced(model: reference.Transformer,
             function: Callable[[reference.Norm], Callable[[Array], Array]]) -> reference.Transformer:
    return dataclasses.replace(model, slots=model.slots.replaced(function))


def norms_in_order(model: reference.Transformer) -> list[reference.Norm]:
    slots = model.slots
    order = [slots.start]
    for sublayer in zip(slots.input, slots.output, slots.add):
        order += sublayer
    return [norm for norm in [*order, slots.end] if norm is not None]


class Kinds(ToolTest):
    def rewrite(self, name: str, form: str, *passes: str) -> Path:
        path = self.folder / f"{name}.mlir"
        result = self.tool("resnorm-opt", MODELS / f"{name}.{form}.mlir", "--raise-to-resnorm", *passes, "-o", path)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        return path

    def agrees(self, path: Path, expected: Array, *arguments: str, **inputs: Array) -> None:
        """The model gives what NumPy does, within what f32 keeps of it."""
        np.savez(self.folder / "in.npz", **inputs)
        np.savez(self.folder / "out.npz", out0=expected)
        result = self.tool("resnorm-run", path, f"--inputs={self.folder}/in.npz", f"--expect={self.folder}/out.npz",
                           "--rtol=1e-4", "--atol=2e-5", *arguments)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def weights(self, **values: Array) -> str:
        save_file(values, self.folder / "w.safetensors")
        return f"--weights={self.folder}/w.safetensors"


# A scale with an offset over two axes, and a norm without parameters.
TWO_AXES = """
func.func @main(%x: tensor<2x3x4xf64>, %w: tensor<3x4xf64>, %b: tensor<3x4xf64>) -> tensor<2x3x4xf64> {
  %y = resnorm.layer_norm %x scale(%w) bias(%b) axis = -2 epsilon = 0.25 scale_offset = 1.0
    : (tensor<2x3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>) -> tensor<2x3x4xf64>
  %z = resnorm.rms_norm %y : (tensor<2x3x4xf64>) -> tensor<2x3x4xf64>
  return %z : tensor<2x3x4xf64>
}
"""


def draw_two_axes() -> tuple[Array, Array, Array]:
    x, w, b = (np.random.default_rng(4).normal(size=(4, 3, 4))[i:j] for i, j in ((0, 2), (2, 3), (3, 4)))
    return x, w[0], b[0]


class NormToDyT(Kinds):
    def test_two_axes_and_an_offset(self) -> None:
        path = self.source(TWO_AXES)
        result = self.tool("resnorm-opt", path, "--resnorm-norm-to-dyt=alpha=2", "-o", path)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        x, w, b = draw_two_axes()
        self.agrees(path, np.tanh(2 * (np.tanh(2 * x) * (1 + w) + b)), "--rtol=1e-9", "--atol=1e-9", in0=x, in1=w, in2=b)

    def test_models(self) -> None:
        erf = np.vectorize(math.erf)
        for name in ("bert", "gpt2", "llama"):
            model, ids = load(name)
            for form, kind, function in ((FORMS[0], "tanh", np.tanh), (FORMS[1], "erf", erf)):
                with self.subTest(model=name, kind=kind):
                    path = self.rewrite(name, form, f"--resnorm-norm-to-dyt=kind={kind}")
                    self.agrees(path, replaced(model, lambda n: Squashed(n, function))(ids), in0=ids)

    def test_trained_parameters(self) -> None:
        """As arguments they start at the papers' values, and are found by name."""
        model, ids = load("gpt2")
        erf = np.vectorize(math.erf)
        path = self.rewrite("gpt2", "linalg", "--resnorm-norm-to-dyt=kind=erf alpha=0.75 new-parameters=arguments")
        self.agrees(path, replaced(model, lambda n: Squashed(n, erf, 0.75))(ids), in0=ids)
        order = norms_in_order(model)
        alphas, shifts = np.float32([0.5 + 0.1 * i for i in range(len(order))]), np.float32([-0.2, 0.1] * len(order))
        trained = replaced(model, lambda n: Squashed(n, erf, *next(
            (alphas[i], shifts[i]) for i, norm in enumerate(order) if norm is n)))
        named = {f"norm.{i}.alpha": alphas[i] for i in range(len(order))}
        named |= {f"norm.{i}.shift": shifts[i] for i in range(len(order))}
        self.agrees(path, trained(ids), self.weights(**{key: np.asarray(value) for key, value in named.items()}),
                    in0=ids)

    def test_one_layer(self) -> None:
        model, ids = load("bert")
        path = self.rewrite("bert", "tosa", "--resnorm-norm-to-dyt=layers=1")
        slots = dataclasses.replace(model.slots, add=[
            Squashed(norm, np.tanh) if k in (2, 3) else norm for k, norm in enumerate(model.slots.add)])
        self.agrees(path, dataclasses.replace(model, slots=slots)(ids), in0=ids)


class RemoveNorm(Kinds):
    def collect(self, name: str, form: str, batches: Sequence[Array]) -> tuple[Path, list[dict[str, object]]]:
        """The file of statistics over some batches, and its entries."""
        inputs = []
        for i, ids in enumerate(batches):
            np.savez(self.folder / f"batch{i}.npz", in0=ids)
            inputs.append(f"--inputs={self.folder}/batch{i}.npz")
        path = self.folder / "statistics.json"
        result = self.tool("resnorm-run", MODELS / f"{name}.{form}.mlir", *inputs, f"--collect-statistics={path}")
        self.assertEqual(result.returncode, 0, result.stderr)
        content = json.loads(path.read_text())
        self.assertEqual(content["runs"], len(batches))
        return path, content["norms"]

    def test_models(self) -> None:
        random = np.random.default_rng(0)
        for name, form in (("bert", "linalg"), ("gpt2", "tosa"), ("llama", "linalg"), ("llama", "tosa")):
            with self.subTest(model=name, form=form):
                model, ids = load(name)
                batches = [ids, random.integers(0, ids.max(), ids.shape)]
                path, entries = self.collect(name, form, batches)
                log: list[Array] = []
                measured = replaced(model, lambda n: Measured(n, log))
                for batch in batches:
                    measured(batch)
                order = norms_in_order(model)
                self.assertEqual(len(entries), len(order))
                averages = []
                for i, entry in enumerate(entries):
                    rows = np.concatenate(log[i::len(order)])
                    averages.append(rows.mean())
                    self.assertEqual((entry["function"], entry["index"], entry["rows"]), ("main", i, rows.size))
                    self.assertEqual(entry["kind"], "layer_norm" if order[i].centred else "rms_norm")
                    for key, value in (("average", rows.mean()), ("min", rows.min()), ("max", rows.max())):
                        np.testing.assert_allclose(entry[key], value, rtol=2e-6)
                removed = replaced(model, lambda n: Frozen(n, averages[next(
                    i for i, norm in enumerate(order) if norm is n)]))
                rewritten = self.rewrite(name, form, f"--resnorm-remove-norm=statistics={path}")
                self.assertNotIn("resnorm.layer_norm", rewritten.read_text())
                self.agrees(rewritten, removed(ids), in0=ids)

    def test_two_axes_and_an_offset(self) -> None:
        path, statistics = self.source(TWO_AXES), self.folder / "s.json"
        statistics.write_text(json.dumps({"norms": [
            {"function": "main", "index": i, "kind": kind, "average": average}
            for i, (kind, average) in enumerate((("layer_norm", 1.5), ("rms_norm", 0.4)))]}))
        result = self.tool("resnorm-opt", path, f"--resnorm-remove-norm=statistics={statistics}", "-o", path)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        x, w, b = draw_two_axes()
        centred = x - x.mean((1, 2), keepdims=True)
        self.agrees(path, (centred / 1.5 * (1 + w) + b) / 0.4, "--rtol=1e-9", "--atol=1e-9", in0=x, in1=w, in2=b)

    def test_called_layers(self) -> None:
        """A function that is called twice has two rows for each of its own."""
        model = self.source("""
            func.func private @layer(%x: tensor<3x4xf64>) -> tensor<3x4xf64> {
              %y = resnorm.rms_norm %x epsilon = 0.5 : (tensor<3x4xf64>) -> tensor<3x4xf64>
              return %y : tensor<3x4xf64>
            }
            func.func @main(%x: tensor<3x4xf64>) -> tensor<3x4xf64> {
              %a = call @layer(%x) : (tensor<3x4xf64>) -> tensor<3x4xf64>
              %b = resnorm.layer_norm %a : (tensor<3x4xf64>) -> tensor<3x4xf64>
              %c = call @layer(%b) : (tensor<3x4xf64>) -> tensor<3x4xf64>
              return %c : tensor<3x4xf64>
            }""")
        x = np.random.default_rng(1).normal(size=(3, 4))
        np.savez(self.folder / "in.npz", in0=x)
        path = self.folder / "s.json"
        result = self.tool("resnorm-run", model, f"--inputs={self.folder}/in.npz", f"--collect-statistics={path}")
        self.assertEqual(result.returncode, 0, result.stderr)
        log: list[Array] = []
        one = np.ones(4)
        rms = Measured(reference.Norm(one, 0 * one, 0.5, False), log)
        rms(Measured(reference.Norm(one, 0 * one, 1e-5, True), log)(rms(x)))
        norms = json.loads(path.read_text())["norms"]
        self.assertEqual([(n["function"], n["kind"], n["rows"]) for n in norms],
                         [("layer", "rms_norm", 6), ("main", "layer_norm", 3)])
        np.testing.assert_allclose([n["average"] for n in norms],
                                   [np.mean([log[0], log[2]]), log[1].mean()], rtol=1e-12)

    def test_bad_usage(self) -> None:
        model, data = MODELS / "bert.linalg.mlir", f"--inputs={MODELS}/bert.npz"
        library = self.compile("func.func @main() { return }")
        statistics = f"--collect-statistics={self.folder}/s.json"
        in_loop = self.source("""
            func.func @main(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
              %c0 = arith.constant 0 : index
              %c1 = arith.constant 1 : index
              %r = scf.for %i = %c0 to %c1 step %c1 iter_args(%s = %x) -> tensor<2x4xf32> {
                %y = resnorm.rms_norm %s : (tensor<2x4xf32>) -> tensor<2x4xf32>
                scf.yield %y : tensor<2x4xf32>
              }
              %z = resnorm.rms_norm %r : (tensor<2x4xf32>) -> tensor<2x4xf32>
              return %z : tensor<2x4xf32>
            }""", "loop.mlir")
        np.savez(self.folder / "x.npz", in0=np.ones((2, 4), np.float32))
        for arguments, message in (
                ((model, data, data), "expected one --inputs, found 2"),
                ((model, data, statistics, "--benchmark"), "expected no --benchmark beside --collect-statistics"),
                ((library, statistics), "expected IR to collect statistics from, found a library"),
                ((model, data, statistics, "--function=other"), "expected 'function' to be a public function"),
                ((in_loop, f"--inputs={self.folder}/x.npz", statistics), r"norm 0 of @main \(.*loop.mlir:6:22\)")):
            result = self.tool("resnorm-run", *arguments)
            self.assertEqual(result.returncode, 2, result.stdout)
            self.assertRegex(result.stderr, message)
            self.assertFalse((self.folder / "s.json").exists())


class ScaleResidual(Kinds):
    def scaled(self, model: reference.Transformer, ids: Array, skip: float | Array, branch: float | Array) -> Array:
        return model(ids, factors=[(skip, branch)] * len(model.branches))

    def test_numbers(self) -> None:
        half, n = math.sqrt(0.5), 3
        for name, scheme, skip, branch in (
                ("bert", "variance-preserving", half, half), ("gpt2", "variance-preserving", half, half),
                ("gpt2", "depth", 1, 1 / math.sqrt(2 * n)), ("llama", "depth", 1, 1 / math.sqrt(2 * n)),
                ("bert", "deepnorm", (2 * n) ** 0.25, 1)):
            for form in FORMS:
                with self.subTest(model=name, scheme=scheme, form=form):
                    model, ids = load(name)
                    path = self.rewrite(name, form, f"--resnorm-scale-residual=scheme={scheme}")
                    self.agrees(path, self.scaled(model, ids, skip, branch), in0=ids)

    def test_rezero(self) -> None:
        """At first the branches vanish; then each has its own factor."""
        for form in FORMS:
            model, ids = load("llama")
            path = self.rewrite("llama", form, "--resnorm-scale-residual=scheme=rezero new-parameters=arguments")
            self.agrees(path, model.slots.end(model.embed(ids)), in0=ids)
            factors = np.float32([0.5, -1, 2, 0.25, 1, 3])
            named = {f"stream.0.layer.{i // 2}.sublayer.{i % 2}.branch_scale": np.asarray(factors[i]) for i in range(6)}
            self.agrees(path, model(ids, factors=[(1, a) for a in factors]), self.weights(**named), in0=ids)

    def test_layer_scale(self) -> None:
        model, ids = load("gpt2")
        path = self.rewrite("gpt2", "tosa",
                            "--resnorm-scale-residual=scheme=layer-scale layers=1-2 new-parameters=arguments")
        self.agrees(path, model(ids), in0=ids)
        vectors = np.random.default_rng(2).normal(size=(4, 32)).astype(np.float32)
        self.agrees(path, model(ids, factors=[(1, 1)] * 2 + [(1, v) for v in vectors]),
                    in0=ids, **{f"in{i + 1}": v for i, v in enumerate(vectors)})
        path = self.rewrite("gpt2", "linalg", "--resnorm-scale-residual=scheme=layer-scale initial=0.5")
        self.agrees(path, self.scaled(model, ids, 1, 0.5), in0=ids)


class ScaleWarmup(Kinds):
    def test_models(self) -> None:
        for name in ("bert", "gpt2", "llama"):
            model, ids = load(name)
            for form in FORMS:
                path = self.rewrite(name, form, "--resnorm-scale-warmup")
                library = self.folder / "k.so"
                self.assertEqual(self.tool("resnorm-compile", path, "-o", library).returncode, 0)
                for step, factor in ((0, 0.1), (1250, 0.325), (5000, 1), (1 << 40, 1)):
                    with self.subTest(model=name, form=form, step=step):
                        warm = replaced(model, lambda n: dataclasses.replace(n, scale=factor * n.scale))
                        self.agrees(library, warm(ids), in0=ids, in1=np.array(step))

    def test_step_beside_weights(self) -> None:
        """The step is no weight: a file of weights need not hold it."""
        path = self.source("""
            func.func @main(%x: tensor<2x4xf32>, %w: tensor<4xf32> {resnorm.name = "w"}) -> tensor<2x4xf32> {
              %y = resnorm.rms_norm %x scale(%w) scale_offset = 1.0 : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
              return %y : tensor<2x4xf32>
            }""")
        result = self.tool("resnorm-opt", path, "--resnorm-scale-warmup=start=0 end=2 steps=4", "-o", path)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        x, w = np.random.default_rng(3).normal(size=(2, 4)).astype(np.float32), np.float32([1, 2, 0, -3])
        norm = reference.Norm(2 * 0.75 * (1 + w), 0 * w, 1e-5, False)
        self.agrees(path, norm(x.astype(np.float64)), self.weights(w=w), in0=x, in2=np.array(3))
