"""The answers of a debrief as a document, in a file or kept between two sittings: JSON values to Answers and back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from whenever import Date

from afterword.core.candidacy.debrief import Answers, Met, Point, Progress
from afterword.core.candidacy.debrief_reading import find_name, read_met, read_reception
from afterword.core.candidacy.model import Part, Reception
from afterword.core.candidacy.reading_hours import read_hours
from afterword.core.problems import Problem

_POINT_KEYS = ("topic", "liked", "interest")
_MET_KEYS = ("name", "id", "title", "part", "email", "email_given", "phone", *_POINT_KEYS, "talking_points")
_KEYS = (
    "met", "most_with", "group_size", "hear", "hear_by", "hear_on", "reception", "next_round", "next_round_on",
    "anything_else",
)  # fmt: skip


class _Reader:
    """Reads a document's values one by one and gathers what does not fit."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def refuse(self, place: str, sentence: str) -> None:
        self.problems.append(Problem(place, sentence))

    def table(self, value: Any, place: str, keys: Sequence[str]) -> Mapping[str, Any]:
        """A table with no other keys than these."""
        if not isinstance(value, Mapping):
            self.refuse(place, f"wants a table with {', '.join(keys)}")
            return {}
        for key in value:
            if key not in keys:
                self.refuse(f"{place}.{key}".strip("."), f"is not known here: use {', '.join(keys)}")
        return value

    def text(self, row: Mapping[str, Any], key: str, place: str) -> str | None:
        """Text that is not empty, or None."""
        value = row.get(key)
        if value is None:
            return None
        if not isinstance(value, str):
            self.refuse(f"{place}.{key}".strip("."), "wants text in quotation marks")
            return None
        return value.strip() or None

    def day(self, row: Mapping[str, Any], key: str) -> Date | None:
        """An ISO date, as text or as TOML writes it."""
        value = row.get(key)
        if value is None:
            return None
        try:
            return Date(str(value))
        except ValueError:
            self.refuse(key, f"{value!s} is no date: write it like 2026-11-13")
            return None

    def rows(self, value: Any, place: str) -> Iterator[tuple[str, Any]]:
        """The items of a list, each with its place."""
        if value is not None and not isinstance(value, list):
            self.refuse(place, "wants a list in square brackets")
            return
        for index, item in enumerate(value or ()):
            yield f"{place}[{index}]", item


def read_answers(document: Any) -> tuple[Answers | None, tuple[Problem, ...]]:
    """The answers of a document, or None and everything in it that does not fit, each with its place."""
    reader = _Reader()
    if not isinstance(document, Mapping):
        return None, (Problem("", f"wants a table with {', '.join(_KEYS)}"),)
    row = reader.table(document, "", _KEYS)
    met = tuple(_each_met(reader, row.get("met")))
    answers = Answers(
        met=met,
        most_with=_name(reader, row, "most_with", met),
        group_size=_size(reader, row.get("group_size")),
        hear=reader.text(row, "hear", ""),
        hear_by=reader.text(row, "hear_by", ""),
        hear_on=reader.day(row, "hear_on"),
        reception=_reception(reader, row.get("reception")),
        next_round=reader.text(row, "next_round", ""),
        next_round_on=reader.day(row, "next_round_on"),
        anything_else=reader.text(row, "anything_else", ""),
    )
    return (None, tuple(reader.problems)) if reader.problems else (answers, ())


def _each_met(reader: _Reader, value: Any) -> Iterator[Met]:
    if isinstance(value, str):
        yield from _named(reader, value, "met")
        return
    seen: set[str] = set()
    for place, item in reader.rows(value, "met"):
        found = _named(reader, item, place) if isinstance(item, str) else _tabled(reader, item, place)
        for met in found:
            if met.name in seen:
                reader.refuse(place, f"{met.name} stands here twice: write one entry for each person")
            seen.add(met.name)
            yield met


def _named(reader: _Reader, text: str, place: str) -> tuple[Met, ...]:
    found = read_met(text, ())
    if isinstance(found, Problem):
        reader.refuse(place, found.sentence)
        return ()
    return found


def _tabled(reader: _Reader, value: Any, place: str) -> tuple[Met, ...]:
    row = reader.table(value, place, _MET_KEYS)
    name = reader.text(row, "name", place)
    if name is None:
        if isinstance(value, Mapping):
            reader.refuse(f"{place}.name", "is missing: say who it was")
        return ()
    given = row.get("email_given")
    if given is not None and not isinstance(given, bool):
        reader.refuse(f"{place}.email_given", "wants true if they gave it themselves, else false")
    email = reader.text(row, "email", place)
    if email is not None and not _is_address(email):
        reader.refuse(f"{place}.email", f"{email!r} is no address: write it like ruth@firm.example")
    return (
        Met(
            name=name,
            id=reader.text(row, "id", place),
            title=reader.text(row, "title", place),
            part=_part(reader, row.get("part"), place),
            email=email,
            email_given=given if isinstance(given, bool) else None,
            phone=reader.text(row, "phone", place),
            points=tuple(_points(reader, row, place)),
        ),
    )


def _is_address(text: str) -> bool:
    local, at, domain = text.partition("@")
    return bool(local and at and "." in domain.strip(".")) and "@" not in domain and not any(map(str.isspace, text))


def _part(reader: _Reader, value: Any, place: str) -> Part | None:
    try:
        return Part(value) if value is not None else None
    except ValueError:
        reader.refuse(f"{place}.part", f"is one of {', '.join(Part)}, not {value!r}")
        return None


def _points(reader: _Reader, row: Mapping[str, Any], place: str) -> Iterator[Point]:
    """The point that stands in the person's own table, then further ones of the list."""
    yield from _point(reader, row, place, optional=True)
    for where, item in reader.rows(row.get("talking_points"), f"{place}.talking_points"):
        yield from _point(reader, reader.table(item, where, _POINT_KEYS), where, optional=False)


def _point(reader: _Reader, row: Mapping[str, Any], place: str, *, optional: bool) -> Iterator[Point]:
    topic, liked, interest = (reader.text(row, key, place) for key in _POINT_KEYS)
    if topic:
        yield Point(topic=topic, liked=liked, interest=interest)
    elif liked or interest or not optional:
        reader.refuse(f"{place}.topic", "is missing: say what it was about")


def _name(reader: _Reader, row: Mapping[str, Any], key: str, met: Sequence[Met]) -> str | None:
    text = reader.text(row, key, "")
    if text is None:
        return None
    names = [one.name for one in met]
    found = find_name(text, names)
    if found is None and names:
        reader.refuse(key, f"{text!r} is none of those met, or several: write one of {', '.join(names)}")
    return found or text


def _size(reader: _Reader, value: Any) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 99:
        reader.refuse("group_size", "wants a whole number from 1 to 99")
        return None
    return value


def _reception(reader: _Reader, value: Any) -> Reception | None:
    if value is None or isinstance(value, bool):
        return None if value is None else Reception(exists=value, can_visit=value)
    if isinstance(value, str):
        found = read_reception(value)
        if isinstance(found, Problem):
            reader.refuse("reception", found.sentence)
            return None
        return found
    row = reader.table(value, "reception", ("exists", "hours", "can_visit"))
    for key in ("exists", "can_visit"):
        if row.get(key) is not None and not isinstance(row[key], bool):
            reader.refuse(f"reception.{key}", "wants true or false")
    hours = reader.text(row, "hours", "reception")
    if hours:
        for problem in read_hours(hours)[1]:
            reader.refuse("reception.hours", problem.sentence)
    return Reception(exists=row.get("exists"), can_visit=row.get("can_visit"), hours=hours)


def write_answers(answers: Answers) -> dict[str, Any]:
    """The answers as JSON values; what was skipped is left out."""
    return _known(
        {
            "met": [_write_met(met) for met in answers.met],
            "most_with": answers.most_with,
            "group_size": answers.group_size,
            "hear": answers.hear,
            "hear_by": answers.hear_by,
            "hear_on": _iso(answers.hear_on),
            "reception": _write_reception(answers.reception),
            "next_round": answers.next_round,
            "next_round_on": _iso(answers.next_round_on),
            "anything_else": answers.anything_else,
        }
    )


def _known(row: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if value is not None and value != []}


def _iso(day: Date | None) -> str | None:
    return day.format_iso() if day else None


def _write_met(met: Met) -> dict[str, Any]:
    first, rest = met.points[:1], met.points[1:]
    row = {key: getattr(met, key) for key in ("name", "id", "title", "email", "email_given", "phone")}
    row["part"] = met.part.value if met.part else None
    for point in first:
        row |= _write_point(point)
    return _known(row | {"talking_points": [_write_point(point) for point in rest]})


def _write_point(point: Point) -> dict[str, Any]:
    return _known({key: getattr(point, key) for key in _POINT_KEYS})


def _write_reception(desk: Reception | None) -> dict[str, Any] | None:
    return _known({"exists": desk.exists, "hours": desk.hours, "can_visit": desk.can_visit}) if desk else None


def write_progress(progress: Progress) -> dict[str, Any]:
    """The progress as JSON values."""
    return {"answers": write_answers(progress.answers), "asked": list(progress.asked)}


def read_progress(document: Any) -> Progress | None:
    """The progress that ``write_progress`` wrote; None where it is something else."""
    if not isinstance(document, Mapping):
        return None
    answers, asked = read_answers(document.get("answers"))[0], document.get("asked")
    if answers is None or not isinstance(asked, list) or not all(isinstance(key, str) for key in asked):
        return None
    return Progress(answers, tuple(asked))
