"""Spelling and grammar by Harper, offline, in the usage of the note's locale and with the names of the note in its dictionary."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.adapters.checker.formed import NEVER_JOINED, is_doer, is_formed, other_forms
from afterword.adapters.checker.likely import Surroundings, is_near_frequent, is_slip, surroundings
from afterword.core.note.model import Note
from afterword.core.note.prose import WORD, words
from afterword.core.review.model import Remark, RemarkKind

if TYPE_CHECKING:
    from harper import Lint, Linter

MOST_SIGNS = 50_000
_WORDS = Path(__file__).parents[2] / "shelf" / "words"
# Rules of style, of the capitals of brands and places, and those that our own rules hear better or that are too often wrong on good
# letters; switched off within the engine, so that they hide no other.
OFF = (
    "AWhile", "AllThough", "AllowTo", "AmazonNames", "Americas", "Anybody", "AppleNames", "AsHow", "Australia", "AvoidAndAlso",
    "AvoidCurses", "AzureNames", "BetterOffPhrase", "BoringWords", "Canada", "CapitalizePersonalPronouns", "ChineseCommunistParty",
    "CompaniesProductsAndTrademarks", "ComplainAsNoun", "CompoundNouns", "CondenseAllThe", "Countries", "Dashes", "Damages", "DayOneNames",
    "DidPast", "DiscourseMarkers", "DisjointPrefixes", "DuringAges", "Everybody", "Everyone", "ExpandMinimum", "ExpandTimeShorthands",
    "FascinatedBy", "FillerWords", "GoogleNames", "GuineaBissau", "Hedging", "Holidays", "IAmAgreement", "IfWouldve", "InAWhile", "InAnyWay", "InterestedIn",
    "ItTimeAuxiliary", "ItsPossessive", "JetpackNames", "Koreas", "Laos", "LongSentences", "LookingForwardTo", "Malaysia", "MassNouns",
    "MetaNames", "MicrosoftNames", "MissingDeterminer", "MissingPreposition", "MoreAdjective", "MostOfTheTimes", "NationalCapitals",
    "NeedToNoun", "NoFrenchSpaces", "NoOxfordComma", "NobelPeacePrize", "Nobody", "NotTo", "NotablePlaces", "NumericRangeEnDash",
    "OceansAndSeas", "OneOfTheSingular", "OpenCompounds", "OrthographicConsistency", "OxfordComma", "PhrasalVerbAsCompoundNoun",
    "PocketCastsNames", "PronounInflectionBe", "PronounVerbAgreement", "ProperNouns", "QuantifierNumeralConflict", "QuiteQuiet",
    "QuoteSpacing", "RedundantThat", "Regionalisms", "RegularIrregulars", "RepeatedWords", "SentenceCapitalization",
    "SimplePastToPastParticiple", "SingleBe", "Somebody", "Someone", "Spaces", "SpelledNumbers", "SplitWords", "TakeMedicine",
    "ThatThan", "ThatWhich", "The", "TheirToThere", "TheirToTheyre", "ThereIsAgreement", "ThereToTheir", "TheyToThem", "TheyreConfusions", "ThisTypeOfThing",
    "TillDate", "Towards", "TransposedSpace", "TumblrNames", "USUniversities", "UnclosedQuotes", "UnitedOrganizations",
    "UpdatePlaceNames", "UseEllipsisCharacter", "UseTitleCase", "WereWhere", "WhomSubjectOfVerb", "WillNonLemma", "WokVerbTypo",
    "YourPredicateAdjective",
)  # fmt: skip
GRAMMAR = frozenset(
    {
        "Agreement",
        "Grammar",
        "BoundaryError",
        "Capitalization",
        "Eggcorn",
        "Malapropism",
        "Nonstandard",
        "Usage",
        "Typo",
    }
)
SPELLING = frozenset({"Spelling"})
_DIALECTS = {"US": 0, "GB": 1, "AU": 2, "CA": 3, "IN": 4}
_LIKE = {"IE": "GB", "NG": "GB", "NZ": "AU", "ZA": "GB", "GH": "GB", "KE": "GB", "SG": "GB", "HK": "GB", "PK": "IN"}
_ENDLESS = re.compile(r"\S{200,}")  # no word, and minutes for an engine that looks for others like it
_SKIP = re.compile(r"\S*[@/\\_\d]\S*|\b(?:https?:|www\.)\S+|[\w-]+(?:\.[a-z]{2,})+\b")


class HarperChecker:
    """Answers the Checker port. Engines are built when first needed, one a dialect and thread, since they cannot be shared.

    A word that is right in any of the dialects is left alone. Texts over 50,000 signs are not given to the engine.
    """

    def __init__(self) -> None:
        self._local = threading.local()

    def remarks(self, note: Note) -> Sequence[Remark]:
        """What the engine says; nothing where it fails, since a checker may not keep a letter from being reviewed."""
        if not note.text.strip() or len(note.text) > MOST_SIGNS:
            return ()
        text = note.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        if len(text) != len(note.text):
            return ()
        text = _ENDLESS.sub(lambda found: " " * len(found[0]), text)
        linter = self._linter(_dialect(note.locale))
        try:
            linter.clear_words()
            linter.import_words(sorted(_known(note)))
            found = linter.organized_lints(text, language="plaintext")
        except BaseException as fault:
            if isinstance(fault, KeyboardInterrupt | SystemExit | MemoryError):
                raise
            return ()  # a panic of the engine arrives as an exception of its own, beside Exception
        rows = [row for rule, lints in found.items() for lint in lints if (row := self._remark(text, rule, lint))]
        unknown = (row.start for row in rows if row.kind is RemarkKind.SPELLING and not _is_slip(text, row))
        around = surroundings(text, note.interview.talking_points, unknown)
        kept = (row for row in rows if row.kind is not RemarkKind.SPELLING or _is_heard(row, around))
        return sorted(kept, key=lambda row: (row.start, row.end))

    def _remark(self, text: str, rule: str, lint: Lint) -> Remark | None:
        start, end = lint.span.start, lint.span.end
        kind = _kind(lint.lint_kind)
        if (
            kind is None
            or end <= start
            or any(
                one.start() < end and start < one.end() for one in _SKIP.finditer(text, max(0, start - 80), end + 80)
            )
        ):
            return None
        made = (_replacement(text, lint, index) for index in range(min(lint.suggestion_count, 3)))
        replacements = tuple(one for one in made if one is not None)
        if kind is RemarkKind.SPELLING and not self._is_no_word(lint.problem_text, replacements):
            return None
        return Remark(kind, rule, start, end, lint.message, replacements)

    def _is_no_word(self, word: str, suggestions: Sequence[str]) -> bool:
        """Whether no dialect knows it, nor the words of the professions, and it is not made of words that they know."""
        bare = word.casefold().removesuffix("'s").removesuffix("’s")
        if bare in _more_words() or not _rare_words().isdisjoint(other_forms(bare)) or is_doer(bare, self._is_word):
            return False
        if any(self._knows(dialect, word) for dialect in _DIALECTS.values()):
            return False
        return is_near_frequent(bare, suggestions) or not is_formed(bare, self._is_word)

    def _is_word(self, word: str) -> bool:
        return self._knows(0, word)

    def _knows(self, dialect: int, word: str) -> bool:
        known: dict[tuple[int, str], bool] = self._local.__dict__.setdefault("known", {})
        if (dialect, word) not in known:
            if len(known) > 20_000:
                known.clear()
            linter = self._linter(dialect, bare=True)
            known[dialect, word] = not linter.organized_lints(word, language="plaintext").get("SpellCheck")
        return known[dialect, word]

    def _linter(self, dialect: int, *, bare: bool = False) -> Linter:
        linters: dict[tuple[int, bool], Linter] = self._local.__dict__.setdefault("linters", {})
        if (dialect, bare) not in linters:
            import harper  # noqa: PLC0415  (heavy)

            linter = harper.Linter(harper.Dialect(dialect))
            off: Iterable[str] = (
                (name for name in linter.get_default_lint_config() if name != "SpellCheck") if bare else OFF
            )
            linter.set_lint_config(linter.get_lint_config() | dict.fromkeys(off, False))
            linters[dialect, bare] = linter
        return linters[dialect, bare]


def _is_heard(row: Remark, around: Surroundings) -> bool:
    """Whether a word that no dictionary has is a slip; of a word with a capital, or that wants one, the rules judge."""
    word = around.text[row.start : row.end]
    if not word.islower() or word in NEVER_JOINED or word in {one.casefold() for one in row.suggestions}:
        return True
    twice = around.show_twice(word)
    return is_slip(word, row.suggestions, twice=twice) and not around.show_meant(row.start, row.end)


def _is_slip(text: str, row: Remark) -> bool:
    return is_slip(text[row.start : row.end].casefold(), row.suggestions)


def _kind(kind: str) -> RemarkKind | None:
    if kind in SPELLING:
        return RemarkKind.SPELLING
    return RemarkKind.GRAMMAR if kind in GRAMMAR else None


def _replacement(text: str, lint: Lint, index: int) -> str | None:
    """What the span would become."""
    suggestion = lint.suggestions[index]
    kind = suggestion.kind.name
    if kind == "REPLACE":
        return str(suggestion.replacement_text)
    return "" if kind == "REMOVE" else text[lint.span.start : lint.span.end] + suggestion.replacement_text


@cache
def _more_words() -> frozenset[str]:
    """Words of professions and regions that the engine lacks, one a line."""
    files = sorted(_WORDS.glob("*.txt"))
    return frozenset(word for file in files for word in file.read_text(encoding="utf-8").split())


@cache
def _rare_words() -> frozenset[str]:
    """Those of which the engine does not know the forms by itself: none that are common."""
    common = ((_WORDS / name).read_text(encoding="utf-8").split() for name in ("common.txt", "frequent.txt"))
    return _more_words().difference(*common)


@cache
def _dialect(locale: str | None) -> int:
    region = (locale or "en-US").replace("_", "-").rpartition("-")[2].upper()
    return _DIALECTS.get(_LIKE.get(region, region), _DIALECTS["US"])


def _known(note: Note) -> set[str]:
    """Every word of the names in the note's facts, each alone and with its possessive."""
    facts = note.interview
    people = (note.recipient, *facts.interviewers)
    texts = [
        note.sender.name,
        facts.firm,
        *facts.aliases,
        facts.role,
        *(one.name for one in people),
        *(one.title for one in people),
    ]
    texts += [word for point in facts.talking_points for word in words(point) if not word.islower()]
    return {form for text in texts if text for word in _pieces(text) for form in _forms(word)}


def _pieces(text: str) -> Iterator[str]:
    for found in WORD.findall(text):
        yield found
        yield from (piece for piece in re.split(r"[-.&/@]", found) if len(piece) > 1)


def _forms(word: str) -> tuple[str, ...]:
    """With its possessives, by the straight mark alone: the engine keeps one of two that differ in the mark, and reads both by it."""
    even = word.replace("’", "'")
    return (even, f"{even}'s", f"{even}'") if even.endswith("s") else (even, f"{even}'s")
