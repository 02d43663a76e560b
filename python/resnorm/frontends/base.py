# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What all importers share, and what can be said without any frontend's package."""

import importlib
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from resnorm.library import BadInput

# The distribution on PyPI that has each module that an importer needs.
DISTRIBUTIONS = {
    "torch": "torch", "torch_mlir": "torch-mlir", "onnx": "onnx", "jax": "jax", "jaxlib": "jaxlib",
    "safetensors": "safetensors",
}


@dataclass(frozen=True)
class Request:
    """What the command line asks for.

    Attributes:
        model: MODEL as it was given.
        function: Name of the function in the output.
        dialect: `linalg` or `tosa`.
        inline: Whether weights become constants; else they become arguments.
        folder: For intermediate files; removed afterwards.
    """

    model: str
    function: str
    dialect: str
    inline: bool
    folder: Path


@dataclass(frozen=True)
class Weight:
    """A parameter or a buffer under the name that its framework gives it."""

    name: str
    values: np.ndarray


@dataclass(frozen=True)
class Imported:
    """The module, a torch_mlir.ir.Module, and the weights that are arguments of its function."""

    module: Any
    weights: list[Weight]


def first_line(error: object) -> str:
    """The first line of a message that says something."""
    lines = [line.strip() for line in str(error).splitlines()]
    return next((line for line in lines if line), type(error).__name__)


def load(module: str, purpose: str) -> ModuleType:
    """Imports an importer of this package, or says which of its packages is missing."""
    try:
        return importlib.import_module(f"resnorm.frontends.{module}")
    except ModuleNotFoundError as error:
        raise missing(error, purpose) from None


def missing(error: ModuleNotFoundError, purpose: str) -> Exception:
    """What to raise for a module that is not there: advice where it is a frontend's."""
    distribution = DISTRIBUTIONS.get((error.name or "").partition(".")[0])
    if distribution is None:
        return error
    return BadInput(f"{purpose} needs the Python package {distribution}, which is not installed: "
                    f"run 'make frontends', or 'pip install {distribution}'")
