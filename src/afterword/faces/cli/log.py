"""`afterword log`: what was done and what came back, at the time at which it happened (J10, J12)."""

from __future__ import annotations

from dataclasses import replace

import click
from whenever import Date, Instant

from afterword.core.candidacy.model import Candidacy, Channel, Event, EventKind, Outcome, ReplyKind
from afterword.core.candidacy.moments import FirmCalendar
from afterword.core.candidacy.spoken_moment import read_moment
from afterword.core.plan.model import ActionKind
from afterword.core.plan.planner import plan as plan_of
from afterword.core.problems import AfterwordError, Invalid, Missing
from afterword.faces.cli.app import App, complete_candidacy, complete_person, format_option, need, width
from afterword.faces.cli.ending import show_event
from afterword.faces.present.moments import in_full
from afterword.faces.present.plan_text import plan_text
from afterword.usecases.names import find_person
from afterword.usecases.record import record

_Said = str | bool | None
WHAT = {
    "sent": EventKind.NOTE_SENT,
    "handed-in": EventKind.NOTE_HANDED_IN,
    "bounced": EventKind.NOTE_BOUNCED,
    "checked-in": EventKind.CHECK_IN_SENT,
    "called": EventKind.CALL_MADE,
    "replied": EventKind.REPLY,
    "answered": EventKind.REPLY_SENT,
    "withdrew": EventKind.WITHDREW,
    "other-offer": EventKind.OTHER_OFFER,
    "told": EventKind.OFFER_TOLD,
    "interview-fixed": EventKind.INTERVIEW_FIXED,
    "assessed": EventKind.SELF_ASSESSED,
    "waved-off": EventKind.WAVED_OFF,
}
_NO_PERSON = frozenset(
    {EventKind.OTHER_OFFER, EventKind.WITHDREW, EventKind.INTERVIEW_FIXED, EventKind.SELF_ASSESSED, EventKind.WAVED_OFF}
)
_USUAL = {
    EventKind.NOTE_SENT: Channel.MAIL,
    EventKind.NOTE_HANDED_IN: Channel.RECEPTION,
    EventKind.CHECK_IN_SENT: Channel.MAIL,
    EventKind.CALL_MADE: Channel.PHONE,
    EventKind.REPLY: Channel.MAIL,
    EventKind.REPLY_SENT: Channel.MAIL,
}


@click.command()
@click.argument("what", type=click.Choice(list(WHAT)))
@click.argument("name", required=False, shell_complete=complete_candidacy)
@click.argument("person", required=False, shell_complete=complete_person)
@click.option(
    "--when", default="now", show_default=True, help="When it happened: “yesterday 16:00”, “10 minutes ago”, ISO."
)
@click.option("--reply", type=click.Choice([kind.value for kind in ReplyKind]), help="What the reply says.")
@click.option("--date", "day", help="The day it names, as people say it: “Friday”, “by the end of the month”, ISO.")
@click.option("--channel", type=click.Choice([channel.value for channel in Channel]), help="How it went or came.")
@click.option("--outcome", type=click.Choice([outcome.value for outcome in Outcome]), help="How a call ended.")
@click.option("--words", help="What was said, in a few words.")
@click.option("--firm", help="The other firm, for other-offer.")
@click.option("--told", is_flag=True, help="The firm knows already, for withdrew and other-offer.")
@click.option("--quiet", "-q", is_flag=True, help="Do not show the timetable that follows.")
@click.option(
    "--step", type=click.Choice([kind.value for kind in ActionKind]), help="The kind of action that is waved off."
)
@format_option
@click.pass_obj
def log(app: App, /, what: str, name: str | None, person: str | None, when: str, form: str, **details: _Said) -> None:
    """Record what happened; the timetable follows.

    WHAT: sent, handed-in, bounced, checked-in, called, replied, answered, withdrew, other-offer, told, interview-fixed,
    assessed, waved-off. A single word after it that is a person of the only open candidacy is taken for the person.
    """
    name, person = _sort_out(app, name, person)
    kept = app.kept(name)
    now = app.clock.now()
    candidacy = kept.candidacy
    at = _moment(when, now, candidacy)
    event = _event(candidacy, WHAT[what], at, person, details)
    after = record(app.store(), kept, event, now, app.times_of)
    recorded = after.candidacy.events[-1]
    show_event(after, _recorded(after.candidacy, what, recorded, now), form)
    if not details["quiet"] and form == "text":
        followed = plan_of(after.candidacy, app.playbook(candidacy.playbook), now)
        click.echo("\n" + plan_text(after.candidacy, followed, width()))


def _recorded(candidacy: Candidacy, what: str, event: Event, now: Instant) -> str:
    """What was understood, in full: whom, which day, which moment."""
    person = candidacy.person(event.person)
    named = event.date or event.deadline
    whom = f", {person.name}" if person else ""
    day = f", for {in_full(named, candidacy, now)}" if named else ""
    moment = in_full(event.at, candidacy, now)
    return f"Recorded: {what}{whom}{day}, at {moment} ({event.id}). `afterword undo` takes it back."


def _sort_out(app: App, name: str | None, person: str | None) -> tuple[str | None, str | None]:
    """A single word that names no candidacy may name a person of the only open one."""
    if name is None or person is not None:
        return name, person
    try:
        return app.kept(name).id, None
    except Missing:
        try:
            return None, find_person(app.kept(None).candidacy, name).id
        except AfterwordError:
            return name, None  # it is no person either: let the candidacy's own error speak


def _moment(when: str, now: Instant, candidacy: Candidacy) -> Instant:
    found = read_moment(when, now, candidacy.zone())
    if found is None:
        raise Invalid(f"--when: {when!r} is not clear. Write “yesterday 16:00”, “10 minutes ago” or 2026-03-03 16:00.")
    return found


def _event(candidacy: Candidacy, kind: EventKind, at: Instant, person: str | None, details: dict[str, _Said]) -> Event:
    texts = {key: value for key, value in details.items() if isinstance(value, str)}
    whom = _person(candidacy, kind, person)
    channel = texts.get("channel")
    event = Event(
        id="",
        at=at,
        kind=kind,
        person=whom,
        channel=Channel(channel) if channel else _USUAL.get(kind),
        words=texts.get("words"),
        firm=texts.get("firm"),
        told=True if details.get("told") else None,
        step=texts.get("step"),
    )
    return _with_meaning(candidacy, event, texts)


def _person(candidacy: Candidacy, kind: EventKind, person: str | None) -> str | None:
    if person:
        return find_person(candidacy, person).id
    if kind in _NO_PERSON or not candidacy.people:
        return None
    if len(candidacy.people) == 1:
        return candidacy.people[0].id
    known = ", ".join(one.id for one in candidacy.people)
    return find_person(candidacy, need(None, "PERSON", f"With whom ({known})")).id


def _with_meaning(candidacy: Candidacy, event: Event, texts: dict[str, str]) -> Event:
    """The parts that only some kinds have: what a reply says, how a call ended, a day."""
    said_on = event.at.to_tz(candidacy.zone()).date()
    day = _day(candidacy, texts["day"], said_on) if texts.get("day") else None
    if event.kind is EventKind.REPLY:
        kinds = ", ".join(kind.value for kind in ReplyKind)
        reply = ReplyKind(_choice(need(texts.get("reply"), "--reply", f"What does it say ({kinds})"), kinds))
        return replace(event, reply=reply, date=day)
    if event.kind is EventKind.CALL_MADE:
        outcome = need(texts.get("outcome"), "--outcome", "How did it end (answered, voicemail)")
        return replace(event, outcome=Outcome(_choice(outcome, "answered, voicemail")))
    if event.kind is EventKind.OTHER_OFFER:
        return replace(event, deadline=day)
    if event.kind is EventKind.WAVED_OFF:
        kinds = ", ".join(kind.value for kind in ActionKind)
        return replace(event, step=_choice(need(event.step, "--step", f"Which step ({kinds})"), kinds))
    if event.kind is EventKind.INTERVIEW_FIXED and day is None:
        day = _day(candidacy, need(None, "--date", "For which day"), said_on)
    return replace(event, date=day)


def _choice(answer: str, among: str) -> str:
    if answer not in among.split(", "):
        raise Invalid(f"{answer!r} is none of {among}.")
    return answer


def _day(candidacy: Candidacy, words: str, said_on: Date) -> Date:
    from afterword.core.candidacy.spoken import read_date  # noqa: PLC0415  (its tables are only needed for words)

    calendar = FirmCalendar(candidacy.zone(), candidacy.closed_days.with_dates(candidacy.holidays))
    found = read_date(words, said_on, calendar, candidacy.candidate.locale or "en-US")
    if found is None:
        raise Invalid(f"--date: {words!r} names no clear day. Write a date, such as 2026-03-14.")
    return found.date
