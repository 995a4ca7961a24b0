"""Invitations taken in: proposed, confirmed, moved, called off, and the same one again."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

import pytest
from whenever import Instant

from afterword.adapters.invitation.ics import read_invitations
from afterword.adapters.store.sqlite import SqliteStore
from afterword.core.candidacy.invitation import Deed, Proposal
from afterword.core.candidacy.model import Candidacy, Candidate, Firm, Form, Interview, Part, Person, Status
from afterword.core.problems import Invalid
from afterword.ports import Kept, Store, Times
from afterword.usecases.take_invitation import World, confirm, propose_from
from tests.adapters.invitation import LOOKALIKES
from tests.contracts.memory_store import MemoryStore

NOW = Instant("2026-11-03T20:00:00Z")
JANE = Candidate(name="Jane Doe", email="jane.doe@mailbox.test", zone="America/New_York")


def times_of(candidacy: Candidacy, _: Instant) -> Times:
    ends = [each.ended for each in candidacy.interviews if not each.cancelled]
    return Times(max(ends, default=None), None)


WORLD = World(times_of=times_of, closed_days_for=lambda candidacy, _: candidacy, candidate=JANE)


class Desk:
    """A store, and the shortest way to take a look-alike into it."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def proposals(self, name: str) -> tuple[Proposal, ...]:
        proposals, problems = propose_from(self.store, (LOOKALIKES / name).read_bytes(), read_invitations, JANE)
        assert not problems
        return proposals

    def proposal(self, name: str) -> Proposal:
        (proposal,) = self.proposals(name)
        return proposal

    def take(self, name: str, **answers: str) -> Kept | None:
        return confirm(self.store, self.proposal(name), answers, NOW, WORLD)

    def taken(self, name: str, **answers: str) -> Kept:
        kept = self.take(name, **answers)
        assert kept is not None
        return kept


@pytest.fixture(params=["memory", "sqlite"])
def desk(request, tmp_path) -> Iterator[Desk]:
    store = MemoryStore() if request.param == "memory" else SqliteStore(tmp_path / "afterword.db")
    yield Desk(store)
    store.close()


def test_a_new_candidacy_with_its_people(desk: Desk) -> None:
    assert desk.proposal("outlook.ics").deed is Deed.NEW_CANDIDACY
    kept = desk.taken("outlook.ics")
    candidacy = kept.candidacy
    assert kept.id == "okafor-lane-associate"
    assert (candidacy.firm.name, candidacy.role, candidacy.candidate) == (
        "Okafor & Lane LLP",
        "Associate Attorney",
        JANE,
    )
    assert [(each.name, each.part) for each in candidacy.people] == [
        ("María José Ortega", Part.INTERVIEWER),
        ("A. Rao", Part.INTERVIEWER),
        ("Per Lindqvist", Part.INTERVIEWER),
        ("Dana Whitcomb", Part.COORDINATOR),
    ]
    (interview,) = candidacy.interviews
    assert (interview.started, interview.ended) == (Instant("2026-11-12T19:00:00Z"), Instant("2026-11-12T20:30:00Z"))
    assert (interview.zone, interview.form) == ("America/New_York", Form.IN_PERSON)
    assert interview.people == ("maria-jose-ortega", "a-rao")
    assert kept.times.opens_at == interview.ended


def test_an_address_in_an_invitation_was_not_given_freely(desk: Desk) -> None:
    people = desk.taken("outlook.ics").candidacy.people
    assert any(each.email for each in people)
    assert all(each.email_given is None for each in people)


def test_proposing_writes_nothing(desk: Desk) -> None:
    desk.proposals("goodtime-day.ics")
    assert list(desk.store.ids()) == []


@pytest.mark.parametrize("name", ["outlook.ics", "goodtime-day.ics", "outlook-cancelled.ics"])
def test_confirming_twice_changes_nothing(desk: Desk, name: str) -> None:
    desk.take("outlook.ics")
    proposals = desk.proposals(name)
    for proposal in proposals:
        confirm(desk.store, proposal, {}, NOW, WORLD)
    kept = list(desk.store.every())
    seen = [desk.store.invitations_of(each.id) for each in kept]
    for proposal in proposals:
        confirm(desk.store, proposal, {}, NOW, WORLD)
    assert list(desk.store.every()) == kept
    assert [desk.store.invitations_of(each.id) for each in kept] == seen


@pytest.mark.parametrize(
    "order", list(itertools.permutations(("outlook", "outlook-moved-first", "outlook-moved", "outlook-cancelled")))
)
def test_revisions_in_any_order_end_as_the_newest_says(desk: Desk, order: tuple[str, ...]) -> None:
    for name in order:
        desk.take(f"{name}.ics")
    (kept,) = desk.store.every()
    (interview,) = kept.candidacy.interviews
    # A cancellation of what is not kept is nothing; everywhere else it is the last word.
    assert interview.cancelled is (order[0] != "outlook-cancelled")
    before = order[: order.index("outlook-cancelled")] or order
    newest = max(before, key=["outlook", "outlook-moved-first", "outlook-moved", "outlook-cancelled"].index)
    day = 13 if newest in ("outlook-moved", "outlook-cancelled") else 12
    assert interview.started is not None
    assert interview.started.to_tz("America/New_York").day == day


def test_the_same_file_again_is_known(desk: Desk) -> None:
    kept = desk.taken("outlook.ics")
    proposal = desk.proposal("outlook.ics")
    assert (proposal.deed, proposal.candidacy) == (Deed.NOTHING, kept.id)


def test_one_zoom_call_downloaded_twice_is_one(desk: Desk) -> None:
    kept = desk.taken("zoom.ics", role="Nurse")
    assert desk.proposal("zoom-again.ics").deed is Deed.NOTHING
    assert desk.taken("zoom-again.ics") == kept


def test_a_day_of_interviews_is_one_candidacy(desk: Desk) -> None:
    kept = [confirm(desk.store, each, {}, NOW, WORLD) for each in desk.proposals("goodtime-day.ics")]
    assert kept[0] is not None
    assert {each.id for each in kept if each} == {kept[0].id}
    candidacy = desk.store.load(kept[0].id).candidacy
    assert [each.people for each in candidacy.interviews] == [("lena-fischer",), ("marcus-bell", "aiko-tanaka")]
    assert (candidacy.firm.name, candidacy.role) == ("Fernhill", "Product Designer")


def test_a_newer_revision_moves_the_interview_with_an_audit(desk: Desk) -> None:
    first = desk.taken("outlook.ics")
    assert "its time moves" in desk.proposal("outlook-moved.ics").sentence
    moved = desk.taken("outlook-moved.ics")
    (interview,) = moved.candidacy.interviews
    assert interview.started == Instant("2026-11-13T10:00:00-05:00")
    assert interview.people == first.candidacy.interviews[0].people
    assert moved.candidacy.people == first.candidacy.people
    assert {(change.who, change.place) for change in desk.store.audit(first.id)} == {
        ("invitation", "interviews[0].started"),
        ("invitation", "interviews[0].ended"),
    }


def test_an_older_revision_that_comes_late_changes_nothing(desk: Desk) -> None:
    desk.take("outlook.ics")
    moved = desk.taken("outlook-moved.ics")
    assert desk.proposal("outlook-moved-first.ics").deed is Deed.NOTHING
    assert desk.taken("outlook-moved-first.ics") == moved


def test_an_update_before_its_original(desk: Desk) -> None:
    moved = desk.taken("outlook-moved.ics")
    assert desk.proposal("outlook.ics").deed is Deed.NOTHING
    assert desk.taken("outlook.ics") == moved


def test_a_cancellation_marks_and_never_deletes(desk: Desk) -> None:
    desk.take("outlook-moved.ics")
    assert desk.proposal("outlook-cancelled.ics").deed is Deed.CANCEL
    cancelled = desk.taken("outlook-cancelled.ics")
    (interview,) = cancelled.candidacy.interviews
    assert interview.cancelled
    assert cancelled.times.opens_at is None
    assert len(cancelled.candidacy.people) == 4
    assert desk.taken("outlook-moved.ics") == cancelled
    assert desk.taken("outlook-cancelled.ics") == cancelled


def test_a_cancellation_with_its_method_inside_the_event(desk: Desk) -> None:
    kept = desk.taken("google.ics", role="Analyst", zone="America/New_York")
    assert kept.candidacy.interviews[0].people == ("tom-baker",)
    assert desk.taken("cancel-inside.ics").candidacy.interviews[0].cancelled


def test_a_cancellation_of_what_is_not_kept_is_none(desk: Desk) -> None:
    assert desk.proposal("outlook-cancelled.ics").deed is Deed.NOTHING
    assert desk.take("outlook-cancelled.ics") is None


def test_a_cancellation_before_its_original_is_remembered_where_the_firm_is_known(desk: Desk) -> None:
    other = Interview(ended=Instant("2026-10-01T16:00:00Z"), zone="America/New_York")
    by_hand = Candidacy(firm=Firm(name="Okafor and Lane"), role="Associate Attorney", interviews=(other,))
    desk.store.create("okafor", by_hand, Times(None, None), NOW)
    assert desk.taken("outlook-cancelled.ics").candidacy.interviews == (other,)
    assert desk.proposal("outlook.ics").deed is Deed.NOTHING


def test_one_date_of_a_series_called_off_leaves_the_others(desk: Desk) -> None:
    kept = desk.taken("series.ics", role="Analyst")
    assert desk.proposal("series-one-cancelled.ics").deed is Deed.NOTHING
    assert desk.taken("series-one-cancelled.ics") == kept
    assert desk.proposal("series-first-cancelled.ics").deed is Deed.CANCEL
    assert desk.taken("series-first-cancelled.ics").candidacy.interviews[0].cancelled


def by_hand(desk: Desk, *, role: str = "Associate Attorney", id_: str = "okafor", status: Status = Status.OPEN) -> None:
    interview = Interview(
        started=Instant("2026-11-12T19:00:00Z"),
        ended=Instant("2026-11-12T20:00:00Z"),
        zone="America/New_York",
        people=("mo",),
    )
    candidacy = Candidacy(
        firm=Firm(name="Okafor and Lane"),
        role=role,
        status=status,
        people=(
            Person(id="mo", name="Maria José Ortega", title="Managing Partner", email_given=True, email="mj@own.test"),
        ),
        interviews=(interview,),
    )
    desk.store.create(id_, candidacy, Times(None, None), NOW)


def test_an_interview_entered_by_hand_is_brought_up_to_date_and_not_doubled(desk: Desk) -> None:
    by_hand(desk)
    kept = desk.taken("outlook.ics")
    (interview,) = kept.candidacy.interviews
    assert kept.id == "okafor"
    assert interview.ended == Instant("2026-11-12T20:30:00Z")
    assert interview.people == ("mo", "a-rao")
    person = kept.candidacy.person("mo")
    assert person is not None
    assert (person.title, person.email, person.email_given) == ("Managing Partner", "mj@own.test", True)


def test_what_the_candidate_corrected_stays_where_the_revision_moves_nothing(desk: Desk) -> None:
    kept = desk.taken("outlook.ics")
    longer = replace(kept.candidacy.interviews[0], ended=Instant("2026-11-12T21:10:00Z"))
    candidacy = replace(kept.candidacy, interviews=(longer,))
    desk.store.correct(kept, candidacy, (), Times(None, None), NOW)
    data = (LOOKALIKES / "outlook.ics").read_bytes().replace(b"SEQUENCE:0", b"SEQUENCE:4")
    data = data.replace(b"(General Counsel)", b"(General Counsel)\\n- Ines Marchetti")
    (proposal,), _ = propose_from(desk.store, data, read_invitations, JANE)
    assert proposal.deed is Deed.UPDATE
    after = confirm(desk.store, proposal, {}, NOW, WORLD)
    assert after is not None
    (interview,) = after.candidacy.interviews
    assert interview.ended == longer.ended
    assert "ines-marchetti" in interview.people


def test_another_round_goes_to_the_same_candidacy(desk: Desk) -> None:
    kept = desk.taken("outlook.ics")
    data = (LOOKALIKES / "outlook.ics").read_bytes()
    second = data.replace(b"UID:04", b"UID:05").replace(b":20261112T", b":20261119T")
    (proposal,), _ = propose_from(desk.store, second, read_invitations, JANE)
    assert (proposal.deed, proposal.candidacy, proposal.questions) == (Deed.NEW_INTERVIEW, kept.id, ())
    after = confirm(desk.store, proposal, {}, NOW, WORLD)
    assert after is not None
    assert len(after.candidacy.interviews) == 2
    assert after.candidacy.people == kept.candidacy.people


def test_another_role_at_the_firm_is_chosen_by_the_candidate(desk: Desk) -> None:
    interview = Interview(ended=Instant("2026-10-01T16:00:00Z"), zone="America/New_York")
    candidacy = Candidacy(firm=Firm(name="Okafor & Lane"), role="Paralegal", interviews=(interview,))
    desk.store.create("paralegal", candidacy, Times(None, None), NOW)
    proposal = desk.proposal("outlook.ics")
    assert [(each.what, each.choices) for each in proposal.questions] == [("candidacy", ("paralegal", "new"))]
    new = confirm(desk.store, proposal, {"candidacy": "new"}, NOW, WORLD)
    assert new is not None
    assert (new.id, new.candidacy.role) == ("okafor-lane-associate", "Associate Attorney")
    assert len(desk.store.load("paralegal").candidacy.interviews) == 1


def test_the_candidate_may_put_it_to_the_other_role(desk: Desk) -> None:
    interview = Interview(ended=Instant("2026-10-01T16:00:00Z"), zone="America/New_York")
    candidacy = Candidacy(firm=Firm(name="Okafor & Lane"), role="Paralegal", interviews=(interview,))
    desk.store.create("paralegal", candidacy, Times(None, None), NOW)
    kept = desk.taken("outlook.ics", candidacy="paralegal")
    assert (kept.id, len(kept.candidacy.interviews)) == ("paralegal", 2)


def test_a_closed_candidacy_is_left_closed(desk: Desk) -> None:
    by_hand(desk, status=Status.CLOSED)
    assert desk.proposal("outlook.ics").deed is Deed.NEW_CANDIDACY


def test_gaps_are_asked_with_the_candidates_own_zone_among_the_choices(desk: Desk) -> None:
    proposal = desk.proposal("exchange-custom-zone-europe.ics")
    zone = next(question for question in proposal.questions if question.what == "zone")
    assert zone.choices[0] == "Europe/Berlin"
    assert zone.choices[-1] == "America/New_York"


def test_nothing_is_kept_while_a_question_is_open(desk: Desk) -> None:
    with pytest.raises(Invalid) as caught:
        desk.take("exchange-custom-zone-bare.ics")
    assert [problem.place for problem in caught.value.problems] == ["role", "zone"]
    assert list(desk.store.ids()) == []


def test_answers_pin_a_time_without_a_zone(desk: Desk) -> None:
    answers = {"role": "Analyst", "zone": "America/Denver"}
    kept = desk.taken("exchange-custom-zone-bare.ics", **answers)
    assert kept.candidacy.interviews[0].started == Instant("2026-08-25T14:00:00-06:00")
    assert desk.proposal("exchange-custom-zone-bare.ics").deed is Deed.NOTHING
    assert desk.taken("exchange-custom-zone-bare.ics", **answers) == kept


def test_an_instant_that_the_file_pins_stays_whichever_zone_is_named(desk: Desk) -> None:
    kept = desk.taken("exchange-custom-zone-europe.ics", role="Analyst", zone="Europe/Paris")
    (interview,) = kept.candidacy.interviews
    assert (interview.started, interview.zone) == (Instant("2026-08-25T12:00:00Z"), "Europe/Paris")


def test_a_day_and_an_open_end_are_filled_in(desk: Desk) -> None:
    day = desk.taken("all-day.ics", role="Engineer", zone="America/New_York", started="2 pm", ended="90 minutes")
    assert day.candidacy.interviews[0].started == Instant("2026-11-12T14:00:00-05:00")
    assert desk.proposal("all-day.ics").deed is Deed.NOTHING
    open_end = desk.taken("no-end.ics", role="Engineer", ended="60 minutes")
    assert open_end.candidacy.interviews[0].ended == Instant("2026-11-12T15:00:00Z")
    assert desk.proposal("no-end.ics").deed is Deed.NOTHING


def test_people_corrected_in_the_proposal_are_the_ones_kept(desk: Desk) -> None:
    proposal = desk.proposal("outlook.ics")
    kept = confirm(desk.store, replace(proposal, people=proposal.people[:1]), {}, NOW, WORLD)
    assert kept is not None
    assert [each.name for each in kept.candidacy.people] == ["María José Ortega"]


def test_a_corrected_firm_finds_its_candidacy(desk: Desk) -> None:
    interview = Interview(ended=Instant("2026-10-01T16:00:00Z"), zone="America/New_York")
    candidacy = Candidacy(firm=Firm(name="O&L Holdings"), role="Associate Attorney", interviews=(interview,))
    desk.store.create("holdings", candidacy, Times(None, None), NOW)
    kept = desk.taken("zoom.ics", firm="O&L Holdings", role="Associate Attorney")
    assert (kept.id, len(kept.candidacy.interviews)) == ("holdings", 2)
