"""The people whom an invitation's text names: "You will meet with: ...", a schedule of the day, a panel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from afterword.core.candidacy.invitation import ProposedPerson
from afterword.core.candidacy.invitation_words import LEGAL, STAGE, TITLE
from afterword.core.candidacy.naming import word_set

_HEAD = re.compile(
    r"(?:who\s+)?(?:you(?:['’]ll| will|['’]re| are)(?: be)?\s+(?:meet(?:ing)?|speak(?:ing)?|interview(?:ing|ed)?|talk(?:ing)?|chat(?:ting)?)"
    r"(?:\s+(?:with|to|by))?|(?:the\s+|your\s+)?interviewers?(?:\(s\))?(?:\s+names?|\s*#?\d{1,2})?(?:\s+(?:will be|is|are|include))?|"
    r"(?:the\s+|your\s+|interview\s+)?panel(?:ists?|\s+members?)?(?:\s+(?:will be|is|are|includes?|consists of))?|"
    r"(?:your\s+|the\s+)?(?:interview|hiring)\s+(?:team|panel|committee)(?:\s+(?:will be|is|are|includes?))?|"
    r"(?P<noun>(?:your\s+)?(?:interview|meeting|call|conversation)\s+(?:will be\s+|is\s+)?with)|speaking with|"
    r"(?:your\s+)?hosts?(?:\s+(?:will be|is|are))?|(?:search\s+)?committee(?:\s+members)?|participants|attendees|with)"
    r"(?P<mark>\s*[:\-–—]\s*|\s+|$)(?P<rest>.*)",
    re.IGNORECASE,
)
_INSIDE = re.compile(
    r"\b(?:(?P<noun>(?:interview|meeting|conversation|call|chat) with)|"
    r"(?:meet|speak|speaking|talk|talking|chatting|interviewing|interviewed|conducted|led|hosted|run)\s+(?:with|to|by)|"
    r"(?:will|to|then|also) meet|be meeting(?: with)?|interviewers? (?:will be|is|are)|panel (?:will be|is|are|includes))\s+(?P<rest>[^\n]+)",
    re.IGNORECASE,
)
_AGENDA = re.compile(r"^(?:interview\s+)?(?:schedule|agenda|itinerary)\s*:\s*(?=\d)", re.IGNORECASE)
_DESCRIBED = re.compile(r"^(?:our|your|the|an?)\s+", re.IGNORECASE)
_TIME = r"\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\.?|noon)?"
_SLOT = re.compile(
    rf"^\W{{0,3}}(?:{_TIME}\s*(?:-|–|—|to|until)\s*{_TIME}|\d{{1,2}}(?::\d{{2}}\s*(?:[ap]\.?m\.?)?|\s*[ap]\.?m\.?))"
    r"\s*(?:\(?(?:[AECMPH][SD]?T|GMT|UTC|BST|CES?T|EES?T|WES?T|IST|JST|SGT|AE[SD]T|NZ[SD]T|local time)\)?(?=[\s:|,-]|$))?\s*[:|,\-–—]*\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^\s*(?:[-–—*•·◦▪‣o]\s+|\(?\d{1,2}[.)]\s+)")
_MAIL = re.compile(r"[<(\[]?\s*(?:mailto:)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)\s*[>)\]]?")
_LINK = re.compile(r"[<(\[]?\s*(?:https?://|www\.|linkedin\.com)[^\s>)\]]*\s*[>)\]]?")
_HONORIFIC = re.compile(
    r"^(?:dr|mr|mrs|ms|mx|prof|professor|judge|hon|sir|dame|rev|sen|lt|capt|col)\.?\s+", re.IGNORECASE
)
_SUFFIX = re.compile(r"(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|esq|cpa|mba|dds|j\.?d|rn|pe|cfa)\.?", re.IGNORECASE)
_PARTICLES = word_set("de da do dos das del della di du la le van von der den ter ten el al bin ibn bint y e af av zu")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’ʻ.\-](?=[^\W\d_]))*\.?")
_NO_NAME = word_set(
    "the a an and or our your you we will be is are team us lunch break welcome tour wrap up q&a questions question debrief "
    "introduction introductions intro arrival check-in check coffee dinner breakfast office campus campus-tour presentation "
    "interview interviews panel session zoom teams meet google webex link meeting call phone video round onsite virtual "
    "members member several some two three four five six multiple various hiring staff manager recruiter people panelists "
    "please join details location address agenda schedule time date duration topic note notes dial password passcode id "
    "today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december am pm est edt cst cdt mst mdt pst pdt utc gmt tbd tba tbc n/a none candidate "
    "conference room building floor street avenue suite free time all no yes hello hi dear thanks thank best regards "
    "sincerely technical behavioral behavioural coding system design case study culture fit exercise end start "
    "role position deep dive values alignment leadership architecture review whiteboard pairing programming workshop problem "
    "solving portfolio closing next steps final play mock skills assessment test overview company orientation "
    "conversation talk session whiteboarding about this that please here there more about directions parking"
)
_INTRO = re.compile(
    rf"^(?:{STAGE.pattern}\s*)?(?:(?:interview|meet(?:ing)?|lunch|chat|conversation|call|coffee|session|speak|dinner|breakfast)\s+)*"
    r"(?:with|by|:|[-–—|])\s*",
    re.IGNORECASE,
)
_HEAD_ALONE = re.compile(r".*?[:\w)]\s*")
_INITIAL = re.compile(r"[A-ZÀ-Þ]\.?")
_BRACKET = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_NO_TITLE = frozenset({"he/him", "she/her", "they/them", "virtual", "remote", "optional", "zoom", "he", "she"})
_TRADE_NAMES = word_set("baker buyer carpenter chair clerk cook dean driver fellow head pilot steward teller barista")
_TRADE_BEFORE = word_set("line pastry prep sous head lead department chief senior law test master faculty bread")
_MOST_LINES, _LONG_LINE = 30, 2_000


def named_in_text(text: str) -> tuple[ProposedPerson, ...]:
    """Everybody whom the text says the candidate will meet, in its order, each once."""
    found: dict[str, ProposedPerson] = {}
    for person in _every([line[:_LONG_LINE] for line in text.split("\n")]):
        found.setdefault(person.name.casefold(), person)
    return tuple(found.values())


def _every(lines: list[str]) -> Iterator[ProposedPerson]:
    """``left``: in how many more lines a bare name counts, since a heading or an hour announced names."""
    left, begun = 0, False
    for raw in lines:
        line = _AGENDA.sub("", _BULLET.sub("", raw).strip())
        if slots := _slots(line):
            yield from (person for rest in slots for person in _row(_INTRO.sub("", rest, count=1), seek=True))
            left, begun = (1, True) if not any(slots) else (0, False)
        elif (people := _headed(line)) is not None:
            left, begun = (0, False) if people or not _HEAD_ALONE.fullmatch(line) else (_MOST_LINES, False)
            yield from people
        elif left and line:
            people = list(_listed(line, loose=not begun or left > 1))
            left, begun = (left - 1, True) if people else (0, False)
            yield from people
        else:
            left = left if not line and not begun else 0
            yield from _in_prose(line)


def _slots(line: str) -> list[str]:
    """What stands behind each hour of a schedule's line; nothing where the line is none."""
    found = [_SLOT.match(part.strip()) for part in line.split(";")]
    return [slot["rest"].strip() for slot in found if slot] if all(found) else []


def _headed(line: str) -> list[ProposedPerson] | None:
    """The people behind a heading such as "Panel:", none for a heading alone; None where the line is no heading."""
    head = _HEAD.fullmatch(line)
    if head is None:
        return None
    rest = head["rest"]
    if ":" in head["mark"] or not rest:
        return list(_listed(rest, loose=":" in head["mark"]))
    people = list(_listed(rest, loose=False))
    if head["noun"]:
        people = [person for person in people if _is_told(person)]
    elif (
        not people
        and len(pieces := _pieces(_first_sentence(rest))) > 1
        and all(is_name(each, loose=True) for each in pieces)
    ):
        people = list(_listed(rest, loose=True))
    return people or None


def _is_told(person: ProposedPerson) -> bool:
    """Whether it is said: "interview with Maria Ortega" may as well name a firm; a title or an honorific says that it is a person."""
    return bool(person.title or person.email or _HONORIFIC.match(person.name))


def _in_prose(line: str) -> Iterator[ProposedPerson]:
    for inside in _INSIDE.finditer(line):
        people = list(_row(_first_sentence(inside["rest"])))
        yield from (person for person in people if not inside["noun"] or _is_told(person))
    yield from _later(line)


def _later(line: str) -> Iterator[ProposedPerson]:
    """The sentences after the first, each for itself: one match may have swallowed the line."""
    first = _first_sentence(line)
    rest = line[len(first) :].lstrip(".!? ")
    if first != line and rest:
        yield from _in_prose(rest)


def _first_sentence(text: str) -> str:
    """Up to the full stop that ends it; the one of "Dr." or of an initial ends nothing."""
    for stop in re.finditer(r"[.!?](?=\s+[A-Z]|\s*$)", text):
        word = re.split(r"[\s(]", text[: stop.start()])[-1]
        if len(word) > 1 and not _HONORIFIC.match(f"{word}. ") and not _SUFFIX.fullmatch(word):
            return text[: stop.start()]
    return text


def _listed(text: str, *, loose: bool) -> Iterator[ProposedPerson]:
    """Several people in one line, parted by semicolons, slashes, commas or "and"."""
    for part in re.split(r"\s*;\s*|\s+/\s+", _first_sentence(text)):
        yield from _row(part, loose=loose)


def _row(text: str, *, loose: bool = False, seek: bool = False) -> Iterator[ProposedPerson]:
    """People and their titles in one row; ``seek`` passes over what stands before the first name."""
    person: ProposedPerson | None = None
    before = ""
    for piece in _pieces(text):
        more = _person(piece, loose=loose)
        if more is None and person is None:
            if not (seek or _DESCRIBED.match(piece) or TITLE.search(piece)):
                return
            before = _DESCRIBED.sub("", piece) if TITLE.search(piece) and not seek else ""
        elif more is None:
            person = _titled(person, piece) if person else None
        else:
            if person is not None:
                yield person
            person = more if more.title or not before else replace(more, title=before)
            before = ""
    if person is not None:
        yield person


def _pieces(text: str) -> list[str]:
    """Parts between commas, dashes and "and", with what stands in brackets kept whole."""
    hidden: list[str] = []

    def hide(bracket: re.Match[str]) -> str:
        hidden.append(bracket[0])
        return f"\x00{len(hidden) - 1}\x00"

    plain = re.sub(r"\([^()]*\)|\[[^\[\]]*\]|<[^<>]*>", hide, text.replace("\x00", ""))
    parts = re.split(
        r"\s*,\s*(?:and\s+|&\s+)?|\s+(?:and|&|\+)\s+(?=[A-ZÀ-Þ\u0370-\U0010ffff])|\s+[-–—|:]\s+|:\s+", plain
    )
    return [
        re.sub(r"\x00(\d+)\x00", lambda number: hidden[int(number[1])], part).strip() for part in parts if part.strip()
    ]


def _person(piece: str, *, loose: bool) -> ProposedPerson | None:
    """One name, with a title or an address in brackets; ``loose``: where names are due, a single word is one too."""
    mail = _MAIL.search(piece)
    bare = _LINK.sub(" ", _MAIL.sub(" ", piece))
    bracket = _BRACKET.search(bare)
    name = " ".join(_BRACKET.sub(" ", bare).split()).strip(" :*_•-–—|")
    name = name if is_name(name, loose=loose) else _leading_name(name)
    title = bracket[1].strip(" ,") if bracket else ""
    if not name:
        return None
    return ProposedPerson(
        name=name,
        title=None if not title or title.casefold() in _NO_TITLE else title,
        email=mail[1].lower() if mail else None,
        ground="is named in the text",
    )


def _leading_name(text: str) -> str:
    """Of "Dr. Smith about your research" the name before the sentence goes on in small letters; empty where there is none."""
    words = text.split()
    ends = (place for place, word in enumerate(words) if word.islower() and word not in _PARTICLES)
    name = " ".join(words[: next(ends, 0)])
    return name if is_name(name) else ""


def is_name(text: str, *, loose: bool = False) -> bool:
    """Whether the text reads as a person's name: two to five capitalised words, or one where names are due."""
    bare = _HONORIFIC.sub("", text.strip())
    words = bare.split()
    least = 1 if loose or bare != text.strip() else 2
    if not least <= len(words) <= 5 or len(text) > 60:
        return False
    telling = [word for word in words if word.casefold() not in _PARTICLES and not _SUFFIX.fullmatch(word)]
    if not telling or not all(_WORD.fullmatch(word) for word in words):
        return False
    if any(word.casefold().rstrip(".") in _NO_NAME and not _INITIAL.fullmatch(word) for word in words):
        return False
    if TITLE.search(_without_trade_name(telling)) or LEGAL.search(" ".join(telling)):
        return False
    return all(word[0].isupper() or (not word[0].isascii() and not word[0].islower()) for word in telling)


def _without_trade_name(words: list[str]) -> str:
    """The words without a surname that is a trade as well, as in "Tom Baker"; a "Line Cook" is no name."""
    if len(words) > 1 and words[0].casefold() not in _TRADE_BEFORE and words[-1].casefold() in _TRADE_NAMES:
        return " ".join(words[:-1])
    return " ".join(words[1:]) if len(words) > 1 and words[0] == "Dean" else " ".join(words)


def _titled(person: ProposedPerson, piece: str) -> ProposedPerson:
    """The person with one more part of a title, or with the "Jr." that a comma cut off."""
    if _SUFFIX.fullmatch(piece):
        abbreviated = piece.rstrip(".").casefold() in ("jr", "sr", "esq") or "." in piece[:-1]
        return replace(person, name=f"{person.name}, {piece if abbreviated else piece.rstrip('.')}")
    piece = _DESCRIBED.sub("", _LINK.sub("", _MAIL.sub("", piece)).strip(" ."))
    if not piece or len(piece) > 80 or not (piece[0].isupper() or TITLE.search(piece)):
        return person
    return replace(person, title=f"{person.title}, {piece}" if person.title else piece)
