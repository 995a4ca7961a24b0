"""impersonal-salutation: the greeting names nobody, or two people at once

What it notices: "Dear Hiring Manager" or "To whom it may concern" to somebody whose name is known, and one note
addressed to two interviewers.

Why it matters: each interviewer is owed a note of their own, and a note to everybody is a note to nobody.

Example: Dear Hiring Committee:
Better: Dear Dr. Hale:

When to ignore it: when no name could be had.

Source: E2, E8.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.note.names import fold
from afterword.core.note.titles import title_name
from afterword.core.review.addressee import addressed, formal_greeting
from afterword.core.review.model import EVERY, Flag, Panel, Rule
from afterword.core.review.reading import Reading


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    greeting = reading.salutation
    if greeting is None or _is_left_open(reading.plain[greeting.start : greeting.end + 3]):
        return
    who = addressed(reading)
    span = (greeting.start, greeting.end)
    if who is not None and who.several:
        yield Flag("This note is addressed to more than one person; write each of them a note of their own.", *span)
    elif _person_known(reading) and (greeting.impersonal or who is None) and not _names_somebody(reading, span):
        yield Flag("The reader's name is known; address the note to them by name.", *span, formal_greeting(reading))


def _is_left_open(said: str) -> bool:
    """A slot that was left unfilled is another rule's."""
    return any(sign in said for sign in "[{<_")


def _person_known(reading: Reading) -> bool:
    return bool(reading.recipient.words or any(person.name for person in reading.note.interview.interviewers))


def _names_somebody(reading: Reading, span: tuple[int, int]) -> bool:
    """The recipient's own name, or a title that stands alone ("Dear Judge:"), is no impersonal greeting."""
    said = reading.plain[slice(*span)]
    for firm in filter(None, (reading.note.interview.firm, *reading.note.interview.aliases)):
        said = said.replace(firm, " ")
    words = said.replace(",", " ").replace(":", " ").split()
    known = reading.recipient.folded()
    return any(fold(word) in known for word in words[1:]) or (
        len(words) == 2 and title_name(words[1]) in {"judge", "justice"}
    )


RULE = Rule("impersonal-salutation", ("E2", "E8"), EVERY, _look, __doc__ or "")
