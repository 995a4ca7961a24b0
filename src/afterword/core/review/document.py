"""Findings as a document (``interface.md``)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from afterword.core.review.model import Finding


def write_finding(finding: Finding) -> dict[str, Any]:
    """One finding as JSON values; the span is null for an absence."""
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "span": None if finding.start is None else [finding.start, finding.end],
        "text": finding.text,
        "message": finding.message,
        "suggestions": list(finding.suggestions),
    }


def write_findings(id_: str | None, findings: Iterable[Finding]) -> dict[str, Any]:
    """The findings of one note, under its id."""
    return {"id": id_, "findings": [write_finding(finding) for finding in findings]}
