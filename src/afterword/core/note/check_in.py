"""The check-in: one polite question for news, by mail (E14 to E18)."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.candidacy.model import Promise
from afterword.core.note.choice import Choice, Place
from afterword.core.note.draft import Sentence
from afterword.core.note.facts import Facts
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.note.occasion import as_told_later, spoken_promise
from afterword.core.note.thank_you import Letter, short_names

# The orders of thought; a bar parts paragraphs, "promise" stands for what was told about news, if anything was.
_OUTLINES = (
    "opening promise ask | interest | invitation final",
    "opening promise | ask interest | invitation final",
    "interest_first opening | promise ask | invitation final",
    "opening | interest promise ask | invitation final",
)


def check_in_mail(facts: Facts, form: NoteForm, kind: NoteKind, choice: Choice) -> Letter:  # noqa: ARG001  (one shape for all kinds)
    """Names the position and the day, recalls what was said about news, asks once, and leaves the time to the reader."""
    outline = _OUTLINES[choice.outline("check-in", len(_OUTLINES), facts.person.id)]
    said: list[str] = []
    paragraphs = (tuple(_sentences(facts, choice, part.split(), said)) for part in outline.split("|"))
    return Letter(tuple(part for part in paragraphs if part), None)


def _sentences(facts: Facts, choice: Choice, names: list[str], said: list[str]) -> Iterator[Sentence]:
    """The sentences of a paragraph, each with an ear to those before it; the role is named in full once."""
    slot, told = _promise(facts)
    for name in names:
        slots = facts.slots | short_names(facts, said) | told
        wanted = slot if name == "promise" else name
        made = choice.sentence(f"check-in.{wanted}", facts.person.id, slots, None, Place(said)) if wanted else None
        if made:
            said.append(made.text)
            yield made


def _promise(facts: Facts) -> tuple[str, dict[str, str]]:
    """The slot that recalls when news was to come, and what fills it; nothing where nothing was said, or no words for it are sure."""
    newest = spoken_promise(facts)
    if newest is None:
        told_by = "you" if facts.promise and facts.promise.by_reader else "other"
        return (f"promise_{told_by}" if facts.promise else "", {})
    when = as_told_later(newest.words or "") if _told_that_day(newest, facts) else None
    by_reader = newest.by in {facts.person.id, facts.person.name}
    return (f"promise_words_{'you' if by_reader else 'other'}", {"x": when}) if when else ("", {})


def _told_that_day(promise: Promise, facts: Facts) -> bool:
    """Whether a promise was made on the day of the interview, from which "the following week" is then counted."""
    met = facts.interview
    return met is not None and (
        promise.told_at is None or promise.told_at.to_tz(met.zone).date() == met.ended.to_tz(met.zone).date()
    )
