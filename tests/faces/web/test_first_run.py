"""The first page: who you are, three ways to begin, and a case to try things with."""

import sqlite3
from dataclasses import replace

import pytest
from whenever import TimeDelta

from afterword.core.candidacy.model import ReplyKind
from afterword.core.mail.dispatch import DispatchState
from afterword.core.mail.received import Received, Tie
from afterword.ports import InvitationKey, InvitationSeen, Times
from afterword.usecases.import_ import import_ as bring_in
from tests.faces.web.conftest import RUTH_AND_LEE, keep
from tests.faces.web.test_sending import approve

MADE_UP = "okafor-lane-associate"
NOTE = f"/c/{MADE_UP}/note/ruth-okafor/thank-you/mail"


@pytest.fixture
def newcomer(empty):
    return empty.browser()


def test_every_way_to_begin(newcomer):
    text = newcomer.get("/").text
    for path in ("/add", "/add#paste", "/add#by-hand"):
        assert f'href="{path}"' in text
    assert 'action="/demo"' in text


def test_who_you_are_is_optional_and_kept(empty, newcomer):
    assert "Kept." in newcomer.post("/first", data={"name": "Anna Berg", "email": "", "zone": "Europe/Berlin"}).text
    assert empty.wiring.settings() == {"name": "Anna Berg", "zone": "Europe/Berlin"}
    assert 'value="Anna Berg"' in newcomer.get("/").text


def test_a_zone_that_is_none_keeps_what_was_typed(empty, newcomer):
    answer = newcomer.post("/first", data={"name": "Anna Berg", "email": "a@b.example", "zone": "Nowhere"})
    assert answer.status_code == 422
    assert 'value="Anna Berg"' in answer.text
    assert empty.wiring.settings() == {}


def test_the_made_up_case_leads_to_the_note_of_its_first_person(empty, newcomer):
    answer = newcomer.post("/demo", follow_redirects=False)
    assert answer.headers["location"] == "/c/okafor-lane-associate/note/ruth-okafor/thank-you/mail"
    kept = empty.wiring.store().load("okafor-lane-associate").candidacy
    assert [point.person for point in kept.talking_points] == ["ruth-okafor", "daniel-reyes", "priya-raghunathan"]
    assert kept.candidate.name == "Anna Berg"
    assert kept.interviews[0].ended <= empty.clock.now()
    assert empty.wiring.settings() == {}
    assert "This case is made up" in newcomer.get("/more").text


def test_it_is_made_once_put_away_and_had_back(empty, newcomer):
    newcomer.post("/demo", follow_redirects=False)
    newcomer.post("/demo", follow_redirects=False)
    assert len(empty.wiring.store().ids()) == 1
    assert 'action="/demo/close"' in newcomer.get("/more").text
    text = newcomer.post("/demo/close").text
    assert "The made-up case is closed" in text
    assert "There is nothing to do now" in text
    assert 'action="/demo/close"' not in newcomer.get("/more").text
    assert newcomer.post("/demo/close").status_code == 200
    newcomer.post("/demo", follow_redirects=False)
    assert "Thank-you: Ms. Ruth Okafor" in newcomer.get("/").text
    assert len(empty.wiring.store().ids()) == 1


@pytest.fixture
def tried(empty, newcomer):
    """The made-up case beside a real one; its first note is approved and handed over, and its debrief is begun anew."""
    keep(empty, RUTH_AND_LEE | {"firm": {"name": "Marlowe Partners", "zone": "America/New_York"}}, "marlowe")
    newcomer.get("/c/marlowe/note/ruth-okafor/thank-you/mail")
    empty.clock.set("2026-03-03T16:01:00-05:00")  # a note that was there before is one to be unlike
    newcomer.post("/demo")
    approve(newcomer, NOTE)
    newcomer.post(f"{NOTE}/send", data={"way": "file"})
    newcomer.post(f"/debrief/{MADE_UP}/keep", data={"hear": "by Friday"})
    return newcomer


def everything(site):
    """Whatever the file of the database holds."""
    path = site.home / "afterword.sqlite3"
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        rows = list(connection.iterdump())
    connection.close()
    return "\n".join(rows)


def test_it_is_removed_wholly_and_nothing_real_goes_with_it(empty, tried):
    before = empty.wiring.store().load("marlowe")
    text = tried.get("/demo/remove").text
    assert "Okafor &amp; Lane LLP, Associate" in text
    assert "its timetable, 1 draft, 1 approval and 1 message." in text
    assert MADE_UP in everything(empty)
    text = tried.post("/demo/remove").text
    assert "The made-up case is removed, with everything that was tried in it." in text
    left = everything(empty)
    for word in (MADE_UP, "Okafor & Lane", "tenants", "Raghunathan"):
        assert word not in left, word
    assert not list((empty.home / "debriefs").glob(f"{MADE_UP}*"))
    assert empty.wiring.store().load("marlowe") == before
    assert len(empty.wiring.store().drafts("marlowe")) == 1
    assert [id_ for id_, _, _ in empty.wiring.store().ids()] == ["marlowe"]
    assert tried.get(f"/c/{MADE_UP}").status_code == 404
    assert tried.get(NOTE).status_code == 404
    assert "There is no made-up case." in tried.post("/demo/remove").text
    assert 'id="made-up"' not in tried.get("/more").text
    for page in ("/", "/candidacies?q=okafor", "/outbox?all=1", "/more/data/export"):
        assert tried.get(page).status_code == 200


def test_it_is_brought_back_as_it_was_or_made_anew(empty, tried):
    store, post = empty.wiring.store(), empty.wiring.post()
    before = store.load(MADE_UP).candidacy, store.drafts(MADE_UP), store.audit(MADE_UP), store.approvals(MADE_UP)
    messages = post.dispatches(MADE_UP)
    tried.post("/demo/remove")
    found = tried.post("/demo/back")
    assert found.url.path == f"/c/{MADE_UP}"
    assert "The made-up case is there again." in found.text
    assert (
        store.load(MADE_UP).candidacy,
        store.drafts(MADE_UP),
        store.audit(MADE_UP),
        store.approvals(MADE_UP),
    ) == before
    assert post.dispatches(MADE_UP) == messages
    assert store.is_made_up(MADE_UP)
    assert "no longer at hand" in tried.post("/demo/back").text
    tried.post("/demo/remove")
    tried.post("/demo")
    assert "It was made anew meanwhile." in tried.post("/demo/back").text
    assert len(store.ids()) == 2


def test_a_message_of_it_that_waited_waits_for_a_yes_when_it_is_brought_back(empty, tried):
    post = empty.wiring.post()
    one = post.dispatches(MADE_UP)[0]
    tried.post(f"/outbox/{one.id}/withdraw")
    tried.post(f"{NOTE}/send", data={"way": "file"})
    with sqlite3.connect(empty.home / "afterword.sqlite3") as connection:
        connection.execute(
            "UPDATE dispatch SET state = 'queued', body = json_set(body, '$.state', 'queued') WHERE state = 'handed-over'"
        )
    connection.close()
    tried.post("/demo/remove")
    assert post.dispatches() == []
    tried.post("/demo/back")
    assert [one.state for one in post.dispatches()].count(DispatchState.HELD) == 1


def test_closed_it_can_still_be_removed(empty, tried):
    tried.post("/demo/close")
    text = tried.get("/more").text
    assert "is closed. Removing it takes it away wholly" in text
    assert 'href="/demo/remove"' in text
    assert 'href="/demo/remove"' in tried.get(f"/c/{MADE_UP}").text
    assert 'href="/demo/remove"' not in tried.get("/c/marlowe").text
    tried.post("/demo/remove")
    assert len(empty.wiring.store().ids()) == 1


def another_invitation(site, kept):
    interview = kept.candidacy.interviews[0]
    key = InvitationKey("real@firm.example")
    site.wiring.store().remember(InvitationSeen(key, 0, None, False, kept.id, interview.started, interview.ended))


def another_interview(site, kept):
    first = kept.candidacy.interviews[0]
    week = TimeDelta(hours=168)
    correct(site, kept, interviews=(first, replace(first, started=first.started + week, ended=first.ended + week)))


def another_firm(site, kept):
    correct(site, kept, firm=replace(kept.candidacy.firm, name="Real Partners LLP"))


def a_reply(site, kept):
    site.wiring.post().add_received(
        Received(
            id="<a@firm.example>", candidacy=kept.id, at=site.clock.now(), sender="x", subject="y", tie=Tie.THREAD,
            kind=ReplyKind.OTHER, person="ruth-okafor", date=None, confidence=1.0, words="",
        )
    )  # fmt: skip


def correct(site, kept, **facts):
    site.wiring.store().correct(kept, replace(kept.candidacy, **facts), (), Times(None, None), site.clock.now())


@pytest.mark.parametrize("real", [another_invitation, another_interview, another_firm, a_reply])
def test_whatever_real_was_put_into_it_keeps_it(empty, tried, real):
    store = empty.wiring.store()
    real(empty, store.load(MADE_UP))
    text = tried.get("/demo/remove").text
    assert "The made-up case stays" in text
    assert 'action="/demo/remove"' not in text
    assert "It is not removed." in tried.post("/demo/remove").text
    assert store.load(MADE_UP).id == MADE_UP


def test_a_real_candidacy_at_a_firm_of_that_name_is_another(empty, newcomer):
    keep(
        empty,
        RUTH_AND_LEE
        | {"firm": {"name": "Okafor & Lane LLP", "zone": "America/New_York"}, "role": "Associate Attorney"},
        "real",
    )
    before = empty.wiring.store().load("real")
    newcomer.post("/demo")
    assert empty.wiring.store().load("real") == before
    assert len(empty.wiring.store().ids()) == 2
    newcomer.post("/demo/remove")
    assert empty.wiring.store().load("real") == before
    assert [id_ for id_, _, _ in empty.wiring.store().ids()] == ["real"]


def test_one_that_came_from_another_machine_is_only_closed(empty, tried):
    whole = tried.get("/more/data/export").json()
    tried.post("/demo/remove")
    whole["candidacies"] = [one for one in whole["candidacies"] if one["id"] == MADE_UP]
    import_(empty, whole)
    assert "came from another machine" in tried.get("/demo/remove").text
    assert "It is not removed." in tried.post("/demo/remove").text
    assert "The made-up case is closed" in tried.post("/demo/close").text


def import_(site, whole):
    wiring = site.wiring
    _, problems = bring_in(
        wiring.store(), whole, site.clock.now(), wiring.schemas, wiring.times_of, wiring.closed_days_for
    )
    assert problems == ()


def test_while_a_message_is_being_sent_it_stays(empty, tried):
    with empty.wiring.post().alone("sending"):
        assert "Another Afterword is at it" in tried.post("/demo/remove").text
    assert empty.wiring.store().load(MADE_UP)
