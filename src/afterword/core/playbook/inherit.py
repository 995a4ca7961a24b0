"""From sheets to playbooks: the whole one at the root, and a child that changes only what it says."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePath
from typing import Any

from afterword.core.playbook.model import Playbook, Says
from afterword.core.playbook.schema import CITED, ETIQUETTE_IDS, SAYS, STEPS
from afterword.core.playbook.sheet import Sheet

_SAYS_TEXT = ("text", "rules")
_CHANGE_NEEDS = {
    "own": 'an id of its own for what it changes, such as own = ["UK1"]',
    "ground": "its ground, the reason why the custom differs there",
    "source": "its source, a web address or a publication",
}


def whole(sheet: Sheet) -> Playbook | None:
    """The playbook of a sheet that extends nothing; faults for all it leaves out."""
    for step, known in STEPS.items():
        said = sheet.steps.get(step)
        if said is None and step not in sheet.document:
            sheet.fault((), f"[{step}] is missing: a playbook that extends nothing says every step.")
        if said is not None:
            _check_complete(sheet, step, (*known.settings, *_SAYS_TEXT))
            _check_citations(sheet, step, said.get("own", ()))
    if not sheet.fits:
        return None
    steps = {step: known.make(says=_says(sheet.steps[step]), **_settings(sheet, step)) for step, known in STEPS.items()}
    return _playbook(sheet, (), steps)


def changed(sheet: Sheet, parent: Playbook | None) -> Playbook | None:
    """The parent with what the sheet changes; None with faults, or where the parent itself did not fit."""
    taken = _own_ids(parent) if parent else {}
    for step, said in sheet.steps.items():
        _check_change(sheet, step)
        _check_own(sheet, step, taken)
        if parent:
            _check_citations(sheet, step, (*getattr(parent, step).says.own, *said.get("own", ())))
    if parent is None or not sheet.fits:
        return None
    steps = {step: _changed_step(sheet, step, getattr(parent, step)) for step in STEPS}
    return _playbook(sheet, (parent.name, *parent.extends), steps)


def _check_complete(sheet: Sheet, step: str, keys: tuple[str, ...]) -> None:
    missing = [key for key in keys if key not in sheet.document[step]]
    if missing:
        sheet.fault((step,), f"[{step}] lacks {', '.join(missing)}: a playbook that extends nothing says everything.")


def _changed_step(sheet: Sheet, step: str, inherited: Any) -> Any:
    if step not in sheet.steps:
        return inherited
    said, says = sheet.steps[step], inherited.says
    new = replace(
        says,
        text=said.get("text", says.text),
        own=(*says.own, *said["own"]),
        ground=said["ground"],
        source=said["source"],
    )
    return replace(inherited, says=new, **_settings(sheet, step))


def _check_change(sheet: Sheet, step: str) -> None:
    written = sheet.document[step]
    for key, what in _CHANGE_NEEDS.items():
        if key not in written:
            sheet.fault((step,), f"[{step}] changes a step without {key}: give {what}.")
    if "rules" in written:
        sheet.fault((step, "rules"), "rules are inherited with the step: leave them out, and name new ones under own.")


def _check_own(sheet: Sheet, step: str, taken: dict[str, str]) -> None:
    for index, id_ in enumerate(sheet.steps[step].get("own", ())):
        if id_ in taken:
            sentence = f"own names {id_}, which is already a rule of {taken[id_]}: give yours another number."
            sheet.fault((step, "own", index), sentence)


def _check_citations(sheet: Sheet, step: str, own: tuple[str, ...]) -> None:
    text = sheet.steps[step].get("text", "")
    cited = [id_ for found in CITED.findall(text) for id_ in re.split(", ?", found)]
    for id_ in dict.fromkeys(cited):
        if id_ not in ETIQUETTE_IDS and id_ not in own:
            sheet.fault((step, "text"), f"text cites [{id_}], which is no rule of this step: name it under own.")


def _own_ids(playbook: Playbook) -> dict[str, str]:
    """Every id that a playbook and those it extends brought, with the name of the playbook."""
    return {id_: playbook.name for step in STEPS for id_ in getattr(playbook, step).says.own}


def _says(said: dict[str, Any]) -> Says:
    return Says(**{key: said[key] for key in SAYS if key in said})


def _settings(sheet: Sheet, step: str) -> dict[str, Any]:
    return {key: value for key, value in sheet.steps[step].items() if key in STEPS[step].settings}


def _playbook(sheet: Sheet, extends: tuple[str, ...], steps: dict[str, Any]) -> Playbook:
    title = sheet.head.get("title") or PurePath(sheet.name).stem
    return Playbook(name=sheet.name, title=title, about=sheet.head.get("about", ""), extends=extends, **steps)
