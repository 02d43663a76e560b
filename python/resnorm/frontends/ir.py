# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Modules in torch-mlir's Python bindings, and what becomes of their weights.

An importer brings its model to a function whose weights are arguments or named
resources. `bind_weights` and `lift_resources` take that to what was asked for:
constants, which are resources of the weights' names, or arguments after all
others, which `name_weights` names.
"""

import re
from typing import Any, Callable, Iterator, Mapping, Sequence

import ml_dtypes
import numpy as np
from torch_mlir import ir
from torch_mlir.passmanager import PassManager

from resnorm.frontends.base import Weight, first_line
from resnorm.library import BadInput

# The attribute of an argument that is a weight; passes and resnorm-run go by it.
NAME = "resnorm.name"

# Makes a constant op of a value, at the insertion point.
MakeConstant = Callable[[ir.Attribute, ir.Type], ir.Operation]


def run_passes(module: ir.Module, passes: str, model: str) -> None:
    """Runs a pipeline on `module`, in place; BadInput with the first error where it fails."""
    errors: list[str] = []

    def collect(diagnostic: Any) -> bool:
        if diagnostic.severity == ir.DiagnosticSeverity.ERROR:
            errors.append(diagnostic.message)
        return True

    handler = module.context.attach_diagnostic_handler(collect)
    # Some passes of torch-mlir emit an error and go on to crash; the handler has to see it.
    module.context.emit_error_diagnostics = True
    try:
        with module.context:
            PassManager.parse(f"builtin.module({passes})").run(module.operation)
    except ir.MLIRError as error:
        raise BadInput(f"'{model}' cannot be lowered: {first_line((errors or [error])[0])}") from None
    finally:
        handler.detach()


def walk(operation: ir.Operation) -> Iterator[ir.Operation]:
    """The operations below `operation`, each before what is inside of it."""
    for region in operation.regions:
        for block in region.blocks:
            for nested in block.operations:
                yield nested.operation
                yield from walk(nested.operation)


def entry_function(module: ir.Module, name: str, model: str) -> ir.Operation:
    """The module's one public function, or of several the one called main; it is renamed to `name`."""
    public = {ir.SymbolTable.get_symbol_name(op).value: op.operation for op in module.body.operations
              if op.operation.name == "func.func"
              and ir.SymbolTable.get_visibility(op).value == "public"}
    found = next(iter(public)) if len(public) == 1 else "main"
    if found not in public:
        raise BadInput(f"'{model}': expected one public function, or one that is called main, found "
                       f"{', '.join('@' + other for other in public) or 'none'}")
    if found != name:
        if name in ir.SymbolTable(module.operation):
            raise BadInput(f"'{model}': expected a name for @{found} that is free, found @{name}")
        ir.SymbolTable.replace_all_symbol_uses(found, name, module.operation)
        ir.SymbolTable.set_symbol_name(public[found], name)
    return public[found]


def remove_foreign_attributes(module: ir.Module) -> None:
    """Removes what frontends attach to modules and functions: resnorm-opt knows none of their dialects."""
    holders = [module.operation, *(op.operation for op in module.body.operations)]
    for op in holders:
        for name in list(op.attributes):
            if "." in name or name in ("arg_attrs", "res_attrs"):
                del op.attributes[name]


def elements(weight: Weight, element_type: ir.Type) -> ir.Attribute:
    """The values as an attribute: a resource of the weight's name where that can be."""
    values = np.ascontiguousarray(weight.values)
    if values.size > 1 and values.dtype != np.bool_:
        return ir.DenseResourceElementsAttr.get_from_buffer(
            values.reshape(-1).view(np.uint8), weight.name, ir.RankedTensorType.get(values.shape, element_type))
    # One element is a splat, which passes fold; a resource of i1 has no agreed layout.
    if values.dtype == ml_dtypes.bfloat16:
        values = values.view(np.uint16)
    return ir.DenseElementsAttr.get(values, type=element_type, shape=weight.values.shape)


def resource_key(attribute: ir.Attribute) -> str | None:
    """The name of a resource, which the bindings only print."""
    if not isinstance(attribute, ir.DenseResourceElementsAttr):
        return None
    spelled = re.match(r'dense_resource<(?:"(.*?)"|(.*?))> : ', str(attribute))
    assert spelled, attribute
    return spelled[1] or spelled[2]


def set_type(function: ir.Operation) -> None:
    """Brings the function's type up to date with the arguments of its body."""
    results = ir.FunctionType(ir.TypeAttr(function.attributes["function_type"]).value).results
    arguments = [argument.type for argument in function.regions[0].blocks[0].arguments]
    with function.context:
        function.attributes["function_type"] = ir.TypeAttr.get(ir.FunctionType.get(arguments, results))


def bind_weights(function: ir.Operation, weights: Mapping[int, Weight], inline: Callable[[int], bool],
                 element_type: Callable[[ir.Type], ir.Type], make_constant: MakeConstant) -> list[Weight]:
    """Turns the arguments that are weights into constants, or moves them behind the others.

    Args:
        function: In any dialect.
        weights: By the position of the argument. One that nothing reads is dropped.
        inline: Whether the weight at a position becomes a constant.
        element_type: Of an argument's type.
        make_constant: How `function`'s dialect spells a constant.

    Returns:
        The weights that are arguments now, in their order.
    """
    body = function.regions[0].blocks[0]
    start = ir.InsertionPoint(body.operations[0])
    moved: list[Weight] = []
    for index, weight in weights.items():
        argument = body.arguments[index]
        if not list(argument.uses):
            continue
        if inline(index):
            with start, argument.location:
                constant = make_constant(elements(weight, element_type(argument.type)), argument.type)
            argument.replace_all_uses_with(constant.result)
        else:
            argument.replace_all_uses_with(body.add_argument(argument.type, argument.location))
            moved.append(weight)
    for index in sorted(weights, reverse=True):
        body.erase_argument(index)
    set_type(function)
    return moved


def lift_resources(function: ir.Operation, weights: Mapping[str, Weight]) -> list[Weight]:
    """Turns the constants that are resources of these names into arguments behind the others."""
    body = function.regions[0].blocks[0]
    lifted: dict[str, ir.Value] = {}
    for op in list(walk(function)):
        key = next(filter(None, map(resource_key, op.attributes.values())), None)
        if key not in weights:
            continue
        if key not in lifted:
            lifted[key] = body.add_argument(op.result.type, op.location)
        op.result.replace_all_uses_with(lifted[key])
        op.erase()
    set_type(function)
    return [weights[key] for key in lifted]


def name_weights(function: ir.Operation, weights: Sequence[Weight]) -> None:
    """Names the function's last arguments, which are `weights`."""
    others = len(function.regions[0].blocks[0].arguments) - len(weights)
    with function.context:
        names = [ir.DictAttr.get()] * others + [
            ir.DictAttr.get({NAME: ir.StringAttr.get(weight.name)}) for weight in weights]
        function.attributes["arg_attrs"] = ir.ArrayAttr.get(names)
