# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compiles one module of many functions over buffers, and calls them.

Everything but the pass under test is a stock tool. RESNORM_BIN names the build's bin
folder, LLVM_BIN LLVM's.
"""

import ctypes
import os
import subprocess
from pathlib import Path

import numpy as np

RESNORM_OPT = Path(os.environ["RESNORM_BIN"]) / "resnorm-opt"
LLVM_BIN = Path(os.environ["LLVM_BIN"])

# How the ops of resnorm are lowered: the passes under test.
BUFFERIZE = "empty-tensor-to-alloc-tensor,one-shot-bufferize{bufferize-function-boundaries=true}"
LOWERINGS = {"decompose": "resnorm-decompose",
             "vector": f"{BUFFERIZE},convert-resnorm-to-vector,resnorm-decompose"}

# Functions on tensors as what `Module` takes: functions on buffers without results.
BUFFERS_FROM_TENSORS = ("func.func(tosa-to-linalg-named,tosa-to-linalg,tosa-to-arith,tosa-to-tensor,"
                        "convert-elementwise-to-linalg),"
                        "empty-tensor-to-alloc-tensor,one-shot-bufferize{bufferize-function-boundaries=true "
                        "function-boundary-type-conversion=identity-layout-map},"
                        "buffer-results-to-out-params{modify-public-functions=true}")

# Arithmetic on f16 and bf16 becomes f32's, rounded after each operation.
TO_LOOPS = (f"func.func(linalg-generalize-named-ops),{BUFFERIZE},"
            "func.func(convert-linalg-to-loops,scf-parallel-for-to-nested-fors),"
            "expand-strided-metadata,lower-affine,"
            "arith-emulate-unsupported-floats{source-types=f16,bf16 target-type=f32}")
TO_LLVM = ("convert-scf-to-cf,func.func(llvm-request-c-wrappers),arith-expand{include-bf16=true},"
           "convert-vector-to-llvm{reassociate-fp-reductions=true},convert-math-to-llvm,convert-math-to-libm,finalize-memref-to-llvm,convert-arith-to-llvm,"
           "convert-func-to-llvm,convert-cf-to-llvm,convert-index-to-llvm,reconcile-unrealized-casts")


def descriptor(array: np.ndarray) -> ctypes.Structure:
    """MLIR's memref descriptor of an array."""
    rank = array.ndim

    class Descriptor(ctypes.Structure):
        _fields_ = [("allocated", ctypes.c_void_p), ("aligned", ctypes.c_void_p),
                    ("offset", ctypes.c_int64), ("sizes", ctypes.c_int64 * rank),
                    ("strides", ctypes.c_int64 * rank)]

    strides = [stride // array.itemsize for stride in array.strides]
    return Descriptor(array.ctypes.data, array.ctypes.data, 0,
                      (ctypes.c_int64 * rank)(*array.shape), (ctypes.c_int64 * rank)(*strides))


def run(*command: object) -> None:
    result = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    if result.returncode:
        raise RuntimeError(f"{Path(str(command[0])).name}: {result.stderr[:2000]}")


class Module:
    """A compiled module. Its functions have buffers for arguments and no results."""

    def __init__(self, text: str, lowering: str, folder: Path):
        source, linalg, loops, lowered, translated, library = (
            folder / name for name in ("in.mlir", "linalg.mlir", "loops.mlir", "llvm.mlir", "m.ll", "m.so"))
        source.write_text(text)
        run(RESNORM_OPT, source, f"--pass-pipeline=builtin.module({LOWERINGS[lowering]})", "-o", linalg)
        run(LLVM_BIN / "mlir-opt", linalg, f"--pass-pipeline=builtin.module({TO_LOOPS})", "-o", loops)
        # The emulation marks its casts as contractible, and later passes drop the rounding then.
        loops.write_text(loops.read_text().replace(" fastmath<contract>", ""))
        run(LLVM_BIN / "mlir-opt", loops, f"--pass-pipeline=builtin.module({TO_LLVM})", "-o", lowered)
        run(LLVM_BIN / "mlir-translate", "--mlir-to-llvmir", lowered, "-o", translated)
        run(LLVM_BIN / "clang", "-shared", "-fPIC", "-O0", "-Wno-override-module", translated,
            "-lm", f"-L{LLVM_BIN.parent / 'lib'}", "-lmlir_c_runner_utils",
            f"-Wl,-rpath,{LLVM_BIN.parent / 'lib'}", "-o", library)
        self.library = ctypes.CDLL(str(library))

    def call(self, name: str, *arrays: np.ndarray) -> None:
        descriptors = [descriptor(array) for array in arrays]
        getattr(self.library, f"_mlir_ciface_{name}")(*(ctypes.byref(each) for each in descriptors))
