# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The kernels of the dialect's ops against the float64 oracle of test/numerics."""

import os
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np

from emulator import emulate
from resnorm.library import DTYPES, Library

sys.path.append(str(Path(__file__).resolve().parents[1] / "numerics"))

from cases import Case, all_cases  # noqa: E402
from test_lowerings import disagreement  # noqa: E402

# Of the cases of test_lowerings, which all differ, every so manyth takes seconds.
STRIDE = int(os.environ.get("RESNORM_EMULATION_STRIDE", 11))


def is_empty(case: Case) -> bool:
    return not all(operand.values.size for operand in case.operands)


def function(case: Case) -> str:
    """The case as a function over tensors, which owns its results."""
    results = [case.shaped("tensor", values.shape, kind)
               for values, kind in zip(case.oracle(), case.results, strict=True)]
    types = [case.shaped("tensor", operand.values.shape, operand.kind) for operand in case.operands]
    arguments = ", ".join(f"%a{i}: {each}" for i, each in enumerate(types))
    syntax = ", ".join(f"%a{i}" for i, operand in enumerate(case.operands) if not operand.role)
    for i, operand in enumerate(case.operands):
        if operand.role:
            syntax += f" {operand.role}(%a{i})"
    names = ", ".join(f"%r#{i}" for i in range(len(results)))
    return f"""
      func.func @{case.name}({arguments}) -> ({', '.join(results)}) {{
        %r:{len(results)} = resnorm.{case.op} {syntax} {case.attributes}
          : ({', '.join(types)}) -> ({', '.join(results)})
        return {names} : {', '.join(results)}
      }}"""


class Norms(unittest.TestCase):
    def test_against_oracle(self) -> None:
        cases = [case for i, case in enumerate(all_cases()) if i % STRIDE == 0 or is_empty(case)]
        self.assertTrue(any(map(is_empty, cases)))
        self.assertGreaterEqual({case.op for case in cases},
                                {"layer_norm", "rms_norm", "add_layer_norm", "add_rms_norm"})
        with tempfile.TemporaryDirectory() as folder:
            source, path = Path(folder) / "in.mlir", Path(folder) / "norms.so"
            source.write_text("\n".join(map(function, cases)))
            emulate(source, path)
            library = Library(path)
        for case in cases:
            with self.subTest(case.name, attributes=case.attributes, dynamic=case.dynamic):
                outputs = library[case.name](*(operand.array.view(DTYPES[operand.kind])
                                               for operand in case.operands))
                for i, (output, values, kind) in enumerate(
                        zip(outputs, case.oracle(), case.results, strict=True)):
                    wrong = disagreement(output.astype(np.float64), values, kind, case.precision,
                                         case.narrow_sums)
                    self.assertIsNone(wrong, f"result {i}, {kind}")


if __name__ == "__main__":
    unittest.main()
