"""The candidate's answers to the questions of a proposal: firm, role, zone, beginning and end, with every problem at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from whenever import Date, Instant, PlainDateTime, Time, TimeDelta

from afterword.core.candidacy.document_checks import zone_exists
from afterword.core.candidacy.invitation import Invitation, Proposal
from afterword.core.problems import Problem

_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])?\.?\s*m?\.?", re.IGNORECASE)
_LENGTH = re.compile(
    r"(?:(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:hours?|hrs?|h))?\s*(?:and\s+)?(?:(\d{1,3})\s*(?:minutes?|mins?|min|m)?)?",
    re.IGNORECASE,
)
_WORDS = {"an hour": "1 hour", "one hour": "1 hour", "half an hour": "30 minutes", "two hours": "2 hours"}
_LONGEST = TimeDelta(hours=24)


@dataclass(frozen=True, slots=True)
class Answered:
    """What is known once the questions are answered. The times are None only where the deed needs none."""

    firm: str
    role: str
    zone: str
    started: Instant
    ended: Instant


def read_answers(proposal: Proposal, answers: Mapping[str, str]) -> tuple[Answered | None, tuple[Problem, ...]]:
    """The answers beside what the invitation says itself; an answer outranks a guess. With any problem there is no result."""
    reader = _Reader(proposal, {what: said.strip() for what, said in answers.items() if said and said.strip()})
    firm = reader.words("firm", proposal.firm, "say which firm the interview is with")
    role = reader.words("role", proposal.role, "say which role it is for")
    zone = reader.zone()
    started = reader.started(zone)
    ended = reader.ended(zone, started)
    if reader.problems or not (firm and role and zone and started and ended):
        return None, tuple(reader.problems)
    return Answered(firm, role, zone, started, ended), ()


class _Reader:
    def __init__(self, proposal: Proposal, answers: Mapping[str, str]) -> None:
        self.invitation: Invitation = proposal.invitation
        self.answers = answers
        self.problems: list[Problem] = []

    def problem(self, place: str, sentence: str) -> None:
        self.problems.append(Problem(place, sentence))

    def words(self, what: str, guessed: str | None, sentence: str) -> str | None:
        said = self.answers.get(what) or guessed
        if not said:
            self.problem(what, sentence)
        return said

    def zone(self) -> str | None:
        said = self.answers.get("zone") or self.invitation.zone
        if said and zone_exists(said):
            return said
        fault = f"no zone is named {said!r}: write" if said else "say in which zone the interview is:"
        self.problem("zone", f"{fault} an IANA name such as America/New_York")
        return None

    def started(self, zone: str | None) -> Instant | None:
        said = self.answers.get("started")
        invitation = self.invitation
        if said is None and not invitation.all_day:
            known = invitation.started or _placed(invitation.wall_started, zone)
            if known is not None or (invitation.wall_started is not None and zone is None):
                return known
        day = invitation.wall_started.date() if invitation.wall_started else None
        if day is None and invitation.started is not None and zone is not None:
            day = invitation.started.to_tz(zone).date()
        return self._moment("started", said, day, zone)

    def ended(self, zone: str | None, started: Instant | None) -> Instant | None:
        said = self.answers.get("ended")
        if said is None:
            ended = self.invitation.ended or _placed(self.invitation.wall_ended, zone)
        elif started is None:
            return None
        elif (length := read_length(said)) is not None:
            ended = started.add(length)
        else:
            ended = self._moment("ended", said, started.to_tz(zone).date() if zone else None, zone)
        if ended is None and (self.problems or zone is None):
            return None
        if ended is None:
            self.problem("ended", "say when the interview ends, or how long it lasts: 60 minutes, or 16:30")
        elif started is not None and ended <= started:
            self.problem("ended", "the interview ends before it starts: say when it ends, or how long it lasts")
        return ended

    def _moment(self, what: str, said: str | None, day: Date | None, zone: str | None) -> Instant | None:
        example = "write a time such as 14:30" if day else "write a day and a time such as 2026-11-12T14:30"
        if said is None:
            self.problem(what, f"say when the interview {'begins' if what == 'started' else 'ends'}: {example}")
            return None
        instant = _instant(said)
        if instant is not None or zone is None:
            return instant
        wall = read_wall(said, day)
        if wall is None:
            self.problem(what, f"{said!r} is no time: {example}")
        return _placed(wall, zone)


def _placed(wall: PlainDateTime | None, zone: str | None) -> Instant | None:
    return wall.assume_tz(zone, disambiguation="compatible").to_instant() if wall and zone else None


def _instant(text: str) -> Instant | None:
    try:
        return Instant(text)
    except ValueError:
        return None


def read_wall(text: str, day: Date | None) -> PlainDateTime | None:
    """Of "14:30", "2:30 pm" on that day, or "2026-11-12T14:30" and "2026-11-12 14:30"; None where it is neither."""
    parts = re.fullmatch(r"(\d{4}-\d\d-\d\d)(?:[T ]+|,\s*)(.+)", text.strip())
    try:
        day = Date(parts[1]) if parts else day
    except ValueError:
        return None
    clock = read_clock(parts[2] if parts else text)
    return day.at(clock) if day is not None and clock is not None else None


def read_clock(text: str) -> Time | None:
    """A time of day in 24 or 12 hours; None where it is none."""
    found = _CLOCK.fullmatch(text.strip().removesuffix(":00") if text.strip().count(":") == 2 else text.strip())
    if found is None or (found[2] is None and found[3] is None):
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found[3].lower() == "p" else 0)
    return Time(hour, minute) if hour < 24 and minute < 60 else None


def read_length(text: str) -> TimeDelta | None:
    """Of "45 minutes", "1 hour", "1.5 h", "1h30", "90"; None where it is none, or longer than a day."""
    text = _WORDS.get(text.strip().casefold(), text.strip())
    found = _LENGTH.fullmatch(text)
    if found is None or not (found[1] or found[2]):
        return None
    length = TimeDelta(minutes=round(float((found[1] or "0").replace(",", ".")) * 60) + int(found[2] or 0))
    return length if TimeDelta() < length <= _LONGEST else None
