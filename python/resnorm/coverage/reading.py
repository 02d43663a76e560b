# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What was read in the modelling code of `transformers`: which of its adds are residual, and where its norms sit.

An add is known by its line. A line that is neither in RESIDUAL nor like one of
OTHER leaves a model without a number to compare with, as do the models in DOUBTFUL.
"""

import collections
import re
from typing import Any

RESIDUAL = set("""
attention_output = hidden_states + self.dropout(attention_output)
attention_output = self.LayerNorm(self.dropout(self_outputs[0]) + hidden_states)
attention_output = self.sa_layer_norm(attention_output + hidden_states)
attn_out = attn_out + h
attn_output = self.LayerNorm(hidden_states + attn_output)
features = residual + self.drop_path(features)
ffn_output = self.output_layer_norm(ffn_output + attention_output)
global_hidden_states = global_residual + global_hidden_states
h = self.ln_2(n + m)
hidden = hidden + attention
hidden = hidden + feed_forward
hidden = upsampled_hidden + first_block_hidden
hidden_state += residual
hidden_state = hidden_state + self.dropout_path1(attn_output)
hidden_state = hidden_state + self.dropout_path3(self.ff(self.norm_sublayer3(hidden_state)))
hidden_state = hidden_state + self.drop_path(
hidden_state = hidden_state + self.module(hidden_state)
hidden_state = shortcut + self.drop_path(self.gamma_1 * hidden_state)
hidden_states += residual
hidden_states = attention_output + hidden_states
hidden_states = attn_output + residual
hidden_states = attn_outputs + feed_forward_hidden_states + residual
hidden_states = attn_residual + hidden_states
hidden_states = hidden_states * 0.5 + residual
hidden_states = hidden_states + attn_output
hidden_states = hidden_states + conv_output
hidden_states = hidden_states + 0.5 * ff2_output  # the conformer architecture uses a factor of 0.5
hidden_states = hidden_states + input_tensor
hidden_states = hidden_states + mlp_output
hidden_states = hidden_states + outputs
hidden_states = hidden_states + residual
hidden_states = hidden_states + self.drop_path(hidden_states_norm)
hidden_states = hidden_states + self.drop_path(scaled_op)
hidden_states = hidden_states + self.drop_path(self.mlp(self.norm2(hidden_states)))
hidden_states = hidden_states + self.dropout(attention_output[0])
hidden_states = hidden_states + self.dropout(forwarded_states)
hidden_states = hidden_states + self.feed_forward(hidden_states)
hidden_states = hidden_states + self.feed_forward(self.ffn_norm(hidden_states))
hidden_states = hidden_states + self.mlp(layernorm_output)
hidden_states = hidden_states + self.mlp(self.mlp_norm(hidden_states))
hidden_states = mamba_hidden_states + attention_hidden_states
hidden_states = mlp_output + attn_output + hidden_states
hidden_states = residual + 0.5 * hidden_states  # the conformer architecture uses a factor of 0.5
hidden_states = residual + attention_states
hidden_states = residual + attn_output / self.scaling_factor
hidden_states = residual + feed_forward_hidden_states
hidden_states = residual + hidden_states
hidden_states = residual + hidden_states * self.residual_multiplier
hidden_states = residual + hidden_states * self.residual_multiplier  # diff
hidden_states = residual + hidden_states * self.residual_scale
hidden_states = residual + hidden_states + shortcut_mlp_output
hidden_states = residual + hidden_states.view(residual.shape)
hidden_states = residual + hidden_states_attention + hidden_states_mlp
hidden_states = residual + mlp_output
hidden_states = residual + self.drop_path(hidden_states)
hidden_states = residual + self.dropout(hidden_states)
hidden_states = residual + self.mlp(self.post_attention_layernorm(hidden_states)) / self.scaling_factor
hidden_states = residual + self.post_attention_dropout(attention_output)
hidden_states = residual + self.post_mlp_dropout(hidden_states)
hidden_states = residual + self.resid_attn_dropout(hidden_states)  # main diff with Llama
hidden_states = residual + self.resid_mlp_dropout(hidden_states)  # main diff with Llama
hidden_states = residual * self.attn_alpha_factor + hidden_states * self.attn_beta_factor
hidden_states = residual * self.mlp_alpha_factor + hidden_states * self.mlp_beta_factor
hidden_states = self.LayerNorm(hidden_states + input_tensor)
hidden_states = self.LayerNorm(input_tensor + hidden_states)
hidden_states = self.cross_attn_layer_norm(attention_output + hidden_states)
hidden_states = self.conv_residual_weights[0] * hidden_states + self.conv_residual_weights[1] * conv_output
hidden_states = self.drop_path(attention_output) + hidden_states
hidden_states = self.drop_path(hidden_states) + residual
hidden_states = self.drop_path2(hidden_states) + residual
hidden_states = self.dropout(hidden_states) + residual
hidden_states = self.feed_forward_layer_norm(feed_forward_output + hidden_states)
hidden_states = self.full_layer_layer_norm(ffn_output + attention_output)
hidden_states = self.input_residual * residual + hidden_states
hidden_states = self.post_attention_residual * residual + hidden_states
hidden_states = self.resid_attn_dropout(attn_outputs) + residual
hidden_states = self.self_attn_layer_norm(attention_output + hidden_states)
hidden_states = self.self_attn_layer_norm(hidden_states + ngram_attention_output)
hidden_states = shortcut + self.drop_path(attention_windows)
hidden_states = shortcut + self.drop_path(hidden_states)
hidden_states = (residual + hidden_states).view(hidden_states_shape)
layer_output = hidden_states + mlp_output
layer_output = hidden_states + self.drop_path(layer_output)
layer_output = hidden_states + self.drop_path(self.layernorm_after(layer_output))
layer_output = hidden_states + self.drop_path(self.mlp(self.norm2(hidden_states)))
layer_output = hidden_states + self.dropout(attention_output)
layer_output = hidden_states + self.dropout(attention_output[0])
layer_output = hidden_states + self.output(layer_output)
layer_output = layer_output + hidden_states
layer_output = mlp_output + hidden_states
layer_output = self.LayerNorm(layer_output + residual_tensor_1)
layer_output = self.drop_path(layer_output) + hidden_states
layer_outputs = self.LayerNorm(layer_outputs + residual_tensor)
mlp_output += attention_output
n = self.ln_1(x + a)
out = hidden + residual
out = hidden_state + residual
out = residual + out
out = self.proj(global_queries * key) + query
out1 = x + attn_output
out2 = out1 + ffn_output
output = hidden_states + self.drop_path(scaled_op)
output = hidden_states + self.dropout(forwarded_states)
output = output + residual
output = self.layer_norm(output + inp)
output = self.layer_norm(query + attn_out)
residual = hidden_states + raw_activations
residual = residual + self_attn_output
return hidden_states * hidden_states_scale + residual * residual_scale
return hidden_states + shortcut
return input_tensor + hidden_states
return residual + features if self.use_residual else features
return (alpha * residual + beta * hidden_states).to(residual.dtype)
return residual + hidden_states
return self.layer_norm(hidden + h)
self.feed_forward_residual_weights[0] * residual + self.feed_forward_residual_weights[1] * hidden_states
sequence_output = self.conv_after_body(sequence_output) + embeddings
tensor = tensor + attn
tensor = tensor + self.ffns[i](tensor)
x = input + self.drop_path(self.layer_scale * x)
x = residual + x
x = x + input_tensor
x = x + self.drop_path(self.layer_scale_1 * res)
x = x + self.drop_path(self.layer_scale_2 * self.linear(x))
x = x + x_ffn
x = x + x_mlstm
""".strip().splitlines())

# Positions, masks, biases, rotations, expert sums, scans, activations.
OTHER = re.compile(r"""
    position | pos_emb | embed_pos | pos_enc | \bcos\b | cos_pos | mask | bias | (token_type|inputs?|word|time|xpath|per_layer)_embed | embedd?ing | embeds
  | shared_?(expert|output|mlp) | expert_output | routed_out | shared_output | projection\ \+ | state_new | _state\ = | numerator | denominator | time_mix
  | Y_diag | D_residual | scan_output | recurrent_states | intra | self\.[pr]?_?[rw]_[rsw]*_?bias | attn_score | scores? | \bacs?\b | score\ \+=
  | rotate | torch\.tanh | torch\.expm1 | alpha_p | rel_pos | delta | hidden_states\.to\(\) | norm_features | torch\.eye | segment_states | row\.unsqueeze | forget_gate | ctx_all | \(1\ -\ b\) | patches\ =
  | output\ =\ \(x\ \+\ y\)\ /\ 2 | context_layer\ \+=\ self\.conv | einsum | second_\ = | x_embed | out\.add_ | local2local
""", re.VERBOSE)

# Why a number of residual adds cannot be given.
DOUBTFUL = {
    "deepseek_v4": "hyper-connections", "hy_v4": "hyper-connections", "qwen4_exp_text": "hyper-connections",
    "gemma3n_text": "alternating updates mix four streams", "hrm_text": "two nested recurrences",
    "inkling_text": "short convolutions with skips of their own", "inkling2_text": "short convolutions with skips of their own",
    "textnet": "a convolution's parallel forms are summed", "sam3_lite_text_text_model": "a convolution's parallel forms are summed",
    "timesformer": "adds of concatenations", "ibert": "one line adds embeddings and residuals",
    "data2vec-audio": "five convolutions make the positions", "mra": "without its CUDA kernel attention is zero", "flint": "an expert's sum in a line like a residual's", "nystromformer": "a convolution beside attention",
}

POST_LN = """albert altclip autoformer bart bert bert-generation big_bird blenderbot-small bros camembert canine convbert data2vec-audio
data2vec-text deberta deberta-v2 distilbert electra ernie flaubert fsmt gte hubert ibert informer jina_embeddings_v3 layoutlm led lilt
longformer luke lxmert marian markuplm mpnet mvp nomic_bert nystromformer openai-gpt plbart prophetnet rembert roberta roc_bert roformer sew
splinter squeezebert tapas time_series_transformer unispeech visual_bert wav2vec2 wavlm xlm xlm-roberta xlnet chinese_clip_text_model
layoutlmv3 mra yoso""".split()
PRE_LN = """aimv2_vision_model apertus arcee aria_text audio-spectrogram-transformer biogpt bigbird_pegasus bloom blenderbot
clip_text_model clip_vision_model cwm deepseek_v2 deepseek_v3 deit dinov2 dinov3_vit dots1 dpt ernie4_5 ernie4_5_moe esm falcon_mamba
flava_text_model gpt2 gpt_bigcode gpt_neo gpt_oss gpt-sw3 granite granitemoe helium hunyuan_v1_dense ijepa imagegpt internlm3 jetmoe lfm2 llama
longt5 m2m_100 mamba mamba2 mbart megatron-bert minicpm3 ministral ministral3 mistral mixtral modernbert mpt mt5 nemotron nllb-moe olmo olmoe opt
pegasus pegasus_x persimmon phi3 phimoe qwen2 qwen2_moe qwen3 qwen3_moe qwen3_next recurrent_gemma roberta-prelayernorm seed_oss
siglip_vision_model siglip_text_model smollm3 speech_to_text stablelm starcoder2 switch_transformers t5 umt5 vit vit_mae vit_msn vivit
videomae voxtral_encoder whisper xglm xlm-roberta-xl xmod yolos beit data2vec-vision ctrl decision_transformer gemma glm
idefics3_vision rwkv""".split()
PLACEMENTS = (
    {name: "post-ln" for name in POST_LN} | {name: "pre-ln" for name in PRE_LN}
    | {name: "res-post-norm" for name in ("olmo2", "olmo3", "swinv2", "exaone4", "flex_olmo")}
    | {name: "peri-ln" for name in ("gemma2", "gemma3_text", "glm4", "t5gemma")}
    | {name: "parallel" for name in ("cohere", "cohere2", "gpt_neox", "gptj", "codegen", "phi", "falcon")}
    | {name: "sub-ln" for name in ("bitnet",)})


def placement(model: str, truth: dict[str, Any]) -> str | None:
    return truth.get("placement") or PLACEMENTS.get(model)


def residual_adds(model: str, truth: dict[str, Any]) -> tuple[int | None, str]:
    """How many of the adds that a forward pass made are residual, or why that is not known."""
    if "residuals" in truth:
        return truth["residuals"], ""
    if model in DOUBTFUL:
        return None, DOUBTFUL[model]
    lines = collections.Counter(add["line"] for add in truth["adds"] if add["used"])
    unread = sorted(line for line in lines if line not in RESIDUAL and not OTHER.search(line))
    if unread:
        return None, f"unread: {unread[0]}"
    return sum(count for line, count in lines.items() if line in RESIDUAL), ""
