"""The check-in: one polite question for news, by mail (E14 to E18)."""

from __future__ import annotations

from afterword.core.note.choice import Choice
from afterword.core.note.draft import Sentence
from afterword.core.note.facts import Facts
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.note.thank_you import Letter

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
    paragraphs = (tuple(_sentences(facts, choice, part.split())) for part in outline.split("|"))
    return Letter(tuple(part for part in paragraphs if part), None)


def _sentences(facts: Facts, choice: Choice, names: list[str]) -> list[Sentence]:
    told = ("promise_you" if facts.promise.by_reader else "promise_other") if facts.promise else ""
    slots = [f"check-in.{told if name == 'promise' else name}" for name in names if name != "promise" or told]
    made = (choice.sentence(slot, facts.person.id, facts.slots) for slot in slots)
    return [sentence for sentence in made if sentence]
