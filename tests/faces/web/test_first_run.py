"""The first page: who you are, three ways to begin, and a case to try things with."""

import pytest


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
