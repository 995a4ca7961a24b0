"""Wording as data: rows by slot, read from TOML; a table may extend another and change only what it says."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from string import Formatter
from typing import Any

from afterword.core.note.lists import listed
from afterword.core.note.manner import Manner
from afterword.core.problems import Problem

SLOTS = listed(
    "address meeting weekday day date on_day the_role role firm others contact promise name phone x y news_day deadline next_day their_number their_zone"
)
CONDITIONS = listed("in-person video telephone again group there reader after")


@dataclass(frozen=True, slots=True)
class Row:
    """One alternative of a slot. ``id`` names it, as ``thank-you.final[3]``; ``needs`` are the facts it is filled with.

    A row of another manner than the usual one is used only where that manner is asked for; one with a condition (``when``) only where
    it holds, which is among the needs.
    """

    id: str
    text: str
    needs: frozenset[str]
    manner: Manner = Manner.USUAL


@dataclass(frozen=True, slots=True)
class Wording:
    """All rows, by section and slot."""

    locale: str
    rows: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)

    def of(self, slot: str) -> tuple[Row, ...]:
        """The rows of a slot such as ``thank-you.final``; none if there is no such slot."""
        return self.rows.get(slot, ())


def base_of(texts: Iterable[str]) -> str | None:
    """The locale whose table a table extends, if any; unreadable text extends nothing."""
    for text in texts:
        try:
            name = tomllib.loads(text).get("extends")
        except tomllib.TOMLDecodeError:
            continue
        if isinstance(name, str):
            return name
    return None


def read_wording(texts: Iterable[str], base: Wording | None = None) -> tuple[Wording | None, tuple[Problem, ...]]:
    """A table of wording, made of the texts of its files, over its base; or every problem with its place."""
    rows: dict[str, tuple[Row, ...]] = dict(base.rows) if base else {}
    locale = base.locale if base else "en-US"
    problems: list[Problem] = []
    for text in texts:
        try:
            document = tomllib.loads(text)
        except tomllib.TOMLDecodeError as fault:
            problems.append(Problem("", f"this is no TOML: {fault}"))
            continue
        locale = str(document.get("locale") or locale)
        rows |= _sections(document, problems)
    return (None, tuple(problems)) if problems else (Wording(locale, rows), ())


def _sections(document: Mapping[str, Any], problems: list[Problem]) -> dict[str, tuple[Row, ...]]:
    rows: dict[str, tuple[Row, ...]] = {}
    for section, slots in document.items():
        if section in {"locale", "extends"}:
            continue
        if not isinstance(slots, dict):
            problems.append(Problem(section, "a section holds slots, and a slot holds a list of rows"))
            continue
        for slot, texts in slots.items():
            rows[f"{section}.{slot}"] = _rows(f"{section}.{slot}", texts, problems)
    return rows


def _rows(slot: str, texts: Any, problems: list[Problem]) -> tuple[Row, ...]:
    if not isinstance(texts, list) or not texts or not all(_is_row(row) for row in texts):
        problems.append(
            Problem(slot, "a slot holds a list of rows: texts, or { text = ..., manner = ..., when = ... }")
        )
        return ()
    rows = (row if isinstance(row, dict) else {"text": row} for row in texts)
    return tuple(_row(f"{slot}[{index}]", row, problems) for index, row in enumerate(rows))


def _is_row(row: Any) -> bool:
    if isinstance(row, str):
        return True
    return (
        isinstance(row, dict)
        and isinstance(row.get("text"), str)
        and set(row) <= {"text", "manner", "when"}
        and row.get("manner", Manner.USUAL) in set(Manner)
        and row.get("when", "there") in CONDITIONS
    )


def _row(place: str, row: Mapping[str, str], problems: list[Problem]) -> Row:
    text, manner = row["text"], Manner(row.get("manner", Manner.USUAL))
    try:
        needs = frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)
    except ValueError as fault:
        problems.append(Problem(place, f"the braces of this row do not fit: {fault}"))
        return Row(place, text, frozenset())
    if unknown := sorted(needs - SLOTS):
        problems.append(
            Problem(place, f"there is no fact called {', '.join(unknown)}; the facts are {', '.join(sorted(SLOTS))}")
        )
    return Row(place, text, needs | ({row["when"]} if "when" in row else set()), manner)
