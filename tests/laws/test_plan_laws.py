"""Laws of the planner: what holds for every candidacy at every instant."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from whenever import Date, Instant, Time

from afterword.adapters.schema.files import FileSchemas
from afterword.adapters.shelf.files import FileShelf
from afterword.core.candidacy.document import read_candidacy, write_candidacy
from afterword.core.candidacy.model import Candidacy, Channel, Event, EventKind, Part, Person, ReplyKind, Status
from afterword.core.candidacy.moments import ClosedDays, FirmCalendar
from afterword.core.plan.document import write_plan
from afterword.core.plan.model import Action, ActionKind, Plan, Withheld
from afterword.core.plan.planner import opens_at, plan
from afterword.core.playbook.model import Playbook
from afterword.core.playbook.parse import load
from afterword.core.playbook.schema import ETIQUETTE_IDS
from tests.laws.plan_strategies import PLAYBOOKS, cases, moments
from tests.laws.strategies import candidacies

CHECK_INS = (ActionKind.CHECK_IN_MAIL, ActionKind.CHECK_IN_CALL)
ODDS = re.compile(r"\b(likely|unlikely|chances?|probabl[ey]|probability|odds)\b", re.IGNORECASE)
FAR = Instant("2040-01-01T00:00Z")
law = settings(
    deadline=None,
    max_examples=int(os.environ.get("AFTERWORD_LAWS", "40")),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@cache
def playbook(name: str) -> Playbook:
    return load(name, FileShelf().playbook_text)


def plan_of(candidacy: Candidacy, now: Instant) -> Plan:
    return plan(candidacy, playbook(candidacy.playbook), now)


def items(plan_: Plan) -> Iterator[Action | Withheld]:
    yield from plan_.actions
    yield from plan_.withheld


def calendar_of(candidacy: Candidacy) -> FirmCalendar:
    return FirmCalendar(candidacy.zone(), candidacy.closed_days.with_dates(candidacy.holidays))


def instant(candidacy: Candidacy, moment: Instant | Date) -> Instant:
    return moment if isinstance(moment, Instant) else calendar_of(candidacy).start_of(moment)


def by_now(candidacy: Candidacy, now: Instant) -> Candidacy:
    """Without what has not happened yet, so that from now on only time passes."""
    return replace(candidacy, events=tuple(event for event in candidacy.events if event.at <= now))


@law
@given(cases(), moments, st.randoms(use_true_random=False))
def test_the_same_facts_give_the_same_plan_in_whatever_order_they_were_recorded(candidacy, now, random):
    shuffled = list(candidacy.events)
    random.shuffle(shuffled)
    first = plan_of(candidacy, now)
    assert plan_of(candidacy, now) == first
    assert plan_of(replace(candidacy, events=tuple(shuffled)), now) == first


@settings(law, max_examples=2 * law.max_examples)
@given(cases(), moments, st.floats(0, 1, exclude_max=True))
def test_a_plan_holds_until_the_instant_that_it_names(candidacy, now, part):
    for _ in range(6):
        found = plan_of(candidacy, now)
        end = found.changes_at
        if end is None:
            assert plan_of(candidacy, FAR) == replace(found, at=FAR)
            return
        assert end > now
        between = now.add(nanoseconds=int((end - now).total("nanoseconds") * part))
        for later in (between, end.subtract(nanoseconds=1)):
            assert plan_of(candidacy, later) == replace(found, at=later)
        now = end


@law
@given(cases(), moments)
def test_windows_are_in_order_and_overdue_means_that_the_due_has_passed(candidacy, now):
    calendar = calendar_of(candidacy)
    found = plan_of(candidacy, now)
    for action in found.actions:
        if action.due is None:
            assert not action.overdue
            continue
        last = calendar.start_of(action.due.next_day()) if isinstance(action.due, Date) else action.due
        assert instant(candidacy, action.opens) <= last
        if action.overdue:
            assert last <= now
            assert not action.offered
    for held in found.withheld:
        assert held.until is None or instant(candidacy, held.until) > now


@law
@given(cases(), moments)
def test_what_is_late_comes_first_and_then_what_opens_first(candidacy, now):
    found = plan_of(candidacy, now)
    keys = [(not action.overdue, instant(candidacy, action.opens)) for action in found.actions]
    assert keys == sorted(keys)
    assert opens_at(found, candidacy.zone()) == min((opens for _, opens in keys), default=None)


@law
@given(cases(), moments)
def test_nobody_is_asked_twice_at_once(candidacy, now):
    found = plan_of(candidacy, now)
    thanked = [person for action in found.actions if action.kind is ActionKind.THANK_YOU for person in action.to]
    assert len(thanked) == len(set(thanked))
    assert sum(action.kind in CHECK_INS for action in found.actions) <= 1


@law
@given(cases(), moments)
def test_a_reason_cites_rules_that_exist_and_speaks_as_a_person_would(candidacy, now):
    book = playbook(candidacy.playbook)
    own = {
        id_
        for step in (book.thank_you, book.check_in, book.last_call, book.sending, book.afterwards)
        for id_ in step.says.own
    }
    for item in items(plan_of(candidacy, now)):
        rules, sentence = item.reason.rules, item.reason.sentence
        assert rules
        assert len(rules) == len(set(rules))
        assert set(rules) <= ETIQUETTE_IDS | own
        assert not sentence[0].islower()
        assert sentence[-1] == "."
        assert not re.search(r"None|[{}]|  | [,.:;]|\.\.|,,", sentence)
        assert not ODDS.search(sentence)


@law
@given(cases(), moments)
def test_no_mail_goes_to_an_address_that_was_not_given(candidacy, now):
    answers = (ActionKind.REPLY_TO_THEM, ActionKind.RESPOND_TO_OFFER)
    for item in items(plan_of(candidacy, now)):
        if Channel.MAIL in item.channels and item.kind not in answers:
            for id_ in item.to:
                assert may_be_written_to(candidacy, candidacy.person(id_), now)


def may_be_written_to(candidacy: Candidacy, person: Person | None, now: Instant) -> bool:
    assert person is not None
    wrote = any(
        event.kind is EventKind.REPLY
        and event.person == person.id
        and event.at <= now
        and event.reply is not ReplyKind.AUTO_REPLY
        for event in candidacy.events
    )
    return person.email is not None and (person.email_given is True or person.part is not Part.INTERVIEWER or wrote)


@law
@given(cases(), moments)
def test_a_closed_case_has_an_empty_plan_for_ever(candidacy, now):
    closed = by_now(candidacy, now).with_event(Event(id="z", at=now, kind=EventKind.CLOSED))
    others = [event for event in closed.events if event.kind is not EventKind.REOPENED]
    for later in (now, now.add(hours=24), FAR):
        found = plan_of(replace(closed, events=tuple(others)), later)
        assert (found.actions, found.withheld, found.changes_at) == ((), (), found.changes_at)
    never_opened = [event for event in others if event.kind is not EventKind.CLOSED]
    assert not plan_of(replace(closed, status=Status.CLOSED, events=tuple(never_opened)), now).actions


@law
@given(cases(one_round=True), moments, st.data())
def test_a_later_now_revives_nothing_that_was_waved_off(candidacy, now, data):
    candidacy = by_now(candidacy, now)
    actions = plan_of(candidacy, now).actions
    assume(actions)
    action = data.draw(st.sampled_from(actions))
    wave_at = max(now, instant(candidacy, action.opens))
    for number, person in enumerate(action.to or (None,)):
        candidacy = candidacy.with_event(
            Event(id=f"z{number}", at=wave_at, kind=EventKind.WAVED_OFF, person=person, step=action.kind.value)
        )
    gone = [item for item in plan_of(candidacy, wave_at).actions if (item.kind, item.to) == (action.kind, action.to)]
    assert all(item.opens != action.opens for item in gone)
    for hours in (1, 20, 24 * 15, 24 * 400):
        for item in plan_of(candidacy, wave_at.add(hours=hours)).actions:
            assert (item.kind, item.to, item.opens) != (action.kind, action.to, action.opens)


@law
@given(cases(one_round=True), moments)
def test_a_later_now_revives_no_note_that_was_delivered(candidacy, now):
    candidacy = by_now(candidacy, now)
    whom = {
        person
        for action in plan_of(candidacy, now).actions
        if action.kind is ActionKind.THANK_YOU
        for person in action.to
    }
    ended = max(interview.ended for interview in candidacy.interviews)
    sent_at = max(now, ended)
    for person in whom:
        candidacy = candidacy.with_event(
            Event(id=f"z{person}", at=sent_at, kind=EventKind.NOTE_HANDED_IN, person=person, channel=Channel.RECEPTION)
        )
    for hours in (0, 1, 24 * 15, 24 * 400):
        for action in plan_of(candidacy, sent_at.add(hours=hours)).actions:
            assert action.kind is not ActionKind.THANK_YOU or not whom & set(action.to)


TALK = (EventKind.REPLY, EventKind.NOTE_SENT, EventKind.OTHER_OFFER, EventKind.INTERVIEW_FIXED)


@law
@given(cases(one_round=True, kinds=TALK))
def test_an_obedient_candidate_asks_twice_at_most(candidacy):
    """Asks whenever the plan has a question open at ten, whatever the firm says in between, for half a year."""
    asked = 0
    calendar = calendar_of(candidacy)
    last = calendar.day_of(max(interview.ended for interview in candidacy.interviews))
    for day in (last.add(days=number) for number in range(1, 180)):
        now = calendar.at(day, Time(10))
        for action in plan_of(candidacy, now).actions:
            if action.kind in CHECK_INS and instant(candidacy, action.opens) <= now:
                kind = EventKind.CHECK_IN_SENT if action.kind is ActionKind.CHECK_IN_MAIL else EventKind.CALL_MADE
                person = action.to[0] if action.to else None
                candidacy = candidacy.with_event(Event(id=f"z{asked}", at=now, kind=kind, person=person))
                asked += 1
    assert asked <= 2


@law
@given(cases(), moments)
def test_a_plan_is_written_as_json_that_says_the_same(candidacy, now):
    found = plan_of(candidacy, now)
    written = json.loads(json.dumps(write_plan(found, candidacy.zone())))
    assert FileSchemas().problems("plan", written) == ()
    assert Instant(written["at"]) == now
    assert len(written["actions"]) == len(found.actions)
    for row, action in zip(written["actions"], found.actions, strict=True):
        assert set(row) == {"kind", "to", "channels", "opens", "due", "overdue", "offered", "reason"}
        assert _read(row["opens"]) == action.opens
        assert (row["due"] and _read(row["due"])) == action.due
        assert row["reason"] == {"rules": list(action.reason.rules), "sentence": action.reason.sentence}
    for row, held in zip(written["withheld"], found.withheld, strict=True):
        assert (row["until"] and _read(row["until"])) == held.until


def _read(text: str) -> Instant | Date:
    return Instant(text) if "T" in text else Date(text)


@law
@given(cases() | candidacies())
def test_a_document_reads_back_as_the_candidacy_that_was_written(candidacy):
    written = json.loads(json.dumps(write_candidacy(candidacy)))
    assert FileSchemas().problems("candidacy", written) == ()
    read, problems = read_candidacy(written)
    assert problems == ()
    assert read == replace(candidacy, closed_days=ClosedDays())
    assert write_candidacy(read) == write_candidacy(candidacy)


@law
@given(candidacies(), st.sampled_from(PLAYBOOKS), st.integers(0, 5 * 365 * 24))
def test_the_planner_never_raises(candidacy, name, hours):
    now = Instant("2024-01-01T00:00Z").add(hours=hours)
    assert plan_of(replace(candidacy, playbook=name), now).at == now
