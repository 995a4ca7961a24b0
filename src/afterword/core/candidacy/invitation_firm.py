"""Firm and role as an invitation's words suggest them: guesses for the candidate to confirm."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from afterword.core.candidacy.invitation import Attendee, Invitation
from afterword.core.candidacy.invitation_words import LEGAL, ROLE, STAGE, TRADE, domain_label, firm_domain
from afterword.core.candidacy.naming import folded

_BEFORE = re.compile(
    r"^(?:(?:fwd?|fw|re|aw|wg|invitation|updated invitation|new time proposed|accepted|canceled|cancelled|updated|confirmed|"
    r"confirmation|reminder|reschedul\w+|external|ext)\s*[:\]|]|\[(?:ext|external)[^\]]*\]|[^\w\[(])\s*",
    re.IGNORECASE,
)
_GOOGLE_TAIL = re.compile(r"\s+@\s+(?:mon|tue|wed|thu|fri|sat|sun)\w* .*$", re.IGNORECASE)
_PIECES = re.compile(r"\s+[-–—|•·/]+\s+|\s*[|–—]\s*|\s*:\s+|\s+//\s+")
_PAIR = re.compile(r"\s+(?:<>|<->|↔|x|×|and|&|\+|w/|meets|/)\s+|\s*(?:<>|<->|↔)\s*", re.IGNORECASE)
_WITH = re.compile(r"^(?P<what>.*?)\b(?:with|w/|avec|mit|bei|chez|con|com)\s+(?P<firm>.+)$", re.IGNORECASE)
_AT = re.compile(r"^(?P<role>.+?)\s+(?:at|@)\s+(?P<firm>.+)$", re.IGNORECASE)
_FOR = re.compile(
    r"^(?:for|re)\s+(?:the\s+|an?\s+|our\s+)?(?:(?:position|role|post|job)\s+(?:of|as)\s+)?(?:an?\s+|the\s+)?",
    re.IGNORECASE,
)
_FOR_INSIDE = re.compile(
    r"\s+for\s+(?:the\s+|an?\s+|our\s+)?(?:(?:position|role|post)\s+of\s+)?(?P<role>.+)$", re.IGNORECASE
)
_ROLE_END = re.compile(r"\s+(?:role|position|opening|job|vacancy|post|opportunity)\b.*$", re.IGNORECASE)
_LABEL_ROLE = re.compile(
    r"^\W{0,3}(?:role|position|job title|title|job|opening|vacancy)\s*:\s*(?P<value>\S.{1,80})$",
    re.IGNORECASE | re.MULTILINE,
)
_LABEL_FIRM = re.compile(
    r"^\W{0,3}(?:company|firm|employer|organi[sz]ation|company name)\s*:\s*(?P<value>\S.{1,80})$",
    re.IGNORECASE | re.MULTILINE,
)
_LABEL_EVENT = re.compile(
    r"^\W{0,3}event(?: name| type)?\s*:?\s*\n?(?P<value>\S.{1,100})$", re.IGNORECASE | re.MULTILINE
)
_PROSE_ROLE = re.compile(
    r"\b(?:for|in|about|regarding) (?:the|our|an?) (?P<role>[A-Z][^.,;:!?\n]{2,60}?) (?:role|position|opening|post|vacancy)\b(?: (?:at|with) (?P<firm>[^.,;:!?\n]{2,60}))?"
)
_PROSE_FIRM = re.compile(
    r"\b(?:(?:interview(?:ing)?|meeting|conversation|call|screen|onsite|speaking|chat|opportunity|role|position) (?P<how>with|at)|"
    r"interest in(?: joining)?|applying to) (?P<firm>(?:[A-Z][\w&'’.-]*)(?: (?:[A-Z&][\w&'’.-]*|of|and|the))*)"
)
_BOARD = re.compile(
    r"^\[?(?P<firm>[^\[\]]{2,60}?)\]?\s+(?:candidate calendar|candidate scheduling|recruiting(?: team| calendar)?|"
    r"recruitment(?: team)?|talent(?: acquisition)?(?: team)?|hiring(?: team)?|careers|interviews|interview scheduling|"
    r"scheduling|people team|hr(?: team)?|human resources)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Guess:
    """What the words suggest. ``sure``: plain enough to be shown as read; else it is one choice of a question."""

    firm: str | None = None
    role: str | None = None
    sure: bool = True


def guess_firm_and_role(invitation: Invitation, candidate_name: str | None) -> Guess:
    """Firm and role out of title, organiser, description and addresses, in that order of trust."""
    title = _of_title(invitation, candidate_name)
    prose = _of_description(invitation.description, candidate_name)
    board = _of_organizer(invitation.organizer)
    role = title.role or prose.role
    if title.firm and title.sure:
        return Guess(_spelt(title.firm, board or prose.firm), role)
    if board or prose.firm:
        return Guess(board or prose.firm, role)
    if title.firm:
        return Guess(title.firm, role, sure=_mail_says(invitation, title.firm))
    label = next((domain_label(domain) for domain in _domains(invitation)), None)
    return Guess(label.capitalize() if label else None, role, sure=False)


def _spelt(firm: str, other: str | None) -> str:
    """The fuller spelling where both mean one firm."""
    return other if other and folded(other).startswith(folded(firm)) else firm


def tidy_summary(summary: str) -> str:
    """The title without what mail programs and calendars put around it."""
    text = _GOOGLE_TAIL.sub("", summary.strip())
    while (cut := _BEFORE.sub("", text, count=1)) != text:
        text = cut
    return text.strip(" -–—|:")


def _of_title(invitation: Invitation, candidate: str | None) -> Guess:
    names = [folded(name) for name in _names(invitation)]
    people = {*names, *(name.split()[0] for name in names if name)}
    guess = _read_title(tidy_summary(invitation.summary), candidate, people, lambda firm: _mail_says(invitation, firm))
    if guess.firm and folded(guess.firm) in people and not LEGAL.search(guess.firm):
        return Guess(None, guess.role)
    return guess


def _names(invitation: Invitation) -> list[str]:
    everybody = [*invitation.attendees, *([invitation.organizer] if invitation.organizer else [])]
    return [each.name for each in everybody if each.name]


def _read_title(
    text: str, candidate: str | None, people: set[str], spelt_by_mail: Callable[[str], bool] = lambda _firm: False
) -> Guess:
    rest = _without_candidate(text, candidate)
    rest = re.sub(r"\(([^()]*)\)", lambda inner: f" | {inner[1]}" if ROLE.search(inner[1]) else inner[0], rest)
    found = [_read_piece(part.strip(" ,-–—|:"), people) for part in _PIECES.split(rest)]
    firms = [guess for guess in found if guess.firm]
    telling_firm = next((one for one in firms if spelt_by_mail(one.firm or "")), None) or next(
        (one for one in firms if LEGAL.search(one.firm or "") or TRADE.search(one.firm or "")), None
    )
    named = telling_firm or next(iter(firms), Guess())
    roles = [guess.role for guess in found if guess.role]
    role = roles[0] if roles else None
    if role is None and telling_firm and telling_firm is not firms[0]:
        role = _role(firms[0].firm or "")  # "Night Watch - Seaview Hotel": before the house stands the post
    if not named.firm and len(roles) > 1:
        # "Data Analyst - Phone Screen - Northwind Traders": the second one is hardly a second role.
        named = Guess(roles[1], sure=False)
    # A title that speaks of an interview, a role or the candidate beside one plain word means the firm by it.
    telling = rest != text or bool(role) or STAGE.search(text) is not None
    plain = bool(named.firm) and not _like_a_person(named.firm or "")
    return Guess(named.firm, role, sure=named.sure or (telling and plain))


def _without_candidate(text: str, candidate: str | None) -> str:
    """The rest: "Jane Doe and Acme - Onsite interview" is about Acme; the candidate's own name tells nothing."""
    if not candidate:
        return text
    name = r"\s+".join(re.escape(word) for word in candidate.split())
    text = re.sub(
        rf"^{name}\s*(?:{_PAIR.pattern}|:\s*|[-–—|(]\s*)|\b(?:for|with|of)\s+{name}\b", " ", text, flags=re.IGNORECASE
    )
    text = re.sub(rf"(?:{_PAIR.pattern}|\s*[-–—|:]\s*){name}\b|\({name}\)|\b{name}\b", " ", text, flags=re.IGNORECASE)
    return " ".join(text.split())


def _read_piece(piece: str, people: set[str]) -> Guess:
    """One stretch of a title, between its dashes and colons."""
    if not piece or folded(piece) in people:
        return Guess()
    body = _FOR.sub("", _without_stage(piece))
    if found := _WITH.match(piece):
        return _with(found["what"], found["firm"], people)
    if found := _AT.match(body):
        role = _role(found["role"])
        return Guess(
            _firm(found["firm"]), role, sure=bool(role) or _starts_with_stage(piece) or bool(LEGAL.search(body))
        )
    if _starts_with_stage(piece) and (found := re.match(r"^(?:at|@)\s+(?P<firm>.+)$", body, re.IGNORECASE)):
        return Guess(_firm(found["firm"]))
    return _plain_piece(piece, body, people)


def _plain_piece(piece: str, body: str, people: set[str]) -> Guess:
    if ROLE.search(body) and not LEGAL.search(body):
        return Guess(role=_role(body))
    parts = [part.strip() for part in body.split(", ")]
    roles = [part for part in parts if ROLE.search(part) and not LEGAL.search(part)]
    if len(parts) == 2 and len(roles) == 1:
        other = next(part for part in parts if part not in roles)
        rest = _plain_piece(other, other, people)
        return Guess(rest.firm, _role(roles[0]), rest.sure)
    firm = _firm(_other_side(body, people))
    sure = bool(firm) and (body != piece or LEGAL.search(firm or "") is not None)
    return Guess(firm, sure=sure) if firm else Guess()


def _other_side(text: str, people: set[str]) -> str:
    """The text "Bob Lee and Acme" without whoever is known, or looks like a person beside something that does not."""
    parts = [part for part in _PAIR.split(text) if part]
    if len(parts) != 2 or LEGAL.search(text):
        return text
    persons = [part for part in parts if folded(part) in people]
    persons = persons or [part for part in parts if _like_a_person(part)]
    others = [part for part in parts if part not in persons]
    return others[0] if len(others) == 1 else text if others else ""


def _with(what: str, firm: str, people: set[str]) -> Guess:
    role = None
    if found := _FOR_INSIDE.search(firm):
        firm, role = firm[: found.start()], _role(found["role"])
    if found := _AT.match(firm):
        # "Interview with Bob Lee at Acme": who it is with stands before the firm.
        firm = found["firm"]
    name = _firm(firm)
    body = _FOR.sub("", _without_stage(what))
    role = role or (_role(body) if ROLE.search(body) else None)
    sure = name is not None and (bool(LEGAL.search(name)) or len(name.split()) == 1 or not _like_a_person(name))
    return Guess(None if name and folded(name) in people else name, role, sure)


def _like_a_person(name: str) -> bool:
    """Two or three capitalised words, none of a trade, which may as well be somebody's name."""
    words = [] if LEGAL.search(name) or TRADE.search(name) else name.split()
    return len(words) in (2, 3) and all(
        word[:1].isupper() and word.replace(".", "").replace("-", "").isalpha() for word in words
    )


def _without_stage(piece: str) -> str:
    text = STAGE.sub(" ", piece)
    return " ".join(text.split()).strip(" ,-–—|:()[]") if text != piece else piece


def _starts_with_stage(piece: str) -> bool:
    return STAGE.match(piece) is not None


def _role(text: str) -> str | None:
    text = _ROLE_END.sub("", _FOR.sub("", _without_stage(text))).strip(" ,.-–—|:()[]")
    return text if 2 < len(text) <= 80 else None


_NO_FIRM = re.compile(
    r"(?:us|me|you|the team|our team|team|hiring manager|recruiter|hr|zoom|teams|microsoft teams|google meet|webex|tbd|tbc|n/a|"
    r"remote|virtual|online|hold|busy|private|test|candidate|interviewer|part|phone|video|calendar|event|.)",
    re.IGNORECASE,
)


def _firm(text: str) -> str | None:
    text = re.sub(
        r"\s*\((?:zoom|teams|virtual|remote|video|phone|on-?site|[^)]*\d[^)]*)\)\s*", " ", text, flags=re.IGNORECASE
    )
    text = re.sub(
        r"^(?:the\s+)?team\s+at\s+|[’']s\s+(?:team|office).*$|\s+(?:team|via|on|in)\s+.*$|\s+team$",
        "",
        text,
        flags=re.IGNORECASE,
    )
    text = text.strip(" ,-–—|:;/()[]\"'!")
    text = text if LEGAL.search(text) else text.rstrip(".")
    letters = sum(letter.isalpha() for letter in text)
    if not 1 < len(text) <= 60 or letters < 2 or _NO_FIRM.fullmatch(text) or re.search(r"https?:|@|\d{5}", text):
        return None
    return text if text[0].isupper() or text[0].isdigit() or not text[0].isascii() or LEGAL.search(text) else None


def _of_description(text: str, candidate: str | None) -> Guess:
    role_label, firm_label = _LABEL_ROLE.search(text), _LABEL_FIRM.search(text)
    role = _role(role_label["value"]) if role_label else None
    firm = _firm(firm_label["value"]) if firm_label else None
    if found := _PROSE_ROLE.search(text):
        role = role or _role(found["role"])
        firm = firm or (_firm(found["firm"]) if found["firm"] else None)
    if firm is None and (found := _PROSE_FIRM.search(text)):
        named = _firm(found["firm"])
        firm = None if named and found["how"] == "with" and _like_a_person(named) else named
    if found := _LABEL_EVENT.search(text):
        event = _read_title(tidy_summary(found["value"]), candidate, set())
        role, firm = role or event.role, firm or (event.firm if event.sure else None)
    return Guess(firm, role)


def _of_organizer(organizer: Attendee | None) -> str | None:
    found = _BOARD.match(organizer.name) if organizer else None
    return _firm(found["firm"]) if found else None


def _domains(invitation: Invitation) -> list[str]:
    everybody = [*([invitation.organizer] if invitation.organizer else []), *invitation.attendees]
    return [domain for each in everybody if (domain := firm_domain(each.mail))]


def _mail_says(invitation: Invitation, firm: str) -> bool:
    """Whether somebody's address is of a domain that spells the firm."""
    plain = folded(firm).replace(" ", "")
    labels = [domain_label(domain).replace("-", "") for domain in _domains(invitation)]
    return any(len(label) > 2 and (label in plain or plain in label) for label in labels)
