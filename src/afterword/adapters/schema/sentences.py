"""What does not fit a schema, in our own plain words, each with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, Protocol

from afterword.adapters.schema.formats import MisfitError, with_offset_of
from afterword.core.playbook.schema import shown as shown_value
from afterword.core.problems import Problem

_NAMES = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "null",
}
_BARE = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")


class Misfit(Protocol):
    """What is read of jsonschema's errors."""

    @property
    def validator(self) -> Any:
        """The word of the schema that was missed: type, enum, ..."""
        ...

    @property
    def validator_value(self) -> Any:
        """What that word asks."""
        ...

    @property
    def instance(self) -> Any:
        """The value that does not fit."""
        ...

    @property
    def schema(self) -> Any:
        """The part of the schema that it does not fit."""
        ...

    @property
    def absolute_path(self) -> Sequence[str | int]:
        """Where the value stands, step by step."""
        ...

    @property
    def cause(self) -> Exception | None:
        """What a format check raised."""
        ...

    @property
    def context(self) -> Any:
        """For anyOf and oneOf: what each of the ways missed."""
        ...


def problems_of(document: Any, errors: Iterable[Misfit]) -> tuple[Problem, ...]:
    """Every error in the document as a problem, none twice."""
    found: dict[Problem, None] = {}
    for error in errors:
        naive = _naive(document, error)
        found |= dict.fromkeys([naive] if naive else _problems(error))
    return tuple(found)


def place_of(path: Iterable[str | int]) -> str:
    """``people[1].email``; empty for the whole document."""
    place = ""
    for step in path:
        if isinstance(step, int):
            place += f"[{step}]"
        elif _BARE.fullmatch(step):
            place += f".{step}" if place else step
        else:
            place += f"[{shown(step)}]"
    return place


def shown(value: Any) -> str:
    """A value as a sentence shows it: short, on one line, nothing in it that disturbs a terminal."""
    if value is None:
        return "null"
    if isinstance(value, dict):
        return "an object"
    return "a list" if isinstance(value, list) else shown_value(value)


def _naive(document: Any, error: Misfit) -> Problem | None:
    """An instant without its offset, where the document itself says in which zone it was."""
    if error.validator != "format" or error.validator_value not in {"date-time", "date-or-instant"}:
        return None
    for zone in _zones_near(document, list(error.absolute_path)):
        if whole := with_offset_of(zone, error.instance):
            return Problem(place_of(error.absolute_path), f"{error.instance} has no offset: write {whole}")
    return None


def _zones_near(document: Any, path: list[str | int]) -> Iterator[str]:
    around: tuple[list[str | int], ...] = (path[:-1], ["firm"], ["interviews", 0])
    for steps in around:
        row = document
        for step in steps:
            row = _inside(row, step)
        zone = _inside(row, "zone")
        if isinstance(zone, str):
            yield zone


def _inside(holder: Any, step: str | int) -> Any:
    if isinstance(holder, dict):
        return holder.get(step)
    return holder[step] if isinstance(holder, list) and isinstance(step, int) and step < len(holder) else None


def _problems(error: Misfit) -> Iterator[Problem]:
    path = list(error.absolute_path)
    if error.validator == "required":
        for name in error.validator_value:
            if name not in error.instance:
                yield Problem(place_of([*path, name]), "it is missing: add it")
    elif error.validator == "additionalProperties":
        known = list(error.schema.get("properties", {}))
        for name in error.instance:
            if name not in known:
                yield Problem(place_of([*path, name]), f"it is not known here{_close(name, known)}")
    elif error.validator in {"anyOf", "oneOf"} and error.context:
        yield from _nearest(error.context)
    else:
        say = _SENTENCES.get(str(error.validator), _say_nothing_special)
        yield Problem(place_of(path), say(error))


def _nearest(context: Iterable[Misfit]) -> Iterator[Problem]:
    """Of several ways to write something, the one that was followed furthest."""
    errors = list(context)
    depth = max(len(error.absolute_path) for error in errors)
    deepest = [error for error in errors if len(error.absolute_path) == depth]
    types = [name for error in deepest if error.validator == "type" for name in _listed(error.validator_value)]
    if len(deepest) > 1 and len(types) >= len(deepest):
        yield Problem(
            place_of(deepest[0].absolute_path), f"it wants {_or(_named(types))}, not {shown(deepest[0].instance)}"
        )
    else:
        yield from _problems(next((error for error in deepest if error.validator != "type"), deepest[0]))


def _type(error: Misfit) -> str:
    wanted = [name for name in _listed(error.validator_value) if name != "null"]
    if error.instance is None:
        return f"it is needed, and null says nothing: give {_or(_named(wanted))}"
    hint = _without_quotes(error.instance, wanted)
    return f"it wants {_or(_named(wanted))}, not {shown(error.instance)}{hint}"


def _without_quotes(value: Any, wanted: list[str]) -> str:
    if not isinstance(value, str):
        return ""
    if "boolean" in wanted and value.casefold() in {"true", "false"}:
        return ": take the quotes away"
    if "integer" in wanted and value.isascii() and value.isdecimal():
        return ": take the quotes away"
    return ""


def _enum(error: Misfit) -> str:
    words = [str(word) for word in error.validator_value if word is not None]
    return f"{shown(error.instance)} is none of {_or(words)}{_close(error.instance, words)}"


def _format(error: Misfit) -> str:
    if isinstance(error.cause, MisfitError):
        return str(error.cause)
    return f"{shown(error.instance)} is no {error.validator_value}"


def _pattern(error: Misfit) -> str:
    if error.validator_value == "\\S":
        return "it is empty: write something"
    return f"{shown(error.instance)} is not written as {error.validator_value} asks"


def _min_items(error: Misfit) -> str:
    wanted, found = error.validator_value, len(error.instance)
    return "it is empty: give at least one" if wanted == 1 else f"it wants at least {wanted} of them, and has {found}"


def _say_nothing_special(error: Misfit) -> str:
    return f"{shown(error.instance)} does not fit what the schema says of {error.validator}"


_SENTENCES: Mapping[str, Callable[[Misfit], str]] = {
    "type": _type,
    "enum": _enum,
    "const": lambda error: f"it wants {shown(error.validator_value)}, not {shown(error.instance)}",
    "format": _format,
    "pattern": _pattern,
    "minItems": _min_items,
    "maxItems": lambda error: f"it wants at most {error.validator_value} of them, and has {len(error.instance)}",
    "uniqueItems": lambda _: "something stands twice in it: give each once",
    "minLength": lambda error: f"it wants at least {error.validator_value} characters",
    "maxLength": lambda error: f"it wants at most {error.validator_value} characters, and has {len(error.instance)}",
    "minimum": lambda error: f"it wants a number from {error.validator_value}, not {shown(error.instance)}",
    "maximum": lambda error: f"it wants a number up to {error.validator_value}, not {shown(error.instance)}",
}


def _listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def _named(types: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(_NAMES.get(name, name) for name in types))


def _or(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _close(word: Any, known: list[str]) -> str:
    close = get_close_matches(word.casefold()[:80], known, n=1) if isinstance(word, str) else []
    return f": did you mean {close[0]}?" if close else ""
