"""What was approved goes out once: every fault of a server, every point of a crash, and what is asked of the person."""

import email
import email.policy
from dataclasses import replace
from secrets import token_hex

import pytest
from whenever import TimeDelta

from afterword.core.candidacy.model import Event, EventKind, ReplyKind
from afterword.core.mail.dispatch import DispatchState
from afterword.core.note.model import NoteKind
from afterword.core.problems import Conflict, Missing, Refused, Unavailable
from afterword.usecases.deliver import deliver_due, hold_back, notice_sent, release, settle
from afterword.usecases.send import make_dispatch, to_drafts
from tests.servers.fixtures import ALICE, RUTH
from tests.usecases.mail_world import DAN, NO_TIMES, TEXT, changed


def test_what_was_approved_goes_out_to_the_letter(world):
    one = world.dispatch()
    deliver_due(world.delivery())
    assert world.state(one) == "sent"
    (raw,) = world.faulty.accepted
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert message.get_content().replace("\r\n", "\n") == TEXT
    assert (message["To"], message["Subject"]) == (
        "Ruth Okafor <ruth@okafor.test>",
        "Thank you, Ms. Okafor — the clinic",
    )
    assert message["From"] == f"Alice Bérg <{ALICE}>"
    assert message["Message-ID"] == one.message_id
    assert message.get_content_type() == "text/plain"
    assert "list-unsubscribe" not in message
    assert world.events() == [("note-sent", "okafor")]
    assert world.sent_copies() == 1


def test_doing_it_again_does_nothing(world):
    world.dispatch()
    for _ in range(3):
        deliver_due(world.delivery())
    assert len(world.faulty.accepted) == 1
    assert (world.events(), world.sent_copies()) == ([("note-sent", "okafor")], 1)


@pytest.mark.parametrize("fault", ["drop-greeting", "drop-mail", "drop-data", "no-auth", "later-dot"])
def test_what_did_not_go_waits_and_goes_later(world, fault):
    one = world.dispatch()
    world.faulty.fault = fault
    deliver_due(world.delivery())
    after = world.post.dispatch(one.id)
    assert (after.state, after.tries, after.not_before > world.clock.now()) == (DispatchState.QUEUED, 1, True)
    assert world.events() == []
    world.faulty.fault = None
    world.post.move(after, replace(after, not_before=None))
    deliver_due(world.delivery())
    assert (world.state(one), len(world.faulty.accepted)) == ("sent", 1)


@pytest.mark.parametrize("fault", ["refuse-rcpt", "refuse-dot"])
def test_what_was_refused_is_not_tried_again(world, fault):
    one = world.dispatch()
    world.faulty.fault = fault
    deliver_due(world.delivery())
    deliver_due(world.delivery())
    assert (world.state(one), world.events(), world.faulty.accepted) == ("refused", [], [])
    assert "550" in world.post.dispatch(one.id).words


@pytest.mark.parametrize("fault", ["drop-dot", "silent-dot", "garbage-dot"])
def test_what_may_have_gone_is_asked_about_and_never_sent_again(world, fault):
    one = world.dispatch()
    world.faulty.fault = fault
    deliver_due(world.delivery())
    world.faulty.fault = None
    deliver_due(world.delivery())
    assert (world.state(one), len(world.faulty.accepted), world.events()) == ("unknown", 1, [])
    settle(world.post, one.id, DispatchState.SENT, world.clock.now())
    deliver_due(world.delivery())
    assert (world.state(one), world.events()) == ("sent", [("note-sent", "okafor")])
    assert len(world.faulty.accepted) == 1


def test_a_provider_that_files_what_it_took_tells_that_it_went(world):
    one = world.dispatch()
    world.faulty.fault = "drop-dot"
    world.faulty.on_accept = lambda raw: world.dovecot.put(ALICE, raw, "Sent")
    with world.mailbox():
        pass
    deliver_due(world.delivery())
    assert (world.state(one), world.events(), world.sent_copies()) == ("sent", [("note-sent", "okafor")], 1)


def test_the_copy_is_filed_once(world):
    world.faulty.on_accept = lambda raw: world.dovecot.put(ALICE, raw, "Sent")
    with world.mailbox():
        pass
    world.dispatch()
    deliver_due(world.delivery())
    assert world.sent_copies() == 1


def test_a_provider_known_to_file_is_left_to_do_so(world):
    with changed(world, files_sent=True):
        one = world.dispatch()
        deliver_due(world.delivery())
        assert (world.sent_copies(), world.post.dispatch(one.id).filed) == (0, False)
        world.dovecot.put(ALICE, one.raw, "Sent")
        deliver_due(world.delivery())
        assert (world.sent_copies(), world.post.dispatch(one.id).filed) == (1, True)


def test_an_id_that_the_server_gave_is_known_from_the_copy(world):
    one = world.dispatch()
    own = one.message_id.encode()
    served = one.raw.replace(
        b"Message-ID: " + own, b"Message-ID: <served@big.test>\r\nX-Microsoft-Original-Message-ID: " + own, 1
    )
    world.faulty.on_accept = lambda _: world.dovecot.put(ALICE, served, "Sent")
    with world.mailbox():
        pass
    deliver_due(world.delivery())
    assert world.post.dispatch(one.id).ids == (one.message_id, "<served@big.test>")
    assert world.sent_copies() == 1


def test_who_died_while_sending_has_sent_nothing(world):
    one = world.dispatch()
    world.post.move(one, replace(one, state=DispatchState.SENDING))
    deliver_due(world.delivery())
    assert (world.state(one), len(world.faulty.accepted)) == ("sent", 1)


def test_who_died_at_the_dot_is_looked_for(world):
    one = world.dispatch()
    sending = world.post.move(one, replace(one, state=DispatchState.SENDING))
    world.post.move(sending, replace(sending, state=DispatchState.AT_DOT))
    deliver_due(world.delivery(mailbox=None))
    assert (world.state(one), world.faulty.accepted) == ("unknown", [])


def test_while_the_mailbox_cannot_be_asked_nothing_is_said_of_it(world):
    one = world.dispatch()
    sending = world.post.move(one, replace(one, state=DispatchState.SENDING))
    world.post.move(sending, replace(sending, state=DispatchState.AT_DOT))

    def closed():
        raise Unavailable("the network is away")

    deliver_due(world.delivery(mailbox=closed))
    assert (world.state(one), world.faulty.accepted) == ("at-dot", [])
    world.dovecot.put(ALICE, one.raw, "Sent")
    deliver_due(world.delivery())
    assert (world.state(one), world.events()) == ("sent", [("note-sent", "okafor")])


def test_the_person_may_settle_what_nobody_can_ask_about(world):
    one = world.dispatch()
    sending = world.post.move(one, replace(one, state=DispatchState.SENDING))
    with pytest.raises(Refused, match="sending"):
        settle(world.post, one.id, DispatchState.SENT, world.clock.now())
    world.post.move(sending, replace(sending, state=DispatchState.AT_DOT))
    with world.post.alone("sending"), pytest.raises(Conflict):
        settle(world.post, one.id, DispatchState.SENT, world.clock.now())
    settle(world.post, one.id, DispatchState.SENT, world.clock.now())
    assert (world.state(one), world.faulty.accepted) == ("sent", [])


def test_an_edit_after_the_yes_asks_again(world):
    one = world.dispatch()
    edited = replace(world.yes(text=TEXT + "P.S. One more thing.\n").draft, revision=2)
    world.store.keep_draft("okafor", edited)
    deliver_due(world.delivery())
    assert (world.state(one), world.faulty.accepted) == ("held", [])
    assert "changed the draft" in world.post.dispatch(one.id).words


@pytest.mark.parametrize("state", [DispatchState.IN_DRAFTS, DispatchState.HANDED_OVER])
def test_what_the_candidate_sends_themselves_is_never_due(world, state):
    """A sender that runs beside sees it for the first time in the state that it is meant for."""
    kept, now = world.store.load("okafor"), world.clock.now()
    one = make_dispatch(world.post, kept, world.yes(), world.account, now, token_hex(16), state)
    deliver_due(world.delivery())
    assert (world.state(one), world.faulty.accepted) == (state.value, [])


def test_what_waits_for_its_hour_is_not_due_before(world):
    kept, now = world.store.load("okafor"), world.clock.now()
    later = now + TimeDelta(hours=1)
    one = make_dispatch(world.post, kept, world.yes(), world.account, now, token_hex(16), not_before=later)
    deliver_due(world.delivery())
    assert (world.state(one), world.faulty.accepted) == ("queued", [])


def test_drafts_that_cannot_be_reached_leave_nothing_behind(world):
    kept, now = world.store.load("okafor"), world.clock.now()
    one = make_dispatch(world.post, kept, world.yes(), world.account, now, token_hex(16), DispatchState.IN_DRAFTS)

    class Closed:
        def put_draft(self, *_):
            raise Unavailable("the folder is full")

    with pytest.raises(Unavailable):
        to_drafts(world.post, Closed(), one, now)
    assert world.state(one) == "withdrawn"
    assert world.dispatch()


def test_two_at_once_are_one(world):
    world.dispatch()
    with world.post.alone("sending"), pytest.raises(Conflict, match="Another"):
        deliver_due(world.delivery())
    assert world.faulty.accepted == []
    with pytest.raises(Conflict, match="under way"):
        world.dispatch()


def test_exactly_the_same_is_not_sent_twice(world):
    world.dispatch()
    deliver_due(world.delivery())
    with pytest.raises(Refused, match="sent to that person before"):
        world.dispatch()


def test_a_check_in_stands_in_the_thread_of_the_note(world):
    first = world.dispatch()
    deliver_due(world.delivery())
    world.dispatch(kind=NoteKind.CHECK_IN_MAIL, text=TEXT + "News?\n", subject="Your news")
    deliver_due(world.delivery())
    message = email.message_from_bytes(world.faulty.accepted[1], policy=email.policy.compat32)
    assert message["In-Reply-To"] == first.message_id
    assert first.message_id in message["References"]
    assert world.events()[1] == ("check-in-sent", "okafor")


@pytest.mark.parametrize(
    ("happened", "waits"),
    [
        (Event(id="e9", at=None, kind=EventKind.REPLY, person="okafor", reply=ReplyKind.UPDATE_WITH_DATE), True),
        (Event(id="e9", at=None, kind=EventKind.REPLY, person="dan", reply=ReplyKind.DECLINE), True),
        (Event(id="e9", at=None, kind=EventKind.NOTE_BOUNCED, person="okafor"), True),
        (Event(id="e9", at=None, kind=EventKind.NOTE_BOUNCED, person="dan"), False),
        (Event(id="e9", at=None, kind=EventKind.CALL_MADE, person="okafor"), True),
        (Event(id="e9", at=None, kind=EventKind.WITHDREW), True),
        (Event(id="e9", at=None, kind=EventKind.CLOSED), True),
        (Event(id="e9", at=None, kind=EventKind.NOTE_HANDED_IN, person="okafor"), True),
        (Event(id="e9", at=None, kind=EventKind.NOTE_SENT, person="dan"), False),
        (Event(id="e9", at=None, kind=EventKind.REPLY, person="okafor", reply=ReplyKind.AUTO_REPLY), False),
    ],
)
def test_what_happened_since_the_yes_holds_it(world, happened, waits):
    one = world.dispatch()
    event = replace(happened, at=world.clock.now())
    world.store.append(world.store.load("okafor"), event, NO_TIMES, world.clock.now())
    deliver_due(world.delivery())
    assert (world.state(one), len(world.faulty.accepted)) == (("held", 0) if waits else ("sent", 1))
    if waits:
        assert "since" in world.post.dispatch(one.id).words
        release(world.post, world.store, one.id, world.clock.now())
        deliver_due(world.delivery())
        assert world.state(one) == "sent"


def test_a_decline_withdraws_what_waited(world):
    one = world.dispatch()
    event = Event(id="e9", at=world.clock.now(), kind=EventKind.REPLY, person="dan", reply=ReplyKind.DECLINE)
    world.store.append(world.store.load("okafor"), event, NO_TIMES, world.clock.now())
    (held,) = hold_back(world.post, world.store, "okafor", world.clock.now())
    assert (held.state, world.state(one)) == (DispatchState.WITHDRAWN, "withdrawn")
    with pytest.raises(Refused):
        settle(world.post, one.id, DispatchState.QUEUED, world.clock.now())


def test_what_the_candidate_sent_from_the_drafts_is_noticed(world):
    one = world.dispatch()
    world.post.move(one, replace(one, state=DispatchState.IN_DRAFTS))
    with world.mailbox() as box:
        box.put_draft(one.raw, world.clock.now())
        assert notice_sent(world.delivery(), box) == []
    rewritten = one.raw.replace(one.message_id.encode(), b"<another@client.test>")
    world.dovecot.put(ALICE, rewritten, "Sent")
    with world.mailbox() as box:
        (found,) = notice_sent(world.delivery(), box)
    assert (found.state, found.ids[-1]) == (DispatchState.SENT, "<another@client.test>")
    assert world.events() == [("note-sent", "okafor")]


def test_nobody_is_written_to_without_an_address_or_a_yes(world):
    kept = world.store.load("okafor")
    people = tuple(replace(person, email=None) for person in kept.candidacy.people)
    world.store.correct(kept, replace(kept.candidacy, people=people), (), NO_TIMES, world.clock.now())
    with pytest.raises(Missing, match="J6"):
        world.dispatch()


def test_each_of_a_panel_gets_their_own(world):
    world.dispatch()
    world.dispatch(person="dan", text=TEXT.replace("Okafor", "Reyes"))
    deliver_due(world.delivery())
    assert sorted(email.message_from_bytes(raw)["To"] for raw in world.faulty.accepted) == [
        f"Dan Reyes <{DAN}>",
        f"Ruth Okafor <{RUTH}>",
    ]
