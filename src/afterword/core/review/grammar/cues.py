"""Runs of letters of which a text must hold one for a pattern to match in it, so that most patterns need not be searched in most texts.

They are read off the parsed pattern. The parser belongs to the standard library but is not published; where it is missing or has
changed, nothing is known of a pattern, and it is searched as ever.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Any

_LONG, _SHORT = 6, 4
_MOST = 400
_EVERYWHERE = frozenset({"that", "this", "with", "have", "your"})
Runs = set[str]


def runs_in(text: str) -> frozenset[str]:
    """Every run of four letters or signs, and of six, in small letters."""
    low = text.lower()
    return frozenset(low[at : at + size] for size in (_SHORT, _LONG) for at in range(len(low) - size + 1))


def cues_of(pattern: re.Pattern[str]) -> frozenset[str]:
    """Runs of which a text holds one wherever the pattern matches; none where nothing is known."""
    try:
        parsed = import_module("re._parser").parse(pattern.pattern, pattern.flags)
        best = max(_needed(parsed), key=_worth, default=None)
    except (ImportError, AttributeError, TypeError, ValueError):
        return frozenset()
    if best is None or min(map(len, best)) < _SHORT:
        return frozenset()
    return frozenset(one[: _LONG if len(one) >= _LONG else _SHORT].lower() for one in best)


def _worth(runs: Runs) -> tuple[bool, int, int]:
    """Rare ones before frequent ones, few before many."""
    shortest = min(map(len, runs))
    return shortest >= _SHORT and not any(one.strip() in _EVERYWHERE for one in runs), -len(runs), shortest


def _needed(nodes: Sequence[Any]) -> Iterator[Runs]:
    """Sets of texts, of each of which one must stand where the nodes match."""
    said: Runs = {""}
    for node in nodes:
        kind, value = str(node[0]), node[1]
        if kind in {"AT", "ASSERT_NOT"}:
            continue
        plain = _plain([node])
        if plain is not None and kind != "ASSERT":
            if len(said) * len(plain) > _MOST:
                yield said
                said = {""}
            said = {before + after for before in said for after in plain}
            continue
        if said != {""}:
            yield said
            said = {""}
        yield from _within(kind, value)
    if said != {""}:
        yield said


def _within(kind: str, value: Any) -> Iterator[Runs]:
    """What must stand within a group, a choice, what is repeated, or what must follow."""
    if kind == "SUBPATTERN":
        yield from _needed(value[3])
    elif kind == "BRANCH":
        best = [max(_needed(branch), key=_worth, default=None) for branch in value[1]]
        together: Runs = set().union(*(one for one in best if one is not None))
        if None not in best and len(together) <= _MOST:
            yield together
    elif kind in {"MAX_REPEAT", "MIN_REPEAT"} and value[0] >= 1:
        yield from _needed(value[2])
    elif kind == "ASSERT" and value[0] == 1:
        yield from _needed(value[1])


def _plain(nodes: Sequence[Any]) -> Runs | None:
    """All that nodes can match, where that is letters and signs alone; None where it is not, or too much."""
    said: Runs = {""}
    for kind, value in ((str(node[0]), node[1]) for node in nodes):
        if kind in {"AT", "ASSERT_NOT"}:
            continue
        further = _choices(kind, value)
        if further is None or len(said) * len(further) > _MOST:
            return None
        said = {before + after for before in said for after in further}
    return said


def _choices(kind: str, value: Any) -> Runs | None:
    if kind == "LITERAL":
        return {chr(value)}
    if kind == "IN":
        letters = all(str(one) == "LITERAL" for one, _ in value) and len(value) <= _SHORT
        return {chr(sign) for _, sign in value} if letters else None
    if kind == "SUBPATTERN":
        return _plain(value[3])
    if kind == "BRANCH":
        branches = [_plain(branch) for branch in value[1]]
        return None if None in branches else set().union(*(one for one in branches if one is not None))
    if kind in {"MAX_REPEAT", "MIN_REPEAT"} and (value[0], value[1]) == (0, 1):
        inner = _plain(value[2])
        return None if inner is None else inner | {""}
    return None
