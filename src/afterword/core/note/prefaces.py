"""What people type before the thing itself: "nice that she remembered", "seemed like they care", "just how calm it was"."""

from __future__ import annotations

import re

from afterword.core.note.word_classes import PLAIN_VERBS, gerund

_DEGREES = r"(?:(?:so|really|very|pretty|super|quite|rather|just|kind of|also|actually|particularly|especially|genuinely|always|honestly|extremely|incredibly) )*"
_GOOD = (
    r"(?:nice|cool|great|good|lovely|awesome|refreshing|interesting|fascinating|amazing|impressive|brilliant|sweet|touching|reassuring|clear|obvious|encouraging|surprising|inspiring|wonderful|"
    r"fantastic|exciting|comforting|neat|moving|heartening|telling|striking|incredible|fabulous|noticeable|remarkable)"
)
_MOVED = r"(?:impressed|glad|pleased|relieved|surprised|struck|touched|happy|delighted|moved|fascinated|thrilled|amazed|heartened|encouraged|reassured)"
_IT_WAS = r"(?:(?:I |we )?(?:thought|found) (?:(?:it|that) (?:was )?)?|(?:it|that|this)(?: is| was|'s) |(?:it|that) (?:felt|seemed) |(?:I|we) (?:was|am|were|felt) |was |felt |am )?"
_SOMEBODY = r"(?:she|he|they|you|everyone|everybody|nobody|no one|people|the team|the staff)"
_OPENERS = re.compile(
    r"(?:(?:just|mostly|mainly|probably|maybe|also|definitely|certainly|plus|basically|again|well|oh|oh and|and|especially|I think|I thought),? )+(?=(?:how|that|the|what|her|his|their|she|he|they|you|everyone|everybody|nobody|it was)\b)",
    re.IGNORECASE,
)
_JUDGED = re.compile(
    rf"{_IT_WAS}{_DEGREES}(?:{_GOOD}|{_MOVED}(?: by)?),? (?=(?:that|how|the way) [a-z]|the fact\b|(?!people\b){_SOMEBODY} [a-z])",
    re.IGNORECASE,
)
_TO_HEAR = re.compile(
    rf"{_IT_WAS}{_DEGREES}(?:{_GOOD}|{_MOVED}) to (?:have )?(?P<verb>[a-z]+) (?P<clause>(?:that|how|why|what|the way)\b)?",
    re.IGNORECASE,
)
_SEEMED = re.compile(
    rf"(?:it |that )?(?:seems|seemed|felt|feels|looks|looked|sounds|sounded)(?: to me)? (?:like|as if|as though) (?={_SOMEBODY}(?: all)? [a-z])"
    rf"|(?:you|I) (?:could|can) (?:really |just )?(?:tell|see) (?:that )?(?=(?:{_SOMEBODY}|it|there|the [a-z]+|its|it's)(?: all)? [a-z])"
    rf"|I (?:got|had|came away with) the (?:sense|feeling|impression) (?:that )?(?={_SOMEBODY}(?: all)? [a-z])",
    re.IGNORECASE,
)
_THE_FACT = re.compile(
    r"\bthe fact (?=(?:she|he|they|you|it|everyone|everybody|nobody|there|I|we|the|a)\b)", re.IGNORECASE
)
_A_SENSE = re.compile(
    r"^(?:I )?(?:got|had|felt|there was|came away with) (?:a |such a )?(?:real |strong |good |genuine |great |clear )*(?:sense|feeling) of (?=[a-z])",
    re.IGNORECASE,
)
_HEARD = frozenset({"hear", "see", "learn", "know", "find", "discover", "realise", "realize", "notice"})


def without_preface(text: str, part: str) -> str:
    """The answer from what it is about; ``part`` is topic, liked or interest, of which a reason keeps what the writer felt."""
    text = _THE_FACT.sub("the fact that ", text)
    text = _OPENERS.sub("", text, count=1) if _OPENERS.match(text) else text
    if seemed := _SEEMED.match(text):
        text = text[seemed.end() :]
    if part == "interest":
        return text
    text = _A_SENSE.sub("the sense of ", text)
    if judged := _JUDGED.match(text):
        return text[judged.end() :]
    heard = _TO_HEAR.match(text)
    if heard is None or (verb := heard["verb"].lower()) not in PLAIN_VERBS:
        return text
    if heard["clause"] and verb in _HEARD:
        return text[heard.start("clause") :]
    return f"{gerund(verb)}{text[heard.end('verb') :]}"
