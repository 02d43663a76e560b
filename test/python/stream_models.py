# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Small models of every placement, written op by op: what `resnorm-print-stream` should recognise.

A model is a function of the stream %x, a second sequence %memory, weights and a number of layers;
`MODELS` maps its name to how it is written and to what is expected of its stream.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

TYPES = """!x = tensor<4x8xf32>
!w = tensor<8x8xf32>
!g = tensor<8xf32>
!s = tensor<4x4xf32>
!t = tensor<8x4xf32>
"""
ARGUMENTS = "%x: !x, %memory: !x, %w: !w, %g: !g, %c: !g, %stack: tensor<12x8x8xf32>, %scales: tensor<12x8xf32>, %n: index"
HEAD = """  %zero = arith.constant dense<0.0> : !x
  %zeros = arith.constant dense<0.0> : !s
  %scores = tensor.empty() : !s
  %transposed = tensor.empty() : !t
  %rows = tensor.empty() : tensor<4xf32>
  %lowest = arith.constant dense<0xFF800000> : tensor<4xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c12 = arith.constant 12 : index
"""


class Writer:
    """The body of a function; every method returns the name of a value."""

    def __init__(self, name: str = "f", norm: str = "layer_norm") -> None:
        self.name = name
        self.lines: list[str] = []
        self.kind = norm
        self.weight, self.scale = "%w", "%g"
        self.functions = ""

    def add(self, text: str) -> str:
        self.lines.append(f"  %v{len(self.lines)} = {text}\n")
        return f"%v{len(self.lines) - 1}"

    def loop(self, x: str, length: str, layer: Callable[["Writer", str], str]) -> str:
        """`layer` for each of `length` iterations, with its own slices of the stacked weights."""
        before = self.weight, self.scale
        result = self.add(f"scf.for %i = %c0 to {length} step %c1 iter_args(%h = {x}) -> (!x) {{")
        self.weight = self.add("tensor.extract_slice %stack[%i, 0, 0] [1, 8, 8] [1, 1, 1] : tensor<12x8x8xf32> to !w")
        self.scale = self.add("tensor.extract_slice %scales[%i, 0] [1, 8] [1, 1] : tensor<12x8xf32> to !g")
        self.lines.append(f"  scf.yield {layer(self, '%h')} : !x\n  }}\n")
        self.weight, self.scale = before
        return result

    def calls(self, x: str, count: int, layer: Callable[["Writer", str], str], visibility: str = "private ") -> str:
        """`layer` in a function of its own, which is called for each of `count` layers."""
        body = Writer(f"{self.name}_layer", self.kind)
        result = layer(body, "%x")
        self.functions += (f"func.func {visibility}@{body.name}(%x: !x, %memory: !x, %w: !w, %g: !g, %c: !g) -> !x {{\n"
                           f"{HEAD}{''.join(body.lines)}  return {result} : !x\n}}\n")
        for _ in range(count):
            x = self.add(f"func.call @{body.name}({x}, %memory, %w, %g, %c) : (!x, !x, !w, !g, !g) -> !x")
        return x

    def norm(self, x: str) -> str:
        if self.kind in ("dyt", "derf"):
            function = " function = erf" if self.kind == "derf" else ""
            alpha = self.add("arith.constant dense<0.5> : tensor<f32>")
            return self.add(f"resnorm.dyt {x} alpha({alpha}) scale({self.scale}){function} : (!x, tensor<f32>, !g) -> !x")
        return self.add(f"resnorm.{self.kind} {x} scale({self.scale}) : (!x, !g) -> !x")

    def linear(self, x: str) -> str:
        return self.add(f"linalg.matmul ins({x}, {self.weight} : !x, !w) outs(%zero : !x) -> !x")

    def binary(self, op: str, a: str, b: str) -> str:
        return self.add(f"arith.{op} {a}, {b} : !x")

    def scaled(self, x: str, factor: float) -> str:
        return self.binary("mulf", x, self.add(f"arith.constant dense<{factor:e}> : !x"))

    def by_channel(self, x: str, vector: str) -> str:
        wide = self.add(f"linalg.broadcast ins({vector} : !g) outs(%zero : !x) dimensions = [0]")
        return self.binary("mulf", x, wide)

    def residual(self, skip: str, branch: str, skip_scale: float = 1, branch_scale: float = 1) -> str:
        scales = f" skip_scale = {skip_scale:e}" * (skip_scale != 1) + f" branch_scale = {branch_scale:e}" * (branch_scale != 1)
        return self.add(f"resnorm.residual_add {skip}, {branch}{scales} : (!x, !x) -> !x")

    def attention(self, x: str, memory: str = "", heads: bool = False, inner: bool = False) -> str:
        """Softmax attention over `x`, or of `x` to `memory`; norms on q, k and v, or before the last product."""
        q, k, v = self.linear(x), self.linear(memory or x), self.linear(memory or x)
        if heads:
            q, k, v = self.norm(q), self.norm(k), self.norm(v)
        kt = self.add(f"linalg.transpose ins({k} : !x) outs(%transposed : !t) permutation = [1, 0]")
        s = self.add(f"linalg.matmul ins({q}, {kt} : !x, !t) outs(%zeros : !s) -> !s")
        p = self.add(f"linalg.softmax dimension(1) ins({s} : !s) outs(%scores : !s) -> !s")
        o = self.add(f"linalg.matmul ins({p}, {v} : !s, !x) outs(%zero : !x) -> !x")
        return self.linear(self.norm(o) if inner else o)

    def cached_attention(self, x: str) -> str:
        """Attention to the keys and values of %memory and then those of `x`, as a decoder with a cache has."""
        k, v = (self.add(f"tensor.concat dim(0) %memory, {self.linear(x)} : (!x, !x) -> !w") for _ in range(2))
        wide = "tensor<4x8xf32>"
        square = self.add("tensor.empty() : !w")
        kt = self.add(f"linalg.transpose ins({k} : !w) outs({square} : !w) permutation = [1, 0]")
        s = self.add(f"linalg.matmul ins({self.linear(x)}, {kt} : !x, !w) outs(%zero : {wide}) -> {wide}")
        p = self.add(f"linalg.softmax dimension(1) ins({s} : {wide}) outs(%zero : {wide}) -> {wide}")
        return self.linear(self.add(f"linalg.matmul ins({p}, {v} : {wide}, !w) outs(%zero : !x) -> !x"))

    def ffn(self, x: str, inner: bool = False) -> str:
        hidden = self.binary("maximumf", self.linear(x), "%zero")
        return self.linear(self.norm(hidden) if inner else hidden)

    def branches(self, cross: bool = False) -> list[Callable[..., str]]:
        """The branches of one layer."""
        between = [lambda x: self.attention(x, "%memory")] if cross else []
        return [self.attention, *between, self.ffn]


@dataclass
class Model:
    """How a model is written, and what its stream is: the placement, or one a layer; the layers in all."""

    write: Callable[[Writer], str]
    placement: str | None | list[str | None]
    norm: str = "layer_norm"
    layers: int = 2
    repeats: list[int | None] | None = None
    adds: int = 4
    extra: int = 0
    embedding: bool = False
    final: bool = False
    kinds: list[str] = field(default_factory=lambda: ["attention", "ffn"])


def stack(layers: int, sublayer: Callable[..., str], final: bool = False, embedding: bool = False,
          cross: bool = False, **options: object) -> Callable[[Writer], str]:
    """`layers` layers, each of whose sublayers is `sublayer(writer, x, branch)`."""
    def write(m: Writer) -> str:
        x = m.norm("%x") if embedding else "%x"
        for _ in range(layers):
            for branch in m.branches(cross):
                x = sublayer(m, x, branch, **options)
        return m.norm(x) if final else x
    return write


def post(m: Writer, x: str, branch: Callable[..., str], scale: float = 1, branch_scale: float = 1) -> str:
    return m.norm(m.residual(x, branch(x), scale, branch_scale))


def pre(m: Writer, x: str, branch: Callable[..., str], factor: float = 1, branch_scale: float = 1) -> str:
    normed = m.norm(x)
    return m.residual(x, branch(m.scaled(normed, factor) if factor != 1 else normed), 1, branch_scale)


def peri(m: Writer, x: str, branch: Callable[..., str]) -> str:
    return m.residual(x, m.norm(branch(m.norm(x))))


def res_post(m: Writer, x: str, branch: Callable[..., str]) -> str:
    return m.residual(x, m.norm(branch(x)))


def bare(m: Writer, x: str, branch: Callable[..., str]) -> str:
    return m.residual(x, branch(x))


def after_norm(m: Writer, x: str, branch: Callable[..., str]) -> str:
    """BLOOM's and Megatron's: the skip is tapped after the norm."""
    normed = m.norm(x)
    return m.residual(normed, branch(normed))


def layer_scale(m: Writer, x: str, branch: Callable[..., str]) -> str:
    return m.residual(x, m.by_channel(branch(m.norm(x)), "%c"))


def sandwich(m: Writer, x: str, branch: Callable[..., str]) -> str:
    """CogView's norms, which first divide by the largest magnitude of a row."""
    def stable(value: str) -> str:
        magnitude = m.add(f"math.absf {value} : !x")
        largest = m.add(f"linalg.reduce {{ arith.maximumf }} ins({magnitude} : !x) "
                        "outs(%lowest : tensor<4xf32>) dimensions = [1]")
        eighth = m.add("arith.constant dense<1.25e-1> : tensor<4xf32>")
        divisor = m.add(f"arith.mulf {largest}, {eighth} : tensor<4xf32>")
        wide = m.add(f"linalg.broadcast ins({divisor} : tensor<4xf32>) outs(%zero : !x) dimensions = [1]")
        return m.norm(m.binary("divf", value, wide))
    return m.residual(x, stable(branch(stable(x))))


def b2t(layers: int, cross: bool = False) -> Callable[[Writer], str]:
    def write(m: Writer) -> str:
        x = "%x"
        for _ in range(layers):
            start, *front, last = x, *m.branches(cross)
            for branch in front:
                x = post(m, x, branch)
            x = m.norm(m.residual(m.binary("addf", start, x), last(x)))
        return x
    return write


def residual(layers: int) -> Callable[[Writer], str]:
    """ResiDual: a second stream accumulates the branches."""
    def write(m: Writer) -> str:
        x = total = "%x"
        for _ in range(layers):
            for branch in m.branches():
                f = branch(x)
                total = m.binary("addf", total, f)
                x = m.norm(m.residual(x, f))
        return m.binary("addf", x, m.norm(total))
    return write


def inner(layers: int, output: bool) -> Callable[[Writer], str]:
    """Sub-LN; with `output` NormFormer, whose attention is normed at its end."""
    def write(m: Writer) -> str:
        x = "%x"
        for _ in range(layers):
            attended = m.attention(m.norm(x), inner=not output)
            x = m.residual(x, m.norm(attended) if output else attended)
            x = m.residual(x, m.ffn(m.norm(x), inner=True))
        return m.norm(x)
    return write


def parallel(layers: int, two_norms: bool) -> Callable[[Writer], str]:
    def write(m: Writer) -> str:
        x = "%x"
        for _ in range(layers):
            a = m.norm(x)
            f = m.add(f"resnorm.{m.kind} {x} scale(%c) : (!x, !g) -> !x") if two_norms else a
            x = m.residual(m.residual(x, m.attention(a)), m.ffn(f))
        return m.norm(x)
    return write


def hybrid(layers: int) -> Callable[[Writer], str]:
    """HybridNorm: q, k and v are normed, and what the FFN and its skip read."""
    def write(m: Writer) -> str:
        x = "%x"
        for _ in range(layers):
            n = m.norm(m.residual(x, m.attention(x, heads=True)))
            x = m.residual(n, m.ffn(n))
        return x
    return write


def mix(posts: int, pres: int) -> Callable[[Writer], str]:
    def write(m: Writer) -> str:
        x = "%x"
        for layer in range(posts + pres):
            for branch in m.branches():
                x = (post if layer < posts else pre)(m, x, branch)
        return m.norm(x)
    return write


def lns(layers: int, scaled: range) -> Callable[[Writer], str]:
    """LayerNorm Scaling in the layers `scaled`: what layer l's norms give times 1/sqrt(l)."""
    def write(m: Writer) -> str:
        x = "%x"
        for layer in range(layers):
            for branch in m.branches():
                x = pre(m, x, branch, factor=(layer + 1) ** -0.5 if layer in scaled else 1)
        return m.norm(x)
    return write


def ada_ln(layers: int) -> Callable[[Writer], str]:
    """DiT: scale, shift and gate of each row's channels are linear in a condition."""
    def write(m: Writer) -> str:
        x = "%x"
        for _ in range(layers):
            for branch in m.branches():
                scale, shift, gate = (m.linear("%memory") for _ in range(3))
                normed = m.add(f"resnorm.layer_norm {x} : (!x) -> !x")
                one = m.binary("addf", scale, m.add("arith.constant dense<1.0> : !x"))
                modulated = m.binary("addf", m.binary("mulf", normed, one), shift)
                x = m.residual(x, m.binary("mulf", gate, branch(modulated)))
        return m.add(f"resnorm.layer_norm {x} : (!x) -> !x")
    return write


def scaled_source(factor: float, branch_scale: float) -> Callable[[Writer], str]:
    """An embedding multiplier (Gemma, Granite, MiniCPM) and a residual multiplier."""
    def write(m: Writer) -> str:
        x = m.scaled(m.linear("%x"), factor)
        for _ in range(2):
            for branch in m.branches():
                x = pre(m, x, branch, branch_scale=branch_scale)
        return m.norm(x)
    return write


def only(branch: str, layers: int) -> Callable[[Writer], str]:
    """A stream of one kind of sublayer."""
    def write(m: Writer) -> str:
        x = "%x"
        for _ in range(layers):
            x = pre(m, x, getattr(m, branch))
        return m.norm(x)
    return write


def last_differs(m: Writer) -> str:
    x = stack(2, pre)(m)
    return m.norm(bare(m, pre(m, x, m.attention), m.ffn))


def cached(m: Writer) -> str:
    x = "%x"
    for _ in range(2):
        x = pre(m, pre(m, x, m.cached_attention), m.ffn)
    return m.norm(x)


def class_token(m: Writer) -> str:
    """A class token before three patches, and position embeddings."""
    token = m.add("tensor.extract_slice %memory[0, 0] [1, 8] [1, 1] : !x to tensor<1x8xf32>")
    patches = m.add(f"tensor.extract_slice {m.linear('%x')}[0, 0] [3, 8] [1, 1] : !x to tensor<3x8xf32>")
    x = m.add(f"tensor.concat dim(0) {token}, {patches} : (tensor<1x8xf32>, tensor<3x8xf32>) -> !x")
    return m.norm(layer_of(pre)(m, layer_of(pre)(m, m.binary("addf", x, "%memory"))))


def head_norms(m: Writer) -> str:
    x = "%x"
    for _ in range(2):
        x = pre(m, x, lambda n: m.attention(n, heads=True))
        x = pre(m, x, m.ffn)
    return m.norm(x)


def layer_of(sublayer: Callable[..., str]) -> Callable[[Writer, str], str]:
    def layer(m: Writer, x: str) -> str:
        for branch in m.branches():
            x = sublayer(m, x, branch)
        return x
    return layer


def in_loop(sublayer: Callable[..., str], length: str = "%c12", final: bool = True,
            embedding: bool = False) -> Callable[[Writer], str]:
    def write(m: Writer) -> str:
        x = m.loop(m.norm("%x") if embedding else "%x", length, layer_of(sublayer))
        return m.norm(x) if final else x
    return write


def two_loops(m: Writer) -> str:
    """A layer before, post-ln in a loop and pre-ln in another."""
    x = m.loop(layer_of(post)(m, "%x"), "%c12", layer_of(post))
    return m.norm(m.loop(x, "%c12", layer_of(pre)))


def two_layers_in_a_loop(m: Writer) -> str:
    return m.norm(m.loop("%x", "%c12", lambda m, x: layer_of(pre)(m, layer_of(pre)(m, x))))


def in_calls(sublayer: Callable[..., str], visibility: str = "private ", final: bool = True) -> Callable[[Writer], str]:
    def write(m: Writer) -> str:
        x = m.calls("%x", 3, layer_of(sublayer), visibility)
        return m.norm(x) if final else x
    return write


def calls_in_loop(m: Writer) -> str:
    return m.norm(m.loop("%x", "%c12", lambda m, x: m.calls(x, 2, layer_of(pre))))


def branches_in_calls(m: Writer) -> str:
    """Each branch is a function of its own, the adds stand in the caller."""
    x = "%x"
    attend, feed = Writer(f"{m.name}_attention"), Writer(f"{m.name}_ffn")
    for body, result in ((attend, attend.attention("%x")), (feed, feed.ffn("%x"))):
        m.functions += (f"func.func private @{body.name}(%x: !x, %w: !w) -> !x {{\n"
                        f"{HEAD}{''.join(body.lines)}  return {result} : !x\n}}\n")
    for _ in range(2):
        for body in (attend, feed):
            normed = m.norm(x)
            x = m.residual(x, m.add(f"func.call @{body.name}({normed}, %w) : (!x, !w) -> !x"))
    return m.norm(x)


MODELS = {
    "post": Model(stack(2, post), "post-ln"),
    "post_embedding": Model(stack(2, post, embedding=True), "post-ln", embedding=True),
    "post_one_layer": Model(stack(1, post), "post-ln", layers=1, adds=2),
    "post_scaled_alike": Model(stack(2, post, scale=0.5 ** 0.5, branch_scale=0.5 ** 0.5), "post-ln"),
    "post_cross": Model(stack(2, post, cross=True), "post-ln", adds=6, kinds=["attention", "cross-attention", "ffn"]),
    "pre": Model(stack(2, pre, final=True), "pre-ln", final=True),
    "pre_rms": Model(stack(2, pre, final=True), "pre-ln", norm="rms_norm", final=True),
    "pre_one_layer": Model(stack(1, pre, final=True), "pre-ln", layers=1, adds=2, final=True),
    "pre_cross": Model(stack(2, pre, final=True, cross=True), "pre-ln", adds=6, final=True,
                       kinds=["attention", "cross-attention", "ffn"]),
    "pre_attention_only": Model(only("attention", 3), "pre-ln", layers=3, adds=3, final=True, kinds=["attention"]),
    "pre_ffn_only": Model(only("ffn", 3), "pre-ln", layers=3, adds=3, final=True, kinds=["ffn"]),
    "pre_head_norms": Model(head_norms, "pre-ln", final=True),
    "pre_cache": Model(cached, "pre-ln", final=True),
    "pre_class_token": Model(class_token, "pre-ln", final=True),
    "pre_layer_scale": Model(stack(2, layer_scale, final=True), "pre-ln", final=True),
    "pre_gemma": Model(scaled_source(8 ** 0.5, 1), "pre-ln", final=True),
    "pre_granite": Model(scaled_source(12, 0.22), "pre-ln", final=True),
    "peri": Model(stack(2, peri, final=True), "peri-ln", final=True),
    "peri_embedding": Model(stack(2, peri, final=True, embedding=True), "peri-ln", final=True, embedding=True),
    "sandwich": Model(stack(2, sandwich, final=True), "peri-ln", final=True),
    "b2t": Model(b2t(2), "b2t", extra=2),
    "b2t_cross": Model(b2t(2, cross=True), "b2t", adds=6, extra=2, kinds=["attention", "cross-attention", "ffn"]),
    "res_post": Model(stack(2, res_post, final=True), "res-post-norm", final=True),
    "deepnorm": Model(stack(2, post, scale=4 ** 0.25), "deepnorm"),
    "residual": Model(residual(2), "residual", extra=5, final=True),
    "sub": Model(inner(2, output=False), "sub-ln", final=True),
    "normformer": Model(inner(2, output=True), "normformer", final=True),
    "parallel_one": Model(parallel(2, two_norms=False), "parallel", final=True),
    "parallel_two": Model(parallel(2, two_norms=True), "parallel", final=True),
    "hybrid": Model(hybrid(2), "hybrid-norm"),
    "mix": Model(mix(1, 3), "mix-ln", layers=4, adds=8, final=True),
    "mix_late": Model(mix(3, 1), "mix-ln", layers=4, adds=8, final=True),
    "lns": Model(lns(3, range(3)), "lns", layers=3, adds=6, final=True),
    "lns_in_two_layers": Model(lns(4, range(1, 3)), ["pre-ln", "lns", "lns", "pre-ln"], layers=4, adds=8, final=True),
    "ada_ln_zero": Model(ada_ln(2), "ada-ln-zero", final=True),
    "none": Model(stack(2, bare), "none"),
    "none_final": Model(stack(2, bare, final=True), "none", final=True),
    "dyt": Model(stack(2, pre, final=True), "pre-ln", norm="dyt", final=True),
    "derf": Model(stack(2, post), "post-ln", norm="derf"),
    "bloom": Model(stack(2, after_norm, final=True), "post-ln", embedding=True),
    "bloom_without_a_last_norm": Model(stack(2, after_norm), None, embedding=True),
    "loop_pre": Model(in_loop(pre), "pre-ln", layers=1, repeats=[12], adds=24, final=True),
    "loop_post": Model(in_loop(post, final=False, embedding=True), "post-ln", layers=1, repeats=[12], adds=24, embedding=True),
    "loop_peri": Model(in_loop(peri), "peri-ln", layers=1, repeats=[12], adds=24, final=True),
    "loop_res_post": Model(in_loop(res_post), "res-post-norm", layers=1, repeats=[12], adds=24, final=True),
    "loop_of_unknown_length": Model(in_loop(pre, "%n"), "pre-ln", layers=1, repeats=[None], adds=2, final=True),
    "loop_of_two_layers": Model(two_layers_in_a_loop, "pre-ln", layers=2, repeats=[12, 12], adds=48, final=True),
    "loops_mix": Model(two_loops, "mix-ln", layers=3, repeats=[1, 12, 12], adds=50, final=True),
    "calls_pre": Model(in_calls(pre), "pre-ln", layers=3, adds=6, final=True),
    "calls_post": Model(in_calls(post, final=False), "post-ln", layers=3, adds=6),
    "calls_peri": Model(in_calls(peri), "peri-ln", layers=3, adds=6, final=True),
    "calls_in_a_loop": Model(calls_in_loop, "pre-ln", layers=2, repeats=[12, 12], adds=48, final=True),
    "calls_of_branches": Model(branches_in_calls, "pre-ln", final=True),
    "last_differs": Model(last_differs, None, layers=3, adds=6, final=True),
}


def function(name: str, model: Model) -> str:
    writer = Writer(name, model.norm)
    result = model.write(writer)
    return (f"func.func @{name}({ARGUMENTS}) -> !x {{\n{HEAD}{''.join(writer.lines)}  return {result} : !x\n}}\n"
            f"{writer.functions}")


def module(names: Iterable[str]) -> str:
    return TYPES + "".join(function(name, MODELS[name]) for name in names)
