"""What a page is given: who asks, for what, with which form; and what it says back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from starlette.responses import HTMLResponse, RedirectResponse, Response

from afterword.core.problems import Problem
from afterword.faces.web.desk import Desk
from afterword.faces.web.session import Doorkeeper, Notice, Session


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a form; ``name`` is what the browser called it, and is never used as a path."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Sent:
    """A form as it was sent: texts by the names of their fields, in order, with plain line ends; and files."""

    texts: Mapping[str, Sequence[str]] = field(default_factory=dict)
    files: Mapping[str, Sequence[Upload]] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The one text of that name without blanks around it; empty if there is none."""
        return self.raw(name).strip()

    def raw(self, name: str) -> str:
        """The same with its blanks."""
        return next(iter(self.texts.get(name, ())), "")

    def upload(self, name: str) -> Upload | None:
        """The file of that name; None if none was chosen."""
        return next((one for one in self.files.get(name, ()) if one.name or one.content), None)

    def has(self, name: str) -> bool:
        """Whether a box is ticked or a button pressed."""
        return name in self.texts


@dataclass(frozen=True, slots=True)
class Visit:
    """One request. ``places``: the parts of the path by name; ``query``: what stands after its question mark;
    ``address``: where the browser asks from.

    ``doorkeeper`` is None on a page that only says what went wrong.
    """

    desk: Desk
    doorkeeper: Doorkeeper | None
    session: Session
    path: str
    places: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    sent: Sent = field(default_factory=Sent)
    headers: Mapping[str, str] = field(default_factory=dict)
    cookies: Mapping[str, str] = field(default_factory=dict)
    secure: bool = False
    address: str = ""

    @property
    def keeper(self) -> Doorkeeper:
        """Who lets browsers in."""
        if self.doorkeeper is None:
            raise LookupError("a page that says what went wrong lets nobody in")
        return self.doorkeeper

    def page(self, template: str, *, status: int = 200, problems: Sequence[Problem] = (), **values: Any) -> Response:
        """A page; ``problems`` are shown beside the fields that they name, and listed above the form."""
        text = self.desk.render(
            template,
            path=self.path,
            notices=self.session.take_notices(),
            problems=tuple(problems),
            sent=self.sent,
            **values,
        )
        return HTMLResponse(text, status)

    def go(self, path: str, said: str = "", *, undo: str = "") -> Response:
        """On to another page of ours, which says ``said`` first; ``undo`` is where a button beside it posts to."""
        if said:
            self.session.say(Notice(said, undo))
        return RedirectResponse(path, 303)

    def answer(self, value: Any, status: int = 200) -> Response:
        """JSON for the script of a page."""
        return Response(json.dumps(value, ensure_ascii=False), status, media_type="application/json")
