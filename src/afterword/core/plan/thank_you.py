"""The thank-you after an interview: to whom, how, within 24 hours (E1 to E7, J1, J6, J7)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from whenever import Instant

from afterword.core.candidacy.model import Channel, EventKind, Interview, Part, Person, ReplyKind
from afterword.core.plan.case import FORWARDED, MAIL, PRIVATE, RECEPTION, Case
from afterword.core.plan.model import Action, ActionKind, Reason, Withheld
from afterword.core.plan.reach import (
    LOOK_AHEAD_HOURS,
    desk_hours,
    first_open,
    go_between,
    mail_bounced,
    next_sending,
    note_channels,
)
from afterword.core.plan.rounds import Round, begins
from afterword.core.plan.words import say_list
from afterword.core.playbook.model import Duty

_DELIVERIES = (EventKind.NOTE_SENT, EventKind.NOTE_HANDED_IN)


@dataclass(frozen=True, slots=True)
class Owed:
    """One note that is owed: to whom, for which interview, how it can go."""

    person: Person
    round: Round
    interview: Interview
    due: Instant
    channels: tuple[Channel, ...]
    present: list[Person]
    large: bool


def thank_you(case: Case) -> Iterator[Action | Withheld]:
    """Notes still owed, for every round that is over and the next that is fixed."""
    if case.playbook.thank_you.duty is Duty.OFF or _is_over(case):
        return
    faceless = [interview for round_, interview in _sessions(case) if not _present(case, round_, interview)]
    for interview in faceless[-1:]:
        yield from _nobody_known(case, interview)
    owed = list(_owed(case))
    for group in _alike(case, owed):
        yield _action(case, group)
        yield from _not_at_this_hour(case, group)
        yield from _door_shut(case, group)
        if not group[0].channels:
            yield _get_contact(case, group)
    yield from _others_of_a_large_group(owed)


def _is_over(case: Case) -> bool:
    """Whether a decline or a withdrawal, which have thanks of their own, came first; an offer takes none away (E1)."""
    return case.outcome is not None and case.outcome.reply is not ReplyKind.OFFER


def _sessions(case: Case) -> list[tuple[Round, Interview]]:
    """Interviews over or fixed next; of rounds that lie further ahead nothing is known yet."""
    found = []
    for round_ in case.rounds:
        found += [(round_, interview) for interview in round_.interviews]
        if not case.now.reached(round_.ends):
            break
    return found


def _owed(case: Case) -> Iterator[Owed]:
    """The latest interview with each person, if no note has reached them since."""
    latest: dict[str, Owed] = {}
    for round_, interview in _sessions(case):
        people = _present(case, round_, interview)
        large = is_large(case, interview, people)
        for person in [_met_most(case, interview, people)] if large else people:
            if case.now.reached(begins(interview, case.calendar)):
                latest.pop(person.id, None)
            alone = large or len(people) == 1
            if person.id not in latest and not _settled(case, person, interview, alone=alone):
                due = interview.ended.add(hours=case.playbook.thank_you.within_hours)
                channels = note_channels(case, person, round_, interview.ended, due)
                latest[person.id] = Owed(person, round_, interview, due, channels, people, large)
    yield from latest.values()


def _present(case: Case, round_: Round, interview: Interview) -> list[Person]:
    """Who held the interview; somebody who only arranged it is owed nothing, unless nobody else was there."""
    named = [person for name in interview.people if (person := case.person(name))]
    if not named and len(case.rounds) == 1 and len(round_.interviews) == 1:
        named = [person for person in case.candidacy.people if person.part is Part.INTERVIEWER]
    return [person for person in named if person.part is Part.INTERVIEWER] or named


def is_large(case: Case, interview: Interview, people: list[Person]) -> bool:
    """More interviewers in one session than get a letter each (E3, J1)."""
    limit = case.candidacy.candidate.large_group or case.playbook.thank_you.large_group
    return max(interview.group_size or 0, len(people)) > limit and bool(people)


def _met_most(case: Case, interview: Interview, people: list[Person]) -> Person:
    """Who the candidate named as met most; else who most was said with; else who is named first."""
    named = case.person(interview.most_with)
    if named:
        return named
    said = Counter(point.person for point in case.candidacy.talking_points)
    return max(people, key=lambda person: said[person.id])


def _settled(case: Case, person: Person, interview: Interview, *, alone: bool) -> bool:
    """A note reached the person after the interview began, or the candidate waved it off.

    A note to nobody by name counts where one note is owed; where several are, it may be anybody's (E2, J10).
    """
    start = begins(interview, case.calendar)
    named = (person.id, None) if alone else (person.id,)
    if any(event.person in named for event in case.since(start, *_DELIVERIES)):
        return True
    return case.waved_off(ActionKind.THANK_YOU, person.id, start)


def _alike(case: Case, owed: list[Owed]) -> list[list[Owed]]:
    """Notes that go by the same ways within the same time, told together; each is still its own."""
    groups: dict[object, list[Owed]] = {}
    for one in owed:
        bounced = mail_bounced(case, one.person) is not None
        groups.setdefault((one.interview.ended, one.channels, one.large, bounced), []).append(one)
    return list(groups.values())


def _action(case: Case, group: list[Owed]) -> Action:
    one = group[0]
    offered = case.playbook.thank_you.duty is Duty.OFFERED
    return Action(
        ActionKind.THANK_YOU,
        tuple(owed.person.id for owed in group),
        one.channels,
        one.interview.ended,
        one.due,
        not offered and case.overdue(one.due),
        Reason(tuple(_rules(case, group)), _sentence(case, group)),
        offered,
    )


def _rules(case: Case, group: list[Owed]) -> Iterator[str]:
    one = group[0]
    yield "E1"
    yield from ("E3", "J1") if one.large else ("E2",) if len(one.present) > 1 else ()
    yield "E6"
    yield from ("E17",) if MAIL in one.channels else ()
    yield from ("E7",) if RECEPTION in one.channels else ()
    yield from ("J6",) if FORWARDED in one.channels or not one.channels else ()
    yield from ("J7",) if any(mail_bounced(case, owed.person) for owed in group) else ()
    yield from case.playbook.thank_you.says.own


def _sentence(case: Case, group: list[Owed]) -> str:
    one = group[0]
    names = case.names([owed.person.id for owed in group])
    when, late = case.moment(one.due), case.overdue(one.due)
    by = "late, which is better than never" if late else f"by {when}"
    if any(mail_bounced(case, owed.person) for owed in group):
        return f"The mail to {names} came back, so the note is owed again, by another way, {by}."
    if one.large:
        return f"One letter for the whole group, to {names}, whom you met most, thanking the others by name, {by}."
    each = f"Thank {names}" if len(group) == 1 else f"Write to {names}, to each their own note,"
    if late:
        return (
            f"{each} for the interview{_way(case, one)}: it was to be there by {when}, and late is better than never."
        )
    hours = case.playbook.thank_you.within_hours
    return f"{each} for the interview{_way(case, one)}, so that the note is in their hands by {when}, within {hours} hours."


def _way(case: Case, one: Owed) -> str:
    ways = []
    if MAIL in one.channels:
        ways.append("by mail")
    if RECEPTION in one.channels:
        ways.append("by hand at reception")
    if FORWARDED in one.channels and (between := go_between(case, one.person)):
        ways.append(f"through {case.names([between.id])}")
    return f", {' or '.join(ways)}" if ways else ""


def _get_contact(case: Case, group: list[Owed]) -> Action:
    one = group[0]
    names = case.names([owed.person.id for owed in group])
    offered = case.playbook.thank_you.duty is Duty.OFFERED
    sentence = (
        f"No way to reach {names} is noted: ask whoever arranged the interview, or the front desk, to pass the note "
        "on; do not hunt an address down."
    )
    return Action(
        ActionKind.GET_CONTACT,
        tuple(owed.person.id for owed in group),
        (PRIVATE,),
        one.interview.ended,
        one.due,
        not offered and case.overdue(one.due),
        Reason(("J6", "E17", "E6"), sentence),
        offered,
    )


def _nobody_known(case: Case, interview: Interview) -> Iterator[Action]:
    """An interview with people whose names were not noted: a note is owed, and nobody to write to (E1, J6)."""
    start = begins(interview, case.calendar)
    if not case.now.reached(interview.ended) or case.since(start, *_DELIVERIES):
        return
    if case.waved_off(ActionKind.THANK_YOU, None, start):
        return
    arrangers = tuple(person.id for person in case.arrangers()[:1])
    due = interview.ended.add(hours=case.playbook.thank_you.within_hours)
    whom = case.names(arrangers) if arrangers else "whoever arranged the interview"
    sentence = f"A thank-you is owed by {case.moment(due)}, and nobody is noted to write to: ask {whom} who you met."
    offered = case.playbook.thank_you.duty is Duty.OFFERED
    overdue = not offered and case.overdue(due)
    note = Reason(("E1", "E6"), f"Whoever held the interview is owed a thank-you by {case.moment(due)}.")
    yield Action(ActionKind.THANK_YOU, (), (), interview.ended, due, overdue, note, offered)
    reason = Reason(("E1", "E6", "J6"), sentence)
    yield Action(ActionKind.GET_CONTACT, arrangers, (PRIVATE,), interview.ended, due, overdue, reason, offered)


def _not_at_this_hour(case: Case, group: list[Owed]) -> Iterator[Withheld]:
    """A mail waits for business hours, unless the 24 hours would be missed (J13)."""
    one = group[0]
    if MAIL not in one.channels or not case.now.reached(one.interview.ended):
        return
    welcome = next_sending(case, one.interview.ended)
    if welcome is None or welcome <= case.now.at or (welcome >= one.due and not case.now.passed(one.due)):
        return
    to = tuple(owed.person.id for owed in group)
    sentence = f"Write it now, and send it at {case.moment(welcome)}: a mail in the night is remembered."
    yield Withheld(ActionKind.THANK_YOU, to, (MAIL,), welcome, Reason(("J13",), sentence))


def _door_shut(case: Case, group: list[Owed]) -> Iterator[Withheld]:
    """Reception is no way while its doors stay shut before the deadline (E7), nor before they open."""
    one = group[0]
    hours = desk_hours(case, one.round)
    if hours is None or not case.now.reached(one.interview.ended):
        return
    far = max(one.due, case.now.at).add(hours=LOOK_AHEAD_HOURS)
    opens = first_open(case, hours, one.interview.ended, far)
    if opens is None or opens <= case.now.at:
        return
    late = " which is after the 24 hours" if opens >= one.due else ""
    sentence = f"The front desk is shut until {case.moment(opens)}{',' + late if late else ''}."
    to = tuple(owed.person.id for owed in group)
    yield Withheld(ActionKind.THANK_YOU, to, (RECEPTION,), opens, Reason(("E7", "E6"), sentence))


def _others_of_a_large_group(owed: list[Owed]) -> Iterator[Withheld]:
    for one in owed:
        if one.large:
            others = [person for person in one.present if person is not one.person]
            if others:
                names = say_list([person.name for person in others])
                sentence = f"No letter of their own to {names}: the one letter thanks them by name."
                to = tuple(person.id for person in others)
                yield Withheld(ActionKind.THANK_YOU, to, (), None, Reason(("E3", "J1"), sentence))
