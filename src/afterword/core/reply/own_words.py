"""Which sentences of a message its sender wrote now: not what is quoted, forwarded below, signed or disclaimed."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.core.note.prose import plain, sentences

_LINE = re.compile(r"[^\n]*(?:\n|\Z)")
_QUOTED = re.compile(r"[ \t]*[>|]")
# "On Monday, 3 March 2026 at 10:12, Anna wrote:" in the languages of mail programs; the address may stand on the next line.
_INTRODUCED = re.compile(
    r"[ \t]*(?:(?:on|am|le|el|op|em|il|den|dnia|w dniu|em qua|il giorno)\b.{0,300}?\b(?:wrote|schrieb|a écrit|escribió|schreef|escreveu|ha scritto|skrev|napisał\(?a?\)?)\b.{0,60}?:"
    r"|.{0,120}<[^<>\s]+@[^<>\s]+>.{0,40}?\b(?:wrote|schrieb|a écrit|escribió):|\d{4}[-/]\d{1,2}[-/]\d{1,2}.{0,160}(?:wrote|<[^<>\s]+@[^<>\s]+>):)[ \t]*",
    re.IGNORECASE | re.DOTALL,
)
_RULE = re.compile(
    r"[ \t]*(?:[-_=*]{2,}[ \t]*(?:original (?:message|appointment)|ursprüngliche nachricht|message d'origine|mensaje original|oorspronkelijk bericht|mensagem original|forwarded (?:message|by)|reply (?:above|message))\b.*|_{20,}[ \t]*|-{20,}[ \t]*|##- please type your reply above this line -##.*)",
    re.IGNORECASE,
)
_HEADER_LINE = re.compile(
    r"[ \t*]*(?:from|von|de|van|sent|gesendet|envoyé|enviado|date|datum|to|an|à|para|subject|betreff|objet|asunto|cc)[ \t*]*:",
    re.IGNORECASE,
)
_DASHES = re.compile(r"-- ?$")
_SENT_FROM = re.compile(
    r"[ \t]*(?:sent (?:from|via) (?:my|outlook|gmail|yahoo|mail|the)\b|get outlook for|envoyé de mon|von meinem .{0,30} gesendet)",
    re.IGNORECASE,
)
_DISCLAIMER = re.compile(
    r"\b(?:confidential(?:ity)?\b.{0,80}\b(?:intended|recipient|privileged|notice)|privileged|if you (?:are not|have received this)\b.{0,40}\b(?:intended|error|mistake)|intended (?:solely|only) for|this (?:e-?mail|message|communication)\b.{0,60}\b(?:contain|confidential|intended)|equal opportunity employer|registered (?:in england|office|number|charity)|please consider the environment|unsubscribe|view (?:this|it) in your browser|privacy (?:policy|notice)|all rights reserved)\b",
    re.IGNORECASE,
)
_MOST = 30_000


@dataclass(frozen=True, slots=True)
class OwnSentence:
    """A sentence of the sender's own: its span, its words in one line with straight quotes, and whether it stands in the small print at the end."""

    start: int
    end: int
    words: str
    small_print: bool = False


def own_sentences(text: str) -> tuple[OwnSentence, ...]:
    """The sentences in their order; where everything is quoted, all of them, since then somebody forwarded it."""
    text = text[:_MOST]
    found = tuple(_sentences(text, _own_spans(text)))
    return found or tuple(_sentences(text, [(0, len(text))]))


def _own_spans(text: str) -> list[tuple[int, int]]:
    """What stands above the first quotation, and between lines that are quoted one by one."""
    end = _start_of_quotation(text)
    spans, at = [], 0
    for line in _LINE.finditer(text, 0, end):
        if _DASHES.match(line.group().rstrip("\r\n")) or line.start() == line.end():
            end = min(end, line.start()) if line.start() < line.end() else end
            break
        if _QUOTED.match(line.group()) or _SENT_FROM.match(line.group()) or _INTRODUCED.match(line.group()):
            spans.append((at, line.start()))
            at = line.end()
    spans.append((min(at, end), end))
    return [(start, stop) for start, stop in spans if text[start:stop].strip()]


def _start_of_quotation(text: str) -> int:
    """Where a program began to quote the message that is answered; the end of the text where none did."""
    lines = list(_LINE.finditer(text))
    for index, line in enumerate(lines):
        row = line.group().strip()
        if not row:
            continue
        two = text[line.start() : lines[min(index + 1, len(lines) - 1)].end()]
        introduced = _INTRODUCED.match(two)
        if (
            introduced
            and introduced.end() >= len(line.group().rstrip())
            and not _answered_below(text, line.start() + introduced.end())
        ):
            return line.start()
        if _RULE.fullmatch(row) and text[line.end() :].strip():
            return line.start()
        below = [one.group() for one in lines[index : index + 5] if one.group().strip()]
        if _HEADER_LINE.match(row) and sum(bool(_HEADER_LINE.match(one)) for one in below) >= 3:
            return line.start()
    return len(text)


def _answered_below(text: str, at: int) -> bool:
    """Whether what follows is quoted line by line, and something that is not stands below it."""
    rows = [row for row in text[at:].splitlines() if row.strip()]
    return bool(rows) and _QUOTED.match(rows[0]) is not None and not all(_QUOTED.match(row) for row in rows)


def _sentences(text: str, spans: list[tuple[int, int]]) -> Iterator[OwnSentence]:
    flat, small_print = plain(text), False
    for start, end in spans:
        for begin, stop in sentences(text, start, end):
            for first, last in _by_line(text, begin, stop):
                words = " ".join(flat[first:last].split())
                if words:
                    small_print = small_print or _DISCLAIMER.search(words) is not None
                    yield OwnSentence(first, last, words, small_print)


def _by_line(text: str, begin: int, stop: int) -> Iterator[tuple[int, int]]:
    """A greeting, a name or a heading on a line of its own is no part of the sentence below it."""
    rows = [(row.start() + begin, row.end() + begin) for row in re.finditer(r"[^\n]+", text[begin:stop])]
    at = begin
    for (_, end), (after, _) in itertools.pairwise(rows):
        row = text[at:end].strip()
        if len(row.split()) <= 4 and row.endswith((",", ":")) and text[after : after + 1].isupper():
            yield at, end
            at = after
    yield at, stop
