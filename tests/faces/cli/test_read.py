"""`afterword read`: message files, lines of JSON and pasted text."""

import io
import json
import sys
from pathlib import Path

import pytest

SAMPLES = Path(__file__).parents[3].parent / "shared" / "samples" / "eml"
MAIL = b"""\
From: Ruth Okafor <ruth@okafor.example>
To: Anna Berg <anna@mail.example>
Subject: =?utf-8?q?Re=3A_Thank_you?=
Date: Tue, 03 Mar 2026 10:00:00 -0500
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/html; charset=utf-8

<p>Dear Anna,</p><p>We will let you know by Friday.</p>
--b
Content-Type: text/plain; charset=utf-8

Dear Anna,

We will let you know by Friday.

On Mon, Mar 2, 2026 at 9:12 AM Anna Berg <anna@mail.example> wrote:
> I would be glad to accept an offer.
--b--
"""


def test_a_message_file_is_read(program, tmp_path):
    path = tmp_path / "mail.eml"
    path.write_bytes(MAIL)
    reply = program.json("read", str(path))
    assert (reply["id"], reply["kind"], reply["date"]) == (str(path), "update-with-date", "2026-03-06")
    said = program("read", str(path))
    assert "update-with-date" in said
    assert "Friday, March 6, 2026 (in 3 days)" in said


def test_lines_of_json_are_answered_in_their_order(program, tmp_path):
    path = tmp_path / "messages.jsonl"
    rows = [
        {"id": "a", "received_on": "2026-03-03", "text": "We have chosen another candidate."},
        {
            "id": "b",
            "received_on": "2026-03-03",
            "locale": "en-GB",
            "subject": None,
            "headers": {},
            "text": "You will hear by 12/03.",
        },
    ]
    path.write_text("\n".join(map(json.dumps, rows)) + "\n\n")
    found = [json.loads(line) for line in program("read", str(path), "--format", "jsonl").splitlines()]
    assert [(one["id"], one["kind"], one["date"]) for one in found] == [
        ("a", "decline", None),
        ("b", "update-with-date", "2026-03-12"),
    ]


def test_every_line_that_does_not_fit_is_told(program, tmp_path):
    path = tmp_path / "messages.jsonl"
    path.write_text('{"text": 1}\nnot json\n{"text": "x", "received_on": "soon"}\n')
    program("read", str(path), code=2)
    for place in ("line 1: text", "line 2", "line 3: received_on"):
        assert place in program.error


def test_pasted_text_is_read_from_standard_input(program, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Könnten? We will be in touch by Friday.".encode())))
    assert program.json("read", "-", "--received-on", "2026-03-03")["date"] == "2026-03-06"


def test_today_is_the_programs_own(program, tmp_path):
    path = tmp_path / "pasted.txt"
    path.write_text("We will be in touch by Friday.")
    program("settings", "zone=America/New_York")
    assert program.json("read", str(path))["date"] == "2026-03-06"


def test_a_day_that_is_none_is_said(program, tmp_path):
    path = tmp_path / "pasted.txt"
    path.write_text("x")
    program("read", str(path), "--received-on", "soon", code=2)
    assert "--received-on" in program.error


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00\xff\xfe",
        b"Content-Type: multipart/mixed; boundary=\n\n--\n",
        b"Content-Type: text/plain; charset=nonsense\n\n\xff\xfe caf\xe9",
        b"Date: never\nSubject: =?x?y?z?=\n\nHi",
        b"From: " + b"a" * 100_000 + b"\n\nHi",
        b"Content-Transfer-Encoding: base64\n\n!!!!",
        b"Content-Type: message/rfc822\n\nContent-Type: message/rfc822\n\n" * 30,
    ],
)
def test_the_nastiest_bytes_are_a_message_all_the_same(program, tmp_path, data):
    path = tmp_path / "bad.eml"
    path.write_bytes(data)
    assert program.json("read", str(path))["kind"] in {"other", "acknowledgement"}


def test_real_messages_are_read_as_what_they_are(program):
    if not SAMPLES.is_dir():
        print(f"{SAMPLES} is not there, so no real message was read")
        return
    for path in sorted(SAMPLES.glob("*.eml")):
        kind = program.json("read", str(path))["kind"]
        for word, wanted in (
            ("autoreply", "auto-reply"),
            ("bounce", "other"),
            ("rejection", "decline"),
            ("assistant", "next-interview"),
        ):
            if word in path.name:
                assert kind == wanted, path.name
