# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The parameter map of resnorm-convert-placement, in words.

A map is a list of moves, as docs/Passes.md describes it; a report is what
resnorm-print-stream says of the converted module.
"""

import collections
from typing import Any, Mapping, Sequence


def slot_name(place: Mapping[str, Any], report: Mapping[str, Any]) -> str:
    """A slot of the parameter map in words; of several functions or streams it names its own."""
    function = next(function for function in report["functions"] if function["name"] == place["function"])
    owner = f" of stream {place['stream']}" if len(function["streams"]) > 1 else ""
    owner += f" of @{function['name']}" if len(report["functions"]) > 1 else ""
    return slot_in_stream(place, function["streams"][place["stream"]]) + owner


def slot_in_stream(place: Mapping[str, Any], stream: Mapping[str, Any]) -> str:
    slot = place["slot"]
    if place["layer"] is None:
        return {"stream_start": "start of the stream", "stream_end": "end of the stream"}[slot]
    kind = stream["layers"][place["layer"]]["sublayers"][place["sublayer"]]["kind"]
    if "head" in place:
        return f"on the {place['head']} of {kind} {place['layer']}"
    words = {"input": "before", "output": "behind", "inner": "inside", "add": "after the add of"}[slot]
    return f"{words} {kind} {place['layer']}"


def parameter_table(entries: Sequence[Mapping[str, Any]], report: Mapping[str, Any]) -> list[str]:
    """A line a moved norm; kept and new ones are counted."""
    rows = [(slot_name(e["source"], report), slot_name(e["target"], report), e["scale"])
            for e in entries if e["action"] == "moved"]
    rows += [(slot_name(e["source"], report), "dropped", e["scale"])
             for e in entries if e["action"] == "dropped"]
    columns = [max((len(row[i]) for row in rows), default=0) for i in range(2)]
    lines = [f"{source:{columns[0]}} → {target:{columns[1]}}  {scale}" for source, target, scale in rows]
    kept = sum(e["action"] == "kept" for e in entries)
    if kept:
        lines.append(f"{kept} norms stay where they are")
    new = collections.Counter(e["target"]["slot"] for e in entries if e["action"] == "new")
    lines += [f"{count} new norms in the {slot} slot, with scale 1 and bias 0" for slot, count in new.items()]
    return lines


def parameter_rows(entries: Sequence[Mapping[str, Any]],
                   report: Mapping[str, Any]) -> list[tuple[str, str, str, str, str]]:
    """A row a norm: its scale and bias, where it was, where it is, and the action."""
    def words(place: Mapping[str, Any] | str | None) -> str:
        return slot_name(place, report) if isinstance(place, Mapping) else place or "nowhere"

    return [(e["scale"] or "none", e["bias"] or "none", words(e["source"]), words(e["target"]), e["action"])
            for e in entries]
