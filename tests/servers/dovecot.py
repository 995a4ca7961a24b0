"""A Dovecot of the test's own: IMAP, submission, LMTP, Sieve and, where asked for, sign-in by token."""

import os
import pwd
import shutil
import signal
import smtplib
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from tests.servers.certificates import Certificates
from tests.servers.ports import answers, free_ports

CONFIG = """
protocols = imap submission lmtp
listen = 127.0.0.1
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 1
first_valid_gid = 1
shutdown_clients = yes
ssl = required
ssl_cert = <{chain}
ssl_key = <{key}
auth_mechanisms = plain login xoauth2 oauthbearer
auth_failure_delay = 0
mail_location = maildir:~/Maildir
postmaster_address = postmaster@test
submission_host = 127.0.0.1:{relay}
submission_relay_host = 127.0.0.1
submission_relay_port = {relay}
{tokens}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {folder}/passwd
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={folder}/home/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Drafts {{
    special_use = \\Drafts
    auto = subscribe
  }}
  mailbox Sent {{
    special_use = \\Sent
    auto = subscribe
  }}
}}
service anvil {{
  chroot =
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
  }}
}}
service submission-login {{
  chroot =
  inet_listener submission {{
    port = {submission}
  }}
  inet_listener submissions {{
    port = {submissions}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
protocol lmtp {{
  mail_plugins = $mail_plugins sieve
}}
plugin {{
  sieve = file:~/sieve;active=~/.dovecot.sieve
}}
"""
TOKENS = """
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {folder}/oauth2.conf
}}
"""


class Dovecot:
    """``accounts``: address to password. ``close`` stops it, whatever happened, and removes its folder.

    The folder lies in the system's own place for such: that of the tests is closed to the server's user, and its path too long for sockets.
    """

    def __init__(
        self,
        certificates: Certificates,
        accounts: dict[str, str],
        relay: int | None = None,
        token_url: str | None = None,
    ) -> None:
        names = ("imap", "imaps", "submission", "submissions", "lmtp")
        self.ports = dict(zip(names, free_ports(len(names)), strict=True))
        self.folder, self.accounts = Path(tempfile.mkdtemp(prefix="afterword-")), accounts
        self._certificates, self._token_url = certificates, token_url
        self.relay = relay or free_ports(1)[0]
        self._process: subprocess.Popen[bytes] | None = None
        self._prepare()

    def start(self) -> "Dovecot":
        program = shutil.which("dovecot", path=f"{os.environ['PATH']}:/usr/sbin")
        assert program, (
            "dovecot is needed: apt-get install dovecot-imapd dovecot-submissiond dovecot-lmtpd dovecot-sieve"
        )
        self._process = subprocess.Popen(
            [program, "-F", "-c", str(self.folder / "dovecot.conf")],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            **_as_user(),
        )
        deadline = time.monotonic() + 15
        while not all(map(answers, self.ports.values())):
            if self._process.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise AssertionError(f"Dovecot did not start:\n{self.log()}")
            time.sleep(0.02)
        return self

    def stop(self) -> None:
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None

    def close(self) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def restart(self) -> None:
        self.stop()
        self.start()

    def freeze(self) -> None:
        """Stop the processes in their tracks, as a machine does that falls asleep."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    def set_password(self, address: str, password: str) -> None:
        self.accounts[address] = password
        self._write_passwords()
        time.sleep(1.2)  # the server looks at the file once a second

    def deliver(self, address: str, raw: bytes, sender: str = "someone@firm.test") -> None:
        """Put a message into the address's inbox by LMTP."""
        with smtplib.LMTP("127.0.0.1", self.ports["lmtp"]) as lmtp:
            lmtp.sendmail(sender, [address], raw)

    def put(self, address: str, raw: bytes, folder: str = "") -> None:
        """Write a message into a folder as the server itself would, without its help: quick for very many."""
        place = self.folder / "home" / address / "Maildir" / (f".{folder}" if folder else "") / "cur"
        if not place.exists():
            for name in ("cur", "new", "tmp"):
                (place.parent / name).mkdir(parents=True, exist_ok=True)
            self._own(self.folder / "home" / address)
        self._number = getattr(self, "_number", 0) + 1
        path = place / f"1700000000.M{self._number}P{os.getpid()}.test:2,S"
        path.write_bytes(raw)
        if os.geteuid() == 0:
            os.chown(path, *_ids())

    def sieve(self, address: str, script: str) -> None:
        home = self.folder / "home" / address
        home.mkdir(parents=True, exist_ok=True)
        (home / ".dovecot.sieve").write_text(script)
        self._own(home)

    def log(self) -> str:
        path = self.folder / "dovecot.log"
        return path.read_text(errors="replace") if path.exists() else ""

    def cut(self) -> None:
        """Kill everybody but the master, as a machine does that runs out of memory."""
        for pid in self._children():
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def _signal(self, number: int) -> None:
        assert self._process is not None
        for pid in [self._process.pid, *self._children()]:
            os.kill(pid, number)

    def _children(self) -> list[int]:
        assert self._process is not None
        found = subprocess.run(
            [shutil.which("pgrep") or "pgrep", "-P", str(self._process.pid)],
            capture_output=True,
            text=True,
            check=False,
        ).stdout
        return [int(pid) for pid in found.split()]

    def _prepare(self) -> None:
        for name in ("run", "state", "home"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        user = pwd.getpwuid(_ids()[0])
        values = {
            "folder": self.folder,
            "user": user.pw_name,
            "group": "nogroup" if user.pw_name == "nobody" else _group(user.pw_gid),
            "chain": self.folder / self._certificates.chain.name,
            "key": self.folder / self._certificates.key.name,
            "relay": self.relay,
            "tokens": TOKENS.format(folder=self.folder) if self._token_url else "",
            **self.ports,
        }
        for path in (self._certificates.chain, self._certificates.key):
            shutil.copy(path, self.folder / path.name)
        (self.folder / "dovecot.conf").write_text(CONFIG.format(**values))
        if self._token_url:
            (self.folder / "oauth2.conf").write_text(
                f"tokeninfo_url = {self._token_url}\nintrospection_mode =\nusername_attribute = email\n"
                "active_attribute = active\nactive_value = true\nscope =\n"
            )
        self._write_passwords()
        self._own(self.folder)
        self.folder.chmod(0o755)

    def _write_passwords(self) -> None:
        rows = "".join(f"{address}:{{PLAIN}}{password}::::::\n" for address, password in self.accounts.items())
        (self.folder / "passwd").write_text(rows)
        self._own(self.folder / "passwd")

    def _own(self, path: Path) -> None:
        if os.geteuid() != 0:
            return
        for one in [path, *path.rglob("*")]:
            os.chown(one, *_ids())


def _ids() -> tuple[int, int]:
    """Root's servers run as nobody."""
    return (65534, 65534) if os.geteuid() == 0 else (os.geteuid(), os.getegid())


def _group(gid: int) -> str:
    import grp

    return grp.getgrgid(gid).gr_name


def _as_user() -> dict[str, object]:
    return {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
