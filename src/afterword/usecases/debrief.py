"""Debrief: ask what is remembered of the last interview, keep it while it is told, write it as corrections."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from whenever import Instant

from afterword.core.candidacy.changes import Change, changes_between
from afterword.core.candidacy.debrief import Answers, Progress, Setting
from afterword.core.candidacy.debrief_document import read_answers
from afterword.core.candidacy.debrief_merge import answers_from, laid_over, merge
from afterword.core.candidacy.model import Candidacy, Interview
from afterword.core.candidacy.moments import FirmCalendar
from afterword.core.problems import Invalid, Missing
from afterword.ports import Kept, Store, Times

WHO = "debrief"
ClosedDaysFor = Callable[[Candidacy, Instant], Candidacy]
TimesOf = Callable[[Candidacy, Instant], Times]


class DebriefStore(Protocol):
    """Debriefs that are under way, by a key of their own. Errors: Unavailable (the disk)."""

    def load(self, key: str) -> Progress | None:
        """What was told before a sitting was broken off; None if nothing was."""
        ...

    def save(self, key: str, progress: Progress) -> None:
        """Keep it; what was kept before under the key is replaced whole."""
        ...

    def clear(self, key: str) -> None:
        """Forget it; nothing happens if there is none."""
        ...


def key_of(kept: Kept, interview: Interview) -> str:
    """The name under which a debrief of that interview is kept while it is under way."""
    return f"{kept.id}-{interview.ended.timestamp()}"


@dataclass(frozen=True, slots=True)
class Sitting:
    """A debrief under way: of which candidacy and interview, against what, and how far it is."""

    kept: Kept
    interview: Interview
    setting: Setting
    progress: Progress

    @property
    def key(self) -> str:
        """The name under which it is kept while it is under way: the candidacy, and when the interview ended."""
        return key_of(self.kept, self.interview)

    @property
    def resumed(self) -> bool:
        """Whether something was told before."""
        return bool(self.progress.asked)


@dataclass(frozen=True, slots=True)
class Debriefs:
    """What a debrief asks of the world: the store, what is under way, and what the store needs with every write."""

    store: Store
    under_way: DebriefStore
    times_of: TimesOf
    closed_days_for: ClosedDaysFor

    def begin(self, kept: Kept, now: Instant, round_: int | None = None, *, ended: Instant | None = None) -> Sitting:
        """The debrief of the last interview that has ended, or of the round named, from where it was broken off.

        ``ended``: when the interview ended that a debrief was begun for; another that ended since is not meant.
        Errors: Missing (no interview that has ended, or that one is gone), Unavailable.
        """
        interview = _interview_of(kept, now, round_) if ended is None else _interview_at(kept, ended)
        sitting = Sitting(
            kept,
            interview,
            _setting(self.closed_days_for(kept.candidacy, now), interview, now),
            Progress(answers_from(kept.candidacy, interview)),
        )
        told = self.under_way.load(sitting.key)
        return Sitting(kept, interview, sitting.setting, told) if told else sitting

    def keep(self, sitting: Sitting, progress: Progress) -> None:
        """Keep what was told so far, in case the sitting is broken off."""
        self.under_way.save(sitting.key, progress)

    def read(self, sitting: Sitting, document: Any) -> Answers:
        """The answers of a document, laid over what is known. Errors: Invalid with every problem and its place."""
        answers, problems = read_answers(document)
        if answers is None:
            raise Invalid("It does not fit as a debrief.", problems)
        return laid_over(answers_from(sitting.kept.candidacy, sitting.interview), answers)

    def forget(self, kept: Kept) -> None:
        """Forget what is under way of that candidacy."""
        for interview in kept.candidacy.interviews:
            self.under_way.clear(key_of(kept, interview))

    def finish(self, sitting: Sitting, answers: Answers, now: Instant) -> tuple[Kept, tuple[Change, ...]]:
        """Write the answers into the candidacy, each change in the audit; what was under way is cleared.

        The candidacy is read afresh, so that what was changed elsewhere meanwhile stays.
        Errors: Missing (the interview is gone), Conflict (somebody wrote at the same instant; nothing is lost).
        """
        kept = self.store.load(sitting.kept.id)
        if sitting.interview not in kept.candidacy.interviews:
            raise Missing("The interview was changed meanwhile: start the debrief again, your answers are kept.")
        setting = sitting.setting
        before = kept.candidacy
        after = merge(before, answers, sitting.interview, setting.said_on, setting.calendar)
        changes = changes_between(before, after, now, WHO)
        if changes:
            after = self.closed_days_for(after, now)
            kept = self.store.correct(kept, after, changes, self.times_of(after, now), now)
        self.under_way.clear(sitting.key)
        return kept, changes


def _interview_of(kept: Kept, now: Instant, round_: int | None) -> Interview:
    candidacy = kept.candidacy
    ended = [one for one in candidacy.interviews if one.ended <= now and not one.cancelled]
    fitting = [one for one in ended if round_ is None or one.round == round_]
    if not fitting and round_ is not None:
        raise Missing(_no_round(kept, round_))
    if not fitting:
        raise Missing(f"No interview with {candidacy.firm.name} has ended yet: come back to this when it has.")
    return max(fitting, key=lambda one: one.ended)


def _interview_at(kept: Kept, ended: Instant) -> Interview:
    found = next((one for one in kept.candidacy.interviews if one.ended == ended and not one.cancelled), None)
    if found is None:
        raise Missing("The interview was changed meanwhile: start the debrief again, your answers are kept.")
    return found


def _no_round(kept: Kept, round_: int) -> str:
    rounds = ", ".join(str(one.round) for one in kept.candidacy.interviews if one.round is not None) or "none"
    return f"No round {round_} with {kept.candidacy.firm.name} has ended; the rounds known are: {rounds}."


def _setting(candidacy: Candidacy, interview: Interview, now: Instant) -> Setting:
    calendar = FirmCalendar(candidacy.zone(), candidacy.closed_days.with_dates(candidacy.holidays))
    return Setting(
        firm=candidacy.firm.name,
        said_on=calendar.day_of(interview.ended),
        today=calendar.day_of(now),
        calendar=calendar,
        locale=candidacy.candidate.locale or "en-US",
        form=interview.form,
    )
