# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""resnorm-run: run a function of a model on arrays from a file, and compare.

The model is IR (.mlir, text or bytecode: compiled first) or a library that
resnorm-compile made. Arguments are the arrays in0, in1, … of --inputs, results
are out0, out1, … of --expect and --outputs. bf16 is stored as f32. Where
resnorm-import made weights arguments, --weights is the file with their values. A
parameter that a rewrite made an argument may be in either file, or in none: then
it has the initial value that the rewrite gave it.

--benchmark times calls for a second and prints one line of JSON on standard
output, with the median and the spread in ms (a tenth of the calls is faster than
p10_ms, a tenth slower than p90_ms) and the number of threads at work; what is
else to say of the run goes to standard error then:

  {"function": "main", "runs": 871, "median_ms": 1.146, "min_ms": 1.071,
   "p10_ms": 1.102, "p90_ms": 1.215, "threads": 2}

--collect-statistics runs the model on every file of --inputs, and writes the
average of what each of its norms divided by, over all rows, padded ones included:
the statistics that the pass resnorm-remove-norm takes.

Exit status: 0, 1 when a result misses the tolerance, 2 on bad input.
"""

import argparse
import contextlib
import ctypes
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib
from pathlib import Path
from typing import Callable, Container, Mapping, Sequence

import numpy as np

from resnorm.divisors import Divisors, instrument
from resnorm.library import DTYPES, Array, BadInput, Function, Library, ValueType, describe
from resnorm.process import OutputFile, complain, run_apart
from resnorm.weights import read_weights

PROGRAM = "resnorm-run"

# (rtol, atol) where the command line names none: what a whole model in the
# type keeps of another implementation's result.
TOLERANCES = {"f64": (1e-7, 1e-7), "f32": (1e-4, 2e-5), "f16": (2e-2, 2e-2), "bf16": (1e-1, 1e-1)}


def load_arrays(path: Path, prefix: str, types: Mapping[int, ValueType],
                optional: Container[int] = ()) -> dict[int, Array]:
    """The arrays of an .npz file that are called PREFIX and a number, for each of `types`.

    Those of the numbers in `optional` may be missing.
    """
    try:
        file = np.load(path, allow_pickle=False)
        if not isinstance(file, np.lib.npyio.NpzFile):
            raise BadInput(f"'{path}': expected an .npz archive, found a single array")
        with file:
            arrays = {}
            for i, want in types.items():
                name = f"{prefix}{i}"
                if name not in file.files and i in optional:
                    continue
                if name not in file.files:
                    raise BadInput(f"'{path}': expected an array {name} ({want}), "
                                   f"found {', '.join(file.files) or 'no array'}")
                arrays[i] = file[name]
            return arrays
    except (OSError, ValueError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise BadInput(f"'{path}': expected an .npz archive of arrays: {reason}") from None


def check(path: Path, name: str, array: Array, want: ValueType) -> Array:
    if not want.accepts(array):
        raise BadInput(f"'{path}': expected {name} to be {want}, found {describe(str(array.dtype), array.shape)}")
    return array


def load_arguments(inputs: Path | None, weights: Path | None, function: Function) -> list[Array]:
    """Weights by their names or, like the other arguments, by their positions.

    What is in no file has its initial value, where the model knows one.
    """
    signature = function.signature
    named = {i: name for i, name in enumerate(signature.weights) if name is not None} if weights else {}
    if weights and not named:
        raise BadInput(f"@{signature.name} has no argument that is a weight: expected no --weights")
    initial = {i: np.full(want.shape, value, DTYPES[want.dtype])
               for i, (want, value) in enumerate(zip(signature.arguments, signature.initial_values))
               if value is not None and None not in want.shape}
    arguments = dict(enumerate(signature.arguments))
    arrays = {}
    if inputs and arguments:
        for i, array in load_arrays(inputs, "in", arguments, {*named, *initial}).items():
            arrays[i] = check(inputs, f"in{i}", array, arguments[i])
    if weights:
        optional = {name for i, name in named.items() if i in arrays or i in initial}
        values = read_weights(weights, named.values(), optional)
        for i, name in named.items():
            if name in values:
                arrays[i] = check(weights, f"weight '{name}'", values[name], arguments[i])
    arrays = {**initial, **arrays}
    if missing := arguments.keys() - arrays.keys():
        raise BadInput(f"@{signature.name} takes {len(missing)} arguments: expected --inputs")
    return [arrays[i] for i in arguments]


def load_expected(path: Path, function: Function) -> list[Array]:
    types = function.signature.results
    arrays = list(load_arrays(path, "out", dict(enumerate(types))).values())
    for i, (array, want) in enumerate(zip(arrays, types)):
        if not (np.issubdtype(array.dtype, np.number) or array.dtype == np.bool_):
            raise BadInput(f"'{path}': expected out{i} to hold numbers, found {array.dtype}")
        if len(want.shape) != array.ndim or any(
                extent not in (None, found) for extent, found in zip(want.shape, array.shape)):
            raise BadInput(f"'{path}': expected out{i} to be {want}, "
                           f"found {describe(str(array.dtype), array.shape)}")
    return arrays


def compare(name: str, value_type: ValueType, found: Array, expected: Array,
            rtol: float | None, atol: float | None) -> bool:
    """Print the largest errors of a result, in float64; True where all are in tolerance."""
    default = TOLERANCES.get(value_type.dtype, (0.0, 0.0))
    rtol = default[0] if rtol is None else rtol
    atol = default[1] if atol is None else atol
    if found.shape != expected.shape:
        print(f"{name}: expected shape {list(expected.shape)}, found {list(found.shape)}: MISSED")
        return False
    a, b = found.astype(np.float64), expected.astype(np.float64)
    with np.errstate(invalid="ignore", divide="ignore", over="ignore"):
        same = (a == b) | (np.isnan(a) & np.isnan(b))
        error = np.where(same, 0.0, np.abs(a - b))
        # A NaN or an infinity on one side only is as wrong as can be.
        error = np.where(np.isfinite(error), error, np.inf)
        relative = np.where(same, 0.0, error / np.abs(b))
        relative = np.where(np.isnan(relative), np.inf, relative)
        limit = atol + rtol * np.abs(b)
        ok = same | (np.isfinite(b) & (error <= limit))
    text = (f"{name}: {describe(value_type.dtype, found.shape)}, largest error "
            f"{error.max(initial=0):.2e} absolute, {relative.max(initial=0):.2e} relative "
            f"(rtol {rtol:g}, atol {atol:g})")
    if ok.all():
        print(f"{text}: ok")
        return True
    worst = np.unravel_index(np.argmax(np.where(ok, -1.0, error)), error.shape)
    print(f"{text}: MISSED by {np.count_nonzero(~ok)} of {ok.size}, most at "
          f"{[int(i) for i in worst]}: expected {b[worst]:.9g}, found {a[worst]:.9g}")
    return False


def count_threads() -> int:
    """The threads of this process."""
    return len(os.listdir("/proc/self/task"))


def benchmark(call: Callable[[], list[Array]], seconds: float = 1.0) -> dict[str, float]:
    """Time calls for about `seconds`, after a tenth of that to warm up; in ms."""
    def measure(limit: float, least: int) -> list[float]:
        times: list[float] = []
        end = time.perf_counter() + limit
        while len(times) < least or time.perf_counter() < end:
            start = time.perf_counter()
            call()
            times.append((time.perf_counter() - start) * 1e3)
        return times

    measure(seconds / 10, least=1)
    times = measure(seconds, least=5)
    p10, median, p90 = np.percentile(times, (10, 50, 90))
    return {"runs": len(times), "median_ms": median, "min_ms": min(times), "p10_ms": p10, "p90_ms": p90}


def write_results(output: OutputFile, results: Sequence[Array]) -> None:
    # .npz has no bf16: NumPy writes it as raw bytes that nothing reads.
    stored = {f"out{i}": a.astype(np.float32) if a.dtype.name == "bfloat16" else a
              for i, a in enumerate(results)}
    try:
        with output.temporary.open("wb") as file:
            np.savez(file, **stored)
    except OSError as error:
        raise BadInput(f"cannot write '{output.path}': {error.strerror}") from None
    output.commit()


def judge(arguments: argparse.Namespace, function: Function, results: Sequence[Array],
          expected: Sequence[Array] | None) -> int:
    """Print what the results are, and how far from the expected ones; the exit status."""
    status = 0
    for i, (result, value_type) in enumerate(zip(results, function.signature.results)):
        if expected is None:
            print(f"out{i}: {describe(value_type.dtype, result.shape)}")
        elif not compare(f"out{i}", value_type, result, expected[i], arguments.rtol, arguments.atol):
            status = 1
    return status


def execute(arguments: argparse.Namespace, library: Path, output: OutputFile | None) -> int:
    threads = count_threads()
    function = Library(library)[arguments.function]
    expected = load_expected(arguments.expect, function) if arguments.expect else None
    inputs = arguments.inputs[0] if arguments.inputs else None
    call = function.prepare(load_arguments(inputs, arguments.weights, function))
    results = call()
    with contextlib.redirect_stdout(sys.stderr if arguments.benchmark else sys.stdout):
        status = judge(arguments, function, results, expected)
    if arguments.benchmark:
        times = {key: round(value, 6) for key, value in benchmark(call).items()}
        print(json.dumps({"function": arguments.function, **times, "threads": 1 + count_threads() - threads}))
    if output:
        write_results(output, results)
    return status


def measure_divisors(arguments: argparse.Namespace, library: Path, divisors: Divisors, output: OutputFile) -> int:
    """Run the instrumented model on each file of inputs, and write the averages."""
    function = Library(library)[arguments.function]
    for inputs in arguments.inputs or [None]:
        divisors.add(function(*load_arguments(inputs, arguments.weights, function)))
    divisors.write(output)
    print(f"statistics of {len(divisors.measured)} norms over {divisors.runs} runs in '{output.path}'")
    return 0


def run_model(arguments: argparse.Namespace, execution: Callable[[], int]) -> int:
    """`execution` in a process of its own: a model may abort (an index out of range does)."""
    def work() -> int:
        # What the model says before it aborts must not stay in a buffer.
        libc = ctypes.CDLL(None)
        libc.setvbuf(ctypes.c_void_p.in_dll(libc, "stdout"), None, 2, 0)
        return execution()

    status = run_apart(PROGRAM, work)
    if status < 0:
        raise BadInput(f"@{arguments.function} of '{arguments.model}' ended with {signal.Signals(-status).name}: "
                       f"an assertion in it failed, or its code is wrong for these inputs")
    return status


def is_library(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(4) == b"\x7fELF"
    except OSError as error:
        raise BadInput(f"cannot read '{path}': {error.strerror}") from None


def check_usage(arguments: argparse.Namespace) -> None:
    """Options that do not go together are bad input."""
    if arguments.collect_statistics:
        for option in ("expect", "outputs", "benchmark"):
            if getattr(arguments, option):
                raise BadInput(f"expected no --{option} beside --collect-statistics")
        if is_library(arguments.model):
            raise BadInput(f"'{arguments.model}': expected IR to collect statistics from, found a library")
    elif len(arguments.inputs) > 1:
        raise BadInput(f"expected one --inputs, found {len(arguments.inputs)}: "
                       f"only --collect-statistics takes several")


def run(arguments: argparse.Namespace) -> int:
    check_usage(arguments)
    path = arguments.collect_statistics or arguments.outputs
    output = OutputFile(path) if path else None
    try:
        if is_library(arguments.model):
            return run_model(arguments, lambda: execute(arguments, arguments.model, output))
        with tempfile.TemporaryDirectory(prefix="resnorm-run.") as folder:
            model, library = arguments.model, Path(folder) / "model.so"
            divisors = None
            if arguments.collect_statistics:
                model = Path(folder) / "statistics.mlir"
                divisors = instrument(arguments.tools / "resnorm-opt", arguments.model, arguments.function, model)
                if not divisors:
                    return 2  # The tool has said why; so has the compiler below.
            if subprocess.run([arguments.tools / "resnorm-compile", model, "-o", library]).returncode != 0:
                return 2
            if divisors:
                return run_model(arguments, lambda: measure_divisors(arguments, library, divisors, output))
            return run_model(arguments, lambda: execute(arguments, library, output))
    finally:
        if output:
            output.discard()


def limit_spinning() -> None:
    """Make OpenMP's waiting threads sleep after some 50 microseconds, unless the environment says else.

    GCC's OpenMP has them spin for milliseconds, which stalls each parallel loop
    wherever other processes want the cores. To be called before a library is loaded.
    """
    if "OMP_WAIT_POLICY" not in os.environ:
        os.environ.setdefault("GOMP_SPINCOUNT", "1000")


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog=PROGRAM, description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False)
    parser.add_argument("model", type=Path, help="IN.mlir or MODEL.so")
    parser.add_argument("--function", default="main", help="which function to run (default: main)")
    parser.add_argument("--inputs", type=Path, metavar="F.npz", action="append", default=[], help="the arguments")
    parser.add_argument("--weights", type=Path, metavar="F.safetensors",
                        help="the arguments that have the name of a weight, by it")
    parser.add_argument("--expect", type=Path, metavar="F.npz", help="the results to compare with")
    parser.add_argument("--rtol", type=float, help="tolerance relative to the expected value "
                        "(default: by type, f32 1e-4)")
    parser.add_argument("--atol", type=float, help="absolute tolerance, added (default: by type, "
                        "f32 2e-5)")
    parser.add_argument("--outputs", type=Path, metavar="F.npz", help="where to write the results")
    parser.add_argument("--collect-statistics", type=Path, metavar="F.json",
                        help="measure what each norm divides by; --inputs may be given several times")
    parser.add_argument("--benchmark", action="store_true", help="time calls for a second, as JSON")
    parser.add_argument("--tools", type=Path, required=True, help=argparse.SUPPRESS)
    limit_spinning()
    try:
        return run(parser.parse_args(argv))
    except BadInput as error:
        complain(PROGRAM, error)
        return 2


if __name__ == "__main__":
    sys.exit(main())
