"""The look-alikes of what calendars and scheduling programs send, and the shortest calendar that holds an event."""

from __future__ import annotations

from pathlib import Path

from afterword.adapters.invitation.ics import read_invitations
from afterword.core.candidacy.invitation import Invitation
from afterword.core.problems import Problem

LOOKALIKES = Path(__file__).parents[2] / "data" / "ics"
SAMPLES = Path(__file__).parents[4] / "shared" / "samples" / "ics"


def read(name: str) -> tuple[tuple[Invitation, ...], tuple[Problem, ...]]:
    """What is read of one look-alike."""
    return read_invitations((LOOKALIKES / name).read_bytes())


def only(name: str) -> Invitation:
    """The one invitation of a look-alike that has no problem."""
    invitations, problems = read(name)
    assert not problems
    (invitation,) = invitations
    return invitation


def calendar(*lines: str, head: tuple[str, ...] = ()) -> bytes:
    """A calendar with one event of these lines; ``head`` stands before it."""
    event = ["UID:x@calendar.test", "DTSTAMP:20261101T120000Z", *lines]
    rows = ["BEGIN:VCALENDAR", "VERSION:2.0", *head, "BEGIN:VEVENT", *event, "END:VEVENT", "END:VCALENDAR", ""]
    return "\r\n".join(rows).encode()


def event(*lines: str, head: tuple[str, ...] = ()) -> Invitation:
    """The invitation in such a calendar."""
    invitations, _ = read_invitations(calendar(*lines, head=head))
    (invitation,) = invitations
    return invitation
