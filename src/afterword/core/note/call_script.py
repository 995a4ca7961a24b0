"""The call script: what to have in hand, what to say if they answer, and the voicemail of at most thirty seconds (E19)."""

from __future__ import annotations

import re

from afterword.core.note.address import asked_for
from afterword.core.note.choice import Choice
from afterword.core.note.draft import Question, Sentence
from afterword.core.note.facts import Facts
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.note.prose import words
from afterword.core.note.thank_you import Letter

MOST_SECONDS = 30.0
_WORD_SECONDS = 60 / 150
_DIGIT_SECONDS = 0.35


def spoken_seconds(text: str) -> float:
    """How long the text takes to say: words at 150 a minute, a figure digit by digit, slowly."""
    digits = sum(sign.isdigit() for sign in text)
    said = [word for word in words(re.sub(r"[+\d][\d\s().-]{5,}", " ", text)) if not word.isdigit()]
    return len(said) * _WORD_SECONDS + digits * _DIGIT_SECONDS


def voicemail(facts: Facts, form: NoteForm, kind: NoteKind, choice: Choice) -> Letter:  # noqa: ARG001  (one shape for all kinds)
    """What to say if nobody answers: name and number twice, the position, the day; asks what is missing.

    The rows are tried until one fits into thirty seconds with these names; if none does, the briefest is taken.
    """
    greeting = choice.sentence("salutation.spoken", facts.person.id, facts.slots)
    tried = [
        row for slot in ("call-script.voicemail", "call-script.voicemail_undated") for row in _rows(slot, facts, choice)
    ]
    said = next((row for row in tried if _seconds(greeting, row) <= MOST_SECONDS), None) or min(
        tried, key=lambda row: _seconds(greeting, row), default=None
    )
    if said:
        return Letter((tuple(filter(None, (greeting, said))),), None)
    about, what = (
        ("candidate.name", "full name") if "name" not in facts.slots else ("candidate.phone", "telephone number")
    )
    question = Question(about, f"Which {what} should the message give, so that they can call back?")
    return Letter(((greeting,),) if greeting else (), question)


def points(facts: Facts, choice: Choice) -> tuple[Sentence, ...]:
    """What to have in hand before dialling, and what to say to whoever answers."""
    names = (
        ("before", "before_unnumbered"),
        ("hours",),
        ("to_reader", "to_reader_undated"),
        ("to_assistant",),
        ("afterwards",),
    )
    made = (
        next(
            filter(None, (choice.sentence(f"call-script.{name}", facts.person.id, _slots(facts)) for name in either)),
            None,
        )
        for either in names
    )
    return tuple(sentence for sentence in made if sentence)


def _slots(facts: Facts) -> dict[str, str]:
    number = facts.person.phone or facts.candidacy.firm.phone
    zone = facts.person.zone or facts.candidacy.zone()
    person, locale = facts.person, facts.candidacy.candidate.locale
    return (
        facts.slots
        | {"address": asked_for(person.name, person.title, locale)}
        | ({"their_number": " ".join(number.split())} if number else {})
        | {"their_zone": zone.rpartition("/")[2].replace("_", " ")}
    )


def _rows(slot: str, facts: Facts, choice: Choice) -> list[Sentence]:
    count = len(choice.wording.of(slot))
    made = (choice.sentence(slot, facts.person.id, facts.slots) for _ in range(count))
    return [sentence for sentence in made if sentence]


def _seconds(greeting: Sentence | None, said: Sentence) -> float:
    return spoken_seconds(f"{greeting.text if greeting else ''} {said.text}")
