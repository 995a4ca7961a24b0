"""Somebody spoken of becomes somebody spoken to: "how she runs her clinic" is, to her, "how you run your clinic"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.core.note.names import Name
from afterword.core.note.word_classes import THIRD

_SHE = re.compile(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE)
_HE = re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE)
_THIRD = re.compile(r"\b(?:she|her|hers|herself|he|him|his|himself)\b", re.IGNORECASE)
_SUBJECT = re.compile(
    r"\b(?:she|he) (?:(?P<adverb>also|still|always|never|once|really|first|just|now|only|often|[a-z]+ly) )?(?P<verb>[a-z]+)\b",
    re.IGNORECASE,
)
_PLAIN_VERBS = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "goes": "go",
}
_GOES_ON = re.compile(
    r"(?P<before>\b(?:and|but|or) (?:(?:also|still|always|never|really|then|even|now) )?)(?P<verb>[a-z]+s)\b"
)
_S_KEPT = re.compile(r"(?:ss|us|is)$")
_HER_OBJECT = re.compile(
    r"\bher\b(?=$|[.,;:]| (?:and|or|to|for|with|about|at|in|on|that|when|how|why|because|as|by|from)\b)", re.IGNORECASE
)
_OTHER_PERSON = re.compile(
    r"\b(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof|Professor|Judge|Justice|Sir|Dame|Lord|Lady|Father|Sister)\b\.?|\b(?:colleague|boss|manager|partner|client|patient|student|friend|associate|assistant|somebody|someone|founder|judge|mentor|predecessor|brother|sister|man|woman|boy|girl|child)\b",
    re.IGNORECASE,
)
_POSSESSED_BY_FIRM = re.compile(r"^their (?=[a-z-]+)(?!own\b|and\b|was\b|is\b)", re.IGNORECASE)
_THEY = re.compile(r"\b(?:they|their)\b(?! say\b)", re.IGNORECASE)
_THEM = re.compile(r"\bthem(?:selves)?\b", re.IGNORECASE)
_SUBJECT_THEY = re.compile(r"\bthey\b", re.IGNORECASE)
_MANY = re.compile(
    r"\b(?:\w{2,}(?<![su])s|people|children|men|women|staff|team|everyone|everybody|others|police|faculty)\b(?<!news)(?<!ethics)(?<!sales)(?<!economics)(?<!physics)(?<!logistics)",
    re.IGNORECASE,
)
# "You can tell they care": whoever reads is not meant.
_GENERIC_YOU = re.compile(
    r"^(?:you|one) (?:can|could) (?:really |just )?(?:tell|see|feel|sense|notice) (?:that )?(?=they\b)", re.IGNORECASE
)
_TWO_OWNERS = re.compile(
    r"\b(?:her|his|my|your) and (?:[A-Z]\w+|her|his|their|my)\b|^(?:you and|and you)\b", re.IGNORECASE
)
_BEFORE = r"(?:(?:how|why|that|what|where|when|the way|I (?:liked|loved|enjoyed|admired) (?:how|that|the way)) )?"
_DID = r"(?:\w+ly )?(?:is|was|has|had|does|did|can|could|\w+ed|\w+s|built|taught|led|ran|told|spoke|gave|took|made|grew|thought|wrote|went|came|kept|said|saw|knew|found|left|began|got)\b"
_TITLED = r"(?:(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof|Professor|Judge)\.? )?(?:[A-Z]\w+ )?"


@dataclass(frozen=True, slots=True)
class Reader:
    """To whom the answer is said, and the names whose capitals must stay.

    ``others``: whether "they" may be people that were spoken of before. ``present``: whether the answer was told of the conversation with this very person, so that "she" can be the reader.
    """

    person: Name
    firm: str
    names: frozenset[str]
    present: bool = True
    others: bool = False
    title: str | None = None
    british: bool = False


def to_reader(text: str, reader: Reader) -> str | None:
    """The answer as it is said to the reader; None where it is not plain who is meant."""
    text = _by_name(_GENERIC_YOU.sub("", text), reader)
    if _TWO_OWNERS.search(text) or any(
        len(word) > 2 and re.search(rf"\b{re.escape(word)}\b", text) for word in reader.person.words
    ):
        return None
    if _THIRD.search(text):
        spoken_to = _pronouns(text, reader)
        if spoken_to is None:
            return None
        text = spoken_to
    return text if reader.others else _they(_POSSESSED_BY_FIRM.sub("your ", text))


def speaks_of_unnamed(text: str) -> bool:
    """Whether "them" stands where nobody was named whom it could mean: "you let them fail a bit"."""
    found = _THEM.search(text)
    return found is not None and not _MANY.search(text[: found.start()])


def _they(text: str) -> str | None:
    """Those of the firm are spoken to as "you", unless the answer itself names whom it means by "they"."""
    found = _THEY.search(text)
    if found is None or _MANY.search(text[: found.start()]):
        return text
    others = _MANY.search(text, found.end())
    end = others.end() if others else len(text)
    if _SUBJECT_THEY.search(text, end):
        return None
    meant = text[:end]
    for pattern, word in ((r"\bthey\b", "you"), (r"\btheirs\b", "yours"), (r"\btheir\b", "your"), (r"\bthem\b", "you")):
        meant = re.sub(pattern, word, meant, flags=re.IGNORECASE)
    return meant + text[end:]


def _by_name(text: str, reader: Reader) -> str:
    """The reader's own name, as an owner or as whoever did something, becomes "your" or a pronoun."""
    for word in reader.person.words if reader.present else ():
        name = rf"{_TITLED}{re.escape(word)}"
        text = re.sub(rf"^({_BEFORE}){name}(?:['’]s|(?<=s)['’]) (?=\w)", r"\1your ", text)
        text = re.sub(rf"^({_BEFORE}){name} (?={_DID})", r"\1she " if _may_be(reader, woman=True) else r"\1he ", text)
    if reader.present:
        text = re.sub(r"^(?:Madam|Ma'am|Sir) (?=[a-z]+)", "she " if _may_be(reader, woman=True) else "he ", text)
    return text


def _pronouns(text: str, reader: Reader) -> str | None:
    """Every "she" or every "he" as "you"; None if both stand there, if neither can be the reader, or if another person is named."""
    she, he = _SHE.search(text), _HE.search(text)
    first = she or he
    if not reader.present or (she and he) or first is None or not _may_be(reader, woman=she is not None):
        return None
    before = text[: first.start()]
    if _OTHER_PERSON.search(before) or re.search(r"(?<!^)\b(?!I\b)[A-Z][a-z]+\b", before):
        return None
    return _replaced(text)


def _may_be(reader: Reader, *, woman: bool) -> bool:
    title = (reader.title or "").casefold().rstrip(".")
    known = {
        "mr": False,
        "sir": False,
        "father": False,
        "lord": False,
        "ms": True,
        "mrs": True,
        "miss": True,
        "dame": True,
        "sister": True,
        "lady": True,
        "madam": True,
    }
    return known.get(title, woman) is woman


def _replaced(text: str) -> str | None:
    made = _SUBJECT.sub(_with_verb, text)
    if made != text:
        made = _GOES_ON.sub(_with_verb_too, made)
    if re.search(r"\b(?:she|he)\b", made, re.IGNORECASE):
        return None
    made = _HER_OBJECT.sub("you", made)
    for pattern, word in (
        (r"\bher\b", "your"), (r"\bhis\b(?= [a-z])", "your"), (r"\bhim\b", "you"), (r"\bhers\b|\bhis\b", "yours"), (r"\b(?:herself|himself)\b", "yourself"),
    ):  # fmt: skip
        made = re.sub(pattern, word, made, flags=re.IGNORECASE)
    return made


def _with_verb_too(match: re.Match[str]) -> str:
    """A second verb of the same subject: "and still loves it"."""
    verb = match["verb"].casefold()
    return f"{match['before']}{_second_person(verb)}" if verb in THIRD or verb in _PLAIN_VERBS else match[0]


def _with_verb(match: re.Match[str]) -> str:
    return " ".join(filter(None, ("you", match["adverb"], _second_person(match["verb"]))))


def _second_person(verb: str) -> str:
    low = verb.casefold()
    if low in _PLAIN_VERBS:
        return _PLAIN_VERBS[low]
    if low.endswith("ies") and len(low) > 4:
        return f"{verb[:-3]}y"
    if re.search(r"(?:ss|sh|ch|x|zz)es$", low):
        return verb[:-2]
    return verb[:-1] if low.endswith("s") and not _S_KEPT.search(low) else verb
