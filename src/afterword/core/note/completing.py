"""What an answer left out, where it can only be one thing: "grew up on a farm" is the writer's, "no egos" is of a place."""

from __future__ import annotations

import re

from afterword.core.note.articles import names_several
from afterword.core.note.clauses import before_relative, first_verb
from afterword.core.note.fitted import Fitted, Shape
from afterword.core.note.lists import listed
from afterword.core.note.prose import words
from afterword.core.note.word_classes import (
    ADJECTIVES,
    BE_HAVE_DO,
    DETERMINERS,
    OWN_DEEDS,
    PAST,
    PEOPLE,
    PERSONAL,
    PLAIN_VERBS,
    SURE_PLAIN,
    THIRD,
    third,
)

_OWN = re.compile(r"(?:(?:in|at|as|after|before|during|since|when|while|having|on|for|with|from)\b[^.;]{3,60}?,? )?I\b(?:'\w+)? ", re.IGNORECASE)  # fmt: skip
_WANTING = re.compile(
    r"(?:really |also |still |always |just )*(?:hope|hoped|want|wanted|learned|learnt|noticed|felt(?! (?:like|as (?:if|though)|right|real|genuine|honest|homely|warm|friendly|personal|human|easy|natural)\b)|need to|would (?:love|like)|plan to|intend to|care)\b(?! (?:by|in|among))",
    re.IGNORECASE,
)
_LIKING = re.compile(r"(?:really |also |still |always |just )*(?:loved?|liked?|enjoy(?:ed)?|admired?|appreciated?|valued?|respect(?:ed)?)\b (?!(?:by|in|among|ones?|for|of|towards?|between|everyone|everybody)\b)", re.IGNORECASE)  # fmt: skip
# What only the writer can think of the matter: "reckon I would fit in", "did not expect that".
_THINKING = re.compile(
    r"(?:(?:really|just|honestly) )?(?:reckon|guess|think|thought|believe|believed|suppose|figured|felt|feel) (?:that )?(?=(?:I|it|you|we|they|there|this|that|people|everyone|the|a|my|your)\b)"
    r"|(?:did|had|could|was|would) not (?:even |really |ever )?(?:believe|believed|expect|expected|expecting|realise|realised|realize|realized|think|imagine|imagined|know|known|want to)\b"
    r"|(?:believe in|prefer|understand (?:how|what|why)|agree (?:with|that)) |am (?!i\b)",
    re.IGNORECASE,
)
_EVER_BEEN = re.compile(
    r"(?:(?:always|never|long) )?(?:been(?! there,)|done(?! (?:by|with|in|on|at|well)\b)|(?:seen|known)(?= (?:a|an|the|too|enough|many|what|how|it|one)\b)) \w|never (?:once )?(?:had|done|seen) \w",
    re.IGNORECASE,
)
# What only a visitor can tell of a visit: "got to hold one".
_GOT_TO = re.compile(r"(?:even |also |actually )?got to (?!be\b|say\b|admit\b|love\b)(?=\w)", re.IGNORECASE)
# "Can learn fast there", "would get to work on the next one".
_COULD_DO = re.compile(
    r"(?:can|could|would) (?:really |finally |still |actually |also |get to |love to |like to |be able to )*(?:learn|grow|use|do|get|apply|help|build|contribute|develop|practise|practice|start|run|teach|study|specialise|specialize|progress|make a|work (?:on|with|in|for|at|from))\b(?! me\b)",
    re.IGNORECASE,
)
_MYSELF = re.compile(
    r"(?:was|were|had|have|could|would|am|did) (?:.* )?(?:myself|my own)\b"
    r"|(?:was|got|felt) (?:(?:so|always|too|never|really|quite|often|also) )*(?:afraid|scared|nervous|worried|tired|ashamed|lost|stuck|bored|lonely|raised|born|taught|brought up)\b(?! (?:out|by (?:the|your))\b)",
    re.IGNORECASE,
)
_WOULD_HELP = re.compile(
    r"(?:would|could|will) (?:\w+ly )?(?:be (?!my)|(?:let|give|make|help|allow|teach|push|force|enable) me\b)",
    re.IGNORECASE,
)
# What is told of one's own people is no merit of the reader's.
_MY_PEOPLE = re.compile(
    r"my (?:\w+ )?(?:dad|daddy|mum|mom|mam|father|mother|sister|brother|nan|gran|grandma|grandmother|grandpa|granddad|grandfather|uncle|aunt|auntie|cousin|daughter|son|wife|husband|partner|family|parents|grandparents|kids|children|friend)\b",
    re.IGNORECASE,
)
_WAS_ONE = re.compile(
    r"was (?:once |also |always |only )?(?:an? )(?:[\w-]+ )?(?:\w+(?:er|or|ist|ian|ee|ant)|nurse|chef|cook|coach|clerk|student|kid|child|mechanic)(?: (?:once|too|before|there|for|in|at|when|back|until)\b|$)"
    r"|was an? [^,;]{3,40} (?:for \w+ (?:years|months|seasons)|once|too)$",
    re.IGNORECASE,
)
# Where the writer was: "was up in Fort McMurray for nine years".
_WAS_THERE = re.compile(
    r"(?:was|worked|lived) (?:(?:up|down|out|over|away|back|based|stuck) )?(?:in|at|on|with) .*\b(?:years?|months|seasons|tours|terms|summers|winters|army|navy|air force|police|forces|merchant navy|hospitality|retail|industry|trade)\b",
    re.IGNORECASE,
)
# Verbs that open an answer whose subject is the thing spoken of: "reminds me of home".
_IT = re.compile(
    r"(?:matches|fits|reminds|shows|means|makes|gives|lets|allows|connects|aligns|combines|builds|feels|suits|speaks|ties|brings|helps|relates|reflects|complements|sounds|seems|is|was|"
    r"(?:would|could|will) (?:not )?(?:be|let|give|make|help|allow|mean|suit|fit|bring|feel|take|teach|combine|build|challenge|open|match|add|connect|work)|gave|made(?! (?:in|of|by|from|with|to order|fresh|here|on|locally)\b)|showed|"
    r"does not (?:feel|seem|sound|look|mean)|did not (?:feel|seem|sound|look)|reminded|fit|matched|felt|took|brought|taught|meets|offers|covers|challenges|inspires|touches) (?!of\b)",
    re.IGNORECASE,
)
_THERE = re.compile(
    r"(?:is|was|are|were) (?:not )?(?:an?|any|no|much|many|never an?) (?:[\w-]+ ){1,3}(?:made|said|left|lost|wasted|shown|done|hidden|spared|in sight)\b",
    re.IGNORECASE,
)
_WAS_NO_ONE = re.compile(r"(?:is|was) (?:nobody|no one|everyone|everybody)\b", re.IGNORECASE)
_EXACTLY = re.compile(r"(?:(?:exactly|just|precisely) )?(?:what|how|where|why) I\b")
_FELT = re.compile(
    r"(?:so |really |very |still |also |always )*(?:excited|keen|eager|happy|glad|curious|passionate|thrilled|delighted|interested|fascinated|hungry|determined) (?:to|about|for|in|by)\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"(?:more|less|fewer|better) (?!than\b|and\b|or\b)\w", re.IGNORECASE)
# "Where I am now I just push the button": a clause of its own follows.
_GOES_ON = re.compile(r"^where\b.* (?:now|then|today|before|there|at|from|,) (?:I|we|you|they|it|nobody|everyone)\b")
_BUSY_WITH = re.compile(
    r"(?:looking for|hoping (?:to|for)|trying to|planning to|studying|training (?:to|for)|ready to) "
)
_MY_OWN = re.compile(
    r"(?:(?:\w+ )?years of experience|background|experience|training|degree|coursework|internship|thesis|passion|interest|studies|research) (?:in|with|at|on|of|for|as)\b"
)
_SO_MUCH = re.compile(r"(?:so much|a lot|lots|plenty|much) (?:left |still |more )?to \w+")
_KIND_OF_PLACE = re.compile(
    r"(?!(?:work|market|birth|fire)\b)([\w-]+ )(?:place|company|firm|team|school|shop|store|hospital|business|town|department|crew|outfit)(?: (?:to (?:learn|work|grow|start|be)|with (?:no|a)|where)\b.*)?",
    re.IGNORECASE,
)
_NO_KIND = listed("legal it hr your own home field finance sales marketing product data design engineering support your last next same best whole new other nursing law book coffee") | DETERMINERS  # fmt: skip
_ALWAYS_ROOM = re.compile(
    r"(?:always|still|never) (?:room|time|space|an?|something|somebody|someone|anyone) ", re.IGNORECASE
)
_NONE_OF = re.compile(r"no (?!one\b|matter\b|doubt\b|wonder\b|longer\b)")
# "No homework till class 8 policy": there is one, and this is what it says.
_NAMED_POLICY = re.compile(
    r"no [\w' -]{3,60} (?:policy|rule|approach|culture|attitude|guarantee|system|scheme|model|zone|promise|principle|pledge|philosophy)(?:$| (?:at|in|on|for|with|till|until|up to|before|after|and|below|under)\b)",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r" (?:in|on|at|of|for|with|from|to|about|since|between|among|by|that|who|which|where|when|and|or|under|over|after|before|during|until|here|there|last|this|next|every|each|any more|anymore|at all|ever)\b|,"
)
_AGO = re.compile(r"\b(?:last (?!minute\b)\w+|yesterday|ago|(?:in|since) (?:19|20)\d\d)\b", re.IGNORECASE)
_REFLEXIVE = re.compile(r"\byourself\b|^\w+ your own\b")
_NO_TWO = re.compile(r"(no two [\w-]+) ((?:quite |ever )?(?:the same|alike))", re.IGNORECASE)
_ALL_SO = re.compile(
    r"(everything|everyone|everybody|nobody)(?: so| very| really)? ([a-z-]+)((?: (?:and|or) [a-z -]+)?)", re.IGNORECASE
)
_IN_ORDER = listed("clear calm written clean tidy polite spotless open laid-out built friendly relaxed neat")
_WELCOME = re.compile(r"((?:[\w-]+ ){0,2}[\w-]+s) (welcome)", re.IGNORECASE)
# What persons do and things do not: "it" does not explain.
_OF_PERSONS = listed(
    "explains explained knows knew remembers remembered listens listened tells told says said thinks thought cares cared believes believed talks talked speaks spoke laughs laughed smiles smiled "
    "loves loved likes liked answers answered asks asked teaches taught learns learned learnt wants wanted hopes hoped feels felt thanks thanked meets met greets greeted visits visited eats ate "
    "walks walked sits sat drives drove writes wrote reads understands understood admits admitted"
)
_DONE_IN_THE_TALK = re.compile(
    r"(?:(?:actually|even|also|really|just|always) )?(?:(?:did not|never|did) (?:(?:once|even|really|just|try to|actually) )*(?:pretend|pretended|oversell|oversold|undersell|sugar-?coat\w*|hid|hide|dodge|dodged|rush|rushed|flinch|flinched|laugh|laughed|interrupt|interrupted|"
    r"talk(?:ed)? (?:down|over)|judge|judged|hesitate|hesitated|gloss(?:ed)? over|shy away|mince words|make (?:me|it sound)|made (?:me|it sound)|look(?:ed)? at (?:the|your|her|his) (?:clock|watch|phone))\b"
    r"|(?:said|told (?:me|us)|asked (?:me|us|what|how|why|about|if|whether|(?:such |really |very |a lot of |lots of |some )*(?:good|great|thoughtful|real|proper|clear|sharp|smart|technical|tough|hard|interesting|fair) (?:[a-z]+ )?questions)|showed (?:me|us)|explained|admitted|answered|remembered|listened|laughed|let me|gave me|walked me|took me|made me|called me|wished me|introduced me|offered me|thanked me|shook)\b)",
    re.IGNORECASE,
)
# What things do as readily as persons: "opens at six".
_OF_THINGS = listed(
    "is was has does matches fits reminds shows means makes gives lets allows connects aligns combines builds feels suits speaks ties brings helps relates reflects complements sounds seems runs works starts ends opens closes "
    "costs takes lasts saves cuts covers changes goes comes grows happens needs uses includes keeps gets holds stays turns moves fills pays meets offers challenges inspires touches adds leads lies looks stands sits"
)
_DOES = re.compile(
    r"(?P<before>(?:(?:still|also|always|never|actually|even|just|really|only|clearly|genuinely|personally) )*)(?:does not (?P<plain>[a-z]+)|(?P<verb>[a-z]+s))\b(?= [a-z])"
)
_PLAIN = {third(verb): verb for verb in PLAIN_VERBS}
_PAST_OF_THINGS = listed("went came grew fell rose dropped started began opened closed cut doubled halved cost paid saved lasted ended ran turned became moved replaced changed stopped")  # fmt: skip
_SUBJECT_OF_ITS_OWN = re.compile(r"(?:you|she|he|they|we|I|it|there|everyone|nobody)\b", re.IGNORECASE)
_OBJECTS = listed(
    "everything me it that them us you once twice again well up out something more how with people things real from"
)
# How a person is, or was in the talk, though things may be so in other places.
_HONEST_IT_IS = re.compile(
    r"^((?:(?:so|very|really|quite|refreshingly) )?(?:honest|frank|candid|open|upfront|clear|blunt|adamant)) (?=(?:they|it|there|you|we|he|she|nobody|everyone) [a-z]+ [a-z])",
    re.IGNORECASE,
)
_FELT_BY_SOMEBODY = listed(
    "proud interested curious keen passionate invested engaged prepared well-prepared relaxed attentive knowledgeable enthusiastic upfront straightforward frank blunt sincere experienced direct strict funny gentle generous humble modest no-nonsense"
)
_OF_THE_TALK = re.compile(
    r"(?:(?:really|very|so|too) )?not (?:(?:at all|too|overly|remotely|a bit) )?(?:stuffy|scripted|rushed|forced|awkward|salesy|corporate|pushy|robotic|stiff)\b",
    re.IGNORECASE,
)
_WHEN_DONE = re.compile(r"when (?:you|she|he|they|I|we) [^,;]+$", re.IGNORECASE)
_DEGREE = re.compile(
    r"^(?:(?:so|very|really|quite|always|pretty|super|just|incredibly|extremely|genuinely) )+", re.IGNORECASE
)
_A_PERSON = re.compile(
    r"(?:(?:really|very|such an?|an?) )?(?:good|great|straight|natural|born|true|real|proper|brilliant|careful|excellent|clear|patient|gifted|fantastic|lovely|wonderful|kind) "
    r"(?:listener|shooter|teacher|speaker|talker|leader|mentor|storyteller|communicator|explainer|thinker|coach|boss|manager|person|human being)",
    re.IGNORECASE,
)
# What only a person can be, so that it is said of the writer, if of anybody.
_OF_THE_WRITER = listed(
    "bilingual trilingual fluent qualified certified registered licensed trained experienced graduated available able ready willing unemployed retired"
)
# "Good bloke": who it is was not said.
SOMEBODY = re.compile(
    r"(?:(?:really|very|such) )?(?:[a-z]+ )?(?:guy|bloke|fella|lad|chap|dude|lady|woman|man|person|lass|gal|egg|lot|crowd|bunch|listener|shooter|teacher|speaker|leader|mentor|boss|manager)",
    re.IGNORECASE,
)
_QUALITIES = listed(
    "honesty candor candour openness kindness warmth patience humility generosity transparency enthusiasm frankness"
)


def small(text: str) -> str:
    """The text with a small first letter, for one whose first word is known to be no name."""
    return text[:1].lower() + text[1:]


def as_reason(text: str) -> str:
    """A reason with the words that it left out: "bilingual" lacks too much, "background in tax" is one's own."""
    if _EXACTLY.match(text) and not _GOES_ON.search(text):
        return f"it is {text}"
    if _SO_MUCH.match(text):
        return f"there is {text}"
    return _of_the_writers_wish(text)


def _of_the_writers_wish(text: str) -> str:
    """A reason that tells what the writer feels, has or would have: "excited to learn", "background in tax", "more time at home"."""
    if _FELT.match(text) or _BUSY_WITH.match(text):
        return f"I am {text}"
    if _COMPARED.match(text) and not first_verb(before_relative(text))[0]:
        return f"it would mean {re.sub(r', (?=(?:more|less|fewer|better) )', ' and ', small(text))}"
    if _MY_OWN.match(text):
        return f"my {text}"
    place = _KIND_OF_PLACE.fullmatch(text)
    kind = place[1].strip().casefold() if place else ""
    if place and kind not in _NO_KIND and not kind.endswith(("s", "ing")):
        return f"it is {'an' if re.match('[aeio]|hon(?:est|ou?r)|u[nm](?!i)', kind) else 'a'} {small(text)}"
    own = _THINKING.match(text) or _WANTING.match(text) or _LIKING.match(text)
    return f"to {text}" if _is_a_deed(text) and not own else text


def _is_a_deed(text: str) -> bool:
    """Whether a reason opens with a plain verb and what is done: "make a difference"."""
    first, _, rest = text.partition(" ")
    second = rest.split(maxsplit=1)[0] if rest else ""
    if first not in PLAIN_VERBS or not second:
        return False
    return second in (DETERMINERS | _OBJECTS) - {"with", "from"} or (
        second in {"with", "from"} and (first in SURE_PLAIN or first == "work")
    )


def of_the_writer(text: str, said: list[str], part: str) -> Fitted | None:
    """Sentences whose subject is "I", said or left out."""
    if _OWN.match(text) and said[0] != "because":
        return Fitted(Shape.SENTENCE, text) if len(said) > 2 else None
    if part == "interest" and re.match(r"when (?:I|my|we)\b", text):
        return Fitted(Shape.CLAUSE, text) if len(said) > 5 else None
    if part == "liked" and _MY_PEOPLE.match(text) and first_verb(before_relative(text))[0]:
        return Fitted(Shape.SENTENCE, text)
    if len(said) > 2 and _is_own_thought(text, said, part):
        return Fitted(Shape.SENTENCE, f"I {small(text)}")
    wished = _WANTING.match(text) or (_LIKING.match(text) if len(said) > 1 else None)
    if wished and not _goes_on_with_a_verb(text[wished.end() :]):
        return Fitted(Shape.SENTENCE, f"I {small(text)}")
    return _own_history(text, said) if part == "interest" else None


def _is_own_thought(text: str, said: list[str], part: str) -> bool:
    """Whether only the writer can have thought or done it: "reckon it suits me", "got to hold one"."""
    if part == "interest" and _COULD_DO.match(text):
        return True
    if part != "topic" and _GOT_TO.match(text):
        return not _REFLEXIVE.search(text)
    own = _MYSELF.match(text) and not _WOULD_HELP.match(text) and said[0] not in {"is", "were"}
    return bool(_THINKING.match(text) or own)


def _own_history(text: str, said: list[str]) -> Fitted | None:
    """A reason that lies in the writer's life: "was a nurse for ten years", "grew up on a farm"."""
    if _EVER_BEEN.match(text):
        return Fitted(Shape.SENTENCE, f"I have {small(text)}")
    if _WAS_THERE.match(text):
        return Fitted(Shape.SENTENCE, f"I {small(text)}")
    own_deed = said[0] in OWN_DEEDS and len(said) > 2 and not _IT.match(text)
    return Fitted(Shape.SENTENCE, f"I {small(text)}") if own_deed or _WAS_ONE.match(text) else None


def _goes_on_with_a_verb(rest: str) -> bool:
    """Whether what looked like a verb is a noun with a verb of its own: "respect goes both ways"."""
    after = [word.casefold() for word in words(rest)[:1]]
    return any(word in (BE_HAVE_DO | THIRD) - {"do"} for word in after)


def completed(text: str, said: list[str], part: str) -> Fitted | None:
    """Answers that lack a word which can only be one: "honest", "honest it is slow", "no egos", "matches my thesis"."""
    text = _HONEST_IT_IS.sub(r"\1 that ", text)
    bare = _DEGREE.sub("", text)
    first = words(bare)[0].casefold() if words(bare) else ""
    following = said[said.index(first) + 1 :] if first in said else []
    if (first in PERSONAL | _FELT_BY_SOMEBODY and _ends_quality(following)) or re.fullmatch(
        r"down[- ]to[- ]earth", bare
    ):
        return Fitted(Shape.QUALITY, text)
    if part != "topic" and len(said) == 1 and said[0] in _QUALITIES:
        return Fitted(Shape.NOUN, f"your {small(text)}")
    if made := (_all_so(text) if part == "liked" else None) or _there(text, said, part):
        return made
    if part == "topic" or len(said) < 3 or not _IT.match(text):
        return None
    if _REFLEXIVE.search(text):
        return Fitted(Shape.CLAUSE, f"you {small(text)}") if said[0] in PAST and said[0] not in THIRD else None
    return None if lacks_its_doer(text) else Fitted(Shape.CLAUSE, f"it {small(text)}")


def _all_so(text: str) -> Fitted | None:
    """How everything was, or the talk, or when something was done: "everything clear and written down", "not stuffy", "when she laughed"."""
    if _OF_THE_TALK.fullmatch(text):
        return Fitted(Shape.CLAUSE, f"our conversation was {small(text)}")
    if _WHEN_DONE.match(text):
        return Fitted(Shape.NOUN, f"the moment {small(text)}")
    found = _ALL_SO.fullmatch(text)
    so = found and (found[2] in ADJECTIVES | _IN_ORDER or found[2].endswith("ed"))
    return Fitted(Shape.CLAUSE, f"{small(found[1])} was {found[2]}{found[3]}") if found and so else None


def _there(text: str, said: list[str], part: str) -> Fitted | None:
    """What there is, or is not: "no egos", "never a dull day"."""
    if part != "topic" and (_THERE.match(text) or _WAS_NO_ONE.match(text)):
        return Fitted(Shape.CLAUSE, f"there {small(text)}")
    if _ALWAYS_ROOM.match(text):
        return Fitted(Shape.THAT, f"that there is {small(text)}")
    if pair := _NO_TWO.fullmatch(text) or _WELCOME.fullmatch(text):
        return Fitted(Shape.CLAUSE, f"{small(pair[1])} are {pair[2]}")
    if part == "topic" and _NAMED_POLICY.match(text):
        return Fitted(Shape.NOUN, f"the {text}")
    if not _NONE_OF.match(text) or first_verb(before_relative(text))[0] or any(word in BE_HAVE_DO for word in said):
        return None
    head = _HEAD.split(text, maxsplit=1)[0].split()[-1]
    many = (head.endswith("s") and not head.endswith(("ss", "us", "is"))) or head in {"people", "children"}
    verb = ("were" if many else "was") if _AGO.search(text) else "are" if many else "is"
    return Fitted(Shape.THAT, f"that there {verb} {small(text)}")


def with_doer(text: str, topic: str) -> Fitted | None:
    """A predicate whose subject is the topic, which stands before it: "keeps people close to home"; None where it may be a person."""
    said = [word.casefold() for word in words(text)[:2]]
    if not said or said[0] in _OF_PERSONS or not _is_thing(topic) or lacks_its_doer(text):
        return None
    past = said[0] in PAST and said[0] not in THIRD
    if not (past or said[0] in THIRD) or (past and (names_several(topic) or said[0] not in _PAST_OF_THINGS)):
        return None
    return Fitted(Shape.CLAUSE, f"it {small(text)}")


def of_the_reader(text: str, others: bool) -> Fitted | None:
    """What only the reader can have done in the talk, or does: "didn't pretend it was easy", "knows every driver by name".

    ``others``: whether several others were named, who may have done it, though not one by himself.
    """
    said = [word.casefold() for word in words(text)[:1]]
    knew = bool(said) and said[0] in _OF_PERSONS & PAST and said[0] not in THIRD and " " in text
    if not others and (knew or _DONE_IN_THE_TALK.match(text)):
        return Fitted(Shape.CLAUSE, f"you {small(text)}")
    does = _DOES.match(text)
    verb = does and (_PLAIN.get(does["verb"]) if does["verb"] else does["plain"])
    if does is None or verb is None or verb not in PLAIN_VERBS or third(verb) in _OF_THINGS:
        return None
    return Fitted(Shape.CLAUSE, f"you {does['before']}{'do not ' if does['plain'] else ''}{verb}{text[does.end() :]}")


def as_person(text: str) -> Fitted | None:
    """What kind of person the reader is: "straight shooter", "a good listener"."""
    kind = small(re.sub(r"^an? ", "", text, flags=re.IGNORECASE))
    article = "an" if kind[0] in "aeiou" else "a"
    return Fitted(Shape.CLAUSE, f"you are {article} {kind}") if _A_PERSON.fullmatch(kind) else None


def as_quality(text: str, topic: str) -> Fitted | None:
    """A quality of the topic, which stands before it: "capped at 15 families"."""
    said = [word.casefold() for word in words(_DEGREE.sub("", text))[:1]]
    person = SOMEBODY.fullmatch(text) is not None
    if (
        not said
        or said[0] in PERSONAL | _FELT_BY_SOMEBODY | _OF_THE_WRITER
        or said[0].endswith("ing")
        or person
        or (topic and not _is_thing(topic))
    ):
        return None
    return Fitted(Shape.CLAUSE, f"{'they are' if names_several(topic) else 'it is'} {small(text)}")


def _is_thing(topic: str) -> bool:
    """Whether the topic is a thing by its name, so that "it" can stand for it: no deed, no question, no person."""
    first = topic.split(maxsplit=1)[0].casefold() if topic else ""
    named = first not in {"how", "what", "why", "when", "where", "who", "that", "if"} and not first.endswith("ing")
    return named and PEOPLE.search(topic) is None and _SUBJECT_OF_ITS_OWN.match(topic) is None


def lacks_its_doer(text: str) -> bool:
    """Whether somebody did it who is not named, nor sure: "took the time to answer everything"."""
    return (
        re.match(r"(?:took|gave up) (?:the |so much |a lot of |plenty of |her |his |your )?time\b", text, re.IGNORECASE)
        is not None
    )


def _ends_quality(following: list[str]) -> bool:
    """Whether an adjective of persons is all, or goes on with what it is about, or with another one."""
    if not following:
        return True
    if all(word in PERSONAL | ADJECTIVES | {"and", "very", "so"} for word in following):
        return following[-1] in PERSONAL | ADJECTIVES
    if following[0] == "and":
        return (len(following) == 2 and following[1] in PERSONAL) or following[1:] == ["down", "to", "earth"]
    return (
        following[0] in {"about", "with", "to", "toward", "towards", "in", "that", "enough", "of"}
        and len(following) > 1
    )
