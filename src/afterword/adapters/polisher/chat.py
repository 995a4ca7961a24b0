"""A language model behind an OpenAI-compatible endpoint (POST /chat/completions), most often one on the candidate's own machine."""

from __future__ import annotations

import http.client
import json
import socket
import ssl
import subprocess
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from afterword.core.note.endpoint import LOOPBACK, fault_of
from afterword.core.problems import Invalid, Unavailable

_LARGEST = 1_000_000
_TEMPERATURE = 0.3


@dataclass(frozen=True, slots=True)
class ChatPolisher:
    """Answers the Polisher port. ``url`` is the endpoint's base, such as ``http://localhost:11434/v1``.

    ``key_command`` prints the key, if the endpoint wants one; it is run for each request and its output is kept nowhere.
    ``seconds`` is the time that the whole answer may take, however slowly it drips. Redirections are not followed: the words go
    where the candidate said, or nowhere.
    """

    url: str
    model: str
    key_command: str | None = None
    seconds: float = 60.0
    _host: str = field(init=False, default="")

    def __post_init__(self) -> None:
        """Refuse an address that cannot be meant, or that would send the words in the clear to another machine."""
        if fault := fault_of(self.url):
            raise Invalid(fault)
        if not self.model:
            raise Invalid("polish_model is not set: name the model that the endpoint should use.")
        object.__setattr__(self, "_host", urlsplit(self.url).hostname)

    @property
    def place(self) -> str:
        """The endpoint, and whether it is this machine."""
        return f"{self.url} ({'on this machine' if self._host in LOOPBACK else 'another machine'})"

    def polish(self, instruction: str, text: str) -> str:
        """The model's answer. Errors: Unavailable (no connection, no answer in time, an answer that is none)."""
        body = {
            "model": self.model,
            "messages": [{"role": "system", "content": instruction}, {"role": "user", "content": text}],
            "temperature": _TEMPERATURE,
            "stream": False,
        }
        return _content(self._asked(json.dumps(body).encode()))

    def _asked(self, body: bytes) -> bytes:
        connection = self._connection()
        overdue = threading.Event()
        watch = threading.Timer(self.seconds, _hang_up, (connection, overdue))
        watch.daemon = True
        watch.start()
        try:
            connection.request("POST", f"{urlsplit(self.url).path.rstrip('/')}/chat/completions", body, self._headers())
            response = connection.getresponse()
            data = response.read(_LARGEST + 1)
            complete = response.isclosed() or not response.length
        except (OSError, http.client.HTTPException, UnicodeError) as fault:
            raise Unavailable(self._silence(fault, late=overdue.is_set())) from fault
        finally:
            watch.cancel()
            connection.close()
        if overdue.is_set() or not complete:
            raise Unavailable(self._silence(None, late=overdue.is_set()))
        return _checked(response.status, data)

    def _connection(self) -> http.client.HTTPConnection:
        parts = urlsplit(self.url)
        if parts.scheme == "https":
            context = ssl.create_default_context()
            return http.client.HTTPSConnection(self._host, parts.port, timeout=self.seconds, context=context)
        return http.client.HTTPConnection(self._host, parts.port, timeout=self.seconds)

    def _headers(self) -> dict[str, str]:
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        return headers | ({"Authorization": f"Bearer {_key(self.key_command)}"} if self.key_command else {})

    def _silence(self, fault: Exception | None, *, late: bool) -> str:
        if late or isinstance(fault, TimeoutError):
            return f"{self.url} did not answer within {self.seconds:g} seconds. Try again, or name a smaller model."
        if isinstance(fault, ConnectionRefusedError):
            return f"Nothing answers at {self.url}: is the model running?"
        if isinstance(fault, ssl.SSLError):
            return (
                f"{self.url} cannot prove who it is, so nothing was sent: {fault.reason or fault}. Correct polish_url."
            )
        return f"The connection to {self.url} broke off: {fault or 'the answer is not complete'}. Try again."


def _hang_up(connection: http.client.HTTPConnection, overdue: threading.Event) -> None:
    """End a conversation that has lasted too long, so that the read which waits comes back."""
    overdue.set()
    with suppress(OSError, AttributeError):
        connection.sock.shutdown(socket.SHUT_RDWR)


def _key(command: str) -> str:
    """What the command prints: the key. Never shown, whatever goes wrong."""
    try:
        done = subprocess.run(command, shell=True, capture_output=True, timeout=30, check=False, text=True)  # noqa: S602  (the candidate's own command)
    except (OSError, subprocess.TimeoutExpired, UnicodeDecodeError) as fault:
        raise Unavailable("The command in polish_key_command does not end with a key.") from fault
    key = done.stdout.strip()
    if done.returncode or not key or not key.isascii() or not key.isprintable():
        raise Unavailable(f"The command in polish_key_command gave no key (exit code {done.returncode}).")
    return key


def _checked(status: int, data: bytes) -> bytes:
    if status in {401, 403}:
        raise Unavailable("The endpoint refuses the key: see polish_key_command.")
    if status == http.client.TOO_MANY_REQUESTS:
        raise Unavailable("The endpoint asks you to wait: try again in a minute.")
    if http.client.MULTIPLE_CHOICES <= status < http.client.BAD_REQUEST:
        raise Unavailable("The endpoint sends the request elsewhere; it was not followed. Correct polish_url.")
    if status == http.client.NOT_FOUND:
        raise Unavailable("The endpoint knows no such place or model (404): see polish_url and polish_model.")
    if status != http.client.OK:
        raise Unavailable(f"The endpoint answered with an error ({status}). Try again, or see its own log for why.")
    if len(data) > _LARGEST:
        raise Unavailable("The endpoint's answer is far too long to be a letter. Try again, or name another model.")
    return data


def _content(data: bytes) -> str:
    """The text of the first choice; Unavailable where the protocol is not kept or the answer was cut short."""
    try:
        choice: Any = json.loads(data)["choices"][0]
        content = choice["message"]["content"]
    except (ValueError, KeyError, IndexError, TypeError, RecursionError) as fault:
        raise Unavailable(
            "The endpoint's answer does not follow the protocol. See polish_url: most often it ends in /v1."
        ) from fault
    if not isinstance(content, str) or not content.strip():
        raise Unavailable("The model answered with nothing. Try again, or name another model.")
    if choice.get("finish_reason") == "length":
        raise Unavailable("The model's answer was cut short. Try again, or name another model.")
    return content
