# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Write test/models/block.linalg.mlir: two Pre-LN layers whose batch and sequence are dynamic.

torch-mlir makes wrong IR of such a model (it gives what combines [?, ?, 32] and
[?, ?, 1] the type [?, 1, 32]), so this is linalg of our own: LayerNorm, attention
with two heads and an FFN with GELU, on [batch, sequence, 32]. The weights, random
from a fixed seed, go to block.weights.npz as well, for `resnorm.reference.block`.

    PYTHONPATH=python python -m resnorm.block --output test/models
"""

import argparse
import sys
from pathlib import Path

import numpy as np

from resnorm.writer import Value, Writer

SEED = 20251
# The extent of each axis by its letter: b the batch, i and j positions, h heads of d
# channels, c and e channels of the stream, f those of the FFN.
EXTENTS = {"b": "?", "i": "?", "j": "?", "h": "2", "d": "16", "c": "32", "e": "32", "f": "56"}
SIZES = {"b": "%batch", "i": "%sequence", "j": "%sequence"}

Weights = dict[str, np.ndarray]


def norm(w: Writer, weights: Weights, name: str, x: Value) -> Value:
    mean = w.generic("bi", ["%r = arith.divf %x, %width : f32"], w.total("bi", x))
    centred = w.binary("subf", x, mean)
    variance = w.generic("bi", ["%r = arith.divf %x, %width : f32"],
                         w.total("bi", w.binary("mulf", centred, centred)))
    rstd = w.generic("bi", ["%s = arith.addf %x, %epsilon : f32", "%r = math.rsqrt %s : f32"], variance)
    scaled = w.binary("mulf", w.binary("mulf", centred, rstd), w.constant(weights[f"{name}.weight"], "c"))
    return w.binary("addf", scaled, w.constant(weights[f"{name}.bias"], "c"))


def linear(w: Writer, weights: Weights, name: str, axes: str, x: Value) -> Value:
    out, = set(axes) - set("bi")
    into, = set(x[1]) - set("bi")
    result = w.product(axes, x, w.constant(weights[f"{name}.weight"], out + into))
    return w.binary("addf", result, w.constant(weights[f"{name}.bias"], out))


def attention(w: Writer, q: Value, k: Value, v: Value) -> Value:
    def heads(x: Value, position: str) -> Value:
        axes = f"b{position}hd"
        return w.add(f"tensor.expand_shape {x[0]} [[0], [1], [2, 3]] output_shape [%batch, %sequence, 2, 16] : "
                     f"{w.tensor(x[1])} into {w.tensor(axes)}"), axes

    scores = w.product("bhij", heads(q, "i"), heads(k, "j"))
    scores = w.generic("bhij", ["%r = arith.divf %x, %root : f32"], scores)
    weighted = w.product("bihd", w.softmax(scores, "j"), heads(v, "j"))
    return w.add(f"tensor.collapse_shape {weighted[0]} [[0], [1], [2, 3]] : {w.tensor('bihd')} into {w.tensor('bie')}"), "bie"


def module(weights: Weights) -> str:
    w = Writer(EXTENTS, SIZES)
    tensor = w.tensor
    x = "%stream", "bic"
    for layer in "01":
        normed = norm(w, weights, f"{layer}.norm1", x)
        q, k, v = (linear(w, weights, f"{layer}.{name}", "bie", normed) for name in ("query", "key", "value"))
        x = w.binary("addf", x, linear(w, weights, f"{layer}.output", "bic", attention(w, q, k, v)))
        inner = linear(w, weights, f"{layer}.up", "bif", norm(w, weights, f"{layer}.norm2", x))
        gelu = w.generic("bif", ["%s = arith.divf %x, %sqrt2 : f32", "%e = math.erf %s : f32",
                                 "%a = arith.addf %e, %one : f32", "%m = arith.mulf %x, %a : f32",
                                 "%r = arith.mulf %m, %half : f32"], inner)
        x = w.binary("addf", x, linear(w, weights, f"{layer}.down", "bic", gelu))
    x = norm(w, weights, "2", x)
    scalars = {"zero": "0.0", "one": "1.0", "half": "0.5", "width": "32.0", "epsilon": "1.0e-5", "root": "4.0",
               "sqrt2": "1.41421354", "lowest": "0xFF800000"}
    constants = "".join(f"    %{name} = arith.constant {value} : f32\n" for name, value in scalars.items())
    return (f"func.func @main(%stream: {tensor('bic')}) -> {tensor('bic')} {{\n{constants}"
            f"    %c0 = arith.constant 0 : index\n    %c1 = arith.constant 1 : index\n"
            f"    %batch = tensor.dim %stream, %c0 : {tensor('bic')}\n    %sequence = tensor.dim %stream, %c1 : {tensor('bic')}\n"
            + "\n".join(w.lines) + f"\n    return {x[0]} : {tensor('bic')}\n}}\n")


def make_weights() -> Weights:
    random = np.random.default_rng(SEED)
    weights = {}
    for layer in "01":
        for name, shape in {"query": (32, 32), "key": (32, 32), "value": (32, 32), "output": (32, 32),
                            "up": (56, 32), "down": (32, 56)}.items():
            weights[f"{layer}.{name}.weight"] = random.normal(0, 1.2 / shape[1] ** 0.5, shape)
            weights[f"{layer}.{name}.bias"] = random.normal(0, 0.25, shape[0])
    for name in ("0.norm1", "0.norm2", "1.norm1", "1.norm2", "2"):
        weights[f"{name}.weight"] = random.uniform(0.5, 1.5, 32)
        weights[f"{name}.bias"] = random.normal(0, 0.25, 32)
    return {name: values.astype(np.float32) for name, values in weights.items()}


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, required=True, help="the folder to write into")
    folder = parser.parse_args(argv).output
    weights = make_weights()
    (folder / "block.linalg.mlir").write_text(module(weights))
    np.savez_compressed(folder / "block.weights.npz", **weights)
    return 0


if __name__ == "__main__":
    sys.exit(main())
