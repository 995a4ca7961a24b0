"""Pages whose modules are imported when one of them is first asked for, so that the first page of all comes soon."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from starlette.responses import Response

from afterword.faces.web.visit import Visit


class Later:
    """A module of pages: ``Later("note").show`` is its page ``show``. The rules of the reviewer take longer to build than all else."""

    def __init__(self, name: str) -> None:
        self._module = f"afterword.faces.web.pages.{name}"

    def __getattr__(self, page: str) -> Callable[[Visit], Response]:
        """The page of that name."""

        def answer(visit: Visit) -> Response:
            found: Callable[[Visit], Response] = getattr(import_module(self._module), page)
            return found(visit)

        return answer
