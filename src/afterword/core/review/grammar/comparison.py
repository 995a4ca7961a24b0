"""Comparisons: "than" after what is compared, and no word compared twice."""

from __future__ import annotations

from afterword.core.note.lists import listed
from afterword.core.review.grammar.lexicon.others import COMPARATIVES
from afterword.core.review.grammar.slip import any_of, slip

_THAN = "What is compared is followed by “than”."
_THEN = "In a row of things that are done, write “then”."
_TWICE = "The word is compared twice."
_LIKE_THE_FIRST = "After “the more” write “the more” again."
_AS = "After “as much” and “as many” write “as”."
_FROM = "What is different differs from something."
_ENDING = "A short word is compared by its ending: “the shortest”."
_AS_IF = "Write “as if” or “as though”."
_COMPARED = any_of(
    sorted(
        COMPARATIVES
        | listed(
            "brighter lower higher safer stricter sooner older younger cheaper cleaner quieter shorter taller wider lighter darker louder softer thicker thinner tougher smarter fresher "
            "colder hotter warmer slower newer bolder calmer braver fairer finer steeper sharper rougher smoother gentler nearer later earlier"
        )
    )
)
_TO = "Another word goes with this one."

SLIPS = (
    slip(r"\brather\b[^.,;:]{1,60}?(?<!\byou)(?<!\bI)(?<!\bwe)(?<!\bit)(?<!\bhe)(?<!\bshe)(?<!\bthey)(?<!\band)(?<!\bbut) (?P<bad>then) (?=\w)", _THAN, "than"),
    slip(r"\b(?:better|worse|more|less|fewer|\w{2,}(?:ier|ster|ger|rker|der|ner|ller|ter|per)) (?:(?!and\b|but\b)[a-z'-]+ ){0,4}?(?P<bad>then) (?:the|a|an|any|mine|yours|I|we|you|usual|ever|most|those|that|what|your|my)\b(?! (?:was|were|had|did|went|came|left|spent|moved|\w+ed)\b)", _THAN, "than"),
    slip(r"\bfirst\b[^.;:]{2,40}, (?P<bad>than) (?:I|we|you|he|she|they|it)\b", _THEN, "then"),
    slip(r"\bthe (?:more|less|better|longer|sooner|older|harder|\w+er)\b[^,;.]{2,60}, the (?P<bad>most|best|least)\b(?! (?:of|important)\b)", _LIKE_THE_FIRST, lambda m: {"most": "more", "best": "better", "least": "less"}[m["bad"].lower()]),
    slip(r"\b(?:similar|identical|equal|superior|inferior|prior) (?P<bad>than) (?:the|one|my|your|what|that|those|any|mine|yours)\b", _TO, "to"),
    slip(r"\bas (?:many|much|few|little) (?!more\b|less\b|better\b|rather\b)(?:(?!more\b|less\b|rather\b|fewer\b|other\b|better\b|worse\b|sooner\b)[\w'-]+ ){1,5}(?P<bad>than) (?:the|I|we|my|any|a|you|he|she|they|your)\b", _AS, "as"),
    slip(r"\b(?:nothing|nobody|no one)\b[^.;,]{3,40} (?:better|more) (?P<bad>as) (?:a|the|an|my|your|to)\b", _THAN, "than"),
    slip(r"\bdifferent (?P<bad>of) (?:what|the|my|that|those|how|mine|any|your|yours|others)\b", _FROM, "from"),
    slip(r"\bthe (?P<bad>most (?:short|long|big|small|old|young|near|cheap|clean|weak|fast|slow|high|low|easy|busy|hard|quick|great|warm|cold|hot|bright|nice|late|early|few|wide|tall))\b(?! (?:of|running|standing|term|and)\b)", _ENDING),
    slip(rf"\b(?P<bad>(?:more|most) {_COMPARED})\b(?! (?:and|people|jobs|questions|workers|homes|hands|than not|half|part|class|floors?|grades?|schools?|years?)\b)", _TWICE, lambda m: m["bad"].split()[1]),
    slip(rf"\b(?:(?<!and ){_COMPARED}|sooner|less|more|rather) (?:(?!and\b|but\b|or\b)[a-z'-]+ ){{0,4}}?(?P<bad>then) (?:the|a|an|any|mine|yours|usual|ever|most|those|that|what|your|my|for|three|two|four|one|in|at|on|it|he|she|they|I|we|you)\b(?! (?:was|were|had|did|went|came|left|spent|moved|\w+ed|will|would|am|is|are|can|could|have)\b)", _THAN, "than"),
    slip(r"\bno sooner (?:had|did|was|were)\b(?:(?!than\b)[^.;,]){5,70} (?P<bad>when)\b", _THAN, "than"),
    slip(r"\b(?:felt|feel|feels|looked|look|seemed|seems|sounded|as though|acted|behaved) (?P<bad>as) (?:I|we|he|she|they|you) (?:had|have|were|was|am|are|knew|know)\b", _AS_IF, "as if"),
)  # fmt: skip
