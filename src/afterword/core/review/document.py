"""Findings as a document (``interface.md``)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from afterword.core.note.model import Waiver
from afterword.core.review.model import Finding
from afterword.core.review.waivers import waiver_for


def write_finding(finding: Finding, waived: str | None = None) -> dict[str, Any]:
    """One finding as JSON values; the span is null for an absence. ``waived``: the reason, for one that the candidate answered."""
    row = {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "span": None if finding.start is None else [finding.start, finding.end],
        "text": finding.text,
        "message": finding.message,
        "suggestions": list(finding.suggestions),
    }
    return row if waived is None else row | {"waived": waived}


def write_findings(id_: str | None, findings: Iterable[Finding], waivers: Iterable[Waiver] = ()) -> dict[str, Any]:
    """The findings of one note, under its id."""
    every = tuple(waivers)
    answers = ((finding, waiver_for(finding, every)) for finding in findings)
    return {"id": id_, "findings": [write_finding(one, answer.reason if answer else None) for one, answer in answers]}
