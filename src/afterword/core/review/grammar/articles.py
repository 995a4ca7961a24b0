"""Articles: a countable noun in the singular wants one, a mass noun does not."""

from __future__ import annotations

from afterword.core.review.grammar.slip import any_of, slip
from afterword.core.review.grammar.vocabulary import ENDS, SINGULARS

_MISSING = "An article is missing before this noun."
_UNCOUNTED = "This noun is not counted, so it takes no “a”."
_NONE = "This noun stands without an article."
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
    slip(r"\bin (?P<bad>whole) (?!(?:or|and|milk|numbers?|families|grain|foods?|sections?|paragraphs?|sentences?|days|weeks|chunks|villages|towns|as|on|with|for|at|to|it|the)\b)[a-z]+\b", _MISSING, "the whole"),
    slip(r"\b(?:at|from|in|by|near|until|towards?) (?P<bad>(?:very )?(?:beginning|bottom|edge|centre|center|middle|rear)) of [a-z]+\b", _MISSING, r"the \g<bad>"),
    slip(r"(?:(?<=  )|(?<=[.;,] )|(?<=and )|(?<=but ))In (?P<bad>end),? (?:I|we|he|she|it|they|the|you|nobody|my|your)\b", _MISSING, "the end"),
    slip(r"\b(?:is|was|are|were|be|been|'s) (?P<bad>(?:first|best|worst|easiest|hardest|biggest|greatest|finest|nicest|highest|largest|smallest|oldest|youngest|quickest|kindest|strangest|simplest|cheapest|safest|busiest|happiest|richest|loveliest|most \w+) (?:part|thing|time|person|place|way|job|reason|lesson|question|point|half|house|shop|hotel|team|kitchen|ward|office|school|firm|company|building|room|town|thing))\b(?! (?:served|friends)\b)(?<!is last time)", _MISSING, r"the \g<bad>"),
    slip(r"\b(?:is|was|were|am|be|been|became|'s) (?:always |still |never |just |only )?(?P<bad>(?:kind|good|patient|quiet|honest|careful|big|strong|old|young|fine|hard|nice|clever|wise|tall|brave|busy|difficult|serious|happy|proud|simple|quick|fair|great|strict) (?:man|woman|person|boss|teacher|worker|lady|girl|boy|driver|manager|nurse|doctor|cook|listener|place|house|question|job|rule|idea|system|kitchen))\b(?! (?:of (?:the|him|her)|enough|hours|work|teams?)\b)(?<!worker is good)", _MISSING, r"a \g<bad>"),
    slip(r"\bby (?P<bad>third|half a third|quarter|tenth|fifth)\b(?= (?:in|last|since|over|this|,|\.|and|within))", _MISSING, r"a \g<bad>"),
    slip(r"\b(?:for|in|after|over|about|almost|nearly|within) (?:nearly |almost |about |over |more than |half )?(?P<bad>decade|century|fortnight|quarter of an hour)\b(?=[, .;])(?<!in decade)", _MISSING, r"a \g<bad>"),
    slip(r"\b(?:had|have|has|having|caused|need|needed|found|keep|give|gave|given|got|get|make|made|write|wrote|bring|brought|want|wanted) (?P<bad>accident|plumber|electrician|gardener|driver|secret|example|mistake|answer|decision|apprentice|umbrella|invitation|appointment|letter of recommendation|cake|ladder|hammer|kettle|bicycle|bike|car|dog|cat|flat|house|licence|certificate)(?= (?:in|who|of|that|for|with|to|on|at|from|by|and)\b|[,.;])(?<!get bike)(?<!make cake)", _MISSING, r"a \g<bad>"),
    slip(r"\b(?:bring|use|have|with|let me bring|need|keep|buy|get|run|open|make|find|wear|build|take) (?P<bad>own) (?!(?:up|a|the|it|and|or|to|the)\b)[a-z]+s?\b", _MISSING, "my own"),
    slip(r"\b(?P<bad>a (?:work|travel|staff|advice|equipment|training)) (?:in|at|with|for|as|near|to do|of)\b(?! (?:progress|art|fiction|reference|genius|love|charity|mercy|literature|history|scholarship|theology|great|progress|his|hers|its kind)\b)(?<!a staff of)(?<!a work of)(?<!a training for)", _UNCOUNTED),
    slip(r"\b(?:in|On|on) (?P<bad>the nature)\b(?= (?:nothing|everything|there|one|we|nobody|is))", _NONE, "nature"),
)  # fmt: skip
