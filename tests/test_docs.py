"""The pages are true: every command and option that they show is there."""

import re
from pathlib import Path

import pytest

from afterword.faces.cli.main import COMMANDS, Commands, cli

ROOT = Path(__file__).parents[1]
PAGES = sorted([ROOT / "README.md", *ROOT.glob("docs/**/*.md")])
LINE = re.compile(r"(?:^|[\s`(\"])(?:\.venv/bin/)?afterword ((?:[a-z][a-z-]*)(?: [^`\n]*)?)")
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")


def commands_in(text: str):
    blocks = re.findall(r"```(?:console)?\n(.*?)```", text, re.DOTALL)
    spans = re.findall(r"`([^`\n]+)`", text)
    for line in [*"\n".join(blocks).splitlines(), *spans]:
        found = LINE.search(line.split("#")[0])
        if found:
            yield found[1].strip()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_command_in_it_exists(page):
    for line in commands_in(page.read_text(encoding="utf-8")):
        name, *words = line.split()
        assert name in COMMANDS, line
        command = Commands.get_command(cli, None, name)
        known = {option for parameter in command.params for option in parameter.opts}
        for subcommand in getattr(command, "commands", {}).values():
            known |= {option for parameter in subcommand.params for option in parameter.opts}
        for word in words:
            if word.startswith("--"):
                assert word.split("=")[0] in known, line


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_in_it_leads_somewhere(page):
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target
