"""A real CUPS with one PDF queue, in a folder of its own, on a socket of its own."""

import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import pytest

_FILES = """\
ServerRoot {0}/root
RequestRoot {0}/spool
CacheDir {0}/cache
StateDir {0}/state
TempDir {0}/tmp
AccessLog {0}/log/access
ErrorLog {0}/log/error
PageLog {0}/log/page
FileDevice Yes
SystemGroup root
"""
_SERVER = """\
LogLevel info
Listen {0}/cups.sock
DefaultAuthType None
WebInterface No
Browsing No
<Location />
Order allow,deny
Allow all
</Location>
<Location /admin>
Order allow,deny
Allow all
</Location>
<Policy default>
JobPrivateAccess all
JobPrivateValues none
SubscriptionPrivateAccess all
SubscriptionPrivateValues none
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""
_DRIVER = "lsb/usr/cupsfilters/Generic-PDF_Printer-PDF.ppd"


class PrintServer:
    """``folder`` must have a short path, for the socket's sake. What was printed last lies in ``printed``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.socket = folder / "cups.sock"
        self.printed = folder / "out" / "printed.pdf"
        for name in ("root", "spool", "cache", "state", "tmp", "log", "out"):
            (folder / name).mkdir()
        for name in (".", "tmp", "out"):
            (folder / name).chmod(0o777)  # the filters run as another user
        (folder / "files.conf").write_text(_FILES.format(folder))
        (folder / "root" / "cupsd.conf").write_text(_SERVER.format(folder))
        self.process: subprocess.Popen | None = None

    def start(self) -> None:
        server = shutil.which("cupsd", path=f"{os.environ['PATH']}:/usr/sbin")
        assert server, "cupsd is not installed: apt-get install cups cups-client cups-filters"
        self.process = subprocess.Popen(
            [server, "-f", "-c", str(self.folder / "root" / "cupsd.conf"), "-s", str(self.folder / "files.conf")],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._until(self.socket.exists, "the print server did not start")
        self.run("lpadmin", "-p", "PDF", "-E", "-v", f"file:{self.printed}", "-m", _DRIVER)

    def run(self, *command: str) -> str:
        environment = os.environ | {"CUPS_SERVER": str(self.socket)}
        path = f"{os.environ['PATH']}:/usr/sbin"
        done = subprocess.run(
            [shutil.which(command[0], path=path) or command[0], *command[1:]],
            env=environment,
            capture_output=True,
            check=True,
            text=True,
        )
        return done.stdout

    def wait_for_print(self) -> bytes:
        """The file that lies between the printer's own commands."""
        self._until(lambda: self._whole() is not None, "nothing came out")
        return self._whole() or b""

    def _whole(self) -> bytes | None:
        sent = self.printed.read_bytes() if self.printed.exists() else b""
        start, end = sent.find(b"%PDF-"), sent.rfind(b"%%EOF")
        return sent[start : end + 5] if start >= 0 and end > start and b"@PJL EOJ" in sent[end:] else None

    def stop(self) -> None:
        if self.process:
            self.process.terminate()
            self.process.wait(20)
            self.process = None

    def _until(self, happened, complaint: str) -> None:
        end = time.monotonic() + 30
        while not happened():
            assert time.monotonic() < end, complaint + "\n" + self._log()
            time.sleep(0.05)

    def _log(self) -> str:
        log = self.folder / "log" / "error"
        return log.read_text()[-4000:] if log.exists() else "no log"


@pytest.fixture
def printer(monkeypatch):
    """One that runs while the test does, and that CUPS finds."""
    server = PrintServer(Path(tempfile.mkdtemp(prefix="aw", dir="/tmp")))
    try:
        server.start()
        monkeypatch.setenv("CUPS_SERVER", str(server.socket))
        yield server
    finally:
        server.stop()
        shutil.rmtree(server.folder, ignore_errors=True)
