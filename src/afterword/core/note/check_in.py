"""The check-in: one polite question for news, by mail or on a voicemail (E14 to E20)."""

from __future__ import annotations

from afterword.core.note.choice import Choice
from afterword.core.note.draft import Question, Sentence
from afterword.core.note.facts import Facts
from afterword.core.note.thank_you import Letter


def check_in_mail(facts: Facts, choice: Choice) -> Letter:
    """Names the position and the day, recalls what was said about news, asks once, and leaves the time to the reader."""
    promise = (
        ("check-in.promise_you" if facts.promise.by_reader else "check-in.promise_other",) if facts.promise else ()
    )
    first = _sentences(facts, choice, "check-in.opening", *promise, "check-in.ask")
    second = _sentences(facts, choice, "check-in.interest")
    third = _sentences(facts, choice, "check-in.invitation", "check-in.final")
    return Letter(tuple(part for part in (first, second, third) if part), None)


def voicemail(facts: Facts, choice: Choice) -> Letter:
    """What to say if nobody answers: name and number twice, the position, the day (E19); asks what is missing."""
    slot = "call-script.voicemail" if "day" in facts.slots else "call-script.voicemail_undated"
    said = _sentences(facts, choice, "salutation.spoken", slot)
    if len(said) > 1:
        return Letter((said,), None)
    about, what = (
        ("candidate.name", "full name") if "name" not in facts.slots else ("candidate.phone", "telephone number")
    )
    return Letter(
        (said,) if said else (), Question(about, f"Which {what} should the message give, so that they can call back?")
    )


def _sentences(facts: Facts, choice: Choice, *slots: str) -> tuple[Sentence, ...]:
    made = (choice.sentence(slot, facts.person.id, facts.slots) for slot in slots)
    return tuple(sentence for sentence in made if sentence)
