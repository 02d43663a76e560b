# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One self-contained HTML page about a model: pictures, parameter maps, remarks, timings.

The page loads nothing, runs no script, and prints. What it shows comes from the
caller, who measured it; `resnorm.demo` is one.
"""

import dataclasses
import itertools
import os
import re
from html import escape
from pathlib import Path
from typing import Iterable, Sequence

from resnorm.tools import Remark, Timing

STYLE = Path(__file__).with_name("report.css")
# Of a line of source that is longer, the page shows the beginning.
WIDTH = 120


@dataclasses.dataclass(frozen=True)
class Picture:
    """A residual stream: Graphviz's SVG, and the same as text."""

    svg: Path
    text: str


@dataclasses.dataclass(frozen=True)
class Conversion:
    """A model in another placement. A row of `parameters` is what happened to a
    norm: its scale and bias, where it was, where it is, and the action."""

    placement: str
    command: str
    contract: str
    error: str
    before: Picture
    after: Picture
    parameters: Sequence[tuple[str, str, str, str, str]]


@dataclasses.dataclass(frozen=True)
class Comparison:
    """Run times of a model before and after fusion."""

    name: str
    before: Timing
    after: Timing

    def verdict(self) -> str:
        ratio = self.before.median_ms / self.after.median_ms
        text = f"{ratio:.3g} × as fast after fusion, by the medians"
        return text + (", within the spread" if self.before.overlaps(self.after) else "")


@dataclasses.dataclass(frozen=True)
class Report:
    title: str
    lead: str
    facts: Sequence[tuple[str, str]]
    conversions: Sequence[Conversion]
    source: Path
    remarks_command: str
    remarks: Sequence[Remark]
    comparisons: Sequence[Comparison]
    machine: str
    gpu: str
    files: Sequence[tuple[str, str]]


def inline_svg(picture: Picture, prefix: str) -> str:
    """Graphviz's drawing as an element of a page that holds several."""
    text = picture.svg.read_text()
    text = text[text.index("<svg"):]
    text = re.sub(r'\bid="', f'id="{prefix}-', text)
    label = escape(picture.text.splitlines()[0])
    return text.replace("<svg", f'<svg role="img" aria-label="{label}"', 1)


def figure(picture: Picture, caption: str, prefix: str) -> str:
    return (f"<figure><figcaption>{escape(caption)}</figcaption>{inline_svg(picture, prefix)}"
            f"<details><summary>As text</summary><pre class=\"text\">{escape(picture.text)}</pre>"
            f"</details></figure>")


def table(caption: str, columns: Sequence[str], rows: Iterable[str]) -> str:
    """Rows are HTML; a table wider than the page scrolls, by keyboard, too."""
    heads = "".join(f'<th scope="col">{escape(column)}</th>' for column in columns)
    return (f'<div class="table" role="region" tabindex="0" aria-label="{escape(caption)}"><table>'
            f"<caption>{escape(caption)}</caption><thead><tr>{heads}</tr></thead>"
            f"<tbody>{''.join(rows)}</tbody></table></div>")


def command(text: str) -> str:
    return f'<pre class="command">$ {escape(text)}</pre>'


def parameter_rows(conversion: Conversion) -> Iterable[str]:
    for scale, bias, source, target, action in conversion.parameters:
        yield (f'<tr><th scope="row">{escape(action)}</th><td>{escape(source)}</td><td>{escape(target)}</td>'
               f"<td><code>{escape(scale)}</code></td><td><code>{escape(bias)}</code></td></tr>")


def conversion_section(number: int, conversion: Conversion) -> str:
    name = conversion.placement
    return (f'<section id="{name}"><h3>To {escape(name)}</h3>{command(conversion.command)}'
            f"<p>Contract: {escape(conversion.contract)}. {escape(conversion.error)}</p>"
            f'<div class="pair">{figure(conversion.before, "Before", f"before{number}")}'
            f'{figure(conversion.after, f"After: {name}", f"after{number}")}</div>'
            + table(f"Parameter map to {name}: where each norm's parameters went",
                    ("Action", "From", "To", "Scale", "Bias"), parameter_rows(conversion)) + "</section>")


def remark_rows(remarks: Sequence[Remark], source: Sequence[str]) -> Iterable[str]:
    for line, group in itertools.groupby(remarks, lambda remark: remark.line):
        same = list(group)
        code = source[line - 1].strip() if line <= len(source) else ""
        code = code if len(code) <= WIDTH else code[:WIDTH] + "…"
        first = (f'<th scope="row" class="number" rowspan="{len(same)}">{line}</th>'
                 f'<td class="source" rowspan="{len(same)}"><code>{escape(code)}</code></td>')
        for remark in same:
            contract = f'<br><span class="note">contract: {escape(remark.contract)}</span>' if remark.contract else ""
            kind = remark.kind.lower()
            yield (f'<tr>{first}<td class="kind kind-{escape(kind)}">{escape(kind)}</td>'
                   f"<td><code>{escape(remark.category)}</code></td><td>{escape(remark.text)}{contract}</td></tr>")
            first = ""


def range_picture(timing: Timing, limit: float) -> str:
    """The middle 80 % of the calls as a bar from 0 to `limit`, the median as a dot."""
    low, middle, high = (200 * value / limit for value in (timing.p10_ms, timing.median_ms, timing.p90_ms))
    return (f'<svg class="range" viewBox="0 0 210 20" aria-hidden="true"><line x1="0" y1="10" x2="200" y2="10"/>'
            f'<rect x="{low:.1f}" y="4" width="{max(high - low, 1):.1f}" height="12"/>'
            f'<circle cx="{middle:.1f}" cy="10" r="4"/></svg>')


def timing_rows(comparisons: Sequence[Comparison]) -> Iterable[str]:
    limit = max(timing.p90_ms for c in comparisons for timing in (c.before, c.after))
    for comparison in comparisons:
        for label, timing in (("before", comparison.before), ("after", comparison.after)):
            numbers = "".join(f'<td class="number">{text}</td>' for text in (
                f"{timing.median_ms:.3f}", f"{timing.p10_ms:.3f} – {timing.p90_ms:.3f}", f"{timing.min_ms:.3f}",
                str(timing.runs), str(timing.threads)))
            yield (f'<tr><th scope="row">{escape(comparison.name)}, {label}</th>{numbers}'
                   f"<td>{range_picture(timing, limit)}</td></tr>")


def render(report: Report) -> str:
    source = report.source.read_text().splitlines()
    facts = "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>" for name, value in report.facts)
    conversions = "".join(itertools.starmap(conversion_section, enumerate(report.conversions)))
    verdicts = "".join(f"<li>{escape(c.name)}: {escape(c.verdict())}.</li>" for c in report.comparisons)
    files = "".join(f"<tr><td><code>{escape(name)}</code></td><td>{escape(what)}</td></tr>"
                    for name, what in report.files)
    sections = (("placements", "The residual stream before and after"), ("remarks", "Remarks by line"),
                ("timings", "Run time before and after fusion"), ("files", "Files"))
    links = "".join(f'<li><a href="#{name}">{title}</a></li>' for name, title in sections)
    heading = {name: f'<section id="{name}"><h2>{title}</h2>' for name, title in sections}
    remarks = table(f"{len(report.remarks)} remarks on {report.source.name}",
                    ("Line", "Source", "Kind", "Pass", "Remark"), remark_rows(report.remarks, source))
    timings = table("Time of a call in ms; of ten calls, eight are within the range", (
        "Model", "Median", "Range", "Least", "Calls", "Threads", "Range from 0"), timing_rows(report.comparisons))
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{escape(report.title)}</title>
<style>
{STYLE.read_text()}</style>
</head>
<body>
<header>
<h1>{escape(report.title)}</h1>
<p>{escape(report.lead)}</p>
<nav aria-label="Sections"><ul>{links}</ul></nav>
<dl class="facts">{facts}</dl>
</header>
<main>
{heading["placements"]}
<p>The same weights in other placements. Each picture is drawn from the IR, equal layers once.</p>
{conversions}</section>
{heading["remarks"]}
<p>What each pass says it did, or did not do and why, beside the line of the source that it is about.</p>
{command(report.remarks_command)}
{remarks}</section>
{heading["timings"]}
<p>Compiled ahead of time by <code>resnorm-compile</code>, measured by <code>resnorm-run --benchmark</code>
(of two runs the better) on {escape(report.machine)}.</p>
{timings}
<ul>{verdicts}</ul>
<p>For an NVIDIA GPU: {escape(report.gpu)}.</p></section>
{heading["files"]}
{table("What this page was made of", ("File", "What it is"), [files])}</section>
</main>
</body>
</html>
"""


def write(report: Report, path: Path) -> None:
    """Writes the page, whole or not at all."""
    temporary = path.with_suffix(f".{os.getpid()}.tmp")
    try:
        temporary.write_text(render(report))
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
