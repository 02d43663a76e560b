# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The oracle: BERT, GPT-2 and Llama of test/models in NumPy, float64, in any placement.

Written from the equations of the models and of the placements; it shares no
code with the compiler and reads PyTorch's weights, not IR. A model is a list of
branches (attention, FFN, attention, …) that write to one stream, and a table of
slots that says where the norms sit:

    x = stream_start(x0)
    per sublayer k:  x = add[k](x + output[k](branch[k](input[k](x))))
    result = stream_end(x)

An empty slot is the identity. A placement is a choice of slots; B2T (Takase et
al., arXiv 2206.00330) adds the layer's input before the layer's last norm. A
conversion moves the affine parameters so that each branch keeps reading the
affine it was trained to read.

    PYTHONPATH=python python -m resnorm.reference --models test/models

writes what `resnorm-run` has to reproduce: NAME.to-PLACEMENT.npz, NAME.rms.npz
(every LayerNorm read as an RMSNorm) and NAME.exact-rms.npz (the same function
by RMSNorm, the writers of the stream centred).
"""

import argparse
import dataclasses
import json
import math
import sys
from pathlib import Path
from typing import Callable, Mapping, Sequence

import numpy as np

MODELS = Path(__file__).resolve().parents[2] / "test" / "models"
PLACEMENTS = ("post-ln", "pre-ln", "peri-ln", "b2t")
NORMS = ("layer_norm", "rms force", "rms exact")

Array = np.ndarray
Weights = Mapping[str, Array]


@dataclasses.dataclass(frozen=True)
class Norm:
    """A norm over the last axis: γ and β of shape [width]; `centred` tells LN from RMS."""

    scale: Array
    bias: Array
    epsilon: float
    centred: bool

    def __call__(self, x: Array) -> Array:
        if self.centred:
            x = x - x.mean(-1, keepdims=True)
        return x / np.sqrt(np.mean(x * x, -1, keepdims=True) + self.epsilon) * self.scale + self.bias

    def fresh(self) -> "Norm":
        """A new norm of the same kind: γ = 1, β = 0."""
        return dataclasses.replace(
            self, scale=np.ones_like(self.scale), bias=np.zeros_like(self.bias))


@dataclasses.dataclass(frozen=True)
class Slots:
    """Where the norms of a stream sit; None is an empty slot. Two sublayers a layer."""

    start: Norm | None
    input: list[Norm | None]
    output: list[Norm | None]
    add: list[Norm | None]
    end: Norm | None

    def replaced(self, function: Callable[[Norm], Norm]) -> "Slots":
        def on(norm: Norm | None) -> Norm | None:
            return None if norm is None else function(norm)
        return Slots(on(self.start), [on(n) for n in self.input], [on(n) for n in self.output],
                     [on(n) for n in self.add], on(self.end))


@dataclasses.dataclass(frozen=True)
class Transformer:
    """Embeds token ids [batch, sequence] to [batch, sequence, width], then the branches."""

    embed: Callable[[Array], Array]
    branches: list[Callable[[Array], Array]]
    slots: Slots

    def __call__(self, ids: Array, bottom_to_top: bool = False,
                 factors: Sequence[tuple[float | Array, float | Array]] | None = None) -> Array:
        """`factors` multiply the skip and the branch of each sublayer."""
        def through(norm: Norm | None, x: Array) -> Array:
            return x if norm is None else norm(x)

        x = through(self.slots.start, self.embed(ids))
        layer_input = x
        for k, branch in enumerate(self.branches):
            first, last = k % 2 == 0, k % 2 == 1
            if first:
                layer_input = x
            skip, scale = factors[k] if factors else (1, 1)
            s = skip * x + scale * through(self.slots.output[k], branch(through(self.slots.input[k], x)))
            if bottom_to_top and last:
                s = s + layer_input
            x = through(self.slots.add[k], s)
        return through(self.slots.end, x)


def softmax(x: Array) -> Array:
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def attention(q: Array, k: Array, v: Array, heads: int, causal: bool,
              rotate: Callable[[Array], Array] = lambda x: x) -> Array:
    """Attention of [batch, sequence, heads·d] queries; k and v may have fewer heads.

    `rotate` maps [batch, heads, sequence, d] and brings in rotary positions.
    """
    batch, length, width = q.shape
    size = width // heads

    def split(x: Array) -> Array:
        x = x.reshape(batch, length, -1, size).transpose(0, 2, 1, 3)
        return np.repeat(x, heads // x.shape[1], axis=1)

    q, k, v = rotate(split(q)), rotate(split(k)), split(v)
    scores = q @ k.swapaxes(-1, -2) / math.sqrt(size)
    if causal:
        scores = np.where(np.tril(np.ones((length, length), bool)), scores, -np.inf)
    return (softmax(scores) @ v).transpose(0, 2, 1, 3).reshape(batch, length, width)


def rotary(theta: float) -> Callable[[Array], Array]:
    """Rotary positions (arXiv 2104.09864) that pair channel i with i + d/2."""
    def rotate(x: Array) -> Array:
        length, size = x.shape[-2:]
        angle = np.outer(np.arange(length), theta ** (-np.arange(0, size, 2) / size))
        cos, sin = np.cos(angle), np.sin(angle)
        a, b = x[..., : size // 2], x[..., size // 2:]
        return np.concatenate([a * cos - b * sin, b * cos + a * sin], -1)
    return rotate


def gelu(x: Array) -> Array:
    return x / 2 * (1 + np.vectorize(math.erf)(x / math.sqrt(2)))


def gelu_tanh(x: Array) -> Array:
    return x / 2 * (1 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x ** 3)))


def silu(x: Array) -> Array:
    return x / (1 + np.exp(-x))


def build_bert(w: Weights, layers: int, settings: Mapping[str, float]) -> Transformer:
    def linear(name: str) -> Callable[[Array], Array]:
        return lambda x: x @ w[name + ".weight"].T + w[name + ".bias"]

    def norm(name: str) -> Norm:
        return Norm(w[name + ".weight"], w[name + ".bias"], settings["epsilon"], True)

    def embed(ids: Array) -> Array:
        return (w["embeddings.word_embeddings.weight"][ids]
                + w["embeddings.position_embeddings.weight"][: ids.shape[1]]
                + w["embeddings.token_type_embeddings.weight"][0])

    branches, adds = [], []
    for i in range(layers):
        p = f"encoder.layer.{i}."

        def attend(x: Array, p: str = p) -> Array:
            q, k, v = (linear(f"{p}attention.self.{n}")(x) for n in ("query", "key", "value"))
            return linear(p + "attention.output.dense")(
                attention(q, k, v, int(settings["heads"]), causal=False))

        def feed_forward(x: Array, p: str = p) -> Array:
            return linear(p + "output.dense")(gelu(linear(p + "intermediate.dense")(x)))

        branches += [attend, feed_forward]
        adds += [norm(p + "attention.output.LayerNorm"), norm(p + "output.LayerNorm")]
    none: list[Norm | None] = [None] * (2 * layers)
    return Transformer(embed, branches, Slots(norm("embeddings.LayerNorm"), none, none, adds, None))


def build_gpt2(w: Weights, layers: int, settings: Mapping[str, float]) -> Transformer:
    def linear(name: str) -> Callable[[Array], Array]:
        # GPT-2's Conv1D stores [in, out].
        return lambda x: x @ w[name + ".weight"] + w[name + ".bias"]

    def norm(name: str) -> Norm:
        return Norm(w[name + ".weight"], w[name + ".bias"], settings["epsilon"], True)

    def embed(ids: Array) -> Array:
        return w["wte.weight"][ids] + w["wpe.weight"][: ids.shape[1]]

    branches, inputs = [], []
    for i in range(layers):
        p = f"h.{i}."

        def attend(x: Array, p: str = p) -> Array:
            q, k, v = np.split(linear(p + "attn.c_attn")(x), 3, -1)
            return linear(p + "attn.c_proj")(attention(q, k, v, int(settings["heads"]), causal=True))

        def feed_forward(x: Array, p: str = p) -> Array:
            return linear(p + "mlp.c_proj")(gelu_tanh(linear(p + "mlp.c_fc")(x)))

        branches += [attend, feed_forward]
        inputs += [norm(p + "ln_1"), norm(p + "ln_2")]
    none: list[Norm | None] = [None] * (2 * layers)
    return Transformer(embed, branches, Slots(None, inputs, none, none, norm("ln_f")))


def build_llama(w: Weights, layers: int, settings: Mapping[str, float]) -> Transformer:
    def linear(name: str) -> Callable[[Array], Array]:
        return lambda x: x @ w[name + ".weight"].T

    def norm(name: str) -> Norm:
        scale = w[name + ".weight"]
        return Norm(scale, np.zeros_like(scale), settings["epsilon"], False)

    branches, inputs = [], []
    for i in range(layers):
        p = f"layers.{i}."

        def attend(x: Array, p: str = p) -> Array:
            q, k, v = (linear(f"{p}self_attn.{n}_proj")(x) for n in "qkv")
            return linear(p + "self_attn.o_proj")(attention(
                q, k, v, int(settings["heads"]), True, rotary(settings["rope_theta"])))

        def feed_forward(x: Array, p: str = p) -> Array:
            gate, up = linear(p + "mlp.gate_proj")(x), linear(p + "mlp.up_proj")(x)
            return linear(p + "mlp.down_proj")(silu(gate) * up)

        branches += [attend, feed_forward]
        inputs += [norm(p + "input_layernorm"), norm(p + "post_attention_layernorm")]
    none: list[Norm | None] = [None] * (2 * layers)
    return Transformer(lambda ids: w["embed_tokens.weight"][ids], branches,
                       Slots(None, inputs, none, none, norm("norm")))


def block(w: Weights, x: Array) -> Array:
    """The block of test/models on [batch, sequence, 32], in float64: two Pre-LN layers, and a last norm."""
    def linear(name: str) -> Callable[[Array], Array]:
        return lambda x: x @ w[name + ".weight"].T + w[name + ".bias"]

    def norm(name: str) -> Norm:
        return Norm(w[name + ".weight"], w[name + ".bias"], 1e-5, True)

    x = x.astype(np.float64)
    for p in ("0.", "1."):
        normed = norm(p + "norm1")(x)
        q, k, v = (linear(p + name)(normed) for name in ("query", "key", "value"))
        x = x + linear(p + "output")(attention(q, k, v, 2, causal=False))
        x = x + linear(p + "down")(gelu(linear(p + "up")(norm(p + "norm2")(x))))
    return norm("2")(x)


BUILDERS = {"bert": build_bert, "gpt2": build_gpt2, "llama": build_llama}

# What writes to the stream, and the axis of the weight that runs along it.
WRITERS = {
    "bert": {"_embeddings.weight": -1, "attention.output.dense.weight": 0, "attention.output.dense.bias": 0,
             ".output.dense.weight": 0, ".output.dense.bias": 0},
    "gpt2": {"wte.weight": -1, "wpe.weight": -1, ".c_proj.weight": -1, ".c_proj.bias": 0},
    "llama": {"embed_tokens.weight": -1, "o_proj.weight": 0, "down_proj.weight": 0},
}


def centred_writers(name: str, weights: Weights) -> dict[str, Array]:
    """The weights with the mean over the stream's axis taken from all that write to it."""
    out = dict(weights)
    for key, value in weights.items():
        for suffix, axis in WRITERS[name].items():
            if key.endswith(suffix):
                out[key] = value - value.mean(axis, keepdims=True)
    return out


def converted(slots: Slots, source: str, target: str) -> Slots:
    """The slots of `target` filled from a post-LN or pre-LN stream's.

    A norm after add k and the input norm of sublayer k + 1 are one another's
    counterpart, as are the stream's start and the first input norm, and the
    stream's end and the norm after the last add. A new slot gets γ = 1, β = 0.
    """
    if target == source:
        return slots
    none: list[Norm | None] = [None] * len(slots.input)
    # The norms in the order in which the stream meets them: what sublayer 0
    # reads, …, what the result is.
    order = ([slots.start, *slots.add] if source == "post-ln" else [*slots.input, slots.end])
    example = next(norm for norm in order if norm is not None)
    order = [norm or example.fresh() for norm in order]
    if target == "pre-ln":
        return Slots(None, order[:-1], none, none, order[-1])
    if target == "peri-ln":
        return Slots(None, order[:-1], [example.fresh() for _ in none], none, order[-1])
    if source == "post-ln":  # B2T changes no parameter of a post-LN model.
        return slots
    return Slots(order[0], none, none, order[1:], None)


def load(name: str, folder: Path = MODELS) -> tuple[dict[str, Array], int, dict[str, float], str]:
    """(weights in float64, layers, settings, placement) of a model of `folder`."""
    entry = next(m for m in json.loads((folder / "manifest.json").read_text()) if m["name"] == name)
    with np.load(folder / f"{name}.weights.npz") as file:
        weights = {key: file[key].astype(np.float64) for key in file.files}
    return weights, entry["layers"], entry["settings"], entry["placement"]


def evaluate(name: str, weights: Weights, layers: int, settings: Mapping[str, float], source: str,
             placement: str, norm: str, ids: Array) -> Array:
    """`reference` on weights that are not in a folder."""
    if placement not in PLACEMENTS:
        raise ValueError(f"unknown placement '{placement}': expected one of {', '.join(PLACEMENTS)}")
    if norm not in NORMS:
        raise ValueError(f"unknown norm '{norm}': expected one of {', '.join(NORMS)}")
    if norm == "rms exact":
        if placement != "pre-ln":
            raise ValueError(f"centring the writers is exact in a pre-ln stream only, not in {placement}")
        weights = centred_writers(name, weights)
    model = BUILDERS[name](weights, layers, settings)
    slots = converted(model.slots, source, placement)
    if norm != "layer_norm":
        slots = slots.replaced(lambda n: dataclasses.replace(n, centred=False))
    return dataclasses.replace(model, slots=slots)(ids, bottom_to_top=placement == "b2t")


def reference(name: str, placement: str, inputs: Array, norm: str = "layer_norm",
              folder: Path = MODELS) -> Array:
    """The output of a model after a conversion, [batch, sequence, width] in float64.

    Args:
        name: `bert`, `gpt2` or `llama`.
        placement: One of PLACEMENTS; the model's own leaves it as it is.
        inputs: Token ids, integers of shape [batch, sequence].
        norm: `layer_norm` leaves each norm as it is; `rms force` reads every
            LayerNorm as an RMSNorm with its γ, β and ε; `rms exact` also centres
            what writes to the stream, which leaves a pre-LN model's function.
        folder: Where NAME.weights.npz and manifest.json lie.

    Raises:
        ValueError: for a placement or norm that this oracle does not know.
    """
    return evaluate(name, *load(name, folder), placement, norm, inputs)


EXPECTED = {
    "bert": {"to-pre-ln": ("pre-ln", "layer_norm"), "to-peri-ln": ("peri-ln", "layer_norm"),
             "to-b2t": ("b2t", "layer_norm"), "rms": ("post-ln", "rms force")},
    "gpt2": {"to-post-ln": ("post-ln", "layer_norm"), "to-peri-ln": ("peri-ln", "layer_norm"),
             "to-b2t": ("b2t", "layer_norm"), "rms": ("pre-ln", "rms force"),
             "exact-rms": ("pre-ln", "rms exact")},
    "llama": {"to-post-ln": ("post-ln", "layer_norm"), "to-peri-ln": ("peri-ln", "layer_norm"),
              "to-b2t": ("b2t", "layer_norm")},
}


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", type=Path, default=MODELS, help="the folder to read and write")
    folder = parser.parse_args(argv).models
    for name, files in EXPECTED.items():
        with np.load(folder / f"{name}.npz") as file:
            ids, torch_output = file["in0"], file["out0"]
        own = load(name, folder)[3]
        error = np.abs(reference(name, own, ids, folder=folder) - torch_output).max()
        print(f"{name}: {own}, {error:.1e} from PyTorch")
        for stem, (placement, norm) in files.items():
            output = reference(name, placement, ids, norm, folder)
            np.savez(folder / f"{name}.{stem}.npz", out0=output.astype(np.float32))
            print(f"  {stem}: {np.abs(output - torch_output).max():.1e} from the model as it was")
    return 0


if __name__ == "__main__":
    sys.exit(main())
