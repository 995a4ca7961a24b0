"""Servers and accounts for the tests of mail."""

import ssl

import pytest

from afterword.adapters.mail.imap import ImapMailbox
from afterword.adapters.mail.secrets import Secret
from afterword.adapters.mail.submission import SmtpSubmitter
from afterword.core.mail.account import Account, Security, Server
from tests.servers.fixtures import ALICE, certificates, dovecot, faulty  # noqa: F401


@pytest.fixture
def trust(certificates):  # noqa: F811
    return ssl.create_default_context(cafile=str(certificates.authority))


@pytest.fixture
def account(dovecot):  # noqa: F811
    return Account(
        address=ALICE,
        user=ALICE,
        imap=Server("localhost", dovecot.ports["imaps"], Security.TLS),
        smtp=Server("localhost", dovecot.ports["submissions"], Security.TLS),
    )


@pytest.fixture
def mailbox(account, dovecot, trust):  # noqa: F811
    return lambda **more: ImapMailbox(account, lambda: Secret(dovecot.accounts[ALICE]), trust, **more)


@pytest.fixture
def submitter(faulty, trust):  # noqa: F811
    place = Server("localhost", faulty.port, Security.TLS)
    account = Account(address=ALICE, user=ALICE, imap=place, smtp=place)
    return SmtpSubmitter(account, lambda: Secret("pw-alice"), trust, timeout=2)
