"""What waits goes out at its hour while the pages are served: once, whoever else is at it, and every fault is told."""

# ruff: noqa: F811  (fixtures of other modules, asked for by their names)

import os
import signal
import subprocess
import sys
import time
from contextlib import ExitStack
from dataclasses import replace
from secrets import token_hex

import keyring
import pytest
from keyring.errors import KeyringLocked
from whenever import TimeDelta

from afterword.adapters.clock.system import SystemClock
from afterword.core.mail.account import SignIn
from afterword.core.mail.account_document import write_account
from afterword.core.mail.dispatch import DispatchState
from afterword.core.note.approval import Addressed
from afterword.core.note.model import NoteForm, NoteKind
from afterword.usecases.send import make_dispatch, yes_to
from tests.faces.web.conftest import RUTH_AND_LEE, checker, keep
from tests.faces.web.test_sending import NOTE, account, approve, post, send, states  # noqa: F401
from tests.servers.fixtures import ALICE, RUTH, certificates, dovecot, faulty  # noqa: F401
from tests.servers.keyrings import Backend
from tests.servers.site import Site

NIGHT, MORNING = "2026-03-03T23:30:00-05:00", "2026-03-04T08:30:00-05:00"
LOOKS = 0.1


@pytest.fixture
def empty(tmp_path):
    """A site that looks what is due ten times a second."""
    made = Site(tmp_path / "home", checker=checker(), looks=LOOKS)
    try:
        yield made
    finally:
        made.stop()


@pytest.fixture
def waiting(post):
    """One message that waits for the morning."""
    client = post.browser()
    approve(client)
    post.clock.set(NIGHT)
    send(client, "good-hour")
    assert states(post) == ["queued"]
    return client


def until(what, seconds=20.0):
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.02)


def settled(site):
    """Some looks later."""
    time.sleep(LOOKS * 8)
    return states(site)


def fault(site):
    return site.desk.postman.fault


def events(site, id_="okafor-lane"):
    return [event.kind.value for event in site.wiring.store().load(id_).candidacy.events]


def test_it_goes_out_at_its_hour_and_once(post, waiting, dovecot):
    assert "It goes out then while Afterword is open" in waiting.get("/outbox/" + first(post).id).text
    assert "What waits goes out at its hour" in waiting.get("/outbox").text
    post.clock.set("2026-03-04T08:29:00-05:00")
    assert settled(post) == ["queued"]
    post.clock.set(MORNING)
    until(lambda: states(post) == ["sent"])
    until(lambda: events(post) == ["note-sent"])
    assert settled(post) == ["sent"]
    assert fault(post) is None
    with post.wiring.opener(post.wiring.account())() as mailbox:
        assert mailbox.sent(first(post).ids)


def first(site):
    return site.wiring.post().dispatches()[0]


@pytest.fixture
def inbox(dovecot):
    """What is delivered to Alice here is gone with the test."""
    yield lambda raw: dovecot.deliver(ALICE, raw, RUTH)
    for one in (dovecot.folder / "home" / ALICE / "Maildir").glob("[cn][ue][rw]/*"):
        one.unlink()


def test_what_came_in_overnight_holds_it_and_today_says_so(post, waiting, inbox):
    answer = (
        f"From: Ruth Okafor <{RUTH}>\r\nTo: {ALICE}\r\nSubject: Your interview\r\nMessage-ID: <a1@okafor.test>\r\n\r\n"
        "Dear Ms. Berg,\r\n\r\nWe have decided to move forward with another candidate.\r\n\r\nRuth Okafor\r\n"
    )
    inbox(answer.encode())
    post.clock.set(MORNING)
    until(lambda: states(post) in (["held"], ["withdrawn"]))
    text = waiting.get("/").text
    assert "Your messages" in text
    assert f'href="/outbox/{first(post).id}"' in text
    assert "Held." in text
    assert fault(post) is None


def test_without_a_mailbox_it_is_quiet(post, waiting):
    post.wiring.forget_account(post.wiring.account())
    post.clock.set(MORNING)
    assert settled(post) == ["queued"]
    assert fault(post) is None
    assert "could not go out" not in waiting.get("/").text
    assert "No mailbox is set up, so it goes nowhere." in waiting.get(f"/outbox/{first(post).id}").text
    assert "No mailbox is set up, so what waits goes nowhere." in waiting.get("/outbox").text


def test_a_mailbox_that_cannot_be_reached_is_told_and_tried_again(post, waiting, dovecot):
    account(post, 9, dovecot.ports["submissions"])
    post.clock.set(MORNING)
    until(lambda: fault(post))
    for path in ("/", "/more/mail"):
        text = waiting.get(path).text
        assert "What is due could not go out: localhost:9 cannot be reached" in text
        assert "It is tried again while Afterword is open." in text
    assert states(post) == ["queued"]
    account(post, dovecot.ports["imaps"], dovecot.ports["submissions"])
    until(lambda: states(post) == ["sent"])
    until(lambda: fault(post) is None)
    assert "could not go out" not in waiting.get("/").text


def test_a_sign_in_that_is_refused_is_not_tried_again_before_the_mailbox_is_set_up_anew(post, waiting, dovecot):
    post.wiring.keyring.put(ALICE, "wrong")
    before = dovecot.log().count("auth failed")
    post.clock.set(MORNING)
    until(lambda: fault(post))
    assert not fault(post).again
    assert settled(post) == ["queued"]
    assert dovecot.log().count("auth failed") <= before + 1
    text = waiting.get("/").text
    assert "It is not tried again by itself" in text
    assert "wrong" not in text.partition("<main")[2].replace("wrong hour", "")
    account(post, dovecot.ports["imaps"], dovecot.ports["submissions"])
    until(lambda: states(post) == ["sent"])


class Locked(Backend):
    def get_password(self, service, username):
        raise KeyringLocked("no")


def test_a_keyring_that_is_locked_is_told_and_tried_again(post, waiting):
    opened = keyring.get_keyring()
    keyring.set_keyring(Locked())
    post.clock.set(MORNING)
    until(lambda: fault(post))
    assert "The keyring is locked" in waiting.get("/").text
    assert states(post) == ["queued"]
    keyring.set_keyring(opened)
    until(lambda: states(post) == ["sent"])


def test_a_server_that_fails_is_told_on_today(post, waiting, dovecot, faulty):
    account(post, dovecot.ports["imaps"], faulty.port)
    faulty.fault = "later-dot"
    post.clock.set(MORNING)
    until(lambda: first(post).tries == 1 and first(post).state is DispatchState.QUEUED)
    text = waiting.get("/").text
    assert "450 4.3.0 later" in text
    assert "Waits until 8:31 a.m." in text
    faulty.fault = "refuse-rcpt"
    post.clock.set("2026-03-04T08:32:00-05:00")
    until(lambda: states(post) == ["refused"])
    assert "Refused by the server; nothing was delivered." in waiting.get("/").text
    faulty.fault = None
    assert (
        "It may go, and goes out within a minute, while Afterword is open."
        in waiting.post(f"/outbox/{first(post).id}/again").text
    )
    until(lambda: states(post) == ["sent"])
    assert "Your messages" not in waiting.get("/").text


def test_what_a_run_left_behind_that_was_cut_off_is_taken_up(post, waiting):
    one = first(post)
    post.wiring.post().move(one, replace(one, state=DispatchState.SENDING))
    until(lambda: states(post) != ["sending"])
    assert settled(post) == ["queued"]


def test_whatever_fails_is_told_and_the_pages_go_on(post, waiting, monkeypatch):
    def fails(_account):
        raise ZeroDivisionError

    monkeypatch.setattr(post.wiring, "checking", fails)
    post.clock.set(MORNING)
    until(lambda: fault(post))
    assert "Something failed that should not have. What waits is still there." in waiting.get("/").text
    monkeypatch.undo()


def test_stopping_waits_for_what_is_being_sent_and_leaves_the_others(post, dovecot, faulty):
    people = [dict(RUTH_AND_LEE["people"][0], email=RUTH), RUTH_AND_LEE["people"][1]]
    client = post.browser()
    for id_ in ("one", "two", "three"):
        keep(post, RUTH_AND_LEE | {"people": people}, id_)
        approve(client, NOTE.replace("okafor-lane", id_))
    account(post, dovecot.ports["imaps"], faulty.port)
    faulty.on_accept = lambda raw: dovecot.put(ALICE, raw, "Sent")
    faulty.fault = "slow-dot"
    post.clock.set(NIGHT)
    for id_ in ("one", "two", "three"):
        client.post(NOTE.replace("okafor-lane", id_) + "/send", data={"way": "good-hour"})
    post.clock.set(MORNING)
    until(lambda: faulty.accepted)
    post.desk.postman.stop()
    assert sorted(states(post)) == ["queued", "queued", "sent"]
    assert len(faulty.accepted) == 1
    sent = next(one for one in post.wiring.post().dispatches() if one.state is DispatchState.SENT)
    assert events(post, sent.candidacy) == ["note-sent"]
    assert sent.filed


# As a terminal starts it: whatever runs the tests may have told its children to leave Control-C alone.
PROGRAM = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from afterword.faces.cli.main import run
sys.exit(run(sys.argv[1:]))
"""


class Programs:
    """Afterword in processes of its own, over one folder."""

    def __init__(self, home, authority) -> None:
        self._environment = os.environ | {"AFTERWORD_HOME": str(home), "SSL_CERT_FILE": str(authority)}
        self._running = []

    def start(self, *words):
        made = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, *words],
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._running.append(made)
        return made

    def stop(self):
        for one in self._running:
            one.send_signal(signal.SIGINT)
        return [(one.communicate(timeout=30)[0], one.returncode) for one in self._running]

    def kill(self):
        for one in self._running:
            one.kill()
            one.communicate()


def test_control_c_waits_for_what_is_being_sent(tmp_path, dovecot, faulty, certificates):
    """The command itself, in a process of its own: it says why it does not stop at once, and the others still wait afterwards."""
    faulty.on_accept = lambda raw: dovecot.put(ALICE, raw, "Sent")
    faulty.fault = "slow-dot"
    site = Site(tmp_path / "home", SystemClock(), checker=checker())
    with ExitStack() as stack:
        stack.callback(site.stop)
        queue(site, ["one", "two", "three"], dovecot, faulty)
        programs = Programs(tmp_path / "home", certificates.authority)
        stack.callback(programs.kill)
        programs.start("serve", "--no-open", "--port", "0")
        until(lambda: faulty.accepted, 60)
        ((said, code),) = programs.stop()
        assert code == 130
        assert "A message is being sent; Afterword stops when that is done." in said
        assert "Traceback" not in said
        assert sorted(states(site)) == ["queued", "queued", "sent"]
        assert len(faulty.accepted) == 1


def test_watching_and_serving_at_once_send_each_message_once(tmp_path, dovecot, faulty, certificates):
    """Two servers and a watch, in processes of their own, over one folder and real servers of mail."""
    faulty.on_accept = lambda raw: dovecot.put(ALICE, raw, "Sent")
    faulty.fault = "slow-dot"
    site = Site(tmp_path / "home", SystemClock(), checker=checker())
    with ExitStack() as stack:
        stack.callback(site.stop)
        ids = [f"firm-{number}" for number in range(5)]
        queue(site, ids, dovecot, faulty)
        programs = Programs(tmp_path / "home", certificates.authority)
        stack.callback(programs.kill)
        for words in (
            ("serve", "--no-open", "--port", "0"),
            ("serve", "--no-open", "--port", "0"),
            ("watch", "--every", "5"),
        ):
            programs.start(*words)
        until(lambda: states(site) == ["sent"] * 5, 90)
        until(lambda: all(events(site, id_) == ["note-sent"] for id_ in ids))
        time.sleep(3)
        assert len(faulty.accepted) == 5
        assert len({one.split(b"Message-ID: ")[1].split()[0] for one in faulty.accepted}) == 5
        said = programs.stop()
        assert [code for _, code in said] == [130, 130, 130]
        assert not any("Traceback" in text for text, _ in said)


def queue(site, ids, dovecot, faulty):
    """A message of each candidacy, all of them due in some seconds."""
    people = [dict(RUTH_AND_LEE["people"][0], email=RUTH), RUTH_AND_LEE["people"][1]]
    account(site, dovecot.ports["imaps"], faulty.port)
    by_command = replace(site.wiring.account(), sign_in=SignIn.COMMAND, password_command="echo pw-alice")
    site.wiring.account_file.write(write_account(by_command))
    client, store = site.browser(), site.wiring.store()
    for id_ in ids:
        keep(site, RUTH_AND_LEE | {"people": people}, id_)
        approve(client, NOTE.replace("okafor-lane", id_))
    now = site.clock.now()
    for number, id_ in enumerate(ids):
        _, yes = yes_to(store, id_, Addressed("ruth-okafor", NoteKind.THANK_YOU, NoteForm.MAIL))
        hour = now + TimeDelta(seconds=8 + number // 3)
        token = token_hex(16)
        make_dispatch(site.wiring.post(), store.load(id_), yes, by_command, now, token, DispatchState.QUEUED, hour)
