"""The servers as fixtures: each is started once a module and stopped with it."""

import pytest

from tests.servers.certificates import make_certificates
from tests.servers.dovecot import Dovecot
from tests.servers.faulty import FaultySubmission

ALICE, RUTH = "alice@cand.test", "ruth@okafor.test"


@pytest.fixture(scope="session")
def certificates(tmp_path_factory):
    return make_certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(scope="module")
def dovecot(certificates):
    """Alice the candidate and Ruth the interviewer have their mailboxes on one server."""
    server = Dovecot(certificates, {ALICE: "pw-alice", RUTH: "pw-ruth"})
    try:
        yield server.start()
    finally:
        server.close()


@pytest.fixture
def faulty(certificates):
    server = FaultySubmission(certificates)
    try:
        yield server
    finally:
        server.stop()
