"""Text in the columns of a terminal: how wide a sign is, what is harmless to print, and lines that fit."""

from __future__ import annotations

import unicodedata


def harmless(text: str) -> str:
    """The text without signs that move a terminal's cursor, turn the direction of writing, or are not seen."""
    return text if text.isascii() and text.isprintable() else "".join(shown(sign) for sign in text)


def shown(sign: str) -> str:
    """A sign as it may be printed: blanks for what moves the cursor, nothing for what is not seen."""
    if " " <= sign <= "~":
        return sign
    kind = unicodedata.category(sign)
    if kind == "Cc":
        return " " if sign in "\t\n\r\v\f" else ""
    return "" if kind in {"Cf", "Cs", "Zl", "Zp"} else sign


def columns(text: str) -> int:
    """How many columns a text takes: two for each of the wide signs, none for marks that stand on another."""
    return len(text) if text.isascii() else sum(_columns(sign) for sign in text)


def filled(text: str, width: int, first: str = "", further: str = "") -> str:
    """A paragraph in lines of so many columns, words kept whole; ``first`` and ``further`` stand before the lines."""
    lines: list[str] = []
    line, empty = first, True
    for word in text.split():
        if not empty and columns(line) + 1 + columns(word) > width:
            lines.append(line)
            line, empty = further, True
        line += word if empty else f" {word}"
        empty = False
    return "\n".join([*lines, line.rstrip()])


def _columns(sign: str) -> int:
    if " " <= sign <= "~":
        return 1
    if unicodedata.category(sign) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(sign) in {"W", "F"} else 1
