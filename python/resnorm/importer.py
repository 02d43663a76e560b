# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""resnorm-import: a model of PyTorch, JAX, ONNX or StableHLO as IR that resnorm-opt raises.

MODEL is one of

  FILE.onnx          an ONNX model
  FILE.pt2           a program of torch.export.save
  FILE.mlir          StableHLO: text, or bytecode (a portable artifact of jax.export too)
  MODULE:FUNCTION    a function without arguments, of a Python module in the search path or
  FILE.py:FUNCTION   the current folder, or of a file, that returns
                       (module, inputs)             PyTorch; put into evaluation mode. inputs is
                                                    a tuple, one tensor, or a dict by name
                       a torch.export program       PyTorch, dynamic shapes among others
                       (function, inputs)           JAX: function(*inputs)
                       (function, weights, inputs)  JAX: function(weights, *inputs)

OUT.mlir is text that MLIR 22.1 parses. Inline weights are resources of the names that the
framework gives them. As arguments they come after the inputs, each with its name in the
attribute `resnorm.name`, and their values are in OUT.safetensors under the same names, which
`resnorm-run --weights` reads. docs/Importing.md says more.

Exit status: 0, or 2 on bad input, with nothing written.
"""

import argparse
import importlib
import importlib.util
import logging
import os
import signal
import subprocess
import sys
import tempfile
import traceback
import warnings
from pathlib import Path
from types import ModuleType
from typing import Any, Sequence

from resnorm.frontends.base import Imported, Request, first_line, load, missing
from resnorm.library import BadInput
from resnorm.process import OutputFile, complain, run_apart
from resnorm.weights import save_weights

PROGRAM = "resnorm-import"

# Of the file with the weights.
SUFFIX = ".safetensors"

# The importer of each kind of file, and what it is called in messages.
KINDS = {
    ".onnx": ("onnx", "an ONNX model"),
    ".pt2": ("pytorch", "a PyTorch program"),
    ".mlir": ("stablehlo", "StableHLO"),
    ".mlirbc": ("stablehlo", "StableHLO"),
}


def load_module(name: str) -> ModuleType:
    """A module by its name or its file."""
    if not name.endswith(".py"):
        sys.path.insert(0, os.getcwd())
        return importlib.import_module(name)
    if not Path(name).is_file():
        raise BadInput(f"cannot read '{name}': No such file or directory")
    spec = importlib.util.spec_from_file_location(Path(name).stem, name)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(Path(name).resolve().parent))
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def call_function(model: str) -> Any:
    """What MODULE:FUNCTION returns."""
    module_name, _, function_name = model.rpartition(":")
    try:
        function = getattr(load_module(module_name), function_name, None)
        if not callable(function):
            raise BadInput(f"'{model}': expected a function '{function_name}' in '{module_name}', found "
                           f"{'none' if function is None else type(function).__name__}")
        return function()
    except BadInput:
        raise
    except ModuleNotFoundError as error:
        advice = missing(error, f"'{model}'")
        raise advice if isinstance(advice, BadInput) else BadInput(f"'{model}': {error}") from None
    except Exception as error:  # Whatever the user's code raises.
        frames = traceback.extract_tb(error.__traceback__)
        raise BadInput(f"'{model}' failed: {type(error).__name__}: {first_line(error)} "
                       f"({frames[-1].filename}:{frames[-1].lineno})") from None


def import_built(request: Request) -> Imported:
    """Imports what MODULE:FUNCTION returns. No framework is loaded but the one that it uses."""
    built = call_function(request.model)
    torch = sys.modules.get("torch")
    parts = built if isinstance(built, tuple) else (built,)
    if torch and isinstance(built, torch.export.ExportedProgram):
        return load("pytorch", "importing a PyTorch model").import_program(built, request)
    if torch and len(parts) == 2 and isinstance(parts[0], torch.nn.Module):
        pytorch = load("pytorch", "importing a PyTorch model")
        return pytorch.import_program(pytorch.export_module(*parts, request.model), request)
    if len(parts) in (2, 3) and callable(parts[0]):
        weights = parts[1] if len(parts) == 3 else None
        return load("jax", "importing a JAX function").import_function(parts[0], weights, parts[-1], request)
    raise BadInput(f"'{request.model}': expected it to return (module, inputs), a torch.export program, (function, "
                   f"inputs) or (function, weights, inputs), found ({', '.join(type(p).__name__ for p in parts)})")


def import_model(request: Request) -> Imported:
    path = Path(request.model)
    if ":" in request.model and not path.exists():
        return import_built(request)
    if not path.is_file():
        raise BadInput(f"cannot read '{path}': " + (
            "expected a file, found a folder" if path.is_dir() else "No such file or directory"))
    if path.suffix not in KINDS:
        raise BadInput(f"'{path}': expected a file {', '.join(KINDS)}, or MODULE:FUNCTION")
    module, kind = KINDS[path.suffix]
    return load(module, f"importing {kind}").import_file(request)


def write(imported: Imported, text: Path, weights: Path | None) -> None:
    try:
        with text.open("wb") as file:
            imported.module.operation.print(file=file, binary=True)
        if weights:
            save_weights(weights, {weight.name: weight.values for weight in imported.weights})
    except OSError as error:
        raise BadInput(f"cannot write '{text}': {error.strerror or first_line(error)}") from None


def convert(request: Request, text: Path, weights: Path | None) -> int:
    """Imports and writes both files. What frontends say on the way is about themselves."""
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    os.environ.setdefault("JAX_PLATFORMS", "cpu")
    write(import_model(request), text, weights)
    return 0


def verify(tool: Path, text: Path, model: str) -> None:
    """Has resnorm-opt parse the module: frontends may be built on another MLIR than it is."""
    result = subprocess.run([tool, text, "--mlir-elide-resource-strings-if-larger=0", "-o", os.devnull],
                            capture_output=True, text=True, check=False)
    if result.returncode != 0:
        lines = [line.partition("error: ")[2] for line in result.stderr.splitlines() if "error: " in line]
        raise BadInput(f"'{model}' was imported as IR that resnorm-opt rejects: "
                       f"{lines[0] if lines else first_line(result.stderr)}")


def run(arguments: argparse.Namespace) -> int:
    inline = arguments.weights == "inline"
    if not inline and arguments.output.suffix == SUFFIX:
        raise BadInput(f"cannot write '{arguments.output}': expected another suffix than that of the weights beside it")
    outputs = []
    try:
        outputs.append(OutputFile(arguments.output))
        if not inline:
            outputs.append(OutputFile(arguments.output.with_suffix(SUFFIX)))
        with tempfile.TemporaryDirectory(prefix=f"{PROGRAM}.") as folder:
            request = Request(arguments.model, arguments.function, arguments.output_type, inline, Path(folder))
            # In a process of its own: a frontend's compiler may crash on what it does not know.
            status = run_apart(PROGRAM, lambda: convert(
                request, outputs[0].temporary, None if inline else outputs[1].temporary))
        if status < 0:
            raise BadInput(f"'{arguments.model}': the frontend ended with {signal.Signals(-status).name}")
        if status == 0:
            verify(arguments.tools / "resnorm-opt", outputs[0].temporary, arguments.model)
            for output in reversed(outputs):  # The module last: where it is, its weights are.
                output.commit()
        return status
    finally:
        for output in outputs:
            output.discard()


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog=PROGRAM, description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False)
    parser.add_argument("model", metavar="MODEL", help="a file, or MODULE:FUNCTION")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.mlir", help="where to write the IR")
    parser.add_argument("--weights", choices=("inline", "arguments"), default="inline",
                        help="constants in OUT.mlir (default), or arguments and OUT.safetensors")
    parser.add_argument("--output-type", choices=("linalg", "tosa"), default="linalg",
                        help="the dialect (default: linalg); tosa from PyTorch and ONNX only")
    parser.add_argument("--function", default="main", metavar="NAME", help="name in OUT.mlir (default: main)")
    parser.add_argument("--tools", type=Path, required=True, help=argparse.SUPPRESS)
    try:
        return run(parser.parse_args(argv))
    except BadInput as error:
        complain(PROGRAM, error)
        return 2


if __name__ == "__main__":
    sys.exit(main())
