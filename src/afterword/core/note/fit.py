"""Answers of the debrief made to fit a sentence by rule; what does not fit safely is left out and asked about."""

from __future__ import annotations

import re
from dataclasses import replace

from afterword.core.note.cleaning import MOST_SIGNS, cleaned
from afterword.core.note.letters import lower_first
from afterword.core.note.names import fold
from afterword.core.note.prefaces import without_preface
from afterword.core.note.prose import sentences, words
from afterword.core.note.recasting import Reader, to_reader
from afterword.core.note.refusal import is_empty, is_fit_for_a_letter
from afterword.core.note.shapes import Fitted, Shape, clause, shaped
from afterword.core.note.splices import as_list, in_short, told_of, unspliced, without_addition
from afterword.core.note.weighed import reads_whole, weighed
from afterword.core.note.word_classes import PLAIN_VERBS, gerund

__all__ = ["Fitted", "Shape", "fit", "fits", "says_little"]

_LONGEST = 32
_LONGEST_WORD = 40
_LEAD_IN = re.compile(
    r"^(?:(?:we|I|they|you|she|he) )?(?:also |just |really |briefly |even |both )*(?:(?:had (?:a )?(?:\w+ )?(?:talk|chat|conversation|discussion)|talk(?:ed)?|sp[eo]a?k(?:e|en)?|chat(?:ted)?|discuss(?:ed|ing|ion)?|conversation|talking|speaking|chatting|asked|heard|told me|"
    r"learn(?:ed|t)|hear|hearing|learning|(?:enjoyed|loved|liked) (?:hearing|talking|learning|speaking|our (?:talk|conversation|discussion|chat)))(?: (?:a (?:lot|bit|little)|at length|more|together|mostly))? (?:about|of|on|over|re|regarding) |(?:I )?ask(?:ed|ing)? (?=(?:what|how|why|whether|where|when)\b)|"
    r"(?:we |I )?discuss(?:ed|ing) |(?:what (?:i|we) (?:liked|loved|enjoyed|discussed|talked about|spoke about)(?: most| best)? (?:was|is) )|(?:hearing (?=(?:how|what|why|when|where|that)\b))|what (?:you|she|he|they) (?:said|told me|mentioned|explained) about |(?:when|where) (?:you|she|he|they|we) (?:told|talked|spoke|chatted|explained)(?: me| us)? (?:about|of) |about (?!half|a (?:third|quarter|dozen|hundred|thousand)|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty)\b(?! (?:of the )?things)))",
    re.IGNORECASE,
)
# A reason of two halves, of which the talk is only the first: "we talked about it all through my course and I had never seen it".
_TALKED_AND_I = re.compile(r"we [^,;.]+ (?:and|but|so) (?:I|we|nobody|no one)\b", re.IGNORECASE)
_ASKED_AND_TOLD = re.compile(
    r"^(?:I |we )?asked (?:(?:you|her|him|them) )?(?:about |if |whether |how |what )[^.;]{3,60}? and (?:you|she|he|they) (?:told me|talked|explained|spoke|said|went through)(?: me| to me)? (?:about |that (?:the|your) )(?=\w)",
    re.IGNORECASE,
)
_BECAUSE = re.compile(
    r"^(?:it made me want to work (?:there|here|for (?:them|you)) )?(?:because|as(?= (?:I|it|we|they|you|my|the|nobody|everyone)\b)|since(?= (?:I|it|we|they|you|my)\b)|so(?: that)?(?= (?:I|that I|we)\b)) (?!of\b)",
    re.IGNORECASE,
)
_BECAUSE_OF = re.compile(
    r"^(?:it made me want to work (?:there|here) )?(?:because of|due to|thanks to) ", re.IGNORECASE
)
_FELT = r"(?:(?:really|also|especially|particularly|so much|truly|just) )*(?:loved|liked|enjoyed|appreciated|admired|valued|respected|love|like|enjoy|appreciate|admire|value)"
# "I liked that ...", "love how ...": what was liked can stand after other words as well.
_LIKED = re.compile(
    rf"^(?:I )?{_FELT} (?:it (?=(?:that|how|when)\b))?(?=(?:that|how|the|your|their|her|his|our|seeing|hearing|meeting|talking|learning|being|knowing)\b)",
    re.IGNORECASE,
)
# Who told it is the reader: "I was told it is in the contract".
_I_WAS_TOLD = re.compile(
    r"^(?:I|we) (?:was|were) (?:also )?told (?:that )?(?=(?:it|you|they|the|there|everyone|everybody|nobody|no one|your|every|all|no|each)\b)",
    re.IGNORECASE,
)
_INVERTED = re.compile(
    r"^(?:how|why|what|when|where|which|who) (?:do|does|did)\b|^(?:what|which|how (?:many|much|often|long)) (?:\w+ )?(?:do|does|did) (?:you|they|we|I|the)\b|^(?:how|why|what|when|where|which|who)(?: \w+)? (?:is|are|was|were|can|could|will|would|should|has|have)(?: (?:i|you|we|they|the|she|he|it|an?)\b)",
    re.IGNORECASE,
)
# "What I liked was to see it": one likes seeing it.
_TO_DO = re.compile(r"^to ([a-z]+)\b(?! of\b)")
_DO_THEY = re.compile(r"^(how|why|where|when|what) do (you|they|we) (?=[a-z])", re.IGNORECASE)
_WHO_AND_VERB = r"[a-z]+s (?:come|go|work|help|run|do|take|make|meet|learn|get|have|are|were|can|will|teach|sit|stay|start|rotate|present)\b"
# A noun phrase, a comma, and a clause: two thoughts, of which only the first can be set.
_HEAD = re.compile(
    r"^(?:the |your |their |our |a |an |[a-z-]+ )[^,;.]{3,80}(?=[,;] (?:"
    + _WHO_AND_VERB
    + r"|everyone|everybody|nobody|they|you|we|it|he|she|I|people|same|and (?:then )?(?:they|you|we|it|he|she|I))\b)",
    re.IGNORECASE,
)
_RUN_ON = re.compile(
    r"[,;] "
    + _WHO_AND_VERB
    + r"|[,;] (?:everyone|everybody|nobody|they|it|he|she|there|you|we) (?:\w+ )?(?:is|are|was|were|has|have|had|does|do|did|\w+s|\w+ed|visit)\b|(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bMx)(?<!\bDr)(?<!\bSt)(?<!\bProf)\. [A-Z]"
)
# "Steady work. pension": a full stop that ends no abbreviation.
_STOPPED = re.compile(r"\b(?!(?:approx|dept|incl|spec|prof|tech|appt|govt|misc|assn)\b)[a-z]{4,}[.!?] +[a-z]")
# Two clauses with a comma between them are joined; "it was not cameras, it was courtesy" is one thought turned round.
_TWO_CLAUSES = re.compile(
    r"^([^,;.()]{5,90}), (?!which\b|who\b|and\b|but\b|or\b|so\b|same\b|you (?:said|told)\b)([^,;.()]{5,90})$",
    re.IGNORECASE,
)
_NOT_BUT = re.compile(
    r"^((?:it|this|they|you|we|he|she) (?:is|was|are|were|do|did|does)) not ([^,;.]{2,80}), \1 ([^,;.]{2,90})$",
    re.IGNORECASE,
)
# "If you break one, nobody shouts": a comma that splices nothing.
_IF_THEN = re.compile(r"(?:if|when|whenever|unless|although) [^,;.]+, [^,;.]+", re.IGNORECASE)
# "90 days before you carry a quota": a span, of which nothing is said.
_SPAN_BEFORE = re.compile(
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:days|weeks|months|years|shifts) (?:before|until|till|after) (?:you|they|we|I|anyone|anybody)\b"
)
_OF_WRITER = re.compile(r"(?:I|my|me|we)\b", re.IGNORECASE)
_OF_THE_THING = re.compile(r"(?:it|this|that|those|these)\b", re.IGNORECASE)
_ENDS_IN_POINTER = re.compile(r"\b(?:that|this|it)[.!]*$")
_DOER = re.compile(r"(?:you|they|she|he|we)\b", re.IGNORECASE)
# That somebody asked is what was liked; elsewhere "asked about" only leads in what was spoken of.
_ASKED_AFTER = re.compile(
    r"(?:(?:you|they|she|he) )?(?:also |even |really )?asked (?:about|after|me about) my\b", re.IGNORECASE
)
# What the interviewer spoke of or asked about is what was liked, not the thing: "she spoke of the residents as her own family".
_SPOKE_OF = re.compile(
    r"(?:you|they|she|he) (?:(?:also|really|just|even|always|actually) )*(?:(?:asked|spoke|talked|chatted|wanted to know|told me|told us) (?:me )?(?:about|of)|asked (?:me )?(?:what|how|why|who|where|when|whether|if))\b",
    re.IGNORECASE,
)
# "Chillers mostly".
_A_QUESTION = re.compile(r"(?:how|what|why|where|when|who|whether|the way)\b", re.IGNORECASE)
_HEDGE = re.compile(
    r",? (?:mostly|mainly|too|as well|really|in general|basically|and all that|and all|for the most part|etc\.?|and so on|among other things)(?=[.!]*$)",
    re.IGNORECASE,
)
_WHAT_I_LIKED = re.compile(
    r"^(?:what|the thing|one thing) (?:(?:that )?I |we )(?:really |most )?(?:liked|loved|enjoyed|appreciated)(?: (?:most|best))?(?: about (?:it|that|this|him|her|them|the [a-z]+))?(?: (?:most|best))?(?: is| was|:)(?: that)? (?=[a-z])",
    re.IGNORECASE,
)
_TOOK_TIME = re.compile(r"^(?:took|gave up) (?:the |so much |a lot of |plenty of )?time\b", re.IGNORECASE)
# What is done within a programme can be told of it: "the programme, in which everyone rotates".
_WITHIN = re.compile(
    r"^((?:the |your |their |a |an )?[^,;.]{3,60}\b(?:prog(?:ram(?:me)?)?|scheme|rotation|system|arrangement|clinic|project|seminar|course|workshop|week)), ((?:everyone|everybody|nobody|each \w+|every \w+) [a-z]+(?:s|es|ed)? .{3,80})$",
    re.IGNORECASE,
)


def fit(text: str | None, reader: Reader, part: str = "") -> Fitted | None:
    """The first sentence of the answer that a note can hold, in a shape that says where; None where no rule makes it safe."""
    return next(iter(fits(text, reader, part)), None)


def fits(text: str | None, reader: Reader, part: str = "") -> list[Fitted]:
    """Every sentence of the answer that a note can hold. ``part``: topic, liked or interest, as the debrief asks."""
    flat = with_capitals(" ".join((text or "")[:MOST_SIGNS].split()))
    pieces = [piece for start, end in sentences(flat) for piece in _thoughts(flat[start:end], reader, part)]
    found = [one for one in (_fit_one(piece, to, part) for piece, to in pieces) if one is not None]
    if found or part != "topic":
        return found
    heads = [(piece.partition(",")[0], to) for piece, to in pieces if "," in piece and not _A_QUESTION.match(piece)]
    made = (_fit_one(head, to, part) for head, to in heads if " " in head)
    return [one for one in made if one is not None and one.shape is Shape.NOUN]


def _thoughts(sentence: str, reader: Reader, part: str) -> list[tuple[str, Reader]]:
    """A thing and what is told of it, where only a comma is between: of a topic the thing comes first, elsewhere what is told, but for
    what the writer tells of himself. Whoever is named in the thing may be meant in what is told.
    """
    if part != "topic":
        sentence = _WHAT_I_LIKED.sub("", sentence)
    elif not _ASKED_AND_TOLD.match(sentence):
        sentence = _LEAD_IN.sub("", sentence, count=1)
    two = told_of(sentence, reader.weigh, part) if reader.weigh else None
    if two is None:
        if reader.weigh is None or part == "interest":
            return [(sentence, reader)]
        bare = _HEDGE.sub("", sentence)
        if part == "liked":
            return [(one, reader) for one in in_short(bare, reader.weigh)]
        return [(as_list(without_addition(bare, reader.weigh), reader.weigh), reader)]
    thing, told = two
    both = [(thing, reader), (told, replace(reader, topic=f"{reader.topic} {thing}".strip()))]
    if part == "interest" and _ENDS_IN_POINTER.search(told):
        return both[:1]
    of_thing = _OF_WRITER.match(told) or _OF_THE_THING.match(told)
    return both if part == "topic" or (part == "liked" and of_thing) else both[::-1]


def with_capitals(flat: str) -> str:
    """The text with a capital after each full stop, so that "over fire. he does it on Saturdays" is two sentences."""
    return _STOPPED.sub(lambda match: f"{match[0][:-1]}{match[0][-1].upper()}", flat)


def says_little(text: str | None) -> bool:
    """An answer without content: "everything", "n/a", "-"."""
    return is_empty(text or "")


def _fit_one(answer: str, reader: Reader, part: str) -> Fitted | None:
    whole = without_preface(_mended(cleaned(answer, british=reader.british), reader, part), part)
    bare = _BECAUSE_OF.sub("", _BECAUSE.sub("", whole))
    if part == "liked" and (_TOOK_TIME.match(bare) or _ASKED_AFTER.match(bare)):
        bare = f"you {bare[:1].lower()}{bare[1:]}" if reader.present and not _DOER.match(bare) else bare
    else:
        bare = _ASKED_AND_TOLD.sub("", bare) if part == "topic" else bare
        bare = _WITHIN.sub(r"\1, in which \2", bare)
        kept = (part == "interest" and _TALKED_AND_I.match(bare)) or (part == "liked" and _SPOKE_OF.match(bare))
        bare = bare if kept else _LEAD_IN.sub("", bare, count=1)
    if part == "liked":
        bare = _TO_DO.sub(lambda match: gerund(match[1]) if match[1] in PLAIN_VERBS else match[0], bare)
    if part in {"topic", "liked"}:
        bare = _LIKED.sub("", _I_WAS_TOLD.sub("", bare))
    bare = _as_one(_DO_THEY.sub(r"\1 \2 ", bare), reader)
    text = (bare and to_reader(bare, reader)) or ""
    if not _is_settable(text):
        return _first_thought(bare, answer, reader, part)
    names = reader.names | _name_within(whole, text)
    low = lower_first(text, names)
    made = clause(low, names) if _BECAUSE.match(whole) else shaped(low, names, part)
    fitted = weighed(made, low, reader, part)
    return fitted if fitted and reads_whole(fitted, reader, part) else None


def _name_within(whole: str, text: str) -> frozenset[str]:
    """The word that now comes first, where it had a capital further on in the answer: "about Stan, who sang"."""
    first = words(text)[0]
    inside = re.search(rf"[a-z,] {re.escape(first)}\b", whole) is not None
    return frozenset([fold(first)]) if first[0].isupper() and inside else frozenset()


def _mended(whole: str, reader: Reader, part: str) -> str:
    """The answer without slips of the pen; what was mended may want writing out in its turn: "your" that becomes "you're"."""
    mended = reader.mend(whole, part) if reader.mend else whole
    return whole if mended == whole else cleaned(mended, british=reader.british)


def _first_thought(bare: str, answer: str, reader: Reader, part: str) -> Fitted | None:
    """The noun phrase before a comma and a clause; a clause is not cut from its fellow, whose sense may hang on it."""
    head = _HEAD.match(bare)
    if not head or head[0] == answer or part == "interest" or not _is_clean(bare):
        return None
    made = _fit_one(head[0], reader, part)
    return made if made and made.shape in {Shape.NOUN, Shape.LOOSE, Shape.QUALITY} else None


def _as_one(text: str, reader: Reader) -> str:
    """Two clauses that a comma splices, as one: "everybody tastes and everybody speaks"; "" where only one of them is a clause."""
    text = _NOT_BUT.sub(r"\1 not \2 but \3", text)
    if reader.weigh is not None and (spliced := unspliced(text, reader.weigh)) is not None:
        return spliced
    two = _TWO_CLAUSES.match(text)
    if two is None or not _RUN_ON.search(text):
        return text
    halves = [shaped(lower_first(half, reader.names), reader.names, "liked") for half in two.groups()]
    whole = all(half is not None and half.shape in {Shape.CLAUSE, Shape.SENTENCE} for half in halves)
    return f"{two[1]} and {lower_first(two[2], reader.names)}" if whole else text


def _is_clean(text: str) -> bool:
    return is_fit_for_a_letter(text) and not is_empty(text)


def _is_settable(text: str) -> bool:
    """Whether the answer is short, whole and plain enough to stand within a sentence of a letter."""
    said = words(text)
    return bool(
        said
        and len(said) <= _LONGEST
        and max(len(word) for word in said) <= _LONGEST_WORD
        and re.search(r"[^\W\d_]{2}", text)
        and _is_clean(text)
        and not _INVERTED.match(text)
        and not _SPAN_BEFORE.match(text)
        and not _STOPPED.search(text)
        and (not _RUN_ON.search(text) or _IF_THEN.fullmatch(text) is not None)
        and text.count('"') % 2 == 0
        and text.count("(") == text.count(")")
    )
