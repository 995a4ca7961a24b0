"""What a message seems to say, in words; never what it may mean for the candidate's chances (E13)."""

from __future__ import annotations

from afterword.core.mail.received import Received

SURE = 0.7
PROBABLY = "probably: "
_SURE_TIES = frozenset({"thread", "bounce", "person"})
SAYS = {
    "auto-reply": "an automatic reply",
    "acknowledgement": "they acknowledge your message",
    "update-with-date": "they say when there will be news",
    "decline": "they have chosen otherwise",
    "offer": "an offer",
    "next-interview": "they ask you to another round",
    "question": "they want something from you",
    "other": "nothing that moves the timetable",
}
MEANS = {
    "auto-reply": ("An automatic reply; it ends nothing.", "back"),
    "acknowledgement": ("They acknowledge your message; it moves nothing.", ""),
    "update-with-date": ("They say when there will be news.", "news by"),
    "decline": ("They have chosen otherwise.", ""),
    "offer": ("An offer.", "answer by"),
    "next-interview": ("They ask you to another round.", "on or by"),
    "question": ("They want something from you.", "wanted by"),
    "other": ("Nothing that moves the timetable.", ""),
}
TIES = {
    "thread": "it answers your message",
    "bounce": "it speaks of your message",
    "person": "the sender's address",
    "domain": "the firm's domain",
    "system": "a hiring system that names the firm",
    "name": "the sender's name",
}


def seems_to_say(one: Received) -> str:
    """What it seems to say, with a "probably" where the reading or the belonging is not sure."""
    if one.bounced:
        return "a message to them came back undelivered"
    sure = one.confidence >= SURE and one.tie.value in _SURE_TIES
    return f"{'' if sure else PROBABLY}{SAYS[one.kind.value]}"
