"""The way in and out: a link opens a session once; a button ends it."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from afterword.core.problems import Missing
from afterword.faces.web.session import LASTS, cookie_name
from afterword.faces.web.visit import Visit

_USED = "That link was used already, or is too old. Ask for another where Afterword runs: press Enter there, or start it again."


def open_(visit: Visit) -> Response:
    """Let a browser in, and on to today. Missing for a link that was used."""
    key = visit.keeper.enter(visit.places["token"])
    if key is None:
        if visit.keeper.session(visit.cookies.get(cookie_name(secure=visit.secure))) is not None:
            return RedirectResponse("/", 303)
        raise Missing(_USED)
    return with_key(RedirectResponse("/", 303), key, secure=visit.secure)


def with_key(response: Response, key: str, *, secure: bool) -> Response:
    """The answer with the key of a session, which no script reads and no other site sends along."""
    name, seconds = cookie_name(secure=secure), int(LASTS.total("seconds"))
    response.set_cookie(name, key, max_age=seconds, httponly=True, samesite="lax", secure=secure, path="/")
    return response


def leave(visit: Visit) -> Response:
    """End this session, or all of them."""
    if visit.sent.has("everywhere"):
        visit.keeper.leave_all()
    else:
        visit.keeper.leave(visit.cookies.get(cookie_name(secure=visit.secure)))
    response = RedirectResponse("/", 303)
    response.delete_cookie(cookie_name(secure=visit.secure), path="/", secure=visit.secure, httponly=True)
    return response
