"""Subject and verb, noun and number: what must agree, and does not."""

from __future__ import annotations

import re

from afterword.core.review.grammar.slip import any_of, slip
from afterword.core.review.grammar.vocabulary import COUNTS, ENDS, PLURAL_OF, PLURALS, SINGULAR_OF, SINGULARS, THIRDS

_OPENS = r"(?:(?<=  )|(?<=[.!?;] )|(?<=that )|(?<=because )|(?<=, and )|(?<=, but )|(?<=, )|(?<=since )|(?<=while )|(?<=how )|(?<=what ))"
_NO_AUX = (
    "".join(
        rf"(?<!\b{word} )"
        for word in [
            "do",
            "does",
            "did",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "must",
            "shall",
            "should",
            "let",
            "make",
            "made",
            "makes",
            "help",
            "helped",
            "had",
            "has",
            "have",
            "to",
            "see",
            "saw",
            "and",
            "if",
            "not",
        ]
    )
    + r"(?<!n't )"
)
AGREES_NOT = "The verb does not agree with its subject."
_NUMBER = "This noun wants the other number."


def _plural(match: re.Match[str]) -> str:
    return PLURAL_OF[match["noun"].lower()]


def _singular(match: re.Match[str]) -> str:
    return SINGULAR_OF[match["noun"].lower()]


def _were(match: re.Match[str]) -> str:
    return {"is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't"}[
        match["bad"].lower()
    ]


def _was(match: re.Match[str]) -> str:
    return {"are": "is", "were": "was", "have": "has", "do": "does", "aren't": "isn't", "weren't": "wasn't"}[
        match["bad"].lower()
    ]


def _base(match: re.Match[str]) -> str:
    return THIRDS[match["bad"].lower()]


SLIPS = (
    slip(rf"\bthere (?P<bad>is|was) (?:{COUNTS}|a few|so many|too many) (?!an? |a few of the time)\w+", AGREES_NOT, _were),
    slip(r"\bthere(?P<bad>'s) (?:several|many|numerous|various|two|three|four|five|six|so many|a few) \w+", AGREES_NOT, " are"),
    slip(rf"(?<!\bif )(?<!\bwish )(?<!though )(?<!\bas )\bthere (?P<bad>are|were) (?:an?|one) (?!few|number|lot|couple|dozen|hundred|thousand|million|great|good|handful|range|variety|host|pair|growing|large|small|half|wide|total|series|myriad|multitude|plethora)(?:\w+ )?{SINGULARS}\b(?! and\b)", AGREES_NOT, _was),
    slip(rf"(?<!than )(?<!if )\b(?:each|every one|one) of (?:the|your|our|their|my|these|those) (?:\w+ ){{0,2}}{PLURALS} (?P<bad>are|were|have)\b(?! to\b)", AGREES_NOT, _was),
    slip(r"\b(?:this|my) (?:note|e-?mail|letter|message|card) (?P<bad>find) you\b", AGREES_NOT, "finds"),
    slip(r"\b(?:we|they) (?P<bad>was)\b", AGREES_NOT, "were"),
    slip(r"(?:(?<=  )|(?<=that )|(?<=I know )|(?<=I knew )|(?<=not know )|(?<=n't know )|(?<=think )|(?<=thought )|(?<=said )|(?<=what )|(?<=how )|(?<=when )|(?<=while )|(?<=where )|(?<=because )|(?<=if )|(?<=like )|(?<=as ))(?i:you) (?P<bad>was)\b", AGREES_NOT, "were"),
    slip(rf"{_NO_AUX}\b(?:he|she|it) (?P<bad>have)\b(?! (?:had|been) been)", AGREES_NOT, "has"),
    slip(r"\b(?:he|she|it|this) (?P<bad>don't)\b", AGREES_NOT, "doesn't"),
    slip(r"\b(?:they|we) (?P<bad>was)\b", AGREES_NOT, "were"),
    slip(r"(?:(?<=  )|(?<=[.!?;,] )|(?<=\bthat )|(?<=\bbecause )|(?<=\bwhen )|(?<=\band )|(?<=\bbut )|(?<=\bif )|(?<=\bwhere )|(?<=\bhow )|(?<=\bthink )|(?<=\bglad )|(?<=\bsince )|(?<=\bwhile ))you (?P<bad>was)\b", AGREES_NOT, "were"),
    slip(r"\b(?:they|we|I) (?P<bad>has|is)\b(?! (?:it|he|she)\b)", AGREES_NOT, lambda m: "have" if m["bad"].lower() == "has" else "am" if m.group()[0] == "I" else "are"),
    slip(r"(?<!\bif )(?<!\bthough )(?<!\bwish )(?<!\bwhether )(?<!\bas )(?<!\bthan )(?<!\bthat )(?<!\bwere )(?<!\band )(?<!\bor )(?<!\bnor )\bI (?P<bad>were)\b", AGREES_NOT, "was"),
    slip(rf"(?<!\band )(?<!\bor )\b(?:I|we|they) (?P<bad>{any_of(THIRDS)})\b", AGREES_NOT, _base),
    slip(r"(?:(?<=  )|(?<=[.!?;] )|(?<=\bhow )|(?<=\bbecause )|(?<=\bwhere )|(?<=, and )|(?<=, but )|(?<=\bwhich ))(?:he|she) (?P<bad>work|want|like|know|think|say|tell|make|give|take|help|love|teach|run|lead|need|believe|understand|explain|seem|bring)\b", AGREES_NOT, lambda m: "teaches" if m["bad"].lower() == "teach" else f"{m['bad']}s"),
    slip(rf"{_OPENS}(?:the|your|these|those|my|our|their|all the|all your) (?:[a-z]+ )?{PLURALS} (?P<bad>is|was|has|does)\b", AGREES_NOT, _were),
    slip(rf"\b(?:the|your|those|these) (?:[a-z]+ )?{PLURALS} (?:(?:that|which|who) )?(?:we|I|you|they) (?:had|discussed|shared|described|mentioned|asked|gave|told me|showed me|have|met|run|made|raised|use|saw|offer|offered|brought up|talked about|spoke about) (?P<bad>is|was|has)\b", AGREES_NOT, _were),
    slip(r"\b(?:conversation|interview|meeting|discussion|firm|company|position|role|opportunity|office|clinic|school|work|experience|time) (?:(?:that|which) )?(?:we|I|you|they) (?:had|discussed|shared|described|mentioned|have|run|offer) (?P<bad>were|are|have)\b(?! you\b)", AGREES_NOT, _was),
    slip(rf"{_OPENS}(?:the|our|my|your|this|that) (?P<head>conversation|interview|meeting|discussion|position|role|opportunity|office|clinic|experience|visit|lab|kitchen|ward|shop|salary|tour|building|project) (?P<bad>are|were|have)\b(?! been set by| you\b)", AGREES_NOT, _was),
    slip(rf"{_OPENS}(?:the|these|your|those|all the) (?:[a-z]+ )?(?!business|process|class|news|series|means|boss|glass|bus|campus|focus|lens|less|press|access|success|progress|address|basis|analysis|kindness|illness)[a-z]{{3,}}(?<![sui])s (?:of|on|in|at|from|for|with|about|behind|between) (?:the|your|my|our|this|that|an?) (?:[a-z]+ ){{1,3}}(?P<bad>is|was|has)\b", AGREES_NOT, _were),
    slip(r"\b(?:these|those) (?P<bad>is|was|has)\b", AGREES_NOT, _were),
    slip(r"(?<!like )(?<!as )(?<!of )(?<!in )(?<!to )(?<!and )(?<!with )(?<!for )(?<!if )\bthis (?P<bad>are|were)\b(?! (?:not )?(?:to|the case|so|possible)\b)", AGREES_NOT, _was),
    slip(r"\b(?:everyone|everybody|nobody|somebody|someone|anyone|anybody|everything|nothing) (?:\w+ly )?(?P<bad>are|were|have)\b(?! (?:to|you|they|we)\b)(?<!if everyone were)(?<!if everybody were)(?<!if everything were)(?<!if nobody were)(?<!if someone were)(?<!if anyone were)(?<!if nothing were)", AGREES_NOT, _was),
    slip(rf"\b(?:every|each|another) (?P<bad>(?P<noun>{any_of(SINGULAR_OF)}))\b(?! (?:of|days)\b)", _NUMBER, _singular),
    slip(rf"\bone of (?:the|your|my|our|their|these|those|its) (?:(?:most|more|very|best|\w+est|\w+ing|\w+ful|\w+ive|\w+ant|\w+ent|great|main|key|many|few|only|first|top) ){{0,3}}(?P<bad>(?P<noun>{SINGULARS}))\b(?<!team)(?<!firm)(?<!class)(?<!company)(?<!office)(?<!school)(?![-'’]){ENDS}", _NUMBER, _plural),
    slip(rf"\bthis (?P<bad>(?P<noun>{any_of(SINGULAR_OF)}))\b(?<!people)(?!['’])", _NUMBER, _singular),
    slip(rf"\b(?:these|those) (?P<bad>(?P<noun>{SINGULARS}))\b(?![-'’]){ENDS}", _NUMBER, _plural),
    slip(rf"(?<!\bevery )(?<!\ba )(?<!\bthe )(?<!\byear )(?<!\bband )(?<!\bgrade )(?<!\bpage )(?<!\broom )(?<!\bward )(?<!\bstage )(?<!\blevel )(?<!\bclass )(?<!\bform )(?<!\btier )(?<!\bphase )(?<!\bunit )(?<!\bline )(?<!\broute )(?<!\bnumber )\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|various|numerous|so many|a few|[2-9]|[1-9]\d) (?:\w+(?:ing|ful|al|ive|ic|ous|ent|ant) )?(?P<bad>(?P<noun>{SINGULARS}))\b(?![-'’]){ENDS}", _NUMBER, _plural),
    slip(rf"(?<!\bas )(?<!\bnot so )\bmuch (?P<bad>(?P<noun>{any_of(SINGULAR_OF)}))\b(?! as\b)", "“Much” goes with what cannot be counted; write “many”."),
    slip(r"\b(?P<bad>informations|advices|feedbacks|knowledges|equipments|furnitures|softwares|homeworks|luggages|stuffs|musics|jewelries|machineries|sceneries)\b", "This noun has no plural.", lambda m: m["bad"].lower()[:-1] if not m["bad"].lower().endswith("ies") else m["bad"].lower()[:-3] + "y"),
    slip(r"\b(?P<bad>an? (?:\w+(?:ful|ing|ent|ble|al) |good |great )?(?:advice|feedback|information|research|homework|luggage|software|equipment))\b(?=\s*[.,;!?]|\s+(?:about|on|from|to|that|I|you|we)\b)", "This noun is not counted, so it takes no “a”."),
    slip(r"\b(?P<bad>(?:don't|didn't|doesn't|can't|couldn't|won't|wouldn't|haven't|never) \w+ (?:nothing|nobody|no one|none|nowhere))\b", "Two denials in one clause undo each other."),
    slip(r"\b(?:here|enclosed|attached|below) (?:with this letter |with this |herewith )?(?P<bad>is|was) (?:the|my|your|two|three|four|five|six|some|several|both|copies of|a few)(?: (?:two|three|four|five|six|[a-z]+(?:ed|al|ous|ic|ive|ish)))? (?!news|address|details is)[a-z]{3,}(?<![su])s (?:of|that|which|to|I|you|for|from|we|with|and|requested|promised)\b", AGREES_NOT, "are"),
    slip(r"\b(?:the|The) number of (?:[\w'-]+ ){0,4}?[a-z]+s (?:(?:on|in|at|of|from) (?:the|our|my|your|each) (?:\w+ )?\w+ )?(?P<bad>have|are|were)\b(?! (?:all|to)\b)", AGREES_NOT),
    slip(r"\b(?:a|A) (?:large |small |growing |great |good )?(?:number|couple|handful|few) of (?:the |my |your |our |these |those )?(?:[\w'-]+ ){0,3}?[a-z]+s (?:(?:on|in|at|of|from) (?:the|our|my|your) (?:\w+ )?\w+ )?(?P<bad>has|is|was)\b", AGREES_NOT),
    slip(r"\b(?:the|yours is the) (?:first|only|last) (?:one |firm |place |person |company |shop |man |woman |doctor |teacher )?(?:that|who) (?P<bad>have|are|were|do)\b(?<!ones)", AGREES_NOT),
    slip(r"(?:(?<=  )|(?<=[.;,] )|(?<=that ))(?:two|three|four|five|six|both|several|many|few) of (?:the|my|your|our|those|these|them) (?:(?!(?:were|are|have|had|I|he|she|it|as|that|each|one)\b)[^,.; ]+ ){1,10}?(?P<bad>was|is|has|doesn't|isn't|wasn't)\b(?= (?:from|in|at|on|a|an|the|my|not|very|so|already|still|been|to|of|there|here|more|less|[a-z]+ed|[a-z]+ing)\b)", AGREES_NOT),
    slip(r"(?:(?<=  )|(?<=that )|(?<=because )|(?<=, )|(?<=when )|(?<=where )|(?<=how )|(?<=what ))(?:[Yy]ou|[Ss]he|[Hh]e|[Tt]hey|[Ww]e|I|(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sister|Chef)\.? [A-Z]\w+) and (?:I|you|he|she|they|(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sister|Chef)\.? [A-Z]\w+|my [a-z]+|your [a-z]+|his [a-z]+|her [a-z]+) (?P<bad>has|is|was|does)\b", AGREES_NOT,exact=True),
    slip(r"\bneither (?:the |my |your |a |of )?[\w'-]+(?: [\w'-]+)? nor (?:the |my |your |a )?(?:[\w'-]+ )?(?P<n>(?!data\b|media\b|police\b|people\b|children\b|staff\b|men\b|women\b|criteria\b)[a-z]+[^s\W]) (?P<bad>are|were|have|do|worry|need|want|make|seem|frighten|bother|know|come|go|mean|matter|trouble|help)\b", AGREES_NOT),
    slip(r"(?:(?<=  )|(?<=[.;] ))(?:On|In|Behind|Under|Beside|Above|Among|Beyond|Near|Over|Opposite|Between|Along) (?:(?!(?:I|we|you|he|she|they|it|that|which|who|there)\b)[^.; ]+ ){1,12}?(?P<bad>hangs|is|was|stands|sits|lies|goes|comes|lives|has hung) (?:the |my |your )?(?:two|three|four|five|six|seven|eight|ten|several|many|a few|both|my years)\b", AGREES_NOT),
    slip(r"\b(?:wasn't|isn't|aren't|weren't) (?P<bad>no|nothing|nobody|none)\b(?! (?:other|better|longer|fewer|less|more)\b)", "Two denials in one clause undo each other."),
)  # fmt: skip
