"""Which row of wording is taken: by a stable hash, and never twice in one panel while another is left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import blake2b

from afterword.core.note.draft import Sentence
from afterword.core.note.wording import Row, Wording


@dataclass(slots=True)
class Choice:
    """Takes rows for the notes of one panel, in the order in which they are composed.

    ``key`` names the candidacy and the seed, so that two candidates with like facts get unlike letters.
    """

    wording: Wording
    key: str
    taken: Counter[str] = field(default_factory=Counter)

    def row(self, slot: str, person: str, slots: Mapping[str, str]) -> Row | None:
        """The least used row of a slot whose facts are known, first by its hash for this person; None if there is none."""
        usable = [row for row in self.wording.of(slot) if row.needs <= slots.keys()]
        if not usable:
            return None
        chosen = min(usable, key=lambda row: (self.taken[row.id], self._rank(row, person)))
        self.taken[chosen.id] += 1
        return chosen

    def sentence(self, slot: str, person: str, slots: Mapping[str, str], fact: str | None = None) -> Sentence | None:
        """The row filled in; a full stop after an abbreviation is not doubled."""
        row = self.row(slot, person, slots)
        if row is None:
            return None
        text = row.text.format_map(slots)
        for doubled, single in (("..", "."), ("?.", "?"), ("!.", "!")):
            text = text.replace(doubled, single)
        return Sentence(text[:1].upper() + text[1:], row.id, fact)

    def _rank(self, row: Row, person: str) -> bytes:
        return blake2b(
            f"{self.key}\0{person}\0{row.id}\0{row.text}".encode(errors="surrogatepass"), digest_size=8
        ).digest()
