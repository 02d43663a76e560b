# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Transformers and a ConvNet in JAX and Flax, small, with the truth by construction.

Their norms are those of Flax (variance as E[x^2] - E[x]^2, clamped or not, or of the centred values) and written out by
hand with jnp.var, which becomes a function of its own in StableHLO.
"""

import dataclasses
import json
import re
from pathlib import Path
from typing import Any, Callable

import jax
import jax.numpy as jnp
import numpy as np
from flax import linen as nn

LAYERS = 3
SEQUENCE = 8
WIDTH = 32
HIDDEN = 40


class HandLayerNorm(nn.Module):
    """With jnp.mean and jnp.var."""

    epsilon: float = 1e-5

    @nn.compact
    def __call__(self, x: jax.Array) -> jax.Array:
        scale = self.param("scale", nn.initializers.ones, (x.shape[-1],))
        bias = self.param("bias", nn.initializers.zeros, (x.shape[-1],))
        mean = jnp.mean(x, -1, keepdims=True)
        return scale * (x - mean) / jnp.sqrt(jnp.var(x, -1, keepdims=True) + self.epsilon) + bias


class HandRMSNorm(nn.Module):
    """Of the squares' sum, with 1 + scale as in Gemma."""

    epsilon: float = 1e-6

    @nn.compact
    def __call__(self, x: jax.Array) -> jax.Array:
        scale = self.param("scale", nn.initializers.zeros, (x.shape[-1],))
        return x * jax.lax.rsqrt(jnp.sum(jnp.square(x), -1, keepdims=True) / x.shape[-1] + self.epsilon) * (1 + scale)


class Attention(nn.Module):
    """With norms of queries and keys by head where `head_norm` is given."""

    head_norm: Callable[[], nn.Module] | None = None
    heads: int = 4

    @nn.compact
    def __call__(self, x: jax.Array) -> jax.Array:
        extent = x.shape[-1] // self.heads
        query, key, value = (nn.DenseGeneral((self.heads, extent), name=name)(x) for name in ("query", "key", "value"))
        if self.head_norm is not None:
            query, key = self.head_norm()(query), self.head_norm()(key)
        weights = nn.softmax(jnp.einsum("bqhd,bkhd->bhqk", query, key) / extent**0.5)
        return nn.DenseGeneral(x.shape[-1], axis=(-2, -1))(jnp.einsum("bhqk,bkhd->bqhd", weights, value))


class FeedForward(nn.Module):
    @nn.compact
    def __call__(self, x: jax.Array) -> jax.Array:
        return nn.Dense(x.shape[-1])(nn.gelu(nn.Dense(HIDDEN)(x)))


class Transformer(nn.Module):
    """Blocks of one placement: pre-ln, post-ln, peri-ln or parallel."""

    norm: Callable[[], nn.Module]
    placement: str
    head_norm: Callable[[], nn.Module] | None = None

    def sublayer(self, x: jax.Array, function: nn.Module) -> jax.Array:
        if self.placement == "post-ln":
            return self.norm()(x + function(x))
        branch = function(self.norm()(x))
        return x + (self.norm()(branch) if self.placement == "peri-ln" else branch)

    @nn.compact
    def __call__(self, x: jax.Array) -> jax.Array:
        for _ in range(LAYERS):
            if self.placement == "parallel":
                normed = self.norm()(x)
                x = x + Attention(self.head_norm)(normed) + FeedForward()(normed)
            else:
                x = self.sublayer(x, Attention(self.head_norm))
                x = self.sublayer(x, FeedForward())
        return x if self.placement == "post-ln" else self.norm()(x)


class ConvNet(nn.Module):
    """Residual blocks of convolutions in NHWC."""

    norm: Callable[[], nn.Module]

    @nn.compact
    def __call__(self, x: jax.Array) -> jax.Array:
        x = nn.Conv(WIDTH, (3, 3))(x)
        for _ in range(LAYERS):
            branch = nn.relu(self.norm()(nn.Conv(WIDTH, (3, 3))(x)))
            x = x + self.norm()(nn.Conv(WIDTH, (3, 3))(branch))
        return x


@dataclasses.dataclass(frozen=True)
class Model:
    """A module, what it is applied to, and its norms as (number, kind, extent, epsilon, scale, bias)."""

    module: nn.Module
    norms: tuple[tuple[int, str, int, float, bool, bool], ...]
    residuals: int = 2 * LAYERS
    placement: str | None = None
    image: bool = False
    dtype: Any = jnp.float32


def transformer(norm: Callable[[], nn.Module], placement: str, row: tuple[str, int, float, bool, bool],
                head_norm: Callable[[], nn.Module] | None = None, dtype: Any = jnp.float32) -> Model:
    count = {"pre-ln": 2 * LAYERS + 1, "post-ln": 2 * LAYERS, "peri-ln": 4 * LAYERS + 1, "parallel": LAYERS + 1}[placement]
    norms = [(count, *row)] + ([(2 * LAYERS, row[0], WIDTH // 4, *row[2:])] if head_norm else [])
    return Model(Transformer(norm, placement, head_norm), tuple(norms), placement=placement, dtype=dtype)


LAYER = ("layer_norm", WIDTH, 1e-6, True, True)
RMS = ("rms_norm", WIDTH, 1e-6, True, False)


def centred() -> nn.Module:
    return nn.LayerNorm(use_fast_variance=False)


def group() -> nn.Module:
    return nn.GroupNorm(num_groups=4)


def batch() -> nn.Module:
    return nn.BatchNorm(use_running_average=True, epsilon=1e-5)


def half() -> nn.Module:
    return nn.LayerNorm(dtype=jnp.bfloat16)


MODELS = {
    "jax-flax-pre": transformer(nn.LayerNorm, "pre-ln", LAYER),
    "jax-flax-post": transformer(nn.LayerNorm, "post-ln", LAYER),
    "jax-flax-peri": transformer(nn.RMSNorm, "peri-ln", RMS),
    "jax-flax-parallel": transformer(nn.LayerNorm, "parallel", LAYER),
    "jax-flax-centred": transformer(centred, "pre-ln", LAYER),
    "jax-flax-heads": transformer(nn.RMSNorm, "pre-ln", RMS, nn.RMSNorm),
    "jax-flax-bf16": transformer(half, "pre-ln", LAYER, dtype=jnp.bfloat16),
    "jax-hand-pre": transformer(HandLayerNorm, "pre-ln", ("layer_norm", WIDTH, 1e-5, True, True)),
    "jax-hand-post": transformer(HandLayerNorm, "post-ln", ("layer_norm", WIDTH, 1e-5, True, True)),
    "jax-hand-rms": transformer(HandRMSNorm, "pre-ln", RMS, HandRMSNorm),
    "jax-flax-group": Model(ConvNet(group), ((2 * LAYERS, "group_norm", 0, 1e-6, True, True),), LAYERS, image=True),
    "jax-flax-batch": Model(ConvNet(batch), ((2 * LAYERS, "batch_norm", 0, 1e-5, True, True),), LAYERS, image=True),
}


def random(tree: Any, generator: np.random.Generator, dtype: Any) -> Any:
    """Random values of every parameter; scales and variances stay positive."""
    def fill(path: tuple[Any, ...], value: jax.Array) -> jax.Array:
        name = str(path[-1].key)
        if name in ("scale", "var"):
            return jnp.asarray(generator.uniform(0.5, 1.5, value.shape), dtype)
        spread = 1.2 / (value.size / value.shape[-1]) ** 0.5 if value.ndim > 1 else 0.25
        return jnp.asarray(generator.standard_normal(value.shape) * spread, dtype)
    return jax.tree_util.tree_map_with_path(fill, tree)


def record(name: str, folder: Path) -> None:
    """truth.json, stablehlo.npz and stablehlo.source, the module as JAX prints it."""
    model = MODELS[name]
    generator = np.random.default_rng(sum(map(ord, name)))
    x = jnp.asarray(generator.standard_normal((1, 8, 8, 3) if model.image else (1, SEQUENCE, WIDTH)), model.dtype)
    parameters = random(model.module.init(jax.random.key(0), x), generator, model.dtype)

    def main(value: jax.Array) -> jax.Array:
        return model.module.apply(parameters, value)

    # No tool of torch-mlir's or JAX's packages takes chlo's square apart.
    text = re.sub(r"chlo\.square (%\w+) : (tensor<[^>]*>) -> tensor<[^>]*>", r"stablehlo.multiply \1, \1 : \2", jax.jit(main).lower(x).as_text())
    (folder / "stablehlo.source").write_text(text)
    np.savez(folder / "stablehlo.npz", in0=np.asarray(x, np.float32), out0=np.asarray(main(x), np.float32))
    norms = [{"kind": kind, "extent": extent, "epsilon": epsilon, "scale": scale, "bias": bias, "module": "", "used": True}
             for count, kind, extent, epsilon, scale, bias in model.norms for _ in range(count)]
    truth = {"norms": norms, "adds": [], "roots": [], "residuals": model.residuals, "placement": model.placement}
    (folder / "truth.json").write_text(json.dumps(truth, indent=1) + "\n")
