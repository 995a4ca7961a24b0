"""too-long: the note asks for more time than a busy reader has

What it notices: more than about 300 words of thanks, 200 of asking for news, or 150 on a voicemail.

Why it matters: a short note is read to its end.

Example: a page and a half that retells the whole interview.
Better: the one or two points that mattered most.

When to ignore it: when the reader asked for an answer in writing and it stands in the note.

Source: J, our judgement; the article asks only for what belongs in the note.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.note.model import NoteKind
from afterword.core.review.model import EVERY, Flag, Panel, Rule
from afterword.core.review.reading import Reading

_MAIL = 200
_LIMITS = {NoteKind.THANK_YOU: 300, NoteKind.VOICEMAIL: 150}


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    count, limit = reading.word_count(), _LIMITS.get(reading.kind, _MAIL)
    if count > limit:
        yield Flag(f"The note has {count} words; about {limit} are as many as a busy reader takes in.")


RULE = Rule("too-long", ("J",), EVERY, _look, __doc__ or "")
