# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What was read in the modelling code of `transformers`: residual adds and placements.

An add is known by its line. A line that reading.toml does not know leaves a
model without a number to compare with, as do the models that it calls doubtful.
"""

import collections
import re
import tomllib
from pathlib import Path
from typing import Any

TABLES = tomllib.loads(Path(__file__).with_name("reading.toml").read_text())
RESIDUAL = set(TABLES["residual"])
OTHER = re.compile("|".join(TABLES["other"]))
PLACEMENTS = {model: name for name, models in TABLES["placements"].items() for model in models}


def placement(model: str, truth: dict[str, Any]) -> str | None:
    return truth.get("placement") or PLACEMENTS.get(model)


def residual_adds(model: str, truth: dict[str, Any]) -> tuple[int | None, str]:
    """How many of the adds that a forward pass made are residual, or why that is not known."""
    if "residuals" in truth:
        return truth["residuals"], ""
    if model in TABLES["doubtful"]:
        return None, TABLES["doubtful"][model]
    lines = collections.Counter(add["line"] for add in truth["adds"] if add["used"])
    unread = sorted(line for line in lines if line not in RESIDUAL and not OTHER.search(line))
    if unread:
        return None, f"unread: {unread[0]}"
    return sum(count for line, count in lines.items() if line in RESIDUAL), ""
