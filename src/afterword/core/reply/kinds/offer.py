"""offer: they offer the position; the date is the day by which they want an answer."""

from __future__ import annotations

import re

from afterword.core.reply.cues import Cue, cue

_GLAD = r"(?:pleased|delighted|happy|thrilled|glad|excited|over the moon|honou?red|proud|love|like|pleasure|privilege|wish|want|decided|agreed|able|ready|going|intend\w*|now|hereby|formally)"
_JOB = r"(?:position|role|post|job|place|associateship|clerkship|fellowship|internship|traineeship|training contract|apprenticeship|appointment|contract|employment|residency|studentship|lectureship|headship|pupillage|tenancy|spot|seat|a start date)"
CUES: tuple[Cue, ...] = (
    cue(
        6,
        rf"{_GLAD} to (?:be able to )?(?:now )?(?:formally |officially |verbally )?(?:offer|extend|make|confirm|present)(?: to)?(?: you)?(?: \w+){{0,4}}? (?:offer|{_JOB}|as (?:our|a|an|the))",
        rf"{_GLAD} (?:for you )?to (?:offer you|have you (?:join|on|as|with|start|come (?:aboard|on board|and work|to work))|welcome you (?:to|aboard|on board|as|onto)|appoint you|take you on|hire you|bring you on)(?! (?:for|to) (?:an?|the|another|a second) (?:\w+ )?(?:interview|conversation|meeting|visit|tour|chat))",
        rf"(?:we|i|the (?:board|panel|committee|partners|firm|school|team|department))(?:'d| would|'ll| will| are| am|'re|'m| have| has| is)?(?: \w+){{0,2}}? (?:offer|offering|extend|extending|offered|extended) (?:to )?you (?:the|a|an|this|our) (?:\w+ ){{0,5}}?(?:{_JOB}|offer)",
        r"(?:i|we)(?:'d| would) (?:very much |really |all )?(?:like|love|be (?:delighted|thrilled|glad|happy|so pleased)) (?:for )?(?:you to|if you (?:would|could|decided to|chose to)) (?:join|come (?:and |to )?(?:work|join|aboard|on board|be)|start|be (?:our|the|part)|take (?:the|this|up|on)|accept|have the)",
        rf"(?:the|this|it) ?(?:{_JOB})?(?: is|'s) yours",
        r"we (?:all )?(?:really )?want you(?! to)",
        r"(?:authori[sz]ed|able|going|here|cleared|prepared|in a position) to (?:make|offer|give|extend)(?: to)? you (?:an?|the|our) (?:\w+ ){0,2}(?:offer|position|role|post|job|contract|place)",
        r"(?:like|love|want|ready|going|decided|happy|able|keen) to (?:bring|take|get|have) you (?:on|aboard|on ?board|in as|on as)(?! (?:for|to) (?:an?|the|another))",
        r"(?:want|wants|fancy|take|taking|interested in taking) the (?:job|position|role|post|gig)\b(?=\?)",
        r"make you an offer(?! (?:by|before|in|within|next|until|yet))",
        r"(?:approved|confirmed|agreed|ratified|voted)(?: \w+){0,3} your (?:appointment|hire|hiring|employment)",
        r"(?:written |formal |signed |your )(?:acceptance|consent to (?:the|this) appointment)",
        r"(?:employment|service|appointment|engagement) (?:agreement|contract|letter)",
        r"(?:verbal|oral|formal|written|firm|official|job) offer(?! (?:by|before|in|within|next|until|from))",
        rf"offer you (?:\w+ ){{0,4}}?(?:{_JOB})",
        r"(?:offer letter|letter of (?:offer|appointment|engagement)|formal offer|written offer|offer of (?:employment|appointment|a place|the)|contract of employment|employment (?:contract|agreement)|appointment letter|our offer|offer package|attached offer|conditional offer|unconditional offer|the offer|this offer|an offer|your offer|your contract|the contract|a contract)(?: \w+){0,6}? (?:attached|enclosed|below|follows?|following|on its way|in the post|sent|sending|sign\w*|accept\w*|return|counter-?sign\w*|detailed|outlines|sets out|is open|stands|expires?|remains|to you|valid|ready|stays|holds)",
        r"(?:attach\w*|enclos\w*|find|sending|sent|send|sign|accept|counter-?sign|return|extend\w*|review|consider)(?: \w+){0,4}? (?:your |our |the |an |this |a )(?:\w+ )?(?:offer(?: letter)?|letter of (?:offer|appointment)|contract of employment|employment contract|appointment letter|offer of employment)(?! (?:you|from|other|another))",
        r"you(?:'ve| have)? got (?:it|the (?:job|role|position|place|post))",
        r"congratulations(?:,| -| –|!| on)(?: \w+){0,6} (?:offer|yours|selected|chosen|appointed|joining|aboard|welcome|job|position|role|place)",
        r"you (?:have been|were|are|'ve been) (?:selected|chosen|appointed|hired|successful)(?: \w+){0,4}? ?(?:for|as|in|to fill|to join)? ?(?:the|our|a|this)? ?(?:\w+ )?(?:position|role|post|job|candidate|application)?(?! (?:for|to) (?:an?|the|our) (?:\w+ )?(?:interview|second|next|final|round|stage|assessment))",
        r"(?:your|the) (?:starting )?salary (?:will be|would be|is|of)",
        r"(?:decided|voted|agreed|unanimous\w*)(?: \w+){0,4} (?:to )?(?:hire|appoint|offer) you",
        r"(?:want|would like|'d like|need) you (?:for|in|to fill|to take|to have) (?:the|this) (?:job|position|role|post)",
        r"(?:welcome (?:aboard|on board|to the (?:team|firm|family|school|company|department|ward|kitchen|crew)))",
    ),
    cue(
        1.5,
        r"congratulations",
        r"when (?:can|could|would) you (?:be able to )?start",
        r"start(?:ing)? date",
        r"we(?:'re| are) (?:all )?(?:so )?(?:excited|thrilled|delighted)(?: \w+){0,3} (?:join|start|work)",
        r"terms (?:of|and)",
        r"benefits package",
        r"join us",
        r"look(?:ing)? forward to (?:you joining|working with you|having you|welcoming you)",
    ),
)
# "Unable to offer you", "offer you a second interview", "an offer from another firm".
UNLESS = re.compile(
    r"\b(?:(?:not|\w+n't|unable|cannot|no longer|neither|nor|never)(?: \w+){0,5}? (?:to )?(?:be )?(?:offer|extend|mak|appoint|hir|tak|select|chos|success)\w*|\bto (?:another|someone|somebody|one of|a different|an internal|the other)\b|unfortunately|regret|before (?:we|making|extending)(?: \w+){0,3} (?:offer|hire)|"
    r"(?:another|other|competing|someone else's|their) (?:\w+ )?offer|offers? (?:from|elsewhere|of (?:help|a chat|feedback|a tour))|offer (?:you )?(?:feedback|a (?:chat|coffee|tour|second|call|slot|few|choice|time|chance|follow)|some|times?|the (?:chance|opportunity|following|same) (?:to (?:meet|speak|talk|come|interview|discuss|visit))|an? (?:\w+ )?(?:interview|conversation|meeting|opportunity to (?:meet|interview|speak)))|"
    r"what we (?:can )?offer|we offer (?:a|our|all|free|training|the)\b|to offer (?:the|our|an?) (?:\w+ )?(?:team|firm|company)|you have to offer|your (?:own )?offer (?:from|to)|(?:make|making|made|extend\w*|decide\w*|discuss\w*|expect\w*|hop\w+|plan\w*)(?: \w+){0,4} (?:an |any |our |the )?(?:final |formal )?offers?(?: to (?:\w+ ){0,5}\w+)? (?:by|in|before|next|this|on|within|towards|around|until|after|early|soon|shortly))\b",
    re.IGNORECASE,
)
