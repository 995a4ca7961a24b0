"""Answers as people type them: names, addresses, a number, a reception, read to values or to what to write instead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from afterword.core.candidacy.debrief import Met
from afterword.core.candidacy.model import Part, Reception
from afterword.core.candidacy.naming import folded
from afterword.core.candidacy.reading_hours import read_hours
from afterword.core.candidacy.spoken_words import read_number, tokenise, word_set
from afterword.core.problems import Problem

_NONE = frozenset({"no", "n", "none", "nobody", "nothing", "nope", "nil", "n a", "na", "no one", "not yet", "neither"})
_YES = frozenset({"y", "yes", "yeah", "yep", "right", "correct", "ok", "okay", "sure", "thats right", "yes it is"})
_HONORIFICS = word_set(
    "dr doctor mr mrs ms miss mx prof professor sir dame judge justice hon rev dean herr frau sra sr mme"
)
_SUFFIXES = word_set("jr ii iii phd md jd esq mba cpa")
_PARTS = {
    **dict.fromkeys(
        ("recruiter", "recruiting", "recruitment", "headhunter", "sourcer", "agency", "talent"), Part.RECRUITER
    ),
    **dict.fromkeys(
        ("coordinator", "scheduler", "assistant", "receptionist", "organiser", "organizer"), Part.COORDINATOR
    ),
    **dict.fromkeys(("interviewer", "panel", "panelist", "panellist"), Part.INTERVIEWER),
}
_POSITIONS = word_set("""
    partner associate director manager engineer president vp svp evp ceo cto cfo coo cio cmo lead head chair analyst
    officer counsel founder hr designer developer scientist architect consultant principal owner supervisor nurse
    recruiter coordinator assistant interviewer producer editor accountant teacher administrator
""")
_NAMES = re.compile(r"\s*(?:,|\band\b|&|\+)(?![^()]*\))\s*", re.IGNORECASE)
_MAIL = re.compile(r"[^\s<>,;:()\"]+@[^\s<>,;:()\"]+\.[^\s<>,;:()\".]+")
_PHONE = re.compile(r"(?:\+|\(|\b)\d[\d ().\-/]{5,}\d(?:\s*(?:x|ext\.?)\s*\d+)?", re.IGNORECASE)
_UNKNOWN = "nobody of that name was named before"


@dataclass(frozen=True, slots=True)
class Given:
    """What one person gave: an address, a number, or both; ``known``: the address that is on file."""

    name: str
    email: str | None
    phone: str | None
    known: bool = False


def is_none(text: str) -> bool:
    """Whether the answer says that there is none."""
    return folded(text) in _NONE


def is_yes(text: str) -> bool:
    """Whether the answer says yes."""
    return folded(text) in _YES


def core_name(name: str) -> str:
    """A name for comparing: without "Dr.", degrees, accents and case."""
    words = folded(name).split()
    while len(words) > 1 and words[0] in _HONORIFICS:
        words = words[1:]
    while len(words) > 1 and words[-1] in _SUFFIXES:
        words = words[:-1]
    return " ".join(words)


def same_person(one: str, other: str) -> bool:
    """Whether two full names are of one person: the same first and last word, whatever stands between them."""
    mine, theirs = core_name(one).split(), core_name(other).split()
    if mine == theirs:
        return bool(mine)
    return (
        len(mine) > 1
        and len(theirs) > 1
        and (mine[0], mine[-1]) == (theirs[0], theirs[-1])
        and 2 in (len(mine), len(theirs))
    )


def find_name(text: str, names: Sequence[str]) -> str | None:
    """The one name that is meant: in full, or by words that only it has; None if none or several fit."""
    full = [name for name in names if same_person(text, name)]
    words = core_name(text).split()
    fitting = full or [name for name in names if words and set(words) <= set(core_name(name).split())]
    fitting = fitting or [name for name in names if words and _begin(words, core_name(name).split())]
    return fitting[0] if len(fitting) == 1 else None


def _begin(words: Sequence[str], name: Sequence[str]) -> bool:
    """Whether each word begins one of the name: "dan" for Daniel."""
    return all(len(word) > 1 and any(part.startswith(word) for part in name) for word in words)


def read_name(text: str, names: Sequence[str]) -> str | Problem:
    """One of the names, or what to write instead."""
    found = find_name(text, names)
    return found or Problem("", f"{text.strip()!r} does not tell which one is meant: write one of {', '.join(names)}")


def read_met(text: str, known: Sequence[Met]) -> tuple[Met, ...] | Problem:
    """Those met: added to, or corrected in, those already known; "not Ruth" takes one off.

    One a line, or parted by semicolons ("Ruth Okafor, Partner; Lee Park, recruiter"); else commas part the names, and
    brackets hold a title or part ("Ruth Okafor (Partner), Lee Park (recruiter)").
    """
    people = list(known)
    for entry in _entries(text):
        absent = re.match(r"(?:not|without|no|-)\s+(.+)", entry, re.IGNORECASE)
        if absent:
            name = find_name(absent[1], [met.name for met in people])
            if name is None:
                return Problem("", f"{absent[1]!r} is not among them: {_UNKNOWN}")
            people = [met for met in people if met.name != name]
            continue
        met = _read_entry(entry)
        if isinstance(met, Problem):
            return met
        _add(people, met)
    return tuple(people)


def _add(people: list[Met], met: Met) -> None:
    for index, other in enumerate(people):
        if same_person(other.name, met.name):
            people[index] = replace(other, title=met.title or other.title, part=met.part or other.part)
            return
    people.append(met)


def _entries(text: str) -> list[str]:
    """One text a person, a title behind it in brackets."""
    lines = [line for line in re.split(r"[;\n]", text) if line.strip()]
    if len(lines) > 1:
        return [_with_title(line.strip(" ,.\t")) for line in lines]
    entries: list[str] = []
    for piece in _outside_brackets(text):
        if entries and _is_position(piece) and not entries[-1].endswith(")"):
            entries[-1] += f" ({piece})"
        elif piece:
            entries.append(piece)
    return entries


def _with_title(line: str) -> str:
    name, comma, title = line.partition(",")
    return f"{name.strip()} ({title.strip()})" if comma and "(" not in name else line


def _outside_brackets(text: str) -> list[str]:
    """Parted at commas and "and", but not inside brackets."""
    return [piece.strip(" .\t\r\n") for piece in _NAMES.split(text)]


def _is_position(piece: str) -> bool:
    words = folded(piece).split()
    return bool(words) and "(" not in piece and (words[-1] in _POSITIONS or "of" in words[1:])


def _read_entry(entry: str) -> Met | Problem:
    about = re.search(r"\(([^()]*)\)?|\s[-–—]\s(.+)", entry)
    name = " ".join(_MAIL.sub("", entry[: about.start()] if about else entry).strip(" <>,.").split())
    if not any(letter.isalpha() for letter in name):
        return Problem("", f"{entry!r} is no name: write it as you know it, such as Ruth Okafor (Partner)")
    words = [word.strip() for word in re.split(r"[,/]", (about[1] or about[2] or "") if about else "") if word.strip()]
    part = next((_PARTS[last] for word in words for last in folded(word).split() if last in _PARTS), None)
    title = ", ".join(word for word in words if folded(word) not in _PARTS) or None
    bare = name.split()
    if title is None and len(bare) > 1 and folded(bare[0]) in _HONORIFICS:
        return Met(name=" ".join(bare[1:]), title=bare[0], part=part)
    return Met(name=name, title=title, part=part)


def read_given(text: str, people: Sequence[Met]) -> tuple[Given, ...] | Problem:
    """Addresses and numbers that were given freely, each with whose it is: "Ruth: ruth@firm.example, 212-555-0100"."""
    given: list[Given] = []
    for entry in re.split(r"[;\n]", text):
        if not entry.strip():
            continue
        mail, phone = _MAIL.search(entry), _PHONE.search(_MAIL.sub(" ", entry))
        rest = _PHONE.sub(" ", _MAIL.sub(" ", entry))
        if mail is None and "@" in rest:
            return Problem("", f"{entry.strip()!r} holds no whole address: write it like ruth@firm.example")
        owner = _owner(rest, mail[0] if mail else "", people)
        if owner is None:
            return Problem(
                "", f"{entry.strip()!r} does not tell whose it is: write the name first, such as {people[0].name}:"
            )
        known = mail is None and phone is None and bool(owner.email)
        if not (mail or phone or known):
            return Problem("", f"there is no address or number in {entry.strip()!r}: write what {owner.name} gave you")
        given.append(
            Given(owner.name, mail[0].strip(".") if mail else None, phone[0].strip() if phone else None, known)
        )
    return tuple(given)


def _owner(rest: str, mail: str, people: Sequence[Met]) -> Met | None:
    """The one whose name stands beside it; else the only one there is; else the one in the address."""
    words = set(folded(rest).split())
    fitting = [met for met in people if words & set(core_name(met.name).split())]
    if not fitting and len(people) == 1:
        return people[0]
    if not fitting and mail:
        local = set(folded(mail.partition("@")[0].replace("_", " ")).split())
        fitting = [met for met in people if local & set(core_name(met.name).split())]
    if len(fitting) > 1:
        fitting = [met for met in fitting if set(core_name(met.name).split()) <= words]
    return fitting[0] if len(fitting) == 1 else None


def read_size(text: str, least: int) -> int | Problem:
    """How many they were, in digits or words."""
    words = tokenise(text)
    numbers = [found for index in range(len(words.tokens)) if (found := read_number(words, index)) is not None]
    count = numbers[0][0] if numbers else 0
    if count != int(count) or not 1 <= count <= 99:
        return Problem("", f"{text.strip()!r} is no number of people: write it in figures, such as 3")
    if count < least:
        return Problem(
            "", f"you named {least}: write how many there were with them, or go back with < and correct the names"
        )
    return int(count)


def read_reception(text: str) -> Reception | Problem:
    """Whether there is a desk that a visitor can go to, and its hours."""
    if is_none(text):
        return Reception(exists=False, can_visit=False)
    if is_yes(text):
        return Reception(exists=True, can_visit=True)
    plain = re.sub(r"^\s*(?:yes|yeah|yep|y)\b[\s,.:;-]*", "", text, flags=re.IGNORECASE).strip()
    hours, problems = read_hours(plain)
    if hours is None:
        return Problem("", f"write yes, no, or its hours; {problems[0].sentence}")
    return Reception(exists=True, can_visit=True, hours=plain)
