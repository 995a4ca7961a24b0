"""The hooks for pre-commit are commands that exist, with options that exist."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from afterword.faces.cli.review import review

HOOKS = (Path(__file__).parents[3] / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")


def test_every_hook_calls_the_reviewer_with_options_that_it_has(program, tmp_path):
    entries = re.findall(r"^  entry: afterword review (.*)$", HOOKS, re.MULTILINE)
    known = {option for parameter in review.params for option in parameter.opts}
    assert len(entries) == HOOKS.count("- id: ") == 2
    file = tmp_path / "note.txt"
    file.write_text("Dear Ms. Okafor:\n\nI am begging you to hire me.\n\nDaniel Reyes\n")
    for entry in entries:
        assert set(shlex.split(entry)) <= known
        assert "pleading" in program("review", *shlex.split(entry), str(file), code=1)
