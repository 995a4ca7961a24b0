"""Every page by method and path: an explicit table that one can search."""

from __future__ import annotations

from collections.abc import Callable

from starlette.responses import Response

from afterword.faces.web.pages import door, files, today
from afterword.faces.web.visit import Visit

ROUTES: tuple[tuple[str, str, Callable[[Visit], Response]], ...] = (
    ("GET", "/", today.show),
    ("GET", "/open/{token}", door.open_),
    ("POST", "/out", door.leave),
    ("GET", "/static/{name}", files.static),
)
