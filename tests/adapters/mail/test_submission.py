"""Submission, phase by phase, against a server that goes wrong at every point."""

import ssl
from dataclasses import replace

import pytest

from afterword.adapters.mail.secrets import Secret
from afterword.adapters.mail.submission import SmtpSubmitter
from afterword.core.mail.account import Security, Server
from afterword.core.mail.outcome import Fate
from afterword.core.problems import Unavailable
from tests.servers.certificates import make_certificates
from tests.servers.faulty import FaultySubmission
from tests.servers.fixtures import ALICE, RUTH
from tests.servers.ports import free_ports

RAW = b"From: a@cand.test\r\nSubject: Thanks\r\n\r\nDear Ms. Okafor:\r\n\r\n.hidden dot\r\n.\r\nThank you.\r\n"


@pytest.mark.parametrize(
    ("fault", "fate", "taken"),
    [
        (None, Fate.SENT, 1),
        ("quit-421", Fate.SENT, 1),
        ("slow-dot", Fate.SENT, 1),
        ("drop-greeting", Fate.NOT_SENT, 0),
        ("drop-mail", Fate.NOT_SENT, 0),
        ("drop-data", Fate.NOT_SENT, 0),
        ("drop-body", Fate.NOT_SENT, 0),
        ("no-auth", Fate.NOT_SENT, 0),
        ("later-dot", Fate.NOT_SENT, 0),
        ("refuse-rcpt", Fate.REFUSED, 0),
        ("refuse-dot", Fate.REFUSED, 0),
        ("lie-dot", Fate.REFUSED, 1),
        ("drop-dot", Fate.UNKNOWN, 1),
        ("silent-dot", Fate.UNKNOWN, 1),
        ("garbage-dot", Fate.UNKNOWN, 1),
    ],
)
def test_what_is_known_after_each_fault(faulty, submitter, fault, fate, taken):
    faulty.fault = fault
    # A body that is dropped in its midst is known to be only if it is more than the buffers of both sides hold.
    raw = RAW * (32_000_000 // len(RAW)) if fault == "drop-body" else RAW
    outcome = submitter.submit(raw, ALICE, RUTH, lambda: None)
    assert (outcome.fate, len(faulty.accepted)) == (fate, taken), outcome
    assert outcome.words


def test_the_bytes_arrive_as_they_are(faulty, submitter):
    submitter.submit(RAW, ALICE, RUTH, lambda: None)
    assert faulty.accepted == [RAW]


def test_the_words_of_the_server_are_kept(faulty, submitter):
    assert "served-id@faulty.test" in submitter.submit(RAW, ALICE, RUTH, lambda: None).words


def test_nothing_is_delivered_if_the_state_cannot_be_written(faulty, submitter):
    def full_disk():
        raise Unavailable("the disk is full")

    with pytest.raises(Unavailable, match="disk"):
        submitter.submit(RAW, ALICE, RUTH, full_disk)
    assert faulty.accepted == []


def test_a_certificate_of_another_is_refused_before_a_word(tmp_path, trust):
    other = FaultySubmission(make_certificates(tmp_path / "other"))
    try:
        place = Server("localhost", other.port, Security.TLS)
        submitter = _to(place, trust)
        assert "certificate" in submitter.submit(RAW, ALICE, RUTH, lambda: None).words
        assert other.logins == []
    finally:
        other.stop()


def test_a_server_without_private_connection_hears_nothing(trust):
    from aiosmtpd.controller import Controller
    from aiosmtpd.handlers import Sink

    (port,) = free_ports(1)
    plain = Controller(Sink(), hostname="127.0.0.1", port=port)
    plain.start()
    try:
        outcome = _to(Server("127.0.0.1", port, Security.STARTTLS), trust).submit(RAW, ALICE, RUTH, lambda: None)
        assert outcome.fate is Fate.NOT_SENT
        assert "no private connection" in outcome.words
    finally:
        plain.stop()


def test_nobody_there(trust):
    (port,) = free_ports(1)
    with pytest.raises(Unavailable, match="cannot be reached"):
        _to(Server("127.0.0.1", port, Security.TLS), trust).check()


def test_a_token_is_sent_as_such(faulty, account, trust):
    place = Server("localhost", faulty.port, Security.TLS)
    submitter = SmtpSubmitter(replace(account, smtp=place), lambda: Secret("tok", is_token=True), trust, timeout=2)
    assert submitter.submit(RAW, ALICE, RUTH, lambda: None).fate is Fate.SENT
    assert faulty.logins == [f"user={ALICE}\x01auth=Bearer tok\x01\x01"]


def test_a_secret_is_never_shown():
    assert "sesame" not in repr(Secret("sesame"))


def test_dovecot_takes_a_sign_in_by_both_ways(account, dovecot, trust):
    assert SmtpSubmitter(account, lambda: Secret("pw-alice"), trust).check()
    starttls = replace(account, smtp=Server("localhost", dovecot.ports["submission"], Security.STARTTLS))
    assert SmtpSubmitter(starttls, lambda: Secret("pw-alice"), trust).check()
    with pytest.raises(Unavailable, match="does not accept the sign-in") as caught:
        SmtpSubmitter(account, lambda: Secret("wrong-word"), trust).check()
    assert "wrong-word" not in str(caught.value)
    with pytest.raises(Unavailable, match="certificate"):
        SmtpSubmitter(account, lambda: Secret("pw-alice"), ssl.create_default_context()).check()


def _to(place, trust):
    from afterword.core.mail.account import Account

    account = Account(address=ALICE, user=ALICE, imap=place, smtp=place)
    return SmtpSubmitter(account, lambda: Secret("pw-alice"), trust, timeout=2)
