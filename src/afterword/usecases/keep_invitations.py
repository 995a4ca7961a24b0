"""Invitations out of one file or text: offered with what they leave open, and kept together once that is answered."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from whenever import Instant

from afterword.core.candidacy.invitation import Deed, Proposal, Question
from afterword.core.candidacy.invitation_prose import Prose, read_prose
from afterword.core.candidacy.model import Candidate
from afterword.core.problems import Invalid, Problem
from afterword.ports import Kept, Store
from afterword.usecases.take_invitation import Reader, World, confirm, problems_with, propose_one

MOST = 20
WRITES = frozenset({Deed.NEW_CANDIDACY, Deed.NEW_INTERVIEW, Deed.UPDATE, Deed.CANCEL})


@dataclass(frozen=True, slots=True)
class Offer:
    """What each meeting would change, what could not be read, and how many more meetings there are than are shown."""

    proposals: tuple[Proposal, ...]
    problems: tuple[Problem, ...] = ()
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the candidate said to one proposal: whether to keep it, the answers, and who of its people stays."""

    keep: bool = True
    answers: Mapping[str, str] = field(default_factory=dict)
    people: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """How bytes become invitations: those of calendars, and failing that the words of a text."""

    calendars: Reader
    words: Callable[[bytes], str]


def offer(store: Store, data: bytes, reading: Reading, candidate: Candidate, now: Instant) -> Offer:
    """A proposal for each meeting in the bytes. Nothing is written."""
    invitations, problems = reading.calendars(data)
    if not invitations:
        prose = _prose(data, reading.words(data), candidate, now)
        return Offer((_with_times(store, prose, candidate),)) if prose else Offer((), problems)
    proposals = tuple(propose_one(store, each, candidate) for each in invitations[:MOST])
    return Offer(proposals, problems, len(invitations[MOST:]))


def _prose(data: bytes, text: str, candidate: Candidate, now: Instant) -> Prose | None:
    if "BEGIN:V" in text.upper():
        return None
    today = now.to_tz(candidate.zone or "UTC").date()
    uid = f"words-{hashlib.sha256(data).hexdigest()[:24]}"
    return read_prose(text, uid, today, candidate.locale or "en-US")


def _with_times(store: Store, prose: Prose, candidate: Candidate) -> Proposal:
    """The proposal, its questions about time with what the words seem to name as their first choice."""
    proposal = propose_one(store, prose.invitation, candidate)
    named = {
        "started": (prose.started, f"The words seem to name {prose.started}. When does the interview begin?"),
        "ended": (
            prose.ended,
            f"The words seem to end it at {prose.ended}. When does it end, or how long does it last?",
        ),
    }
    questions = (_with_choice(question, *named.get(question.what, ("", ""))) for question in proposal.questions)
    return replace(proposal, questions=tuple(questions))


def _with_choice(question: Question, choice: str, sentence: str) -> Question:
    return replace(question, sentence=sentence, choices=(choice, *question.choices)) if choice else question


def keep(store: Store, offered: Offer, chosen: Sequence[Chosen], now: Instant, world: World) -> list[Kept]:
    """Write what was chosen, all of it or nothing; what comes back is each candidacy as it is then.

    A later meeting of which neither firm nor role is known goes with the first. Errors: Invalid, with every answer that is
    missing, its place "0.zone", "1.started" and so on.
    """
    pairs = [
        (number, proposal, one) for number, (proposal, one) in enumerate(zip(offered.proposals, chosen, strict=False))
    ]
    wanted = [(number, _with_people(proposal, one), one) for number, proposal, one in pairs if one.keep]
    wanted = [(number, proposal, one) for number, proposal, one in wanted if proposal.deed in WRITES]
    first = next((dict(one.answers) for _, proposal, one in wanted if proposal.deed is Deed.NEW_CANDIDACY), {})
    answered = [(number, proposal, _like_first(proposal, one.answers, first)) for number, proposal, one in wanted]
    problems = [
        Problem(f"{number}.{problem.place}", problem.sentence)
        for number, proposal, answers in answered
        for problem in (*_unchosen(proposal, answers), *problems_with(store, proposal, answers, world.candidate))
    ]
    if problems:
        raise Invalid("The invitation leaves open what must be known first; nothing was kept.", tuple(problems))
    kept = (confirm(store, proposal, answers, now, world) for _, proposal, answers in answered)
    return [one for one in kept if one is not None]


def _unchosen(proposal: Proposal, answers: Mapping[str, str]) -> tuple[Problem, ...]:
    asked = any(question.what == "candidacy" for question in proposal.questions)
    return (Problem("candidacy", "say which one it belongs to"),) if asked and not answers.get("candidacy") else ()


def _with_people(proposal: Proposal, one: Chosen) -> Proposal:
    if one.people is None:
        return proposal
    return replace(proposal, people=tuple(person for person in proposal.people if person.name in one.people))


def _like_first(proposal: Proposal, answers: Mapping[str, str], first: Mapping[str, str]) -> dict[str, str]:
    said = {what: text for what, text in answers.items() if text.strip()}
    if proposal.deed is not Deed.NEW_CANDIDACY:
        return said
    return {what: first[what] for what in ("firm", "role") if first.get(what)} | said
