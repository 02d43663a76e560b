# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""PyTorch to linalg or TOSA, by torch.export and torch-mlir."""

import re
from pathlib import Path
from typing import Any, Callable, Mapping

import ml_dtypes
import numpy as np
import torch
from torch.export import ExportedProgram
from torch.export.graph_signature import InputKind, InputSpec
from torch_mlir import ir
from torch_mlir.dialects import torch as torch_dialect
from torch_mlir.extras.fx_decomp_util import get_decomposition_table
from torch_mlir.extras.fx_importer import FxImporter

from resnorm.frontends.base import Imported, Request, Weight, first_line
from resnorm.frontends.ir import bind_weights, name_weights, run_passes
from resnorm.library import BadInput

# From torch-mlir's backend contract to each dialect.
LOWERINGS = {
    "linalg": "torch-backend-to-linalg-on-tensors-backend-pipeline",
    "tosa": "torch-backend-to-tosa-backend-pipeline",
}


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


def read_program(path: Path) -> ExportedProgram:
    """What torch.export.save wrote."""
    try:
        return torch.export.load(path)
    except Exception as error:  # PyTorch raises whatever its readers of archives and JSON raise.
        raise BadInput(f"'{path}': expected a program of torch.export.save: {first_line(error)}") from None


def export_module(module: torch.nn.Module, inputs: Any, model: str) -> ExportedProgram:
    """torch.export in evaluation mode, on a tuple of inputs, on one, or on a mapping by name."""
    arguments = () if isinstance(inputs, Mapping) else inputs if isinstance(inputs, tuple) else (inputs,)
    keywords = dict(inputs) if isinstance(inputs, Mapping) else {}
    try:
        return torch.export.export(module.eval(), arguments, keywords)
    except Exception as error:  # The module's own, or any of torch.export's.
        raise BadInput(f"'{model}': torch.export failed: {type(error).__name__}: {first_line(error)}") from None


def state(program: ExportedProgram) -> dict[int, tuple[InputSpec, Weight]]:
    """Parameters, buffers and constant tensors, by the position of the placeholder."""
    found = {}
    for index, spec in enumerate(program.graph_signature.input_specs):
        if spec.kind == InputKind.PARAMETER or (spec.kind == InputKind.BUFFER and spec.persistent):
            tensor = program.state_dict[spec.target]
        elif spec.kind in (InputKind.BUFFER, InputKind.CONSTANT_TENSOR):
            tensor = program.constants[spec.target]
        else:
            continue
        found[index] = (spec, Weight(spec.target, to_numpy(tensor)))
    return found


def element_type(tensor: ir.Type) -> ir.Type:
    """Of torch-mlir's tensor type, `!torch.vtensor<[2,3],f32>`."""
    spelled = re.fullmatch(r"!torch\.vtensor<\[.*\],(.*)>", str(tensor))
    assert spelled, tensor
    return ir.Type.parse(spelled[1], tensor.context)


def make_literal(values: ir.Attribute, result: ir.Type) -> ir.Operation:
    return ir.Operation.create("torch.vtensor.literal", results=[result], attributes={"value": values})


def import_program(program: ExportedProgram, request: Request) -> Imported:
    """Lowers an exported program.

    With weights as arguments, these are what a checkpoint holds, parameters and
    persistent buffers; what a model computes when it is built stays constant.
    """
    written = program.graph_signature.buffers_to_mutate
    if written:
        raise BadInput(f"'{request.model}' writes its buffer '{next(iter(written.values()))}': "
                       f"expected a model in evaluation mode")
    program = program.run_decompositions(decompositions())
    context = ir.Context()
    torch_dialect.register_dialect(context)
    importer = FxImporter(context=context)
    importer.import_graph_module(program.graph_module, func_name=request.function)
    module = importer.module
    function = ir.SymbolTable(module.operation)[request.function].operation
    held = state(program)

    def inline(index: int) -> bool:
        spec = held[index][0]
        return request.inline or spec.kind == InputKind.CONSTANT_TENSOR or spec.persistent is False

    weights = bind_weights(function, {index: weight for index, (_, weight) in held.items()}, inline,
                           element_type, make_literal)
    return lower(module, weights, request)


def lower(module: ir.Module, weights: list[Weight], request: Request) -> Imported:
    """From the dialect torch to the requested one."""
    run_passes(module, "func.func(torch-match-quantized-custom-ops),torchdynamo-export-to-torch-backend-pipeline",
               request.model)
    run_passes(module, LOWERINGS[request.dialect], request.model)
    name_weights(ir.SymbolTable(module.operation)[request.function].operation, weights)
    return Imported(module, weights)


def import_file(request: Request) -> Imported:
    return import_program(read_program(Path(request.model)), request)
