"""Checkers for tests that are about something else than what sentences mean."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.adapters.checker.harper import HarperChecker


class EngineAlone(HarperChecker):
    """The engine of spelling and grammar; what answers are, the rules of the composer decide."""

    def kinds(self, _answer: str) -> Mapping[str, float]:
        return {}
