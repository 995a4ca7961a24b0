"""Which runs of capitals may be a firm's name, and a sentence in which they all read alike, so that only where they stand can tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from afterword.core.note.lists import listed
from afterword.core.note.model import InterviewFacts
from afterword.core.note.names import fold
from afterword.core.note.prose import words
from afterword.core.note.stock import is_stock
from afterword.core.note.titles import title_name
from afterword.core.review.firm.likeness import is_own, likeness
from afterword.core.review.firm.names import Named
from afterword.core.review.firm.runs import runs
from afterword.core.review.firm.words import LITTLE
from afterword.core.review.grammar.lexicon import is_listed
from afterword.core.review.reading import Reading

FIRM = "Acme"
"""What every name reads while it is asked which of them is the firm's."""
MOST_NAMES = 400
"""More runs of capitals than that are no note."""
_SURELY_LIKE = 3.0
_CALENDAR = listed(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december mondays tuesdays wednesdays thursdays fridays saturdays sundays christmas easter ramadan eid diwali"
)


@dataclass(frozen=True, slots=True)
class MayBeFirm:
    """A run of capitals in a text, and whether it is a name of the firm that interviewed."""

    named: Named
    is_own: bool

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.named.start

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.named.end

    @property
    def sentence(self) -> tuple[int, int]:
        """The span of its sentence."""
        return self.named.sentence


def may_be_firms(reading: Reading) -> tuple[MayBeFirm, ...]:
    """The runs of the sentences that may name a firm, in their order."""
    return tuple(among(reading, reading.plain, reading.sentences))[:MOST_NAMES]


def among(reading: Reading, plain: str, places: Sequence[tuple[int, int]]) -> Iterator[MayBeFirm]:
    """The runs in some places of a text that may name a firm: no person of the interview, no day, not the role alone."""
    people = _people(reading)
    for begin, end in places:
        for one in _in_sentence(plain[begin:end], reading.note.interview, people):
            named = one.named
            moved = replace(named, start=named.start + begin, end=named.end + begin, sentence=(begin, end))
            yield MayBeFirm(moved, one.is_own)


@lru_cache(maxsize=4_000)
def _in_sentence(sentence: str, firm: InterviewFacts, people: frozenset[str]) -> tuple[MayBeFirm, ...]:
    """The same within one sentence, so that one which has not changed need not be searched again."""
    role = frozenset(fold(word) for word in words(firm.role or ""))
    found = ((one, is_own(one, firm)) for one in runs(sentence, (0, len(sentence)), firm))
    return tuple(
        MayBeFirm(one, own)
        for one, own in found
        if own or not (_is_no_name(one) or set(one.parts) <= role or _is_person(one, sentence, people, firm))
    )


def masked(sentence: str, spans: Sequence[tuple[int, int]]) -> str:
    """A sentence in which all these names read alike, each run of blanks one blank."""
    pieces: list[str] = []
    at = 0
    for start, end in spans:
        pieces += (sentence[at:start], FIRM)
        at = end
    return " ".join("".join([*pieces, sentence[at:]]).split())


def _is_no_name(one: Named) -> bool:
    """Whether it is a day, or only a short form that opens its sentence: "There's"."""
    bare = fold(re.split("['’]", one.text)[0])
    short = (
        one.opens
        and len(one.parts) == 1
        and bare != fold(one.text)
        and (bare in LITTLE or is_stock(bare) or is_listed(bare))
    )
    return short or set(one.parts) <= _CALENDAR


def _people(reading: Reading) -> frozenset[str]:
    note = reading.note
    named = [note.recipient.name, note.sender.name, *(person.name for person in note.interview.interviewers)]
    return frozenset(fold(word) for name in named if name for word in words(name))


def _is_person(one: Named, plain: str, people: frozenset[str], firm: InterviewFacts) -> bool:
    """A person's name is no firm's: another rule looks at it."""
    before = plain[max(0, one.start - 24) : one.start].split()
    if before and title_name(before[-1]) is not None and before[-1][0].isupper():
        return True
    known = one.parts[0] in people and (len(one.parts) == 1 or one.parts[-1] in people)
    return known and not one.joined and likeness(one, firm).weight < _SURELY_LIKE
