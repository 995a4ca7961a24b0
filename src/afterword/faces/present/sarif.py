"""Findings as SARIF 2.1.0, which code hosts and editors read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from afterword.core.note.model import Note
from afterword.core.review.catalogue import RULES
from afterword.core.review.mending import is_safe
from afterword.core.review.model import Finding, Severity

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVEL = {Severity.BLOCKS: "error", Severity.ADVISES: "warning"}


def sarif(rows: Iterable[tuple[str, Note, tuple[Finding, ...]]]) -> dict[str, Any]:
    """One run over (path, note, findings); columns and offsets count code points."""
    return {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "Afterword", "rules": _rules()}},
                "columnKind": "unicodeCodePoints",
                "results": [_result(path, note, one) for path, note, findings in rows for one in findings],
            }
        ],
    }


def _rules() -> list[dict[str, Any]]:
    return [
        {
            "id": rule.slug,
            "shortDescription": {"text": rule.page.strip().splitlines()[0].partition(": ")[2] or rule.slug},
            "help": {"text": rule.page.strip()},
            "defaultConfiguration": {"level": _LEVEL[rule.severity]},
        }
        for rule in RULES
    ]


def _result(path: str, note: Note, finding: Finding) -> dict[str, Any]:
    region = _region(note.text, finding)
    place = {"artifactLocation": {"uri": path}} | ({"region": region} if region else {})
    row: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": _LEVEL[finding.severity],
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": place}],
    }
    reasons = {waiver.rule: waiver.reason for waiver in note.waivers}
    if finding.rule in reasons:
        row["suppressions"] = [{"kind": "inSource", "justification": reasons[finding.rule]}]
    if region and is_safe(finding):
        change = {"deletedRegion": region, "insertedContent": {"text": finding.suggestions[0]}}
        row["fixes"] = [{"artifactChanges": [{"artifactLocation": {"uri": path}, "replacements": [change]}]}]
    return row


def _region(text: str, finding: Finding) -> dict[str, int] | None:
    if finding.start is None or finding.end is None:
        return None
    (line, column), (end_line, end_column) = _place(text, finding.start), _place(text, finding.end)
    return {
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
        "charOffset": finding.start,
        "charLength": finding.end - finding.start,
    }


def _place(text: str, offset: int) -> tuple[int, int]:
    """Line and column, both from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
