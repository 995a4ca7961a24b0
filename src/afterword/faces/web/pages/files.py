"""The files that pages draw on."""

from __future__ import annotations

from starlette.responses import Response

from afterword.core.problems import Missing
from afterword.faces.web.visit import Visit


def static(visit: Visit) -> Response:
    """A file of ours; its address changes with its content. Missing for any other name."""
    packed = "gzip" in visit.headers.get("accept-encoding", "")
    response = visit.desk.static.response(visit.places["name"], packed=packed)
    if response is None:
        raise Missing("There is no such file.")
    return response
