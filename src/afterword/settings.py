"""Every setting a row: its name, its type, its default and one sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from afterword.core.candidacy.document_checks import zone_exists
from afterword.core.candidacy.model import Candidate, Channel
from afterword.core.note.endpoint import fault_of
from afterword.core.problems import AfterwordError, Invalid, Problem


@dataclass(frozen=True, slots=True)
class Setting:
    """One row. ``kind`` is text, number, zone, or one of some words joined by ``|``."""

    name: str
    kind: str
    default: str
    sentence: str


SETTINGS = (
    Setting("name", "text", "", "Your full name, as it closes a note."),
    Setting("email", "text", "", "Your own address, which notes are sent from."),
    Setting("phone", "text", "", "The number at which you can be called back."),
    Setting("address", "text", "", "Your postal address, for letters."),
    Setting("zone", "zone", "", "Your own time zone, an IANA name such as America/New_York."),
    Setting("locale", "text", "en-US", "Your usage: en-US, en-GB, en-IE, en-IN, en-NG or en-AU."),
    Setting("playbook", "text", "us", "The custom that a new candidacy follows; `afterword playbook list` shows them."),
    Setting(
        "large_group",
        "number",
        "",
        "More interviewers in a session than this get one letter (J1); else the playbook's.",
    ),
    Setting("checker", "harper|deep", "", "Which engine checks the grammar; deep is an extra for Linux, see README."),
    Setting("polish_url", "text", "", "A language model's endpoint, such as http://localhost:11434/v1; none: off."),
    Setting("polish_model", "text", "", "Which model the endpoint should use."),
    Setting("polish_key_command", "text", "", "A command that prints the endpoint's key, if it wants one."),
    Setting("check_in_by", "mail|phone", "", "How you prefer to ask for news where both are open to you (J16)."),
)
_BY_NAME = {setting.name: setting for setting in SETTINGS}


def read_setting(name: str, text: str) -> Any:
    """The value that the text stands for; Invalid with what to write instead."""
    setting = _BY_NAME.get(name)
    if setting is None:
        known = ", ".join(_BY_NAME)
        raise Invalid(f"There is no setting {name!r}. There are: {known}.")
    if not text:
        return None
    if setting.kind == "number":
        if not text.isdecimal() or int(text) < 1:
            raise Invalid(f"{name} is a whole number from 1, not {text!r}.")
        return int(text)
    if setting.kind == "zone" and not zone_exists(text):
        raise Invalid(f"No zone is named {text!r}: write an IANA name such as America/New_York.")
    if "|" in setting.kind and text not in setting.kind.split("|"):
        raise Invalid(f"{name} is {setting.kind.replace('|', ' or ')}, not {text!r}.")
    return text


def changed(
    kept: Mapping[str, Any], said: Mapping[str, str], playbook: Callable[[str], object]
) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """(what is set then, problems): with any problem nothing should be kept. An empty text takes a setting away.

    ``playbook`` reads the one of a name; Missing or Invalid where that cannot be.
    """
    found, problems = dict(kept), []
    for name, text in said.items():
        try:
            found[name] = read_setting(name, text.strip())
            if found[name] and found[name] != kept.get(name):
                _look_at(name, found[name], playbook)
        except AfterwordError as error:
            problems.append(Problem(name, str(error)))
    return {name: value for name, value in found.items() if value is not None}, tuple(problems)


def _look_at(name: str, value: Any, playbook: Callable[[str], object]) -> None:
    """What is asked only of a value that is new: one that was kept before stands, whatever has become of it."""
    if name == "playbook":
        playbook(value)
    if name == "polish_url" and (fault := fault_of(value)):
        raise Invalid(fault)


def check_settings(values: Mapping[str, Any]) -> tuple[Problem, ...]:
    """What in a settings file does not fit."""
    problems = []
    for name, value in values.items():
        try:
            read_setting(name, _as_text(name, value))
        except Invalid as error:
            problems.append(Problem(name, str(error)))
    return tuple(problems)


def _as_text(name: str, value: Any) -> str:
    """The value as one would type it; Invalid if a file holds another type than the setting's."""
    setting = _BY_NAME.get(name)
    is_number = isinstance(value, int) and not isinstance(value, bool)
    if setting and (is_number is not (setting.kind == "number") or not isinstance(value, int | str)):
        raise Invalid(f"{name} wants a {setting.kind.replace('|', ' or ')}, not {value!r}.")
    return str(value)


def candidate_of(values: Mapping[str, Any]) -> Candidate:
    """Who the program speaks for, from the settings."""
    choice = values.get("check_in_by")
    return Candidate(
        name=values.get("name"),
        zone=values.get("zone"),
        phone=values.get("phone"),
        email=values.get("email"),
        address=values.get("address"),
        locale=values.get("locale"),
        large_group=values.get("large_group"),
        check_in_by=Channel(choice) if choice else None,
    )
