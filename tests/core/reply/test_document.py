"""Messages as documents."""

import pytest

from afterword.core.reply.document import read_message, write_reply
from afterword.core.reply.reader import read


def test_a_message_is_read_whole():
    message, problems = read_message(
        {
            "id": "m1",
            "received_on": "2026-03-03T10:00:00Z",
            "locale": "en-GB",
            "subject": "Re",
            "headers": [["From", "a@b.example"], ["From", "c"]],
            "text": "Thanks",
        }
    )
    assert problems == ()
    assert (message.id, str(message.received_on), message.headers) == ("m1", "2026-03-03", {"from": "a@b.example"})


@pytest.mark.parametrize(
    ("document", "places"),
    [
        ([], [""]),
        ({}, ["text"]),
        ({"text": 1, "id": 2, "received_on": "soon", "headers": "x"}, ["id", "text", "headers", "received_on"]),
        ({"text": "x", "headers": {"a": None}}, []),
    ],
)
def test_all_that_does_not_fit_is_told_at_once(document, places):
    message, problems = read_message(document)
    assert [one.place for one in problems] == places
    assert (message is None) is bool(places)


def test_a_reply_has_the_interfaces_keys():
    message, _ = read_message({"text": "Thanks"})
    assert list(write_reply("m1", read(message))) == ["id", "kind", "date", "confidence", "evidence"]
