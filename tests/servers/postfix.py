"""A Postfix of the test's own, which makes real delivery reports; it wants to be started by root."""

import os
import shutil
import smtplib
import subprocess
import tempfile
import time
from pathlib import Path

from tests.servers.ports import answers, free_ports

MAIN = """
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
maillog_file = {folder}/log/postfix.log
maillog_file_prefixes = {folder}
mail_owner = postfix
setgid_group = postdrop
myhostname = relay.test
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtpd_tls_security_level = none
smtp_tls_security_level = none
smtpd_relay_restrictions = permit_mynetworks, reject
smtputf8_enable = no
transport_maps = inline:{{ {{ cand.test = lmtp:inet:127.0.0.1:{lmtp} }} }}
relayhost = [127.0.0.1]:{relay}
alias_maps =
local_recipient_maps =
proxy_read_maps =
alias_database =
"""
MASTER = """
{port} inet n - n - - smtpd
postlog unix-dgram n - n - 1 postlogd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
lmtp unix - - n - - lmtp
smtp unix - - n - - smtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
"""


class Postfix:
    def __init__(self, lmtp: int, relay: int) -> None:
        (self.port,) = free_ports(1)
        self.folder = Path(tempfile.mkdtemp(prefix="afterword-"))
        self.folder.chmod(0o755)
        for name in ("queue", "data", "log", "conf"):
            (self.folder / name).mkdir()
        shutil.chown(self.folder / "data", "postfix")
        values = {"folder": self.folder, "lmtp": lmtp, "relay": relay, "port": self.port}
        (self.folder / "conf" / "main.cf").write_text(MAIN.format(**values))
        (self.folder / "conf" / "master.cf").write_text(MASTER.format(**values))

    def start(self) -> "Postfix":
        self._run("start")
        deadline = time.monotonic() + 20
        while not answers(self.port):
            if time.monotonic() > deadline:
                log = self.folder / "log" / "postfix.log"
                raise AssertionError(f"Postfix did not start: {log.read_text() if log.exists() else 'no log'}")
            time.sleep(0.05)
        return self

    def close(self) -> None:
        self._run("stop", check=False)
        shutil.rmtree(self.folder, ignore_errors=True)

    def send(self, raw: bytes, sender: str, recipient: str) -> None:
        with smtplib.SMTP("127.0.0.1", self.port, timeout=10) as smtp:
            smtp.sendmail(sender, [recipient], raw)

    def _run(self, word: str, *, check: bool = True) -> None:
        path = f"{os.environ['PATH']}:/usr/sbin"
        program = shutil.which("postfix", path=path)
        assert program, "postfix is needed: apt-get install postfix"
        done = subprocess.run(
            [program, "-c", str(self.folder / "conf"), word], capture_output=True, text=True, check=False
        )
        assert not check or done.returncode == 0, done.stdout + done.stderr
