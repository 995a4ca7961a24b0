"""A submission server that misbehaves on demand: it drops, stalls, refuses and lies at every point of a session."""

import socket
import ssl
import threading
import time
from base64 import b64decode
from collections.abc import Callable

from tests.servers.certificates import Certificates


class FaultySubmission:
    """One thread a session. ``fault`` names where it goes wrong; ``accepted`` are the messages it took, whatever it said of them.

    Faults: drop-greeting, drop-mail, drop-data, drop-body, silent-dot (takes, says nothing), drop-dot (takes, hangs up), later-dot (450),
    refuse-dot (550), lie-dot (takes, and says 550), refuse-rcpt, quit-421, garbage-dot, slow-dot, no-auth. A server that says 250 and takes nothing
    cannot be told from an honest one.
    """

    def __init__(self, certificates: Certificates, on_accept: Callable[[bytes], None] | None = None) -> None:
        self.fault: str | None = None
        self.accepted: list[bytes] = []
        self.logins: list[str] = []
        self.on_accept = on_accept
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificates.chain, certificates.key)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._running = True
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._running = False
        self._listener.shutdown(socket.SHUT_RDWR)  # wakes who waits there
        self._listener.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while self._running:
            try:
                plain, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._session, args=(plain,), daemon=True).start()

    def _session(self, plain: socket.socket) -> None:
        try:
            with self._context.wrap_socket(plain, server_side=True) as line:
                line.settimeout(20)
                _Session(self, line).run()
        except (OSError, ssl.SSLError, ValueError):
            plain.close()

    def take(self, raw: bytes) -> None:
        self.accepted.append(raw)
        if self.on_accept:
            self.on_accept(raw)


class _Hangup(OSError):
    pass


class _Session:
    def __init__(self, server: FaultySubmission, line: ssl.SSLSocket) -> None:
        self.server, self.line, self.fault = server, line, server.fault
        self.file = line.makefile("rb")

    def run(self) -> None:
        self._drop("drop-greeting")
        self._say(b"220 faulty.test ESMTP")
        while True:
            words = self.file.readline()
            if not words:
                return
            verb = words.split()[0].upper() if words.split() else b""
            if verb == b"QUIT":
                self._say(b"421 go away" if self.fault == "quit-421" else b"221 bye")
                return
            self._answer(verb, words)

    def _answer(self, verb: bytes, words: bytes) -> None:
        if verb == b"EHLO":
            self._say(b"250-faulty.test\r\n250-8BITMIME\r\n250 AUTH PLAIN XOAUTH2")
        elif verb == b"AUTH":
            self._auth(words)
        elif verb == b"MAIL":
            self._drop("drop-mail")
            self._say(b"250 ok")
        elif verb == b"RCPT":
            self._say(b"550 5.1.1 no such user" if self.fault == "refuse-rcpt" else b"250 ok")
        elif verb == b"DATA":
            self._drop("drop-data")
            self._say(b"354 go on")
            self._body()
        else:
            self._say(b"250 ok")

    def _auth(self, words: bytes) -> None:
        if self.fault == "no-auth":
            self._say(b"535 5.7.8 no")
            return
        given = words.split(None, 2)[2] if len(words.split()) > 2 else self._challenged()
        self.server.logins.append(b64decode(given).decode("utf-8", "replace"))
        self._say(b"235 welcome")

    def _challenged(self) -> bytes:
        self._say(b"334 ")
        return self.file.readline()

    def _body(self) -> None:
        lines = []
        while (line := self.file.readline()) != b".\r\n":
            if not line or (self.fault == "drop-body" and len(lines) > 3):
                raise _Hangup
            lines.append(line[1:] if line.startswith(b"..") else line)
        raw = b"".join(lines)
        if self.fault in {"later-dot", "refuse-dot"}:
            self._say(b"450 4.3.0 later" if self.fault == "later-dot" else b"550 5.7.1 never")
            return
        self.server.take(raw)
        if self.fault == "drop-dot":
            raise _Hangup
        if self.fault == "silent-dot":
            time.sleep(8)
            raise _Hangup
        if self.fault == "lie-dot":
            self._say(b"550 5.7.1 never")
            return
        if self.fault == "slow-dot":
            time.sleep(1)
        self._say(
            b"\xff\xfe nonsense" if self.fault == "garbage-dot" else b"250 2.0.0 queued as <served-id@faulty.test>"
        )

    def _say(self, words: bytes) -> None:
        self.line.sendall(words + b"\r\n")

    def _drop(self, fault: str) -> None:
        if self.fault == fault:
            raise _Hangup
