"""Read a message: which of the eight kinds it is, which date it names, and which words decided (E15, E18, J8)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from whenever import Date

from afterword.core.candidacy.model import ReplyKind
from afterword.core.candidacy.moments import FirmCalendar
from afterword.core.candidacy.spoken import SpokenDate, read_date, read_day
from afterword.core.reply.cues import Heard, hear, place_of
from afterword.core.reply.kinds import (
    acknowledgement,
    auto_reply,
    decline,
    next_interview,
    offer,
    other,
    question,
    update_with_date,
)
from afterword.core.reply.model import Message, ReadReply
from afterword.core.reply.own_words import OwnSentence, own_sentences

_Reads = Callable[[str, Date, FirmCalendar, str], SpokenDate | None]
_SURE = 5.0
_SOME = 1.5
_FAINT = 3.0
_BEFORE = re.compile(
    r"\b(?:by|before|until|till|no later than|not later than|at the latest|deadline|within|expires?|open until|valid)\b",
    re.IGNORECASE,
)
_START = re.compile(
    r"\b(?:start|starts|starting|begin|begins|beginning|join us|report|commence\w*|contract (?:runs|is)|runs) (?:on|in|from|by|until)\b",
    re.IGNORECASE,
)
# "At 9.30", "3 pm": a time of the day, which is no date.
_CLOCK = re.compile(
    r"\b(?:at|from|between|until|till|to|and|,|-|–)? ?\d{1,2}(?:[.:]\d{2})? ?(?:am|pm|a\.m\.?|p\.m\.?|hrs|hours|o'clock|h)\b|\b(?:at|from|between) (?:about |around )?\d{1,2}[.:]\d{2}\b(?![./]\d)",
    re.IGNORECASE,
)
_TELL = re.compile(
    r"\b(?:tell (?:me|us)|let (?:me|us) know|lemme know|your (?:answer|reply|response|decision)|decide|get back to (?:me|us))\b",
    re.IGNORECASE,
)
_SOON = re.compile(
    r"\b(?:today|tonight|tomorrow|this (?:week|afternoon|morning)|asap|in (?:the next )?\w+ (?:days?|hours)|end of (?:day|the week))\b",
    re.IGNORECASE,
)
_STILL = re.compile(r"\b(?:will|'ll|by|later|before|end of|close of|hope|expect|should|going to)\b", re.IGNORECASE)
_MEETING = re.compile(
    r"\b(?:interview|meet|meeting|zoom|teams|skype|google meet|chat|conversation|visit|come (?:in|back|over|by)|panel|suit|work for you|available|availability|free|present|presentation|trial|talk with|speak with|in person|location|join|dial)\b",
    re.IGNORECASE,
)
_GIST = re.compile(
    r"\b(?:let|answer|reply|respond|decision|decide|accept|sign|return|know|hear|confirm|send|response|expires?|open|valid|deadline|back to)\b",
    re.IGNORECASE,
)


def read(message: Message, calendar: FirmCalendar | None = None) -> ReadReply:
    """What the message seems to say; never fails, whatever it holds. ``calendar``: the firm's, for business days."""
    headers = {name.casefold(): value for name, value in message.headers.items()}
    sentences = own_sentences(message.text)
    if other.is_bounce(headers, message.subject, message.text):
        return ReadReply(ReplyKind.OTHER, None, 0.95, _whole(sentences))
    reading = _Reading(message, headers, sentences, calendar or FirmCalendar("UTC"))
    return reading.decided()


class _Reading:
    """All that is heard in one message, weighed."""

    def __init__(
        self, message: Message, headers: dict[str, str], sentences: tuple[OwnSentence, ...], calendar: FirmCalendar
    ) -> None:
        self._message, self._headers, self._calendar = message, headers, calendar
        self._sentences = sentences
        self.declined = hear(sentences, decline.CUES, decline.UNLESS)
        self.offered = hear(sentences, offer.CUES, offer.UNLESS)
        self.invited = hear(sentences, next_interview.CUES, next_interview.UNLESS)
        self.asked = hear(sentences, question.CUES, question.UNLESS)
        self.away = hear(sentences, auto_reply.CUES)
        self.held = hear(sentences, other.HELD)
        self.astray = hear(sentences, other.ASTRAY)
        self.thanked = hear(sentences, acknowledgement.CUES)
        if self.invited.weight < _SURE and (fixed := self._fixed()):
            self.invited = Heard(_SURE + self.invited.weight, fixed)

    def decided(self) -> ReadReply:
        """The kind whose words weigh most, in the order in which one word outranks another."""
        strongest = max(self.declined.weight, self.offered.weight, self.invited.weight)
        if self._is_auto_reply(strongest):
            return self._made(ReplyKind.AUTO_REPLY, self.away, self._day(self._about_return(), read_day), 0.93)
        if self.declined.weight >= _SURE and self.declined.weight >= min(self.offered.weight, self.invited.weight) - 1:
            return self._made(
                ReplyKind.DECLINE, self.declined, None, self._confidence(self.declined, self.offered, self.invited)
            )
        if self.offered.weight >= _SURE and self.offered.weight >= self.invited.weight - 1:
            return self._made(
                ReplyKind.OFFER,
                self.offered,
                self._deadline(self.offered),
                self._confidence(self.offered, self.declined),
            )
        if self.invited.weight >= _SURE:
            return self._made(
                ReplyKind.NEXT_INTERVIEW, self.invited, self._round_day(), self._confidence(self.invited, self.offered)
            )
        return next(self._lesser())

    def _lesser(self) -> Iterator[ReadReply]:
        """What else it may be, the likeliest first."""
        news = self._news()
        if self.declined.weight >= _FAINT and news is None:
            yield self._made(ReplyKind.DECLINE, self.declined, None, 0.6)
        if self._is_newsletter():
            yield self._made(ReplyKind.OTHER, hear(self._sentences, other.NEWSLETTER), None, 0.8)
        if self.astray.weight >= _SURE and news is None and self.asked.weight < _SURE:
            yield self._made(ReplyKind.OTHER, self.astray, None, 0.75)
        if self.asked.weight >= _SURE:
            yield self._made(ReplyKind.QUESTION, self.asked, self._wanted_by(), 0.8)
        if news is not None:
            yield self._made(
                ReplyKind.UPDATE_WITH_DATE, Heard(3.0, news[0]), news[1].date, 0.88 if news[1].clear else 0.75
            )
        if self.held.weight >= _FAINT:
            yield self._made(ReplyKind.OTHER, self.held, None, 0.75)
        if self.thanked.weight >= _SOME:
            yield self._made(ReplyKind.ACKNOWLEDGEMENT, self.thanked, None, 0.75)
        if self.asked.weight >= 1.0:
            yield self._made(ReplyKind.QUESTION, self.asked, self._wanted_by(), 0.55)
        if (hoped := hear(self._sentences, update_with_date.CUES)).weight > 0:
            yield self._made(ReplyKind.ACKNOWLEDGEMENT, hoped, None, 0.5)
        yield ReadReply(ReplyKind.OTHER, None, 0.5, _whole(self._sentences))

    def _fixed(self) -> OwnSentence | None:
        """A sentence that names a day to come and an hour, where there is talk of meeting: nobody decides at half past ten."""
        if self.declined.weight >= _SURE or not any(_MEETING.search(one.words) for one in self._sentences):
            return None
        for one in self._sentences:
            said = (
                self._spoken(one.words, read_day)
                if _CLOCK.search(one.words) and not _BEFORE.search(one.words)
                else None
            )
            if said is not None and self._message.received_on is not None and said.date >= self._message.received_on:
                return one
        return None

    def _is_auto_reply(self, strongest: float) -> bool:
        """Words outrank headers: a decline that a machine sent is a decline; an absence in words needs no header."""
        if strongest >= _SURE:
            return False
        if auto_reply.says_header(self._headers, self._message.subject):
            return self.away.weight > 0 or not self._received()
        return self.away.weight >= _SURE and self.asked.weight < _SURE and self._speaks_of_self()

    def _received(self) -> bool:
        """Whether the machine only confirms that an application or a note came."""
        return self.thanked.weight >= _SOME and self.away.weight == 0

    def _speaks_of_self(self) -> bool:
        """Whether the absence is the point of the message, and not an excuse in passing."""
        about = [one for one in self._sentences if not one.small_print]
        away = self.away.sentence
        past = away is not None and re.search(
            r"\b(?:was|were|have been|'ve been|has been|had been|just (?:back|got)|returned|sorry)\b",
            away.words,
            re.IGNORECASE,
        )
        return away is not None and not past and (away in about[:3] or self.away.weight >= 2 * _SURE)

    def _is_newsletter(self) -> bool:
        listed = (
            "list-unsubscribe" in self._headers
            or "list-id" in self._headers
            or self._headers.get("precedence", "").casefold() in {"bulk", "list"}
        )
        heard = hear(self._sentences, other.NEWSLETTER).weight
        return heard >= (_FAINT if listed else 2 * _FAINT) or (listed and self.thanked.weight < _SOME)

    def _made(self, kind: ReplyKind, heard: Heard, date: Date | None, confidence: float) -> ReadReply:
        return ReadReply(
            kind, date, round(confidence, 2), place_of(heard, self._message.text) or _whole(self._sentences)
        )

    def _confidence(self, heard: Heard, *others: Heard) -> float:
        rival = max((one.weight for one in others), default=0.0)
        return min(0.98, 0.6 + 0.04 * min(heard.weight, 9.0)) - (0.2 if rival >= _SURE else 0.0)

    def _about_return(self) -> list[OwnSentence]:
        """The sentences that speak of the absence, those of a return first."""
        away = [one for one in self._sentences if hear((one,), auto_reply.CUES).weight > 0]
        back = [
            one
            for one in self._sentences
            if re.search(r"\b(?:back|return\w*|resume|until|till|reopen\w*|re-open\w*)\b", one.words, re.IGNORECASE)
        ]
        return [
            *sorted(
                back,
                key=lambda one: not re.search(r"\b(?:back|return\w*|resume|reopen\w*)\b", one.words, re.IGNORECASE),
            ),
            *away,
        ]

    def _deadline(self, heard: Heard) -> Date | None:
        """The day by which an answer is wanted: of sentences that speak of an answer and a deadline, then of any with a deadline."""
        due = [one for one in self._sentences if _BEFORE.search(one.words) and not _START.search(one.words)]
        own = [heard.sentence] if heard.sentence in due else []
        told = [one for one in self._sentences if _TELL.search(one.words) and not _START.search(one.words)]
        return self._day([*own, *sorted(due, key=lambda one: not _GIST.search(one.words)), *told], read_day)

    def _wanted_by(self) -> Date | None:
        """The day by which what was asked for is wanted; a day beside the request counts, if it lies ahead and nothing is to begin then."""
        found = self._deadline(self.asked)
        if found is not None:
            return found
        near = [one for one in self._sentences if _SOON.search(one.words) and not _START.search(one.words)]
        return self._day(near, read_day)

    def _round_day(self) -> Date | None:
        """The day of the next interview, else the day by which to choose one."""
        about = [one for one in self._sentences if hear((one,), next_interview.CUES, next_interview.UNLESS).weight > 0]
        found = self._day(about, read_day)
        if found is not None:
            return found
        after = [one for one in self._sentences if one not in about and not update_with_date.NOT_NEWS.search(one.words)]
        return self._day(after, read_day)

    def _news(self) -> tuple[OwnSentence, SpokenDate] | None:
        """The sentence that says by when there will be news, the last such one, since it narrows what came before."""
        found = None
        for one in self._sentences:
            if one.small_print or hear((one,), update_with_date.CUES).weight == 0:
                continue
            part = _after_past(one.words)
            said = self._spoken(part, read_date)
            if said is not None and not self._is_ahead(one, said.date):
                continue
            if said is not None and (found is None or said.clear or not found[1].clear):
                found = (one, said)
        return found

    def _is_ahead(self, sentence: OwnSentence, day: Date) -> bool:
        """Whether the day lies ahead; today does where the sentence says that it is still to come."""
        today = self._message.received_on
        return today is None or day > today or bool(_STILL.search(sentence.words))

    def _day(self, sentences: Iterable[OwnSentence], reader: _Reads) -> Date | None:
        for one in sentences:
            said = self._spoken(one.words, reader)
            if said is not None:
                return said.date
        return None

    def _spoken(self, words: str, reader: _Reads) -> SpokenDate | None:
        if self._message.received_on is None:
            return None
        spoken = _CLOCK.sub(" ", words)
        return reader(spoken, self._message.received_on, self._calendar, self._message.locale or "en-US")


def _after_past(words: str) -> str:
    """The sentence without a day on which something was: "thank you for coming in on Tuesday; we will know by Friday"."""
    match = update_with_date.NOT_NEWS.search(words)
    if match is None:
        return words
    rest = re.split(r"[,;:—–]|\b(?:and|but|so|then)\b", words[match.start() :], maxsplit=1)
    return words[: match.start()] + (" " + rest[1] if len(rest) > 1 else "")


def _whole(sentences: Sequence[OwnSentence]) -> tuple[int, int] | None:
    said = [one for one in sentences if not one.small_print]
    return (said[0].start, said[-1].end) if said else None
