"""Correct facts by their places in the document: one value, or a whole row of a list; what comes out is checked as a document is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from afterword.core.candidacy.document import write_candidacy
from afterword.core.candidacy.model import Candidacy
from afterword.core.problems import Invalid
from afterword.ports import Schemas

_STEP = re.compile(r"\.?([A-Za-z_]+)|\[([^\]]+)\]")


def facts_put(candidacy: Candidacy, change: Callable[[dict[str, Any]], None], schemas: Schemas) -> Candidacy:
    """The candidacy after ``change`` was made to its document. Invalid with every problem; nothing is kept yet."""
    from afterword.usecases.open_document import read_candidacy_document, unknown_keys  # noqa: PLC0415  (heavy)

    document = write_candidacy(candidacy)
    change(document)
    if unknown := unknown_keys(document):
        raise Invalid("Nothing was changed: no fact has that name.", unknown)
    return read_candidacy_document(document, schemas)


def put(document: dict[str, Any], place: str, value: Any) -> None:
    """Set one value, such as ``people[ruth-okafor].email``; None makes it unknown. Invalid for what is no place of a fact."""
    steps = [name or index for name, index in _STEP.findall(place)]
    if not steps or "".join(_STEP.sub("", place)) or steps[0] == "events":
        raise Invalid(f"{place!r} is no place of a fact. Events are not corrected: use `afterword undo`.")
    holder: Any = document
    for step in steps[:-1]:
        holder = _inside(holder, step, place)
    last = steps[-1]
    if not isinstance(holder, dict | list):
        raise Invalid(_is_one_value(place))
    if isinstance(holder, list):
        holder[_index(holder, last, place)] = value
    elif value is None:
        holder.pop(last, None)
    else:
        holder[last] = value


def put_row(document: dict[str, Any], list_: str, key: str, row: Mapping[str, Any]) -> int:
    """Change the row of that id or number, or add one where the key is empty; its number. A value of None makes a fact unknown."""
    rows = document.setdefault(list_, [])
    if not key:
        rows.append({})
    index = _index(rows, key, f"{list_}[{key}]") if key else len(rows) - 1
    whole = rows[index] | dict(row)
    rows[index] = {name: value for name, value in whole.items() if value is not None}
    return index


def remove_row(document: dict[str, Any], list_: str, key: str) -> None:
    """Take a row out; a person is taken out of the interviews as well. Invalid if there is no such row."""
    rows = document.setdefault(list_, [])
    gone = rows.pop(_index(rows, key, f"{list_}[{key}]"))
    if list_ == "people":
        for interview in document["interviews"]:
            interview["people"] = [id_ for id_ in interview.get("people", ()) if id_ != gone["id"]]
            if interview.get("most_with") == gone["id"]:
                interview.pop("most_with")


def _inside(holder: Any, step: str, place: str) -> Any:
    if isinstance(holder, list):
        return holder[_index(holder, step, place)]
    if not isinstance(holder, dict):
        raise Invalid(_is_one_value(place))
    return holder.setdefault(step, {})


def _is_one_value(place: str) -> str:
    return f"{place!r}: what stands before its last part is one value, and holds no others."


def _index(rows: list[Any], step: str, place: str) -> int:
    for index, row in enumerate(rows):
        if isinstance(row, dict) and row.get("id") == step:
            return index
    if step.isdecimal() and int(step) < len(rows):
        return int(step)
    raise Invalid(f"{place!r}: there is no {step} in that list.")
