"""What every checker of language does, whichever engine is behind it."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.adapters.checker.deep import DeepChecker
from afterword.adapters.checker.harper import MOST_SIGNS, HarperChecker
from afterword.adapters.checker.meaning import MeaningChecker
from afterword.core.note.model import Note
from afterword.core.review.model import Remark, RemarkKind
from afterword.ports import Checker
from tests.core.review.cases import in_note, note_of


class DoubledWords:
    """A checker that knows one thing: the measure for the others' manners."""

    def remarks(self, note: Note) -> Sequence[Remark]:
        place = note.text.find("the the")
        return [] if place < 0 else [Remark(RemarkKind.GRAMMAR, "doubled", place, place + 7, "A word stands twice.")]


CHECKERS: dict[str, Checker] = {
    "harper": HarperChecker(),
    "deep": DeepChecker(),
    "meaning": MeaningChecker(HarperChecker()),
    "fake": DoubledWords(),
}


@pytest.fixture(params=CHECKERS)
def checker(request) -> Checker:
    return CHECKERS[request.param]


def texts(checker: Checker, note: Note) -> set[str]:
    return {note.text[one.start : one.end] for one in checker.remarks(note)}


@pytest.mark.parametrize("name", ["harper", "deep"])
def test_a_slip_is_seen_and_its_place_is_true_beside_signs_of_many_bytes(name: str) -> None:
    note = note_of(in_note("Zoë 😀 naïve: I have went to your pratice."))
    assert {"pratice"} <= texts(CHECKERS[name], note)
    assert name == "harper" or "went" in texts(CHECKERS[name], note)


def test_nothing_is_said_of_nothing(checker: Checker) -> None:
    for text in ("", " ", "\n\n", "Okafor"):
        assert list(checker.remarks(Note(text=text, recipient=note_of(in_note("")).recipient))) == []


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=80))
def test_any_text_is_answered_with_places_within_it_in_order(checker: Checker, text: str) -> None:
    found = list(checker.remarks(Note(text=text)))
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert [one.start for one in found] == sorted(one.start for one in found)


@pytest.mark.parametrize("text", ["\ud800 the the", "\x00 the", "the " * 20_000, "\u202e the", "Lead2pass " * 40])
def test_hostile_texts_are_answered(checker: Checker, text: str) -> None:
    assert all(one.end <= len(text) for one in checker.remarks(Note(text=text)))


def test_a_text_over_the_cap_is_left_alone() -> None:
    assert CHECKERS["harper"].remarks(Note(text="pratice " * MOST_SIGNS)) == ()


def test_threads_may_share_a_checker(checker: Checker) -> None:
    note = note_of(in_note("I liked the the tour of your pratice."))
    wanted, found = list(checker.remarks(note)), []
    threads = [threading.Thread(target=lambda: found.append(list(checker.remarks(note)))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [wanted] * 3


def test_the_engine_prints_nothing_of_its_own(tmp_path) -> None:
    """Harper has a rule that prints to standard output; it would spoil JSON and the editor's channel."""
    note = tmp_path / "a.txt"
    note.write_text("I am looking forward to meet the team. I look forward to hear from you.")
    code = "import sys; from afterword.faces.cli.main import run; sys.exit(run(['review', sys.argv[1], '--format', 'json']))"
    done = subprocess.run([sys.executable, "-c", code, str(note)], capture_output=True, text=True, check=False)
    assert done.stdout.startswith("{")
