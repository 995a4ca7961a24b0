"""Findings in an editor as one types, by the Language Server Protocol 3.17: diagnostics, mends, waivers, and a rule's page on hover."""

from __future__ import annotations

import asyncio
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import unquote

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer

from afterword.faces.lsp.answers import actions, diagnostics, hover
from afterword.faces.lsp.context import Find, context_of
from afterword.faces.lsp.desk import Desk, Page
from afterword.faces.lsp.places import Places, Sheet
from afterword.ports import Checker

_NAME = "afterword"
_PAUSE_SECONDS = 0.4  # the engine is asked when the hand rests
_LONG = 20_000  # code points from which even our own rules wait a little, so that keys do not queue up
_SHORT_PAUSE_SECONDS = 0.05
_TURN_SECONDS = 0.0005  # how long a key waits for the engine's thread to let go


class Server(LanguageServer):
    """The server of one session. The engine has one thread of its own, since it can be used from one only."""

    def __init__(self, checker: Checker, find: Find) -> None:
        super().__init__(_NAME, "1")
        self.desk = Desk(checker)
        self._find = find
        self._options: Any = None
        self._engine = ThreadPoolExecutor(1, thread_name_prefix="engine")

    def places(self, text: str) -> Places:
        """The places of a text in the units that were agreed with the editor."""
        return Places(text, self.workspace.position_encoding)

    def configure(self, options: Any) -> None:
        """Take the settings over what was said at the beginning; what in them does not fit is shown."""
        self._options = options if not isinstance(self._options, dict) else self._options | _dict(options)
        self.desk.context, problems = context_of(self._options, self._find)
        for problem in problems:
            self.window_show_message(lsp.ShowMessageParams(lsp.MessageType.Warning, f"Afterword: {problem}"))

    def adopt(self, item: lsp.TextDocumentItem) -> None:
        """Keep an opened document so that its changes are taken by the protocol's lines."""
        self.workspace.text_documents[unquote(item.uri)] = Sheet(
            item.uri, item.text, item.version, item.language_id, position_codec=self.workspace.position_codec
        )

    async def look(self, uri: str) -> None:
        """Publish what our own rules find, then the same with what the engine says, unless the text has moved on meanwhile."""
        document = self.workspace.get_text_document(uri)
        text, version = document.source, document.version
        if len(text) > _LONG and not await self._rests(uri, version, _SHORT_PAUSE_SECONDS):
            return
        page = self.desk.look(uri, text, version, is_json=_is_json(uri, document.language_id))
        self._publish(uri, page)
        if page.opened is None or not await self._rests(uri, version, _PAUSE_SECONDS):
            return
        remarks = await asyncio.get_running_loop().run_in_executor(self._engine, self.desk.ask, page)
        if self._is_current(uri, version):
            heard = self.desk.heard(uri, page, remarks)
            if heard.findings != page.findings:
                self._publish(uri, heard)

    async def look_at_all(self) -> None:
        """Look at every open document again, since the settings have changed."""
        for uri in [document.uri for document in self.workspace.text_documents.values()]:
            await self.look(uri)

    def put_away(self, uri: str) -> None:
        """Forget a closed document, and take its findings off the screen."""
        self.desk.forget(uri)
        self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri=uri, diagnostics=[]))

    async def _rests(self, uri: str, version: int | None, seconds: float) -> bool:
        """Whether nobody types on for so long."""
        await asyncio.sleep(seconds)
        return self._is_current(uri, version)

    def _is_current(self, uri: str, version: int | None) -> bool:
        document = self.workspace.text_documents.get(unquote(uri))
        return document is not None and document.version == version

    def _publish(self, uri: str, page: Page) -> None:
        found = diagnostics(page, self.places(page.text), self.desk.context.note)
        self.text_document_publish_diagnostics(
            lsp.PublishDiagnosticsParams(uri=uri, version=page.version, diagnostics=found)
        )


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _is_json(uri: str, language: str | None) -> bool:
    return language == "json" or uri.lower().endswith(".json")


def make_server(checker: Checker, find: Find) -> Server:
    """A server that answers with the reviewer. ``find`` opens a candidacy by its name or file, where the settings name one."""
    server = Server(checker, find)

    @server.feature(lsp.INITIALIZE)
    def _initialize(ls: Server, params: lsp.InitializeParams) -> None:
        ls.configure(params.initialization_options)

    @server.feature(lsp.INITIALIZED)
    async def _initialized(ls: Server, _params: lsp.InitializedParams) -> None:
        await _ask_settings(ls)

    @server.feature(lsp.WORKSPACE_DID_CHANGE_CONFIGURATION)
    async def _configured(ls: Server, params: lsp.DidChangeConfigurationParams) -> None:
        settings = _dict(params.settings)
        if settings:
            ls.configure(settings.get(_NAME, settings))
        else:
            await _ask_settings(ls)
        await ls.look_at_all()

    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    async def _opened(ls: Server, params: lsp.DidOpenTextDocumentParams) -> None:
        ls.adopt(params.text_document)
        await ls.look(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    async def _changed(ls: Server, params: lsp.DidChangeTextDocumentParams) -> None:
        await ls.look(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def _closed(ls: Server, params: lsp.DidCloseTextDocumentParams) -> None:
        ls.put_away(params.text_document.uri)

    @server.feature(
        lsp.TEXT_DOCUMENT_CODE_ACTION,
        lsp.CodeActionOptions(code_action_kinds=[lsp.CodeActionKind.QuickFix, lsp.CodeActionKind.SourceFixAll]),
    )
    def _actions(ls: Server, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        page = ls.desk.pages.get(params.text_document.uri)
        return actions(page, ls.places(page.text), params, ls.desk.context.note) if page else []

    @server.feature(lsp.TEXT_DOCUMENT_HOVER)
    def _hover(ls: Server, params: lsp.HoverParams) -> lsp.Hover | None:
        page = ls.desk.pages.get(params.text_document.uri)
        return hover(page, ls.places(page.text), params.position) if page else None

    return server


async def _ask_settings(ls: Server) -> None:
    """Ask the editor for its settings, if it is one that can be asked."""
    workspace = ls.client_capabilities.workspace
    if workspace is None or not workspace.configuration:
        return
    found = await ls.workspace_configuration_async(lsp.ConfigurationParams([lsp.ConfigurationItem(section=_NAME)]))
    if found and isinstance(found[0], dict):
        ls.configure(found[0])
        await ls.look_at_all()


def serve(checker: Checker, find: Find) -> None:
    """Speak on standard input and output until the editor says goodbye.

    What any library prints goes to standard error, since on standard output it would break the conversation.
    """
    sys.setswitchinterval(_TURN_SECONDS)
    channel = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    make_server(checker, find).start_io(stdout=channel)
