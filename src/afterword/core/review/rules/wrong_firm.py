"""wrong-firm: another firm's name stands for the one that interviewed

What it notices: a different firm, or a misspelling, where the note or its subject speaks of the interviewing firm: "the
position at ...", "joining ...", "what ... has built", "people at ...". What speaks for it is weighed against what speaks
for a former employer, a competitor, a client, a place or a product.

Why it matters: it says that the note was copied from one to another firm, whether or not it was.

Example: I am more interested than ever in joining Halloway & Reed. (written to Okafor & Lane)
Better: I am more interested than ever in joining Okafor & Lane.

When to ignore it: when the other name is another name of the same firm; record it among its aliases.

Source: J, our judgement.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.core.note.model import InterviewFacts
from afterword.core.note.names import COMMON_GIVEN, fold
from afterword.core.note.prose import words
from afterword.core.note.stock import is_stock
from afterword.core.note.titles import title_name
from afterword.core.review.firm.likeness import is_own, likeness
from afterword.core.review.firm.names import Named, known_words, names_of, parts_of
from afterword.core.review.firm.places import around, is_compared, is_elsewhere, is_far, standing
from afterword.core.review.firm.runs import runs
from afterword.core.review.firm.words import (
    AGENCY,
    BODIES,
    ELSEWHERE,
    KINDS,
    KNOWN_TO_ALL,
    LANDMARKS,
    NO_FIRM,
    OVERSEERS,
    PLACE_OPENS,
)
from afterword.core.review.grammar.lexicon import is_listed
from afterword.core.review.model import EVERY, Flag, Panel, Rule
from afterword.core.review.reading import Reading

# A run of capitals is flagged when what speaks for its standing in the firm's place outweighs what speaks against it.
_ENOUGH = 3.0
_ALIKE = 1.5  # from here on a run is weighed as a slip for the firm's own name
_SURELY_ALIKE = 2.0
_WANTED = 2.5  # only the firm that interviewed stands there
_MOST = 400  # more runs of capitals than that are no note

_LEGAL = re.compile(r"\b(?:LLP|LLC|Inc|Ltd|Corp|PLC|plc|GmbH|Pvt|Pty)\b")
_THE = re.compile(r"\b(?:the|your|our|this|that|its|their|whole|entire|present) $", re.IGNORECASE)
_CAMEL = re.compile(r"[a-z]{2}[A-Z][a-z]{2}")
_SUBJECT_LINE = re.compile(r"^(?:subject|re|regarding)\s*:[^\n]*", re.IGNORECASE | re.MULTILINE)
_MESSAGE = "“{said}” stands where {firm} should."
_IN_SUBJECT = "The subject says “{said}”, where {firm} should stand."


@dataclass(frozen=True, slots=True)
class _Case:
    """A text and what is known of the firm and of the people while its runs of capitals are weighed."""

    plain: str
    firm: InterviewFacts
    people: frozenset[str]
    about: frozenset[str]
    own: tuple[int, ...]
    for_another: bool
    subject: tuple[int, int]


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    firm = reading.note.interview
    if not firm.firm or not parts_of(firm.firm):
        return
    lines = [match.span() for match in _SUBJECT_LINE.finditer(reading.text[: reading.body[0]])]
    subject = lines[0] if lines else (0, 0)
    for one, meant in _wrong(reading, reading.plain, [*lines, *reading.sentences], subject):
        message = _MESSAGE.format(said=reading.text[one.start : one.end], firm=firm.firm)
        yield Flag(message, one.start, one.end, (meant,))
    head = reading.note.subject or ""
    for one, _ in _wrong(reading, head, [(0, len(head))], (0, len(head))):
        yield Flag(_IN_SUBJECT.format(said=one.text, firm=firm.firm))
        return


def _wrong(
    reading: Reading, plain: str, places: list[tuple[int, int]], subject: tuple[int, int]
) -> Iterator[tuple[Named, str]]:
    """The runs that are flagged, and the name that should stand there."""
    firm = reading.note.interview
    found = [one for place in places for one in runs(plain, place, firm)][:_MOST]
    own = tuple(one.start for one in found if is_own(one, firm))
    case = _Case(plain, firm, _people(reading), _about(firm), own, _for_another(firm, plain), subject)
    strange = [one for one in found if one.start not in own and not _is_person(one, case)]
    declared = {one.parts[0] for one in strange if is_elsewhere(*_around(one, case))}
    often = {key for key, count in Counter(one.parts[0] for one in strange).items() if count > 1}
    for one in strange:
        like = likeness(one, firm)
        weigh = _weigh_slip if like.weight >= _ALIKE else _weigh_other
        if weigh(one, like.weight, case, declared, often) >= _ENOUGH:
            yield one, like.meant if like.weight >= _SURELY_ALIKE else firm.firm or ""


def _weigh_slip(one: Named, like: float, case: _Case, declared: set[str], _often: set[str]) -> float:
    """What looks like the firm's own name, a letter or a word off."""
    if _is_no_firm(one, case) or (len(one.parts) == 1 and (one.parts[0] in ELSEWHERE or one.parts[0] in case.about)):
        return 0
    if is_elsewhere(*_around(one, case)):
        return 0
    against = 2.0 * (one.parts[0] in declared) + 1.0 * is_far(case.plain, one.start, one.end, one.sentence)
    return like + min(_standing(one, case), 2.0) + 0.25 * _looks_like_a_firm(one) - against


def _weigh_other(one: Named, like: float, case: _Case, declared: set[str], often: set[str]) -> float:
    """What is quite another name: only where it stands, and what it looks like, can tell."""
    place = _standing(one, case)
    if case.for_another or one.parts[0] in declared or not place or _is_body(one, case):
        return 0
    begin, end = one.sentence
    beside = any(begin <= start < end for start in case.own)
    speaks = place + like + _looks_like_a_firm(one) + 1.0 * (not case.own)
    speaks += 0.5 * (one.parts[0] in often and place >= 2) + _alone(one, case)
    odd = 0.5 if place >= _WANTED and _is_landmark(one, case) else _oddness(one, case)
    against = odd + 1.5 * beside + 1.5 * is_compared(_around(one, case)[1])
    return speaks - against - 2.5 * is_far(case.plain, one.start, one.end, one.sentence)


def _around(one: Named, case: _Case) -> tuple[str, str]:
    return around(case.plain, one.start, one.end, one.sentence)


def _standing(one: Named, case: _Case) -> float:
    place = standing(*_around(one, case), like_a_firm=_looks_like_a_firm(one) > 0)
    return max(place, 1.5) if case.subject[0] <= one.start < case.subject[1] else place


def _looks_like_a_firm(one: Named) -> float:
    ends = any(part in KINDS for part in one.parts) and len(one.parts) > 1
    return 1.5 if _LEGAL.search(one.text) else 1.0 * (ends or "&" in one.text or _CAMEL.search(one.text) is not None)


def _alone(one: Named, case: _Case) -> float:
    """A single word after "at" or "in" is rather a place; after "the" it is a house, if the firm is called so."""
    if len(one.parts) > 1 or one.joined:
        return 0
    before = _around(one, case)[0].casefold()
    called_the = any(name.casefold().startswith("the ") for name in names_of(case.firm))
    return 0.5 * (before.endswith("the ") and called_the) - 1.0 * before.endswith((" at ", " in ", " to ", "from "))


def _is_body(one: Named, case: _Case) -> bool:
    """Whether the firm, or a part of it, is called by its kind: "the Board has decided", "your Committee"."""
    return len(one.parts) == 1 and one.parts[0] in BODIES and _THE.search(_around(one, case)[0]) is not None


def _is_landmark(one: Named, case: _Case) -> bool:
    """Whether "the Seaford Wharf" may be a house, as the firm is one that is called so."""
    called_the = any(name.casefold().startswith("the ") for name in names_of(case.firm))
    return (
        called_the
        and one.parts[-1] in LANDMARKS
        and len(one.parts) > 1
        and _THE.search(_around(one, case)[0]) is not None
    )


def _is_no_firm(one: Named, case: _Case) -> bool:
    last = one.parts[-1]
    named_for_it = last in KINDS or last in known_words(case.firm)
    return (last in NO_FIRM and not named_for_it) or any(sign.isdigit() for sign in one.text)


def _oddness(one: Named, case: _Case) -> float:
    """What makes a run something else than a firm: a place, a day, a product, a law, a house that everybody knows, a person."""
    parts, last, known = one.parts, one.parts[-1], known_words(case.firm)
    named = all(part in ELSEWHERE or len(part) < 2 for part in parts) or all(part in case.about for part in parts)
    initials = one.text.isupper() and len(one.text) < 6
    everyday = all(is_listed(part) or is_stock(part) for part in parts)
    rows = (
        (3.0, named or _is_no_firm(one, case)),
        (2.0, last not in KINDS and not one.joined and (parts[0] in PLACE_OPENS or initials)),
        (2.0, parts[0] in COMMON_GIVEN and len(parts) == 2 and last not in KINDS),
        (1.5, parts[0] in KNOWN_TO_ALL and len(parts) < 3),
        (1.5, everyday and last not in KINDS and last not in known),
        (1.0, everyday and last not in KINDS),
        (1.0, any(part in OVERSEERS and part not in known for part in parts)),
        (0.5, len(parts) == 1),
    )
    return max((weight for weight, holds in rows if holds), default=0.0)


def _people(reading: Reading) -> frozenset[str]:
    note = reading.note
    named = [note.recipient.name, note.sender.name, *(person.name for person in note.interview.interviewers)]
    return frozenset(fold(word) for name in named if name for word in words(name))


def _about(firm: InterviewFacts) -> frozenset[str]:
    return frozenset(fold(word) for text in (firm.role or "", *firm.talking_points) for word in words(text))


def _is_person(one: Named, case: _Case) -> bool:
    """A person's name is no firm's: another rule looks at it."""
    before = case.plain[max(0, one.start - 24) : one.start].split()
    if before and title_name(before[-1]) is not None and before[-1][0].isupper():
        return True
    known = one.parts[0] in case.people and (len(one.parts) == 1 or one.parts[-1] in case.people)
    return known and not one.joined and likeness(one, case.firm).weight < _ENOUGH


def _for_another(firm: InterviewFacts, plain: str) -> bool:
    """Whether the firm fills the posts of others, so that the note rightly names one of those."""
    said = {part for name in names_of(firm) for part in parts_of(name)}
    by_role = re.search(
        r"\bclient(?:'s)? (?:role|post|position)|\bfor (?:a|our|my) client", firm.role or "", re.IGNORECASE
    )
    return bool(said & AGENCY) or bool(by_role) or re.search(r"\byour client\b(?!s|')", plain) is not None


RULE = Rule("wrong-firm", ("J",), EVERY, _look, __doc__ or "")
