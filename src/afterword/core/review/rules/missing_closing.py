"""missing-closing: the note is not signed

What it notices: a note without its sender's name at the end.

Why it matters: a printed or forwarded note without a name belongs to nobody.

Example: ... Please call me with any other questions.
Better: ... Please call me with any other questions. Sincerely, Daniel Reyes

When to ignore it: when the note is signed by hand after printing.

Source: J, our judgement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from afterword.core.note.lists import listed
from afterword.core.note.names import fold
from afterword.core.note.prose import ADDRESS, words
from afterword.core.review.model import WRITTEN, Flag, Panel, Rule
from afterword.core.review.reading import Reading

_TAIL_LINES = 7
_LONG_LINE = 14
_NOT_A_NAME = listed(
    "sincerely yours best regards kind warm warmly thanks thank you again respectfully cordially faithfully truly very with gratitude "
    "appreciation wishes all the many cheers and in sent from my iphone phone mobile tel email enclosure enclosures encl cell"
)


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    if not reading.plain.strip():
        return
    signed = _signed_by_sender(reading) if reading.sender.words else _signed_by_somebody(reading)
    if not signed:
        yield Flag("The note ends without your name; sign it with your full name.")


def _signed_by_sender(reading: Reading) -> bool:
    known = reading.sender.folded()
    initials = {"".join(fold(word)[0] for word in reading.sender.words)} if len(reading.sender.words) > 1 else set()
    said = [fold(word) for word in words(ADDRESS.sub(" ", _tail(reading)))]
    pairs = [first + second for first, second in pairwise(said)]
    return bool({*said, *pairs} & (known | initials))


def _tail(reading: Reading) -> str:
    """What may hold a signature: the closing, and the short last lines; or the last words of a text without lines."""
    lines = [reading.plain[slice(*line)] for line in reading.lines[-_TAIL_LINES:] if line[0] >= reading.body[0]]
    short = [line for line in lines if len(line.split()) <= _LONG_LINE]
    last = " ".join(lines[-1].split()[-4:]) if lines else ""
    return "\n".join(
        [reading.plain[reading.body[1] :], *(short[1:] if len(short) == len(reading.lines) else short), last]
    )


def _signed_by_somebody(reading: Reading) -> bool:
    tail = ADDRESS.sub(" ", reading.plain[reading.body[1] :] or " ".join(reading.plain.split()[-4:]))
    names = [
        word for word in words(tail) if word[:1].isupper() and fold(word) not in _NOT_A_NAME and not word[0].isdigit()
    ]
    dashed = re.search(r"(?:^|\s)[-—–]\s?[A-Z][a-z]+\s*$", reading.plain) is not None
    return dashed or (bool(names) and reading.body[1] < len(reading.plain))


RULE = Rule("missing-closing", ("J",), WRITTEN, _look, __doc__ or "")
