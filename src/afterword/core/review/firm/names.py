"""The words of a firm's names, and of a run of capitals that may be one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from afterword.core.note.model import InterviewFacts
from afterword.core.note.names import fold
from afterword.core.review.firm.words import LEGAL, LITTLE

_SAME = {
    "saint": "st", "mount": "mt", "brothers": "bros", "incorporated": "inc", "company": "co", "corporation": "corp", "limited": "ltd", "centre": "center",
    "theatre": "theater", "laboratories": "labs", "laboratory": "lab", "university": "univ", "international": "intl", "intnl": "intl", "technologies": "tech", "technology": "tech",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Named:
    """A run of capitals: its span, its words folded and without little or legal ones, and what stands around it."""

    start: int
    end: int
    text: str
    parts: tuple[str, ...]
    sentence: tuple[int, int]
    joined: bool
    opens: bool


def names_of(firm: InterviewFacts) -> tuple[str, ...]:
    """The firm's name and its other names."""
    return tuple(name for name in (firm.firm, *firm.aliases) if name)


@lru_cache(maxsize=4096)
def parts_of(name: str) -> tuple[str, ...]:
    """The words of a name, folded, without the little and the legal ones; initials that stand apart are one word."""
    parts: list[str] = []
    name = re.sub(r"\b([Cc])o-op\b", r"\1oop", name)
    for raw in re.sub(
        r"\b((?:[^\W\d_]\.? )+)(?=[^\W\d_]\.?(?: |$))", lambda one: re.sub(r"[. ]", "", one.group()), name
    ).split():
        for piece in re.split(r"[-/+@‐‑–]", raw):
            word = fold(re.sub(r"['’]s$", "s", piece))
            if word and word not in LITTLE and word not in LEGAL:
                parts.append(_SAME.get(word, word))
    return tuple(parts)


@lru_cache(maxsize=256)
def known_words(firm: InterviewFacts) -> frozenset[str]:
    """Every word of the firm's names, its initials, and its words run together."""
    found: set[str] = set()
    for name in names_of(firm):
        parts = parts_of(name)
        every = [fold(word) for word in name.split() if fold(word)]
        found |= {*parts, *every, "".join(parts), "".join(every)}
        found |= {"".join(part[0] for part in group) for group in (parts, every) if len(group) > 1}
    return frozenset(found - {""})
