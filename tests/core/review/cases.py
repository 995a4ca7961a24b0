"""Small notes for the tests of single rules: what a rule must flag, and what it must leave alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from afterword.core.note.document import read_note
from afterword.core.note.model import Note
from afterword.core.review.model import Check, Finding, Panel
from afterword.core.review.reviewer import review


class Nobody:
    """A checker of language that says nothing."""

    def remarks(self, _note: Note) -> tuple[()]:
        return ()


NOBODY = Nobody()
OKAFOR: dict[str, Any] = {
    "kind": "thank-you",
    "form": "mail",
    "candidacy": "okafor-lane-associate",
    "sender": {"name": "Daniel Reyes", "phone": "212-555-0148", "email": "daniel.reyes@example.org"},
    "recipient": {"name": "Amara Okafor", "title": "Ms."},
    "interview": {
        "firm": "Okafor & Lane LLP",
        "aliases": ["Okafor & Lane", "O&L"],
        "role": "Litigation Associate",
        "interviewers": [
            {"name": "Amara Okafor", "title": "Ms."},
            {"name": "Thomas Lane", "title": "Mr."},
            {"name": "Wei Chen", "title": "Dr."},
        ],
        "talking_points": ["how second-years run their own status conferences"],
        "date": "2026-11-12",
    },
    "sent_on": "2026-11-13",
    "locale": "en-US",
}


@dataclass(frozen=True)
class Case:
    """A text, the words that should be flagged in it (None: any or no span), and what differs in its context."""

    text: str
    words: str | None = None
    context: dict[str, Any] = field(default_factory=dict)


def case(text: str, words: str | None = None, **context: Any) -> Case:
    return Case(text, words, context)


def in_note(body: str, words: str | None = None, **context: Any) -> Case:
    """A body between a proper greeting and a proper closing."""
    return Case(f"Dear Ms. Okafor:\n\n{body}\n\nSincerely,\nDaniel Reyes\n", words, context)


def note_of(one: Case) -> Note:
    interview = OKAFOR["interview"] | one.context.get("interview", {})
    note, problems = read_note(OKAFOR | one.context | {"interview": interview, "text": one.text})
    assert note is not None, problems
    return note


def found(slug: str, one: Case, panel: Panel | None = None, check: Check = NOBODY.remarks) -> list[Finding]:
    return [finding for finding in review(note_of(one), panel or Panel(), check=check) if finding.rule == slug]


def flags(slug: str, one: Case, check: Check = NOBODY.remarks) -> None:
    """The rule speaks, and where words are named, of exactly those."""
    findings = found(slug, one, check=check)
    assert findings, f"{slug} did not notice: {one.text!r}"
    if one.words is not None:
        assert one.words in {finding.text for finding in findings}, [finding.text for finding in findings]


def leaves_alone(slug: str, one: Case, check: Check = NOBODY.remarks) -> None:
    assert found(slug, one, check=check) == [], f"{slug} is a false alarm on: {one.text!r}"
