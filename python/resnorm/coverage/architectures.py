# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Every architecture of `transformers`, configured small, with inputs it takes.

A configuration is the architecture's own with its extents replaced by name:
`hidden_size` is 32 whatever the model. What that leaves inconsistent or large is
in OVERRIDES, by model type.
"""

import inspect
from dataclasses import fields
from typing import Any

import torch
import transformers
from transformers.models.auto.configuration_auto import CONFIG_MAPPING
from transformers.models.auto.modeling_auto import MODEL_MAPPING_NAMES

SEED = 20251
LAYERS = 3
SEQUENCE = 8
WIDTH = 32
VOCABULARY = 40
IMAGE = 32
PATCH = 8

# Extents by the names that configurations use for them.
EXTENTS: list[tuple[int, tuple[str, ...]]] = [
    (WIDTH, ("hidden_size", "d_model", "n_embd", "embed_dim", "dim", "model_dim", "emb_dim", "attention_hidden_size", "projection_dim",
            "embedding_size", "lm_input_size", "word_embed_proj_dim", "rnn_hidden_size", "lru_width", "encoder_hidden_size",
            "decoder_hidden_size", "out_hidden_size", "text_embed_dim", "vision_embed_dim", "d_embed", "hidden_dim")),
    (LAYERS, ("num_hidden_layers", "n_layer", "n_layers", "num_layers", "encoder_layers", "decoder_layers", "num_encoder_layers",
             "num_decoder_layers", "depth", "decoder_num_hidden_layers")),
    (4, ("num_attention_heads", "n_head", "n_heads", "num_heads", "encoder_attention_heads", "decoder_attention_heads", "attention_heads",
        "encoder_num_attention_heads", "decoder_num_attention_heads", "num_encoder_attention_heads", "num_decoder_attention_heads",
        "decoder_num_attention_heads")),
    (2, ("num_key_value_heads", "num_kv_heads", "num_experts_per_tok", "moe_topk", "top_k_experts", "num_experts_per_token", "top_k")),
    (40, ("intermediate_size", "ffn_dim", "d_ff", "d_inner", "n_inner", "encoder_ffn_dim", "decoder_ffn_dim", "inner_dim", "ffn_hidden_size",
         "mlp_dim", "intermediate_dim", "feed_forward_proj_dim", "decoder_intermediate_size", "ffn_intermediate_size")),
    (24, ("moe_intermediate_size", "shared_expert_intermediate_size", "expert_intermediate_size", "moe_shared_expert_intermediate_size")),
    (8, ("head_dim", "d_kv", "qk_rope_head_dim", "qk_nope_head_dim", "v_head_dim", "qk_head_dim", "global_head_dim", "attention_head_size",
        "d_head", "linear_key_head_dim", "linear_value_head_dim")),
    (VOCABULARY, ("vocab_size", "src_vocab_size", "tgt_vocab_size", "encoder_vocab_size", "decoder_vocab_size", "vocab_size_per_layer_input")),
    (64, ("max_position_embeddings", "n_positions", "max_source_positions", "max_target_positions", "max_seq_len", "max_sequence_length",
         "n_ctx", "context_length", "max_length")),
    (16, ("q_lora_rank", "kv_lora_rank", "mamba_d_state", "state_size", "ssm_state_size")),
    (IMAGE, ("image_size", "img_size")),
    (PATCH, ("patch_size",)),
]
EXPERTS = ("num_experts", "n_routed_experts", "num_local_experts", "moe_num_experts", "n_experts", "num_routed_experts")
BY_NAME = {name: value for value, names in EXTENTS for name in names} | {name: 4 for name in EXPERTS}
TOKENS = ("pad_token_id", "bos_token_id", "eos_token_id", "decoder_start_token_id", "sep_token_id", "cls_token_id", "mask_token_id",
          "forced_eos_token_id", "unk_token_id")

DEFAULT = object()  # Of OVERRIDES: leave what the configuration has.
VIDEO = ("timesformer", "videomae", "vivit", "videoprism_vision_model", "vjepa2")
# Those that make a mask only where nothing is exported.
MASKED = ("longt5", "switch_transformers", "fsmt")
BINS_FIRST = ("whisper", "audioflamingo3_encoder", "glmasr_encoder", "voxtral_encoder", "qwen2_audio_encoder")
STAGES = {"image_size": 32, "patch_size": 2, "embed_dim": 16, "depths": [1, 1, 2], "num_heads": [2, 4, 8], "window_size": 4}
WAVEFORM = {"conv_dim": (32, 32, 32), "conv_stride": (5, 2, 2), "conv_kernel": (10, 3, 3), "num_feat_extract_layers": 3,
            "num_conv_pos_embeddings": 16, "num_conv_pos_embedding_groups": 4}
FORECAST = {"prediction_length": 4, "context_length": 8, "lags_sequence": [1], "num_time_features": 2}

OVERRIDES: dict[str, dict[str, Any]] = {
    "audio-spectrogram-transformer": {"max_length": 32, "num_mel_bins": 16, "patch_size": 8, "frequency_stride": 8, "time_stride": 8},
    "autoformer": FORECAST | {"moving_average": 3, "feature_size": 12},
    "bamba": {"mamba_n_heads": 8, "mamba_d_head": 8, "attn_layer_indices": [1]},
    "bit": {"embedding_size": 32, "hidden_sizes": [32, 64], "depths": [1, 2], "num_groups": 8},
    "codegen": {"rotary_dim": 4},
    "convnext": {"hidden_sizes": [16, 32, 48], "depths": [1, 1, 2], "patch_size": 4, "num_stages": 3},
    "convnextv2": {"hidden_sizes": [16, 32, 48], "depths": [1, 1, 2], "patch_size": 4, "num_stages": 3},
    "cvt": {"embed_dim": [16, 32, 48], "depth": [1, 1, 2], "num_heads": [1, 2, 4], "patch_sizes": DEFAULT},
    "dac": {"encoder_hidden_size": 8, "decoder_hidden_size": 64, "downsampling_ratios": [2, 2], "upsampling_ratios": [2, 2]},
    "deepseek_v2": {"num_experts_per_tok": 2, "n_group": 2, "topk_group": 1, "num_key_value_heads": 4, "first_k_dense_replace": 1},
    "deepseek_v3": {"num_key_value_heads": 4, "n_group": 2, "topk_group": 1, "first_k_dense_replace": 1},
    "dinov3_convnext": {"hidden_sizes": [16, 32, 48], "depths": [1, 1, 2], "num_stages": 3},
    "donut-swin": STAGES,
    "dots1": {"n_routed_experts": 4, "n_group": 1, "topk_group": 1, "num_experts_per_tok": 2, "n_shared_experts": 1, "first_k_dense_replace": 1},
    "efficientnet": {"width_coefficient": 0.25, "depth_coefficient": 0.5, "hidden_dim": 320, "num_block_repeats": [1, 1, 1, 1, 1, 1, 1]},
    "encodec": {"num_filters": 4, "hidden_size": 16, "upsampling_ratios": [2, 2], "codebook_size": 16, "codebook_dim": 16},
    "ernie4_5_moe": {"moe_k": 2},
    "esm": {"vocab_size": VOCABULARY, "mask_token_id": 3, "pad_token_id": 1},
    "gemma3n_text": {"num_kv_shared_layers": 0, "layer_types": ["sliding_attention", "sliding_attention", "full_attention"],
                     "activation_sparsity_pattern": [0.0, 0.0, 0.0], "hidden_size_per_layer_input": 16, "laurel_rank": 8},
    "gpt_neo": {"attention_types": [[["global", "local"], 1], [["global"], 1]]},
    "gptj": {"rotary_dim": 4},
    "granitemoehybrid": {"mamba_n_heads": 8, "mamba_d_head": 8, "layer_types": ["mamba", "attention", "mamba"], "num_local_experts": 4,
                         "num_experts_per_tok": 2},
    "hgnet_v2": {"embedding_size": 16, "depths": [1, 1], "hidden_sizes": [16, 32], "stem_channels": [3, 8, 16], "stage_in_channels": [16, 16],
                 "stage_mid_channels": [8, 16], "stage_out_channels": [16, 32], "stage_num_blocks": [1, 1], "stage_downsample": [False, True],
                 "stage_light_block": [False, True], "stage_kernel_size": [3, 5], "stage_numb_of_layers": [2, 2]},
    "hiera": {"embed_dim": 16, "depths": [1, 1, 2], "num_heads": [1, 2, 4], "image_size": [32, 32], "patch_size": [7, 7], "num_query_pool": 2},
    "hunyuan_v1_dense": {"head_dim": 8},
    "hunyuan_v1_moe": {"head_dim": 8},
    "informer": FORECAST,
    "layoutlmv3": {"coordinate_size": 4, "shape_size": 8, "visual_embed": False},
    "levit": {"hidden_sizes": [16, 32, 48], "num_attention_heads": [2, 2, 4], "depths": [1, 1, 2], "key_dim": [8, 8, 8], "image_size": 64,
              "patch_size": DEFAULT},
    "lfm2_moe": {"layer_types": ["conv", "full_attention", "conv"], "num_dense_layers": 1},
    "lilt": {"channel_shrink_ratio": 2, "max_2d_position_embeddings": 64},
    "longcat_flash": {"n_routed_experts": 4, "zero_expert_num": 2, "expert_ffn_hidden_size": 24},
    "lxmert": {"visual_feat_dim": 16, "l_layers": 2, "x_layers": 2, "r_layers": 2},
    "mamba2": {"num_heads": 8, "head_dim": 8, "n_groups": 2, "chunk_size": 8},
    "maskformer-swin": STAGES,
    "ministral": {"head_dim": 8},
    "mobilevit": {"image_size": 64, "patch_size": 2, "hidden_sizes": [16, 24, 32], "neck_hidden_sizes": [8, 8, 12, 16, 24, 32, 48]},
    "mobilevitv2": {"image_size": 64, "patch_size": 2, "base_attn_unit_dims": [16, 24, 32], "width_multiplier": 0.25},
    "nemotron": {"head_dim": 8, "num_key_value_heads": 2},
    "patchtst": {"context_length": 32, "patch_length": 4, "patch_stride": 4, "num_input_channels": 2},
    "patchtsmixer": {"context_length": 32, "patch_length": 4, "patch_stride": 4, "num_input_channels": 2},
    "perceiver": {"num_latents": 8, "d_latents": 32, "num_self_attends_per_block": 2, "num_cross_attention_heads": 4, "num_blocks": 1,
                  "num_self_attention_heads": 4, "max_position_embeddings": 16},
    "poolformer": {"hidden_sizes": [16, 32, 48], "depths": [1, 1, 2], "num_encoder_blocks": 3, "patch_sizes": [7, 3, 3], "strides": [4, 2, 2],
                   "padding": [2, 1, 1], "patch_size": DEFAULT},
    "pvt": {"hidden_sizes": [16, 32, 48, 64], "depths": [1, 1, 1, 1], "num_attention_heads": [1, 2, 4, 8], "image_size": 64},
    "pvt_v2": {"hidden_sizes": [16, 32, 48, 64], "depths": [1, 1, 1, 1], "num_attention_heads": [1, 2, 4, 8], "image_size": 64},
    "qwen2_5_vl_text": {"rope_parameters": {"rope_type": "default", "rope_theta": 1e4, "mrope_section": [1, 1, 2]}},
    "qwen2_vl_text": {"rope_parameters": {"rope_type": "default", "rope_theta": 1e4, "mrope_section": [1, 1, 2]}},
    "glm4v_text": {"rope_parameters": {"rope_type": "default", "rope_theta": 1e4, "mrope_section": [1, 1, 2], "partial_rotary_factor": 1.0}},
    "reformer": {"axial_pos_embds": False, "attn_layers": ["local", "local", "local"], "local_attn_chunk_length": 8, "attention_head_size": 8},
    "regnet": {"embedding_size": 16, "hidden_sizes": [16, 32, 48, 64], "depths": [1, 1, 2, 1], "groups_width": 8},
    "resnet": {"embedding_size": 16, "hidden_sizes": [16, 32, 48, 64], "depths": [1, 1, 2, 1]},
    "roc_bert": {"pronunciation_vocab_size": 40, "shape_vocab_size": 40, "pronunciation_embed_dim": 16, "shape_embed_dim": 16},
    "swin": STAGES,
    "swin2sr": {"image_size": 16, "patch_size": 1, "embed_dim": 16, "depths": [2, 2], "num_heads": [2, 2], "window_size": 4, "upscale": 2},
    "swinv2": STAGES,
    "textnet": {"image_size": [64, 64], "hidden_sizes": [16, 16, 32, 48, 64], "stem_out_channels": 16},
    "time_series_transformer": FORECAST,
    "segformer": {"hidden_sizes": [16, 32, 48, 64], "depths": [1, 1, 2, 1], "num_attention_heads": [1, 2, 4, 8], "image_size": 64,
                  "sr_ratios": [4, 2, 2, 1], "decoder_hidden_size": 32, "patch_size": DEFAULT},
    "glpn": {"hidden_sizes": [16, 32, 48, 64], "depths": [1, 1, 2, 1], "num_attention_heads": [1, 2, 4, 8], "decoder_hidden_size": 32},
    "focalnet": {"embed_dim": 16, "depths": [1, 1, 2], "hidden_sizes": [16, 32, 64], "image_size": 32, "patch_size": 4,
                 "focal_levels": [2, 2, 2], "focal_windows": [3, 3, 3]},
    "swiftformer": {"embed_dims": [16, 24, 32, 48], "depths": [1, 1, 2, 1], "image_size": 64},
    "mobilenet_v1": {"depth_multiplier": 0.25, "image_size": 64},
    "mobilenet_v2": {"depth_multiplier": 0.25, "image_size": 64},
    "cpmant": {"dim_ff": 40, "dim_head": 8, "vocab_size": 40, "prompt_length": 4, "prompt_types": 8, "segment_types": 8},
    "xmod": {"languages": ["en_XX"], "default_language": "en_XX"},
    "zamba": {"layer_types": ["linear_attention", "hybrid", "linear_attention"], "attention_head_dim": 16, "attention_hidden_size": 64,
              "mamba_dt_rank": 4, "n_mamba_heads": 2, "num_key_value_heads": 4},
    "zamba2": {"layer_types": ["linear_attention", "hybrid", "linear_attention"], "mamba_headdim": 8, "n_mamba_heads": 8, "mamba_ngroups": 2,
               "attention_head_dim": 16, "attention_hidden_size": 64, "num_key_value_heads": 4},
}


def small(kind: type[transformers.PreTrainedConfig]) -> transformers.PreTrainedConfig:
    """The architecture's default configuration with small extents, sub-configurations too."""
    arguments: dict[str, Any] = {}
    defaults = {field.name: field.default for field in fields(kind)}
    renamed = getattr(kind, "attribute_map", {})
    for name, default in defaults.items():
        value = BY_NAME.get(name, BY_NAME.get(renamed.get(name, ""), None))
        # No such part by default (a query's low rank, say): none here either.
        if value is not None and isinstance(default, int) and default > 0:
            arguments[name] = min(value, default) if name in EXPERTS else value
        elif value is not None and isinstance(default, (list, tuple)) and default and name in ("image_size", "img_size", "patch_size"):
            arguments[name] = [value] * len(default)
        elif name in TOKENS and isinstance(default, int) and default >= VOCABULARY:
            arguments[name] = 3
    for name, part in getattr(kind, "sub_configs", {}).items():
        if part is transformers.AutoConfig:
            part = type(getattr(kind(), name, None))
        if issubclass(part, transformers.PreTrainedConfig):
            arguments[name] = small(part)
    if "kv_lora_rank" in defaults:  # Latent attention has a key of its own for each head.
        arguments["num_key_value_heads"] = 4
    overrides = (WAVEFORM if "conv_stride" in defaults and "conv_kernel" in defaults else {}) | OVERRIDES.get(kind.model_type, {})
    arguments |= {name: value for name, value in overrides.items() if name in defaults}
    arguments = {name: value for name, value in arguments.items() if value is not DEFAULT}
    return kind(**arguments)



def names() -> list[str]:
    return sorted(name for name, classes in MODEL_MAPPING_NAMES.items())


def model_class(name: str) -> type[transformers.PreTrainedModel]:
    classes = MODEL_MAPPING_NAMES[name]
    return getattr(transformers, classes if isinstance(classes, str) else classes[0])


def build(name: str) -> transformers.PreTrainedModel:
    """The model with PyTorch's own random weights."""
    config = small(CONFIG_MAPPING[name])
    for part in [config, *(getattr(config, sub, None) for sub in getattr(config, "sub_configs", {}))]:
        if part is not None:
            part._attn_implementation = "eager"
            part._experts_implementation = "batched_mm"
            if hasattr(part, "use_cache"):
                part.use_cache = False
    torch.manual_seed(SEED)
    return model_class(name)(config).eval()


def inputs(model: transformers.PreTrainedModel, batch: int = 1, sequence: int = SEQUENCE) -> dict[str, torch.Tensor]:
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
        return random(frames, channels, *size) if config.model_type in VIDEO else random(channels, *size)

    def features() -> torch.Tensor:
        bins = next((value for name in ("num_mel_bins", "input_feat_per_channel", "feature_projection_input_dim")
                     if (value := getattr(config, name, None))), 80)
        frames = 2 * getattr(config, "max_source_positions", 8) if config.model_type in BINS_FIRST else 16
        return random(bins, frames) if config.model_type in BINS_FIRST else random(frames, bins)

    def boxes() -> torch.Tensor:
        # Left, top, right and bottom, in this order.
        corners = torch.randint(0, 16, (batch, sequence, 2), generator=generator)
        return torch.cat([corners, corners + 5], -1)

    makers = {
        "input_ids": ids, "decoder_input_ids": ids, "pixel_values": image, "pixel_values_videos": image, "input_features": features,
        "input_values": lambda: features() if config.model_type == "audio-spectrogram-transformer" else random(1600),
    }
    if config.model_type in MASKED:
        makers["attention_mask"] = lambda: torch.ones(batch, sequence, dtype=torch.int64)
    makers |= {
        "layoutlm": {"bbox": boxes}, "layoutlmv3": {"bbox": boxes}, "lilt": {"bbox": boxes}, "bros": {"bbox": lambda: boxes() / 20.0},
        "lxmert": {"visual_feats": lambda: random(4, 16), "visual_pos": lambda: random(4, 4)},
        "perceiver": {"inputs": ids},
        "patchtst": {"past_values": lambda: random(32, 2)}, "patchtsmixer": {"past_values": lambda: random(32, 2)},
        "decision_transformer": {"states": lambda: random(sequence, config.state_dim), "actions": lambda: random(sequence, config.act_dim),
                                 "rewards": lambda: random(sequence, 1), "returns_to_go": lambda: random(sequence, 1),
                                 "timesteps": lambda: torch.arange(sequence).expand(batch, -1),
                                 "attention_mask": lambda: torch.ones(batch, sequence)},
        "vits": {}, "audio-spectrogram-transformer": {"input_values": lambda: random(config.max_length, config.num_mel_bins)},
    }.get(config.model_type, {})
    if config.model_type in ("autoformer", "informer", "time_series_transformer"):
        past = config.context_length + max(config.lags_sequence)
        makers |= {"past_values": lambda: random(past), "past_time_features": lambda: random(past, 2),
                   "past_observed_mask": lambda: torch.ones(batch, past), "future_values": lambda: random(config.prediction_length),
                   "future_time_features": lambda: random(config.prediction_length, 2)}
    return {name: makers[name]() for name in taken if name in makers}
