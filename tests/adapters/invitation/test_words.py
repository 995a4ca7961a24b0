"""What a message says beside its calendar, and a message reduced to its calendars."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.adapters.invitation.ics import read_invitations
from afterword.adapters.invitation.prose import calendars_only, text_of

DATA = Path(__file__).parents[2] / "data" / "ics"
MAIL = b"From: Claire <claire@okafor.example>\r\nSubject: =?utf-8?q?Interview_caf=C3=A9?=\r\nMIME-Version: 1.0\r\n"


def test_a_message_says_its_subject_its_sender_and_its_text():
    text = text_of(MAIL + b"Content-Type: text/plain; charset=utf-8\r\n\r\nCome on Tuesday.\r\n")
    assert "Subject: Interview café" in text
    assert "From: Claire <claire@okafor.example>" in text
    assert text.endswith("Come on Tuesday.")


def test_a_page_inside_a_message_is_read_as_text():
    text = text_of(MAIL + b"Content-Type: text/html\r\n\r\n<html><body><p>Come on <b>Tuesday</b></p></body></html>")
    assert "Come on Tuesday" in text
    assert "<" not in text.partition("\n\n")[2]


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0", b"<!doctype html><html><p>Come on Tuesday at two", b""])
def test_what_is_no_text_says_nothing(data):
    assert text_of(data) == ""


def test_a_message_with_attachments_is_reduced_to_what_is_read_in_it():
    whole = (DATA / "zoom-message.eml").read_bytes()
    boundary = whole.split(b'boundary="')[1].split(b'"')[0]
    heavy = whole.replace(
        b"--" + boundary + b"--",
        b"--" + boundary + b"\r\nContent-Type: image/png\r\n\r\n" + b"x" * 900_000 + b"\r\n--" + boundary + b"--",
    )
    small = calendars_only(heavy)
    assert len(small) < 20_000 < len(heavy)
    assert read_invitations(small) == read_invitations(heavy)


@pytest.mark.parametrize("path", sorted(DATA.iterdir()), ids=lambda path: path.name)
def test_reducing_changes_nothing_that_is_read(path):
    data = path.read_bytes()
    assert read_invitations(calendars_only(data))[0] == read_invitations(data)[0]


@given(st.binary(max_size=500))
def test_any_bytes_are_read(data):
    text_of(data)
    text_of(MAIL + data)
    calendars_only(MAIL + data)
