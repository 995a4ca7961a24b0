"""wrong-firm: another firm's name stands for the one that interviewed

What it notices: a different firm, or a misspelling, where the note or its subject speaks of the interviewing firm: "the
position at ...", "joining ...", "what ... has built", "people at ...". A former employer, a competitor, a client, a place or a
product is left alone: the whole sentence tells which it is, by what was learnt from many.

Why it matters: it says that the note was copied from one to another firm, whether or not it was.

Example: I am more interested than ever in joining Halloway & Reed. (written to Okafor & Lane)
Better: I am more interested than ever in joining Okafor & Lane.

When to ignore it: when the other name is another name of the same firm; record it among its aliases.

Source: J, our judgement.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from afterword.core.note.model import InterviewFacts
from afterword.core.note.names import COMMON_GIVEN, fold
from afterword.core.note.prose import words
from afterword.core.note.stock import is_stock
from afterword.core.review.firm.asked import MayBeFirm, among, may_be_firms
from afterword.core.review.firm.likeness import Likeness, likeness
from afterword.core.review.firm.names import Named, known_words, names_of, parts_of
from afterword.core.review.firm.words import (
    AGENCY,
    BODIES,
    ELSEWHERE,
    KINDS,
    KNOWN_TO_ALL,
    NO_FIRM,
    OVERSEERS,
    PLACE_OPENS,
)
from afterword.core.review.grammar.lexicon import is_listed
from afterword.core.review.model import EVERY, Flag, Panel, RemarkKind, Rule
from afterword.core.review.reading import Reading

# What speaks for a run's standing in the firm's place must outweigh what speaks against it by as much.
_ENOUGH = 3.0
_ALIKE = 1.5  # from here on a run is weighed as a slip for the firm's own name
_SURELY_ALIKE = 2.0
# What the writer wishes to do for some house: "it would be an honor to keep the books of"; not what is to be told of another.
_WISHED_FOR = re.compile(
    r"\bwould (?:be (?:an? |so |very |truly |more than )?(?:honou?r(?:ed)?|privilege|joy|pleasure|proud|glad|happy|delighted|thrilled|pleased)|(?:dearly |very much |really )?(?:love|like)) to "
    r"(?:(?!(?:my (?!career|skills|best|energy|trade|knowledge|craft)|we|our|I|did|was|built|time|years|used|learned|had|you|show|tell|send|share|describe|explain|discuss|recommend|about|from|visit|see|hear)\b)[\w'’-]+ ){1,8}$",
    re.IGNORECASE,
)
_WISHED = 0.95
_PLACE = 3.0  # the weight of standing where only the firm can stand
_AT_THE_HEAD = 0.7  # a subject names the firm or the role
_OTHERS = 0.02  # less sure than that, the sentence says that the name is of another house

_LEGAL = re.compile(r"\b(?:LLP|LLC|Inc|Ltd|Corp|PLC|plc|GmbH|Pvt|Pty)\b")
_THE = re.compile(r"\b(?:the|your|our|this|that|its|their|whole|entire|present) $", re.IGNORECASE)
_VISITED = re.compile(
    r"\b(?:tour of|visit to|visiting|(?:interview|meeting|morning|afternoon|day|hour) at) $", re.IGNORECASE
)
_OTHERS_BEFORE = re.compile(
    r"\bmy (?:[\w-]+ ){0,4}(?:experience|years|time|days|stint|months|spell) (?:at|with|of [a-z]+ at) (?:the )?$|\bmy (?:current|present|former|last|previous|old|first) (?:[\w-]+ ){1,3}(?:at|with|of|in) (?:the )?$|\b(?:compet\w+|rivals?|offer(?:ed)?|clients?|suppliers?|competitors?) (?:with|to|like|such as|from|by|at) (?:the )?$",
    re.IGNORECASE,
)
_OTHERS_AFTER = re.compile(r",? (?:(?:has|have|had) (?:also )?(?:made me|offered)|offered me|(?:is|was|are|were) (?:opposing|the other|a client|your client|our client|a competitor|acquired|bought)|,? where I (?:was|am|work|trained|taught|served|spent))\b", re.IGNORECASE)  # fmt: skip
_OF_A_KIND = re.compile(r"\b(?:the|every|each|an?|any|no|some) $", re.IGNORECASE)
_CAMEL = re.compile(r"[a-z]{2}[A-Z][a-z]{2}")
_SUBJECT_LINE = re.compile(r"^(?:subject|re|regarding)\s*:[^\n]*", re.IGNORECASE | re.MULTILINE)
_MESSAGE = "“{said}” stands where {firm} should."
_IN_SUBJECT = "The subject says “{said}”, where {firm} should stand."


@dataclass(frozen=True, slots=True)
class _Case:
    """A text and what is known of the firm while its strange names are weighed; ``sure``: by where each begins, how surely it stands in the firm's place."""

    plain: str
    firm: InterviewFacts
    about: frozenset[str]
    own: tuple[int, ...]
    for_another: bool
    others: frozenset[str]
    sure: dict[int, float]


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    firm = reading.note.interview
    if not firm.firm or not parts_of(firm.firm):
        return
    sure = {remark.start: dict(remark.sure)["ours"] for remark in reading.remarks if remark.kind is RemarkKind.NAME}
    lines = [match.span() for match in _SUBJECT_LINE.finditer(reading.text[: reading.body[0]])]
    in_lines = tuple(among(reading, reading.plain, lines))
    sure |= {one.start: _AT_THE_HEAD for one in in_lines}
    for one, meant in _wrong(reading, reading.plain, (*in_lines, *may_be_firms(reading)), sure):
        message = _MESSAGE.format(said=reading.text[one.start : one.end], firm=firm.firm)
        yield Flag(message, one.start, one.end, (meant,))
    head = reading.note.subject or ""
    named = tuple(among(reading, head, [(0, len(head))]))
    for one, _ in _wrong(reading, head, named, {one.start: _AT_THE_HEAD for one in named}):
        yield Flag(_IN_SUBJECT.format(said=one.text, firm=firm.firm))
        return


def _wrong(
    reading: Reading, plain: str, found: Sequence[MayBeFirm], sure: dict[int, float]
) -> Iterator[tuple[Named, str]]:
    """The names that are flagged, and the name that should stand there."""
    firm = reading.note.interview
    own = tuple(one.start for one in found if one.is_own)
    about = frozenset(fold(word) for text in (firm.role or "", *firm.talking_points) for word in words(text))
    role = {fold(part) for word in words(firm.role or "") for part in (word, *word.split("-"))}
    strange = [one.named for one in found if not one.is_own and not role.issuperset(one.named.parts)]
    others = frozenset(one.parts[0] for one in strange if _is_others(one, plain))
    case = _Case(plain, firm, about, own, _for_another(firm, plain), others, sure)
    often = {key for key, count in Counter(one.parts[0] for one in strange).items() if count > 1}
    for one in strange:
        like = likeness(one, firm)
        points = _as_slip(one, like, case) if like.weight >= _ALIKE else _as_another(one, like, case, often)
        if points >= _ENOUGH:
            yield one, like.meant if like.weight >= _SURELY_ALIKE else firm.firm or ""


def _is_others(one: Named, plain: str) -> bool:
    """Whether the words beside a name say outright that it is another house: it made an offer, competes, or employs the writer."""
    before, after = plain[max(one.sentence[0], one.start - 40) : one.start], plain[one.end : one.sentence[1]][:40]
    return _OTHERS_BEFORE.search(before) is not None or _OTHERS_AFTER.match(after) is not None


def _as_slip(one: Named, like: Likeness, case: _Case) -> float:
    """What looks like the firm's own name, a letter or a word off."""
    if _is_no_firm(one, case) or (len(one.parts) == 1 and (one.parts[0] in ELSEWHERE or one.parts[0] in case.about)):
        return 0
    if case.sure.get(one.start, 1.0) < _OTHERS and not _VISITED.search(_before(one, case)):
        return 0
    return like.weight + min(_standing(one, case), 2.0) + 0.25 * _looks_like_a_firm(one)


def _as_another(one: Named, like: Likeness, case: _Case, often: set[str]) -> float:
    """What is quite another name: only where it stands, and what it looks like, can tell."""
    place = _standing(one, case)
    if case.for_another or _is_body(one, case) or one.parts[0] in case.others:
        return 0
    begin, end = one.sentence
    beside = any(begin <= start < end for start in case.own)
    # "Play the Mozart Octet", "not every Vice-Chancellor": what is called by its kind is hardly a house.
    kind = (
        not _looks_like_a_firm(one)
        and not like.weight
        and _OF_A_KIND.search(_before(one, case)) is not None
        and not _is_called_so(one, case)
    )
    speaks = place + like.weight + 0.5 * _looks_like_a_firm(one) + 0.5 * (not case.own) + 0.5 * (one.parts[0] in often)
    return speaks - _oddness(one, case) - 1.5 * beside - 1.0 * kind


def _standing(one: Named, case: _Case) -> float:
    sure = case.sure.get(one.start, 0.0)
    wished = sure > _OTHERS and _WISHED_FOR.search(case.plain[one.sentence[0] : one.start]) is not None
    return _PLACE * (max(sure, _WISHED) if wished else sure)


def _looks_like_a_firm(one: Named) -> float:
    ends = any(part in KINDS for part in one.parts) and len(one.parts) > 1
    return 1.5 if _LEGAL.search(one.text) else 1.0 * (ends or "&" in one.text or _CAMEL.search(one.text) is not None)


def _before(one: Named, case: _Case) -> str:
    return case.plain[max(0, one.start - 24) : one.start]


def _is_body(one: Named, case: _Case) -> bool:
    """Whether the firm, or a part of it, is called by its kind: "the Board has decided", "your Committee"."""
    return len(one.parts) == 1 and one.parts[0] in BODIES and _THE.search(_before(one, case)) is not None


def _is_called_so(one: Named, case: _Case) -> bool:
    """Whether "the Seaford Wharf" may be a house, as the firm is one that is called so."""
    called_the = any(name.casefold().startswith("the ") for name in names_of(case.firm))
    return called_the and len(one.parts) > 1 and _THE.search(_before(one, case)) is not None


def _is_no_firm(one: Named, case: _Case) -> bool:
    last = one.parts[-1]
    named_for_it = last in KINDS or last in known_words(case.firm) or _is_called_so(one, case)
    is_slot = case.plain[max(0, one.start - 1) : one.start] in {"[", "<", "{"}  # "[Company Name]" is another rule's
    return is_slot or (last in NO_FIRM and not named_for_it) or any(sign.isdigit() for sign in one.text)


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


def _for_another(firm: InterviewFacts, plain: str) -> bool:
    """Whether the firm fills the posts of others, so that the note rightly names one of those."""
    said = {part for name in names_of(firm) for part in parts_of(name)}
    by_role = re.search(
        r"\bclient(?:'s)? (?:role|post|position)|\bfor (?:a|our|my) client", firm.role or "", re.IGNORECASE
    )
    return bool(said & AGENCY) or bool(by_role) or re.search(r"\byour client\b(?!s|')", plain) is not None


RULE = Rule("wrong-firm", ("J",), EVERY, _look, __doc__ or "")
