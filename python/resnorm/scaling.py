# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How the time of our passes grows with the module.

`raise-to-resnorm` beside upstream's `canonicalize`, over the same generated
modules, in turns, each in a process of its own:

    chain N     N LayerNorms, one after the other, of four linalg.generic each
    nothing N   N ops of arith on tensors: no norm, no residual add

and, in one process, the passes that recognise, convert and draw a stream of N
layers of attention and FFN, d = 64. The figures are a pass's own time as
`--mlir-timing` gives it, the smallest of some rounds.

    PYTHONPATH=python python -m resnorm.scaling --build build
"""

import argparse
import re
import subprocess
import tempfile
from pathlib import Path
from typing import Callable, Iterator, Mapping, Sequence

from resnorm.placements import Sizes, make_model, write_function

CHAIN_HEAD = """#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#col = affine_map<(d0, d1) -> (d1)>
!x = tensor<8x32xf32>
!r = tensor<8xf32>
!p = tensor<32xf32>
func.func @main(%x0: !x, %w: !p, %b: !p) -> !x {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 32.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %e1 = tensor.empty() : !r
  %z1 = linalg.fill ins(%zero : f32) outs(%e1 : !r) -> !r
  %e2 = tensor.empty() : !x
"""

LAYER_NORM = """  %s{i} = linalg.generic {{indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}} ins(%x{i} : !x) outs(%z1 : !r) {{
  ^bb0(%a: f32, %c: f32):
    %0 = arith.addf %a, %c : f32
    linalg.yield %0 : f32
  }} -> !r
  %d{i} = linalg.generic {{indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}} ins(%x{i}, %s{i} : !x, !r) outs(%e2 : !x) {{
  ^bb0(%a: f32, %m: f32, %o: f32):
    %0 = arith.divf %m, %n : f32
    %1 = arith.subf %a, %0 : f32
    linalg.yield %1 : f32
  }} -> !x
  %v{i} = linalg.generic {{indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}} ins(%d{i} : !x) outs(%z1 : !r) {{
  ^bb0(%a: f32, %c: f32):
    %0 = arith.mulf %a, %a : f32
    %1 = arith.addf %0, %c : f32
    linalg.yield %1 : f32
  }} -> !r
  %x{next} = linalg.generic {{indexing_maps = [#id, #row, #col, #col, #id], iterator_types = ["parallel", "parallel"]}} ins(%d{i}, %v{i}, %w, %b : !x, !r, !p, !p) outs(%e2 : !x) {{
  ^bb0(%a: f32, %v: f32, %g: f32, %h: f32, %o: f32):
    %0 = arith.divf %v, %n : f32
    %1 = arith.addf %0, %eps : f32
    %2 = math.rsqrt %1 : f32
    %3 = arith.mulf %a, %2 : f32
    %4 = arith.mulf %3, %g : f32
    %5 = arith.addf %4, %h : f32
    linalg.yield %5 : f32
  }} -> !x
"""

OPS = ("arith.addf", "arith.mulf", "arith.subf", "arith.maximumf")

PASSES = {"canonicalize": "Canonicalizer", "raise-to-resnorm": "RaiseToResNorm"}


def chain(count: int) -> Iterator[str]:
    """A module of `count` LayerNorms in a row."""
    yield CHAIN_HEAD
    for i in range(count):
        yield LAYER_NORM.format(i=i, next=i + 1)
    yield f"  return %x{count} : !x\n}}\n"


def nothing(count: int) -> Iterator[str]:
    """A module of `count` element-wise ops."""
    yield "!x = tensor<8x32xf32>\nfunc.func @main(%a: !x, %b: !x) -> !x {\n"
    yield "  %0 = math.sin %a : !x\n"
    for i in range(count - 1):
        yield f"  %{i + 1} = {OPS[i % len(OPS)]} %{i}, %b : !x\n"
    yield f"  return %{count - 1} : !x\n}}\n"


def seconds(opt: Path, module: Path, passes: Mapping[str, str]) -> dict[str, float]:
    """The times of passes over one module: the options that run them, and their names in the report."""
    command = [opt, module, *(f"--{name}" for name in passes), "--mlir-timing", "--mlir-disable-threading",
               "-o", "/dev/null"]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stderr
    times = {}
    for name, reported in passes.items():
        found = re.search(rf"([0-9.]+) +\( *[0-9.]+%\) +{reported}", text)
        if not found:
            raise ValueError(f"expected a line of {reported} in the timing report, but found:\n{text}")
        times[name] = float(found.group(1))
    return times


def measure(opt: Path, module: Path, rounds: int) -> dict[str, float]:
    """The smallest time of each pass."""
    times: dict[str, list[float]] = {name: [] for name in PASSES}
    for _ in range(rounds):
        for name, of_pass in times.items():
            of_pass.append(seconds(opt, module, {name: PASSES[name]})[name])
    return {name: min(of_pass) for name, of_pass in times.items()}


def show_streams(opt: Path, folder: Path, layers: Sequence[int], rounds: int) -> None:
    """A line for each length and conversion of a stream, in ms."""
    print("| layers | from, to | raise | convert | print | all |\n" + "|---" * 6 + "|")
    sizes = Sizes(length=8, head=32, inner=128)
    for source, target in (("pre-ln", "peri-ln"), ("post-ln", "b2t"), ("parallel", "pre-ln")):
        for count in layers:
            module = folder / "stream.mlir"
            module.write_text(write_function("main", make_model(source, 1, count, sizes=sizes)))
            passes = {"raise-to-resnorm": "RaiseToResNorm",
                      f"resnorm-convert-placement=to={target}": "ResNormConvertPlacement",
                      "resnorm-print-stream": "ResNormPrintStream"}
            runs = [seconds(opt, module, passes) for _ in range(rounds)]
            best = [min(run[name] for run in runs) * 1e3 for name in passes]
            cells = " | ".join(f"{time:.0f} ms" for time in (*best, sum(best)))
            print(f"| {count} | {source}, {target} | {cells} |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, default=Path("build"), help="the build folder")
    parser.add_argument("--rounds", type=int, default=3, help="runs of each pass over each module")
    parser.add_argument("--norms", type=int, nargs="*", default=[1_000, 10_000, 100_000])
    parser.add_argument("--ops", type=int, nargs="*", default=[100_000, 1_000_000])
    parser.add_argument("--layers", type=int, nargs="*", default=[12, 24, 48, 96, 192, 384])
    options = parser.parse_args()

    opt = options.build / "bin" / "resnorm-opt"
    cases: list[tuple[str, Callable[[int], Iterator[str]], int]] = [("chain", chain, count) for count in options.norms]
    cases += [("nothing", nothing, count) for count in options.ops]
    print("| module | " + " | ".join(f"`{name}`" for name in PASSES) + " | ratio | µs a norm or op |")
    print("|---" * (len(PASSES) + 3) + "|")
    with tempfile.TemporaryDirectory() as folder:
        for name, generate, count in cases:
            module = Path(folder) / "module.mlir"
            with module.open("w") as file:
                file.writelines(generate(count))
            times = measure(opt, module, options.rounds)
            base, ours = times.values()
            each = " and ".join(f"{time / count * 1e6:.2f}" for time in (base, ours))
            print(f"| {name} {count:,} | {base:.2f} s | {ours:.2f} s | {ours / base:.2f} | {each} |", flush=True)
        print()
        show_streams(opt, Path(folder), options.layers, options.rounds)


if __name__ == "__main__":
    main()
