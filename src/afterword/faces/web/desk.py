"""What the pages have in common: the wiring, the templates, and one reviewer that is asked by one page at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from afterword.core.candidacy.model import Candidacy
from afterword.core.note.model import Note
from afterword.core.plan.model import Plan
from afterword.core.plan.planner import plan as plan_of
from afterword.core.review.grammar import get_ready
from afterword.core.review.model import Remark
from afterword.faces.web.beyond import Beyond
from afterword.faces.web.filters import FILTERS, unturned
from afterword.faces.web.postman import Fault, Postman
from afterword.faces.web.static import Static
from afterword.ports import Grammarian, Kept
from afterword.wiring import Wiring


class OneAtATime:
    """A checker in a thread of its own, asked one question after the other: an engine is slow to build, and is not shared.

    It is built with the first question; what it builds only when it meets a word that is none is built right after.
    """

    def __init__(self, start: Callable[[], Grammarian]) -> None:
        self._start = start
        self._thread = ThreadPoolExecutor(1, "checker")
        self._checker: Grammarian | None = None

    def remarks(self, note: Note) -> Sequence[Remark]:
        """What the engine remarks. Unavailable if it is not installed."""
        is_first = self._checker is None
        found = self._thread.submit(lambda: self._started().remarks(note)).result()
        if is_first:
            self._thread.submit(lambda: self._started().remarks(Note(text="Chekced.")))
            self._thread.submit(get_ready)
        return found

    def kinds(self, answer: str) -> Mapping[str, float]:
        """What an answer is. Unavailable if the engine is not installed."""
        return self._thread.submit(lambda: self._started().kinds(answer)).result()

    def _started(self) -> Grammarian:
        self._checker = self._checker or self._start()
        return self._checker


class Desk:
    """One for the whole of a server's life; threads share it. ``beyond``: what it needs where other machines may ask, else None.

    ``postman``: who sends what waits while the pages are served; None where nobody does.
    """

    def __init__(
        self, wiring: Wiring, static: Static, beyond: Beyond | None = None, postman: Postman | None = None
    ) -> None:
        self.wiring, self.static, self.beyond, self.postman = wiring, static, beyond, postman
        self.checker: Grammarian = OneAtATime(lambda: wiring.checker)
        self._environment = _environment(static)
        self._environment.globals["has_passphrase"] = beyond is not None

    def render(self, template: str, **values: Any) -> str:
        """A page as text; everything that comes from outside is escaped."""
        return self._environment.get_template(template).render(**values)

    def kept(self, id_: str) -> Kept:
        """A candidacy by its id. Missing."""
        return self.wiring.store().load(id_)

    @property
    def mail_fault(self) -> Fault | None:
        """Why what is due has not gone, if it could not."""
        return self.postman.fault if self.postman else None

    def resume_mail(self) -> None:
        """Somebody looked after the messages that are due, or the mailbox."""
        if self.postman:
            self.postman.resume()

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
        finalize=unturned,
    )
    environment.globals["static"] = static.address
    environment.filters.update(FILTERS)
    return environment
