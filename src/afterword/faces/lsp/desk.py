"""What the server knows of one session: the settings, and for each open document its note and what is found in it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from afterword.core.note.document import read_note
from afterword.core.note.layout import layout_in_json
from afterword.core.note.model import Note
from afterword.core.problems import Problem
from afterword.core.review.carrying import carry
from afterword.core.review.catalogue import rule
from afterword.core.review.grammar import get_ready
from afterword.core.review.model import Finding, Remark
from afterword.core.review.reviewer import review
from afterword.faces.lsp.context import Context
from afterword.ports import Checker
from afterword.usecases.open_notes import Opened, in_context, read_text

# The rules that listen to the engine; the others say the same with it and without.
_SLUGS = ("spelling", "grammar", "presumption", "pleading", "pushy", "apology-for-performance", "salary-talk")
_LISTENING = tuple(rule(slug) for slug in _SLUGS)


@dataclass(frozen=True, slots=True)
class Page:
    """A document at one version: the note in it if there is one, what does not fit, every finding, and those that are shown."""

    version: int | None
    text: str
    opened: Opened | None = None
    problems: tuple[Problem, ...] = ()
    every: tuple[Finding, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(slots=True)
class Desk:
    """The pages by their address, and what the engine last said of each."""

    checker: Checker
    context: Context = field(default_factory=Context)
    pages: dict[str, Page] = field(default_factory=dict)
    _said: dict[str, tuple[str, tuple[Remark, ...]]] = field(default_factory=dict)

    def look(self, uri: str, text: str, version: int | None, *, is_json: bool) -> Page:
        """Read a document with our own rules, and with what the engine said before of words that have not been touched."""
        opened, problems = _open_json(text) if is_json else read_text(text, uri)
        page = Page(version, text, opened, problems)
        if opened is not None:
            note = self._note(opened)
            before, said = self._said.get(uri, ("", ()))
            remarks = carry(said, before, note.text)
            self._said[uri] = (note.text, remarks)
            page = self._found(page, review(note, check=lambda _: remarks))
        self.pages[uri] = page
        return page

    def ask(self, page: Page) -> tuple[Remark, ...]:
        """What the engine says of the page; this may take a while, and touches nothing of the desk."""
        get_ready()
        return tuple(self.checker.remarks(self._note(page.opened))) if page.opened else ()

    def heard(self, uri: str, page: Page, remarks: Sequence[Remark]) -> Page:
        """The page with what the engine said of it; only the rules that listen to the engine look again."""
        if page.opened is None:
            return page
        note = self._note(page.opened)
        self._said[uri] = (note.text, tuple(remarks))
        again = review(note, rules=_LISTENING, check=lambda _: remarks)
        others = (one for one in page.every if one.rule not in _SLUGS)
        found = self._found(page, tuple(sorted((*others, *again), key=_place)))
        self.pages[uri] = found
        return found

    def forget(self, uri: str) -> None:
        """Put a document away."""
        self.pages.pop(uri, None)
        self._said.pop(uri, None)

    def _note(self, opened: Opened) -> Note:
        return in_context(opened.note, self.context.note)

    def _found(self, page: Page, findings: tuple[Finding, ...]) -> Page:
        text = page.opened.note.text if page.opened else ""
        return replace(page, every=findings, findings=self.context.chosen.keep(text, findings))


def _place(finding: Finding) -> tuple[int, int]:
    return (-1, -1) if finding.start is None or finding.end is None else (finding.start, finding.end)


def _open_json(text: str) -> tuple[Opened | None, tuple[Problem, ...]]:
    """A note in JSON; a document that is being written and does not parse just now has nothing to be said of it."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return None, ()
    layout = layout_in_json(text)
    if layout is None or not isinstance(document, dict):
        return None, ()
    note, problems = read_note(document)
    return Opened("", note or Note(text=document["text"]), layout), problems
