# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Measure how many norms and residual adds of how many architectures are recognised.

Every architecture of `transformers` is configured small, observed while PyTorch
runs it, exported to IR, raised and run; the result is a table of model and route.
Exports stay in --cache, with the reasons of those that failed, and so do
outcomes, until the build or the IR is newer. Needs what `make frontends` installs,
onnxscript for the route through ONNX, and flax for the one through StableHLO:

    PYTHONPATH=python .venv/bin/python -m resnorm.coverage --build build \\
        --cache DIR --output docs/Coverage.md
"""

import argparse
import dataclasses
import json
import re
import sys
from pathlib import Path

import transformers

from resnorm.coverage import architectures, checks, exporters, reading, report


def outcome(build: Path, folder: Path, route: str, running: bool) -> checks.Outcome:
    """What the build makes of a cached export; the answer is cached too."""
    ir, cached = folder / f"{route}.mlir", folder / f"{route}.outcome.json"
    tools = [build / "bin" / name for name in ("resnorm-opt", "resnorm-compile")]
    newest = max(path.stat().st_mtime for path in (ir, folder / "truth.json", *tools))
    if cached.exists() and cached.stat().st_mtime > newest:
        known = checks.Outcome(**json.loads(cached.read_text()))
        if known.run or not running:
            return known
    truth = json.loads((folder / "truth.json").read_text())
    try:
        result = checks.check(build, ir, truth, folder / f"{route}.npz", running)
    except checks.Failed as failure:
        result = checks.Outcome({}, f"raising failed: {failure}", 0, "", [], "")
    cached.write_text(json.dumps(dataclasses.asdict(result)) + "\n")
    return result


def measure(name: str, route: str, options: argparse.Namespace) -> report.Row:
    failed = exporters.export(name, route, options.cache)
    if failed:
        return report.Row(name, route, failed)
    folder = options.cache / name
    truth = json.loads((folder / "truth.json").read_text())
    return report.Row(
        name,
        route,
        "",
        outcome(options.build, folder, route, not options.no_run),
        sum(norm["used"] for norm in truth["norms"]),
        reading.residual_adds(name, truth)[0],
        reading.placement(name, truth),
    )


def jax_names(routes: list[str]) -> list[str]:
    if exporters.JAX not in routes:
        return []
    from resnorm.coverage import jax_models  # Where JAX is installed.

    return list(jax_models.MODELS)


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--build", type=Path, required=True, help="the build to measure")
    parser.add_argument(
        "--models",
        default=".*",
        metavar="REGEX",
        help="the architectures to measure, by model type (default: all)",
    )
    parser.add_argument(
        "--route",
        action="append",
        choices=[*exporters.ROUTES, exporters.JAX],
        help="how to export; may be repeated (default: linalg and tosa)",
    )
    parser.add_argument(
        "--cache", type=Path, required=True, help="the folder that keeps exports and outcomes"
    )
    parser.add_argument("--output", type=Path, required=True, help="the page to write")
    parser.add_argument(
        "--cached", action="store_true", help="measure what the cache has, and export nothing"
    )
    parser.add_argument("--no-run", action="store_true", help="compare what is found only")
    options = parser.parse_args(argv)
    exporters.quiet()
    routes = options.route or ["linalg", "tosa"]
    wanted = re.compile(options.models)
    rows = []
    for name in filter(wanted.fullmatch, sorted(architectures.names() + jax_names(routes))):
        for route in routes:
            folder = options.cache / name
            known = any(
                (folder / file).exists()
                for file in (f"{route}.mlir", f"{route}.failed", "truth.failed")
            )
            if name.startswith("jax-") != (route == exporters.JAX) or options.cached and not known:
                continue
            rows.append(measure(name, route, options))
            print(
                f"{name} {route}: {rows[-1].failed or report.line(rows[-1])}",
                file=sys.stderr,
                flush=True,
            )
    given = (
        (" --cached" if options.cached else "") + (" --no-run" if options.no_run else "")
        + (f" --models '{options.models}'" if options.models != ".*" else "")
        + "".join(f" --route {route}" for route in options.route or [])
    )
    options.output.write_text(report.write(rows, transformers.__version__, given))
    return 0


if __name__ == "__main__":
    sys.exit(main())
