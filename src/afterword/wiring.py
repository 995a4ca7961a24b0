"""The one place that builds adapters and hands them to use cases; each is built when it is first asked for."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from whenever import Instant

from afterword.adapters.clock.system import SystemClock
from afterword.adapters.settings_file import SettingsFile
from afterword.adapters.shelf.files import FileShelf
from afterword.core.candidacy.model import Candidacy, Candidate
from afterword.core.mail.account import Account, SignIn
from afterword.core.mail.account_document import read_account, write_account
from afterword.core.playbook.model import Playbook
from afterword.core.playbook.parse import load
from afterword.core.problems import AfterwordError, Invalid, Missing
from afterword.ports import (
    Clock,
    Grammarian,
    Holidays,
    Mailbox,
    Polisher,
    Post,
    Printers,
    Schemas,
    Store,
    Submitter,
    Times,
    Typesetter,
)
from afterword.settings import candidate_of, check_settings
from afterword.usecases.times import closed_days_for, times_of

if TYPE_CHECKING:
    from afterword.adapters.debrief_file import DebriefFile, TakenFile
    from afterword.adapters.mail.imap import ImapMailbox
    from afterword.adapters.mail.secrets import Keyring, Secret
    from afterword.usecases.check_mail import Checking
    from afterword.usecases.deliver import Delivery
    from afterword.usecases.set_up_mail import Links

_DATABASE = "afterword.sqlite3"


class Wiring:
    """The adapters of one run. ``home``: the folder of data and settings; by default the platform's own.

    ``patience``: seconds for which a provider is given time to file the copy of a message itself; ``polish_seconds``: those that a
    language model has for its answer.
    """

    patience = 5.0
    polish_seconds = 60.0

    def __init__(self, home: Path | None = None, clock: Clock | None = None) -> None:
        self._home = home or (Path(os.environ["AFTERWORD_HOME"]) if os.environ.get("AFTERWORD_HOME") else None)
        self.clock: Clock = clock or SystemClock()
        self._playbooks: dict[str, Playbook] = {}
        self._store: Store | None = None
        self._post: Post | None = None

    @cached_property
    def data_folder(self) -> Path:
        """Where the database lives."""
        if self._home:
            return self._home
        import platformdirs  # noqa: PLC0415  (only when no folder is given)

        return Path(platformdirs.user_data_dir("afterword", appauthor=False))

    @cached_property
    def config_folder(self) -> Path:
        """Where the settings and the user's own playbooks live."""
        if self._home:
            return self._home
        import platformdirs  # noqa: PLC0415

        return Path(platformdirs.user_config_dir("afterword", appauthor=False))

    @cached_property
    def shelf(self) -> FileShelf:
        """Playbooks and wording, the user's own among them."""
        return FileShelf(self.config_folder / "playbooks")

    @cached_property
    def settings_file(self) -> SettingsFile:
        """The file of settings."""
        return SettingsFile(self.config_folder / "settings.toml")

    def settings(self) -> dict[str, Any]:
        """The settings as they stand; Invalid with every problem of the file."""
        values = self.settings_file.read()
        problems = check_settings(values)
        if problems:
            raise Invalid(f"The settings in {self.settings_file.path} do not fit.", problems)
        return values

    def candidate(self) -> Candidate:
        """Who the program speaks for."""
        return candidate_of(self.settings())

    def store(self) -> Store:
        """The candidate's own database, opened and migrated."""
        if self._store is None:
            from afterword.adapters.store.sqlite import SqliteStore  # noqa: PLC0415  (stateless commands need none)

            self._store = SqliteStore(self.data_folder / _DATABASE)
        return self._store

    def post(self) -> Post:
        """What goes out and what came in, in the same database."""
        if self._post is None:
            from afterword.adapters.store.post import SqlitePost  # noqa: PLC0415  (mail commands only)

            self._post = SqlitePost(self.data_folder / _DATABASE)
        return self._post

    @cached_property
    def account_file(self) -> SettingsFile:
        """Where the account is written; it holds no secret."""
        return SettingsFile(self.config_folder / "mail.toml")

    def account(self) -> Account | None:
        """The candidate's mailbox; None if none is set up. Invalid if the file does not fit."""
        document = self.account_file.read()
        return read_account(document) if document else None

    def needed_account(self) -> Account:
        """The same; Missing if there is none."""
        account = self.account()
        if account is None:
            raise Missing(
                "No mailbox is set up: afterword mail setup you@example.com. Without one, a note is handed over as a file: "
                "afterword send NAME --to PERSON --way file"
            )
        return account

    def submitter(self, account: Account, secret: Callable[[], Secret]) -> Submitter:
        """The way out of the mailbox."""
        from afterword.adapters.mail.submission import SmtpSubmitter  # noqa: PLC0415  (mail commands only)

        return SmtpSubmitter(account, secret)

    def mailbox(self, account: Account, secret: Callable[[], Secret]) -> ImapMailbox:
        """The folders of the mailbox."""
        from afterword.adapters.mail.imap import ImapMailbox  # noqa: PLC0415  (mail commands only)

        return ImapMailbox(account, secret)

    def opener(self, account: Account) -> Callable[[], AbstractContextManager[Mailbox]]:
        """Opens the mailbox; one secret for all its openings."""
        secret = self.secret_of(account)
        return lambda: self.mailbox(account, secret)

    def delivery(self, account: Account) -> Delivery:
        """What delivering asks of the world."""
        from afterword.usecases.deliver import Delivery  # noqa: PLC0415  (mail commands only)

        return Delivery(
            post=self.post(),
            store=self.store(),
            account=account,
            submitter=self.submitter(account, self.secret_of(account)),
            mailbox=self.opener(account),
            clock=self.clock,
            times_of=self.times_of,
            pause=time.sleep,
            patience=self.patience,
        )

    def checking(self, account: Account, progress: Callable[[int], None] = lambda _count: None) -> Checking:
        """What checking the mailbox asks of the world."""
        from afterword.adapters.eml.incoming import read_headers, read_incoming  # noqa: PLC0415  (mail commands only)
        from afterword.adapters.invitation.ics import read_invitations  # noqa: PLC0415
        from afterword.usecases.check_mail import Checking  # noqa: PLC0415
        from afterword.usecases.take_invitation import World  # noqa: PLC0415
        from afterword.usecases.take_known_invitation import take_known_invitation  # noqa: PLC0415

        settings = self.settings()
        world = World(self.times_of, self.closed_days_for, self.candidate(), settings.get("playbook") or "us")
        return Checking(
            post=self.post(),
            store=self.store(),
            account=account,
            mailbox=self.opener(account),
            clock=self.clock,
            times_of=self.times_of,
            read_headers=read_headers,
            read_incoming=read_incoming,
            take_calendar=lambda data: take_known_invitation(
                self.store(), data, read_invitations, self.clock.now(), world
            ),
            locale=settings.get("locale"),
            progress=progress,
        )

    def secret_of(self, account: Account) -> Callable[[], Secret]:
        """What the servers are told, asked for when it is needed."""
        from afterword.adapters.mail.sign_in import secret_of  # noqa: PLC0415  (mail commands only)

        return secret_of(account, self.keyring, self.clock.now)

    def links(self, account: Account, secret: Callable[[], Secret] | None = None) -> Links:
        """Both ways to the mailbox; ``secret`` stands in for what is kept."""
        from afterword.usecases.set_up_mail import Links  # noqa: PLC0415  (mail commands only)

        told = secret or self.secret_of(account)
        return Links(self.submitter(account, told), lambda: self.mailbox(account, told))

    def keep_account(self, account: Account, secret: str | None) -> None:
        """Keep the mailbox, and its secret in the keyring. Unavailable where there is no keyring: then nothing is kept."""
        if secret is not None:
            self.keyring.put(account.address, secret)
        self.account_file.write(write_account(account))

    def forget_account(self, account: Account) -> None:
        """Forget the mailbox and its secret."""
        if account.sign_in is not SignIn.COMMAND:
            self.keyring.forget(account.address)
        self.account_file.write({})

    @cached_property
    def keyring(self) -> Keyring:
        """Where secrets are kept."""
        from afterword.adapters.mail.secrets import Keyring  # noqa: PLC0415  (mail commands only)

        return Keyring()

    @cached_property
    def holidays(self) -> Holidays:
        """Public holidays."""
        from afterword.adapters.holidays.library import LibraryHolidays  # noqa: PLC0415  (heavy)

        return LibraryHolidays()

    @cached_property
    def schemas(self) -> Schemas:
        """The published schemas."""
        from afterword.adapters.schema.files import FileSchemas  # noqa: PLC0415  (heavy)

        return FileSchemas()

    @cached_property
    def checker(self) -> Grammarian:
        """What is said of spelling, grammar and meaning; the first two by the engine that the settings name.

        Unavailable if it is not installed.
        """
        from afterword.adapters.checker.meaning import MeaningChecker  # noqa: PLC0415  (heavy)

        if self.settings().get("checker") == "deep":
            from afterword.adapters.checker.deep import DeepChecker  # noqa: PLC0415

            return MeaningChecker(DeepChecker())
        from afterword.adapters.checker.harper import HarperChecker  # noqa: PLC0415  (heavy)

        return MeaningChecker(HarperChecker())

    def polisher(self) -> Polisher:
        """The language model that the candidate named; Missing if there is none."""
        settings = self.settings()
        if not settings.get("polish_url"):
            raise Missing(
                "No language model is set, and none is needed. One that you run yourself is named by the settings polish_url, "
                "such as http://localhost:11434/v1, and polish_model."
            )
        from afterword.adapters.polisher.chat import ChatPolisher  # noqa: PLC0415  (this command only)

        return ChatPolisher(
            settings["polish_url"],
            settings.get("polish_model") or "",
            settings.get("polish_key_command"),
            self.polish_seconds,
        )

    def polishes(self) -> bool:
        """Whether the candidate named a language model; settings that do not fit name none."""
        try:
            return bool(self.settings().get("polish_url"))
        except AfterwordError:
            return False

    @cached_property
    def typesetter(self) -> Typesetter:
        """What sets letters in type; fonts of the candidate's own lie beside the settings."""
        from afterword.adapters.paper.typesetter import TypstTypesetter  # noqa: PLC0415  (heavy)

        return TypstTypesetter(self.config_folder / "fonts")

    @cached_property
    def printers(self) -> Printers:
        """The machine's printers."""
        from afterword.adapters.paper.printers import CupsPrinters  # noqa: PLC0415  (this command only)

        return CupsPrinters()

    def debrief_store(self) -> DebriefFile:
        """Where a debrief that was broken off waits."""
        from afterword.adapters.debrief_file import DebriefFile  # noqa: PLC0415

        return DebriefFile(self.data_folder / "debriefs")

    @cached_property
    def taken_debriefs(self) -> TakenFile:
        """Which debriefs have come already."""
        from afterword.adapters.debrief_file import TakenFile  # noqa: PLC0415  (the pages only)

        return TakenFile(self.data_folder / "debriefs")

    def playbook(self, name: str) -> Playbook:
        """A playbook by name or path; Missing or Invalid."""
        if name not in self._playbooks:
            self._playbooks[name] = load(name, self.shelf.playbook_text)
        return self._playbooks[name]

    def keep_playbook(self, name: str, text: str) -> None:
        """Keep a playbook of the user's own; it is read anew when it is next asked for. Conflict, Unavailable."""
        self.shelf.put_playbook(name, text)
        self._playbooks.clear()

    def times_of(self, candidacy: Candidacy, now: Instant) -> Times:
        """What the store indexes of the candidacy's plan."""
        return times_of(candidacy, self.playbook(candidacy.playbook), now)

    def closed_days_for(self, candidacy: Candidacy, now: Instant) -> Candidacy:
        """The candidacy with the closed days of its firm."""
        return closed_days_for(candidacy, self.holidays, now)
