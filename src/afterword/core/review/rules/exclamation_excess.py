"""exclamation-excess: too many exclamation marks

What it notices: runs of marks, and three or more exclaimed sentences in one note. One or two are left alone.

Why it matters: a note that shouts its thanks sounds younger and less sure than its writer is.

Example: Thank you so much!!
Better: Thank you so much.

When to ignore it: when the marks belong to a name that the program does not know.

Source: J, our judgement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.review.model import WRITTEN, Flag, Panel, Rule
from afterword.core.review.reading import Reading
from afterword.core.review.shapes import Taken

_RUN = re.compile(r"[!?！？‼⁉❗❕]{2,}|[‼⁉]")
_ONE = re.compile(r"(?<=[\w.'\")\]’”])(?<!Yahoo)(?<!Jeopardy)(?<!Yum)[!！❗❕](?=[\"')\]’”]*(?:\s+[^\sa-z]|\s*$))")
# What is shown rather than said: a string in brackets, or in the marks of code.
_SHOWN = re.compile(r"\[!+ [^\[\]\n]{1,80}? !+\]|`[^`\n]{1,80}`")
_TOO_MANY = 3


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    taken = Taken(reading.text)
    for span in (*_marked_names(reading), *(match.span() for match in _SHOWN.finditer(reading.plain))):
        taken.take(*span)
    runs = [match.span() for match in _RUN.finditer(reading.text) if _loud(match) and taken.take(*match.span())]
    for start, end in runs:
        yield Flag(
            "One mark is enough here; a full stop is better.",
            start,
            end,
            (".",) if "?" not in reading.text[start:end] else ("?",),
        )
    single = [m.span() for m in _ONE.finditer(reading.text) if taken.take(*m.span())]
    if len(single) + len(runs) >= _TOO_MANY and single:
        start, end = single[min(_TOO_MANY - 1, len(single) - 1)]
        yield Flag(
            f"{len(single) + len(runs)} sentences of the note are exclaimed; keep one at most.", start, end, (".",)
        )


def _loud(match: re.Match[str]) -> bool:
    signs = match.group()
    if re.fullmatch(r"[?？]{3,}", signs):
        return True
    return bool(re.search(r"[!！‼⁉❗❕]", signs)) and (
        len(signs) > 2 or not re.fullmatch(r"[?？][!！]|[!！][?？]", signs)
    )


def _marked_names(reading: Reading) -> list[tuple[int, int]]:
    """Where names that hold a mark of their own stand ("Yum!")."""
    facts = reading.note.interview
    names = [
        name
        for name in (facts.firm, *facts.aliases, *facts.talking_points, reading.note.recipient.name)
        if name and "!" in name
    ]
    words = {word for name in names for word in name.split() if "!" in word and len(word) > 1} | {
        name for name in names if len(name) < 60
    }
    return [match.span() for word in words for match in re.finditer(re.escape(word), reading.text)]


RULE = Rule("exclamation-excess", ("J",), WRITTEN, _look, __doc__ or "")
