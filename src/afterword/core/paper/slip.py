"""The hand-in slip: where to go, until when the door is open, whom to ask, what to say (E6, E7)."""

from __future__ import annotations

from collections.abc import Iterator

from whenever import Date, Instant

from afterword.core.candidacy.model import Candidacy, Person
from afterword.core.note.address import formal_name, full_style
from afterword.core.paper.envelope import BY_HAND
from afterword.core.paper.letter import language_of
from afterword.core.paper.model import Paper, Piece, Sheet
from afterword.core.paper.signs import lines_of, set_in_type
from afterword.core.plan.case import Case, case_of
from afterword.core.plan.model import ActionKind
from afterword.core.plan.now import Now
from afterword.core.plan.planner import plan
from afterword.core.plan.reach import desk_hours
from afterword.core.plan.words import say_time
from afterword.core.playbook.model import Playbook

_MOST_STRETCHES = 4


def slip(candidacy: Candidacy, person: Person, playbook: Playbook, now: Instant, on: Date, paper: Paper) -> Sheet:
    """The slip as it stands now; the plan says by when the note is to be there."""
    case = case_of(candidacy, playbook, Now(now))
    name = formal_name(person.name, person.title, candidacy.candidate.locale, person.address_as)
    firm = candidacy.firm
    return Sheet(
        Piece.SLIP,
        paper,
        title=f"Hand-in slip for {set_in_type(person.name)}",
        author=set_in_type(candidacy.candidate.name or ""),
        language=language_of(candidacy),
        made_on=on,
        content={
            "heading": "To hand in",
            "to": [
                set_in_type(full_style(person.name, person.title, candidacy.candidate.locale)),
                set_in_type(firm.name),
            ],
            "rows": [
                {"label": label, "lines": [set_in_type(line) for line in lines]}
                for label, lines in (
                    ("Where", [firm.name, *(lines_of(firm.address) or ["Its address is not noted."])]),
                    ("By when", list(_by_when(case, person, now))),
                    ("Ask for", ["Reception: whoever sits at the front desk routes it."]),
                    ("Say", [_words(candidacy, name)]),
                    ("On the envelope", [BY_HAND]),
                    (
                        "Afterwards",
                        [f"afterword log handed-in {person.id}", "Until it is logged, it does not count as done."],
                    ),
                )
            ],
            "boxes": ["Handed in on", "at", "to"],
        },
    )


def _by_when(case: Case, person: Person, now: Instant) -> Iterator[str]:
    due = _due(case, person, now)
    if due:
        yield (
            f"In their hands by {case.moment(due)}."
            if due > now
            else f"It was to be there by {case.moment(due)}; late is better than never."
        )
    hours = desk_hours(case, case.current) if case.current else None
    if hours is None:
        yield "Whether there is a front desk that takes notes in is not known: ring and ask."
        return
    if not (case.candidacy.firm.reception and case.candidacy.firm.reception.hours):
        yield "The hours of the desk are not noted; on working days, from nine to five, somebody is usually there."
    start, end = now, due if due and due > now else now.add(hours=7 * 24)
    for _ in range(_MOST_STRETCHES):
        stretch = hours.next_open(case.calendar, start, end) if start < end else None
        if stretch is None:
            break
        yield _open(case, *stretch, now)
        start = stretch[1]


def _open(case: Case, opens: Instant, closes: Instant, now: Instant) -> str:
    """Say "Open now, until 5:30 p.m. on Friday, November 13"; "Open from 9 a.m. to 5:30 p.m. on Friday, November 13"."""
    if opens <= now:
        return f"The desk is open now, until {case.moment(closes)}."
    start, end = opens.to_tz(case.calendar.zone), closes.to_tz(case.calendar.zone)
    if start.date() != end.date():
        return f"It opens at {case.moment(opens)}, until {case.moment(closes)}."
    return f"Open from {say_time(start.time())} to {say_time(end.time())} on {case.day(start.date())}."


def _due(case: Case, person: Person, now: Instant) -> Instant | None:
    for action in plan(case.candidacy, case.playbook, now).actions:
        if action.kind is ActionKind.THANK_YOU and person.id in action.to:
            return case.instant(action.due) if action.due else None
    return None


def _words(candidacy: Candidacy, name: str) -> str:
    own = candidacy.candidate.name
    me = f"My name is {own}. " if own else ""
    return f"“Good day. {me}I have a note for {name}. Would you be so kind as to see that it gets there? Thank you.”"
