"""The way in from another machine: the passphrase, and the certificate that its device has to trust."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from afterword.core.problems import Missing, Problem
from afterword.faces.web.beyond import Beyond
from afterword.faces.web.pages.door import with_key
from afterword.faces.web.visit import Visit


def show(visit: Visit) -> Response:
    """Ask for the passphrase. Missing where only this machine is let in."""
    _beyond(visit)
    return visit.page("enter.html")


def enter(visit: Visit) -> Response:
    """Let in whoever knows it; after too many wrong ones nobody is asked for a while."""
    beyond = _beyond(visit)
    wait = beyond.tries.begin(visit.address)
    if wait:
        minutes = -(-wait // 60)
        sentence = f"That was wrong too often. Try again in {minutes} {'minute' if minutes == 1 else 'minutes'}."
        answer = visit.page("enter.html", status=429, problems=[Problem("passphrase", sentence)])
        answer.headers["Retry-After"] = str(wait)
        return answer
    if not beyond.passphrase.matches(visit.sent.raw("passphrase")):
        return visit.page("enter.html", status=422, problems=[Problem("passphrase", "That is not the passphrase.")])
    beyond.tries.forgive(visit.address)
    return with_key(RedirectResponse("/", 303), visit.keeper.admit(), secure=visit.secure)


def trust(visit: Visit) -> Response:
    """How a device comes to trust this machine."""
    return visit.page("trust.html", fingerprint=_beyond(visit).fingerprint)


def certificate(visit: Visit) -> Response:
    """The certificate of the authority, as devices take it."""
    headers = {"Content-Disposition": "attachment; filename=afterword-ca.crt"}
    return Response(_beyond(visit).authority, media_type="application/x-x509-ca-cert", headers=headers)


def _beyond(visit: Visit) -> Beyond:
    if visit.desk.beyond is None:
        raise Missing("Only this machine is let in, by a link.")
    return visit.desk.beyond
