"""What stands before every page: which host is asked, who asks, from where; and what a browser may do with the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from afterword.faces.web.session import Doorkeeper, cookie_name

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; worker-src 'self'; object-src 'self'; frame-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'self'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
    "X-Frame-Options": "SAMEORIGIN",
}
_SAFE = frozenset({"GET", "HEAD"})
_METHODS = _SAFE | {"POST"}
_OPEN = frozenset({"/sw.js", "/manifest.webmanifest", "/enter", "/trust", "/ca.crt"})
_OPEN_BELOW = ("/open/", "/static/")
_OURS = frozenset({"same-origin", "none"})
MOST_BYTES = 32 * 1024 * 1024

Refusal = Callable[[int, str], ASGIApp]


class Guard:
    """Lets a request through to ``app``, or answers it with ``refusal``.

    ``hosts``: the names under which the program is asked (RFC 9110, 7.2); any other is refused, so that no name of a stranger's
    can be made to lead here. What changes something comes from our own pages: by Sec-Fetch-Site (Fetch Metadata), and by Origin
    where a browser sends none.
    """

    def __init__(self, app: ASGIApp, doorkeeper: Doorkeeper, hosts: Iterable[str], refusal: Refusal) -> None:
        self._app, self._doorkeeper, self._refusal = app, doorkeeper, refusal
        self._hosts = frozenset(hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        fault = self._fault(scope, headers)
        if fault is None:
            session = self._doorkeeper.session(_cookie(headers, secure=scope["scheme"] == "https"))
            scope["afterword.session"] = session
            if session is None and not _is_open(scope["path"]):
                fault = 401, "This page opens with the link that Afterword shows where it runs."
        answer = self._refusal(*fault) if fault else self._app
        await answer(scope, _limited(receive), _with_headers(send, scope["path"]))

    def _fault(self, scope: Scope, headers: Headers) -> tuple[int, str] | None:
        if headers.get("host", "") not in self._hosts:
            return 421, "Afterword does not answer under that name."
        if scope["method"] not in _METHODS:
            return 405, "A page is read or sent, nothing else."
        if scope["method"] not in _SAFE and not self._is_ours(headers):
            return 403, "That came from another site, and was refused."
        length = headers.get("content-length", "0")
        if not length.isdecimal() or int(length) > MOST_BYTES:
            return 413, f"That is more than {MOST_BYTES // 1024 // 1024} MB, which no invitation or note is."
        return None

    def _is_ours(self, headers: Headers) -> bool:
        site = headers.get("sec-fetch-site")
        if site is not None:
            return site in _OURS
        origin = headers.get("origin")
        return origin is None or (origin != "null" and urlsplit(origin).netloc == headers.get("host"))


def _is_open(path: str) -> bool:
    """Whether a page is shown to whoever was not let in: the ways in, and what they draw on."""
    return path in _OPEN or path.startswith(_OPEN_BELOW)


def _cookie(headers: Headers, *, secure: bool) -> str | None:
    for part in headers.get("cookie", "").split(";"):
        name, _, value = part.strip().partition("=")
        if name == cookie_name(secure=secure):
            return value
    return None


def _limited(receive: Receive) -> Receive:
    """A body that says no length is counted as it comes."""
    got = 0

    async def receiving() -> Message:
        nonlocal got
        message = await receive()
        got += len(message.get("body", b""))
        if got > MOST_BYTES:
            raise HTTPException(413)
        return message

    return receiving


def _with_headers(send: Send, path: str) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in _HEADERS.items():
                headers.setdefault(name, value)
            if not path.startswith("/static/"):
                headers.setdefault("Cache-Control", "no-store")
        await send(message)

    return sending
