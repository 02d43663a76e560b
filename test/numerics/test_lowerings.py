# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Every lowering computes what the ops say, on tensors and on buffers."""

import tempfile
import unittest
from pathlib import Path

import numpy as np

from agreement import disagreement
from cases import Case, all_cases
from floats import STORAGE, decode
from module import Module


class NormTest(unittest.TestCase):
    lowering: str
    reorders_sums: bool
    module: Module
    cases: list[Case]

    @classmethod
    def setUpClass(cls) -> None:
        cls.cases = all_cases()
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.module = Module("\n".join(case.function() for case in cls.cases),
                            cls.lowering, Path(folder.name))

    def test_against_oracle(self) -> None:
        for case in self.cases:
            with self.subTest(case.name, attributes=case.attributes, dynamic=case.dynamic, buffers=case.buffers):
                expected = case.oracle()
                sums = case.narrow_sums if self.reorders_sums else None
                # A number that no result is: what is not written shows.
                outputs = [np.full(values.shape, 77, STORAGE[kind])
                           for values, kind in zip(expected, case.results, strict=True)]
                self.module.call(case.name, *(operand.array for operand in case.operands), *outputs)
                for i, (output, values, kind) in enumerate(zip(outputs, expected, case.results, strict=True)):
                    wrong = disagreement(decode(output, kind), values, kind, case.precision, sums)
                    self.assertIsNone(wrong, f"result {i}, {kind}")

    def test_covers_every_op(self) -> None:
        self.assertEqual({case.op for case in self.cases},
                         {"layer_norm", "rms_norm", "batch_norm", "group_norm", "residual_add", "add_layer_norm",
                          "add_rms_norm", "center", "dyt"})


class DecomposeTest(NormTest):
    lowering = "decompose"
    reorders_sums = False


class VectorTest(NormTest):
    lowering = "vector"
    reorders_sums = True


del NormTest  # It is no test itself.


if __name__ == "__main__":
    unittest.main()
