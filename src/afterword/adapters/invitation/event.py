"""One VEVENT as an invitation, with everything in it that could not be read."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from whenever import Instant, PlainDateTime

from afterword.adapters.invitation.attendees import read_attendee
from afterword.adapters.invitation.dates import Written, read_duration, read_moment
from afterword.adapters.invitation.lines import Component, Line, unescaped
from afterword.adapters.invitation.marks import meeting_of, source_of
from afterword.adapters.invitation.text import clean, one_line, plain
from afterword.adapters.invitation.zone_rules import ZoneRules
from afterword.adapters.invitation.zones import Zone, place_zone, zone_choices
from afterword.core.candidacy.invitation import Attendee, Invitation
from afterword.core.problems import Problem

Rules = Mapping[str, ZoneRules | None]
_LONGEST_LINE, _LATEST_YEAR = 500, 9990
_CALLED_OFF = re.compile(r"\s*\W?\s*(?:cancell?ed|cancell?ation|called off)\b\W", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Read:
    """One date of the event: what was written, the zone it stands in, and the instant where there is one."""

    written: Written
    zone: Zone
    instant: Instant | None

    @property
    def wall(self) -> PlainDateTime | None:
        """The time on the clock of the zone; None where the instant is given in UTC and the clock is not known."""
        return None if self.written.minutes is not None else self.written.wall


class _Event:
    """Reads one component and gathers what is wrong with it."""

    def __init__(self, component: Component, calendar: Component, rules: Rules, place: str) -> None:
        self.component, self.calendar, self.rules, self.place = component, calendar, rules, place
        self.problems: list[Problem] = []
        self.notes: list[str] = []

    def problem(self, line: Line | None, sentence: str) -> None:
        self.problems.append(Problem(f"line {line.number}" if line else self.place, sentence))

    def text(self, name: str) -> str:
        return one_line(unescaped(self.component.value(name)))[:_LONGEST_LINE]

    def date(self, name: str) -> Read | None:
        line = self.component.first(name)
        if line is None:
            return None
        written = read_moment(line.value)
        if written is None or not 1 < written.wall.year < _LATEST_YEAR:
            self.problem(line, f"{name} is no date that can be read ({one_line(line.value)[:40]!r}).")
            return None
        zone = place_zone(one_line(line.parameters.get("TZID", "")), self.rules)
        return Read(written, zone, _instant(written, zone))

    def stamp(self) -> Instant | None:
        read = self.date("DTSTAMP")
        if read is None or read.instant is not None:
            return read.instant if read else None
        return read.written.wall.assume_utc()

    def sequence(self) -> int:
        line = self.component.first("SEQUENCE", "X-MICROSOFT-CDO-APPT-SEQUENCE")
        if line is None:
            return 0
        if not re.fullmatch(r"\d{1,9}", line.value.strip()):
            self.problem(line, "SEQUENCE is no number; it counts as 0.")
            return 0
        return int(line.value)

    def end_of(self, start: Read | None) -> Read | None:
        """DTEND, else DTSTART and DURATION; None, and said, where neither gives an end after the start."""
        end = _beside(start, self.date("DTEND"))
        line = self.component.first("DTEND", "DURATION")
        if end is None and start is not None and line is not None and line.name == "DURATION":
            end = self._after(start, line)
        if end is None or start is None or start.written.whole_day:
            return end if start is not None and not start.written.whole_day else None
        if start.instant is not None and end.instant is None:
            self.problem(line, "the zone of the end is not known; the end will be asked for.")
            return None
        if not _is_after(start, end):
            self.problem(line, "the event ends before it starts; its end will be asked for.")
            return None
        return end

    def _after(self, start: Read, line: Line) -> Read | None:
        length = read_duration(line.value)
        if length is None:
            self.problem(
                line, f"DURATION is no length of time ({one_line(line.value)[:40]!r}); the end will be asked for."
            )
            return None
        if start.instant is not None:
            instant = start.instant.add(length)
            shown = start.zone.clock
            wall = (
                instant.to_tz(shown).to_plain() if shown else start.written.wall.add(length, naive_arithmetic_ok=True)
            )
            return Read(Written(wall, minutes=start.written.minutes), start.zone, instant)
        return Read(Written(start.written.wall.add(length, naive_arithmetic_ok=True)), start.zone, None)

    def people(self, name: str) -> tuple[Attendee, ...]:
        found = (read_attendee(line) for line in self.component.lines if line.name == name)
        return tuple(dict.fromkeys(attendee for attendee in found if attendee))


def _instant(written: Written, zone: Zone) -> Instant | None:
    if written.whole_day:
        return None
    if written.minutes is not None:
        return written.wall.assume_utc().subtract(minutes=written.minutes)
    return zone.instant(written.wall) if zone.words else None


def _beside(start: Read | None, end: Read | None) -> Read | None:
    """An end without a zone of its own stands in the zone of the start."""
    if start is None or end is None or end.zone.words or end.written.minutes is not None:
        return end
    return Read(end.written, start.zone, _instant(end.written, start.zone))


def _is_after(start: Read, end: Read) -> bool:
    if start.instant is not None and end.instant is not None:
        return end.instant > start.instant
    return end.written.wall > start.written.wall


def read_event(
    component: Component, calendar: Component, rules: Rules, method: str, place: str
) -> tuple[Invitation | None, tuple[Problem, ...]]:
    """The event as an invitation; None where it has neither a time nor a title nor a UID."""
    event = _Event(component, calendar, rules, place)
    start = event.date("DTSTART")
    summary, uid = event.text("SUMMARY"), event.text("UID")
    if start is None and component.first("DTSTART") is None and method != "CANCEL":
        event.problem(None, "the event has no DTSTART, so no time; its time will be asked for.")
    if start is None and not (summary or uid):
        return None, (*event.problems, Problem(place, "the event says neither what nor when; it was passed over."))
    return _invitation(event, start, uid, summary, method), tuple(event.problems)


def _invitation(event: _Event, start: Read | None, uid: str, summary: str, method: str) -> Invitation:
    end = event.end_of(start)
    zone, words, choices = _zone_of(event, start)
    status = event.text("STATUS").upper()
    description = _description(event.component)
    location = plain(unescaped(event.component.value("LOCATION")))[:_LONGEST_LINE]
    organizer = next(iter(event.people("ORGANIZER")), None)
    _say_series(event)
    return Invitation(
        uid=uid or _made_uid(start, summary),
        recurrence_id=_recurrence(event),
        method=method,
        status=status,
        sequence=event.sequence(),
        stamped=event.stamp(),
        started=start.instant if start else None,
        ended=end.instant if end else None,
        wall_started=start.wall if start else None,
        wall_ended=end.wall if end else None,
        zone=zone,
        zone_words=words,
        zone_choices=choices,
        all_day=bool(start and start.written.whole_day),
        cancelled="CANCEL" in (method, status) or status == "CANCELLED" or bool(_CALLED_OFF.match(summary)),
        summary=summary,
        description=description,
        location=location,
        organizer=organizer,
        attendees=event.people("ATTENDEE"),
        meeting=meeting_of(uid, location, description, *_conference(event.component)),
        source=source_of(
            event.calendar.value("PRODID"), uid, description, f"{organizer.name} {organizer.mail}" if organizer else ""
        ),
        notes=tuple(event.notes),
    )


def _zone_of(event: _Event, start: Read | None) -> tuple[str | None, str | None, tuple[str, ...]]:
    """(IANA name, or what the file said instead, and the names that would fit)."""
    if start is None:
        return _file_zone(event), None, ()
    if start.written.minutes is not None or start.zone.clock == "UTC":
        return _file_zone(event), None, ()
    if start.zone.place:
        _say_difference(event, start)
        return start.zone.place, None, ()
    if not start.zone.words:
        hint = _file_zone(event)
        return None, None, (hint,) if hint else ()
    return None, start.zone.words[:80], zone_choices(start.zone, start.instant)


def _file_zone(event: _Event) -> str | None:
    """The place that the file itself names for its UTC times: the event's stray TZID, X-WR-TIMEZONE, its one VTIMEZONE."""
    said = [event.component.value("TZID"), event.calendar.value("X-WR-TIMEZONE")]
    own = list(event.calendar.every("VTIMEZONE"))
    said += [own[0].value("TZID")] if len(own) == 1 else []
    places = (place_zone(one_line(words), {}).place for words in said if words)
    return next((place for place in places if place), None)


def _say_difference(event: _Event, start: Read) -> None:
    """A sender's computer may hold rules of yesterday, or its owner's own: then two instants are meant, and it is said."""
    ruled = start.zone.ruled(start.written.wall)
    if ruled is not None and start.instant is not None and ruled != start.instant:
        shown = ruled.to_tz(start.zone.place or "UTC").to_plain().time().format_iso()[:5]
        event.notes.append(
            f"The sender's computer has other clock changes for {start.zone.place} than are public: check whether the "
            f"interview begins at {start.written.wall.time().format_iso()[:5]} or at {shown}."
        )


def _say_series(event: _Event) -> None:
    repeats = event.component.first("RRULE", "RDATE")
    if repeats is not None:
        event.notes.append("The event repeats; only its first date was taken. Add the others one by one.")
    identity = event.component.first("RECURRENCE-ID")
    if identity is not None:
        later = identity.parameters.get("RANGE", "").upper() == "THISANDFUTURE"
        event.notes.append(
            "It is one date of a series, and the change holds for the later ones too; only this one was taken."
            if later
            else "It is one date of a series; the others are left as they are."
        )


def _recurrence(event: _Event) -> str:
    """RECURRENCE-ID as an instant where it can be placed, so that one occurrence is one however it is written."""
    line = event.component.first("RECURRENCE-ID")
    read = event.date("RECURRENCE-ID")
    if read is None or line is None:
        return one_line(line.value)[:60] if line else ""
    return read.instant.format_iso() if read.instant else read.written.wall.format_iso()


def _description(component: Component) -> str:
    written = plain(unescaped(component.value("DESCRIPTION")))
    return written or plain(unescaped(component.value("X-ALT-DESC")))


def _conference(component: Component) -> tuple[str, ...]:
    names = ("URL", "CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL")
    return tuple(clean(component.value(name)) for name in names)


def _made_uid(start: Read | None, summary: str) -> str:
    """An event without a UID gets one out of its time and title, so that it is known when it comes again."""
    text = f"{start.written.wall.format_iso() if start else ''} {summary}"
    return f"no-uid-{hashlib.sha256(text.encode()).hexdigest()[:16]}"
