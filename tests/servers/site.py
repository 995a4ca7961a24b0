"""The pages as a real server of the program, on loopback, in a folder of its own, at an instant that the test sets."""

import threading
from pathlib import Path

import httpx
from whenever import Instant

from afterword.adapters.session_file import SessionFile
from afterword.faces.web.app import make_app
from afterword.faces.web.desk import Desk
from afterword.faces.web.postman import Postman
from afterword.faces.web.server import Server, listen, names_of
from afterword.faces.web.session import Doorkeeper
from afterword.faces.web.static import Static
from afterword.wiring import Wiring


class StandingClock:
    def __init__(self, text: str) -> None:
        self.set(text)

    def set(self, text: str) -> None:
        self.moment = Instant(text)

    def now(self) -> Instant:
        return self.moment


class Site:
    """``address`` is where it answers; ``browser()`` is a client that was let in. ``looks``: seconds between the looks of a postman."""

    def __init__(
        self, home: Path, clock: StandingClock | None = None, checker=None, looks: float | None = None
    ) -> None:
        self.home = home
        self._clients: list[httpx.Client] = []
        self.clock = clock or StandingClock("2026-03-03T16:00:00-05:00")
        self.wiring = Wiring(home, self.clock)
        if checker is not None:
            self.wiring.checker = checker
        self.doorkeeper = Doorkeeper(SessionFile(home / "sessions.json"), self.clock.now)
        self._socket = listen(0)
        self.port = self._socket.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        ready = threading.Event()
        postman = Postman(self.wiring, looks) if looks else None
        self.desk = Desk(self.wiring, Static(), postman=postman)
        self.server = Server(make_app(self.desk, self.doorkeeper, names_of(self.port)), ready.set)
        self._thread = threading.Thread(target=self.server.run, kwargs={"sockets": [self._socket]}, daemon=True)
        self._thread.start()
        assert ready.wait(10)

    def link(self) -> str:
        return f"{self.address}/open/{self.doorkeeper.new_link()}"

    def browser(self) -> httpx.Client:
        client = self.stranger(follow_redirects=True)
        assert client.get(self.link()).status_code == 200
        return client

    def stranger(self, *, follow_redirects: bool = False) -> httpx.Client:
        self._clients.append(httpx.Client(base_url=self.address, follow_redirects=follow_redirects, timeout=30))
        return self._clients[-1]

    def stop(self) -> None:
        for client in self._clients:
            client.close()
        self.server.should_exit = True
        self._thread.join(10)
        self._socket.close()
        self.wiring.store().close()
