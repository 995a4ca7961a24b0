"""The small language of the stories: a sentence is a fact, something that happens, or what the plan then says."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from whenever import Date, Instant

from afterword.adapters.shelf.files import FileShelf
from afterword.core.candidacy.model import (
    Candidate,
    Channel,
    EventKind,
    Firm,
    Form,
    Interview,
    Outcome,
    Part,
    Promise,
    Reception,
    ReplyKind,
)
from afterword.core.plan.model import Action, Withheld
from afterword.core.plan.planner import plan
from afterword.core.playbook.parse import load
from tests.stories.world import World

DAY = r"\d{4}-\d\d-\d\d"
TIME = r"\d\d:\d\d(?::\d\d)?"
WAYS = "mail|letter|card|reception|phone|forwarded|private"
FORMS = {"by video": Form.VIDEO, "by phone": Form.PHONE, "in person": Form.IN_PERSON}
MUST_BE_FOLLOWED = "something happens and no plan follows it"


@dataclass(frozen=True)
class Sentence:
    """One line of a story, and where it stands."""

    file: str
    line: int
    text: str

    def fault(self, why: str) -> AssertionError:
        return AssertionError(f"{self.file}:{self.line}: {why}\n  {self.text}")


@dataclass(frozen=True)
class Story:
    """A heading, ``E16 J4: Nobody named a day``, and the sentences under it."""

    title: str
    sentences: tuple[Sentence, ...]

    @property
    def rules(self) -> tuple[str, ...]:
        return tuple(re.findall(r"\b[EJ]\d+\b", self.title.partition(":")[0]))


def stories_in(file: Path) -> list[Story]:
    """Every ``## `` section of the file; headings of the file and lines that begin with ``> `` are asides."""
    stories: list[tuple[str, list[Sentence]]] = []
    for number, text in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if text.startswith("## "):
            stories.append((text[3:], []))
        elif text.strip() and not text.startswith(("# ", ">")):
            if not stories:
                raise Sentence(file.name, number, text).fault("a sentence stands before the first story")
            stories[-1][1].append(Sentence(file.name, number, text.strip()))
    return [Story(title, tuple(sentences)) for title, sentences in stories]


Match = re.Match[str]
Teller = Callable[[World, Match], None]


def the_firm(world: World, m: Match) -> None:
    firm = Firm(name=m["name"], zone=m["zone"], phone="+1 212 555 0100" if m["phone"] else None)
    world.know(firm=firm, holidays=tuple(Date(day) for day in re.findall(DAY, m["shut"] or "")))


def the_reception(world: World, m: Match) -> None:
    world.know(firm=replace(world.candidacy.firm, reception=Reception(exists=True, hours=m["hours"])))


def the_playbook(world: World, m: Match) -> None:
    world.know(playbook=m["name"])


def met(world: World, m: Match) -> None:
    people = world.people(m["names"])
    zone = m["zone"] or world.candidacy.zone()
    interview = Interview(
        started=world.moment(f"{m['day']} {m['start']}", zone),
        ended=world.moment(f"{m['day']} {m['end']}", zone),
        zone=zone,
        form=FORMS[m["form"]] if m["form"] else None,
        round=int(m["round"]) if m["round"] else None,
        group_size=int(m["size"]) if m["size"] else None,
        people=people,
        most_with=world.person(m["most"]) if m["most"] else None,
    )
    world.know(interviews=(*world.candidacy.interviews, interview))


def cancelled(world: World, m: Match) -> None:
    day = Date(m["day"])
    interviews = [
        replace(one, cancelled=True) if one.ended.to_tz(one.zone).date() == day else one
        for one in world.candidacy.interviews
    ]
    world.know(interviews=tuple(interviews))


def gave(world: World, m: Match) -> None:
    if "address" in m["what"]:
        world.change(m["name"], email=f"{world.person(m['name'])}@example.org", email_given=True)
    if "number" in m["what"]:
        world.change(m["name"], phone="+1 212 555 0199")


def address_known(world: World, m: Match) -> None:
    world.change(m["name"], email=f"{world.person(m['name'])}@example.org", email_given=False)


def arranged(world: World, m: Match) -> None:
    world.change(
        m["name"],
        part=Part(m["part"]),
        email=f"{world.person(m['name'])}@example.org" if "address" in (m["what"] or "") else None,
        phone="+1 212 555 0177" if "number" in (m["what"] or "") else None,
    )


def setting(world: World, m: Match) -> None:
    own: Candidate = world.candidacy.candidate
    change = {"large_group": int(m["large"])} if m["large"] else {"check_in_by": Channel.PHONE}
    world.know(candidate=replace(own, **change))


def promised(world: World, m: Match) -> None:
    promise = Promise(
        told_at=world.moment(f"{m['day']} {m['time']}"),
        by=world.person(m["name"]),
        date=Date(m["date"]) if m["date"] else None,
        words=m["words"],
    )
    world.know(promises=(*world.candidacy.promises, promise))


@dataclass(frozen=True)
class Clause:
    """What can happen: how it is told, and the event it makes."""

    pattern: str
    kind: EventKind
    more: Callable[[World, Match], dict[str, object]]

    def tell(self, world: World, at: Instant, m: Match) -> None:
        named = m.groupdict().get("names")
        for person in world.people(named) if named else (None,):
            world.happens(at, self.kind, **({"person": person} if person else {}), **self.more(world, m))


def reply(kind: ReplyKind) -> Callable[[World, Match], dict[str, object]]:
    def more(_: World, m: Match) -> dict[str, object]:
        date = m.groupdict().get("date")
        return {"reply": kind, "channel": Channel.MAIL, "date": Date(date) if date else None}

    return more


def nothing(_: World, __: Match) -> dict[str, object]:
    return {}


def by(_: World, m: Match) -> dict[str, object]:
    return {"channel": Channel(m["way"])}


def day_or_none(text: str | None) -> Date | None:
    return Date(text) if text else None


NAMES = r"(?P<names>[A-Z].+?)"
ON = rf"(?P<date>{DAY})"
CLAUSES = (
    Clause(rf"she sends the notes? to {NAMES} by (?P<way>{WAYS})", EventKind.NOTE_SENT, by),
    Clause(
        rf"she hands in the notes? to {NAMES}", EventKind.NOTE_HANDED_IN, lambda _, __: {"channel": Channel.RECEPTION}
    ),
    Clause(rf"the mail to {NAMES} bounces", EventKind.NOTE_BOUNCED, lambda _, __: {"channel": Channel.MAIL}),
    Clause(rf"she asks {NAMES} by mail", EventKind.CHECK_IN_SENT, lambda _, __: {"channel": Channel.MAIL}),
    Clause(
        rf"she calls {NAMES}(?P<voicemail> and leaves a voicemail)?",
        EventKind.CALL_MADE,
        lambda _, m: {"channel": Channel.PHONE, "outcome": Outcome.VOICEMAIL if m["voicemail"] else Outcome.ANSWERED},
    ),
    Clause(rf"{NAMES} declines", EventKind.REPLY, reply(ReplyKind.DECLINE)),
    Clause(rf"{NAMES} makes an offer(?:, to be answered by {ON})?", EventKind.REPLY, reply(ReplyKind.OFFER)),
    Clause(rf"{NAMES}'s machine says: away until {ON}", EventKind.REPLY, reply(ReplyKind.AUTO_REPLY)),
    Clause(rf"{NAMES} thanks her for the note", EventKind.REPLY, reply(ReplyKind.ACKNOWLEDGEMENT)),
    Clause(rf"{NAMES} says that news will come by {ON}", EventKind.REPLY, reply(ReplyKind.UPDATE_WITH_DATE)),
    Clause(rf"{NAMES} asks her something", EventKind.REPLY, reply(ReplyKind.QUESTION)),
    Clause(rf"{NAMES} invites her to another round(?: on {ON})?", EventKind.REPLY, reply(ReplyKind.NEXT_INTERVIEW)),
    Clause(rf"{NAMES} says that the matter is on hold", EventKind.REPLY, reply(ReplyKind.OTHER)),
    Clause(rf"she answers {NAMES}", EventKind.REPLY_SENT, lambda _, __: {"channel": Channel.MAIL}),
    Clause(
        r"she withdraws(?P<told>, and tells them)?", EventKind.WITHDREW, lambda _, m: {"told": bool(m["told"]) or None}
    ),
    Clause(
        rf"(?P<firm>[A-Z].+?) offers her work(?:, and wants an answer by {ON})?",
        EventKind.OTHER_OFFER,
        lambda _, m: {"firm": m["firm"], "deadline": day_or_none(m["date"])},
    ),
    Clause(rf"she tells {NAMES} of the other offer", EventKind.OFFER_TOLD, nothing),
    Clause(rf"another round is fixed for {ON}", EventKind.INTERVIEW_FIXED, lambda _, m: {"date": Date(m["date"])}),
    Clause(
        rf"she waves off the (?P<step>[a-z-]+)(?: to {NAMES})?", EventKind.WAVED_OFF, lambda _, m: {"step": m["step"]}
    ),
    Clause(r"she looks back on all of it", EventKind.SELF_ASSESSED, nothing),
    Clause(r"she closes the case", EventKind.CLOSED, nothing),
    Clause(r"she opens the case again", EventKind.REOPENED, nothing),
    Clause(
        r"she takes the last entry back", EventKind.UNDONE, lambda world, _: {"event": world.candidacy.events[-1].id}
    ),
)


def something_happens(world: World, m: Match) -> None:
    for clause in CLAUSES:
        found = re.fullmatch(clause.pattern, m["what"])
        if found:
            clause.tell(world, world.moment(f"{m['day']} {m['time']}"), found)
            world.plan = None
            return
    raise AssertionError("no such thing can happen")


@dataclass(frozen=True)
class Expected:
    """``check-in-mail to Ruth Okafor by mail, from 2026-03-17, because E16``: what is left out is not looked at,
    except the people, overdue and offered, which are always."""

    pattern = re.compile(
        rf"(?P<kind>[a-z-]+)(?: to (?P<to>[A-Z].*?))?(?: by (?P<ways>(?:{WAYS})(?: or (?:{WAYS}))*))?(?P<no_way> without a way)?"
        rf"(?:,? from (?P<opens>{DAY}(?: {TIME})?))?(?:,? due (?P<due>{DAY}(?: {TIME})?))?(?:,? until (?P<until>{DAY}(?: {TIME})?))?"
        r"(?P<for_good>,? for good)?(?P<overdue>, overdue)?(?P<offered>, offered)?(?:, because (?P<rules>[A-Z0-9 ]+))?"
    )
    text: str

    def misfit(self, world: World, item: Action | Withheld) -> str:
        """Why the item is not what is expected; empty if it is."""
        m = self.pattern.fullmatch(self.text)
        if m is None:
            raise AssertionError(f"cannot be read: {self.text}")
        pairs = [(m["kind"], item.kind.value), (sorted(world.people(m["to"]) if m["to"] else ()), sorted(item.to))]
        if m["ways"] or m["no_way"]:
            pairs.append((m["ways"].split(" or ") if m["ways"] else [], [way.value for way in item.channels]))
        if m["rules"]:
            pairs.append((set(), set(m["rules"].split()) - set(item.reason.rules)))
        pairs += self._times(world, m, item)
        return "; ".join(f"{said!r} is {found!r}" for said, found in pairs if said != found)

    def _times(self, world: World, m: Match, item: Action | Withheld) -> list[tuple[object, object]]:
        if isinstance(item, Withheld):
            said = None if m["for_good"] else world.moment_or_day(m["until"])
            return [(said, item.until)]
        pairs: list[tuple[object, object]] = [(bool(m["overdue"]), item.overdue), (bool(m["offered"]), item.offered)]
        found = {"opens": item.opens, "due": item.due}
        return pairs + [(world.moment_or_day(m[name]), found[name]) for name in found if m[name]]


def the_plan_says(world: World, m: Match) -> None:
    now = world.moment(f"{m['day']} {m['time']}")
    world.plan = plan(world.candidacy, load(world.candidacy.playbook, FileShelf().playbook_text), now)
    _compare(world, [] if m["nothing"] else m["what"].split("; "), world.plan.actions)


def it_holds_back(world: World, m: Match) -> None:
    assert world.plan is not None, "no plan has been told yet"
    _compare(world, [] if m["nothing"] else m["what"].split("; "), world.plan.withheld)


def _compare(world: World, said: list[str], found: tuple[Action | Withheld, ...]) -> None:
    shown = "\n".join(f"    {item}" for item in found) or "    nothing"
    assert len(said) == len(found), f"{len(said)} expected, and the plan has\n{shown}"
    for text, item in zip(said, found, strict=True):
        misfit = Expected(text).misfit(world, item)
        assert not misfit, f"{text}: {misfit}, where the plan has\n{shown}"


def it_does_not_say(world: World, m: Match) -> None:
    assert world.plan is not None, "no plan has been told yet"
    kinds = [action.kind.value for action in world.plan.actions]
    assert m["kind"] not in kinds, f"the plan says {kinds}"


def it_tells_her(world: World, m: Match) -> None:
    assert world.plan is not None, "no plan has been told yet"
    sentences = [item.reason.sentence for item in (*world.plan.actions, *world.plan.withheld)]
    assert any(m["words"] in sentence for sentence in sentences), "\n".join(sentences)


SHAPES: tuple[tuple[str, Teller], ...] = (
    (
        r"The firm is (?P<name>.+?) in (?P<zone>[\w/]+)(?P<phone>, which has a telephone)?(?:, shut on (?P<shut>.+))?\.",
        the_firm,
    ),
    (r"Its reception is open (?P<hours>.+)\.", the_reception),
    (r"The playbook is (?P<name>[a-z-]+)\.", the_playbook),
    (
        (
            rf"She (?:met|is to meet) (?P<names>[A-Z].+?) on (?P<day>{DAY}) from (?P<start>{TIME}) to (?P<end>{TIME})"
            r"(?: \((?P<zone>[\w/]+)\))?(?:, (?P<form>by video|by phone|in person))?(?:, as round (?P<round>\d+))?"
            r"(?:, in a group of (?P<size>\d+))?(?:, most of all (?P<most>[A-Z].+?))?\."
        ),
        met,
    ),
    (rf"The interview of (?P<day>{DAY}) is cancelled\.", cancelled),
    (r"(?P<name>[A-Z].+?) gave (?:her|him|them) (?:her|his|their) (?P<what>address and number|address|number)\.", gave),
    (r"The address of (?P<name>[A-Z].+?) is known, and was not given\.", address_known),
    (
        r"(?P<name>[A-Z].+?) is the (?P<part>recruiter|coordinator)(?:, and has an? (?P<what>address and a number|address|number))?\.",
        arranged,
    ),
    (r"She (?:would rather call|calls a group of more than (?P<large>\d+) large)\.", setting),
    (
        rf"On (?P<day>{DAY}) at (?P<time>{TIME}) (?P<name>[A-Z].+?) promised news(?: by (?P<date>{DAY})|: “(?P<words>.+)”)\.",
        promised,
    ),
    (rf"On (?P<day>{DAY}) at (?P<time>{TIME}) the plan (?:is (?P<nothing>empty)|says: (?P<what>.+))\.", the_plan_says),
    (r"It holds back(?: (?P<nothing>nothing)|: (?P<what>.+))\.", it_holds_back),
    (r"It does not say: (?P<kind>[a-z-]+)\.", it_does_not_say),
    (r"It tells her: “(?P<words>.+)”\.?", it_tells_her),
    (rf"On (?P<day>{DAY}) at (?P<time>{TIME}) (?P<what>.+)\.", something_happens),
)


def tell(story: Story) -> None:
    """Run the story; the first sentence that is unknown or untrue is named with its line."""
    world = World()
    tellers = [_teller(sentence) for sentence in story.sentences]
    for (one, _, _), (_, following, _) in pairwise([*tellers, (Sentence("", 0, ""), met, None)]):
        if one.text and _teller(one)[1] is something_happens and following is not the_plan_says:
            raise one.fault(MUST_BE_FOLLOWED)
    for sentence, teller, match in tellers:
        try:
            teller(world, match)
        except (AssertionError, KeyError, ValueError, TypeError) as error:
            raise sentence.fault(str(error)) from error


def _teller(sentence: Sentence) -> tuple[Sentence, Teller, Match]:
    for pattern, teller in SHAPES:
        match = re.fullmatch(pattern, sentence.text)
        if match:
            return sentence, teller, match
    raise sentence.fault("there is no such sentence")
