"""The interviews of a candidacy as rounds: which is over, which is the current one, which lies ahead."""

from __future__ import annotations

from dataclasses import dataclass

from whenever import Instant

from afterword.core.candidacy.model import Candidacy, Interview
from afterword.core.candidacy.moments import FirmCalendar


@dataclass(frozen=True, slots=True)
class Round:
    """Interviews that belong together: those of one round number, else those of one day."""

    interviews: tuple[Interview, ...]
    begins: Instant
    ends: Instant


def begins(interview: Interview, calendar: FirmCalendar) -> Instant:
    """When the interview starts; where that is not known, the first minute of its day."""
    return interview.started or calendar.start_of(calendar.day_of(interview.ended))


def rounds_of(candidacy: Candidacy, calendar: FirmCalendar) -> tuple[Round, ...]:
    """All rounds that were not cancelled, earliest first."""
    groups: dict[object, list[Interview]] = {}
    for interview in candidacy.interviews:
        if not interview.cancelled:
            key = interview.round if interview.round is not None else calendar.day_of(interview.ended)
            groups.setdefault(key, []).append(interview)
    made = [
        Round(
            tuple(sorted(group, key=lambda interview: interview.ended)),
            min(begins(interview, calendar) for interview in group),
            max(interview.ended for interview in group),
        )
        for group in groups.values()
    ]
    return tuple(sorted(made, key=lambda round_: (round_.ends, round_.begins)))
