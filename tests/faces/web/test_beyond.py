"""Asked from other machines: over TLS alone, behind a passphrase that cannot be guessed by trying."""

import http.client
import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
from hashlib import sha256

import httpx
import pytest
from whenever import Instant, TimeDelta

from afterword.core.problems import Invalid, Refused, Unavailable
from afterword.faces.web.beyond import Tries
from afterword.faces.web.serving import is_here, serving_beyond
from afterword.wiring import Wiring
from tests.servers.lan import PASSPHRASE, Lan, unknowing
from tests.servers.site import StandingClock


@pytest.fixture
def lan(tmp_path):
    made = Lan(tmp_path / "home", StandingClock("2026-11-25T12:00:00Z"))
    try:
        yield made
    finally:
        made.stop()


@pytest.fixture
def phone(lan):
    with lan.stranger(follow_redirects=True) as client:
        yield client


def enter(client, passphrase=PASSPHRASE):
    return client.post("/enter", data={"passphrase": passphrase})


def test_a_device_that_was_told_trusts_it(phone):
    answer = phone.get("/")
    assert answer.status_code == 401
    assert 'href="/enter"' in answer.text


def test_a_device_that_was_not_told_does_not(lan):
    with httpx.Client() as client, pytest.raises(httpx.ConnectError, match="certificate"):
        client.get(lan.address)


def test_plain_http_is_not_spoken(lan):
    with httpx.Client() as client, pytest.raises(httpx.TransportError):
        client.get(f"http://127.0.0.1:{lan.port}/enter")


def test_nothing_older_than_tls_1_2_is_spoken(lan):
    context = lan.trust
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    with socket.create_connection(("127.0.0.1", lan.port)) as raw, pytest.raises(ssl.SSLError):
        context.wrap_socket(raw, server_hostname="127.0.0.1")


def test_the_passphrase_lets_in_with_a_cookie_for_this_host_alone(lan):
    with lan.stranger() as client:
        answer = enter(client)
        cookie = answer.headers["set-cookie"]
        assert cookie.startswith("__Host-afterword=")
        for word in ("Secure", "HttpOnly", "SameSite=lax", "Path=/"):
            assert word in cookie
        assert "Domain" not in cookie
        assert client.get("/").status_code == 200
        assert "strict-transport-security" not in answer.headers
        client.post("/out")
        assert client.get("/").status_code == 401


def test_a_plain_cookie_of_another_program_is_not_ours(lan):
    with lan.stranger() as client:
        enter(client)
        key = client.cookies["__Host-afterword"]
        client.cookies.clear()
        assert client.get("/", headers={"Cookie": f"afterword={key}"}).status_code == 401


def test_a_wrong_one_is_said_and_not_shown(phone):
    answer = enter(phone, "something else entirely")
    assert answer.status_code == 422
    assert "That is not the passphrase" in answer.text
    assert "something else" not in answer.text


def test_five_wrong_tries_are_the_most(lan, phone):
    assert [enter(phone, "wrong").status_code for _ in range(6)] == [422] * 5 + [429]
    answer = enter(phone)
    assert answer.status_code == 429
    assert answer.headers["retry-after"] == "900"
    assert "Try again in 15 minutes" in answer.text
    lan.clock.set("2026-11-25T12:15:00Z")
    assert enter(phone).status_code == 200


def test_thirty_in_all_are_the_most():
    moment = [Instant("2026-11-25T12:00:00Z")]
    tries = Tries(lambda: moment[0])
    assert [tries.begin(f"10.0.0.{number % 10}") for number in range(30)] == [0] * 30
    moment[0] += TimeDelta(minutes=5)
    assert tries.begin("10.0.0.99") == 600
    moment[0] += TimeDelta(seconds=600)
    assert tries.begin("10.0.0.99") == 0


def test_a_right_one_forgets_the_wrong_ones(phone):
    for _ in range(3):
        assert [enter(phone, "wrong").status_code for _ in range(4)] == [422] * 4
        assert enter(phone).status_code == 200


def test_a_link_opens_once_here_as_well(lan):
    link = lan.serving.link()
    with lan.stranger(follow_redirects=True) as one, lan.stranger() as other:
        assert one.get(link).status_code == 200
        assert other.get(link).status_code == 404
        text = one.post("/more/devices/link").text
        (second,) = set(re.findall(r'href="(https://[^"]+/open/[^"]+)"', text))
        assert other.get(second.replace("&amp;", "&")).status_code == 303


@pytest.mark.parametrize("host", ["evil.test", "127.0.0.1", "localhost", "192.168.1.1"])
def test_a_forged_host_is_refused(phone, host):
    assert phone.get("/enter", headers={"Host": host}).status_code == 421


@pytest.mark.parametrize("headers", [{"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.test"}])
def test_another_site_cannot_try_the_passphrase(phone, headers):
    assert phone.post("/enter", data={"passphrase": PASSPHRASE}, headers=headers).status_code == 403


def test_the_certificate_and_how_to_trust_it_are_told_to_anybody(lan, phone):
    text = phone.get("/trust").text
    authority = phone.get("/ca.crt")
    assert authority.headers["content-type"] == "application/x-x509-ca-cert"
    digits = sha256(authority.content).hexdigest().upper()
    assert lan.serving.fingerprint.replace(" ", "") == digits
    assert lan.serving.fingerprint in text
    assert "Android" in text
    assert "iPhone" in text


def test_nobody_sets_a_command_from_afar(lan, phone):
    enter(phone)
    assert "polish_key_command" not in phone.get("/more/settings").text
    phone.post("/more/settings", data={"name": "Anna", "polish_key_command": "touch /tmp/x"})
    assert lan.wiring.settings() == {"name": "Anna"}
    said = {"address": "a@b.test", "imap": "localhost:1", "smtp": "localhost:1", "way": "command", "command": "true"}
    answer = phone.post("/more/mail", data=said)
    assert answer.status_code == 422
    assert "Choose how to sign in" in answer.text


def test_without_a_passphrase_nobody_is_served(tmp_path):
    with pytest.raises(Refused, match="afterword serve --passphrase"):
        serving_beyond(Wiring(tmp_path), "127.0.0.1", 0, ())


@pytest.mark.parametrize("host", ["desk", "0.0.0.0", "::", "300.1.1.1", ""])  # noqa: S104  (what is refused)
def test_what_is_no_address_of_this_machine(tmp_path, host):
    with pytest.raises(Invalid, match="no address"):
        serving_beyond(Wiring(tmp_path), host, 0, ())


@pytest.mark.parametrize("name", ["a b", "evil/", "-x", "x" * 64])
def test_what_is_no_name(tmp_path, name):
    with pytest.raises(Invalid, match="no name"):
        serving_beyond(Wiring(tmp_path), "127.0.0.1", 0, (name,))


def test_an_address_of_somebody_else(lan):
    with pytest.raises(Unavailable, match="cannot be had"):
        serving_beyond(lan.wiring, "192.0.2.77", 0, ())


@pytest.mark.parametrize(
    ("host", "here"), [("localhost", True), ("127.0.0.2", True), ("::1", True), ("192.168.1.2", False), ("x", False)]
)
def test_what_is_here(host, here):
    assert is_here(host) is here


def own_address():
    """The address of this machine in its network; none where there is no network."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        try:
            asked.connect(("192.0.2.200", 9))
        except OSError:
            return None
        return asked.getsockname()[0]


class Terminal:
    """The program on a terminal of its own, which types what it is told to."""

    def __init__(self, home, *words):
        script = f"{sys.executable} -m afterword {' '.join(words)}"
        environment = {"AFTERWORD_HOME": str(home), "PYTHONPATH": "src", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        self._process = subprocess.Popen(
            [shutil.which("script"), "-qefc", script, "/dev/null"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment,
        )  # fmt: skip

    def type(self, *lines):
        for line in lines:
            self.until(b":")
            self._process.stdin.write(f"{line}\n".encode())
            self._process.stdin.flush()

    def until(self, mark):
        found = b""
        while mark not in found:
            letter = self._process.stdout.read(1)
            assert letter, found
            found += letter
        return found.decode()

    def end(self):
        said = self._process.communicate(timeout=20)[0].decode()
        return self._process.returncode, said

    def stop(self):
        self._process.send_signal(signal.SIGTERM)
        self._process.communicate(timeout=20)


def test_the_passphrase_is_asked_twice_and_shown_nowhere(tmp_path):
    terminal = Terminal(tmp_path, "serve", "--passphrase")
    terminal.type(PASSPHRASE, PASSPHRASE)
    code, said = terminal.end()
    assert code == 0
    assert PASSPHRASE not in said
    kept = tmp_path / "passphrase"
    assert kept.read_text().startswith("$argon2id$")
    assert kept.stat().st_mode & 0o077 == 0


def test_a_short_one_is_refused(tmp_path):
    terminal = Terminal(tmp_path, "serve", "--passphrase")
    terminal.type("secret", "secret")
    code, said = terminal.end()
    assert code == 2
    assert "12 letters at least" in said
    assert not (tmp_path / "passphrase").exists()


def test_the_command_serves_the_network_and_draws_the_link(tmp_path):
    address = own_address()
    if address is None:
        pytest.skip("this machine has no network")
    terminal = Terminal(tmp_path, "serve", "--passphrase")
    terminal.type(PASSPHRASE, PASSPHRASE)
    assert terminal.end()[0] == 0
    terminal = Terminal(tmp_path, "serve", "--host", address, "--name", "desk.local", "--port", "0")
    try:
        said = terminal.until(b"Control-C")
        (root,) = set(re.findall(rf"(https://{re.escape(address)}:\d+)/open/", said))
        assert "▀" in said or "█" in said
        with httpx.Client(verify=unknowing()) as client:
            authority = client.get(f"{root}/ca.crt").content
        assert sha256(authority).hexdigest().upper() in said.replace("\r\n", "").replace(" ", "")
        trust = ssl.create_default_context(cadata=ssl.DER_cert_to_PEM_cert(authority))
        with httpx.Client(verify=trust, base_url=root) as client:
            assert client.get("/enter").status_code == 200
            assert client.get("/").status_code == 401
        port = int(root.rpartition(":")[2])
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
        with pytest.raises(ConnectionRefusedError):
            connection.request("GET", "/")
    finally:
        terminal.stop()


def test_a_name_alone_is_refused(tmp_path):
    code, said = Terminal(tmp_path, "serve", "--name", "desk.local").end()
    assert code == 2
    assert "--name goes with --host" in said
