"""The shape of a grammar rule: a pattern of a slip, one sentence, and the mended words where they are sure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

Mend = Callable[[re.Match[str]], str]


@dataclass(frozen=True, slots=True)
class Slip:
    """``pattern`` is searched in the plain text of the body; its group ``bad``, else the whole match, is the slip.

    ``mend`` is a template for the slip's place (see ``re.Match.expand``), or what makes one; None where it is not sure.
    """

    pattern: re.Pattern[str]
    message: str
    mend: str | Mend | None = None

    def span(self, match: re.Match[str]) -> tuple[int, int]:
        """Where the slip stands."""
        return match.span("bad") if "bad" in self.pattern.groupindex else match.span()

    def suggestion(self, match: re.Match[str]) -> str | None:
        """What would stand there instead, with the capital that the slip has."""
        if self.mend is None:
            return None
        text = match.expand(self.mend) if isinstance(self.mend, str) else self.mend(match)
        start, end = self.span(match)
        return text[:1].upper() + text[1:] if match.string[start:end][:1].isupper() else text


def slip(pattern: str, message: str, mend: str | Mend | None = None, *, exact: bool = False) -> Slip:
    """A slip from a pattern in which a blank stands for one blank; ``exact``: capitals count."""
    return Slip(re.compile(pattern, 0 if exact else re.IGNORECASE), message, mend)


def any_of(words: Iterable[str] | str) -> str:
    """A group that matches any of the words."""
    return f"(?:{'|'.join(words.split() if isinstance(words, str) else words)})"
