"""A full mailbox: seconds for the first check and for the next one, beside the bare fetch of the headers, which is the limit.

Usage: python bench/inbox.py [--messages 50000] [--that-matter 60]

The messages lie in a real Dovecot, written as the server itself keeps them. notmuch, where it is installed, imports the same folder.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from afterword.usecases.check_mail import check_mail
from tests.servers.certificates import make_certificates
from tests.servers.dovecot import Dovecot
from tests.servers.faulty import FaultySubmission
from tests.servers.fixtures import ALICE, RUTH
from tests.usecases.mail_world import MailWorld

DECLINE = "Dear Ms. Berg,\n\nThank you for coming in. We have decided to move forward with another candidate.\n\nRuth Okafor\n"


def main() -> None:
    """Run it and print what was seen."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--messages", type=int, default=50_000)
    arguments.add_argument("--that-matter", type=int, default=60)
    said = arguments.parse_args()
    with tempfile.TemporaryDirectory() as name:
        certificates = make_certificates(Path(name) / "certificates")
        dovecot, server = Dovecot(certificates, {ALICE: "pw-alice"}), FaultySubmission(certificates)
        try:
            dovecot.start()
            _fill(dovecot, said.messages, said.that_matter)
            world = MailWorld(Path(name), dovecot, server, certificates)
            _measure(world, said.that_matter)
            _notmuch(dovecot.folder / "home" / ALICE / "Maildir", Path(name))
            world.close()
        finally:
            server.stop()
            dovecot.close()


def _fill(dovecot: Dovecot, count: int, that_matter: int) -> None:
    chance = random.Random(1)
    matter = set(chance.sample(range(count), that_matter))
    for number in range(count):
        sender = f"Ruth Okafor <{RUTH}>" if number in matter else f"Shop {number % 997} <news@shop{number % 997}.test>"
        head = f"From: {sender}\nTo: {ALICE}\nSubject: Message {number}\nMessage-ID: <m{number}@x.test>\nDate: Wed, 25 Nov 2026 09:00:00 -0500\n"
        filler = "Some words of a shop that sells things of all kinds.\n" * chance.randint(5, 120)
        dovecot.put(ALICE, f"{head}\n{DECLINE if number in matter else filler}".replace("\n", "\r\n").encode())


def _measure(world: MailWorld, that_matter: int) -> None:
    warm, _ = _timed(lambda: _headers_alone(world))  # the server writes its index at the first look
    bare, count = _timed(lambda: _headers_alone(world))
    before = _memory()
    first, checked = _timed(lambda: check_mail(world.checking()))
    grown = _memory() - before
    again, nothing = _timed(lambda: check_mail(world.checking()))
    assert (len(checked.new), nothing.seen) == (that_matter, 0), (len(checked.new), nothing.seen)
    print(f"{count:,} messages, {that_matter} that matter; the server's own first look {warm:.1f} s")
    print(f"headers alone, the limit: {bare:6.2f} s")
    print(f"first check:              {first:6.2f} s, {first / bare:.2f} of the limit; {checked.opened} opened")
    print(f"next check:               {again:6.2f} s")
    print(f"memory grew by {grown:.0f} MB")


def _headers_alone(world: MailWorld) -> int:
    with world.mailbox() as box:
        client: Any = box._client  # noqa: SLF001  (the bare library is the measure)
        client.select_folder("INBOX", readonly=True)
        uids = client.search("ALL")
        for at in range(0, len(uids), 500):
            client.fetch(uids[at : at + 500], ["BODY.PEEK[HEADER]"])
        return len(uids)


def _notmuch(folder: Path, home: Path) -> None:
    program = shutil.which("notmuch")
    if program is None:
        print("notmuch: not installed here")
        return
    config = home / "notmuch"
    config.write_text(f"[database]\npath={folder}\n[user]\nname=x\nprimary_email={ALICE}\n[new]\ntags=new\n")
    took, _ = _timed(
        lambda: subprocess.run(
            [program, "new"], env=os.environ | {"NOTMUCH_CONFIG": str(config)}, check=True, capture_output=True
        )
    )
    print(f"notmuch new:              {took:6.2f} s, without a network")


def _timed(do: Any) -> tuple[float, Any]:
    started = time.perf_counter()
    found = do()
    return time.perf_counter() - started, found


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
