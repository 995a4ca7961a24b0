"""What no letter may hold: slang, private things, pay, complaint, pleading, what takes the position for granted, markup, junk."""

from __future__ import annotations

import re

from afterword.core.note.lists import listed
from afterword.core.note.prose import words
from afterword.core.note.word_classes import FOREIGN

_SLANG = listed(
    "cool awesome dope sick lit vibes vibe kinda sorta gotta lemme dunno idk yeah yep nope nah meh dude guys bro chill legit sus cringe epic badass kickass "
    "crap crappy damn damned hell shit shitty fuck fucking fucked bullshit ass asshole bitch bastard sucks sucked wtf stupid dumb idiot idiots moron hate hated hates hating "
    "boring bored awful terrible horrible ugly creepy annoying annoyed sexy hot cute handsome drunk weird rude arrogant smelly fat yikes gross blah yada whatever stuff thingy "
    "useless toxic lame jerk freak pathetic disgusting loser losers slut whore dick piss pissed goddamn bloody retarded screwed dey wetin dem wey sabi una hungover stoned weed asap tbd tba "
    "esteemed super insane crazy ridiculous sketchy bossy nasty stinks stink racist sexist creep dammit aint ain't arse bollocks wanker twat prick cunt"
)
# Words of that list where they say only what they say: "hot meals", "sick children".
_PLAINLY_MEANT = re.compile(
    r"\b(?:(?:call|calls|called|calling|out|off|in|phoned?|rang) sick|(?:not|never|nobody|no one|without) (?:\w+ ){0,4}feel(?:ing|s)? (?:stupid|dumb|like an idiot)|never forgot\w*|hot (?:meals?|food|lunch(?:es)?|drinks?|water|desk\w*|shop|line|kitchens?|weather|metal|work|press|rolling|spots?)|sick (?:children|kids|animals|patients|people|babies|pets|calls?|plants|trees)|"
    r"whatever (?!$)(?:the|they|you|he|she|it|is|was|I|we|people|happens|comes|needs|works|takes|its|your|time|day|else)\w*|lit (?:the|a|an|up|by|with|his|her|their|candles?|lanterns?|lamps?)|toxic (?:waste|chemicals?|substances|materials|spills?)|weed (?:control|management|killers?|surveys?)|drunk driv\w+|cool (?:rooms?|boxe?s?|chains?|stores?|roofs?)|fat (?:content|quarters?)|"
    r"ugly (?:fruits?|vegetables?|veg|produce|carrots|tomatoes)|stink bugs?|racist (?:incidents?|abuse|covenants?)|lame (?:horses?|cows?|dogs?|animals))\b",
    re.IGNORECASE,
)
# What is paid to others, or spoken of because it is the firm's trade, is no pay of the writer's.
_ITS_TRADE = re.compile(
    r"\b(?:pensions? (?:funds?|trustees?|claims?|cases?|clients?|advice|law|reforms?|office|audits?|administration)|benefits (?:of|to|claims?|claimants?|advice|advisers?|office|fraud|cases?|appeals?|law)|"
    r"pay (?:gaps?|equity|equality|transparency|slips?|phones?)|(?:wage|pay|salary) (?:surveys?|theft|claims?|disputes?|data)|vacation (?:bible|reading|care|rentals?|homes?)|"
    r"(?:the|their|your|her|his) money (?:back|goes|went|comes|came|laundering|markets?|management)|(?:their|people's|clients'|public) money|days off (?:in a row|together|running)|(?:who|how|what) (?:\w+ ){0,3}the money|(?:not|nobody|no one|never) (?:\w+ ){0,5}for the money)\b",
    re.IGNORECASE,
)
# "You went to the board four times to get the money": not for the writer.
_OTHERS_MONEY = re.compile(r"(\b(?:you|she|he|they)\b[^.;]* (?:get|got|find|found|raise|raised|save|saved|spend|spent) the )money\b", re.IGNORECASE)  # fmt: skip
_AMOUNT = re.compile(r"[$£€₹₦]\s?\d|\b(?!510k)\d+(?:k|lpa)\b(?! (?:runs?|races?|walks?|steps)\b)", re.IGNORECASE)
_SPENT = re.compile(
    r"\b(?:spen[dt]\w*|rais(?:ed|ing)|sav(?:e|ed|es|ing)|costs?|budgets?|budgeted|grants?|fund(?:ed|s|ing|raisers?)?|donat\w+|worth|sold|sells?|selling|priced?|prices|charged?|charges|fined?|revenue|turnover|refund\w*|repairs?)\b",
    re.IGNORECASE,
)
_OWN_PAY = re.compile(r"\b(?:I|me|my|salar(?:y|ies)|wages?|bonus(?:es)?|stipend|hourly|starting|pay|paid)\b")
_PAY = re.compile(
    r"\b(?:the|my|their|your|her|his|our|good|great|high|higher|better|more|starting|fair|decent|well|competitive|generous) "
    r"(?:salary|salaries|pay|wages?|bonus(?:es)?|benefits|pension|vacation|pto|compensation|paid|money|sick leave|holiday allowance|perks|401k|package)\b"
    r"|^(?:salary|pay|benefits|bonus|pto|vacation|compensation|perks|free (?:food|lunch|snacks|coffee|parking)|tips(?= and\b|$))\b"
    r"|\b(?:being |getting |get |gets |are |is |be |was )paid (?:weekly|monthly|fortnightly|hourly|daily|well|more|better|overtime|in cash|cash|by the (?:hour|week|day))\b|\bwhere the money(?:'s| is)\b"
    r"|\b(?:sign(?:ing|-on) bonus|stock options|health insurance|days off|time off|work from home|remote days|parental leave|maternity|paternity|pays? (?:well|more|better)|"
    r"wear jeans|(?:mondays?|fridays?|saturdays?|sundays?|weekends?|evenings?) off|free (?:food|lunch|snacks)|promotions? and raises?)\b",
    re.IGNORECASE,
)
_PRIVATE = re.compile(
    r"\b(?:her|his|their|your) (?:dog|cat|kids?|child|children|wife|husband|spouse|partner's|daughter|son|baby|mother|father|mom|mum|dad|family|divorce|hair|outfit|dress|shoes|accent|"
    r"weight|age|religion|church|pregnancy|illness|health|house|car|boyfriend|girlfriend|marriage|birthday|tattoo|looks?|smile|perfume|body|figure|legs)\b"
    r"|\bmy (?:anxiety|depression|adhd|autism|illness|health|disability|divorce|debts?|debt|rent|mortgage|pregnancy|therapy|therapist|diagnosis|medication|visa|loans?|ex|boyfriend|girlfriend|"
    r"wife|husband|kids|sobriety|addiction|period|weight)\b"
    r"|\b(?:has|have|had) (?:twins|triplets|(?:\w+ )?(?:kids|children|babies|sons|daughters))$|\b(?:pregnan\w+|depression|bipolar|chemo\w*|suicid\w+|rehab for|my cancer|panic attacks?|burn(?:ed|t)? ?out at|fired (?:me|from)|laid off|got fired|was fired)\b"
    r"|\b(?:I|we|you|he|she|they|everyone|everybody|people) (?:all )?(?:get|gets|got|was|were|is|are) (?:so |really )?wasted\b"
    r"|^(?:her|his) voice$|\b(?<!people )(?<!everyone )(?<!drivers )(?:near|close to|by|minutes from|walk(?:ing distance)? (?:from|to)|commute)(?: to| from)? (?:my )?(?:flat|house|home|place|apartment|parents)\b|^(?:close to|near) home\b|\b(?:short|easy|quick) commute\b",
    re.IGNORECASE,
)
_COMPLAINT = re.compile(
    r"\bmy (?:current|last|old|former|previous|present) (?:boss|manager|job|company|firm|employer|place|team) (?:is|was|are|were|has|had|does|did|sucks?|never|won't|would not|will not|only)\b(?! (?:in|at|about|on|also|similar))"
    r"|\b(?:they|you|she|he|people) (?:are|is|were|was) (?:so )?(?:mean|lazy|old|dull|cheap)\b|\b(?:I am|I'm) (?:so |just |completely |really )?over (?:[a-z]+ing|it|this|that|the)\b|\bsick of\b|\btired of\b|\bworse than\b|\bcan't stand\b|\bcannot stand\b|\blast guy\b|\bsaid (?:hi|hello)\b",
    re.IGNORECASE,
)
_PLEADING = re.compile(
    r"\b(?:need|want|get|give me|take|land|have) (?:a|the|this|that|any) (?:job|money|work|income|paycheck|salary|visa)\b|\bneed (?:money|work)\b|\bhire me\b|\bplease\b|\bdesperate\w*\b|\b(?:I|me) beg\b|\bbeg(?:ging)? you\b|\bgive me a chance\b"
    r"|\bpick me\b|\b(?:on|for) my (?:cv|resume|résumé)\b|\bstepping stone\b|\bbrand name\b|\blooks? good\b|\bchoose me\b|\bsponsor(?:ship| me| my)\b|\bmy only (?:chance|hope|option)\b|\b(?:unemployed|jobless|out of work)\b|\bi (?:am|was) (?:so |very )?(?:sorry|nervous|bad|terrible|afraid i|unqualified|underqualified)\b"
    r"|\b(?:sorry|apologi[sz]e|apologies|i (?:did not|didn't) (?:do|answer) well|messed up|blew)\b|\bi do not know\b|\bnot sure\b|\bno idea\b|\bcan(?:not|'t| not) remember\b|\b(?:forgot|dont remember|don't remember|do not remember)\b",
    re.IGNORECASE,
)
_PRESUMES = re.compile(
    r"\blook(?:ing)? forward to\b|\bcan(?:not|'t) wait\b|\b(?:when|once|after|until|before|as soon as) I (?:join|(?:start|begin)(?! \w+ing\b)|work|am hired|get the|move)\b|\bmy (?:future|new|first) (?:colleagues?|team|boss|job|role|day|week|employer|desk|office)\b"
    r"|\bI(?: will|'ll| shall| am going to) (?:be |soon |definitely |certainly |surely )*(?:join|start(?! \w+ing\b)|work|be|fit|get|bring|contribut|able|part|your|a|the|make|change|run|take|have|learn|use|see|thrive|succeed)\w*\b"
    r"|\b(?:your|the) (?:new|next|future) (?:hire|employee|colleague|associate)\b|\bwhen you hire\b|\byou(?: will|'ll| should| must) (?:hire|choose|want|need|regret|love) me\b|\bperfect (?:for|fit|match)\b|\bbest candidate\b"
    r"|^(?:that |because )?we (?:would|will|shall) (?:(?:all|still|also|just|really|never|always) )*(?!(?:both|have (?:\w+ed|been|done|met|known)|like|love)\b)[a-z]+\b"
    r"|\bjoining (?:you|your|the (?:team|firm|company))\b|\bignore (?:all |the |any )?(?:previous|prior|above)\b|\bsystem prompt\b",
    re.IGNORECASE,
)
_STRANGE = re.compile(r"[\[\]{}<>|\\^~`_=*#@]|https?:|www\.|%[sd]\b|\?\?|;;|--|(\w)\1{3}")
_JUNK = re.compile(r"(?!ngths|ghtsc|ghtst|tchst|ngthw|rthsh)[bcdfghjklmnpqrstvwxz]{5}")
_VOWELLESS = re.compile(
    r"(?<![\w'’.-])(?!(?:dbt|km|kg|cm|mm|ml|mg|kw|kwh|mph|kph|rpm|psi|dpi|hz|ft|hp|lb|lbs|kv|mw|pm|tv)\b)(?=[a-z]{2,})[bcdfghjklmnpqrstvwxz]{2,}(?![\w'’.-])|\b[a-z]+\d[a-z]+\b"
)
_ALL_WAS_WELL = re.compile(
    r"(?:everything|it|all|the (?:interview|conversation|meeting|talk|chat|discussion)) (?:was|is|went) (?:(?:very|so|really|all|quite) )?(?:nice|good|great|fine|well|ok|okay|interesting|wonderful|fun|lovely|amazing)",
    re.IGNORECASE,
)
_EMPTY = listed(
    "in n particular specific special really else the a an my this that your our their it job role position post work company firm place office organisation organization everything all nothing na n idk none "
    "stuff things thing not sure interview meeting conversation talk chat general generally various good great nice overall team teams lovely wonderful interesting some many lots a lot of and about yes no maybe ok okay"
)


_KIN = r"(?:husband|wife|daughter|son|mother|father|mom|mum|dad|family|dog)"
# Kin with whom somebody works, or who began the business, are no private matter.
_AT_WORK = re.compile(
    rf"\b(?:work|runn?|buil[dt]|ran|start|found|open|shar)(?:s|ed|ing)? (?:[\w'-]+ ){{0,4}}(?:with|by|alongside|from) (?:her|his|their|your) {_KIN}\b"
    rf"|\bmy {_KIN}'s (?:\w+ )?(?:garage|shop|farm|business|firm|practice|company|bakery|restaurant|caf[eé]|store|office|salon|pub|hotel|workshop|surgery|clinic)\b"
    rf"|\b(?:her|his|their|your) {_KIN} (?:(?:who|had|also|first|once) )*(?:start|found|open|built|buil|ran)(?:s|ed|ing)?\b"
    r"|\b(?:in|into|inside|around|to|at) (?:their|people's) house\b"
    rf"|\b(?:her|his|their|your) dog\b.*\b(?:office|shop|store|clinic|work|practice)\b",
    re.IGNORECASE,
)


def is_fit_for_a_letter(text: str) -> bool:
    """Whether nothing in the answer is what no letter may hold, nor an abbreviation that nobody can write out."""
    low = {word.casefold() for word in words(_PLAINLY_MEANT.sub(" ", text))}
    refused = (_COMPLAINT, _PRESUMES, _STRANGE, _JUNK, _VOWELLESS)
    private = _PRIVATE.search(_AT_WORK.sub(" ", text))
    others = _OTHERS_MONEY.sub(r"\1funds", text)
    return (
        not (low & _SLANG)
        and not private
        and not _speaks_of_pay(others)
        and not _PLEADING.search(_PLAINLY_MEANT.sub(" ", others))
        and not any(pattern.search(text) for pattern in refused)
        and not _is_foreign(text)
    )


def _speaks_of_pay(text: str) -> bool:
    """Whether the answer tells what the writer would be paid or given, and not what the firm raises, spends or deals in."""
    amount = _AMOUNT.search(text) is not None and (_SPENT.search(text) is None or _OWN_PAY.search(text) is not None)
    return amount or _PAY.search(_ITS_TRADE.sub(" ", text)) is not None


def is_empty(text: str) -> bool:
    """Whether nothing particular is said: "everything", "the job", "n/a"."""
    return {word.casefold() for word in words(text)} <= _EMPTY or _ALL_WAS_WELL.fullmatch(text.strip(" .!")) is not None


def _is_foreign(text: str) -> bool:
    """Another language, or another script: nothing that a rule for English could fit."""
    said = [word.casefold() for word in words(text)]
    letters = [sign for sign in text if sign.isalpha()]
    latin = [sign for sign in letters if sign < "\u0250" or "\u1e00" <= sign < "\u1f00"]
    return len(latin) * 10 < len(letters) * 9 or sum(word in FOREIGN for word in said) * 3 >= len(said) > 1
