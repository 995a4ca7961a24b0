"""Candidacies for the laws: valid by construction, in many zones, scripts and stages."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from whenever import Date, Instant, TimeDelta

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
    Status,
    TalkingPoint,
)
from afterword.core.candidacy.moments import ClosedDays

ZONES = (
    "America/New_York",
    "America/St_Johns",
    "America/Los_Angeles",
    "Europe/London",
    "Europe/Berlin",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Pacific/Kiritimati",
)
NAMES = (
    "Ruth Okafor",
    "María José Ortega Núñez",
    "Nguyễn Văn An",
    "Seán O’Shaughnessy-Ní Bhriain",
    "王小明",
    "佐藤 さくら",
    "김민준",
    "فاطمة السيد",
    "שרה לוי",
    "Ольга Ивановна Петрова",
    "Γιώργος Παπαδόπουλος",
    "प्रिया रघुनाथन",
    "ทักษิณ สุขใจ",
    "Þórunn Æsa Jónsdóttir",
    "X",
)
FIRMS = ("Okafor & Lane LLP", "株式会社さくら", "Banco do Povo S.A.", 'O\'Neil "Quotes" Ltd; DROP TABLE', "Ærø Museum")
ROLES = ("Associate Attorney", "Data Engineer", "Privatdozentin", "夜間支配人", "Night Manager")
HOURS = ("09:00-17:30 Mon-Fri", "08:30-12:00 Mon-Fri, 13:00-17:00 Mon-Thu", "00:00-24:00 Mon-Sun")
COUNTRIES = ((None, None), ("US", "NY"), ("US", None), ("GB", None), ("DE", "BY"), ("IN", None), ("JP", None))
_FIRST, _LAST = Instant("2024-01-01T00:00Z"), Instant("2029-01-01T00:00Z")
_SPAN = int((_LAST - _FIRST).total("seconds"))

zones = st.sampled_from(ZONES)
names = st.sampled_from(NAMES)
flags = st.sampled_from((None, True, False))
days = st.integers(0, 1800).map(lambda count: Date(2024, 1, 1).add(days=count))
instants = st.integers(0, _SPAN).map(lambda seconds: _FIRST + TimeDelta(seconds=seconds))
words = st.one_of(
    st.sampled_from(("by Friday", "within ten business days", "«bald»", "line one\nline two", "ends in a space ")),
    st.text(st.characters(exclude_categories=("C",)), min_size=1, max_size=30).filter(str.strip),
)


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """None, as often as a value."""
    return st.none() | strategy


def _one_of(ids: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.sampled_from(ids) if ids else st.nothing()


def _some_of(ids: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(ids), unique=True).map(tuple) if ids else st.just(())


@st.composite
def candidacies(draw: st.DrawFn, max_events: int = 6) -> Candidacy:
    """A candidacy that any document check lets pass and that reads back as itself."""
    people = draw(_people())
    ids = tuple(person.id for person in people)
    interviews = tuple(draw(st.lists(_interviews(ids), min_size=1, max_size=3)))
    firm = draw(_firms())
    return Candidacy(
        candidate=draw(_candidates),
        firm=firm,
        role=draw(st.sampled_from(ROLES)),
        playbook=draw(st.sampled_from(("us", "us-law", "uk", "academia", "hospitality"))),
        status=draw(st.sampled_from(Status)),
        people=people,
        interviews=interviews,
        talking_points=tuple(draw(st.lists(_points(ids), max_size=3))),
        promises=tuple(draw(st.lists(_promises(ids), max_size=3))),
        holidays=tuple(draw(st.lists(days, max_size=3, unique=True))),
        events=draw(_histories(ids, max_events)),
        closed_days=draw(closed_days),
    )


@st.composite
def events(draw: st.DrawFn, id_: str, earlier: tuple[str, ...] = (), people: tuple[str, ...] = ()) -> Event:
    """One event of any kind, with what its kind holds; ``earlier`` are the ids that it may undo."""
    kinds = [kind for kind in EventKind if kind is not EventKind.UNDONE or earlier]
    kind = draw(st.sampled_from(kinds))
    return Event(
        id=id_,
        at=draw(instants),
        kind=kind,
        person=draw(maybe(_one_of(people))),
        channel=draw(maybe(st.sampled_from(Channel))),
        words=draw(maybe(words)),
        **draw(_own_fields(kind, earlier)),
    )


closed_days = st.builds(
    ClosedDays,
    st.sampled_from((frozenset({6, 7}), frozenset({5, 6}), frozenset({7}))),
    st.frozensets(days, max_size=5),
)

_candidates = st.builds(
    Candidate,
    name=maybe(names),
    zone=maybe(zones),
    phone=maybe(st.just("+1 212 555 0134")),
    email=maybe(st.just("anna.berg@mail.example")),
    address=maybe(st.just("1 Main Street\nApt 2")),
    locale=maybe(st.sampled_from(("en-US", "en-GB", "de-DE"))),
    large_group=maybe(st.integers(1, 12)),
    check_in_by=maybe(st.sampled_from((Channel.MAIL, Channel.PHONE))),
)
_receptions = st.builds(Reception, exists=flags, hours=maybe(st.sampled_from(HOURS)), can_visit=flags)


@st.composite
def _firms(draw: st.DrawFn) -> Firm:
    country, subdivision = draw(st.sampled_from(COUNTRIES))
    return Firm(
        name=draw(st.sampled_from(FIRMS)),
        aliases=tuple(draw(st.lists(st.sampled_from(FIRMS), max_size=2))),
        zone=draw(maybe(zones)),
        country=country,
        subdivision=subdivision,
        phone=draw(maybe(st.just("+44 20 7946 0000"))),
        address=draw(maybe(st.just("12 High Street"))),
        reception=draw(maybe(_receptions)),
    )


@st.composite
def _people(draw: st.DrawFn) -> tuple[Person, ...]:
    count = draw(st.integers(0, 9))
    return tuple(
        Person(
            id=f"p{number}",
            name=draw(names),
            title=draw(st.sampled_from((None, "Ms.", "Dr.", "Prof.", "Partner"))),
            address_as=draw(st.sampled_from((None, "Dr. Okafor", "Sakura-san"))),
            email=draw(maybe(st.just(f"p{number}@firm.example"))),
            email_given=draw(flags),
            phone=draw(maybe(st.just("+1 212 555 0100"))),
            zone=draw(maybe(zones)),
            part=draw(st.sampled_from(Part)),
        )
        for number in range(count)
    )


@st.composite
def _interviews(draw: st.DrawFn, ids: tuple[str, ...]) -> Interview:
    ended = draw(instants)
    minutes = draw(maybe(st.integers(0, 480)))
    return Interview(
        ended=ended,
        zone=draw(zones),
        started=None if minutes is None else ended - TimeDelta(minutes=minutes),
        round=draw(maybe(st.integers(1, 5))),
        form=draw(maybe(st.sampled_from(Form))),
        group_size=draw(maybe(st.integers(1, 20))),
        people=draw(_some_of(ids)),
        most_with=draw(maybe(_one_of(ids))),
        next_round_on=draw(maybe(days)),
        cancelled=draw(st.booleans()),
    )


def _points(ids: tuple[str, ...]) -> st.SearchStrategy[TalkingPoint]:
    return st.builds(TalkingPoint, topic=words, person=maybe(_one_of(ids)), liked=maybe(words), interest=maybe(words))


def _promises(ids: tuple[str, ...]) -> st.SearchStrategy[Promise]:
    by = maybe(_one_of(ids) | st.just("someone at the front desk"))
    return st.builds(Promise, told_at=maybe(instants), by=by, date=maybe(days), words=maybe(words))


@st.composite
def _histories(draw: st.DrawFn, ids: tuple[str, ...], max_events: int) -> tuple[Event, ...]:
    known: tuple[Event, ...] = ()
    people = draw(_some_of(ids))
    for number in range(draw(st.integers(0, max_events))):
        earlier = tuple(event.id for event in known)
        known += (draw(events(f"e{number}", earlier, people)),)
    return known


def _own_fields(kind: EventKind, earlier: tuple[str, ...]) -> st.SearchStrategy[dict[str, Any]]:
    none: dict[str, st.SearchStrategy[Any]] = {}
    by_kind = {
        EventKind.CALL_MADE: {"outcome": maybe(st.sampled_from(Outcome))},
        EventKind.REPLY: {"reply": st.sampled_from(ReplyKind), "date": maybe(days)},
        EventKind.WITHDREW: {"told": flags},
        EventKind.OTHER_OFFER: {"firm": maybe(st.sampled_from(FIRMS)), "deadline": maybe(days)},
        EventKind.INTERVIEW_FIXED: {"date": maybe(days)},
        EventKind.UNDONE: {"event": _one_of(earlier)},
        EventKind.WAVED_OFF: {"step": st.sampled_from(("check-in-call", "thank-you", "self-assess"))},
    }
    return st.fixed_dictionaries(by_kind.get(kind, none))
