"""What happened, in words, as an event; everything that is not clear is said at once."""

import pytest
from whenever import Date, Instant

from afterword.core.candidacy.model import Candidacy, Channel, EventKind, Firm, Interview, Outcome, Person, ReplyKind
from afterword.core.problems import Invalid
from afterword.usecases.log import WHAT, Told, understand, wanting

NOW = Instant("2026-03-03T16:00:00-05:00")
CASE = Candidacy(
    firm=Firm(name="Okafor & Lane", zone="America/New_York"),
    role="Paralegal",
    people=(Person(id="ruth", name="Ruth Okafor"), Person(id="lee", name="Lee Park")),
    interviews=(Interview(ended=Instant("2026-03-03T11:00:00-05:00"), zone="America/New_York"),),
)


def places(**told) -> list[str]:
    with pytest.raises(Invalid) as refused:
        understand(CASE, Told(**told), NOW)
    return [problem.place for problem in refused.value.problems]


def test_a_note_went_the_usual_way_at_the_moment_that_was_said():
    event = understand(CASE, Told(what="sent", person="ruth", when="15:30"), NOW)
    assert (event.kind, event.person, event.channel) == (EventKind.NOTE_SENT, "ruth", Channel.MAIL)
    assert event.at == Instant("2026-03-03T15:30:00-05:00")


def test_a_reply_names_its_day_as_people_say_it():
    event = understand(CASE, Told(what="replied", person="Ruth", reply="update-with-date", day="by next Friday"), NOW)
    assert (event.reply, event.date) == (ReplyKind.UPDATE_WITH_DATE, Date("2026-03-13"))


def test_a_call_has_an_outcome_and_an_offer_a_deadline():
    called = understand(CASE, Told(what="called", person="lee", outcome="voicemail"), NOW)
    assert called.outcome is Outcome.VOICEMAIL
    offer = understand(CASE, Told(what="other-offer", firm="Baker", day="2026-03-10", told=True), NOW)
    assert (offer.firm, offer.deadline, offer.date, offer.told) == ("Baker", Date("2026-03-10"), None, True)


def test_everything_that_is_missing_or_not_clear_is_said_at_once():
    assert places(what="replied", when="the other day", day="soon") == ["person", "reply", "when", "day"]
    assert places(what="") == ["what"]
    assert places(what="called", person="Zoe", outcome="shouting") == ["outcome", "person"]
    assert places(what="sent", person="ruth", when="2026-03-03 16:01") == ["when"]


@pytest.mark.parametrize("what", WHAT)
def test_what_a_kind_needs_is_asked_for_and_nothing_else(what):
    said = {"person": "ruth", "reply": "offer", "outcome": "answered", "step": "thank-you", "day": "2026-03-10"}
    wanted = {name: said[name] for name in wanting(CASE, Told(what=what))}
    assert understand(CASE, Told(what=what, **wanted), NOW).kind is WHAT[what]


def test_the_only_person_need_not_be_named():
    from dataclasses import replace

    alone = replace(CASE, people=CASE.people[:1])
    assert understand(alone, Told(what="sent"), NOW).person == "ruth"
    assert understand(alone, Told(what="withdrew"), NOW).person is None
