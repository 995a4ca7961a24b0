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


def _filled(row: Row, slots: Mapping[str, str]) -> str:
    """The row with its facts; a full stop after an abbreviation is not doubled."""
    text = row.text.format_map(slots)
    for doubled, single in (("..", "."), ("?.", "?"), ("!.", "!")):
        text = text.replace(doubled, single)
    return text[:1].upper() + text[1:]


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
    said: set[str] = field(default_factory=set)
    _stale: dict[str, bool] = field(default_factory=dict)

    def sentence(
        self, slot: str, person: str, slots: Mapping[str, str], fact: str | None = None, *, alone: bool = False
    ) -> Sentence | None:
        """The first row of the slot that says what was not said yet in this panel, filled in; None if there is none.

        ``alone``: nothing was said yet that the row could lean on.
        """
        for row in self._in_order(slot, person, slots, alone=alone):
            text = _filled(row, slots)
            if text not in self.said:
                self.taken[row.id] += 1
                self.said.add(text)
                return Sentence(text, row.id, fact)
        return None

    def own(self, text: str, fact: str) -> Sentence | None:
        """The candidate's own sentence, set by itself; None if it stands in another note of the panel already."""
        whole = text if text.endswith(".") else f"{text}."
        if whole in self.said:
            return None
        self.said.add(whole)
        return Sentence(whole, "own words", fact)

    def _in_order(self, slot: str, person: str, slots: Mapping[str, str], *, alone: bool) -> list[Row]:
        """The rows whose facts are known: the least used first, then those of the manner, those not written before, by a hash."""
        rows = self.wording.of(slot)
        brief = self._brief(rows)
        usable = [
            row
            for row in rows
            if row.needs <= slots.keys()
            and row.manner in {Manner.USUAL, self.manner}
            and not (alone and row.leans_on_what_came_before)
            and (row.text.endswith("{x}.") or not _is_long(slots.get("x", "")))
        ]
        return sorted(
            usable,
            key=lambda row: (
                self.taken[row.id],
                row.manner is not self.manner,
                row.id not in brief,
                self._is_stale(row),
                self._rank(row.id, row.text, person),
            ),
        )

    def _brief(self, rows: Iterable[Row]) -> set[str]:
        """The briefer half of the usual rows, for a note that is to be brief; else all of them."""
        usual = sorted((row for row in rows if row.manner is Manner.USUAL), key=lambda row: len(words(row.text)))
        return {row.id for row in (usual[: (len(usual) + 1) // 2] if self.manner in _BRIEF else usual)}

    def outline(self, name: str, count: int, person: str) -> int:
        """Which of some orders of thought a note takes: the least used of the panel, then by a hash."""
        ids = [f"{name}#{index}" for index in range(count)]
        chosen = min(ids, key=lambda id_: (self.taken[id_], self._rank(id_, "", person)))
        self.taken[chosen] += 1
        return ids.index(chosen)

    def _is_stale(self, row: Row) -> bool:
        if not self.earlier:
            return False
        if row.id not in self._stale:
            pieces = [piece.strip() for piece in _SLOT.split(row.text) if len(piece.strip()) >= _LEAST_PIECE]
            self._stale[row.id] = bool(pieces) and any(all(piece in text for piece in pieces) for text in self.earlier)
        return self._stale[row.id]

    def _rank(self, id_: str, text: str, person: str) -> bytes:
        return blake2b(f"{self.key}\0{person}\0{id_}\0{text}".encode(errors="surrogatepass"), digest_size=8).digest()
