"""A draft as a mail file: opened for editing, the same bytes for the same values, nothing hidden in it."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whenever import Instant

from afterword.adapters.eml.read import read_eml
from afterword.adapters.eml.write import Mail, write_eml
from afterword.core.problems import Invalid

AT = Instant("2026-11-13T09:00:00-05:00")
TEXT = (
    "Dear Ms. Okafor:\n\nThank you — the café was a good idea. "
    + "It was a long line indeed. " * 60
    + "\n\nSincerely,\nDaniel Reyes\n"
)


def mail(**changes: object) -> Mail:
    values = {
        "text": TEXT,
        "subject": "Thank you: Litigation Associate interview, Thursday, November 12",
        "at": AT,
        "zone": "America/New_York",
        "from_name": "Daniel Reyes",
        "from_address": "daniel@example.org",
        "to_name": "Amara Okafor",
        "to": "okafor@example.com",
    }
    return Mail(**(values | changes))  # type: ignore[arg-type]


def test_a_mail_program_opens_it_for_editing() -> None:
    message = message_from_bytes(write_eml(mail()), policy=default)
    assert message["X-Unsent"] == "1"
    assert message["To"] == "Amara Okafor <okafor@example.com>"
    assert message["From"] == "Daniel Reyes <daniel@example.org>"
    assert message["Date"] == "Fri, 13 Nov 2026 09:00:00 -0500"
    assert message["Message-ID"].endswith("@afterword.invalid>")
    assert message.get_content_type() == "text/plain"
    assert message.get_content().replace("\r\n", "\n") == TEXT


def test_lines_are_short_ascii_and_end_as_mail_lines_do() -> None:
    lines = write_eml(mail(subject="Grüße " * 40)).split(b"\r\n")
    assert message_from_bytes(b"\r\n".join(lines), policy=default)["Subject"].split() == ["Grüße"] * 40
    assert all(len(line) <= 78 and line.isascii() and b"\n" not in line for line in lines)


def test_the_same_values_give_the_same_bytes() -> None:
    assert write_eml(mail()) == write_eml(mail())
    assert write_eml(mail()) != write_eml(mail(text="Dear Ms. Okafor: no.\n"))
    assert b"<a@b.example>" in write_eml(mail(message_id="<a@b.example>"))


def test_nothing_in_it_tells_that_it_was_read() -> None:
    """J11."""
    data = write_eml(mail()).lower()
    assert not any(trace in data for trace in (b"disposition-notification", b"return-receipt", b"<img", b"http"))


def test_without_an_address_that_was_given_it_goes_to_nobody_yet() -> None:
    message = message_from_bytes(write_eml(mail(to=None, from_address=None)), policy=default)
    assert message["To"] is None
    assert message["From"] is None


@pytest.mark.parametrize("address", ["no address", "a@b@c", "a@b>\r\nBcc: x@y.example", ""])
def test_what_is_no_address_is_refused_or_left_out(address: str) -> None:
    if not address:
        assert b"To:" not in write_eml(mail(to=address))
        return
    with pytest.raises(Invalid):
        write_eml(mail(to=address))


@given(st.text(max_size=200), st.text(max_size=60), st.text(max_size=30))
@settings(deadline=None, max_examples=150)
def test_any_text_becomes_a_message_with_no_header_of_its_own(text: str, subject: str, name: str) -> None:
    data = write_eml(mail(text=text, subject=subject, to_name=name))
    message = message_from_bytes(data, policy=default)
    assert set(message.keys()) == {
        "X-Unsent",
        "From",
        "To",
        "Subject",
        "Date",
        "Message-ID",
        "MIME-Version",
        "Content-Type",
        "Content-Transfer-Encoding",
    }


def test_it_is_read_back() -> None:
    read = read_eml(write_eml(mail()))
    assert (read.subject, read.sender, read.recipient) == (mail().subject, "Daniel Reyes", "Amara Okafor")
    assert read.text == TEXT


@given(st.binary(max_size=300))
@settings(deadline=None, max_examples=150)
def test_any_bytes_are_read(data: bytes) -> None:
    assert isinstance(read_eml(data).text, str)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (
            b"Subject: x\r\nContent-Type: text/html\r\n\r\n<html><p>Dear Ms. Okafor:</p><p>Thank you.</p></html>",
            "Dear Ms. Okafor:\n",
        ),
        (b"Subject: x\nContent-Type: text/plain; charset=nonsense\n\nDear Ms. Okafor: thank you.", "thank you"),
        (b"", ""),
    ],
)
def test_odd_messages_give_what_text_they_have(data: bytes, words: str) -> None:
    assert words in read_eml(data).text
