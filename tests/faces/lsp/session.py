"""An editor's side of the Language Server Protocol, spoken to the real server process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

SERVE = "import sys; from afterword.faces.cli.main import run; sys.exit(run(['lsp']))"


class Session:
    """Sends requests and notifications, and reads what comes back, message by message."""

    def __init__(self, home: Path, **options: Any) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", SERVE],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"AFTERWORD_HOME": str(home)},
        )
        self._number = 0
        self.capabilities = self.ask(
            "initialize",
            {
                "processId": None,
                "rootUri": None,
                "capabilities": {
                    "general": {"positionEncodings": options.pop("encodings", ["utf-16"])},
                    "workspace": {"configuration": options.pop("configuration", False)},
                },
                "initializationOptions": options,
            },
        )["result"]["capabilities"]
        self.tell("initialized", {})

    def ask(self, method: str, params: Any) -> dict[str, Any]:
        self._number += 1
        self._send({"id": self._number, "method": method, "params": params})
        while True:
            message = self.read()
            if message.get("id") == self._number and "method" not in message:
                return message

    def tell(self, method: str, params: Any) -> None:
        self._send({"method": method, "params": params})

    def diagnostics(self, version: int, having: str | None = None) -> list[dict[str, Any]]:
        """What is published for a version of the text; with ``having``, the first that holds a finding of that rule."""
        while True:
            message = self.read()
            if (
                message.get("method") != "textDocument/publishDiagnostics"
                or message["params"].get("version") != version
            ):
                continue
            found = message["params"]["diagnostics"]
            if having is None or having in {one["code"] for one in found}:
                return found

    def read(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        length = 0
        while (line := self.process.stdout.readline()) not in {b"\r\n", b""}:
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        if not length:
            raise EOFError("the server has gone")
        return json.loads(self.process.stdout.read(length))

    def raw(self, data: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.raw(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    def answer(self, method: str, result: Any) -> Any:
        """Wait for a request of the server's, and answer it; what it asked."""
        while (message := self.read()).get("method") != method:
            pass
        self._send({"id": message["id"], "result": result})
        return message["params"]

    def open(self, text: str, uri: str = "file:///note.txt", language: str = "plaintext") -> None:
        item = {"uri": uri, "languageId": language, "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": item})

    def change(self, version: int, start: tuple[int, int], end: tuple[int, int], text: str) -> None:
        place = {"start": _position(start), "end": _position(end)}
        self.tell(
            "textDocument/didChange",
            {
                "textDocument": {"uri": "file:///note.txt", "version": version},
                "contentChanges": [{"range": place, "text": text}],
            },
        )

    def close(self) -> int:
        self.ask("shutdown", None)
        self.tell("exit", None)
        return self.process.wait(timeout=20)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                stream.close()


def _position(place: tuple[int, int]) -> dict[str, int]:
    return {"line": place[0], "character": place[1]}
