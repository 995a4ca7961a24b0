"""Somebody spoken of becomes somebody spoken to: "how she runs her clinic" is, to her, "how you run your clinic"."""

from __future__ import annotations

import re
from dataclasses import replace

from afterword.core.note.generic_you import of_anyone, without_telling
from afterword.core.note.lists import listed
from afterword.core.note.names import COMMON_GIVEN, fold
from afterword.core.note.whom import (
    HE,
    SHE,
    YOU,
    Meant,
    Reader,
    goes_on_with_firm,
    has_crew,
    is_reported,
    may_be,
    names_many,
    next_many,
    they_are_others,
    things_do,
    whom,
)
from afterword.core.note.word_classes import (
    ADJECTIVES,
    ADVERBS,
    DETERMINERS,
    PAST,
    PLAIN_VERBS,
    PREPOSITIONS,
    SUBJECTS,
    SURE_PAST,
    SURE_PLAIN,
    SURE_THIRD,
    THIRD,
    third,
)

__all__ = ["Reader", "speaks_of_unnamed", "to_reader"]

_ADVERB = rf"(?:{'|'.join(sorted(ADVERBS))}|first|then|again|too|not|no longer|of course|in fact|in turn|at times|oftentimes|often times|at least(?: \w+ an? \w+)?|ever|hardly|barely|soon|later|herself|himself|yourself|(?!(?:apply|comply|imply|multiply|rely|reply|supply)\b)[a-z]+ly)"
# What may stand between a subject and its verb: "she, like you, never once raises her voice".
_BETWEEN = rf"(?:(?:, [^,.;]{{2,40}},)?,? {_ADVERB}\b)*(?:, [^,.;]{{2,40}},)?"
_SUBJECT = re.compile(rf"\b(?:she|he)(?P<between>{_BETWEEN}) (?P<verb>[a-z]+)\b", re.IGNORECASE)
# "Neither does she".
_INVERTED = re.compile(
    r"(?P<before>\b(?:so|nor|neither|than|as|rarely|seldom) )(?P<verb>is|was|has|does) (?:she|he)\b", re.IGNORECASE
)
_PLAIN_VERBS = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "goes": "go",
}
_OF_ANOTHER = re.compile(r"\b(?:who|there (?:is|are|was|were))\b")
_GOES_ON = re.compile(rf"(?P<before>(?:\b(?:and|but|or)|(?P<comma>,))(?: {_ADVERB}\b)*) (?P<verb>[a-z]+s)\b")
# "How she hires, trains and keeps people": the verb between is one as surely as the others.
_AND_ONE_MORE = re.compile(rf"(?: [a-z]+)?,? and (?:{'|'.join(sorted(THIRD))})\b")
_BASE = {third(verb): verb for verb in PLAIN_VERBS}
_S_KEPT = re.compile(r"(?:ss|us|is)$")
_HER_OBJECT = re.compile(
    r"\bher\b(?=$|[.,;:]| (?:and|or|to|for|with|about|at|in|on|that|when|how|why|because|as|by|from|an?|the|my|this|everything|it|so|until|till|while|after|before|once|again|too|into|through|out|up|over|back|home|along|round|during)\b)",
    re.IGNORECASE,
)
# "Watching her teach": what she is seen to do is no thing of hers.
_HER_DOING = re.compile(
    rf"(?P<seen>\b(?:see|saw|seeing|hear|heard|hearing|watch|watched|watching|lets?|letting|makes?|made|making|helps?|helped|helping) )her(?= (?:{'|'.join(sorted(PLAIN_VERBS))})\b(?! (?:of|was|is)\b)| [a-z]+ (?:down|up|out|off|through|around|over)\b| (?:{'|'.join(sorted(ADJECTIVES))}|cry|angry|nervous|sad)(?=$|[,.;]| (?:of|to|about|that|when|and|for)\b))",
    re.IGNORECASE,
)
_POSSESSED_BY_FIRM = re.compile(r"^their (?=[a-z-]+)(?!own\b|and\b|was\b|is\b)", re.IGNORECASE)
_THEY = re.compile(r"\b(?:they|their)\b(?! say\b)", re.IGNORECASE)
# "Gives everyone their evenings back": theirs, of whom was spoken last.
_OF_EACH = re.compile(
    r"\b(?:everyone|everybody|each|nobody|no one|anyone|people|[a-z]+(?:ers|ors|ists|ants|ents)) their$", re.IGNORECASE
)
# "The komatiites and how they log them": what is done with a thing is done by those of the firm.
# "Exclusions fell after they stopped the booths": who stops them are those of the firm.
_AFTER_THEY = re.compile(
    r"^(?:the |this |that )?(?:[a-z-]+ ){1,4}(?:that |which )?they (?:are|were|have been|had been) (?:doing|making|building|running|planning|rolling|moving|switching|putting|setting|working|introducing|replacing|launching|opening|starting|trialling|trialing|testing)\b|"
    r"\b(?:after|since|when|because|once|until|before|now that|as) they (?:stopped|started|began|introduced|brought in|changed|moved|switched|dropped|added|hired|trained|built|opened|closed|put in|got rid of|let|launched|adopted|replaced|took on|cut|redesigned|rewrote|asked|gave)\b",
    re.IGNORECASE,
)
_ROOM = 20
_AND_HOW = re.compile(r"(?: and|,) (?:how|why|where|what|when) $")
_THEM = re.compile(r"\bthem(?:selves)?\b", re.IGNORECASE)
# "You hold their hand", "you know what they fear": whose it is was not said, but it is not the reader's own.
_HELD = re.compile(
    r"\b(?:you|she|he)\b.* (?:their (?:hands?|names?|eyes|faces?|backs?|shoulders?|stor(?:y|ies)|minds?|birthdays?|fears?|parents|questions|worries|tears)|they (?:need|fear|feel|want|worry|struggle|are (?:scared|afraid|nervous|ill|sick)))\b",
    re.IGNORECASE,
)
# "They did it before the regulator told them to": who is told is who did it.
_TOLD_THEM = re.compile(
    r"(?P<told>\b(?:before|when|until|because|after|if|unless|as|although|though|since) (?:(?:the|a|an|their|any) )?[a-z]+ (?:ever |even |had |has )*(?:told|asked|made|forced|gave|let|paid|wanted|needed|sent|warned|makes|asks|tells|lets|gives|wants)) them\b"
)
# "They let the porters go first because they always went last": the second time it is the porters.
_LET_THE = re.compile(
    r"they (?:let|make|made|help|helped|ask|asked|put|give|gave|send|sent|pay|paid|train|trained|teach|taught|keep|kept|allow|allowed) (?:the|their|all|every|new) [^,;]{3,60} (?:because|so|when|if|before|until|after|once) they\b(?!.*\bthey\b.*\bthey\b)",
    re.IGNORECASE,
)
_SUBJECT_THEY = re.compile(r"\bthey\b", re.IGNORECASE)
_TWO_OWNERS = re.compile(
    r"\b(?:her|his|my|your) and (?:[A-Z]\w+|her|his|their|my)\b|^(?:you and|and you)\b", re.IGNORECASE
)
_REPLACED = {
    True: ((r"\bher\b", "your"), (r"\bhers\b", "yours"), (r"\bherself\b", "yourself")),
    False: (
        (r"\bhis\b(?= [a-z])", "your"), (r"\bhim\b", "you"), (r"\bhis\b", "yours"), (r"\bhimself\b", "yourself"),
    ),
}  # fmt: skip
_SAME_CLAUSE = r"(?: (?!(?:that|how|what|why|when|where|who|which|if|because|so|and|but|as|it|they|we|I|people|everyone|nobody)\b)[a-z'-]+){1,4} "
# "She lets her decide": whom she lets is not herself.
_TO_ANOTHER = {
    True: re.compile(
        rf"\bshe{_SAME_CLAUSE}{_HER_OBJECT.pattern}|\bshe (?:[a-z]+ ){{0,2}}?{_HER_DOING.pattern}", re.IGNORECASE
    ),
    False: re.compile(rf"\bhe{_SAME_CLAUSE}him\b", re.IGNORECASE),
}  # fmt: skip
_ITSELF = re.compile(r"\b(?:herself|himself)\b", re.IGNORECASE)
# "A bloke that senior": the reader, spoken of as somebody else.
_ONE_SO_SENIOR = re.compile(
    r"\b(?:a|an|some|the) (?:\w+ )?(?:bloke|man|woman|guy|lady|lad|chap|fella|person|boss|manager|director|owner|chef|teacher|doctor|nurse|leader|head|ceo|interviewer) (?:that|so|as|this) (?:senior|important|busy|high|experienced|famous|young|old|big|successful|powerful|respected)\b|"
    r"\b(?:someone|somebody) (?:that|so|as|this) (?:senior|important|busy|high|experienced|famous|young|old)\b|\b(?:someone|somebody|a \w+) in (?:her|his|your|their|that) position\b|^(?:the |this |that )?(?:guy|dude|bloke|fella|chap|lass|lad) (?=[a-z]+s\b|[a-z]+ed\b)",
    re.IGNORECASE,
)
# "It took her six years": she is no owner of the years.
_HER_GIVEN = re.compile(
    r"(?P<given>\b(?:took|takes|taken|cost|costs|gave|gives|taught|got|earned|bought|saved|left|lost) )her(?= (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|over|about|almost|nearly|half|all)\b))"
)
_AMONG = re.compile(r"\byou(?= (?!(?:and|all|both)\b)(?:[a-z]+ ){1,4}(?:each other|one another)\b)", re.IGNORECASE)
_HERE = re.compile(
    rf"^here,? (?!(?:is|are) (?:where|how|what|to)\b|(?:{'|'.join(sorted(PREPOSITIONS))}|and|or)\b)|(?<=\bbecause )here,? (?=(?:{'|'.join(sorted(DETERMINERS | SUBJECTS))}) )",
    re.IGNORECASE,
)
# "Sir told me", "the way ma'am explains": the reader, as some Englishes speak of a person of rank.
_SIR = r"(?:sir|madam|ma['’]?am)"
_SIR_CALLED = re.compile(rf"(?:, | )(?:dear )?{_SIR}(?=$|[,.;])|^{_SIR}, ", re.IGNORECASE)
_SIRS = re.compile(rf"\b(?:the )?{_SIR}['’]s (?=[a-z])", re.IGNORECASE)
_SIR_OBJECT = re.compile(
    rf"\b(from|with|by|to|for|of|about|like|under|between|ask|asked|see|meet|met|thank|hear|heard|and) (?:the )?{_SIR}\b(?! (?-i:[A-Z]))",
    re.IGNORECASE,
)
_SIR_DOES = re.compile(rf"\b(?:the )?{_SIR} (?=(?-i:[a-z]))", re.IGNORECASE)
_QUOTED = re.compile(r"\"[^\"]*\"|[“„][^”“]*[”“]|(?<!\w)['‘](?:[^'’‘]|(?<=\w)['’](?=\w))+['’](?!\w)")
_FIRST_MARK = 0xE000
# "You told me you could not swim": the fact by itself can stand after "hearing that".
_TOLD_FACT = re.compile(
    r"^(?:that )?you (?:also )?(?:told me|mentioned|explained|said)(?: to me)? (?:that )?(?=you (?!(?:said|told|would|will|could|might|should)\b)[a-z]|your (?:[a-z-]+ ){1,3}(?:is|are|was|were|has|have|had)\b)",
    re.IGNORECASE,
)
# "We get to pitch dishes": those of the firm, said by themselves, or the two who spoke.
_WE_OF_FIRM = re.compile(
    rf"^(?:(?:that|you said|you told me|she said|he said|they said) )*we (?:(?:do not|don't|{'|'.join(sorted(ADVERBS - {'both'}))}) )*(?:get to|let|give|take|pay|train|hire|serve|bake|cook|eat|work|open|close|start|make|use|offer|rotate|treat|(?!(?:{'|'.join(sorted(PAST))}|have|need|live|know|want|believe|love|like|see|share|agree|speak|come|understand|seem|belong|owe|hear|forget|say|lose|learn|remember|think|become|spend|tend|deserve|prefer)\b)(?:{'|'.join(sorted(SURE_PLAIN))}))\b",
    re.IGNORECASE,
)
_WE_OF_WRITER = re.compile(
    r"\b(?:I|me|my|both|same|similar|disagree|each other|along|alike|home|back home|family|village)\b"
)
_OWN_LOT = re.compile(
    r"^(?:that )?my (?:current|last|old|previous|former|present|other) (?:[\w-]+ ){0,3}?(?:is|was|are|were|has|had|does|did)\b|^(?:that )?mine (?:is|was|are|were|has|had)\b",
    re.IGNORECASE,
)
_BEFORE = r"(?:(?:how|why|that|what|where|when|the way|I (?:liked|loved|enjoyed|admired) (?:how|that|the way)) )?"
# "It was full in nine days and Harpreet walked me through it".
_ANEW = r"(?:, |\b(?:and|but|because|so|when|while|where|that|how) )"
_DID = rf"(?:\w+ly )?(?:is|was|has|had|does|did|can|could|\w+ed|\w+s|(?:him|her)self (?:is|was|has|had)|{'|'.join(sorted(PAST))})\b"
_TITLED = r"(?:(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof|Professor|Judge)\.? )?(?:[A-Z]\w+ )?"


_SHORTEST_NAME = 2
_NAMES_AND_WORDS = listed(
    "mark grace will rose bill hope may faith dean chase grant drew frank summer joy art guy rich sunny hunter mason carol ray gene dawn daisy lily ivy olive ruby pearl amber crystal harmony patience charity constance"
)


def to_reader(text: str, reader: Reader) -> str | None:
    """The answer as it is said to the reader; None where it is not plain who is meant. What stands in quotation marks stays."""
    quoted = _QUOTED.findall(text)
    marks = iter(range(len(quoted)))
    text = _QUOTED.sub(lambda _: chr(_FIRST_MARK + next(marks)), text)
    said = _said_to(text, reader)
    for index, quote in enumerate(quoted):
        said = said.replace(chr(_FIRST_MARK + index), quote) if said else said
    return _TOLD_FACT.sub("", said) if said and reader.present else said


def _said_to(text: str, reader: Reader) -> str | None:
    others = reader.others or has_crew(reader.topic) or things_do(text, reader.topic)
    letter = without_telling(_in_a_letter(text))
    named = _by_name(letter, reader)
    if named != letter:
        reader = replace(reader, topic="")  # whose name was typed is sure, whoever the topic is about
    anyone = of_anyone(named, others=others)
    if (
        anyone is None
        or (not reader.present and _SIR_DOES.search(text))
        or (reader.present and _ONE_SO_SENIOR.search(anyone))
    ):
        return None
    if _WE_OF_FIRM.match(anyone) and not _WE_OF_WRITER.search(anyone):
        return None
    text = _with_own_subject(anyone, reader)
    if _TWO_OWNERS.search(text) or any(
        len(word) > 2 and re.search(rf"\b{re.escape(word)}\b", text) for word in reader.person.words
    ):
        return None
    spoken_to = _pronouns(text, reader)
    if spoken_to is None or (YOU.search(text) and not is_reported(text)):
        return _beside_you(spoken_to, reader) if spoken_to else None
    return _of_firm_or_others(spoken_to, reader, others=others)


def _of_firm_or_others(text: str, reader: Reader, *, others: bool) -> str | None:
    """The answer with "you" for those of the firm; None where others are meant whom the note does not name."""
    if goes_on_with_firm(text, reader):
        return _they(text, replace(reader, others=False, topic=""), named=reader.told and bool(reader.topic))
    if others:
        return text if reader.told or not _leans(text) else None
    return _they(_POSSESSED_BY_FIRM.sub("your ", text), reader)


def _in_a_letter(text: str) -> str:
    """The reader's firm as "there", since the writer is not in it, and "you all" for those who do something to one another."""
    return _HERE.sub("there ", _AMONG.sub("you all", text))


def speaks_of_unnamed(text: str) -> bool:
    """Whether the answer is no fact of the conversation by itself: "you let them fail a bit", "my last one is bigger"."""
    found = _THEM.search(text)
    return _OWN_LOT.match(text) is not None or (found is not None and not names_many(text[: found.start()]))


_SINCE_THEN = re.compile(r" (?:since|when|before|after|while|until|till|because|as|so) (she|he)\b", re.IGNORECASE)


def _with_own_subject(text: str, reader: Reader) -> str:
    """A deed with the subject that was left out: "made it himself"."""
    first, itself = re.match(r"[a-z]+", text, re.IGNORECASE), _ITSELF.search(text)
    since = _SINCE_THEN.search(text) if first and not itself and reader.present and not reader.others else None
    if first and since and (first[0].casefold() == "been" or first[0].casefold() in SURE_PAST):
        has = "has " if first[0].casefold() == "been" else ""
        return f"{since[1].lower()} {has}{text[:1].lower()}{text[1:]}"
    if not first or not itself or first[0].casefold() not in PAST | THIRD or _SUBJECT.search(text):
        return text
    return f"{'she' if itself[0].casefold() == 'herself' else 'he'} {text[:1].lower()}{text[1:]}"


def _beside_you(text: str, reader: Reader) -> str | None:
    """Where "you" was typed, "they" are others; what they do to "you", or have of their own, needs their name."""
    found = _THEY.search(text)
    if found is None or they_are_others(text[: found.start()], reader):
        return text
    return text if found[0].casefold() == "they" and not YOU.search(text, found.end()) else None


def _leans(text: str) -> bool:
    """Whether "they" means those of a topic, since the answer names nobody before."""
    found = _THEY.search(text)
    return found is not None and not names_many(text[: found.start()])


def _they(text: str, reader: Reader, *, named: bool = False) -> str | None:
    """Those of the firm are spoken to as "you", unless the answer itself names whom it means by "they"; ``named``: "them" is of the topic."""
    found = _THEY.search(text)
    before = text[: found.start()] if found else ""
    of_house = (
        _AND_HOW.search(before) is not None or _AFTER_THEY.search(text, 0, len(before) + _ROOM) is not None
    ) and not (reader.others or has_crew(before))
    if found is None or (they_are_others(before, reader) and not of_house) or _OF_EACH.search(text, 0, found.end()):
        return text
    text = _TOLD_THEM.sub(r"\g<told> you", text, count=1) if _SUBJECT_THEY.match(text) else text
    end = next_many(text, found.end())
    meant = text[:end]
    if (
        (_SUBJECT_THEY.search(text, end) and not _LET_THE.match(text))
        or (_THEM.search(meant) and not (of_house or named))
        or _HELD.search(text)
    ):
        return None
    for pattern, word in ((r"\bthey\b", "you"), (r"\btheirs\b", "yours"), (r"\btheir\b", "your")):
        meant = re.sub(pattern, word, meant, flags=re.IGNORECASE)
    return meant + text[end:]


def _by_name(text: str, reader: Reader) -> str:
    """The reader's own name, as an owner or as whoever did something, becomes "your" or a pronoun."""
    pronoun = "he" if _is_he(text, reader) else "she"
    for word in reader.person.words if reader.present else ():
        given = word == reader.person.words[0] or fold(word) in COMMON_GIVEN
        text = _with_capital(text, word) if given else text
        name = rf"{_TITLED}{re.escape(word)}"
        text = re.sub(rf"^({_BEFORE}){name}(?:['’]s|(?<=s)['’]) (?=\w)", r"\1your ", text)
        text = re.sub(
            rf"^({_BEFORE}){name}(?: {_SIR}(?= (?:him|her)self\b))? (?={_DID})",
            rf"\1{pronoun} ",
            text,
        )
        text = re.sub(rf"({_ANEW}){name} (?={_DID})", rf"\1{pronoun} ", text)
    if reader.present:
        text = _SIR_CALLED.sub("", _SIR_OBJECT.sub(r"\1 you", _SIRS.sub("your ", text)))
        text = _SIR_DOES.sub(f"{pronoun} ", text)
    return text


def _with_capital(text: str, word: str) -> str:
    """The text with the capital of a name that begins it in small letters, as people type: "gary does a round"."""
    known = len(word) > _SHORTEST_NAME and word.casefold() not in _NAMES_AND_WORDS
    begins = known and re.match(rf"{re.escape(word.lower())}(?:['’]s\b)? (?={_DID})", text) is not None
    return f"{word}{text[len(word) :]}" if begins else text


def _is_he(text: str, reader: Reader) -> bool:
    """Whether the reader's own name stands for "he": by the title, or by what was typed beside it."""
    if not may_be(reader, woman=True):
        return True
    said = next((one for one in (text, reader.topic) if (HE.search(one) is None) is not (SHE.search(one) is None)), "")
    return HE.search(said) is not None and may_be(reader, woman=False)


def _pronouns(text: str, reader: Reader) -> str | None:
    """Every "she", or every "he", as "you" where the reader is meant, and as it is where another is; None if it is not plain."""
    there = [(woman, whom(text, reader, woman=woman)) for woman in (True, False) if (SHE if woman else HE).search(text)]
    if any(meant is Meant.UNCLEAR for _, meant in there):
        return None
    spoken_to = [woman for woman, meant in there if meant is Meant.READER]
    if len(spoken_to) > 1:
        return None
    return _replaced(text, woman=spoken_to[0]) if spoken_to else text


def _replaced(text: str, *, woman: bool) -> str | None:
    subject, own = ("she", SHE) if woman else ("he", HE)
    if _TO_ANOTHER[woman].search(text):
        return None
    made = _INVERTED.sub(lambda match: f"{match['before']}{_second_person(match['verb'])} you", text)
    made = _SUBJECT.sub(lambda match: _with_verb(match) if match[0].casefold().startswith(subject) else match[0], made)
    if made != text:
        made = _GOES_ON.sub(_with_verb_too, made)
    if re.search(rf"\b{subject}\b", made, re.IGNORECASE):
        return None
    made = (
        _HER_GIVEN.sub(r"\g<given>you", _HER_DOING.sub(r"\g<seen>you", _HER_OBJECT.sub("you", made))) if woman else made
    )
    for pattern, word in _REPLACED[woman]:
        made = re.sub(pattern, word, made, flags=re.IGNORECASE)
    return None if own.search(made) else made


def _with_verb_too(match: re.Match[str]) -> str:
    """A second verb of the same subject: "and still loves it"."""
    verb = match["verb"].casefold()
    since = match.string[: match.start()].casefold().rpartition("you ")[2]
    if _OF_ANOTHER.search(since):
        return match[0]  # "you said there is a man who has read them all and now gets first pick"
    alone = match["comma"] and not _AND_ONE_MORE.match(match.string, match.end())
    known = SURE_THIRD if alone else THIRD | _PLAIN_VERBS.keys()
    return f"{match['before']} {_second_person(verb)}" if verb in known else match[0]


def _with_verb(match: re.Match[str]) -> str:
    return f"you{match['between']} {_second_person(match['verb'])}"


def _second_person(verb: str) -> str:
    low = verb.casefold()
    if low in _PLAIN_VERBS:
        return _PLAIN_VERBS[low]
    if low in _BASE:
        return _BASE[low]
    if low in ADVERBS:
        return verb
    if low.endswith("ies") and len(low) > 4:
        return f"{verb[:-3]}y"
    if re.search(r"(?:ss|sh|ch|x|zz|o)es$", low):
        return verb[:-2]
    return verb[:-1] if low.endswith("s") and not _S_KEPT.search(low) else verb
