"""The audit of a correction: which facts differ between two candidacies, place by place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from whenever import Instant

from afterword.core.candidacy.document import write_facts
from afterword.core.candidacy.model import Candidacy


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the audit: who changed which fact, when, from what to what (both as JSON values)."""

    changed_at: Instant
    who: str
    place: str
    before: Any
    after: Any


def changes_between(before: Candidacy, after: Candidacy, at: Instant, who: str) -> tuple[Change, ...]:
    """A line for every fact that differs; None stands where there was none."""
    return tuple(Change(at, who, *row) for row in _differ("", write_facts(before), write_facts(after)))


def _differ(place: str, before: Any, after: Any) -> Iterator[tuple[str, Any, Any]]:
    if before == after:
        return
    if isinstance(before, dict) and isinstance(after, dict):
        for key in {**before, **after}:
            yield from _differ(f"{place}.{key}" if place else key, before.get(key), after.get(key))
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for index, (old, new) in enumerate(zip(before, after, strict=True)):
            yield from _differ(f"{place}[{index}]", old, new)
    else:
        yield place, before, after
