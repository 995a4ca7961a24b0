"""What people type on a telephone, written out: abbreviations, figures, small letters, contractions, and turns of other Englishes."""

from __future__ import annotations

import re

from afterword.core.note.figures import NUMBERS, aged, dated, in_words
from afterword.core.note.marks import marked
from afterword.core.note.turns import TURNS
from afterword.core.note.word_classes import ADJECTIVES, DETERMINERS, PREPOSITIONS
from afterword.core.note.written_out import (
    ABBREVIATIONS,
    BRITISH,
    CAPITALS,
    DONE_TO_PEOPLE,
    GIVEN_TO,
    MISSPELT,
    NO_PARTICIPLES,
    ONLY_DONE,
    OPENED,
    PARTICIPLES,
    PLAIN_TOO,
    SHOUTED,
    STATES,
)

_NOISE = re.compile(
    r"[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F\u200b-\u200f\u202a-\u202e\u2060-\u2069\x00-\x08\x0e-\x1f\x7f\ufeff]|(?<!\w)[:;]-?[)(DP](?!\w)|<3"
)
_CHATTER = re.compile(
    r"(?:^|(?<=[\s,;(]))(?:lo+l(?:ol)*|tl;?dr:?|a?ha(?:ha)+h?|he(?:he)+h?|(?<=\s)(?-i:lah|lor|leh|abeg)|innit|xoxo|omg|tbh|imo|imho|btw|fyi|wow|yay|ugh|hmm+|um+|uh|lmao|rofl|xd|ofc|obv|smh|ngl|fr|lowkey|highkey|def(?:initely)?|totally|literally|(?<!answered )(?<!spoke )(?<!said )(?<!talked )(?<!told me )(?<!replied )(?<!very )(?<!so )(?<!quite )(?<!too )(?<!more )(?<!most )honestly|basically|"
    r"I guess|I mean(?! (?:it|that|this|every|what)\b)|(?:(?<=, )|(?<!.))you know(?=,)|(?<=, )you know(?=$)|(?<!that )(?<!this )(?<!the )(?<!what )(?<!some )(?<!any )(?<!same )(?<!a )(?<!right )sort of|kind of(?= (?:like|felt|was|is)))(?=$|[\s,;).!])[,.!]*\s*",
    re.IGNORECASE,
)
# Apostrophes that can only have been left out.
_APOSTROPHES = (
    (re.compile(r"\b(everybody|everyone|nobody|somebody|someone|anyone|anybody|that|there|what|here|where|who|she|he)s\b(?!')", re.IGNORECASE), r"\1's"),
    (re.compile(r"\b(men|women|children)s\b(?= [a-z])"), r"\1's"),
    (re.compile(r"\b(today|tomorrow|yesterday)s\b"), r"\1's"),
    (re.compile(r"\bId\b(?= (?:\w+ly )?[a-z])|(?:^|(?<= and )|(?<= but )|(?<= that )|(?<= how )|(?<= think )|(?<=because )|(?<= bc ))id(?= (?:love|like|be|have|learn|get|never|really|actually|probably|finally|definitely|even|just|only|always|want|do|say|feel|fit|still|also|rather|prefer|need|see|miss|enjoy|work|sooner)\b)"), "I'd"),
    (re.compile(r"\b[Ii]ll(?= (?:be|have|never|always|get|learn|do|still|also|finally|need|take|work)\b)"), "I'll"),
    (re.compile(r"\b(you|they|who|it)d\b(?= [a-z])"), r"\1'd"),
    (re.compile(r"\bit's own\b", re.IGNORECASE), "its own"),
)  # fmt: skip
# "its never" for "it is never": before a word that no owner has.
_ITS = re.compile(
    r"\bits(?= (?:a|an|the|what|how|why|where|who|not|so|very|really|near|my|your|exactly|also|in|on|at|about|been|got|something|nothing|all|always|never|only|just|too|still|"
    r"both|because|no|rare|worth|here|there|now|like)\b)",
    re.IGNORECASE,
)
_ITS_SO = re.compile(
    r"(?<!\bof )(?<!\bfor )(?<!\bin )(?<!\bat )(?<!\bto )(?<!\bby )(?<!\bwith )(?<!\bfrom )(?<!\bon )\bits(?= ([a-z-]+)(?:$|[,.;]| (?:to|that|when|how|for|from|because|but|here|there|if|enough)\b))",
    re.IGNORECASE,
)
_ADVERBS = r"(?: (?:also|always|never|just|really|already|only|still|all|both|finally|ever|even|not|since|now|so|most|much|rather|[a-z]{2,}ly))*"
_PEOPLE = r"she|he|who|one|no one|some ?one|somebody|every ?one|everybody|nobody|any ?one|anybody"
# "Someone's gotta do it" and "it's gonna rain": the verb by its subject.
_SPOKEN_VERBS = (
    (re.compile(r"\bi['’]?ve gotta\b", re.IGNORECASE), "I have to"),
    (re.compile(r"(?:(?<=[a-z])['’]ve| have) gotta\b", re.IGNORECASE), " have to"),
    (re.compile(r"(?:(?<=[a-z])['’]s| has) gotta\b", re.IGNORECASE), " has to"),
    (re.compile(rf"\b({_PEOPLE}|it|that|this) gotta\b", re.IGNORECASE), r"\1 has to"),
    (re.compile(r"\b((?:people|children|kids|men|women|staff))['’]s gonna\b", re.IGNORECASE), r"\1 are going to"),
    (re.compile(r"(?<=[a-z])['’]s gonna\b", re.IGNORECASE), " is going to"),
    (re.compile(r"\b(you|we|they) gonna\b", re.IGNORECASE), r"\1 are going to"),
    (re.compile(rf"\b({_PEOPLE}|it|that|this) gonna\b", re.IGNORECASE), r"\1 is going to"),
    (re.compile(r"\bI gonna\b"), "I am going to"),
    (re.compile(rf"\b({_PEOPLE}|it|that|this) wanna\b", re.IGNORECASE), r"\1 wants to"),
)  # fmt: skip
_IS_OR_HAS = re.compile(
    rf"\b(?P<subject>it|that|this|there|what|here|how|where|when|everything|something|nothing|{_PEOPLE})'s(?=(?P<adverbs>{_ADVERBS}) (?P<word>[\w'-]+)(?: (?P<after>[\w'-]+))?(?P<rest>.*)|(?P<end>$|\W))",
    re.IGNORECASE,
)
_OWNERS = re.compile(r"(?:some ?one|somebody|every ?one|everybody|nobody|no one|any ?one|anybody|one)", re.IGNORECASE)
_NOT_OWNED = DETERMINERS | PREPOSITIONS | (ADJECTIVES - {"own"}) | frozenset({"not", "so", "really", "very", "too", "kind", "welcome", "equal", "always", "never", "just", "also", "still"})  # fmt: skip
_OF_OR_ABOUT = frozenset({"heard", "thought", "dreamt", "dreamed", "spoken", "seen", "forgotten"})
# Words after which a clause begins; after others, "nobody's forgotten" may belong to a noun.
_BEFORE_CLAUSE = frozenset({"that", "how", "because", "and", "but", "where", "when", "if", "so", "as", "since", "while", "like", "liked", "means"})  # fmt: skip
_OBJECTS = (DETERMINERS - {"how", "why", "where", "when", "what", "more", "much"}) | frozenset(
    {"me", "us", "them", "him", "her", "it", "you", "everything", "people"}
)
# A noun and "is": an article, an adverb or "been" has no owner.
_NOUN_IS = re.compile(
    r"(?<![\w'])(?<!\bat )(?<!\bto )(?<!\bat the )(?<!\bto the )(?<!\bfrom the )(?<!\bin the )((?!let\b)[a-z]{3,}|^[A-Z][a-z]{2,})'s(?= (been|become|got|had|grown|a|an|the|my|your|our|not|always|never|also|still|really|so|too|doing|getting|becoming|trying|having|taking)\b)"
)
# "the mill's running well" and "the clerk's trained by": what follows shows that nothing is owned.
_NOUN_IS_DOING = re.compile(
    r"(?<![\w'])((?:the|your|my|our|their|his|her|this|that) (?:[a-z-]+ )?[a-z]{3,}|^[A-Za-z]{3,})'s(?= (?:(?:growing|running|changing|expanding|moving|thriving|hiring|going|coming|working|looking|making)"
    r"(?:$|[,.;]| (?:well|fine|again|now|fast|on|in|at|for|to|up|out|so|and|but|because|with|into|all|the|a|smoothly|steadily|strong)\b)|(?:[a-z]{3,}ed|taught|led|built|run|written|made|told|paid) by\b))",
    re.IGNORECASE,
)
_NOUN_IS_SO = re.compile(
    r"(\b(?:your|the|my|their|our|his|her) [a-z]+|^[A-Za-z]{3,})'s(?= ([a-z-]+)(?:$|[,.;]| (?:and|but|to|for|about|with|when|because|too)\b))",
    re.IGNORECASE,
)
_SO = (ADJECTIVES - frozenset({"poor", "rich", "old", "young", "good", "great", "best", "full"})) | frozenset(
    {"public", "open", "clean", "closed", "free", "famous", "nice", "beautiful", "huge", "tiny", "welcoming", "great", "full", "good", "spotless"}
)  # fmt: skip
_WOULD_OR_HAD = re.compile(
    rf"\b(?P<subject>I|you|they|we|it|that|there|this|{_PEOPLE})'d(?=(?P<adverbs>{_ADVERBS}) (?P<word>[\w'-]+))",
    re.IGNORECASE,
)
# What was done to something of the writer's was done before they spoke: "she'd read my thesis".
_OF_MINE = re.compile(r" (?:(?:up|down|out|through|over|aside) )?(?:all (?:of )?)?my\b")
_MANY = re.compile(
    r"(?:very |so |only |not |just |too |such )*(?:(?:a )?few|many|several|two|three|four|five|six|seven|eight|nine|ten|[2-9]|\d\d+|both|(?:lots|loads|plenty|a lot|tons) of (?:\w+ ){0,2}(?:\w+[^su\W]s|people|children|kids)\b|(?:no|some|other|good|great|always|such|real|more|still|new) (?:\w+ ){0,2}?\w+[^su\W]s(?=$|[,.;]| (?:in|on|at|for|who|that|to|with|here|there|and|or|of|about|when|since|between|like|from|left|where)\b)|people\b|(?:no|so many|such|good|always|some|other) people\b)(?!\w)"
)
_OPEN_ANY = re.compile(
    r"\b(who|that|there|what|which|how|should|would|could|must|might|people|she|he|it|you|we|they|I|everyone|nobody)'(ve|ll|re)\b",
    re.IGNORECASE,
)
_ENDINGS = {"ve": "have", "ll": "will", "re": "are"}
_SIGNS = (
    (re.compile(r"\bw/(?!o(?:ut)?\b)\s?(?=\w)"), "with "),
    (re.compile(r"\bthru[ -](?=hik)"), "thru-"),
    (re.compile(r"\b([A-Z]\w+) lite\b"), r"\1 Lite"),
    (re.compile(r"\b(Google|Apple|Samsung|Amazon|Ali) (pay|prime)\b"), lambda m: f"{m[1]} {m[2].title()}"),
    (re.compile(r"\bdrive[ -]thru\b"), "drive-thru"),
    (re.compile(r"(?<=[a-z]) \+ (?=[a-z])|(?<=[a-z\d)]) & (?=[a-z]|I\b)|(?<=[A-Z]) & (?=[a-z]|I\b)"), " and "),
    (re.compile(r"(?<=\w) @ (?=\w)"), " at "),
    (re.compile(r"(?<=\w)\s*(?:->|=>|→|–>)\s*(?=\w)"), "-to-"),
    (re.compile(r"(?<=[\w%)]) [-–—]{1,2} (?=(?:I|you|we|they|he|she|it|there|everyone|everybody|nobody|people)\b)", re.IGNORECASE), " – "),
    (re.compile(r"(?<=[\w%)]) (?:-{1,2}|[–—]) (?=\w)(?!(?:I|you|we|they|he|she|it|there|everyone|everybody|nobody|people)\b)", re.IGNORECASE), ", "),
    (re.compile(r"(?<![\d:])\b1:1(?= (?!ratio)[a-z])"), "one-to-one"),
    (re.compile(r"(?<!from )\b(nurse|staff|patient|student|pupil|face|peer|end|hand|farm|seed|field|bench|lab|door|back|step) to (patient|staff|student|teacher|pupil|face|peer|end|hand|table|fork|market|bedside|clinic|door|back|step) (?=[a-z])"), r"\1-to-\2 "),
    (re.compile(r"^re:?(?= [a-z])"), "about"),
    (re.compile(r"\b(\d+|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty)[ -]?min\b\.?(?=$|[,;)]| (?:of|in|at|for|to|on|ago|and|or|is|was|I|before|after|with|from|that|when|we|it|they|you|long|late|early|later|by|as|away|each|every|per|a|but|because|max)\b)"), r"\1 minutes"),
    (re.compile(r"\b(\d+|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty)[ -]?min\b\.? (?=[a-z])"), lambda m: f"{NUMBERS.get(m[1], m[1])}-minute "),
    (re.compile(r"\b(\d+)-yrs?\b"), r"\1-year"),
    (re.compile(r"\b(1st|2nd|3rd|first|second|third|final)-(?:yr|year)(s?)\b"), lambda m: f"{ABBREVIATIONS.get(m[1], m[1])}-year{m[2]}"),
    (re.compile(r"\bassoc's\b"), "associates"),
    (re.compile(r"(?<![\w.'’-])i(?![\w.'’-]|\.\w)"), "I"),
    (re.compile(r"(?<![\w.])i(?=['’](?:d|m|ve|ll)\b)"), "I"),
    (re.compile(r"[!?]+(?=[)\]\"'”’])"), ""),
    (re.compile(r"[!?]+(?=\s|$)"), "."),
    (re.compile(r"(?<=[a-z]),(?=[a-z])"), ", "),
    (re.compile(r"([a-z])\1{3,}"), r"\1"),
    (re.compile(r"\s+([,.;:])"), r"\1"),
    (re.compile(r"(?<![\w'])'(?=(?:em|til|cause)\b)"), ""),
    (re.compile(r"(?<!\d)(?<!\d )(?<!\d-)(?<!\ban )(?<!\bper )(?<!\ba )(?<!half )(?<!every )(?<!each )(?<!happy )(?<!rush )(?<!one )(?<!two )(?<!by the )(?<!/)\bhr\b(?!/)"), "HR"),
    (re.compile(r"\b(in|since|until|till|by|last|next|from|every|this|early|late|mid|end of) (march|may)(?=$|[,.;)]| (?:and|when|to|for|with|at|because|so|that|this|last|20\d\d)\b)"), lambda m: f"{m[1]} {m[2].title()}"),
    (re.compile(r",? (?:obviously|of course)(?=,| and\b|$)"), ""),
    (re.compile(r"(?<=[a-z]),? (?:I (?:think|guess|suppose|reckon|feel)|in my opinion|if you ask me)[.!]*$"), ""),
    (re.compile(r"\bthank[ -]you['’]?s\b", re.IGNORECASE), "thanks"),
    (re.compile(r"\bby the hr\b"), "by the hour"),
    (re.compile(r"\bride alongs\b"), "ride-alongs"),
    (re.compile(r"\b(the|our|local|at|from|in|with|for|after|of|a|my) uni\b(?!-)"), r"\1 university"),
    (re.compile(r"^hw(?= (?:you|they|she|he|the|we)\w*\b)"), "how"),
    (re.compile(r"\b(ye|you|yous)(?: guys| lot| people| folks| all(?= [a-z]+ing\b))(?![\w'])|\byer(?= (?:all|both)\b)", re.IGNORECASE), lambda m: "You" if m[0][0] == "Y" else "you"),
    (re.compile(r"\b(?:yer|you guys'|you guys's)(?= [a-z])"), "your"),
    (re.compile(r"\bye'(?=(?:re|ve|d|ll)\b)"), "you'"),
    (re.compile(r"^(?:Ye|U|Una)(?= [a-z])"), "You"),
    (re.compile(r"^sure,? (?=(?:it|you|they|we|I|there|she|he|nobody|everyone)\b)", re.IGNORECASE), ""),
    (re.compile(r"\b(children|people|men|women)'?s (?=(?:can|are|were|have|do|will|would|get|could|must|should|love)\b)"), r"\1 "),
    (re.compile(r"! (?=(?:that|which|who|with|for|and|in|on|at|from|to) )"), " "),
    (re.compile(r"(?<=[a-z])[.!]+ (?:so |very |really |pretty |just )?(?:smart|nice|great|clever|brilliant|genius|lovely|amazing|wonderful|impressive|refreshing|fun|good|fair|rare)$"), ""),
    (re.compile(r"(?<![\w'])u r(?![\w'/])", re.IGNORECASE), "you are"),
    (re.compile(r"\b(how|what|where|that|if|when|why|because|way) una (?=[a-z])"), r"\1 you "),
    (re.compile(r"(?<=[a-z]) (?:po|opo)(?=$|[,.;!?])"), ""),
    (re.compile(r"(?<!\byou )(?<!\bye )(?<!\bthese )\bguys\b"), "people"),
    (re.compile(r"\b(sells?|selling|sold|builds?|building|built|makes?|making|made|learn|learning|do|doing|fix|fixing|buy|buying|of|with|about|new|more|other|write|ship|shipping|break|away|wast\w+) stuff\b(?! (?:is|was|has|does|gets|goes|happens|like that)\b)"), r"\1 things"),
    (re.compile(r"\b(simple|new|old|good|real|hard|heavy|small|little|boring|basic|practical|technical|frozen|fresh) stuff that (work|matter|last|count|help|sell|need)s\b"), r"\1 things that \2"),
    (re.compile(r",? (?:and )?(?:all )?(?:that (?:sort|kind) of |stuff like |that |and )stuff(?: like that)?$"), ""),
    (re.compile(r"\b(the|all the|some|any|this|that|much|more) stuff (?=(?:that |which )?(?:you|they|we|she|he|I|people|nobody|everyone)\b)"), lambda m: f"{'those' if m[1] in {'this', 'that'} else 'many' if m[1] == 'much' else m[1]} things "),
    (re.compile(r"\bveg (?=(?:garden|patch|plot|bed|box|stall|market|prep|dish|option|side|crop|grower|rack)\w*\b)"), "vegetable "),
    (re.compile(r"\bmeds (?=(?:round|management|chart|trolley|training|error|cabinet|audit|review|cupboard|room)\w*\b)"), "medication "),
    (re.compile(r"(?<=[a-z]),? so (?=(?:fits|suits|matches|works|matters|makes sense|helps|felt|feels)\b)"), ", so it "),
    (re.compile(r"\b(I|we) got (?=(?:a|two|three|four|\d) (?:[a-z]+ ){0,2}(?:kids|children|family|sons?|daughters?|dogs?|boys|girls|toddlers?|baby|babies)\b)"), r"\1 have "),
    (re.compile(r"^Ur(?= [a-z])"), "Your"),
    (re.compile(r"\b(\d+)(yrs?|hrs?|mins?|wks?|mths?)\b"), r"\1 \2"),
    (re.compile(r"\bme,? I(?= [a-z])"), "I"),
    (re.compile(r"\bme (?=(?:mam|mum|ma|da|dad|nan|nana|gran|granny|granda|grandad|mate|mates|sister|brother|uncle|auntie|aunty|aunt|own)\b)"), "my "),
    (re.compile(r"\b(my|our|the|your|their|her|his) kids (?=(?:school|nursery|daycare|teachers?|coach|homework|clubs?)\b)"), r"\1 children's "),
)  # fmt: skip
_TOKEN = re.compile(
    r"(?<![\w@/.-])(?:b/c|b/w|w/o(?:ut)?|m&a|r&d|q&a|k8s|b2b|b2c|p2p|b4|[A-Za-z]+(?:['’][a-z]+)?|\d{1,2}(?:st|nd|rd|th))(?![\w@/]|-\w|['’](?!\w))\.?"
)
# After a word that shortens another and is a name as well: "Dev told me".
_SOMEBODY_DOES = re.compile(r"(?:'s)? (?:is|was|has|had|told|said|showed|shows|runs|ran|and I)\b")
_QUOTED = re.compile(r"""(?<!\w)["“](?=\S)[^"“”]+["”](?!\w)""")
# A sign that nobody types, in place of what stands in quotation marks.
_KEPT = "\ue000"
MOST_SIGNS = 600


def cleaned(answer: str, *, british: bool = False) -> str:
    """An answer with its abbreviations written out and its contractions opened; without chatter, marks and emoji at its ends."""
    typed = _NOISE.sub(" ", answer[:MOST_SIGNS].replace(_KEPT, " ")).replace("’", "'")
    spoken = [_as_spoken(quoted, british=british) for quoted in _QUOTED.findall(typed)]
    text = _CHATTER.sub("", _QUOTED.sub(_KEPT, typed))
    text = text.strip(" \t-*•–—,;:.!?").rstrip(" .!?;:,…-–—")
    if text.isupper() and len(text.split()) > 1:
        text = text.lower()
    text = " ".join(word.lower() if word in SHOUTED else word for word in text.split())
    text = aged(text)
    for pattern, full in _SIGNS:
        text = pattern.sub(full, text)
    text = dated(text)
    for pattern, full in _SPOKEN_VERBS:
        text = pattern.sub(full, text)
    text = _opened(text)
    text = _TOKEN.sub(lambda match: _written_out(match, british=british), text)
    text = in_words(text)
    text = marked(text)
    for pattern, full in TURNS:
        text = pattern.sub(full, text)
    for quoted in spoken:
        text = text.replace(_KEPT, quoted, 1)
    return " ".join(text.split()).rstrip(" .!?;:,…-–—")


_SPOKEN_SO = frozenset({"kid", "kids", "mom", "mum", "dad", "folks", "guys", "grandma", "ok", "okay"})


def _as_spoken(quoted: str, *, british: bool) -> str:
    """What stands in quotation marks: only how it was typed is mended, never what was said, and contractions stay."""
    for pattern, full in _SIGNS:
        quoted = pattern.sub(full, quoted)
    return _TOKEN.sub(
        lambda match: (
            match[0]
            if match[0].rstrip(".").lower() in OPENED.keys() | _SPOKEN_SO
            else _written_out(match, british=british)
        ),
        quoted,
    )


def _opened(text: str) -> str:
    """Apostrophes that were surely left out are set, and contractions opened; one that may stand for either of two words stays."""
    for pattern, full in _APOSTROPHES:
        text = pattern.sub(full, text)
    text = _ITS_SO.sub(lambda match: "it's" if match[1].casefold() in ADJECTIVES else match[0], _ITS.sub("it's", text))
    text = _OPEN_ANY.sub(lambda match: f"{match[1]} {_ENDINGS[match[2].lower()]}", text)
    text = _WOULD_OR_HAD.sub(_would_or_had, _IS_OR_HAS.sub(_is_or_has, text))
    text = _NOUN_IS_SO.sub(lambda match: f"{match[1]} is" if match[2].casefold() in _SO else match[0], text)
    return _NOUN_IS_DOING.sub(r"\1 is", _NOUN_IS.sub(_noun_is, text))


def _noun_is(match: re.Match[str]) -> str:
    return f"{match[1]} {'has' if match[2] in ONLY_DONE else 'is'}"


def _is_or_has(match: re.Match[str]) -> str:
    """What "'s" stands for after a pronoun."""
    subject, word, after = match["subject"], (match["word"] or "").casefold(), (match["after"] or "").casefold()
    if subject.casefold() == "there":
        many = _MANY.match(re.sub(r"^been ", "", f"{word} {after}{match['rest'] or ''}"))
        return f"{subject} {('have' if many else 'has') if word == 'been' else 'are' if many else 'is'}"
    owns = _OWNERS.fullmatch(subject) and not match["adverbs"] and not word.endswith(("ing", "ed"))
    if owns and word not in _NOT_OWNED | PARTICIPLES:
        return match[0]
    if word == subject.casefold():
        return match[0]
    if not _is_participle(word):
        return f"{subject} is"
    verb = _of_nobody(match, word, after) or _before_participle(subject, word, after)
    return f"{subject} {verb}" if verb else match[0]


def _of_nobody(match: re.Match[str], word: str, after: str) -> str | None:
    """What "'s" stands for after "nobody", "everyone" and the like, where what follows tells; None where it does not."""
    before = match.string[: match.start()].split()
    if not _OWNERS.fullmatch(match["subject"]) or after in _OBJECTS or word in ONLY_DONE:
        return None
    if after in {"of", "about", "from", "to", "how", "what"} and word in _OF_OR_ABOUT:
        return "has"
    if before and before[-1].casefold() not in _BEFORE_CLAUSE and before[-1][-1] not in ",;.:":
        return None
    told = word in GIVEN_TO and after in {"at", "before", "on", "in", "when", "by"}
    left = word == "left" and after in {"on", "at", "by", "behind", "alone", "out", "waiting", "hanging", "to"}
    put_off = word in {"turned", "kept", "pushed"} and after in {"away", "down", "waiting", "late", "around"}
    return "is" if told or left or put_off or word in DONE_TO_PEOPLE else None


def _is_participle(word: str) -> bool:
    return word in PARTICIPLES or (len(word) > 3 and word.endswith("ed") and word not in NO_PARTICIPLES)


def _before_participle(subject: str, word: str, after: str) -> str | None:
    """Whether something "has" done or "is" done; None where it may be either."""
    if word in ONLY_DONE:
        return "has"
    if after == "by":
        return "is"
    person = re.fullmatch(_PEOPLE, subject, re.IGNORECASE)
    if word in GIVEN_TO:
        others = {"me", "us", "them", "him", "you", "everyone", "people"}
        return "has" if after in others else None if person and after else "is"
    if after in _OBJECTS or after.isdigit():
        return "has"
    return "has" if person and word not in STATES else "is"


def _would_or_had(match: re.Match[str]) -> str:
    """What "'d" stands for: "had" before a participle, "would" before a plain form; as it was where the word may be either."""
    subject, word = match["subject"], match["word"].casefold()
    if word in PLAIN_TOO:
        if subject == "I" and not match["adverbs"]:
            return f"{subject} would"
        return f"{subject} had" if _OF_MINE.match(match.string, match.end("word")) else match[0]
    had = word == "better" or _is_participle(word) or word in DETERMINERS
    return f"{subject} {'had' if had else 'would'}"


def _written_out(match: re.Match[str], *, british: bool) -> str:
    """The full word; an initialism in capitals stays, and so does a full stop that ends a sentence within the answer."""
    token = match.group()
    bare = token.rstrip(".")
    low = bare.lower()
    if low in MISSPELT:
        return _like(bare, MISSPELT[low]) + token[len(bare) :]
    if bare in {"Dev", "Reno", "Div"} and (match.start() > 0 or _SOMEBODY_DOES.match(match.string, match.end())):
        return token
    full = OPENED.get(low) or (None if len(bare) > 1 and bare.isupper() else ABBREVIATIONS.get(low))
    if full is None and low in CAPITALS and bare.islower():
        return token.replace(bare, CAPITALS[low])
    if full is None or (bare[:1].isupper() and len(bare) <= 2 and low not in OPENED):
        return token
    return _like(bare, BRITISH.get(full, full) if british else full)


def _like(bare: str, full: str) -> str:
    """The full form with a capital where the short one had it."""
    return full[:1].upper() + full[1:] if bare[:1].isupper() and full[0].islower() else full
