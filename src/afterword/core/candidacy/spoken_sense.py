"""Which of the dates in a sentence is the one by which news is to come (E15), and how firmly it was said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from whenever import Date

from afterword.core.candidacy.spoken_calendar import (
    Base,
    Match,
    Stretch,
    end_of_week,
    in_week,
    one_day,
    start_of_week,
    week_from,
)
from afterword.core.candidacy.spoken_counts import match_count
from afterword.core.candidacy.spoken_days import DAY_NAMES, match_day, match_relative, match_weekday, read_weekday
from afterword.core.candidacy.spoken_spans import match_nth, match_period
from afterword.core.candidacy.spoken_words import Words, tokenise, word_set

_MATCHERS = (match_relative, match_nth, match_count, match_weekday, match_day, match_period)
_JOINTS = word_set("""
    or to - through thru / until till
""")
_BESIDE = word_set("""
    , maybe perhaps possibly probably even on by the at latest else
""")
_TIMES = word_set("""
    noon midday midnight morning afternoon evening night lunch lunchtime eod cob cop business play day o'clock
    oclock am pm hours work
""")
_PASSED_OVER = word_set("""
    the end close of opening start about around roughly approximately approx . ~ sometime early late first thing
    very say even probably hopefully maybe circa long
""")
_NEAR = word_set("""
    about around roughly approximately approx ~ circa ca nearly almost
""")
_BEFORE = frozenset({"before", "ahead", "prior"})
_STARTS = word_set("""
    after since from past last previous starting beginning commencing every each
""")
_BINDING = frozenset({"after", "before", "until", "since"})
_BREAKS = word_set("""
    but and so once when whereas while because as since although though if unless then after before who which
    where until
""")
_ABBREVIATIONS = word_set("""
    approx dr mr mrs ms prof no vs e g i ca st inc
""")

# Each a list of alternatives, one of which is looked for as whole words; an underscore stands for a space.
_HEAR = r"""
    hear(?:d|ing)? kn[eo]wn? knows updat\w+ decisions? decid\w+ answer\w* respon[ds]\w* reply replies feedback news notif\w+
    inform(?:ed)? contact(?:ed|ing)? reach(?:ing)?_out e-?mail(?:ed|ing)? (?<!\ba_)(?<!\bthe_)call(?:ed|ing)? give_you
    phon(?:e|ing) ring word offers? outcome results? verdict revert tell advis\w+ confirm\w* touch ping write text choos\w+
    choice finali[sz]\w+ select\w* announc\w+ follow(?:ing)?[-_]?up next_steps circle_back
    back_(?:to|with)_(?:you|me|candidates|everyone|applicants|all|people|folks)
"""
_OTHER = r"""
    meets? met meetings? interview(?:s|ing|ed)? away leave vacation holidays? pto travell?ing trip ooo out_of_(?:the_)?office
    starts? started starting begins? return(?:s|ing)? offsite conference thanksgiving christmas easter closed busy shut
    speak(?:ing)? spoke talk(?:ed|ing)? discuss\w* confer schedul\w+ rounds? applications? appl(?:y|ied) posted came coming_in
    visited seeing_you (?:'m|am|is|are|be|he's|she's|i'm|we're)_(?:out|off) back_(?:in|from|at) submit assignment
    (?:has|have|had|'ve|'s)_been
"""
_ASKS = r"""
    let_(?:me|us)_know (?:e-?mail|call|contact|ping|reach|reach_out_to|write|write_to|nudge|chase|text|ring|phone)_(?:me|us)
    (?:tell|send|remind)_(?:me|us) (?:check|follow|circle|come|get)_?(?:up|in|back)*_(?:with|to)_(?:me|us)
    (?:give|drop)_(?:me|us)_an? (?:check|follow|circle)_(?:back|in|up)
"""
_ASKING = (
    r"(?:^\W*(?:(?:and|or|then|so|but|please|kindly|just|do|also)\W+)*"
    r"|\b(?:please|kindly|could you|can you|would you|will you|you (?:can|may|should|could|to)|free to|welcome to) (?:\w+ ){0,2})"
)
_REFUSES = r"not never unlikely cannot doubt no_(?:decision|news|answer|word|update|way) nothing \w+n't"
_ALLOWS = r"if unless hesitate worry later_than more_than longer_than exceed why_not whether_or_not not_only"
_HOPES = r"""
    hop(?:e|es|ed|ing) hopefully(?!_(?:sooner|before|earlier)) ideally probably likely perhaps maybe possibly might could
    aim(?:s|ing)? try(?:ing)? tentativ\w+ think guess or_so thereabouts give_or_take at_least minimum depend\w*
    with_(?:any_)?luck if_all_goes target\w* not_sure unsure more_or_less ish suspect imagine provisional\w* all_being_well
    may_(?:be|have|hear|know|take|need|get|not|also|well|come)
"""


@dataclass(frozen=True, slots=True)
class Mention:
    """A date that a sentence names: the tokens it covers, its days, and whether only an hour of today."""

    start: int
    end: int
    stretch: Stretch | None
    weak: bool


@dataclass(frozen=True, slots=True)
class Found:
    """A day that the words name: where they stand in the text, and what was made of them."""

    begin: int
    end: int
    first: Date
    last: Date
    meaning: str
    clear: bool


@dataclass(frozen=True, slots=True)
class _Row:
    """A mention that can end a wait; ``clause``, the words ``before`` it there, and ``sentence``, all without dates."""

    mention: Mention
    stretch: Stretch
    clause: str
    before: str
    sentence: str


@cache
def _pattern(alternatives: str, lead: str) -> re.Pattern[str]:
    return re.compile(rf"{lead}(?:{'|'.join(alternatives.split())})\b".replace("_", " "))


def _says(alternatives: str, text: str, lead: str = r"\b") -> bool:
    """Whether one of the alternatives stands in the text."""
    return _pattern(alternatives, lead).search(text) is not None


def news_day(text: str, base: Base) -> Found | None:
    """The day by which news is to come: the latest that belongs to hearing back, else of those that stand alone."""
    words = tokenise(text)
    mentions = find_mentions(words, base)
    rows = [row for row in _usable(words, mentions, base) if row.stretch.last >= base.said_on]
    pool = next(_pools(rows), None)
    return _found(words, max(pool, key=lambda row: row.stretch.last)) if pool else None


def any_day(text: str, base: Base) -> Found | None:
    """The latest day that the words name, whatever it is for."""
    words = tokenise(text)
    rows = [row for row in _usable(words, find_mentions(words, base), base) if row.stretch.last >= base.said_on]
    return _found(words, max(rows, key=lambda row: row.stretch.last)) if rows else None


def every_day(text: str, base: Base) -> Iterator[Found]:
    """Every day that the words name, past ones too; "before Friday" names the day before."""
    words = tokenise(text)
    for mention in find_mentions(words, base):
        stretch = mention.stretch
        if stretch is None:
            continue
        at, hour = _governor(words, mention)
        if words.is_any(at, _BEFORE) and not hour and not _or_before(words, at):
            stretch = _day_before(stretch, base)
        begin, end = words.tokens[mention.start].start, words.tokens[mention.end - 1].end
        yield Found(begin, end, stretch.first, stretch.last, stretch.meaning, clear=not stretch.hedged)


def _found(words: Words, row: _Row) -> Found:
    clear = not (row.stretch.hedged or _says(_ASKS, row.clause, _ASKING) or _is_hedged(words, row))
    begin, end = words.tokens[row.mention.start].start, words.tokens[row.mention.end - 1].end
    return Found(begin, end, row.stretch.first, row.stretch.last, row.stretch.meaning, clear)


def _pools(rows: Sequence[_Row]) -> Iterator[list[_Row]]:
    """Clauses that speak of hearing back, with the neutral ones beside them; else the neutral; then what is asked."""
    asks = [row for row in rows if _says(_ASKS, row.clause, _ASKING)]
    others = [row for row in rows if row not in asks]
    strong = [row for row in others if _says(_HEAR, row.clause)]
    neutral = [row for row in others if row not in strong and not _says(_OTHER, row.clause)]
    sentences = {row.sentence for row in strong}
    pools = (strong + [row for row in neutral if row.sentence in sentences] if strong else neutral, asks)
    return (pool for pool in pools if pool)


def find_mentions(words: Words, base: Base) -> list[Mention]:
    """Every date in the order of the words, ranges and alternatives as one."""
    mentions: list[Mention] = []
    index = 0
    while index < len(words.tokens):
        match = _match(words, index, base)
        if match is None:
            index += 1
            continue
        between = "between" in (words.text(index - 1), words.text(index - 2))
        match = _with_alternatives(words, match, base, between=between)
        mentions.append(Mention(index, match.end, match.stretch, match.weak))
        if match.stretch is not None and not match.weak:
            base = replace(base, previous=match.stretch.last)
        index = match.end
    return mentions


def _match(words: Words, index: int, base: Base) -> Match | None:
    if words.text(index - 1) == "but" and (bare := _bare_next(words, index - 1, index, base)):
        return bare
    for matcher in _MATCHERS:
        try:
            found = matcher(words, index, base)
        except ValueError:  # beyond the calendar
            return Match(index + 1, None)
        if found is not None:
            return found
    return None


def _with_alternatives(words: Words, match: Match, base: Base, *, between: bool) -> Match:
    """The later of "Thursday or Friday", "this week or next", looked for after the first."""
    while match.stretch is not None and not match.weak:
        at = words.skip(match.end, frozenset({","}))
        joint = words.is_any(at, _JOINTS) or (between and words.text(at) == "and")
        listed = not joint and at > match.end
        at = words.skip(at + 1, _BESIDE) if joint else at
        later = replace(base, floor=max(base.floor, match.stretch.last), previous=match.stretch.last)
        other = _bare_next(words, match.end, at, later) or _match(words, at, later)
        if other is None or other.stretch is None or other.weak or not (joint or listed or words.joined(at)):
            break
        if listed and "latest" not in (words.text(other.end), words.text(other.end + 2)):
            break
        both = match.stretch, other.stretch
        last = max(both, key=lambda stretch: stretch.last)
        hedged = any(stretch.hedged for stretch in both)
        match = Match(other.end, Stretch(min(stretch.first for stretch in both), last.last, last.meaning, hedged))
        between = False
    return match


def _bare_next(words: Words, end: int, at: int, base: Base) -> Match | None:
    """The "next" of "this week or next", "not this Friday but next"."""
    alone = words.kind(at + 1) in ("", "mark") or words.text(at + 1) in ("at", "if", "depending", "once")
    if words.text(at) != "next" or not alone:
        return None
    start, weekday = week_from(base, 1), read_weekday(words, end - 1)
    if weekday:
        return one_day(at + 1, in_week(start, weekday), f"{DAY_NAMES[weekday - 1]} of next week")
    if words.text(end - 1) != "week":
        return None
    return Match(at + 1, Stretch(start, end_of_week(start, base.calendar), "next week"))


def _groups(words: Words, mentions: Sequence[Mention]) -> tuple[list[int], list[int]]:
    """For every token the first token of its clause, and of its sentence."""
    inside = {index for mention in mentions for index in range(mention.start + 1, mention.end)}
    bound = {at for mention in mentions for at, _ in [_governor(words, mention)] if words.is_any(at, _BINDING)}
    clause, sentence = [0], [0]
    for index in range(1, len(words.tokens)):
        ends = index not in inside and _ends_sentence(words, index - 1)
        starts = index not in inside and index not in bound and _starts_clause(words, index)
        clause.append(index if ends or starts else clause[-1])
        sentence.append(index if ends else sentence[-1])
    return clause, sentence


def _without_dates(words: Words, mentions: Sequence[Mention]) -> str:
    """The text with a blank for every letter of a date, so that "May" and "the start of" are no other words."""
    plain = words.plain
    for mention in mentions:
        begin, end = words.tokens[mention.start].start, words.tokens[mention.end - 1].end
        plain = plain[:begin] + " " * (end - begin) + plain[end:]
    return plain


def _span(words: Words, groups: list[int], index: int) -> tuple[int, int]:
    """Where the group of the token stands in the text."""
    last = index
    while last + 1 < len(groups) and groups[last + 1] == groups[index]:
        last += 1
    return words.tokens[groups[index]].start, words.tokens[last].end


def _ends_sentence(words: Words, index: int) -> bool:
    text = words.text(index)
    if text in ("!", "?", ";"):
        return True
    if text == ".":
        following = words.tokens[index + 1].start if index + 1 < len(words.tokens) else -1
        return not words.is_any(index - 1, _ABBREVIATIONS) and following != words.tokens[index].end
    return "\n\n" in words.plain[words.tokens[index].end : words.tokens[index + 1].start]


def _starts_clause(words: Words, index: int) -> bool:
    if words.is_any(index - 1, frozenset({",", ":", "(", ")", "-"})):
        return True
    if words.text(index) == "to":
        return words.text(index + 1) in ("schedule", "set", "arrange", "book", "discuss", "start", "begin", "talk")
    return words.is_any(index, _BREAKS)


def _governor(words: Words, mention: Mention) -> tuple[int, bool]:
    """The index of the word that governs the date, "by" or "before"; and whether an hour of the day stands between."""
    index, hour = mention.start - 1, False
    while index >= 0 and (words.is_any(index, _PASSED_OVER | _TIMES) or words.kind(index) == "clock"):
        hour = hour or words.is_any(index, _TIMES) or words.kind(index) == "clock"
        index -= 1
    return index, hour


def _usable(words: Words, mentions: Sequence[Mention], base: Base) -> Iterator[_Row]:
    """The mentions that can be the end of a wait, "before" taken into account."""
    clauses, sentences = _groups(words, mentions) if mentions else ([], [])
    plain = _without_dates(words, mentions)
    firm = {sentences[mention.start] for mention in mentions if not mention.weak}
    for mention in mentions:
        if mention.stretch is None or (mention.weak and sentences[mention.start] in firm):
            continue
        at, hour = _governor(words, mention)
        if _is_start(words, mention, at, hour=hour):
            continue
        begin, end = _span(words, clauses, mention.start)
        lead = plain[begin : words.tokens[mention.start].start]
        whole = plain[slice(*_span(words, sentences, mention.start))]
        before = words.is_any(at, _BEFORE) and not hour and not _or_before(words, at)
        row = _Row(mention, mention.stretch, plain[begin:end], lead, whole)
        if not _is_refused(words, row, before=before):
            yield replace(row, stretch=_day_before(row.stretch, base)) if before else row


def _or_before(words: Words, at: int) -> bool:
    """Whether it is "on or before", which takes the day in."""
    return words.text(at - 1) == "or" or words.text(at + 1) == "or"


def _day_before(stretch: Stretch, base: Base) -> Stretch:
    """The last day before it, of a period the last working weekday; "before the end of the month" is by that end."""
    if stretch.meaning.startswith("the end of"):
        return stretch
    day = stretch.first.prev_day()
    if stretch.first != stretch.last:
        day = min(day, end_of_week(start_of_week(day, base.calendar), base.calendar))
    return Stretch(day, day, f"the day before {stretch.meaning}")


def _is_start(words: Words, mention: Mention, at: int, *, hour: bool) -> bool:
    """Whether the date is where something begins, or is past: "after Friday", "since Monday", "no earlier than"."""
    governor = words.text(at)
    if governor == "than":
        return words.text(at - 1) in ("earlier", "sooner")
    if words.text(mention.end) in ("onward", "onwards", "earliest", "ago", "past"):
        return True
    tail = [words.text(mention.end + step) for step in range(3)]
    if tail in (["at", "the", "earliest"], ["at", "its", "earliest"]) or tail[:2] in (["or", "later"], ["or", "after"]):
        return True
    ranged = governor == "from" and any(words.is_any(step, _JOINTS) for step in range(mention.start, mention.end))
    return governor in _STARTS and not hour and not ranged


def _is_refused(words: Words, row: _Row, *, before: bool) -> bool:
    """Whether the clause says that news will not come then: "not this week", "we won't know before Friday"."""
    if (_has_until(words, row.mention) and not before) or _says(_ALLOWS, row.clause):
        return False
    return _says(_REFUSES, row.before)


def _has_until(words: Words, mention: Mention) -> bool:
    return words.text(_governor(words, mention)[0]) in ("until", "till", "til", "for", "another")


def _is_hedged(words: Words, row: _Row) -> bool:
    mention = row.mention
    near = any(words.is_any(index, _NEAR) for index in range(_governor(words, mention)[0] + 1, mention.start))
    late = words.text(mention.end) == "ish" or words.is_any(mention.start - 1, _NEAR)
    until = _has_until(words, mention) and _says(_REFUSES, row.clause)
    return near or late or until or _says(_HOPES, row.sentence)
