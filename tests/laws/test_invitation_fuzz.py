"""An invitation, however it was damaged, gives invitations and problems with places, and never an exception."""

from __future__ import annotations

import os
import random
import re
import time
from unicodedata import category

import pytest

from afterword.adapters.invitation.ics import read_invitations
from afterword.core.candidacy.invitation import Invitation
from afterword.core.candidacy.invitation_answers import read_answers
from afterword.core.candidacy.proposal import propose
from tests.adapters.invitation import LOOKALIKES

ROUNDS = int(os.environ.get("AFTERWORD_FUZZ", "1500"))
PIECES = [
    b"",
    b"\r\n",
    b"\r",
    b"\n ",
    b"\r\n\t",
    b"\x00",
    b"\xff",
    b"\xc3",
    b"\xef\xbb\xbf",
    b"\x1b[31m",
    "\u202e\u2028\x85".encode(),
    b":",
    b";",
    b'"',
    b"\\",
    b"\\n",
    b",",
    b"=",
    b"BEGIN:VEVENT\r\n",
    b"END:VEVENT\r\n",
    b"BEGIN:VCALENDAR\r\n",
    b"END:VCALENDAR\r\n",
    b"BEGIN:VTIMEZONE\r\nTZID:Customized Time Zone\r\n",
    b"BEGIN:STANDARD\r\n",
    b"END:\r\n",
    b"BEGIN:X\r\n" * 40,
    b"RRULE:FREQ=SECONDLY\r\n",
    b"RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n",
    b"RRULE:FREQ=YEARLY;INTERVAL=0\r\n",
    b"RDATE:20261112T140000,20261113\r\n",
    b"TZOFFSETTO:+9959\r\n",
    b"TZOFFSETFROM:-0000\r\n",
    b"DTSTART:00010101T000000\r\n",
    b"DTSTART;TZID=America/New_York:99991231T235959\r\n",
    b"DTSTART;VALUE=DATE:20270229\r\n",
    b"DTEND:20261112T246060Z\r\n",
    b"DURATION:P99999D\r\n",
    b"DURATION:PT0S\r\n",
    b"SEQUENCE:99999999999999999999\r\n",
    b"SEQUENCE:\xd9\xa3\r\n",
    b"DTSTAMP:\xef\xbc\x92026\r\n",
    b"RECURRENCE-ID;RANGE=THISANDFUTURE:20261112\r\n",
    b"ATTENDEE;CN=" + b"A" * 3000 + b":mailto:\r\n",
    b"ORGANIZER;CN=:mailto:@\r\n",
    b"METHOD:CANCEL\r\n",
    b"SUMMARY:" + b"( <" * 500 + b"\r\n",
    b"DESCRIPTION:" + b"Interviewer: A, " * 300 + b"\r\n",
    b"DESCRIPTION:<p>" + b"<style><!--" * 200 + b"\r\n",
    b"DESCRIPTION:" + b"10:00 - 11:00 a. b. c. Dr. " * 200 + b"\r\n",
    b"TZID:../../etc/passwd\r\n",
    b"X-WR-TIMEZONE:\xf0\x9f\x95\x9b\r\n",
    b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n",
    b"Content-Type: text/calendar; charset=nonsense\r\n",
    b"Content-Transfer-Encoding: base64\r\n",
]
PLACE = re.compile(r"file|message|line [1-9]\d*|event [1-9]\d*")


def damaged(rng: random.Random, data: bytes) -> bytes:
    """One to six edits: a piece put in, a stretch cut, doubled or moved, a byte changed, a line gone, doubled or split."""
    for _ in range(rng.randint(1, 6)):
        first, last = sorted((rng.randint(0, len(data)), rng.randint(0, len(data))))
        last = min(last, first + rng.choice((1, 3, 20, 400)))
        match rng.randint(0, 7):
            case 0:
                data = data[:first] + rng.choice(PIECES) + data[first:]
            case 1:
                data = data[:first] + data[last:]
            case 2:
                data = data[:last] + data[first:last] + data[last:]
            case 3:
                data = data[:first] + bytes([rng.randint(0, 255)]) + data[first + 1 :]
            case 4:
                lines = data.split(b"\n")
                del lines[rng.randrange(len(lines))]
                data = b"\n".join(lines)
            case 5:
                data = re.sub(
                    rb"\d", lambda digit: rng.choice((digit[0], b"%d" % rng.randint(0, 9))), data, count=last - first
                )
            case 6:
                data = data[: last if rng.random() < 0.2 else len(data)]
            case _:
                lines = data.split(b"\n")
                lines.insert(rng.randint(0, len(lines)), rng.choice(PIECES).rstrip(b"\n"))
                data = b"\n".join(lines)
    return data


def harmless(text: str) -> bool:
    """Whether a terminal only prints it: no control characters but line ends, nothing that turns the direction of writing."""
    return not any(
        (category(letter) == "Cc" and letter != "\n") or letter in "\u202e\u202d\u2066\u2067" for letter in text
    )


def check(invitation: Invitation, round_: int) -> None:
    proposal = propose(invitation, None, "jane.doe@mailbox.test", "Jane Doe")
    shown = [
        invitation.summary,
        invitation.description,
        invitation.location,
        invitation.zone_words or "",
        proposal.sentence,
    ]
    shown += [person.name + (person.title or "") for person in proposal.people]
    shown += [question.sentence for question in proposal.questions]
    shown += [*invitation.notes, proposal.firm or "", proposal.role or ""]
    assert all(map(harmless, shown)), (round_, shown)
    assert invitation.uid, round_
    assert invitation.started is None or invitation.ended is None or invitation.started < invitation.ended, round_
    answers = {
        "firm": "A",
        "role": "B",
        "zone": "America/New_York",
        "started": "2026-11-12T14:00",
        "ended": "60 minutes",
    }
    answered, problems = read_answers(proposal, answers)
    assert (answered is None) == bool(problems), (round_, problems)
    assert answered is None or answered.started < answered.ended, round_


def test_damaged_invitations_give_problems_with_places() -> None:
    rng = random.Random(20261112)
    seeds = [path.read_bytes() for path in sorted(LOOKALIKES.iterdir())]
    read = wrong = 0
    for round_ in range(ROUNDS):
        data = damaged(rng, seeds[round_ % len(seeds)])
        invitations, problems = read_invitations(data)
        read += bool(invitations)
        wrong += bool(problems)
        assert invitations or problems, round_
        for problem in problems:
            assert PLACE.fullmatch(problem.place), (round_, problem)
            assert problem.sentence, (round_, problem)
            assert harmless(problem.sentence), (round_, problem)
        for invitation in invitations:
            check(invitation, round_)
    assert 0 < read < ROUNDS
    assert 0 < wrong < ROUNDS


FILLERS = [
    "(",
    "<",
    "a ",
    "A. ",
    "Interview with ",
    "10:00 - ",
    "\\n",
    ", ",
    "&amp;",
    "- ",
    "http://",
    "@",
    "(a",
    "Interviewer: ",
]
SECONDS = 5.0


@pytest.mark.parametrize("filler", FILLERS)
def test_what_repeats_without_end_is_read_in_time(filler: str) -> None:
    """A pattern that walks such a text again and again takes minutes; the limit is far above what is needed."""
    text = filler * (60_000 // len(filler))
    body = f"SUMMARY:{text}\r\nDESCRIPTION:{text}\r\nLOCATION:{text}\r\nATTENDEE;CN={text}:mailto:a@b.test\r\n"
    data = f"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261112T140000Z\r\n{body}END:VEVENT\r\nEND:VCALENDAR\r\n"
    before = time.process_time()
    (invitation,), _ = read_invitations(data.encode())
    propose(invitation, None, None, None)
    assert time.process_time() - before < SECONDS
