"""What others say, as the note tells it: it is no fault of the writer's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.review.meant import Look
from afterword.core.review.model import Flag, Panel
from afterword.core.review.reading import Reading

_QUOTED = re.compile(
    r"(?<![\w.,!?;:])\"(?=\S)[^\"]{2,400}(?<=\S)\"|(?<![\w.,!?;:])'(?=\w)(?:[^'\"]|(?<=\w)'(?=\w)){8,300}(?<=[\w.,!?])'(?!\w)"
)
_LEAST_QUOTED = 4
_OWN_SAYING = re.compile(
    r"\bi(?:'d| would| will|'ll| can| could| must|'ve| have)? (?:\w+ )?(?:say|said|ask|asked|beg|begged|plead|pleaded|repeat|think|thought|write|wrote|tell|told|pray|prayed|cry|cried|whisper\w*)\b[^\"']{0,40}$",
    re.IGNORECASE,
)


def unquoted(look: Look) -> Look:
    """What a rule sees in the writer's own words: whole sayings of others that stand in marks of quotation are theirs."""

    def see(reading: Reading, panel: Panel) -> Iterator[Flag]:
        others = list(_sayings(reading.plain))
        for flag in look(reading, panel):
            place = flag.start or 0
            if not any(start <= place < end for start, end in others):
                yield flag

    return see


def only_quotes(pattern: re.Pattern[str], sentence: str) -> bool:
    """Whether a pattern matches nothing in a sentence but what somebody else says there."""
    others = list(_sayings(sentence))
    found = [match.start() for match in pattern.finditer(sentence)] if others else []
    return bool(found) and all(any(start <= place < end for start, end in others) for place in found)


def _sayings(plain: str) -> Iterator[tuple[int, int]]:
    """The spans of what is quoted and not told as said by the writer; a word or two in quotation marks is a manner of speaking."""
    for match in _QUOTED.finditer(plain):
        before = plain[max(0, match.start() - 80) : match.start()]
        told = before.rstrip().endswith((",", ":"))
        if (told or len(match.group().split()) >= _LEAST_QUOTED) and not _OWN_SAYING.search(before):
            yield match.span()
