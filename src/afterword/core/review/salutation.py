"""Where a note greets its reader, and whom it greets."""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.core.note.lists import listed
from afterword.core.note.names import fold, is_short_for
from afterword.core.note.titles import ALSO_NAMES, PARTICLES, SUFFIXES, title_name

# Greetings of other languages that are as formal as "Dear".
_ABROAD = (
    "annwyl|a chara|dia (?:dh)?uit|a charaid|namaste|namaskar(?:am)?|vanakkam|pranam|sat sri akal|adaab|shalom|(?:as-?)?sal[aā]+m[uo]? ?['ʿ]?al[ae]i?kum|salaam|salam|"
    "kia ora|t[eē]n[aā] (?:koe|koutou)|talofa(?: lava)?|bula|malo|mabuhay|magandang \\w+|selamat \\w+|jambo|habari|dumela|sawubona|sanibonani|molo(?:weni)?|e ka?aro|ẹ k[uú] \\w+|nnoo|goeie (?:dag|m[oô]re|middag)|"
    "geagte|geachte|beste|estimad[oa]|sehr geehrter?|lieber?|ch[eè]re?|bonjour|bonsoir|buenos d[ií]as|buenas tardes|bom dia|boa tarde|caro|cara|gentile|egregio|szanown[ya]|v[aá]žen[yýá]|aloha(?: e)?|merhaba|say[ıi]n|xin chao|osiyo|boozhoo"
)
_FORMAL = f"dear|my dear|esteemed|respected|to|attention|attn|hello|good (?:morning|afternoon|evening|day)|greetings|salutations|{_ABROAD}"
_INFORMAL = (
    "hi+|hey+|heya|hiya|hullo|hallo|howdy|howzit|yo|sup|what's up|whats up|wassup|'sup|hey there|hi there|hello there|hello again|well hello|g'?day|wotcha|ey up|alright|"
    "heyo|hola|ciao|dearest|morning|afternoon|evening|yoohoo|oi|how far|happy (?:mon|tues|wednes|thurs|fri)day"
)
GREETING = re.compile(rf"[ \t>*_]*(?P<word>{_INFORMAL}|{_FORMAL})\b(?!['-]\w)(?P<rest>[^\n]*)", re.IGNORECASE)
INFORMAL = re.compile(rf"(?:{_INFORMAL})$", re.IGNORECASE)
_IMPERSONAL = re.compile(
    r"\b(?:whom|who) (?:it )?(?:may|this may|it might) concern\b|\b(?:sir|madam|ma'am|mam|ma(?=\s*[,:!.]|\s*$)|sah|sirs|gentlemen|gentlepersons|ladies|"
    r"hiring|recruiting|recruitment|selection|search|manager|team|committee|panel|staff|all|everyone|everybody|friends?|"
    r"interviewers?|recruiter|colleagues?|folks|there|both|department|board|hr|human resources|employer|company|"
    r"partners|members|guys|firm|faculty|personnel|organi[sz]ation)\b",
    re.IGNORECASE,
)
_CALLING_FOR = re.compile(
    r"\b(?:calling (?:for|to reach|to speak (?:to|with))|message (?:is )?for|trying to reach|hoping to reach|"
    r"looking for|(?:this|that) is for|voicemail (?:is )?for|message to|call for) ",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"\s*([^\s,;:!?—–]+|[,;:!?—–])")
# What stands before a title, or is one that is only written so: "Rt. Rev.", "Ven.", "Most Rev.".
STYLES = frozenset(
    {
        "mnr",
        "mej",
        "dra",
        "drs",
        "rt",
        "right",
        "most",
        "very",
        "ven",
        "venerable",
        "excellency",
        "eminence",
        "hrh",
        "h.e",
        "he",
    }
)
_AND = frozenset({"and", "&", "or", "y", "und", "et"})


@dataclass(frozen=True, slots=True)
class Salutation:
    """The greeting: its whole span, the greeting word, and the span of whoever is addressed (empty when nobody is)."""

    start: int
    end: int
    word: tuple[int, int]
    addressee: tuple[int, int]
    impersonal: bool


def find_salutation(plain: str, lines: list[tuple[int, int]], names: frozenset[str]) -> Salutation | None:
    """The salutation of a written note: a greeting line near the top, or a name alone on the first line."""
    for index, (start, end) in enumerate(lines[:14]):
        match = GREETING.match(plain, start, end)
        if match and not _is_name(match, names) and _greets(match, plain, end, index):
            return _written(plain, match, end)
    return _name_line(plain, *lines[0], names) if lines else None


def find_spoken(plain: str, lines: list[tuple[int, int]], names: frozenset[str]) -> Salutation | None:
    """The greeting of a call script: in its first words, or "calling for Ms. Okafor" in its first sentences."""
    if not lines:
        return None
    start, end = lines[0][0], len(plain)
    match = GREETING.match(plain, start, end)
    found = _written(plain, match, end) if match and not _is_name(match, names) else None
    if found and found.addressee[0] < found.addressee[1]:
        return found
    head = plain[start : start + 300]
    for call in _CALLING_FOR.finditer(head):
        name = name_span(plain, start + call.end(), end)
        if name[0] < name[1]:
            word = found.word if found else (start, start)
            return Salutation(start, name[1], word, name, impersonal=False)
    return found or _spoken_name(plain, start, names)


def _spoken_name(plain: str, start: int, names: frozenset[str]) -> Salutation | None:
    begin = _title_after_greeting(plain, start, min(start + 80, len(plain)))
    name = name_span(plain, begin, min(begin + 80, len(plain)))
    words = [fold(word) for word in plain[name[0] : name[1]].split()]
    follows = plain[name[1] : name[1] + 1]
    named = words and (set(words) & names or title_name(words[0]) or any(is_short_for(words[0], one) for one in names))
    if follows in {",", ".", ":", ";", "-", "—", "!"} and named:
        return Salutation(start, name[1], (start, start), name, impersonal=False)
    return None


def _is_name(match: re.Match[str], names: frozenset[str]) -> bool:
    """A person or firm may be called like a greeting: "Hey Jude Records", "Ms. Yo"."""
    word = match.group("word")
    after = re.match(r"\s*[!']?\s*(\w+)", match.group("rest"))
    both = fold(word + after.group(1)) if after else ""
    return (fold(word) in names or both in names) and bool(after)


def _greets(match: re.Match[str], plain: str, end: int, index: int) -> bool:
    word, rest = match.group("word").casefold(), match.group("rest")
    if word == "to":
        return re.match(r" whom (?:it|this) ", rest, re.IGNORECASE) is not None or (
            re.match(
                r" (?:the )?(?:members of |entire |whole )?(?:the )?(?:hiring|interview|selection|search|recruit)\w*\b[^.]{0,60}[,:]\s*$",
                rest,
                re.IGNORECASE,
            )
            is not None
        )
    if word in {"attention", "attn"}:
        return re.search(r"[:,]\s*$", rest) is not None and index > 0
    if word in {"morning", "afternoon", "evening"}:
        return re.match(r"\s*,?\s*[A-Z][\w.]*(?: [A-Z][\w.]*)?\s*[,!:.—-]|\s*[,!]", rest) is not None
    if index and word not in {"dear", "my dear"}:
        return len(plain[match.start() : end].split()) <= 8
    return True


def _written(plain: str, match: re.Match[str], end: int) -> Salutation:
    start, word = match.start("word"), match.span("word")
    begin = match.end("word")
    while begin < end and plain[begin] in " ,":
        begin += 1
    line = plain[begin:end].rstrip()
    cut = _phrase_end(line)
    name = name_span(plain, begin, end)
    phrase = line[:cut]
    whole = phrase.rstrip(" ,:;.!-—–")
    impersonal = _IMPERSONAL.search(whole) is not None and not _holds_title_and_name(plain[name[0] : name[1]])
    if impersonal and len(whole.split()) <= 9:
        return Salutation(start, begin + cut, word, (begin, begin + len(whole)), impersonal=True)
    stop = max(name[1], match.end("word"))
    while stop < end and plain[stop] in " ,:;.!-—–" and "\n" not in plain[stop : stop + 1]:
        stop += 1
    tail = plain[start:stop].rstrip()
    return Salutation(start, start + len(tail), word, name, impersonal=False)


def _phrase_end(line: str) -> int:
    for match in re.finditer(r"[,:;!—–]|\.(?=\s|$)| - ", line[:160]):
        before = line[: match.start()].split()
        if match.group() != "." or not before or (title_name(before[-1]) is None and len(before[-1]) > 2):
            return match.end()
    return min(len(line), 160)


def _holds_title_and_name(text: str) -> bool:
    words = text.split()
    return len(words) > 1 and any(title_name(word) and not _IMPERSONAL.search(word) for word in words[:-1])


def name_span(plain: str, begin: int, end: int) -> tuple[int, int]:
    """The span of a name, or of several, from a place on: titles, capitals, particles, suffixes, "and"."""
    end = min(end, begin + 200)
    place, last = begin, begin
    joined = True
    while match := _TOKEN.match(plain, place, end):
        token, place = match.group(1), match.end()
        if "\n" in plain[match.start() : match.start(1)]:
            break
        if token in _JOINS or token.casefold() in _AND:
            if not _goes_on(plain, place if token in _JOINS else match.start(1), end):
                break
            joined = True
            continue
        if not _names(token, plain, place, end) or (token in _OPENERS and last > begin and not joined):
            break
        joined, last = False, place
        if _ends_here(token) and not _shortens_title(token, plain, place, end):
            break
    return _trimmed(plain, begin, last)


_LONGEST_SHORT = 7
_NAME_TO_THE_END = re.compile(r" [^\W\d_a-z][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,3} ?[,:;]?\s*$")
_JOINS = frozenset({",", ";"})
_OPENERS = frozenset({"I", "It", "Thank", "Thanks", "This", "My", "Please", "We"})


def _names(token: str, plain: str, place: int, end: int) -> bool:
    """Whether a token may be part of a name: a capital, a title, a particle before a capital, another script."""
    bare = token.strip(".()\"'")
    if not bare or token in {":", "!", "?", "—", "–", "-"}:
        return False
    if fold(bare) in PARTICLES and not bare[0].isupper():
        return _then_capital(plain, place, end)
    return bare[0].isupper() or title_name(bare) is not None or not bare[0].isascii()


def _trimmed(plain: str, begin: int, end: int) -> tuple[int, int]:
    start = begin
    while start < end and plain[start] in " ,":
        start += 1
    span = plain[start:end]
    return (start, start + len(span.rstrip(" ," if _dotted(span) else " .,"))) if end > begin else (begin, begin)


def _dotted(span: str) -> bool:
    last = span.rsplit(maxsplit=1)[-1] if span.split() else ""
    return last.endswith(".") and (fold(last) in SUFFIXES or len(fold(last)) == 1 or fold(last) in {"sr", "jr"})


def _ends_here(token: str) -> bool:
    """A full stop after a whole name ends it: "Hello, Ms. Okafor. This is ..."."""
    if not token.endswith("."):
        return False
    bare = token.strip(".")
    return (
        title_name(bare) is None
        and fold(bare) not in STYLES
        and len(bare) > 1
        and fold(bare) not in SUFFIXES
        and fold(bare) not in {"st", "sr"}
    )


def _shortens_title(token: str, plain: str, place: int, end: int) -> bool:
    """Whether a short word with a stop is a title before the name that fills the line: "Dear Bdr. Singh,"."""
    return len(token) <= _LONGEST_SHORT and _NAME_TO_THE_END.match(plain, place, end) is not None


def _then_capital(plain: str, place: int, end: int) -> bool:
    return re.match(r"\s*(?:[\w'-]+\s+){0,2}[^\W\d_a-z]", plain[place : min(end, place + 40)]) is not None


def _goes_on(plain: str, place: int, end: int) -> bool:
    """Whether the list of addressees goes on after a comma or an "and"."""
    rest = plain[place : min(end, place + 60)]
    match = re.match(r"\s*(?:(?:and|&|or)\s+)?(?:the\s+)?([^\s,;:]+)(?:\s+([^\s,;:]+))?", rest)
    if match is None:
        return False
    first, second = match.group(1), match.group(2) or ""
    if fold(first) in SUFFIXES:
        return re.match(r"\s*\S+\s*(?:[,;:]|$)", rest) is not None
    title = title_name(first)
    if title and (second[:1].isupper() or first.casefold().strip(".") not in ALSO_NAMES):
        return True
    joined = re.match(r"\s*(?:and|&|or)\s", rest) is not None
    return joined and first[:1].isupper() and first not in {"I", "It"}


def _name_line(plain: str, start: int, end: int, names: frozenset[str]) -> Salutation | None:
    begin = _title_after_greeting(plain, start, end)
    if begin > start:
        greeted = _name_line(plain, begin, end, names)
        return greeted and Salutation(start, greeted.end, (start, begin), greeted.addressee, greeted.impersonal)
    line = plain[start:end].rstrip()
    match = re.match(r"^(.{2,60}?)\s*[,:—–-]+$", line)
    tokens = match.group(1).split() if match else []
    if not match or len(tokens) > 6 or not tokens:
        return _inline_name(plain, start, end, names)
    span = name_span(plain, start, start + len(match.group(1)))
    known = {fold(token) for token in tokens} & names or title_name(tokens[0])
    whole = span == (start, start + len(match.group(1)))
    if (whole or known) and tokens[0].casefold() not in {"thank", "thanks", "re", "subject", "date", "from"}:
        return Salutation(start, end, (start, start), span, impersonal=False)
    if _IMPERSONAL.search(match.group(1)) and len(tokens) <= 4:
        return Salutation(start, end, (start, start), (start, start + len(match.group(1))), impersonal=True)
    return None


def _title_after_greeting(plain: str, start: int, end: int) -> int:
    """Where the title stands that follows one word, or two, of a language unknown here: "Annwyl Mrs Prys-Owen,"."""
    words = list(_TOKEN.finditer(plain, start, min(end, start + 60)))[:5]
    for index, match in enumerate(words):
        said = match.group(1)
        title = title_name(said) and said.casefold().strip(".") not in ALSO_NAMES and said[0].isupper()
        if title:
            return match.start(1) if index > 0 and index + 1 < len(words) else start
        if index > 2 or not (said[0].isalpha() or (said == "," and index)) or said.casefold() in _NO_GREETING:
            return start
    return start


_NO_GREETING = listed(
    "thank thanks thankyou re subject i it my we our your this that a an the and or to from date regarding as on in at for of rt right most very ven his her"
)


def _inline_name(plain: str, start: int, end: int, names: frozenset[str]) -> Salutation | None:
    """A name and what follows on one line: "Ms. Okafor, thank you for ..."."""
    span = name_span(plain, start, min(end, start + 80))
    tokens = plain[span[0] : span[1]].split()
    follows = plain[span[1] : span[1] + 1]
    known = [fold(token) for token in tokens]
    if (
        tokens
        and follows in {",", ":", "—", "–"}
        and ((title_name(tokens[0]) and len(tokens) > 1) or all(word in names for word in known))
    ):
        return Salutation(start, span[1] + 1, (start, start), span, impersonal=False)
    return None
