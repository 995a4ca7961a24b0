"""The mailbox is read for what concerns an open candidacy, and for nothing else; what it says moves the timetable with a yes."""

import os
import threading
import time
from dataclasses import replace

import pytest
from whenever import Date, Instant

from afterword.adapters.invitation.ics import read_invitations
from afterword.core.candidacy.model import Event, EventKind, ReplyKind
from afterword.core.mail.received import ReceivedState, Tie
from afterword.core.note.model import NoteKind
from afterword.core.problems import Conflict, Refused, Unavailable
from afterword.usecases.check_mail import check_mail
from afterword.usecases.confirm_reply import Meant, confirm_reply, dismiss, waiting
from afterword.usecases.deliver import deliver_due
from afterword.usecases.take_invitation import World, confirm, propose_from
from afterword.usecases.take_known_invitation import take_known_invitation
from afterword.usecases.watch_mail import Watching, one_round, watch
from tests.servers.fixtures import ALICE, RUTH
from tests.servers.postfix import Postfix
from tests.servers.relay import Relay
from tests.usecases.mail_world import DAN, NO_TIMES, TEXT

DECLINE = "Dear Ms. Berg,\n\nThank you for coming in. We have decided to move forward with another candidate.\n\nRuth Okafor\n"


def mail(text=DECLINE, sender=f"Ruth Okafor <{RUTH}>", subject="Re: Thank you", to=ALICE, id_="r1", **headers):
    rows = {
        "From": sender,
        "To": to,
        "Subject": subject,
        "Message-ID": f"<{id_}@okafor.test>",
        "Date": "Wed, 25 Nov 2026 09:00:00 -0500",
    }
    rows |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\n" for name, value in rows.items() if value is not None)
    return f"{head}\n{text}".replace("\n", "\r\n").encode()


@pytest.fixture
def sent(world):
    one = world.dispatch()
    deliver_due(world.delivery())
    return world.post.dispatch(one.id)


def got(world, *raws, sender="x@y.test"):
    for raw in raws:
        world.dovecot.deliver(ALICE, raw, sender)
    return check_mail(world.checking())


def test_an_answer_in_the_thread_is_proposed_and_confirmed(world, sent):
    (one,) = got(world, mail(In_Reply_To=sent.message_id)).new
    assert (one.tie, one.person, one.kind, one.state) == (
        Tie.THREAD,
        "okafor",
        ReplyKind.DECLINE,
        ReceivedState.PROPOSED,
    )
    assert "another candidate" in one.words
    assert world.events() == [("note-sent", "okafor")]
    confirmed, _ = confirm_reply(world.post, world.store, one, Meant(), world.clock.now(), lambda *_: NO_TIMES)
    assert world.events()[-1] == ("reply", "okafor")
    assert waiting(world.post) == []
    with pytest.raises(Conflict):  # by who has read it before
        confirm_reply(world.post, world.store, one, Meant(), world.clock.now(), lambda *_: NO_TIMES)
    assert confirmed.event
    with pytest.raises(Refused, match="already"):
        confirm_reply(
            world.post, world.store, confirmed, Meant(ReplyKind.OTHER), world.clock.now(), lambda *_: NO_TIMES
        )


def test_who_died_between_a_yes_and_its_event_is_helped_up(world, sent):
    (one,) = got(world, mail(In_Reply_To=sent.message_id)).new
    world.post.settle(one, replace(one, state=ReceivedState.CONFIRMED))
    assert world.events() == [("note-sent", "okafor")]
    check_mail(world.checking())
    check_mail(world.checking())
    assert world.events() == [("note-sent", "okafor"), ("reply", "okafor")]


def test_a_machine_that_acknowledges_is_recorded_and_one_that_declines_is_asked_about(world, sent):
    text = "Thank you for your message. We have received it and will read it.\n"
    answers = {"In_Reply_To": sent.message_id, "Auto_Submitted": "auto-generated"}
    found = got(world, mail(text, id_="k1", **answers), mail(id_="k2", **answers)).new
    assert [(one.kind, one.state) for one in found] == [
        (ReplyKind.ACKNOWLEDGEMENT, ReceivedState.RECORDED),
        (ReplyKind.DECLINE, ReceivedState.PROPOSED),
    ]


def meeting(start, sequence, status="CONFIRMED", method="REQUEST", uid="m1@okafor.test"):
    return (
        f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//EN\nMETHOD:{method}\nBEGIN:VEVENT\nUID:{uid}\nSEQUENCE:{sequence}\n"
        f"DTSTAMP:2026110{sequence + 1}T120000Z\nDTSTART:{start}T150000Z\nDTEND:{start}T160000Z\nSUMMARY:Interview\nSTATUS:{status}\n"
        f"ORGANIZER;CN=Ruth Okafor:mailto:{RUTH}\nATTENDEE;CN=Alice:mailto:{ALICE}\nEND:VEVENT\nEND:VCALENDAR\n"
    )


def test_an_update_and_a_cancellation_by_mail_reach_the_interview(world):
    candidate = world.kept.candidacy.candidate
    taking = World(lambda *_: NO_TIMES, lambda one, _now: one, candidate)
    (proposal,), _ = propose_from(world.store, meeting("20261210", 0).encode(), read_invitations, candidate)
    confirm(world.store, proposal, {"candidacy": "okafor", "zone": "America/New_York"}, world.clock.now(), taking)
    checking = world.checking(
        take_calendar=lambda data: take_known_invitation(world.store, data, read_invitations, world.clock.now(), taking)
    )

    def comes(text, id_):
        raw = mail(
            text,
            subject="Interview",
            id_=id_,
            MIME_Version="1.0",
            Content_Type="text/calendar; method=REQUEST; charset=utf-8",
        )
        world.dovecot.deliver(ALICE, raw, RUTH)
        return check_mail(checking).calendar

    assert comes(meeting("20261211", 1), "c1")
    assert world.store.load("okafor").candidacy.interviews[-1].started == Instant("2026-12-11T15:00:00Z")
    assert comes(meeting("20261211", 2, "CANCELLED", "CANCEL"), "c2")
    assert world.store.load("okafor").candidacy.interviews[-1].cancelled
    (told,) = comes(meeting("20261218", 0, uid="m2@okafor.test"), "c3")
    assert "afterword add" in told
    assert len(world.store.load("okafor").candidacy.interviews) == 2


def test_nothing_is_read_twice_and_nothing_else_is_kept(world, sent):
    strangers = [
        mail(sender="News <news@shop.test>", id_="s1", subject="Sale", List_Id="<l.shop.test>"),
        mail(sender="Mother <mum@home.test>", id_="s2", subject="Dinner?"),
        mail(sender=f"Alice <{ALICE}>", id_="s3", In_Reply_To=sent.message_id),
        mail(sender="Jobs <alerts@jobs.test>", id_="s4", subject="12 new jobs at Okafor", List_Id="<a.jobs.test>"),
    ]
    found = got(world, mail(In_Reply_To=sent.message_id), *strangers)
    assert (found.seen, found.opened, len(found.new)) == (5, 1, 1)
    assert check_mail(world.checking()).seen == 0
    assert [one.id for one in world.post.received()] == ["<r1@okafor.test>"]


@pytest.mark.parametrize(
    ("raw", "tie", "person"),
    [
        (mail(), Tie.PERSON, "okafor"),
        (
            mail(sender='"Kim Ode" <kode@okafor.test>', text="I write for Ruth. We hope to decide by Friday."),
            Tie.DOMAIN,
            None,
        ),
        (mail(sender="hr@mail.okafor.test"), Tie.DOMAIN, None),
        (mail(sender="Okafor & Lane LLP <no-reply@greenhouse.io>", subject="Your application"), Tie.SYSTEM, None),
        (mail(sender="Recruiting <okaforlane@hire.lever.co>", subject="Your application"), Tie.SYSTEM, None),
        (
            mail(
                sender="Ruth Okafor <ruth.private@mail.test>", text="It is I, from my own address, for Okafor & Lane."
            ),
            Tie.NAME,
            "okafor",
        ),
    ],
)
def test_who_writes_for_the_firm_is_probably_meant(world, raw, tie, person):
    (one,) = got(world, raw).new
    assert (one.tie, one.person, one.state) == (tie, person, ReceivedState.PROPOSED)


@pytest.mark.parametrize(
    "raw",
    [
        mail(sender="Other Firm <no-reply@greenhouse.io>", subject="Your application to Other Firm"),
        mail(sender="Ruth Okafor <ruth@choir.test>", text="Rehearsal is at eight.", subject="Choir"),
        mail(sender="x@notokafor.test"),
        mail(sender=f"Ruth <{RUTH}>", List_Id="<news.okafor.test>", subject="Our newsletter"),
        mail(sender="x@y.test", References="<unknown@x.test>"),
    ],
)
def test_who_only_looks_like_it_is_not(world, raw):
    assert got(world, raw).new == []


def test_an_old_thread_used_anew_is_no_answer(world, sent):
    got(world, mail(sender="Bob <bob@else.test>", subject="Fwd: cheap flights", References=sent.message_id))
    assert world.post.received() == []
    (one,) = got(
        world, mail(sender="Bob <bob@else.test>", subject=f"Re: {_subject(sent)}", References=sent.message_id, id_="r2")
    ).new
    assert one.tie is Tie.THREAD


def _subject(sent):
    from afterword.core.mail.mime import subject_in

    return subject_in(sent.raw)


def test_a_vacation_program_is_recorded_by_itself(world, sent):
    text = "I am out of the office until Monday, December 7, and will answer then.\n"
    (one,) = got(
        world, mail(text, In_Reply_To=sent.message_id, Auto_Submitted="auto-replied", subject="Automatic reply")
    ).new
    assert (one.state, one.kind, one.date) == (ReceivedState.RECORDED, ReplyKind.AUTO_REPLY, Date(2026, 12, 7))
    assert world.events() == [("note-sent", "okafor"), ("reply", "okafor")]


def test_a_real_vacation_program(world, sent):
    """Sieve answers what arrives for Ruth, and the answer finds its way to Alice."""
    relay = Relay(world.dovecot.relay, world.dovecot.ports["lmtp"], {ALICE, RUTH}).start()
    try:
        script = 'require ["vacation"];\nvacation :addresses "{}" :subject "Away" "I am out of the office until December 7, 2026.";\n'
        world.dovecot.sieve(RUTH, script.format(RUTH))
        world.dovecot.deliver(RUTH, sent.raw, ALICE)
        one = first_that_comes(world)
    finally:
        relay.stop()
    assert (one.by_machine, one.kind, one.tie, one.state) == (
        True,
        ReplyKind.AUTO_REPLY,
        Tie.THREAD,
        ReceivedState.RECORDED,
    )
    assert one.date == Date(2026, 12, 7)


@pytest.mark.skipif(os.geteuid() != 0 and not os.environ.get("CI"), reason="Postfix is started by root alone")
def test_a_real_bounce(world, sent):
    """The firm's server knows nobody of that name, and Postfix says so in its own way."""
    relay = Relay(world.dovecot.relay, world.dovecot.ports["lmtp"], {ALICE}).start()
    postfix = Postfix(world.dovecot.ports["lmtp"], world.dovecot.relay)
    try:
        postfix.start().send(sent.raw, ALICE, RUTH)
        one = first_that_comes(world)
    finally:
        postfix.close()
        relay.stop()
    assert (one.bounced, one.person, one.state) == (True, "okafor", ReceivedState.RECORDED)
    assert world.events()[-1] == ("note-bounced", "okafor")


def first_that_comes(world):
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        if found := check_mail(world.checking()).new:
            return found[0]
        time.sleep(0.1)
    raise AssertionError(world.dovecot.log())


def bounce(sent, action="failed", status="5.1.1", recipient=RUTH, original=True, id_="b1"):
    quoted = f"Message-ID: {sent.message_id}\nSubject: Thank you\n" if original else ""
    return (
        (
            f"Return-Path: <>\nFrom: MAILER-DAEMON@relay.test (Mail Delivery System)\nTo: {ALICE}\nSubject: Undelivered Mail Returned to Sender\n"
            f"Message-ID: <{id_}@relay.test>\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n"
            f'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n--b\n\nIt could not be delivered.\n\n'
            f"--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; relay.test\n\nFinal-Recipient: rfc822; {recipient}\n"
            f"Action: {action}\nStatus: {status}\n\n--b\nContent-Type: text/rfc822-headers\n\n{quoted}\n--b--\n"
        )
        .replace("\n", "\r\n")
        .encode()
    )


def test_a_bounce_is_recorded_and_the_note_owed_again(world, sent):
    (one,) = got(world, bounce(sent)).new
    assert (one.bounced, one.state, one.person) == (True, ReceivedState.RECORDED, "okafor")
    assert world.events()[-1] == ("note-bounced", "okafor")


def test_a_bounce_that_quotes_nothing_is_tied_by_the_address(world, sent):
    (one,) = got(world, bounce(sent, original=False)).new
    assert one.person == "okafor"


def test_a_bounce_of_something_else_is_nobodys(world, sent):
    assert got(world, bounce(sent, recipient="mum@home.test", original=False)).new == []


def test_late_is_not_lost(world, sent):
    assert got(world, bounce(sent, action="delayed", status="4.4.1")).new == []
    assert world.events() == [("note-sent", "okafor")]


def test_a_closed_candidacy_is_not_looked_for(world, sent):
    kept = world.store.load("okafor")
    world.store.append(kept, Event(id="e9", at=world.clock.now(), kind=EventKind.CLOSED), NO_TIMES, world.clock.now())
    assert got(world, mail()).seen == 0


def test_a_reply_that_nobody_has_looked_at_holds_what_waits(world, sent):
    world.dispatch(kind=NoteKind.CHECK_IN_MAIL, text=TEXT + "News?\n", subject="News")
    world.dovecot.deliver(ALICE, mail(In_Reply_To=sent.message_id), RUTH)
    checked, moved = one_round(world.checking(), world.delivery())
    assert len(checked.new) == 1
    assert [one.state.value for one in moved] == ["held"]
    assert len(world.faulty.accepted) == 1
    dismiss(world.post, checked.new[0])
    assert waiting(world.post) == []


def test_it_may_be_said_to_say_something_else(world, sent):
    (one,) = got(world, mail("We are still deliberating.\n", In_Reply_To=sent.message_id)).new
    meant = Meant(ReplyKind.UPDATE_WITH_DATE, Date(2026, 12, 4))
    confirm_reply(world.post, world.store, one, meant, world.clock.now(), lambda *_: NO_TIMES)
    event = world.store.load("okafor").candidacy.events[-1]
    assert (event.reply, event.date) == (ReplyKind.UPDATE_WITH_DATE, Date(2026, 12, 4))


def test_two_candidacies_of_one_firm_are_both_named(world):
    kept = world.store.load("okafor")
    world.store.create("okafor-2", replace(kept.candidacy, role="Clerk", events=()), NO_TIMES, world.clock.now())
    (one,) = got(world, mail()).new
    assert {one.candidacy, *one.maybe} == {"okafor", "okafor-2"}


def test_a_line_that_breaks_loses_nothing(world, sent):
    world.dovecot.deliver(ALICE, mail(In_Reply_To=sent.message_id), RUTH)
    real = world.mailbox

    class Breaks:
        def __init__(self):
            self.box = real()

        def __enter__(self):
            self.box.__enter__()
            self.box.text_of = self._break
            return self.box

        def __exit__(self, *rest):
            self.box.__exit__(*rest)

        def _break(self, *_):
            raise Unavailable("the line broke")

    with pytest.raises(Unavailable):
        check_mail(world.checking(mailbox=Breaks))
    assert len(check_mail(world.checking()).new) == 1


def test_what_a_stranger_writes_steers_no_terminal(world, sent):
    raw = mail(
        "We chose another\x1b[2J candidate.\n",
        sender=f"Ruth\x1b]0;x\x07 <{RUTH}>",
        subject="=?utf-8?q?=1B=5B31mRe=E2=80=AE?=",
        In_Reply_To=sent.message_id,
    )
    (one,) = got(world, raw).new
    assert all(text.isprintable() for text in (one.sender, one.subject, one.words)), one


def test_two_checks_at_once(world):
    with world.post.alone("reading"), pytest.raises(Conflict):
        check_mail(world.checking())


def test_watching_lives_through_a_restart_and_sends_what_is_due(world, sent):
    told, troubles, rounds = [], [], []
    world.dispatch(person="dan", text=TEXT.replace("Okafor", "Reyes"))

    def goes_on():
        rounds.append(1)
        return len(told) < 3 and len(rounds) < 60

    def pause(_seconds):
        time.sleep(0.2)

    def later():
        time.sleep(1.0)
        world.dovecot.restart()
        world.dovecot.deliver(ALICE, mail(In_Reply_To=sent.message_id), RUTH)

    thread = threading.Thread(target=later)
    thread.start()
    watch(
        Watching(
            world.checking(),
            world.delivery(),
            lambda checked, moved: told.append((checked.new, moved)),
            troubles.append,
            goes_on,
            pause,
            round_seconds=2.0,
        )
    )
    thread.join()
    assert [one.state.value for one in told[0][1]] == ["sent"]
    assert any(new for new, _ in told), (told, troubles)
    assert f"Dan Reyes <{DAN}>".encode() in world.faulty.accepted[-1]


def test_a_refused_sign_in_ends_the_watch(world):
    world.dovecot.set_password(ALICE, "something else entirely")
    try:
        with pytest.raises(Unavailable, match="sign-in"):
            watch(
                Watching(
                    world.checking(),
                    world.delivery(),
                    _ignore,
                    _ignore,
                    iter([True] * 5 + [False]).__next__,
                    _ignore,
                    1.0,
                )
            )
    finally:
        world.dovecot.set_password(ALICE, "pw-alice")


def _ignore(*_):
    return None


def test_a_huge_message_is_read_at_its_beginning(world, sent):
    raw = mail(DECLINE + "x" * 76 + "\n" * 2 + ("y" * 76 + "\n") * 200_000, In_Reply_To=sent.message_id)
    (one,) = got(world, raw).new
    assert one.kind is ReplyKind.DECLINE


def test_the_instant_of_a_reply_is_when_it_came(world, sent):
    before = world.clock.now()
    (one,) = got(world, mail(In_Reply_To=sent.message_id)).new
    assert isinstance(one.at, Instant)
    assert abs((one.at - before).total("seconds")) < 30
