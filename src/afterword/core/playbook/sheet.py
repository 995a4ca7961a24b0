"""One playbook file as it was written: what each table says, and every fault with its line."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from afterword.core.playbook.schema import HEAD, SAYS, STEPS, Read, UnfitError, shown
from afterword.core.problems import Problem

if TYPE_CHECKING:
    from afterword.core.playbook.lines import Path

LONGEST = 200_000
"""Characters beyond which a text is no playbook: the shipped ones stay under 10,000."""


@dataclass(slots=True)
class Sheet:
    """A file under reading; faults gather in it, and their lines are looked up only when there are any."""

    name: str
    text: str
    document: dict[str, Any] = field(default_factory=dict)
    head: dict[str, Any] = field(default_factory=dict)
    steps: dict[str, dict[str, Any]] = field(default_factory=dict)
    broken: Problem | None = None
    faults: list[tuple[Path, str]] = field(default_factory=list)

    def fault(self, path: Path, sentence: str) -> None:
        """Note what is wrong, and at which key."""
        self.faults.append((path, sentence))

    @property
    def fits(self) -> bool:
        """Whether nothing wrong has been found so far."""
        return self.broken is None and not self.faults

    def problems(self) -> tuple[Problem, ...]:
        """Every fault, in the order of the lines; a fault of something absent stands at the table it is absent from."""
        if self.broken:
            return (self.broken,)
        if not self.faults:
            return ()
        from afterword.core.playbook.lines import lines_of  # noqa: PLC0415 - only a fault needs it

        lines = lines_of(self.text)
        placed = [(_nearest(lines, path), sentence) for path, sentence in self.faults]
        placed.sort(key=lambda found: found[0])
        return tuple(Problem(f"line {line}", sentence) for line, sentence in placed)


def _nearest(lines: Mapping[Path, int], path: Path) -> int:
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


def read_sheet(name: str, text: str) -> Sheet:
    """Read what the file says key by key; whether it is complete, or fits its parent, is asked later."""
    sheet = Sheet(name, text)
    document = _document(sheet)
    sheet.document = document
    for key, value in document.items():
        if key in STEPS:
            _read_step(sheet, key, value)
        elif key in HEAD:
            _read(sheet, (key,), HEAD[key], value, sheet.head)
        else:
            sheet.fault((key,), _unknown(key, ""))
    return sheet


def _document(sheet: Sheet) -> dict[str, Any]:
    if len(sheet.text) > LONGEST:
        sheet.broken = Problem("line 1", f"This is longer than {LONGEST:,} characters, which no playbook is.")
        return {}
    try:
        return tomllib.loads(sheet.text)
    except RecursionError as error:
        _break(sheet, error, "This nests too deeply: a playbook has tables, and keys in them.")
    except ValueError as error:
        _break(sheet, error, f"This is not TOML: {str(error).split(' (at ')[0].rstrip('.')}.")
    return {}


def _break(sheet: Sheet, error: ValueError | RecursionError, sentence: str) -> None:
    from afterword.core.playbook.lines import line_of_fault  # noqa: PLC0415 - only a fault needs it

    sheet.broken = Problem(f"line {line_of_fault(error, sheet.text)}", sentence)


def _read_step(sheet: Sheet, step: str, table: object) -> None:
    if not isinstance(table, dict):
        sheet.fault((step,), f"{step} is a step: write it once, as [{step}] with its settings below.")
        return
    settings = STEPS[step].settings
    said: dict[str, Any] = {}
    sheet.steps[step] = said
    for key, value in table.items():
        read = settings.get(key) or SAYS.get(key)
        if read is None:
            sheet.fault((step, key), _unknown(key, step))
        else:
            _read(sheet, (step, key), read, value, said)


def _read(sheet: Sheet, path: Path, read: Read, value: object, into: dict[str, Any]) -> None:
    key = str(path[-1])
    try:
        into[key] = read(value)
    except UnfitError as unfit:
        place = path if unfit.index is None else (*path, unfit.index)
        ending = "" if unfit.predicate.endswith(".") else "."
        sheet.fault(place, f"{key} {unfit.predicate}{ending}")


def _unknown(key: str, step: str) -> str:
    """The sentence for a key that nothing reads, with the likeliest key that was meant."""
    name = shown(key)[1:-1]
    if step and key in HEAD:
        return f"{name} stands under [{step}] here: move it above the first step."
    homes = [f"[{other}]" for other, known in STEPS.items() if key in known.settings]
    if homes:
        return f"{name} is no setting {_where(step)}: it belongs under {' or '.join(homes)}."
    if not step and key in SAYS:
        return f"{name} belongs to a step: move it under the step it speaks of, such as [thank_you]."
    known = [*STEPS[step].settings, *SAYS] if step else [*HEAD, *STEPS]
    return f"{name} is not known {_where(step)}{_meant(key, known)}"


def _where(step: str) -> str:
    return f"under [{step}]" if step else "above the steps"


def _meant(key: str, known: list[str]) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - only a fault needs it

    close = get_close_matches(key.casefold().replace("-", "_")[:80], known, n=1)
    return f": did you mean {close[0]}?" if close else f". It may be {', '.join(known[:-1])} or {known[-1]}."
