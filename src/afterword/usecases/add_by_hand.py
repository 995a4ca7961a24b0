"""Begin a candidacy, or add an interview to one, from what a person says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from whenever import Instant

from afterword.core.candidacy.model import Candidacy, Candidate, Firm, Interview, Part, Person
from afterword.core.candidacy.naming import name_candidacy, name_person
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
