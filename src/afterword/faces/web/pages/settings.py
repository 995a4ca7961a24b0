"""You and your settings: every row of the settings as a field with its sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

from afterword.faces.web.visit import Visit
from afterword.settings import SETTINGS, Setting, changed, check_settings
from afterword.usecases.show_playbook import list_playbooks

_LOCALES = ("en-US", "en-GB", "en-IE", "en-IN", "en-NG", "en-AU")
GROUPS = (
    ("You", ("name", "email", "phone", "address", "zone")),
    ("Your custom", ("playbook", "locale", "check_in_by", "large_group")),
    ("The reviewer’s engine", ("checker",)),
    ("A language model, if you run one", ("polish_url", "polish_model", "polish_key_command")),
)
_LABELS = {
    "name": "Name",
    "email": "Email address",
    "phone": "Telephone",
    "address": "Postal address",
    "zone": "Time zone",
    "playbook": "Playbook",
    "locale": "Usage",
    "check_in_by": "Asking for news",
    "large_group": "A large group is more than",
    "checker": "Grammar checker",
    "polish_url": "Endpoint",
    "polish_model": "Model",
    "polish_key_command": "Key command",
}
_TYPES = {"name": "text", "email": "email", "phone": "tel", "polish_url": "url"}
_FILLS = {"name": "name", "email": "email", "phone": "tel", "address": "street-address"}
COMMANDS = frozenset({"polish_key_command"})
"""Settings that name a program to run: set on the machine itself, and by nobody from another."""


@dataclass(frozen=True, slots=True)
class Field:
    """A setting as a field of the form. ``choices`` are (value, words) where there are only some."""

    setting: Setting
    label: str
    value: str
    hint: str
    choices: tuple[tuple[str, str], ...]
    type: str
    autocomplete: str


def show(visit: Visit) -> Response:
    """Every setting as it stands; a file that does not fit is shown with what is wrong in it."""
    values = visit.desk.wiring.settings_file.read()
    return _page(visit, values, problems=check_settings(values))


def save(visit: Visit) -> Response:
    """Keep what was typed, all of it or nothing."""
    wiring = visit.desk.wiring
    said = {row.name: visit.sent.text(row.name) for row in _open_to(visit) if visit.sent.has(row.name)}
    settings, problems = changed(_fitting(wiring.settings_file.read()), said, wiring.playbook)
    if problems:
        return _page(visit, settings | said, status=422, problems=problems)
    wiring.settings_file.write(settings)
    return visit.go("/more/settings", "Saved.")


def _page(visit: Visit, values: Mapping[str, Any], **more: Any) -> Response:
    fields = {row.name: _field(visit, row, values) for row in _open_to(visit)}
    groups = [(title, [fields[name] for name in names if name in fields]) for title, names in GROUPS]
    return visit.page("settings.html", groups=groups, zones=_zones(), **more)


def _open_to(visit: Visit) -> list[Setting]:
    return [row for row in SETTINGS if visit.desk.beyond is None or row.name not in COMMANDS]


def _field(visit: Visit, row: Setting, values: Mapping[str, Any]) -> Field:
    value = str(values.get(row.name, row.default))
    hint = row.sentence.partition("; `")[0].rstrip(".") + "."
    choices = _choices(visit, row, value)
    type_ = "number" if row.kind == "number" else _TYPES.get(row.name, "text")
    return Field(row, _LABELS[row.name], value, hint, choices, type_, _FILLS.get(row.name, "off"))


def _choices(visit: Visit, row: Setting, value: str) -> tuple[tuple[str, str], ...]:
    """What there is to choose from; a value that is set already is always among it."""
    if row.name == "playbook":
        found = [(one.name, one.title) for one in list_playbooks(visit.desk.wiring.shelf) if one.fits]
    elif row.name == "locale":
        found = [(one, one) for one in _LOCALES]
    elif "|" in row.kind:
        found = [("", "As it comes"), *((one, one.capitalize()) for one in row.kind.split("|"))]
    else:
        return ()
    return tuple(found if value in dict(found) else [*found, (value, value)])


def _fitting(values: Mapping[str, Any]) -> dict[str, Any]:
    unfit = {problem.place for problem in check_settings(values)}
    return {name: value for name, value in values.items() if name not in unfit}


def _zones() -> list[str]:
    from zoneinfo import available_timezones  # noqa: PLC0415  (this page only)

    return sorted(
        name
        for name in available_timezones()
        if "/" in name and not name.startswith(("Etc/", "posix/", "right/", "SystemV/"))
    )
