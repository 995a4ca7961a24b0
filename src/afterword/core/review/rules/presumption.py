"""presumption: the note writes as if the job were settled

What it notices: words that take an offer, a first day, or a round that nobody has fixed for granted, such as "I look
forward to working with you" or "when I join the team".

Why it matters: confidence persuades; presumption tells the reader that the decision is no longer theirs.

Example: I look forward to working with you.
Better: I would welcome the chance to work with you.

When to ignore it: when the offer is made, or the next round is fixed and the program does not know of it yet.

Source: E12.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from afterword.core.note.lists import listed
from afterword.core.note.model import NoteKind
from afterword.core.review.meant import meant
from afterword.core.review.model import EVERY, Flag, Panel, Rule
from afterword.core.review.quoted import unquoted
from afterword.core.review.reading import Reading
from afterword.core.review.settled import SETTLED
from afterword.core.review.shapes import Match, matches, phrase

_EAGER = (
    r"(?:look(?:ing)? (?:so |very |really |greatly )?(?:much )?forward to|can(?:not|'t| not) wait (?:to|for)|"
    r"(?:am|'m) (?:so |very |really |truly |all |more than )?(?:ready|set|counting the days) to|counting (?:down )?the days (?:to|until)|"
    r"(?:am|'m) (?:so |very |really |truly |beyond )?(?:excited|thrilled|overjoyed|delighted) (?:to|about))"
)
_SOFT = r"(?:being able to |actually |finally |officially |soon |personally |closely |already |formally |some day )*"
_AT_WORK = (
    r"(?:work(?:ing)?(?: closely| together| alongside| side by side)? (?:with|for|under|alongside|beside) (?:you|your|all of you|the)\b|"
    r"work(?:ing)? (?:together|here|there|side by side)\b|"
    r"(?:join(?:ing)?|being part of|becom(?:e|ing) (?:a )?part of|being a (?:part|member) of|be(?:com(?:e|ing))? a (?:part|member) of|"
    r"contributing to|collaborating with|partnering with|serving|supporting|assisting|helping|strengthening|being on|"
    r"leading|representing) (?:you|your|the (?:\w+ ){0,3}(?:team|firm|company|staff|department|faculty|group|practice|family|crew|office|"
    r"school|hospital|clinic|ward|unit|kitchen|chambers|organi[sz]ation)|{firm})|"
    r"(?:start(?:ing)?|begin(?:ning)?)(?: (?:work|the job|the role|the position|my (?:new )?\w+|here|there|with (?:you|your)\b|at {firm}|"
    r"on (?:monday|tuesday|wednesday|thursday|friday)|next (?:week|month)|in \w+|soon))|"
    r"(?:come|coming) (?:aboard|on ?board)|(?:get|getting) (?:started|to work)|onboarding|my (?:first day|start date|new (?:role|job|position))|"
    r"our (?:work|future|collaboration|partnership|years)(?: \w+)?(?: together| ahead)?\b|"
    r"(?:a |many )(?:long |fruitful )*(?:future|years|career) (?:with|at) (?:you|your|the|{firm})|being (?:your|colleagues)|"
    r"call(?:ing)? (?:you|myself) (?:my |a |an )?(?:colleague|member)s?)"
)
_ROUND = (
    r"(?:the (?:next|second|third|final|following|last|panel|technical|partner|on-?site|follow-?up) (?:round|interview|stage|step in the interview)|"
    r"(?:our|my|a) (?:next|second|third|final|follow-?up|upcoming) (?:round|interview|meeting|visit|conversation|discussion)|"
    r"(?:seeing|meeting|speaking with|talking (?:to|with)) (?:you|the (?:rest|partners|others|team))(?: \w+){0,4} (?:in|at|for|during) "
    r"(?:the|our|my) (?:next|second|third|final) (?:round|interview|stage|meeting)|"
    r"meeting the (?:rest of the |other )(?:team|partners|panel|staff|faculty|members))"
)
_MEMBER = r"(?:join|start (?:work|with (?:you|your)|at {firm}|the (?:job|role|position)|here|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|on (?:monday|tuesday|wednesday|thursday|friday))|begin (?:work|with (?:you|your)|at {firm}|the (?:job|role|position)|here)|come (?:aboard|on ?board)|am (?:hired|on ?board|on the team|on your team|part of (?:your|the) team|with you|in the (?:role|job|position)|settled in|one of you)|have (?:joined|started|settled in|the (?:job|role|position))|take (?:up|over|on) (?:the|this) (?:role|position|post|job)|get started|settle in|move into (?:the|my) (?:role|office|position)|arrive for my first)"
_RESIGNED = r"(?:given|gave|handed in|handed|submitted|put in|tendered|sent in|turned in) (?:in )?my (?:[\w'-]+ ){0,2}?(?:notice|resignation)"
_NOW = r"(?:today|yesterday|tonight|last night|this (?:very )?(?:morning|afternoon|evening|week)|on (?:monday|tuesday|wednesday|thursday|friday)|right after (?:we|our)(?: \w+)?|as soon as i (?:got|came) (?:home|back))"
_STAFF_LIST = r"(?:rota|roster|schedule|lockers?|door|mug|peg|hook|payroll|books|timetable|bunk|desk|van|badge|pigeonhole|mailbox|(?:night|day|early|late|morning|weekend|evening|saturday|sunday)s? shifts?|shifts?)"
_ALLOTTED = r"territory|route|caseload|section|locker|log-?in|station|mentor|patch|badge|uniform|laptop"
_SETTLED = (
    rf"{_EAGER} {_SOFT}(?:start(?:ing)?|begin(?:ning)?|get(?:ting)? going|get(?:ting)? to know)(?: on| with)? (?:contributing|working|helping|learning|supporting|serving|building|making|teaching|(?:this|my|our|a) (?:new |next |exciting |great )*(?:chapter|journey|adventure|role|job|position|work|life|career)|my (?:new )?(?:colleagues|team|students|patients|clients))(?: \w+){{0,5}}",
    rf"{_EAGER} {_SOFT}(?:receiv(?:e|ing)|get(?:ting)?|sign(?:ing)?|accept(?:ing)?|see(?:ing)?) (?:the|an|my|your) (?:\w+ )?(?:job offer|offer|contract|letter of (?:offer|appointment))(?: \w+){{0,3}}",
    rf"{_EAGER} {_SOFT}(?:see(?:ing)?|greet(?:ing)?|work(?:ing)? beside|sit(?:ting)? with) (?:you|everyone|everybody|you all|the team)(?: all)? (?:every|each|around|at the office|at work|in the office|on the (?:ward|floor|site)|on a daily|daily|regularly|most days)(?: \w+){{0,4}}",
    r"(?:have|'ve) (?:already |just )*(?:begun|started) (?:planning|preparing|thinking about|drafting|sketching|organi[sz]ing|mapping out|outlining|making (?:plans|lists) for) (?:out )?(?:how i(?:'ll| will)|what i(?:'ll| will)|my first|my (?:lessons|classes|desk|office|projects)|for (?:the|my|this) (?:role|job|position|first|start))(?: \w+){0,5}",
    r"i (?:assume|presume|take it|imagine|expect|gather|suppose|trust)(?: that)? (?:the|our|my|all) (?:next steps?|remaining steps?|only thing left|that remains)(?: \w+){0,2} (?:is|are|will be|would be)(?: \w+){0,6}",
    r"i (?:expect|assume|trust|presume|take it)(?: that)? (?:to (?:hear|be|get|receive|see)|i(?:'ll| will)|you(?:'ll| will)|we(?:'ll| will))(?: \w+){0,5} (?:the |a )?(?:next|second|third|final) (?:round|stage|interview)",
    r"you(?:'ll| will) (?:not|never) find (?:anyone|anybody|a|another) (?:\w+ ){0,2}(?:better|else|more|as|like)(?: \w+){0,3}|you won't find (?:anyone|anybody|a|another) (?:\w+ ){0,2}(?:better|else|more|as|like)(?: \w+){0,3}",
    r"(?:little|no|not much|hardly any) (?:point|need|use|sense) (?:in|to|of) (?:talk\w*|see\w*|interview\w*|speak\w*|meet\w*|consider\w*|look\w*)(?: \w+){0,5}",
    r"(?:when|once|as soon as) you(?:'re| are|'ve| have)? (?:ready with|drawn up|prepared|got|typed up|sorted|done with|finished) (?:the|my|a|your) (?:\w+ )?(?:contract|offer|papers|paperwork|letter|terms|details)",
    r"see you (?:all |both )?(?:bright and early|back at|on (?:the )?(?:first|monday|tuesday|wednesday|thursday|friday|my first|day one)|at work|in the office|around the office|every (?:day|morning)|when i start|once)(?: \w+){0,5}",
    r"once (?:the|my|your) (?:roster|rota|schedule|timetable|badge|uniform|contract|desk|office)(?: \w+){0,2} (?:is|are|has|have)(?: \w+){0,3}",
    r"(?:we|i)(?:'ll| will| shall|'re going to| are going to) be (?:in|moving to|living in|settled in|based in|over in) (?!touch|contact|attendance|court|class|town|\w+ (?:on|for|until|till|between))[\w-]+ (?:by|from|in time|before|come)(?: \w+){0,3}",
    r"(?:looking|look|searching|asked (?:my|the) \w+ to look) for (?:a |an )?(?:\w+ )?(?:flat|apartment|house|kindergarten|nursery|school place|room|place to live|rental)(?: \w+)? (?:near|close to|by|around|within) (?:your|the) (?:office|school|hospital|clinic|shop|firm|studio|site)",
    r"(?:once|when|as soon as|after|by the time|the (?:day|moment)|until|before) i(?:'m| am| get| have)? (?:officially |finally |fully |properly |a bit )*(?:on (?:the|your) (?:team|staff|ward|floor|payroll|books)|on ?board|aboard|settled(?: in)?|up and running|up to speed|in (?:place|post|the door|the building|the office|my seat|the chair|the job|the role|the position)|at my (?:desk|new desk|station|bench|post)|there full[- ]time|working (?:with|for|at|there|here)|one of (?:you|the team|your)|your \w+)\b",
    r"(?:once|when|as soon as|after|until) (?:your|the|my) (?:\w+ )?(?:paperwork|contract|offer letter|start date|onboarding|badge|background check|formalities|letter of appointment|appointment letter|hr paperwork)(?: (?:arrives?|comes?|is|are|has|clears?|goes|gets?)\b)?",
    r"(?:her|his|their|your|our) (?:future|soon-to-be|next|newest) (?:colleague|co-?worker|teammate|hire|associate|team member|member of (?:the )?(?:team|staff)|employee|nurse|teacher|analyst|engineer|apprentice|cook|librarian)s?",
    r"with me (?:on ?board|aboard|on (?:the|your) (?:team|staff|side)|in (?:the|this|that) (?:role|job|position|post|chair|seat|team)|there|at the (?:helm|desk|till))(?=[,.;:!?]| (?:the|your|you|we|i|there|and|this|it|nothing|every|our)\b)",
    r"(?:to|can|may|should|please) expect me (?:on|at|in|from|as|by|to (?:start|begin))(?: \w+){0,4}",
    r"as (?:we )?(?:agreed|settled|arranged|decided),? (?:i|we)(?:'ll| will| shall| am going to)? (?:start|begin|join|report|give|take|hand|be starting|be joining)(?:\w| )*",
    r"i(?:'ll| will| shall| would| am going to|'m going to| plan to| intend to|'m planning to) (?:be )?(?:giv(?:e|ing)|hand(?:ing)? in|submit(?:ting)?|put(?:ting)? in|tender(?:ing)?) (?:in )?(?:my )?(?:notice|resignation)(?: \w+){0,3}",
    r"i(?:'ll| will| shall| would|'m| am) (?:also |then |now |soon )?be(?:ing)? (?:joining|starting|commencing|coming on ?board|reporting (?:for|to)|taking over|taking up|moving into my)(?: \w+){0,5}",
    r"(?:tell|told|telling|let|letting|warn|ask) (?:\w+ ){1,4}(?:that )?i(?:'ll| will|'m| am)(?: be)? (?:starting|joining|coming|there|their|the new|part of)(?: \w+){0,4}|(?:told|telling) (?:all )?(?:my|our) (?:\w+ ){1,2}(?:that )?i(?:'m| am|'ll be| will be| shall be) (?:leaving|off|moving) (?:to|for) (?:your|the|\w+ (?:for|to))(?: \w+){0,3}",
    r"i(?:'ll| will|'m going to| am going to| plan to| shall| have begun to| am already)(?: \w+)? (?:use|spend|keep|decorate|set up|introduce|reorgani[sz]e|overhaul|revamp|rebuild|implement|roll out|restructure|redesign|streamline|run|bring in) (?:my|the|your|our) (?:\w+ )?(?:desk|office|classroom|first|menu|process(?:es)?|system|team|ward|shop|workshop|catalogue|reports?|kitchen|shelves|schedule|rota)(?: \w+){0,3}",
    r"(?:in|during|over|for|by) my (?:first|opening|initial) (?:few )?(?:day|days|week|weeks|month|months|year|quarter|term|semester|shift|shifts|season|ninety days|90 days|hundred days|100 days),? i(?:'ll| will| plan| intend| am going| shall| want to| aim)",
    r"(?:you can|you may|feel free to|please) (?:stop|end|call off|close|cancel) (?:looking|searching|the search|your search|interviewing|the (?:other )?interviews)|(?:no need to|you need not|you won't need to|don't bother to|there is no need to) (?:look|interview|search|see|meet|advertise|keep looking)(?: \w+){0,4}|take (?:down|the) (?:the )?(?:advert|advertisement|posting|listing|ad|job off)(?: \w+){0,2}",
    r"i(?:'ve| have)? (?:already |just |since |now |therefore )*(?:turned down|declined|said no to|withdrawn from|cancelled|canceled) (?:another|other|my other|two|the other|all|an?|every) (?:\w+ ){0,2}(?:offers?|interviews?|applications?|opportunit(?:y|ies)|positions?)(?: \w+){0,3}|i(?:'ve| have) (?:already |just |now |therefore )*(?:turned down|declined|withdrawn|cancelled|canceled|called off) (?:the rest of|all (?:of )?|every one of) ?my (?:\w+ )?(?:offers|interviews|applications)",
    r"i(?:'ve| have)? (?:already |just |since |now |therefore )*(?:told|informed|notified|warned) (?:my|the) (?:landlord|current|present|employer|boss|manager|wife|husband|family|parents|supervisor|colleagues|team|children|kids)(?: \w+){0,3} (?:that )?(?:i(?:'m| am|'ll| will|'d| would)|we(?:'re| are|'ll| will)|about my (?:new|move|leaving|departure))(?: \w+){0,4}",
    r"(?:i|we)(?:'ve| have)? (?:already |just |since |now |therefore )*(?:signed (?:a|the|my) (?:new )?lease|put (?:a|the|my) (?:deposit|house|flat|apartment)|found (?:an?|myself an?) (?:apartment|flat|house|place)|booked (?:the |my |a )?(?:movers|flight|one-way|moving)|enrolled (?:my|the|our)|ordered (?:my|new|a set of))(?: \w+){0,5}",
    r"(?:the|this) (?:job|position|role|post|offer) is (?:as good as )?mine|(?:already|practically|as good as) (?:hired|in the bag|mine|done)",
    r"(?:until|till) (?:my )?(?:first day|i start)|(?:see|meet) (?:you|everyone|the team|everybody|the crew) on (?:my first day|monday|tuesday|wednesday|thursday|friday)(?= (?:morning|then|at (?:eight|nine|seven))|[.!])",
    r"(?:which|what) (?:desk|office|locker|shift|shifts|classes|parking (?:space|spot)|team|cases|projects|laptop|size (?:uniform|jacket|boots|scrubs)) (?:will|shall|should|do|am|would) i(?: be)?(?: \w+){0,4}",
    r"(?:my|our) (?:work|time|years|career|life|days|future) (?:together|with (?:you|your)|at {firm})(?: \w+)? (?:will|is going to|promises|begins|starts)(?: \w+){0,3}",
    r"i(?:'m| am) (?:so |very |truly |deeply |really )?(?:proud|glad|happy|pleased|honou?red|excited|thrilled) (?:to (?:be|have become|now be|call myself)|that i(?:'m| am|'ll be| will be)) (?:a |an |the |your |one of |now )+(?:\w+ ){0,3}(?:member|part|employee|colleague|associate|team|family|you)\b",
    rf"(?:when|once|as soon as|after|the (?:day|moment)) i (?:officially |finally |do |formally )*{_MEMBER}(?! .{{0,30}}(?:would|if))",
    r"(?:on|from|before|by|until|in|during|after|throughout) my (?:very )?first (?:day|week|month|year|ninety days|90 days|hundred days|quarter)(?= (?:with (?:you|your)|at {firm}|on the (?:job|team)|in (?:the|this|your) (?:office|job|role|position|post|department|team)|here|there|as your))",
    r"(?:what|where|when|which|who) (?:\w+ ){0,4}on my first day",
    r"my (?:future|new|soon-to-be) (?:colleagues?|co-?workers?|team(?:mates)?|boss|supervisor|employer|desk|chief|head of department|work ?place)",
    r"(?:as|being|becoming|am|'m|meet|introduce) your (?:new(?:est)?|next|future) [a-z]+(?<!client)(?<!customer)",
    r"our (?:future|coming|upcoming) (?:work|collaboration|partnership|projects?|years?)(?: together)?",
    r"(?:the|my|your) (?:forthcoming|upcoming|coming|pending|impending) (?:job )?(?:offer|contract|appointment|start)",
    r"(?:the|my|your) (?:formal |official |written )?(?:job )?offer(?: letter)? (?:that |which )?(?:you (?:will|are going to)|i (?:will|am going to)|to arrive|arrives|comes)",
    r"when (?:you|i) (?:send|make|extend|receive|get|sign|offer me|hire me) (?:me )?(?:the|an|my|your)? ?(?:\w+ )?(?:offer|contract|job|position|papers|paperwork)",
    r"when you (?:hire|choose|select|pick|appoint) me",
    r"(?:see|meet) you (?:all )?(?:soon )?(?:at|in) (?:the office|work|the (?:next|second|final) (?:round|interview|stage))",
    r"i(?:'ll| will| shall) (?:see you (?:all |both |again |then )*|meet you (?:all |both )*again )(?:at|in|on|soon|next|for|after)\b(?! you)",
    r"(?:where|when) (?:do|should|can|shall) i (?:sign|start|begin|report)",
    r"i (?:hereby |gladly |happily )?accept (?:the|your|this) (?:offer|position|role|job|post)",
    r"(?:already|just) (?:given|handed in|submitted|put in) (?:my )?(?:notice|resignation)",
    rf"(?:you (?:can|may)|please|kindly|do|just|go ahead and|feel free to) (?:now |then |already |also |just |always )*(?:put|pencil|write|mark|book|slot|sign|paint|stick) (?:me|my (?:full )?(?:name|initials)) (?:down |in )?(?:on|onto|in|into|above|for|up on) (?:the|your|that|any|every|an?) (?:[\w'-]+ ){{0,2}}?{_STAFF_LIST}(?: [\w'-]+){{0,5}}",
    rf"(?:once|when|as soon as) my (?:{_ALLOTTED}) (?:is|are|has been|have been) (?:\w+ )?(?:assigned|allotted|allocated|issued|set up|given(?: out)?|fixed|sorted|drawn|confirmed|ready|made(?: up)?)(?: \w+){{0,3}}",
    r"(?:have|'ve) (?:already |just )*(?:begun|started) (?:looking for|searching for|house-?hunting|apartment hunting|packing|telling|planning my)(?: \w+){0,4}",
    r"i (?:know|am sure|'m sure|am certain|'m certain|am confident|'m confident|trust|have no doubt|am convinced) (?:that )?(?:i|we)(?:'ll| will) (?:be (?:working|hired|offered|chosen|selected|a (?:great|perfect|wonderful|valuable|strong) (?:\w+ )?(?:addition|fit|member|asset|colleague))|get (?:the|this)|work|make a great team|soon be|fit in|see)(?: \w+){0,3}",
    r"i(?:'ll| will) (?:soon |certainly |definitely |surely |then )*(?:be joining|be working (?:with|for|at|under)|be your|be part of (?:your|the)|be a (?:great|perfect|wonderful|valuable|strong|welcome) (?:\w+ )?(?:addition|asset|member|fit)|join (?:you|your|the (?:team|firm|company))|fit right in)",
    r"(?:count|consider) me (?:in\b|hired|on ?board|part of|one of)|consider it (?:done|settled)",
    r"i(?:'m| am) (?:glad|happy|pleased|delighted|honou?red|thrilled|proud) (?:that )?(?:you(?:'ve| have)? (?:chosen|chose|selected|picked|hired)|to (?:have been chosen|have the job|have been hired|accept))",
    r"(?:glad|happy|excited|thrilled|delighted) to be (?:your|joining|on ?board|starting|coming aboard|(?:a )?part of (?:your|the))(?: (?:new|next))?",
    r"(?:welcoming|welcome) me (?:to|onto) (?:the|your) (?:team|family|firm|staff)",
    r"it will be (?:such )?(?:a |an |my )?(?:real |great |true )?(?:pleasure|joy|honou?r|privilege|great|fun|wonderful|exciting|good) (?:to (?:work|join|be part|be working|start)|working|joining)(?: \w+){0,3}",
    r"my (?:very )?first (?:day|week|month|year|ninety days|90 days) (?:will|is going to|starts|begins)",
    r"for (?:choosing|selecting|hiring|picking|appointing|offering) me(?! (?:to|for (?:the|an|a|this) (?:\w+ )?interview|for interview|as (?:a|one of)|among|a (?:seat|coffee|glass|cup|tour|chance|drink|lift|ride)|the (?:chance|opportunity|interview)))",
    r"we(?:'ll| will) (?:surely |certainly |soon |all )?(?:work|get along|make|be working|see each other)(?: \w+){0,3}(?= (?:together|colleagues|well|team)|[.!,])",
    r"when i (?:start|begin)(?=[.!?])",
    r"(?:when (?:i can|can i|may i|should i|to)|i) expect (?:to (?:receive|get) )?(?:the|an|my|your) (?:job |formal |written )?offer(?: letter)?",
    r"my (?:start date|first paycheck|onboarding|orientation week)(?= (?:is|will|on|in|at|can|could be)\b)",
    r"now that (?:i|we)(?:'ll| will|'m| am| are) (?:be )?(?:working|joining|on ?board|colleagues|part of)",
    r"until (?:we|i) (?:start|begin|work together|join)",
    r"we(?:'ll| will) (?:do|achieve|accomplish|make|build|be) (?:great|wonderful|amazing|big|a great|a wonderful) \w+(?: together)?",
)
# So plain that no checker of meaning is asked.
_PLAINLY = (
    rf"i(?:'ve| have) (?:{_NOW} )?(?:(?!not\b|never\b|yet\b)\w+ ){{0,2}}?{_RESIGNED}|i (?:\w+ )?{_RESIGNED}(?: (?:at|to|with|in)(?: [\w'-]+){{1,4}}?)?,? {_NOW}|i (?:\w+ )?{_RESIGNED}(?: [\w'-]+){{0,6}},? so (?:that )?i(?:'m| am|'ll| will| can)(?: \w+){{0,4}}",
    r"i(?:'ve| have) (?:already |just )*told (?:all )?(?:my|our)(?: [\w'-]+){1,6} to (?:(?:come (?:and |to |by and )?)?(?:find|see|look for|ask for|expect|visit) me|follow me|thank (?:god|heaven|you|the lord)|celebrate|rejoice|congratulate)(?: [\w'-]+){0,6}",
    r"(?:tell|let|warn) (?:the|your) (?:[\w-]+ ){1,2}(?:know )?(?:that )?i (?:(?:take|like|drink|have) my|(?:don't|do not|never) (?:eat|drink|take|touch|like))(?: \w+){0,4}",
    r"(?:tell|ask|have) (?:the|your) (?:[\w-]+ ){1,3}(?:to )?(?:save|keep|clear) (?:me )?(?:an?|the|some) (?:\w+ )?(?:chair|seat|locker|hook|bed|bunk|peg|mug|desk|bench|place at (?:the|your) table)(?: for me)?",
    r"^see you (?:all |both |again )*(?:after|in) (?:half-?term|easter|christmas|new year|diwali|ramadan|eid|the (?:\w+ )?(?:holidays?|break|vacation|weekend|summer|new year|bank holiday)|january|february|march|april|may|june|july|august|september|october|november|december|the (?:new|spring|autumn|fall|summer|winter) (?:term|semester|season|year))",
    r"(?:(?:on|from) )?(?:which|what) (?:day|date|morning|week|shift|hour|time)(?: [\w'-]+){0,3}? i am to (?:begin|start|report|join|come in|present myself)(?: \w+){0,3}",
)
_CONDITION = re.compile(
    r"\b(?:would|could|hope|hoping|if|whether|chance|opportunity|possibility|prospect|might|(?<!what )(?<!where )(?<!when )should (?:you|i|the|an|there)|"
    r"were i|wish|perhaps|may (?:be|have)|idea of|invited to|chosen for|in case|in the event)\b",
    re.IGNORECASE,
)
_MESSAGE = "This takes the job for granted; say that you would welcome it."
_ROUND_MESSAGE = "This takes a further round for granted; say that you would welcome one."


_FIRM = (
    r"(?:your (?:firm|company|office|school|hospital|team|organization|chambers)|"
    r"(?:the )?(?-i:[A-Z])[\w&.'-]*(?: (?:(?-i:[A-Z])[\w&.'-]*|&|of|and)){0,4})"
)
_WORK = phrase(*(one.replace("{firm}", _FIRM) for one in (f"{_EAGER} {_SOFT}{_AT_WORK}", *_SETTLED, *SETTLED)))
_PLAIN = phrase(*_PLAINLY)
_ROUNDS = phrase(f"{_EAGER} {_SOFT}{_ROUND}")
_ON_A_DAY = re.compile(
    r" (?:\w+ ){0,3}?(?:on|for) (?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|[^.!?]*\bas (?:you|we|your \w+) (?:\w+ )?(?:arranged|scheduled|suggested|proposed|agreed|set)\b",
    re.IGNORECASE,
)
_OWN_PLAN = re.compile(
    r"^i would be(?= (?:joining|starting|reporting|commencing))|^i would(?= (?:give|hand|submit))", re.IGNORECASE
)
_CLAUSE = re.compile(r"[;:—]|, (?:and|but) ")
_OTHERS = re.compile(r"\b(?:you|he|she|they|who|students|patients|clients|told me|said)(?: \w+)? $")
_OWN_WORDS = listed(
    "i and also really truly greatly eagerly very much do still so then we but certainly already personally naturally or"
) | {""}
_EAGER_START = re.compile(r"look|can|am\b|'m|count", re.IGNORECASE)
_IF = re.compile(r"\b(?:if|should (?:you|i|the|an|it)|were (?:i|you)|one day)\b", re.IGNORECASE)
_AM_TO = re.compile(r"\bi am to \w|^(?:tell|let|warn) (?:the|your)\b", re.IGNORECASE)
_MEETS = re.compile(r"^(?:i(?:'ll| will| shall) )?(?:see|meet) you\b", re.IGNORECASE)
_OWN_REASON = re.compile(
    r"\b(?:clos(?:es|ed|ing)|redundan\w+|relocat\w+|retir\w+|contract (?:ends|ended|expires|runs out)|(?:is|are|was|were) (?:moving|posted|transferred|sold)|last year|years? ago|in (?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_LEAVES = re.compile(r"\b(?:notice|resignation)\b", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"\b(?:current|present|former|previous|last|old) (?:employer|firm|job|role|position|company|office|team|school|post)\b|"
    r"\bas (?:usual|always|ever)\b|\bwhen(?:ever)? i start (?:an?|each|every|my day)\b|\b(?:looked|was looking) forward\b",
    re.IGNORECASE,
)


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    fixed = _is_fixed(reading)
    found = [match for match in matches(reading, _WORK) if not _excused(reading, match, fixed=fixed)]
    for match in _by_sentence(found):
        yield Flag(_MESSAGE, match.start, match.end, _better(reading, match))
    if fixed:
        return
    seen = {match.sentence for match in found}
    for match in matches(reading, _ROUNDS):
        on_a_day = _ON_A_DAY.match(reading.plain, match.end, match.sentence[1])
        if match.sentence not in seen and not on_a_day and not _excused(reading, match, fixed=fixed):
            yield Flag(_ROUND_MESSAGE, match.start, match.end)


def _by_sentence(found: Iterable[Match]) -> Iterator[Match]:
    """One match for each sentence, from where its first begins to where its last ends."""
    for sentence, here in groupby(found, key=lambda match: match.sentence):
        spans = [(match.start, match.end) for match in here]
        yield Match(spans[0][0], max(end for _, end in spans), sentence)


def _excused(reading: Reading, match: Match, *, fixed: bool) -> bool:
    """Hope, a condition, somebody else's future, another employer, or a meeting that is fixed is no presumption."""
    before = reading.plain[max(match.sentence[0], match.start - 90) : match.start]
    said = reading.plain[match.start : match.end]
    after = reading.plain[match.end : min(match.sentence[1], match.end + 90)]
    asks_its_day = _AM_TO.search(said) is not None  # "I would be glad to learn when I am to begin" asks no leave
    return bool(
        (fixed and _MEETS.search(said))
        or (_FIRST_TIME.match(said) and _WAS_SO.match(after))
        or (_LEAVES.search(said) and _OWN_REASON.search(reading.plain, *match.sentence))
        or (_IF if asks_its_day else _CONDITION).search(_CLAUSE.split(before)[-1])
        or _CONDITION.search(_OWN_PLAN.sub("", said))
        or _IF.search(after)
        or (_EAGER_START.match(said) and _OTHERS.search(before) and not before.endswith("you and I "))
        or _others_wish(said, before)
        or (
            not _LEAVES.search(said)
            and _ELSEWHERE.search(
                reading.plain, max(match.sentence[0], match.start - 200), min(match.sentence[1], match.end + 200)
            )
        )
    )


# "On my first day at the old mill, the foreman left a card": a first day that is long past.
_FIRST_TIME = re.compile(r"(?:on|in|during) my (?:very )?first (?:day|week|month|year|shift|term)\b", re.IGNORECASE)
_WAS_SO = re.compile(
    r"(?: (?:at|with|in|as|on|of|there)(?: [\w&'’.-]+){0,5})?,? (?:[\w'’.-]+ ){1,4}?(?:left|was|were|had|did|gave|told|said|came|took|got|showed|put|met|saw|found|broke|lost|made|went|sat|[a-z]{3,}ed)\b",
    re.IGNORECASE,
)


def _others_wish(said: str, before: str) -> bool:
    """Whether it is somebody else's wish: "your associates look forward to ..."."""
    last = before.rsplit(maxsplit=1)[-1].casefold() if before.split() else ""
    return said.casefold().startswith("look ") and last.strip(",") not in _OWN_WORDS and not before.endswith("\n")


_FIXED = re.compile(
    r"\b(?:thank(?:s| you) for (?:inviting|the invitation|scheduling|arranging)|invit(?:ed|ing|ation)|scheduled|as arranged|as agreed|"
    r"you (?:have )?(?:scheduled|arranged|set up|booked))\b[^.!?]{0,60}\b(?:next|second|third|final|follow-?up|round|back)\b",
    re.IGNORECASE,
)


def _better(reading: Reading, match: Match) -> tuple[str, ...]:
    said = " ".join(reading.plain[match.start : match.end].split()).casefold()
    by_candidate = reading.plain[max(0, match.start - 2) : match.start] == "I "
    return (
        ("would welcome the chance to work with you",)
        if by_candidate and said == "look forward to working with you"
        else ()
    )


_MEETING = re.compile(
    r"\b(?:round|interview|meet\w*|visit|seeing|see you|tour|conversation|stage|panel)\b", re.IGNORECASE
)


def _is_known(reading: Reading, sentence: str) -> bool:
    """Whether the sentence speaks of a meeting, and one is fixed; or of a first day that is long past."""
    first = _FIRST_TIME.match(sentence)
    if first and _WAS_SO.match(sentence, first.end()):
        return True
    return _is_fixed(reading) and _MEETING.search(sentence) is not None


def _is_fixed(reading: Reading) -> bool:
    """Whether a further round is fixed."""
    return reading.note.interview.next_round_on is not None or _FIXED.search(reading.body_text) is not None


_judged = meant("presumption", unquoted(_look), _MESSAGE, _is_known)


def _see(reading: Reading, panel: Panel) -> Iterator[Flag]:
    seen = list(_judged(reading, panel))
    yield from seen
    places = [flag.start or 0 for flag in seen]
    fixed = _is_fixed(reading)
    for match in matches(reading, _PLAIN):
        known = any(match.sentence[0] <= place < match.sentence[1] for place in places)
        if not known and not _excused(reading, match, fixed=fixed):
            yield Flag(_MESSAGE, match.start, match.end)


_KINDS = EVERY - {NoteKind.AFTER_DECLINE, NoteKind.WITHDRAWAL}  # nothing is left there to be taken for granted

RULE = Rule("presumption", ("E12",), _KINDS, _see, __doc__ or "")
