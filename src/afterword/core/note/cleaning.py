"""What people type on a telephone, written out: abbreviations, figures, small letters, contractions, and turns of other Englishes."""

from __future__ import annotations

import re

from afterword.core.note.turns import TURNS
from afterword.core.note.written_out import ABBREVIATIONS, BRITISH, CAPITALS, MISSPELT, OPENED, SHOUTED

_NOISE = re.compile(
    r"[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F\u200b-\u200f\u202a-\u202e\u2060-\u2069\x00-\x08\x0e-\x1f\x7f\ufeff]|(?<!\w)[:;]-?[)(DP](?!\w)|<3"
)
_CHATTER = re.compile(
    r"(?:^|(?<=[\s,;(]))(?:lol|tl;?dr:?|haha(?:ha)*|hehe|omg|tbh|imo|imho|btw|fyi|wow|yay|ugh|hmm+|um+|uh|lmao|rofl|xd|ofc|obv|smh|ngl|fr|lowkey|highkey|def(?:initely)?|totally|literally|honestly|basically|"
    r"I guess|I mean|you know|sort of|kind of(?= (?:like|felt|was|is)))(?=$|[\s,;).!])[,.!]*\s*",
    re.IGNORECASE,
)
_IS = re.compile(r"\b(it|that|there|she|he|what|who|here|how|where|(?:everyone|everybody|nobody)(?='s (?:a|an|the|so|very|really|not|in|on|at|always|never|too|\w+ing|kind|nice|open|happy|treated|welcome|equal)\b))'s (?!been\b|had\b|got\b|own\b)", re.IGNORECASE)  # fmt: skip
_HAS = re.compile(r"\b(it|that|there|she|he|what|who)'s (?=been\b|had\b|got\b)", re.IGNORECASE)
# "its easy" for "it is easy": before a word that no owner has.
_ITS = re.compile(
    r"\bits (?=(?:a|an|the|what|how|why|where|who|not|so|very|really|near|my|your|easy|hard|exactly|also|in|on|at|about|been|something|all|always|because|important|good|great|clear|true|close)\b)",
    re.IGNORECASE,
)
_OPEN_ANY = re.compile(
    r"\b(who|that|there|what|which|how|should|would|could|must|might|people|she|he|it|you|we|they|I|everyone|nobody)'(ve|ll|re)\b",
    re.IGNORECASE,
)
_ENDINGS = {"ve": "have", "ll": "will", "re": "are"}
_FIGURES = dict(zip(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"], ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], strict=True))  # fmt: skip
_FIGURE = re.compile(
    r"(?<![\w.,$£€%:/-])(\d{1,2})(?= [a-z]{3,})(?! (?:am|pm|a\.m|p\.m|percent|per cent|million|billion|k|lakh|crore)\b)"
)
_YEAR_OF = re.compile(r"\b(year|grade|class|day|week|round|level|stage|form) (\d)\b(?! (?:am|pm))")
_SIGNS = (
    (re.compile(r"\bw/(?!o\b)\s?(?=\w)"), "with "),
    (re.compile(r"(?<=[a-z]) [&+] (?=[a-z])"), " and "),
    (re.compile(r"(?<=\w)\s*(?:->|=>|→|–>)\s*(?=\w)"), "-to-"),
    (re.compile(r"(?<!from )\b(nurse|staff|patient|student|pupil|face|peer|end|hand|farm|seed|field|bench|lab|door|back|step) to (patient|staff|student|teacher|pupil|face|peer|end|hand|table|fork|market|bedside|clinic|door|back|step) (?=[a-z])"), r"\1-to-\2 "),
    (re.compile(r"^re:?(?= [a-z])"), "about"),
    (re.compile(r"\b(\d+)-yrs?\b"), r"\1-year"),
    (re.compile(r"\b(1st|2nd|3rd|first|second|third|final)-(?:yr|year)(s?)\b"), lambda m: f"{ABBREVIATIONS.get(m[1], m[1])}-year{m[2]}"),
    (re.compile(r"\bassoc's\b"), "associates"),
    (re.compile(r"(?<![\w.'’-])i(?![\w.'’-]|\.\w)"), "I"),
    (re.compile(r"(?<![\w.])i(?=['’](?:d|m|ve|ll)\b)"), "I"),
    (re.compile(r"\bI'd (?=(?:\w+ly |been |just |never |already )*(?:been|done|seen|had|gone|taken|\w+ed|written|worked)\b)"), "I had "),
    (re.compile(r"\bI'd\b"), "I would"),
    (re.compile(r"[!?]+(?=\s|$)"), "."),
    (re.compile(r"(?<=[a-z]),(?=[a-z])"), ", "),
    (re.compile(r"([a-z])\1{3,}"), r"\1"),
    (re.compile(r"\s+([,.;:])"), r"\1"),
)  # fmt: skip
_TOKEN = re.compile(
    r"(?<![\w@/.-])(?:b/c|w/o|m&a|r&d|q&a|k8s|[A-Za-z]+(?:['’][a-z]+)?|\d{1,2}(?:st|nd|rd|th))(?![\w@/]|-\w|['’](?!\w))\.?"
)
MOST_SIGNS = 600


def cleaned(answer: str, *, british: bool = False) -> str:
    """An answer with its abbreviations written out and its contractions opened; without chatter, marks and emoji at its ends."""
    text = _CHATTER.sub("", _NOISE.sub(" ", answer[:MOST_SIGNS]).replace("’", "'"))
    text = text.strip(" \t-*•–—,;:.!?").rstrip(" .!?;:,…-–—")
    if text.isupper() and len(text.split()) > 1:
        text = text.lower()
    text = " ".join(word.lower() if word in SHOUTED else word for word in text.split())
    for pattern, full in _SIGNS:
        text = pattern.sub(full, text)
    text = _OPEN_ANY.sub(lambda match: f"{match[1]} {_ENDINGS[match[2].lower()]}", text)
    text = _ITS.sub("it is ", _HAS.sub(r"\1 has ", _IS.sub(r"\1 is ", text)))
    text = _TOKEN.sub(lambda match: _written_out(match, british=british), text)
    text = _FIGURE.sub(lambda match: _FIGURES.get(match[1], match[1]), text)
    text = _YEAR_OF.sub(lambda match: f"{match[1]} {_FIGURES.get(match[2], match[2])}", text)
    for pattern, full in TURNS:
        text = pattern.sub(full, text)
    return " ".join(text.split()).rstrip(" .!?;:,…-–—")


def _written_out(match: re.Match[str], *, british: bool) -> str:
    """The full word; an initialism in capitals stays, and so does a full stop that ends a sentence within the answer."""
    token = match.group()
    bare = token.rstrip(".")
    low = bare.lower()
    if low in MISSPELT:
        return _like(bare, MISSPELT[low]) + token[len(bare) :]
    full = OPENED.get(low) or (None if len(bare) > 1 and bare.isupper() else ABBREVIATIONS.get(low))
    if full is None and low in CAPITALS and bare.islower():
        return token.replace(bare, CAPITALS[low])
    if full is None or (bare[:1].isupper() and len(bare) <= 2 and low not in OPENED):
        return token
    return _like(bare, BRITISH.get(full, full) if british else full)


def _like(bare: str, full: str) -> str:
    """The full form with a capital where the short one had it."""
    return full[:1].upper() + full[1:] if bare[:1].isupper() and full[0].islower() else full
