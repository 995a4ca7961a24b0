"""The message that goes out: the approved text to the letter, ids of any length, and no header that a text could forge."""

import email
import email.policy

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whenever import Instant

from afterword.core.mail.mime import Envelope, build, ids_in, new_message_id
from afterword.core.problems import Invalid

NOW = Instant("2026-11-25T12:00:00Z")
EXCHANGE = f"<{'A' * 120}@namprd11.prod.outlook.example>"


def envelope(**more):
    usual = {
        "sender": "alice@cand.test",
        "sender_name": "Alice Bérg",
        "recipient": "ruth@okafor.test",
        "recipient_name": "Ruth Okafor",
        "subject": "Thank you",
        "message_id": new_message_id("abc", "alice@cand.test"),
        "sent_at": NOW,
        "zone": "America/New_York",
    }
    return Envelope(**usual | more)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"), max_size=400))
def test_the_text_comes_out_as_it_went_in(text):
    message = email.message_from_bytes(build(envelope(), text), policy=email.policy.default)
    said = message.get_payload(decode=True).decode("utf-8").replace("\r\n", "\n")
    assert said == (text if text.endswith("\n") else f"{text}\n")


@pytest.mark.parametrize("count", [1, 3, 250])
def test_ids_of_any_length_stay_raw(count):
    answers = tuple(EXCHANGE.replace("A@", f"{number}@") for number in range(count))
    raw = build(envelope(answers=answers), "Hello\n")
    head = raw.partition(b"\r\n\r\n")[0].decode("ascii")
    assert "=?" not in head.partition("References:")[2].partition("Content-Type")[0]
    message = email.message_from_bytes(raw, policy=email.policy.compat32)
    assert message["In-Reply-To"] == answers[-1]
    found = ids_in(message["References"])
    assert (found[0], found[-1], len(found)) == (answers[0], answers[-1], min(count, 100))
    assert max(map(len, raw.split(b"\r\n"))) < 998


def test_a_first_note_names_itself_in_references():
    message = email.message_from_bytes(build(envelope(), "Hello\n"), policy=email.policy.compat32)
    assert message["References"] == message["Message-ID"] == "<abc@cand.test>"
    assert message["Date"] == "Wed, 25 Nov 2026 07:00:00 -0500"


@pytest.mark.parametrize("words", ["Thanks\r\nBcc: evil@x.test", "Thanks\nBcc: evil@x.test", "Thanks\x00"])
def test_no_header_is_forged(words):
    raw = build(envelope(subject=words, recipient_name=words), "Hello\n")
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert message["Bcc"] is None
    assert len(message["To"].addresses) == 1


@pytest.mark.parametrize(
    "address", ["", "x", "@y.test", "a b@y.test", "a@", "ü@y.test", "a@y.test\nBcc: x@z.test", "<a@y.test>"]
)
def test_an_address_that_no_server_takes(address):
    with pytest.raises(Invalid, match="no address"):
        build(envelope(recipient=address), "Hello\n")


def test_an_international_domain_is_written_in_its_own_way():
    raw = build(envelope(recipient="ruth@bücher.test"), "Hello\n")
    assert b"ruth@xn--bcher-kva.test" in raw
