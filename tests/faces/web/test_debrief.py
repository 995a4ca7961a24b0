"""The debrief as a form that works without a script, and the answers that its script asks for."""

import json
import re

import pytest

from tests.faces.web.conftest import RUTH_AND_LEE, keep

PATH = "/debrief/okafor-lane"
MARK = "0123456789abcdef0123456789abcdef"
TOLD = {"mark": MARK, "met.ruth-okafor.here": "yes", "met.ruth-okafor.topic": "the archive", "hear": "by Friday"}
JSON = {"Accept": "application/json"}


@pytest.fixture
def site(empty):
    keep(empty, RUTH_AND_LEE | {"talking_points": [], "promises": []})
    return empty


def candidacy(site):
    return site.desk.kept("okafor-lane").candidacy


def ended(client) -> str:
    return re.search(r'name="interview" value="([^"]+)"', client.get(PATH).text)[1]


def test_it_asks_what_is_not_known_and_shows_what_is(client):
    text = client.get(PATH).text
    assert 'name="met.ruth-okafor.here" value="yes" checked' in text
    assert "Gave me ruth@okafor.example themselves" in text
    assert "What you told before is here" in text
    assert 'id="resumed" hidden' in text


def test_by_telephone_no_reception_is_asked_for(empty):
    interview = RUTH_AND_LEE["interviews"][0] | {"form": "phone"}
    keep(empty, RUTH_AND_LEE | {"interviews": [interview]})
    assert "reception" not in empty.browser().get(PATH).text


def test_before_the_interview_has_ended_there_is_nothing_to_tell(site):
    site.clock.set("2026-03-03T10:30:00-05:00")
    answer = site.browser().get(PATH)
    assert answer.status_code == 404
    assert "has ended yet: come back to this when it has" in answer.text


def test_no_such_candidacy(client):
    assert client.get("/debrief/nobody").status_code == 404


def test_what_was_understood_is_shown_before_it_is_written(client, site):
    answer = client.post(PATH, data=TOLD | {"do": "check"})
    assert "You will hear by Friday, March 6, 2026 (in 3 days)." in answer.text
    assert 'name="hear_on" type="date" value="2026-03-06"' in answer.text
    assert 'name="hear_was" value="by Friday"' in answer.text
    assert candidacy(site).promises == ()


def test_written_down_it_leads_to_the_notes(client, site):
    answer = client.post(PATH, data=TOLD | {"do": "finish", "hear_on": "2026-03-06"})
    assert answer.url.path == f"{PATH}/next"
    assert re.search(r"Kept: \d facts\. To correct one, tell it again\.", answer.text)
    assert "/c/okafor-lane/note/ruth-okafor/thank-you/mail" in answer.text
    assert candidacy(site).promises[0].date.format_iso() == "2026-03-06"
    assert candidacy(site).interviews[0].people == ("ruth-okafor",)


def test_each_person_has_a_button_of_their_own(client):
    both = {"met.lee-park.here": "yes", "met.lee-park.topic": "the binders", "met.lee-park.given": "lee@okafor.example"}
    answer = client.post(PATH, data=TOLD | both | {"do": "finish"})
    assert "Thank-you: Ms. Ruth Okafor</h3>" in answer.text
    assert "Thank-you: Mr. Lee Park</h3>" in answer.text
    assert "/c/okafor-lane/note/lee-park/thank-you/mail" in answer.text


def test_sent_twice_it_is_taken_once_and_answered_alike(client, site):
    first = client.post(PATH, data=TOLD | {"do": "finish"}, headers=JSON)
    version = site.desk.kept("okafor-lane").version
    again = client.post(PATH, data=TOLD | {"do": "finish", "hear": "by Monday"}, headers=JSON)
    assert first.json() == again.json() == {"next": f"{PATH}/next"}
    assert site.desk.kept("okafor-lane").version == version


@pytest.mark.parametrize(
    ("typed", "field", "sentence"),
    [
        ({"hours": "whenever"}, "hours", "write hours such as"),
        ({"group_size": "many"}, "group_size", "no number of people"),
        ({"hear_on": "soon"}, "hear_on", "is no date"),
        ({"next_round": "somewhen"}, "next_round", "no day can be read"),
        ({"met.lee-park.here": "yes", "met.lee-park.liked": "the care"}, "met.lee-park.topic", "Say what it was about"),
        ({"met.new-1.name": "???"}, "met.new-1.name", "is no name"),
    ],
)
@pytest.mark.parametrize("do", ["finish", "check"])
def test_what_does_not_fit_stands_beside_its_field_and_stays_typed(client, site, do, typed, field, sentence):
    answer = client.post(PATH, data=TOLD | typed | {"do": do})
    assert answer.status_code == 422
    assert f'href="#{field}"' in answer.text
    assert f'id="{field}-fault"' in answer.text
    assert sentence.lower() in answer.text.lower()
    assert list(typed.values())[-1] in answer.text
    assert "the archive" in answer.text
    assert candidacy(site).talking_points == ()


def test_a_script_is_told_what_does_not_fit(client):
    answer = client.post(PATH, data=TOLD | {"do": "finish", "hours": "whenever"}, headers=JSON)
    assert answer.status_code == 422
    assert "hours" in answer.json()["problems"][0]


def test_another_row_keeps_what_was_typed(client):
    answer = client.post(PATH, data=TOLD | {"do": "add", "met.more-1.name": "Ana Sousa"})
    assert 'name="met.more-1.name" type="text" value="Ana Sousa"' in answer.text
    assert 'name="met.more-2.name"' in answer.text
    assert 'name="met.more-1.topic"' in answer.text
    assert "the archive" in answer.text


def test_each_key_is_kept_and_read_back(client, site):
    said = client.post(f"{PATH}/keep", data=TOLD, headers=JSON).json()
    assert said["read"]["hear"] == {"day": "2026-03-06", "said": "Friday, March 6, 2026 (in 3 days)"}
    assert not said["taken"]
    assert said["problems"] == []
    assert "With Ruth Okafor: the archive." in said["understood"]
    page = client.get(PATH).text
    assert "the archive" in page
    assert f'data-state="{said["state"]}"' in page
    assert 'id="resumed">' in page
    assert candidacy(site).talking_points == ()


def test_a_look_keeps_nothing(client, site):
    said = client.post(f"{PATH}/keep", data=TOLD | {"look": ""}, headers=JSON).json()
    assert said["read"]["hear"]["day"] == "2026-03-06"
    assert not (site.home / "debriefs").exists()


def test_words_that_name_no_day_are_said_to_be_two_weeks(client):
    said = client.post(f"{PATH}/keep", data=TOLD | {"hear": "soon"}, headers=JSON).json()
    assert said["read"]["hear"] == {"day": "", "said": "No day stands in that; then two weeks are waited (E16)."}


def test_a_late_key_of_a_finished_debrief_is_not_kept(client):
    client.post(PATH, data=TOLD | {"do": "finish"})
    assert client.post(f"{PATH}/keep", data=TOLD, headers=JSON).json()["taken"]
    assert 'id="resumed" hidden' in client.get(PATH).text


def test_one_that_waited_goes_to_the_interview_it_was_told_of(client, site):
    at = ended(client)
    second = {"day": "2026-03-04", "from": "09:00", "until": "10:00", "zone": "America/New_York", "to": "okafor-lane"}
    client.post("/add/hand", data=second)
    site.clock.set("2026-03-05T12:00:00-05:00")
    client.post(PATH, data=TOLD | {"do": "finish", "interview": at})
    assert candidacy(site).promises[0].told_at.format_iso() == at
    assert client.post(PATH, data=TOLD | {"do": "finish", "interview": "2020-01-01T00:00:00Z"}).status_code == 404
    assert client.post(PATH, data=TOLD | {"do": "finish", "interview": "then"}).status_code == 422


def test_markup_that_is_told_is_words(client):
    evil = "<script>alert(1)</script>"
    answer = client.post(
        PATH, data=TOLD | {"do": "add", "met.more-1.name": evil, "anything_else": f"</textarea>{evil}"}
    )
    assert "<script>alert" not in answer.text
    answer = client.post(PATH, data=TOLD | {"do": "finish", "met.more-1.name": evil, "anything_else": evil})
    assert "<script>alert" not in answer.text
    assert "<script>alert" not in client.get(PATH).text


def test_a_stranger_sees_and_keeps_nothing(site):
    with site.stranger() as one:
        assert one.get(PATH).status_code == 401
        assert one.post(f"{PATH}/keep", data=TOLD).status_code == 401
        assert one.post(PATH, data=TOLD | {"do": "finish"}, headers=JSON).status_code == 401
    assert json.dumps(candidacy(site).talking_points) == "[]"
