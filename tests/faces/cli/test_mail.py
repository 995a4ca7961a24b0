"""The mail commands as a person uses them, over a real server."""

import io
import json

import keyring
import pytest

from afterword.faces.cli.app import App
from tests.servers.fixtures import ALICE, RUTH, certificates, dovecot  # noqa: F401
from tests.servers.keyrings import Backend
from tests.servers.relay import Relay

ANSWER = (
    f"From: Ruth Okafor <{RUTH}>\nTo: {ALICE}\nSubject: Re: Thank you\nMessage-ID: <a1@okafor.test>\nIn-Reply-To: {{id}}\n\n"
    "Dear Ms. Berg,\n\nThank you. We need another week and will be in touch by March 20, 2026.\n\nRuth Okafor\n"
)


@pytest.fixture
def post(program, case, dovecot, certificates, monkeypatch):  # noqa: F811
    """Anna's mailbox is Alice's; Ruth gave her address."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.authority))
    monkeypatch.setattr(App, "patience", 0.0)
    before = keyring.get_keyring()
    keyring.set_keyring(Backend())
    program("settings", f"email={ALICE}", "zone=America/New_York", "phone=212-555-0142")
    program("set", "okafor", f"people[ruth-okafor].email={RUTH}", "people[ruth-okafor].email_given=true")
    points = [
        {
            "with": "ruth-okafor",
            "topic": "the appellate clinic",
            "liked": "every brief is argued aloud before it is filed",
        }
    ]
    program("set", "okafor", f"talking_points={json.dumps(points)}")
    relay = Relay(dovecot.relay, dovecot.ports["lmtp"], {ALICE, RUTH}).start()
    yield dovecot
    relay.stop()
    keyring.set_keyring(before)


@pytest.fixture
def given(monkeypatch):
    return lambda text: monkeypatch.setattr("sys.stdin", io.StringIO(text))


def set_up(program, dovecot, given, password="pw-alice\n", code=0):  # noqa: F811, S107
    given(password)
    places = ("--imap", f"localhost:{dovecot.ports['imaps']}", "--smtp", f"localhost:{dovecot.ports['submissions']}")
    return program("mail", "setup", ALICE, *places, code=code)


def test_setting_up_tries_both_ways_before_it_keeps_anything(program, post, given):
    said = set_up(program, post, given, "wrong\n", code=3)
    assert "no  Reading" in said
    assert "Nothing was kept" in program.error
    assert "wrong" not in said + program.error
    assert "No mailbox" in program("mail", "show")
    said = set_up(program, post, given)
    assert "ok  Reading" in said
    assert "Inbox, Sent and Drafts are there" in said
    shown = program("mail", "show")
    assert ALICE in shown
    assert "pw-alice" not in shown + (program.home / "mail.toml").read_text()
    assert (program.home / "mail.toml").stat().st_mode & 0o077 == 0
    said = program("doctor")
    assert "no " not in [line[:3] for line in said.splitlines()]
    program("mail", "forget")
    assert "No mailbox" in program("mail", "show")


def test_from_the_draft_to_the_reply(program, post, given):
    set_up(program, post, given)
    program("draft", "okafor", "--to", "ruth-okafor")
    program("send", "okafor", "--to", "ruth-okafor", code=2)
    assert "afterword approve" in program.error
    program("approve", "okafor", "--to", "ruth-okafor", "--yes")
    said = program("send", "okafor", "--to", "ruth-okafor")
    assert "sent" in said
    assert "note-sent" in json.dumps(program.json("export", "okafor"))
    program("send", "okafor", "--to", "ruth-okafor", code=2)
    sent = program.json("outbox", "--all")[0]
    post.deliver(ALICE, ANSWER.format(id=sent["ids"][0]).encode(), RUTH)
    program.clock.set("2026-03-04T16:00:00-05:00")
    said = program("check", code=1)
    assert "when there will be news" in said
    assert "by March 20" in said
    said = program("replies", "--confirm", "a1@okafor.test")
    assert "Recorded: update-with-date" in said
    events = program.json("export", "okafor")["events"]
    assert [(one["kind"], one.get("date")) for one in events][-1] == ("reply", "2026-03-20")
    assert "Nothing new" in program("check")


def test_a_file_goes_without_a_mailbox(program, post, tmp_path):
    program("draft", "okafor", "--to", "ruth-okafor")
    program("approve", "okafor", "--to", "ruth-okafor", "--yes")
    path = tmp_path / "note.eml"
    said = program("send", "okafor", "--to", "ruth-okafor", "--way", "file", "-o", str(path))
    assert "mailto:ruth@okafor.test?subject=" in said
    assert path.read_bytes().startswith(b"X-Unsent: 1\r\nFrom: ")
    (one,) = program.json("outbox")
    assert one["state"] == "handed-over"
    program("outbox", "--sent", one["id"])
    assert program.json("outbox") == []
    assert program.json("export", "okafor")["events"][-1]["kind"] == "note-sent"


def test_a_file_that_cannot_be_written_loses_nothing(program, post, tmp_path):
    program("draft", "okafor", "--to", "ruth-okafor")
    program("approve", "okafor", "--to", "ruth-okafor", "--yes")
    taken = tmp_path / "note.eml"
    taken.write_text("mine")
    program("send", "okafor", "--to", "ruth-okafor", "--way", "file", "-o", str(taken), code=2)
    assert taken.read_text() == "mine"
    program("send", "okafor", "--to", "ruth-okafor", "--way", "file", "-o", str(tmp_path / "nowhere" / "x.eml"), code=3)
    program("send", "okafor", "--to", "ruth-okafor", "--way", "file", "-o", str(tmp_path / "other.eml"))


def test_drafts_and_a_good_hour(program, post, given):
    set_up(program, post, given)
    program.clock.set("2026-03-03T23:30:00-05:00")
    program("draft", "okafor", "--to", "ruth-okafor")
    program("approve", "okafor", "--to", "ruth-okafor", "--yes")
    said = program("send", "okafor", "--to", "ruth-okafor")
    assert "waits until" in said
    assert "8:30" in said
    (one,) = program.json("outbox")
    program("outbox", "--withdraw", one["id"])
    assert "March 4" in program("send", "okafor", "--to", "ruth-okafor", "--when", "tomorrow 9:00")
    program("send", "okafor", "--to", "ruth-okafor", "--when", "yesterday 9:00", code=2)
    (one,) = program.json("outbox")
    program("outbox", "--withdraw", one["id"])
    assert "Drafts folder" in program("send", "okafor", "--to", "ruth-okafor", "--way", "drafts")
    (one,) = program.json("outbox")
    assert one["state"] == "in-drafts"


def test_the_timetable_is_asked_first(program, post, given):
    set_up(program, post, given)
    program("draft", "okafor", "--to", "ruth-okafor", "--kind", "check-in-mail")
    program(
        "approve",
        "okafor",
        "--to",
        "okafor",
        "--kind",
        "check-in-mail",
        "--yes",
    )
    program("send", "okafor", "--to", "ruth-okafor", "--kind", "check-in-mail", code=2)
    assert "Not now" in program.error


def test_what_cannot_be_said(program, post):
    program("mail", "setup", "nonsense", code=2)
    program("send", "okafor", "--to", "ruth-okafor", code=2)
    program("check", code=2)
    assert "mail setup" in program.error
    program("outbox", "--sent", "nothing", code=2)
    program("replies", "--confirm", "nothing", code=2)
    program("mail", "forget", code=2)
