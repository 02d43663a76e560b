# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Functions of JAX to linalg, by way of StableHLO."""

from typing import Any, Callable

import jax
import numpy as np

from resnorm.frontends.base import Imported, Request, Weight, first_line
from resnorm.frontends.stablehlo import import_stablehlo
from resnorm.library import BadInput


def tree_path(path: tuple[Any, ...]) -> str:
    """The place of a leaf in a tree, `layers.0.norm.scale`."""
    return jax.tree_util.keystr(path, simple=True, separator=".")


def import_function(function: Callable[..., Any], weights: Any, inputs: Any, request: Request) -> Imported:
    """Traces `function(weights, *inputs)`, or `function(*inputs)` where weights are None."""
    arguments = inputs if isinstance(inputs, tuple) else (inputs,)
    leaves = [Weight(tree_path(path), np.asarray(leaf))
              for path, leaf in jax.tree_util.tree_flatten_with_path(weights)[0]]
    if not request.inline and not leaves:
        raise BadInput(f"'{request.model}': expected (function, weights, inputs) for --weights=arguments, "
                       f"found (function, inputs)")
    try:
        # An argument that is not used stays one: positions tell which are weights.
        lowered = jax.jit(function, keep_unused=True).lower(*(() if weights is None else (weights,)), *arguments)
    except Exception as error:  # The function's own, or any of JAX's.
        raise BadInput(f"'{request.model}': JAX cannot trace it: {type(error).__name__}: {first_line(error)}") from None
    path = request.folder / "traced.mlir"
    path.write_text(lowered.as_text("stablehlo"))
    return import_stablehlo(path, dict(enumerate(leaves)), request)
