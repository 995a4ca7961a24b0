"""Take a calendar invitation: propose what it would change, and write it once the candidate has confirmed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from whenever import Instant

from afterword.core.candidacy.changes import changes_between
from afterword.core.candidacy.invitation import Deed, Invitation, Proposal, ProposedPerson
from afterword.core.candidacy.invitation_answers import Answered, read_answers
from afterword.core.candidacy.model import Candidacy, Candidate, Firm, Interview, Part, Person
from afterword.core.candidacy.naming import folded, name_candidacy, name_person
from afterword.core.candidacy.proposal import NEW, propose
from afterword.core.note.titles import title_name
from afterword.core.problems import Invalid, Problem
from afterword.ports import InvitationSeen, Kept, Store, Times
from afterword.usecases.known_invitation import Wanted, find_known, key_of

Reader = Callable[[bytes], tuple[tuple[Invitation, ...], tuple[Problem, ...]]]
TimesOf = Callable[[Candidacy, Instant], Times]
ClosedDaysFor = Callable[[Candidacy, Instant], Candidacy]
_WHO = "invitation"


def propose_from(
    store: Store, data: bytes, read: Reader, candidate: Candidate
) -> tuple[tuple[Proposal, ...], tuple[Problem, ...]]:
    """A proposal for each invitation in the bytes, and what could not be read. Nothing is written."""
    invitations, problems = read(data)
    return tuple(propose_one(store, invitation, candidate) for invitation in invitations), problems


def propose_one(store: Store, invitation: Invitation, candidate: Candidate) -> Proposal:
    """The proposal for one invitation beside what is kept; the candidate's own zone is one more choice where it asks."""
    known = find_known(store, invitation, candidate)
    return _with_own_zone(propose(invitation, known, candidate.email, candidate.name), candidate.zone)


def _with_own_zone(proposal: Proposal, zone: str | None) -> Proposal:
    if zone is None:
        return proposal
    questions = tuple(
        replace(question, choices=tuple(dict.fromkeys([*question.choices, zone])))
        if question.what == "zone"
        else question
        for question in proposal.questions
    )
    return replace(proposal, questions=questions)


@dataclass(frozen=True, slots=True)
class World:
    """What confirming needs to know beside the store: the candidate, the playbook of a new candidacy, two callbacks."""

    times_of: TimesOf
    closed_days_for: ClosedDaysFor
    candidate: Candidate = field(default_factory=Candidate)
    playbook: str = "us"


def confirm(
    store: Store,
    proposal: Proposal,
    answers: Mapping[str, str],
    now: Instant,
    world: World,
) -> Kept | None:
    """Write what was confirmed: the candidacy as it is then, or None where nothing of the invitation is kept.

    ``answers`` by what a question asks (zone, started, ended, firm, role, candidacy); firm and role may also correct a
    guess. People are taken as the proposal has them: put others there to correct them. Confirming twice changes nothing the second time: what is
    kept is looked up anew. Errors: Invalid, with every answer that is missing or does not fit.
    """
    fresh = _anew(store, proposal, answers, world.candidate)
    writer = _Writer(store, world, now, fresh, proposal.people)
    if fresh.deed is Deed.NOTHING:
        return writer.nothing()
    if fresh.deed is Deed.CANCEL:
        return writer.cancel()
    answered, problems = read_answers(fresh, answers)
    if answered is None:
        raise Invalid("The invitation leaves open what must be known first.", problems)
    return writer.create(answered) if fresh.deed is Deed.NEW_CANDIDACY else writer.change(answered)


def problems_with(
    store: Store, proposal: Proposal, answers: Mapping[str, str], candidate: Candidate
) -> tuple[Problem, ...]:
    """Every answer that confirming would miss, or that does not fit; nothing is written."""
    fresh = _anew(store, proposal, answers, candidate)
    return () if fresh.deed in (Deed.NOTHING, Deed.CANCEL) else read_answers(fresh, answers)[1]


def _anew(store: Store, proposal: Proposal, answers: Mapping[str, str], candidate: Candidate) -> Proposal:
    """The proposal against the store of this moment, for the candidacy that the answers choose."""
    invitation = proposal.invitation
    firm, role = answers.get("firm") or proposal.firm, answers.get("role") or proposal.role
    known = find_known(store, invitation, candidate, Wanted(firm=firm, role=role))
    chosen = answers.get("candidacy") or proposal.candidacy
    if known is not None and known.revision is None:
        if chosen is None and role and folded(role) != folded(known.role):
            chosen = NEW
        if chosen == NEW:
            known = None
    if chosen and chosen != NEW and (known is None or (known.candidacy != chosen and known.revision is None)):
        known = find_known(store, invitation, candidate, Wanted(candidacy=chosen))
    fresh = propose(invitation, known, candidate.email, candidate.name)
    return fresh if known else replace(fresh, firm=fresh.firm or proposal.firm, role=fresh.role or proposal.role)


class _Writer:
    """Carries out one confirmed proposal."""

    def __init__(
        self, store: Store, world: World, now: Instant, proposal: Proposal, people: tuple[ProposedPerson, ...]
    ) -> None:
        self.store, self.world, self.now, self.proposal, self.people = store, world, now, proposal, people

    def nothing(self) -> Kept | None:
        """A newer revision without news, or a cancellation of what is not kept, is remembered, so that an older is known."""
        proposal = self.proposal
        if proposal.candidacy is None:
            return None
        invitation, seen = proposal.invitation, proposal.revision
        started = seen.started if seen else invitation.started
        ended = seen.ended if seen else invitation.ended
        if proposal.newer and started and ended:
            self._remember(proposal.candidacy, started, ended)
        return self.store.load(proposal.candidacy)

    def cancel(self) -> Kept:
        """Mark the interview, which stays; remember the revision that called it off."""
        kept = self._load()
        seen = self.proposal.revision
        index = self._index(kept.candidacy)
        if index is not None:
            kept = self._correct(kept, _with_interview(kept.candidacy, index, cancelled=True))
        if seen is not None:
            self._remember(kept.id, seen.started, seen.ended)
        return kept

    def create(self, answered: Answered) -> Kept:
        people, met = _merged((), self.people)
        candidacy = Candidacy(
            candidate=self.world.candidate,
            firm=Firm(name=answered.firm),
            role=answered.role,
            playbook=self.world.playbook,
            people=people,
            interviews=(self._interview(answered, met),),
        )
        candidacy = self.world.closed_days_for(candidacy, self.now)
        taken = [id_ for id_, _, _ in self.store.ids()]
        name = name_candidacy(answered.firm, answered.role, taken)
        kept = self.store.create(name, candidacy, self.world.times_of(candidacy, self.now), self.now)
        self._remember(kept.id, answered.started, answered.ended)
        return kept

    def change(self, answered: Answered) -> Kept:
        """Add the interview, or bring the one that is kept up to the newer revision."""
        kept = self._load()
        people, met = _merged(kept.candidacy.people, self.people)
        index = self._index(kept.candidacy)
        candidacy = replace(kept.candidacy, people=people)
        if index is None:
            candidacy = replace(candidacy, interviews=(*candidacy.interviews, self._interview(answered, met)))
        else:
            candidacy = self._moved(candidacy, index, answered, met)
        kept = self._correct(kept, candidacy)
        self._remember(kept.id, answered.started, answered.ended)
        return kept

    def _moved(self, candidacy: Candidacy, index: int, answered: Answered, met: tuple[str, ...]) -> Candidacy:
        """Times change only where the revision moved them: what the candidate corrected by hand stays."""
        interview, seen = candidacy.interviews[index], self.proposal.revision
        moved = seen is None or (seen.started, seen.ended) != (answered.started, answered.ended)
        return _with_interview(
            candidacy,
            index,
            started=answered.started if moved else interview.started,
            ended=answered.ended if moved else interview.ended,
            zone=answered.zone if moved else interview.zone,
            form=interview.form or self.proposal.form,
            people=tuple(dict.fromkeys([*interview.people, *met])),
            cancelled=False,
        )

    def _interview(self, answered: Answered, met: tuple[str, ...]) -> Interview:
        return Interview(
            started=answered.started, ended=answered.ended, zone=answered.zone, form=self.proposal.form, people=met
        )

    def _index(self, candidacy: Candidacy) -> int | None:
        """Which interview the earlier revision went to: same start, else same end."""
        seen = self.proposal.revision
        if seen is None:
            return None
        for index, interview in enumerate(candidacy.interviews):
            if interview.started == seen.started:
                return index
        ends = [index for index, interview in enumerate(candidacy.interviews) if interview.ended == seen.ended]
        return ends[0] if ends else None

    def _load(self) -> Kept:
        return self.store.load(self.proposal.candidacy or "")

    def _correct(self, kept: Kept, candidacy: Candidacy) -> Kept:
        changes = changes_between(kept.candidacy, candidacy, self.now, _WHO)
        if not changes:
            return kept
        candidacy = self.world.closed_days_for(candidacy, self.now)
        return self.store.correct(kept, candidacy, changes, self.world.times_of(candidacy, self.now), self.now)

    def _remember(self, candidacy: str, started: Instant, ended: Instant) -> None:
        invitation = self.proposal.invitation
        self.store.remember(
            InvitationSeen(
                key=key_of(invitation),
                sequence=invitation.sequence,
                stamped=invitation.stamped,
                cancelled=invitation.cancelled,
                candidacy=candidacy,
                started=started,
                ended=ended,
                meeting=invitation.meeting,
            )
        )


def _with_interview(candidacy: Candidacy, index: int, **facts: object) -> Candidacy:
    interviews = list(candidacy.interviews)
    interviews[index] = replace(interviews[index], **facts)  # type: ignore[arg-type]
    return replace(candidacy, interviews=tuple(interviews))


def _merged(kept: tuple[Person, ...], proposed: Sequence[ProposedPerson]) -> tuple[tuple[Person, ...], tuple[str, ...]]:
    """Everybody known after the invitation, each once, and the ids of those whom it says the candidate meets.

    Somebody known keeps every fact; an address fills a gap, and never as one that was given freely (E17). Whoever was
    only asked optionally is known, but not put down as met.
    """
    people = {person.id: person for person in kept}
    met = []
    for each in map(_addressed, proposed):
        known = next((person for person in people.values() if _is_same(person, each)), None)
        if known is None:
            known = Person(
                id=name_person(each.name, people), name=each.name, title=each.title, email=each.email, part=each.part
            )
        people[known.id] = replace(known, email=known.email or each.email, title=known.title or each.title)
        if each.part is Part.INTERVIEWER and not each.optional:
            met.append(known.id)
    return tuple(people.values()), tuple(dict.fromkeys(met))


def _is_same(person: Person, each: ProposedPerson) -> bool:
    same_mail = bool(each.email) and (person.email or "").casefold() == (each.email or "").casefold()
    return same_mail or folded(person.name) == folded(each.name)


def _addressed(each: ProposedPerson) -> ProposedPerson:
    """A title that stands before the name is taken off it; a position such as Partner is no title to address by (E8)."""
    words = each.name.split()
    count = next((index for index, word in enumerate(words) if title_name(word) is None), 0)
    if 0 < count < len(words):
        return replace(each, name=" ".join(words[count:]), title=" ".join(words[:count]))
    honorific = all(title_name(word) for word in (each.title or "").split())
    return each if honorific else replace(each, title=None)
