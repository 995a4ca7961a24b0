"""A note taken apart for paper: greeting, paragraphs, closing and signature, as they were approved."""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.core.note.model import Note
from afterword.core.paper.signs import set_in_type
from afterword.core.review.reading import read

_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_MOST_OF_CLOSING = 5


@dataclass(frozen=True, slots=True)
class Parts:
    """The pieces of a note in their order; ``signature`` holds the lines below the closing, the name first."""

    salutation: str
    paragraphs: tuple[str, ...]
    closing: str
    signature: tuple[str, ...]


def parts_of(note: Note) -> Parts:
    """Take a note apart. What belongs to no greeting and no closing stays in its paragraphs: nothing is lost."""
    seen = read(note)
    greeting_end = seen.salutation.end if seen.salutation else 0
    start, end = seen.body
    below = [set_in_type(line.strip()) for line in note.text[end:].splitlines() if line.strip()]
    closing, signature = ("", below)
    if below and below[0].endswith(",") and len(below[0].split()) <= _MOST_OF_CLOSING:
        closing, signature = below[0], below[1:]
    paragraphs = [
        set_in_type(" ".join(block.split())) for block in _BLANK_LINE.split(note.text[start:end].replace("\r\n", "\n"))
    ]
    return Parts(
        set_in_type(" ".join(note.text[:greeting_end].split())),
        tuple(block for block in paragraphs if block),
        closing,
        tuple(signature or ([set_in_type(note.sender.name)] if note.sender.name else [])),
    )
