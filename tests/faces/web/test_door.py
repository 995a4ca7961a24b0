"""Who is let in: one link, one session, one host, and nothing from another site."""

import socket
from contextlib import suppress

import httpx
import pytest

from afterword.adapters.session_file import SessionFile
from afterword.faces.web.routes import ROUTES
from afterword.faces.web.session import Doorkeeper


def test_a_link_opens_once(site):
    link = site.link()
    with site.stranger() as one, site.stranger() as other:
        assert one.get(link).status_code == 303
        assert one.get("/").status_code == 200
        assert other.get(link).status_code == 404
        assert other.get("/").status_code == 401


def test_a_link_that_was_looked_at_alone_still_opens(site):
    link = site.link()
    with site.stranger() as one:
        one.head(link)
        assert one.get(link).status_code == 303


def test_a_link_grows_old(site):
    link = site.link()
    site.clock.set("2026-03-03T16:20:00-05:00")
    with site.stranger() as one:
        assert one.get(link).status_code == 404


def test_a_session_outlives_the_program_and_can_be_ended(site, client):
    key = client.cookies["afterword"]
    assert key not in (site.home / "sessions.json").read_text()
    assert (site.home / "sessions.json").stat().st_mode & 0o077 == 0
    assert Doorkeeper(SessionFile(site.home / "sessions.json"), site.clock.now).session(key)
    assert client.post("/out").status_code == 401
    assert client.get("/").status_code == 401


@pytest.mark.parametrize("host", ["evil.test", "127.0.0.1", "localhost:1", "127.0.0.1.evil.test"])
def test_a_forged_host_is_refused(site, client, host):
    assert client.get("/", headers={"Host": host}).status_code == 421


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "http://evil.test"},
        {"Origin": "null"},
    ],
)
def test_what_another_site_sends_is_refused(site, client, headers):
    assert client.post("/out", headers=headers).status_code == 403
    assert client.get("/").status_code == 200


def test_what_our_own_page_sends_is_taken(site, client):
    assert client.post("/out", headers={"Origin": site.address}).status_code == 401  # let out, and so not let in again


def test_the_cookie_is_read_by_no_script_and_sent_by_no_other_site(site):
    with site.stranger() as one:
        cookie = one.get(site.link()).headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie


@pytest.mark.parametrize("path", ["/", "/static/afterword.css", "/no-such-page", "/open/nonsense"])
def test_every_answer_says_what_a_browser_may_do(site, client, path):
    headers = client.get(path).headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert "server" not in headers


@pytest.mark.parametrize("name", ["../app.py", "..%2fapp.py", "%2e%2e/app.py", "nothing.css", ".", "%00"])
def test_no_path_leads_out_of_the_folder(site, client, name):
    assert client.get(f"/static/{name}").status_code == 404


def test_an_upload_of_a_gigabyte_is_refused_while_it_is_sent(site, client):
    def chunks():
        yield b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.ics"\r\n\r\n'
        for _ in range(1024):
            yield b"x" * 1024 * 1024

    with suppress(httpx.TransportError):  # the server may hang up while it is still being sent
        answer = client.post("/out", content=chunks(), headers={"Content-Type": "multipart/form-data; boundary=x"})
        assert answer.status_code == 413
    assert client.get("/").status_code == 200


def test_a_length_of_a_gigabyte_is_refused_at_once(site, client):
    with socket.create_connection(("127.0.0.1", site.port), timeout=5) as raw:
        raw.sendall(f"POST /out HTTP/1.1\r\nHost: 127.0.0.1:{site.port}\r\nContent-Length: {1 << 30}\r\n\r\n".encode())
        assert raw.recv(100).startswith(b"HTTP/1.1 413 ")


def test_nothing_else_is_shown_to_whoever_was_not_let_in(site):
    ways_in = {"/open/{token}", "/static/{name}", "/sw.js", "/manifest.webmanifest", "/enter", "/trust", "/ca.crt"}
    with site.stranger() as stranger:
        for method, path, _ in ROUTES:
            if path not in ways_in:
                asked = path.replace("{", "").replace("}", "")
                assert stranger.request(method, asked).status_code == 401, (method, path)
        assert stranger.get("/openly").status_code == 401
        assert stranger.get("/enterprise").status_code == 401
