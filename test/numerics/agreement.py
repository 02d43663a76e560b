# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""When two results of one computation agree."""

import numpy as np

from floats import ROUNDOFF


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
