"""Answers of the debrief made to fit a sentence by rule; what does not fit safely is left out and asked about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from afterword.core.note.articles import with_article
from afterword.core.note.letters import lower_first, upper_first
from afterword.core.note.lists import listed
from afterword.core.note.names import Name, fold
from afterword.core.note.prose import sentences, words

_LONGEST = 32


class Shape(StrEnum):
    """What an answer is, grammatically: it decides after which words it may stand.

    ``LOOSE`` may be a clause or a noun phrase; it can only stand after a colon, where either is right.
    """

    NOUN = "noun"
    THAT = "that"
    CLAUSE = "clause"
    LOOSE = "loose"
    SENTENCE = "sentence"


@dataclass(frozen=True, slots=True)
class Fitted:
    """An answer ready to be set: ``text`` without a full stop, its first letter as mid-sentence asks (a sentence: capital)."""

    shape: Shape
    text: str


@dataclass(frozen=True, slots=True)
class Reader:
    """To whom the answer is said, and the names whose capitals must stay."""

    person: Name
    firm: str
    names: frozenset[str]


_SHORTHAND = (
    (re.compile(r"\bw/o\b"), "without"), (re.compile(r"\bw/(?=\s|\w)\s?"), "with "), (re.compile(r"\bb/c\b|\bbc\b|\bcuz\b"), "because"),
    (re.compile(r"(?<=[a-z]) [&+] (?=[a-z])"), " and "), (re.compile(r"\bre:?(?= [a-z])"), "about"), (re.compile(r"\byrs?\b\.?"), "years"),
    (re.compile(r"\bmgmt\b"), "management"), (re.compile(r"\bdepts?\b\.?"), "department"), (re.compile(r"\bgov'?t\b"), "government"),
    (re.compile(r"\bexp\b\.?"), "experience"), (re.compile(r"\bppl\b"), "people"), (re.compile(r"\bthru\b"), "through"),
    (re.compile(r"\bi\b(?!\.)"), "I"), (re.compile(r"\bi(?='(?:d|m|ve|ll)\b)"), "I"), (re.compile(r"\bprobono\b"), "pro bono"),
    (re.compile(r"\bdidnt\b"), "didn't"), (re.compile(r"\bdont\b"), "don't"), (re.compile(r"\bim\b"), "I'm"), (re.compile(r"\bive\b"), "I've"),
)  # fmt: skip
_NOISE = re.compile(
    r"[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F\u200b-\u200f\u202a-\u202e\u2060-\u2069\x00-\x08\x0e-\x1f\x7f\ufeff]|(?<!\w)[:;]-?[)(DP](?!\w)"
)
_LEAD_IN = re.compile(
    r"^(?:(?:we|i|they|you|she|he) )?(?:also |just |really |briefly |even )*(?:(?:talk(?:ed)?|sp[eo]a?k(?:e|en)?|chat(?:ted)?|discuss(?:ed|ing|ion)?|conversation|talking|speaking|chatting|asked|heard|told me|learn(?:ed|t)|hear|hearing|learning|"
    r"(?:enjoyed|loved|liked) (?:hearing|talking|learning|speaking|our (?:talk|conversation|discussion|chat)))(?: (?:a (?:lot|bit|little)|at length|more))? (?:about|of|on|over|re) |discuss(?:ed|ing) |"
    r"(?:what (?:i|we) (?:liked|loved|enjoyed|discussed|talked about|spoke about)(?: most| best)? (?:was|is) ))",
    re.IGNORECASE,
)
_BECAUSE = re.compile(
    r"^(?:it made me want to work (?:there|here|for (?:them|you)) )?(?:because|as|since) (?!of\b)", re.IGNORECASE
)
_BECAUSE_OF = re.compile(r"^(?:it made me want to work (?:there|here) )?because of ", re.IGNORECASE)
_FELT = "loved|liked|enjoyed|appreciated|admired|learned|learnt|noticed|valued|respected|felt|hope|hoped|want|wanted|love|like|enjoy|admire|appreciate|value"
_BARE_FEELING = re.compile(rf"^(?:really |also )?(?:{_FELT})\b(?! (?:by|in|among))", re.IGNORECASE)
_WH = re.compile(r"^(?:how|why|what|when|where|whether|which|who)\b", re.IGNORECASE)
_INVERTED = re.compile(
    r"^(?:how|why|what|when|where|which|who)(?: \w+)? (?:do|does|did)\b|^(?:how|why|what|when|where|which|who)(?: \w+)? (?:is|are|was|were|can|could|will|would|should|has|have)(?: (?:i|you|we|they|the|she|he|it|an?)\b)",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|am|isn't|aren't|wasn't|weren't|has|have|had|does|did|don't|doesn't|didn't|can|can't|could|will|won't|would|should|may|might|must|get|gets|got|wants?|wanted|needs|lets|let|gives?|gave|takes|took|makes?|made|"
    r"goes|went|knows?|knew|thinks|thought|says?|said|tells?|told|sees|saw|comes|came|keeps?|kept|finds|found|feels|felt|runs|ran|helps|seems?|seemed|became|becomes|started|cares|cared|means|meant|shows|showed|treats?|treated|trusts|listens?|listened|believes?|spends?|spent|stays?|stayed|works|worked|handles|handled|teaches|taught|learns?|offers|offered|it's|they're|there's|that's|we're|you're|i'm|i'd|i've)\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"\b(?:that|who|which|where|when|how|why|what|whose|whom|whether|the way)\b", re.IGNORECASE)
_SUBJECTS = listed("it it's they they're you you're we we're there there's this everyone everybody nobody people")
_THIRD = re.compile(r"\b(?:she|he|him|her|hers|his|herself|himself|she's|he's)\b", re.IGNORECASE)
_SAYS_NOTHING = listed("everything all nothing na n a none stuff things idk not sure it")
_STRANGE = re.compile(r"[\[\]{}<>|\\^~`_=]|https?://|\S@\S")


def fit(text: str | None, reader: Reader) -> Fitted | None:
    """The answer in a shape that a sentence can hold, or None where no rule makes it safe."""
    for answer in _answers(text or ""):
        if fitted := _fit_one(answer, reader):
            return fitted
    return None


def _answers(text: str) -> list[str]:
    flat = " ".join(_NOISE.sub(" ", text).split())
    return [flat[start:end] for start, end in sentences(flat)]


def _fit_one(answer: str, reader: Reader) -> Fitted | None:
    bare = _BECAUSE_OF.sub("", _BECAUSE.sub("", _cleaned(answer)))
    text = _to_reader(_LEAD_IN.sub("", bare, count=1), reader) or ""
    if not words(text) or len(words(text)) > _LONGEST or _STRANGE.search(text) or not re.search(r"[^\W\d_]{2}", text):
        return None
    if (
        max(len(word) for word in words(text)) > 40
        or _INVERTED.match(text)
        or text.count('"') % 2
        or text.count("(") != text.count(")")
    ):
        return None
    return _shaped(text, reader)


def _cleaned(answer: str) -> str:
    text = answer.strip(" \t-*•–—,;:.!?)").rstrip(" .!?;:,…-–—")
    if text.isupper() and len(text.split()) > 1:
        text = text.lower()
    for pattern, full in _SHORTHAND:
        text = pattern.sub(full, text)
    return text


def _to_reader(text: str, reader: Reader) -> str | None:
    """Somebody spoken of becomes somebody spoken to; where it is not plain who is meant, None."""
    text = re.sub(r"^(?:her|his|their) (?!and\b|was\b|is\b)", "your ", text, flags=re.IGNORECASE)
    for word in reader.person.words:
        text = re.sub(
            rf"^(?:(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof|Professor|Judge)\.? )?(?:\w+ )?{re.escape(word)}['’]s? (?=\w)",
            "your ",
            text,
        )
    if any(len(word) > 2 and re.search(rf"\b{re.escape(word)}\b", text) for word in reader.person.words):
        return None
    pronoun = _THIRD.search(text)
    if pronoun and not re.search(r"\b[A-Z][a-z]+\b", text[1 : pronoun.start()]):
        return None
    return re.sub(r"^they (?!say\b)", lambda _: f"the people at {reader.firm} ", text, flags=re.IGNORECASE)


def _shaped(text: str, reader: Reader) -> Fitted | None:
    low, first = lower_first(text, reader.names), words(text)[0].casefold()
    if first in {"i", "i'm", "i'd", "i've", "i'll"}:
        return Fitted(Shape.SENTENCE, upper_first(text))
    if _BARE_FEELING.match(text):
        return Fitted(Shape.SENTENCE, f"I {lower_first(text, reader.names, plainly=True)}")
    shape = _shape(low, first)
    if re.match(r"(?:that|this)(?: is| was|'s)\b", low) or (
        len(words(text)) < 3 and (shape is Shape.CLAUSE or _WH.match(low))
    ):
        return None
    return Fitted(shape, with_article(low, reader.names) if shape is Shape.NOUN else low)


def _shape(text: str, first: str) -> Shape:
    if first == "that" and _FINITE.search(text):
        return Shape.THAT
    if _WH.match(text):
        return Shape.NOUN
    if first != "to" and _is_clause(text, first):
        return Shape.CLAUSE
    return Shape.LOOSE if first == "to" or _MAY_BE_CLAUSE.match(text) else Shape.NOUN


def _is_clause(text: str, first: str) -> bool:
    """Whether a finite verb stands outside of a relative clause."""
    if first in _SUBJECTS:
        return True
    finite = _FINITE.search(text)
    relative = _RELATIVE.search(text)
    return finite is not None and (relative is None or finite.start() < relative.start())


_MAY_BE_CLAUSE = re.compile(
    r"(?:(?:the|your|our|their|my|these|those|its|all|most|many|some|new|junior|senior|young|the people at .{1,60}?) )*"
    r"(?:(?!(?:sports|sales|operations|arts|ethics|economics|physics|news|humanities|communications|logistics|securities|appeals)\b)[a-z'-]+(?<![su])s|people|children|the people at .{1,60}?|everyone|nobody|staff) "
    r"(?!(?:of|for|in|at|on|with|to|from|about|between|among|by|that|who|which|where|when|and|or|under|over|after|before|during|across|through|into|as|without|than|like|such)\b|[a-z]+(?:ing|ed)\b)[a-z']+"
    r"|(?:the|your|our|their|my|this|each|every|a|an) (?:[a-z'-]+ ){1,2}[a-z]+(?<![su])s (?:in|on|to|at|with|its|their|the|a|an|people|out|up|into|over|through|back|for|everyone|each|every|all|you|me|us|new|real)\b"
)


def says_little(text: str | None) -> bool:
    """An answer without content: "everything", "n/a", "-"."""
    return {fold(word) for word in words(text or "")} <= _SAYS_NOTHING
