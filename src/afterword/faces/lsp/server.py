"""Findings in an editor as one types, by the Language Server Protocol 3.17: diagnostics, mends, and the page of a rule on hover."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer

from afterword.core.note.model import InterviewFacts, NamedPerson, Note, NoteKind, Sender
from afterword.core.review.catalogue import rule
from afterword.core.review.model import Finding, Severity
from afterword.core.review.reviewer import review
from afterword.ports import Checker

_SEVERITY = {Severity.BLOCKS: lsp.DiagnosticSeverity.Error, Severity.ADVISES: lsp.DiagnosticSeverity.Warning}
_NAME = "afterword"
_PAUSE_SECONDS = 0.25  # the engine is asked when the hand rests


@dataclass(slots=True)
class Desk:
    """What the server knows of one session: the context that the editor gave, and what is found in each document."""

    checker: Checker
    context: Note = field(default_factory=lambda: Note(text=""))
    found: dict[str, tuple[Finding, ...]] = field(default_factory=dict)

    def note(self, text: str) -> Note:
        """The document's text as a note."""
        given = self.context
        return Note(
            text=text,
            kind=given.kind,
            sender=given.sender,
            recipient=given.recipient,
            interview=given.interview,
            locale=given.locale,
        )


def context_of(options: Any) -> Note:
    """The editor's initializationOptions as an empty note that carries them: to, title, from, firm, role, kind, locale."""
    row = options if isinstance(options, Mapping) else {}
    said = {key: value for key, value in row.items() if isinstance(value, str) and value}
    person = NamedPerson(name=said.get("to"), title=said.get("title"))
    return Note(
        text="",
        kind=NoteKind(said["kind"]) if said.get("kind") in set(NoteKind) else None,
        sender=Sender(name=said.get("from")),
        recipient=person,
        interview=InterviewFacts(
            firm=said.get("firm"), role=said.get("role"), interviewers=(person,) if person.name else ()
        ),
        locale=said.get("locale"),
    )


def make_server(checker: Checker) -> LanguageServer:
    """A server that answers with the reviewer; our own findings at once, those of the engine when it has answered."""
    server = LanguageServer(_NAME, "1")
    desk = Desk(checker)

    @server.feature(lsp.INITIALIZE)
    def _initialize(_ls: LanguageServer, params: lsp.InitializeParams) -> None:
        desk.context = context_of(params.initialization_options)

    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    async def _opened(ls: LanguageServer, params: lsp.DidOpenTextDocumentParams) -> None:
        await _look(ls, desk, params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    async def _changed(ls: LanguageServer, params: lsp.DidChangeTextDocumentParams) -> None:
        await _look(ls, desk, params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def _closed(ls: LanguageServer, params: lsp.DidCloseTextDocumentParams) -> None:
        desk.found.pop(params.text_document.uri, None)
        ls.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri=params.text_document.uri, diagnostics=[]))

    @server.feature(lsp.TEXT_DOCUMENT_CODE_ACTION)
    def _actions(ls: LanguageServer, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        return _mends(ls, desk, params)

    @server.feature(lsp.TEXT_DOCUMENT_HOVER)
    def _hover(ls: LanguageServer, params: lsp.HoverParams) -> lsp.Hover | None:
        return _page(ls, desk, params)

    return server


def serve(checker: Checker) -> None:
    """Speak on standard input and output until the editor says goodbye.

    What any library prints goes to standard error, since on standard output it would break the conversation.
    """
    channel = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    make_server(checker).start_io(stdout=channel)


async def _look(ls: LanguageServer, desk: Desk, uri: str) -> None:
    """Publish what our own rules find, then the same with what the engine says, unless the text has moved on meanwhile."""
    document = ls.workspace.get_text_document(uri)
    text, version = document.source, document.version
    note = desk.note(text)
    own = review(note)
    _publish(ls, desk, uri, text, version, own)
    await asyncio.sleep(_PAUSE_SECONDS)
    if not _is_current(ls, uri, version):
        return
    every = await asyncio.get_running_loop().run_in_executor(None, lambda: review(note, check=desk.checker.remarks))
    if _is_current(ls, uri, version) and every != own:
        _publish(ls, desk, uri, text, version, every)


def _is_current(ls: LanguageServer, uri: str, version: int | None) -> bool:
    """Whether nobody has typed on meanwhile."""
    document = ls.workspace.text_documents.get(uri)
    return document is not None and document.version == version


def _publish(
    ls: LanguageServer, desk: Desk, uri: str, text: str, version: int | None, findings: tuple[Finding, ...]
) -> None:
    desk.found[uri] = findings
    lines = text.splitlines(keepends=True) or [""]
    ls.text_document_publish_diagnostics(
        lsp.PublishDiagnosticsParams(
            uri=uri, version=version, diagnostics=[_diagnostic(ls, lines, one) for one in findings]
        )
    )


def _diagnostic(ls: LanguageServer, lines: list[str], finding: Finding) -> lsp.Diagnostic:
    return lsp.Diagnostic(
        range=_range(ls, lines, finding),
        message=finding.message,
        severity=_SEVERITY[finding.severity],
        code=finding.rule,
        source=_NAME,
    )


def _range(ls: LanguageServer, lines: list[str], finding: Finding) -> lsp.Range:
    """The finding's place in the units of the editor; an absence is shown at the first line."""
    if finding.start is None or finding.end is None:
        first = lines[0].rstrip("\r\n")
        return _in_units(ls, lines, lsp.Position(0, 0), lsp.Position(0, len(first)))
    return _in_units(ls, lines, _position(lines, finding.start), _position(lines, finding.end))


def _in_units(ls: LanguageServer, lines: list[str], start: lsp.Position, end: lsp.Position) -> lsp.Range:
    return ls.workspace.position_codec.range_to_client_units(lines, lsp.Range(start, end))


def _position(lines: list[str], offset: int) -> lsp.Position:
    at = 0
    for number, line in enumerate(lines):
        if offset < at + len(line):
            return lsp.Position(number, offset - at)
        at += len(line)
    return lsp.Position(max(len(lines) - 1, 0), len(lines[-1]) if lines else 0)


def _mends(ls: LanguageServer, desk: Desk, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
    """Each suggestion of each finding that the range touches."""
    uri = params.text_document.uri
    text = ls.workspace.get_text_document(uri).source
    lines = text.splitlines(keepends=True) or [""]
    actions = []
    for finding in desk.found.get(uri, ()):
        place = _range(ls, lines, finding)
        if finding.start is None or not _touch(place, params.range):
            continue
        for number, suggestion in enumerate(finding.suggestions[:3]):
            edit = lsp.WorkspaceEdit(changes={uri: [lsp.TextEdit(place, suggestion)]})
            actions.append(
                lsp.CodeAction(
                    title=f"Write “{suggestion}”" if suggestion else "Leave it out",
                    kind=lsp.CodeActionKind.QuickFix,
                    diagnostics=[_diagnostic(ls, lines, finding)],
                    is_preferred=number == 0,
                    edit=edit,
                )
            )
    return actions


def _page(ls: LanguageServer, desk: Desk, params: lsp.HoverParams) -> lsp.Hover | None:
    """The page of the rule whose finding lies under the pointer."""
    uri = params.text_document.uri
    text = ls.workspace.get_text_document(uri).source
    lines = text.splitlines(keepends=True) or [""]
    here = lsp.Range(params.position, params.position)
    for finding in desk.found.get(uri, ()):
        place = _range(ls, lines, finding)
        if finding.start is not None and _touch(place, here):
            page = lsp.MarkupContent(lsp.MarkupKind.PlainText, rule(finding.rule).page.strip())
            return lsp.Hover(contents=page, range=place)
    return None


def _touch(one: lsp.Range, other: lsp.Range) -> bool:
    return _key(one.start) <= _key(other.end) and _key(other.start) <= _key(one.end)


def _key(position: lsp.Position) -> tuple[int, int]:
    return position.line, position.character
