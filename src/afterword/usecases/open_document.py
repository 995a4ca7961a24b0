"""Open a document that somebody wrote: bytes to values, values to a candidacy, and every problem at once."""

from __future__ import annotations

import json
import math
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date, datetime, time
from typing import Any

from afterword.core.candidacy.document import read_candidacy
from afterword.core.candidacy.document_checks import check_candidacy
from afterword.core.candidacy.model import (
    Candidacy,
    Candidate,
    Event,
    Firm,
    Interview,
    Person,
    Promise,
    Reception,
    TalkingPoint,
)
from afterword.core.playbook.schema import shown
from afterword.core.problems import Invalid, Problem
from afterword.ports import Schemas

_LARGEST = 16_000_000
_DEEPEST = 40
_LARGEST_NUMBER = 2**63
_LINE = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)")
_LONG_NUMBER = re.compile(r"[0-9_]{4000,}")
_PIECE = r"""(?:[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+"""
_LONG_KEY = re.compile(rf"(?<![A-Za-z0-9_-])(?:{_PIECE}\.[ \t]*+){{{_DEEPEST + 1}}}")
_BARE = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_DOES_NOT_FIT = "This candidacy does not fit."
_ROWS = frozenset({"people", "interviews", "talking_points", "promises", "events"})


def parse_document(data: bytes, name: str) -> Any:
    """The values of a JSON or TOML document; ``name`` is its path, whose suffix decides where the content does not.

    TOML's own dates become texts as JSON would hold them; one without an offset stays without. Whole numbers written
    as 2.0 become whole. Raises Invalid with every problem, by line where the text itself is at fault and by place
    where a value is.
    """
    text = _decoded(data, name)
    repeated = _Repeated()
    document = _read_toml(text, name) if _is_toml(text, name) else _read_json(text, name, repeated)
    problems = (*_unfit(document, "", repeated),)
    if problems:
        raise _invalid(name, *problems)
    return _plain(document)


def read_candidacy_document(document: Any, schemas: Schemas) -> Candidacy:
    """The candidacy that the document holds. Raises Invalid with all problems, each with its place.

    Where values do not fit the schema, the rest is still asked whether it holds together, so that all is said at once.
    """
    misfits = schemas.problems("candidacy", document)
    if misfits and isinstance(document, dict):
        unfit = {problem.place for problem in misfits}
        raise Invalid(_DOES_NOT_FIT, (*misfits, *check_candidacy(_without(document, unfit, ""))))
    candidacy, problems = (None, misfits) if misfits else read_candidacy(document)
    if candidacy is None:
        raise Invalid(_DOES_NOT_FIT, problems)
    return candidacy


def _without(value: Any, unfit: set[str], place: str) -> Any:
    """The value with null, or an empty row of a list, in every place that is unfit."""
    if isinstance(value, dict):
        inner = {key: _within(place, key) for key in value}
        return {key: None if inner[key] in unfit else _without(value[key], unfit, inner[key]) for key in value}
    if isinstance(value, list):
        empty: Any = {} if place in _ROWS else None
        rows = [(f"{place}[{index}]", item) for index, item in enumerate(value)]
        return [empty if row in unfit else _without(item, unfit, row) for row, item in rows]
    return value


def unknown_keys(document: Any) -> tuple[Problem, ...]:
    """Warnings of keys that nothing reads, each with the key that was likely meant; none of them is an error."""
    return tuple(_unknown(document, _CANDIDACY, ""))


def _decoded(data: bytes, name: str) -> str:
    if len(data) > _LARGEST:
        raise _invalid(name, Problem("", f"It has {len(data):,} bytes, where {_LARGEST:,} is the most."))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _invalid(name, Problem(f"line {line}", "This is not UTF-8: save the file as text in UTF-8.")) from error
    if not text.strip():
        raise _invalid(name, Problem("", "It is empty: write a candidacy in JSON or TOML."))
    return text


def _is_toml(text: str, name: str) -> bool:
    """By the suffix; else a brace, a quote or a list of values opens JSON, and anything else TOML."""
    start = text.lstrip()
    if start.startswith("{") or name.casefold().endswith((".json", ".jsonl")):
        return False
    if name.casefold().endswith(".toml"):
        return True
    if start.startswith("["):
        return re.match(r"""\[\[?\s*[A-Za-z_"'][^\]\n{]*\]\]?\s*(?:#[^\n]*)?(?:\r?\n|\Z)""", start) is not None
    return re.match(r"""(?:#|["']?[A-Za-z0-9_-]+["']?\s*[=.])""", start) is not None


class _Repeated:
    """The keys that stand twice in one object of JSON, by the object."""

    def __init__(self) -> None:
        self._found: dict[int, tuple[dict[str, Any], list[str]]] = {}

    def read(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        """An object out of its pairs, in the shape that ``json`` asks for."""
        row = dict(pairs)
        if len(row) < len(pairs):
            counts = Counter(key for key, _ in pairs)
            self._found[id(row)] = (row, [key for key, count in counts.items() if count > 1])
        return row

    def of(self, row: dict[str, Any]) -> list[str]:
        """The keys that stood twice in this object."""
        return self._found.get(id(row), (row, []))[1]


def _read_json(text: str, name: str, repeated: _Repeated) -> Any:
    try:
        return json.loads(text, parse_float=_number, parse_int=_whole, object_pairs_hook=repeated.read)
    except json.JSONDecodeError as error:
        sentence = f"This is not JSON: {_clean(error.msg.removesuffix(' at'))}, at column {error.colno}."
        raise _invalid(name, Problem(f"line {error.lineno}", sentence)) from error
    except RecursionError as error:
        raise _invalid(name, _too_deep("")) from error


def _read_toml(text: str, name: str) -> Any:
    if long := _LONG_KEY.search(text):  # the parser's time and memory grow with the square of a key's parts
        line = text.count("\n", 0, long.start()) + 1
        raise _invalid(name, Problem(f"line {line}", f"A key of more than {_DEEPEST} parts: write it flatter."))
    try:
        return tomllib.loads(text, parse_float=_number)
    except RecursionError as error:
        raise _invalid(name, _too_deep("")) from error
    except ValueError as error:
        raise _invalid(name, _toml_problem(error, text)) from error


def _toml_problem(error: ValueError, text: str) -> Problem:
    last = text.rstrip().count("\n") + 1
    if not isinstance(error, tomllib.TOMLDecodeError):
        long = _LONG_NUMBER.search(text)
        line = text.count("\n", 0, long.start()) + 1 if long else last
        return Problem(f"line {line}", "This is not TOML: a number or a date here is out of all bounds.")
    found = _LINE.search(str(error))
    column = f", at column {found[2]}" if found and found[2] else ""
    sentence = f"This is not TOML: {_clean(_LINE.sub('', str(error)))}{column}."
    return Problem(f"line {found[1] if found and found[1] else last}", sentence)


def _clean(message: str) -> str:
    """A parser's own words inside a sentence, without anything that disturbs a terminal."""
    words = "".join(letter if letter.isprintable() else "?" for letter in message)[:120].rstrip(". ")
    return words[:1].lower() + words[1:]


def _number(text: str) -> float | int:
    value = float(text)
    return int(value) if value.is_integer() and abs(value) < 2**53 else value


def _whole(text: str) -> float | int:
    return int(text) if len(text) <= 30 else math.inf


def _unfit(value: Any, place: str, repeated: _Repeated, depth: int = 0) -> Iterator[Problem]:
    """What no schema sees: numbers without bounds, half characters, keys that stand twice, endless depth."""
    if depth > _DEEPEST:
        yield _too_deep(place)
    elif isinstance(value, dict):
        yield from _unfit_keys(value, place, repeated)
        for key, item in value.items():
            yield from _unfit(item, _within(place, key), repeated, depth + 1)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _unfit(item, f"{place}[{index}]", repeated, depth + 1)
    elif isinstance(value, str) and not _is_writable(value):
        yield Problem(place, "This text holds half a character: write it again.")
    elif isinstance(value, int | float) and not abs(value) <= _LARGEST_NUMBER:
        yield Problem(place, "This number is too large, or none at all: write a smaller one, or null.")


def _unfit_keys(row: dict[str, Any], place: str, repeated: _Repeated) -> Iterator[Problem]:
    for key in repeated.of(row):
        yield Problem(_within(place, key), "This key stands twice in one object: give it once.")
    if not all(_is_writable(key) for key in row):
        yield Problem(place, "A key here holds half a character: write it again.")


def _too_deep(place: str) -> Problem:
    shown_place = place if len(place) <= 80 else f"{place[:77]}..."
    return Problem(shown_place, f"More than {_DEEPEST} values stand within one another here: write it flatter.")


def _is_writable(text: str) -> bool:
    return not any("\ud800" <= letter <= "\udfff" for letter in text)


def _plain(value: Any) -> Any:
    """TOML's own dates and times as the texts that JSON would hold."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date | datetime | time) else value


def _invalid(name: str, *problems: Problem) -> Invalid:
    shown_name = "The document on standard input" if name == "-" else shown(name)[1:-1]
    return Invalid(f"{shown_name} cannot be read.", problems)


def _within(place: str, key: str) -> str:
    if not _BARE.fullmatch(key):
        return f"{place}[{shown(key)}]"
    return f"{place}.{key}" if place else key


def _names(kind: type[Any], *, without: str = "", **within: Any) -> dict[str, Any]:
    return {field.name: within.get(field.name) for field in fields(kind) if field.name != without}


_CANDIDACY: Mapping[str, Any] = _names(
    Candidacy,
    without="closed_days",
    candidate=_names(Candidate),
    firm=_names(Firm, reception=_names(Reception)),
    people=_names(Person),
    interviews=_names(Interview),
    talking_points={"with": None} | _names(TalkingPoint, without="person"),
    promises=_names(Promise),
    events=_names(Event),
)
"""Every key that is read, and the keys within it: taken from the model, so that none is forgotten."""


def _unknown(value: Any, known: Mapping[str, Any], place: str) -> Iterator[Problem]:
    if isinstance(value, list):
        for index, row in enumerate(value):
            yield from _unknown(row, known, f"{place}[{index}]")
    elif isinstance(value, dict):
        for key, item in value.items():
            if key not in known:
                yield Problem(_within(place, key), f"This key is not known, and is left aside{_meant(key, known)}")
            elif known[key]:
                yield from _unknown(item, known[key], _within(place, key))


def _meant(key: str, known: Mapping[str, Any]) -> str:
    from difflib import get_close_matches  # noqa: PLC0415  (only for a warning)

    close = get_close_matches(key.casefold().replace("-", "_").replace(" ", "_")[:40], list(known), n=1)
    return f": did you mean {close[0]}?" if close else "."
