"""A note made ready for the rules: its greeting, body, closing, sentences and the names it may know."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from afterword.core.note.model import NamedPerson, Note, NoteForm, NoteKind
from afterword.core.note.names import Name, fold, foldings, parse_name
from afterword.core.note.prose import plain, sentences, words
from afterword.core.review.model import Remark
from afterword.core.review.salutation import Salutation, find_salutation, find_spoken

_LINE = re.compile(r"[^\r\n\u2028\u2029\v\f]+")
_CLOSING_WORDS = (
    r"(?:very |most |yours |ever |with |my |many |warm(?:est)? |kind(?:est)? |best |sincere |deep(?:est)? |much )*"
    r"(?:sincerely(?: yours)?|truly(?: yours)?|faithfully|respectfully(?: yours| submitted)?|cordially(?: yours)?|regards|"
    r"wishes|best|all (?:the|my) best|thanks(?: again| so much| very much)?|thank you(?: again| so much| very much| kindly)?|"
    r"gratefully(?: yours)?|gratitude|appreciation|respect|warmly|yours|kindly|cheers|esteem|blessings|compliments|"
    r"in appreciation|in gratitude|obediently|take care|peace|onward)"
)
_CLOSING_LINE = re.compile(
    rf"[ \t>*_]*{_CLOSING_WORDS}(?: and (?:best|kind|warm) \w+| from [\w ]{{1,30}})?[ \t]*[,.!—–-]*[ \t]*",
    re.IGNORECASE,
)
_CLOSING_INLINE = re.compile(rf"(?:^|[.!?] +|\n){_CLOSING_WORDS},[ ]*(?=[^\n]{{2,60}}\Z)", re.IGNORECASE)
_CLOSING_MOST_WORDS = 5
_GUESS_VOICEMAIL = re.compile(
    r"\b(?:voice ?mail|leaving (?:you )?(?:a|this) message|(?:you can )?(?:call|reach) me back at)\b", re.IGNORECASE
)
_GUESS_CHECK_IN = re.compile(
    r"\b(?:checking in|following up on|follow(?:ing)? up (?:on|about|regarding) (?:my|the|our)|an update on|status of my|"
    r"any (?:update|news)|whether (?:a|the) decision)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A note and what was seen in it. All places are code points of ``text``; ``plain`` has the same length.

    ``body`` lies between greeting and closing; ``closing`` starts where the closing or the signature does.
    """

    note: Note
    text: str
    plain: str
    kind: NoteKind
    lines: tuple[tuple[int, int], ...]
    salutation: Salutation | None
    body: tuple[int, int]
    sentences: tuple[tuple[int, int], ...]
    recipient: Name
    sender: Name
    names: frozenset[str]
    remarks: tuple[Remark, ...] = ()

    @property
    def body_text(self) -> str:
        """What stands between greeting and closing."""
        return self.plain[self.body[0] : self.body[1]]

    def said(self, span: tuple[int, int]) -> str:
        """The words of a span."""
        return self.plain[span[0] : span[1]]

    def word_count(self) -> int:
        """Words between greeting and closing."""
        return len(words(self.body_text))


def read(note: Note, remarks: Iterable[Remark] = ()) -> Reading:
    """Take a note apart; never fails, whatever the text holds. ``remarks`` are what a checker of language said of it."""
    text, flat = note.text, plain(note.text)
    lines = tuple(match.span() for match in _LINE.finditer(text) if not match.group().isspace())
    recipient, sender = parse_name(note.recipient.name, note.recipient.title), parse_name(note.sender.name)
    names = _known_names(note)
    kind = note.kind or _guess(note, flat)
    spoken = kind is NoteKind.VOICEMAIL
    greeting = (find_spoken if spoken else find_salutation)(_one_line_blanks(text, flat), list(lines), names)
    start = greeting.end if greeting else 0
    end = len(text) if spoken else max(start, _closing_start(text, lines, start))
    return Reading(
        note=note,
        text=text,
        plain=flat,
        kind=kind,
        lines=lines,
        salutation=greeting,
        body=(start, end),
        sentences=tuple(sentences(text, start, end)),
        recipient=recipient,
        sender=sender,
        names=names,
        remarks=tuple(remarks),
    )


def _one_line_blanks(text: str, flat: str) -> str:
    """The plain text with its line ends kept, for what must not reach over a line."""
    return (
        "".join("\n" if old in "\r\n" else new for old, new in zip(text, flat, strict=True)) if "\n" in text else flat
    )


def _guess(note: Note, flat: str) -> NoteKind:
    if note.form is NoteForm.CALL_SCRIPT or (note.form is None and _GUESS_VOICEMAIL.search(flat)):
        return NoteKind.VOICEMAIL
    return NoteKind.CHECK_IN_MAIL if _GUESS_CHECK_IN.search(flat) else NoteKind.THANK_YOU


def _closing_start(text: str, lines: tuple[tuple[int, int], ...], start: int) -> int:
    tail = [line for line in lines[-9:] if line[0] >= start]
    for begin, end in reversed(tail):
        if _CLOSING_LINE.fullmatch(text, begin, end):
            return begin
    if tail and (inline := _CLOSING_INLINE.search(text.rstrip(), max(start, tail[-1][0] - 1))):
        return inline.start() + (1 if inline.group()[:1] in ".!?\n" else 0)
    named = _before_name(text, tail)
    return _signature_start(text, tail) if named is None else named


def _before_name(text: str, tail: list[tuple[int, int]]) -> int | None:
    """A short line that ends in a comma, in whatever language, before one last short line without a stop, is a closing."""
    if len(tail) < 2:
        return None
    (begin, end), (name_start, name_end) = tail[-2], tail[-1]
    closing, name = text[begin:end].strip(), text[name_start:name_end].strip()
    short = len(closing.split()) <= _CLOSING_MOST_WORDS and closing.endswith(",") and closing[0].isupper()
    return begin if short and len(name.split()) <= _CLOSING_MOST_WORDS and name[-1] not in ".,;:!?" else None


def _signature_start(text: str, tail: list[tuple[int, int]]) -> int:
    """Short last lines without a full stop are a signature."""
    place = len(text)
    for index, (begin, end) in enumerate(reversed(tail)):
        line = text[begin:end].strip()
        if (
            index > 3
            or len(line.split()) > 6
            or line[-1] in ".!?;"
            or (line[-1] in ":," and not _CLOSING_LINE.fullmatch(line))
        ):
            break
        if line[0].islower() and "@" not in line:
            break
        place = begin
    return place


@lru_cache(maxsize=256)
def _known_names(note: Note) -> frozenset[str]:
    """Every word, folded, that belongs to a person or a firm of this interview."""
    facts = note.interview
    people = [note.recipient, *facts.interviewers, NamedPerson(name=note.sender.name)]
    found: set[str] = set()
    for person in people:
        found |= parse_name(person.name).folded()
    for firm in filter(None, (facts.firm, *facts.aliases)):
        found |= {piece for word in words(firm) for piece in foldings(word)} | {fold(firm)}
        found.add(fold("".join(words(firm)[:2])))
    return frozenset(found)
