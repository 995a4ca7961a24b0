"""A hundred messages that no program should have written, put into a real mailbox: each is read or left, and none stops the next."""

import base64
import itertools

from afterword.core.candidacy.model import ReplyKind
from afterword.core.mail.received import ReceivedState
from afterword.usecases.check_mail import check_mail
from afterword.usecases.deliver import deliver_due
from tests.servers.fixtures import ALICE, RUTH

SAID = b"We have decided to move forward with another candidate."
_NUMBER = itertools.count(1)


def raw(
    thread,
    *,
    head="",
    body=SAID,
    sender=f"Ruth <{RUTH}>",
    kind="text/plain; charset=utf-8",
    id_=None,
    encoding="8bit",
):
    lines = [
        f"From: {sender}",
        f"To: {ALICE}",
        "Subject: Re: Thank you",
        f"Message-ID: <{id_ or f'h{next(_NUMBER)}'}@okafor.test>",
        f"In-Reply-To: {thread}",
        "Date: Wed, 25 Nov 2026 09:00:00 -0500",
        f"Content-Type: {kind}",
        f"Content-Transfer-Encoding: {encoding}",
        *([head] if head else []),
    ]
    return "\r\n".join(lines).encode("utf-8", "surrogateescape") + b"\r\n\r\n" + body


def nested(depth):
    body = SAID
    for at in range(depth):
        mark = f"b{at}"
        body = (
            f"--{mark}\r\nContent-Type: multipart/mixed; boundary=b{at - 1}\r\n\r\n".encode()
            + body
            + f"\r\n--{mark}--".encode()
        )
    return body


def hostile(thread):
    """Twenty kinds of damage, five of each."""
    yield from (
        raw(thread, kind=f"multipart/{sub}; boundary=x", body=b"no part at all")
        for sub in ("mixed", "alternative", "related", "signed", "report")
    )
    yield from (raw(thread, kind="multipart/mixed", body=b"--\r\n" * count) for count in (0, 1, 9, 99, 999))
    yield from (raw(thread, kind="multipart/mixed; boundary=b0", body=nested(depth)) for depth in (1, 5, 20, 60, 120))
    yield from (
        raw(thread, kind=f"text/plain; charset={name}")
        for name in ("nonsense", "utf-7", "unknown-8bit", "x" * 500, '"')
    )
    yield from (
        raw(thread, encoding="base64", body=body) for body in (b"====", b"A", b"@@@@", b"QUJD" * 3 + b"=", b"\xff\xfe")
    )
    yield from (
        raw(thread, encoding="quoted-printable", body=body)
        for body in (b"=", b"=ZZ", b"=3", b"a=\r\n" * 500, b"\x00=00")
    )
    yield from (raw(thread, encoding=name) for name in ("x-unknown", "uuencode", "binary", "7bit; x", "base64base64"))
    yield from (raw(thread, body=bytes([byte]) * 2000) for byte in (0, 7, 27, 127, 255))
    yield from (raw(thread, head=f"Subject: =?{code}?B?{'/' * 40}?=") for code in ("utf-8", "x", "utf-16", "big5", ""))
    yield from (raw(thread, head=f"References: {'<a@b> ' * count}") for count in (0, 1, 50, 200, 2000))
    yield from (raw(thread, sender=sender) for sender in ("", "<>", "@", "a" * 900, '"Ruth <b@c>" <' + RUTH))
    yield from (
        raw(thread, head=f"Date: {date}")
        for date in ("never", "Wed, 99 Foo 2026 99:99:99 +9999", "0", "-1", "1 Jan 0001")
    )
    yield from (raw(thread, head=f"X-Long: {'x' * count}") for count in (998, 9_000, 50_000, 100_000, 400_000))
    yield from (
        raw(thread, kind="text/html; charset=utf-8", body=body)
        for body in (b"<", b"<p" * 9000, b"<!--" * 900, b"&#x110000;", b"<script>" + SAID)
    )
    yield from (
        raw(
            thread,
            kind='application/octet-stream; name="../../x.ics"',
            body=base64.b64encode(b"BEGIN:VCALENDAR" * count),
            encoding="base64",
        )
        for count in (1, 2, 3, 4, 5)
    )
    yield from (
        raw(thread, kind="text/calendar; method=REQUEST", body=body)
        for body in (b"BEGIN:VCALENDAR", b"END:VEVENT", b"\x00", b"BEGIN:VEVENT\r\n" * 500, b"DTSTART:x")
    )
    yield from (
        raw(thread, kind="message/rfc822", body=body)
        for body in (b"", b"\r\n", b"From: x\r\n", b":\r\n\r\n", raw(thread))
    )
    yield from (
        raw(thread, kind="message/delivery-status", body=body)
        for body in (b"", b"Status: 5", b"Action: failed\r\n\r\n", b"\r\n\r\n\r\n", b"Final-Recipient: rfc822;")
    )
    yield from (
        raw(thread, head=head)
        for head in ("no colon here", " folded first", "X:\r\n\t\r\n\t", "\x01: y", "Content-Type: text/plain")
    )
    yield from (raw(thread, id_=id_) for id_ in ("same", "same", "a b", "<nested>", "é"))


def test_a_hundred_hostile_messages_stop_nothing(world):
    one = world.dispatch()
    deliver_due(world.delivery())
    thread = world.post.dispatch(one.id).message_id
    messages = list(hostile(thread))
    assert len(messages) == 100
    for message in messages:
        world.dovecot.deliver(ALICE, message, "x@y.test")
    world.dovecot.deliver(ALICE, raw(thread, id_="honest"), "x@y.test")
    found = check_mail(world.checking())
    honest = next(one for one in found.new if one.id == "<honest@okafor.test>")
    assert (honest.kind, honest.state) == (ReplyKind.DECLINE, ReceivedState.PROPOSED)
    assert len({one.id for one in world.post.received()}) == len(world.post.received())
    assert not check_mail(world.checking()).new
    assert all(one.state is ReceivedState.PROPOSED or one.by_machine for one in world.post.received())
