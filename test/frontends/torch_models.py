# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Small models of PyTorch with random weights, and functions that fail."""

from typing import Any

import torch
import transformers


def randomised(module: torch.nn.Module) -> torch.nn.Module:
    """Random values for every parameter, so that no scale and no bias can be lost unseen."""
    generator = torch.Generator().manual_seed(5)
    for name, parameter in module.named_parameters():
        values = torch.randn(parameter.shape, generator=generator) * 0.3
        parameter.data.copy_(values + (1.0 if name.endswith("LayerNorm.weight") else 0.0))
    return module.eval()


def bert() -> torch.nn.Module:
    """Post-LN, 2 layers: 5 LayerNorms, 4 residual adds. Its position ids are buffers that no checkpoint holds."""
    return randomised(transformers.BertModel(transformers.BertConfig(
        vocab_size=40, hidden_size=32, num_hidden_layers=2, num_attention_heads=2, intermediate_size=56,
        max_position_embeddings=16, attn_implementation="eager", use_cache=False), add_pooling_layer=False))


IDS = torch.arange(8).reshape(1, 8)


def by_position() -> Any:
    return bert(), (IDS,)


def by_name_in_training() -> Any:
    return bert().train(), {"input_ids": IDS}


def program() -> Any:
    """An exported program whose batch has any size."""
    return torch.export.export(bert(), (), {"input_ids": IDS.expand(2, 8)},
                               dynamic_shapes={"input_ids": {0: torch.export.Dim("batch", min=2, max=8)}})


class Affine(torch.nn.Module):
    """Weights of every kind: one element, none of the axes, booleans, outside of checkpoints; nested results."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = torch.nn.Parameter(torch.tensor([1.0, 2.0, -3.0]))
        self.gain = torch.nn.Parameter(torch.tensor([2.0]))
        self.offset = torch.nn.Parameter(torch.tensor(0.5))
        self.unused = torch.nn.Parameter(torch.ones(3))
        self.register_buffer("mask", torch.tensor([True, False, True]))
        self.register_buffer("positions", torch.arange(3.0), persistent=False)

    def forward(self, x: torch.Tensor, bias: torch.Tensor | None = None, factor: int = 2) -> dict[str, torch.Tensor]:
        y = x * self.weight * self.gain * factor + self.offset + self.positions
        return {"affine": y, "masked": torch.where(self.mask, x, 0.0)}


def affine() -> Any:
    """Inputs that are no tensors: they are part of the program."""
    return Affine(), (torch.ones(2, 3), None, 3)


def bfloat16() -> Any:
    return torch.nn.Sequential(torch.nn.Linear(8, 8), torch.nn.LayerNorm(8)).bfloat16(), torch.ones(2, 8).bfloat16()


def fails() -> Any:
    raise ValueError("no such luck\nsecond line")


def returns_nothing() -> Any:
    return None


def needs_a_package() -> Any:
    import a_package_that_does_not_exist  # noqa: F401


def counts() -> Any:
    """A program that counts its calls in a buffer, as BatchNorm does in training."""
    return torch.export.export(torch.nn.BatchNorm1d(3).train(), (torch.ones(2, 3),))


class Branching(torch.nn.Module):
    """What torch.export refuses: a branch on the data."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + 1 if x.sum() > 0 else x


def branches() -> Any:
    return Branching(), torch.ones(2)


class Eigenvalues(torch.nn.Module):
    """What torch-mlir does not lower."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.linalg.eigvalsh(x)


def eigenvalues() -> Any:
    return Eigenvalues(), torch.eye(3)


NOT_A_FUNCTION = 3
