"""The page of a rule, taken apart: its one line, and its paragraphs under their labels."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LABEL = re.compile(r"([A-Z][\w ]{2,40}): ")


@dataclass(frozen=True, slots=True)
class RulePage:
    """``line`` says what the rule is about; ``parts`` are (label, text), in the order of the page."""

    slug: str
    line: str
    parts: tuple[tuple[str, str], ...]


def read_page(page: str) -> RulePage:
    """A page as the catalogue has it. A line that opens with a label begins a part; every other goes on with the last one."""
    head, _, body = page.strip().partition("\n")
    slug, _, line = head.partition(": ")
    parts: list[tuple[str, str]] = []
    for row in body.splitlines():
        label = _LABEL.match(row)
        if label:
            parts.append((label[1], row[label.end() :].strip()))
        elif row.strip() and parts:
            name, text = parts[-1]
            parts[-1] = (name, f"{text} {row.strip()}")
    return RulePage(slug, line, tuple(parts))
