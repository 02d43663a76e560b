# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A small Pre-LN transformer in JAX, as a function of its weights."""

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

WIDTH, LAYERS, HEADS = 16, 2, 2


def make_weights() -> dict[str, Any]:
    random = np.random.default_rng(11)

    def normal(*shape: int, offset: float = 0.0) -> np.ndarray:
        return (0.3 * random.standard_normal(shape) + offset).astype(np.float32)

    def norm() -> dict[str, np.ndarray]:
        return {"scale": normal(WIDTH, offset=1.0), "bias": normal(WIDTH)}

    def layer() -> dict[str, Any]:
        return {"norm1": norm(), "qkv": normal(WIDTH, 3 * WIDTH), "out": normal(WIDTH, WIDTH),
                "norm2": norm(), "up": normal(WIDTH, 2 * WIDTH), "down": normal(2 * WIDTH, WIDTH)}

    return {"layers": [layer() for _ in range(LAYERS)], "final": norm(), "unused": normal(3)}


def layer_norm(weights: dict[str, Any], x: Any) -> Any:
    mean = x.mean(-1, keepdims=True)
    return (x - mean) * jax.lax.rsqrt(x.var(-1, keepdims=True) + 1e-5) * weights["scale"] + weights["bias"]


def attention(weights: dict[str, Any], x: Any) -> Any:
    sequence = x.shape[0]
    query, key, value = jnp.moveaxis((x @ weights["qkv"]).reshape(sequence, 3, HEADS, -1), 1, 0)
    scores = jnp.einsum("qhd,khd->hqk", query, key) / np.sqrt(WIDTH // HEADS)
    mixed = jnp.einsum("hqk,khd->qhd", jax.nn.softmax(scores), value)
    return mixed.reshape(sequence, WIDTH) @ weights["out"]


def transformer(weights: dict[str, Any], x: Any) -> Any:
    """5 LayerNorms, 4 residual adds; the exact GELU is CHLO's erfc."""
    for layer in weights["layers"]:
        x = x + attention(layer, layer_norm(layer["norm1"], x))
        x = x + jax.nn.gelu(layer_norm(layer["norm2"], x) @ layer["up"], approximate=False) @ layer["down"]
    return layer_norm(weights["final"], x)


INPUT = np.random.default_rng(12).standard_normal((6, WIDTH)).astype(np.float32)


def with_weights() -> Any:
    return transformer, make_weights(), (INPUT,)


def closed() -> Any:
    weights = make_weights()
    return (lambda x: transformer(weights, x)), INPUT


def transcendental(x: Any) -> Any:
    """CHLO's ops, which StableHLO has not."""
    return sum(f(x / 8) for f in (jnp.arcsin, jnp.arccos, jnp.arctan, jnp.sinh, jnp.cosh, jnp.tan, jnp.arcsinh,
                                  jnp.arctanh, jax.lax.erf, jax.lax.erfc, jnp.square)) + jnp.arccosh(2 + x * x)


def chlo() -> Any:
    return transcendental, INPUT


def fails() -> Any:
    return (lambda x: x @ x), INPUT


def sorts() -> Any:
    """What has no lowering to linalg."""
    return (lambda x: jnp.sort(x)), INPUT
