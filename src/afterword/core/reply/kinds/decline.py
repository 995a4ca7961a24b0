"""decline: they chose somebody else, or the position is gone; said softly more often than plainly."""

from __future__ import annotations

import re

from afterword.core.reply.cues import Cue, cue

_ON = r"(?:forward|ahead|on|further|along|beyond this|to the next (?:stage|round|step)|any further|with (?:you|your|the application))"
_OTHER = (
    r"(?:an?other|other|different|someone|somebody|an internal|internal|an? (?:more|better)|a stronger|the other|one of the other|a candidate|candidates|applicants|those|people|"
    r"an applicant|an alternative|a number of|several|our (?:preferred|first)|their)"
)
_NOT = r"(?:not|\w+n't|never|unable to|cannot|can't|no longer|decided against|unlikely to)"
CUES: tuple[Cue, ...] = (
    cue(
        6,
        rf"(?:decided|chosen|opted|elected|choosing|going|agreed|like|concluded|plan\w*|proceeding|proceed|moving|move|gone|went|go|continu\w+|pressing)(?: \w+){{0,3}}? (?:to )?(?:\w+ )?(?:{_ON} )?(?:with|for) {_OTHER}(?: \w+){{0,3}}? ?(?:candidates?|applicants?|person|people|finalists?|colleagues?|experience|background|who|whose|else|direction)",
        rf"(?:{_NOT})(?: \w+){{0,3}}? (?:be )?(?:mov\w+|tak\w+|progress\w*|proceed\w*|go\w*|carry\w*|continu\w*|advanc\w*|pursu\w+|put\w*|bring\w*)(?: \w+){{0,4}}? {_ON}(?! (?:date|until|week|month))",
        rf"(?:{_NOT})(?: \w+){{0,2}}? (?:able )?(?:to )?(?:be )?(?:offer\w*|extend\w*|mak\w+|appoint\w*|hir\w+|select\w*|shortlist\w*|choos\w+|invit\w+|consider\w*)(?: \w+){{0,2}}? (?:you|an offer|your (?:application|candidacy)|the (?:position|role|post|job)|a (?:position|place|role|post|job))",
        r"(?:have|has|had|were|was|are|is|been|be)(?: \w+){0,2}? (?:not|\w+n't)(?: \w+){0,2}? (?:been )?(?:selected|successful|shortlisted|chosen|appointed|the (?:right|best|successful)|a (?:match|fit)|progressed|advanced|among (?:those|the)|in the final)",
        r"(?:not|\w+n't|no longer|unable to|cannot|can't)(?: \w+){0,2}? (?:be )?(?:pursu\w+|tak\w+|progress\w*|advanc\w+|consider\w*|shortlist\w*|proceed\w* with|mov\w+|continu\w+ with) (?:your|you|this|things|with you)(?! (?:time|long|for granted|decision))",
        r"(?:skills?|experience|background|profile|qualifications?|strengths|application|candidacy|approach|style)(?: \w+){0,4}? (?:is|are|was|were|did|do|does)(?:n't| not)(?: \w+){0,3}? (?:what|match|meet|fit|align|right|suit|close|as|enough|strong)",
        r"(?:others?|they|we|committee|panel|board|partners?|team|chef|owner|director|manager|he|she|client)(?: \w+){0,3}? (?:wanted|preferred|needed|favou?red|leaned towards?|went for|settled on|plumped for|opted for|decided on|agreed on|are going for|chose)(?: \w+){0,3}? (?:someone|somebody|a person|a candidate|an applicant|another|the other|one of the other|an internal|other)",
        r"(?:sorry|pity|shame|sad) (?:that )?(?:it|this|things|we|i)(?: \w+){0,2} (?:wasn't|was not|didn't|did not|couldn't|could not|isn't|is not|won't)(?: \w+){0,3}(?: to be| work out| work| out| happen| this time| further| (?:you|go|make|offer)\b)",
        r"(?:wasn't|was not|not|isn't) (?:meant )?to be(?: \w+){0,2} (?:this time|on this occasion|for us|here)",
        r"unsuccessful",
        r"(?:other|another|first|preferred|leading|internal|top) (?:candidate|applicant|choice|finalist|person)(?: \w+){0,3}? (?:said yes|took it|has taken|accepted|signed|agreed|will be joining|is joining|starts)",
        r"(?:promot\w+|hir\w+|fill\w*|recruit\w*|appoint\w*)(?: \w+){0,3} (?:from within|internally|from inside|in-house)",
        r"(?:no longer|not) (?:active|open|live|in play|being considered|under consideration|a candidate)",
        r"re-?advertis\w+|readvertis\w+|start(?:ing)? (?:the search|over) (?:over|again|afresh)|reopen\w* the search",
        r"(?:position|role|post|job|place|vacancy|offer|contract|seat)(?: \w+){0,2}? (?:went|goes|is going|has gone|will go|was given|was offered|has been given) to (?:someone|somebody|another|an? (?:internal|other|different)|one of|the other)",
        r"(?:pursu\w+|consider\w+|focus\w+ on|interview\w+|selected|select|progress\w*)(?: \w+){0,2}? (?:other|another|a different|different) (?:\w+ )?(?:candidates?|applicants?|finalists?|people)(?! (?:too|as well|until|before|this week|next week|and (?:will|hope|expect)))",
        r"(?:won't|will not|not|no longer|aren't|are not) (?:be )?(?:hiring|filling|recruiting|appointing)(?: \w+){0,2}? ?(?:after all|anyone|for|this|the|any longer|now)?",
        r"(?:your|the) (?:application|candidacy)(?: \w+){0,4} (?:rejected|declined|turned down|closed|not (?:be )?(?:progress\w+|taken|successful))",
        r"(?:position|role|post|job|vacancy|spot|place|seat|opening|opportunity|requisition)(?: \w+){0,4}? (?:has|have|is|was|been)(?: \w+){0,3}? (?:filled|given to|offered to|taken|accepted|cancelled|canceled|withdrawn|eliminated|closed|cut|no longer (?:available|open|exists?))",
        r"(?:have|has|'ve|'s)(?: now| already| since)? (?:filled|closed|cancelled|canceled|withdrawn|eliminated) (?:the|this|that|our) (?:position|role|post|job|vacancy|opening|search|requisition)",
        r"(?:someone|somebody|another (?:candidate|applicant|person)|one of the other (?:candidates|applicants)|an internal candidate|a candidate (?:whose|with|who)|the other (?:candidate|finalist)|our first choice)(?: \w+){0,6}? (?:accepted|chosen|selected|hired|appointed|more closely|closer|better|edged|was a|has more|had more|signed)",
        r"(?:gave|give|given|giving|offer|offered|offering|award|awarded|awarding) (?:the|this|it|our) ?(?:position|role|post|job|place|spot|offer)?(?: \w+)? ?to (?:another|someone|somebody|an? (?:internal|candidate|colleague)|one of the|the other)",
        r"(?:chose|chosen|hired|hiring|appointed|selected|picked|found|preferred|choosing)(?: \w+){0,2} (?:someone else|somebody else|another (?:candidate|applicant|person)|an internal candidate|a (?:different|stronger|more) \w+|the other (?:candidate|finalist)|someone (?:with|who|whose)|somebody (?:with|who|whose)|a candidate (?:with|who|whose))",
        r"(?:go|gone|went|going|take|taken|taking|chosen|opted for) (?:in )?(?:a|another) (?:different|other|slightly different|another)? ?(?:direction|route|way)",
        r"decided (?:against|not to (?:hire|fill|proceed|go|move|make|take|continue|progress|pursue|offer|extend))",
        r"regret to (?:inform|tell|say|let you know|advise)(?! (?:you )?(?:that )?(?:there|the (?:delay|decision (?:will|is|has)|process (?:will|is|has)|interview|office|meeting)|we (?:have not|haven't|are (?:still|not yet)|will (?:need|not be able to (?:give|tell|let|meet|decide|have)))))",
        r"(?:will|won't|shall|are|be) (?:not be )?(?:able to )?offer(?:ing)? you (?:the|a|this) (?:position|role|post|job|place) (?:on this occasion|at this time|this time)",
        r"(?:not|\w+n't)(?: \w+){0,3} (?:on|for) this occasion",
        r"(?:isn't|is not|wasn't|was not|won't be|will not be|not going to be)(?: quite)? (?:the right|a|a good|the best) (?:fit|match|moment for us)",
        r"(?:pass|passing|passed) on (?:your (?:application|candidacy)|you|this one|moving)",
        r"(?:you (?:will|'ll) not|you won't) be (?:joining|coming|hearing|moving|progressing)",
        firm=True,
    ),
    cue(
        3.5,
        r"(?:keep|keeping|kept|hold|holding|retain|retaining|stay|leave)(?: \w+){0,3} (?:résumé|resume|cv|details|application|information|name|profile|file)(?: \w+){0,4} (?:on file|on record|in mind|for (?:\w+ ){1,3}(?:months?|year)|in our (?:system|database|talent|pool)|for (?:future|other|any))",
        r"wish(?:ing)? you (?:every|all the|the (?:very )?best|much|great|good|continued|well|luck|success)(?: \w+){0,4}? ?(?:in|with|for|on|as) (?:your|the|finding|any|all|whatever|future)",
        r"(?:best|good) (?:of )?luck (?:with|in) (?:your|the) (?:search|job|career|future|hunt|next)",
        r"(?:apply|reapply|applying|consider us|considering us|try) (?:again|in (?:the )?future|for (?:other|future|another|any (?:other|future)))",
        r"(?:other|future) (?:openings|opportunities|vacancies|positions|roles)(?: \w+){0,6} (?:suit|match|arise|come up|fit|apply|interest|consider|touch|in mind)",
        r"(?:was|were|is|it's|it was|been) (?:a |an )?(?:very |extremely |really |incredibly )?(?:difficult|hard|tough|close|competitive|narrow|close-run) (?:decision|choice|call|field|one|pool|thing)",
        r"(?:many|so many|number of|high volume of|several|calibre of|caliber of|strength of|strong|exceptional|quality of) (?:\w+ )?(?:qualified|strong|excellent|impressive|talented|outstanding|exceptional|good)? ?(?:candidates|applicants|applications|field)",
        r"not the (?:news|answer|outcome|result) (?:you|that you|we)(?: \w+){0,4} (?:hop|want|wish|look)\w*",
        r"(?:disappoint\w+|sorry not to|sorry that (?:we|it|this|i) (?:can|could|did|do|has|have)|sorry (?:we|i) (?:can|could)(?:not|\w+n't))",
        r"(?:another|different) (?:candidate|applicant)",
        r"(?:more (?:closely|nearly) (?:match\w*|align\w*|fit\w*|suit\w*|met|meets)|closer (?:match|fit)|better (?:match|fit)|more (?:experience|suitable|suited|directly relevant|relevant))",
        r"no longer (?:under consideration|being considered|considering|in (?:contention|the running|consideration|process))",
        r"(?:not|\w+n't) (?:be )?(?:needed|required|hiring|recruiting|filling|proceeding|progressing)",
        firm=True,
    ),
    cue(
        1.2,
        r"unfortunately",
        r"regrettably",
        r"sadly",
        r"i'?m afraid",
        r"we are afraid",
        r"regret",
        r"i am afraid",
        firm=True,
    ),
)
# What looks like a decline and is none: a delay, or a word on another.
UNLESS = re.compile(
    r"\b(?:not (?:yet )?(?:made|reached|taken|come to) (?:a|our|any|the) (?:\w+ )?decision|(?:haven't|hasn't|have not|has not) (?:yet )?(?:made|reached|taken|come|decided|been (?:made|reached|taken))|"
    r"no decision|not (?:a )?(?:decline|rejection|no)\b|hope you (?:will )?not be disappointed|sorry (?:for|about) (?:the|this|my|our) (?:delay|late|slow|silence|wait)|"
    r"decided not to (?:rush|delay|wait|announce)|(?:unable|not able|can(?:not|'t)) (?:to )?(?:make|extend)(?: you)? (?:an |any )?offers? (?:before|until|yet|this)|has not been filled|hasn't been filled|not been filled)\b",
    re.IGNORECASE,
)
