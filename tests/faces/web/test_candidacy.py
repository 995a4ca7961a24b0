"""One candidacy: in one order what was, what is due and what lies ahead; every step says why; and its facts."""

import pytest

from tests.faces.web.conftest import RUTH_AND_LEE, keep

HERE = "/c/okafor-lane"


def test_what_was_is_due_and_lies_ahead_stands_in_one_order(client):
    text = client.get(HERE).text
    order = [
        text.index(f'id="{part}"') for part in ("was", "now", "log", "ahead", "people", "points", "promises", "close")
    ]
    assert order == sorted(order)
    assert "Ruth Okafor said you will hear by Friday, March 13." in text
    assert "Thank-you: Ms. Ruth Okafor" in text
    assert 'href="/why/E6"' in text
    assert 'href="/c/okafor-lane/note/ruth-okafor/thank-you/mail"' in text
    assert 'href="/debrief/okafor-lane"' in text


def test_what_is_better_left_says_until_when_and_why(site, client):
    site.clock.set("2026-03-05T16:00:00-05:00")
    for person in ("ruth-okafor", "lee-park"):
        client.post(f"{HERE}/log", data={"what": "sent", "person": person})
    text = client.get(HERE).text
    assert "Ask for news by mail: Ms. Ruth Okafor" in text
    assert "Monday, March 16" in text


def test_whether_an_address_was_given_freely_is_said(client):
    text = client.get(HERE).text
    assert "they gave it themselves" in text
    assert "No address is known." in text


def test_earlier_lines_are_folded_and_still_there(site, client):
    for _ in range(4):
        client.post(f"{HERE}/log", data={"what": "called", "person": "lee-park", "outcome": "voicemail"})
    text = client.get(HERE).text
    assert "Before that (3)" in text
    assert text.count("You called Lee Park and left a voicemail.") >= 4


def test_a_later_promise_takes_the_place_of_an_earlier_one(client):
    client.post(
        f"{HERE}/log",
        data={"what": "replied", "person": "ruth-okafor", "reply": "update-with-date", "day": "2026-03-20"},
    )
    ahead = client.get(HERE).text.split('id="ahead"')[1]
    assert "Friday, March 20" in ahead.split("They said that you will hear by then.")[0]


def test_a_playbook_that_is_gone_leaves_the_facts_to_be_seen_and_mended(empty):
    keep(empty)
    kept = empty.wiring.store().load("okafor-lane")
    from dataclasses import replace

    empty.wiring.store().correct(kept, replace(kept.candidacy, playbook="nowhere"), (), kept.times, empty.clock.now())
    client = empty.browser()
    text = client.get(HERE).text
    assert "nowhere" in text
    assert "Ruth Okafor" in text
    answer = client.post(f"{HERE}/facts/firm", data=firm(client) | {"playbook": "us"})
    assert "Thank-you: Ms. Ruth Okafor" in answer.text


def firm(client, **more):
    """All fields of the firm as its form holds them."""
    import re

    form = client.get(f"{HERE}?edit=firm.").text.split('class="facts"')[1].split("</form>")[0]
    found = dict(re.findall(r'<input[^>]*name="([a-z_]+)"[^>]*value="([^"]*)"', form))
    return {name: value.replace("&amp;", "&") for name, value in found.items()} | more


@pytest.mark.parametrize("path", ["/c/nobody", "/c/okafor-lane?edit=nothing.x", "/c/%00", "/c/nobody/log"])
def test_what_is_not_there_is_said(client, path):
    assert client.get(path).status_code in {404, 405}


def test_a_form_of_a_row_that_is_gone_opens_nothing(client):
    assert client.get(f"{HERE}?edit=people.nobody").status_code == 200
    assert client.get(f"{HERE}?edit=promises.99").status_code == 200


def test_nothing_of_a_stranger_is_markup(empty):
    evil = "<script>alert(1)</script>"
    document = RUTH_AND_LEE | {
        "firm": {"name": evil, "zone": "America/New_York", "aliases": [evil], "address": evil},
        "role": evil,
        "people": [{"id": "x", "name": evil, "email": evil, "title": evil}],
        "interviews": [RUTH_AND_LEE["interviews"][0] | {"people": ["x"]}],
        "talking_points": [{"with": "x", "topic": evil, "liked": evil, "interest": evil}],
        "promises": [{"words": evil, "by": "x"}],
        "events": [{"at": "2026-03-03T15:00:00-05:00", "kind": "other-offer", "firm": evil, "words": evil}],
    }
    keep(empty, document, "evil")
    client = empty.browser()
    for path in (
        "/c/evil",
        "/c/evil?edit=people.x",
        "/c/evil?edit=talking_points.0",
        "/candidacies?q=<script>",
        "/replies",
        "/c/evil?what=<script>x",
    ):
        text = client.get(path).text
        assert "<script>alert" not in text
        assert "<script>x" not in text


def test_every_rule_can_be_read(client):
    text = client.get("/why").text
    assert "Several interviewers: a letter of their own to each." in text
    assert "Our judgement" in text
    one = client.get("/why/J3").text
    assert "our judgement" in one
    assert "“By Friday” leaves them the Friday." in one
    assert client.get("/why/e6").status_code == 200
    answer = client.get("/why/E99")
    assert answer.status_code == 404
    assert "E1 to E25" in answer.text
