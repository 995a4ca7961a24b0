"""The least that a candidacy document holds, for tests in which the published schema is not the point."""

from __future__ import annotations

from typing import Any

from whenever import Instant

from afterword.core.problems import Problem


class LooseSchemas:
    """Answers ``usecases.ports.Schemas`` for the names and instants without which nothing can be read."""

    def text(self, name: str) -> str:
        return "{}"

    def problems(self, name: str, document: Any) -> tuple[Problem, ...]:
        if not isinstance(document, dict):
            return (Problem("", "a candidacy stands here"),)
        found = []
        if not isinstance(document.get("firm"), dict) or not isinstance(document["firm"].get("name"), str):
            found.append(Problem("firm.name", "is missing"))
        if not isinstance(document.get("role"), str):
            found.append(Problem("role", "is missing"))
        for index, row in enumerate(document.get("interviews") or [{}]):
            if not _is_instant(row.get("ended")):
                found.append(Problem(f"interviews[{index}].ended", "is no instant"))
        return tuple(found)


def _is_instant(value: Any) -> bool:
    try:
        Instant(value)
    except (ValueError, TypeError):
        return False
    return True
