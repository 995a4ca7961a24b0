"""missing-invitation-to-contact: the reader is not invited to ask

What it notices: a thank-you note that nowhere invites its reader to call, write or ask for more.

Why it matters: an open door costs nothing, and a reader with one doubt left may walk through it.

Example: Thank you again for your time. Sincerely, ...
Better: If any other questions come up, please call me at 212-555-0148.

When to ignore it: when the invitation is put in a way that the program does not know.

Source: E11.
"""

from __future__ import annotations

from afterword.core.review.model import THANKS, Rule
from afterword.core.review.shapes import absence, phrase

_SEND = r"(?:answer|provide|send|supply|share|forward|discuss|talk|speak|furnish|give|offer|clarify|elaborate|expand|help|meet|return|come back|explain|connect|walk you|follow up|respond|reply|pass|bring|put you|mail|email|e-mail|fill|chat|show|submit|arrange|tell|add|go (?:over|into|through)|assist)"
_INVITES = phrase(
    r"[\w.+-]{1,64}@[\w-]+\.\w+",  # the longest local part (RFC 5321, 4.5.3.1.1)
    r"\+?\(?\d[\d ().-]{6,}\d",
    r"you (?:have|need) only to (?:say|ask|call|ring|write|send|tell)|(?:you )?only (?:have to|need) (?:say|ask|call|ring|write)",
    r"(?:ring|call|phone|text|write|wire|email|whatsapp)(?: \w+){0,3} (?:if|should|whenever|any ?time|when)",
    r"(?:if|should)(?: \w+){0,8} (?:you'd|you would|you may|you might|you|they|anyone)(?: \w+){0,3} (?:ask|know|see|hear|check|clear up|go over|raise|query|need|want|wish)",
    r"(?:phone|text|call|ring|email|message|number|address|letter|note)(?: \w+){0,8} (?:find|reach|get)s? me",
    r"(?:further|another|more|any|additional|character|second) (?:reference|referee|document|certificate|sample|example|particulars?|paperwork|detail|letter)s?",
    r"(?:expects?|expecting|awaits?|would welcome|happy to take|glad to take) (?:your|a) (?:call|letter|questions?|ring|line)",
    r"(?:door|line|phone) is (?:always |ever )?(?:open|on)",
    r"(?:should|if|whenever|when) (?:you|your (?:colleagues|team|partners|committee|panel)|the (?:committee|panel|team|others|board|partners)|anyone|anybody|either of you|(?:mr|ms|mrs|dr|mx)\.? \w+)(?: or (?:\w+\.? ){1,3})? ?(?:\w+ ){0,3}(?:wish|wishes|want|wants|care|cares|like|likes|need|needs) (?:to (?:talk|speak|meet|see|hear|know|ask|discuss|call|have|look)|more|anything|another|a further|further|me for)",
    r"any (?:afternoon|morning|evening|day|time|hour|weekday) (?:suits|works|is fine|will do|would do|you like|that suits)",
    r"(?:phone|telephone|number|cell|mobile|line|extension|address|email|e-mail) is [^.;]{5,40}",
    r"(?:if|should) (?:anything|something|any (?:point|question|doubt|matter)|more|there)(?: \w+){0,2} (?:remains?|is|be|are) (?:\w+ )?(?:open|unclear|unanswered|missing|left|wanting|wanted|outstanding|doubtful)",
    r"(?:a |any )?(?:note|call|line|message|word|letter|e-?mail|ring|text|tinkle)(?: \w+){0,2} (?:to|on|at) \S+(?: \S+){0,6}? (?:will|would) (?:always )?(?:find|reach|get|do|catch|bring)",
    r"(?:will|would|can|may|to) (?:always )?(?:find|reach|get|catch|contact) me\b",
    r"(?:say|just say) the word",
    r"(?:for|in case of|with) (?:any|further|more|other|whatever) (?:\w+ )?(?:clarifications?|enquir(?:y|ies)|inquir(?:y|ies)|documents?|particulars|details|information|else)",
    r"(?:remain|am|stand) (?:entirely |always |fully |ever )?(?:at your (?:disposal|service)|available|reachable|contactable)",
    r"(?:kindly|do) (?:reach|ring|call|let|feel|contact|write|revert|get|ask|send|inform|tell|drop)",
    r"(?:send|bring|point|put|direct|steer) (?:\w+ ){0,4}(?:with a question|questions|anyone|anybody|them) (?:my way|to me|round)",
    r"(?:for )?whatever else (?:is|you|they|the)(?: \w+){0,4}",
    r"(?:happy|glad|pleased|delighted) to (?:teach|give|do|prepare|write|put together|run|make|lend|bring|come)(?: \w+){0,4} (?:sample|trial|lesson|demonstration|demo|class|presentation|plan|day|shift|in|back|again)",
    r"(?:glad|grateful|happy|pleased) (?:of|for|to (?:have|get|take)) (?:a|your|any|the) (?:\w+ )?(?:call|ring|line|message|question|questions|word)",
    r"just (?:tell|let|ask|call|ring|say|write|text|email)(?: me)?(?: know)?",
    r"i(?:'m| am) (?:easily |always |usually |generally |mostly |best )?(?:reached|reachable|found|available|at|on|in|home|free)\b",
    r"(?:do not|don't|never|please don't|should not|shouldn't|needn't|no need to) hesitate",
    r"(?:please |do |always |you are |you're )*(?:feel|are|be) free to",
    r"please (?:do |just |always |simply )*(?:call|ring|phone|telephone|contact|e-?mail|write|reach|ask|text|get in touch|be in touch|drop|send|give me|let me know|tell me|say|reply|use|find me)",
    r"let me know (?:if|whether|what|which|should|of any|about any|how|when(?:ever)? you|in case|and i|anything|any)",
    rf"(?:happy|glad|pleased|delighted|willing|ready|prepared|more than happy|only too glad|able|eager|free|available|on hand|at hand|here|can|could|will|i'll|gladly|happily|would) (?:always |also |of course |easily |certainly |gladly |happily |readily |be (?:happy|glad|pleased|delighted|ready) |only too |very |most )*(?:to )?{_SEND}",
    r"(?:any|further|other|more|additional|your|remaining|follow-?up|lingering|outstanding) (?:other |more |further |follow-?up |remaining )*(?:questions?|quer(?:y|ies)|information (?:you|is|would|from|that)|details? (?:you|would|from|that)|doubts?)",
    r"questions? (?:remain|arise|occur|come|for me)",
    r"if (?:you|there(?:'s| is| are)?|anything|any|something|it|i|one|the (?:committee|panel|team|firm)) (?:\w+ ){0,6}(?:questions?|need|needs|needed|further|more|would like|like|want|helpful|useful|help|unclear|occurs|comes? (?:up|to)|missing|wish|require|add|think of|clarif\w*|know|wonder|hear|ask|turn)",
    r"should (?:you|there|any|anything|a|the (?:committee|panel|team|firm)|further|more) (?:\w+ ){0,5}(?:need|have|be|wish|want|require|like|arise|come|questions?|occur|prove|care|think|help)",
    r"at (?:your|the committee's) (?:disposal|service)",
    r"(?:available|around|free) (?:for|at|by|to (?:talk|speak|meet|answer|discuss|provide|chat)|any ?time|all|whenever|if|should|most|on)",
    r"reach(?:ed|able)?(?: out)?(?: to)? (?:me|at|by|on|any ?time)",
    r"(?:call|ring|phone|telephone|text|e-?mail|contact|write(?: to)?|ask) me",
    r"my (?:\w+ )?(?:number|phone|cell|mobile|line|e-?mail|inbox|door|details)(?: \w+)? (?:is|are|stays|remains|at|below|on|always|open|above)",
    r"(?:phone|telephone) call away",
    r"(?:get|be|keep|stay|am|remain) in touch",
    r"drop me (?:a|an)",
    r"(?:would |'d )?welcome (?:a |any |your |the |every |further |more |another |questions)(?:\w+ )?(?:call|questions?|note|chance to (?:answer|talk|discuss)|e-?mail|message|opportunity to (?:answer|talk|discuss|speak)|query|conversation|discussion)?",
    r"(?:contact|other) (?:details|information) (?:is|are) (?:below|above)",
    r"an? (?:call|e-?mail|message|note|line|text) away",
    r"anything (?:else|more|further) (?:you|that|i|from me|would|at all)",
    r"(?:whatever|anything) (?:else )?you (?:may |might |would |still )?(?:need|like|want|wish)",
    r"(?:answer|field|take) (?:any|your|further|more|other|every) (?:\w+ )?questions?",
    r"(?:give|drop|send) me (?:a|an) (?:call|ring|shout|line|buzz|note|e-?mail|message|text)",
    r"(?:leave|left|give|gave|giving|enclos\w+|add|includ\w+|put) my (?:\w+ )?(?:number|card|phone|contact)",
    r"by (?:phone|e-?mail|telephone) (?:at|on|any)",
    r"call(?:ing)? or (?:writ|e-?mail|text)\w*",
    r"(?:pick up|lift) the phone",
    r"line is (?:always )?open",
    r"hear your questions",
    r"(?:another|more|further) questions?",
    r"get hold of me",
    r"my (?:references|referees|transcript|portfolio|writing sample)(?: \w+){0,4} (?:on request|if|should|available|ready|at)",
)
_OTHER_OFFERS = phrase(
    r"available (?:to (?:start|begin|join|travel|relocate|work)|for (?:the|a|an|our) (?:second|next|third|final|start))",
    r"any questions? (?:i|that i) (?:had|asked|have)",
    r"(?:answer(?:ed|ing)|answers? to|took|taking|fielded|fielding) (?:all |every one of |each of |any of )?my (?:\w+ )?questions?",
    r"your (?:\w+ )?questions? (?:about|on|was|were|made|pushed)",
    r"a (?:\w+ ){0,2}question (?:about|you|that|i)",
    r"my questions?",
    r"questions? (?:about|on) (?:the|how|your|my) (?:\w+ ){0,4}(?:that i|i|was|were|you (?:asked|raised|put))",
    r"please (?:give|pass|convey|extend|send) my (?:\w+ )?(?:regards|thanks|best|greetings|compliments)",
    r"please accept",
    r"(?:let me know|tell me|writing to me|told me) (?:about |that |how )?(?:the|your) (?:decision|outcome|result)s?",
    r"you (?:called|call|told|rang|e-?mailed|wrote|asked|gave) me",
)

RULE = Rule(
    "missing-invitation-to-contact",
    ("E11",),
    THANKS,
    absence(
        _INVITES,
        "invitation",
        "The note does not invite its reader to ask; add that they may call or write with any other questions.",
        but=_OTHER_OFFERS,
    ),
    __doc__ or "",
)
