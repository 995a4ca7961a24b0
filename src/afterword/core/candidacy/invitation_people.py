"""Who an invitation says will be met: named in its text, or sent it; never a room, a thing or a note-taker."""

from __future__ import annotations

import re
from dataclasses import replace

from afterword.core.candidacy.invitation import Attendee, Invitation, ProposedPerson
from afterword.core.candidacy.invitation_text import named_in_text
from afterword.core.candidacy.invitation_words import CARRIERS
from afterword.core.candidacy.model import Part
from afterword.core.candidacy.naming import folded

_NOTE_TAKER = re.compile(
    r"\bnote-?\s?takers?\b|\bnotes? ?bot\b|fireflies|\botter\.?ai\b|otter pilot|\bread\.?ai\b|\bfathom\b|\bgong\b|\bavoma\b|"
    r"\bchorus\b|\bmeetgeek\b|\btl;?dv\b|\bgrain\b|\bsembly\b|\bbrighthire\b|\bmetaview\b|\bpillar\b|\bcirclebackk?\b|"
    r"\bgranola\b|\bai (?:assistant|notes?|recorder|scribe|companion)\b|\b(?:meeting|call) recorder\b|\brecorder bot\b|\bcopilot\b",
    re.IGNORECASE,
)
_NOTE_MAIL = re.compile(
    r"@(?:[\w-]+\.)*(?:otter\.ai|fireflies\.ai|read\.ai|fathom\.video|avoma\.com|gong\.io|chorus\.ai|meetgeek\.ai|tldv\.io|"
    r"grain\.(?:co|com)|sembly\.ai|brighthire\.(?:ai|com)|metaview\.ai|pillar\.hr|circleback\.ai|fyxer\.com|supernormal\.com)$|"
    r"^(?:fred|notetaker|note-taker|notes?bot|recorder)@",
    re.IGNORECASE,
)
_NOBODY_MAIL = re.compile(
    r"^(?:no-?reply|do-?not-?reply|donotreply|calendar|calendar-notification|notifications?|scheduling|scheduler|invites?|"
    r"interviews?|recruiting|recruitment|talent|talentacquisition|careers?|jobs|hiring|hr|people|info|office|admin|team|"
    r"candidates?|mailer|system|support|hello|contact)(?:[+._-][\w.+-]*)?@|@group\.calendar\.google\.com$|^c_[0-9a-f]{8,}@",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"\bcalendar\b|^\[.*\]|\b(?:recruiting|talent acquisition|hiring|interview|scheduling|people|hr) (?:team|panel|desk)\b|"
    r"\b(?:scheduling|recruiting|no-?reply|donotreply|notifications?)\b",
    re.IGNORECASE,
)
_RECRUITS = re.compile(r"\brecruit|\btalent\b|\bsourcer\b|staffing|headhunt", re.IGNORECASE)
_ARRANGES = re.compile(
    r"\b(?:recruiting|interview|talent|hr|scheduling) (?:coordinator|scheduler)\b|\bscheduler\b", re.IGNORECASE
)
_SUFFIX = re.compile(r"(?:jr|sr|i{1,3}|iv|phd|ph\.d|md|m\.d|esq|cpa|mba|dds|jd|rn)\.?", re.IGNORECASE)


def people_of(
    invitation: Invitation, candidate_mail: str | None, candidate_name: str | None
) -> tuple[ProposedPerson, ...]:
    """Everybody to propose: those whom the text names, then further attendees, then who arranged it.

    The organiser often only schedules, so is proposed as coordinator or recruiter, unless the text itself says that the
    candidate will meet that person. Addresses are kept, and say nothing about being given (E17).
    """
    attendees = [each for each in invitation.attendees if not is_candidate(each, candidate_mail, candidate_name)]
    persons = [each for each in attendees if is_person(each)]
    organizer = invitation.organizer
    if organizer and is_candidate(organizer, candidate_mail, candidate_name):
        organizer = None
    named = [
        each for each in named_in_text(invitation.description) if folded(each.name) != folded(candidate_name or "")
    ]
    met = [_with_mail(each, [*persons, *([organizer] if organizer else [])]) for each in named]
    for each in persons:
        if not (organizer and each.mail and each.mail == organizer.mail) and not any(
            same_person(one, each) for one in met
        ):
            met.append(_invited(each))
    if organizer and is_person(organizer) and not any(same_person(one, organizer) for one in met):
        met.append(_arranger(organizer))
    return _each_once(met)


def is_candidate(each: Attendee, mail: str | None, name: str | None) -> bool:
    """Whether the address or the name is the candidate's own."""
    if mail and each.mail == mail.strip().lower():
        return True
    return bool(name) and folded(turned(each.name)) == folded(name or "")


def is_person(each: Attendee) -> bool:
    """Whether it is a human being: no room, thing, note-taker, mailbox of a team or calendar."""
    if each.is_room or each.is_resource or each.is_group or each.kind not in ("individual", "", "unknown"):
        return False
    if _NOTE_TAKER.search(each.name) or _NOTE_MAIL.search(each.mail) or _NOBODY.search(each.name):
        return False
    domain = each.mail.rpartition("@")[2]
    carried = any(domain == carrier or domain.endswith(f".{carrier}") for carrier in CARRIERS)
    return not carried and not (_NOBODY_MAIL.search(each.mail) and " " not in each.name)


def _invited(each: Attendee) -> ProposedPerson:
    return ProposedPerson(
        name=_name_of(each), email=each.mail or None, optional=each.optional, ground="was sent the invitation"
    )


def _arranger(each: Attendee) -> ProposedPerson:
    recruits = _RECRUITS.search(f"{each.name} {each.mail}") is not None
    part = Part.RECRUITER if recruits else Part.COORDINATOR
    return ProposedPerson(name=_name_of(each), email=each.mail or None, part=part, ground="sent the invitation")


def _name_of(each: Attendee) -> str:
    """The name as said, "Doe, Jane" turned round; of an address alone, first.last, else the address itself."""
    name = re.sub(r"\s*\((?!.*@)[^)]*\)\s*$|\s*\[[^\]]*\]\s*$", "", turned(each.name)).strip()
    if name:
        return name
    parts = each.mail.partition("@")[0].split(".")
    if len(parts) in (2, 3) and all(part.isalpha() for part in parts) and len(parts[0]) > 1 and len(parts[-1]) > 1:
        return " ".join(part.capitalize() for part in parts)
    return each.mail


def turned(name: str) -> str:
    """The name "Doe, Jane" as "Jane Doe"; "Jane Doe, PhD" as it is."""
    last, comma, first = name.partition(",")
    first = first.strip()
    if not comma or not first or "," in first or _SUFFIX.fullmatch(first.split()[0]) or len(last.split()) > 2:
        return name.strip()
    return f"{first} {last.strip()}"


def _with_mail(person: ProposedPerson, attendees: list[Attendee]) -> ProposedPerson:
    """The person with the address of the attendee of that name, and as a coordinator where the title says so."""
    same = next((each for each in attendees if same_person(person, each)), None)
    part = Part.COORDINATOR if _ARRANGES.search(person.title or "") else person.part
    fuller = same is not None and len(folded(turned(same.name)).split()) > len(folded(person.name).split())
    name = turned(same.name) if same is not None and fuller else person.name
    return replace(person, name=name, part=part, email=person.email or (same.mail or None if same else None))


def same_person(person: ProposedPerson, each: Attendee) -> bool:
    """Whether both are one: one address, one name, or an initial, a first name or a mailbox that stands for it."""
    if person.email and person.email == each.mail:
        return True
    mine, theirs = folded(person.name).split(), folded(turned(each.name)).split()
    if not mine:
        return False
    if not theirs:
        return _spells(each.mail.partition("@")[0].lower(), mine)
    if len(mine) == 1 or len(theirs) == 1:
        return mine[0] == theirs[0]
    return mine[-1] == theirs[-1] and (mine[0] == theirs[0] or mine[0] == theirs[0][0] or theirs[0] == mine[0][0])


def _spells(mailbox: str, name: list[str]) -> bool:
    """Whether a mailbox is made of the name: "bob.lee", "blee", "lee"."""
    plain = re.sub(r"[^a-z]", "", mailbox)
    first, last = name[0], name[-1]
    return len(name) > 1 and plain in (first + last, first[0] + last, first + last[0], last + first, last + first[0])


def _each_once(people: list[ProposedPerson]) -> tuple[ProposedPerson, ...]:
    kept: dict[str, ProposedPerson] = {}
    for person in (each for each in people if each.name):
        kept.setdefault(folded(person.name) or person.name, person)
    return tuple(kept.values())
