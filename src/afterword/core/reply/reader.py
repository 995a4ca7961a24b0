"""Read a message: which of the eight kinds it is, which date it names, and which words decided (E15, E18, J8)."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence

from whenever import Date

from afterword.core.candidacy.model import ReplyKind
from afterword.core.candidacy.moments import FirmCalendar
from afterword.core.candidacy.spoken import SpokenDate, read_date, read_day
from afterword.core.reply.cues import Heard, hear, place_of
from afterword.core.reply.days import CLOCK, Candidate, candidates, choose
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
from afterword.core.reply.learnt import leaning, likelihoods, traits
from afterword.core.reply.model import Message, ReadReply
from afterword.core.reply.own_words import OwnSentence, own_sentences

_Reads = Callable[[str, Date, FirmCalendar, str], SpokenDate | None]
_SURE = 5.0
# What a phrase adds to the logarithm of how likely its kind is, and how much more in a message of few words, from which little is learnt:
# measured over authors whom nothing was learnt from.
_TRUST, _TRUST_IN_FEW, _FEW = 0.7, 1.5, 40
_SOME = 1.5
_FAINT = 3.0
_BEFORE = re.compile(
    r"\b(?:by|before|until|till|no later than|not later than|at the latest|deadline|within|expires?|open until|valid)\b",
    re.IGNORECASE,
)
_STILL = re.compile(r"\b(?:will|'ll|by|later|before|end of|close of|hope|expect|should|going to)\b", re.IGNORECASE)
_MEETING = re.compile(
    r"\b(?:interview|meet|meeting|zoom|teams|skype|google meet|chat|conversation|visit|come (?:in|back|over|by)|panel|suit|work for you|available|availability|free|present|presentation|trial|talk with|speak with|in person|location|join|dial)\b",
    re.IGNORECASE,
)


def read(message: Message, calendar: FirmCalendar | None = None) -> ReadReply:
    """What the message seems to say; never fails, whatever it holds. ``calendar``: the firm's, for business days."""
    headers, sentences = _headers(message), own_sentences(message.text)
    if other.is_bounce(headers, message.subject, message.text):
        return ReadReply(ReplyKind.OTHER, None, 0.95, _whole(sentences))
    reading = _Reading(message, headers, sentences, calendar or FirmCalendar("UTC"))
    return reading.decided()


def sentences_of(message: Message) -> list[OwnSentence]:
    """What its sender wrote now, without the small print."""
    return [one for one in own_sentences(message.text) if not one.small_print]


def marks_of(message: Message) -> list[str]:
    """What its headers say of how it was sent."""
    headers = _headers(message)
    answered = auto_reply.says_header(headers, message.subject)
    return [*(["H:auto"] if answered else []), *(["H:list"] if _is_listed(headers) else [])]


def _headers(message: Message) -> dict[str, str]:
    return {name.casefold(): value for name, value in message.headers.items()}


def _is_listed(headers: dict[str, str]) -> bool:
    return (
        "list-unsubscribe" in headers
        or "list-id" in headers
        or headers.get("precedence", "").casefold() in {"bulk", "list"}
    )


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
        """The likeliest kind, by the words as they were learnt and by the phrases that speak for one; with the date that it means."""
        likely = self._likely()
        kind = max(likely, key=lambda one: likely[one])
        sure = 1 / sum(math.exp(weight - likely[kind]) for weight in likely.values())
        chosen = self._chosen(kind)
        evidence = self._evidence(kind, chosen)
        return ReadReply(kind, chosen.day.last if chosen else None, round(min(sure, 0.98), 2), evidence)

    def _chosen(self, kind: ReplyKind) -> Candidate | None:
        """The day that the kind means, of those that the message names."""
        day = self._message.received_on
        said = [one for one in self._sentences if not one.small_print]
        return choose(kind, candidates(said, day, self._calendar, self._message.locale), day) if day else None

    def _likely(self) -> dict[ReplyKind, float]:
        words = [one.words for one in self._sentences if not one.small_print]
        likely = likelihoods(traits(words, self._message.subject, marks_of(self._message)))
        few = max(0.0, 1 - sum(len(one.split()) for one in words) / _FEW)
        likely[self._by_phrases()] += _TRUST + _TRUST_IN_FEW * few
        return likely

    def _by_phrases(self) -> ReplyKind:
        """The kind whose phrases weigh most, in the order in which one word outranks another."""
        strongest = max(self.declined.weight, self.offered.weight, self.invited.weight)
        if self._is_auto_reply(strongest):
            return ReplyKind.AUTO_REPLY
        if self.declined.weight >= _SURE and self.declined.weight >= min(self.offered.weight, self.invited.weight) - 1:
            return ReplyKind.DECLINE
        if self.offered.weight >= _SURE and self.offered.weight >= self.invited.weight - 1:
            return ReplyKind.OFFER
        if self.invited.weight >= _SURE:
            return ReplyKind.NEXT_INTERVIEW
        return next(kind for kind, holds in self._lesser() if holds)

    def _lesser(self) -> Iterator[tuple[ReplyKind, bool]]:
        """What else it may be, the likeliest first."""
        news = self._news()
        yield ReplyKind.DECLINE, self.declined.weight >= _FAINT and news is None
        yield ReplyKind.OTHER, self._is_newsletter()
        yield ReplyKind.OTHER, self.astray.weight >= _SURE and news is None and self.asked.weight < _SURE
        yield ReplyKind.QUESTION, self.asked.weight >= _SURE
        yield ReplyKind.UPDATE_WITH_DATE, news is not None
        yield ReplyKind.OTHER, self.held.weight >= _FAINT
        yield ReplyKind.ACKNOWLEDGEMENT, self.thanked.weight >= _SOME
        yield ReplyKind.QUESTION, self.asked.weight >= 1.0
        yield ReplyKind.ACKNOWLEDGEMENT, hear(self._sentences, update_with_date.CUES).weight > 0
        yield ReplyKind.OTHER, True

    def _evidence(self, kind: ReplyKind, chosen: Candidate | None) -> tuple[int, int] | None:
        """The words that speak most for the kind: a phrase of it, else the sentence whose words lean that way."""
        heard = {
            ReplyKind.DECLINE: self.declined,
            ReplyKind.OFFER: self.offered,
            ReplyKind.NEXT_INTERVIEW: self.invited,
            ReplyKind.QUESTION: self.asked,
            ReplyKind.AUTO_REPLY: self.away,
            ReplyKind.ACKNOWLEDGEMENT: self.thanked,
        }.get(kind)
        if kind is ReplyKind.UPDATE_WITH_DATE and chosen:
            return chosen.sentence.start, chosen.sentence.end
        if heard and heard.weight > 0:
            return place_of(heard, self._message.text)
        said = [one for one in self._sentences if not one.small_print]
        most = max(said, key=lambda one: leaning(one.words, kind), default=None)
        return (most.start, most.end) if most else None

    def _fixed(self) -> OwnSentence | None:
        """A sentence that names a day to come and an hour, where there is talk of meeting: nobody decides at half past ten."""
        if self.declined.weight >= _SURE or not any(_MEETING.search(one.words) for one in self._sentences):
            return None
        for one in self._sentences:
            said = (
                self._spoken(one.words, read_day) if CLOCK.search(one.words) and not _BEFORE.search(one.words) else None
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
        listed = _is_listed(self._headers)
        heard = hear(self._sentences, other.NEWSLETTER).weight
        return heard >= (_FAINT if listed else 2 * _FAINT) or (listed and self.thanked.weight < _SOME)

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

    def _spoken(self, words: str, reader: _Reads) -> SpokenDate | None:
        if self._message.received_on is None:
            return None
        spoken = CLOCK.sub(" ", words)
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
