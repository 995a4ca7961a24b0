"""Debrief by a form: kept as it is typed, read back, and finished once, however often it is sent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from whenever import Instant

from afterword.core.candidacy.debrief import Answers, Met
from afterword.core.candidacy.debrief_form import fields_of, progress_of, read_form, with_days_read
from afterword.core.candidacy.debrief_merge import everybody
from afterword.core.problems import Conflict, Invalid, Problem
from afterword.ports import Kept
from afterword.usecases.debrief import Debriefs, Sitting

_TRIES = 5
_MOST_SIGNS = 2000  # of one field; a letter has as many
_MARK = re.compile(r"[0-9A-Za-z-]{16,64}")


class Taken(Protocol):
    """Marks of debriefs that were finished. Errors: Unavailable (the disk)."""

    def has(self, mark: str) -> bool:
        """Whether a debrief with the mark was taken."""
        ...

    def add(self, mark: str) -> None:
        """Remember it."""
        ...


@dataclass(frozen=True, slots=True)
class Understood:
    """What was read in the fields, the days among it, and what does not fit, each with its field."""

    answers: Answers
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class FormDebriefs:
    """Debriefs whose answers stand in the fields of a form. ``mark``: what the sender calls this one debrief."""

    debriefs: Debriefs
    taken: Taken

    def begin(self, kept: Kept, now: Instant, round_: int | None, ended: str) -> Sitting:
        """The debrief of the interview that ended then; without that, as ``Debriefs.begin``. Missing, Invalid."""
        try:
            at = Instant(ended) if ended else None
        except ValueError:
            raise Invalid(f"{ended!r} is no instant at which an interview ended.") from None
        return self.debriefs.begin(kept, now, round_, ended=at)

    def people(self, sitting: Sitting) -> tuple[Met, ...]:
        """Whom the form shows."""
        return everybody(sitting.kept.candidacy, sitting.interview, sitting.progress.answers)

    def fields(self, sitting: Sitting) -> dict[str, str]:
        """What stands in the form at first."""
        return fields_of(sitting.progress.answers, self.people(sitting))

    def read(self, sitting: Sitting, fields: Mapping[str, str]) -> Understood:
        """What the fields say; nothing is kept."""
        answers, problems = self._read(sitting, fields)
        return Understood(with_days_read(answers, sitting.setting), problems)

    def keep(self, sitting: Sitting, fields: Mapping[str, str], mark: str) -> bool:
        """Keep what was told so far; False for a debrief that was finished already, of which nothing is kept."""
        if self._was_taken(mark):
            return False
        answers, _ = self._read(sitting, fields)
        self.debriefs.keep(sitting, progress_of(answers, sitting.setting))
        return True

    def finish(self, sitting: Sitting, fields: Mapping[str, str], mark: str, now: Instant) -> int | None:
        """Write the answers down: how many facts are new, or None for a debrief that was taken before.

        Errors: Invalid with every problem and its field, Missing (the interview is gone), Conflict.
        """
        if self._was_taken(mark):
            return None
        answers, problems = self._read(sitting, fields)
        if problems:
            raise Invalid("It does not fit as a debrief.", problems)
        count = self._written(sitting, answers, now)
        if _MARK.fullmatch(mark):
            self.taken.add(mark)
        return count

    def _read(self, sitting: Sitting, fields: Mapping[str, str]) -> tuple[Answers, tuple[Problem, ...]]:
        """What is typed, without what is longer than anybody tells in one field, which is said instead."""
        sentence = f"This is longer than {_MOST_SIGNS:,} signs: say it in fewer."
        long = tuple(Problem(name, sentence) for name, text in fields.items() if len(text) > _MOST_SIGNS)
        short = {name: text for name, text in fields.items() if len(text) <= _MOST_SIGNS}
        answers, problems = read_form(short, sitting.progress.answers, self.people(sitting), sitting.setting)
        return answers, (*long, *problems)

    def _written(self, sitting: Sitting, answers: Answers, now: Instant) -> int:
        """Merging the same answers again changes nothing, so that a write that came in between is no harm."""
        for _ in range(_TRIES - 1):
            try:
                return len(self.debriefs.finish(sitting, answers, now)[1])
            except Conflict:
                continue
        return len(self.debriefs.finish(sitting, answers, now)[1])

    def _was_taken(self, mark: str) -> bool:
        return _MARK.fullmatch(mark) is not None and self.taken.has(mark)
