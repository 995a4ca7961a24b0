"""The "you" that means anyone: "you get treated like an adult" is no fact about the reader, and is not told as one."""

from __future__ import annotations

import re

from afterword.core.note.whom import YOU
from afterword.core.note.word_classes import BE_HAVE_DO, PAST, SURE_PLAIN

_OFTEN = r"(?:(?:always|never|really|actually|just|also|still|even|only|not) )*"
# "You can tell they care": whoever reads is not meant. In the past it was the writer who could tell.
_TELL = re.compile(
    r"^(?:you|one) (?P<could>can|could) (?P<how>really |just )?(?P<tell>tell|see|feel|sense|notice) (?:that )?(?=(?:they|she|he)\b)",
    re.IGNORECASE,
)
_TREATED = r"(?:treated|trained|taught|trusted|heard|listened|thrown|encouraged|expected|supported|mentored|valued|respected|judged|mothered|micromanaged)"
_HAD = r"(?:your own|a (?:mentor|buddy|preceptor|coach|say|voice|chance|real \w+)|(?:a lot of |lots of |plenty of |real )?(?:training|support|feedback|credit|responsibility|freedom|autonomy|exposure|variety))\b"
_CAN = r"(?:ask|bring|go|be|see|hear|feel|speak|talk|walk|move|learn|grow|choose|pick|swap|work|wear|take|leave|make|say|try|tell|sense|count on|rely on|trust|become|switch|transfer|stay|come|sit|follow)\b"
_MUCH = r"(?:something|so much|a lot|loads|lots|as you go|on the job)\b"
_AT_HOME = r"(?:welcome|at home|safe|valued|heard|comfortable|part of|like (?:part|family|one of|you))\b"
# Each with what anyone, or the writer, is said to do instead.
_ANYONE = tuple(
    (re.compile(rf"\byou(?P<often> {_OFTEN}| ){pattern}", re.IGNORECASE), made)
    for pattern, made in (
        (r"get to (?=[a-z]+)", r"one\g<often>can "),
        (rf"(?:get|are) (?P<how>{_OFTEN})(?=(?:{_TREATED}|paid|bored|lost|given|allowed|left (?:alone|out|behind)|on your own|a number)\b)", r"one is\g<often>\g<how>"),
        (rf"(?:get (?={_HAD})|have (?=an? (?:say|voice)\b))", r"one\g<often>has "),
        (r"(?:do not|don't) (?P<verb>need|have to)\b", r"one\g<often>does not \g<verb>"),
        (r"(?<=never )have to\b", r"one\g<often>has to"),
        (r"(?:do not|don't) (?=(?:see|meet|find|get|hear of|come across|learn|read|pick up|forget) (?:that|this|those|these|it|one|many|such|things like|anything like)\b(?! as\b|(?: \w+)? (?:wrong|right)\b))", r"one\g<often>does not "),
        (r"(?P<seldom>rarely |hardly ever |seldom |(?<=never ))(?P<verb>see|find|hear) (?=(?:of )?(?:that|this|those|such|anything like)\b)", r"one\g<often>\g<seldom>\g<verb>s "),
        (rf"cannot (?={_OFTEN}(?!stand|bear|promise|imagine)[a-z]+(?: for| with| to)? (?:that|this|anyone|anybody|anything|everyone|everything|much|more|better)\b)", r"one\g<often>cannot "),
        (rf"(?P<can>can|could|cannot) (?={_OFTEN}{_CAN})", r"one\g<often>\g<can> "),
        (r"(?P<verb>learn) (?=(?:more|most|better|best|a lot|so much) (?:from|by|when)\b)", r"one\g<often>\g<verb>s "),
        (rf"(?P<verb>learn|see|meet|grow) (?={_MUCH})", r"one\g<often>can \g<verb> "),
        (rf"would (?={_OFTEN}need\b)", r"one\g<often>would "),
    )
)  # fmt: skip
# Who would have time, or would get a bench, is whoever takes the post: the writer.
_WOULD = (
    r"(?:be (?:\w+ing|able|proud|happy|glad|lucky|part|bored|alone|given|paid|trained|treated|left|allowed|trusted|responsible|in charge|on)|learn|grow|gain|feel|enjoy|fit|join|shadow|rotate|report to|meet|handle|"
    r"see (?!to\b)|work (?:with|on|alongside|in|from|directly|closely|across)|get (?!(?:up|by|through|home|back|off|on|out(?! of\b)|in)\b)|"
    rf"have (?!(?:{'|'.join(sorted(PAST))}|been|done|seen|given|taken|known|gone|come|chosen|never|to)\b)|have to\b)"
)
_WRITER = re.compile(
    rf"\byou (?=would (?:(?:always|really|actually|just|also|still|even|only) )*{_WOULD}|felt {_AT_HOME})",
    re.IGNORECASE,
)
_SAID_SO = re.compile(r"^(?:that )?you (?:also )?(?:said|told me|mentioned|promised) (?:that )?$", re.IGNORECASE)
# Anyone who is named once as done to, and once more as doing: "they do not count you until you are ready".
_DONE_TO_ANYONE = re.compile(
    r"\bthey (?:[a-z']+ ){0,4}you\b.*\b(?:until|till|unless|when|if|before|once) you (?!all\b)", re.IGNORECASE
)
_PEOPLE_DO = re.compile(
    rf"\byou (?={_OFTEN}feel {_AT_HOME}|{_OFTEN}know (?:where you (?:stand|are)|what is expected|what to expect|your (?:work|effort|voice) (?:matters|counts)|(?:all )?your (?:co-?workers|colleagues|teammates|neighbou?rs))\b)",
    re.IGNORECASE,
)
_NO_KNOWING = re.compile(r"\byou never know (?=(?:what|who|which|where|how)\b)", re.IGNORECASE)
_ANYONES = re.compile(
    r"^your (?=(?:voice|opinions?|ideas?|input|efforts?|work) (?:really |actually )?(?:matters?|counts?|means? something|(?:is|are|gets?) (?:heard|valued))\b)",
    re.IGNORECASE,
)
_DONE_TO = re.compile(
    rf"\b(?P<who>they|she|he|it|everyone|everybody|people|nobody|no one) (?P<verb>{_OFTEN}(?P<deed>makes?|treats?|lets?|judges?|shouts? at|yells? at|talks? down to|looks? down on|made|treated)) you\b",
    re.IGNORECASE,
)
# What only those of the firm do to anyone who works for it.
_DONE_BY_FIRM = re.compile(
    rf"\b(?P<who>they|she|he) (?P<verb>{_OFTEN}(?P<deed>teach(?:es)?|trains?|helps?|push(?:es)?|trusts?|leaves?|encourages?|allows?|supports?|wants?|expects?|pays?|shows?|gives?|cares? about|looks? (?:after|out for)|takes? care of)) you\b",
    re.IGNORECASE,
)
_LIKE_ONE = re.compile(
    r"\b(like|as) an? (adult|number|person|human|professional|colleague|partner|friend|guest|stranger|beginner)\b"
)
_BE = {"one": {"are": "is", "have": "has", "do": "does", "were": "was"}, "I": {"are": "am", "were": "was"}, "they": {}}
_HELPERS = frozenset({"can", "could", "will", "would", "may", "might", "should", "must", "cannot"})
_FORMS = {
    "one": ("one", "one", "one's", "oneself"),
    "I": ("I", "me", "my", "myself"),
    "they": ("they", "them", "their", "themselves"),
}
_SAID_OF = (
    (_WRITER, "I ", "I"),
    (_PEOPLE_DO, "people ", "they"),
    (_ANYONES, "everyone's ", "they"),
    (_NO_KNOWING, "there is no knowing ", "they"),
)
_YOU_SAID = re.compile(
    r"^(?:that |how )?you (?:also )?(?:said|told me|mentioned|explained|promised) (?:that )?", re.IGNORECASE
)
_SUBJECT = re.compile(
    r"(?P<before>^|[,;] |\b(?:and|but|or|when|if|where|how|what|that|because|so|as|while|before|after|the moment|until|like|who|whatever|whenever|wherever) )you (?P<next>[a-z']+)",
    re.IGNORECASE,
)
_WITH_VERB = re.compile(rf"\byou (?:{'|'.join(sorted(SURE_PLAIN | BE_HAVE_DO))})\b", re.IGNORECASE)


def without_telling(text: str) -> str:
    """What is told of them, without whoever can tell it: "you can tell they care"; an impression stays one: "you could tell he loves it"."""
    found = _TELL.match(text)
    if found is None:
        return text
    rest = text[found.end() :]
    return f"I could {found['how'] or ''}{found['tell']} that {rest}" if found["could"].casefold() == "could" else rest


def of_anyone(text: str, *, others: bool = False) -> str | None:
    """The answer with a "you" that means anyone said of "one", of people or of the writer; None where it cannot be said so.

    ``others``: whether "they" are not those of the firm, so that "they trust you" may be said of the reader.
    """
    done = _DONE_TO.search(text) or (None if others else _DONE_BY_FIRM.search(text))
    if done:
        return _done(text, done)
    if _DONE_TO_ANYONE.search(text):
        return None
    for pattern, made, who in _SAID_OF:
        if found := pattern.search(text):
            if pattern is _WRITER and _SAID_SO.match(text[: found.start()]):
                return None
            return _around(text, found, made, who)
    for pattern, made in _ANYONE:
        if found := pattern.search(text):
            return _around(text, found, found.expand(made), "one")
    return text


def _done(text: str, done: re.Match[str]) -> str | None:
    """What is done to anyone: "they let people try", or in the past, to the writer."""
    past = done["deed"].casefold() in {"made", "treated"}
    if past and done["who"].casefold() == "it":
        return text
    rest = _said_of("I" if past else "they", text[done.end() :])
    if rest is None or YOU.search(text[: done.start()]):
        return None
    whom = "me" if past else "people"
    rest = rest if past else _LIKE_ONE.sub(r"\1 \2s", rest).replace("persons", "people")
    return f"{text[: done.start()]}{done['who']} {done['verb']} {whom}{rest}"


def _around(text: str, found: re.Match[str], made: str, who: str) -> str | None:
    """The words that replace what was found, and every other "you" of the answer said of the same."""
    rest = _said_of(who, text[found.end() :])
    if rest is None or YOU.search(_YOU_SAID.sub("", text[: found.start()])):
        return None
    return f"{text[: found.start()]}{made}{rest}"


def _said_of(who: str, text: str) -> str | None:
    """Every "you" of a text as the pronoun ``who``, with its verb; None where the verb cannot agree by rule."""
    subject, object_, owner, itself = _FORMS[who]

    def agreeing(match: re.Match[str]) -> str:
        verb = match["next"].casefold()
        sure = who != "one" or verb in _BE["one"] or verb in _HELPERS or verb.endswith("ed")
        return f"{match['before']}{subject} {_BE[who].get(verb, verb)}" if sure else match[0]

    made = _SUBJECT.sub(agreeing, text)
    for pattern, word in ((r"\byour\b", owner), (r"\byourself\b", itself)):
        made = re.sub(pattern, word, made, flags=re.IGNORECASE)
    left = YOU if who == "one" else _WITH_VERB
    return None if left.search(made) else re.sub(r"\byou\b", object_, made, flags=re.IGNORECASE)
