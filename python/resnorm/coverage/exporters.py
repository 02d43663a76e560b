# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From an architecture to its truth, its inputs and outputs, and IR by some route."""

import dataclasses
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import traceback
import warnings
from pathlib import Path
from typing import Any, Callable

import numpy as np
import torch
import transformers
from torch.export import Dim
from torch_mlir import fx
from torch_mlir.extras import fx_importer
from torch_mlir.extras.fx_decomp_util import get_decomposition_table

from resnorm.coverage import architectures, truth

@dataclasses.dataclass(frozen=True)
class Route:
    """A way from PyTorch to IR.

    Attributes:
        output: What torch-mlir makes of the exported program; "onnx" takes the way through ONNX.
        dtype: The type of parameters and floating-point inputs.
        batch: Extent of the first axis of the inputs.
        dynamic: The axis of token ids whose extent is not known when exporting.
    """

    output: str = "linalg-on-tensors"
    dtype: torch.dtype = torch.float32
    batch: int = 1
    dynamic: str | None = None


ROUTES = {
    "linalg": Route(), "tosa": Route("tosa"), "onnx": Route("onnx"), "f64": Route(dtype=torch.float64), "f16": Route(dtype=torch.float16),
    "bf16": Route(dtype=torch.bfloat16), "batch": Route(batch=2), "dynamic-batch": Route(batch=2, dynamic="batch"),
    "dynamic-sequence": Route(dynamic="sequence"),
}
JAX = "stablehlo"  # The route of jax_models.py.
AXES = ("batch", "sequence")
ONNX_PIPELINE = ("--pass-pipeline=builtin.module(torch-onnx-to-torch-backend-pipeline{backend-legal-ops=aten.flatten.using_ints},"
                 "torch-backend-to-linalg-on-tensors-backend-pipeline,canonicalize,cse)")
STABLEHLO_PIPELINE = ("--pass-pipeline=builtin.module(func.func(stablehlo-aggressive-simplification),stablehlo-legalize-to-linalg,"
                      "canonicalize,cse)")
LARGEST = 6_000_000  # Parameters: text IR holds four hexadecimal bytes for each of their bytes.
TRUTH_SECONDS = 90
EXPORT_SECONDS = 240


class FirstOutput(torch.nn.Module):
    """A model that takes its arguments by position and returns its first floating-point result."""

    def __init__(self, model: torch.nn.Module, names: list[str]) -> None:
        super().__init__()
        self.model = model
        self.names = names

    def forward(self, *arguments: torch.Tensor) -> torch.Tensor:
        out = self.model(**dict(zip(self.names, arguments)))
        return first_tensor(out)


def first_tensor(out: Any) -> torch.Tensor:
    """The first floating-point tensor of more than one element in nested results."""
    if isinstance(out, torch.Tensor):
        return out
    values = out.values() if isinstance(out, dict) else out if isinstance(out, (tuple, list)) else ()
    for value in values:
        if value is None or isinstance(value, (int, float, str)):
            continue
        try:
            found = first_tensor(value)
        except LookupError:
            continue
        if found.is_floating_point() and found.numel() > 1:
            return found
    raise LookupError("no result is a floating-point tensor")


def randomise(model: torch.nn.Module, generator: torch.Generator) -> None:
    """Overwrites every parameter in place, so that no branch and no affine is trivial."""
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            values = torch.randn(parameter.shape, generator=generator)
            if parameter.dim() >= 2:
                embedding = any(part in name for part in ("embed", "wte", "wpe"))
                values *= 1.0 if embedding and parameter.dim() == 2 else 1.2 / max(1, parameter[0].numel()) ** 0.5
            elif name.endswith(("weight", "gamma", "scale")):
                values = torch.rand(parameter.shape, generator=generator) + 0.5
            else:
                values *= 0.25
            parameter.copy_(values)
        for name, buffer in model.named_buffers():
            if name.endswith("running_mean"):
                buffer.copy_(torch.randn(buffer.shape, generator=generator) * 0.25)
            elif name.endswith("running_var"):
                buffer.copy_(torch.rand(buffer.shape, generator=generator) + 0.5)


def without_buffer_quirk(model: torch.nn.Module) -> torch.nn.Module:
    """The importer has no state mapping for non-persistent buffers: make them persistent."""
    for module in model.modules():
        module._non_persistent_buffers_set = set()
    return model


class LiteralNodes:
    """torch-mlir imports a parameter in a list of operands (of a concatenation, of an index) only where a node stands for it."""

    def __init__(self) -> None:
        self.graph = torch.fx.Graph(owning_module=torch.nn.Module())
        self.original = fx_importer.GraphNodeImporter._import_list_argument

    def node(self, value: Any) -> Any:
        if not isinstance(value, torch.Tensor):
            return value
        name = f"literal{len(self.graph.nodes)}"
        self.graph.owning_module.register_buffer(name, value.detach())
        return self.graph.get_attr(name)

    def __enter__(self) -> None:
        def import_list(importer: Any, location: Any, values: Any, expected: Any) -> Any:
            return self.original(importer, location, [self.node(value) for value in values], expected)
        fx_importer.GraphNodeImporter._import_list_argument = import_list

    def __exit__(self, *_: object) -> None:
        fx_importer.GraphNodeImporter._import_list_argument = self.original


def cumulative_sum(values: torch.Tensor, dim: int, *, dtype: torch.dtype | None = None) -> torch.Tensor:
    """`aten.cumsum` by a masked sum: torch-mlir's own lowering leaves upstream's dialects."""
    values = torch.movedim(values if dtype is None else values.to(dtype), dim, -1)
    mask = torch.tril(torch.ones(values.shape[-1], values.shape[-1], dtype=values.dtype))
    return torch.movedim((values.unsqueeze(-2) * mask).sum(-1), -1, dim)


def largest(values: torch.Tensor, k: int, dim: int = -1, largest: bool = True, sorted: bool = True) -> tuple[torch.Tensor, torch.Tensor]:
    """`aten.topk` by k maxima, for the same reason: a router's k is small."""
    rest = values if largest else -values
    places = torch.arange(values.shape[dim]).reshape(-1, *[1] * (-dim - 1 if dim < 0 else values.dim() - dim - 1))
    indices = []
    for _ in range(k):
        index = rest.argmax(dim, keepdim=True)
        indices.append(index)
        rest = torch.where(places == index, torch.full_like(rest, float("-inf")), rest)
    joined = torch.cat(indices, dim)
    return torch.gather(values, dim, joined), joined


def scattered(values: torch.Tensor, dim: int, index: torch.Tensor, value: float) -> torch.Tensor:
    """`aten.scatter` of one number along an axis, for the same reason: a router's mask of the chosen groups."""
    values, index = torch.movedim(values, dim, -1), torch.movedim(index, dim, -1)
    chosen = (index.unsqueeze(-1) == torch.arange(values.shape[-1])).any(-2)
    return torch.movedim(torch.where(chosen, torch.full_like(values, value), values), -1, dim)


def decompositions() -> dict[Any, Callable[..., Any]]:
    table = dict(get_decomposition_table())
    table[torch.ops.aten.cumsum.default] = cumulative_sum
    table[torch.ops.aten.topk.default] = largest
    table[torch.ops.aten.scatter.value] = scattered
    return table


def write_ir(name: str, route: Route, path: Path) -> None:
    """Exports an architecture to `path`; what the route changes of inputs and results is in an .npz beside."""
    model, arguments = prepare(name, route)
    save(path.with_suffix(".npz"), model, arguments)
    if route.output == "onnx":
        write_through_onnx(model, arguments, path)
        return
    shapes = None
    if route.dynamic is not None:
        if any(argument.is_floating_point() for argument in arguments):
            raise ValueError("only token ids have an axis of any extent here")
        axis = {AXES.index(route.dynamic): Dim(route.dynamic, min=2, max=16)}
        shapes = (tuple(axis for _ in arguments),)
    with torch.no_grad(), LiteralNodes():
        program = torch.export.export(model, arguments, dynamic_shapes=shapes, strict=False)
        module = fx.export_and_import(program, output_type=route.output, func_name="main", decomposition_table=decompositions())
    text = str(module)
    if foreign := re.search(r"\btm_tensor\.\w+", text):
        raise ValueError(f"torch-mlir leaves upstream's dialects: {foreign.group()}")
    path.write_text(text + "\n")


def write_through_onnx(model: torch.nn.Module, arguments: tuple[torch.Tensor, ...], path: Path) -> None:
    """PyTorch's exporter to ONNX, and torch-mlir's importer of it."""
    tools = Path(sys.executable).parent
    with tempfile.TemporaryDirectory() as temporary:
        onnx, imported = Path(temporary) / "model.onnx", Path(temporary) / "model.mlir"
        torch.onnx.export(model, arguments, onnx, dynamo=True, external_data=False, verbose=False)
        command([sys.executable, "-m", "torch_mlir.tools.import_onnx", onnx, "-o", imported])
        command([tools / "torch-mlir-opt", ONNX_PIPELINE, imported, "-o", path])
    path.write_text(re.sub(r"func\.func @\w+\(", "func.func @main(", path.read_text(), count=1))


def command(words: list[object]) -> None:
    result = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False)
    if result.returncode != 0:
        said = next((line for line in result.stderr.splitlines() if "error:" in line), result.stderr.strip()[-200:])
        raise RuntimeError(f"{Path(str(words[0])).name}: {said.split('error:')[-1].strip()[:300]}")


def prepare(name: str, route: Route = Route()) -> tuple[torch.nn.Module, tuple[torch.Tensor, ...]]:
    """The model with random weights, and arguments; raises where it cannot be built."""
    with torch.device("meta"):
        count = sum(p.numel() for p in architectures.build(name).parameters())
    if count > LARGEST:
        raise ValueError(f"has {count / 1e6:.0f} million parameters when configured small")
    model = architectures.build(name)
    randomise(model, torch.Generator().manual_seed(architectures.SEED + sum(map(ord, name))))
    arguments = {key: value.to(route.dtype) if value.is_floating_point() else value
                 for key, value in architectures.inputs(model, route.batch).items()}
    if route.dtype != torch.float32:  # Some models share weights in ways that `to` refuses.
        model = model.to(route.dtype)
    return without_buffer_quirk(FirstOutput(model, list(arguments))).eval(), tuple(arguments.values())


def save(path: Path, model: torch.nn.Module, arguments: tuple[torch.Tensor, ...]) -> torch.Tensor:
    """Writes inputs and outputs as resnorm-run takes them; a type that NumPy lacks as f32."""
    with torch.no_grad():
        out = model(*arguments)
    arrays = {f"in{i}": value for i, value in enumerate(arguments)} | {"out0": out}
    np.savez(path, **{key: (value.float() if value.dtype == torch.bfloat16 else value).numpy() for key, value in arrays.items()})
    return out


def record(name: str, folder: Path) -> None:
    """truth.json of an architecture."""
    model, arguments = prepare(name)
    with torch.no_grad():
        out = model(*arguments)
        again = model(*arguments)
    if not torch.isfinite(out).all():
        raise ValueError("its output with random weights is not finite")
    if not torch.equal(out, again):
        raise ValueError("it is not deterministic")
    observed = truth.observe(model, arguments)
    described = dataclasses.asdict(observed) | {"class": type(model.model).__name__, "inputs": model.names, "dtype": str(out.dtype)}
    (folder / "truth.json").write_text(json.dumps(described, indent=1) + "\n")


def reason(error: BaseException) -> str:
    """An exception in one line, with the innermost place of it."""
    said = " ".join(str(error).split()) or "no message"
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {said[:300]} ({Path(frame.filename).name}:{frame.lineno})"


def in_child(work: Callable[[], None], seconds: int) -> str:
    """Runs `work` in a forked process, so that a crash or a hang is its own; empty, or why it failed."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        signal.alarm(seconds)
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1), os.dup2(null, 2)
        try:
            warnings.simplefilter("ignore")
            work()
        except BaseException as error:  # Exporters raise anything.
            os.write(write, reason(error).encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        said = pipe.read().decode()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        return f"no end within {seconds} s" if number == signal.SIGALRM else f"ended by signal {signal.Signals(number).name}"
    return said


def record_jax(name: str, folder: Path) -> None:
    from resnorm.coverage import jax_models  # Where JAX is installed.
    jax_models.record(name, folder)


def lower_stablehlo(folder: Path, ir: Path) -> None:
    command([Path(sys.executable).parent / "torch-mlir-opt", STABLEHLO_PIPELINE, folder / "stablehlo.source", "-o", ir])


def export(name: str, route: str, cache: Path) -> str:
    """Fills the cache for an architecture and a route; empty, or why there is no IR. Failures are cached too."""
    folder = cache / name
    folder.mkdir(parents=True, exist_ok=True)
    ir = folder / f"{route}.mlir"
    if route == JAX:
        observe, write = lambda: record_jax(name, folder), lambda: lower_stablehlo(folder, ir)
    else:
        observe, write = lambda: record(name, folder), lambda: write_ir(name, ROUTES[route], ir)
    for target, failed, seconds, work in ((folder / "truth.json", folder / "truth.failed", TRUTH_SECONDS, observe),
                                          (ir, folder / f"{route}.failed", EXPORT_SECONDS, write)):
        if not failed.exists() and not target.exists():
            said = in_child(work, seconds)
            if said or not target.exists():
                failed.write_text((said or "nothing was written") + "\n")
        if failed.exists():
            return failed.read_text().strip()
    return ""


def quiet() -> None:
    warnings.simplefilter("ignore")
    transformers.logging.set_verbosity_error()
    torch.set_num_threads(1)
