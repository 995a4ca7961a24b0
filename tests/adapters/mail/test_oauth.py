"""The sign-in of OAuth 2 against a real provider on loopback that also misbehaves."""

import json
import threading
import urllib.error
import urllib.request
from contextlib import suppress
from dataclasses import replace
from urllib.parse import parse_qsl, urlsplit

import pytest
from whenever import Instant, TimeDelta

from afterword.adapters.mail.oauth import Tokens, refresh, sign_in_with_browser, sign_in_with_device
from afterword.adapters.mail.sign_in import secret_of
from afterword.core.mail.account import Account, OAuthClient, Security, Server, SignIn
from afterword.core.problems import Refused, Unavailable
from tests.servers.provider import CODE, REFRESH, TOKEN, Provider

NOW = Instant("2026-11-25T12:00:00Z")
SECOND = "refresh-two"


@pytest.fixture
def provider():
    made = Provider("dan@x.test")
    yield made
    made.close()


@pytest.fixture
def client(provider):
    return OAuthClient(
        client_id="mine",
        authorize_url=f"{provider.place}/authorize",
        token_url=f"{provider.place}/token",
        device_url=f"{provider.place}/device",
        scope="mail",
        secret="client-secret",
    )


def browser(url):
    """What a person's browser does: opens the page and follows where it leads."""

    def go():
        with suppress(urllib.error.HTTPError):
            urllib.request.urlopen(url, timeout=5).read()

    threading.Thread(target=go, daemon=True).start()


def now():
    return NOW


def test_a_sign_in_in_the_browser(provider, client):
    tokens = sign_in_with_browser(client, "dan@x.test", browser, now, wait=5)
    assert (tokens.access, tokens.refresh, tokens.expires_at) == (TOKEN, REFRESH, NOW + TimeDelta(hours=1))
    assert provider.forms[0]["client_secret"] == "client-secret"
    assert "access" not in repr(tokens).replace("Tokens(expires_at", "")


def test_strangers_are_ignored_while_waiting(provider, client):
    def visited(url):
        back = dict(parse_qsl(urlsplit(url).query))["redirect_uri"]
        for path in ("favicon.ico", "?code=evil&state=wrong", "?state=", "?" + "&".join("a=1" for _ in range(99))):
            with pytest.raises(urllib.error.HTTPError, match="404"):
                urllib.request.urlopen(back + path, timeout=5)
        browser(url)

    assert sign_in_with_browser(client, "dan@x.test", visited, now, wait=5).access == TOKEN
    assert provider.forms[0]["code"] == "the-code"


def test_who_says_no_in_the_browser(provider, client):
    provider.says = "no"
    with pytest.raises(Refused, match="not allowed"):
        sign_in_with_browser(client, "dan@x.test", browser, now, wait=5)


@pytest.mark.parametrize("how", ["state", "nobody"])
def test_nobody_comes_back(provider, client, how):
    provider.state = "of another"
    page = browser if how == "state" else (lambda _url: None)
    with pytest.raises(Unavailable, match="Nobody came back"):
        sign_in_with_browser(client, "dan@x.test", page, now, wait=0.5)


def test_a_code_on_another_device(provider, client):
    shown, slept = [], []
    pending = (400, b'{"error": "authorization_pending"}')
    real = provider.right
    provider.right = lambda path, form: (
        real(path, form)
        if path == "/device" or len(slept) > 3
        else pending
        if len(slept) != 2
        else (400, b'{"error": "slow_down"}')
    )
    tokens = sign_in_with_device(client, lambda *row: shown.append(row), now, slept.append)
    assert tokens.access == TOKEN
    assert shown == [(f"{provider.place}/enter", CODE)]
    assert slept == [1, 1, 6, 6]


@pytest.mark.parametrize(
    ("wrong", "kind"), [("expired_token", Refused), ("access_denied", Refused), ("server_error", Unavailable)]
)
def test_a_code_that_is_refused(provider, client, wrong, kind):
    real = provider.right
    provider.right = lambda path, form: (
        real(path, form) if path == "/device" else (400, json.dumps({"error": wrong}).encode())
    )
    with pytest.raises(kind):
        sign_in_with_device(client, lambda *_: None, now, lambda _: None)


def test_a_code_that_nobody_enters(provider, client):
    real = provider.right
    provider.right = lambda path, form: (
        real(path, form) if path == "/device" else (400, b'{"error": "authorization_pending"}')
    )
    with pytest.raises(Unavailable, match="in time"):
        sign_in_with_device(client, lambda *_: None, now, lambda _: None)


def test_a_new_refresh_token_takes_the_place_of_the_old(provider, client):
    provider.answers = [
        (200, b'{"access_token": "next", "expires_in": 60, "refresh_token": "refresh-two"}'),
        (200, b'{"access_token": "last"}'),
    ]
    assert refresh(client, REFRESH, now).refresh == SECOND
    assert refresh(client, SECOND, now) == Tokens("last", None, SECOND)


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (400, b'{"error": "invalid_grant"}', Refused),
        (401, b'{"error": "invalid_client"}', Refused),
        (400, b'{"error": "<script>"}', Unavailable),
        (500, b"oops", Unavailable),
        (200, b"{}", Unavailable),
        (200, b'{"access_token": 7}', Unavailable),
        (200, b"[1]", Unavailable),
        (200, b"[" * 50_000, Unavailable),
        (200, b'{"a": "' + b"x" * 70_000 + b'"}', Unavailable),
        (302, b"", Unavailable),
    ],
)
def test_whatever_a_provider_answers_is_a_sentence_without_secrets(provider, client, status, body, kind):
    provider.answers = [(status, body)]
    with pytest.raises(kind) as caught:
        refresh(client, "my-refresh-token", now)
    assert "my-refresh-token" not in str(caught.value)
    assert "client-secret" not in str(caught.value)
    assert "<" not in str(caught.value)


def test_only_private_places_are_asked(client):
    with pytest.raises(Unavailable, match="https"):
        refresh(replace(client, token_url="http://provider.test/token"), REFRESH, now)
    with pytest.raises(Unavailable, match="cannot be reached"):
        refresh(replace(client, token_url="http://127.0.0.1:1/token"), REFRESH, now)


def test_a_token_is_asked_for_once_while_it_lasts(provider, client):
    class Ring:
        def __init__(self):
            self.rows = {"dan@x.test": REFRESH}

        def get(self, name):
            return self.rows[name]

        def put(self, name, secret):
            self.rows[name] = secret

    place = Server("localhost", 1, Security.TLS)
    account = Account(
        address="dan@x.test", user="dan@x.test", imap=place, smtp=place, sign_in=SignIn.OAUTH2, oauth=client
    )
    at = [NOW]
    ask = secret_of(account, Ring(), lambda: at[0])
    assert [(ask().value, ask().is_token) for _ in range(3)] == [(TOKEN, True)] * 3
    assert len(provider.forms) == 1
    at[0] = NOW + TimeDelta(minutes=59, seconds=1)
    assert ask().value == TOKEN
    assert len(provider.forms) == 2
