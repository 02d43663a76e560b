# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""ONNX to linalg or TOSA, by torch-mlir's importer."""

from pathlib import Path

import onnx
from torch_mlir import ir
from torch_mlir.dialects import torch as torch_dialect
from torch_mlir.extras import onnx_importer

from resnorm.frontends.base import Imported, Request, Weight, first_line
from resnorm.frontends.ir import (
    elements, entry_function, lift_resources, name_weights, remove_foreign_attributes, run_passes, walk)
from resnorm.frontends.pytorch import LOWERINGS
from resnorm.library import BadInput

# Flattening has a lowering of its own in the backend; decomposed it reshapes to dynamic extents.
PASSES = "torch-onnx-to-torch-backend-pipeline{backend-legal-ops=aten.flatten.using_ints}"


def read_model(path: Path) -> onnx.ModelProto:
    """The checked model, with the shapes of its intermediate values."""
    try:
        model = onnx.load(path)
        onnx.checker.check_model(model)
        return onnx.shape_inference.infer_shapes(model, data_prop=True)
    except OSError as error:
        raise BadInput(f"cannot read '{path}': {error.strerror or first_line(error)}") from None
    except Exception as error:  # Whatever protobuf or ONNX's checker raises.
        raise BadInput(f"'{path}': expected an ONNX model: {first_line(error)}") from None


def initializers(model: onnx.ModelProto) -> dict[str, Weight]:
    """The weights: initializers of more than one number. Others are shapes, axes and limits."""
    found = {}
    for tensor in model.graph.initializer:
        values = onnx.numpy_helper.to_array(tensor)
        if tensor.data_type in FLOATS and values.size > 1:
            found[tensor.name] = Weight(tensor.name, values)
    return found


FLOATS = (onnx.TensorProto.FLOAT, onnx.TensorProto.DOUBLE, onnx.TensorProto.FLOAT16, onnx.TensorProto.BFLOAT16)


def name_constants(function: ir.Operation, weights: dict[str, Weight]) -> None:
    """Gives the resources of weights the names that ONNX has for them; the importer changes some."""
    attribute = "torch.onnx.value"
    for op in walk(function):
        if op.name != "torch.operator" or attribute not in op.attributes:
            continue
        weight = weights.get(op.location.name_str)
        if weight:
            tensor = ir.RankedTensorType(op.attributes[attribute].type)
            op.attributes[attribute] = elements(weight, tensor.element_type)


def import_file(request: Request) -> Imported:
    model = read_model(Path(request.model))
    context = ir.Context()
    torch_dialect.register_dialect(context)
    try:
        info = onnx_importer.ModelInfo(model, config=onnx_importer.Config())
        module = info.create_module(context=context)
        onnx_importer.NodeImporter.define_function(info.main_graph, module.operation).import_all()
    except onnx_importer.OnnxImportError as error:
        raise BadInput(f"'{request.model}' cannot be imported: {first_line(error)}") from None
    weights = initializers(model)
    function = entry_function(module, request.function, request.model)
    with context:
        name_constants(function, weights)
    run_passes(module, PASSES, request.model)
    run_passes(module, f"{LOWERINGS[request.dialect]},canonicalize,cse", request.model)
    remove_foreign_attributes(module)
    lifted = [] if request.inline else lift_resources(function, weights)
    name_weights(function, lifted)
    return Imported(module, lifted)
