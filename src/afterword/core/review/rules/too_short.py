"""too-short: the note is over before it has said anything

What it notices: a thank-you note of fewer than about 40 words, or a request for news of fewer than about 25.

Why it matters: two lines read as a duty done.

Example: Thank you for the interview. It was nice to meet you.
Better: add what you liked in the conversation, and what it made you want to do there.

When to ignore it: on a very small card.

Source: J, our judgement.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.note.model import NoteKind
from afterword.core.note.prose import words
from afterword.core.review.model import WRITTEN, Flag, Panel, Rule
from afterword.core.review.reading import Reading

_THANKS = 40
_MAIL = 25


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    limit = _THANKS if reading.kind is NoteKind.THANK_YOU else _MAIL
    count = len(words(reading.text))
    if count < limit:
        yield Flag(f"The note has {count} words; with fewer than {limit} it reads as a duty done.")


RULE = Rule("too-short", ("J",), WRITTEN, _look, __doc__ or "")
