"""How a person is addressed formally (E8): a title and the family name, else the full name, never a given name alone."""

from __future__ import annotations

import re
import unicodedata

from afterword.core.note.lists import listed
from afterword.core.note.names import Name, fold, is_short_for, parse_name
from afterword.core.note.titles import (
    AFTER_NAME,
    PARTICLES,
    PLAIN,
    SUFFIXES,
    WITH_GIVEN_NAME,
    title_by_custom,
    title_name,
    titles_before,
    titles_in,
)

_SPELLINGS = {
    "mr": "Mr.", "ms": "Ms.", "mrs": "Mrs.", "miss": "Miss", "mx": "Mx.", "dr": "Dr.", "professor": "Professor",
    "reverend": "Reverend", "father": "Father", "captain": "Captain", "colonel": "Colonel", "major": "Major",
    "general": "General", "lieutenant": "Lieutenant", "sergeant": "Sergeant", "senator": "Senator", "engineer": "Engr.",
    "lieutenant colonel": "Colonel", "barrister": "Barrister", "shri": "Shri", "smt": "Smt.",
}  # fmt: skip
_DOTLESS = {"Mr.": "Mr", "Ms.": "Ms", "Mrs.": "Mrs", "Mx.": "Mx", "Dr.": "Dr", "Smt.": "Smt"}
# Family names that often stand first; where one does, the full name is the safe form.
_FAMILY_FIRST = listed(
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly li wang zhang liu chen yang zhao huang zhou wu "
    "xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang kim park pak choi jung jeong kang cho yoon jang lim han "
    "shin seo kwon hwang ahn tanaka suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi kato nagy kovacs szabo "
    "toth horvath wong chan cheung leung lau ng tan chua"
)
_HONORED = listed("judge justice senator governor mayor")
_NICKNAME = re.compile(r"""(?<=\S) (?:["“„][^"“”„]+["”]|['‘][^'‘’]+['’]) (?=\w)""")
_SISTER = re.compile(r"^\s*Sr\.? (?=\w)")
_PLACES = frozenset({"en-us", "en-ca", "en", ""})


def formal_name(name: str | None, title: str | None, locale: str | None = None, address_as: str | None = None) -> str:
    """The form of address, "Ms. Okafor"; "Amara Okafor" where no title is known; empty where no name is.

    ``address_as``, set by hand, wins, except where it is a bare given name or nickname of a longer name (E8).
    """
    if address_as and address_as.strip() and not _bare_given(address_as.strip(), parse_name(name)):
        return " ".join(address_as.split())
    name = _with_sister(name, locale)
    parsed = parse_name(_without_nickname(name), title)
    spoken = _title(parsed, title, name)
    if not parsed.words or spoken is None:
        return " ".join(parsed.words)
    return f"{_set(spoken, locale)} {_after_title(parsed, title_name(spoken) or spoken.casefold())}"


def asked_for(name: str | None, title: str | None, locale: str | None = None) -> str:
    """The name as one asks for a person at a switchboard: the title, where one is known, and the name in full, "Ms. Ruth Okafor"."""
    name = _with_sister(name, locale)
    parsed = parse_name(_without_nickname(name), title)
    spoken = _title(parsed, title, name)
    return " ".join(((_set(spoken, locale),) if spoken and parsed.words else ()) + parsed.words)


def full_style(name: str, title: str | None, locale: str | None = None) -> str:
    """The name in full as it stands on an envelope: "Ms. Ruth Okafor", "The Honorable Ruth Okafor"; without a title, the name."""
    name = _with_sister(name, locale) or ""
    parsed = parse_name(name, title)
    written = _without_nickname(name)
    spoken = _title(parsed, title, name)
    if not parsed.words or spoken is None:
        return f"The Honorable {_untitled(written)}" if "honorable" in parsed.titles else written
    if _is_american(locale) and title_name(spoken) in _HONORED:
        return f"The Honorable {_untitled(written)}"
    return f"{'The ' if title_name(spoken) == 'reverend' else ''}{_set(spoken, locale)} {_untitled(written)}"


def _with_sister(name: str | None, locale: str | None) -> str | None:
    """The name with "Sr." before it written out; in America it may stand for "Señor", and stays."""
    return name if name is None or _is_american(locale) else _SISTER.sub("Sister ", name)


def _without_nickname(name: str | None) -> str:
    """The name as written, without a nickname in quotation marks inside it: Oliver "Olly" Kent is Oliver Kent."""
    return _NICKNAME.sub(" ", " ".join((name or "").split()))


def _set(spoken: str, locale: str | None) -> str:
    return spoken if _is_american(locale) else _DOTLESS.get(spoken, spoken)


def _is_american(locale: str | None) -> bool:
    return (locale or "").replace("_", "-").casefold() in _PLACES


def _untitled(name: str) -> str:
    """The name without the titles before it; what stands after it, as "Jr." or "KC", stays."""
    titles, rows = parse_name(name).titles, name.split()
    while len(rows) > 1 and titles and (title_name(rows[0].strip(",;()")) or rows[0].casefold() == "the"):
        rows = rows[1:]
    return " ".join(rows)


def _bare_given(words: str, known: Name) -> bool:
    if len(words.split()) != 1 or len(known.words) < 2:
        return False
    return any(fold(words) == fold(word) for word in known.words[:-1]) or is_short_for(words, known.words[0])


def _title(parsed: Name, title: str | None, name: str | None) -> str | None:
    """The title as it is spoken before a name; None where it is a post ("Partner") or needs more knowledge.

    A title before the name, other than "Ms." and the like, is spoken; else what ``title`` holds if all of it is titles; else
    what custom makes of the post.
    """
    before = _before(name)
    own = before if any(title_name(word) not in PLAIN | {"honorable"} for word in before) else ()
    written = own or titles_before(title) or before or title_by_custom(title)
    if not written and len(parsed.words) == 1 and titles_in(title):
        written = ((title or "").strip(),)
    every = {title_name(word) for word in (*written, *before, *title_by_custom(title))}
    for first in ("professor", "dr"):
        if first in every:
            return _SPELLINGS[first]
    spoken = next((_spelt(word) for word in written if title_name(word) != "honorable"), None)
    shortened = (
        spoken == "Engr." and re.search(r"\bEng\.", f"{name} {title}") is not None
    )  # as it is written in Kenya and Egypt
    return "Eng." if shortened else spoken


def _spelt(word: str) -> str:
    """A title as it is set, however it was typed."""
    typed = word.strip(".,;")
    plain = typed.title() if typed.islower() or (typed.isupper() and len(typed) > 3) else typed
    return _SPELLINGS.get(title_name(word) or "", plain)


def _before(name: str | None) -> tuple[str, ...]:
    """The titles that stand before a name, as written."""
    titles = parse_name(name).titles
    return tuple(word for word in (name or "").split() if title_name(word.strip(",;")) in titles)


def _after_title(parsed: Name, title: str) -> str:
    words = parsed.words
    if title in WITH_GIVEN_NAME:
        return words[0] if title in {"sir", "dame"} or len(words) < 3 else " ".join(words)
    if len(words) == 1:
        return words[0]
    family = _family(words)
    return family or " ".join(words)


def _family(words: tuple[str, ...]) -> str | None:
    """The family name where it is plain: given name, initials, then one family name with its particles."""
    start = len(words) - 1
    while start > 1 and _is_particle(words[start - 1]):
        start -= 1
    middle = words[1:start]
    if any(len(fold(word)) > 1 for word in middle):
        return None
    if fold(words[0]) in _FAMILY_FIRST or fold(words[-1]) in SUFFIXES | AFTER_NAME:
        return None
    return " ".join(words[start:])


def _is_particle(word: str) -> bool:
    return unicodedata.normalize("NFC", re.sub(r"['’]$", "", word).casefold()) in PARTICLES
