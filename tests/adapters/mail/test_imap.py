"""The folders of a real server: read without a trace, searched by id, and what a server may do to one who reads."""

import socket
import ssl
import threading
import time
from dataclasses import replace

import pytest
from whenever import Date, Instant

from afterword.adapters.mail.imap import ImapMailbox
from afterword.adapters.mail.secrets import Secret
from afterword.core.mail.account import Security, Server
from afterword.core.problems import Unavailable
from afterword.ports import Mark
from tests.servers.fixtures import ALICE
from tests.servers.ports import free_ports

NOW = Instant("2026-11-25T12:00:00Z")
LONG_AGO = Date(2020, 1, 1)


def mail(number: int, subject: str = "Hello", more: str = "") -> bytes:
    head = (
        f"From: Ruth <ruth@okafor.test>\nTo: {ALICE}\nSubject: {subject}\nMessage-ID: <n{number}@okafor.test>\n{more}"
    )
    return f"{head}\nWords of number {number}.\n".replace("\n", "\r\n").encode()


def test_what_arrived_is_read_once_and_stays_unread(dovecot, mailbox):
    with mailbox() as box:
        before = box.mark()
    for number in range(3):
        dovecot.deliver(ALICE, mail(number))
    with mailbox() as box:
        arrived = list(box.arrived(before, LONG_AGO))
        assert [b"Subject: Hello" in one.headers for one in arrived] == [True] * 3
        assert b"Words of number 2." in box.text_of(arrived[2].uid)
        assert list(box.arrived(box.mark(), LONG_AGO)) == []
        box._client.select_folder("INBOX", readonly=True)
        flags = box._client.get_flags([one.uid for one in arrived])
        assert not any(b"\\Seen" in row for row in flags.values())


def test_a_folder_made_anew_is_read_from_the_day_on(dovecot, mailbox):
    dovecot.deliver(ALICE, mail(10))
    with mailbox() as box:
        here = box.mark()
        assert list(box.arrived(Mark(here.validity + 1, here.last), LONG_AGO))
        assert list(box.arrived(Mark(here.validity + 1, here.last), Date(2099, 1, 1))) == []


def test_a_copy_in_sent_is_found_by_any_of_its_ids(mailbox):
    kept = mail(20, more="X-Microsoft-Original-Message-ID: <first@cand.test>\n")
    with mailbox() as box:
        assert box.sent(["<n20@okafor.test>"]) is None
        box.file_sent(kept, NOW)
        assert box.sent(["<nothing@x.test>", "<n20@okafor.test>"]) == ("<n20@okafor.test>", "<first@cand.test>")
        assert box.sent(["<first@cand.test>"]) == ("<n20@okafor.test>", "<first@cand.test>")
        assert [ids[0] for ids, _ in box.sent_since(LONG_AGO, ALICE, "Hello")] == ["<n20@okafor.test>"]
        assert box.sent_since(LONG_AGO, "nobody@x.test", "Hello") == []
        assert box.folders() == {"Sent": True, "Drafts": True}


def test_a_draft_is_put_where_drafts_lie(mailbox):
    with mailbox() as box:
        box.put_draft(mail(30), NOW)
        box._client.select_folder("Drafts", readonly=True)
        assert box._client.search(["HEADER", "Message-ID", "<n30@okafor.test>"])


def test_waiting_ends_with_a_hint(dovecot, mailbox):
    with mailbox() as box:
        before = box.mark()
        threading.Timer(0.5, dovecot.deliver, [ALICE, mail(40)]).start()
        started = time.monotonic()
        box.wait(20)
        assert time.monotonic() - started < 10
        assert [b"<n40@" in one.headers for one in box.arrived(before, LONG_AGO)] == [True]


def test_what_comes_between_a_look_and_the_wait_is_not_lost(dovecot, mailbox):
    """The library loses such a hint; the folder is asked after every wait all the same."""
    with mailbox() as box:
        before = box.mark()
        dovecot.deliver(ALICE, mail(41))
        box.wait(0.2)
        assert len(list(box.arrived(before, LONG_AGO))) == 1


def test_a_password_changed_meanwhile(dovecot, mailbox):
    dovecot.set_password(ALICE, "quite another word")
    dovecot.accounts[ALICE] = "pw-alice"
    with pytest.raises(Unavailable, match="does not accept the sign-in") as caught, mailbox():
        pass
    assert "pw-alice" not in str(caught.value)
    dovecot.set_password(ALICE, "pw-alice")
    with mailbox() as box:
        assert box.mark()


def test_a_frozen_server_is_not_waited_for_for_ever(dovecot, mailbox):
    with mailbox(timeout=1) as box:
        dovecot.freeze()
        try:
            with pytest.raises(Unavailable, match="looked into"):
                box.mark()
        finally:
            dovecot.thaw()


def test_a_server_that_restarts(dovecot, mailbox):
    with mailbox(timeout=3) as box:
        dovecot.cut()
        with pytest.raises(Unavailable):
            box.mark()
    dovecot.restart()
    with mailbox() as box:
        assert box.mark()


def test_no_login_without_a_trusted_certificate(account):
    with pytest.raises(Unavailable, match="certificate"):
        ImapMailbox(account, _never, ssl.create_default_context()).__enter__()


def test_starttls(account, dovecot, trust):
    place = Server("localhost", dovecot.ports["imap"], Security.STARTTLS)
    with ImapMailbox(replace(account, imap=place), lambda: Secret("pw-alice"), trust) as box:
        assert box.mark()


@pytest.mark.parametrize(
    "words", [b"", b"HTTP/1.1 400 no\r\n\r\n", b"* OK hello\r\n", b"\x00\xff" * 5000, b"* BYE go\r\n"]
)
def test_a_server_that_talks_nonsense(account, trust, words):
    """It is plain words where TLS is due, or the wrong ones: a sentence, and no login."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve():
        line, _ = listener.accept()
        with line:
            line.sendall(words)
            time.sleep(0.2)

    threading.Thread(target=serve, daemon=True).start()
    for security in (Security.STARTTLS,):
        place = Server("localhost", listener.getsockname()[1], security)
        with pytest.raises(Unavailable):
            ImapMailbox(replace(account, imap=place), _never, trust, timeout=1).__enter__()
    listener.close()


def test_nobody_there(account, trust):
    (port,) = free_ports(1)
    with pytest.raises(Unavailable, match="cannot be reached"):
        ImapMailbox(replace(account, imap=Server("127.0.0.1", port, Security.TLS)), _never, trust).__enter__()


def _never():
    raise AssertionError("a secret was asked for")
