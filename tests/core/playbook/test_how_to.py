"""What the guide to writing a playbook shows is true."""

from __future__ import annotations

import re
from pathlib import Path

from afterword.core.playbook.parse import parse
from afterword.core.playbook.schema import HEAD, SAYS, STEPS
from tests.core.playbook import shipped

GUIDE = (Path(__file__).parents[3] / "docs" / "how-to" / "write-a-playbook.md").read_text(encoding="utf-8")


def test_the_example_fits_and_its_fault_is_told_as_shown() -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", GUIDE, re.DOTALL)
    playbook, problems = parse("bakery.toml", example, shipped)
    assert problems == ()
    assert playbook is not None
    assert playbook.check_in.wait_days == 7
    _, problems = parse("bakery.toml", example.replace("= 7", '= "7"'), shipped)
    shown = [f"bakery.toml:{problem.place.removeprefix('line ')}: {problem.sentence}" for problem in problems]
    assert len(shown) == 1
    assert shown[0] in " ".join(GUIDE.split())


def test_every_key_stands_in_the_guide() -> None:
    settings = [key for step in STEPS.values() for key in step.settings]
    for key in [*HEAD, *settings, *SAYS.keys() - {"rules"}]:
        assert f"| `{key}` |" in GUIDE
    for step in STEPS:
        assert f"`[{step}]`" in GUIDE
