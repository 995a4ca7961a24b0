"""The short notes: an answer to "no news until", thanks after a decline, a withdrawal, another offer as a fact, the next round."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.note.choice import Choice, Place
from afterword.core.note.draft import Question, Sentence
from afterword.core.note.facts import Facts
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.note.occasion import occasion
from afterword.core.note.thank_you import Letter, short_names

# For each kind, the orders of thought: names of slots; a bar parts paragraphs. A slot that lacks a fact is left out.
_OUTLINES: dict[NoteKind, tuple[str, ...]] = {
    NoteKind.REPLY_TO_UPDATE: (
        "thanks understood interest | invitation",
        "understood interest | invitation final",
        "thanks understood | interest invitation",
    ),
    NoteKind.AFTER_DECLINE: (
        "thanks gladness | wish final",
        "thanks | gladness wish final",
        "gladness thanks | wish final",
    ),
    NoteKind.WITHDRAWAL: (
        "thanks withdraw | regard final",
        "withdraw thanks | regard final",
        "thanks | withdraw regard final",
    ),
    NoteKind.OTHER_OFFER: (
        "news interest | ask patience invitation",
        "interest news | ask patience",
        "news | interest ask patience invitation",
    ),
    NoteKind.NEXT_ROUND: (
        "thanks accept | prepare final",
        "accept thanks | prepare final",
        "thanks accept | interest prepare",
    ),
}
_ASKED = {
    NoteKind.OTHER_OFFER: (
        "deadline",
        "by when the other firm wants an answer",
        Question(
            "events", "By when does the other firm want an answer? Log it: afterword log other-offer --deadline DATE"
        ),
    ),
    NoteKind.NEXT_ROUND: (
        "next_day",
        "the day of the next interview",
        Question("events", "On which day is the next interview? Log it: afterword log interview-fixed --date DATE"),
    ),
}


def short_note(facts: Facts, form: NoteForm, kind: NoteKind, choice: Choice) -> Letter:  # noqa: ARG001  (one shape for all kinds)
    """The body of one of the short notes; asks for the one day without which it says nothing."""
    outlines = _OUTLINES[kind]
    outline = outlines[choice.outline(kind.value, len(outlines), facts.person.id)]
    slots = facts.slots | occasion(facts)
    said: list[str] = []
    paragraphs = tuple(tuple(_sentences(kind, part.split(), facts, said, choice)) for part in outline.split("|"))
    fact, _, question = _ASKED.get(kind, ("", "", None))
    return Letter(tuple(part for part in paragraphs if part), question if fact and fact not in slots else None)


def lacks(kind: NoteKind) -> str:
    """What a short note of that kind lacks when it asks."""
    return _ASKED[kind][1] if kind in _ASKED else ""


def _sentences(kind: NoteKind, names: list[str], facts: Facts, said: list[str], choice: Choice) -> Iterator[Sentence]:
    """The sentences of a paragraph, each with an ear to those before it; the role is named in full once."""
    for name in names:
        short = short_names(facts, said)
        slots = facts.slots | occasion(facts) | short | ({"after": "after"} if "the_role" in short else {})
        tried = (f"{kind.value}.{name}", f"{kind.value}.{name}_undated")
        made = next(
            filter(None, (choice.sentence(one, facts.person.id, slots, None, Place(said)) for one in tried)), None
        )
        if made:
            said.append(made.text)
            yield made
