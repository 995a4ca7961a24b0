"""The stronger grammar engine, LingoTweaker, beside Harper's spelling; an optional extra for Linux on x86_64."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from afterword.adapters.checker.harper import HarperChecker
from afterword.core.note.model import Note
from afterword.core.problems import Unavailable
from afterword.core.review.model import Remark, RemarkKind

MOST_SIGNS = 20_000
# A digit within a word costs this rule seconds; the others are of style, or are wrong on good letters.
_OFF = [
    "NUMBERS_IN_WORDS",
    "MORFOLOGIK_RULE_EN_US",
    "MORFOLOGIK_RULE_EN_GB",
    "EN_QUOTES",
    "UPPERCASE_SENTENCE_START",
    "WHITESPACE_RULE",
]
_TAG = re.compile(r"</?suggestion>")
_GRAMMAR = frozenset({"grammar"})


class DeepChecker:
    """Answers the Checker port: LingoTweaker leads on grammar, Harper checks the spelling. Unavailable if it is not installed."""

    def __init__(self) -> None:
        self._harper = HarperChecker()
        _engine("en-US")

    def remarks(self, note: Note) -> Sequence[Remark]:
        """What both say; where they see the same place, the stronger engine is heard."""
        ours = list(_remarks(note)) if len(note.text) <= MOST_SIGNS else []
        theirs = [one for one in self._harper.remarks(note) if not any(_meet(one, other) for other in ours)]
        return sorted([*ours, *theirs], key=lambda one: (one.start, one.end))


def _meet(one: Remark, other: Remark) -> bool:
    return one.start < other.end and other.start < one.end


def _remarks(note: Note) -> Iterator[Remark]:
    text = note.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if len(text) != len(note.text) or not text.strip():
        return
    usage = "en-US" if (note.locale or "en-US").endswith("US") else "en-GB"
    places = _code_points(text)
    for match in _matches(usage, text):
        if match.get("issue_type") not in _GRAMMAR:
            continue
        start = places.get(match["offset"])
        end = places.get(match["offset"] + match["length"])
        if start is not None and end is not None and end > start:
            yield Remark(
                RemarkKind.GRAMMAR,
                match["rule_id"],
                start,
                end,
                _TAG.sub("", match["message"]),
                tuple(match["suggestions"][:1]),
            )


def _matches(usage: str, text: str) -> Sequence[dict[str, Any]]:
    """What the engine says; nothing where it fails, since a checker may not keep a letter from being reviewed."""
    try:
        found: Sequence[dict[str, Any]] = _engine(usage).check(text)
    except BaseException as fault:
        if isinstance(fault, KeyboardInterrupt | SystemExit | MemoryError | Unavailable):
            raise
        return ()  # a panic of the engine arrives as an exception of its own, beside Exception
    return found


def _code_points(text: str) -> dict[int, int]:
    """From a place in UTF-8 bytes to a place in code points."""
    places, at = {0: 0}, 0
    for index, sign in enumerate(text, 1):
        at += len(sign.encode())
        places[at] = index
    return places


@cache
def _engine(usage: str) -> Any:
    """One engine a usage, shared by all threads, as its makers say it may be. The data's own folder is named, since it would else
    take a folder called data in the working directory.
    """
    try:
        data, engine = importlib.import_module("lingotweaker_data_en"), importlib.import_module("lt_py")
    except ImportError as fault:
        raise Unavailable(
            "The setting checker=deep wants the extra of that name, for Linux on x86_64: pip install 'afterword[deep]'."
        ) from fault
    folder = Path(str(data.__file__)).parent / "data"
    return engine.Engine("en-US", variant=usage, data_dir=str(folder), disabled_rules=_OFF)
