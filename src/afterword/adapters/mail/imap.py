"""The folders of one mailbox, read without a trace: nothing is marked, nothing is moved (RFC 3501, 6154, 2177)."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from types import TracebackType
from typing import Any, Self

from whenever import Date, Instant

from afterword.adapters.mail.secrets import Secret
from afterword.adapters.mail.trouble import plain, why_not
from afterword.core.mail.account import Account, Security
from afterword.core.mail.mime import ids_in
from afterword.core.problems import NotSignedIn, Unavailable
from afterword.ports import Arrived, Mark

TIMEOUT = 30.0
_BATCH = 500
_MOST_BYTES = 262_144
_HEADERS = (
    "FROM TO CC REPLY-TO RETURN-PATH DATE SUBJECT MESSAGE-ID IN-REPLY-TO REFERENCES CONTENT-TYPE AUTO-SUBMITTED PRECEDENCE LIST-ID "
    "LIST-UNSUBSCRIBE X-AUTOREPLY X-AUTORESPOND X-MS-EXCHANGE-INBOX-RULES-LOOP X-FAILED-RECIPIENTS"
)
_OTHER_IDS = ("X-MICROSOFT-ORIGINAL-MESSAGE-ID", "X-GOOGLE-ORIGINAL-MESSAGE-ID")
_FALLBACK = {b"\\Sent": ("Sent", "Sent Items", "Sent Messages", "INBOX.Sent"), b"\\Drafts": ("Drafts", "INBOX.Drafts")}


class ImapMailbox(AbstractContextManager["ImapMailbox"]):
    """Answers ``ports.Mailbox``. Opened on entry, with verified TLS or not at all; one thread. Errors: Unavailable, with what to do."""

    def __init__(
        self,
        account: Account,
        secret: Callable[[], Secret],
        context: ssl.SSLContext | None = None,
        timeout: float = TIMEOUT,
    ) -> None:
        self._account, self._secret = account, secret
        self._context = context or ssl.create_default_context()
        self._timeout = timeout
        self._client: Any = None
        self._selected: tuple[str, bool] | None = None

    def __enter__(self) -> Self:
        """Connect and sign in."""
        self._client = self._signed_in()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        client, self._client, self._selected = self._client, None, None
        if client is None:
            return
        with suppress(Exception):  # whatever a server says to a goodbye is of no use
            if error is None:
                client.logout()
        _hang_up(client)

    def mark(self, folder: str = "INBOX") -> Mark:
        """Where the folder stands: its UIDVALIDITY and the last UID that it may hold (RFC 3501, 2.3.1.1)."""
        with self._speaking("looked into"):
            answer = self._client.select_folder(folder, readonly=True)
            self._selected = (folder, True)
            return Mark(int(answer[b"UIDVALIDITY"]), int(answer.get(b"UIDNEXT", 1)) - 1)

    def arrived(self, since: Mark | None, first_day: Date, folder: str = "INBOX") -> Iterator[Arrived]:
        """The headers of what came after the mark, else of what came since the day, oldest first, a batch at a time.

        A folder that was made anew (another UIDVALIDITY) is read from the day on.
        """
        here = self.mark(folder)
        known = since is not None and since.validity == here.validity
        if since is not None and known:
            uids = [] if here.last <= since.last and here.last else self._search(f"UID {since.last + 1}:*")
            uids = [uid for uid in uids if uid > since.last]
        else:
            uids = self._search(f"SINCE {_imap_day(first_day)}")
        for at in range(0, len(uids), _BATCH):
            yield from self._headers(uids[at : at + _BATCH])

    def text_of(self, uid: int, folder: str = "INBOX") -> bytes:
        """The message, or its first 256 kB; it stays unread."""
        self._select(folder)
        part = f"BODY.PEEK[]<0.{_MOST_BYTES}>"
        with self._speaking("read from"):
            answer = self._client.fetch([uid], [part]).get(uid, {})
        return next((value for key, value in answer.items() if key.startswith(b"BODY[]") and value), b"")

    def sent(self, ids: Sequence[str]) -> tuple[str, ...] | None:
        """Every id of the copy in the Sent folder that has one of these ids, or had it once; None if there is none there."""
        folder = self._special(b"\\Sent")
        if folder is None:
            return None
        self._selected = None  # a folder opened anew shows what other programs filed meanwhile
        self._select(folder)
        for name in ("MESSAGE-ID", *_OTHER_IDS):
            for one in ids:
                uids = self._search(["HEADER", name, one])
                if uids:
                    return self._ids_of(uids[-1]) or tuple(ids)
        return None

    def file_sent(self, raw: bytes, at: Instant) -> None:
        """Put a copy into the Sent folder, marked as read."""
        self._append(b"\\Sent", raw, (b"\\Seen",), at)

    def put_draft(self, raw: bytes, at: Instant) -> None:
        """Put a message into the Drafts folder, for the candidate's own program to send."""
        self._append(b"\\Drafts", raw, (b"\\Draft", b"\\Seen"), at)

    def folders(self) -> dict[str, bool]:
        """Whether there is a folder for what was sent, and one for drafts."""
        return {flag.decode()[1:]: self._special(flag) is not None for flag in (b"\\Sent", b"\\Drafts")}

    def sent_since(self, day: Date, recipient: str, subject: str) -> list[tuple[tuple[str, ...], Instant | None]]:
        """The ids and the time of each copy in Sent, from the day on, to that address under that subject."""
        folder = self._special(b"\\Sent")
        if folder is None:
            return []
        self._selected = None
        self._select(folder)
        words = max(subject.encode("ascii", "ignore").decode().split(), key=len, default="")
        uids = self._search(["SINCE", _imap_day(day), "TO", recipient, *(["SUBJECT", words] if words else [])])
        return [
            (self._ids_of(one.uid), one.at)
            for at in range(0, len(uids), _BATCH)
            for one in self._headers(uids[at : at + _BATCH])
        ]

    def wait(self, seconds: float) -> None:
        """Wait until the server hints at news (IDLE), or for that time; what it hints is never relied on."""
        with self._speaking("waited for"):
            if not self._client.has_capability("IDLE"):
                import time  # noqa: PLC0415

                time.sleep(min(seconds, 60))
                self._client.noop()
                return
            self._client.idle()
            self._client.idle_check(timeout=seconds)
            self._client.idle_done()

    def _headers(self, uids: Sequence[int]) -> Iterator[Arrived]:
        part = f"BODY.PEEK[HEADER.FIELDS ({_HEADERS})]"
        with self._speaking("read from"):
            rows = self._client.fetch(uids, [part, "RFC822.SIZE", "INTERNALDATE"])
        for uid in uids:
            row = rows.get(uid)
            if row is None:
                continue
            raw = next((value for key, value in row.items() if key.startswith(b"BODY[HEADER")), b"") or b""
            when = row.get(b"INTERNALDATE")
            yield Arrived(uid, raw, int(row.get(b"RFC822.SIZE", 0)), _instant(when))

    def _ids_of(self, uid: int) -> tuple[str, ...]:
        part = f"BODY.PEEK[HEADER.FIELDS (MESSAGE-ID {' '.join(_OTHER_IDS)})]"
        with self._speaking("read from"):
            row = self._client.fetch([uid], [part]).get(uid, {})
        raw = next((value for key, value in row.items() if key.startswith(b"BODY[HEADER")), b"") or b""
        return ids_in(raw.decode("latin-1"))

    def _search(self, criteria: str | list[str]) -> list[int]:
        with self._speaking("searched"):
            return sorted(int(uid) for uid in self._client.search(criteria))

    def _select(self, folder: str) -> None:
        if self._selected == (folder, True):
            return
        with self._speaking("looked into"):
            self._client.select_folder(folder, readonly=True)
            self._selected = (folder, True)

    def _special(self, flag: bytes) -> str | None:
        with self._speaking("looked into"):
            found = self._client.find_special_folder(flag)
            if found is None:
                found = next((name for name in _FALLBACK[flag] if self._client.folder_exists(name)), None)
        return None if found is None else str(found)

    def _append(self, flag: bytes, raw: bytes, flags: tuple[bytes, ...], at: Instant) -> None:
        folder = self._special(flag)
        if folder is None:
            raise Unavailable(f"{self._account.address} has no {flag.decode()[1:]} folder.")
        with self._speaking("filed in"):
            self._client.append(folder, raw, flags, at.to_stdlib())

    def _signed_in(self) -> Any:
        from imapclient import IMAPClient, SocketTimeout  # noqa: PLC0415  (heavy)
        from imapclient.exceptions import IMAPClientError  # noqa: PLC0415

        server = self._account.imap
        tls = server.security is Security.TLS
        limits = SocketTimeout(connect=min(self._timeout, 15), read=self._timeout)
        try:
            client = IMAPClient(
                server.host,
                server.port,
                ssl=tls,
                ssl_context=self._context if tls else None,
                timeout=limits,
                use_uid=True,
            )
        except (OSError, IMAPClientError, ValueError) as error:
            raise Unavailable(why_not(server.host, server.port, error)) from error
        try:
            if not tls:
                client.starttls(self._context)
            secret = self._secret()
            if secret.is_token:
                client.oauth2_login(self._account.user, secret.value)
            else:
                client.login(self._account.user, secret.value)
        except Exception as error:  # noqa: BLE001  (what is none of ours is raised again)
            _hang_up(client)
            raise self._no_sign_in(error) from None
        return client

    def _no_sign_in(self, error: Exception) -> Exception:
        from imapclient.exceptions import IMAPClientError, LoginError  # noqa: PLC0415

        server = self._account.imap
        if isinstance(error, LoginError):
            return NotSignedIn(
                f"{server.host} does not accept the sign-in of {self._account.user}. "
                f"Set it anew: afterword mail setup {self._account.address}"
            )
        if isinstance(error, OSError | IMAPClientError | ValueError):
            return Unavailable(why_not(server.host, server.port, error))
        return error

    @contextmanager
    def _speaking(self, doing: str) -> Iterator[None]:
        """Whatever a server or a network does becomes one sentence."""
        from imapclient.exceptions import IMAPClientError  # noqa: PLC0415

        try:
            yield
        except (
            OSError,
            IMAPClientError,
            EOFError,
            ValueError,
            KeyError,
            IndexError,
            TypeError,
            AttributeError,
        ) as error:
            # The library raises the last five for answers that are no IMAP.
            raise Unavailable(f"The mailbox {self._account.address} cannot be {doing}: {plain(error)}.") from error


def _imap_day(day: Date) -> str:
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return f"{day.day}-{months[day.month - 1]}-{day.year}"


def _instant(when: Any) -> Instant | None:
    try:
        return Instant.from_timestamp(when.timestamp())
    except (AttributeError, ValueError, OverflowError, OSError):
        return None


def _hang_up(client: Any) -> None:
    with suppress(Exception):  # the line is dead already
        client.shutdown()
