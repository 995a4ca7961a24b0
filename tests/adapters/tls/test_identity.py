"""A certificate authority that vouches for one address, and the certificates that it signs."""

import shutil
import subprocess

import pytest
from whenever import Instant

from afterword.adapters.tls import identity_for
from afterword.core.problems import Unavailable

NOW = Instant("2026-11-25T12:00:00Z")
NAMES = ("192.168.1.20", "desk.local", "fd00::2")


def openssl(*words, check=True):
    done = subprocess.run([shutil.which("openssl"), *map(str, words)], capture_output=True, text=True, check=False)
    assert not check or done.returncode == 0, done.stderr
    return done.stdout + done.stderr


def pem(identity, folder):
    path = folder / "authority.der"
    path.write_bytes(identity.authority)
    return path


def verify(authority, chain, *more):
    return openssl("verify", "-CAfile", authority, "-attime", NOW.timestamp(), *more, chain, check=False)


@pytest.fixture
def identity(tmp_path):
    return identity_for(tmp_path, NAMES, NOW)


@pytest.mark.parametrize(
    "check", [("-verify_ip", "192.168.1.20"), ("-verify_hostname", "desk.local"), ("-verify_ip", "fd00::2")]
)
def test_openssl_takes_it_under_each_name(identity, check):
    assert (
        verify(identity.chain.with_name("ca.pem"), identity.chain, "-purpose", "sslserver", *check)
        .strip()
        .endswith("OK")
    )


def test_and_under_no_other(identity):
    said = verify(identity.chain.with_name("ca.pem"), identity.chain, "-verify_ip", "192.168.1.21")
    assert "IP address mismatch" in said


def test_the_authority_vouches_for_nothing_else(identity, tmp_path):
    """What is signed with its key for another name, openssl refuses."""
    home = identity.chain.parent
    request, made, extra = tmp_path / "bank.csr", tmp_path / "bank.pem", tmp_path / "bank.ext"
    openssl(
        "req",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:P-256",
        "-nodes",
        "-keyout",
        tmp_path / "k",
        "-out",
        request,
        "-subj",
        "/CN=bank.example",
    )
    extra.write_text("subjectAltName=DNS:bank.example\n")
    openssl(
        "x509",
        "-req",
        "-in",
        request,
        "-CA",
        home / "ca.pem",
        "-CAkey",
        home / "ca.key",
        "-out",
        made,
        "-days",
        "9",
        "-extfile",
        extra,
    )
    said = openssl("verify", "-CAfile", home / "ca.pem", made, check=False)
    assert "permitted subtree violation" in said


def test_it_says_what_devices_want_to_read(identity):
    text = openssl("x509", "-in", identity.chain, "-noout", "-text")
    for words in ("TLS Web Server Authentication", "DNS:desk.local", "IP Address:192.168.1.20", "CA:FALSE"):
        assert words in text
    text = openssl("x509", "-in", identity.chain.with_name("ca.pem"), "-noout", "-text")
    for words in ("CA:TRUE, pathlen:0", "Name Constraints: critical", "Certificate Sign, CRL Sign"):
        assert words in text
    shown = openssl("x509", "-in", identity.chain.with_name("ca.pem"), "-noout", "-fingerprint", "-sha256")
    assert shown.strip().rpartition("=")[2].replace(":", "") == identity.fingerprint.replace(" ", "")


def test_only_its_owner_reads_the_keys(identity):
    for path in identity.chain.parent.iterdir():
        assert path.stat().st_mode & 0o077 == 0
    assert identity.chain.parent.stat().st_mode & 0o077 == 0


def test_it_is_made_once(tmp_path, identity):
    again = identity_for(tmp_path, tuple(reversed(NAMES)), NOW)
    assert again == identity
    assert again.chain.read_bytes() == identity.chain.read_bytes()


def test_the_certificate_is_renewed_and_the_authority_stays(tmp_path, identity):
    before = identity.chain.read_bytes()
    identity_for(tmp_path, NAMES, Instant("2027-10-20T12:00:00Z"))
    assert identity.chain.read_bytes() == before
    later = identity_for(tmp_path, NAMES, Instant("2027-11-01T12:00:00Z"))
    assert later.authority == identity.authority
    assert later.chain.read_bytes() != before


def test_the_authority_is_made_anew_before_it_ends(tmp_path, identity):
    later = identity_for(tmp_path, NAMES, Instant("2036-01-01T12:00:00Z"))
    assert later.authority != identity.authority
    said = openssl(
        "verify",
        "-CAfile",
        later.chain.with_name("ca.pem"),
        "-attime",
        Instant("2036-01-02T12:00:00Z").timestamp(),
        later.chain,
    )
    assert said.strip().endswith("OK")


def test_another_address_has_its_own(tmp_path, identity):
    other = identity_for(tmp_path, ("192.168.1.21",), NOW)
    assert other.authority != identity.authority
    assert identity.chain.exists()


def test_a_key_that_was_lost_is_replaced(tmp_path, identity):
    identity.key.unlink()
    identity_for(tmp_path, NAMES, NOW)
    assert identity.key.exists()


def test_a_broken_file_is_said(tmp_path, identity):
    identity.chain.write_text("nonsense")
    with pytest.raises(Unavailable, match="Delete that folder"):
        identity_for(tmp_path, NAMES, NOW)


def test_no_room_is_said(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(Unavailable):
        identity_for(blocked, NAMES, NOW)
    assert [one.name for one in tmp_path.iterdir()] == ["file"]
