# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""StableHLO to linalg, by torch-mlir's tools: text, and bytecode of any kind."""

import subprocess
from pathlib import Path
from typing import Mapping

import torch_mlir
from torch_mlir import ir
# The package has no public name for them.
from torch_mlir._mlir_libs import _stablehlo

from resnorm.frontends.base import Imported, Request, Weight, first_line
from resnorm.frontends.ir import (
    bind_weights, entry_function, erase_arguments, name_weights, remove_foreign_attributes, run_passes, walk)
from resnorm.library import BadInput

BYTECODE = b"ML\xefR"

PASSES = "func.func(stablehlo-aggressive-simplification),stablehlo-legalize-to-linalg,canonicalize,cse"

# CHLO's ops of one operand, of which upstream's math dialect has each on tensors. Their
# expansion in StableHLO is a polynomial that no compiler recognises again.
CHLO_TO_MATH = {f"chlo.{name}": f"math.{name}" for name in (
    "acos", "acosh", "asin", "asinh", "atan", "atanh", "cosh", "erf", "erfc", "sinh", "tan")}


def torch_mlir_opt() -> Path:
    """The tool in torch-mlir's package."""
    return Path(next(iter(torch_mlir.__path__))) / "_mlir_libs" / "torch-mlir-opt"


def read_text(path: Path, folder: Path) -> Path:
    """The file, or where it is a portable artifact (VHLO in bytecode) a file of its StableHLO."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BadInput(f"cannot read '{path}': {error.strerror}") from None
    if not data.startswith(BYTECODE):
        return path
    context = ir.Context()
    _stablehlo.register_dialect(context, True)
    # Nobody wants to see the attempt fail: other bytecode is torch-mlir-opt's to read.
    context.attach_diagnostic_handler(lambda diagnostic: True)
    try:
        module = _stablehlo.deserialize_portable_artifact(context, data)
    except ValueError:
        return path
    text = folder / "deserialized.mlir"
    text.write_text(str(module))
    return text


def to_linalg(path: Path, model: str, folder: Path) -> ir.Module:
    """Lowers what torch-mlir-opt can, and the rest of CHLO."""
    lowered = folder / "lowered.mlir"
    # Its generic form needs none of the dialects that the Python bindings lack.
    result = subprocess.run([torch_mlir_opt(), path, f"--pass-pipeline=builtin.module({PASSES})",
                             "--mlir-print-op-generic", "-o", lowered],
                            capture_output=True, text=True, check=False)
    if result.returncode != 0:
        lines = [line for line in result.stderr.splitlines() if "error: " in line]
        reason = first_line(lines[0].partition("error: ")[2] if lines else result.stderr)
        raise BadInput(f"'{model}' cannot be lowered: {reason}")
    context = ir.Context()
    context.allow_unregistered_dialects = True
    with context:
        module = ir.Module.parse(lowered.read_text())
        for op in list(walk(module.operation)):
            replace_chlo(op)
        for op in walk(module.operation):
            if op.name.partition(".")[0] in ("stablehlo", "chlo", "vhlo"):
                raise BadInput(f"'{model}' cannot be lowered: '{op.name}' has no lowering to linalg")
    return module


def replace_chlo(op: ir.Operation) -> None:
    if op.name != "chlo.square" and op.name not in CHLO_TO_MATH:
        return
    operand, = op.operands
    with ir.InsertionPoint(op), op.location:
        if op.name == "chlo.square":
            kind = "arith.mulf" if isinstance(operand.type.element_type, ir.FloatType) else "arith.muli"
            new = ir.Operation.create(kind, [operand.type], [operand, operand])
        else:
            new = ir.Operation.create(CHLO_TO_MATH[op.name], [operand.type], [operand])
    op.result.replace_all_uses_with(new.result)
    op.erase()


def make_constant(values: ir.Attribute, result: ir.Type) -> ir.Operation:
    return ir.Operation.create("arith.constant", results=[result], attributes={"value": values})


def import_stablehlo(path: Path, weights: Mapping[int, Weight], request: Request) -> Imported:
    """Lowers a file whose arguments at some positions are weights."""
    if request.dialect != "linalg":
        raise BadInput(f"'{request.model}': StableHLO is lowered to linalg only, found --output-type={request.dialect}")
    module = to_linalg(read_text(path, request.folder), request.model, request.folder)
    function = entry_function(module, request.function, request.model)
    remove_foreign_attributes(module)
    arguments = function.regions[0].blocks[0].arguments
    moved = bind_weights(function, [(arguments[index], weight) for index, weight in weights.items()],
                         lambda weight: request.inline, lambda tensor: ir.RankedTensorType(tensor).element_type,
                         make_constant)
    erase_arguments(function, weights)
    run_passes(module, "canonicalize,cse", request.model)
    name_weights(function, moved)
    return Imported(module, moved)


def import_file(request: Request) -> Imported:
    if not request.inline:
        raise BadInput(f"'{request.model}': expected a model whose weights have names for --weights=arguments, "
                       f"found StableHLO, whose constants have none")
    return import_stablehlo(Path(request.model), {}, request)
