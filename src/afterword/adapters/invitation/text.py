"""The bytes of a file as text, and the text of an invitation as a person would read it."""

from __future__ import annotations

import html
import re
import unicodedata

_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_SPLIT_LETTER = re.compile(rb"(?:\r\n|\n|\r)[ \t](?=[\x80-\xbf])")
_TURNS = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
_LONGEST_TEXT = 100_000

_TAG = re.compile(
    r"</?(?:html|head|body|meta|title|p|br|div|span|b|i|u|a|ul|ol|li|table|tbody|tr|td|th|font|strong|em|h[1-6]|html-blob|hr|"
    r"img|pre|center|blockquote|style|o:p)\b[^<>]*>",
    re.IGNORECASE,
)
_UNSEEN = re.compile(r"<(style|script|head|title)\b[^<>]*>[^<]*</\1\s*>|<!--[^<>]*-->|<![^<>]*>", re.IGNORECASE)
_BREAK = re.compile(r"<br\s*/?>|</(?:p|div|li|tr|h[1-6]|ul|ol|table|blockquote)\s*>|<hr[^<>]*>", re.IGNORECASE)
_ITEM = re.compile(r"<li\b[^<>]*>", re.IGNORECASE)
_ANY_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:nbsp|amp|lt|gt|quot|apos|#\d{1,6}|#x[0-9a-f]{1,6});", re.IGNORECASE)


def decoded(data: bytes, charset: str | None = None) -> str:
    """Text by its byte order mark, by the stated charset, as UTF-8, and last as the Windows letters of western Europe."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if data[:400].count(0) * 3 > len(data[:400]):
        return data.decode("utf-16-le" if data[1:2] == b"\0" else "utf-16-be", "replace")
    for encoding in ("utf-8", charset or "utf-8"):
        try:
            return data.decode(encoding)
        except (UnicodeError, LookupError):
            continue
    return _decoded_roughly(data)


def _decoded_roughly(data: bytes) -> str:
    """Letters that a fold cut through are joined first (RFC 5545, 3.1 lets a fold do so)."""
    try:
        return _SPLIT_LETTER.sub(b"", data).decode("utf-8")
    except UnicodeError:
        return data.decode("cp1252", "replace")


def clean(text: str) -> str:
    """Without control characters and marks that turn the direction of writing; line ends stay, in one form."""
    text = text[:_LONGEST_TEXT].replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return "".join(letter for letter in text if letter == "\n" or not _is_hidden(letter))


def _is_hidden(letter: str) -> bool:
    return unicodedata.category(letter) in ("Cc", "Cs") or letter in _TURNS


def one_line(text: str) -> str:
    """Clean text with every run of blanks as one space."""
    return " ".join(clean(text).split())


def plain(text: str) -> str:
    """What a person reads of a description: HTML as text, entities as letters, no more than one empty line in a row."""
    text = clean(text)
    if _TAG.search(text):
        text = _ANY_TAG.sub("", _ITEM.sub("\n- ", _BREAK.sub("\n", _UNSEEN.sub("", text))))
        text = html.unescape(text)
    elif _ENTITY.search(text):
        text = html.unescape(text)
    lines = [" ".join(line.split()) for line in clean(text).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
