# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the forms of test/Transforms/raise compute: an oracle for each of their functions.

Whether a form is raised, and to what, is said beside its IR. Here stands what it
computes, raised or not: in float64, with the roundings that its IR names.
"""

import dataclasses
from collections.abc import Callable

import numpy as np

import oracle
from floats import rounded
from oracle import Numerics

Array = np.ndarray
Expected = Callable[..., "Array | tuple[Array, ...]"]


@dataclasses.dataclass(frozen=True)
class Form:
    """`expected` gets the arguments as float64; those in `positive` are drawn positive."""
    expected: Expected
    positive: tuple[int, ...] = ()
    # The type of the statistics, where its rounding shows in the result.
    statistics: str | None = None


def norm(centered: bool, epsilon: float, roles: str = "", *, kind: str = "f32", result: str = "", axes: int = 1,
         **numerics: object) -> Form:
    """A norm over trailing axes; `roles` names the arguments after x: scale `g`, bias `b`."""
    def expected(x: Array, *parameters: Array) -> Array:
        given = dict(zip(roles, parameters, strict=True))
        return oracle.trailing_norm(x, kind, result or kind, Numerics(epsilon, **numerics), centered=centered,  # type: ignore[arg-type]
                                    axes=axes, scale=given.get("g"), bias=given.get("b"))[0]

    statistics = numerics.get("statistics")
    return Form(expected, statistics=statistics if statistics in ("f16", "bf16") else None)  # type: ignore[arg-type]


def layer_norm(roles: str = "", epsilon: float = 1e-5, **rest: object) -> Form:
    return norm(True, epsilon, roles, **rest)  # type: ignore[arg-type]


def rms_norm(roles: str = "", epsilon: float = 1e-6, **rest: object) -> Form:
    return norm(False, epsilon, roles, **rest)  # type: ignore[arg-type]


def group_norm(groups: int, channel_axis: int = 1) -> Form:
    return Form(lambda x, g, b: oracle.group_norm(x, "f32", "f32", Numerics(1e-5), channel_axis, groups, g, b))


def mean(x: Array, axis: int | tuple[int, ...] = -1) -> Array:
    return x.mean(axis, keepdims=True)


def centre(x: Array) -> Array:
    return x - mean(x)


def rstd(x: Array, epsilon: float = 1e-5, ddof: int = 0) -> Array:
    return 1 / np.sqrt(x.var(-1, keepdims=True, ddof=ddof) + epsilon)


def rrms(x: Array, epsilon: float = 1e-6) -> Array:
    return 1 / np.sqrt(mean(x * x) + epsilon)


def normalise(x: Array, epsilon: float = 1e-5) -> Array:
    return centre(x) * rstd(x, epsilon)


def with_wrong_mean(count: float, variance_count: float, start: float = 0) -> Form:
    """The sums start from `start` and are divided by counts that need not be N."""
    def expected(x: Array) -> Array:
        d = x - (x.sum(-1, keepdims=True) + start) / count
        return d / np.sqrt(((d * d).sum(-1, keepdims=True) + start) / variance_count + 1e-5)
    return Form(expected)


def moments(mean_factor: float) -> Form:
    return Form(lambda x: centre(x) / np.sqrt(mean(x * x) - mean_factor * mean(x) ** 2 + 1e-5))


def gated(a: Array, z: Array, g: Array) -> Array:
    x = a * z / (1 + np.exp(-z))
    return x * rrms(x) * g


def scaled_by_maximum(a: Array) -> Array:
    return normalise(a / (np.abs(a).max(-1, keepdims=True) / 8))


def quantized_too(x: Array) -> tuple[Array, Array]:
    y = normalise(x)
    return y, np.rint(y / 0.0625)


def softmax(x: Array) -> Array:
    p = np.exp(x - x.max(-1, keepdims=True))
    return p / p.sum(-1, keepdims=True)


def heads(x: Array) -> Array:
    """[2, 4, 24] as [2, 4, 3, 8]."""
    return x.reshape(2, 4, 3, 8)


def branch(x: Array, v: Array, w: Array) -> Array:
    return np.maximum(x @ v, 0) @ w


def normed_between(x: Array, v: Array, w: Array) -> tuple[Array, Array]:
    s = x + branch(x, v, w)
    return s, s + branch(s * rrms(s), v, w)


SQUARE = dict.fromkeys(
    ("square_product", "square_power", "square_named_power", "square_integer_exponent", "square_cast_exponent",
     "square_of_absolute", "square_named", "square_mapped", "square_in_reduction"), rms_norm()) | {
    "cube": Form(lambda x: x / np.sqrt(mean(x**3) + 1e-6)),
    "fourth_power": Form(lambda x: x / np.sqrt(mean(x**4) + 1e-6)),
    "runtime_exponent": Form(lambda x, p: x / np.sqrt(mean(x**p) + 1e-6), positive=(0,)),
}

RECIPROCAL = dict.fromkeys(
    ("divide_by_root", "one_over_root", "reciprocal_of_root", "reciprocal_root", "power_of_minus_half",
     "power_of_the_root", "root_by_power", "root_of_reciprocal", "divide_in_body"), layer_norm()) | {
    "fourth_root": Form(lambda x: centre(x) * np.sqrt(rstd(x))),
    "no_root": Form(lambda x: centre(x) * rstd(x) ** 2),
    "multiplied_by_root": Form(lambda x: centre(x) / rstd(x)),
}

MEAN = dict.fromkeys(
    ("mean_by_division", "mean_by_product", "mean_product_left", "mean_by_reciprocal", "mean_by_extent",
     "division_inside", "fill_init", "scaled_before_sum"), layer_norm()) | {
    "rounded_reciprocal": rms_norm(kind="bf16", statistics="bf16"),
    "wrong_count_of_both": with_wrong_mean(20, 20),
    "wrong_count_of_the_mean": with_wrong_mean(20, 24),
    "sum_that_starts_elsewhere": with_wrong_mean(24, 24, start=1),
}

VARIANCE = dict.fromkeys(
    ("variance_centred", "variance_of_moments", "variance_clamped", "variance_clamped_by_select", "centred_clamped",
     "sum_of_squares_less_mean", "mean_of_x_times_d"), layer_norm()) | {
    "added_moments": moments(-1),
    "squared_sum": moments(24**2),
}

DUPLICATED = dict.fromkeys(("centred_twice", "two_spellings_of_the_mean"), layer_norm()) | {
    "two_scales_of_one_statistic": Form(lambda x, g, h: (normalise(x) * g, normalise(x) * h)),
    "normalised_value_read_too": Form(lambda x, g: (normalise(x), normalise(x) * g)),
    "statistics_read_too": Form(lambda x: (normalise(x), mean(x)[:, 0], rstd(x)[:, 0])),
    "two_means_in_two_types": layer_norm(statistics="f64"),
    "another_value_normalised": Form(lambda x, z: (z - mean(x)) * rstd(x)),
    "another_mean_subtracted": Form(lambda x, z: (x - mean(z)) * rstd(x)),
}

BROADCAST = dict.fromkeys(
    ("kept_dimensions", "dropped_dimensions", "reshaped_after_epsilon", "materialised", "broadcast_before_epsilon",
     "unit_fourth_iterator"), layer_norm()) | {
    "batch_of_one": rms_norm(),
    "transposed_x": Form(lambda x: (x.T * rrms(x.T)).T),
    "trailing_broadcast": Form(lambda x: x * rrms(x).T),
    "mean_broadcast_along_rows": Form(lambda x: (x - mean(x).T) * rstd(x, 1e-6)),
    "transposed_value": Form(lambda x: x.T * rrms(x)),
}

CASTS = {
    "cast_before_the_square": rms_norm(kind="bf16"),
    "downcast_before_scale": rms_norm("g", kind="bf16", cast_before_scale=True),
    "downcast_after_scale": rms_norm("g", kind="bf16"),
    "downcast_then_f32_scale": Form(lambda x, g: rounded(x * rrms(x), "bf16") * g),
    "statistics_in_f64": rms_norm(statistics="f64"),
    "copy_as_cast": rms_norm(kind="f16"),
    "f32_stream": rms_norm(result="bf16"),
    "cast_shared": Form(lambda x: (rounded(x * rrms(x), "bf16"), x)),
    "rounded_stream": Form(lambda x: rms_norm(kind="bf16").expected(rounded(x, "bf16"))),
    "statistic_of_rounded_x": Form(lambda x: x * rrms(rounded(x, "bf16"))),
    "value_of_rounded_x": Form(lambda x: rounded(x, "bf16") * rrms(x)),
    "scale_of_rounded_root": Form(lambda x: x * rounded(rrms(x), "bf16")),
}

AFFINE = dict.fromkeys(
    ("scale_and_bias", "parameters_on_the_left", "scale_in_the_root", "folded_affine"), layer_norm("gb")) | {
    "bias_without_scale": layer_norm("b"),
    "subtracted_bias": Form(lambda x, b: normalise(x) - b),
    "scalar_scale": Form(lambda x, g: normalise(x) * g),
    "reshaped_parameters": Form(lambda x, g: normalise(x) * g.reshape(24)),
    "bias_before_scale": Form(lambda x, g, b: (normalise(x) + b) * g),
    "constant_parameters": Form(
        lambda x: x * rrms(x) * np.array([0.5, 2.0, -1.5]) + np.array([0.25, -1.0, 3.0])),
    "splat_parameters": Form(lambda x: normalise(x) * 0.5 + 0.25),
    "splat_scale_in_the_root": Form(lambda x, b: normalise(x) * 0.5 + b),
    "expanding_scale": Form(lambda x, g: normalise(x) * g),
    "scale_of_the_kept_axis": Form(lambda x, g: normalise(x) * g[:, None]),
    "product_as_scale": Form(lambda x, v, w: normalise(x) * (v @ w)),
    "two_scales": Form(lambda x, g, b: normalise(x) * g * b),
    "negated": Form(lambda x: -normalise(x)),
    "mean_less_x": Form(lambda x: -normalise(x)),
    "negated_root": Form(lambda x: -x * rrms(x)),
}

SCALE_OFFSET = dict.fromkeys(
    ("offset_in_f32", "offset_distributed", "offset_after_cast"), rms_norm("g", scale_offset=1.0)) | {
    "offset_rounded": Form(lambda x, g: x * rrms(x) * rounded(1 + g, "bf16")),
    "another_offset": Form(lambda x, g: x * rrms(x) * (2 + g)),
}

EPSILON = dict.fromkeys(
    ("inside", "epsilon_on_the_left", "dense_of_kept_shape", "f64_cast_in_body", "before_the_division",
     "in_two_parts"), layer_norm(epsilon=1e-3)) | {
    "outside": layer_norm(epsilon=1e-3, epsilon_mode="outside"),
    "maximum_of_deviation": layer_norm(epsilon=1e-3, epsilon_mode="max_deviation"),
    "maximum_of_variance": layer_norm(epsilon=1e-3, epsilon_mode="max_variance"),
    "maximum_by_select": layer_norm(epsilon=1e-3, epsilon_mode="max_variance"),
    "absent": layer_norm(epsilon=0.0),
    "flushed_to_zero": rms_norm(epsilon=0.0, kind="f16", statistics="f16"),
    "runtime_epsilon": Form(normalise, positive=(1,)),
    "epsilon_per_row": Form(lambda x: normalise(x, np.array([[1e-5], [1e-5], [1e-5], [1e-2]]))),  # type: ignore[arg-type]
    "negative_epsilon": layer_norm(epsilon=-1e-5),
}

UNBIASED = dict.fromkeys(("count_less_ddof", "variance_in_a_function"), layer_norm()) | dict.fromkeys(
    ("divisor_n_minus_1", "bessels_correction", "count_less_one"), Form(lambda x: centre(x) * rstd(x, ddof=1)))

AXES = {
    "two_trailing_axes": layer_norm("gb", axes=2),
    "two_steps": rms_norm(axes=2),
    "channels_first": Form(lambda x, g, b: np.moveaxis(
        np.asarray(layer_norm("gb").expected(np.moveaxis(x, 1, -1), g, b)), -1, 1)),
    "instance_norm": group_norm(8),
    "group_norm_two_reductions": group_norm(4),
    "group_norm_channels_last": group_norm(4, channel_axis=3),
    "group_norm_one_group": group_norm(1),
    "heads": Form(lambda x, g: (heads(x) * rrms(heads(x)) * g).reshape(x.shape)),
    "scale_per_head": Form(lambda x, g: (normalise(heads(x)) * g).reshape(x.shape)),
    "full_width_of_heads": Form(lambda x, g: heads(x * rrms(x) * g)),
    "mean_over_other_axes": Form(lambda x: np.asarray(rms_norm(axes=2).expected(centre(x)))),
    "moments_over_other_axes": Form(
        lambda x: centre(x) / np.sqrt(mean(x * x, (1, 2)) - mean(x) ** 2 + 1e-5)),
}

NEIGHBOURS = {
    "modulated": Form(lambda x, c, s: (1 + c) * normalise(x) + s),
    "gated": Form(gated),
    "l2_times_root": Form(lambda x, g: x / np.sqrt((x * x).sum(-1, keepdims=True)) * np.sqrt(24) * g),
    "scaled_by_absolute_maximum": Form(scaled_by_maximum),
    "quantized_too": Form(quantized_too),
    "training_batch_norm": layer_norm(),
    "l2_normalisation": Form(lambda x: x / np.sqrt((x * x).sum(-1, keepdims=True))),
    "deviation_as_feature": Form(lambda x: 1 / rstd(x)[:, 0]),
    "no_statistic": Form(lambda x, g, b: x * g + b),
    "softmax": Form(softmax),
    "weight_normalisation": Form(lambda: np.arange(1.0, 7.0).reshape(2, 3) / np.sqrt([[14.0], [77.0]])),
}

EMITTERS = {
    "torch_fx": layer_norm("gb", statistics="f64"),
    "iree_fused": layer_norm("gb"),
    "buddy_bf16": rms_norm("g", kind="bf16", cast_before_scale=True),
    "onednn": rms_norm("g", kind="bf16"),
    "onednn_runtime_epsilon": Form(lambda x, epsilon: x * rrms(x, epsilon), positive=(1,)),
    "onnx": layer_norm("gb", epsilon=1e-12),
}

TOSA = {
    "tosa_layer_norm": layer_norm("gb", epsilon=1e-12),
    "tosa_rms_norm": rms_norm("g"),
    "tosa_clamped_variance": layer_norm(),
    "tosa_head_norm": Form(lambda x, g: (lambda h: h * rrms(h) * g)(x.reshape(4, 3, 8).transpose(1, 0, 2))),
    "tosa_another_axis": Form(lambda x: (x - mean(x, 0)) * rstd(x)),
}

RESIDUAL_ADD = dict.fromkeys(
    ("skip_plus_branch", "branch_plus_skip", "sum_of_rank_2", "in_a_body", "dropout_as_a_factor", "reshaped_branch"),
    Form(lambda x, v, w: x + branch(x, v, w))) | dict.fromkeys(
    ("bias_in_the_branch", "bias_after_the_sum"), Form(lambda x, v, w, b: x + branch(x, v, w) + b)) | {
    "reassociated": Form(lambda x, v, w, b: x @ v + b + branch(x, v, w)),
    "scaled_skip": Form(lambda x, v, w: 1.5 * x + branch(x, v, w)),
    "scaled_branch": Form(lambda x, v, w: x + 0.22 * branch(x, v, w)),
    "cast_branch": Form(lambda x, v, w: x + rounded(branch(x, v, w), "bf16")),
    "read_by_a_norm_and_the_next_add": Form(normed_between),
    "add_of_an_argument": Form(lambda x, v, w, p: branch(x, v, w) + p),
    "add_of_zeros": Form(branch),
    "polynomial_of_the_skip": Form(lambda x, v, w: (lambda f: f + 0.0447 * f**3)(branch(x, v, w))),
}

PEER_BUGS = {
    "scale_of_rank_3": Form(lambda x, g: normalise(x) * g),
    "scale_of_full_shape": Form(lambda x, g: normalise(x) * g),
    "deviation_along_the_other_axis": Form(lambda x: centre(x) * rstd(x).T),
    "division_by_another_deviation": Form(lambda x, a, b: normalise(x) * (a / b), positive=(2,)),
    "mean_over_the_batch": Form(lambda x: centre(x) / np.sqrt(mean((x - mean(x, 0)) ** 2) + 1e-5)),
    "another_constant": with_wrong_mean(20, 20),
    "another_exponent": Form(lambda x: centre(x) * rstd(x) ** 0.8),
    "rounded_offset": SCALE_OFFSET["offset_rounded"],
    "sum_read_after_the_norm": Form(lambda a, b: (a + b, a + b + (a + b) * rrms(a + b))),
    "two_arguments_of_one_shape": Form(lambda x, z: x / np.sqrt(mean(x * z) + 1e-6), positive=(0, 1)),
    "casts_around_the_norm": layer_norm(kind="f16"),
    "reshape_after_the_add": Form(lambda a, b: (a + b) * rrms(a + b)),
    "sum_is_a_result": Form(lambda a, b: (normalise(a + b), a + b)),
    "sum_and_product_for_the_mean": rms_norm(),
}

# By file.
FORMS: dict[str, dict[str, Form]] = {
    "square": SQUARE, "reciprocal": RECIPROCAL, "mean": MEAN, "variance": VARIANCE, "duplicated": DUPLICATED,
    "broadcast": BROADCAST, "casts": CASTS, "affine": AFFINE, "scale-offset": SCALE_OFFSET, "epsilon": EPSILON,
    "unbiased": UNBIASED, "axes": AXES, "neighbours": NEIGHBOURS, "emitters": EMITTERS, "tosa": TOSA,
    "residual-add": RESIDUAL_ADD, "peer-bugs": PEER_BUGS,
}
