# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""PyTorch to linalg or TOSA, by torch.export and torch-mlir."""

import contextlib
import importlib
import io
import re
import zipfile
from pathlib import Path
from typing import Any, Callable, Mapping

import ml_dtypes
import numpy as np
import torch
from torch.export import ExportedProgram
from torch.export.graph_signature import ConstantArgument, InputKind
from torch_mlir import ir
from torch_mlir.extras.fx_decomp_util import get_decomposition_table
from torch_mlir.extras.fx_importer import FxImporter

from resnorm.frontends.base import Imported, Request, Weight, first_line
from resnorm.frontends.ir import bind_weights, erase_arguments, run_passes
from resnorm.frontends.torch_dialect import element_type, lower, make_context, make_literal
from resnorm.library import BadInput

PASSES = "func.func(torch-match-quantized-custom-ops),torchdynamo-export-to-torch-backend-pipeline"


def cumulative_sum(values: torch.Tensor, dim: int, *, dtype: torch.dtype | None = None) -> torch.Tensor:
    """`aten.cumsum` by a masked sum: torch-mlir's own lowering leaves upstream's dialects."""
    values = torch.movedim(values if dtype is None else values.to(dtype), dim, -1)
    extent = values.shape[-1]
    mask = torch.tril(torch.ones(extent, extent, dtype=values.dtype))
    return torch.movedim((values.unsqueeze(-2) * mask).sum(-1), -1, dim)


def decompositions() -> dict[Any, Callable[..., Any]]:
    table = dict(get_decomposition_table())
    table[torch.ops.aten.cumsum.default] = cumulative_sum
    return table


def to_numpy(tensor: torch.Tensor) -> np.ndarray:
    tensor = tensor.detach().cpu().contiguous()
    if tensor.dtype == torch.bfloat16:
        return tensor.view(torch.int16).numpy().view(ml_dtypes.bfloat16)
    return tensor.numpy()


def register_containers(path: Path) -> None:
    """Imports what defines the classes that hold the program's inputs and results: loading needs them registered."""
    with zipfile.ZipFile(path) as archive:
        specs = b"".join(archive.read(name) for name in archive.namelist() if name.endswith(".json"))
    for module in set(re.findall(rb'\\"type\\": \\"([\w.]+)\.\w+\\"', specs)):
        with contextlib.suppress(ImportError):
            importlib.import_module(module.decode())


def read_program(path: Path) -> ExportedProgram:
    """What torch.export.save wrote."""
    try:
        register_containers(path)
        return torch.export.load(path)
    except Exception as error:  # PyTorch raises whatever its readers of archives and JSON raise.
        raise BadInput(f"'{path}': expected a program of torch.export.save: {first_line(error)}") from None


def export_module(module: torch.nn.Module, inputs: Any, model: str) -> ExportedProgram:
    """torch.export in evaluation mode, on a tuple of inputs, on one, or on a mapping by name."""
    arguments = () if isinstance(inputs, Mapping) else inputs if isinstance(inputs, tuple) else (inputs,)
    keywords = dict(inputs) if isinstance(inputs, Mapping) else {}
    try:
        with contextlib.redirect_stderr(io.StringIO()):  # Where it prints the graph of what it refuses.
            return torch.export.export(module.eval(), arguments, keywords)
    except Exception as error:  # The module's own, or any of torch.export's.
        raise BadInput(f"'{model}': torch.export failed: {type(error).__name__}: {first_line(error)}") from None


def state(program: ExportedProgram) -> dict[int, Weight]:
    """Parameters, buffers and constant tensors, by the position of the placeholder."""
    found = {}
    for index, spec in enumerate(program.graph_signature.input_specs):
        if spec.kind == InputKind.PARAMETER or (spec.kind == InputKind.BUFFER and spec.persistent):
            tensor = program.state_dict[spec.target]
        elif spec.kind in (InputKind.BUFFER, InputKind.CONSTANT_TENSOR):
            tensor = program.constants[spec.target]
        else:
            continue
        found[index] = Weight(spec.target, to_numpy(tensor))
    return found


def import_program(program: ExportedProgram, request: Request) -> Imported:
    """Lowers an exported program.

    Inputs that are no tensors are part of the program, and no arguments. With
    weights as arguments, these are what a checkpoint holds, parameters and
    persistent buffers; what a model computes when it is built stays constant.
    """
    importer = FxImporter(context=make_context())
    try:
        program = program.run_decompositions(decompositions())
        written = program.graph_signature.buffers_to_mutate
        if written:  # The new values would be results of the function.
            raise BadInput(f"'{request.model}' writes its buffer '{next(iter(written.values()))}': "
                           f"expected a model in evaluation mode")
        importer.import_graph_module(program.graph_module, func_name=request.function)
        held = state(program)
    except BadInput:
        raise
    except Exception as error:  # The importer raises NotImplementedError, TypeError and more.
        raise BadInput(f"'{request.model}' cannot be imported: {type(error).__name__}: {first_line(error)}") from None
    module = importer.module
    function = ir.SymbolTable(module.operation)[request.function].operation
    arguments = function.regions[0].blocks[0].arguments
    specs = program.graph_signature.input_specs
    checkpoint = {spec.target for spec in specs if spec.kind == InputKind.PARAMETER or spec.persistent}
    constants = {index for index, spec in enumerate(specs) if isinstance(spec.arg, ConstantArgument)}
    weights = bind_weights(function, [(arguments[index], weight) for index, weight in held.items()],
                           lambda weight: request.inline or weight.name not in checkpoint, element_type, make_literal)
    erase_arguments(function, constants | held.keys())
    run_passes(module, PASSES, request.model)
    return lower(module, function, weights, request)


def import_file(request: Request) -> Imported:
    return import_program(read_program(Path(request.model)), request)
