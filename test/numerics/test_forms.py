# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Every form of test/Transforms/raise computes the same raised and not, and what the oracle says."""

import dataclasses
import re
import tempfile
import unittest
from pathlib import Path

import numpy as np

from agreement import disagreement
from cases import sample
from floats import STORAGE, decode, encode
from forms import FORMS, Form
from module import BUFFERS_FROM_TENSORS, LLVM_BIN, RESNORM_OPT, Module, run

FOLDER = Path(__file__).resolve().parents[1] / "Transforms" / "raise"
PIPELINES = {"unraised": "", "raised": "raise-to-resnorm,resnorm-decompose"}
SIGNATURE = re.compile(r"^  func\.func @(\w+)\((.*?)\) -> (.*) \{$", re.MULTILINE)
TENSOR = re.compile(r"tensor<((?:\d+x)*)(\w+)>")


@dataclasses.dataclass(frozen=True)
class TensorType:
    shape: tuple[int, ...]
    kind: str


def types(text: str) -> list[TensorType]:
    return [TensorType(tuple(map(int, shape.split("x")[:-1])), kind) for shape, kind in TENSOR.findall(text)]


def draw(rng: np.random.Generator, wanted: TensorType, positive: bool) -> np.ndarray:
    """An array of the type, as it is stored."""
    values = sample(rng, wanted.shape) if wanted.shape else rng.standard_normal(())
    return encode(np.abs(values) + 0.5 if positive else values, wanted.kind)


class FormsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.modules, cls.signatures = {}, {}
        for name, pipeline in PIPELINES.items():
            scratch = Path(folder.name) / name
            scratch.mkdir()
            functions = [cls.read(path, pipeline, scratch) for path in sorted(FOLDER.glob("*.mlir"))]
            if not pipeline:
                cls.signatures = {path.stem: SIGNATURE.findall(text) for path, text
                                  in zip(sorted(FOLDER.glob("*.mlir")), functions, strict=True)}
            joined, buffers = scratch / "joined.mlir", scratch / "buffers.mlir"
            joined.write_text("\n".join(functions))
            run(LLVM_BIN / "mlir-opt", joined, f"--pass-pipeline=builtin.module({BUFFERS_FROM_TENSORS})", "-o", buffers)
            cls.modules[name] = Module(buffers.read_text(), "decompose", scratch)

    @staticmethod
    def read(path: Path, pipeline: str, scratch: Path) -> str:
        """The functions of a file behind a pipeline, without a module or aliases around them."""
        out = scratch / path.name
        run(RESNORM_OPT, path, f"--pass-pipeline=builtin.module({pipeline})", "--mlir-print-local-scope", "-o", out)
        return out.read_text().removeprefix("module {\n").removesuffix("}\n")

    def test_every_form_has_an_oracle(self) -> None:
        found = {stem: {name for name, _, _ in signatures} for stem, signatures in self.signatures.items()}
        self.assertEqual(found, {stem: set(forms) for stem, forms in FORMS.items()})

    def check(self, module: Module, name: str, form: Form, arguments: list[TensorType],
              results: list[TensorType]) -> None:
        rng = np.random.default_rng(sum(name.encode()))
        inputs = [draw(rng, each, i in form.positive) for i, each in enumerate(arguments)]
        # A number that no result is: what is not written shows.
        outputs = [np.full(each.shape, 77, STORAGE[each.kind]) for each in results]
        with np.errstate(all="ignore"):
            expected = form.expected(*(decode(array, each.kind) for array, each in zip(inputs, arguments, strict=True)))
        module.call(name, *inputs, *outputs)  # It may write to its arguments.
        for i, (output, values, each) in enumerate(
                zip(outputs, expected if isinstance(expected, tuple) else (expected,), results, strict=True)):
            self.assertEqual(output.size, np.size(values))
            wrong = disagreement(decode(output, each.kind), values.reshape(output.shape), each.kind, "f32", form.statistics)
            self.assertIsNone(wrong, f"result {i}, {each.kind}")

    def test_against_oracle(self) -> None:
        for stem, signatures in self.signatures.items():
            for name, arguments, results in signatures:
                for how, module in self.modules.items():
                    with self.subTest(f"{stem}.mlir: @{name}, {how}"):
                        self.check(module, name, FORMS[stem][name], types(arguments), types(results))


if __name__ == "__main__":
    unittest.main()
