"""Begin a candidacy, or add an interview to one, from what a person says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from whenever import Instant

from afterword.core.candidacy.document_checks import zone_exists
from afterword.core.candidacy.model import Candidacy, Candidate, Firm, Form, Interview, Part, Person
from afterword.core.candidacy.naming import name_candidacy, name_person
from afterword.core.candidacy.spoken_moment import read_moment
from afterword.core.problems import Problem
from afterword.ports import Kept, Store
from afterword.usecases.record import TimesOf, WithClosedDays, correct


@dataclass(frozen=True, slots=True, kw_only=True)
class ByHand:
    """What was said: firm and role, when the interview was, who was there."""

    firm: str
    role: str
    interview: Interview
    people: Sequence[str] = ()
    country: str | None = None
    playbook: str = "us"


def read_interview(said: Mapping[str, str], now: Instant) -> tuple[Interview | None, tuple[Problem, ...]]:
    """The interview of "zone", "started", "ended", "round" and "form", each as a person says it; only zone and end must be said.

    With anything that does not fit there is no interview, but all problems, each with its place.
    """
    zone = said.get("zone", "")
    if not zone_exists(zone):
        return None, (Problem("zone", f"no zone is named {zone!r}: write an IANA name such as America/New_York."),)
    problems: list[Problem] = []
    started, ended = (_moment(said.get(name, ""), now, zone, name, problems) for name in ("started", "ended"))
    if not said.get("ended"):
        problems.append(Problem("ended", "say when it ended, or will end, such as 2026-03-03 15:00."))
    if started and ended and started >= ended:
        problems.append(Problem("ended", "it ends before it has begun."))
    round_, form = said.get("round", ""), said.get("form", "")
    if round_ and not (round_.isdecimal() and int(round_) > 0):
        problems.append(Problem("round", f"{round_!r} is no number of a round: write 1, 2 or 3."))
    if ended is None or problems:
        return None, tuple(problems)
    number = int(round_) if round_ else None
    return Interview(started=started, ended=ended, zone=zone, round=number, form=Form(form) if form else None), ()


def _moment(words: str, now: Instant, zone: str, place: str, problems: list[Problem]) -> Instant | None:
    found = read_moment(words, now, zone) if words else None
    if words and found is None:
        problems.append(Problem(place, f"{words!r} is not clear. Write 2026-03-03 15:00, or “yesterday 15:00”."))
    return found


def add_by_hand(
    store: Store, said: ByHand, candidate: Candidate, now: Instant, times_of: TimesOf, closed: WithClosedDays
) -> Kept:
    """A new candidacy under a readable id."""
    people = _people(said.people, ())
    bare = Candidacy(
        candidate=candidate,
        firm=Firm(name=said.firm, zone=said.interview.zone, country=said.country),
        role=said.role,
        playbook=said.playbook,
        people=people,
        interviews=(replace(said.interview, people=tuple(person.id for person in people)),),
    )
    candidacy = closed(bare, now)
    taken = {row[0] for row in store.ids()}
    return store.create(name_candidacy(said.firm, said.role, taken), candidacy, times_of(candidacy, now), now)


def add_interview(
    store: Store, kept: Kept, interview: Interview, people: Sequence[str], now: Instant,
    times_of: TimesOf, closed: WithClosedDays,
) -> Kept:  # fmt: skip
    """Another round of a candidacy that is there; people of the same name are the same people."""
    before = kept.candidacy
    known = {person.name.casefold(): person for person in before.people}
    new = _people([name for name in people if name.casefold() not in known], [person.id for person in before.people])
    everybody = {person.name.casefold(): person for person in (*before.people, *new)}
    held = replace(interview, people=tuple(everybody[name.casefold()].id for name in people))
    corrected = replace(before, people=(*before.people, *new), interviews=(*before.interviews, held))
    return correct(store, kept, corrected, now, times_of, closed)


def _people(names: Sequence[str], taken: Sequence[str]) -> tuple[Person, ...]:
    found: list[Person] = []
    for name in names:
        ids = [*taken, *(person.id for person in found)]
        found.append(Person(id=name_person(name, ids), name=name, part=Part.INTERVIEWER))
    return tuple(found)
