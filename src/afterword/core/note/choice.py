"""Which row of wording is taken: by a stable hash, unlike what was written before, and never twice in one panel while another is left."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b

from afterword.core.note.draft import Sentence
from afterword.core.note.manner import Manner
from afterword.core.note.prose import words
from afterword.core.note.wording import Row, Wording

_SLOT = re.compile(r"\{\w+\}")
_LEAST_PIECE = 8
_LONG = 9
_BRIEF = (Manner.SHORTER, Manner.PLAINER)


def _is_long(text: str) -> bool:
    """Whether an answer must end its sentence, since what came after it would be lost."""
    return "," in text or len(words(text)) > _LONG


@dataclass(slots=True)
class Choice:
    """Takes rows for the notes of one panel, in the order in which they are composed.

    ``key`` names the candidacy and the seed, so that two candidates with like facts get unlike letters. ``earlier`` are the texts of
    notes that the candidate wrote before: a row that stands in one of them comes after all that do not.
    """

    wording: Wording
    key: str
    manner: Manner = Manner.USUAL
    earlier: Sequence[str] = ()
    taken: Counter[str] = field(default_factory=Counter)
    _stale: dict[str, bool] = field(default_factory=dict)

    def row(self, slot: str, person: str, slots: Mapping[str, str], *, alone: bool = False) -> Row | None:
        """The least used row whose facts are known, then by its hash for this person; None if there is none.

        ``alone``: nothing was said yet that the row could lean on.
        """
        usable = [
            row
            for row in self._of_manner(self.wording.of(slot))
            if row.needs <= slots.keys()
            and not (alone and row.leans_on_what_came_before)
            and (row.text.endswith("{x}.") or not _is_long(slots.get("x", "")))
        ]
        if not usable:
            return None
        chosen = min(
            usable, key=lambda row: (self.taken[row.id], self._is_stale(row), self._rank(row.id, row.text, person))
        )
        self.taken[chosen.id] += 1
        return chosen

    def sentence(
        self, slot: str, person: str, slots: Mapping[str, str], fact: str | None = None, *, alone: bool = False
    ) -> Sentence | None:
        """The row filled in; a full stop after an abbreviation is not doubled."""
        row = self.row(slot, person, slots, alone=alone)
        if row is None:
            return None
        text = row.text.format_map(slots)
        for doubled, single in (("..", "."), ("?.", "?"), ("!.", "!")):
            text = text.replace(doubled, single)
        return Sentence(text[:1].upper() + text[1:], row.id, fact)

    def outline(self, name: str, count: int, person: str) -> int:
        """Which of some orders of thought a note takes: the least used of the panel, then by a hash."""
        ids = [f"{name}#{index}" for index in range(count)]
        chosen = min(ids, key=lambda id_: (self.taken[id_], self._rank(id_, "", person)))
        self.taken[chosen] += 1
        return ids.index(chosen)

    def _of_manner(self, rows: Iterable[Row]) -> list[Row]:
        """The rows of the manner that is asked for; where the table has none, the usual ones, the briefer half if it is to be brief."""
        rows = list(rows)
        asked = [row for row in rows if row.manner is self.manner]
        if asked and self.manner is not Manner.USUAL:
            return asked
        usual = [row for row in rows if row.manner is Manner.USUAL]
        if self.manner not in _BRIEF or len(usual) < 4:
            return usual
        return sorted(usual, key=lambda row: len(words(row.text)))[: (len(usual) + 1) // 2]

    def _is_stale(self, row: Row) -> bool:
        if not self.earlier:
            return False
        if row.id not in self._stale:
            pieces = [piece.strip() for piece in _SLOT.split(row.text) if len(piece.strip()) >= _LEAST_PIECE]
            self._stale[row.id] = bool(pieces) and any(all(piece in text for piece in pieces) for text in self.earlier)
        return self._stale[row.id]

    def _rank(self, id_: str, text: str, person: str) -> bytes:
        return blake2b(f"{self.key}\0{person}\0{id_}\0{text}".encode(errors="surrogatepass"), digest_size=8).digest()
