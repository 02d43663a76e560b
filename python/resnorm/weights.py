# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Weights by name, in safetensors files."""

from pathlib import Path
from typing import Container, Iterable, Mapping

import numpy as np

from resnorm.library import Array, BadInput


def read_weights(path: Path, names: Iterable[str], optional: Container[str] = ()) -> dict[str, Array]:
    """The named arrays of a file, which may hold more; those in `optional` may be missing."""
    try:
        from safetensors import SafetensorError, safe_open  # Only those need it who have such files.
    except ModuleNotFoundError:
        raise BadInput(f"'{path}': reading weights needs the Python package safetensors, "
                       f"which is not installed") from None
    try:
        with safe_open(path, framework="np") as file:
            held = set(file.keys())
            names = [name for name in names if name in held or name not in optional]
            missing = [name for name in names if name not in held]
            if missing:
                raise BadInput(f"'{path}': expected a weight '{missing[0]}', found none among {len(held)}")
            return {name: file.get_tensor(name) for name in names}
    except OSError as error:
        raise BadInput(f"cannot read '{path}': {error.strerror or 'No such file or directory'}") from None
    except SafetensorError as error:
        raise BadInput(f"'{path}': expected a safetensors file: {error}") from None


def save_weights(path: Path, weights: Mapping[str, Array]) -> None:
    from safetensors.numpy import save_file  # Beside the frontends' packages.

    # The package writes the memory of an array as it lies.
    save_file({name: np.require(values, requirements="C") for name, values in weights.items()}, path)
