"""What happened, logged by a form: read back, taken back, and nothing typed is lost."""

import pytest

from tests.faces.web.conftest import RUTH_AND_LEE, keep

HERE = "/c/okafor-lane"
LOG = f"{HERE}/log"


def events(site, id_="okafor-lane"):
    return [(event.kind.value, event.person) for event in site.wiring.store().load(id_).candidacy.events]


def test_what_was_understood_is_read_back_and_the_timetable_follows(site, client):
    text = client.post(LOG, data={"what": "sent", "person": "ruth-okafor", "when": "15:30"}).text
    assert "Recorded: You sent a note to Ruth Okafor by mail. At 3:30 p.m. on Tuesday, March 3." in text
    assert f'action="{HERE}/undo?event=e1"' in text
    assert "Thank-you: Ms. Ruth Okafor" not in text
    assert events(site) == [("note-sent", "ruth-okafor")]


def test_it_is_taken_back_and_the_taking_back_too(site, client):
    client.post(LOG, data={"what": "sent", "person": "ruth-okafor"})
    text = client.post(f"{HERE}/undo?event=e1").text
    assert "Taken back: You sent a note to Ruth Okafor" in text
    assert "Thank-you: Ms. Ruth Okafor" in text
    assert "Thank-you: Ms. Ruth Okafor" not in client.post(f"{HERE}/undo?event=e2").text
    assert client.post(f"{HERE}/undo", data={"event": "e99"}).status_code == 404


def test_the_last_one_is_taken_back_where_none_is_named(site, client):
    assert client.post(f"{HERE}/undo").status_code == 404
    client.post(LOG, data={"what": "assessed"})
    assert "Taken back: You looked back." in client.post(f"{HERE}/undo").text


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"what": "handed-in", "person": "lee-park"}, "You handed in a note for Lee Park by hand at reception."),
        ({"what": "called", "person": "lee-park", "outcome": "voicemail"}, "You called Lee Park and left a voicemail."),
        ({"what": "called", "person": "lee-park", "outcome": "answered"}, "You called Lee Park and spoke to them."),
        ({"what": "checked-in", "person": "ruth-okafor"}, "You asked for news from Ruth Okafor by mail."),
        ({"what": "replied", "person": "ruth-okafor", "reply": "update-with-date", "day": "by next Friday"}, "Friday, March 13"),
        ({"what": "replied", "person": "ruth-okafor", "reply": "decline"}, "they have chosen otherwise"),
        ({"what": "answered", "person": "ruth-okafor"}, "You answered Ruth Okafor by mail."),
        ({"what": "withdrew", "told": "yes"}, "You withdrew, and told them."),
        ({"what": "other-offer", "firm": "Baker", "day": "2026-03-10"}, "You have another offer from Baker."),
        ({"what": "told", "person": "ruth-okafor"}, "You told Ruth Okafor of the other offer."),
        ({"what": "interview-fixed", "day": "2026-03-12"}, "Another interview was fixed."),
        ({"what": "assessed"}, "You looked back."),
        ({"what": "bounced", "person": "ruth-okafor"}, "A note to Ruth Okafor came back undelivered."),
        ({"what": "waved-off", "step": "thank-you", "person": "lee-park"}, "You left out: Thank-you to Lee Park."),
    ],
)  # fmt: skip
def test_everything_that_can_happen_can_be_logged(site, client, data, said):
    answer = client.post(LOG, data=data)
    assert answer.status_code == 200
    assert said in answer.text
    assert len(events(site)) == 1


def test_what_is_not_clear_keeps_what_was_typed(site, client):
    data = {
        "what": "replied",
        "when": "the other day",
        "day": "soon",
        "words": "They <b>said</b> soon",
        "reply": "",
        "person": "",
    }
    answer = client.post(LOG, data=data)
    assert answer.status_code == 422
    for kept in ("the other day", "They &lt;b&gt;said&lt;/b&gt; soon", 'value="soon"'):
        assert kept in answer.text
    for place in ("person", "reply", "when", "day"):
        assert f'id="{place}-fault"' in answer.text
    assert events(site) == []


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"what": "nonsense"},
        {"what": "sent", "person": "nobody"},
        {"what": "sent", "person": "lee-park", "channel": "pigeon"},
    ],
)
def test_what_no_form_of_ours_sends_is_said_and_not_recorded(site, client, data):
    assert client.post(LOG, data=data).status_code == 422
    assert events(site) == []


def test_what_lies_ahead_is_not_recorded(site, client):
    answer = client.post(LOG, data={"what": "sent", "person": "ruth-okafor", "when": "2026-03-03 16:01"})
    assert answer.status_code == 422
    assert "Only what has happened is recorded" in answer.text


def test_a_form_that_sends_a_when_that_is_empty_means_now(site, client):
    assert client.post(LOG, data={"what": "assessed", "when": ""}).status_code == 200


def test_what_two_tabs_log_is_both_recorded(site, client):
    one, other = site.browser(), site.browser()
    one.post(LOG, data={"what": "sent", "person": "ruth-okafor"})
    other.post(LOG, data={"what": "sent", "person": "lee-park"})
    assert len(events(site)) == 2


def test_a_step_that_is_not_needed_is_left_out(site, client):
    text = client.post(LOG, data={"what": "waved-off", "step": "thank-you", "person": "lee-park"}).text
    assert "Thank-you: Mr. Lee Park" not in text
    assert "Thank-you: Ms. Ruth Okafor" in text


def test_closed_and_opened_again(site, client):
    text = client.post(f"{HERE}/close", data={"words": "They <i>chose</i> otherwise"}).text
    assert "You closed it. Nothing more is asked of you." in text
    assert "They &lt;i&gt;chose&lt;/i&gt; otherwise" in text
    text = client.post(f"{HERE}/reopen").text
    assert "open again" in text
    assert "Thank-you: Ms. Ruth Okafor" in text


@pytest.mark.parametrize(
    "back", ["https://evil.test", "//evil.test", "/candidacies//evil.test", "/candidacies?show=closed"]
)
def test_it_leads_back_to_the_list_and_to_no_other_site(site, client, back):
    answer = client.post(f"{HERE}/close", data={"back": back}, follow_redirects=False)
    assert answer.status_code == 303
    assert answer.headers["location"] == (back if back.startswith("/candidacies?") else HERE)


def test_without_people_a_note_is_to_nobody_in_particular(empty):
    document = RUTH_AND_LEE | {"people": [], "talking_points": [], "promises": []}
    document["interviews"] = [RUTH_AND_LEE["interviews"][0] | {"people": []}]
    keep(empty, document, "bare")
    assert empty.browser().post("/c/bare/log", data={"what": "sent", "person": ""}).status_code == 200
    assert events(empty, "bare") == [("note-sent", None)]
