"""A site whose candidate's mailbox lies on a Dovecot of the test's own, and signs in by password or at a provider."""

import keyring
import pytest

from afterword.adapters.shelf.files import SHIPPED, FileShelf
from tests.servers.dovecot import Dovecot
from tests.servers.fixtures import ALICE, certificates  # noqa: F401
from tests.servers.keyrings import Backend
from tests.servers.provider import Provider

TABLE = """
[[provider]]
name = "Cand Mail"
domains = ["cand.test"]
imap = ["localhost", {imap}, "tls"]
smtp = ["localhost", {smtp}, "tls"]
files_sent = true
hint = "Cand Mail wants an app password."

[provider.oauth]
authorize_url = "{place}/authorize"
token_url = "{place}/token"
device_url = "{place}/device"
scope = "mail"
"""


@pytest.fixture(scope="module")
def provider():
    made = Provider(ALICE)
    try:
        yield made
    finally:
        made.close()


@pytest.fixture(scope="module")
def post_office(certificates, provider):  # noqa: F811
    server = Dovecot(certificates, {ALICE: "pw-alice"}, token_url=f"{provider.place}/info?access_token=")
    try:
        yield server.start()
    finally:
        server.close()


@pytest.fixture
def mail_site(empty, post_office, provider, certificates, tmp_path, monkeypatch):  # noqa: F811
    """``empty``, which knows the servers of cand.test and keeps secrets in a keyring of the test's own."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.authority))
    before = keyring.get_keyring()
    keyring.set_keyring(Backend())
    provider.says, provider.entered = "yes", True
    empty.wiring.shelf = FileShelf(shipped=_shelf(tmp_path / "shelf", post_office, provider))
    yield empty
    keyring.set_keyring(before)


def _shelf(folder, post_office, provider):
    (folder / "mail").mkdir(parents=True)
    for one in SHIPPED.iterdir():
        if one.name != "mail":
            (folder / one.name).symlink_to(one)
    ports = {"imap": post_office.ports["imaps"], "smtp": post_office.ports["submissions"]}
    (folder / "mail" / "providers.toml").write_text(TABLE.format(place=provider.place, **ports))
    return folder
