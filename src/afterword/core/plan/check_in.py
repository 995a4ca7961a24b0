"""The ladder: one question for news, one last call, then peace (E14 to E21, J3 to J7, J13, J15, J16)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from whenever import Date, Instant

from afterword.core.candidacy.model import Channel, Event, EventKind, Person
from afterword.core.plan.case import MAIL, PHONE, PRIVATE, Case
from afterword.core.plan.history import concerns
from afterword.core.plan.model import Action, ActionKind, Reason, Withheld
from afterword.core.plan.news import News, away_until, news_of, next_round_day
from afterword.core.plan.reach import mail_reaches, next_sending, phone_reaches
from afterword.core.plan.rounds import Round
from afterword.core.playbook.model import Ask, Duty

CHECK_INS = (EventKind.CHECK_IN_SENT, EventKind.CALL_MADE)
_CHANNELS = {
    ActionKind.CHECK_IN_MAIL: (MAIL,),
    ActionKind.CHECK_IN_CALL: (PHONE,),
    ActionKind.GET_CONTACT: (PRIVATE,),
}


@dataclass(frozen=True, slots=True)
class Rung:
    """One question for news: how, whom, from which day, and why then."""

    kind: ActionKind
    to: tuple[str, ...]
    channels: tuple[Channel, ...]
    opens: Date
    rules: tuple[str, ...]
    sentence: str
    offered: bool
    why_not_now: str


@dataclass(frozen=True, slots=True)
class Wait:
    """A day before which not to ask, with its rules and how a sentence says why."""

    opens: Date
    rules: tuple[str, ...]
    because: str


def check_in(case: Case) -> Iterator[Action | Withheld]:
    """The next question for news, if there is one to ask; nothing after an outcome, a withdrawal or the last rung."""
    round_ = case.current
    if round_ is None or case.outcome is not None or not case.now.reached(round_.ends):
        return
    pending = _another_round_ahead(case, round_)
    if pending is not None:
        yield pending
        return
    rung = _next_rung(case, round_)
    if rung is None or _wave(case, round_, rung) is not None:
        return
    yield Action(
        rung.kind,
        rung.to,
        rung.channels,
        rung.opens,
        rung.opens,
        not rung.offered and case.overdue(rung.opens),
        Reason(rung.rules, rung.sentence),
        rung.offered,
    )
    yield from _held_back(case, rung)


def made(case: Case, round_: Round) -> list[Event]:
    """The questions already asked about this round, earliest first; a bounced mail was not asked (J7)."""
    return case.since(round_.begins, *CHECK_INS)


def _wave(case: Case, round_: Round, rung: Rung) -> Event | None:
    """The event by which the candidate waved this question off; with it the ladder is over."""
    whom = rung.to[0] if rung.to else None
    waves = [
        event
        for event in case.since(round_.begins, EventKind.WAVED_OFF)
        if event.step == rung.kind and concerns(event, whom)
    ]
    return waves[-1] if waves else None


def _next_rung(case: Case, round_: Round) -> Rung | None:
    done = made(case, round_)
    if not done:
        return _first_rung(case, round_)
    return _last_rung(case, round_, done[0]) if len(done) == 1 else None


def _first_rung(case: Case, round_: Round) -> Rung | None:
    step = case.playbook.check_in
    if step.duty is Duty.OFF:
        return None
    news = news_of(case, round_)
    wait = _after_promise(case, news) if news else _two_weeks(case, round_)
    kind, person, rules = _whom_to_ask(case, round_, news)
    wait = _not_while_away(case, person, round_, wait)
    to = (person.id,) if person else ()
    sentence = f"{wait.because}: on {case.day(wait.opens)}, {_ask(case, kind, to)}."
    return Rung(
        kind,
        to,
        _CHANNELS[kind],
        wait.opens,
        (*wait.rules, *rules, *step.says.own),
        sentence,
        step.duty is Duty.OFFERED,
        f"{wait.because}: no question before {case.day(wait.opens)}.",
    )


def _ask(case: Case, kind: ActionKind, to: tuple[str, ...]) -> str:
    whom = case.names(to)
    if kind is ActionKind.CHECK_IN_MAIL:
        return f"ask {whom} for an update by mail"
    if kind is ActionKind.CHECK_IN_CALL:
        return f"make one call to {whom}, with a short voicemail if nobody answers"
    return "find out through reception or the recruiter how to ask; do not hunt an address down"


def _after_promise(case: Case, news: News) -> Wait:
    """The first business day after the stated day (E15, J3)."""
    word = news.word
    said = f"“{word.read}”, which is {case.day(word.day)}" if word.read else case.day(word.day)
    teller = case.person(word.by)
    who = case.names([teller.id]) if teller else word.by or "They"
    rules: tuple[str, ...] = ("E15", "J3")
    because = f"{who[:1].upper()}{who[1:]} named {said}"
    if news.disagree:
        because += f", another said {' or '.join(case.day(day) for day in news.disagree)}, and the later day is kept to"
    elif news.earlier:
        rules = ("E15", "J3", "J5")
        because += f", in place of {case.day(news.earlier[-1])}"
    return Wait(case.calendar.after(word.day), rules, because)


def _two_weeks(case: Case, round_: Round) -> Wait:
    """Nobody named a day: two weeks from the end of the round, on a day the firm works (E16, J4)."""
    wait = case.playbook.check_in.wait_days
    last = case.calendar.day_of(round_.ends)
    fixed = next_round_day(case, round_)
    if fixed is not None and fixed[0] > last:
        last = fixed[0]
    opens = case.calendar.on_or_after(last.add(days=wait))
    return Wait(opens, ("E16", "J4"), f"Nobody named a day, so {_span(wait)} from the interview on {case.day(last)}")


def _span(days: int) -> str:
    weeks, rest = divmod(days, 7)
    if rest or not weeks:
        return f"{days} days"
    return {1: "one week", 2: "two weeks", 3: "three weeks", 4: "four weeks"}.get(weeks, f"{weeks} weeks")


def _not_while_away(case: Case, person: Person | None, round_: Round, wait: Wait) -> Wait:
    """An out-of-office is no reply, but nobody reads a question while they are away (J7)."""
    back = away_until(case, person, round_.begins)
    if back is None or case.calendar.on_or_after(back) <= wait.opens:
        return wait
    opens = case.calendar.on_or_after(back)
    who = case.names([person.id]) if person else "they"
    return Wait(opens, (*wait.rules, "J7"), f"{wait.because}; {who} will be away until {case.day(back)}")


def _whom_to_ask(case: Case, round_: Round, news: News | None) -> tuple[ActionKind, Person | None, tuple[str, ...]]:
    """Who named the day, who was met most, the others, the recruiter: the first that may be asked (E17, E19, J6, J16)."""
    promised = case.person(news.word.by) if news else None
    people = [promised] if promised else []
    people += [person for person in (*case.interviewers(round_), *case.arrangers()) if person is not promised]
    by_mail = next((person for person in people if mail_reaches(case, person)), None)
    by_phone = next((person for person in people if person.phone), people[0] if people else None)
    can_call = phone_reaches(case, by_phone)
    chosen = case.candidacy.candidate.check_in_by
    prefers_call = chosen is PHONE or (chosen is None and case.playbook.check_in.first_ask is Ask.CALL)
    if by_mail and not (prefers_call and can_call):
        arranged = by_mail in case.arrangers()
        both = ("J16",) if can_call else ()
        return ActionKind.CHECK_IN_MAIL, by_mail, ("E17", "J6", *both) if arranged else ("E17", *both)
    if can_call:
        return ActionKind.CHECK_IN_CALL, by_phone, ("E19",)
    return ActionKind.GET_CONTACT, None, ("E17", "J6")


def _last_rung(case: Case, round_: Round, first: Event) -> Rung | None:
    """Two more weeks from what was really done, or the day they have named since; then one call, the last (E20)."""
    step = case.playbook.last_call
    if step.duty is Duty.OFF:
        return None
    news = news_of(case, round_)
    kind, person = _whom_to_ask_again(case, round_, first)
    if news and news.word.told_at > first.at:
        wait = _after_promise(case, news)
        rules = (*wait.rules, "E18")
    else:
        opens = case.calendar.on_or_after(case.calendar.day_of(first.at).add(days=step.wait_days))
        asked = "called" if first.kind is EventKind.CALL_MADE else "wrote"
        because = f"You {asked} on {case.day(case.calendar.day_of(first.at))}"
        wait, rules = Wait(opens, ("E20",), because), ()
    wait = _not_while_away(case, person, round_, wait)
    also = ("J15",) if first.kind is EventKind.CALL_MADE else ()
    no_way = ("J6",) if kind is ActionKind.GET_CONTACT else ()
    to = (person.id,) if person else ()
    sentence = (
        f"{wait.because}, and no firm decline has come: on {case.day(wait.opens)}, {_ask_again(case, kind, to)}. "
        "A month is no reason to lose heart: several people may have to be consulted."
    )
    return Rung(
        kind,
        to,
        _CHANNELS[kind],
        wait.opens,
        tuple(dict.fromkeys(("E20", *wait.rules, *rules, "E21", *also, *no_way, *step.says.own))),
        sentence,
        step.duty is Duty.OFFERED or bool(also),
        f"{wait.because}: leave them in peace until {case.day(wait.opens)}.",
    )


def _ask_again(case: Case, kind: ActionKind, to: tuple[str, ...]) -> str:
    if kind is ActionKind.CHECK_IN_CALL:
        return f"place one call, the last, to {case.names(to)}"
    if kind is ActionKind.CHECK_IN_MAIL:
        return f"write one more time, the last, to {case.names(to)}"
    return _ask(case, kind, to)


def _whom_to_ask_again(case: Case, round_: Round, first: Event) -> tuple[ActionKind, Person | None]:
    """Who was asked first, so that one person is asked twice rather than two once; else who can be reached (E17)."""
    asked = case.person(first.person)
    people = [*([asked] if asked else []), *case.interviewers(round_), *case.arrangers()]
    by_mail = next((person for person in people if mail_reaches(case, person)), None)
    by_phone = next((person for person in people if phone_reaches(case, person)), None)
    if case.playbook.last_call.ask is Ask.MAIL:
        if by_mail:
            return ActionKind.CHECK_IN_MAIL, by_mail
        if by_phone is None:
            return ActionKind.GET_CONTACT, None
    return ActionKind.CHECK_IN_CALL, by_phone or (people[0] if people else None)


def _held_back(case: Case, rung: Rung) -> Iterator[Withheld]:
    """What not to do now: ask before the day, ask in the night, or call beside the mail."""
    if rung.kind is ActionKind.GET_CONTACT:
        return
    if not case.opened(rung.opens):
        rules = tuple(rule for rule in rung.rules if rule not in ("E17", "E19", "E21", "J16"))
        yield Withheld(rung.kind, rung.to, rung.channels, rung.opens, Reason(("E14", *rules), rung.why_not_now))
    else:
        welcome = next_sending(case, case.instant(rung.opens))
        if welcome is not None and welcome > case.now.at:
            sentence = f"Not at this hour: the firm's day begins at {case.moment(welcome)}."
            yield Withheld(rung.kind, rung.to, rung.channels, welcome, Reason(("J13",), sentence))
    if "J16" in rung.rules:
        sentence = "Not a call as well: one mail or one call, never both; the mail is the less intrusive."
        yield Withheld(ActionKind.CHECK_IN_CALL, rung.to, (PHONE,), None, Reason(("J16", "E17", "E19"), sentence))


def _another_round_ahead(case: Case, round_: Round) -> Withheld | None:
    """While another round is fixed there is nothing to ask for."""
    ahead: list[Instant | Date] = [
        later.ends for later in case.rounds if later.ends > round_.ends and not case.now.reached(later.begins)
    ]
    fixed = next_round_day(case, round_)
    if not ahead and fixed is not None and not case.overdue(fixed[0]):
        ahead = [fixed[0]]
    if not ahead or len(made(case, round_)) > 1:
        return None
    day = case.calendar.day_of(ahead[0])
    sentence = f"Another round is fixed for {case.day(day)}: there is nothing to ask for before it."
    reason = Reason(("E14", "E18"), sentence)
    return Withheld(ActionKind.CHECK_IN_MAIL, (), (MAIL,), case.calendar.after(day), reason)


def ladder_over(case: Case) -> Instant | None:
    """When the ladder ended: with its last question or its waving off, or with the day they named after it (E19, J9)."""
    round_ = case.current
    if round_ is None or not case.now.reached(round_.ends) or _another_round_ahead(case, round_) is not None:
        return None
    done = made(case, round_)
    goes_on = not done or (len(done) == 1 and case.playbook.last_call.duty is not Duty.OFF)
    if goes_on and not case.since(round_.begins, EventKind.WAVED_OFF):
        return None
    rung = _next_rung(case, round_)
    if rung is not None:
        wave = _wave(case, round_, rung)
        return wave.at if wave else None
    if not done:
        return None
    news = news_of(case, round_)
    if news and news.word.told_at > done[-1].at:
        return case.instant(case.calendar.after(news.word.day))
    return done[-1].at
