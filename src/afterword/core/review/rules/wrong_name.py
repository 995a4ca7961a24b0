"""wrong-name: the reader is called by a name that is not theirs

What it notices: the recipient's name misspelt, or another person's name in its place, in the greeting or the body.

Why it matters: nothing undoes a note faster than the wrong name on it.

Example: Dear Ms. Okofor:
Better: Dear Ms. Okafor:

When to ignore it: when the recorded name is the one that is wrong; correct it there.

Source: E8.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.note.names import (
    COMMON_GIVEN,
    Name,
    distance,
    fold,
    foldings,
    is_short_for,
    parse_name,
    significant,
)
from afterword.core.note.titles import NAME_OF, PARTICLES, SUFFIXES
from afterword.core.review.addressee import addressed
from afterword.core.review.model import EVERY, Flag, Panel, Rule
from afterword.core.review.reading import Reading

_TITLE = "|".join(sorted((re.escape(word) for word in NAME_OF if len(word) > 1), key=len, reverse=True))
_NAME = r"[^\W\d_a-z][\w'’-]+"
_TITLED = re.compile(
    rf"\b(?P<title>(?=[A-Z])(?i:{_TITLE}))\.? (?:(?:{_NAME}|[A-Z]\.|de|la|van|der|von|den|del|di|da|bin|al) ){{0,3}}?(?P<name>{_NAME})"
)
_VOCATIVE_BEFORE = re.compile(
    r"(?:\b(?:you|thanks|again|much|meeting|time|well|truly|kindly|sincerely|please|(?:contact|call|ring|phone|email|text|tell|ask|reach|telephone|write to|write) me)),? $|(?:^|[.!?\n] *)$",
    re.IGNORECASE,
)
# Thanks for a thing, and then a name that nothing explains: "Thank you again for this morning, Ms. Lane."
_THANKED_FOR = re.compile(
    r"(?:thank you|thanks|grateful|appreciate|appreciated)\b[^.;!?]*\b(?:morning|afternoon|evening|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|day|time|visit|tour|"
    r"kindness|patience|advice|hospitality|everything|consideration|call|chat|talk|conversation|interview|trouble|attention|courtesy|welcome|offer|help), $",
    re.IGNORECASE,
)
# Said to the reader between two commas: "I liked, Ms. Lane, your answer".
_BETWEEN_COMMAS = re.compile(
    r"\b(?:i|and|but|so|that|as|if|then|now|still|indeed|liked|loved|enjoyed|admired|appreciated|noticed|remember|hope|believe|think|trust|know|assure), $",
    re.IGNORECASE,
)
# Said to the reader at the end: "I hope you win the argument about the bolts, Mr. Lane."; not "your foreman, Mr. Lane."
_TO_READER_AGAIN = re.compile(r" (?:and|but) (?:I|we|you)\b| you\b")
_GIVEN = re.compile(r", (?P<name>[A-Z][a-z]{2,})(?P<after>[,.!?])(?=\s|$)")
_LAST_OF_SENTENCE = re.compile(r"(?:^|[.!?\n])[^.!?\n]*\byou(?:r|rs)?\b[^.!?\n]*, $", re.IGNORECASE)
_OF_A_PERSON = re.compile(
    r"(?:\b\w+(?:er|or|ist|ian|ant|ee|man|woman|ess)|chief|head|lead|principal|dean|nurse|chef|cook|colleague|friend|partner|boss|guard|clerk|coach|mentor|predecessor|deputy|president|of \w+|by|with|and|like|from|\b[A-Z]\w+), $"
)
_AS_YOU_SAID = re.compile(r"(?:^|[.!?;] |\n|, |  )as you (?:said|put it|told me|explained|know|mentioned|saw|may remember|will remember), $", re.IGNORECASE)  # fmt: skip
_I_HOPE = re.compile(
    r"\bI (?:do |very much |also |still )*(?:hope|trust|believe|think|assure you|must say|confess), $", re.IGNORECASE
)
_LONGEST_SHORT = 5
_LEAST_CUT = 3
_WHOLE = frozenset({"judge", "sir", "madam", "chef", "rabbi", "canon", "major", "dame"})
_TO_THE_READER = re.compile(r", (?:you|your|yours)\b(?! and| both| two)", re.IGNORECASE)
_VOCATIVE_AFTER = re.compile(
    r"[.!?]|, (?!and\b|or\b|who\b|whose\b|the\b|a\b|an\b|our\b|your\b|for (?:his|her|their)\b|(?:Mr|Ms|Mrs|Dr|Prof))"
)


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    if not reading.recipient.words:
        return
    seen: set[int] = set()
    for flag in (*_in_greeting(reading), *_vocatives(reading), *_given_names(reading), *_misspelt(reading)):
        if flag.start is not None and flag.start not in seen:
            seen.add(flag.start)
            yield flag


def _in_greeting(reading: Reading) -> Iterator[Flag]:
    who, known = addressed(reading), reading.recipient
    if who is None or who.several:
        return
    titles = {fold(word) for word in (reading.note.recipient.title or "").replace(".", " ").split()}
    for word, span in zip(who.words, who.spans, strict=True):
        if fold(word) in titles:
            continue
        if not _belongs(word, known) and not any(_is_familiar(word, name) for name in known.words):
            yield _flag(word, span, known)


def _is_familiar(word: str, name: str) -> bool:
    """Whether a name is a familiar form of another: "Bob" of "Robert", "Raj" of "Rajesh", "Tonya" of "LaTonya"."""
    inner = re.fullmatch(r"[A-Z][a-z]+([A-Z][a-z]{2,})", name)
    cut = len(word) >= _LEAST_CUT and len(name) - len(word) >= _LEAST_CUT and fold(name).startswith(fold(word))
    return cut or is_short_for(word, name) or (inner is not None and fold(word) == fold(inner.group(1)))


def _belongs(word: str, known: Name) -> bool:
    """Whether a word may stand for a part of a known name; accents, hyphens and particles do not matter."""
    have = known.folded()
    pieces = [piece for piece in re.split(r"[-‐‑–]", word) if piece]
    if foldings(word) & have or fold(word) in PARTICLES | SUFFIXES or not fold(word):
        return True
    if len(fold(word)) == 1:
        return any(fold(name).startswith(fold(word)) for name in known.words)
    if len(pieces) > 1 and all(_belongs(piece, known) for piece in pieces):
        return True
    glued = {
        fold(re.sub(r"^(?:de la|de los|de|la|le|van der|van den|van|von|al|el|bin)", "", word, flags=re.IGNORECASE))
    }
    return bool(glued & have) and any(fold(name) in PARTICLES for name in known.words)


def _flag(word: str, span: tuple[int, int], known: Name) -> Flag:
    near = min(significant(known.words) or known.words, key=lambda name: distance(fold(name), fold(word), 4))
    family = near if distance(fold(near), fold(word), 3) <= 3 else known.words[-1]
    full = " ".join(known.words)
    return Flag(f"“{word}” is not the name of {full}.", *span, (family,))


def _vocatives(reading: Reading) -> Iterator[Flag]:
    """Another's name in direct address: "Thank you again, Mr. Lane."."""
    start, end = reading.body
    for match in _TITLED.finditer(reading.plain, start, end):
        if _ends_at_title(match):
            continue
        name, span = match.group("name"), match.span("name")
        before, after = (
            reading.plain[max(start, match.start() - 24) : match.start()],
            reading.plain[match.end() : match.end() + 12],
        )
        if _belongs(name, reading.recipient) or fold(name) in parse_name(reading.note.sender.name).folded():
            continue
        if _is_surely_addressed(reading.plain[max(start, match.start() - 120) : match.start()], after):
            yield _flag(name, span, reading.recipient)
            continue
        if not before.strip() or not _VOCATIVE_BEFORE.search(before) or not _VOCATIVE_AFTER.match(after or "."):
            continue
        if before.rstrip()[-1:] in ".!?" and not re.match(
            r", (?:thank|i |it |your|you |we |please)", after, re.IGNORECASE
        ):
            continue
        if not before.rstrip().endswith((",", ".", "!", "?")) and not re.search(
            r"(?:thank you|thanks|again|much),? $", before, re.IGNORECASE
        ):
            continue
        yield _flag(name, span, reading.recipient)


def _given_names(reading: Reading) -> Iterator[Flag]:
    """Another's given name in direct address: "It was the best I have seen, Lorraine, and I liked it"."""
    known = {fold(word) for one in (reading.recipient, *_interviewers(reading), reading.sender) for word in one.words}
    for match in _GIVEN.finditer(reading.plain, *reading.body):
        name, span = match["name"], match.span("name")
        before, after = reading.plain[max(0, match.start() - 120) : match.start() + 2], match["after"]
        if fold(name) not in COMMON_GIVEN or fold(name) in known or _OF_A_PERSON.search(before):
            continue
        if _belongs(name, reading.recipient) or any(is_short_for(name, one) for one in reading.recipient.words):
            continue
        goes_on = _TO_READER_AGAIN.match(reading.plain, match.end()) is not None
        if (after != "," or goes_on) and _LAST_OF_SENTENCE.search(before):
            yield _flag(name, span, reading.recipient)


def _ends_at_title(match: re.Match[str]) -> bool:
    """Whether a title that is never shortened stands before the full stop: "Thank you, Doctor. Goodbye"."""
    title = match.group("title")
    return match.group()[len(title) : len(title) + 1] == "." and (
        len(title) > _LONGEST_SHORT or title.casefold() in _WHOLE
    )


def _is_surely_addressed(before: str, after: str) -> bool:
    """Whether what stands on both sides of a name leaves no doubt that the reader is meant."""
    ends = re.match(r"[.!?]|$", after) is not None
    thanked = _THANKED_FOR.search(before) is not None and ends
    last = ends and _LAST_OF_SENTENCE.search(before) is not None and _OF_A_PERSON.search(before) is None
    opened = _AS_YOU_SAID.search(before) is not None and after.startswith(",")
    hoped = _I_HOPE.search(before) is not None and re.match(r", (?:that|you|we|it|I)\b", after) is not None
    if last or opened or hoped:
        return True
    return thanked or (_BETWEEN_COMMAS.search(before) is not None and _TO_THE_READER.match(after) is not None)


def _misspelt(reading: Reading) -> Iterator[Flag]:
    """A capitalised word in the body that is nearly, but not quite, a name of the recipient after a title."""
    own = [name for name in significant(reading.recipient.words) if len(fold(name)) > 3]
    for match in _TITLED.finditer(reading.plain, *reading.body):
        name = match.group("name")
        bare = re.sub(r"['’]s$", "", name)
        if (
            _belongs(bare, reading.recipient)
            or fold(bare) in reading.names
            or any(is_short_for(bare, one) for one in own)
        ):
            continue
        span = (match.start("name"), match.start("name") + len(bare))
        if any(distance(fold(bare), fold(one), 2) <= (2 if len(fold(one)) > 5 else 1) for one in own):
            yield _flag(bare, span, reading.recipient)
        elif meant := next((one for one in _interviewers(reading) if _sounds_like(bare, one.words[-1])), None):
            yield _flag(bare, span, meant)


def _interviewers(reading: Reading) -> list[Name]:
    """The names of two words or more, of which the last may stand after a title."""
    named = (parse_name(one.name, one.title) for one in (reading.note.recipient, *reading.note.interview.interviewers))
    return [name for name in named if len(name.words) > 1]


def _sounds_like(said: str, meant: str) -> bool:
    """Whether two family names begin alike and have the same consonants: "Li" for "Lee", "Reese" for "Rees"."""
    one, other = fold(said), fold(meant)
    return (
        one != other
        and one[:1] == other[:1]
        and _consonants(one) == _consonants(other)
        and abs(len(one) - len(other)) < 3
    )


def _consonants(word: str) -> str:
    return re.sub(
        r"(.)\1+", r"\1", re.sub(r"[aeiouyhw]", "", word.replace("ph", "f").replace("ck", "k").replace("c", "k"))
    )


RULE = Rule("wrong-name", ("E8",), EVERY, _look, __doc__ or "")
