# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""torch-mlir's dialect torch, where models of PyTorch and of ONNX meet. Needs no PyTorch."""

import re

from torch_mlir import ir
from torch_mlir.dialects import torch as torch_dialect

from resnorm.frontends.base import Imported, Request, Weight
from resnorm.frontends.ir import name_weights, run_passes

# From torch-mlir's backend contract to each dialect.
LOWERINGS = {
    "linalg": "torch-backend-to-linalg-on-tensors-backend-pipeline",
    "tosa": "torch-backend-to-tosa-backend-pipeline",
}


def make_context() -> ir.Context:
    context = ir.Context()
    torch_dialect.register_dialect(context)
    return context


def element_type(tensor: ir.Type) -> ir.Type:
    """Of torch-mlir's tensor type, `!torch.vtensor<[2,3],f32>`."""
    spelled = re.fullmatch(r"!torch\.vtensor<\[.*\],(.*)>", str(tensor))
    assert spelled, tensor
    return ir.Type.parse(spelled[1], tensor.context)


def make_literal(values: ir.Attribute, result: ir.Type) -> ir.Operation:
    return ir.Operation.create("torch.vtensor.literal", results=[result], attributes={"value": values})


def lower(module: ir.Module, function: ir.Operation, weights: list[Weight], request: Request) -> Imported:
    """From the backend contract to the requested dialect."""
    run_passes(module, LOWERINGS[request.dialect], request.model)
    name_weights(function, weights)
    return Imported(module, weights)
