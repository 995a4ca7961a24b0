"""What the pages have in common: the wiring, the templates, and one reviewer that is asked by one page at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Lock
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from afterword.core.candidacy.model import Candidacy
from afterword.core.note.model import Note
from afterword.core.plan.model import Plan
from afterword.core.plan.planner import plan as plan_of
from afterword.core.review.model import Remark
from afterword.faces.web.filters import FILTERS
from afterword.faces.web.static import Static
from afterword.ports import Checker, Kept
from afterword.wiring import Wiring


class OneAtATime:
    """A checker that threads ask in turn; the engine is started with the first question."""

    def __init__(self, start: Callable[[], Checker]) -> None:
        self._start, self._lock = start, Lock()
        self._checker: Checker | None = None

    def remarks(self, note: Note) -> Sequence[Remark]:
        """What the engine remarks. Unavailable if it is not installed."""
        with self._lock:
            self._checker = self._checker or self._start()
            return self._checker.remarks(note)


class Desk:
    """One for the whole of a server's life; threads share it."""

    def __init__(self, wiring: Wiring, static: Static) -> None:
        self.wiring, self.static = wiring, static
        self.checker: Checker = OneAtATime(lambda: wiring.checker)
        self._environment = _environment(static)

    def render(self, template: str, **values: Any) -> str:
        """A page as text; everything that comes from outside is escaped."""
        return self._environment.get_template(template).render(**values)

    def kept(self, id_: str) -> Kept:
        """A candidacy by its id. Missing."""
        return self.wiring.store().load(id_)

    def plan(self, candidacy: Candidacy) -> Plan:
        """Its plan at this instant."""
        return plan_of(candidacy, self.wiring.playbook(candidacy.playbook), self.wiring.clock.now())


def _environment(static: Static) -> Environment:
    environment = Environment(
        loader=PackageLoader("afterword.faces.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals["static"] = static.address
    environment.filters.update(FILTERS)
    return environment
