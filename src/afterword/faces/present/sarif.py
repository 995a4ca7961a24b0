"""Findings as SARIF 2.1.0, which code hosts and editors read."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from afterword.core.note.layout import Layout
from afterword.core.note.model import Note
from afterword.core.review.catalogue import RULES
from afterword.core.review.mending import Edit, edits_for, is_safe
from afterword.core.review.model import Finding, Severity
from afterword.core.review.waivers import waiver_for
from afterword.usecases.open_notes import Opened

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVEL = {Severity.BLOCKS: "error", Severity.ADVISES: "warning"}
_INDEX = {rule.slug: index for index, rule in enumerate(RULES)}


def sarif(rows: Iterable[tuple[Opened, tuple[Finding, ...]]]) -> dict[str, Any]:
    """One run over notes and their findings; columns and offsets count code points of the file."""
    return {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "Afterword", "rules": _rules()}},
                "columnKind": "unicodeCodePoints",
                "results": [_result(opened, one) for opened, findings in rows for one in findings],
            }
        ],
    }


def _rules() -> list[dict[str, Any]]:
    return [
        {
            "id": rule.slug,
            "shortDescription": {"text": rule.page.strip().splitlines()[0].partition(": ")[2] or rule.slug},
            "fullDescription": {"text": rule.page.strip()},
            "help": {"text": rule.page.strip()},
            "defaultConfiguration": {"level": _LEVEL[rule.severity]},
            "properties": {"tags": list(rule.sources)},
        }
        for rule in RULES
    ]


def _result(opened: Opened, finding: Finding) -> dict[str, Any]:
    place = {"uri": uri_of(opened.path)}
    region = _region(opened.layout, finding.start, finding.end)
    row: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": _INDEX[finding.rule],
        "level": _LEVEL[finding.severity],
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": {"artifactLocation": place} | ({"region": region} if region else {})}],
    }
    if opened.note.id is not None:
        row["locations"][0]["logicalLocations"] = [{"name": opened.note.id, "kind": "note"}]
    if waiver := waiver_for(finding, opened.note.waivers):
        row["suppressions"] = [{"kind": "inSource", "justification": waiver.reason}]
    if fix := _fix(opened.note, opened.layout, finding):
        row["fixes"] = [{"artifactChanges": [{"artifactLocation": place, "replacements": [fix]}]}]
    return row


def uri_of(path: str) -> str:
    """The file as a URI reference: absolute paths whole, others as they are, standard input by its name."""
    if path == "-":
        return "stdin"
    return Path(path).as_uri() if Path(path).is_absolute() else quote(Path(path).as_posix())


def _fix(note: Note, layout: Layout | None, finding: Finding) -> dict[str, Any] | None:
    """The safe mend as a replacement in the file, or None."""
    edits: tuple[Edit, ...] = edits_for(note.text, [finding]) if layout and is_safe(finding) else ()
    for edit in edits:
        region = _region(layout, edit.start, edit.end)
        if layout and region:
            return {"deletedRegion": region, "insertedContent": {"text": layout.written(edit.new)}}
    return None


def _region(layout: Layout | None, start: int | None, end: int | None) -> dict[str, int] | None:
    if layout is None or start is None or end is None:
        return None
    begin, stop = layout.place(start), layout.place(end)
    (line, column), (end_line, end_column) = _place(layout.whole, begin), _place(layout.whole, stop)
    return {
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
        "charOffset": begin,
        "charLength": stop - begin,
    }


def _place(text: str, offset: int) -> tuple[int, int]:
    """Line and column, both from 1."""
    starts = _line_starts(text)
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1


@lru_cache(maxsize=4)
def _line_starts(text: str) -> list[int]:
    return [0, *(match.end() for match in re.finditer("\n", text))]
