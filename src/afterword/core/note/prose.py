"""Prose taken apart without an engine: words and sentences as spans of code points, in time linear in the text."""

from __future__ import annotations

import re

from afterword.core.note.lists import listed

ADDRESS = re.compile(r"(?<!\S)[^\s@]{1,80}@\S{1,200}|(?:https?://|www\.)\S{1,300}|linkedin\.com\S{0,200}")
_MAY_END = listed("inc ltd co corp llc llp etc a.m p.m u.s u.k jr sr ph.d")
_ABBREVIATIONS = listed(
    "mr mrs ms mx dr prof st sr jr rev fr hon messrs mme mlle capt col lt sgt gen maj cmdr adm gov sen rep pres supt insp "
    "inc ltd co corp llc llp plc bros dept univ assn vs v no nos vol pp fig ed eds etc cf al e.g i.e a.m p.m u.s u.k u.n "
    "d.c ph.d b.a m.a m.d j.d ll.b ll.m ph approx est jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu "
    "fri sat sun ave blvd rd ste apt ext tel engr barr adv arc smt shri pst cllr fam bldg fl rm gmbh s.a pty pvt"
)
# An abbreviation that may also end a sentence does so before a word that often opens one.
_OPENERS = re.compile(r"(?:I|It|We|The|This|That|My|Your|Please|Thank|Thanks|If|As|In|And|But|There|You|What|When)\b")
_STOP = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)|\n[ \t\r]*\n\s*")
_LAST_WORD = re.compile(r"([^\W\d_](?:[\w.]*\w)?)$")
WORD = re.compile(r"[^\W_]+(?:['’.\-‐‑&/@][^\W_]+)*")


def words(text: str) -> list[str]:
    """The words of a text, in order; an apostrophe, a hyphen or an ampersand may stand within one."""
    return WORD.findall(text)


def sentences(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The spans of the sentences between two places; a blank line ends one, and so does the end of a text."""
    end = len(text) if end is None else end
    found: list[tuple[int, int]] = []
    begin = start
    for stop in _STOP.finditer(text, start, end):
        if not stop.group().isspace() and not _ends(text, begin, stop, end):
            continue
        _keep(found, text, begin, stop.end())
        begin = stop.end()
    _keep(found, text, begin, end)
    return found


def _ends(text: str, begin: int, stop: re.Match[str], end: int) -> bool:
    rest = text[stop.end() : min(stop.end() + 24, end)].lstrip()
    if stop.group()[0] not in ".…" or not rest:
        return True
    if rest[0].islower() or len(stop.group()) > 1 or stop.group() == "…":
        return not rest[0].islower()
    last = _LAST_WORD.search(text, max(begin, stop.start() - 24), stop.start())
    return last is None or _ends_after(last.group(1), rest)


def _ends_after(word: str, rest: str) -> bool:
    """Whether a full stop after a word ends a sentence, though the word may be an abbreviation."""
    if word.casefold() in _MAY_END:
        return _OPENERS.match(rest) is not None
    if len(word) == 1 and word.isupper():
        return word == "I" or (_OPENERS.match(rest) is not None and not rest.startswith("I."))
    return word.casefold() not in _ABBREVIATIONS


def _keep(found: list[tuple[int, int]], text: str, begin: int, end: int) -> None:
    piece = text[begin:end]
    left = len(piece) - len(piece.lstrip())
    right = len(piece.rstrip())
    if right > left:
        found.append((begin + left, begin + right))


_PLAIN = {
    ord("’"): "'",
    ord("‘"): "'",
    ord("ʼ"): "'",
    ord("“"): '"',
    ord("”"): '"',
    ord("\u00a0"): " ",
    ord("\u202f"): " ",
}
_PLAIN |= {ord(sign): " " for sign in "\t\r\n\v\f"} | {ord(sign): "-" for sign in "‐‑"}


def plain(text: str) -> str:
    """The text with straight quotes and simple blanks, each sign in its old place, for searching."""
    return text.translate(_PLAIN)
