"""all-caps: a word is shouted

What it notices: an ordinary word in capitals for emphasis. Initialisms and brands are left alone.

Why it matters: capitals read as a raised voice.

Example: I REALLY enjoyed our talk.
Better: I really enjoyed our talk.

When to ignore it: when the capitals are how the name is written.

Source: J, our judgement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.note.lists import listed
from afterword.core.note.names import fold
from afterword.core.note.prose import words
from afterword.core.note.stock import is_stock
from afterword.core.review.model import WRITTEN, Flag, Panel, Rule
from afterword.core.review.reading import Reading

_CAPS = re.compile(r"(?<![\w.@/#&-])[A-Z]{2,}(?:['’][A-Z]+)?(?![\w@/#&]|[-.][\w])")
# Stock words that are also common initialisms or names of programmes.
_INITIALISMS = listed(
    "it us am pm or an as at be by do go he if in is me my no of on so to up we all and are can for had has her him his how "
    "its may new not now one our out own she the too two was way who why act add aim ask best care case core edge fast fit "
    "focus form go grow hand help hire hope idea impact key lead line link live mind mission move name open pace part pass "
    "path plan post rise role safe save set share star start state stem step success team tell top track train unit use value "
    "view vision vital well wish word work works smart reach ready teach touch spirit support bring bridge chance connect call "
    "real date ideal enough base able early class dream field first forward future gain give good great heart home"
)
_ALWAYS_SHOUTED = listed(
    "so not all and the very really too my was had how why new now never ever always only must thank thanks please love "
    "loved great best exactly totally absolutely truly definitely highly extremely such much more most amazing wonderful "
    "you your this that every any what you're i'm it's don't can't would will be do have no yes is are am hope"
)


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    start, end = reading.body
    runs = _runs(reading, start, end)
    openings = {span[0] for span in reading.sentences}
    for first, last, count in runs:
        said = reading.plain[first:last]
        in_brackets = reading.plain[first - 1 : first] in _BRACKETS and reading.plain[last : last + 1] in _BRACKETS
        if not in_brackets and _shouted(said, count, reading):
            yield Flag(
                f"“{said}” is shouted; write it in small letters.",
                first,
                last,
                (_lowered(reading.text[first:last], first in openings),),
            )


def _runs(reading: Reading, start: int, end: int) -> list[tuple[int, int, int]]:
    """Stretches of words in capitals, "I" and "A" between them included."""
    found: list[tuple[int, int, int]] = []
    for match in _CAPS.finditer(reading.plain, start, end):
        gap = reading.plain[found[-1][1] : match.start()] if found else "x"
        if found and re.fullmatch(r"[ ,]+(?:[IA] )?", gap):
            found[-1] = (found[-1][0], match.end(), found[-1][2] + 1)
        else:
            found.append((*match.span(), 1))
    return found


def _shouted(said: str, count: int, reading: Reading) -> bool:
    parts = [word for word in words(said) if word not in {"I", "A"}]
    facts = reading.note.interview
    about = {fold(word) for text in (facts.role or "", *facts.talking_points) for word in words(text) if word.isupper()}
    plain = [word.casefold() for word in parts if fold(word) not in reading.names and fold(word) not in about]
    if not plain:
        return False
    if count >= 2:
        return sum(word in _ALWAYS_SHOUTED or _ordinary(word) for word in plain) * 2 > len(parts)
    return _shouted_alone(plain[0])


def _shouted_alone(word: str) -> bool:
    if word in _INITIALISMS - _LONE:
        return False
    return word in _LONE or _ordinary(word)


_BRACKETS = frozenset("[]{}<>%_")  # a slot that was not filled is another rule's
_LONE = listed(
    "so not very really never ever always must thank thanks please love loved exactly totally absolutely truly"
) | listed(
    "definitely highly extremely such amazing wonderful much more most every only you your best great too that this"
) - frozenset({"best", "great"})


def _ordinary(word: str) -> bool:
    """A word of the language rather than an initialism: a stock word, or one with the ending of a long word."""
    bare = word.replace("'", "")
    if bare in _INITIALISMS:
        return False
    return (len(bare) > 3 and is_stock(word)) or (
        len(bare) > 6
        and re.search(r"(?:ly|ing|ed|est|ous|ful|able|ible|tion|ment|ness|ity|ive|less|ic|al)$", bare) is not None
    )


def _lowered(said: str, opens: bool) -> str:
    low = re.sub(r"\bi\b", "I", said.lower())
    return low[:1].upper() + low[1:] if opens else low


RULE = Rule("all-caps", ("J",), WRITTEN, _look, __doc__ or "")
