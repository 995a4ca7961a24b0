"""All candidacies: found, told apart, put in order, a page at a time; closed and opened again from there."""

import time
from dataclasses import replace

import pytest

from afterword.ports import Record, Times
from tests.faces.web.conftest import RUTH_AND_LEE, keep


def many(site, count):
    """So many candidacies, in one write."""
    keep(site)
    kept = site.wiring.store().load("okafor-lane")
    firms = (replace(kept.candidacy.firm, name=f"Firm {number:04} & Søns") for number in range(count))
    records = [Record(f"f{n:04}", replace(kept.candidacy, firm=firm), kept.times) for n, firm in enumerate(firms)]
    site.wiring.store().restore(records, site.clock.now())


@pytest.fixture
def three(site):
    keep(site, RUTH_AND_LEE | {"firm": {"name": "Élan Vital", "zone": "America/New_York"}, "role": "Counsel"}, "elan")
    sent = [
        {"at": "2026-03-03T14:00:00-05:00", "kind": "note-sent", "person": person}
        for person in ("ruth-okafor", "lee-park")
    ]
    waiting = {"firm": {"name": "acme", "zone": "America/New_York"}, "events": sent}
    keep(site, RUTH_AND_LEE | waiting, "acme")
    return site


def ids(text):
    return [part.split('"')[0] for part in text.split('<h2><a href="/c/')[1:]]


def test_none_at_all_leads_to_adding_one(empty):
    text = empty.browser().get("/candidacies").text
    assert "No candidacies." in text
    assert '<a href="/add">Add one</a>' in text


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["elan", "okafor-lane", "acme"]),
        ("?sort=newest", ["acme", "elan", "okafor-lane"]),
        ("?sort=firm", ["acme", "okafor-lane", "elan"]),
        ("?q=elan", ["elan"]),
        ("?q=counsel+vit", ["elan"]),
        ("?q=housing", ["elan", "okafor-lane", "acme"]),
        ("?q=nowhere", []),
        ("?show=now", ["elan", "okafor-lane"]),
        ("?show=closed", []),
        ("?show=all&page=7", ["elan", "okafor-lane", "acme"]),
        ("?show=nonsense&sort=nonsense&page=nonsense", ["elan", "okafor-lane", "acme"]),
        ("?page=%C2%B2", ["elan", "okafor-lane", "acme"]),
        ("?page=99999999999999999999", ["elan", "okafor-lane", "acme"]),
    ],
)
def test_what_is_asked_for_is_listed(three, query, found):
    assert ids(three.browser().get(f"/candidacies{query}").text) == found


def test_the_next_step_is_said(three):
    text = three.browser().get("/candidacies").text
    assert "<strong>Now:</strong> Thank-you: Mr. Lee Park, by 11 a.m. on Wednesday, March 4" in text
    three.clock.set("2026-03-04T16:00:00-05:00")
    assert "Overdue:" in three.browser().get("/candidacies").text


@pytest.mark.parametrize("words", ['"', "a' OR 1=1 --", "NEAR(", "*", "\x00", "💥" * 500, "<script>alert(1)</script>"])
def test_no_words_are_an_error(three, words):
    answer = three.browser().get("/candidacies", params={"q": words})
    assert answer.status_code == 200
    assert "<script>alert" not in answer.text


def test_closed_from_the_list_and_back_to_it(three):
    client = three.browser()
    answer = client.post("/c/elan/close", data={"back": "/candidacies?q=elan"})
    assert str(answer.url).endswith("/candidacies?q=elan")
    assert "Élan Vital, Counsel: closed." in answer.text
    assert ids(answer.text) == []
    text = client.get("/candidacies?show=closed").text
    assert ids(text) == ["elan"]
    assert "· closed" in text
    assert 'action="/c/elan/reopen"' in text
    client.post("/c/elan/undo")
    assert ids(client.get("/candidacies?show=closed").text) == []


def test_a_playbook_that_is_gone_does_not_hide_the_others(three):
    store = three.wiring.store()
    kept = store.load("elan")
    store.correct(kept, replace(kept.candidacy, playbook="nowhere"), (), kept.times, three.clock.now())
    text = three.browser().get("/candidacies").text
    assert len(ids(text)) == 3
    assert "nowhere" in text


def test_times_that_moved_are_renewed(three):
    store = three.wiring.store()
    kept = store.load("elan")
    store.reschedule(kept, Times(None, three.clock.now()))
    three.browser().get("/candidacies?show=now")
    assert store.load("elan").times == kept.times


def test_five_thousand_a_page_at_a_time_in_a_tenth_of_a_second(empty):
    many(empty, 5000)
    client = empty.browser()
    text = client.get("/candidacies").text
    assert "5,001 candidacies, page 1 of 101." in text
    assert len(ids(text)) == 50
    assert 'rel="next" href="/candidacies?page=2"' in text
    assert len(ids(client.get("/candidacies?page=101").text)) == 1
    quickest = {}
    for query in ("", "?q=firm+004", "?show=now", "?sort=firm&page=60"):
        took = []
        for _ in range(5):
            begun = time.perf_counter()
            client.get(f"/candidacies{query}")
            took.append(time.perf_counter() - begun)
        quickest[query] = min(took)
    print({query: f"{seconds * 1000:.0f} ms" for query, seconds in quickest.items()})
    assert max(quickest.values()) < 0.3  # a tenth on a machine that does nothing else
