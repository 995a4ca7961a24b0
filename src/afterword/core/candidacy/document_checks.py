"""What no schema sees in a candidacy document: zones that exist, ids that are known, an end after its start."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from whenever import Instant, TimeZoneNotFoundError

from afterword.core.candidacy.event_names import event_names, undone_name
from afterword.core.candidacy.reading_hours import read_hours
from afterword.core.problems import Problem

_EPOCH = Instant.from_timestamp(0)


def check_candidacy(document: Mapping[str, Any]) -> tuple[Problem, ...]:
    """Every problem of meaning in a document that fits the schema; what a misfit left out is passed over."""
    return (
        *_zones(document),
        *_ids(document),
        *_references(document),
        *_points(document),
        *_spans(document),
        *_undone(document),
        *_desk(document),
    )


def zone_exists(name: str) -> bool:
    """Whether the IANA database knows the zone."""
    try:
        _EPOCH.to_tz(name)
    except (TimeZoneNotFoundError, ValueError):
        return False
    return True


def _rows(document: Mapping[str, Any], key: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for index, row in enumerate(document.get(key) or ()):
        yield f"{key}[{index}]", row


def _zones(document: Mapping[str, Any]) -> Iterator[Problem]:
    owners = [(key, document.get(key) or {}) for key in ("candidate", "firm")]
    for place, row in [*owners, *_rows(document, "people"), *_rows(document, "interviews")]:
        zone = row.get("zone")
        if zone and not zone_exists(zone):
            yield Problem(f"{place}.zone", f"no zone is named {zone!r}: write an IANA name such as America/New_York")


def _ids(document: Mapping[str, Any]) -> Iterator[Problem]:
    for key in ("people", "events"):
        seen: set[str] = set()
        for place, row in _rows(document, key):
            name = row.get("id") or (row.get("name") if key == "people" else None)
            if name in seen:
                yield Problem(f"{place}.id", f"{name!r} is used twice: give each its own id")
            if name:
                seen.add(name)


def _references(document: Mapping[str, Any]) -> Iterator[Problem]:
    known = {row.get(key) for row in document.get("people") or () for key in ("id", "name")}
    for place, row in _rows(document, "interviews"):
        for index, name in enumerate(row.get("people") or ()):
            yield from _unknown(f"{place}.people[{index}]", name, known)
        yield from _unknown(f"{place}.most_with", row.get("most_with"), known)
    for place, row in _rows(document, "talking_points"):
        yield from _unknown(f"{place}.with", row.get("with"), known)
    for place, row in _rows(document, "events"):
        yield from _unknown(f"{place}.person", row.get("person"), known)


def _points(document: Mapping[str, Any]) -> Iterator[Problem]:
    for place, row in _rows(document, "talking_points"):
        if not any((row.get(key) or "").strip() for key in ("topic", "liked", "interest")):
            yield Problem(
                f"{place}.topic", "say what it was about, or at least what you liked or why it matters to you"
            )


def _unknown(place: str, name: str | None, known: set[str | None]) -> Iterator[Problem]:
    if name and name not in known:
        yield Problem(place, f"nobody in people has the id {name!r}")


def _spans(document: Mapping[str, Any]) -> Iterator[Problem]:
    for place, row in _rows(document, "interviews"):
        started, ended = row.get("started"), row.get("ended")
        if started and ended and Instant(started) > Instant(ended):
            yield Problem(f"{place}.ended", "the interview ends before it starts")


def _undone(document: Mapping[str, Any]) -> Iterator[Problem]:
    rows = document.get("events") or ()
    for place, row in _rows(document, "events"):
        if row.get("kind") == "undone" and not _finds_earlier(row, rows):
            yield Problem(f"{place}.event", "it names no event of this candidacy: give the id of the one to undo")


def _finds_earlier(row: Mapping[str, Any], rows: Any) -> bool:
    return row.get("event") is not None and undone_name(row["event"], rows, event_names(rows)) is not None


def _desk(document: Mapping[str, Any]) -> Iterator[Problem]:
    hours = ((document["firm"].get("reception") or {}).get("hours")) if document.get("firm") else None
    if hours:
        for problem in read_hours(hours)[1]:
            yield Problem("firm.reception.hours", problem.sentence)
