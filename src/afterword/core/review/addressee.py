"""Whom a greeting addresses, and how that person is formally addressed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.core.note.address import formal_name
from afterword.core.note.lists import listed
from afterword.core.note.names import COMMON_GIVEN, fold
from afterword.core.note.titles import AFTER_NAME, ALSO_NAMES, GRADES, PARTICLES, title_name
from afterword.core.review.grammar.lexicon import is_listed
from afterword.core.review.reading import Reading
from afterword.core.review.salutation import STYLES

_TOKEN = re.compile(r"[^\s,;&]+")
# Said after a name out of respect: "Colonel Rathore, sir".
_RESPECT = frozenset({"sir", "madam", "ma'am", "maam", "mam", "sah", "saab", "oga"})
# What somebody is, set before the name: "Director Mensah". Some such words are given names.
_TRADE = re.compile(r"[a-z]{2,}(?:er|or|ist|ian|ant|man|woman|eer)")
_GIVEN = COMMON_GIVEN | listed(
    "hunter taylor parker carter spencer tyler cooper tanner archer fletcher harper chandler sawyer walker porter turner baker butler mason jasper victor "
    "hector chester lester walter oliver roger christian vivian julian damian lillian marian norman herman roman ginger pepper summer winter easter esther "
    "piper skyler sailor major junior"
)
_LONGEST_SHORT_TITLE = 6
_BETWEEN = re.compile(r"\s(?:and|&|or)\s|,\s*(?=\S+\.?\s)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Addressed:
    """The words of the name in a greeting without its titles, each with its span."""

    titles: frozenset[str]
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    span: tuple[int, int]
    several: bool


def addressed(reading: Reading) -> Addressed | None:
    """Who is greeted; None where nobody is named."""
    greeting = reading.salutation
    if greeting is None or greeting.impersonal or greeting.addressee[0] >= greeting.addressee[1]:
        return None
    return parse_addressed(reading, greeting.addressee)


def parse_addressed(reading: Reading, span: tuple[int, int]) -> Addressed:
    """Titles and words of the name that stands in a span."""
    known = reading.recipient.folded()
    recorded = {fold(word) for word in (reading.note.recipient.title or "").split()} - {""}
    tokens = [(match.group(), match.span()) for match in _TOKEN.finditer(reading.plain, *span)]
    titles: set[str] = set()
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    for index, (token, place) in enumerate(tokens):
        bare = token.strip(".()\"'")
        rest = index < len(tokens) - 1
        aside = token.startswith("(") and title_name(bare) is not None  # "Chief (Mrs.) Etim"
        if rest and fold(bare) not in known and (aside or fold(bare) in recorded):
            titles.add(title_name(bare) or fold(bare))
            continue
        following = [other for other, _ in tokens[index + 1 :]]
        if _is_grade(bare, following, known) or _is_respect(bare, words, known):
            continue
        if not words and (_is_short_title(token, known, rest=rest) or _is_trade(bare, following, known)):
            titles.add(title_name(token) or fold(bare))
        elif (
            (name := title_name(token)) and (rest or not words) and not (_a_name_here(bare, known, rest) and not words)
        ):
            titles.add(name)
        elif bare.casefold() in AFTER_NAME and words and fold(bare) not in known:
            titles.add(bare.casefold())
        elif match := re.match(r"(.+)-(san|sama|sensei|ssi|nim|ji)$", bare, re.IGNORECASE):
            titles.add(match.group(2).casefold())
            words.append(match.group(1))
            spans.append((place[0], place[0] + match.end(1)))
        elif rest and fold(bare) in STYLES and fold(bare) not in known:
            titles.add(fold(bare))
        elif bare and bare.casefold() not in {"and", "or", "the", "honorable"}:
            words.append(bare)
            start = place[0] + token.index(bare)
            spans.append((start, start + len(bare)))
    return Addressed(frozenset(titles), tuple(words), tuple(spans), span, _several(reading, span, words))


def _is_grade(bare: str, rest: list[str], known: frozenset[str]) -> bool:
    """Whether a word only says of which grade the title after it is: "Associate" before "Professor Weiss"."""
    if len(rest) < 2 or fold(bare) not in GRADES - known:
        return False
    return title_name(rest[0]) is not None or _is_trade(rest[0], rest[1:], known)


def _is_trade(bare: str, rest: list[str], known: frozenset[str]) -> bool:
    """Whether an everyday word for what somebody is stands before a name of the reader."""
    word = bare.casefold()
    everyday = _TRADE.fullmatch(word) is not None and is_listed(word) and word not in _GIVEN | known
    return everyday and bool(rest) and fold(rest[0].strip(".,")) in known


def _is_respect(bare: str, words: list[str], known: frozenset[str]) -> bool:
    return bool(words) and bare.casefold() in _RESPECT and fold(bare) not in known


def _is_short_title(token: str, known: frozenset[str], *, rest: bool) -> bool:
    """Whether what stands shortened at the head of a name is a title, though nobody listed it: "Bdr. Singh"."""
    bare = fold(token)
    return rest and token.endswith(".") and 1 < len(bare) <= _LONGEST_SHORT_TITLE and bare not in known


def _a_name_here(bare: str, known: frozenset[str], rest: bool) -> bool:
    """Whether a word that can be a title is the name of the reader ("Dear Dean," to Dean Whitlock)."""
    return fold(bare) in known and bare.casefold() in ALSO_NAMES and not rest


def _several(reading: Reading, span: tuple[int, int], words: list[str]) -> bool:
    text = reading.plain[slice(*span)]
    parts = [re.sub(r"^(?:and|&|or)\s", "", part.strip()) for part in _BETWEEN.split(text) if part and part.strip()]
    known = reading.recipient.folded()
    if len(parts) < 2 or len(words) < 2:
        return False
    if all(fold(word) in known or word.casefold() in PARTICLES for word in words):
        return False
    return all(part[:1].isupper() for part in parts)


def formal_greeting(reading: Reading) -> tuple[str, ...]:
    """The formal greeting to the recipient, as a suggestion; none where no name is known."""
    person = reading.note.recipient
    name = formal_name(person.name, person.title, reading.note.locale)
    mark = "," if (reading.note.locale or "en-US").casefold() not in {"en-us", "en_us", "en"} else ":"
    return (f"Dear {name}{mark}",) if name else ()
