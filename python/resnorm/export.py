# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Regenerate test/models: small transformers as PyTorch computes and exports them.

BERT, GPT-2 and Llama of `transformers`, configured small, with random weights
from a fixed seed (every scale and bias of a norm too, so that nothing folds
away), go through torch-mlir to linalg and to TOSA. Per model this writes

    NAME.linalg.mlir, NAME.tosa.mlir   the function @main, weights as resources
    NAME.npz                           in0, and out0 as PyTorch computes it
    NAME.weights.npz                   every parameter, under PyTorch's name
    NAME.AXIS.linalg.mlir              the same model with a dynamic axis, `batch`
                                       or `sequence`
    NAME.AXIS.npz                      in0 and out0 of that, for other extents

and manifest.json, the truth about their norms and residual streams. Needs the
packages of requirements-frontends.txt:

    PYTHONPATH=python .venv/bin/python -m resnorm.export --output test/models
"""

import argparse
import json
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable

import numpy as np
import torch
import transformers
from torch.export import Dim

from resnorm.frontends.base import Request
from resnorm.frontends.pytorch import import_program

SEED = 20251
LAYERS = 3
SEQUENCE = 8
VOCABULARY = 40
POSITIONS = 16
AXES = ("batch", "sequence")


@dataclass
class Model:
    """One model to export, and what is true of it.

    Attributes:
        name: Stem of the files.
        build: Makes the PyTorch module; its weights are overwritten.
        settings: What the oracle needs beside the weights (heads, epsilon).
        truth: Entries of the manifest that differ from model to model.
    """

    name: str
    build: Callable[[], torch.nn.Module]
    settings: dict[str, Any]
    truth: dict[str, Any] = field(default_factory=dict)


def bert() -> torch.nn.Module:
    config = transformers.BertConfig(
        vocab_size=VOCABULARY, hidden_size=32, num_hidden_layers=LAYERS,
        num_attention_heads=2, intermediate_size=56, max_position_embeddings=POSITIONS,
        attn_implementation="eager", use_cache=False)
    return transformers.BertModel(config, add_pooling_layer=False)


def gpt2() -> torch.nn.Module:
    config = transformers.GPT2Config(
        vocab_size=VOCABULARY, n_embd=32, n_layer=LAYERS, n_head=2, n_inner=56,
        n_positions=POSITIONS, attn_implementation="eager", use_cache=False)
    return transformers.GPT2Model(config)


def llama() -> torch.nn.Module:
    config = transformers.LlamaConfig(
        vocab_size=VOCABULARY, hidden_size=32, num_hidden_layers=LAYERS,
        num_attention_heads=4, num_key_value_heads=2, intermediate_size=40,
        max_position_embeddings=POSITIONS, rms_norm_eps=1e-5,
        attn_implementation="eager", use_cache=False)
    return transformers.LlamaModel(config)


MODELS = [
    Model("bert", bert, {"heads": 2, "epsilon": 1e-12},
          {"placement": "post-ln", "norms": {"layer_norm": 7}, "embedding_norm": True,
           "final_norm": False, "notes": "no pooler"}),
    Model("gpt2", gpt2, {"heads": 2, "epsilon": 1e-5},
          {"placement": "pre-ln", "norms": {"layer_norm": 7}, "embedding_norm": False,
           "final_norm": True, "notes": "tanh-GELU written out"}),
    Model("llama", llama, {"heads": 4, "key_value_heads": 2, "epsilon": 1e-5, "rope_theta": 10000.0},
          {"placement": "pre-ln", "norms": {"rms_norm": 7}, "embedding_norm": False,
           "final_norm": True, "notes": "rotary positions, grouped-query attention, SwiGLU"}),
]


class FirstOutput(torch.nn.Module):
    """The last hidden state alone: [1, SEQUENCE] token ids to [1, SEQUENCE, 32]."""

    def __init__(self, model: torch.nn.Module) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        return self.model(ids)[0]


def randomise(model: torch.nn.Module, generator: torch.Generator) -> None:
    """Overwrite every parameter in place, so that no branch and no affine is trivial."""
    for name, parameter in model.named_parameters():
        values = torch.randn(parameter.shape, generator=generator)
        if parameter.dim() == 2:
            embedding = any(part in name for part in ("embed", "wte", "wpe"))
            values *= 1.0 if embedding else 1.2 / parameter.shape[-1] ** 0.5
        elif name.endswith("weight"):
            values = torch.rand(parameter.shape, generator=generator) + 0.5
        else:
            values *= 0.25
        parameter.data.copy_(values)


def seeded(name: str) -> torch.Generator:
    """A generator a model: the weights of one do not depend on the others."""
    return torch.Generator().manual_seed(SEED + sum(map(ord, name)))


def write(model: torch.nn.Module, example: torch.Tensor, dialect: str, path: Path,
          dynamic: tuple[str, ...] = ()) -> str:
    """Export `model` to `path`, the axes of its input that `dynamic` names with any extent."""
    shape = {AXES.index(axis): Dim(axis, min=2, max=POSITIONS) for axis in dynamic}
    program = torch.export.export(model, (example,), dynamic_shapes=(shape,))
    request = Request(str(path), function="main", dialect=dialect, inline=True, folder=path.parent)
    path.write_text(str(import_program(program, request).module) + "\n")
    return path.name


def record(path: Path, model: torch.nn.Module, value: torch.Tensor) -> np.ndarray:
    with torch.no_grad():
        out = model(value).numpy()
    np.savez(path, in0=value.numpy(), out0=out)
    return out


def save_weights(path: Path, model: torch.nn.Module) -> None:
    np.savez_compressed(path, **{name: p.detach().numpy() for name, p in model.named_parameters()})


def export(model: Model, output: Path) -> dict[str, Any]:
    """Write the files of one model into `output`; return its entry of the manifest."""
    generator = seeded(model.name)
    module = model.build().eval()
    randomise(module, generator)
    wrapped = FirstOutput(module).eval()
    ids = torch.randint(0, VOCABULARY, (1, SEQUENCE), generator=generator)
    files = {dialect: write(wrapped, ids, dialect, output / f"{model.name}.{dialect}.mlir")
             for dialect in ("linalg", "tosa")}
    out = record(output / f"{model.name}.npz", wrapped, ids)
    save_weights(output / f"{model.name}.weights.npz", module)
    # One axis at a time: torch-mlir makes wrong IR of these models where both are dynamic.
    for axis, shape in zip(AXES, ((3, SEQUENCE - 1), (1, SEQUENCE - 1))):
        ids = torch.randint(0, VOCABULARY, shape, generator=generator)
        write(wrapped, ids, "linalg", output / f"{model.name}.{axis}.linalg.mlir", (axis,))
        record(output / f"{model.name}.{axis}.npz", wrapped, ids)

    (kind, count), = model.truth["norms"].items()
    return {
        "name": model.name, "layers": LAYERS, "residual_adds": 2 * LAYERS, "extra_skips": 0,
        **model.truth, "files": files, "settings": model.settings, "output_dtype": "float32",
        "max_abs_output": float(np.abs(out).max()),
        "sites": [[kind, model.settings["epsilon"], True, kind == "layer_norm"]] * count,
    }


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, required=True, help="the folder to write into")
    arguments = parser.parse_args(argv)
    arguments.output.mkdir(parents=True, exist_ok=True)
    manifest = [export(model, arguments.output) for model in MODELS]
    (arguments.output / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
