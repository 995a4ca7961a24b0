"""Pronouns: "who" and "whom", "I" and "me", "which" and "that"."""

from __future__ import annotations

from afterword.core.review.grammar.slip import slip

_WHOM = "After “of” and the like write “whom”."
_WHOSE = "Here “whose” or “whom” is wanted."
_WHO = "As the subject write “who”."
_OBJECT = "As the object write “me”, “her”, “him” or “them”."
_SUBJECT = "As the subject write “I”, “she”, “he” or “they”."
_PERSON = "Of a person write “who”."
_THAT = "After a noun write “that” or “which”."

SLIPS = (
    slip(r"\b(?:both|some|many|most|all|none|few|several|one|two|three|each|half|neither|either|any|half a dozen) of (?P<bad>who)\b(?! (?:we|I|you|they|he|she)\b)", _WHOM, "whom"),
    slip(r"\b(?:without|beside|against|behind|under|to|for|with|from|through) (?P<bad>who) (?!(?:I|you|we|they|he|she|it|knows?|cares?|is|was|are|were|has|had|does|did|can|will|would|might|may|could|should|else|gets?|got|ever|wants?|needs?|comes?|came|goes|went|does|runs?|ran|pays?|won|wins|asked|asks|said|says|made|makes|first|really|exactly|actually|sent|took|takes|gave|gives|[a-z]+ed|[a-z]+s)\b)", _WHOSE),
    slip(r"\b(?:know|ask|wonder|see|remember|tell me|sure|told me) (?P<bad>whom) (?:the|my|your|our|these|those|they|he|she|is|are|was|were|it|[a-z]+)(?: \w+){0,3} (?:is|are|was|were|be)\b(?= ?[,.;]|$)", _WHO, "who"),
    slip(r"\b(?:seeing|meeting|inviting|helping|thanking|introducing|seating|telling|showing|giving|letting|asking|welcoming|calling|between|with|for|to|from|about|saw|met|invited|helped|gave|showed|told|let|asked|thank|welcomed|drove|took) (?:my|your|his|her|our|the|Mr|Ms|Mrs|Dr|[A-Z][a-z]+)(?: [A-Za-z]+)? (?P<bad>and I)(?= (?:together|both|to|for|at|on|in|around|about|the|through|round|a|into|last|over|home|back|so|as|with|alone|some|how|what|that|during|alike)\b|[,.;]|$)", _OBJECT, "and me"),
    slip(r"\b(?:for|to|with|between|by|from|about|of|like|meant for) (?:you|him|her|me|them|us) (?P<bad>and (?:she|he|they|I|we))(?= (?:alone|both|together|to|at|in|on|for)\b|[,.;]|$)", _OBJECT),
    slip(r"(?:(?<=  )|(?<=[.;,] )|(?<=that )|(?<=because ))(?P<bad>(?:he|she|they|I|we) and (?:her|him|them|me|us)) (?:were|are|have|had|will|would|did|do|both|never|could|can|[a-z]+ed)\b", _SUBJECT),
    slip(r"\b(?:aunt|uncle|mother|father|sister|brother|cousin|wife|husband|friend|neighbour|neighbor|grandmother|grandfather|teacher|nurse|doctor|boss|colleague)(?: [A-Z][a-z]+)?, (?P<bad>which) (?:ran|taught|worked|lives|lived|knows|knew|runs|kept|keeps|drove|sold)\b", _PERSON, "who"),
    slip(r"\b(?:the|my|your|those|these|all the|every|some|two|three) (?:\w+ )?(?:drawings|papers|documents|questions|things|books|tools|photos|forms|letters|people|words|dishes|points|skills|keys|samples|figures|reports|plans|notes|names|places|machines|story|letter|book|question|thing|form|report|work|job|answer|house|man|woman|person) (?P<bad>what) (?:I|you|we|he|she|they|it)\b", _THAT, "that"),
    slip(r"(?:(?<=  )|(?<=[.;] ))(?P<bad>Me and) (?:my|your|his|her|our)\b(?! (?:big|mouth))", _SUBJECT),
    slip(r"\b(?:the|a|an|my|your|our|his|her) \w+ (?:with|under|for|from|to|by|about) (?P<bad>who) (?:I|we|he|she|they|you)\b", _WHOM, "whom"),
    slip(r"\b(?P<bad>who) (?:brother|sister|mother|father|son|daughter|wife|husband|name|work|job|shop|office|house|hands|parents|children|family|advice|voice|boss|team|garden|dog|car|farm|firm|company|kitchen|ideas?|help|patience|kindness) (?:I|you|we|is|was|are|were|has|had|have|he|she|they|works?|runs?|lives?|[a-z]+ed|would|will)\b", _WHOSE, "whose"),
)  # fmt: skip
