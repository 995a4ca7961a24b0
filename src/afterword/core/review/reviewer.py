"""The reviewer: a note in, findings out, in the order of the text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from afterword.core.note.model import Note
from afterword.core.review.catalogue import RULES
from afterword.core.review.model import Check, Finding, Panel, Remark, Rule
from afterword.core.review.reading import read


def _no_check(_note: Note) -> Iterable[Remark]:
    return ()


def review(
    note: Note,
    panel: Panel = Panel(),  # noqa: B008
    rules: Sequence[Rule] = RULES,
    check: Check = _no_check,
) -> tuple[Finding, ...]:
    """Everything the rules notice in a note, absences first, then by place; never raises, whatever the text.

    ``check`` is a checker of language, asked once for the note; without one, only the project's own rules speak.
    """
    reading = read(note, check(note))
    found = [finding for rule in rules if reading.kind in rule.kinds for finding in rule.findings(reading, panel)]
    return tuple(sorted(found, key=_place))


def review_panel(
    notes: Sequence[Note], rules: Sequence[Rule] = RULES, check: Check = _no_check
) -> tuple[tuple[Finding, ...], ...]:
    """The findings of each note, in order; notes of one candidacy are compared for copies (E2, J2)."""
    return tuple(reviews(notes, rules, check))


def reviews(
    notes: Sequence[Note], rules: Sequence[Rule] = RULES, check: Check = _no_check
) -> Iterator[tuple[Finding, ...]]:
    """The same, one note after another."""
    cases: dict[str, list[int]] = defaultdict(list)
    for index, note in enumerate(notes):
        if note.candidacy:
            cases[note.candidacy].append(index)
    return (review(note, _others(notes, cases, index), rules, check) for index, note in enumerate(notes))


def _others(notes: Sequence[Note], cases: dict[str, list[int]], index: int) -> Panel:
    candidacy = notes[index].candidacy
    same = cases[candidacy] if candidacy else []
    return Panel(tuple(notes[other] for other in same if other != index))


def _place(finding: Finding) -> tuple[int, int]:
    return (-1, -1) if finding.start is None or finding.end is None else (finding.start, finding.end)
