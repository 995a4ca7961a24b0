"""Comparisons: "than" after what is compared, and no word compared twice."""

from __future__ import annotations

from afterword.core.review.grammar.slip import slip

_THAN = "What is compared is followed by “than”."
_THEN = "In a row of things that are done, write “then”."
_TWICE = "The word is compared twice."
_LIKE_THE_FIRST = "After “the more” write “the more” again."
_TO = "Another word goes with this one."

SLIPS = (
    slip(r"\brather\b[^.,;:]{1,60}?(?<!\byou)(?<!\bI)(?<!\bwe)(?<!\bit)(?<!\bhe)(?<!\bshe)(?<!\bthey)(?<!\band)(?<!\bbut) (?P<bad>then) (?=\w)", _THAN,"than"),
    slip(r"\b(?:better|worse|more|less|fewer|\w{2,}(?:ier|ster|ger|rker|der|ner|ller|ter|per)) (?:(?!and\b|but\b)[a-z'-]+ ){0,4}?(?P<bad>then) (?:the|a|an|any|mine|yours|I|we|you|usual|ever|most|those|that|what|your|my)\b(?! (?:was|were|had|did|went|came|left|spent|moved|\w+ed)\b)", _THAN,"than"),
    slip(r"\bfirst\b[^.;:]{2,40}, (?P<bad>than) (?:I|we|you|he|she|they|it)\b", _THEN,"then"),
    slip(r"\b(?P<bad>(?:more|most) (?:\w+ier|safer|stricter|sooner|older|younger|cheaper|cleaner|quieter|shorter|taller|wider|lighter|darker|louder|softer|thicker|thinner|tougher|smarter|fresher|colder|hotter|warmer|slower|newer|bolder|calmer|braver|fairer|finer|steeper|sharper|rougher|smoother|gentler|lower|nearer|later|earlier))\b(?! (?:people|homes|hands)\b)", _TWICE,lambda m:m["bad"].split()[1]),
    slip(r"\bthe (?:more|less|better|longer|sooner|older|harder|\w+er)\b[^,;.]{2,60}, the (?P<bad>most|best|least)\b(?! (?:of|important)\b)", _LIKE_THE_FIRST,"more"),
    slip(r"\b(?:similar|different(?! (?:\w+ )?(?:than|from))|identical|equal|superior|inferior|prior) (?P<bad>than) (?:the|one|my|your|what|that|those|any|mine|yours)\b(?<!different than the)(?<!different than what)(?<!different than \w)(?<!different than \w\w)(?<!different than \w\w\w)(?<!different than \w\w\w\w)(?<!different than \w\w\w\w\w)", _TO,"to"),
)  # fmt: skip
