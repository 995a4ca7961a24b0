"""Candidacies for the laws of the planner: few people, few weeks, so that events meet one another and the etiquette."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from whenever import Date, Instant

from afterword.core.candidacy.model import (
    Candidacy,
    Candidate,
    Channel,
    Event,
    EventKind,
    Firm,
    Form,
    Interview,
    Outcome,
    Part,
    Person,
    Promise,
    Reception,
    ReplyKind,
    TalkingPoint,
)
from afterword.core.candidacy.moments import ClosedDays
from afterword.core.plan.model import ActionKind

ZONES = ("America/New_York", "Europe/London", "Asia/Tokyo", "Australia/Lord_Howe")
FIRST_DAY = Date(2026, 2, 27)
START = Instant("2026-02-27T00:00Z")
WEEKS = 9
PLAYBOOKS = ("us", "us-law", "uk", "academia", "hospitality", "germany", "public-sector")
WORDS = ("by Friday", "in two weeks", "within ten business days", "soon", "by the 14th", "tomorrow")

flags = st.sampled_from((None, True, False))
moments = st.integers(0, WEEKS * 7 * 48).map(lambda half_hours: START.add(minutes=30 * half_hours))
days = st.integers(0, WEEKS * 7).map(lambda count: FIRST_DAY.add(days=count))
sooner_or_later = st.integers(0, 30)


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


def _person(number: int) -> st.SearchStrategy[Person]:
    return st.builds(
        Person,
        id=st.just(f"p{number}"),
        name=st.just(("Ruth Okafor", "Lee Park", "Ines Duarte")[number]),
        title=maybe(st.sampled_from(("Ms.", "Dr."))),
        email=maybe(st.just(f"p{number}@firm.example")),
        email_given=flags,
        phone=maybe(st.just("+1 212 555 0100")),
        part=st.sampled_from((Part.INTERVIEWER, Part.INTERVIEWER, Part.RECRUITER, Part.COORDINATOR)),
    )


@st.composite
def interviews(draw: st.DrawFn, ids: tuple[str, ...], *, one_round: bool = False) -> Interview:
    """One that ends within the first five weeks."""
    ended = START.add(minutes=30 * draw(st.integers(48, 5 * 7 * 48)))
    length = draw(maybe(st.integers(15, 180)))
    return Interview(
        ended=ended,
        zone=draw(st.sampled_from(ZONES)),
        started=None if length is None else ended.subtract(minutes=length),
        round=1 if one_round else draw(maybe(st.integers(1, 3))),
        form=draw(maybe(st.sampled_from(Form))),
        group_size=draw(maybe(st.integers(1, 12))),
        people=tuple(draw(st.lists(st.sampled_from(ids), unique=True))) if ids else (),
        most_with=draw(maybe(st.sampled_from(ids))) if ids else None,
        next_round_on=None if one_round else draw(maybe(days)),
        cancelled=draw(st.sampled_from((False, False, False, True))),
    )


def _own(kind: EventKind, at: Instant, later: int, earlier: tuple[str, ...]) -> st.SearchStrategy[dict[str, Any]]:
    day = maybe(st.just(at.to_tz("Pacific/Kiritimati").date().add(days=later)))
    fields: dict[EventKind, dict[str, st.SearchStrategy[Any]]] = {
        EventKind.CALL_MADE: {"outcome": maybe(st.sampled_from(Outcome))},
        EventKind.REPLY: {"reply": st.sampled_from(ReplyKind), "date": day},
        EventKind.WITHDREW: {"told": flags},
        EventKind.OTHER_OFFER: {"firm": st.just("Beech and Sons"), "deadline": day},
        EventKind.INTERVIEW_FIXED: {"date": day},
        EventKind.UNDONE: {"event": st.sampled_from(earlier)},
        EventKind.WAVED_OFF: {"step": st.sampled_from([kind.value for kind in ActionKind])},
    }
    return st.fixed_dictionaries(fields.get(kind, {}))


@st.composite
def events(
    draw: st.DrawFn, id_: str, ids: tuple[str, ...], earlier: tuple[str, ...], kinds: tuple[EventKind, ...]
) -> Event:
    possible = [kind for kind in kinds if kind is not EventKind.UNDONE or earlier]
    kind, at = draw(st.sampled_from(possible)), draw(moments)
    channels = (None, Channel.MAIL, Channel.PHONE, Channel.FORWARDED)
    return Event(
        id=id_,
        at=at,
        kind=kind,
        person=draw(maybe(st.sampled_from(ids))) if ids else None,
        channel=draw(st.sampled_from(channels)),
        **draw(_own(kind, at, draw(sooner_or_later), earlier)),
    )


@st.composite
def histories(
    draw: st.DrawFn, ids: tuple[str, ...], kinds: tuple[EventKind, ...] = tuple(EventKind), most: int = 7
) -> tuple[Event, ...]:
    found: tuple[Event, ...] = ()
    for number in range(draw(st.integers(0, most))):
        found += (draw(events(f"e{number}", ids, tuple(event.id for event in found), kinds)),)
    return found


def _points(ids: tuple[str, ...]) -> st.SearchStrategy[TalkingPoint]:
    return st.builds(TalkingPoint, topic=st.just("tea"), person=maybe(st.sampled_from(ids)) if ids else st.none())


_receptions = st.builds(
    Reception,
    exists=flags,
    hours=maybe(st.sampled_from(("09:00-17:30 Mon-Fri", "10:00-12:00 Sat", "08:30-12:00, 13:00-16:00 Mon-Thu"))),
    can_visit=flags,
)
_firms = st.builds(
    Firm,
    name=st.just("Juniper Holt"),
    zone=maybe(st.sampled_from(ZONES)),
    phone=maybe(st.just("+1 212 555 0111")),
    reception=maybe(_receptions),
)


@st.composite
def _closed_days(draw: st.DrawFn) -> ClosedDays:
    """Weekends, single holidays and now and then three weeks at once."""
    dates = set(draw(st.lists(days, max_size=4)))
    if draw(st.integers(0, 5)) == 0:
        first = draw(days)
        dates |= {first.add(days=count) for count in range(draw(st.integers(5, 25)))}
    return ClosedDays(draw(st.sampled_from((frozenset({6, 7}), frozenset({5, 6})))), frozenset(dates))


@st.composite
def cases(
    draw: st.DrawFn,
    *,
    one_round: bool = False,
    kinds: tuple[EventKind, ...] = tuple(EventKind),
    most_events: int = 7,
) -> Candidacy:
    """A candidacy of the spring of 2026."""
    ids = tuple(f"p{number}" for number in range(draw(st.integers(0, 3))))
    by = maybe(st.sampled_from((*ids, "someone at the door")))
    return Candidacy(
        candidate=draw(
            st.builds(
                Candidate,
                large_group=maybe(st.integers(1, 3)),
                check_in_by=maybe(st.sampled_from((Channel.MAIL, Channel.PHONE))),
                locale=maybe(st.sampled_from(("en-US", "en-GB"))),
            )
        ),
        firm=draw(_firms),
        role="paralegal",
        playbook=draw(st.sampled_from(PLAYBOOKS)),
        people=tuple(draw(_person(number)) for number in range(len(ids))),
        interviews=tuple(draw(st.lists(interviews(ids, one_round=one_round), min_size=1, max_size=3))),
        talking_points=tuple(draw(st.lists(_points(ids), max_size=2))),
        promises=tuple(
            draw(
                st.lists(
                    st.builds(
                        Promise, told_at=maybe(moments), by=by, date=maybe(days), words=maybe(st.sampled_from(WORDS))
                    ),
                    max_size=2,
                )
            )
        ),
        holidays=tuple(draw(st.lists(days, max_size=2, unique=True))),
        events=draw(histories(ids, kinds, most_events)),
        closed_days=draw(_closed_days()),
    )
