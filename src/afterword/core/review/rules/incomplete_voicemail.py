"""incomplete-voicemail: the message leaves out what is needed to call back

What it notices: a voicemail without the caller's full name, the position, or a number.

Why it matters: a message that must be looked up is not answered.

Example: Hello, Ms. Okafor, it's Daniel. Please call me back.
Better: Hello, Ms. Okafor. This is Daniel Reyes, about the associate position; my number is 212-555-0148.

When to ignore it: when the number was given in words that the program does not read.

Source: E19.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.note.lists import listed
from afterword.core.note.names import fold
from afterword.core.note.prose import words
from afterword.core.note.stock import stem
from afterword.core.review.model import SPOKEN, Flag, Panel, Rule
from afterword.core.review.reading import Reading

_DIGITS = re.compile(r"(?:\+?\d[\s().·/-]{0,3}){7,}|\b\d{3}[-. ]\d{4}\b")
_SPOKEN_DIGIT = "zero|oh|o|nought|naught|one|two|three|four|five|six|seven|eight|nine|double|triple|treble|hundred|thousand|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|plus|area|code|extension"
_SPOKEN = re.compile(
    rf"(?:\b(?:{_SPOKEN_DIGIT}|\d+)\b[\s,.–-]{{1,4}}(?:(?:and|then|and then|dash)\s)?){{4,}}(?:{_SPOKEN_DIGIT}|\d+)\b",
    re.IGNORECASE,
)
# What is said between the groups of a number: "915, then 555, 0131".
_BETWEEN_DIGITS = re.compile(
    r"(?:(?<=\d)|(?<=[a-z]))(?:,|;| -| —)?(?: (?:and then|then|and|dash|hyphen|space|followed by|again)){0,3},? (?=\d)"
)
_THIS_NUMBER = re.compile(
    r"\b(?:at|on|to) (?:this|the same|the) (?:same |very )?number(?! you)|\bnumber (?:on your (?:screen|display|phone)|i(?:'m| am) calling from|that (?:shows|came up))",
    re.IGNORECASE,
)
_FULL_NAME = re.compile(
    r"\b(?i:this is|it's|it is|my name is|my name's|name is|i am|i'm|calling is|speaking is|here is|from) (?:Dr\.? |Ms\.? |Mr\.? )?[^\W\d_a-z][\w'’.-]+ (?:(?:[a-z]{1,3}|[A-Z]\.?) ){0,2}[^\W\d_a-z][\w'’-]+"
)
_ROLE_IS = re.compile(
    r"\b(?:[\w'/-]+ ){1,4}(?:position|role|job|post|opening|vacancy|internship|clerkship|fellowship|residency|traineeship|apprenticeship|programme|program|place|seat)\b",
    re.IGNORECASE,
)
_EMPTY_WORDS = listed(
    "the a an this that for of in at with your our my about regarding open position role job post opening vacancy interview interviewed applied and to on i had"
)


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    if not reading.plain.strip():
        return
    lacks = [
        what
        for what, given in (
            ("your full name", _gives_name(reading)),
            ("the position", _gives_position(reading)),
            ("the number to call", _gives_number(reading)),
        )
        if not given
    ]
    if lacks:
        yield Flag(f"The message leaves out {' and '.join(lacks)}; say what is needed to call back.")


def _gives_name(reading: Reading) -> bool:
    name = reading.sender
    if not name.words:
        return _FULL_NAME.search(reading.plain) is not None
    said = {fold(word) for word in words(reading.plain)} | {
        fold(piece) for word in words(reading.plain) for piece in re.split(r"[-.]", word)
    }
    spelt = {fold(match.group()) for match in re.finditer(r"\b\w(?:[-. ]+\w\b)+", reading.plain)}
    heard, full = said | spelt, fold(reading.plain)
    needed = {fold(word) for word in name.words if len(fold(word)) > 1}
    ends = {fold(name.words[0]), fold(name.words[-1])} if len(name.words) > 1 else needed
    return all(one in heard or one in full for one in ends & (needed or ends))


def _gives_position(reading: Reading) -> bool:
    role = reading.note.interview.role
    said = {
        stem(re.sub(r"['’]s$", "", piece.casefold()))
        for word in words(reading.plain)
        for piece in re.split(r"[-/]", word)
    }
    if not role:
        return any(_names_role(match.group()) for match in _ROLE_IS.finditer(reading.plain))
    own = [word for word in words(role) if fold(word) not in _EMPTY_WORDS and len(word) > 1]
    stems = {stem(piece.casefold()) for word in own for piece in re.split(r"[-/]", word)}
    initials = "".join(word[0] for word in own).casefold()
    return bool(stems & said) or (len(initials) > 1 and initials in said) or not stems


def _names_role(said: str) -> bool:
    return any(fold(word) not in _EMPTY_WORDS for word in words(said)[:-1]) or words(said)[-1].casefold() in {
        "internship", "clerkship", "fellowship", "residency", "traineeship", "apprenticeship",
    }  # fmt: skip


def _gives_number(reading: Reading) -> bool:
    said = _BETWEEN_DIGITS.sub(" ", reading.plain)
    return any(pattern.search(text) for text in (reading.plain, said) for pattern in (_DIGITS, _SPOKEN, _THIS_NUMBER))


RULE = Rule("incomplete-voicemail", ("E19",), SPOKEN, _look, __doc__ or "")
