"""Articles: a countable noun in the singular wants one, a mass noun does not."""

from __future__ import annotations

from afterword.core.review.grammar.slip import any_of, slip
from afterword.core.review.grammar.vocabulary import ENDS, SINGULARS

_MISSING = "An article is missing before this noun."
_TRADES = any_of(
    "nurse teacher engineer lawyer student accountant chef cook designer developer paralegal carpenter electrician welder mechanic driver programmer "
    "analyst graduate pharmacist librarian plumber barista waiter cashier fan native member"
)
_GOOD = any_of("great good nice wonderful lovely pleasant productive interesting excellent real true warm")

SLIPS = (
    slip(r"\bIt (?:was|is|would be|has been) (?:such |truly |really |indeed |also )*(?P<bad>(?:great |real |true )?(?:pleasure|honou?r|privilege|joy|delight))\b(?! (?:that is|is)\b)", _MISSING, r"a \g<bad>"),
    slip(r"\b(?:had|have|having) (?P<bad>(?:great |rare )?(?:pleasure|chance|privilege|honou?r|opportunity)) (?:to|of)\b", _MISSING),
    slip(r"\b(?:given|giving me|gave me|get|got|for|glad of|grateful of) (?P<bad>opportunity|chance) to\b", _MISSING, r"the \g<bad>"),
    slip(r"\b(?:for|about|in|regarding|of) (?P<bad>position|role) (?:of|as|at|in)\b(?! (?:responsibility|trust|power)\b)", _MISSING, r"the \g<bad>"),
    slip(rf"\bI(?: am|'m| was|'ve been| have been) (?P<bad>{_TRADES})(?= (?:of|at|in|with|from|who|and)\b|[.,;])(?! of the year)", _MISSING),
    slip(rf"\bsuch (?P<bad>(?!good company\b){_GOOD} (?:{SINGULARS}|conversation|welcome|place|team|person|time))\b{ENDS}", _MISSING, r"a \g<bad>"),
    slip(rf"\b[Ww]hat (?P<bad>{_GOOD} (?:{SINGULARS}|team|place|welcome))\b(?= (?:you|it|that|we|to)\b|[.!])", _MISSING, r"a \g<bad>"),
    slip(r"\b(?:have|had) (?P<bad>(?:great|good|nice|wonderful|lovely|pleasant|productive|long|short|brief|interesting|frank|useful) (?:day|week|weekend|evening|conversation|talk|meeting|interview|chat))\b(?=[ .,!])(?! \w+s\b)", _MISSING, r"a \g<bad>"),
    slip(r"\b(?:in|for|as|about|during) (?P<bad>(?:same|next|previous|last) (?:time|way|place|step|stage|round|meeting|interview|conversation))\b(?<!in last)(?<!for next time)(?<!for last time)", _MISSING, r"the \g<bad>") ,
    slip(r"\b(?P<bad>a (?:very |really |so |such )?(?:great|good|nice|interesting|wonderful|useful|helpful|valuable) (?:news|advice|information|feedback|progress))\b(?! \w+ (?:session|story|desk|office)\b)", "This noun is not counted, so it takes no “a”."),
    slip(r"\b(?P<bad>the (?:my|your|our|their|his|her|this|that))\b(?! (?:ways?|day)\b)", "One of these two words is enough."),
    slip(r"\b(?P<bad>a) (?:hour|honou?r|honest|heir|MBA|X-ray|NHS|RN|MRI|LLM|NGO|honorary|honou?rable)\b", "Before a vowel sound write “an”.", "an"),
    slip(r"\b(?P<bad>a) (?!SQL\b)(?:[FHLMNRSX][BCDFGHJKLMNPQRSTVWXYZ]{1,4}|MA|MSc|MPhil|MEng|LLB)\b", "Before a vowel sound write “an”.", "an", exact=True),
    slip(r"\b(?P<bad>a) (?=[aeio]\w\w)(?!one\b|once\b|one-|uni|eu|ewe|ouija)(?:[a-z]+)\b", "Before a vowel sound write “an”.", "an", exact=True),
    slip(r"\b(?P<bad>an) (?:university|unique|useful|uniform|union|unit|user|usual|united|european|year|one\b|house|home|hospital|history|hotel|high|huge|hand|head|heart|help|hope|human|union|utility)\w*\b(?<!hotel)(?<!historic)(?<!historical)", "Before a consonant sound write “a”.", "a"),
    slip(r"\b(?P<bad>an) (?=[bcdfgjklmnpqrstvwz][a-z]{2})[a-z]+\b", "Before a consonant sound write “a”.", "a", exact=True),
)  # fmt: skip
