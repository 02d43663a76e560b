# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The float types of the tests: how arrays hold them, and rounding to them."""

import numpy as np

# bf16 is held as its bits.
STORAGE = {"f64": np.float64, "f32": np.float32, "f16": np.float16, "bf16": np.uint16}
# Half the distance between 1 and the next number.
ROUNDOFF = {"f64": 2.0**-53, "f32": 2.0**-24, "f16": 2.0**-11, "bf16": 2.0**-8}


def encode(values: np.ndarray, kind: str) -> np.ndarray:
    """Rounds to nearest, ties to even, through f32 where the type is narrower."""
    values = np.asarray(values)
    if kind != "bf16":
        narrow = values.astype(np.float32) if kind == "f16" else values
        with np.errstate(over="ignore"):
            return narrow.astype(STORAGE[kind])
    bits = values.astype(np.float32).view(np.uint32)
    rounded = (bits + 0x7FFF + ((bits >> 16) & 1)) >> 16
    return np.where(np.isnan(values), 0x7FC0, rounded).astype(np.uint16)


def decode(values: np.ndarray, kind: str) -> np.ndarray:
    if kind == "bf16":
        return (values.astype(np.uint32) << 16).view(np.float32).astype(np.float64)
    return values.astype(np.float64)


def rounded(values: np.ndarray, kind: str) -> np.ndarray:
    """float64 numbers that the type holds."""
    return decode(encode(values, kind), kind)
