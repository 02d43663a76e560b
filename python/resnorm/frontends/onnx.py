# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""ONNX to linalg or TOSA, by torch-mlir's importer."""

from pathlib import Path

import onnx
from torch_mlir import ir
from torch_mlir.extras import onnx_importer

from resnorm.frontends.base import Imported, Request, Weight, first_line
from resnorm.frontends.ir import bind_weights, entry_function, remove_foreign_attributes, run_passes, walk
from resnorm.frontends.torch_dialect import element_type, lower, make_context, make_literal
from resnorm.library import BadInput

FLOATS = (onnx.TensorProto.FLOAT, onnx.TensorProto.DOUBLE, onnx.TensorProto.FLOAT16, onnx.TensorProto.BFLOAT16)

# Flattening has a lowering of its own in the backend; decomposed it reshapes to dynamic extents.
PASSES = "torch-onnx-to-torch-backend-pipeline{backend-legal-ops=aten.flatten.using_ints}"


def read_model(path: Path) -> onnx.ModelProto:
    """The checked model, with the shapes of its intermediate values."""
    try:
        onnx.checker.check_model(str(path))
        return onnx.shape_inference.infer_shapes(onnx.load(path), data_prop=True)
    except OSError as error:
        raise BadInput(f"cannot read '{path}': {error.strerror or first_line(error)}") from None
    except Exception as error:  # Whatever protobuf or ONNX's checker raises.
        raise BadInput(f"'{path}': expected an ONNX model: {first_line(error)}") from None


def initializers(model: onnx.ModelProto) -> dict[str, Weight]:
    """The weights: initializers of more than one number. Others are shapes, axes and limits."""
    attributes = {name for node in model.graph.node if node.op_type in ("Resize", "Upsample") for name in node.input}
    weights = [Weight(tensor.name, onnx.numpy_helper.to_array(tensor)) for tensor in model.graph.initializer
               if tensor.data_type in FLOATS and tensor.name not in attributes]
    return {weight.name: weight for weight in weights if weight.values.size > 1}


def bind_initializers(function: ir.Operation, weights: dict[str, Weight], inline: bool) -> list[Weight]:
    """Takes the weights out of the importer's constants, whose lowering forgets their names."""
    constants = [op for op in walk(function) if op.name == "torch.operator"
                 and ir.StringAttr(op.attributes["name"]).value == "onnx.Constant"
                 and op.location.name_str in weights]
    bound = bind_weights(function, [(op.result, weights[op.location.name_str]) for op in constants],
                         lambda weight: inline, element_type, make_literal)
    for op in constants:
        op.erase()
    return bound


def import_file(request: Request) -> Imported:
    model = read_model(Path(request.model))
    try:
        info = onnx_importer.ModelInfo(model, config=onnx_importer.Config())
        module = info.create_module(context=make_context())
        onnx_importer.NodeImporter.define_function(info.main_graph, module.operation).import_all()
    except Exception as error:  # The importer raises its own errors, and others on what it does not know.
        raise BadInput(f"'{request.model}' cannot be imported: {type(error).__name__}: {first_line(error)}") from None
    function = entry_function(module, request.function, request.model)
    weights = bind_initializers(function, initializers(model), request.inline)
    run_passes(module, PASSES, request.model)
    remove_foreign_attributes(module)
    return lower(module, function, weights, request)
