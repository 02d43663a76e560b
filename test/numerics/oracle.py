# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What each op computes, in float64, with the casts that the op's description names.

Nothing here is taken from the decomposition: the mean and the variance are NumPy's
own, but where the statistics are narrower than f32; there every sum is rounded.
"""

import dataclasses
import math

import numpy as np

from floats import rounded


@dataclasses.dataclass(frozen=True)
class Numerics:
    """The attributes of a norm; `scale_offset` and the rest as in the dialect."""
    epsilon: float = 1e-5
    epsilon_mode: str = "inside"
    variance: str = "centered"
    statistics: str | None = None
    scale_offset: float = 0.0
    cast_before_scale: bool = False


def compute_type(kind: str) -> str:
    return "f64" if kind == "f64" else "f32"


def mean(rows: np.ndarray, kind: str) -> np.ndarray:
    """The mean over the last axis, in a type."""
    if kind in ("f32", "f64"):
        return rows.sum(-1, keepdims=True) / rows.shape[-1]
    total = np.zeros(rows.shape[:-1])
    for column in range(rows.shape[-1]):
        total = rounded(total + rows[..., column], kind)
    return rounded(total / rows.shape[-1], kind)[..., None]


def moments(rows: np.ndarray, numerics: Numerics, kind: str, centered: bool) -> tuple[np.ndarray, np.ndarray]:
    """The mean and the variance over the last axis."""
    rows = rounded(rows, kind)
    average = mean(rows, kind) if centered else np.zeros((*rows.shape[:-1], 1))
    if not centered:
        return average, mean(rounded(rows * rows, kind), kind)
    if numerics.variance == "centered":
        deviation = rounded(rows - average, kind)
        return average, mean(rounded(deviation * deviation, kind), kind)
    variance = mean(rounded(rows * rows, kind), kind) - rounded(average * average, kind)
    if numerics.variance == "clamped_moments":
        variance = np.maximum(variance, 0)
    return average, rounded(variance, kind)


def divisor_type(numerics: Numerics, compute: str) -> str:
    """The wider of the types of statistics and compute."""
    return "f64" if "f64" in (numerics.statistics, compute) else compute


def reciprocal_divisor(variance: np.ndarray, numerics: Numerics, kind: str) -> np.ndarray:
    epsilon = rounded(np.float64(numerics.epsilon), kind)
    divisor = {
        "inside": lambda: np.sqrt(variance + epsilon),
        "outside": lambda: np.sqrt(variance) + epsilon,
        "max_deviation": lambda: np.maximum(np.sqrt(variance), epsilon),
        "max_variance": lambda: np.sqrt(np.maximum(variance, epsilon)),
    }[numerics.epsilon_mode]()
    return rounded(1 / divisor, kind)


def affine(value: np.ndarray, scale: np.ndarray | None, bias: np.ndarray | None, numerics: Numerics,
           compute: str, result: str) -> np.ndarray:
    kind = result if numerics.cast_before_scale else compute
    value = rounded(value, kind)
    if scale is not None:
        value = rounded(value * rounded(rounded(scale, kind) + numerics.scale_offset, kind), kind)
    if bias is not None:
        value = rounded(value + rounded(bias, kind), kind)
    return rounded(value, result)


def trailing_norm(x: np.ndarray, kind: str, result: str, numerics: Numerics, *, centered: bool, axes: int = 1,
                  scale: np.ndarray | None = None, bias: np.ndarray | None = None) -> tuple[np.ndarray, ...]:
    """(y, mean, rstd), or (y, rstd) where nothing is subtracted."""
    lead = x.shape[:x.ndim - axes]
    compute = compute_type(kind)
    rows = x.reshape(*lead, int(np.prod(x.shape[len(lead):])))
    average, variance = moments(rows, numerics, numerics.statistics or compute, centered)
    average, wide = rounded(average, compute), divisor_type(numerics, compute)
    rstd = rounded(reciprocal_divisor(rounded(variance, wide), numerics, wide), compute)
    value = rounded((rows - average) * rstd, compute).reshape(x.shape)
    y = affine(value, scale, bias, numerics, compute, result)
    return (y, average[..., 0], rstd[..., 0]) if centered else (y, rstd[..., 0])


def scaled_sum(addends: list[np.ndarray], scales: list[float], kind: str,
               branch_bias: np.ndarray | None = None) -> np.ndarray:
    total = None
    for i, (addend, scale) in enumerate(zip(addends, scales, strict=True)):
        if branch_bias is not None and i + 1 == len(addends):
            addend = rounded(addend + rounded(branch_bias, kind), kind)
        addend = rounded(addend * rounded(np.float64(scale), kind), kind)
        total = addend if total is None else rounded(total + addend, kind)
    assert total is not None
    return total


def center(x: np.ndarray, kind: str, result: str, statistics: str | None, axes: int) -> np.ndarray:
    compute = compute_type(kind)
    rows = x.reshape(*x.shape[:x.ndim - axes], -1)
    average = mean(rounded(rows, statistics or compute), statistics or compute)
    return rounded((rows - rounded(average, compute)).reshape(x.shape), result)


def dyt(x: np.ndarray, kind: str, result: str, function: str, alpha: np.ndarray, shift: np.ndarray | None,
        scale: np.ndarray | None, bias: np.ndarray | None) -> np.ndarray:
    compute = compute_type(kind)
    argument = rounded(x * rounded(alpha, compute), compute)
    if shift is not None:
        argument = rounded(argument + rounded(shift, compute), compute)
    value = np.tanh(argument) if function == "tanh" else np.vectorize(math.erf, otypes=[np.float64])(argument)
    return affine(value, scale, bias, Numerics(), compute, result)


def per_channel(parameter: np.ndarray | None, rank: int, channel_axis: int) -> np.ndarray | None:
    if parameter is None:
        return None
    return parameter.reshape([-1 if axis == channel_axis else 1 for axis in range(rank)])


def batch_norm(x: np.ndarray, kind: str, result: str, numerics: Numerics, channel_axis: int, average: np.ndarray,
               variance: np.ndarray, scale: np.ndarray | None, bias: np.ndarray | None) -> np.ndarray:
    compute = compute_type(kind)
    average, rstd, scale, bias = (
        per_channel(parameter, x.ndim, channel_axis)
        for parameter in (average, reciprocal_divisor(variance, numerics, compute), scale, bias))
    return affine((x - average) * rstd, scale, bias, numerics, compute, result)


def group_norm(x: np.ndarray, kind: str, result: str, numerics: Numerics, channel_axis: int, groups: int,
               scale: np.ndarray | None, bias: np.ndarray | None) -> np.ndarray:
    compute = compute_type(kind)
    features = np.moveaxis(x, channel_axis, 1)
    rows = features.reshape(x.shape[0], groups, -1)
    average, variance = moments(rows, numerics, numerics.statistics or compute, centered=True)
    rstd = reciprocal_divisor(rounded(variance, compute), numerics, compute)
    value = np.moveaxis(((rows - rounded(average, compute)) * rstd).reshape(features.shape), 1, channel_axis)
    return affine(value, per_channel(scale, x.ndim, channel_axis), per_channel(bias, x.ndim, channel_axis),
                  numerics, compute, result)
