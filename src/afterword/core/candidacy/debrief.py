"""What a person remembers after an interview: the answers, and how far the questions have come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from whenever import Date

from afterword.core.candidacy.model import Form, Part, Reception
from afterword.core.candidacy.moments import FirmCalendar


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """Something talked about: completes "I enjoyed hearing about", "What I liked was", "It made me want to work there
    because".
    """

    topic: str
    liked: str | None = None
    interest: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """Somebody who was met. ``email_given``: that person gave the address themselves (E17).

    ``id`` is that of a person already known; a ``part`` that is not told is the known one, else interviewer.
    """

    name: str
    id: str | None = None
    title: str | None = None
    part: Part | None = None
    email: str | None = None
    email_given: bool | None = None
    phone: str | None = None
    points: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """All that the debrief asks; what was skipped is None or empty.

    ``hear`` are their words about when news comes, ``hear_on`` the day after it was read back and confirmed; so with
    ``next_round``. ``hear_by`` and ``most_with`` are names.
    """

    met: tuple[Met, ...] = ()
    most_with: str | None = None
    group_size: int | None = None
    hear: str | None = None
    hear_by: str | None = None
    hear_on: Date | None = None
    reception: Reception | None = None
    next_round: str | None = None
    next_round_on: Date | None = None
    anything_else: str | None = None

    def interviewers(self) -> tuple[Met, ...]:
        """Those who interviewed, not those who arranged it."""
        return tuple(met for met in self.met if met.part in (None, Part.INTERVIEWER))

    def with_met(self, name: str, change: Callable[[Met], Met]) -> Answers:
        """The same, with something changed about the person of that name."""
        return replace(self, met=tuple(change(met) if met.name == name else met for met in self.met))


@dataclass(frozen=True, slots=True)
class Progress:
    """The answers so far, and the keys of the questions that were put, in their order."""

    answers: Answers = field(default_factory=Answers)
    asked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What the questions are asked against: the firm, the day of the interview and today there, how it was held."""

    firm: str
    said_on: Date
    today: Date
    calendar: FirmCalendar
    locale: str = "en-US"
    form: Form | None = None
