"""question: they want something from the candidate; the date is the day by which they want it."""

from __future__ import annotations

import re

from afterword.core.reply.cues import Cue, cue

_THING = (
    r"(?:references?|referees?|transcripts?|cv|résumé|resume|portfolio|(?:writing |work |code )?samples?|documents?|certificates?|diploma|licen[cs]e|registration|passport|visa|right to work|form|questionnaire|details?|number|address|"
    r"names?|dates?|notice period|salary|expectations?|copy|copies|confirmation|proof|id\b|dbs|garda|background check|consent|information|start date|earliest|link|github|test|task|assignment|survey|w-?4|i-?9|contact\w*|recommendation|letter|photo|clearance|degree|availability to start|video|slides|plan|statement|quote|rates?)"
)
CUES: tuple[Cue, ...] = (
    cue(
        5,
        r"(?:could|can|would|will) (?:you|u)(?: \w+){0,3}? (?:send|provide|forward|share|email|e-mail|let (?:me|us) (?:have|know)|tell|confirm|fill|complete|give|supply|upload|submit|return|clarify|remind|resend|attach|list|name|say|explain|drop|ping|bring|put|check|sign|call|ring|phone|text|answer|reply|pass)(?! (?:if|should) you (?:have|need))",
        r"(?:please|kindly|pls|plz)(?: \w+){0,2}? (?:send|provide|forward|share|email|e-mail|fill|complete|supply|upload|submit|return|clarify|remind|resend|attach|list|tell|give|revert with|advise|indicate|state|confirm|drop|call (?:me|us|the)|ring (?:me|us)|phone (?:me|us)|text (?:me|us)|let (?:me|us) (?:have|know (?:your|whether|when|what|which|how|who|the)))(?: \w+){0,8}",
        r"(?:need|require|still (?:need|missing|waiting for|lack)|missing|like|want|waiting (?:on|for)|ask\w* (?:you )?for|request\w*|chasing)(?: \w+){0,5}? (?:from you|your|two|three|a copy|copies|the names|you to (?:send|provide|complete|fill|confirm|share|upload|submit|sign|tell)|to (?:see|have|know|confirm|check) (?:your|whether|if|what|when|a|the|how))(?: \w+){0,4}",
        r"(?:do|did|are|have|is|was|were|would|will|can|could|may|does|has) (?:you|your|u|it|i|we|there)(?: [\w'-]+){1,24}\?",
        r"(?:what|which|when|where|who|how|why|whose)(?:'s|'re)? (?:is|are|was|were|do|does|did|would|will|can|could|have|has|should|long|much|many|soon|about|kind|sort|type|notice|salary|\w+)(?: [\w'-]+){1,24}\?",
        r"(?:quick|one|a|another|couple of|two|few|small|further|just a)(?: \w+){0,2} questions?\b(?! (?:please|do not|don't|feel))",
        r"let (?:me|us) know (?:your|whether you|when you|what you|which|how (?:much|long|soon|many)|who|if you (?:are|would|still|can|could|have (?:a|any|your)) (?!questions?|further|other))(?: \w+){0,8}",
        r"(?:wonder\w*|curious|would like to know|like to ask|love to know|asked me to ask|meant to ask|forgot to ask) (?:if|whether|what|when|how|about|you|for|which)(?: \w+){0,8}",
        rf"(?:send|forward|provide|email|complete|upload|submit|bring|confirm|share)(?: \w+){{0,4}}? (?:your|two|three|the names|a copy|copies|us|me)(?: \w+){{0,3}}? {_THING}",
    ),
    cue(1.0, r"[^.!]*\?"),
)
UNLESS = re.compile(
    r"\b(?:any|further|other|more|if you have(?: any)?|should you have(?: any)?) (?:\w+ )?(?:questions?|queries|concerns)\b|\bhow (?:are you|have you been|was your (?:weekend|trip|journey)|did it go)\b|\bhope (?:you|this|all|your)\b|\bdo not hesitate\b|\bfeel free\b|\bnot (?:to )?(?:reply|respond)\b|\bbear with\b|\b(?:give|allow|grant) us\b|\bacceptance\b|\bplease (?:accept|note|find|be (?:assured|patient|aware|advised)|allow|excuse|do not|don't|rest assured|know|bear|see (?:below|attached)|contact|disregard|ignore|pass|say|give|remember|keep|expect|look)\b|\blet (?:me|us) know if (?:you|there|that|this|anything)\b(?!.{0,30}\b(?:still interested|available|able to|willing|open to|prefer|would like to (?:go ahead|proceed|be considered)|can (?:start|send|make)))",
    re.IGNORECASE,
)
