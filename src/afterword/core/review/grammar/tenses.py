"""Tenses: after "if" and "once", with a span of time, and with a day that is over."""

from __future__ import annotations

import re

from afterword.core.review.grammar.slip import slip

_IF = "After “if”, “once” and “wish” the verb stands in another tense: “if I had”, “once it is”."
_SPAN = "With a span of time write “for”."
_TIME = "The tense does not go with the time that is named."
_TO_NOW = "What began then and goes on now wants “have” or “has”."
_SINCE = "From then until now is said with “since”."
_NUMBERS = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty(?:-\w+)?|thirty(?:-\w+)?|forty|many|several|\d+|a few)"
_SPANS = "(?:years|months|weeks|days|decades|hours|seasons)"
_SUBJECT = r"(?:I|you|we|they|he|she|it|(?:the|my|your|our|his|her|their|this|that|[A-Z][a-z]+) (?:[a-z-]+ )?[a-z-]+)"


def _had(match: re.Match[str]) -> str:
    said = match["bad"].lower()
    return "hadn't" if "n't" in said else "had not" if " not" in said else "had"


SLIPS = (
    slip(r"(?:(?<=  )|(?<=[,;(] )|(?<=\band )|(?<=\bbut )|(?<=\bthat )|(?<=\bbetter )|(?<=[a-z] ))if (?!you would have me\b)(?:[\w'-]+ ){1,5}?(?P<bad>would(?:n't| not)? have|would've) (?!to\b|a\b|an\b|the\b|no\b|any\b|been (?:to|any)\b)\w+", _IF, _had),
    slip(r"\b(?:wish|wished) (?:that )?(?:I|we|you|he|she|they|it|the \w+) (?P<bad>would(?:n't| not)? have) \w+", _IF, _had),
    slip(rf"(?:(?<=  )|(?<=, )|(?<=and )|(?<=but ))(?P<head>once(?! more)|as soon as|until|unless|whenever) {_SUBJECT} (?P<bad>will) (?:be|have|[a-z]+)\b", _IF),
    slip(r"(?:(?<=  )|(?<=, ))when (?:I|he|she|they|it|the \w+) (?P<bad>will) (?:be |have |[a-z]+ )[^?]{3,80}, ", _IF),
    slip(r"(?:(?<=  )|(?<=[.;] ))If (?:I|he|she|it|they|the \w+|there) (?P<bad>will) (?!not\b|be so\b)[a-z]+\b", _IF),
    slip(r"(?:(?<=  )|(?<=[.;,] ))if (?:I|he|she|it|they) (?P<bad>would be) (?!so\b|able\b|willing\b|of\b|possible\b|better\b|helpful\b|useful\b|useful|any\b|kind\b|all right\b|convenient\b|easier\b|preferable\b|acceptable\b|best\b|more\b|appropriate\b|good\b|interest\w*\b|simpler\b)\w+", _IF, "were"),
    slip(rf"\b(?P<bad>since) (?:over |more than |about |almost |nearly )?(?:the (?:last|past) )?{_NUMBERS} {_SPANS}\b(?! (?:ago|before|earlier|back|previous|prior|of|in|pass|passed|is|are|was|were|have|had|has|seems?|make|may|can|would|might|gave|give|at)\b)", _SPAN, "for"),
    slip(rf"\b(?:I|we|you|he|she|they|(?:the|my|your|our) [a-z-]+) (?P<bad>(?:have|has)) (?!(?:been|had|\w+ing|known|wanted|lived|worked|kept|held|owned|loved|run|stood) )[a-z]+(?:ed|en|wn|ld|ght|ne|nt|id|t|ft|pt|d|k|m)\b(?:(?! (?:that|which|who|what|I|we|you|he|she|they|it|since|from|of|about|my|and|but|to|as|where|when|by|than|how|whom|until)\b)[ ,]+[\w'-]+){{0,8}} (?:yesterday|(?:{_NUMBERS}|a|an) (?:year|month|week|day|hour|minute|decade)s? ago|last (?:week|month|year|night|spring|summer|autumn|winter))\b(?!['’]| of\b)", _TIME),
    slip(rf"(?:(?<=  )|(?<=[.;] ))(?:Yesterday|Last (?:week|month|year|night|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|spring|summer|autumn|winter)|(?:{_NUMBERS}|an?) (?:year|month|week|day|night|hour|minute)s? ago),? (?:I|we|you|he|she|they|the \w+|my \w+|your \w+) (?P<bad>have|has) (?!to\b|no\b|not\b|a\b|an\b|the\b|since\b|been (?:\w+ing)\b|been on\b|got\b)[a-z]+\b", _TIME),
    slip(r"(?:(?<=  ))When (?:I|we) (?P<bad>have) (?:arrived|met|spoken|visited|come|left|seen|entered|applied|started|begun|finished|graduated)[^,]{0,40}, (?:[^,]{2,40}\b(?:was|were|had|did|\w+ed)\b)", _TIME),
    slip(rf"\b(?:I|we|he|she|they|it) (?P<bad>is|am|are) (?!(?:not|\w+ing) )(?:[\w'-]+ ){{1,7}}for (?:{_NUMBERS}) (?:years|months|weeks) now\b", _TO_NOW),
    slip(r"(?:(?<=  )|(?<=[,;] )|(?<=and ))Since (?:19|20)\d\d,? I (?P<bad>(?!was\b|had\b|went\b|have\b|moved\b|left\b)[a-z]+ed|ran|led|taught|held|kept|wrote|worked) (?!(?:\w+ ){0,3}until)", _TO_NOW),
    slip(r"\b(?:I|we|he|she|they|(?:the|my|your|our) (?:[a-z-]+ )?[a-z-]+) (?P<bad>has|have) (?!been\b|had\b|known\b)[a-z]+(?:ed|en|wn|ld|ght|ne|nt|st|lt|ft|pt|id|rt)\b(?:(?! (?:that|which|who|what|I|we|you|he|she|they|it|since|from|to|as|where|when|by|than|how|whom|until|and|but)\b)[ ]+[\w'-]+){0,6} in (?:19|20)\d\d(?=,|\.|;| and| but|$)", _TIME),
    slip(rf"(?:(?<=  )|(?<=[.;] ))(?:{_NUMBERS}|an?) (?:springs?|summers?|winters?|autumns?|years?|months?|weeks?|days?|nights?) ago,? (?:our|his|her|their|the|my|your) [a-z]+ (?P<bad>has|have) (?!to\b|a\b|the\b|no\b)[a-z]+", _TIME),
    slip(rf"\b(?:I|we|he|she|they|(?:the|my|your|our) [a-z-]+) (?P<bad>(?:have|has)) (?!(?:been|had|\w+ing|known|wanted|lived|worked|kept|held|owned|loved|run|stood|thought|dreamt|dreamed|heard|spoken) )[a-z]+(?:ed|en|wn|ld|ght|ne|nt|id|t|ft|pt|d|k|m)\b(?:(?! (?:that|which|who|what|I|we|you|he|she|they|it|since|from|about|my|and|but|to|as|where|when|by|than|how|whom|until)\b)[ ]+[\w'-]+){{0,8}} (?:{_NUMBERS}|a|an) (?:year|month|week|day|hour|minute|decade)s? ago\b", _TIME),
    slip(rf"(?:(?<=  )|(?<=[.;] )|(?<=, ))if {_SUBJECT} (?P<bad>will) (?:need|require|want|wish|decide|arrive|come|get|find|fail|pass|offer)\b", _IF),
    slip(rf"\b(?:been|is|are) (?:{_NUMBERS}|some|a) (?:years?|weeks?|months?|days?) (?P<bad>from) (?:we|I|you|he|she|they|our|my|the (?:last|first|interview))\b", _SINCE, "since"),
)  # fmt: skip
