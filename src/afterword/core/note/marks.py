"""Hyphens and apostrophes that were surely left out: "full time nurse", "other peoples food", "two weeks notice"."""

from __future__ import annotations

import re
from re import Match

from afterword.core.note.lists import listed
from afterword.core.note.word_classes import (
    ADVERBS,
    BE_HAVE_DO,
    DETERMINERS,
    GERUNDS,
    PAST,
    PREPOSITIONS,
    SUBJECTS,
    SURE_PLAIN,
    THIRD,
)

# What cannot follow an adjective or an owner: after it, "full time" and "peoples" stand by themselves.
_NO_NOUN = (
    PREPOSITIONS | SUBJECTS | DETERMINERS | BE_HAVE_DO | ADVERBS | PAST | listed(
        "and or but nor so too either yet rather instead then here there again ago soon today tomorrow yesterday tonight who which that because while since when me us him her them it itself "
        "themselves ourselves yourself myself out up down off away back well nights days weekends mornings evenings afternoons summers winters weekdays not"
    )
)  # fmt: skip
_FIRST = r"(?:the|a|an|no|any|every|each|one|our|your|their|my|its|this|without|for)"
_HOW_OFTEN = r"(?:(?:daily|weekly|monthly|annual|yearly|quick|short|brief|regular|long|morning|first|online|early) )?"
_NOTED = r"(?:sheets?|forms?|pages?|lists?|process|link|desk|fee)"
# Verbs with a small word that are nouns after an article; the others, "a drop in prices", "a walk through the wards", may be no such noun.
_CALLS = re.compile(
    rf"\b({_FIRST} {_HOW_OFTEN})(sign|follow|write|warm|catch|mix|pop|stand|check|clean)(?<!for stand)(?<!for pop)[ ](ups?)\b(?! (?:on|above|over|in|to) (?:the|a|my|your)\b| for (?:me|us|them|you|it)\b| it\b)",
    re.IGNORECASE,
)
_CALLED = re.compile(
    rf"(?<!they )(?<!you )(?<!we )(?<!I )(?<!to )(?<!who )\b(?:(sign|follow|check|pop|stand|catch) (up)(?= (?:{_NOTED}|calls?|visits?|appointments?|emails?|meetings?|shops?|comedy)\b)|"
    r"(check) (in)(?= (?:desks?|counters?|calls?|process)\b)|(drop) (in)(?= (?:clinic|cent(?:er|re)|session|group)\b)|(walk) (in)(?= (?:clinics?|customers|patients|appointments|hours)\b))",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(
    r"\b(?:(full|part|long|short|medium)[ ](time|term)|(real|first) (time)|(high|low) (quality|income|risk|level)|(hands|hands) (on)|(wood|coal|gas) (fired))(?= ([a-z]+))",
    re.IGNORECASE,
)
_FULL_OR_LONG = frozenset({"full time", "part time", "long term", "short term", "medium term"})
_BEFORE_DATA = re.compile(r"(?:data|updates?|feedback|tracking|monitoring|dashboards?|alerts?|reporting|information|results|prices?|systems?)\b")  # fmt: skip
_BEFORE_TRAINING = re.compile(r"(?:training|experience|work|learning|approach|teaching|role|management|manager|boss|leader|style|practice|practise|labs?|workshops?|sessions?|project|projects|care)\b")  # fmt: skip
_HYPHENS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), full)
    for pattern, full in (
        (r"\b((?:had|have|has|with|on|using|the|a|our|my|your|by) )dial up(?! (?:the|a|my|your)\b)", r"\1dial-up"),
        (r"\b[Dd]ial up(?= (?:internet|connections?|modems?|speeds?)\b)", "dial-up"),
        (r"\b([Ss]elf) (?=(?:scheduling|care|service|taught|paced|employed|reliance|reliant|esteem|study|directed|managed|management|assessment|advocacy|contained|made|catering|organised|organized|regulation|sufficient|starter|starters|checkout|employment|defence|defense|confidence|awareness|respect|supporting|funded|built|driving|harm)\b)", r"\1-"),
        (r"(?<!\bmy )(?<!\bher )(?<!\bhis )(?<!\byour )\b(ex) (?=(?:tradesmen|tradespeople|army|navy|military|forces|service|police|servicemen|teachers?|nurses?|chefs?|employees?|offenders?|prisoners?|students?|pupils?|players?|addicts?|miners?|soldiers?|colleagues?|officers?|bankers?|lawyers?|footballers?|professionals?|racehorses?|engineers?|farmers?)\b)", r"\1-"),
        (r"\b([Cc]o) (?=(?:workers?|founders?|founded|owners?|owned|pilots?|ops?|teaching|teachers?|authors?|design|designed|authored|operatives?)\b)", r"\1-"),
        (r"\b([Nn]on) (?=(?!compos|grata)[a-z]{4,})", r"\1-"),
        (r"\b([Aa]nti|[Ss]emi|[Mm]ulti) (?=[a-z]{4,})", r"\1-"),
        (r"\b(mid) (?=(?:career|level|size|sized|shift|season|week|term|year|air|sentence|semester|project|service)\b)", r"\1-"),
        (r"(?<!\bas )\b([Ww]ell) being\b(?! \w+ed\b)", r"\1-being"),
        (r"\b([Ff]ull|[Pp]art) timers\b", r"\1-timers"),
        (r"\bpick up (?=trucks?\b)", "pickup "),
        (r"\b([Oo]n) the job (?=(?:training|learning|experience|coaching|support|mentoring)\b)", r"\1-the-job "),
        (r"\b([Ss]tate) of the art (?=[a-z])", r"\1-of-the-art "),
        (r"\b((?:the|your|our|their|my|of|in|with) )(day|year|week|month|case) (to|by|over) \2 (?=(?:work|running|basis|operations?|life|tasks?|care|business|management|growth|decisions?|planning|support|lessons?|schedule|routine|stuff)\b)", r"\1\2-\3-\2 "),
        (r"\b([Ee]nd) of (life|year|day|term) (?=(?:care|patients?|support|planning|conversations?|reviews?|parties|party|exams?|reports?)\b)", r"\1-of-\2 "),
        (r"\b((?:an?|is|are|was|being|staying|still) )(family|employee|woman|women|worker|veteran|community) (owned|run|led)\b", r"\1\2-\3"),
        (r"\b((?:very|so|really|is|are|being|was|more) )hands on(?=$|[,.;]| (?:and|from|with|here|there|in)\b)", r"\1hands-on"),
        (r"\b([Aa]fter|[Bb]efore) school (?=(?:program(?:me)?s?|clubs?|care|activit(?:y|ies)|sessions?|tutoring|hours|classes|lessons|kids|children)\b)", r"\1-school "),
        (r"(?<!\bby )(?<!\bother )\b(hand) (?=(?:raised|made|written|painted|crafted|picked|stitched|rolled|fed|reared|sewn|drawn|built|thrown)\b)", r"\1-"),
    )
)  # fmt: skip

_PEOPLES = re.compile(
    r"(?<!\bindigenous )(?<!\bnative )(?<!\bfirst )(?<!\btribal )(?<!\bancient )(?<!\btwo )(?<!\bmany )(?<!\bthese )\bpeoples (?=([a-z]+))"
)
_PERSONS = (
    r"(?:residents|patients|students|pupils|teachers|nurses|doctors|customers|clients|guests|members|tenants|parents|neighbou?rs|colleagues|employees|workers|visitors|volunteers|farmers|drivers|"
    r"players|candidates|trainees|apprentices|juniors|learners|users|owners|kids|children|families|donors|participants|carers|caregivers|veterans|boys|girls|babies|chefs|cooks|waiters)"
)
# After persons, a word in -s is no verb of theirs, which would have no -s: "the residents letters".
_OWNERS_OF_MANY = re.compile(
    rf"\b((?:the|your|our|their|my|all|some|other|of|about|with|for|in|on|to|from) )({_PERSONS}) (?=([a-z]+[^su\W]s)(?:$|[,.;]|['’]? ([a-z]+)))"
)
# "The team gave the clients cakes": whom it was given to owns nothing yet.
_GIVING = re.compile(
    r"\b(?:giv\w+|gave|send\w*|sent|offer\w*|show\w*|teach\w*|taught|tell\w*|told|bring\w*|brought|serv\w+|cook\w*|bak\w+|buy\w*|bought|mak\w+|made|pay\w*|paid|ask\w*|hand\w*|lend\w*|lent|call\w*|"
    r"feed\w*|fed|get\w*|got|find\w*|found|read\w*|writ\w+|wrote|sell\w*|sold|promis\w+|grant\w*|award\w*|wish\w*|leav\w+|left|sav\w+|allow\w*|assign\w*|let|lets) (?:the |your |our |their |my |all |some |other )$",
    re.IGNORECASE,
)
_THINGS = listed("names needs hands questions faces records homes hopes orders notes reports voices ideas answers")
_NOT_THINGS = listed("always sometimes perhaps besides afterwards towards nowadays overseas indoors outdoors upstairs downstairs nights weekends days mornings evenings afternoons hours yes whereas ones lots others thanks ours theirs hers yours")  # fmt: skip
_OWNED_BY_ONE = re.compile(
    r"(?<!-)\b((?:every|each|another|one) )(patient|student|pupil|child|resident|customer|client|guest|teacher|nurse|member|tenant|person|animal|dog|cook|family member)s (?=([a-z]+))"
)
_OWNED_BY_KIN = re.compile(
    r"\b((?:my|your|his|her|their|our) )(mum|mom|mam|mother|dad|father|husband|wife|nan|gran|grandma|grandmother|grandpa|granddad|grandad|grandfather|uncle|aunt|auntie|aunty|brother|sister|cousin|daughter|son|mate|neighbour|neighbor|boss)s (?=([A-Za-z]+))"
)
_LASTING = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|\d+)"
_OF_TIME = r"(?:(?:paid|unpaid|sick|study|parental|maternity|paternity|annual|advance|full) )?(?:notice|leave|worth|vacation|holiday|sleep|sabbatical)"
_LASTING_MANY = re.compile(rf"\b({_LASTING} (?:years|months|weeks|days|hours|minutes)) (?={_OF_TIME}\b(?! (?:the|a|my|your|our|their|them|it|me|us|here|there|for good)\b))", re.IGNORECASE)  # fmt: skip
_IN_TIME = re.compile(rf"\b(in {_LASTING} (?:years|months|weeks|days|hours|minutes)) (?=time\b)", re.IGNORECASE)
_LASTING_ONE = re.compile(
    r"\b((?:an?|one|each|every) (?:hour|day|week|month|year))s (?=(?:work|notice|leave|pay|worth|rest|training|sleep|holiday|vacation)\b)"
)


def marked(text: str) -> str:
    """The text with hyphens and apostrophes where no other reading is likely; elsewhere as it was."""
    for pattern, full in _HYPHENS:
        text = pattern.sub(full, text)
    text = _CALLED.sub(lambda match: "-".join(part for part in match.groups() if part), text)
    text = _ADJECTIVE.sub(_adjective, _CALLS.sub(r"\1\2-\3", text))
    text = _PEOPLES.sub(lambda match: _owner(match, "people's"), text)
    text = _OWNERS_OF_MANY.sub(_owners, text)
    for pattern in (_OWNED_BY_ONE, _OWNED_BY_KIN):
        text = pattern.sub(lambda match: _owner(match, f"{match[1]}{match[2]}'s"), text)
    for pattern in (_LASTING_MANY, _IN_TIME):
        text = pattern.sub(r"\1' ", text)
    return _LASTING_ONE.sub(r"\1's ", text)


def _adjective(match: Match[str]) -> str:
    """Two words as one before what they describe: "part-time cooks", and "I cook part time"."""
    *pieces, following = match.groups()
    first, last = (piece for piece in pieces if piece)
    low, word = f"{first} {last}".casefold(), following.casefold()
    rest = match.string[match.end() + 1 :]
    before = match.string[: match.start()].casefold()
    if low == "real time":
        joins = _BEFORE_DATA.match(rest) is not None
    elif low == "hands on":
        joins = _BEFORE_TRAINING.match(rest) is not None
    elif low == "first time":
        joins = before.endswith("a ") and not _stands_alone(word)
    else:
        known = low in _FULL_OR_LONG or last.casefold() in {"quality", "income", "risk", "level", "fired"}
        the_time = before.endswith(("a ", "the ", "in the ", "over the ")) and word.endswith("ing")
        joins = known and not the_time and not _stands_alone(word)
    return f"{first}-{last}" if joins else match[0]


def _stands_alone(word: str) -> bool:
    return word in _NO_NOUN or word in SURE_PLAIN or (word in GERUNDS and word != "nursing")


def _owner(match: Match[str], owner: str) -> str:
    """An owner before what is owned; as it was where a verb or a joint follows."""
    following = match[match.re.groups].casefold()
    verb = following in THIRD or following.endswith("ed")
    return match[0] if following in _NO_NOUN | SURE_PLAIN or verb else f"{owner} "


def _owners(match: Match[str]) -> str:
    """Several owners before several things: "the guests' bags"."""
    thing, after = match[3], match[4]
    ends = after is None or after in PREPOSITIONS | {"and", "or", "every", "each"}
    owned = thing in _THINGS and ends if thing in THIRD else thing not in _NOT_THINGS | _NO_NOUN
    given = _GIVING.search(match.string, 0, match.end(1)) is not None
    goes_on = given or (after is not None and after in DETERMINERS - {"every", "each", "all", "both"})
    owner = f"{match[2]}'" if match[2].endswith("s") else f"{match[2]}'s"
    return f"{match[1]}{owner} " if owned and not goes_on else match[0]
