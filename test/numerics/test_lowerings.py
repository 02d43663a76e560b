# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Every lowering computes what the ops say, on tensors and on buffers."""

import tempfile
import unittest
from pathlib import Path

import numpy as np

from cases import Case, all_cases
from floats import ROUNDOFF, STORAGE, decode
from module import Module


def disagreement(found: np.ndarray, expected: np.ndarray, kind: str, precision: str,
                 sums: str | None) -> str | None:
    """What is wrong with a result, or None.

    `sums` is a narrow type of which sums ran in another order than the oracle's: they agree to some
    of its last bits only.

    The wide types may differ by the order of sums, in the type `precision`. The narrow ones are rounded from
    f32: nearly all numbers agree to the bit, which tells one order of cast and scale
    from another, and the rest by the last bits of the largest.
    """
    for name, mask in (("NaN", np.isnan), ("infinite", np.isinf)):
        if (mask(found) != mask(expected)).any():
            return f"other numbers are {name}"
    finite = np.isfinite(expected)
    if (found[~finite & ~np.isnan(expected)] != expected[~finite & ~np.isnan(expected)]).any():
        return "infinities differ in sign"
    found, expected = found[finite], expected[finite]
    if not expected.size:
        return None
    narrow = ROUNDOFF[kind] > ROUNDOFF["f32"]
    unit = 6 * ROUNDOFF[kind] if narrow else 300 * ROUNDOFF[precision]
    if sums:
        unit = 16 * ROUNDOFF[sums]
    bound = unit * (np.abs(expected) + np.abs(expected).max())
    error = np.abs(found - expected)
    if (error > bound).any():
        worst = np.argmax(error - bound)
        return f"{found[worst]} instead of {expected[worst]}"
    unequal = np.mean(found != expected)
    if narrow and not sums and unequal > 0.03:
        return f"{unequal:.0%} of the numbers are rounded otherwise"
    return None


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
