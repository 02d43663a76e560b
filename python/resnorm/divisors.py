# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Measure what the norms of a model divide by.

resnorm-opt gives the model's function a result for each norm, the reciprocal
deviation of each row; this adds up the deviations of all rows of all runs. The
file is what the pass resnorm-remove-norm reads:

  {"runs": 2, "norms": [
    {"function": "main", "index": 0, "kind": "layer_norm", "location": "m.py:7:3",
     "average": 1.52, "rows": 128, "min": 0.91, "max": 2.4}, …]}
"""

import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Sequence

import numpy as np

from resnorm.library import Array, BadInput
from resnorm.process import OutputFile


def instrument(optimizer: Path, model: Path, function: str, output: Path) -> "Divisors | None":
    """Raise a model of IR and have a function return its norms' statistics, in `output`.

    None where resnorm-opt fails, which has said why.
    """
    report = output.with_suffix(".json")
    command = [optimizer, model, "--raise-to-resnorm",
               f'--resnorm-return-statistics=function={function} report="{report}"', "-o", output]
    if subprocess.run(command).returncode != 0:
        return None
    content = json.loads(report.read_text())
    return Divisors(content["norms"], content["results"])


@dataclass
class Divisors:
    """The divisors of norms, added up over runs.

    Attributes:
        norms: Each norm's function, index, kind and location.
        results: The number in `norms` of each result that is a statistic.
    """

    norms: list[dict[str, Any]]
    results: list[int]
    runs: int = 0
    measured: dict[int, dict[str, float]] = field(default_factory=dict)

    def add(self, results: Sequence[Array]) -> None:
        """Count in the results of one run; the statistics are the last of them."""
        self.runs += 1
        for number, reciprocals in zip(self.results, results[len(results) - len(self.results):]):
            divisors = 1 / reciprocals.astype(np.float64).ravel()
            entry = self.measured.setdefault(number, {"sum": 0.0, "rows": 0, "min": np.inf, "max": -np.inf})
            entry["sum"] += divisors.sum()
            entry["rows"] += divisors.size
            entry["min"] = min(entry["min"], divisors.min(initial=np.inf))
            entry["max"] = max(entry["max"], divisors.max(initial=-np.inf))

    def write(self, output: OutputFile) -> None:
        """Write the averages. BadInput where there is none for a norm of a function that ran."""
        ran = {self.norms[number]["function"] for number in self.measured}
        norms = []
        for number, norm in enumerate(self.norms):
            if norm["function"] not in ran:
                continue
            entry = self.measured.get(number, {"rows": 0})
            if not entry["rows"] or not np.isfinite(entry["sum"]):
                raise BadInput(f"expected finite statistics of norm {norm['index']} of @{norm['function']} "
                               f"({norm['location']}), found none: it is in a loop, or its input is not finite")
            norms.append({**norm, "average": entry["sum"] / entry["rows"],
                          **{key: entry[key] for key in ("rows", "min", "max")}})
        output.temporary.write_text(json.dumps({"runs": self.runs, "norms": norms}, indent=2) + "\n")
        output.commit()
