"""Prose that cites rules in brackets, taken apart so that each can be opened."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.playbook.schema import CITED

_ID = re.compile(r"[A-Z]+[0-9]+")


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, each on one line."""
    return [" ".join(one.split()) for one in re.split(r"\n[ \t]*\n", text) if one.strip()]


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """(words, whether they are the id of a rule); together they are the text."""
    end = 0
    for found in CITED.finditer(text):
        for one in _ID.finditer(text, found.start(), found.end()):
            yield text[end : one.start()], False
            yield one[0], True
            end = one.end()
    yield text[end:], False
