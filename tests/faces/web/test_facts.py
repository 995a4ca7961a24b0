"""Facts corrected in place: each in the audit, faults beside their fields, and two tabs that lose nothing."""

import pytest

HERE = "/c/okafor-lane"
RUTH = {
    "key": "ruth-okafor",
    "name": "Ruth Okafor",
    "title": "Ms.",
    "part": "interviewer",
    "email": "ruth@okafor.example",
    "email_given": "true",
    "met": "0",
}


def candidacy(site):
    return site.wiring.store().load("okafor-lane").candidacy


def save(client, section, follow=True, **data):
    version = (
        data.pop("version", None)
        or client.get(f"{HERE}?edit={section}.{data.get('key', '')}")
        .text.split('name="version" value="')[1]
        .split('"')[0]
    )
    return client.post(f"{HERE}/facts/{section}", data={"version": version, **data}, follow_redirects=follow)


def test_a_person_is_corrected_and_the_audit_says_so(site, client):
    text = save(client, "people", **RUTH | {"phone": "212-555-0100", "title": "Dr."}).text
    assert "Saved. The timetable follows." in text
    ruth = candidacy(site).person("ruth-okafor")
    assert (ruth.title, ruth.phone, ruth.email_given) == ("Dr.", "212-555-0100", True)
    assert "<code>people[0].title</code>: Ms. became Dr." in text
    assert candidacy(site).interviews[0].people == ("ruth-okafor", "lee-park")


def test_nothing_typed_anew_changes_nothing(site, client):
    assert "Nothing differs" in save(client, "people", **RUTH).text
    assert site.wiring.store().load("okafor-lane").version == 1


@pytest.mark.parametrize(("said", "given"), [("", None), ("true", True), ("false", False)])
def test_where_an_address_came_from_has_three_answers(site, client, said, given):
    save(client, "people", **RUTH | {"email_given": said})
    assert candidacy(site).person("ruth-okafor").email_given is given


def test_a_person_is_added_to_the_interview_they_were_in(site, client):
    save(client, "people", key="", name="Ines García", part="interviewer", met="0")
    assert candidacy(site).person("ines-garcia").name == "Ines García"
    assert candidacy(site).interviews[0].people == ("ruth-okafor", "lee-park", "ines-garcia")
    save(client, "people", key="", name="Ines García", part="recruiter")
    assert candidacy(site).person("ines-garcia-2").part.value == "recruiter"
    assert "ines-garcia-2" not in candidacy(site).interviews[0].people


def test_a_talking_point_is_added_corrected_and_removed(site, client):
    save(
        client, "talking_points", key="", topic="the library", liked="that it is open at night", **{"with": "lee-park"}
    )
    assert candidacy(site).talking_points[2].topic == "the library"
    save(client, "talking_points", key="2", topic="the law library", **{"with": ""})
    assert (candidacy(site).talking_points[2].topic, candidacy(site).talking_points[2].person) == (
        "the law library",
        None,
    )
    version = site.wiring.store().load("okafor-lane").version
    text = client.post(f"{HERE}/facts/talking_points/remove", data={"key": "2", "version": version}).text
    assert "Removed." in text
    assert len(candidacy(site).talking_points) == 2


def test_a_promise_is_read_from_its_words(site, client):
    save(
        client,
        "promises",
        key="0",
        said="by the end of next week",
        by="ruth-okafor",
        told_at="2026-03-03 11:00",
        date="",
    )
    promise = candidacy(site).promises[0]
    assert (promise.words, promise.date) == ("by the end of next week", None)
    assert "Ruth Okafor said you will hear by Friday, March 13." in client.get(HERE).text
    save(client, "promises", key="", said="", by="lee-park", told_at="", date="next Wednesday")
    assert str(candidacy(site).promises[1].date) == "2026-03-11"


def test_the_firm_and_the_role(site, client):
    data = {
        "key": "",
        "name": "Okafor & Lane",
        "aliases": "O&L, Okafor",
        "role": "Paralegal",
        "zone": "America/New_York",
        "country": "US",
        "playbook": "us",
    }
    save(client, "firm", **data, exists="true", hours="09:00-17:30 Mon-Fri", can_visit="")
    firm = candidacy(site).firm
    assert (firm.aliases, firm.reception.exists, firm.reception.can_visit) == (("O&L", "Okafor"), True, None)
    save(client, "firm", **data | {"aliases": ""}, exists="", hours="", can_visit="")
    assert (candidacy(site).firm.aliases, candidacy(site).firm.reception) == ((), None)


def test_an_interview_moves_and_what_was_left_alone_keeps_its_seconds(site, client):
    data = {
        "key": "0",
        "started": "2026-03-03 10:00",
        "ended": "2026-03-03 11:30",
        "zone": "America/New_York",
        "form": "video",
        "round": "2",
        "group_size": "",
        "most_with": "lee-park",
        "next_round_on": "",
        "cancelled": "false",
    }
    save(client, "interviews", **data)
    interview = candidacy(site).interviews[0]
    assert interview.ended.format_iso() == "2026-03-03T16:30:00Z"
    assert (interview.form.value, interview.round, interview.most_with, interview.cancelled) == (
        "video",
        2,
        "lee-park",
        False,
    )
    assert "Nothing differs" in save(client, "interviews", **data).text


@pytest.mark.parametrize(
    ("section", "data", "place"),
    [
        ("people", {"key": "", "name": ""}, "name"),
        ("people", {"key": "ruth-okafor", "name": " ", "part": "interviewer"}, "name"),
        ("people", {"key": "", "name": "X", "part": "king"}, "part"),
        ("firm", {"name": "Okafor", "role": "", "zone": "America/New_York"}, "role"),
        ("firm", {"name": "Okafor", "role": "x", "zone": "Mars/Olympus"}, "zone"),
        ("firm", {"name": "Okafor", "role": "x", "hours": "whenever"}, "hours"),
        ("promises", {"key": "", "said": "x", "told_at": "some time"}, "told_at"),
        ("promises", {"key": "", "date": "soon"}, "date"),
        ("talking_points", {"key": "", "topic": "x", "with": "nobody-here"}, "with"),
        (
            "interviews",
            {"key": "0", "started": "2026-03-03 12:00", "ended": "2026-03-03 11:00", "zone": "America/New_York"},
            "ended",
        ),
        ("interviews", {"key": "0", "ended": "2026-03-03 11:00", "zone": "America/New_York", "round": "many"}, "round"),
    ],
)
def test_a_fault_stands_beside_its_field_and_keeps_what_was_typed(site, client, section, data, place):
    before = candidacy(site)
    answer = save(client, section, **data | {"liked": "kept &", "phone": "kept &", "by": "lee-park"})
    assert answer.status_code == 422
    assert f'id="{place}-fault"' in answer.text
    assert candidacy(site) == before
    if section in {"people", "firm", "talking_points"}:
        assert "kept &amp;" in answer.text


def test_a_talking_point_may_lack_its_topic_but_not_everything(site, client):
    answer = save(client, "talking_points", key="", topic=" ", liked="")
    assert answer.status_code == 422
    assert 'id="topic-fault"' in answer.text
    save(client, "talking_points", key="", topic="", liked="the old lifts")
    assert candidacy(site).talking_points[-1].gist == "the old lifts"


def test_a_stale_version_shows_what_was_typed_and_what_stands(site, client):
    old = str(site.wiring.store().load("okafor-lane").version)
    save(client, "people", **RUTH | {"phone": "111"})
    answer = save(client, "people", version=old, **RUTH | {"phone": "222", "title": "Prof. <x>"})
    assert answer.status_code == 409
    assert 'value="222"' in answer.text
    assert "<strong>111</strong>" in answer.text
    assert "Prof. &lt;x&gt;" in answer.text
    assert candidacy(site).person("ruth-okafor").phone == "111"
    version = answer.text.split('name="version" value="')[1].split('"')[0]
    save(client, "people", version=version, **RUTH | {"phone": "222"})
    assert candidacy(site).person("ruth-okafor").phone == "222"


def test_a_row_that_was_removed_meanwhile_is_added_again_if_one_likes(site, client):
    old = str(site.wiring.store().load("okafor-lane").version)
    client.post(f"{HERE}/facts/talking_points/remove", data={"key": "1", "version": old})
    answer = save(client, "talking_points", version=old, key="1", topic="exhibits", **{"with": "lee-park"})
    assert answer.status_code == 409
    assert "no longer there" in answer.text
    assert 'name="key" value=""' in answer.text
    assert client.post(f"{HERE}/facts/talking_points/remove", data={"key": "0", "version": old}).status_code == 409


def test_somebody_who_is_named_stays(site, client):
    answer = client.post(f"{HERE}/facts/people/remove", data={"key": "ruth-okafor", "version": "1"})
    assert answer.status_code == 422
    assert "They are named" in answer.text
    save(client, "people", key="", name="Somebody Else", part="recruiter")
    version = site.wiring.store().load("okafor-lane").version
    assert (
        client.post(f"{HERE}/facts/people/remove", data={"key": "somebody-else", "version": version}).status_code == 200
    )
    assert candidacy(site).person("somebody-else") is None


@pytest.mark.parametrize("path", ["events", "candidate", "nothing", "people/remove"])
def test_no_other_part_is_written(site, client, path):
    before = candidacy(site)
    assert client.post(f"{HERE}/facts/{path}", data={"version": "1", "key": "nobody"}).status_code in {404, 409}
    assert candidacy(site) == before
