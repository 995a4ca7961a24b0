"""Who is slow, stops halfway or talks nonsense keeps nobody else from their page, and is hung up on in the end."""

import socket
import time
from contextlib import ExitStack, suppress

import httpx
import pytest

from afterword.faces.web import patience
from tests.faces.web.conftest import keep
from tests.servers.lan import Lan
from tests.servers.site import StandingClock

MANY = 200


@pytest.fixture
def many(site):
    """Opens raw connections that are closed in the end."""
    with ExitStack() as open_:

        def connect(first=b""):
            made = open_.enter_context(socket.create_connection(("127.0.0.1", site.port), timeout=10))
            if first:
                made.sendall(first)
            return made

        yield connect


@pytest.fixture
def hurry(monkeypatch):
    """The server's patience in tenths of seconds instead of minutes."""
    monkeypatch.setattr(patience, "_REQUEST", 1.0)
    monkeypatch.setattr(patience, "_BODY", 1.5)
    monkeypatch.setattr(patience, "_ANSWER", 1.5)


def line(site, path="/", cookie="", *more):
    head = [f"GET {path} HTTP/1.1", f"Host: 127.0.0.1:{site.port}", *more]
    head += [f"Cookie: afterword={cookie}"] if cookie else []
    return ("\r\n".join(head) + "\r\n\r\n").encode()


def answers(raw):
    """Every status that comes until the server hangs up."""
    said = b""
    raw.settimeout(10)
    while chunk := raw.recv(65536):
        said += chunk
    return [int(part[:3]) for part in said.split(b"HTTP/1.1 ")[1:]]


def hung_up(raw, within):
    """Whether the server closed it by then, whatever it said before."""
    raw.settimeout(within)
    with suppress(ConnectionError):
        try:
            while raw.recv(65536):
                pass
        except TimeoutError:
            return False
    return True


def timed(client, path="/"):
    began = time.perf_counter()
    assert client.get(path).status_code == 200
    return time.perf_counter() - began


def drip(connections, data=b"X"):
    """A byte on each; those that were dropped are left out."""
    alive = []
    for one in connections:
        with suppress(OSError):
            one.send(data)
            alive.append(one)
    return alive


def test_two_hundred_that_send_a_byte_now_and_then(site, client, many):
    """Another page in time, from a connection of its own each time, as a new window of a browser has one."""
    slow = [many(f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{site.port}\r\nX-Slow: ".encode()) for _ in range(MANY)]
    key = client.cookies["afterword"]
    for _ in range(5):
        slow = drip(slow)
        with httpx.Client(base_url=site.address, cookies={"afterword": key}) as other:
            assert timed(other) < 5
    assert len(site.server.server_state.connections) <= patience._MOST_WAITING + 10


def test_two_hundred_that_send_a_form_for_ever(site, client, many):
    head = f"POST /add/hand HTTP/1.1\r\nHost: 127.0.0.1:{site.port}\r\nCookie: afterword={client.cookies['afterword']}\r\nContent-Length: 100000\r\n"
    head += "Content-Type: application/x-www-form-urlencoded\r\n\r\nfirm="
    slow = [many(head.encode()) for _ in range(MANY)]
    for _ in range(3):
        slow = drip(slow)
        with httpx.Client(base_url=site.address, cookies={"afterword": client.cookies["afterword"]}) as other:
            assert timed(other) < 5


def test_a_slow_head_is_dropped_however_often_a_byte_comes(hurry, site, many):
    raw = many(b"GET / HTTP/1.1\r\nHost: ")
    began = time.perf_counter()
    while time.perf_counter() - began < 8 and drip([raw]):
        if hung_up(raw, 0.1):
            break
    assert 0.8 < time.perf_counter() - began < 6


def test_a_slow_second_request_is_dropped_too(hurry, site, client, many):
    raw = many(line(site, cookie=client.cookies["afterword"]) + b"GET / HTTP/1.1\r\nHo")
    began = time.perf_counter()
    while time.perf_counter() - began < 8:
        drip([raw])
        if hung_up(raw, 0.1):
            break
    assert time.perf_counter() - began < 6


@pytest.mark.parametrize("let_in", [True, False])
def test_a_slow_body_is_dropped_and_nothing_is_written(hurry, site, client, many, let_in, caplog):
    cookie = f"Cookie: afterword={client.cookies['afterword']}\r\n" if let_in else ""
    head = f"POST /add/hand HTTP/1.1\r\nHost: 127.0.0.1:{site.port}\r\n{cookie}Content-Length: 100000\r\n"
    raw = many(f"{head}Content-Type: application/x-www-form-urlencoded\r\n\r\nfirm=".encode())
    began = time.perf_counter()
    while time.perf_counter() - began < 8:
        drip([raw])
        if hung_up(raw, 0.1):
            break
    assert time.perf_counter() - began < 6
    assert timed(client) < 5
    assert len(site.wiring.store().ids()) == 1
    assert "failed" not in caplog.text


def test_an_idle_connection_is_dropped(hurry, site, client, many):
    silent, kept_alive = many(), many(line(site, cookie=client.cookies["afterword"]))
    assert hung_up(silent, 6)
    assert hung_up(kept_alive, 6)


def test_an_answer_that_nobody_takes_is_given_up(hurry, site, client, many):
    site.desk.static._files["large.bin"] = site.desk.static._files["afterword.js"].__class__(
        b"x" * 30_000_000, None, "application/octet-stream", "1"
    )
    raw = many(line(site, "/static/large.bin"))
    time.sleep(4)
    raw.settimeout(10)
    got = 0
    with suppress(ConnectionError):
        while chunk := raw.recv(1 << 20):
            got += len(chunk)
    assert got < 30_000_000
    assert timed(client) < 5


def test_one_that_is_in_earnest_may_take_its_time(hurry, site, client, many):
    """The clock runs for one request, not for the connection."""
    raw = many()
    for _ in range(6):
        raw.sendall(line(site, cookie=client.cookies["afterword"]))
        got = b""
        while not got.endswith(b"</html>"):
            got += raw.recv(65536)
        assert got.startswith(b"HTTP/1.1 200")
        time.sleep(0.4)


@pytest.mark.parametrize(
    "garbage",
    [
        b"\x00\xff" * 50,
        b"GARBAGE\r\n\r\n",
        b"GET  / HTTP/9.9\r\n\r\n",
        b"GET / HTTP/1.1\r\n : x\r\n\r\n",
        b"\r\n" * 5000,
    ],
)
def test_garbage_after_a_request_ends_that_connection_alone(hurry, site, client, many, garbage, caplog):
    raw = many(line(site, cookie=client.cookies["afterword"]) + garbage)
    statuses = answers(raw)
    assert statuses[0] == 200  # what came before it is answered
    assert set(statuses[1:]) <= {400}
    assert timed(client) < 5
    assert "Traceback" not in caplog.text


@pytest.mark.parametrize(
    "body",
    [b"nonsense\r\n", b"5\r\nabc", b"FFFFFFFFFFFFFFFFFFFF\r\n", b"5\r\nfirm=\r\nzz\r\n", b"0\r\n\r\nGARBAGE\r\n\r\n"],
)
def test_garbage_within_a_body(hurry, site, client, many, body, caplog):
    head = (
        f"POST /add/hand HTTP/1.1\r\nHost: 127.0.0.1:{site.port}\r\nCookie: afterword={client.cookies['afterword']}\r\n"
    )
    head += "Transfer-Encoding: chunked\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n"
    statuses = answers(many(head.encode() + body))
    assert set(statuses) <= {400, 422}
    assert timed(client) < 5
    assert len(site.wiring.store().ids()) == 1
    assert "Traceback" not in caplog.text
    assert not [one for one in caplog.records if one.levelname == "ERROR"]


def test_two_lengths_are_refused(hurry, site, client, many):
    """One of the ways to smuggle a request past a go-between (RFC 9112, 6.3)."""
    head = f"POST /out HTTP/1.1\r\nHost: 127.0.0.1:{site.port}\r\nContent-Length: 4\r\n"
    for second in ("Content-Length: 9", "Transfer-Encoding: chunked"):
        statuses = answers(many(f"{head}{second}\r\n\r\n0\r\n\r\n".encode()))
        assert statuses[:1] != [200]
    assert client.get("/").status_code == 200


def test_who_hangs_up_halfway_leaves_nothing_behind(hurry, site, client, many, caplog):
    request = line(site, cookie=client.cookies["afterword"])
    form = request.replace(b"GET / ", b"POST /add/hand ").replace(
        b"\r\n\r\n", b"\r\nContent-Length: 99\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\nfirm"
    )
    for data in (request, request[:20], form):
        many(data).shutdown(socket.SHUT_WR)
        many(data).close()
    time.sleep(0.5)
    assert timed(client) < 5
    waiting = [one for one in site.server.server_state.connections if not one.transport.is_closing()]
    assert len(waiting) <= 1  # the client's own
    assert not [one for one in caplog.records if one.levelname == "ERROR"]
    assert len(site.wiring.store().ids()) == 1


def test_a_head_of_a_megabyte_is_refused(hurry, site, client, many):
    raw = many()
    with suppress(ConnectionError):
        raw.sendall(line(site, "/", "", "X-Large: " + "x" * (1 << 20)))
    with suppress(ConnectionError):
        assert raw.recv(100).startswith(b"HTTP/1.1 400")
    assert timed(client) < 5


def test_an_address_of_a_megabyte_is_refused(hurry, site, client, many):
    raw = many()
    with suppress(ConnectionError):
        raw.sendall(line(site, "/" + "x" * (1 << 20)))
    with suppress(ConnectionError):
        assert raw.recv(100).startswith(b"HTTP/1.1 400")
    assert timed(client) < 5


def test_over_tls_a_slow_head_is_dropped_as_well(hurry, tmp_path):
    lan = Lan(tmp_path / "home", StandingClock("2026-11-25T12:00:00Z"))
    try:
        plain = socket.create_connection(("127.0.0.1", lan.port), timeout=10)
        with lan.trust.wrap_socket(plain, server_hostname="localhost") as raw:
            raw.sendall(b"GET / HTTP/1.1\r\n")
            assert hung_up(raw, 8)
        with lan.stranger() as other:
            assert other.get("/enter").status_code == 200
    finally:
        lan.stop()


def test_it_still_keeps_what_was_there(site):
    assert keep(site, id_="another") == "another"
    assert len(site.wiring.store().ids()) == 2


def test_no_page_is_held_back(site, client):
    """Nagle's algorithm would hold the second part of each answer for 40 ms, until the browser acknowledges the first."""
    client.get("/")
    for one in site.server.server_state.connections:
        assert one.transport.get_extra_info("socket").getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
