"""next-interview: they ask the candidate to another round; the date is its day, or the day by which to choose one."""

from __future__ import annotations

import re

from afterword.core.reply.cues import Cue, cue

_ROUND = (
    r"(?:(?:second|third|fourth|next|final|last|follow-?up|further|another|additional|panel|technical|on-?site|phone|video|telephone|virtual|in-person|2nd|3rd|partner|trial|one more|closing|site|practical|skills|final-round|second-round|callback|whiteboard|pairing|case|superday)[ -](?:\w+[ -])?"
    r"(?:interview|round|conversation|meeting|stage|call|chat|discussion|visit|session|day|shift|lesson|exercise|step|talk|assessment|presentation|screen|loop)s?|callback|call-?back|super ?day|assessment (?:cent(?:re|er)|day)|trial (?:shift|day|lesson)|teaching demonstration|demo(?:nstration)? lesson|job talk|campus visit|observed lesson|stage (?:two|three|2|3)|round (?:two|three|2|3))"
)
CUES: tuple[Cue, ...] = (
    cue(
        6,
        rf"(?:invit\w+|like|love|want|pleased|delighted|happy|ask\w*|arrange|arranging|schedul\w+|set(?:ting)? up|book\w*|organi[sz]e|organi[sz]ing|propos\w+|offer|find a time|availab\w+|free|suit\w*|confirm\w*|progress\w*|advanc\w+|moved|move|moving|through|forward|come (?:back|in)|return|have you|see you|join us|look\w* forward to|there (?:is|will be)|selected|put you)(?: [\w',/-]+){{0,12}}? {_ROUND}",
        rf"{_ROUND}(?: [\w',/-]+){{0,10}}? (?:would|could|on|at|is|will be|has been|be held|scheduled|suit\w*|availab\w+|take place|tomorrow)(?! (?:and )?(?:we|candidates))",
        r"(?:like|love|want|wish|keen|ask(?:ed)?|invit\w+|wonder\w+ (?:if|whether) you|hop\w+|glad|happy|good)(?: \w+){0,5}? (?:you )?(?:to |could |can |would )?(?:be able to )?(?:come|pop|drop|stop|return|call|head)(?: \w+){0,3}? (?:back|in|by|over|up|down|again|to (?:the|our) (?:office|school|hospital|restaurant|site|lab|shop|chambers|campus|clinic|practice|firm)|to (?:meet|see|talk|speak|interview|visit|us))",
        r"(?:like|love|want|wish|keen|asked|hop\w+|need|good|great|time)(?: \w+){0,4}? (?:you )?to (?:also )?(?:meet|speak (?:with|to)|talk (?:with|to)|interview with|sit down with|see|chat (?:with|to))(?: \w+){0,3}? ?(?:you|our|the|with|some|more|him|her|them|partners|team|ceo|director|founder|head|board|rest|another|two|three|one)(?! (?:for|again) (?:coming|the time))",
        r"(?:partners?|director|ceo|team|founder|head(?:teacher| of \w+)?|chef|board|panel|committee|dean|principal|chair|owner|manager|matron|president|boss|he|she|they)(?: \w+){0,3}? (?:would|'d|wants?|also wants|is keen|are keen|hopes?)(?: \w+){0,2}? (?:like )?to (?:meet|see|speak|talk|interview|chat)(?: \w+){0,2} ?(?:you|with you|to you)",
        r"(?:book|choose|pick|select|reserve|schedule)(?: \w+){0,4}? (?:slot|time|times|date|interview|appointment)(?: \w+){0,6}? ?(?:link|below|here|calendar|calendly|that suits|which suits|convenient|works|by|before)?",
        r"(?:your|the) (?:\w+ )?interview (?:has been|is|will be|was)(?: now)? (?:scheduled|confirmed|arranged|booked|moved|rescheduled|postponed to|set|fixed|on|at|with)",
        r"(?:reschedul\w+|move|moved|moving|push(?:ed)?|postpone\w*|change|bring forward)(?: \w+){0,3}? (?:your|our|the|tomorrow's|monday's|tuesday's|wednesday's|thursday's|friday's)(?: \w+){0,2}? (?:interview|meeting|conversation|call|on-?site|visit|slot|session|presentation|demo|panel|trial|shift|chat)",
        r"(?:next (?:stage|step|round)|one more (?:step|round|conversation))(?: \w+){0,4}? (?:is|would be|will be|involves|in (?:the|our) process)(?: \w+){0,4}? (?:interview|meet\w*|call|conversation|presentation|assessment|exercise|visit|day|trial|speak\w*|talk\w*)",
        r"(?:when|what (?:times?|days?)|which (?:day|time|of these)|what'?s your availability|what is your availability|could you (?:send|share|give|let us have|let me know)(?: \w+){0,3} (?:availability|times|dates))(?: \w+){0,8}? ?(?:could you (?:come|meet|speak|talk)|are you (?:free|available)|would (?:suit|work)|availab\w+|suit\w*)",
        r"(?:are|would) you (?:be )?(?:free|available|around|able to (?:come|meet|speak|talk|join|make))(?: \w+){0,8}",
        r"(?:would|does|could|do|will|is|are|can)(?: \w+){0,3}? (?:monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|next week|this week|the \d+(?:st|nd|rd|th)|\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.|p\.m\.))[\w:.,-]*(?: [\w:.,-]+){0,8}? (?:suit|work|be (?:convenient|good|ok|okay|possible)|good|convenient|ok|okay|do)\b",
        r"(?:could|can|shall|may|might) (?:we|i|the \w+) (?:please )?(?:talk|speak|meet|have (?:a|another) (?:\w+ )?(?:call|chat|word|conversation)|set up|find (?:a|some) time|arrange|schedule|call you|ring you|phone you|see you)",
        r"(?:can|could|would|will) you (?:possibly |please |be able to |like to |be free to )?(?:come|pop|drop|return|join|visit|call in|meet|attend|present|do a|give a)(?: \w+){0,6}",
        r"how (?:are|would) you (?:be )?(?:fixed|placed|set)(?: for)?",
        r"(?:get|have|see|bring|invite|welcome) you back(?: \w+){0,2}? ?(?:in|to|for|here)?",
        r"your (?:\w+ )?(?:panel|visit|session|interview|meeting|call|day|trial|assessment|presentation|tour|round)(?: \w+){0,5}? (?:has been|have been|is|will be|was)(?: now)? (?:scheduled|confirmed|arranged|booked|moved|rescheduled|postponed|set|fixed|on|at|for)",
        r"(?:can|could) you (?:make|do|manage) (?:it )?(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|next|this|the \d)",
        r"(?:see|meet|speak|talk|expect|have|welcome) you (?:again )?(?:back )?(?:here )?(?:on|at|next|this|for) (?:monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|the \d|week|a (?:second|final|further|follow)|\d)",
        r"(?:through|progressed|advanced|shortlisted|made it|moved|selected|gone|moving|advance|advancing|progress|move) (?:on )?(?:to|for|into) (?:the|our|an?) (?:next|second|final|last|third|shortlist|interview)(?: \w+)? ?(?:round|stage|interview|list|phase|step)?",
    ),
    cue(
        2.5,
        r"second interview",
        r"final round",
        r"next round",
        r"availability",
        r"meet the (?:team|rest)",
        r"calendar invit\w+",
        r"zoom link",
        r"teams link",
    ),
)
UNLESS = re.compile(
    r"\b(?:not|\w+n't|unable to|no longer)(?: \w+){0,3}? (?:be )?(?:invit|progress|proceed|mov|tak|advanc|shortlist|select|going|put)\w*|\bunfortunately\b(?!.*\b(?:reschedul|move|another (?:time|day)|instead))|\b(?:let|tell|inform|notify|contact|call|write to|get back to|be in touch with)(?: \w+){0,2} (?:you|candidates|everyone|those|applicants)(?: \w+){0,6} (?:whether|if)\b|"
    r"\b(?:thank(?:s| you)|enjoyed|pleasure|grateful|great|good|lovely|nice)(?: \w+){0,8} (?:coming in|meeting (?:with )?(?:me|us|you)|to (?:have )?(?:met|meet|seen|spoken)|interview(?:ing)? (?:with|on|for|last|yesterday)|for (?:attending|coming|your interview|the interview))\b|\b(?:candidates (?:will|are|who)|(?:only )?those selected|will be (?:contacted|notified|informed)|finish\w*|complet\w*|conclud\w*|still (?:have|seeing|interviewing|meeting)|remaining|other candidates|rest of the candidates|all (?:the )?(?:candidates|interviews))\b",
    re.IGNORECASE,
)
