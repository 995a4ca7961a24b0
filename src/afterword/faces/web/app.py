"""The pages as one ASGI application: each route calls its page in a thread, and errors become pages."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from afterword.core.problems import AfterwordError, Conflict, Invalid, Missing, Refused, Unavailable
from afterword.faces.web.desk import Desk
from afterword.faces.web.guard import Guard
from afterword.faces.web.routes import ROUTES
from afterword.faces.web.session import Doorkeeper, Session
from afterword.faces.web.visit import Sent, Upload, Visit

Page = Callable[[Visit], Response]
STATUS: tuple[tuple[type[AfterwordError], int], ...] = (
    (Invalid, 422),
    (Missing, 404),
    (Conflict, 409),
    (Refused, 409),
    (Unavailable, 503),
)
_MOST_FIELDS, _MOST_FILES, _FIELD_BYTES = 500, 20, 512 * 1024
_SENTENCES = {
    404: "There is no such page.",
    405: "That page is not asked for in this way.",
    413: "That is more than any invitation or note is.",
}
_log = logging.getLogger(__name__)


def make_app(desk: Desk, doorkeeper: Doorkeeper, hosts: Iterable[str]) -> ASGIApp:
    """All pages behind the guard. ``hosts``: the names, with ports, under which they may be asked for."""
    routes = [Route(path, _endpoint(desk, doorkeeper, page), methods=[method]) for method, path, page in ROUTES]
    pages = Starlette(
        routes=routes,
        lifespan=lambda _pages: _open(desk),
        exception_handlers={
            AfterwordError: lambda request, error: _told(desk, request, error),
            HTTPException: lambda request, error: _no_page(desk, request, error),
            Exception: lambda request, error: _failed(desk, request, error),
        },
    )
    return Guard(pages, doorkeeper, hosts, lambda status, sentence: _refusal(desk, status, sentence))


@asynccontextmanager
async def _open(desk: Desk) -> AsyncIterator[None]:
    """What goes on beside the pages for as long as they are served."""
    if desk.postman:
        desk.postman.start()
    try:
        yield
    finally:
        if desk.postman:
            await run_in_threadpool(desk.postman.stop)


def _endpoint(desk: Desk, doorkeeper: Doorkeeper, page: Page) -> Callable[[Request], Any]:
    async def endpoint(request: Request) -> Response:
        try:
            sent = await _sent(request) if request.method == "POST" else Sent()
        except ClientDisconnect as error:
            raise Unavailable("The form broke off while it was sent.") from error
        visit = Visit(
            desk=desk,
            doorkeeper=doorkeeper,
            session=request.scope["afterword.session"] or Session(),
            path=request.url.path,
            places=request.path_params,
            query=dict(request.query_params),
            sent=sent,
            headers=request.headers,
            cookies=request.cookies,
            secure=request.url.scheme == "https",
            address=request.client.host if request.client else "",
        )
        return await run_in_threadpool(page, visit)

    return endpoint


async def _sent(request: Request) -> Sent:
    """The form. HTTPException if it is longer than any of ours or cannot be read, ClientDisconnect if it broke off."""
    kind = request.headers.get("content-type", "").partition(";")[0]
    if kind == "application/json":
        return Sent({"json": [(await request.body()).decode("utf-8", "replace")]})
    if kind not in {"multipart/form-data", "application/x-www-form-urlencoded"}:
        return Sent()
    async with request.form(max_files=_MOST_FILES, max_fields=_MOST_FIELDS, max_part_size=_FIELD_BYTES) as form:
        return await _read(form)


async def _read(form: FormData) -> Sent:
    texts: dict[str, list[str]] = {}
    uploads: dict[str, list[Upload]] = {}
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            uploads.setdefault(name, []).append(Upload(value.filename or "", await value.read()))
        else:
            texts.setdefault(name, []).append(value.replace("\r\n", "\n").replace("\r", "\n"))
    return Sent(texts, uploads)


def _told(desk: Desk, request: Request, error: Exception) -> Response:
    """An error of ours as a page, or as JSON for a script."""
    status = next(code for kind, code in STATUS if isinstance(error, kind))
    problems = [str(one) for one in getattr(error, "problems", ())]
    return _error(desk, request.scope, status, str(error), problems)


def _no_page(desk: Desk, request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    sentence = _SENTENCES.get(status, "That form cannot be read.")
    return _error(desk, request.scope, status, sentence, [])


def _failed(desk: Desk, request: Request, error: Exception) -> Response:
    _log.error("A page failed: %s %s", request.method, request.url.path, exc_info=error)
    sentence = "Something failed that should not have. Nothing you had saved is lost; go back and try again."
    return _error(desk, request.scope, 500, sentence, [])


def _error(desk: Desk, scope: Scope, status: int, sentence: str, problems: list[str]) -> Response:
    headers = dict(scope["headers"])
    if b"application/json" in headers.get(b"accept", b""):
        visit = Visit(desk, None, Session(), scope["path"])
        return visit.answer({"error": sentence, "problems": problems}, status)
    visit = Visit(desk, None, Session(), scope["path"])
    return visit.page("error.html", status=status, sentence=sentence, details=problems, code=status)


def _refusal(desk: Desk, status: int, sentence: str) -> ASGIApp:
    async def refuse(scope: Scope, receive: Receive, send: Send) -> None:
        await _error(desk, scope, status, sentence, [])(scope, receive, send)

    return refuse
