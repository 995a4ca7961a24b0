"""How a person is addressed formally (E8): a title and the family name, else the full name, never a given name alone."""

from __future__ import annotations

import re

from afterword.core.note.lists import listed
from afterword.core.note.names import Name, fold, is_short_for, parse_name
from afterword.core.note.titles import AFTER_NAME, PARTICLES, SUFFIXES, WITH_GIVEN_NAME, title_name, titles_in

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
_PLACES = frozenset({"en-us", "en-ca", "en", ""})


def formal_name(name: str | None, title: str | None, locale: str | None = None, address_as: str | None = None) -> str:
    """The form of address, "Ms. Okafor"; "Amara Okafor" where no title is known; empty where no name is.

    ``address_as``, set by hand, wins, except where it is a bare given name or nickname of a longer name (E8).
    """
    parsed = parse_name(name, title)
    if address_as and address_as.strip() and not _bare_given(address_as.strip(), parsed):
        return " ".join(address_as.split())
    if not parsed.words:
        return ""
    full = " ".join(parsed.words)
    spoken = _title(parsed, title, name)
    if spoken is None:
        return full
    if (locale or "").replace("_", "-").casefold() not in _PLACES:
        spoken = _DOTLESS.get(spoken, spoken)
    return f"{spoken} {_after_title(parsed, title_name(spoken) or spoken.casefold())}"


def full_style(name: str, title: str | None, locale: str | None = None) -> str:
    """The name in full as it stands on an envelope: "Ms. Ruth Okafor", "The Honorable Ruth Okafor"; without a title, the name."""
    parsed = parse_name(name, title)
    written = " ".join(name.split())
    spoken = _title(parsed, title, name)
    if not parsed.words or spoken is None:
        return f"The Honorable {_untitled(written)}" if "honorable" in parsed.titles | titles_in(title) else written
    american = (locale or "").replace("_", "-").casefold() in _PLACES
    if american and title_name(spoken) in _HONORED:
        return f"The Honorable {_untitled(written)}"
    shown = spoken if american else _DOTLESS.get(spoken, spoken)
    return f"{'The ' if title_name(spoken) == 'reverend' else ''}{shown} {_untitled(written)}"


def _untitled(name: str) -> str:
    """The name without the titles before it; what stands after it, as "Jr." or "KC", stays."""
    rows = name.split()
    while len(rows) > 1 and (title_name(rows[0].strip(",;")) or rows[0].casefold() == "the"):
        rows = rows[1:]
    return " ".join(rows)


def _bare_given(words: str, known: Name) -> bool:
    if len(words.split()) != 1 or len(known.words) < 2:
        return False
    return fold(words) == fold(known.words[0]) or is_short_for(words, known.words[0])


def _title(parsed: Name, title: str | None, name: str | None) -> str | None:
    """The title as it is spoken before a name; None where it is a post ("Partner") or needs more knowledge."""
    names = titles_in(title) or parsed.titles
    written = [word.strip(",;") for word in (title or name or "").split() if title_name(word.strip(",;"))]
    if not names or "honorable" in names:
        return None
    for first in ("professor", "dr"):
        if first in names:
            return _SPELLINGS[first]
    key = title_name(written[0]) if written else next(iter(sorted(names)))
    return _SPELLINGS.get(key or "", written[0].strip(".") if written else None)


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
    while start > 1 and re.sub(r"['’]$", "", words[start - 1]).casefold() in PARTICLES:
        start -= 1
    middle = words[1:start]
    if any(len(fold(word)) > 1 for word in middle):
        return None
    if fold(words[0]) in _FAMILY_FIRST or fold(words[-1]) in SUFFIXES | AFTER_NAME:
        return None
    return " ".join(words[start:])
