"""A candidate with a mailbox on a real server: what sending and reading are tried out on."""

import ssl
import time
from contextlib import contextmanager
from dataclasses import dataclass, replace
from secrets import token_hex

from whenever import Instant, TimeDelta

from afterword.adapters.clock.system import SystemClock
from afterword.adapters.eml.incoming import read_headers, read_incoming
from afterword.adapters.mail.imap import ImapMailbox
from afterword.adapters.mail.secrets import Secret
from afterword.adapters.mail.submission import SmtpSubmitter
from afterword.adapters.store.post import SqlitePost
from afterword.adapters.store.sqlite import SqliteStore
from afterword.core.candidacy.model import Candidacy, Candidate, Firm, Interview, Person
from afterword.core.mail.account import Account, Security, Server
from afterword.core.note.approval import Addressed, Approved, KeptDraft
from afterword.core.note.model import NoteForm, NoteKind
from afterword.ports import Times
from afterword.usecases.check_mail import Checking
from afterword.usecases.deliver import Delivery
from afterword.usecases.send import Yes, make_dispatch
from tests.servers.fixtures import ALICE, RUTH

NO_TIMES = Times(None, None)
TEXT = (
    "Dear Ms. Okafor:\n\nThank you for Tuesday’s talk about the clinic.\n.\nPlease call me.\n\nSincerely,\nAlice Berg\n"
)
DAN = "dan@okafor.test"


def candidacy(now: Instant) -> Candidacy:
    ended = now - TimeDelta(hours=3)
    return Candidacy(
        candidate=Candidate(name="Alice Bérg", zone="America/New_York", email=ALICE),
        firm=Firm(name="Okafor & Lane LLP", zone="America/New_York", country="US"),
        role="Associate",
        people=(
            Person(id="okafor", name="Ruth Okafor", title="Ms.", email=RUTH, email_given=True),
            Person(id="dan", name="Dan Reyes", email=DAN),
        ),
        interviews=(
            Interview(
                started=ended - TimeDelta(hours=1), ended=ended, zone="America/New_York", people=("okafor", "dan")
            ),
        ),
    )


@dataclass
class MailWorld:
    """``faulty`` is the way out, ``dovecot`` the folders; both may be out of order."""

    folder: object
    dovecot: object
    faulty: object
    certificates: object

    def __post_init__(self):
        self.clock = SystemClock()
        path = self.folder / "a.sqlite3"
        self.store, self.post = SqliteStore(path), SqlitePost(path)
        self.trust = ssl.create_default_context(cafile=str(self.certificates.authority))
        imap = Server("localhost", self.dovecot.ports["imaps"], Security.TLS)
        smtp = Server("localhost", self.faulty.port, Security.TLS)
        self.account = Account(address=ALICE, user=ALICE, imap=imap, smtp=smtp)
        self.kept = self.store.create("okafor", candidacy(self.clock.now()), NO_TIMES, self.clock.now())

    def close(self):
        self.store.close()
        self.post.close()

    def mailbox(self):
        return ImapMailbox(self.account, lambda: Secret("pw-alice"), self.trust, timeout=10)

    def delivery(self, **more):
        submitter = SmtpSubmitter(self.account, lambda: Secret("pw-alice"), self.trust, timeout=2)
        usual = {"mailbox": self.mailbox, "patience": 0.0, "pause": time.sleep}
        return Delivery(
            post=self.post,
            store=self.store,
            account=self.account,
            submitter=submitter,
            clock=self.clock,
            times_of=lambda *_: NO_TIMES,
            **usual | more,
        )

    def checking(self, **more):
        usual = {"take_calendar": lambda _: (), "mailbox": self.mailbox}
        return Checking(
            post=self.post,
            store=self.store,
            account=self.account,
            clock=self.clock,
            times_of=lambda *_: NO_TIMES,
            read_headers=read_headers,
            read_incoming=read_incoming,
            **usual | more,
        )

    def yes(self, text=TEXT, kind=NoteKind.THANK_YOU, person="okafor", subject="Thank you, Ms. Okafor — the clinic"):
        to = Addressed(person, kind, NoteForm.MAIL)
        draft = KeptDraft(to=to, revision=1, made_at=self.clock.now(), text=text, subject=subject)
        return Yes(draft, Approved(to, 1, self.clock.now(), draft.digest))

    def dispatch(self, **said):
        kept, now = self.store.load("okafor"), self.clock.now()
        return make_dispatch(self.post, kept, self.yes(**said), self.account, now, token_hex(16))

    def events(self):
        return [(event.kind.value, event.person) for event in self.store.load("okafor").candidacy.events]

    def state(self, one):
        return self.post.dispatch(one.id).state.value

    def sent_copies(self):
        with self.mailbox() as box:
            box._client.select_folder("Sent", readonly=True)
            return len(box._client.search("ALL"))


@contextmanager
def changed(world, **more):
    """The account otherwise, for a while."""
    before = world.account
    world.account = replace(before, **more)
    try:
        yield
    finally:
        world.account = before
