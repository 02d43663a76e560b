# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""resnorm-emulate: a module's GPU path as a library that runs on the host.

The library is called as one that resnorm-compile made (resnorm-run OUT.so), and
aborts with one line on standard error where a kernel does what a GPU would not
do, or not reliably: test/emulation/runtime says what that is.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

# Set by CMake: the folders of ResNorm's tools and libraries, and LLVM's tools.
BIN = Path(os.environ["RESNORM_BIN"])
LIB = Path(os.environ["RESNORM_LIB"])
LLVM_BIN = Path(os.environ["LLVM_BIN"])

# What stands in for libcuda.so.1.
DRIVER = LIB / "fake" / "libcuda.so.1"

# What is to be done first, by what a module is: functions over tensors; such functions that launch
# kernels of their own; or what resnorm-to-gpu makes.
STARTS = {
    "model": ["resnorm-to-gpu{{prefix={prefix}}}"],
    "kernels": ["resnorm-prepare-exports{{prefix={prefix}}}",
                "one-shot-bufferize{{bufferize-function-boundaries=true "
                "function-boundary-type-conversion=identity-layout-map}}"],
    "gpu": [],
}
TO_LLVM = ("emulate-gpu,expand-strided-metadata,lower-affine,convert-scf-to-cf,"
           "arith-emulate-unsupported-floats{source-types=bf16 target-type=f32},"
           "math-extend-to-supported-types,resnorm-round-small-floats,"
           "arith-expand{include-bf16=true},convert-math-to-llvm,convert-math-to-libm,"
           "convert-vector-to-llvm,convert-to-llvm,reconcile-unrealized-casts")


class EmulationError(Exception):
    """A tool failed; the message is its own."""


def run(*command: object) -> None:
    result = subprocess.run([str(part) for part in command], capture_output=True, text=True,
                            check=False)
    if result.returncode:
        raise EmulationError(result.stderr or f"{command[0]}: exit status {result.returncode}")


def emulate(source: Path, output: Path, prefix: str = "k", start: str = "model",
            passes: str = "") -> None:
    """Make the library `output` of the module `source`.

    Args:
        prefix: The public function @f is exported as PREFIX_f.
        start: What the module is, one of STARTS.
        passes: What runs before, in the syntax of pass pipelines.

    Raises:
        EmulationError: the module cannot be lowered or linked.
    """
    first = [each.format(prefix=prefix) for each in STARTS[start]]
    link(source, [*filter(None, [passes]), *first, TO_LLVM, "resnorm-emit-entry-points"], output,
         LIB / "libResNormEmulator.a", "-Wl,--exclude-libs,ALL")


def emulate_kernels(source: Path, output: Path, prefix: str, passes: str) -> None:
    """Make a library of a model's kernels alone, for the fake driver."""
    first = [each.format(prefix=prefix) for each in STARTS["model"]]
    link(source, [passes, *first, TO_LLVM], output, DRIVER)


def link(source: Path, passes: list[str], output: Path, *arguments: object) -> None:
    """Make a library of a module that `passes` lower to the LLVM dialect."""
    with tempfile.TemporaryDirectory() as folder:
        lowered, translated = Path(folder) / "llvm.mlir", Path(folder) / "m.ll"
        run(BIN / "resnorm-opt", f"--load-pass-plugin={LIB / 'ResNormEmulation.so'}",
            f"--pass-pipeline=builtin.module({','.join(passes)})", source, "-o", lowered)
        run(LLVM_BIN / "mlir-translate", "--mlir-to-llvmir", lowered, "-o", translated)
        run(LLVM_BIN / "clang++", "-shared", "-fPIC", "-O1", "-Wno-override-module", translated,
            *arguments, "-Wl,-z,defs", "-o", output)


def main() -> int:
    parser = argparse.ArgumentParser(prog="resnorm-emulate", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", type=Path, metavar="IN.mlir")
    parser.add_argument("-o", dest="output", type=Path, required=True, metavar="OUT.so")
    parser.add_argument("--prefix", default="k", help="export @f as PREFIX_f (default: k)")
    parser.add_argument("--start", choices=STARTS, default="model",
                        help="functions over tensors (model, the default), those with kernels of "
                        "their own (kernels), or what resnorm-to-gpu makes (gpu)")
    parser.add_argument("--passes", default="", help="what runs before, as a pipeline's text")
    arguments = parser.parse_args()
    try:
        emulate(arguments.input, arguments.output, arguments.prefix, arguments.start,
                arguments.passes)
    except EmulationError as error:
        print(error, end="", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
