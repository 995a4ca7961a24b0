"""What can be wrong: problems in a user's data as values, broken calls as a few exceptions."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that does not fit: where it stands, and a sentence that says what to do.

    ``place`` is a path such as ``people[1].email``, or ``line 12`` for a text file; empty for the whole.
    """

    place: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.place}: {self.sentence}" if self.place else self.sentence


class AfterwordError(Exception):
    """The root of every exception that the program raises on purpose; its text is shown as it is."""


class Invalid(AfterwordError):
    """A document, file or argument does not fit; carries every problem at once."""

    def __init__(self, sentence: str, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(sentence)
        self.problems = problems


class Missing(AfterwordError):
    """What was named is not there."""


class Conflict(AfterwordError):
    """Two things cannot both hold: a stale version, a name that fits several candidacies."""


class Refused(AfterwordError):
    """The etiquette, or the candidate's missing yes, forbids it."""


class Unavailable(AfterwordError):
    """The world refused: disk, network, login, a database of a newer program."""


class NotSignedIn(Unavailable):
    """A server does not accept the sign-in: trying again without a person only locks the account."""
