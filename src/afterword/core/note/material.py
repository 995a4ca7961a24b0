"""What the talking points give to a note: answers fitted to the reader, and the sentences in which they can be told (E10)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from afterword.core.candidacy.model import TalkingPoint
from afterword.core.note.articles import names_several, with_the
from afterword.core.note.cleaning import MOST_SIGNS
from afterword.core.note.doing import as_liked
from afterword.core.note.draft import Question
from afterword.core.note.facts import Facts
from afterword.core.note.fit import Fitted, Shape, fit, fits, says_little, with_capitals
from afterword.core.note.leaning import means_topic, rests, stands_alone
from afterword.core.note.prose import sentences, words
from afterword.core.note.recasting import Reader, speaks_of_unnamed, to_reader
from afterword.core.note.splices import told_of
from afterword.core.note.weighed import reads_whole
from afterword.core.note.whom import HE, SHE, YOU, firm_leads
from afterword.core.note.word_classes import DETERMINERS, PEOPLE, PREPOSITIONS

_FEW = 3
_WHOLE_SENTENCE = 6
_SAID_LAST = re.compile(
    r"^(?P<said>.{6,}?)(?:,| -| –| —) (?:as )?(?P<who>you|she|he|they) (?:said|told me|says|put it|called it)[.! ]*$",
    re.IGNORECASE,
)
_WHOLE_SAYING = re.compile(r"[\"“][^\"“”]{8,90}[\"”][ .]*")
_OF_SPEAKER = re.compile(r"\b(?:I|me|my|mine|we|us|our)\b")
# "Real tools! that children can use": the mark ends nothing.
_GOES_ON = re.compile(r"(?:that|which|who|with|for|and|in|on|at|from|to|by) [a-z]")
# "Every week." after a sentence belongs to it.
_REST_OF_SENTENCE = re.compile(
    r"(?:(?:every|each) (?:single )?\w+|(?:once|twice) an? \w+|all (?:year|day|week|night)(?: long)?|for free|no exceptions|in person|by hand)[.!]*",
    re.IGNORECASE,
)
# "Everyone thinks I want something quiet. I don't." without its end says the opposite.
_CONTRARY = re.compile(
    r"(?:(?:but|well|yet),? )?(?P<said>(?:I|it|we|they|you|she|he|that|there) (?:do|does|did|is|was|are|were|am|have|has|had|would|could|will|can)(?:n't| not))[.!]*",
    re.IGNORECASE,
)
_THERE = re.compile(
    r"\b(?:from|in|near|around|up|down|over|born|raised|lived|live|grew up|worked|work|agent|studied|been|was|were|people|home) there\b|\bthere$",
    re.IGNORECASE,
)
# "It's not", to what the topic asked.
_BARE_ANSWER = re.compile(
    r"(?:it|that|this|they|you|we|I) (?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would)(?: not)?",
    re.IGNORECASE,
)
_OF_THOSE = re.compile(r"\b(?:of|like|with|for|about) (?:those|them|these)$")
# "People over paperwork", "I respect that": what is felt, but nothing is told.
_OVER = re.compile(r"\w+ (?:over|before|above|first) \w+", re.IGNORECASE)
_NO_REASON = re.compile(
    r"(?:and )?I (?:really |do |just |totally |always )?(?:respect|like|love|admire|appreciate|rate|value|get|liked|loved) (?:that|this|it)(?: a lot| so much)?[.! ]*$",
    re.IGNORECASE,
)
_A_PLACE = re.compile(r"\b(?:in|at|to|from|near|around|outside|of|across|by|for) (?:the )?[A-Z][a-z]+")
_WISHED = re.compile(r"(?:and |so |but )?I(?:'d| would| want| hope| love| like| care|['’]d)\b", re.IGNORECASE)
_OF_NOW = re.compile(
    r"(?:(?:at|in|with) )?(?:my|our) (?:current|present|last|old|previous|former)\b|where I (?:am|work) now\b|(?:right )?now (?:I|we|my)\b|I(?:['’]m| am) (?:so |really |just )?tired of\b",
    re.IGNORECASE,
)
_TIRED = re.compile(r"I(?:['’]m| am) (?:so |really |just )?tired of [^,;.]+[,;.] (?:and |so |but )?(?=I(?:['’]d| want| would)\b)", re.IGNORECASE)  # fmt: skip
# What is so where the writer works now, or was before, is not what was liked here.
_AT_PRESENT = re.compile(
    r"(?:usually|normally|generally|most days|at the moment|so far|until now|now|where I am)\b,? (?:[\w ]+,? )?I\b"
)
_OF_THE_TALK = re.compile(
    r"I (?:(?:really|also|especially|particularly|just|even|still|truly|honestly|never|had never|have never|had not|have not) )*(?:like|love|enjoy|appreciat|admire|respect|value|felt|feel|saw|see|seen|notice|learn|could|would|"
    r"can|was|were|got|did not (?:expect|know|realise|realize|think|feel)|never|heard|hear|believe|agree|think|thought|remember|laugh|understood|understand|knew|know|had|met|left|came|went|found|find|did|tried|"
    r"watched|talked|spoke|read|expected|asked|held|touched|walked|sat|stood|smiled|cried|have (?:never|always|not|seldom|only|rarely) )|(?!I\b)",
)
_UNWISHED = re.compile(r"I (?:do|did|would) not (?:want|like|need|wish)\b|I (?:want|need|would (?:like|want|rather))\b")
_THAT_PLACE = ((re.compile(r"\b(?:in|at) (?:that|this) place\b", re.IGNORECASE), "there"), (re.compile(r"\b(?:that|this) place\b"), "the place"))  # fmt: skip
# What was so where the writer worked before is not what was liked here.
_LAST_PLACE = re.compile(
    r"(?:that )?(?:the |my |our )?last (?:place|job|agency|firm|company|school|boss|manager|employer|shop|kitchen|ward|team)\b",
    re.IGNORECASE,
)
# What the place would let the writer do can be liked: "that I could walk to school with my son".
_WOULD_LET = re.compile(r"I (?:could|would|can|get to)\b")


@dataclass(frozen=True, slots=True)
class Material:
    """One talking point as it can be told to the reader; parts that cannot are None."""

    place: str
    with_reader: bool
    topic: Fitted | None
    liked: Fitted | None
    interest: Fitted | None
    beside: Fitted | None = None

    @property
    def tells(self) -> bool:
        """Whether anything particular can be told of it."""
        whole = self.interest is not None and self.interest.shape is Shape.SENTENCE
        return bool(self.topic or self.liked or (whole and self.interest and is_whole(self.interest)))


@dataclass(frozen=True, slots=True)
class Stock:
    """All the material of a note, and the answers that could not be set, to be asked about."""

    points: tuple[Material, ...]
    unfit: tuple[Question, ...] = field(default=())


def stock(facts: Facts) -> Stock:
    """What can be told to this reader."""
    made = [(index, point, _material(index, point, facts)) for index, point in facts.points]
    points = [one for _, point, one in made if one.tells and not _only_reason_left(point, one)]
    unfit = [question for index, point, one in made for question in _unfit(index, point, one, facts)]
    return Stock(tuple(points), tuple(unfit))


def _only_reason_left(point: TalkingPoint, made: Material) -> bool:
    """Whether a reason has lost all that it was a reason for: by itself it would seem to be said of something else."""
    return not (made.topic or made.liked or (says_little(point.topic) and says_little(point.liked)))


def _material(index: int, point: TalkingPoint, facts: Facts) -> Material:
    reader = replace(facts.reader, present=point.person == facts.person.id)
    topics = fits(point.topic, reader, "topic") if not says_little(point.topic) else []
    topics = [one for one in topics if _can_be_topic(one, with_reader=reader.present)]
    if topics and topics[0].shape in {Shape.CLAUSE, Shape.THAT} and _OF_THOSE.search(topics[0].text):
        topics = []  # what "those" are was said in a sentence that is lost
    lost = len(topics) == 1 and reader.weigh is not None and told_of(point.topic, reader.weigh, "topic") is not None
    others = lost or PEOPLE.search(point.topic or "") is not None
    named = not lost and bool(topics) and (not others or PEOPLE.search(topics[0].text) is not None)
    led = firm_leads(point.topic or "")
    reader = replace(reader, others=others, led=led, topic=point.topic or "", told=named)
    liked = _liked(_told(point.liked, reader, "liked"), reader)
    if liked and not topics and not says_little(point.topic) and means_topic(liked.text):
        liked = None
    of_others = others or (liked is not None and PEOPLE.search(liked.text) is not None)
    led = led or (firm_leads(point.liked or "") and liked is not None and YOU.search(liked.text) is not None)
    reader = replace(reader, others=of_others, led=led, told=bool(topics or liked))
    interest = _told(_wish(point.interest), reader, "interest")
    rests_on_lost = _has_lost(point, liked, topic=bool(topics)) and interest and rests(interest.text)
    if rests_on_lost or (interest and (_is_elsewhere(interest.text, point) or _BARE_ANSWER.fullmatch(interest.text))):
        interest = None
    return Material(
        f"talking_points[{index}]",
        reader.present,
        topics[0] if topics else None,
        liked,
        interest
        if interest and interest.shape is not Shape.QUALITY and not _is_label(point.interest, interest)
        else None,
        topics[1] if len(topics) > 1 and _can_be_liked(topics[1]) else None,
    )


def _is_label(typed: str | None, made: Fitted) -> bool:
    """Whether a reason only names something, in a word or two, so that no sentence can be made of it: "real problems", "learning"."""
    said = words(typed or "")
    joined = {word.casefold() for word in said} & (DETERMINERS | PREPOSITIONS)
    short = made.shape is Shape.NOUN and len(said) <= _FEW and (not joined or _OVER.search(typed or "") is not None)
    return short or _NO_REASON.match(typed or "") is not None


def _can_be_liked(told: Fitted) -> bool:
    """Whether what was told of a topic may be called good: nothing of a third person, whose story it may be."""
    return told.shape in {Shape.CLAUSE, Shape.THAT} and not (SHE.search(told.text) or HE.search(told.text))


def _is_elsewhere(reason: str, point: TalkingPoint) -> bool:
    """Whether "there" would seem to be the firm, though it may be a place that was named before: "I grew up 20 km from there"."""
    return _THERE.search(reason) is not None and any(_A_PLACE.search(said or "") for said in (point.topic, point.liked))


def _wish(answer: str | None) -> str | None:
    """A reason without the complaint before it: what the writer wants comes first, where both were said."""
    if answer is None:
        return None
    flat = " ".join(answer[:MOST_SIGNS].split())
    pieces = [flat[start:end] for start, end in sentences(flat)]
    wished = next((piece for piece in pieces[1:] if _WISHED.match(piece)), None)
    if wished and _OF_NOW.match(pieces[0]):
        return wished
    tired = _TIRED.match(flat)
    return flat[tired.end() :] if tired else answer


def _has_lost(point: TalkingPoint, liked: Fitted | None, *, topic: bool) -> bool:
    """Whether something was left out on which the reason may rest."""
    return liked is None and (not says_little(point.liked) or not (topic or says_little(point.topic)))


def _told(answer: str | None, reader: Reader, part: str) -> Fitted | None:
    """The first sentence of an answer that can be told; after one that was lost, only what stands by itself."""
    if answer is None or says_little(answer):
        return None
    lost = False
    for sentence in _whole_sentences(answer):
        made = _fit_said(sentence, reader, part)
        if made:
            return None if lost and not stands_alone(made.text) else made
        lost = True
    return None


def _whole_sentences(answer: str) -> list[str]:
    """The sentences of an answer, each with what was set after its full stop though it belongs to it."""
    flat = with_capitals(" ".join(answer[:MOST_SIGNS].split()))
    whole: list[str] = []
    for start, end in sentences(flat):
        piece = flat[start:end]
        if whole and whole[-1].rstrip().endswith("!") and _GOES_ON.match(piece):
            whole[-1] = f"{whole[-1].rstrip('! ')} {piece}"
        elif whole and (contrary := _CONTRARY.fullmatch(piece)):
            whole[-1] = f"{whole[-1].rstrip('.!')}, but {contrary['said']}"
        elif whole and _REST_OF_SENTENCE.fullmatch(piece):
            whole[-1] = f"{whole[-1].rstrip('.!')}, {piece[:1].lower()}{piece[1:]}"
        else:
            whole.append(piece)
    return whole


def _fit_said(sentence: str, reader: Reader, part: str) -> Fitted | None:
    """A sentence fitted to the reader, who said it where "you said" comes last."""
    for pattern, word in _THAT_PLACE if part != "topic" else ():
        sentence = pattern.sub(word, sentence)
    if part == "liked" and _WHOLE_SAYING.fullmatch(sentence):
        return Fitted(Shape.NOUN, f"the words {sentence.strip(' .')}")
    last = _SAID_LAST.match(sentence)
    if last is None:
        return fit(sentence, reader, part)
    if reader.present and to_reader(f"{last['who']} said so", reader) != "you said so":
        return None
    if reader.present and last["said"][0] in '"“':
        return fit(f"you said {last['said']}", reader, part)
    made = fit(last["said"], reader, part)
    if made is None or _OF_SPEAKER.search(made.text):
        return None
    clause = made.shape in {Shape.CLAUSE, Shape.THAT} and reader.present
    return Fitted(Shape.CLAUSE, f"you said {as_that(made)}") if clause else made


def _can_be_topic(fitted: Fitted, *, with_reader: bool) -> bool:
    if fitted.shape is Shape.QUALITY:
        return with_reader
    return not fitted.text.startswith("to ")


def _liked(fitted: Fitted | None, reader: Reader) -> Fitted | None:
    if fitted is None or (fitted.shape is Shape.QUALITY and not reader.present) or fitted.text.startswith("to "):
        return None
    unnamed = not reader.others and speaks_of_unnamed(fitted.text) and not (reader.told and names_several(reader.topic))
    own_lot = _LAST_PLACE.match(fitted.text) or _UNWISHED.match(fitted.text) or _AT_PRESENT.match(fitted.text)
    if unnamed or own_lot or (fitted.shape is Shape.SENTENCE and not _OF_THE_TALK.match(fitted.text)):
        return None
    if fitted.shape is Shape.NOUN:
        made = replace(fitted, text=as_liked(with_the(fitted.text), reader.topic, present=reader.present))
        return made if reads_whole(made, reader) else None
    return replace(fitted, shape=Shape.CLAUSE) if _WOULD_LET.match(fitted.text) else fitted


def _unfit(index: int, point: TalkingPoint, made: Material, facts: Facts) -> Iterator[Question]:
    """A question for each answer that was given and cannot be set."""
    stems = {"topic": "I enjoyed hearing about ...", "liked": "What I liked was ...", "interest": "It made me want to work there because ..."}  # fmt: skip
    name = facts.slots.get("address") or facts.person.name
    for part, stem in stems.items():
        answer = getattr(point, part)
        if getattr(made, part) is None and not says_little(answer):
            shown = " ".join(answer.split())[:120]
            yield Question(
                f"talking_points[{index}].{part}",
                f"Your note “{shown}” cannot be set into a letter as it stands. Complete this sentence as you would say it to {name}: “{stem}”",
            )


def as_that(fitted: Fitted) -> str | None:
    """The answer as a clause with "that"."""
    if fitted.shape is Shape.CLAUSE:
        return f"that {fitted.text}"
    if fitted.shape is Shape.QUALITY:
        return f"that you were {fitted.text}"
    return fitted.text if fitted.shape is Shape.THAT else None


def is_whole(fitted: Fitted) -> bool:
    """Whether an answer is long enough to stand as a sentence by itself."""
    return len(words(fitted.text)) >= _WHOLE_SENTENCE
