"""Submits one message to the candidate's own server, command by command, so that the phase at which it failed is known (RFC 6409).

The ready-made ways of the library raise the same error whether a connection broke before the message was accepted or after.
"""

from __future__ import annotations

import re
import smtplib
import ssl
from collections.abc import Callable

from afterword.adapters.mail.secrets import Secret
from afterword.adapters.mail.trouble import plain, why_not
from afterword.core.mail.account import Account, Security
from afterword.core.mail.outcome import Fate, Outcome
from afterword.core.problems import AfterwordError, NotSignedIn, Unavailable

TIMEOUT = 60.0
_LATER = range(400, 500)
_LINE = re.compile(rb"\r\n|\r|\n")


class SmtpSubmitter:
    """Answers ``ports.Submitter``. ``secret`` is asked only when a server is there to be told; nothing is said without verified TLS."""

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

    def check(self) -> str:
        """Sign in and leave; what the server says of itself. Unavailable with what to do."""
        connection = self._signed_in()
        try:
            return " ".join((connection.ehlo_resp or b"").decode("ascii", "replace").split("\n")[0].split())
        finally:
            _leave(connection)

    def submit(self, raw: bytes, sender: str, recipient: str, at_dot: Callable[[], None]) -> Outcome:
        """Send the bytes to one person. ``at_dot`` is called right before the final dot, and must be on disk when it returns.

        Never raises for what a server or a network does. An error of ``at_dot`` is raised, and nothing has been delivered then.
        """
        try:
            connection = self._signed_in()
        except AfterwordError as error:  # a server, a network, or a keyring without the secret
            return Outcome(Fate.NOT_SENT, str(error))
        try:
            return self._hand_over(connection, raw, sender, recipient, at_dot)
        finally:
            _leave(connection)

    def _hand_over(
        self, connection: smtplib.SMTP, raw: bytes, sender: str, recipient: str, at_dot: Callable[[], None]
    ) -> Outcome:
        try:
            for command in (f"MAIL FROM:<{sender}>", f"RCPT TO:<{recipient}>", "DATA"):
                code, words = connection.docmd(command)
                if code not in {250, 251, 354}:
                    return _said_no(code, words)
            connection.send(_dotted(raw))
        except (OSError, smtplib.SMTPException) as error:
            return Outcome(Fate.NOT_SENT, f"The connection broke before the message was complete: {plain(error)}.")
        try:
            at_dot()
        except BaseException:
            connection.close()  # without the final dot nothing is delivered, and a goodbye here would be one more line of the text
            raise
        try:
            connection.send(b".\r\n")
            code, words = connection.getreply()
        except (OSError, smtplib.SMTPException) as error:
            return Outcome(Fate.UNKNOWN, f"The connection broke after the last line: {plain(error)}.")
        if code // 100 == 2:
            return Outcome(Fate.SENT, _text(words))
        if code // 100 in {4, 5}:
            return _said_no(code, words)
        return Outcome(Fate.UNKNOWN, f"The server answered with what no server should say: {code} {_text(words)}.")

    def _signed_in(self) -> smtplib.SMTP:
        server = self._account.smtp
        try:
            connection = self._connected()
        except (OSError, smtplib.SMTPException) as error:
            raise Unavailable(why_not(server.host, server.port, error)) from error
        try:
            secret = self._secret()
            connection.ehlo_or_helo_if_needed()
            if secret.is_token:
                connection.auth(
                    "XOAUTH2", lambda challenge=None: "" if challenge else secret.xoauth2(self._account.user)
                )
            else:
                connection.login(self._account.user, secret.value)
        except smtplib.SMTPAuthenticationError as error:
            connection.close()
            raise NotSignedIn(
                f"{server.host} does not accept the sign-in of {self._account.user} ({error.smtp_code}). "
                f"Set it anew: afterword mail setup {self._account.address}"
            ) from None
        except (OSError, smtplib.SMTPException) as error:
            _leave(connection)
            raise Unavailable(f"{server.host} broke off the sign-in: {plain(error)}.") from None
        except BaseException:
            connection.close()
            raise
        return connection

    def _connected(self) -> smtplib.SMTP:
        server = self._account.smtp
        if server.security is Security.TLS:
            return smtplib.SMTP_SSL(server.host, server.port, timeout=self._timeout, context=self._context)
        connection = smtplib.SMTP(server.host, server.port, timeout=self._timeout)
        try:
            connection.starttls(context=self._context)
        except BaseException:
            connection.close()
            raise
        return connection


def _dotted(raw: bytes) -> bytes:
    """The lines with CRLF, a dot doubled where one begins a line (RFC 5321, 4.5.2), the last line ended."""
    lines = _LINE.split(raw.removesuffix(b"\r\n"))
    return b"\r\n".join(b"." + line if line.startswith(b".") else line for line in lines) + b"\r\n"


def _said_no(code: int, words: bytes) -> Outcome:
    """A 4xx is for now, anything else for good; 421 and a nonsense code leave nothing behind either."""
    sentence = f"{code} {_text(words)}".strip()
    return Outcome(Fate.NOT_SENT if code in _LATER or code < 0 else Fate.REFUSED, sentence)


def _text(words: bytes) -> str:
    return " ".join(words.decode("utf-8", "replace").split())[:500]


def _leave(connection: smtplib.SMTP) -> None:
    """Say goodbye if anybody listens; what happens now changes nothing any more."""
    try:
        if connection.sock is not None:
            connection.sock.settimeout(2)
            connection.docmd("QUIT")
    except (OSError, smtplib.SMTPException):
        pass
    finally:
        connection.close()
