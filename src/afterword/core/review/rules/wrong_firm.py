"""wrong-firm: another firm's name stands for the one that interviewed

What it notices: a different firm, or a misspelling, where the note speaks of the interviewing firm: "the position at
...", "my interest in ...", "joining ...".

Why it matters: it says that the note was copied from one to another firm, whether or not it was.

Example: I am more interested than ever in joining Halloway & Reed. (written to Okafor & Lane)
Better: I am more interested than ever in joining Okafor & Lane.

When to ignore it: when the other name is another name of the same firm; record it among its aliases.

Source: J, our judgement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from afterword.core.note.lists import listed
from afterword.core.note.model import InterviewFacts
from afterword.core.note.names import distance, fold
from afterword.core.note.prose import words
from afterword.core.note.titles import title_name
from afterword.core.review.model import EVERY, Flag, Panel, Rule
from afterword.core.review.reading import Reading
from afterword.core.review.shapes import Taken

_NAME = r"(?P<name>(?:[Tt]he )?[A-Z][\w'’.&-]*(?:(?: (?:&|and|of|for|de|du|von|\+) | |, (?=(?:[A-Z][\w'’-]+,? )*(?:&|and) [A-Z]))[A-Z][\w'’.-]*){0,8})"
_DESIRE = (
    r"(?:interest(?:ed)? in(?: (?:working|being|becoming|a (?:position|role|career|future)|joining|the (?:\w+ ){0,4}(?:position|role|job|opening)))?"
    r"(?: (?:at|with|for|part of|a part of))?|"
    r"(?:join|joining|interviewed (?:at|with)|interviewing (?:at|with)|interview (?:at|with)|"
    r"(?:to|of|about) (?:work|working|practice|practise|practicing|practising|intern|teach|teaching|nurse|nursing|cook|cooking|train|training|serve|serving|start|begin|build (?:a|my) career) (?:at|for|with)|work for|contribut(?:e|ing) to|excited about|enthusias(?:m|tic) (?:for|about)|"
    r"be(?:ing|come|coming)? (?:a )?(?:part|member) of|a (?:good |strong |great |natural )?(?:fit|match) (?:for|at|with)|"
    r"learn(?:ing|ed)? (?:more |so much |a great deal |a lot )?about|visit(?:ing)? to|offices? of|welcom(?:e|ing) me to|"
    r"inviting me to|(?:everyone|everybody|the team|the people|the partners|the staff|your colleagues|the culture|the work|life|"
    r"a career|my time|conversation|meeting|afternoon|morning|day|opening|vacancy) (?:at|with))"
    r"|(?:the|your|this|an?) (?:[\w’'/-]+ ){0,6}?(?:position|role|opportunity|opening|vacancy|job|post|internship|clerkship|fellowship|residency|"
    r"traineeship|apprenticeship|seat|programme|program) (?:at|with))"
)
_SLOT = re.compile(rf"(?<![\w'])(?i:{_DESIRE}) {_NAME}")
_TEAM = re.compile(rf"(?<!\w)(?:the|your) {_NAME} (?:team|family|staff|office|offices|community)\b")
# "Dunmore LLP is the place for me", "what Baker Street Legal does": the firm is what the sentence praises or wants.
_PRAISED = re.compile(
    rf"(?<!\w){_NAME} (?i:(?:is|was|would be|seems|remains|feels like)(?: \w+){{0,3}}? (?:the|a|an|my|where|just|exactly)(?: \w+){{0,3}}? (?:place|firm|company|school|team|hospital|home|fit|match|choice|one|kind|sort|employer|workplace|i)\b)"
)
_DOES = re.compile(
    rf"(?i:(?:admired?|respect(?:ed)?|believe in|moved by|inspired by|impressed by|like|love|value|care about|part of|drawn to|attracted to|proud of)(?: \w+){{0,2}} (?:what|how|the way|the work(?: that)?|everything(?: that)?|all(?: that)?)) {_NAME} (?i:does|do|is doing|has done|treats?|serves?|works?|helps?|builds?|makes?|approaches|trains?|supports?|stands for|has built)"
)
_WORKING = re.compile(
    rf"(?<!\w)(?:Working|Practicing|Practising|Interning|Teaching|A (?:job|position|career|place|role)|Life) (?:at|for|with) {_NAME} (?i:would|is|has)"
)
_CLAUSES = (_PRAISED, _DOES, _WORKING)
_ELSEWHERE = re.compile(
    r"\b(?:former(?:ly)?|previous(?:ly)?|current(?:ly)?|present(?:ly)?|past|last|ago|used to|before|after (?:leaving|my)|since|until|"
    r"while|when|during my|my (?:\w+ ){0,3}(?:role|job|position|internship|clerkship|time|years|work|residency|training|studies|career|team|employer|post|fellowship)|"
    r"i (?:have |had |was |am |'ve )?(?:worked|interned|trained|taught|served|studied|spent|clerked|learned|learnt|led|managed|ran|built|started|cooked|nursed|joined|work|teach|serve|lead|manage)|"
    r"i left (?:my|the|for|behind)|client|clients|customer|competitors?|compet(?:e|es|ing)|rival|compared?|compares|unlike|versus|against|acqui(?:red|sition|re)|"
    r"merg(?:ed|er)|partnership|partner(?:ed|ing)|spun|supplier|vendor|case (?:of|against)|matter|behalf|offer(?:ed)? (?:from|by|at)|"
    r"another|other|you (?:left|came|worked|started|were|spent|trained|joined|taught|clerked|interned)|your (?:own )?(?:\w+ )?(?:time|years|path|move|career|start|days|training|work|clerkship|background)|"
    r"(?:he|she|they) (?:left|came|worked|joined)|moved? (?:from|to)|alumn\w+|graduat\w+|degree|course|class|volunteer\w*)\b",
    re.IGNORECASE,
)
_PLACE_OR_TIME = listed(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december spring summer autumn fall winter christmas thanksgiving easter english spanish french german "
    "japanese chinese python java excel sql litigation law medicine engineering nursing teaching research finance marketing "
    "america europe asia africa london paris berlin boston chicago york i it you we they ms mr mrs dr prof professor judge chef "
    "human resources hr legal accounting sales operations design data product mathematics history science"
)
_FIRM_WORDS = listed(
    "the a an of and for at inc incorporated ltd limited llc llp lp plc co company corp corporation group gmbh ag sa pty pvt holdings "
    "partners associates firm office offices chambers school university college hospital clinic bank law de la"
)
_MESSAGE = "“{said}” stands where {firm} should."


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    facts = reading.note.interview
    if not facts.firm or not words(facts.firm):
        return
    spans = {
        *_misspelt(reading, facts),
        *_sibling(reading, facts),
        *_other_partner(reading, facts),
        *_in_slots(reading, facts),
    }
    taken = Taken(reading.text)
    for start, stop in sorted(spans):
        if taken.take(start, stop):
            yield Flag(_MESSAGE.format(said=reading.text[start:stop], firm=facts.firm), start, stop, (facts.firm,))


def _in_slots(reading: Reading, facts: InterviewFacts) -> Iterator[tuple[int, int]]:
    known = _known_words(facts)
    about = {fold(word) for text in (facts.role or "", *facts.talking_points) for word in words(text)}
    for sentence in reading.sentences:
        for pattern in (_SLOT, _TEAM, *_CLAUSES):
            for match in pattern.finditer(reading.plain, *sentence):
                span = _trimmed(reading.plain, *match.span("name"))
                said = words(reading.plain[slice(*span)])
                before = reading.plain[sentence[0] : span[0]]
                after = reading.plain[span[1] : min(sentence[1], span[1] + 40)]
                if not _may_be_firm(said, known, about, reading.names) or _ELSEWHERE.search(before[-160:]):
                    continue
                if re.match(
                    r"(?:'s|’s) |,? (?:where|who|which|when) (?:i|you|he|she)\b|,? (?:my|your|our|the) (?:former|client|rival|competitor|old)",
                    after,
                    re.IGNORECASE,
                ):
                    continue
                if pattern in _CLAUSES and not _stands_alone(match.group("name"), reading.plain[slice(*sentence)]):
                    continue
                if pattern is _SLOT and _is_topic(match.group(), match.group("name")):
                    continue
                yield span


def _stands_alone(name: str, sentence: str) -> bool:
    """Whether a name looks like a firm's, in a sentence that speaks of no other place or time."""
    return _ORGANISATION.search(name) is not None and not _ELSEWHERE.search(sentence)


def _trimmed(plain: str, start: int, end: int) -> tuple[int, int]:
    name = plain[start:end]
    while name and (name[-1] in ".,'’-" and not re.search(r"\b(?:Inc|Co|Ltd|Corp|[A-Z])\.$", name)):
        name = name[:-1]
    name = re.sub(r"(?:'s|’s)$", "", name)
    return start, start + len(name)


_TOPICAL = re.compile(
    r"(?i:interest(?:ed)? in|learn\w*(?: [a-z]+)* about|excited about|enthus\w+ (?:for|about)|contribut\w+ to|conversation (?:at|with)|the work (?:at|with)|interview(?:ed|ing)? at|visit(?:ing)? to|offices? of|(?:meeting|afternoon|morning|day|life|time|everyone|everybody|people|opening|vacancy|my time|career) (?:at|with)) (?=(?:[Tt]he )?[A-Z])"
)
_ORGANISATION = re.compile(
    r"&|\b(?:LLP|LLC|Inc|Ltd|Corp|PLC|plc|GmbH|Group|Partners|Associates|Company|School|Academy|University|College|Hospital|Clinic|Bank|Industries|Holdings|Labs|Systems|Consulting|Law|Legal|Solutions|Technologies)\b"
)


def _is_topic(said: str, name: str) -> bool:
    """In some slots a topic may stand as well as a firm; there the name must look like a firm's."""
    return _TOPICAL.match(said) is not None and _ORGANISATION.search(name) is None


def _may_be_firm(said: list[str], known: frozenset[str], about: set[str], names: frozenset[str]) -> bool:
    folded = [fold(word) for word in said if fold(word) not in _FIRM_WORDS]
    if not folded or all(len(word) < 2 or word in _PLACE_OR_TIME for word in folded):
        return False
    if any(word in known for word in folded) or "".join(folded) in known:
        return False
    return not all(word in names for word in folded) and not any(word in about for word in folded)


@lru_cache(maxsize=256)
def _known_words(facts: InterviewFacts) -> frozenset[str]:
    """Every word of the firm's names, its initials, and its words run together."""
    found: set[str] = set()
    for name in filter(None, (facts.firm, *facts.aliases)):
        parts = [fold(piece) for word in words(name) for piece in re.split(r"[-&/.]", word) if fold(piece)]
        kept = [part for part in parts if part not in {"the", "of", "and", "for"}]
        short = [part for part in kept if part not in _FIRM_WORDS]
        found |= set(parts) | {fold(word) for word in words(name)} | {"".join(parts), "".join(kept), "".join(short)}
        found |= {"".join(part[0] for part in group) for group in (parts, kept, short) if len(group) > 1}
    return frozenset(found - {""})


_CAPITALISED = re.compile(r"(?<![\w'’@.])[A-Z][^\W\d_]+(?:['’-][^\W\d_]+)*")


def _misspelt(reading: Reading, facts: InterviewFacts) -> Iterator[tuple[int, int]]:
    """A capitalised word that is nearly a word of the firm's name, and no other name that is known."""
    targets = [
        fold(word)
        for word in words(facts.firm or "")
        if len(fold(word)) > 4 and fold(word) not in _FIRM_WORDS and word[0].isupper()
    ]
    known = _known_words(facts) | reading.names
    stems = {name.rstrip("s") for name in known if len(name) > 3}
    openings = {span[0] for span in reading.sentences}
    about = {fold(word) for text in (facts.role or "", *facts.talking_points) for word in words(text)}
    for match in _CAPITALISED.finditer(reading.plain, *reading.body):
        word = re.sub(r"['’]s?$", "", match.group())
        folded = fold(word)
        if folded in known or folded in about or len(folded) < 4 or folded.rstrip("s") in stems:
            continue
        if _after_title(reading.plain, match.start()):
            continue
        if _is_another(reading.plain, match.end(), facts):
            continue
        if any(_close(folded, target) for target in targets) and not (
            match.start() in openings and folded in _COMMON_OPENERS
        ):
            yield match.start(), match.start() + len(word)


def _sibling(reading: Reading, facts: InterviewFacts) -> Iterator[tuple[int, int]]:
    """Two words of which one is the firm's and the other only begins like its neighbour: "Blue Haven" for "Blue Heron"."""
    known = _known_words(facts) | reading.names
    about = {fold(word) for text in (facts.role or "", *facts.talking_points) for word in words(text)}
    body = reading.plain[slice(*reading.body)]
    for first, second in _neighbours(facts):
        kept = (
            (f"{re.escape(first)} (?P<other>[A-Z][a-z]{{2,}})", second),
            (f"(?P<other>[A-Z][a-z]{{2,}}) {re.escape(second)}", first),
        )
        for pattern, meant in kept:
            for match in re.finditer(rf"(?<![\w'’-]){pattern}(?![\w'’-])", body):
                other = fold(match["other"])
                if other[0] == fold(meant)[0] and other not in known and other not in about and other not in _HOUSES:
                    yield match.start() + reading.body[0], match.end() + reading.body[0]


def _neighbours(facts: InterviewFacts) -> Iterator[tuple[str, str]]:
    """Two words of the firm's names that stand side by side and are its own."""
    for name in filter(None, (facts.firm, *facts.aliases)):
        for first, second in pairwise(name.split()):
            own = [
                one[:1].isupper() and one.isalpha() and len(one) > 2 and fold(one) not in _FIRM_WORDS
                for one in (first, second)
            ]
            if all(own) and fold(first) not in _ANYWHERE:
                yield first, second


def _other_partner(reading: Reading, facts: InterviewFacts) -> Iterator[tuple[int, int]]:
    """One name of a pair beside a name that is not in it: "Okafor & Layne" for "Okafor & Lane"."""
    for name in filter(None, (facts.firm, *facts.aliases)):
        pair = re.search(r"([A-Z][\w'’-]+) (?:&|and) ([A-Z][\w'’-]+)", name)
        if pair is None:
            continue
        for match in re.finditer(
            r"(?<!\w)([A-Z][\w'’-]+) (?:&|and) ([A-Z][\w-]+)", reading.plain[slice(*reading.body)]
        ):
            alike = [fold(match[side]) == fold(pair[side]) for side in (1, 2)]
            other = match[2 if alike[0] else 1]
            if sum(alike) == 1 and "&" in match.group() and fold(other) not in reading.names:
                yield match.start() + reading.body[0], match.end() + reading.body[0]


def _is_another(plain: str, end: int, facts: InterviewFacts) -> bool:
    """Whether the word goes on as the name of another house: "the Harlow Gallery" is not a slip for "the Harrow Museum"."""
    following = re.match(r" (?:(?:&|and|of) )?([A-Z][\w'’-]+)", plain[end : end + 40])
    own = {fold(word) for name in (facts.firm or "", *facts.aliases) for word in words(name)}
    return following is not None and fold(following[1]) not in own and fold(following[1]) in _HOUSES


def _close(word: str, target: str) -> bool:
    limit = 2 if len(target) > 7 else 1
    return word[0] == target[0] and distance(word, target, limit) <= limit and not _inflected(word, target)


def _after_title(plain: str, place: int) -> bool:
    """A person's name is no firm's: another rule looks at it."""
    before = plain[max(0, place - 24) : place].split()
    return bool(before) and title_name(before[-1]) is not None


def _inflected(word: str, target: str) -> bool:
    """Whether one is an inflection of the other: "Partner" beside "Partners" is no slip."""
    stems = {re.sub(r"(?:ing|ed|er|es|s|al|y|ly|n|d)$", "", one) for one in (word, target)}
    return len(stems) == 1 or word + "s" == target or target + "s" == word


_HOUSES = listed(
    "gallery museum school college university hospital clinic bank group partners house theatre theater church library institute centre center hotel club street "
    "road avenue county city court law legal media press studio studios foundation trust society farm brewery bakery restaurant"
)
_ANYWHERE = listed("new saint north south east west great royal grand old upper lower mount lake port fort")
_COMMON_OPENERS = listed(
    "thank thanks your please should there their these those when where while with would could again"
)

RULE = Rule("wrong-firm", ("J",), EVERY, _look, __doc__ or "")
