# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Modules in torch-mlir's Python bindings, and what becomes of their weights.

An importer brings its model to a function and knows which of its values are
weights. `bind_weights` makes of them what was asked for: constants, which are
resources of the weights' names, or arguments after all others, which
`name_weights` names once the function is lowered.
"""

from typing import Any, Callable, Iterable, Iterator, Sequence

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


def is_public_function(op: ir.Operation) -> bool:
    visibility = "sym_visibility"
    return op.name == "func.func" and (
        visibility not in op.attributes or ir.StringAttr(op.attributes[visibility]).value == "public")


def entry_function(module: ir.Module, name: str, model: str) -> ir.Operation:
    """The module's one public function, or of several the one called main; it is renamed to `name`."""
    public = {ir.SymbolTable.get_symbol_name(op).value: op.operation for op in module.body.operations
              if is_public_function(op.operation)}
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


def set_type(function: ir.Operation) -> None:
    """Brings the function's type up to date with the arguments of its body."""
    results = ir.FunctionType(ir.TypeAttr(function.attributes["function_type"]).value).results
    arguments = [argument.type for argument in function.regions[0].blocks[0].arguments]
    with function.context:
        function.attributes["function_type"] = ir.TypeAttr.get(ir.FunctionType.get(arguments, results))


def bind_weights(function: ir.Operation, values: Iterable[tuple[ir.Value, Weight]], inline: Callable[[Weight], bool],
                 element_type: Callable[[ir.Type], ir.Type], make_constant: MakeConstant) -> list[Weight]:
    """Replaces the values that are weights by constants, or by new arguments behind all others.

    Args:
        function: In any dialect.
        values: Its weights, arguments or results. One that nothing reads is left out.
        inline: Whether a weight becomes a constant.
        element_type: Of a value's type.
        make_constant: How the function's dialect spells a constant.

    Returns:
        The weights that are arguments now, in their order.
    """
    body = function.regions[0].blocks[0]
    start = ir.InsertionPoint(body.operations[0])
    moved: list[Weight] = []
    for value, weight in values:
        if not list(value.uses):
            continue
        if inline(weight):
            with start, value.location:
                constant = make_constant(elements(weight, element_type(value.type)), value.type)
            value.replace_all_uses_with(constant.result)
        else:
            value.replace_all_uses_with(body.add_argument(value.type, value.location))
            moved.append(weight)
    set_type(function)
    return moved


def erase_arguments(function: ir.Operation, positions: Iterable[int]) -> None:
    for position in sorted(positions, reverse=True):
        function.regions[0].blocks[0].erase_argument(position)
    set_type(function)


def name_weights(function: ir.Operation, weights: Sequence[Weight]) -> None:
    """Names the function's last arguments, which are `weights`."""
    others = len(function.regions[0].blocks[0].arguments) - len(weights)
    with function.context:
        names = [ir.DictAttr.get()] * others + [
            ir.DictAttr.get({NAME: ir.StringAttr.get(weight.name)}) for weight in weights]
        function.attributes["arg_attrs"] = ir.ArrayAttr.get(names)
