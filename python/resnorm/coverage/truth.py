# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is true of a model's norms and residual adds, observed while PyTorch runs it.

Nothing of ResNorm decides here. A norm is a module whose class says so, or a call
of PyTorch's own functions; what it computes (axes, epsilon, scale, bias) is what
reproduces its output on a probe, not what its class is called. An add is recorded
with the line of the modelling code that does it; which lines are residual
connections was read there and is in `residual_lines.py`. Both count where the
model's output has a gradient with respect to their result.
"""

import copy
import dataclasses
import itertools
import linecache
import math
import re
import sys
from typing import Any, Iterator
from unittest import mock

import torch
from torch.nn import functional
from torch.overrides import TorchFunctionMode

NORM_CLASS = re.compile(r"norm|InstanceNorm|LayerNorm", re.IGNORECASE)
# Named norms without statistics.
NO_NORM = {"NoNorm", "ParametrizedWeightNorm", "_WeightNorm"}
FUNCTIONS = {functional.layer_norm: "layer_norm", torch.layer_norm: "layer_norm", functional.group_norm: "group_norm",
             functional.rms_norm: "rms_norm", functional.batch_norm: "batch_norm", functional.instance_norm: "group_norm"}
ROOTS = {torch.rsqrt, torch.Tensor.rsqrt, torch.sqrt, torch.Tensor.sqrt, functional.normalize, torch.norm, torch.Tensor.norm,
         torch.linalg.norm, torch.linalg.vector_norm, torch.var, torch.Tensor.var, torch.std, torch.Tensor.std, torch.var_mean,
         torch.std_mean}
ADDS = {torch.add, torch.Tensor.add, torch.Tensor.add_, torch.Tensor.__add__, torch.Tensor.__iadd__, torch.Tensor.__radd__}


@dataclasses.dataclass
class Norm:
    """One execution of a norm.

    Attributes:
        kind: layer_norm, rms_norm, group_norm, batch_norm, or unknown where no
            formula gave the module's output.
        extent: Elements that share statistics; 0 for a batch norm.
        epsilon: Added to the variance.
        scale, bias: Whether it has them.
        module: Where it is.
        used: Whether the output depends on it.
    """

    kind: str
    extent: int
    epsilon: float | None
    scale: bool
    bias: bool
    module: str
    used: bool = False


@dataclasses.dataclass
class Add:
    """One execution of an add of two varying values of one shape."""

    line: str
    place: str
    used: bool = False


@dataclasses.dataclass
class Truth:
    norms: list[Norm]
    adds: list[Add]
    roots: list[str]  # Lines with a root or a variance outside of any norm.


def is_norm(module: torch.nn.Module) -> bool:
    """The innermost module that is called a norm, with statistics."""
    name = type(module).__name__
    if not NORM_CLASS.search(name) or name in NO_NORM or any(map(is_norm, module.children())):
        return False
    # A block around a norm has weights of its own.
    return isinstance(module, torch.nn.LayerNorm) or all(parameter.dim() < 2 for parameter in module.parameters())


def parameter(module: torch.nn.Module, names: tuple[str, ...]) -> torch.Tensor | None:
    return next((value.detach().double() for name in names if isinstance(value := getattr(module, name, None), torch.Tensor)), None)


def epsilons(module: torch.nn.Module) -> list[float]:
    """What the module may add to the variance, its own attributes first."""
    own = [value for name, value in vars(module).items() if "eps" in name.lower() and isinstance(value, float)]
    usual = [torch.finfo(torch.float32).eps, 1e-5, 1e-6, 1e-12, 1e-8, 1e-3, 0.0]
    return list(dict.fromkeys(own + usual))


def shapes(module: torch.nn.Module, x: torch.Tensor, scale: torch.Tensor | None) -> Iterator[tuple[str, torch.Tensor, tuple[int, ...]]]:
    """Ways to see x with the axes that share statistics: (kind, x seen so, axes)."""
    groups = [getattr(module, name) for name in ("num_groups", "n_groups", "n_group") if isinstance(getattr(module, name, None), int)]
    size = getattr(module, "group_size", None)
    if isinstance(size, int) and size > 0 and x.shape[-1] % size == 0:
        groups.append(x.shape[-1] // size)
    if "GroupNorm" in type(module).__name__ or "InstanceNorm" in type(module).__name__:
        count = groups[0] if groups else x.shape[1]
        if x.dim() > 1 and x.shape[1] % count == 0:
            seen = x.reshape(x.shape[0], count, -1)
            yield "group_norm", seen, (2,)
    ranks = [1] + ([scale.dim()] if scale is not None and scale.dim() > 1 else [])
    for kind in ("layer_norm", "rms_norm"):
        for rank in ranks:
            yield kind, x, tuple(range(-rank, 0))
        if x.dim() in (3, 4):
            yield kind, x, (1,)
        for count in groups:
            if count > 1 and x.shape[-1] % count == 0:
                yield kind, x.reshape(*x.shape[:-1], count, -1), (-1,)


def normalised(kind: str, x: torch.Tensor, axes: tuple[int, ...], epsilon: float) -> torch.Tensor:
    if kind != "rms_norm":
        x = x - x.mean(axes, keepdim=True)
    return x * (x.square().mean(axes, keepdim=True) + epsilon).rsqrt()


def affine(value: torch.Tensor | None, shape: torch.Size, channels_first: bool) -> torch.Tensor | None:
    """A scale or a bias as something that multiplies a value of `shape`; None where it cannot."""
    if value is None:
        return None
    if channels_first and value.dim() == 1:
        value = value.reshape(-1, *[1] * (len(shape) - 2))
    try:
        return value.broadcast_to(shape)
    except RuntimeError:
        return None


def classify(module: torch.nn.Module, path: str, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> Norm | None:
    """The formula that gives what `module` gives on a small random input; None where it returns something smaller."""
    name = type(module).__name__
    affine_of = [getattr(module, part, None) is not None for part in ("weight", "bias")]
    if isinstance(getattr(module, "running_mean", None), torch.Tensor):
        return Norm("batch_norm", 0, getattr(module, "eps", None), *affine_of, path)
    if isinstance(module, torch.nn.GroupNorm):  # Perhaps with an activation.
        return Norm("group_norm", 0, module.eps, *affine_of, path)
    generator = torch.Generator().manual_seed(7)

    tensors: list[torch.Tensor] = []

    def probe(value: Any) -> Any:
        if not isinstance(value, torch.Tensor) or not value.is_floating_point():
            return value
        random = torch.randn(value.shape, generator=generator).to(value.dtype)
        # What is normalised is small, so that epsilon shows, and off centre, so that the mean does. The rest are gates.
        tensors.append(random if tensors else random * 2e-2 + 1e-2)
        return tensors[-1]

    arguments = tuple(map(probe, arguments))
    keywords = {key: probe(value) for key, value in keywords.items()}
    unknown = Norm("unknown", 0, None, False, False, f"{path}: {name}")
    try:
        with torch.no_grad():
            out = type(module).forward(copy.deepcopy(module), *arguments, **keywords)
    except Exception:  # Whatever a module of someone else's raises on a probe.
        return unknown
    out = out[0] if isinstance(out, tuple) else out
    if not tensors or not isinstance(out, torch.Tensor):
        return unknown
    if out.numel() != tensors[0].numel():
        return None
    x, out = tensors[0].double(), out.double()
    gates = [(x, torch.ones(()))]
    for gate in tensors[1:2]:
        if gate.shape == x.shape:
            for activate in (functional.silu, torch.sigmoid):
                gates += [(x * activate(gate.double()), torch.ones(())), (x, activate(gate.double()))]
    scale = parameter(module, ("weight", "gamma", "scale", "g"))
    bias = parameter(module, ("bias", "beta", "b"))
    for (operand, factor), epsilon in itertools.product(gates, epsilons(module)):
        for kind, seen, axes in shapes(module, operand, scale):
            base = normalised(kind, seen, axes, epsilon).reshape(out.shape)
            extent = math.prod(seen.shape[axis] for axis in axes)
            first = axes == (1,) or kind == "group_norm"
            for offset, has_scale, has_bias in itertools.product((0.0, 1.0), (True, False), (True, False)):
                gamma = affine(scale, out.shape, first) if has_scale else torch.ones(())
                beta = affine(bias, out.shape, first) if has_bias else torch.zeros(())
                if gamma is None or beta is None or (offset and not has_scale):
                    continue
                guess = ((base * (gamma + offset)) + beta) * factor
                if torch.allclose(guess, out, rtol=1e-4, atol=1e-6 * float(out.abs().max())):
                    # A scale that runs over the groups too is a product of its own, and one of ones is none.
                    grouped = has_scale and kind != "group_norm" and scale.numel() > extent
                    trivial = has_scale and not offset and bool((scale == 1).all())
                    return Norm(kind, extent, epsilon, has_scale and not grouped and not trivial, has_bias and not grouped, path)
    return unknown


def varies(value: Any) -> bool:
    return isinstance(value, torch.Tensor) and value.is_floating_point() and value.dim() > 1


class Observer(TorchFunctionMode):
    """Sees the functions that a forward pass calls, and which of them are inside of a norm's module."""

    def __init__(self, model: torch.nn.Module) -> None:
        super().__init__()
        self.truth = Truth([], [], [])
        self.inside = 0
        self.seen: list[tuple[torch.nn.Module, torch.Tensor]] = []
        for path, module in model.named_modules():
            if is_norm(module):
                module.register_forward_pre_hook(self.enter)
                module.register_forward_hook(self.leave(path), with_kwargs=True)

    def enter(self, *_: Any) -> None:
        self.inside += 1

    def leave(self, path: str) -> Any:
        def hook(module: torch.nn.Module, arguments: tuple[Any, ...], keywords: dict[str, Any], out: Any) -> None:
            tensor = out[0] if isinstance(out, tuple) else out
            x = next((v for v in (*arguments, *keywords.values()) if isinstance(v, torch.Tensor)), None)
            # The same norm of the same value is one norm in any IR.
            again = x is not None and any(m is module and v.shape == x.shape and torch.equal(v, x) for m, v in self.seen)
            if not again and x is not None:
                self.seen.append((module, x.detach()))
                if (norm := classify(module, path, arguments, keywords)) is not None:
                    self.watch(tensor, norm, self.truth.norms)
            self.inside -= 1
        return hook

    @staticmethod
    def watch(tensor: Any, entry: Any, entries: list[Any]) -> None:
        """Records `entry`, used if a gradient that is not 0 arrives at `tensor`."""
        entries.append(entry)

        def arrived(gradient: torch.Tensor) -> None:
            entry.used |= bool(gradient.abs().max() > 0)

        if isinstance(tensor, torch.Tensor) and tensor.requires_grad:
            tensor.register_hook(arrived)

    def __torch_function__(self, function: Any, types: Any, arguments: Any = (), keywords: Any = None) -> Any:
        keywords = keywords or {}
        if self.inside:
            return function(*arguments, **keywords)
        if function in FUNCTIONS:
            self.inside += 1
            out = function(*arguments, **keywords)
            self.inside -= 1
            self.watch(out, self.of_function(FUNCTIONS[function], arguments, keywords), self.truth.norms)
            return out
        out = function(*arguments, **keywords)
        if function in ROOTS:
            self.truth.roots.append("%s: %s" % line_of_model())
        if function in ADDS and all(map(varies, arguments[:2])) and max(a.numel() for a in arguments[:2]) == out.numel() > 1:
            place, line = line_of_model()
            self.watch(out, Add(line, place), self.truth.adds)
        return out

    @staticmethod
    def of_function(kind: str, arguments: Any, keywords: Any) -> Norm:
        names = {"layer_norm": ("input", "normalized_shape", "weight", "bias", "eps"), "rms_norm": ("input", "normalized_shape", "weight", "eps"),
                 "group_norm": ("input", "num_groups", "weight", "bias", "eps")}.get(kind, ())
        given = dict(zip(names, arguments)) | keywords
        extent = 0
        if "normalized_shape" in given:
            extent = math.prod(given["normalized_shape"])
        elif "num_groups" in given:
            x = given["input"]
            extent = x[0].numel() // given["num_groups"]
        return Norm(kind, extent, given.get("eps", 1e-5), given.get("weight") is not None, given.get("bias") is not None, "function")


def line_of_model() -> tuple[str, str]:
    """Where in the modelling code PyTorch was called, and the line."""
    frame = sys._getframe(1)
    while frame is not None:
        path = frame.f_code.co_filename
        if "/transformers/" in path or "/coverage/" in path and "truth" not in path:
            line = linecache.getline(path, frame.f_lineno).strip()
            return f"{path.rsplit('/', 1)[1]}:{frame.f_lineno}", line
        frame = frame.f_back
    return "?", "?"


def matters(model: torch.nn.Module, arguments: tuple[torch.Tensor, ...], path: str, expected: torch.Tensor) -> bool:
    """Whether the output changes with a module's: what selects by it (top-k) has no gradient."""
    def disturb(_: Any, __: Any, out: Any) -> Any:
        generator = torch.Generator().manual_seed(13)
        return out + torch.randn(out.shape, generator=generator).to(out.dtype) if isinstance(out, torch.Tensor) else None

    handle = model.get_submodule(path).register_forward_hook(disturb)
    with torch.no_grad():
        out = model(*arguments)
    handle.remove()
    return not torch.equal(out, expected)


def observe(model: torch.nn.Module, arguments: tuple[torch.Tensor, ...]) -> Truth:
    """Runs a copy of the model, whose single output is a tensor."""
    copied = copy.deepcopy(model)
    for value in copied.parameters():
        value.requires_grad_(value.is_floating_point())
    observer = Observer(copied)
    # Models that unroll a recurrence turn gradients off for most of it.
    always = mock.patch.multiple(torch.no_grad, __enter__=lambda _: None, __exit__=lambda *_: None)
    with always, observer:
        out = copied(*arguments)
    generator = torch.Generator().manual_seed(11)
    out.backward(torch.randn(out.shape, generator=generator).to(out.dtype))
    paths = dict(model.named_modules())
    for norm in observer.truth.norms:
        norm.used = norm.used or norm.module in paths and matters(model, arguments, norm.module, out.detach())
    return observer.truth
