"""The sign-in of OAuth 2 for a mailbox: in the browser, with a code on another device, and renewed (RFC 6749, 7636, 8252, 8628)."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from secrets import compare_digest, token_urlsafe
from typing import Any

from whenever import Instant, TimeDelta

from afterword.core.mail.account import OAuthClient
from afterword.core.problems import Refused, Unavailable

_SECONDS = 30.0
_MOST_BYTES = 65_536
_PAGE = (
    b"<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'><title>Afterword</title>"
    b"<style>:root{color-scheme:light dark}body{font:1.1rem system-ui;margin:3rem auto;max-width:30rem;padding:0 1rem}</style>"
    b"<p>%s</p></html>"
)
_GRANT_DEVICE = "urn:ietf:params:oauth:grant-type:device_code"
_DEVICE_SECONDS = 900.0


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a provider gives: ``access`` opens the mailbox until ``expires_at``; ``refresh`` gives the next one. Neither is shown."""

    access: str = field(repr=False)
    expires_at: Instant | None
    refresh: str | None = field(default=None, repr=False)


def sign_in_with_browser(
    client: OAuthClient,
    address: str,
    open_page: Callable[[str], object],
    now: Callable[[], Instant],
    wait: float = 300.0,
) -> Tokens:
    """Open the provider's page, and wait for the code on 127.0.0.1 (RFC 8252, 7.3), with proof of possession (RFC 7636).

    Errors: Refused (the person or the provider said no), Unavailable (nobody came back in ``wait`` seconds, the network).
    """
    from urllib.parse import urlencode  # noqa: PLC0415

    verifier, state = token_urlsafe(64), token_urlsafe(24)
    challenge = urlsafe_b64encode(sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    with _Landing(state) as landing:
        asked = {
            "response_type": "code",
            "client_id": client.client_id,
            "redirect_uri": landing.url,
            "scope": client.scope,
            "state": state,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
            "login_hint": address,
            "access_type": "offline",
            "prompt": "consent",
        }
        joint = "&" if "?" in client.authorize_url else "?"
        open_page(f"{client.authorize_url}{joint}{urlencode(asked)}")
        code = landing.code(wait)
        redirect = landing.url
    return _tokens(
        client,
        {"grant_type": "authorization_code", "code": code, "redirect_uri": redirect, "code_verifier": verifier},
        now,
    )


def sign_in_with_device(
    client: OAuthClient,
    show: Callable[[str, str], object],
    now: Callable[[], Instant],
    sleep: Callable[[float], object],
) -> Tokens:
    """Show a place and a code, and ask until the person has entered it there (RFC 8628). Errors as above."""
    if not client.device_url:
        raise Refused("This provider has no sign-in by a code. Sign in in the browser.")
    status, answer = _post(client.device_url, {"client_id": client.client_id, "scope": client.scope})
    code, place = answer.get("device_code"), answer.get("verification_uri") or answer.get("verification_url")
    if status != 200 or not isinstance(code, str) or not isinstance(place, str):
        raise Unavailable("The provider gave no code to enter. Sign in in the browser.")
    show(place, str(answer.get("user_code", "")))
    pause, spent = _number(answer.get("interval"), 5.0), 0.0
    limit = min(_number(answer.get("expires_in"), _DEVICE_SECONDS), _DEVICE_SECONDS)
    while spent < limit:
        sleep(pause)
        spent += pause
        status, answer = _token_answer(client, {"grant_type": _GRANT_DEVICE, "device_code": code})
        if status == 200:
            return _read_tokens(answer, None, now)
        wrong = answer.get("error")
        if wrong == "slow_down":
            pause += 5
        elif wrong != "authorization_pending":
            raise _refusal(wrong)
    raise Unavailable("The code was not entered in time. Try again.")


def refresh(client: OAuthClient, refresh_token: str, now: Callable[[], Instant]) -> Tokens:
    """A new access token (RFC 6749, 6); the old refresh token stays where no new one comes. Refused if it was withdrawn."""
    tokens = _tokens(client, {"grant_type": "refresh_token", "refresh_token": refresh_token}, now)
    return tokens if tokens.refresh else Tokens(tokens.access, tokens.expires_at, refresh_token)


def _tokens(client: OAuthClient, form: Mapping[str, str], now: Callable[[], Instant]) -> Tokens:
    status, answer = _token_answer(client, form)
    if status != 200:
        raise _refusal(answer.get("error"))
    return _read_tokens(answer, None, now)


def _token_answer(client: OAuthClient, form: Mapping[str, str]) -> tuple[int, dict[str, Any]]:
    whole = {"client_id": client.client_id, **form}
    if client.secret:
        whole["client_secret"] = client.secret
    return _post(client.token_url, whole)


def _read_tokens(answer: Mapping[str, Any], kept: str | None, now: Callable[[], Instant]) -> Tokens:
    access, renewed = answer.get("access_token"), answer.get("refresh_token", kept)
    if not isinstance(access, str) or not access or not (renewed is None or isinstance(renewed, str)):
        raise Unavailable("The provider's answer holds no sign-in. Try again.")
    seconds = _number(answer.get("expires_in"), 0.0)
    return Tokens(access, now() + TimeDelta(seconds=seconds) if seconds else None, renewed)


def _refusal(wrong: object) -> Refused | Unavailable:
    if wrong == "invalid_grant":
        return Refused(
            "The sign-in has run out or was withdrawn. Sign in again: afterword mail setup ADDRESS --oauth-client ID"
        )
    if wrong == "access_denied":
        return Refused("The provider says that the sign-in was not allowed.")
    if wrong == "expired_token":
        return Refused("The code was not entered in time. Try again.")
    if wrong in ("invalid_client", "unauthorized_client"):
        return Refused("The provider does not know this client id. Check it, and its secret.")
    said = "".join(sign for sign in str(wrong or "no reason")[:60] if sign.isalnum() or sign in " _-")
    return Unavailable(f"The provider refused the sign-in ({said}). Try again.")


def _post(url: str, form: Mapping[str, str]) -> tuple[int, dict[str, Any]]:
    """The status and the JSON object that a provider answers. Unavailable for anything else; secrets stand in no error."""
    import http.client  # noqa: PLC0415
    import urllib.error  # noqa: PLC0415
    import urllib.request  # noqa: PLC0415
    from urllib.parse import urlencode, urlsplit  # noqa: PLC0415

    parts = urlsplit(url)
    if parts.scheme != "https" and parts.hostname not in ("127.0.0.1", "localhost", "::1"):
        raise Unavailable(f"{parts.hostname or url} is not asked without a private connection (https).")
    request = urllib.request.Request(url, urlencode(form).encode(), {"Accept": "application/json"})  # noqa: S310  (checked above)
    try:
        with urllib.request.build_opener(_StayHere()).open(request, timeout=_SECONDS) as answer:
            status, data = answer.status, answer.read(_MOST_BYTES + 1)
    except urllib.error.HTTPError as error:
        with error:
            status, data = error.code, _rest(error)
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise Unavailable(f"{parts.hostname} cannot be reached ({type(error).__name__}).") from None
    return status, _object(data, parts.hostname or "The provider")


def _rest(error: Any) -> bytes:
    try:
        data: bytes = error.read(_MOST_BYTES + 1)
    except (OSError, ValueError):
        return b""
    return data


def _object(data: bytes, host: str) -> dict[str, Any]:
    try:
        value = json.loads(data) if len(data) <= _MOST_BYTES else None
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise Unavailable(f"{host} answers with something that is no sign-in. Try again later.")
    return value


def _number(value: object, usual: float) -> float:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if is_number and 0 < value < 10_000_000 else usual  # type: ignore[arg-type, operator]


def _StayHere() -> Any:  # noqa: N802  (made where it is used, since its base is heavy)
    import urllib.request  # noqa: PLC0415

    class StayHere(urllib.request.HTTPRedirectHandler):
        """Secrets are sent to the place that was named, and to no other."""

        def redirect_request(self, *_: Any) -> None:
            return None

    return StayHere()


class _Landing:
    """Where the browser comes back to: a page on 127.0.0.1 that takes one code and ignores everybody else."""

    def __init__(self, state: str) -> None:
        import http.server  # noqa: PLC0415
        import queue  # noqa: PLC0415
        import threading  # noqa: PLC0415

        self._answers: queue.Queue[dict[str, str]] = queue.Queue()
        answers = self._answers

        class Page(http.server.BaseHTTPRequestHandler):
            timeout = 10

            def do_GET(self) -> None:
                given = _query(self.path)
                meant = compare_digest(given.get("state", "").encode(), state.encode()) and (
                    "code" in given or "error" in given
                )
                words = b"You may close this window." if meant else b"Nothing to see here."
                page = _PAGE % words
                self.send_response(200 if meant else 404)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(page)))
                self.send_header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                self.end_headers()
                self.wfile.write(page)
                if meant:
                    answers.put(given)

            def log_message(self, *_: Any) -> None:
                """The code stands in the address: it is written nowhere."""

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}/"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    def __enter__(self) -> _Landing:  # noqa: PYI034  (private)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def code(self, wait: float) -> str:
        """The code that the browser brings."""
        import queue  # noqa: PLC0415

        try:
            given = self._answers.get(timeout=wait)
        except queue.Empty:
            raise Unavailable("Nobody came back from the sign-in. Try again, or use --device.") from None
        if "code" not in given:
            raise _refusal(given["error"])
        return given["code"]


def _query(path: str) -> dict[str, str]:
    from urllib.parse import parse_qsl, urlsplit  # noqa: PLC0415

    try:
        return dict(parse_qsl(urlsplit(path).query, max_num_fields=50))
    except ValueError:
        return {}
