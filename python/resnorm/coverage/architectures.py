# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Every architecture of `transformers`, configured small, with inputs it takes.

A configuration is the architecture's own with its extents replaced by name:
`hidden_size` is 32 whatever the model. small.toml has the names, and by model type what that
leaves inconsistent or large.
"""

import inspect
import tomllib
from dataclasses import fields
from pathlib import Path
from typing import Any

import torch
import transformers
from transformers.models.auto.configuration_auto import CONFIG_MAPPING
from transformers.models.auto.modeling_auto import MODEL_MAPPING_NAMES

SEED = 20251
SEQUENCE = 8
VOCABULARY = 40
IMAGE = 32

TABLES = tomllib.loads(Path(__file__).with_name("small.toml").read_text())
TOKENS = (
    "pad_token_id",
    "bos_token_id",
    "eos_token_id",
    "decoder_start_token_id",
    "sep_token_id",
    "cls_token_id",
    "mask_token_id",
    "forced_eos_token_id",
    "unk_token_id",
)

VIDEO = ("timesformer", "videomae", "vivit", "videoprism_vision_model", "vjepa2")
# Those that make a mask only where nothing is exported.
MASKED = ("longt5", "switch_transformers", "fsmt")
BINS_FIRST = (
    "whisper",
    "audioflamingo3_encoder",
    "glmasr_encoder",
    "voxtral_encoder",
    "qwen2_audio_encoder",
)
BOUND = {
    name: row["value"] for row in TABLES["extents"] if "at_most" in row for name in row["names"]
}
EXTENT = {
    name: row["value"] for row in TABLES["extents"] if "at_most" not in row for name in row["names"]
}
LAYOUTS = ("image_size", "img_size", "patch_size")  # With one extent, or one for each axis.


def small(kind: type[transformers.PreTrainedConfig]) -> transformers.PreTrainedConfig:
    """The architecture's default configuration with small extents, sub-configurations too."""
    arguments: dict[str, Any] = {}
    defaults = {field.name: field.default for field in fields(kind)}
    renamed = getattr(kind, "attribute_map", {})
    for name, default in defaults.items():
        extent = EXTENT.get(name, EXTENT.get(renamed.get(name, "")))
        # No such part by default (a query's low rank, say): none here either.
        if isinstance(default, int) and default > 0 and name in BOUND:
            arguments[name] = min(BOUND[name], default)
        elif isinstance(default, int) and default > 0 and extent is not None:
            arguments[name] = extent
        elif isinstance(default, (list, tuple)) and default and name in LAYOUTS:
            arguments[name] = [extent] * len(default)
        elif name in TOKENS and isinstance(default, int) and default >= VOCABULARY:
            arguments[name] = 3
    for name, part in getattr(kind, "sub_configs", {}).items():
        if part is transformers.AutoConfig:
            part = type(getattr(kind(), name, None))
        if issubclass(part, transformers.PreTrainedConfig):
            arguments[name] = small(part)
    if "kv_lora_rank" in defaults:  # Latent attention has a key of its own for each head.
        arguments["num_key_value_heads"] = 4
    if {"conv_stride", "conv_kernel"} <= defaults.keys():
        arguments |= {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in TABLES["waveform"].items()
        }
    arguments |= TABLES["models"].get(kind.model_type, {})
    return kind(
        **{
            name: value
            for name, value in arguments.items()
            if name in defaults and value != "default"
        }
    )


def names() -> list[str]:
    return sorted(name for name, classes in MODEL_MAPPING_NAMES.items())


def model_class(name: str) -> type[transformers.PreTrainedModel]:
    classes = MODEL_MAPPING_NAMES[name]
    return getattr(transformers, classes if isinstance(classes, str) else classes[0])


def build(name: str) -> transformers.PreTrainedModel:
    """The model with PyTorch's own random weights."""
    config = small(CONFIG_MAPPING[name])
    for part in [
        config,
        *(getattr(config, sub, None) for sub in getattr(config, "sub_configs", {})),
    ]:
        if part is not None:
            part._attn_implementation = "eager"
            part._experts_implementation = "batched_mm"
            if hasattr(part, "use_cache"):
                part.use_cache = False
    torch.manual_seed(SEED)
    return model_class(name)(config).eval()


def inputs(
    model: transformers.PreTrainedModel, batch: int = 1, sequence: int = SEQUENCE
) -> dict[str, torch.Tensor]:
    """Random arguments by name, in the order of the model's own parameters."""
    config = model.config
    generator = torch.Generator().manual_seed(SEED + 1)
    text = config.get_text_config() if hasattr(config, "get_text_config") else config
    vocabulary = min(getattr(text, "vocab_size", VOCABULARY) or VOCABULARY, VOCABULARY)
    taken = inspect.signature(model.forward).parameters

    def ids() -> torch.Tensor:
        # The first ids are padding and separators in most architectures.
        return torch.randint(4, vocabulary, (batch, sequence), generator=generator)

    def random(*shape: int) -> torch.Tensor:
        return torch.randn(batch, *shape, generator=generator)

    def image() -> torch.Tensor:
        vision = getattr(config, "vision_config", config)
        size = getattr(vision, "image_size", IMAGE)
        size = size if isinstance(size, (list, tuple)) else (size, size)
        channels = getattr(vision, "num_channels", 3) or 3
        frames = getattr(config, "num_frames", None)
        return (
            random(frames, channels, *size)
            if config.model_type in VIDEO
            else random(channels, *size)
        )

    def features() -> torch.Tensor:
        bins = next(
            (
                value
                for name in (
                    "num_mel_bins",
                    "input_feat_per_channel",
                    "feature_projection_input_dim",
                )
                if (value := getattr(config, name, None))
            ),
            80,
        )
        frames = (
            2 * getattr(config, "max_source_positions", 8)
            if config.model_type in BINS_FIRST
            else 16
        )
        return random(bins, frames) if config.model_type in BINS_FIRST else random(frames, bins)

    def boxes() -> torch.Tensor:
        # Left, top, right and bottom, in this order.
        corners = torch.randint(0, 16, (batch, sequence, 2), generator=generator)
        return torch.cat([corners, corners + 5], -1)

    makers = {
        "input_ids": ids,
        "decoder_input_ids": ids,
        "pixel_values": image,
        "pixel_values_videos": image,
        "input_features": features,
        "input_values": lambda: random(1600),
    }
    if config.model_type in MASKED:
        makers["attention_mask"] = lambda: torch.ones(batch, sequence, dtype=torch.int64)
    makers |= {
        "layoutlm": {"bbox": boxes},
        "layoutlmv3": {"bbox": boxes},
        "lilt": {"bbox": boxes},
        "bros": {"bbox": lambda: boxes() / 20.0},
        "lxmert": {"visual_feats": lambda: random(4, 16), "visual_pos": lambda: random(4, 4)},
        "perceiver": {"inputs": ids},
        "patchtst": {"past_values": lambda: random(32, 2)},
        "patchtsmixer": {"past_values": lambda: random(32, 2)},
        "decision_transformer": {
            "states": lambda: random(sequence, config.state_dim),
            "actions": lambda: random(sequence, config.act_dim),
            "rewards": lambda: random(sequence, 1),
            "returns_to_go": lambda: random(sequence, 1),
            "timesteps": lambda: torch.arange(sequence).expand(batch, -1),
            "attention_mask": lambda: torch.ones(batch, sequence),
        },
        "audio-spectrogram-transformer": {
            "input_values": lambda: random(config.max_length, config.num_mel_bins)
        },
    }.get(config.model_type, {})
    if config.model_type in ("autoformer", "informer", "time_series_transformer"):
        past = config.context_length + max(config.lags_sequence)
        makers |= {
            "past_values": lambda: random(past),
            "past_time_features": lambda: random(past, 2),
            "past_observed_mask": lambda: torch.ones(batch, past),
            "future_values": lambda: random(config.prediction_length),
            "future_time_features": lambda: random(config.prediction_length, 2),
        }
    return {name: makers[name]() for name in taken if name in makers}
