# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The approximations of exp, log, erf and tanh in f32, against float64.

The bounds are those of docs/Rationale.md.
"""

import math
import unittest
from typing import Callable

import numpy as np

from resnorm.library import Library
from support import ToolTest

Array = np.ndarray
F32 = np.float32


def erf(x: Array) -> Array:
    return np.fromiter(map(math.erf, x), np.float64, len(x))


# The function, and its largest error in units in the last place of the result.
FUNCTIONS: dict[str, tuple[Callable[[Array], Array], float]] = {
    "exp": (np.exp, 6), "log": (np.log, 2), "erf": (erf, 5), "tanh": (np.tanh, 5)}


def arguments() -> Array:
    """A million numbers: of every sign and exponent, and more where the functions bend."""
    random = np.random.default_rng(0)
    bits = np.arange(0, 2 ** 32, 8191, dtype=np.uint64).astype(np.uint32).view(F32)
    special = F32([0, np.inf, np.nan, 1e-45, 2.0 ** -126, 2.0 ** -126 - 1e-45, 3.4028235e38, 1, 88.72284, 88.72283,
                   87.33654, 87.33655, 103.97207, 103.97208, 103.2789, 80, 9, 7.99881])
    return np.concatenate([bits, special, -special, *(
        random.uniform(-limit, limit, 100_000).astype(F32) for limit in (1, 4, 10, 90)),
        random.uniform(0.5, 2, 100_000).astype(F32), random.uniform(-110, -80, 20_000).astype(F32)])


class Approximations(ToolTest):
    library: Library

    @classmethod
    def text(cls) -> str:
        return "".join(f"""
          func.func @{name}(%x: tensor<?xf32>) -> tensor<?xf32> {{
            %0 = math.{name} %x : tensor<?xf32>
            return %0 : tensor<?xf32>
          }}""" for name in FUNCTIONS)

    def test_against_float64(self) -> None:
        library = self.library(self.text())
        x = arguments()
        for name, (function, bound) in FUNCTIONS.items():
            with self.subTest(name), np.errstate(all="ignore"):
                exact = function(x.astype(np.float64))
                expected = exact.astype(F32)
                found = library[name](x)[0]
                np.testing.assert_array_equal(np.isnan(found), np.isnan(expected))
                np.testing.assert_array_equal(np.isinf(found), np.isinf(expected))
                valid = ~np.isnan(expected)
                np.testing.assert_array_equal(np.signbit(found[valid]), np.signbit(expected[valid]))
                valid = np.isfinite(expected)
                # Subnormal numbers have the last place of the smallest normal one.
                place = np.spacing(np.maximum(np.abs(expected), F32(2.0 ** -126))).astype(np.float64)
                error = (np.abs(found - exact) / place)[valid]
                worst = np.argmax(error)
                self.assertLess(error[worst], bound, f"at {x[valid][worst]}")

    def test_exact_values(self) -> None:
        library = self.library(self.text())
        for name, pairs in {"exp": {0: 1, -np.inf: 0, np.inf: np.inf}, "log": {1: 0, 0: -np.inf, np.inf: np.inf},
                            "erf": {0: 0, np.inf: 1, -np.inf: -1, 10: 1},
                            "tanh": {0: 0, np.inf: 1, -np.inf: -1, 20: 1, 1e-30: 1e-30}}.items():
            with self.subTest(name):
                np.testing.assert_array_equal(library[name](F32(list(pairs)))[0], F32(list(pairs.values())))

    def test_bounded(self) -> None:
        """No rounding takes erf and tanh beyond one, or exp below zero."""
        library = self.library(self.text())
        x = arguments()
        x = x[~np.isnan(x)]
        for name in ("erf", "tanh"):
            self.assertLessEqual(np.abs(library[name](x)[0]).max(), 1)
        self.assertGreaterEqual(library["exp"](x)[0].min(), 0)


if __name__ == "__main__":
    unittest.main()
