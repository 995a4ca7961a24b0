"""Other devices: who is let in, a link for another browser, and the way out for all."""

from __future__ import annotations

from starlette.responses import Response

from afterword.faces.web.visit import Visit


def show(visit: Visit) -> Response:
    """How many are let in."""
    return _page(visit, "")


def link(visit: Visit) -> Response:
    """A link that opens one session, shown this once."""
    scheme = "https" if visit.secure else "http"
    return _page(visit, f"{scheme}://{visit.headers['host']}/open/{visit.keeper.new_link()}")


def _page(visit: Visit, made: str) -> Response:
    return visit.page("devices.html", count=visit.keeper.count(), link=made, beyond=visit.desk.beyond)
