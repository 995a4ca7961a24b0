"""Findings as a page shows them: with what would be better as a button, and places as a browser counts them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from textwrap import shorten
from typing import Any

from afterword.core.review.catalogue import rule
from afterword.core.review.mending import edits_for, is_safe
from afterword.core.review.model import Finding, Severity

MOST = 60  # more than anybody reads at once
_MOST_SUGGESTIONS = 3
_MOST_SIGNS = 60


@dataclass(frozen=True, slots=True)
class Better:
    """One suggestion: ``key`` names it in a form; ``start`` and ``end`` are UTF-16 units, between which ``new`` would stand."""

    said: str
    key: str
    start: int
    end: int
    new: str


@dataclass(frozen=True, slots=True)
class Seen:
    """One finding; ``start`` and ``end`` in UTF-16 units, None for an absence. ``ground``: whose rule it is."""

    number: int
    rule: str
    blocks: bool
    ground: str
    message: str
    words: str
    line: int | None
    start: int | None
    end: int | None
    better: tuple[Better, ...]
    safe: bool


def seen(text: str, findings: Sequence[Finding]) -> list[Seen]:
    """The findings of a text, in its order."""
    at = units(text)
    return [_seen(text, number, one, at) for number, one in enumerate(findings[:MOST])]


def mark_of(one: Seen) -> dict[str, Any]:
    """What the script of the page is told of a finding."""
    better = [{"start": each.start, "end": each.end, "new": each.new} for each in one.better]
    return {"number": one.number, "start": one.start, "end": one.end, "blocks": one.blocks, "better": better}


def count_said(rows: Sequence[Seen]) -> str:
    """How much there is to look at, in one sentence."""
    if not rows:
        return "Nothing to mend."
    blocking = sum(row.blocks for row in rows)
    things = f"{len(rows)} things" if len(rows) > 1 else "1 thing"
    held = f" {blocking if blocking > 1 else 'One'} of them block{'s' if blocking == 1 else ''} it." if blocking else ""
    if blocking == len(rows):
        held = " They all block it." if blocking > 1 else " It blocks the note."
    return f"{things} to look at.{held}"


def better_of(text: str, findings: Sequence[Finding], key: str) -> tuple[Finding, str] | None:
    """The finding that a key names, and the text with its suggestion in it; None if it is no longer found."""
    for finding in findings:
        for each, words in _suggested(finding):
            if each == key and (edits := edits_for(text, [replace(finding, suggestions=(words,))])):
                edit = edits[0]
                return finding, text[: edit.start] + edit.new + text[edit.end :]
    return None


def units(text: str) -> Callable[[int], int]:
    """Where a place in code points lies in UTF-16 units, in which a browser counts."""
    far = [index for index, sign in enumerate(text) if sign > "\uffff"]
    return lambda place: place + bisect_left(far, place)


def _seen(text: str, number: int, one: Finding, at: Callable[[int], int]) -> Seen:
    there = one.start is not None and one.end is not None
    words = " ".join(one.text.split())
    return Seen(
        number,
        one.rule,
        one.severity is Severity.BLOCKS,
        ", ".join(rule(one.rule).sources),
        one.message,
        shorten(one.text, _MOST_SIGNS, placeholder=" …") or words[:_MOST_SIGNS],
        text.count("\n", 0, one.start) + 1 if there else None,
        at(one.start) if one.start is not None else None,
        at(one.end) if one.end is not None else None,
        tuple(_better(text, one, at)),
        is_safe(one),
    )


def _suggested(finding: Finding) -> Iterator[tuple[str, str]]:
    for index, words in enumerate(finding.suggestions[:_MOST_SUGGESTIONS]):
        yield f"{finding.rule}-{finding.start}-{finding.end}-{index}", words


def _better(text: str, finding: Finding, at: Callable[[int], int]) -> Iterator[Better]:
    if finding.start is None:
        return
    for key, words in _suggested(finding):
        for edit in edits_for(text, [replace(finding, suggestions=(words,))]):
            said = f"Write “{words}”" if words.strip() else "Leave it out"
            yield Better(said, key, at(edit.start), at(edit.end), edit.new)
