# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Call the functions of a library that resnorm-compile made, on NumPy arrays.

What such a library exports is in include/resnorm/Pipelines/Pipelines.h. Its
signature is read from the file itself, before anything of it is loaded.
"""

import ctypes
import json
import math
import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Sequence

import ml_dtypes
import numpy as np

Array = np.ndarray

SECTION = b".resnorm.signature"

DTYPES = {
    "i1": np.dtype(np.bool_), "i8": np.dtype(np.int8), "i16": np.dtype(np.int16),
    "i32": np.dtype(np.int32), "i64": np.dtype(np.int64), "index": np.dtype(np.int64),
    "f16": np.dtype(np.float16), "bf16": np.dtype(ml_dtypes.bfloat16),
    "f32": np.dtype(np.float32), "f64": np.dtype(np.float64),
}

# Scalars that C passes by value and ctypes knows.
C_SCALARS = {
    "i1": ctypes.c_bool, "i8": ctypes.c_int8, "i16": ctypes.c_int16, "i32": ctypes.c_int32,
    "i64": ctypes.c_int64, "index": ctypes.c_int64, "f32": ctypes.c_float, "f64": ctypes.c_double,
}


class BadInput(Exception):
    """What the user gave cannot be used; the message says what was expected and found."""


def describe(dtype: str, shape: Sequence[int | None]) -> str:
    """`1x?x32xf32`, as MLIR writes it."""
    return "x".join([*("?" if extent is None else str(extent) for extent in shape), dtype])


@dataclass(frozen=True)
class ValueType:
    """The type of an argument or a result.

    Attributes:
        dtype: A key of DTYPES.
        shape: Extents, None where dynamic; a scalar's is ().
        scalar: Not a tensor: passed by value where tensors are descriptors.
    """

    dtype: str
    shape: tuple[int | None, ...]
    scalar: bool

    def __str__(self) -> str:
        return describe(self.dtype, self.shape)

    @staticmethod
    def parse(entry: dict[str, Any]) -> "ValueType":
        return ValueType(entry["type"], tuple(entry.get("shape", ())), "shape" not in entry)

    def accepts(self, array: Array) -> bool:
        return (array.ndim == len(self.shape)
                and all(want in (None, have) for want, have in zip(self.shape, array.shape))
                and self.converts(array.dtype))

    def converts(self, dtype: np.dtype) -> bool:
        """Whether arrays of `dtype` are read as this type.

        An .npz file cannot hold bf16, and exporters store f16 as f32 as well:
        f32 is rounded to these two. Nothing else changes type.
        """
        return dtype == DTYPES[self.dtype] or (
            self.dtype in ("f16", "bf16") and dtype == np.float32)


@dataclass(frozen=True)
class Signature:
    """One function: its name, its symbol, and whether the bare entry point exists.

    `weights` has the name of each argument that is a weight, None for the others;
    `initial_values` what all elements of an argument are where it is not given.
    """

    name: str
    symbol: str
    bare: bool
    arguments: tuple[ValueType, ...]
    results: tuple[ValueType, ...]
    weights: tuple[str | None, ...]
    initial_values: tuple[float | None, ...]


def read_section(path: Path, name: bytes) -> bytes | None:
    """The content of a section of a 64-bit little-endian ELF file; None where it has none.

    Raises:
        BadInput: the file is no ELF file, or is cut short.
        OSError: it cannot be read.
    """
    data = path.read_bytes()
    try:
        if data[:6] != b"\x7fELF\x02\x01":
            raise BadInput(f"'{path}': expected a 64-bit ELF library")
        table, = struct.unpack_from("<Q", data, 0x28)
        size, count, names = struct.unpack_from("<HHH", data, 0x3A)

        def header(index: int) -> tuple[int, int, int]:
            fields = struct.unpack_from("<IIQQQQ", data, table + index * size)
            return fields[0], fields[4], fields[5]

        strings = header(names)[1]
        for index in range(count):
            label, offset, length = header(index)
            if data.startswith(name + b"\0", strings + label):
                return data[offset:offset + length]
    except struct.error:
        raise BadInput(f"'{path}': expected an ELF library, found one cut short") from None
    return None


def read_signatures(path: Path) -> list[Signature]:
    """The functions of a compiled library, without loading it."""
    text = read_section(path, SECTION)
    if text is None:
        raise BadInput(f"'{path}': expected a library made by resnorm-compile, "
                       f"found none of its signature")
    content = json.loads(text)
    if content["version"] != 1:
        raise BadInput(f"'{path}': expected signature version 1, found {content['version']}")
    return [Signature(f["name"], f["symbol"], f["bare"],
                      tuple(map(ValueType.parse, f["arguments"])),
                      tuple(map(ValueType.parse, f["results"])),
                      tuple(a.get("name") for a in f["arguments"]),
                      tuple(a.get("initial_value") for a in f["arguments"])) for f in content["functions"]]


def descriptor(rank: int) -> type[ctypes.Structure]:
    """MLIR's memref descriptor of a rank."""
    extents = [("sizes", ctypes.c_int64 * rank), ("strides", ctypes.c_int64 * rank)] if rank else []

    class Descriptor(ctypes.Structure):
        _fields_ = [("allocated", ctypes.c_void_p), ("aligned", ctypes.c_void_p),
                    ("offset", ctypes.c_int64), *extents]

    return Descriptor


def describe_array(array: Array) -> ctypes.Structure:
    """A descriptor of a contiguous array; it does not keep the array alive."""
    made = descriptor(array.ndim)(array.ctypes.data, array.ctypes.data, 0)
    if array.ndim:
        made.sizes[:] = array.shape
        made.strides[:] = [stride // array.itemsize for stride in array.strides]
    return made


class Function:
    """A compiled function on NumPy arrays.

    `prepare` checks and converts arguments once; what it returns runs without
    checks and yields the results as new arrays, shaped and typed as `signature`
    says.
    """

    def __init__(self, library: ctypes.CDLL, signature: Signature) -> None:
        self.signature = signature
        self.library = library

    def __call__(self, *arguments: Array) -> list[Array]:
        return self.prepare(arguments)()

    def prepare(self, arguments: Sequence[Array]) -> Callable[[], list[Array]]:
        """Raises BadInput where an argument is missing or is not what the function takes."""
        types = self.signature.arguments
        if len(arguments) != len(types):
            raise BadInput(f"@{self.signature.name}: expected {len(types)} arguments, "
                           f"found {len(arguments)}")
        arrays = []
        for i, (array, want) in enumerate(zip(map(np.asarray, arguments), types)):
            if not want.accepts(array):
                raise BadInput(f"argument {i} of @{self.signature.name}: expected {want}, "
                               f"found {describe(str(array.dtype), array.shape)}")
            arrays.append(np.require(array.astype(DTYPES[want.dtype], copy=False), requirements="CA"))
        return self._bare(arrays) if self.signature.bare else self._descriptors(arrays)

    def _bare(self, arrays: list[Array]) -> Callable[[], list[Array]]:
        entry = getattr(self.library, self.signature.symbol)
        entry.restype = None

        def call() -> list[Array]:
            results = [np.empty(t.shape, DTYPES[t.dtype]) for t in self.signature.results]
            entry(*(ctypes.c_void_p(a.ctypes.data) for a in [*arrays, *results]))
            return results

        return call

    def _descriptors(self, arrays: list[Array]) -> Callable[[], list[Array]]:
        signature = self.signature
        for value in [*signature.arguments, *signature.results]:
            if value.scalar and value.dtype not in C_SCALARS:
                raise BadInput(f"@{signature.name}: expected static shapes beside a scalar of type "
                               f"{value.dtype}, found dynamic ones")
        entry = getattr(self.library, "_mlir_ciface_" + signature.symbol)
        passed: list[Any] = []
        for array, value in zip(arrays, signature.arguments):
            passed.append(C_SCALARS[value.dtype](array.item()) if value.scalar
                          else ctypes.byref(describe_array(array)))
        fields = [(f"r{i}", C_SCALARS[t.dtype] if t.scalar else descriptor(len(t.shape)))
                  for i, t in enumerate(signature.results)]
        by_value = len(fields) == 1 and signature.results[0].scalar
        entry.restype = fields[0][1] if by_value else None
        results_type = type("Results", (ctypes.Structure,), {"_fields_": fields})

        def call() -> list[Array]:
            if not fields or by_value:
                returned = entry(*passed)
                return [np.asarray(returned, DTYPES[t.dtype]) for t in signature.results]
            results = results_type()
            entry(ctypes.byref(results), *passed)
            return [take(getattr(results, f"r{i}"), t) for i, t in enumerate(signature.results)]

        # The closure keeps the arrays alive that the descriptors point into.
        call.arrays = arrays  # type: ignore[attr-defined]
        return call


def take(value: Any, value_type: ValueType) -> Array:
    """A result as an array of its own; a descriptor's buffer is freed."""
    dtype = DTYPES[value_type.dtype]
    if value_type.scalar:
        return np.asarray(value, dtype)
    shape = tuple(value.sizes) if value_type.shape else ()
    size = math.prod(shape) * dtype.itemsize
    array = np.frombuffer(ctypes.string_at(value.aligned, size), dtype).reshape(shape).copy()
    libc = ctypes.CDLL(None)
    libc.free.argtypes = [ctypes.c_void_p]
    libc.free(value.allocated)
    return array


class Library:
    """A compiled library: `Library(path)["main"](array)` calls its function @main."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self.signatures = read_signatures(self.path)
        try:
            # dlopen searches the system's folders for a name without a slash.
            self.library = ctypes.CDLL(str(self.path.resolve()))
        except OSError as error:
            raise BadInput(f"'{self.path}' cannot be loaded: {error}") from None

    def __getitem__(self, name: str) -> Function:
        for signature in self.signatures:
            if signature.name == name:
                return Function(self.library, signature)
        names = ", ".join("@" + s.name for s in self.signatures)
        raise BadInput(f"'{self.path}': expected one of its functions {names}, found @{name}")
