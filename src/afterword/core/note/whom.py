"""Whom a pronoun means: the reader, or somebody else who was spoken of before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from afterword.core.note.fitted import Mend, Weigh
from afterword.core.note.lists import listed
from afterword.core.note.names import COMMON_GIVEN, Name, fold
from afterword.core.note.word_classes import (
    BE_HAVE_DO,
    PAST,
    PEOPLE,
    PERSONAL,
    PLAIN_VERBS,
    PREPOSITIONS,
    SURE_THIRD,
    THIRD,
)


@dataclass(frozen=True, slots=True)
class Reader:
    """To whom the answer is said, and the names whose capitals must stay.

    ``others``: whether "they" may be people that were spoken of before. ``present``: whether the answer was told of the conversation with this very person, so that "she" can be the reader.
    ``led``: whether those of the firm were spoken of as "they" before, doing something, so that another "they" goes on with them.
    ``topic``: what was typed of the topic before this answer; ``told``: whether the note tells it, so that a pronoun may lean on it.
    ``weigh``: a second opinion on what an answer is, where there is one; ``mend`` takes slips of the pen out of it.
    """

    person: Name
    firm: str
    names: frozenset[str]
    present: bool = True
    others: bool = False
    led: bool = False
    title: str | None = None
    british: bool = False
    topic: str = ""
    told: bool = True
    weigh: Weigh | None = None
    mend: Mend | None = None


class Meant(Enum):
    """Whom a pronoun means."""

    READER = auto()
    ANOTHER = auto()
    UNCLEAR = auto()


SHE = re.compile(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE)
HE = re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE)
YOU = re.compile(r"(?<!\bthank[ -])\byou(?:r|rs|rself|rselves)?\b", re.IGNORECASE)
# "She told me you all eat together": she who told may be the reader.
_REPORTS = re.compile(
    r"^(?:that |how |when )?(?:she|he|they) (?:also |really |just )?(?:said|told|explained|mentioned|admitted|promised|thinks?|feels?|believes?|showed|says?)\b",
    re.IGNORECASE,
)
# Who told the writer something was there, whoever the topic is about.
_TOLD_ME = re.compile(
    r"^(?:that |how |when )?(?:she|he) (?:also |really |just |even |actually )?(?:told|showed|asked|gave|offered|promised|walked|reminded|taught|thanked|let|took|introduced|called|invited|handed|sent|made|makes) me\b",
    re.IGNORECASE,
)
_MEN = listed(
    "dad daddy father uncle son grandson husband brother nephew grandfather grandpa granddad grandad stepdad stepfather boyfriend guy man boy gentleman bloke chap lad fella dude fiance "
    "godfather salesman fisherman foreman handyman fireman policeman doorman king priest"
)
_WOMEN = listed(
    "mother mom mum mam mama mommy aunt auntie daughter granddaughter wife sister niece grandmother grandma granny gran nan nana stepmom stepmother girlfriend woman girl lady lass fiancee "
    "godmother waitress policewoman queen nun missus abuela"
)
_PERSONS = listed(
    "cousin parent spouse partner child kid baby toddler teen teenager friend buddy neighbor neighbour roommate coworker co-worker colleague boss manager supervisor director owner founder "
    "ceo chief head president principal dean mayor predecessor successor assistant associate secretary receptionist recruiter interviewer somebody someone anybody anyone person stranger "
    "nurse doctor surgeon medic paramedic midwife carer caregiver patient resident therapist dentist vet pharmacist technician hygienist teacher tutor professor lecturer instructor coach "
    "mentor student pupil apprentice intern trainee graduate newcomer beginner newbie freshman librarian teller cashier clerk customer client guest visitor shopper tenant landlord member donor "
    "volunteer driver pilot mechanic plumber electrician carpenter builder welder engineer architect designer developer programmer analyst accountant lawyer attorney judge officer soldier "
    "veteran chef cook baker butcher waiter bartender barista farmer gardener florist grower supplier vendor seller buyer agent broker banker investor writer author editor journalist "
    "artist painter musician singer actor scientist researcher postdoc professional worker employee employer staffer contractor operator janitor cleaner porter guard cop "
    "firefighter dispatcher inmate prisoner refugee immigrant victim widow widower survivor orphan elder pensioner retiree camper rider passenger caller pastor rabbi imam imposter kiddo "
    "dog puppy pup cat kitten horse pony pet parrot rabbit hamster donkey goat cow"
)
_KIN = listed("dad daddy mom mum mam mommy grandma grandpa granny gran nan nana granddad grandad mama auntie uncle")
_ANYONE = listed("somebody someone anybody anyone")
# "Student to counselor ratio", "patient flow": a kind, and nobody who may be meant.
_A_KIND = re.compile(r"(?:[a-z-]+ )?$")
_OF_A_KIND = listed("to of for and or by per on versus vs in at")
# "One nurse to three patients": how many, not who.
_RATIO = re.compile(
    r"\bone [\w-]+ (?:to|per|for) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|each)\b",
    re.IGNORECASE,
)
_BEFORE_PERSON = re.compile(
    r"\b(?:an?|the|my|our|your|their|her|his|that|this|one|another|every|each|some|any|no|\w+['’]s)(?: [\w'-]+){0,2} $|^(?:[\w-]+ )?$",
    re.IGNORECASE,
)
_AFTER_PERSON = (PREPOSITIONS | BE_HAVE_DO | SURE_THIRD | PAST) | listed(
    "back today now then ago here there who that which she he they it and or but to just also always never still once really only even then so himself herself out up said got gets himself"
)
_PERSON = re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(_MEN | _WOMEN | _PERSONS, key=len, reverse=True))}|[\w]+-(?:year|month)-old)(?![\w-])", re.IGNORECASE)  # fmt: skip
_POSSESSED = re.compile(r"\b(?:my|our|your|their|her|his) (?:[\w-]+ )?$", re.IGNORECASE)
# "I watched a nurse hold ...": who is seen does what follows.
_SEEN = re.compile(
    r"\b(?:lets?|saw|sees?|seeing|watch\w*|hear\w*|help\w*|makes?|made|had) (?:[\w'-]+ ){1,4}$", re.IGNORECASE
)
_AS_ONE = re.compile(r"\b(?:as|like|been|being|am|become|became|I was) (?:an?|the) (?:[\w-]+ )?$")
# "A boss like her", "the apprentice he trained": not the one whom the pronoun means.
_NOT_THIS_ONE = re.compile(
    r" (?:(?:like|such as|as [a-z]+ as|other than) (?:her|him|she|he)|(?:(?:that|who|whom) )?(?:she|he))\b",
    re.IGNORECASE,
)
_TITLED = re.compile(r"\b(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof|Professor|Judge|Justice|Sir|Dame|Lord|Lady|Father|Sister)\b\.?")
# "Mr. Bell had not spoken in months, and then he sang".
_OPENS_TITLED = re.compile(r"(?:that )?(?P<title>Mr|Mrs|Ms|Miss|Father|Sister)\.? (?P<name>[A-Z][\w'-]+)(?!['’]s) ")
_NAMED = re.compile(
    r"(?<!^)\b(?!I\b)(?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|June|July|August|September|October|November|December|English|French|Spanish|German|Irish|Welsh|Scottish|Hindi|Arabic|"
    r"Chinese|Mandarin|Japanese|American|British|Indian|African|European|Class|Year|Years|Grade|Level|Form|Stage|Unit|Ward|Block|Building|Street|Road|Phase|Part|Section|Excel|Medicaid|Medicare|Christmas|Easter|Ramadan|Diwali|"
    r"Google|Microsoft|Amazon|Salesforce|Python|Java|Covid)\b)[A-Z][a-z]+\b"
)
_MANY = re.compile(
    r"\b(?:\w{2,}(?<![su])s|people|children|men|women|staff|crew|team|menus|everyone|everybody|nobody|anyone|anybody|someone|somebody|whoever|each|every|no one|others|police|faculty)\b",
    re.IGNORECASE,
)
_NOT_MANY = SURE_THIRD | listed(
    "news ethics sales economics physics logistics this his its was has does yes always perhaps sometimes shows means says"
)
_CREW = re.compile(
    r"\b(?:team|crew|squad|staff|council|committee|board|panel|union|congregation|tribe|cohort|jury|regulars|locals|residents|neighbors|neighbours|folks?|guys|lads|ladies|grand(?:ma|pa)s|moms|mums|dads|dogs|cats|horses)\b",
    re.IGNORECASE,
)
# Beasts, machines and others who act by themselves.
_DOERS = re.compile(
    r"\b(?:robots?|drones|bots|machines|trucks|lorries|vans|buses|tractors|engines|printers|looms|ovens|kilns|panels|turbines|trees|plants|roses|vines|computers|boats|ships|bees|hens|chickens|sheep|cattle|goats|pigs|birds|fish|donkeys|puppies|kittens|twins|toddlers|babies|elders|volunteers|crews|squads|veterans)\b",
    re.IGNORECASE,
)
_NO_DOERS = listed("hours days weeks months years minutes times mondays tuesdays wednesdays thursdays fridays saturdays sundays")  # fmt: skip
_GOT_BY_FIRM = re.compile(
    r"\bthey (?:are (?:getting|buying|adding|ordering)|(?:will|plan to|want to) (?:get|buy|add|order)|(?:have )?(?:got|bought|ordered|added|rent|rented|lease|built|made|trained|adopted|keep|kept|let|pay|hire|raise|raised|drive|repair|service|wash|plant|planted|water|fix|replace|care|ask|check|want|teach|maintain|offer|give|use|send|sell|trust|treat|train) )",
    re.IGNORECASE,
)
# What things do, or are: "they last a hundred years".
_OF_THINGS = re.compile(
    rf"\bhow [a-z]+ they (?:all )?(?:are|were|is)$|\bthey (?:(?:all|really|always|never|only|still|just|even|actually|can|could|will|would|do not|did not) )*(?:(?:are|were|be|look|looked) (?!(?:[a-z]+ly |so |very |really |all |both )*(?:{'|'.join(sorted(PERSONAL))}|[a-z]+ing|proud|willing|happy|glad|keen|hiring|growing|committed|serious|careful|a [a-z]+)\b)|(?:last|lasted|cost|smell|smelled|smelt|taste|tasted|weigh|weighed|come in|come from|came from|come with|belong|fit|happen|happened|vary|contain|break|bloom|ripen|(?:change|start|stop|end|run|rotate|arrive|grow)(?= (?:every|each|on|at|over|late|early|by themselves|once|twice)\b|$)|float|fall|fell|date|glow|ring)\b)",
    re.IGNORECASE,
)
# "The mistakes they made": who made them is somebody else.
_OBJECT_OF_THEIRS = re.compile(r"\b[\w-]+ $")
_TELLING = re.compile(
    r"\b(?:show|tell|told|teach|taught|remind|convince|assure|promise)\w* (?:[\w']+ ){0,3}$", re.IGNORECASE
)
_KNOWN = {
    "mr": False,
    "sir": False,
    "father": False,
    "lord": False,
    "ms": True,
    "mrs": True,
    "miss": True,
    "dame": True,
    "sister": True,
    "lady": True,
    "madam": True,
}
_SPOKEN_OF_READER = re.compile(r"^(?:(?:how|why|that|what|when|where|the way) )?(?:she|he)\b", re.IGNORECASE)


def may_be(reader: Reader, *, woman: bool) -> bool:
    """Whether the title of the reader, or that of the name, lets the reader be a woman, or a man."""
    titles = {(reader.title or "").casefold().rstrip("."), *reader.person.titles}
    return all(_KNOWN.get(title, woman) is woman for title in titles)


def whom(text: str, reader: Reader, *, woman: bool) -> Meant:
    """Whom "she", or "he", means throughout the answer."""
    own, other = (SHE, HE) if woman else (HE, SHE)
    first, *later = own.finditer(text)
    sure = _another(text[: first.start()], text[first.start() :], reader, woman=woman)
    if sure is not None:
        return Meant.ANOTHER if sure else Meant.UNCLEAR
    topic = Meant.READER if _TOLD_ME.match(text) else _of_topic(reader, own, woman=woman)
    if topic is not Meant.READER:
        return topic
    alone = reader.present and may_be(reader, woman=woman)
    beside = reader.topic and other.search(reader.topic) and not own.search(reader.topic)
    asked = YOU.search(text) and not (_REPORTS.match(text) and not later)
    between = any(_comes_between(text, first, one, woman=woman) for one in later)
    return Meant.READER if alone and not (beside or asked or between) else Meant.UNCLEAR


def they_are_others(text: str, reader: Reader) -> bool:
    """Whether those whom "they" means were spoken of in the words before it, or in the topic."""
    before = text if _TELLING.search(text) else _OBJECT_OF_THEIRS.sub("", text)
    told = reader.others or has_crew(reader.topic)
    return told or names_many(before) or any(True for _ in _one(before))


# "How they support parents": who does it comes first, and whoever goes on as "they" is the same.
_FIRM_LEADS = re.compile(
    r"(?:(?:we|I) (?:talked|spoke|chatted) about |about |hearing (?:about )?)?(?:(?:how|why|what|when|where|whether|that|the way) )?(?:much |often |many [a-z]+ )?they\b(?! (?:are|were|get|got|have been|had been) [a-z]+(?:ed|n)\b)",
    re.IGNORECASE,
)
_THEY_LATER = re.compile(
    r"(?:[.!?;,–-]|\band) +they\b(?! (?:are|were|get|got|have been|had been) [a-z]+(?:ed|n)\b)", re.IGNORECASE
)
_THEIRS_FOR = re.compile(
    r"(?:about )?their (?P<own>(?:[\w-]+ ){1,4}?)(?:for|to|with|of|on|about|towards?) ", re.IGNORECASE
)
# What is done to people, or what they have of it, is told of them and not of the firm.
_RECEIVES = re.compile(
    r"they (?:(?:all|each|both|really|always|never|only|still|just|even|actually|then|do not|did not|can|could|will|would|may|might) )*"
    r"(?:(?:get|got|have|had|are|were|be|been|receive|received|keep|kept|learn|learnt|learned|come|came|grow|grew|start|started|stay|stayed|leave|left|need|needed|feel|felt|choose|chose|pick|picked|earn|earned|live|lived|arrive|arrived|go|went|know|knew|do(?! not)|did(?! not)|like|love|move|moved)\b)",
    re.IGNORECASE,
)


_SHOWS_THEY = re.compile(
    r"(?:(?:it|that|this) )?(?:shows|showed|means|meant|tells|told|proves|proved|suggests) (?:me )?(?:that |how )?they\b",
    re.IGNORECASE,
)


def firm_leads(topic: str) -> bool:
    """Whether a topic speaks of what those of the firm do, before it names anybody else."""
    theirs, later = _THEIRS_FOR.match(topic), _THEY_LATER.search(topic)
    led = _FIRM_LEADS.match(topic) is not None or (later is not None and not has_crew(topic[: later.start()]))
    return led or (theirs is not None and not has_crew(theirs["own"]))


# Those who have drivers of their own, and look after them, are the firm.
_THEIR_OWN = re.compile(
    r"they (?:(?:really|always|actually|genuinely|clearly|seem to|do|all) )*(?:look(?:ed)? after|care(?:d)? (?:about|for)|treat(?:ed)?|trust(?:ed)?|listen(?:ed)? to|train(?:ed)?|pay|paid|keep|kept|support(?:ed)?|back(?:ed)?|"
    r"value(?:d)?|respect(?:ed)?|protect(?:ed)?|invest(?:ed)? in|develop(?:ed)?|promote(?:d)?|know|knew|stand by|stood by|stick by) (?:all )?(?:their|its) ",
    re.IGNORECASE,
)


# What only those who run a place do for others.
_PROVIDES = re.compile(
    r"they (?:(?:really|always|actually|also|even|all|will|would|do|do not|never) )*(?:pay(?: for)?|paid(?: for)?|provide|provided|offer|offered|fund|funded|hire|hired|employ|employed|sponsor|sponsored|promote|promoted|"
    r"cover|covered|subsidi[sz]e|subsidi[sz]ed|let|allow|allowed|invest|invested|reimburse|reimbursed)\b",
    re.IGNORECASE,
)


def goes_on_with_firm(text: str, reader: Reader) -> bool:
    """Whether "they", who do something, are still those of the firm, though others were named beside them."""
    if _THEIR_OWN.match(text) or _PROVIDES.match(text):
        return True
    return reader.led and (
        _SHOWS_THEY.match(text) is not None or (text.casefold().startswith("they ") and _RECEIVES.match(text) is None)
    )


def has_crew(topic: str) -> bool:
    """Whether several people are spoken of, whom "they" may mean."""
    return any(pattern.search(topic) for pattern in (PEOPLE, _CREW))


def things_do(text: str, topic: str) -> bool:
    """Whether "they" are the things of the topic, since it is told of them what things do: "they last for years"."""
    if _DOERS.search(topic):
        return _GOT_BY_FIRM.search(text) is None
    named = any(found[0].casefold() not in _NO_DOERS for found in _many(topic))
    return named and _OF_THINGS.search(text) is not None


def next_many(text: str, start: int) -> int:
    """Where the next word for several people, or for one of them, ends, to whom a later "their" belongs."""
    return min([found.end() for found in (*_many(text, start), *_one(text, start))], default=len(text))


def names_many(text: str) -> bool:
    """Whether several people or things are named."""
    return any(True for _ in _many(text))


def _many(text: str, start: int = 0) -> Iterator[re.Match[str]]:
    return (found for found in _MANY.finditer(text, start) if found[0].casefold() not in _NOT_MANY)


def is_reported(text: str) -> bool:
    """Whether the answer tells what "she", "he" or "they" said."""
    return _REPORTS.match(text) is not None


def _of_topic(reader: Reader, own: re.Pattern[str], *, woman: bool) -> Meant:
    """Whom the topic lets the pronoun mean: ANOTHER only if it names somebody, and nobody of that kind before."""
    found = list(_persons(reader.topic, "", woman=woman))
    named = {word for word in re.findall(r"[A-Z][\w-]+", reader.topic) if fold(word) in COMMON_GIVEN}
    unclear = named - {*reader.person.words} or _TITLED.search(reader.topic)
    if _SPOKEN_OF_READER.match(reader.topic) or not (found or unclear):
        return Meant.READER
    first = next((start for start, sure in found if sure), None)
    plain = first is not None and reader.told and not own.search(reader.topic[:first])
    return Meant.ANOTHER if plain else Meant.UNCLEAR


def _comes_between(text: str, first: re.Match[str], later: re.Match[str], *, woman: bool) -> bool:
    """Whether a later pronoun may mean somebody named after the first."""
    between = text[first.end() : later.start()]
    return not later.group().casefold().endswith("self") and any(
        True for _ in _persons(f"the{between}", text[later.start() :], woman=woman)
    )


def _another(before: str, after: str, reader: Reader, *, woman: bool) -> bool | None:
    """Whether somebody else is named who may be meant: surely, perhaps (False), or nobody (None)."""
    found = list(_persons(before, after, woman=woman))
    if found:
        return any(sure for _, sure in found)
    first = re.match(r"[A-Z][\w'-]+(?= )", before)
    if first and fold(first[0]) in COMMON_GIVEN and first[0] not in reader.person.words:
        return True
    titled = _OPENS_TITLED.match(before)
    if (
        titled
        and _KNOWN[titled["title"].casefold()] is woman
        and fold(titled["name"]) not in map(fold, reader.person.words)
    ):
        return not _NAMED.search(before, titled.end())
    return False if _TITLED.search(before) or _NAMED.search(before) else None


def _persons(text: str, after: str, *, woman: bool) -> Iterator[tuple[int, bool]]:
    """Where a word for one person stands who may be meant, and whether it surely is one, not the first half of "the patient portal"."""
    whole = text + after
    for found in _PERSON.finditer(text):
        word, before = found.group().casefold(), text[: found.start()]
        known = word in _KIN | _ANYONE or _BEFORE_PERSON.search(before) is not None
        if word in (_MEN if woman else _WOMEN) or not known or _RATIO.match(before[-4:] + whole[found.start() :]):
            continue
        if _AS_ONE.search(before) or _NOT_THIS_ONE.match(whole, found.end()):
            continue
        next_word = _next_word(whole[found.end() :])
        if before.endswith("per "):
            continue
        if _A_KIND.match(before) and word not in _KIN | _ANYONE and next_word in _OF_A_KIND:
            continue
        related = word in _MEN | _WOMEN and _POSSESSED.search(before) is not None
        seen = next_word in PLAIN_VERBS and _SEEN.search(before) is not None
        sure = related or seen or _ends_with_person(whole[found.end() :])
        owns = re.match(r"['’]s? [a-z]", whole[found.end() :]) is not None
        if sure or owns or word in _KIN or next_word in THIRD:
            yield found.start(), sure


def _ends_with_person(after: str) -> bool:
    """Whether the noun phrase ends with the word for a person that stands before: no other noun follows."""
    word = _next_word(after)
    return (
        after[:1] in {"", ",", ".", ";", ":", "-", "(", ")"}
        or word[:1].isupper()
        or word in _AFTER_PERSON
        or word.endswith("ly")
    )


def _next_word(after: str) -> str:
    found = re.match(r"['’ ]*([\w'’]+)", after)
    return found[1] if found else ""


def _one(text: str, start: int = 0) -> Iterator[re.Match[str]]:
    """Each word for one person, whom "their" may mean as well."""
    for found in _PERSON.finditer(text, start):
        before = text[: found.start()]
        if _BEFORE_PERSON.search(before) and not _AS_ONE.search(before):
            yield found
