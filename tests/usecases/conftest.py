"""The world of mail, anew for each test, over servers that are started once a module."""

import shutil

import pytest

from tests.servers.fixtures import ALICE, certificates, dovecot, faulty  # noqa: F401
from tests.usecases.mail_world import MailWorld


@pytest.fixture
def world(tmp_path, dovecot, faulty, certificates):  # noqa: F811
    shutil.rmtree(dovecot.folder / "home" / ALICE, ignore_errors=True)
    made = MailWorld(tmp_path, dovecot, faulty, certificates)
    try:
        yield made
    finally:
        made.close()
