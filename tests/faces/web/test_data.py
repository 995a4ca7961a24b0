"""Export, import and backup: what goes out comes in again, seen before it is kept."""

import json
import sqlite3

import pytest

from tests.faces.web.conftest import RUTH_AND_LEE, keep
from tests.servers.site import Site


@pytest.fixture
def other(tmp_path):
    made = Site(tmp_path / "other")
    try:
        yield made
    finally:
        made.stop()


def test_everything_goes_to_another_machine(client, other):
    answer = client.get("/more/data/export")
    assert "attachment" in answer.headers["content-disposition"]
    theirs = other.browser()
    seen = theirs.post("/more/data/import", files={"file": ("afterword.json", answer.content)})
    assert "Okafor &amp; Lane, Paralegal" in seen.text
    assert "as okafor-lane" in seen.text
    assert not other.wiring.store().ids()
    theirs.post("/more/data/import/keep")
    assert theirs.get("/more/data/export").json() == answer.json()


def test_one_candidacy_as_its_document(client):
    answer = client.get("/more/data/export/okafor-lane")
    assert answer.json()["role"] == "Paralegal"
    assert client.get("/more/data/export/nobody").status_code == 404


def test_a_text_is_taken_as_well_and_can_be_left(site, client):
    seen = client.post("/more/data/import", data={"text": json.dumps(RUTH_AND_LEE)})
    assert "as okafor-lane-paralegal" in seen.text
    assert "Nothing was kept." in client.post("/more/data/import/leave").text
    assert "no longer at hand" in client.post("/more/data/import/keep").text
    assert len(site.wiring.store().ids()) == 1


def test_what_was_seen_is_kept_once(site, client):
    client.post("/more/data/import", data={"text": json.dumps(RUTH_AND_LEE)})
    client.post("/more/data/import/keep")
    client.post("/more/data/import/keep")
    assert len(site.wiring.store().ids()) == 2


def test_every_problem_has_its_place_and_the_text_stays(site, client):
    broken = RUTH_AND_LEE | {"interviews": [{"ended": "yesterday", "zone": "Nowhere"}], "role": 3}
    answer = client.post("/more/data/import", data={"text": json.dumps(broken)})
    assert answer.status_code == 422
    for place in ("role", "interviews[0].ended"):
        assert f"{place}: " in answer.text
    assert "yesterday" in answer.text
    assert len(site.wiring.store().ids()) == 1


@pytest.mark.parametrize(
    "sent",
    [
        {"data": {"text": ""}},
        {"data": {"text": "{"}},
        {"files": {"file": ("a.json", b"\xff\xfe")}},
        {"files": {"file": ("a.json", b"[" * 5000)}},
        {"files": {"file": ("<script>.json", b"{")}},
    ],
)
def test_nonsense_is_one_clear_sentence(client, sent):
    answer = client.post("/more/data/import", **sent)
    assert answer.status_code == 422
    assert 'id="file-fault"' in answer.text
    assert "<script>." not in answer.text


def test_what_is_here_already_is_said(client):
    whole = client.get("/more/data/export").content
    answer = client.post("/more/data/import", files={"file": ("afterword.json", whole)})
    assert answer.status_code == 422
    assert "okafor-lane is in use here already" in answer.text


def test_a_backup_is_one_complete_file_and_leaves_nothing_behind(site, client, tmp_path):
    before = set(site.home.iterdir())
    answer = client.get("/more/data/backup")
    assert int(answer.headers["content-length"]) == len(answer.content)
    assert set(site.home.iterdir()) == before
    path = tmp_path / "backup.sqlite3"
    path.write_bytes(answer.content)
    connection = sqlite3.connect(path)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT id FROM candidacy").fetchall() == [("okafor-lane",)]
    finally:
        connection.close()


def test_a_backup_works_in_place_of_the_database(site, client, tmp_path):
    home = tmp_path / "restored"
    home.mkdir()
    (home / "afterword.sqlite3").write_bytes(client.get("/more/data/backup").content)
    restored = Site(home)
    try:
        assert restored.browser().get("/more/data/export").json() == client.get("/more/data/export").json()
    finally:
        restored.stop()


def test_nothing_yet(empty):
    assert "nothing to take yet" in empty.browser().get("/more/data").text


def test_a_strange_firm_is_data(empty):
    keep(empty, RUTH_AND_LEE | {"role": "<b>x</b>"})
    assert "<b>x</b>" not in empty.browser().get("/more/data").text


def test_the_errors_of_a_file_stand_each_in_a_line_of_its_own(client):
    text = client.post("/more/data/import", data={"text": '{"candidate": {"name": "A <b>"}}'}).text
    assert "firm: it is missing: add it<br>" in text


def test_a_sign_that_turns_the_direction_of_writing_does_not_turn_the_page(empty):
    point = RUTH_AND_LEE["talking_points"][0] | {"topic": "the \u202eclinic\u2067 \u05d0 caf\u00e9\u200f"}
    keep(empty, RUTH_AND_LEE | {"role": "Para\u202dlegal", "talking_points": [point]})
    browser = empty.browser()
    for path in (
        "/",
        "/candidacies",
        "/c/okafor-lane",
        "/debrief/okafor-lane",
        "/c/okafor-lane/note/ruth-okafor/thank-you/mail",
    ):
        answer = browser.get(path)
        assert answer.status_code == 200
        assert not set(answer.text) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert "the clinic \u05d0 caf\u00e9\u200f" in browser.get("/debrief/okafor-lane").text
