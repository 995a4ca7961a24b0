"""acknowledgement: thanks, or "received": nothing that moves the timetable."""

from __future__ import annotations

from afterword.core.reply.cues import Cue, cue

CUES: tuple[Cue, ...] = (
    cue(
        2,
        r"thank(?:s| you)(?: \w+){0,4}? (?:for|so much|again|very much|kindly)",
        r"(?:thanks|thank you|cheers|many thanks|much appreciated|appreciated|appreciate)",
        r"(?:received|got|have|acknowledge\w*|read|seen|confirm\w* receipt|in receipt of)(?: \w+){0,3} (?:your|the|it|this|that)(?: \w+){0,3}? ?(?:note|letter|card|e-?mail|message|application|documents?|materials|kind|thank)?",
        r"(?:nice|good|great|lovely|pleasure|enjoyed|wonderful|delight\w*|glad)(?: \w+){0,4} (?:meet\w*|talk\w*|speak\w*|see\w*|hear\w*|conversation|visit|chat\w*|note|card|letter)",
        r"(?:pass|passed|passing|forward|forwarded|share|shared|give|hand)(?: \w+){0,3}? (?:on|along|it|to|with) (?:to |with )?(?:the|ruth|him|her|them|everyone|my|our|\w+)",
        r"(?:be|keep|keeping|stay|get|getting|come)(?: \w+){0,3}? (?:in touch|back to you|you (?:posted|updated|informed))",
        r"(?:let you know|hear from us|you will hear|you'll hear|more soon|as soon as (?:we|i)|shortly|in due course|no news yet|nothing new|still (?:reviewing|deciding|considering|interviewing|working|in process)|under review|being reviewed|no decision)",
        r"(?:application|note|letter|card|message|e-?mail|documents?|materials)(?: [^\s.!?]+){0,4} (?:has|have|was|were|is|are)(?: been| being)? (?:received|reviewed|processed|logged|considered|read|noted|forwarded|passed)",
        r"(?:noted|will do|no problem|no worries|you'?re welcome|not at all|got it|understood|kind of you|kind words|likewise|same here|well received|with thanks)",
        firm=True,
    ),
)
