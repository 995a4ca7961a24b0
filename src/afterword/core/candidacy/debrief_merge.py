"""What a debrief changes in a candidacy: people, talking points, the promise, the reception, the next round."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from whenever import Date

from afterword.core.candidacy.debrief import Answers, Met, Point
from afterword.core.candidacy.debrief_reading import core_name, find_name, same_person
from afterword.core.candidacy.model import Candidacy, Interview, Part, Person, Promise, Reception, TalkingPoint
from afterword.core.candidacy.moments import FirmCalendar
from afterword.core.candidacy.naming import name_person
from afterword.core.candidacy.spoken import read_day


def answers_from(candidacy: Candidacy, interview: Interview) -> Answers:
    """What is known of the interview already, as answers, so that a debrief starts from it and can correct it."""
    people = _people_of(candidacy, interview)
    most_with = candidacy.person(interview.most_with)
    promise = _promise_of(candidacy, interview)
    teller = candidacy.person(promise.by) if promise else None
    return Answers(
        met=tuple(_met(candidacy, interview, person) for person in people),
        most_with=most_with.name if most_with else None,
        group_size=interview.group_size,
        hear=(promise.words or (promise.date.format_iso() if promise.date else None)) if promise else None,
        hear_by=teller.name if teller else promise.by if promise else None,
        hear_on=promise.date if promise else None,
        reception=candidacy.firm.reception,
        next_round=interview.next_round_on.format_iso() if interview.next_round_on else None,
        next_round_on=interview.next_round_on,
        anything_else=next((point.topic for point in _general(candidacy, interview)), None),
    )


def everybody(candidacy: Candidacy, interview: Interview, answers: Answers) -> tuple[Met, ...]:
    """Those of the answers, then the other people of the candidacy, who may have been there too."""
    named = {met.id for met in answers.met}
    others = (person for person in candidacy.people if person.id not in named)
    return (*answers.met, *(_met(candidacy, interview, person) for person in others))


def _people_of(candidacy: Candidacy, interview: Interview) -> list[Person]:
    """Those of the interview; where none are named, the interviewers who belong to no other."""
    named = [person for id_ in interview.people if (person := candidacy.person(id_))]
    if named:
        return named
    elsewhere = {id_ for other in candidacy.interviews for id_ in other.people}
    return [one for one in candidacy.people if one.id not in elsewhere and one.part is Part.INTERVIEWER]


def _is_only_here(candidacy: Candidacy, interview: Interview, id_: str | None) -> bool:
    others = [other for other in candidacy.interviews if other != interview]
    return not others if id_ is None else not any(id_ in other.people for other in others)


def _met(candidacy: Candidacy, interview: Interview, person: Person) -> Met:
    only_here = _is_only_here(candidacy, interview, person.id)
    points = [point for point in candidacy.talking_points if point.person == person.id] if only_here else []
    return Met(
        name=person.name,
        id=person.id,
        title=person.title,
        part=person.part,
        email=person.email,
        email_given=person.email_given,
        phone=person.phone,
        points=tuple(Point(topic=point.topic, liked=point.liked, interest=point.interest) for point in points),
    )


def _general(candidacy: Candidacy, interview: Interview) -> list[TalkingPoint]:
    """The one thing said that belongs to nobody; none where it may belong to another interview, or they are several."""
    points = [point for point in candidacy.talking_points if point.person is None]
    return points if len(points) == 1 and _is_only_here(candidacy, interview, None) else []


def _promise_of(candidacy: Candidacy, interview: Interview) -> Promise | None:
    """The promise told at the end of the interview, which is when a debrief dates it."""
    told = (one for one in reversed(candidacy.promises) if one.told_at == interview.ended and (one.words or one.date))
    return next(told, None)


def merge(
    candidacy: Candidacy, answers: Answers, interview: Interview, said_on: Date, calendar: FirmCalendar
) -> Candidacy:
    """The candidacy with the answers in it. What the answers leave open stays; what they took back goes.

    People are found by name, "Dr.", accents and case aside, and else are new. Merging the same answers again changes
    nothing.
    """
    people, ids = _merge_people(candidacy, answers.met)
    day = answers.next_round_on
    if day is None and answers.next_round:
        spoken = read_day(answers.next_round, said_on, calendar, candidacy.candidate.locale or "en-US")
        day = spoken.date if spoken else None
    merged = replace(
        interview,
        people=tuple(dict.fromkeys(ids)) or interview.people,
        most_with=_id_of(answers.most_with, answers.met, ids, known=(candidacy, interview.most_with)),
        group_size=answers.group_size,
        next_round_on=day,
    )
    return replace(
        candidacy,
        people=people,
        interviews=tuple(merged if one == interview else one for one in candidacy.interviews),
        talking_points=_merge_points(candidacy, interview, answers, ids),
        promises=_merge_promises(candidacy, interview, answers, ids),
        firm=replace(candidacy.firm, reception=_merge_reception(candidacy.firm.reception, answers.reception)),
    )


def laid_over(before: Answers, told: Answers) -> Answers:
    """What was told, and what was known before where nothing was told; those met are those who are told, if any are."""
    spoken = told if told.hear or told.hear_on else before
    following = told if told.next_round or told.next_round_on else before
    return Answers(
        met=tuple(_completed(met, before.met) for met in told.met) or before.met,
        most_with=told.most_with or before.most_with,
        group_size=told.group_size or before.group_size,
        hear=spoken.hear,
        hear_by=spoken.hear_by or told.hear_by,
        hear_on=spoken.hear_on,
        reception=told.reception or before.reception,
        next_round=following.next_round,
        next_round_on=following.next_round_on,
        anything_else=told.anything_else or before.anything_else,
    )


def _completed(met: Met, known: Sequence[Met]) -> Met:
    """One who was met, with what was known of them and not told now."""
    old = next((one for one in known if (met.id and one.id == met.id) or same_person(one.name, met.name)), None)
    if old is None:
        return met
    return Met(
        name=met.name,
        id=old.id,
        title=met.title or old.title,
        part=met.part or old.part,
        email=met.email or old.email,
        email_given=old.email_given if met.email_given is None and met.email in (None, old.email) else met.email_given,
        phone=met.phone or old.phone,
        points=met.points or old.points,
    )


def _merge_people(candidacy: Candidacy, met: Iterable[Met]) -> tuple[tuple[Person, ...], list[str]]:
    """All people, and the id of each who was met."""
    found, ids = list(candidacy.people), []
    spoken_with = {point.person for point in candidacy.talking_points}
    for one in met:
        index = _index_of(one, found)
        if index is None:
            found.append(Person(id=name_person(core_name(one.name), {person.id for person in found}), name=one.name))
            index = len(found) - 1
        found[index] = _merge_person(found[index], one, is_new=found[index].id not in spoken_with)
        ids.append(found[index].id)
    return tuple(found), ids


def _index_of(met: Met, people: Sequence[Person]) -> int | None:
    """The person who is meant: by id, by name, or by a part of a name that fits only one."""
    exact = [index for index, person in enumerate(people) if met.id == person.id]
    alike = exact or [index for index, person in enumerate(people) if same_person(person.name, met.name)]
    if alike:
        return alike[0]
    short = find_name(met.name, [person.name for person in people])
    return next((index for index, person in enumerate(people) if person.name == short), None)


def _merge_person(person: Person, met: Met, *, is_new: bool) -> Person:
    fuller = len(core_name(met.name).split()) > len(core_name(person.name).split())
    return replace(
        person,
        name=met.name if fuller else person.name,
        title=met.title or person.title,
        part=_part(person, met, is_new=is_new),
        email=met.email or person.email,
        email_given=met.email_given if met.email_given is not None else person.email_given,
        phone=met.phone or person.phone,
    )


def _part(person: Person, met: Met, *, is_new: bool) -> Part:
    """What was told; and whoever sent the invitation, but turns out to have talked about the work, interviewed as well (E2)."""
    if met.part is not None and met.part is not person.part:
        return met.part
    return Part.INTERVIEWER if is_new and met.points and person.part is Part.COORDINATOR else person.part


def _id_of(
    name: str | None, met: Sequence[Met], ids: Sequence[str], *, known: tuple[Candidacy, str | None]
) -> str | None:
    """The id of a name among those met; the known id where the name is unchanged; None where it tells nobody apart."""
    candidacy, id_ = known
    person = candidacy.person(id_)
    if name is None or (person is not None and person.name == name):
        return id_ if name else None
    found = find_name(name, [one.name for one in met])
    return next((id_ for one, id_ in zip(met, ids, strict=True) if one.name == found), None)


def _merge_points(
    candidacy: Candidacy, interview: Interview, answers: Answers, ids: Sequence[str]
) -> tuple[TalkingPoint, ...]:
    """Those that stood before and still stand, then the new; none twice."""
    people = [person for person in _people_of(candidacy, interview) if _is_only_here(candidacy, interview, person.id)]
    mine = {person.id for person in people}
    general = _general(candidacy, interview)
    withdrawn = {point for point in candidacy.talking_points if point.person in mine} | set(general)
    wanted = [_point(point, id_) for met, id_ in zip(answers.met, ids, strict=True) for point in met.points]
    if answers.anything_else:
        kept = next((point for point in general if point.topic == answers.anything_else), None)
        wanted.append(kept or TalkingPoint(topic=answers.anything_else))
    stays = [point for point in candidacy.talking_points if point not in withdrawn or point in wanted]
    return (*stays, *(point for point in dict.fromkeys(wanted) if point not in stays))


def _point(point: Point, person: str) -> TalkingPoint:
    return TalkingPoint(topic=point.topic, person=person, liked=point.liked, interest=point.interest)


def _merge_promises(
    candidacy: Candidacy, interview: Interview, answers: Answers, ids: Sequence[str]
) -> tuple[Promise, ...]:
    """The promise of this interview as it was confirmed; words without a confirmed day are kept to be read."""
    old = _promise_of(candidacy, interview)
    others = tuple(promise for promise in candidacy.promises if promise is not old)
    if not (answers.hear or answers.hear_on):
        return others
    teller = answers.hear_by or (answers.met[0].name if len(answers.met) == 1 else None)
    by = _id_of(teller, answers.met, ids, known=(candidacy, old.by if old else None)) or teller
    promise = Promise(told_at=interview.ended, by=by, date=answers.hear_on, words=answers.hear)
    if old is not None and promise in (old, replace(old, words=promise.words, by=old.by or by)):
        return candidacy.promises
    return (*others, promise)


def _merge_reception(known: Reception | None, told: Reception | None) -> Reception | None:
    if told is None or known is None:
        return told or known
    hours = told.hours or (known.hours if told.exists else None)
    return Reception(
        exists=told.exists if told.exists is not None else known.exists,
        hours=hours,
        can_visit=told.can_visit if told.can_visit is not None else known.can_visit,
    )
