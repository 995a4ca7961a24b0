"""Text to playbook: every problem at once, each with its line, through all that a playbook extends."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from afterword.core.playbook.inherit import changed, whole
from afterword.core.playbook.model import Playbook
from afterword.core.playbook.sheet import Sheet, read_sheet
from afterword.core.problems import AfterwordError, Invalid, Problem

ROOT = "us"
"""The playbook that extends nothing; every other reaches it in the end."""

_DEEPEST = 16


def is_path(name: str) -> bool:
    """Whether a playbook is named by a file's path, as ``mine.toml`` is, and not by its name."""
    return name.endswith(".toml") or "/" in name or "\\" in name


def load(name: str, text_of: Callable[[str], str]) -> Playbook:
    """The playbook of that name. ``text_of`` gives the TOML of a name, and raises Missing where there is none.

    Raises Invalid with every problem, each with its line.
    """
    playbook, problems = parse(name, text_of(name), text_of)
    if playbook is None:
        sentence = f"The playbook {name} does not fit; 'afterword playbook check' lists why."
        raise Invalid(sentence, problems)
    return playbook


def parse(name: str, text: str, parents: Callable[[str], str]) -> tuple[Playbook | None, tuple[Problem, ...]]:
    """The playbook that a TOML text says, or every problem in it; ``parents`` gives the text of what it extends.

    A problem of an ancestor is reported at the line of ``extends``, not line by line.
    """
    line = _lineage(read_sheet(name, text), parents)
    playbook: Playbook | None = None
    for sheet, parent in zip(reversed(line), [None, *line[:0:-1]], strict=True):
        if parent is not None and not parent.fits:
            _blame(sheet, parent)
        playbook = whole(sheet) if _is_root(sheet) else changed(sheet, playbook)
    problems = line[0].problems()
    return (None, problems) if problems else (playbook, ())


def _is_root(sheet: Sheet) -> bool:
    return sheet.name == ROOT or (PurePath(sheet.name).stem == ROOT and "extends" not in sheet.document)


def _lineage(sheet: Sheet, parents: Callable[[str], str]) -> list[Sheet]:
    """The sheet and all that it extends, the nearest first, as far as they can be had."""
    line = [sheet]
    while line[-1].broken is None and (name := _parent_name(line[-1])):
        if fault := _circle(line, name):
            line[0].fault(("extends",), fault)
            return line
        try:
            line.append(read_sheet(name, parents(name)))
        except AfterwordError as error:
            line[-1].fault(("extends",), f"extends names what cannot be had. {error}")
            return line
    return line


def _parent_name(sheet: Sheet) -> str:
    """What a sheet extends; empty for the root, and, with a fault, where nothing useful is said."""
    if sheet.name == ROOT and "extends" in sheet.document:
        sheet.fault(("extends",), f"extends has no place in {ROOT}, the playbook that all others extend: take it out.")
        return ""
    if "extends" not in sheet.document:
        if not _is_root(sheet):
            sheet.fault((), f'extends is missing: name the playbook that this one changes, such as extends = "{ROOT}".')
        return ""
    name = str(sheet.head.get("extends", ""))
    return str(PurePath(sheet.name).parent / name) if is_path(name) else name


def _circle(line: list[Sheet], name: str) -> str:
    names = [sheet.name for sheet in line]
    if name in names:
        return f"extends goes round in a circle: {' > '.join([*names, name])}. One of them must extend another."
    if len(line) >= _DEEPEST:
        return f"extends reaches through more than {_DEEPEST} playbooks: extend one nearer to {ROOT}."
    return ""


def _blame(sheet: Sheet, parent: Sheet) -> None:
    first, *others = parent.problems()
    more = f" (and {len(others)} more)" if others else ""
    sheet.fault(("extends",), f"extends names {parent.name}, which does not fit itself. There, {first}{more}")
