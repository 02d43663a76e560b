# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One self-contained HTML page about a model: pictures, parameter maps, remarks, timings.

The page loads nothing, runs no script, and prints. What it shows comes from the
caller, who measured it: `resnorm.demo`, `resnorm.model_report`.
"""

import collections
import dataclasses
import itertools
import re
from html import escape
from pathlib import Path
from typing import Callable, Iterable, Sequence

from resnorm.pictures import Picture
from resnorm.process import OutputFile
from resnorm.tools import Remark, Timing

STYLE = Path(__file__).with_name("report.css")
# Of a line of source that is longer, the page shows the beginning.
WIDTH = 120
# A longer table is folded; a wider picture, in points, scrolls instead of shrinking.
ROWS = 30
WIDE = 560


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
class Refusal:
    """A conversion that does not exist for a model: where what is in the way is, and what it is."""

    placement: str
    command: str
    location: str
    reason: str


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
    text = picture.svg[picture.svg.index("<svg"):]
    text = re.sub(r'\bid="', f'id="{prefix}-', text)
    width = re.search(r'\bwidth="(\d+)pt"', text)
    wide = ' class="wide"' if width and int(width[1]) > WIDE else ""
    label = escape(picture.text.splitlines()[0])
    return text.replace("<svg", f'<svg role="img" aria-label="{label}"{wide}', 1)


def figure(picture: Picture, caption: str, prefix: str) -> str:
    text = f'<pre class="text">{escape(picture.text)}</pre>'
    if picture.svg:
        text = (f"{inline_svg(picture, prefix)}"
                f"<details><summary>As text</summary>{text}</details>")
    return f'<figure tabindex="0"><figcaption>{escape(caption)}</figcaption>{text}</figure>'


def table(caption: str, columns: Sequence[str], rows: Iterable[str]) -> str:
    """Rows are HTML; a table wider than the page scrolls, by keyboard, too."""
    heads = "".join(f'<th scope="col">{escape(column)}</th>' for column in columns)
    return (f'<div class="table" role="region" tabindex="0" aria-label="{escape(caption)}"><table>'
            f"<caption>{escape(caption)}</caption><thead><tr>{heads}</tr></thead>"
            f"<tbody>{''.join(rows)}</tbody></table></div>")


def folded(caption: str, content: str, count: int) -> str:
    """A long table behind its caption."""
    return content if count <= ROWS else f"<details><summary>{escape(caption)}</summary>{content}</details>"


def command(text: str) -> str:
    return f'<pre class="command">$ {escape(text)}</pre>'


def parameter_rows(conversion: Conversion) -> Iterable[str]:
    for scale, bias, source, target, action in conversion.parameters:
        yield (f'<tr><th scope="row">{escape(action)}</th><td>{escape(source)}</td><td>{escape(target)}</td>'
               f"<td><code>{escape(scale)}</code></td><td><code>{escape(bias)}</code></td></tr>")


def parameter_section(conversion: Conversion) -> str:
    """How many norms stayed, moved, are new or dropped, and which."""
    actions = collections.Counter(row[-1] for row in conversion.parameters)
    counts = ", ".join(f"{count} {action}" for action, count in actions.items()) or "no norm"
    caption = f"Parameter map to {conversion.placement}: where each norm's parameters went ({counts})"
    rows = table(caption, ("Action", "From", "To", "Scale", "Bias"), parameter_rows(conversion))
    return folded(caption, rows, len(conversion.parameters))


def refusal_section(refusal: Refusal) -> str:
    name = escape(refusal.placement)
    place = f" at <code>{escape(refusal.location)}</code>" if refusal.location else ""
    return (f'<section id="{name}"><h3>To {name}</h3>{command(refusal.command)}'
            f'<p class="refusal"><strong>Refused</strong>{place}: {escape(refusal.reason)}</p></section>')


def conversion_section(number: int, conversion: Conversion | Refusal) -> str:
    if isinstance(conversion, Refusal):
        return refusal_section(conversion)
    name = conversion.placement
    return (f'<section id="{name}"><h3>To {escape(name)}</h3>{command(conversion.command)}'
            f"<p>Contract: {escape(conversion.contract)}. {escape(conversion.error)}</p>"
            f'<div class="pair">{figure(conversion.before, "Before", f"before{number}")}'
            f'{figure(conversion.after, f"After: {name}", f"after{number}")}</div>'
            f"{parameter_section(conversion)}</section>")


def remark_rows(remarks: Sequence[Remark], path: Path, source: Sequence[str]) -> Iterable[str]:
    """Of a place in another file than `path`, that file's name stands where the source would."""
    for (file, line), group in itertools.groupby(remarks, lambda remark: (remark.file, remark.line)):
        same = list(group)
        if Path(file).name == path.name:
            code = source[line - 1].strip() if 1 <= line <= len(source) else ""
        else:
            code = Path(file).name
        code = code if len(code) <= WIDTH else code[:WIDTH] + "…"
        first = (f'<th scope="row" class="number" rowspan="{len(same)}">{line or ""}</th>'
                 f'<td class="source" rowspan="{len(same)}"><code>{escape(code)}</code></td>')
        for remark in same:
            contract = f'<br><span class="note">contract: {escape(remark.contract)}</span>' if remark.contract else ""
            kind = remark.kind.lower()
            yield (f'<tr>{first}<td class="kind kind-{escape(kind)}">{escape(kind)}</td>'
                   f"<td><code>{escape(remark.category)}</code></td><td>{escape(remark.text)}{contract}</td></tr>")
            first = ""


def remark_table(remarks: Sequence[Remark], path: Path, source: Sequence[str]) -> str:
    caption = f"{len(remarks)} remarks on {path.name}"
    rows = table(caption, ("Line", "Source", "Kind", "Pass", "Remark"), remark_rows(remarks, path, source))
    return folded(caption, rows, len(remarks))


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


def page(title: str, lead: str, facts: Sequence[tuple[str, str]],
         sections: Sequence[tuple[str, str, str]]) -> str:
    """A page of sections, each its name, its title and its HTML."""
    terms = "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>" for name, value in facts)
    links = "".join(f'<li><a href="#{name}">{escape(title)}</a></li>' for name, title, _ in sections)
    content = "\n".join(f'<section id="{name}"><h2>{escape(title)}</h2>\n{html}</section>'
                        for name, title, html in sections)
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{escape(title)}</title>
<style>
{STYLE.read_text()}</style>
</head>
<body>
<header>
<h1>{escape(title)}</h1>
<p>{escape(lead)}</p>
<nav aria-label="Sections"><ul>{links}</ul></nav>
<dl class="facts">{terms}</dl>
</header>
<main>
{content}
</main>
</body>
</html>
"""


def placements_section(conversions: Sequence[Conversion | Refusal]) -> tuple[str, str, str]:
    return ("placements", "The residual stream before and after",
            "<p>The same weights in other placements. Each picture is drawn from the IR, equal layers once.</p>\n"
            + "".join(itertools.starmap(conversion_section, enumerate(conversions))))


def remarks_section(text: str, remarks: Sequence[Remark], path: Path, source: Sequence[str]) -> tuple[str, str, str]:
    return ("remarks", "Remarks by line",
            "<p>What each pass says it did, or did not do and why, beside the line of the source "
            "that it is about.</p>\n"
            f"{command(text)}\n{remark_table(remarks, path, source)}")


def render(report: Report) -> str:
    """The demo's page."""
    verdicts = "".join(f"<li>{escape(c.name)}: {escape(c.verdict())}.</li>" for c in report.comparisons)
    files = "".join(f"<tr><td><code>{escape(name)}</code></td><td>{escape(what)}</td></tr>"
                    for name, what in report.files)
    timings = table("Time of a call in ms; of ten calls, eight are within the range", (
        "Model", "Median", "Range", "Least", "Calls", "Threads", "Range from 0"), timing_rows(report.comparisons))
    return page(report.title, report.lead, report.facts, (
        placements_section(report.conversions),
        remarks_section(report.remarks_command, report.remarks, report.source,
                        report.source.read_text().splitlines()),
        ("timings", "Run time before and after fusion",
         "<p>Compiled ahead of time by <code>resnorm-compile</code>, measured by <code>resnorm-run --benchmark</code>\n"
         f"(of two runs the better) on {escape(report.machine)}.</p>\n{timings}\n<ul>{verdicts}</ul>\n"
         f"<p>For an NVIDIA GPU: {escape(report.gpu)}.</p>"),
        ("files", "Files", table("What this page was made of", ("File", "What it is"), [files]))))


def write(make: Callable[[], str], path: Path) -> None:
    """Writes what `make` makes, whole or not at all. Where the path cannot be written, that is known first."""
    output = OutputFile(path)
    try:
        output.temporary.write_text(make(), encoding="utf-8")
        output.commit()
    finally:
        output.discard()
