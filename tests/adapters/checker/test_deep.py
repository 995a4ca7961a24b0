"""How LingoTweaker is asked, and that a fault of it keeps no letter from being reviewed."""

from __future__ import annotations

import importlib

import pytest

from afterword.adapters.checker import deep
from afterword.adapters.checker.deep import DeepChecker
from afterword.core.problems import Unavailable
from tests.core.review.cases import in_note, note_of


class Broken:
    """An engine that fails whatever it is asked."""

    def check(self, text: str) -> list[dict[str, object]]:
        raise RuntimeError(text)


def test_a_fault_of_the_engine_leaves_what_harper_says(monkeypatch: pytest.MonkeyPatch) -> None:
    checker = DeepChecker()
    monkeypatch.setattr(deep, "_engine", lambda _usage: Broken())
    note = note_of(in_note("I have went to your pratice."))
    assert {note.text[one.start : one.end] for one in checker.remarks(note)} == {"pratice"}


def test_without_the_extra_one_is_told_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    deep._engine.cache_clear()
    monkeypatch.setattr(importlib, "import_module", missing)
    with pytest.raises(Unavailable, match=r"afterword\[deep\]"):
        DeepChecker()
    deep._engine.cache_clear()


def test_a_folder_called_data_does_not_mislead_it(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").mkdir()
    monkeypatch.chdir(tmp_path)
    deep._engine.cache_clear()
    note = note_of(in_note("I have went to your clinic."))
    assert "went" in {note.text[one.start : one.end] for one in DeepChecker().remarks(note)}


def test_british_spelling_is_no_slip_in_a_british_letter() -> None:
    note = note_of(in_note("The programme and the colour pleased me.", locale="en-GB"))
    assert list(DeepChecker().remarks(note)) == []
