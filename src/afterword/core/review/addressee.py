"""Whom a greeting addresses, and how that person is formally addressed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.core.note.address import formal_name
from afterword.core.note.names import fold
from afterword.core.note.titles import AFTER_NAME, ALSO_NAMES, PARTICLES, title_name
from afterword.core.review.reading import Reading
from afterword.core.review.salutation import STYLES

_TOKEN = re.compile(r"[^\s,;&]+")
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
        if (name := title_name(token)) and (rest or not words) and not (_a_name_here(bare, known, rest) and not words):
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
