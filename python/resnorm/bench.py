# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Time whole models beside PyTorch, in one process and in turns.

    PYTHONPATH=python .venv/bin/python -m resnorm.bench [bert-base] [gpt2-small] …

Each model, with random weights and one row of random tokens, goes through
torch-mlir with its weights as arguments and through resnorm-compile. Its result is
compared with PyTorch's; then calls of the compiled model, of PyTorch eager, and of
the model compiled without fusion run in turns, so that all of them see the same
machine. The environment is that of resnorm.export (requirements-frontends.txt). On a
machine that does other work, GOMP_SPINCOUNT=1000 keeps OpenMP's threads, PyTorch's
and ours, from stalling each other.

A line a model: the time to compile, the median of each with the tenth and the
ninetieth percentile, and the ratio to PyTorch (below 1: faster).
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import numpy as np
import torch
import transformers

from resnorm.export import FirstOutput
from resnorm.frontends.base import Request
from resnorm.frontends.pytorch import import_program
from resnorm.library import Library
from resnorm.tools import compile_library

EAGER = {"attn_implementation": "eager", "use_cache": False}

MODELS: dict[str, Callable[[], torch.nn.Module]] = {
    "bert-base": lambda: transformers.BertModel(
        transformers.BertConfig(**EAGER), add_pooling_layer=False),
    "gpt2-small": lambda: transformers.GPT2Model(transformers.GPT2Config(**EAGER)),
    "llama-1024": lambda: transformers.LlamaModel(transformers.LlamaConfig(
        vocab_size=32000, hidden_size=1024, num_hidden_layers=12, num_attention_heads=16,
        num_key_value_heads=16, intermediate_size=2816, **EAGER)),
}


@dataclass(frozen=True)
class Times:
    """Times of calls, in milliseconds."""

    median: float
    p10: float
    p90: float

    @staticmethod
    def of(seconds: list[float]) -> "Times":
        deciles = statistics.quantiles([1e3 * s for s in seconds], n=10)
        return Times(1e3 * statistics.median(seconds), deciles[0], deciles[8])

    def __str__(self) -> str:
        return f"{self.median:.1f} ms ({self.p10:.1f} to {self.p90:.1f})"


def time_in_turns(calls: dict[str, Callable[[], Any]], rounds: int) -> dict[str, Times]:
    """Each call's times; two rounds before them are not counted."""
    seconds: dict[str, list[float]] = {name: [] for name in calls}
    for i in range(rounds + 2):
        for name, call in calls.items():
            start = time.perf_counter()
            call()
            if i >= 2:
                seconds[name].append(time.perf_counter() - start)
    return {name: Times.of(values) for name, values in seconds.items()}


def measure(name: str, arguments: argparse.Namespace, folder: Path) -> dict[str, Any]:
    torch.manual_seed(0)
    model = FirstOutput(MODELS[name]()).eval()
    ids = torch.randint(0, 30000, (1, arguments.sequence))
    module = folder / f"{name}.mlir"
    imported = import_program(torch.export.export(model, (ids,)),
                              Request(name, function="main", dialect="linalg", inline=False, folder=folder))
    module.write_text(str(imported.module) + "\n")

    compiler = arguments.build / "bin" / "resnorm-compile"
    seconds = compile_library(compiler, module, folder / f"{name}.so")
    compile_library(compiler, module, folder / f"{name}-unfused.so", "--no-fuse")
    arrays = [ids.numpy(), *(weight.values for weight in imported.weights)]
    fused, unfused = (Library(folder / f"{name}{suffix}.so")["main"].prepare(arrays)
                      for suffix in ("", "-unfused"))

    def eager() -> torch.Tensor:
        with torch.no_grad():
            return model(ids)

    expected = eager().numpy()
    error = max(float(np.abs(call()[0] - expected).max()) for call in (fused, unfused))
    if error > 1e-3 * float(np.abs(expected).max()):
        sys.exit(f"{name}: differs from PyTorch by {error}")
    times = time_in_turns({"resnorm": fused, "unfused": unfused, "pytorch": eager},
                          arguments.rounds)
    return {"model": name, "sequence": arguments.sequence, "threads": torch.get_num_threads(),
            "compile_s": seconds, "error": error,
            "ratio": times["resnorm"].median / times["pytorch"].median,
            **{key: vars(value) for key, value in times.items()}}


def describe(result: dict[str, Any]) -> str:
    times = ", ".join(f"{key} {Times(**result[key])}" for key in ("resnorm", "unfused", "pytorch"))
    return (f"{result['model']}, {result['sequence']} tokens, {result['threads']} threads: {times}; "
            f"{result['ratio']:.2f} of PyTorch's time; compiled in {result['compile_s']:.1f} s; "
            f"differs by {result['error']:.1e}")


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("models", nargs="*", metavar="MODEL",
                        help=f"of {', '.join(MODELS)} (default: all)")
    parser.add_argument("--build", type=Path, default=Path("build"), help="the build folder")
    parser.add_argument("--sequence", type=int, default=128, help="tokens (default: 128)")
    parser.add_argument("--rounds", type=int, default=20, help="timed calls of each")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the results here")
    arguments = parser.parse_args(argv)
    unknown = set(arguments.models) - set(MODELS)
    if unknown:
        parser.error(f"expected models of {', '.join(MODELS)}, found {', '.join(sorted(unknown))}")
    results = []
    for name in arguments.models or MODELS:
        with tempfile.TemporaryDirectory(prefix="resnorm-bench.") as folder:
            results.append(measure(name, arguments, Path(folder)))
        print(describe(results[-1]), flush=True)
    if arguments.json:
        arguments.json.write_text(json.dumps(results, indent=1) + os.linesep)
    return 0


if __name__ == "__main__":
    sys.exit(main())
