"""informal-salutation: the greeting is too familiar

What it notices: a given name alone, a nickname, or a greeting such as "Hi" or "Hey" in writing.

Why it matters: however warmly you talked, the note may be filed, forwarded and read by people who did not.

Example: Hi Amara,
Better: Dear Ms. Okafor:

When to ignore it: when that is how the person is properly addressed where they come from; give the form in
"address_as". Where no title is known, the full name is right: "Dear Amara Okafor:".

Source: E8.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.note.lists import listed
from afterword.core.note.model import NoteKind
from afterword.core.note.names import COMMON_GIVEN, Name, fold, is_short_for, significant
from afterword.core.note.titles import ALSO_NAMES, PLAIN, SUFFIXES, title_name
from afterword.core.review.addressee import Addressed, addressed, formal_greeting
from afterword.core.review.model import EVERY, Flag, Panel, Rule
from afterword.core.review.reading import Reading
from afterword.core.review.salutation import INFORMAL


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    greeting = reading.salutation
    if greeting is None:
        return
    better = formal_greeting(reading)
    span = (greeting.start, greeting.end)
    word = reading.said(greeting.word)
    if reading.kind is not NoteKind.VOICEMAIL and INFORMAL.fullmatch(word):
        yield Flag(f"“{word}” is too familiar in writing; begin with “Dear”.", *span, better)
        return
    who = addressed(reading)
    if who and not greeting.impersonal and (message := _too_familiar(who, reading.recipient)):
        yield Flag(message, *(span if reading.kind is not NoteKind.VOICEMAIL else who.span), better)


def _too_familiar(who: Addressed, known: Name) -> str | None:
    words = [word for word in who.words if fold(word) not in SUFFIXES]
    if not words or who.several:
        return None
    if who.titles:
        return _given_after_title(words, who.titles, known)
    if nick := _nickname(words, known):
        return f"“{nick}” is a nickname; address the note formally, by title and family name or by the full name."
    if len(words) == 1 and _is_given_alone(words[0], known):
        return (
            f"“{words[0]}” alone is a given name; address the note formally, by title and family name or the full name."
        )
    if len(words) == 2 and len(fold(words[1])) == 1 and len(known.words) > 1:
        return f"“{' '.join(words)}” is too familiar; address the note formally, by title and family name or the full name."
    return None


def _nickname(words: list[str], known: Name) -> str | None:
    have = known.folded()
    if not known.words or fold(words[0]) in have:
        return None
    return words[0] if is_short_for(words[0], known.words[0]) else None


def _is_given_alone(word: str, known: Name) -> bool:
    if not known.words:
        return title_name(word) is None or (word.casefold() in ALSO_NAMES and word.casefold() in {"dean", "don"})
    if len(known.words) == 1:
        return False
    if "-" in word and fold(word) == fold("".join(known.words)):
        return False
    given = known.words[0]
    family = significant(known.words[1:])
    return fold(word) == fold(given) or (fold(word) not in {fold(part) for part in family} and title_name(word) is None)


def _given_after_title(words: list[str], titles: frozenset[str], known: Name) -> str | None:
    """A plain title before a given name is a mistake only where that is no custom."""
    if len(words) != 1 or len(known.words) < 2:
        return None
    word, given = words[0], known.words[0]
    family = {fold(part) for part in known.words[1:]}
    if len(fold(word)) == 1 and titles <= PLAIN | {"dr", "professor"}:
        return (
            f"“{word}” is an initial; write the family name out."
            if fold(word)[:1] in {name[:1] for name in family}
            else None
        )
    if fold(word) in family or not titles <= PLAIN | {"dr", "professor"}:
        return None
    nick = is_short_for(word, given) and fold(word) not in known.folded()
    if nick or (
        fold(word) == fold(given) and titles <= PLAIN and fold(word) in COMMON_GIVEN and not _other_custom(known)
    ):
        return f"“{word}” is a given name; after the title write the family name."
    return None


def _other_custom(known: Name) -> bool:
    last = fold(known.words[-1])
    return last.endswith(("dottir", "sson")) or last in _GIVEN_LAST


_GIVEN_LAST = listed("win aung htun thein bekele tesfaye tadesse alemu haile kebede")

RULE = Rule("informal-salutation", ("E8",), EVERY, _look, __doc__ or "")
