"""generic: the note could go to anyone

What it notices: a thank-you note with nothing particular in it of the conversation it thanks for.

Why it matters: what you remember of the talk is the proof that you listened, and the best reason to want the place.

Example: I enjoyed learning more about the role and your company's exciting culture.
Better: I have thought since about how your second-years run their own status conferences.

When to ignore it: when the particular is there and the program failed to see it.

Source: E10.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.note.model import NoteForm
from afterword.core.note.particular import Known, is_particular
from afterword.core.review.model import THANKS, Flag, Panel, Rule
from afterword.core.review.reading import Reading

_MESSAGE = "Nothing in this note belongs to this conversation alone; name one thing that was said and why you liked it."


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    facts = reading.note.interview
    known = Known(reading.names, facts.role or "", facts.talking_points)
    said = [reading.said(span) for span in reading.sentences]
    if reading.word_count() and not is_particular(said, known, on_card=reading.note.form is NoteForm.CARD):
        yield Flag(_MESSAGE)


RULE = Rule("generic", ("E10",), THANKS, _look, __doc__ or "")
