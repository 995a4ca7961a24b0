"""Answers of the debrief made to fit a sentence by rule; what does not fit safely is left out and asked about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from afterword.core.note.articles import with_article
from afterword.core.note.cleaning import cleaned, is_fit_for_a_letter
from afterword.core.note.letters import lower_first, upper_first
from afterword.core.note.lists import listed
from afterword.core.note.names import fold
from afterword.core.note.prose import sentences, words
from afterword.core.note.recasting import Reader, to_reader

_LONGEST = 32
_LONGEST_WORD = 40


class Shape(StrEnum):
    """What an answer is, grammatically: it decides after which words it may stand.

    ``LOOSE`` may be a clause or a noun phrase; it can only stand after a colon, where either is right. ``QUALITY`` is what somebody
    was: "honest about the hours".
    """

    NOUN = "noun"
    THAT = "that"
    CLAUSE = "clause"
    LOOSE = "loose"
    SENTENCE = "sentence"
    QUALITY = "quality"


@dataclass(frozen=True, slots=True)
class Fitted:
    """An answer ready to be set: ``text`` without a full stop, its first letter as mid-sentence asks (a sentence: capital)."""

    shape: Shape
    text: str


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
_QUALITY = re.compile(
    r"(?:(?:so|very|really|quite) )?(?:honest|open|kind|clear|patient|frank|candid|warm|direct|generous|thoughtful|calm|welcoming|friendly|helpful|encouraging|humble|"
    r"curious|attentive|gracious|straightforward|precise|enthusiastic|passionate)(?: and (?:honest|open|kind|clear|patient|frank|candid|warm|direct|generous|calm|friendly|helpful))?"
    r"(?: (?:about|with|to|toward|towards|in) .+)?",
    re.IGNORECASE,
)
_THAT_CLAUSE = re.compile(
    r"that (?:you|we|they|I|it|the|your|our|my|nobody|everyone|people|each|every|all|\w+s) \w+", re.IGNORECASE
)
# "the patience it takes", "the way you teach": a noun and what is said of it, without the "that".
_REDUCED = re.compile(
    r"(?:the|a|an|your|all the|how much) (?:[a-z-]+ ){1,5}(?:it|you|we|they|I|one|everyone|people|nobody|no one|she|he) (?:[a-z]+ly )?[a-z]+(?: (?:in|to|with|for|on|at|about|of) .+)?"
)
_NONE = re.compile(r"^no (?:\w+(?:ing|al|ive|ous|ful) )?([\w-]+)\b(?! (?:one|matter)\b)", re.IGNORECASE)
_VERB_FIRST = re.compile(
    r"^(?:matches|fits|reminds|shows|means|makes|gives|lets|allows|connects|aligns|combines|builds|feels|suits|speaks|ties|brings|helps|relates|reflects|"
    r"complements|sounds|seems|is|was|would|could|will|gave|made|showed|reminded|fit|matched) (?!of\b)",
    re.IGNORECASE,
)
_NO_NOUN = re.compile(
    r"^(?:\w+[ -])?(?:driven|oriented|based|focused|minded|led|friendly|heavy|intensive|centered|centred)$",
    re.IGNORECASE,
)
_PLURAL_AND_VERB = r"[a-z]+s (?:come|go|work|help|run|do|take|make|meet|learn|get|have|are|were|can|will|teach|sit|stay|start|rotate|present)\b"
# A noun phrase, a comma, and a clause: two thoughts, of which only the first can be set.
_HEAD = re.compile(
    r"^(?:the |your |their |our |a |an |[a-z-]+ )[^,;.]{3,80}(?=[,;] (?:"
    + _PLURAL_AND_VERB
    + r"|everyone|everybody|nobody|they|you|we|it|he|she|I|people|and (?:then )?(?:they|you|we|it|he|she|I))\b)",
    re.IGNORECASE,
)
_RUN_ON = re.compile(
    r"[,;] "
    + _PLURAL_AND_VERB
    + r"|[,;] (?:everyone|everybody|nobody|they|it|he|she|there) (?:\w+ )?(?:is|are|was|were|has|have|had|does|do|did|\w+s|\w+ed)\b|\. [A-Z]"
)
_SAYS_NOTHING = listed("everything all nothing na n a none stuff things idk not sure it")


def fit(text: str | None, reader: Reader) -> Fitted | None:
    """The answer in a shape that a sentence can hold, or None where no rule makes it safe."""
    for answer in _answers(text or ""):
        if fitted := _fit_one(answer, reader):
            return fitted
    return None


def _answers(text: str) -> list[str]:
    flat = " ".join(text.split())
    return [flat[start:end] for start, end in sentences(flat)]


def _fit_one(answer: str, reader: Reader) -> Fitted | None:
    bare = _BECAUSE_OF.sub("", _BECAUSE.sub("", cleaned(answer, british=reader.british)))
    text = to_reader(_LEAD_IN.sub("", bare, count=1), reader) or ""
    if not _is_settable(text):
        return _fit_one(head[0], reader) if (head := _HEAD.match(bare)) and head[0] != answer else None
    return _shaped(text, reader)


def _is_settable(text: str) -> bool:
    """Whether the answer is short, whole and plain enough to stand within a sentence of a letter."""
    return bool(
        words(text)
        and len(words(text)) <= _LONGEST
        and max(len(word) for word in words(text)) <= _LONGEST_WORD
        and re.search(r"[^\W\d_]{2}", text)
        and is_fit_for_a_letter(text)
        and not _INVERTED.match(text)
        and not _RUN_ON.search(text)
        and text.count('"') % 2 == 0
        and text.count("(") == text.count(")")
    )


def _shaped(text: str, reader: Reader) -> Fitted | None:
    low, first = lower_first(text, reader.names), words(text)[0].casefold()
    if first in {"i", "i'm", "i'd", "i've", "i'll"}:
        return Fitted(Shape.SENTENCE, upper_first(text))
    if _BARE_FEELING.match(text):
        return Fitted(Shape.SENTENCE, f"I {lower_first(text, reader.names, plainly=True)}")
    return _completed(low) or _as_it_stands(low, first, reader)


def _completed(low: str) -> Fitted | None:
    """Answers that lack a word which can only be one: "honest", "no egos", "matches my thesis"."""
    if _QUALITY.fullmatch(low):
        return Fitted(Shape.QUALITY, low)
    if absent := _NONE.match(low):
        plural = absent[1].endswith("s") and not absent[1].endswith("ss")
        return Fitted(Shape.THAT, f"that there {'are' if plural else 'is'} {low}")
    return Fitted(Shape.CLAUSE, f"it {low}") if _VERB_FIRST.match(low) else None


def _as_it_stands(low: str, first: str, reader: Reader) -> Fitted | None:
    shape = _shape(low, first)
    too_little = len(words(low)) < 3 and (shape is Shape.CLAUSE or _WH.match(low))
    if too_little or _NO_NOUN.match(low) or re.match(r"(?:that|this)(?: is| was|'s)\b", low):
        return None
    return Fitted(shape, with_article(low, reader.names) if shape is Shape.NOUN else low)


def _shape(text: str, first: str) -> Shape:
    if first == "that" and (_FINITE.search(text) or _THAT_CLAUSE.match(text)):
        return Shape.THAT
    if _WH.match(text) or _REDUCED.fullmatch(text):
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
